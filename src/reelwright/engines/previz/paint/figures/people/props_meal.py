"""What is eaten by hand, sold from a cart, dressed with sauce, brewed over a fire, built from blocks. In statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import floor_bench, glowing_tip
from reelwright.engines.previz.paint.figures.people.props_hand import WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.props_pour import steam
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, mix, paint, tint

_BLACK_IRON = "#26262b"
_SAUCES: dict[str, str] = {
    "ketchup": "#c8201c", "catsup": "#c8201c", "mustard": "#e2b41c", "mayo": "#f4ecd2", "honey": "#e2a02c",
    "syrup": "#8a4a1c", "chocolate": "#4a2818", "caramel": "#c87a28", "gravy": "#6a4020", "jam": "#a81c3c",
    "jelly": "#a81c3c", "butter": "#f0d878", "cream": "#f6efe2", "dressing": "#e8e0b0", "oil": "#d8b83c",
    "soy": "#3a2014", "barbecue": "#6a1c10", "salt": "#f4f2ee", "pepper": "#4a4440", "sugar": "#f8f6f2",
}  # fmt: skip
_ROUND: dict[str, str] = {
    "apple": "#c8302c", "orange": "#e8862a", "peach": "#eaa070", "pear": "#b8c04a", "plum": "#6a2a5a",
    "tomato": "#c8342a", "doughnut": "#d888a8", "donut": "#d888a8", "cookie": "#b8803c", "mango": "#e8a03a",
    "strawberry": "#d8283a", "lemon": "#f0d838", "lime": "#8cc23c", "kiwi": "#8a6a3c", "fig": "#5a3060",
    "melon": "#a8c46a", "cherry": "#b01830", "grape": "#6a3a78", "pancake": "#d8a050", "meatball": "#6a3a22",
    "dumpling": "#f0e4cc", "cupcake": "#e8a0b8",
}  # fmt: skip
_ROASTED, _CRUST = "#b8763a", "#d8a45c"


def _loaf(w: Wearer, at: Vec, layers: tuple[tuple[float, float, str], ...], half: tuple[float, float]) -> None:
    """Flat layers across the way to the mouth: (low, high, colour); half: along and across."""
    b = Bench(w, at)
    size, (along, across) = w.size, half
    for low, high, tone in layers:
        middle, thick = 0.5 * (low + high), 0.5 * (high - low)
        ends = ((-1.0, 0.80), (-0.86, 0.97), (0.0, 1.0), (0.86, 0.97), (1.0, 0.80))
        w.model.loft([(b(0, middle, z * across), b.x * along * k * size, b.y * thick * size) for z, k in ends],
            paint(tone), rows=9, gloss=0.15)


def _snack(w: Wearer) -> None:
    """What one eats out of the hand, by its name: a sandwich and its kin, fruit, an ice cream."""
    at, thing = held_point(w, 1) + UP * 0.018 * w.size, w.thing
    if any(x in thing for x in ("sandwich", "toast", "bagel", "panini", "bread")):
        filled = ((-0.024, -0.008, _CRUST), (-0.010, 0.001, "#6fa83c"), (-0.003, 0.005, "#c8443a"),
            (0.002, 0.010, "#eeb83a"), (0.008, 0.026, _CRUST))
        _loaf(w, at, filled if "toast" not in thing else ((-0.010, 0.010, _CRUST),), (0.036, 0.062))
    elif "burger" in thing:
        _loaf(w, at, ((-0.026, -0.010, _ROASTED), (-0.012, 0.000, "#4a2a1a"), (-0.002, 0.004, "#eeb83a"),
            (0.002, 0.010, "#6fa83c"), (0.008, 0.038, _ROASTED)), (0.046, 0.050))
    elif "hot dog" in thing or "hotdog" in thing or "burrito" in thing or "taco" in thing:
        _loaf(w, at, ((-0.018, 0.010, _ROASTED), (0.000, 0.026, "#a8442c"), (0.022, 0.030, "#e2b41c")), (0.024, 0.080))
    elif "pizza" in thing:
        _loaf(w, at, ((-0.006, 0.004, _CRUST), (0.002, 0.010, "#e8b040"), (0.006, 0.012, "#c8342a")), (0.052, 0.066))
    elif "ice cream" in thing or "icecream" in thing or "cone" in thing:
        _ice_cream(w, at)
    elif "melon" in thing:
        _wedge(w, at, thing)
    elif any(x in thing.split() for x in _SPOONED):
        _spoonful(w, at)
    elif "fry" in thing or "fries" in thing or "chip" in thing or "nacho" in thing:
        way = unit(w.at_head(0.95, -0.60, 0.0) - at)
        ends = [at - way * 0.03 * w.size, at + way * 0.052 * w.size]
        w.model.tube(ends, [0.010 * w.size] * 2, paint("#e8b848"), rows=4)
    elif "banana" in thing:
        Bench(w, at).tube(((-0.02, -0.04, 0), (0.0, 0.0, 0), (0.0, 0.04, 0), (-0.016, 0.08, 0)),
            (0.010, 0.018, 0.018, 0.008), paint("#ecc83a"), 12, 0.3)
    else:
        hue = NAMED.get(thing.split()[0]) if thing else None  # a blue apple
        tone = hue or next((tone for name, tone in _ROUND.items() if name in thing), "#c88a4a")
        w.model.ball(at, 0.032 * w.size, paint(tone), gloss=0.4)
        if thing and tone != "#c88a4a":
            Bench(w, at).tube(((0, 0.028, 0), (0.004, 0.046, 0)), (0.004, 0.003), paint("#5a3a20"), 3)


_SPOONED: dict[str, str] = {
    "soup": "#c8702c", "stew": "#8a4a24", "broth": "#c89a4c", "porridge": "#e0d0a8", "oatmeal": "#d8c498",
    "cereal": "#e0b868", "yogurt": "#f4efe8", "yoghurt": "#f4efe8", "pudding": "#6a3a24", "rice": "#f2eee2",
    "chili": "#98301c", "curry": "#c8862a", "potato": "#ecd89a", "potatoes": "#ecd89a", "risotto": "#e8d8a0",
    "puree": "#d89a48", "custard": "#ecd07a", "beans": "#7a3420", "granola": "#c89a58",
}  # fmt: skip
"""What one eats with a spoon out of a bowl -> its colour."""


def _spoonful(w: Wearer, at: Vec) -> None:
    """A spoon at the right hand, a bowl in the left."""
    food = paint(w.of(_SPOONED) or "#c8702c")
    mouth = w.at_head(0.95, -0.60, 0.0)
    s = Bench(w, at, ahead=unit(mouth - at))
    s.tube(((-0.05, -0.004, 0), (0.0, 0.0, 0), (0.040, 0.004, 0)), (0.005, 0.004, 0.004), paint("#c8ccd2"), 8, 0.9)
    w.model.ball(s(0.050, 0.003, 0), 0.013 * w.size, paint("#c8ccd2"), gloss=0.9)
    w.model.ball(s(0.050, 0.010, 0), 0.011 * w.size, food, gloss=0.4)
    bowl = Bench(w, held_point(w, 0) + UP * 0.02 * w.size)
    bowl.lathe(((-0.030, 0.0), (-0.028, 0.030), (0.004, 0.062), (0.024, 0.072), (0.022, 0.066), (0.010, 0.060)),
        paint("#e6ded0"), 0.5)
    bowl.lathe(((0.012, 0.062), (0.016, 0.0)), food, 0.4)


_SPREADS: dict[str, str] = {"butter": "#f4d468", "jam": "#a81c3c", "honey": "#e2a02c", "chocolate": "#4a2818",
    "cheese": "#f4ecd8", "avocado": "#9ab848", "nutella": "#4a2818"}
"""What is spread on bread -> its colour."""


def _buttering(w: Wearer) -> None:
    """A slice on a board under the left hand, a knife that spreads in the right one."""
    top = table(w, STANDING, 0.46, "#b9ad98", cupboard=True)
    top.box((-0.12, 0.0, -0.16), (0.06, 0.014, 0.14), paint("#c89a5c"))
    size, left, right = w.size, held_point(w, 0), held_point(w, 1)
    spread = paint(w.of(_SPREADS) or _SPREADS["butter"])
    at = left + (right - left) * 0.45
    on_board = vec(float(at[0]) + 0.03 * size, float(top.at[1]) + 0.014 * size, float(at[2]))
    slice_ = Bench(w, on_board, ahead=vec(1, 0, 0))
    slice_.box((-0.055, 0.0, -0.060), (0.055, 0.020, 0.060), paint("#b87838"))
    slice_.box((-0.050, 0.018, -0.055), (0.050, 0.023, 0.055), paint("#ecd2a0"))
    slice_.box((-0.042, 0.022, -0.046), (0.044, 0.027, 0.040), spread)
    dish = Bench(w, top(0.02, 0.0, 0.30))
    dish.box((-0.04, 0.0, -0.06), (0.04, 0.008, 0.06), paint("#e8ecf0"))
    dish.box((-0.025, 0.008, -0.04), (0.025, 0.040, 0.04), spread)
    knife = Bench(w, right - UP * 0.010 * size, ahead=unit(slice_(0.02, 0.03, 0.0) - right + 1e-4))
    knife.tube(((-0.04, 0, 0), (0.02, 0, 0)), (0.009, 0.008), paint("#4a3426"), 3)
    knife.tube(((0.02, 0, 0), (0.07, -0.004, 0), (0.11, -0.008, 0)), (0.008, 0.010, 0.004), paint("#dfe6ee"), 8, 0.8)


def _wedge(w: Wearer, at: Vec, thing: str) -> None:
    """A slice of melon: half a disc with its rind, the cut edge to the lips."""
    b = Bench(w, at, ahead=unit(w.at_head(0.95, -0.60, 0.0) - at))
    flesh = "#d83c44" if "water" in thing else "#f0a858"
    arc = [(-math.cos(a), math.sin(a)) for a in np.linspace(-math.pi / 2, math.pi / 2, 11)]
    for r, thick, tone in ((0.072, 0.010, "#3f7a34"), (0.066, 0.0112, "#e8efc8"), (0.059, 0.0124, flesh)):
        w.model.loft([(b(0.045 + r * x, 0.02, 0.0), b.y * thick * w.size, b.z * max(r * abs(y), 0.002) * w.size)
            for x, y in zip(np.linspace(-1, 0, 9), np.sqrt(1 - np.linspace(-1, 0, 9) ** 2), strict=True)], paint(tone),
            rows=12, gloss=0.3)
    if "water" in thing:
        for x, y in arc[2:-2:2]:
            for side in (-1, 1):
                w.model.ball(b(0.045 + 0.036 * x, 0.02 + 0.0125 * side, 0.036 * y), 0.0042 * w.size, paint("#1c1614"))


def _inflated(w: Wearer) -> None:
    """A balloon that swells at the lips."""
    r = (0.045 + 0.055 * (0.5 - 0.5 * math.cos(2 * math.pi * w.phase))) * w.size
    lips = w.at_head(1.02, -0.60, 0.0)
    way, red = unit(w.along_head(1.0, -0.25, 0.0)), paint("#d8342c")
    w.model.tube([lips, lips + way * 0.02 * w.size], [0.010 * w.size, 0.014 * w.size], red, rows=4)
    w.model.ball(lips + way * (0.016 * w.size + r), r, red, gloss=0.8)


def _teaspoon(w: Wearer) -> None:
    """A spoonful held out to somebody else's lips."""
    at, size = held_point(w, 1), w.size
    s = Bench(w, at, ahead=unit(w.bones.wrist[1] - w.bones.elbow[1]))
    s.tube(((-0.03, 0.0, 0), (0.02, 0.006, 0), (0.055, 0.008, 0)), (0.005, 0.004, 0.004), paint("#c8ccd2"), 8, 0.9)
    w.model.ball(s(0.066, 0.010, 0), 0.013 * size, paint("#c8ccd2"), gloss=0.9)
    w.model.ball(s(0.066, 0.017, 0), 0.011 * size, paint(w.of(_SPOONED) or "#e0b868"), gloss=0.4)


def _ice_cream(w: Wearer, at: Vec) -> None:
    b = Bench(w, at)
    b.lathe(((-0.05, 0.004), (0.02, 0.026), (0.022, 0.0)), paint("#d8a45c"))
    for y, r, tone in ((0.036, 0.030, "#f4e2c8"), (0.066, 0.024, "#e8a0b8")):
        w.model.ball(b(0, y, 0), r * w.size, paint(tone))


def _sauce(w: Wearer) -> None:
    """A bottle turned over a plate of food on a table; sauce runs out of it in a thread and lies on the food."""
    size = w.size
    top = table(w, STANDING, 0.42, "#a8794a")
    said = w.of(_SAUCES) or "#c8201c"
    tone, right = paint(said), held_point(w, 1)
    plate = Bench(w, vec(float(right[0]) + 0.03 * size, float(top(0, 0, 0)[1]), float(right[2])), ahead=vec(1, 0, 0))
    plate.lathe(((0.0, 0.06), (0.005, 0.105), (0.014, 0.118), (0.008, 0.09), (0.006, 0.0)), paint("#efece4"), 0.5)
    for k in range(14):  # fried potatoes, heaped
        a, r = 2.4 * k, 0.062 * math.sqrt((k + 0.5) / 14)
        way = (0.034 * math.cos(1.7 * k), 0.006, 0.034 * math.sin(1.7 * k))
        y = 0.020 + 0.026 * (1 - k / 14)
        x, z = r * math.cos(a), r * math.sin(a)
        plate.tube(((x - way[0], y, z - way[2]), (x + way[0], y + way[1], z + way[2])), (0.0075, 0.0075),
            paint("#e8b84a" if k % 2 else "#d8a038"), 3)
    spill = [plate(0.05 * math.cos(2.2 * k) * (k / 9), 0.058 - 0.022 * (k / 9), 0.05 * math.sin(2.2 * k) * (k / 9))
             for k in range(10)]
    w.model.tube(spill, [0.011 * size] * 10, tone, rows=24, gloss=0.7)
    bottle = Bench(w, right, up=unit(vec(0.42, -0.90, 0)), ahead=vec(1, 0, 0))
    bottle.lathe(((-0.085, 0.0), (-0.083, 0.028), (-0.07, 0.032), (0.03, 0.032), (0.055, 0.022), (0.060, 0.0)), tone,
        0.6)
    bottle.lathe(((0.055, 0.021), (0.062, 0.020), (0.098, 0.005), (0.099, 0.0)), paint("#f4f0e6"), 0.4)
    bottle.lathe(((-0.052, 0.0328), (0.012, 0.0328)), paint("#f4ecd8"))
    tip = bottle(0, 0.098, 0)
    fall = vec(float(tip[0]), float(plate(0, 0.055, 0)[1]), float(tip[2]))
    w.model.tube([tip, 0.5 * (tip + fall), fall], [0.006 * size] * 3, tone, rows=6, gloss=0.7)


def _cauldron(w: Wearer) -> None:
    """A black iron pot on three legs over a fire of logs; the brew glows, bubbles and steams; stirred with a pole."""
    size = w.size
    hand = held_point(w, 1)
    said = paint(w.role.accent)
    told = w.role.accent in NAMED.values() and max(said) - min(said) > 0.2
    brew = said if told else paint("#4ad06a")
    b = Bench(w, vec(float(between(w)[0]) + 0.12 * size, 0.0, 0.0), ahead=vec(1, 0, 0))
    iron = paint(_BLACK_IRON)
    for k in range(3):
        a = 2.1 * k + 0.5
        x, z = math.cos(a), math.sin(a)
        b.tube(((0.13 * x, 0.16, 0.13 * z), (0.20 * x, 0.07, 0.20 * z), (0.22 * x, 0.0, 0.22 * z)),
            (0.026, 0.020, 0.024), iron, 6, 0.4)
        b.tube(((-0.20 * x, 0.02, -0.20 * z), (0.16 * z, 0.03, 0.16 * x)), (0.026, 0.022), paint("#5a3a24"), 4)
    for k in range(9):
        a = 2.4 * k
        glowing_tip(w, b(0.14 * math.cos(a), 0.02, 0.13 * math.sin(a)), 0.08 + 0.05 * (0.5 + 0.5 * w.wave(2, 1.7 * k)))
    b.lathe(((0.10, 0.0), (0.105, 0.09), (0.15, 0.17), (0.23, 0.215), (0.31, 0.215), (0.375, 0.175), (0.395, 0.168)),
        iron, 0.5)
    b.lathe(((0.388, 0.168), (0.396, 0.196), (0.410, 0.200), (0.416, 0.190), (0.408, 0.166), (0.385, 0.160)),
        tint(iron, 1.5), 0.6)
    b.lathe(((0.398, 0.166), (0.402, 0.0)), brew, 0.5, 0.8)
    for k in range(9):
        rise = (w.phase + 0.37 * k) % 1.0
        a, r = 2.4 * k, 0.14 * math.sqrt((k + 0.5) / 9)
        w.model.ball(b(r * math.cos(a), 0.402 + 0.012 * rise, r * math.sin(a)), (0.008 + 0.016 * rise) * size,
            tint(brew, 1.2), gloss=0.9, glow=0.7)
    _vapour(w, b, brew)
    foot = b(0.03 * w.wave(1), 0.34, 0.05 * w.wave(1, 1.57))
    way = unit(hand - foot)
    w.model.tube([foot, hand, hand + way * 0.16 * size], [0.013 * size, 0.011 * size, 0.012 * size], paint(WOOD),
        rows=6)


def _vapour(w: Wearer, b: Bench, brew: Rgb) -> None:
    """Puffs that take the light of the brew, rise and thin out."""
    for k in range(7):
        rise = (w.phase + k / 7) % 1.0
        w.model.ball(b(0.09 * math.sin(5 * k + 3 * rise), 0.43 + 0.34 * rise, 0.07 * math.sin(3 * k)),
            (0.028 + 0.050 * rise) * w.size, mix(brew, (1.0, 1.0, 1.0), 0.35 + 0.4 * rise), glow=0.25,
            opacity=0.24 * (1 - rise) * min(1.0, rise * 5))


def _block_tower(w: Wearer) -> None:
    """A tower of crossed wooden blocks on a table, one of them half drawn out; a block in hand."""
    top = table(w, SITTING, 0.32)
    b, pale = Bench(w, top(-0.02, 0, 0), ahead=vec(1, 0, 0)), paint("#dcb77c")
    thick, wide = 0.0150, 0.026
    for row in range(13):
        for k in (-1, 0, 1):
            if (row, k) in ((4, 1), (7, -1), (9, 0), (10, 1)):
                continue  # drawn already
            out = 0.030 if (row, k) == (6, 0) else 0.0
            x, z = (k * wide, 0.0) if row % 2 else (0.0, k * wide)
            hx, hz = (0.48 * wide, 1.5 * wide) if row % 2 else (1.5 * wide, 0.48 * wide)
            b.box((x - hx - out, row * thick, z - hz), (x + hx - out, (row + 0.93) * thick, z + hz),
                tint(pale, 0.92 + 0.05 * ((row * 3 + k) % 4)))
    held = Bench(w, held_point(w, 1) - UP * 0.012 * w.size, ahead=vec(1, 0, 0))
    held.box((-0.010, -0.008, -0.04), (0.014, 0.008, 0.04), pale)
    for x, z, turn in ((-0.09, 0.12, 0.0), (0.05, -0.16, 0.02)):
        b.box((x, 0.0, z), (x + 0.07 - turn, thick, z + 0.024 + turn), tint(pale, 0.95))


def _hot_dogs(w: Wearer) -> None:
    """A vendor's steel cart under a striped umbrella: buns and sausages on a row of warm trays, two sauces, a wheel."""
    size = w.size
    b = floor_bench(w, 0.36)
    steel, red = paint("#c2c8d0"), paint("#c8282a")
    b.box((-0.14, 0.14, -0.46), (0.20, 0.50, 0.46), red)
    b.box((0.202, 0.26, -0.44), (0.204, 0.38, 0.44), paint("#f4ecd8"))
    b.box((-0.16, 0.50, -0.48), (0.22, 0.53, 0.48), steel)
    for z in (-0.34, 0.34):
        turn = np.linspace(0, 6.2832, 13)
        b.tube([(0.21, 0.14 + 0.12 * math.sin(a), z + 0.12 * math.cos(a)) for a in turn], (0.014,) * 13,
            paint("#2a2c32"), 26)
    for k in range(7):
        z = -0.30 + 0.085 * k
        b.tube(((0.0, 0.55, z), (0.16, 0.55, z)), (0.026, 0.026), paint("#d8a050"), 4)
        b.tube(((-0.02, 0.572, z), (0.18, 0.572, z)), (0.015, 0.015), paint("#a83a22"), 4, 0.4)
    for z, tone in ((0.34, "#c8141e"), (0.41, "#f0c81c")):
        jar = Bench(w, b(0.10, 0.53, z))
        jar.lathe(((0.0, 0.0), (0.0, 0.024), (0.08, 0.024), (0.12, 0.004)), paint(tone), 0.4)
    b.tube(((-0.04, 0.53, -0.40), (-0.04, 1.32, -0.40)), (0.012, 0.012), steel, 3, 0.7)
    for k in range(12):
        a0, a1 = 2 * math.pi * k / 12, 2 * math.pi * (k + 1) / 12
        rim = [(-0.04 + 0.5 * math.cos(a), 1.16, -0.2 + 0.5 * math.sin(a)) for a in (a0, a1)]
        b.board(((-0.04, 1.34, -0.2), rim[0], rim[1]), red if k % 2 else paint("#f4f0e6"))
    hand = Bench(w, held_point(w, 1) + UP * 0.016 * size, ahead=vec(1, 0, 0))
    hand.tube(((-0.05, 0, 0), (0.06, 0, 0)), (0.024, 0.024), paint("#d8a050"), 4)
    hand.tube(((-0.07, 0.016, 0), (0.08, 0.016, 0)), (0.014, 0.014), paint("#a83a22"), 4, 0.4)


_BAKED = {"croissant": ("#c8863c", 0.030, 0.020), "cookie": ("#b87c40", 0.024, 0.009),
    "muffin": ("#a8703c", 0.022, 0.024),
    "bun": ("#c8904a", 0.026, 0.020), "roll": ("#c8904a", 0.026, 0.020), "pie": ("#c88a44", 0.075, 0.020),
    "cupcake": ("#e8a8b8", 0.022, 0.024), "bread": ("#b8783a", 0.050, 0.030)}
"""What lies on a baking tray: colour, half width, half height."""


def _egg_bowl(w: Wearer) -> None:
    """Two halves of a shell in the hands, the egg on its way into a bowl with flour and yolks."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    middle = (left + right) / 2
    top = table(w, STANDING, 0.44, "#b9ad98", cupboard=True)
    height = float(top(0, 0, 0)[1])
    bowl = Bench(w, vec(float(middle[0]) + 0.01 * size, height, float(middle[2])), ahead=vec(1, 0, 0))
    bowl.lathe(((0.0, 0.045), (0.008, 0.060), (0.045, 0.100), (0.060, 0.108), (0.060, 0.100), (0.040, 0.090),
        (0.030, 0.0)), paint("#7fa8b8"), 0.6)
    bowl.lathe(((0.034, 0.0), (0.038, 0.088)), paint("#f2ead8"))
    for k in range(3):
        w.model.ball(bowl(0.035 * math.cos(2.1 * k), 0.040, 0.035 * math.sin(2.1 * k)), 0.022 * size, paint("#f0a820"),
            gloss=0.8)
    for hand, side in ((left, -1.0), (right, 1.0)):
        shell = Bench(w, hand + vec(0.02, 0.0, -0.006 * side) * size, up=unit(UP * 0.6 + vec(0, 0, side)))
        shell.lathe(((-0.030, 0.004), (-0.024, 0.018), (-0.006, 0.027), (0.004, 0.026)), paint("#ecd8c0"), 0.3)
    fall = (w.phase + 0.35) % 1.0
    drop = middle * (1 - fall) + bowl(0, 0.05, 0) * fall
    w.model.tube([middle, middle * 0.5 + drop * 0.5, drop], np.array([0.012, 0.009, 0.014]) * size, paint("#f6efdc"),
        rows=7, gloss=0.9, opacity=0.75)
    w.model.ball(drop, 0.021 * size, paint("#f0a820"), gloss=0.9)
    for x, z in ((0.04, 0.24), (-0.05, 0.28), (0.0, 0.33)):
        egg = Bench(w, top(x, 0.0, z))
        egg.lathe(((0.0, 0.004), (0.012, 0.022), (0.034, 0.026), (0.056, 0.016), (0.064, 0.0)), paint("#ecd8c0"), 0.3)


def _oven_tray(w: Wearer) -> None:
    """A hot tray in two mitts, rows of what has been baked, steam."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    b = Bench(w, (left + right) / 2 + vec(0.10, 0.015, 0) * size, ahead=vec(1, 0, 0))
    b.box((-0.12, -0.006, -0.18), (0.14, 0.004, 0.18), paint("#5a5e66"))
    for z0, z1 in ((-0.184, -0.176), (0.176, 0.184)):
        b.box((-0.12, -0.006, z0), (0.14, 0.018, z1), paint("#7a7e86"))
    tone, wide, high = w.of(_BAKED) or _BAKED["bun"]
    step = max(0.062, 2.3 * wide)
    for i in range(int(0.24 / step) + 1):
        for j in range(int(0.32 / step) + 1):
            x, z = -0.09 + step * i, -0.145 + step * j
            w.model.loft([(b(x, y * high + 0.004, z), b.x * wide * r * size, b.z * wide * 1.15 * r * size)
                for y, r in ((0.0, 0.92), (0.8, 1.0), (1.7, 0.62), (2.0, 0.05))], paint(tone), rows=8, gloss=0.3)
    for i in (0, 1):
        w.model.ball(held_point(w, i), 0.042 * size, paint("#b8342a"))
    steam(w, b, 0.05, 5)


MEAL_PROPS: dict[str, Callable[[Wearer], None]] = {
    "food": _snack, "teaspoon": _teaspoon, "buttering": _buttering, "inflated": _inflated,
    "sauce": _sauce, "cauldron": _cauldron, "block_tower": _block_tower,
    "hot_dogs": _hot_dogs,
    "oven_tray": _oven_tray, "egg_bowl": _egg_bowl,
}
