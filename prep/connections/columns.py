"""Which column of a sheet of people holds what: LinkedIn's four forms, and a guess for any other."""

from collections.abc import Mapping, Sequence

from prep.text import same_text_key

FIELDS = {
    "name": "Name",
    "first_name": "First name",
    "last_name": "Last name",
    "company": "Company",
    "position": "Position",
    "email": "E-mail",
    "url": "Profile link",
    "connected_on": "Connected on",
}
"""What can be taken over, and what it is called on the page."""

_HEADS = {
    "first_name": "first name|given name|firstname|vorname|prénom|nombre|nome|voornaam",
    "last_name": "last name|surname|family name|lastname|nachname|nom|apellidos|apellido|cognome|sobrenome|achternaam",
    "name": "name|full name|fullname|contact|contact name|person|display name|who|nom complet|naam",
    "company": "company|organization|organisation|employer|company name|organization name|firm|firma|unternehmen|"
    "entreprise|société|empresa|azienda|bedrijf|works at|current company|organization 1 - name",
    "position": "position|job title|title|role|occupation|headline|current position|poste|puesto|cargo|posizione|"
    "functie|organization 1 - title",
    "email": "email address|email|e-mail|e-mail address|mail|e-mail-adresse|adresse e-mail|correo electrónico|"
    "e-mail 1 - value|dirección de correo electrónico",
    "url": "url|profile url|linkedin|linkedin url|profile|link|linkedin profile|website|profil-url",
    "connected_on": "connected on|connected|date connected|connection date|verbunden am|vernetzt am|connecté le|"
    "conectado el|connected since",
}
_FIELD_OF = {
    same_text_key(head): field for field, heads in _HEADS.items() for head in heads.split("|")
}
_LINKEDIN = frozenset({"first name", "last name", "connected on"})


def guess_columns(heads: Sequence[str]) -> dict[str, int]:
    """Field to column for the headings that are known; the first column of a field wins."""
    found: dict[str, int] = {}
    for at, head in enumerate(heads):
        field = _FIELD_OF.get(same_text_key(head))
        if field:
            found.setdefault(field, at)
    return found


def is_linkedin(heads: Sequence[str]) -> bool:
    """Whether these are the headings of LinkedIn's list, in any order and with others between."""
    return {same_text_key(head) for head in heads} >= _LINKEDIN


def names_someone(columns: Mapping[str, int]) -> bool:
    """Whether the columns give a name at all."""
    return bool({"name", "first_name", "last_name"} & set(columns))
