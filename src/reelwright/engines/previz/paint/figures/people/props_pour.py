"""What is poured, cooked, iced and blown out: vessels and dishes on a counter. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import SITTING, STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import HOT, WHITE_HOT, far_side, glowing_tip, sparks
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, WOOD, Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_DRINKS: dict[str, str] = {
    "milk": "#f6efe2", "cream": "#f6efe2", "foam": "#f6efe2", "latte": "#f6efe2", "cappuccino": "#f6efe2",
    "tea": "#b8682c", "wine": "#7a1428", "beer": "#e2a83c", "ale": "#c8842c", "whiskey": "#c8742c", "whisky": "#c8742c",
    "champagne": "#f0dca0", "water": "#bfe0ea", "juice": "#f0a030", "cocktail": "#e84a6a", "lemonade": "#f0e08a",
    "rum": "#a8582c", "chocolate": "#4a2818", "cocoa": "#4a2818", "honey": "#e2a02c", "oil": "#d8b83c",
        "syrup": "#8a4a1c",
}  # fmt: skip


def _tone(w: Wearer, usual: str) -> Rgb:
    return paint(w.of(_DRINKS) or usual)


def steam(w: Wearer, b: Bench, start: float, many: int = 5) -> None:
    """Wisps that rise and thin out."""
    for k in range(many):
        rise = (w.phase + k / many) % 1.0
        w.model.ball(b(0.02 * math.sin(5 * k + 6 * rise), start + 0.20 * rise, 0.02 * math.sin(3 * k)),
            (0.012 + 0.026 * rise) * w.size, (0.9, 0.9, 0.9), opacity=0.26 * (1 - rise) * min(1.0, rise * 5))


def _stream(w: Wearer, lip: Vec, into: Vec, radius: float, colour: Rgb, glow: float = 0.0) -> None:
    """A thin thread of liquid that leaves the lip forwards and falls straight."""
    middle = vec(float(into[0]), 0.35 * float(lip[1]) + 0.65 * float(into[1]), float(into[2]))
    bend = lip * 0.45 + vec(float(into[0]), float(lip[1]), float(into[2])) * 0.55
    w.model.tube([lip, bend, middle, into], [radius * w.size, 0.9 * radius * w.size, 0.8 * radius * w.size,
        radius * w.size], colour, rows=14, gloss=0.8, glow=glow)
    for k in range(4):
        a = 2.4 * k + 9 * w.phase
        w.model.ball(into + vec(0.016 * math.cos(a), 0.004, 0.016 * math.sin(a)) * w.size, 0.006 * w.size, colour,
            glow=glow)


def _cup_below(w: Wearer, rows: tuple[tuple[float, float], ...], colour: Rgb, gloss: float) -> Bench:
    """A vessel in the left hand, its mouth where a stream from the right hand comes down."""
    left, right = held_point(w, 0), held_point(w, 1)
    cup = Bench(w, vec(float(left[0]) + 0.022 * w.size, float(left[1]) - 0.025 * w.size,
        0.7 * float(left[2]) + 0.3 * float(right[2])))
    cup.lathe(rows, colour, gloss)
    return cup


_MUG = ((0.0, 0.024), (0.004, 0.028), (0.030, 0.042), (0.052, 0.046), (0.052, 0.041), (0.040, 0.038), (0.040, 0.0))


def _espresso_machine(w: Wearer, top: Bench) -> None:
    far = far_side(w)
    z0, z1 = sorted((0.13 * far, 0.44 * far))
    steel, dark = paint("#b4bcc4"), paint("#2a2c32")
    top.box((-0.06, 0.0, z0), (0.14, 0.05, z1), dark)
    top.box((0.05, 0.05, z0), (0.14, 0.19, z1), steel)
    top.box((-0.07, 0.16, z0), (0.14, 0.24, z1), tint(steel, 1.1))
    for share in (0.3, 0.7):
        z = z0 + (z1 - z0) * share
        top.tube(((-0.03, 0.16, z), (-0.03, 0.125, z)), (0.020, 0.022), dark, 4, 0.6)
        top.tube(((-0.03, 0.135, z), (-0.11, 0.13, z)), (0.010, 0.010), dark, 3)
        w.model.ball(top(-0.072, 0.20, z), 0.012 * w.size, paint("#c8342a"), gloss=0.6)
    for k in range(4):
        mug = Bench(w, top(0.0 + 0.05 * (k % 2), 0.24, z0 + (z1 - z0) * (0.15 + 0.23 * k)))
        mug.lathe(((0.0, 0.022), (0.035, 0.028), (0.035, 0.024), (0.02, 0.0)), paint("#efece4"), 0.4)


def _pitcher(w: Wearer) -> None:
    """Milk from a steel jug, coffee or tea from a pot, in a thread into a cup."""
    brewed = any(x in w.thing for x in ("coffee", "latte", "espresso", "cappuccino", "foam"))
    bar = w.role.name == "barista" or brewed
    herbal = "tea" in w.thing and not bar
    top = table(w, STANDING, 0.46 if bar else 0.34, "#7a5434", cupboard=bar)
    if bar:
        _espresso_machine(w, top)
    else:
        other = Bench(w, top(0.04, 0, far_side(w) * 0.20))
        other.lathe(_MUG, paint("#efece4"), 0.5)
    fluid = _tone(w, "#3a2014")
    cup = _cup_below(w, _MUG, paint("#efece4"), 0.5)
    cup.lathe(((0.036, 0.0), (0.041, 0.039)), mix(paint("#6a3c1e"), fluid, 0.25 if not herbal else 0.8))
    cup.tube(((-0.042, 0.014, 0), (-0.066, 0.022, 0), (-0.064, 0.040, 0), (-0.044, 0.044, 0)), (0.006,) * 4,
        paint("#efece4"), 9)
    jug = Bench(w, held_point(w, 1), up=unit(vec(0.62, 0.78, 0)))
    tone, gloss = (paint("#3f6a8c"), 0.5) if herbal else (paint("#c2c8d0"), 0.9)
    jug.lathe(((-0.060, 0.0), (-0.058, 0.040), (-0.045, 0.048), (0.0, 0.043), (0.035, 0.034), (0.050, 0.038), (0.046,
        0.030)),
        tone, gloss)
    jug.tube(((0.036, 0.020 if not herbal else -0.02, 0), (0.058, 0.040, 0), (0.072, 0.056, 0)), (0.016, 0.013,
        0.009), tone, 8, gloss)
    jug.tube(((-0.040, -0.045, 0), (-0.080, -0.02, 0), (-0.078, 0.020, 0), (-0.036, 0.034, 0)), (0.007,) * 4, tone,
        10, gloss)
    _stream(w, jug(0.072, 0.056, 0), cup(0.0, 0.038, 0), 0.0062, fluid)
    steam(w, cup, 0.06)


_WINE_GLASS = ((0.0, 0.030), (0.004, 0.006), (0.045, 0.005), (0.055, 0.020), (0.085, 0.036), (0.115, 0.030), (0.115,
    0.027),
    (0.085, 0.032), (0.06, 0.0))


def _bottle(w: Wearer) -> None:
    """A bottle tipped over a glass that stands on a bar."""
    top = table(w, STANDING, 0.46, "#5a3826", cupboard=True)
    fluid = _tone(w, "#7a1428")
    stemmed = any(x in w.thing for x in ("wine", "champagne", "cocktail")) or not w.thing
    left, right = held_point(w, 0), held_point(w, 1)
    glass = Bench(w, vec(float(left[0]) + 0.03 * w.size, float(top(0, 0, 0)[1]), 0.5 * float(left[2] + right[2])))
    if stemmed:
        glass.lathe(_WINE_GLASS, paint("#dce8ee"), 0.9)
        glass.lathe(((0.058, 0.010), (0.070, 0.028), (0.088, 0.034), (0.089, 0.0)), fluid, 0.6)
        mouth = 0.09
    else:
        glass.lathe(((0.0, 0.030), (0.09, 0.036), (0.09, 0.033), (0.07, 0.0)), paint("#dce8ee"), 0.9)
        glass.lathe(((0.004, 0.031), (0.066, 0.0345), (0.067, 0.0)), fluid, 0.6)
        mouth = 0.07
    way = unit(glass(0.012, mouth + 0.07, 0) - right)
    b = Bench(w, right, up=unit(vec(float(way[0]), min(-0.12, float(way[1])), float(way[2]))), ahead=UP)
    tone = paint("#2c4a34" if stemmed else "#8a5a2c")
    b.lathe(((-0.085, 0.0), (-0.083, 0.030), (-0.075, 0.033), (0.035, 0.033), (0.065, 0.016), (0.105, 0.012), (0.112,
        0.014),
        (0.118, 0.010)), tone, 0.8)
    b.lathe(((-0.05, 0.0342), (0.015, 0.0342)), paint("#efe6d0"))
    _stream(w, b(0, 0.118, 0), glass(0, mouth - 0.02, 0), 0.0052, fluid)
    for k, (tall, tone2) in enumerate(((0.17, "#2c4a34"), (0.14, "#8a5a2c"), (0.16, "#6a2430"))):
        other = Bench(w, top(0.09, 0, far_side(w) * (0.18 + 0.10 * k)))
        other.lathe(((0.0, 0.030), (tall * 0.6, 0.030), (tall * 0.75, 0.012), (tall, 0.012)), paint(tone2), 0.8)


def _flasks(w: Wearer) -> None:
    """One flask tipped over another; a rack of tubes, a burner under a bubbling bulb."""
    size = w.size
    old = w.role.name in ("wizard", "witch", "elder", "hooded") or "potion" in w.thing
    top = table(w, STANDING, 0.48, "#5a3826" if old else "#c8ccd0", cupboard=not old)
    hues = ("#3fa8e0", "#5fd06a", "#c84ae0", "#f0a030")
    fluid = w.accent if w.role.accent not in ("#c8443a",) else paint(hues[w.role.twin % 4])
    below = ((0.0, 0.046), (0.004, 0.050), (0.030, 0.040), (0.070, 0.016), (0.100, 0.014), (0.104, 0.018))
    cup = _cup_below(w, below, paint("#dce8ee"), 0.9)
    cup.lathe(((0.004, 0.051), (0.028, 0.043), (0.030, 0.0)), mix(fluid, (1, 1, 1), 0.15), 0.5, 0.25)
    tilt = Bench(w, held_point(w, 1), up=unit(vec(0.90, -0.10, 0)), ahead=UP)
    tilt.lathe(((-0.062, 0.0), (-0.060, 0.044), (-0.052, 0.047), (-0.01, 0.034), (0.030, 0.014), (0.062, 0.013),
        (0.066, 0.017)),
        mix(fluid, paint("#dce8ee"), 0.35), 0.9, 0.15)
    _stream(w, tilt(0, 0.066, 0), cup(0, 0.098, 0), 0.0055, fluid, 0.35)
    far = far_side(w)
    rack = Bench(w, top(0.05, 0, far * 0.26))
    rack.box((-0.025, 0.07, -0.11), (0.025, 0.08, 0.11), paint("#a8743c"))
    rack.box((-0.025, 0.0, -0.11), (0.025, 0.012, 0.11), paint("#a8743c"))
    for k in range(5):
        tube = Bench(w, rack(0, 0.012, 0.042 * (k - 2)))
        tube.lathe(((0.0, 0.008), (0.008, 0.013), (0.11, 0.013), (0.112, 0.016)), paint("#dce8ee"), 0.9)
        tube.lathe(((0.006, 0.0136), (0.03 + 0.012 * (k % 3), 0.0136), (0.032 + 0.012 * (k % 3), 0.0)),
            paint(("#5fd06a", "#c84ae0", "#f0a030", "#3fa8e0", "#e84a5a")[k]), 0.4, 0.3)
    bulb = Bench(w, top(0.02, 0, -far * 0.30))
    bulb.tube(((0, 0.0, 0), (0, 0.05, 0)), (0.018, 0.010), paint("#8d939c"), 3, 0.7)
    glowing_tip(w, bulb(0, 0.05, 0), 0.06)
    bulb.lathe(((0.11, 0.0), (0.115, 0.030), (0.15, 0.050), (0.185, 0.030), (0.20, 0.014), (0.24, 0.014)),
        paint("#8fe0c0"), 0.9, 0.15)
    for k in range(3):
        a = 2.1 * k
        bulb.tube(((0.05 * math.cos(a), 0.0, 0.05 * math.sin(a)), (0.035 * math.cos(a), 0.115, 0.035 * math.sin(a))),
            (0.004, 0.004), paint("#3a3e46"), 2)
    for k in range(4):
        rise = (w.phase + k / 4) % 1.0
        w.model.ball(cup(0.01 * math.sin(5 * k), 0.10 + 0.10 * rise, 0.01 * math.cos(3 * k)),
            (0.008 + 0.016 * rise) * size,
            mix(fluid, (1, 1, 1), 0.6), opacity=0.30 * (1 - rise))


def _ladle(w: Wearer) -> None:
    """Molten metal from a long ladle into a mould."""
    size = w.size
    top = table(w, 0.42, 0.34, "#4a4440", cupboard=True)
    top.box((-0.02, 0.0, -0.10), (0.15, 0.06, 0.10), paint("#6a5a4a"))
    top.board(((0.0, 0.061, -0.08), (0.13, 0.061, -0.08), (0.13, 0.061, 0.08), (0.0, 0.061, 0.08)), mix(HOT,
        WHITE_HOT, 0.5), 0.9)
    right, left = held_point(w, 1), held_point(w, 0)
    bowl = vec(float(top(0.03, 0, 0)[0]), float(right[1]) + 0.02 * size, 0)
    w.model.tube([left, right, bowl], [0.010 * size, 0.009 * size, 0.009 * size], paint("#3a3e46"), rows=5)
    b = Bench(w, bowl, up=unit(vec(0.55, 0.83, 0)))
    b.lathe(((-0.05, 0.0), (-0.045, 0.035), (-0.01, 0.052), (0.025, 0.055), (0.022, 0.048)), paint("#4a4e56"), 0.5)
    b.lathe(((0.012, 0.0), (0.018, 0.048)), WHITE_HOT, 0.0, 1.0)
    _stream(w, b(0.052, 0.024, 0), top(0.065, 0.062, 0), 0.010, mix(HOT, WHITE_HOT, 0.7), 1.0)
    for first in (0.0, 0.4, 0.7):
        sparks(w, top(0.065, 0.07, 0), first, 0.26, 12)


def _wok(w: Wearer) -> None:
    """A wok over a tall flame; what is in it flies up and falls back."""
    size = w.size
    top = table(w, 0.47, 0.36, "#9aa2aa", cupboard=True)
    hand = held_point(w, 1)
    centre = hand + vec(0.17, 0.012, 0.0) * size
    ring = Bench(w, vec(float(centre[0]), float(top(0, 0, 0)[1]), float(centre[2])))
    ring.lathe(((0.0, 0.10), (0.025, 0.085), (0.022, 0.07)), paint("#2a2c32"), 0.3)
    for k in range(9):
        a = 2.4 * k
        x, z = 0.095 * math.cos(a), 0.085 * math.sin(a)
        glowing_tip(w, ring(x, 0.010, z), 0.075 + 0.03 * (0.5 + 0.5 * w.wave(2, 1.7 * k)))
    b = Bench(w, centre)
    b.lathe(((-0.055, 0.0), (-0.052, 0.045), (-0.030, 0.092), (0.012, 0.125), (0.014, 0.120), (-0.024, 0.086), (-0.04,
        0.0)),
        paint("#33353c"), 0.6)
    w.model.tube([hand - vec(0.05, 0.004, 0) * size, hand, b(-0.115, 0.008, 0)], [0.011 * size, 0.010 * size,
        0.009 * size],
        paint(WOOD), rows=5)
    t = min(1.0, max(0.0, (w.phase - 0.26) / 0.6))
    for k in range(20):
        a, r = 2.4 * k, 0.075 * math.sqrt((k + 0.5) / 20)
        high = 4 * t * (1 - t) * (0.10 + 0.24 * ((k * 7) % 13) / 13)
        tone = paint(("#e8c860", "#c8442c", "#5f8a34", "#e8a04a", "#f0e8d0")[k % 5])
        at = b(r * math.cos(a) - 0.5 * high * 0.3, -0.012 + high, r * math.sin(a))
        spin = unit(vec(math.cos(5 * k + 9 * t), math.sin(5 * k + 9 * t), 0.3))
        w.model.tube([at - spin * 0.014 * size, at + spin * 0.014 * size], [0.008 * size] * 2, tone, rows=3, gloss=0.4)
    if 0.1 < t < 0.9:
        for k in range(7):
            a = 2.4 * k
            lick = (0.13 + 0.07 * (k % 3)) * math.sin(math.pi * t) + 0.02
            glowing_tip(w, b(0.075 * math.cos(a) + 0.03, -0.010, 0.06 * math.sin(a)), lick)
    steam(w, b, 0.12, 4)


def _cake(w: Wearer) -> None:
    """A cake with candles on a small table; their flames lean away from a breath."""
    top = table(w, SITTING + 0.03, 0.26, "#a87c4c")
    b = Bench(w, top(-0.02, 0, 0))
    b.lathe(((0.0, 0.135), (0.008, 0.145), (0.008, 0.0)), paint("#efece4"), 0.5)
    b.lathe(((0.008, 0.105), (0.095, 0.105), (0.100, 0.100), (0.101, 0.0)), paint("#f4d8de"))
    b.lathe(((0.101, 0.070), (0.165, 0.070), (0.170, 0.066), (0.171, 0.0)), paint("#fbf4ea"))
    for k in range(16):
        a = 2 * math.pi * k / 16
        w.model.ball(b(0.105 * math.cos(a), 0.094, 0.105 * math.sin(a)), 0.015 * w.size, paint("#fbf4ea"))
        w.model.ball(b(0.105 * math.cos(a), 0.016, 0.105 * math.sin(a)), 0.014 * w.size, paint("#d8536a"))
    blown = 0.6 if w.cycle == "blow_out" and w.phase > 0.3 else 0.0
    for k in range(7):
        a = 2 * math.pi * k / 7
        x, z = 0.050 * math.cos(a), 0.050 * math.sin(a)
        b.tube(((x, 0.17, z), (x, 0.225, z)), (0.006, 0.006), paint(("#3f8fc8", "#e2b93c", "#c8442c")[k % 3]), 3)
        flame = b(x, 0.226, z)
        tip = b(x + 0.035 * blown, 0.226 + 0.045 * (1 - 0.5 * blown), z + 0.004 * w.wave(3, k))
        w.model.tube([flame, flame * 0.55 + tip * 0.45, tip], [0.007 * w.size, 0.010 * w.size, 0.001], (1.0, 0.72,
            0.22), rows=6, glow=1.0)


def _ramen(w: Wearer) -> None:
    """A bowl of noodles held up, a skein of them on chopsticks."""
    size = w.size
    table(w, SITTING, 0.34)
    left, right = held_point(w, 0), held_point(w, 1)
    bowl = Bench(w, left + vec(0.03, 0.0, 0.03) * size)
    bowl.lathe(((-0.03, 0.035), (-0.02, 0.040), (0.03, 0.078), (0.032, 0.073), (0.018, 0.066), (0.018, 0.0)),
        paint("#b8342a"), 0.5)
    bowl.lathe(((0.019, 0.0), (0.022, 0.068)), paint("#c8843c"))
    for x, z, tone in ((0.03, 0.02, "#f4eee2"), (-0.03, 0.03, "#3f7a34"), (0.02, -0.035, "#c8643c"), (0.03, 0.02,
        "#e8a83c")):
        w.model.ball(bowl(x, 0.024, z), (0.022 if tone != "#e8a83c" else 0.012) * size, paint(tone))
    hold = right + vec(0.03, -0.01, -0.03) * size
    for side in (-0.006, 0.006):
        w.model.tube([right + (UP * 0.07 - vec(0.03, 0, 0)) * size, hold + vec(0.02, -0.05, side) * size],
            [0.0060 * size, 0.0042 * size], paint("#3a2014"), rows=3)
    for k in range(7):
        top, low = hold + vec(0.012, -0.006, 0.006 * (k - 3)) * size, bowl(0.01 * math.sin(2 * k), 0.02,
            0.008 * (k - 3))
        middle = (top + low) / 2 + vec(0.008 * math.sin(3 * k + 6 * w.phase), 0, 0) * size
        w.model.tube([top, middle, low], [0.0042 * size] * 3, paint("#ecd08a"), rows=9)
    steam(w, bowl, 0.05)


def _piping(w: Wearer) -> None:
    """A piping bag over a tiered cake on a stand."""
    size = w.size
    top = table(w, STANDING, 0.40, "#b9ad98", cupboard=True)
    b = Bench(w, top(-0.04, 0, 0))
    b.lathe(((0.0, 0.05), (0.03, 0.016), (0.04, 0.11), (0.047, 0.115), (0.047, 0.0)), paint("#dce8ee"), 0.6)
    b.lathe(((0.047, 0.095), (0.12, 0.095), (0.124, 0.090), (0.125, 0.0)), paint("#f4d8de"))
    for k in range(14):
        a = 2 * math.pi * k / 14
        w.model.ball(b(0.084 * math.cos(a), 0.128, 0.084 * math.sin(a)), 0.015 * size, paint("#fbf4ea"))
        w.model.ball(b(0.098 * math.cos(a), 0.054, 0.098 * math.sin(a)), 0.014 * size, paint("#d8536a"))
    w.model.ball(b(0, 0.14, 0), 0.022 * size, paint("#c8202c"), gloss=0.7)
    hand, tip = held_point(w, 1), b(0.0, 0.145, 0.0) + vec(0.03 * w.wave(1), 0, 0.03 * w.wave(1, 1.5)) * size
    way = unit(hand - tip)
    w.model.tube([tip, tip + way * 0.03 * size], [0.004 * size, 0.010 * size], paint(IRON), rows=3, gloss=0.8)
    w.model.tube([tip + way * 0.03 * size, tip + way * 0.09 * size, tip + way * 0.14 * size, tip + way * 0.18 * size],
        np.array([0.012, 0.030, 0.034, 0.012]) * size, paint("#f8f2ea"), rows=10)
    for x, z, tone in ((0.06, 0.24, "#d8536a"), (0.0, 0.30, "#e2b93c"), (0.05, -0.26, "#8a5a34")):
        pot = Bench(w, top(x, 0, z))
        pot.lathe(((0.0, 0.03), (0.035, 0.045), (0.035, 0.040), (0.03, 0.0)), paint("#efece4"), 0.4)
        w.model.ball(pot(0, 0.03, 0), 0.036 * size, paint(tone))


def _rolling_pin(w: Wearer) -> None:
    """A pin over a round of dough, flour on the board."""
    size = w.size
    top = table(w, STANDING, 0.40, "#b98a54")
    at = between(w)
    b = Bench(w, vec(float(top(0, 0, 0)[0]), float(top(0, 0, 0)[1]), 0), ahead=vec(1, 0, 0))
    b.lathe(((0.001, 0.0), (0.002, 0.150), (0.012, 0.140), (0.013, 0.0)), paint("#ecdfc4"))
    pin = vec(float(at[0]), float(b(0, 0.042, 0)[1]), 0)
    z = b.z * size
    w.model.tube([pin - z * 0.15, pin + z * 0.15], [0.030 * size] * 2, paint("#c8965a"), rows=4)
    for side in (-1, 1):
        w.model.tube([pin + z * 0.15 * side, pin + z * 0.22 * side], [0.012 * size] * 2, paint("#8a5a34"), rows=3)
    for k in range(12):
        w.model.ball(b(-0.12 + 0.022 * k, 0.0, 0.26 * math.sin(2.4 * k)), 0.012 * size, paint("#f6f0e6"))


def _shaker(w: Wearer) -> None:
    """A steel shaker in both hands over a bar with glasses and bottles."""
    top = table(w, STANDING, 0.46, "#5a3826", cupboard=True)
    left, right = held_point(w, 0), held_point(w, 1)
    b = Bench(w, (left + right) / 2, up=unit(right - left))
    b.lathe(((-0.095, 0.0), (-0.092, 0.030), (0.02, 0.042), (0.03, 0.040), (0.06, 0.030), (0.075, 0.018), (0.10, 0.017),
        (0.105, 0.0)), paint("#d2d8de"), 1.0)
    for k, (x, z, tone) in enumerate(((-0.05, 0.22, "#e84a6a"), (0.02, 0.34, "#f0a030"), (-0.02, -0.28, "#5fd06a"))):
        glass = Bench(w, top(x, 0, z))
        glass.lathe(((0.0, 0.028), (0.004, 0.006), (0.06, 0.005), (0.115, 0.048), (0.115, 0.044)), paint("#dce8ee"),
            0.9)
        glass.lathe(((0.075, 0.010), (0.105, 0.040), (0.106, 0.0)), paint(tone), 0.6)
        if k < 2:
            w.model.ball(glass(0.03, 0.118, 0.02), 0.014 * w.size, paint("#c8302c"), gloss=0.6)
    for k, (tall, tone) in enumerate(((0.17, "#2c4a34"), (0.14, "#8a5a2c"), (0.16, "#6a2430"))):
        bottle = Bench(w, top(0.09, 0, far_side(w) * (0.10 + 0.10 * k)))
        bottle.lathe(((0.0, 0.030), (tall * 0.6, 0.030), (tall * 0.75, 0.012), (tall, 0.012)), paint(tone), 0.8)


POUR_PROPS: dict[str, Callable[[Wearer], None]] = {
    "pitcher": _pitcher, "bottle": _bottle, "flasks": _flasks, "ladle": _ladle, "wok": _wok, "cake": _cake,
    "ramen": _ramen, "piping": _piping, "rolling_pin": _rolling_pin,
    "shaker": _shaker,
}
