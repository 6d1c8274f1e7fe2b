"""Words for a stage, as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.casebook import Stage
from prep.trackers.stage_words import MEANT, stage_of

S = Stage


@pytest.mark.parametrize(
    ("word", "stage"),
    [
        ("Wishlist", S.SAVED),
        ("⭐ To apply", S.SAVED),
        ("draft", S.SAVED),
        ("Not applied", S.SAVED),
        ("Not started", S.SAVED),
        ("En Revisión", S.APPLIED),
        ("No Interesado", S.WITHDRAWN),
        ("Applied (LinkedIn)", S.APPLIED),
        ("APPLIED", S.APPLIED),
        ("Waiting for reply", S.APPLIED),
        ("Eingangsbestätigung", S.APPLIED),
        ("Envoyée", S.APPLIED),
        ("已投递", S.APPLIED),
        ("Phone Screen", S.SCREEN),
        ("OA", S.SCREEN),
        ("Take-home test", S.SCREEN),
        ("INTERVIEW_SCHEDULED", S.FIRST_INTERVIEW),
        ("Bewerbungsgespräch", S.FIRST_INTERVIEW),
        ("Vorstellungsgespraech", S.FIRST_INTERVIEW),
        ("一面", S.FIRST_INTERVIEW),
        ("Onsite", S.SECOND_INTERVIEW),
        ("2. Gespräch", S.SECOND_INTERVIEW),
        ("2nd round - technical", S.SECOND_INTERVIEW),
        ("Final Round", S.FURTHER),
        ("3. Interview", S.FURTHER),
        ("Reference check", S.REFERENCES),
        ("Negotiating", S.OFFER),
        ("Zusage", S.OFFER),
        ("Accepted!", S.ACCEPTED),
        ("Offer accepted", S.ACCEPTED),
        ("Declined offer", S.DECLINED),
        ("reeejected", S.REJECTED),
        ("Rejected after final", S.REJECTED),
        ("Absage", S.REJECTED),
        ("Refusée", S.REJECTED),
        ("Rechazado", S.REJECTED),
        ("Afgewezen", S.REJECTED),
        ("Ghosted", S.NO_ANSWER),
        ("Keine Rückmeldung", S.NO_ANSWER),
        ("Withdrew application", S.WITHDRAWN),
        ("Suspected ghost job", S.CLOSED),
        ("Position filled", S.CLOSED),
    ],
)
def test_what_they_mean(word: str, stage: Stage) -> None:
    assert stage_of(word) is stage


@pytest.mark.parametrize(
    "word",
    [
        "",
        "N/A",
        "null",
        "-",
        "ongoing",
        "Declined",
        "Active",
        "GENERATED",
        "No interview",
        "x" * 200,
    ],
)
def test_what_can_only_be_asked(word: str) -> None:
    """`Declined`: by whom? And what is not said is no stage."""
    assert stage_of(word) is None


def test_every_stage_knows_its_own_name() -> None:
    for stage in Stage:
        if stage is not Stage.DECLINED:
            assert stage_of(stage.label) is stage


def test_every_stage_has_words() -> None:
    assert set(MEANT.values()) == set(Stage)


@given(st.text(max_size=120))
def test_any_text_can_be_asked(text: str) -> None:
    assert stage_of(text) is None or stage_of(text) in Stage
