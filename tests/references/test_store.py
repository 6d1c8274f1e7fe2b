"""The desk in the file: people, calls, names, states and their undoing, and what goes with what."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from prep import casebook, journeys
from prep.casebook import Application, ChangedElsewhere, NotFound
from prep.contact import Channel
from prep.contact import store as contact_store
from prep.pipeline.day import read_day
from prep.pipeline.hanging import applications_in_use
from prep.pipeline.thing import Kind
from prep.pipeline.today import things_of
from prep.references import Away, Call, Message, MessageKind, ReferenceRefused, State
from prep.references import store as reference_store
from prep.store import Row, Store
from tests.references.desk import CALL, ME, MONDAY, THURSDAY, TUESDAY, ana, applied, named_ana

TABLES = (
    "reference_person",
    "reference_away",
    "reference_call",
    "reference_named",
    "reference_message",
)


def rows(store: Store) -> dict[str, list[Row]]:
    return {name: store.rows(f"select * from {name} order by all") for name in TABLES}


def test_a_person_is_kept_as_entered(store: Store, now: datetime) -> None:
    reference_id = journeys.save_reference(store, ME, ana(reference_id=""), now)
    [kept] = reference_store.read_desk(store, ME).references
    assert kept == ana(reference_id=reference_id, version=1)
    assert reference_store.read_desk(store, "someone else").references == []


def test_names_in_any_script_and_of_any_length_are_kept_on_one_line(
    store: Store, now: datetime
) -> None:
    for name in ("N" * 5_000, "ليلى حداد", "Ana\r\nDuarte\x00"):
        journeys.save_reference(store, ME, ana(name=name, reference_id=""), now)
    names = {each.name for each in reference_store.read_desk(store, ME).references}
    assert names == {"N" * 5_000, "ليلى حداد", "Ana Duarte"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": " \r\n"}, "needs a name"),
        ({"hours_to": None}, "both a beginning and an end"),
        ({"hours_to": ana().hours_from}, "end before they begin"),
    ],
)
def test_what_can_not_be_kept_is_refused_in_a_sentence(
    store: Store, now: datetime, changes: dict[str, object], said: str
) -> None:
    with pytest.raises(ReferenceRefused, match=said):
        journeys.save_reference(store, ME, ana(reference_id="", **changes), now)
    assert rows(store)["reference_person"] == []


def test_an_edit_of_what_another_tab_changed_is_refused(store: Store, now: datetime) -> None:
    journeys.save_reference(store, ME, ana(reference_id=""), now)
    [first] = reference_store.read_desk(store, ME).references
    journeys.save_reference(store, ME, replace(first, email="ana@example.com"), now)
    with pytest.raises(ChangedElsewhere, match="Ana Duarte was changed in another tab"):
        journeys.save_reference(store, ME, replace(first, email="old@example.com"), now)
    [kept] = reference_store.read_desk(store, ME).references
    assert (kept.email, kept.agreed_on) == ("ana@example.com", first.agreed_on)


def test_days_away_may_overlap_but_not_run_backwards(store: Store, now: datetime) -> None:
    _, ana_id = named_ana(store, now)
    for away in (Away(MONDAY, THURSDAY), Away(TUESDAY, TUESDAY)):
        journeys.add_away(store, ME, ana_id, away)
    with pytest.raises(ReferenceRefused, match="Turn them round"):
        journeys.add_away(store, ME, ana_id, Away(TUESDAY, MONDAY))
    [kept] = reference_store.read_desk(store, ME).references
    assert [(each.from_on, each.to_on) for each in kept.away] == [
        (MONDAY, THURSDAY),
        (TUESDAY, TUESDAY),
    ]
    journeys.remove_away(store, ME, kept.away[0].away_id)
    [kept] = reference_store.read_desk(store, ME).references
    assert len(kept.away) == 1


def test_a_call_is_kept_and_a_window_that_runs_backwards_is_not(
    store: Store, now: datetime
) -> None:
    application_id = applied(store, now)
    journeys.save_call(store, ME, application_id, replace(CALL, caller="Jo\r\nMarsh"), now)
    journeys.save_call(store, ME, application_id, CALL, now)
    with pytest.raises(ReferenceRefused, match="ends before it begins"):
        journeys.save_call(store, ME, application_id, replace(CALL, to_on=MONDAY), now)
    with pytest.raises(ReferenceRefused, match="no first one"):
        journeys.save_call(store, ME, application_id, Call(to_on=MONDAY), now)
    assert reference_store.read_desk(store, ME).calls == {application_id: CALL}


@pytest.mark.parametrize("state", State)
def test_each_state_has_its_day_and_can_be_taken_back(
    store: Store, now: datetime, state: State
) -> None:
    application_id, ana_id = named_ana(store, now)
    before = rows(store)
    journeys.reach_reference_state(store, ME, application_id, ana_id, state, TUESDAY)
    [standing] = reference_store.read_desk(store, ME).standings([_harbor(store)])
    assert standing.day_of(state) == TUESDAY
    again = None if not state.is_permission else getattr(ana(), f"{state}_on")
    journeys.reach_reference_state(store, ME, application_id, ana_id, state, again)
    assert rows(store) == before


def test_one_person_for_two_companies_agrees_once_and_is_briefed_twice(
    store: Store, now: datetime
) -> None:
    harbor, ana_id = named_ana(store, now)
    quay = applied(store, now, "Quay Freight")
    journeys.name_reference(store, ME, quay, ana_id, False, now)
    journeys.reach_reference_state(store, ME, quay, ana_id, State.BRIEFED, TUESDAY)
    desk = reference_store.read_desk(store, ME)
    days = {each.application_id: each.briefed_on for each in desk.named}
    assert days == {harbor: None, quay: TUESDAY}
    assert desk.references[0].agreed_on is not None


def test_a_yes_takes_a_no_back(store: Store, now: datetime) -> None:
    _, ana_id = named_ana(store, now)
    journeys.set_permission(store, ME, ana_id, "declined", MONDAY)
    journeys.set_permission(store, ME, ana_id, "agreed", TUESDAY)
    [kept] = reference_store.read_desk(store, ME).references
    assert (kept.agreed_on, kept.declined_on) == (TUESDAY, None)


def test_a_message_brings_its_state_and_is_no_contact_with_the_company(
    store: Store, now: datetime
) -> None:
    application_id, ana_id = named_ana(store, now)
    sent = Message(MessageKind.BRIEFING, Channel.EMAIL, MONDAY, application_id, ana_id)
    journeys.note_reference_message(store, ME, sent, now)
    journeys.note_reference_message(store, ME, replace(sent, day=TUESDAY), now)
    desk = reference_store.read_desk(store, ME)
    assert [each.day for each in desk.messages] == [MONDAY, TUESDAY]
    assert desk.named[0].briefed_on == MONDAY
    assert contact_store.touches(store, ME) == []
    journeys.take_back_reference_message(store, ME, desk.messages[0].message_id)
    assert len(reference_store.read_desk(store, ME).messages) == 1


def test_texts_and_choices_are_kept(store: Store, now: datetime) -> None:
    application_id, ana_id = named_ana(store, now)
    journeys.save_brief(
        store, ME, application_id, ana_id, ["q1", "q2"], ["too\r\nsmall"], "# Brief"
    )
    journeys.save_heads_up(store, ME, application_id, ana_id, "Hi Ana")
    journeys.name_reference(store, ME, application_id, ana_id, True, now)
    [kept] = reference_store.read_desk(store, ME).named
    assert (kept.stories, kept.doubts, kept.brief) == (("q1", "q2"), ("too small",), "# Brief")
    assert (kept.heads_up, kept.is_reserve) == ("Hi Ana", False)
    journeys.set_reserve(store, ME, application_id, ana_id, True)
    assert reference_store.read_desk(store, ME).named[0].is_reserve


def test_somebody_who_is_gone_is_said_so(store: Store, now: datetime) -> None:
    application_id = applied(store, now)
    with pytest.raises(NotFound, match="not in your file any more"):
        journeys.save_heads_up(store, ME, application_id, "nobody", "Hi")
    with pytest.raises(NotFound):
        journeys.set_permission(store, ME, "nobody", "asked", MONDAY)


def test_removing_an_application_takes_its_own_and_leaves_the_people(
    store: Store, now: datetime
) -> None:
    quay = applied(store, now, "Quay Freight")
    ana_id = journeys.save_reference(store, ME, ana(reference_id=""), now)
    journeys.name_reference(store, ME, quay, ana_id, False, now)
    before = rows(store)
    doomed = applied(store, now)
    journeys.name_reference(store, ME, doomed, ana_id, False, now)
    journeys.save_call(store, ME, doomed, CALL, now)
    sent = Message(MessageKind.BRIEFING, Channel.EMAIL, MONDAY, doomed, ana_id)
    journeys.note_reference_message(store, ME, sent, now)
    assert doomed in applications_in_use(store, ME)

    journeys.remove_application(store, ME, doomed)
    assert rows(store) == before


def test_removing_a_person_takes_all_that_is_theirs(store: Store, now: datetime) -> None:
    application_id, ana_id = named_ana(store, now)
    journeys.add_away(store, ME, ana_id, Away(MONDAY, TUESDAY))
    sent = Message(MessageKind.PERMISSION, Channel.PHONE, MONDAY, "", ana_id)
    journeys.note_reference_message(store, ME, sent, now)
    journeys.remove_reference(store, "someone else", ana_id)
    assert len(rows(store)["reference_person"]) == 1
    journeys.remove_reference(store, ME, ana_id)
    left = rows(store)
    assert [name for name in TABLES if left[name]] == ["reference_call"]
    assert list(reference_store.read_desk(store, ME).calls) == [application_id]


def test_taking_someone_off_keeps_what_was_sent(store: Store, now: datetime) -> None:
    application_id, ana_id = named_ana(store, now)
    sent = Message(MessageKind.BRIEFING, Channel.EMAIL, MONDAY, application_id, ana_id)
    journeys.note_reference_message(store, ME, sent, now)
    journeys.unname_reference(store, ME, application_id, ana_id)
    desk = reference_store.read_desk(store, ME)
    assert (len(desk.named), len(desk.messages)) == (0, 1)


class TestToday:
    def things(self, store: Store, now: datetime) -> list[tuple[str, int, str]]:
        found = things_of(read_day(store, ME, now, UTC))
        return [
            (each.title, each.urgency, each.page)
            for each in [*found.now, *found.later]
            if each.kind is Kind.BRIEF
        ]

    def test_a_brief_before_the_call_is_a_thing_to_do(self, store: Store, now: datetime) -> None:
        application_id, ana_id = named_ana(store, now)
        title = "Brief Ana before Thu 26 Nov"
        assert self.things(store, now) == [(title, 2, "references")]
        assert self.things(store, now + timedelta(days=2)) == [(title, 0, "references")]
        assert self.things(store, now + timedelta(days=3)) == [("Brief Ana today", 0, "references")]
        assert self.things(store, now + timedelta(days=8)) == [], "the window is over"
        assert self.things(store, now - timedelta(days=5)) == [], "more than a week away"
        journeys.reach_reference_state(store, ME, application_id, ana_id, State.BRIEFED, MONDAY)
        assert self.things(store, now) == []

    def test_it_opens_on_that_person(self, store: Store, now: datetime) -> None:
        application_id, ana_id = named_ana(store, now)
        [thing] = [
            each for each in things_of(read_day(store, ME, now, UTC)).now if each.kind is Kind.BRIEF
        ]
        assert thing.params == {"for": application_id, "named": ana_id}
        assert thing.short == "brief for Harbor Mutual"

    @pytest.mark.parametrize("change", ["reserve", "declined", "no window"])
    def test_nobody_is_to_be_briefed_who_is_not_called(
        self, store: Store, now: datetime, change: str
    ) -> None:
        application_id, ana_id = named_ana(store, now)
        if change == "reserve":
            journeys.set_reserve(store, ME, application_id, ana_id, True)
        elif change == "declined":
            journeys.set_permission(store, ME, ana_id, "declined", MONDAY)
        else:
            journeys.save_call(store, ME, application_id, Call("Jo"), now)
        assert self.things(store, now) == []


def _harbor(store: Store) -> Application:
    [found] = casebook.applications(store, ME)
    return found
