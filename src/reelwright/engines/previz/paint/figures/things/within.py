"""Small worlds under glass: a city in a bottle, a storm in a teacup, a forest in a jar, a ship in a light bulb, a
galaxy in a ball. Lengths in m; front +x."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream, tone
from reelwright.engines.previz.paint.figures.things.glassware import Outline, clear_vessel
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import paint

WORLD = "world under glass"
WITHIN, UNDER, OF, MANY = "within:", "under:", "sea of:", "ships:"
"""Traits: the small world, a key of WORLDS; the glass that it is in, a key of GLASSES; what its sea is of, a key of
_SEAS; how many ships are on it."""
_SEAS = {"coffee": ("#4a2410", "#a8743c"), "tea": ("#a8541c", "#d89a4a"), "milk": ("#f2ece0", "#ffffff"),
         "wine": ("#5a0c1c", "#a03a4a"), "chocolate": ("#4a2614", "#8a5a3a"), "soup": ("#c8601c", "#e8a04a"),
         "beer": ("#d08a14", "#f4e0a8"), "whiskey": ("#a8540c", "#e0a04a"), "latte": ("#8a5428", "#e8d0a8")}
Builder = Callable[[np.random.Generator, Cue], Mesh]
_EARTH, _LEAF = rock("#6a5238", 0.02), Stuff(paint("#3f7a38"), "thatch", paint("#2a5a26"), 0.006, 1.0, wear=0.0)


def _mound(stuff: Stuff) -> Mesh:
    """Ground of radius 1 that the small world stands on."""
    return ball(1.0, stuff, 0.22, 36)


def _scattered(rng: np.random.Generator, count: int, reach: float) -> list[tuple[float, float]]:
    angles = 2.4 * np.arange(count) + rng.uniform(0, 0.5, count)
    radii = reach * np.sqrt((np.arange(count) + 0.5) / count)
    return [(float(r * math.cos(a)), float(r * math.sin(a))) for r, a in zip(radii, angles, strict=True)]


def _city(rng: np.random.Generator, _cue: Cue) -> Mesh:
    wall = Stuff(paint("#46586a"), "windows", paint("#ffd890"), 0.045, 0.2, glow=0.5, wear=0)
    parts = [_mound(matt("#4a5058"))]
    for x, z in _scattered(rng, 34, 0.82):
        tall = (0.35 + 1.15 * (1 - math.hypot(x, z))) * float(rng.uniform(0.7, 1.1))
        wide = float(rng.uniform(0.11, 0.19))
        parts.append(box((wide, tall, wide), wall, 0.01).moved(x, 0.1, z))
    return join(parts)


def _forest(rng: np.random.Generator, _cue: Cue) -> Mesh:
    parts = [_mound(Stuff(paint("#5f8a3c"), "thatch", paint("#3a6a24"), 0.02, 1.0, wear=0.0))]
    for x, z in _scattered(rng, 20, 0.76):
        k = float(rng.uniform(0.75, 1.15)) * (1.2 - 0.5 * math.hypot(x, z))
        fir = [lathe([(0.20 - 0.045 * n, 0.12 + 0.20 * n), (0.015, 0.46 + 0.20 * n)], _LEAF, 12) for n in range(3)]
        trunk = tube([(0, 0, 0), (0, 0.2, 0)], 0.035, wood("#5a3c26", 0.02), 8)
        parts.append(join([trunk, *fir]).scaled(k).moved(x, 0.14, z))
    return join(parts)


def _tree(rng: np.random.Generator, _cue: Cue) -> Mesh:
    bark = wood("#5a3c26", 0.02)
    parts = [_mound(Stuff(paint("#5f8a3c"), "thatch", paint("#3a6a24"), 0.02, 1.0, wear=0.0)),
             tube([(0, 0.1, 0), (0.05, 0.5, 0.02), (0, 0.95, 0)], [0.13, 0.09, 0.06], bark, 12)]
    parts += [ball(float(rng.uniform(0.26, 0.36)), _LEAF, 0.85, 16).moved(
        0.8 * x, 1.15 + 0.5 * (0.5 - x * x - z * z), 0.8 * z) for x, z in _scattered(rng, 13, 0.62)]
    return join(parts)


def _castle(_rng: np.random.Generator, _cue: Cue) -> Mesh:
    wall, roof = Stuff(paint("#b8b0a0"), "brick", paint("#8f887a"), 0.05, 0.3, wear=0.2), matt("#3f5a8a")
    parts = [_mound(matt("#5f7a3c")), box((0.7, 0.5, 0.7), wall, 0.01).moved(0, 0.12, 0)]
    for x, z, tall in ((-0.4, -0.4, 0.7), (0.4, -0.4, 0.8), (-0.4, 0.4, 0.75), (0.4, 0.4, 0.7), (0.0, 0.0, 1.15)):
        tower = lathe([(0.14, 0.0), (0.14, tall), (0.17, tall + 0.02), (0.0, tall + 0.36)], wall, 20)
        cap = lathe([(0.18, tall + 0.02), (0.0, tall + 0.42)], roof, 20)
        parts.append(join([tower, cap]).moved(x, 0.12, z))
    return join(parts)


def _cottage(_rng: np.random.Generator, _cue: Cue) -> Mesh:
    wall, pane = matt("#e8dcc4"), lit("#ffb84a", 1.2)
    gable = [(-0.42, 0.0), (0.42, 0.0), (0.42, 0.5), (0.0, 0.92), (-0.42, 0.5)]
    roof = [(-0.52, 0.42), (0.0, 0.96), (0.52, 0.42), (0.52, 0.52), (0.0, 1.08), (-0.52, 0.52)]
    windows = [box((0.02, 0.18, 0.15), pane).moved(0.36, 0.2, z) for z in (-0.2, 0.2)]
    return join([_mound(matt("#5f8a3c")), *(m.moved(0, 0.15, 0) for m in (
        prism(gable, 0.7, wall).turned("y", 90), prism(roof, 0.8, matt("#8a3a2c")).turned("y", 90), *windows))])


def _sea(_rng: np.random.Generator, cue: Cue) -> Mesh:
    """Waves with a small boat, dark clouds over them where it storms."""
    us = np.linspace(-1, 1, 41)
    rows = [[(u * math.sqrt(1 - 0.5 * v * v), 0.34 + 0.11 * math.sin(7 * u + 2.5 * v) + 0.05 * math.sin(11 * v),
              v * math.sqrt(1 - 0.5 * u * u)) for u in us] for v in us]
    hue, foam = _SEAS.get(told(cue, OF), ("#1f5f8a", "#7ab8d4"))
    water = Stuff(paint(hue), "rock", paint(foam), 0.1, 0.5, 0.9, 0.2, wear=0)
    parts = [grid(np.array(rows), water), ball(0.98, water, 0.4, 30).moved(0, 0.06, 0)]
    many = int(told(cue, MANY, "1"))
    for k in range(many):  # they meet bow to bow
        aside = 0.0 if many == 1 else 0.42 * (2 * k / (many - 1) - 1)
        ship = _ship(_rng, cue).scaled(0.50 if told(cue, OF) else 0.42).turned("y", 180.0 * (k % 2) + 40.0 * (many > 1))
        parts.append(ship.moved(0.1 + 0.12 * (k % 2), 0.36, aside))
    if "storm" in told(cue, WITHIN):
        cloud = Stuff(paint("#4a505c"), "rock", paint("#2c3038"), 0.2, 0.6, wear=0)
        parts += [ball(0.26, cloud, 0.7, 14).moved(0.5 * math.cos(k), 1.25 + 0.06 * math.sin(3 * k), 0.5 * math.sin(k))
                  for k in range(8)]
        bolt = [(0.0, 1.2), (-0.10, 0.9), (0.0, 0.92), (-0.12, 0.5), (0.12, 1.0), (0.02, 0.98), (0.10, 1.2)]
        parts.append(prism(bolt, 0.02, lit("#f4f0ff", 1.6)).turned("y", 90).moved(0.3, 0, -0.3))
    return join(parts)


def _ship(_rng: np.random.Generator, _cue: Cue) -> Mesh:
    timber, canvas = wood("#6a3a1e", 0.1, 0.4), matt("#f4eedc", 0)
    side = [(-0.72, 0.28), (-0.62, 0.0), (0.52, 0.0), (0.86, 0.32), (0.4, 0.22), (-0.4, 0.22)]
    parts = [prism(side, 0.3, timber, 0.05)]
    for x, tall in ((-0.36, 1.0), (0.02, 1.24), (0.38, 0.98)):
        parts.append(tube([(x, 0.2, 0), (x, 0.2 + tall, 0)], 0.022, timber, 8))
        for k in range(2):
            y, wide = 0.32 + 0.46 * tall * k, 0.27 - 0.07 * k
            us, vs = np.linspace(-wide, wide, 7), np.linspace(0, tall * 0.38, 5)
            sail = [[(x + 0.08 * (1 - (u / wide) ** 2), y + v, u) for u in us] for v in vs]
            parts.append(grid(np.array(sail), canvas))
    return join(parts).turned("y", 66)


def _galaxy(rng: np.random.Generator, cue: Cue) -> Mesh:
    parts = [ball(0.14, lit("#fff0d0", 1.2), 0.6, 16)]
    hues = ("#8ab4ff", "#ff9ad8", "#fff4dc", "#b08aff")
    for k in range(170):
        arm, reach = k % 2, 0.12 + 0.82 * (k / 170)
        angle = math.pi * arm + 4.2 * reach + float(rng.normal(0, 0.20))
        parts.append(ball(float(rng.uniform(0.010, 0.028)), lit(hues[k % 4], 1.1), 1.0, 6).moved(
            reach * math.cos(angle), float(rng.normal(0, 0.04)), reach * math.sin(angle)))
    return join(parts).turned("z", -24).moved(0, 0.8, 0)


def _mountain(rng: np.random.Generator, _cue: Cue) -> Mesh:
    stone, snow = rock("#6a6e78", 0.1), Stuff(paint("#f2f5fa"), "rock", paint("#d4dde8"), 0.1, 0.4, wear=0)
    parts = [_mound(matt("#5f7a3c"))]
    for x, z, tall in ((0.0, 0.0, 1.3), (-0.3, 0.42, 0.85), (-0.2, -0.45, 0.95), (0.3, 0.3, 0.6)):
        turn = float(rng.uniform(0, 60))
        slope = lathe([(0.46, 0.0), (0.3, 0.4), (0.1, 0.8), (0.0, 1.0)], stone, 7)
        peak = lathe([(0.19, 0.66), (0.0, 1.02)], snow, 7)
        parts.append(join([slope, peak]).scaled(tall).turned("y", turn).moved(x, 0.1, z))
    return join(parts)


def _fruit(_rng: np.random.Generator, cue: Cue) -> Mesh:
    """One round fruit with its stalk; its colour by its name."""
    name = told(cue, WITHIN)
    skin = Stuff(tone(cue, _FRUITS.get(name, "#c8282a")), gloss=0.7, metal=0.05, wear=0.0)
    body = lathe(curve([(0.0, 0.08), (0.3, 0.0), (0.62, 0.2), (0.7, 0.62), (0.5, 1.02), (0.18, 1.12), (0.0, 1.02)], 30),
                 skin, 44)
    stalk = tube([(0, 1.02, 0), (0.03, 1.18, 0), (0.10, 1.3, 0)], 0.03, wood("#5a3c26", 0.02), 8)
    return join([body, stalk, ball(0.17, _LEAF, 0.2, 12).moved(0.18, 1.22, 0.08)])


_FRUITS = {"apple": "#c0241f", "orange": "#e8861c", "lemon": "#f0d030", "lime": "#6aa82c", "peach": "#f0a070",
           "pear": "#b8b84a", "tomato": "#d0281c", "plum": "#5a2050", "strawberry": "#d4202c", "cherry": "#a0101c"}
WORLDS: Mapping[str, Builder] = {
    **dict.fromkeys(("city", "town", "metropolis", "skyline", "cityscape"), _city),
    **dict.fromkeys(("forest", "garden", "woods", "jungle", "rainforest", "ecosystem", "landscape"), _forest),
    "tree": _tree, "oak": _tree, "castle": _castle, "kingdom": _castle, "palace": _castle,
    **dict.fromkeys(("house", "cottage", "cabin", "village", "hut"), _cottage),
    **dict.fromkeys(("sea", "ocean", "storm", "tempest", "thunderstorm", "wave", "waves", "seascape"), _sea),
    **dict.fromkeys(("ship", "boat", "sailboat", "galleon"), _ship),
    **dict.fromkeys(("galaxy", "universe", "nebula", "cosmos", "stars", "milky way"), _galaxy),
    **dict.fromkeys(("mountain", "mountains", "volcano", "island", "iceberg"), _mountain),
    **dict.fromkeys(_FRUITS, _fruit),
}
"""Small worlds by their last word, about 1 in radius, on y = 0."""
_JAR: Outline = curve([(0.070, 0.0), (0.080, 0.010), (0.080, 0.150), (0.066, 0.172), (0.066, 0.185)], 24)
_BOTTLE: Outline = curve([(0.074, 0.0), (0.080, 0.010), (0.080, 0.150), (0.055, 0.200), (0.024, 0.222),
                          (0.023, 0.275)], 34)  # fmt: skip
_TUMBLER: Outline = [(0.066, 0.0), (0.078, 0.150)]
_BULB: Outline = curve([(0.030, 0.0), (0.032, 0.020), (0.070, 0.080), (0.086, 0.140), (0.070, 0.200), (0.030, 0.226),
                        (0.002, 0.230)], 44)  # fmt: skip
_BALL: Outline = [(0.088 * math.cos(a), 0.10 + 0.088 * math.sin(a)) for a in np.linspace(-1.2, 1.55, 34)]
_CUP: Outline = curve([(0.040, 0.0), (0.048, 0.006), (0.078, 0.060), (0.084, 0.095)], 20)


def _lidded(outline: Outline, cap: Mesh | None) -> Mesh:
    shell = clear_vessel(outline, 0.0, None)
    return shell if cap is None else join([shell, cap])


def _cap(radius: float, low: float, high: float, stuff: Stuff) -> Mesh:
    return lathe([(0.0, low), (radius, low), (radius, high), (0.0, high)], stuff, 36)


_WARE = enamel("#f0ece2", 0.3)
_HANDLE = tube([(0.0, y, z) for z, y in curve([(0.080, 0.080), (0.104, 0.090), (0.122, 0.066), (0.106, 0.040),
                                               (0.070, 0.034)], 20)], 0.007, _WARE, 10)  # fmt: skip
_TIN, _CORK, _BRASS = metal("#b4bac2", 0.8), matt("#b8864a"), metal("#c9a24a", 0.9)
GLASSES: Mapping[str, tuple[Mesh, float, float, float]] = {
    "bottle": (_lidded(_BOTTLE, _cap(0.0225, 0.262, 0.296, _CORK)), 0.006, 0.066, 0.195),
    "jar": (_lidded(_JAR, _cap(0.072, 0.176, 0.200, _TIN)), 0.006, 0.066, 0.160),
    "glass": (_lidded(_TUMBLER, None), 0.008, 0.058, 0.150),
    "bulb": (join([_lidded(_BULB, _cap(0.031, -0.040, 0.020, _BRASS)),
                   _cap(0.016, -0.052, -0.040, matt("#1c1c20"))]).moved(0, 0.052, 0), 0.128, 0.058, 0.125),
    "ball": (join([_lidded(_BALL, None), lathe([(0.050, 0.0), (0.058, 0.004), (0.040, 0.022), (0.0, 0.022)],
                                               wood("#5a3420", 0.03), 40)]), 0.052, 0.062, 0.130),
    "cup": (join([lathe([(0.0, 0.0), *_CUP], _WARE, 48),
                  _HANDLE]), 0.058, 0.070, 0.170),
}
"""The glass; where what is within stands, its greatest radius and height, m."""
_NAMES = (("light bulb", "bulb"), ("lightbulb", "bulb"), ("bulb", "bulb"), ("bottle", "bottle"), ("mason jar", "jar"),
          ("jar", "jar"), ("teacup", "cup"), ("coffee cup", "cup"), ("cup", "cup"), ("mug", "cup"),
          ("snow globe", "ball"),
          ("crystal ball", "ball"), ("glass ball", "ball"), ("glass sphere", "ball"), ("glass orb", "ball"),
          ("marble", "ball"), ("bubble", "ball"), ("terrarium", "jar"), ("wine glass", "glass"), ("glass", "glass"))
SAID = re.compile(
    rf"\b(?P<world>{'|'.join(sorted(WORLDS, key=len, reverse=True))})(?: (?:is|are|floating|trapped|captured|contained|"
    r"growing|sailing|encased|enclosed|built|living|sealed|swirling|raging|miniature))* (?:in|inside(?: of)?|within) "
    rf"(?:an?|the) (?:[\w-]+ ){{0,2}}(?P<glass>{'|'.join(name for name, _ in _NAMES)})\b"
    r"(?! (?:of|dome|house|tower|wall|bottle|jar))|"
    rf"\b(?P<glass2>{'|'.join(name for name, _ in _NAMES)}) (?:with|containing|holding) (?:an?|the) "
    rf"(?:[\w-]+ ){{0,2}}?(?P<world2>{'|'.join(sorted(WORLDS, key=len, reverse=True))}) (?:inside|in it|within)\b|"
    rf"\b(?:inside|in|within) (?:an?|the) (?:[\w-]+ ){{0,2}}?(?P<glass3>{'|'.join(name for name, _ in _NAMES)}),? "
    r"(?:there (?:is|are|was)|is|lies|stands|sits|grows|floats) (?:an?|the) (?:[\w-]+ ){0,2}?"
    rf"(?P<world3>{'|'.join(sorted(WORLDS, key=len, reverse=True))})\b")
"""'A city inside a glass bottle', 'a jar with a tiny forest in it', 'inside a jar there is a tiny forest'."""


def named_in(words: str) -> tuple[str, str] | None:
    """(world, glass) that some lower-case words say are one within the other."""
    found = SAID.search(words)
    if found is None:
        return None
    world, glass_ = (next(found[f"{name}{i}"] for i in ("", 2, 3) if found[f"{name}{i}"])
                     for name in ("world", "glass"))
    return world, dict(_NAMES)[glass_]


SHIPS = frozenset({"ship", "boat", "sailboat", "canoe", "raft", "galleon"})


def afloat_in(holds: str) -> tuple[str, str] | None:
    """(glass, what its sea is of) of a vessel's noun that ships may sail in: 'cup of coffee', 'teacup'; else None."""
    glass_ = next((name for word, name in _NAMES if re.search(rf"\b{word}\b", holds)), "")
    of = next((name for name in _SEAS if name in holds), "tea" if holds.startswith("tea") else "")
    return (glass_ or "cup", of) if (glass_ in ("cup", "glass") or (not glass_ and of)) else None


def under_glass(cue: Cue) -> Thing:
    """A small world in its glass."""
    glass_, foot, radius, high = GLASSES[told(cue, UNDER, "jar")]
    small = WORLDS[told(cue, WITHIN, "forest")](stream(cue), cue)
    if told(cue, UNDER) == "cup" and told(cue, OF):
        return _at_sea_in(glass_, small, foot, radius)
    rows = small.corners.reshape(-1, 3)
    reach, tall = float(np.hypot(rows[:, 0], rows[:, 2]).max()), float(rows[:, 1].max())
    k = min(radius / reach, high / tall)
    low = float(rows[:, 1].min())
    world = small.scaled(k).moved(0, foot - max(low, -0.05) * k, 0)
    return Thing(join([world, glass_]), fit=lambda _cue: View(62.0, 12.0))


def _at_sea_in(cup: Mesh, small: Mesh, foot: float, radius: float) -> Thing:
    """A sea that fills the cup to its brim; what sails on it rocks."""
    world = small.scaled(radius / 0.98)

    def rocking(phase: float) -> Mesh:
        swell = math.sin(2 * math.pi * phase)
        return world.turned("z", 2.5 * swell).turned("x", 2.0 * math.cos(2 * math.pi * phase)).moved(0, foot, 0)

    return Thing(cup, turns=rocking, period=3.2, pictures=16, fit=lambda _cue: View(62.0, 18.0))


GOODS = ((under_glass, 0.25, f"{WORLD}, terrarium, glass terrarium"),)
"""Who makes it, how tall it is, m, and its nouns."""
