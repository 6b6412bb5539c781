"""What falls and floats: snow, rain, dust, pollen, embers, petals, bubbles, fireflies; and the halos of lamps.

Every particle is a pure function of time: it lives in a box before the lens and comes back in on the other side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Lamp, Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.scene import Emitter, Floats


@dataclass(frozen=True, slots=True)
class Mote:
    """kind of drawing; how many; fall m/s downwards; drift m/s to the right; sway m; radius m; colour; shine 0..1:
    gives light itself (else it takes the light of the hour); opacity; blink 0..1; deep: m of the box."""

    kind: Literal["glow", "dot", "streak"]
    count: int
    fall: float
    drift: float
    sway: float
    radius: float
    colour: str
    shine: float = 0.0
    opacity: float = 0.8
    blink: float = 0.0
    deep: float = 22.0
    top: float = 9.0


MOTES: dict[str, Mote] = {
    "snow": Mote("dot", 480, 1.0, 0.25, 0.30, 0.016, "#f2f6fc", 0.25, 0.85),
    "blizzard": Mote("dot", 1100, 1.6, 6.5, 0.40, 0.020, "#f4f8fd", 0.30, 0.90),
    "rain": Mote("streak", 520, 9.5, -1.2, 0.0, 0.20, "#c2ced8", 0.15, 0.30, deep=26.0),
    "dust": Mote("dot", 130, 0.04, 0.5, 0.3, 0.012, "#e8c89a", 0.3, 0.5),
    "pollen": Mote("glow", 90, 0.03, 0.12, 0.3, 0.018, "#ffe2a0", 0.5, 0.7, 0.5, 14.0, 4.5),
    "fireflies": Mote("glow", 170, 0.0, 0.08, 0.5, 0.10, "#d8ff70", 1.0, 0.9, 1.0, 16.0, 3.0),
    "embers": Mote("glow", 110, -0.8, 0.35, 0.4, 0.022, "#ff7a2a", 1.0, 0.9, 0.6, 18.0),
    "ash": Mote("dot", 180, 0.35, 0.3, 0.4, 0.014, "#8a8480", 0.2, 0.6),
    "petals": Mote("dot", 150, 0.6, 0.35, 0.5, 0.042, "#ffc4d4", 0.35, 0.9, deep=14.0),
    "leaves": Mote("dot", 70, 0.7, 0.5, 0.6, 0.035, "#d8862c", 0.15, 0.9, deep=16.0),
    "bubbles": Mote("glow", 90, -0.7, 0.05, 0.15, 0.016, "#c8fff8", 0.7, 0.6, 0.0, 12.0),
    "spores": Mote("glow", 80, -0.05, 0.1, 0.4, 0.022, "#8affe0", 1.0, 0.7, 0.7, 14.0, 5.0),
    "spray": Mote("dot", 160, 1.6, 1.4, 0.5, 0.020, "#e8f0f4", 0.2, 0.45, deep=14.0, top=4.0),
}


def motes(name: str, view: View, light: Light, rng: np.random.Generator) -> Emitter:
    """One emitter that fills the view before the lens."""
    mote = MOTES[name]
    seeds = rng.random((mote.count, 6)).astype(np.float32)
    lit = light.ambient_up * 0.9 + light.key * 0.35
    glow = lin(mote.colour) * (mote.shine + (1 - mote.shine) * lit)
    colour = np.array(to_bgr(np.clip(glow * max(0.6, light.exposure), 0, 3)), np.float32)
    scale = max(0.5, min(3.0, view.foot / 8))
    near, deep = 0.9 * scale, mote.deep * scale
    tall = max(mote.top * scale, view.eye + view.horizon / view.focal * deep * 0.6)
    # density follows the cone of view: few near the lens, more behind
    z = near + deep * seeds[:, 2] ** 0.7
    wide = view.width / view.focal * z * 1.7 + 1.0

    def at(t: float) -> Floats:
        sway = mote.sway * np.sin(t * (0.6 + seeds[:, 3]) + seeds[:, 4] * 6.283)
        x = (seeds[:, 0] * wide + mote.drift * t + sway) % wide - wide / 2
        y = (seeds[:, 1] * tall - mote.fall * (0.7 + 0.6 * seeds[:, 3]) * t) % tall
        blink = 1 - mote.blink * (0.5 + 0.5 * np.sin(t * (1.2 + 2 * seeds[:, 4]) + seeds[:, 5] * 40))
        radius = mote.radius * (0.6 + 0.8 * seeds[:, 5]) * scale
        if mote.kind == "streak":
            radius = np.full_like(z, mote.radius * scale) * (0.7 + 0.6 * seeds[:, 5])
        tilt = np.full_like(z, -mote.drift / max(abs(mote.fall), 0.1) if mote.kind == "streak" else 0.0)
        rows = [x, y, z, radius, *(colour[:, None] * blink[None]), tilt]
        return np.ascontiguousarray(np.stack(rows, -1), np.float32)

    return Emitter(name, mote.kind, at, opacity=mote.opacity)


def splashes(view: View, light: Light, rng: np.random.Generator) -> Emitter:
    """Rings that raindrops draw on wet ground and water: seen so flat that each is a line that opens and is gone."""
    count, period = 260, 0.42
    phase = rng.random(count).astype(np.float32)
    lit = (light.ambient_up * 1.2 + light.haze * 0.3) * max(0.6, light.exposure)
    tint = np.array(to_bgr(np.clip(lit, 0, 2)), np.float32)

    def at(t: float) -> Floats:
        turn = np.floor(t / period + phase)
        life = (t / period + phase) - turn
        first = np.modf(np.abs(np.sin(np.arange(count) * 12.9898 + turn * 78.233) * 43758.5453))[0]
        second = np.modf(np.abs(np.sin(np.arange(count) * 39.3467 + turn * 11.135) * 24634.6345))[0]
        z = view.foot * (0.8 + 3.4 * second**1.6)
        x = (first - 0.5) * view.width / view.focal * z * 1.3
        wide = (0.02 + 0.11 * life) * np.where(life < 0.95, 1.0, 0.0) * max(0.6, min(2.0, view.foot / 8))
        fade = (1 - life)[:, None]
        rows = np.column_stack([x, np.full(count, 0.015), z, wide, tint[None] * fade, np.full(count, np.pi / 2)])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("splashes", "streak", at, opacity=0.5)


def halos(lamps: list[tuple[Lamp, float]], rng: np.random.Generator, exposure: float) -> Emitter:
    """The light that hangs around lamps, flickering a little."""
    place = np.array([(lamp.x, lamp.y, lamp.z - 0.03, radius) for lamp, radius in lamps], np.float32)
    colour = np.array(
        [to_bgr(np.array(lamp.rgb, np.float32) * 0.55 * max(exposure, 0.8)) for lamp, _ in lamps], np.float32
    )
    phase = rng.random((len(lamps), 2)).astype(np.float32)

    def at(t: float) -> Floats:
        flicker = 0.93 + 0.05 * np.sin(t * 7.0 + phase[:, :1] * 40) + 0.02 * np.sin(t * 17.0 + phase[:, 1:] * 40)
        return np.ascontiguousarray(np.hstack([place, colour * flicker, np.zeros((len(place), 1))]), np.float32)

    return Emitter("lamp halos", "glow", at, opacity=0.85, reflects=True)
