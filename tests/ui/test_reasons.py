"""Why a question is flagged, in one line that quotes the notes and runs none of their markup."""

from prep.questions.model import Reason
from ui.reasons import reason_text, reasons_text


def test_it_quotes_the_words_and_names_the_line() -> None:
    reason = Reason("note", "difficult", "blanked on the numbers", 4)
    assert reason_text(reason) == "“blanked on the numbers” (your note, line 4)"


def test_practice_has_no_line() -> None:
    assert reason_text(Reason("practice", "difficult", "again")) == "“again” (your practice)"


def test_markup_in_the_evidence_is_shown_as_typed() -> None:
    assert r"!\[x\](http" in reason_text(Reason("note", "fine", "![x](http://x.example)", 1))


def test_the_first_three_and_how_many_more_reasons_there_are() -> None:
    reasons = [Reason("note", "difficult", word, 1) for word in ("a", "b", "c", "d", "e")]
    assert reasons_text(reasons[:3]).endswith("“c” (your note, line 1)")
    assert reasons_text(reasons[:4]).endswith("“c” (your note, line 1); 1 more reason")
    assert reasons_text(reasons).endswith("“c” (your note, line 1); 2 more reasons")
