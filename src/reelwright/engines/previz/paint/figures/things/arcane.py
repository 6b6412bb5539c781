"""What spells and vigils are lit by: circles of runes and of fire, altars, braziers, candles on tall stands. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, metal, stone
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, named, stream, surface
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

_IRON = metal("#2c2a2c", 0.4, 0.5)
_FLAME_LIGHT = (1.4, 0.66, 0.2)
_FIERY = frozenset({"fire", "flame", "flaming", "burning", "fiery"})
_TURNED = 20.0
"""Degrees by which a circle in the air is turned from the lens."""
_STROKES = ((0.0, -1.0, 0.0, 1.0), (0.0, 1.0, 0.6, 0.4), (0.0, 0.1, -0.6, -0.5), (0.0, -1.0, 0.6, -0.4),
            (0.0, 0.2, 0.6, 0.8), (0.0, 1.0, -0.6, 0.5), (-0.5, 0.0, 0.5, 0.0))  # fmt: skip
"""Lines that runes are made of: (across, up) to (across, up), in half their height."""


def _ring(radius: float, thick: float, stuff: Stuff) -> Mesh:
    """A hoop in the plane of x and y."""
    a = np.linspace(0, 2 * math.pi, 73)
    return tube([(radius * math.cos(t), radius * math.sin(t), 0.0) for t in a], thick, stuff, 8, 0)


def _rune(rng: np.random.Generator, tall: float, stuff: Stuff) -> Mesh:
    """One upright letter: a stave and two strokes."""
    picked = [_STROKES[0], *(_STROKES[int(k)] for k in rng.choice(np.arange(1, len(_STROKES)), 2, replace=False))]
    half = 0.5 * tall
    return join([tube([(a * half, b * half, 0.0), (c * half, d * half, 0.0)], 0.085 * tall, stuff, 6)
                 for a, b, c, d in picked])  # fmt: skip


def magic_circle(cue: Cue) -> Thing:
    """Rings of light with runes between them and a star within, turned to who looks; of flames where it burns."""
    hues = named(cue)
    fiery = bool(_FIERY & {*cue.traits, *cue.word.lower().replace("-", " ").split()})
    colour: Rgb = hues[0] if hues else paint("#ff8a2a") if fiery else paint("#4ac8ff")
    bright, deep = Stuff(tint(colour, 1.25), glow=0.95, wear=0), Stuff(colour, glow=0.7, wear=0)
    veil = Stuff(tint(colour, 0.7), glow=0.35, opacity=0.16, wear=0)
    rng = stream(cue)
    runes = [_rune(rng, 0.16, bright).moved(0.0, 0.80, 0.0).turned("z", 360 * k / 16) for k in range(16)]
    corners = [(0.62 * math.cos(t), 0.62 * math.sin(t), 0.0) for t in np.linspace(0, 4 * math.pi, 6) + math.pi / 2]
    star = tube(corners, 0.012, deep, 6, 0, False)
    disc = grid(np.array([[(r * math.cos(t), r * math.sin(t), -0.02) for t in np.linspace(0, 2 * math.pi, 49)]
                          for r in (0.0, 0.35, 0.68)]), veil)  # fmt: skip
    still = [_ring(0.94, 0.026, bright), _ring(0.68, 0.018, bright), disc]

    def turning(phase: float) -> Mesh:
        around_ = [*runes, *_flames(bright, deep, phase)] if fiery else runes
        return join([join(around_).turned("z", 22.5 * phase), star.turned("z", -72 * phase)]).moved(0, 1.0, 0)

    return Thing(join(still).moved(0, 1.0, 0), turning, 2.2, pictures=6, pitch=0.0, medium="air",
                 fit=lambda c: View(_TURNED if math.cos(math.radians(c.yaw)) > 0 else 180.0 - _TURNED, 0.0),
                 lamps=(Lamp((0.0, 1.0, 0.1), 1.25, (0.9 * colour[0], 0.9 * colour[1], 0.9 * colour[2]), 0.2),))


def _flames(bright: Stuff, deep: Stuff, phase: float) -> list[Mesh]:
    """Tongues that stand out of the outer ring."""
    out = []
    for k in range(28):
        long = 0.10 + 0.10 * (0.5 + 0.5 * math.sin(2 * math.pi * (phase + k * 0.382)))
        tongue = tube([(0.0, 0.92, 0), (0.03, 0.92 + 0.5 * long, 0), (0.01, 0.92 + long, 0)], [0.045, 0.03, 0.002],
                      deep if k % 2 else bright, 6)
        out.append(tongue.turned("z", 360 * k / 28))
    return out


def altar(cue: Cue) -> Thing:
    """A slab on a block of old stone, signs cut into its front; they glow where the prompt says so."""
    wall = surface(cue, stone("#8c877c", 0.36))
    hues = named(cue)
    glows = bool({"lit", "glowing", "glow", "magic", "magical"} & set(cue.traits))
    colour: Rgb = hues[0] if hues else paint("#58d0ff")
    sign = lit(tint(colour, 1.5), 1.5) if glows else stone("#5c584f", 0.2)
    rng = stream(cue)
    parts = [box((1.9, 0.20, 0.95), wall, 0.03).moved(0, 0.86, 0), box((1.5, 0.72, 0.70), wall, 0.04).moved(0, 0.14, 0),
             box((2.1, 0.14, 1.15), wall, 0.03)]
    parts += [_rune(rng, 0.30, sign).moved(x, 0.50, 0.36) for x in (-0.54, -0.27, 0.0, 0.27, 0.54)]
    if glows:
        parts.append(box((1.6, 0.02, 0.7), lit(tint(colour, 1.3), 1.1)).moved(0, 1.055, 0))
    lamps = (Lamp((0.0, 1.1, 0.3), 1.7, (1.6 * colour[0], 1.6 * colour[1], 1.6 * colour[2]), 0.1),) if glows else ()
    return Thing(join(parts).turned("y", 90), pitch=8.0, turned=56.0, wear=0.5, lamps=lamps)


def brazier(cue: Cue) -> Thing:
    """An iron bowl of coals on three legs, in flames."""
    bowl = lathe(curve([(0.06, 0.78), (0.24, 0.84), (0.34, 1.0), (0.36, 1.04), (0.31, 1.02), (0.0, 0.96)], 30),
                 _IRON, 40)  # fmt: skip
    leg = tube([(0.20, 0.86, 0), (0.12, 0.45, 0), (0.30, 0.0, 0)], [0.022, 0.018, 0.022], _IRON, 8)
    coals = [ball(0.09, lit("#ff5a14", 1.2), 0.6).moved(0.16 * math.cos(a), 1.0, 0.16 * math.sin(a))
             for a in np.linspace(0, 5.2, 6)]
    parts = [bowl, around(leg, 3, 30), lathe([(0.13, 0.44), (0.15, 0.45), (0.13, 0.46)], _IRON, 24), *coals]
    fire = burning(cue, (0.0, 1.0, 0.0), 0.62, 0.26, View(0.0, 6.0))
    return Thing(join(parts), pitch=6.0, fires=(fire,), lamps=(Lamp((0.0, 1.25, 0.1), 1.3, _FLAME_LIGHT, 0.6),))


def tall_candles(cue: Cue) -> Thing:
    """An iron stand as high as somebody's chest, five candles alight on its arms."""
    wax = Stuff(paint("#ece0c4"), size=0.02, gloss=0.35, glow=0.12, wear=0.0)
    spots = [(0.0, 1.42), (-0.17, 1.30), (0.17, 1.30), (-0.32, 1.20), (0.32, 1.20)]
    pole = lathe(curve([(0.19, 0.0), (0.19, 0.02), (0.05, 0.06), (0.022, 0.14), (0.018, 0.7), (0.03, 0.74),
                        (0.018, 0.80), (0.016, 1.38), (0.0, 1.39)], 40), _IRON, 28)  # fmt: skip
    arms = [tube([(0, 1.05, 0), (0.55 * x, high - 0.22, 0), (x, high - 0.14, 0), (x, high, 0)], 0.012, _IRON, 8, 18)
            for x, high in spots[1:]]
    parts, fires, lamps = [pole, *arms], [], []
    for k, (x, high) in enumerate(spots):
        long = 0.20 + 0.03 * (k % 3)
        parts += [lathe([(0.0, high), (0.045, high + 0.005), (0.05, high + 0.02)], _IRON, 24),
                  lathe([(0.024, high + 0.01), (0.023, high + long), (0.0, high + long - 0.004)], wax, 20)]
        parts[-2:] = [part.moved(x, 0, 0) for part in parts[-2:]]
        fires.append(burning(cue, (x, high + long, 0.0), 0.085, 0.030, View(0.0, 6.0)))
        lamps.append(Lamp((x, high + long + 0.04, 0.0), 0.42, (0.62, 0.33, 0.12), 0.4))
    return Thing(join(parts), pitch=6.0, fires=tuple(fires), lamps=tuple(lamps), fit=lambda c: View(c.yaw, 6.0))


def tesla_coil(cue: Cue) -> Thing:
    """A wound column under a ring of metal, from which arcs of lightning leap; they change all the time."""
    copper, steel = metal("#b8683a", 0.8), metal("#b4bcc4", 0.9, 0.5)
    rng = stream(cue)
    turns = [lathe([(0.13, y), (0.142, y + 0.012), (0.13, y + 0.024)], copper, 24) for y in np.linspace(0.25, 1.30, 36)]
    angles = np.linspace(0, 2 * math.pi, 25)
    torus = lathe([(0.30 + 0.11 * math.cos(t), 1.48 + 0.11 * math.sin(t)) for t in angles], steel, 40)
    parts = [box((0.7, 0.22, 0.7), _IRON, 0.03), *turns, lathe([(0.05, 1.3), (0.05, 1.5)], steel, 16), torus]
    shapes = rng.uniform(-1.0, 1.0, (4, 5, 9, 2))
    hot = Stuff(tint(paint("#9ab8ff"), 1.7), glow=1.5, wear=0)

    def arcing(phase: float) -> Mesh:
        arcs = []
        for arm, bends in enumerate(shapes[int(phase * 4) % 4]):
            way = 2 * math.pi * (arm + 0.3 * math.sin(7 * phase + arm)) / 5
            steps = np.linspace(0, 1, 9)
            reach = 0.38 + 0.85 * steps
            lean = 0.35 * math.sin(arm + 2.0)
            path = [(r * math.cos(way) + 0.07 * s * u, 1.48 + lean * s + 0.10 * v * min(1.0, 3 * s),
                     r * math.sin(way) + 0.07 * s * v) for r, s, (u, v) in zip(reach, steps, bends, strict=True)]
            arcs.append(tube(path, np.linspace(0.016, 0.004, 9), hot, 6, 0, False))
        return join(arcs)

    return Thing(join(parts), arcing, 0.5, pictures=4, pitch=4.0,
                 lamps=(Lamp((0.0, 1.48, 0.2), 1.0, (0.7, 0.9, 1.9), 0.8),))


def monolith(cue: Cue) -> Thing:
    """A slab of black stone as flat as one can make it; light stands on its edges where it glows."""
    slab = Stuff(paint("#0c0d10"), gloss=0.9, wear=0)
    hues = named(cue)
    colour: Rgb = hues[0] if hues else paint("#8ad8ff")
    glows = bool({"lit", "glowing", "glow", "shining", "mysterious"} & set(cue.traits))
    edge = lit(tint(colour, 1.4), 1.4) if glows else Stuff(paint("#1c1e22"), gloss=0.8, wear=0)
    parts = [box((0.9, 9.0, 4.0), slab)]
    parts += [box((0.10, 9.0, 0.10), edge).moved(x, 0, z) for x in (-0.45, 0.45) for z in (-2.0, 2.0)]
    parts += [box((0.10, 0.10, 4.0), edge).moved(x, 8.95, 0) for x in (-0.45, 0.45)]
    lamps = (Lamp((0.5, 4.5, 0.0), 5.0, (1.2 * colour[0], 1.2 * colour[1], 1.2 * colour[2]), 0.05),) if glows else ()
    return Thing(join(parts), pitch=2.0, turned=50.0, lamps=lamps)


def magic_lamp(cue: Cue) -> Thing:
    """A genie's: a low belly of brass with a long spout, a looped handle and a pointed lid."""
    brass = surface(cue, metal("#d0a040", 0.95, 0.15))
    belly = lathe(curve([(0.0, 0.0), (0.085, 0.0), (0.070, 0.018), (0.035, 0.035), (0.10, 0.062), (0.145, 0.10),
        (0.120, 0.150), (0.060, 0.175), (0.050, 0.182)], 34), brass, 40)
    lid = lathe(curve([(0.062, 0.176), (0.058, 0.195), (0.022, 0.225), (0.010, 0.240), (0.018, 0.256), (0.0, 0.275)],
        20), brass, 28)  # fmt: skip
    spout = tube([(0.10, 0.105, 0.0), (0.20, 0.110, 0.0), (0.27, 0.150, 0.0), (0.325, 0.195, 0.0)],
        [0.055, 0.038, 0.026, 0.022], brass, 16, 18)  # fmt: skip
    handle = tube([(-0.125, 0.125, 0.0), (-0.20, 0.165, 0.0), (-0.235, 0.115, 0.0), (-0.19, 0.065, 0.0),
        (-0.115, 0.080, 0.0)], 0.014, brass, 10, 26)  # fmt: skip
    return Thing(join([belly, lid, spout, handle]), pitch=10.0, turned=-14.0,
                 lamps=(Lamp((0.33, 0.22, 0.0), 0.5, (0.5, 0.8, 1.4), 0.2),))  # fmt: skip


GOODS = (
    (magic_lamp, 0.28, "magic lamp, genie lamp, genie's lamp, aladdin's lamp, wishing lamp"),
    (monolith, 9.0, "monolith, black monolith, alien monolith, glowing monolith"),
    (tesla_coil, 1.7, "tesla coil, coil, coils, electric coil, electrode"),
    (magic_circle, 2.0, "rune-circle, fire-circle, magic circle, spell circle, summoning circle, rune circle, "
                        "circle of runes, fire circle"),
    (altar, 1.06, "altar, sacrificial altar, stone altar"), (brazier, 1.6, "brazier, fire bowl"),
    (tall_candles, 1.7, "standing candelabra, candle stand, candle tree"),
)  # fmt: skip
