"""How loud a recording is, from one hundredth of a second to the next."""

import io
import wave
from typing import TYPE_CHECKING, NamedTuple

from prep.errors import PrepError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

_STEPS_A_SECOND = 100
_STEPS_AT_ONCE = 3000
"""Half a minute at a time, so that a long recording needs little memory."""

_WIDTHS = {1: "u1", 2: "<i2", 3: "u1", 4: "<i4"}
_NOTHING = 1e-10
"""Of full power: digital silence is -100 dB."""


class RecordingRefused(PrepError):
    """A recording can't be read, or can't be kept."""


class Loudness(NamedTuple):
    """`power` of each step (1 is full), `step` its length and `seconds` that of it all."""

    power: "Array"
    step: float
    seconds: float


def loudness(wav: bytes) -> Loudness:
    """The power of a WAV recording (PCM of 8, 16, 24 or 32 bits, any rate, any channels), its mean
    taken out. What its header promises and the file has not is left out. Raises RecordingRefused."""
    import numpy as np

    with _opened(wav) as sound:
        hop = max(1, round(sound.getframerate() / _STEPS_A_SECOND))
        read, parts = 0, []
        while samples := sound.readframes(hop * _STEPS_AT_ONCE):
            frames = _frames(samples, sound.getsampwidth(), sound.getnchannels())
            read += len(frames)
            full = frames[: len(frames) // hop * hop]
            parts.append(full.reshape(-1, hop, sound.getnchannels()).var(axis=1).mean(axis=1))
        step, seconds = hop / sound.getframerate(), read / sound.getframerate()
    power = np.concatenate(parts) if parts else np.zeros(0)
    return Loudness(np.maximum(power, _NOTHING), step, seconds)


def _opened(wav: bytes) -> wave.Wave_read:
    try:
        sound = wave.Wave_read(io.BytesIO(wav))
        if sound.getframerate() > 0 and sound.getsampwidth() in _WIDTHS:
            return sound
    except (wave.Error, EOFError, RuntimeError):
        pass
    raise RecordingRefused(
        "This recording can't be read: it is empty, broken off, or no WAV sound. Record it once "
        "more, or go on with notes of what you said."
    )


def _frames(samples: bytes, width: int, channels: int) -> "Array":
    """Samples from -1 to 1, a row a moment, a column a channel; a torn last moment is left out."""
    import numpy as np

    samples = samples[: len(samples) // (width * channels) * width * channels]
    values = np.frombuffer(samples, _WIDTHS[width])
    if width == 1:
        scaled = (values.astype(np.float64) - 128) / 128
    elif width == 3:
        bytes_of = values.reshape(-1, 3).astype(np.int32)
        whole = bytes_of[:, 0] | bytes_of[:, 1] << 8 | bytes_of[:, 2] << 16
        scaled = (whole - ((whole & 0x800000) << 1)) / 2.0**23
    else:
        scaled = values / 2.0 ** (8 * width - 1)
    return scaled.reshape(-1, channels)
