"""Odds and ends: sheets, a gavel, a lectern, a trampoline, a fossil, a tea set, a door. Lengths in m; front +x.

`placard` stands for what nobody can draw: a card that says its name."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

_OAK = wood("#8a5a30", 0.05, 0.3)
_STEEL = metal("#b4bcc4", 0.7)
_BRASS = metal("#c79a3c", 0.8)


def note(cue: Cue) -> Thing:
    """A sheet that leans on its stand: a yellow square for a sticky note, a sticker, ruled paper, a card."""
    word = cue.word.lower()
    sticky = "sticky" in word or "post-it" in word or ("note" in word and "notes" not in word) or "sticker" in word
    wide, high = (0.30, 0.30) if sticky else (0.42, 0.30) if "card" in word else (0.32, 0.44)
    sheet = matt(tone(cue, "#f2dc5a" if sticky else "#f2efe6"), 0.05)
    ink = matt(second(cue, "#2a2a38" if sum(sheet.colour) > 0.6 else "#f0ece0"), 0)
    us, vs = np.linspace(-wide / 2, wide / 2, 9), np.linspace(0.0, high, 9)
    curl = [[(0.05 * ((v / high) ** 3) * (0.5 + abs(u) / wide) - 0.02, v, u) for u in us] for v in vs]
    parts: list[Mesh] = [grid(np.array(curl), sheet), grid(np.array(curl) - (0.002, 0, 0), sheet)]
    says, shown = printed(cue), pictured(cue)
    if says:
        parts.append(inscription(says, 0.80 * wide, 0.62 * high, ink, 9).moved(0.016, 0.52 * high, 0))
    elif shown and (picture := emblem(shown, 0.6 * min(wide, high), ink, sheet)) is not None:
        parts.append(picture.moved(0.018, 0.52 * high, 0))
    else:
        rng, lines = stream(cue), 5 if sticky else 9
        for k in range(lines):
            long = wide * float(rng.uniform(0.45, 0.78))
            parts.append(box((0.001, 0.008, long), ink).moved(0.012 + 0.012 * (1 - k / lines),
                high * (0.84 - 0.70 * k / lines), (0.39 * wide - long / 2)))
    return Thing(join(parts).turned("z", 12), pitch=6.0, turned=64.0)


def placard(cue: Cue) -> Thing:
    """A card on a little stand with the name of what is meant."""
    card = matt("#ece4d0", 0.1)
    name = (cue.word or cue.kind).upper()
    parts = [box((0.03, 0.46, 0.80), wood("#5a3a24", 0.05, 0.3), 0.008).moved(0, 0.10, 0),
             box((0.01, 0.40, 0.74), card).moved(0.014, 0.13, 0),
             inscription(name, 0.62, 0.24, matt("#2a2228", 0), 12).moved(0.021, 0.33, 0),
             *(tube([(-0.01, 0.12, s * 0.28), (-0.16, 0.0, s * 0.30)], 0.012, _OAK, 8) for s in (1, -1)),
             *(tube([(0.0, 0.12, s * 0.28), (0.06, 0.0, s * 0.30)], 0.012, _OAK, 8) for s in (1, -1))]
    told = f"a card that says {cue.word or cue.kind!r}"
    return Thing(join(parts), pitch=5.0, turned=66.0, tier="fallback", note=told)


def gavel(cue: Cue) -> Thing:
    """A judge's hammer on its block."""
    dark = surface(cue, wood("#5a2e18", 0.04, 0.5))
    head = lathe([(0.0, -0.10), (0.05, -0.10), (0.055, -0.07), (0.045, -0.05), (0.045, 0.05), (0.055, 0.07),
                  (0.05, 0.10), (0.0, 0.10)], dark, 32).turned("x", 90)
    bands = [tube([(0.047 * math.cos(a), 0.047 * math.sin(a), z) for a in np.linspace(0, 6.2832, 31)], 0.006, _BRASS, 8)
             for z in (-0.045, 0.045)]
    grip = tube([(0.0, 0.0, 0), (0.16, 0.03, 0), (0.34, 0.06, 0)], [0.016, 0.014, 0.022], dark, 14, 20)
    block = lathe([(0.0, 0.0), (0.13, 0.0), (0.13, 0.03), (0.11, 0.045), (0.0, 0.045)], dark, 44)
    return Thing(join([block, join([head, *bands, grip]).moved(0, 0.105, 0).turned("y", 35)]), pitch=16.0, turned=20.0)


def lectern(cue: Cue) -> Thing:
    """A speaker's stand: a panelled front, a slanted top, a microphone."""
    coat = surface(cue, wood("#6a4226", 0.06, 0.3))
    mike = [tube([(0.10, 1.14, 0.0), (0.0, 1.30, 0.0), (-0.08, 1.34, 0.0)], 0.008, matt("#1c1c20"), 8, 16),
            ball(0.022, matt("#1c1c20"), 1.3, 14).moved(-0.09, 1.345, 0.0)]
    panel = box((0.01, 0.62, 0.40), coat.dyed(tint(coat.colour, 0.8)), 0.004).moved(0.236, 0.26, 0)
    says = [inscription(printed(cue), 0.34, 0.16, matt("#f0e8d4", 0)).moved(0.245, 0.62, 0)] if printed(cue) else []
    top = box((0.56, 0.04, 0.70), coat, 0.01).turned("z", -16).moved(0, 1.06, 0)
    return Thing(join([box((0.52, 0.07, 0.62), coat, 0.01), box((0.46, 1.0, 0.54), coat, 0.012, 0.96).moved(0, 0.06, 0),
                       panel, top, *mike, *says]), pitch=4.0, turned=58.0)


def trampoline(cue: Cue) -> Thing:
    """A round one on legs: a black mat, a padded blue rim."""
    a = np.linspace(0, 2 * math.pi, 61)
    rim = Stuff(tone(cue, "#2a6ac0"), gloss=0.4, wear=0.1)
    parts: list[Mesh] = [lathe([(0.0, 0.86), (1.55, 0.90)], matt("#16161a"), 56),
                         lathe([(1.50, 0.905), (1.58, 0.94), (1.86, 0.94), (1.92, 0.90), (1.86, 0.87)], rim, 60),
                         tube(np.stack([1.88 * np.cos(a), np.full(61, 0.86), 1.88 * np.sin(a)], 1), 0.03, _STEEL, 8)]
    parts += [tube([(1.85 * math.cos(t), 0.86, 1.85 * math.sin(t)), (1.9 * math.cos(t), 0.0, 1.9 * math.sin(t))], 0.03,
                   _STEEL, 8) for t in np.linspace(0, 2 * math.pi, 9)[:-1]]
    return Thing(join(parts), pitch=14.0)


def fossil(cue: Cue) -> Thing:
    """An ammonite in its slab: a ribbed spiral."""
    stone, shell = rock(tone(cue, "#8a7a64"), 0.3), Stuff(paint("#b8946a"), "rust", paint("#7a5a3a"), 0.02, 0.4, 0.3)
    t = np.linspace(0.0, 5.2 * math.pi, 240)
    r = 0.022 * np.exp(0.125 * t)
    ribs = 1 + 0.10 * np.sin(16 * t / 2.0)
    coil = np.stack([np.full_like(t, 0.03), 0.22 + r * np.sin(t), r * np.cos(t)], 1)
    slab = box((0.07, 0.46, 0.50), stone, 0.05).moved(-0.02, 0, 0)
    return Thing(join([slab, tube(coil, 0.36 * r * ribs, shell, 16)]).turned("z", 10), pitch=6.0, turned=64.0)


def tea_set(cue: Cue) -> Thing:
    """A pot, two cups and a bowl of sugar on a tray."""
    china = surface(cue, enamel("#f0ece2"))
    band = Stuff(china.colour, "bands", second(cue, "#3f6f94"), 0.05, gloss=0.9, wear=0)
    pot = join([lathe(curve([(0.03, 0.0), (0.055, 0.01), (0.075, 0.055), (0.055, 0.10), (0.03, 0.112)], 24), band, 40),
                lathe(curve([(0.034, 0.108), (0.03, 0.122), (0.008, 0.132), (0.0, 0.133)], 12), china, 30),
                ball(0.010, china).moved(0, 0.142, 0),
                tube([(0.066, 0.05, 0), (0.10, 0.065, 0), (0.112, 0.11, 0)], [0.016, 0.011, 0.008], china, 12, 20),
                tube([(-0.062, 0.085, 0), (-0.105, 0.09, 0), (-0.108, 0.045, 0), (-0.068, 0.03, 0)], 0.007, china, 10,
                     24)])
    cup = join([lathe(curve([(0.018, 0.012), (0.030, 0.03), (0.038, 0.058)], 14), band, 34),
                lathe([(0.0, 0.050), (0.036, 0.050)], Stuff(paint("#a8601c"), gloss=0.9, wear=0), 28),
                lathe([(0.0, 0.0), (0.03, 0.0), (0.062, 0.010), (0.060, 0.013), (0.0, 0.010)], china, 40),
                tube([(0.034, 0.050, 0), (0.055, 0.050, 0), (0.054, 0.028, 0), (0.032, 0.026, 0)], 0.0035, china, 8,
                     18)])
    tray = box((0.34, 0.012, 0.52), wood("#6a3a20", 0.05, 0.4), 0.008)
    return Thing(join([tray, pot.moved(-0.03, 0.012, 0.0), cup.turned("y", 40).moved(0.07, 0.012, 0.16),
                       cup.turned("y", -60).moved(0.07, 0.012, -0.16)]), pitch=18.0, turned=50.0)


def front_door(cue: Cue) -> Thing:
    """A panelled door in its frame with a knocker, a handle and a step; a wreath at Christmas."""
    leaf, white = surface(cue, enamel("#2f4a3c", 0.1)), matt("#ece6da", 0.1)
    panels = [box((0.02, high, 0.30), leaf.dyed(tint(leaf.colour, 0.82)), 0.012).moved(0.035, y, z)
              for y, high in ((0.25, 0.62), (1.00, 0.80)) for z in (-0.21, 0.21)]
    ring = tube([(0.075, 1.42 - 0.075 * math.cos(a) - 0.06, 0.07 * math.sin(a)) for a in np.linspace(0, 6.2832, 25)],
                0.014, _BRASS, 10)
    parts = [box((0.30, 0.12, 1.5), rock("#9a948a", 0.3), 0.02).moved(0.10, -0.12, 0), box((0.06, 2.02, 0.92), leaf,
        0.006), *panels, ring, ball(0.04, _BRASS).moved(0.06, 1.43, 0), ball(0.035, _BRASS).moved(0.08, 0.98, -0.38),
        *(box((0.14, 2.10, 0.12), white, 0.01).moved(0.02, 0, s * 0.53) for s in (1, -1)),
        box((0.18, 0.16, 1.24), white, 0.02).moved(0.03, 2.05, 0)]
    if {"christmas", "wreath"} & {*cue.traits, *cue.word.split()}:
        needle = Stuff(paint("#1f5a2e"), "thatch", paint("#174a26"), 0.02, 1.0, wear=0)
        parts.append(tube([(0.10, 1.42 + 0.20 * math.sin(a), 0.20 * math.cos(a)) for a in np.linspace(0, 6.2832, 41)],
                          0.06, needle, 12))
    return Thing(join(parts), pitch=2.0, turned=66.0)


def pole(cue: Cue) -> Thing:
    """A quarterstaff, leaning a little."""
    return Thing(tube([(0, 0.0, 0), (0.06, 0.95, 0), (0.10, 1.9, 0)], [0.019, 0.021, 0.018], surface(cue, _OAK), 14),
                 pitch=3.0)


def ironing_board(cue: Cue) -> Thing:
    """A padded board on crossed legs, an iron on it."""
    pad = Stuff(tone(cue, "#7a9ab8"), "checks", paint("#e8ecf0"), 0.08, 0.1, wear=0.0)
    outline = [(-0.62, -0.17), (0.30, -0.17), (0.55, -0.10), (0.66, 0.0), (0.55, 0.10), (0.30, 0.17), (-0.62, 0.17)]
    board = prism(outline, 0.035, pad, 0.010).turned("x", 90).moved(0, 0.86, 0)
    legs = [tube([(s * 0.42, 0.0, z), (-s * 0.34, 0.84, z)], 0.014, _STEEL, 8) for s in (1, -1) for z in (-0.12, 0.12)]
    feet = [tube([(s * 0.42, 0.01, -0.17), (s * 0.42, 0.01, 0.17)], 0.016, _STEEL, 8) for s in (1, -1)]
    shoe = [(-0.13, -0.06), (0.02, -0.062), (0.10, -0.035), (0.15, 0.0), (0.10, 0.035), (0.02, 0.062), (-0.13, 0.06)]
    iron = join([prism(shoe, 0.014, _STEEL, 0.003).turned("x", 90).moved(0, 0.007, 0),
                 prism([(x * 0.94, z * 0.9) for x, z in shoe], 0.05, enamel("#c83a32", 0.2), 0.016).turned(
                     "x", 90).moved(0, 0.038, 0),
                 tube([(0.08, 0.06, 0), (0.05, 0.125, 0), (-0.08, 0.130, 0), (-0.12, 0.06, 0)], 0.015, matt("#22242a"),
                      12, 24)])
    return Thing(join([board, *legs, *feet, iron.moved(0.12, 0.878, 0)]), pitch=10.0, turned=28.0)


def post(cue: Cue) -> Thing:
    """A square post of wood in the ground, its top cut slanting; a number on it where one is said."""
    timber = surface(cue, wood("#8a6238", 0.06, 0.1))
    ink = matt(second(cue, "#2a2a38"), 0)
    says = [inscription(printed(cue), 0.15, 0.16, ink).moved(0.093, 0.98, 0)] if printed(cue) else []
    cap = box((0.20, 0.03, 0.20), timber.dyed(tint(timber.colour, 0.8)), 0.01).moved(0, 1.2, 0)
    return Thing(join([box((0.18, 1.2, 0.18), timber, 0.012), cap, *says]), pitch=6.0, turned=58.0)


def utensils(cue: Cue) -> Thing:
    """A crock of spoons, a spatula, a whisk and a ladle."""
    crock = surface(cue, enamel("#d8d2c2"))
    parts: list[Mesh] = [lathe([(0.0, 0.0), (0.06, 0.0), (0.07, 0.02), (0.07, 0.15), (0.062, 0.15), (0.06, 0.03)],
                               crock, 40)]
    for k, (lean, turn) in enumerate(((12, 0), (14, 80), (10, 150), (15, 220), (12, 300))):
        stick = tube([(0, 0.03, 0), (0, 0.30, 0)], 0.006, _OAK if k % 2 else _STEEL, 8)
        end = (ball(0.03, _OAK, 1.4).scaled(0.4, 1, 1) if k == 1 else box((0.008, 0.09, 0.055), _OAK, 0.01) if k == 3
               else around(tube([(0, -0.02, 0), (0.028, 0.05, 0), (0, 0.10, 0)], 0.0018, _STEEL, 5, 16), 8) if k == 2
               else ball(0.034, _STEEL, 0.6))
        parts.append(join([stick, end.moved(0, 0.31, 0)]).turned("z", lean).turned("y", turn))
    return Thing(join(parts), pitch=8.0)


def fabric(cue: Cue) -> Thing:
    """Folded lengths of cloth in a pile."""
    hues = ("#b8342a", "#3561a8", "#e2b93c", "#3f7a48", "#6d4a9a")
    folded = [box((0.34, 0.055, 0.46), cloth(tone(cue, h) if k == 0 else h, 0.012), 0.024) for k, h in enumerate(hues)]
    parts = [one.turned("y", 3.0 * (k % 3 - 1)).moved(0, 0.056 * k, 0) for k, one in enumerate(folded)]
    return Thing(join(parts), pitch=14.0, turned=56.0)


def tiles(cue: Cue) -> Thing:
    """A square of glazed tiles that leans back."""
    glaze, grout = surface(cue, enamel("#3f7a94", 0.2)), matt("#d8d2c4", 0)
    star = (around(box((0.006, 0.006, 0.07), enamel("#f0ece0", 0.2)), 4))
    parts = [box((0.03, 0.62, 0.62), grout)]
    for y in (0.0, 0.31):
        for z in (-0.155, 0.155):
            parts += [box((0.02, 0.295, 0.295), glaze, 0.008).moved(0.018, y + 0.0075, z),
                      star.turned("z", 90).moved(0.03, y + 0.155, z)]
    return Thing(join(parts).turned("z", 10), pitch=5.0, turned=64.0)


def chalk(cue: Cue) -> Thing:
    """Sticks of chalk in five colours."""
    hues = ("#f4f0ea", "#e8a0b0", "#a8d0e8", "#f0e090", "#b8e0b0")
    stick = lambda c: tube([(-0.06, 0.012, 0), (0.06, 0.012, 0)], [0.013, 0.011], matt(c, 0.3), 14)  # noqa: E731
    return Thing(join([stick(c).turned("y", 14.0 * (k - 2)).moved(0, 0.003 * (k % 2), 0.035 * (k - 2))
                       for k, c in enumerate(hues)]), pitch=26.0, turned=30.0)


def map_pin(cue: Cue) -> Thing:
    """A pin with a round head."""
    head = surface(cue, enamel("#c8281c", 0.3))
    return Thing(join([ball(0.10, head, 1.0, 36).moved(0, 0.40, 0), lathe([(0.0, 0.0), (0.012, 0.06), (0.012, 0.32),
        (0.0, 0.33)], _STEEL, 14)]), pitch=8.0)


def bike_rack(cue: Cue) -> Thing:
    """Hoops of steel tube on a rail."""
    steel = surface(cue, metal("#a8b0b8", 0.7))
    hoop = tube([(0, 0.0, -0.28), (0, 0.62, -0.28), (0, 0.80, 0.0), (0, 0.62, 0.28), (0, 0.0, 0.28)], 0.028, steel, 12,
                44)
    return Thing(join([*(hoop.moved(0.55 * k, 0.04, 0) for k in range(-2, 3)), *(box((2.8, 0.05, 0.08), steel,
        0.01).moved(0, 0, z) for z in (-0.28, 0.28))]), pitch=10.0, turned=30.0)


GOODS = (
    (note, 0.44, "note, sticky note, post-it, post-it note, sticker, paper, sheet of paper, piece of paper, notes,"
                 " memo,"
                 " academic paper, card, greeting card, birthday card, business card, flyer, leaflet, certificate,"
                 " label, ticket, receipt"),
    (gavel, 0.16, "gavel, judge's gavel"), (lectern, 1.35, "podium, lectern, pulpit, speaker's podium"),
    (trampoline, 0.94, "trampoline"), (fossil, 0.46, "fossil, ammonite, ammonite fossil"),
    (tea_set, 0.16, "tea set, teaset, tea service, coffee set"),
    (front_door, 2.2, "front door, wooden door, house door, doorway door, doorknocker, door knocker"),
    (pole, 1.9, "quarterstaff, pole, wooden pole, staff pole"),
    (ironing_board, 1.0, "ironing board"), (post, 1.23, "post, wooden post, fence post, stake"),
    (utensils, 0.40, "kitchen utensil, kitchen utensils, utensil, utensils, cooking utensils"),
    (fabric, 0.30, "tarp, bandana, fabric, fabrics, textile, textiles, cloth, silk"),
    (tiles, 0.62, "tile, tiles, ceramic tile"),
    (chalk, 0.03, "chalk, piece of chalk, chalks"), (map_pin, 0.5, "pin, map pin, push pin, pushpin, thumbtack"),
    (bike_rack, 0.84, "bike rack, bicycle rack, rack"),
)
