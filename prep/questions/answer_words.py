"""The English words by which an answer's sentences are told. Lists, so that anyone can read and dispute them."""

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
    "ate awoke beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst "
    "came caught chose clung cost crept cut dealt did drank drew dreamt drove dug fed fell felt fetched flew "
    "fled flung forbade forgave forgot fought found froze gave got grew had heard held hid hit hung hurt kept "
    "knelt knew laid lay led leant leapt left lent let lit lost made meant met overcame overheard oversaw paid "
    "put quit ran rang read rebuilt redid rewrote rode rose said sank sang sat saw sent set sewed shook shone "
    "shot showed shrank shut slept slid smelt sold sought spat sped spent spilt split spoke sprang spread spun "
    "stank stole stood stuck struck stung swam swapped swept swore swung taught threw told took tore thought "
    "trod understood undid went were was wept withdrew woke won wore wound wove wrote"
)
"""Past forms that do not end in -ed."""

SAME_FORM: Final = _words(
    "let put cut set read shut hit hurt spread split cost bet quit burst rid beat"
)
"""Verbs whose past looks like their present: alone they do not show that a story is told in the past."""

AUXILIARY: Final = _words(
    "would will to can could should must may might did not is are am be being get gets"
)
"""What comes after these is no verb of the past: "would let", "is required"."""

DETERMINERS: Final = _words(
    "a an the this my your our his her their its no any each every some very more most"
)
"""A word on -ed after these is no verb: "the planned date", "a cut"."""

MODALS: Final = _words("would will could")

PERFECT: Final = _words("has have hasn't haven't")
"""What happened and still holds: "She has stayed"."""

NOT_PAST: Final = _words(
    "need feed speed bed red hundred indeed seed weed breed bleed shed sled exceed proceed succeed embed "
    "agreed-upon based supposed interested experienced unexpected tired excited united limited"
)
"""Words on -ed that are no verb of the past."""

NO_ACTION: Final = _words(
    "was were had felt thought wanted knew believed liked loved needed hoped understood realised realized "
    "saw noticed heard learned learnt received got became seemed stayed remembered expected worried enjoyed "
    "hated wished feared doubted guessed did supposed lived meant forgot assumed joined disagreed "
    "suspected owned lost respected discovered studied graduated hated cost meant mattered slept "
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
    "suppose say can could should do not always usually never really been hold speak own live work remember"
)
"""What follows "I" without being a step that one could watch."""

NO_DEED: Final = (
    frozenset((verb, word) for verb in ("started", "began") for word in _words("at in there as my here out"))
    | frozenset(("worked", word) for word in _words("at in for as on there here nights days hard from under , and"))
    | {("worked", ""), ("used", "to")}
)  # fmt: skip
"""Starting a job or working somewhere is a scene; starting to do something, or working it out, a deed."""

DEED: Final = frozenset(("got", word) for word in _words("them him her everyone people both"))
"""Getting somebody to do something is a deed, getting something is none."""

BOSSES: Final = _words(
    "boss manager supervisor director chef head mentor client customer customers clients colleague colleagues "
    "lead partner teacher professor line"
)
"""After "my": somebody else, whose move can be how it ended."""

BETWEEN: Final = _words(
    "also then just quickly first immediately finally later personally myself always really actually "
    "simply therefore even still calmly carefully openly directly once again now have never both "
    "deliberately quietly slowly politely gently at only already soon next so"
)
"""What may stand between a subject and its verb."""

PEOPLE: Final = _words("i we he she they you who everyone everybody someone nobody")

OTHERS: Final = _words(
    "he she they it you who which that this there these those everyone everybody someone nobody"
)

HABITUALLY: Final = _words("usually generally normally typically basically mostly mainly regularly")
"""What "I" do in such a way is no single deed."""

RELATIVES: Final = _words("you who which that there these those")

JOINING: Final = frozenset({",", ";", "and", "then", "but", "or", "-"})

NOT_HYPOTHETICAL_BEFORE: Final = _words(
    "that if whether said promised knew thought so where until as what when before how than because hoped"
)
"""Before "I would": reported speech and purpose, as in "I promised that I would call"."""

NOT_HYPOTHETICAL_AFTER: Final = _words(
    "like love say call describe rather argue add recommend prefer"
)
"""After "I would": a polite form, as in "I would say"."""

PARTICIPLES: Final = _words(
    "been done gone seen known had made taken given written spoken broken chosen driven fallen forgotten "
    "grown shown thrown worn begun come become run never already just"
)
"""After "I'd" these show that it stands for "I had"."""
