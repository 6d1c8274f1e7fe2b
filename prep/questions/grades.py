"""Marks that a note gives an answer: 2/5, ★★☆☆☆, ❌, 🟢."""

import re

from prep.questions.model import Says

_BADLY = "😬😰😓😥😞😔😟😢😭🙁😕☹😖😣😩😫😱😳😵🤯🤦🙈💀👎❌✗✘✖🔴🟥⛔🚩🚫❎🥲💩"
_WELL = "✅✔☑🟢🟩👍😀😃😄😁🙂😊😎🤩💪🎉💯🏆"
_SO_SO = "🟡🟠🟨🟧⚠😐😶🤷🤔⏳"
_CROSS = re.compile(r"==\s?[xX×]\s?==|(?<![A-Za-z0-9])[(（][X×][)）]\s*$")
"""A cross made of letters, highlighted or in brackets at the end."""
_FROWN = re.compile(r"(?:^|\s)[:;]['\u2019]?-?\([(\s]{0,3}$")
"""A sad face made of signs, at the end."""
_EMOJI = re.compile(f"[{_BADLY}{_WELL}{_SO_SO}]")
_STAR_RUN = re.compile(r"[★⭐🌟☆\ufe0f]{2,20}")
_SCORE = re.compile(
    r"(?<![\d/.,])(\d{1,2}(?:[.,]5)?) ?(?:/|out of|von|sur|de|op) ?(5|10)(?![\d/]|[.,]\d)"
)
_LABEL = re.compile(
    r"(?i)\b(?:score|rating|rated|grade|mark|confidence|self|how it went|felt|feeling|went|answer|me"
    r"|performance|note|difficulty|hardness)\b[^|:\n]{0,20}[:=\u2013-]?\s*$"
)
_DATED = re.compile(r"(?i)\b(?:on|by|from|since|until|before|am|le|el|op|dated?)$")
_INVERTED = re.compile(r"(?i)\b(?:difficulty|hardness|schwierigkeit|dificultad|difficulté)\b")


def says_share(share: float) -> Says | None:
    """What a share of the full mark means: half or less difficult, seven tenths or more fine."""
    if share <= 0.5:
        return "difficult"
    return "fine" if share >= 0.7 else None


def score_in(text: str, *, alone: bool = False) -> Says | None:
    """What a score such as `2/5` or `8 out of 10` says; None where there is none, or a middling one.

    In running text a score counts only at the line's start or end or after a label such as
    "Score:", since `2/5` is otherwise a date or a fraction; `alone` takes it anywhere.
    A score of the question's difficulty counts the other way round.
    """
    for found in _SCORE.finditer(text[:2_000]):
        before, after = (
            text[: found.start()].strip(" -*_([|>"),
            text[found.end() :].strip(" *_.)]|!"),
        )
        share = float(found[1].replace(",", ".")) / float(found[2])
        if (
            share > 1
            or _DATED.search(before)
            or not (alone or not before or not after or _LABEL.search(before))
        ):
            continue
        if _INVERTED.search(before):
            return "difficult" if share >= 0.7 else "fine" if share <= 0.4 else None
        return says_share(share)
    return None


def stars_in(text: str) -> Says | None:
    """What a row of stars says; full stars alone are counted out of five."""
    run = _STAR_RUN.search(text[:2_000])
    if run is None:
        return None
    full = sum(run[0].count(star) for star in "★⭐🌟")
    empty = run[0].count("☆")
    return says_share(full / (full + empty if empty else max(5, full)))


def emoji_in(text: str) -> Says | None:
    """What the one mark in a text says; a legend or a list of several kinds says nothing."""
    marks = set(_EMOJI.findall(text[:2_000]))
    if _CROSS.search(text[:2_000]) or _FROWN.search(text[-40:]):
        marks.add("❌")
    kinds = {"difficult" if mark in _BADLY else "fine" if mark in _WELL else "" for mark in marks}
    if kinds == {"difficult"}:
        return "difficult"
    return "fine" if kinds == {"fine"} else None
