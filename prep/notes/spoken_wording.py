"""How questions sound when they are spoken, with or without punctuation."""

import re

CHAT = re.compile(
    r"^\W*(?:thank|thanks|ok|okay|yes|well|great|right|sure|good|that|this is|as i|as you|you(?:'re|'ll| are| will| have)|there's|let me|welcome|nice|no|perfect|excellent|wonderful|hello|hi|mm|hmm|go ahead|exactly|correct|fine|please|sorry|we|our)\b",
    re.IGNORECASE,
)
INVERTED = re.compile(
    r"^(?:why|how|what|where|when) you (?:want|see|handle|manage|feel|know|did|think|choose|chose|left|leave|are|were|join|can|will|would|do|have)\w*\b|^(?:what|why|how|when|where|which|who)(?:\s+\w+){0,3}?\s+(?:is|are|was|were|do|does|did|would|will|can|could|should|have|has|had|made|makes|led|brought|about|kind|type|sort|got|drives|motivates|interests)\b"
    r"|^what(?:'s|’s|s)\b|^how(?:'s|’s)\b|^(?:which|what) \w+ (?:do|did|are|is|would|have)\b",
    re.IGNORECASE,
)
SPOKEN_CUE = re.compile(
    r"\b(?:can|could|would|will) you (?:all )?(?:please |maybe |just |also |briefly |quickly |kind of |sort of |like |uh |um )*(?:tell|explain|describe|walk|talk|share|give|elaborate|introduce|speak|expand|go (?:through|into|over|deeper)|take|start|say|define|list|name|think|provide|summari[sz]e|show|discuss|help|clarify|comment|touch|break|paint|unpack)\b"
    r"|\b(?:so|and|then|now|okay|please|maybe|first|just|to|yeah|well|but|you|also|um|uh|great|awesome|cool|right)?\s*tell (?:me|us)(?: a (?:little )?bit| a little| some| more)?(?: more)? (?:about|how|what|why|who|where|your|something|the)\b"
    r"|\b(?:walk|talk|take) (?:me|us) through\b|\bdescribe (?:your|a|the|how|what|for|to)\b|\b(?:explain|tell) to (?:me|us)\b|\bintroduce (?:yourself|yourselves)\b"
    r"|\bwhat(?: is| are| was| were|'s|s| have been| has been) (?:the )?(?:your|you|the (?:most|biggest|best|main|hardest|difference|worst|one|first|kind|role|process|key|greatest)|some of|it that|it like)\b"
    r"|\b(?:what|how|why|when|where|who|which)(?: \w+){0,3} (?:do|did|would|have|are|were|will|can|could|should) you(?:'ve| guys| all| actually| think| feel| see| get| start| first| end| come| know)?\b"
    r"|\b(?:what|how|why|where) (?:did|would) (?:the|your|they|people|that)\b|\bhow (?:does|did|do|has|have|would|is|was) (?:a|an|the|your|that|it|this|one|someone|people|we|they)\b"
    r"|\bhave you (?:ever|had|been|used|worked|done|got|noticed|seen|found|thought|always|tried|experienced|considered)\b|\b(?:do|did) you (?:have|think|feel|find|see|use|want|know|believe|remember|work|like|enjoy|consider|recall|ever|get|still|prefer|agree|get|need|plan|expect|go|come|start|notice)\b"
    r"|\b(?:are|were) you (?:able|familiar|comfortable|currently|looking|working|planning|interested|still|involved|using|the|a|willing|open|ready|happy|sure|aware|concerned|surprised|worried|excited|always)\b|\bis there (?:anything|something|any|a)\b|\bwhat(?:'s| is| are) (?:the|a|this|that|these) (?:\w+ ){1,3}(?:about|like|for|called)\b|\bany (?:advice|tips|thoughts|final|last|questions)\b"
    r"|\b(?:i was wondering|i'm wondering|i'm curious|i am curious|i was curious|i(?:'d| would) (?:like|love)(?: for)? (?:you|to hear|to know|to ask|to understand)|like you(?: all)? to (?:introduce|tell|talk|explain|describe|share|walk|start|give)|my (?:first|next|last|second|final|other) question|what would you say|how would you say|what about (?:your|the)|want to (?:ask|know|hear)|i(?:'d| would|’d) be (?:interested|curious|keen) to|let me ask|maybe you can|if you (?:could|can) (?:just |maybe |please )?(?:tell|explain|describe|share|talk|give|walk|introduce))\b"
    r"|\b(?:we can|can we|could we|let's|let’s|let us|i'd like to|i’d like to|i would like to|i want to) (?:maybe |just )?(?:start with|begin with|talk about|hear about|know|understand)\b|\byou want to (?:talk|tell|speak|say|share|start|introduce)\b|\bwhy don't you\b|\bwhere do you see\b|\bwhat made you\b|\bwhat (?:got|brought|led|drew|motivated|inspired) you\b|\bwhat kind of\b|\bwhat does (?:your|a|the) \w+ (?:look|mean|do|involve)\b",
    re.IGNORECASE,
)
TO_ME = re.compile(r"\b(?:me|us)\b|\b(?:nous|uns|ons|nos|me)\b", re.IGNORECASE)
NOT_PUT = re.compile(
    r"\bhow are you(?: doing| today| all)*(?=\s*(?:[,.?!]|$))|\b(?:you know (?:what|how|why)|do you know what i mean|i (?:don't|didn't|do not|did not|can't) (?:know|remember|see|understand)|know (?:what|how|why)|that's (?:what|how|why)|this is (?:what|how|why)|(?:figure|figuring|find|see|know|knowing|understand|learn|realize|tell you|show you|remember|decide|about|of|on|exactly|matter|sure|idea|depends|that is|is) (?:out )?(?:what|how|why|where|when|who|which)|whatever|no matter|she asked|he asked|they asked|asked me|people (?:ask|say)|i (?:asked|thought|said|was like)|if you (?:have|want|are|were|know|look|think|remember)|when you (?:have|are|were|look|think|get|do)|like (?:what|how|why|do|did|are) you)\b",
    re.IGNORECASE,
)
