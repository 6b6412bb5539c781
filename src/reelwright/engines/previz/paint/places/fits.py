"""Furniture in a room: fittings against its walls, on its floor and from its ceiling, in the room's own perspective."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.brushes.flames import fire
from reelwright.engines.previz.paint.figures.forms.lens import placed, plate
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.fitments.catalogue import LOOKS, fitting
from reelwright.engines.previz.paint.places.scape import Scape, Shade, Spot
from reelwright.engines.previz.scene import Floats

Wall = Literal["back", "left", "right", "floor"]
_SEEN = 1.25
"""Times the frame that is painted of a fitting: cameras move."""


_OVERHEAD, _SPANNING = 2.5, frozenset({"washing line", "shade sail"})
"""m over the floor from which what spans a street is in nobody's way."""
_FLAT = 0.12
"""m: half the depth of what is only a side wall's cladding and in nobody's way."""


@dataclass(frozen=True, slots=True)
class Fit:
    """One fitting. wall: its back is on that wall, or it stands free on the floor; at: -1..1 of half the room's width
    (back wall, floor; 1 is the heavy side); z: m from the lens (side walls, floor); y: m over the floor; turn: degrees
    from facing the lens, on the floor; off: m before its wall; keep: chance that a seed keeps it; tag: what an order
    may call it, to leave it out."""

    name: str
    at: float = 0.0
    wall: Wall = "back"
    z: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    off: float = 0.0
    scale: float = 1.0
    keep: float = 1.0
    tag: str = "furniture"


@dataclass(frozen=True, slots=True)
class Burning:
    """The light of a fitting: where it is from its foot, m (front, up); reach and halo, m; colour; power."""

    front: float
    up: float
    reach: float
    colour: str
    power: float
    halo: float


LIGHTS: Mapping[str, tuple[Burning, ...]] = {
    "ceiling lamp": (Burning(0.0, 0.0, 2.6, "#ffd890", 1.7, 0.5),),
    "floor lamp": (Burning(0.3, 1.5, 2.4, "#ffca80", 1.7, 0.6),),
    "nightstand": (Burning(0.3, 0.95, 1.9, "#ffca80", 1.5, 0.45),),
    "sideboard": (Burning(0.3, 1.25, 1.9, "#ffca80", 1.2, 0.4),),
    "hearth": (Burning(0.5, 0.4, 2.8, "#ff8a3a", 1.7, 0.7),),
    "stove": (Burning(0.4, 1.5, 1.4, "#fff0c8", 0.7, 0.0),),
    "basin": (Burning(0.3, 2.0, 2.2, "#fff0d8", 1.2, 0.4),),
    "bar back": (Burning(0.6, 1.7, 2.6, "#ffb860", 1.0, 0.0),),
    "restaurant table": (Burning(0.0, 0.98, 1.2, "#ffc060", 0.9, 0.22),),
    "cafe set": (Burning(0.0, 0.8, 1.0, "#ffb860", 0.6, 0.15),),
    "chandelier": (Burning(0.0, 0.3, 4.0, "#ffcf80", 1.9, 1.0),),
    "desk": (Burning(0.1, 1.1, 1.5, "#ffd890", 1.0, 0.25),),
    "clock bench": (Burning(0.4, 1.2, 1.9, "#ffd890", 1.5, 0.35),),
    "forge hearth": (Burning(0.7, 1.0, 3.4, "#ff7a28", 2.6, 0.9),),
    "wall torch": (Burning(0.3, 0.15, 2.8, "#ff9440", 1.9, 0.6),),
    "oil lamp": (Burning(0.0, 0.15, 2.6, "#ffb860", 1.6, 0.4),),
    "altar": (Burning(0.9, 1.9, 3.0, "#ffcf80", 1.5, 0.7),),
    "arcade": (Burning(0.9, 1.5, 2.4, "#b070ff", 1.5, 0.0),),
    "neon": (Burning(0.4, 0.4, 3.0, "#ff60c0", 1.6, 0.5),),
    "racks": (Burning(0.9, 1.2, 2.2, "#58b8f0", 0.9, 0.0),),
    "console": (Burning(0.0, 0.95, 2.0, "#58c8f0", 1.0, 0.0),),
    "bulkhead": (Burning(0.4, 1.4, 2.4, "#70c8f0", 0.9, 0.0),),
    "strip light": (Burning(0.0, -0.1, 3.2, "#e8f2ff", 1.4, 0.3),),
    "spot rail": (Burning(0.2, -0.5, 4.0, "#ffe8c4", 1.6, 0.5),),
    "reception": (Burning(0.0, 1.45, 1.8, "#ffca80", 1.2, 0.35),),
    "lanes": (Burning(0.6, 1.2, 3.4, "#a080ff", 1.2, 0.0),),
    "buddha": (Burning(1.4, 1.1, 3.0, "#ffb860", 1.7, 0.5),),
    "screen": (Burning(1.5, 1.4, 5.0, "#9ac0e8", 1.4, 0.0),),
    "screen wall": (Burning(1.2, 1.2, 4.0, "#70c8e0", 1.2, 0.0),),
    "light glass": (Burning(0.0, 1.6, 4.5, "#ffe0a0", 2.4, 1.2),),
    "operating lamp": (Burning(0.0, -0.3, 3.0, "#eef6ff", 2.0, 0.4),),
    "slot machines": (Burning(0.9, 1.4, 2.2, "#ff9a60", 1.2, 0.0),),
    "salon mirror": (Burning(0.7, 1.5, 1.8, "#ffe8c0", 0.9, 0.0),),
    "judges bench": (Burning(2.2, 1.5, 1.6, "#d8f0c8", 0.6, 0.0),),
    "chart table": (Burning(0.0, 1.2, 1.8, "#ffc070", 1.1, 0.25),),
    "grand flight": (Burning(6.0, 2.2, 3.0, "#ffe0a8", 1.4, 0.5),),
    "metro car": (Burning(1.0, 1.6, 3.0, "#fff0d0", 0.9, 0.0),),
    "treasure heap": (Burning(1.6, 0.9, 2.2, "#ffc860", 0.9, 0.0),),
    "valves": (Burning(0.6, 2.2, 1.8, "#ff6a50", 0.7, 0.0),),
    "tripod fire": (Burning(0.0, 1.5, 3.4, "#ff9440", 1.9, 0.6),),
    "vanity": (Burning(0.4, 1.5, 2.4, "#ffe4b0", 1.5, 0.3),),
    "long fire": (Burning(0.0, 0.6, 4.2, "#ff8a3a", 2.2, 0.8),),
    "club table": (Burning(0.0, 0.95, 1.2, "#ff9a50", 0.9, 0.16),),
    "jazz sign": (Burning(0.5, 0.3, 3.2, "#4a8cff", 1.5, 0.4),),
    "small bulbs": (Burning(0.0, 0.0, 2.2, "#ffcf80", 1.1, 0.18),),
    "big top lights": (Burning(0.0, 0.0, 5.0, "#ffdca0", 1.6, 0.4),),
    "cables": (Burning(0.0, 0.3, 1.4, "#a8d8ff", 0.8, 0.25),),
    "broken panel": (Burning(0.4, 1.2, 1.6, "#ff6a4a", 0.6, 0.0),),
    "red lamp": (Burning(0.0, 0.0, 2.8, "#ff5038", 1.1, 0.6),),
    "shop fronts": (Burning(1.8, 1.6, 3.2, "#ffe4c0", 1.1, 0.0), Burning(1.8, 5.4, 3.0, "#ffe4c0", 0.9, 0.0)),
    "ring lamp": (Burning(0.0, -0.1, 4.6, "#fff0d8", 1.5, 0.4),),
    "ladle": (Burning(0.0, 1.2, 7.0, "#ff7a28", 3.0, 1.6), Burning(0.0, 5.2, 5.0, "#ffb050", 2.0, 1.2)),
    "hot bars": (Burning(0.0, 1.2, 3.6, "#ff6a20", 1.8, 0.4),),
    "blast furnace": (Burning(4.4, 1.2, 4.6, "#ff8a30", 2.4, 0.9),),
    "bread shelf": (Burning(0.8, 1.7, 2.6, "#ffcf90", 1.2, 0.0),),
    "boiler": (Burning(1.8, 1.0, 4.0, "#ff7a28", 2.6, 0.8),),
    "television": (Burning(0.6, 0.9, 1.6, "#6ab0e0", 0.8, 0.0),),
}

FIRES: Mapping[str, tuple[tuple[float, float, float, float], ...]] = {
    "hearth": ((0.32, 0.13, -0.17, 0.36), (0.34, 0.12, 0.02, 0.52), (0.30, 0.13, 0.19, 0.40)),
    "forge hearth": ((0.45, 0.82, -0.25, 0.55), (0.40, 0.84, 0.02, 0.72), (0.50, 0.82, 0.26, 0.50)),
    "wall torch": ((0.14, 0.02, 0.0, 0.42),),
    "long fire": ((0.0, 0.15, -0.3, 0.6), (0.0, 0.15, 0.05, 0.85), (0.0, 0.15, 0.35, 0.62)),
    "tripod fire": ((0.0, 1.25, 0.0, 0.62),),
}
"""What burns in a fitting: before its wall, over its foot, along the wall, height of the flame, m."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A fitting where it stands: its mesh, where its foot is, the plane it is painted on, its half width."""

    mesh: Mesh
    x: float
    z: float
    depth: float
    half: float
    deep: float
    top: float


@dataclass(frozen=True, slots=True)
class Fittings:
    """All that stands in a room of `width` by `far` m. Where the heavy side is left, everything is mirrored."""

    fits: tuple[Fit, ...]
    width: float
    far: float
    keep: float = 1.0
    tag: str = "furniture"
    shadow: float = field(default=0.5)

    def paint(self, scape: Scape) -> None:
        backs: list[tuple[Matte, Stood]] = []
        for number, fit in enumerate(self.fits):
            rng = np.random.default_rng((int(scape.rng.integers(1 << 30)), number, zlib.crc32(fit.name.encode())))
            unwanted = {fit.tag, *fit.name.split()} & scape.order.brought or fit.tag in scape.order.without
            if rng.random() > fit.keep or unwanted:
                continue
            stood = self._stood(fit, scape, int(rng.integers(LOOKS)))
            flat = fit.wall in ("left", "right") and stood.half < _FLAT
            overhead = fit.y >= _OVERHEAD and fit.name in _SPANNING
            if fit.wall != "back" and not (flat or overhead) and not scape.free(
                    stood.x, stood.z, stood.half, stood.top):
                continue
            matte = self._painted(fit, stood, scape)
            if matte is not None and fit.wall == "back":
                backs.append((matte, stood))
            self._burn(fit, stood, scape)
            if fit.name in FIRES:
                scape.emitters.append(fire(self._flaming(fit, stood, scape), rng))
        if backs:
            self._shaded(backs, scape)

    def _stood(self, fit: Fit, scape: Scape, look: int) -> Stood:
        mesh = fitting(fit.name, look)
        if fit.scale != 1.0:
            mesh = mesh.scaled(fit.scale)
        side = scape.side
        wall: Wall = fit.wall
        if wall in ("left", "right") and side < 0:
            wall = "right" if wall == "left" else "left"
        half = self.width / 2
        x, z, turn = fit.at * half * side, fit.z, fit.turn * side
        if wall == "back":
            z, turn = self.far - fit.off, 0.0
        elif wall != "floor":
            way = 1.0 if wall == "left" else -1.0
            x, turn = -way * (half - fit.off), 90.0 * way
        set_down = placed(mesh, x, fit.y, z, turn)
        flat = set_down.corners.reshape(-1, 3)
        low, high = flat.min(0), flat.max(0)
        middle = -float(low[2] + high[2]) / 2
        return Stood(set_down, float(low[0] + high[0]) / 2, middle, middle, float(high[0] - low[0]) / 2,
                     float(high[2] - low[2]) / 2, float(high[1]))

    def _painted(self, fit: Fit, stood: Stood, scape: Scape) -> Matte | None:
        view, depth = scape.view, max(stood.depth, 0.6)
        unit = view.focal / depth
        half = 0.5 * view.width / unit * _SEEN
        room = 0.5 * view.height / unit * (_SEEN - 1)
        window = Bounds(-half, half, view.eye - (view.height - view.horizon) / unit - room,
                        view.eye + view.horizon / unit + room)
        matte = plate(stood.mesh, view.eye, depth, unit, window)
        if matte is None:
            return None
        scape.add(fit.name, matte, [Spot(0.0, 0.0, depth)], mist=0.0, reflects=False)
        if fit.y <= 0.01:
            scape.shades.append(Shade(stood.x, stood.z, stood.half * 1.15 + 0.1, stood.deep * 1.15 + 0.1, 0.72))
        return matte

    def _burn(self, fit: Fit, stood: Stood, scape: Scape) -> None:
        for light in LIGHTS.get(fit.name, ()):
            foot = stood.mesh.corners.reshape(-1, 3)
            front = {"left": 1.0, "right": -1.0}.get(fit.wall, 0.0) * scape.side * light.front
            x = stood.x if fit.wall in ("back", "floor") else float(foot[:, 0].min() if front > 0 else foot[:,
                0].max()) + front
            z = self.far - fit.off - light.front if fit.wall == "back" else stood.z
            scape.lamp(x, fit.y + light.up, z, light.reach, lin(light.colour) * light.power, light.halo)

    def _flaming(self, fit: Fit, stood: Stood, scape: Scape) -> Floats:
        """Rows x, y, z, height in m, moved along the lines of sight on to the plane that the fitting is painted on."""
        way = {"left": 1.0, "right": -1.0}.get(fit.wall, 0.0) * scape.side
        eye, on = scape.view.eye, stood.depth - 0.02
        rows = []
        for front, up, along, tall in FIRES[fit.name]:
            at = stood.x + along if not way else way * (front - self.width / 2 + fit.off)
            z = self.far - fit.off - front if fit.wall == "back" else stood.z + (along if way else 0.0)
            near = on / max(z, 0.6)
            rows.append((at * near, eye + (fit.y + up - eye) * near, on, tall * fit.scale * near))
        return np.asarray(rows, np.float32)

    def _shaded(self, backs: list[tuple[Matte, Stood]], scape: Scape) -> None:
        """The soft shade that furniture throws on the wall behind it: without it, it would float."""
        ppm, top = 24.0, max(stood.top for _, stood in backs) + 0.6
        width, height = int(self.width * ppm), int(top * ppm)
        dark = np.zeros((height, width), np.float32)
        for matte, stood in backs:
            eye, k = scape.view.eye, self.far / stood.depth  # on to the wall, away from the lens
            x, y = matte.foot
            scale = ppm * k / matte.ppm
            left, up = width / 2 - x * scale, height - (eye + (0.0 - eye) * k) * ppm - y * scale
            warp = np.array([[scale, 0, left - 0.06 * ppm * scape.side], [0, scale, up + 0.05 * ppm]], np.float64)
            small = cv2.warpAffine(np.ascontiguousarray(matte.alpha), warp, (width, height), flags=cv2.INTER_AREA)
            dark = np.maximum(dark, small)
        near, wide = cv2.GaussianBlur(dark, (0, 0), 2.2), cv2.GaussianBlur(dark, (0, 0), 8.0)
        alpha = np.asarray(np.clip(near * 0.55 + wide * 0.45, 0, 1) * self.shadow, np.float32)
        tone = np.zeros((height, width, 3), np.float32)
        matte = Matte(tone, alpha, ppm, (width / 2, float(height)), rim=0.0, spill=0.0)
        scape.add("wall shade", matte, [Spot(0.0, 0.0, self.far - 0.015)], mist=0.0, reflects=False)
