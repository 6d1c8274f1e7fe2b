"""The English words by which an answer's parts are told. Lists, so that anyone can read and dispute them."""

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMALL: Final = _words(
    "the a an of to in and on at by for from with was were is are be been had has have it its that this "
    "my me his her their our them him us she he they we you but so as not or when while who which "
    "because if then there what"
)
"""Words that hold a sentence together. A heap of keywords has none."""

FOREIGN: Final = _words(
    "der die das und ist ich nicht ein eine mit den dem auf le la les des et est une je dans pour que "
    "el los las una y es con por il che di e sono per non het een van ik en o os um uma que para com"
)
"""The same for German, French, Spanish, Italian, Dutch and Portuguese: such answers are not judged."""

IRREGULAR_PAST: Final = _words(
    "began bent bet bought bound broke brought built burnt came caught chose cut dealt did dug drew drove "
    "fed fell felt fetched fought found flew forgot gave got grew had heard held hid hit hung kept knew "
    "laid led left lent let lit lost made meant met paid put ran rang read rebuilt rewrote rode rose said "
    "sat saw sent set shook showed shut slept sold sought spent split spoke spread spun stood stuck swapped "
    "swore taught thought threw told took understood undid went were was woke won wore wound wrote"
)

AUXILIARY: Final = _words("would will to can could should must may might did not")
"""What comes after these is no past, though "let" and "put" look like it."""

NOT_PAST: Final = _words(
    "need feed speed bed red hundred indeed seed weed breed bleed shed sled exceed proceed succeed embed "
    "agreed-upon based supposed interested experienced unexpected tired excited united limited"
)
"""Words on -ed that are no verb of the past."""

NO_ACTION: Final = _words(
    "was were had felt thought wanted knew believed liked loved needed hoped understood realised realized "
    "saw noticed heard learned learnt received got became seemed stayed remembered expected worried enjoyed "
    "hated wished feared doubted guessed used worked did supposed lived meant forgot assumed joined disagreed "
    "suspected owned lost respected discovered "
    "considered tended failed struggled"
)
"""Past verbs that tell what someone felt, saw or was, not what they did."""

THOUGHTS: Final = _words(
    "felt thought knew believed liked loved understood realised realized hoped wished feared doubted "
    "guessed assumed considered decided learned learnt wanted"
)
"""What goes on in a head sets no scene."""

NO_STEP: Final = _words(
    "am was think believe feel know like love want hope guess mean have had need would be see understand "
    "suppose say can could should do not always usually never really"
)
"""What follows "I" without being a step that one could watch."""

NOT_BEGINNING: Final = frozenset(
    (verb, word)
    for verb in ("started", "began")
    for word in ("at", "in", "there", "as", "my", "here", "out")
)
"""Starting a job is a scene; starting to do something is an action."""

BETWEEN: Final = _words(
    "also then just quickly first immediately finally later personally myself always really actually "
    "simply therefore even still calmly carefully openly directly once again now have never both "
    "deliberately quietly slowly politely gently at only already soon next so"
)
"""What may stand between a subject and its verb."""

OTHERS: Final = _words("he she they it you who which that this there these those")

JOINING: Final = frozenset({",", ";", "and", "then", "but", "or", "-"})

NOT_HYPOTHETICAL_BEFORE: Final = _words(
    "that if whether said promised knew thought so where until as what when before how than because hoped"
)
"""Before "I would": reported speech and purpose, as in "I promised that I would call"."""

NOT_HYPOTHETICAL_AFTER: Final = _words(
    "like love say call describe rather argue add recommend prefer"
)
"""After "I would": a polite form, as in "I would say"."""

HINDSIGHT: Final = re.compile(
    r"\bnext time\b|\b(happen(ed|s)?|do it|did it|start(ed)?) (once )?again\b|\btoday i would\b|\blooking back\b|\bhindsight\b|\bdifferently\b|\bin (the )?future\b"
    r"|\bnow i would\b|\bwould have\b|\b(every|each) (day|week|morning|evening|night|month)\b"
)
"""What was learned, or a habit of the past: no dodging of the question."""

HABIT: Final = re.compile(
    r"\b(always|usually|generally|normally|often|sometimes|never|basically|all my|every time|whenever|if|try|would)\b"
)
"""A sentence with such a word tells a habit or an opinion, not one case."""

LESSON: Final = re.compile(
    r"\b(learn|learnt|learned|lesson|taught me|showed me|realised|realized)\b"
)
"""What was learned: a good last sentence, but not how the case ended."""

_MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december"
_DAYS = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_COUNT = r"(a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|some|many|few|\d+)"
_SPAN = r"(minute|hour|day|night|week|weekend|month|quarter|season|term|year|shift)s?"

SCENE: Final = re.compile(
    rf"\blast (week|month|year|spring|summer|autumn|fall|winter|night|shift|term|season|{_MONTHS}|{_DAYS})\b"
    rf"|\b(in|since|during|by|of) (early |late |the )?(spring |summer |autumn |winter )?({_MONTHS}|(19|20)\d\d)\b"
    rf"|\b(in|during|over) (the |that |this )?(spring|summer|autumn|winter)\b|\bthis (spring|summer|autumn|winter|year|month)\b"
    rf"|\b{_COUNT} {_SPAN} ago\b|\bone (day|morning|evening|night|afternoon|weekend)\b|\bon (a|one) ({_DAYS})\b"
    r"|\b(at|in|with) my (last|old|previous|first|former|present|current|second|then) \w+"
    r"|\bwhen i (was|started|joined|worked|took|came|began|moved|led|ran)\b|\bwhile i was\b|\bduring (my|our)\b"
    r"|\bmy (first|second|last) (day|week|month|year|shift|job)\b|\bback (in|when)\b"
)
"""A time or a place that a story happens in."""

RESULT: Final = re.compile(
    r"\bas a result\b|\bin the end\b|\bat the end\b|\bby the end\b|\b(the|that|this) (result|outcome|upshot)\b|\bended\b"
    r"|\bwhich (meant|led|saved|cut|gave|brought|made|kept)\b|\bsince then\b|\bever since\b|\bfrom then on\b|\bafterwards\b"
    rf"|\bthe (next|following) (day|morning|evening|week|month|year|shift|season|audit|inspection|round)\b|\bby (the )?(next|noon|midnight|{_DAYS}|\w+ o'clock)\b"
    rf"|\b{_COUNT} ({_SPAN}) (later|after)\b|\b(within|after) (about |nearly |over )?{_COUNT} ({_SPAN})\b|\bto this day\b|\btoday\b|\bnow\b|(?<!i am )\bstill (use|uses|used|in|at|works?|there|runs?|stands?|holds?|comes?|going)\b|\b(is|are|has|have) still\b"
    r"|\b(on|in) time\b|\b(on|under|within) budget\b|\bno (more|longer|further|one else)\b|\bnever again\b|\b(not|nobody|no one) .{0,20}\bsince\b"
    r"|\b(fell|dropped|rose|grew|doubled|halved|tripled|increased|decreased|improved|shrank|climbed|sank)\b"
    r"|\b(went|came|brought|cut|reduced|raised|saved|lost|won|gained|cost) .{0,40}\d"
    r"|\bfrom .{1,30} to \S*\d|\b(went|came) (up|down|back|home|well|smoothly|through)\b"
    r"|\b((?<!we )(?<!i )agreed|thanked|renewed|accepted|approved|signed|passed|won|recovered|apologi[sz]ed|praised|adopted|promoted|thank)\b"
    r"|\b(it|this|that) (worked|helped|paid off|held|saved|cost)\b|\b(stopped|disappeared|gone|vanished|remained)\b"
    r"|\b(was|were|got) (delivered|finished|completed|done|accepted|approved|solved|fixed|happy|pleased|satisfied|safe|able|ready|saved|open|back|calm|full|sold|kept|used)\b"
    r"|\bwe (\w+ )?(delivered|finished|reached|managed|closed|opened|launched|shipped|won|got|brought in|handed over)\b"
    r"|\bcould .{0,20}\bagain\b|\b(has|have) (held|stayed|kept|used|been)\b"
)
"""How it ended."""

NUMBER: Final = re.compile(
    r"\d|%|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|thousand|million|half|halved|twice|double|doubled|tripled|third|quarter|dozen|"
    r"none|zero|percent|nobody|every)\b|\ban? (minute|hour|day|week|month|year)\b"
)
"""Something that was counted or measured."""

VAGUE: Final = re.compile(
    r"\bthings?\b|\bstuff\b|\bvarious\b|\bseveral (issues|things|ways|problems|people)\b|\ba lot( of)?\b|\blots of\b|\bbasically\b"
    r"|\b(kind|sort) of\b|\bsomehow\b|\bmore or less\b|\band so on\b|\betc\b|\bwhatever\b|\busually\b|\bgenerally\b|\bin general\b"
    r"|\balways\b|\bit depends\b|\beverything\b|\bsome (issues|people|problems|situations|changes)\b|\bteam player\b|\bhard[- ]?work(er|ing)\b"
    r"|\bpeople person\b|\bgood communicator\b|\bcommunication (is|was) (key|important)\b|\bgreat company\b|\bgood (reputation|match|fit)\b"
    r"|\bnice (culture|company|people)\b|\bnew challenges?\b|\bfit in\b|\bstep by step\b|\bin the loop\b|\bbe (flexible|professional|honest)\b"
    r"|\bmuch better\b|\b(many|different) (things|ways|projects|people|situations)\b|\bvery (good|important|well)\b|\bin my opinion\b"
)
"""Words that hide what happened."""

PARTICIPLES: Final = _words(
    "been done gone seen known had made taken given written spoken broken chosen driven fallen forgotten "
    "grown shown thrown worn begun come become run never already just"
)
"""After "I'd" these show that it stands for "I had"."""
