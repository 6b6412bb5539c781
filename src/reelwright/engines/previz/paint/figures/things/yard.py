"""What stands about on farms, in gardens and yards: scarecrows, wheelbarrows, a smith's anvil. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, planks, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import tyre

STRAW = Stuff(paint("#d2a94e"), "thatch", paint("#8a6424"), 0.05, 0.6, wear=0.1)
POLE = wood("#6a4a30", 0.05, 0.1)


def _tuft(rng: np.random.Generator, count: int, long: float, way: tuple[float, float, float]) -> Mesh:
    """Straws that stick out of the origin along a way."""
    out = []
    for _ in range(count):
        end = (np.array(way) + rng.normal(0, 0.32, 3)) * long * rng.uniform(0.6, 1.1)
        out.append(tube([(0, 0, 0), tuple(end)], [0.007, 0.003], STRAW, 4))
    return join(out)


def scarecrow(cue: Cue) -> Thing:
    """A sack's face under a straw hat, a patched coat on a cross of poles, straw at neck and cuffs; front: +x."""
    rng = stream(cue)
    coat, patch = cloth(tone(cue, "#5a6a8a"), 0.03), cloth(second(cue, "#a8542a"), 0.02)
    sack = Stuff(paint("#c8a878"), "weave", paint("#8f744c"), 0.012, 0.5, wear=0.3)
    parts = [tube([(-0.03, 0, 0), (-0.03, 1.62, 0)], 0.035, POLE, 8), tube([(-0.02, 1.36, -0.86), (-0.02, 1.36, 0.86)],
        0.026, POLE, 8)]
    body = lathe(curve([(0.30, 0.62), (0.235, 0.80), (0.20, 1.0), (0.225, 1.24), (0.15, 1.40), (0.06, 1.44)], 24), coat,
        32).scaled(0.62, 1, 1)
    skirt = lathe(curve([(0.34, 0.50), (0.30, 0.62), (0.24, 0.80)], 10), coat, 18).scaled(0.62, 1, 1)
    legs = [tube([(0.0, 0.70, s * 0.10), (0.01, 0.42, s * 0.115), (0.0, 0.20, s * 0.12)], [0.10, 0.095, 0.10],
        cloth("#6a5238", 0.03), 14, 16) for s in (1, -1)]
    sleeves = [tube([(0, 1.30, s * 0.16), (0.0, 1.35, s * 0.42), (0.01, 1.29, s * 0.74)], [0.10, 0.095, 0.105], coat,
        14,
        18) for s in (1, -1)]
    parts += [body, skirt, *legs, *sleeves, box((0.28, 0.05, 0.42), matt("#4a3424"), 0.01).moved(0, 0.86, 0)]
    parts += [_tuft(rng, 26, 0.20, (0.05, -0.2, s * 0.9)).moved(0, 1.29, s * 0.72) for s in (1, -1)]
    parts += [_tuft(rng, 18, 0.18, (0.1, -0.9, 0.0)).moved(0, 0.21, s * 0.12) for s in (1, -1)]
    parts += [_tuft(rng, 24, 0.13, (0.3, -0.3, 0.0)).moved(0.05, 1.42, 0)]
    parts += [prism([(-0.06, -0.05), (0.06, -0.06), (0.05, 0.06), (-0.05, 0.05)], 0.01, patch).turned("y",
        90).turned("y",
        -14 if z > 0 else 14).moved(0.150, y, z) for y, z in ((1.12, 0.08), (0.74, -0.09))]
    parts += [ball(0.018, matt("#2a2018"), 1.0, 10).moved(0.150, y, 0.0) for y in (0.98, 1.10, 1.22)]
    parts += [join([_head(sack), _hat(rng)]).turned("x", 6).turned("z", -6).moved(0, 1.46, 0)]
    return Thing(join(parts), pitch=4.0, turned=52.0, wear=0.25)


def _head(sack: Stuff) -> Mesh:
    """Tied below, stitched where it smiles."""
    skull = lathe(curve([(0.085, -0.06), (0.06, 0.0), (0.125, 0.10), (0.14, 0.20), (0.10, 0.31), (0.0, 0.345)], 26),
        sack,
        32)
    ink = matt("#241810")
    eyes = [ball(0.021, ink, 1.0, 12).moved(0.125, 0.215, z) for z in (-0.052, 0.052)]
    grin = [(0.128 - 1.6 * z * z, 0.105 + 5.0 * z * z, z) for z in np.linspace(-0.07, 0.07, 13)]
    seams = [tube([(x + 0.004, y - 0.014, z), (x + 0.004, y + 0.014, z)], 0.004, ink, 4) for x, y, z in grin[::2]]
    nose = prism([(-0.02, 0.0), (0.02, 0.0), (0.0, 0.04)], 0.012, cloth("#a8442a")).turned("y", 90).moved(0.142, 0.15,
        0)
    rope = lathe([(0.068, -0.012), (0.078, 0.0), (0.068, 0.012)], STRAW, 20)
    return join([skull, *eyes, tube(grin, 0.005, ink, 5), *seams, nose, rope])


def _hat(rng: np.random.Generator) -> Mesh:
    """A wide straw brim that hangs, a crown with a dent and a red band."""
    wave = 0.02 * np.sin(np.linspace(0, 2 * math.pi, 41) * 3 + rng.uniform(0, 6))
    angles = np.linspace(0, 2 * math.pi, 41)
    rows = [np.stack([r * np.cos(angles), y + wave * r / 0.28, r * np.sin(angles)], 1)
            for r, y in ((0.30, 0.215), (0.22, 0.255), (0.135, 0.27))]
    crown = lathe(curve([(0.135, 0.26), (0.128, 0.34), (0.10, 0.41), (0.04, 0.40), (0.0, 0.395)], 16), STRAW, 32)
    return join([grid(np.array(rows), STRAW), crown, lathe([(0.140, 0.27), (0.137, 0.31)], cloth("#8f2a24"), 32)])


def wheelbarrow(cue: Cue) -> Thing:
    """A tub that flares, one wheel before, two handles and legs behind; heaped with earth where it says no more."""
    coat = surface(cue, enamel("#3f6a48", 0.15) if cue.seed % 2 else planks("#8a6238", 0.14))
    floor, brim = ((-0.36, 0.34, 0.20), (0.32, 0.34, 0.20)), ((-0.52, 0.62, 0.33), (0.62, 0.70, 0.33))
    corners = [[(a[0], a[1], -a[2]), (b[0], b[1], -b[2]), (b[0], b[1], b[2]), (a[0], a[1], a[2])]
               for a, b in (floor, brim)]
    rows = np.array([[*c, c[0]] for c in corners], np.float64)
    edge = [tuple(p) for p in rows[1]]
    tub = [grid(rows, coat, False), grid(np.array([rows[0], np.repeat(rows[0].mean(0)[None], 5, 0)]), coat, False),
           tube(edge, 0.016, coat.dyed(tint(coat.colour, 0.7)), 8)]
    u, v = np.meshgrid(np.linspace(-1, 1, 17), np.linspace(-1, 1, 13))
    rng = stream(cue)
    heap = 0.60 + 0.20 * np.clip(1 - u * u, 0, 1) * np.clip(1 - v * v, 0, 1) + 0.015 * rng.normal(size=u.shape)
    earth = grid(np.stack([0.05 + u * 0.50, heap, v * 0.30], -1), Stuff(paint("#4a3424"), "rock", paint("#2a1c12"),
        0.06,
        1.0, wear=0.1))
    frame = [tube([(0.78, 0.22, s * 0.05), (0.2, 0.31, s * 0.20), (-0.95, 0.60, s * 0.29)], 0.02, POLE, 8, 20)
             for s in (1, -1)]
    frame += [tube([(-0.42, 0.42, s * 0.25), (-0.50, 0.0, s * 0.27)], 0.018, metal("#5a5a5e", 0.4), 8) for s in (1, -1)]
    wheel = tyre(0.21, 0.09, 5, metal("#8f979f", 0.6)).moved(0.80, 0.21, 0)
    return Thing(join([*tub, earth, *frame, wheel]), pitch=12.0, wear=0.25)


def anvil(cue: Cue) -> Thing:
    """Face, waist and horn of iron on a block of a trunk."""
    iron = surface(cue, metal("#4a4846", 0.45))
    block = [lathe([(0.27, 0.0), (0.25, 0.5)], wood("#6a4a30", 0.05), 20), lathe([(0.0, 0.5), (0.25, 0.5)],
        wood("#9a7448", 0.04), 20)]
    body = [box((0.26, 0.07, 0.32), iron, 0.012).moved(0, 0.535, 0),
            box((0.15, 0.12, 0.16), iron, 0.02).moved(0, 0.62, 0),
            box((0.40, 0.13, 0.20), iron, 0.012).moved(-0.04, 0.735, 0)]
    horn = lathe([(0.075, 0.0), (0.055, 0.14), (0.0, 0.30)], iron, 16).turned("z", -90).moved(0.15, 0.75, 0)
    return Thing(join([*block, *body, horn]), turned=25.0)
