"""Colour of surfaces: names and hex strings to linear RGB, and what a material does to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

Rgb = tuple[float, float, float]

NAMED: dict[str, str] = {
    "red": "#b8342a", "crimson": "#8f1f2c", "orange": "#d9772c", "amber": "#d99a35", "yellow": "#e2b93c",
    "gold": "#d0a040", "green": "#3f7a48", "turquoise": "#3a9d98", "blue": "#3561a8", "purple": "#6d4a9a",
    "pink": "#d98aa6", "white": "#e9e6de", "black": "#25262c", "grey": "#83878c", "brown": "#6d4a34",
    "silver": "#b4bcc4", "copper": "#b06a3e", "bronze": "#8e6a3a", "rainbow": "#c05a8a", "pastel": "#d8b8c8",
}
"""The planner's colour words as sRGB hex."""


@lru_cache(maxsize=4096)
def paint(colour: str) -> Rgb:
    """Colour name or '#rrggbb' (sRGB) -> linear RGB 0..1."""
    text = NAMED.get(colour, colour).lstrip("#")
    r, g, b = (int(text[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return _linear(r), _linear(g), _linear(b)


def said_colour(colours: Iterable[str], otherwise: str) -> str:
    """The first of a cue's colours that has a name here, '#rrggbb'; `otherwise` where none has."""
    return next((NAMED[colour] for colour in colours if colour in NAMED), otherwise)


def _linear(c: float) -> float:
    return c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)


def mix(a: Rgb, b: Rgb, t: float) -> Rgb:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t


def tint(a: Rgb, k: float) -> Rgb:
    """Lighter (k > 1) or darker (k < 1) to the eye: k is a factor of perceived brightness."""
    k = k**2.2
    return min(1.0, a[0] * k), min(1.0, a[1] * k), min(1.0, a[2] * k)


@dataclass(frozen=True, slots=True)
class Material:
    """colour: what it is when no colour is named. gloss: 0 cloth .. 1 polished metal."""

    colour: str
    gloss: float = 0.0
    opacity: float = 1.0
    glow: float = 0.0


MATERIALS: dict[str, Material] = {
    "wood": Material("#7a5436"), "stone": Material("#8d877c"), "basalt": Material("#3a3d42"),
    "marble": Material("#dcd6cc", 0.35), "brick": Material("#9a5440"), "metal": Material("#8f979f", 0.85),
    "copper": Material("#b06a3e", 0.85), "brass": Material("#c09a4a", 0.85), "bronze": Material("#8e6a3a", 0.8),
    "gold": Material("#d8a63c", 0.95), "silver": Material("#c2c8d0", 0.95), "rusty": Material("#8a4f30", 0.15),
    "glass": Material("#9fc4cc", 0.9, 0.6), "crystal": Material("#8fc8dc", 0.9, 0.8, 0.15),
    "ice": Material("#bfe0ea", 0.7, 0.85), "paper": Material("#e8dfc8"), "cloth": Material("#a8574a"),
    "clay": Material("#b0694a"), "bone": Material("#ddd2b8"), "plastic": Material("#c8443a", 0.5),
    "neon": Material("#e84ac0", 0.2, 1.0, 0.8), "water": Material("#5fa0b8", 0.8, 0.6),
    "mechanical": Material("#9a7448", 0.8), "robotic": Material("#d5dade", 0.7),
    "spectral": Material("#8fd8d0", 0.0, 0.5, 0.6),
    "leather": Material("#5f3a22", 0.25), "porcelain": Material("#f2eee8", 0.6), "cardboard": Material("#b48c58"),
    "moss": Material("#5d7044"), "lava": Material("#3a2420", 0.1, 1.0, 0.35),
}
"""The planner's material words."""
