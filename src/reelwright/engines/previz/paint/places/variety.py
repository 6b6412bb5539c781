"""What a seed and the weather change in a row's layers, within what the row's composition bears."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.places.far import Forest, Mist, Terrain
from reelwright.engines.previz.paint.places.near import Thing
from reelwright.engines.previz.paint.places.scape import Layer


def varied(layer: Layer, rng: np.random.Generator) -> Layer:
    """The same layer as this seed has it."""
    if isinstance(layer, Terrain) and layer.y == 0.0:
        return replace(
            layer,
            size=layer.size * float(rng.uniform(0.80, 1.18)),
            peak=layer.peak + float(rng.uniform(-0.16, 0.16)),
            hump=layer.hump * float(rng.uniform(0.85, 1.2)),
        )
    if isinstance(layer, Forest) and layer.size < 1.5:
        middle, width = layer.gap
        return replace(
            layer,
            size=layer.size * float(rng.uniform(0.85, 1.15)),
            gap=(middle + float(rng.uniform(-0.08, 0.08)), width),
            density=layer.density * float(rng.uniform(0.85, 1.15)),
        )
    if isinstance(layer, Mist):
        return replace(layer, density=layer.density * float(rng.uniform(0.6, 1.25)))
    if isinstance(layer, Thing) and layer.z > 20 and layer.at:
        return replace(layer, at=float(np.clip(layer.at + rng.uniform(-0.10, 0.10), -0.95, 0.95)))
    return layer


def weathered(weather: str, lamp: float) -> tuple[Layer, ...]:
    """Layers that a weather brings into any open place: banks of fog between the trees, veils of blown dust. lamp 0..1:
    how much lamps burn, for fog glows with them."""
    if weather == "fog":
        gain = 1.08 + 1.3 * lamp
        return (
            Mist(46, 0.40, 0.60, 0.45, gain),
            Mist(24, 0.30, 0.48, 0.42, gain),
            Mist(13, 0.20, 0.30, 0.40, gain),
        )
    if weather == "mist":  # it lies in the hollows, and what stands far off stands in it
        gain = 1.12 + 1.0 * lamp
        return (Mist(260, 0.20, 0.62, 0.22, gain), Mist(110, 0.16, 0.52, 0.26, gain), Mist(48, 0.12, 0.36, 0.24, gain))
    if weather == "blizzard":  # sheets of driven snow
        return (Mist(90, 0.5, 0.6, 0.3, 1.15), Mist(34, 0.42, 0.5, 0.3, 1.15), Mist(14, 0.30, 0.34, 0.25, 1.15))
    if weather == "dust":
        return (Mist(160, 0.55, 0.6, 0.5), Mist(40, 0.5, 0.45, 0.45), Mist(16, 0.36, 0.30, 0.40))
    return ()
