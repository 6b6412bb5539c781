"""What stands in kitchens and cupboards by its own name: pots, jars, cans, cartons, mills, graters. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, lit, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

STEEL, DARK, OAK = metal("#c4ccd2", 1.0, 0.2), matt("#1a1a1c", 0.1), wood("#b07a44", 0.03, 0.3)
INK = matt("#f4f2ea", 0)


def pot(cue: Cue) -> Thing:
    """A cooking pot with its lid, two ears; a saucepan has a long handle, a pressure cooker a valve."""
    word = cue.word.lower()
    steel = surface(cue, metal("#b8c0c6", 0.9, 0.2) if "iron" not in " ".join(cue.traits) else metal("#34343a", 0.4))
    parts = [lathe([(0.0, 0.0), (0.11, 0.0), (0.12, 0.01), (0.12, 0.13), (0.126, 0.135)], steel, 48),
             lathe(curve([(0.123, 0.136), (0.10, 0.155), (0.04, 0.168), (0.0, 0.17)], 20), steel, 48),
             lathe([(0.008, 0.165), (0.008, 0.18), (0.022, 0.185), (0.02, 0.20), (0.0, 0.203)], DARK, 24)]
    if "sauce" in word:
        parts.append(tube([(0.0, 0.11, 0.12), (0.0, 0.135, 0.22), (0.0, 0.14, 0.34)], [0.010, 0.011, 0.014], DARK,
            10, 16))
    else:
        ear = tube([(0, 0.10, 0.118), (0.0, 0.105, 0.165), (0.035, 0.105, 0.168), (0.04, 0.10, 0.112)], 0.008, DARK,
            8, 20)
        parts += [ear.moved(-0.02), ear.turned("y", 180).moved(0.02)]
    return Thing(join(parts), pitch=16.0, turned=25.0)


_FILLS: dict[str, tuple[str, str]] = {
    "honey": ("#d8901c", "HONEY"), "jam": ("#a01828", "JAM"), "cookie": ("#b8803c", "COOKIES"), "candy": ("#e05a7a",
        ""),
    "spice": ("#b84a1c", "SPICE"), "pickle": ("#6a8a2c", "PICKLES"), "peanut": ("#a8703a", "PEANUT"),
    "olive": ("#7a8a2c", "OLIVES"), "sauce": ("#b8281e", "SAUCE"), "marmalade": ("#e0781c", "JAM"),
    "firefl": ("#d8e85a", ""), "coin": ("#d8a83a", ""), "sand": ("#d8b070", ""), "bean": ("#6a3a20", ""),
}


def jar(cue: Cue) -> Thing:
    """A glass jar with a screw lid; what is in it by its word: honey, jam, cookies, sweets."""
    word = " ".join((cue.word, *cue.traits)).lower()
    fill, label = next((row for key, row in _FILLS.items() if key in word), ("", ""))
    outer = curve([(0.046, 0.0), (0.052, 0.006), (0.053, 0.02), (0.053, 0.10), (0.048, 0.118), (0.040, 0.125)], 30)
    parts: list[Mesh] = []
    lamps: tuple[Lamp, ...] = ()
    if "firefl" in word:
        drawn = np.random.default_rng(cue.seed).uniform((-0.033, 0.012, -0.033), (0.033, 0.1, 0.033), (16, 3))
        spots = [(float(x), float(y), float(z)) for x, y, z in drawn]
        parts += [ball(0.0035, lit("#e8ff7a", 2.6), 1.0, 8).moved(*at) for at in spots]
        lamps = tuple(Lamp((x * 1.6, y * 1.6, z * 1.6), 0.06, (0.8, 1.1, 0.25), 0.5) for x, y, z in spots[:9])
    elif fill:
        body = [(0.0, 0.006), (0.047, 0.006), (0.049, 0.02), (0.049, 0.092), (0.0, 0.095)]
        lumpy = any(k in word for k in ("cookie", "candy", "coin", "pickle", "olive", "bean"))
        stuff = Stuff(paint(fill), "spots" if lumpy else "plain", tint(paint(fill), 0.5), 0.022, 0.5 if lumpy else 0.0,
                      0.9, 0.15, 0.3 if "honey" in word else 0.05, wear=0.0)
        parts.append(lathe(body, stuff, 40))
    tag = Stuff(paint("#efe6cf"), wear=0.1)
    parts += [lathe(outer, glass("#d8ecec", 0.24), 44), lathe([(0.0, 0.001), (0.047, 0.001)], glass("#cfe4e4", 0.3),
        40),
              lathe([(0.043, 0.122), (0.046, 0.124), (0.046, 0.143), (0.042, 0.147), (0.0, 0.147)],
                    surface(cue, metal("#c79a3c", 0.7)), 40)]
    says = printed(cue) or label
    if says:
        parts += [lathe([(0.0535, 0.03), (0.0535, 0.085)], tag, 24, 110).turned("y", -55 + 90).turned("y", -90),
                  inscription(says, 0.07, 0.024, matt("#4a2a18", 0)).moved(0.0550, 0.058, 0)]
    return Thing(join(parts).scaled(1.6), pitch=10.0, turned=62.0, lamps=lamps)


def can(cue: Cue) -> Thing:
    """A tin can with its paper label; a soda can with a tab."""
    soda = any(w in cue.word for w in ("soda", "beer", "cola", "coke"))
    coat = surface(cue, enamel("#c8201c", 0.5) if soda else Stuff(paint("#b8281e"), "bands", paint("#f0e8d4"), 0.05,
                                                             gloss=0.4, wear=0.1))
    parts = [lathe([(0.0, 0.0), (0.028, 0.0), (0.033, 0.008)] if soda else [(0.0, 0.0), (0.036, 0.0), (0.036, 0.006)],
                   STEEL, 40)]
    if soda:
        parts += [lathe([(0.033, 0.008), (0.033, 0.108)], coat, 44), lathe([(0.033, 0.108), (0.027, 0.12), (0.028,
            0.123),
                  (0.025, 0.119), (0.0, 0.119)], STEEL, 40), box((0.022, 0.002, 0.012), STEEL, 0.001).moved(0.004,
                      0.121),
                  inscription(printed(cue) or "COLA", 0.045, 0.03, INK).moved(0.0345, 0.06, 0)]
    else:
        parts += [lathe([(0.0355, 0.006), (0.0355, 0.104)], coat, 44), lathe([(0.036, 0.104), (0.037, 0.11), (
            0.033, 0.108), (0.0, 0.107)], STEEL, 40)]
    return Thing(join(parts).scaled(2.0), pitch=12.0, turned=62.0)


def milk_carton(cue: Cue) -> Thing:
    """A gable-topped carton that says what is in it."""
    word = " ".join((cue.word, *cue.traits)).lower()
    juice = "juice" in word or "orange" in word
    white, blue = surface(cue, matt("#f4f4f0", 0.05)), matt("#e07a1c" if juice else "#2a62b0", 0.05)
    w, h = 0.085, 0.17
    gable = prism([(-w / 2, 0.0), (w / 2, 0.0), (0.0, 0.045)], w, white).moved(0, h, 0)
    fin = box((0.006, 0.022, w), white).moved(0, h + 0.04, 0)
    wave = prism([(-w / 2, 0.0), (w / 2, 0.0), (w / 2, 0.055), (w / 6, 0.075), (-w / 6, 0.045), (-w / 2, 0.07)],
        w + 0.002,
                 blue)
    says = inscription(printed(cue) or ("JUICE" if juice else "MILK"), 0.068, 0.03, blue).moved(w / 2 + 0.002, 0.115, 0)
    side = join([prism([(-w / 2, 0.0), (w / 2, 0.0), (w / 2, 0.055), (-w / 2, 0.06)], w + 0.002, blue).turned("y", 90),
                 wave, box((w, h, w), white), gable, fin, says])
    cap = lathe([(0.0, 0.0), (0.012, 0.0), (0.012, 0.012), (0.0, 0.012)], blue, 20).turned("z", -45).moved(0.02,
        h + 0.024)
    return Thing(join([side, cap]).scaled(1.4), pitch=10.0, turned=40.0)


def cereal_box(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#e0a41c", 0.1))
    face = lathe([(0.0, 0.0), (0.06, 0.0)], matt("#f4efe2", 0), 32).turned("z", -90).moved(0.0345, 0.11, 0)
    loops = [tube([(0.036, 0.11 + y + 0.014 * math.sin(a), z + 0.014 * math.cos(a)) for a in np.linspace(0, 6.3, 17)],
                  0.006, matt(c, 0), 6) for y, z, c in ((0.02, 0.02, "#c8641e"), (-0.02, -0.015, "#b8281e"),
                                                        (-0.015, 0.025, "#3a8a4a"), (0.02, -0.02, "#c8641e"))]
    return Thing(join([box((0.068, 0.30, 0.2), coat, 0.003), face, *loops,
                       inscription(printed(cue) or "CEREAL", 0.17, 0.05, matt("#b8281e", 0)).moved(0.0355, 0.235, 0)]),
                 pitch=8.0, turned=50.0)


def goblet(cue: Cue) -> Thing:
    """A chased golden chalice, stones round its bowl."""
    gold = surface(cue, metal("#d8a63a", 1.0, 0.2))
    profile = curve([(0.06, 0.0), (0.058, 0.01), (0.02, 0.025), (0.012, 0.06), (0.022, 0.075), (0.012, 0.09),
                     (0.035, 0.11), (0.058, 0.15), (0.058, 0.20)], 50)
    inner = curve([(0.054, 0.20), (0.052, 0.15), (0.0, 0.115)], 16)
    gems = around(ball(0.009, enamel("#b8142a", 0.6), 1.2, 12).moved(0.057, 0.155, 0), 7)
    wine = Stuff(paint("#5a0c18"), gloss=1.0, metal=0.2, wear=0)
    return Thing(join([lathe(profile, gold, 48), lathe(inner, gold, 40), lathe([(0.0, 0.185), (0.053, 0.185)], wine,
        36),
                       gems]), pitch=14.0)


def flute(cue: Cue) -> Thing:
    """Champagne in a tall glass."""
    profile = curve([(0.03, 0.0), (0.028, 0.003), (0.005, 0.008), (0.004, 0.09), (0.018, 0.12), (0.024, 0.19),
        (0.021, 0.24)],
                    40)
    fizz = Stuff(tone(cue, "#e8c45a"), "spots", paint("#fff2c0"), 0.012, gloss=0.9, glow=0.1, opacity=0.9, wear=0)
    drink = lathe([(0.0, 0.097), (0.016, 0.122), (0.0215, 0.19), (0.0205, 0.215), (0.0, 0.216)], fizz, 36)
    return Thing(join([drink, lathe(profile, glass("#eaf4f4", 0.26), 40)]), pitch=6.0)


def shaker(cue: Cue) -> Thing:
    """Salt and pepper: a glass and a dark one with steel tops; a mill of turned wood by its word."""
    if "mill" in cue.word or "grinder" in cue.word:
        turn = curve([(0.032, 0.0), (0.034, 0.02), (0.022, 0.06), (0.03, 0.12), (0.02, 0.16), (0.028, 0.19), (0.02,
            0.23),
                      (0.0, 0.24)], 60)
        return Thing(join([lathe(turn, surface(cue, wood("#6a3a20", 0.03, 0.5)), 40), ball(0.012, STEEL).moved(0,
            0.25)]),
                     pitch=8.0)
    top = lathe([(0.026, 0.075), (0.026, 0.09), (0.016, 0.105), (0.0, 0.108)], STEEL, 30)
    one = lathe([(0.0, 0.0), (0.028, 0.0), (0.025, 0.075)], surface(cue, glass("#e8f0f0", 0.35)), 8)
    salt = lathe([(0.0, 0.004), (0.024, 0.004), (0.022, 0.055), (0.0, 0.057)], matt("#f8f8f4", 0), 8)
    pepper = lathe([(0.0, 0.004), (0.024, 0.004), (0.022, 0.055), (0.0, 0.057)], matt("#3a2a20", 0), 8)
    return Thing(join([join([salt, one, top]).moved(0, 0, 0.045), join([pepper, one, top]).moved(0, 0, -0.045)]),
                 pitch=12.0, turned=50.0)


def utensil(cue: Cue) -> Thing:
    """Whisk, spatula, ladle, rolling pin, tongs: alone, each by its word; flat in x and y."""
    word = cue.word.lower()
    grip = lathe(curve([(0.0, 0.0), (0.011, 0.004), (0.012, 0.05), (0.008, 0.12), (0.0, 0.125)], 20), surface(cue,
        OAK), 20)
    if "rolling" in word:
        oak = surface(cue, OAK)
        pin = [lathe([(0.0, -0.15), (0.035, -0.15), (0.035, 0.15), (0.0, 0.15)], oak, 36),
               *(lathe(curve([(0.012, 0.15), (0.018, 0.17), (0.017, 0.21), (0.0, 0.225)], 16), oak, 24).turned("x", t)
                 for t in (0, 180))]
        return Thing(join(pin).turned("z", 78).moved(0, 0.045, 0), pitch=16.0, turned=-30.0)
    if "whisk" in word:
        loops = [tube([(0.006 * math.cos(t), 0.12, 0.006 * math.sin(t)), (0.036 * math.cos(t), 0.21,
            0.036 * math.sin(t)),
                       (0.03 * math.cos(t), 0.26, 0.03 * math.sin(t)), (0.0, 0.285, 0.0)], 0.0016, STEEL, 6, 24)
                 for t in np.linspace(0, 2 * math.pi, 12, endpoint=False)]
        head = join(loops)
    elif "spatula" in word or "turner" in word or "peel" in word:
        head = join([tube([(0, 0.12, 0), (0, 0.20, 0)], 0.004, STEEL, 8),
                     prism([(-0.03, 0.20), (0.03, 0.20), (0.036, 0.30), (-0.036, 0.30)], 0.003, STEEL, 0.001),
                     *(box((0.006, 0.06, 0.0036), DARK).moved(x, 0.225, 0) for x in (-0.016, 0.0, 0.016))])
    elif "tong" in word:
        arm = tube([(0.0, 0.0, 0), (0.03, 0.10, 0), (0.018, 0.24, 0)], [0.007, 0.006, 0.005], STEEL, 8, 20)
        tip = ball(0.014, STEEL, 1.4, 14).moved(0.018, 0.25, 0)
        half = join([arm, tip])
        return Thing(join([half, half.scaled(-1, 1, 1)]).turned("z", 20), pitch=6.0, turned=-38.0)
    else:  # a ladle
        head = join([tube([(0, 0.12, 0), (0, 0.26, 0)], 0.0045, STEEL, 8),
                     ball(0.042, STEEL, 0.7, 24).moved(0.012, 0.28, 0.02)])
    return Thing(join([grip, head]).turned("z", 28), pitch=6.0, turned=-38.0)


def grater(cue: Cue) -> Thing:
    """A box grater: tapered steel with rows of holes, a handle."""
    steel = surface(cue, metal("#c4ccd2", 0.9, 0.2))
    body = box((0.09, 0.2, 0.11), steel, 0.004, 0.62)
    holes = [ball(0.0055, DARK, 1.0, 8).scaled(0.5, 1, 1).moved(0.0455 - 0.085 * (0.03 + 0.022 * r), 0.03 + 0.022 * r,
             -0.034 + 0.0226 * c + (0.011 if r % 2 else 0.0)) for r in range(7) for c in range(4)]
    grip = tube([(0, 0.195, -0.03), (0, 0.235, -0.026), (0, 0.235, 0.026), (0, 0.195, 0.03)], 0.007, DARK, 8, 20)
    return Thing(join([body, *holes, grip]), pitch=8.0, turned=42.0)


def mortar(cue: Cue) -> Thing:
    stone_ = surface(cue, Stuff(paint("#8a8680"), "rock", paint("#5a5652"), 0.03, 0.3, 0.1, wear=0.3))
    bowl = [(0.0, 0.0), (0.055, 0.0), (0.06, 0.02), (0.085, 0.10), (0.09, 0.105), (0.078, 0.103), (0.05, 0.04), (0.0,
        0.03)]
    pestle = lathe(curve([(0.0, 0.0), (0.024, 0.006), (0.016, 0.05), (0.013, 0.14), (0.018, 0.165), (0.0, 0.17)],
        30), stone_,
                   24)
    return Thing(join([lathe(bowl, stone_, 44), pestle.turned("z", -32).moved(0.01, 0.05, 0)]), pitch=16.0)


def tray(cue: Cue) -> Thing:
    """A serving tray with a rim and two grips."""
    steel = surface(cue, metal("#c4ccd2", 1.0, 0.1))
    grips = [tube([(-0.05, 0.02, z), (-0.05, 0.035, z * 1.18), (0.05, 0.035, z * 1.18), (0.05, 0.02, z)], 0.007,
        steel, 8,
                  20) for z in (-0.24, 0.24)]
    return Thing(join([lathe([(0.0, 0.004), (0.22, 0.004), (0.245, 0.022), (0.25, 0.022), (0.225, 0.0), (0.0, 0.0)],
        steel,
                             56).scaled(0.75, 1, 1), *grips]), pitch=28.0, turned=40.0)


def french_press(cue: Cue) -> Thing:
    coffee = Stuff(paint("#2a1408"), gloss=0.9, wear=0)
    parts = [lathe([(0.0, 0.005), (0.043, 0.005), (0.043, 0.10), (0.0, 0.10)], coffee, 36),
             lathe([(0.046, 0.0), (0.046, 0.16)], glass("#d8ecec", 0.24), 40),
             lathe([(0.047, 0.155), (0.048, 0.165), (0.03, 0.178), (0.0, 0.18)], STEEL, 36),
             tube([(0, 0.175, 0), (0, 0.225, 0)], 0.003, STEEL, 8), ball(0.014, DARK).moved(0, 0.23, 0),
             around(box((0.004, 0.16, 0.014), STEEL).moved(0.0475), 4, 45),
             tube([(0, 0.15, 0.047), (0, 0.15, 0.085), (0, 0.05, 0.085), (0, 0.04, 0.047)], 0.008, DARK, 8, 24),
             lathe([(0.0, 0.0), (0.05, 0.0), (0.05, 0.012), (0.047, 0.014)], STEEL, 36)]
    return Thing(join(parts), pitch=10.0, turned=10.0)


def thermos(cue: Cue) -> Thing:
    coat = surface(cue, metal("#2f5a4a", 0.4, 0.2))
    return Thing(join([lathe([(0.0, 0.0), (0.042, 0.0), (0.044, 0.01), (0.044, 0.20), (0.034, 0.225)], coat, 40),
                       lathe([(0.034, 0.225), (0.036, 0.23), (0.036, 0.275), (0.03, 0.285), (0.0, 0.285)], STEEL, 36),
                       lathe([(0.0445, 0.05), (0.0445, 0.06)], STEEL, 40)]), pitch=8.0)


def scale(cue: Cue) -> Thing:
    """A kitchen scale: pan above, dial in front."""
    coat = surface(cue, enamel("#9ac4b8", 0.15))
    dial = [lathe([(0.0, 0.0), (0.06, 0.0)], matt("#f6f4ec", 0), 36), *(
        box((0.003, 0.002, 0.012), DARK).moved(0, 0, 0.048).turned("y", 30.0 * k) for k in range(12)),
        box((0.003, 0.003, 0.045), matt("#c8201c", 0)).moved(0, 0, 0.022).turned("y", 150)]
    face = join(dial).turned("z", -90).moved(0.066, 0.09, 0)
    body = prism([(-0.07, 0.0), (0.065, 0.0), (0.065, 0.15), (-0.04, 0.17)], 0.17, coat, 0.012)
    return Thing(join([body, face, lathe([(0.02, 0.165), (0.02, 0.19)], STEEL, 20),
                       lathe(curve([(0.0, 0.19), (0.08, 0.195), (0.12, 0.22), (0.125, 0.222)], 16), STEEL, 44)]),
                 pitch=14.0, turned=52.0)


def dishwasher(cue: Cue) -> Thing:
    white = surface(cue, enamel("#e8e8e6", 0.2))
    return Thing(join([box((0.6, 0.85, 0.6), white, 0.01), box((0.01, 0.09, 0.56), DARK, 0.003).moved(0.302, 0.74, 0),
                       tube([(0.33, 0.69, -0.22), (0.33, 0.69, 0.22)], 0.012, STEEL, 10),
                       box((0.006, 0.006, 0.57), DARK).moved(0.301, 0.72, 0),
                       *(ball(0.012, STEEL, 1.0, 12).moved(0.308, 0.785, z) for z in (0.12, 0.17, 0.22))]), pitch=10.0,
                 turned=45.0)


def lunchbox(cue: Cue) -> Thing:
    coat = surface(cue, enamel("#3a7dc0", 0.2))
    return Thing(join([box((0.10, 0.15, 0.22), coat, 0.02), box((0.104, 0.006, 0.224), DARK).moved(0, 0.10, 0),
                       tube([(0, 0.15, -0.05), (0, 0.19, -0.04), (0, 0.19, 0.04), (0, 0.15, 0.05)], 0.008, DARK, 8, 20),
                       *(box((0.012, 0.03, 0.024), STEEL, 0.003).moved(0.05, 0.09, z) for z in (-0.06, 0.06))]),
                 pitch=12.0, turned=45.0)


def paper_bag(cue: Cue) -> Thing:
    """A shopping bag of paper with string handles; groceries look out of a grocery bag."""
    kraft = surface(cue, matt("#c09a64", 0.25))
    body = box((0.16, 0.36, 0.3), kraft, 0.004, 1.06)
    grips = [tube([(x, 0.36, -0.06), (x, 0.44, -0.05), (x, 0.44, 0.05), (x, 0.36, 0.06)], 0.005, matt("#e8dcc0"), 6, 24)
             for x in (-0.08, 0.08)]
    dark = box((0.15, 0.004, 0.29), DARK).moved(0, 0.3575, 0)
    ink = matt(second(cue, "#3a2a1c"), 0)
    says = [inscription(printed(cue), 0.24, 0.1, ink).moved(0.086, 0.2, 0)] if printed(cue) else []
    return Thing(join([body, dark, *grips, *says]), pitch=10.0, turned=48.0)


def apron(cue: Cue) -> Thing:
    fabric = surface(cue, cloth("#b8342a", 0.01))
    out: list[tuple[float, float]] = [(-0.3, 0.0), (0.3, 0.0), (0.3, 0.5), (0.15, 0.6), (0.13, 0.85), (-0.13, 0.85),
                                      (-0.15, 0.6), (-0.3, 0.5)]
    pocket = box((0.012, 0.14, 0.26), fabric.dyed(_darker(fabric.colour)), 0.003).moved(0.008, 0.28, 0)
    strap = tube([(0, 0.84, -0.11), (0, 1.0, -0.07), (0, 1.05, 0.0), (0, 1.0, 0.07), (0, 0.84, 0.11)], 0.008, fabric,
        6, 30)
    ties = [tube([(0, 0.5, s * 0.29), (-0.02, 0.45, s * 0.4), (-0.01, 0.3, s * 0.38)], 0.007, fabric, 6, 16)
        for s in (1, -1)]
    return Thing(join([prism(out, 0.012, fabric, 0.003).turned("y", 90), pocket, strap, *ties]), pitch=4.0, turned=65.0)


def _darker(colour: Rgb) -> Rgb:
    return tint(colour, 0.8)


def cheese_wheel(cue: Cue) -> Thing:
    """A wheel of cheese with a wedge cut out."""
    rind, paste = surface(cue, enamel("#d89a2c", 0.05)), Stuff(paint("#f0d27a"), "spots", paint("#d8b250"), 0.03,
        0.3, 0.2)
    edge = [(0.0, 0.0), (0.15, 0.0), (0.16, 0.01), (0.16, 0.09), (0.15, 0.10), (0.0, 0.10)]
    cut = [prism([(0.0, 0.0), (0.158, 0.0), (0.158, 0.10), (0.0, 0.10)], 0.002, paste).turned("y", t) for t in (0, 55)]
    wedge = join([lathe(edge, rind, 10, 50), *(prism([(0.0, 0.0), (0.158, 0.0), (0.158, 0.10), (0.0, 0.10)], 0.002,
                 paste).turned("y", -t) for t in (0, 50))]).turned("y", 30).moved(0.13, 0.0, 0.10)
    return Thing(join([lathe(edge, rind, 44, 305), *cut, wedge]), pitch=18.0, turned=-50.0)



GOODS = (
    (pot, 0.2, "cooking pot, pot, saucepan, stockpot, pressure cooker, soup pot, crockpot, stew pot, moka pot,"
        " casserole"),
    (jar, 0.23, "jar, mason jar, glass jar, cookie jar, candy jar, spice jar, jam jar, honey jar, jar of honey,"
                " jar of jam, honey, peanut butter, marmalade, jam, jelly jar, jar of pickles,"
                " jar of fireflies"),
    (can, 0.22, "tin can, soda can, beverage can, can of soda, beer can, can of beer, soup can, can of soup,"
        " can of coke, coke, soda"),
    (milk_carton, 0.3, "milk carton, carton of milk, milk container, juice carton, juice box, carton of juice,"
        " milk box"),
    (cereal_box, 0.3, "cereal box, box of cereal"), (goblet, 0.2, "goblet, chalice, holy grail, grail, golden goblet"),
    (flute, 0.24, "champagne flute"),
    (shaker, 0.11, "salt shaker, pepper shaker, salt and pepper, pepper mill, pepper grinder, salt"),
    (utensil, 0.28, "eggbeater, egg beater, whisk, spatula, ladle, rolling pin, tongs, turner, soup ladle"),
    (grater, 0.24, "grater,"
        " cheese grater"),
    (mortar, 0.2, "mortar, mortar and pestle, pestle"), (tray, 0.08, "tray, serving tray, silver tray,"
     " silver platter, platter"),
    (french_press, 0.24, "french press, cafetiere"), (thermos, 0.28, "thermos, vacuum flask, water bottle"),
    (scale, 0.22, "kitchen scale"), (dishwasher, 0.85, "dishwasher"),
    (lunchbox, 0.19, "lunchbox, lunch box"), (paper_bag, 0.44, "paper bag, shopping bag, grocery bag"),
    (apron, 1.0, "apron"), (cheese_wheel, 0.1, "wheel of cheese, cheese wheel"),
)
