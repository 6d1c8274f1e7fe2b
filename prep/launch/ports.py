"""Which port is free, and on which one a folder's file is being served already."""

import os
import socket
import sys
import urllib.request
from pathlib import Path

from prep.launch.terminal import Refused

ADDRESS, USUAL_PORT, PORTS = "127.0.0.1", 8501, 50


def address(port: int) -> str:
    """What to type into a browser."""
    return f"http://{ADDRESS}:{port}"


def free_port(first: int = USUAL_PORT) -> int:
    """The first port from `first` on that nothing on this machine uses. Raises Refused."""
    for port in range(first, first + PORTS):
        if is_free(port):
            return port
    raise Refused(f"The ports {first} to {first + PORTS - 1} are all taken. Name one with --port.")


def is_free(port: int) -> bool:
    """Whether a server may take a port; one that has just stopped there does not count."""
    if not 1 <= port <= 65_535:
        return False
    with socket.socket() as line:
        line.settimeout(0.3)
        if line.connect_ex((ADDRESS, port)) == 0:
            return False
    with socket.socket() as line:
        if sys.platform != "win32":
            line.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            line.bind((ADDRESS, port))
        except OSError:
            return False
    return True


def note_port(folder: Path, port: int) -> Path:
    """Leave a note in a data folder on which port this process serves it; returns the note."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    note = _note(folder)
    note.write_text(f"{os.getpid()} {port}\n", encoding="ascii")
    return note


def port_in_use(folder: Path) -> int | None:
    """The port on which a running Round Two serves this folder, or None."""
    try:
        pid, port = map(int, _note(folder).read_text(encoding="ascii").split())
    except (OSError, ValueError):
        return None
    return port if is_alive(pid) and is_round_two(port) else None


def is_alive(pid: int) -> bool:
    """Whether a process of this number runs. On Windows always: asking there would end it."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def is_round_two(port: int) -> bool:
    """Whether what answers on a port is healthy and sends the headers of Round Two."""
    try:
        with urllib.request.urlopen(f"{address(port)}/_stcore/health", timeout=2) as answer:
            return "frame-ancestors" in answer.headers.get("Content-Security-Policy", "")
    except (OSError, ValueError):
        return False


def _note(folder: Path) -> Path:
    return folder / "round_two.port"
