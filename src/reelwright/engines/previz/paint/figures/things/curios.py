"""What hangs on porches, stands on roofs, counters and desks, and what is told apart by its outline. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream, surface
from reelwright.engines.previz.paint.figures.tone import paint

_BRASS, _IRON, _CHROME = metal("#c79a3c", 0.9), metal("#3a3a3e", 0.4, 0.5), metal("#c4c9ce", 1.0)
_CORD = matt("#e8dcc0", 0)


def _feather(long: float, hue: str) -> Mesh:
    """A feather that hangs from the origin."""
    t = np.linspace(0, 1, 16)
    wide = 0.16 * long * np.sin(math.pi * np.clip(t, 0.02, 1) ** 0.8)
    outline = [*zip(wide, -long * t, strict=True), *zip(-wide[::-1], -long * t[::-1], strict=True)]
    return join(
        [
            prism([(float(x), float(y)) for x, y in outline], 0.003, matt(hue, 0)),
            tube([(0, 0, 0.003), (0, -long, 0.003)], 0.002, _CORD, 5),
        ]
    )


def dreamcatcher(cue: Cue) -> Thing:
    """A hoop with its web, beads in it, three strings of feathers below."""
    hoop = surface(cue, Stuff(paint("#8a5a34"), "weave", paint("#5a3418"), 0.02, 0.4, wear=0.1))
    angles = np.linspace(0, 2 * math.pi, 49)
    parts = [
        tube([(0.22 * math.cos(a), 0.22 * math.sin(a), 0) for a in angles], 0.014, hoop, 10, caps=False),
        tube([(0, 0.23, 0), (0, 0.40, 0)], 0.004, _CORD, 6),
    ]
    points = np.linspace(0, 2 * math.pi, 13)[:-1]
    for ring, (r, q) in enumerate(((0.215, 0.165), (0.165, 0.115), (0.115, 0.07), (0.07, 0.03))):
        for k, a in enumerate(points):
            b, c = a + 0.26 * (1 + ring % 2), a + 0.26 * (ring % 2)
            parts.append(
                tube(
                    [(r * math.cos(c), r * math.sin(c), 0), (q * math.cos(b), q * math.sin(b), 0)],
                    0.0022,
                    _CORD,
                    4,
                    caps=False,
                )
            )
            if ring < 3 and k % 4 == ring:
                parts.append(
                    ball(0.009, enamel("#2a8a9a", 0.3), 1.0, 10).moved(q * math.cos(b), q * math.sin(b), 0.004)
                )
    for x, long, hue in ((-0.13, 0.20, "#e8e0d0"), (0.0, 0.30, "#7a4a2a"), (0.13, 0.20, "#e8e0d0")):
        top = -math.sqrt(0.22**2 - x * x)
        parts += [
            tube([(x, top, 0), (x, top - 0.5 * long, 0)], 0.0025, _CORD, 5),
            ball(0.011, enamel("#b8342a", 0.3)).moved(x, top - 0.3 * long, 0),
            _feather(0.17, hue).moved(x, top - 0.5 * long, 0),
            _feather(0.13, "#c8a878").turned("z", 14).moved(x, top - 0.5 * long, 0.004),
        ]
    return Thing(join(parts).moved(0, 0.58, 0), medium="air", fit=lambda _cue: View(0.0, 0.0))


def wind_chime(cue: Cue) -> Thing:
    """Tubes of metal about a wooden disc, the sail below that the wind takes."""
    steel, oak = surface(cue, _CHROME), wood("#8a5a30", 0.03, 0.3)
    still = [
        lathe([(0.0, 0.0), (0.11, 0.0), (0.11, 0.018), (0.0, 0.02)], oak, 36).moved(0, 0.72, 0),
        *(
            tube([(0.09 * math.cos(a), 0.74, 0.09 * math.sin(a)), (0, 0.98, 0)], 0.002, _CORD, 5)
            for a in (0.3, 2.4, 4.5)
        ),
        tube([(0, 0.98, 0), (0, 1.1, 0)], 0.004, _CORD, 6),
    ]

    def turns(phase: float) -> Mesh:
        out = []
        for k, a in enumerate(np.linspace(0, 2 * math.pi, 7)[:-1]):
            swing = 3.0 * math.sin(2 * math.pi * phase + 1.1 * k)
            pipe = join(
                [
                    tube([(0, 0, 0), (0, -0.08, 0)], 0.0015, _CORD, 4),
                    lathe([(0.012, -0.08), (0.012, -0.38 - 0.03 * k)], steel, 16),
                ]
            )
            out.append(pipe.turned("z", swing).moved(0.085 * math.cos(a), 0.72, 0.085 * math.sin(a)))
        sail = join(
            [
                tube([(0, 0, 0), (0, -0.62, 0)], 0.0018, _CORD, 4),
                lathe([(0.0, -0.30), (0.035, -0.30), (0.0, -0.285)], oak, 20),
                prism([(0.0, -0.60), (0.04, -0.68), (0.0, -0.76), (-0.04, -0.68)], 0.008, oak),
            ]
        )
        return join([*out, sail.turned("z", 6 * math.sin(2 * math.pi * phase)).moved(0, 0.72, 0)])

    return Thing(join(still), turns, 2.4, pitch=-4.0, pictures=10, medium="air")


def weather_vane(cue: Cue) -> Thing:
    """A cockerel over its arrow, the four points of the wind below, on a ridge's end."""
    iron = surface(cue, _IRON)
    cock = [
        (-0.16, 0.02),
        (-0.24, 0.16),
        (-0.20, 0.30),
        (-0.10, 0.20),
        (0.0, 0.16),
        (0.08, 0.26),
        (0.06, 0.34),
        (0.10, 0.40),
        (0.15, 0.36),
        (0.22, 0.33),
        (0.16, 0.29),
        (0.15, 0.16),
        (0.08, 0.05),
        (0.02, 0.0),
        (0.02, -0.08),
        (-0.03, -0.08),
        (-0.03, 0.0),
    ]
    still = [
        tube([(0, 0, 0), (0, 0.95, 0)], 0.016, iron, 10),
        ball(0.04, _BRASS).moved(0, 0.40, 0),
        prism(
            [(-0.5, -0.2), (0.5, -0.2), (0.0, 0.12)],
            0.5,
            Stuff(paint("#6a3a2c"), "tiles", paint("#4a241c"), 0.1, 0.6, wear=0.3),
        ),
    ]
    still += [tube([(-x, 0.55, -z), (x, 0.55, z)], 0.009, iron, 6) for x, z in ((0.24, 0.0), (0.0, 0.24))]
    still += [box((0.05, 0.07, 0.012), iron).moved(x, 0.52, 0) for x in (-0.26, 0.26)]
    bird = join(
        [
            prism(cock, 0.014, iron),
            tube([(-0.34, -0.08, 0), (0.34, -0.08, 0)], 0.009, iron, 6),
            prism([(0.34, -0.13), (0.46, -0.08), (0.34, -0.03)], 0.012, iron),
            prism([(-0.34, -0.08), (-0.44, -0.02), (-0.40, -0.08), (-0.44, -0.14)], 0.012, iron),
        ]
    )

    def turns(phase: float) -> Mesh:
        return bird.turned("y", 24 * math.sin(2 * math.pi * phase)).moved(0, 0.86, 0)

    return Thing(join(still), turns, 5.0, pitch=-2.0, pictures=12, fit=lambda _cue: View(18.0, -2.0))


def strongbox(cue: Cue) -> Thing:
    """A bank's safe: thick door with its dial, spoked handle and hinges."""
    steel, trim = surface(cue, enamel("#3f4a4e", 0.3)), _BRASS
    spokes = [
        tube([(0.0, 0.0, 0.0), (0.0, 0.13 * math.sin(a), 0.13 * math.cos(a))], 0.012, _CHROME, 8)
        for a in np.linspace(0, 2 * math.pi, 6)[:-1]
    ]
    knobs = [
        ball(0.02, _CHROME).moved(0, 0.13 * math.sin(a), 0.13 * math.cos(a))
        for a in np.linspace(0, 2 * math.pi, 6)[:-1]
    ]
    dial = lathe([(0.0, 0.0), (0.07, 0.0), (0.075, 0.02), (0.05, 0.035), (0.0, 0.04)], _CHROME, 32).turned("z", -90)
    body = [
        box((0.72, 0.95, 0.80), steel, 0.03).moved(0, 0.06, 0),
        box((0.05, 0.78, 0.64), steel, 0.03).moved(0.37, 0.14, 0),
        *(box((0.03, 0.82, 0.02), trim, 0.005).moved(0.385, 0.12, s * 0.34) for s in (1, -1)),
        *(box((0.03, 0.02, 0.70), trim, 0.005).moved(0.385, y, 0) for y in (0.12, 0.93)),
        *(lathe([(0.028, 0.0), (0.028, 0.16)], _CHROME, 16).moved(0.39, y, -0.36) for y in (0.22, 0.66)),
        *(box((0.09, 0.06, 0.09), _IRON, 0.02).moved(x, 0, z) for x in (-0.28, 0.28) for z in (-0.32, 0.32)),
    ]
    return Thing(
        join([*body, dial.moved(0.40, 0.66, 0.12), join([*spokes, *knobs]).moved(0.44, 0.42, 0.06)]),
        pitch=10.0,
        turned=34.0,
    )


def scales(cue: Cue) -> Thing:
    """The scales of justice: a pillar, the beam a little aslant, two pans on chains."""
    gold = surface(cue, _BRASS)
    still = [
        lathe(
            curve([(0.16, 0.0), (0.15, 0.03), (0.05, 0.07), (0.025, 0.2), (0.03, 0.5), (0.02, 0.72), (0.0, 0.76)], 36),
            gold,
            32,
        ),
        ball(0.03, gold).moved(0, 0.78, 0),
    ]

    def turns(phase: float) -> Mesh:
        tilt = 5 + 4 * math.sin(2 * math.pi * phase)
        beam = tube(
            [(-0.36, 0.02, 0), (-0.2, 0.05, 0), (0, 0, 0), (0.2, 0.05, 0), (0.36, 0.02, 0)], 0.012, gold, 10, 30
        )
        out = [beam.turned("z", tilt).moved(0, 0.72, 0)]
        for s in (1, -1):
            x = s * 0.36 * math.cos(math.radians(tilt))
            y = 0.74 + s * 0.36 * math.sin(math.radians(tilt))
            pan = lathe(
                [(0.0, 0.0), (0.08, 0.006), (0.13, 0.035), (0.135, 0.04), (0.08, 0.012), (0.0, 0.006)], gold, 36
            )
            chains = [
                tube([(0, 0.30, 0), (0.128 * math.cos(a), 0.036, 0.128 * math.sin(a))], 0.0025, gold, 4)
                for a in (0.5, 2.6, 4.7)
            ]
            out.append(join([pan, *chains]).moved(x, y - 0.30, 0))
        return join(out)

    return Thing(join(still), turns, 4.0, pitch=6.0, pictures=12, fit=lambda _cue: View(12.0, 6.0))


def samovar(cue: Cue) -> Thing:
    """A Russian urn of brass: body, two handles, a tap, the teapot on its crown."""
    brass = surface(cue, _BRASS)
    body = lathe(
        curve(
            [
                (0.10, 0.0),
                (0.11, 0.03),
                (0.05, 0.07),
                (0.06, 0.12),
                (0.15, 0.22),
                (0.165, 0.34),
                (0.13, 0.44),
                (0.09, 0.48),
                (0.10, 0.52),
                (0.0, 0.53),
            ],
            50,
        ),
        brass,
        44,
    )
    grips = [
        tube(
            [(0, 0.40, s * 0.14), (0, 0.44, s * 0.20), (0, 0.38, s * 0.22), (0, 0.30, s * 0.165)],
            0.012,
            wood("#2a1710"),
            8,
            20,
        )
        for s in (1, -1)
    ]
    tap = [
        tube([(0.14, 0.24, 0), (0.22, 0.24, 0), (0.22, 0.19, 0)], 0.014, brass, 10, 14),
        tube([(0.19, 0.25, 0), (0.19, 0.31, 0)], 0.006, brass, 8),
        ball(0.016, brass).moved(0.19, 0.32, 0),
    ]
    pot = [
        lathe(curve([(0.04, 0.53), (0.075, 0.58), (0.05, 0.64), (0.0, 0.65)], 24), enamel("#f2ece0", 0.2), 36),
        tube(
            [(0.06, 0.57, 0), (0.11, 0.60, 0), (0.12, 0.64, 0)], [0.012, 0.009, 0.007], enamel("#f2ece0", 0.2), 10, 14
        ),
        ball(0.012, enamel("#b8342a", 0.2)).moved(0, 0.66, 0),
    ]
    return Thing(join([body, *grips, *tap, *pot, box((0.24, 0.03, 0.24), brass, 0.02)]), pitch=8.0, turned=38.0)


def megaphone(cue: Cue) -> Thing:
    """A loudhailer: red and white horn, its grip below."""
    red, white = surface(cue, enamel("#d0241c", 0.2)), enamel("#f2f0ea", 0.2)
    horn = [
        lathe(
            [(0.05, 0.0), (0.06, 0.16), (0.10, 0.28), (0.17, 0.36), (0.165, 0.355), (0.09, 0.27), (0.0, 0.1)], white, 44
        ),
        lathe([(0.168, 0.35), (0.182, 0.365), (0.172, 0.372)], red, 44),
        lathe([(0.0, -0.12), (0.055, -0.12), (0.065, -0.10), (0.065, 0.02), (0.05, 0.03)], red, 36),
    ]
    grip = [box((0.05, 0.16, 0.04), matt("#1c1c1e", 0.1), 0.015).turned("z", 12).moved(-0.04, -0.20, 0)]
    return Thing(join([join(horn).turned("z", -90), *grip]).turned("z", 14).moved(0, 0.26, 0), pitch=6.0, turned=30.0)


def meteor(cue: Cue) -> Thing:
    """A meteorite in its scorched hollow: pitted iron stone, cracks that still glow."""
    rng = stream(cue)
    crust = rock("#3a302c", 0.1)
    stone = [
        ball(0.32, crust, 0.8, 26).moved(0, 0.2, 0),
        *(
            ball(float(rng.uniform(0.10, 0.19)), crust, 0.9, 16).moved(
                0.26 * math.cos(a), 0.2 + float(rng.uniform(-0.1, 0.16)), 0.26 * math.sin(a)
            )
            for a in np.linspace(0, 2 * math.pi, 10)[:-1]
        ),
    ]
    glow = [
        tube(
            [
                (0.33 * math.cos(a), 0.10 + 0.05 * k, 0.33 * math.sin(a))
                for k, a in enumerate(np.linspace(b, b + 0.5, 6) + 0.12 * np.array([0, 1, -1, 1, -1, 0]))
            ],
            [0.004, 0.016, 0.012, 0.016, 0.010, 0.003],
            lit("#ff6a1a", 2.2),
            8,
        )
        for b in (0.2, 1.3, 2.5, 3.9, 5.2)
    ]
    rim = [lathe(curve([(0.45, 0.0), (0.75, 0.10), (1.05, 0.0)], 16), rock("#4a3c30", 0.12), 40)]
    return Thing(join([*stone, *glow, *rim]), pitch=18.0, lamps=(Lamp((0.0, 0.25, 0.2), 0.7, (1.3, 0.5, 0.12), 0.3),))


def diving_helmet(cue: Cue) -> Thing:
    """A hard-hat diver's helmet of copper: bolted collar, barred windows on three sides, the valve behind."""
    copper = surface(cue, metal("#b8763c", 0.8, 0.6))
    pane = Stuff(paint("#16262c"), gloss=1.0, metal=0.7, wear=0)
    collar = [
        lathe(curve([(0.30, 0.0), (0.29, 0.05), (0.20, 0.12), (0.15, 0.15), (0.15, 0.19)], 24), copper, 44),
        lathe([(0.15, 0.17), (0.175, 0.175), (0.175, 0.205), (0.15, 0.21)], _BRASS, 44),
        *(
            ball(0.018, _BRASS).moved(0.27 * math.cos(a), 0.075, 0.27 * math.sin(a))
            for a in np.linspace(0, 2 * math.pi, 13)[:-1]
        ),
    ]
    dome = ball(0.19, copper, 1.05, 44).moved(0, 0.36, 0)
    window = [
        lathe([(0.0, 0.0), (0.07, 0.0)], pane, 32),
        lathe([(0.066, -0.02), (0.092, -0.02), (0.092, 0.02), (0.07, 0.026), (0.066, 0.0)], _BRASS, 36),
    ]
    window += [tube([(x, 0.02, -0.07), (x, 0.02, 0.07)], 0.006, _BRASS, 8) for x in (-0.028, 0.028)]
    window += [tube([(-0.07, 0.024, z), (0.07, 0.024, z)], 0.006, _BRASS, 8) for z in (-0.028, 0.028)]
    one = join(window).turned("z", -90).moved(0.185, 0.36, 0)
    sides = [one.scaled(0.9).turned("y", s * 78).moved(0, 0.036, 0) for s in (1, -1)]
    top = [
        lathe([(0.03, 0.54), (0.03, 0.58), (0.0, 0.585)], _BRASS, 20),
        tube([(-0.18, 0.42, 0.04), (-0.26, 0.44, 0.06), (-0.30, 0.36, 0.08)], 0.026, _BRASS, 12, 16),
    ]
    return Thing(join([*collar, dome, one, *sides, *top]), pitch=6.0, turned=30.0, wear=0.4)


GOODS = (
    (diving_helmet, 0.58, "diving helmet, diver's helmet, brass diving helmet"),
    (dreamcatcher, 1.1, "dreamcatcher, dream catcher"),
    (wind_chime, 1.1, "wind chime, wind chimes, windchime"),
    (weather_vane, 1.35, "weather vane, weathervane, weathercock"),
    (strongbox, 1.0, "safe, bank safe, strongbox"),
    (scales, 0.8, "scales of justice, balance scale, balance scales, brass scales"),
    (samovar, 0.67, "samovar"),
    (megaphone, 0.42, "megaphone, bullhorn, loudhailer"),
    (meteor, 0.5, "meteorite"),
)
"""Who makes it, how tall it is, m, and its nouns."""
