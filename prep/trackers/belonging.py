"""Files that hold something else than applications: what they seem to be, and where they belong."""

from collections.abc import Sequence

from prep.notes.readers.grids import names_questions
from prep.trackers.cells import words_of
from prep.trackers.guessing import means
from prep.trackers.model import Field, Table, UnreadableList

_KINDS: tuple[tuple[frozenset[str], int, str], ...] = (
    (
        frozenset({"first name", "last name", "connected on", "email address"}),
        3,
        "is LinkedIn's list of your connections. Bring it in on the page Connections.",
    ),
    (
        frozenset({"conversation id", "conversation title", "from", "to", "content", "folder"}),
        4,
        "holds your messages, not your applications. "
        "From LinkedIn's export choose Job Applications.csv.",
    ),
    (
        frozenset({"company name", "title", "description", "started on", "finished on"}),
        4,
        "lists the jobs you had, not the ones you applied for. "
        "From LinkedIn's export choose Job Applications.csv.",
    ),
    (
        frozenset(
            {"amount", "balance", "debit", "credit", "iban", "bic", "account number", "payee"}
            | {"transaction", "transaction date", "booking date", "value date", "currency"}
            | {"betrag", "saldo", "buchungstag", "verwendungszweck", "kontonummer", "umsatz"}
            | {"montant", "solde", "importe", "importo", "wahrung", "begunstigter", "valuta"}
        ),
        2,
        "looks like a bank's list of payments. It has no place here: choose your list of applications.",
    ),
)
_PLAIN_SIGNS = frozenset({Field.ROLE, Field.STAGE, Field.HISTORY, Field.APPLIED_ON, Field.SAVED_ON})


def refuse_other_kinds(table: Table) -> None:
    """Raise UnreadableList, naming the page it belongs to, for a table of something else."""
    heads = [words_of(head) for head in table.heads]
    for known, enough, said in _KINDS:
        if len(known & set(heads)) >= enough and not is_list_of_applications(table.heads, known):
            raise UnreadableList(f"{table.name} {said}")
    if names_questions(table.heads) and not is_list_of_applications(table.heads):
        raise UnreadableList(
            f"{table.name} looks like a sheet of interview questions. Bring it in on the page Notes."
        )


def refuse_prose(name: str) -> None:
    """Raise UnreadableList for a text that is no table at all."""
    raise UnreadableList(
        f"{name} holds no table: it reads like notes. Notes of an interview belong on the page "
        "Notes; a list of applications is a CSV, Excel or JSON file."
    )


def is_list_of_applications(heads: Sequence[str], other: frozenset[str] = frozenset()) -> bool:
    """Whether headings name a company and what became of it, beside those of another kind of list."""
    left = [head for head in heads if words_of(head) not in other]
    found = {means(head) for head in left}
    if other:
        return Field.COMPANY in found and bool(found & {Field.STAGE, Field.HISTORY})
    if {Field.STAGE, Field.HISTORY} <= found:
        return True
    return Field.COMPANY in found and bool(found & _PLAIN_SIGNS)
