"""A spotlight on a stage: its cone in the dust, its pool on the boards."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion


@dataclass(frozen=True, slots=True)
class Pool:
    """The bright ellipse on the floor: middle and half sizes in m."""

    x: float
    z: float
    wide: float
    deep: float
    colour: str

    def spread(self, x: Floats, z: Floats, scape: Scape) -> tuple[Floats, Floats]:
        r = np.hypot((x - self.x) / self.wide, (z - self.z) / self.deep)
        lit = scape.light.ambient_up * 0.3 + scape.light.key * 0.1
        colour = np.broadcast_to(lin(self.colour) * 0.42 / np.maximum(lit, 0.03), (*x.shape, 3))
        return np.asarray(colour, np.float32), smooth(1.05, 0.80, r) * np.float32(0.62)


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
        scape.lamp(x, 5.0, middle - 1.2, 4.5, lin(self.colour) * 2.6, 0.0)
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
