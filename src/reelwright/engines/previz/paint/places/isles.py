"""Islands that float in the sky: a green top with trees, rock that tapers below, water that falls from the edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import stamp
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places import plants
from reelwright.engines.previz.paint.places.far import pack
from reelwright.engines.previz.paint.places.models import cue_of, put
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats, Motion

CROWNS = ("oak", "pine", "elm")
_A_FALL = ((-0.52, 0.035),)
_MANY_FALLS = ((-0.56, 0.055), (0.12, 0.085), (0.60, 0.04))
"""Where water falls from the rim, and half its width, in half widths of the island."""
_CITY = (("tower", "wizard tower", -0.34, 0.34), ("castle", "castle", 0.02, 0.50), ("tower", "tower", 0.33, 0.30),
         ("house", "cottage", -0.20, 0.13), ("house", "house", 0.24, 0.13))  # fmt: skip
_STANDING: Mapping[str, tuple[tuple[str, str, float, float], ...]] = {
    **dict.fromkeys(("town", "city", "village", "palace"), _CITY),
    **{kind: ((kind, kind, 0.04, size),) for kind, size in (
        ("castle", 0.54), ("house", 0.34), ("cabin", 0.30), ("church", 0.50), ("temple", 0.38), ("tower", 0.56),
        ("windmill", 0.46), ("lighthouse", 0.56))},
}  # fmt: skip
"""Feature -> what stands up there: kind, word, place and size in heights of the island."""
CARRIED = frozenset(_STANDING)
_WIDEST = 0.6
"""Height of an island at most, in widths of the frame: it is wider than high."""
_LARGE = 0.6
"""Of the sky's height: an island on which a single building stands, the smaller ones stay wild."""
_TURF = 0.085
"""Of its height, how far the ground is over its middle."""


@dataclass(frozen=True, slots=True)
class Isle:
    """One island `size` of the sky high at z m; at: place on the heavy side; rise: of its middle, share of the sky."""

    z: float
    size: float
    at: float = 0.4
    rise: float = 0.4
    keep: float = 1.0
    tag: str = "island"

    def paint(self, scape: Scape) -> None:
        rng = scape.rng
        span = scape.view.span(self.z)
        tall = min(scape.tall(self.size, self.z), _WIDEST * span)
        height = int(np.clip(tall * scape.view.focal / self.z * 1.1, 60, 460))
        width = int(height * 1.35)
        falls = _MANY_FALLS if "waterfall" in scape.order.features else _A_FALL
        matte = self._made(width, height, height / tall, rng, falls)
        middle = scape.view.eye + scape.tall(self.rise, self.z)
        most = max(0.5 * span - 0.7 * tall, 0.0) if tall == _WIDEST * span else span  # whole in a narrow frame
        spot = Spot(float(np.clip(scape.at_third(self.at, self.z), -most, most)), middle, self.z)
        built = self._buildings(scape.order.features)
        bob = (0.0 if built else 0.010 * tall, 7.0, float(rng.random()))
        scape.add("floating island", matte, [spot], mist=0.35, brush=1, reflects=False, motion=Motion(bob=bob))
        scape.built.append("island")
        for kind, word, aside, size in built:
            cue = cue_of(kind, word, size * tall, 90.0, (), scape)
            put(scape, cue, (spot.x + scape.side * aside * tall, spot.y + _TURF * tall, (0.998 - 0.01 * size) * self.z))
        scape.built += [feature for feature in scape.order.features if built and feature in CARRIED]

    def _buildings(self, features: tuple[str, ...]) -> tuple[tuple[str, str, float, float], ...]:
        """What the first feature that is carried puts on this island's turf."""
        wanted = next((_STANDING[f] for f in features if f in CARRIED), ())
        return wanted if len(wanted) > 1 or self.size > _LARGE else ()

    @staticmethod
    def _made(
        width: int, height: int, ppm: float, rng: np.random.Generator, falls: tuple[tuple[float, float], ...]
    ) -> Matte:
        v, u = np.mgrid[0:height, 0:width].astype(np.float32)
        x, y = (u / width - 0.5) * 2, v / height  # -1..1, 0 top .. 1 the lowest tip
        seed = int(rng.integers(900))
        broad = fbm_image(width, height, 5, 4, seed, 4)
        fine = fbm_image(width, height, 22, 16, seed + 3, 4)
        level = 0.34 + 0.05 * np.interp(x[0], np.linspace(-1, 1, 9), rng.normal(size=9))[None] * (1 - np.abs(x[:1]))
        drip = np.interp(x[0], np.linspace(-1, 1, 17), rng.uniform(0.55, 1.1, 17))[None]
        below = level + 0.62 * np.clip(1 - np.abs(x / 0.94) ** 1.35, 0, 1) * drip * (0.85 + 0.3 * broad)
        ends = smooth(0.96, 0.93, np.abs(x) + 0.05 * fine)
        rock = smooth(0.0, 0.012, y - level) * smooth(0.0, 0.014, below - y) * ends
        turf = smooth(0.055, 0.015, y - level - 0.05 * (fine - 0.5))[..., None]
        tone = np.clip(0.5 + 1.6 * (fine - 0.5) + 0.8 * (broad - 0.5), 0, 1)[..., None]
        albedo = lin("#4a4038") * (1 - tone) + lin("#a08a70") * tone
        albedo = albedo + (lin("#3f6a2a") * (1 - tone) + lin("#9ab850") * tone - albedo) * turf
        relief = np.asarray(fine * 2.2 + broad * 3.0, np.float32)
        normal = np.dstack([0.75 * x - cv2.Sobel(relief, cv2.CV_32F, 1, 0) * 0.5,
                            0.9 * turf[..., 0] - 0.35 - cv2.Sobel(relief, cv2.CV_32F, 0, 1) * 0.5,
                            np.full_like(x, 0.75)])  # fmt: skip
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        ao = np.clip(1.0 - 0.55 * (y - level) / 0.6, 0.35, 1)
        canvas = np.zeros((height, width, 8), np.float32)
        body = np.dstack([albedo, normal, ao]) * rock[..., None]
        canvas[:] = np.dstack([body, rock])
        _wooded(canvas, level[0] * height, height, rng)
        for at, wide in falls:
            _watered(canvas, x - at, y, float(level[0, int((0.5 + 0.5 * at) * width)]), fine, wide)
        alpha = np.ascontiguousarray(canvas[..., 7])
        safe = np.maximum(alpha, 1e-3)[..., None]
        return Matte(
            np.ascontiguousarray(canvas[..., :3] / safe),
            alpha,
            ppm,
            (width / 2, height * 0.45),
            np.ascontiguousarray(canvas[..., 3:6] / safe),
            None,
            np.ascontiguousarray(canvas[..., 6] / safe[..., 0]),
            rim=0.4,
        )


def _wooded(canvas: Floats, edge: Floats, height: int, rng: np.random.Generator) -> None:
    """Trees along the top, in place. edge (w,): rows of the ground."""
    width = canvas.shape[1]
    size = int(0.26 * height)
    trees = [plants.tree(name, size, rng, 9.0, 0.0) for name in CROWNS]
    sprites = [(pack(tree), tree.foot) for tree in trees]
    for x in np.sort(rng.uniform(0.12, 0.88, 15)):
        sprite, (ax, ay) = sprites[int(rng.integers(len(sprites)))]
        scale = float(rng.uniform(0.45, 1.0))
        stamp(canvas, sprite, float(x * width), float(edge[int(x * width)] + 3), scale, ax, ay, 1.0,
              float(rng.uniform(0.85, 1.1)))  # fmt: skip


def _watered(canvas: Floats, x: Floats, y: Floats, level: float, fine: Floats, wide: float) -> None:
    """A fall from the rim that turns to mist on its way down, in place. x: from its middle; wide: half its width."""
    aside = (x + 0.05 * (y - level)) / (wide + 0.06 * np.clip(y - level, 0, 1))
    fall = np.exp(-(aside**2)) * smooth(0.0, 0.015, y - level) * smooth(1.0, 0.62, y + 0.10 * fine)
    share = np.clip(fall * (0.75 + 0.5 * fine), 0, 0.95)[..., None]
    water = np.concatenate([lin("#eef7fb"), np.array([0, 0.3, 0.95, 1.0, 1.0], np.float32)])  # as `far.pack` has it
    canvas[:] = canvas * (1 - share) + water * share
