"""A town from the air: blocks of houses under pitched roofs, streets and squares between them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats


def _own(i: Floats, j: Floats, salt: float) -> Floats:
    return np.asarray(np.modf(np.abs(np.sin(i * 12.9898 + j * 78.233 + salt) * 43758.5453))[0], np.float32)


@dataclass(frozen=True, slots=True)
class Roofs:
    """block: m along and across a block of houses; house: m of one; tones: of the roofs; street: its colour."""

    block: tuple[float, float] = (64.0, 30.0)
    house: float = 9.0
    tones: tuple[str, ...] = ("#a8583c", "#8a4430", "#b86a48", "#74503c", "#9a6a50", "#5f5a58")
    street: str = "#8a8276"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        turn = 0.36 * scape.side
        bent = 14.0 * np.sin(x / 150 + z / 230 + scape.origin[0])
        u = x * math.cos(turn) - z * math.sin(turn) + bent
        v = x * math.sin(turn) + z * math.cos(turn) + 0.7 * bent
        wide, deep = self.block
        row = np.floor(v / deep)
        u = u + _own(row, row, 3.0) * wide
        column = np.floor(u / wide)
        du, dv = u / wide - column, v / deep - row
        own = _own(column, row, 0.0)
        edge = np.minimum(np.minimum(du, 1 - du) * wide, np.minimum(dv, 1 - dv) * deep)
        number = np.floor(du * wide / self.house)
        half = np.where(dv > 0.5, 1.0, 0.0)
        each = _own(column * 7 + number, row * 2 + half, 5.0)
        slope = np.modf(dv * 2)[0] - 0.5  # from one eave over the ridge to the other
        lit = np.where(slope * scape.side > 0, 1.18, 0.62)
        tones = np.stack([lin(code) for code in self.tones])[(each * len(self.tones) * 0.999).astype(int)]
        within = np.abs(np.modf(du * wide / self.house)[0] - 0.5)
        party = smooth(0.5, 0.46, within)
        yard = smooth(0.05, 0.02, np.abs(dv - 0.5)) * (own > 0.4)
        texel = abs(float(x[0, 1] - x[0, 0]))
        tiles = 1 + 0.12 * np.sin(v * 2 * math.pi / 1.1) * float(np.clip(1.5 - texel / 0.5, 0, 1))
        ridge = smooth(0.03, 0.0, np.abs(slope)) * 0.25
        shade = lit * (0.72 + 0.5 * own) * tiles * (0.55 + 0.45 * party) * (0.85 + 0.3 * each)
        roof = tones * (shade + ridge)[..., None]
        if scape.snow > 0.3:
            roof = roof * 0.3 + lin("#e6edf5") * (0.5 * lit)[..., None]
        dark = smooth(7.0, 4.6, edge) * (1 - 0.6 * smooth(4.0, 1.0, edge))  # houses shade their streets
        ground = lin(self.street) * (0.85 + 0.10 * patches(x, z, 88, 2.0) - 0.45 * dark)[..., None]
        square = (own > 0.92)[..., None]
        green = ((own > 0.74) & (own <= 0.92))[..., None]
        trees = lin("#3f5f30") * (0.7 + 0.6 * patches(x, z, 89, 9.0))[..., None]
        colour = np.where(square, lin(self.street) * 1.15, np.where(green, trees, roof))
        colour = colour * (1 - 0.6 * yard[..., None])
        colour = colour + (ground - colour) * smooth(5.2, 4.6, edge)[..., None]
        lamp = scape.light.lamp
        if lamp > 0.6:  # windows and lanterns along the streets
            spark = (_own(np.floor(u / 3.0), np.floor(v / 3.0), 9.0) > 0.90) & (edge < 5.5)
            glow = lin("#ffb860") * (spark * 2.4 * lamp)[..., None]
            colour = colour + glow / np.maximum(scape.light.ambient_up + scape.light.key * 0.3, 0.05)
        return np.asarray(np.clip(colour, 0, 12), np.float32), np.ones(x.shape, np.float32)
