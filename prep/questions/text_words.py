"""The words of a question as they are compared: small letters, no punctuation, accents as written."""

import re
import unicodedata
from functools import lru_cache

_APOSTROPHES = re.compile("['’‘`\u00b4]")
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"  # Chinese and Japanese stand without blanks
    r"|[^\W_\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+[+#]*"
)


@lru_cache(maxsize=50_000)
def words(text: str) -> tuple[str, ...]:
    """The words in order; "C++" and "C#" keep their signs, "what's" is one word."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return tuple(_WORD.findall(_APOSTROPHES.sub("", plain)))


def exact_key(text: str) -> str:
    """Equal for two texts that differ in case, punctuation or spacing only; "" for no words.

    Accents count ("año" is not "ano"), however they are encoded.
    """
    return " ".join(words(text))
