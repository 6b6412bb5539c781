"""A disc that the hero stands before: where in the frame it hangs, and the light that comes from there."""

from __future__ import annotations

import math
from dataclasses import replace

from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Body, PlaceOrder, View

_HIGH = 0.30
"""Least row of the disc's middle, as a share of the frame's height."""
_ASIDE, _RISE = 0.18, 0.50
"""Where a sun that nobody stands before is: frame widths from the middle, share of the sky over the horizon."""


def seat_of(order: PlaceOrder, view: View, side: float) -> tuple[float, float] | None:
    """(column, row) in px of the disc's middle, behind the hero's head and shoulders; None where nothing is to hang
    there. side: -1 or 1, where the light is."""
    behind = next((body for body in order.bodies if body.behind), None)
    if behind is not None and order.before is not None:
        column, top = view.at(*order.before)
        upright = min(1.0, view.width / view.height) ** 2  # in tall frames the land rises higher behind
        row = max(top + 0.12 * upright * view.height, (_HIGH - 0.06 * (1 - upright)) * view.height)
        return min(max(column, 0.12 * view.width), 0.88 * view.width), min(row, view.horizon - 0.04 * view.height)
    if behind is not None or any(body.kind == "sun" and body.count for body in order.bodies):
        return (0.5 + side * _ASIDE) * view.width, (1 - _RISE) * view.horizon
    return None


def lit_from(light: Light, bodies: tuple[Body, ...], view: View, seat: tuple[float, float] | None) -> Light:
    """The same light with its disc at that seat, where it is this disc that shines."""
    kinds = {body.kind for body in bodies}
    shines = "moon" in kinds if light.moon else "sun" in kinds and light.elevation > -1
    if seat is None or not shines:
        return light
    azimuth = math.atan((seat[0] - view.width / 2) / view.focal)
    elevation = math.atan(max(view.horizon - seat[1], 0.02 * view.height) / view.focal)
    return replace(light, azimuth=azimuth or 0.01, elevation=elevation)
