"""What stands on a dresser or is folded from a sheet: a music box with its dancer, a paper crane. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    polygon,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

_GOLD = metal("#d8ac4c", 0.9)
_SKIN = Stuff(paint("#f0c8a8"), gloss=0.3, wear=0)


def music_box(cue: Cue) -> Thing:
    """An open casket of lacquered wood, a mirror in its lid, a dancer on one leg who turns."""
    case = surface(cue, wood("#6a2c1c", 0.03, 0.6))
    velvet = cloth(tone(cue, "#8a1c38") if cue.colours else "#8a1c38", 0.006)
    body = [box((0.17, 0.085, 0.24), case, 0.006), box((0.15, 0.004, 0.22), velvet).moved(0, 0.084, 0),
            box((0.178, 0.012, 0.248), _GOLD, 0.003).moved(0, 0.006, 0),
            box((0.174, 0.010, 0.244), _GOLD, 0.003).moved(0, 0.077, 0)]
    lid = join([box((0.17, 0.018, 0.24), case, 0.005), box((0.14, 0.003, 0.21), Stuff(
        paint("#b8c8d4"), gloss=1.0, metal=0.9, wear=0)).moved(0, -0.002, 0)]).moved(0.085, 0, 0).turned(
            "z", 104).moved(-0.083, 0.088, 0)
    plate = lathe([(0.042, 0.0), (0.042, 0.006), (0.0, 0.008)], _GOLD, 36).moved(0.005, 0.088, 0)
    crank = join([tube([(0.0, 0.045, 0.12), (0.0, 0.045, 0.155), (0.0, 0.075, 0.160), (0.0, 0.075, 0.180)], 0.004,
                       _GOLD, 8), ball(0.009, enamel("#f0e8d8")).moved(0, 0.075, 0.184)])
    dancer = _dancer(enamel("#f4c8d4", 0.1))

    def turns(phase: float) -> Mesh:
        return dancer.turned("y", 360 * phase).moved(0.005, 0.094, 0)

    return Thing(join([*body, lid, plate, crank]), turns, 4.0, pitch=10.0, pictures=12, turned=24.0,
                 lamps=(Lamp((0.02, 0.14, 0.0), 0.09, (0.5, 0.36, 0.2), 0.05),))


def _dancer(dress: Stuff) -> Mesh:
    """A ballerina of a hand's height, on her toes, arms in a ring over her head."""
    leg = tube([(0, 0.0, 0), (0, 0.045, 0.002), (0, 0.085, 0.003)], [0.0035, 0.0065, 0.0085], _SKIN, 10)
    bent = tube([(0, 0.085, -0.004), (0.012, 0.062, -0.030), (0.0, 0.047, -0.004)], [0.0085, 0.0068, 0.004], _SKIN, 10,
                16)
    ruffle = [(0.062 * (0.55 + 0.45 * k / 3), 0.093 - 0.004 * k) for k in range(4)]
    angles = np.linspace(0, 2 * math.pi, 49)
    tutu = [grid(np.array([[(r * k * math.cos(a), y + 0.005 * math.sin(9 * a + j) * k, r * k * math.sin(a))
                            for a in angles] for k in (0.15, 0.6, 1.0)]), Stuff(
        tint(dress.colour, 1.0 + 0.06 * j), "petal", tint(dress.colour, 0.8), 0.02, gloss=0.2, opacity=1.0, wear=0))
            for j, (r, y) in enumerate(ruffle)]
    bodice = lathe(curve([(0.013, 0.088), (0.012, 0.104), (0.017, 0.126), (0.012, 0.136), (0.005, 0.140)], 14), dress,
                   24)
    neck = tube([(0, 0.136, 0), (0, 0.150, 0)], 0.005, _SKIN, 8)
    head = ball(0.0135, _SKIN, 1.12, 18).moved(0, 0.162, 0)
    hair = [ball(0.0142, matt("#3a2014", 0), 1.0, 16).moved(-0.003, 0.166, 0),
            ball(0.0065, matt("#3a2014", 0)).moved(-0.004, 0.183, 0)]
    arms = [tube([(0, 0.132, 0.014 * s), (0.010, 0.156, 0.034 * s), (0.010, 0.190, 0.026 * s),
                  (0.008, 0.206, 0.006 * s)], [0.0048, 0.0042, 0.0036, 0.0026], _SKIN, 8, 20) for s in (1, -1)]
    return join([leg, bent, *tutu, bodice, neck, head, *hair, *arms])


def paper_crane(cue: Cue) -> Thing:
    """A crane folded from one sheet: neck and tail up, two wings that flap a little."""
    sheet = tone(cue, "#f2ece0")
    light, dark = Stuff(sheet, wear=0.02), Stuff(tint(sheet, 0.80), wear=0.02)
    body = [polygon(points, stuff) for stuff, points in (
        (light, [(-0.06, 0.05, 0.0), (0.06, 0.05, 0.0), (0.0, -0.035, 0.028)]),
        (dark, [(0.06, 0.05, 0.0), (-0.06, 0.05, 0.0), (0.0, -0.035, -0.028)]),
        (light, [(0.0, -0.035, 0.026), (0.03, 0.01, 0.014), (0.185, 0.150, 0.0), (0.16, 0.146, 0.0)]),
        (dark, [(0.0, -0.035, -0.026), (0.16, 0.146, 0.0), (0.185, 0.150, 0.0), (0.03, 0.01, -0.014)]),
        (light, [(0.185, 0.150, 0.0), (0.163, 0.148, 0.004), (0.232, 0.108, 0.0)]),
        (light, [(0.0, -0.035, 0.026), (-0.215, 0.165, 0.0), (-0.03, 0.01, 0.014)]),
        (dark, [(0.0, -0.035, -0.026), (-0.03, 0.01, -0.014), (-0.215, 0.165, 0.0)]))]

    def flaps(phase: float) -> Mesh:
        lift = 34 + 11 * math.sin(2 * math.pi * phase)
        wing = join([polygon([(0.062, 0, 0), (-0.012, 0, 0), (0.0, 0, 0.24)], light),
                     polygon([(-0.012, 0, 0), (-0.062, 0, 0), (0.0, 0, 0.24)], dark)])
        near = wing.turned("x", -lift).moved(0, 0.040, 0.010)
        far = wing.scaled(1, 1, -1).turned("x", lift).moved(0, 0.040, -0.010)
        return join([near, far])

    return Thing(join(body), flaps, 2.2, speed=0.4, medium="air", fit=lambda cue: View(
        -24.0 if math.cos(math.radians(cue.yaw)) >= 0 else 204.0, 16.0))


def standing_crane(cue: Cue) -> Thing:
    """The same on a table, its wings folded up and let down again."""
    flies = paper_crane(cue)
    sheet = tone(cue, "#f2ece0")
    light, dark = Stuff(sheet, wear=0.02), Stuff(tint(sheet, 0.80), wear=0.02)

    def unfolds(phase: float) -> Mesh:
        lift = 52 - 34 * math.cos(2 * math.pi * phase)
        wing = join([polygon([(0.062, 0, 0), (-0.012, 0, 0), (0.0, 0, 0.24)], light),
                     polygon([(-0.012, 0, 0), (-0.062, 0, 0), (0.0, 0, 0.24)], dark)])
        return join([wing.turned("x", -lift).moved(0, 0.040, 0.010),
                     wing.scaled(1, 1, -1).turned("x", lift).moved(0, 0.040, -0.010)]).moved(0, 0.036, 0)

    return Thing(flies.mesh.moved(0, 0.036, 0), unfolds, 5.0, pitch=16.0, pictures=12, fit=lambda cue: View(
        -34.0 if math.cos(math.radians(cue.yaw)) >= 0 else 214.0, 16.0))


def toy_boat(cue: Cue) -> Thing:
    """A little sailing boat of painted wood, one mast, two white sails."""
    hull = surface(cue, enamel(tone(cue, "#c8341e") if cue.colours else "#c8341e", 0.2))
    deck, cream = wood("#c89a5c", 0.02, 0.3), cloth("#f4efe2", 0.006)
    side = [(-0.15, 0.075), (-0.135, 0.025), (-0.08, 0.0), (0.06, 0.0), (0.13, 0.035), (0.185, 0.082)]
    body = prism(side, 0.058, hull, 0.006)
    flank = ball(0.15, hull, 0.30, 28).scaled(1.08, 1, 0.30).moved(0.01, 0.040, 0)
    line = box((0.31, 0.008, 0.070), enamel("#f4efe2", 0.2), 0.003).moved(0.012, 0.068, 0)
    mast = tube([(0.02, 0.07, 0), (0.02, 0.40, 0)], 0.005, deck, 10)
    boom = tube([(0.02, 0.105, 0), (-0.14, 0.112, 0.03)], 0.004, deck, 8)
    main = polygon([(0.014, 0.115, 0.0), (-0.135, 0.122, 0.03), (0.014, 0.385, 0.0)], cream)
    jib = polygon([(0.03, 0.36, 0.0), (0.03, 0.11, 0.012), (0.165, 0.092, 0.0)], cream)
    flag = polygon([(0.02, 0.40, 0.0), (0.02, 0.425, 0.0), (-0.035, 0.412, 0.004)], enamel("#2a5aa8", 0.2))
    return Thing(join([body, flank, line, mast, boom, main, jib, flag]), pitch=10.0, turned=18.0,
                 medium="water" if cue.motion in ("float", "drift", "bob", "sail", "glide") else "ground")


def soap_bubble(cue: Cue) -> Thing:
    """A film of soap: next to nothing in its middle, a rainbow at its rim, the window mirrored in it twice."""
    del cue
    rim = [(0.0985 * math.cos(a), 0.0985 * math.sin(a), 0.0) for a in np.linspace(0, 2 * math.pi, 65)]
    hues = ("#ff9ac8", "#b8a0ff", "#8ad8ff", "#a0ffd0", "#fff0a0")
    arcs = []
    for k, hue in enumerate(hues * 2):
        r = 0.0955 - 0.0048 * k
        for start, end in ((-0.6, 1.0), (2.3, 3.9)):
            angles = np.linspace(start + 0.06 * k, end - 0.06 * k, 22)
            path = [(r * math.cos(a), r * math.sin(a), 0.012) for a in angles]
            arcs.append(tube(path, np.interp(np.linspace(0, 1, 22), [0, 0.5, 1], [0.0004, 0.0032, 0.0004]), Stuff(
                paint(hue), gloss=0.6, glow=0.25, opacity=0.55, wear=0), 6))
    shine = [ball(0.016, Stuff(paint("#ffffff"), glow=0.5, opacity=0.85, wear=0), 1.3, 12).scaled(1, 1, 0.2).turned(
        "z", 40).moved(-0.050, 0.056, 0.06), ball(0.008, Stuff(paint("#ffffff"), glow=0.4, opacity=0.7, wear=0), 1.0,
                                                  10).scaled(1, 1, 0.2).moved(0.048, -0.058, 0.06)]
    film = ball(0.097, Stuff(paint("#dcecff"), gloss=1.0, metal=0.1, opacity=0.11, wear=0), 1.0, 36)
    ring = tube(rim, 0.0011, Stuff(paint("#f4f8ff"), gloss=1.0, glow=0.2, opacity=0.6, wear=0), 6, caps=False)
    return Thing(join([film, ring, *arcs, *shine]).moved(0, 0.1, 0), medium="air", speed=0.3,
                 fit=lambda _cue: View(0.0, 0.0))


GOODS = ((toy_boat, 0.43, "toy boat, toy sailboat, toy ship, toy yacht"), (soap_bubble, 0.20, "soap bubble, bubble"),
         (music_box, 0.30, "music box, jewelry box with a ballerina"),
         (paper_crane, 0.30, "origami crane"),
         (standing_crane, 0.28, "folded crane, paper crane on a table"))
"""Who makes it, how tall it is, m, and its nouns."""
