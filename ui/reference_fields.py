"""The fields of a reference. Nothing is saved here."""

from dataclasses import replace
from functools import cache
from zoneinfo import available_timezones

import streamlit as st

from prep.contact import Channel, countries
from prep.references import Reference, Relation

_WAYS = (Channel.EMAIL, Channel.PHONE, Channel.LINKEDIN)


def fields(start: Reference, key: str) -> None:
    """Draw them with what they begin with; `key` tells them from any other reference's."""
    left, right = st.columns(2)
    left.text_input("Name (needed)", start.name, key=f"reference_name_{key}")
    right.selectbox(
        "Who they are to you",
        list(Relation),
        index=list(Relation).index(start.relation),
        format_func=lambda each: each.label,
        key=f"reference_relation_{key}",
    )
    st.text_input(
        "How you know each other",
        start.how_known,
        key=f"reference_how_known_{key}",
        placeholder="Team lead at Quay Freight, March 2019 to June 2023",
    )
    left, right = st.columns(2)
    left.text_input("E-mail", start.email, key=f"reference_email_{key}")
    right.text_input("Phone", start.phone, key=f"reference_phone_{key}")
    _reaching(start, key)
    st.text_area(
        "Facts that help them remember: dates, titles, numbers, one a line",
        start.facts,
        key=f"reference_facts_{key}",
        height=100,
    )


def read_fields(start: Reference, key: str) -> Reference:
    """The person as entered in the fields with this key."""
    names = (
        "name",
        "relation",
        "how_known",
        "email",
        "phone",
        "prefers",
        "time_zone",
        "country",
        "hours_from",
        "hours_to",
        "facts",
    )
    entered = {name: st.session_state[f"reference_{name}_{key}"] for name in names}
    return replace(start, **entered)


def _reaching(start: Reference, key: str) -> None:
    way, zone, country = st.columns(3)
    way.selectbox(
        "Best reached by",
        _WAYS,
        index=_WAYS.index(start.prefers) if start.prefers in _WAYS else 0,
        format_func=lambda each: each.label.capitalize(),
        key=f"reference_prefers_{key}",
    )
    zones = list(dict.fromkeys((*_zones(), start.time_zone)))
    zone.selectbox(
        "Their time zone",
        zones,
        index=zones.index(start.time_zone),
        key=f"reference_time_zone_{key}",
    )
    names = countries()
    codes = ["", *sorted(names, key=lambda code: names[code])]
    country.selectbox(
        "Their country",
        codes,
        index=codes.index(start.country) if start.country in codes else 0,
        format_func=lambda code: names.get(code, "As the time zone says"),
        key=f"reference_country_{key}",
    )
    left, right = st.columns(2)
    left.time_input(
        "Good hours from (their clock)", start.hours_from, key=f"reference_hours_from_{key}"
    )
    right.time_input("To", start.hours_to, key=f"reference_hours_to_{key}")


@cache
def _zones() -> list[str]:
    return sorted({"UTC", *available_timezones()})
