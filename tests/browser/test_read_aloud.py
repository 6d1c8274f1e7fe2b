"""Questions read aloud in a real browser. Its voices are invented: a test machine has none."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from prep.settings import database_path
from prep.store import open_store
from tests.browser.server import Server, started
from tests.browser.steps import opened, settled
from tests.drills.harbor import harbor
from ui import clock

_VOICES = """
window.said = []
const voice = (voiceURI, lang, localService) => ({ voiceURI, name: voiceURI, lang, localService })
const speech = {
  speaking: false,
  getVoices: () => [
    voice('Remote', 'en-US', false),
    voice('Bo', 'en-GB', true),
    voice('Al', 'en-US', true),
    voice('Ci', 'pt-PT', true),
  ],
  speak: words => {
    window.said.push([words.voice.voiceURI, words.pitch ?? 1, words.text])
    speech.speaking = true
    words.onstart()
  },
  cancel: () => {
    if (speech.speaking) window.said.push('silenced')
    speech.speaking = false
  },
  addEventListener: () => {},
  removeEventListener: () => {},
}
Object.defineProperty(window, 'speechSynthesis', { value: speech })
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
"""


@pytest.fixture
def drill_server(tmp_path: Path) -> Iterator[Server]:
    """A server whose file has an application to drill for."""
    now = clock.now()
    with closing(open_store(database_path(tmp_path / "data"), now)) as store:
        harbor(store, now - timedelta(days=5), now + timedelta(days=4))
    with started(tmp_path / "data", tmp_path / "server") as server:
        yield server


def begun(page: Page, server: Server) -> Page:
    opened(page, f"{server.url}/panel-drill")
    page.get_by_text("Read the questions aloud").click()
    settled(page).get_by_role("button", name="Start the drill").click()
    page.get_by_text("Question 1 of 3").wait_for()
    return settled(page)


def said(page: Page) -> list[Any]:
    found: list[Any] = page.evaluate("() => window.said")
    return found


def test_each_question_is_said_once_by_a_voice_of_this_machine_and_again_on_request(
    page: Page, drill_server: Server
) -> None:
    page.add_init_script(_VOICES)
    begun(page, drill_server)
    page.get_by_role("button", name="Stop reading").wait_for()
    [(voice, _, question)] = said(page)
    assert voice in ("Al", "Bo")
    assert question == "Tell me about a time you led *change* number 1"
    page.get_by_label("Your answer").press_sequentially("I sorted it.")
    settled(page).wait_for_timeout(1800)  # it was saved meanwhile, and the page ran again
    assert len(said(page)) == 1
    page.get_by_role("button", name="Stop reading").click()
    assert said(page)[1:] == ["silenced"]
    page.get_by_role("button", name="Answer given").click()
    page.get_by_role("button", name="Probe answered").wait_for()
    page.wait_for_function("() => window.said.length === 3")
    assert said(page)[2][0] == voice
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("Paused.").wait_for()
    page.wait_for_function("() => window.said.at(-1) === 'silenced'")


def test_without_a_voice_a_line_says_so_and_the_drill_goes_on(
    page: Page, drill_server: Server
) -> None:
    page.add_init_script(_VOICES.replace(", true)", ", false)"))
    begun(page, drill_server)
    expect(page.get_by_text("This browser has no voice installed")).to_be_visible()
    assert said(page) == []
    page.get_by_role("button", name="Answer given").click()
    expect(page.get_by_role("button", name="Probe answered")).to_be_visible()
