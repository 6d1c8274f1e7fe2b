"""How people tell in a sentence what happened while they answered: what went wrong, who helped.

Each entry is the inside of a regular expression for lower-case text with straight apostrophes, as
in `phrases`, bounded like those.
"""

_NOT = r"(?: ?n't|nt| not)"
_ANSWER = r"(?:answer|solution|approach|explanation|reply|response|example)"
_WHOM = r"(?: (?:to )?(?:him|her|them|the interviewers?|honestly))?"

DIFFICULT_TOLD = (
    rf"did{_NOT} do (?:(?:so|too|very|that|all that|as|particularly) ){{0,2}}(?:well|great|good)",
    rf"did{_NOT} go (?:(?:so|too|very|that|all that|as|quite|really) ){{0,2}}(?:great|good|smooth\w{{0,2}}|to plan|right)",
    r"(?:messed|screwed|mucked|mixed) (?:this|that|the) (?:\w{1,10} )?(?:one|question|part|problem|answer|code|round) up",
    r"flunked|mediocre|bouncers?|over my head|low confidence|lo{1,2}s(?:t|ing) (?:my )?confidence",
    r"(?:unable|not able) to do (?:so|it|this|that)",
    r"failed (?:at answering|to (?:mention|cover|consider|impress|notice|bring up|think of|handle (?:the |some |all )?(?:corner|edge)))",
    r"which was (?:wrong|incorrect|not right)|i was (?:completely |totally )?wrong",
    r"(?:got|had) (?:this|that|the) (?:\w{1,10} )?(?:one|question|part|answer) wrong",
    r"i (?:just |only |basically |had to )?guess(?:ed)?(?= (?:it|this|that|here|the answer)|[.,;!)]|$)",
    r"(?:only|just|barely) (?:\w{1,9} ){1,3}(?:a |the )?(?:brute.?force|na[iï]ve|partial)",
    r"could only (?:give|do|answer|solve|come|explain|think|remember|get|provide|write|manage|recall|name)",
    r"half.?(?:answered|solved)|(?:answered|solved) (?:only )?half",
    r"my weakest(?: (?:point|area|topic|subject|spot|link|round))?|must (?:practi[cs]e|revise|study|review|improve)",
    r"i(?:'d| would)(?:'ve| have)? (?:\w{1,10} ){0,3}(?:done|came|come|gone|answered|performed) (?:\w{1,8} ){0,3}better",
    r"too (?:vague|long-?winded|generic|shallow|wordy|rushed|hesitant)(?= ?(?:[.,;!)]|$))",
    rf"did{_NOT} (?:use|follow) (?:the )?star",
    rf"ha(?:ve|d){_NOT} (?:stud(?:ied|ies|y)|learn(?:ed|t)|covered|prepared|practi[cs]ed|revised)",
    rf"(?:told|said|admit\w{{0,3}}|answered|replied|confess\w{{0,2}}){_WHOM},?(?: that)? i"
    rf" (?:(?:do|did|was|am|had|have|can|could){_NOT}|(?:had |have )?never) (?:\w{{1,10}} ){{0,2}}"
    r"(?:know|knew|remember|familiar|sure|used?|studied|worked|heard|recall|answer|experience|aware|prepared)",
    rf"did{_NOT} (?:really |even )?knew|knew (?:only|just)|only knew",
    r"left (?:it|this|that|the \w{1,10}) (?:blank|empty|unanswered)|(?:passed on|skipped) (?:this|that|it)(?: one)?",
    r"(?:got|was|been) (?:called out|burned|burnt|exposed|schooled|destroyed)",
    r"fe(?:lt|el) (?:(?:a bit|so|really|very|kinda|kind of|like|completely|totally|pretty|quite) ){0,2}"
    r"(?:blank|stupid|dumb|foolish|ashamed|unprepared|clueless|useless|an idiot|a fool)",
    rf"did{_NOT} (?:explain|answer|express|describe|communicate|handle|structure|articulate) (?:\w{{1,10}} ){{0,3}}"
    r"(?:well|clearly|properly|correctly|enough)",
    r"(?:explained|handled|communicated|described|presented|structured|worded|phrased) (?:\w{1,10} ){0,3}(?:poorly|badly|terribly|awkwardly)",
    r"had (?:(?:some|a lot of|great|real|much|a bit of) )?(?:trouble|difficulty|a hard time|problems?)"
    r" (?:explaining|answering|remembering|recalling|coming up|solving|understanding|thinking|articulating|with (?:this|it|that))",
    r"my (?:downfall|undoing)|where i lost (?:it|them|the)|(?:reason|led|leads|leading|contributed) (?:for|to|behind) (?:my|the) reject\w{2,4}",
    r"with (?:a lot of|lots of|much|heavy|plenty of) (?:help|hints|assistance|guidance|prompting)",
    r"(?:barely|hardly) (?:answered|managed|finished|knew|remembered|explained|scratched|got)",
    r"my (?:knowledge|understanding|experience)(?: \w{1,10}){0,3} (?:is|was) (?:\w{1,8} )?"
    r"(?:shallow|limited|weak|rusty|thin|poor|lacking|superficial|patchy)",
    r"gaps? in my (?:knowledge|understanding|answers?|memory)|blew (?:it(?! up)|this|that|the \w{3,12}(?! up)|my)",
    r"(?:was|am|were)(?:n't| not) (?:(?:much|fully|really|very|even) )?aware (?:of|about) (?:this|it|that)|i (?:was|am) (?:\w{1,8} )?weak (?:in|at|on|with)",
    r"(?:missed|missing) (?:(?:out |on |some|a few|many|several|two|one|the|certain) ){0,2}(?:more )?(?:corner|edge|test|base) ?cases?",
    r"could(?:n't|nt| not) come (?:with|to)|tried (?:\w{1,10} ){0,3}but (?:\w{1,8} ){0,2}(?:not|couldn't|wasn't|didn't|unable|failed|in vain)",
)

DISLIKED_TOLD = (
    r"had to (?:\w{1,8} )?(?:walk me|help me|guide me|push me|correct me|remind me|stop me|prompt me|spell it out|lead me)",
    r"(?:they|he|she|interviewers?|panel) (?:\w{1,8} )?(?:corrected|stopped|interrupted) me|i (?:was|got) corrected",
    r"pointed out (?:that )?(?:i|it|this|my \w{1,12}) was (?:wrong|incorrect)",
    rf"did{_NOT} (?:(?:really|quite|seem to|even) )?(?:like|buy|accept|love) (?:(?:my|the|this|that|any of my) )?{_ANSWER}s?",
    r"(?:gave|giving|told|telling|showed|showing|handed) me the (?:(?:right|correct|actual|full|whole) )?(?:answer|solution)"
    r"(?!s? (?:would|will|by|within|later|next))|explained (?:me )?the (?:\w{1,8} )?(?:answer|solution) to me",
    rf"(?:was|were|is)(?: still)?{_NOT} (?:much|at all|completely|entirely|yet|exactly|particularly|overly|still)"
    r" (?:satisfied|convinced|impressed|happy|pleased)",
    r"never (?:seemed|looked|was) (?:to be )?(?:satisfied|convinced|impressed|happy)",
)

SOFT_TOLD = (
    r"took me (?:a while|ages|forever|long(?:er)?|some time|quite some time|(?:\w{1,8} ){0,2}(?:minutes|mins) to)",
)

AMBIGUOUS_TOLD = (
    r"only (?:spoke|talked) (?:of|about)",
    r"stuck (?:for|on|at|in|with|here)",
    r"ha(?:d|ve) (?:completely |totally )?forgotten",
)

FINE_TOLD = (
    r"successfully (?:coded|completed|solved|implemented|answered|did|done|finished|explained)|coded (?:the |it |most )?(?:most )?optimal",
    r"(?:answered|did|solved|completed) (?:each and every|all(?: of)?|every|both)(?: (?:of )?(?:them|these|the|questions?|problems?|one|question)){0,2} (?:very |quite |really )?"
    r"(?:nicely|correctly|well|confidently|successfully|perfectly|properly)",
    r"(?:gave|provided|found|came up with|proposed) (?:(?:the|an?|him|her|them|most) ){0,3}(?:optimal|optimi[sz]ed|best|correct|right) (?:solution|approach|answer)s?",
    r"solved (?:it|this|that|them|both|all(?: of (?:it|them|the \w{1,12}))?)(?: \w{1,10}){0,2} (?:in|within|quickly|easily|correctly|completely|successfully)",
    r"felt (?:(?:really|pretty|very|quite) )?(?:good|great|comfortable|strong) (?:about|with|here|on)",
    r"explained (?:(?:it|this|that|them|everything|all) )?(?:(?:very|really|quite) )?(?:clearly|in detail)",
    r"i knew (?:this|that|it|the answer)(?: one| question)?(?=[.!,;]|$)|without (?:any |a single |making any )?(?:errors?|mistakes?|bugs?)",
    r"impressed (?:him|her|them|the (?:interviewers?|panel))|i did (?:it|this|that) (?:\w{1,8} )?(?:quickly|easily|well)",
)
