"""What one stands on high up: a roof's ridge, a girder, the landing of an iron stair."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, box
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.decks import LIT, edge_of, floor, panel
from reelwright.engines.previz.paint.places.finishes import SKINS
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Ridge:
    """The ridge of a tiled roof from side to side at y = 0: its slope falls towards the lens, chimneys stand on it."""

    soil: str = "#7a4a38"
    chimneys: int = 3
    keep: float = 1.0
    tag: str = "roof"

    def paint(self, scape: Scape) -> None:
        boxes = [b for b in scape.order.clear if b.top < 9.0]
        z = (min(b.near for b in boxes) + max(b.far for b in boxes)) / 2 if boxes else scape.view.foot * 1.3
        z = max(z, 1.6)
        half = scape.span(z, 1.8) / 2
        near = max(0.5, z * 0.45)
        drop = 1.05 * (z - near)
        self._slope(scape, z, near, drop, half)
        self._cap(scape, z, half)
        scape.decks.append((-3 * half, 3 * half, z - 0.6, z + 0.6, 0.0))
        self._stacks(scape, z)
        scape.built += ["roof", "rooftop", "chimney", "ridge"]

    def _slope(self, scape: Scape, z: float, near: float, drop: float, half: float) -> None:
        columns, rows = 900, 420
        u, v = np.meshgrid(np.linspace(-half, half, columns, dtype=np.float32),
                           np.linspace(0.0, float(np.hypot(drop, z - near)), rows, dtype=np.float32))  # fmt: skip
        size = max(0.16, 0.055 * z)
        row = np.floor(v / size)
        fu, fv = (u / (size * 0.9) + 0.5 * (row % 2)) % 1 - 0.5, (v / size) % 1
        own = np.modf(np.abs(np.sin(np.floor(u / (size * 0.9) + 0.5 * (row % 2)) * 12.99 + row * 78.2) * 43758.5))[0]
        scale = smooth(0.0, 0.10, 0.80 + 0.26 * np.sqrt(np.clip(1 - (fu * 2) ** 2, 0, 1)) - fv)
        shade = (0.35 + 0.65 * scale * (0.55 + 0.45 * fv)) * (0.75 + 0.4 * own)
        grain = fbm_image(columns, rows, 6, 4, 9, 3)[..., None]
        albedo = lin(self.soil) * shade[..., None] * (0.7 + 0.5 * grain)
        if scape.snow:
            lies = 0.85 * scape.snow * smooth(0.15, 0.5, grain[..., 0] + fv * 0.3)
            albedo = albedo + (lin("#e6edf5") - albedo) * lies[..., None]
        panel(scape, "bridge deck", np.asarray(albedo, np.float32), (-half, 0.0, z), (2 * half, 0.0, 0.0),
               (0.0, -drop, near - z), (0.0, 0.72, -0.69), z + 0.02)  # fmt: skip

    def _cap(self, scape: Scape, z: float, half: float) -> None:
        size = max(0.10, 0.030 * z)
        d = Drawing(size * 24, size * 1.7, min(scape.view.focal / z, 900 / (size * 24)), scape.rng, scape.snow)
        for k in range(12):
            x = (k - 6) * size * 2
            d.round(
                [(x, 0.0), (x, size * 1.2), (x + size * 1.9, size * 1.2), (x + size * 1.9, 0.0)],
                self.soil,
                size,
                x + size,
            )
        wide = size * 24
        spots = [Spot(float(x), -size * 0.7, z - 0.02) for x in np.arange(-half, half + wide, wide)]
        scape.add("ridge", d.matte(), spots[:12], mist=0.0)

    def _stacks(self, scape: Scape, z: float) -> None:
        """Chimneys with their pots, on this roof and on the next."""
        for k in range(self.chimneys):
            far = z * (1.12 + 0.55 * k)
            tall = (0.52 - 0.05 * k) * scape.view.height / scape.view.focal * far
            at = (0.74, -0.86, 0.42)[k % 3]
            x = scape.at_third(at, far)
            if not scape.free(x, far, 0.2 * tall, tall):
                x = -x
            d = Drawing(tall * 0.5, tall * 1.05, min(scape.view.focal / far, 520 / tall), scape.rng, scape.snow)
            wide = tall * 0.17
            d.fill(box(-wide, wide, 0, tall * 0.74), "#7a4a3a", (0.1, 0.05, 0.98))
            for row in np.arange(0, tall * 0.74, tall * 0.045):
                d.fill(box(-wide, wide, float(row), float(row) + tall * 0.007), "#a08a7a")
                for s in np.arange(-wide, wide, wide * 0.5):
                    d.fill(box(float(s), float(s) + tall * 0.006, float(row), float(row) + tall * 0.045), "#a08a7a")
            d.fill(box(-wide * 1.16, wide * 1.16, tall * 0.72, tall * 0.79), "#8f8478", (0, 0.5, 0.8))
            for s in (-0.55, 0.0, 0.55):
                low, high, at = wide * 0.2, wide * 0.16, s * wide
                foot, top = tall * 0.79, tall
                pot = [(at - low, foot), (at - high, top), (at + high, top), (at + low, foot)]
                d.round(pot, "#a8583c", low, at)
            scape.add("chimney", d.matte(), [Spot(x, -0.10 * tall, far)], mist=0.15)


@dataclass(frozen=True, slots=True)
class Girder:
    """A riveted beam of steel from side to side, under whoever sits or walks on it; a column of the frame beyond."""

    colour: str = "#8a3a24"
    keep: float = 1.0
    tag: str = "beam"

    def paint(self, scape: Scape) -> None:
        boxes = scape.order.clear
        near = min((b.near for b in boxes), default=scape.view.foot * 1.2) - 0.05
        far = max((b.far for b in boxes), default=near + 0.5) + 0.1
        half = scape.span(far, 1.8) / 2
        tall = 0.46
        wide = 4.0
        d = Drawing(wide, tall, min(scape.view.focal / near, 240.0), scape.rng, scape.snow)
        d.fill(box(-wide / 2, wide / 2, 0.0, tall), self.colour, (0, -0.1, 0.95))
        d.fill(box(-wide / 2, wide / 2, tall - 0.09, tall), self.colour, (0, 0.7, 0.7))
        d.fill(box(-wide / 2, wide / 2, 0.0, 0.08), self.colour, (0, 0.4, 0.9))
        for x in np.arange(-wide / 2 + 0.1, wide / 2, 0.25):
            for y in (0.04, tall - 0.045):
                d.spot(float(x), y, 0.02, "#5a2416")
        for x in (-wide / 2 + 0.3, 0.3):
            d.fill(box(float(x), float(x) + 0.08, 0.08, tall - 0.09), self.colour, (0.8, 0, 0.6))
        spots = [Spot(float(x), -tall, near) for x in np.arange(-half, half + wide, wide)]
        scape.add("girder", d.matte(), spots[:10], mist=0.0)
        top = np.broadcast_to(lin(self.colour) * 1.2, (24, 200, 3)) * (
            0.8 + 0.3 * fbm_image(200, 24, 9, 2, 5, 3)[..., None]
        )
        panel(scape, "bridge deck", np.asarray(top, np.float32), (-half, 0.0, far), (2 * half, 0.0, 0.0),
               (0.0, 0.0, near - far), (0.0, 0.97, 0.24), far + 0.02)  # fmt: skip
        scape.decks.append((-3 * half, 3 * half, near - 0.5, far + 0.5, 0.0))
        post = Drawing(0.9, 16.0, 40.0, scape.rng, scape.snow)
        post.fill(box(-0.26, 0.26, 0, 16.0), self.colour, (0.1, 0, 0.98))
        post.fill(box(-0.3, -0.16, 0, 16.0), self.colour, (-0.6, 0, 0.8))
        post.fill(box(0.16, 0.3, 0, 16.0), self.colour, (0.6, 0, 0.8))
        z = far + 1.6
        scape.add("column", post.matte(), [Spot(scape.at_third(0.84, z), -9.0, z)], mist=0.0)
        scape.built += ["beam", "girder"]


@dataclass(frozen=True, slots=True)
class Rigging:
    """A ship's mast beyond its deck with a yard, a furled sail and the shrouds that run down to the rail. at: -1..1."""

    at: float = 0.66
    keep: float = 1.0
    tag: str = "mast"

    def paint(self, scape: Scape) -> None:
        z = edge_of(scape, 1.4)
        tall = 1.25 * scape.view.horizon / scape.view.focal * z + 2.4
        x = scape.at_third(self.at, z)
        d = Drawing(tall * 1.3, tall, min(scape.view.focal / z, 900 / tall), scape.rng, scape.snow)
        thick, yard, rope = 0.045 * tall, 0.78 * tall, "#2a221a"
        for s in (-1.0, 1.0):
            for k in range(4):
                foot = s * (0.26 + 0.06 * k) * tall
                head = s * 0.02 * tall
                d.fill([(foot, 0.0), (head, tall), (1.3 * head, tall), (foot + 0.012 * tall, 0.0)], rope)
            for step in np.arange(0.06, 0.9, 0.055):
                a, b = (s * 0.26 * tall * (1 - step), s * 0.44 * tall * (1 - step))
                low, high = min(a, b), max(a, b)
                d.fill(box(low, high, float(step) * tall, float(step) * tall + 0.007 * tall), rope)
        d.round([(-thick, 0.0), (-0.7 * thick, tall), (0.7 * thick, tall), (thick, 0.0)], "#6a4628", thick)
        d.fill(box(-0.6 * tall, 0.6 * tall, yard, yard + 0.03 * tall), "#5a3a20", (0, 0.4, 0.9))
        for k in range(12):  # the sail, tied in folds under its yard
            u = (k - 6) * 0.095 * tall
            low, end = yard - 0.075 * tall, u + 0.09 * tall
            d.round([(u, low), (u, yard), (end, yard), (end, low)], "#d8ccb0", 0.05 * tall, u + 0.045 * tall)
        scape.add("rigging", d.matte(), [Spot(x, 0.0, z + 0.1)], mist=0.0)
        scape.built += ["mast", "sail", "rope", "deck", "ship"]


@dataclass(frozen=True, slots=True)
class FireEscape:
    """A brick wall of an old block close behind: windows, some lit, iron stairs and landings on it."""

    colour: str = "#7a4636"
    keep: float = 1.0
    tag: str = "stairs"

    def paint(self, scape: Scape) -> None:
        z = edge_of(scape, 0.75)
        wide, tall = scape.span(z, 1.5), 13.0
        ppm = min(scape.view.focal / z * 1.05, 1500 / wide, 1300 / tall)
        columns, rows = int(wide * ppm), int(tall * ppm)
        v, u = np.mgrid[0:rows, 0:columns].astype(np.float32)
        x, y = u / ppm - wide / 2, (rows - v) / ppm - 5.0
        albedo = SKINS["brick"](x + 50, y + 20, fbm_image(columns, rows, 9, 6, 5, 4)[..., None], self.colour)
        emission: Floats = np.zeros_like(albedo)
        k, storey = np.floor(x / 2.3), np.floor(y / 3.3)
        dx, dy = (x / 2.3) % 1 * 2.3 - 1.15, (y / 3.3) % 1 * 3.3 - 1.75
        d = np.maximum(np.abs(dx) - 0.5, np.abs(dy) - 0.85)
        own = np.modf(np.abs(np.sin(k * 12.99 + storey * 78.2 + 3.0) * 43758.5))[0]
        frame = (smooth(0.13, 0.09, d) * smooth(-0.02, 0.0, d))[..., None]
        pane = smooth(0.0, -0.02, d) * smooth(0.015, 0.03, np.abs(dy)) * smooth(0.012, 0.025, np.abs(dx))
        albedo = np.asarray(albedo + (lin("#b8ac98") - albedo) * frame, np.float32)
        albedo = np.asarray(albedo * (1 - pane[..., None]) + lin("#1a2430") * pane[..., None], np.float32)
        emission = np.asarray(emission + (pane * (own > 0.45))[..., None] * lin(LIT) * 0.8, np.float32)
        facing = np.ascontiguousarray(np.broadcast_to(np.array((0, 0, 1), np.float32), albedo.shape))
        matte = Matte(albedo, np.ones(x.shape, np.float32), ppm, (columns / 2, rows - 5.0 * ppm), facing, None, None,
                      emission, rim=0.0, spill=0.0)  # fmt: skip
        scape.add("brick wall", matte, [Spot(0.0, 0.0, z)], mist=0.0)
        floor(scape, "metal", z, wide / 2)
        scape.decks.append((-wide, wide, 0.0, z, 0.0))
        self._stairs(scape, z - 0.12)
        scape.built += ["stairs", "wall", "window", "house"]

    def _stairs(self, scape: Scape, z: float) -> None:
        iron, high, span = "#1c1f22", 3.4, 4.4
        d = Drawing(span + 1.0, high * 2, min(scape.view.focal / z, 130.0), scape.rng, scape.snow)
        half = span / 2
        for lean in (0.0, 0.95):  # the flight and its rail
            d.fill([(-half, lean), (half, high + lean), (half, high + lean + 0.10), (-half, lean + 0.10)], iron)
        for t in np.arange(0.0, 1.0, 0.08):
            x, y = -half + span * t, high * t
            d.fill(box(float(x) - 0.02, float(x) + 0.30, float(y) + 0.1, float(y) + 0.15), "#3a3e42", (0, 0.8, 0.5))
            d.fill(box(float(x), float(x) + 0.025, float(y), float(y) + 1.0), iron)
        d.fill(box(-half - 0.5, half + 0.5, high - 0.02, high + 0.10), iron, (0, 0.5, 0.8))
        for x in np.arange(-half - 0.5, half + 0.5, 0.16):
            d.fill(box(float(x), float(x) + 0.025, high, high + 1.0), iron)
        d.fill(box(-half - 0.5, half + 0.5, high + 1.0, high + 1.06), iron)
        x = scape.at_third(0.5, z)
        scape.add("fire escape", d.matte(), [Spot(x, 0.0, z)], mist=0.0)
