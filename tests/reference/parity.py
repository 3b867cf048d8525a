"""Does the C++ program print what NumPy prints? Runs both over many settings and compares every line of stdout.

    python3 parity.py PROGRAM_OF_3.6 PROGRAM_OF_2.3 PROGRAM_OF_4.2 PROGRAM_OF_4.4 PROGRAM_OF_4.5            (all of it)
    python3 parity.py PROGRAM_OF_3.6 PROGRAM_OF_2.3 PROGRAM_OF_4.2 PROGRAM_OF_4.4 PROGRAM_OF_4.5 --quick    (a small part)

A large rate can amplify rounding until it reaches the printed digits. Such a run says nothing about the program: NumPy
itself prints other lines when the same points come last to first. It is counted apart, and only after that was seen.
Also compares the program with the numbers published with the notebook that part 3.6 derives from.
Exit code: 0 all lines equal, 1 some differ, 3 NumPy or scikit-learn is missing.
"""
import argparse
import math
import multiprocessing
import os
import subprocess
import sys
import tempfile

# Before NumPy is imported, or it is too late: every process is to compute in one thread, as there are enough processes.
os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"
try:
    import going_further
    import network
    import one_hidden
except ImportError as error:
    print(f"parity: no module {error.name}; get what is needed with: python3 -m pip install numpy scikit-learn",
          file=sys.stderr)
    sys.exit(3)

NETS = ["2,4,1", "2,10,5,1", "2,7,3,1", "2,5,5,5,1", "2,1"]
RATES = ["0.01", "0.05", "0.1", "0.2", "0.5"]
NOISES = ["0.05", "0.1", "0.15", "0.2", "0.3"]

# The notebook: 300 training points from seed 1, 100 test points from seed 2, weights from seed 3.
NOTEBOOK = ("--layers 2,10,5,1 --learning-rate 0.01 --iterations 15000 --noise 0.05 --factor 0.8 "
            "--train-seed 1 --test-seed 2 --init-seed 3 --print-every 1000 --digits 16").split()
ITERATIONS = [*range(0, 11000, 1000), 12000, 14000]
HE = [0.8830537463419761, 0.6879825919728063, 0.6751286264523371, 0.6526117768893807, 0.6082958970572938,
      0.5304944491717495, 0.4138645817071795, 0.31178034648444414, 0.23696215330322562, 0.18597287209206836,
      0.15015556280371808, 0.09917746546525934, 0.07357895962677363]
# init: published costs, train and test accuracy. For "large" its copies disagree in the costs: they saturate.
PUBLISHED = {
    "zeros": ([0.6931471805599453] * len(ITERATIONS), "50.0", "50.0"),
    "large": ([], "83.0", "86.0"),
    "he": (HE, "99.33333333333333", "96.0"),
}


def all_options(seeds, quick):
    """The settings to compare, each as a list of command line options."""
    for seed in range(1, seeds + 1):
        if seed == 1 or not quick:
            yield ["--seed", str(seed)]
        for net in NETS:
            rate, noise = RATES[seed % 5], NOISES[(seed + seed // 5) % 5]  # seeds 1 to 20: twenty different pairs
            yield ["--layers", net, "--learning-rate", rate, "--noise", noise, "--seed", str(seed),
                   "--iterations", "3000" if quick else "15000", "--print-every", "100"]


def program_lines(program, options):
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run([program, *options, "--out", out], capture_output=True, text=True)
    lines = done.stdout.splitlines()
    if done.returncode != 0:
        lines.append(f"exit code {done.returncode}: {done.stderr.strip()}")
    return lines


def judge(expected, actual, tolerance):
    """equal, differs, or saturated: where NumPy has nan or inf for a cost, the program may have a number."""
    if expected == actual:
        return "equal"
    label, _, number = expected.partition(": ")
    actual_label, _, actual_number = actual.partition(": ")
    if not label.startswith("Cost") or label != actual_label:
        return "differs"
    if not math.isfinite(float(number)):
        return "saturated"
    return "equal" if abs(float(number) - float(actual_number)) <= tolerance else "differs"


def compare(job):
    """One run -> its options and [(verdict, expected line, program's line)]."""
    program, options, published = job
    actual = program_lines(program, options)
    if published is None:
        expected, tolerance = [], 0.0
        network.run(network.parse_options(options), expected.append)
    else:
        costs, train, test = published
        expected = [f"Cost after iteration {i}: {cost}" for i, cost in zip(ITERATIONS, costs)]
        expected += [f"train accuracy: {train} %", f"test accuracy: {test} %"]
        tolerance = 1e-12
        # The program prints more lines than were published: keep, for each published one, that of the same label.
        by_label = {line.partition(": ")[0]: line for line in actual}
        actual = [by_label.get(line.partition(": ")[0], "") for line in expected]
    length = max(len(expected), len(actual))
    expected += ["(nothing)"] * (length - len(expected))
    actual += ["(nothing)"] * (length - len(actual))
    lines = [(judge(e, a, tolerance), e, a) for e, a in zip(expected, actual)]
    if published is None and any(verdict == "differs" for verdict, _, _ in lines):
        backwards = []
        network.run(network.parse_options([*options, "--backwards"]), backwards.append)
        if backwards != expected:
            lines = [("amplified" if verdict == "differs" else verdict, e, a) for verdict, e, a in lines]
    return options, lines


def compare_2_3(job):
    """One run of chapter 2.3, the network with one hidden layer, as compare() does it."""
    program, seed, n_h, rate = job
    options = ["--seed", str(seed), "--n-h", n_h, "--learning-rate", rate, "--iterations", "1001"]
    actual = []
    for words in (line.split() for line in program_lines(program, options)):
        if words and words[0] in ("dW1", "db1", "dW2", "db2"):
            actual.append(f"{words[0]} {words[-3]}")
        if words and words[0] == "checked":
            actual.append(" ".join(words[:4]))
    expected = one_hidden.lines_of_chapter_2_3(seed, int(n_h), rate, 1001)
    actual += ["(nothing)"] * (len(expected) - len(actual))
    return options, [("equal" if e == a else "differs", e, a) for e, a in zip(expected, actual)]


def results(jobs, jobs_2_3, jobs_4_2, jobs_4_4, jobs_4_5):
    """What all kinds of comparison find, as they finish."""
    with multiprocessing.Pool(os.cpu_count()) as pool:
        yield from pool.imap(compare_2_3, jobs_2_3)
        yield from pool.imap(going_further.compare, jobs_4_2)
        yield from pool.imap(going_further.compare_4_4, jobs_4_4)
        yield from pool.imap(going_further.compare_4_5, jobs_4_5)
        yield from pool.imap(compare, jobs)


def main():
    parser = argparse.ArgumentParser(description="Compares chapters 3.6, 2.3, 4.2, 4.4 and 4.5 with NumPy, line by line.")
    parser.add_argument("program")
    parser.add_argument("program_2_3")
    parser.add_argument("program_4_2")
    parser.add_argument("program_4_4")
    parser.add_argument("program_4_5")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--quick", action="store_true", help="4 seeds, and 3000 iterations where nets are small")
    arguments = parser.parse_args()
    seeds = min(arguments.seeds, 4) if arguments.quick else arguments.seeds
    program = os.path.abspath(arguments.program)

    jobs = [(program, ["--init", init, *NOTEBOOK], published) for init, published in PUBLISHED.items()]
    jobs += [(program, options, None) for options in all_options(seeds, arguments.quick)]
    jobs_2_3 = [(os.path.abspath(arguments.program_2_3), seed, n_h, rate)
                for seed in range(1, seeds + 1) for n_h in ("1", "4", "10") for rate in ("0.05", "0.5")]
    settings = going_further.SETTINGS[:2] if arguments.quick else going_further.SETTINGS
    jobs_4_2 = [(os.path.abspath(arguments.program_4_2), setting) for setting in settings]
    settings = going_further.SETTINGS_4_4[:2] if arguments.quick else going_further.SETTINGS_4_4
    jobs_4_4 = [(os.path.abspath(arguments.program_4_4), setting) for setting in settings]
    settings = going_further.SETTINGS_4_5[:1] if arguments.quick else going_further.SETTINGS_4_5
    jobs_4_5 = [(os.path.abspath(arguments.program_4_5), setting) for setting in settings]
    count = {"equal": 0, "differs": 0, "saturated": 0, "amplified": 0}
    for options, lines in results(jobs, jobs_2_3, jobs_4_2, jobs_4_4, jobs_4_5):
        for verdict, _, _ in lines:
            count[verdict] += 1
        if any(verdict == "amplified" for verdict, _, _ in lines):
            print("rounding is amplified, NumPy differs from itself too:", " ".join(options), flush=True)
        differing = [(e, a) for verdict, e, a in lines if verdict == "differs"]
        if differing:
            print(f"{len(differing)} of {len(lines)} lines differ:", " ".join(options))
            for expected, actual in differing[:3]:
                print(f"    {expected:<50} | {actual}", flush=True)
    runs = len(jobs) + len(jobs_2_3) + len(jobs_4_2) + len(jobs_4_4) + len(jobs_4_5)
    print(f"parity: {runs} runs, {count['equal']} lines equal, {count['differs']} differ, "
          f"{count['saturated']} saturated, {count['amplified']} amplified")
    return 1 if count["differs"] else 0


if __name__ == "__main__":
    sys.exit(main())
