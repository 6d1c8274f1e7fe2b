"""Thank-you e-mail and card, follow-up, promises kept: each built on what was talked about."""

from prep.thanks.addressee import addressees
from prep.thanks.drafting import About, Fresh, NoTopic, fresh
from prep.thanks.model import Addressee, Draft, Earlier, Kind, Owed, TalkedAbout

__all__ = [
    "About",
    "Addressee",
    "Draft",
    "Earlier",
    "Fresh",
    "Kind",
    "NoTopic",
    "Owed",
    "TalkedAbout",
    "addressees",
    "fresh",
]
