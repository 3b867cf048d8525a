import glob, sys
import numpy as np, torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

dist.init_process_group("gloo")
me, processes = dist.get_rank(), dist.get_world_size()
folder, steps = sys.argv[1], int(sys.argv[2])
X, Y = (torch.from_numpy(np.load(f"{folder}/{name}.npy").T.copy())[me::processes] for name in "XY")
layers = []
for l in range(1, len(glob.glob(f"{folder}/W*.npy")) + 1):
    W, b = (torch.from_numpy(np.load(f"{folder}/{name}{l}.npy")) for name in "Wb")
    linear = nn.Linear(W.shape[1], W.shape[0], dtype=torch.float64)
    linear.weight.data, linear.bias.data = W, b.flatten()
    layers += [linear, nn.ReLU()]
model = DistributedDataParallel(nn.Sequential(*layers[:-1], nn.Sigmoid()))
cost_of, descent = nn.BCELoss(), torch.optim.SGD(model.parameters(), lr=0.2)
for i in range(steps + 1):
    A = model(X)
    cost = cost_of(A, Y)
    if i % 1000 == 0 or i == steps:
        mean = cost.detach().clone()
        dist.all_reduce(mean)
        if me == 0:
            print(f"cost after step {i}: {mean.item() / processes:.6f}")
    if i < steps:
        descent.zero_grad()
        cost.backward()
        descent.step()
dist.destroy_process_group()
