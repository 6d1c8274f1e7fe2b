"""The only place that reads the clock and asks where the user is."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def zone_name() -> str:
    """The browser's time zone by its IANA name; UTC where the browser does not say."""
    name = st.context.timezone or "UTC"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
    return name


def zone() -> ZoneInfo:
    """The browser's time zone."""
    return ZoneInfo(zone_name())


def today() -> date:
    """The user's calendar day."""
    return now().astimezone(zone()).date()
