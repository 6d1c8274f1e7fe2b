"""The English turns of phrase by which a scene, a result, a number and vagueness are told."""

import re
from typing import Final

HINDSIGHT: Final = re.compile(
    r"\bnext time\b|\b(happen(ed|s)?|do it|did it|start(ed)?) (once )?again\b|\btoday,? i would\b|\blooking back\b|\bhindsight\b"
    r"|\bdifferently\b|\bin (the )?future\b|\bnow i would\b|\bwould have\b|\b(every|each) (day|week|morning|evening|night|month)\b"
)
"""What was learned, or a habit of the past: no dodging of the question."""

SUPPOSED: Final = re.compile(r"^((and|so|but|then|well|now),? )*(if|when you|whenever|typically)\b")
"""A sentence that begins so tells no case: "If I had two deadlines ..."."""

HABIT: Final = re.compile(
    r"\b(always|usually|generally|normally|often|sometimes|basically|all my|every time|whenever|if|try|would)\b"
    r"|\bi (find|believe|think) (that )?|\bin general\b|\bas they say\b"
)
"""A sentence with such a word tells a habit or an opinion, not one case."""

CLOSING: Final = re.compile(
    r"\bas a result\b|\bin the end\b|\b(ever )?since( then)?\b|\bfrom then on\b|\bthe (result|outcome) was\b"
)
"""What is said after these is how it ended, whatever else is in the sentence."""

LESSON: Final = re.compile(
    r"\b(learn|learnt|learned|lesson|taught (me|us)|showed me|realised|realized)\b"
)
"""What was learned: a good last sentence, but not how the case ended."""

REMARK: Final = re.compile(
    r"^((and|so|but|yes|well),? )*(it|that|this)('s| was| is|'s been| has been) (\w+ ){0,4}"
    r"(day|time|experience|situation|challenge|person|hard|difficult|stressful|tough|interesting|how|what|it|why)\b"
)
"""A remark on the story or on oneself: "It was a stressful day", "That's how I work"."""

_MONTHS = r"january|february|march|april|may|june|july|august|september|october|november|december"
_DAYS = r"monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SEASON = r"spring|summer|autumn|winter"
_TEENS = r"eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
_DIGITS = r"two|three|four|five|six|seven|eight|nine|ten"
_COUNT = rf"(a|an|one|{_DIGITS}|{_TEENS}|twenty|thirty|several|some|many|few|a couple of|a few|\d+)"
_SPAN = r"(minute|hour|day|night|week|weekend|month|quarter|season|term|year|winter|shift)s?"
_PHASE = r"(day|week|month|year|shift|job|post|role|term|semester|internship|placement|apprenticeship|degree|company|firm|team|school|office|site|plant)"

SCENE: Final = re.compile(
    rf"\blast (week|month|year|{_SEASON}|fall|night|shift|term|season|quarter|christmas|{_MONTHS}|{_DAYS})\b"
    rf"|\b(in|since|during|by|of|from|back in) (early |late |the |mid-)?({_SEASON}|)\s?(of )?({_MONTHS}|(19|20)\d\d)\b"
    rf"|\b({_SEASON}|{_MONTHS}),? (of )?(19|20)\d\d\b|\b(in|during|over|to) (the |that |this )?({_SEASON}|christmas)\b"
    rf"|\bthis ({_SEASON}|year|month|week)\b|\b{_COUNT} (and a half )?{_SPAN} (ago|back)\b|\ba year and a half ago\b"
    rf"|\bone (day|morning|evening|night|afternoon|weekend|{_DAYS})\b|\bon (a|one) ({_DAYS})\b"
    r"|\b(at|in|with) my (last|old|previous|first|former|present|current|second|then) \w+"
    rf"|\b(in|on|at|during|for) (my|our) (\w+ )?{_PHASE}\b|\b(this|it|that) (all )?happened\b|\bthere's (this|one|a)\b|\b(that|this|it) was (at|in|on|when|during|back|my|the)\b"
    r"|\bwhen i (was|started|joined|worked|took|came|began|moved|led|ran)\b|\bwhile i was\b|\bduring (my|our)\b"
    r"|\bmy (first|second|last|final) (day|week|month|year|shift|job)\b|\bback (in|when)\b"
)
"""A time or a place that a story happens in."""

DATED: Final = re.compile(
    rf"\b(in|since) (19|20)\d\d\b|\blast ({_SEASON}|year|month|week)\b|\b(ago|one day)\b|\b(job|hotel|restaurant|firm|company) before\b"
)
"""The same where a whole story is told in the present: "In 2021 I work with an old man"."""

RESULT: Final = re.compile(
    r"\bas a result\b|\bin the end\b|\b(at|by) the end(?! of (the|a) (day|corridor|line|hall|street))\b|\b(the|that|this) (result|outcome|upshot)\b|\bended\b"
    r"|\bsince then\b|\bever since\b|\bfrom (then|that day) on\b|\bafterwards\b|\bafter (this|that),? (?!i\b)|\bturned out\b|\beventually\b"
    r"|(?:,| and) (which|that|it) (meant|led|saved|cut|gave|brought|made|kept|paid|bought|helped|turned|became|let|earned|stopped|put|took)\b"
    rf"|\bthe (next|following) (day|morning|evening|week|month|year|shift|season|audit|inspection|round)\b|\bby (the )?(next|noon|midnight|easter|christmas|{_SEASON}|{_MONTHS}|{_DAYS}|\w+ o'clock)\b"
    rf"|\b{_COUNT} ({_SPAN}) (later|after|over|early|late)\b|\b(within|after) (about |nearly |over )?{_COUNT} ({_SPAN})\b|\bin {_COUNT} {_SPAN} (he|she|it|they|the)\b"
    r"|\bto this day\b|\bthese days\b|\bnowadays\b|\bany ?more\b|\bto date\b|\bahead of\b|\bi (was|got) (then |later |also |soon )?(given|offered|invited|made|named|put|hired|asked to|promoted)\b|\btoday\b|\bnow\b|(?<!i am )\bstill (use|uses|used|in|at|works?|there|runs?|stands?|holds?|comes?|going|a|our|my|with)\b|\b(is|are|has|have) still\b"
    rf"|\b(for|in) (over |almost |about )?{_COUNT} {_SPAN} now\b|\b(on|in) time\b|\b(on|under|within) budget\b|\bno (more|longer|further|one else)\b|\bnever again\b|\b(not|nobody|no one) .{{0,20}}\bsince\b"
    r"|\b(fell|dropped|rose|grew|doubled|halved|tripled|increased|decreased|improved|shrank|climbed|sank)\b"
    r"|\b(went|came|brought|cut|reduced|raised|saved|lost|won|gained|cost|sold|earned|paid|reached|served|made) .{0,40}\d"
    rf"|\bfrom .{{1,30}} to (\S*\d|(one|zero|none|nothing|half|under|{_DIGITS})\b)|\b(went|came) (up|down|back|home|well|smoothly|through)\b"
    r"|\b((?<!we )(?<!i )agreed|thanked|renewed|accepted|approved|signed|passed|won|survived|recovered|apologi[sz]ed|praised|adopted|promoted|thank)\b"
    r"|\b(it|this|that) (worked|helped|paid off|held|saved|cost|led to)\b|\bbecame (?!clear|obvious)|\b(stopped|disappeared|gone|vanished|remained)\b"
    r"|\b(was|were|got) (delivered|finished|completed|done|accepted|approved|solved|fixed|happy|pleased|satisfied|safe|able|ready|saved|open|back|calm|full|sold|kept|used)\b"
    r"|\bwe (\w+ )?(delivered|finished|reached|managed|closed|opened|launched|shipped|won|got|brought in|handed over|saved|went live)\b"
    r"|\bcould .{0,20}\bagain\b|\b(has|have|hasn't|it's|they've) (held|stayed|kept|used|been|happened)\b"
)
"""How it ended."""

NEW_SUBJECT: Final = re.compile(
    r"[,;]? \b(?:and|so|but|until) (?=(?:now|then|today|since|after|by|within|in the)?\b ?,? ?(?:it|she|he|they|the|this|that|these|my|our|his|her|their|nobody|everyone|everybody|all|both|no|people|from then)\b)|(?=, which\b)|; |: "
)
"""Where in a sentence somebody or something else goes on."""

ACHIEVED: Final = re.compile(
    r"\b(cut|reduced|raised|saved|won|gained|increased|improved|grew|doubled|halved|tripled|brought|took|sold|finished|delivered|got) .{0,60}"
    rf"(\d|%|\b({_DIGITS}|{_TEENS}|{_TENS}|half|third|quarter)\b)|\bfrom .{{1,30}} to \S*(\d|(one|zero|none|{_DIGITS}|{_TEENS}|{_TENS})\b)|\b(passed|won|graduated)\b"
)
"""What the speaker reached, with a number: a result where it is the last thing said."""

NUMBER: Final = re.compile(
    rf"\d|%|\b({_DIGITS}|{_TEENS}|{_TENS}|half|halved|once|twice|double|doubled|tripled|third|quarter|dozen|"
    r"none|zero|percent|per cent|nobody|every|single|couple|noon|midnight)\b"
    r"|\b(only|just|than|with|to|under|over|in|into|within|by|after|about) one\b(?! (of|another|day|evening|night|morning)\b)|\ban? (minute|hour|day|week|month|year)\b"
)
"""Something that was counted or measured."""

_UNCOUNTED = r"(several|some|many|various|multiple|certain|numerous|different|other|a number of|a range of|a variety of|all kinds of|all sorts of)"
_GENERAL = r"(relevant|necessary|appropriate|right|suitable|significant|key|positive|good|important|usual|needed|proper)"
_ABSTRACT = r"(things?|steps?|actions?|measures|people|parties|stakeholders|improvements?|impact|results?|outcomes?|feedback|deliverables|experience|skills|solutions?|priorities)"

VAGUE: Final = re.compile(
    rf"\bthings?\b|\bstuff\b|\bvarious\b|\b{_UNCOUNTED} (kinds? of |sorts? of |very |more )?(\w+ )?(people|\w{{3,}}s)\b|\b(some|a certain) (kind|sort) of\b"
    rf"|\b(very |really |quite )?{_GENERAL} {_ABSTRACT}\b|\b(handled|managed|resolved|dealt with) (the|this|that|it|every) ?(situation|issue|problem|matter)\b"
    r"|\b(professionally|effectively|successfully|proactively|smoothly|overall|across the board|in many ways)\b|\b(big|great|huge) success\b|\b(best practices|synerg\w+|leverag\w+|impactful|stakeholders)\b"
    r"|\ba lot( of)?\b|\b(lots|loads|plenty|a bit) of\b|\bbasically\b|\b(kind|sort) of\b|\bsomehow\b|\bmore or less\b|\band so on\b|\betc\b|\bor (something|anything)\b"
    r"|\bwhatever\b|\busually\b|\bgenerally\b|\bin general\b|\balways\b|\bit (really )?depends\b|\beverything\b|\bthe whole (thing|atmosphere)\b|\bhere and there\b|\bi guess\b"
    r"|\bteam player\b|\bhard[- ]?work(er|ing)\b|\bpeople person\b|\bgood communicator\b|\bcommunication (is|was) (key|important)\b|\bgreat (company|opportunity)\b|\bgood (reputation|match|fit|next step)\b"
    r"|\bnice (culture|company|people)\b|\bnew challenges?\b|\bchalleng(e|ing)\b|\bfit in\b|\bstep by step\b|\bin the loop\b|\bbe (flexible|professional|honest)\b"
    r"|\b(much|a lot) better\b|\bthings (were|got|became|are) better\b|\b(very|really|quite|pretty|so) (good|important|well|happy|satisfied|interesting|positive|much|nice)\b|\beveryone was (happy|satisfied|pleased)\b"
    r"|\bin my opinion\b|\bagain and again\b|\bstrong skills\b|\bwhere i could\b|\bwhat i could\b"
)
"""Words that hide what happened."""
