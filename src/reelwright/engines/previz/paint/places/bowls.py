"""A stadium from within: two tiers of people all around the pitch under a roof, and the pitch with its lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

_PATH = np.array((
    (0.0, 0.0, 0.0), (1.3, 0.0, 1.3), (24.0, 20.0, 12.0), (25.6, 20.2, 14.6), (48.0, 38.0, 31.0), (51.0, 39.0, 34.0),
    (66.0, 22.0, 36.5), (67.2, 21.8, 37.6),
))  # fmt: skip
"""Up the stands: way along the section from the pitch, m behind the pitch's edge, m high. Boards, lower tier, balcony,
upper tier, back wall, roof seen from below, its lip."""
_BOARDS, _LOWER, _BALCONY, _UPPER, _WALL, _ROOF, _LIP = (float(v) for v in _PATH[1:, 0])
_SEAT, _ROW = 0.72, 0.86
"""m from seat to seat and from row to row."""
_SHIRTS = ("#c84038", "#e8e4dc", "#2f5aa8", "#e0b040", "#30343e", "#7a8a98", "#d89070", "#3a7a4a")
_CLUBS = ("#b8302c", "#2c4f9c", "#e8e4dc")


@dataclass(frozen=True, slots=True)
class Pitch:
    """The pitch's middle z m away, half its width and half its length, m."""

    z: float = 58.0
    half: float = 34.0
    long: float = 50.0

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        away = z - self.z
        mown = np.floor(z / 6.5) % 2
        grass = lin("#3f7a34") * (1 - mown[..., None]) + lin("#52923f") * mown[..., None]
        grass = grass * (1 - 0.35 * scape.snow) + lin("#e6edf5") * 0.35 * scape.snow
        texel = max(abs(float(x[0, 1] - x[0, 0])), 0.5 * abs(float(z[1, 0] - z[0, 0])))
        wide = 0.10 + 0.5 * texel
        marks = np.minimum(self._frame(x, away, self.half, 0.0, self.long), np.abs(np.hypot(x, away) - 9.15))
        within = (np.abs(x) < self.half + wide) & (np.abs(away) < self.long + wide)
        marks = np.minimum(marks, np.where(within, np.abs(away), 9.0))
        for end in (-1.0, 1.0):
            for half, deep in ((20.0, 16.5), (9.0, 5.5)):
                marks = np.minimum(marks, self._frame(x, away - end * (self.long - deep / 2), half, 0.0, deep / 2))
        line = smooth(wide + 0.5 * texel, wide - 0.5 * texel, marks)[..., None]
        track = smooth(self.half + 5.0, self.half + 5.6, np.abs(x))[..., None]
        colour = grass + (lin("#a85a48") - grass) * track
        return np.asarray(colour + (lin("#eef2ea") - colour) * line, np.float32), np.ones(x.shape, np.float32)

    def _frame(self, x: Floats, z: Floats, half: float, middle: float, long: float) -> Floats:
        """m to the outline of a rectangle."""
        dx, dz = np.abs(x) - half, np.abs(z - middle) - long
        outside = np.hypot(np.maximum(dx, 0), np.maximum(dz, 0))
        return np.asarray(np.abs(outside + np.minimum(np.maximum(dx, dz), 0)), np.float32)


@dataclass(frozen=True, slots=True)
class Bowl:
    """The stands about a pitch whose middle is z m away. wide, long: half axes of its edge, m."""

    z: float = 58.0
    wide: float = 46.0
    long: float = 64.0
    keep: float = 1.0
    tag: str = "crowd"

    def paint(self, scape: Scape) -> None:
        view, depth = scape.view, self.z + self.long
        half = scape.span(depth, 1.35) / 2
        ppm = min(view.focal / depth * 1.1, 1700 / (2 * half))
        columns = int(2 * half * ppm)
        dx = np.linspace(-half, half, columns, dtype=np.float32) / depth
        way = np.linspace(0.0, _LIP, 220)
        behind, high = (np.interp(way, _PATH[:, 0], _PATH[:, k]) for k in (1, 2))
        away = self._away(dx[:, None], behind[None])
        up = view.eye + (high[None] - view.eye) * depth / away  # where each is seen on the plane, m
        rows = int(np.clip(float(up.max()) * ppm + 2, 16, 1200))
        level = (rows - 0.5 - np.arange(rows)) / ppm
        seat = np.stack([np.interp(level, up[c], way, -1.0, _LIP + 1.0) for c in range(columns)], 1)
        arc = self._arc(dx[None], np.interp(seat, _PATH[:, 0], _PATH[:, 1]))
        albedo, emission = self._surface(scape, seat, arc)
        lean = np.clip(arc / (self.long + self.wide), -1, 1)
        normal = np.dstack([-0.7 * lean, np.full_like(lean, 0.5), np.full_like(lean, 0.75)])
        normal[seat > _WALL] = (0.0, -0.8, 0.6)
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        alpha = ((seat >= 0) & (seat <= _LIP)) * 1.0
        matte = Matte(np.ascontiguousarray(albedo, np.float32), np.ascontiguousarray(alpha, np.float32), ppm,
                      (columns / 2, float(rows)), np.ascontiguousarray(normal, np.float32), None, None,
                      np.ascontiguousarray(emission, np.float32), rim=0.0, spill=0.2)  # fmt: skip
        scape.add("stands", matte, [Spot(0.0, 0.0, depth)], mist=0.15, reflects=False)
        self._lights(scape, dx, depth)
        scape.built += ["crowd", "audience", "seats", "stands", "roof"]

    def _away(self, dx: Floats, behind: Floats) -> Floats:
        """Depth at which a ray across dx a metre meets the oval so far behind the pitch's edge, m."""
        a, b = self.wide + behind, self.long + behind
        p, q, r = (dx / a) ** 2 + 1 / b**2, -2 * self.z / b**2, (self.z / b) ** 2 - 1
        return np.asarray((-q + np.sqrt(np.maximum(q * q - 4 * p * r, 0))) / (2 * p), np.float32)

    def _arc(self, dx: Floats, behind: Floats) -> Floats:
        """m along the oval from its far middle."""
        away = self._away(dx, behind)
        a, b = self.wide + behind, self.long + behind
        return np.asarray(np.arctan2(dx * away / a, (away - self.z) / b) * (a + b) / 2, np.float32)

    def _surface(self, scape: Scape, seat: Floats, arc: Floats) -> tuple[Floats, Floats]:
        """Albedo and emission (h, w, 3): people seat by seat, aisles, boards, the balcony's band, the roof's lamps."""
        i, j = np.floor(arc / _SEAT), np.floor(seat / _ROW)
        one = np.modf(np.abs(np.sin(i * 12.9898 + j * 78.233) * 43758.5453))[0]
        two = np.modf(np.abs(np.sin(i * 39.346 + j * 11.135) * 24634.6345))[0]
        block = np.floor(arc / 15.0)
        club = np.stack([lin(c) for c in _CLUBS])[(np.abs(block) % len(_CLUBS)).astype(int)]
        shirt = np.stack([lin(c) for c in _SHIRTS])[(one * len(_SHIRTS) * 0.999).astype(int)]
        people = np.where((two < 0.42)[..., None], club, shirt) * (0.55 + 0.6 * one)[..., None]
        v = seat / _ROW - j
        people = np.where((v > 0.62)[..., None], lin("#c08a68") * (0.6 + 0.5 * two)[..., None], people)
        people = np.where((v < 0.16)[..., None], lin("#24282e"), people)
        empty = (two > 0.95) | (np.abs(arc / 15.0 - block - 0.5) > 0.46)
        people = np.where(empty[..., None], lin("#5a5e64") * (0.6 + 0.5 * (j % 2))[..., None], people)
        lamp = scape.light.lamp
        emission = people * (0.30 * lamp)
        flash = (one > 0.9985) & (two < 0.5)
        emission = emission + (flash * 1.6 * lamp)[..., None]
        albedo = people * (0.75 + 0.25 * smooth(_UPPER, _BALCONY, seat))[..., None]
        boards = np.stack([lin(c) for c in ("#1f4fa8", "#e8e4dc", "#c83030", "#18202c")])[
            (np.abs(np.floor(arc / 9.0)) % 4).astype(int)]  # fmt: skip
        for low, high, tone, glow in ((-1.0, _BOARDS, boards, 0.5), (_LOWER, _BALCONY, boards * 0.7, 0.35),
                                      (_UPPER, _WALL, lin("#2c3138"), 0.0), (_WALL, _LIP + 1, lin("#4a5058"), 0.0)):
            there = ((seat >= low) & (seat < high))[..., None]
            albedo = np.where(there, tone, albedo)
            emission = np.where(there, tone * glow * lamp, emission)
        ribs = (np.abs(arc / 5.0 - np.round(arc / 5.0)) < 0.06) & (seat > _WALL)
        albedo = np.where(ribs[..., None], lin("#8a929a"), albedo)
        burning = (seat > _ROOF - 0.7) & (np.abs(arc / 3.2 - np.round(arc / 3.2)) < 0.3)
        return albedo, np.where(burning[..., None], lin("#f4f8ff") * 3.0 * lamp, emission)

    def _lights(self, scape: Scape, dx: Floats, depth: float) -> None:
        """The glow of the lamps along the roof's lip, and what they throw on the pitch."""
        edge = float(_PATH[-2, 1])
        for share in np.linspace(0.04, 0.96, 9):
            across = float(dx[int(share * (len(dx) - 1))])
            away = float(self._away(np.array(across), np.array(edge)))
            scape.lamp(across * away, 36.5, away, 30.0, lin("#f0f4ff") * 0.8, 2.4)
