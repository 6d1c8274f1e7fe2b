"""An answer that is recorded, in a real browser: kept and played back, or no microphone at all."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Playwright, expect

from prep.launch.browser import find_browser
from prep.settings import PROJECT, database_path
from prep.store import open_store
from tests.browser.server import Server, launch, started, stop
from tests.browser.steps import opened, settled
from tests.drills.harbor import harbor
from tests.drills.sounds import joined, quiet, speech, wav
from ui import clock

ALLOWED = ("--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream")
NONE = ()
REFUSED = ("--use-fake-device-for-media-stream", "--deny-permission-prompts")
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.fixture
def drill_server(tmp_path: Path) -> Iterator[Server]:
    """A server whose file has an application to drill for."""
    now = clock.now()
    with closing(open_store(database_path(tmp_path / "data"), now)) as store:
        harbor(store, now - timedelta(days=5), now + timedelta(days=4))
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


@pytest.fixture
def flags() -> Sequence[str]:
    """How Chromium deals with the microphone."""
    return ALLOWED


@pytest.fixture
def browser(_playwright: Playwright, flags: Sequence[str], tmp_path: Path) -> Iterator[Browser]:
    """A Chromium whose microphone hears someone who speaks after a second, over and over."""
    program = find_browser(os.environ)
    if program is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no Chromium, Chrome or Edge")
    heard = tmp_path / "heard.wav"
    heard.write_bytes(wav(joined(quiet(1), speech(2, loud=0.3)), rate=16_000))
    chromium = _playwright.chromium.launch(
        executable_path=program,
        args=[
            "--no-sandbox",
            "--disable-gpu",
            f"--use-file-for-fake-audio-capture={heard}",
            *flags,
        ],
    )
    yield chromium
    chromium.close()


def begun(page: Page, server: Server) -> Page:
    """A drill whose answers are recorded, with its first question on the table."""
    opened(page, f"{server.url}/panel-drill")
    page.get_by_role("radio", name="Say it aloud and record it").click()
    settled(page).get_by_role("button", name="Start the drill").click()
    page.get_by_text("Question 1 of 3").wait_for()
    page.get_by_role("timer").get_by_text("left").wait_for()
    return settled(page)


def test_a_recording_is_measured_kept_played_back_and_deleted(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    page.get_by_text("Keep the recording").click()
    settled(page).get_by_role("button", name="Record", exact=True).click()
    page.wait_for_timeout(4000)
    page.get_by_role("button", name="Stop recording").click()
    expect(page.get_by_text(re.compile(r"Recorded and kept: 0:0[345]"))).to_be_visible(
        timeout=20_000
    )
    page.get_by_role("button", name="Answer given").click()
    page.get_by_role("button", name="Probe answered").wait_for()
    page.wait_for_timeout(1100)
    settled(page).keyboard.press("Control+Enter")
    page.get_by_text("How did the answer go?").wait_for()
    settled(page).keyboard.press("3")
    page.get_by_text("Question 2 of 3").wait_for()
    page.get_by_role("button", name="End the drill early").click()
    page.get_by_role("button", name="End it now").click()
    page.get_by_text(re.compile("First word after [012] s, spoke 0:0[234]")).wait_for()
    expect(page.locator("audio")).to_have_count(0)
    page.get_by_text("Listen to it").click()
    sound = page.locator("audio")
    sound.wait_for()
    page.wait_for_function("() => document.querySelector('audio').duration > 3")
    page.get_by_role("button", name="Delete the recording").click()
    expect(settled(page).get_by_text("Listen to it")).to_have_count(0)


def test_a_key_that_leaves_the_answer_takes_the_running_recording_in(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    page.get_by_role("button", name="Record", exact=True).click()
    page.wait_for_timeout(2500)
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Probe answered").wait_for()
    settled(page).get_by_role("button", name="Record", exact=True).click()
    page.wait_for_timeout(1500)
    page.keyboard.press("p")
    page.get_by_text("Paused.").wait_for()
    settled(page).keyboard.press("p")
    expect(page.get_by_text(re.compile(r"Recorded: 0:0[123]"))).to_be_visible(timeout=20_000)


def test_a_refresh_in_the_middle_of_a_recording_is_asked_about_and_breaks_nothing(
    page: Page, drill_server: Server
) -> None:
    asked: list[str] = []

    def go_ahead(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", go_ahead)
    begun(page, drill_server)
    page.get_by_role("button", name="Record", exact=True).click()
    page.get_by_role("button", name="Stop recording").wait_for()
    page.reload()
    page.get_by_role("button", name="Record", exact=True).wait_for()
    assert asked == ["beforeunload"]
    expect(settled(page).get_by_text("If not, it is only measured.")).to_be_visible()


def test_a_server_killed_in_the_middle_of_a_recording_loses_nothing_of_it(
    page: Page, drill_server: Server, tmp_path: Path
) -> None:
    begun(page, drill_server)
    page.get_by_role("button", name="Record", exact=True).click()
    page.wait_for_timeout(1500)
    drill_server.process.kill()
    drill_server.process.wait()
    port = drill_server.url.rsplit(":", 1)[1]
    apart = "[data-testid=stApp]:not([data-test-connection-state=CONNECTED])"
    page.locator(apart).wait_for(state="attached")
    again = launch(drill_server.data, tmp_path / "again", PROJECT, "--server.port", port)
    try:
        settled(page).get_by_role("button", name="Stop recording").click()
        page.get_by_text(re.compile(r"Recorded: 0:\d\d")).wait_for()
    finally:
        stop(again)


@pytest.mark.parametrize(
    ("flags", "words"), [(NONE, "No microphone was found."), (REFUSED, "refuses the microphone.")]
)
@pytest.mark.parametrize("screen", [PHONE])
def test_without_a_microphone_it_says_what_to_do_and_goes_on(
    page: Page, drill_server: Server, words: str
) -> None:
    begun(page, drill_server)
    page.get_by_role("button", name="Record", exact=True).click()
    told = page.get_by_text(words)
    expect(told).to_be_visible()
    expect(told).to_contain_text("or go on without: say it aloud and note your main points")
    page.get_by_label("Notes of what you said").fill("The queue, sorted by age")
    page.get_by_label("Notes of what you said").press("Control+Enter")
    expect(page.get_by_role("button", name="Probe answered")).to_be_visible()


@pytest.mark.parametrize("screen", [PHONE])
def test_on_a_phone_question_clock_recorder_and_button_fit_one_screen(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    all_in_sight(page, "Answer given")
    page.get_by_role("button", name="Answer given").click()
    page.get_by_role("button", name="Probe answered").wait_for()
    all_in_sight(settled(page), "Probe answered")


def all_in_sight(page: Page, button: str) -> None:
    for part in (
        page.get_by_role("timer"),
        page.get_by_test_id("stAudioInput"),
        page.get_by_label("Notes of what you said"),
        page.get_by_role("button", name=button),
    ):
        expect(part).to_be_in_viewport(ratio=1)
