"""The five styles as passes over a finished frame. Each depends on its frame only: nothing flickers that did not move.

A Style is made once for a clip's size (its screens and textures) and is then a pure function of a frame."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Style:
    """paint: uint8 (h, w, 3) RGB -> the same, newly made."""

    name: str
    paint: Callable[[Array], Array]


def style(name: str, width: int, height: int) -> Style:
    """Raises KeyError for a name that isn't in the table."""
    return Style(name, MAKERS[name](width, height))


# -- parts ----------------------------------------------------------------------------------------------------------
def _calm(image: Array, rounds: int, colour: float, share: float = 0.5) -> Array:
    """Flat areas with their edges kept: a bilateral filter at reduced size."""
    h, w = image.shape[:2]
    small: Any = cv2.resize(image, (max(2, int(w * share)), max(2, int(h * share))), interpolation=cv2.INTER_AREA)
    for _ in range(rounds):
        small = cv2.bilateralFilter(small, 5, colour, 4)
    return np.asarray(cv2.resize(small, (w, h), interpolation=cv2.INTER_LINEAR))


def _lab_tables(light: Callable[[Array], Array], chroma: float) -> Array:
    """uint8 (1, 256, 3): a curve for lightness and a gain for the two colour axes of 8-bit Lab."""
    x = np.arange(256, dtype=np.float32)
    axis = np.clip((x - 128) * chroma + 128, 0, 255)
    table = np.stack([np.clip(light(x / 255) * 255, 0, 255), axis, axis], -1)
    return (table + 0.5).astype(np.uint8)[None]


def _through(image: Array, tables: Array) -> Array:
    lab = cv2.cvtColor(image, cv2.COLOR_RGB2Lab)
    return np.asarray(cv2.cvtColor(cv2.LUT(lab, tables), cv2.COLOR_Lab2RGB))


def _steps(n: int, soft: float) -> Callable[[Array], Array]:
    """Lightness in n steps with soft edges between them."""

    def curve(x: Array) -> Array:
        f = np.floor(x * n)
        t = np.clip((x * n - f - 0.5) / soft * 0.5 + 0.5, 0, 1)
        return ((f + t) / n).astype(np.float32)

    return curve


def _ink(gray: Array, fine: float, thick: float, threshold: float, reach: float) -> Array:
    """Drawn lines, float32 0 (ink) .. 1: a difference of Gaussians on evened-out lightness (XDoG, Winnemöller 2012)."""
    h, w = gray.shape
    g = gray.astype(np.float32) * np.float32(1 / 255)
    small = cv2.resize(g, (max(2, w // 8), max(2, h // 8)), interpolation=cv2.INTER_AREA)
    around = cv2.resize(cv2.GaussianBlur(small, (0, 0), max(1.0, reach / 8)), (w, h), interpolation=cv2.INTER_LINEAR)
    g = np.minimum(g / (around + np.float32(0.12)) * np.float32(0.62), 1)
    a, b = cv2.GaussianBlur(g, (0, 0), fine), cv2.GaussianBlur(g, (0, 0), fine * 1.6)
    d = (1 + thick) * a - thick * b
    return np.clip((d - np.float32(threshold - 0.10)) * np.float32(9), 0, 1)


def _glow(image: Array, threshold: int, amount: float, wide: float) -> Array:
    """The frame with its lights spread over it (screen)."""
    h, w = image.shape[:2]
    small = cv2.resize(image, (max(2, w // 4), max(2, h // 4)), interpolation=cv2.INTER_AREA)
    light = cv2.convertScaleAbs(
        cv2.subtract(small, np.full(4, float(threshold))), alpha=255 / (255 - threshold) * amount
    )
    light = cv2.resize(cv2.GaussianBlur(light, (0, 0), max(1.0, wide / 4)), (w, h), interpolation=cv2.INTER_LINEAR)
    dark = cv2.multiply(255 - image, 255 - light, scale=1 / 255)
    return np.asarray(255 - dark)


def _unit(height: int) -> float:
    return height / 720


# -- the five -------------------------------------------------------------------------------------------------------
def _comic(width: int, height: int) -> Callable[[Array], Array]:
    """Four tones, ink, a halftone screen in the shadows, on warm paper."""
    u = _unit(height)
    tables = _lab_tables(lambda x: 0.08 + 0.94 * _steps(4, 0.10)(x), 1.6)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, pitch = math.radians(32), 7.0 * max(u, 0.7)
    across = (x * math.cos(angle) + y * math.sin(angle)) * (2 * math.pi / pitch)
    down = (y * math.cos(angle) - x * math.sin(angle)) * (2 * math.pi / pitch)
    screen = ((np.cos(across) + np.cos(down)) * 0.25 + 0.5).astype(np.float32)
    paper = np.array([0.985, 0.965, 0.90], np.float32)

    def paint(image: Array) -> Array:
        calm = _calm(image, 2, 34)
        gray = np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2GRAY))
        flat = _through(calm, tables)
        dark = np.clip((158 - gray.astype(np.float32)) * np.float32(1 / 97), 0, 1)
        dots = np.clip((screen - 1 + dark * np.float32(0.74)) * 6 + np.float32(0.3), 0, 1) * (dark > 0.02)
        ink = _ink(gray, 1.15 * max(u, 0.6), 15, 0.47, 24 * u)
        share = (1 - dots * np.float32(0.40)) * ink
        return np.asarray((flat * (share[..., None] * paper) + (1 - ink[..., None]) * np.float32(14)).astype(np.uint8))

    return paint


def _anime(width: int, height: int) -> Callable[[Array], Array]:
    """Clean painted areas, bright and saturated, thin soft lines, light that blooms, cool shadows."""
    u = _unit(height)
    steps = _steps(7, 0.5)
    tables = _lab_tables(lambda x: np.clip((x * 0.4 + steps(x) * 0.6) ** 0.88 * 1.06 + 0.03, 0, 1), 1.36)
    x = np.linspace(0, 1, 256, dtype=np.float32)
    shade = np.clip(1 - x * 2, 0, 1)
    cool = np.stack([x * 255 - shade * 4, x * 255 + shade * 6, x * 255 + shade * 30], -1)
    cool = np.clip(cool + (x**3)[:, None] * np.array([10, 4, -10], np.float32), 0, 255).astype(np.uint8)[None]

    def paint(image: Array) -> Array:
        calm = _calm(image, 3, 30)
        flat = cv2.LUT(_through(calm, tables), cool)
        ink = _ink(np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2GRAY)), 0.8 * max(u, 0.7), 20, 0.40, 18 * u)
        lined = cv2.convertScaleAbs(flat * (0.42 + 0.58 * ink)[..., None])
        return _glow(np.asarray(lined), 168, 0.85, 40 * u)

    return paint


def _relief(gray: Array, u: float, texture: Array | None, depth: float) -> tuple[Array, Array]:
    """Light and shine on a surface whose height is the picture's lightness: two float32 (h, w)."""
    h, w = gray.shape
    g = cv2.resize(gray, (w // 2, h // 2), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    height = cv2.GaussianBlur(g, (0, 0), 2.2 * max(u, 0.6)) * 15 + cv2.GaussianBlur(g, (0, 0), 7 * u + 0.5) * 24
    if texture is not None:
        height = height + texture
    gx = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) * np.float32(depth / 8)
    gy = cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) * np.float32(depth / 8)
    inverse = 1 / np.sqrt(gx * gx + gy * gy + np.float32(1.2))
    lit = (0.45 * gx + 0.62 * gy + 0.70) * inverse
    half = (0.25 * gx + 0.34 * gy + 0.99) * inverse
    light = np.clip(lit, 0, 1.2)
    shine = np.clip(half, 0, 1) ** 24
    size = (w, h)
    return (
        np.asarray(cv2.resize(light, size, interpolation=cv2.INTER_LINEAR)),
        np.asarray(cv2.resize(shine, size, interpolation=cv2.INTER_LINEAR)),
    )


def _clay(width: int, height: int) -> Callable[[Array], Array]:
    """Modelled by hand: soft lumps with thumb marks, matt colours, a lamp from the upper left."""
    u = _unit(height)
    h, w = height // 2, width // 2
    r = np.random.default_rng(7)
    lumps = cv2.GaussianBlur(r.standard_normal((h, w)).astype(np.float32), (0, 0), 9 * u + 1)
    lumps = lumps / lumps.std() * np.float32(0.9 * u + 0.2)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    marks = np.zeros((h, w), np.float32)
    for _ in range(46):  # whorls of a thumb, here and there
        cx, cy, size = r.uniform(0, w), r.uniform(0, h), r.uniform(16, 34) * max(u, 0.5)
        d = np.hypot((x - cx), (y - cy) * 1.3)
        marks += np.sin(d * (2.4 / max(u, 0.5))) * np.exp(-((d / size) ** 2)) * np.float32(0.34)
    texture = np.asarray(lumps + marks, np.float32)
    tables = _lab_tables(lambda v: 0.10 + 0.84 * (0.55 * _steps(5, 0.6)(v) + 0.45 * v), 1.22)
    warm = np.array([1.06, 0.99, 0.92], np.float32)

    def paint(image: Array) -> Array:
        calm = _calm(np.asarray(cv2.medianBlur(image, 5)), 3, 46, 0.5)
        light, shine = _relief(np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2GRAY)), u, texture, 1.1)
        body = _through(calm, tables) * ((0.22 + 0.98 * light)[..., None] * warm)
        return np.asarray(np.clip(body + shine[..., None] * np.float32(26), 0, 255).astype(np.uint8))

    return paint


def _animation(width: int, height: int) -> Callable[[Array], Array]:
    """Rendered for the screen: smooth surfaces rounded by light, rich colours, warm lights and bluish shadows, and a
    lens so close that what is high and low in the frame falls out of focus, as with small things."""
    u = _unit(height)
    tables = _lab_tables(lambda x: np.clip(1.02 * (x + 0.16 * np.sin(2 * np.pi * x) * -0.5) + 0.01, 0, 1) ** 0.94, 1.26)
    x = np.linspace(0, 1, 256, dtype=np.float32)
    split = np.stack([x + 0.05 * x**2, x + 0.01 * x, x + 0.07 * (1 - x) ** 2 - 0.03 * x**2], -1)
    split = np.clip(split * 255, 0, 255).astype(np.uint8)[None]
    rows = np.abs(np.linspace(-1, 1, height, dtype=np.float32) - 0.12)
    out_of_focus = (np.clip((rows - 0.62) / 0.5, 0, 1) * 255).astype(np.uint8)
    veil = np.repeat(np.repeat(out_of_focus[:, None], width, 1)[..., None], 3, 2)
    blur = max(0.8, 2.2 * u)

    def paint(image: Array) -> Array:
        calm = _calm(image, 2, 22, 0.6)
        light, shine = _relief(np.asarray(cv2.cvtColor(calm, cv2.COLOR_RGB2GRAY)), u, None, 0.34)
        body = cv2.LUT(_through(calm, tables), split) * (0.46 + 0.70 * light)[..., None]
        lit = np.clip(body + (shine * light)[..., None] * np.float32(20), 0, 255).astype(np.uint8)
        glowing = _glow(lit, 190, 0.30, 22 * u)
        small = cv2.resize(glowing, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        soft = cv2.resize(cv2.GaussianBlur(small, (0, 0), blur), (width, height), interpolation=cv2.INTER_LINEAR)
        sharp = cv2.multiply(glowing, 255 - veil, scale=1 / 255)
        return np.asarray(cv2.add(sharp, cv2.multiply(soft, veil, scale=1 / 255)))

    return paint


def _ramp(stops: list[tuple[float, str]]) -> Array:
    """uint8 (1, 256, 3), RGB, from positions 0..1 and colours as #rrggbb."""
    at = [p for p, _ in stops]
    colours = np.array([[int(c[k : k + 2], 16) for k in (1, 3, 5)] for _, c in stops], np.float32)
    x = np.linspace(0, 1, 256)
    return np.stack([np.interp(x, at, colours[:, k]) for k in range(3)], -1).astype(np.uint8)[None]


HOT = [(0, "#05030f"), (0.15, "#150a38"), (0.34, "#46127a"), (0.52, "#c01a8c"), (0.7, "#ff4f9a"), (1, "#ffe3f4")]
COLD = [(0, "#03040f"), (0.18, "#07133a"), (0.4, "#0a4f8f"), (0.62, "#12b6d6"), (0.84, "#7af6ff"), (1, "#f4ffff")]


def _cyberpunk(width: int, height: int) -> Callable[[Array], Array]:
    """Warm hues to magenta, cool ones to cyan, blacks deep; glowing lights, split colours, faint scan lines."""
    u = _unit(height)
    hot, cold = _ramp(HOT), _ramp(COLD)
    lines = np.where(np.arange(height) % 3 == 0, 0.88, 1.0).astype(np.float32)
    edge = (
        np.exp(-0.35 * (np.linspace(-1, 1, width) ** 4))[None]
        * np.exp(-0.35 * (np.linspace(-1, 1, height) ** 4))[:, None]
    )
    veil = (edge * lines[:, None]).astype(np.float32)[..., None]
    shift = np.array([[1.0 / 1.005, 0, width * 0.0025], [0, 1.0 / 1.005, height * 0.0025]])

    def paint(image: Array) -> Array:
        gray = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
        deep = cv2.LUT(gray, (np.linspace(0, 1, 256) ** 1.22 * 250).astype(np.uint8))
        three = cv2.merge([deep, deep, deep])
        lab = cv2.cvtColor(image, cv2.COLOR_RGB2Lab).astype(np.float32)
        warm = np.clip(((lab[..., 1] + lab[..., 2] - 256) * np.float32(0.6) + 8) / 30, 0, 1)[..., None]
        cool = cv2.LUT(three, cold).astype(np.float32)
        body = (cool + (cv2.LUT(three, hot) - cool) * warm) * np.float32(0.82) + image * np.array(
            [0.20, 0.13, 0.22], np.float32
        )
        out = _glow(np.clip(body, 0, 255).astype(np.uint8), 150, 1.1, 22 * u)
        red = cv2.warpAffine(out[..., 0], shift, (width, height), borderMode=cv2.BORDER_REPLICATE)
        out = np.dstack([red, out[..., 1], out[..., 2]])
        return np.asarray((out * veil).astype(np.uint8))

    return paint


MAKERS: dict[str, Callable[[int, int], Callable[[Array], Array]]] = {
    "anime": _anime,
    "3d_animation": _animation,
    "clay": _clay,
    "comic": _comic,
    "cyberpunk": _cyberpunk,
}
