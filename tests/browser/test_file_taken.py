"""Two servers on one file: the second says who has it, and opens it once it is free."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.server import Server, started, stop
from tests.browser.steps import opened, settled, title


def test_the_second_server_names_the_first_and_takes_over_when_that_stops(
    app_server: Server, page: Page, tmp_path: Path
) -> None:
    expect(title(opened(page, app_server.url))).to_have_text("Today")
    with started(app_server.data, tmp_path / "second") as second:
        opened(page, f"{second.url}/pipeline")
        expect(title(page)).to_have_text("Your file is open elsewhere")
        expect(page.get_by_role("alert")).to_contain_text(f"PID {app_server.pid}")

        page.get_by_role("button", name="Try again").click()
        expect(title(settled(page))).to_have_text("Your file is open elsewhere")

        stop(app_server)
        page.get_by_role("button", name="Try again").click()
        expect(title(page)).to_have_text("Pipeline")


def test_a_server_that_stops_leaves_one_whole_file_and_no_lock(
    app_server: Server, page: Page
) -> None:
    opened(page, app_server.url)
    assert (app_server.data / "round_two.lock").read_text() == str(app_server.pid)

    stop(app_server)

    assert (app_server.data / "round_two.lock").read_text() == ""
    assert [each.name for each in app_server.data.glob("*.wal")] == []
