"""Markdown to blocks: what each piece is, and the line it stands on in the file."""

from prep.notes.model import Block
from prep.notes.readers.markdown import read_markdown


def blocks(text: str) -> list[Block]:
    return list(read_markdown("notes.md", text)[0])


def seen(text: str) -> list[tuple[str, int, str]]:
    return [(block.kind, block.line, block.text) for block in blocks(text)]


def test_headings_give_the_path_and_lists_their_depth() -> None:
    found = blocks("# Round 1\n\n## Asked\n\n1. Why us?\n   - went well\n2. Salary\n")
    assert [(block.kind, block.line, block.level, block.ordered) for block in found] == [
        ("heading", 1, 1, False),
        ("heading", 3, 2, False),
        ("item", 5, 0, True),
        ("item", 6, 1, False),
        ("item", 7, 0, True),
    ]
    assert found[3].headings == ("Round 1", "Asked")


def test_a_table_row_has_its_cells_and_their_columns() -> None:
    (row,) = blocks("| Topic | Went |\n|---|---|\n| Locks | badly |\n")
    assert row.kind == "row" and row.line == 3
    assert [(cell.column, cell.text) for cell in row.cells] == [
        ("Topic", "Locks"),
        ("Went", "badly"),
    ]


def test_a_bold_lead_is_kept_beside_the_words_without_marks() -> None:
    (block,) = blocks("**Question:** Why `git rebase`, not [merge](https://x.example)?\n")
    assert block.bold == "Question:"
    assert block.text == "Question: Why git rebase, not merge?"


def test_a_note_wrapped_in_one_code_fence_is_read_inside() -> None:
    text = "```markdown\n## Asked\n- Why us?\n- Why now?\n- Salary\n- Notice period\n```\n"
    assert seen(text)[0] == ("heading", 2, "Asked")
    assert seen(text)[1] == ("item", 3, "Why us?")


def test_code_stays_code_and_front_matter_is_told_apart() -> None:
    text = "---\nrole: cook\n---\n\nSolve it:\n\n```python\nwhy = 1  # why?\n```\n"
    assert [kind for kind, _, _ in seen(text)] == ["front_matter", "paragraph", "code"]


def test_lines_of_one_paragraph_that_are_marked_are_blocks_of_their_own() -> None:
    text = "Q: Why us?\nA: The river.\nQ: Why now?\nA: The boats.\n**Salary**\nNamed 40.\n"
    assert [line for _, line, _ in seen(text)] == [1, 2, 3, 4, 5, 6]


def test_named_turns_are_turns_and_go_on_until_the_next_name() -> None:
    text = "**Ann:** Why us?\n\n**Me:** The river.\n\nAnd the boats.\n\n**Ann:** And you row?\n\n**Me:** Yes.\n"
    turns = [(block.speaker, block.line) for block in blocks(text) if block.kind == "turn"]
    assert turns == [("Ann", 1), ("Me", 3), ("Me", 5), ("Ann", 7), ("Me", 9)]


def test_carriage_returns_do_not_move_lines() -> None:
    assert [line for _, line, _ in seen("# A\r\n\r\n- one\r\n- two\r\n")] == [1, 3, 4]


def test_a_bold_line_that_names_a_part_is_a_heading() -> None:
    found = blocks(
        "**Questions they asked**\n\n- Why us?\n\n**My questions**\n\n- How many are you?\n"
    )
    assert [(block.kind, block.headings) for block in found if block.kind == "item"] == [
        ("item", ("Questions they asked",)),
        ("item", ("My questions",)),
    ]


def test_very_long_markdown_goes_by_lines_with_the_same_places() -> None:
    text = "# Round 1\n\n" + "- Why us?\n  - fine\n" * 20_000
    assert len(text) > 250_000
    found = blocks(text)
    assert (found[1].kind, found[1].line, found[1].text) == ("item", 3, "Why us?")
    assert (found[2].line, found[2].level) == (4, 1)
