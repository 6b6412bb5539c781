"""What hangs in the sky: stars, the milky way, the moon, aurora, planets and nebulae. Linear RGB (h, w, 3) layers."""

from __future__ import annotations

import math

import cv2
import numba as nb
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.scene import Floats


@nb.njit(cache=True, fastmath=True, nogil=True)
def _curtains(out: Floats, horizon: float, curtains: Floats, streaks: Floats) -> None:
    """Folded curtains: brightest where the fold turns away, streaked, green at the hem and violet above."""
    h, w = out.shape[:2]
    mask = streaks.shape[1] - 1
    for i in range(w):
        for k in range(curtains.shape[0]):
            amp, freq, phase, base_y, tall, hue, bright = curtains[k]
            for fold in range(3):
                x = i / w * freq + phase + fold * 1.7
                turn = x * 2.1 + math.sin(x * 1.3) * 1.4
                base = (base_y + amp * math.sin(turn) + amp * 0.5 * math.sin(x * 5.1 + fold) + fold * 0.05) * horizon
                u1, u2 = i / w * 310 + fold * 91, i / w * 95 + fold * 37
                a1, a2 = int(u1), int(u2)
                s1 = streaks[k, a1 & mask] + (streaks[k, (a1 + 1) & mask] - streaks[k, a1 & mask]) * (u1 - a1)
                s2 = streaks[k + 1, a2 & mask] + (streaks[k + 1, (a2 + 1) & mask] - streaks[k + 1, a2 & mask]) * (
                    u2 - a2
                )
                dense = 1 / (0.55 + abs(math.cos(turn)) * 1.6)
                power = (0.35 + 0.65 * s1) * (0.4 + 0.6 * s2) * dense * bright * (0.6 + 0.4 * math.sin(x * 0.9 + k))
                reach = tall * h * (0.55 + 0.6 * s2)
                for j in range(max(0, int(base - reach * 2.4)), min(h, int(base + h * 0.03))):
                    d = base - j
                    a = power * (math.exp(d / (h * 0.012)) if d < 0 else math.exp(-d / reach * 1.8))
                    q = min(1.0, max(0.0, d / reach))
                    out[j, i, 1] += a * (1 - 0.62 * q)
                    out[j, i, 2] += a * (0.40 + 0.40 * q)
                    out[j, i, 0] += a * (0.08 + 0.62 * q * q) * hue


def aurora(width: int, height: int, horizon: float, rng: np.random.Generator) -> Floats:
    """Curtains of light over the whole strip."""
    rows = [
        (
            0.10 + 0.06 * rng.random(),
            2.6 * rng.uniform(0.6, 1.3),
            rng.random() * 6,
            base + 0.04 * rng.random(),
            0.24 + 0.10 * rng.random(),
            rng.uniform(0.5, 1.4),
            bright,
        )
        for base, bright in ((0.52, 0.42), (0.66, 0.34), (0.40, 0.26), (0.75, 0.16))
    ]
    streaks = np.stack(
        [cv2.GaussianBlur(rng.random((1, 1024)).astype(np.float32), (0, 0), s)[0] for s in (1.6, 2.2, 1.2, 2.8, 1.8)]
    )
    streaks = np.clip((streaks - 0.32) / 0.36, 0, 1).astype(np.float32)
    out = np.zeros((height // 2, width // 2, 3), np.float32)
    _curtains(out, horizon / 2, np.array(rows, np.float32), streaks)
    return np.asarray(cv2.resize(out, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def stars(width: int, height: int, horizon: float, rng: np.random.Generator, milky: float) -> Floats:
    """Stars by magnitude and colour; milky 0..1: the milky way with its dust lanes. Fades towards the horizon."""
    w, h = max(8, width // 3), max(8, height // 3)  # the milky way is soft
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32) * 3
    tilt = rng.uniform(0.5, 1.0) * rng.choice([-1, 1])
    along = ((xx - width * rng.uniform(0.35, 0.65)) * math.cos(tilt) + (yy - horizon * 0.45) * math.sin(tilt)) / height
    cloud = fbm_image(w, h, 7, 5, int(rng.integers(999)), 5)
    dust = fbm_image(w, h, 5, 4, int(rng.integers(999)), 5)
    band = np.exp(-(((along + (cloud - 0.5) * 0.12) / 0.15) ** 2))
    core = np.exp(-(((along + (cloud - 0.5) * 0.10) / 0.07) ** 2))
    lane = smooth(0.44, 0.62, dust) * np.exp(-(((along - 0.012) / 0.075) ** 2))
    way = ((band * (0.35 + 0.9 * cloud) * 0.08 + core * 0.13 * cloud) * (1 - 0.78 * lane))[..., None]
    warm = core[..., None] * 0.6
    way = way * (np.array([0.62, 0.70, 1.0]) * (1 - warm) + np.array([1.0, 0.80, 0.72]) * warm) * milky
    fade = smooth(0, 0.30, (horizon - yy) / horizon)
    size = (width, height)
    out = np.asarray(cv2.resize(np.asarray(way * fade[..., None], np.float32), size), np.float32)
    points = _points(width, height, np.asarray(cv2.resize(np.asarray(band, np.float32), size)), rng, milky)
    dim = np.asarray((1 - 0.7 * lane) * fade, np.float32)
    return np.asarray(out + points * cv2.resize(dim, size)[..., None], np.float32)


def _points(width: int, height: int, band: Floats, rng: np.random.Generator, milky: float) -> Floats:
    """Single stars; their number follows the picture's size, not its pixels, so that all sizes look alike."""
    count = int(min(width * height / 300, 1900 + 900 * milky))
    x, y = rng.integers(1, width - 2, count), rng.integers(1, height - 2, count)
    keep = rng.random(count) < 0.40 + 0.6 * band[y, x]
    x, y = x[keep], y[keep]
    size = rng.random(len(x)) ** 7
    tint = np.array([0.75, 0.85, 1.0]) + rng.random((len(x), 1)) * np.array([0.25, 0.05, -0.25])
    out = np.zeros((height, width, 3), np.float32)
    np.maximum.at(out, (y, x), ((0.14 + 1.5 * size)[:, None] * tint).astype(np.float32))
    for i in np.argsort(size)[-max(6, count // 90) :]:
        colour = tuple(float(v * (1 + size[i])) for v in tint[i])
        cv2.circle(out, (int(x[i]), int(y[i])), 1, colour, -1, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(out, (0, 0), 0.6) * 1.5, np.float32)


def meeting(base: Floats, sprite: Floats, middle: tuple[float, float]) -> tuple[Floats, Floats] | None:
    """Where a square sprite (n, n, …) around a place, px, lies on the base: the part of the base, to be written to, and
    the part of the sprite that falls on it; None when it falls beside."""
    size = sprite.shape[0]
    x, y = int(middle[0] - size / 2), int(middle[1] - size / 2)
    x0, y0, x1, y1 = max(0, x), max(0, y), min(base.shape[1], x + size), min(base.shape[0], y + size)
    if x1 <= x0 or y1 <= y0:
        return None
    return base[y0:y1, x0:x1], sprite[y0 - y : y1 - y, x0 - x : x1 - x]


def stamp(base: Floats, sprite: Floats, middle: tuple[float, float]) -> None:
    """Premultiplied (n, n, 4) linear sprite over the base, in place."""
    met = meeting(base, sprite, middle)
    if met is not None:
        under, part = met
        under[:] = under * (1 - part[..., 3:]) + part[..., :3]


def moon_face(size: int, phase: float = 0.0) -> Floats:
    """(size, size, 4) linear: the lit disc with seas, alpha last. phase: share of the width in shadow, 0 full, 0.5
    half, 0.8 a crescent; its sign is the dark side."""
    axis = (np.arange(size, dtype=np.float32) + 0.5) / size * 2.2 - 1.1
    u, v = np.meshgrid(axis, axis)
    r2 = u * u + v * v
    sea = smooth(0.44, 0.60, fbm_image(size, size, 3.4, 3.4, 41, 4))
    bright = (0.92 - 0.30 * sea) * (0.72 + 0.28 * np.sqrt(np.clip(1 - r2, 0, 1)))
    if phase:
        edge = u * math.copysign(1, -phase) - (2 * abs(phase) - 1) * np.sqrt(np.clip(1 - v * v, 0, 1))
        bright = bright * (0.03 + 0.97 * smooth(-0.05, 0.05, edge))
    alpha = np.clip((1 - np.sqrt(r2)) * size * 0.45 + 0.5, 0, 1)
    return np.asarray(np.dstack([bright, bright * 0.98, bright * 0.94, alpha]), np.float32)


def planet(size: int, colour: str, key: Floats, rng: np.random.Generator, ring: bool, belts: float = 1.0) -> Floats:
    """(size, size, 4) linear with alpha: a globe with belts, thin air at its rim and maybe a ring; the globe's radius
    is size / 4.8 with a ring, size / 2.4 without."""
    half = 2.4 if ring else 1.2
    axis = ((np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1) * half
    u, v = np.meshgrid(axis, axis)
    r2 = u * u + v * v
    nz = np.sqrt(np.clip(1 - r2, 0, 1))
    swirl = fbm_image(size, size, 6, 14, int(rng.integers(999)), 5)
    us, vs = u * math.cos(0.35) - v * math.sin(0.35), u * math.sin(0.35) + v * math.cos(0.35)
    belt = np.sin(vs * 9 * belts + (swirl - 0.5) * 5) * 0.5 + 0.5
    albedo = lin(colour) * (0.55 + 0.7 * belt[..., None]) * (0.7 + 0.6 * swirl[..., None])
    lam = np.clip(u * key[0] - v * key[1] + nz * 0.25, 0, 1)[..., None]
    body = albedo * (lam * 1.7 + 0.02) + lin("#8fc4ff") * np.clip(1 - nz, 0, 1)[..., None] ** 3 * (lam + 0.05) * 0.5
    alpha = np.clip((1 - np.sqrt(r2)) * size / (2 * half) + 0.5, 0, 1)[..., None]
    halo = np.exp(-np.clip(np.sqrt(r2) - 1, 0, 9) * 14)[..., None] * (1 - alpha) * np.clip(lam + 0.2, 0, 1) * 0.25
    halo = halo * np.clip((half - np.sqrt(r2)) / 0.2, 0, 1)[..., None]  # or its square would be seen
    out = np.dstack([body * alpha + halo * lin("#9fd0ff"), np.maximum(alpha, halo[..., :1])])
    if ring:
        rr = np.sqrt(us**2 + (vs / 0.28) ** 2)
        stripes = (0.45 + 0.55 * np.sin(rr * 38) * np.sin(rr * 17 + 1)) * (1 - 0.8 * smooth(0.03, 0, np.abs(rr - 1.82)))
        band = np.clip(smooth(1.35, 1.45, rr) * smooth(2.15, 2.05, rr) * stripes, 0, 1)
        band = (band * np.where((vs < 0) & (r2 < 1), 0, 1) * 0.75)[..., None]
        out = out * (1 - band) + np.dstack([band * lin(colour) * 1.3, band])
    return np.asarray(out, np.float32)


def earth(size: int, key: Floats, rng: np.random.Generator) -> Floats:
    """(size, size, 4) linear with alpha: our own world, seas and land under white cloud, thin blue air at its rim."""
    axis = ((np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1) * 1.2
    u, v = np.meshgrid(axis, axis)
    r2 = u * u + v * v
    nz = np.sqrt(np.clip(1 - r2, 0, 1))
    land = fbm_image(size, size, 3.2, 3.2, int(rng.integers(999)), 5)
    cloud = fbm_image(size, size, 4.0, 8.0, int(rng.integers(999)), 6)
    dry = smooth(0.52, 0.58, land)[..., None]
    ground = lin("#11458c") * (1 - dry) + (lin("#4f6a34") * (1.3 - land[..., None]) + lin("#a08050") * 0.4) * dry
    white = (smooth(0.50, 0.68, cloud) + smooth(0.80, 0.95, np.abs(v)))[..., None].clip(0, 1)
    ground = ground * (1 - white) + lin("#f4f8fc") * white
    lit = np.clip(u * key[0] - v * key[1] + nz * 0.35, 0, 1)[..., None]
    body = ground * (lit * 2.0 + 0.02) + lin("#7ab8ff") * np.clip(1 - nz, 0, 1)[..., None] ** 3 * (lit + 0.05) * 0.8
    alpha = np.clip((1 - np.sqrt(r2)) * size / 2.4 + 0.5, 0, 1)[..., None]
    halo = np.exp(-np.clip(np.sqrt(r2) - 1, 0, 9) * 16)[..., None] * (1 - alpha) * np.clip(lit + 0.2, 0, 1) * 0.35
    return np.asarray(np.dstack([body * alpha + halo * lin("#8fc4ff"), np.maximum(alpha, halo[..., :1])]), np.float32)


def nebula(width: int, height: int, rng: np.random.Generator, colours: tuple[str, str, str]) -> Floats:
    """Two glowing gases, brightest where they meet, cut by dust."""
    seed = int(rng.integers(999))
    first = fbm_image(width, height, 3.2, 2.4, seed, 5)
    second = fbm_image(width, height, 6, 4, seed + 40, 5)
    dust = fbm_image(width, height, 5, 3.4, seed + 80, 6)
    a = smooth(0.46, 0.74, first) ** 1.5
    b = smooth(0.5, 0.72, second) * smooth(0.36, 0.62, first)
    glow = (
        lin(colours[0]) * a[..., None] * 0.55
        + lin(colours[1]) * b[..., None] * 0.45
        + lin(colours[2]) * (a * b)[..., None] * 1.3
    )
    dark = 0.85 * smooth(0.46, 0.62, dust) * smooth(0.40, 0.55, first)
    return np.asarray(glow * (1 - dark)[..., None], np.float32)
