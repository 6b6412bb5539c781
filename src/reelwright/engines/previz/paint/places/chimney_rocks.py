"""Fairy chimneys: cones of pale tuff with caps of dark stone, some with windows of dwellings cut into them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.hamlets import draw
from reelwright.engines.previz.paint.places.scape import Scape

_TUFF = ("#dcbc98", "#d0a884", "#e6cdae", "#c89c7c")
_CAP = Stuff(paint("#7a6250"), "rock", paint("#4c3c32"), 1.2, 0.9, wear=0)
_BANDS = 3


@dataclass(frozen=True, slots=True)
class FairyChimneys:
    """`count` of them between near and z m, up to `tall` m high, sparser in the middle of the frame."""

    near: float
    z: float
    count: int
    tall: float
    keep: float = 1.0
    tag: str = "rock"

    def paint(self, scape: Scape) -> None:
        last = max((box.far for box in scape.order.clear if box.near < 60), default=0.0)
        near = max(self.near, 1.15 * last, 1.1 * scape.view.foot)
        far = max(self.z, 2.0 * near)
        edges = near * (far / near) ** np.linspace(0, 1, _BANDS + 1)
        for k in reversed(range(_BANDS)):
            meshes = [self._one(scape, float(edges[k]), float(edges[k + 1])) for _ in range(self.count // _BANDS)]
            draw(scape, join([m for m in meshes if m is not None]), float(np.sqrt(edges[k] * edges[k + 1])), 0.3)
        scape.built += ["fairy chimney", "rock", "chimney", "canyon"]

    def _one(self, scape: Scape, near: float, far: float) -> Mesh:
        rng = scape.rng
        z, u = float(rng.uniform(near, far)), float(rng.uniform(0.10, 1.15)) * float(rng.choice((-1.0, 1.0)))
        tall = self.tall * float(rng.uniform(0.45, 1.0)) * (0.6 + 0.4 * min(1.0, abs(u)))
        return chimney(tall, rng).moved(u * scape.view.span(z) / 2, -0.3, -z)


def chimney(tall: float, rng: np.random.Generator) -> Mesh:
    """One of them, its foot at the origin, m."""
    hue = _TUFF[int(rng.integers(len(_TUFF)))]
    tuff = Stuff(paint(hue), "rock", paint("#b89474"), 2.2, 0.7, wear=0.2)
    foot, neck = tall * float(rng.uniform(0.26, 0.36)), tall * float(rng.uniform(0.07, 0.11))
    turns = np.linspace(0, 2 * np.pi, 21)
    flutes = 1 + 0.08 * np.sin(5 * turns + float(rng.uniform(0, 6))) + 0.05 * np.sin(9 * turns)

    def ring(radius: float, high: float) -> list[tuple[float, float, float]]:
        return [(radius * f * float(np.cos(a)), high, radius * f * float(np.sin(a)))
                for a, f in zip(turns, flutes, strict=True)]

    body = [ring(foot + (neck - foot) * t**0.62, tall * 0.86 * t) for t in np.linspace(0, 1, 9)]
    cap = [ring(r * neck, tall * y) for r, y in ((0.9, 0.84), (1.75, 0.86), (1.6, 0.91), (0.9, 0.97), (0.02, 1.0))]
    parts = [grid(np.array(body), tuff), grid(np.array(cap), _CAP)]
    if tall > 9 and rng.random() < 0.5:
        hole = matt("#2a2018", 0)
        for k in range(3):
            y = tall * (0.16 + 0.14 * k)
            front = foot + (neck - foot) * (y / (0.86 * tall)) ** 0.62
            parts.append(box((0.8, 1.2, 0.8), hole).moved(float(rng.uniform(-0.3, 0.3)) * front, y, 0.82 * front))
    return join(parts)
