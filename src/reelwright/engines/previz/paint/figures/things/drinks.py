"""Drinks in their glasses, and the empty ware of a table: glasses, plates, bowls, pitchers, boards. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things import dishes
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade, plate
from reelwright.engines.previz.paint.figures.things.glassware import FOAM, ICE, clear_vessel, liquid, still
from reelwright.engines.previz.paint.figures.things.tableware import bottle, cup
from reelwright.engines.previz.paint.figures.tone import paint, tint

CLEAR = glass("#e4f0f2", 0.15)
_STEM_FOOT = ((0.036, 0.0), (0.034, 0.003), (0.005, 0.009), (0.004, 0.075), (0.010, 0.088))
_GOBLET = ((0.010, 0.088), (0.038, 0.118), (0.043, 0.145), (0.036, 0.195))


def _fill(profile: list[tuple[float, float]], stuff: Stuff) -> Mesh:
    """A liquid by its outer profile, with a flat top."""
    return join([lathe([(0.0, profile[0][1]), *profile], stuff, 40), lathe([profile[-1], (0.0, profile[-1][1])], stuff,
        40)])


def _wheel(colour: str, radius: float = 0.024) -> Mesh:
    """A slice of citrus, its axis along z."""
    rind, flesh = Stuff(paint(colour), gloss=0.5, wear=0), Stuff(tint(paint(colour), 1.5), "stripes", paint("#fff6d8"),
        0.01, gloss=0.7, wear=0)
    return join([lathe([(radius * 0.86, 0.0), (radius, 0.0), (radius, 0.005), (radius * 0.86, 0.005)], rind, 28),
                 lathe([(radius * 0.86, 0.001), (0.0, 0.001)], Stuff(paint("#fdf4d8"), wear=0), 24),
                     *(prism([(0.002, 0.0), (radius * 0.8,
                     -radius * 0.28), (radius * 0.8, radius * 0.28)], 0.004, flesh, 0.0005).turned("x", 90).turned("y",
                         45.0 * k).moved(0, 0.003,
                         0) for k in range(8))]).turned("x", 90)


def _cubes(rng: np.random.Generator, radius: float, low: float, high: float, count: int = 4) -> Mesh:
    return join([box((0.020, 0.020, 0.020), ICE, 0.003).turned("y", float(rng.uniform(0, 90))).turned("z",
        float(rng.uniform(-25, 25))).moved(
        radius * math.cos(2.2 * k), low + (high - low) * k / max(1, count - 1),
            radius * math.sin(2.2 * k)) for k in range(count)])


def _straw(tall: float, colour: str) -> Mesh:
    return tube([(-0.012, 0.02, 0), (0.012, tall, 0), (0.030, tall + 0.015, 0)], 0.0035, Stuff(paint(colour),
        "stripes", paint("#f4f0e6"), 0.012,
                                                                                         wear=0), 8, 14)


def beer(cue: Cue) -> Thing:
    """A pint with its head; a mug with a handle by seed."""
    black = bool({"stout", "guinness", "porter"} & set(cue.word.lower().split()))
    amber = liquid(tone(cue, "#1a0c06" if black else ("#f0a400", "#e08c00", "#c87408")[cue.seed % 3]), 0.12)
    foam = replace(FOAM, colour=paint("#e0c49a")) if black else FOAM
    parts = [clear_vessel(curve([(0.030, 0.0), (0.032, 0.01), (0.036, 0.08), (0.042, 0.155)], 16), 0.128, amber),
                 lathe(curve([(0.0385, 0.128), (0.041, 0.15), (0.043, 0.168), (0.03,
                 0.180), (0.0, 0.184)], 14), foam, 36)]
    if cue.seed % 2:
        parts.append(tube([(0.036, 0.13, 0), (0.075, 0.125, 0), (0.080, 0.07, 0), (0.034, 0.04, 0)], 0.008, CLEAR, 10,
            22))
    rng = stream(cue)
    parts += [ball(0.0013, FOAM, 1, 6).moved(0.0345 * math.cos(a), float(rng.uniform(0.02, 0.12)),
        0.0345 * math.sin(a)) for a in rng.uniform(0, 6.28,
        40).tolist()]
    return Thing(join(parts), pitch=10.0)


def wine(cue: Cue) -> Thing:
    """A glass of wine; a flute of champagne by its word."""
    word = cue.word.lower()
    if "champagne" in word or "prosecco" in word or "flute" in word:
        fizz = liquid("#e8c860", 0.12)
        return Thing(join([lathe(curve([(0.032, 0.0), (0.030, 0.003), (0.004, 0.008), (0.0035, 0.08), (0.012, 0.10),
            (0.022, 0.14), (0.024, 0.19), (0.021,
            0.225)], 30), CLEAR, 36), _fill([(0.010, 0.102), (0.020, 0.14), (0.0225, 0.185)], fizz),
                *(ball(0.0012, FOAM, 1, 6).moved(0.012 *
                math.sin(k * 2.4), 0.11 + 0.0045 * k, 0.012 * math.cos(k * 2.4)) for k in range(16))]), pitch=8.0)
    white = "white" in word or "white" in cue.colours
    drink = liquid("#e8d88a" if white else "#e07a7a" if "rose" in word or "pink" in cue.colours else "#5a0814", 0.08)
    stem = curve(_STEM_FOOT, 16)
    return Thing(join([lathe(stem, glass("#e4f0f2", 0.4), 44), clear_vessel(curve(_GOBLET, 26), 0.142, drink)]),
                 pitch=10.0)


def cocktail(cue: Cue) -> Thing:
    """By its word: a wide stemmed glass, a tumbler with ice, or a tall glass with celery or fruit."""
    word = cue.word.lower()
    if "bloody" in word:
        return _highball(cue, "#b8281a", [_celery(), _wheel("#5a9a2c").moved(0.035, 0.145, 0)])
    if any(w in word for w in ("old-fashioned", "old fashioned", "whiskey", "whisky", "negroni", "rum", "bourbon",
        "scotch", "brandy")):
        return _on_the_rocks(word)
    if any(w in word for w in ("long", "mojito", "iced", "island", "spritz", "gin", "collins", "punch", "fruit")):
        hue = next((c for w, c in (("mojito", "#cfe8a8"), ("spritz", "#e8641c"), ("gin", "#e4f0f0"),
            ("fruit", "#e8506a")) if w in word), "#b8601c")
        garnish = [_wheel("#e8c020").moved(0.035, 0.142, 0), *(blade(0.035, 0.018, LEAF, 0.2).turned("z",
            50).turned("y", 90.0 * k).moved(-0.01, 0.145, 0)
            for k in range(3))]
        return _highball(cue, hue, garnish)
    margarita = "margarita" in word
    hue = "#c8dc6a" if margarita else ("#e8506a", "#e8a02c", "#4ac0c8", "#d8e8c0")[cue.seed % 4]
    colour = tone(cue, hue)
    bowl_ = [(0.006, 0.098), (0.020, 0.106), (0.052, 0.128), (0.060, 0.150)] if margarita else [(0.004, 0.098),
        (0.062, 0.158)]
    rim = tube([(0.0605 * math.cos(a), bowl_[-1][1], 0.0605 * math.sin(a)) for a in np.linspace(0, 6.283, 41)],
        0.0026 if margarita else 0.001, FOAM if
               margarita else CLEAR, 7)
    level = [(r * 0.93, y + 0.003) for r, y in bowl_[:-1]] + [(bowl_[-1][0] * 0.88, bowl_[-1][1] - 0.010)]
    if cue.seed % 2 or margarita:
        garnish_ = _wheel("#6aa82c" if margarita else "#e08a20").moved(0.055, 0.160, 0.012)
    else:
        garnish_ = ball(0.009, enamel("#b8202e", 0.3), 1, 14).moved(0.0, 0.152, 0.01)
    return Thing(join([lathe([(0.036, 0.0), (0.034, 0.003), (0.006, 0.008), (0.0035, 0.02), (0.0035, 0.092), *bowl_],
        CLEAR, 44), _fill(level, liquid(colour,
        0.12)), rim, garnish_]), pitch=12.0)


def _on_the_rocks(word: str) -> Thing:
    """A heavy tumbler with its drink, one great cube of ice that stands out of it; a peel where it is mixed."""
    mixed = "fashioned" in word or "negroni" in word
    drink = liquid("#b02a1a" if "negroni" in word else "#b4560c", 0.20)
    foot = join([lathe([(0.0, 0.0), (0.036, 0.0), (0.037, 0.012), (0.0, 0.012)], glass("#f4ecdc", 0.62), 44),
                 tube([(0.0365 * math.cos(a), 0.006, 0.0365 * math.sin(a)) for a in np.linspace(0, 6.283, 41)], 0.0022,
                      glass("#ffffff", 0.7), 7)])
    vessel = clear_vessel([(0.037, 0.012), (0.0405, 0.096)], 0.052, drink)
    cube = box((0.036, 0.036, 0.036), ICE, 0.005).turned("z", 9).turned("y", 28).moved(0.003, 0.030, 0.0)
    peel = tube([(0.02, 0.085, 0.012), (0.034, 0.098, 0.0), (0.040, 0.088, -0.014), (0.036, 0.07, -0.022)], 0.004,
                matt("#e08a20"), 8, 14)
    return Thing(join([foot, vessel, cube, *([peel] if mixed else [])]), pitch=14.0)


def _celery() -> Mesh:
    return join([tube([(-0.01, 0.03, 0.005), (-0.022, 0.20, 0.0)], [0.008, 0.006], Stuff(paint("#a8c86a"), wear=0), 8),
        *(blade(0.045, 0.03, LEAF, 0.3).turned(
        "z", 55).turned("y", 80.0 * k).moved(-0.022, 0.195, 0) for k in range(4))])


def _highball(cue: Cue, hue: str, garnish: list[Mesh]) -> Thing:
    rng = stream(cue)
    vessel = clear_vessel([(0.030, 0.0), (0.034, 0.150)], 0.126, liquid(tone(cue, hue), 0.12))
    return Thing(join([vessel, _cubes(rng, 0.016, 0.112, 0.134, 4), _straw(0.195, "#c82a2a"), *garnish]), pitch=12.0)


def juice(cue: Cue) -> Thing:
    """A tall glass of juice, milk, lemonade, smoothie or water by its word, with a slice on its rim."""
    word, rng = cue.word.lower(), stream(cue)
    hue, slice_ = next(((c, s) for w, c, s in (("milk", "#f6f2ea", ""), ("lemonade", "#f0e48a", "#e8c820"),
        ("lemon", "#f0e48a", "#e8c820"), ("tomato", "#b8281a",
        ""), ("apple", "#e0b040", ""), ("strawberr", "#e8607a", "#e8607a"), ("berry", "#8a3a7a", ""),
            ("smoothie", "#e88a9a", ""), ("green", "#8ab84a", ""),
        ("water", "#cfe6ee", "#e8c820"), ("cola", "#3a1c10", "#e8c820"), ("soda", "#3a1c10", "#e8c820"),
            ("iced tea", "#b8681c", "#e8c820"), ("mango", "#f0a828",
            "")) if w in word), ("#f09a1c", "#f09020"))
    thick = any(w in word for w in ("milk", "smoothie", "shake", "juice", "orange"))
    stuff = Stuff(tone(cue, hue) if "water" not in word and not thick else paint(hue), gloss=0.8, metal=0.1,
        glow=0.05 if thick else 0.2, wear=0,
                  opacity=0.55 if "water" in word else 1.0)
    drink = still(stuff.colour, True) if "water" in word else stuff
    parts = [clear_vessel([(0.029, 0.0), (0.036, 0.135)], 0.115, drink)]
    if not thick:
        parts.append(_cubes(rng, 0.018, 0.104, 0.122, 4))
    if slice_:
        parts.append(_wheel(slice_).moved(0.036, 0.137, 0.0))
    if "milk" not in word or "shake" in word:
        parts.append(_straw(0.175, "#3a8ac0"))
    return Thing(join(parts), pitch=12.0)


def boba(cue: Cue) -> Thing:
    """Milk tea with pearls, a domed lid and a fat straw."""
    tea = Stuff(tone(cue, "#c89a68"), gloss=0.6, glow=0.04, wear=0)
    pearl, rng = Stuff(paint("#1f120c"), gloss=0.9, metal=0.2, wear=0), stream(cue)
    pearls = [ball(0.0062, pearl, 1, 10).moved(0.0305 * math.cos(a), y, 0.0305 * math.sin(a)) for a,
        y in zip(rng.uniform(0, 6.28, 60).tolist(), rng.uniform(
        0.008, 0.04, 60).tolist(), strict=True)]
    return Thing(join([lathe([(0.030, 0.0), (0.043, 0.135)], CLEAR, 40), _fill([(0.029, 0.003), (0.0405, 0.124)], tea),
        *pearls, lathe(curve([(0.044, 0.135), (0.045,
        0.14), (0.036, 0.165), (0.010, 0.176)], 14), CLEAR, 36), tube([(-0.01, 0.04, 0), (0.016, 0.24, 0)], 0.006,
            enamel("#e0506a"), 10)]), pitch=10.0)


def pitcher(cue: Cue) -> Thing:
    """A glass jug: of juice, lemonade, water, or empty by its word and traits."""
    word = cue.word.lower()
    empty = "empty" in word or "empty" in cue.traits
    outer = curve([(0.055, 0.0), (0.06, 0.01), (0.075, 0.09), (0.055, 0.17), (0.060, 0.215)], 26)
    hue = next((c for w, c in (("lemonade", "#f0e48a"), ("milk", "#f6f2ea"), ("water", "#cfe6ee"),
        ("beer", "#e0a020"), ("sangria", "#8a1c2c")) if w in word), "#f09a1c")
    clear = "water" in word
    drink = None if empty else still(paint(hue) if clear else tone(cue, hue), clear)
    parts = [clear_vessel(outer, 0.150, drink),
        tube([(0.058, 0.19, 0), (0.12, 0.18, 0), (0.125, 0.10, 0), (0.074, 0.06, 0)], 0.008,
        CLEAR, 10, 24)]
    if not empty:
        parts.append(_cubes(stream(cue), 0.02, 0.13, 0.16, 4))
    return Thing(join(parts), pitch=12.0)


def tumbler(cue: Cue) -> Thing:
    """An empty glass, or a glass of water where nothing says that it is empty."""
    empty = bool({"empty"} & set(cue.traits)) or "empty" in cue.word
    water = None if empty else still(paint("#cfe6ee"), True)
    return Thing(clear_vessel([(0.030, 0.0), (0.037, 0.12)], 0.088, water), pitch=12.0)


def wine_bottle(cue: Cue) -> Thing:
    """A wine bottle with its label and foil; a beer bottle by its word."""
    word = cue.word.lower()
    if "wine" not in word and "champagne" not in word and "beer" not in word:
        return bottle(cue)
    is_beer = "beer" in word
    dark = Stuff(tone(cue, "#5a2f0e" if is_beer else "#1f3a22") if not {"red",
        "white"} & set(cue.colours) else paint("#1f3a22"), gloss=1.0, metal=0.3, wear=0.0)
    k = (0.80, 0.82) if is_beer else (1.0, 1.0)
    profile = [(r * k[0], y * k[1]) for r, y in ((0.036, 0.0), (0.038, 0.008), (0.038, 0.19), (0.030, 0.222),
        (0.0145, 0.25), (0.014, 0.31))]
    label = Stuff(paint("#ece4d0"), "bands", paint("#8a2a24" if not is_beer else "#c8961c"), 0.05, wear=0.2)
    foil = enamel("#6a1420" if not is_beer else "#c8961c", 0.12)
    return Thing(join([lathe(curve(profile, 34), dark, 40), lathe([(0.0385 * k[0], 0.06 * k[1]), (0.0385 * k[0],
        0.14 * k[1])], label, 40), lathe([(0.0150 * k[0],
        0.262 * k[1]), (0.0152 * k[0], 0.312 * k[1]), (0.0, 0.314 * k[1])], foil, 26)]), pitch=6.0)


def coconut(cue: Cue) -> Thing:
    """A green coconut with a straw and a little umbrella."""
    husk = Stuff(tone(cue, "#6a8a3a"), "rust", paint("#8aa850"), 0.04, gloss=0.4, wear=0.1)
    inner, canopy = Stuff(paint("#f4f0e4"), gloss=0.4, wear=0), Stuff(paint("#e0506a"), "stripes", paint("#f4e2c0"),
        0.02, wear=0)
    return Thing(join([lathe(curve([(0.0, 0.0), (0.06, 0.012), (0.082, 0.07), (0.065, 0.118), (0.046, 0.128)], 24),
        husk, 40), lathe([(0.046, 0.128), (0.030, 0.130)], inner,
        30), lathe([(0.030, 0.122), (0.0, 0.122)], Stuff(paint("#dfe6e0"), gloss=1.0, metal=0.2, wear=0), 24),
            _straw(0.215, "#3a8ac0").moved(0.008, 0, 0), tube([(-0.015,
            0.12, 0.005), (-0.035, 0.20, 0.012)], 0.0016, wood("#c89a58", 0.01), 6),
                lathe([(0.045, 0.0), (0.0, 0.022)], canopy, 12).turned("z", 18).moved(-0.034, 0.195,
                0.012)]), pitch=12.0)


def empty_plate(cue: Cue) -> Thing:
    """A plate with knife and fork."""
    steel = metal("#c2c8d0")
    fork = join([box((0.19, 0.002, 0.008), steel, 0.0008), *(box((0.035, 0.002, 0.002), steel).moved(0.11, 0,
        -0.005 + 0.005 * k) for k in range(3))])
    knife = join([box((0.10, 0.004, 0.010), steel, 0.002).moved(-0.06, 0, 0), box((0.11, 0.002, 0.016), steel,
        0.0008).moved(0.05, 0, 0)])
    ware = surface(cue, enamel("#ece6da"))
    return Thing(join([plate(0.14, ware), fork.turned("y", 90).moved(-0.175, 0, 0), knife.turned("y", 90).moved(0.175,
        0, 0)]), pitch=30.0)


def empty_bowl(cue: Cue) -> Thing:
    """A bowl."""
    return Thing(dishes.bowl(surface(cue, enamel(("#e4ddcc", "#3f6f94", "#8a4a34")[cue.seed % 3], 0.2)), 0.12, 0.08),
        pitch=20.0)


def napkin(cue: Cue) -> Thing:
    """A folded cloth napkin."""
    us, vs = np.linspace(-0.07, 0.07, 15), np.linspace(-0.07, 0.07, 15)
    linen = cloth(tone(cue, "#e8e0d0"), 0.012)
    sheets: list[Rows] = [np.array([[(u, 0.004 + 0.004 * k + 0.0015 * math.sin(u * 60 + k) * math.cos(v * 50),
        v) for u in us] for v in vs]) for k in range(3)]
    return Thing(join([grid(s, linen) for s in sheets]).turned("y", 20), pitch=30.0)


def cutting_board(cue: Cue) -> Thing:
    """A board with a knife and cut vegetables."""
    rng = stream(cue)
    steel = metal("#c2c8d0")
    blade_ = prism([(0.0, 0.0), (0.15, 0.0), (0.13, 0.03), (0.0, 0.034)], 0.003, steel, 0.001).turned("x", 90)
    knife = join([blade_, box((0.10, 0.016, 0.022), wood("#3a2418", 0.02, 0.4), 0.004).moved(-0.05, -0.006,
        0.016)]).turned("y", -14).moved(0.0, 0.028, 0.055)
    coin = lathe([(0.0, 0.0), (0.017, 0.0), (0.017, 0.005), (0.0, 0.005)], Stuff(paint("#cfe4a8"), gloss=0.4, wear=0),
        18)
    round_ = join([coin, tube([(0.017 * math.cos(a), 0.0025, 0.017 * math.sin(a)) for a in np.linspace(0, 6.28, 19)],
        0.0025, Stuff(paint("#2f6a2c"), wear=0), 6)])
    return Thing(join([prism([(-0.2, -0.13), (0.2, -0.13), (0.2, 0.13), (-0.2, 0.13)], 0.022, dishes.BOARD,
        0.006).turned("x", 90).moved(0, 0.011, 0), knife, *(
        round_.turned("z", 55).moved(-0.13 + 0.013 * k, 0.042, -0.04) for k in range(8)),
            tube([(-0.02, 0.04, -0.04), (0.10, 0.04, -0.05)], [0.018, 0.016], Stuff(paint(
            "#2f6a2c"), gloss=0.5, wear=0), 16), *(ball(0.014, dishes.TOMATO, 0.95, 14).moved(0.13 + 0.02 * (k % 2),
                0.036, 0.0 + 0.028 * k + float(rng.uniform(
                -0.004, 0.004))) for k in range(3))]), pitch=32.0)


DISHES: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (beer, 0.184, "beer, pint, pint of beer, glass of beer, ale, lager, ipa, stout, guinness, cider, pint glass, "
     "beer glass, full pint, beers"),
    (wine, 0.20, "wine, glass of wine, wine glass, wineglass, red wine, white wine, champagne, champagne glass, "
     "glass of champagne, prosecco, flute of champagne, glass of red wine"),
    (cocktail, 0.17, "cocktail, margarita, martini, bloody mary, old-fashioned, old fashioned, whiskey, whisky, "
     "mojito, long-island ice tea, negroni, drink, cocktails, bloody mary cocktail, old-fashioned cocktail, "
     "long-island ice tea cocktail, alcoholic drink, gin, rum, bourbon, cocktail drink, spritz, liquor, drinks"),
    (juice, 0.15, "juice, orange juice, glass of orange juice, lemonade, smoothie, milk, glass of milk, "
     "iced tea, cola, fresh lemonade, apple juice, tomato juice, smoothie drink, beverage, smoothies, "
     "glass of juice"),
    (boba, 0.24, "boba, bubble tea, milk tea, cup of boba, boba tea"),
    (pitcher, 0.215, "measuring cup, pitcher, jug, pitcher of orange juice, carafe,"
     " pitcher of juice, empty pitcher, decanter"),
    (tumbler, 0.12, "glass, drinking glass, glass of water, tumbler, water glass, glasses of water,"
                    " glass cup"),
    (cup, 0.10, "hot chocolate, cocoa, cup of hot chocolate, mug of hot chocolate, cup of cocoa, hot cocoa,"
     " mug of cocoa, cup of hot cocoa"),
    (wine_bottle, 0.314, "bottle of wine, wine bottle, bottle of red wine, beer bottle, bottle of beer, "
     "champagne bottle, bottle of champagne, bottle of light beer"),
    (coconut, 0.22, "coconut, coconut fruit, coconut drink, coconut water"),
    (empty_plate, 0.025, "saucer, plate, empty plate, dinner plate"),
    (napkin, 0.014, "napkin, serviette"),
    (cutting_board, 0.05, "cutting board, chopping board"),
    (empty_bowl, 0.08, "bowl, empty bowl, mixing bowl, salad bowl"),
)
"""Who makes it, how tall it is, m, and its nouns."""
