"""Who sits on the panel."""

from datetime import UTC, datetime, timedelta

import pytest

from prep.casebook import Interview, Interviewer, PanelRole
from prep.drills.model import Member
from prep.drills.panel import PanelRefused, checked_panel, seated, suggested_panel

FIRST = datetime(2026, 11, 10, 9, 0, tzinfo=UTC)
TOM = Interviewer("Tom Reyes", PanelRole.PEER)
ANA = Interviewer("Ana Ruiz", PanelRole.HIRING_MANAGER)


def interview(
    number: int, starts: datetime | None, *people: Interviewer, application_id: str = "harbor"
) -> Interview:
    return Interview(f"i{number}", application_id, number, "video", starts, "UTC", None, people)


def titles(members: tuple[Member, ...]) -> list[str]:
    return [member.title for member in members]


def test_without_any_interviewer_the_usual_three_sit() -> None:
    assert titles(suggested_panel([], "harbor")) == [
        "the hiring manager",
        "a peer",
        "a cross-functional colleague",
    ]


def test_the_people_of_the_newest_dated_interview_sit() -> None:
    held = interview(1, FIRST, ANA, TOM)
    coming = interview(2, FIRST + timedelta(days=14), TOM, Interviewer("Kim Osei", PanelRole.HR))
    undated = interview(3, None, ANA)
    other = interview(4, FIRST + timedelta(days=30), ANA, application_id="other")
    panel = suggested_panel([held, coming, undated, other], "harbor")
    assert titles(panel) == ["Tom Reyes, peer", "Kim Osei, HR"]
    assert [member.seat for member in panel] == [1, 2]


def test_one_interviewer_gets_company() -> None:
    panel = suggested_panel([interview(1, FIRST, TOM)], "harbor")
    assert titles(panel) == ["Tom Reyes, peer", "the hiring manager"]


def test_of_seven_interviewers_six_sit() -> None:
    people = [Interviewer(f"Person {n}", PanelRole.PEER) for n in range(7)]
    assert len(suggested_panel([interview(1, FIRST, *people)], "harbor")) == 6


@pytest.mark.parametrize("size", [0, 7])
def test_a_panel_has_one_to_six_members(size: int) -> None:
    members = seated([Interviewer("", PanelRole.PEER)] * size)
    with pytest.raises(PanelRefused, match=f"1 to 6 members; this one has {size}"):
        checked_panel(members)


def test_two_members_of_one_name_can_not_be_told_apart() -> None:
    with pytest.raises(PanelRefused, match="Add the surname"):
        checked_panel(seated([TOM, Interviewer("tom reyes", PanelRole.HR)]))
    assert len(checked_panel(seated([Interviewer("", PanelRole.PEER)] * 2))) == 2


def test_a_name_is_one_short_line() -> None:
    member = seated([Interviewer("  Tom\n Reyes " + "x" * 200, PanelRole.PEER)])[0]
    assert member.name == "Tom Reyes…"


@pytest.mark.parametrize("role", list(PanelRole))
def test_a_role_is_named_in_a_drill_as_it_was_chosen(role: PanelRole) -> None:
    named, unnamed = seated([Interviewer("Kim Osei", role), Interviewer("", role)])
    assert named.title.casefold() == f"kim osei, {role.label.casefold()}"
    assert role.label.casefold() in unnamed.title.casefold()
