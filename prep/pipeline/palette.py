"""The colours of the charts, in the light and in the dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as "#RRGGBB". `ground` is that of the page."""

    ground: str
    text: str
    line: str
    onward: str
    on_onward: str
    waiting: str
    ended: str

    def veiled(self, colour: str, share: float) -> str:
        """A colour that lets the ground through; `share` of it is left, 0 to 1."""
        red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
        return f"rgba({red},{green},{blue},{share})"


LIGHT = Palette(
    ground="#FFFFFF",
    text="#1C2321",
    line="#DDE3E0",
    onward="#0F766E",
    on_onward="#FFFFFF",
    waiting="#B45309",
    ended="#64748B",
)
DARK = Palette(
    ground="#111614",
    text="#E6EBE9",
    line="#2C3532",
    onward="#2DD4BF",
    on_onward="#111614",
    waiting="#F59E0B",
    ended="#94A3B8",
)
