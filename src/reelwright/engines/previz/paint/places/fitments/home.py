"""Furniture of living rooms, bedrooms, dining rooms, nurseries."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, lit, matt, metal, stripes, wood
from reelwright.engines.previz.paint.figures.forms.thing import Maker
from reelwright.engines.previz.paint.figures.things import furnishings
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.joinery import (
    books,
    doors,
    jars,
    legs,
    pot,
    slab,
    slabs,
    turned,
)

OAK, WALNUT, PINE = wood("#8a5a34", 0.09, 0.25), wood("#55341f", 0.08, 0.3), wood("#b98a58", 0.10, 0.2)
WHITE = enamel("#e6e2d8", 0.1)
BRASS, STEEL, BLACK = metal("#b8924a", 0.8), metal("#9aa2a6", 0.6), matt("#1d1b1b")
LINEN = Stuff(paint("#e6e0d2"), wear=0.0)
_FABRICS = ("#4f6a72", "#7a4a3a", "#66705a", "#8a7a68", "#3f4a66", "#93606a")


def _front(maker: Maker, word: str, rng: np.random.Generator, back: float, colours: tuple[str, ...] = ()) -> Mesh:
    """A thing of the catalogue, its back on the wall."""
    cue = Cue(word, word, colours=colours, seed=int(rng.integers(12)))
    return maker(cue).mesh.moved(back)


def bookcase(rng: np.random.Generator) -> Mesh:
    """Two bays of books with a few ornaments, 2.2 m high."""
    parts = [slabs([(0, 0.30, 0, 2.2, z - 0.025, z + 0.025) for z in (-0.95, 0.0, 0.95)], WALNUT),
             slabs([(0, 0.29, y, y + 0.035, -0.95, 0.95) for y in (0.08, 0.48, 0.88, 1.28, 1.68)], WALNUT),
             slab((0, 0.34, 2.18, 2.26, -1.02, 1.02), WALNUT), slab((0, 0.02, 0, 2.2, -0.95, 0.95), WALNUT),
             slab((0, 0.33, 0, 0.09, -0.99, 0.99), WALNUT)]  # fmt: skip
    ware = (enamel("#b8a48a"), enamel("#4f7a8a"), BRASS)
    for y in (0.115, 0.515, 0.915, 1.315, 1.715):
        for z in (-0.91, 0.04):
            full = float(rng.uniform(0.55, 0.87))
            parts.append(books(z, z + full, y, rng, 0.05))
            if full < 0.75:
                parts.append(jars(z + full, z + 0.85, y, rng, ware, 0.16, 0.24))
    return join(parts)


def tall_shelves(rng: np.random.Generator) -> Mesh:
    """A library's wall, 3 m high."""
    parts = [slabs([(0, 0.32, 0, 3.0, z - 0.03, z + 0.03) for z in (-1.2, 0.0, 1.2)], WALNUT),
             slabs([(0, 0.31, y, y + 0.035, -1.2, 1.2) for y in np.arange(0.10, 2.9, 0.40)], WALNUT),
             slab((0, 0.40, 2.98, 3.12, -1.28, 1.28), WALNUT), slab((0, 0.02, 0, 3.0, -1.2, 1.2), WALNUT)]
    for y in np.arange(0.135, 2.8, 0.40):
        parts += [books(z, z + 1.12, float(y), rng, 0.06, 0.33) for z in (-1.15, 0.05)]
    return join(parts)


def sofa(rng: np.random.Generator) -> Mesh:
    """Three seats, two cushions of other colours."""
    code = _FABRICS[int(rng.integers(len(_FABRICS)))]
    fabric = Stuff(paint(code), "weave", paint("#2a2a2a"), 0.012, 0.15, 0.1, wear=0.1)
    parts = [furnishings.armchair(Cue("furniture", "sofa", seed=1)).mesh]
    dyed = parts[0].stuffs
    swap = tuple(s.dyed(fabric.colour) if s.texture == "weave" or s.texture == "plain" else s for s in dyed)
    body = Mesh(parts[0].corners, parts[0].normals, parts[0].uv, parts[0].stuff, swap)
    pillows = [ball(0.22, cloth(c), 0.85, 18).scaled(0.55, 1, 1).turned("z", 14).moved(-0.04, 0.68, z)
               for c, z in (("#d0a050", -0.62), ("#c8c0b0", 0.60))]
    return join([body.scaled(1.25, 1.0, 1.12), *pillows]).moved(0.48)


def armchair(rng: np.random.Generator) -> Mesh:
    """One deep seat."""
    return _front(furnishings.armchair, "armchair", rng, 0.42)


def hearth(rng: np.random.Generator) -> Mesh:
    """A fireplace; fits.FIRES lights it."""
    fire = furnishings.fireplace(Cue("fireplace", "fireplace", seed=int(rng.integers(12)))).mesh.turned("y", 90.0)
    return fire.turned("y", -90.0).moved(0.2)


def coffee_table(rng: np.random.Generator) -> Mesh:
    """Low, with a book and a bowl on it."""
    parts = [slab((-0.30, 0.30, 0.38, 0.42, -0.55, 0.55), OAK), legs((-0.24, 0.24), (-0.48, 0.48), 0.38, 0.05, OAK),
             slab((-0.26, 0.26, 0.12, 0.14, -0.48, 0.48), OAK),
             slabs([(-0.12, 0.10, 0.42, 0.445, -0.38, -0.08)], matt("#7a2f2a")),
             slabs([(-0.10, 0.08, 0.445, 0.465, -0.36, -0.10)], matt("#2f4a5f")),
             turned([(0.05, 0.0), (0.12, 0.06), (0.11, 0.06), (0.0, 0.02)], enamel("#c8b088"), (0, 0.42, 0.22), 22)]
    return join(parts)


def dining_set(rng: np.random.Generator) -> Mesh:
    """A laid table with four chairs."""
    parts = [slab((-0.45, 0.45, 0.72, 0.76, -0.95, 0.95), OAK), legs((-0.38, 0.38), (-0.86, 0.86), 0.72, 0.08, OAK),
             slab((-0.16, 0.16, 0.761, 0.766, -0.97, 0.97), LINEN)]
    for z in (-0.5, 0.5):
        for x, turn in ((0.62, 180.0), (-0.62, 0.0)):
            parts.append(side_chair(rng).turned("y", turn).moved(x, 0, z))
            parts.append(turned([(0.06, 0.0), (0.13, 0.018), (0.06, 0.012), (0.0, 0.012)], WHITE,
                                (math.copysign(0.28, x), 0.762, z), 24))
    parts += [turned([(0.03, 0), (0.05, 0.1), (0.03, 0.2), (0.04, 0.24)], enamel("#4f7a8a"), (0, 0.766, 0), 16),
              *(ball(0.05, Stuff(paint(c), wear=0), 1.0, 10).moved(x, 1.06 + y, z) for c, x, y, z in (
                  ("#d85a5a", 0.03, 0.0, 0.05), ("#e8c050", -0.04, 0.03, -0.04), ("#e0e0e0", 0.0, 0.06, 0.0)))]
    return join(parts)


def side_chair(rng: np.random.Generator) -> Mesh:
    """A plain chair, its front +x, centred."""
    bars = [(-0.21, -0.18, 0.45, 0.95, -0.19, -0.15), (-0.21, -0.18, 0.45, 0.95, 0.15, 0.19),
            (-0.21, -0.19, 0.80, 0.92, -0.19, 0.19), (-0.21, -0.19, 0.60, 0.68, -0.19, 0.19)]
    return join([slab((-0.21, 0.21, 0.43, 0.47, -0.21, 0.21), OAK),
                 legs((-0.18, 0.18), (-0.18, 0.18), 0.43, 0.04, OAK), slabs(bars, OAK)])


def bed(rng: np.random.Generator) -> Mesh:
    """A double bed, its head on the wall, blanket turned back."""
    quilt = _FABRICS[int(rng.integers(len(_FABRICS)))]
    wooden = (WALNUT, OAK, PINE)[int(rng.integers(3))]
    parts = [slab((0, 0.07, 0, 1.15, -0.88, 0.88), wooden), slab((0.05, 2.1, 0.14, 0.34, -0.82, 0.82), wooden),
             legs((0.15, 2.02), (-0.76, 0.76), 0.14, 0.08, wooden)]
    for x0, x1, stuff, y in ((0.08, 2.08, LINEN, 0.55), (0.75, 2.13, cloth(quilt), 0.60), (0.70, 0.95, LINEN, 0.63)):
        us, vs = np.linspace(x0, x1, 15), np.linspace(-1, 1, 19)
        rows = np.array([[(u, y + 0.018 * math.sin(u * 8 + 2) * math.cos(v * 6) - 0.30 * max(0.0, abs(v) - 0.88) / 0.12
                           - 0.22 * max(0.0, (u - 2.02) / 0.11), v * 0.86) for u in us] for v in vs])
        parts.append(grid(rows, stuff))
    parts += [ball(0.30, LINEN, 0.42, 20).scaled(0.72, 1, 1.2).turned("z", 24).moved(0.32, 0.68, z)
              for z in (-0.40, 0.40)]
    return join(parts)


def nightstand(rng: np.random.Generator) -> Mesh:
    """A small chest with a lit lamp and a clock."""
    parts = [slab((0, 0.40, 0.06, 0.55, -0.25, 0.25), WALNUT), doors(-0.23, 0.23, 0.32, 0.52, 1, 0.40, WALNUT, BRASS),
             doors(-0.23, 0.23, 0.09, 0.29, 1, 0.40, WALNUT, BRASS), _shade(0.2, 0.55, 0.0, 0.30, 0.16)]
    return join([*parts, slab((0.24, 0.30, 0.55, 0.63, 0.13, 0.22), BLACK)])


def _shade(x: float, y: float, z: float, stem: float, wide: float) -> Mesh:
    """A table lamp, lit."""
    return join([turned([(0.07, 0.0), (0.03, 0.03), (0.015, 0.06), (0.015, stem)], BRASS, (x, y, z), 12),
                 lathe([(wide, stem - 0.02), (wide * 0.62, stem + 0.22)], lit("#f2d6a0", 0.75), 22).moved(x, y, z)])


def wardrobe(rng: np.random.Generator) -> Mesh:
    """Two doors, 2 m high."""
    return join([slab((0, 0.55, 0.05, 2.0, -0.6, 0.6), OAK), slab((0, 0.60, 2.0, 2.07, -0.65, 0.65), OAK),
                 doors(-0.58, 0.58, 0.12, 1.95, 2, 0.55, OAK, BRASS)])


def sideboard(rng: np.random.Generator) -> Mesh:
    """Low cupboards with vases and a lit lamp."""
    parts = [slab((0, 0.42, 0.10, 0.80, -0.75, 0.75), WALNUT), slab((0, 0.45, 0.80, 0.84, -0.79, 0.79), WALNUT),
             doors(-0.73, 0.73, 0.14, 0.77, 4, 0.42, WALNUT, BRASS), legs((0.06, 0.38), (-0.7, 0.7), 0.10, 0.05,
                 WALNUT),
             _shade(0.2, 0.84, -0.5, 0.30, 0.15), jars(0.1, 0.6, 0.84, rng, (enamel("#4f7a8a"), enamel("#c8b48a")),
                 0.2)]
    return join(parts)


def television(rng: np.random.Generator) -> Mesh:
    """A wide set on its low board; the picture glows."""
    parts = [slab((0, 0.40, 0.08, 0.45, -0.8, 0.8), WALNUT), doors(-0.78, 0.78, 0.11, 0.42, 3, 0.40, WALNUT, BRASS),
             slab((0.16, 0.20, 0.52, 1.20, -0.62, 0.62), BLACK), slab((0.10, 0.28, 0.45, 0.47, -0.2, 0.2), BLACK),
             slab((0.15, 0.19, 0.45, 0.55, -0.05, 0.05), BLACK),
             slab((0.20, 0.203, 0.55, 1.17, -0.59, 0.59), lit("#3a6f9a", 0.7)),
             slabs([(0.203, 0.205, 0.55, 0.80, -0.59, 0.59)], lit("#3f7a4a", 0.7))]
    return join(parts)


def floor_lamp(rng: np.random.Generator) -> Mesh:
    """Lit, 1.65 m."""
    return join([turned([(0.16, 0.0), (0.15, 0.02), (0.02, 0.04), (0.014, 0.1), (0.014, 1.4)], BRASS, (0.2, 0, 0), 14),
                 lathe([(0.24, 1.32), (0.15, 1.66)], lit("#f4dcaa", 0.85), 24).moved(0.2)])


def plant(rng: np.random.Generator) -> Mesh:
    """A leafy plant in a pot, about 1.2 m."""
    glazed = enamel(("#c8683a", "#e0dcd0", "#3f5a6a", "#2f3230")[int(rng.integers(4))], 0.15)
    earth, parts = matt("#2a1e16"), []
    parts += [turned([(0.13, 0.0), (0.19, 0.34), (0.20, 0.36), (0.18, 0.36), (0.17, 0.32)], glazed, (0.3, 0, 0), 22),
              turned([(0.17, 0.32), (0.0, 0.33)], earth, (0.3, 0, 0), 14)]
    leaves = [Stuff(paint(c), "leaf", paint("#8ab85a"), 0.6, 0.2, 0.3, wear=0.0) for c in ("#2f5a2c", "#3f7a38",
        "#274a2a")]
    for k in range(17):
        around_, high = 2.4 * k + float(rng.uniform(-0.3, 0.3)), float(rng.uniform(0.35, 0.85))
        out = 0.42 * (1.15 - high * 0.7)
        leaf = _leaf(out, 0.33 + high, float(rng.uniform(0.07, 0.11)), leaves[k % 3])
        parts.append(leaf.turned("y", math.degrees(around_)).moved(0.3, 0.0, 0.0))
    return join(parts)


def _leaf(out: float, top: float, wide: float, stuff: Stuff) -> Mesh:
    """One leaf on its stalk, that rises from the pot and bends outwards."""
    ts = np.linspace(0, 1, 9)
    spine = [(out * t**1.6, 0.34 + (top - 0.34) * (1.9 * t - 0.9 * t * t), t) for t in ts]
    rows = np.array([[(x, y - abs(u) * 0.03, u * (0.008 + wide * math.sin(math.pi * max(0.0, t - 0.3) / 0.7) ** 0.8))
                      for u in (-1.0, -0.5, 0.0, 0.5, 1.0)] for x, y, t in spine])
    return grid(rows, stuff)


def planting_bench(rng: np.random.Generator) -> Mesh:
    """A greenhouse's staging: boxes of seedlings and flowers in rows, 2.4 m."""
    slats, box_ = PINE, wood("#7a5236", 0.06)
    parts = [slabs([(0.05, 0.75, 0.72, 0.76, z, z + 0.11) for z in np.arange(-1.2, 1.2, 0.13)], slats),
             legs((0.1, 0.7), (-1.1, 1.1), 0.72, 0.07, slats),
             slabs([(0.1, 0.7, 0.76, 0.90, z, z + 0.02) for z in np.arange(-1.15, 1.2, 0.46)], box_),
             slabs([(0.70, 0.72, 0.76, 0.90, -1.15, 1.15)], box_)]
    greens = [Stuff(paint(c), wear=0.0) for c in ("#3f7a34", "#5f9a44", "#2f5f30")]
    blooms = [Stuff(paint(c), wear=0.0) for c in ("#e05a6a", "#f0c84a", "#f4eef4", "#a060c8")]
    for k in range(34):
        z, x, tall = float(rng.uniform(-1.1, 1.1)), float(rng.uniform(0.15, 0.65)), float(rng.uniform(0.10, 0.30))
        parts.append(ball(tall * 0.6, greens[k % 3], 1.1, 8).moved(x, 0.90 + tall * 0.5, z))
        if k % 2:
            parts.append(ball(0.045, blooms[int(rng.integers(4))], 0.8, 8).moved(x, 0.92 + tall * 1.15, z))
    return join(parts)


def door(rng: np.random.Generator) -> Mesh:
    """A panelled door in its frame, 2.1 m."""
    leaf = enamel(("#8a6a4a", "#d8d4c8", "#4a6a72")[int(rng.integers(3))], 0.05)
    return join([slab((0, 0.05, 0, 2.05, -0.45, 0.45), leaf), doors(-0.42, 0.42, 1.05, 1.95, 2, 0.05, leaf, leaf),
                 doors(-0.42, 0.42, 0.12, 0.95, 2, 0.05, leaf, leaf), ball(0.035, BRASS).moved(0.11, 1.0, 0.36),
                 slabs([(0, 0.08, 0, 2.15, z, z + 0.09) for z in (-0.54, 0.45)], WHITE),
                 slab((0, 0.08, 2.06, 2.16, -0.54, 0.54), WHITE)])


def pictures(rng: np.random.Generator) -> Mesh:
    """Three framed pictures, hung by their lower edge."""
    parts = []
    for z, y, w, h in ((-0.42, 0.10, 0.30, 0.40), (0.14, 0.0, 0.22, 0.30), (0.14, 0.36, 0.22, 0.24)):
        parts += _framed(z, y, w, h, rng)
    return join(parts)


def painting(rng: np.random.Generator) -> Mesh:
    """One large picture in a gilded frame, hung by its lower edge."""
    return join(_framed(0.0, 0.0, 0.62, 0.95, rng, 0.08))


def _framed(z: float, y: float, half: float, high: float, rng: np.random.Generator, edge: float = 0.03) -> list[Mesh]:
    skies = (("#9ab4c4", "#4f6a4a", "#c8b088"), ("#d8a878", "#5a3f4a", "#8a5a3a"), ("#c8c0b0", "#3f4a5a", "#a0522d"))
    sky, land, spot = skies[int(rng.integers(3))]
    gilt = metal("#a8823a", 0.7) if edge > 0.05 else WALNUT
    split = float(rng.uniform(0.35, 0.55))
    inner = half - edge
    return [slabs([(0, 0.04, y, y + high, z - half, z - half + edge), (0, 0.04, y, y + high, z + half - edge, z + half),
                   (0, 0.04, y, y + edge, z - half, z + half), (0, 0.04, y + high - edge, y + high, z - half,
                       z + half)],
                  gilt),
            slab((0, 0.015, y + edge, y + high - edge, z - inner, z + inner), Stuff(paint(sky), "rust",
                paint("#e0e0dc"),
                                                                                 0.3, wear=0)),
            slab((0, 0.018, y + edge, y + edge + split * (high - 2 * edge), z - inner, z + inner),
                 Stuff(paint(land), "rock", paint(spot), 0.14, wear=0)),
            slab((0, 0.02, y + edge + 0.3 * split * high, y + edge + 0.9 * split * high, z + inner * 0.1,
                  z + inner * 0.5), Stuff(paint(spot), wear=0))]


def curtain(rng: np.random.Generator) -> Mesh:
    """One half of a window's curtain in folds, 2.3 m."""
    fabric = cloth(_FABRICS[int(rng.integers(len(_FABRICS)))], 0.02)
    us, vs = np.linspace(-0.28, 0.28, 41), np.linspace(0, 2.3, 9)
    rows = np.array([[(0.10 + 0.045 * math.sin(u * 56), v, u * (1 - 0.12 * (1 - abs(v - 1.2) / 1.2))) for u in us]
                     for v in vs])
    return join([grid(rows, fabric), tube([(0.1, 2.32, -0.36), (0.1, 2.32, 0.36)], 0.016, BRASS, 8)])


def crib(rng: np.random.Generator) -> Mesh:
    """A baby's bed with bars and a mobile over it."""
    bars = [(x, x + 0.02, 0.25, 0.85, z, z + 0.02) for x in (0.02, 0.68) for z in np.arange(-0.6, 0.62, 0.1)]
    parts = [slabs(bars, WHITE), slabs([(x, x + 0.03, y, y + 0.04, -0.64, 0.64) for x in (0.0, 0.67) for y in
        (0.25, 0.85)], WHITE), slabs([(0, 0.7, 0.1, 0.95, z, z + 0.04) for z in (-0.66, 0.62)], WHITE),
             slab((0.04, 0.66, 0.34, 0.46, -0.62, 0.62), cloth("#a8c4d0")),
             tube([(0.0, 0.9, 0), (0.05, 1.65, 0), (0.3, 1.7, 0)], 0.012, WHITE, 8, 14)]
    parts += [ball(0.05, matt(c), 1.0, 12).moved(0.3 + 0.18 * math.cos(a), 1.48 + 0.05 * math.sin(3 * a),
        0.18 * math.sin(a)) for c, a in (("#e0b040", 0.0), ("#d86a6a", 2.1), ("#6a9ac0", 4.2))]
    return join(parts)


def toy_shelf(rng: np.random.Generator) -> Mesh:
    """Low shelves with blocks, balls and picture books."""
    parts = [slabs([(0, 0.34, 0, 0.9, z - 0.015, z + 0.015) for z in (-0.6, 0.0, 0.6)], WHITE),
             slabs([(0, 0.33, y, y + 0.03, -0.6, 0.6) for y in (0.02, 0.44, 0.88)], WHITE),
             slab((0, 0.02, 0, 0.9, -0.6, 0.6), PINE), books(0.03, 0.35, 0.47, rng, 0.08, 0.3)]
    for code, y, z in (("#d84a3a", 0.91, -0.4), ("#3a7ac0", 0.91, -0.24), ("#e0b030", 1.05, -0.32),
                       ("#4f9a4f", 0.47, -0.45), ("#d86aa0", 0.05, -0.3), ("#e08a30", 0.05, 0.3)):
        parts.append(slab((0.1, 0.24, y, y + 0.14, z - 0.07, z + 0.07), matt(code)))
    return join([*parts, ball(0.12, stripes("#d84a3a", "#f0e6d0", 0.08), 1, 20).moved(0.18, 1.03, 0.3)])


def upright_piano(rng: np.random.Generator) -> Mesh:
    """An upright piano with open lid, sheet music and its stool."""
    black, ivory = enamel("#231a18", 0.3), enamel("#efe9da", 0.1)
    keys = [(0.36, 0.50, 0.745, 0.765, z, z + 0.020) for z in np.arange(-0.62, 0.62, 0.0238)]
    sharps = [(0.36, 0.44, 0.765, 0.778, z + 0.015, z + 0.028) for k, z in enumerate(np.arange(-0.62, 0.6, 0.0238))
              if k % 7 not in (2, 6)]
    return join([slab((0, 0.34, 0.0, 1.22, -0.74, 0.74), black), slab((0, 0.38, 1.22, 1.26, -0.77, 0.77), black),
                 slab((0.30, 0.55, 0.64, 0.74, -0.72, 0.72), black), slabs(keys, ivory), slabs(sharps, BLACK),
                 slabs([(0.36, 0.52, 0, 0.64, z, z + 0.08) for z in (-0.72, 0.64)], black),
                 slabs([(0.30, 0.54, 0.74, 0.84, z, z + 0.05) for z in (-0.74, 0.69)], black),
                 slabs([(0.345, 0.36, 0.84, 1.12, z, z + 0.2) for z in (-0.21, 0.01)], Stuff(paint("#f0ead8"), "bands",
                     paint("#8a8478"), 0.05, wear=0)),
                 slab((0.85, 1.15, 0.46, 0.54, -0.32, 0.32), cloth("#5a2a26")), legs((0.9, 1.1), (-0.27, 0.27), 0.46,
                     0.05,
                                                                                   black)])


def ceiling_lamp(rng: np.random.Generator) -> Mesh:
    """A lamp that hangs from above: its shade's rim is at y = 0."""
    return join([tube([(0, 0.2, 0), (0, 2.6, 0)], 0.008, BLACK, 6),
                 lathe([(0.24, 0.0), (0.20, 0.10), (0.06, 0.22), (0.0, 0.24)], enamel("#3a4440", 0.2), 26),
                 lathe([(0.0, 0.012), (0.21, 0.012)], lit("#ffe6b0", 1.5), 22)])


def shelf_pots(rng: np.random.Generator) -> Mesh:
    """Two boards on the wall with crockery, hung by the lower."""
    ware = (enamel("#e0d8c8"), enamel("#a8552e"), enamel("#6f8f8a"), enamel("#d8b25c"))
    return join([slabs([(0, 0.24, y, y + 0.03, -0.7, 0.7) for y in (0.0, 0.40)], OAK),
                 *(jars(-0.66, 0.66, y, rng, ware, 0.12, 0.2) for y in (0.03, 0.43)), pot(0.1, 0.16, OAK,
                     (0.12, .43, 0))])


FITTINGS = {
    "bookcase": bookcase, "tall shelves": tall_shelves, "sofa": sofa, "armchair": armchair, "hearth": hearth,
    "coffee table": coffee_table, "dining set": dining_set, "chair": side_chair, "bed": bed, "nightstand": nightstand,
    "wardrobe": wardrobe, "sideboard": sideboard, "television": television, "floor lamp": floor_lamp, "plant": plant,
    "pictures": pictures, "painting": painting, "curtain": curtain, "crib": crib, "toy shelf": toy_shelf,
    "upright piano": upright_piano, "ceiling lamp": ceiling_lamp, "shelf pots": shelf_pots,
        "planting bench": planting_bench, "door": door,
}  # fmt: skip
