"""How long a text is, in what its kind goes by: words for a mail, sentences for a card."""

import re
from collections.abc import Iterator

from prep.text import count_of
from prep.wording.word_lists import Kind, word_lists

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff][\w'’-]*")
"""A run of letters; of Chinese and Japanese each sign counts, as word processors do."""
_END = re.compile(r"[.!?…]+(?=\s|$)|[。！？]")


def word_count(text: str) -> int:
    """How many words."""
    return len(_WORD.findall(text))


def sentence_count(text: str) -> int:
    """How many sentences; a line that ends in none, as greeting and signature, is not counted."""
    lines = [line.strip() for line in text.splitlines()]
    return sum(len(_END.findall(line)) for line in lines if _END.search(line[-1:]))


def length_findings(text: str, kind: Kind) -> Iterator[str]:
    """What to say where a text is shorter or longer than its kind should be; nothing for an empty one."""
    for number, (least, most), noun in _measures(text, kind):
        if text.strip() and number < least:
            yield f"Short: {count_of(number, noun)}. {least} to {most} is the length to aim at."
        elif number > most:
            yield f"Long: {count_of(number, noun)}. {least} to {most} is the length to aim at."


def length_words(text: str, kind: str) -> str:
    """`82 words; aim at 50 to 125.`; "" for a kind that goes by characters."""
    wanted = word_lists().kinds[kind]
    return " ".join(
        f"{count_of(number, noun)}; aim at {least} to {most}."
        for number, (least, most), noun in _measures(text, wanted)
    )


def _measures(text: str, kind: Kind) -> Iterator[tuple[int, tuple[int, int], str]]:
    if kind.words:
        yield word_count(text), kind.words, "word"
    if kind.sentences:
        yield sentence_count(text), kind.sentences, "sentence"
