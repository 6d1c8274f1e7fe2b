"""Opening Round Two: the user's own file, or the demo's."""

import argparse
import os
import sys
import webbrowser
from collections.abc import Mapping, Sequence
from pathlib import Path

from prep import settings
from prep.launch import ports
from prep.launch.environment import RUNS, set_up
from prep.launch.terminal import Refused, run, say


def open_own(options: Sequence[str]) -> int:
    """Set up if need be, then serve the user's own file until Ctrl+C."""
    return serve(set_up(RUNS), settings.data_folder(os.environ), options)


def open_demo(options: Sequence[str]) -> int:
    """Make the demo's file anew in its own folder and serve that one, never the user's."""
    python = set_up(RUNS)
    folder = settings.demo_folder(settings.data_folder(os.environ))
    if ports.port_in_use(folder) is None and run([python, "-m", "prep", "demo", folder]):
        raise Refused("The demo could not be made. The line above says why.")
    return serve(python, folder, options)


def serve(python: Path, folder: Path, options: Sequence[str]) -> int:
    """Serve the file in a folder; where that is being served already, show that window."""
    asked = parsed(options)
    shown = not asked.no_browser and can_show_browser(os.environ)
    running = ports.port_in_use(folder)
    if running:
        say(f"Round Two has this file open already, at {ports.address(running)}.")
        if shown:
            webbrowser.open(ports.address(running))
        return 0
    port = chosen_port(asked.port)
    say(f"Round Two is at {ports.address(port)} - Ctrl+C here stops it.")
    return become_server(python, folder, port, shown)


def chosen_port(asked: int | None) -> int:
    """The port asked for, or the usual one, or the next free one, and then it says so."""
    if asked is not None:
        if not ports.is_free(asked):
            raise Refused(f"Port {asked} is taken. Name another one, or leave --port out.")
        return asked
    port = ports.free_port()
    if port != ports.USUAL_PORT:
        say(f"Port {ports.USUAL_PORT} is taken by another program, so Round Two uses {port}.")
    return port


def become_server(python: Path, folder: Path, port: int, shown: bool) -> int:
    """Go on as the server; a file beside the data says on which port."""
    os.environ[settings.DATA_VARIABLE] = str(folder)
    command = [str(python), "-m", "streamlit", "run", "app.py"]
    command += ["--server.address", ports.ADDRESS, "--server.port", str(port)]
    command += ["--server.headless", str(not shown).lower(), "--logger.hideWelcomeMessage", "true"]
    note = ports.note_port(folder, port)
    if sys.platform != "win32":
        os.execv(command[0], command)
    try:
        return run(command)
    finally:
        note.unlink(missing_ok=True)


def can_show_browser(environ: Mapping[str, str]) -> bool:
    """Whether a browser window can open here: not in CI, over SSH or without a display."""
    if environ.get("CI") or environ.get("SSH_CONNECTION"):
        return False
    displays = (environ.get("DISPLAY"), environ.get("WAYLAND_DISPLAY"))
    return any(displays) or not sys.platform.startswith("linux")


def parsed(options: Sequence[str]) -> argparse.Namespace:
    """`--port N` and `--no-browser`."""
    parser = argparse.ArgumentParser(prog="run.py", allow_abbrev=False, add_help=False)
    parser.add_argument("--port", type=int)
    parser.add_argument("--no-browser", action="store_true")
    return parser.parse_args(options)
