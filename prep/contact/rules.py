"""The guard's rules in words, each with its source."""

from typing import Final

from prep.contact.model import Rule

REPLY: Final = Rule("They wrote to you, so an answer is always right.", "Our own judgement", "D")
THANKS: Final = Rule(
    "One e-mail and one card to each person after an interview.",
    "TopResume, Fox Valley Technical College, CareerBuilder",
    "C",
)
EXCEPTION: Final = Rule(
    "This is news they need, so it may go at once, one time.", "Our own judgement", "D"
)
PROMISED: Final = Rule(
    "They named a day. Ask on the business day after it, not before.",
    "Indeed, wiseworq.com, journalismjobs.com",
    "C",
)
FIRST_QUESTION: Final = Rule(
    "Without a named day, the first question about how it stands comes seven business days after the "
    "interview.",
    "Advice ranges from five to seven business days (Indeed, wiseworq.com)",
    "C",
)
GAP: Final = Rule(
    "Five business days lie between two questions or other messages to one company, whoever they go "
    "to; a thank-you does not count.",
    "careery.pro, careernetwork.org. That thanks do not count is our judgement",
    "C",
)
STOP: Final = Rule(
    "Two questions without an answer are enough. A closing note may go ten business days later.",
    "That two unanswered mean stop: careery.pro, careernetwork.org. The ten days are our judgement",
    "C",
)
CLOSED: Final = Rule(
    "You have closed this with a last note. Half a year on it is a new beginning.",
    "Our own judgement",
    "D",
)
RECRUITER: Final = Rule(
    "A recruiter stands in between and asks for you. Write past them only after ten business days "
    "without an answer.",
    "That the recruiter asks: icareersearch, resume-now.com. The ten days are our judgement",
    "C",
)
FREE: Final = Rule("Nothing stands against it.", "Our own judgement", "D")
TOO_PUSHY: Final = Rule(
    "33 % of HR managers say they have removed a candidate for being too pushy after an interview.",
    "Accountemps 2018, hrdailyadvisor.blr.com",
    "B",
)
"""Shown where the guard says not yet: why waiting is worth it."""
