"""Removing an application from its sheet: only after a tick, and back on the list."""

from datetime import date
from pathlib import Path

from streamlit.testing.v1 import AppTest

from prep import casebook, journeys
from prep.casebook import Stage
from prep.settings import PROJECT
from ui import casefile, clock

ME = casefile.ME


def test_an_application_is_removed_after_a_tick(data_folder: Path) -> None:
    doomed, staying = (
        journeys.add_application(
            casefile.store(), ME, company, "Cook", Stage.APPLIED, date(2026, 11, 2), clock.now()
        )
        for company in ("Alpha", "Beta")
    )
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    page.switch_page("../pages/pipeline.py").run()
    page.button(key=f"open_{doomed}").click().run()
    assert page.button(key=f"remove_{doomed}").disabled
    page.checkbox(key=f"remove_sure_{doomed}").check().run()
    page.button(key=f"remove_{doomed}").click().run()
    assert not page.exception
    assert page.title[0].value == "Pipeline"
    [left] = casebook.applications(casefile.store(), ME)
    assert left.application_id == staying
