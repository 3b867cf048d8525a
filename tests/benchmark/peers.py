"""Ours beside NumPy, scikit-learn, Eigen and OpenBLAS, on one core. bench.sh builds what is needed and calls it:

    peers.py BENCH FAST [EIGEN] [OPENBLAS]

BENCH is ours as `make` builds it, FAST the same on chapter 1.3's fast loops. All programs of a task start from the same
numbers and must end at the same cost. They take turns, round after round, so that a busy machine slows all of them; a
ratio is the median of the rounds' own ratios. Times are processor time.
"""
import os
import statistics
import subprocess
import sys
import tempfile

# One thread each; the children inherit it.
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 9
STEPS = {"2,4,1": 3000, "2,10,5,1": 1000, "2,20,10,1": 500}
SHAPES = [(n, n, n) for n in (4, 8, 16, 32, 64, 128, 256, 512, 1024)]
SHAPES += [(10, 12288, 1000), (800, 12288, 250), (1, 3072, 6000)]


def available(module):
    return subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True).returncode == 0


def run(command):
    """-> the numbers that the program prints, and its peak memory in MB."""
    with tempfile.TemporaryFile("w+") as out:
        child = subprocess.Popen([str(word) for word in command], stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        if status != 0:
            sys.exit(f"failed: {' '.join(map(str, command))}")
        out.seek(0)
        return [float(word) for word in out.read().split()], usage.ru_maxrss * 1024e-6


def take_turns(commands, rounds=ROUNDS):
    """commands: name -> command. -> name -> what each round gave."""
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(run(command))
    return results


def spread(values, digits):
    low, high = min(values), max(values)
    return f"{statistics.median(values):.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"


def compare(commands, unit, scale):
    """Prints a row for each program: its time, and the times of ours over its. Ours come first, FAST=1 second."""
    results = take_turns(commands)
    names = list(commands)
    cost = results[names[0]][0][0][1]
    for name in names:
        end = results[name][0][0][1]
        if abs(end - cost) > 1e-9 * abs(cost):
            sys.exit(f"{name} ends at cost {end}, ours at {cost}")
        times = [numbers[0] for numbers, _ in results[name]]
        ratios = []
        for mine in names[:2]:
            ratios.append(spread([numbers[0] / t for (numbers, _), t in zip(results[mine], times)], 2))
        memory = f"   peak {results[name][0][1]:.0f} MB" if unit == "ms" else ""
        print(f"  {name:<24} {spread([t * scale for t in times], 2):<28} {unit}   ours / it {ratios[0]:<22}"
              f" FAST=1 / it {ratios[1]}{memory}", flush=True)
    print(f"  all end at cost {cost:.9f}")


def products(commands):
    print("\nGFLOP/s of dot(W, X), dot(V.T(), X), dot(dZ, X.T()): units x inputs x examples; in brackets ours / OpenBLAS")
    print(f"  {'':<16}" + "".join(f"{name:<37}" for name in commands))
    for n, p, m in SHAPES:
        results = take_turns({name: [*command, "product", n, p, m] for name, command in commands.items()}, 3)
        rates = {name: [statistics.median(2e-9 * n * p * m / numbers[kind] for numbers, _ in rounds) for kind in range(3)]
                 for name, rounds in results.items()}
        cells = {name: "  ".join(f"{rate:5.1f}" for rate in three) for name, three in rates.items()}
        for mine in ("ours", "FAST=1"):
            if "OpenBLAS" in rates:
                cells[mine] += " (" + " ".join(f"{a / b:.2f}" for a, b in zip(rates[mine], rates["OpenBLAS"])) + ")"
        print(f"  {f'{n}x{p}x{m}':<16}" + "".join(f"{cells[name]:<37}" for name in commands), flush=True)


def main():
    programs = dict(zip(("ours", "fast", "eigen", "openblas"), sys.argv[1:]))
    programs = {name: path for name, path in programs.items() if path != "-"}
    python = {name: [sys.executable, os.path.join(HERE, "peers", name + "_peer.py")] for name in ("numpy", "sklearn")
              if available(name)}
    skipped = [shown for name, shown in (("numpy", "NumPy"), ("sklearn", "scikit-learn"), ("eigen", "Eigen"),
                                         ("openblas", "OpenBLAS")) if name not in programs and name not in python]
    if skipped:
        print("not installed, skipped:", ", ".join(skipped))
    print(f"Processor time on one core; median of {ROUNDS} rounds (lowest to highest).")
    with tempfile.TemporaryDirectory() as folder:
        for net, steps in STEPS.items():
            print(f"\nOne step of [{net}], 300 points")
            start = os.path.join(folder, net)
            with open(start, "w") as out:
                subprocess.run([programs["ours"], "start", net, "300"], stdout=out, check=True)
            commands = {"ours": [programs["ours"], "train", net, 300, steps],
                        "ours, FAST=1": [programs["fast"], "train", net, 300, steps]}
            if "eigen" in programs:
                for order in ("column", "row"):
                    commands[f"Eigen, {order} by {order}"] = [programs["eigen"], "train", order, net, 300, steps]
            if "numpy" in python:
                commands["NumPy, lean"] = [*python["numpy"], "train", "lean", start, steps]
                commands["NumPy, as the tutorial"] = [*python["numpy"], "train", "tutorial", start, steps]
            if "sklearn" in python:
                commands["scikit-learn"] = [*python["sklearn"], "train", start, steps]
            compare(commands, "us", 1e6)
    if "CIFAR10" in os.environ:
        print("\nOne step of logistic regression on the pictures (6,000 pictures are 148 MB)")
        commands = {"ours": [programs["ours"], "pictures", 10], "ours, FAST=1": [programs["fast"], "pictures", 10]}
        if "numpy" in python:
            commands["NumPy"] = [*python["numpy"], "pictures", 10]
        compare(commands, "ms", 1e3)
    else:
        print("\nLogistic regression on pictures: skipped, as CIFAR10 names no folder")
    commands = {"ours": [programs["ours"]], "FAST=1": [programs["fast"]]}
    commands.update({"OpenBLAS": [programs["openblas"]]} if "openblas" in programs else {})
    commands.update({"Eigen": [programs["eigen"]]} if "eigen" in programs else {})
    commands.update({"NumPy": python["numpy"]} if "numpy" in python else {})
    products(commands)


if __name__ == "__main__":
    main()
