"""A zip of notes, as Notion and Obsidian write it: unpacked into memory, within limits."""

import re
import stat
import unicodedata
import zipfile
from pathlib import PurePosixPath
from typing import NamedTuple

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes
from prep.notes.readers.office import bytes_of, opened_zip
from prep.settings import MAX_NOTES_BYTES
from prep.text import count_of, shortened, without_controls

MOST_NOTES_BYTES = 2 * MAX_NOTES_BYTES
"""What all files of a zip that may be notes hold together."""

_OTHER_ENDINGS = """
.png .jpg .jpeg .gif .webp .svg .heic .bmp .tif .tiff .ico .mp3 .m4a .wav .ogg .mp4 .mov .avi .mkv
.webm .css .js .ttf .woff .woff2 .exe .dll .so .dylib .bat .sh .ps1 .canvas .base
"""
_NOT_NOTES = frozenset(_OTHER_ENDINGS.split())
_ARCHIVES = (".zip", ".7z", ".rar", ".gz", ".tar", ".tgz", ".bz2", ".xz")
_NOTION_ID = re.compile(r"[ _-][0-9a-f]{32}(?=\.|_all\.|$)")


class Member(NamedTuple):
    """A file out of a zip: its name as shown, and its bytes."""

    name: str
    content: bytes


def members_of(name: str, content: bytes) -> tuple[tuple[Member, ...], tuple[Problem, ...]]:
    """The files of a zip that may be notes, in the order of their names, and what was left out.

    Raises UnreadableNotes for a zip that is damaged, locked, too large, or holds none.
    """
    with opened_zip(name, content) as archive:
        entries = sorted(_files(archive), key=lambda entry: entry.filename)
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableNotes(
                f"{name} is protected by a password. Unpack it and drop the files in it."
            )
        notes = [entry for entry in entries if _may_be_notes(entry.filename)]
        _refuse_too_much(name, notes)
        members = tuple(
            Member(_shown(entry.filename), bytes_of(name, archive, entry)) for entry in notes
        )
    if not members:
        raise UnreadableNotes(
            f"{name} holds no notes: no text, document or sheet. Choose another file or paste your notes."
        )
    return members, tuple(_left_out(name, entries, notes))


def _files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Regular files; what a system or a program keeps beside them is left out unnamed."""
    found = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_link(entry)]
    return [
        entry
        for entry in found
        if not any(part.startswith((".", "__MACOSX", "~$")) for part in _parts(entry.filename))
    ]


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _may_be_notes(filename: str) -> bool:
    ending = PurePosixPath(filename.lower()).suffix
    return ending not in _NOT_NOTES and ending not in _ARCHIVES


def _refuse_too_much(name: str, notes: list[zipfile.ZipInfo]) -> None:
    if sum(entry.file_size for entry in notes) > MOST_NOTES_BYTES:
        most = MOST_NOTES_BYTES // 1024 // 1024
        raise UnreadableNotes(
            f"{name} holds more than {most} MB of notes. Unpack it and drop the files of one interview."
        )


def _left_out(
    name: str, entries: list[zipfile.ZipInfo], notes: list[zipfile.ZipInfo]
) -> list[Problem]:
    archives = [entry for entry in entries if entry.filename.lower().endswith(_ARCHIVES)]
    others = len(entries) - len(notes) - len(archives)
    said = [
        f"{_shown(entry.filename)} in it is an archive of its own and was left out. Unpack it and drop that."
        for entry in archives[:5]
    ]
    if others:
        said.append(
            f"{count_of(others, 'file')} that can't be notes left out (pictures, programs)."
        )
    return [Problem(name, None, each) for each in said]


def _parts(filename: str) -> list[str]:
    return [part for part in filename.replace("\\", "/").split("/") if part not in ("", ".", "..")]


def _shown(filename: str) -> str:
    """A name fit to be shown: the file's own, without the id that Notion adds, without tricks."""
    own = _parts(filename)[-1] if _parts(filename) else ""
    plain = "".join(
        sign
        for sign in without_controls(own)
        if unicodedata.category(sign) not in ("Cf", "Cs", "Co")
    )
    return shortened(_NOTION_ID.sub("", plain), 120) or "notes"
