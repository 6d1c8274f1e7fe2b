"""Panel drill with recorded answers: taken, measured, kept or forgotten, looked back on."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFile
from streamlit.testing.v1 import AppTest

from prep import journeys
from prep.drills import AnswerMode, Drill, Phase
from prep.drills import store as drill_store
from prep.drills.form import DrillForm
from prep.drills.stress import Stressor, falls_on
from prep.questions.model import Answer
from prep.settings import PROJECT
from prep.store import Store
from tests.drills.harbor import harbor
from tests.drills.sounds import joined, quiet, speech, wav
from ui import casefile, clock

ME = casefile.ME
SAID = wav(joined(quiet(3), speech(5), quiet(4), speech(2)))
SLOW = wav(joined(quiet(9.6), speech(5)))


@pytest.fixture
def store(data_folder: Path) -> Store:
    """The file that the page opens too: one process opens it once."""
    return casefile.store()


@pytest.fixture
def application_id(store: Store) -> str:
    return harbor(store, datetime(2026, 11, 20, 9, 0, tzinfo=UTC))


def opened_page() -> AppTest:
    page = AppTest.from_file(PROJECT / "ui" / "router.py", default_timeout=30).run()
    page.switch_page("../pages/panel_drill.py").run()
    assert not page.exception
    return page


def begun(aloud: bool = False) -> AppTest:
    page = opened_page()
    page.segmented_control(key="drill_mode").set_value(AnswerMode.RECORDED)
    page.segmented_control(key="drill_length").set_value(DrillForm.ONE)
    page.toggle(key="drill_read_aloud").set_value(aloud)
    page.button(key="drill_start").click().run()
    assert not page.exception
    return page


def press(page: AppTest, label: str) -> None:
    next(button for button in page.button if button.label == label).click().run()
    assert not page.exception


def record(page: AppTest, sound: bytes) -> None:
    page.audio_input[0].upload("answer.wav", sound, "audio/wav").run()
    assert not page.exception


def tick_keep(page: AppTest) -> None:
    next(each for each in page.checkbox if each.label == "Keep the recording").check().run()
    assert not page.exception


def shown(page: AppTest) -> str:
    parts = [*page.title, *page.markdown, *page.caption, *page.text, *page.error]
    return "\n".join(str(part.value) for part in parts).replace("\\", "")


def running(store: Store) -> Drill:
    drill = drill_store.running_drill(store, ME)
    assert drill is not None
    return drill


def sounds_in(page: AppTest) -> list[UploadedFile]:
    values = [page.session_state[key] for key in page.session_state]
    return [each for each in values if isinstance(each, UploadedFile)]


def to_the_rating(page: AppTest) -> None:
    press(page, "Answer given")
    answer_probe(page)


def answer_probe(page: AppTest) -> None:
    page.text_area[0].set_value("By age.")
    press(page, "Probe answered")


def to_the_debrief(page: AppTest) -> None:
    to_the_rating(page)
    press(page, "Good")


def test_a_recorded_answer_is_measured_and_its_sound_forgotten(
    store: Store, application_id: str
) -> None:
    page = begun()
    assert running(store).mode is AnswerMode.RECORDED
    assert "If not, it is only measured." in shown(page)
    record(page, SAID)
    assert "Recorded: 0:14" in shown(page)
    assert sounds_in(page) == []
    assert page.audio_input[0].value is None
    to_the_debrief(page)
    words = "First word after 3 s, spoke 0:07, one pause of 4 s."
    assert words in shown(page)
    assert "Listen to it" not in [each.label for each in page.expander]
    assert store.rows("select * from recording") == []


def test_the_server_lets_go_of_the_bytes_that_were_sent(
    store: Store, application_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[dict[str, object]] = []
    let_go = MemoryUploadedFileManager.remove_file

    def watched(manager: MemoryUploadedFileManager, session_id: str, file_id: str) -> None:
        held.append(dict(manager.file_storage[session_id]))
        let_go(manager, session_id, file_id)
        held.append(dict(manager.file_storage[session_id]))

    monkeypatch.setattr(MemoryUploadedFileManager, "remove_file", watched)
    record(begun(), SAID)
    before, after = held
    assert (len(before), len(after)) == (1, 0)


def test_it_outlasts_a_refresh_and_a_second_tab_shows_it(store: Store, application_id: str) -> None:
    page = begun()
    tick_keep(page)
    record(page, SAID)
    other = opened_page()
    assert "Recorded and kept: 0:14" in shown(other)
    assert next(each for each in other.checkbox).value is True
    record(other, SLOW)
    page.run()
    assert "Recorded and kept: 0:15" in shown(page)


def test_a_kept_recording_is_played_and_deleted_in_the_debrief(
    store: Store, application_id: str
) -> None:
    page = begun()
    tick_keep(page)
    record(page, SAID)
    press(page, "Answer given")
    record(page, SLOW)
    answer_probe(page)
    press(page, "Good")
    listen = [each for each in page.expander if each.label == "Listen to it"]
    assert len(listen) == 2
    assert not page.get("audio")
    drill_id = page.query_params["drill"]
    page.session_state[f"listen_{drill_id}_1_0"] = True
    page.run()
    assert len(page.get("audio")) == 1
    press(page, "Delete the recording")
    assert len([each for each in page.expander if each.label == "Listen to it"]) == 1
    assert "First word after 3 s" in shown(page)
    assert [(row["position"], row["probe"]) for row in store.rows("from recording")] == [(1, 1)]


def test_what_can_not_be_read_is_said_and_the_drill_goes_on(
    store: Store, application_id: str
) -> None:
    page = begun()
    record(page, b"no sound at all")
    assert "This recording can't be read" in shown(page)
    assert sounds_in(page) == []
    press(page, "Answer given")
    assert running(store).questions[0].phase is Phase.PROBING


def test_without_a_recording_it_is_an_answer_said_aloud(store: Store, application_id: str) -> None:
    page = begun()
    to_the_debrief(page)
    words = shown(page)
    assert "1 of 1 question answered" in words
    assert "You noted nothing." in words
    assert "First word" not in words


def test_a_slow_start_suggests_hard_and_ticked_points_count_too(
    store: Store, application_id: str
) -> None:
    for number in (1, 2, 3):
        answer = Answer(situation="The queue", action="Sorted by age", result="Down to 200")
        journeys.save_answer(store, ME, f"own{number}", answer, clock.now())
    page = begun()
    record(page, SLOW)
    to_the_rating(page)
    told = "What was recorded and ticked suggests"
    assert f"{told} hard: it began after 10 seconds. You decide." in shown(page)
    next(each for each in page.checkbox if each.label == "The queue").check().run()
    assert f"{told} again: 1 of 3 points came, less than half. You decide." in shown(page)
    press(page, "Good")
    [row] = store.rows("select rating, suggested_rating from attempt")
    assert row == {"rating": "good", "suggested_rating": "again"}


def test_the_question_is_read_aloud_only_where_it_was_switched_on(
    store: Store, application_id: str
) -> None:
    page = begun(aloud=True)
    assert spoken_texts(page) == [running(store).questions[0].dealt.text]
    press(page, "Pause")
    assert spoken_texts(page) == []
    press(page, "Go on")
    press(page, "Answer given")
    assert spoken_texts(page) == [running(store).questions[0].probes[0].text]
    press(page, "End it now")
    press(page, "All drills")
    assert page.toggle(key="drill_read_aloud").value is True
    page.toggle(key="drill_read_aloud").set_value(False)
    page.button(key="drill_start").click().run()
    assert spoken_texts(page) == []


def test_nothing_is_read_during_a_silence(store: Store, application_id: str) -> None:
    page = opened_page()
    page.pills(key="drill_stressors").set_value([Stressor.SILENCE])
    page.toggle(key="drill_read_aloud").set_value(True)
    page.button(key="drill_start").click().run()
    drill = running(store)
    if not falls_on(Stressor.SILENCE, drill.drill_id, 1):
        page.text_area[0].set_value("I sorted it.")
        to_the_debrief(page)
    page.text_area[0].set_value("I sorted it.")
    press(page, "Answer given")
    assert "says nothing" in shown(page)
    assert spoken_texts(page) == []


def spoken_texts(page: AppTest) -> list[str]:
    told = [json.loads(each.proto.json) for each in page.get("bidi_component")]
    return [each["text"] for each in told if "seat" in each]
