"""What bursts once in a shot: an explosion with its debris, the smoke under a rocket that leaves the ground."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.brushes import flames
from reelwright.engines.previz.paint.brushes.billows import AGES, SHAPES, billows
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats

Path = Callable[[float], Floats]
BANG = 0.9
"""s into the shot at which things explode."""
BALLS, SCRAPS = 46, 70
"""Puffs of an explosion or a launch, and bits of debris."""
LASTS = 7.0
"""s from the flash until its smoke is gone."""
_THICK = 0.55
"""Of a cloud's way to nothing, how far launch smoke comes in its time: it stays thick."""
_LIT_BY_FIRE = 0.42
GRAVITY = 9.8
_WORDS = re.compile(r"\b(explosions?|explod(?:es?|ed|ing)|blows? up|detonat\w+|blast)\b")
_HARMLESS = (r"(?:waves?|surf|breakers?|swells?|sea|spray|foam|water|splash\w*|powders?|snow|dust|sand|mud|paint|"
             r"colou?rs?|fireworks?(?: rockets?)?|rockets|confetti|petals?|blossoms?|flowers?|leaves|feathers|light|"
             r"laughter|popcorn|glitter|bubbles|crowd|applause|stars?)")  # fmt: skip
_NO_BLAST = re.compile(rf"\b{_HARMLESS}\s+(?:\w+\s+)?explod\w+|\bexplod\w+\s+(?:in(?:to)?|"
                       rf"with)\s+(?!the\b)(?:\w+\s+)?{_HARMLESS}\b"
                       rf"|\bexplosions?\s+of\s+(?:\w+\s+)?{_HARMLESS}\b")  # fmt: skip
"""Waves that explode against rocks, powder that explodes behind a skier: nothing burns."""


def explosions(plan: Plan, marks: Sequence[Mark], view: View, z: float) -> Floats:
    """Rows x, y, z, radius in m: in the middle of what is said to explode; else well behind the hero."""
    if _WORDS.search(_NO_BLAST.sub("", plan.prompt.lower())) is None:
        return np.zeros((0, 4), np.float32)
    bursting = {a.subject for a in plan.actions if a.motion == "explode"}
    for mark in marks:
        if mark.actor.subject.id in bursting and mark.actor.kind.body != "person":
            tall = mark.bounds.height
            return np.array([[mark.x, mark.y + 0.35 * tall, mark.z - 0.05 * tall, 0.55 * tall]], np.float32)
    hero = next((m for m in marks if m.hero), None)
    side = -1.0 if hero is not None and hero.x > 0 else 1.0
    depth = 2.6 * z
    tall = view.height / view.focal * depth
    low = 0.10 * tall
    if hero is not None and hero.actor.medium == "air":  # up where the hero is
        low = view.eye + (view.horizon - 0.36 * view.height) / view.focal * depth
    return np.array([[0.17 * side * view.span(depth), low, depth, 0.26 * tall]], np.float32)


def blast(row: Floats, light: Light, seed: int) -> list[Emitter]:
    """The flash, the ball of fire that turns to smoke, and what flies about. row: x, y, z, radius."""
    rng = np.random.default_rng((seed, 73))
    way, lag, own = _thrown(rng, BALLS), 0.5 * rng.random(BALLS) ** 2, rng.random(BALLS)
    shape = rng.integers(0, SHAPES, BALLS)
    x, y, z, radius = (float(v) for v in row)

    def at(t: float) -> Floats:
        age = np.clip((t - BANG - lag) / (LASTS * (0.7 + 0.3 * own)), -1, 1)
        gone = 1 - np.exp(-9.0 * np.clip(age, 0, 1))
        out = np.zeros((BALLS, 9), np.float32)
        out[:, 0] = x + radius * way[:, 0] * gone
        out[:, 1] = np.maximum(0.05 * radius, y + radius * (way[:, 1] * gone + 1.1 * np.clip(age, 0, 1) ** 1.3))
        out[:, 2] = z + 0.2 * radius * way[:, 2] * gone
        seen = (age > 0) & (age < 1)
        out[:, 3] = radius * (0.16 + 0.34 * gone + 0.30 * np.clip(age, 0, 1)) * (0.7 + 0.6 * own) * seen
        out[:, 7] = 6.28 * own + (own - 0.5) * np.clip(age, 0, 1)
        out[:, 8] = _picture(age, shape)
        return out

    spots = ((-0.55, -0.45, 0.9), (0.05, 0.15, 0.8), (0.5, -0.30, 1.0))
    fires = np.array([(x + u * radius, y + v * radius, z, k * radius) for u, v, k in spots], np.float32)
    burning = flames.fire(fires, rng)
    return [
        replace(burning, at=lambda t: burning.at(t) * np.float32(t > BANG + 0.4)),
        Emitter("blast", "stamp", at, billows(light, "#57504a", 1.0)),
        Emitter("debris", "dot", _debris((x, y, z, radius), rng)),
        Emitter("flash", "glow", _flash((x, y, z, radius))),
    ]


def launch_smoke(mark: Mark, rise: Callable[[float], tuple[float, float, float]], light: Light,
                 seed: int) -> list[Emitter]:
    """White clouds that roll out over the pad and hang below the nozzle on its way up, lit by its fire.
    rise(t): m from where it was composed."""
    rng = np.random.default_rng((seed, 79))
    count, tall = 3 * BALLS, mark.bounds.height
    birth, own, side = 3.4 * rng.random(count) ** 1.3, rng.random(count), rng.choice([-1.0, 1.0], count)
    shape, heap, near = rng.integers(0, SHAPES, count), rng.random(count), (rng.random(count) < 0.5) & (own > 0.45)
    nozzle = np.array([mark.y + mark.bounds.bottom + rise(float(b))[1] for b in birth])
    low = np.clip(1 - nozzle / (0.9 * tall), 0, 1)  # the jet spreads on the ground until the rocket is far above

    def at(t: float) -> Floats:
        age = np.clip((t + 0.8 - birth) / 8.0, -1, 1)
        aged = np.clip(age, 0, 1)
        out = np.zeros((count, 9), np.float32)
        spread = 1 - np.exp(-2.6 * aged)
        out[:, 0] = mark.x + tall * side * (0.04 + spread * (1.9 * low * own**1.3 + 0.08 * (1 - own)))
        out[:, 1] = nozzle * (1 - low) + tall * ((0.05 + 0.42 * heap**2 * spread) * low - 0.10 * (1 - low))
        out[:, 1] = np.maximum(out[:, 1], 0.03 * tall)
        aside = np.abs(out[:, 0] - mark.x) > 0.34 * tall  # the flame is not veiled
        out[:, 2] = mark.z + tall * (0.02 + 0.06 * own - 0.14 * (near & aside))
        out[:, 3] = tall * (0.08 + 0.24 * spread) * (0.7 + 0.6 * heap) * (age > 0) * (age < 1)
        out[:, 7] = 6.28 * own + side * 0.8 * aged
        out[:, 8] = _picture(_THICK * age, shape)
        return out

    fiery = np.array(to_bgr(lin("#ffb060") * 0.55), np.float32)

    def glow(t: float) -> Floats:
        low_ = float(np.clip(1 - (mark.y + mark.bounds.bottom + rise(t)[1]) / (0.9 * tall), 0, 1))
        jet = mark.y + mark.bounds.bottom + rise(t)[1] - 0.06 * tall
        flicker = 1.0 + 0.06 * float(np.sin(31.0 * t)) + 0.04 * float(np.sin(47.0 * t))
        return np.array([[mark.x, 0.05 * tall, mark.z - 0.2 * tall, 0.85 * tall, *(fiery * low_ * flicker), 0.0],
                         [mark.x, jet, mark.z - 0.2 * tall, 0.50 * tall, *(fiery * flicker), 0.0]], np.float32)

    return [Emitter("launch", "stamp", at, billows(light, "#f2ece4", _LIT_BY_FIRE)),
            Emitter("launch glow", "glow", glow)]  # fmt: skip


def landing_dust(mark: Mark, light: Light, seconds: float, seed: int) -> Emitter:
    """Dust that jets drive out over the ground to both sides, thicker the nearer the ship is to it. seconds: the
    shot's length."""
    rng = np.random.default_rng((seed, 89))
    count, wide = 3 * BALLS, mark.bounds.width
    birth = (seconds + 0.5) * rng.random(count) ** 0.8 - 0.5
    own, side = rng.random(count), rng.choice([-1.0, 1.0], count)
    shape, heap = rng.integers(0, SHAPES, count), rng.random(count)

    def at(t: float) -> Floats:
        age = np.clip((t - birth) / (1.6 + 1.6 * own), -1, 1)
        aged = np.clip(age, 0, 1)
        out = np.zeros((count, 9), np.float32)
        spread = 1 - np.exp(-2.2 * aged)
        out[:, 0] = mark.x + wide * side * (0.10 + 0.22 * own + spread * (0.25 + 0.50 * own))
        out[:, 1] = wide * (0.02 + 0.16 * heap**2 * spread)
        out[:, 2] = mark.z + wide * (0.10 - 0.28 * heap * (own > 0.5))
        out[:, 3] = wide * (0.03 + 0.11 * spread) * (0.7 + 0.6 * heap) * (age > 0) * (age < 1)
        out[:, 7] = 6.28 * own + side * 0.8 * aged
        out[:, 8] = _picture(0.2 + 0.75 * age, shape)
        return out

    return Emitter("landing dust", "stamp", at, billows(light, "#c8a888"))


def puff(mark: Mark, moment: float, light: Light, seed: int) -> list[Emitter]:
    """The flash and the white cloud in which one vanishes or turns into another. moment: s into the shot."""
    rng = np.random.default_rng((seed, 83))
    count, tall = BALLS, max(mark.bounds.height, 0.6 * mark.bounds.width)
    x, y, z = mark.x, mark.y + 0.5 * (mark.bounds.top + mark.bounds.bottom), mark.z
    way, own, shape = _thrown(rng, count), rng.random(count), rng.integers(0, SHAPES, count)
    start = rng.random((count, 2)) - 0.5

    def at(t: float) -> Floats:
        age = np.clip((t - moment + 0.12 + 0.1 * own) / (2.1 + own), -1, 1)
        aged = np.clip(age, 0, 1)
        spread = 1 - np.exp(-5.0 * aged)
        out = np.zeros((count, 9), np.float32)
        out[:, 0] = x + tall * (0.30 * start[:, 0] + 0.34 * way[:, 0] * spread)
        out[:, 1] = np.maximum(y + tall * (0.7 * start[:, 1] + 0.22 * way[:, 1] * spread + 0.22 * aged), 0.05 * tall)
        out[:, 2] = z - 0.12 * tall + 0.1 * tall * start[:, 0]
        out[:, 3] = tall * (0.06 + 0.10 * spread) * (0.7 + 0.6 * own) * (age > 0) * (age < 1)
        out[:, 7] = 6.28 * own + (own - 0.5) * aged
        out[:, 8] = _picture(age, shape)
        return out

    hot = np.array(to_bgr(lin("#fff0d0") * 0.8), np.float32)

    def flash(t: float) -> Floats:
        since = t - moment
        power = float(np.exp(-abs(since) / (0.10 if since < 0 else 0.45)))
        return np.array([[x, y, z - 0.1 * tall, 1.5 * tall, *(hot * power), 0.0]], np.float32)

    return [Emitter("puff", "stamp", at, billows(light, "#f0ece8")), Emitter("flash", "glow", flash)]


def _thrown(rng: np.random.Generator, count: int) -> Floats:
    """Directions over the ground, longer ones rarer, shape (count, 3)."""
    way = rng.standard_normal((count, 3))
    way[:, 1] = np.abs(way[:, 1]) * 0.9 - 0.15
    length = np.linalg.norm(way, axis=1, keepdims=True)
    return np.asarray(way / length * (0.25 + 0.75 * rng.random((count, 1)) ** 0.6), np.float32)


def _picture(age: NDArray[Any], shape: NDArray[Any]) -> Floats:
    return np.asarray(np.clip(np.floor(age * AGES), 0, AGES - 1) * SHAPES + shape, np.float32)


def _debris(where: tuple[float, float, float, float], rng: np.random.Generator) -> Path:
    x, y, z, radius = where
    way, own = _thrown(rng, SCRAPS), rng.random(SCRAPS)
    speed = (2.2 * GRAVITY * radius) ** 0.5 * (0.6 + own)
    scale = max(1.0, radius / 6.0) ** 0.5

    def at(t: float) -> Floats:
        since = np.clip(t - BANG, 0, None)
        out = np.zeros((SCRAPS, 8), np.float32)
        out[:, 0] = x + way[:, 0] * speed * since * 1.4
        out[:, 1] = y + (0.5 + way[:, 1]) * speed * since - 0.5 * GRAVITY / scale * since**2
        out[:, 2] = z - 0.3 * radius * np.abs(way[:, 2])
        out[:, 3] = radius * (0.006 + 0.020 * own**3) * (since > 0) * (out[:, 1] > 0)
        out[:, 4:7] = 30 + 25 * own[:, None]
        return out

    return at


def _flash(where: tuple[float, float, float, float]) -> Path:
    x, y, z, radius = where
    hot = np.array(to_bgr(lin("#ffd08a") * 1.4), np.float32)

    def at(t: float) -> Floats:
        since = t - BANG
        power = 0.0 if since < 0 else float(np.exp(-since / 0.7))
        return np.array([[x, y, z - 0.3 * radius, 3.4 * radius, *(hot * power), 0.0]], np.float32)

    return at
