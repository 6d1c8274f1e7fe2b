"""On which port it is served, and whether a browser window opens."""

import os
import socket
from pathlib import Path

import pytest

from prep.launch import ports, serving
from prep.launch.serving import can_show_browser, chosen_port, parsed
from prep.launch.terminal import Refused


def test_a_taken_usual_port_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as line:
        line.bind((ports.ADDRESS, 0))
        line.listen()
        taken = line.getsockname()[1]
        monkeypatch.setattr(ports, "USUAL_PORT", taken)
        monkeypatch.setattr(ports, "free_port", lambda: taken + 1)
        assert chosen_port(None) == taken + 1
        said = f"Port {taken} is taken by another program, so Round Two uses {taken + 1}.\n"
        assert capsys.readouterr().out == said
        with pytest.raises(Refused, match=f"Port {taken} is taken"):
            chosen_port(taken)


@pytest.mark.parametrize(
    ("system", "environ", "shown"),
    [
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {}, False),
        ("darwin", {}, True),
        ("win32", {}, True),
        ("darwin", {"SSH_CONNECTION": "10.0.0.1 22"}, False),
        ("linux", {"DISPLAY": ":0", "CI": "true"}, False),
    ],
)
def test_a_window_opens_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, system: str, environ: dict[str, str], shown: bool
) -> None:
    monkeypatch.setattr(serving.sys, "platform", system)
    assert can_show_browser(environ) is shown


def test_options() -> None:
    asked = parsed(["--port", "8600", "--no-browser"])
    assert (asked.port, asked.no_browser) == (8600, True)
    with pytest.raises(SystemExit):
        parsed(["--por", "8600"])


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """The commands that this process would have become, with a data folder of its own."""
    commands: list[list[str]] = []
    monkeypatch.setenv("ROUND_TWO_DATA", str(tmp_path / "own"))
    monkeypatch.setattr(serving, "set_up", lambda _: Path("/venv/bin/python"))
    monkeypatch.setattr(serving.os, "execv", lambda *_: None)  # it would not come back
    monkeypatch.setattr(serving, "run", lambda command: len(commands.append(command) or []))
    return commands


def test_it_serves_this_machine_alone_from_the_users_folder(
    started: list[list[str]], tmp_path: Path
) -> None:
    serving.open_own(["--port", str(ports.free_port(18_000)), "--no-browser"])
    (command,) = started
    assert command[:5] == ["/venv/bin/python", "-m", "streamlit", "run", "app.py"]
    assert _option(command, "--server.address") == "127.0.0.1"
    assert _option(command, "--server.headless") == "true"
    assert os.environ["ROUND_TWO_DATA"] == str(tmp_path / "own")


def test_the_demo_is_made_and_served_in_its_own_folder(
    started: list[list[str]], tmp_path: Path
) -> None:
    serving.open_demo(["--port", str(ports.free_port(18_100)), "--no-browser"])
    made, served = started
    own, demo = tmp_path / "own", tmp_path / "own" / "demo"
    assert [str(part) for part in made[1:]] == ["-m", "prep", "demo", str(demo)]
    assert served[3] == "run"
    assert os.environ["ROUND_TWO_DATA"] == str(demo)
    assert [each.name for each in own.iterdir()] == ["demo"]


def _option(command: list[str], name: str) -> str:
    return command[command.index(name) + 1]
