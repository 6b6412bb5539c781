"""A flight of steps before the lens: one goes up it, comes down it or sits on it; what it leads to is at its top."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import light_tile, material
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Plane, Quad

NAMED = re.compile(r"\b(?:stairs|staircases?|stairways?|stairwell|flight of steps"
                   r"|(?:up|down|on|climbs?|ascends?|descends?)(?:\s+\w+){0,3}?\s+steps)\b")  # fmt: skip
_GOES = word_set(
    "climb ascend walk run go come dash race sprint stroll march rise descend step hurry stride sneak carry"
    " drift glide float sweep creep tiptoe slip flow flee")
_ROLLS, _FEW = word_set("roll bounce tumble fall drop"), 4
"""What things do that go down a flight, and how many of them are told."""
_DOWN = re.compile(r"\b(?:down|descends?|descending)\b")
_RUN, _RISE = 0.40, 0.17
"""m, depth and height of a step."""
STEPS, INDOORS, UNDER = 30, 14, 3
"""Steps in the open and in a room; how many are below the feet of who is on it."""
_HOP = 0.55
"""How high that bounces, in its own heights."""
_SPEED = 0.42
"""m/s along the flight."""
_STONES = ("flags", "planks", "marble")
_OF_ROOM: Mapping[str, str] = {
    **dict.fromkeys(("palace_stairs", "ballroom", "museum", "lobby", "station_hall", "church", "hall"), "marble"),
    **dict.fromkeys(("stairwell", "interior", "attic", "library", "cabin", "tavern"), "planks"),
    **dict.fromkeys(("tower_stairs", "dungeon", "crypt", "tomb", "cellar", "cloister"), "flags"),
}  # fmt: skip
"""What stairs are made of in a room; elsewhere indoors the seed decides."""


def height() -> float:
    """m over the ground of who is on it."""
    return UNDER * _RISE


def taken(actor: Actor, plan: Plan) -> str:
    """"up", "down" or "rest", "" where the actor is on no stairs."""
    rolls = actor.kind.body == "prop" and (actor.action is not None and actor.action.lemma in _ROLLS)
    walks = (rolls or actor.kind.body in ("person", "beast")) and actor.medium == "ground"
    many = actor.count > (_FEW if rolls else 2)
    if not walks or many or actor.rider is not None or NAMED.search(plan.prompt.lower()) is None:
        return ""
    lemma = actor.action.lemma.split()[0] if actor.action is not None and actor.action.lemma else ""
    if lemma in ("sit", "rest", "wait", "read", "sleep"):
        return "rest" if re.search(r"\bon\b[^,.;]{0,24}(?:stairs|staircase|steps)\b", plan.prompt.lower()) else ""
    if lemma not in _GOES and not rolls:
        return ""
    return "down" if _DOWN.search(plan.prompt.lower()) else "up"


def way(down: bool) -> tuple[float, float, float]:
    """m/s of who goes up or comes down."""
    v = -_SPEED if down else _SPEED
    return 0.0, v * _RISE / _RUN, v


def bounced(t: float, tall: float, phase: float) -> float:
    """m over its step of what bounces down from one to the next, `tall` m high itself, at t s."""
    u = (t * _SPEED / _RUN + phase) % 1.0
    return 4 * u * (1 - u) * _HOP * tall


def on_steps(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks, whoever is farther up a flight than the hero as much higher."""
    hero = next((m for m in marks if m.hero and m.actor.stand is not None and m.actor.stand.form == "stairs"), None)
    if hero is None:
        return tuple(marks)
    return tuple(replace(m, y=m.y + (m.z - hero.z) * _RISE / _RUN) if m.actor is hero.actor else m for m in marks)


def top_of(mark: Mark) -> tuple[float, float]:
    """(height, distance) of the landing in the open, m."""
    return STEPS * _RISE, _front(mark) + STEPS * _RUN


def _front(mark: Mark) -> float:
    return mark.z - (UNDER - 0.5) * _RUN


def flight(mark: Mark, place: Place, seed: int) -> tuple[tuple[Plane, ...], tuple[Quad, ...]]:
    """Its risers and treads."""
    name = _OF_ROOM.get(place.setting, _STONES[seed % len(_STONES)]) if place.inside else "flags"
    made = material(name, place.light.weather.snow)
    wide = min(0.62 * place.view.span(mark.z), 5.2)
    ppm = min(place.view.focal / mark.z, 140.0)
    riser = light_matte(_riser(made.albedo, made.metres, wide, ppm), place.light, mark.z, mark.x)
    tile = light_tile(made, place.light, 0.0)
    side = tile.shape[0]
    rows, columns = max(4, round(side * _RUN / made.metres)), round(side * wide / made.metres)
    tread = np.ascontiguousarray(np.tile(tile, (1, columns // side + 1, 1))[:rows, :columns])
    edge = max(1, rows // 10)
    tread[-edge:] = np.clip(tread[-edge:].astype(np.float32) * 1.25, 0, 255).astype(np.uint8)  # a worn, lighter nosing
    tread[..., 3] = 255
    planes, quads = [], []
    count = INDOORS if place.inside else STEPS
    for k in range(count):
        z, y = _front(mark) + k * _RUN, k * _RISE
        planes.append(Plane("riser", (riser,), mark.x, y, z, ppm, (riser.shape[1] / 2, riser.shape[0])))
        if y + _RISE < place.view.eye + 1.2:  # cameras rise
            last = 3.0 if k == count - 1 else _RUN
            quads.append(Quad("tread", tread, (mark.x - wide / 2, y + _RISE, z + last), (wide, 0.0, 0.0),
                              (0.0, 0.0, -last), depth=z + 0.5 * _RUN))  # fmt: skip
    return tuple(planes), tuple(quads)


def _riser(albedo: np.ndarray, metres: float, wide: float, ppm: float) -> Matte:
    h, w = max(4, int(np.ceil(_RISE * ppm)) + 1), max(8, int(wide * ppm))
    side = albedo.shape[0]
    y, x = np.mgrid[0:h, 0:w]
    stone = albedo[(y / ppm / metres * side).astype(int) % side, (x / ppm / metres * side).astype(int) % side]
    ao = np.interp(np.arange(h) / max(h - 1, 1), [0.0, 0.25, 1.0], [0.55, 0.9, 0.75])[:, None] * np.ones((1, w))
    return Matte(np.ascontiguousarray(stone * 0.8, np.float32), np.ones((h, w), np.float32), ppm, (w / 2, float(h)),
                 None, None, np.asarray(ao, np.float32), rim=0.0)  # fmt: skip
