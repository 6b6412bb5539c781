"""Flocks: dozens of the same flyer or fish, baked once and stamped along paths that are pure functions of time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Rounds
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import light_matte
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Flock, Mark
from reelwright.engines.previz.paint.staging.effects.murmuration import is_murmuration, murmuration
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

BEATS = 12
DRIFTERS = frozenset({"jellyfish"})
"""Kinds that hang in the water and go nowhere: a bloom of them is in the frame at every moment."""
_POURS = frozenset({"pour", "stream", "spill", "swarm", "erupt", "escape", "flee"})
"""Verbs for many that leave through one opening."""
_LOFTY = frozenset({"tower", "church", "castle", "lighthouse", "house", "ruin", "windmill"})
"""Buildings whose openings are high up."""
_SCATTER = 0.30
"""How far to each side birds sit about somebody before they fly up, as a share of the flock's reach."""
_TAKE_OFF, _ONCE = 0.15, 600.0  # s until the first flies up; it does so once in a clip


@dataclass(frozen=True, eq=False)
class Sprites:
    """Square pictures: BEATS of them heading right, then BEATS heading left. half: half their side in m."""

    atlas: tuple[Pixels, ...]
    half: float
    period: float
    speed: float


@dataclass(frozen=True, eq=False)
class _Swarm:
    """Random numbers of a flock, one row a member: a..d uniform 0..1, n normal."""

    a: Floats
    b: Floats
    c: Floats
    d: Floats
    n: Floats


Array = NDArray[Any]
Paths = Callable[[float], tuple[Array, Array, Array, Array]]
"""t -> x, y, z in m and the heading (1 right, -1 left) of every member."""


def stage_flock(flock: Flock, hero: Mark | None, light: Light, view: View, seed: int) -> Emitter:
    """One emitter for the whole flock."""
    if is_murmuration(flock):
        return murmuration(flock, light, view, seed)
    sprites = _bake(flock, light, view)
    rng = np.random.default_rng((seed, 4242, flock.count))
    a, b, c, d = (rng.random(flock.count).astype(np.float32) for _ in range(4))
    swarm = _Swarm(a, b, c, d, rng.standard_normal(flock.count).astype(np.float32))
    paths = _paths(flock, hero, swarm, sprites, view.eye)
    size = sprites.half * flock.swell * (0.8 + 0.4 * swarm.b)

    def at(t: float) -> Floats:
        x, y, z, heading = paths(t)
        beat = np.floor(((t / sprites.period * (0.85 + 0.3 * swarm.c) + swarm.a) % 1.0) * BEATS)
        rows = np.zeros((len(x), 9), np.float32)
        rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3] = x, y, z, size
        rows[:, 8] = beat + np.where(heading > 0, 0, BEATS)
        return rows

    heard = Rounds("wingburst", (_TAKE_OFF / _ONCE,), _ONCE) if _bursts(flock) else None
    return Emitter(flock.actor.subject.word, "stamp", at, sprites.atlas, subject=hero is None, sounds=heard)


def _bake(flock: Flock, light: Light, view: View) -> Sprites:
    actor, (x, _, z) = flock.actor, flock.centre
    motion = "fly" if actor.medium == "air" else "swim"
    span = max(actor.bounds.width, actor.bounds.height)
    ppm = min(view.focal / z * 1.3 * flock.swell, 110 / max(span, 1e-3))
    asset = actor.kind.make(replace(actor.cue, motion=motion, yaw=28.0), ppm, BEATS)
    loop = [asset.mattes[i * len(asset.mattes) // BEATS] for i in range(BEATS)]
    half = max(max(m.alpha.shape) / m.ppm / 2 for m in loop)
    side = max(6, math.ceil(2 * half * ppm))
    both = (*loop, *(matte.mirrored() for matte in loop))
    pictures = tuple(_square(light_matte(matte, light, z, x, lamps=False), side) for matte in both)
    return Sprites(pictures, half, asset.period, max(asset.speed, 1.0))


def _square(pixels: Pixels, side: int) -> Pixels:
    """Centred on an empty square of that side."""
    h, w = pixels.shape[:2]
    if max(h, w) > side:
        k = side / max(h, w)
        h, w = max(1, int(h * k)), max(1, int(w * k))
        pixels = np.asarray(cv2.resize(pixels, (w, h), interpolation=cv2.INTER_AREA), np.uint8)
    out = np.zeros((side, side, 4), np.uint8)
    top, left = (side - h) // 2, (side - w) // 2
    out[top : top + h, left : left + w] = pixels
    return out


def _bursts(flock: Flock) -> bool:
    return flock.actor.medium == "air" and bool(_motions(flock) & {"burst", "explode", "rise", "emerge", *_POURS})


def _motions(flock: Flock) -> set[str]:
    action = flock.actor.action
    return {flock.actor.motion, *((action.motion, action.lemma) if action is not None else ())}


def _paths(flock: Flock, hero: Mark | None, swarm: _Swarm, sprites: Sprites, eye: float) -> Paths:
    if flock.actor.kind.name in DRIFTERS:
        return _bloom(flock, swarm)
    if flock.actor.medium == "under":
        return _school(flock, swarm)
    if _bursts(flock):
        return _burst(flock, hero, swarm, eye)
    if _motions(flock) & {"circle", "swirl", "hover"} or flock.actor.relation == "AROUND":
        return _circle(flock, hero, swarm, eye)
    return _across(flock, swarm, sprites)


def _beside(hero: Mark, share: float, z: float, eye: float) -> tuple[float, float]:
    """(x, y) at depth z that is seen where that share of the hero's height is."""
    k = z / hero.z
    return hero.x * k, eye + (hero.y + share * hero.bounds.top - eye) * k


def _burst(flock: Flock, hero: Mark | None, s: _Swarm, eye: float) -> Paths:
    """Up from one place, or from the ground about somebody's feet, each a moment after the other, spreading and then
    drifting on across the frame."""
    cx, cy, cz = flock.centre
    high = 0.80 if hero is not None and hero.actor.kind.name in _LOFTY else 0.12
    x0, y0 = _beside(hero, high, cz, eye) if hero is not None else (cx, cy - 0.35 * flock.reach)
    reach, action = flock.reach, flock.actor.action
    scattered = hero is not None and hero.actor.kind.body == "person" and action is not None and action.path != "out"
    starts = x0 + (_SCATTER * reach * (2 * s.d - 1) if scattered else 0.0)
    delay = _TAKE_OFF + 1.6 * s.a**1.5
    angle = np.pi * (0.5 + 0.42 * np.clip(s.n, -1.6, 1.6))
    out = reach * (0.30 + 0.35 * s.b)
    rise = 0.5 * (cy - y0) + 0.26 * reach
    way = np.where(np.cos(angle) >= 0, 1.0, -1.0)

    def at(t: float) -> tuple[Array, Array, Array, Array]:
        age = np.maximum(0.0, t - delay)
        spread = 1 - np.exp(-age / 1.5)
        drift = 0.035 * reach * age * way
        x = starts + out * np.cos(angle) * spread + drift
        y = y0 + rise * (0.35 + 0.9 * np.sin(angle)) * spread * (0.7 + 0.6 * s.c) + 0.012 * reach * age
        y = np.where(age > 0, y, y0 - 0.02 * reach * s.d)
        z = cz + 0.10 * reach * (s.d - 0.5) * (0.3 + spread)
        return x, y, z, way

    return at


def _circle(flock: Flock, hero: Mark | None, s: _Swarm, eye: float) -> Paths:
    """Wheeling, each on its own ellipse and at its own height."""
    cx, cy, cz = flock.centre
    if hero is not None and flock.actor.relation in ("AROUND", "OVER"):
        cx, cy = _beside(hero, 0.85, cz, eye)
    radius = flock.reach * (0.20 + 0.22 * s.b)
    turn = np.where(s.c > 0.25, 1.0, -1.0) * (0.35 + 0.25 * s.d)

    def at(t: float) -> tuple[Array, Array, Array, Array]:
        angle = 2 * np.pi * s.a + turn * t
        x = cx + radius * np.cos(angle)
        y = cy + 0.055 * flock.reach * s.n + 0.02 * flock.reach * np.sin(0.9 * t + 6 * s.b)
        z = cz + 0.30 * radius * np.sin(angle)
        return x, y, z, np.where(-np.sin(angle) * turn > 0, 1.0, -1.0)

    return at


def _across(flock: Flock, s: _Swarm, sprites: Sprites) -> Paths:
    """A loose string that crosses the frame and comes again."""
    cx, cy, cz = flock.centre
    wide = 1.5 * flock.reach
    way = 1.0 if flock.actor.way != "left" else -1.0
    speed = min(sprites.speed, 0.05 * wide) * way

    def at(t: float) -> tuple[Array, Array, Array, Array]:
        along = (0.08 + 0.55 * s.a) * wide + abs(speed) * t * (0.9 + 0.2 * s.b)
        x = cx + way * (along % wide - 0.5 * wide)
        y = cy + 0.07 * flock.reach * s.n + 0.01 * flock.reach * np.sin(1.3 * t + 6 * s.c)
        z = cz * (1 + 0.18 * (s.d - 0.5))
        return x, y, z, np.full(len(x), way, np.float32)

    return at


def _school(flock: Flock, s: _Swarm) -> Paths:
    """Fish: one way together, weaving, near ones larger."""
    cx, cy, cz = flock.centre
    wide = 1.25 * flock.reach
    way = -1.0 if flock.actor.way == "left" else 1.0

    def at(t: float) -> tuple[Array, Array, Array, Array]:
        x = cx + (s.a * wide + way * 0.05 * wide * t * (0.9 + 0.2 * s.b)) % wide - 0.5 * wide
        y = cy + 0.10 * flock.reach * (s.b - 0.5) * 2 + 0.02 * flock.reach * np.sin(1.1 * t + 6 * s.c)
        z = cz * (0.72 + 0.6 * s.d)
        return x, y, z, np.full(len(x), way, np.float32)

    return at


def _bloom(flock: Flock, s: _Swarm) -> Paths:
    """Jellyfish: spread over the frame in depth, rising and sinking slowly where they are; the first is the nearest."""
    cx, cy, cz = flock.centre
    order = np.arange(flock.count, dtype=np.float32)
    z = cz * (0.80 + 1.5 * (order / max(1, flock.count - 1)) ** 1.2)
    u = 0.86 * ((0.62 + 0.618 * order) % 1.0 - 0.5)  # even across the frame, whoever is next
    rise = 0.34 * ((0.45 + 0.382 * order) % 1.0 - 0.42)

    def at(t: float) -> tuple[Array, Array, Array, Array]:
        sway = 0.02 * np.sin(0.5 * t + 6.3 * s.b)
        x = cx * 0.3 + flock.reach * (u * (z / cz) ** 0.9 + sway + 0.004 * t)
        y = cy + flock.reach * (rise * z / cz + 0.012 * t * (0.6 + s.c) + 0.015 * np.sin(0.9 * t + 6.3 * s.a))
        return x, y, z, np.ones(flock.count, np.float32)

    return at
