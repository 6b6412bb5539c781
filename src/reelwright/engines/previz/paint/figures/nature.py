"""Trees and rocks as subjects, and simple growing things: the painters of places draw them, this row of data asks."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.asset import Asset, Bounds, Cue, Kind
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.subject import Subject, kind
from reelwright.engines.previz.paint.figures.tone import NAMED, paint
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.plants import ROOM, tree
from reelwright.engines.previz.paint.places.rocks import boulder
from reelwright.engines.previz.paint.places.species import SPECIES, in_season

TALLEST = 900  # texels


@dataclass(frozen=True)
class Wood:
    species: str
    height: float  # m


WOODS: dict[str, Wood] = {"tree": Wood("oak", 9.0), "pine": Wood("pine", 12.0), "palm": Wood("palm", 9.0),
    "bamboo": Wood("bamboo", 7.0)}
WORD_SPECIES = {
    "maple": "maple", "birch": "birch", "aspen": "birch", "willow": "willow", "weeping willow": "willow",
    "cherry tree": "cherry", "cherry blossom": "cherry", "sakura": "cherry", "blossom tree": "cherry",
    "plum tree": "cherry", "almond tree": "cherry", "apple tree": "apple", "fruit tree": "apple", "pear tree": "apple",
    "peach tree": "apple", "orange tree": "orange", "lemon tree": "orange", "tangerine tree": "orange",
    "olive tree": "olive", "olive": "olive", "baobab": "baobab", "poplar": "poplar", "elm": "elm", "ash tree": "elm",
    "linden": "linden", "lime tree": "linden", "banyan": "jungle", "jacaranda": "jacaranda", "bonsai": "acacia",
    "sequoia": "redwood", "redwood": "redwood", "fir": "spruce", "spruce": "spruce", "conifer": "spruce",
    "christmas tree": "spruce", "acacia": "acacia", "umbrella tree": "acacia", "beech": "beech", "mangrove": "mangrove",
    "cypress": "cypress", "cypress tree": "cypress",
}  # fmt: skip
"""Words for trees -> species; a word before "tree" counts too."""
BARE = frozenset({"dead", "bare", "twisted", "withered", "broken", "leafless", "burnt", "burned"})
_HUES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"pink", "white"}), "cherry"),
    (frozenset({"red", "crimson", "scarlet"}), "red_maple"),
    (frozenset({"orange"}), "maple"),
    (frozenset({"gold", "golden", "yellow"}), "beech"),
    (frozenset({"purple", "violet", "lilac"}), "jacaranda"),
)
"""Colours of a tree that is called no more than that -> species."""
_OF_LIGHT = "#ffe2a0"
"""Of a tree that glows."""
_LEAFY = frozenset({"green", "brown", "dark", *(hue for hues, _ in _HUES for hue in hues)})
"""Colours that some tree has by itself."""
_ANY = ("oak", "elm", "linden", "oak", "oak")


def _species(cue: Cue) -> str:
    if BARE & set(cue.traits):
        return "dead"
    word, season = cue.word.lower(), next((t for t in cue.traits if t in ("spring", "autumn", "winter")), "")
    for name in (word, *(form for trait in cue.traits for form in (trait, f"{trait} tree"))):
        if name in WORD_SPECIES:
            return in_season(WORD_SPECIES[name], season)
    if cue.kind == "tree":
        for hues, species in _HUES:
            if hues & set(cue.colours):
                return species
        if word in ("tree", "trees", "trunk"):
            return in_season(_ANY[cue.seed % len(_ANY)], season)
    return in_season(WOODS[cue.kind].species, season)


def _in_colour(matte: Matte, colour: str, glows: bool) -> Matte:
    """A tree of silver, of blue leaves: its own lights and darks in that colour."""
    tone = np.array(paint(colour), np.float32)
    light = matte.albedo.mean(-1, keepdims=True)
    middle = float(light[matte.alpha > 0.5].mean()) if (matte.alpha > 0.5).any() else 0.2
    dyed = tone * np.clip(light / max(middle, 1e-3), 0.3, 2.0)
    albedo = np.clip(0.15 * matte.albedo + 0.85 * dyed, 0, 1).astype(np.float32)
    own = 0.5 * albedo if glows else matte.emission
    return replace(matte, albedo=np.ascontiguousarray(albedo), emission=own)


def tree_kind(name: str, wood: Wood) -> Kind:
    def measure(cue: Cue) -> Bounds:
        species = SPECIES[_species(cue)]
        high = wood.height * cue.scale
        wide = high * (species.aspect + (ROOM if species.kind == "crown" else 0.02))
        return Bounds(-wide / 2, wide / 2, -0.02 * high, high)

    def make(cue: Cue, ppm: float, _frames: int) -> Asset:
        high = wood.height * cue.scale
        matte = tree(_species(cue), int(np.clip(high * ppm, 24, TALLEST)), np.random.default_rng(cue.seed), high,
                     0.8 if "snowy" in cue.traits else 0.0)  # fmt: skip
        colour = next((NAMED[c] for c in cue.colours if c in NAMED and c not in _LEAFY), "")
        glows = "glowing" in cue.traits
        colour = colour or (_OF_LIGHT if glows else "")
        matte = _in_colour(matte, colour, glows) if colour else matte
        half = max(measure(cue).right, matte.alpha.shape[1] / matte.ppm / 2)
        return Asset(cue.word, (matte,), Bounds(-half, half, -0.02 * high, high), note=_species(cue))

    return Kind(name, "plant", "ground", wood.height, measure, make)


def rock_kind() -> Kind:
    height, aspect = 1.6, 1.5

    def measure(cue: Cue) -> Bounds:
        high = height * cue.scale
        return Bounds(-high * aspect / 2, high * aspect / 2, 0.0, high)

    def make(cue: Cue, ppm: float, _frames: int) -> Asset:
        high = height * cue.scale
        rows = int(np.clip(high * ppm, 12, TALLEST))
        tone = next((NAMED[c] for c in cue.colours if c in NAMED), "#8d8a82")
        matte = boulder(int(rows * aspect), rows, np.random.default_rng(cue.seed), high, tone, "#4a4a4c")
        return Asset(cue.word, (matte,), measure(cue))

    return Kind("rock", "structure", "ground", height, measure, make)


def _snowman(cue: Cue) -> Subject:
    view = View(cue.yaw + 45, 4.0)
    model, snow = Model(view), paint("#e4e9ee")
    for y, r in ((0.42, 0.46), (1.02, 0.34), (1.45, 0.24)):
        model.ball(vec(0, y, 0), r, snow, depth=y * 0.1)
    ahead = lambda y, r, z=0.0: vec(r * math.sqrt(max(0.0, 1 - z * z)), y, r * z)  # noqa: E731
    for z in (-0.35, 0.35):
        model.ball(ahead(1.52, 0.235, z), 0.028, (0.012, 0.012, 0.014), depth=0.5)
    for y in (0.92, 1.06, 1.2):
        model.ball(ahead(y, 0.33), 0.028, (0.012, 0.012, 0.014), depth=0.5)
    model.tube([ahead(1.44, 0.22), ahead(1.42, 0.52)], [0.04, 0.006], paint("#d8702a"), depth=0.6, rows=4)
    model.tube([ahead(1.27, 0.25, z) for z in (-0.9, -0.4, 0.1, 0.6, 0.95)], [0.055] * 5, paint("#b8342a"), depth=0.3,
        rows=14)
    model.tube([vec(0.05, 1.24, 0.22), vec(0.10, 1.0, 0.30)], [0.05, 0.06], paint("#b8342a"), depth=0.55, rows=5)
    for side in (-1, 1):
        hand = vec(0.05, 1.35, side * 0.85)
        model.tube([vec(0, 1.08, side * 0.28), hand], [0.022, 0.016], paint("#4a3424"), depth=side * 0.2, rows=4)
        for up in (0.10, -0.02):
            model.tube([hand - vec(0, 0.03, side * 0.1), hand + vec(0.02, up, side * 0.10)], [0.012, 0.008],
                paint("#4a3424"), depth=side * 0.2, rows=2)
    for y0, y1, r0, r1 in ((1.62, 1.66, 0.30, 0.30), (1.64, 1.95, 0.19, 0.18)):
        model.loft([(vec(0, y0, 0), vec(r0, 0, 0), vec(0, 0, r0)), (vec(0, y1, 0), vec(r1, 0, 0), vec(0, 0, r1))],
            (0.02, 0.02, 0.024), depth=0.6, rows=3)
    return Subject(cue.word, lambda _phase: model.parts, Surface(1.9, 0.1), still=True)


def nature_kinds() -> list[Kind]:
    rows = [tree_kind(name, wood) for name, wood in WOODS.items()]
    return [*rows, rock_kind(), kind("snowman", "prop", "ground", 1.95, _snowman)]
