"""The message as a mail program reads it: whole, and with nothing smuggled into its headers."""

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.thanks.outgoing import BadAddress, eml, file_name, header, mailto

TEXT = "Dear Zoë,\n\nשלום 🙂 thank you.\nMei"  # noqa: RUF001


def test_the_file_reads_back_as_it_was_written() -> None:
    found = message_from_bytes(eml("Ünser Gespräch", TEXT, "Zoë Ruiz", "zoe@x.com"), policy=default)
    assert found["Subject"] == "Ünser Gespräch"
    assert found["To"].addresses[0].display_name == "Zoë Ruiz"
    assert found["To"].addresses[0].addr_spec == "zoe@x.com"
    assert found["X-Unsent"] == "1"
    assert found.get_content().replace("\r\n", "\n").strip() == TEXT


@pytest.mark.parametrize(
    "name", ["Ana\r\nBcc: x@y.com", "N" * 5_000, "דנה כהן", 'A "B" <c>, d', "🙂", "\x00\u202e", ""]
)
def test_odd_names_and_subjects_stay_in_their_header(name: str) -> None:
    found = message_from_bytes(eml(name, "hello", name, "a@b.com"), policy=default)
    assert sorted(found.keys()) == sorted(
        ["Subject", "To", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"]
    )
    assert found["To"].addresses[0].addr_spec == "a@b.com"
    assert found["To"].addresses[0].display_name == header(name)


@pytest.mark.parametrize(
    "address", ["ana", "a@b@c", "a b@c.com", "a@b.com\nBcc: c@d.com", "<a@b.com>", "é@x.com"]
)
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises(BadAddress, match="address"):
        eml("s", "t", "Ana", address)


def test_without_an_address_the_draft_has_no_to() -> None:
    assert message_from_bytes(eml("s", "t", "Ana", " "), policy=default)["To"] is None


def test_the_link_opens_the_same_and_is_left_out_where_it_is_too_long() -> None:
    link = mailto("A & B", TEXT, "zoe@x.com")
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "zoe@x.com")
    asked = parse_qs(parts.query)
    assert asked["subject"] == ["A & B"] and asked["body"] == [TEXT.replace("\n", "\r\n")]
    assert mailto("s", "x" * 2_000, "") == ""


def test_file_names_are_short_and_harmless() -> None:
    assert file_name("Ana Ruiz", "eml") == "thank-you-ana-ruiz.eml"
    assert file_name("../../etc", "eml") == "thank-you-etc.eml"
    assert file_name("🙂", "pdf") == "thank-you.pdf"
    assert len(file_name("N" * 5_000, "eml")) < 60


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_makes_a_file_with_one_subject(subject: str, text: str) -> None:
    found = message_from_bytes(eml(subject, text, subject, "a@b.com"), policy=default)
    assert len(found.get_all("Subject")) == 1
    assert found["Subject"].strip() == header(subject)
    assert "\n" not in header(subject)
