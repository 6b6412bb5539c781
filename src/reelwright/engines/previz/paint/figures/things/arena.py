"""What a game is played to and over: a goal, an archer's target, a finish gate, a hole's flag, a net. Lengths in m;
front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import cloth, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing
from reelwright.engines.previz.paint.figures.things.choice import tone

_WHITE, _DARK = matt("#f2f2ee", 0.1), matt("#1b1c20", 0.1)
_CORD = matt("#e8ecee", 0)
_RINGS = ("#f0eee6", "#22242a", "#2f78c8", "#d8322c", "#f0c83a")
"""Of a target, from the rim to the gold."""


def _meshes(corner: np.ndarray, along: np.ndarray, up: np.ndarray, step: float, thick: float) -> list[Mesh]:
    """A net over a parallelogram: cords `step` m apart."""
    wide, tall = float(np.linalg.norm(along)), float(np.linalg.norm(up))
    cords = [(corner + along * t, corner + along * t + up) for t in np.linspace(0, 1, max(2, round(wide / step) + 1))]
    cords += [(corner + up * t, corner + up * t + along) for t in np.linspace(0, 1, max(2, round(tall / step) + 1))]
    return [tube([tuple(a), tuple(b)], thick, _CORD, 4, 0, False) for a, b in cords]


def goal(cue: Cue) -> Thing:
    """A football goal with its net."""
    half, tall, deep = 3.66, 2.44, 1.7
    frame = [tube([(0, 0, -half), (0, tall, -half), (0, tall, half), (0, 0, half)], 0.06, _WHITE, 10)]
    frame += [
        tube([(0, tall, s * half), (-0.7, tall, s * half), (-deep, 0, s * half)], 0.025, _WHITE, 6) for s in (-1, 1)
    ]
    at = lambda x, y, z: np.array((x, y, z), float)  # noqa: E731
    net = _meshes(at(-deep, 0, -half), at(0, 0, 2 * half), at(deep - 0.7, tall, 0), 0.32, 0.008)
    net += _meshes(at(-0.7, tall, -half), at(0, 0, 2 * half), at(0.7, 0, 0), 0.32, 0.008)
    for s in (-1, 1):
        net += _meshes(at(-0.7, 0, s * half), at(0.7, 0, 0), at(0, tall, 0), 0.32, 0.008)
    return Thing(join([*frame, *net]), pitch=4.0)


def target(cue: Cue) -> Thing:
    """Five rings on a straw butt, an arrow or two in them, on a wooden stand."""
    oak = wood("#9a7448", 0.05)
    legs = [tube([(-0.10, 0, s * 0.44), (0.02, 1.75, s * 0.14)], 0.032, oak, 8) for s in (-1, 1)]
    legs += [tube([(-0.85, 0, 0), (-0.06, 1.5, 0)], 0.03, oak, 8), box((0.05, 0.06, 0.9), oak).moved(-0.02, 0.62, 0)]
    butt = lathe([(0.0, 0.0), (0.60, 0.0), (0.60, 0.14), (0.0, 0.14)], cloth("#c8a860", 0.05), 48)
    faces = [
        lathe([(0.58 - 0.115 * k, 0.142 + 0.003 * k), (0.0, 0.142 + 0.003 * k)], matt(hue, 0), 48)
        for k, hue in enumerate(_RINGS)
    ]
    face = join([butt, *faces]).turned("z", -84).moved(-0.02, 1.22, 0)
    arrows = []
    for y, z in ((1.26, 0.05), (1.12, -0.10), (1.34, -0.20)):
        arrows += [
            tube([(0.10, y, z), (0.72, y + 0.07, z)], 0.008, wood("#d8b888"), 6),
            *(
                box((0.12, 0.05, 0.006), matt("#d8322c", 0)).turned("x", a).moved(0.66, y + 0.062, z)
                for a in (0, 60, 120)
            ),
        ]
    return Thing(join([*legs, face, *arrows]), pitch=4.0)


_STROKES = {
    "F": (((0, 0), (0, 4)), ((0, 4), (2, 4)), ((0, 2.2), (1.6, 2.2))), "I": (((1, 0), (1, 4)),),
    "N": (((0, 0), (0, 4)), ((0, 4), (2, 0)), ((2, 0), (2, 4))), "H": (((0, 0), (0, 4)), ((2, 0), (2, 4)),
          ((0, 2), (2, 2))), "S": (((2, 4), (0, 4)), ((0, 4), (0, 2)), ((0, 2), (2, 2)), ((2, 2), (2, 0)),
          ((2, 0), (0, 0))),
}  # fmt: skip
"""Letters as strokes on a grid of 2 by 4."""


def finish_gate(cue: Cue) -> Thing:
    """A gate over the road: chequered, FINISH across it, bunting to both sides."""
    half, tall, coat = 3.6, 3.5, matt(tone(cue, "#d8322c"), 0.1)
    parts = [box((0.5, tall, 0.5), coat, 0.05).moved(0, 0, s * half) for s in (-1, 1)]
    parts.append(box((0.4, 1.15, 2 * half + 0.5), coat, 0.04).moved(0, tall - 0.25, 0))
    side = 0.24
    for row in range(2):
        for k in range(30):
            hue = _DARK if (k + row) % 2 else _WHITE
            parts.append(box((0.02, side, side), hue).moved(0.21, tall - 0.24 + row * side - 0.24, (k - 14.5) * side))
    unit = 0.15
    for i, letter in enumerate("FINISH"):
        left = (2.5 - i) * 0.62 + unit  # read from the front, +z is to the left
        for (x0, y0), (x1, y1) in _STROKES[letter]:
            ends = [(0.22, tall + 0.30 + y * unit * 0.9, left - x * unit) for x, y in ((x0, y0), (x1, y1))]
            parts.append(tube(ends, 0.042, _WHITE, 8))
    return Thing(join(parts), pitch=3.0)


def pin(cue: Cue) -> Thing:
    """A hole's flag."""
    pole = tube([(0, 0, 0), (0, 2.2, 0)], 0.014, _WHITE, 8)
    wave = [(0.03 * math.sin(4 * t), 2.18, -0.55 * t) for t in np.linspace(0, 1, 9)]
    flag = [box((0.008, 0.38, 0.075), matt(tone(cue, "#e03c2c"), 0)).moved(x, y - 0.4, z) for x, y, z in wave[1:]]
    hole = lathe([(0.0, 0.004), (0.054, 0.004)], _DARK, 24)
    return Thing(join([pole, hole, *flag]), pitch=6.0)


def court_net(cue: Cue) -> Thing:
    """A tennis net between its posts, its white band on top."""
    half, tall = 5.5, 1.02
    posts = [tube([(0, 0, s * half), (0, 1.08, s * half)], 0.05, metal("#3a4a3e", 0.4), 10) for s in (-1, 1)]
    sag = [(0.0, tall - 0.10 * (1 - (z / half) ** 2), z) for z in np.linspace(-half, half, 25)]
    band = [
        tube([(0, y - 0.03, z) for _, y, z in sag], 0.035, _WHITE, 8),
        box((0.012, 0.92, 0.05), _WHITE).moved(0, 0, 0),
    ]
    dark = matt("#20262a", 0)
    cords = [tube([(0, 0.03, z), (0, tall - 0.08, z)], 0.006, dark, 4, 0, False) for z in np.linspace(-half, half, 74)]
    cords += [tube([(0, y * k, z) for _, y, z in sag], 0.006, dark, 4, 0, False) for k in np.linspace(0.06, 0.94, 8)]
    return Thing(join([*posts, *band, *cords]), pitch=3.0)


def hurdle(cue: Cue) -> Thing:
    """A hurdle of the track: a striped bar on two legs with feet."""
    steel, side = metal("#b8bec4", 0.6), 0.55
    parts = [tube([(0.0, 0.03, s * side), (0.0, 1.0, s * side)], 0.022, steel, 10) for s in (-1, 1)]
    parts += [tube([(0.03, 0.03, s * side), (-0.60, 0.03, s * side)], 0.022, steel, 10) for s in (-1, 1)]
    for k in range(7):
        hue = matt(tone(cue, "#d8322c"), 0.1) if k % 2 else _WHITE
        parts.append(box((0.03, 0.10, 1.2 / 7), hue).moved(0.0, 0.94, (k - 3) * 1.2 / 7))
    return Thing(join(parts), pitch=4.0)


def wicket(cue: Cue) -> Thing:
    """Three stumps and the two bails on them."""
    ash, tall, aside = wood("#d8b077"), 0.71, 0.095
    stumps = [tube([(0, 0, s * aside), (0, tall, s * aside)], 0.020, ash, 12) for s in (-1, 0, 1)]
    bails = [tube([(0, tall + 0.015, a), (0, tall + 0.015, a + aside)], 0.011, ash, 8) for a in (-aside, 0.0)]
    return Thing(join([*stumps, *bails]), pitch=4.0)


GOODS: tuple[tuple[Maker, float, str], ...] = (
    (goal, 2.5, "soccer goal, football goal, goal post, goalposts"), (target, 1.85, "archery target, bullseye target"),
    (finish_gate, 4.5, "finish gate, finish line arch"), (pin, 2.2, "golf flag, golf hole flag"),
    (court_net, 1.1, "tennis net"), (hurdle, 1.05, "hurdle, track hurdle"),
    (wicket, 0.74, "wicket, cricket wicket, cricket stumps"),
)  # fmt: skip
