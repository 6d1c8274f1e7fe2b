"""The words themselves: how questions, tasks, small talk and a writer's own voice begin, in seven languages."""

import re

from prep.notes.any_case import AnyCase

URL = re.compile(r"(?:https?://|www\.)\S{1,400}")
LEAD = AnyCase(
    r"^(?:[\s\"'“”‘’«»„*_>¿¡.,\-–—•…#]|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]"
    r"|(?:so|and|then|ok|okay|now|well|but|also|alright|great|perfect|cool|right|good|awesome|great|nice|sure|um{1,3}|uh{1,3}|er{1,2}|hm{1,3}"
    r"|first|second|third|next|lastly|finally|last|like|yeah|yes|please|hi|hello|hey|thanks|thank you|again|maybe|basically|actually"
    r"|y|entonces|bueno|vale|et|alors|donc|und|also|dann|en|dus|oké|那|那么|然后|好|嗯)(?:[\s,.:!…-]|(?<=[那么然后好嗯])[，,]?))+"
)
MARK_AT_END = re.compile(r"[?？]\s*[\"'”’»*_)\]}.!…?？\s]*$")
ASIDE_AT_END = re.compile(r"\s*[(\[][^()\[\]]{1,120}[)\]]\s*$")

WH = AnyCase(
    r"^(?:what(?:'s|’s|s)?|why|how(?:'s|’s)?|when|where(?:'s|’s)?|which|who(?:'s|’s)?|whose|whom|wat|wht)\b"
    r"|^(?:in|on|at|to|for|of|with|from|by|under) (?:what|which|whom)\b"
    r"|^(?:qué|que es|cuál|cuáles|cual es|cuales|cómo|por qué|porque|cuándo|dónde|quién|cuánto|cuántos|cuánta|cuántas"
    r"|en qué|a qué|de qué|con qué|para qué|como (?:se|harías|funciona|puede|resol|manej|implement)\w*)\b"
    r"|^(?:quels?|quelles?|comment|pourquoi|qu['’]est|qu['’]|combien|où|à quoi|de quoi|en quoi|que (?:fait|signifie|faites|savez|pensez|feriez))\b"
    r"|^(?:was|wie|warum|wieso|weshalb|welche[rsnm]?|wer|wo|wann|woher|wohin|womit|worin|worauf|wofür|wozu|inwiefern|wodurch)\b"
    r"|^(?:wat|hoe|waarom|welke|welk|wie|waar|wanneer|waarvoor|waarin|hoeveel)\b"
    r"|^(?:qual|quais|o que|quando|onde|quem|cosa|perché|quali|che cos)\b"
)
AUX = AnyCase(
    r"^(?:do|does|did|are|is|was|were|can|could|would|will|should|have|has|had|may|shall|am|had|isn't|aren't|don't|didn't|wouldn't|couldn't)"
    r" (?:you|u|your|yours|we|it|this|that|there|they|the|a|an|i|he|she|any|anyone|these|those|python|java|javascript|react|c\+\+)\b"
    r"|^any (?:questions|experience|idea|follow)\b"
    r"|^(?:puedes|podrías|podría|puede|has|tienes|conoces|sabes|te|estás|eres|usas|usarías|crees|nos puedes|me puedes|hay|existe)\b"
    r"|^(?:pouvez|pourriez|avez|êtes|connaissez|savez|seriez|est-ce|as-tu|es-tu|peux-tu|pourrais-tu|connais-tu|y a-t-il|êtes-vous)\b"
    r"|^(?:können|könnten|kannst|könntest|haben|hast|sind|bist|kennen|kennst|würden|würdest|gibt es|wissen|arbeiten|möchten|dürfen) (?:sie|du|ihr|wir|es|uns|mir)\b"
    r"|^(?:kun|kunt|kan|heb|hebt|heeft|ben|bent|zou|wil|wilt|weet|ken|kent|werk) (?:je|jij|u|jullie|het|dit)\b"
)
ASKS_TO = AnyCase(
    r"^(?:explain|describe|tell (?:me|us|about)|walk (?:me|us)|talk (?:me|us|about|through|to (?:me|us))|introduce|introduction|"
    r"give (?:me |us )?(?:an?|one|two|three|some|example|examples|your|the|different|few)\b|design|implement|write|discuss|compare|define|differentiate|distinguish|"
    r"difference|differences|diff bw|diff b/w|diff between|wap|inverse|name (?:a|an|one|two|three|some|the|few|any)|list (?:a|the|some|few|out|all|down|your)|"
    r"share (?:a|an|your|with|some)|solve|draw|imagine|suppose|assume|consider|say you|let['’]?s (?:say|talk|discuss|start|begin|design|imagine|assume|move)|"
    r"given (?:an?|the|two|three|n|that|some|k|set|list|array|string|binary|sorted|integer|root|head|linked|\w+ (?:array|string|list|tree|graph|matrix|integer)s?)\b|you(?:'re|’re| are| have| need| must| will be| were) (?:given|been given|been|to|a|an|two|asked)\b|given ?[:,]|there (?:is|are) (?:an?|two|n|some) |"
    r"find|implementing|reverse|convert|create|code|print|check (?:if|whether|for)|determine|calculate|compute|prove|estimate|mention|elaborate|"
    r"rate (?:your|you)|sell me|build|sort|merge|detect|remove|delete|count|show (?:me|us|how)|return|optimi[sz]e|swap|rotate|search|validate|generate|develop|"
    r"state (?:the|your|a)|illustrate|outline|summari[sz]e|pitch|convince|demonstrate|recall a|think (?:of|about) a|pick (?:a|one)|take me through|take us through|"
    r"how to|how would|how do|time (?:when|you)|a time|about a time|help me understand|clone|construct|simulate|modify|refactor|debug|propose|set up|model (?:a|the)|"
    r"classify|identify|enumerate|justify|criti(?:que|ci[sz]e)|review (?:this|a|the)|test (?:this|a|an|the)|plan (?:a|the)|i(?:'d| would) (?:like|love) (?:you )?to (?:hear|know|ask|understand|explain|describe|walk|tell|introduce|start)|"
    r"i(?:'d| would|’d) be (?:interested|curious|keen|happy) to|i(?:'m| am| was) (?:curious|wondering|interested)|i want to (?:know|hear|understand|ask)|could you|can you|would you|please)\b"
    r"|^(?:explíca\w*|explica|explique|describe|describa|describ[ae]nos|descríb\w*|cuén?ta\w*|cuente\w*|habl[ae](?:me|nos)?|hábla\w*|indíca\w*|indica|indique|dinos|dime|díga\w*|define|defina|menciona|mencione|"
    r"diseña|diseñe|implementa|implemente|escribe|escriba|diferencias?|qué diferencia|platíca\w*|comenta|coméntanos|enumera|nombra|dame|danos|resuelve|preséntate|presentación personal|hacer un|realiza|crear? un)\b"
    r"|^(?:parlez|parle|décri\w*|expliqu\w*|racont\w*|présent(?:ez|e|ation)\b\S*|donnez|donne|citez|cite|définissez|définir|différences?|implémente\w*|écri(?:re|vez|s)|conce(?:voir|vez)|dites|dis)(?:[- ]|$)"
    r"|^(?:erzähl\w*|beschreib\w*|erklär\w*|nenn(?:e|en)|stell(?:en)? (?:sie|dich|dir)|schilder\w*|unterschied\w*|implementier\w*|schreib\w*|entwirf|entwerfen|zeig(?:en)? sie|gib|geben sie|definier\w*|vergleich\w*|selbstvorstellung)\b"
    r"|^(?:vertel\w*|beschrijf|leg (?:eens |me |ons )?uit|leg\b.{0,60}\buit|geef|noem|verschil\w*|omschrijf|schrijf|ontwerp|stel (?:je|jezelf|u)|licht\b.{0,60}toe|schets)\b"
    r"|^(?:descreva|fale|conte|explique|descriva|parl(?:ami|aci|i)|raccont\w*|spieg\w*)\b"
)
CHINESE = re.compile(
    r"什么|为什么|怎么|如何|哪[些个种里]|[吗呢]\s*[?？。]?$|介绍|说说|说一下|说下|讲讲|讲一下|讲下|谈谈|聊聊|聊一下|描述|解释|区别|多少|能否|是否|有没有|了解|手写|手撕|实现一|写一个|写个|算法题|几种|原理|优缺点|怎样|举例|分享|评价|对比|自我介绍"
)
HAN = re.compile(r"[\u4e00-\u9fff]")

NOT_ASKED = AnyCase(
    r"^(?:search|list|test|design|code|build|model|sort|count|show|state|share|review|plan|check|create|draw|return|delete|merge|print|swap|name|pitch) (?:is|was|were|are|has|had|went)\b|^(?:what|why|how|when|where|which|who) (?:i|i'm|i'd|my|we|went|worked|didn't|did not|to (?:improve|expect|do|say|prepare|study|bring|wear|work|fix|focus|remember|learn|change|avoid|ask)"
    r"|they|he|she|it|this|stood|surprised|helped|happened|made|caught|felt|tripped|could (?:have|be)|should (?:have|be)|would have|followed|matters?|the (?:interviewer|panel|team|recruiter)|interviewers?|asked|this (?:means|tests|shows)|good|great)\b"
    r"|^(?:when|while|where|who|which) (?:asked|the|it|a|an|is|was|were|are)\b"
    r"|^(?:is|was|are|were) (?:a|an|the)\b|^(?:how|why) it (?:went|works|matters)\b"
    r"|^(?:explained|described|designed|discussed|compared|defined|implemented|solved|coded|created|built|shared|introduced)\b"
    r"|^(?:design|code|build|search|list|model|sort|test|find|count|show|state|share) ?(?:and|&|patterns?|systems?|thinking|round|skills?|review|team|challenge|quality|of|interviews?|tips|prep|principles|basics|requirements?|notes?)\b"
)
_GERMAN_AFTER_WAS = (
    r"(?: (?:hat|war (?:der|die|das|ein|eine))\b|(?: [\w'’]+){0,9}? (?:sie|ihre?[nmrs]?|ihnen|du|dir|dich|deine?[nmrs]?|uns|wir"
    r"|ist|sind|bedeutet|heißt|würden?|könnten?|wissen|wäre|haben|macht|machen|versteh\w+|passiert|spricht|reizt|motiviert)\b)"
)
"""What tells the German "Was" from the English one."""
OWN_VOICE = AnyCase(
    rf"^(?:i|i'm|i’m|i've|i’ve|i'd|my|we|he|she|they|me|it|it's|interviewer|the interviewer|then he|then she|then they|after|overall|got|was(?!{_GERMAN_AFTER_WAS})|had(?! (?:i|you))|felt|said|answered|struggled|blanked|couldn't|could not|didn't|did not|forgot|mentioned|talked|used|tried|gave|told|solved|failed|misunderstood|missed|spent|ran out|reali[sz]ed|received)\b"
    r"|^(?:我(?:回答|说|答|觉得|当时|没|就|也|问|提问|[:：])|比如|例如|答[:：]|回答|应该(?:还|是)|面试官(?:[:：]|人|介绍|说|回答|态度)|总的来说|总体|第二天)"
)
SENTENCE_END = re.compile(r"[.!。] +")
YOU = AnyCase(r"\b(?:you|your|yourself)\b")
TOPIC_PAIR = AnyCase(
    r"\b(?:vs\.?|versus|difference between|differences between|diff between|time when)\b"
)
THEY_SAID = AnyCase(
    r"^(?:he|she|they|the interviewer|interviewer|hr|[a-z]\w{1,20})(?: then| also| first)? (?:started|opened|began|asked|kicked off|went on|continued|said|wanted to know)\b[^:?.!\n]{0,40}[:,\"“] ?"
)
LEADS = AnyCase(
    r"(?<=\w): ?|(?<=[\w)\"”*]) (?:[-–—]|->|→|=>) |[.!] +(?=[\w\"“])"
    r"|, (?=(?:where|what|how|why|when|who|which) (?:do|does|did|would|should|is|are|was|will|can|could) )",
    needs=":| -| =>|. |! |, w|, h",
)
_ALONE = r"(?=\s{0,3}(?:[,.?!…]|[-–—]|$))"
SMALL_TALK = AnyCase(
    r"\b(?:(?:how are you(?: (?:all|both|guys|doing|feeling|keeping|today|so far|this \w{1,12})){0,3}|how do you do|what was that|makes? (?:any )?sense|you see|and you|any (?:doubts|problems?)(?: so far)?|what do you call (?:it|that|this|them))"
    + _ALONE
    + r"|how's it going|how is it going|how have you been|how was your (?:day|weekend|journey|trip|flight)|how are things|how you doing|how are we"
    r"|can you (?:hear|see) (?:me|us|my|it|the screen)|am i audible|is my (?:audio|screen|voice)|do you hear me|nice to meet|can everybody|can everyone|shall we (?:start|begin|get)|ready to (?:start|begin|go)|are you ready"
    r"|is (?:this|that|now) (?:a good|still a good|okay|ok|fine)|does that (?:make sense|work|sound|help|answer)|you know what i mean|if that makes sense|sounds? good"
    r"|(?:is|would) that (?:ok|okay|alright|fine|right|cool|clear)|do you mind if|mind if i|could you repeat|can you repeat|say that again|sorry what|pardon"
    r"|who knows|guess what|(?:would you like|do you want|want) me to|(?:ok(?:ay)?|happy|fine|mind|consent|comfortable)\b.{0,30}\brecord(?:ed|ing)?|did you find (?:us|it (?:ok|okay|all right|alright|easily?)|(?:the|our) (?:place|office|building|address|way|room)|your way)|what's up|what can i say|right so|you know what|isn't it|aren't they|don't you think|wasn't it|how should i (?:say|put)"
    r"|cómo estás|ça va|wie geht|hoe gaat|got it|is that clear|what about you|how about you|with me so far|are you there|can i (?:share|start|get|just)|may i (?:start|know why)|shall i|(?<!why )should i)\b"
)
ONESELF = AnyCase(
    r"^(?:(?:would|should|did|was|am|were|have) i\b(?! (?:be|right))|(?:how|why|what|where|when) (?:did|was|am) i\b)"
)
CLOSING = AnyCase(
    r"\bif (?:i|we|you) (?:have|had|got) (?:any|some|other|further) (?:\w+ )?questions?\b|\b(?:any|have|some|other|more|further) (?:\w+ )?questions?(?: \w+){0,2}? (?:for|to ask) (?:me|us)\b|\b(?:do|did) you have (?:any(?:thing)?|some|other)(?: \w+)? questions\b|\bquestions (?:for|to) (?:me|us)\b|^\W*any (?:other |more |further )?questions\b|\banything (?:you(?:'d| would)? (?:like|want) to ask|else you want to ask|you want to know)\b|\bdo you want to ask\b"
    r"|tienes? (?:alguna )?preguntas?|(?:avez-vous|as-tu) des questions|haben sie (?:noch )?fragen|heb je nog vragen|你有什么(?:想)?问|有什么(?:想|要)问"
)
CLOSING_STEMS = (
    "question",
    "pregunta",
    "fragen",
    "vragen",
    "want to ask",
    "like to ask",
    "want to know",
    "什么",
)
OWN_QUESTIONS = AnyCase(
    r"\b(?:i|we)(?: also| then| finally)? asked\b[^.?!:：]{0,80}[:：]\s*$|\b(?:i|we) (?:had|prepared|brought|wrote down)(?: \w+){0,3} questions\b[^.?!:：]{0,60}[:：]\s*$"
    r"|\bquestions (?:that )?i (?:asked|prepared|had|wanted to ask)\b[^.?!:：]{0,60}[:：]\s*$|\bmy (?:own )?questions\b[^.?!:：]{0,40}[:：]\s*$|\bmy turn to ask\b"
    r"|\b(?:les |le )?pregunté\b[^.?!:：]{0,60}[:：]\s*$|\bj['’]ai (?:posé|demandé)\b[^.?!:：]{0,60}[:：]\s*$|\bich (?:habe )?(?:noch )?(?:fragte|gefragt)\b[^.?!:：]{0,60}[:：]\s*$|\bik vroeg\b[^.?!:：]{0,60}[:：]\s*$",
    needs="asked|question|my turn|gefragt|fragte|vroeg",
)
OWN_MARK = AnyCase(r"\W{0,4}(?:反问|my questions?\s?[:：])")
ASKED_ME = AnyCase(r"\basked (?:me|us)\b|\bi was asked\b|\b(?:they|he|she) asked\b")
OFFER = AnyCase(
    r"\b(?:would you like|do you want|want|shall i|should i) (?:me to|help|continue|go on)\b"
)
TAG = AnyCase(
    r"(?:^|[,.\s])(?:right|ok|okay|alright|all right|yeah|yes|no|huh|eh|really|correct|you know|see|what|sorry|pardon|hm+|so|and|sure|true|exactly|seriously|is it|isn't it|did you|do you|are you|for real|ne|oder|verdad|no es así|n'est-ce pas|toch|hè)\s*[?？]$"
)
ADVICE = AnyCase(
    r"\b(?:ask yourself|remember to|make sure|you should|don't forget|be ready to|be prepared|practice|tip:|brush up|if you(?:'re| are)? (?:get(?:ting)? stuck|stuck|unsure)|think (?:out loud|aloud)|talk through your|verbali[sz]e|don['’]t be afraid|when you(?:'re| are| don['’]t) (?:answer|know)|be (?:honest|specific|confident|concise)|do your research)",
    needs="yourself|remember|make sure|should|forget|be |practice|tip:|brush|if you|think|talk through|verbali|when you|research",
)
