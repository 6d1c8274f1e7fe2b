"""The one place where YAML is read: every scalar is text, every value knows its line.

Files come from people, so nothing is guessed (`no`, `10:30` and `010` stay as written) and nothing
clever is allowed: no aliases, no tags, no second value under one key. The parser's events are read
one by one, so that a hostile file is refused at its first bad line and never expanded.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from prep.errors import PrepError, Problem

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 50
SUFFIXES = (".yaml", ".yml")

YamlPath = tuple[str | int, ...]

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NOT_PRINTABLE = re.compile(
    "[^\\t\\n\\r\\x20-\\x7e\\x85\\xa0-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\U00010000-\\U0010ffff]"
)


class UnreadableYaml(PrepError):
    """A YAML file that cannot be used at all; `problem` names the file, the line and the way out."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file's content as dicts, lists and texts, and where each value stands."""

    name: str
    content: Any
    lines: Mapping[YamlPath, int]

    def line_of(self, path: YamlPath) -> int:
        """The 1-based line of the value at `path`, or of the nearest value round it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, path: YamlPath, message: str) -> Problem:
        """A problem with the value at `path`."""
        return Problem(self.name, self.line_of(path), message)


def read_folder(folder: Path) -> tuple[tuple[YamlFile, ...], tuple[Problem, ...]]:
    """All YAML files below a folder, by name, and a problem for each that could not be read.

    A folder that does not exist holds none. Hidden files are left out.
    """
    files: list[YamlFile] = []
    problems: list[Problem] = []
    for path in _yaml_paths(folder):
        try:
            files.append(read_file(path, path.relative_to(folder).as_posix()))
        except UnreadableYaml as refused:
            problems.append(refused.problem)
    return tuple(files), tuple(problems)


def edition(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Names, sizes and moments of change of the YAML files below a folder, without reading them:
    as long as it is the same, so is what read_folder gives."""
    found = []
    for path in _yaml_paths(folder):
        with suppress(OSError):  # gone since it was listed
            status = path.stat()
            found.append((str(path), status.st_size, status.st_mtime_ns))
    return tuple(found)


def read_file(path: Path, name: str = "") -> YamlFile:
    """Read one file; raises UnreadableYaml. `name` is what problems call it (its own name)."""
    name = name or path.name
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise _too_large(name, size)
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _refusal(name, None, f"this file cannot be opened ({reason}).") from error
    return read_yaml(name, content)


def read_yaml(name: str, content: bytes) -> YamlFile:
    """Read YAML that is already in memory; raises UnreadableYaml."""
    if len(content) > MAX_BYTES:
        raise _too_large(name, len(content))
    text = _decoded(name, content)
    unprintable = _NOT_PRINTABLE.search(text)
    if unprintable:
        line = text.count("\n", 0, unprintable.start()) + 1
        code = f"U+{ord(unprintable.group()):04X}"
        raise _refusal(name, line, f"there is a control character ({code}) here; take it out.")
    return _Builder(name).built(_events(name, text))


def _yaml_paths(folder: Path) -> list[Path]:
    """Regular YAML files below the folder, in the order of their names."""
    found = (path for suffix in SUFFIXES for path in folder.rglob(f"*{suffix}"))
    return sorted(
        path
        for path in found
        if path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _decoded(name: str, content: bytes) -> str:
    is_utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    try:
        return content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        # "utf-8-sig" counts from behind the byte order mark, hence the error's own bytes.
        line = error.object.count(b"\n", 0, error.start) + 1
        byte = f"0x{error.object[error.start]:02X}"
        message = f"byte {byte} does not belong to UTF-8 text. Save the file as UTF-8."
        raise _refusal(name, line, message) from error


def _events(name: str, text: str) -> Iterator[Any]:
    """The parser's events; what is not YAML becomes a sentence with its line."""
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        if "quoted scalar" in (error.context or "") and error.context_mark:
            message = "the quote that opens here is not closed where its text ends. Close it."
            raise _refusal(name, error.context_mark.line + 1, message) from error
        mark = error.problem_mark or error.context_mark
        line = None if mark is None else mark.line + 1
        message = (
            f"this is not YAML ({error.problem or error.context}). "
            'Check the indentation; a text with ": " or " #" in it needs quotes round it.'
        )
        raise _refusal(name, line, message) from error
    except yaml.YAMLError as error:
        raise _refusal(name, None, f"this is not YAML ({error}).") from error


class _Builder:
    """Builds plain values out of parser events, and refuses what a file may not hold."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[YamlPath, int] = {}

    def built(self, events: Iterator[Any]) -> YamlFile:
        """The whole file; raises UnreadableYaml."""
        content: Any = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refused(event, "a second document starts here; use a file each.")
            elif not isinstance(
                event, yaml.StreamStartEvent | yaml.StreamEndEvent | yaml.DocumentEndEvent
            ):
                content = self._value(event, events, ())
        if documents == 0:
            raise _refusal(self.name, None, "this file is empty.")
        return YamlFile(self.name, content, self.lines)

    def _value(self, event: Any, events: Iterator[Any], path: YamlPath) -> Any:
        self._check(event, path)
        self.lines[path] = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._items(events, path)
        return self._mapping(events, path)

    def _items(self, events: Iterator[Any], path: YamlPath) -> list[Any]:
        items: list[Any] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._value(event, events, (*path, len(items))))
        return items

    def _mapping(self, events: Iterator[Any], path: YamlPath) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, path, mapping)
            mapping[key] = self._value(next(events), events, (*path, key))
            self.lines[*path, key] = event.start_mark.line + 1
        return mapping

    def _key(self, event: Any, path: YamlPath, mapping: Mapping[str, Any]) -> str:
        self._check(event, path)
        if not isinstance(event, yaml.ScalarEvent):
            raise self._refused(event, "a key must be a word, not a list or a group of fields.")
        key = str(event.value)
        if key in mapping:
            first = self.lines[*path, key]
            raise self._refused(
                event, f"`{key}` stands here a second time (first in line {first})."
            )
        return key

    def _check(self, event: Any, path: YamlPath) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._refused(event, f"an alias (*{event.anchor}) is not allowed; write it out.")
        if event.anchor is not None:
            raise self._refused(event, f"an anchor (&{event.anchor}) is not allowed; take it out.")
        if event.tag is not None:
            raise self._refused(event, f"a tag ({event.tag}) is not allowed; take it out.")
        if len(path) >= MAX_DEPTH:
            raise self._refused(event, f"this is nested more than {MAX_DEPTH} deep.")

    def _refused(self, event: Any, message: str) -> UnreadableYaml:
        return _refusal(self.name, event.start_mark.line + 1, message)


def _too_large(name: str, size: int) -> UnreadableYaml:
    limit = MAX_BYTES // 1024 // 1024
    message = f"this file has {size / 1024 / 1024:.1f} MB; {limit} MB is the most. Split it."
    return _refusal(name, None, message)


def _refusal(name: str, line: int | None, message: str) -> UnreadableYaml:
    return UnreadableYaml(Problem(name, line, message))
