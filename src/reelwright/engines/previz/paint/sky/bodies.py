"""What hangs in a sky because the prompt says so: suns, moons by number, size, phase and colour, planets, comets,
an eclipse, shooting stars. Linear light on the strip of sky.strip; angles in radians."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import brightest, lin, smooth
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Body, View
from reelwright.engines.previz.paint.sky import heavens
from reelwright.engines.previz.scene import Emitter, Floats

MOST = 5  # of one kind that a frame has room for
METEORS, LIFE, PAUSE = 16, 1.1, 0.7  # streaks at most in the air, s of one, s between two of one track
FAR = 900.0  # m at which shooting stars are drawn: behind every hill
NAMED = 1.35  # Body.size of a moon that is worth naming
_PLANETS = ("#c98a5a", "#6a8ac0", "#b07a9a", "#8ab0a0")
_PLACES = ((0.27, 0.70), (-0.24, 0.58), (0.10, 0.86), (-0.36, 0.82), (0.38, 0.46))
_LOW_PLACES = ((0.20, 0.30), (-0.06, 0.46), (0.36, 0.52), (-0.34, 0.30), (0.02, 0.70))
"""Where the first, second … body of a sky stands: frame widths from the middle, towards the light; share of the sky.
Suns that one can look at are low."""


def hang(
    base: Floats,
    bodies: tuple[Body, ...],
    view: View,
    horizon: float,
    light: Light,
    rng: np.random.Generator,
    seat: tuple[float, float] | None = None,
) -> Floats:
    """base: linear (h, w, 3) of a strip whose horizon is at that row -> the same with the bodies in it, far to near.

    seat: place in the frame, px, of the first body that the hero stands before."""
    out = np.array(base, np.float32)
    detail = out.shape[1] / (view.width * 1.5)
    side = math.copysign(1.0, light.azimuth)
    place = 0
    for body in sorted(bodies, key=lambda b: -b.size):
        for number in range(min(body.count, MOST)):
            aside, rise = (_LOW_PLACES if body.kind == "sun" else _PLACES)[place % len(_PLACES)]
            middle = (
                out.shape[1] / 2 + side * aside * view.width * detail,
                horizon - rise * min(view.horizon, 0.8 * view.height) * detail,
            )
            if seat is not None and (body.behind or body.kind == "sun") and number == 0:
                aside, rise = seat[0] - view.width / 2, view.horizon - seat[1]
                middle = out.shape[1] / 2 + aside * detail, horizon - rise * detail
                seat = None
            upright = 1.3 if body.behind else 1.0
            unit = min(upright * view.width, 1.2 * math.sqrt(view.width * view.height), 1.6 * view.height)
            unit *= detail * body.size * 0.72**number
            _hung(out, body, middle, unit, light, rng)
            place += 1
    return out


def _hung(
    out: Floats, body: Body, middle: tuple[float, float], unit: float, light: Light, rng: np.random.Generator
) -> None:
    if body.kind == "sun":
        _sun(out, body, middle, unit * (0.075 if body.behind else 0.042), light)
    elif body.kind == "moon":
        _moon(out, body, middle, unit * 0.052, light)
    elif body.kind == "planet":
        _planet(out, body, middle, unit * 0.11, light, rng)
    elif body.kind == "comet":
        _comet(out, middle, unit * 0.30, light, rng)
    elif body.kind == "eclipse":
        _eclipse(out, middle, unit * 0.055, rng)


def _sun(out: Floats, body: Body, middle: tuple[float, float], radius: float, light: Light) -> None:
    """A disc as one can look at it: whitest in the middle, its own colour at the rim, veiled towards the horizon."""
    tint = lin(COLOURS[body.colour]) if body.colour in COLOURS else light.disc
    tint = tint / max(float(tint.max()), 1e-3)
    size = max(11, int(radius * 2.2))
    axis = (np.arange(size, dtype=np.float32) + 0.5) / size * 2.2 - 1.1
    u, v = np.meshgrid(axis, axis)
    far = np.hypot(u, v)
    heart = np.clip(1 - far, 0, 1)[..., None] ** 0.7
    face = (tint * (1 - 0.34 * heart) + lin("#ffe9b0") * 0.34 * heart) * 1.35
    veil = smooth(0.1, 1.1, v)[..., None] * 0.40
    face = face * (1 - veil) + light.haze_warm * veil
    alpha = np.clip((1 - far) * size * 0.45 + 0.5, 0, 1)
    _shine(out, middle, radius * 2.2, tint * 0.42)
    heavens.stamp(out, np.dstack([face * alpha[..., None], alpha]).astype(np.float32), middle)


def _moon(out: Floats, body: Body, middle: tuple[float, float], radius: float, light: Light) -> None:
    """By day the pale part of it only: what is dark has the sky before it."""
    face = heavens.moon_face(max(11, int(radius * 2.2)), body.phase)
    if body.colour in COLOURS:
        tint = lin(COLOURS[body.colour])
        face[..., :3] *= 0.35 + 0.65 * tint / max(float(tint.max()), 1e-3)
    dark = light.moon or light.hour == "dusk"
    lit = (0.30 if dark else 0.08) * (1 - 0.6 * abs(body.phase)) / max(1.0, body.size / NAMED)
    _shine(out, middle, radius * 2.8, face[..., :3].max((0, 1)) * lit)
    stamp_body(out, face, middle, *((1.0, 0.97) if dark else (0.55, 0.0)))


def _planet(
    out: Floats, body: Body, middle: tuple[float, float], radius: float, light: Light, rng: np.random.Generator
) -> None:
    tint = {"blue": "#6a9ae0", "red": "#e07a58"}.get(body.colour, COLOURS.get(body.colour, str(rng.choice(_PLANETS))))
    key = np.array([math.copysign(0.55, middle[0] - out.shape[1] / 2), 0.65, 0.5], np.float32)
    size = int(min(radius, 0.135 * out.shape[1]) * (4.8 if body.ring else 2.4))
    face = heavens.planet(max(15, size), tint, key, rng, body.ring)
    stamp_body(out, face, middle, *((0.95, 0.97) if light.stars > 0.3 else (1.15, 0.62)))


def _comet(out: Floats, middle: tuple[float, float], long: float, light: Light, rng: np.random.Generator) -> None:
    """A head, a straight blue tail of gas and a broader bent one of dust, both away from the sun."""
    height, width = out.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    lean = math.copysign(rng.uniform(0.55, 0.95), middle[0] - width / 2)
    x, y = columns - middle[0], middle[1] - rows
    along, aside = (x * math.sin(lean) + y * math.cos(lean)) / long, (x * math.cos(lean) - y * math.sin(lean)) / long
    fade = np.exp(-np.clip(along, 0, 9) * 2.2) * smooth(-0.02, 0.03, along)
    gas = np.exp(-((aside / (0.018 + 0.03 * np.clip(along, 0, 9))) ** 2)) * fade
    dust = np.exp(-(((aside - 0.22 * np.clip(along, 0, 9) ** 2) / (0.03 + 0.10 * np.clip(along, 0, 9))) ** 2)) * fade
    head = np.exp(-np.hypot(along, aside) / 0.022) * 1.6 + np.exp(-np.hypot(along, aside) / 0.09) * 0.25
    power = 1.0 if light.stars > 0.3 else 0.5
    out += (gas * 0.55 * power)[..., None] * lin("#8fc8ff")
    out += (dust * 0.50 * power)[..., None] * lin("#ffe2b8") + (head * power)[..., None] * lin("#f0f8ff")


def _eclipse(out: Floats, middle: tuple[float, float], radius: float, rng: np.random.Generator) -> None:
    """The black disc before the sun, its corona in streamers, and one bead of light at the edge."""
    height, width = out.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (columns - middle[0]) / radius, (middle[1] - rows) / radius
    far, angle = np.hypot(x, y), np.arctan2(y, x)
    streams = np.zeros_like(far)
    for lobes, weight in ((3, 0.5), (5, 0.3), (11, 0.2)):
        streams += weight * np.cos(lobes * angle + rng.uniform(0, 6.28))
    out_by = np.clip(far - 1, 0, 99)
    corona = np.exp(-out_by / (0.55 + 0.35 * streams)) * 1.1 + np.exp(-out_by / 0.10) * 1.4
    bead = np.exp(-((np.hypot(x - 0.70, y - 0.70) / 0.16) ** 2)) * 3.0
    disc = smooth(0.97, 1.0, far)[..., None]
    out += ((corona + bead) * (far > 0.98))[..., None] * lin("#fff0dc")
    out[:] = out * disc + lin("#06070c") * (1 - disc)


def _shine(out: Floats, middle: tuple[float, float], reach: float, colour: Floats) -> None:
    """Light that hangs in the air around a bright body, in place."""
    span = int(reach * 2.5)
    x0, x1 = max(0, int(middle[0]) - span), min(out.shape[1], int(middle[0]) + span)
    y0, y1 = max(0, int(middle[1]) - span), min(out.shape[0], int(middle[1]) + span)
    if x1 <= x0 or y1 <= y0:
        return
    rows, columns = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    away = np.hypot(columns - middle[0], rows - middle[1]) / reach
    out[y0:y1, x0:x1] += (np.exp(-(away**2) * 2.0))[..., None] * colour


def stamp_body(out: Floats, face: Floats, middle: tuple[float, float], power: float, cover: float) -> None:
    """Put a lit globe (n, n, 4) over the strip, in place. power: factor on its light; cover 0..1: how much of the sky
    it hides (by day the air before it is bright, and its dark side has nearly the sky's own colour)."""
    met = heavens.meeting(out, face, middle)
    if met is None:
        return
    under, part = met
    alpha, light = part[..., 3:], part[..., :3] * part[..., 3:] * power
    hidden = alpha * cover * np.clip(0.35 * cover + brightest(light)[..., None] * 3, 0, 1)
    under[:] = under * (1 - hidden) + light * (1 - 0.5 * under * (cover < 0.5))


def meteors(view: View, count: int, rng: np.random.Generator) -> Emitter:
    """Shooting stars: short lines that flash across the upper sky, one after the other."""
    tracks = min(METEORS, max(3, count))
    start = rng.random(tracks).astype(np.float32) * (LIFE + PAUSE)
    start += np.arange(tracks, dtype=np.float32) / tracks * (LIFE + PAUSE)  # at no moment is the sky without one
    start[0] = LIFE + PAUSE - 0.9  # one falls early in the clip
    slope = np.float32(rng.uniform(0.45, 0.8) * rng.choice([-1.0, 1.0]))
    unit = FAR / view.focal
    first = (rng.random(tracks).astype(np.float32) - 0.5) * 1.1 * view.width
    high = view.horizon * (0.62 + 0.36 * rng.random(tracks).astype(np.float32))
    long = view.width * (0.12 + 0.14 * rng.random(tracks).astype(np.float32))
    tint = np.array([255.0, 244.0, 232.0], np.float32)

    def at(t: float) -> Floats:
        turn = np.floor((t + start) / (LIFE + PAUSE))
        age = np.clip(((t + start) - turn * (LIFE + PAUSE)) / LIFE, 0, 1)
        jump = np.modf(np.abs(np.sin(turn * 12.9898 + np.arange(tracks) * 78.233) * 43758.5453))[0] - 0.5
        go = view.width * 0.42 * age
        x = first + jump * view.width * 0.5 + np.sign(slope) * go * math.cos(slope)
        y = high - go * abs(math.sin(slope))
        bright = np.where((age > 0) & (age < 1), np.abs(np.sin(np.pi * age)) ** 0.7, 0.0)
        half = long * 0.5 * np.clip(age * 3, 0.1, 1) * (bright > 0)
        angle = np.full(tracks, np.sign(slope) * (math.pi / 2 + abs(slope)))
        place = [x * unit, view.eye + y * unit, np.full(tracks, FAR)]
        rows = np.column_stack([*place, half * unit, tint * bright[:, None], angle])
        return np.ascontiguousarray(rows, np.float32)

    return Emitter("meteors", "streak", at, opacity=0.95)
