"""A room that people have left long ago: paint that peels, rubble and fallen laths, half the furniture, dead lamps."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.interiors import back, free, left, right
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting

DERELICT = "derelict"
"""The feature of an order that asks for it."""
_GONE = ("lamp", "plant", "light", "television", "screen", "curtain")
_HAS = ("rubble", "debris", "weed", "plant", "paint")
_LEFT = 0.5
"""Chance that a piece of furniture is still there."""


def left_to_decay(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The same room, derelict where the order says so."""
    if DERELICT not in features or not setting.inside:
        return setting
    layers = tuple(_decayed(layer) for layer in setting.layers)
    return replace(setting, layers=layers, lamp=0.0, motes="dust", shafts=max(setting.shafts, 0.9), target=0.80,
                   has=(*setting.has, *_HAS))  # fmt: skip


def _decayed(layer: Layer) -> Layer:
    if isinstance(layer, Room):
        over = layer.over if layer.over in ("beams", "boards") else "plain"
        return replace(layer, skin="peeling", flank="", others=(), over=over)
    if isinstance(layer, Fittings):
        far = layer.far
        kept = tuple(replace(fit, keep=min(fit.keep, _LEFT)) for fit in layer.fits
                     if not any(word in f"{fit.name} {fit.tag}" for word in _GONE))  # fmt: skip
        fallen = (
            back("rubble", -0.55), back("rubble", 0.62), left("rubble", 0.72 * far), right("rubble", 0.62 * far),
            free("laths", -0.40, 0.80 * far, 30), free("laths", 0.52, 0.70 * far, 130), free("weeds", 0.74, 0.88 * far),
            free("weeds", -0.80, 0.66 * far), free("weeds", -0.12, 0.93 * far),
            free("toppled chair", 0.26, 0.84 * far, 60),
        )  # fmt: skip
        return replace(layer, fits=(*kept, *fallen))
    return layer
