"""Questions that were there before, on their way into the file beside the new ones."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from prep.notes.store import KeptExchange
from prep.questions.keeping import AskedAgain, Kept, KeptQuestion
from prep.questions.text_words import exact_key
from prep.text import squeezed


def settled(kept: Kept, known: Collection[str]) -> Kept:
    """With each repeat that names neither a known question nor a new one as a new question."""
    stands = [_stands(each, kept, known) for each in kept.again]
    pairs = list(zip(kept.again, stands, strict=True))
    return replace(
        kept,
        questions=(*kept.questions, *(each.asked for each, there in pairs if not there)),
        again=tuple(each for each, there in pairs if there),
    )


def without_standing(kept: Kept, standing: Mapping[str, str]) -> Kept:
    """Without the questions that still stand in these notes, by their exact words: texts by id.

    What repeats one of those repeats the standing one.
    """
    ids = {exact_key(text): exchange_id for exchange_id, text in standing.items()}
    stays = [each for each in kept.questions if exact_key(each.text) not in ids]
    return replace(
        kept,
        questions=tuple(stays),
        again=tuple(
            _moved(each, kept, stays, ids)
            for each in kept.again
            if exact_key(each.asked.text) not in ids
        ),
    )


def as_exchange(asked: KeptQuestion, exchange_id: str) -> KeptExchange:
    """A question that was asked again as an exchange of these notes."""
    return KeptExchange(
        exchange_id,
        squeezed(asked.text),
        asked.noted_answer.strip(),
        squeezed(asked.asked_by),
        asked.line,
        asked.last_line,
    )


def _stands(each: AskedAgain, kept: Kept, known: Collection[str]) -> bool:
    if each.question_id:
        return each.question_id in known
    return each.row is not None and each.row < len(kept.questions)


def _moved(
    each: AskedAgain, kept: Kept, stays: list[KeptQuestion], ids: Mapping[str, str]
) -> AskedAgain:
    if each.row is None:
        return each
    repeated = kept.questions[each.row]
    place = next((place for place, one in enumerate(stays) if one is repeated), None)
    return replace(each, row=place, question_id=ids.get(exact_key(repeated.text), ""))
