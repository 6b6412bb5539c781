"""A sun that sinks or rises while the hours of a shot pass: one disc on its way, before every sky that it passes.

The sky of each state is painted without a disc (a Body of which there are none); here is the one that all of them
share. It is cut off at the horizon, whatever lies there."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, to_film
from reelwright.engines.previz.paint.lighting.hours import HOURS
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Body, View
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.scene import Floats, Pixels, Plane
from reelwright.engines.previz.shoot.easing import steady

FAR = 30000.0
"""m: behind every mountain."""
_STEPS = 72
"""Pictures of its way."""
_NIGHT = -10.0
"""Degrees under which it isn't the sun that stands in the sky."""
_DISC, _NAMED, _WIDEST = 0.019, 0.042, 0.11
"""Radius of an hour's sun, shares of the focal length; of one that the prompt makes something of, and of any at most,
shares of the frame."""
_SEEN = 0.66
"""Share of the sky over the horizon in which a sun is seen that the prompt makes something of."""
_SINKS_BY = -5.0
"""Degrees to which it sinks where night follows."""
_VEILED = 0.5
"""Share of the sun that a weather must let through for its disc to be seen."""


def moves(states: Sequence[Conditions]) -> bool:
    """Whether the hours of a shot let the sun be seen on its way."""
    high = [max(HOURS[state.hour].elevation, _SINKS_BY) for state in states]
    outside = all(state.setting not in ("interior", "neon_city") for state in states)
    return outside and max(high) - min(high) > 3 and min(high) < 12


def without_sun(bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    """What hangs in the sky, its sun painted by somebody else."""
    return (*(body for body in bodies if body.kind != "sun"), Body("sun", 0))


def sun_on_its_way(
    states: Sequence[Conditions], light: Light, view: View, bodies: tuple[Body, ...], seconds: float, rests: float
) -> Plane:
    """The sun of a state that is lit so, on the way of all of them. rests: share of the clip before and after it."""
    named = max((body.size for body in bodies if body.kind == "sun"), default=0.0)
    radius = _DISC * view.focal
    if named:
        radius = max(radius, _NAMED * named * 1.2 * math.sqrt(view.width * view.height))
    radius = min(radius, _WIDEST * min(view.width, view.height))
    high = [max(HOURS[state.hour].elevation, _SINKS_BY) for state in states]
    rows = [_rise(angle, view, radius) for angle in high]
    if named:  # what the prompt makes something of is seen before it goes, or when it has come
        rows[int(np.argmax(rows))] = max(*rows, _SEEN * view.horizon)
    top = min(max(rows), 1.3 * view.horizon) + radius + 2
    legs = len(rows) - 1  # each is passed as its light is
    shares = [(math.floor(at) + steady(at % 1)) / legs for at in np.linspace(0, legs, _STEPS)]
    along = np.interp(shares, np.linspace(0, 1, len(rows)), rows)
    seen = light.weather.sun >= _VEILED and HOURS[light.hour].elevation > _NIGHT
    face = _face(light, radius) if seen else np.zeros((4, 4, 4), np.float32)
    pictures = tuple(_picture(face, float(row), top) for row in along)
    rest = round(rests * _STEPS / (1 - 2 * rests))
    cycle = (*(pictures[:1] * rest), *pictures, *(pictures[-1:] * (rest + 2)))
    period = seconds * len(cycle) / (_STEPS + 2 * rest)
    side = math.tan(light.azimuth) * FAR
    height, width = pictures[0].shape[:2]
    return Plane("sun", cycle, side, view.eye, FAR, view.focal / FAR, (width / 2, float(height)), period=period,
                 reflects=True, opacity=min(1.0, light.weather.sun))  # fmt: skip


def _rise(angle: float, view: View, radius: float) -> float:
    """px over the horizon: under it the disc is gone at the last."""
    if angle < 0:
        return -1.2 * radius
    return math.tan(math.radians(angle)) * view.focal


def _face(light: Light, radius: float) -> Floats:
    """float32 (n, n, 4), premultiplied RGB 0..255 and alpha 0..1: whitest in the middle."""
    size = int(2 * radius) + 4
    axis = np.arange(size) - size / 2 + 0.5
    far = np.hypot(*np.meshgrid(axis, axis))
    alpha = np.clip((radius - far) / 1.4 + 0.5, 0, 1)[..., None]
    heart = np.clip(1 - far / radius, 0, 1)[..., None] ** 0.7
    tint = light.disc / max(float(light.disc.max()), 1e-3)
    colour = to_film((tint * (1 - 0.4 * heart) + lin("#fff0c8") * 0.4 * heart) * 1.9)
    return np.dstack([colour * alpha, alpha]).astype(np.float32)


def _picture(face: Floats, row: float, top: float) -> Pixels:
    """BGRA of the strip over the horizon with the disc that many px above it."""
    size = len(face)
    out = np.zeros((int(top), size, 4), np.uint8)
    first = round(top - row - size / 2)
    start, end = max(first, 0), min(first + size, len(out))
    if end > start:
        part = face[start - first : end - first]
        out[start:end, :, :3], out[start:end, :, 3] = part[..., 2::-1], part[..., 3] * 255
    return out

