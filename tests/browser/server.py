"""A real server of the pages in a process of its own, for tests that look from outside."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from prep.settings import DATA_VARIABLE, PROJECT

OURS: set[str] = set()
"""Host and port of every server that was started here: all that a test's browser may ask."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: where it answers, the folder of its file, its process and what it logs."""

    url: str
    data: Path
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def pid(self) -> int:
        return self.process.pid

    def said(self) -> str:
        """All that the server wrote so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def started(data: Path, folder: Path, project: Path = PROJECT, *extra: str) -> Iterator[Server]:
    """Start `project/app.py` on a free port from another working folder; stop it at the end."""
    server = launch(data, folder, project, *extra)
    try:
        _wait(server)
        yield server
    finally:
        stop(server)


def launch(data: Path, folder: Path, project: Path = PROJECT, *extra: str) -> Server:
    """Begin to start a server whose file is in `data`; its log is in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    log = folder / f"server-{port}.log"
    options = ["--server.headless", "true", "--server.port", str(port), *extra]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", str(project / "app.py"), *options],
            cwd=folder,
            env={**os.environ, DATA_VARIABLE: str(data), "HOME": str(folder)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    OURS.add(f"127.0.0.1:{port}")
    return Server(f"http://127.0.0.1:{port}", data, process, log)


def stop(server: Server) -> None:
    """Ask the server to stop, as Ctrl+C does, and wait until it has."""
    server.process.terminate()
    try:
        server.process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait()


def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: Server) -> None:
    for _ in range(600):
        if server.process.poll() is not None:
            raise RuntimeError(f"the server did not start:\n{server.said()}")
        try:
            with urlopen(f"{server.url}/_stcore/health", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"the server does not answer:\n{server.said()}")
