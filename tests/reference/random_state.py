"""Writes random_state.txt: what NumPy's random numbers are, for 20 seeds and every kind of draw that C++ copies.

All the generated files here, anew: for f in random_state circles initialization training one_hidden; do python3 $f.py; done
"""
import struct
from pathlib import Path

import numpy as np

SEEDS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597, 2584, 12345, 4294967295]
DRAWS = 10000

FORMAT = """\
# Random numbers of NumPy's RandomState. Made by random_state.py.
# A line is: seed kind count checksum first second third ... last
# Each line starts from a freshly seeded stream: np.random.seed(seed). Doubles are hex floats, whole numbers decimal.
# kind       the numbers, in order
# rand       10000 times np.random.rand()
# randn      10000 times np.random.randn()
# matrices   1000 times: the 9 elements of np.random.randn(3, 3), row after row, then one np.random.rand(). randn makes
#            its numbers in pairs and keeps the second; 9 is odd, so one is kept over the rand() for the next matrix
# normal     10000 times np.random.normal(1.5, 0.25)
# randint    10000 times np.random.randint(11, 99)
# shuffle    the 10007 elements of a = np.arange(10007) after np.random.shuffle(a)
# The checksum covers all numbers. It starts as h = 14695981039346656037; each number makes it
# h = (h ^ word) * 1099511628211 mod 2^64, where word is the double's bit pattern, or the whole number itself.
# It is written as 16 hex digits.
"""


def matrices():
    numbers = []
    for _ in range(DRAWS // 10):
        numbers.extend(np.random.randn(3, 3).ravel())
        numbers.append(np.random.rand())
    return numbers


def shuffled():
    a = np.arange(10007)
    np.random.shuffle(a)
    return a


KINDS = {
    "rand": lambda: [np.random.rand() for _ in range(DRAWS)],
    "randn": lambda: [np.random.randn() for _ in range(DRAWS)],
    "matrices": matrices,
    "normal": lambda: [np.random.normal(1.5, 0.25) for _ in range(DRAWS)],
    "randint": lambda: [np.random.randint(11, 99) for _ in range(DRAWS)],
    "shuffle": shuffled,
}


def checksum(numbers):
    h = 14695981039346656037
    for number in numbers:
        word = struct.unpack("<Q", struct.pack("<d", number))[0] if isinstance(number, float) else int(number)
        h = (h ^ word) * 1099511628211 % 2**64
    return f"{h:016x}"


def text(number):
    return number.hex() if isinstance(number, float) else str(number)


def main():
    lines = []
    for seed in SEEDS:
        for kind, draw in KINDS.items():
            np.random.seed(seed)
            numbers = draw()
            ends = " ".join(text(number) for number in numbers[:3]) + " ... " + text(numbers[-1])
            lines.append(f"{seed} {kind} {len(numbers)} {checksum(numbers)} {ends}\n")
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
