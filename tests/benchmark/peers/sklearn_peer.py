"""The peer scikit-learn: MLPClassifier made to do what chapter 3.6 does, all points at each step, from given weights.

    sklearn_peer.py train START STEPS    seconds per step, and the cost after the last
"""
import sys
import time
import warnings

import numpy as np
from numpy_peer import compute_cost, read_start
from sklearn.neural_network import MLPClassifier


class Network(MLPClassifier):
    """Starts from the weights of the file in place of its own."""

    def _init_coef(self, fan_in, fan_out, dtype):
        return self.start.pop(0).T.copy(), np.zeros(fan_out)


def main():
    X, Y, weights = read_start(sys.argv[2])
    steps = int(sys.argv[3])
    network = Network([W.shape[0] for W in weights[:-1]], activation="relu", solver="sgd", alpha=0, batch_size=X.shape[1],
                      learning_rate_init=0.2, momentum=0, shuffle=False, max_iter=steps, tol=0, n_iter_no_change=steps)
    network.start = weights
    points, labels = X.T.copy(), Y[0].astype(int)
    warnings.simplefilter("ignore")  # that it has not converged
    begin = time.process_time()
    network.fit(points, labels)
    passed = time.process_time() - begin
    print(f"{passed / steps:.17g} {compute_cost(network.predict_proba(points)[:, 1:].T, Y):.17g}")


if __name__ == "__main__":
    main()
