"""How applications moved: each counted once from its start to where it stands."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prep import casebook
from prep.casebook import Stage
from prep.pipeline import START, WAITING, node_label
from prep.pipeline.store import flow
from prep.settings import PROJECT
from prep.store import Store, load_queries
from tests.pipeline.searches import ME, NOW, SMALL, S, enter

Links = dict[tuple[str, str], int]


def links(store: Store, candidate_id: str = ME) -> Links:
    frame = flow(store, candidate_id)
    assert list(frame.columns) == ["source", "target", "applications"]
    rows = [(row.source, row.target, int(row.applications)) for row in frame.itertuples()]
    found = {(source, target): count for source, target, count in rows}
    assert len(found) == len(rows)
    return found


def test_a_small_search_counted_by_hand(store: Store) -> None:
    enter(store, *SMALL)
    assert links(store) == {
        (START, "saved"): 2,
        (START, "applied"): 5,
        (START, "rejected"): 1,
        ("saved", "applied"): 1,
        ("saved", "saved, waiting"): 1,
        ("applied", "screen"): 2,
        ("applied", "first interview"): 1,
        ("applied", "rejected"): 1,
        ("applied", "applied, waiting"): 2,
        ("screen", "first interview"): 1,
        ("screen", "rejected"): 1,
        ("first interview", "second interview"): 1,
        ("first interview", "first interview, waiting"): 1,
        ("second interview", "offer"): 1,
        ("offer", "accepted"): 1,
    }


def test_an_empty_file_has_no_links_but_the_columns(store: Store) -> None:
    assert links(store) == {}


@pytest.mark.parametrize(
    ("entered", "path"),
    [
        ((S.APPLIED, S.OFFER), [START, "applied", "offer", "offer, waiting"]),
        ((S.CLOSED,), [START, "closed"]),
        ((S.APPLIED, S.SCREEN, S.APPLIED), [START, "applied", "applied, waiting"]),
        (
            (S.APPLIED, S.REJECTED, S.SCREEN),
            [START, "applied", "screen", "screen, waiting"],
        ),
        ((S.APPLIED, S.NO_ANSWER, S.REJECTED), [START, "applied", "rejected"]),
        (
            (S.APPLIED, S.FURTHER, S.FURTHER),
            [START, "applied", "further", "further, waiting"],
        ),
        ((S.SCREEN, S.APPLIED, S.SCREEN), [START, "applied", "screen", "screen, waiting"]),
    ],
)
def test_the_path_goes_only_forward(
    store: Store, entered: tuple[Stage, ...], path: list[str]
) -> None:
    enter(store, entered)
    assert links(store) == dict.fromkeys(pairwise(path), 1)


def test_changes_of_one_day_stand_in_the_order_they_were_entered(store: Store) -> None:
    [one] = enter(store, (S.APPLIED,))
    with store.transaction() as db:
        for stage in (S.SCREEN, S.REJECTED):
            casebook.enter_stage(db, ME, one, stage, date(2026, 9, 9), NOW)
    assert links(store) == {
        (START, "applied"): 1,
        ("applied", "screen"): 1,
        ("screen", "rejected"): 1,
    }


def test_a_correction_counts_in_place_of_what_it_corrects(store: Store) -> None:
    [one] = enter(store, (S.APPLIED,))
    with store.transaction() as db:
        wrong = casebook.enter_stage(db, ME, one, S.SCREEN, date(2026, 9, 9), NOW)
        casebook.enter_stage(db, ME, one, S.REJECTED, date(2026, 9, 9), NOW)
        casebook.correct_stage(db, ME, wrong, S.FIRST_INTERVIEW, date(2026, 9, 9), NOW)
    assert links(store) == {
        (START, "applied"): 1,
        ("applied", "first interview"): 1,
        ("first interview", "rejected"): 1,
    }


def test_what_was_undone_does_not_count(store: Store) -> None:
    [one] = enter(store, (S.APPLIED, S.OFFER))
    with store.transaction() as db:
        casebook.undo_stage(db, ME, one, NOW)
    assert links(store) == {(START, "applied"): 1, ("applied", "applied, waiting"): 1}


def test_another_candidates_applications_are_not_counted(store: Store) -> None:
    enter(store, (S.APPLIED,))
    enter(store, (S.OFFER,), (S.SAVED,), candidate_id="someone else")
    assert sum(count for (source, _), count in links(store).items() if source == START) == 1


@pytest.mark.parametrize("name", ["flow", "funnel"])
def test_the_queries_know_every_stage_in_the_order_of_a_search(store: Store, name: str) -> None:
    sql = load_queries(PROJECT / "prep" / "pipeline" / "queries.sql")[name]
    places = [sql.index(f"('{stage.value}', {number}, ") for number, stage in enumerate(Stage, 1)]
    assert places == sorted(places)


histories = st.lists(
    st.lists(
        st.tuples(st.sampled_from(list(Stage)), st.integers(0, 5), st.booleans()),
        min_size=1,
        max_size=5,
    ),
    max_size=6,
)
"""Applications, each with changes: a stage, its day, and whether the change before is corrected."""


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(histories=histories)
def test_whatever_was_entered_totals_in_are_totals_out(
    store: Store, histories: list[list[tuple[Stage, int, bool]]]
) -> None:
    candidate_id = f"candidate {store.rows('select count(*) as n from stage_change')[0]['n']}"
    standing = _enter_all(store, candidate_id, histories)
    found = links(store, candidate_id)
    into, out_of = _totals(found)
    assert out_of[START] == len(histories)
    assert START not in into
    passed = set(into) & set(out_of)
    assert all(into[node] == out_of[node] for node in passed)
    ends = {node: count for node, count in into.items() if node not in passed}
    assert ends == Counter(
        stage.value if stage.is_end else stage.value + WAITING for stage in standing
    )
    assert all(_number(source) < _number(target) for source, target in found)


def _enter_all(store: Store, candidate_id: str, histories: Sequence[Any]) -> list[Stage]:
    with store.transaction() as db:
        for changes in histories:
            one = casebook.add_application(db, candidate_id, "Harbor Mutual", "", NOW)
            before = None
            for stage, day, corrects in changes:
                entered_on = date(2026, 9, 1) + timedelta(days=day)
                if corrects and before:
                    before = casebook.correct_stage(
                        db, candidate_id, before, stage, entered_on, NOW
                    )
                else:
                    before = casebook.enter_stage(db, candidate_id, one, stage, entered_on, NOW)
    return [each.stage for each in casebook.applications(store, candidate_id)]


def _totals(found: Links) -> tuple[Counter[str], Counter[str]]:
    into: Counter[str] = Counter()
    out_of: Counter[str] = Counter()
    for (source, target), count in found.items():
        into[target] += count
        out_of[source] += count
    return into, out_of


def _number(node: str) -> float:
    """A node's place in the order of a search; waiting comes right after its stage."""
    if node == START:
        return -1
    stage = Stage(node.removesuffix(WAITING))
    return list(Stage).index(stage) + 0.5 * node.endswith(WAITING)


def test_a_node_reads_as_words() -> None:
    assert node_label(START) == "Applications"
    assert node_label("first interview") == "First interview"
    assert node_label("first interview, waiting") == "First interview, waiting"
    assert node_label("saved, waiting") == "Saved, to apply"
    assert node_label("offer, waiting") == "Offer, to answer"
