"""Writes one_hidden.txt: the network with one hidden layer, parts 2.1 to 2.4 in plain NumPy.

    python3 one_hidden.py
"""
from pathlib import Path

import numpy as np

import network
from initialization import matrix_line

FORMAT = """\
# The network with one hidden layer: tanh, then sigmoid. Made by one_hidden.py. A record is
#   step seed=.. n_x=.. n_h=.. m=..     one stream, seeded once: X = randn(n_x, m), Y = randn(1, m) > 0, W1, W2
#   A2 rows cols numbers...        row after row, as hex floats; then the gradients before the first update
# or a training on circles, data and weights from one stream as in training.txt (noise 0.15),
#   run seed=.. n_h=.. rate=.. scale=.. iterations=.. every=..      weights are those of part 2.1 times the scale
#   cost i hex text                the cost before update i, as a hex float and as printed
#   train a                        accuracy in percent, as printed
# Runs that amplify the rounding of sums until other costs are printed are left out, as in training.txt.
"""


def initialize_parameters(input_layer, hidden_layer, output_layer):
    W1 = np.random.randn(hidden_layer, input_layer) * 0.01
    W2 = np.random.randn(output_layer, hidden_layer) * 0.01
    return {"W1": W1, "b1": np.zeros((hidden_layer, 1)), "W2": W2, "b2": np.zeros((output_layer, 1))}


def forward_propagation(X, parameters):
    """X: (n_x, m) -> A2: (1, m), and what the way back needs."""
    A1 = np.tanh(np.dot(parameters["W1"], X) + parameters["b1"])
    A2 = 1 / (1 + np.exp(-(np.dot(parameters["W2"], A1) + parameters["b2"])))
    return A2, {"A1": A1, "A2": A2}


def backward_propagation(parameters, cache, X, Y):
    m = X.shape[1]
    dZ2 = cache["A2"] - Y
    dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - cache["A1"] ** 2)
    return {"dW1": np.dot(dZ1, X.T) / m, "db1": np.sum(dZ1, axis=1, keepdims=True) / m,
            "dW2": np.dot(dZ2, cache["A1"].T) / m, "db2": np.sum(dZ2, axis=1, keepdims=True) / m}


def nn_model(X, Y, start, learning_rate, iterations, every):
    """-> the trained parameters, and a dictionary from iterations to costs."""
    parameters, costs = dict(start), {}
    for i in range(iterations):
        A2, cache = forward_propagation(X, parameters)
        if i % every == 0:
            costs[i] = network.compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = network.update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def accuracy(X, Y, parameters):
    p = (forward_propagation(X, parameters)[0] > 0.5).astype(float)
    return 100 - np.mean(np.abs(p - Y)) * 100


def step_record(seed, n_x, n_h, m):
    np.random.seed(seed)
    X = np.random.randn(n_x, m)
    Y = (np.random.randn(1, m) > 0).astype(float)
    parameters = initialize_parameters(n_x, n_h, 1)
    A2, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    lines = [f"step seed={seed} n_x={n_x} n_h={n_h} m={m}\n", matrix_line("A2", A2)]
    return lines + [matrix_line(name, grad) for name, grad in grads.items()]


def run_record(seed, n_h, rate, scale, iterations, every):
    """The lines of one run, or none if it hangs on the order of summation."""
    options = network.parse_options(["--noise", "0.15", "--seed", str(seed)])
    (X, Y), _ = network.load_dataset(options)
    start = {name: value * scale for name, value in initialize_parameters(2, n_h, 1).items()}
    parameters, costs = nn_model(X, Y, start, float(rate), iterations, every)
    # The same points back to front: only the rounding of the sums changes.
    reversed_parameters, reversed_costs = nn_model(X[:, ::-1], Y[:, ::-1], start, float(rate), iterations, every)
    if any(abs(costs[i] - reversed_costs[i]) > 1e-9 for i in costs):
        return []
    train = accuracy(X, Y, parameters)
    if train != accuracy(X, Y, reversed_parameters):
        return []
    lines = [f"run seed={seed} n_h={n_h} rate={rate} scale={scale} iterations={iterations} every={every}\n"]
    lines += [f"cost {i} {cost.hex()} {cost:.6f}\n" for i, cost in costs.items()]
    return lines + [f"train {train}\n"]


def lines_of_chapter_2_3(seed, n_h, rate, iterations):
    """The first elements of the gradients, and every 500th cost, as chapter 2.3 prints them in the row "checked"."""
    np.random.seed(seed)
    X, Y = network.circles(300, 0.15, 0.8)
    start = {name: value * 100 for name, value in initialize_parameters(2, n_h, 1).items()}
    _, cache = forward_propagation(X, start)
    grads = backward_propagation(start, cache, X, Y)
    _, costs = nn_model(X, Y, start, float(rate), iterations, 500)
    return [f"{name} {grads[name][0, 0]:.8f}" for name in ("dW1", "db1", "dW2", "db2")] + \
        ["checked " + " ".join(f"{cost:.4f}" for cost in costs.values())]


def main():
    lines = []
    for seed, n_x, n_h, m in ((1, 2, 3, 5), (2, 5, 4, 7), (3, 3, 8, 21), (4, 12, 1, 31)):
        lines += step_record(seed, n_x, n_h, m)
    for seed in range(1, 6):
        for n_h in (3, 5, 10):
            # From weights * 0.01 the cost stays near 0.6931 for 1,000 steps; a hundred times larger, it falls.
            for rate, scale in (("0.5", 1), ("0.05", 1), ("0.5", 100)):
                lines += run_record(seed, n_h, rate, scale, iterations=1000, every=100)
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
