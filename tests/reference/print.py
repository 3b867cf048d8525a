# Makes print.txt: arrays and how NumPy prints them.  Run: python3 tests/reference/print.py > tests/reference/print.txt
import numpy as np

print("# rows cols elements..., then NumPy's print of the array, one line per row, each behind '|'. From print.py.")
for rows in [
    [[0.99845601182, 2.39507239]], [[1], [2]], [[1, 1, 0]], [[0.5, -0.25], [100, 3]], [[0.1]], [[-1e-5, 1]],
    [[1e-10, 2e-10]], [[1e8, 1]], [[123456.789, 1.5]], [[1e100, -1e-100]], [[0, 0], [0, 0]], [[1 / 3, 2 / 3]],
    [[np.nan, 1.5]], [[np.inf, -np.inf, 1]], [[0.00012345678912, 0.0005]], [[1000, 1]], [[1001, 1]], [[99999999, 1e6]],
    [[1.0000000001, 2]], [[-0.5], [12.25]], [[5e-324]], [[1e22, 1e20]], [[0, 1e-7]], [[0.30000000000000004]],
    [[1e8, 5e7]], [[0.0001, 0.05]],
    [[1e-300, 1]], [[1e100, 1]], [[1e100, np.nan]], [[1e-300, np.inf, 0]], [[-1e-300, 1], [1e5, 1e-100]], [[1e99, 1e100]],
    [[5e-324, 1]], [[1e-100, -0.0]], [[np.nan, 1e-300]], [[9.9999999999e99, 1]], [[1e-5, 9.9999999996e99]],
    [[1e200, 1.25]], [[1.5e-7, np.nan]], [[-np.inf, 1e-200]], [[1e300, 1e-300], [-1e-5, 0]],
]:
    A = np.array(rows, dtype=float)
    print(*A.shape, *[x.hex() for x in A.ravel()])
    for line in str(A).split("\n"):
        print("|" + line)
