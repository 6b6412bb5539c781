"""Things that burn: flames along a roof, a town on fire behind the hero, with the light and the smoke of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.jets import JETS, STAGES, flame
from reelwright.engines.previz.paint.staging.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

Path = Callable[[float], Floats]
BITS, PUFFS = 26, 7
"""Flames and puffs of smoke of one fire."""
_BURNS = ("structure", "vehicle", "plant")
_TOWNS = ("town", "house", "castle", "ruin", "church", "ship", "tree", "skyscraper")


def blazing(plan: Plan, marks: Iterable[Mark], view: View, z: float) -> Floats:
    """Fires as rows x, y, z, height in m: on what is said to burn; far behind the hero when it is the place."""
    rows: list[tuple[float, float, float, float]] = []
    for subject in plan.subjects:
        burns = _said_to_burn(plan.prompt, subject.word) or any(a.motion == "burn" for a in plan.doing(subject.id))
        if not burns:
            continue
        own = [m for m in marks if m.actor.subject.id == subject.id]
        under = [m for m in marks if m.hero and m.actor.stand and m.actor.stand.word == subject.word.split()[-1]]
        rows += [row for mark in under for row in _along(mark, view)]
        if own and own[0].actor.kind.body in _BURNS:
            for mark in own[:3]:
                rows += _on(mark)
        elif not own and not under and subject.kind in _TOWNS:
            rows += _behind(view, z)
    for mark in marks:
        if mark.actor.kind.name == "rocket" and mark.actor.motion in ("rise", "burst", "explode"):
            rows += _launch(mark)
    return np.asarray(rows, np.float32).reshape(-1, 4)


def _launch(mark: Mark) -> list[tuple[float, float, float, float]]:
    """Under a rocket that leaves the ground: its own fire, and what that whirls up from the pad."""
    tall = mark.bounds.height
    pad = [(mark.x + u * tall, 0.0, mark.z + 0.1, k * tall) for u, k in ((-0.22, 0.14), (0.02, 0.20), (0.25, 0.13))]
    nozzle = mark.y + mark.bounds.bottom
    return [(mark.x, max(0.0, nozzle - 0.20 * tall), mark.z + 0.05, 0.22 * tall), *pad]


def _said_to_burn(prompt: str, word: str) -> bool:
    word = re.escape(word.lower())
    ways = rf"(burning|blazing|flaming)\s+(\w+\s+)?{word}|{word}\s+(is\s+)?(on fire|in flames|ablaze)"
    return re.search(ways, prompt.lower()) is not None


def _on(mark: Mark) -> list[tuple[float, float, float, float]]:
    """Spread over its width and its height."""
    b = mark.bounds
    spots = ((-0.30, 0.05, 0.45), (0.02, 0.42, 0.50), (0.28, 0.10, 0.40), (-0.12, 0.60, 0.32), (0.16, 0.02, 0.30))
    return [(mark.x + u * b.width, mark.y + v * b.height, mark.z - 0.02 * b.width, k * b.height) for u, v, k in spots]


def _along(mark: Mark, view: View) -> list[tuple[float, float, float, float]]:
    """On both sides of somebody who stands on what burns, most behind."""
    tall, span = mark.actor.kind.height * mark.actor.cue.scale, view.span(mark.z)
    spots = ((-0.52, 0.5), (-0.36, 0.75), (-0.22, 0.40), (0.20, 0.45), (0.33, 0.8), (0.50, 0.55))
    return [(mark.x + u * span, mark.y - 0.08 * tall, mark.z + (-0.04 if i % 3 == 2 else 0.04), k * tall)
            for i, (u, k) in enumerate(spots)]  # fmt: skip


def _behind(view: View, z: float) -> list[tuple[float, float, float, float]]:
    """Across the frame, at two depths."""
    rows = []
    for i, u in enumerate((-0.42, -0.27, -0.10, 0.09, 0.24, 0.40)):
        depth = z * (2.4 if i % 2 else 3.2)
        tall = (0.16 + 0.05 * (i * 7 % 3)) * view.height / view.focal * depth
        rows.append((u * view.span(depth), 0.0, depth, tall))
    return rows


def blaze_emitters(fires: Floats, light: Light, seed: int) -> list[Emitter]:
    """Flames, their glow and their smoke."""
    rng = np.random.default_rng((seed, 67))
    ramp = np.array([to_bgr(lin(c)) for c in JETS["fire"].colours], np.float32)
    atlas = tuple(flame(ramp, (i + 0.5) / STAGES) for i in range(STAGES))
    soot = (light.ambient_up * 0.5 + lin("#5a3018")) * light.exposure * 0.5
    dark = tuple(_smoke(to_bgr(soot), (i + 0.5) / STAGES) for i in range(STAGES))
    return [
        Emitter("fire", "stamp", _rising(fires, BITS, (0.9, 0.32, 0.30, 1.0), rng), atlas, reflects=True),
        Emitter("smoke", "stamp", _rising(fires, PUFFS, (5.0, 0.9, 0.5, 3.4), rng), dark, opacity=0.8),
        _glow(fires, ramp),
    ]


def _rising(
    fires: Floats, count: int, how: tuple[float, float, float, float], rng: np.random.Generator
) -> Path:
    """how: life in s, width, size of a bit and rise, the last three in heights of the fire."""
    life, wide, size, rise = how
    fire = np.repeat(fires, count, 0)
    n = len(fire)
    birth, side, own, turn = (rng.random(n).astype(np.float32) for _ in range(4))
    tall = fire[:, 3]

    def at(t: float) -> Floats:
        age = (t / life * (0.8 + 0.4 * own) + birth) % 1.0
        out = np.zeros((n, 9), np.float32)
        lean = 0.10 * np.sin(2.1 * t + 6.28 * own) * age
        out[:, 0] = fire[:, 0] + tall * ((side - 0.5) * wide * (1 - 0.45 * age) + lean + 0.35 * (rise - 1) * 0.2 * age)
        out[:, 1] = fire[:, 1] + tall * rise * age * (0.7 + 0.5 * own)
        out[:, 2] = fire[:, 2] + 0.01 * tall * (own - 0.5)
        out[:, 3] = tall * size * (0.45 + 0.35 * own) * (1.0 - 0.45 * age if rise < 2 else 0.5 + 1.1 * age)
        out[:, 7] = 6.28 * turn + (turn - 0.5) * 1.6 * t
        out[:, 8] = np.clip(np.floor(age * STAGES), 0, STAGES - 1)
        return out

    return at


def _smoke(colour: tuple[float, float, float], age: float) -> Pixels:
    v, u = np.mgrid[-1 : 1 : 48j, -1 : 1 : 48j].astype(np.float32)
    bumps = 0.14 * np.sin(5 * u + 3 * v) * np.cos(4 * v - 2 * u)
    alpha = np.clip(1 - np.hypot(u, v) + bumps, 0, 1) ** 1.2 * 0.75 * np.sin(np.pi * min(1.0, 0.12 + age)) ** 0.8
    out = np.zeros((48, 48, 4), np.uint8)
    out[..., :3] = np.clip(np.array(colour) * alpha[..., None], 0, 255)
    out[..., 3] = alpha * 255
    return out


def _glow(fires: Floats, ramp: Floats) -> Emitter:
    def at(t: float) -> Floats:
        out = np.zeros((len(fires), 8), np.float32)
        out[:, :3] = fires[:, :3]
        out[:, 1] += 0.35 * fires[:, 3]
        out[:, 3] = 1.5 * fires[:, 3]
        beat = 0.8 + 0.12 * np.sin(9 * t + 5 * np.arange(len(fires))) + 0.08 * np.sin(23 * t + np.arange(len(fires)))
        out[:, 4:7] = ramp[3] * (0.5 * beat)[:, None]
        return out

    return Emitter("blaze", "glow", at, reflects=True)
