"""Named queries: a file of sections `-- name: due_cards`, each one statement."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_SECTION = re.compile(r"^-- name: (\w+)[ \t]*$", re.MULTILINE)


@cache
def load_queries(file: Path) -> Mapping[str, str]:
    """The statements of a `queries.sql` by name. Raises ValueError when a name stands twice."""
    parts = _SECTION.split(file.read_text(encoding="utf-8"))
    names = parts[1::2]
    if len(set(names)) != len(names):
        raise ValueError(f"{file}: a query's name stands twice")
    return {name: sql.strip().rstrip(";") for name, sql in zip(names, parts[2::2], strict=True)}


def queries_beside(module_file: str) -> Mapping[str, str]:
    """The queries of the capability whose module calls this with its own `__file__`."""
    return load_queries(Path(module_file).parent / "queries.sql")
