import glob, sys
import numpy as np

folder, steps = sys.argv[1], int(sys.argv[2])
X, Y = np.load(f"{folder}/X.npy"), np.load(f"{folder}/Y.npy")
L = len(glob.glob(f"{folder}/W*.npy"))
W = [np.load(f"{folder}/W{l}.npy") for l in range(1, L + 1)]
b = [np.load(f"{folder}/b{l}.npy") for l in range(1, L + 1)]
for i in range(steps + 1):
    A = [X]
    for l in range(L):
        Z = W[l] @ A[l] + b[l]
        A.append(np.maximum(0, Z) if l < L - 1 else 1 / (1 + np.exp(-Z)))
    if i % 1000 == 0 or i == steps:
        cost = -np.mean(Y * np.log(A[L]) + (1 - Y) * np.log(1 - A[L]))
        print(f"cost after step {i}: {cost:.6f}")
    dZ = (A[L] - Y) / Y.shape[1]
    for l in reversed(range(L if i < steps else 0)):
        dW, db = dZ @ A[l].T, dZ.sum(axis=1, keepdims=True)
        dZ = W[l].T @ dZ * (A[l] > 0)  # before W changes
        W[l] -= 0.2 * dW
        b[l] -= 0.2 * db
print("first answers:", *[f"{a:.6f}" for a in A[L][0, :3]])
