"""What is poured: a vessel that fills, the thread of liquid, and the spout that it leaves. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream as dice
from reelwright.engines.previz.paint.figures.things.glassware import (
    FOAM,
    blocks_of_ice,
    clear_vessel,
    liquid,
    radius_at,
    still,
)
from reelwright.engines.previz.paint.figures.things.says import told
from reelwright.engines.previz.paint.figures.tone import NAMED, Rgb, paint, tint

OF, INTO, FROM, POURS = "of:", "into:", "from:", "pours:"
"""Traits that say what is poured, into what, out of what; and what is poured over a dish."""
_DRINKS: tuple[tuple[str, str], ...] = (
    ("maple syrup", "#7a3408"), ("syrup", "#8a4010"), ("honey", "#e09a18"), ("caramel", "#b86a1c"),
    ("chocolate", "#3a1a0c"), ("cocoa", "#4a2818"), ("latte", "#b98a5c"), ("coffee", "#2a1206"),
    ("espresso", "#2a1206"), ("iced tea", "#b8681c"), ("matcha", "#7a9a3a"), ("green tea", "#a8a840"),
    ("tea", "#a8501c"), ("white wine", "#e8d88a"), ("rose wine", "#e07a7a"), ("wine", "#5a0814"),
    ("champagne", "#e8c860"), ("prosecco", "#e8c860"), ("beer", "#e09410"), ("ale", "#c87408"), ("cider", "#e0a030"),
    ("whiskey", "#c8761a"), ("whisky", "#c8761a"), ("rum", "#a8582c"), ("cola", "#2a1008"), ("soda", "#3a1c10"),
    ("milk", "#f6f2ea"), ("cream", "#f6eeda"), ("yogurt", "#f6f2ea"), ("tomato", "#b8281a"), ("lemonade", "#f0e070"),
    ("lemon", "#f0e070"), ("cranberry", "#a81830"), ("apple", "#e0b040"), ("berry", "#8a2a5a"),
    ("smoothie", "#e88a9a"), ("mango", "#f0a828"), ("juice", "#f09a1c"), ("olive oil", "#b8a420"), ("oil", "#d8b83c"),
    ("ketchup", "#b01c14"), ("sauce", "#7a2c14"), ("gravy", "#6a3c1c"), ("soup", "#d08a30"), ("batter", "#ecd8a0"),
    ("potion", "#3ac85a"), ("poison", "#5ac83a"), ("blood", "#7a0810"), ("lava", "#ff5a10"), ("paint", "#2a6ac8"),
    ("gold", "#e0a830"), ("water", "#cfe6ee"),
)
_CLEAR_LIQUIDS = frozenset({"#cfe6ee"})
_THICK = ("syrup", "honey", "caramel", "chocolate", "sauce", "batter", "cream", "ketchup", "gravy", "paint", "lava")
_FILLED = 0.62
"""How full the vessel is, as a share of its height."""
_SIDES = View(18.0, 14.0)
"""From where a vessel is seen: the spout leans in from the right."""
_DROP = 0.075
"""m from the lip of the spout to the rim below it."""
Outline = list[tuple[float, float]]
_GLASS: Outline = [(0.030, 0.0), (0.0365, 0.140)]
_TUMBLER: Outline = [(0.034, 0.0), (0.041, 0.095)]
_STEM: Outline = curve([(0.010, 0.084), (0.038, 0.116), (0.044, 0.146), (0.037, 0.196)], 26)
_FLUTE: Outline = curve([(0.008, 0.090), (0.020, 0.130), (0.024, 0.180), (0.022, 0.225)], 24)
_MARTINI: Outline = [(0.006, 0.110), (0.030, 0.142), (0.056, 0.172)]
_PINT: Outline = curve([(0.030, 0.0), (0.033, 0.01), (0.037, 0.08), (0.043, 0.165)], 18)
_MUG: Outline = [(0.040, 0.0), (0.0415, 0.006), (0.0420, 0.095)]
_CUP: Outline = curve([(0.022, 0.006), (0.028, 0.012), (0.044, 0.036), (0.051, 0.072)], 20)
_JAR: Outline = curve([(0.038, 0.0), (0.046, 0.008), (0.048, 0.060), (0.046, 0.085), (0.037, 0.096),
                       (0.038, 0.110)], 24)
_BOWL: Outline = curve([(0.035, 0.0), (0.045, 0.006), (0.085, 0.045), (0.096, 0.078)], 22)


def colour_of(word: str, colours: tuple[str, ...] = ()) -> Rgb:
    """Linear RGB of a liquid by its word; the prompt's own colour where the word has none."""
    own = next((tone for name, tone in _DRINKS if name in word), "")
    said = next((NAMED[c] for c in colours if c in NAMED), "")
    return paint(own if own and not (said and own in _CLEAR_LIQUIDS) else said or own or "#f09a1c")


def drink(cue: Cue) -> Thing:
    """A vessel two thirds full, with what is poured into it falling in a thread."""
    of, into = told(cue, OF, "water"), told(cue, INTO, "glass")
    tone = colour_of(of, cue.colours)
    parts, outline = _vessel(cue, of, into, tone)
    level = outline[0][1] + _FILLED * (outline[-1][1] - outline[0][1])
    thing = Thing(join(parts), pitch=_SIDES.pitch, fit=lambda _cue: _SIDES)
    return _streamed(thing, tone, of, (level, outline[-1][1]), told(cue, FROM, ""))


def _vessel(cue: Cue, of: str, into: str, tone: Rgb) -> tuple[list[Mesh], Outline]:
    """(parts, the outline of what holds the liquid)."""
    outline = _outline(of, into)
    low, high = outline[0][1], outline[-1][1]
    level = low + _FILLED * (high - low)
    hollow = "glass" not in into and into.split()[-1] in ("cup", "mug", "teacup", "bowl")
    parts: list[Mesh] = []
    if hollow:
        ware = enamel(tint(paint("#eee8dc"), 1.0))
        inner = [(r - 0.004, max(y, low + 0.004)) for r, y in reversed(outline)]
        parts += [lathe([(0.0, low), *outline], ware, 48), lathe([outline[-1], *inner], ware, 48),
                  lathe([(0.0, level), (radius_at(outline, level) - 0.004, level)], liquid(tone), 44)]
    else:
        parts.append(clear_vessel(outline, level, still(tone, _clear(of))))
    if outline in (_STEM, _FLUTE, _MARTINI):
        parts.append(lathe([(0.038, 0.0), (0.036, 0.003), (0.005, 0.008), (0.004, low), (0.009, low + 0.002)],
                           glass("#dfeef2", 0.5), 36))
    if outline in (_MUG, _CUP):
        r, h = outline[-1][0], high
        grip = glass("#dfeef2", 0.55) if not hollow else enamel("#eee8dc")
        parts.append(tube([(-r + 0.002, 0.82 * h, 0), (-r - 0.026, 0.80 * h, 0), (-r - 0.030, 0.45 * h, 0),
                           (-0.86 * r, 0.28 * h, 0)], 0.0055, grip, 10, 24))
    if outline is _CUP:
        parts.append(lathe([(0.0, 0.0), (0.03, 0.0), (0.058, 0.004), (0.080, 0.014), (0.078, 0.017), (0.0, 0.006)],
                           enamel("#eee8dc") if hollow else glass("#dfeef2", 0.4), 48))
    if "ice" in cue.traits:
        parts.append(blocks_of_ice(dice(cue), radius_at(outline, level), level))
    if any(w in of for w in ("beer", "ale", "cola", "soda", "champagne")):
        r = radius_at(outline, level + 0.010) * 0.97
        parts.append(lathe([(r, level), (r, level + 0.012), (0.0, level + 0.015)], FOAM, 40))
    return parts, outline


def _outline(of: str, into: str) -> Outline:
    rows = (("martini", _MARTINI), ("cocktail", _MARTINI),
            ("jar", _JAR), ("bowl", _BOWL), ("pint", _PINT), ("beer", _PINT), ("flute", _FLUTE), ("champagne", _FLUTE),
            ("wine", _STEM), ("goblet", _STEM), ("mug", _MUG), ("cup", _CUP), ("tumbler", _TUMBLER), ("tall", _GLASS))
    by_vessel = next((row for name, row in rows if name in into), None)
    by_drink = next((row for name, row in (("champagne", _FLUTE), ("prosecco", _FLUTE), ("wine", _STEM),
        ("beer", _PINT), ("ale", _PINT), ("whisk", _TUMBLER), ("rum", _TUMBLER)) if name in of), _GLASS)
    if by_vessel is _CUP and "glass" in into:
        return _MUG
    return by_vessel or by_drink


def _clear(of: str) -> bool:
    return of in ("water", "gin", "vodka", "tonic") or of.endswith(" water")


def poured_over(make: Maker) -> Callable[[Cue], Thing]:
    """The maker of a dish, over which something is poured where its cue says so."""

    def made(cue: Cue) -> Thing:
        thing, what = make(cue), told(cue, POURS, "")
        if not what:
            return thing
        box = extent(thing.mesh, View(0.0, 0.0))
        return _streamed(thing, colour_of(what, ()), what, (0.86 * box.top, box.top), told(cue, FROM, ""),
                         box.height / 0.12)

    return made


def _streamed(thing: Thing, tone: Rgb, of: str, levels: tuple[float, float], source: str, size: float = 1.0) -> Thing:
    """With a spout over it and the moving thread between. levels: where it lands and the rim over that, m."""
    land, rim = levels
    lip = np.array((0.014, rim + _DROP * size, 0.0))
    stuff = liquid(tone)
    thick = (0.0042 if any(w in of for w in _THICK) else 0.0056) * size
    spout = _source(of, source, tone).scaled(size).moved(float(lip[0]), float(lip[1]), 0.0)

    def falling(phase: float) -> Mesh:
        ys = np.linspace(1.0, 0.0, 12)
        sway = 0.10 * thick * np.sin(2 * math.pi * (phase - 1.4 * ys)) * (1 - ys)
        path = np.stack([lip[0] * ys**0.5 * np.where(ys > 0.999, 1, 0.72) + sway, land + (lip[1] - land) * ys,
                         0 * ys], -1)
        waist = thick * (0.72 + 0.42 * ys + 0.10 * np.sin(2 * math.pi * (2 * phase + 2.2 * ys)))
        rings = [lathe([(r, 0.0), (r + 0.1 * thick, 0.25 * thick), (r - 0.9 * thick, 0)], stuff, 24).moved(0, land, 0)
                 for r in (thick * (1.6 + 1.2 * ((phase + k / 2) % 1.0)) for k in range(2))]
        drops = [ball(0.30 * thick, stuff, 1.0, 8).moved(
            2.2 * thick * math.cos(2.4 * k), land + thick * (0.6 + 5 * u * (1 - u)), 2.2 * thick * math.sin(2.4 * k))
            for k in range(4) for u in ((phase + 0.27 * k) % 1.0,)]
        return join([tube(path, waist, stuff, 12, 30), *rings, *drops])

    return replace(thing, mesh=join([thing.mesh, spout]), turns=falling, period=0.7, pictures=6,
                   fit=lambda _cue: View(_SIDES.yaw, thing.pitch))


def _source(of: str, source: str, tone: Rgb) -> Mesh:
    """The tilted vessel that it leaves, its lip at the origin, its bulk to the right."""
    rows = (("dipper", _dipper), ("bottle", _bottle), ("thermos", _bottle), ("flask", _bottle),
            ("kettle", _pot), ("teapot", _pot), ("pot", _pot), ("can", _can),
            ("carton", _can),
            ("ladle", _can), ("jug", _jug), ("pitcher", _jug), ("carafe", _jug))
    by_source = next((make for name, make in rows if name in source), None)
    if by_source is None:
        bottled = any(w in of for w in ("wine", "champagne", "beer", "whisk", "rum", "oil", "prosecco")) or (
            "cola" in of.split())
        by_source = _bottle if bottled else _pot if any(w in of for w in ("coffee", "tea", "espresso")) else _jug
    return by_source(of, tone)


def _bottle(of: str, _tone: Rgb) -> Mesh:
    dark = "#5a2f0e" if "beer" in of or "whisk" in of else "#d8c870" if "oil" in of else "#1f3a22"
    shell = Stuff(paint(dark), gloss=1.0, metal=0.3, wear=0.0)
    outline = curve([(0.030, 0.0), (0.032, 0.008), (0.032, 0.105), (0.024, 0.130), (0.0115, 0.155), (0.011, 0.200)], 30)
    label = Stuff(paint("#ece4d0"), "bands", paint("#8a2a24"), 0.05, wear=0.2)
    body = join([lathe([(0.0, 0.0), *outline], shell, 36), lathe([(0.0326, 0.03), (0.0326, 0.09)], label, 36),
                 lathe([(0.0125, 0.180), (0.0128, 0.198), (0.010, 0.200)], enamel("#6a1420", 0.12), 24)])
    return _tipped(body, (0.0, 0.200), 112.0)


def _jug(of: str, tone: Rgb) -> Mesh:
    outline = curve([(0.036, 0.0), (0.040, 0.006), (0.048, 0.050), (0.036, 0.105), (0.040, 0.130)], 24)
    if any(w in of for w in _THICK) or any(w in of for w in ("milk", "latte")):  # a little jug of china or steel
        shell = metal("#c6ccd2") if any(w in of for w in ("milk", "latte", "cream")) else enamel("#eee8dc")
        body = join([lathe([(0.0, 0.0), *outline], shell, 40),
                     lathe([(0.036, 0.120), (0.0, 0.116)], liquid(tone), 30)]).scaled(0.72)
        handle = tube([(0.028, 0.085, 0), (0.056, 0.080, 0), (0.052, 0.030, 0), (0.034, 0.024, 0)], 0.0045, shell, 8,
                      20)
        return _tipped(join([body, handle]), (-0.029, 0.094), 68.0)
    body = join([clear_vessel(outline, 0.072, still(tone, _clear(of))),
                 tube([(0.038, 0.110, 0), (0.078, 0.104, 0), (0.080, 0.050, 0), (0.047, 0.036, 0)], 0.0055,
                      glass("#dfeef2", 0.5), 10, 24)])
    return _tipped(body, (-0.040, 0.130), 62.0)


def _pot(of: str, _tone: Rgb) -> Mesh:
    shell = metal("#b4bcc4") if "coffee" in of or "espresso" in of else enamel("#f0ead8", 0.2)
    body = lathe(curve([(0.0, 0.0), (0.036, 0.0), (0.046, 0.030), (0.036, 0.075), (0.020, 0.090), (0.0, 0.094)], 26),
                 shell, 40)
    spout = tube([(-0.040, 0.030, 0), (-0.060, 0.045, 0), (-0.074, 0.082, 0), (-0.084, 0.086, 0)],
                 [0.012, 0.009, 0.006, 0.0055], shell, 12, 24)
    grip = tube([(0.034, 0.074, 0), (0.070, 0.070, 0), (0.072, 0.032, 0), (0.045, 0.022, 0)], 0.006,
                Stuff(paint("#241a16"), gloss=0.4, wear=0), 10, 24)
    return _tipped(join([body, spout, grip, ball(0.008, shell).moved(0, 0.098, 0)]), (-0.084, 0.086), 42.0)


def _can(_of: str, tone: Rgb) -> Mesh:
    shell = Stuff(tint(tone, 0.8), "bands", paint("#f0ece0"), 0.05, gloss=0.7, wear=0)
    body = lathe([(0.0, 0.0), (0.030, 0.0), (0.033, 0.006), (0.033, 0.105), (0.028, 0.113), (0.0, 0.113)], shell, 36)
    return _tipped(body, (-0.026, 0.113), 82.0)


def _dipper(_of: str, tone: Rgb) -> Mesh:
    """A turned head of grooves on its stick, honey all over it."""
    beech, gold = wood("#c8945c", 0.02, 0.3), liquid(tone)
    grooves = [(r, 0.006 * k) for k in range(9) for r in ((0.014 + 0.011 * math.sin(math.pi * (k + 0.6) / 9.2)),)]
    profile = [(0.0, -0.004)]
    for r, y in grooves:
        profile += [(r, y), (r, y + 0.0028), (0.62 * r, y + 0.0032), (0.62 * r, y + 0.0056)]
    head = lathe(profile, beech, 30)
    coat = lathe([(0.0, -0.008), (0.013, -0.004), (0.024, 0.016), (0.024, 0.034), (0.014, 0.046)], Stuff(
        tone, gloss=1.0, metal=0.2, glow=0.08, opacity=0.7, wear=0), 30)
    stick = tube([(0, 0.05, 0), (0, 0.19, 0)], [0.006, 0.0075], beech, 12)
    return join([head, coat, stick, ball(0.008, gold).moved(0, -0.006, 0)]).moved(0, 0.006, 0).turned("z", -34)


def _tipped(body: Mesh, lip: tuple[float, float], degrees: float) -> Mesh:
    """The vessel tilted to the left about its lip, which comes to the origin."""
    return body.moved(-lip[0], -lip[1], 0).turned("z", degrees)
