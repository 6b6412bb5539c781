"""A spotlight on a stage: its cone in the dust, its pool on the boards."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.paint.places.setting import Setting
from reelwright.engines.previz.scene import Floats, Motion

_HOUSE = 0.12
"""What is left of the other lamps where a single spotlight is wanted."""
_LOW_KEY = 0.42
"""What is left of the lamps of a room that is to be dark."""
_MOONLIT = "#86aef0"


@dataclass(frozen=True, slots=True)
class Pool:
    """The bright ellipse on the floor: middle and half sizes in m."""

    x: float
    z: float
    wide: float
    deep: float
    colour: str
    most: float = 0.62

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        r = np.hypot((x - self.x) / self.wide, (z - self.z) / self.deep)
        lit = scape.light.ambient_up * 0.3 + scape.light.key * 0.1
        colour = np.broadcast_to(lin(self.colour) * 0.42 / np.maximum(lit, 0.03), (*x.shape, 3))
        return np.asarray(colour, np.float32), smooth(1.05, 0.80 if self.most > 0.5 else 0.2, r) * np.float32(self.most)


@dataclass(frozen=True, slots=True)
class Spotlight:
    """From above on whoever stands there, else on the middle of the stage at z m."""

    z: float = 6.5
    wide: float = 1.7
    colour: str = "#ffe8c4"
    keep: float = 1.0
    tag: str = "spotlight"

    def paint(self, scape: Scape) -> None:
        clear = scape.order.clear
        x = float(np.mean([(b.left + b.right) / 2 for b in clear])) if clear else 0.0
        z = max(b.far for b in clear) + 0.1 if clear else self.z
        middle = float(np.mean([(b.near + b.far) / 2 for b in clear])) if clear else self.z
        half = max([self.wide, *((b.right - b.left) * 0.75 for b in clear)])
        scape.coats.append(Pool(x, middle, half, half * 1.15, self.colour))
        alone = "spotlight" in scape.order.lit  # the prompt's only light: the rest of the house is dark
        high, reach, power = (3.4, 1.9, 17.0) if alone else (5.0, 4.5, 2.6)
        scape.lamp(x, high, middle - 1.2, reach, lin(self.colour) * power, 0.0, half * 1.1 if alone else 0.0)
        scape.house = _HOUSE if alone else 1.0
        height, width = 240, 200
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        down = v / height
        lean = -scape.side * 0.28 * (1 - down)
        edge = np.abs((u / width - 0.5) * 2 - lean) / (0.10 + 0.62 * down)
        beam = smooth(1.0, 0.35, edge) * (0.55 - 0.35 * down) * smooth(1.0, 0.94, down)
        glow = np.broadcast_to(lin(self.colour), (height, width, 3)) * 1.2
        tall = 7.4
        matte = Matte(
            np.full((height, width, 3), 0.5, np.float32),
            np.asarray(beam, np.float32),
            height / tall,
            (width / 2, float(height)),
            emission=np.ascontiguousarray(glow, np.float32),
            rim=0.0,
            spill=0.0,
        )
        scape.add(
            "spotlight", matte, [Spot(x, 0.0, z)], mist=0.0, reflects=False, motion=Motion(sway=(0.004, 7.0, 0.0))
        )
        scape.built.append("spotlight")


@dataclass(frozen=True, slots=True)
class Pocket:
    """A dark room: one warm shaded lamp from the side on whoever is there, a cold rim from behind, the house down."""

    colour: str = "#ffcf94"
    keep: float = 1.0
    tag: str = "low key"

    def paint(self, scape: Scape) -> None:
        clear = scape.order.clear
        if clear:
            x = float(np.mean([(b.left + b.right) / 2 for b in clear]))
            near, far, top = (min(b.near for b in clear), max(b.far for b in clear), max(b.top for b in clear))
            throw = max(1.4, 0.7 * max(b.right - b.left for b in clear))
            scape.lamp(x + 0.8 * scape.side, top + 0.7, near - 0.7, 1.9, lin(self.colour) * 5.6, 0.0, throw)
            scape.lamp(x - 1.1 * scape.side, top + 0.3, far + 1.0, 1.7, lin(_MOONLIT) * 4.6, 0.0, throw)
            scape.coats.append(Pool(x, (near + far) / 2, throw * 1.2, throw, self.colour, 0.4))
        scape.house = _LOW_KEY


def spotlit(setting: Setting, lit: tuple[str, ...]) -> Setting:
    """The same room with the spotlight that the prompt asks for, where it has none: it is to be the only light; a room
    that is to be dark keeps a pocket of light about whoever is in it."""
    if "dark" in lit and "spotlight" not in lit and setting.inside:
        return replace(setting, layers=(Pocket(), *setting.layers))
    has = any(isinstance(layer, Spotlight | Beams) for layer in setting.layers)
    if "spotlight" not in lit or not setting.inside or has:
        return setting
    return replace(setting, layers=(Spotlight(), *setting.layers))


@dataclass(frozen=True, slots=True)
class Beams:
    """Coloured beams in haze, fanned from a bar over the back of a stage. z: of the bar, m; y: its height; n: how many;
    wide: m from the first to the last."""

    z: float = 9.5
    y: float = 5.2
    n: int = 7
    wide: float = 9.0
    colours: tuple[str, ...] = ("#ff3a8a", "#3a8aff", "#a04aff", "#28d0e0")
    power: float = 0.8
    keep: float = 1.0
    tag: str = "spotlight"

    def paint(self, scape: Scape) -> None:
        height, width, tall = 240, 150, 7.5
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        down, across = v / height, (u / width - 0.5) * 2
        scale = max(1.0, 0.08 + 0.92 * scape.light.lamp)
        for k in range(self.n):
            share = k / max(1, self.n - 1) - 0.5
            lean = -share * 1.3 + float(scape.rng.uniform(-0.25, 0.25))
            edge = np.abs(across - lean * down) / (0.035 + 0.26 * down)
            beam = np.exp(-(edge**2) * 1.6) * (0.75 - 0.62 * down) * smooth(1.0, 0.86, down) * self.power
            colour = lin(self.colours[k % len(self.colours)])
            glow = np.broadcast_to(colour * 1.7 / scale, (height, width, 3))
            matte = Matte(np.zeros((height, width, 3), np.float32), np.asarray(beam, np.float32), height / tall,
                          (width / 2, 0.0), emission=np.ascontiguousarray(glow, np.float32), rim=0.0, spill=0.0)
            x = share * self.wide
            sway = Motion(sway=(0.10, 5.0 + 0.7 * k, 0.17 * k))
            scape.add("beam", matte, [Spot(x, self.y, self.z + 0.02 * k)], mist=0.0, reflects=False, motion=sway)
            if k % 2 == 0:
                scape.lamp(x + lean * 2.0, 2.4, self.z - 1.6, 3.2, colour * 2.2, 0.0)
                scape.coats.append(Pool(x + lean * 2.2, self.z - 2.0, 1.3, 1.0, self.colours[k % len(self.colours)]))
        scape.built.append("spotlight")
