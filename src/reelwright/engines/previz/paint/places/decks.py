"""What one stands on at a house's edge: porches, balconies, terraces, flat roofs, wall walks. The deck
ends behind whoever is on it, with a rail; the world begins beyond and below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, box
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.coats import sample
from reelwright.engines.previz.paint.places.finishes import SKINS
from reelwright.engines.previz.paint.places.furnishings import ellipse
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot
from reelwright.engines.previz.scene import Floats

BAY = 3.2
"""m of one picture of a rail."""
LIT = "#ffc878"


def edge_of(scape: Scape, room: float) -> float:
    """Where a deck ends, m from the lens: `room` m behind the last who is on it."""
    last = max((b.far for b in scape.order.clear if b.top < 6.0), default=scape.view.foot * 1.7)
    return max(last + room, scape.view.foot * 1.25)


def _upright(d: Drawing, step: float, high: float, code: str, thick: float) -> None:
    for x in np.arange(-BAY / 2 + step / 2, BAY / 2, step):
        d.fill(box(float(x) - thick, float(x) + thick, 0.06, high), code, (0.25, 0.0, 0.95))


def iron_rail(d: Drawing) -> None:
    iron = "#1f2224"
    _upright(d, 0.16, 1.0, iron, 0.012)
    for x in np.arange(-BAY / 2 + 0.4, BAY / 2, 0.8):
        d.fill(ellipse(float(x), 0.55, 0.13, 0.13, 16), iron)
        d.fill(box(float(x) - 0.42, float(x) - 0.38, 0, 1.05), iron, (0.3, 0, 0.9))
    for y in (0.05, 0.9):
        d.fill(box(-BAY / 2, BAY / 2, y, y + 0.03), iron)
    d.fill(box(-BAY / 2, BAY / 2, 1.0, 1.05), "#2c2f32", (0, 0.7, 0.7))


def stone_rail(d: Drawing) -> None:
    pale = "#c8bca8"
    for x in np.arange(-BAY / 2 + 0.16, BAY / 2, 0.32):
        at = float(x)
        d.round([(at - 0.05, 0.16), (at - 0.11, 0.34), (at - 0.05, 0.62), (at - 0.07, 0.86), (at + 0.07, 0.86),
                 (at + 0.05, 0.62), (at + 0.11, 0.34), (at + 0.05, 0.16)], pale, 0.11, at)  # fmt: skip
    d.fill(box(-BAY / 2, BAY / 2, 0.0, 0.17), pale, (0, 0.1, 0.95))
    d.fill(box(-BAY / 2, BAY / 2, 0.84, 1.02), "#d6cbb8", (0, 0.45, 0.85))
    d.fill(box(-BAY / 2, -BAY / 2 + 0.34, 0.0, 1.06), pale, (0.2, 0.1, 0.95))


def wood_rail(d: Drawing) -> None:
    white = "#ece6d8"
    _upright(d, 0.2, 0.86, white, 0.024)
    for y, high in ((0.10, 0.08), (0.84, 0.09)):
        d.fill(box(-BAY / 2, BAY / 2, y, y + high), white, (0, 0.4, 0.9))


def red_rail(d: Drawing) -> None:
    """A footbridge's railing: posts with caps, three rails."""
    red = "#9a3a26"
    for x in (-BAY / 2 + 0.04, 0.0):
        d.fill(box(x, x + 0.12, 0, 1.1), red, (0.4, 0.1, 0.9))
        d.fill(box(x - 0.03, x + 0.15, 1.06, 1.14), "#7a2a1c", (0, 0.7, 0.7))
    for y in (0.28, 0.62, 0.94):
        d.fill(box(-BAY / 2, BAY / 2, y, y + 0.08), red, (0, 0.5, 0.85))


def glass_rail(d: Drawing) -> None:
    d.fill(box(-BAY / 2, BAY / 2, 0.08, 1.02), "#9fb8c0", (0, 0.2, 0.95))
    for x in (-BAY / 2 + 0.03, -BAY / 6, BAY / 6):
        d.fill(box(float(x), float(x) + 0.05, 0, 1.06), "#6a7074", (0.3, 0, 0.9))
    d.fill(box(-BAY / 2, BAY / 2, 1.02, 1.08), "#8f9698", (0, 0.7, 0.7))


def kerb(d: Drawing) -> None:
    """A flat roof's low edge of brick: the city is seen over it."""
    d.fill(box(-BAY / 2, BAY / 2, 0, 0.40), "#7a5a4a", (0, 0.05, 0.98))
    for row in range(4):
        d.fill(box(-BAY / 2, BAY / 2, row * 0.11, row * 0.11 + 0.016), "#9a8676")
    d.fill(box(-BAY / 2, BAY / 2, 0.38, 0.5), "#b0a8a0", (0, 0.6, 0.75))


def stones_rail(d: Drawing) -> None:
    """A wall walk's battlement."""
    stone = "#8f877a"
    d.fill(box(-BAY / 2, BAY / 2, 0, 0.85), stone, (0, 0.1, 0.98))
    for x in (-BAY / 2, 0.0):
        d.fill(box(x + 0.1, x + 1.05, 0.8, 1.75), stone, (0, 0.1, 0.98))
        d.fill(box(x + 0.06, x + 1.09, 1.7, 1.84), "#a29a8c", (0, 0.6, 0.75))
    for row in range(5):
        for x in np.arange(-BAY / 2 + (row % 2) * 0.3, BAY / 2, 0.6):
            d.fill(box(float(x), float(x) + 0.03, row * 0.34, row * 0.34 + 0.34), "#6a6358")
        d.fill(box(-BAY / 2, BAY / 2, row * 0.34, row * 0.34 + 0.03), "#6a6358")


def bulwark(d: Drawing) -> None:
    """A ship's side over its deck: planks under a broad cap, ports in them."""
    for k in range(4):
        d.fill(box(-BAY / 2, BAY / 2, k * 0.24, k * 0.24 + 0.225), ("#6a4426", "#5c3a20")[k % 2], (0, 0.1, 0.98))
    for x in (-BAY / 2 + 0.2, 0.1):
        d.fill(box(x, x + 0.14, 0, 0.98), "#4a2e1a", (0.3, 0, 0.95))
    d.fill(box(-BAY / 2, BAY / 2, 0.94, 1.08), "#8a5c34", (0, 0.7, 0.7))


RAILS: dict[str, tuple[float, Callable[[Drawing], None]]] = {
    "iron": (1.08, iron_rail), "stone": (1.08, stone_rail), "wood": (0.96, wood_rail), "glass": (1.1, glass_rail),
    "kerb": (0.52, kerb), "red wood": (1.15, red_rail), "battlement": (1.9, stones_rail), "bulwark": (1.1, bulwark),
}  # fmt: skip
"""Name -> height of its picture in m and its drawing."""


@dataclass(frozen=True, slots=True)
class Deck:
    """A floor of `soil` that ends `room` m behind whoever stands on it, with a rail. wall: the skin of a house's wall
    on the heavy side, "" for none, in `colour`, with a lit door; eave: m over the floor of a roof's edge on posts, 0
    for none."""

    rail: str = "iron"
    soil: str = "flags"
    room: float = 1.3
    wall: str = ""
    colour: str = "#b8a48a"
    eave: float = 0.0
    trim: str = "#ece6d8"
    keep: float = 1.0
    tag: str = "balcony"

    def paint(self, scape: Scape) -> None:
        z = edge_of(scape, self.room)
        half = scape.span(z, 1.6) / 2
        floor(scape, self.soil, z, half)
        scape.decks.append((-3 * half, 3 * half, 0.0, z, 0.0))
        if self.rail:
            self._rail(scape, z, half)
        if self.eave:
            self._eave(scape, z, half)
        if self.wall:
            self._wall(scape, z)
        scape.built += ["balcony", "rooftop", "roof", "railing"]

    def _rail(self, scape: Scape, z: float, half: float) -> None:
        tall, draw = RAILS[self.rail]
        d = Drawing(BAY, tall, min(scape.view.focal / z * 1.1, 150.0), scape.rng, scape.snow)
        draw(d)
        spots = [Spot(float(x), 0.0, z - 0.05) for x in np.arange(-half, half + BAY, BAY)]
        matte = d.matte()
        if self.rail == "glass":
            pane = (matte.albedo.mean(-1) > 0.30) & (matte.albedo[..., 2] > matte.albedo[..., 0] * 1.15)
            clear = np.asarray(np.where(pane, matte.alpha * 0.22, matte.alpha), np.float32)
            matte = Matte(matte.albedo, clear, matte.ppm, matte.foot, matte.normal, rim=0.0)
        scape.add("railing", matte, spots[:12], mist=0.0)

    def _eave(self, scape: Scape, z: float, half: float) -> None:
        """Posts, the beam on them and the boards of the ceiling in front of it."""
        bay = max(2.6, 0.24 * scape.view.span(z))
        post = Drawing(0.4, self.eave, min(scape.view.focal / z * 1.1, 120.0), scape.rng, 0.0)
        post.fill(box(-0.075, 0.075, 0, self.eave), self.trim, (0.25, 0, 0.95))
        for y in (0.0, self.eave - 0.34):
            post.fill(box(-0.12, 0.12, y, y + 0.1), self.trim, (0.2, 0.3, 0.9))
        boxes = [b for b in scape.order.clear if b.top < 6.0]
        spots = []
        for x in np.arange(-half, half + bay, bay) + 0.35 * bay:  # no post grows out of a head
            k = [(b.left / b.near * z - 0.1, b.right / b.near * z + 0.1) for b in boxes]
            if not any(a < x < c for a, c in k):
                spots.append(Spot(float(x), 0.0, z - 0.08))
        scape.add("porch post", post.matte(), spots[:10], mist=0.0)
        beam = Drawing(BAY, 0.5, 60.0, scape.rng, scape.snow)
        beam.fill(box(-BAY / 2, BAY / 2, 0.0, 0.34), self.trim, (0, 0.1, 0.95))
        beam.fill(box(-BAY / 2, BAY / 2, 0.30, 0.42), self.trim, (0, -0.5, 0.8))
        scape.add("porch beam", beam.matte(), [Spot(float(x), self.eave - 0.34, z - 0.1) for x in
            np.arange(-half, half + BAY, BAY)][:12], mist=0.0)  # fmt: skip
        near = 0.8
        columns, rows = 160, 240
        u, v = np.meshgrid(
            np.linspace(-half, half, columns, dtype=np.float32), np.linspace(z, near, rows, dtype=np.float32)
        )
        grain = fbm_image(columns, rows, 9, 4, 9, 4)[..., None]
        boards = SKINS["boards"](v, u, grain, "#a89a80")
        panel(scape, "porch ceiling", boards, (-half, self.eave + 0.06, z), (2 * half, 0.0, 0.0), (0.0, 0.0, near - z),
               (0.0, -0.9, 0.3), z + 0.05, (0.55, 0.10))  # fmt: skip

    def _wall(self, scape: Scape, z: float) -> None:
        """The house itself, along the heavy side of the frame: a window and a door with light in them."""
        x = scape.side * scape.view.span(z) * 0.45
        near, tall = max(0.9, 0.25 * z), max(self.eave, 3.6)
        columns, rows = int(min(700, (z - near) * 90)), int(tall * 70)
        u, v = np.meshgrid(
            np.linspace(near, z, columns, dtype=np.float32), np.linspace(tall, 0, rows, dtype=np.float32)
        )
        grain = fbm_image(columns, rows, 9, 4, 9, 4)[..., None]
        albedo = SKINS[self.wall](u, v, grain, self.colour)
        emission: Floats = np.zeros_like(albedo)
        for middle, half, low, high in ((z - 1.5, 0.5, 0.02, 2.15), (z - 3.4, 0.6, 0.9, 2.1)):
            d = np.maximum(np.abs(u - middle) - half, np.maximum(low - v, v - high))
            frame = (smooth(0.10, 0.07, d) * smooth(-0.02, 0.0, d))[..., None]
            pane = smooth(0.0, -0.02, d) * smooth(0.015, 0.03, np.abs(u - middle)) * smooth(0.015, 0.03,
                np.abs(v - (low + high) / 2))  # fmt: skip
            albedo = np.asarray(albedo + (lin(self.trim) - albedo) * frame, np.float32)
            emission = np.asarray(emission + pane[..., None] * lin(LIT) * 0.9, np.float32)
        panel(scape, "house wall", albedo, (x, tall, near), (0.0, 0.0, z - near), (0.0, -tall, 0.0),
               (-scape.side * 0.95, 0.0, 0.3), z + 0.04, (0.9, 0.6), emission)  # fmt: skip
        scape.lamp(x * 0.9, 1.9, z - 1.6, 2.8, lin(LIT) * 1.2, 0.4)


def panel(
    scape: Scape,
    name: str,
    albedo: Floats,
    origin: tuple[float, float, float],
    across: tuple[float, float, float],
    down: tuple[float, float, float],
    normal: tuple[float, float, float],
    depth: float,
    dim: tuple[float, float] = (1.0, 1.0),
    emission: Floats | None = None,
) -> None:
    height, width = albedo.shape[:2]
    facing = np.ascontiguousarray(np.broadcast_to(np.array(normal, np.float32), albedo.shape))
    matte = Matte(np.asarray(albedo, np.float32), np.ones((height, width), np.float32), 60.0, None, facing, None, None,
                  emission, rim=0.0, spill=0.0)  # fmt: skip
    scape.panels.append(Panel(name, matte, origin, across, down, depth=depth, dim=dim))


def floor(scape: Scape, soil: str, z: float, half: float) -> None:
    """The deck's boards or stones from the lens to its edge."""
    near = max(0.4, 0.45 * scape.view.foot)
    columns, rows = 620, 420
    x, depth = np.meshgrid(
        np.linspace(-half, half, columns, dtype=np.float32), np.linspace(z, near, rows, dtype=np.float32)
    )
    albedo = sample(material(soil, scape.snow), x, depth)
    if scape.light.weather.wet > 0.3:
        albedo = albedo * 0.62
    worn = 0.86 + 0.2 * fbm_image(columns, rows, 6, 4, 9, 3)[..., None]
    panel(scape, "bridge deck", np.asarray(albedo * worn, np.float32), (-half, 0.0, z), (2 * half, 0.0, 0.0),
           (0.0, 0.0, near - z), (0.0, 0.97, 0.24), z + 0.5)  # fmt: skip
