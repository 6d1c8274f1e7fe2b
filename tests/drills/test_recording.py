"""What is measured of a recorded answer, on sounds whose beginnings and ends are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.drills.loudness import RecordingRefused, loudness
from prep.drills.recording import Spoken, heard_of, measured, spoken_words
from prep.drills.suggested_rating import Heard, suggested_rating
from tests.drills.sounds import Sound, joined, noise, quiet, speech, tone, wav

EXACT = 0.1
"""Seconds by which a beginning, an end or a pause may be off."""


def answer(rate: int = 16_000) -> Sound:
    """3 s of silence, 5 s of speech, 4 s of silence, 2 of speech, 2.5 of silence, 1 of speech, 3."""
    lengths = (3, 5, 4, 2, 2.5, 1, 3)
    return joined(
        *(
            speech(each, rate=rate) if place % 2 else quiet(each, rate)
            for place, each in enumerate(lengths)
        )
    )


def check(spoken: Spoken, exact: float = EXACT) -> None:
    assert spoken.seconds == pytest.approx(20.5, abs=0.001)
    assert spoken.first_word == pytest.approx(3, abs=exact)
    assert spoken.pauses == 2
    assert spoken.longest_pause == pytest.approx(4, abs=2 * exact)
    assert spoken.speaking == pytest.approx(8, abs=4 * exact)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("bits", [8, 16, 24, 32])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_kind_of_wav_gives_the_same_within_a_twentieth(
    rate: int, bits: int, channels: int
) -> None:
    check(measured(wav(answer(rate), rate, bits, channels)), exact=0.05)


@pytest.mark.parametrize("below", [30, 20, 15])
def test_in_a_noisy_room_it_is_right_within_a_tenth(below: float) -> None:
    loud = 0.1 * (3 / 8) ** 0.5 * 10 ** (-below / 20)
    check(measured(wav(answer() + noise(20.5, loud))))


@pytest.mark.parametrize("volume", [1.0, 0.3, 0.05])
def test_how_loud_it_was_recorded_changes_nothing(volume: float) -> None:
    check(measured(wav(volume * (answer() + noise(20.5, 0.001)), bits=24)))


def test_an_offset_of_the_microphone_changes_nothing() -> None:
    check(measured(wav(answer() + 0.2)), exact=0.05)


def test_tones_of_a_second_are_measured_to_two_hundredths() -> None:
    spoken = measured(wav(joined(quiet(1.5), tone(1), quiet(2.6), tone(1), quiet(1))))
    assert spoken.first_word == pytest.approx(1.5, abs=0.02)
    assert spoken.longest_pause == pytest.approx(2.6, abs=0.04)
    assert spoken.speaking == pytest.approx(2, abs=0.041)  # four edges


def test_a_fan_that_starts_or_stops_in_the_middle_is_no_answer() -> None:
    starts = joined(noise(10, 0.001), noise(10, 0.03))
    stops = joined(noise(10, 0.03), noise(10, 0.001))
    assert measured(wav(starts)).first_word is None
    assert measured(wav(stops)).first_word is None


def test_an_answer_over_a_fan_that_starts_is_still_found() -> None:
    fan = joined(noise(10, 0.0005), noise(10.5, 0.008))
    spoken = measured(wav(answer() + fan))
    assert spoken.first_word == pytest.approx(3, abs=EXACT)
    assert spoken.pauses == 2


@pytest.mark.parametrize("sound", [quiet(5), noise(5, 0.01), noise(5, 0.3), tone(9), quiet(0.004)])
def test_silence_noise_and_a_steady_tone_are_no_words(sound: Sound) -> None:
    spoken = measured(wav(sound))
    assert spoken.first_word is None
    assert (spoken.speaking, spoken.pauses, spoken.longest_pause) == (0, 0, 0)


def test_keys_and_clicks_are_no_words() -> None:
    click = joined(quiet(0.4), 0.5 * noise(0.02, 0.3))
    sound = joined(*[click] * 8, speech(2), *[click] * 8)
    spoken = measured(wav(sound))
    assert spoken.first_word == pytest.approx(8 * 0.42, abs=EXACT)
    assert spoken.speaking == pytest.approx(2, abs=2 * EXACT)


def test_one_short_word_counts_and_a_recording_of_one_second() -> None:
    spoken = measured(wav(joined(quiet(0.5), speech(0.25), quiet(0.25))))
    assert spoken.first_word == pytest.approx(0.5, abs=EXACT)
    assert spoken.seconds == 1


def test_ten_minutes_without_a_pause() -> None:
    spoken = measured(wav(joined(quiet(2), speech(598))))
    assert spoken.first_word == pytest.approx(2, abs=EXACT)
    assert spoken.speaking == pytest.approx(598, abs=2 * EXACT)
    assert spoken.pauses == 0


def test_a_pause_just_under_two_seconds_is_none() -> None:
    assert measured(wav(joined(speech(2), quiet(1.8), speech(2)))).pauses == 0
    assert measured(wav(joined(speech(2), quiet(2.2), speech(2)))).pauses == 1


def test_silence_at_the_end_is_no_pause() -> None:
    spoken = measured(wav(joined(speech(2), quiet(30))))
    assert spoken.pauses == 0
    assert spoken.speaking == pytest.approx(2, abs=EXACT)


def test_a_file_broken_off_gives_what_is_there() -> None:
    whole = wav(answer())
    spoken = measured(whole[: 44 + 2 * 16_000 * 8 + 1])
    assert spoken.seconds == pytest.approx(8, abs=0.001)
    assert spoken.first_word == pytest.approx(3, abs=EXACT)


@pytest.mark.parametrize(
    "wrong", [b"", b"RIFF", b"ID3\x03 not a wav at all", wav(quiet(1))[:30], b"\x00" * 5000]
)
def test_what_is_no_wav_is_refused_in_words(wrong: bytes) -> None:
    with pytest.raises(RecordingRefused, match=r"can't be read.*go on with notes"):
        measured(wrong)


def test_a_header_without_sound_is_an_empty_recording() -> None:
    assert measured(wav(quiet(0))) == Spoken(0, None, 0, 0, 0)


@given(st.binary(max_size=200))
def test_any_bytes_are_measured_or_refused(rest: bytes) -> None:
    for wrong in (rest, wav(quiet(0.01))[:20] + rest, wav(quiet(0.01))[:36] + rest):
        try:
            assert measured(wrong).seconds >= 0
        except RecordingRefused as refused:
            assert str(refused)


SILENT = st.lists(st.sampled_from((0.5, 1, 1.5, 2.5, 3, 4.5)), min_size=1, max_size=5)
SAID = st.lists(st.sampled_from((0.5, 1, 2, 3.5)), min_size=1, max_size=5)


@given(SILENT, SAID)
def test_the_measures_are_those_of_the_parts(silent: list[float], said: list[float]) -> None:
    pairs = list(zip(silent, said, strict=False))
    parts = [(quiet(before, 8000), speech(after, rate=8000)) for before, after in pairs]
    spoken = measured(wav(joined(*(part for pair in parts for part in pair)), 8000))
    pauses = [before for before, _ in pairs[1:] if before > 2]
    assert spoken.first_word == pytest.approx(pairs[0][0], abs=EXACT)
    assert spoken.pauses == len(pauses)
    assert spoken.longest_pause == pytest.approx(max(pauses, default=0), abs=2 * EXACT)
    whole = spoken.seconds - spoken.first_word - sum(pauses)
    assert spoken.speaking == pytest.approx(whole, abs=2 * EXACT * (len(pauses) + 1))


def test_the_power_of_a_full_square_wave_is_one() -> None:
    square = joined(*[quiet(0.001) + sign for sign in (1.0, -1.0)] * 50)
    heard = loudness(wav(square))
    assert heard.power == pytest.approx([1.0] * 10, abs=0.001)
    assert (heard.step, heard.seconds) == (0.01, 0.1)


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        (
            Spoken(90, 3.2, 72, 2, 4.1),
            "First word after 3 s, spoke 1:12, two pauses over 2 s, the longest 4 s",
        ),
        (Spoken(60, 0.4, 45, 0, 0), "First word after 0 s, spoke 0:45, no pause over 2 s"),
        (Spoken(60, 1, 45, 1, 3), "First word after 1 s, spoke 0:45, one pause of 3 s"),
        (
            Spoken(300, 1, 59.7, 11, 30),
            "First word after 1 s, spoke 1:00, 11 pauses over 2 s, the longest 30 s",
        ),
        (Spoken(8, None, 0, 0, 0), "No words were heard in 8 seconds of recording"),
    ],
)
def test_the_measures_in_words(spoken: Spoken, words: str) -> None:
    assert spoken_words(spoken) == words


def test_the_measures_feed_the_suggested_rating() -> None:
    slow, stuck = Spoken(60, 9.4, 40, 0, 0), Spoken(60, 1, 30, 1, 25)
    assert suggested_rating(heard_of(slow, False)) == ("hard", "it began after 9 seconds")
    assert suggested_rating(heard_of(stuck, False)) == ("again", "nothing came for 25 seconds")
    silent = Spoken(8, None, 0, 0, 0)
    assert heard_of(silent, noted=False) == Heard(answered=False)
    assert heard_of(silent, noted=True) == Heard()
