"""The drill in a real browser: a clock that does not flicker, words that outlast the server."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from prep.settings import PROJECT, database_path
from prep.store import open_store
from tests.browser.server import Server, launch, started, stop
from tests.browser.steps import opened, settled
from tests.drills.harbor import STORY, harbor
from ui import clock

PHONE = {"viewport": {"width": 390, "height": 844}}

_WATCH = """() => {
  const timer = root => {
    for (const each of root.querySelectorAll('*')) {
      if (each.getAttribute('role') === 'timer') return each
      const found = each.shadowRoot && timer(each.shadowRoot)
      if (found) return found
    }
    return null
  }
  const first = timer(document)
  window.seen = []
  window.watch = setInterval(() => {
    const now = timer(document)
    window.seen.push([now === first, now ? now.innerText.trim() : ''])
  }, 40)
}"""


@pytest.fixture
def drill_server(tmp_path: Path) -> Iterator[Server]:
    """A server whose file has an application to drill for."""
    now = clock.now()
    with closing(open_store(database_path(tmp_path / "data"), now)) as store:
        harbor(store, now - timedelta(days=5), now + timedelta(days=4))
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def begun(page: Page, server: Server) -> Page:
    """A drill with its first question on the table."""
    opened(page, f"{server.url}/panel-drill")
    page.get_by_role("button", name="Start the drill").click()
    page.get_by_text("Question 1 of 3").wait_for()
    page.get_by_role("timer").get_by_text("left").wait_for()
    return settled(page)


def saved(page: Page) -> None:
    """Words are in the file two seconds after they were typed; a busy machine gets one more."""
    page.wait_for_timeout(3000)
    settled(page)


def seconds_on(page: Page) -> int:
    minutes, seconds = page.get_by_role("timer").inner_text().split()[0].split(":")
    return int(minutes) * 60 + int(seconds)


def test_the_clock_counts_down_by_seconds_while_the_page_runs_again_and_again(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    page.evaluate(_WATCH)
    answer = page.get_by_label("Your answer")
    for word in ("Half", "a", "sentence"):
        answer.press_sequentially(f"{word} ")
        page.get_by_text("Question 1 of 3").click()
        settled(page).wait_for_timeout(1100)
    seen = page.evaluate("() => { clearInterval(window.watch); return window.seen }")
    assert all(same for same, _ in seen)
    shown = list(dict.fromkeys(text for _, text in seen))
    left = [int(text.split()[0].split(":")[1]) for text in shown]
    assert len(left) >= 3
    assert left == list(range(left[0], left[0] - len(left), -1))


def test_a_refresh_goes_on_where_it_was(page: Page, drill_server: Server) -> None:
    begun(page, drill_server)
    page.get_by_label("Your answer").fill("Half a sentence")
    saved(page)
    before = seconds_on(page)
    page.reload()
    page.get_by_role("timer").get_by_text("left").wait_for()
    expect(page.get_by_label("Your answer")).to_have_value("Half a sentence")
    assert seconds_on(page) <= before


def test_words_are_kept_while_they_are_typed_and_the_caret_stays(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    answer = page.get_by_label("Your answer")
    answer.fill("The end.")
    answer.press("Home")
    text = (
        "In March the claims queue had grown to nine hundred open cases so I sorted them by age. "
    )
    answer.press_sequentially(text, delay=60)
    saved(page)
    expect(answer).to_be_focused()
    assert answer.evaluate("field => field.selectionStart") == len(text)
    page.reload()
    expect(page.get_by_label("Your answer")).to_have_value(f"{text}The end.")
    expect(page.get_by_role("button", name="Answer given")).to_be_visible()


def test_a_double_click_gives_one_answer_and_skips_no_probe(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    page.get_by_label("Your answer").fill(STORY)
    spot = page.get_by_role("button", name="Answer given").bounding_box()
    assert spot is not None
    for _ in range(3):
        page.mouse.click(spot["x"] + 20, spot["y"] + 20)
        page.wait_for_timeout(150)
    settled(page)
    expect(page.get_by_role("button", name="Probe answered")).to_be_visible()
    expect(page.get_by_role("timer")).to_contain_text("left")


def test_a_killed_server_loses_neither_drill_nor_draft(page: Page, drill_server: Server) -> None:
    begun(page, drill_server)
    page.get_by_label("Your answer").fill("Half a sentence")
    saved(page)
    drill_server.process.kill()
    drill_server.process.wait()
    with started(drill_server.data, drill_server.log.parent) as again:
        opened(page, f"{again.url}/panel-drill")
        expect(page.get_by_label("Your answer")).to_have_value("Half a sentence")
        expect(page.get_by_role("timer")).to_contain_text("left")


def test_a_page_that_stays_open_over_a_restart_goes_on_with_its_words(
    page: Page, drill_server: Server, tmp_path: Path
) -> None:
    begun(page, drill_server)
    page.get_by_label("Your answer").fill("Half a sentence")
    drill_server.process.kill()
    drill_server.process.wait()
    apart = "[data-testid=stApp]:not([data-test-connection-state=CONNECTED])"
    page.locator(apart).wait_for(state="attached")
    port = drill_server.url.rsplit(":", 1)[1]
    again = launch(drill_server.data, tmp_path / "again", PROJECT, "--server.port", port)
    try:
        expect(settled(page).get_by_label("Your answer")).to_have_value("Half a sentence")
        page.get_by_role("button", name="Answer given").click()
        expect(page.get_by_role("button", name="Probe answered")).to_be_visible()
        expect(page.get_by_text("Half a sentence")).to_be_visible()
    finally:
        stop(again)


@pytest.mark.parametrize("screen", [PHONE])
def test_on_a_phone_question_clock_answer_and_button_fit_one_screen(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    button = page.get_by_role("button", name="Answer given")
    for part in (page.get_by_role("timer"), page.get_by_label("Your answer"), button):
        expect(part).to_be_in_viewport(ratio=1)
    page.get_by_label("Your answer").fill(STORY)
    page.get_by_label("Your answer").press("Control+Enter")
    button = page.get_by_role("button", name="Probe answered")
    for part in (page.get_by_role("timer"), page.get_by_label("Your answer"), button):
        expect(part).to_be_in_viewport(ratio=1)
    page.wait_for_timeout(1100)
    page.get_by_label("Your answer").fill("It held for a year.")
    button.click()
    page.get_by_text("How did the answer go?").wait_for()
    for rating in ("Again", "Hard", "Good", "Easy"):
        expect(page.get_by_role("button", name=rating)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text(STORY)).to_be_in_viewport()


def test_keys_pause_and_rate_and_do_nothing_while_one_types(
    page: Page, drill_server: Server
) -> None:
    begun(page, drill_server)
    answer = page.get_by_label("Your answer")
    answer.press_sequentially("p1 P4")
    saved(page)
    expect(answer).to_have_value("p1 P4")
    page.get_by_text("Question 1 of 3").click()
    page.keyboard.press("p")
    expect(page.get_by_text("Paused.")).to_be_visible()
    expect(answer).to_have_count(0)
    settled(page).keyboard.press("p")
    expect(page.get_by_label("Your answer")).to_have_value("p1 P4")
    page.get_by_label("Your answer").press("Control+Enter")
    page.get_by_role("button", name="Probe answered").wait_for()
    page.wait_for_timeout(1100)
    settled(page).get_by_label("Your answer").fill("Yes.")
    page.get_by_label("Your answer").press("Control+Enter")
    page.get_by_text("How did the answer go?").wait_for()
    settled(page).keyboard.press("3")
    expect(page.get_by_text("Question 2 of 3")).to_be_visible()


def test_a_silence_ends_by_itself_and_an_interruption_comes_during_an_answer(
    page: Page, drill_server: Server
) -> None:
    opened(page, f"{drill_server.url}/panel-drill")
    page.get_by_text("Line of work, and what makes it harder").click()
    for stress in ("Silence after an answer", "An interruption"):
        page.get_by_role("button", name=stress).click()
        settled(page)
    page.get_by_role("button", name="Start the drill").click()
    for position in (1, 2):
        page.get_by_text(f"Question {position} of 3").wait_for()
        settled(page).get_by_label("Your answer").fill(STORY)
        page.get_by_label("Your answer").press("Control+Enter")
        page.get_by_role("button", name="Probe answered").wait_for(timeout=20_000)
        page.wait_for_timeout(1100)
        settled(page).get_by_label("Your answer").fill("Yes.")
        page.get_by_label("Your answer").press("Control+Enter")
        page.get_by_text("How did the answer go?").wait_for()
        settled(page).keyboard.press("3")
    page.get_by_text("Question 3 of 3").wait_for()
