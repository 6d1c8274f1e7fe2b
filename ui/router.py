"""The menu: one line a page, in the order of a job search."""

from pathlib import Path

import streamlit as st

from ui import casefile

_HERE = Path(__file__).resolve().parent

MENU = {
    "Prepare": [
        st.Page("../pages/today.py", title="Today", icon=":material/today:", default=True),
        st.Page("../pages/notes.py", title="Notes", icon=":material/description:"),
        st.Page(
            "../pages/hard_questions.py",
            title="Hard questions",
            icon=":material/psychology_alt:",
            url_path="hard-questions",
        ),
        st.Page(
            "../pages/panel_drill.py",
            title="Panel drill",
            icon=":material/groups:",
            url_path="panel-drill",
        ),
    ],
    "Follow up": [
        st.Page(
            "../pages/thank_you.py", title="Thank you", icon=":material/mail:", url_path="thank-you"
        ),
        st.Page("../pages/references.py", title="References", icon=":material/call:"),
        st.Page("../pages/connections.py", title="Connections", icon=":material/handshake:"),
        st.Page("../pages/waiting.py", title="Waiting", icon=":material/hourglass_empty:"),
    ],
    "Track": [
        st.Page("../pages/pipeline.py", title="Pipeline", icon=":material/conversion_path:"),
    ],
    "Yours": [
        st.Page("../pages/banks.py", title="Banks", icon=":material/quiz:"),
    ],
}

st.set_page_config("Round Two", page_icon=_HERE / "icon.svg")
st.logo(_HERE / "logo.svg", icon_image=_HERE / "icon.svg", size="large")
page = st.navigation(MENU)
casefile.store()
page.run()
