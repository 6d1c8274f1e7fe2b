"""Where things are kept, and the few numbers a user may want to know."""

from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
DATA_VARIABLE = "ROUND_TWO_DATA"
DATABASE_NAME = "round_two.duckdb"
DEMO_FOLDER_NAME = "demo"
OWN_BANKS_NAME = "banks"
OWN_TEMPLATES_NAME = "templates"
BANKS = PROJECT / "question_banks"
SAMPLES = PROJECT / "data" / "samples"

ONE_PERSON = "me"
"""The candidate_id of a file that one person keeps for themselves."""

MAX_NOTES_BYTES = 10 * 1024 * 1024
"""Notes larger than this are refused: a day of talk as text is under 1 MB."""


def data_folder(environ: Mapping[str, str]) -> Path:
    """The folder of the user's own file: ROUND_TWO_DATA, else `data/` beside the app."""
    named = environ.get(DATA_VARIABLE, "").strip()
    return Path(named).expanduser().resolve() if named else PROJECT / "data"


def database_path(folder: Path) -> Path:
    """The one database file of a data folder."""
    return folder / DATABASE_NAME


def own_banks(folder: Path) -> Path:
    """Where a data folder holds the user's own question banks; it may not be there."""
    return folder / OWN_BANKS_NAME


def own_templates(folder: Path) -> Path:
    """Where a data folder holds the user's own templates, which win over ours; it may not be there."""
    return folder / OWN_TEMPLATES_NAME


def demo_folder(folder: Path) -> Path:
    """The demo's own folder; never the user's."""
    return folder / DEMO_FOLDER_NAME
