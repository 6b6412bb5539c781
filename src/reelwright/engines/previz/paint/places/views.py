"""What a room's windows show because the prompt says so: the Earth, a nebula, the sea, a city, craters, mountains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.chimneys import Smoke
from reelwright.engines.previz.paint.places.far import Forest, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.models import Model
from reelwright.engines.previz.paint.places.near import Rocks
from reelwright.engines.previz.paint.places.rooms import Room, Window
from reelwright.engines.previz.paint.places.scape import Layer, Scape, Spot
from reelwright.engines.previz.paint.places.setting import Setting

VIEW = "view of "
"""Beginning of the feature of an order that asks for one."""
_NEEDED = 0.10
"""Least share of its back wall that a room's windows take before a view through them is seen."""

_HUNG = frozenset({"painting", "pictures", "door", "clocks"})
_LOW = frozenset({"console", "counter", "sideboard", "bar counter", "basin", "sofa"})
"""Fittings that hang where a window is seen through, and those low enough to stand under one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What lies flat under the horizon outside, streaked: a sea, the tops of clouds, z m away."""

    colour: str
    z: float = 2600.0
    keep: float = 1.0
    tag: str = "sea"

    def paint(self, scape: Scape) -> None:
        width, height = 512, 160
        rows = np.linspace(0.0, 1.0, height, dtype=np.float32)[:, None]
        streaks = fbm_image(width, height, 6, 40, int(scape.rng.integers(999)), 4)
        albedo = lin(self.colour) * (0.55 + 0.9 * streaks * (0.4 + 0.6 * rows))[..., None]
        alpha = np.asarray(np.broadcast_to(smooth(0.0, 0.02, rows), (height, width)), np.float32)
        wide = scape.span(self.z)
        ppm = width / wide
        bottom = scape.view.eye - height / ppm
        matte = Matte(np.asarray(albedo, np.float32), np.ascontiguousarray(alpha), ppm, (width / 2, float(height)),
                      rim=0.0, spill=0.0)  # fmt: skip
        scape.add(self.tag, matte, [Spot(0.0, bottom, self.z)], mist=0.35)


@dataclass(frozen=True, slots=True)
class Outlook:
    """Layers and kind of sky (setting.Setting.sky) beyond the wall; has: planner kinds that are seen there."""

    layers: tuple[Layer, ...] = ()
    sky: str = ""
    tint: str = ""
    has: tuple[str, ...] = ()


OUTLOOKS: Mapping[str, Outlook] = {
    "earth": Outlook(sky="orbit", has=("planet", "earth", "star", "sky")),
    "planet": Outlook(sky="space", has=("planet", "star", "sky")),
    "nebula": Outlook(sky="nebula", has=("star", "nebula", "galaxy", "sky")),
    "moon": Outlook((Terrain("alpine", "moon", 2400, 0.30, peak=0.3), Terrain("hills", "moon", 500, 0.16, y=-0.3),
                     Rocks(60, 2.0, 12, 7, 0.35, "#9a9894", "#3a393c")), "space", has=("planet", "moon", "crater")),
    "mars": Outlook((Terrain("mesa", "mars", 3000, 0.50, depth=4, peak=0.3),
                     Terrain("dunes", "mars", 160, 0.24, depth=6, hump=0.6, lift=0.6, mist=0.2)), has=("planet",)),
    "sea": Outlook((Terrain("hills", "granite", 3000, 0.10, y=-0.1), Sheet("#2a5a74", 2600.0)),
                   has=("sea", "water", "wave")),
    "city": Outlook((Skyline("modern", 160, 0.8, rows=2, shape=0.5),), has=("town", "skyscraper", "city")),
    "city below": Outlook((Skyline("modern", 420, 0.95, rows=3, shape=0.35, y=-0.12),), has=("town", "skyscraper",)),
    "neon": Outlook((Skyline("neon", 160, 0.9, rows=2, shape=0.5),), has=("town", "skyscraper", "neon")),
    "town": Outlook((Skyline("oldtown", 60, 0.8, rows=1, shape=0.8),), has=("town", "house", "roof")),
    "mountains": Outlook((Terrain("alpine", "snow", 1400, 0.95, depth=3.2, peak=0.34, mist=0.2),
                          Forest(("pine", "spruce"), 260, 0.22, rows=1, density=0.9)), has=("mountain", "peak")),
    "forest": Outlook((Forest(("pine", "oak"), 60, 0.9, rows=2, density=1.0),
                       Forest(("oak", "birch"), 30, 0.55, rows=1, density=0.8)), has=("forest", "tree")),
    "desert": Outlook((Terrain("dunes", "sand", 900, 0.34, depth=5), Terrain("dunes", "sand", 160, 0.22, depth=6)),
                      has=("desert", "dune")),
    "water": Outlook(sky="water", tint="#1f7f9a", has=("water", "sea")),
    "launch": Outlook((Terrain("hills", "dry", 2600, 0.10), Sheet("#8a8a6a", 2500.0, tag="plain"),
                       Model("rocket", "rocket", 150, 40.0, 0.24, tag="rocket"),
                       Smoke(((0.24, 146.0), (0.18, 148.0), (0.30, 148.0)), 0.0, 16.0)),
                      has=("rocket", "launch", "screen", "smoke")),
    "clouds": Outlook((Sheet("#e4eaf2", 2600.0),), has=("cloud", "sky")),
}  # fmt: skip
"""What is seen -> how it is built."""


def looked_out(setting: Setting, features: tuple[str, ...]) -> Setting:
    """The same room with the view that the order asks for, through a window that is large enough."""
    name = next((f.removeprefix(VIEW) for f in features if f.startswith(VIEW)), "")
    first = next((k for k, layer in enumerate(setting.layers) if isinstance(layer, Room)), None)
    if not setting.inside or name not in OUTLOOKS or first is None:
        return setting
    view = OUTLOOKS[name]
    room = setting.layers[first]
    assert isinstance(room, Room)
    opened = _opened(room)
    rest = setting.layers[first + 1 :]
    layers = (*view.layers, opened, *(_cleared(layer, opened.windows != room.windows) for layer in rest))
    earth = replace(setting.earth, ends=room.z + 0.1) if view.sky else setting.earth
    return replace(setting, layers=layers, sky=view.sky, tint=view.tint, earth=earth,
                   has=tuple(dict.fromkeys((*setting.has, "window", *view.has))))  # fmt: skip


def _opened(room: Room) -> Room:
    """The room with a window in its back wall, where it has none to look through."""
    glass = sum(w.width * w.height for w in room.windows)
    if glass >= _NEEDED * room.width * room.size:
        return replace(room, stained=False)
    wide = min(4.2, 0.48 * room.width)
    window = Window(0.0, min(1.85, 0.6 * room.size), wide, min(2.1, 0.58 * room.size), False)
    return replace(room, windows=(window,), stained=False)


def _cleared(layer: Layer, new: bool) -> Layer:
    """Nothing hangs or stands before the window. new: it was made in the middle of the back wall."""
    if not isinstance(layer, Fittings):
        return layer
    kept = tuple(f for f in layer.fits if f.wall != "back" or (
        f.name not in _HUNG and not (new and f.name not in _LOW and abs(f.at) < 0.62)))  # fmt: skip
    return replace(layer, fits=kept)
