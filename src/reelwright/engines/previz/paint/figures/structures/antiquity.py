"""Temples, pagodas, torii and arches, pyramids, ruins, standing stones, columns; and skyscrapers. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    enamel,
    lit,
    matt,
    metal,
    planks,
    rock,
    stone,
    tiles,
)
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.walls import IRON, RUINED, UNLIT, glow_of, hipped, opening
from reelwright.engines.previz.paint.figures.things.choice import second, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

LAMPLIGHT = (1.2, 0.62, 0.24)
LACQUER = "#a8322a"


def fluted(high: float, radius: float, stuff: Stuff, broken: float = 0.0) -> Mesh:
    """A column with flutes, base and capital; broken: share that has fallen."""
    angles = np.linspace(0, 2 * math.pi, 81)
    flutes = 1 - 0.06 * np.abs(np.sin(angles * 8))
    tall = high * (1 - broken)
    rows = [np.stack([r * flutes * np.cos(angles), np.full(81, y) + (0.25 * radius * np.sin(2 * angles + 1) if broken
        and i == 5 else 0), r * flutes * np.sin(angles)], 1)
            for i, (r, y) in enumerate((radius * (1 - 0.16 * s**1.3), tall * (0.06 + 0.88 * s))
                for s in np.linspace(0, 1, 6))]
    parts = [grid(np.array(rows), stuff), lathe([(radius * 1.4, 0.0), (radius * 1.4, tall * 0.03),
        (radius * 1.15, tall * 0.06)], stuff, 30)]
    if broken:
        parts.append(grid(np.array([rows[-1], np.tile(rows[-1].mean(0), (81, 1))]), stuff))
    else:
        parts += [lathe([(radius * 0.84, tall * 0.93), (radius * 1.25, tall * 0.965)], stuff, 30),
            box((radius * 2.6, tall * 0.035, radius * 2.6), stuff).moved(0, tall * 0.965, 0)]
    return join(parts)


def temple(cue: Cue) -> Thing:
    """A Greek temple; a wooden hall with a great roof where the word is a shrine's or by seed."""
    word = cue.word.lower()
    if any(w in word for w in ("shrine", "japanese", "buddhist", "zen", "monastery")) or {"japanese", "chinese",
        "buddhist", "zen", "shinto", "wood"} & set(cue.traits):
        return shrine(cue)
    marble = surface(cue, Stuff(paint("#d8cebb"), "rock", paint("#a89a84"), 0.7, 0.35, wear=0.5))
    ruined = bool(RUINED & set(cue.traits)) or "ancient" in cue.traits
    parts = [box((15.0 - 0.8 * k, 0.4, 23.0 - 0.8 * k), marble, 0.03).moved(0, 0.4 * k, 0) for k in range(3)]
    rng = stream(cue)
    for k in range(8):
        z = -9.6 + 19.2 * k / 7
        for x in (-5.6, 5.6):
            parts.append(fluted(7.0, 0.62, marble, float(rng.uniform(0.25, 0.7)) if ruined and (k * 3 + int(x)) % 4 == 0
                else 0.0).moved(x, 1.2, z))
    for x in (-1.9, 1.9):
        parts += [fluted(7.0, 0.62, marble).moved(x, 1.2, s * 9.6) for s in (1, -1)]
    parts += [box((6.6, 6.6, 15.0), marble).moved(0, 1.2, 0), opening(2.0, 4.8, lit("#ff9a3c", 0.5) if not ruined
        else UNLIT, matt(tint(marble.colour, 0.6)), False, False).moved(0, 1.2, 7.5)]
    if not ruined:
        tilework = tiles(second(cue, "#a8684a"), 0.5)
        parts += [box((12.9, 1.1, 20.9), marble, 0.05).moved(0, 8.2, 0),
            box((13.4, 0.35, 21.4), marble, 0.05).moved(0, 9.3, 0)]
        for s in (1, -1):
            parts += [grid(np.array([[(s * 7.0, 9.6, -10.9), (s * 7.0, 9.6, 10.9)],
                [(0.0, 12.4, -10.9), (0.0, 12.4, 10.9)]]), tilework),
                    prism([(-6.8, 0), (6.8, 0), (0, 2.7)], 0.6, marble).moved(0, 9.6, s * 10.2)]
        parts += [*(box((0.25, 0.7, 0.9), marble).moved(x, 8.4, s * 10.5).turned("y", 0)
            for x in np.linspace(-5.6, 5.6, 9) for s in (1, -1)),
                *(ball(0.35, marble, 1.4, 12).moved(0, 12.5, s * 10.3) for s in (1, -1))]
    else:
        parts += [box((12.9, 1.1, 7.0), marble, 0.05).moved(0, 8.2, -6.9),
            *(box((1.4, 0.7, 1.0), marble, 0.08).turned("y", 50.0 * k).turned("z",
                9.0 * k).moved(float(rng.uniform(-8, 8)), 0.1, float(rng.uniform(9, 13))) for k in range(8))]
    return Thing(join(parts).turned("y", 90), pitch=5.0, turned=32.0, wear=0.7 if ruined else 0.4, lamps=() if ruined
        else (Lamp((8.0, 3.5, 0.0), 3.0, LAMPLIGHT, 0.3),))


def _eaves(size: tuple[float, float, float], roof: Stuff, beam: Stuff) -> Mesh:
    """A roof with turned-up corners and rafters below."""
    x, rise, z = size
    body = hipped((x, rise, z), roof, 0.0, 0.75)
    frame = box((x * 0.92, 0.22, z * 0.92), beam).moved(0, -0.16, 0)
    return join([body, hipped((x, rise * 0.8, z), beam, -0.05, 0.75).moved(0, -0.14, 0), frame])


def shrine(cue: Cue) -> Thing:
    wood_, roof, white = enamel(tone(cue, LACQUER), 0.1), tiles(second(cue, "#3f4a4c"), 0.4), matt("#e8e0d0")
    pane, gold = glow_of(cue), metal("#c79a3c", 0.8)
    parts = [box((15.0, 1.1, 12.0), stone("#8f8a80", 0.5)), *(box((2.2 - 0.3 * k, 0.28, 4.6),
        stone("#9a958a", 0.5)).moved(8.3 - 0.25 * k, 0.28 * k, 0) for k in range(4)),
            box((10.0, 3.6, 8.0), white).moved(0, 1.1, 0)]
    for x in np.linspace(-5.6, 5.6, 6):
        parts += [lathe([(0.26, 1.1), (0.24, 5.0)], wood_, 16).moved(x, 0, s * 4.6) for s in (1, -1)]
    for z in np.linspace(-4.6, 4.6, 5):
        parts += [lathe([(0.26, 1.1), (0.24, 5.0)], wood_, 16).moved(s * 5.6, 0, z) for s in (1, -1)]
    parts += [opening(1.5, 2.5, pane, wood_).turned("y", 90).moved(5.02, 1.3, z)
        for z in (-2.6, 0, 2.6)] + [opening(1.5, 2.0, pane, wood_).moved(x, 1.6, 4.02)
            for x in (-3, 0, 3)] + [box((11.6, 0.4, 9.6), wood_).moved(0, 4.7, 0)]
    parts += [_eaves((16.5, 4.6, 14.0), roof, wood_).moved(0, 5.2, 0),
        tube([(-1.6, 9.7, 0), (1.6, 9.7, 0)], 0.28, roof, 8), *(ball(0.28, gold).moved(s * 1.7, 9.9, 0)
            for s in (1, -1))]
    parts += [join([ball(0.34, lit("#ff8a3c", 1.2), 1.2, 14), lathe([(0.2, 0.36), (0.0, 0.44)], matt("#1c1614"),
        12)]).moved(6.6, 4.1, z) for z in (-3.4, 3.4)] + [tube([(6.5, 4.9, z), (6.6, 4.5, z)], 0.03, IRON, 5)
            for z in (-3.4, 3.4)]
    return Thing(join(parts), pitch=4.0, turned=38.0, lamps=tuple(Lamp((6.7, 4.1, z), 1.5, LAMPLIGHT, 0.2)
        for z in (-3.4, 3.4)), wear=0.3)


def pagoda(cue: Cue) -> Thing:
    """Five storeys of lacquer and tile, lamps at the corners, a golden finial."""
    wood_, roof, white = enamel(tone(cue, LACQUER), 0.12), tiles(second(cue, "#3a4a4e"), 0.36), matt("#e6ddca")
    pane, gold = glow_of(cue), metal("#d0a040", 0.9)
    parts: list[Mesh] = [box((10.0, 1.2, 10.0), stone("#8f8a80", 0.5)),
        box((8.6, 0.4, 8.6), stone("#9a958a", 0.5)).moved(0, 1.2, 0)]
    y, lamps = 1.6, []
    for k in range(5):
        w = 5.6 - 0.62 * k
        parts += [box((w, 2.4, w), white).moved(0, y, 0), *(box((0.28, 2.4, 0.28), wood_).moved(a * w / 2, y, b * w / 2)
            for a in (-1, -0.33, 0.33, 1) for b in (-1, -0.33, 0.33, 1) if abs(a) == 1 or abs(b) == 1),
                *(opening(w * 0.22, 1.4, pane, wood_).moved(0, y + 0.45, w / 2 + 0.02).turned("y", a)
                    for a in (0, 90, 180, 270)), box((w + 0.7, 0.24, w + 0.7), wood_).moved(0, y + 2.3, 0)]
        parts += [tube([(-w / 2 - 0.3, y + 0.55, s * (w / 2 + 0.35)), (w / 2 + 0.3, y + 0.55, s * (w / 2 + 0.35))],
            0.06, wood_, 6).turned("y", a) for s in (1, -1) for a in (0, 90)]
        parts.append(_eaves((w + 3.6, 1.75, w + 3.6), roof, wood_).moved(0, y + 2.65, 0))
        corner = (w + 3.3) / 2
        parts += [ball(0.16, lit("#ff9a4a", 1.4), 1.3, 10).moved(a * corner, y + 2.55, b * corner) for a in (1, -1)
            for b in (1, -1)]
        lamps.append(Lamp((corner, y + 2.5, corner), 0.9, LAMPLIGHT, 0.2))
        y += 3.75
    parts += [lathe([(0.5, y - 0.5), (0.14, y + 0.3), (0.12, y + 3.6), (0.0, y + 4.2)], gold, 18),
        *(lathe([(0.12, y + 0.7 + 0.4 * k), (0.42 - 0.04 * k, y + 0.75 + 0.4 * k), (0.12, y + 0.82 + 0.4 * k)], gold,
            22) for k in range(6))]
    return Thing(join(parts), pitch=3.0, turned=20.0, lamps=tuple(lamps), wear=0.25)


_STONY = frozenset({"stone", "marble", "rock", "brick", "granite", "castle", "city", "fortress", "medieval", "ancient"})
"""Traits of a gate that is an arch of stone, no torii."""


def _leaf(boards: Stuff) -> Mesh:
    """A door that is swung open on its hinges, towards who looks."""
    leaf = join([box((1.04, 2.22, 0.07), boards, 0.01), *(box((0.8, 0.07, 0.10), IRON).moved(0, h, 0)
                                                          for h in (0.4, 1.6)),
                 *(ball(0.05, metal("#c79a3c", 0.9)).moved(0.42, 1.02, z) for z in (0.08, -0.08))])
    return leaf.moved(0.52, 0, 0).turned("y", -118).moved(-0.53, 0.02, 0.12)


def _open_door(frame: Stuff, boards: Stuff) -> Thing:
    """A frame by itself through which one sees what is behind it."""
    posts = [box((0.14, 2.44, 0.24), frame, 0.01).moved(x, 0, 0.05) for x in (-0.62, 0.62)]
    parts = [*posts, box((1.38, 0.14, 0.24), frame, 0.01).moved(0, 2.32, 0.05), _leaf(boards),
             box((1.9, 0.16, 0.6), stone("#8f8a80", 0.3)).moved(0, -0.08, 0.1)]
    return Thing(join(parts).turned("y", 90), pitch=3.0, turned=56.0)


_SHINTO = frozenset({"torii", "shinto", "shrine", "japanese", "temple", "sacred", "vermilion", "red"})
"""Words for a gate of two posts and two beams; any other stands in a wall of stone."""


def gate(cue: Cue) -> Thing:
    """A torii; an arch of stone, a city gate, a door by their word."""
    word = cue.word.lower()
    if "door" in word:
        glow = bool({"lit", "glow", "glowing", "magic", "magical", "shining"} & set(cue.traits))
        boards = planks(tone(cue, "#6a3a24"), 0.16)
        frame, leaf_ = matt("#5a4a3a"), boards if "wood" in cue.traits else surface(cue, boards)
        if glow:  # it is open, and nothing is seen in it but light
            light = lit(tone(cue, "#ffe2a8"), 1.5)
            parts = [opening(1.1, 2.3, light, frame, False, False), box((1.9, 0.16, 0.6), stone("#8f8a80", 0.3)).moved(
                0, -0.08, 0.1), box((1.06, 2.24, 0.03), light).moved(0, 0.02, 0.08)]
            if "open" in cue.traits:
                parts.append(_leaf(leaf_))
            return Thing(join(parts).turned("y", 90), pitch=3.0, turned=56.0,
                lamps=(Lamp((0.3, 1.2, 0.0), 2.0, (1.8, 1.25, 0.62), 0.1),))
        if {"open", "ajar"} & set(cue.traits):
            return _open_door(frame, leaf_)
        parts = [opening(1.1, 2.3, leaf_, frame, "wood" not in cue.traits, False),
            *(box((0.8, 0.07, 0.24), IRON).moved(-0.1, h, 0.0) for h in (0.5, 1.5)),
                ball(0.05, metal("#c79a3c", 0.9)).moved(0.36, 1.05, 0.16),
                    box((1.9, 0.16, 0.6), stone("#8f8a80", 0.3)).moved(0, -0.08, 0.1)]
        return Thing(join(parts).turned("y", 90), pitch=3.0, turned=45.0)
    said = {*cue.traits, *word.split()}
    stony = word.split()[-1:] == ["gate"] and (bool(_STONY & said) or not (_SHINTO & said or cue.colours))
    if stony or any(w in word for w in ("arch", "gateway", "city gate", "castle gate")):
        wall = surface(cue, stone("#a89c88", 0.5))
        outline = [(-4.0, 0), (-2.0, 0), (-2.0, 4.4), *((2.0 * math.cos(a), 4.4 + 2.0 * math.sin(a))
            for a in np.linspace(math.pi, 0, 15)), (2.0, 0), (4.0, 0), (4.0, 8.6), (-4.0, 8.6)]
        keys = [box((0.5, 0.8, 2.3), wall, 0.05).moved(0, 2.35, 0).turned("z", a).moved(0, 4.4, 0)
            for a in np.linspace(-75, 75, 11)]
        parts = [prism(outline, 2.2, wall), *keys, box((8.8, 0.6, 2.8), wall, 0.08).moved(0, 8.6, 0),
            box((8.2, 1.2, 2.3), wall, 0.05).moved(0, 9.2, 0), *(join([box((0.9, 8.6, 0.4), wall, 0.03),
                box((1.2, 0.5, 0.6), wall, 0.05)]).moved(x, 0, s * 1.2) for x in (-3.0, 3.0) for s in (1, -1))]
        return Thing(join(parts).turned("y", 90), pitch=3.0, turned=40.0, wear=0.55)
    red, black = enamel(tone(cue, "#c23a24"), 0.15), enamel("#1c1a1c", 0.2)
    bend = [(x, 0.30 * (abs(x) / 3.6) ** 2, 0.0) for x in np.linspace(-3.7, 3.7, 21)]
    top = [grid(np.array([[(x, y + dy, dz) for x, y, _ in bend] for dy, dz in ring]), stuff) for ring,
        stuff in ((((0.0, 0.3), (0.42, 0.36), (0.42, -0.36), (0.0, -0.3), (0.0, 0.3)), red),
            (((0.42, 0.5), (0.62, 0.55), (0.78, 0.0), (0.62, -0.55), (0.42, -0.5), (0.42, 0.5)), black))]
    parts = [join(top).moved(0, 5.7, 0), box((6.4, 0.45, 0.32), red, 0.03).moved(0, 4.3, 0),
        box((0.5, 1.0, 0.26), red).moved(0, 4.7, 0), box((0.6, 0.8, 0.3), black, 0.03).moved(0, 4.85, 0.02),
            *(lathe([(0.36, 0), (0.30, 5.75)], red, 24).turned("z", 1.6 * s).moved(s * 2.5, 0, 0) for s in (1, -1)),
                *(lathe([(0.46, 0), (0.44, 0.7)], black, 24).moved(s * 2.5, 0, 0) for s in (1, -1))]
    rope = [(x, 3.9 - 0.28 * math.cos(x / 2.5 * 1.57), 0.1) for x in np.linspace(-2.4, 2.4, 21)]
    parts += [tube(rope, 0.09, Stuff(paint("#d8c48a"), "stripes", paint("#a8905a"), 0.12, 0.5, wear=0), 8),
        *(prism([(-0.12, 0), (0.12, 0), (0.04, -0.3), (0.16, -0.55), (-0.1, -0.55)], 0.01, matt("#f4f0e6", 0)).moved(x,
            3.62, 0.14) for x in (-1.3, 0.0, 1.3))]
    return Thing(join(parts).turned("y", 90), pitch=2.0, turned=48.0, wear=0.25)


def pyramid(cue: Cue) -> Thing:
    """Courses of stone to a point; a stepped one with stairs by its word."""
    sand = surface(cue, stone("#c8a66a", 1.1))
    named = {*cue.word.lower().split(), *cue.traits}
    if {"ziggurat", "maya", "mayan", "aztec", "stepped", "inca"} & named:
        parts = [box((40 - 4.2 * k, 3.4, 40 - 4.2 * k), sand, 0.0, 0.95).moved(0, 3.4 * k, 0) for k in range(8)]
        steps = [box((0.8, 0.85, 6.0), sand).moved(22.4 - 0.62 * k, 0.85 * k - 0.2, 0) for k in range(32)]
        house_ = [box((8.0, 4.4, 8.0), sand).moved(0, 27.2, 0), box((8.8, 1.2, 8.8), sand, 0.1).moved(0, 31.6, 0),
            opening(2.0, 3.2, lit("#ff9a3c", 0.5), matt("#4a3a24"), False, False).turned("y", 90).moved(4.0, 27.2, 0)]
        return Thing(join([*parts, *(s.turned("y", a) for s in steps for a in (0, 90)), *house_]), pitch=5.0,
            turned=20.0, wear=0.6, lamps=(Lamp((4.5, 28.5, 0.0), 2.5, LAMPLIGHT, 0.4),))
    rows = []
    for a, b in (((29, 29), (-29, 29)), ((-29, 29), (-29, -29)), ((-29, -29), (29, -29)), ((29, -29), (29, 29))):
        low = np.linspace(a, b, 9)
        rows.append(grid(np.array([[(x * (1 - s), 38 * s, z * (1 - s)) for x, z in low]
            for s in np.linspace(0, 1, 14)]), sand, False))
    cap = lathe([(3.4, 35.6), (0.0, 38.4)], Stuff(paint("#e0c890"), size=1.0, gloss=0.3, wear=0.3), 4).turned("y", 45)
    return Thing(join([*rows, cap, opening(2.6, 3.4, matt("#1c140c", 0), sand, False, False).turned("y", 90).moved(26.4,
        3.4, 0)]), pitch=3.0, turned=15.0, wear=0.5)


def pylon(cue: Cue) -> Thing:
    """The front of a temple on the Nile: two battered towers with carved kings, flags on tall poles, a door between."""
    sand = surface(cue, stone("#cfaa70", 1.3))
    carved, blue = Stuff(tint(sand.colour, 0.72), wear=0.4), matt("#2f5f8a", 0)
    parts = [box((5.0, 8.6, 4.4), sand, 0.05).moved(0, 0, 0), box((5.4, 1.0, 5.0), sand, 0.05).moved(0, 8.6, 0),
             box((0.4, 7.0, 2.6), matt("#1c140c", 0)).moved(2.45, 0, 0)]
    for s in (-1, 1):
        parts += [box((6.0, 14.5, 13.0), sand, 0.05, 0.84).moved(0, 0, s * 8.4),
                  box((5.6, 1.0, 11.6), sand, 0.08).moved(0, 14.5, s * 8.4),
                  box((0.3, 0.5, 10.9), blue).moved(2.62, 13.4, s * 8.4)]
        for k, z in enumerate((4.6, 8.4, 12.0)):
            lean, high = 2.94, 5.0 if k != 1 else 6.4
            parts += [box((0.22, high, 1.1), carved, 0.1, 0.8).moved(lean - 0.1, 1.2, s * z),
                      ball(0.62, carved, 1.2, 12).moved(lean - 0.32, 1.8 + high, s * z),
                      box((0.2, 0.4, 2.2), carved, 0.1).turned("x", 24 * s).moved(lean - 0.15, 0.75 * high, s * z)]
        for z in (3.6, 12.6):
            parts += [tube([(3.5, 0, s * z), (3.5, 18.0, s * z)], [0.16, 0.09], matt("#7a4a2c", 0), 8),
                      box((0.06, 2.4, 1.0), matt("#b8342a" if z > 5 else "#e8e0cc", 0)).moved(3.5, 15.2, s * z + 0.5)]
    return Thing(join(parts), pitch=2.0, turned=0.0, wear=0.55)


def ruin(cue: Cue) -> Thing:
    """Broken columns and an arch; standing stones by their word."""
    word = cue.word.lower()
    if "stonehenge" in word or "stone circle" in word or "megalith" in word or "standing stone" in word:
        return stone_circle(cue)
    old, rng = surface(cue, stone("#b0a48e", 0.55)), stream(cue)
    moss = Stuff(paint("#5f7038"), "thatch", paint("#3a4a22"), 0.1, 0.8, wear=0)
    parts = [box((12, 0.5, 8), old, 0.05), box((11, 0.45, 7), old, 0.05).moved(0, 0.5, 0)]
    for k, (x, z) in enumerate(((-4.6, -2.6), (-1.5, -2.6), (1.6, -2.6), (4.6, -2.6), (-4.6, 2.6), (4.6, 2.6),
        (1.6, 2.6))):
        parts.append(fluted(6.2, 0.55, Stuff(old.colour, "rock", tint(old.colour, 0.6), 0.5, 0.5, wear=0.6), 0.0
            if k < 2 else float(rng.uniform(0.15, 0.75))).moved(x, 0.95, z))
    parts += [box((4.6, 0.9, 1.3), old, 0.05).moved(-3.0, 7.1, -2.6)]
    arch = [(-2.4, 0), (-1.4, 0), (-1.4, 2.8), *((1.4 * math.cos(a), 2.8 + 1.4 * math.sin(a))
        for a in np.linspace(math.pi, 0, 11)), (1.4, 0), (2.4, 0), (2.5, 3.0), (1.7, 4.7), (0.4, 5.2), (-0.8, 4.9),
            (-1.6, 5.4), (-2.5, 4.2)]
    parts.append(prism(arch, 1.0, old).turned("y", 25).moved(1.6, 0.95, 0.4))
    parts += [box((float(rng.uniform(0.5, 1.3)), float(rng.uniform(0.35, 0.8)), float(rng.uniform(0.5, 1.0))), old,
        0.06).turned("z", float(rng.uniform(-15, 15))).turned("y",
            float(rng.uniform(0, 180))).moved(float(rng.uniform(-6.5, 6.5)), 0.2, float(rng.uniform(2.5, 5.0)))
                for _ in range(12)]
    parts += [lathe([(0.5, 0), (0.5, 1.9)], old, 24).turned("z", 86).moved(-2.0, 1.4, 2.2)] + [ball(0.5, moss, 0.25,
        10).moved(float(rng.uniform(-5, 5)), 0.98, float(rng.uniform(-3, 3))) for _ in range(9)]
    return Thing(join(parts), pitch=6.0, turned=15.0, wear=0.85)


def stone_circle(cue: Cue) -> Thing:
    grey, rng = surface(cue, rock("#8a867c", 0.9)), stream(cue)
    parts: list[Mesh] = []
    for k in range(12):
        a = 2 * math.pi * k / 12
        if k in (4, 9):
            parts.append(box((1.1, 2.0, 4.2), grey, 0.2).turned("x", 90).turned("y",
                math.degrees(-a) + 30).moved(8.6 * math.cos(a), 0.5, 8.6 * math.sin(a)))
            continue
        parts.append(box((1.1, 4.6 + 0.4 * float(rng.random()), 2.1), grey, 0.25, 0.86).turned("y",
            math.degrees(-a) + float(rng.uniform(-6, 6))).moved(8.0 * math.cos(a), 0, 8.0 * math.sin(a)))
        if k in (0, 1, 2, 6, 7, 11):
            b = a + math.pi / 12
            parts.append(box((1.2, 0.95, 4.5), grey, 0.2).turned("y", math.degrees(-b)).moved(7.7 * math.cos(b), 4.7,
                7.7 * math.sin(b)))
    for a in (0.4, 2.4, 4.4):
        tall = join([box((1.3, 6.2, 1.9), grey, 0.3, 0.85).moved(0, 0, s * 1.4)
            for s in (1, -1)] + [box((1.5, 1.1, 5.2), grey, 0.25).moved(0, 6.1, 0)])
        parts.append(tall.turned("y", math.degrees(-a)).moved(3.9 * math.cos(a), 0, 3.9 * math.sin(a)))
    return Thing(join(parts), pitch=7.0, wear=0.6)


def column(cue: Cue) -> Thing:
    """A single column; an obelisk by its word."""
    old = surface(cue, Stuff(paint("#cfc4ae"), "rock", paint("#9a8e78"), 0.5, 0.4, wear=0.6))
    if "obelisk" in cue.word.lower():
        return Thing(join([box((1.5, 9.0, 1.5), old, 0.03, 0.7),
            lathe([(0.76, 9.0), (0.0, 10.1)], metal("#d0a040", 0.8), 4).turned("y", 45),
                box((2.6, 0.8, 2.6), old, 0.05).moved(0, -0.6, 0)]).moved(0, 0.6, 0), pitch=2.0, turned=15.0, wear=0.5)
    return Thing(join([box((1.8, 0.5, 1.8), old, 0.05), fluted(5.6, 0.5, old, 0.35 if RUINED & set(cue.traits)
        else 0.0).moved(0, 0.5, 0)]), pitch=4.0, wear=0.6)


def well(cue: Cue) -> Thing:
    """A stone ring, a roof on posts, a bucket on its rope."""
    ring, oak = surface(cue, stone("#8f8a80", 0.22)), planks("#6a4a30", 0.14)
    beam = matt("#5a3e28")
    parts = [lathe([(0.82, 0.0), (0.80, 0.85), (0.92, 0.88), (0.92, 1.0), (0.68, 1.0), (0.66, 0.3)], ring, 36),
        lathe([(0.0, 0.6), (0.67, 0.6)], Stuff(paint("#16242c"), gloss=1, metal=0.5, wear=0), 30),
            *(box((0.13, 1.6, 0.13), beam, 0.01).moved(0, 0.9, s * 0.8) for s in (1, -1)),
                tube([(0, 2.0, -0.95), (0, 2.0, 0.95)], 0.07, beam, 10),
                    tube([(0, 2.0, 0.95), (0.1, 2.18, 1.05), (0.1, 2.18, 1.25)], 0.03, IRON, 8),
                        tube([(0.06, 2.0, 0), (0.08, 1.45, 0)], 0.014, matt("#b89a68"), 6),
                            lathe(curve([(0.13, 0.0), (0.17, 0.28)], 6), oak, 24).moved(0.08, 1.12, 0)]
    for s in (1, -1):
        parts.append(grid(np.array([[(s * 0.95, 2.25, -1.15), (s * 0.95, 2.25, 1.15)],
            [(0.0, 3.0, -1.15), (0.0, 3.0, 1.15)]]), tiles(second(cue, "#7a4a34"), 0.2)))
    parts += [prism([(-0.8, 0), (0.8, 0), (0, 0.62)], 0.04, oak).moved(0, 2.3, s * 0.8) for s in (1, -1)]
    return Thing(join(parts), pitch=9.0, turned=10.0, wear=0.4)

