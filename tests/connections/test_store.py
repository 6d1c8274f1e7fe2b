"""People into the file, again, and back out: what an import adds, changes, marks, and undo restores."""

from datetime import date, datetime, timedelta

import pytest

from prep import journeys
from prep.connections import Approach, State
from prep.connections import store as connection_store
from prep.connections.inside import inside
from prep.errors import PrepError
from prep.store import Row, Store
from tests.connections.people import ME, URL, harbor_applied, listing, sample, someone

LATER = timedelta(hours=1)


def kept(store: Store) -> dict[str, Row]:
    return {row["name"]: row for row in connection_store.all_rows(store, ME)}


def counts(found: object) -> tuple[int, int, int, int]:
    each = found.counts  # type: ignore[attr-defined]
    return each.added, each.changed, each.gone, each.unchanged


def test_the_first_list_is_all_new_and_the_same_again_changes_nothing(
    store: Store, now: datetime
) -> None:
    people = sample("linkedin-url")
    assert counts(journeys.keep_connections(store, ME, people, now)) == (7, 0, 0, 0)
    assert counts(journeys.keep_connections(store, ME, people, now + LATER)) == (0, 0, 0, 7)
    assert len(kept(store)) == 7


def test_a_newer_list_brings_up_to_date_and_marks_who_is_gone(store: Store, now: datetime) -> None:
    first = listing(
        someone("Rosa Almeida", url=URL + "rosa", position="Analyst", email="r@example.com"),
        someone("Tom Reyes", url=URL + "tom"),
    )
    second = listing(
        someone("Rosa Almeida-Cruz", company="Quay Freight", url="http://linkedin.com/in/rosa/"),
        someone("Ada Lind", url=URL + "ada"),
        digest="e",
    )
    journeys.keep_connections(store, ME, first, now)
    assert journeys.connections_to_come(store, ME, second).changed == 1
    assert counts(journeys.keep_connections(store, ME, second, now + LATER)) == (1, 1, 1, 0)
    people = kept(store)
    assert people["Rosa Almeida-Cruz"]["company"] == "Quay Freight"
    assert people["Rosa Almeida-Cruz"]["email"] == "r@example.com"
    assert people["Tom Reyes"]["gone_utc"] == now + LATER
    assert connection_store.people_known(store, ME) == (3, 2)


def test_without_a_profile_link_name_and_company_tell_who_it_is(
    store: Store, now: datetime
) -> None:
    journeys.keep_connections(store, ME, listing(someone("Rosa Almeida", "Harbor Mutual Ltd")), now)
    again = listing(someone("rosa almeida", "Harbor Mutual", position="Head", url=URL + "rosa"))
    assert counts(journeys.keep_connections(store, ME, again, now + LATER)) == (0, 1, 0, 0)


def test_two_people_of_one_name_at_one_company_stay_two(store: Store, now: datetime) -> None:
    twins = listing(someone("Ann Lee", position="Clerk"), someone("Ann Lee", position="Nurse"))
    assert counts(journeys.keep_connections(store, ME, twins, now)) == (2, 0, 0, 0)
    assert counts(journeys.keep_connections(store, ME, twins, now + LATER))[0] == 0


def test_another_list_says_nothing_about_who_is_gone(store: Store, now: datetime) -> None:
    journeys.keep_connections(store, ME, sample("linkedin-url"), now)
    other = listing(someone("Tom Ejiofor", "Quay Freight"), form="other", digest="o")
    assert counts(journeys.keep_connections(store, ME, other, now + LATER)) == (1, 0, 0, 0)


def test_a_contact_by_hand_is_never_gone(store: Store, now: datetime) -> None:
    journeys.add_connection(store, ME, someone("Ida Vole"), now)
    assert counts(journeys.keep_connections(store, ME, sample("linkedin-url"), now))[2] == 0
    assert kept(store)["Ida Vole"]["gone_utc"] is None
    with pytest.raises(PrepError, match="needs a name"):
        journeys.add_connection(store, ME, someone(""), now)


def test_undo_puts_everything_back_as_it_was(store: Store, now: datetime) -> None:
    journeys.keep_connections(store, ME, sample("linkedin-preamble"), now)
    before = connection_store.all_rows(store, ME)
    newer = journeys.keep_connections(store, ME, sample("linkedin-url"), now + LATER)
    assert connection_store.all_rows(store, ME) != before
    journeys.undo_connections(store, ME, newer.import_id, now + 2 * LATER)
    assert connection_store.all_rows(store, ME) == before
    assert [bool(each.undone) for each in connection_store.imports(store, ME)] == [True, False]


def test_undo_spares_whom_you_have_written_to(store: Store, now: datetime) -> None:
    application_id = harbor_applied(store, now)
    first = journeys.keep_connections(store, ME, sample("linkedin-url"), now)
    rosa = kept(store)["Rosa Almeida"]["connection_id"]
    journeys.reach_state(store, ME, application_id, rosa, State.SENT, date(2026, 11, 20), now)
    journeys.undo_connections(store, ME, first.import_id, now + LATER)
    assert list(kept(store)) == ["Rosa Almeida"]
    spared = connection_store.person(store, ME, application_id, rosa)
    assert spared and spared.by_hand and spared.approach.state is State.SENT


def test_only_the_newest_import_can_be_undone(store: Store, now: datetime) -> None:
    first = journeys.keep_connections(store, ME, sample("linkedin-preamble"), now)
    journeys.keep_connections(store, ME, sample("linkedin-url"), now + LATER)
    with pytest.raises(PrepError, match="Only the newest"):
        journeys.undo_connections(store, ME, first.import_id, now + LATER)


def test_the_user_says_which_company_is_which_and_is_asked_again_on_wish(
    store: Store, now: datetime
) -> None:
    journeys.keep_connections(store, ME, sample("linkedin-url"), now)
    found = inside(store, ME, "Harbor Mutual")
    assert found.people == 3
    assert {each.company for each in found.ask} == {
        "Harbor Mutual Group",
        "Harbor Mutual (via Adecco)",
    }
    group = next(each for each in found.ask if each.company == "Harbor Mutual Group")

    journeys.answer_company(store, ME, "Harbor Mutual", group.key, True, now)
    assert inside(store, ME, "Harbor Mutual").people == 4
    assert inside(store, ME, "Harbor Mutual, Inc.").people == 4

    journeys.answer_company(store, ME, "Harbor Mutual", group.key, False, now)
    answered = inside(store, ME, "Harbor Mutual")
    assert answered.people == 3
    assert [each.company for each in answered.ask] == ["Harbor Mutual (via Adecco)"]
    assert [(each.company, each.why) for each in answered.answered] == [
        ("Harbor Mutual Group", "not")
    ]

    journeys.ask_company_again(store, ME, "Harbor Mutual", group.key)
    assert len(inside(store, ME, "Harbor Mutual").ask) == 2


def test_an_approach_goes_through_its_states_and_back(store: Store, now: datetime) -> None:
    application_id = harbor_applied(store, now)
    rosa = journeys.add_connection(store, ME, someone("Rosa Almeida"), now)
    day = date(2026, 11, 16)
    approach = lambda: connection_store.person(store, ME, application_id, rosa).approach  # type: ignore[union-attr]  # noqa: E731

    assert approach() == Approach()
    journeys.save_message(store, ME, application_id, rosa, "known", "why?", "Hi", day, now)
    assert (approach().state, approach().planned_on) == (State.PLANNED, day)
    journeys.reach_state(store, ME, application_id, rosa, State.SENT, day, now)
    journeys.nudge_sent(store, ME, application_id, rosa, date(2026, 11, 25), now)
    journeys.reach_state(store, ME, application_id, rosa, State.MET, date(2026, 11, 27), now)
    journeys.save_learned(store, ME, application_id, rosa, " They sort by age. ", now)
    assert (approach().state, approach().nudged_on) == (State.MET, date(2026, 11, 25))
    assert connection_store.learned(store, ME, application_id) == [
        (rosa, "Rosa Almeida", "They sort by age.")
    ]
    journeys.reach_state(store, ME, application_id, rosa, State.PLANNED, day, now)
    assert approach().state is State.PLANNED
    assert (approach().nudged_on, approach().message) == (None, "Hi")


def test_an_approach_to_somebody_who_is_not_there_is_refused(store: Store, now: datetime) -> None:
    with pytest.raises(PrepError, match="not in your file"):
        journeys.save_learned(store, ME, "a", "nobody", "x", now)


def test_removing_the_application_takes_its_approaches_and_leaves_the_people(
    store: Store, now: datetime
) -> None:
    application_id = harbor_applied(store, now)
    rosa = journeys.add_connection(store, ME, someone("Rosa Almeida"), now)
    journeys.save_learned(store, ME, application_id, rosa, "They sort by age.", now)
    journeys.remove_application(store, ME, application_id)
    assert store.rows("select * from approach") == []
    assert list(kept(store)) == ["Rosa Almeida"]


def test_someone_elses_people_stay_theirs(store: Store, now: datetime) -> None:
    journeys.keep_connections(store, ME, sample("linkedin-url"), now)
    assert connection_store.all_rows(store, "other") == []
    assert inside(store, "other", "Harbor Mutual").people == 0
    journeys.keep_connections(store, "other", sample("linkedin-2018"), now)
    assert connection_store.people_known(store, ME) == (7, 7)


def test_twenty_people_a_page(store: Store, now: datetime) -> None:
    many = listing(*(someone(f"Ann{number:02} Lee", url=f"{URL}{number}") for number in range(45)))
    journeys.keep_connections(store, ME, many, now)
    [harbor] = inside(store, ME, "Harbor Mutual").same
    pages = [
        connection_store.people_inside(store, ME, "a", [harbor.key], page) for page in (1, 2, 3)
    ]
    assert [len(page) for page in pages] == [20, 20, 5]
    assert len({each.connection_id for page in pages for each in page}) == 45
