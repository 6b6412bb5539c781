"""What the words let drift through a picture: snow, embers, dust … as emitters in the air before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from reelwright.engines.previz.plan.model import Plan
from reelwright.engines.previz.scene import Emitter, Floats

Kind = Literal["glow", "dot", "streak"]
MOST = 3  # kinds of particles at once
LEAD_IN, LEAD_OUT = 1.1, 0.9  # s in which they appear and go


@dataclass(frozen=True, slots=True)
class Drift:
    """How one kind of particle looks and moves. radius: m; colour: BGR 0..255; velocity: m/s (right, up, near);
    sway: m to and fro; twinkle: 0..1 of its light that comes and goes; angle: rad, for streaks."""

    kind: Kind
    count: int
    radius: float
    colour: tuple[float, float, float]
    velocity: tuple[float, float, float]
    sway: float = 0.1
    twinkle: float = 0.0
    opacity: float = 0.8
    angle: float = 0.0


DRIFTS: dict[str, Drift] = {
    "snow": Drift("dot", 420, 0.016, (255, 250, 245), (0.25, -0.9, 0.1), 0.22, 0.0, 0.9),
    "rain": Drift("streak", 420, 0.22, (225, 215, 205), (0.9, -8.5, 0.0), 0.0, 0.0, 0.34, 0.10),
    "dust": Drift("glow", 130, 0.016, (150, 200, 235), (0.10, 0.03, 0.05), 0.18, 0.6, 0.6),
    "sand": Drift("dot", 300, 0.010, (150, 190, 220), (1.6, 0.05, 0.0), 0.10, 0.0, 0.5),
    "embers": Drift("glow", 110, 0.030, (40, 130, 255), (0.15, 0.65, 0.1), 0.30, 0.7, 1.0),
    "sparks": Drift("glow", 120, 0.022, (90, 190, 255), (0.3, 0.9, 0.1), 0.25, 0.9, 1.0),
    "fire": Drift("glow", 120, 0.034, (30, 110, 255), (0.10, 0.8, 0.1), 0.30, 0.7, 1.0),
    "ash": Drift("dot", 180, 0.014, (120, 120, 125), (0.15, -0.35, 0.05), 0.30, 0.0, 0.7),
    "petals": Drift("dot", 110, 0.030, (205, 185, 255), (0.45, -0.55, 0.1), 0.35, 0.0, 0.9),
    "leaves": Drift("dot", 80, 0.038, (40, 120, 215), (0.50, -0.60, 0.1), 0.40, 0.0, 0.9),
    "confetti": Drift("dot", 160, 0.026, (120, 90, 240), (0.10, -0.8, 0.1), 0.35, 0.0, 0.95),
    "feathers": Drift("dot", 60, 0.030, (245, 245, 250), (0.20, -0.3, 0.05), 0.45, 0.0, 0.85),
    "fireflies": Drift("glow", 60, 0.045, (90, 255, 205), (0.05, 0.05, 0.0), 0.45, 1.0, 1.0),
    "pollen": Drift("glow", 130, 0.018, (150, 235, 255), (0.15, 0.08, 0.02), 0.25, 0.5, 0.8),
    "glitter": Drift("glow", 130, 0.026, (255, 225, 190), (0.05, 0.10, 0.05), 0.25, 1.0, 1.0),
    "bubbles": Drift("glow", 80, 0.035, (255, 245, 220), (0.05, 0.45, 0.0), 0.20, 0.2, 0.6),
    "spray": Drift("dot", 200, 0.012, (250, 245, 240), (0.5, 0.15, 0.1), 0.25, 0.0, 0.5),
}
ALSO = {"smoke": "ash", "debris": "dust", "splash": "spray", "fireworks": "sparks", "steam": "dust"}


def named(plan: Plan) -> tuple[str, ...]:
    """The kinds that the plan asks for, the weather's after the particles."""
    asked = [ALSO.get(word, word) for word in (*plan.particles, *plan.weather)]
    return tuple(dict.fromkeys(word for word in asked if word in DRIFTS))[:MOST]


def _ramp(t: float, seconds: float, both_ends: bool) -> float:
    out = (seconds - t) / LEAD_OUT if both_ends else 1.0
    e = min(1.0, max(0.0, min(t / LEAD_IN, out)))
    return e * e * (3 - 2 * e)


@dataclass(frozen=True, eq=False)
class Air:
    """The space before a picture. wide: px of the frame's width at 720 rows; focal: px at 720 rows; eye: its height.
    seconds: from the first to the last frame, by the scene's own clock."""

    wide: float
    focal: float
    eye: float
    seconds: float
    both_ends: bool  # nothing may drift before the last frame either


def emitter(kind: str, air: Air, seed: int) -> Emitter:
    """Particles that fill the view at every depth for ever: each comes in again where it went out."""
    d = DRIFTS[kind]
    r = np.random.default_rng([seed, *kind.encode()])
    u = r.random((d.count, 6))
    z = 1.3 + 11 * u[:, 2] ** 1.4
    across, tall = 1.35 * air.wide / air.focal * z, 1.35 * 720 / air.focal * z
    size = d.radius * (0.6 + 0.8 * u[:, 3]) if d.kind != "streak" else np.full(d.count, d.radius)

    def at(t: float) -> Floats:
        sway = d.sway * np.sin(2 * np.pi * (t * (0.15 + 0.2 * u[:, 4]) + u[:, 5]))
        pace = 0.7 + 0.6 * u[:, 4]
        x = np.mod(u[:, 0] * across + d.velocity[0] * pace * t + sway, across) - across / 2
        y = np.mod(u[:, 1] * tall + d.velocity[1] * pace * t + 0.4 * sway, tall) - tall / 2
        light = 1 - d.twinkle * (0.5 + 0.5 * np.sin(2 * np.pi * (t * (0.4 + u[:, 4]) + u[:, 5] * 7)))
        p = np.empty((d.count, 8), np.float32)
        p[:, 0], p[:, 1], p[:, 2] = x, air.eye + y, z
        p[:, 3] = size * _ramp(t, air.seconds, air.both_ends)
        p[:, 4:7] = np.array(d.colour) * light[:, None]
        p[:, 7] = d.angle
        return p

    return Emitter(kind, d.kind, at, opacity=d.opacity)
