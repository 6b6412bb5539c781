"""Bridges by what they are made of: stone arches, timber trestles, ropes, suspended roads, steel, covered ones.

They run along x over water or a gorge whose surface is y = 0; lengths in m."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, mirrored, polygon, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, planks, stone, tiles, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.things.choice import stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import tint

ROPE = matt("#9a7e52", 0.1)


def bridge(cue: Cue) -> Thing:
    """The bridge that the words call for; stone arches when they say no more."""
    said = f"{cue.word.lower()} {' '.join(cue.traits)}"
    for words, make in _BY_WORD:
        if any(word in said for word in words):
            return make(cue)
    return arched(cue)


def arched(cue: Cue) -> Thing:
    """Stone arches between cutwaters, a parapet that rises to the middle."""
    wall = surface(cue, stone("#968d80", 0.5))
    pale = Stuff(tint(wall.colour, 1.18), wall.texture, wall.second, 0.8, 0.4, wear=0.5)
    half, side, arches = 17.0, 2.6, (-10.6, 0.0, 10.6)
    top = [(float(x), 5.4 + 1.5 * (1 - (x / half) ** 2)) for x in np.linspace(-half, half, 25)]
    low: list[tuple[float, float]] = []
    for centre in reversed(arches):
        r, h = (4.5, 4.9) if centre == 0 else (4.0, 4.1)
        low += [(centre + r * math.cos(a), h * math.sin(a)) for a in np.linspace(0.0, math.pi, 19)]
    outline = [*top, (half, -0.6), *low, (-half, -0.6)]
    parts = [prism(outline, 2 * side, wall, 0.05)]
    for s in (1, -1):
        z = s * side
        for centre in arches:
            r, h = (4.5, 4.9) if centre == 0 else (4.0, 4.1)
            ring = [(centre + (r + d) * math.cos(a), (h + d) * math.sin(a)) for d, sweep in ((0.0, 1), (0.55, -1))
                    for a in np.linspace(0.0, math.pi, 19)[::sweep]]
            parts.append(prism(ring, 0.3, pale).moved(0, 0, z))
        parts.append(tube([(x, y - 0.85, z) for x, y in top], 0.16, pale, 6))
        parts.append(tube([(x, y + 0.08, z) for x, y in top], 0.22, pale, 6))
        for x in (-5.3, 5.3):  # cutwaters
            parts.append(prism([(-1.0, 0), (0, 1.5), (1.0, 0)], 3.4, wall).turned("x", 90 * s).moved(x, 1.4, z))
    for x, y in top[1:-1:4]:
        parts.append(box((0.5, 1.0, 0.5), pale, 0.06).moved(x, y - 0.3, side))
    ends = [box((5.0, 6.2, 6.6), wall, 0.1).moved(s * (half + 1.6), -0.6, 0) for s in (1, -1)]
    return Thing(join([*parts, *ends]), pitch=5.0, turned=-6.0, wear=0.6)


def footbridge(cue: Cue) -> Thing:
    """A small arched bridge of wood with rails, vermilion in gardens."""
    japanese = any(w in f"{cue.word} {' '.join(cue.traits)}".lower() for w in ("japan", "garden", "red"))
    paintwork = wood(tone(cue, "#b8382c" if japanese else "#7a5638"), 0.1, 0.2)
    half, side = 6.0, 1.1
    rise = lambda x: 0.7 + 1.7 * (1 - (x / half) ** 2)  # noqa: E731
    xs = np.linspace(-half, half, 41)
    board = box((half / 20 * 0.94, 0.1, 2 * side), planks("#8a6a48", 0.3))
    deck = [board.moved(float(x), rise(float(x)), 0) for x in xs]
    beam = [(float(x), rise(float(x)) - 0.02) for x in xs] + [(float(x), rise(float(x)) - 0.42) for x in xs[::-1]]
    parts = [*deck, *(prism(beam, 0.2, paintwork).moved(0, 0, s * side) for s in (1, -1))]
    for s in (1, -1):
        for x in np.linspace(-half, half, 9):
            parts.append(tube([(float(x), rise(float(x)) - 0.3, s * side), (float(x), rise(float(x)) + 1.15, s * side)],
                              0.085, paintwork, 8))
        for lift in (0.55, 1.05):
            parts.append(tube([(float(x), rise(float(x)) + lift, s * side) for x in xs], 0.06, paintwork, 8))
    for x in (-2.6, 2.6):
        parts += [tube([(x, -0.6, s * side * 0.8), (x, rise(x), s * side * 0.8)], 0.14, paintwork, 8) for s in (1, -1)]
    return Thing(join(parts), pitch=9.0, turned=10.0, wear=0.3)


def trestle(cue: Cue) -> Thing:
    """Timber bents with crossed braces under a plank road between rails."""
    beam, old = wood(tone(cue, "#7a5a3e"), 0.16, 0.0), planks(tone(cue, "#8a6a4a"), 0.3)
    half, high, side, mason = 16.0, 5.2, 1.7, Mason()
    mason.block(beam, (-half, half), (high - 0.5, high - 0.1), (-side, -side + 0.3))
    mason.block(beam, (-half, half), (high - 0.5, high - 0.1), (side - 0.3, side))
    for x in np.arange(-half, half, 0.42):
        mason.block(old, (float(x), float(x) + 0.38), (high - 0.1, high), (-side - 0.15, side + 0.15))
    mesh = [mason.mesh()]
    for x in np.linspace(-half + 0.6, half - 0.6, 9):
        x = float(x)
        for s in (1, -1):
            mesh.append(tube([(x, -0.8, s * (side + 0.7)), (x, high - 0.4, s * side)], 0.19, beam, 8))
            mesh.append(tube([(x, high, s * side), (x, high + 1.15, s * side)], 0.10, beam, 8))
        mesh += [box((0.26, 0.34, 2 * side + 0.8), beam).moved(x, y, 0) for y in (high - 0.85, 1.6)]
        mesh.append(tube([(x, 0.2, side + 0.6), (x, high - 0.8, -side)], 0.09, beam, 6))
    step = (2 * half - 1.2) / 8
    for k in range(8):
        x = -half + 0.6 + k * step
        for s in (1, -1):
            z = s * (side + 0.35)
            mesh += [tube([(x, 1.7, z), (x + step, high - 0.6, z)], 0.09, beam, 6),
                     tube([(x + step, 1.7, z), (x, high - 0.6, z)], 0.09, beam, 6)]
    for s in (1, -1):
        mesh += [tube([(-half, high + y, s * side), (half, high + y, s * side)], 0.075, beam, 8) for y in (0.55, 1.1)]
    return Thing(join(mesh), pitch=6.0, turned=-8.0, wear=0.5)


def rope(cue: Cue) -> Thing:
    """Planks hung from ropes between two pairs of posts on rock, sagging; one sees through it."""
    rng, half, side, high = stream(cue), 9.0, 1.1, 6.0
    boards = [planks(tint(tone(cue, "#8a6844"), float(k)), 0.2) for k in (0.75, 0.9, 1.05)]
    post = wood("#6a4c32", 0.14, 0.0)
    sag = lambda x: high - 2.4 * (1 - (x / half) ** 2)  # noqa: E731
    xs = [float(x) for x in np.linspace(-half, half, 41)]
    mesh: list[Mesh] = []
    for x in xs:
        if rng.random() < 0.06:
            continue
        slope = math.degrees(math.atan(2 * 2.4 * x / half**2))
        mesh.append(box((0.36, 0.07, 2 * side), boards[int(rng.integers(3))], 0.015).turned("z", slope).moved(
            x, sag(x), float(rng.uniform(-0.05, 0.05))))
    for s in (1, -1):
        z = s * side
        mesh += [tube([(x, sag(x) + lift, z) for x in xs], thick, ROPE, 7)
                 for lift, thick in ((-0.02, 0.09), (0.55, 0.045), (1.15, 0.09))]
        for a, b in zip(xs[:-2:2], xs[2::2], strict=False):
            mesh += [tube([(a, sag(a), z), (a, sag(a) + 1.15, z)], 0.04, ROPE, 5, caps=False),
                     tube([(a, sag(a) + 1.15, z), (b, sag(b), z)], 0.018, ROPE, 4, caps=False)]
        for end in (-half, half):
            mesh.append(tube([(end, high - 2.6, z * 1.1), (end, high + 2.0, z * 1.1)], [0.2, 0.15], post, 10))
            mesh.append(tube([(end, high + 1.15, z * 1.1), (end * 1.22, high - 0.6, z * 1.3)], 0.06, ROPE, 6))
    for end in (-1, 1):
        mesh.append(box((0.24, 0.2, 2.6), post).moved(end * half, high + 1.7, 0))
        mesh.append(_bluff(end * (half + 3.0), high, rng, cue))
    return Thing(join(mesh), pitch=6.0, turned=-6.0, wear=0.2)


def _bluff(x: float, high: float, rng: np.random.Generator, cue: Cue) -> Mesh:
    """The end of a cliff on which a rope bridge is anchored: layered, ragged, wider below."""
    from_above = Stuff(tone(cue, "#6a7a44") if not cue.colours else tint(tone(cue, "#6a7a44"), 0.9), "rock",
                       (0.05, 0.08, 0.03), 0.7, 0.5, wear=0.1)
    face = Stuff(tint((0.20, 0.17, 0.14), 1.0), "rock", (0.06, 0.05, 0.04), 1.4, 1.0, wear=0.4)
    angles = np.linspace(0, 2 * math.pi, 25)
    rough = 1 + 0.14 * np.sin(angles * 3 + x) + 0.08 * np.asarray(rng.normal(size=25))
    rough[-1] = rough[0]
    rings = []
    for y, r in ((-6.0, 4.6), (-2.0, 4.1), (0.8, 3.9), (2.6, 3.4), (4.2, 3.5), (high - 0.5, 3.1), (high - 0.05, 2.8)):
        jag = rough * (1 + 0.05 * np.asarray(rng.normal(size=25)))
        jag[-1] = jag[0]
        rings.append(np.stack([x + r * jag * np.cos(angles), np.full(25, y), 0.9 * r * jag * np.sin(angles)], 1))
    rim = rings[-1]
    return join([grid(np.array(rings), face, False), polygon([(float(a), float(b), float(c)) for a, b, c in rim[:-1]],
                                                             from_above)])


def suspension(cue: Cue) -> Thing:
    """Two portal towers, main cables, hangers, a stiffened road; orange like the Golden Gate's or of stone."""
    word = cue.word.lower()
    masonry = "brooklyn" in word or "stone" in cue.traits
    steel = Stuff(tone(cue, "#b04a2e" if not masonry else "#5a6068"), gloss=0.3, wear=0.3)
    half, tower, high, side, deck = 95.0, 48.0, 44.0, 5.0, 13.0
    mason = Mason()
    mason.block(steel, (-half, half), (deck - 2.2, deck), (-side - 0.6, side + 0.6))
    for x in np.arange(-half, half, 3.0):
        for z in (-side - 0.8, side + 0.5):
            rib = Stuff(tint(steel.colour, 0.62), wear=0.3)
            mason.block(rib, (float(x), float(x) + 0.5), (deck - 2.2, deck), (z, z + 0.3))
    leg = stone("#8a7c6a", 1.4) if masonry else steel
    for x in (-tower, tower):
        mason.block(stone("#8a8680", 1.6), (x - 6, x + 6), (-2.0, 4.0), (-side - 5, side + 5))
        for z in (-side, side):
            for wide, low, top in ((2.6, 4.0, deck + 8), (2.1, deck + 8, deck + 20), (1.7, deck + 20, high)):
                mason.block(leg, (x - wide, x + wide), (low, top), (z - 1.5, z + 1.5))
        for low, tall in ((deck + 6, 3.0), (deck + 17, 2.6), (high - 3.0, 3.2)):
            mason.block(leg, (x - 1.6, x + 1.6), (low, low + tall), (-side, side))
    mesh = [mason.mesh()]
    lift = lambda x: deck + 2.4 + (high - deck - 2.4) * (x / tower) ** 2 if abs(x) <= tower else (  # noqa: E731
        high - (high - deck) * (abs(x) - tower) / (half - tower))
    for z in (-side, side):
        xs = [float(x) for x in np.linspace(-half, half, 81)]
        mesh.append(tube([(x, lift(x), z) for x in xs], 0.5, steel, 7))
        mesh += [tube([(x, deck, z), (x, lift(x), z)], 0.12, steel, 4, caps=False) for x in xs[1:-1]]
    return Thing(join(mesh), pitch=3.0, turned=-12.0, wear=0.3)


def through_arch(cue: Cue) -> Thing:
    """Two curved trusses that carry a road from hangers, four pylons of granite at their feet."""
    steel = Stuff(tone(cue, "#5c666c"), gloss=0.25, wear=0.4)
    granite = stone("#b8a98c", 1.4)
    half, foot, deck, low, side = 108.0, 74.0, 15.0, 7.0, 6.0
    mason = Mason()
    mason.block(steel, (-half, half), (deck - 1.8, deck), (-side - 1.0, side + 1.0))
    for x in (-foot - 5.0, foot + 5.0):
        for z in (-side - 4.0, side + 4.0):
            for wide, base, top in ((4.6, -2.0, deck), (3.9, deck, deck + 14.0), (3.4, deck + 14.0, deck + 17.0)):
                mason.block(granite, (x - wide, x + wide), (base, top), (z - 3.0, z + 3.0))
        mason.block(granite, (x - 5.0, x + 5.0), (-2.0, deck - 2.0), (-side, side))
    for x in np.linspace(-half + 6, half - 6, 13):
        if abs(x) > foot + 9:
            mason.block(granite, (float(x) - 1.4, float(x) + 1.4), (-2.0, deck - 1.8), (-side, side))
    xs = [float(x) for x in np.linspace(-foot, foot, 29)]
    lower = [low + 37.0 * (1 - (x / foot) ** 2) for x in xs]
    upper = [y + 6.5 + 6.5 * (x / foot) ** 2 for x, y in zip(xs, lower, strict=True)]
    parts: list[Mesh] = [mason.mesh()]
    for z in (-side, side):
        for ys in (lower, upper):
            parts.append(tube([(x, y, z) for x, y in zip(xs, ys, strict=True)], 0.9, steel, 6))
        for k, x in enumerate(xs):
            parts.append(tube([(x, lower[k], z), (x, upper[k], z)], 0.4, steel, 5, caps=False))
            if k:
                ends = ((k - 1, lower), (k, upper)) if x > 0 else ((k - 1, upper), (k, lower))
                parts.append(tube([(xs[j], ys[j], z) for j, ys in ends], 0.34, steel, 5, caps=False))
            parts.append(tube([(x, deck, z), (x, lower[k], z)], 0.22, steel, 4, caps=False))
    parts += [tube([(x, y, -side), (x, y, side)], 0.4, steel, 5) for x, y in zip(xs[::2], upper[::2], strict=True)]
    return Thing(join(parts), pitch=3.0, turned=-12.0, wear=0.4)


def truss(cue: Cue) -> Thing:
    """A railway's girder bridge: two trusses of steel over stone piers."""
    steel = Stuff(tone(cue, "#5a6266"), "rust", (0.12, 0.05, 0.03), 0.6, 0.2, 0.2, 0.1, wear=0.5)
    half, low, high, side = 20.0, 5.2, 10.2, 2.3
    mesh = [box((2 * half, 0.5, 2 * side + 0.6), steel).moved(0, low - 0.5, 0)]
    xs = np.linspace(-half, half, 11)
    for s in (1, -1):
        z = s * side
        mesh += [box((2 * half - d, 0.5, 0.4), steel).moved(0, y, z) for d, y in ((0, low), (4, high))]
        for a, b in itertools.pairwise(float(x) for x in xs):
            middle = (a + b) / 2
            mesh += [tube([(a, low, z), (middle, high, z)], 0.2, steel, 6), tube([(middle, high, z), (b, low, z)], 0.2,
                     steel, 6), tube([(middle, low, z), (middle, high, z)], 0.12, steel, 6)]
    mesh += [box((0.3, 0.4, 2 * side), steel).moved(float(x), high, 0) for x in xs[1:-1]]
    mesh += [box((3.0, 5.6, 5.6), stone("#8a8276", 0.6), 0.1, 0.85).moved(x, -0.9, 0) for x in (-half, 0.0, half)]
    return Thing(join(mesh), pitch=5.0, turned=-9.0, wear=0.5)


def covered(cue: Cue) -> Thing:
    """A bridge with walls of boards and a saddle roof, open at its ends, on stone piers."""
    board = planks(tone(cue, "#8e3a2c"), 0.28)
    half, low, high, side = 11.0, 3.0, 6.4, 2.3
    mesh = [box((2 * half, 0.4, 2 * side), planks("#6a5038", 0.3)).moved(0, low - 0.4, 0)]
    wall = box((2 * half, 1.6, 0.2), board).moved(0, low, side)
    mesh += [mirrored(wall), mirrored(box((2 * half, 0.7, 0.2), board).moved(0, high - 0.7, side))]
    for x in np.linspace(-half, half, 8):
        mesh.append(mirrored(box((0.3, high - low, 0.26), wood("#5a2c22")).moved(float(x), low, side)))
    dark = matt("#1c1612", 0.0)
    mesh.append(box((2 * half - 0.4, high - low - 0.4, 0.1), dark).moved(0, low, -side + 0.3))
    roof = tiles("#5a5450", 0.35)
    for s in (1, -1):
        eave = [(x, high - 0.3, s * (side + 0.7)) for x in (-half - 0.6, half + 0.6)]
        mesh.append(grid(np.array([eave, [(x, high + 2.0, 0.0) for x in (-half - 0.6, half + 0.6)]]), roof))
        gable = prism([(-side, high - 0.2), (side, high - 0.2), (0.0, high + 1.8)], 0.14, board).turned("y", 90)
        mesh.append(gable.moved(s * half, 0, 0))
    pier = box((2.6, low + 0.4, 5.4), stone("#8a8276", 0.4), 0.1, 0.9)
    mesh += [pier.moved(x, -0.8, 0) for x in (-half + 0.8, half - 0.8)]
    return Thing(join(mesh), pitch=4.0, turned=-16.0, wear=0.4)


def aqueduct(cue: Cue) -> Thing:
    """A Roman aqueduct: slim piers, arches over arches, the channel on top."""
    wall = surface(cue, stone("#c2a27c", 0.9))
    step, count, mesh = 9.0, 9, list[Mesh]()
    for low, high, pier, count_of in ((0.0, 15.0, 2.4, 1), (15.0, 24.5, 2.0, 1), (24.5, 29.0, 1.0, 2)):
        wide = step / count_of
        half, spring = (wide - pier) / 2, high - 1.0 - (wide - pier) / 2
        arc = [(half * math.cos(a), spring + half * math.sin(a)) for a in np.linspace(math.pi, 0.0, 13)]
        bay = [(-wide / 2, low), (-half, low), *arc, (half, low), (wide / 2, low), (wide / 2, high), (-wide / 2, high)]
        one = prism(bay, 4.2 - 0.04 * high, wall)
        mesh += [one.moved((k - (count * count_of - 1) / 2) * wide, 0, 0) for k in range(count * count_of)]
        mesh.append(box((step * count, 0.6, 4.6 - 0.04 * high), wall, 0.05).moved(0, high - 0.6, 0))
    mesh.append(box((step * count, 1.4, 2.6), wall).moved(0, 29.0, 0))
    return Thing(join(mesh), pitch=3.0, turned=-16.0, wear=0.6)


_BY_WORD: tuple[tuple[tuple[str, ...], Callable[[Cue], Thing]], ...] = (
    (("rope", "hanging", "suspended", "plank bridge", "jungle bridge"), rope),
    (("aqueduct",), aqueduct),
    (("sydney", "harbour bridge", "harbor bridge", "arch bridge", "gorge bridge"), through_arch),
    (("suspension", "golden gate", "brooklyn", "cable"), suspension),
    (("covered",), covered),
    (("footbridge", "foot bridge", "japanese", "garden bridge", "small"), footbridge),
    (("railway", "railroad", "steel", "iron", "metal", "train"), truss),
    (("wood", "timber", "trestle", "log"), trestle),
)
"""Words or traits -> the bridge that they call for; the first that is said."""
