"""Toys and what stands on a playground: bears, trains, cars, dolls, puppets, slides, seesaws. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.amusements import BRIGHT, DARK, GOLD, WHITE
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.play import GAY
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import Wheel, rolling


def toy_car(cue: Cue) -> Thing:
    """A toy car: round and bright with thick wheels; a lorry with a tipper by its word."""
    coat, pane = surface(cue, enamel("#d8201c", 0.25)), enamel("#8ac8e8", 0.3)
    wheels = [Wheel(x, s * 0.075, 0.038, 0.035, 5) for x in (-0.08, 0.09) for s in (1.0, -1.0)]
    if "truck" in cue.word or "lorry" in cue.word:
        body = [box((0.34, 0.03, 0.14), matt("#e8b81c", 0)).moved(0, 0.04, 0), box((0.1, 0.12, 0.14), coat,
            0.025).moved(0.11, 0.06, 0), box((0.02, 0.05, 0.11), pane, 0.008).moved(0.16, 0.11, 0),
                prism([(-0.17, 0.07), (0.04, 0.07), (0.05, 0.15), (-0.19, 0.15)], 0.15, enamel("#e8b81c", 0.2),
                    0.006), *(ball(0.025, matt("#8a6a4a"), 1.0, 8).moved(-0.14 + 0.04 * k, 0.155, 0.03 * (k % 3 - 1))
                        for k in range(5))]
    else:
        body = [prism([(-0.16, 0.035), (0.17, 0.035), (0.18, 0.07), (0.14, 0.095), (-0.14, 0.10), (-0.17, 0.08)],
            0.15, coat, 0.02),
                prism([(-0.10, 0.095), (0.08, 0.095), (0.035, 0.155), (-0.075, 0.155)], 0.125, coat, 0.015),
                    prism([(-0.085, 0.10), (0.068, 0.10), (0.03, 0.145), (-0.068, 0.145)], 0.135, pane),
                *(ball(0.016, enamel("#f8e08a", 0.2)).moved(0.172, 0.07, z) for z in (-0.05, 0.05))]
    return Thing(join(body), rolling(wheels, enamel("#f0d01c", 0.2), 0.4), 0.4, 0.25, pitch=12.0, pictures=5)


def doll(cue: Cue) -> Thing:
    """A doll: round head, yarn hair, dress; a kachina carved and painted with feathers and a mask-like face."""
    if "kachina" in cue.word or "katsina" in cue.word:
        return _kachina(cue)
    skin, dress, hair = matt("#f0c8a8", 0), cloth(tone(cue, "#d85a7a"), 0.01), matt(second(cue, "#8a4a20"), 0)
    parts = [ball(0.075, skin, 1.0, 28).moved(0, 0.33, 0), lathe(curve([(0.15, 0.06), (0.12, 0.12), (0.06, 0.2),
        (0.045, 0.26)], 20), dress, 36),
             *(tube([(0, 0.245, s * 0.04), (0.03, 0.19, s * 0.10), (0.05, 0.13, s * 0.12)], [0.022, 0.02, 0.018],
                 skin, 10, 14) for s in (1, -1)),
             *(tube([(0.0, 0.07, s * 0.04), (0.01, 0.02, s * 0.045)], 0.024, WHITE, 12) for s in (1, -1)),
                 *(ball(0.028, DARK, 0.7, 14).scaled(1.4, 1, 1).moved(0.02, 0.015, s * 0.045) for s in (1, -1)),
             ball(0.08, hair, 1.0, 28).scaled(0.92, 1, 1.02).moved(-0.016, 0.345, 0), *(tube([(-0.01, 0.36,
                 s * 0.07), (0.0, 0.28, s * 0.10), (0.01, 0.2, s * 0.09)], [0.03, 0.026, 0.012], hair, 10, 16)
                     for s in (1, -1)),
             *(ball(0.010, DARK, 1.2, 12).moved(0.071, 0.34, s * 0.026) for s in (1, -1)), *(ball(0.013,
                 matt("#f09a90", 0), 1.0, 12).scaled(0.4, 1, 1).moved(0.068, 0.312, s * 0.04) for s in (1, -1)),
             tube([(0.074, 0.303, -0.016), (0.077, 0.297, 0), (0.074, 0.303, 0.016)], 0.003, matt("#c83a3a", 0), 6,
                 10), lathe([(0.151, 0.06), (0.155, 0.075), (0.146, 0.085)], WHITE, 36)]
    return Thing(join(parts), pitch=6.0, turned=50.0)


def _kachina(cue: Cue) -> Thing:
    """A carved figure of the Hopi: turquoise case mask, feathered crest, painted kilt, rattle."""
    blue, red, ochre, black = (matt(c, 0.1) for c in ("#2a9aa0", "#b8381c", "#d89a3a", "#1a1614"))
    body = matt(tone(cue, "#8a4a2c"), 0.15)
    parts = [lathe([(0.05, 0.36), (0.056, 0.40), (0.056, 0.48), (0.04, 0.50), (0.0, 0.505)], blue, 30),
        lathe([(0.057, 0.385), (0.057, 0.40)], black, 30), lathe([(0.0575, 0.455), (0.0575, 0.475)], red, 30),
             *(box((0.012, 0.018, 0.022), black).moved(0.055, 0.425, s * 0.024) for s in (1, -1)), tube([(0.055,
                 0.405, 0), (0.085, 0.402, 0)], [0.013, 0.010], ochre, 10),
             *(ball(0.022, red, 1.3, 14).scaled(0.5, 1, 1).moved(0, 0.44, s * 0.065) for s in (1, -1)),
             *(tube([(-0.01, 0.49, 0.055 * t), (-0.02, 0.60 - 0.035 * abs(t), 0.14 * t)], [0.008, 0.015], (WHITE,
                 red, ochre)[k % 3], 6) for k, t in enumerate(np.linspace(-1, 1, 9))),
             *(ball(0.012, black, 1.4, 10).moved(-0.021, 0.60 - 0.035 * abs(t), 0.142 * t) for t in np.linspace(-1,
                 1, 9)),
             lathe(curve([(0.05, 0.22), (0.055, 0.30), (0.045, 0.36)], 14), body, 28), lathe([(0.075, 0.12), (0.058,
                 0.22)], WHITE, 30), lathe([(0.0755, 0.125), (0.071, 0.15)], red, 30), lathe([(0.060, 0.205), (0.058,
                     0.225)], blue, 30),
             *(tube([(0, 0.12, s * 0.03), (0.01, 0.02, s * 0.032)], 0.02, body, 12) for s in (1, -1)), *(box((0.07,
                 0.025, 0.035), red, 0.01).moved(0.015, 0.02, s * 0.032) for s in (1, -1)),
             *(tube([(0, 0.34, s * 0.05), (0.02, 0.27, s * 0.085), (0.06, 0.25, s * 0.075)], 0.016, body, 10, 14)
                 for s in (1, -1)), tube([(0.06, 0.25, 0.075), (0.075, 0.30, 0.078)], 0.006, ochre, 6), ball(0.024,
                     ochre).moved(0.078, 0.315, 0.078),
             tube([(0.06, 0.25, -0.075), (0.065, 0.34, -0.08)], 0.006, matt("#4a8a3a"), 6), lathe([(0.0, 0.0), (0.09,
                 0.0), (0.085, 0.02), (0.0, 0.022)], wood("#6a4226", 0.03), 32)]
    return Thing(join(parts), pitch=4.0, turned=45.0)


def marionette(cue: Cue) -> Thing:
    """A puppet on its strings and crossed sticks."""
    oak, coat = wood("#c8965a", 0.03, 0.3), cloth(tone(cue, "#b8281e"), 0.01)
    parts = [ball(0.06, oak, 1.1, 24).moved(0, 0.42, 0), tube([(0.05, 0.42, 0), (0.11, 0.415, 0)], [0.012, 0.007],
        oak, 8), *(ball(0.008, DARK).moved(0.052, 0.44, s * 0.022) for s in (1, -1)),
             lathe([(0.07, 0.45), (0.045, 0.53), (0.0, 0.56)], coat, 24), lathe([(0.06, 0.2), (0.075, 0.24), (0.05,
                 0.35), (0.02, 0.37)], coat, 28)]
    for s in (1, -1):
        parts += [tube([(0, 0.35, s * 0.05), (0.03, 0.30, s * 0.12), (0.05, 0.36, s * 0.18)], 0.016, oak, 10, 16),
            ball(0.02, oak).moved(0.05, 0.37, s * 0.185), tube([(0, 0.21, s * 0.03), (0.05, 0.12, s * 0.05), (0.0,
                0.03, s * 0.06)],
                  0.018, oak, 10, 16), box((0.07, 0.025, 0.035), DARK, 0.01).moved(0.015, 0.0, s * 0.06),
                      tube([(0.05, 0.37, s * 0.185), (0.0, 0.84, s * 0.12)], 0.0016, WHITE, 4), tube([(0.05, 0.12,
                          s * 0.05), (0.08, 0.84, 0)], 0.0016, WHITE, 4)]
    parts += [tube([(0, 0.56, 0), (0, 0.84, 0)], 0.0016, WHITE, 4), box((0.03, 0.02, 0.3), oak, 0.006).moved(0, 0.84,
        0), box((0.24, 0.02, 0.03), oak, 0.006).moved(0.02, 0.86, 0)]
    return Thing(join(parts), pitch=4.0, turned=45.0)


def toy_blocks(cue: Cue) -> Thing:
    """Building blocks in a small tower: cubes, an arch, a roof; studded bricks by their word."""
    if "lego" in cue.word or "brick" in cue.word:
        def brick(c: str, n: int) -> Mesh:
            coat = enamel(c, 0.1)
            stud = lathe([(0.0, 0.0), (0.024, 0.0), (0.024, 0.018), (0.0, 0.018)], coat, 18)
            return join([box((0.08 * n, 0.096, 0.16), coat, 0.004), *(stud.moved(0.08 * (k - n / 2 + 0.5), 0.096, z)
                for k in range(n) for z in (-0.04, 0.04))])
        pile = ((BRIGHT[0], 4, 0.0, 0.0, 0.0, 0), (BRIGHT[2], 2, 0.26, 0.0, 0.02, 20), (BRIGHT[1], 2, -0.05, 0.096,
            0.0, 0), (BRIGHT[3], 3, 0.02, 0.192, 0.0, 90), (BRIGHT[5], 2, -0.18, 0.0, 0.24, -35), (BRIGHT[1], 3, 0.2,
                0.0, 0.25, 55))
        return Thing(join(brick(c, n).turned("y", t).moved(x, y, z) for c, n, x, y, z, t in pile), pitch=18.0)
    arch = prism([(-0.12, 0.0), (-0.06, 0.0), *((0.06 * math.cos(a), 0.06 * math.sin(a))
        for a in np.linspace(math.pi, 0, 14)), (0.12, 0.0), (0.12, 0.11), (-0.12, 0.11)], 0.09, enamel(BRIGHT[2], 0.1))
    cubes = [join([box((0.1, 0.1, 0.1), enamel(BRIGHT[k], 0.1), 0.006), inscription(t, 0.06, 0.06,
        WHITE).moved(0.0505, 0.05, 0), inscription(t, 0.06, 0.06, WHITE).turned("y", -90).moved(0, 0.05, 0.0505)])
            for k, t in enumerate("ABC")]
    return Thing(join([cubes[0].moved(-0.075, 0, 0), cubes[1].moved(0.075, 0, 0), arch.moved(0, 0.10, 0),
        cubes[2].turned("y", 15).moved(0, 0.21, 0), prism([(-0.09, 0.0), (0.09, 0.0), (0.0, 0.09)], 0.09,
            enamel(BRIGHT[0], 0.1)).moved(0, 0.31, 0),
                       box((0.1, 0.1, 0.1), enamel(BRIGHT[3], 0.1), 0.006).turned("y", 30).moved(0.22, 0, 0.08)]),
                           pitch=12.0, turned=20.0)


def pinwheel(cue: Cue) -> Thing:
    """A paper windmill on a stick; it turns."""
    def sails(phase: float) -> Mesh:
        vane = [join([prism([(0.0, 0.0), (0.16, 0.0), (0.08, 0.08)], 0.003, matt(BRIGHT[k], 0)).turned("x", -28),
            prism([(0.0, 0.0), (0.08, 0.08), (0.0, 0.11)], 0.003, matt(tint(paint(BRIGHT[k]), 0.6), 0)).turned("y",
                20)]).turned("z", 90.0 * k)
                for k in range(4)]
        return join([*vane, ball(0.016, GOLD).moved(0, 0, 0.02)]).turned("z", 90 * phase).moved(0, 0.5, 0.02)
    return Thing(tube([(0, 0, 0), (0, 0.5, 0)], 0.008, WHITE, 8), sails, 0.5, pitch=2.0, turned=-30.0)


def slide(cue: Cue) -> Thing:
    """A playground slide with its ladder."""
    coat, rail = surface(cue, enamel("#e8b81c", 0.25)), enamel(second(cue, "#c8201c"), 0.2)
    chute = np.array([[(-0.2 + 2.5 * t, 1.6 * (1 - t) ** 1.25 + 0.22 * t**6 + 0.12 * abs(s) ** 3, 0.28 * s)
        for s in np.linspace(-1, 1, 9)] for t in np.linspace(0, 1, 20)])
    edges = [tube([(-0.2 + 2.5 * t, 1.6 * (1 - t) ** 1.25 + 0.22 * t**6 + 0.13, s * 0.28) for t in np.linspace(0, 1,
        16)], 0.022, rail, 8) for s in (1, -1)]
    ladder = [*(tube([(-0.75, 0, s * 0.26), (-0.4, 1.6, s * 0.26), (-0.36, 2.1, s * 0.26), (-0.1, 1.9, s * 0.28)],
        0.025, rail, 8, 24) for s in (1, -1)), *(tube([(-0.72 + 0.07 * k, 0.2 + 0.27 * k, -0.26), (-0.72 + 0.07 * k,
            0.2 + 0.27 * k, 0.26)],
              0.02, rail, 8) for k in range(6)), box((0.4, 0.05, 0.56), rail).moved(-0.25, 1.57, 0)]
    return Thing(join([grid(chute, coat), grid(chute[::-1] - (0, 0.02, 0), coat), *edges, *ladder, *(tube([(1.1, 0,
        s * 0.25), (1.1, 0.62, s * 0.25)], 0.022, rail, 8) for s in (1, -1))]), pitch=8.0, turned=5.0)


def seesaw(cue: Cue) -> Thing:
    coat, iron = surface(cue, enamel("#c8201c", 0.25)), enamel("#2a5ab0", 0.2)
    plank = join([box((2.8, 0.06, 0.26), coat, 0.015), *(box((0.3, 0.04, 0.3), enamel("#e8b81c", 0.2), 0.01).moved(x,
        0.06, 0) for x in (-1.2, 1.2)), *(tube([(x * 0.8, 0.05, -0.12), (x * 0.8, 0.28, -0.12), (x * 0.8, 0.28, 0.12), (
        x * 0.8, 0.05, 0.12)], 0.016, iron, 8) for x in (-1.2, 1.2))])
    return Thing(join([plank.turned("z", 14).moved(0, 0.5, 0), prism([(-0.35, 0.0), (0.35, 0.0), (0.06, 0.5), (-0.06,
        0.5)], 0.3, iron, 0.01)]), pitch=8.0, turned=-15.0)


def pinata(cue: Cue) -> Thing:
    """A paper donkey in bright fringes, hung by its back."""
    def fringe(k: int) -> Stuff:
        return Stuff(paint(BRIGHT[k % 6]), "thatch", tint(paint(BRIGHT[k % 6]), 0.6), 0.02, 1.0, wear=0)
    rows = [lathe([(0.14, -0.03), (0.15, 0.0), (0.14, 0.03)], fringe(k), 28).turned("z", 90).scaled(1, 1,
        0.75).moved(-0.24 + 0.06 * k, 0.42, 0) for k in range(9)]
    legs = [join([lathe([(0.05, -0.03), (0.055, 0.0), (0.05, 0.03)], fringe(j + k), 18).moved(x, 0.06 + 0.06 * j, z)
        for j in range(5)]) for k, (x, z) in enumerate(((-0.19, -0.06), (-0.19, 0.06), (0.19, -0.06), (0.19, 0.06)))]
    neck = [lathe([(0.07, -0.03), (0.075, 0.0), (0.07, 0.03)], fringe(k), 20).turned("z", -40).moved(0.26 + 0.04 * k,
        0.5 + 0.05 * k, 0) for k in range(4)]
    head = [lathe([(0.055, -0.03), (0.06, 0.0), (0.055, 0.03)], fringe(k + 2), 20).turned("z",
        -100).moved(0.40 + 0.055 * k, 0.66 - 0.02 * k, 0) for k in range(4)]
    ears = [tube([(0.38, 0.7, s * 0.035), (0.36, 0.84, s * 0.05)], [0.026, 0.01], fringe(1), 10) for s in (1, -1)]
    return Thing(join([*rows, *legs, *neck, *head, *ears, *(ball(0.014, DARK).moved(0.46, 0.69, s * 0.05)
        for s in (1, -1)), tube([(0, 0.55, 0), (0, 0.95, 0)], 0.004, WHITE, 5)]), pitch=6.0, turned=-5.0)


def yoyo(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#d8201c", 0.3))
    half = lathe([(0.0, 0.0), (0.01, 0.004), (0.05, 0.008), (0.055, 0.02), (0.04, 0.036), (0.0, 0.04)], coat, 36)
    return Thing(join([half.turned("x", 90), half.turned("x", -90), tube([(0.01, 0.0, 0), (0.012, 0.3, 0)], 0.0018,
        WHITE, 4), tube([(0.012, 0.3 + 0.02 + 0.02 * math.sin(a), 0.02 * math.cos(a)) for a in np.linspace(0, 6.3,
            17)], 0.0018, WHITE, 4)]).moved(
        0, 0.056, 0), pitch=6.0, turned=10.0)


def teddy(cue: Cue) -> Thing:
    """A teddy bear, sitting; a doll, a train, a robot, a duck, blocks, a spinning top by their word."""
    fur = Stuff(tone(cue, "#a8713c"), "thatch", tint(tone(cue, "#a8713c"), 0.7), 0.008, 0.9, wear=0)
    pale = Stuff(tint(fur.colour, 1.35), "thatch", fur.colour, 0.006, 0.7, wear=0)
    dark = enamel("#120d0a", 0.4)
    half = [ball(0.045, fur).moved(-0.01, 0.385, 0.085), ball(0.028, pale).moved(0.012, 0.385, 0.088),
        ball(0.012, dark).moved(0.098, 0.325, 0.042),
            tube([(0.03, 0.21, 0.10), (0.09, 0.16, 0.15), (0.11, 0.10, 0.15)], [0.045, 0.042, 0.045], fur, 16, 16),
                ball(0.044, fur).moved(0.115, 0.095, 0.15),
            tube([(0.0, 0.06, 0.075), (0.13, 0.055, 0.10), (0.19, 0.055, 0.115)], [0.06, 0.055, 0.05], fur, 16, 16),
                ball(0.052, fur).moved(0.20, 0.062, 0.118), ball(0.038, pale, 1.1).scaled(0.5, 1, 1).moved(0.235, 0.064,
                    0.12)]
    body = [ball(0.125, fur, 1.12).moved(0, 0.145, 0), ball(0.095, pale, 1.1).scaled(0.6, 1, 1).moved(0.068, 0.14, 0),
        ball(0.105, fur, 0.95).moved(0.01, 0.315, 0), ball(0.05, pale, 0.8).moved(0.092, 0.285, 0),
            ball(0.018, dark, 0.7).moved(0.138, 0.303, 0), tube([(0.135, 0.293, 0), (0.137, 0.275, 0),
                (0.128, 0.262, 0.018)], 0.003, dark, 6, 8), tube([(0.137, 0.275, 0), (0.128, 0.262, -0.018)], 0.003,
                    dark, 6)]
    ribbon = Stuff(second(cue, "#b8242e"), gloss=0.3, wear=0)
    bow = [tube([(0.08, 0.232, 0), (0.10, 0.255, 0.03), (0.10, 0.245, 0.06), (0.10, 0.22, 0.035), (0.08, 0.232, 0)],
        [0.006, 0.014, 0.018, 0.014, 0.006], ribbon, 8, 20), ball(0.014, ribbon).moved(0.092, 0.232, 0),
            lathe([(0.088, 0.225), (0.094, 0.233), (0.088, 0.241)], ribbon, 32)]
    return Thing(join([mirrored(join([*half, bow[0]])), *body, *bow[1:]]), pitch=8.0, turned=35.0)


def toy(cue: Cue) -> Thing:
    word = cue.word.lower()
    for name, make in (("train", toy_train), ("duck", duck), ("robot", tin_robot), ("block", blocks), ("lego", blocks),
        ("top", spinning_top), ("matryoshka", matryoshka), ("doll", matryoshka)):
        if name in word:
            return make(cue)
    return teddy(cue)


def toy_train(cue: Cue) -> Thing:
    red, blue, gold = enamel(tone(cue, "#b8342a"), 0.1), enamel("#2f5a94", 0.1), enamel("#e2b93c", 0.1)
    wheel = lathe([(0.0, -0.01), (0.03, -0.01), (0.032, 0.0), (0.03, 0.01), (0.0, 0.012)], gold, 24).turned("x", 90)
    parts = [box((0.24, 0.03, 0.09), blue, 0.006).moved(0, 0.035, 0),
        lathe([(0.0, -0.08), (0.04, -0.08), (0.042, -0.07), (0.042, 0.06), (0.0, 0.065)], red, 32).turned("z",
            -90).moved(0.04, 0.105, 0), box((0.085, 0.11, 0.10), blue, 0.005).moved(-0.075, 0.065, 0),
             box((0.11, 0.014, 0.12), red, 0.004).moved(-0.075, 0.175, 0),
                 lathe([(0.014, 0.0), (0.014, 0.04), (0.022, 0.06), (0.0, 0.06)], gold, 20).moved(0.07, 0.14, 0),
                     ball(0.016, gold).moved(0.02, 0.148, 0), box((0.04, 0.05, 0.07),
                         enamel("#cfe0e8", 0.4)).moved(-0.052, 0.10, 0)]
    parts += [wheel.moved(x, 0.032, z) for x in (-0.08, 0.0, 0.08) for z in (-0.055, 0.055)]
    cart = [box((0.14, 0.07, 0.09), enamel("#4a9a5a", 0.1), 0.005).moved(-0.22, 0.045, 0),
        *(wheel.moved(x, 0.032, z) for x in (-0.26, -0.18) for z in (-0.055, 0.055)),
            *(ball(0.022, enamel(GAY[k % 6], 0.1)).moved(-0.26 + 0.03 * k, 0.125, 0.02 * (-1) ** k) for k in range(4))]
    return Thing(join([*parts, *cart]).moved(0.08, 0, 0), pitch=16.0)


def duck(cue: Cue) -> Thing:
    yellow, beak = enamel(tone(cue, "#e8c02c"), 0.15), enamel("#e0762a", 0.15)
    parts = [ball(0.055, yellow, 0.72).scaled(1.25, 1, 1).moved(0, 0.045, 0),
        ball(0.036, yellow).moved(0.035, 0.105, 0), tube([(-0.05, 0.05, 0), (-0.085, 0.075, 0)], [0.03, 0.008], yellow,
            14), ball(0.020, beak, 0.4).scaled(1.3, 1, 1).moved(0.075, 0.10, 0),
             *(ball(0.006, enamel("#120d0a", 0.5)).moved(0.062, 0.117, s * 0.02) for s in (1, -1)),
                 *(ball(0.032, yellow, 0.6).scaled(1.2, 1, 0.45).moved(-0.012, 0.055, s * 0.05) for s in (1, -1))]
    return Thing(join(parts), pitch=10.0, medium="water" if cue.motion in ("float", "drift", "bob", "swim")
        else "ground")


def tin_robot(cue: Cue) -> Thing:
    tin, red = metal(tone(cue, "#8fa4b0"), 0.6, 0.7), enamel("#b8342a", 0.2)
    eye = lit("#ffd060", 1.4)
    half = [tube([(0.0, 0.215, 0.075), (0.0, 0.15, 0.10), (0.03, 0.11, 0.10)], 0.017, tin, 10, 14),
        lathe([(0.0, 0), (0.02, 0), (0.02, 0.02), (0.0, 0.02)], red, 14).moved(0.03, 0.09, 0.10),
            box((0.05, 0.085, 0.045), tin, 0.006).moved(0, 0.01, 0.035),
                box((0.075, 0.022, 0.055), red, 0.006).moved(0.01, 0, 0.035),
                    ball(0.013, eye).moved(0.045, 0.29, 0.022)]
    body = [box((0.085, 0.13, 0.13), tin, 0.008).moved(0, 0.095, 0),
        box((0.08, 0.07, 0.09), tin, 0.008).moved(0, 0.25, 0), box((0.05, 0.03, 0.05), tin).moved(0, 0.222, 0),
            box((0.004, 0.06, 0.08), enamel("#e2dccc", 0.1)).moved(0.043, 0.14, 0),
                *(ball(0.008, enamel(GAY[k], 0.3)).moved(0.046, 0.185, -0.024 + 0.024 * k) for k in range(3)),
            box((0.004, 0.012, 0.05), matt("#1c1a18")).moved(0.041, 0.262, 0),
                tube([(0, 0.32, 0), (0, 0.355, 0)], 0.003, tin), ball(0.008, red).moved(0, 0.36, 0),
                    lathe([(0.004, -0.05), (0.02, -0.05), (0.02, -0.045)], metal("#c79a3c"), 12).turned("z",
                        90).moved(-0.02, 0.16, 0)]
    return Thing(join([mirrored(join(half)), *body]), pitch=6.0, turned=35.0)


def blocks(cue: Cue) -> Thing:
    rng = stream(cue)
    parts = []
    for k, (x, y, z) in enumerate(((0, 0, -0.05), (0.01, 0, 0.055), (0, 0.07, 0.0), (0.11, 0, 0.02))):
        parts.append(box((0.07, 0.07, 0.07), enamel(GAY[(k + cue.seed) % 6], 0.05), 0.008).turned("y",
            float(rng.uniform(-25, 25))).moved(x, y, z))
    return Thing(join(parts), pitch=18.0)


def spinning_top(cue: Cue) -> Thing:
    bands = [Stuff(paint(c), gloss=0.8, metal=0.15, wear=0.1) for c in (GAY if not cue.colours
        else ("#f0e6d2",) * 6)]
    bands = [Stuff(tone(cue, GAY[0]), gloss=0.8, metal=0.15, wear=0.1) if cue.colours and k % 2 == 0 else band
             for k, band in enumerate(bands)]
    profile = curve([(0.004, 0.0), (0.02, 0.03), (0.085, 0.075), (0.08, 0.095), (0.02, 0.115), (0.012, 0.15)], 31)
    rings = [lathe(profile[5 * k : 5 * k + 6], bands[k], 48) for k in range(6)]
    return Thing(join([*rings, ball(0.016, bands[0]).moved(0, 0.155, 0)]).turned("z", 9), pitch=10.0)


def matryoshka(cue: Cue) -> Thing:
    def one(k: float, colour: Rgb) -> Mesh:
        coat = Stuff(colour, "bands", paint("#e2b93c"), 0.07, gloss=0.9, metal=0.15, wear=0)
        body = lathe(curve([(0.035, 0.0), (0.05, 0.02), (0.056, 0.06), (0.042, 0.10), (0.037, 0.125), (0.040, 0.15),
            (0.0, 0.188)], 40), coat, 40)
        face = ball(0.030, enamel("#f0d4b4", 0.1)).scaled(0.5, 1, 0.9).moved(0.028, 0.142, 0)
        dots = [ball(0.0035, matt("#1c1210", 0)).moved(0.043, 0.148, s * 0.010)
            for s in (1, -1)] + [ball(0.005, enamel("#e07a7a", 0)).scaled(0.4, 1, 1).moved(0.041, 0.134, s * 0.016)
                for s in (1, -1)] + [ball(0.004, enamel("#b8242e", 0)).moved(0.043, 0.131, 0)]
        return join([body, face, *dots]).scaled(k)

    hues = [tone(cue, "#b8342a"), paint("#2f6a94"), paint("#3f7a48")]
    return Thing(join([one(k, hues[i]).moved(0.02 * i, 0, -0.08 + z) for i,
        (k, z) in enumerate(((1.2, 0.0), (0.9, 0.125), (0.62, 0.215)))]), pitch=10.0, turned=55.0)


def rocking_horse(cue: Cue) -> Thing:
    """A rocking horse."""
    horse, dapple = Stuff(tone(cue, "#d8cdb8"), "spots", paint("#a89a84"), 0.06, gloss=0.4, wear=0.3), wood("#7a4a2a",
        0.03, 0.4)
    body = [tube([(-0.22, 0.52, 0), (0.0, 0.50, 0), (0.22, 0.54, 0)], [0.10, 0.12, 0.11], horse, 20, 20),
        tube([(0.2, 0.56, 0), (0.32, 0.74, 0), (0.36, 0.84, 0)], [0.10, 0.07, 0.06], horse, 16, 16),
            tube([(0.34, 0.85, 0), (0.44, 0.80, 0), (0.52, 0.72, 0)], [0.065, 0.055, 0.04], horse, 16, 14),
            tube([(0.22, 0.66, 0), (0.28, 0.80, 0), (0.33, 0.91, 0)], [0.03, 0.045, 0.02],
                Stuff(paint("#5a3620"), "thatch", paint("#2a1810"), 0.02, 0.8), 10, 14),
                    tube([(-0.3, 0.56, 0), (-0.42, 0.48, 0), (-0.44, 0.3, 0)], [0.03, 0.04, 0.01],
                        Stuff(paint("#5a3620"), "thatch", paint("#2a1810"), 0.02, 0.8), 10, 14),
                            ball(0.10, Stuff(paint("#8f2a2a"), gloss=0.3, wear=0.2), 0.35).scaled(1.1, 1, 1.2).moved(0,
                                0.62, 0)]
    half = [tube([(0.18, 0.48, 0.05), (0.34, 0.30, 0.09), (0.36, 0.12, 0.12)], [0.05, 0.035, 0.03], horse, 12, 14),
        tube([(-0.18, 0.48, 0.05), (-0.34, 0.30, 0.09), (-0.34, 0.12, 0.12)], [0.055, 0.036, 0.03], horse, 12, 14),
            tube([(0.62 * math.sin(a), 0.78 - 0.76 * math.cos(a), 0.13) for a in np.linspace(-0.9, 0.9, 24)], 0.024,
                dapple, 8), ball(0.012, enamel("#120d0a", 0.5)).moved(0.42, 0.86, 0.04),
                    lathe([(0.012, 0), (0.02, 0.02), (0.0, 0.06)], horse, 12).moved(0.34, 0.88, 0.035)]
    return Thing(join([*body, mirrored(join(half))]), pitch=8.0)


GOODS = (
    (toy_car, 0.16, "toy car, toy truck, toy lorry, matchbox car, remote control car, rc car"),
    (doll, 0.42, "doll, rag doll, kachina doll, kachina, porcelain doll, barbie"), (marionette, 0.88, "marionette,"
        " puppet"),
    (toy_blocks, 0.4, "building block, building blocks, toy blocks, wooden blocks, alphabet blocks, lego, lego brick,"
                      " lego bricks"), (pinwheel, 0.65, "pinwheel, paper windmill"),
    (slide, 2.1, "slide, playground slide, playground"), (seesaw, 0.9, "seesaw, teeter-totter"),
    (pinata, 0.9, "pinata, piñata"), (yoyo, 0.4, "yo-yo, yoyo"),
)
