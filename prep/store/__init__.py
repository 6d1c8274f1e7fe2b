"""DuckDB, and the only place that knows it."""

from prep.store.database import Reads, Row, Store, Transaction, Writes, open_store
from prep.store.faults import (
    StoreBusy,
    StoreDamaged,
    StoreFault,
    StoreFull,
    StoreLost,
    StoreTooNew,
)
from prep.store.queries import load_queries, queries_beside

__all__ = [
    "Reads",
    "Row",
    "Store",
    "StoreBusy",
    "StoreDamaged",
    "StoreFault",
    "StoreFull",
    "StoreLost",
    "StoreTooNew",
    "Transaction",
    "Writes",
    "load_queries",
    "open_store",
    "queries_beside",
]
