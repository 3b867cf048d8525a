import glob, sys
import numpy as np, torch
from torch import nn

folder, steps = sys.argv[1], int(sys.argv[2])
X, Y = (torch.from_numpy(np.load(f"{folder}/{name}.npy").T.copy()) for name in "XY")
layers = []
for l in range(1, len(glob.glob(f"{folder}/W*.npy")) + 1):
    W, b = (torch.from_numpy(np.load(f"{folder}/{name}{l}.npy")) for name in "Wb")
    linear = nn.Linear(W.shape[1], W.shape[0], dtype=torch.float64)
    linear.weight.data, linear.bias.data = W, b.flatten()
    layers += [linear, nn.ReLU()]
model = nn.Sequential(*layers[:-1], nn.Sigmoid())
cost_of, descent = nn.BCELoss(), torch.optim.SGD(model.parameters(), lr=0.2)
for i in range(steps + 1):
    A = model(X)
    cost = cost_of(A, Y)
    if i % 1000 == 0 or i == steps:
        print(f"cost after step {i}: {cost.item():.6f}")
    if i < steps:
        descent.zero_grad()
        cost.backward()
        descent.step()
print("first answers:", *[f"{a:.6f}" for a in A[:3, 0].tolist()])
