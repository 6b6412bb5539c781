"""Vessels with a heap of one thing in them: a bowl of rice, a basket of apples, a jar of beans. Lengths in m."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import named, stream
from reelwright.engines.previz.paint.figures.things.dishes import bowl, dome, frying_pan, iron_pan
from reelwright.engines.previz.paint.figures.things.food import LEAF, blade, plate
from reelwright.engines.previz.paint.figures.things.glassware import clear_vessel
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.things.searing import seared
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, paint, tint

GRAINS = 420  # that are seen of a heap
WARE = "ware:"
"""Trait with the colour of the vessel, where the prompt gives it another than what is in it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What a heap is of. form: a branch of _piece, else a ball; colours: sRGB hex; size: m across."""

    form: str
    colours: tuple[str, ...]
    size: float


_FRUIT = ("#b3201f", "#7a9a3c", "#d8822a", "#e2b93c", "#c8443a")
_SWEETS = ("#e0405a", "#f0c030", "#4aa0e0", "#5ac06a", "#b060d0", "#f08030")
PIECES: Mapping[str, Piece] = {
    "rice": Piece("grain", ("#f2eee2",), 0.007), "oatmeal": Piece("grain", ("#d8c8a0",), 0.010),
    "porridge": Piece("grain", ("#d8c8a0",), 0.012), "couscous": Piece("grain", ("#e8c880",), 0.006),
    "quinoa": Piece("grain", ("#d8b888",), 0.006), "sugar": Piece("grain", ("#f6f4f0",), 0.004),
    "salt": Piece("grain", ("#f2f2f4",), 0.004), "flour": Piece("grain", ("#f4f0e6",), 0.003),
    "sand": Piece("grain", ("#d8b878",), 0.005), "spice": Piece("grain", ("#c8501c",), 0.004),
    "lentil": Piece("grain", ("#b8602c",), 0.008), "coffee bean": Piece("ball", ("#3a1c0c", "#4a2814"), 0.013),
    "bean": Piece("ball", ("#7a2418", "#8a3020"), 0.014), "pea": Piece("ball", ("#5fa83a",), 0.012),
    "chickpea": Piece("ball", ("#dcb878",), 0.014), "cereal": Piece("disc", ("#d89a40", "#c8802c"), 0.016),
    "corn": Piece("ball", ("#f0c030",), 0.012), "nut": Piece("ball", ("#a8682c", "#8a5020"), 0.018),
    "walnut": Piece("ball", ("#b88a54", "#a87840"), 0.026), "hazelnut": Piece("ball", ("#7a4420", "#8a5428"), 0.018),
    "almond": Piece("long", ("#a8682c",), 0.018), "peanut": Piece("long", ("#c89a5c",), 0.018),
    "olive": Piece("ball", ("#5a6a2c", "#2a1c2a"), 0.018), "blueberry": Piece("ball", ("#2c3a70", "#3a4a88"), 0.016),
    "cherry": Piece("stalked", ("#a0101c", "#c01c2c"), 0.024), "grape": Piece("ball", ("#5a2a6a", "#6a3a7a"), 0.022),
    "raspberry": Piece("ball", ("#c82a4a",), 0.018), "blackberry": Piece("ball", ("#1c1424",), 0.018),
    "berry": Piece("ball", ("#b8202e", "#2c3a70", "#c82a4a"), 0.017),
    "strawberry": Piece("berry", ("#d4202c",), 0.036), "tomato": Piece("ball", ("#c8281c",), 0.040),
    "cherry tomato": Piece("ball", ("#d03018",), 0.026), "apple": Piece("apple", ("#b3201f", "#c83a2c"), 0.066),
    "green apple": Piece("apple", ("#7ab03c",), 0.066), "pear": Piece("apple", ("#a8b04a",), 0.064),
    "peach": Piece("apple", ("#e0956a",), 0.060), "plum": Piece("ball", ("#4a1c44",), 0.042),
    "orange": Piece("ball", ("#e8861c",), 0.066), "lemon": Piece("long", ("#e8c828",), 0.054),
    "lime": Piece("ball", ("#6a9a2c",), 0.048), "fruit": Piece("apple", _FRUIT, 0.062),
    "vegetable": Piece("ball", ("#c8281c", "#e0721c", "#3f8a2c", "#7a4a8a", "#e2b93c"), 0.056),
    "potato": Piece("long", ("#b8925a",), 0.050), "onion": Piece("ball", ("#c88a3c",), 0.054),
    "carrot": Piece("stick", ("#e0721c",), 0.10), "egg": Piece("egg", ("#ecdcc4", "#d8b48c"), 0.044),
    "cookie": Piece("disc", ("#b8742c", "#a8642a"), 0.052), "biscuit": Piece("disc", ("#c88a40",), 0.048),
    "chip": Piece("leaf", ("#e8b848",), 0.044), "popcorn": Piece("puff", ("#f4e8c0", "#f0d890"), 0.024),
    "candy": Piece("ball", _SWEETS, 0.018), "sweet": Piece("ball", _SWEETS, 0.018),
    "jelly bean": Piece("long", _SWEETS, 0.016), "marshmallow": Piece("block", ("#f6f0ee", "#f0c8d4"), 0.026),
    "ice": Piece("block", ("#cfe0ea",), 0.030), "ice cube": Piece("block", ("#cfe0ea",), 0.030),
    "bread": Piece("long", ("#b8742c",), 0.070), "roll": Piece("long", ("#b8742c",), 0.060),
    "croissant": Piece("long", ("#c8822c",), 0.070), "lettuce": Piece("leaf", ("#7ab84a", "#5a9a34"), 0.060),
    "spinach": Piece("leaf", ("#2f6a2c",), 0.045),
    "petal": Piece("leaf", ("#c82a4a", "#e06a8a"), 0.036), "leaf": Piece("leaf", ("#5a9a34",), 0.050),
    "stone": Piece("ball", ("#8a8680", "#6a6660", "#a8a298"), 0.034),
    "pebble": Piece("ball", ("#8a8680", "#6a6660"), 0.026), "marble": Piece("ball", _SWEETS, 0.022),
    "button": Piece("disc", _SWEETS, 0.018), "coin": Piece("disc", ("#d8a63c",), 0.024),
    "shell": Piece("leaf", ("#f0d8c0", "#e0a890"), 0.038), "ball": Piece("ball", _SWEETS, 0.070),
    "tennis ball": Piece("ball", ("#c8dc30",), 0.066), "golf ball": Piece("ball", ("#f2f2f0",), 0.043),
    "toy": Piece("block", _SWEETS, 0.060), "brick": Piece("block", _SWEETS, 0.050),
    "wool": Piece("ball", _SWEETS, 0.072), "yarn": Piece("ball", _SWEETS, 0.072),
}
"""Noun, singular -> a piece of it."""
_PLURALS = {"berry": "berries", "cherry": "cherries", "strawberry": "strawberries", "blueberry": "blueberries",
            "raspberry": "raspberries", "blackberry": "blackberries", "potato": "potatoes", "tomato": "tomatoes",
            "cherry tomato": "cherry tomatoes", "leaf": "leaves", "candy": "candies", "peach": "peaches"}


@dataclass(frozen=True, slots=True)
class Vessel:
    """mesh: who makes it, in linear RGB; radius, level: of the heap's foot, m; rise: height of the heap, as a share of
    its radius; times: how much larger the pieces are than in life; height: m; tone: sRGB hex."""

    mesh: Callable[[Rgb], Mesh]
    radius: float
    level: float
    rise: float
    times: float
    height: float
    tone: str

    @property
    def heaped(self) -> float:
        """Where the top of the heap is, as a share of the height."""
        return (self.level + self.rise * self.radius) / self.height


def _bowl(tone: Rgb) -> Mesh:
    return bowl(enamel(tone, 0.2), 0.125, 0.095)


def _plate(tone: Rgb) -> Mesh:
    return plate(0.17, enamel(tone))


def _basket(tone: Rgb) -> Mesh:
    wicker = Stuff(tone, "checks", tint(tone, 0.55), 0.022, 0.7, wear=0.4)
    hoop = [(0.222 * math.cos(a), 0.18, 0.222 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 37)]
    arch = [(0, 0.17, -0.215), (0, 0.34, -0.15), (0, 0.40, 0), (0, 0.34, 0.15), (0, 0.17, 0.215)]
    return join([lathe([(0.0, 0.0), (0.16, 0.0), (0.22, 0.16), (0.225, 0.18), (0.21, 0.18), (0.15, 0.03)], wicker, 36),
                 tube(arch, 0.012, wicker, 10, 30), tube(hoop, 0.012, wicker, 8)])


def _bucket(tone: Rgb) -> Mesh:
    shell = metal(tone, 0.5)
    bail = [(0, 0.23, -0.148), (-0.10, 0.20, -0.10), (-0.165, 0.13, 0.0), (-0.10, 0.20, 0.10), (0, 0.23, 0.148)]
    return join([lathe([(0.0, 0.0), (0.105, 0.0), (0.145, 0.24), (0.150, 0.245), (0.140, 0.24), (0.11, 0.05)], shell,
        40), tube(bail, 0.004, shell, 8, 24), *(tube([((0.105 + 0.167 * y) * math.cos(a), y, (0.105 + 0.167 * y)
            * math.sin(a)) for a in np.linspace(0, 6.2832, 41)], 0.004, shell, 6) for y in (0.06, 0.17))])


def _crate(tone: Rgb) -> Mesh:
    slat = wood(tone, 0.05, 0.1)
    long = [box((0.02, 0.055, 0.46), slat, 0.003).moved(x, y, 0) for x in (-0.15, 0.15) for y in (0.01, 0.08, 0.15)]
    wide = [box((0.30, 0.055, 0.02), slat, 0.003).moved(0, y, z) for z in (-0.23, 0.23) for y in (0.01, 0.08, 0.15)]
    posts = [box((0.03, 0.21, 0.03), slat, 0.003).moved(x, 0, z) for x in (-0.14, 0.14) for z in (-0.215, 0.215)]
    return join([box((0.30, 0.012, 0.46), slat), *long, *wide, *posts])


def _sack(tone: Rgb) -> Mesh:
    burlap = cloth(tone, 0.012)
    return join([lathe([(0.0, 0.0), (0.13, 0.0), (0.165, 0.05), (0.16, 0.15), (0.145, 0.20)], burlap, 30),
                 tube([(0.148 * math.cos(a), 0.20 + 0.008 * math.sin(3 * a), 0.148 * math.sin(a))
                       for a in np.linspace(0, 6.2832, 41)], 0.020, burlap, 10)])


def _jar(tone: Rgb) -> Mesh:
    wall = clear_vessel([(0.068, 0.0), (0.075, 0.012), (0.075, 0.150), (0.060, 0.172), (0.060, 0.190)], 0.0, None)
    lid = lathe([(0.064, 0.188), (0.066, 0.192), (0.066, 0.212), (0.0, 0.214)], metal(tone, 0.6), 40)
    return join([wall, lid])


_PAN = Vessel(_bowl, 0.104, 0.012, 0.42, 1.0, 0.09, "#1f2022")
"""Of a frying pan, only how its heap lies."""
VESSELS: Mapping[str, Vessel] = {
    "bowl": Vessel(_bowl, 0.108, 0.078, 0.55, 1.0, 0.16, "#3f6f94"),
    "plate": Vessel(_plate, 0.105, 0.012, 0.50, 1.0, 0.07, "#ece6da"),
    "basket": Vessel(_basket, 0.195, 0.150, 0.45, 1.25, 0.40, "#a8743c"),
    "bucket": Vessel(_bucket, 0.135, 0.215, 0.45, 1.15, 0.30, "#9aa4ac"),
    "crate": Vessel(_crate, 0.170, 0.150, 0.38, 1.3, 0.28, "#b08a54"),
    "box": Vessel(_crate, 0.170, 0.150, 0.38, 1.3, 0.28, "#b08a54"),
    "sack": Vessel(_sack, 0.140, 0.180, 0.50, 1.15, 0.28, "#b89a68"),
    "jar": Vessel(_jar, 0.066, 0.006, 0.0, 1.0, 0.214, "#b0b4b8"),
}


def pan(cue: Cue) -> Thing:
    """A frying pan with a heap of what its traits name, popcorn or beans; else as it is cooked in."""
    meat = seared(cue)
    if meat:
        return Thing(join([*iron_pan(), *meat]).turned("y", -28), pitch=26.0)
    piece = next((PIECES[name] for t in cue.traits if (name := piece_name(t))), None)
    if piece is None or "egg" in cue.traits:
        return frying_pan(replace(cue, word="egg pan") if "egg" in cue.traits else cue)
    heap = _heap(stream(cue), piece, [paint(c) for c in piece.colours], _PAN)
    return Thing(join([*iron_pan(), *heap]).turned("y", -28), pitch=22.0)


def filled(cue: Cue) -> Thing:
    """The vessel and the heap that its word names, "bowl of cherries"."""
    name, _, what = cue.word.lower().partition(" of ")
    vessel = VESSELS.get(name.split()[-1], VESSELS["bowl"])
    piece = PIECES[piece_name(what) or "fruit"]
    said, own = named(cue), told(cue, WARE)
    colours = [said[0]] if said else [paint(c) for c in piece.colours]
    shell = vessel.mesh(paint(NAMED.get(own, vessel.tone)))
    rng = stream(cue)
    seen_through = vessel is VESSELS["jar"]
    heap = (_column if seen_through else _heap)(rng, piece, colours, vessel)
    return Thing(join([shell, *heap]), pitch=8.0 if seen_through else 20.0, turned=24.0)


def leaf_pile(cue: Cue) -> Thing:
    """Fallen leaves raked into a heap, some about its foot."""
    rng = stream(cue)
    hues = [paint(c) for c in ("#c8501c", "#d8922c", "#a8341c", "#e0b83c", "#8a5a24")]
    parts = [dome(0.54, 0.32, matt("#a85a24", 0))]
    for k in range(340):
        r = 0.80 * math.sqrt((k + 0.5) / 340)
        y = 0.33 * float(np.interp(r / 0.56, [0.0, 0.5, 0.86, 1.0], [1.0, 0.90, 0.52, 0.0])) + 0.012
        leaf = blade(float(rng.uniform(0.08, 0.13)), 0.065, Stuff(hues[k % 5], "leaf", tint(hues[k % 5], 1.2), 1.0, 0.2,
            0.05, wear=0), float(rng.uniform(0.0, 0.5)))
        leaf = leaf.turned("z", float(rng.uniform(-35, 35))).turned("y", float(rng.uniform(0, 360)))
        parts.append(leaf.moved(r * math.cos(2.39996 * k), y, r * math.sin(2.39996 * k)))
    return Thing(join(parts), pitch=14.0)


def piece_name(noun: str) -> str:
    """The row of PIECES for a noun in either number, "" for none."""
    back = {many: one for one, many in _PLURALS.items()}
    return next((n for n in (noun, back.get(noun, ""), noun.removesuffix("s"), noun.removesuffix("es")) if n in PIECES),
                "")


def _heap(rng: np.random.Generator, piece: Piece, colours: list[Rgb], vessel: Vessel) -> list[Mesh]:
    """A dome of pieces, densest at its top, over a core of their colour."""
    high = vessel.rise * vessel.radius
    if piece.form == "grain":
        stuff = Stuff(colours[0], "rock", tint(colours[0], 0.72), piece.size, 0.9, 0.2, wear=0.0)
        grain = replace(piece, size=max(1.3 * piece.size, 0.006))
        grains = []
        for k in range(GRAINS):
            r, a = vessel.radius * math.sqrt(float(rng.random())), float(rng.uniform(0, 2 * math.pi))
            one = _piece(grain, tint(colours[0], 0.86 + 0.06 * (k % 4))).turned("z", float(rng.uniform(-40, 40)))
            one = one.turned("y", float(rng.uniform(0, 180)))
            grains.append(one.moved(r * math.cos(a), _level(r, vessel, high) + 0.001, r * math.sin(a)))
        return [dome(vessel.radius, high, stuff).moved(0, vessel.level, 0), *grains]
    size = piece.size * vessel.times
    core = dome(vessel.radius * 0.94, max(high - 0.55 * size, 0.004), matt(tint(colours[0], 0.55), 0)).moved(
        0, vessel.level, 0)
    count = int(np.clip(1.5 * (vessel.radius / (0.5 * size)) ** 2, 9, 120))
    out = [core]
    for k in range(count):  # a sunflower's spiral leaves no gaps
        r = (vessel.radius - 0.30 * size) * math.sqrt((k + 0.5) / count)
        a = 2.39996 * k
        one = _piece(replace(piece, size=size), colours[int(rng.integers(len(colours)))])
        one = one.turned("z", float(rng.uniform(-30, 30))).turned("y", float(rng.uniform(0, 360)))
        out.append(one.moved(r * math.cos(a), _level(r, vessel, high) - 0.12 * size * float(rng.random()),
                             r * math.sin(a)))
    return out


def _level(r: float, vessel: Vessel, high: float) -> float:
    return vessel.level + high * (1 - (r / vessel.radius) ** 2)


def _column(rng: np.random.Generator, piece: Piece, colours: list[Rgb], vessel: Vessel) -> list[Mesh]:
    """Pieces seen through the wall of a jar, layer on layer."""
    tall, size = 0.150, min(piece.size, 0.040)
    core = lathe([(0.0, 0.008), (vessel.radius - 0.3 * size, 0.008), (vessel.radius - 0.3 * size, tall - 0.3 * size),
                  (0.0, tall - 0.2 * size)], matt(tint(colours[0], 0.6), 0), 36)
    if piece.form == "grain":
        stuff = Stuff(colours[0], "rock", tint(colours[0], 0.72), piece.size, 0.9, 0.2, wear=0.0)
        return [lathe([(0.0, 0.008), (vessel.radius, 0.008), (vessel.radius, tall), (0.0, tall + 0.004)], stuff, 40)]
    out, step = [core], 0.86 * size
    around_ = max(6, int(2 * math.pi * vessel.radius / step))
    for layer in range(int((tall - 0.5 * size) / step)):
        for k in range(around_):
            a = 2 * math.pi * (k + 0.5 * (layer % 2)) / around_
            one = _piece(replace(piece, size=size), colours[int(rng.integers(len(colours)))])
            one = one.turned("y", float(rng.uniform(0, 360)))
            r = vessel.radius - 0.5 * size
            out.append(one.moved(r * math.cos(a), 0.008 + 0.5 * size + step * layer, r * math.sin(a)))
    return out


def _piece(piece: Piece, tone: Rgb) -> Mesh:
    """One of them about the origin."""
    s, skin = piece.size, Stuff(tone, gloss=0.7, metal=0.08, wear=0.0)
    dull = Stuff(tone, "rust", tint(tone, 0.75), 0.4 * s, 0.3, 0.15, wear=0.2)
    sides = 14 if s < 0.03 else 22
    if piece.form == "grain":
        return box((1.5 * s, 0.5 * s, 0.55 * s), Stuff(tone, wear=0), 0.15 * s)
    if piece.form == "apple":
        stalk = tube([(0, 0.40 * s, 0), (0.05 * s, 0.62 * s, 0)], 0.035 * s, matt("#4a3420", 0), 6)
        return join([ball(0.5 * s, skin, 0.92, sides), stalk])
    if piece.form == "stalked":
        stem = tube([(0, 0.45 * s, 0), (0.10 * s, 0.70 * s, 0)], 0.03 * s, matt("#4a3a1c", 0), 5)
        return join([ball(0.5 * s, skin, 0.95, sides), stem])
    if piece.form == "berry":
        cone = lathe([(0.0, -0.5 * s), (0.22 * s, -0.40 * s), (0.40 * s, 0.05 * s), (0.40 * s, 0.28 * s),
                      (0.0, 0.40 * s)], Stuff(tone, "spots", paint("#f0d070"), 0.15 * s, 0.2, 0.6, wear=0), 16)
        crown = [blade(0.34 * s, 0.16 * s, LEAF, 0.2).turned("y", 72.0 * k).moved(0, 0.40 * s, 0) for k in range(5)]
        return join([cone, *crown])
    if piece.form == "long":
        return ball(0.5 * s, dull, 0.66, sides).scaled(1.25, 1, 0.8)
    if piece.form == "stick":
        return tube([(-0.5 * s, 0, 0), (0, 0, 0), (0.5 * s, 0, 0)], [0.02 * s, 0.13 * s, 0.19 * s], dull, 10, 12)
    if piece.form == "egg":
        return ball(0.5 * s, Stuff(tone, gloss=0.2, wear=0), 0.78, sides).scaled(1.2, 1, 0.95)
    if piece.form == "disc":
        return lathe([(0.0, -0.10 * s), (0.44 * s, -0.10 * s), (0.5 * s, 0.0), (0.44 * s, 0.10 * s), (0.0, 0.14 * s)],
                     dull, sides)
    if piece.form == "block":
        return box((0.8 * s, 0.8 * s, 0.8 * s), skin, 0.12 * s).moved(0, -0.4 * s, 0)
    if piece.form == "leaf":
        return blade(s, 0.6 * s, Stuff(tone, "leaf", tint(tone, 1.3), 1.0, 0.2, 0.1, wear=0), 0.3)
    if piece.form == "puff":
        return join([ball(0.26 * s, dull, 0.9, 10).moved(0.22 * s * math.cos(2.1 * k), 0.1 * s * (k % 2), 0.22 * s
                     * math.sin(2.1 * k)) for k in range(4)])
    return ball(0.5 * s, skin, 0.96, sides)


_CONTENTS = frozenset((*PIECES, *(_PLURALS.get(one, f"{one}s") for one in PIECES)))
_HEAPS = re.compile(rf"\b(?:{'|'.join(VESSELS)}) of (?:{'|'.join(sorted(_CONTENTS, key=len, reverse=True))})\b")


def vessel_of(noun: str) -> Vessel | None:
    """The vessel of a noun that says what is in it: the bowl of "bowl of cherries"."""
    name, _, what = noun.partition(" of ")
    return VESSELS.get(name) if what in _CONTENTS else None


def heaps_in(text: str) -> list[str]:
    """Every filled vessel that a text in small letters names."""
    return _HEAPS.findall(text)


DISHES: tuple[tuple[Callable[[Cue], Thing], float, str], ...] = (
    (leaf_pile, 0.40, "pile of leaves, heap of leaves, leaf pile, pile of autumn leaves"),
    (pan, 0.09, "frying pan, pan, skillet, wok"),
)
"""Who makes it, how tall it is, m, and its nouns."""
