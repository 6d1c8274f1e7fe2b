"""How alike two texts are as sets of words: RapidFuzz's token set ratio, 0 to 100."""

import re
from collections.abc import Sequence

ALIKE = 90.0
"""From here on two questions count as the same one."""

_WORD = re.compile(r"[^\W_]+")


def alike(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (earlier, later) of positions of texts that are ALIKE or more, their signs and capitals
    not counted."""
    from rapidfuzz import fuzz, process

    plain = [" ".join(_WORD.findall(text.casefold())) for text in texts]
    return [
        (earlier, earlier + 1 + distance)
        for earlier, text in enumerate(plain)
        for _, _, distance in process.extract(
            text,
            plain[earlier + 1 :],
            scorer=fuzz.token_set_ratio,
            score_cutoff=ALIKE,
            limit=None,
        )
    ]
