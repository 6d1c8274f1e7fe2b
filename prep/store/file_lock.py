"""A lock file of our own beside the database: DuckDB's lock is lost when anyone closes the file."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from prep.store.faults import StoreBusy

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[str]) -> None:
        # one byte far behind the PID, which others must be able to read
        handle.seek(1_000_000)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: IO[str]) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@dataclass(slots=True)
class FileLock:
    """Held from `take` to `release`, and let go by the system when the process dies."""

    path: Path
    handle: IO[str]

    @classmethod
    def take(cls, path: Path) -> "FileLock":
        """Take the lock, or raise StoreBusy with the PID of the process that has it."""
        handle = open(  # noqa: SIM115 - held until release
            path, "a+", encoding="ascii", opener=lambda name, flags: os.open(name, flags, 0o600)
        )
        if not _locked(handle):
            handle.seek(0)
            holder = handle.read().strip()
            handle.close()
            raise StoreBusy.by(holder, path.parent)
        handle.seek(0)
        handle.truncate()
        handle.write(str(os.getpid()))
        handle.flush()
        return cls(path, handle)

    def release(self) -> None:
        """Let go; the file stays, empty, so that two processes never lock two files of one name."""
        if not self.handle.closed:
            self.handle.seek(0)
            self.handle.truncate()
            self.handle.close()


def _locked(handle: IO[str]) -> bool:
    try:
        _lock(handle)
    except OSError:
        return False
    return True
