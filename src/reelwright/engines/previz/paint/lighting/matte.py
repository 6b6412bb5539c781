"""Matte: what a painter makes, a surface without light. `light_matte` turns any matte into pixels, at any hour."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.colour import film_table
from reelwright.engines.previz.paint.lighting.light import Beam, Light
from reelwright.engines.previz.paint.lighting.shade import shade
from reelwright.engines.previz.scene import Floats, Pixels

NONE3 = np.zeros((1, 1, 3), np.float32)
NONE1 = np.zeros((1, 1), np.float32)
_LAYERS = ("albedo", "alpha", "normal", "shadow", "ao", "emission", "depth", "gloss")
_FLIPPED = np.array([-1, 1, 1], np.float32)


@dataclass(frozen=True, eq=False)
class Matte:
    """A surface of (h, w) texels, all float32, contiguous. None stands for the plain value.

    albedo (h, w, 3), emission (h, w, 3): linear RGB, not premultiplied · alpha (h, w) 0..1 · normal (h, w, 3) unit,
    x right, y up, z to the camera (None: faces it) · shadow (h, w) 0..1 visible share of the key · ao (h, w) 0..1 ·
    depth (h, w) m behind the plane · gloss (h, w) 0..1 · ppm texels per metre · anchor texel (x, y) that stands on
    the plane's place (None: middle of the lower edge) · rim: strength of the key-side edge light · steps 0..1: how
    far the shading falls into three tones, as painters do · spill: light that windows and signs throw on what is near.
    """

    albedo: Floats
    alpha: Floats
    ppm: float
    anchor: tuple[float, float] | None = None
    normal: Floats | None = None
    shadow: Floats | None = None
    ao: Floats | None = None
    emission: Floats | None = None
    depth: Floats | None = None
    gloss: Floats | None = None
    rim: float = 0.5
    steps: float = 0.0
    spill: float = 1.0

    @property
    def foot(self) -> tuple[float, float]:
        height, width = self.alpha.shape
        return self.anchor if self.anchor is not None else (width / 2, float(height))

    def reshaped(self, change: Callable[[Floats], Floats], **rest: Any) -> Matte:
        """With every layer changed alike, contiguous, and the rest replaced."""
        layers = {name: getattr(self, name) for name in _LAYERS}
        changed = {name: np.ascontiguousarray(change(a)) for name, a in layers.items() if a is not None}
        return replace(self, **{**changed, **rest})

    def mirrored(self) -> Matte:
        """The same seen from the other side: left and right change places."""
        x, y = self.foot
        flipped = self.reshaped(lambda layer: layer[:, ::-1], anchor=(self.alpha.shape[1] - x, y))
        return flipped if flipped.normal is None else replace(flipped, normal=flipped.normal * _FLIPPED)

    def thumbnail(self, step: int) -> Matte:
        """Every step-th texel: enough to judge exposure."""
        x, y = self.foot
        return self.reshaped(
            lambda layer: layer[::step, ::step], ppm=self.ppm / step, anchor=(x / step, y / step), rim=0.0)


def light_matte(
    matte: Matte, light: Light, z: float, x: float = 0.0, mist: float = 0.0, brush: int = 0, lamps: bool = True
) -> Pixels:
    """Matte -> premultiplied BGRA uint8 (h, w, 4): light, local lamps, air, film.

    x, z: m, where the anchor stands. mist 0..1: haze thickens towards the foot (landscapes; 0 for figures).
    brush: radius in texels of a gouache filter, 0 none. lamps: whether the set's lamps fall on it."""
    height, width = matte.alpha.shape
    foot_x, foot_y = matte.foot
    glow = _glow(matte, light)
    out = np.empty((height, width, 4), np.uint8)
    beams = light.beams_at(x, z, y=0.4 * foot_y / matte.ppm) if lamps else ()
    shade(
        out,
        np.ascontiguousarray(matte.albedo, np.float32),
        np.ascontiguousarray(matte.alpha, np.float32),
        _or(matte.normal, NONE3),
        _or(matte.shadow, NONE1),
        _or(matte.ao, NONE1),
        _or(glow, NONE3),
        _or(matte.gloss, NONE1),
        _or(matte.depth, NONE1),
        _air_columns(light, width, foot_x, matte.ppm, x, z),
        _mist_rows(light, height, foot_y, z, mist),
        _numbers(matte, light, z),
        _beams(beams),
        film_table(),
    )
    return gouache(out, brush) if brush else out


def pillow(alpha: Floats, radius: float, smooth: float = 1.5) -> Floats:
    """alpha (h, w) -> unit normals (h, w, 3) of a cushion whose edges are rounded over `radius` texels."""
    distance = cv2.distanceTransform((alpha > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    t = np.clip(distance / max(radius, 0.5), 0, 1)
    rise = cv2.GaussianBlur(np.sqrt(1 - (1 - t) ** 2).astype(np.float32) * radius, (0, 0), smooth)
    normal = np.stack(
        [
            -cv2.Sobel(rise, cv2.CV_32F, 1, 0, ksize=3) / 8,
            cv2.Sobel(rise, cv2.CV_32F, 0, 1, ksize=3) / 8,
            np.full_like(rise, 0.7),
        ],
        -1,
    )
    return np.asarray(normal / np.linalg.norm(normal, axis=-1, keepdims=True), np.float32)


def gouache(pixels: Pixels, radius: int) -> Pixels:
    """Four-quadrant soft Kuwahara filter (Papari et al., 2007, in its box form): flat strokes, crisp edges.

    Alpha takes part, so premultiplied edges stay clean."""
    size = radius + 1
    source = pixels.astype(np.float32)
    mean = cv2.blur(source, (size, size), anchor=(0, 0), borderType=cv2.BORDER_REFLECT)
    square = cv2.blur((source * source).sum(-1), (size, size), anchor=(0, 0), borderType=cv2.BORDER_REFLECT)
    spread = np.maximum(square - (mean * mean).sum(-1), 0)
    weight = 1 / (0.65 + spread) ** 2
    mean *= weight[..., None]
    padded = cv2.copyMakeBorder(mean, radius, 0, radius, 0, cv2.BORDER_REFLECT)
    heavy = cv2.copyMakeBorder(weight, radius, 0, radius, 0, cv2.BORDER_REFLECT)
    height, width = weight.shape
    total, norm = np.zeros(mean.shape, np.float32), np.zeros(weight.shape, np.float32)
    for dy in (0, radius):
        for dx in (0, radius):
            total += padded[dy : dy + height, dx : dx + width]
            norm += heavy[dy : dy + height, dx : dx + width]
    return np.asarray(total / norm[..., None] + 0.5, np.float32).clip(0, 255).astype(np.uint8)


def _or(array: Floats | None, empty: Floats) -> Floats:
    return empty if array is None else np.ascontiguousarray(array, np.float32)


def _glow(matte: Matte, light: Light) -> Floats | None:
    """What the matte sends out at this hour, with the light it spills on its own neighbourhood (for the kernel, which
    multiplies the spill by the albedo, both travel in one array: emission first, spill below it)."""
    if matte.emission is None:
        return None
    lit = np.ascontiguousarray(matte.emission * (0.08 + 0.92 * light.lamp), np.float32)
    height, width = matte.alpha.shape
    if not matte.spill:
        return np.concatenate([lit, np.zeros_like(lit)])
    reach = max(0.8, matte.ppm * 0.9)  # texels; what is blurred so far needs few of them
    shrink = max(1, min(int(reach / 2.5), height // 6, width // 6))
    size = (max(1, width // shrink), max(1, height // shrink))
    small = np.asarray(cv2.resize(lit, size, interpolation=cv2.INTER_AREA), np.float32)
    near = cv2.GaussianBlur(small, (0, 0), max(0.8, reach / shrink))
    coarse = cv2.resize(small, (max(1, size[0] // 3), max(1, size[1] // 3)), interpolation=cv2.INTER_AREA)
    wide = cv2.GaussianBlur(coarse, (0, 0), max(0.8, min(matte.ppm * 2.6, 60.0 * 4) / shrink / 3))
    wide = cv2.resize(wide, size, interpolation=cv2.INTER_LINEAR)
    spill = cv2.resize((near * 1.45 + wide * 1.75) * matte.spill, (width, height))
    return np.concatenate([lit, spill.reshape(lit.shape)])


def _air_columns(light: Light, width: int, foot_x: float, ppm: float, x: float, z: float) -> Floats:
    """Haze colour of every column (w, 3): warm towards the sun."""
    columns = x + (np.arange(width, dtype=np.float32) - foot_x) / ppm
    return np.ascontiguousarray(light.haze_at(np.arctan(columns / max(z, 1.0))), np.float32)


def _mist_rows(light: Light, height: int, foot_y: float, z: float, mist: float) -> Floats:
    """Share of ground haze of every row (h,): it follows the foot, or the horizon would be a hard line."""
    up = np.clip((foot_y - np.arange(height, dtype=np.float32)) / max(foot_y, 1.0), 0, 1)
    strength = mist * min(1.0, 0.25 + 2.2 * float(light.veil(z)))
    return np.asarray(strength * np.exp(-up / 0.30), np.float32)


def _numbers(matte: Matte, light: Light, z: float) -> Floats:
    """The scalars of the kernel, in the order that `shade` reads them."""
    edge = math.copysign(1.0, float(light.key_dir[0]))
    return np.array(
        [
            *light.key_dir,
            *light.key,
            *light.ambient_up,
            *light.ambient_down,
            matte.rim,
            edge,
            light.density,
            light.veil_max,
            z,
            light.exposure,
            matte.steps,
            float(light.veil(z)),
        ],
        np.float32,
    )


def _beams(beams: tuple[Beam, ...]) -> Floats:
    rows = [(*beam.towards, *beam.colour) for beam in beams]
    return np.array(rows, np.float32).reshape(-1, 6)
