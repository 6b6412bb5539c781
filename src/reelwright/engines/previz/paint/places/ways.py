"""A road or a path that a prompt names, through a place that has none."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.places.coats import Path
from reelwright.engines.previz.paint.places.roads import Road
from reelwright.engines.previz.paint.places.setting import Setting

_ROADS = frozenset({"road", "dirt road", "country road", "track", "gravel road", "lane"})
WAY = "path"
"""What a setting has once it is crossed."""
_PATHS = frozenset({"path", "trail", "footpath", "dirt path"})


def crossed(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The setting with a beaten way through its fields or its sand, as wide as what is named."""
    earth = setting.earth
    road, path = bool(_ROADS & set(features)), bool(_PATHS & set(features))
    made = any(isinstance(coat, Road) for coat in earth.coats) or "road" in setting.has
    if not (road or path) or made or setting.inside or earth.lie != "land" or earth.soil == "snow":
        return setting
    other = tuple(coat for coat in earth.coats if not isinstance(coat, Path))
    way = Path("dirt", 4.6 if road else 2.2, 0.04, 0.5, 60)
    has = (*setting.has, *(("road",) if road else ()), "walkway", WAY)
    return replace(setting, earth=replace(earth, coats=(*other, way)), has=has)
