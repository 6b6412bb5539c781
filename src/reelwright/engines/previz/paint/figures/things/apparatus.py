"""Machines of office, laboratory, works and space by name: printers, records, flasks, dishes. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.devices import cogwheel
from reelwright.engines.previz.paint.figures.things.roadside import plate
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

STEEL, DARK = metal("#b4bcc4", 0.9, 0.3), matt("#1a1b1e", 0.1)
WHITE, GOLD = matt("#f4f2ec", 0.05), metal("#d8a63a", 1.0, 0.2)
CELLS = Stuff(paint("#16284a"), "panels", paint("#6a7a9a"), 0.25, 0.3, 0.9, 0.4, wear=0.05)


def robot_vacuum(cue: Cue) -> Thing:
    """A flat disc that cleans by itself: bumper, sensor, brush, a light."""
    coat = surface(cue, enamel("#26282c", 0.3))
    parts = [lathe([(0.0, 0.01), (0.165, 0.01), (0.17, 0.02), (0.17, 0.075), (0.16, 0.085), (0.0, 0.088)], coat, 56),
             lathe([(0.173, 0.02), (0.173, 0.07)], matt("#5a6066", 0), 30, 170).turned("y", 85), lathe([(0.0, 0.086),
                 (0.045, 0.086), (0.04, 0.112), (0.0, 0.115)], DARK, 32),
             lathe([(0.11, 0.0885), (0.118, 0.0895), (0.126, 0.0885)], STEEL, 48), box((0.03, 0.006, 0.012),
                 lit("#4ad0ff", 1.4), 0.002).moved(0.09, 0.088, 0),
             *(tube([(0.12, 0.012, 0.1), (0.12 + 0.06 * math.cos(t), 0.008, 0.1 + 0.06 * math.sin(t))], 0.004, WHITE,
                 5) for t in (0.4, 2.5, 4.6))]
    return Thing(join(parts), pitch=22.0, turned=10.0, lamps=(Lamp((0.09, 0.095, 0), 0.06, (0.3, 0.8, 1.2), 0.1),))


def printer(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#e4e6e8", 0.15))
    return Thing(join([box((0.4, 0.2, 0.46), coat, 0.025), box((0.012, 0.06, 0.36), DARK, 0.005).moved(0.197, 0.04,
        0), box((0.22, 0.006, 0.3), coat).moved(0.28, 0.045, 0), box((0.16, 0.002, 0.22), WHITE).turned("z",
            -3).moved(0.26, 0.056, 0),
                       *(box((0.0022, 0.001, 0.15), DARK).moved(0.2 + 0.018 * k, 0.0595 - 0.001 * k, 0)
                           for k in range(7)), box((0.02, 0.2, 0.24), WHITE).turned("z", 14).moved(-0.14, 0.19, 0),
                               box((0.05, 0.006, 0.12), lit("#3a8ae0", 0.7)).moved(
                           0.13, 0.198, 0.13), ball(0.008, lit("#4ad07a", 1.0)).moved(0.16, 0.202, -0.15)]),
                               pitch=14.0, turned=40.0)


def calculator(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#2a2c32", 0.2))
    keys = [box((0.014, 0.006, 0.014), enamel("#e8a02a" if k % 4 == 3 else "#d8dade", 0.1),
        0.002).moved(0.045 - 0.021 * (k // 4), 0.014, -0.03 + 0.02 * (k % 4)) for k in range(20)]
    flat = join([box((0.15, 0.014, 0.09), coat, 0.005), box((0.03, 0.004, 0.072), Stuff(paint("#9ab09a"), glow=0.1,
        wear=0)).moved(-0.05, 0.013, 0), *(m.moved(-0.005, 0, 0) for m in keys)])
    return Thing(flat, pitch=46.0, turned=62.0)


def pencil(cue: Cue) -> Thing:
    """A sharpened pencil; crayons in a row by their word; a ballpoint by its."""
    word = cue.word
    if "crayon" in word or "pencils" in word or "colou" in word or "colored" in word:
        hues = ("#e8202a", "#f07a2a", "#f0c82a", "#3aa84a", "#2a7ae8", "#6a3ae0", "#e83a9a")
        sticks = [join([lathe([(0.0, 0.0), (0.008, 0.0), (0.008, 0.13), (0.003, 0.15), (0.0, 0.156)], enamel(c, 0.1),
            6)]).turned("z", -90).moved(-0.08 + 0.006 * math.sin(9 * k), 0.008, -0.06 + 0.0185 * k) for k,
                c in enumerate(hues)]
        return Thing(join(sticks), pitch=34.0, turned=-55.0)
    coat = surface(cue, enamel("#e8b01c", 0.1))
    body = [lathe([(0.0, 0.0), (0.009, 0.0), (0.009, 0.02)], matt("#e88a9a"), 16), lathe([(0.0092, 0.02), (0.0096,
        0.03), (0.0092, 0.045)], GOLD, 16), lathe([(0.009, 0.045), (0.009, 0.2)], coat, 6),
            lathe([(0.009, 0.2), (0.0025, 0.226)], matt("#e8c898"), 12), lathe([(0.0025, 0.226), (0.0, 0.235)], DARK,
                10)]
    return Thing(join(body).turned("z", -62).moved(-0.08, 0.01, 0), pitch=10.0, turned=-30.0)


def record(cue: Cue) -> Thing:
    """A gramophone record leaning out of its sleeve; several lie on one another."""
    groove = Stuff(paint("#121214"), "bands", paint("#1e1e22"), 0.008, 0.4, 0.9, 0.2, wear=0)
    disc = join([lathe([(0.0, 0.0), (0.15, 0.0), (0.15, 0.003), (0.05, 0.0035)], groove, 64), lathe([(0.0, 0.004),
        (0.05, 0.004)], matt(second(cue, "#c8201c"), 0), 40), lathe([(0.0, 0.0045), (0.004, 0.0045)], WHITE,
            12)]).turned("z", -90)
    if {"stacked", "heaped"} & set(cue.traits) or "stack" in cue.word:
        hues = ("#2a5a8a", "#c8402a", "#e8d8b0", "#3a6a4a", "#e0a030", "#6a3a5a", "#1c2430", "#b8c4c8")
        rng = np.random.default_rng(cue.seed)
        pile = [box((0.31, 0.007, 0.31), matt(hue, 0.1), 0.001).turned("y", float(rng.uniform(-9, 9))).moved(
            float(rng.uniform(-0.012, 0.012)), 0.0085 * k, float(rng.uniform(-0.012, 0.012)))
            for k, hue in enumerate(hues)]
        top = disc.turned("z", 90).turned("y", 20).moved(0.03, 0.0085 * len(hues) + 0.001, 0.02)
        return Thing(join([*pile, top]), pitch=22.0, turned=20.0, note="in a heap")
    sleeve = [box((0.006, 0.31, 0.31), surface(cue, matt("#2a5a8a", 0.1)), 0.001), plate([(0.1 * math.cos(t),
        0.155 + 0.1 * math.sin(t)) for t in np.linspace(0, 6.2, 30)], 0.002, matt("#f0b82a", 0)).moved(0.004, 0, 0),
              plate([(-0.155, 0.0), (0.155, 0.0), (0.155, 0.06), (0.05, 0.10), (-0.05, 0.05), (-0.155, 0.09)], 0.003,
                  matt("#c8402a", 0)).moved(0.004, 0, 0)]
    return Thing(join([disc.moved(-0.006, 0.155, -0.13), *sleeve]).turned("z", 12), pitch=4.0, turned=58.0)


def cassette(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#26282e", 0.2))
    hub = [lathe([(0.0, 0.0), (0.012, 0.0), (0.012, 0.003)], WHITE, 20).turned("z", -90).moved(0.007, 0.038, z)
        for z in (-0.022, 0.022)]
    return Thing(join([box((0.012, 0.066, 0.104), coat, 0.003), box((0.013, 0.040, 0.09), matt("#f0e8d4", 0),
        0.002).moved(0.0004, 0.018, 0), box((0.0134, 0.012, 0.09), matt(second(cue, "#e8502a"), 0)).moved(0.0004,
            0.046, 0), box((0.0138, 0.018, 0.05), DARK,
                       0.002).moved(0.0004, 0.028, 0), *hub, prism([(-0.035, 0.0), (0.035, 0.0), (0.03, 0.014),
                           (-0.03, 0.014)], 0.016, coat).turned("y", 90), inscription(printed(cue) or "MIX TAPE",
                               0.07, 0.010, WHITE).moved(0.0075, 0.0525, 0)]).turned("z", 8), pitch=4.0, turned=58.0)


def boombox(cue: Cue) -> Thing:
    coat = surface(cue, metal("#8a9096", 0.6, 0.2))
    cones = [join([lathe([(0.0, 0.0), (0.085, 0.0), (0.09, 0.012), (0.075, 0.010), (0.03, -0.01), (0.0, 0.004)],
        DARK, 40), lathe([(0.088, 0.0), (0.092, 0.012), (0.088, 0.014)], STEEL, 40)]).turned("z", -90).moved(0.07,
            0.12, z) for z in (-0.2, 0.2)]
    return Thing(join([box((0.13, 0.27, 0.62), coat, 0.02), *cones, box((0.01, 0.09, 0.16), DARK, 0.006).moved(0.066,
        0.06, 0), box((0.012, 0.03, 0.2), lit("#ffb43a", 0.5)).moved(0.066, 0.2, 0), *(box((0.02, 0.014, 0.026),
            STEEL, 0.004).moved(0.066, 0.165, -0.07 + 0.035 * k)
                       for k in range(5)), tube([(0, 0.27, -0.26), (0, 0.34, -0.24), (0, 0.34, 0.24), (0, 0.27,
                           0.26)], 0.012, DARK, 8, 30), tube([(-0.04, 0.27, -0.25), (-0.06, 0.55, -0.36)], 0.004,
                               STEEL, 6)]), pitch=6.0, turned=52.0)


def projector(cue: Cue) -> Thing:
    """A film projector with its two reels; its lamp throws light."""
    coat = surface(cue, metal("#4a5058", 0.5, 0.3))
    reel = join([lathe([(0.02, -0.012), (0.14, -0.012), (0.14, -0.009)], STEEL, 44), *(lathe([(0.0, 0.0), (0.034,
        0.0)], DARK, 20).moved(0.085 * math.cos(t), -0.013, 0.085 * math.sin(t)) for t in np.linspace(0, 6.28, 5,
            endpoint=False)), lathe(
        [(0.0, -0.01), (0.11, -0.01), (0.11, 0.012), (0.0, 0.012)], DARK, 36)]).turned("x", -90)
    parts = [box((0.3, 0.26, 0.16), coat, 0.02).moved(0, 0.05, 0), reel.moved(0.14, 0.46, 0.03), reel.moved(-0.16,
        0.44, 0.03), tube([(0.05, 0.31, 0), (0.14, 0.46, 0)], 0.014, STEEL, 8), tube([(-0.05, 0.31, 0), (-0.16, 0.44,
            0)], 0.014, STEEL, 8),
             lathe([(0.0, 0.0), (0.04, 0.0), (0.034, 0.06), (0.042, 0.10), (0.0, 0.10)], STEEL, 28).turned("z",
                 -90).moved(0.15, 0.2, 0), ball(0.03, lit("#fff4d0", 2.0), 1.0).scaled(0.4, 1, 1).moved(0.25, 0.2,
                     0), *(box((0.05, 0.05, 0.05), DARK, 0.01).moved(x, 0, z) for x in (-0.11, 0.11) for z in (-0.06,
                         0.06))]
    return Thing(join(parts), pitch=6.0, turned=-8.0, lamps=(Lamp((0.28, 0.2, 0), 0.35, (1.3, 1.2, 0.9), 0.1),))


def board_on_wall(cue: Cue) -> Thing:
    """A blackboard in its frame with chalk on it; a whiteboard by its word; with what is to be read."""
    white = "white" in cue.word
    face, ink = (enamel("#f2f4f4", 0.1), matt("#1a3a8a", 0)) if white else (Stuff(paint("#1e3a30"), "rock",
        paint("#2a463c"), 0.3, 0.0), matt("#e8ece4", 0))
    frame = metal("#b4bcc4", 0.8) if white else wood("#8a5a2c", 0.06, 0.2)
    w, h = 2.2, 1.25
    says = printed(cue)
    lines = [inscription(says, w * 0.8, h * 0.6, ink, 16).moved(0.02, 0.9 + h / 2, 0)] if says else [inscription(t,
        1.5, 0.2, ink, 20).moved(0.02, 1.9 - 0.34 * k, 0.1 * (k - 1)) for k, t in enumerate(("E = mc2",
            "a2 + b2 = c2", "f(x) = sin x"))]
    rim = [box((0.06, 0.07, w + 0.14), frame, 0.01).moved(0, y, 0) for y in (0.9 - 0.07, 0.9 + h)] + [box((0.06, h,
        0.07), frame, 0.01).moved(0, 0.9, s * (w / 2 + 0.035)) for s in (1, -1)]
    legs = [tube([(0, 0, s * 0.95), (0, 0.9, s * 0.95)], 0.03, frame, 8) for s in (1, -1)]
    return Thing(join([box((0.03, h, w), face).moved(0, 0.9, 0), *lines, *rim, *legs, box((0.1, 0.02, w * 0.9),
        frame).moved(0.05, 0.84, 0), *(box((0.012, 0.012, 0.07), matt(c, 0)).moved(0.07, 0.86, 0.12 * k) for k,
            c in enumerate(("#f4f2ec", "#f0b82a", "#e86a5a")))]), pitch=2.0, turned=62.0)


def newspaper(cue: Cue) -> Thing:
    """A folded paper with its headline and a picture."""
    page = matt("#e8e2d2", 0.1)
    lines = [box((0.003, 0.001, 0.07), matt("#5a564e", 0)).moved(0.03 + 0.008 * k, 0.0135, z) for k in range(14)
        for z in (-0.09, 0.09)]
    top = [inscription(printed(cue) or "DAILY NEWS", 0.26, 0.05, DARK).turned("z", 90).moved(-0.12, 0.0138, 0),
        box((0.09, 0.001, 0.08), matt("#8a867c", 0)).moved(0.08, 0.0136, 0), box((0.012, 0.001, 0.24),
            DARK).moved(-0.05, 0.0136, 0)]
    return Thing(join([box((0.34, 0.012, 0.28), page, 0.004), *lines, *top]), pitch=46.0, turned=62.0)


def till(cue: Cue) -> Thing:
    """An old cash register: rounded brass case, keys, flags, the drawer out."""
    brass, oak = surface(cue, metal("#b8863a", 0.8, 0.4)), wood("#6a3a1c", 0.04, 0.4)
    case = prism([(-0.2, 0.12), (0.22, 0.12), (0.22, 0.2), (0.08, 0.32), (0.02, 0.48), (-0.08, 0.54), (-0.2, 0.5)],
        0.4, brass, 0.02)
    keys = [join([tube([(0.0, 0.0, 0), (0.03, 0.02, 0)], 0.004, STEEL, 6), lathe([(0.0, 0.0), (0.016, 0.0), (0.014,
        0.006)], WHITE, 18).turned("z", -50).moved(0.03, 0.022, 0)]).moved(0.19 - 0.032 * r, 0.215 + 0.03 * r,
            -0.14 + 0.047 * c) for r in range(4) for c in range(7)]
    return Thing(join([box((0.46, 0.12, 0.46), oak, 0.01), case, *keys, box((0.2, 0.09, 0.4), oak, 0.005).moved(0.28,
        0.015, 0), box((0.17, 0.02, 0.36), DARK).moved(0.28, 0.09, 0), box((0.02, 0.1, 0.3), glass("#e0ecec", 0.3),
            0.01).moved(0.02, 0.5, 0), *(box((0.008, 0.06, 0.05), WHITE,
                       0.003).moved(0.0, 0.53, z) for z in (-0.08, 0.0, 0.08)), tube([(0.0, 0.3, -0.2), (0.0, 0.32,
                           -0.27), (0.1, 0.36, -0.27)], 0.012, STEEL, 8, 14), *(lathe([(0.0, 0.0), (0.014, 0.0),
                               (0.014, 0.004)], GOLD, 14).moved(0.26 + 0.03 * (k % 3), 0.11, -0.12 + 0.05 * (k // 3))
                                   for k in range(9))]), pitch=12.0, turned=45.0)


# -- laboratory
def flasks(cue: Cue) -> Thing:
    """Conical flask, beaker and round flask with bright liquids; test tubes in a rack by their word."""
    hues = [tone(cue, "#2ac86a"), second(cue, "#2a8ae8"), paint("#e83a8a"), paint("#f0b82a"), paint("#8a4ae0")]
    clear = glass("#dcf0f0", 0.24)
    fluid = [Stuff(h, gloss=0.9, glow=0.15, wear=0) for h in hues]
    if "test tube" in cue.word or "tubes" in cue.word or "vial" in cue.word:
        rack = [box((0.09, 0.012, 0.32), wood("#c89a5a", 0.03), 0.003).moved(0, y, 0) for y in (0.0,
            0.1)] + [box((0.09, 0.112, 0.014), wood("#c89a5a", 0.03), 0.003).moved(0, 0, s * 0.15) for s in (1, -1)]
        tubes_ = [join([lathe(curve([(0.0, 0.014), (0.014, 0.02), (0.016, 0.04), (0.016, 0.08 + 0.012 * (k % 3)),
            (0.0, 0.08 + 0.012 * (k % 3))], 16), fluid[k % 5], 20), lathe(curve([(0.0, 0.010), (0.015, 0.016),
                (0.019, 0.04), (0.019, 0.19), (0.022, 0.195)], 24), clear, 24)]).moved(
            0, 0, -0.11 + 0.055 * k) for k in range(5)]
        return Thing(join([*rack, *tubes_]), pitch=10.0, turned=52.0)
    cone = join([lathe([(0.0, 0.004), (0.062, 0.004), (0.042, 0.06), (0.0, 0.06)], fluid[0], 36), lathe([(0.0, 0.0),
        (0.068, 0.0), (0.066, 0.01), (0.022, 0.12), (0.02, 0.17), (0.025, 0.175)], clear, 40)])
    beaker = join([lathe([(0.0, 0.004), (0.045, 0.004), (0.045, 0.05), (0.0, 0.05)], fluid[1], 32), lathe([(0.0,
        0.0), (0.048, 0.0), (0.05, 0.006), (0.05, 0.11), (0.054, 0.115)], clear, 36), *(box((0.001, 0.0015, 0.02),
            WHITE).moved(0.0505, 0.02 + 0.016 * k, 0) for k in range(5))])
    bulb = join([ball(0.05, fluid[2], 0.8, 28).moved(0, 0.05, 0), ball(0.058, clear, 1.0, 32).moved(0, 0.06, 0),
        lathe([(0.02, 0.10), (0.019, 0.18), (0.024, 0.185)], clear, 28)])
    return Thing(join([cone, beaker.moved(0.05, 0, 0.13), bulb.moved(0.0, 0, -0.13)]), pitch=10.0, turned=52.0,
        lamps=(Lamp((0, 0.05, 0), 0.1, (0.3, 0.9, 0.5), 0.05),))


def magnifier(cue: Cue) -> Thing:
    brass = surface(cue, GOLD)
    rim = tube([(0, 0.2 + 0.075 * math.sin(a), 0.075 * math.cos(a)) for a in np.linspace(0, 6.2832, 49)], 0.008,
        brass, 10, 0, False)
    lens = ball(0.073, glass("#dff0f6", 0.3), 1.0, 32).scaled(0.12, 1, 1).moved(0, 0.2, 0)
    grip = lathe(curve([(0.0, 0.0), (0.014, 0.004), (0.012, 0.05), (0.016, 0.09), (0.009, 0.115), (0.008, 0.125)],
        24), wood("#4a2414", 0.02, 0.5), 24)
    return Thing(join([rim, lens, grip]).turned("x", 30), pitch=8.0, turned=55.0)


def atom(cue: Cue) -> Thing:
    """A nucleus with electrons on three rings."""
    rng = np.random.default_rng(3)
    core = [ball(0.035, enamel("#e8302a" if k % 2 else "#2a6ae8", 0.3), 1.0, 16).moved(*(float(v)
        for v in rng.normal(0, 0.028, 3))) for k in range(14)]
    ring = tube([(0.3 * math.cos(a), 0, 0.3 * math.sin(a)) for a in np.linspace(0, 6.2832, 61)], 0.005, surface(cue,
        Stuff(paint("#bfe0f4"), glow=0.4, gloss=0.8, wear=0)), 8, 0, False)
    orbits = [join([ring, ball(0.024, lit("#7ae0ff", 1.2)).moved(0.3 * math.cos(t), 0,
        0.3 * math.sin(t))]).turned("x", 22).turned("z", 60.0 * k) for k, t in enumerate((0.8, 2.6, 4.4))]
    return Thing(join([*core, *orbits]).moved(0, 0.36, 0), pitch=10.0, turned=-25.0, lamps=(Lamp((0, 0.36, 0), 0.4,
        (0.4, 0.8, 1.2), 0.1),))


def helix(cue: Cue) -> Thing:
    """A double helix with coloured rungs."""
    one, two = surface(cue, enamel("#2a7ae8", 0.3)), enamel(second(cue, "#e8302a"), 0.3)
    t = np.linspace(0, 4.4 * math.pi, 110)
    y = 0.05 + 0.9 * t / t[-1]
    rails = [tube(np.stack([0.14 * np.cos(t + p), y, 0.14 * np.sin(t + p)], 1), 0.018, s, 10) for p, s in ((0.0,
        one), (math.pi, two))]
    rungs = []
    for k in range(22):
        a, h = 4.4 * math.pi * (k + 0.5) / 22, 0.05 + 0.9 * (k + 0.5) / 22
        p = np.array((0.14 * math.cos(a), h, 0.14 * math.sin(a)))
        q = np.array((-p[0], h, -p[2]))
        m = (p + q) / 2
        rungs += [tube([tuple(p), tuple(m)], 0.009, enamel(("#f0c82a", "#3ac86a")[k % 2], 0.2), 8), tube([tuple(m),
            tuple(q)], 0.009, enamel(("#e83a9a", "#f07a2a")[k % 2], 0.2), 8)]
    return Thing(join([*rails, *rungs]).turned("z", 12), pitch=4.0)


# -- works and space
def robot_arm(cue: Cue) -> Thing:
    """An industrial arm: turntable, two jointed limbs, gripper."""
    coat = surface(cue, enamel("#e87a1c", 0.2))
    parts = [lathe([(0.0, 0.0), (0.34, 0.0), (0.34, 0.08), (0.26, 0.12), (0.24, 0.3), (0.0, 0.32)], DARK, 36),
        lathe([(0.0, -0.2), (0.17, -0.2), (0.17, 0.2), (0.0, 0.2)], coat, 28).turned("x", 90).moved(0, 0.42, 0),
             tube([(0, 0.42, 0), (-0.22, 1.2, 0)], [0.13, 0.10], coat, 14), lathe([(0.0, -0.16), (0.14, -0.16),
                 (0.14, 0.16), (0.0, 0.16)], DARK, 26).turned("x", 90).moved(-0.22, 1.22, 0), tube([(-0.3, 1.3, 0),
                     (0.62, 1.42, 0)], [0.12, 0.07], coat, 14),
             lathe([(0.0, -0.09), (0.085, -0.09), (0.085, 0.09), (0.0, 0.09)], DARK, 22).turned("x", 90).moved(0.64,
                 1.42, 0), tube([(0.64, 1.42, 0), (0.8, 1.22, 0)], 0.055, STEEL, 12), box((0.1, 0.06, 0.2), DARK,
                     0.015).turned("z", -40).moved(0.83, 1.16, 0),
             *(prism([(0.0, 0.0), (0.05, 0.0), (0.09, -0.14), (0.05, -0.2), (0.03, -0.12)], 0.03, STEEL,
                 0.004).turned("z", 30).moved(0.83, 1.16, z) for z in (-0.07, 0.07)), tube([(-0.1, 0.5, 0.16), (-0.4,
                     0.95, 0.18), (-0.3, 1.3, 0.14), (0.2, 1.5, 0.1)], 0.025, DARK, 8, 30)]
    return Thing(join(parts), pitch=8.0, turned=-5.0)


def engine_block(cue: Cue) -> Thing:
    """A V engine: block, rocker covers, pulleys and belt, exhaust pipes; a jet engine by its word."""
    if "jet" in cue.word or "turbine" in cue.word or "turbo" in cue.word:
        shell = surface(cue, metal("#c4ccd2", 0.9, 0.2))
        fan = [prism([(0.0, 0.08), (0.05, 0.1), (0.09, 0.5), (-0.02, 0.5)], 0.02, STEEL).turned("y", 32).turned("z",
            360 * k / 20) for k in range(20)]
        front = join([lathe([(0.55, -0.1), (0.62, 0.0), (0.6, 0.1), (0.53, 0.1), (0.52, -0.08)], STEEL,
            52).turned("x", 90), *fan, lathe(curve([(0.0, 0.0), (0.1, 0.02), (0.12, 0.1)], 10), DARK, 24).turned("x",
                90), lathe([(0.0, -0.06), (0.54, -0.06)], DARK, 40).turned("x", 90)]).turned("y", 90)
        return Thing(join([front.moved(0.9, 0.72, 0), lathe(curve([(0.58, -0.8), (0.64, -0.2), (0.63, 0.5), (0.58,
            0.82)], 20), shell, 52).turned("z", -90).moved(0.1, 0.72, 0), lathe([(0.0, 0.0), (0.16, 0.0), (0.36,
                0.5), (0.48, 0.55)], DARK, 36).turned("z", -90).moved(-1.2, 0.72, 0), box(
            (1.0, 0.12, 0.5), DARK, 0.02).moved(0, 0.0, 0), *(tube([(x, 0.1, s * 0.2), (x, 0.3, s * 0.5)], 0.04,
                STEEL, 8) for x in (-0.3, 0.4) for s in (1, -1))]), pitch=6.0, turned=25.0)
    iron, red = surface(cue, metal("#6a7076", 0.6, 0.5)), enamel(second(cue, "#b8201c"), 0.3)
    parts = [box((0.6, 0.34, 0.36), iron, 0.04).moved(0, 0.16, 0), box((0.5, 0.16, 0.26), DARK, 0.04),
        *(join([box((0.56, 0.2, 0.17), iron, 0.02), box((0.54, 0.07, 0.16), red, 0.025).moved(0, 0.2,
            0)]).turned("x", s * 38).moved(0, 0.42, s * 0.14) for s in (1, -1)),
             box((0.36, 0.16, 0.2), STEEL, 0.04).moved(0, 0.54, 0), lathe([(0.0, 0.0), (0.16, 0.0), (0.17, 0.03),
                 (0.16, 0.07), (0.0, 0.08)], STEEL, 36).moved(0, 0.7, 0), *(lathe([(0.0, 0.0), (r, 0.0), (r, 0.05),
                     (0.0, 0.05)], STEEL, 28).turned("z", -90).moved(0.31, y, z)
             for r, y, z in ((0.1, 0.16, 0), (0.06, 0.42, 0.14), (0.055, 0.44, -0.14), (0.05, 0.28, 0.18))),
                 *(tube([(-0.2 + 0.13 * k, 0.48, s * 0.27), (-0.2 + 0.13 * k, 0.4, s * 0.36), (-0.24 + 0.12 * k, 0.2,
                     s * 0.34), (-0.4, 0.12, s * 0.3)], 0.03, metal("#9a8a78", 0.8), 10, 24) for k in range(4)
                         for s in (1, -1))]
    return Thing(join(parts), pitch=14.0, turned=15.0, wear=0.1)


def solar(cue: Cue) -> Thing:
    panel = join([box((1.0, 0.04, 1.7), CELLS), *(box((1.04, 0.05, 0.03), STEEL).moved(0, 0, z) for z in (-0.86,
        0.86)), *(box((0.03, 0.05, 1.74), STEEL).moved(x, 0, 0) for x in (-0.52, 0.52))])
    return Thing(join([panel.turned("z", -36).moved(0, 0.75, 0), *(tube([(-0.28, 0.0, z), (-0.28, 0.94, z)], 0.03,
        STEEL, 8) for z in (-0.6, 0.6)), *(tube([(0.3, 0.0, z), (0.3, 0.52, z)], 0.03, STEEL, 8) for z in (-0.6,
            0.6))]), pitch=10.0, turned=30.0)


def dish(cue: Cue) -> Thing:
    """A parabolic antenna on its mount."""
    white = surface(cue, enamel("#e4e6e6", 0.1))
    bowl = lathe(curve([(0.0, 0.0), (0.6, 0.08), (1.2, 0.36), (1.6, 0.7)], 20), white, 52)
    inner = lathe(curve([(0.0, 0.03), (0.6, 0.11), (1.2, 0.39), (1.58, 0.71)], 20), white.dyed(tint(white.colour,
        0.85)), 52)
    feed = [tube([(1.35 * math.cos(a), 0.55, 1.35 * math.sin(a)), (0, 1.35, 0)], 0.025, STEEL, 6) for a in (0.5, 2.6,
        4.7)]
    head = join([bowl, inner, *feed, lathe([(0.0, 1.25), (0.12, 1.25), (0.14, 1.45), (0.0, 1.48)], DARK,
        18)]).turned("z", -52).moved(0.1, 1.9, 0)
    return Thing(join([head, lathe([(0.5, 0.0), (0.45, 0.15), (0.2, 0.3), (0.16, 1.6), (0.0, 1.65)], STEEL, 24),
        box((0.5, 0.5, 0.6), DARK, 0.05).moved(-0.05, 1.45, 0)]), pitch=2.0, turned=30.0)


def satellite(cue: Cue) -> Thing:
    """A satellite: foil body, two wings of cells, dish and masts."""
    foil = surface(cue, Stuff(paint("#d8a23a"), "crystal", paint("#8a5c1c"), 0.3, 0.6, 0.9, 0.9))
    wings = [join([*(box((0.05, 1.1, 1.2), CELLS).moved(0, -0.55, s * (1.35 + 1.3 * k)) for k in range(3)), tube([(0,
        0, s * 0.5), (0, 0, s * 4.5)], 0.04, STEEL, 6)]) for s in (1, -1)]
    bowl = join([lathe(curve([(0.0, 0.0), (0.3, 0.05), (0.55, 0.22)], 12), enamel("#eceeee", 0.1), 36), tube([(0, 0,
        0), (0, 0.42, 0)], 0.02, STEEL, 6)])
    return Thing(join([box((1.0, 1.2, 1.0), foil, 0.05).moved(0, -0.6, 0), *wings, bowl.turned("z", -90).moved(0.5,
        0.1, 0), bowl.scaled(0.6).moved(0.1, 0.62, 0.2), tube([(-0.2, 0.6, -0.2), (-0.2, 1.4, -0.2)], 0.02, STEEL,
            5)]).turned("x", 18).turned("z", 10), pitch=-10.0, turned=40.0, medium="air")


def gears(cue: Cue) -> Thing:
    brass, iron = surface(cue, metal("#c79a3c", 0.9, 0.3)), metal("#6a6e74", 0.7, 0.4)
    return Thing(join([cogwheel(0.3, 18, 0.06, brass).moved(0, 0.34, 0), cogwheel(0.19, 12, 0.06, iron).moved(0.47,
        0.5, 0), cogwheel(0.15, 9, 0.06, brass).moved(0.3, 0.86, 0)]), pitch=2.0, turned=-15.0)


def wind_spring(cue: Cue) -> Thing:
    steel = surface(cue, STEEL)
    return Thing(tube([(0.07 * math.cos(t), 0.01 + 0.0042 * t, 0.07 * math.sin(t)) for t in np.linspace(0,
        17 * math.pi, 260)], 0.009, steel, 8), pitch=10.0)


GOODS = (
    (robot_vacuum, 0.12, "robot vacuum, robotic vacuum, robot vacuum cleaner, roomba"), (printer, 0.4, "printer,"
        " copier, photocopier"), (calculator, 0.1, "calculator"), (pencil, 0.14, "pencil, pencils, crayon, crayons,"
        " coloured pencils, colored pencils"),
    (record, 0.31, "vinyl record, vinyl, vinyl records, lp record, record,"
        " gramophone record, stack of records"), (cassette, 0.07, "cassette, cassette tape,"
        " mixtape"), (boombox, 0.5, "boombox, ghetto blaster, stereo"), (projector, 0.6, "projector, film projector,"
        " movie projector, film reel"),
    (board_on_wall, 2.2, "blackboard, chalkboard, whiteboard"), (newspaper, 0.3, "newspaper"), (till, 0.6,
        "cash register"), (flasks, 0.19, "beaker, flask, test tube, test tubes, vial, vials, erlenmeyer flask,"
        " laboratory glass, chemistry set"),
    (magnifier, 0.28, "magnifying glass"), (atom, 0.7, "atom, atom model"), (helix, 1.0, "dna, dna helix,"
        " double helix, dna strand, helix"), (robot_arm, 1.5, "robot arm, robotic arm"), (engine_block, 0.8, "engine,"
        " car engine, jet engine, v8 engine"), (solar, 1.2, "solar panel, solar panels"),
    (dish, 3.2, "satellite dish, radio telescope, radar dish, parabolic antenna, antenna, dish antenna, radar"),
    (satellite, 2.0, "satellite, space probe, probe, voyager probe, voyager"),
    (gears, 1.05, "gears, cogs"),
    (wind_spring, 0.25, "coil spring, metal spring, slinky"),
)
