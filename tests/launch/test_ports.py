"""A free port is found, and a file that is served already is not served twice."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from prep.launch import ports
from prep.launch.ports import free_port, is_free, note_port, port_in_use
from prep.launch.terminal import Refused


@contextmanager
def listening() -> Iterator[int]:
    with socket.socket() as line:
        line.bind((ports.ADDRESS, 0))
        line.listen()
        yield line.getsockname()[1]


@contextmanager
def answering(headers: dict[str, str]) -> Iterator[int]:
    """A server on a port of its own that answers every question with these headers."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer((ports.ADDRESS, 0), Answer) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


ROUND_TWO = {"Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'"}


def test_a_taken_port_is_passed_over() -> None:
    with listening() as taken:
        assert not is_free(taken)
        assert free_port(taken) > taken


def test_no_port_at_all_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "PORTS", 1)
    with (
        listening() as taken,
        pytest.raises(Refused, match=f"The ports {taken} to {taken} are all taken"),
    ):
        free_port(taken)


def test_a_number_that_is_no_port_is_not_free() -> None:
    assert not is_free(70_000)


def test_a_folder_that_is_being_served_is_noticed(tmp_path: Path) -> None:
    with answering(ROUND_TWO) as port:
        note_port(tmp_path, port)
        assert port_in_use(tmp_path) == port
    assert port_in_use(tmp_path) is None  # the server is gone, the note still there


def test_another_program_on_the_noted_port_is_not_taken_for_it(tmp_path: Path) -> None:
    with answering({}) as port:
        note_port(tmp_path, port)
        assert port_in_use(tmp_path) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows is not asked whether a process runs")
def test_a_note_by_a_process_that_is_gone_does_not_count(tmp_path: Path) -> None:
    with answering(ROUND_TWO) as port:
        note_port(tmp_path, port).write_text(f"{2**22 + 1} {port}\n")
        assert port_in_use(tmp_path) is None


@pytest.mark.parametrize("note", ["", "8501", "one two", "\x00"])
def test_a_damaged_note_is_no_note(tmp_path: Path, note: str) -> None:
    note_port(tmp_path, 8501).write_text(note)
    assert port_in_use(tmp_path) is None


def test_a_folder_made_for_the_note_is_the_users_alone(tmp_path: Path) -> None:
    note_port(tmp_path / "new" / "folder", 8501)
    if os.name != "nt":
        assert (tmp_path / "new" / "folder").stat().st_mode & 0o077 == 0
