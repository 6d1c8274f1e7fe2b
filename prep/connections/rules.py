"""The rules this part leans on, in the words of the page, each with its source and how sure it is.

A: peer-reviewed or official. B: a survey or a company's own data. C: advice that several pages agree
on. D: one page, or our own reasoning.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    """What to do or know, where it comes from, and its confidence A to D."""

    words: str
    source: str
    confidence: str


WHY_AT_ALL = Rule(
    "Referred people were 2 % of applicants and 11 % of hires in small firms.",
    "CareerPlug, 60,000 small US firms; Lever 2016 finds 1 hire in 16 referred against 1 in 152",
    "B",
)
PEOPLE_HELP = Rule(
    "People who ask underestimate a yes by up to half.",
    "Flynn and Lake 2008",
    "A",
)
LENGTH = Rule(
    "Messages under 400 characters were answered 22 % more often; Fridays and Saturdays did worst.",
    "LinkedIn on tens of millions of recruiters' messages, which are not quite yours",
    "B",
)
ORDER = Rule(
    "Connection first, why this person, one small question, an easy no.",
    "career centres of Simon Fraser and Duke universities",
    "C",
)
ONE_NUDGE = Rule(
    "One reminder, after 7 business days.",
    "career centres of Simon Fraser (one) and Duke (a second after 7 more)",
    "C",
)
HONESTY = Rule(
    "Sentence 2 says that you have an application there; no asking for a good word, for the "
    "decision, or about others.",
    "our own reasoning: hidden, it would mislead",
    "D",
)
CONFIDENCE = (
    "Confidence: A is a study or an official body, B a survey or a company's own data, C advice that "
    "several pages agree on, D one page or our own reasoning."
)
ALL = (WHY_AT_ALL, PEOPLE_HELP, LENGTH, ORDER, ONE_NUDGE, HONESTY)
