"""Text of the user's inside sentences of ours."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from prep.text import day_text, plain_markdown

_WORD_JOINER = "\u2060"
_SHORTCODE = re.compile(r"(?i):(?=(?:material/|[a-z+-])[\w+-]*:)")
"""The colon that opens `:material/home:`, `:streamlit:`, `:smile:`: Streamlit turns these into
icons after the Markdown is read, so a backslash does not stop it and an unseen joiner does."""


def plain(text: str) -> str:
    """The user's words for a Streamlit text that reads Markdown: shown as typed, nothing interpreted."""
    return plain_markdown(_SHORTCODE.sub(f":{_WORD_JOINER}", text))


def moment_text(moment: datetime, zone: ZoneInfo, today: date) -> str:
    """`Wed 25 Nov, 10:00` in the given zone."""
    local = moment.astimezone(zone)
    return f"{day_text(local.date(), today)}, {local:%H:%M}"
