"""A cue sheet to a soundtrack: beds, events and music are made one by one, mixed, put in a room and levelled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reelwright.contract.shot import Motion
from reelwright.engines.foley.beds import BEDS
from reelwright.engines.foley.events import EVENTS, ONSET
from reelwright.engines.foley.happening import Happening, Source
from reelwright.engines.foley.loudness import level
from reelwright.engines.foley.matter import Mono, dice_for, panned, room
from reelwright.engines.foley.music import play
from reelwright.engines.foley.plan import CueSheet, Hit, in_step, plan
from reelwright.engines.foley.steps import STEPS
from reelwright.media.frames import SAMPLE_RATE, Sound

_FADE_IN, _FADE_OUT = 0.25, 0.6  # s
_DRY_ROOM = 0.9  # s of echo from which on the room is heard at all
_WIDTH = 0.45  # share of a placed bed that still comes from all around
_EVENT_LEVEL = 1.5  # what happens is heard over what is always there


@dataclass(frozen=True, eq=False)
class Recording:
    """What can be made before the picture is known: the guessed sheet, its beds (by kind) and its music."""

    sheet: CueSheet
    seed: int
    beds: dict[str, Sound]
    music: Sound | None

    def mixed(self, happenings: Sequence[Happening] = (), sources: Sequence[Source] = ()) -> Sound:
        """The soundtrack, as `score` describes it, with what is seen in the places of what was guessed."""
        return _mixed(self, in_step(self.sheet, happenings, sources))


def record(prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion) -> Recording:
    """Beds and music of a clip; most of the work."""
    sheet, samples = plan(prompt, sound_prompt, seconds, seed, motion), round(seconds * SAMPLE_RATE)
    music = play(sheet.music, dice_for(seed, "music"), samples) if sheet.music is not None else None
    return Recording(sheet, seed, {cue.kind: _bed(cue.kind, sheet, samples, seed) for cue in sheet.beds}, music)


def score(
    prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion,
    happenings: Sequence[Happening] = (), sources: Sequence[Source] = (),
) -> Sound:  # fmt: skip
    """The soundtrack of a clip: float32 (samples, 2) at 48 kHz, exactly round(seconds * 48000) samples, -16 LUFS, no
    sample over -1.5 dBFS, faded in and out. The same arguments give the same samples."""
    return record(prompt, sound_prompt, seconds, seed, motion).mixed(happenings, sources)


def _mixed(recording: Recording, sheet: CueSheet) -> Sound:
    samples, seed = len(next(iter(recording.beds.values()))), recording.seed
    made = np.zeros((samples, 2), np.float32)
    placed = {source.kind: source for source in sheet.sources}
    for cue in sheet.beds:
        kept = recording.beds.get(cue.kind)
        bed = (kept if kept is not None else _bed(cue.kind, sheet, samples, seed)) * np.float32(cue.level)
        made += _steered(bed, placed[cue.kind]) if cue.kind in placed else bed
    for i, hit in enumerate(sheet.hits):
        _strike(made, hit, _event(sheet, hit, seed, i))
    if recording.music is not None:
        made += recording.music * np.float32(sheet.music_level)
    if sheet.room >= _DRY_ROOM:
        made = room(made, dice_for(seed, "room"), sheet.room, 0.3)
    return level(made * _fades(samples)[:, None])


def _bed(kind: str, sheet: CueSheet, samples: int, seed: int) -> Sound:
    return BEDS[kind](dice_for(seed, kind), samples, sheet.energy)


def _steered(bed: Sound, source: Source) -> Sound:
    """A part of the bed is drawn to where its source is seen, equal power, moving evenly."""
    angle = (np.linspace(source.start, source.end, len(bed), dtype=np.float32) + 1) * np.float32(np.pi / 4)
    middle = bed.mean(axis=1) * np.float32(1.3)
    place = np.stack([middle * np.cos(angle), middle * np.sin(angle)], axis=1)
    return np.asarray(bed * _WIDTH + place * (1 - _WIDTH) * (0.6 + 0.6 * source.level), np.float32)


def _event(sheet: CueSheet, hit: Hit, seed: int, number: int) -> Mono:
    """A foot sounds like what it walks on; every blow is a little different."""
    dice = dice_for(seed, f"{hit.kind} {number}")
    if hit.kind == "step":
        return STEPS[sheet.surface](dice, sheet.energy)
    return EVENTS[hit.kind](dice, sheet.energy)


def _strike(made: Sound, hit: Hit, sound: Mono) -> None:
    """Lays an event so that its onset is heard when it is seen; what would begin before the clip is cut off."""
    start = round((hit.at - ONSET.get(hit.kind, 0.0)) * SAMPLE_RATE)
    part = sound[max(0, -start) : max(0, len(made) - start)]
    start = max(0, start)
    made[start : start + len(part)] += panned(part, hit.pan) * np.float32(hit.level * _EVENT_LEVEL)


def _fades(samples: int) -> np.ndarray:
    t = np.arange(samples, dtype=np.float32) / SAMPLE_RATE
    left = samples / SAMPLE_RATE - t
    shape = np.clip(t / _FADE_IN, 0, 1) * np.clip(left / _FADE_OUT, 0, 1)
    return np.asarray(np.sin(shape * np.pi / 2), np.float32)
