"""The place while it is being built: unlit pieces, lamps and shadows, collected by painters, lit at the end.

Far sizes are shares of the sky's height on screen, near sizes are metres: so a setting holds in every frame shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from reelwright.engines.previz.paint.lighting.light import Lamp, Light
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.place import PlaceOrder, Slot, View
from reelwright.engines.previz.paint.sky.stacks import Stack
from reelwright.engines.previz.scene import Emitter, Floats, Motion

FOOT = 0.14
"""m of what is to be seen whole that may be behind something nearer."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a copy of a piece stands: m; scale: times its natural size; phase 0..1 of its sway."""

    x: float
    y: float
    z: float
    scale: float = 1.0
    phase: float = 0.0


@dataclass(frozen=True, eq=False)
class Piece:
    """An upright matte and all the places where it stands. mist, brush: see light_matte. dim: factors on ambient and
    key (under a canopy, close to the lens). sway: rad."""

    name: str
    matte: Matte
    spots: tuple[Spot, ...]
    mist: float = 0.3
    brush: int = 0
    more: tuple[Matte, ...] = ()  # further pictures of a loop of `period` s, after `matte`
    period: float = 1.0
    repeat: bool = False
    reflects: bool = True
    sway: float = 0.0
    dim: tuple[float, float] = (1.0, 1.0)
    fade: Callable[[float], float] | None = None  # opacity factor at time t
    motion: Motion = Motion()  # noqa: RUF009 - frozen


@dataclass(frozen=True, eq=False)
class Panel:
    """A matte on a parallelogram: wall, pier, ceiling. grid: world x, y, z (h, w) of its texels, for lamps."""

    name: str
    matte: Matte
    origin: tuple[float, float, float]
    across: tuple[float, float, float]
    down: tuple[float, float, float]
    depth: float | None = None
    reflects: bool = False
    dim: tuple[float, float] = (1.0, 1.0)

    def grid(self) -> tuple[Floats, Floats, Floats]:
        height, width = self.matte.alpha.shape
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        u, v = (u + 0.5) / width, (v + 0.5) / height
        x, y, z = (o + a * u + d * v for o, a, d in zip(self.origin, self.across, self.down, strict=True))
        return np.asarray(x, np.float32), np.asarray(y, np.float32), np.asarray(z, np.float32)


@dataclass(frozen=True, slots=True)
class Shade:
    """A soft contact shadow on the ground: middle and half sizes in m, darkness 0..1. tall: m of what stands there, 0
    when it throws no long shadow; crown: half its width where it is widest, m."""

    x: float
    z: float
    wide: float
    deep: float
    dark: float
    tall: float = 0.0
    crown: float = 0.0


class Coat(Protocol):
    """What lies on flat ground in some places: a path, a wet edge, fallen leaves."""

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        """World x, z (h, w) in m -> albedo (h, w, 3) linear and coverage (h, w) 0..1."""


class Layer(Protocol):
    """One row of a setting: a painter with its numbers."""

    @property
    def keep(self) -> float:
        """Chance that a seed keeps it; below 1 it is dressing."""

    @property
    def tag(self) -> str:
        """What an order may call it, to have it or to leave it out."""

    def paint(self, scape: Scape) -> None: ...


@dataclass(eq=False)
class Scape:
    """What a painter gets and what it may add to. side: +1 when the heavy side is right, -1 left. rng: its own."""

    view: View
    light: Light
    order: PlaceOrder
    side: float
    rng: np.random.Generator
    inside: bool = False
    under: Callable[[float, float], str] = field(default=lambda x, z: "land")  # what is at a place without its decks
    soil: str = ""  # material of the floor
    origin: tuple[float, float] = (0.0, 0.0)  # m: where in the world's patchwork this place lies
    pieces: list[Piece] = field(default_factory=list)
    panels: list[Panel] = field(default_factory=list)
    lamps: list[Lamp] = field(default_factory=list)
    house: float = 1.0  # what is left of the lamps of the house where one spotlight is the only light
    halos: list[tuple[Lamp, float]] = field(default_factory=list)  # lamp seen, radius of its halo in m
    shades: list[Shade] = field(default_factory=list)
    coats: list[Coat] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    emitters: list[Emitter] = field(default_factory=list)
    stacks: list[Stack] = field(default_factory=list)  # columns of smoke
    built: list[str] = field(default_factory=list)
    decks: list[tuple[float, float, float, float, float]] = field(default_factory=list)  # left right near far height

    @property
    def snow(self) -> float:
        """0..1 how much lies: weather, winter, or a place that is never without."""
        return max(self.light.weather.snow, 0.7 if self.order.season == "winter" or self.soil == "snow" else 0.0)

    @property
    def grow(self) -> float:
        """See View.grow."""
        return self.view.grow

    @property
    def close(self) -> bool:
        """Whether the hero is so near that nothing may come between it and the lens."""
        return any(box.near < 2.2 for box in self.order.clear)

    def span(self, z: float, over: float = 1.3) -> float:
        """Width in m of a layer at z that leaves the camera room to move."""
        return self.view.span(z) * over

    def tall(self, share: float, z: float) -> float:
        """Height in m at z of a share of the sky over the horizon."""
        return share * self.view.horizon / self.view.focal * z

    def third(self, share: float) -> float:
        """-1..1 (1: the frame's edge on the heavy side) -> share of the frame's width from its middle."""
        return self.side * share * 0.5

    def at_third(self, share: float, z: float) -> float:
        """The same as x in m at depth z."""
        return self.third(share) * self.view.span(z)

    def add(self, name: str, matte: Matte, spots: Sequence[Spot], **how: object) -> None:
        if spots:
            self.pieces.append(Piece(name, matte, tuple(spots), **how))  # type: ignore[arg-type]

    def ashore(self, x: float, z: float) -> float | None:
        """The depth, z or nearer, at which something that needs land can stand at x; None where there is none."""
        for step in (1.0, 0.85, 0.7, 0.58, 0.48, 0.4, 0.33):
            at = z * step
            if step < 1 and at < self.view.foot * 0.9:
                return None
            if self.under(x * step, at) == "land":
                return at
        return None

    def loop(self, name: str, mattes: Sequence[Matte], spot: Spot, period: float, mist: float = 0.4) -> None:
        """A thing that moves in place: pictures of one loop of `period` s."""
        self.pieces.append(Piece(name, mattes[0], (spot,), mist, more=tuple(mattes[1:]), period=period))

    def free(self, x: float, z: float, half: float, top: float) -> bool:
        """Whether something `half` m to each side and `top` m high may stand at (x, z): in nobody's box, and not
        before anybody on the screen."""
        for box in self.order.clear:
            inside = box.near - half < z < box.far + half and box.left - half < x < box.right + half
            if inside:
                return False
            if z <= box.near:
                scale = z / box.near
                hides = box.left * scale - half < x < box.right * scale + half
                head = self.view.eye + (top - self.view.eye) * box.near / max(z, 0.1)
                if hides and head > (min(0.08 * box.top, FOOT) if box.whole else 0.08 * box.top):
                    return False
        return True

    def lamp(
        self, x: float, y: float, z: float, reach: float, colour: Floats, halo: float = 0.5, throw: float = 0.0
    ) -> None:
        """A burning lamp: light for its neighbours and a halo to see. It follows the hour. throw: see Lamp."""
        power = self.light.lamp * self.house
        if power <= 0.02:
            return
        rgb = tuple(float(v) * power for v in colour)
        lamp = Lamp(x, y, z, reach, (rgb[0], rgb[1], rgb[2]), throw)
        self.lamps.append(lamp)
        if halo > 0:
            self.halos.append((lamp, halo))

    def sprite_ppm(self, z: float, height: float, most: int = 480) -> float:
        """Texels per m for an upright thing at z: as fine as it is seen, within bounds."""
        return float(min(self.view.focal / max(z, 0.5), most / max(height, 0.1)))


def bands(near: float, far: float, count: int) -> list[float]:
    """Depths that part near..far evenly for the eye: count + 1 borders in geometric steps."""
    return [near * (far / near) ** (i / count) for i in range(count + 1)]
