"""Painters of built ground: raised walkways, piers, platforms, bridges, with their piles, posts and light."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.tiles import material
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.place import Slot
from reelwright.engines.previz.paint.places.coats import sample
from reelwright.engines.previz.paint.places.ground import irradiance
from reelwright.engines.previz.paint.places.near import Avenue
from reelwright.engines.previz.paint.places.scape import Panel, Scape, Spot
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Walkway:
    """Planks from z0 to z1 m (0: from before the lens), `half` m to each side of x, `rise` m over the water. lean: m
    the far end lies aside, towards the heavy side. posts: prop of its lamps ("" none), every `step` m, on one or both
    sides; piles: whether it stands on posts of wood."""

    z1: float
    half: float = 1.8
    x: float = 0.0
    rise: float = 0.45
    z0: float = 0.0
    lean: float = 0.0
    posts: str = "lamp"
    step: float = 4.0
    both: bool = True
    tall: float = 4.4
    soil: str = "planks"
    piles: bool = True
    keep: float = 1.0
    tag: str = "pier"

    def paint(self, scape: Scape) -> None:
        grow = scape.grow if self.z0 else 1.0  # what is not under the lens moves back with a higher eye
        z0 = self.z0 * grow or scape.view.foot * -2.2  # behind the lens too: cameras back away over it
        z1, rise = max(self.z1 * grow, abs(z0) * 2.5), min(self.rise, 0.45 * scape.view.eye)
        if self.tag == "quay":  # it ends at its rail, wherever that stands: beyond is water
            z1 = self.z1 * scape.grow
        x, slant = self.x * grow * scape.side, self.lean * grow * scape.side
        if self.posts:
            count = max(2, int((z1 - max(z0, 4.2)) / self.step) + 1)
            if not slant:
                Avenue(
                    self.posts, z1 - 0.3, self.tall, self.half * 0.92, count, max(z0 + 0.4, 4.2), self.both, x, rise
                ).paint(scape)
            else:
                self._slanted_posts(scape, z0, z1, x, slant, rise, count)
        self._planks(scape, z0, z1, x, slant, rise)
        self._fascia(scape, z0, z1, x, slant, rise)
        if self.piles:
            self._piles(scape, z0, z1, x, slant, rise)
        scape.decks.append((x - self.half + min(slant, 0.0), x + self.half + max(slant, 0.0), z0, z1, rise))
        scape.slots.append(Slot("pier end", x + slant * 0.95, rise, z1 - 1.0, self.half * 2))
        scape.built += ["pier", "walkway"]

    def _slanted_posts(self, scape: Scape, z0: float, z1: float, x: float, slant: float, rise: float, n: int) -> None:
        for z in np.linspace(max(z0 + 0.4, 4.2), z1 - 0.3, n):
            at = x + slant * (z - z0) / (z1 - z0)
            Avenue(self.posts, float(z), self.tall, self.half * 0.92, 1, float(z), self.both, float(at), rise).paint(
                scape
            )

    def _planks(self, scape: Scape, z0: float, z1: float, x: float, slant: float, rise: float) -> None:
        width, length = 2 * self.half, z1 - z0
        columns, rows = int(min(420, width * 110)), int(min(1800, length * 60))
        z, across = np.meshgrid(
            np.linspace(z1, z0, rows, dtype=np.float32),
            np.linspace(-self.half, self.half, columns, dtype=np.float32),
            indexing="ij",
        )
        made = material(self.soil, 0.0)
        albedo = _boards(across, z) if self.soil == "planks" else sample(made, across, z)
        if scape.snow:
            edge = np.abs(across) / self.half
            lies = smooth(0.25, 0.75, edge * 0.9 + 0.35 * np.sin(z * 1.7 + across * 2) * 0.4 + scape.snow * 0.25)
            albedo = albedo + (lin("#dfe8f2") - albedo) * (lies * 0.85)[..., None]
        alpha = smooth(self.half + 0.002, self.half - 0.02, np.abs(across))
        middle = x + slant * (z - z0) / max(length, 0.1)
        light = irradiance(scape, across + middle, rise, z)
        emission = None if light is None else np.asarray(albedo * light * 2.6, np.float32)
        normal = np.broadcast_to(np.array([0, 0.97, 0.24], np.float32), albedo.shape)
        matte = Matte(
            np.asarray(albedo, np.float32),
            np.asarray(alpha, np.float32),
            columns / width,
            (columns / 2, float(rows)),
            np.ascontiguousarray(normal),
            None,
            None,
            emission,
            np.ascontiguousarray(z - z0),
            rim=0.0,
            spill=0.0,
        )
        scape.panels.append(
            Panel(
                "planks",
                matte,
                (x + slant - self.half, rise, z1),
                (width, 0.0, 0.0),
                (-slant, 0.0, z0 - z1),
                depth=z1 + 0.5,
            )
        )

    def _fascia(self, scape: Scape, z0: float, z1: float, x: float, slant: float, rise: float) -> None:
        """The beams under both edges."""
        rows, columns = 14, 128
        wood = np.ascontiguousarray(np.broadcast_to(lin("#3a2c22"), (rows, columns, 3)), np.float32)
        wood = wood * np.linspace(1.1, 0.35, rows, dtype=np.float32)[:, None, None]
        for side in (-1.0, 1.0):
            normal = np.broadcast_to(np.array([side * 0.9, 0.1, 0.4], np.float32), wood.shape)
            matte = Matte(wood, np.ones((rows, columns), np.float32), 30.0, None, np.ascontiguousarray(normal), rim=0.0)
            scape.panels.append(
                Panel(
                    "beam",
                    matte,
                    (x + side * self.half + slant, rise, z1),
                    (-slant, 0.0, z0 - z1),
                    (0.0, -min(0.35, rise), 0.0),
                    depth=z1 + 0.6,
                    reflects=True,
                )
            )

    def _piles(self, scape: Scape, z0: float, z1: float, x: float, slant: float, rise: float) -> None:
        tall = rise + 0.5
        height, width = 64, 16
        u = (np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1
        normal = np.dstack(
            [
                np.broadcast_to(u, (height, width)),
                np.zeros((height, width)),
                np.broadcast_to(np.sqrt(np.clip(1 - u * u, 0, 1)), (height, width)),
            ]
        )
        wood = np.ascontiguousarray(np.broadcast_to(lin("#4a3a2c"), (height, width, 3)), np.float32)
        matte = Matte(
            wood,
            np.ones((height, width), np.float32),
            height / tall,
            (width / 2, height * (rise - 0.03) / tall),
            np.asarray(normal, np.float32),
            rim=0.0,
        )
        spots = []
        for z in np.arange(max(z0 + 1, 3.0), z1, 3.2):
            at = x + slant * (z - z0) / (z1 - z0)
            spots += [Spot(float(at + side * self.half * 0.94), 0.0, float(z) + 0.02) for side in (-1, 1)]
        scape.add("piles", matte, spots[:24], mist=0.1)


def _boards(across: Floats, z: Floats) -> Floats:
    """Planks laid across the way, each with its own tone and grain."""
    step = 0.24
    number = np.floor(z / step).astype(int)
    within = z / step - number
    tones = np.random.default_rng(6).random(4096).astype(np.float32)
    tone = tones[number % 4096]
    grain = 0.5 + 0.5 * np.sin(across * 9 + tone * 40 + 2.5 * np.sin(across * 3 + tone * 90))
    base = lin("#7a6c5e") * (0.62 + 0.60 * tone + 0.22 * (grain - 0.5))[..., None]
    gap = smooth(0.0, 0.07, within) * smooth(1.0, 0.93, within)
    nail = np.exp(-(((np.abs(across) - np.abs(across).max() * 0.86) / 0.02) ** 2 + ((within - 0.5) / 0.10) ** 2))
    return np.asarray(base * (0.12 + 0.88 * gap)[..., None] * (1 - 0.6 * nail)[..., None], np.float32)
