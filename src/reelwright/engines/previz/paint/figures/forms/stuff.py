"""What a surface is made of: a row of numbers that the shading kernel reads."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.figures.forms.texture import TEXTURES
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


@dataclass(frozen=True, slots=True)
class Stuff:
    """colour, second: linear RGB. texture: one of TEXTURES; size: of its pattern, m. bump: depth of its relief 0..1.

    gloss 0..1: strength of the highlight. metal 0..1: how far it mirrors sky and ground. glow: linear light it sends
    out, times its colour. opacity below 1: glass. wear 0..1: edges rubbed bare and dirt in corners."""

    colour: Rgb
    texture: str = "plain"
    second: Rgb = (0.0, 0.0, 0.0)
    size: float = 0.1
    bump: float = 0.0
    gloss: float = 0.0
    metal: float = 0.0
    glow: float = 0.0
    opacity: float = 1.0
    wear: float = 0.25

    def row(self) -> tuple[float, ...]:
        return (float(TEXTURES.index(self.texture)), *self.colour, *self.second, self.size, self.bump, self.gloss,
                self.metal, self.glow, self.opacity, self.wear)

    def dyed(self, colour: Rgb) -> Stuff:
        return replace(self, colour=colour)


def rows_of(stuffs: tuple[Stuff, ...]) -> Rows:
    """(n, 14) float32 for the kernel."""
    return np.array([s.row() for s in stuffs], np.float32)


def _rgb(colour: str | Rgb) -> Rgb:
    return paint(colour) if isinstance(colour, str) else colour


def matt(colour: str | Rgb, wear: float = 0.2) -> Stuff:
    """Plaster, clay, dull paint."""
    return Stuff(_rgb(colour), wear=wear)


def wood(colour: str | Rgb, size: float = 0.05, gloss: float = 0.15) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "wood", tint(c, 0.62), size, 0.15, gloss, wear=0.45)


def planks(colour: str | Rgb, size: float = 0.18) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "planks", tint(c, 0.5), size, 0.55, 0.05, wear=0.4)


def stone(colour: str | Rgb, size: float = 0.5) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "stone", tint(c, 0.55), size, 0.6, wear=0.5)


def brick(colour: str | Rgb, size: float = 0.09) -> Stuff:
    return Stuff(_rgb(colour), "brick", paint("#a8a096"), size, 0.5, wear=0.3)


def tiles(colour: str | Rgb, size: float = 0.3) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "tiles", tint(c, 0.5), size, 0.6, 0.05, wear=0.2)


def rock(colour: str | Rgb, size: float = 0.5) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "rock", tint(c, 0.55), size, 1.0, wear=0.4)


def metal(colour: str | Rgb, shine: float = 0.8, wear: float = 0.3) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "brushed", tint(c, 0.7), 0.1, 0.05, 0.4 + 0.5 * shine, shine, wear=wear)


def enamel(colour: str | Rgb, shine: float = 0.35) -> Stuff:
    """Glossy paint, porcelain, lacquer."""
    return Stuff(_rgb(colour), gloss=0.9, metal=shine, wear=0.15)


def cloth(colour: str | Rgb, size: float = 0.02) -> Stuff:
    c = _rgb(colour)
    return Stuff(c, "weave", tint(c, 0.75), size, 0.3, wear=0.0)


def stripes(colour: str | Rgb, second: str | Rgb, size: float) -> Stuff:
    return Stuff(_rgb(colour), "stripes", _rgb(second), size, 0.0, wear=0.05)


def glass(colour: str | Rgb = "#bfe0e4", opacity: float = 0.22) -> Stuff:
    return Stuff(_rgb(colour), gloss=1.0, metal=0.25, opacity=opacity, wear=0.0)


def lamplit(colour: str | Rgb, glow: float = 1.0) -> Stuff:
    """A window with a lamp behind it: bright by night, no more than dim glass by day."""
    return Stuff(tint(_rgb(colour), 0.16), glow=1.9 * glow / 0.16, gloss=0.7, wear=0.0)


def lit(colour: str | Rgb, glow: float = 1.0) -> Stuff:
    """A lamp, a flame."""
    return Stuff(_rgb(colour), glow=glow, wear=0.0)


STEEL, BRASS, DARK = metal("#b4bcc4", 0.9, 0.1), metal("#c79a3c", 0.9), matt("#1c1c20", 0.1)
"""What many small wares are made of."""
