"""Open boats, longships and paddle steamers as meshes: strakes, ribs, thwarts, oars that row, a wheel that turns.

x forward, contact at the water line. Lengths in m."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, matt, metal, planks, stripes, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.choice import named, surface
from reelwright.engines.previz.paint.figures.tone import paint, tint
from reelwright.engines.previz.paint.figures.vehicles.boats import Hull, section

GOLD, IRON = metal("#c79a3c", 0.9), metal("#3a3a3e", 0.5, 0.6)
OAK, PALE = wood("#8a5f38", 0.05, 0.3), wood("#b08a58", 0.04, 0.3)
SHARES = np.linspace(-0.5, 0.5, 33)


def rail(hull: Hull, side: float, lift: float = 0.0) -> Rows:
    """Points (33, 3) along the upper edge of one side, stern to bow."""
    wide, high = np.array([section(hull, float(s)) for s in SHARES]).T
    return np.stack([SHARES * hull.length, high + lift, side * wide], 1)


def raked(hull: Hull, share: float) -> float:
    """How far the foot of stem and stern stands behind their heads, m; a transom stands upright."""
    end = 2 * abs(share)
    reach = 0.22 * section(hull, 0.5)[1] + 0.035 * hull.length
    return math.copysign(reach * end**3, share) * (1.0 if share > 0 else 1.0 - hull.transom)


def shell(hull: Hull, stuff: Stuff, inset: float = 0.0, full: float = 0.55) -> Mesh:
    """Keel to rail and over to the other side; inset: m by which it lies inside. full: small for a round bilge."""
    turn = np.linspace(-1.0, 1.0, 25)
    rows, uv = [], []
    for s in SHARES:
        wide, high = section(hull, float(s))
        keel = -hull.draught * (1 - abs(2 * s) ** 3) + inset
        rise = np.abs(turn) ** (1.0 / full)
        out = np.sign(turn) * np.abs(turn) ** full * max(wide - inset, 0.01)
        y = keel + (high - keel) * rise
        x = s * (hull.length - inset) - raked(hull, float(s)) * (1 - rise)
        rows.append(np.stack([x, y, out], 1))
        uv.append(np.stack([turn * (hull.side + hull.draught + hull.beam / 3), np.full(25, s * hull.length)], 1))
    skin = [grid(np.array(rows), stuff, uv=np.array(uv))]
    if hull.transom > 0.1:
        skin.append(grid(np.array([rows[0], np.repeat(rows[0].mean(0, keepdims=True), 25, 0)]), stuff, False))
    return join(skin)


def open_hull(hull: Hull, coat: Stuff, inner: Stuff, trim: Stuff) -> list[Mesh]:
    """Both skins, the rails and the stem."""
    thick = 0.035 + 0.01 * hull.side
    parts = [shell(hull, coat), shell(hull, inner, thick)]
    parts += [tube(rail(hull, s), thick * 1.2, trim, 8) for s in (1.0, -1.0)]
    tip = section(hull, 0.5)[1]
    bow = raked(hull, 0.5)
    stem = [(hull.length / 2 - bow * (1 - t**1.8), tip * t, 0.0) for t in np.linspace(0.0, 1.05, 10)]
    return [*parts, tube(stem, np.linspace(0.7, 1.2, 10) * thick, trim, 8)]


def across(hull: Hull, share: float, y: float, deep: float, stuff: Stuff) -> Mesh:
    """A board from side to side at a height."""
    wide, high = section(hull, share)
    half = wide * min(1.0, 0.35 + 0.65 * max(0.1, (y + hull.draught) / (high + hull.draught)) ** 0.55)
    return box((deep, 0.05, 2 * half), stuff, 0.01).moved(share * hull.length, y, 0)


def rowing(hull: Hull, shares: tuple[float, ...], long: float, stuff: Stuff) -> Callable[[float], Mesh]:
    """Oars on both sides at a phase of their stroke: forward in the air, back through the water."""
    oar = join([tube([(0, 0, -0.28 * long), (0, 0, 0.66 * long)], 0.022 + 0.004 * long, stuff, 8),
                box((0.05 + 0.02 * long, 0.025, 0.30 * long), stuff, 0.01).moved(0, -0.01, 0.72 * long)])

    def at(phase: float) -> Mesh:
        swing, dip = 24 * math.sin(2 * math.pi * phase), 13 + 8 * math.cos(2 * math.pi * phase)
        out = []
        for share in shares:
            wide, high = section(hull, share)
            for side in (1, -1):
                one = oar.turned("x", dip).turned("y", swing)
                one = one if side > 0 else oar.turned("x", dip).turned("y", 180 - swing)
                out.append(one.moved(share * hull.length, high + 0.03, side * wide))
        return join(out)

    return at


def rowboat(cue: Cue) -> Thing:
    hull = Hull(4.2, 1.5, 0.50, 0.18, 0.38, 0.20)
    coat = surface(cue, planks("#7a4f34", 0.13))
    inner = planks("#a47a4c", 0.12)
    parts = open_hull(hull, coat, inner, PALE)
    parts += [across(hull, s, 0.28, 0.26, OAK) for s in (-0.36, -0.08, 0.2)]
    parts += [across(hull, s, -0.02, 0.06, OAK) for s in np.linspace(-0.3, 0.3, 7)]
    parts += [tube([(-0.3 + 0.1 * hull.length * 0.3, 0.5, s * 0.75), (-0.17, 0.66, s * 0.75)], 0.02, IRON, 6)
              for s in (1, -1)]
    return Thing(join(parts), rowing(hull, (-0.02,), 2.1, PALE), 2.6, 1.2, pitch=9.0, pictures=10, medium="water",
                 wear=0.2)


def canoe(cue: Cue) -> Thing:
    hull = Hull(5.0, 0.85, 0.34, 0.12, 0.34, 0.34, 0.03)
    coat = surface(cue, planks("#8a4a2c", 0.10))
    parts = open_hull(hull, coat, planks("#b08a58", 0.08), PALE)
    parts += [across(hull, s, 0.2, 0.12, OAK) for s in (-0.3, 0.0, 0.28)]
    return Thing(join(parts), pitch=9.0, speed=1.6, medium="water", wear=0.2)


def gondola(cue: Cue) -> Thing:
    """Black and slender, a comb of iron at the bow, a red seat with gold, an oar."""
    hull = Hull(10.0, 1.4, 0.42, 0.16, 1.35, 0.95, 0.04)
    coat = surface(cue, enamel("#16151a", 0.4))
    parts = open_hull(hull, coat, wood("#4a2f22", 0.06, 0.3), enamel("#1f1e24", 0.4))
    comb = [(4.75, 1.3), (4.98, 1.75), (5.0, 2.35), (5.35, 2.5), (5.25, 2.2), *((5.16 + 0.18 * (k % 2), 2.1 - 0.14 * k)
            for k in range(7)), (4.85, 1.0)]
    parts += [prism(comb, 0.03, metal("#c4c9ce", 1.0)), box((0.9, 0.35, 0.9), enamel("#8f1f24", 0.1), 0.08).moved(-0.9,
        0.12, 0), box((0.16, 0.6, 0.9), enamel("#8f1f24", 0.1), 0.05).turned("z", 12).moved(-1.35, 0.3, 0),
            *(ball(0.06, GOLD).moved(-1.45, 0.95, s * 0.42) for s in (1, -1)), across(hull, 0.2, 0.3, 0.9, OAK),
                across(hull, -0.3, 0.42, 1.2, coat), tube([(-3.0, 0.7, 0.6), (-3.02, 0.98, 0.62)], 0.045, OAK, 8, 8),
                    tube([(-3.9, 2.0, 0.45), (-1.2, -0.25, 1.3)], 0.03, PALE, 8)]
    return Thing(join(parts), pitch=8.0, speed=1.2, medium="water")


def longship(cue: Cue) -> Thing:
    """A dragon at the stem, shields along the rail, a striped sail, oars that row."""
    hull = Hull(22.0, 4.6, 1.1, 0.4, 1.9, 1.6, 0.04)
    coat = surface(cue, planks("#6a4428", 0.30))
    parts = open_hull(hull, coat, planks("#8a6238", 0.3), OAK)
    for end, curl in ((1, 1.0), (-1, 0.7)):
        neck = [(end * 10.2, 1.5, 0), (end * 10.95, 2.8, 0), (end * 11.55, 3.9, 0), (end * 11.7, 4.9, 0), (end * 11.3,
            5.5 * curl + 1.2, 0)]
        parts.append(tube(neck, [0.16, 0.22, 0.24, 0.20, 0.15], OAK, 12, 30))
    head = [(10.9, 5.0 + 1.6), (11.6, 6.9), (12.1, 6.75), (12.6, 6.3), (12.0, 6.32), (12.5, 6.05), (11.9, 6.0),
            (11.4, 6.1), (11.0, 6.3)]
    parts += [prism(head, 0.3, OAK, 0.05), *(ball(0.07, GOLD).moved(11.75, 6.6, s * 0.16) for s in (1, -1)),
              *(prism([(11.2, 6.7), (11.35, 6.75), (10.95, 7.3)], 0.05, OAK).moved(0, 0, s * 0.12) for s in (1, -1))]
    hues = ("#a8322a", "#d8b04a", "#2f4f6a", "#e0d4b8")
    shield = [lathe([(0.0, 0.10), (0.34, 0.05), (0.36, 0.0)], Stuff(paint(h), "planks", tint(paint(h), 0.55), 0.16, 0.3,
        0.1), 20) for h in hues]
    for k, s in enumerate(np.linspace(-0.34, 0.34, 13)):
        wide, high = section(hull, float(s))
        for side in (1, -1):
            disc = join([shield[k % 4], ball(0.09, metal("#b4b8bc"), 0.8, 12).moved(0, 0.1)]).turned("x", 90 * side)
            parts.append(disc.moved(float(s) * hull.length, high - 0.12, side * (wide + 0.03)))
    colours = named(cue)
    cloth_ = stripes(colours[1] if len(colours) > 1 else "#b0342a", "#e8dcc0", 1.1)
    parts += [tube([(0.4, -0.2, 0), (0.4, 10.2, 0)], [0.16, 0.09], OAK, 10),
              tube([(0.5, 9.3, -4.1), (0.5, 9.3, 4.1)], 0.09, OAK, 8), square_sail(cloth_, 0.6, 8.0, 3.0, 9.2)]
    parts += [tube([(0.4, 10.0, 0), (x, 2.2, z)], 0.025, matt("#2a221a"), 4) for x, z in ((9.8, 0), (-9.8, 0),
        (0.0, 2.2), (0.0, -2.2))]
    return Thing(join(parts), rowing(hull, tuple(np.linspace(-0.24, 0.24, 7)), 4.2, PALE), 3.0, 3.5, pitch=6.0,
                 pictures=8, medium="water", wear=0.2)


def square_sail(stuff: Stuff, x: float, wide: float, low: float, high: float) -> Mesh:
    """Hung from a yard across the boat, filled with wind from behind."""
    u, v = np.meshgrid(np.linspace(-1, 1, 21), np.linspace(0, 1, 15))
    belly = 0.16 * wide * np.sin(math.pi * np.clip(v * 0.92 + 0.04, 0, 1)) ** 0.7 * (1 - 0.55 * u**2)
    points = np.stack([x + belly, low + (high - low) * v + 0.5 * (1 - v) * u**2, u * wide / 2], -1)
    return grid(points, stuff, uv=np.stack([u * wide / 2, v * (high - low)], -1))


def paddle_steamer(cue: Cue) -> Thing:
    """White decks with galleries and lit windows, a pilot house, two crowned funnels, a red wheel at the stern."""
    hull = Hull(34.0, 8.4, 1.5, 0.5, 0.9, 0.1, 0.85)
    white = surface(cue, Stuff(paint("#ece6d8"), "planks", paint("#c4bca8"), 0.3, 0.3, 0.1))
    red, black = enamel("#a8302a", 0.15), metal("#26262a", 0.3, 0.5)
    parts = [shell(hull, white, 0.0, 0.35), box((30.0, 0.2, 8.2), OAK, 0.05).moved(-1.4, 1.5, 0),
             *(tube(rail(hull, s, 0.05), 0.12, red, 8) for s in (1.0, -1.0))]
    glow = lit("#ffc878", 0.75)
    for level, (long, wide, shift) in enumerate(((24.0, 6.4, -2.0), (21.0, 6.0, -2.4))):
        y = 1.7 + 2.75 * level
        parts += [box((long, 2.5, wide), white, 0.06).moved(shift, y, 0),
                  box((long + 3.4, 0.22, 8.4), white, 0.05).moved(shift + 0.6, y + 2.5, 0)]
        at = np.linspace(shift - long / 2 + 1.0, shift + long / 2 - 1.0, 11 - level)
        parts += [box((0.95, 1.3, 0.06), glow, 0.02).moved(x, y + 0.7, s * wide / 2) for x in at for s in (1, -1)]
        posts = np.linspace(shift - long / 2 - 0.6, shift + long / 2 + 1.8, 12)
        parts += [box((0.14, 2.5, 0.14), white).moved(x, y, s * 4.0) for x in posts for s in (1, -1)]
        parts += [box((posts[-1] - posts[0], 0.09, 0.09), white).moved((posts[0] + posts[-1]) / 2, y + h, s * 4.0)
                  for h in (0.5, 0.95) for s in (1, -1)]
    top = 7.25
    parts += [box((4.0, 2.3, 3.6), white, 0.08).moved(5.0, top, 0), box((4.7, 0.2, 4.3), red, 0.05).moved(5.0,
        top + 2.3,
        0), *(box((3.3, 0.9, 0.06), glow).moved(5.0, top + 1.1, s * 1.8) for s in (1, -1)),
            box((0.06, 0.9, 3.0), glow).moved(7.0, top + 1.1, 0), ball(0.35, GOLD).moved(5.0, top + 2.7, 0)]
    stack = lathe([(0.55, 0.0), (0.5, 6.2), (0.62, 6.3), (0.95, 7.3), (0.8, 7.3), (0.5, 6.4)], black, 24)
    parts += [join([stack, lathe([(0.53, 4.2), (0.56, 4.3), (0.54, 5.0)], red, 24)]).moved(8.6, 4.4, s * 1.9)
              for s in (1, -1)]
    parts += [box((6.4, 0.3, 0.3), white).moved(-16.6, 2.6, s * 3.6) for s in (1, -1)]
    parts.append(tube([(16.6, 1.8, 0), (17.2, 6.0, 0)], 0.08, OAK, 8))
    return Thing(join(parts), stern_wheel(red), 2.4, 3.0, pitch=5.0, pictures=6, medium="water", wear=0.15,
                 lamps=(Lamp((7.2, top + 1.5, 0.0), 2.4, (1.2, 0.75, 0.3), 0.0),
                        Lamp((-2.0, 3.2, 4.0), 6.0, (0.5, 0.3, 0.12), 0.0)))


def stern_wheel(stuff: Stuff) -> Callable[[float], Mesh]:
    """Rims, spokes and boards; it looks the same after one board of twelve."""
    rims = [lathe([(2.5, -0.1), (2.75, -0.1), (2.75, 0.1), (2.5, 0.1), (2.5, -0.1)], stuff, 36).turned("x",
        90).moved(0, 0, z) for z in (-3.0, 0.0, 3.0)]
    board = join([box((0.55, 0.09, 6.2), stuff).moved(2.65, 0, 0), *(box((2.6, 0.12, 0.14), stuff).moved(1.3, 0, z)
        for z in (-3.0, 0.0, 3.0))])
    arms = around(board.turned("x", 90), 12).turned("x", -90)
    wheel = join([*rims, arms, lathe([(0.35, -3.2), (0.35, 3.2)], IRON, 16).turned("x", 90)])
    return lambda phase: wheel.turned("z", -30.0 * phase).moved(-18.4, 2.3, 0)


MAKERS: dict[str, Callable[[Cue], Thing]] = {
    **dict.fromkeys(("rowboat", "rowing boat", "dinghy", "lifeboat", "wooden boat", "row boat"), rowboat),
    "canoe": canoe, "gondola": gondola,
    **dict.fromkeys(("longship", "viking longship", "viking ship", "longboat", "viking boat"), longship),
    **dict.fromkeys(("paddle steamer", "steamboat", "paddle boat", "riverboat", "paddlewheeler", "steamer",
                     "paddle steamboat", "paddlewheel boat"), paddle_steamer),
}
"""Nouns of boats -> who makes them as meshes; the others are drawn by boats.py."""
