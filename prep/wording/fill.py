"""Texts from templates: files of words with fields, which the user may change."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from prep.errors import PrepError
from prep.text import squeezed

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


class TemplateFault(PrepError):
    """A template that can't be filled: its file, its line, what is wrong with it."""


def fill(template: Path, fields: Mapping[str, str]) -> str:
    """The template's text with its fields filled; values go in on one line, as they are.

    Raises TemplateFault where the file can't be read, is no template, or names an unknown field.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    values = {name: squeezed(value) for name, value in fields.items()}
    try:
        return _environment().from_string(_source(template)).render(values).strip()
    except TemplateSyntaxError as fault:
        raise TemplateFault(f"{template.name}, line {fault.lineno}: {fault.message}") from fault
    except TemplateError as fault:
        known = ", ".join(sorted(fields))
        raise TemplateFault(
            f"{template.name}: {fault.message}. The fields it may use are {known}."
        ) from fault


def fields_of(template: Path) -> frozenset[str]:
    """The names of the fields that a template uses."""
    from jinja2 import meta

    return frozenset(meta.find_undeclared_variables(_environment().parse(_source(template))))


def _source(template: Path) -> str:
    try:
        return template.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateFault(f"{template.name} can't be read as UTF-8 text.") from error


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Plain text for people, nothing for a browser: escaping would spoil names with an apostrophe.
    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True)
