"""What stands in the courts of old empires: painted columns, seated kings, carved stones, fires, figures of marble."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, metal, stone
from reelwright.engines.previz.paint.figures.structures.antiquity import fluted
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs

SAND = Stuff(paint("#d0aa6c"), "stone", paint("#9a7a48"), 1.2, 0.4, wear=0.5)
RED, BLUE, GREEN = (Stuff(paint(c), "plain", wear=0.4) for c in ("#a8482c", "#2f5f8a", "#5a7a4a"))
MARBLE = Stuff(paint("#e4ddd0"), "marble", paint("#b8ae9c"), 1.2, 0.2, wear=0.25)
GREY = Stuff(paint("#9a9484"), "rock", paint("#5f6a4a"), 0.5, 0.6, wear=0.6)
BRONZE = metal("#8a6434", 0.4)


def papyrus_column(rng: np.random.Generator) -> Mesh:
    """An Egyptian column, 8.4 m, centred: a thick shaft in painted bands under an open bell, a block on it."""
    profile = curve([(0.95, 0.5), (1.08, 0.9), (0.98, 3.0), (0.86, 6.2)], 14)
    parts = [
        lathe([(1.35, 0.0), (1.35, 0.35), (1.1, 0.5), (0.0, 0.5)], SAND, 26),
        lathe(profile, SAND, 28),
        lathe(curve([(0.86, 6.2), (0.92, 6.7), (1.5, 7.5)], 10), SAND, 28),
        lathe([(1.5, 7.5), (0.0, 7.5)], SAND, 28),
        box((1.7, 0.6, 1.7), SAND, 0.03).moved(0, 7.5, 0),
        box((2.3, 0.5, 2.3), SAND, 0.03).moved(0, 8.0, 0),
    ]
    for y, stuff in ((1.3, BLUE), (2.7, RED), (4.1, GREEN), (5.5, BLUE), (6.05, RED), (6.3, BLUE)):
        parts.append(lathe([(0.985 - 0.012 * y, y), (0.985 - 0.012 * y + 0.03, y + 0.16)], stuff, 28))
    dark: list[tuple[float, float, float, float, float, float]] = []
    for row in range(3):
        for k in range(14):
            a, y = 2 * math.pi * k / 14, 1.65 + 1.4 * row + 0.3 * float(rng.random())
            x, z = 0.97 * math.cos(a), 0.97 * math.sin(a)
            dark.append((x - 0.07, x + 0.07, y, y + 0.4 * float(rng.uniform(0.4, 1.0)), z - 0.07, z + 0.07))
    return join([*parts, slabs(dark, RED)])


def seated_king(rng: np.random.Generator) -> Mesh:
    """A pharaoh in stone on his throne, hands on his knees, a striped cloth about the head; 6 m, centred."""
    parts = [box((3.0, 0.5, 2.6), SAND, 0.05).moved(0, 0, 0), box((1.7, 2.2, 2.0), SAND, 0.05).moved(-0.4, 0.5, 0)]
    for z in (-0.45, 0.45):
        parts += [
            box((0.6, 2.1, 0.6), SAND, 0.12).moved(0.95, 0.5, z),
            box((1.9, 0.62, 0.66), SAND, 0.16).moved(0.3, 2.2, z),
            box((0.8, 0.25, 0.5), SAND, 0.08).moved(1.2, 0.5, z),
            tube([(-0.3, 4.0, 1.9 * z), (0.0, 3.0, 1.9 * z), (0.95, 2.9, z)], [0.26, 0.22, 0.18], SAND, 10),
        ]
    parts += [
        lathe([(0.62, 2.6), (0.72, 3.4), (0.95, 4.0), (0.5, 4.25), (0.0, 4.3)], SAND, 22).scaled(0.8, 1, 1),
        lathe(
            curve([(0.75, 3.7), (0.82, 4.6), (0.72, 5.4), (0.4, 5.85), (0.0, 5.95)], 10),
            Stuff(paint("#d0aa6c"), "bands", paint("#2f5f8a"), 0.3, 0.4),
            22,
        )
        .scaled(0.72, 1, 1)
        .moved(-0.12, 0, 0),
        ball(0.46, SAND, 1.25, 18).moved(0.2, 4.95, 0),
        box((0.18, 0.6, 0.2), SAND).moved(0.52, 4.05, 0),
    ]
    return join(parts)


def marble_column(rng: np.random.Generator) -> Mesh:
    """A Roman column of white marble on its base, 7.4 m, centred, a beam's end on it."""
    return join(
        [
            box((1.5, 0.4, 1.5), MARBLE, 0.04),
            lathe([(0.72, 0.4), (0.66, 0.62)], MARBLE, 24),
            fluted(5.6, 0.52, MARBLE).moved(0, 0.62, 0),
            box((1.9, 0.6, 1.5), MARBLE, 0.03).moved(0, 6.3, 0),
            box((2.1, 0.3, 1.7), MARBLE, 0.03).moved(0, 6.9, 0),
        ]
    )


def colonnade(rng: np.random.Generator) -> Mesh:
    """Four marble columns under one beam along z, 12 m, centred."""
    parts = [marble_column(rng).moved(0, 0, 3.6 * k - 5.4) for k in range(4)]
    return join(
        [
            *parts,
            box((1.5, 0.9, 12.4), MARBLE, 0.04).moved(0, 7.2, 0),
            box((1.9, 0.35, 12.8), MARBLE, 0.04).moved(0, 8.1, 0),
        ]
    )


def marble_figure(rng: np.random.Generator) -> Mesh:
    """A draped figure of marble with a raised arm on a high plinth, 4.2 m, centred."""
    parts = [
        box((1.1, 1.9, 1.1), MARBLE, 0.04),
        box((1.3, 0.2, 1.3), MARBLE, 0.04).moved(0, 1.9, 0),
        lathe(curve([(0.36, 2.1), (0.3, 2.7), (0.24, 3.1), (0.3, 3.45), (0.12, 3.68), (0.0, 3.7)], 14), MARBLE, 20),
        ball(0.15, MARBLE, 1.2, 14).moved(0, 3.88, 0),
        tube([(0.0, 3.5, 0.26), (0.15, 3.6, 0.45), (0.25, 4.1, 0.5)], [0.09, 0.08, 0.06], MARBLE, 8),
        tube([(0.0, 3.5, -0.26), (0.12, 3.1, -0.38), (0.26, 2.95, -0.2)], [0.09, 0.08, 0.06], MARBLE, 8),
    ]
    return join(parts)


def tripod_fire(rng: np.random.Generator) -> Mesh:
    """A bowl of fire on three legs, 1.5 m, centred; fits.FIRES lights it."""
    parts = [
        lathe([(0.0, 1.05), (0.3, 1.1), (0.42, 1.35), (0.38, 1.36), (0.0, 1.2)], BRONZE, 20),
        lathe([(0.0, 1.28), (0.3, 1.3)], lit("#ff8a30", 1.6), 16),
    ]
    for k in range(3):
        a = 2.1 * k + 0.4
        parts.append(
            tube(
                [(0.36 * math.cos(a), 0, 0.36 * math.sin(a)), (0.2 * math.cos(a), 1.1, 0.2 * math.sin(a))],
                0.035,
                BRONZE,
                7,
            )
        )
    return join(parts)


def stele(rng: np.random.Generator) -> Mesh:
    """A carved stone of the Maya: a face under a high crown of feathers in relief, 3.4 m, centred."""
    parts = [slab((-0.25, 0.25, 0, 3.2, -0.6, 0.6), GREY), slab((-0.3, 0.3, 3.2, 3.4, -0.66, 0.66), GREY)]
    relief = [(0.25, 0.36, 1.5, 2.1, -0.3, 0.3), (0.36, 0.42, 1.66, 1.8, -0.1, 0.1), (0.25, 0.34, 0.3, 0.5, -0.5, 0.5)]
    relief += [(0.25, 0.34, 2.15, 3.0 - 0.12 * abs(k), 0.17 * k - 0.06, 0.17 * k + 0.06) for k in range(-3, 4)]
    relief += [(0.25, 0.33, y, y + 0.2, z, z + 0.2) for y in (0.6, 0.9, 1.2) for z in (-0.46, -0.1, 0.26)]
    moss = Stuff(paint("#5f7038"), "thatch", paint("#3a4a22"), 0.1, 0.8, wear=0)
    return join([*parts, slabs(relief, GREY), ball(0.4, moss, 0.3, 10).moved(0.2, 0.1, 0.3)])


def stepped_altar(rng: np.random.Generator) -> Mesh:
    """A low platform of three steps with a round stone on it, 4 m, centred."""
    return join(
        [
            *(box((4.0 - 1.0 * k, 0.4, 4.0 - 1.0 * k), GREY, 0.04).moved(0, 0.4 * k, 0) for k in range(3)),
            lathe([(0.0, 1.2), (0.7, 1.2), (0.75, 1.6), (0.0, 1.65)], stone("#8a8474", 0.4), 22),
        ]
    )


FITTINGS = {
    "papyrus column": papyrus_column, "seated king": seated_king, "marble column": marble_column,
    "colonnade": colonnade, "marble figure": marble_figure, "tripod fire": tripod_fire, "stele": stele,
    "stepped altar": stepped_altar,
}  # fmt: skip
