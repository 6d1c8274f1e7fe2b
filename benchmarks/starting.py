"""How long a start takes: the app's second one, and the terminal's `read`."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from urllib.request import urlopen

from benchmarks.tables import print_table
from prep.settings import DATA_VARIABLE, PROJECT, SAMPLES
from tests.browser.server import free_port

ROUNDS = 5
NOTES = SAMPLES / "demo" / "notes" / "harbor-mutual.md"


def main() -> None:
    """Print the seconds of starts that are set up already: median and best of a few."""
    bare = [sys.executable, "-c", "pass"]
    read = [sys.executable, "-m", "prep", "read", str(NOTES)]
    second_start()  # the first one writes Python's bytecode
    rows = [
        _row("run.py until the server answers (target: under 3)", second_start),
        _row("python -m prep read, one file (target: under 0.5)", lambda: seconds_of(read)),
        _row("python -c pass, for comparison", lambda: seconds_of(bare)),
    ]
    print_table("Starting, in seconds", ("", "median", "best"), rows)


def second_start() -> float:
    """Seconds from `run.py` to a healthy server, with its set-up done."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "run.py", "--no-browser", "--port", str(port)],
            cwd=PROJECT,
            env={**os.environ, DATA_VARIABLE: folder},
            stdout=subprocess.DEVNULL,
        )
        try:
            _wait_for(f"http://127.0.0.1:{port}/_stcore/health", process)
            return time.perf_counter() - begun
        finally:
            process.terminate()
            process.wait(timeout=20)


def seconds_of(command: Sequence[str]) -> float:
    """Seconds of one run of a program. Raises CalledProcessError where it fails."""
    begun = time.perf_counter()
    subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _row(name: str, measure: Callable[[], float]) -> tuple[str, str, str]:
    times = [measure() for _ in range(ROUNDS)]
    return name, f"{statistics.median(times):.2f}", f"{min(times):.2f}"


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1200):
        try:
            with urlopen(url, timeout=1):
                return
        except OSError:
            if process.poll() is not None:
                raise RuntimeError("run.py stopped before it served anything") from None
            time.sleep(0.02)
    raise RuntimeError("the server did not answer within a minute")


if __name__ == "__main__":
    main()
