"""Probes in our own words, for questions that bring none: by kind of question and by competency."""

from typing import Final

USUAL: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "behavioural": {
        "hypothetical": (
            "That is what you would do. When did it really happen, and what did you do then?",
            "Can you take one case that happened and walk us through it?",
        ),
        "team_voice": (
            "You say \u201cwe\u201d. Which part of that was yours?",
            "If you had been away that week, what would not have been done?",
        ),
        "missing_situation": (
            "Take one case: when was that, and what was at stake?",
            "Set the scene for us: where were you, and who else was there?",
        ),
        "missing_action": (
            "What did you yourself do first?",
            "Walk us through your own steps, one after the other.",
        ),
        "missing_result": (
            "How did it end, and how do you know?",
            "What was different a month later?",
        ),
        "too_short": (
            "Could you tell us more about how that went?",
            "Give us the longer version: what happened, step by step?",
        ),
        "vague": (
            "Can you make that concrete with one example?",
            "What exactly would I have seen, had I stood next to you?",
        ),
        "too_long": (
            "In one sentence: what did you do, and what came of it?",
            "If I write down a single point from this, which one?",
        ),
        "no_number": (
            "How much, how many or how long was that?",
            "What would the figures have shown before and after?",
        ),
        "depth": (
            "What would you do differently today?",
            "What was the hardest moment in it, and what got you through?",
            "Who saw it differently, and were they right in any point?",
        ),
    },
    "situational": {
        "team_voice": ("And which of these steps would be yours?",),
        "missing_action": (
            "What is the very first thing you would do?",
            "Walk us through your own steps, in order.",
        ),
        "too_short": ("And after that? Tell us your next step too.",),
        "vague": (
            "Whom would you call, and what would you say?",
            "Which of these steps would come first, and why that one?",
        ),
        "too_long": ("Which of all that matters most?",),
        "depth": (
            "What would make you change that plan halfway?",
            "Suppose that does not work. What then?",
            "Have you been in something like it? What did you do then?",
        ),
    },
    "technical": {
        "too_short": (
            "Go one level deeper: how does that work?",
            "Could you explain that as you would to someone new in the job?",
        ),
        "vague": (
            "Can you make that concrete with one example?",
            "Which of these points could you explain more exactly?",
        ),
        "too_long": ("What is the one thing somebody must not get wrong here?",),
        "depth": (
            "Where does that stop working?",
            "How would you check that it holds?",
            "What do people most often get wrong about it?",
            "Which part of this do you know less well?",
        ),
    },
    "motivational": {
        "too_short": (
            "What else plays a part in that?",
            "Say a little more: what led you there?",
        ),
        "vague": (
            "What in particular? Give us one thing that you saw or read.",
            "Another firm could hear the same. What is true of this place only?",
        ),
        "too_long": ("If you had to pick one of these reasons?",),
        "depth": (
            "What speaks against it, seen from your side?",
            "What would have to be true in a year for you to say it was right to come?",
            "What did you find out about the work here that made you hesitate?",
        ),
    },
    "presentation": {
        "too_short": ("You have time left. What did you leave out?",),
        "vague": ("Which of these steps rests on something you know about us?",),
        "too_long": ("What would be on the only slide, if there were one?",),
        "depth": (
            "Who here would object to that plan, and with what reason?",
            "Which assumption in it are you least sure of?",
        ),
    },
}

ANY_QUESTION: Final[dict[str, tuple[str, ...]]] = {
    "team_voice": ("You say \u201cwe\u201d. Which part of that would be yours?",),
    "missing_situation": ("Can you give us one example?",),
    "too_short": (
        "Could you say a little more about that?",
        "What is the reason behind that?",
    ),
    "vague": (
        "Can you give us one example?",
        "Can you make that concrete for us?",
    ),
    "too_long": (
        "What would you say if you had one sentence?",
        "Which of all that matters most?",
    ),
    "depth": (
        "Why do you see it that way?",
        "How do you know?",
        "What would you change about it?",
        "Who sees it differently, and why?",
    ),
}
"""For a question whose wording does not clearly tell its type: each fits any question."""

NO_ANSWER: Final = (
    "What would you say if you had one sentence?",
    "Which part of the question could you answer now?",
    "What would you need to know to answer that?",
)
"""For an answer that was left empty: there is nothing in it yet to ask about."""

DEPTH_OF_COMPETENCY: Final = {
    "ownership": "When did you tell those it touched, and how did they take it?",
    "delivery": "What did you leave out so that the rest was done in time?",
    "prioritising": "Who had to wait because of your choice, and what did you tell them?",
    "problem_analysis": "Which explanation did you rule out first, and on what grounds?",
    "judgement": "What did you not know when you decided, and what did that cost you?",
    "communication": "How did you notice that they had understood you?",
    "influence": "Who stayed unconvinced, and how do you work with them now?",
    "teamwork": "What did the others have to do differently because of you?",
    "conflict": "How would the other person tell this story?",
    "customer": "Where did you say no to them, and in what words?",
    "quality_risk": "What could still have gone wrong, and who would have noticed?",
    "adaptability": "What did you hold on to for too long?",
    "resilience": "How long did it follow you, and what helped in the end?",
    "learning": "What do you still do in the old way, though you know better?",
    "improvement": "Who was against the change, and what does the old way look like from their side?",
    "leading_people": "What did you ask of them that you would not have liked yourself?",
    "strategy": "What did you stop doing so that this could have room?",
    "commercial": "What did it cost, all counted, and who paid for it?",
    "integrity": "What would it have cost you to look away?",
    "inclusion": "Whose voice was still missing, and how did you find out?",
}

ANY_DEPTH: Final = (
    "How do you know?",
    "Why that, and not something simpler?",
    "What would you change about it today?",
    "What did it teach you that you have used since?",
    "What would someone say who saw it and did not agree with you?",
)
