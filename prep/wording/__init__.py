"""Fill a text template; check a text's tone. Findings are shown, a text is never rewritten."""

from prep.wording.fill import TemplateFault, fields_of, fill
from prep.wording.length import length_words
from prep.wording.tone import ToneFinding, limit_of, tone

__all__ = ["TemplateFault", "ToneFinding", "fields_of", "fill", "length_words", "limit_of", "tone"]
