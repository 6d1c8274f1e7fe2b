"""How headings are worded in notes, for each thing that can stand below them; seven languages."""

import re

from prep.notes.any_case import AnyCase

TO_ASK = AnyCase(
    r"\bquestions? (?:(?:that )?(?:i|we|you) (?:asked|ask|want to ask|should ask|could ask|can ask|had|have|plan|will ask|may ask|might ask|'d ask)|to ask|to pose|for (?:them|the|your|my|you|interviewers?|hiring|hr|recruiters?|company|us|me to ask|[a-z]+ to ask)|to the (?:interviewer|company|panel)|to interviewers?|at the end|from (?:me|my side|candidate))"
    r"|\b(?:my|our|your|own|reverse|counter|candidate(?:'s|’s)?) questions?\b(?! (?:answers?|asked to me))|^\W*mine\b|^\W*my q(?:s|ns?)?\b|\bask (?:next|them|the (?:interviewer|company|team|recruiter|panel)|interviewers?|back)\b|\bthings to ask\b|\bwhat (?:i|to|you(?: should)?) ask(?:ed)?\b|\b(?:i|we) asked(?: them| him| her)?\b(?! about my)|\bquestions? i['’]?d ask"
    r"|preguntas? (?:para (?:ellos|la empresa|el|los|ti|hacer|mi)|que (?:hice|hacer|haré|quiero|yo)|a (?:la empresa|hacer|realizar|ellos)|mías|propias)|mis preguntas|qué preguntar"
    r"|questions? (?:à poser|que j['’]ai posées|que je pose|pour (?:eux|l['’]entreprise|le recruteur|la))|mes questions|ce que j['’]ai demandé|lo que (?:yo )?pregunté|was ich gefragt|wat ik (?:heb ge)?vr(?:oeg|aagd)"
    r"|(?:fragen an (?:das|die|den|unternehmen|sie)|meine (?:rück)?fragen|eigene (?:rück)?fragen|rückfragen|fragen (?:die ich|von mir))"
    r"|(?:vragen (?:aan|voor (?:hen|het|de)|die ik)|mijn vragen|eigen vragen|wedervragen)|反问|向面试官|问面试官|我问|提问环节|我的问题",
    needs="question|mine|my q|ask|pregunt|gefragt|vroeg|vraagd|fragen|vragen",
)
BY_THEM = AnyCase(r"\bi was asked\b|\basked me\b|\bquestions they asked\b")
SAYS_ASKED = AnyCase(r"\basked\b")
CARDS = AnyCase(
    r"\b(?:flash ?|q ?& ?a |quick |recall |anki |study |revision )cards?\b|\bcheat ?sheets?\b"
)
ASKED = AnyCase(
    r"\b(?:questions?|ques|qns?)\b(?!\s+bank)|\basked\b|\bq ?& ?a\b|\bq/a\b|\btopics? (?:asked|covered|discussed)\b|\binterview q(?:uestion|s)|\bproblems?\b(?! solving skills)|\bcoding (?:challenge|problem|task|exercise)s?\b"
    r"|\btripped (?:me|you) up\b|\bwhat they ask|\bthey asked\b|\bprobed\b|\bwhat came up\b|\bgrilled\b|\bstumped\b"
    r"|\bpreguntas?\b|\bme preguntaron\b|\bpreguntaron\b|\bposées?\b|\bfragen\b|\bgefragt\b|\bvragen\b|\bgevraagd\b|\bperguntas\b|\bdomande\b|面试题|面试问题|问题|问了|提问|题目|八股|手撕|真题|面经|考察",
    needs="q|ask|covered|discussed|problem|coding|tripped|probed|came up|grilled|stumped|pregunt|frag|vrag|vraagd|pergunt|domande",
)
ROUND = AnyCase(
    r"\brounds?\b|\btelephonic\b|\b(?:phone|video|skype|zoom|teams|telephone) (?:call|interview)\b|\bface[- ]to[- ]face\b|\bf2f\b|\br[12345]\b|\b(?:phone|recruiter|technical|hr|video|initial|first|tech|manager) (?:screen|screening|call|interview|round|chat)\b|\binterview(?:er)?s? ?(?:#|\d|[ivx]+\b|one|two|three|-)|\b(?:1st|2nd|3rd|4th|first|second|third|final|last|fourth) (?:round|interview|call|stage|session)\b"
    r"|\b(?:technical|coding|system design|behaviou?ral|managerial|hr|onsite|on-site|live coding|dsa|bar raiser|culture|hiring manager|googliness)\b.{0,20}(?:interview|round|test|assessment|section|part)?$|\b(?:entrevista|ronda|entretien|tour|gespräch|runde|gesprek|ronde)\b|[一二三四五]面|[一二三]轮|技术面|hr ?面|主管面|终面|笔试|面试",
    needs="round|telephonic|call|interview|face|f2f|r1|r2|r3|r4|r5|screen|chat|stage|session|technical|coding|design|behavio|managerial|hr|onsite|on-site|dsa|raiser|culture|hiring|googl|entrevista|ronda|entretien|tour|runde|gesprek|ronde",
)
ROUND_LINE = AnyCase(
    r"^\W{0,4}(?:(?:round|interview|stage|day|session|part|panel|loop|l)[\s#-]*(?:\d{1,2}|[ivx]{1,3}|one|two|three|four|five)\b"
    r"|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|final|last|technical|tech|coding|managerial|hr|behaviou?ral|system design|dsa|machine coding|phone|online|onsite|aptitude|design|screening)[\s-]+(?:technical |tech |interview |phone |hr |coding )?(?:round|interview|screen|screening|assessment|test|call)\b"
    r"|(?:ronda|entrevista|entretien|tour|runde|gesprek|ronde)\s*\d|第?[一二三四五]\s?[面轮]|hr面|技术面)"
)
ANSWER = AnyCase(
    r"^\W{0,4}(?:(?:my|your|the|a|an|better|correct|model|ideal|sample|suggested|good|best|expected|strong|example|improved|what i|what you|short|full|reference|key|how i|how to)[\s/]{0,3}){0,6}"
    r"(?:answers?|responses?|solutions?|approach(?:es)?|answered|said|explanation|talking points?|key points?|star|walkthrough|intuition|complexity|code|follow-?up answer)\b"
    r"|^\W{0,4}(?:time|space|overall|total)(?: (?:and|&) space)? complexity\b"
    r"|^(?:\W{0,3}\b\w{1,20}\b){0,4}?\W{0,3}\b(?:solutions?|approach(?:es)?|explanations?|dry run|algorithm steps|acceptance criteria|efficiency|pseudo ?code)\b(?!\s+(?:architect|engineer|design|consult))"
    r"|^\W{0,4}(?:examples?(?! ?\d*[:.)]? ?\w* ?questions?\b)|samples?|inputs?|outputs?|constraints?|test cases?|hints?|steps|notes? on|table name|schema|edge cases|trade-?offs|clarif\w+|expected (?:input|output))\b(?! questions)"
    r"|\bbetter answer\b|\bshould have (?:said|answered)\b|\bmodel answer\b|\bhow to answer\b|\bwhy (?:i got|it|this|they)\b|^\W{0,4}(?:situation|task|action|result|learning|reflection)s?\b"
    r"|^\W{0,4}(?:mi |mejor )?(?:respuestas?|solución)|^\W{0,4}(?:ma |meilleure )?(?:réponses?|solution)|^\W{0,4}(?:meine |bessere )?(?:antwort(?:en)?|lösung)|^\W{0,4}(?:mijn |beter )?(?:antwoord(?:en)?|oplossing)|^\W{0,4}(?:参考|标准|我的)?(?:答案|回答|解答|思路|解析)",
    needs="answer|respons|solution|approach|said|expla|point|star|walkthrough|intuition|complexity|code|dry run|algorithm|acceptance|efficien|example|sample|input|output|constraint|test cases|test case|hint|steps|notes on|note on|table name|schema|edge cases|trade|clarif|how to|why |situation|task|action|result|learning|reflection|respuesta|soluci|ponse|antw|oplossing",
)
ASIDE = AnyCase(
    r"\b(?:lessons?|takeaways?|learn(?:ed|t|ings?)|reflections?|recovery|plan|action items?|to-?dos?|next steps?|resources?|references?|links?|study|stud(?:y|ying) (?:list|plan)|reading|prep(?:aration)?(?: (?:checklist|notes|tips|plan|resources|material))?|checklist|tips?|advice|pro tips|suggestions?"
    r"|what went (?:well|wrong|right|badly)|went well|improve(?:ments?)?|feedback|verdict|outcome|results?|status|summary|tl;?dr|overview|about (?:me|the company|the role|them|company|us)|company (?:info|research|overview|background|facts)|research|job description|jd|requirements|responsibilities|qualifications"
    r"|background|logistics|details|timeline|process|trends?|statistics|conclusion|(?:final|general|closing|some|my|other) (?:thoughts|remarks|comments)|overall|patterns?|observations?|red flags?|green flags?|challenges (?:i )?(?:faced|had)|difficulties|(?:key )?focus areas|key concepts|problem analysis|evaluation(?: criteria)?|impressions?|vibes?|stories|story bank|elevator pitch|my pitch|pitch|strengths|weaknesses|gaps?|follow-?up actions?|thank.you|table of contents|contents|toc|index|agenda|schedule|"
    r"salary|compensation|negotiation|offer|benefits|tech stack|tools|flash ?cards?|cheat ?sheet|glossary|key (?:facts|terms|file|concepts|themes?)|concepts? to|topics? to (?:study|review|learn|revise|cover)|review (?:list|before|topics)|things to (?:study|review|improve|remember|mention|say|know)|areas? (?:to|for|of) (?:improve\w*|focus|growth|concern)|how to use|instructions|legend|scoring|rubric|notes? to self|mistakes?|daily|weekly|metrics|eligibility|selection|apply|application)\b"
    r"|\b(?:lecciones|aprendizajes?|recursos|consejos|plan de|conclusi[oó]n|resumen|próximos pasos|qué mejorar|leçons|conseils|ressources|bilan|prochaines étapes|à retenir|lehren|erkenntnisse|tipps|fazit|nächste schritte|vorbereitung|verbesser\w*|lessen|geleerd|verbeterpunten|volgende stappen|voorbereiding)\b|总结|反思|复盘|经验|建议|资料|准备|收获|结果|感受|学习计划|待复习|评价|不足|心得"
)
WENT = AnyCase(
    r"\b(?:what|things?|which|how|where|parts?)?\s?(?:that )?(?:it |they |i )?(?:went|did|gone|going|felt|worked|landed) (?:really |very |quite )?(?:well|badly|wrong|right|ok|okay|poorly|good|bad|great)\b|^\W{0,4}(?:the )?(?:good|bad|ugly|neutral|ok|okay|mixed|strong|weak|rough|solid|highlights|lowlights|stumbles|struggles|wins|misses|hard ones|tough ones|hard parts?)\b(?: (?:answers?|moments?|parts?|ones|bits|points))?\W*$|\bwhere i (?:struggled|stumbled|failed|blanked|got stuck)\b|\b(?:struggled|stumbled|blanked|failed) (?:on|with|at)\b"
    r"|qué (?:salió|fue) (?:bien|mal)|ce qui (?:s['’]est|a) (?:bien|mal)|(?:gut|schlecht) (?:gelaufen|lief)|lief (?:gut|schlecht)|ging (?:goed|slecht)|(?:goed|slecht) (?:ging|gegaan)|答得(?:好|不好|差)",
    needs="well|badly|wrong|right|ok|poorly|good|bad|great|ugly|neutral|mixed|strong|weak|rough|solid|light|stumbl|struggl|wins|misses|hard|tough|stuck|blank|fail|ce qui|lief|gelaufen|goed|slecht",
)
EXPECTED = AnyCase(
    r"\b(?:likely|expected|anticipated|potential|possible|practi[cs]e|predicted|probable|might ask|may ask|could ask|will ask|to (?:prepare|practi[cs]e|review|study|revise|expect))\b.{0,40}\b(?:questions?|topics?|problems?|round|interview|next)\b|\bpreguntas (?:probables|posibles|esperadas)|questions (?:probables|possibles|attendues)|(?:mögliche|erwartete|wahrscheinliche) fragen|(?:mogelijke|verwachte) vragen|可能.{0,4}问|预测",
    needs="question|topic|problem|round|interview|next|pregunt|fragen|vragen",
)
PREP_TITLE = AnyCase(
    r"\binterview prep(?:aration)?\b(?! (?:checklist|tips|plan|resources|guide|links))|\bprep(?:aration)? (?:sheet|notes) (?:for|:)"
)
ANNOUNCES = AnyCase(
    r"\bquestions?\b|\basked me\b|\bi was asked\b|\bthey asked\b|\bpreguntas?\b|\bquestions posées\b|\bfragen\b|\bvragen\b|问题|问了"
)
DETAILS = AnyCase(
    r"^\W{0,4}(?:[\w-]{1,20} ){0,3}(?:requirements?|constraints?|structure|design|approach|challenges?|features?|functionality|considerations?|trade-?offs?|components?|flow|difficulties|follow-?up discussion)(?: faced| discussed)?\s?[:：]\W*$"
)
TEMPLATE = AnyCase(
    r"\btemplates?\b|\bplantilla\b|\bmodèle (?:à|vierge)|\bvorlage\b|\bsjabloon\b|模板",
    needs="template|plantilla|vorlage|sjabloon",
)
FIELD = AnyCase(
    r"^\W{0,4}(?:(?:core|basic|advanced|some|other|more|general|misc\w*|the|and|&|/|,|on|in|from|based|related|section|part|skills?|concepts?|fundamentals?|basics|topics?|stuff|round|theory|knowledge|questions?|warm[- ]?up"
    r"|java|javascript|js|typescript|ts|python|sql|dbms|databases?|os|operating systems?|oops?|oop|react|node|angular|vue|css|html|c\+\+|c#|\.net|go|golang|rust|kotlin|swift|android|ios|spring|boot|django|flask|aws|azure|gcp|cloud|devops|docker|kubernetes|linux|networks?|networking|computer|cn|dsa|ds|algo|algorithms?|data|structures?|system|design|lld|hld|behaviou?ral|hr|managerial|projects?|resume|cv|technical|tech|coding|programming|frontend|backend|front[- ]end|back[- ]end|full[- ]?stack|web|api|rest|testing|qa|ml|ai|machine|learning|statistics|stats|probability|maths?|puzzles?|aptitude|leadership|culture|fit|personal|background|experience|intro\w*|security|architecture|situational|case|study|product|analytics|spark|excel|tableau|power bi|git|agile|scrum"
    r"|técnicas?|conductuales|generales|técnico|algemeen|technisch\w*|fachlich\w*|allgemein\w*|techniques?|comportementales?|基础|项目|算法|数据库|计算机|网络|操作系统|数据结构|系统设计|设计模式|场景|场景题|智力题|实习|简历|语言|框架|前端|后端|客户端|其他|其它|综合|技术|代码|手写|手撕|编程|口述|思考|问答|八股|开放|笔试|问题|题目|题)\W{0,4}){1,6}$"
)
ASIDE_ALONE = AnyCase(
    r"^\W*(?:(?:key|my|final|overall|general|other|useful|the|some|main|and|&) ?){0,5}(?:references?|resources?|links?|tips?|advice|verdict|results?|outcome|summary|conclusion|feedback|next steps?|takeaways?|lessons?(?: learn\w+)?|learnings?|notes?|action items?|to-?dos?|status|answers?|solutions?|approach|explanation|examples?|input|output|constraints?|tl;?dr|contents|overview)\W*$"
    r"|^\W*(?:自我|个人|我的|面试)?(?:总结|反思|复盘|经验|建议|资料|收获|结果|感受|评价|不足|心得)\W*$"
)
HAN = re.compile(r"[\u4e00-\u9fff]")
NOT_A_PART = AnyCase(r"^(?:and|so|then|i|he|she|they|we|one|but|because)\b")
ASKED_STRONGLY = AnyCase(
    r"\b(?:questions?|topics?|problems?|things|concepts|stuff)[\w ,/&-]{0,30}\b(?:asked|they asked|i got|i was|were|came up|covered|discussed|that tripped|tripped|missed|failed|struggled|from (?:the )?(?:interview|round))\b|\b(?:asked|interview|technical|behaviou?ral|coding|screening|sql|java|python|system design|hr|general|common|likely|expected|anticipated|practice|potential|possible|sample|mock|tough|hard|difficult|tricky|top|key|main|core) (?:\w+ )?(?:questions?|problems?)\b"
    r"|\bwhat (?:they|he|she) asked\b|\bthey asked\b|\bi was asked\b|^\W{0,4}(?:\w+ ){0,2}(?:questions?|q ?& ?a|preguntas|fragen|vragen|问题|面试题|面试问题)\b|me (?:hicieron|preguntaron)|posées|gestellt|gestelde|gevraagd|问了|面试题|面试问题|面经|提问",
    needs="question|topic|problem|thing|concept|stuff|asked|&|pregunt|fragen|vragen|hicieron|gestel|gevraagd",
)
Q_ALONE = AnyCase(r"\s*q ?\)")
"""`q) indexes`: no list counts as far as q, so the letter says that a question follows."""
Q_COUNTED = AnyCase(
    r"\W{0,6}q ?\.? ?\d{1,2} (?!\d|(?:of|and|to|results?|revenue|sales|report|goals?|plan)\b)(?P<text>\S.*)$",
    re.DOTALL,
)
"""`Q.1 Finding a pair`, and not the third quarter of a year."""
QUESTION_NUMBERED = AnyCase(
    r"^\W{0,6}(?:[a-z ]{2,20}\]\s*)?(?:q(?:uestion|ues|n)?|coding (?:question|problem|challenge)|pregunta|frage|vraag|problem(?: statement)?|题目?|问题|问)\s?[.#:]?\s?(?:no\.? ?)?(?P<number>\d{1,3}|[一二三四五六七八九十])?\s*(?P<close>[:：.)|、]|/(?=\s|$)|[-–—](?=\s)|$)\s*(?P<text>.*)$",
    re.DOTALL,
)
