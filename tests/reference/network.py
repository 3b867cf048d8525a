"""The deep network of parts 3.1 to 3.6 in plain NumPy: what the C++ program is compared with.

    python3 network.py --layers 2,4,1 --noise 0.15 --seed 1

trains on scikit-learn's circles and prints costs and accuracies. The options are those of the C++ program (no --out, as
nothing is drawn here). Both must print the same lines; parity.py compares them over many settings.
"""
import argparse
import math

import numpy as np
from sklearn.datasets import make_circles

# A prediction of exactly 0 or 1 makes the cost nan or inf. The tutorial has no guard against that, so neither has this
# file; only the warnings are switched off.
np.seterr(all="ignore")


def scaled_parameters(layer_dimension, scale):
    """W_l = randn(n_l, n_{l-1}) * scale(n_{l-1}), drawn layer after layer; b_l = 0."""
    parameters = {}
    for l in range(1, len(layer_dimension)):
        n, n_prev = layer_dimension[l], layer_dimension[l - 1]
        parameters["W" + str(l)] = np.random.randn(n, n_prev) * scale(n_prev)
        parameters["b" + str(l)] = np.zeros((n, 1))
    return parameters


def initialize_parameters_zeros(layer_dimension):
    parameters = {}
    for l in range(1, len(layer_dimension)):
        parameters["W" + str(l)] = np.zeros((layer_dimension[l], layer_dimension[l - 1]))
        parameters["b" + str(l)] = np.zeros((layer_dimension[l], 1))
    return parameters


def initialize_parameters_deep(layer_dimension):
    return scaled_parameters(layer_dimension, lambda n_prev: 0.01)


def initialize_parameters_random(layer_dimension):
    return scaled_parameters(layer_dimension, lambda n_prev: 10)


def initialize_parameters_xavier(layer_dimension):
    return scaled_parameters(layer_dimension, lambda n_prev: np.sqrt(1 / n_prev))


def initialize_parameters_he(layer_dimension):
    return scaled_parameters(layer_dimension, lambda n_prev: np.sqrt(2 / n_prev))


# The values of --init, in the words of the printed title lines.
INITIALIZATIONS = {
    "zeros": (initialize_parameters_zeros, "all weights 0"),
    "random": (initialize_parameters_deep, "weights * 0.01"),
    "large": (initialize_parameters_random, "weights * 10"),
    "xavier": (initialize_parameters_xavier, "weights * sqrt(1 / n_prev)"),
    "he": (initialize_parameters_he, "weights * sqrt(2 / n_prev)"),
}


def L_model_forward(X, parameters):
    """X: (n_x, m) -> AL: (1, m), and each layer's (A_prev, Z) for the way back."""
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        Z = np.dot(parameters["W" + str(l)], A) + parameters["b" + str(l)]
        caches.append((A, Z))
        A = np.maximum(0, Z) if l < L else 1 / (1 + np.exp(-Z))
    return A, caches


def compute_cost(AL, Y):
    m = Y.shape[1]
    return -(1 / m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))


def L_model_backward(AL, Y, parameters, caches):
    m = Y.shape[1]
    grads = {}
    dZ = AL - Y  # the tutorial's dAL * sigmoid'(Z), simplified: the long form is 0/0 where AL is exactly 0 or 1
    for l in range(len(caches), 0, -1):
        A_prev = caches[l - 1][0]
        grads["dW" + str(l)] = 1 / m * np.dot(dZ, A_prev.T)
        grads["db" + str(l)] = 1 / m * np.sum(dZ, axis=1, keepdims=True)
        if l > 1:
            dZ = np.dot(parameters["W" + str(l)].T, dZ)
            dZ[caches[l - 2][1] <= 0] = 0  # relu lets no gradient through here, at exactly 0 either
    return grads


def update_parameters(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] = parameters[name] - learning_rate * grads["d" + name]
    return parameters


def train(X, Y, parameters, learning_rate, iterations, report_every, report):
    """Gradient descent; report(i, cost) gets the cost before update i. Returns the trained parameters."""
    for i in range(iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % report_every == 0:
            report(i, compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, parameters, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters


def accuracy(X, Y, parameters):
    p = (L_model_forward(X, parameters)[0] > 0.5).astype(float)
    return 100 - np.mean(np.abs(p - Y)) * 100


def circles(n_samples, noise, factor):
    """X: (2, m), Y: (1, m), from the global random stream."""
    X, Y = make_circles(n_samples=n_samples, noise=noise, factor=factor)
    return X.T, Y.reshape(1, -1)


def load_dataset(options):
    """Training and test points, in this order from one stream; afterwards the stream stands where the weights begin."""
    np.random.seed(options.seed)
    if options.train_seed is not None:
        np.random.seed(options.train_seed)
    train_set = circles(300, options.noise, options.factor)
    if options.test_seed is not None:
        np.random.seed(options.test_seed)
    test_set = circles(100, options.noise, options.factor)
    if options.init_seed is not None:
        np.random.seed(options.init_seed)
    return train_set, test_set


def print_sizes(X, Y, parameters, print_line):
    """How large the signal is in each layer before the first step, and how large its gradient."""
    def rms(A):
        return np.sqrt(np.mean(A ** 2))

    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, parameters, caches)
    print_line("RMS of Z, layer by layer:  " + " ".join(f"{rms(Z):.1e}" for _, Z in caches))
    print_line("RMS of dW, layer by layer: " + " ".join(f"{rms(grads['dW' + str(l)]):.1e}"
                                                        for l in range(1, len(caches) + 1)))


def run(options, print_line):
    (train_X, train_Y), (test_X, test_Y) = load_dataset(options)
    if options.backwards:
        train_X, train_Y = train_X[:, ::-1].copy(), train_Y[:, ::-1].copy()
    start = np.random.get_state()
    names = ["random", "he"] if options.init == "both" else [options.init]
    for name in names:
        if name != names[0]:
            print_line("")
        initialize, title = INITIALIZATIONS[name]
        print_line(f"{name}: {title}")
        np.random.set_state(start)  # both runs scale the same random numbers
        parameters = initialize(options.layers)
        print_sizes(train_X, train_Y, parameters, print_line)
        costs = {}

        def report(i, cost):
            costs[i] = cost
            if i % options.print_every == 0:
                print_line(f"Cost after iteration {i}: {cost:.{options.digits}f}")

        parameters = train(train_X, train_Y, parameters, options.learning_rate, options.iterations,
                           math.gcd(options.print_every, 100), report)
        fallen = [i for i, cost in costs.items() if cost < 0.68]
        print_line(f"cost first below 0.68 at iteration {fallen[0]}" if fallen else "cost never below 0.68")
        print_line(f"train accuracy: {accuracy(train_X, train_Y, parameters)} %")
        print_line(f"test accuracy: {accuracy(test_X, test_Y, parameters)} %")


def parse_options(arguments=None):
    parser = argparse.ArgumentParser(description="The deep network of part 3.6 in NumPy.")
    parser.add_argument("--init", choices=[*INITIALIZATIONS, "both"], default="both")
    parser.add_argument("--layers", type=lambda text: [int(n) for n in text.split(",")], default=[2, 20, 10, 1])
    parser.add_argument("--learning-rate", type=float, default=0.2)
    parser.add_argument("--iterations", type=int, default=15000)
    parser.add_argument("--noise", type=float, default=0.15)
    parser.add_argument("--factor", type=float, default=0.8)
    parser.add_argument("--seed", type=int, default=1)
    for step in ("train", "test", "init"):
        parser.add_argument(f"--{step}-seed", type=int, help=f"start the random numbers anew before the {step} step")
    parser.add_argument("--print-every", type=int, default=1000)
    parser.add_argument("--digits", type=int, default=6)
    parser.add_argument("--backwards", action="store_true",
                        help="the training points last to first: the same sums, rounded otherwise")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    run(parse_options(), lambda line: print(line, flush=True))
