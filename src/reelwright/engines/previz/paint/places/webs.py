"""A spider's web hung across the frame, beaded with dew, the light behind it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

SPOKES, TURNS = 21, 17
_SPIDER = 0.085
"""Half the length of a spider's body, in heights of the picture."""
FINE = 4  # bits of a texel in which OpenCV takes places


@dataclass(frozen=True, slots=True)
class Web:
    """z: m from the lens. A spider sits in its hub where the prompt names one."""

    z: float = 14.0
    keep: float = 1.0
    tag: str = "net"

    def paint(self, scape: Scape) -> None:
        view, rng = scape.view, scape.rng
        width = min(int(view.width * 1.3), 1200)
        height = int(width * view.height / view.width)
        threads, beads = self._woven(width, height, scape.side, rng)
        glint = cv2.GaussianBlur(beads, (0, 0), width / 420)
        alpha = np.clip(threads * 0.95 + beads + 0.35 * glint, 0, 1)
        share = np.clip(beads + 0.5 * glint, 0, 1)[..., None]
        albedo = lin("#b8c0c4") * (1 - share) + lin("#f4fbff") * share
        body = np.zeros_like(alpha)
        if "spider" in scape.order.features or "spider" in scape.order.brought:
            body = _spider(albedo, alpha, self._hub(width, height, scape.side), _SPIDER * height)
        behind = np.clip(scape.light.key + 0.25, 0, 1.2)
        glow = ((1 - body) * (threads * 0.40 + beads * 0.55))[..., None] * lin("#fff6e0") * behind
        glow = glow + 0.55 * body[..., None] * albedo  # light comes through it and round it
        ppm = width / (view.span(self.z) * 1.3)
        y = view.eye - (view.height / 2 - view.horizon) * self.z / view.focal
        matte = Matte(np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, (width / 2, height / 2),
                      None, None, None, np.asarray(glow, np.float32), rim=0.0, spill=0.0)  # fmt: skip
        scape.add("spider web", matte, [Spot(0.0, y, self.z)], mist=0.0, reflects=False, sway=0.004)
        scape.built.extend(("net", "spider"))

    @staticmethod
    def _hub(width: int, height: int, side: float) -> tuple[float, float]:
        return width * (0.5 + 0.07 * side), height * 0.48

    def _woven(self, width: int, height: int, side: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
        """Threads and beads of dew, (h, w) 0..1."""
        lines, drops = np.zeros((height, width), np.uint8), np.zeros((height, width), np.uint8)
        hub = np.array(self._hub(width, height, side), np.float32)
        turn = (np.arange(SPOKES) + rng.uniform(-0.28, 0.28, SPOKES)) / SPOKES * 2 * math.pi
        ends = [hub + 0.86 * width * np.array([math.cos(a), math.sin(a)]) for a in turn]
        for end in ends:
            cv2.line(lines, fixed(hub), fixed(end), 190, 1, cv2.LINE_AA, FINE)
        reach = 0.062 * height + np.arange(TURNS) * 0.029 * height
        for k in range(TURNS):
            for j in range(SPOKES):
                a, b = turn[j], turn[(j + 1) % SPOKES] + (2 * math.pi if j == SPOKES - 1 else 0)
                r = reach[k] * (1 + 0.02 * rng.normal(size=2))
                s = np.linspace(0, 1, 9)
                radius = (r[0] * (1 - s) + r[1] * s) * (1 - 0.20 * (b - a) * np.sin(np.pi * s))
                angle = a * (1 - s) + b * s
                hang = radius * np.sin(angle) + 0.012 * height * np.sin(np.pi * s)
                points = hub + np.stack([radius * np.cos(angle), hang], 1)
                cv2.polylines(lines, [np.round(points * 2**FINE).astype(np.int32)], False, 150, 1, cv2.LINE_AA, FINE)
                for at in rng.random(int(rng.integers(0, 2 + k // 6))):
                    x = points[0] * (1 - at) + points[-1] * at + [0, 0.012 * height * math.sin(math.pi * at)]
                    size = width / 1000 * (0.6 + 1.9 * rng.random() ** 2)
                    cv2.circle(drops, fixed(x), int(size * 2**FINE), 255, -1, cv2.LINE_AA, FINE)
        return np.asarray(lines / 255, np.float32), np.asarray(drops / 255, np.float32)


def fixed(point: NDArray[np.floating]) -> tuple[int, int]:
    """Texels as OpenCV takes them, with FINE bits behind the point."""
    return round(float(point[0]) * 2**FINE), round(float(point[1]) * 2**FINE)


def _spider(albedo: Floats, alpha: Floats, hub: tuple[float, float], size: float) -> Floats:
    """Head down in the hub, in place; returns what it covers. size: half the length of its body, texels."""
    mask = np.zeros(alpha.shape, np.uint8)
    x, y = hub
    for way in (-1, 1):
        for number, (out, up) in enumerate(((1.5, -1.9), (2.1, -0.7), (2.1, 0.8), (1.4, 2.0))):
            knee = (x + way * size * 0.62 * out, y + size * (0.62 * up - 0.35))
            foot = (x + way * size * out, y + size * up)
            start = (x + way * size * 0.2, y + size * (0.12 * number - 0.1))
            path = np.round(np.array([start, knee, foot]) * 2**FINE).astype(np.int32)
            cv2.polylines(mask, [path], False, 255, max(1, round(size * 0.10)), cv2.LINE_AA, FINE)
    cv2.ellipse(mask, (round(x), round(y - size * 0.45)), (round(size * 0.50), round(size * 0.66)), 0, 0, 360, 255, -1)
    cv2.ellipse(mask, (round(x), round(y + size * 0.38)), (round(size * 0.30), round(size * 0.34)), 0, 0, 360, 255, -1)
    share = mask.astype(np.float32)[..., None] / 255
    albedo += (lin("#8a4a1c") - albedo) * share
    marks = np.zeros(alpha.shape, np.uint8)
    for up, wide in ((0.86, 0.10), (0.62, 0.20), (0.38, 0.15), (0.14, 0.08)):  # a garden spider's pale bands
        at = (round(x), round(y - size * up))
        cv2.ellipse(marks, at, (round(size * wide), max(1, round(size * 0.07))), 0, 0, 360, 255, -1, cv2.LINE_AA)
    albedo += (lin("#f0d8a0") - albedo) * (marks.astype(np.float32)[..., None] / 255)
    np.maximum(alpha, share[..., 0], out=alpha)
    return np.asarray(share[..., 0], np.float32)
