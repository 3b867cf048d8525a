"""Mini-batches, momentum, Adam, L2, dropout and softmax of parts 4.1, 4.2, 4.4 and 4.5 in plain NumPy: what the C++ programs are
compared with.

    python3 going_further.py PROGRAM_OF_4.2 PROGRAM_OF_4.4 PROGRAM_OF_4.5

runs the programs with --all-costs, trains here in the same ways, and compares the printed cost of every pass or step. It
shares nothing with the C++ code but the random stream of np.random.seed, and needs NumPy alone.
Exit code: 0 all lines equal, 1 some differ.
"""
import os
import subprocess
import sys
import tempfile

import numpy as np

LAYERS = [2, 20, 10, 1]

# Seed, batch size, passes, rate. Each makes 300 steps or a few more, with gradient descent's 300 in the third.
SETTINGS = [(1, 60, 60, "0.01"), (2, 32, 30, "0.03"), (3, 300, 300, "0.01"), (4, 64, 60, "0.003"), (5, 7, 7, "0.01"),
            (6, 100, 100, "0.02")]


def circles(n_samples, noise, factor):
    """scikit-learn's make_circles, from the global stream -> X: (2, n_samples), Y: (1, n_samples)."""
    n_out = n_samples // 2
    n_in = n_samples - n_out
    outer = 2 * np.pi * np.arange(n_out) / n_out
    inner = 2 * np.pi * np.arange(n_in) / n_in
    X = np.vstack([np.r_[np.cos(outer), factor * np.cos(inner)], np.r_[np.sin(outer), factor * np.sin(inner)]])
    Y = np.r_[np.zeros(n_out), np.ones(n_in)].reshape(1, -1)
    order = np.arange(n_samples)
    np.random.shuffle(order)
    X, Y = X[:, order], Y[:, order]
    return X + np.random.normal(scale=noise, size=(n_samples, 2)).T, Y


def forward(X, parameters):
    """The activations of all layers, X first."""
    activations = [X]
    for l, (W, b) in enumerate(parameters):
        Z = W @ activations[-1] + b
        activations.append(1 / (1 + np.exp(-Z)) if l + 1 == len(parameters) else np.maximum(Z, 0))
    return activations


def cost(X, Y, parameters):
    A = forward(X, parameters)[-1]
    return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))


def gradients(X, Y, parameters):
    """[dW1, db1, dW2, db2, ...], means over the examples of X."""
    activations = forward(X, parameters)
    dZ, found = (activations[-1] - Y) / X.shape[1], []
    for l in range(len(parameters) - 1, -1, -1):
        found = [dZ @ activations[l].T, dZ.sum(axis=1, keepdims=True)] + found
        dZ = (parameters[l][0].T @ dZ) * (activations[l] > 0)
    return found


class Plain:
    def __init__(self, rate):
        self.rate = rate

    def step(self, w, g):
        return [wi - self.rate * gi for wi, gi in zip(w, g)]


class Momentum(Plain):
    """Polyak's heavy ball, as he wrote it: the next place is told from this one and the one before."""
    def __init__(self, rate):
        super().__init__(rate)
        self.before = None

    def step(self, w, g):
        last = w if self.before is None else self.before
        self.before = w
        return [wi - self.rate * gi + 0.9 * (wi - li) for wi, gi, li in zip(w, g, last)]


class Adam(Plain):
    """Kingma and Ba, 2015, algorithm 1. The moments are computed from all gradients so far, without running means."""
    def __init__(self, rate):
        super().__init__(rate)
        self.seen = []

    def step(self, w, g):
        self.seen.append(g)
        t = len(self.seen)
        age = np.arange(t - 1, -1, -1)  # of the gradients: the newest is 0 steps old
        result = []
        for i, wi in enumerate(w):
            all_of_it = np.stack([each[i] for each in self.seen])
            m = np.tensordot(0.1 * 0.9 ** age, all_of_it, 1) / (1 - 0.9 ** t)
            v = np.tensordot(0.001 * 0.999 ** age, all_of_it ** 2, 1) / (1 - 0.999 ** t)
            result.append(wi - self.rate * m / (np.sqrt(v) + 1e-8))
        return result


METHODS = {"gradient descent": Plain, "mini-batches": Plain, "momentum": Momentum, "Adam": Adam}


def train(name, rate, seed, batch_size, passes):
    """The lines that the program prints: the cost of the whole set after each pass."""
    np.random.seed(seed)
    X, Y = circles(300, 0.15, 0.8)
    circles(100, 0.15, 0.8)
    w = []
    for n_prev, n in zip(LAYERS, LAYERS[1:]):
        w += [np.random.randn(n, n_prev) * np.sqrt(2 / n_prev), np.zeros((n, 1))]

    def layers():
        return list(zip(w[::2], w[1::2]))

    method = METHODS[name](rate)
    size = 300 if name == "gradient descent" else batch_size
    lines = [f"Cost after pass 0: {cost(X, Y, layers()):.6f}"]
    for i in range(1, passes + 1):
        order = np.arange(300)
        np.random.shuffle(order)
        for first in range(0, 300, size):
            batch = order[first:first + size]
            w = method.step(w, gradients(X[:, batch], Y[:, batch], layers()))
        lines.append(f"Cost after pass {i}: {cost(X, Y, layers()):.6f}")
    return lines


def compare(job):
    """One run of the program and its four trainings -> its options and [(verdict, expected, program's line)]."""
    program, (seed, batch_size, passes, rate) = job
    options = ["--seed", str(seed), "--batch-size", str(batch_size), "--passes", str(passes), "--rate", rate]
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run([program, *options, "--all-costs", "--out", out], capture_output=True, text=True)
    expected = []
    for name in METHODS:
        expected += [f"{name}, rate {float(rate)}", *train(name, float(rate), seed, batch_size, passes)]
    actual = [line for line in done.stdout.splitlines() if line in expected[::passes + 2] or line.startswith("Cost")]
    actual += [f"exit code {done.returncode}: {done.stderr.strip()}"] * (len(expected) - len(actual))
    return options, [("equal" if e == a else "differs", e, a) for e, a in zip(expected, actual)]


# Seed, points, lambda, keep. 300 steps each, at a rate of 0.2.
SETTINGS_4_4 = [(1, 100, 1.0, 0.9), (2, 60, 0.3, 0.8), (3, 300, 3.0, 0.5), (4, 31, 0.01, 0.95)]


def regularized(seed, points, lam, keep, kind, steps=300, rate=0.2):
    """The cost before each step, with L2's share in it or with the step's masks."""
    np.random.seed(seed)
    X, Y = circles(points, 0.15, 0.8)
    W, b = [], []
    for n_prev, n in zip(LAYERS, LAYERS[1:]):
        W.append(np.random.randn(n, n_prev) * np.sqrt(2 / n_prev))
        b.append(np.zeros((n, 1)))
    lines = []
    for i in range(steps):
        A, slopes = [X], []
        for l in range(3):
            Z = W[l] @ A[-1] + b[l]
            if l == 2:
                A.append(1 / (1 + np.exp(-Z)))
                continue
            factor = (np.random.rand(*Z.shape) < keep) / keep if kind == "dropout" else np.ones(Z.shape)
            slopes.append((Z > 0) * factor)  # what reaches A from Z, and goes back the same way
            A.append(Z * slopes[-1])
        J = -np.mean(Y * np.log(A[-1]) + (1 - Y) * np.log(1 - A[-1]))
        if kind == "L2":
            J += lam * sum(np.linalg.norm(w) ** 2 for w in W) / points / 2
        lines.append(f"Cost after iteration {i}: {J:.6f}")
        error = (A[-1] - Y) / points
        for l in (2, 1, 0):
            dW, db = error @ A[l].T, error.sum(axis=1, keepdims=True)
            if l > 0:
                error = (W[l].T @ error) * slopes[l - 1]
            shrunk = W[l] * (1 - rate * lam / points) if kind == "L2" else W[l]  # the decay, said as a shrinking
            W[l], b[l] = shrunk - rate * dW, b[l] - rate * db
    return lines


def compare_4_4(job):
    """One run of 4.4's program and its trainings with L2 and dropout, as compare() does it."""
    program, (seed, points, lam, keep) = job
    options = ["--seed", str(seed), "--points", str(points), "--lambda", str(lam), "--keep", str(keep)]
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run([program, *options, "--steps", "300", "--seeds", "1", "--all-costs", "--out", out],
                              capture_output=True, text=True)
    actual = [line for line in done.stdout.splitlines() if line.startswith("Cost")][300:]  # the plain training first
    expected = regularized(seed, points, lam, keep, "L2") + regularized(seed, points, lam, keep, "dropout")
    actual += [f"exit code {done.returncode}: {done.stderr.strip()}"] * (len(expected) - len(actual))
    return options, [("equal" if e == a else "differs", e, a) for e, a in zip(expected, actual)]


# Seed, noise, rate. 300 steps each.
SETTINGS_4_5 = [(1, 0.12, 0.2), (2, 0.3, 0.1), (3, 0.05, 0.3)]


def softmax_lines(seed, noise, rate, hidden, steps=300):
    """The cost before each step on three rings, and after the last one."""
    np.random.seed(seed)
    X, classes = np.zeros((2, 300)), np.arange(300) % 3
    for j in range(300):
        angle = 2 * np.pi * np.random.rand()
        radius = 0.4 * (classes[j] + 1) + noise * np.random.randn()
        X[:, j] = radius * np.cos(angle), radius * np.sin(angle)
    sizes = [2, 20, 10, 3]
    W = [np.random.randn(n, n_prev) * np.sqrt(2 / n_prev) for n_prev, n in zip(sizes, sizes[1:])]
    b = [np.zeros((n, 1)) for n in sizes[1:]]
    low = {"relu": 0.0, "leaky": 0.01}.get(hidden)
    lines = []
    for i in range(steps + 1):
        A, slopes = [X], []
        for l in range(2):
            Z = W[l] @ A[-1] + b[l]
            A.append(np.tanh(Z) if hidden == "tanh" else np.where(Z > 0, Z, low * Z))
            slopes.append(1 / np.cosh(Z) ** 2 if hidden == "tanh" else np.where(Z > 0, 1.0, low))
        powers = np.exp(W[2] @ A[2] + b[2])
        shares = powers / powers.sum(axis=0)
        J = -np.log(shares[classes, np.arange(300)]).mean()
        lines.append(f"{hidden}: Cost after iteration {i}: {J:.6f}")
        error = shares.copy()
        error[classes, np.arange(300)] -= 1
        error /= 300
        for l in (2, 1, 0):
            dW, db = error @ A[l].T, error.sum(axis=1, keepdims=True)
            if l > 0:
                error = (W[l].T @ error) * slopes[l - 1]
            W[l], b[l] = W[l] - rate * dW, b[l] - rate * db
    return lines


def compare_4_5(job):
    """One run of 4.5's program and its three trainings, as compare() does it."""
    program, (seed, noise, rate) = job
    options = ["--seed", str(seed), "--noise", str(noise), "--learning-rate", str(rate)]
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run([program, *options, "--steps", "300", "--all-costs", "--out", out],
                              capture_output=True, text=True)
    actual = [line for line in done.stdout.splitlines() if ": Cost after" in line]
    expected = sum((softmax_lines(seed, noise, rate, hidden) for hidden in ("tanh", "relu", "leaky")), [])
    actual += [f"exit code {done.returncode}: {done.stderr.strip()}"] * (len(expected) - len(actual))
    return options, [("equal" if e == a else "differs", e, a) for e, a in zip(expected, actual)]


if __name__ == "__main__":
    found = [compare((os.path.abspath(sys.argv[1]), setting)) for setting in SETTINGS]
    found += [compare_4_4((os.path.abspath(sys.argv[2]), setting)) for setting in SETTINGS_4_4]
    found += [compare_4_5((os.path.abspath(sys.argv[3]), setting)) for setting in SETTINGS_4_5]
    lines = [(options, *line) for options, all_lines in found for line in all_lines]
    differing = [line for line in lines if line[1] != "equal"]
    for options, _, expected, actual in differing[:5]:
        print(f"{' '.join(options)}: {expected} | {actual}")
    print(f"{len(lines)} lines, {len(differing)} differ")
    sys.exit(1 if differing else 0)
