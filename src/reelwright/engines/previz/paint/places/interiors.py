"""How a room is written down as a row: its shell, what stands along its walls, what hangs, what is outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reelwright.engines.previz.paint.place import Clear
from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.far import Forest, Skyline, Terrain
from reelwright.engines.previz.paint.places.fits import Fit, Fittings
from reelwright.engines.previz.paint.places.rooms import Room, Window
from reelwright.engines.previz.paint.places.scape import Coat, Layer
from reelwright.engines.previz.paint.places.setting import Setting

GARDEN: tuple[Layer, ...] = (
    Terrain("hills", "green", 500, 0.4, y=-0.3, trees=0.5),
    Forest(("oak", "birch"), 34, 8.0, rows=1, density=0.8),
)
TOWN: tuple[Layer, ...] = (Skyline("oldtown", 60, 0.8, rows=1, shape=0.8),)
CITY: tuple[Layer, ...] = (Skyline("modern", 160, 0.8, rows=2, shape=0.5),)
NOTHING: tuple[Layer, ...] = ()


def back(name: str, at: float, y: float = 0.0, off: float = 0.0, keep: float = 1.0, scale: float = 1.0,
         tag: str = "furniture") -> Fit:
    """Against the back wall, at -1..1 of half its width."""
    return Fit(name, at, "back", y=y, off=off, keep=keep, scale=scale, tag=tag)


def left(name: str, z: float, y: float = 0.0, keep: float = 1.0, off: float = 0.0, tag: str = "furniture") -> Fit:
    """Against the wall of the light side, z m away."""
    return Fit(name, 0.0, "left", z, y, off=off, keep=keep, tag=tag)


def right(name: str, z: float, y: float = 0.0, keep: float = 1.0, off: float = 0.0, tag: str = "furniture") -> Fit:
    """Against the wall of the heavy side, z m away."""
    return Fit(name, 0.0, "right", z, y, off=off, keep=keep, tag=tag)


def free(name: str, at: float, z: float, turn: float = 0.0, keep: float = 1.0, scale: float = 1.0,
         tag: str = "furniture") -> Fit:
    """On the floor, at -1..1 of half the room's width and z m away."""
    return Fit(name, at, "floor", z, turn=turn, keep=keep, scale=scale, tag=tag)


def hung(name: str, at: float, z: float, y: float, turn: float = 0.0, scale: float = 1.0, tag: str = "lamp") -> Fit:
    """From the ceiling: y m over the floor."""
    return Fit(name, at, "floor", z, y, turn, scale=scale, tag=tag)


def square(at: float, width: float, height: float, middle: float = 1.7) -> Window:
    """A square-headed window, its middle `middle` m up."""
    return Window(at, middle, width, height, False)


def interior(
    name: str, room: Room, floor: str, fits: Sequence[Fit], outside: Sequence[Layer] = GARDEN,
    coats: tuple[Coat, ...] = (), **how: object,
) -> Setting:
    """A setting between walls. how: fields of Setting that are not as in most rooms."""
    usual: dict[str, object] = {
        "inside": True, "motes": "dust", "spread": (0.05, 0.2), "target": 0.88, "lamp": 0.5,
        "has": ("window", "wall", "furniture"),
    }  # fmt: skip
    layers = (*outside, room, Fittings(tuple(fits), room.width, room.z))
    earth = Earth("floor", floor, half=room.width / 2, coats=coats, ends=room.z + 0.1 if how.get("sky") else 0.0)
    return replace(Setting(name, layers, earth), **{**usual, **how})  # type: ignore[arg-type]


BEHIND = 1.1
"""m that a room goes on at least behind whoever is in it."""


def roomy(setting: Setting, clear: Sequence[Clear]) -> Setting:
    """The same room, larger where something stands in it that would touch its back wall: a ship, an elephant."""
    room = next((layer for layer in setting.layers if isinstance(layer, Room)), None)
    if room is None or not clear:
        return setting
    far, top = max(box.far for box in clear), max(box.top for box in clear)
    k = max(1.0, (far + BEHIND) / room.z, 1.12 * top / room.size)
    if k == 1.0:
        return setting
    layers = tuple(_larger(layer, k) for layer in setting.layers)
    earth = replace(setting.earth, half=setting.earth.half * k, ends=setting.earth.ends * k)
    return replace(setting, layers=layers, earth=earth)


def _larger(layer: Layer, k: float) -> Layer:
    if isinstance(layer, Room):
        windows = tuple(replace(w, x=w.x * k, y=w.y * k, width=w.width * k, height=w.height * k) for w in layer.windows)
        holes = tuple((a * k, b * k, c * k, d * k) for a, b, c, d in layer.holes)
        return replace(layer, z=layer.z * k, size=layer.size * k, width=layer.width * k, windows=windows, holes=holes)
    if isinstance(layer, Fittings):
        moved = tuple(replace(fit, z=fit.z * k, y=fit.y * k, off=fit.off * k) for fit in layer.fits)
        return replace(layer, fits=moved, width=layer.width * k, far=layer.far * k)
    return layer
