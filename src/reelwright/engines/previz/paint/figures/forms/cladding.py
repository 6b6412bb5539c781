"""Things made of something else: a car of chocolate, a teddy bear of glass, a castle of cheese."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.figures.forms.stuff import (
    Stuff,
    brick,
    cloth,
    enamel,
    glass,
    metal,
    planks,
    rock,
    stone,
    wood,
)
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

MADE_OF = "made of:"
"""Trait with what somebody says that a thing is made of."""
STUFFS: Mapping[str, Stuff] = {
    "glass": glass("#bfe0e4", 0.34), "crystal": glass("#c8dcf4", 0.45), "water": glass("#8fc8dc", 0.50),
    "ice": glass("#cfe8f2", 0.62), "diamond": glass("#e4f0fa", 0.50), "jelly": glass("#e04a5a", 0.62),
    "gold": metal("#e0aa3c", 0.95), "silver": metal("#c8d0d8", 0.95), "bronze": metal("#9a6a38", 0.8),
    "copper": metal("#c07a48", 0.85), "brass": metal("#c8a048", 0.9),
    "metal": metal("#9aa2aa", 0.85), "steel": metal("#aab4bc", 0.9),
    "iron": metal("#5a5e64", 0.6), "chrome": metal("#d4dae0", 1.0), "wood": wood("#9a6a3c", 0.06, 0.2),
    "bamboo": planks("#c8b46a", 0.04), "stone": stone("#9a948a", 0.2), "rock": rock("#8a8378", 0.2),
    "granite": rock("#8a8488", 0.06), "marble": Stuff(paint("#eae4dc"), "marble", paint("#9a94a0"), 0.10, gloss=0.7,
        metal=0.15), "brick": brick("#a4553c", 0.05), "concrete": rock("#a8a49c", 0.1),
    "cheese": Stuff(paint("#f0bc3a"), "spots", paint("#c88a1c"), 0.05, 0.5, 0.35, wear=0.0),
    "chocolate": Stuff(paint("#4a2212"), gloss=0.7, metal=0.08, wear=0.1),
    "candy": Stuff(paint("#e84a6a"), "stripes", paint("#f8f0ea"), 0.04, 0.0, 0.9, 0.1, wear=0.0),
    "sugar": Stuff(paint("#f6f2ee"), "rock", paint("#dcd4d0"), 0.01, 0.4, 0.3, wear=0.0),
    "bread": Stuff(paint("#c08040"), "rust", paint("#8a5020"), 0.04, 0.3, 0.1, wear=0.3),
    "gingerbread": Stuff(paint("#a8642c"), "rust", paint("#8a4a1c"), 0.03, 0.2, 0.1, wear=0.2),
    "paper": Stuff(paint("#f2ece0"), wear=0.05), "cardboard": Stuff(paint("#b48c58"), "brushed", paint("#a07a48"), 0.04,
        wear=0.2), "clay": Stuff(paint("#b86a48"), "rust", paint("#a45a3c"), 0.04, 0.15, wear=0.2),
    "wool": Stuff(paint("#d8584a"), "thatch", paint("#a83a34"), 0.012, 1.0, wear=0.0),
    "yarn": Stuff(paint("#d8584a"), "thatch", paint("#a83a34"), 0.012, 1.0, wear=0.0),
    "felt": cloth("#c8584a", 0.01), "cloth": cloth("#c8584a", 0.02), "denim": cloth("#3f5f8a", 0.014),
    "leather": Stuff(paint("#6a3f26"), size=0.04, gloss=0.5, wear=0.4), "plastic": enamel("#e0483a", 0.1),
    "rubber": Stuff(paint("#26262a"), gloss=0.25, wear=0.1), "porcelain": enamel("#f2eee8", 0.3),
    "sand": Stuff(paint("#d8b878"), "rock", paint("#b8965a"), 0.02, 0.6, wear=0.1),
    "snow": Stuff(paint("#f2f5fa"), "rock", paint("#d4dde8"), 0.05, 0.5, 0.1, wear=0.0),
    "cloud": Stuff(paint("#f6f6fa"), "rock", paint("#d8dce6"), 0.10, 0.8, wear=0.0),
    "leaf": Stuff(paint("#4f8a38"), "thatch", paint("#2f5a24"), 0.03, 1.0, wear=0.0),
    "grass": Stuff(paint("#5f9a3c"), "thatch", paint("#3a6a24"), 0.02, 1.0, wear=0.0),
    "moss": Stuff(paint("#5d7a3c"), "thatch", paint("#3a5424"), 0.02, 1.0, wear=0.0),
    "flower": Stuff(paint("#e06a9a"), "spots", paint("#f6e08a"), 0.05, 0.8, wear=0.0),
    "lava": Stuff(paint("#ff5a14"), "rock", paint("#3a1a14"), 0.08, 1.0, glow=0.5, wear=0.0),
    "fire": Stuff(paint("#ff8a1c"), "rock", paint("#ff3a0c"), 0.08, 0.6, glow=0.9, wear=0.0),
    "light": Stuff(paint("#f8f0d0"), glow=1.2, wear=0.0), "neon": Stuff(paint("#ff3ab0"), glow=1.0, wear=0.0),
}
"""Noun, singular -> what all of the thing is then."""
_ADJECTIVES = ("wood", "stone", "marble", "glass", "crystal", "ice", "metal", "copper", "brass", "bronze", "gold",
               "silver", "leather", "cardboard")
"""The planner's materials that all of a thing can be of where its maker takes no notice of them."""
_SHINES = 0.8
"""From so much mirroring on a stuff is a metal."""


def clad(mesh: Mesh, word: str, lit: bool = False) -> Mesh:
    """Every part of that stuff; what was dark before is a little darker, so that eyes and seams are still seen.
    lit: what gives light stays, a bulb or a screen."""
    base = STUFFS[word]
    return replace(mesh, stuffs=tuple(
        s if lit and s.glow > 0.1 else base.dyed(tint(base.colour, _shade(s.colour))) for s in mesh.stuffs))


def material_of(traits: tuple[str, ...]) -> str:
    """The material that an adjective says, "" for none: 'wood' of a wooden bottle."""
    return next((t for t in traits if t in _ADJECTIVES), "")


def has(mesh: Mesh, word: str) -> bool:
    """Whether it is of that stuff already: a glass jar's wall, a good part of a wooden chest."""
    base, area = STUFFS[word], _areas(mesh)
    if base.opacity < 1:
        return any(s.opacity < 1 for s in mesh.stuffs)
    same = [s.metal >= _SHINES if word == "metal" else s.texture in _LIKE.get(word, (base.texture,)) and
            s.texture != "plain" for s in mesh.stuffs]
    return sum(a for a, own in zip(area, same, strict=True) if own) > _ENOUGH * sum(area)


def _areas(mesh: Mesh) -> list[float]:
    """m² of each of its stuffs."""
    sides = mesh.corners[:, 1:] - mesh.corners[:, :1]
    area = 0.5 * np.linalg.norm(np.cross(sides[:, 0], sides[:, 1]), axis=1)
    return [float(a) for a in np.bincount(mesh.stuff.astype(int), area, len(mesh.stuffs))]


_ENOUGH = 0.25
"""Share of the surface from which on a thing is of that stuff."""
_LIKE = {"wood": ("wood", "planks"), "stone": ("stone", "rock")}


def _shade(colour: Rgb) -> float:
    light = 0.21 * colour[0] + 0.72 * colour[1] + 0.07 * colour[2]
    return 0.62 + 0.43 * min(1.0, light**0.4)
