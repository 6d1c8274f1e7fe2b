"""One company or two: the labelled pairs, and laws that hold for any two names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.companies import SETS, load_pairs, ours, tallied
from prep.connections.company_names import known_names
from prep.connections.same_company import company_key, compare, same_company

PAIRS = [pair for file in SETS for pair in load_pairs(file)]
SOME_NAMES = sorted({name for pair in PAIRS for name in (pair.a, pair.b)})

COMPANIES = sorted(
    {name for pair in PAIRS if pair.kind != "no company" for name in (pair.a, pair.b)}
)

names = st.sampled_from(SOME_NAMES) | st.text(min_size=1, max_size=40).filter(str.strip)


@pytest.mark.parametrize("file", SETS, ids=lambda file: file.stem)
def test_same_is_said_where_it_is_true_and_seldom_missed(file: object) -> None:
    tally = tallied(load_pairs(file), ours)  # type: ignore[arg-type]
    assert tally.precision >= 0.97
    assert tally.recall >= 0.85


def test_there_are_enough_pairs_of_every_kind() -> None:
    labels = [pair.label for pair in PAIRS]
    assert len(PAIRS) >= 450
    assert min(labels.count(label) for label in ("same", "not", "ask")) >= 100


@given(names, names)
def test_the_order_of_two_names_does_not_matter(a: str, b: str) -> None:
    assert same_company(a, b) == same_company(b, a)


@given(names)
def test_every_name_is_itself(name: str) -> None:
    assert same_company(name, name) == "same"


@given(st.sampled_from(COMPANIES), st.sampled_from([" Ltd", " GmbH", ", Inc.", " S.A.", " plc"]))
def test_a_legal_form_never_makes_another_company(name: str, form: str) -> None:
    assert same_company(name, name + form) != "not"


def test_a_form_that_is_part_of_the_name_stays_and_a_second_one_goes() -> None:
    assert same_company("News Corp", "News Corp Ltd") == "same"
    assert same_company("News Corp", "News") == "not"


@given(names, names)
def test_what_is_asked_has_a_reason(a: str, b: str) -> None:
    verdict = compare(a, b)
    assert bool(verdict.why) == (verdict.answer == "ask")


@pytest.mark.parametrize(
    ("whole", "part"),
    [("Skyscanner", "Sky"), ("Apple Bank", "Apple"), ("Intelsat", "Intel"), ("Visage", "Visa")],
)
def test_a_part_of_a_name_is_no_match(whole: str, part: str) -> None:
    assert same_company(whole, part) == "not"


def test_names_with_one_key_get_one_verdict() -> None:
    by_key: dict[str, set[str]] = {}
    for pair in PAIRS:
        by_key.setdefault(company_key(pair.a), set()).add(pair.a)
    twins = [sorted(group) for group in by_key.values() if len(group) > 1]
    assert twins
    for first, *others in twins:
        for other in others:
            for pair in PAIRS[::7]:
                assert same_company(first, pair.b) == same_company(other, pair.b), (first, other)


def test_the_list_of_names_says_nothing_twice() -> None:
    known = known_names()
    assert not {pair for pair in known.renamed | known.related if len(pair) == 1}
    assert not known.renamed & known.related
