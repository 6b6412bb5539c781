"""Ground cover drawn as blades: grass, reeds, ferns, wheat. One brush; kinds are data."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

SEGMENTS = 6


@dataclass(frozen=True, slots=True)
class Blade:
    """length m; width, lean as shares of it; colours of root and tip; heads: share of blades with a flower head, its
    colour and size; ear: heads in a row (wheat, reeds); number and clumping factors; core: colour of
    the middle of every head."""

    length: float
    width: float
    lean: float
    root: str
    tip: str
    heads: float = 0.0
    head: str = "#d9c080"
    head_size: float = 1.0
    number: float = 1.0
    clump: float = 1.0
    ear: int = 1
    core: str = ""
    glow: float = 0.0  # of the heads: light of their own
    petals: int = 0  # of every head; 0: seen as one spot


BLADES: dict[str, Blade] = {
    "grass": Blade(0.42, 0.020, 0.35, "#22331a", "#8aa548"),
    "meadow": Blade(0.50, 0.018, 0.35, "#24361c", "#8fae4e", 0.10, "#f2e9f0", 1.3),
    "poppies": Blade(0.55, 0.018, 0.35, "#26381e", "#93a852", 0.10, "#d8321f", 1.4),
    "dry": Blade(0.60, 0.014, 0.6, "#4a3a20", "#d9b468", 0.14, "#e9cf94"),
    "marsh": Blade(0.75, 0.014, 0.45, "#2c3a22", "#a8a458", 0.10, "#8a6a40", 0.9, 0.9, 1.8),
    "wheat": Blade(0.85, 0.010, 0.25, "#6a5020", "#d8aa4c", 0.8, "#f0c868", 1.5, 1.4, 0.3, 5),
    "reeds": Blade(1.5, 0.012, 0.22, "#2a3420", "#97985a", 0.25, "#6a4a30", 1.1, 0.6, ear=4),
    "lavender": Blade(0.60, 0.012, 0.12, "#3b4a30", "#6f7f5c", 0.9, "#7a55b4", 2.2, 1.1, 0.3, 5),
    "sunflower": Blade(1.55, 0.014, 0.10, "#3a4a20", "#7f9a3c", 0.75, "#f2b41e", 2.9, 0.8, 0.3, core="#3a2210"),
    "tulip": Blade(0.42, 0.045, 0.12, "#2c4a24", "#7a9c50", 0.62, "#d22438", 3.2, 0.8, 0.3),
    "tulip_yellow": Blade(0.42, 0.045, 0.12, "#2c4a24", "#7a9c50", 0.62, "#f0bc2c", 3.2, 0.8, 0.3),
    "tulip_pink": Blade(0.42, 0.045, 0.12, "#2c4a24", "#7a9c50", 0.62, "#e078a8", 3.2, 0.8, 0.3),
    "border": Blade(0.55, 0.03, 0.4, "#254620", "#6f9a48", 0.34, "#e07aa0", 2.6, 1.1, 1.4, core="#f6d860"),
    "foxglove": Blade(0.95, 0.02, 0.12, "#2c4a24", "#6a8f4a", 0.55, "#b062c0", 2.4, 0.8, 1.2, 6),
    "daisies": Blade(0.55, 0.016, 0.30, "#24401e", "#84a850", 0.42, "#f6f2ea", 4.2, 0.9, 1.2, core="#e8b020",
                     petals=9),
    "poppies_near": Blade(0.62, 0.014, 0.30, "#2a4420", "#8aa852", 0.40, "#dc2c1c", 4.8, 0.9, 1.2, core="#1c1414",
                          petals=4),
    "roses": Blade(0.80, 0.030, 0.35, "#1f3e1e", "#5f8f44", 0.42, "#c8283c", 4.4, 0.9, 1.3, core="#7a1020", petals=6),
    "lilies": Blade(0.75, 0.024, 0.22, "#24461f", "#6f9c48", 0.40, "#f8f0ee", 5.2, 0.8, 1.2, core="#e8b83a", petals=6),
    "spider_lilies": Blade(0.70, 0.012, 0.12, "#24461f", "#5f8c40", 0.62, "#d41828", 6.5, 0.8, 1.0, core="#f06a50",
                           petals=13),
    "tall_grass": Blade(1.05, 0.012, 0.50, "#2c3c1c", "#94a450", 0.30, "#cdbf86", 1.0, 1.5, 0.6, 4),
    "silver_grass": Blade(1.05, 0.008, 0.60, "#4a4a34", "#bdb694", 0.50, "#f4eee2", 0.75, 1.5, 0.6, 6),
    "straw": Blade(1.0, 0.010, 0.55, "#5c4620", "#d8b05c", 0.35, "#f0d698", 1.1, 1.5, 0.6, 4),
    "maize": Blade(2.1, 0.026, 0.40, "#2a3e1a", "#8fae48", 0.25, "#e2c884", 0.9, 0.9, 0.4, 3),
    "rice": Blade(0.55, 0.016, 0.25, "#2f5424", "#9ccb54", number=1.2, clump=0.4),
    "vine": Blade(1.1, 0.035, 0.8, "#2f4a1e", "#86a63c", 0.10, "#5a2a5c", 2.6, 0.9, 0.6),
    "fern": Blade(0.55, 0.05, 0.9, "#16301c", "#5f9440", number=0.8),
    "kelp": Blade(3.5, 0.018, 0.5, "#243a1c", "#8a8a34", number=0.35),
    "coral": Blade(0.5, 0.10, 0.8, "#6a2a3a", "#e8886a", 0.5, "#ffd0b0", 1.4, 0.5, 2.0),
    "tuft": Blade(0.35, 0.016, 0.5, "#3e3a22", "#a89a58", number=0.4, clump=2.2),
    "frost": Blade(0.35, 0.016, 0.5, "#6a6a5a", "#e8ecf0", number=0.5, clump=2.2),
}


def blade(name: str, size: float, season: str = "", snow: float = 0.0) -> Blade:
    """A kind, scaled, dressed for the season."""
    if season == "autumn" and name in ("grass", "meadow"):
        name = "dry"
    kind = BLADES[name]
    if snow > 0.3 and name not in ("kelp", "coral"):
        kind = replace(kind, tip="#dfe6ee", head="#eef3fa")
    return replace(kind, length=kind.length * size)


@dataclass(frozen=True, eq=False)
class Strip:
    """Where blades grow: size in texels, texels per m; bank: share of the height that is solid; shape (width,) 0..1
    lowers it; loose: roots at all heights of the bank, no solid body (for strips that stand on visible ground); below:
    texels by which the bank goes on under its foot: a lens that rises from low down looks there."""

    width: int
    height: int
    ppm: float
    bank: float
    shape: Floats
    loose: bool
    below: int = 0


def blades(kind: Blade, strip: Strip, rng: np.random.Generator) -> Matte:
    """A strip of cover on a bank."""
    width, height, bank, shape, loose = strip.width, strip.height, strip.bank, strip.shape, strip.loose
    profile = (0.55 + 0.45 * np.interp(np.arange(width) / width * 9, np.arange(12), rng.random(12))) * shape
    sunk = strip.below * (1 - smooth(0.1, 0.55, shape))  # what bears little lies lower
    ground = (height - height * bank * profile + sunk).astype(np.float32)
    deep = height + strip.below
    buffer = np.zeros((deep, width, 6), np.float32)
    painted = _strokes(kind, strip, ground, rng)
    if len(painted):
        splat(buffer, painted)
    rows = np.arange(deep, dtype=np.float32)[:, None]
    body = np.zeros((deep, width), np.float32)
    if not loose:
        body = (np.clip(rows - ground[None] + 0.5, 0, 1) * (shape > 0.02)[None]).astype(np.float32)
    return cropped(_finish(kind, strip, buffer, body, ground, rng))


def cropped(matte: Matte) -> Matte:
    """Without the empty rows over the tallest blade: they would be kept and drawn for nothing."""
    rows = np.flatnonzero(matte.alpha.max(1) > 0.01)
    first = max(0, int(rows[0]) - 1) if len(rows) else 0
    if first < 4 or matte.anchor is None:
        return matte

    x, y = matte.anchor
    return matte.reshaped(lambda layer: layer[first:], anchor=(x, y - first))


def _strokes(kind: Blade, strip: Strip, ground: Floats, rng: np.random.Generator) -> Floats:
    """(n · SEGMENTS, 9) brush strokes, blade after blade, back to front."""
    width, height, shape, loose, bank, ppm = strip.width, strip.height, strip.shape, strip.loose, strip.bank, strip.ppm
    tall = kind.length * ppm
    count = int(min(width * kind.number * max(0.25, 12 / max(tall * kind.width * 6, 4)) * 1.3, 5200))
    x = rng.random(count) * width
    clump = np.interp(x / width * 24 / kind.clump, np.arange(40), rng.random(40)) ** (1.2 * kind.clump)
    local = shape[x.astype(int)]
    root = rng.random(count) if loose else np.zeros(count)
    kept = (rng.random(count) < 0.25 + clump) & (local > 0.04)
    order = np.argsort(-root if loose else rng.random(count) * 0.6 + clump * 0.2)
    order = order[kept[order]]
    if not len(order):
        return np.zeros((0, 9), np.float32)
    x, clump, local, root = x[order], clump[order], local[order], root[order]
    n = len(x)
    foot = ground[x.astype(int)]
    length = tall * rng.uniform(0.35, 1.0, n) * (0.55 + 0.6 * clump) * np.minimum(1, 0.3 + local)
    length = np.maximum(np.minimum(length, height * 0.97 - (height - foot)), 2.0)
    bend = (rng.normal(size=n) * 0.5 + 0.25) * kind.lean * length
    y0 = foot + 4 - root * height * bank
    t = (np.arange(SEGMENTS) + 0.5) / SEGMENTS
    px = x[:, None] + bend[:, None] * t**1.8
    py = y0[:, None] - length[:, None] * t
    angle = np.arctan2(-(length / SEGMENTS)[:, None], bend[:, None] * 1.8 * t**0.8 / SEGMENTS)
    wide = np.maximum(np.maximum(0.55, tall * kind.width * rng.uniform(0.6, 1.2, (n, 1))) * (1.05 - 0.9 * t), 0.45)
    tone = np.clip(t * rng.uniform(0.75, 1.1, (n, 1)) + rng.normal(size=(n, 1)) * 0.08, 0, 1)
    stems = strokes(
        px,
        py,
        (length / SEGMENTS * 0.75)[:, None] + 0 * t,
        wide,
        angle,
        tone,
        np.repeat(rng.normal(size=(n, 1)) * 0.45, SEGMENTS, 1),
        0.55,
        0.6,
    )
    if not kind.heads:
        return np.ascontiguousarray(stems, np.float32)
    topped = np.flatnonzero(rng.random(n) < kind.heads)
    return np.ascontiguousarray(np.concatenate([stems, _heads(kind, topped, px, py, length, tall, rng)]), np.float32)


def _heads(
    kind: Blade, topped: NDArray[np.intp], px: Floats, py: Floats, length: Floats, tall: float, rng: np.random.Generator
) -> Floats:
    """Flowers and ears at the tips; tone 2 tells them from leaves."""
    radius = max(1.0, tall * 0.016 * kind.head_size)
    steps = np.arange(kind.ear, dtype=np.float32)
    hx = px[topped, -1][:, None] + 0 * steps
    hy = py[topped, -1][:, None] - (length[topped] / SEGMENTS * 0.5)[:, None] + steps * radius * 1.5
    count = (len(topped), 1)
    turn = rng.normal(size=count) * 0.4 + 0 * steps
    heads = strokes(
        hx, hy, radius * 1.2, radius * 0.9, 1.3, 2.0 + 0.25 * rng.random(count) + 0 * steps, turn, 0.6, 0.6
    )
    if kind.petals and radius > 1.6:
        return _petalled(kind, hx[:, 0], hy[:, 0], radius, rng)
    if not kind.core:
        return heads
    core = strokes(hx, hy, radius * 0.5, radius * 0.42, 1.3, 3.0 + 0 * hx, turn, 0.6, 0.6)
    return _paired(heads, core)


def _petalled(kind: Blade, x: Floats, y: Floats, radius: float, rng: np.random.Generator) -> Floats:
    """Open flowers: petals round a core, each head turned and tilted its own way."""
    n, count = len(x), kind.petals
    slim = 0.46 if count < 7 else 0.26 if count < 11 else 0.10
    angle = rng.random((n, 1)) * 6.28 + np.arange(count) / count * 6.283
    squash, size = rng.uniform(0.45, 0.95, (n, 1)), radius * rng.uniform(0.8, 1.15, (n, 1))
    far = size * (0.62 if count < 11 else 0.75)
    px, py = x[:, None] + np.cos(angle) * far, y[:, None] + np.sin(angle) * far * squash
    turn = np.arctan2(np.sin(angle) * squash, np.cos(angle))
    tone = 2.0 + 0.25 * rng.random((n, 1)) + 0.06 * np.cos(angle * 2)
    long = size * (0.58 if count < 11 else 0.75)
    petals = strokes(px, py, long, np.maximum(long * slim / 0.58, 0.6), turn, tone, np.cos(angle) * 0.4, 0.5, 0.7)
    petals = petals.reshape(n, count, 9)
    core = strokes(x, y, size[:, 0] * 0.30, size[:, 0] * 0.26, 0.0, 3.0, 0.0, 0.6, 0.7).reshape(n, 1, 9)
    parts = [petals, core] if kind.core else [petals]
    return np.ascontiguousarray(np.concatenate(parts, 1).reshape(-1, 9), np.float32)


def _paired(first: Floats, second: Floats) -> Floats:
    """(n, 9) and (n, 9) -> (2n, 9), each of the second right after its own of the first."""
    return np.ascontiguousarray(np.stack([first, second], 1).reshape(-1, 9), np.float32)


def _finish(kind: Blade, strip: Strip, buffer: Floats, body: Floats, ground: Floats, rng: np.random.Generator) -> Matte:
    height, width = body.shape
    ppm, bank, loose = strip.ppm, strip.bank, strip.loose
    rows = np.arange(height, dtype=np.float32)[:, None]
    cover, tone = buffer[..., 5], buffer[..., :1]
    head = smooth(1.4, 1.9, tone)
    leaf = lin(kind.root) * (1 - np.clip(tone, 0, 1)) + lin(kind.tip) * np.clip(tone, 0, 1)
    leaf = leaf * (1 - head) + lin(kind.head) * (0.6 + 0.8 * np.clip(tone - 1.9, 0, 1)) * head
    if kind.core:
        leaf = leaf + (lin(kind.core) - leaf) * smooth(2.5, 2.8, tone)
    soil = lin(kind.root) * (
        0.5 + fbm_image(width, height, width / 40, height / 40, int(rng.integers(999)), 3)[..., None]
    )
    share = cover[..., None]
    normal = np.array([0, 0.75, 0.6], np.float32) * (1 - share) + buffer[..., 1:4] * share
    tall = kind.length * ppm
    shine = np.asarray(lin(kind.head) * (head * share * kind.glow), np.float32) if kind.glow else None
    low = np.clip((rows - ground[None] + tall * 0.25) / (tall * 0.5), 0, 1) * (0.45 if loose else 1.0)
    return Matte(
        np.asarray(soil * (1 - share) + leaf * share, np.float32),
        np.asarray(np.maximum(body, cover), np.float32),
        ppm,
        (width / 2, strip.height * (1 - bank * 0.3)),
        np.asarray(normal, np.float32),
        np.asarray(np.clip(1.05 - 0.75 * low, 0, 1), np.float32),
        np.asarray(1 - 0.65 * low, np.float32),
        shine,
        rim=0.25,
    )
