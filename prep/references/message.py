"""What goes to a reference: may I name you, who will call, a reminder, thank you."""

from datetime import date
from pathlib import Path

from prep.references.model import Call, MessageKind, Reference, Standing
from prep.references.phone import read_phone
from prep.text import day_text
from prep.wording import fill

TEMPLATES = Path(__file__).parent / "templates"


def drafted(standing: Standing, kind: MessageKind, my_name: str, today: date) -> str:
    """The text of a message from its template. Raises TemplateFault."""
    return fill(template(standing, kind), message_fields(standing, my_name, today))


def early_question(person: Reference, my_name: str) -> str:
    """The question for permission while no application names them. Raises TemplateFault."""
    fields = {"first_name": person.first_name, "my_name": my_name}
    return fill(TEMPLATES / "permission_early.txt", fields)


def tone_kind(kind: MessageKind) -> str:
    """Which of the word lists' kinds a message is held against: a thank-you asks nothing."""
    return "reference_thanks" if kind is MessageKind.THANKS else "reference"


def template(standing: Standing, kind: MessageKind) -> Path:
    """The file with a message's words: it depends on what is known of the call."""
    name = kind.value
    if kind is MessageKind.BRIEFING and not standing.call.number:
        name = "briefing_unknown"
    if kind is MessageKind.NUDGE and standing.reference.agreed_on is None:
        name = "nudge_permission"
    return TEMPLATES / f"{name}.txt"


def wanted_kind(standing: Standing) -> MessageKind:
    """What the next message is for."""
    person, named = standing.reference, standing.named
    if named.answered_on:
        return MessageKind.THANKS
    if person.agreed_on is None:
        return MessageKind.NUDGE if person.asked_on else MessageKind.PERMISSION
    return MessageKind.NUDGE if named.briefed_on else MessageKind.BRIEFING


def message_fields(standing: Standing, my_name: str, today: date) -> dict[str, str]:
    """What the templates of messages may use."""
    application, call = standing.application, standing.call
    return {
        "first_name": standing.reference.first_name,
        "role": application.role or "a role",
        "company": application.company,
        "caller": caller_words(call, application.company),
        "number": read_phone(call.number, call.country).shown,
        "window": window_words(call, today),
        "my_name": my_name,
    }


def caller_words(call: Call, company: str) -> str:
    """`Jo Marsh of Harbor Mutual`, `someone from Harbor Mutual`."""
    firm = call.firm or company
    return f"{call.caller} of {firm}" if call.caller else f"someone from {firm}"


def window_words(call: Call, today: date) -> str:
    """`between Thu 26 Nov and Mon 30 Nov`, as it stands inside a sentence."""
    if call.from_on is None:
        return "in the coming days"
    start = day_text(call.from_on, today)
    if call.to_on is None:
        return f"from {start} on"
    if call.to_on == call.from_on:
        return f"on {start}"
    return f"between {start} and {day_text(call.to_on, today)}"
