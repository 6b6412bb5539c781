"""What leaves a mouth or a hand: fire, water, a spell, breath in the cold. Rows of data and one path."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from reelwright.engines.previz.paint.asset import Asset
from reelwright.engines.previz.paint.figures.people.intents import DEEDS
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

STAGES = 12
"""Pictures of a flame from its start to its end."""


@dataclass(frozen=True, slots=True)
class Jet:
    """kind: how Scene draws it; colours: from its start to its end; count; reach, width at its end, and size of a bit
    at its start and end: shares of the actor's height; drop: how far it falls on its way, likewise; life: s from start
    to end; pulse: s of one breath and the share of it that blows (0: always); lamp: strength of the light it gives;
    low, high: rows of the silhouette in which it starts, shares from the top."""

    kind: Literal["glow", "dot", "stamp"]
    colours: tuple[str, ...]
    count: int
    reach: float
    width: float
    sizes: tuple[float, float]
    drop: float
    life: float
    pulse: tuple[float, float] = (0.0, 1.0)
    lamp: float = 0.0
    low: float = 0.0
    high: float = 0.5


JETS: Mapping[str, Jet] = {
    "fire": Jet("stamp", ("#fffbe0", "#ffe27a", "#ffae30", "#ff7a18", "#c8380c", "#5a2a20"), 210, 1.25, 0.30,
                (0.035, 0.15), 0.08, 0.8, (3.4, 0.80), 1.6, 0.0, 0.55),
    "ice": Jet("glow", ("#ffffff", "#c8f0ff", "#7ac8ff"), 150, 1.0, 0.34, (0.016, 0.08), 0.08, 0.9, (3.4, 0.8), 0.9),
    "water": Jet("dot", ("#dcecff", "#b4d0ea", "#9cc0e0"), 260, 0.42, 0.10, (0.0035, 0.006), 0.55, 0.7, low=0.3,
                 high=0.75),
    "spell": Jet("glow", ("#ffffff", "#8ae8ff", "#6a8aff", "#b06aff"), 130, 0.95, 0.42, (0.012, 0.030), -0.12, 1.3,
                 (2.6, 0.8), 0.7, 0.05, 0.6),
    "breath": Jet("dot", ("#f4f6fa", "#e4e8f0"), 40, 0.22, 0.12, (0.010, 0.040), -0.10, 1.1, (2.4, 0.4), 0.0, 0.0, 0.3),
}  # fmt: skip
_DOWN = 0.85
"""Drop of the fire of who flies: what lies below is meant."""
_SPELLS: Mapping[str, str] = {"fire": "fire", "fireball": "fire", "ice": "ice", "frost": "ice", "water": "water"}


def jet_of(mark: Mark, plan: Plan) -> str:
    """Which jet an actor gives off by its actions; "" for none."""
    for action in plan.doing(mark.actor.subject.id):
        found = _by_action(action, plan)
        if found:
            return found
    return ""


def _by_action(action: Action, plan: Plan) -> str:
    if action.motion == "breathe":
        burns = "fire" in plan.particles or action.target in ("fire", "flame")
        return "fire" if burns else "ice" if action.target in ("ice", "frost") else ""
    thrown = action.verb in ("throw", "throws", "hurl", "hurls", "launch", "launches")
    if action.motion == "cast" and action.lemma not in DEEDS and not thrown:
        return _SPELLS.get(action.target, "spell")
    hosed = action.verb.startswith(("water", "pour", "spray")) and action.verb != "waterfall"
    if hosed and action.lemma not in DEEDS:  # what is poured at a table is drawn with who pours it
        return "water"
    return ""


def mouth(asset: Asset, mark: Mark, row: Jet) -> tuple[float, float]:
    """(x, y) in m from the contact point: what sticks out furthest to where it looks, between two rows."""
    matte = asset.mattes[0]
    step = max(1, len(asset.mattes) // 6)
    alpha = np.min([m.alpha for m in asset.mattes[::step]], axis=0)  # wings beat past the head, the head stays
    top, bottom = _rows(alpha)
    first = top + int(row.low * (bottom - top))
    band = alpha[first : max(first + 2, top + int(row.high * (bottom - top)))] > 0.5
    columns = np.flatnonzero(band.any(0))
    if not len(columns):
        return 0.0, 0.6 * mark.bounds.top
    column = int(columns[-1] if mark.face > 0 else columns[0])
    edge = slice(max(0, column - 3), column + 4)
    line = first + float(np.flatnonzero(band[:, edge].any(1)).mean())
    foot_x, foot_y = matte.foot
    return (column - foot_x) / matte.ppm, (foot_y - line) / matte.ppm


def _rows(alpha: Floats) -> tuple[int, int]:
    rows = np.flatnonzero((alpha > 0.5).any(1))
    return (int(rows[0]), int(rows[-1])) if len(rows) else (0, alpha.shape[0] - 1)


def flame(ramp: Floats, age: float) -> Pixels:
    """A ragged ball of flame, premultiplied BGRA: hot inside and young, red and thin when old."""
    v, u = np.mgrid[-1 : 1 : 56j, -1 : 1 : 56j].astype(np.float32)
    angle = np.arctan2(v, u)
    ragged = 0.10 * np.sin(5 * angle + 9 * age) + 0.07 * np.sin(9 * angle - 4 * age)
    r = np.hypot(u, v) + ragged
    alpha = np.clip((0.86 - r) / 0.5, 0, 1) * (0.75 * (1 - age) ** 0.8 + 0.04)
    stops = np.linspace(0, 1, len(ramp))
    heat = np.clip(age + 0.30 * (r - 0.35), 0, 1)
    colour = np.stack([np.interp(heat, stops, ramp[:, c]) for c in range(3)], -1)
    out = np.zeros((56, 56, 4), np.uint8)
    out[..., :3] = np.clip(colour * alpha[..., None], 0, 255)
    out[..., 3] = np.ceil(alpha * 255)
    return out


def jet_emitters(
    name: str, mark: Mark, asset: Asset, velocity: tuple[float, float, float], seed: int
) -> list[Emitter]:
    """The jet and the light it throws."""
    row = JETS[name]
    rng = np.random.default_rng((seed, 61, *name.encode()))
    n, unit = row.count, max(mark.bounds.height, 0.3)
    birth, spread, lift, size = (rng.random(n).astype(np.float32) for _ in range(4))
    dx, dy = mouth(asset, mark, row)
    ahead, drop = mark.face, max(row.drop, _DOWN) if mark.actor.medium == "air" and name == "fire" else row.drop
    near = 0.30 * math.sin(math.radians(mark.yaw))
    ramp = np.array([to_bgr(lin(c)) for c in row.colours], np.float32)
    stops = np.linspace(0, 1, len(ramp))
    atlas = tuple(flame(ramp, (i + 0.5) / STAGES) for i in range(STAGES)) if row.kind == "stamp" else ()
    x0, y0, z0 = mark.x + dx, mark.y + dy, mark.z - 0.06 * unit

    def blows(t: np.ndarray) -> np.ndarray:
        """0..1: the breath at a time."""
        period, share = row.pulse
        if period <= 0:
            return np.ones_like(t)
        phase = (t / period + 0.92) % 1.0
        return np.asarray(np.clip(np.minimum(phase, share - phase) / 0.07, 0, 1))

    def at(t: float) -> Floats:
        age = (t / row.life + birth) % 1.0
        power = blows(t - age * row.life) * np.clip(age / 0.05, 0, 1)
        ahead_by = row.reach * unit * age * (0.82 + 0.36 * size)
        wide = row.width * unit * age**0.85
        out = np.zeros((n, 9 if atlas else 8), np.float32)
        wave = 0.5 * np.sin(9 * t - 7 * age + 6.28 * size)
        out[:, 0] = x0 + velocity[0] * t + ahead * ahead_by
        out[:, 1] = y0 - drop * unit * age**1.7 + wide * (lift - 0.5 + 0.18 * wave)
        out[:, 2] = np.maximum(z0 + velocity[2] * t - near * ahead_by + wide * 0.5 * (spread - 0.5), 0.4)
        low, high = row.sizes
        out[:, 3] = unit * (low + (high - low) * age) * (0.6 + 0.8 * size)
        fade = power * np.clip((1 - age) * 2.2, 0, 1)
        for channel in range(3):
            out[:, 4 + channel] = np.interp(age + 0.16 * (size - 0.5), stops, ramp[:, channel])
        if atlas:
            out[:, 7] = 6.28 * lift + (size - 0.5) * 3 * t
            out[:, 8] = np.clip(np.floor(age * STAGES), 0, STAGES - 1)
            out[:, 3] *= np.sqrt(np.clip(power, 0, 1))
        elif row.kind == "glow":
            out[:, 4:7] *= (fade * (0.9 - 0.45 * age))[:, None]
        else:
            out[:, 3] *= np.sqrt(fade)
        return out

    def lamp(t: float) -> Floats:
        k = float(blows(np.array(t - 0.2 * row.life))) * row.lamp * (0.85 + 0.15 * math.sin(17 * t))
        blue, green, red = ramp[min(1, len(ramp) - 1)] * k * 0.5
        x, z = x0 + velocity[0] * t + ahead * 0.45 * row.reach * unit, z0 + velocity[2] * t
        return np.array([[x, y0 - 0.03 * unit, max(z, 0.4), 0.85 * unit, blue, green, red, 0.0]], np.float32)

    found = [Emitter(name, row.kind, at, atlas, reflects=row.kind == "glow", subject=mark.led)]
    if row.lamp:
        found.append(Emitter(f"{name} light", "glow", lamp, reflects=True, subject=mark.led))
    return found
