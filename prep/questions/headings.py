"""What a heading, a label or a table column says of the answers that stand under it."""

import re
from functools import lru_cache

from prep.questions.columns import number_says
from prep.questions.grades import emoji_in, score_in, stars_in
from prep.questions.model import Says
from prep.questions.remarks import folded, remark_in

_HEADING_BAD = re.compile(
    r"\b(?:tripped|stumped|caught|threw) (?:me|us)|(?:went|gone|going|did) (?:badly|wrong|poorly|less well)"
    r"|(?:n't|not) (?:go|gone|going|so)(?: (?:so|that|as))? (?:well|good)|nicht (?:so )?gut|niet (?:zo )?goed|no (?:salió|fue) bien|pas bien|failed (?:interview|question|answer|round"
    r"|attempt)s?|\bi (?:failed|bombed|flunked|struggled|blanked|fumbled|missed|got wrong|lost)"
    r"|struggl(?:ed|es|ing)|(?:n't|not) (?:able to )?(?:answer|know|solve)|unable to (?:answer|solve)"
    r"|(?:hard|hardest|tough|toughest|difficult|tricky|trickiest) (?:questions?|ones?|parts?|moments?)$"
    r"|weak(?:er|est)? (?:answers?|spots?|areas?|points?|moments?|ones?)|got stuck|unanswered|unsolved"
    r"|needs? (?:work|improvement)|(?:could|should) have (?:gone|been|said|done)|what (?:was|were) bad"
    r"|my (?:mistakes|failures|gaps)|^(?:the )?(?:bad|badly|fails|flops|mistakes|regrets|lowlights)$"
    r"|(?:salió|fue|salieron) mal|me costaron|preguntas difíciles|mal passé|questions difficiles"
    r"|schlecht (?:lief|gelaufen)|lief schlecht|schwierige fragen|ging (?:slecht|mis|minder)"
    r"|moeilijke vragen|没答(?:好|上来)|不会的|答得不好"
)
_HEADING_GOOD = re.compile(
    r"\b(?:went|gone|going) (?:\w{1,8} )?(?:well|right|fine|good)|(?:good|strong|best|confident) (?:answers|ones)"
    r"|answered (?:well|correctly|confidently)|\bi (?:nailed|aced)|what worked|(?:was|were|went) (?:fine|ok|okay|easy)|^(?:the )?good$|highlights"
    r"|(?:salió|fue|salieron) bien|bien passé|gut (?:lief|gelaufen)|lief gut|ging goed|答得(?:不错|好)"
)
_CHEERS = re.compile("[🎉🏆💯💪🤩😎]")
_LABEL = re.compile(r"^\W{0,6}([^:：\n]{2,50}?)[*_ ]{0,4}[:：][*_ ]{0,4}(.*)$")
_LABEL_BAD = re.compile(
    r"^(?:why i (?:got it wrong|failed|struggled)|what went wrong|what (?:was|is) wrong|what i missed"
    r"|where i (?:failed|struggled|went wrong|fell short|got stuck|lost \w{1,10})|my (?:mistakes?|gaps?)"
    r"|(?:gaps?|mistakes?)(?: i made)?|what i (?:should|could) have (?:said|done|answered)|should have said"
    r"|(?:i )?(?:struggled|stuck)(?: with| at| on)?|what i'?d (?:do|say) differently|weak (?:point|spot)s?)$"
)
_LABEL_RESULT = re.compile(
    r"^(?:my )?(?:result|how (?:it|this|that|did it|did i)\b.{0,12}|outcome|score|rating|grade|mark"
    r"|confidence(?: level)?|status|performance|felt|feeling|verdict|self.?(?:rating|assessment|score)"
    r"|answered|solved|went|ok|difficulty(?: for me)?|landed|where i landed|reflection|assessment)$"
)
_LABEL_EXPLAINS = re.compile(
    r"^(?:(?:better|correct|ideal|model|expected|right|sample|suggested|improved|good|reference|perfect"
    r"|stronger) (?:answer|response|solution|approach)s?|explanation|key (?:points?|concepts?|takeaways?)"
    r"|solution|what they (?:expected|wanted)|answer key|correct / better answer|tips?|common mistakes?)$"
)
_EMPTY = re.compile(
    r"^[\W_]*(?:none|nothing|n/?a|nil|no|keine?s?|nada|rien|tbd|todo)?[\W_]*$|^\W*\[.*\]\W*$", re.I
)

_COLUMN_RESULT = re.compile(
    r"how (?:it|did|i)|result|outcome|score|rating|confiden|status|perform|feel|felt|went|verdict|comment"
    r"|remark|feedback|grade|mark|assessment|reflection|landed|self|answered|solved|difficult|notes?\b"
    r"|resultado|ergebnis|résultat|resultaat|结果|评分|表现"
)
_COLUMN_LANDED = re.compile(
    r"landed|where i|what i (?:said|did|gave|answered)|i (?:said|answered|gave)|my (?:answer|response|reply)"
)
_COLUMN_WANTED = re.compile(
    r"expect|wanted|looking for|looked for|ideal|better|should have|model|target|needed"
)
_COLUMN_BETTER = re.compile(r"better|should have")
_COLUMN_DIFFICULTY = re.compile(r"difficult|hardness|level|dificultad|schwierig")
_SHORT_CELL = 8
"""A cell of a mark and a word; in longer ones a mark belongs to the words."""
_WORD_BAD = re.compile(
    r"^\W*(?:bad|badly|poor|poorly|weak|wrong|fail|failed|no|partial|partially|partly|blank|blanked|red|low"
    r"|shaky|incorrect|meh|needs work|could improve|struggled|unsolved|rough|terrible|awful|tough|mal|schlecht|slecht|差|不好|没答上来)\b"
)
_WORD_GOOD = re.compile(
    r"^\W*(?:good|great|well|correct|yes|solved|green|high|strong|fine|pass|passed|nailed|easy"
    r"|excellent|perfect|bien|gut|goed|answered|confident|full|好|不错)\b"
)
_BELOW = re.compile(
    r"\b(?:likely|probably|only|just|mostly|level|basics?|too|missed|surface|vague|generic|without|no|not)\b"
)


@lru_cache(maxsize=512)
def heading_says(heading: str, *, is_title: bool = False) -> Says | None:
    """What a heading such as "Questions that tripped me up" says of all that stands under it.

    Marks count where there are no words, though not those that only cheer (🎉); in the title
    of it all they are decoration.
    """
    text = folded(heading)
    bad, good = _HEADING_BAD.search(text), _HEADING_GOOD.search(text)
    if bad or good:
        overlaps = bad is not None and good is not None and bad.start() <= good.start() < bad.end()
        if bad and good and not overlaps:
            return None
        return "difficult" if bad else "fine"
    return None if is_title else emoji_in(_CHEERS.sub("", heading))


def label_in(text: str) -> tuple[str, str]:
    """A line such as "Result: weak" as its label, folded, and what follows it ("" and the text)."""
    found = _LABEL.match(text)
    return (folded(found[1]).strip(" *_"), found[2].strip()) if found else ("", text)


def label_says(label: str, content: str) -> Says | None:
    """What a labelled line says: "Why I got it wrong: ..." or "How it went: badly"."""
    if _EMPTY.match(content):
        return None
    if _LABEL_BAD.match(label):
        return "difficult"
    if not _LABEL_RESULT.match(label):
        return None
    return word_says(content, difficulty="difficulty" in label) or number_says(label, content)


def explains(label: str) -> bool:
    """Whether what follows a label is a better answer or an explanation, not what happened."""
    return bool(_LABEL_EXPLAINS.match(label))


def word_says(text: str, difficulty: bool = False) -> Says | None:
    """What a short verdict says: "weak", "2/5", "❌", "code level: too low"."""
    if " / " in text:  # a template's choice, "Completed / Partial / Struggled"
        return None
    graded = score_in(f"difficulty: {text}" if difficulty else text, alone=True)
    graded = graded or stars_in(text) or emoji_in(text)
    if graded or difficulty:
        return graded
    remark = remark_in(text)
    if remark is not None:
        return remark.says
    word = folded(text)
    if _WORD_BAD.match(word):
        return "difficult"
    return "fine" if _WORD_GOOD.match(word) else None


def holds_results(column: str) -> bool:
    """Whether a column's heading tells that how it went stands in it."""
    return bool(_COLUMN_RESULT.search(folded(column)))


def column_says(column: str, cell: str) -> Says | None:
    """What a table cell says, by the heading of its column; None in a column of anything else."""
    name = folded(column)
    if _COLUMN_RESULT.search(name):
        return word_says(cell, difficulty=bool(_COLUMN_DIFFICULTY.search(name)))
    if not name or _COLUMN_LANDED.search(name):
        remark = remark_in(cell)
        return None if remark is None or remark.ambiguous else remark.says
    return emoji_in(cell) if len(cell) <= _SHORT_CELL else None


def landed_below(wanted_column: str, landed_column: str, landed: str, gap_stated: bool) -> bool:
    """Whether a row sets what was wanted against an answer that fell short of it.

    True where one column is what they expected, the other what was said, and the cell or the
    rest of the notes (`gap_stated`) tells that the answer was not at that level; a column of better
    answers tells it by itself.
    """
    if not _COLUMN_WANTED.search(folded(wanted_column)) or not _COLUMN_LANDED.search(
        folded(landed_column)
    ):
        return False
    if _EMPTY.match(landed):
        return False
    stated = gap_stated or _COLUMN_BETTER.search(folded(wanted_column))
    return bool(stated or _BELOW.search(folded(landed)))
