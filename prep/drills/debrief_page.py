"""The debrief as a text to keep: Markdown, and the same as a page to print."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from html import escape

from prep.drills.card import Attempt
from prep.drills.closing import texts
from prep.drills.debrief import answer_words, delivery_words, summary, time_words
from prep.drills.model import AskedProbe, Drill, DrillQuestion
from prep.drills.rated_before import before_words
from prep.drills.recorded import Recorded, Recordings
from prep.drills.recording import spoken_words
from prep.questions.lacks import explain
from prep.questions.model import BankQuestion
from prep.text import plain_markdown, squeezed

_STYLE = (
    "body{font:12pt/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1c2321}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem;break-after:avoid}"
    "blockquote{margin:0 0 0 1rem;white-space:pre-line}p,li{break-inside:avoid}"
    "@media print{body{margin:0;max-width:none}}"
)


def as_markdown(
    drill: Drill,
    title: str,
    when: str,
    before: Mapping[str, Sequence[Attempt]],
    taken: Recordings,
    bank: Sequence[BankQuestion],
    today: date,
) -> str:
    """The whole debrief as Markdown. `title` is the application's, `when` the drill's moment in
    words, `before` the earlier ratings by card id, `taken` what was recorded."""
    lines = [f"# Debrief: {plain_markdown(title)}", "", f"{when}. {summary(drill)}", ""]
    for question in drill.questions:
        if question.was_put:
            earlier = before.get(question.dealt.card_id, ())
            lines += _question(drill, question, earlier, taken, today)
    missed = [each.dealt.text for each in drill.questions if not each.was_put]
    lines += _listed("Not reached", missed)
    lines += _listed("You asked them", texts(drill.closing, bank) if drill.closing else ())
    return "\n".join(lines).rstrip() + "\n"


def as_page(markdown: str, title: str) -> str:
    """The same as one HTML file that needs nothing else: to print, or to send to a mentor."""
    from markdown_it import MarkdownIt

    body = MarkdownIt("commonmark", {"html": False, "breaks": True}).render(markdown)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _question(
    drill: Drill,
    question: DrillQuestion,
    before: Sequence[Attempt],
    taken: Recordings,
    today: date,
) -> Iterator[str]:
    dealt = question.dealt
    yield f"## {question.position}. {plain_markdown(squeezed(dealt.text))}"
    yield ""
    yield f"Asked by {plain_markdown(drill.asker(question).title)}. {'. '.join(dealt.why)}."
    yield ""
    yield from _said(question.answer, drill)
    if time := time_words(question.seconds, dealt.target_seconds, question.answer, drill.mode):
        yield from (f"{time}.", "")
    for line in delivery_words(question.answer, question.seconds, drill.mode):
        yield from (line, "")
    yield from _recorded(taken.get((question.position, 0)))
    for probe in question.probes:
        yield from _probe(probe, drill)
        yield from _recorded(taken.get((question.position, probe.number)))
    rating = question.rating.label if question.rating else "not rated"
    yield from (f"**Your rating: {rating}.** {before_words(before, today)}".rstrip(), "")
    yield from _listed("What the rules saw", [explain(each) for each in question.lacks])
    yield from _listed("To do next", question.next_actions)


def _probe(probe: AskedProbe, drill: Drill) -> Iterator[str]:
    yield from (f"*{plain_markdown(probe.text)}*", "")
    yield from _said(probe.answer, drill)


def _recorded(taken: Recorded | None) -> Iterator[str]:
    if taken is not None:
        yield from (f"{spoken_words(taken.spoken)}.", "")


def _said(answer: str, drill: Drill) -> Iterator[str]:
    for line in answer_words(answer, drill.mode).splitlines():
        yield f"> {plain_markdown(line)}".rstrip()
    yield ""


def _listed(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from (f"{title}:", "")
        yield from (f"- {plain_markdown(squeezed(each))}" for each in lines)
        yield ""
