"""A room that people have left long ago: paint that peels, rubble and fallen laths, half the furniture, dead lamps."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.interiors import back, free, hung, left, right
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.scape import Layer
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.paint.places.vaults import Barrel

DERELICT = "derelict"
"""The feature of an order that asks for it."""
ROOFLESS = "roofless"
"""The feature of an order for a room whose roof has come down."""
_GONE = ("lamp", "plant", "light", "television", "screen", "curtain")
_HAS = ("rubble", "debris", "weed", "plant", "paint")
_STANDS = ("altar", "pillar", "arch", "organ", "throne", "hearth")
_DULL = "#3e444a"
_DEAD = ("light", "bulkhead", "swivel")
_LEFT = 0.5
"""Chance that a piece of furniture is still there."""


def left_to_decay(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The same room, derelict where the order says so."""
    if ROOFLESS in features and any(isinstance(layer, Room) for layer in setting.layers):
        return _roofless(setting)
    if DERELICT not in features or not setting.inside:
        return setting
    wreck = any(isinstance(layer, Room | Barrel) and layer.skin == "metal" for layer in setting.layers)
    if wreck:
        return replace(setting, layers=tuple(_wrecked(layer) for layer in setting.layers), lamp=0.9, motes="dust",
                       target=0.42, has=(*setting.has, "debris", "panel", "cable", "wire", "metal"))  # fmt: skip
    layers = tuple(_decayed(layer) for layer in setting.layers)
    return replace(setting, layers=layers, lamp=0.0, motes="dust", shafts=max(setting.shafts, 0.9), target=0.80,
                   has=(*setting.has, *_HAS))  # fmt: skip


def _roofless(setting: Setting) -> Setting:
    """The same room open to the sky: broken walls with ivy, rubble and saplings on the floor, sun that falls in."""
    layers = []
    for layer in setting.layers:
        if isinstance(layer, Room):
            layer = replace(layer, fallen=True, stained=False, others=(), bars=0)
        elif isinstance(layer, Fittings):
            far = layer.far
            kept = tuple(fit for fit in layer.fits if fit.name in _STANDS)
            fallen = (left("rubble", 0.78 * far), right("rubble", 0.62 * far), back("rubble", 0.4),
                      back("rubble", -0.6),
                      free("weeds", 0.66, 0.66 * far), free("weeds", -0.7, 0.6 * far), free("weeds", -0.3, 0.9 * far),
                      free("weeds", 0.3, 0.85 * far), free("laths", 0.4, 0.74 * far, 30))  # fmt: skip
            layer = replace(layer, fits=(*kept, *fallen))
        layers.append(layer)
    return replace(setting, layers=tuple(layers), motes="pollen", shafts=1.0, roofless=True,
                   dim=(0.9, 0.85), target=0.86, lamp=0.0,
                   earth=replace(setting.earth, soil="moss" if setting.earth.soil == "marble" else "dirt", coats=()),
                   has=(*setting.has, *_HAS, "vine", "ivy", "grass", "roof", "rock", "ruin"))  # fmt: skip


def _wrecked(layer: Layer) -> Layer:
    """A ship's hull that nobody keeps: dead ceiling, red lamps, covers that hang open, cables, debris that drifts."""
    if isinstance(layer, Room):
        return replace(layer, over="plain" if layer.over == "panels" else layer.over, colour=_DULL, roof=_DULL)
    if isinstance(layer, Barrel):
        return replace(layer, strips=())
    if isinstance(layer, Fittings):
        far = layer.far
        kept = tuple(fit for fit in layer.fits if not any(word in fit.name for word in _DEAD))
        torn = (
            left("broken panel", 0.80 * far), right("broken panel", 0.62 * far), hung("cables", -0.34, 0.78 * far, 1.5),
            hung("cables", 0.42, 0.62 * far, 1.5, 40), hung("red lamp", -0.72, 0.72 * far, 2.3),
            hung("red lamp", 0.74, 0.86 * far, 2.3), Fit("drift", -0.46, "floor", 0.86 * far, 0.6, 20.0),
            Fit("drift", 0.36, "floor", 0.68 * far, 0.8, 70.0),
        )  # fmt: skip
        return replace(layer, fits=(*kept, *torn))
    return layer


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
