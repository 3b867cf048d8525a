"""Writes training.txt: costs and accuracies of training runs, and the gradients of single steps, in NumPy.

All the generated files here, anew: for f in random_state circles initialization training one_hidden; do python3 $f.py; done
"""
from pathlib import Path

import network
from initialization import matrix_line
from parity import NETS, NOISES, RATES

FORMAT = """\
# Training runs on circles. Made by training.py. Data and weights come from one stream, seeded once, as in network.py:
# 300 training points, 100 test points (factor 0.8), then the weights. A record is
#   run seed=.. layers=.. rate=.. noise=.. iterations=.. every=.. init=..
#   cost i hex text                the cost before update i, as a hex float and as printed
#   train a                        accuracy in percent, as printed
#   test a
# or, for the gradients on all 300 points before the first update (noise 0.15, init he),
#   gradients seed=.. layers=..
#   dW1 rows cols numbers...       row after row, as hex floats; and so on for every dW and db
# Hex floats are NumPy's on one machine: another order of summation changes their last digits. A few runs amplify that
# until other costs are printed, so they hold for no other machine; they are left out.
"""


def run_record(init, layers, rate, noise, seed, iterations, every):
    """The lines of one run, or none if it hangs on the order of summation."""
    options = network.parse_options(["--layers", layers, "--noise", noise, "--seed", str(seed)])
    (train_X, train_Y), (test_X, test_Y) = network.load_dataset(options)
    start = network.INITIALIZATIONS[init][0](options.layers)

    def train(X, Y):
        costs = {}
        return network.train(X, Y, dict(start), float(rate), iterations, every, costs.__setitem__), costs

    parameters, costs = train(train_X, train_Y)
    # The same points back to front: only the rounding of the sums changes.
    _, reversed_costs = train(train_X[:, ::-1], train_Y[:, ::-1])
    if any(abs(costs[i] - reversed_costs[i]) > 1e-9 for i in costs):
        return []
    lines = [f"run seed={seed} layers={layers} rate={rate} noise={noise} iterations={iterations} every={every} "
             f"init={init}\n"]
    lines += [f"cost {i} {cost.hex()} {cost:.6f}\n" for i, cost in costs.items()]
    lines.append(f"train {network.accuracy(train_X, train_Y, parameters)}\n")
    lines.append(f"test {network.accuracy(test_X, test_Y, parameters)}\n")
    return lines


def gradients_record(layers, seed):
    options = network.parse_options(["--layers", layers, "--seed", str(seed)])
    (X, Y), _ = network.load_dataset(options)
    parameters = network.initialize_parameters_he(options.layers)
    AL, caches = network.L_model_forward(X, parameters)
    grads = network.L_model_backward(AL, Y, parameters, caches)
    lines = [f"gradients seed={seed} layers={layers}\n"]
    for l in range(1, len(options.layers)):
        lines += [matrix_line(f"dW{l}", grads[f"dW{l}"]), matrix_line(f"db{l}", grads[f"db{l}"])]
    return lines


def main():
    lines = []
    for seed in range(1, 21):
        # All three go round in fives; shifted against each other, they meet in other combinations every time.
        round_ = seed // 5
        net, rate, noise = NETS[seed % 5], RATES[(seed + round_) % 5], NOISES[(seed + 2 * round_) % 5]
        for init in ("random", "he"):
            lines += run_record(init, net, rate, noise, seed, iterations=2000, every=100)
    for init in ("random", "he"):
        lines += run_record(init, "2,20,10,1", "0.2", "0.15", seed=1, iterations=15000, every=1000)
    for layers, seed in (("2,1", 1), ("2,4,1", 2), ("2,20,10,1", 3)):
        lines += gradients_record(layers, seed)
    Path(__file__).with_suffix(".txt").write_text(FORMAT + "".join(lines))


if __name__ == "__main__":
    main()
