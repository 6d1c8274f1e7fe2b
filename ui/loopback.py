"""The server answers this machine alone, and refuses to start in any other way."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import config

ELSEWHERE = (
    "Round Two serves this machine only, and refuses to start on {address}. "
    "Start it with `python3 run.py`, or with --server.address 127.0.0.1."
)
NOT_HERE = "Round Two answers this machine only. Open http://localhost and its port instead.\n"


def is_loopback(host: str) -> bool:
    """A name or an address that never leaves this machine."""
    try:
        return host.lower() == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class LoopbackOnly:
    """Middleware: a server that others could reach does not start; others' requests are refused."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._start(scope, receive, send)
        elif scope["type"] == "http" and not _is_from_here(scope):
            await PlainTextResponse(NOT_HERE, 403)(scope, receive, send)
        elif scope["type"] == "websocket" and not _is_from_here(scope):
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._app(scope, receive, send)

    async def _start(self, scope: Scope, receive: Receive, send: Send) -> None:
        address = config.get_option("server.address")
        if address and is_loopback(address):
            await self._app(scope, receive, send)
        else:
            await receive()
            sentence = ELSEWHERE.format(address=address or "all addresses of this machine")
            await send({"type": "lifespan.startup.failed", "message": sentence})


def _is_from_here(scope: Scope) -> bool:
    """Both ends of the line are this machine's own, and it was called by one of its own names."""
    ends: tuple[tuple[str, int] | None, ...] = (scope.get("server"), scope.get("client"))
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    return (
        all(end is None or is_loopback(end[0]) for end in ends)
        and _name(host) in config.get_option("server.allowedHosts")
        and (scope["type"] == "http" or _is_own_page(headers.get("origin"), host))
    )


def _is_own_page(origin: str | None, host: str) -> bool:
    """The socket is asked for by a page of ours: other programs serve pages on this machine too."""
    return origin is None or origin.partition("://")[2].lower() == host.lower()


def _name(host: str) -> str | None:
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None
