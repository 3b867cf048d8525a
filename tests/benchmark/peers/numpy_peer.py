"""The peer NumPy: the training step of chapter 3.6, logistic regression on pictures, and the three products.

    numpy_peer.py train tutorial|lean START STEPS   seconds per step, and the cost after the last
    numpy_peer.py pictures STEPS                    the same for the pictures in $CIFAR10
    numpy_peer.py product N P M                     seconds of the three products

START is what `bench start` prints. "tutorial" works as the page does: a cost at every step, tuples and dictionaries, fresh
arrays, the output layer's gradient by way of dAL. "lean" is what NumPy can do: arrays reused, a cost every 100 steps.
"""
import os
import sys
import time

import numpy as np


def read_start(path):
    """-> X, Y, [W1, ..., WL]"""
    arrays = {"X": [], "Y": [], "W": []}
    for line in open(path):
        name, rows, cols, *numbers = line.split()
        arrays[name].append(np.array(numbers, dtype=float).reshape(int(rows), int(cols)))
    return arrays["X"][0], arrays["Y"][0], arrays["W"]


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def compute_cost(AL, Y):
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / Y.shape[1]


def linear_forward(A, W, b):
    return np.dot(W, A) + b, (A, W, b)


def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    A = sigmoid(Z) if activation == "sigmoid" else np.maximum(0, Z)
    return A, (linear_cache, Z)


def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L + 1):
        activation = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], activation)
        caches.append(cache)
    return A, caches


def linear_backward(dZ, cache):
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    return np.dot(W.T, dZ), 1 / m * np.dot(dZ, A_prev.T), 1 / m * np.sum(dZ, axis=1, keepdims=True)


def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    if activation == "relu":
        dZ = np.array(dA, copy=True)
        dZ[Z <= 0] = 0
    else:
        s = sigmoid(Z)
        dZ = dA * s * (1 - s)
    return linear_backward(dZ, linear_cache)


def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in range(L, 0, -1):
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], "sigmoid" if l == L else "relu")
        grads["dA" + str(l - 1)], grads["dW" + str(l)], grads["db" + str(l)] = dA, dW, db
    return grads


def update_parameters(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for name in ("W" + str(l), "b" + str(l)):
            parameters[name] = parameters[name] - learning_rate * grads["d" + name]
    return parameters


def train_tutorial(X, Y, weights, steps):
    parameters = {}
    for l, W in enumerate(weights, 1):
        parameters["W" + str(l)], parameters["b" + str(l)] = W, np.zeros((W.shape[0], 1))
    costs = []
    begin = time.process_time()
    for i in range(steps):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.2)
        if i % 100 == 0:
            costs.append(cost)
    passed = time.process_time() - begin
    return passed / steps, compute_cost(L_model_forward(X, parameters)[0], Y)


def train_lean(X, Y, weights, steps):
    L, m = len(weights), X.shape[1]
    W, b = [w.copy() for w in weights], [np.zeros((w.shape[0], 1)) for w in weights]
    Z, A, dZ = ([np.empty((w.shape[0], m)) for w in weights] for _ in range(3))

    def forward():
        for l in range(L):
            np.dot(W[l], A[l - 1] if l else X, out=Z[l])
            np.add(Z[l], b[l], out=Z[l])
            if l < L - 1:
                np.maximum(Z[l], 0, out=A[l])
        np.negative(Z[-1], out=A[-1])
        np.exp(A[-1], out=A[-1])
        np.add(A[-1], 1, out=A[-1])
        np.reciprocal(A[-1], out=A[-1])

    costs = []
    begin = time.process_time()
    for i in range(steps):
        forward()
        if i % 100 == 0:
            costs.append(compute_cost(A[-1], Y))
        np.subtract(A[-1], Y, out=dZ[-1])
        for l in range(L - 1, -1, -1):
            dW = np.dot(dZ[l], (A[l - 1] if l else X).T)
            db = dZ[l].sum(axis=1, keepdims=True)
            if l:
                np.dot(W[l].T, dZ[l], out=dZ[l - 1])
                np.multiply(dZ[l - 1], Z[l - 1] > 0, out=dZ[l - 1])
            dW *= 0.2 / m
            db *= 0.2 / m
            W[l] -= dW
            b[l] -= db
    passed = time.process_time() - begin
    forward()
    return passed / steps, compute_cost(A[-1], Y)


def read_pictures(folder):
    """X: (3072, m), as reshape(m, -1).T leaves it, and Y: (1, m); 3 is a cat, 5 a dog."""
    names = sorted(name for name in os.listdir(folder) if name.startswith("data_batch_") and name.endswith(".bin"))
    records = np.concatenate([np.fromfile(os.path.join(folder, name), dtype=np.uint8).reshape(-1, 3073) for name in names])
    records = records[(records[:, 0] == 3) | (records[:, 0] == 5)]
    return records[:, 1:].T / 255.0, (records[:, :1].T == 5).astype(float)


def train_pictures(X, Y, steps):
    w, b, m = np.zeros((X.shape[0], 1)), 0.0, X.shape[1]
    begin = time.process_time()
    for _ in range(steps):
        A = sigmoid(np.dot(w.T, X) + b)
        cost = compute_cost(A, Y)
        dw = 1 / m * np.dot(X, (A - Y).T)
        db = 1 / m * np.sum(A - Y)
        w = w - 0.001 * dw
        b = b - 0.001 * db
    passed = time.process_time() - begin
    return passed / steps, compute_cost(sigmoid(np.dot(w.T, X) + b), Y)


def seconds_of(act):
    calls = 1
    while True:
        begin = time.process_time()
        for _ in range(calls):
            act()
        passed = time.process_time() - begin
        if passed > 0.02:
            return passed / calls
        calls *= 2


def products(n, p, m):
    W, V, dZ, X = (np.random.randn(*shape) for shape in ((n, p), (p, n), (n, m), (p, m)))
    return [seconds_of(lambda: np.dot(W, X)), seconds_of(lambda: np.dot(V.T, X)), seconds_of(lambda: np.dot(dZ, X.T))]


def main():
    name, *words = sys.argv[1:]
    if name == "train":
        kind = train_tutorial if words[0] == "tutorial" else train_lean
        result = kind(*read_start(words[1]), int(words[2]))
    elif name == "pictures":
        result = train_pictures(*read_pictures(os.environ["CIFAR10"]), int(words[0]))
    else:
        result = products(*map(int, words))
    print(*(f"{number:.17g}" for number in result))


if __name__ == "__main__":
    main()
