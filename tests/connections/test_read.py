"""LinkedIn's list in its four forms, other people's lists, and files that are neither."""

import io
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.connections import UnreadableConnections, looks_like, read
from prep.connections.columns import guess_columns
from prep.connections.days import day_of
from prep.connections.read import people_of
from prep.connections.sheet import read_sheet
from tests.connections.people import SAMPLES, sample

FORMS = {
    "linkedin-2016": (3, 0, "Claims analyst", date(2016, 12, 22)),
    "linkedin-2018": (3, 1, "Claims analyst", date(2018, 1, 8)),
    "linkedin-preamble": (3, 2, "Claims manager", date(2021, 11, 28)),
    "linkedin-url": (7, 1, "Head of claims", date(2025, 6, 10)),
    "linkedin-reordered": (2, 0, "Leiterin Schäden", date(2025, 6, 10)),
}


@pytest.mark.parametrize("name", FORMS)
def test_each_form_gives_its_people(name: str) -> None:
    people, nameless, position, day = FORMS[name]
    found = sample(name)
    rosa = found.people[0]
    assert (found.form, len(found.people), found.nameless) == ("LinkedIn", people, nameless)
    assert (rosa.name, rosa.first_name, rosa.company) == ("Rosa Almeida", "Rosa", "Harbor Mutual")
    assert (rosa.position, rosa.connected_on) == (position, day)
    assert found.problems == ()


def test_names_keep_their_titles_commas_and_signs() -> None:
    names = [each.name for each in sample("linkedin-url").people]
    assert {"Jonas Weber, MBA", "Ada Lind 🌱", "Dr. Priya Nguyễn"} <= set(names)


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_any_encoding(name: str, encoding: str) -> None:
    content = (SAMPLES / f"{name}.csv").read_bytes()
    text = content.decode("cp1252" if name.endswith("reordered") else "utf-8")
    assert read("x.csv", text.encode(encoding)).people == sample(name).people


@pytest.mark.parametrize("sign", [";", "\t"])
def test_another_delimiter(sign: str) -> None:
    rows = ["First Name,Last Name,Company,Connected On", "Rosa,Almeida,Harbor,10 Jun 2025"] * 1
    text = "\n".join(row.replace(",", sign) for row in rows)
    assert read("x.csv", text.encode()).people[0].company == "Harbor"


def test_the_zip_that_linkedin_sends() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Profile.csv", "a,b\n1,2\n")
        archive.writestr("Basic/Connections.csv", (SAMPLES / "linkedin-url.csv").read_bytes())
    assert len(read("export.zip", packed.getvalue()).people) == 7


def test_somebody_who_stands_twice_is_taken_once_and_counted() -> None:
    head = "First Name,Last Name,URL,Company,Connected On\n"
    row = "Rosa,Almeida,https://www.linkedin.com/in/rosa,Harbor,10 Jun 2025\n"
    found = read(
        "x.csv", (head + row + row.replace("www.", "").replace("rosa,H", "rosa/?x=1,H")).encode()
    )
    assert (len(found.people), found.twice) == (1, 1)


def test_another_list_needs_its_columns_named_and_then_reads() -> None:
    file = SAMPLES / "other-contacts.csv"
    sheet = read_sheet(file.name, file.read_bytes())
    assert not sheet.is_linkedin
    assert sheet.heads == ("Who", "Works at", "What they do", "Mail")
    columns = {**guess_columns(sheet.heads), "position": 2}
    rosa, tom = people_of(sheet, columns).people
    assert (rosa.position, rosa.email) == ("Head of claims", "rosa@example.com")
    assert (tom.name, tom.first_name, tom.company) == ("Tom Ejiofor", "Tom", "Quay Freight")


def test_a_list_without_names_says_what_to_do() -> None:
    sheet = read_sheet("x.csv", b"Town,Price\nLisbon,3\nPorto,4\n")
    with pytest.raises(UnreadableConnections, match="which column holds the names"):
        people_of(sheet, {"company": 0})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no row of headings"),
        (b"just a sentence\nand another", "no row of headings"),
        (bytes(range(256)) * 40, "is not a list of people"),
        (b"PK\x03\x04 cut off", "can't be unpacked"),
        (b"First Name,Last Name,Connected On\n,,03 Jun 2025\n", "names nobody"),
        (b"x" * (21 * 1024 * 1024), "20 MB is the most"),
        (b"Name,Company\n" + b"x" * 300_000, "too long for a list"),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableConnections, match=said) as refused:
        read("file.csv", content)
    assert str(refused.value).startswith("file.csv")


def test_a_quotation_mark_that_is_never_closed_costs_no_people() -> None:
    rows = "".join(f"Ann{n},Lee,Harbor,10 Jun 2025\n" for n in range(200))
    text = 'First Name,Last Name,Company,Connected On\n"Rosa,Almeida,Harbor,10 Jun 2025\n' + rows
    found = read("x.csv", text.encode())
    assert len(found.people) == 201
    assert "never closed" in found.problems[0].message


def test_dates_that_cannot_be_read_are_told_once() -> None:
    found = read("x.csv", b"First Name,Last Name,Connected On\nRosa,Almeida,some day\n")
    assert found.people[0].connected_on is None
    assert "1 date could not be read" in found.problems[0].message


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10 Jun 2025", date(2025, 6, 10)),
        ("1/8/18, 6:14 PM", date(2018, 1, 8)),
        ("2025-06-10", date(2025, 6, 10)),
        ("31 Feb 2025", None),
        ("13/8/18, 6:14 PM", None),
        ("soon", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert day_of(text) == day


def test_it_looks_like_linkedins_list_whatever_its_name() -> None:
    for name in FORMS:
        if not name.endswith("reordered"):
            assert looks_like("notes.txt", (SAMPLES / f"{name}.csv").read_text(encoding="utf-8"))
    assert not looks_like("Connections.csv", "1. Tell me about a backlog?\n2. Why us?\n")
    assert not looks_like("Connections.csv", (SAMPLES / "other-contacts.csv").read_text("utf-8"))


@given(
    st.binary(max_size=400)
    | st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace"))
)
def test_any_bytes_give_people_or_a_sentence(content: bytes) -> None:
    try:
        found = read("any.csv", content)
    except UnreadableConnections as refused:
        assert "any.csv" in str(refused)
    else:
        assert all(each.name for each in found.people)
