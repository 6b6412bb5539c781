"""Facades from one window grid; a building style is a row of data."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.scene import Floats


@dataclass(frozen=True, slots=True)
class Style:
    """width, height: (least, most) of a house in m; window: pitch across, pitch up, share across, share up; top:
    gable, flat, dome, tier; lit: share of lit windows at night; flank: share of the width that is the house's shaded
    side; sign: it carries neon; gap: between houses; lamps: colours of lit windows; shutters."""

    width: tuple[float, float]
    height: tuple[float, float]
    walls: tuple[str, ...]
    roofs: tuple[str, ...]
    window: tuple[float, float, float, float]
    top: str
    lit: float
    glass: str
    flank: float = 0.0
    sign: bool = False
    gap: float = 0.0
    lamps: tuple[str, ...] = ("#ffb85e", "#ffd08a", "#ff9a48")
    shutters: str = ""


STYLES: dict[str, Style] = {
    "oldtown": Style(
        (5.5, 9.5),
        (7, 14),
        ("#e2cfa8", "#d9a878", "#c98a6a", "#e8dcc4", "#b9a48c", "#d8b9a0"),
        ("#8a4230", "#6e3a30", "#9c5238", "#5a4a48"),
        (2.3, 2.9, 0.42, 0.52),
        "gable",
        0.45,
        "#39424c",
        shutters="#3f6258",
    ),
    "nordic": Style(
        (5, 8),
        (5, 9),
        ("#8e2f26", "#b8862e", "#e6e0d2", "#365a6a", "#a84a30"),
        ("#3c3e44", "#4c3a34"),
        (2.0, 2.6, 0.42, 0.5),
        "gable",
        0.6,
        "#2f3a44",
    ),
    "favela": Style(
        (3.4, 6.0),
        (3.5, 9.0),
        ("#d8603c", "#3f8ab0", "#e0b040", "#6aa86a", "#c85a7a", "#e8dcc4", "#b8704a", "#5fb0a8"),
        ("#8a7f74", "#6f665c", "#a08a74"),
        (1.9, 2.7, 0.36, 0.40),
        "flat",
        0.6,
        "#2f3840",
    ),
    "adobe": Style(
        (5, 11),
        (3.5, 9),
        ("#d8ab78", "#c89664", "#e3c096", "#b98658"),
        ("#d8ab78",),
        (3.0, 3.0, 0.26, 0.40),
        "dome",
        0.35,
        "#3a2c26",
    ),
    "asia": Style(
        (7, 12),
        (6, 12),
        ("#7a3024", "#6a4030", "#cdb998"),
        ("#2f3c40", "#3c4a44"),
        (2.0, 3.0, 0.6, 0.42),
        "tier",
        0.7,
        "#3a2c26",
        lamps=("#ffb050", "#ffc878"),
    ),
    "castle": Style(
        (7, 16),
        (12, 34),
        ("#8a8278", "#7a746c", "#9a9286"),
        ("#4a3a3a", "#3a424c"),
        (4.2, 5.0, 0.16, 0.34),
        "keep",
        0.25,
        "#2a2824",
    ),
    "modern": Style(
        (16, 34),
        (30, 120),
        ("#8e98a2", "#a8a8a4", "#6e7c88", "#b9b2a6", "#5c6a78"),
        ("#555b62",),
        (3.0, 3.6, 0.72, 0.58),
        "flat",
        0.42,
        "#587084",
        0.3,
        False,
        0.05,
        ("#ffd9a0", "#fff0d0", "#cfe4ff"),
    ),
    "neon": Style(
        (12, 28),
        (28, 130),
        ("#2c303c", "#33303c", "#262b36", "#383440"),
        ("#16181e",),
        (2.6, 3.4, 0.5, 0.36),
        "flat",
        0.20,
        "#0e141c",
        0.3,
        True,
        0.0,
        ("#ffcf90", "#8fd8f0", "#ffe6c8"),
    ),
    "shops": Style(
        (7, 13),
        (9, 20),
        ("#8a5a48", "#a08c78", "#6e6a66", "#b9a890", "#7c4a40"),
        ("#4a4642",),
        (2.6, 3.3, 0.46, 0.52),
        "flat",
        0.45,
        "#46525c",
    ),
}


@dataclass(frozen=True, eq=False)
class Facade:
    """All (h, w[, 3]): row 0 is the top."""

    albedo: Floats
    normal: Floats
    emission: Floats
    ao: Floats


def facade(width: int, height: int, ppm: float, style: Style, rng: np.random.Generator) -> Facade:
    """A flat wall with windows, (height, width) texels. Far away windows become a fine pattern, never noise."""
    pitch_x, pitch_y, share_x, share_y = style.window
    x = (np.arange(width, dtype=np.float32) + 0.5) / ppm
    y = (height - 0.5 - np.arange(height, dtype=np.float32)) / ppm
    count = max(1, round(width / ppm / pitch_x))
    pitch_x = max(width / ppm / count, 0.3)
    column, row = np.floor(x / pitch_x).astype(int), np.floor((y - 0.35) / pitch_y).astype(int)
    fu, fv = np.abs(x / pitch_x - column - 0.5), np.abs((y - 0.35) / pitch_y - row - 0.5)
    soft = 0.5 / ppm / pitch_x + 0.012
    across = smooth(share_x / 2 + soft, share_x / 2 - soft, fu)
    upright = smooth(share_y / 2 + soft, share_y / 2 - soft, fv) * (row >= 0)
    window = upright[:, None] * across[None]
    frame = np.clip(
        smooth(share_y / 2 + 0.08, share_y / 2 + 0.04, fv)[:, None]
        * smooth(share_x / 2 + 0.09, share_x / 2 + 0.05, fu)[None]
        - window,
        0,
        1,
    )
    table = rng.random((int(max(row.max() + 2, 1)), count + 2)).astype(np.float32)
    cells = np.clip(row, 0, None)[:, None], np.clip(column, 0, count)[None]
    tone = table[cells]
    wall = lin(style.walls[int(rng.integers(len(style.walls)))])
    stain = fbm_image(width, height, max(2, width / ppm / 2), max(2, height / ppm / 2), int(rng.integers(999)), 4)
    albedo = wall * ((0.70 + 0.55 * stain) * (1 - 0.25 * frame) * (0.72 + 0.28 * smooth(0, 2.5, y))[:, None])[..., None]
    albedo = albedo + (lin(style.glass) * (0.5 + 0.8 * tone)[..., None] - albedo) * window[..., None]
    glow = window
    if ppm > 8 and style.top in ("gable", "tier"):
        bars = smooth(0.035, 0.02, fu)[None] + smooth(0.03, 0.015, fv)[:, None]
        glow = window * (1 - 0.8 * np.clip(bars, 0, 1))
        if style.shutters:
            wing = smooth(share_x * 0.5 + 0.22, share_x * 0.5 + 0.19, fu) * (fu > share_x * 0.5 + 0.01)
            leaf = (smooth(share_y / 2 + 0.03, share_y / 2, fv)[:, None] * wing[None])[..., None]
            albedo = albedo + (lin(style.shutters) - albedo) * leaf
    emission = _lit(style, table, cells, glow, fv, rng, (width, height, ppm))
    normal = np.zeros((height, width, 3), np.float32)
    normal[..., 2], normal[..., 1] = 0.97, 0.15
    ao = (1 - 0.35 * frame) * (0.7 + 0.3 * smooth(0, 3, y))[:, None]
    return Facade(np.asarray(albedo, np.float32), normal, emission, np.asarray(ao, np.float32))


def _lit(
    style: Style,
    table: Floats,
    cells: tuple[Floats, Floats],
    glow: Floats,
    fv: Floats,
    rng: np.random.Generator,
    size: tuple[int, int, float],
) -> Floats:
    """Lamps behind some windows: warmer below, each room a little different."""
    floors = rng.random((len(table), 1)).astype(np.float32) * (0.35 if style.top == "flat" else 0.0)
    burning = ((table + floors) < style.lit)[cells]
    palette = np.stack([lin(code) for code in style.lamps])
    colours = palette[rng.integers(len(palette), size=table.shape)][cells]
    width, height, ppm = size
    room = (
        np.full((height, width), 0.5, np.float32)
        if ppm < 3
        else fbm_image(width, height, max(2, width / ppm * 1.1), max(2, height / ppm * 1.1), int(rng.integers(999)), 3)
    )
    power = np.clip(0.30 + 0.5 * smooth(0.4, 0.0, fv)[:, None] + 0.9 * (room - 0.35), 0.12, 1.2)
    return np.asarray((glow * burning * power)[..., None] * colours * 1.15, np.float32)


def glyphs(width: int, height: int, rng: np.random.Generator) -> Floats:
    """(height, width) 0..1: a row or column of invented letters, each a few strokes on a grid of 3 by 3."""
    mask = np.zeros((height, width), np.uint8)
    size = min(width, height)
    if size < 5:
        return np.full((height, width), 0.8, np.float32)
    for k in range(max(1, max(width, height) // size)):
        corner = np.array([0, k * size] if height > width else [k * size, 0]) + size * 0.2
        for _ in range(5):
            a, b = rng.integers(0, 3, 2), rng.integers(0, 3, 2)
            if rng.random() < 0.75:
                axis = int(rng.integers(2))
                b[axis] = a[axis]
            start, end = (corner + p * size * 0.3 for p in (a, b))
            cv2.line(
                mask, (int(start[0]), int(start[1])), (int(end[0]), int(end[1])), 255, max(1, size // 9), cv2.LINE_AA
            )
    return np.asarray(mask.astype(np.float32) / 255)
