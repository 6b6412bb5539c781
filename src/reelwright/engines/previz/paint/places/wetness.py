"""How wet the ground is where no rain falls: after it, and by night."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.places.earth import Earth

WET_GROUND = "wet ground"
"""Feature that asks for the ground as it is after rain."""
_AFTER_RAIN, _BY_NIGHT = 0.9, 0.5
"""How wet it is then; and how wet paving is at night, as films hose it down: lamps and windows lie in it."""


def soaked(light: Light, order: PlaceOrder, earth: Earth) -> Light:
    """The light with the wetness of its weather, at least what the order and the hour make of this ground."""
    night = order.hour == "night" and earth.lie == "wet"
    wet = _AFTER_RAIN if WET_GROUND in order.features else _BY_NIGHT if night else 0.0
    return light if wet <= light.weather.wet else replace(light, weather=replace(light.weather, wet=wet))
