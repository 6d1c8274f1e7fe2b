"""How people write down in English that an answer went badly, or well.

Each entry is the inside of a regular expression for lower-case text with straight apostrophes.
None repeats without a bound, so a line is searched in time linear in its length.
"""

from prep.questions.phrases_elsewhere import DIFFICULT_ELSEWHERE, FINE_ELSEWHERE
from prep.questions.phrases_told import (
    AMBIGUOUS_TOLD,
    DIFFICULT_TOLD,
    DISLIKED_TOLD,
    FINE_TOLD,
    SOFT_TOLD,
)

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
    r"|shallow|thin|clumsy|lousy|unclear|rubbish|crap|crappy|lame|half-?baked|muddled|waffly|rambly|disjointed|long-?winded|unstructured|rushed|all over the place)"
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
    r"(?:i was|i am|was) (?:(?:completely|totally|really|so|a bit|a little|quite) )?(?:stuck|lost|unprepared|under-?prepared|flustered)",
    r"in circles|cut me off|too long on|on (?:for )?(?:far |way |much )?too long",
    rf"could{_NOT} {_FULLY}{_GIVE}",
    rf"(?:unable|failed|not even able|never able|not able) to {_FULLY}{_GIVE}",
    rf"was{_NOT} {_FULLY}(?:able to|prepared|ready for|confident|convincing|happy with|my best)",
    rf"did{_NOT} {_FULLY}(?:know|remember|recall|finish|understand (?:the|what|why|how|it|this|that|his|her|him)|land|go (?:as |{_VERY})?well|go as"
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
    rf"(?<!and )(?<!every )(?<!each )(?<!per )(?<!any )(?<!no ){_BAD} {_REPLY}(?! (?:are|will|carr\w{{1,3}}|would|had|has) )",
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
    r"time limit exceeded|tle|partially (?:solved?|correct|pass(?:ed)?|answer(?:ed)?|complet(?:ed?|ing)|working|ran|implement(?:ed)?)",
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
    r"(?:picked|chose|used|gave) (?:(?:a|an|the|some|my|very|really|quite|rather) ){0,2}(?:bad|wrong|weak|poor|generic|vague|hand-?wavy)",
    r"not the best|(?:code|solution|it|program) had (?:a |some |many |several )?(?:bugs?|errors?|mistakes?)|mumbled|hand-?wav(?:y|ed|ing)|misunderstood (?:the|it|this|that|what)|misread (?:the|it)|took help"
    r"|had to (?:google|look (?:it|this|that) up)|not attempted|no time (?:to (?:attempt|finish|answer|do|solve|code)|left)",
    r"memory was(?:n.t|nt| not)|no clarity|blew (?:it|this|that)|did(?:n't|nt| not) (?:really )?get anywhere|got nowhere"
    r"|look (?:it|that|this|them) up|not getting (?:close|it|there)|ran over time",
    r"i could(?:n't|nt| not)(?= which|[.,!;)]|$| at all| and\b)",
    r"(?:solution|code|approach|program|answer|it) (?:could|would|did|does|was)(?:n't|nt| not) (?:able to )?(?:pass|handle|cover|scale)",
    r"did(?:n't|nt| not) (?:practi[cs]e|revise|study|expect (?:this|that|it|such)|attempt|touch|look at)",
    r"had(?:n't|nt| not) (?:\w{1,10} )?(?:prepared|practi[cs]ed|studied|covered|considered|thought (?:of|about)|revised|internali[sz]ed)",
    r"(?:was|am|were) (?:much |way |far )?(?:less|under|ill|not (?:well|really|fully)) ?-?prepared|(?:dissatisfied|unhappy|disappointed) with (?:my|the way|how)"
    r"|my performance (?:\w{1,8} ){0,4}(?:was|were) (?:terrible|bad|poor|awful|weak)",
    r"lack(?:ed|s|ing) (?:of )?(?:\w{1,10} )?(?:depth|details?|structure|clarity|confidence|knowledge|examples?)",
    r"(?:not|n't) (?:deep|detailed|specific|structured|clear|concrete|fast) enough",
    r"could(?:'ve| have) (?:\w{1,12} ){1,5}better|could improve|could be better",
    r"(?:do|did)(?:n't|nt| not) (?:think|feel|believe) (?:that |it |this |they |he |she |my |the |i ){1,2}"
    r"[^.!?]{0,40}(?:good|great|well|right|correct|enough|impress\w{0,4}|convinc\w{0,4}|happy|satisf\w{0,4}|strong|clear|looking for)",
    r"(?:not|n't) (?:fully |completely |entirely |quite )?(?:correct|complete|right|optimal|satisfied)",
    r"sub-?optimal|(?:i was|i'm|was) (?:not sure|unsure)|never (?:heard|used) (?:of )?(?:it|this|that)",
    r"(?:did not|didn't) (?:see (?:it|this|that) coming|expect (?:it|this|that))|curve ?ball",
    r"took (?:me )?(?:too|very|way too|far too) long|too slow|gave up|brain fr(?:oze|eeze)",
    r"fluffed|bluffed|winged it|clammed up|dried up|seized up|stammered|umm?'?e?d and|did(?:n't|nt| not) do (?:myself|it) justice",
    r"undersold (?:myself|it|this)|sold myself short|(?:went|going|drifted|wandered|veered) off (?:on (?:a |some )?)?"
    r"(?:tangents?|topic|track|script)|lost my (?:train|way|place|nerve|focus)",
    r"tongue.tied|not my (?:strongest|finest|best)|should(?:n't| not) have (?:said|mentioned|brought|talked|admitted|told)",
    r"(?:said|talked|spoke|shared|gave|went) (?:way |far )?too (?:much|long|fast|little|quickly|quietly)|too much detail"
    r"|not enough (?:detail|depth|structure|numbers|examples?|prep\w{0,8})",
    r"(?:had|needed|have) to be (?:prompted|nudged|corrected|led|pushed|helped|reminded)|(?:had to )?ask(?:ed)? (?:them|him|her) to (?:repeat|rephrase)",
    r"(?:i|my answer|it) was (?:too|far too|way too|a bit|a bit too|rather) (?:vague|long|short|generic|brief|slow|technical|shallow|high.level)",
    r"(?:very|too|extremely|overly) (?:short|brief|long|vague|generic) (?:answer|reply|response)|wish i'?d?(?: had)?",
    r"was(?:n't|nt| not) expecting|misheard|went (?:silent|quiet|red)|silence for|this (?:one )?(?:hurt|killed me|got me|sank me)"
    r"|killed me|where it (?:all )?went wrong|train ?wreck|car crash|shambles|a (?:bit of a |total |complete )?mess\W*$",
    r"(?:fell|falling) (?:apart|flat)|failed (?:this|that|it|miserably)|half (?:right|correct|answered|done)"
    r"|only (?:half|partly|partially|got half\w{0,3})|time (?:ran out|was up)|hints? (?:needed|required)|needed (?:(?:some|more|much|a lot of|a bit of|their|his|her) )?help",
    r"answered (?:it |this |that )?(?:wrong(?:ly)?|incorrectly|badly|poorly|partially|partly)|incorrect (?:answer|approach)",
    r"confused [\w-]{1,20} (?:with|and|for)|rusty (?:on|with|at|in)|dunno|idk|no clue|(?:to|must) (?:study|revise|review)\W*$",
    r"(?:got|was|am|i'm|completely|totally|utterly|a bit) (?:(?:completely|totally|utterly|a bit) )?lost(?= ?(?:[.,;!)]|$))",
    r"(?:said|named|gave|mentioned|told|answered) (?:\w{1,10} ){0,4}too (?:early|soon|low)",
    *DIFFICULT_TOLD,
    *DIFFICULT_ELSEWHERE,
)

OTHERS_DISLIKED = (
    r"(?:they|he|she|interviewers?|panel) (?:had to |kept |then )?(?:(?:prompt|correct|rephras|reword|nudg|interrupt)(?:ed|e|ing)?)"
    r"(?: (?:me|it|the question|us|again|twice))?",
    r"(?:looked|seemed|appeared) (?:(?:a bit|really|quite|rather) )?(?:confused|puzzled|bored|blank|sceptical|skeptical|unhappy|lost)",
    r"moved on (?:very |pretty |quite )?(?:quickly|fast)|frowned|sighed|winced|grimaced|(?:pulled|made) a face|rolled (?:his|her|their) eyes|cut (?:me|us) (?:off|short)|(?:shook|shaking) (?:his|her|their) heads?",
    r"(?:they|he|she|interviewers?|panel) (?:were|was)(?:n't|nt| not) (?:\w{1,8} )?(?:happy|buying)",
    r"(?:expected|expecting|wanted|wanting) (?:(?:me to )?optimi[sz]e|(?:some |a )?more \w{4,15}|(?:a |an |the )?optimi[sz]\w{2,6}|(?:the |an )?optimal)",
    r"(?:expected|expecting|wanted|looking for) (?:(?:me to )?\w{0,8} ?something (?:else|more|different)"
    r"|an? (?:different|better|cleaner|easier|simpler)|more (?:details?|depth))",
    r"(?:was|were|is|did|seemed|looked)(?:n.t|nt| not) (?:(?:quite|really|very|fully|all that|too|so|look|seem) )?"
    r"(?:satisf\w{1,5}|convinc\w{2,4}|impress\w{0,4}|happy (?:with|about) (?:my|the|it|that|this))",
    r"(?:was|were|seemed|looked|got) (?:(?:quite|really|very|a bit|visibly|clearly) )?(?:disappointed|unimpressed|unconvinced|dissatisfied|annoyed)"
    r"|(?:answer|thing|one|what)(?: that)? (?:he|she|they|the interviewer) (?:was|were) (?:not )?looking for, though",
    *DISLIKED_TOLD,
)
"""What an interviewer did not like: here the subject is never the candidate."""

AMBIGUOUS = (
    r"(?:was|were|i am|i'm)(?:n't|nt| not) able to (?!believe|agree|hear|help|wait|clear\b|make it|attend|join)\w{3,12}",
    r"could(?:n't|nt| not) (?:able to )?(?!believe|agree|hear|help|wait|clear\b|make it|attend|join|only|just|sure|bad|that|find (?:the|an?|any|it|this|that)\b.{0,12}(?:exact|link|same|similar|question|problem|online|anywhere))\w{3,12}",
    r"(?:i )?(?:also |totally |completely )?forgot",
    r"(?:i )?(?:also |totally |completely )?missed",
    r"(?:i )?struggled|struggling",
    r"(?:did(?:n't|nt| not)|forgot to) (?:give|quantify|include|bring up|add|say|use) (?:any|a|an|the|my|enough|numbers|metrics|examples?|results?)",
    r"no experience (?:with|in|of) (?:it|this|that|\w{1,15}\W*$)|not familiar(?: with)?|unfamiliar with|never (?:done|seen|touched|worked with) (?:it|this|that|one)",
    r"panicked|choked|flopped|goofed(?: up)?|bungled|tanked|slipped up",
    r"(?:was|were|am|got|felt|became|being) (?:\w{1,10} )?stuck",
    r"(?:was|were|am|got|felt|became) (?:\w{1,10} )?(?:nervous|anxious|confused|overwhelmed|rusty|shaky|clueless|speechless|tongue-tied)",
    r"(?:did|do|made|commit(?:ted)?) (?:(?:a|an|the|some|one|few|many|several|silly|stupid|small|big|basic|lot of) ){0,3}(?:mistakes?|blunders?|bugs?|errors?)",
    r"took (?:me )?(?:a lot of|a long|quite some|quite a|a good amount of|so much|too much) (?:time|while)",
    r"(?:told|said|wrote|chose|had|went with) (?:(?:the|a|it|an|some|completely|totally) ){0,2}wrong",
    r"(?:am|was|were|i'm|felt)(?:n't|nt| not) (?:(?:very|so|too|that|quite|really|much|at all|entirely) ){0,2}(?:confident|sure|satisfied|good|comfortable|familiar|clear|proud|happy|ready)",
    r"(?:messed|screwed|mucked|muddled) (?:(?:it|this|that|them|things) )?up",
    r"mixed (?:(?:it|this|that|them|these|the two|both) )?up|swapped (?:them|the two)",
    r"got (?:it|this|that|them|one) wrong",
    rf"(?:it|this|that) (?:was|felt|is) {_VERY}(?:tough|hard|tricky|difficult|challenging|{_BAD})",
    *AMBIGUOUS_TOLD,
)
"""Said of an answer they mean that it went badly; a story about work uses them too."""

SOFT = (
    r"(?:gave|giving|offered|dropped|with|after|took) (?:me )?(?:(?:a|an|the|some|one|two|small|little|big|few|more|his|her|their|several) ){0,3}hints?",
    r"(?:nudged|guided|steered|helped) me (?:to|towards?|through|with|out|in)",
    r"(?:he|she|they|interview(?:er)?s?|panel) (?:\w{1,8} )?helped (?:me )?(?:a lot|alot|much|out)|hinted",
    *SOFT_TOLD,
)
"""Help that was given: difficult, unless the same line says that it went well."""

FINE = (
    r"no (?:problems?|trouble|issues?|difficulty|difficulties)(?= here| at all| with|[,.;]|\W*$)|not (?:a problem|difficult|hard|tricky|too bad)",
    r"was(?:n't|nt| not) (?:too |very |that |so )?(?:hard|difficult|bad|tricky|tough)|ready for (?:this|it|that)(?: one)?",
    r"(?:prepared|practi[cs]ed|rehearsed) (?:for )?(?:this|it|that)(?: one)?\W*$|(?:great|perfect|ready) story|smooth(?:ly)?\W*$|pretty good|they were (?:very |really )?happy",
    r"(?:did(?:n't|nt| not) (?:struggle|get stuck|need (?:any |a )?hints?)|never (?:struggled|got stuck)|no hints?(?: needed)?)",
    *FINE_TOLD,
    *FINE_ELSEWHERE,
    r"(?:satisfied|happy|pleased|content) with (?:my|how|the way|what i)",
    r"(?:these|those|they|the questions|the problems|questions|it|this|that) (?:was|were) (?:all )?(?:(?:very|quite|pretty|fairly|really) )?(?:easy|simple|straight-?forward) for me",
    r"(?:managed|was able) to answer|had (?:an )?answers? for (?:all|each|every)|knew (?:exactly|immediately|right away) (?:how|what)",
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
)

DIFFICULT_AT_START = (
    r"(?:(?:totally|completely|utterly|really|a bit|kind of|ugh,?|got) )?(?:weak|poor|bad|shaky|meh|failed|wrong|incomplete|partial|partially|rough|stuck|unsure|not sure"
    r"|no clue|no idea|lost|terrible|awful|horrible|mal|schlecht|slecht)"
    r"(?= ?(?:[.,;:!)\u2013\u2014-]|$)| on (?:this|that|it)| here| answer)"
    r"|(?:(?:very|really|pretty|quite|so|rather) )?(?:badly|poorly|terribly|horribly|awfully|not well)"
    r"(?= ?(?:[.,;!)\u2013\u2014]|$))"
    r"|not sure (?:about|of) (?:it|this|that)"
)
"""Words that mean "badly" where a remark opens with them."""

FINE_AT_START = (
    r"(?:solved|answered|passed|well answered|all good|ok|okay)(?! (?:partial|some|half|only|wrong|incorrect|bad|poor|late|nothing|on ))"
    r"|(?:confident|fine|easy|good|great|strong|correct|perfect|clear|excellent|bien|gut|goed)"
    r"(?= ?(?:[.,;!)\u2013\u2014-]|$| on | answer| story| discussion| job| here| explanation))"
)
"""Words that mean "fine" where a remark opens with them; elsewhere they tell of something else."""
