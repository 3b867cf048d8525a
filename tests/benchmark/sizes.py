"""When is a library worth it? Times a training step of this project, NumPy and PyTorch on networks that grow.

    make bench-sizes        (needs NumPy and PyTorch; some minutes)

Each in one thread. A step's time is that of a longer training minus that of a shorter one, divided by the steps between
them, so that the start of Python doesn't count. It is processor time, so that other programs disturb it little; of three
tries the shortest counts.
"""
import os
import resource
import subprocess
import sys
import tempfile

SIZES = [("2,20,10,1", 300, 3000), ("2,100,100,1", 1000, 150), ("2,300,300,1", 3000, 15)]
HERE = os.path.dirname(os.path.abspath(__file__))


def seconds(command):
    def used():
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return children.ru_utime + children.ru_stime

    begun = used()
    subprocess.run(command, check=True, capture_output=True)
    return used() - begun


def step(command_of, steps, old):
    """The shortest times so far of trainings with `steps` and 3 * steps, with one more try each."""
    return [min(before, seconds(command_of(count))) for before, count in zip(old, (steps, 3 * steps))]


def main(plain, fast):
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    print(f"{'network':<16} {'points':>6} {'ours':>10} {'FAST=1':>10} {'NumPy':>10} {'PyTorch':>10}   ms a step")
    for layers, points, steps in SIZES:
        with tempfile.TemporaryDirectory() as out:
            def ours(program):
                return lambda n: [program, "--layers", layers, "--points", str(points), "--iterations", str(n),
                                  "--out", out]

            def beyond(name):
                file = os.path.join(HERE, "..", "reference", f"beyond_{name}.py")
                return lambda n: [sys.executable, file, out + "/start", str(n)]

            commands = [ours(plain), ours(fast), beyond("numpy"), beyond("torch")]
            times = [[float("inf")] * 2 for _ in commands]
            for _ in range(3):
                times = [step(command, steps, old) for command, old in zip(commands, times)]
            per_step = [1000 * (longer - shorter) / (2 * steps) for shorter, longer in times]
            print(f"[{layers}]".ljust(16), f"{points:>6}", *[f"{ms:>10.3f}" for ms in per_step], flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print("sizes.py takes two programs, hand-over and hand-over-fast: make bench-sizes calls it", file=sys.stderr)
        sys.exit(2)
    main(*sys.argv[1:])
