"""What only stories have: a tree that somebody lives in, stone steps in the sky that end at a door. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, glass, lit, metal, planks, stone, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import named, stream
from reelwright.engines.previz.paint.figures.tone import paint, tint

_BARK, _LIGHT = wood("#54412f", 0.16, 0.05), lit("#ffc868", 1.7)
_WARM = (1.5, 0.85, 0.32)


def _arch(wide: float, tall: float) -> list[tuple[float, float]]:
    """A round-headed outline on the ground."""
    return [
        (-wide / 2, 0.0),
        (wide / 2, 0.0),
        *(
            (0.5 * wide * math.cos(a), tall - 0.5 * wide + 0.5 * wide * math.sin(a))
            for a in np.linspace(0, math.pi, 17)
        ),
    ]


def house_tree(cue: Cue) -> Thing:
    """A stout old tree with a round-headed door between its roots and lit windows in its trunk."""
    pipe = tube([(-0.4, 4.0, 0.7), (-0.7, 4.6, 1.1), (-0.7, 6.9, 1.1)], 0.13, stone("#7a736a", 0.2), 10)
    step = box((0.9, 0.12, 1.3), stone("#8f887c", 0.3), 0.03).moved(1.6, 0, 0)
    windows = [_window(y, z, r) for y, z, r in ((2.75, 0.24, 0.36), (3.7, -0.30, 0.26), (2.1, -0.66, 0.2))]
    tree = [_trunk(), *map(_bough, range(7)), *_leaves(cue), _door(), step, *windows, pipe]
    lamps = (Lamp((1.7, 1.3, 0.0), 1.3, _WARM, 0.15), Lamp((1.4, 2.75, 0.3), 1.1, _WARM, 0.1))
    return Thing(join(tree), pitch=4.0, turned=66.0, lamps=lamps)


def _trunk() -> Mesh:
    """Wide at its roots and at its crown, lobed all around."""
    angles = np.linspace(0, 2 * math.pi, 73)
    rows = []
    for y, r, lobes in (
        (0.0, 1.75, 0.34),
        (0.35, 1.34, 0.22),
        (1.0, 1.10, 0.12),
        (2.2, 0.98, 0.07),
        (3.3, 0.92, 0.06),
        (4.3, 1.08, 0.10),
        (4.9, 1.30, 0.14),
    ):
        round_ = r * (1 + lobes * np.sin(7 * angles + 0.6) * 0.5)
        rows.append(np.stack([round_ * np.cos(angles), np.full(73, y), round_ * np.sin(angles)], -1))
    return grid(np.stack(rows), _BARK)


def _bough(k: int) -> Mesh:
    """One of seven around the trunk."""
    a = 2 * math.pi * k / 7 + 0.3
    out = (2.2 * math.cos(a), 6.0 + 0.5 * math.sin(3 * k), 2.2 * math.sin(a))
    way = [(0.5 * math.cos(a), 4.3, 0.5 * math.sin(a)), (1.2 * math.cos(a), 5.2, 1.2 * math.sin(a)), out]
    return tube(way, [0.5, 0.34, 0.12], _BARK, 10, 12)


def _leaves(cue: Cue) -> list[Mesh]:
    """A crown of balls of leaves, in the colour that the prompt gives it."""
    rng, hues = stream(cue), named(cue)
    leaf = hues[0] if hues else paint("#4f7a34")
    out = []
    for _ in range(64):
        a, reach = float(rng.uniform(0, 2 * math.pi)), 3.0 * math.sqrt(float(rng.uniform(0.0, 1.0)))
        size = float(rng.uniform(0.55, 1.15))
        tone = tint(leaf, float(rng.uniform(0.82, 1.2)))
        tuft = ball(size, Stuff(tone, "leaf", tint(tone, 0.62), 0.16, 0.6, wear=0), 0.85, 14)
        high = 6.1 + 2.3 * (1 - (reach / 3.1) ** 2) * float(rng.uniform(0.25, 1.0))
        out.append(tuft.moved(reach * math.cos(a), high, reach * math.sin(a)))
    return out


def _door() -> Mesh:
    door = [
        prism(_arch(1.16, 1.92), 0.34, stone("#8a8378", 0.2), 0.03),
        prism(_arch(0.92, 1.76), 0.42, planks("#8a3a22", 0.15), 0.02),
        ball(0.045, metal("#d8a83a", 0.9), 1.0, 12).moved(0.30, 0.82, 0.23),
        prism(_arch(0.30, 0.40), 0.44, _LIGHT).moved(0.0, 1.20, 0.0),
    ]
    return join(door).turned("y", 90).moved(1.16, 0.0, 0.0)


def _window(y: float, z: float, r: float) -> Mesh:
    """A round one of that radius, set into the trunk there."""
    x = math.sqrt(max(0.2, 0.98**2 - z * z))
    frame = lathe([(r, -0.05), (r + 0.10, -0.04), (r + 0.10, 0.10), (r, 0.12)], _BARK.dyed(paint("#4a3220")), 30)
    pane = lathe([(0.0, 0.04), (r + 0.02, 0.04)], _LIGHT, 30)
    bars = join([box((2 * r, 0.03, 0.03), _BARK).moved(0, 0.05, 0), box((0.03, 0.03, 2 * r), _BARK).moved(0, 0.05, 0)])
    return join([frame, pane, bars]).turned("z", -90).turned("y", math.degrees(math.atan2(-z, x))).moved(x, y, z)


def sky_stairs(cue: Cue) -> Thing:
    """Slabs of stone that float one above the other, up to a door with light behind it."""
    del cue
    rock, steps = stone("#a39b8c", 0.35), 12
    parts: list[Mesh] = []
    for k in range(steps):
        x, y = -5.2 + 0.78 * k, 0.44 * k
        parts.append(box((0.92, 0.22, 1.7), rock, 0.04).moved(x, y, 0.25 * math.sin(0.6 * k)))
        under = lathe(curve([(0.0, -0.55 - 0.12 * (k % 3)), (0.20, -0.30), (0.40, 0.02)], 12), rock, 9).scaled(
            1, 1, 1.7
        )
        parts.append(under.moved(x, y, 0.25 * math.sin(0.6 * k)))
    top = 0.44 * steps
    ledge = [box((2.4, 0.3, 2.4), rock, 0.06), lathe(curve([(0.0, -1.4), (0.5, -0.8), (1.15, 0.02)], 16), rock, 11)]
    door = [
        prism(_arch(1.5, 2.7), 0.30, stone("#cfc6b4", 0.2), 0.03),
        prism(_arch(1.12, 2.46), 0.36, lit("#fff0c4", 1.9)),
        join(
            [
                prism([(0, 0), (0.62, 0), (0.62, 1.9), (0.44, 2.30), (0.0, 2.44)], 0.08, planks("#8a4a26", 0.16), 0.01),
                ball(0.05, metal("#d8a83a", 0.9), 1.0, 12).moved(0.52, 1.1, 0.07),
            ]
        )
        .turned("y", -62)
        .moved(-0.56, 0, 0.2),
    ]
    at = (-5.2 + 0.78 * steps + 0.8, top - 0.08)
    parts += [join([*ledge, join(door).turned("y", -12).moved(0.1, 0.3, 0)]).moved(*at, 0.0)]
    lamps = (Lamp((at[0], at[1] + 1.6, 0.6), 3.0, (1.5, 1.15, 0.6), 0.05),)
    return Thing(join(parts), pitch=2.0, medium="air", lamps=lamps)


def domed_city(cue: Cue) -> Thing:
    """Lit towers under a great dome of glass on a ring of metal."""
    rng = stream(cue)
    steel, ribs = metal("#7f8a92", 0.7), metal("#a8b4bc", 0.8)
    parts: list[Mesh] = [lathe([(11.4, 0.0), (11.6, 0.5), (10.6, 1.2), (10.2, 1.3), (0.0, 1.32)], steel, 64)]
    for _ in range(46):
        a, r = float(rng.uniform(0, 2 * math.pi)), 8.4 * math.sqrt(float(rng.uniform(0.0, 1.0)))
        tall = max(0.8, (7.6 - 0.62 * r) * float(rng.uniform(0.5, 1.0)))
        wide = float(rng.uniform(0.45, 0.9))
        wall = Stuff(paint("#3f5a68"), "windows", paint("#ffd890"), 0.34, 0.2, glow=0.55, wear=0)
        tower = box((wide, tall, wide), wall, 0.04, 0.86)
        tip = lathe([(0.30 * wide, 0.0), (0.06, 0.55), (0.0, 0.9)], ribs, 10).moved(0, tall, 0)
        parts.append(
            join([tower, tip]).turned("y", float(rng.uniform(0, 90))).moved(r * math.cos(a), 1.3, r * math.sin(a))
        )
    arc = [(10.4 * math.cos(t), 1.2 + 9.6 * math.sin(t), 0.0) for t in np.linspace(0, math.pi, 41)]
    parts += [tube(arc, 0.11, ribs, 8).turned("y", 45.0 * k) for k in range(4)]
    parts.append(lathe([(9.0, 6.3), (9.15, 6.45), (9.0, 6.6)], ribs, 56))
    parts.append(
        lathe(
            [(10.4 * math.cos(t), 1.2 + 9.6 * math.sin(t)) for t in np.linspace(0, 1.56, 26)],
            glass("#9fe0ee", 0.16),
            64,
        )
    )
    lamps = (Lamp((0.0, 4.0, 0.0), 9.0, (1.2, 1.0, 0.6), 0.05),)
    return Thing(join(parts), pitch=9.0, lamps=lamps)


def crescent(cue: Cue) -> Thing:
    """The moon as a bow of light that one can sit in."""
    hues = named(cue)
    glow = Stuff(hues[0] if hues else paint("#f2d890"), "rock", paint("#d8b878"), 0.5, 0.3, glow=0.32, wear=0)
    turns = np.radians(np.linspace(158, 352, 44))
    thick = 0.44 * np.sin(np.linspace(0.0, math.pi, 44)) ** 0.8 + 0.01
    path = [(1.25 * math.cos(a), 1.6 + 1.25 * math.sin(a), 0.0) for a in turns]
    bow = tube(path, thick, glow, 28).scaled(1.5, 1.5, 1.1)
    low = float(bow.corners[..., 1].min())
    lamps = (Lamp((0.0, 1.2, 0.6), 2.6, (0.30, 0.24, 0.12), 0.0),)
    return Thing(bow.moved(0, -low, 0), pitch=0.0, medium="air", lamps=lamps)


GOODS = (
    (house_tree, 8.6, "house tree"),
    (sky_stairs, 8.2, "sky stairs"),
    (domed_city, 11.0, "domed city"),
    (crescent, 3.4, "crescent seat"),
)
"""Who makes it, how tall it is, m, and its nouns."""
