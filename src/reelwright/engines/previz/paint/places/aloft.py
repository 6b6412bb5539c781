"""The land from high above, painted on the ground: crowns of a forest, fields, a winding river, a coast, dunes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import cell, hashed
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.scene import Floats

SEASONS = {
    "autumn": ("#4f5e2a", "#a8802c", "#b8622a", "#7a2c1c", "#c89a3c"),
    "spring": ("#5f8a3a", "#7fa648", "#4f7a34", "#a4c060", "#8ab04c", "#e6bccb"),
}
"""Season -> the crowns of a wood in it."""


@nb.njit(cache=True, fastmath=True, nogil=True)
def _cells(x: Floats, z: Floats, step: float, seed: int, out: Floats) -> None:
    """out (h, w, 2): distance to the nearest point of a jittered lattice, in steps, and that point's own number."""
    rows, columns = x.shape
    for j in range(rows):
        for i in range(columns):
            near, _second, own = cell(x[j, i] / step, z[j, i] / step, seed)
            out[j, i, 0], out[j, i, 1] = near, own


@nb.njit(cache=True, fastmath=True, nogil=True)
def _plots(x: Floats, z: Floats, wide: float, deep: float, seed: int, out: Floats) -> None:
    """out (h, w, 3): own number of a field 0..1, distance to its edge in m, a second number. Fields lie like bricks."""
    rows, columns = x.shape
    for j in range(rows):
        for i in range(columns):
            v = z[j, i] / deep
            row = math.floor(v)
            u = x[j, i] / wide + 7.3 * hashed(int(row), 3, seed)
            column = math.floor(u)
            fu, fv = u - column, v - row
            cut = 0.35 + 0.3 * hashed(int(column), int(row), seed + 5)
            part = 1 if fu > cut else 0
            edge = min(min(fu, 1 - fu), abs(fu - cut)) * wide
            out[j, i, 0] = hashed(int(column) * 2 + part, int(row), seed)
            out[j, i, 1] = min(edge, min(fv, 1 - fv) * deep)
            out[j, i, 2] = hashed(int(column) * 2 + part, int(row), seed + 9)


def crowns(x: Floats, z: Floats, scape: Scape, step: float, codes: tuple[str, ...], seed: int) -> Floats:
    """(h, w, 3) colour of closed woodland: round crowns lit from the key's side, dark between them."""
    found = np.empty((*x.shape, 2), np.float32)
    ux, uz = np.asarray(x + scape.origin[0], np.float32), np.asarray(z + scape.origin[1], np.float32)
    _cells(ux, uz, step, seed, found)
    away, own = found[..., 0], found[..., 1]
    texel = max(abs(float(x[0, 1] - x[0, 0])), 0.6 * abs(float(z[1, 0] - z[0, 0])))
    crisp = float(np.clip(1.4 - texel / step * 1.6, 0.15, 1))  # crowns smaller than texels are only a tone
    kx, _ky, kz = (float(v) for v in scape.light.key_dir)
    gx, gz = np.gradient(away, axis=1) / max(texel, 1e-3) * step, -np.gradient(away, axis=0) / max(texel, 1e-3) * step
    lit = 0.72 + crisp * (np.clip((gx * kx - gz * kz) * 0.55, -0.45, 0.55) + 0.30 * smooth(0.75, 0.1, away) - 0.30)
    gap = crisp * smooth(0.48, 0.86, away)
    mixed = np.clip(0.45 * own + 0.5 * (0.5 + 0.6 * patches(x, z, 70, 0.25)), 0, 0.999)  # each kind in drifts
    tones = np.stack([lin(code) for code in codes])[(mixed * len(codes)).astype(int)]
    broad = 0.86 + 0.28 * patches(x, z, 71, 0.35)
    colour = tones * (lit * broad * (0.8 + 0.4 * own))[..., None]
    return np.asarray(colour * (1 - 0.78 * gap[..., None]), np.float32)


@dataclass(frozen=True, slots=True)
class Canopy:
    """Woodland seen from above. step: m from crown to crown; share 0..1: how much of the land it covers; turns: it
    takes the colours of the season."""

    step: float = 6.0
    share: float = 1.0
    codes: tuple[str, ...] = ("#2c5226", "#3d6a2c", "#547e34", "#2a4a2c", "#6a8a3a")
    turns: bool = True

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        codes = SEASONS.get(scape.order.season, self.codes) if self.turns else self.codes
        colour = crowns(x, z, scape, self.step, codes, 81)
        if scape.snow > 0.4:
            colour = colour * 0.45 + lin("#dfe6ee") * 0.55
        noise = patches(x, z, 72, 0.22) + 0.12 * patches(x, z, 73, 0.9)
        begins = 0.9 - 1.8 * self.share
        cover = smooth(begins, begins + 0.1, noise) if self.share < 1 else np.ones(x.shape)
        return colour, np.asarray(cover, np.float32)


@dataclass(frozen=True, slots=True)
class Fields:
    """A patchwork of fields with their furrows, hedges and lanes between them. wide, deep: m."""

    wide: float = 150.0
    deep: float = 90.0
    codes: tuple[str, ...] = ("#8a9a3c", "#c8a850", "#5f7f34", "#a88a4a", "#d8c06a", "#4f7030", "#7a5c3a", "#98b04c")

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        turn = 0.32 * scape.side
        bent = 10.0 * np.sin(x / 130 + z / 210 + scape.origin[0])
        u, v = x * math.cos(turn) - z * math.sin(turn) + bent, x * math.sin(turn) + z * math.cos(turn) + bent
        found = np.empty((*x.shape, 3), np.float32)
        _plots(np.asarray(u, np.float32), np.asarray(v, np.float32), self.wide, self.deep, 11, found)
        own, edge, other = found[..., 0], found[..., 1], found[..., 2]
        tones = np.stack([lin(code) for code in self.codes])[(own * len(self.codes) * 0.999).astype(int)]
        texel = abs(float(x[0, 1] - x[0, 0]))
        along = np.where(other > 0.5, u, v)
        rows = 1 + 0.16 * np.sin(along * 2 * math.pi / 5.0) * float(np.clip(1.5 - texel / 1.6, 0, 1))
        colour = tones * (rows * (0.82 + 0.3 * patches(x, z, 75, 2.2)))[..., None]
        wood = crowns(x, z, scape, 6.0, ("#2c5226", "#3d6a2c", "#547e34"), 83)
        hedge = smooth(5.0, 3.0, edge + 0.7 * patches(x, z, 76, 2.0)) * (other > 0.35)
        lane = smooth(3.2, 2.2, edge) * (other <= 0.35)
        grove = smooth(0.62, 0.72, patches(x, z, 77, 0.5) + 0.08 * patches(x, z, 78, 1.2))
        green = np.maximum(hedge, grove)[..., None]
        colour = colour + (wood - colour) * green
        colour = colour + (lin("#b09a78") - colour) * (lane * (1 - grove))[..., None]
        if scape.snow > 0.4:
            colour = colour * 0.35 + lin("#e4eaf2") * 0.65
        return np.asarray(colour, np.float32), np.ones(x.shape, np.float32)


@dataclass(frozen=True, slots=True)
class Meander:
    """A river that winds into the distance, with pale banks. width: m; swing: m aside; length: m from bend to bend."""

    width: float = 26.0
    swing: float = 70.0
    length: float = 330.0
    water: str = "#2a6a72"
    bank: str = "#b8a680"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        phase = z / self.length * 2 * math.pi
        middle = self.swing * scape.side * (np.sin(phase) + 0.45 * np.sin(1.7 * phase + 1.1)) + 0.08 * scape.side * z
        slope = self.swing / self.length * 2 * math.pi * np.cos(phase)
        away = np.abs(x - middle) / np.sqrt(1 + slope * slope) + 1.5 * patches(x, z, 79, 0.8)
        half = self.width * 0.5 * (1 + 0.3 * np.sin(phase * 0.7))
        wet = smooth(half + 1.0, half - 1.0, away)
        shine = 0.80 + 0.12 * patches(x, z, 80, 1.2) + 0.5 * smooth(150.0, 1200.0, z)
        colour = lin(self.bank) * (1 - wet[..., None]) + lin(self.water) * shine[..., None] * wet[..., None]
        return np.asarray(colour, np.float32), np.asarray(smooth(half + 6.0, half + 3.0, away), np.float32)


@dataclass(frozen=True, slots=True)
class Delta:
    """A river that parts into arms, and these again, on its way to us and the sea: fingers of land between shining
    water. begins: m from us where the stream is still one; water, bank: display colours."""

    begins: float = 620.0
    water: str = "#3f8a94"
    bank: str = "#c8b48a"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        wet: Floats = np.zeros(x.shape, np.float32)
        near: Floats = np.full(x.shape, 1e3, np.float32)
        rough = 3.0 * patches(x, z, 101, 0.6) + 1.2 * patches(x, z, 102, 2.4)
        for lean, parts, half in _ARMS:
            since = np.maximum(self.begins * parts - z, 0.0)
            trunk = lean[0] * np.maximum(self.begins - z, 0.0) + lean[1] * since
            swing = 16.0 * np.sin(z / 70.0 + 9 * lean[0]) + 6.0 * np.sin(z / 29.0 + 5 * lean[1] + scape.origin[0])
            away = np.abs(x - scape.side * (trunk + swing) - 20.0 * scape.side) + rough
            wide = half * (1 + 0.5 * smooth(300.0, 60.0, z))
            wet = np.maximum(wet, smooth(1.5, -1.5, away - wide))
            near = np.minimum(near, away - wide)
        sea = smooth(92.0, 78.0, z + 10 * rough / 3 + 14 * np.sin(x / 38.0))
        wet = np.maximum(wet, sea)
        shine = 0.75 + 0.15 * patches(x, z, 103, 1.1) + 0.6 * smooth(200.0, 900.0, z)
        water = lin(self.water) * shine[..., None]
        colour = lin(self.bank) * (1 - wet[..., None]) + water * wet[..., None]
        return np.asarray(colour, np.float32), np.asarray(np.maximum(wet, smooth(7.0, 3.0, near)), np.float32)


_ARMS = (
    ((0.0, 0.02), 1.0, 10.0), ((0.0, 0.42), 0.92, 7.0), ((0.0, -0.40), 0.86, 8.0), ((0.22, 0.34), 0.62, 5.0),
    ((-0.20, -0.36), 0.58, 5.0), ((0.0, 0.24), 0.52, 5.0), ((0.0, -0.22), 0.46, 4.5), ((0.30, -0.05), 0.5, 4.0),
    ((-0.28, 0.08), 0.48, 4.0),
)  # fmt: skip
"""Of every arm: how far it leans aside per m before and after it parts, where it parts as a share of `begins`, and half
its width in m."""


@dataclass(frozen=True, slots=True)
class Coast:
    """Land, a beach, lines of surf, and a sea that is clear in the shallows and deep further out. The shore runs into
    the distance on one side. beach: m of sand; rugged 0..1: coves and headlands."""

    beach: float = 22.0
    rugged: float = 0.5

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        line = self.inland(x, z, scape) + 1.6 * patches(x, z, 86, 0.8)
        sea = smooth(1.5, -1.5, line)[..., None]
        deep = smooth(-10.0, -130.0, line + 14 * patches(x, z, 87, 0.25))[..., None]
        water = lin("#58c0bc") * (1 - deep) + lin("#0f4f78") * deep
        water = water * (0.86 + 0.24 * patches(x, z, 88, 3.5) * (0.4 + deep[..., 0]))[..., None]
        foam: Floats = np.zeros(x.shape, np.float32)
        for at, strength in ((-2.0, 1.0), (-13.0, 0.85), (-27.0, 0.6), (-44.0, 0.35)):
            wave = line - at + 1.5 * patches(x, z, 89, 0.6) + 3 * np.sin(z / 33 + at)
            crest = np.exp(-((wave / 1.7) ** 2)) + 0.45 * np.exp(-(((wave - 3.0) / 4.0) ** 2))
            foam = np.maximum(foam, strength * crest * smooth(-0.45, 0.35, patches(x, z, 92, 1.8)))
        water = water + (lin("#f4fafa") - water) * np.clip(foam, 0, 1)[..., None]
        sand = lin("#d8bc8c") * (0.86 + 0.2 * patches(x, z, 93, 4.0))[..., None]
        sand = sand * (1 - 0.4 * smooth(7.0, 0.5, line))[..., None]
        growth = smooth(self.beach - 4, self.beach + 4, line + 3 * patches(x, z, 94, 0.8))[..., None]
        wood = crowns(x, z, scape, 7.0, ("#2f5a2a", "#44702f", "#5f8638", "#7a8a4a"), 95)
        land = sand * (1 - growth) + wood * growth
        return np.asarray(land * (1 - sea) + water * sea, np.float32), np.ones(x.shape, np.float32)

    def inland(self, x: Floats, z: Floats, scape: Scape) -> Floats:
        """(h, w) m from the water's edge, above 0 on land."""
        return np.asarray(scape.side * x + self.coves(z, scape) + 0.10 * z - 46, np.float32)

    def coves(self, z: Floats, scape: Scape) -> Floats:
        """m by which the land runs out into the sea, z m away."""
        run = np.sin(z / 150 + scape.origin[0]) + 0.5 * np.sin(z / 61 + scape.origin[1])
        return np.asarray(34 * self.rugged * run, np.float32)


@dataclass(frozen=True, slots=True)
class Isle(Coast):
    """An island in the sea, its beach and its surf all around it. z: m to its middle; size: m, half its width."""

    z: float = 268.0
    size: float = 118.0

    def inland(self, x: Floats, z: Floats, scape: Scape) -> Floats:
        u, v = (x - 16 * scape.side) / self.size, (z - self.z) / (0.72 * self.size)
        turn = np.arctan2(v, u)
        bays = 0.13 * np.sin(2 * turn + scape.origin[1]) + 0.09 * np.sin(3 * turn + scape.origin[0])
        return np.asarray(self.size * (0.82 + 0.05 * np.sin(7 * turn + 2) + bays - np.hypot(u, v)), np.float32)


@dataclass(frozen=True, slots=True)
class Parasol:
    """A beach umbrella from above on the sand of a `Coast`, where the prompt names one, with its shadow and a towel.
    size: m from its middle to its rim, larger than in nature so that it is seen; inland: m from the water."""

    coast: Coast = Coast()
    size: float = 5.5
    inland: float = 12.0

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        none = np.zeros((*x.shape, 3), np.float32), np.zeros(x.shape, np.float32)
        if "umbrella" not in scape.order.features:
            return none
        far = scape.view.depth_of(0.55 * scape.view.height)
        coves = float(self.coast.coves(np.array(far), scape))
        middle = scape.side * (self.inland + 46 - coves - 0.10 * far)
        dyes = [feature.split("=")[1] for feature in scape.order.features if feature.startswith("umbrella=")]
        cloth = COLOURS.get(dyes[0] if dyes else "red", "#d02a24")
        u, v = x - middle, z - far
        away, turn = np.hypot(u, v) / self.size, np.arctan2(v, u)
        disc = smooth(1.03, 0.97, away + 0.03 * np.cos(8 * turn))
        shade = smooth(1.1, 0.85, np.hypot(u - 0.8 * self.size, v + 0.4 * self.size) / self.size) * 0.5
        towel = (np.abs(u + 1.6 * self.size) < 0.45 * self.size) * (np.abs(v) < 0.9 * self.size) * 1.0
        ribs = (0.86 + 0.2 * np.abs(np.cos(4 * turn)) - 0.12 * away)[..., None]
        colour = lin("#f2ead8") * towel[..., None] * (1 - disc)[..., None] + lin(cloth) * ribs * disc[..., None]
        share = np.maximum(np.maximum(disc, towel), shade * (1 - disc))
        return np.asarray(colour, np.float32), np.asarray(share, np.float32)


@dataclass(frozen=True, slots=True)
class Mere:
    """A lake among what lies around it. x, z: middle, as shares of the frame's width there and of 100 m; size: m."""

    size: float = 130.0
    z: float = 330.0
    water: str = "#1f5a6c"

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        u, v = (x - 30 * scape.side) / self.size, (z - self.z) / (self.size * 0.9)
        turn = np.arctan2(v, u)
        away = np.hypot(u, v) + 0.16 * np.sin(2 * turn + 1) + 0.12 * np.sin(3 * turn + scape.origin[0])
        away = away + 0.02 * patches(x, z, 97, 0.6)
        wet = smooth(1.0, 0.985, away)[..., None]
        colour = lin("#b4a582") * (1 - wet) + lin(self.water) * (1.25 - 0.5 * smooth(1.0, 0.5, away))[..., None] * wet
        return np.asarray(colour, np.float32), np.asarray(smooth(1.055, 1.03, away), np.float32)


@dataclass(frozen=True, slots=True)
class Drifts:
    """Dunes or snow: crests that wander over the plain, one flank lit, fine ripples on it. codes: shade, light; length:
    m from crest to crest."""

    codes: tuple[str, str] = ("#7a4622", "#e8b878")
    length: float = 90.0

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        warp = 0.55 * np.sin(x / 140 + 0.8 * np.sin(z / 170)) + 0.22 * np.sin(x / 47 + z / 90)
        warp = warp + 0.03 * patches(x, z, 99, 0.5)
        phase = (z * 0.85 + 0.45 * scape.side * x) / self.length + warp
        f = phase - np.floor(phase)
        lee = smooth(0.70, 0.74, f) * smooth(1.0, 0.96, f)
        rise = 0.35 + 0.55 * smooth(0.0, 0.70, f)
        ripple = 0.05 * np.sin(2 * math.pi * (phase * 22 + 3 * warp)) * smooth(500.0, 150.0, z)
        tone = np.clip((rise + ripple) * (1 - 0.85 * lee) + 0.05 * patches(x, z, 63, 0.4), 0, 1)[..., None]
        colour = lin(self.codes[0]) * (1 - tone) + lin(self.codes[1]) * tone
        return np.asarray(colour, np.float32), np.ones(x.shape, np.float32)
