"""The track under a train or a tram: rails on ties in a bed of stones, or laid in the street, along its own way."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import Material, light_tile
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.scene import Quad

ON_RAILS = ("train", "tram")
_GAUGE, _BED, _TIE = 1.45, 2.3, 1.3
"""m: between the rails, half the bed, half a tie."""
_SPACING, _TIES = 0.72, 16
"""m from tie to tie; ties in one piece of track."""
_PPM = 26
_REACH = 5.0
"""How far the track goes to both sides, in spans of the frame at the hero."""
_PIECES = 26
"""At most so many pieces to each side."""
_SUNK, _HAZE = 0.30, 6.0
"""Opacity of a bed far away; distances of the hero after which it is lost in the air."""


def on_rails(actor: Actor) -> bool:
    """Whether it runs on a track of its own here: not in the air, and not on an arcade that has a deck."""
    arcade = actor.stand is not None and actor.stand.form == "arcade"
    return actor.kind.name in ON_RAILS and actor.medium == "ground" and not arcade


@lru_cache(maxsize=4)
def _piece(paved: bool, snow: float) -> tuple[np.ndarray, np.ndarray]:
    """(albedo (h, w, 3), alpha (h, w)) of one piece; along its length from left to right. paved: the rails lie in a
    street, without ties and stones."""
    w, h = int(_SPACING * _TIES * _PPM), int(2 * _BED * _PPM)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    along, aside = x / _PPM, np.abs(y / _PPM - _BED)
    rng = np.random.default_rng(5)
    stones = lin("#6e665e") * (0.45 + 0.75 * rng.random((h, w)).astype(np.float32))[..., None]
    tie = (smooth(0.62, 0.54, np.abs((along / _SPACING) % 1 - 0.5) * 2) * smooth(_TIE, _TIE - 0.08, aside))
    albedo = stones * (1 - tie[..., None]) + lin("#3f3329") * tie[..., None]
    albedo = albedo * (1 - 0.65 * snow) + lin("#e6edf5") * 0.65 * snow
    rail = smooth(0.095, 0.055, np.abs(aside - _GAUGE / 2))
    shade = smooth(0.20, 0.05, np.abs(aside - _GAUGE / 2 - 0.05))
    albedo = albedo * (1 - 0.5 * shade[..., None])
    albedo = albedo * (1 - rail[..., None]) + lin("#c4bab0") * rail[..., None]
    if paved:
        return albedo, np.maximum(rail, 0.55 * shade)
    return albedo, smooth(_BED, 0.80 * _BED, aside + 0.25 * rng.random((h, w)).astype(np.float32))


def track(mark: Mark, place: Place) -> tuple[Quad, ...]:
    """Pieces of track from far behind the mark to far ahead of it, along its heading, on the ground under it."""
    paved = mark.actor.kind.name == "tram"
    albedo, alpha = _piece(paved, round(place.light.weather.snow, 1))
    relief = np.zeros(alpha.shape, np.float32)
    pixels = light_tile(Material(np.asarray(albedo, np.float32), relief, 4.0), place.light, 0.0)
    pixels = np.ascontiguousarray((pixels * alpha[..., None]).astype(np.uint8))
    pixels[..., 3] = (255 * alpha).astype(np.uint8)
    long = _SPACING * _TIES
    yaw = math.radians(mark.yaw)
    cx, cz = math.cos(yaw), -math.sin(yaw)
    count = int(min(_PIECES, _REACH * place.view.span(mark.z) / long + 2))
    quads = []
    for k in range(-count, count):
        x0, z0 = mark.x + cx * long * k, mark.z + cz * long * k
        x1, z1 = x0 + cx * long, z0 + cz * long
        if min(z0, z1) > _HAZE * mark.z or max(z0, z1) < 0.3:
            continue
        nx, nz = -cz * _BED, cx * _BED  # to the left of its way
        far = max(z0, z1)
        opacity = 1.0 - (1 - _SUNK) * min(1.0, max(0.0, far / mark.z - 1) / (_HAZE - 1))
        quads.append(Quad("track", pixels, (x0 + nx, mark.y + 0.006, z0 + nz), (x1 - x0, 0.0, z1 - z0),
                          (-2 * nx, 0.0, -2 * nz), depth=far + abs(nz) + 0.5, opacity=opacity))  # fmt: skip
    return tuple(quads)
