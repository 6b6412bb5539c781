"""Words to a cue sheet: what is heard, how strongly, and when. No sound is made here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

import reelwright.engines.foley.words as words
from reelwright.contract.shot import Motion
from reelwright.engines.foley.happening import Happening, Source
from reelwright.engines.foley.matter import dice_for
from reelwright.engines.foley.music import Music
from reelwright.engines.foley.steps import SURFACE_WORDS

_MOST_BEDS, _MOST_EVENTS = 4, 4
_OWN, _AROUND = 2.0, 1.0  # weight of a word in the sound's own text, and in the picture's
_PER_EVENT = 2.6  # s between two events of one kind
_SERIES = {"step": 0.55, "hoof": 0.21, "tick": 1.0, "heartbeat": 0.95, "wing": 0.7, "gear": 0.5}
"""These come evenly; s between them."""
_DENIED_REACH = 3  # words after "no" that it takes back
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_DRIVEN = {"band": 112.0, "electronic": 118.0, "jazz": 96.0}  # ensembles that keep time: beats a minute at least
_FAST = 1.3  # how much quicker motionMode fast plays


@dataclass(frozen=True, slots=True)
class Cue:
    """A bed (a row of beds.BEDS); level: factor on its loudness."""

    kind: str
    level: float


@dataclass(frozen=True, slots=True)
class Hit:
    """An event (a row of events.EVENTS) at a time in s. pan: -1 left .. 1 right."""

    kind: str
    at: float
    level: float
    pan: float


@dataclass(frozen=True, slots=True)
class CueSheet:
    """energy: 0.4 gentle .. 1.6 violent. room: s of echo. music: None for none; music_level: factor. surface: what feet
    walk on, a row of steps.STEPS. sources: where beds come from."""

    beds: tuple[Cue, ...]
    hits: tuple[Hit, ...]
    music: Music | None
    music_level: float
    energy: float
    room: float
    surface: str = "stone"
    sources: tuple[Source, ...] = ()


_SAME = {"step": {"step", "hoof"}, "hoof": {"step", "hoof"}, "wingburst": {"wing"}, "wave": {"blast"}}
"""What the words need not add to where the picture gives this."""


def in_step(sheet: CueSheet, happenings: Sequence[Happening], sources: Sequence[Source]) -> CueSheet:
    """The sheet with what is seen in the places of what the words guessed: seen moments replace guessed times of the
    same kind, and what sounds at a place gets a bed if it has none."""
    seen = {kind for h in happenings for kind in {h.kind} | _SAME.get(h.kind, set())}
    kept = [hit for hit in sheet.hits if hit.kind not in seen]
    hits = [*kept, *(Hit(h.kind, h.at, h.level, h.pan) for h in happenings)]
    known = {cue.kind for cue in sheet.beds}
    placed = {source.kind: source for source in sources}
    beds = [*sheet.beds, *(Cue(kind, 0.6 * s.level) for kind, s in placed.items() if kind not in known)]
    ordered = tuple(sorted(hits, key=lambda hit: (hit.at, hit.kind)))
    return replace(sheet, beds=tuple(beds), hits=ordered, sources=tuple(placed.values()))


def plan(prompt: str, sound_prompt: str | None, seconds: float, seed: int, motion: Motion) -> CueSheet:
    """The cue sheet of a clip. The sound's own words count twice, and where they name sounds themselves, music that
    nobody asked for stays away. Any text gives a sheet; so does none."""
    votes = _votes(prompt, sound_prompt)
    beds = _without_rivals(_best(votes, words.BED_WORDS))[:_MOST_BEDS] or [("air", 1.0)]
    events = _best(votes, words.EVENT_WORDS)[:_MOST_EVENTS]
    own = _votes("", sound_prompt)
    named = bool(_best(own, words.BED_WORDS) or _best(own, words.EVENT_WORDS))
    music = _music(votes, seed, motion)
    asked = _asks(votes) or any(word in votes for word in words.DRUM_WORDS.split())
    if named and not asked and (music is None or music.lead is None):
        music = None
    top = max(weight for _, weight in beds)
    return CueSheet(
        beds=tuple(Cue(kind, round(0.35 + 0.65 * weight / top, 3)) for kind, weight in beds),
        hits=_hits(events, seconds, seed, motion),
        music=music,
        music_level=1.0 if music is not None and (music.lead or music.drums > 0.7) else 0.6,
        energy=_energy(votes),
        room=_room(votes),
        surface=next(iter(_best(votes, SURFACE_WORDS)), ("stone", 0.0))[0],
    )


def _votes(prompt: str, sound_prompt: str | None) -> dict[str, float]:
    """Base form -> weight; the later a word comes the less it says."""
    found: dict[str, float] = {}
    for text, weight in ((prompt, _AROUND), (sound_prompt or "", _OWN)):
        listed = _WORD.findall(text.lower())
        denied = {i + k for i, word in enumerate(listed) if word in words.DENIALS for k in range(_DENIED_REACH + 1)}
        for i, word in enumerate(listed):
            if i not in denied:
                for form in _forms(word):
                    found[form] = max(found.get(form, 0.0), weight * (1 - 0.4 * i / max(40, len(listed))))
    return found


def _forms(word: str) -> set[str]:
    """The word and what it may be a form of; wrong ones do no harm, no row holds them."""
    forms = {word, *word.split("-")}
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ed", ""), ("ed", "e"), ("ing", ""),
                            ("ing", "e"), ("er", ""), ("y", ""), ("d", "")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: -len(ending)] + instead
            forms |= {base, base[:-1]} if len(base) > 3 and base[-1:] == base[-2:-1] else {base}
    return forms


def _weight(votes: dict[str, float], row: str) -> float:
    """Two words say more than one, but not twice as much."""
    hits = sorted((votes[word] for word in row.split() if word in votes), reverse=True)
    return sum(weight * 0.5**i for i, weight in enumerate(hits))


def _best(votes: dict[str, float], table: dict[str, str]) -> list[tuple[str, float]]:
    weights = [(kind, _weight(votes, row)) for kind, row in table.items()]
    return sorted([pair for pair in weights if pair[1] > 0], key=lambda pair: -pair[1])


def _without_rivals(beds: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Best first, each bed silences its weaker rivals."""
    kept: list[tuple[str, float]] = []
    for kind, weight in beds:
        if not any(kind in words.RIVALS.get(other, ()) for other, _ in kept):
            kept.append((kind, weight))
    return kept


def _music(votes: dict[str, float], seed: int, motion: Motion) -> Music | None:
    """Nothing where no word has a mood, names an instrument or asks for music."""
    drums = _weight(votes, words.DRUM_WORDS)
    # a drummer does not play in a mood that has no drums
    moods = {mood: row for mood, row in words.MOODS.items() if row[2] > 0.3 or not drums}
    weights = {mood: _weight(votes, row[4]) for mood, row in moods.items()}
    mood = max(weights, key=lambda name: weights[name])
    lead = next(iter(_best(votes, words.LEADS)), (None, 0.0))[0]
    if not (weights[mood] or lead or drums or _asks(votes)):
        return None
    mode, tempo, share, ensemble, _ = words.MOODS[mood if weights[mood] or drums else "calm"]
    asked = next(iter(_best(votes, words.ENSEMBLE_WORDS)), (ensemble, 0.0))[0]
    if asked in _DRIVEN:
        share, tempo = max(share, 0.6), max(tempo, _DRIVEN[asked])
        mode = mode if weights[mood] else "mixolydian"
    root = 36 + int(dice_for(seed, "root").integers(0, 10))
    return Music(mode, tempo * (_FAST if motion == "fast" else 1.0), root, lead, 1.0 if drums else share, asked)


def _asks(votes: dict[str, float]) -> bool:
    """Whether a word asks for music, by that name or by its kind."""
    kinds = {word for row in words.ENSEMBLE_WORDS.values() for word in row.split()} - set(words.MUSIC_HINTS.split())
    return bool(votes.keys() & (kinds | set(words.MUSIC_WORDS.split())))


def _hits(events: list[tuple[str, float]], seconds: float, seed: int, motion: Motion) -> tuple[Hit, ...]:
    made: list[Hit] = []
    for place, (kind, _) in enumerate(events):
        dice = dice_for(seed, f"times of {kind}")
        pace = _FAST if motion == "fast" else 1.0
        level = 0.85**place
        if kind in _SERIES:
            times = np.arange(0.3 + 0.2 * dice.random(), seconds - 0.2, _SERIES[kind] / pace)
            side = dice.uniform(-0.3, 0.3)
            made += [Hit(kind, float(t), level * float(dice.uniform(0.7, 1)), float(side)) for t in times]
            continue
        count = max(1, round(seconds / _PER_EVENT / (1 + 0.5 * place) * pace))
        slot = (seconds - 0.8) / count
        for i in range(count):
            at = 0.3 + slot * (i + dice.uniform(0.05, 0.75))
            made.append(Hit(kind, float(at), level * float(dice.uniform(0.6, 1)), float(dice.uniform(-0.7, 0.7))))
    return tuple(sorted(made, key=lambda hit: (hit.at, hit.kind)))


def _energy(votes: dict[str, float]) -> float:
    return float(np.clip(1 + 0.22 * (_weight(votes, words.STRONG) - _weight(votes, words.SOFT)), 0.4, 1.6))


def _room(votes: dict[str, float]) -> float:
    return next((length for length, row in words.SPACIOUS.items() if _weight(votes, row)), 0.7)
