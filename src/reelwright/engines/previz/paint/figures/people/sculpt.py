"""A head modelled as one skin: brows, sockets, nose, cheeks, lips and chin as soft hills on a skull,
and what a mood does
to them. Lengths in skull radii about the middle of the head; x forward, y up, z right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.tone import Rgb

SKULL = ((1.02, 0.28, -0.40, 0.30), (0.82, 0.64, -0.78, 0.64), (0.52, 0.83, -0.95, 0.785), (0.24, 0.88, -0.98, 0.815),
         (0.02, 0.835, -0.95, 0.805), (-0.22, 0.835, -0.86, 0.765), (-0.50, 0.82, -0.62, 0.675),
         (-0.78, 0.77, -0.40, 0.535), (-1.00, 0.64, -0.06, 0.34), (-1.09, 0.46, 0.12, 0.15))
"""Height, front, back, half width: from the crown to the chin."""
LINE = -0.600  # height of the mouth's line
EYE = (0.03, 0.345)  # height and side of an eye
_HEIGHTS = (1.05, 1.0, 0.90, 0.78, 0.66, 0.56, 0.47, 0.40, 0.34, 0.28, 0.22, 0.16, 0.10, 0.05, 0.0, -0.05, -0.10, -0.15,
    -0.19, -0.23, -0.26, -0.29, -0.32, -0.35, -0.38, -0.42, -0.46, -0.495, -0.52, -0.545, -0.565, -0.583, -0.594, LINE,
    LINE, -0.606, -0.618, -0.636, -0.66, -0.685, -0.71, -0.74, -0.78, -0.83, -0.88, -0.94, -1.0, -1.05, -1.09)
_IN = 33  # the first of the two rows inside the mouth
_AROUND = 62
_SQUARE = 0.90  # below 1 the face is flatter than an ellipse
_NOSE = ((0.36, 0.0), (0.22, 0.03), (0.10, 0.080), (0.0, 0.125), (-0.10, 0.180), (-0.20, 0.245), (-0.26, 0.275),
    (-0.31, 0.250), (-0.35, 0.13), (-0.40, 0.03), (-0.45, 0.0))
_NOSE_WIDE = ((0.30, 0.10), (0.0, 0.092), (-0.15, 0.105), (-0.26, 0.128), (-0.35, 0.135))


@dataclass(frozen=True)
class Cast:
    """What kind of face: young, female, how much stubble 0..1, how old 0..1; twin: seed of small differences."""

    young: bool
    female: bool
    stubble: float
    old: float
    twin: int
    freckled: bool = False


@dataclass(frozen=True)
class Mouth:
    """smile: corners up (-0.15 .. 0.2); gape: how far it is open (0 .. 0.4); skew: of the smile to one side, -1 .. 1;
    pucker: how far the lips are drawn together and forward, 0 .. 1; sneer: lip and wings of the nose drawn up."""

    smile: float = 0.0
    gape: float = 0.0
    skew: float = 0.0
    pucker: float = 0.0
    sneer: float = 0.0


def _hill(y: Rows, z: Rows, at: tuple[float, float], wide: tuple[float, float]) -> Rows:
    out: Rows = np.exp(-(((y - at[0]) / wide[0]) ** 2) - ((z - at[1]) / wide[1]) ** 2)
    return out


def _both(y: Rows, z: Rows, at: tuple[float, float], wide: tuple[float, float]) -> Rows:
    return _hill(y, np.abs(z), at, wide)


def _mouth_wide(cast: Cast) -> float:
    return 0.215 if cast.young else 0.235 if cast.female else 0.255


@lru_cache(maxsize=64)
def _skin(cast: Cast) -> tuple[Rows, Rows]:
    """(points (n, m, 3) at rest, share of the face (n, m): 1 in front, 0 behind)."""
    profile = np.array(SKULL)[::-1]
    y = np.array(_HEIGHTS)[:, None]
    front, back, wide = (np.interp(y, profile[:, 0], profile[:, k]) for k in (1, 2, 3))
    kernel = np.array([0.25, 0.5, 0.25])
    for row in (front, back, wide):
        row[1:-1, 0] = np.convolve(row[:, 0], kernel, "valid")
    jaw = np.clip((-0.25 - y) / 0.4, 0, 1)
    wide = wide * (1 + jaw * (0.12 if cast.young else -0.075 if cast.female else 0.03)) * (1.04 if cast.young else 1.0)
    rng = np.random.default_rng(71 + cast.twin)
    wide = wide * (1 + 0.035 * (float(rng.random()) - 0.5) + jaw * 0.06 * (float(rng.random()) - 0.5))
    u = np.linspace(-math.pi, math.pi, _AROUND, endpoint=False)[None]
    a = u - 0.70 * np.sin(u)
    c, s = np.cos(a), np.sin(a)
    c, s = np.sign(c) * np.abs(c) ** _SQUARE, np.sign(s) * np.abs(s) ** _SQUARE
    x = (front + back) / 2 + (front - back) / 2 * c
    z = wide * s
    y = y + 0 * x
    face = np.clip((np.cos(a) - 0.02) / 0.45, 0, 1) + 0 * x
    face = face * face * (3 - 2 * face)
    x = x + face * _hills(y, z, cast, rng)
    return np.stack([x, y, z], -1), face


def _hills(y: Rows, z: Rows, cast: Cast, rng: np.random.Generator) -> Rows:
    """How far the features stand out of the skull, or in."""
    soft = 0.45 if cast.young else 0.55 if cast.female else 1.0
    long = (0.66 if cast.young else 0.84 if cast.female else 1.0) * (0.92 + 0.20 * float(rng.random()))
    tip = 0.02 if cast.young or cast.female else 0.0
    out = -(0.165 if cast.young else 0.150) * _both(y, z, (EYE[0], EYE[1]), (0.155, 0.210)) + 0.05 * soft * _both(y,
        z, (0.27, 0.28), (0.075,
        0.24))
    heights, ridge = np.array(_NOSE)[::-1].T
    at, wide = np.array(_NOSE_WIDE)[::-1].T
    out = out + long * np.interp(y - tip, heights, ridge) * np.exp(-((z / np.interp(y, at, wide)) ** 2))
    out = out + 0.085 * long * _both(y, z, (-0.285 + tip, 0.120), (0.055, 0.062))
    out = out - 0.040 * _both(y, z, (-0.352 + tip, 0.062), (0.022, 0.030))
    out = out + (0.065 if cast.young else 0.050) * _both(y, z, (-0.20, 0.46), (0.17, 0.20))
    out = out - 0.030 * soft * _both(y, z, (-0.52, 0.52), (0.17, 0.14))
    out = out + 0.055 * _hill(y, z, (-0.60, 0.0), (0.19, 0.30)) + 0.065 * _hill(y, z, (-0.94, 0.0), (0.12, 0.20))
    out = out - 0.035 * _hill(y, z, (-0.775, 0.0), (0.045, 0.20))
    w, full = _mouth_wide(cast), 1.35 if cast.female else 0.85
    inside = np.clip(1 - (z / w) ** 2, 0, 1)
    bow = 1 - 0.30 * np.exp(-((z / 0.04) ** 2))
    out = out + full * 0.045 * inside**0.6 * bow * np.exp(-(((y + 0.548) / 0.034) ** 2))
    out = out + full * 0.060 * inside**0.7 * np.exp(-(((y + 0.655) / 0.042) ** 2))
    return out - 0.045 * inside**0.5 * np.exp(-(((y - LINE) / 0.016) ** 2))


@lru_cache(maxsize=128)
def complexion(cast: Cast, skin: Rgb, lips: Rgb) -> Rows:
    """(n, m, 3) linear RGB of the resting face."""
    points, face = _skin(cast)
    y, z = points[..., 1], points[..., 2]
    base = np.array(skin)
    tone = np.repeat(np.repeat(base[None, None], y.shape[0], 0), y.shape[1], 1)

    def over(colour: Rows | Rgb, share: Rows) -> None:
        nonlocal tone
        tone = tone + (np.array(colour) - tone) * (share * face)[..., None]

    warm = base * 0.55 + np.array((0.62, 0.09, 0.06)) * 0.45
    over(warm, (0.40 if cast.young else 0.30 if cast.female else 0.20) * _both(y, z, (-0.24, 0.46), (0.15, 0.19)))
    over(warm, 0.22 * _hill(y, z, (-0.25, 0.0), (0.10, 0.14)))
    over(base * np.array((0.74, 0.62, 0.60)), 0.38 * _both(y, z, (EYE[0] - 0.01, EYE[1]), (0.15, 0.21)))
    over(base * 0.80, 0.30 * _hill(y, z, (-0.42, 0.0), (0.05, 0.05)))
    over(np.array((0.10, 0.085, 0.075)), cast.stubble * 0.16 * np.clip((-0.36 - y) / 0.16, 0, 1))
    w = _mouth_wide(cast)
    inside = np.clip((1 - (z / w) ** 2) / 0.25, 0, 1)
    arch = 0.02 * np.exp(-((z / 0.05) ** 2)) - 0.035 * np.clip(np.abs(z) / w, 0, 1) ** 2
    upper = np.clip((y - LINE + 0.004) / 0.012, 0, 1) * np.clip((LINE + 0.082 + arch - y) / 0.016, 0, 1)
    lower = np.clip((LINE - y + 0.004) / 0.012, 0, 1) * np.clip((y - LINE + 0.098 - 0.05 * (z / w) ** 2) / 0.020, 0, 1)
    over(np.array(lips) * 0.84, inside * upper)
    over(lips, inside * lower)
    over(base * 0.16, 0.92 * inside**2 * np.exp(-(((y - LINE) / 0.010) ** 2)))
    over(base * 0.12, 0.9 * _both(y, z, (-0.352, 0.060), (0.020, 0.026)))
    if cast.freckled:
        spots = np.random.default_rng(5 + cast.twin).random(y.shape) < 0.42
        cheeks = np.clip(1.4 * _both(y, z, (-0.16, 0.36), (0.20, 0.34)) + _hill(y, z, (-0.12, 0.0), (0.16, 0.16)), 0, 1)
        over(base * np.array((0.62, 0.44, 0.34)), 0.62 * cheeks * spots)
    if cast.old:
        for at, wide, share in (((-0.44, 0.34), (0.15, 0.022), 0.55), ((-0.10, 0.36), (0.018, 0.16), 0.45),
                ((0.05, 0.66), (0.10, 0.025), 0.35)):
            over(base * 0.62, cast.old * share * _both(y, z, at, wide))
        for high in (0.46, 0.57):
            over(base * 0.66, cast.old * 0.45 * _hill(y, z, (high, 0.0), (0.016, 0.42)))
    return tone


def head_points(cast: Cast, mouth: Mouth) -> tuple[Rows, float]:
    """Points (n, m, 3) of a face whose mouth does that, and how high the upper lip's edge stands."""
    rest, face = _skin(cast)
    points = rest.copy()
    y, z = rest[..., 1], rest[..., 2]
    w, gape = _mouth_wide(cast), mouth.gape
    aside = np.abs(z) / w
    near = np.exp(-(((y - LINE) / 0.13) ** 2)) * face
    fade = np.exp(-((np.maximum(aside - 1.0, 0.0) / 0.45) ** 2))
    smile = mouth.smile * (1 + mouth.skew * np.tanh(3.0 * z / w))
    points[..., 1] += 0.85 * smile * np.minimum(aside, 1.2) ** 2 * near * fade - 0.25 * smile * near * (aside < 1)
    points[..., 2] *= 1 + 1.1 * np.maximum(smile, 0.0) * near * fade
    points[..., 0] -= 0.30 * np.abs(smile) * np.minimum(aside, 1.2) ** 2 * near * fade
    points[..., 0] += 0.40 * np.maximum(smile, 0.0) * face * _both(y, z, (-0.22, 0.44), (0.13, 0.17))
    down = np.clip((LINE - y) / 0.26, 0, 1)
    lens = np.sqrt(np.clip(1 - aside**2, 0, 1))
    drop = (1 - down) * lens + down * np.exp(-((z / 0.75) ** 2)) * (1 - 0.25 * down)
    below = np.zeros_like(y)
    below[_IN + 1 :] = 1.0
    points[..., 1] -= gape * drop * below * face
    above = np.zeros_like(y)
    above[: _IN + 1] = 1.0
    points[..., 1] += 0.16 * gape * lens * np.exp(-(((y - LINE) / 0.09) ** 2)) * above * face
    within = np.zeros_like(y)
    within[_IN : _IN + 2] = 1.0
    points[..., 0] -= within * face * lens * min(0.22, 1.2 * gape)
    if mouth.pucker:
        points += _drawn_together(y, z, w, mouth.pucker) * face[..., None]
    if mouth.sneer:
        points += mouth.sneer * _drawn_up(y, z) * face[..., None]
    return points, LINE + 0.16 * gape


def _drawn_together(y: Rows, z: Rows, wide: float, share: float) -> Rows:
    """(n, m, 3): how far lips move that whistle, blow or kiss; wide: half of the mouth at rest."""
    lips = np.exp(-(((y - LINE) / 0.16) ** 2))
    inside = np.exp(-((z / (1.5 * wide)) ** 4))
    forward = 0.13 * share * np.exp(-(((y - LINE) / 0.10) ** 2) - (z / (0.75 * wide)) ** 2)
    return np.stack([forward, 0.12 * share * (y - LINE) * lips * inside, -0.52 * share * z * lips * inside], -1)


def _drawn_up(y: Rows, z: Rows) -> Rows:
    """(n, m, 3): how far a wrinkled nose and its lip move: wings and cheeks up, folds in between."""
    up = (0.055 * _both(y, z, (-0.29, 0.12), (0.09, 0.10)) + 0.050 * _both(y, z, (-0.53, 0.13), (0.06, 0.10))
          + 0.020 * _hill(y, z, (-0.26, 0.0), (0.08, 0.10)))
    out = 0.050 * _both(y, z, (-0.17, 0.36), (0.11, 0.14)) - 0.035 * _both(y, z, (-0.40, 0.27), (0.13, 0.05))
    return np.stack([out, up, 0 * y], -1)


def blushed(cast: Cast, tones: Rows, skin: Rgb, share: float) -> Rows:
    """The same tones with blood in cheeks, nose and ears; share: 0 .. 1."""
    points, face = _skin(cast)
    y, z = points[..., 1], points[..., 2]
    where = np.clip(_both(y, z, (-0.22, 0.44), (0.22, 0.27)) + 0.6 * _hill(y, z, (-0.24, 0.0), (0.12, 0.16)), 0, 1)
    red = 0.45 * np.array(skin) * np.array((1.0, 0.45, 0.45)) + 0.55 * np.array((0.62, 0.055, 0.06))
    out: Rows = tones + (red - tones) * (0.62 * share * where * face)[..., None]
    return out


def mouth_dark(cast: Cast, tone: Rows, gape: float) -> Rows:
    """The same tones with the inside of an open mouth."""
    if gape < 0.02:
        return tone
    out = tone.copy()
    points, face = _skin(cast)
    rows = slice(_IN, _IN + 2)
    within = ((np.abs(points[rows, :, 2]) < 0.96 * _mouth_wide(cast)) & (face[rows] > 0.5))[..., None]
    out[rows] = np.where(within, np.array((0.10, 0.012, 0.014)), out[rows])
    return out


def surface(cast: Cast, y: float, z: float) -> float:
    """How far forward the resting face stands at a height and side of it."""
    points, _ = _skin(cast)
    row = int(np.argmin(np.abs(points[:, 0, 1] - y)))
    half = points[row, points.shape[1] // 4 : 3 * points.shape[1] // 4]
    return float(np.interp(z, half[:, 2], half[:, 0]))
