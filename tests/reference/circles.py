"""Writes circles.txt: scikit-learn's make_circles for six settings, for the C++ copy to be compared with.

All the generated files here, anew: for f in random_state circles initialization training one_hidden; do python3 $f.py; done
"""
from pathlib import Path

import numpy as np
from sklearn.datasets import make_circles

# (n, noise, factor, seed). An odd n gives the inner circle one point more; n = 1 leaves the outer one empty.
SETTINGS = [(300, 0.05, 0.8, 1), (300, 0.15, 0.8, 3), (100, 0.3, 0.5, 2), (7, 0.0, 0.5, 5), (2, 0.15, 0.8, 8),
            (1, 0.05, 0.8, 0)]
MOST_POINTS = 40

FORMAT = """\
# Circles of scikit-learn. Made by circles.py. A record is
#   circles n=.. noise=.. factor=.. seed=..    np.random.seed(seed), then make_circles(n, noise=noise, factor=factor)
#   labels 0110...                             the n labels in order; 0 is the outer circle
#   point x0 x1                                the first points in order, at most 40, as hex floats
#   next x                                     np.random.rand() afterwards: both have drawn equally much
"""


def main():
    lines = []
    for n, noise, factor, seed in SETTINGS:
        np.random.seed(seed)
        X, Y = make_circles(n, noise=noise, factor=factor)
        lines.append(f"circles n={n} noise={noise} factor={factor} seed={seed}\n")
        lines.append("labels " + "".join(str(y) for y in Y) + "\n")
        lines += [f"point {x0.hex()} {x1.hex()}\n" for x0, x1 in X[:MOST_POINTS]]
        lines.append(f"next {np.random.rand().hex()}\n")
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
