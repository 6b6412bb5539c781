"""What a body does to the light on the ground: dark where it touches, dim below it, its outline away from the key.

Both shades are made of the body's own pictures, so they step when it steps. The contact shade is an upright plane, as
the composed view sees it lying; the outline is a quad on the ground that goes with its body."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Asset
from reelwright.engines.previz.paint.lighting.light import NEARER, Light
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Floats, Motion, Pixels, Plane, Quad

Vector = tuple[float, float, float]
AT_REST: Vector = (0.0, 0.0, 0.0)
SOFTEST, TALLEST = 0.18, 14.0
"""Hardness of the light below which no outline falls; m of a body above which its outline would fill the ground."""
LONGEST, BEFORE = 3.2, 0.5
"""An outline reaches so many heights of its body at most, and over this share of the way to the lens."""
_WIDE, _HIGH = 96, 22
"""Texels of a contact shade."""
_MARGIN = 0.16
"""Of a contact shade, beyond its body on either side: share of the body's width."""
_TOUCH, _HANG = 0.035, 0.42
"""Heights over the ground, as shares of the body's, up to which it touches, and hangs low enough to dim."""
_TOUCHED, _DIMMED = 0.92, 0.68
"""How dark either is."""
_FEW = 6
"""In larger companies nobody looks at how the shades step."""
_FLATTEST = 0.15
"""Least height over depth of a shade on the screen: of a lens near the ground one would see none."""
_BLACK = np.array([22, 13, 8], np.float32)
"""BGR of what only the sky lights."""


def contact(mark: Mark, asset: Asset, motion: Motion, view: View, period: float) -> Plane:
    """The shade under a body, picture by picture of its loop."""
    if motion.path is not None:  # it stays on the ground
        above = motion.path
        motion = replace(motion, path=lambda t: (above(t)[0], 0.0, above(t)[2]))
    tall, wide = max(mark.bounds.height, 0.02), max(mark.bounds.width, 0.02)
    deep = float(np.clip(0.24 * wide, 0.16 * min(tall, 2.0 * wide), 1.3))
    flat = max(_FLATTEST, min(0.5, (view.eye - mark.y) / mark.z))
    seen = asset.mattes[:: 2 if len(asset.mattes) % 2 == 0 else 1] if mark.actor.count <= _FEW else asset.mattes[:1]
    cycle = tuple(_under(matte, tall, deep * flat) for matte in seen)
    matte, w = asset.mattes[0], cycle[0].shape[1]
    metres = matte.alpha.shape[1] / matte.ppm * (1 + 2 * _MARGIN)
    ppm = w / metres
    high = max(1, round(3.2 * deep * flat * ppm))
    cycle = tuple(np.ascontiguousarray(cv2.resize(p, (w, high), interpolation=cv2.INTER_AREA)) for p in cycle)
    foot = (matte.foot[0] / matte.alpha.shape[1] + _MARGIN) / (1 + 2 * _MARGIN) * w
    return Plane(
        name="shadow", cycle=cycle, x=mark.x, y=mark.y, z=mark.z + 0.02, ppm=ppm, anchor=(foot, high / 2),
        period=period, phase=mark.phase, motion=replace(motion, bob=(0, 0, 0), sway=(0, 0, 0)), subject=mark.led,
    )  # fmt: skip


def _under(matte: Matte, tall: float, unit: float) -> Pixels:
    """How dark a body makes the ground below each of its columns: uint8 (h, w, 4). unit: m its depth is seen high."""
    h, w = matte.alpha.shape
    columns = round(_WIDE / (1 + 2 * _MARGIN))
    rows = max(8, min(h, round(1.5 * columns * h / w), 160))
    alpha = cv2.resize(matte.alpha, (columns, rows), interpolation=cv2.INTER_AREA)
    lowest = rows - 1 - np.argmax(alpha[::-1] > 0.35, axis=0)
    gap = (matte.foot[1] - (lowest + 1) * h / rows) / matte.ppm / tall
    gap[alpha.max(axis=0) <= 0.35] = 9.0
    margin = (_WIDE - columns) // 2
    gap = np.pad(gap.astype(np.float32), (margin, _WIDE - columns - margin), constant_values=9.0)[None]
    down = np.clip(-gap * tall / unit, -0.8, 0.8) * (np.abs(gap) < 2 * _TOUCH)  # the far feet are higher on the screen
    touch = _spread(np.exp(-((gap / _TOUCH) ** 2)), 1.6)
    hang = _spread(np.exp(-np.maximum(gap, 0) / _HANG), 0.055 * _WIDE)
    away = np.linspace(-1.6, 1.6, _HIGH, dtype=np.float32)[:, None]
    touched = _TOUCHED * touch * np.exp(-(((away - _spread(down, 2.0)) / 0.42) ** 2))
    return _dark(1 - (1 - touched) * (1 - _DIMMED * hang * np.exp(-1.5 * away**2)))


def _spread(line: Floats, sigma: float) -> Floats:
    size = 2 * round(3 * sigma) + 1
    return np.asarray(cv2.GaussianBlur(line, (size, 1), sigma, borderType=cv2.BORDER_CONSTANT), np.float32)


def _dark(share: Floats) -> Pixels:
    """uint8 (h, w, 4): shade of so much darkness, 0..1."""
    pixels = np.empty((*share.shape, 4), np.uint8)
    pixels[..., :3] = _BLACK * share[..., None]
    pixels[..., 3] = share * 255
    return pixels


def cast(mark: Mark, asset: Asset, light: Light, velocity: Vector = AT_REST) -> list[Quad]:
    """The body's own outline laid on the ground, away from the key light; none where the light is soft."""
    key, soft = float(light.key.max()), float(light.ambient_up.max())
    hard = key / (key + 2.2 * soft + 1e-6)
    if hard < SOFTEST or mark.bounds.height > TALLEST or light.elevation < 0.01:
        return []
    kx, ky, _ = (float(v) for v in light.key_dir)
    aside = -kx * min(1.0 / max(ky, 0.15), LONGEST) * mark.bounds.top
    aside *= min(1.0, BEFORE * mark.z / max(NEARER * abs(aside), 1e-3))
    nearer = -NEARER * abs(aside)
    matte = asset.mattes[0]
    h, w = matte.alpha.shape
    alpha = _outline(asset)
    margin = alpha.shape[1] // 5
    alpha = np.pad(alpha, ((0, 0), (margin, margin)))
    rows = np.linspace(0.0, 1.0, alpha.shape[0], dtype=np.float32)[:, None]
    crisp = cv2.GaussianBlur(alpha, (0, 0), 1.4)
    blurred = cv2.GaussianBlur(alpha, (0, 0), max(1.6, 0.03 * alpha.shape[0]))
    shade = (crisp * rows**2 + blurred * (1 - rows**2)) * (0.5 + 0.5 * rows)  # softer and fainter with its length
    pixels = _dark(np.asarray(np.clip(shade * hard * 1.45, 0, 0.78), np.float32))
    share = max(matte.foot[1] / h, 0.2)
    wide = w / matte.ppm * alpha.shape[1] / (alpha.shape[1] - 2 * margin)
    left = mark.x - matte.foot[0] / matte.ppm - (wide - w / matte.ppm) / 2
    return [Quad("cast shadow", pixels, (left + aside, 0.004, mark.z + nearer), (wide, 0.0, 0.0),
                 (-aside / share, 0.0, -nearer / share), depth=mark.z + 0.03, velocity=velocity, subject=mark.led)]


def _outline(asset: Asset) -> Floats:
    """Coverage of the body over its loop, at a quarter of its texels: legs that walk make a soft stroke."""
    several = asset.mattes[:: max(1, len(asset.mattes) // 4)]
    h, w = several[0].alpha.shape
    size = (max(8, w // 4), max(8, h // 4))
    small = [cv2.resize(m.alpha, size, interpolation=cv2.INTER_AREA) for m in several]
    return np.asarray(np.mean(small, axis=0), np.float32)
