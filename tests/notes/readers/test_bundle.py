"""Zips as Notion and Obsidian write them: unpacked to the last level, doubles and settings left out."""

import pytest

from prep.notes import Reading, UnreadableNotes, read, read_many
from prep.notes.readers import bundle
from prep.notes.readers.bundle import members_of
from tests.notes.made_files import zipped

NOTES = "# Harbor Mutual\n\n## Questions asked\n\n1. Why insurance?\n2. Tell me about a backlog.\n"
ID = "0123456789abcdef0123456789abcdef"
UUID = "01234567-89ab-cdef-0123-456789abcdef"


def names(made: bytes) -> list[str]:
    return [member.name for member in members_of("export.zip", made)[0]]


def said(made: bytes) -> list[str]:
    return [problem.message for problem in members_of("export.zip", made)[1]]


def test_an_export_that_is_packed_twice_is_unpacked_twice() -> None:
    part = zipped({f"Interviews {ID}/Harbor {ID}.md": NOTES})
    made = zipped({f"ExportBlock-{UUID}-Part-1.zip": part})
    assert (names(made), said(made)) == (["Harbor.md"], [])
    reading = read("export.zip", made)
    assert [each.question for each in reading.notes.exchanges] == [
        "Why insurance?",
        "Tell me about a backlog.",
    ]


def test_each_part_of_an_export_gives_its_files() -> None:
    made = zipped(
        {
            f"{UUID}-Part-1.zip": zipped({"a.md": NOTES}),
            f"{UUID}-Part-2.zip": zipped({"b.md": NOTES}),
        }
    )
    found = read_many([("export.zip", made)])
    assert [each.notes.document.name for each in found if isinstance(each, Reading)] == [
        "a.md",
        "b.md",
    ]


def test_of_a_table_that_is_exported_twice_the_whole_one_is_read() -> None:
    made = zipped(
        {
            f"Questions {ID}.csv": "Question,Level\nWhy us?,easy\n",
            f"Questions {ID}_all.csv": "Question,Level\nWhy us?,easy\nWhy now?,hard\n",
            f"Other {ID}.csv": "Question,Level\nWhy here?,easy\n",
        }
    )
    assert names(made) == ["Other.csv", "Questions_all.csv"]


def test_a_page_that_only_links_to_its_table_is_left_out() -> None:
    stub = f"# Questions\n\n[Questions](Questions%20{ID}.csv)\n"
    made = zipped({f"Home {ID}.md": stub, "Linked.md": f"{stub}\nWhy us?\n"})
    assert names(made) == ["Linked.md"]


def test_settings_templates_and_drawings_of_a_vault_are_left_out() -> None:
    made = zipped(
        {
            "Vault/.obsidian/workspace.json": "{}",
            "Vault/.trash/Old.md": NOTES,
            "Vault/Templates/Interview.md": NOTES,
            "Vault/Board.excalidraw.md": NOTES,
            "Vault/~$Harbor.docx": b"\x05Ann",
            "Vault/Harbor.md": NOTES,
        }
    )
    assert (names(made), said(made)) == (["Harbor.md"], [])


def test_files_of_the_same_name_are_told_apart_by_their_folders() -> None:
    made = zipped({"Harbor/Round 1.md": NOTES, f"Lakeside {ID}/Round 1.md": NOTES})
    assert names(made) == ["Harbor, Round 1.md", "Lakeside, Round 1.md"]


def test_a_document_that_is_called_zip_is_read_as_what_it_is() -> None:
    made = zipped({"talk.zip": zipped({"[Content_Types].xml": "x", "word/document.xml": "x"})})
    assert names(made) == ["talk.zip"]


def test_a_damaged_zip_in_a_zip_stops_nothing_else() -> None:
    made = zipped({"a.md": NOTES, "cut.zip": zipped({"b.md": NOTES})[:40]})
    assert names(made) == ["a.md"]
    assert said(made)[0].startswith("cut.zip is damaged or cut off")


def test_no_more_than_three_levels_are_unpacked() -> None:
    deep = zipped({"d.md": NOTES})
    for _ in range(3):
        deep = zipped({"a.md": NOTES, "deeper.zip": deep})
    assert names(deep) == ["a.md", "deeper.zip, a.md", "deeper.zip, a.md"]
    assert said(deep) == ["deeper.zip is packed 4 times and was left out. Unpack it and drop that."]


def test_the_limits_hold_for_all_levels_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MOST_NOTES_BYTES", 3 * len(NOTES))
    two = zipped({"a.md": NOTES, "b.md": NOTES})
    assert names(zipped({"c.md": NOTES, "two.zip": two})) == ["c.md", "a.md", "b.md"]
    with pytest.raises(UnreadableNotes, match=r"export\.zip holds more than 0 MB of notes"):
        members_of("export.zip", zipped({"c.md": NOTES, "d.md": NOTES, "two.zip": two}))


def test_a_bomb_in_a_zip_is_seen_before_it_is_opened() -> None:
    bomb = zipped({"a.md": b"\0" * (60 * 1024 * 1024)})
    with pytest.raises(UnreadableNotes, match=r"export\.zip unpacks to more than"):
        members_of("export.zip", zipped({"a.md": NOTES, "bomb.zip": bomb}))
