"""What the season makes of the ground of any place: grass goes the colour of straw in autumn, leaves lie in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.places.setting import Setting

_SOILS: Mapping[tuple[str, str], str] = {
    ("grass", "autumn"): "turned", ("lawn", "autumn"): "turned", ("moss", "autumn"): "litter",
}  # fmt: skip
"""(Material of the ground, season) -> what it is then. Snow in winter lies on any of them."""


def turned(setting: Setting, season: str) -> Setting:
    """The setting on the ground that it has in this season."""
    soil = _SOILS.get((setting.earth.soil, season))
    return replace(setting, earth=replace(setting.earth, soil=soil)) if soil else setting
