"""Writes logistic.txt: logistic regression, parts 1.5 to 1.8 in plain NumPy.

    python3 logistic.py
"""
from pathlib import Path

import numpy as np

from initialization import matrix_line

FORMAT = """\
# Logistic regression. Made by logistic.py. Random numbers come from one stream, seeded once. A record is
#   step seed=.. n_x=.. m=..       X = randn(n_x, m), Y = randn(1, m) > 0, w = randn(n_x, 1), b = randn(1, 1)
#   cost hex                       of these parameters, then the gradients:
#   dw rows cols numbers...        row after row, as hex floats
# or a training from zeros,
#   run seed=.. n_x=.. m=.. rate=.. iterations=..       X and Y as above, then X_test = randn(n_x, 20), which has no Y
#   cost i hex text                the cost before update i, as a hex float and as printed
#   w, b, dw, db                   as above: trained parameters, and the gradients before the last update
#   train 0110...                  the predictions, then those for X_test
"""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def propagate(w, b, X, Y):
    """w: (n_x, 1), X: (n_x, m), Y: (1, m) -> {"dw": (n_x, 1), "db": number}, cost."""
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": 1 / m * np.dot(X, (A - Y).T), "db": 1 / m * np.sum(A - Y)}, cost


def optimize(w, b, X, Y, num_iterations, learning_rate):
    """-> the trained w and b, the last gradients, and a dictionary from iterations to costs."""
    costs = {}
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        if i % 100 == 0:
            costs[i] = cost
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
    return w, b, grads, costs


def predictions(w, b, X):
    """Ones and zeros as text."""
    A = sigmoid(np.dot(w.T, X) + b)
    assert np.min(np.abs(A - 0.5)) > 1e-6, "a prediction hangs on rounding"
    return "".join("1" if a > 0.5 else "0" for a in A[0])


def draw(seed, n_x, m):
    np.random.seed(seed)
    X = np.random.randn(n_x, m)
    return X, (np.random.randn(1, m) > 0).astype(float)


def number_line(name, number):
    return matrix_line(name, np.array([[number]], dtype=float))


def step_record(seed, n_x, m):
    X, Y = draw(seed, n_x, m)
    w = np.random.randn(n_x, 1)
    b = np.random.randn(1, 1)[0, 0]
    grads, cost = propagate(w, b, X, Y)
    return [f"step seed={seed} n_x={n_x} m={m}\n", f"cost {cost.hex()}\n", matrix_line("dw", grads["dw"]),
            number_line("db", grads["db"])]


def run_record(seed, n_x, m, rate, iterations):
    X, Y = draw(seed, n_x, m)
    X_test = np.random.randn(n_x, 20)
    w, b, grads, costs = optimize(np.zeros((n_x, 1)), 0, X, Y, iterations, float(rate))
    # The same examples back to front: only the rounding of the sums changes, and must not grow.
    backwards = optimize(np.zeros((n_x, 1)), 0, X[:, ::-1], Y[:, ::-1], iterations, float(rate))
    assert all(abs(costs[i] - backwards[3][i]) < 1e-12 for i in costs), "a cost hangs on rounding"
    lines = [f"run seed={seed} n_x={n_x} m={m} rate={rate} iterations={iterations}\n"]
    lines += [f"cost {i} {cost.hex()} {cost:.6f}\n" for i, cost in costs.items()]
    lines += [matrix_line("w", w), number_line("b", b), matrix_line("dw", grads["dw"]), number_line("db", grads["db"])]
    return lines + [f"train {predictions(w, b, X)}\n", f"test {predictions(w, b, X_test)}\n"]


def main():
    lines = []
    for seed, n_x, m in ((1, 2, 3), (2, 5, 7), (3, 1, 21), (4, 12, 1), (5, 50, 40)):
        lines += step_record(seed, n_x, m)
    for seed, n_x, m in ((1, 50, 40), (2, 2, 60), (3, 5, 17), (4, 1, 33), (5, 8, 100)):
        # Not larger: at 0.5 most runs come to rest within 300 steps, and the last gradients are nothing but rounding.
        for rate in ("0.05", "0.01"):
            lines += run_record(seed, n_x, m, rate, iterations=300)
    lines += run_record(1, 50, 40, "0.5", iterations=300)
    lines += run_record(6, 3, 30, "0.1", iterations=101)
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
