"""A zip of notes, as Notion and Obsidian write it: unpacked into memory, within limits."""

import re
import stat
import unicodedata
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NamedTuple

from prep.errors import Problem
from prep.notes.decode import UnreadableNotes
from prep.notes.readers.office import TooMuch, bytes_of, kind_of_zip, opened_zip
from prep.settings import MAX_NOTES_BYTES
from prep.text import count_of, shortened, without_controls

MOST_NOTES_BYTES = 2 * MAX_NOTES_BYTES
"""What all files of a zip that may be notes hold together."""

_OTHER_ENDINGS = """
.png .jpg .jpeg .gif .webp .svg .heic .bmp .tif .tiff .ico .mp3 .m4a .wav .ogg .mp4 .mov .avi .mkv
.webm .css .js .ttf .woff .woff2 .exe .dll .so .dylib .bat .sh .ps1 .canvas .base
"""
_NOT_NOTES = frozenset(_OTHER_ENDINGS.split())
_ARCHIVES = (".7z", ".rar", ".gz", ".tar", ".tgz", ".bz2", ".xz")
MOST_LEVELS = 3
"""A zip in a zip in a zip: Notion packs its exports twice, nobody packs them four times."""
MOST_FILES = 2_000
_NOTION_ID = re.compile(
    r"[ _-](?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?=\.|_all\.|$)"
)
_TEMPLATE_FOLDERS = frozenset({"templates", "template", "_templates", "_template", "vorlagen"})
_STUB_LINE = re.compile(
    r"^\s*(?:#{1,6}\s.*|!?\[[^\[\]\n]{0,300}\]\([^()\n]{0,600}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\))?\s*$"
)
_LARGEST_STUB = 2_000


class Member(NamedTuple):
    """A file out of a zip: its name as shown, and its bytes."""

    name: str
    content: bytes


@dataclass(slots=True)
class _Unpacked:
    """What was taken out of a zip and the zips in it so far: by its path, and what was left out."""

    files: list[tuple[str, bytes]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    others: int = 0
    size: int = 0


def members_of(name: str, content: bytes) -> tuple[tuple[Member, ...], tuple[Problem, ...]]:
    """The files of a zip that may be notes, in the order of their names, and what was left out.

    Zips in it are unpacked too, all together within the limits of one. Raises UnreadableNotes for a
    zip that is damaged, locked, too large, or holds none.
    """
    found = _Unpacked()
    _unpack(name, content, "", 1, found)
    kept = _without_doubles(found.files)
    if not kept:
        raise UnreadableNotes(
            f"{name} holds no notes: no text, document or sheet. Choose another file or paste your notes."
        )
    said = found.said[:5]
    if found.others:
        said.append(
            f"{count_of(found.others, 'file')} that can't be notes left out (pictures, programs)."
        )
    return _named(kept), tuple(Problem(name, None, each) for each in said)


def _unpack(name: str, content: bytes, within: str, level: int, found: _Unpacked) -> None:
    """Add the notes of a zip; the sizes that its directory promises are looked at first."""
    with opened_zip(name, content) as archive:
        entries = sorted(_files(archive), key=lambda entry: entry.filename)
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableNotes(
                f"{name} is protected by a password. Unpack it and drop the files in it."
            )
        wanted = [entry for entry in entries if _may_be_notes(entry.filename)]
        _refuse_too_much(name, wanted, found)
        for entry in entries:
            path = f"{within}{entry.filename}"
            if entry not in wanted:
                _leave_out(path, found)
            elif _is_zip(path):
                _unpack_within(name, bytes_of(name, archive, entry), path, level, found)
            else:
                found.files.append((path, bytes_of(name, archive, entry)))


def _unpack_within(name: str, content: bytes, path: str, level: int, found: _Unpacked) -> None:
    """A zip in a zip; what is wrong with it stops nothing else, unless it is too large."""
    if level >= MOST_LEVELS:
        found.said.append(
            f"{_shown(path)} is packed {MOST_LEVELS + 1} times and was left out. Unpack it and drop that."
        )
        return
    try:
        if kind_of_zip(_shown(path), content) != "zip":
            found.files.append((path, content))
            return
        _unpack(_shown(path), content, f"{path}/", level + 1, found)
    except TooMuch as error:
        raise UnreadableNotes(str(error).replace(_shown(path), name, 1)) from error
    except UnreadableNotes as error:
        found.said.append(str(error))


def _files(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Regular files; what a system or a program keeps beside them is left out unnamed."""
    found = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_link(entry)]
    return [entry for entry in found if not _is_beside_notes(entry.filename)]


def _is_beside_notes(filename: str) -> bool:
    """Settings, system files, lock files, drawings and templates: `.obsidian/app.json`, `Templates/`."""
    parts = _parts(filename)
    folders = {part.casefold() for part in parts[:-1]}
    hidden = any(part.startswith((".", "__MACOSX", "~$")) for part in parts)
    return hidden or bool(folders & _TEMPLATE_FOLDERS) or filename.endswith(".excalidraw.md")


def _is_link(entry: zipfile.ZipInfo) -> bool:
    return stat.S_ISLNK(entry.external_attr >> 16)


def _may_be_notes(filename: str) -> bool:
    ending = PurePosixPath(filename.lower()).suffix
    return ending not in _NOT_NOTES and ending not in _ARCHIVES


def _is_zip(filename: str) -> bool:
    return filename.lower().endswith(".zip")


def _leave_out(path: str, found: _Unpacked) -> None:
    if path.lower().endswith(_ARCHIVES):
        found.said.append(
            f"{_shown(path)} in it is an archive of its own and was left out. Unpack it and drop that."
        )
    else:
        found.others += 1


def _refuse_too_much(name: str, wanted: list[zipfile.ZipInfo], found: _Unpacked) -> None:
    found.size += sum(entry.file_size for entry in wanted if not _is_zip(entry.filename))
    if found.size > MOST_NOTES_BYTES:
        most = MOST_NOTES_BYTES // 1024 // 1024
        raise TooMuch(
            f"{name} holds more than {most} MB of notes. Unpack it and drop the files of one interview."
        )
    if len(found.files) + len(wanted) > MOST_FILES:
        raise TooMuch(
            f"{name} holds more than {MOST_FILES:,} files. Unpack it and drop the files of one interview."
        )


def _without_doubles(files: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Notion's second copy of a table (`X.csv` beside `X_all.csv`) and its pages that only link to one."""
    whole = {path.removesuffix("_all.csv") for path, _ in files if path.endswith("_all.csv")}
    return [
        (path, content)
        for path, content in files
        if not (path.endswith(".csv") and path.removesuffix(".csv") in whole)
        and not _is_stub(path, content)
    ]


def _is_stub(path: str, content: bytes) -> bool:
    if not path.lower().endswith(".md") or len(content) > _LARGEST_STUB or b"](" not in content:
        return False
    text = content.decode("utf-8", errors="replace")
    return all(_STUB_LINE.match(line) for line in text.splitlines())


def _named(files: list[tuple[str, bytes]]) -> tuple[Member, ...]:
    """Each file under its own name; files of the same name with the folder they lie in."""
    names = Counter(_shown(path) for path, _ in files)
    return tuple(
        Member(_shown(path) if names[_shown(path)] == 1 else _with_folder(path), content)
        for path, content in files
    )


def _with_folder(path: str) -> str:
    folders = _parts(path)[:-1]
    return f"{_shown(folders[-1])}, {_shown(path)}" if folders else _shown(path)


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
