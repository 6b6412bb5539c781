"""What is worn for show: rings, necklaces, bracelets, earrings, watches, medals, perfume. In m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.roadside import plate
from reelwright.engines.previz.paint.figures.things.roadside import ring as outline_of
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

GOLD, SILVER, DARK = metal("#e0ac3c", 1.0, 0.05), metal("#d0d6dc", 1.0, 0.05), matt("#17181b", 0)
PEARL = Stuff(paint("#f2ece4"), gloss=1.0, metal=0.25, wear=0.0)
_STONES = {"ruby": "#c0102a", "emerald": "#0e8a4a", "sapphire": "#1a3ec0", "diamond": "#e4f2fa", "amber": "#e08a1c",
           "amethyst": "#7a3ac0", "pearl": "#f2ece4", "jade": "#3a9a6a", "topaz": "#e8b83a", "opal": "#d8e8f0"}


def _gem_colour(cue: Cue, otherwise: str) -> Rgb:
    said = " ".join((cue.word, *cue.traits)).lower()
    return tone(cue, next((c for name, c in _STONES.items() if name in said), otherwise))


def cut_stone(colour: Rgb, r: float) -> Mesh:
    """A round brilliant: table, crown, girdle, pavilion; point down at the origin."""
    stuff = Stuff(colour, "crystal", tint(colour, 1.8), r * 0.7, gloss=1.0, metal=0.65, glow=0.12, wear=0.0)
    return join([lathe([(0.0, 0.0), (r, 0.75 * r)], stuff, 8), lathe([(r, 0.75 * r), (r * 0.98, 0.8 * r), (0.6 * r,
        1.12 * r),
                (0.0, 1.12 * r)], stuff, 8)])


def _band(radius: float, thick: float, stuff: Stuff) -> Mesh:
    """A hoop that stands upright, its hole along x."""
    return tube([(0, radius * math.sin(a), radius * math.cos(a)) for a in np.linspace(0, 2 * math.pi, 57)], thick,
        stuff, 12, 0,
                False).scaled(1.6, 1, 1)


def ring(cue: Cue) -> Thing:
    """A ring standing in a velvet box's cushion, its stone above; plain gold for a wedding."""
    said = " ".join((cue.word, *cue.traits)).lower()
    gold = SILVER if "silver" in said or "platinum" in said else GOLD
    plain = ("wedding" in said or "band" in said or "magic" in said or "golden ring" in said) and "diamond" not in said
    hoop = _band(0.1, 0.011, gold).moved(0, 0.11, 0)
    parts = [hoop]
    if not plain:
        colour = _gem_colour(cue, "#e4f2fa")
        stone = cut_stone(colour, 0.055)
        claws = around(tube([(0.02, 0.0, 0), (0.045, 0.03, 0), (0.05, 0.055, 0)], 0.0045, gold, 8, 12), 6)
        parts.append(join([stone, claws]).moved(0, 0.208, 0))
        parts += [cut_stone(colour, 0.018).turned("x", s * 26).moved(0, 0.20, s * 0.05)
            for s in (1, -1)]
    lamps = (Lamp((0.03, 0.26, 0.0), 0.06, (0.9, 0.95, 1.0), 0.5),) if not plain else ()
    return Thing(join(parts), pitch=12.0, turned=20.0, lamps=lamps)


def necklace(cue: Cue) -> Thing:
    """On a velvet bust: a string of pearls, or a chain with its pendant."""
    said = " ".join((cue.word, *cue.traits)).lower()
    gold = surface(cue, SILVER if "silver" in said else GOLD)
    velvet = cloth("#241c30", 0.006)
    bust = join([lathe(curve([(0.11, 0.0), (0.12, 0.06), (0.10, 0.13), (0.045, 0.18), (0.040, 0.25), (0.0, 0.252)],
        30), velvet,
                       44).scaled(0.62, 1, 1), lathe([(0.0, -0.02), (0.1, -0.02), (0.1, 0.0)], matt("#0e0c12"),
                           40).scaled(
                           0.7, 1, 1)])
    way = [(0.005 + 0.062 * math.sin(t) ** 0.5 + 0.012 * math.sin(t), 0.205 - 0.125 * math.sin(t) ** 1.4,
            0.055 * math.cos(t) * (1 + 0.35 * math.sin(t))) for t in np.linspace(0.02, math.pi - 0.02, 33)]
    if "pearl" in said or "bead" in said:
        beads: list[Mesh] = [ball(0.0085, PEARL if "pearl" in said else enamel(tone(cue, "#1a6ab0"), 0.3), 1.0,
            14).moved(*p)
                             for p in way]
        return Thing(join([bust, *beads]), pitch=6.0, turned=62.0)
    drop = cut_stone(_gem_colour(cue, "#1a3ec0" if "locket" not in said else "#e0ac3c"), 0.02).turned("z", -90).moved(
        0.082, 0.062, 0)
    frame = lathe([(0.021, -0.004), (0.025, 0.0), (0.021, 0.004)], gold, 30).turned("z", -90).moved(0.085, 0.062, 0)
    links = [ball(0.0038, gold, 1.0, 8).moved(*p) for p in way]
    return Thing(join([bust, *links, tube(way, 0.0018, gold, 6), drop, frame]), pitch=6.0, turned=62.0)


def bracelet(cue: Cue) -> Thing:
    gold = surface(cue, GOLD)
    stone = cut_stone(_gem_colour(cue, "#0e8a4a"), 0.011).turned("z", -90)
    hoop = tube([(0.05 * math.cos(a), 0.0, 0.05 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 57)], 0.006,
        gold, 10, 0,
                False)
    return Thing(join([hoop, hoop.moved(0, 0.014, 0), around(stone.moved(0.051, 0.007, 0), 14), around(
        ball(0.004, gold, 1.0, 8).moved(0.054, 0.007, 0), 14, 12.8)]).turned("z", 24).moved(0, 0.03, 0), pitch=20.0)


def earrings(cue: Cue) -> Thing:
    gold = surface(cue, GOLD)
    one = join([tube([(0, 0.075, 0), (0, 0.095, 0.006), (0, 0.088, 0.014)], 0.0015, gold, 6, 14), ball(0.006,
        gold).moved(
        0, 0.07, 0), cut_stone(_gem_colour(cue, "#0e8a4a"), 0.014).turned("z", -90).moved(0.0, 0.05, 0),
        ball(0.012, PEARL, 1.25).moved(0, 0.02, 0), lathe([(0.0, 0.033), (0.006, 0.035), (0.0, 0.042)], gold, 14)])
    return Thing(join([one.moved(0, 0, -0.03), one.moved(0, 0, 0.03)]), pitch=2.0, turned=62.0)


def _smartwatch(cue: Cue, strap: Stuff) -> Thing:
    """A watch on end, its rounded dark face to the front: the hour, rings of how much one moved, or what is said."""
    def squircle(high: float, wide: float) -> list[tuple[float, float]]:
        turn = np.linspace(0, 2 * math.pi, 49)[:-1]
        x, y = np.cos(turn), np.sin(turn)
        return [(float(a), float(b)) for a, b in zip(wide / 2 * np.sign(x) * abs(x) ** 0.45,
                                                      high / 2 * np.sign(y) * abs(y) ** 0.45, strict=True)]

    case = prism(squircle(0.050, 0.042), 0.011, metal(second(cue, "#b8bec6"), 1.0, 0.05), 0.003)
    dark = Stuff(paint("#0a0c12"), gloss=1.0, metal=0.3, wear=0)
    screen = prism(squircle(0.045, 0.037), 0.0012, dark).moved(0, 0, 0.0056)
    ink, crown = lit("#f4f8ff", 0.9), prism(squircle(0.009, 0.005), 0.004, SILVER).moved(0.0225, 0.006, 0)
    words = inscription(printed(cue) or "10:09", 0.031, 0.011, ink, 10).turned("y", -90).moved(
        0, 0.0 if printed(cue) else 0.009, 0.0066)
    rings = [] if printed(cue) else [
        tube([(r * math.cos(a), -0.009 + r * math.sin(a), 0.0066) for a in np.linspace(1.57, 1.57 - share, 30)], 0.0009,
             lit(hue, 0.9), 6) for r, share, hue in ((0.0092, 5.0, "#ff2a5c"), (0.0066, 4.0, "#9af03a"),
                                                    (0.0040, 5.6, "#28d0f0"))]
    band = [box((0.030, 0.033, 0.005), strap, 0.002, 0.86).moved(0, 0.024, 0),
            box((0.030, 0.033, 0.005), strap, 0.002, 0.86).turned("z", 180).moved(0, -0.024, 0)]
    holes = [ball(0.0011, DARK).moved(0, -0.038 - 0.005 * k, 0.0027) for k in range(4)]
    whole = join([case, screen, crown, words, *rings, *band, *holes]).turned("x", -14).moved(0, 0.058, 0)
    return Thing(whole.turned("y", 90), pitch=6.0, turned=66.0)


def wristwatch(cue: Cue) -> Thing:
    """A wristwatch, its strap closed, the dial to the front; a smartwatch has a bright square."""
    smart = "smart" in cue.word
    strap = surface(cue, Stuff(paint("#4a2c18"), gloss=0.4, wear=0.2))
    loop = prism(outline_of(0.055, 40), 0.03, strap)
    hole = prism(outline_of(0.050, 40), 0.0304, matt("#120e0c", 0))
    steel = metal(second(cue, "#d0d6dc"), 1.0, 0.05)
    if smart:
        return _smartwatch(cue, strap)
    marks = [box((0.0014, 0.007, 0.002), DARK).moved(0, 0.016, 0).turned("x", 30.0 * k) for k in range(12)]
    hands = [box((0.0012, 0.012, 0.0024), DARK).turned("x", -60), box((0.0012, 0.017, 0.0018), DARK).turned("x",
        60)]
    disc = join([lathe([(0.0, 0.0), (0.025, 0.0), (0.026, 0.008), (0.022, 0.011), (0.0, 0.009)], steel,
        40).turned("z", -90),
                 lathe([(0.0, 0.0), (0.021, 0.0)], matt("#f4f2ea", 0), 36).turned("z", -90).moved(0.0105),
                 *(m.moved(0.0112) for m in (*marks, *hands)), ball(0.004, steel).moved(0.004, 0.0, -0.028)])
    face = [disc.moved(0.053, 0, 0)]
    return Thing(join([loop, hole, *face]).turned("z", 24).moved(0, 0.06, 0), pitch=14.0, turned=48.0)


def medal(cue: Cue) -> Thing:
    """A medal on its ribbon, gold unless said; a star struck on it."""
    said = " ".join((cue.word, *cue.traits)).lower()
    gold = surface(cue, SILVER if "silver" in said else metal("#b87a3a", 0.9) if "bronze" in said else GOLD)
    silk = matt(second(cue, "#2a52b0"), 0)
    bands = [prism([(s * 0.008, 0.09), (s * 0.03, 0.09), (s * 0.085, 0.30), (s * 0.055, 0.30)], 0.003, silk).turned(
        "y", 90).moved(-0.002 * s, 0, 0) for s in (1, -1)]
    star = [(r * math.sin(a), r * math.cos(a)) for a, r in ((math.pi * k / 5, 0.036 if k % 2 == 0 else 0.015)
                                                                 for k in range(10))]
    disc = lathe([(0.0, 0.0), (0.06, 0.0), (0.062, 0.006), (0.055, 0.010), (0.053, 0.007), (0.0, 0.007)], gold,
        48).turned("z",
                                                                                                                    -90)
    loop = tube([(0, 0.068 + 0.012 * math.sin(a), 0.012 * math.cos(a)) for a in np.linspace(0, 6.3, 17)], 0.003,
        gold, 8)
    return Thing(join([*bands, disc, plate(star, 0.006, gold).moved(0.009), loop]), pitch=0.0, turned=58.0)


def perfume(cue: Cue) -> Thing:
    """A square flask of thick glass, half full, with a collar of gold, a cut stopper and a label."""
    scent = tone(cue, "#e0a04a")
    deep = Stuff(tint(scent, 0.55), gloss=1.0, metal=0.45, glow=0.03, wear=0)
    pale = Stuff(tint(scent, 0.85), gloss=1.0, metal=0.35, glow=0.05, wear=0)
    lights = [box((0.0006, 0.062, wide), glass("#ffffff", 0.5)).moved(0.0203, 0.010, z)
              for z, wide in ((-0.029, 0.005), (-0.021, 0.0015), (0.030, 0.003))]
    label = box((0.0005, 0.018, 0.034), GOLD).moved(0.0202, 0.030, 0)
    words = inscription(printed(cue) or "PARFUM", 0.029, 0.008, DARK, 16).moved(0.0212, 0.039, 0)
    collar = lathe([(0.016, 0.079), (0.0165, 0.081), (0.0165, 0.087), (0.0125, 0.089), (0.0125, 0.094)], GOLD, 32)
    cut = Stuff(paint("#dcecf4"), "crystal", paint("#ffffff"), 0.02, gloss=1.0, metal=0.7, glow=0.10, wear=0)
    stopper = box((0.030, 0.030, 0.034), cut, 0.007)
    return Thing(join([box((0.031, 0.030, 0.058), deep).moved(0, 0.008, 0), box((0.031, 0.022, 0.058), pale).moved(
        0, 0.0375, 0), box((0.04, 0.08, 0.07), glass("#eef6f8", 0.26), 0.008), *lights, label, words, collar,
        stopper.moved(0, 0.093, 0)]), pitch=10.0, turned=62.0)


def lipstick(cue: Cue) -> Thing:
    rouge = Stuff(tone(cue, "#c0142c"), gloss=0.8, wear=0)
    bullet = lathe([(0.0075, 0.055), (0.0075, 0.075), (0.005, 0.088), (0.0, 0.09)], rouge, 24)
    cap = lathe([(0.0, 0.0), (0.011, 0.0), (0.011, 0.045), (0.0, 0.046)], DARK, 28).turned("z", 80).moved(-0.03,
        0.011, 0.03)
    return Thing(join([lathe([(0.0, 0.0), (0.0105, 0.0), (0.0105, 0.035), (0.0, 0.035)], DARK, 28),
                       lathe([(0.0088, 0.035), (0.0088, 0.056), (0.0, 0.056)], GOLD, 28), bullet, cap]), pitch=12.0)


def hairbrush(cue: Cue) -> Thing:
    oak = surface(cue, enamel("#a83a5a", 0.15))
    pad = prism([(0.034 * math.cos(a), 0.16 + 0.05 * math.sin(a)) for a in np.linspace(0, 6.2, 28)], 0.012, DARK, 0.003)
    back = prism([(0.040 * math.cos(a), 0.16 + 0.056 * math.sin(a)) for a in np.linspace(0, 6.2, 28)], 0.016, oak,
        0.004)
    grip = tube([(0, 0.0, 0), (0, 0.05, 0), (0, 0.11, 0)], [0.010, 0.012, 0.008], oak, 12, 16)
    pins = [tube([(x, y, 0.008), (x, y, 0.028)], 0.0016, SILVER, 5) for x in (-0.02, -0.007, 0.007, 0.02)
            for y in (0.13, 0.145, 0.16, 0.175, 0.19)]
    return Thing(join([back.moved(0, 0, -0.006), pad.moved(0, 0, 0.004), grip, *pins]).turned("z", -28), pitch=6.0,
        turned=-30.0)


def gemstone(cue: Cue) -> Thing:
    """A single cut stone of the colour of its name, on its side."""
    stone = cut_stone(_gem_colour(cue, "#c0102a"), 0.1)
    return Thing(stone.turned("z", -38).moved(0, 0.075, 0), pitch=14.0, turned=20.0,
                 lamps=(Lamp((0.03, 0.08, 0.05), 0.1, (0.8, 0.8, 0.9), 0.5),))


def pearl(cue: Cue) -> Thing:
    """A pearl in its open shell."""
    shell = Stuff(paint("#8a7a70"), "bands", paint("#5a4a44"), 0.02, 0.5, wear=0.2)
    lining = Stuff(paint("#e8dce4"), gloss=0.9, metal=0.3, wear=0)
    low = ball(0.12, shell, 0.25, 32)
    bed = ball(0.11, lining, 0.12, 32).moved(0, 0.02, 0)
    lid = join([ball(0.12, shell, 0.25, 32), ball(0.112, lining, 0.16, 32).moved(0, -0.014, 0)]).moved(0.12).turned(
        "z", 68).moved(-0.115, 0.03, 0)
    return Thing(join([low, bed, lid, ball(0.034, PEARL, 1.0, 26).moved(0.02, 0.058, 0)]).moved(0, 0.03, 0), pitch=18.0,
                 turned=38.0)


GOODS = (
    (ring, 0.27, "ring, diamond ring, wedding ring, gold ring, golden ring, engagement ring, magic ring, ruby ring,"
                 " sapphire ring"),
    (necklace, 0.27, "choker, rosary, necklace, pearl necklace, pendant, locket, amulet,"
                      " string of pearls, diamond necklace,"
        " gold chain"),
    (bracelet, 0.07, "bracelet, bangle"), (earrings, 0.1, "earring, earrings"),
    (wristwatch, 0.11, "wristwatch, wrist watch, smartwatch, smart watch, rolex"),
    (medal, 0.36, "medal, gold medal, silver medal, bronze medal, olympic medal"),
    (perfume, 0.12, "perfume, perfume bottle, bottle of perfume"), (lipstick, 0.09, "lipstick"),
    (hairbrush, 0.21, "hairbrush, hair brush, comb, hair comb"),
    (gemstone, 0.16, "ruby, emerald, sapphire, amethyst, topaz"), (pearl, 0.2, "pearl, oyster shell"),
)
