"""Lines of a source with their own numbers."""

from streamlit.testing.v1 import AppTest

from ui.source_text import numbered

SOURCE = "one\ntwo\rstill two\nthree\n"


def test_lines_are_counted_by_line_feed_only() -> None:
    assert numbered(SOURCE, 2, 3) == "2  two\rstill two\n3  three"


def test_numbers_stay_inside_the_source_and_stand_in_line() -> None:
    ten = "\n".join("abcdefghij")
    assert numbered(ten, -1, 2) == "1  a\n2  b"
    assert numbered(ten, 9, 99) == "9   i\n10  j"


def test_blank_lines_at_the_start_keep_their_numbers() -> None:
    def page() -> None:
        from ui.source_text import whole_source

        whole_source("\n\n  # Title\ntext", "notes")

    app = AppTest.from_function(page, default_timeout=30).run()
    assert not app.exception
    assert app.code[0].value.split("\n") == ["1  ", "2  ", "3    # Title", "4  text"]
