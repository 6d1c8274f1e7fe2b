"""A brief as a page to print: one HTML file that needs nothing else."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from prep.references.brief import TITLES

_STYLE = (
    "@page{size:A4;margin:16mm}"
    "body{font:11pt/1.4 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c2321;"
    "overflow-wrap:anywhere}"
    "h1{font-size:1.3rem;margin:0 0 .6rem}h2{font-size:1rem;margin:.9rem 0 .3rem;break-after:avoid}"
    "p{margin:.3rem 0}ul{margin:0;padding-inline-start:1.2rem}li{margin:.15rem 0;break-inside:avoid}"
    "@media print{body{margin:0;padding:0;max-width:none}}"
)


def as_page(text: str, title: str) -> str:
    """The brief's text as HTML under its title: titles, points and paragraphs, nothing else is
    interpreted. Each runs in the direction of its own script."""
    body = _tagged("h1", title) + "".join(_blocks(text))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{body}</body></html>\n"
    )


def _blocks(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.splitlines()]
    for is_point, group in groupby(lines, key=lambda line: line.startswith("- ")):
        if is_point:
            yield f"<ul>{''.join(_tagged('li', line[2:]) for line in group)}</ul>"
        else:
            yield from (_block(line) for line in group if line)


def _block(line: str) -> str:
    title = line.lstrip("#").strip() if line.startswith(("# ", "## ")) else ""
    if title or line in TITLES:
        return _tagged("h2", title or line)
    return _tagged("p", line)


def _tagged(tag: str, words: str) -> str:
    return f'<{tag} dir="auto">{escape(words)}</{tag}>'
