"""Are the tests any good? Changes one operator, index or constant at a time, and looks whether a test notices.

    python3 tests/mutants/mutants.py            some 200 of all changes (--count 2000: all, a good hour on one core)
    python3 tests/mutants/mutants.py --list     the changes alone
    python3 tests/mutants/mutants.py --only nn/cost.hpp   all changes in a file, or in a folder: --only nn/

A change that no test notices "survives": it is printed, and tests/README.md has to explain it. Works on copies under
build/mutants/; needs g++, doctest and Python alone. Run from the project's root.
"""

import argparse
import concurrent.futures
import functools
import glob
import os
import random
import re
import shutil
import subprocess
import sys

WORK = "build/mutants"
COMPILE = ["g++", "-std=c++17", "-O1", "-ffp-contract=off", "-D_GLIBCXX_ASSERTIONS", "-w", "-I."]

# What a slip of the hand makes of a piece of code: pattern, replacements.
SLIPS = [
    (r" \+ ", [" - "]),
    (r" - ", [" + "]),
    (r" \* ", [" + ", " / "]),
    (r" / ", [" * "]),
    (r" \+= ", [" -= ", " = "]),
    (r" -= ", [" += "]),
    (r" < ", [" <= ", " > "]),
    (r" <= ", [" < "]),
    (r" > ", [" >= ", " < "]),
    (r" >= ", [" > "]),
    (r" == ", [" != "]),
    (r" != ", [" == "]),
    (r" && ", [" || "]),
    (r" \|\| ", [" && "]),
    (r"(?<=return )-(?=[a-z])", [""]),
    (r"(?<![\w.])0(?![\w.])", ["1"]),
    (r"(?<![\w.])1(?![\w.])", ["0", "2"]),
    (r"(?<![\w.])2(?![\w.])", ["1", "3"]),
    (r"(?<![\w.])16(?![\w.])", ["15"]),
    (r"(?<![\w.])0\.0(?![\w.])", ["1.0"]),
    (r"(?<![\w.])1\.0(?![\w.])", ["0.0", "2.0"]),
    (r"(?<![\w.])2\.0(?![\w.])", ["1.0"]),
    (r"(?<![\w.])0\.01(?![\w.])", ["0.1"]),
    (r"(?<![\w.])0\.5(?![\w.])", ["0.6"]),
    (r"\.rows\(\)", [".cols()"]),
    (r"\.cols\(\)", [".rows()"]),
    (r"\bi\b(?=[\])])", ["j"]),
    (r"\bj\b(?=[\])])", ["i"]),
    (r"\bcos\b", ["sin"]),
    (r"\bsqrt\b", ["fabs"]),
    (r"\bfirst\b", ["second"]),
    (r"\bl - 1\b", ["l"]),
    (r"\bl \+ 1\b", ["l"]),
    (r"\.front\(\)", [".back()"]),
    (r"\.back\(\)", [".front()"]),
]


def code_of(line):
    """The part of a line that is neither comment nor text, blanked out to keep the columns; "" for an #include."""
    if line.lstrip().startswith(("//", "#", "throw", "template")):
        return ""
    line = re.sub(r'"(\\.|[^"\\])*"', lambda m: "\0" * len(m.group()), line)
    return re.sub(r"//.*", lambda m: "\0" * len(m.group()), line)


def changes_of(path):
    """All (line number, line before, line after)."""
    found = []
    for number, line in enumerate(open(path).read().split("\n")):
        code = code_of(line)
        for pattern, replacements in SLIPS:
            for match in re.finditer(pattern, code):
                for replacement in replacements:
                    found.append((number, line, line[: match.start()] + replacement + line[match.end() :]))
    return found


@functools.lru_cache(maxsize=None)
def headers_of(test):
    """All files that a test includes, in the end."""
    return subprocess.run(COMPILE + ["-MM", test], capture_output=True, text=True, check=True).stdout.split()


def tests_of(path):
    """The tests that include a file: those named after it first, then its folder's, then the others."""
    folder, name = os.path.split(path)
    stem = name[: -len(".hpp")]
    near = sorted(glob.glob(f"tests/{folder}/*_test.cpp"))
    own = [test for test in near if os.path.basename(test).startswith(stem.rstrip("s"))]
    far = sorted(glob.glob("tests/matrix/*_test.cpp") + glob.glob("tests/nn/**/*_test.cpp", recursive=True))
    ordered = own + near + (far if folder != "datasets" else [])
    return [test for test in dict.fromkeys(ordered) if path in headers_of(test)]


def copy_tree(worker):
    """A copy of what the tests compile, one for each worker."""
    root = f"{WORK}/{worker}"
    if not os.path.isdir(root):
        for folder in ("matrix", "nn", "datasets", "tests", "chapters"):
            shutil.copytree(folder, f"{root}/{folder}")
        os.makedirs(f"{root}/build", exist_ok=True)
        subprocess.run(COMPILE + ["-c", "tests/main.cpp", "-o", "build/main.o"], cwd=root, check=True)
    return root


def verdict(path, change):
    """"killed by TEST", "does not compile" or "survived"."""
    number, before, after = change
    root = copy_tree(f"worker-{os.getpid()}")
    original = open(f"{root}/{path}").read()
    lines = original.split("\n")
    assert lines[number] == before
    lines[number] = after
    with open(f"{root}/{path}", "w") as file:
        file.write("\n".join(lines))
    try:
        for test in tests_of(path):
            build = subprocess.run(COMPILE + [test, "build/main.o", "-o", "build/test"], cwd=root, capture_output=True)
            if build.returncode != 0:
                return "does not compile"
            try:
                run = subprocess.run(["build/test"], cwd=root, capture_output=True, timeout=60)
            except subprocess.TimeoutExpired:
                return f"killed by {test} (endless)"
            if run.returncode != 0:
                return f"killed by {test}"
        return "survived"
    finally:
        with open(f"{root}/{path}", "w") as file:
            file.write(original)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=220, help="how many changes, spread over all files")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    parser.add_argument("--only", default="", help="all changes in one file or folder")
    parser.add_argument("--list", action="store_true", help="show the changes, run nothing")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()

    files = glob.glob("matrix/*.hpp") + glob.glob("nn/**/*.hpp", recursive=True) + ["datasets/circles.hpp"]
    files = sorted(file for file in files if file.startswith(options.only))
    everything = [(path, change) for path in files for change in changes_of(path)]
    chosen = everything
    if not options.only and len(everything) > options.count:
        chosen = sorted(random.Random(options.seed).sample(everything, options.count))
    if not chosen:
        sys.exit(f"there is nothing to change in {options.only}; try --only nn/ or --only matrix/dot.hpp")
    print(f"{len(chosen)} of {len(everything)} possible changes")
    if options.list:
        for path, (number, before, after) in chosen:
            print(f"{path}:{number + 1}:{before}\n    ->{after}")
        return 0

    shutil.rmtree(WORK, ignore_errors=True)
    counts = {"killed": 0, "survived": 0, "does": 0}
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(verdict, path, change) for path, change in chosen]
        for (path, (number, before, after)), job in zip(chosen, jobs):
            result = job.result()
            counts[result.split()[0]] += 1
            if result == "survived":
                print(f"survived: {path}:{number + 1}\n    {before.strip()}\n    {after.strip()}", flush=True)
    shutil.rmtree(WORK, ignore_errors=True)
    compiled = counts["killed"] + counts["survived"]
    print(f"{counts['killed']} of {compiled} noticed, {counts['survived']} survived "
          f"({100 * counts['survived'] / max(compiled, 1):.1f} %); {counts['does']} more do not compile")
    return 0


if __name__ == "__main__":
    sys.exit(main())
