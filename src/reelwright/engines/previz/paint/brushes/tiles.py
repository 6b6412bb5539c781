"""Ground materials: tiles that repeat without a seam, as mattes of flat ground, lit once per place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth, to_film
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.scene import Floats, Pixels

SIZE = 512


@dataclass(frozen=True, eq=False)
class Material:
    """albedo (SIZE, SIZE, 3) linear, relief (SIZE, SIZE) in texels, metres: edge of the tile."""

    albedo: Floats
    relief: Floats
    metres: float

    @cached_property
    def mean(self) -> Floats:
        return np.asarray(self.albedo.mean((0, 1)), np.float32)


def _blend(first: str, second: str, share: Floats) -> Floats:
    return lin(first) * (1 - share[..., None]) + lin(second) * share[..., None]


def _q(noise: Floats, gain: float = 0.22) -> Floats:
    return np.clip(noise * gain + 0.5, 0, 1)


def _n(seed: int, beta: float = 2.0, low: float = 2, high: float = 0) -> Floats:
    return tile_noise(SIZE, seed, beta, low, high)


def _grid(across: float, down: float) -> tuple[Floats, Floats]:
    y, x = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32) / SIZE
    return x * across, y * down


def _grassy(dark: str, light: str, relief: float) -> Material:
    fine, broad = _n(1, 1.0, 14), _n(2, 2.2, 2)
    return Material(_blend(dark, light, _q(fine * 0.8 + broad * 0.7)), fine * relief, 5.0)


def _sand(dark: str = "#b98c58", light: str = "#ead09a") -> Material:
    _x, y = _grid(1, 1)
    broad, fine = _n(3, 2.2, 2), _n(4, 0.8, 60)
    ripple = np.sin((y * 26 + _q(broad) * 4.5) * 2 * np.pi).astype(np.float32)
    return Material(_blend(dark, light, _q(ripple * 0.9 + broad * 0.6 + fine * 0.5)), ripple * 1.4 + fine * 0.35, 4.0)


def _snow() -> Material:
    broad, fine = _n(5, 3.2, 2, 14), _n(6, 1.0, 40)
    return Material(_blend("#dbe5f1", "#f8fafd", _q(broad + fine * 0.25)), broad * 3.0 + fine * 0.12, 6.0)


def _earth(dark: str, light: str, seed: int = 8, relief: float = 1.5) -> Material:
    broad, fine = _n(seed, 1.6, 4), _n(9, 1.0, 50)
    return Material(_blend(dark, light, _q(broad * 0.9 + fine * 0.5)), broad * relief + fine * 0.6, 4.0)


def _rock(dark: str = "#3a3738", light: str = "#8a837a") -> Material:
    broad, fine = _n(7, 2.4, 2), _n(8, 1.6, 6)
    crack = smooth(0.0, 0.30, np.abs(broad + 0.35 * fine)) * smooth(0.0, 0.22, np.abs(_n(12, 2.2, 3) + 0.3 * fine))
    return Material(
        _blend(dark, light, _q(fine + broad * 0.6)) * (0.35 + 0.65 * crack[..., None]), fine * 1.6 + crack * 4, 5.0
    )


def _moon() -> Material:
    broad, fine = _n(8, 2.2, 3), _n(9, 1.0, 60)
    relief = np.array(broad * 1.5, np.float32)
    rng = np.random.default_rng(4)
    for _ in range(46):
        cx, cy, radius = rng.random(), rng.random(), 0.008 + 0.07 * rng.random() ** 4
        reach = int(radius * SIZE * 1.8) + 2
        rows, columns = np.arange(-reach, reach) + int(cy * SIZE), np.arange(-reach, reach) + int(cx * SIZE)
        d = np.hypot((rows / SIZE - cy)[:, None], (columns / SIZE - cx)[None]) / radius
        bowl = np.where(d < 1, (d * d - 1) * radius * 130, np.exp(-(d - 1) * 5) * radius * 40)
        relief[np.ix_(rows % SIZE, columns % SIZE)] += bowl
    return Material(_blend("#6a6866", "#b8b4ae", _q(broad * 0.5 + fine * 0.5)), relief, 14.0)


def _cobbles() -> Material:
    count = 16
    u, v = _grid(count * 0.75, count)
    row = np.floor(v)
    u = np.asarray(u + (row % 2) * 0.5, np.float32)
    fu, fv = u - np.floor(u) - 0.5, v - row - 0.5
    stones = np.random.default_rng(3).random((count, count))
    tone = stones[row.astype(int) % count, (np.floor(u) % (count * 0.75)).astype(int) % count].astype(np.float32)
    edge = smooth(0.49, 0.32, np.maximum(np.abs(fu) + 0.036 * _n(1, 2, 6), np.abs(fv) + 0.02 * _n(2, 2, 6)))
    worn = 0.85 + 0.3 * _q(_n(3, 1, 30))[..., None]
    albedo = _blend("#4a4644", "#9c938a", tone * 0.8 + 0.1) * (0.28 + 0.72 * edge[..., None]) * worn
    return Material(albedo, edge * 7 * (0.7 + 0.3 * tone) + _n(3, 1, 30) * 0.5, 3.2)


def _planks() -> Material:
    count = 12
    x, y = _grid(1, count)
    board = np.floor(y).astype(int) % count
    fv = y - np.floor(y)
    random = np.random.default_rng(3).random((count, 4)).astype(np.float32)
    along = (x + random[board, 0]) * 2
    end = along % 1
    grain = cv2.GaussianBlur(np.ascontiguousarray(_n(6, 1.0, 8)), (41, 1), 14)
    edge = smooth(0, 0.05, fv) * smooth(1, 0.95, fv) * smooth(0, 0.008, end) * smooth(1, 0.992, end)
    tone = np.clip(random[board, 1 + np.floor(along).astype(int) % 2] * 0.55 + grain * 0.35 + 0.25, 0, 1)
    return Material(_blend("#4a3626", "#a98660", tone) * (0.15 + 0.85 * edge[..., None]), edge * 4 + grain * 1.5, 2.6)


def _boards(dark: str, light: str, count: int, metres: float) -> Material:
    """Narrow, even boards: a parquet or a sprung floor."""
    x, y = _grid(1, count)
    board = np.floor(y).astype(int) % count
    fv = y - np.floor(y)
    random = np.random.default_rng(5).random((count, 6)).astype(np.float32)
    along = (x + random[board, 0]) * 3
    end = along % 1
    grain = cv2.GaussianBlur(np.ascontiguousarray(_n(6, 1.0, 8)), (31, 1), 9)
    edge = smooth(0, 0.04, fv) * smooth(1, 0.96, fv) * smooth(0, 0.006, end) * smooth(1, 0.994, end)
    tone = np.clip(random[board, 1 + np.floor(along).astype(int) % 4] * 0.6 + grain * 0.2 + 0.2, 0, 1)
    return Material(_blend(dark, light, tone) * (0.45 + 0.55 * edge[..., None]), edge * 1.2 + grain * 0.4, metres)


def _slabs(count: int, dark: str, light: str, metres: float, chequered: float) -> Material:
    u, v = _grid(count, count)
    fu, fv = u % 1, v % 1
    edge = smooth(0, 0.03, fu) * smooth(1, 0.97, fu) * smooth(0, 0.03, fv) * smooth(1, 0.97, fv)
    chequer = (np.floor(u) + np.floor(v)) % 2
    stain = _q(_n(7, 2, 3))
    share = np.clip(chequer * chequered + stain * (1 - chequered), 0, 1).astype(np.float32)
    return Material(_blend(dark, light, share) * (0.4 + 0.6 * edge[..., None]), edge * 2, metres)


def _ice() -> Material:
    broad, fine = _n(7, 2.0, 3), _n(13, 2.2, 2)
    crack = smooth(0.0, 0.06, np.abs(fine + 0.2 * broad))
    return Material(
        _blend("#6fa8c0", "#e8f4fa", _q(broad * 1.3)) * (0.7 + 0.3 * crack[..., None]), crack * 2 + broad, 9.0
    )


def _asphalt() -> Material:
    fine, broad = _n(4, 0.8, 60), _n(5, 2.2, 2)
    return Material(_blend("#1e1f23", "#444448", _q(fine * 0.7 + broad * 0.7)), fine * 0.8, 4.0)


def _carpet() -> Material:
    u, v = _grid(8, 8)
    weave = np.sin(u * np.pi * 2) * np.sin(v * np.pi * 2)
    return Material(
        _blend("#4a2420", "#7c3c30", _q(weave.astype(np.float32) * 1.2 + _n(4, 0.8, 60) * 0.6)),
        _n(4, 0.8, 60) * 0.5,
        3.0,
    )


MATERIALS: dict[str, Callable[[], Material]] = {
    "grass": lambda: _grassy("#3a5a28", "#93b050", 1.5),
    "lawn": lambda: _grassy("#35552a", "#7fa04c", 1.0),
    "dry": lambda: _grassy("#6e5a30", "#d2b468", 1.6),
    "turned": lambda: _grassy("#5a4c24", "#bb9c50", 1.5),
    "wheat": lambda: _grassy("#7a5c26", "#d8ae54", 1.8),
    "moss": lambda: _earth("#1e2c18", "#6d8a3c", 8, 2.2),
    "dirt": lambda: _earth("#4c3826", "#9c7c54"),
    "redearth": lambda: _earth("#80604c", "#c8a68c"),
    "mud": lambda: _earth("#3a342c", "#7a6c58"),
    "ash": lambda: _earth("#1e1b1c", "#4a4242"),
    "marsdust": lambda: _earth("#6e3826", "#b06a44"),
    "litter": lambda: _earth("#33271a", "#a06a2c"),
    "needles": lambda: _earth("#2a2018", "#6a4c30"),
    "sand": _sand,
    "wetsand": lambda: _sand("#5c4a38", "#a08a68"),
    "seabed": lambda: _sand("#8a8a70", "#d8d0a8"),
    "cloud": lambda: Material(_blend("#e8edf5", "#ffffff", _q(_n(5, 2.6, 2))), _n(5, 2.8, 2, 24) * 5.0, 60.0),
    "snow": _snow,
    "rock": _rock,
    "basalt": lambda: _rock("#17171a", "#4a4848"),
    "moon": _moon,
    "cobbles": _cobbles,
    "asphalt": _asphalt,
    "planks": _planks,
    "tiles": lambda: _slabs(6, "#5c5048", "#c9bca6", 4.0, 0.7),
    "flags": lambda: _slabs(5, "#6a645a", "#a89f90", 5.0, 0.1),
    "metal": lambda: _slabs(5, "#3c4248", "#6a727a", 5.0, 0.0),
    "ice": _ice,
    "carpet": _carpet,
    "canvas": lambda: _earth("#98a0a8", "#c8ced2", 8, 2.2),
    "parquet": lambda: _boards("#8a5a30", "#c89458", 16, 2.4),
    "dark_boards": lambda: _boards("#2e2018", "#6a4a32", 10, 2.2),
    "lino": lambda: _slabs(4, "#8f9698", "#b4babb", 4.0, 0.15),
    "concrete": lambda: _slabs(2, "#6e6c68", "#98958f", 5.0, 0.0),
    "white_tiles": lambda: _slabs(10, "#a8b0b0", "#dfe4e2", 4.0, 0.0),
    "chequer": lambda: _slabs(8, "#26242a", "#dcd6c8", 4.0, 0.95),
    "tatami": lambda: _slabs(3, "#a89858", "#c8ba78", 5.0, 0.0),
    "marble": lambda: _slabs(4, "#a89a8a", "#d8cfc0", 4.8, 0.45),
    "straw": lambda: _earth("#7a5c2c", "#c8a458", 8, 2.2),
}


@lru_cache(maxsize=16)
def material(name: str, snow: float = 0.0) -> Material:
    """One material; snow 0..1 covers it from its high places down. Shared: don't write to it."""
    made = MATERIALS[name]()
    if snow <= 0 or name in ("snow", "ice"):
        return made
    white = _snow()
    patch = _n(11, 2.0, 2) * 0.6 + made.relief / (np.abs(made.relief).max() + 1e-3) * 0.6
    lies = smooth(0.45, -0.05, 0.5 - patch - (snow - 0.5) * 2.4)[..., None]
    return Material(
        made.albedo * (1 - lies) + white.albedo * lies,
        made.relief * (1 - 0.7 * lies[..., 0]) + white.relief * lies[..., 0],
        made.metres,
    )


def light_tile(made: Material, light: Light, wet: float = 0.0) -> Pixels:
    """Lit tile (h, w, 4) of a material of that size. The sun is lifted to 19 degrees at least, else
    tiles turn into stripes of shadow."""
    relief = made.relief
    across = (np.roll(relief, -1, 1) - np.roll(relief, 1, 1)) * 0.175
    away = (np.roll(relief, -1, 0) - np.roll(relief, 1, 0)) * 0.175
    norm = np.sqrt(across**2 + 1 + away**2)
    key = np.array(light.key_dir)
    key[1] = max(float(key[1]), 0.33)
    key /= np.linalg.norm(key)
    lam = np.clip((-across * key[0] + key[1] - away * key[2]) / norm, 0, None)[..., None]
    ao = np.clip(0.75 + 0.10 * (relief - cv2.GaussianBlur(np.ascontiguousarray(relief), (0, 0), 6)), 0.35, 1.1)
    colour = made.albedo * (1 - 0.45 * wet) * (light.ambient_up * ao[..., None] + light.key * lam)
    out = np.empty((*relief.shape, 4), np.uint8)
    out[..., :3] = to_film(colour * light.exposure)[..., ::-1]
    out[..., 3] = 255
    return out
