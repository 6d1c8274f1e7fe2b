"""How people write down that an answer went badly, or well: small lists for nine languages.

Each entry is the inside of a regular expression for lower-case text with straight apostrophes.
None repeats without a bound, so a line is searched in time linear in its length.
"""

_NOT = r"(?:n't|nt| not)"
_VERY = r"(?:(?:really|quite|very|pretty|so|too|rather|fairly|a bit|kind of|all) ){0,2}"
_FULLY = r"(?:(?:really|quite|even|fully|properly|clearly|actually|immediately) )?"
_GIVE = (
    r"(?:answer|explain|give|recall|remember|think|come up|solve|finish|complete|name|define|say"
    r"|write|code|do it|optimi[sz]e|figure|produce|articulate|respond|convince|implement|tell"
    r"|describe|provide|prove|get (?:it|this|that|past|to|the|a|my))"
)
_DONE = (
    r"(?:said|mentioned|asked|answered|talked|walked|known|explained|used|started|given|led"
    r"|clarified|brought|told|prepared|structured|focuss?ed|shown|considered|described|stated)"
)
_BAD = (
    r"(?:poor|weak|bad|terrible|awful|generic|vague|messy|shaky|wrong|incomplete|superficial"
    r"|shallow|thin|clumsy|lousy|textbook|unclear|unstructured|rushed|all over the place)"
)
_REPLY = r"(?:answers?|reply|response|explanation|example|attempt|solution|delivery|structure)"

DIFFICULT = (
    r"blank(?:ed|ing)",
    r"(?:went|gone|drew a|drawing a|complete|completely|total|totally) blank",
    r"froze",
    r"fumbled|flubbed|botched|bombed|butchered|floundered|stuttered|hesitated",
    r"rambled|rambling|waffled|waffling|babbled|stumbled",
    r"tripped (?:me|up|over)",
    r"(?:threw|throws|thrown) me",
    r"(?:caught|took) me (?:off.?guard|out|by surprise|unprepared)",
    r"stumped",
    r"got (?:stuck|lost|confused|nervous|flustered|defensive|tangled)",
    r"(?:i was|i am|was) (?:stuck|lost|unprepared|under-?prepared|flustered)",
    r"in circles|cut me off|too long on|on (?:for )?(?:far |way |much )?too long",
    rf"could{_NOT} {_FULLY}{_GIVE}",
    rf"(?:unable|failed|not even able|never able) to {_GIVE}",
    rf"was{_NOT} {_FULLY}(?:able to|prepared|ready for|confident|convincing|happy with|my best)",
    rf"did{_NOT} {_FULLY}(?:know|remember|recall|finish|understand the|land|go (?:as |{_VERY})?well|go as"
    r"|complete|implement|manage|cover|mention|attempt"
    r"|convince|solve|answer|prepare|have (?:an?|any|the|my|time)|get (?:it|this|that|to|the))",
    r"(?:i |sorry,? )(?:don't|do not|can't|cannot) (?:know|remember|recall|answer)(?! (?:why|if|whether))",
    r"(?:had )?no (?:(?:good|real|clear|ready|proper|decent|strong|concrete|convincing) ){0,2}"
    r"(?:answer|idea|clue|example|story)",
    r"i had nothing|had nothing to say|nothing to say",
    r"not (?:(?:very|at all|really|so|too|that) )?(?:good|great|convincing|prepared|confident"
    r"|my best|a good answer|a great answer|happy with|well answered)",
    rf"should(?:'ve| have|a| of) (?:(?:also|rather|just|at least|first) )?{_DONE}",
    r"(?:i wish|if only) i|in hindsight|with hindsight|regret(?:ted)?",
    rf"(?<!and ){_BAD} {_REPLY}",
    rf"{_REPLY} (?:was|were|felt|came out|sounded|is|seemed) {_VERY}(?:{_BAD}|long|short|flat|basic)",
    rf"(?:it|this|that) (?:came out|sounded|felt) {_VERY}{_BAD}",
    r"needs? (?:(?:more|some|a lot of|serious) )?(?:work|improvement|practice|practise|polish)",
    r"(?:i )?(?:need|have) to (?:study|practi[cs]e|work on|revise|brush up|improve|read up|revisit"
    r"|rehearse|refresh|learn)",
    r"(?:code|solution|program|submission|approach|attempt) (?:failed|crashed|timed out)",
    rf"(?:code|solution|program|it) did{_NOT} (?:work|compile|run|pass)",
    r"(?:test ?cases?|tests) fail\w{0,4}",
    r"fail\w{0,4} (?:(?:for|on|in|with|about|around|over) ){0,2}"
    r"(?:\d{1,4} ?%?|some|most|many|several|half|all|hidden|a few)(?: of)?(?: \w{1,12}){0,2} test",
    r"time limit exceeded|tle|partially (?:solved|correct|passed|answered|working)",
    r"(?:only|just) (?:a |the )?brute.?force|brute.?force only|partial (?:credit|score)",
    r"(?:took|needed|required|lots? of|several|many|two|three|multiple|a few) (?:\w{1,12} ){0,2}hints?",
    r"ran out of (?:time|things|steam|words)",
    rf"(?:went|did|gone|performed) {_VERY}(?:badly|poorly|wrong|terribl[ey]|horribl[ey]|sideways)",
    r"lost (?:them|him|her|the thread|my thread|points|marks)",
    r"out of my depth|made (?:it|something|stuff) up|embarrass\w{0,4}|cringe\w{0,4}",
    r"(?:a|total|complete|what a) disaster(?! recovery)|facepalm|ouch|oof|yikes|ugh|uff|ehm",
    r"(?:long|awkward|dead|painful) (?:silence|pause)|instead of answering",
    r"(?:my )?(?:weakest|worst|hardest|toughest|trickiest|most difficult)"
    r" (?:one|question|answer|part|moment|of (?:all|the|my))",
    r"(?:tough|hard|tricky|rough|nasty|brutal) (?:one|for me|question)",
    r"(?:fell|came up|falling) short|wrong level|(?:level|bit|far|much) too (?:low|deep|high|generic)",
    r"weak (?:spot|point|area)|knowledge gap|(?:my|big|a real) gap",
    r"had to (?:guess|improvise|skip|pass)|skipped (?:it|this|that)|(?:not|un)(?: |-)?(?:answered|solved)",
    r"(?:picked|chose|used|gave) (?:a |an |the )?(?:bad|wrong|weak|poor|generic|vague)",
    r"lack(?:ed|s|ing) (?:of )?(?:\w{1,10} )?(?:depth|details?|structure|clarity|confidence|knowledge|examples?)",
    r"(?:not|n't) (?:deep|detailed|specific|structured|clear|concrete|fast) enough",
    r"could(?:'ve| have) (?:\w{1,12} ){1,5}better|could improve|could be better",
    r"(?:do|did)(?:n't|nt| not) (?:think|feel|believe) (?:that |it |this |they |he |she |my |the |i ){1,2}"
    r"[^.!?]{0,40}(?:good|great|well|right|correct|enough|impress\w{0,4}|convinc\w{0,4}|happy|satisf\w{0,4}|strong|clear|looking for)",
    r"(?:not|n't) (?:fully |completely |entirely |quite )?(?:correct|complete|right|optimal|satisfied)",
    r"sub-?optimal|(?:i was|i'm|was) (?:not sure|unsure)|never (?:heard|used) (?:of )?(?:it|this|that)",
    r"(?:did not|didn't) (?:see (?:it|this|that) coming|expect (?:it|this|that))|curve ?ball",
    r"took (?:me )?(?:too|very|way too|far too) long|too slow|gave up|brain fr(?:oze|eeze)",
    # Spanish, Portuguese, Italian
    r"(?:quedé|quedo|mente) en blanco|no supe|no sabía|no pude|no me acord\w{1,5}|deb(?:í|ería) haber|me fue mal|me trabé",
    r"deu branco|não soube|não sabia|não consegui|travei|deveria ter|fui mal",
    r"non sapevo|non ho saputo|avrei dovuto|andata male|vuoto totale",
    # French
    r"séché|pas su|trou (?:noir|de mémoire)|j'aurais dû|bafouillé|mal (?:répondu|passé)|raté|j'ai bloqué",
    # German
    r"nicht gewusst|wusste ich nicht|keine (?:gute |richtige )?(?:ahnung|antwort)|blackout"
    r"|ins schwimmen|verhaspelt|gestottert|lief (?:\w{1,8} )?(?:nicht|schlecht|mies)|schlecht"
    r" (?:gelaufen|beantwortet|vorbereitet)|hätte (?:\w{1,15} ){1,4}(?:sagen|wissen|kennen|nennen|erwähnen)",
    # Dutch
    r"viel ik stil|wist (?:ik )?(?:het |dit )?niet|geen (?:goed )?(?:antwoord|idee)|had ik moeten"
    r"|slecht (?:voorbereid|antwoord)|ging (?:\w{1,8} )?(?:niet|slecht|fout|mis)|dichtgeklapt",
    # Roman Urdu and Hindi
    r"nahi+n? (?:aya|aaya|ata|bata\w{0,3})|confuse ho|bhool gay\w{1,2}|atak gay\w{1,2}|jawab nahi",
)

AMBIGUOUS = (
    r"(?:could|was|were)(?:n't|nt| not) (?:able to )?(?!believe|agree|hear|help|wait|only|just|sure|bad|that)\w{3,12}",
    r"made (?:a |an |some |the )?(?:\w{1,10} ){0,2}mistakes?",
    r"(?:i )?(?:also |totally |completely )?forgot",
    r"(?:i )?(?:also |totally |completely )?missed",
    r"(?:i )?struggled|struggling",
    r"panicked|choked",
    r"(?:messed|screwed|mucked|muddled) (?:(?:it|this|that|them|things) )?up",
    r"mixed (?:(?:it|this|that|them|these|the two|both) )?up|swapped (?:them|the two)",
    r"got (?:it|this|that|them|one) wrong",
    rf"(?:it|this|that) (?:was|felt|is) {_VERY}(?:tough|hard|tricky|difficult|challenging|{_BAD})",
)
"""Said of an answer they mean that it went badly; a story about work uses them too."""

FINE = (
    r"nailed|aced|smashed it|crushed it|spot.on",
    rf"(?:went|gone|going) {_VERY}(?:super |really )?(?:well|good|great|fine|smooth(?:ly)?|ok|okay|perfect(?:ly)?)",
    rf"answered (?:(?:it|this|that|all|them|these|both|everything|most) )?{_VERY}"
    r"(?:well|correctly|confidently|properly|everything|all of)",
    r"(?:correct|right|good|great|strong|solid|best|excellent|perfect) (?:answer|response|discussion)",
    r"correct on|answered correctly|got (?:it|this|that|them|both|all) right",
    r"(?:all|every) (?:\w{1,8} )?test ?(?:cases?|s)? (?:were )?passed|passed all|on (?:the )?first try",
    r"(?:good|easy|great|strong) one",
    r"(?:they|he|she|interviewers?|panel) (?:was|were|seemed|looked|is) "
    rf"{_VERY}(?:happy|impressed|satisfied|pleased)",
    r"seemed (?:happy|impressed|satisfied|pleased)|(?:they|he|she|interviewers?) (?:liked|loved)|nodded",
    r"knew (?:this|it|these|them|that) (?:\w{1,8} )?(?:well|by heart|cold)",
    rf"was able to {_GIVE}|without (?:any )?(?:help|hints?|a hint)",
    r"finished (?:in|within|both|all|early|with)|time to spare",
    r"(?:told|explained|described) (?:it|this|that|them) (?:very |really |quite )?well"
    r"|handled (?:it |this |that )?well|(?:felt|was|i'm) (?:\w{1,6} )?confident",
    r"no (?:problem|trouble|issues?) (?:here|with|at all|answering|solving)",
    r"(?:muy|salió|fue) bien|respondí bien|fui bem|foi bem|respondi bem|andata bene",
    r"bien (?:passé|répondu)|s'est bien|réussi",
    r"lief (?:\w{1,8} )?gut|gut (?:gelaufen|beantwortet)|souverän",
    r"ging (?:\w{1,8} )?goed|goed (?:beantwoord|gegaan)",
    r"(?:theek|acha|sahi) (?:ho )?gaya",
)

DIFFICULT_AT_START = (
    r"(?:weak|poor|bad|shaky|meh|failed|wrong|incomplete|partial|partially|rough|stuck|unsure|not sure"
    r"|no clue|lost|terrible|awful|horrible|mal|schlecht|slecht)"
    r"(?= ?(?:[.,;:!)\u2013\u2014-]|$)| on (?:this|that|it)| here| answer)"
    r"|(?:(?:very|really|pretty|quite|so|rather) )?(?:badly|poorly|terribly|horribly|awfully|not well)"
    r"(?= ?(?:[.,;!)\u2013\u2014]|$))"
)
"""Words that mean "badly" where a remark opens with them."""

FINE_AT_START = (
    r"(?:solved|answered|passed|well answered|all good)(?! (?:partial|some|half|only))"
    r"|(?:confident|fine|easy|good|great|strong|correct|perfect|clear|excellent|bien|gut|goed)"
    r"(?= ?(?:[.,;!)\u2013\u2014-]|$| on | answer| story| discussion| job| here| explanation))"
)
"""Words that mean "fine" where a remark opens with them; elsewhere they tell of something else."""

DIFFICULT_HAN = (
    r"没答(?:上来|出来|好)|没(?:写|做|想)出来|答得(?:很|比较|有点)?(?:乱|差|烂|不好)|卡(?:住|壳)|答错|答偏"
    r"|不太会|不会(?:做|写|答|$|[，。,.！!)）])|[答讲说想写](?:的|得)?(?:都)?不(?:完整|全|出来|上来|明白)|勉强|瞎(?:答|说|编|回答)|想了(?:很久|半天)|没(?:说|讲|记)(?:出来|清楚|全|住)|忘(?:了|记了)|不(?:清楚|知道)|没(?:准备|复习|回答)|懵|漏了"
    r"|回答[的得]?不(?:太|够)?好|答えられな|真っ白|わからなかった|うまく答え"
)
FINE_HAN = (
    r"答得(?:不错|很好|还行|还可以)|一次(?:通过|过)|秒了|(?:写|做)出来了|答对|回答[的得]?(?:不错|很好)|顺利"
    r"|うまくいった|答えられた"
)
"""Chinese and Japanese, where a word has no border to look for."""
