"""Large buildings as heroes: flats, hotels, offices, town houses, public buildings, towers of glass. Lengths in m.

Their walls are house fronts of a street (see fronts), four of them about a courtyard."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lamplit, lit, matt, metal, stone, tiles
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.structures.front_plot import Front, Plot, surface_of
from reelwright.engines.previz.paint.figures.structures.front_rows import FRONTS
from reelwright.engines.previz.paint.figures.structures.fronts import house
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.figures.structures.walls import IRON, RUINED, glow_of
from reelwright.engines.previz.paint.figures.things.choice import named, stream, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

LAMPLIGHT = (1.2, 0.62, 0.24)


@dataclass(frozen=True, slots=True)
class Block:
    """front: a row of FRONTS; wide, deep m; floors over the ground floor; foot, top, clutter: instead of the row's."""

    front: str
    wide: float
    deep: float
    floors: int
    foot: str = ""
    top: str = ""
    clutter: tuple[str, ...] = ()
    balcony: float = -1.0


BLOCKS: dict[str, Block] = {
    "apartment": Block("brick", 23.0, 14.0, 5, "stoop", "cornice", ("fire_escape",), 0.3),
    "flats": Block("tokyo", 22.0, 13.0, 8, "lobby", "parapet", ("aircon", "washing"), 0.75),
    "hotel": Block("paris", 26.0, 14.0, 5, "shop", "mansard", ("window_boxes",), 0.5),
    "townhouse": Block("brick", 9.2, 11.0, 3, "stoop", "cornice", ("window_boxes",), 0.0),
    "office": Block("avenue", 26.0, 16.0, 9, "lobby", "crown"),
    "georgian": Block("brick", 16.1, 12.0, 2, "stoop", "cornice"),
    "school": Block("brick", 32.2, 14.0, 2, "stoop", "cornice"),
    "warehouse": Block("works", 27.0, 16.0, 2, "shutter", "parapet"),
    "station": Block("brick", 36.8, 13.8, 1, "arcade", "cornice"),
    "venetian": Block("venice", 14.7, 11.0, 3, "water_gate", "eaves"),
    "half-timbered": Block("medieval", 8.8, 9.0, 2, "wall", "gable", ("window_boxes",)),
    "saloon": Block("western", 9.6, 9.0, 1, "porch", "false_front"),
    "adobe": Block("desert", 14.0, 10.0, 1, "arcade", "adobe"),
}
WORDS: tuple[tuple[str, str], ...] = (
    ("apartment", "apartment flat tenement condo residential"), ("hotel", "hotel"), ("townhouse",
        "townhouse brownstone"),
    ("office", "office high-rise tall modern"), ("georgian", "georgian colonial victorian brick"),
    ("school", "school hospital university campus library"), ("warehouse", "warehouse industrial abandoned derelict"),
    ("station", "station terminal"), ("venetian", "venetian antique"), ("half-timbered",
        "half-timbered medieval tavern inn"), ("saloon", "saloon"),
    ("adobe", "arabic adobe desert moroccan"),
)
_USUAL = ("apartment", "office", "georgian", "flats")


def block(cue: Cue) -> Thing:
    """The building that the words call for; one of four usual ones when they say no more."""
    said = f"{cue.word} {' '.join(cue.traits)}".lower()
    name = next((name for name, words in WORDS if any(word in said for word in words.split())),
                _USUAL[cue.seed % len(_USUAL)])  # fmt: skip
    row = BLOCKS[name]
    front = replace(FRONTS[row.front], feet=(row.foot,), tops=(row.top,), clutter=row.clutter, signs=(), lit=0.5,
                    balcony=FRONTS[row.front].balcony if row.balcony < 0 else row.balcony)  # fmt: skip
    if cue.colours:
        front = replace(front, walls=("#" + "".join(f"{int(255 * v ** (1 / 2.2)):02x}" for v in named(cue)[0]),))
    rng, gone = stream(cue), bool(RUINED & set(cue.traits))
    sides = [_side(front, width, row.floors, rng, 0.0 if gone else 0.75) for width in (row.wide, row.deep)]
    wide, deep = (round(w / front.bay) * front.bay for w in (row.wide, row.deep))
    tall = front.ground + row.floors * front.storey
    core = box((wide - 1.0, tall - 0.2, deep - 1.0), surface_of(front.made, front.walls[0]))
    street, flank = sides
    parts = [core, street.moved(-wide / 2, 0, deep / 2), flank.moved(-deep / 2, 0, wide / 2).turned("y", 90),
             flank.moved(-deep / 2, 0, wide / 2).turned("y", -90)]  # fmt: skip
    if row.top in ("cornice", "parapet", "crown", "adobe"):
        parts.append(box((wide, 0.3, deep), matt("#6a665e")).moved(0, tall, 0))
    return Thing(join(parts).turned("y", 90), pitch=3.0, turned=32.0, wear=0.8 if gone else 0.3,
                 lamps=() if gone else (Lamp((deep / 2 + 0.8, 2.6, 0.0), 1.2, (0.3, 0.16, 0.06), 0.0),))  # fmt: skip


def _side(front: Front, wide: float, floors: int, rng: np.random.Generator, burning: float) -> Mesh:
    """One wall, its foot at x = 0."""
    mason = Mason()
    wall, trim = front.walls[0], front.trims[0]
    house(Plot(mason, front, rng, 0.0, round(wide / front.bay) * front.bay, floors, surface_of(front.made, wall),
               enamel(trim, 0.03), tiles(front.roofs[0], 0.3), enamel(front.doors[0], 0.12), burning, 0.0))  # fmt: skip
    return mason.mesh()


def glass_tower(cue: Cue) -> Thing:
    """A tower of offices: floors of glass between fins, set back twice, a crown and a mast."""
    rng, deco = stream(cue), cue.seed % 2 == 0
    body = tone(cue, "#b8aa92" if deco else "#8a97a2")
    rib, dark = Stuff(body, wear=0.2), tint(paint("#3a5064"), 1.0)
    tiers = ((30.0, 0, 18), (24.0, 18, 27), (17.0, 27, 33), (11.0, 33, 37)) if deco else ((28.0, 0, 24), (23.0, 24, 36))
    storey, parts = 3.7, []
    for wide, low, high in tiers:
        mason, step = Mason(), wide / round(wide / 2.4)
        for floor in range(low, high):
            y = 6.0 + floor * storey
            mason.block(rib, (-wide / 2, wide / 2), (y, y + 1.0), (wide / 2 - 0.4, wide / 2))
            for k in range(round(wide / step)):
                x = -wide / 2 + k * step
                lighted = rng.random() < 0.36
                pane = lamplit("#ffd9a0", float(rng.choice((0.35, 0.7)))) if lighted else Stuff(
                    tint(dark, float(rng.choice((0.7, 0.9, 1.15)))), gloss=1.0, metal=0.6, wear=0.0)  # fmt: skip
                mason.block(pane, (x, x + step), (y + 1.0, y + storey), (wide / 2 - 0.5, wide / 2 - 0.25))
        top = 6.0 + high * storey
        for x in np.arange(-wide / 2, wide / 2 + 0.1, step):
            mason.block(rib, (x - 0.18, x + 0.18), (6.0 + low * storey, top + 0.8), (wide / 2 - 0.5, wide / 2 + 0.3))
        side = mason.mesh()
        parts += [side.turned("y", yaw) for yaw in (0.0, 90.0, 180.0, 270.0)]
        parts.append(box((wide + 0.4, 1.2, wide + 0.4), rib, 0.1).moved(0, top, 0))
    top, wide = 7.2 + tiers[-1][2] * storey, tiers[0][0]
    parts += [lathe([(4.6, top), (2.6, top + 5), (0.6, top + 10), (0.25, top + 22), (0.0, top + 25)], rib, 8) if deco
              else tube([(4, top, 0), (4, top + 20, 0)], [0.4, 0.12], IRON, 6),
              ball(0.6, lit("#ff2a1c", 2.0)).moved(0 if deco else 4, top + (25 if deco else 20), 0),
              box((wide + 2, 6.2, wide + 2), stone("#8a857c", 1.0), 0.3),
              box((wide + 2.2, 3.6, wide + 2.2), lamplit("#ffd890", 0.8)).moved(0, 0.8, 0)]  # fmt: skip
    posts = [box((0.7, 5.4, 0.5), rib).moved(float(x), 0, wide / 2 + 1.2) for x in np.linspace(-wide / 2, wide / 2, 9)]
    parts += [join(posts).turned("y", yaw) for yaw in (0.0, 90.0, 180.0, 270.0)]
    return Thing(join(parts), pitch=1.0, turned=18.0, wear=0.15)


def capitol(cue: Cue) -> Thing:
    """A seat of government: a columned portico on steps, long wings, a dome on a drum."""
    marble = surface(cue, Stuff(paint("#e2dccf"), "stone", paint("#b8b0a2"), 0.9, 0.25, wear=0.3))
    dome = Stuff(tint(marble.colour, 0.94), wear=0.3)
    pane, mason = glow_of(cue), Mason()
    half, high, deep = 27.0, 11.0, 8.0
    mason.block(marble, (-half, half), (2.6, high), (-deep, deep - 0.4))
    mason.block(marble, (-half - 0.6, half + 0.6), (0.0, 2.6), (-deep - 0.6, deep + 0.6))
    for low, grow in ((high, 0.5), (high + 0.6, 0.9)):
        mason.block(marble, (-half - grow, half + grow), (low, low + 0.6), (-deep - grow, deep + grow))
    for x in np.arange(-half + 1.6, half - 0.4, 3.2):
        for y, tall in ((3.6, 2.6), (7.4, 2.2)):
            mason.block(pane, (x - 0.6, x + 0.6), (y, y + tall), (deep - 0.5, deep - 0.36))
            mason.block(dome, (x - 0.9, x + 0.9), (y + tall, y + tall + 0.3), (deep - 0.4, deep + 0.1))
            mason.block(dome, (x - 0.9, x + 0.9), (y - 0.3, y), (deep - 0.4, deep + 0.1))
        mason.block(dome, (x + 1.2, x + 2.0), (2.6, high), (deep - 0.4, deep))
    for k in range(9):
        mason.block(marble, (-9.5, 9.5), (0.0, 2.7 - 0.3 * k), (deep, deep + 5.0 + 0.45 * k))
    parts = [mason.mesh()]
    column = lathe([(0.75, 2.7), (0.62, 3.1), (0.52, 10.2), (0.8, 10.7), (0.8, 11.0)], marble, 18)
    parts += [column.moved(float(x), 0, deep + 4.0) for x in np.linspace(-8.2, 8.2, 8)]
    parts += [box((18.6, 1.2, 5.4), marble).moved(0, 11.0, deep + 2.4),
              prism([(-9.8, 12.2), (9.8, 12.2), (0, 16.2)], 5.6, marble, 0.1).moved(0, 0, deep + 2.4)]  # fmt: skip
    ring = [column.scaled(0.62).moved(7.4 * np.cos(a), 12.6, 7.4 * np.sin(a)) for a in np.linspace(0, 6.283, 25)[:-1]]
    curve = [(7.6 * np.cos(a), 21.4 + 8.2 * np.sin(a)) for a in np.linspace(0, 1.42, 14)]
    parts += [lathe([(8.8, 12.0), (8.8, 14.2), (8.0, 14.4)], marble, 40), *ring, lathe([(6.6, 14.2), (6.6, 20.0)],
        marble, 40),
              lathe([(8.2, 19.6), (8.4, 20.4), (7.7, 20.6), (7.7, 21.4)], marble, 40), lathe(curve, dome, 48),
              lathe([(1.7, 29.4), (1.6, 32.0), (1.9, 32.2), (0.9, 33.2), (0.2, 35.4), (0.0, 36.0)], marble,
                  20)]  # fmt: skip
    ribs = [tube([(1.01 * r * np.cos(t), y, 1.01 * r * np.sin(t)) for r, y in curve], 0.14, dome, 5)
            for t in np.linspace(0, 6.283, 17)[:-1]]
    return Thing(join([*parts, *ribs]).turned("y", 90), pitch=3.0, turned=62.0, wear=0.2,
                 lamps=(Lamp((deep + 5.0, 6.0, 0.0), 3.0, LAMPLIGHT, 0.0),))  # fmt: skip


def petrol_station(cue: Cue) -> Thing:
    """Pumps under a lit canopy, a shop, a price sign on a pole."""
    red = enamel(tone(cue, "#b8342a"), 0.2)
    white, mason, pane = enamel("#e6e2d8", 0.1), Mason(), lamplit("#ffe6b8", 1.0)
    mason.block(white, (-9.0, 9.0), (5.0, 6.0), (-1.0, 8.0))
    mason.block(red, (-9.1, 9.1), (5.3, 5.8), (-1.1, 8.1))
    mason.block(lit("#fff0d0", 0.8), (-8.6, 8.6), (4.94, 5.0), (-0.6, 7.6))
    for x in (-5.5, 5.5):
        mason.block(metal("#9aa0a4"), (x - 0.25, x + 0.25), (0.0, 5.0), (3.2, 3.7))
        for z in (3.4,):
            mason.block(stone("#9a968c", 0.6), (x - 2.4, x + 2.4), (0.0, 0.2), (z - 0.8, z + 0.8))
        for dx in (-1.3, 1.3):
            mason.block(red, (x + dx - 0.45, x + dx + 0.45), (0.2, 1.9), (3.1, 3.8))
            mason.block(white, (x + dx - 0.4, x + dx + 0.4), (1.25, 1.75), (3.8, 3.84))
            mason.block(matt("#1c1e20"), (x + dx - 0.3, x + dx + 0.3), (1.35, 1.62), (3.84, 3.86))
            mason.block(matt("#1c1e20"), (x + dx + 0.45, x + dx + 0.55), (0.6, 1.5), (3.3, 3.5))
    mason.block(white, (-8.0, 8.0), (0.0, 4.0), (-8.0, -3.0))
    mason.block(red, (-8.2, 8.2), (3.3, 4.2), (-8.2, -2.8))
    mason.block(pane, (-7.4, 7.4), (0.5, 3.1), (-3.1, -2.96))
    for x in np.arange(-7.4, 7.5, 1.85):
        mason.block(metal("#8a9094"), (x - 0.05, x + 0.05), (0.0, 3.2), (-3.0, -2.9))
    mason.block(IRON, (11.2, 11.6), (0.0, 7.6), (3.0, 3.4))
    mason.block(red, (10.0, 12.8), (5.6, 8.6), (3.0, 3.5))
    mason.block(lit("#fff2d8", 0.7), (10.3, 12.5), (5.9, 7.0), (3.5, 3.56))
    ground = box((26.0, 0.06, 18.0), stone("#77736c", 2.0)).moved(1.0, -0.03, 0)
    lamps = tuple(Lamp((4.0, 4.4, -x), 2.6, (1.0, 0.9, 0.7), 0.0) for x in (-5.0, 5.0))
    return Thing(join([mason.mesh(), ground]).turned("y", 90), pitch=6.0, turned=55.0, lamps=lamps, wear=0.2)


def construction(cue: Cue) -> Thing:
    """A concrete frame under construction with scaffolding and a tower crane."""
    grey, rust = Stuff(tone(cue, "#9a968e"), "panels", paint("#6a6862"), 1.6, 0.1, wear=0.4), matt("#8a4a30", 0.4)
    yellow, mason = enamel("#d8a02c", 0.1), Mason()
    wide, deep, floors = 18.0, 12.0, 6
    for floor in range(floors + 1):
        y = floor * 3.4
        mason.block(grey, (-wide / 2, wide / 2), (y, y + 0.35), (-deep / 2, deep / 2))
        if floor == floors:
            break
        for x in np.linspace(-wide / 2 + 0.4, wide / 2 - 0.4, 5):
            for z in (-deep / 2 + 0.4, 0.0, deep / 2 - 0.4):
                mason.block(grey, (x - 0.28, x + 0.28), (y + 0.35, y + 3.4), (z - 0.28, z + 0.28))
        if floor < 3:
            for x in np.linspace(-wide / 2 + 0.7, wide / 2 - 4.0, 3):
                mason.block(surface_of("brick", "#96604a"), (x, x + 3.0), (y + 0.35, y + 3.4), (deep / 2 - 0.6,
                    deep / 2 - 0.2))
    for x in np.linspace(-wide / 2 + 0.4, wide / 2 - 0.4, 9):
        mason.block(rust, (x - 0.03, x + 0.03), (floors * 3.4, floors * 3.4 + 1.6), (deep / 2 - 0.45, deep / 2 - 0.4))
        mason.block(IRON, (x - 0.05, x + 0.05), (0.0, floors * 3.4 - 2.0), (deep / 2 + 1.3, deep / 2 + 1.4))
    for y in np.arange(2.0, floors * 3.4 - 1.0, 2.2):
        mason.block(Stuff(paint("#9a7a50"), "planks", paint("#5a4630"), 0.3, 0.4), (-wide / 2, wide / 2), (y, y + 0.1),
                    (deep / 2 + 0.3, deep / 2 + 1.5))
        mason.block(IRON, (-wide / 2, wide / 2), (y + 1.0, y + 1.06), (deep / 2 + 1.34, deep / 2 + 1.4))
    mast, top = (wide / 2 + 4.0, -2.0), 36.0
    parts = [mason.mesh(), *_lattice((mast[0], 0.0, mast[1]), (mast[0], top, mast[1]), 0.8, yellow),
             *_lattice((mast[0] + 9.0, top, mast[1]), (mast[0] - 30.0, top, mast[1]), 0.6, yellow),
             box((2.6, 1.8, 1.4), matt("#77736c")).moved(mast[0] + 8.0, top - 1.6, mast[1]),
             box((1.4, 1.6, 1.4), enamel("#e0dcd0")).moved(mast[0] - 1.4, top - 1.8, mast[1] + 0.8),
             tube([(mast[0], top + 5, mast[1]), (mast[0] - 24, top + 0.5, mast[1])], 0.06, IRON, 5),
             tube([(mast[0], top + 5, mast[1]), (mast[0] + 8, top + 0.5, mast[1])], 0.06, IRON, 5),
             tube([(mast[0], top, mast[1]), (mast[0], top + 5, mast[1])], [0.5, 0.15], yellow, 6),
             tube([(mast[0] - 18, top, mast[1]), (mast[0] - 18, top - 9, mast[1])], 0.05, IRON, 5),
             box((3.0, 0.8, 0.8), rust).moved(mast[0] - 18, top - 10, mast[1])]  # fmt: skip
    return Thing(join(parts).turned("y", 90), pitch=3.0, turned=55.0, wear=0.4)


def _lattice(a: tuple[float, float, float], b: tuple[float, float, float], wide: float, steel: Stuff) -> list[Mesh]:
    """A square girder of tubes from one point to another along an axis."""
    p, q = np.array(a), np.array(b)
    along = (q - p) / np.linalg.norm(q - p)
    side = np.array((0.0, 0.0, 1.0))
    other = np.cross(along, side)
    out = []
    for s in (1, -1):
        for t in (1, -1):
            off = wide * (s * side + t * other)
            out.append(tube(np.array([p + off, q + off]), 0.11, steel, 5))
    steps = max(2, int(np.linalg.norm(q - p) / (2.2 * wide)))
    for k in range(steps):
        c, d = p + (q - p) * k / steps, p + (q - p) * (k + 1) / steps
        for s in (1, -1):
            out.append(tube(np.array([c + wide * (s * side + other), d + wide * (s * side - other)]), 0.06, steel, 4))
            out.append(tube(np.array([c + wide * (side + s * other), d + wide * (-side + s * other)]), 0.06, steel, 4))
    return out


