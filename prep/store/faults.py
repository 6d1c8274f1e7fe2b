"""The driver's errors as sentences, translated at one door."""

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from prep.errors import PrepError

_HOLDER = re.compile(r"\(PID (\d+)\)")


class StoreFault(PrepError):
    """The file could not be used as asked."""


class StoreBusy(StoreFault):
    """Another process holds the file. `pid` is its number as text, "" where unknown."""

    pid = ""

    @classmethod
    def by(cls, pid: str, folder: Path) -> "StoreBusy":
        who = f"another process (PID {pid})" if pid else "another process"
        fault = cls(
            f"Your file is open in {who}: most likely a second Round Two window in another "
            "terminal, or the DuckDB command line. Close that one, then try again."
        )
        fault.pid = pid
        return fault


class StoreTooNew(StoreFault):
    """The file comes from a newer Round Two; it was left as it is."""


class StoreDamaged(StoreFault):
    """The file can't be read as a database; it was left as it is."""


class StoreLost(StoreFault):
    """The file was closed or taken away while it was in use."""


class StoreFull(StoreFault):
    """The disk is full, or may not be written to."""


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what DuckDB and the file system raise about `path` into sentences."""
    try:
        yield
    except duckdb.Error as error:
        raise _in_words(error, path) from error
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise StoreFull(
                f"The folder {path.parent.name!r} may not be written to. Give yourself the right "
                "to write there, or name another folder in ROUND_TWO_DATA."
            ) from error
        if error.errno == errno.ENOSPC:
            raise StoreFull(_NO_SPACE) from error
        raise


_NO_DATABASE = ("not a valid DuckDB database", "Corrupt", "checksum", "sqlite_scanner")
"""The last: DuckDB takes a file of SQLite's for one that an extension would read."""

_NO_SPACE = (
    "The disk is full, so this was not saved. Nothing that was saved before is lost: "
    "free some space and save again."
)


def _in_words(error: duckdb.Error, path: Path) -> Exception:
    text = str(error)
    if "Could not set lock" in text:
        holder = _HOLDER.search(text)
        return StoreBusy.by(holder[1] if holder else "", path.parent)
    if "No space left" in text:
        return StoreFull(_NO_SPACE)
    if "invalidated" in text:
        return StoreLost(
            "The file could not be written to and was closed for safety. Everything saved before "
            "is in it: reload the page to open it again."
        )
    if "Permission denied" in text or "read-only" in text.lower():
        return StoreFull(
            f"The file {path.name!r} may not be written to. Give yourself the right to write to "
            "it and its folder, or name another folder in ROUND_TWO_DATA."
        )
    if any(sign in text for sign in _NO_DATABASE):
        return StoreDamaged(
            f"The file {path.name!r} is damaged or no Round Two file. It was left as it is. "
            "Put a backup in its place, or move it away to begin anew."
        )
    if "newer version of DuckDB" in text or "storage version" in text.lower():
        return StoreTooNew(
            f"The file {path.name!r} was written by a newer version of DuckDB. It was left as it "
            "is: update Round Two, then open it again."
        )
    return error
