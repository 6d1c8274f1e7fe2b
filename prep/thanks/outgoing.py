"""The message for a mail program: as a file that opens as a draft, and as a link."""

import re
import unicodedata
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from urllib.parse import quote

from prep.errors import PrepError
from prep.text import squeezed

LONGEST_LINK = 2_000
"""Windows and some browsers cut longer links."""

_LONGEST_HEADER = 200
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@[^\s@<>,;:\"()\[\]\\]{1,250}")


class _DraftPolicy(EmailPolicy):
    """Lines as SMTP wants them. A subject with other letters than ASCII is folded by `Header`: the
    library's newer way loses a blank where it begins a new line beside an encoded word."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name != "Subject" or value.isascii():
            return super().fold_binary(name, value)
        encoded = Header(value, "utf-8", header_name=name).encode(linesep=self.linesep)
        return f"{name}: {encoded}{self.linesep}".encode("ascii")


class BadAddress(PrepError):
    """Something that is no e-mail address."""


def header(text: str) -> str:
    """Text for a header: one line, no control characters nor turned directions, at most 200
    characters. Right-to-left letters stay."""
    kept = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text
    )
    line = squeezed(_DIRECTIONS.sub("", kept.encode("utf-8", "ignore").decode("utf-8")))
    return line[:_LONGEST_HEADER].strip()


def mail_address(typed: str) -> str:
    """A typed e-mail address, or "" for none. Raises BadAddress."""
    address = typed.strip()
    if address and not _ADDRESS.fullmatch(address):
        raise BadAddress(
            f"{address[:60]!r} is no e-mail address. It looks like name@company.com; correct it, or "
            "leave it empty and fill it in when you send."
        )
    return address


def eml(subject: str, text: str, name: str, address: str) -> bytes:
    """An .eml file that mail programs open as a draft. Raises BadAddress."""
    message = EmailMessage(policy=_DraftPolicy(linesep="\r\n"))
    message["Subject"] = header(subject)
    if to := mail_address(address):
        message["To"] = _to(header(name), to)
    message["X-Unsent"] = "1"  # Outlook then opens it for editing
    message.set_content(_clean(text), cte="quoted-printable")
    return message.as_bytes()


def mailto(subject: str, text: str, address: str) -> str:
    """A link that opens the message in a mail program; "" where it would be too long to work.
    Raises BadAddress."""
    body = _clean(text).replace("\r\n", "\n").replace("\n", "\r\n")
    parts = f"subject={_quoted(header(subject))}&body={_quoted(body)}"
    link = f"mailto:{quote(mail_address(address), safe='@')}?{parts}"
    return link if len(link) <= LONGEST_LINK else ""


def file_name(name: str, ending: str) -> str:
    """`thank-you-ana-ruiz.eml`: letters and digits of any script, short."""
    words = "-".join(re.findall(r"\w+", name.casefold()))[:40].strip("-")
    return f"thank-you-{words}.{ending}" if words else f"thank-you.{ending}"


def _to(name: str, address: str) -> Address:
    try:
        return Address(display_name=name, addr_spec=address)
    except (MessageError, ValueError, IndexError) as error:
        raise BadAddress(
            f"{address[:60]!r} can't stand in a mail. Leave the address empty and fill it in when "
            "you send."
        ) from error


def _clean(text: str) -> str:
    """Without control characters and half characters; line ends and tabs stay."""
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return "".join(sign for sign in whole if sign in "\n\r\t" or unicodedata.category(sign) != "Cc")


def _quoted(text: str) -> str:
    return quote(text, safe="")
