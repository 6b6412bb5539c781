"""Houses on a board: a facade, its roof, its signs; rows of them make skylines and street walls."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.brushes.board import Board, outline_mask
from reelwright.engines.previz.paint.brushes.facades import Style, facade, glyphs
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

NEON = ("#ff2d95", "#1de9ff", "#ffb300", "#8a4dff", "#3dff9e", "#ff4d3d")
SNOW = "#e6edf5"


def vec(x: float, y: float, z: float) -> Floats:
    return np.array([x, y, z], np.float32)


@dataclass(frozen=True, slots=True)
class Plot:
    """The wall of one house on its board, texels: left edge, upper edge, size."""

    x: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Blocks:
    """Rows of buildings of one style. shape: 1 all equally high, 0 one peak at `peak` (share of the width); density:
    chance that a house stands."""

    style: Style
    rows: int = 2
    shape: float = 0.5
    density: float = 1.0
    peak: float = 0.34


def house(
    board: Board, plot: Plot, style: Style, rng: np.random.Generator, dim: float = 1.0, snow: float = 0.0
) -> None:
    """One house: facade, roof, signs."""
    x, top, width, height = plot.x, plot.top, plot.width, plot.height
    face = facade(width, height, board.ppm, style, rng)
    if style.flank:
        cut = int(width * (1 - style.flank))
        face.normal[:, :cut], face.normal[:, cut:] = vec(-0.30, 0.1, 0.95), vec(0.96, 0.1, 0.25)
        face.albedo[:, cut:] *= 0.8
    board.block((x, top, width, height), face.albedo * dim, face.normal, face.emission, face.ao)
    roof = lin(style.roofs[int(rng.integers(len(style.roofs)))])
    if snow > 0.3:
        roof = roof + (lin(SNOW) - roof) * min(1.0, snow)
    {"gable": _gable, "tier": _tiers, "dome": _dome, "keep": _keep, "flat": _flat}[style.top](
        board, plot, np.asarray(roof * dim, np.float32), style, rng
    )
    if style.sign and board.ppm > 1.2:
        _signs(board, plot, rng)


def _gable(board: Board, plot: Plot, roof: Floats, style: Style, rng: np.random.Generator) -> None:
    x, y, width = plot.x, plot.top, plot.width
    rise, eave = int(width * rng.uniform(0.28, 0.62)), max(2, int(width * 0.05))
    wide = width + 2 * eave
    if rng.random() < 0.55:  # the gable looks at us
        wall = lin(style.walls[int(rng.integers(len(style.walls)))]) * 0.9
        board.put(
            outline_mask(wide, rise + 2, [(0, rise), (wide / 2, 0), (wide, rise)]),
            x - eave,
            y - rise,
            np.asarray(roof * 0.8, np.float32),
            vec(0, 0.6, 0.75),
        )
        board.put(
            outline_mask(width, rise + 2, [(0, rise + 2), (width / 2, 3), (width, rise + 2)]),
            x,
            y - rise + 2,
            np.asarray(wall, np.float32),
            vec(0, 0.1, 0.98),
        )
        thick = max(2, int(width * 0.045))
        for side, outline in (
            (-0.6, [(0, rise), (wide / 2, 0), (wide / 2, thick * 1.3), (thick, rise)]),
            (0.6, [(wide, rise), (wide / 2, 0), (wide / 2, thick * 1.3), (wide - thick, rise)]),
        ):
            board.put(outline_mask(wide, rise + 2, outline), x - eave, y - rise, roof, vec(side, 0.7, 0.3))
    else:
        outline = [
            (0.0, float(rise)),
            (wide * 0.14, rise * 0.35),
            (wide * 0.86, rise * 0.35),
            (float(wide), float(rise)),
        ]
        tiles = 0.75 + 0.25 * np.sin(np.arange(rise + 2) * 2 * np.pi / max(board.ppm * 0.38, 2.2))[:, None, None]
        board.put(
            outline_mask(wide, rise + 2, outline),
            x - eave,
            y - rise,
            np.asarray(roof * tiles * np.ones((1, wide, 1)), np.float32),
            vec(0, 0.75, 0.6),
        )
    if rng.random() < 0.6:
        w, h = max(2, int(width * 0.09)), max(2, int(rise * 0.7))
        board.block(
            (x + int(width * rng.uniform(0.2, 0.8)), y - int(rise * 0.55) - h // 2, w, h),
            lin("#7a5a4a"),
            vec(0.3, 0.2, 0.9),
        )


def _tiers(board: Board, plot: Plot, roof: Floats, style: Style, rng: np.random.Generator) -> None:
    """Sweeping roofs over ever smaller storeys."""
    x, y, width = plot.x, plot.top, plot.width
    middle = x + width / 2
    for storey in range(int(rng.integers(1, 4))):
        wide, rise = int(width * (1.30 - 0.22 * storey)), max(4, int(width * 0.20))
        outline = [
            (0.0, rise * 0.86),
            (wide * 0.06, rise * 0.70),
            (wide * 0.30, rise * 0.12),
            (wide * 0.70, rise * 0.12),
            (wide * 0.94, rise * 0.70),
            (float(wide), rise * 0.86),
            (wide * 0.9, float(rise)),
            (wide * 0.1, float(rise)),
        ]
        ribs = 0.7 + 0.3 * np.sin(np.arange(wide + 1) * 2 * np.pi / max(board.ppm * 0.3, 2.2))[None, :, None]
        board.put(
            outline_mask(wide + 1, rise + 1, outline),
            int(middle - wide / 2),
            y - rise,
            np.asarray(roof * ribs * np.ones((rise + 1, 1, 1)), np.float32),
            vec(0, 0.7, 0.65),
        )
        y -= rise
        w, h = int(width * (0.74 - 0.2 * storey)), max(4, int(width * 0.22))
        if storey < 2 and w > 6:
            face = facade(w, h, board.ppm, style, rng)
            y = int(y - h * 0.8)
            board.block((int(middle - w / 2), y, w, h), face.albedo, face.normal, face.emission, face.ao)


def _dome(board: Board, plot: Plot, roof: Floats, style: Style, rng: np.random.Generator) -> None:
    x, y, width = plot.x, plot.top, plot.width
    if rng.random() < 0.6:
        return
    radius = max(3, int(width * 0.30))
    u = (np.arange(2 * radius + 1, dtype=np.float32) - radius) / radius
    v = (radius - np.arange(radius + 1, dtype=np.float32)) / radius
    inside = 1 - u[None] ** 2 - v[:, None] ** 2
    normal = np.stack(np.broadcast_arrays(u[None], v[:, None], np.sqrt(np.clip(inside, 0.02, 1))), -1)
    board.put(
        np.asarray(np.clip(inside * radius * 0.5, 0, 1), np.float32),
        x + width // 2 - radius,
        y - radius,
        roof,
        np.asarray(normal, np.float32),
    )


def _keep(board: Board, plot: Plot, roof: Floats, style: Style, rng: np.random.Generator) -> None:
    """Battlements, and now and then a round tower with a steep cap."""
    x, y, width, height = plot.x, plot.top, plot.width, plot.height
    tooth = max(2, int(board.ppm * 1.1))
    wall = np.asarray(lin(style.walls[0]) * 0.95, np.float32)
    for i in range(x, x + width - tooth // 2, 2 * tooth):
        board.block((i, y - tooth + 1, tooth, tooth), wall, vec(0, 0.1, 0.98))
    if rng.random() < 0.55:
        w, h = max(4, int(width * 0.34)), int(height * rng.uniform(0.25, 0.55))
        at = x + int(width * rng.choice([0.0, 0.62]))
        face = facade(w, h, board.ppm, style, rng)
        u = np.linspace(-1, 1, w, dtype=np.float32)
        face.normal[..., 0], face.normal[..., 2] = u * 0.9, np.sqrt(1 - (u * 0.9) ** 2)
        board.block((at, y - h, w, h), face.albedo, face.normal, face.emission, face.ao)
        cone = int(w * rng.uniform(1.2, 1.9))
        wide = int(w * 1.3)
        slope = np.zeros((cone, wide, 3), np.float32)
        slope[..., 0], slope[..., 1], slope[..., 2] = np.linspace(-0.9, 0.9, wide), 0.4, 0.5
        board.put(
            outline_mask(wide, cone, [(0, cone), (wide / 2, 0), (wide, cone)]),
            at - int(w * 0.15),
            y - h - cone,
            roof,
            slope,
        )


def _flat(board: Board, plot: Plot, roof: Floats, style: Style, rng: np.random.Generator) -> None:
    """Set-backs, plant rooms, masts."""
    x, y, width, height = plot.x, plot.top, plot.width, plot.height
    for _ in range(int(rng.integers(0, 3))):
        w, h = int(width * rng.uniform(0.25, 0.75)), int(height * rng.uniform(0.03, 0.14))
        if h > 3 and w > 3:
            face = facade(w, h, board.ppm, style, rng)
            face.normal[:, int(w * (1 - style.flank)) :] = vec(0.96, 0.1, 0.25)
            board.block(
                (x + int((width - w) * rng.random()), y - h, w, h),
                face.albedo,
                face.normal,
                face.emission,
                face.ao,
            )
    if rng.random() < 0.35:
        tall, thin = max(3, int(height * rng.uniform(0.06, 0.2))), max(1, int(board.ppm * 0.35))
        red = np.zeros((tall, thin, 3), np.float32)
        red[:2] = (2.0, 0.2, 0.16)
        board.block(
            (x + int(width * rng.uniform(0.3, 0.7)), y - tall, thin, tall),
            lin("#444a52"),
            vec(0.3, 0.0, 0.9),
            red,
        )


def _signs(board: Board, plot: Plot, rng: np.random.Generator) -> None:
    """One or two lit signs, upright or across; few and bright, so that black stays black."""
    x, width, height, foot = plot.x, plot.width, plot.height, plot.top + plot.height
    for _ in range(int(rng.integers(1, 4))):
        colour = lin(NEON[int(rng.integers(len(NEON)))])
        tall = rng.random() < 0.7
        w, h = (rng.uniform(0.9, 1.6), rng.uniform(3, 9)) if tall else (rng.uniform(2.5, 5.5), rng.uniform(0.9, 1.8))
        wide, high = max(3, int(w * board.ppm)), max(4, int(min(h * board.ppm, height * 0.6)))
        on = glyphs(wide, high, rng) * 0.95
        edge = max(1, int(board.ppm * 0.07))
        on[:edge], on[-edge:], on[:, :edge], on[:, -edge:] = 1, 1, 1, 1
        board.block(
            (
                x + int((width - wide) * rng.random()),
                foot - int(height * rng.uniform(0.15, 0.8)) - high // 2,
                wide,
                high,
            ),
            lin("#0c0c12"),
            vec(0, 0, 1),
            np.asarray(on[..., None] * colour * 2.0 + colour * 0.06, np.float32),
        )


def skyline(
    blocks: Blocks, width: float, height: float, ppm: float, rng: np.random.Generator, snow: float = 0.0
) -> Matte:
    """Rows of buildings, width by height m; heights follow a broad curve."""
    style, shape = blocks.style, blocks.shape
    factor = height / (style.height[1] * 1.25)
    scaled = replace(
        style,
        width=(style.width[0] * factor, style.width[1] * factor),
        window=(style.window[0] * factor, style.window[1] * factor, *style.window[2:]),
        height=(style.height[0] * factor, style.height[1] * factor),
    )
    board = Board(int(width * ppm), int(height * ppm * 1.25), ppm)
    for row in range(blocks.rows):
        x = -rng.random() * scaled.width[1]
        while x < width:
            wide = rng.uniform(*scaled.width)
            curve = shape + (1 - shape) * math.exp(-((((x + wide / 2) / width - blocks.peak) / 0.16) ** 2))
            tall = (scaled.height[0] + (scaled.height[1] - scaled.height[0]) * rng.random() ** 1.4) * (1 - 0.28 * row)
            if rng.random() < blocks.density:
                across, up = max(4, int(wide * ppm)), max(4, int(tall * curve * ppm))
                house(board, Plot(int(x * ppm), board.height - up, across, up), scaled, rng, 0.8 + 0.2 * row, snow)
            x += wide * (1 + scaled.gap * rng.random() * 4 - (0.1 if scaled.top == "flat" else -0.01))
    return board.matte((board.width / 2, float(board.height)), rim=0.3)
