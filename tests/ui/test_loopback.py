"""Who is answered: this machine, by its own names, and for the socket our own page alone."""

from typing import Any

import pytest
from starlette.types import Message

from ui.loopback import LoopbackOnly, is_loopback


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost", "LOCALHOST"])
def test_an_address_of_this_machine_alone(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "localhost.evil.example", ""])
def test_an_address_that_others_reach(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost:8501", "LocalHost", "127.0.0.1"])
def test_this_machine_is_answered_by_its_own_names(host: str) -> None:
    assert _asked("http", host=host) == [{"type": "reached"}]
    assert _asked("websocket", host=host, origin=f"http://{host}") == [{"type": "reached"}]


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example:8501", "", "[::1", "192.168.1.7"]
)
def test_another_name_for_this_machine_is_refused(host: str) -> None:
    assert _asked("http", host=host)[0]["status"] == 403
    assert _asked("websocket", host=host) == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("end", ["client", "server"])
def test_a_line_with_an_end_on_another_machine_is_refused(end: str) -> None:
    assert _asked("http", **{end: ("192.168.1.7", 50_000)})[0]["status"] == 403


@pytest.mark.parametrize(
    "origin", ["http://localhost:1234", "http://evil.example", "null", "http://["]
)
def test_the_socket_opens_for_no_page_but_ours(origin: str) -> None:
    assert _asked("websocket", origin=origin) == [{"type": "websocket.close", "code": 1008}]


def _asked(kind: str, host: str = "localhost:8501", origin: str = "", **ends: Any) -> list[Message]:
    answers: list[Message] = []

    async def send(message: Message) -> None:
        answers.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def reached(_scope: Any, _receive: Any, send: Any) -> None:
        await send({"type": "reached"})

    headers = [(b"host", host.encode())] + ([(b"origin", origin.encode())] if origin else [])
    here = ("127.0.0.1", 8501)
    scope = {"type": kind, "headers": headers, "server": here, "client": here, **ends}
    with pytest.raises(StopIteration):  # nothing in there waits: one step runs it to its end
        LoopbackOnly(reached)(scope, receive, send).send(None)
    return answers
