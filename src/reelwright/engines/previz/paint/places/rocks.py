"""Rocks: boulders cut into facets, and basalt columns."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte, pillow
from reelwright.engines.previz.scene import Floats


def boulder(
    width: int, height: int, rng: np.random.Generator, metres: float, light: str, dark: str, snow: float = 0.0
) -> Matte:
    """One boulder of (height, width) texels, `metres` high; convex facets, each with one normal; anchor: its foot."""
    width, height = max(12, width), max(8, height)
    top = _profile(width, rng) * height
    yy, xx = np.mgrid[0:height, 0:width].astype(np.float32)
    alpha = np.asarray(np.clip(yy - (height - top)[None] + 0.5, 0, 1), np.float32)
    grain = fbm_image(width, height, 7, 7 * height / width, int(rng.integers(999)), 4)
    facets, crack = _facets(xx, yy, grain, rng)
    normal = facets * 0.42 + pillow(alpha, min(width, height) * 0.42, 2) * 0.9
    normal[..., 0] += (grain - 0.5) * 0.5
    normal[..., 1] += (np.roll(grain, 2, 0) - grain) * 3
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    albedo = lin(dark) * (1 - grain[..., None]) + lin(light) * grain[..., None] * 1.4
    albedo = albedo * (1 - 0.5 * crack[..., None])
    if snow:  # a pillow on top, and a little on what is level below it
        deep = (yy - (height - top)[None]) / height
        proud = smooth(0.10, 0.45, top / max(float(top.max()), 1.0))[None]
        pile = smooth(0.26, 0.16, deep + 0.10 * (grain - 0.5)) * proud
        lies = (np.maximum(pile, 0.7 * smooth(0.45, 0.8, normal[..., 1])) * min(1.0, snow * 1.2))[..., None]
        albedo = albedo * (1 - lies) + lin("#eef3fa") * lies
        normal = normal * (1 - 0.6 * lies) + np.array([0, 0.75, 0.66], np.float32) * 0.6 * lies
    low = yy / height
    return Matte(
        np.asarray(albedo, np.float32),
        alpha,
        height / metres,
        (width / 2, height - 1.0),
        np.asarray(normal, np.float32),
        np.asarray(np.clip(0.4 + 0.8 * (1 - low), 0, 1), np.float32),
        np.asarray(np.clip(0.45 + 0.65 * (1 - low), 0, 1), np.float32),
        rim=0.5,
    )


def _profile(width: int, rng: np.random.Generator) -> Floats:
    """Height of a weathered boulder over its width, (width,) 0..1: round shoulders, one side steeper, worn hollows."""
    u = np.linspace(-1, 1, width, dtype=np.float32)
    skew = float(rng.uniform(-0.32, 0.32))
    v = np.where(u < skew, (u - skew) / (1 + skew), (u - skew) / (1 - skew))
    round_ = np.clip(1 - np.abs(v) ** float(rng.uniform(2.0, 3.2)), 0, 1) ** float(rng.uniform(0.55, 0.8))
    bumps = np.interp(u, np.linspace(-1, 1, 7), rng.normal(size=7)) * 0.10
    rough = np.interp(u, np.linspace(-1, 1, 40), rng.normal(size=40)) * 0.012
    return np.asarray(np.clip(round_ * (0.86 + bumps + rough), 0.0, 0.99), np.float32)


def _facets(xx: Floats, yy: Floats, grain: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Normals (h, w, 3) of a lump cut into fourteen facets, and the cracks between some of them, (h, w) 0..1."""
    height, width = xx.shape
    seeds = np.stack([rng.random(14) * width, rng.random(14) * height], -1).astype(np.float32)
    near = np.full((height, width), np.inf, np.float32)
    next_ = near.copy()
    facet = np.zeros((height, width), np.int32)
    wx, wy = xx + (grain - 0.5) * width * 0.12, yy + (grain - 0.5) * height * 0.1
    for number, (sx, sy) in enumerate(seeds):
        distance = (wx - sx) ** 2 + (wy - sy) ** 2
        closer = distance < near
        next_ = np.where(closer, near, np.minimum(next_, distance))
        near[closer], facet[closer] = distance[closer], number
    planes = np.stack(
        [
            (seeds[:, 0] / width - 0.5) * 1.7 + rng.normal(size=14) * 0.3,
            (0.62 - seeds[:, 1] / height) * 1.5 + rng.normal(size=14) * 0.3,
            np.full(14, 0.6),
        ],
        -1,
    )
    planes /= np.linalg.norm(planes, axis=1, keepdims=True)
    edge = (np.sqrt(next_) - np.sqrt(near)) / max(1.0, height)
    crack = np.asarray(np.exp(-((edge / 0.012) ** 2)) * smooth(0.42, 0.60, grain), np.float32)
    soft = cv2.GaussianBlur(planes[facet].astype(np.float32), (0, 0), max(1.2, height * 0.03))
    return np.asarray(soft, np.float32), crack


def columns(width: int, height: int, rng: np.random.Generator, metres: float, shape: np.ndarray, wet: float) -> Matte:
    """Basalt: hexagonal columns side by side, broken at different heights. shape (width,) 0..1: how high they stand.

    Two rows of columns, the back one higher; every column has a lit and a shaded flank and a flat top."""
    albedo = np.zeros((height, width, 3), np.float32)
    alpha = np.zeros((height, width), np.float32)
    normal = np.zeros((height, width, 3), np.float32)
    ao = np.ones((height, width), np.float32)
    grain = fbm_image(width, height, width / 14, height / 60, int(rng.integers(999)), 4)
    pitch = max(5.0, 0.34 * height / metres)
    for row, lift in enumerate((1.0, 0.78, 0.56)):
        x = -pitch * rng.random()
        step = 0.0
        while x < width:
            wide = pitch * rng.uniform(0.75, 1.3)
            middle = int(min(max(x + wide / 2, 0), width - 1))
            step = step * 0.55 + rng.normal() * 0.09
            top = height * (1 - np.clip(shape[middle] * lift * (0.86 + step), 0, 0.98))
            _column((albedo, alpha, normal, ao), x, wide, top, row, grain, rng)
            x += wide
    lin_wet = 1 - 0.35 * wet
    low = np.clip(np.arange(height, dtype=np.float32)[:, None] / height, 0, 1)
    return Matte(
        albedo * lin_wet,
        alpha,
        height / metres,
        (width / 2, height * 0.96),
        normal,
        None,
        np.asarray(ao * (1 - 0.45 * low**2), np.float32),
        gloss=np.asarray(alpha * 0.35 * wet, np.float32),
        rim=0.6,
    )


def _column(
    layers: tuple[np.ndarray, ...],
    x: float,
    wide: float,
    top: float,
    row: int,
    grain: np.ndarray,
    rng: np.random.Generator,
) -> None:
    """Paint one column from its top to the lower edge: cap, then two or three flanks."""
    albedo, alpha, normal, ao = layers
    height, width = alpha.shape
    i0, i1 = max(0, int(x)), min(width, int(x + wide) + 1)
    if i1 <= i0 or top >= height:
        return
    u = (np.arange(i0, i1) + 0.5 - x) / wide
    split = rng.uniform(0.25, 0.45), rng.uniform(0.65, 0.85)
    flank = np.where(u < split[0], -0.75, np.where(u < split[1], 0.05, 0.8)).astype(np.float32)
    cap = wide * rng.uniform(0.16, 0.30)
    edge = top + cap * np.clip(np.abs(u - 0.5) * 2 - 0.35, 0, 1) * 0.8
    rows = np.arange(height, dtype=np.float32)[:, None]
    cover = np.clip(rows - edge[None] + 0.5, 0, 1)
    is_cap = np.clip((edge + cap)[None] - rows, 0, 1)[..., None]
    side = np.stack([flank, np.full_like(flank, 0.08), np.sqrt(1 - flank**2)], -1)[None]
    n = side * (1 - is_cap) + np.array([0.05, 0.93, 0.36], np.float32) * is_cap
    tone = (0.75 + 0.5 * grain[:, i0:i1, None]) * rng.uniform(0.75, 1.15)
    joint = 1 - 0.45 * (np.abs((rows / max(wide * 1.9, 6) + rng.random()) % 1 - 0.5) < 0.03)
    colour = (lin("#3c3a3a") * (1 - is_cap) + lin("#5d5a55") * is_cap) * tone * joint[..., None]
    seam = np.clip(np.minimum(u, 1 - u) / 0.06, 0, 1)[None]
    part = np.s_[:, i0:i1]
    k = cover[..., None]
    albedo[part] = albedo[part] * (1 - k) + colour * k
    normal[part] = normal[part] * (1 - k) + n * k
    ao[part] = ao[part] * (1 - cover) + cover * (0.45 + 0.55 * seam) * (0.72 + 0.14 * row)
    alpha[part] = np.maximum(alpha[part], cover)
