"""What every answer of the server tells the browser to refuse."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_CONTENT = {
    # Nothing comes from, or goes to, anywhere but this server; each line below only adds to it.
    "default-src": "'self'",
    # blob: the countdown's own few lines of script reach the page as a blob. The one script that
    # stands inside Streamlit's page is known by its sum; any other there does not run.
    "script-src": "'self' blob: 'sha256-THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA='",
    # Streamlit writes its theme into style elements and style attributes as it draws.
    "style-src": "'self' 'unsafe-inline'",
    # data: and blob: small pictures inside its style sheets, the picture a chart is saved as.
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    # blob: a recording is played from memory.
    "media-src": "'self' blob:",
    # Its socket: 'self' covers ws: in today's browsers. blob: the recorder reads what it recorded
    # from the page's own memory; nothing outside can be reached by it.
    "connect-src": "'self' blob:",
    # A component's counting runs beside the page, from a blob.
    "worker-src": "'self' blob:",
    "frame-src": "'none'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    # No other page may put this one in a frame and lead your clicks.
    "frame-ancestors": "'none'",
}

HEADERS = {
    "Content-Security-Policy": "; ".join(f"{what} {where}" for what, where in _CONTENT.items()),
    # The same for browsers that do not read frame-ancestors.
    "X-Frame-Options": "DENY",
    # A file is what its type says, never guessed to be a script.
    "X-Content-Type-Options": "nosniff",
    # A link followed from here does not tell where it was followed from.
    "Referrer-Policy": "no-referrer",
    # The microphone for answers spoken aloud, nothing else of the machine.
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=(), payment=(), usb=()",
    # Pages of other servers can neither hold on to this window nor show what it serves.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class SecurityHeaders:
    """Middleware that puts HEADERS on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self._app(scope, receive, send_with_headers)
