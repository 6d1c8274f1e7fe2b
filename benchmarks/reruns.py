"""What it costs to run a page again, as a ratio to an empty page measured in the same rounds."""

import logging
import os
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from streamlit.testing.v1 import AppTest

from benchmarks.tables import print_table
from prep import demo
from prep.settings import DATA_VARIABLE, PROJECT
from ui import casefile

ROUNDS = 15
WARNS_WITHOUT_SERVER = "streamlit.runtime.scriptrunner_utils.script_run_context"
EMPTY = "import streamlit as st\nst.button('Again')\nst.write('text')\n"


def main() -> None:
    """Print each page's rerun on the demo: milliseconds, and how many times an empty page's."""
    logging.getLogger(WARNS_WITHOUT_SERVER).disabled = True
    with tempfile.TemporaryDirectory() as folder:
        os.environ[DATA_VARIABLE] = folder
        demo.build(Path(folder), datetime.now(UTC))
        try:
            times = measured(pages())
        finally:
            casefile.close_all()
    floor = times.pop("empty")
    rows = [("an empty page", f"{statistics.median(floor) * 1000:.0f}", "1.0")]
    for name, spent in times.items():
        ratio = statistics.median(one / other for one, other in zip(spent, floor, strict=True))
        rows.append((name, f"{statistics.median(spent) * 1000:.0f}", f"{ratio:.1f}"))
    print_table("Running a page again on the demo", ("", "ms, median", "times empty"), rows)


def pages() -> dict[str, AppTest]:
    """Every page through the router, and an empty one, each run once already."""
    found = {"empty": AppTest.from_string(EMPTY, default_timeout=60).run()}
    for page in sorted((PROJECT / "pages").glob("*.py")):
        app = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=60)
        found[page.stem] = app.switch_page(f"../pages/{page.name}").run()
    return found


def measured(apps: dict[str, AppTest]) -> dict[str, list[float]]:
    """Seconds of each rerun, the pages in turn, so that all of them meet the same machine."""
    times: dict[str, list[float]] = {name: [] for name in apps}
    for _ in range(ROUNDS):
        for name, app in apps.items():
            begun = time.perf_counter()
            app.run()
            times[name].append(time.perf_counter() - begun)
    return times


if __name__ == "__main__":
    main()
