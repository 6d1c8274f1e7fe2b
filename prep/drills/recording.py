"""What can be measured of an answer that was recorded: when it began, how long it went on, where it
stood still. By loudness alone, without a model: no word is understood and nothing leaves the machine.

A step counts as speech where it is clearly above the noise around it. The noise is not one figure
for the whole: at each moment it is the quietest of the four seconds before or after, whichever is
louder, so that a fan that starts in the middle is noise and not an answer. A sound that does not
change for four seconds is noise too.

Beginnings and ends are right to a tenth of a second where speech is 15 dB above the noise; the tests
measure it. All figures here are ours, from no study.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from prep.drills.loudness import Loudness, loudness
from prep.drills.suggested_rating import Heard
from prep.text import count_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

LONG_PAUSE = 2.0
"""Seconds from which silence within an answer counts as a pause."""

_AROUND = 4.0
_SMOOTH, _SMOOTHER = 3, 5
_ABOVE_NOISE, _BELOW_LOUDEST, _QUIETEST = 8.0, 35.0, -60.0
"""In dB: over the noise around, under the loudest third of a second, and of full power."""

_LOUDEST = 0.3
_CLICK, _WITHIN_A_WORD, _SHORTEST = 0.06, 0.3, 0.15
"""In seconds: shorter is a key or a click; a gap that joins two sounds; shorter is no word."""

_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """An answer as measured, in seconds. `first_word` is from the start of the recording, None
    where nothing was said; `speaking` from the first word to the last, without the `pauses` that
    are longer than LONG_PAUSE; `seconds` is the whole recording."""

    seconds: float
    first_word: float | None
    speaking: float
    pauses: int
    longest_pause: float


def measured(wav: bytes) -> Spoken:
    """A recording as it was spoken. Raises RecordingRefused where it is no WAV sound."""
    heard = loudness(wav)
    phrases = _phrases(heard)
    if not phrases:
        return Spoken(heard.seconds, None, 0.0, 0, 0.0)
    gaps = [after[0] - before[1] for before, after in pairwise(phrases)]
    pauses = [gap for gap in gaps if gap > LONG_PAUSE]
    first, last = phrases[0][0], phrases[-1][1]
    speaking = last - first - sum(pauses)
    return Spoken(heard.seconds, first, speaking, len(pauses), max(pauses, default=0.0))


def spoken_words(spoken: Spoken) -> str:
    """`First word after 3 s, spoke 1:12, two pauses over 2 s, the longest 4 s`."""
    if spoken.first_word is None:
        return f"No words were heard in {count_of(round(spoken.seconds), 'second')} of recording"
    began = f"First word after {spoken.first_word:.0f} s"
    return f"{began}, spoke {clock_words(spoken.speaking)}, {_pause_words(spoken)}"


def clock_words(seconds: float) -> str:
    """`1:12`."""
    return f"{round(seconds) // 60}:{round(seconds) % 60:02d}"


def heard_of(spoken: Spoken, noted: bool) -> Heard:
    """What a recording tells about how an answer came; one in which nothing was heard tells nothing
    where its points were `noted`: the microphone may have been off."""
    if spoken.first_word is None:
        return Heard(answered=noted)
    blank = max(spoken.first_word, spoken.longest_pause)
    return Heard(start_seconds=spoken.first_word, blank_seconds=blank)


def _pause_words(spoken: Spoken) -> str:
    over = f"over {LONG_PAUSE:.0f} s"
    longest = f"{spoken.longest_pause:.0f} s"
    if not spoken.pauses:
        return f"no pause {over}"
    if spoken.pauses == 1:
        return f"one pause of {longest}"
    return f"{_NUMBERS.get(spoken.pauses, spoken.pauses)} pauses {over}, the longest {longest}"


def _phrases(heard: Loudness) -> list[tuple[float, float]]:
    """From when to when something was said, in seconds."""
    joined: list[tuple[float, float]] = []
    for start, end in _sounds(heard):
        if joined and start - joined[-1][1] <= _WITHIN_A_WORD:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(start, end) for start, end in joined if end - start >= _SHORTEST]


def _sounds(heard: Loudness) -> list[tuple[float, float]]:
    """Each stretch that is louder than the noise around it, clicks left out."""
    import numpy as np

    if not len(heard.power):
        return []
    loud = _level(heard.power, _SMOOTH)
    edges = np.diff((loud > _threshold(heard)).astype(np.int8), prepend=0, append=0)
    starts, ends = np.flatnonzero(edges > 0), np.flatnonzero(edges < 0)
    long = (ends - starts) * heard.step >= _CLICK
    return [
        (float(start) * heard.step, float(end) * heard.step)
        for start, end in zip(starts[long], ends[long], strict=True)
    ]


def _threshold(heard: Loudness) -> "Array":
    """At each step, in dB, what must be surpassed to be speech."""
    import numpy as np

    loudest = np.sort(_level(heard.power, _SMOOTH))[::-1]
    peak = loudest[min(len(loudest) - 1, round(_LOUDEST / heard.step))]
    noise = _noise(_level(heard.power, _SMOOTHER), max(1, round(_AROUND / heard.step)))
    return np.maximum(noise + _ABOVE_NOISE, max(peak - _BELOW_LOUDEST, _QUIETEST))


def _noise(level: "Array", reach: int) -> "Array":
    """At each step the quietest of the `reach` steps before and of those after, the louder of the
    two; near an end of the recording only the side that is whole, and of a short one the quietest."""
    import numpy as np

    if len(level) <= reach:
        return np.full(len(level), level.min())
    quietest = np.lib.stride_tricks.sliding_window_view(level, reach + 1).min(axis=1)
    nothing = np.full(reach, -np.inf)
    around = np.maximum(np.append(nothing, quietest), np.append(quietest, nothing))
    found: Array = np.where(np.isneginf(around), level.min(), around)
    return found


def _level(power: "Array", steps: int) -> "Array":
    """In dB, each step as the mean of the steps around it."""
    import numpy as np

    padded = np.pad(power, steps // 2, mode="edge")
    mean: Array = np.convolve(padded, np.full(steps, 1 / steps), mode="valid")
    return np.asarray(10 * np.log10(mean), dtype=np.float64)
