"""A time as people write it: "by Friday 23rd", "within two weeks", "d'ici vendredi"."""

import re

from prep.notes.any_case import AnyCase

_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri)(?![a-z])"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|lunes|martes|miércoles|jueves|viernes|(?:maan|dins|woens|donder|vrij)dag)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
_COUNT = r"(?:\d{1,2}|a few|a couple of|an?|one|two|three|four|five|six|seven|ten|zwei|drei|deux|dos|twee)"
_UNIT = r"(?:(?:business|working) )?(?:hours?|days?|weeks?|months?|tagen?|wochen?|jours|semaines|días|semanas|dagen|weken)"
_LEAD = (
    r"(?:no later than|by|before|until|till|within|in|on|early|late|around|about|sometime|at|antes del?"
    r"|d'ici|avant|bis(?: zum)?|innerhalb von|voor|binnen|over|este|esta|dentro de)"
)
_ABSOLUTE = (
    rf"(?:(?:the )?(?:end|start|beginning|middle|ende|anfang|fin|eind) (?:of |de )?)?(?:(?:the|this|next|coming"
    rf"|nächster|nächste|dieser|diese|la|volgende|deze) )?(?:{_DAY}(?:,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?)?"
    rf"(?: (?:of )?{_MONTH})?|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}(?:[./]\d{{2,4}})?|week(?:end)?|month|woche|semaine|semana|mes"
    rf"|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|tomorrow|tonight|today|eod|cob|morgen|demain|mañana)"
)
_WHEN = AnyCase(
    rf"(?<![\w'])(?:{_LEAD} ){{1,2}}(?:{_ABSOLUTE}|{_COUNT} (?:to {_COUNT} )?{_UNIT})(?: before \d{{1,2}})?(?!\w)"
    rf"|(?<![\w'])(?:the |this |next |end of |later this |early next ){{1,2}}(?:week(?:end)?|month|{_DAY})(?!\w)"
    rf"|(?<![\w'])(?:tomorrow|tonight|today|{_DAY})(?: (?:morning|afternoon|evening|before \d{{1,2}}))?(?!\w)"
    rf"|la semaine prochaine|la semana que viene|nächste woche|volgende week"
)
_WHEN_HAN = re.compile(
    r"(?:[下这本]?(?:周|星期)[一二三四五六日天末]|明天|月底|\d{1,2}天[内后]?)之?前?"
)


def when_in(text: str) -> str:
    """The first time that a text names, as it is written there, or ""."""
    plain = text[:2_000].replace("\u2019", "'")
    found = _WHEN.search(plain) or _WHEN_HAN.search(plain)
    return plain[found.start() : found.end()].strip() if found else ""
