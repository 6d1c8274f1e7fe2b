"""Who do I know inside: lists of people, which company is which, and an open message to one."""

from prep.connections.model import (
    Approach,
    CompanyFound,
    Connection,
    Counts,
    Inside,
    KeptImport,
    Listed,
    Listing,
    State,
    UnreadableConnections,
)
from prep.connections.read import looks_like, people_of, read
from prep.connections.same_company import same_company

__all__ = [
    "Approach",
    "CompanyFound",
    "Connection",
    "Counts",
    "Inside",
    "KeptImport",
    "Listed",
    "Listing",
    "State",
    "UnreadableConnections",
    "looks_like",
    "people_of",
    "read",
    "same_company",
]
