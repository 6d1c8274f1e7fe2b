"""A contact for a phone (vCard 3.0, RFC 2426): so that it shows who calls."""

from prep.errors import PrepError
from prep.references.model import Call
from prep.references.phone import read_phone
from prep.text import squeezed, without_controls

_FOLD = 75
"""Bytes on a line, its blank at the start included."""


def caller_card(call: Call) -> bytes:
    """The caller as a vCard in UTF-8. Raises PrepError while the number or the name is unknown."""
    number = squeezed(without_controls(call.number))
    if not number:
        raise PrepError("The number is not known yet, so there is nothing to save. Ask for it.")
    name = squeezed(without_controls(call.caller)) or squeezed(without_controls(call.firm))
    if not name:
        raise PrepError("Say who will call, or at least which firm: a contact needs a name.")
    firm = squeezed(without_controls(call.firm))
    phone = read_phone(number, call.country)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_family_and_given(name, is_person=name != firm)}",
        f"FN:{_escaped(f'{name}, {firm}' if firm and firm != name else name)}",
        *([f"ORG:{_escaped(firm)}"] if firm else []),
        f"TEL;TYPE=WORK,VOICE:{_escaped(phone.dialled or phone.shown)}",
        "END:VCARD",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines).encode()


def _family_and_given(name: str, is_person: bool) -> str:
    """The five parts of a contact's name: a person's last word is the family name."""
    given, _, family = name.rpartition(" ") if is_person else ("", "", name)
    return f"{_escaped(family)};{_escaped(given)};;;"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    return text


def _folded(line: str) -> str:
    """In pieces of at most 75 bytes; no character is cut in two."""
    pieces, piece = [], ""
    for sign in line:
        if len((piece + sign).encode()) > _FOLD:
            pieces.append(piece)
            piece = " "
        piece += sign
    return "\r\n".join([*pieces, piece])
