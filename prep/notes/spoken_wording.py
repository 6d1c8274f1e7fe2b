"""How questions sound when they are spoken, with or without punctuation."""

import re
from collections.abc import Iterator

from prep.notes.any_case import AnyCase

CHAT = AnyCase(
    r"^\W*(?:thank|thanks|ok|okay|yes|well|great|right|sure|good|that|this is|as i|as you|you(?:'re|'ll| are| will| have)|there's|let me|welcome|nice|no|perfect|excellent|wonderful|hello|hi|mm|hmm|go ahead|exactly|correct|fine|please|sorry|we|our)\b"
)
INVERTED = AnyCase(
    r"^(?:why|how|what|where|when) you (?:want|see|handle|manage|feel|know|did|think|choose|chose|left|leave|are|were|join|can|will|would|do|have)\w*\b|^(?:what|why|how|when|where|which|who)(?:\s+\w+){0,3}?\s+(?:is|are|was|were|do|does|did|would|will|can|could|should|have|has|had|made|makes|led|brought|about|kind|type|sort|got|drives|motivates|interests)\b"
    r"|^what(?:'s|’s|s)\b|^how(?:'s|’s)\b|^(?:which|what) \w+ (?:do|did|are|is|would|have)\b"
)
SPOKEN_CUE = re.compile(
    r"\b(?:can|could|would|will) you (?:all )?(?:please |maybe |just |also |briefly |quickly |kind of |sort of |like |uh |um )*(?:tell|explain|describe|walk|talk|share|give|elaborate|introduce|speak|expand|go (?:through|into|over|deeper)|take|start|say|define|list|name|think|provide|summari[sz]e|show|discuss|help|clarify|comment|touch|break|paint|unpack)\b"
    r"|\btell (?:me|us)(?: a (?:little )?bit| a little| some| more)?(?: more)? (?:about|how|what|why|who|where|your|something|the)\b"
    r"|\b(?:walk|talk|take) (?:me|us) through\b|\bdescribe (?:your|a|the|how|what|for|to)\b|\b(?:explain|tell) to (?:me|us)\b|\bintroduce (?:yourself|yourselves)\b"
    r"|\bwhat(?: is| are| was| were|'s|s| have been| has been) (?:the )?(?:your|you|the (?:most|biggest|best|main|hardest|difference|worst|one|first|kind|role|process|key|greatest)|some of|it that|it like)\b"
    r"|\b(?:what|how|why|when|where|who|which)(?: \w+){0,3} (?:do|did|would|have|are|were|will|can|could|should) you(?:'ve| guys| all| actually| think| feel| see| get| start| first| end| come| know)?\b"
    r"|\b(?:what|how|why|where) (?:did|would) (?:the|your|they|people|that)\b|\bhow (?:does|did|do|has|have|would|is|was) (?:a|an|the|your|that|it|this|one|someone|people|we|they)\b"
    r"|\bhave you (?:ever|had|been|used|worked|done|got|noticed|seen|found|thought|always|tried|experienced|considered)\b|\b(?:do|did) you (?:have|think|feel|find|see|use|want|know|believe|remember|work|like|enjoy|consider|recall|ever|get|still|prefer|agree|get|need|plan|expect|go|come|start|notice)\b"
    r"|\b(?:are|were) you (?:able|familiar|comfortable|currently|looking|working|planning|interested|still|involved|using|the|a|willing|open|ready|happy|sure|aware|concerned|surprised|worried|excited|always)\b|\bis there (?:anything|something|any|a)\b|\bwhat(?:'s| is| are) (?:the|a|this|that|these) (?:\w+ ){1,3}(?:about|like|for|called)\b|\bany (?:advice|tips|thoughts|final|last|questions)\b"
    r"|\b(?:i was wondering|i'm wondering|i'm curious|i am curious|i was curious|i(?:'d| would) (?:like|love)(?: for)? (?:you|to hear|to know|to ask|to understand)|like you(?: all)? to (?:introduce|tell|talk|explain|describe|share|walk|start|give)|my (?:first|next|last|second|final|other) question|what would you say|how would you say|what about (?:your|the)|(?:i|i'd|we|just) (?:want(?:ed)?|like) to (?:ask|know|hear) (?:you|about|how|what|if|from)|i(?:'d| would|’d) be (?:interested|curious|keen) to|let me ask|maybe you can|if you (?:could|can) (?:just |maybe |please )?(?:tell|explain|describe|share|talk|give|walk|introduce))\b"
    r"|\b(?:we can|can we|could we|let's|let’s|let us|i'd like to|i’d like to|i would like to|i want to) (?:maybe |just )?(?:start with|begin with|talk about|hear about|know|understand)\b|\byou want to (?:talk|tell|speak|say|share|start|introduce)\b|\bwhy don't you\b|\bwhere do you see\b|\bwhat made you\b|\bwhat (?:got|brought|led|drew|motivated|inspired) you\b|\bwhat kind of\b|\bwhat does (?:your|a|the) \w+ (?:look|mean|do|involve)\b",
    re.IGNORECASE,
)
STATES = AnyCase(
    r"^(?:you(?!(?:'re|’re| are|'ve|’ve| have)?(?: been)? given\b)|there\b|imagine,|given\b(?! (?:an?|the|two|three|n)\b)|show\b)"
)
"""What is a task on paper ("You have an array") and a remark in a talk ("You have an Apple.")."""
_ELSEWHERE = AnyCase(
    r"\b(?:me gustaría (?:que|saber|conocer|entender|preguntar)|quisiera (?:que|saber|preguntar)|te (?:pediré|pido|pediría) que|le (?:pediré|pido|pediría) que|quiero que (?:me|nos)|cu[eé]nta(?:me|nos|le)|h[aá]bla(?:me|nos)|(?:podr[ií]as|puedes|podr[ií]a|puede) (?:contar|explicar|describir|hablar|decir|dar)\w*)"
    r"|\b(?:j['’]aimerais (?:que (?:vous|tu)|savoir|connaître|comprendre)|je voudrais (?:que (?:vous|tu)|savoir)|(?:pouvez|pourriez)[- ]vous|(?:peux|pourrais)[- ]tu|(?:parlez|dites|expliquez|décrivez|racontez)[- ](?:moi|nous))\b"
    r"|\b(?:(?:mich|uns) würde interessieren|ich würde gerne? (?:wissen|hören|verstehen)|erzählen sie|erzähl(?:e)? (?:mal|uns|mir)|(?:können|könnten) sie (?:mir|uns|mal|bitte|das|ein)|beschreiben sie|schildern sie|stellen sie sich)\b"
    r"|\b(?:ik ben benieuwd|(?:ik|wij|we) zou(?:den)? (?:graag )?willen weten|vertel (?:eens|me|ons|maar)|(?:kun je|kunt u|kan je|zou je|zou u) (?:me|ons|eens|iets|wat|een|kunnen))\b"
    r"|\b(?:gostaria (?:que|de saber)|fale (?:sobre|um pouco)|mi (?:parli|racconti|dica)|vorrei (?:sapere|che))\b"
)
"""Indirect questions in five more languages ("me gustaría que nos contaras...")."""
COURTESY = AnyCase(
    r"\b(?:(?:te|le|os|les) parece bien|est[aá]s? (?:c[oó]mod[oa]|list[oa])|ça (?:vous|te) va|vous êtes prêt\w*|ist das (?:in ordnung|okay)|passt das|sind sie bereit|is dat (?:goed|oké)|vind je dat goed|ben je er klaar voor|how are you feeling)\b"
)
WHO = AnyCase(r"^(?:who|whose|whom)\b")
YOU = AnyCase(
    r"\b(?:you|your|yours|yourself|y'all|te|tu|tus|usted|ustedes|vous|votre|vos|sie|ihre?n?|je|jouw|u|uw)\b|你|您"
)
TO_SOMEONE = AnyCase(
    YOU.pattern
    + r"|\b(?:tell|walk|talk|take|give|show|help) (?:me|us)\b|\b(?:nous|uns|ons|nos|cuénta\w*|háblame)\b"
)
CHECK = AnyCase(
    r"(?:^|[\s,.])(?:right|okay|ok|alright|yeah|huh|eh|no|you know|you see|see|really|true|get it|you know what i mean)\s*[?？][\"'”’)\]]*$"
)
"""What speakers end their own sentences with; it asks nothing of the other."""
TOLD = AnyCase(
    r"\b(?:i'm|i am|i was|he's|he was|she's|she was|they're|they were|you're|you were|it's|it was|we're|we were|was|be|being|(?:people|everybody|everyone|somebody|someone|nobody|boss)(?: is| was| are| were|'s|’s)?)(?: all| just| kind of| sort of)* like,? [\"“‘']?(?=\w)"
    r"|\b(?:say|says|said|saying|asked|ask|asks|asking|thinking|thought|wondered|goes|told (?:me|him|her|them|us)),?:? [\"“‘']"
    r"|\b(?:asked|asking) (?:me|him|her|us|them|myself|ourselves)\b"
    r"|\b(?:figure out|figuring out|find out|deciding|decide|describing|depends on|idea of|matter of|understand|know|learn|question of|conversation about|thinking about),? (?:\w+,? ){0,2}[\"“‘']?(?:what|how|why|where|who|which|are|is|do|does)\b"
    r"|[,:] [\"“]\w"
)
"""A question inside a story: someone else's, or the teller's own."""
OF_ONESELF = AnyCase(
    r"\b(?!why (?:should|would|do) we\b)(?:what|how|why|where|when|who|which)(?: \w+){0,3}? (?:do|did|am|can|should|could|would|will|have|are|were|must) (?:i|we)\b|(?:^|[,.] )(?:do|did|am|can|should|could|would|will|are|were) (?:i|we)\b|\b(?:the hell|on earth)\b"
)
OF_THE_CANDIDATE = AnyCase(
    r"\bi(?:'d|’d| would| will|'ll|’ll) (?:be|report|work|start|join)\b|\bnext steps?\b|\bsuccess look(?:s)? like\b|\byour (?:team|company|onboarding)(?:'s|’s)? (?:culture|structure|process)\b"
    r"|\bdo you (?:like|enjoy)(?: most| best)?(?: about)? (?:working|being) (?:here|at|there)\b"
)
"""What candidates ask when it is their turn."""
WIDE_CUE = re.compile(
    r"\b(?:so|and|then|now|okay|ok|yeah|yes|um|uh|well|wow|oh|but|cool|great|awesome|interesting|right|absolutely|exactly|alright) (?:just |also |maybe |like |uh |um )*"
    r"(?P<asked>(?:how many|how long|how often|how much|how big) \w+|what (?:is|are|was|were|would|did|does|do|what|happens|happened)\b|what's\b|how (?:is|are|was|were|does|did|would)\b|who (?:is|are|was|has|had|does)\b"
    r"|(?:does|did|is|are|was|were|do|will|would|have|has) (?:your|you|there|that the|it a|it like|it the|they)\b|are there any\b|why\b)"
    r"|\b(?P<like>what (?:is|was|were|are) (?:that|it|the|those|your)(?: \w+){0,3} like)\b|(?P<long>\byou(?:'ve| have) been \w+(?: \w+){0,6} for how long)\b",
    re.IGNORECASE,
)
"""Where there are no marks: a question after a word with which speakers begin."""
OPENS_ANEW = re.compile(
    r"\s*(?:So|And|But|Yeah|Okay|Ok|Now|Well|What|How|Why|When|Where|Who|Which|Do|Does|Did|Are|Is|Was|Were|Can|Could|Would|Will|Have|Has|Tell|Let)\b"
)
ANSWERED = AnyCase(
    r"^\W*(?:yeah|yes|yep|yup|no|nope|nah|well|um+|uh+|oh|hm+|mm+|sure|of course|absolutely|definitely|certainly|i|i'm|i've|i’m|i’ve|my|we|we're|okay so|that's a|that’s a|good question|great question|exactly|basically|honestly|actually|probably|not really|totally|thank|thanks|sí|claro|bueno|oui|ja|nein|nee)\b"
)
REPLIES = AnyCase(
    ANSWERED.pattern
    + r"|^\W*(?:a|an|it|it's|that|that's|because|there|you don't|they|from|in|so (?:i|we|my|it))\b"
)
CARRIED_ON = AnyCase(r"^\W*(?:and|but|because|cause|then|or|they|they're|he|she)\b")
NOT_PUT = AnyCase(
    r"\bhow are you(?: doing| today| all)*(?=\s*(?:[,.?!]|$))|\b(?:you know (?:what|how|why)|do you know what i mean|i (?:don't|didn't|do not|did not|can't) (?:know|remember|see|understand)|know (?:what|how|why)|that's (?:what|how|why)|this is (?:what|how|why)|(?:figure|figuring|find|see|know|knowing|understand|learn|realize|tell you|show you|remember|decide|about|of|on|exactly|matter|sure|idea|depends|that is|is) (?:out )?(?:what|how|why|where|when|who|which)|whatever|no matter|she asked|he asked|they asked|asked me|people (?:ask|say)|i (?:asked|thought|said|was like)|if you (?:have|want|are|were|know|look|think|remember)|when you (?:have|are|were|look|think|get|do)|like (?:what|how|why|do|did|are) you)\b"
)

_WORD = re.compile(r"\w+")
_CUE_WORDS = frozenset(
    [
        "can",
        "could",
        "would",
        "will",
        "tell",
        "walk",
        "talk",
        "take",
        "describe",
        "explain",
        "introduce",
        "what",
        "how",
        "why",
        "when",
        "where",
        "who",
        "which",
        "have",
        "do",
        "did",
        "are",
        "were",
        "is",
        "any",
        "i",
        "my",
        "let",
        "maybe",
        "if",
        "we",
        "you",
        "like",
        "just",
    ]
)
_WIDE_WORDS = frozenset(
    [
        "so",
        "and",
        "then",
        "now",
        "okay",
        "ok",
        "yeah",
        "yes",
        "um",
        "uh",
        "well",
        "wow",
        "oh",
        "but",
        "cool",
        "great",
        "awesome",
        "interesting",
        "right",
        "absolutely",
        "exactly",
        "alright",
        "what",
        "you",
    ]
)


def cues_in(text: str, within: int, wide: bool = False) -> Iterator[re.Match[str]]:
    """Phrases that put a question and begin before `within`, in the order of the text.

    `wide` takes in what asks only where there are no marks. Words are looked up before any pattern
    is tried, for speech is long and most of its words open no question.
    """
    for word in _WORD.finditer(text, 0, within):
        low = word[0].casefold()
        if wide and low in _WIDE_WORDS and (cue := WIDE_CUE.match(text, word.start())):
            yield cue
        if low in _CUE_WORDS and (cue := SPOKEN_CUE.match(text, word.start())):
            yield cue


_ELSEWHERE_STEMS = (
    "gustar", "quisier", "pedir", " pido", "quiero", "cuent", "cuént", "habla", "hábl", "podr", "pued",
    "aimerais", "voudrais", "pouvez", "pourr", "peux", "parlez", "dites", "expliquez", "décrivez",
    "racontez", "interessieren", "ich würde", "erzähl", "können sie", "könnten sie", "beschreiben sie",
    "schildern sie", "stellen sie", "benieuwd", "willen weten", "vertel", "kun je", "kunt u", "kan je",
    "zou je", "zou u", "gostaria", "fale ", "mi parli", "mi racconti", "mi dica", "vorrei",
)  # fmt: skip


def asks_elsewhere(text: str) -> bool:
    """Whether a sentence in another language than English asks without asking outright."""
    low = text.casefold()
    return any(stem in low for stem in _ELSEWHERE_STEMS) and bool(_ELSEWHERE.search(text))
