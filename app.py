"""The server: the pages behind their headers, and what happens at start and stop."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from ui import casefile, script_error
from ui.headers import SecurityHeaders
from ui.loopback import LoopbackOnly


@asynccontextmanager
async def _with_the_file(_app: st.App) -> AsyncIterator[None]:
    script_error.keep_notes_out_of_the_log()
    yield
    casefile.close_all()


app = st.App(
    Path(__file__).resolve().parent / "ui" / "router.py",
    lifespan=_with_the_file,
    middleware=[Middleware(SecurityHeaders), Middleware(LoopbackOnly)],
    on_script_error=script_error.tell,
)

if __name__ == "__main__":
    app.run()
