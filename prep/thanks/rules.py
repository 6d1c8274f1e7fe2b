"""What the page leans on, each with its source and how sure it is."""

from typing import Final

from prep.contact import Rule

WITHIN: Final = Rule(
    "An e-mail within 24 hours; within 48 it is still in time. Later, let it be a follow-up that also "
    "says thank you.",
    "TopResume, Fox Valley Technical College; CareerBuilder 2005",
    "C",
)
COUNTS: Final = Rule(
    "It usually helps and seldom decides: 80 % of US HR managers take it into account (Accountemps "
    "2017), in Canada 42 % find it helpful, in the UK about half.",
    "Accountemps 2017, TopResume 2017, CareerBeacon, TopCV",
    "B",
)
CARD: Final = Rule(
    "A card takes one to five business days. Post it the day of the e-mail, where they decide in a "
    "week or later.",
    "Robert Half 2017 (86 % find a handwritten one appropriate); the days by post are a weak source",
    "B; days by post D",
)
EACH: Final = Rule(
    "One to each person, each in other words: panels compare.",
    "Fox Valley Technical College, wiseworq.com, CareerBuilder",
    "C",
)
CONTENT: Final = Rule(
    "One detail that only the talk gave, and one thing that is new to them.",
    "EHS Careers, Accountemps, CareerBuilder 2005",
    "C",
)
LENGTH_EMAIL: Final = Rule(
    "E-mails of 50 to 125 words are answered most, about half of them.",
    "Boomerang, of e-mails in general: transferred to thank-you mail",
    "B, transferred",
)
LENGTH_CARD: Final = Rule("Three to five sentences fit a card.", "Our own judgement", "D")
AWKWARD: Final = Rule(
    "Those who write thanks expect it to be more awkward, and less welcome, than it is.",
    "Kumar and Epley 2018, of letters in general",
    "A",
)
FOLLOW_UP: Final = Rule(
    "The first question about how it stands goes one or two business days after the day they named; "
    "without one, five to seven after the interview. A second, a week later, is the last.",
    "Indeed, wiseworq.com, journalismjobs.com; careery.pro",
    "C",
)
