"""The server from outside: what its answers say, whom it answers, where it refuses to start."""

import http.client
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep.settings import PROJECT
from tests.browser.server import Server, launch, started
from tests.browser.steps import opened, settled
from ui.headers import HEADERS

_SECRET = "the note of mine that nobody should read"


def _asked(server: Server, path: str, **headers: str) -> http.client.HTTPResponse:
    line = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
    try:
        line.request("GET", path, headers=headers)
        answer = line.getresponse()
        answer.read()
        return answer
    finally:
        line.close()


def test_every_answer_carries_our_headers_and_other_host_names_get_none(
    shared_server: Server,
) -> None:
    for path in ("/", "/pipeline", "/_stcore/health", "/static/nothing.js", "/media/nothing"):
        answer = _asked(shared_server, path)
        assert {name: answer.headers[name] for name in HEADERS} == HEADERS, path
    port = shared_server.url.rsplit(":", 1)[1]
    assert _asked(shared_server, "/", Host=f"localhost:{port}").status == 200
    for host in ("evil.example", f"evil.example:{port}", "localhost.evil.example", "[::1"):
        assert _asked(shared_server, "/", Host=host).status == 403, host


@pytest.mark.parametrize("origin", ["http://evil.example", "http://localhost:1234", "null"])
def test_the_socket_opens_for_no_page_but_ours(shared_server: Server, origin: str) -> None:
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    assert _asked(shared_server, "/_stcore/stream", **upgrade, Origin=origin).status == 403


@pytest.mark.parametrize("address", ["0.0.0.0", "::"])
def test_a_server_that_others_could_reach_does_not_start(tmp_path: Path, address: str) -> None:
    server = launch(tmp_path / "data", tmp_path, PROJECT, "--server.address", address)

    assert server.process.wait(timeout=60) != 0
    assert "Round Two serves this machine only" in server.said()
    assert "Traceback" not in server.said()
    assert not (tmp_path / "data").exists()


def test_a_page_that_breaks_shows_a_code_and_the_log_has_it_without_the_note(
    page: Page, tmp_path: Path
) -> None:
    with started(tmp_path / "data", tmp_path / "server", _with_a_broken_page(tmp_path)) as server:
        opened(page, f"{server.url}/notes")
        settled(page)
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("This page stopped")
        code = alert.inner_text().split("(code ")[1][:6]

        shown = page.content()
        assert _SECRET not in shown
        assert str(tmp_path) not in shown
        assert "Traceback" not in shown and "ValueError" not in shown
        assert f"code {code}" in server.said()
        assert "ValueError" in server.said()
        assert _SECRET not in server.said()


def _with_a_broken_page(folder: Path) -> Path:
    project = folder / "project"
    for part in (".streamlit", "ui", "prep", "pages"):
        shutil.copytree(
            PROJECT / part, project / part, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(PROJECT / "app.py", project)
    breaks = (
        f'import streamlit as st\n\nst.title("Notes")\nint("{_SECRET[:12]}" + "{_SECRET[12:]}")\n'
    )
    (project / "pages" / "notes.py").write_text(breaks, encoding="utf-8")
    return project
