"""Writes initialization.txt: the starting weights of the five initializations for two small networks.

All the generated files here, anew: for f in random_state circles initialization training one_hidden; do python3 $f.py; done
"""
from pathlib import Path

import numpy as np

import network

SEED = 3
LAYERS = [[3, 2, 1], [2, 4, 1]]

FORMAT = """\
# Starting weights. Made by initialization.py. A record is
#   init NAME seed=.. layers=..    np.random.seed(seed), then the initialization of that name in network.py
#   W1 rows cols numbers...        row after row, as hex floats; then b1, W2, b2
"""

# Printed, to eight decimals, in the notebook that part 3.6 derives from.
PUBLISHED = {
    ("large", (3, 2, 1)): {"W1": [[17.88628473, 4.36509851, 0.96497468], [-18.63492703, -2.77388203, -3.54758979]],
                           "W2": [[-0.82741481, -6.27000677]]},
    ("he", (2, 4, 1)): {"W1": [[1.78862847, 0.43650985], [0.09649747, -1.8634927], [-0.2773882, -0.35475898],
                               [-0.08274148, -0.62700068]],
                        "W2": [[-0.03098412, -0.33744411, -0.92904268, 0.62552248]]},
}


def matrix_line(name, matrix):
    rows, cols = matrix.shape
    return f"{name} {rows} {cols} " + " ".join(number.hex() for number in matrix.ravel()) + "\n"


def main():
    lines = []
    for init, (initialize, _) in network.INITIALIZATIONS.items():
        for layers in LAYERS:
            np.random.seed(SEED)
            parameters = initialize(layers)
            for name, printed in PUBLISHED.get((init, tuple(layers)), {}).items():
                assert np.array_equal(np.round(parameters[name], 8), printed), (init, layers, name)
            lines.append(f"init {init} seed={SEED} layers={','.join(map(str, layers))}\n")
            lines += [matrix_line(name, matrix) for name, matrix in parameters.items()]
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
