"""The headings above each block, kept while a reader goes down a document."""

from prep.notes.model import Block


class Outline:
    """Which headings the next block stands under."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []
        self.path: tuple[str, ...] = ()
        """From the document's title down."""

    @property
    def level(self) -> int:
        """The level of the innermost open heading (0: none)."""
        return self._open[-1][0] if self._open else 0

    def heading(self, level: int, text: str, line: int, last_line: int, bold: str = "") -> Block:
        """Open a heading of this level; it closes those of its own level and below."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        outer = tuple(text for _, text in self._open)
        block = Block("heading", text, line, last_line, outer, level, bold=bold)
        self._open.append((level, text))
        self.path = (*outer, text)
        return block

    def pattern(self, level: int = 0) -> Block:
        """An empty paragraph under the open headings, to be filled."""
        return Block("paragraph", "", 0, 0, self.path, level)
