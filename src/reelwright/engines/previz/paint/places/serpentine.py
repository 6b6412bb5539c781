"""A road that winds up a country seen from the air, one of its straights under the hero's wheels, and the trees along
it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.places import plants
from reelwright.engines.previz.paint.places.coats import patches
from reelwright.engines.previz.paint.places.scape import Scape, Shade, Spot
from reelwright.engines.previz.paint.places.species import in_season
from reelwright.engines.previz.scene import Floats

_LEVELS = (-46.0, 0.0, 44.0, 104.0, 186.0, 300.0, 460.0, 690.0)
"""m from the straight that the hero is on to each of the others, nearest to the lens first."""
_STRAIGHT = 13.0
"""m to both sides of that straight that stay straight."""


@dataclass(frozen=True, slots=True)
class Serpentine:
    """Straights across the view, joined by hairpins at alternate ends. width: m of asphalt; reach: m from the middle to
    a hairpin; verge: m of bare ground to each side; asphalt, ground: display colours; lined: with painted lines."""

    width: float = 6.6
    reach: float = 33.0
    verge: float = 2.4
    asphalt: str = "#54555a"
    ground: str = "#8a7a58"
    lined: bool = True

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        own = self.straight(scape)
        loose = smooth(_STRAIGHT, _STRAIGHT + 40.0, np.abs(z - own))
        u = np.asarray(scape.side * x + 10.0 * np.sin(z / 53.0 + scape.origin[0]) * loose, np.float32)
        v = np.asarray(z - own + 5.0 * np.sin(x / 47.0 + scape.origin[1]) * loose, np.float32)
        away, along = self._away(u, v)
        half = 0.5 * self.width
        edge = 0.25 * patches(x, z, 131, 1.4)
        road = smooth(half + 0.25, half - 0.25, away + edge)
        tone = 0.9 + 0.16 * patches(x, z, 132, 0.7) - 0.10 * smooth(0.9, 0.2, np.abs(away - 0.5 * half))
        colour = lin(self.asphalt) * tone[..., None]
        if self.lined:
            dashes = (np.abs(along % 8.0 - 4.0) < 2.0) * smooth(0.16, 0.08, away)
            sides = smooth(0.16, 0.08, np.abs(away - half + 0.35))
            colour = colour + (lin("#e8e4d8") - colour) * np.maximum(dashes, 0.8 * sides)[..., None]
        bare = lin(self.ground) * (0.85 + 0.3 * patches(x, z, 133, 1.1))[..., None]
        albedo = bare * (1 - road[..., None]) + colour * road[..., None]
        ragged = 1.2 * patches(x, z, 134, 0.8)
        cover = smooth(half + self.verge + 1.0, half + self.verge - 1.0, away + ragged)
        return np.asarray(albedo, np.float32), np.asarray(cover, np.float32)

    @staticmethod
    def straight(scape: Scape) -> float:
        """Depth of the straight that the hero is on, m; without one, of the first that is well in view."""
        boxes = scape.order.clear
        return 0.5 * (boxes[0].near + boxes[0].far) if boxes else 2.1 * scape.view.foot

    def room(self, x: float, z: float, scape: Scape) -> float:
        """m from there to the asphalt's edge, about; negative on it."""
        grid = np.full((1, 1), x, np.float32), np.full((1, 1), z - self.straight(scape), np.float32)
        away, _ = self._away(scape.side * grid[0], grid[1])
        return float(away[0, 0]) - 0.5 * self.width

    def _away(self, u: Floats, v: Floats) -> tuple[Floats, Floats]:
        """(m from the road's middle line, m along it) at u m aside and v m beyond the hero's straight."""
        away: Floats = np.full(u.shape, 1e4, np.float32)
        along: Floats = np.zeros(u.shape, np.float32)
        for k, level in enumerate(_LEVELS):
            here = np.abs(u) <= self.reach if k else u >= -self.reach  # the first one comes from beside the frame
            line = np.where(here, np.abs(v - level), 1e4)
            along = np.where(line < away, u, along)
            away = np.minimum(away, line)
            if k + 1 == len(_LEVELS):
                break
            end = 1.0 if k % 2 else -1.0
            middle, radius = 0.5 * (level + _LEVELS[k + 1]), 0.5 * (_LEVELS[k + 1] - level)
            du, dv = end * u - self.reach, v - middle
            bend = np.where(du > 0, np.abs(np.hypot(du, dv) - radius), 1e4)
            along = np.where(bend < away, radius * np.arctan2(dv, du), along)
            away = np.minimum(away, bend)
        return np.asarray(away, np.float32), np.asarray(along, np.float32)


@dataclass(frozen=True, slots=True)
class Roadside:
    """Woods along a Serpentine, as upright trees; what lies under them is a coat's. kinds: of trees; size: m high;
    step: m from tree to tree; deep: m from the hero's straight to where the coat alone is woods."""

    kinds: tuple[str, ...] = ("spruce", "beech", "pine", "maple")
    size: float = 7.0
    step: float = 4.6
    deep: float = 150.0
    road: Serpentine = Serpentine()
    keep: float = 1.0
    tag: str = "tree"

    def paint(self, scape: Scape) -> None:
        named = next((f.removeprefix("trees:") for f in scape.order.features if f.startswith("trees:")), "")
        kinds = [in_season(kind, scape.order.season) for kind in (named.split(",") if named else self.kinds)]
        own = self.road.straight(scape)
        spots: list[list[Spot]] = [[] for _ in range(2 * len(kinds))]
        z = 0.5 * scape.view.foot
        while z < own + self.deep:
            wide = 0.5 * scape.span(z)
            for x in np.arange(-wide, wide, self.step):
                at = (float(x + scape.rng.uniform(-0.4, 0.4) * self.step), z + float(scape.rng.uniform(-0.3, 0.3)) * 2)
                grown = float(scape.rng.uniform(0.7, 1.15))
                scale = next((s for s in (grown, 0.35 * grown) if self._stands(at, s, own, scape)), 0.0)
                if scale:
                    kind = spots[int(scape.rng.integers(len(spots)))]
                    kind.append(Spot(at[0], -0.1, at[1], scale, scape.rng.random()))
            z += self.step * (0.8 + 0.5 * max(0.0, z - own) / self.deep)
        ppm = scape.sprite_ppm(own, self.size, 300)
        for k, found in enumerate(spots):
            if found:
                matte = plants.tree(kinds[k // 2], int(self.size * ppm), scape.rng, self.size, scape.snow)
                scape.add("roadside", matte, found, mist=0.3, sway=0.006)
                scape.shades += [Shade(s.x, s.z, 1.6, 1.4, 0.45, self.size * s.scale, 1.6) for s in found]

    def _stands(self, at: tuple[float, float], grown: float, own: float, scape: Scape) -> bool:
        """Whether a tree has room there, beside the road and not between the lens and the hero's straight."""
        tall, eye = self.size * grown, scape.view.eye
        hides = at[1] < own + 2 and at[1] * eye / max(eye - tall, 0.1) > own - 0.5 * self.road.width - 1.0
        return not hides and self.road.room(*at, scape) > self.road.verge + 0.4 and scape.free(*at, 1.2, tall)
