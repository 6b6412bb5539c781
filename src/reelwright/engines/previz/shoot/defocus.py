"""Depth of field: what is nearer or farther than the hero is out of focus, more so the larger the hero is shown.

The radius of the circle of confusion at depth z is aperture·|1 - focus/z| (thin lens; the aperture in px at infinity).
Upright planes stay about where they are, so their pictures are blurred once; a blurred picture needs fewer texels, so
it is stored smaller too and is drawn faster. Ground and quads cross all depths: they take smaller mips instead."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import Pixels, Plane, Scene
from reelwright.engines.previz.shoot.setup import ROWS

SMALL, LARGE = 0.16, 0.85  # share of the frame's height of a hero that is shot wide, and in close-up
NARROW, WIDEST = 0.25, 2.6  # px at 720 rows: the aperture in a wide shot, and in a close-up
MACRO, DEEPEST = 5.0, 0.2  # m: nearer heroes have a shallower focus still, farther ones a deeper, down to this share
LARGEST = 5.0  # px at 720 rows: no aperture is larger
RATIO = 4.0  # |1 - focus/z| is not taken for more: the ground at one's feet is no fog in a wide shot
FURTHEST = 7.0  # px at 720 rows: nothing is softer, or foreground would turn to fog
LEAST = 0.55  # px: less is not seen
SIGMA = 1.25  # texels of the stored picture: a blur that survives bilinear enlargement without blocks


@dataclass(frozen=True, slots=True)
class Defocus:
    """aperture: px at 720 rows of blur at infinity; depth: m from the lens to what is sharp."""

    aperture: float
    depth: float

    @staticmethod
    def of(scene: Scene) -> Defocus:
        """By the size the hero is shown at: wide shots are sharp nearly everywhere, close-ups have shallow focus."""
        depth = max(0.5, scene.subject.z - scene.camera.z)
        tall = scene.camera.focal / depth * (scene.subject.top - scene.subject.foot) / ROWS
        share = float(np.clip((tall - SMALL) / (LARGE - SMALL), 0, 1))
        aperture = (NARROW + (WIDEST - NARROW) * share) * max(DEEPEST, MACRO / depth)
        return Defocus(min(aperture * scene.look.aperture, LARGEST), depth)

    def softness(self, depth: float) -> float:
        """px at 720 rows of blur (standard deviation) at a depth in m."""
        return min(FURTHEST, self.aperture * min(RATIO, abs(1 - self.depth / max(depth, 0.05))))


def defocused(plane: Plane, scene: Scene, focus: Defocus, unit: float) -> Plane:
    """The plane as out of focus as it is at rest; itself where that isn't seen. unit: px per px at 720 rows."""
    depth = plane.z - scene.camera.z
    if plane.subject or depth <= 0:
        return plane
    blur = focus.softness(depth) * unit
    texels = blur * plane.ppm * depth / (scene.camera.focal * unit)
    if blur < LEAST or texels < LEAST:
        return plane
    shrink = 1
    while texels / (2 * shrink) >= SIGMA and min(plane.cycle[0].shape[:2]) >= 16 * shrink:
        shrink *= 2
    rim = -(-int(np.ceil(3.2 * texels)) // shrink) * shrink
    sides = 0 if plane.repeat else rim
    h, w = plane.cycle[0].shape[:2]
    more = (-(h + 2 * rim) % shrink, 0 if plane.repeat else -(w + 2 * sides) % shrink)
    soft = tuple(_soft(p, (rim, sides), more, shrink, texels) for p in plane.cycle)
    across = soft[0].shape[1] / (w + 2 * sides + more[1])
    ax, ay = plane.anchor[0] + sides, plane.anchor[1] + rim
    return replace(plane, cycle=soft, ppm=plane.ppm / shrink, anchor=(ax * across, ay / shrink))


def _soft(pixels: Pixels, rim: tuple[int, int], more: tuple[int, int], shrink: int, sigma: float) -> Pixels:
    """Padded with nothing (what repeats: mirrored at its ends, as it goes on), made smaller, blurred."""
    out = cv2.copyMakeBorder(pixels, rim[0], rim[0] + more[0], rim[1], rim[1] + more[1], cv2.BORDER_CONSTANT, value=0)
    size = (max(1, round(out.shape[1] / shrink)), max(1, round(out.shape[0] / shrink)))
    out = cv2.resize(out, size, interpolation=cv2.INTER_AREA) if shrink > 1 else out
    return np.ascontiguousarray(cv2.GaussianBlur(out, (0, 0), sigma / shrink, borderType=cv2.BORDER_REFLECT))
