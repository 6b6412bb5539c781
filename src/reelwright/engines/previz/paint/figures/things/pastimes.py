"""For idle and busy hands: a pinball table, glass marbles, a spinning wheel, a rack where bread cools. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import named, stream, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint

_CHROME = metal("#c4c9ce", 1.0)
_GLASS_HUES = ("#2a7ac8", "#c83a2a", "#3a9a4a", "#e8a82c", "#8a4ac0", "#28a8a8")


def pinball(cue: Cue) -> Thing:
    """A pinball table seen from its player's end: the sloped field of bumpers and lamps, flippers, the back glass."""
    case, trim = surface(cue, enamel("#7a1c6a", 0.3)), enamel("#f0b81c", 0.2)
    slope = 7.0
    field = [*_bumpers(), *_small_lamps(cue), *_flippers(trim), ball(0.028, _CHROME).moved(0.12, 0.38, 0.09)]
    legs = [
        tube([(x, 0.0, z), (0.97 * x, 0.78, 0.97 * z)], 0.028, _CHROME, 8) for x in (-0.58, 0.58) for z in (-0.28, 0.28)
    ]
    table = join([*_cabinet(case, trim), *field, *_back_glass(case)]).turned("z", -slope).moved(0, 0.78, 0)
    lamps = (Lamp((-0.2, 1.3, 0.0), 0.5, (0.9, 0.6, 0.5), 0.5), Lamp((-0.55, 1.65, 0.0), 0.6, (1.2, 0.6, 0.25), 0.3))
    return Thing(join([table, *legs]), pitch=26.0, turned=42.0, lamps=lamps)


def _cabinet(case: Stuff, trim: Stuff) -> list[Mesh]:
    felt = Stuff(paint("#142a5a"), "spots", paint("#2a4a9a"), 0.05, gloss=0.6, wear=0)
    return [
        box((1.3, 0.34, 0.66), case, 0.02),
        box((1.24, 0.02, 0.58), felt).moved(0, 0.33, 0),
        *(box((1.3, 0.05, 0.03), _CHROME, 0.005).moved(0, 0.345, s * 0.32) for s in (1, -1)),
        prism([(0.5, 0.02), (0.64, 0.05), (0.64, 0.28), (0.5, 0.2)], 0.67, trim, 0.01).moved(-0.0, 0, 0),
    ]


def _bumpers() -> list[Mesh]:
    r, out = 0.065, list[Mesh]()
    post = lathe([(0.0, 0.0), (r, 0.0), (r, 0.03), (0.8 * r, 0.04), (0.8 * r, 0.075)], matt("#f0ece0", 0), 26)
    for x, z, hue in ((-0.28, -0.10, "#ff4a3a"), (-0.28, 0.12, "#3ad0ff"), (-0.08, 0.0, "#ffd83a")):
        cap = lathe([(1.05 * r, 0.075), (0.7 * r, 0.10), (0.0, 0.105)], lit(hue, 1.4), 26)
        out += [post.moved(x, 0.35, z), cap.moved(x, 0.35, z)]
    return out


def _small_lamps(cue: Cue) -> list[Mesh]:
    rng = stream(cue)
    return [
        lathe([(0.014, 0.0), (0.0, 0.006)], lit(("#ffd83a", "#ff4a8a", "#4affa0")[k % 3], 1.5), 14).moved(
            float(rng.uniform(-0.5, 0.4)), 0.352, float(rng.uniform(-0.24, 0.24))
        )
        for k in range(26)
    ]


def _flippers(trim: Stuff) -> list[Mesh]:
    """Two of them, and the rails that lead a ball to them."""
    arm = prism([(0.0, -0.02), (0.17, -0.008), (0.17, 0.008), (0.0, 0.02)], 0.03, trim, 0.004).turned("x", 90)
    arms = [arm.turned("y", 180 + s * 28).moved(0.52, 0.37, s * 0.15) for s in (1, -1)]
    rails = [
        tube([(0.1, 0.37, s * 0.27), (0.38, 0.37, s * 0.27), (0.50, 0.37, s * 0.17)], 0.012, _CHROME, 8)
        for s in (1, -1)
    ]
    return [*arms, *rails]


def _back_glass(case: Stuff) -> list[Mesh]:
    """The upright behind the field: a star on a lit pane, four windows that count."""
    star = [
        (r * math.cos(a), r * math.sin(a))
        for a, r in zip(np.linspace(0.3, 0.3 + 2 * math.pi, 17)[:-1], [0.26, 0.11] * 8, strict=True)
    ]
    return [
        box((0.16, 0.72, 0.72), case, 0.02).moved(-0.66, 0.42, 0),
        box((0.02, 0.58, 0.62), lit("#ff7a2a", 0.8), 0.01).moved(-0.57, 0.50, 0),
        prism(star, 0.01, lit("#fff08a", 1.5)).turned("y", 90).moved(-0.555, 0.80, 0),
        *(box((0.012, 0.07, 0.11), lit("#8affd0", 1.6)).moved(-0.555, 0.52, z) for z in (-0.2, -0.07, 0.07, 0.2)),
    ]


def marbles(cue: Cue) -> Thing:
    """Glass marbles on the floor, each with a twist of another colour in it."""
    rng = stream(cue)
    hues = named(cue) or [paint(c) for c in _GLASS_HUES]
    parts: list[Mesh] = []
    for k, (x, z, r) in enumerate(
        (
            (0.0, 0.05, 0.016),
            (-0.055, 0.0, 0.013),
            (0.05, -0.03, 0.0135),
            (-0.10, 0.05, 0.0125),
            (0.10, 0.03, 0.013),
            (-0.02, -0.06, 0.0125),
            (0.155, -0.02, 0.012),
            (-0.155, -0.02, 0.0125),
        )
    ):
        hue = hues[k % len(hues)]
        twist = []
        for j in range(3):
            a = np.linspace(-1.35, 1.35, 18)
            turn = 1.6 * a + 2.1 * j
            path = np.stack(
                [0.52 * r * np.cos(a) * np.cos(turn), 0.9 * r * np.sin(a), 0.52 * r * np.cos(a) * np.sin(turn)], -1
            )
            twist.append(
                tube(
                    path,
                    0.2 * r * np.cos(a) + 0.0003,
                    Stuff(hue if j != 1 else paint("#f4f0e4"), gloss=0.6, glow=0.25, wear=0),
                    8,
                    caps=False,
                )
            )
        one = join(
            [
                *twist,
                ball(r, glass(tint(hue, 1.2), 0.34), 1.0, 30),
                ball(0.2 * r, lit("#ffffff", 0.9)).scaled(1, 1, 0.4).moved(-0.3 * r, 0.55 * r, 0.78 * r),
            ]
        )
        parts.append(one.turned("y", float(rng.uniform(-40, 40))).moved(x, r, z))
    return Thing(join(parts), pitch=12.0, fit=lambda _cue: View(0.0, 12.0))


def spinning_wheel(cue: Cue) -> Thing:
    """A flax wheel on three legs: the great wheel that turns, the treadle, flyer and distaff with its wool."""
    oak = surface(cue, wood("#7a4a26", 0.05, 0.3))
    treadle = box((0.34, 0.02, 0.12), oak, 0.005).turned("z", 8).moved(0.05, 0.08, 0.02)
    still = [*_wheel_bench(oak), *_flyer(oak), *_distaff(oak), *_thread(), treadle]
    rim = _wheel_rim(oak)

    def turns(phase: float) -> Mesh:
        return rim.turned("z", -72 * phase).moved(0.19, 0.80, 0)

    return Thing(join(still), turns, 0.8, pitch=8.0, pictures=8, fit=lambda _cue: View(24.0, 8.0))


def _wheel_bench(oak: Stuff) -> list[Mesh]:
    """The sloped bench on its legs, and the two posts that bear the wheel."""
    legs = [
        tube([(x, 0.46, z * 0.4), (1.2 * x + 0.03, 0.0, z)], [0.022, 0.016], oak, 10)
        for x, z in ((0.30, 0.16), (0.30, -0.16), (-0.30, 0.0))
    ]
    posts = [tube([(0.16, 0.44, s * 0.07), (0.20, 0.80, s * 0.06)], 0.02, oak, 10) for s in (1, -1)]
    return [box((0.75, 0.06, 0.16), oak, 0.01).turned("z", 12).moved(0.0, 0.42, 0), *legs, *posts]


def _flyer(oak: Stuff) -> list[Mesh]:
    """The upright that holds the bobbin."""
    spun = Stuff(paint("#e8dcc0"), "weave", paint("#c8b894"), 0.008, wear=0)
    return [
        tube([(-0.30, 0.36, 0), (-0.32, 0.74, 0)], 0.02, oak, 10),
        tube([(-0.32, 0.66, -0.12), (-0.32, 0.66, 0.12)], 0.016, oak, 10),
        lathe([(0.03, -0.05), (0.012, -0.04), (0.012, 0.04), (0.03, 0.05)], oak, 20)
        .turned("x", 90)
        .moved(-0.32, 0.70, 0),
        ball(0.028, spun).scaled(1, 1, 1.6).moved(-0.32, 0.70, 0),
    ]


def _distaff(oak: Stuff) -> list[Mesh]:
    wool = Stuff(paint("#e8dfc8"), "rock", paint("#c8bc9c"), 0.02, 0.8, wear=0)
    tuft = lathe([(0.0, 0.0), (0.05, 0.04), (0.07, 0.14), (0.035, 0.26), (0.0, 0.28)], wool, 20)
    return [tube([(-0.40, 0.38, 0.08), (-0.42, 1.12, 0.08)], 0.012, oak, 8), tuft.moved(-0.42, 0.88, 0.08)]


def _thread() -> list[Mesh]:
    """From the distaff to the bobbin, and the band about the wheel."""
    yarn, band = matt("#f0e8d4", 0), matt("#d8c8a0", 0)
    return [
        tube([(-0.42, 0.95, 0.07), (-0.32, 0.70, 0.0)], 0.0025, yarn, 5),
        tube([(-0.32, 0.72, 0.0), (0.18, 1.10, 0.0)], 0.0025, band, 5),
        tube([(-0.32, 0.68, 0.0), (0.10, 0.50, 0.0)], 0.0025, band, 5),
    ]


def _wheel_rim(oak: Stuff) -> Mesh:
    hoop = lathe([(0.27, -0.022), (0.315, -0.02), (0.315, 0.02), (0.27, 0.022), (0.27, -0.022)], oak, 56)
    hub = lathe([(0.0, -0.05), (0.04, -0.04), (0.04, 0.04), (0.0, 0.05)], oak, 20)
    spokes = [
        tube([(r * math.cos(a), r * math.sin(a), 0) for r in (0.03, 0.15, 0.275)], [0.012, 0.018, 0.010], oak, 8)
        for a in np.linspace(0, 2 * math.pi, 11)[:-1]
    ]
    return join([hoop.turned("x", 90), hub.turned("x", 90), *spokes])


def wire_rack(cue: Cue) -> Thing:
    """A grid of wire on short feet."""
    del cue
    wires = [tube([(-0.22, 0.035, z), (0.22, 0.035, z)], 0.0018, _CHROME, 6) for z in np.linspace(-0.14, 0.14, 17)]
    wires += [tube([(x, 0.032, -0.145), (x, 0.032, 0.145)], 0.003, _CHROME, 6) for x in (-0.22, -0.075, 0.075, 0.22)]
    feet = [tube([(x, 0.033, z), (x, 0.0, z * 1.06)], 0.003, _CHROME, 6) for x in (-0.2, 0.2) for z in (-0.13, 0.13)]
    return Thing(join([*wires, *feet]), pitch=20.0)


def gumball_machine(cue: Cue) -> Thing:
    """A glass globe of gumballs on a cast foot with its crank and flap."""
    rng, red = stream(cue), surface(cue, enamel("#c81e24", 0.35))
    foot = [
        lathe(
            [(0.0, 0.0), (0.17, 0.0), (0.18, 0.02), (0.10, 0.07), (0.055, 0.12), (0.05, 0.34), (0.10, 0.40)], red, 40
        ),
        lathe([(0.10, 0.40), (0.115, 0.42), (0.115, 0.60), (0.15, 0.64), (0.0, 0.65)], red, 40),
        box((0.03, 0.10, 0.10), _CHROME, 0.01).moved(0.105, 0.46, 0),
        lathe([(0.0, 0.0), (0.03, 0.0), (0.03, 0.012), (0.0, 0.02)], _CHROME, 24)
        .turned("z", -90)
        .moved(0.122, 0.53, 0),
        box((0.012, 0.012, 0.07), _CHROME, 0.003).moved(0.142, 0.525, 0),
    ]
    balls: list[Mesh] = []
    while len(balls) < 240:
        p = rng.uniform(-0.175, 0.175, 3)
        if np.hypot(np.hypot(p[0], p[1]), p[2]) < 0.172 and p[1] < 0.09:
            hue = ("#e83a3a", "#f0c020", "#3aa0e8", "#4ac050", "#f080b0", "#f4f0e8", "#8a4ad0")[len(balls) % 7]
            balls.append(ball(0.022, enamel(hue, 0.15), 1.0, 14).moved(float(p[0]), 0.82 + float(p[1]), float(p[2])))
    globe = ball(0.20, glass("#e4f4f8", 0.14), 1.0, 44).moved(0, 0.82, 0)
    lid = lathe([(0.09, 0.99), (0.10, 1.02), (0.06, 1.06), (0.02, 1.08), (0.0, 1.10)], red, 36)
    return Thing(join([*foot, *balls, globe, lid]), pitch=6.0, turned=40.0)


def snowboard(cue: Cue) -> Thing:
    """A board stuck upright in the snow, its two bindings to the lens, bands of colour across."""
    deck = surface(cue, enamel("#1c5ab0", 0.2))
    end = np.linspace(0.0, math.pi, 14)
    outline = [
        *((0.145 * math.cos(a), 1.30 + 0.17 * math.sin(a)) for a in end),
        (-0.125, 0.75),
        *((-0.145 * math.cos(a), 0.17 - 0.17 * math.sin(a)) for a in end),
        (0.125, 0.75),
    ]
    stripes = [
        prism([(-0.13, y), (0.13, y + 0.12), (0.13, y + 0.2), (-0.13, y + 0.08)], 0.024, enamel(hue, 0.2))
        for y, hue in ((0.62, "#f0b81c"), (0.76, "#e84a2a"))
    ]
    bound = [
        join(
            [
                box((0.20, 0.26, 0.03), matt("#1a1a1e", 0.1), 0.02),
                box((0.19, 0.05, 0.09), matt("#2a2a30", 0), 0.02).moved(0, 0.04, 0.05),
                box((0.19, 0.05, 0.08), matt("#2a2a30", 0), 0.02).moved(0, 0.18, 0.05),
            ]
        )
        .turned("z", t)
        .moved(0, y, 0.02)
        for y, t in ((0.34, 8), (0.98, -8))
    ]
    board = join([prism(outline, 0.02, deck, 0.004), *stripes, *bound]).turned("z", -6).moved(0, -0.16, 0)
    snow = Stuff(paint("#f2f6fb"), "rock", paint("#d4e0ee"), 0.05, 0.7, wear=0)
    heap = ball(0.34, snow, 0.3, 26).moved(0, -0.02, 0.05)
    return Thing(join([board, heap]), pitch=4.0, fit=lambda _cue: View(22.0, 4.0))


def periscope(cue: Cue) -> Thing:
    """The head of a submarine's periscope over the water, streaming, its glass eye to the front, a wake about it."""
    grey = surface(cue, metal("#5a646a", 0.5, 0.5))
    mast = [
        lathe(
            [
                (0.16, -0.3),
                (0.16, 0.9),
                (0.12, 0.95),
                (0.12, 1.5),
                (0.15, 1.54),
                (0.15, 1.95),
                (0.10, 2.06),
                (0.0, 2.08),
            ],
            grey,
            36,
        ),
        box((0.12, 0.28, 0.26), grey, 0.05).moved(0.12, 1.6, 0),
        lathe([(0.10, 0.0), (0.0, 0.02)], enamel("#123a5a", 0.8), 28).turned("z", -90).moved(0.19, 1.74, 0),
        lathe([(0.0, -0.3), (0.09, -0.3), (0.09, 1.2), (0.0, 1.22)], grey, 24).moved(-0.55, 0, 0.1),
        tube([(-0.55, 1.2, 0.1), (-0.55, 2.4, 0.1)], 0.02, grey, 8),
    ]
    foam = Stuff(paint("#eef4f6"), "rock", paint("#b8ccd4"), 0.06, 0.8, wear=0)
    rng = stream(cue)
    wake = [
        ball(float(rng.uniform(0.05, 0.16)), foam, 0.5, 12).moved(
            -0.1 - 1.9 * t + 0.3 * (1 - t), 0.0, s * (0.18 + 0.55 * t) + float(rng.normal(0, 0.05))
        )
        for t in rng.uniform(0, 1, 34)
        for s in (1, -1)
    ]
    drops = [
        ball(0.02, foam, 1.6, 8).moved(0.16 * math.cos(a), float(rng.uniform(0.2, 1.5)), 0.16 * math.sin(a))
        for a in rng.uniform(0, 2 * math.pi, 26)
    ]
    return Thing(join([*mast, *wake, *drops]), pitch=6.0, turned=20.0, speed=1.5, medium="water")


GOODS = (
    (gumball_machine, 1.1, "gumball machine"),
    (snowboard, 1.3, "snowboard"),
    (periscope, 2.3, "periscope"),
    (pinball, 1.75, "pinball machine, pinball table"),
    (marbles, 0.035, "glass marbles, marbles"),
    (spinning_wheel, 1.2, "spinning wheel"),
    (wire_rack, 0.04, "wire rack, cooling rack"),
)
"""Who makes it, how tall it is, m, and its nouns."""
