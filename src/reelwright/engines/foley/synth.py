"""A cue sheet to a soundtrack: beds, events and music are made one by one, mixed, put in a room and levelled."""

from __future__ import annotations

import numpy as np

from reelwright.contract.shot import Motion
from reelwright.engines.foley.beds import BEDS
from reelwright.engines.foley.events import EVENTS
from reelwright.engines.foley.loudness import level
from reelwright.engines.foley.matter import dice_for, panned, room
from reelwright.engines.foley.music import play
from reelwright.engines.foley.plan import CueSheet, plan
from reelwright.media.frames import SAMPLE_RATE, Sound

_FADE_IN, _FADE_OUT = 0.25, 0.6  # s
_DRY_ROOM = 0.9  # s of echo from which on the room is heard at all


def score(prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion) -> Sound:
    """The soundtrack of a clip: float32 (samples, 2) at 48 kHz, exactly round(seconds * 48000) samples, -16 LUFS, no
    sample over -1.5 dBFS, faded in and out. The same arguments give the same samples."""
    return perform(plan(prompt, sound_prompt, seconds, seed, motion), round(seconds * SAMPLE_RATE), seed)


def perform(sheet: CueSheet, samples: int, seed: int) -> Sound:
    """The sound of a cue sheet, as `score` describes it."""
    made = np.zeros((samples, 2), np.float32)
    for cue in sheet.beds:
        made += BEDS[cue.kind](dice_for(seed, cue.kind), samples, sheet.energy) * np.float32(cue.level)
    for i, hit in enumerate(sheet.hits):
        start = int(hit.at * SAMPLE_RATE)
        sound = EVENTS[hit.kind](dice_for(seed, f"{hit.kind} {i}"), sheet.energy)[: max(0, samples - start)]
        made[start : start + len(sound)] += panned(sound, hit.pan) * np.float32(hit.level)
    if sheet.music is not None:
        made += play(sheet.music, dice_for(seed, "music"), samples) * np.float32(sheet.music_level)
    if sheet.room >= _DRY_ROOM:
        made = room(made, dice_for(seed, "room"), sheet.room, 0.3)
    return level(made * _fades(samples)[:, None])


def _fades(samples: int) -> np.ndarray:
    t = np.arange(samples, dtype=np.float32) / SAMPLE_RATE
    left = samples / SAMPLE_RATE - t
    shape = np.clip(t / _FADE_IN, 0, 1) * np.clip(left / _FADE_OUT, 0, 1)
    return np.asarray(np.sin(shape * np.pi / 2), np.float32)
