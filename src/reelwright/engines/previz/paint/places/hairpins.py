"""A pass road: its hairpins on a mountainside far off, and the shelf of it on which the picture is taken."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import patches, sample
from reelwright.engines.previz.paint.places.roads import Rail, Road, band
from reelwright.engines.previz.paint.places.scape import Panel, Scape
from reelwright.engines.previz.scene import Floats

SWING = 0.74
"""Half of a traverse, in heights of the slope."""
ROWS, COLUMNS = 260, 1500
FINE = 420
"""Texels of the drawing a height of the slope."""
FOOT, CREST = 0.02, 0.86
"""From where to where the road climbs, as shares of the slope's height."""


def hairpins(albedo: Floats, x: Floats, share: Floats, bends: int) -> Floats:
    """A road of so many traverses over a slope's albedo (h, w, 3). x: heights from the slope's middle; share: how high
    up every texel lies, 0..1."""
    t = np.linspace(0, 1, 60 * bends)
    climb = FOOT + (CREST - FOOT) * t
    turn = np.arcsin(0.96 * np.sin(math.pi * bends * t)) * 2 / math.pi
    swing = SWING * (1 - 0.45 * t) * (1 + 0.18 * np.sin(np.floor(bends * t + 0.5) * 12.9))
    points = np.stack([(swing * turn + 1.0) * FINE, climb * FINE], -1)
    line = np.round(points * 8).astype(np.int32)
    wall, road = (np.zeros((FINE + 8, 2 * FINE), np.uint8) for _ in range(2))
    cv2.polylines(wall, [line - np.array([0, 60], np.int32)], False, 255, 17, cv2.LINE_AA, 3)
    cv2.polylines(road, [line], False, 255, 17, cv2.LINE_AA, 3)
    at = ((x + 1.0).astype(np.float32) * FINE, (share * FINE).astype(np.float32))
    kerb, way = (np.asarray(cv2.remap(m, *at, cv2.INTER_LINEAR), np.float32)[..., None] / 255 for m in (wall, road))
    stone = albedo * (1 - kerb) + lin("#cfc6b4") * kerb
    return np.asarray(stone * (1 - way) + lin("#6a6a6e") * way, np.float32)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Level ground high up, from the lens to `room` m behind the last who is on it, where it breaks off: with a road
    and its rail across, or bare. soil: of its edges. Where nobody stands there is none: one looks down from the air."""

    soil: str = "dry"
    room: float = 1.4
    road: bool = True
    keep: float = 1.0
    tag: str = "road"

    def paint(self, scape: Scape) -> None:
        if not scape.order.clear:
            return
        _, far = band(scape, 7.0, 15.0)
        near, edge = 0.45 * scape.view.foot, far + self.room * max(1.0, scape.view.eye / 1.7)
        half = scape.span(edge, 3.4) / 2  # a follow shot goes along it
        z, x = np.meshgrid(
            np.linspace(edge, near, ROWS, dtype=np.float32), np.linspace(-half, half, COLUMNS, dtype=np.float32),
            indexing="ij",
        )  # fmt: skip
        albedo = sample(material(self.soil, scape.snow), x, z) * (0.8 + 0.35 * patches(x, z, 61, 2.0))[..., None]
        if self.road:
            way, share = Road().spread(x, z, scape)
            albedo = albedo * (1 - share[..., None]) + way * share[..., None]
        ragged = edge - z - 0.5 * np.abs(patches(x, z * 0, 62, 2.6)) - 0.2 * np.abs(patches(x, z * 0, 63, 9.0))
        normal = np.broadcast_to(np.array([0, 0.97, 0.24], np.float32), albedo.shape)
        matte = Matte(
            np.asarray(albedo, np.float32), np.asarray(smooth(0.0, 0.06, ragged), np.float32), COLUMNS / (2 * half),
            (COLUMNS / 2, float(ROWS)), np.ascontiguousarray(normal), depth=np.ascontiguousarray(z - near), rim=0.0,
            spill=0.0,
        )  # fmt: skip
        scape.panels.append(
            Panel("shelf", matte, (-half, 0.0, edge), (2 * half, 0.0, 0.0), (0.0, 0.0, near - edge), edge + 0.5)
        )
        scape.decks.append((-2 * half, 2 * half, 0.0, edge - 0.4, 0.0))
        if self.road:
            scape.built.append("asphalt")
            Rail().paint(scape)
