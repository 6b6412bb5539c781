"""Streets between houses: meshes of house fronts, seen from where the camera rests, painted onto two long walls.

Everything that stands out of a wall or lies back in it is projected along the camera's rays onto the wall, so awnings,
signs and window reveals are seen as they are; the walls themselves keep their perspective when the camera moves."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.figures.forms.render import Frame, picture
from reelwright.engines.previz.paint.figures.rig import View as Facing
from reelwright.engines.previz.paint.figures.structures.front_rows import FRONTS
from reelwright.engines.previz.paint.figures.structures.front_signs import NEON
from reelwright.engines.previz.paint.figures.structures.fronts import terrace
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot

STEP = 1.75  # each stretch of wall ends so many times as far as it begins
LAP = 1.03  # so far a stretch goes on over the next: no sky is seen between them
FINEST = 44.0  # texels a metre of the nearest stretch
OUT = 2.6  # m before the wall that anything reaches
HIGH = 4.0  # how far one sees ground, against an eye at 1.7 m, from where streets are seen as roofs
SMALL = 5.0  # texels a metre below which a stretch is no longer parted


@dataclass(frozen=True, slots=True)
class Street:
    """Two rows of houses along the way out to z m, `width` m apart. style: a row of FRONTS; hang: strings of lanterns;
    sides: which are built, "both", "left", "right" or "heavy"; drop: m of wall below y = 0 (canals)."""

    style: str
    z: float
    width: float = 8.0
    near: float = 2.2
    hang: int = 0
    sides: str = "both"
    drop: float = 0.0
    keep: float = 1.0
    tag: str = "street"

    def paint(self, scape: Scape) -> None:
        if scape.grow > HIGH:
            if self.sides == "both":
                self._from_above(scape)
            return
        half, start = self.width / 2, self.near * min(1.0, scape.view.foot / 8)
        front, neon = FRONTS[self.style], "neon" in FRONTS[self.style].signs
        for left in (True, False):
            if not self._built(scape, left):
                continue
            houses = terrace(front, self.z - start, scape.rng, scape.light.lamp, scape.snow)
            seen = _cast(houses.mesh((-start, scape.view.eye, half)).moved(x=start), half, scape.view.eye)
            for near, far in itertools.pairwise(self._stretches(scape, start)):
                self._wall(scape, seen, (near, min(self.z, far * LAP)), left)
            for z in np.arange(start + 3.0, min(self.z, 60.0), 7.0):
                colour = lin(NEON[int(scape.rng.integers(6))]) * 1.4 if neon else scape.light.lamp_colour
                scape.lamp((-half if left else half) * 0.86, 2.6, float(z + scape.rng.uniform(0, 5)), 2.6, colour, 0.0)
        for k in range(self.hang):
            _string(scape, 5 * 1.42**k, half, 3.4 + 0.5 * (k % 3))
        scape.built.append("street")

    def _from_above(self, scape: Scape) -> None:
        """Before a tower seen from afar a street would be a slit: rows of roofs about its foot instead."""
        far = max((box.far for box in scape.order.clear), default=scape.view.foot * 1.6)
        for step in (2.2, 1.55, 1.12):
            Terrace(self.style, far * step, (0.0, 0.05)).row(scape, far * step)

    def _built(self, scape: Scape, left: bool) -> bool:
        if self.sides == "heavy":
            return left == (scape.side < 0)
        return self.sides in ("both", "left" if left else "right")

    def _stretches(self, scape: Scape, start: float) -> list[float]:
        """Depths between which the wall is one picture."""
        out = [start]
        while out[-1] < self.z - 1.0:
            end = min(self.z, out[-1] * STEP + 1.5)
            out.append(self.z if scape.view.focal / end < SMALL else end)
        return out

    def _wall(self, scape: Scape, seen: Mesh, stretch: tuple[float, float], left: bool) -> None:
        z0, z1 = stretch
        x, focal = (-1 if left else 1) * self.width / 2, scape.view.focal
        part = _between(seen, z0, z1)
        if part is None:
            return
        seen_up = scape.view.eye + 2.5 + 1.45 * scape.view.horizon / focal * z1  # room for a camera that rises
        tall = min(float(part.corners[..., 1].max()) + 0.1, seen_up)
        up = min(FINEST, focal / math.sqrt(z0 * z1))
        along = max(min(up, focal * self.width / 2 / (z0 * math.sqrt(z0 * z1))), 40 / (z1 - z0))
        matte = _picture(part, (z0, z1), (-self.drop, tall), (along, up))
        scape.panels.append(
            Panel("street wall", _turned(matte, left, z1 - z0), (x, tall, z0), (0.0, 0.0, z1 - z0),
                  (0.0, -tall - self.drop, 0.0), depth=z1, reflects=True)
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terrace:
    """Houses side by side across the picture at z m (below 0: so far behind the hero), facing us. gap: middle and width
    of an opening in the row, -1..1 of the frame; rise, drop: m over y = 0 that they stand, and wall below that."""

    style: str
    z: float
    gap: tuple[float, float] = (0.0, 0.0)
    rise: float = 0.0
    drop: float = 0.0
    keep: float = 1.0
    tag: str = "street"

    def paint(self, scape: Scape) -> None:
        last = max((box.far for box in scape.order.clear), default=40.0)
        z = min(self.z * scape.grow, max(last + 0.6 * self.z, self.z)) if self.z < 300 else self.z
        if self.z < 0:
            z = last - self.z
        self.row(scape, z)

    def row(self, scape: Scape, z: float) -> None:
        """Build it at z m."""
        wide = scape.span(z, 1.5)
        ppm = min(scape.view.focal / z * 1.05, 40.0, 2200 / wide)
        left, right = (scape.third(self.gap[0] + s * self.gap[1]) * scape.view.span(z) for s in (-1, 1))
        edges = [(-wide / 2, wide / 2)] if not self.gap[1] else [
            (-wide / 2, min(left, right)), (max(left, right), wide / 2)]
        for a, b in edges:
            if b - a < 4:
                continue
            houses = terrace(FRONTS[self.style], b - a - 3, scape.rng, scape.light.lamp, scape.snow)
            mesh = houses.mesh((-a, scape.view.eye - self.rise, z))
            tall = float(mesh.corners[..., 1].max()) + 0.2
            long = float(mesh.corners[..., 0].max())
            matte = _picture(mesh, (0.0, long), (-self.drop, tall), (ppm, ppm))
            matte = replace(matte, anchor=(0.0, tall * ppm))
            scape.add("terrace", matte, [Spot(a, self.rise, z)], mist=0.35)
            for x in np.arange(a + 4, b, 9.0):
                scape.lamp(float(x), self.rise + 2.4, z - 1.5, 3.0, scape.light.lamp_colour * 0.9, 0.0)
        scape.built += ["house", "street"]


def _cast(mesh: Mesh, half: float, eye: float) -> Mesh:
    """Every corner along the camera's ray onto the wall, `half` m aside; its depth stays what it was."""
    corners = mesh.corners.copy()
    k = half / (half - np.minimum(corners[..., 2], min(OUT, 0.6 * half)))
    corners[..., 0] *= k
    corners[..., 1] = eye + (corners[..., 1] - eye) * k
    return replace(mesh, corners=corners)


def _between(mesh: Mesh, z0: float, z1: float) -> Mesh | None:
    """The triangles that touch a stretch."""
    x = mesh.corners[..., 0]
    hit = (x.max(1) > z0) & (x.min(1) < z1)
    if not hit.any():
        return None
    return replace(mesh, corners=mesh.corners[hit], normals=mesh.normals[hit], uv=mesh.uv[hit], stuff=mesh.stuff[hit])


def _picture(mesh: Mesh, x: tuple[float, float], y: tuple[float, float], ppm: tuple[float, float]) -> Matte:
    """A window on a wall: from x to x along it, y to y up, so many texels a metre along and up."""
    along, up = ppm
    width, height = max(8, round((x[1] - x[0]) * along)), max(8, round((y[1] - y[0]) * up))
    fine = 1.3 if up < 26 else 1.0  # near walls are magnified anyway
    scale = np.array((along / up, 1.0, 1.0))
    frame = Frame(int(width * fine), int(height * fine), up * fine, (-x[0] * along * fine, y[1] * up * fine), fine)
    return picture(replace(mesh, corners=mesh.corners * scale), Facing(0.0, 0.0), frame)


def _turned(matte: Matte, left: bool, length: float) -> Matte:
    """A picture of a wall as it stands beside the way: its normals look into the street, its far end is hazier."""
    rows, columns = matte.alpha.shape
    n, side = matte.normal, 1.0 if left else -1.0
    assert n is not None
    aside = np.stack([side * n[..., 2], n[..., 1], np.maximum(-n[..., 0], 0.0) + 0.12], -1)
    long = np.sqrt(np.einsum("...i,...i->...", aside, aside))
    normal = np.ascontiguousarray(aside / np.maximum(long, 1e-4)[..., None], np.float32)
    along = (np.arange(columns, dtype=np.float32) + 0.5) / columns * length
    return replace(matte, normal=normal, rim=0.0, anchor=(0.0, float(rows)),
                   depth=np.ascontiguousarray(np.broadcast_to(along, (rows, columns)), np.float32))  # fmt: skip


def _string(scape: Scape, z: float, half: float, y: float) -> None:
    """A line across the street with six small lamps."""
    ppm = min(55.0, scape.view.focal / z)
    width, height = int(half * 2 * ppm), int(2.0 * ppm)
    t = np.linspace(-1, 1, width)
    sag = ((1 - t * t) * 0.9 * ppm).astype(np.int32) + 2
    wire, bulb = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
    line = [np.stack([np.arange(width), sag], -1).astype(np.int32)]
    cv2.polylines(wire, line, False, 255, max(1, int(0.03 * ppm)), cv2.LINE_AA)
    for share in np.linspace(0.1, 0.9, 6):
        i, r = int(share * width), max(1, int(0.10 * ppm))
        cv2.ellipse(bulb, (i, int(sag[i] + r * 1.2)), (r, int(r * 1.15)), 0, 0, 360, 255, -1, cv2.LINE_AA)
        scape.lamp((share - 0.5) * 2 * half, y - float(sag[i]) / ppm, z, 2.2, scape.light.lamp_colour * 0.45, 0.30)
    glow = (bulb.astype(np.float32) / 255)[..., None]
    albedo = lin("#201c1a") * (1 - glow) + lin("#e0803a") * glow
    alpha = np.asarray(np.maximum(wire, bulb).astype(np.float32) / 255, np.float32)
    matte = Matte(
        np.asarray(albedo, np.float32), alpha, ppm, (width / 2, 0.0),
        emission=np.asarray(glow * lin("#ffa040") * 1.5, np.float32), rim=0.0,
    )  # fmt: skip
    scape.add("string of lamps", matte, [Spot(0.0, y, z)], mist=0.0)
