"""Recorded answers in the file: measured always, kept only where it was said so, gone when told."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from prep import journeys
from prep.casebook import NotFound
from prep.drills import AnswerMode, DrillPlan, Phase, Turn, seated
from prep.drills.loudness import RecordingRefused
from prep.drills.recorded import MOST_BYTES, keeps_recordings, recordings, sound
from prep.drills.turns import AnsweredElsewhere
from prep.store import Store, open_store
from tests.drills.harbor import PEOPLE, STORY, harbor
from tests.drills.sounds import joined, quiet, speech, wav

ME = "me"
SAID = wav(joined(quiet(1), speech(2)))
AGAIN = wav(joined(quiet(2), speech(1)))


@pytest.fixture
def drill_id(store: Store, now: datetime) -> str:
    application_id = harbor(store, now - timedelta(days=3))
    plan = DrillPlan(application_id, seated(PEOPLE), 3, AnswerMode.RECORDED)
    return journeys.start_drill(store, ME, plan, (), UTC, now)


def on_the_table(drill_id: str) -> Turn:
    return Turn(drill_id, 1, Phase.ANSWERING)


def kept_sounds(store: Store) -> int:
    return int(store.rows("select count(*) as kept from recording")[0]["kept"])


def test_without_a_word_from_the_user_the_sound_is_forgotten_and_its_measures_stay(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    taken = recordings(store, ME, drill_id)[1, 0]
    assert taken.spoken.first_word == pytest.approx(1, abs=0.1)
    assert taken.spoken.seconds == 3
    assert not taken.kept
    assert kept_sounds(store) == 0
    assert sound(store, ME, drill_id, 1, 0) is None


def test_kept_it_comes_back_byte_for_byte_and_can_be_deleted(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.keep_recordings(store, ME, drill_id, True)
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    assert recordings(store, ME, drill_id)[1, 0].kept
    assert sound(store, ME, drill_id, 1, 0) == SAID
    journeys.forget_recording(store, ME, drill_id, 1, 0)
    assert sound(store, ME, drill_id, 1, 0) is None
    assert not recordings(store, ME, drill_id)[1, 0].kept
    journeys.forget_recording(store, ME, drill_id, 1, 0)


def test_a_second_try_replaces_the_first_and_its_sound(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.keep_recordings(store, ME, drill_id, True)
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    journeys.take_recording(store, ME, on_the_table(drill_id), AGAIN, now)
    assert sound(store, ME, drill_id, 1, 0) == AGAIN
    journeys.keep_recordings(store, ME, drill_id, False)
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    assert kept_sounds(store) == 0
    assert len(recordings(store, ME, drill_id)) == 1


def test_the_answer_to_a_probe_is_one_of_its_own(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    journeys.submit_answer(store, ME, on_the_table(drill_id), STORY, (), now)
    probing = Turn(drill_id, 1, Phase.PROBING, 1)
    journeys.take_recording(store, ME, probing, AGAIN, now)
    assert list(recordings(store, ME, drill_id)) == [(1, 0), (1, 1)]


def test_a_tab_that_is_behind_changes_nothing(store: Store, drill_id: str, now: datetime) -> None:
    journeys.submit_answer(store, ME, on_the_table(drill_id), STORY, (), now)
    with pytest.raises(AnsweredElsewhere, match="already answered in another tab"):
        journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    journeys.end_drill(store, ME, drill_id, now)
    with pytest.raises(AnsweredElsewhere, match="drill was ended"):
        journeys.take_recording(store, ME, Turn(drill_id, 1, Phase.PROBING, 1), SAID, now)
    assert recordings(store, ME, drill_id) == {}


def test_too_large_to_keep_is_said_and_still_measured(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.keep_recordings(store, ME, drill_id, True)
    large = wav(joined(quiet(1), speech(2))) + b"\0" * MOST_BYTES
    with pytest.raises(RecordingRefused, match="has 20 MB; up to 20 MB can be kept"):
        journeys.take_recording(store, ME, on_the_table(drill_id), large, now)
    assert kept_sounds(store) == 0
    assert recordings(store, ME, drill_id)[1, 0].spoken.seconds == 3


def test_what_is_no_sound_is_refused_and_changes_nothing(
    store: Store, drill_id: str, now: datetime
) -> None:
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    before = recordings(store, ME, drill_id)
    with pytest.raises(RecordingRefused):
        journeys.take_recording(store, ME, on_the_table(drill_id), b"nothing", now)
    assert recordings(store, ME, drill_id) == before


def test_keeping_is_for_one_drill_and_one_candidate(
    store: Store, drill_id: str, now: datetime
) -> None:
    assert not keeps_recordings(store, ME, drill_id)
    journeys.keep_recordings(store, "someone else", drill_id, True)
    assert not keeps_recordings(store, ME, drill_id)
    journeys.keep_recordings(store, ME, drill_id, True)
    assert keeps_recordings(store, ME, drill_id)
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    assert sound(store, "someone else", drill_id, 1, 0) is None
    journeys.forget_recording(store, "someone else", drill_id, 1, 0)
    assert sound(store, ME, drill_id, 1, 0) == SAID
    with pytest.raises(NotFound):
        journeys.take_recording(store, "someone else", on_the_table(drill_id), SAID, now)


def test_a_restart_keeps_sound_and_tick(store: Store, drill_id: str, now: datetime) -> None:
    journeys.keep_recordings(store, ME, drill_id, True)
    journeys.take_recording(store, ME, on_the_table(drill_id), SAID, now)
    store.close()
    with closing(open_store(store.path, now)) as again:
        assert keeps_recordings(again, ME, drill_id)
        assert sound(again, ME, drill_id, 1, 0) == SAID
