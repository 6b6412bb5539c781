"""What is hung across a street for a feast: lines of coloured flags, paper lanterns."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.light import Lamp
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

FLAGS = ("#d8342c", "#f0b428", "#2f78c8", "#2f9a58", "#e86aa0", "#f4efe2")
PAPERS = ("#e8402c", "#f0702c", "#e8402c", "#f4b04a")
_SEEN = 0.93
"""Share of the height over the horizon, at its depth, to which a line may rise and is still seen."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line across the view: its width and bow in m, how deep it sags, where in a bow it begins."""

    span: float
    bow: float
    sag: float
    shift: float

    def droop(self, x: Floats) -> Floats:
        """m below the highest point."""
        u = (x / self.bow + self.shift) % 1.0
        return np.asarray(self.sag * 4 * u * (1 - u), np.float32)


@dataclass(frozen=True, slots=True)
class Garland:
    """Lines behind whoever plays, one behind the other down the street, `high` m over it. of: flags or lanterns; size:
    m of one of them; step: m from one to the next."""

    of: str = "flags"
    high: float = 4.2
    size: float = 0.36
    step: float = 0.40
    n: int = 6
    keep: float = 1.0
    tag: str = "bunting"

    def paint(self, scape: Scape) -> None:
        view = scape.view
        last = max((box.far for box in scape.order.clear), default=view.foot * 1.2)
        for k in range(self.n - 1, -1, -1):
            z = last * (1.08 + 0.34 * k + 0.07 * k * k)
            top = min(self.high * (1 + 0.06 * k), view.eye + view.horizon / view.focal * z * _SEEN)
            line = _Line(scape.span(z, 1.5), max(4.0, scape.span(z) / 2.6), 0.34 + 0.2 * float(scape.rng.random()),
                         float(scape.rng.uniform(-0.5, 0.5)))  # fmt: skip
            self._hang(scape, z, top, line)
        scape.built.extend((self.tag, "decoration", "lantern" if self.of == "lanterns" else "flag"))

    def _hang(self, scape: Scape, z: float, top: float, line: _Line) -> None:
        ppm = min(scape.view.focal / z, 2000 / line.span)
        width, height = int(line.span * ppm), max(12, int((line.sag + self.size * 1.5) * ppm))
        x = np.arange(width, dtype=np.float32) / ppm
        rows = np.arange(height, dtype=np.float32)[:, None]
        wire = np.asarray(np.clip(1.1 - np.abs(rows - line.droop(x)[None] * ppm), 0, 1) * 0.8, np.float32)
        albedo = np.asarray(np.ones((height, width, 3)) * lin("#2a2622"), np.float32)
        glow = np.zeros((height, width, 3), np.float32)
        draw = _flags if self.of == "flags" else _lanterns
        at = np.asarray(np.arange(self.step * 0.5, line.span, self.step), np.float32)
        places = np.asarray(np.stack([at, line.droop(at)], 1) * ppm, np.float32)
        alpha = draw((albedo, glow, wire), places, self.size * ppm, scape)
        if self.of == "lanterns":
            self._light(scape, z, top, line, at)
        matte = Matte(albedo, alpha, ppm, (width / 2, 0.0), emission=glow, rim=0.0, spill=0.0)
        scape.add(self.tag, matte, [Spot(0.0, top, z)], mist=0.3, reflects=False,
                  motion=Motion(sway=(0.008, 3.6, line.shift)))  # fmt: skip

    def _light(self, scape: Scape, z: float, top: float, line: _Line, at: Floats) -> None:
        r, g, b = (float(c) * max(0.3, scape.light.lamp) * 0.4 for c in lin("#ff8a40"))
        for x, low in zip(at[::2], line.droop(at)[::2], strict=True):
            lamp = Lamp(float(x) - line.span / 2, top - float(low) - self.size * 0.5, z, 3.0, (r, g, b))
            scape.lamps.append(lamp)
            scape.halos.append((lamp, self.size * 1.3))


_Buffers = tuple[Floats, Floats, Floats]
"""Albedo, emission, alpha of a line; painters write into the first two."""


def _flags(buffers: _Buffers, at: Floats, size: float, scape: Scape) -> Floats:
    albedo, _, alpha = buffers
    first = int(scape.rng.integers(len(FLAGS)))
    mask = np.zeros(alpha.shape, np.uint8)
    for number, (x, y) in enumerate(at):
        half, lean = size * 0.45, size * float(scape.rng.normal()) * 0.10
        corners = np.array([[x - half, y], [x + half, y], [x + lean, y + size]])
        tone = [float(c) for c in lin(FLAGS[(number + first) % len(FLAGS)]) * scape.rng.uniform(0.75, 1.05)]
        whole = np.round(corners * 16).astype(np.int32)
        wide = np.round((corners + np.array([[-2, -1], [2, -1], [0, 2]])) * 16).astype(np.int32)
        cv2.fillConvexPoly(albedo, wide, tone, shift=4)
        cv2.fillConvexPoly(mask, whole, 255, cv2.LINE_AA, 4)
    return np.maximum(alpha, mask.astype(np.float32) / 255)


def _lanterns(buffers: _Buffers, at: Floats, size: float, scape: Scape) -> Floats:
    albedo, glow, alpha = buffers
    height, width = alpha.shape
    for x, y in at:
        tone = lin(PAPERS[int(scape.rng.integers(len(PAPERS)))])
        half = size * 0.5
        left, right = max(0, int(x - half - 1)), min(width, int(x + half + 2))
        up, down = max(0, int(y)), min(height, int(y + size * 1.25))
        if right <= left or down <= up:
            continue
        v, u = np.mgrid[up:down, left:right].astype(np.float32)
        u, v = (u - x) / half, (v - y - half * 1.15) / (half * 0.92)
        far = np.hypot(u, v)
        body = np.clip((1 - far) * half * 0.9, 0, 1)
        cap = np.clip((0.30 - np.abs(u)) * half, 0, 1) * np.clip((0.12 - np.abs(np.abs(v) - 1.0)) * half, 0, 1)
        ribs = 0.86 + 0.14 * np.cos(v * 14)
        heart = (0.26 + 0.46 * np.exp(-((u / 0.6) ** 2) - ((v - 0.15) / 0.7) ** 2)) * ribs
        albedo[up:down, left:right] += (tone - albedo[up:down, left:right]) * body[..., None]
        glow[up:down, left:right] = (tone + lin("#ff9040") * 0.16) * (heart * body)[..., None]
        alpha[up:down, left:right] = np.maximum(alpha[up:down, left:right], np.maximum(body, cap))
    return alpha
