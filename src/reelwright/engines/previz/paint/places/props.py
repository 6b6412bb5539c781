"""Small landmarks and street furniture as polygons in metres. Each is a matte that stands on its foot."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Drawing, Point, box
from reelwright.engines.previz.paint.lighting.colour import smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places import furnishings as room
from reelwright.engines.previz.paint.places import landmarks


@dataclass(frozen=True, slots=True)
class PropLight:
    """A prop's lamp: height as a share of the prop, reach m, colour, power, halo m, the size (m) these hold for."""

    height: float
    reach: float
    colour: str
    power: float
    halo: float
    size: float


LIGHTS: dict[str, PropLight] = {
    "lamp": PropLight(0.84, 2.1, "#ffb870", 2.4, 0.75, 4.6),
    "post": PropLight(0.80, 2.0, "#ffa848", 1.8, 0.50, 3.0),
    "lantern": PropLight(0.60, 1.8, "#ffb45c", 1.5, 0.45, 2.2),
    "brazier": PropLight(0.85, 3.4, "#ff9440", 2.4, 0.9, 1.8),
    "cabin": PropLight(0.25, 4.0, "#ffb050", 1.2, 1.2, 6.0),
    "tent": PropLight(0.30, 3.4, "#ff9a3c", 1.2, 1.0, 3.4),
    "cottage": PropLight(0.25, 4.0, "#ffb860", 1.0, 1.0, 6.4),
    "cafe_table": PropLight(0.92, 1.2, "#ffc060", 0.8, 0.25, 1.05),
    "stall": PropLight(0.65, 3.0, "#ffb858", 1.7, 0.7, 3.0),
    "wheel": PropLight(0.5, 16.0, "#ff9ac0", 0.9, 4.0, 20.0),
    "tent_top": PropLight(0.42, 6.0, "#ffd070", 1.2, 1.2, 7.4),
    "crystals": PropLight(0.4, 3.0, "#8fb8ff", 1.3, 0.9, 2.2),
    "floodlight": PropLight(0.92, 26.0, "#e8f0ff", 1.6, 5.0, 30.0),
    "streetlight": PropLight(0.95, 4.5, "#bfe0ff", 1.6, 0.7, 7.0),
}


def _lamp(d: Drawing) -> None:
    iron = "#24282c"
    d.fill([(-0.07, 0), (-0.05, 3.5), (0.05, 3.5), (0.07, 0)], iron, (0.3, 0, 0.95))
    d.fill([(-0.16, 0), (-0.12, 0.6), (0.12, 0.6), (0.16, 0)], iron)
    d.fill(box(-0.10, 0.10, 2.85, 2.95), iron)
    d.fill([(-0.20, 3.55), (-0.28, 4.15), (0.28, 4.15), (0.20, 3.55)], "#604020", glow="#ffc070", power=1.9)
    d.fill([(-0.36, 4.12), (-0.1, 4.4), (0, 4.55), (0.1, 4.4), (0.36, 4.12)], iron, (0, 0.8, 0.6))
    d.fill(box(-0.24, 0.24, 3.45, 3.58), iron)
    d.fill(box(-0.02, 0.02, 3.58, 4.15), iron)
    d.cap([(-0.36, 4.16), (-0.12, 4.42), (0, 4.58), (0.12, 4.42), (0.36, 4.16), (0, 4.36)])


def _post(d: Drawing) -> None:
    """A walkway's wooden post with a hanging lantern."""
    wood = "#3a3028"
    d.fill([(-0.07, -0.5), (-0.05, 2.95), (0.05, 2.95), (0.07, -0.5)], wood, (0.3, 0, 0.95))
    d.fill([(-0.05, 2.75), (0.42, 2.82), (0.42, 2.76), (-0.05, 2.66)], wood)
    d.fill(box(0.37, 0.39, 2.58, 2.78), wood)
    d.fill([(0.24, 2.52), (0.38, 2.62), (0.52, 2.52)], "#1e1c1a", (0, 0.8, 0.6))
    d.fill([(0.27, 2.16), (0.25, 2.52), (0.51, 2.52), (0.49, 2.16)], "#604020", glow="#ffb860", power=2.0)
    d.fill(box(0.25, 0.51, 2.10, 2.17), "#1e1c1a")
    d.cap([(-0.07, 2.93), (0, 3.02), (0.07, 2.93)])


def _streetlight(d: Drawing) -> None:
    steel = "#30343a"
    d.fill([(-0.09, 0), (-0.05, 6.6), (0.05, 6.6), (0.09, 0)], steel, (0.3, 0, 0.95))
    d.fill([(-0.05, 6.5), (1.3, 6.85), (1.3, 6.76), (-0.05, 6.38)], steel)
    d.fill([(0.7, 6.62), (1.5, 6.82), (1.5, 6.72), (0.72, 6.54)], "#c8d8e8", glow="#cfe8ff", power=2.0)


def _lantern(d: Drawing) -> None:
    stone = "#77746c"
    d.fill([(-0.32, 0), (-0.28, 0.3), (0.28, 0.3), (0.32, 0)], stone)
    d.round([(-0.14, 0.3), (-0.12, 1.0), (0.12, 1.0), (0.14, 0.3)], stone, 0.14)
    d.fill([(-0.36, 1.0), (-0.30, 0.9), (0.30, 0.9), (0.36, 1.0)], "#5c5a54")
    d.fill(box(-0.30, 0.30, 1.0, 1.5), stone)
    d.fill(box(-0.18, 0.18, 1.08, 1.42), "#50402a", glow="#ffb050", power=1.3)
    d.fill(
        [(-0.60, 1.52), (-0.56, 1.44), (0.56, 1.44), (0.60, 1.52), (0.22, 1.80), (0, 2.05), (-0.22, 1.80)],
        "#5c5a54",
        (0, 0.7, 0.7),
    )
    d.cap([(-0.60, 1.52), (-0.22, 1.80), (0, 2.08), (0.22, 1.80), (0.60, 1.52), (0, 1.70)])


def _brazier(d: Drawing) -> None:
    d.fill([(-0.10, 0), (-0.05, 1.1), (0.05, 1.1), (0.10, 0)], "#2a2624")
    d.fill([(-0.42, 1.3), (-0.25, 1.0), (0.25, 1.0), (0.42, 1.3)], "#2a2624")
    d.fill(
        [(-0.30, 1.28), (-0.22, 1.5), (-0.05, 1.45), (0.02, 1.8), (0.14, 1.5), (0.26, 1.55), (0.30, 1.28)],
        "#ff8a30",
        glow="#ff9a38",
        power=2.4,
    )


def _torii(d: Drawing) -> None:
    red = "#b8371f"
    for s in (-1, 1):
        d.fill([(s * 2.35, 0), (s * 2.15, 5.6), (s * 1.75, 5.6), (s * 1.9, 0)], red, (0.25 * s, 0.1, 0.9))
        d.fill([(s * 2.5, 0), (s * 2.5, 0.5), (s * 1.75, 0.5), (s * 1.75, 0)], "#26262a")
    d.fill(box(-2.9, 2.9, 4.5, 4.95), red)
    d.fill(box(-0.25, 0.25, 4.9, 5.6), "#8a2818")
    d.fill([(-3.6, 6.15), (-3.2, 5.55), (3.2, 5.55), (3.6, 6.15), (1.6, 5.95), (-1.6, 5.95)], red)
    d.fill(
        [(-3.9, 6.7), (-3.6, 6.1), (-1.6, 5.9), (1.6, 5.9), (3.6, 6.1), (3.9, 6.7), (1.7, 6.3), (-1.7, 6.3)],
        "#2a2a30",
        (0, 0.8, 0.6),
    )
    d.cap([(-3.9, 6.74), (-1.7, 6.34), (1.7, 6.34), (3.9, 6.74), (1.7, 6.46), (-1.7, 6.46)])


def _skiff(d: Drawing) -> None:
    d.fill([(0, 0.5), (0, 5.2), (0.09, 5.2), (0.09, 0.5)], "#5a4030")
    d.fill([(0.15, 1.0), (0.15, 5.0), (1.5, 3.2), (2.3, 1.1)], "#e2d2b4", (0.5, 0.2, 0.85))
    d.fill([(-0.08, 1.1), (-0.05, 4.6), (-1.6, 1.2)], "#d6c4a2", (-0.5, 0.2, 0.85))
    d.fill([(-2.6, 0.75), (-2.1, -0.1), (1.9, -0.1), (2.9, 0.95), (2.5, 0.8), (-2.3, 0.6)], "#4a3226", (0, -0.1, 0.98))
    d.fill([(-2.6, 0.85), (-2.45, 0.6), (2.6, 0.75), (2.9, 1.0)], "#c9b08a")


def _dinghy(d: Drawing) -> None:
    d.fill([(-1.8, 0.55), (-1.5, -0.1), (1.4, -0.1), (2.0, 0.6)], "#5a4434", (0, -0.1, 0.98))
    d.fill([(-1.85, 0.62), (-1.75, 0.48), (1.9, 0.5), (2.05, 0.68)], "#b89a74")


def _cabin(d: Drawing) -> None:
    d.fill(box(-2.6, 2.6, 0, 2.8), "#6a4630")
    for y in np.arange(0.2, 2.8, 0.28):
        d.fill(box(-2.6, 2.6, float(y), float(y) + 0.05), "#38241a")
    d.fill(box(0.8, 1.7, 0, 2.0), "#2e2018")
    for x in (-1.9, -0.5):
        d.fill(box(x - 0.12, x + 1.02, 0.8, 2.0), "#d8c8a8")
        d.fill(box(x, x + 0.9, 0.9, 1.9), "#403020", glow="#ffb050", power=1.3)
        d.fill(box(x + 0.42, x + 0.48, 0.9, 1.9), "#d8c8a8")
    d.fill(box(1.2, 1.9, 4.0, 5.6), "#6a605a")
    d.fill([(-3.2, 2.6), (-2.2, 4.6), (2.2, 4.6), (3.2, 2.6)], "#4c4038", (0, 0.8, 0.6))
    d.cap([(-3.1, 2.8), (-2.2, 4.66), (2.2, 4.66), (3.1, 2.8)])


def _tent(d: Drawing) -> None:
    d.fill([(-2.2, 0), (0, 2.7), (2.2, 0)], "#d08a3c", (-0.4, 0.5, 0.75), "#ff9a3c", 0.45)
    d.fill([(0, 2.7), (2.2, 0), (0.9, 0)], "#b06a2c", (0.7, 0.4, 0.6), "#ff9a3c", 0.25)
    d.fill([(-0.5, 0), (0, 1.7), (0.5, 0)], "#3a2414", glow="#ffc070")


def _column(d: Drawing, broken: bool = True) -> None:
    tall = 7.2 * (d.rng.uniform(0.55, 1.0) if broken else 1.0)
    slant = d.rng.normal() * 0.3 if broken and tall < 6.4 else 0.0
    d.round(
        [(-0.55, 0.5), (-0.46, tall), (-0.1, tall + slant), (0.2, tall - 0.3 * slant), (0.46, tall), (0.55, 0.5)],
        "#cdbfa4",
        0.52,
        flutes=0.25,
    )
    d.fill(box(-0.85, 0.85, 0, 0.55), "#bdae92")
    if not broken or tall > 5.5:
        d.fill([(-0.8, tall), (-0.95, tall + 0.45), (0.95, tall + 0.45), (0.8, tall)], "#cdbfa4")


def _pillar(d: Drawing) -> None:
    _column(d, broken=False)


def _arch(d: Drawing) -> None:
    curve = [(2 * math.cos(t), 3.6 + 2.4 * math.sin(t)) for t in np.linspace(0, math.pi, 16)]
    d.fill(
        [
            (-4, 0),
            (-4, 7.5),
            (-2, 8.6),
            (0, 8.2),
            (2.4, 8.4),
            (4, 6.8),
            (4, 0),
            (2, 0),
            (2, 3.6),
            *curve,
            (-2, 3.6),
            (-2, 0),
        ],
        "#b5a486",
    )
    for x in (-3.4, -2.3, 2.3, 3.4):
        d.fill(box(x - 0.35, x + 0.35, 0, 3.4), "#c4b496", (0.2 * np.sign(x), 0.1, 0.95))
    d.fill(box(-4.2, 4.2, 6.3, 6.7), "#c9baa0", (0, 0.5, 0.85))


def _tower(d: Drawing) -> None:
    d.round([(-2.6, 0), (-1.8, 20), (1.8, 20), (2.6, 0)], "#a89a88", 2.3)
    d.fill([(-2.2, 20), (0, 27), (2.2, 20)], "#5a3a34", (0, 0.6, 0.7))
    for k in range(3):
        d.fill(box(-0.3, 0.3, 3 + k * 5.4, 4.4 + k * 5.4), "#2a2018", glow="#ffb050", power=1.2)


def _windmill(d: Drawing) -> None:
    d.round([(-2.6, 0), (-1.8, 10), (1.8, 10), (2.6, 0)], "#d9ccb4", 2.3)
    d.fill([(-2.2, 10), (0, 12.6), (2.2, 10)], "#5a3a34", (0, 0.6, 0.7))
    d.fill(box(-0.3, 0.3, 3, 4.4), "#2a2018", glow="#ffb050", power=1.2)
    for k in range(4):
        a = k * math.pi / 2 + 0.5
        c, s = math.cos(a), math.sin(a)

        def at(r: float, o: float, c: float = c, s: float = s) -> Point:
            return c * r - s * o, 10.8 + s * r + c * o

        d.fill([at(0.3, -0.08), at(6, -0.06), at(6, 0.06), at(0.3, 0.08)], "#4a3628")
        d.fill([at(1.2, 0.1), at(5.9, 0.1), at(5.9, 1.1), at(1.2, 1.0)], "#d8c6a2", (0.2, 0.2, 0.9))


def _pole(d: Drawing) -> None:
    """A telegraph pole."""
    wood = "#4a3a2c"
    d.fill([(-0.14, 0), (-0.10, 9), (0.10, 9), (0.14, 0)], wood, (0.3, 0, 0.95))
    for y, half in ((8.3, 1.3), (7.5, 1.1)):
        d.fill(box(-half, half, y, y + 0.16), wood)
        for x in (-half + 0.1, -half * 0.45, half * 0.45, half - 0.1):
            d.fill(box(x - 0.05, x + 0.05, y + 0.16, y + 0.34), "#a8b4b0")


def _fence(d: Drawing) -> None:
    for x in (-2.6, -1.3, 0, 1.3, 2.6):
        d.fill([(x - 0.08, 0), (x - 0.06, 1.25), (x + 0.06, 1.3), (x + 0.08, 0)], "#5a4a3a", (0.2, 0.1, 0.95))
    for y in (0.45, 0.95):
        d.fill([(-3, y), (-3, y + 0.12), (3, y + 0.16), (3, y + 0.03)], "#6a5846")


def _iceberg(d: Drawing) -> None:
    d.fill(
        [(-5, -0.2), (-4.4, 2.2), (-2.6, 3.4), (-1.4, 6.2), (0.2, 5.2), (1.6, 7.0), (3.2, 3.6), (4.6, 2.4), (5, -0.2)],
        "#cfe6f0",
        (-0.3, 0.2, 0.9),
    )
    d.fill([(1.6, 7.0), (3.2, 3.6), (4.6, 2.4), (5, -0.2), (1.0, -0.2), (0.4, 3.0)], "#8fc0d8", (0.75, 0.2, 0.6))
    d.fill([(-1.4, 6.2), (-0.6, 3.4), (-1.6, 1.0), (-2.6, 3.4)], "#e8f4fa", (-0.6, 0.5, 0.6))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A prop's box in m and its drawing."""

    width: float
    height: float
    draw: Callable[[Drawing], None]


PROPS: dict[str, Drawn] = {
    "lamp": Drawn(1.6, 4.6, _lamp),
    "post": Drawn(1.4, 3.05, _post),
    "streetlight": Drawn(3.4, 7.0, _streetlight),
    "lantern": Drawn(1.3, 2.2, _lantern),
    "brazier": Drawn(1.0, 1.9, _brazier),
    "torii": Drawn(8, 7.0, _torii),
    "skiff": Drawn(6.5, 5.5, _skiff),
    "dinghy": Drawn(4.4, 0.9, _dinghy),
    "cabin": Drawn(6.8, 6, _cabin),
    "tent": Drawn(5, 3.4, _tent),
    "column": Drawn(2.2, 8, _column),
    "pillar": Drawn(2.2, 8, _pillar),
    "arch": Drawn(9, 9, _arch),
    "tower": Drawn(6, 28, _tower),
    "windmill": Drawn(13.5, 17.5, _windmill),
    "fence": Drawn(6, 1.5, _fence),
    "pole": Drawn(2.8, 9.2, _pole),
    "iceberg": Drawn(10.4, 7.2, _iceberg),
    "cafe_table": Drawn(1.0, 1.05, room.cafe_table),
    "bentwood": Drawn(0.6, 1.05, room.bentwood),
    "curtain": Drawn(3.2, 8.2, room.curtain),
    "curtain_right": Drawn(3.2, 8.2, room.curtain_right),
    "pelmet": Drawn(13.6, 2.2, room.pelmet),
    "potted": Drawn(2.4, 1.9, room.potted),
    "stall": Drawn(3.6, 3.0, landmarks.stall),
    "gravestone": Drawn(1.0, 1.3, landmarks.gravestone),
    "wheel": Drawn(20.4, 20.0, landmarks.wheel),
    "tent_top": Drawn(8.6, 7.4, landmarks.tent_top),
    "swing": Drawn(4.2, 2.8, landmarks.swing),
    "slide": Drawn(4.0, 2.4, landmarks.slide),
    "crystals": Drawn(3.0, 2.2, landmarks.crystals),
    "parapet": Drawn(8.6, 1.4, landmarks.parapet),
    "water_tank": Drawn(3.6, 5.4, landmarks.water_tank),
    "stand": Drawn(60, 21, landmarks.stand),
    "floodlight": Drawn(6.6, 30, landmarks.floodlight),
    "cottage": Drawn(10, 6.4, landmarks.cottage),
    "rosebush": Drawn(3.0, 1.9, landmarks.rosebush),
    "topiary": Drawn(1.9, 3.5, landmarks.topiary),
    "hedge": Drawn(3.3, 1.4, landmarks.hedge),
    "fountain": Drawn(5.4, 4.0, landmarks.fountain),
    "gazebo": Drawn(6.2, 6.0, landmarks.gazebo),
    "bench": Drawn(2.0, 1.0, landmarks.bench),
    "picket": Drawn(6.2, 1.2, landmarks.picket),
    "manor": Drawn(46.5, 17, landmarks.manor),
    "wreck": Drawn(18.6, 12.0, landmarks.wreck),
}


def prop(name: str, ppm: float, rng: np.random.Generator, metres: float = 0.0, snow: float = 0.0) -> Matte:
    """A landmark, `metres` high (0: natural size), ppm texels per m of the result."""
    drawn = PROPS[name]
    scale = metres / drawn.height if metres else 1.0
    drawing = Drawing(drawn.width, drawn.height, ppm * scale, rng, snow)
    drawn.draw(drawing)
    matte = drawing.matte()
    low = np.linspace(1, 0, matte.alpha.shape[0], dtype=np.float32)[:, None]
    ao = np.asarray((matte.ao if matte.ao is not None else 1.0) * (0.72 + 0.28 * smooth(0, 0.15, low)), np.float32)
    return Matte(matte.albedo, matte.alpha, ppm, matte.anchor, matte.normal, None, ao, matte.emission, rim=0.6)
