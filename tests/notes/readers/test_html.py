"""Web pages: headings, lists, tables and bold leads become blocks, each with its line in the text shown."""

from hypothesis import given
from hypothesis import strategies as some

from prep.notes.model import Cell
from prep.notes.readers.html import read_html
from prep.notes.readers.page import LONGEST_LINE

PAGE = """<!doctype html><html><head><title>left out</title><style>p {color: red}</style></head><body>
<h1>Harbor Mutual</h1><p>Met <b>Priya</b> on&nbsp;video.<br>Forty minutes.</p>
<h2>Questions asked</h2>
<ol><li>Why insurance?<ul><li>blanked</li></ul></li><li><p>Tell me about a backlog</p></li></ol>
<blockquote>How do you rank claims?</blockquote>
<table><thead><tr><th>Question</th><th>My answer</th></tr></thead>
<tr><td>Do you know Guidewire?</td><td>two<br>years</td></tr></table>
<p><strong>Topic:</strong> reserves</p>
<pre>def rank(claims):
    return sorted(claims)
x = 1</pre>
<script>alert("left out")</script></body></html>"""

SHOWN = """# Harbor Mutual
Met Priya on video.
Forty minutes.

## Questions asked
1. Why insurance?
  - blanked
2. Tell me about a backlog

> How do you rank claims?

Question | My answer
Do you know Guidewire? | two years

Topic: reserves

def rank(claims):
    return sorted(claims)
x = 1"""


def test_a_page_reads_as_text_with_a_line_for_each_piece() -> None:
    assert read_html("page.html", PAGE).source == SHOWN


def test_every_block_stands_where_its_lines_say() -> None:
    found = [(each.kind, each.line, each.text) for each in read_html("page.html", PAGE).blocks]
    assert found[0] == ("heading", 1, "Harbor Mutual")
    assert ("item", 6, "Why insurance?") in found
    assert ("item", 7, "blanked") in found
    assert ("quote", 10, "How do you rank claims?") in found
    assert ("row", 13, "Do you know Guidewire? | two years") in found
    assert found[-1] == ("code", 17, "def rank(claims):\n    return sorted(claims)\nx = 1")


def test_items_know_their_depth_their_number_and_their_headings() -> None:
    first, second = [each for each in read_html("", PAGE).blocks if each.kind == "item"][:2]
    assert (first.level, first.ordered) == (0, True)
    assert (second.level, second.ordered) == (1, False)
    assert first.headings == ("Harbor Mutual", "Questions asked")


def test_cells_know_their_column() -> None:
    (row,) = [each for each in read_html("", PAGE).blocks if each.kind == "row"]
    assert row.cells == (Cell("Question", "Do you know Guidewire?"), Cell("My answer", "two years"))


def test_bold_words_at_the_start_are_told_apart() -> None:
    topic = next(each for each in read_html("", PAGE).blocks if each.text.startswith("Topic"))
    assert topic.bold == "Topic:"


def test_a_first_row_that_names_columns_heads_the_table_without_th() -> None:
    page = "<table><tr><td>Question</td><td>Answer</td></tr><tr><td>Why us?</td><td>fine</td></tr></table>"
    (row,) = read_html("", page).blocks
    assert row.cells[0] == Cell("Question", "Why us?")


def test_a_table_that_only_arranges_the_page_is_read_as_what_is_in_it() -> None:
    page = (
        "<table><tr><td><h2>Asked</h2><ul><li>Why us?</li><li>Why now?</li></ul></td></tr></table>"
    )
    assert [each.kind for each in read_html("", page).blocks] == ["heading", "item", "item"]


def test_a_nested_table_follows_the_row_it_stood_in() -> None:
    page = "<table><tr><td>a</td><td>b<table><tr><td>Why us?</td><td>c</td></tr></table></td></tr></table>"
    assert read_html("", page).source == "a | b\n\nWhy us? | c"


def test_paragraphs_alone_are_read_as_typed_text() -> None:
    page = (
        "<p>Questions they asked</p><p>1) Why us?</p><p>2) Why now?</p><p></p><p>They'll call.</p>"
    )
    found = read_html("", page)
    assert found.source == "Questions they asked\n1) Why us?\n2) Why now?\n\nThey'll call."
    assert [each.kind for each in found.blocks] == ["heading", "item", "item", "paragraph"]


def test_speakers_in_paragraphs_are_turns() -> None:
    page = "".join(f"<p><b>{who}:</b> {said}</p>" for who, said in _TALK)
    speakers = [each.speaker for each in read_html("", page).blocks]
    assert speakers == ["Interviewer", "Me", "Interviewer", "Me"]


_TALK = (
    ("Interviewer", "Why insurance?"),
    ("Me", "My aunt."),
    ("Interviewer", "Why us?"),
    ("Me", "The desk."),
)


def test_signs_of_html_in_the_text_stay_as_written() -> None:
    found = read_html("", "<ul><li>List&lt;String&gt; vs &amp;str</li></ul>")
    assert found.source == "- List<String> vs &str"
    assert found.blocks[0].text == "List<String> vs &str"


def test_a_very_long_paragraph_goes_on_in_the_next_line() -> None:
    found = read_html("", f"<h1>x</h1><p>{'word ' * 2000}</p>")
    lines = found.source.split("\n")[1:]
    assert max(map(len, lines)) <= LONGEST_LINE
    assert " ".join(lines) == ("word " * 2000).strip()


@given(some.text(alphabet="<>/!-?=\"' abtrdhliupo1&;#x\n", max_size=200))
def test_no_markup_is_too_broken(page: str) -> None:
    found = read_html("", page)
    lines = found.source.count("\n") + 1
    assert all(1 <= each.line <= each.last_line <= lines for each in found.blocks)
