"""Small pictures of a world that an eye, a drop or a visor mirrors, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.scene import Floats

SIDE = 256
"""Texels of a picture's side."""


def mirrored(name: str, rng: np.random.Generator) -> Floats:
    """(SIDE, SIDE, 3) linear RGB of the picture of that name."""
    return MIRRORED[name](rng)


def _grid() -> tuple[Floats, Floats]:
    v, u = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) / (SIDE - 1)
    return np.asarray(u, np.float32), np.asarray(v, np.float32)


def _sky(low: str, high: str, ground: str, horizon: float = 0.62) -> Floats:
    _, v = _grid()
    up = smooth(0.0, 1.0, v / horizon)[..., None]
    picture = lin(high) * (1 - up) + lin(low) * up
    return np.asarray(picture + (lin(ground) - picture) * smooth(horizon, horizon + 0.02, v)[..., None], np.float32)


def _town(picture: Floats, rng: np.random.Generator, lit: str, dark: str = "#08070a") -> Floats:
    """Towers before the sky, with windows."""
    x = 0
    while x < SIDE:
        wide, tall = int(rng.integers(12, 30)), int(rng.integers(36, 120))
        top, low = int(0.66 * SIDE) - tall, int(0.66 * SIDE)
        picture[top:low, x : x + wide] = lin(dark)
        for row in range(top + 5, low - 4, 8):
            for column in range(x + 3, min(x + wide - 3, SIDE - 3), 6):
                if rng.random() < 0.5:
                    picture[row : row + 4, column : column + 3] = lin(lit) * rng.uniform(0.5, 1.2)
        x += wide + int(rng.integers(0, 5))
    return picture


def _burning_town(rng: np.random.Generator) -> Floats:
    picture = _town(_sky("#ff8a24", "#5a1408", "#2a0c06"), rng, "#ffb040", "#140604")
    return np.asarray(np.maximum(picture, 0.9 * _fire(rng) * smooth(0.2, 0.75, _grid()[1])[..., None]), np.float32)


def _night_town(rng: np.random.Generator) -> Floats:
    return _town(_sky("#6a3f8a", "#0c1230", "#10101c"), rng, "#ffd88a")


def _neon(rng: np.random.Generator) -> Floats:
    picture = _town(_sky("#7a1f8a", "#0c0820", "#1c0830"), rng, "#4fe0f0", "#06050c")
    for _ in range(14):
        x, y = int(rng.integers(10, SIDE - 30)), int(rng.integers(70, 160))
        picture[y : y + int(rng.integers(14, 44)), x : x + 5] = lin(("#ff3fa0", "#3fe8ff", "#ffd23f")[x % 3]) * 1.3
    return picture


def _fire(rng: np.random.Generator) -> Floats:
    u, v = _grid()
    tongues = fbm_image(SIDE, SIDE, 7, 3, int(rng.integers(900)), 4)
    heat = np.clip(1.7 * tongues + 1.5 * (v - 0.75) - 0.9 * np.abs(u - 0.5), 0, 1)[..., None]
    core = smooth(0.0, 0.5, 1 - np.abs(u - 0.5) / (0.03 + 0.34 * np.clip(v - 0.10, 0, 1) * (v < 0.92)))[..., None]
    heat = np.clip(heat + 0.9 * core, 0, 1.2)
    return np.asarray(lin("#ff5a10") * (1.4 * heat) + lin("#ffd870") * (1.3 * smooth(0.5, 1.0, heat)), np.float32)


def _peaks(rng: np.random.Generator) -> Floats:
    picture = _sky("#f0c8a0", "#4f8ac8", "#2c4430")
    u, v = _grid()
    ridge = 0.60 - 0.30 * np.abs(np.interp((u * 4.3 + rng.random()) % 1.0, (0, 0.5, 1), (0, 1, 0)))
    rock = smooth(ridge, ridge + 0.01, v) * (v < 0.62)
    snow = smooth(ridge + 0.10, ridge + 0.06, v)[..., None]
    return np.asarray(picture + (lin("#34404f") * (1 - snow) + lin("#eef2f6") * snow - picture) * rock[..., None],
                      np.float32)


def _sunset(rng: np.random.Generator) -> Floats:
    u, v = _grid()
    picture = _sky("#ff9a4a", "#3a3f7a", "#3a2038")
    sun = smooth(0.11, 0.09, np.hypot(u - 0.5, v - 0.56))[..., None] * (v < 0.63)[..., None]
    path = np.exp(-(((u - 0.5) / 0.06) ** 2)) * (v > 0.63) * (0.5 + 0.5 * np.sin(v * 260))
    return np.asarray(picture + (lin("#fff0c0") * 1.3 - picture) * sun + lin("#ffc070") * (0.7 * path)[..., None],
                      np.float32)


def _wood(rng: np.random.Generator) -> Floats:
    picture = _sky("#e8f0c0", "#7ab0a0", "#1c2c14", 0.7)
    for x in rng.integers(0, SIDE, 26):
        tall = int(rng.integers(70, 170))
        cone = np.array([(x - 15, 190), (x, 190 - tall), (x + 15, 190)], np.int32)
        cv2.fillConvexPoly(picture, cone, tuple(float(c) for c in lin("#14301c") * rng.uniform(0.5, 1.2)), cv2.LINE_AA)
    return picture


def _sea(rng: np.random.Generator) -> Floats:
    _, v = _grid()
    waves = fbm_image(SIDE, SIDE, 5, 30, int(rng.integers(900)), 3)
    picture = _sky("#d8ecf4", "#4f90c8", "#1f5a80", 0.5)
    return np.asarray(picture + 0.35 * (smooth(0.52, 0.70, waves) * (v > 0.5))[..., None], np.float32)


def _stars(rng: np.random.Generator) -> Floats:
    u, v = _grid()
    cloud = fbm_image(SIDE, SIDE, 4, 4, int(rng.integers(900)), 4)
    arm = np.exp(-((((u - 0.5) * 0.8 + (v - 0.5) * 0.6) / 0.16) ** 2))
    picture = lin("#0a1030") + lin("#8a5ac8") * (1.2 * arm * cloud)[..., None]
    for x, y in rng.integers(2, SIDE - 2, (170, 2)):
        picture[y, x] = lin("#ffffff") * rng.uniform(0.4, 1.4)
    return np.asarray(picture, np.float32)


def _person(rng: np.random.Generator) -> Floats:
    """Somebody stands before a bright sky."""
    picture = _sky("#f8ead0", "#9ab8d8", "#4a4438", 0.78)
    ink = tuple(float(c) for c in lin("#14120f"))
    cv2.circle(picture, (128, 74), 20, ink, -1, cv2.LINE_AA)
    trunk = np.array([(96, 110), (160, 110), (152, 178), (146, 236), (110, 236), (104, 178)], np.int32)
    cv2.fillConvexPoly(picture, trunk, ink, cv2.LINE_AA)
    return picture


def _screen(rng: np.random.Generator) -> Floats:
    """Lines of text on a lit screen."""
    picture = np.zeros((SIDE, SIDE, 3), np.float32)
    picture[56:200, 40:216] = lin("#12304a")
    for row in range(66, 192, 10):
        for x in range(48, 204, 14):
            if rng.random() < 0.7:
                picture[row : row + 4, x : x + int(rng.integers(4, 13))] = lin("#7ae8c8")
    return picture


def _flash(rng: np.random.Generator) -> Floats:
    """Lightning over a dark land."""
    picture = _sky("#4a5a7a", "#141a2c", "#0c1014")
    at = np.array([rng.uniform(90, 160), 10.0])
    for _ in range(14):
        to = at + np.array([rng.normal() * 10, 10.5])
        cv2.line(picture, (int(at[0]), int(at[1])), (int(to[0]), int(to[1])), (1.6, 1.6, 1.8), 3, cv2.LINE_AA)
        at = to
    return picture


MIRRORED: Mapping[str, Callable[[np.random.Generator], Floats]] = {
    "burning city": _burning_town, "city": _night_town, "neon": _neon, "fire": _fire, "mountains": _peaks,
    "sunset": _sunset, "forest": _wood, "sea": _sea, "stars": _stars, "person": _person, "screen": _screen,
    "lightning": _flash,
}  # fmt: skip
