"""Do NumPy and PyTorch go on from our weights, as chapters/beyond-this-machine.md says? Compares every line of stdout.

    python3 beyond.py PROGRAM          (PROGRAM is make play-hand-over's)

Three networks, and the blocks of the page. NumPy and PyTorch train from the start that the program has saved, and answer with the weights that it
has trained. PyTorch in two processes trains on half of the points each.
Exit code: 0 all lines equal, 1 some differ. Without PyTorch only NumPy is compared, and a line says so.
"""
import importlib.util
import os
import socket
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
NETWORKS = [["--layers", "2,20,10,1"], ["--layers", "2,4,1", "--points", "100"], ["--layers", "2,1", "--points", "50"]]
STEPS = 1100
PAGE = os.path.join(HERE, "..", "..", "chapters", "beyond-this-machine.md")


def start(name, folder, steps, **environment):
    return subprocess.Popen([sys.executable, os.path.join(HERE, f"beyond_{name}.py"), folder, str(steps)], text=True,
                            env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", **environment},
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def lines(process):
    out, err = process.communicate(timeout=600)
    failed = [] if process.returncode == 0 else [f"exit code {process.returncode}: {err.strip()[-300:]}"]
    return out.splitlines() + failed


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


def in_two_processes(folder, steps):
    port = free_port()
    both = [start("two", folder, steps, RANK=str(me), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1", MASTER_PORT=port)
            for me in range(2)]
    return [line for process in both for line in lines(process)]


def blocks_of_page(torch):
    """(commands, lines below them) of each block of the page that runs a Python program."""
    with open(PAGE, encoding="utf-8") as page:
        for block in page.read().split("\n```")[1::2]:
            commands = [line[2:] for line in block.splitlines()[1:] if line.startswith("$ ")]
            if any("python3" in command for command in commands) and (torch or "numpy" in commands[0]):
                yield commands, [line for line in block.splitlines()[1:] if not line.startswith("$ ")]


def printed_by(commands, folder):
    script = "\n".join(commands + ["wait"]).replace("out/play/hand-over", folder).replace("29500", free_port())
    script = "export OMP_NUM_THREADS=1\n" + script.replace("python3 ", f"'{sys.executable}' ")
    return subprocess.run(["sh", "-c", script], capture_output=True, text=True, timeout=600).stdout.splitlines()


def main(program):
    torch = importlib.util.find_spec("torch") is not None
    count = differing = 0

    def compare(what, expected, found):
        nonlocal count, differing
        count += max(len(expected), len(found))
        longer = max(len(expected), len(found))
        for e, f in zip(expected + [""] * (longer - len(expected)), found + [""] * (longer - len(found))):
            if e != f:
                differing += 1
                print(f"{what}: {e:<40} | {f}")

    for options in NETWORKS:
        with tempfile.TemporaryDirectory() as out:
            command = [program, *options, "--iterations", str(STEPS), "--out", out]
            ours = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
            costs, answers = ours[:-1], ours[-1:]
            trained = [costs[-1].replace(f"step {STEPS}:", "step 0:")] + answers
            for name in ["numpy", "torch"] if torch else ["numpy"]:
                compare(f"{name} trains {options}", ours, lines(start(name, out + "/start", STEPS)))
                compare(f"{name} answers {options}", trained, lines(start(name, out + "/trained", 0)))
            if torch:
                compare(f"two processes {options}", costs, in_two_processes(out + "/start", STEPS))
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([program, "--out", out], check=True, capture_output=True)
        for commands, expected in blocks_of_page(torch):
            compare(f"the page, {commands[-1]}", expected, printed_by(commands, out))
    if not torch:
        print("beyond: no module torch, so only NumPy was compared; Debian's package is python3-torch")
    print(f"beyond: {count} lines, {differing} differ")
    return 1 if differing or count < 25 else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
