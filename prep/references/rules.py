"""The rules this part leans on, in the words of the page, each with its source and how sure it is."""

from typing import Final

from prep.contact import Rule

HOW_MANY: Final = Rule("Have three to five people ready; one firm calls two.", "Robert Half", "C")
WHAT_THEY_ASK: Final = Rule(
    "A checker asks how long and in what capacity, responsibilities, biggest strengths, what to "
    "improve and whether it did, what went beyond the job, and whether they would work with you again. "
    "A call takes 10 to 15 minutes and is wanted within a day or two.",
    "Sourcegraph's public handbook for reference checks",
    "B",
)
UNPREPARED: Final = Rule(
    "15 % of workers never told the person they named; 62 % of employers met a reference without good "
    "things to say, and 69 % changed their mind about someone after a reference, more often for the "
    "worse.",
    "CareerBuilder 2012, 2,494 employers and 3,976 workers",
    "B",
)
UNKNOWN_NUMBER: Final = Rule(
    "80 % of US adults do not generally answer a call from a number they don't know: say who will "
    "call, and have the number saved.",
    "Pew Research Center 2020",
    "A",
)
SILENCE: Final = Rule(
    "One reference who can't be reached is no bad sign, several may be: keep a reserve person.",
    "US Merit Systems Protection Board, via fedweek.com; the reserve is our advice",
    "A",
)
MIX: Final = Rule(
    "Recent and close knowledge counts: mix a manager and a colleague.",
    "US Merit Systems Protection Board, Making the Call",
    "A",
)
ASK_EARLY: Final = Rule(
    "16 % of the employers who check call before the first interview: ask for permission before "
    "round one.",
    "CareerBuilder 2012",
    "B",
)
FACTS: Final = Rule(
    "Facts that help them remember, never a script: ask what they would truthfully say.",
    "Our own judgement",
    "D",
)
FIRST_NUDGE: Final = Rule(
    "One reminder, two business days after your message.", "Our own judgement", "D"
)
SECOND_NUDGE: Final = Rule(
    "A second reminder goes by another channel, two business days after the first.",
    "Our own judgement",
    "D",
)
NEW_BEGINNING: Final = Rule(
    "Two reminders without an answer are enough: name your reserve person. A new beginning may come "
    "ten business days later.",
    "Our own judgement",
    "D",
)
ALL: Final = (ASK_EARLY, HOW_MANY, MIX, UNPREPARED, UNKNOWN_NUMBER, WHAT_THEY_ASK, SILENCE, FACTS)
CONFIDENCE: Final = (
    "Confidence: A is a study or an official body, B a survey or a company's own data, C advice that "
    "several pages agree on, D one page or our own reasoning."
)
