"""Paint in long loaded strokes that follow every form and roll through the sky in whorls: Van Gogh's hand, Munch's."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array

SEED = 53
LOUD = surfaces.chroma(2.1, 112)
STEPPED = surfaces.table(lambda x: 0.05 + 0.95 * (0.6 * x + 0.4 * surfaces.bands(6, 0.4)(x)))
LONG, THICK = 34.0, 5.2  # px at 720 rows of a stroke: half its length, its width
TAPS = (-1.0, -0.72, -0.45, -0.2, 0.0, 0.2, 0.45, 0.72, 1.0)
WHORL = 0.42  # of the sky's height: from one whorl's middle to the next's
STAR, HALO = (150, 240, 255), (120, 205, 235)  # BGR
DARK = 84  # mean lightness below which a sky is one of the night


def swirled(scene: Scene, seed: int) -> Scene:
    look = replace(scene.look, bloom=scene.look.bloom * 0.4, grain=0.0, aperture=0.0, saturation=1.2, contrast=0.5,
                   vignette=0.0)  # fmt: skip
    return replace(repainted(scene, _brush), look=look)


def _brush(skin: Skin) -> Skin:
    if skin.role == "veil" or min(skin.alpha.shape) < 16:
        return skin
    h, w = skin.alpha.shape
    aloft = skin.role == "sky"
    starry = aloft and skin.name == "sky" and float(skin.colour[: h // 2].mean()) < DARK
    if starry:
        skin = replace(skin, colour=_starred(skin.colour))
    toned = texels.toned(skin, STEPPED, LOUD, LOUD)
    along = _whorls(h, w) if aloft else _along(toned, skin.width(9.0))
    finer = 0.5 if skin.role == "figure" else 1.0
    length = float(np.clip(skin.width(LONG * finer), 4, 60))
    drawn = _dragged(toned.colour, along, length * 0.6)
    grooves = _dragged(_grain(h, w, float(np.clip(skin.width(THICK * finer), 1.6, 9))), along, length)
    grooves = (grooves.astype(np.float32) - 128) / max(1.0, float(grooves.std()))
    y, cr, cb = texels.split(drawn)
    hue = np.clip(grooves * (9 if aloft else 6), -22, 22).astype(np.int16)
    y = np.clip(y.astype(np.int16) + np.clip(grooves * 13, -34, 34).astype(np.int16), 0, 255).astype(np.uint8)
    cb = np.clip(cb.astype(np.int16) - hue, 0, 255).astype(np.uint8)
    return replace(toned, colour=texels.join(y, cr, cb))


def _along(skin: Skin, wide: float) -> tuple[Array, Array]:
    """Which way strokes go: along the edges of what is shown, level where there are none (the structure tensor)."""
    y = cv2.cvtColor(skin.colour, cv2.COLOR_BGR2GRAY).astype(np.float32) + skin.alpha.astype(np.float32) * 0.5
    gx, gy = texels.slopes(cv2.GaussianBlur(y, (0, 0), 1.4))
    spread = float(np.clip(wide, 2.0, 14.0))
    xx, yy, xy = (cv2.GaussianBlur(g, (0, 0), spread) for g in (gx * gx, gy * gy, gx * gy))
    angle = 0.5 * np.arctan2(2 * xy, xx - yy + np.float32(0.4)) + np.float32(np.pi / 2)
    return np.cos(angle), np.sin(angle)


@lru_cache(maxsize=8)
def _whorls(h: int, w: int) -> tuple[Array, Array]:
    """Directions of the air: a stream from left to right that curls about a few middles."""
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dx, dy = np.full((h, w), 0.5, np.float32), 0.22 * np.sin(x * np.float32(9.0 / w) + y * np.float32(5.0 / h))
    for cx, cy, size, turn in _middles(h, w):
        ax, ay = x - np.float32(cx), y - np.float32(cy)
        pull = np.exp(-(ax * ax + ay * ay) / np.float32(size * size)) * np.float32(turn * 2.6 / size)
        dx, dy = dx - ay * pull, dy + ax * pull
    far = np.sqrt(dx * dx + dy * dy) + np.float32(1e-4)
    return dx / far, dy / far


def _middles(h: int, w: int) -> list[tuple[float, float, float, float]]:
    """(column, row, size, which way round) of the whorls."""
    r = np.random.default_rng(SEED)
    step = h * WHORL
    return [
        ((i + r.uniform(0.2, 0.8)) * step, h * r.uniform(0.3, 0.62), step * r.uniform(0.3, 0.5), (-1.0) ** i)
        for i in range(round(w / step))
    ]


def _starred(colour: Array) -> Array:
    """A night sky with stars in rings of light at the whorls' middles and between them."""
    out = cv2.addWeighted(colour, 0.9, np.full_like(colour, (96, 48, 18)), 0.35, 0)
    h, w = colour.shape[:2]
    r = np.random.default_rng(SEED + 1)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    light = np.zeros((h, w), np.float32)
    spots = [(cx, cy, 0.16 * s) for cx, cy, s, _ in _middles(h, w)]
    spots += [(r.uniform(0, w), h * r.uniform(0.1, 0.66), h * r.uniform(0.010, 0.020)) for _ in range(30)]
    for cx, cy, size in spots:
        far = np.hypot(x - np.float32(cx), y - np.float32(cy)) / np.float32(size)
        rings = 0.62 + 0.38 * np.cos(far * 2.4)
        light = np.maximum(light, np.maximum(np.exp(-((far / 0.9) ** 4)), rings * np.exp(-far / 1.7) * 0.8))
    share = np.clip(light, 0, 1)[..., None]
    lamp = np.where(share > 0.75, np.array(STAR, np.float32), np.array(HALO, np.float32))
    return np.asarray(out * (1 - share) + lamp * share, np.float32).astype(np.uint8)


def _dragged(picture: Array, along: tuple[Array, Array], length: float) -> Array:
    """The mean of a picture over a straight stroke through every point."""
    h, w = picture.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    total = np.zeros(picture.shape, np.float32)
    for tap in TAPS:
        reach = np.float32(tap * length)
        total += cv2.remap(picture, x + along[0] * reach, y + along[1] * reach, cv2.INTER_NEAREST,
                           borderMode=cv2.BORDER_REFLECT)  # fmt: skip
    return np.asarray(total * np.float32(1 / len(TAPS)), np.float32).astype(np.uint8)


@lru_cache(maxsize=64)
def _grain(h: int, w: int, thick: float) -> Array:
    """uint8: noise as fine as a stroke is thick."""
    noise = np.random.default_rng(SEED).standard_normal((h, w)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), thick * 0.45)
    return np.clip(128 + soft / float(soft.std()) * 52, 0, 255).astype(np.uint8)
