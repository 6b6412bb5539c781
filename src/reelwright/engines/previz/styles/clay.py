"""Clay: modelled by hand and shot frame by frame: rounded edges, thumb marks, matt pigments, a lamp from the upper
left, a macro lens, everything that moves moves on twos."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

PIGMENT = surfaces.table(lambda x: 0.09 + 0.90 * (0.45 * surfaces.bands(5, 0.5)(x**0.82) + 0.55 * x**0.82))
RED, BLUE = surfaces.chroma(1.55, 80, 2), surfaces.chroma(1.55, 80, -3)
EDGE, ROUND, LUMP = 4.0, 22.0, 19.0  # px at 720 rows: how far corners, edges and lumps are rounded
TILE = 256
_SMOOTHED = {"ground": (3.5, 0.85), "land": (3.0, 0.8), "thing": (2.4, 0.7), "figure": (2.0, 0.75)}
"""Over how many px, and by how much, hair, leaves and bricks are smoothed: fingers model nothing so fine."""


def restaged(scene: Scene, seed: int) -> Scene:
    """Everything modelled; a studio lamp, a shallow lens, twos."""
    look = replace(
        scene.look, bloom=scene.look.bloom * 0.5, shafts=0.0, vignette=0.34, contrast=0.34, grain=0.0, saturation=1.0,
        aperture=2.0, twos=2, lift=(0.012, 0.012, 0.020), gain=(0.94, 1.0, 1.04),
    )  # fmt: skip
    return replace(repainted(scene, brush), look=look)


def brush(skin: Skin) -> Skin:
    if skin.role == "veil":
        return skin
    soft = texels.calmed(skin, *_SMOOTHED.get(skin.role, (0.0, 0.0))) if skin.role in _SMOOTHED else skin
    body = texels.toned(soft, PIGMENT, RED, BLUE, 42)
    if min(skin.alpha.shape) < 8:
        return body
    if skin.role in ("sky", "ground"):
        return replace(body, colour=_modelled(body, 0.14 if skin.role == "sky" else 0.36, 0.0))
    return replace(body, alpha=_worn(skin), colour=_modelled(body, 0.36, 1.0))


def _worn(skin: Skin) -> Array:
    """The outline without its sharp corners."""
    wide = min(texels.LARGEST, max(0.8, skin.width(EDGE)))
    soft = cv2.GaussianBlur(skin.alpha, (0, 0), wide, borderType=cv2.BORDER_REPLICATE)
    steep = surfaces.table(lambda x: np.clip((x - 0.5) * max(2.0, wide * 1.6) + 0.5, 0, 1))
    return np.asarray(cv2.min(skin.alpha, cv2.LUT(soft, steep)))


def _modelled(skin: Skin, marks: float, rounded: float) -> Array:
    """Lit as a relief: the body's cushion, what is lighter stands out, lumps and whorls of thumbs."""
    h, w = skin.alpha.shape
    grey = cv2.cvtColor(skin.colour, cv2.COLOR_BGR2GRAY).astype(np.float32)
    wide = float(np.clip(skin.width(4.0), 1.0, 10.0))
    height = cv2.GaussianBlur(grey, (0, 0), wide) * np.float32(0.0 if skin.name == "deck" else wide * 0.035)
    if rounded:
        height = height + texels.cushion(skin, ROUND) * np.float32(0.55 * rounded)
    wider = 2.0 if skin.role == "sky" else 1.0
    step = max(skin.width(LUMP * wider) / 12.0, 0.10)  # texels of the skin for one of the marks' tile
    y, x = (np.arange(n, dtype=np.float32) / np.float32(step) % (TILE - 1) for n in (h, w))
    where = np.ascontiguousarray(np.stack([np.broadcast_to(x[None], (h, w)), np.broadcast_to(y[:, None], (h, w))], -1))
    none: Any = None
    tile = cv2.remap(_thumbs(), where, none, cv2.INTER_LINEAR)
    height = height + tile * np.float32(marks * step)
    gx, gy = texels.slopes(height)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + 1)
    turn = (np.float32(0.46) * gx + np.float32(0.60) * gy + np.float32(0.66)) * inverse
    half = np.clip((np.float32(0.25) * gx + np.float32(0.34) * gy + np.float32(0.91)) * inverse, 0, 1)
    return texels.lit(skin.colour, 0.34 + np.clip(turn, 0, 1.2), half**24 * np.float32(0.15))


@lru_cache(maxsize=1)
def _thumbs() -> Array:
    """float32 (TILE, TILE), periodic, texels of height: lumps, and the whorls of a thumb here and there."""
    out = np.array(tile_noise(TILE, 7, 2.4, 6, 22)) * np.float32(0.9)
    r = np.random.default_rng(7)
    y, x = np.mgrid[0:TILE, 0:TILE].astype(np.float32)
    for cx, cy, size, turn in zip(
        r.uniform(0, TILE, 26), r.uniform(0, TILE, 26), r.uniform(10, 19, 26), r.uniform(0, np.pi, 26), strict=True
    ):
        dx, dy = ((d + TILE / 2) % TILE - TILE / 2 for d in (x - np.float32(cx), y - np.float32(cy)))
        along, across = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
        d = np.hypot(along, across * 1.5)
        out += (np.sin(d * 1.5) * np.exp(-((d / size) ** 2)) * 0.34).astype(np.float32)
    out.setflags(write=False)
    return out


def finish(width: int, height: int) -> Painter:
    """The studio's lamp: brighter towards the upper left."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    lamp = np.clip(1.06 - 0.26 * np.hypot(x - 0.32, (y - 0.25) * 0.8), 0, 1) * 255
    pool = cv2.merge([lamp.astype(np.uint8)] * 3)

    def paint(image: Array) -> Array:
        return surfaces.times(image, pool, 1.04)

    return paint


def over_picture(width: int, height: int) -> Painter:
    """Modelled by hand: rounded forms, thumb marks, matt pigments, a lamp from the upper left and its soft shine."""
    u = height / 720
    texture = _thumbed(height // 4, width // 4, u)
    tone = surfaces.table(lambda x: 0.10 + 0.90 * (0.4 * surfaces.bands(6, 0.5)(x) + 0.6 * x) ** 0.90)
    red, blue = surfaces.chroma(1.4, 74, 1), surfaces.chroma(1.4, 74, -2)

    def paint(image: Array) -> Array:
        y, cr, cb = surfaces.split(image)
        smooth = surfaces.flat(cv2.medianBlur(y, 3), 30, 2)
        small = surfaces.quarter(smooth)
        body = cv2.LUT(surfaces.fill(smooth, small, 0.88, max(3, round(12 * u))), tone)
        factor, shine = _lamplit(small, texture, u)
        lit = cv2.add(surfaces.times(body, surfaces.full(factor * np.float32(0.5), y), 2.0), surfaces.full(shine, y))
        soft = max(3, int(4 * u) * 2 + 1)
        return surfaces.join(lit, cv2.LUT(cv2.medianBlur(cr, min(soft, 5)), red), cv2.LUT(cv2.medianBlur(cb, 5), blue))

    return paint


def _thumbed(h: int, w: int, u: float) -> Array:
    """float32 (h, w): heights of lumps and, here and there, the whorls of a thumb."""
    r = np.random.default_rng(7)
    lumps = cv2.GaussianBlur(r.standard_normal((h, w)).astype(np.float32), (0, 0), 6 * u + 0.6)
    out = lumps / lumps.std() * np.float32(0.5)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    for _ in range(26):
        cx, cy, size = r.uniform(0, w), r.uniform(0, h), r.uniform(9, 16) * max(u, 0.4)
        turn = r.uniform(0, np.pi)
        dx, dy = x - cx, y - cy
        along, across = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
        d = np.hypot(along, across * 1.5)
        out += np.sin(d * (1.9 / max(u, 0.5))) * np.exp(-((d / size) ** 2)) * np.float32(0.13)
    return np.asarray(out, np.float32)


def _lamplit(small: Array, texture: Array, u: float) -> tuple[Array, Array]:
    """Light (a factor about 1) and shine (0..0.2) on clay whose height follows the picture's lightness."""
    relief = cv2.GaussianBlur(small, (0, 0), max(0.7, 1.0 * u)) * 9 + cv2.GaussianBlur(small, (0, 0), 3 * u + 0.4) * 12
    height = relief + cv2.resize(texture, small.shape[1::-1])
    gx, gy = cv2.Sobel(height, cv2.CV_32F, 1, 0, scale=1 / 8), cv2.Sobel(height, cv2.CV_32F, 0, 1, scale=1 / 8)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + 1)
    lit = (0.42 * gx + 0.58 * gy + np.float32(0.70)) * inverse
    half = np.clip((0.22 * gx + 0.30 * gy + np.float32(0.93)) * inverse, 0, 1)
    return np.asarray(0.38 + 0.92 * np.clip(lit, 0, 1.2)), np.asarray(half**30 * np.float32(0.09))
