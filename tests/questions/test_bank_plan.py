"""Our banks keep to their plan: how many, for whom, by whom, and never the same one again."""

import re
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest

from benchmarks.coverage import PANEL, coverage
from prep.casebook import PanelRole
from prep.drills.card import AskedBefore
from prep.drills.deal import Stock, deal
from prep.drills.model import Member
from prep.drills.panel import USUAL_ROLES
from prep.questions.banks import load_banks
from prep.questions.competency import COMPETENCY_IDS
from prep.questions.model import BankQuestion
from prep.questions.taxonomy import FITTING, ROLES, SENIORITY
from prep.settings import BANKS

QUESTIONS = load_banks(BANKS).questions
ASKED_OF_CANDIDATE = [question for question in QUESTIONS if question.kind != "ask_them"]
TRADES = [role for role in ROLES if role != "any"]
PANELS = list(combinations(PanelRole, 3))
DRILLS, LENGTH = 9, 6


def of_bank(bank: str) -> list[BankQuestion]:
    return [question for question in QUESTIONS if question.bank == bank]


def test_every_bank_holds_as_many_questions_as_planned() -> None:
    planned = {
        **{f"competency/{competency}": 6 for competency in COMPETENCY_IDS},
        **{f"role/{trade}": 13 for trade in TRADES},
        **{f"panel/{role}": 8 for role in PANEL},
        "second_round": 40,
        "ask_them": 40,
    }
    assert Counter(question.bank for question in QUESTIONS) == planned
    assert (len(planned), len(QUESTIONS)) == (45, 459)
    assert sum(len(question.probes) for question in QUESTIONS) >= 1_790


def test_a_trade_s_questions_are_for_this_trade_alone_and_all_others_for_anyone() -> None:
    for question in QUESTIONS:
        trade = question.bank.removeprefix("role/")
        assert question.roles == ((trade,) if question.kind == "role" else ("any",))


def test_the_candidate_has_five_questions_for_each_panel_role() -> None:
    put_to = Counter(role for question in of_bank("ask_them") for role in question.asked_by)
    assert put_to == dict.fromkeys(PANEL, 5)


def test_every_line_of_work_has_questions_for_every_level_and_every_panel_role() -> None:
    counts = coverage(QUESTIONS)
    for role in ROLES:
        for seniority in SENIORITY:
            assert sum(counts[role, seniority, asker] for asker in PANEL) >= 2, (role, seniority)
        for asker in PANEL:
            assert any(counts[role, seniority, asker] for seniority in SENIORITY), (role, asker)


def test_every_competency_is_asked_about_from_the_middle_to_the_top() -> None:
    for competency in COMPETENCY_IDS:
        levels = {level for one in of_bank(f"competency/{competency}") for level in one.seniority}
        assert {"mid", "senior", "lead"} <= levels, competency


def test_one_question_is_one_question() -> None:
    second = re.compile(r", and (what|how|who|whom|which|where|why|when)\b", re.IGNORECASE)
    for question in QUESTIONS:
        assert len(question.text) <= 240
        assert question.text.count("?") <= 1, question.bank_question_id
        assert not second.search(question.text), question.bank_question_id


def test_every_lack_that_fits_a_type_is_probed_often_enough_to_be_met() -> None:
    met = Counter((one.type, probe.when) for one in ASKED_OF_CANDIDATE for probe in one.probes)
    for kind in ("behavioural", "situational", "motivational", "technical"):
        for lack in {"missing_action", "vague"} & {lack.value for lack in FITTING[kind]}:
            assert met[kind, lack] >= 20, (kind, lack)
        assert met[kind, "depth"] == sum(one.type == kind for one in ASKED_OF_CANDIDATE)


def test_a_probe_for_depth_asks_something() -> None:
    for question in QUESTIONS:
        for probe in question.probes:
            assert probe.when != "depth" or probe.text.endswith("?"), question.bank_question_id


def test_every_bank_says_where_its_themes_come_from() -> None:
    for question in QUESTIONS:
        assert question.sources, question.bank
        assert all(source.url.startswith("https://") for source in question.sources)


def test_no_id_was_ever_dropped_or_given_out_unnoticed() -> None:
    lines = (BANKS / "ids.txt").read_text(encoding="utf-8").splitlines()
    entries = [line.split() for line in lines if not line.startswith("#")]
    ids = [entry[0] for entry in entries]
    gone = {entry[0] for entry in entries if entry[1:] == ["gone"]}
    assert all(entry[1:] in ([], ["gone"]) for entry in entries)
    assert [one for one, count in Counter(ids).items() if count > 1] == []
    assert {question.bank_question_id for question in QUESTIONS} == set(ids) - gone


def test_every_panel_role_has_questions_for_an_executive() -> None:
    counts = coverage(QUESTIONS)
    for asker in PANEL:
        assert counts["any", "executive", asker] >= 6, asker
    for trade in TRADES:
        of_trade = [one for one in of_bank(f"role/{trade}") if "executive" in one.seniority]
        assert any(one.seniority == ("executive",) for one in of_trade), trade
        assert sum(counts[trade, "executive", asker] for asker in PANEL) >= 4, trade


@pytest.mark.parametrize("roles", [USUAL_ROLES, *PANELS], ids="-".join)
def test_nine_drills_of_six_repeat_nothing(roles: tuple[PanelRole, ...]) -> None:
    dealt = nine_drills(roles, "")
    assert len(set(dealt)) == len(dealt) == DRILLS * LENGTH
    assert set(dealt) <= ids_for("any")


@pytest.mark.parametrize("trade", TRADES)
def test_nine_drills_repeat_nothing_in_any_line_of_work(trade: str) -> None:
    dealt = nine_drills(USUAL_ROLES, trade)
    assert len(set(dealt)) == len(dealt) == DRILLS * LENGTH
    assert set(dealt) <= ids_for("any") | ids_for(trade)
    assert len(set(dealt) & ids_for(trade)) >= LENGTH


def nine_drills(roles: tuple[PanelRole, ...], line_of_work: str) -> list[str]:
    """What is asked on nine days in a row, where nothing but our banks is at hand."""
    panel = tuple(Member(seat, "", role) for seat, role in enumerate(roles, start=1))
    asked: dict[str, AskedBefore] = {}
    in_order: list[str] = []
    for day in range(DRILLS):
        today = date(2026, 11, 23) + timedelta(days=day)
        now = datetime(2026, 11, 23, 9, tzinfo=UTC) + timedelta(days=day)
        stock = Stock((), QUESTIONS, {}, asked, line_of_work=line_of_work)
        for one in deal(stock, panel, LENGTH, None, today):
            in_order.append(one.card_id)
            asked[one.card_id] = AskedBefore(now, "", panel[one.seat - 1].panel_role)
    return in_order


def ids_for(role: str) -> set[str]:
    return {one.bank_question_id for one in ASKED_OF_CANDIDATE if role in one.roles}
