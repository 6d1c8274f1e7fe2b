"""Sounds made by arithmetic, to measure by: silence, speech-like noise, tones, a fan."""

import io
import wave

import numpy as np
from numpy.typing import NDArray

Sound = NDArray[np.float64]

RATE = 16_000
SYLLABLES_A_SECOND = 4


def quiet(seconds: float, rate: int = RATE) -> Sound:
    return np.zeros(round(seconds * rate))


def noise(seconds: float, loud: float, rate: int = RATE, seed: int = 1) -> Sound:
    """Steady noise, a fan; `loud` is its mean level, 1 is full."""
    return loud * np.random.default_rng(seed).standard_normal(round(seconds * rate))


def tone(seconds: float, loud: float = 0.3, rate: int = RATE) -> Sound:
    return loud * np.sin(2 * np.pi * 220 * np.arange(round(seconds * rate)) / rate)


def speech(seconds: float, loud: float = 0.1, rate: int = RATE, seed: int = 2) -> Sound:
    """Noise that swells and fades four times a second, as syllables do; from nothing to nothing
    where the seconds are a multiple of a quarter."""
    moments = np.arange(round(seconds * rate)) / rate
    swell = (1 - np.cos(2 * np.pi * SYLLABLES_A_SECOND * moments)) / 2
    return noise(seconds, loud, rate, seed)[: len(moments)] * swell


def joined(*parts: Sound) -> Sound:
    return np.concatenate(parts)


def wav(sound: Sound, rate: int = RATE, bits: int = 16, channels: int = 1) -> bytes:
    """The sound as a WAV file, the same in each channel."""
    whole = np.clip(np.round(sound * (2 ** (bits - 1) - 1)), -(2 ** (bits - 1)), None)
    samples = np.repeat(whole.astype("<i4"), channels)
    if bits == 8:
        raw = (samples + 128).astype("u1").tobytes()
    else:
        raw = samples.view("u1").reshape(-1, 4)[:, : bits // 8].tobytes()
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(bits // 8)
        written.setframerate(rate)
        written.writeframes(raw)
    return file.getvalue()
