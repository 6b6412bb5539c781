"""Terrain painter: a height field seen through a voxel-space cast gives a matte with true slopes, shadow, depth and
ridges behind ridges. Kinds differ only by their height function (heights.py) and by what covers them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.gullies import carved
from reelwright.engines.previz.paint.brushes.heights import height_field
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.voxel import cast, sun_shadow
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.hairpins import hairpins
from reelwright.engines.previz.scene import Floats

COLUMNS, ROWS = 760, 190
GULLIES: dict[str, tuple[float, float]] = {"alpine": (2.1, 0.085), "slope": (1.4, 0.035), "volcano": (3.2, 0.045)}
"""Kind of land -> gullies a height, and how deep they are as a share of it."""
SEEN = 40
"""Height in texels from which gullies can be seen."""


@dataclass(frozen=True, slots=True)
class Cover:
    """What lies on the land. rock, dark: bare faces; soft: on gentle slopes up to soft_slope; top: above `line` of the
    height; strata, rough, flute 0..1.5: bands, bumps, vertical ribs; lava 0..1: glowing cracks; motley: growths of many
    colours; rows: lines of bushes along the slope, in a height."""

    rock: str
    dark: str
    soft: str = ""
    top: str = ""
    line: float = 9.0
    strata: float = 0.0
    soft_slope: float = 0.62
    rough: float = 1.0
    flute: float = 0.0
    lava: float = 0.0
    motley: bool = False
    rows: float = 0.0


COVERS: dict[str, Cover] = {
    "granite": Cover("#7d7a78", "#3c3e48", "#59603f", "#e2e9f2", 0.50, 0.1, 0.60, 0.7),
    "snowcap": Cover("#7a746c", "#4a463f", "#6a6a4a", "#eef3fa", 0.70, 0.05, 0.75, 0.6),
    "bare granite": Cover("#b4aca0", "#6a665f", "#4f6238", soft_slope=0.86, rough=0.8, flute=0.9),
    "ochre": Cover("#c4673c", "#7a3a26", strata=0.25, soft_slope=1.0, rough=0.5, flute=1.1),
    "green": Cover("#6f6a55", "#3f4034", "#5d7a34", soft_slope=0.45, rough=0.7),
    "alp": Cover("#8d877b", "#4b4a46", "#5c6e38", soft_slope=0.74, rough=1.0, flute=0.5),
    "meadow": Cover("#7c7a4a", "#4a5430", "#6f8f3a", soft_slope=0.3, rough=0.5),
    "vines": Cover("#7c6a4a", "#4f4434", "#6f8a36", soft_slope=0.35, rough=0.5, strata=0.9),
    "tea": Cover("#2f5a22", "#1c3a16", "#6fa03a", soft_slope=0.30, rough=0.25, rows=30.0),
    "heather": Cover("#6f5a5c", "#3c3a34", "#8a4a78", soft_slope=0.45, rough=0.8),
    "autumn": Cover("#7a6848", "#4b3f33", "#a8662c", soft_slope=0.4, rough=0.8),
    "dry": Cover("#8a744a", "#5e4c32", "#b89a58", soft_slope=0.4, rough=0.6),
    "redrock": Cover("#b57c5e", "#684840", "#cfae90", strata=1.4, soft_slope=0.80, flute=0.8),
    "sand": Cover("#dcab6a", "#cf9a58", soft_slope=1.0, rough=0.03),
    "chalk": Cover("#cfc7b6", "#8d877c", "#62803c", strata=0.5, soft_slope=0.72, flute=0.8),
    "basalt": Cover("#4c4846", "#26242a", "#3c4430", "#d8d2cc", 0.9, 0.15, 0.75, 1.2, flute=0.9),
    "deep": Cover("#3a444c", "#141a20", "#2c3a40", strata=0.3, soft_slope=0.9, rough=1.3, flute=1.2),
    "lava": Cover("#3a3334", "#1c191c", strata=0.1, soft_slope=1.0, rough=1.2, lava=1.0),
    "ice": Cover("#bfe0ec", "#5fa8c8", "#f4f8fc", "#ffffff", 0.2, 0.35, 0.55, 0.6),
    "snow": Cover("#70747e", "#3f4454", "#dce5f0", "#e4ebf4", 0.2, 0.1, 0.42, 0.7),
    "jungle": Cover("#5a5f48", "#333a2c", "#3f6a2c", strata=0.2, soft_slope=0.25, rough=0.9, flute=0.5),
    "moon": Cover("#8f8d8a", "#4e4d50", "#a09e9a", soft_slope=0.5, rough=0.8),
    "coral": Cover("#d8604a", "#3a2456", "#b8607a", soft_slope=0.6, rough=1.2, motley=True),
    "mars": Cover("#a8583a", "#5e2e26", "#b8734a", strata=0.5, soft_slope=0.7, rough=0.8, flute=0.9),
}


@dataclass(frozen=True, slots=True)
class Land:
    """One layer of land. width, height, z: m; eye: m over the layer's own zero; ppm: texels per m; depth: how many
    heights it goes back; peak: x of the summit, m; grow: share of the depth from shore to full height; hump: how many
    landforms a height; taper 0..1: falls away on the side `lean` (-1 left, 1 right) points away from; trees 0..1;
    bends: traverses of a road that winds up it."""

    kind: str
    cover: str
    width: float
    height: float
    z: float
    eye: float
    ppm: float
    depth: float = 3.0
    peak: float = 0.0
    grow: float = 0.5
    hump: float = 1.0
    taper: float = 0.0
    lean: float = 1.0
    trees: float = 0.0
    tree_colour: str = "#2c4230"
    snow: float = 0.0
    bends: int = 0


def _rows(land: Land) -> int:
    """Rows of the field: steep faces are made of little depth, so a tall picture of them needs more."""
    return int(np.clip(land.height * land.ppm * 1.3, 120, 240)) if land.kind == "alpine" else ROWS


@dataclass(frozen=True, eq=False)
class _Seen:
    """What the cast sees, all (h, w): height m, slopes across and away, shadow, alpha, field row."""

    height: Floats
    across: Floats
    away: Floats
    shadow: Floats
    alpha: Floats
    row: Floats
    hollow: Floats


def terrain(land: Land, key_dir: Floats, rng: np.random.Generator) -> Matte:
    """Upright matte of land.width m by about land.height m; anchor at the middle of its foot."""
    seed = int(rng.integers(1, 9000))
    seen = _look(land, key_dir, seed)
    cover = COVERS[land.cover]
    height, width = seen.alpha.shape
    ratio = land.width / land.height
    fine = fbm_image(width, height, ratio * 9, 9 * (2.2 if cover.strata else 1.0), seed + 5, 5)
    steep = np.asarray(np.clip(np.hypot(seen.across, seen.away), 0, 2) / 2, np.float32)
    ribs = fbm_image(width, height, ratio * 16, 3.2, seed + 15, 4)
    normal = _normals(seen, cover, fine, steep, ribs, fbm_image(width, height, ratio * 4.5, 1.6, seed + 16, 3))
    albedo = _albedo(land, cover, seen, fine, (steep, ribs), normal[..., 1], seed)
    if land.bends:
        albedo = _with_road(land, seen, albedo)
    emission = _lava(land, seen, fine, seed) if cover.lava else None
    relief = np.clip(0.55 + 0.45 * (seen.hollow / (land.height * 0.06) + 0.4), 0.35, 1)
    ao = (1 - cover.flute * steep * (0.38 - 0.55 * ribs)) * relief
    cell_depth = land.depth * land.height / _rows(land)
    return Matte(
        albedo,
        seen.alpha,
        land.ppm,
        (width / 2, float(height)),
        normal,
        np.asarray(0.08 + 0.92 * seen.shadow, np.float32),
        np.asarray(ao, np.float32),
        emission,
        np.asarray(seen.row * cell_depth, np.float32),
        rim=0.35,
    )


def _look(land: Land, key: Floats, seed: int) -> _Seen:
    """Make the field, shadow it and cast it."""
    wide = 1 + land.depth * land.height / land.z
    extent, count = land.width * wide, _rows(land)
    field = height_field(
        land.kind,
        COLUMNS,
        count,
        extent / land.height * land.hump,
        land.depth * land.hump,
        seed,
        land.peak / land.height * land.hump,
        land.grow,
    )
    if land.kind in GULLIES and land.height * land.ppm > SEEN:
        often, deep = GULLIES[land.kind]
        cell = (extent / land.height / COLUMNS, land.depth / count)
        field = np.maximum(field + carved(field, cell, often, deep, seed + 3, 1 / wide) * smooth(0.04, 0.30, field), 0)
    cut = int(COLUMNS * 0.5 / wide)
    visible = field[:, COLUMNS // 2 - cut : COLUMNS // 2 + cut]
    field *= land.height / max(1e-3, float(np.percentile(visible, 99.7)))
    away = land.z / (land.z + np.arange(count, dtype=np.float32) * (land.depth * land.height / count))
    top = land.eye + ((field - land.eye) * away[:, None]).max(0)[COLUMNS // 2 - cut : COLUMNS // 2 + cut]
    field *= float(
        np.clip(land.height / max(float(np.percentile(top, 99)), 1e-3), 1.0, 1.7)
    )  # what lies back looks low
    if land.taper:
        x = (np.arange(COLUMNS) / COLUMNS - 0.5) * wide * land.lean
        field *= (1 - land.taper * smooth(0.22, -0.42, x))[None]
    field = np.minimum(field, land.height * 1.75).astype(np.float32)
    dx, dz = extent / COLUMNS, land.depth * land.height / count
    step = land.height * 0.012
    shadow = sun_shadow(field, (float(key[0] / dx * step), float(key[1] * step), float(-key[2] / dz * step)))
    size = (int(land.width * land.ppm), max(8, int(land.height * land.ppm * 1.36)))
    columns, rows, alpha = cast(field, size, -extent / 2, (dx, dz), land.z, land.eye, land.ppm)

    def seen(array: object) -> Floats:
        return np.asarray(cv2.remap(np.asarray(array, np.float32), columns, rows, cv2.INTER_LINEAR), np.float32)

    return _Seen(
        seen(field),
        seen(cv2.Sobel(field, cv2.CV_32F, 1, 0, scale=0.125 / dx)),
        seen(cv2.Sobel(field, cv2.CV_32F, 0, 1, scale=0.125 / dz)),
        seen(shadow),
        alpha,
        rows,
        seen(field - cv2.GaussianBlur(field, (0, 0), 8)),
    )


def _normals(seen: _Seen, cover: Cover, fine: Floats, steep: Floats, ribs: Floats, broad: Floats) -> Floats:
    """True slope, fine relief in (x, height) space so that steep faces have detail too, and flutes."""
    bump = cover.rough * (0.25 + steep) * 2.2
    bx, by = cv2.Sobel(fine, cv2.CV_32F, 1, 0) * bump, cv2.Sobel(fine, cv2.CV_32F, 0, 1) * bump
    across, away = seen.across, seen.away
    cap = np.ones_like(steep)
    if cover.flute:
        rib = cv2.Sobel(ribs, cv2.CV_32F, 1, 0) * 3.0 + cv2.Sobel(broad, cv2.CV_32F, 1, 0) * 12.0
        bx = bx + np.tanh(rib * 1.1) * steep * 0.75 * cover.flute
    if cover.flute >= 0.5:  # cliffs: cap the slope, so that ribs can turn the normal
        cap = np.maximum(1.0, np.hypot(across, away) / 1.6)
    # slopes aside count for more than slopes ahead: a mountain is read by its lit and its shaded flank
    normal = np.dstack([-across * 1.7 / cap - bx, 1 / cap + by, away * 0.8 / cap]).astype(np.float32)
    normal /= np.sqrt((normal * normal).sum(-1, keepdims=True))
    return normal


def _albedo(
    land: Land, cover: Cover, seen: _Seen, fine: Floats, faces: tuple[Floats, Floats], up: Floats, seed: int
) -> Floats:
    """faces: how steep they are, and their ribs."""
    steep, ribs = faces
    share = seen.height / land.height
    t = np.clip(fine * 1.5 - 0.25 + 0.2 * share, 0, 1)[..., None]
    colour = lin(cover.dark) * (1 - t) + lin(cover.rock) * t
    if cover.strata:
        bands = np.sin((share + (fine - 0.5) * 0.06) * 46) * 0.5 + np.sin(share * 113 + fine * 3) * 0.3
        colour = colour * (1 + cover.strata * 0.34 * (bands * smooth(0.15, 0.5, steep))[..., None])
    if cover.soft:
        g = smooth(cover.soft_slope - 0.14, cover.soft_slope + 0.10, up + (fine - 0.5) * 0.25)[..., None]
        colour = colour * (1 - g) + lin(cover.soft) * (0.62 + 0.76 * fine[..., None]) * g
    if cover.rows:  # bushes planted along the contours, dark between them
        planted = 0.5 + 0.5 * np.sin((share + (fine - 0.5) * 0.012) * 2 * math.pi * cover.rows)
        fits = float(np.clip(land.height * land.ppm / cover.rows / 2 - 0.75, 0, 1))  # finer than texels they are a tone
        colour = colour * (1 - (0.62 * fits * smooth(0.55, 0.12, planted))[..., None])
    if land.trees:  # forest as a dark, upright streaked skin on low, gentle ground
        height, width = fine.shape
        streak = fbm_image(width, height, land.width / land.height * 60, 12 * 3, seed + 91, 3)[..., None]
        g = (smooth(0.62, 0.30, share) * smooth(0.30, 0.50, up) * smooth(0.34, 0.52, fine + (land.trees - 0.5) * 0.6))[
            ..., None
        ]
        colour = colour * (1 - g) + lin(land.tree_colour) * (0.35 + 1.3 * streak) * g
    if cover.motley:
        hue = fbm_image(fine.shape[1], fine.shape[0], land.width / land.height * 1.7, 1.7, seed + 61, 3)[..., None]
        for code, at in (("#d8803a", 0.36), ("#8a3f8a", 0.62)):
            where = smooth(0.08, 0.02, np.abs(hue - at)) * 0.7
            colour = colour + (lin(code) * (0.5 + fine[..., None]) - colour) * where
    line = min(cover.line, 9.0) - land.snow * 0.75 if cover.top else (0.9 - land.snow if land.snow else 9.0)
    if line < 3:
        proud = np.clip(seen.hollow / (land.height * 0.05), -1, 1)  # snow lies in the gullies, rock shows on the ribs
        broken = (fine - 0.5) * 0.5 + (ribs - 0.5) * 0.55 * cover.flute - 0.14 * proud
        s = smooth(line - 0.07, line + 0.12, share + broken * 0.6) * smooth(0.16, 0.36, up + broken * 0.5)
        colour = colour * (1 - s[..., None]) + lin(cover.top or "#eef3fa") * s[..., None]
    return np.asarray(colour, np.float32)


def _with_road(land: Land, seen: _Seen, albedo: Floats) -> Floats:
    width = seen.alpha.shape[1]
    away = 1 + seen.row * (land.depth * land.height / _rows(land)) / land.z
    x = ((np.arange(width, dtype=np.float32) + 0.5) / land.ppm - land.width / 2)[None] * away - land.peak
    return hairpins(albedo, np.asarray(x / land.height, np.float32), seen.height / land.height, land.bends)


def _lava(land: Land, seen: _Seen, fine: Floats, seed: int) -> Floats:
    """Thin rivers that run down from the crater, and its inner glow."""
    height, width = fine.shape
    x = (np.arange(width, dtype=np.float32) / width - 0.5)[None] * land.width
    share = np.clip(seen.height / land.height, 0, 1)
    aside = (x - land.peak) / land.height
    wander = fbm_image(width, height, land.width / land.height * 2.2, 5.0, seed + 33, 4) - 0.5
    rivers = np.zeros_like(fine)
    for offset, lean, reach in ((-0.05, -0.38, 0.22), (0.03, 0.20, 0.10), (0.07, 0.62, 0.42), (-0.02, -0.08, 0.5)):
        path = offset + lean * (1 - share) ** 1.2 + wander * 0.22 * (1 - share)
        thin = 0.008 + 0.016 * (1 - share)
        rivers += np.exp(-(((aside - path) / thin) ** 2)) * smooth(reach, reach + 0.12, share)
    crater = np.exp(-((aside / 0.16) ** 2)) * smooth(0.86, 1.0, share)
    heat = np.clip(rivers * 0.9, 0, 1.2) * (0.5 + fine) + crater * 1.3
    hot = lin("#ff4a10") * np.clip(heat, 0, 1)[..., None] * 2.6 + lin("#ffd060") * np.clip(heat - 0.75, 0, 1)[..., None]
    return np.asarray(hot * seen.alpha[..., None], np.float32)
