"""A headland with a level top that a castle or a lighthouse can stand on; the edge of a cliff, for who looks down."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

_ROCKS = (("#3a3634", "#8d8378"), ("#4a4038", "#a89274"), ("#34383a", "#7e8684"))
_TURF = ("#33492a", "#7c9448")


def headland(
    wide: float, tall: float, level: float, ppm: float, rng: np.random.Generator, snow: float, green: bool
) -> Matte:
    """`wide` by `tall` m; the top is level over the middle `level` m and breaks off to both sides, steeper to one.
    Beds of rock lie on each other, broken into blocks by upright joints. green: turf on top, grass at the foot.
    Anchor: the middle of the top."""
    u = _across(wide, ppm)
    lean = np.interp(u, [-0.5 * wide, -0.3 * level, 0.3 * level, 0.5 * wide], [-0.70, -0.15, 0.15, 0.70])
    drop = _profile(u, wide, tall, level, rng)
    return _faced(drop, np.asarray(lean, np.float32), (wide, tall), ppm, rng, snow, green)


def precipice(
    wide: float, tall: float, side: float, ppm: float, rng: np.random.Generator, snow: float, green: bool
) -> Matte:
    """`wide` by `tall` m of a cliff that comes from one side of the frame, is level as far as the middle and a step
    beyond, and drops sheer. side: -1 or 1, where the drop is; the rest as for `headland`."""
    u = _across(wide, ppm)
    out = u * side  # m towards the drop
    n = 96
    rough = np.interp(np.linspace(0, n - 1, len(u)), np.arange(n), rng.normal(size=n))
    broad = np.interp(np.linspace(0, 13, len(u)), np.arange(14), rng.normal(size=14))
    brink = 0.13 * wide
    past = np.clip((out - brink) / (0.085 * wide), 0, 1)
    steps = np.clip(past + 0.13 * np.sin(past * 15 + rng.uniform(0, 6)) * np.sin(np.pi * past), 0, 1)
    rise = 0.10 * smooth(0.0, 0.5 * wide, -out)  # the land goes on, a little higher
    ground = 0.13 - rise + 0.008 * rough + 0.012 * broad * np.clip(np.abs(out) / (0.1 * wide), 0, 1)
    fall = np.where(past > 0, ground + 0.95 * steps**0.8 + (0.035 * rough + 0.05 * broad) * past, ground)
    lean = np.interp(out, [-0.5 * wide, brink * 0.6, brink, 0.3 * wide], [-0.05, 0.0, 0.55, 0.85]) * side
    drop = np.asarray(np.clip(fall, 0.0, 1.05) * tall, np.float32)
    return _faced(drop, np.asarray(lean, np.float32), (wide, tall), ppm, rng, snow, green)


_WORN = "#8f7a58"
"""A path that feet have worn into turf."""


def knoll(
    wide: float, tall: float, level: float, ppm: float, rng: np.random.Generator, snow: float, green: bool
) -> Matte:
    """A round hill, `wide` by `tall` m, level over the middle `level` m, with a path that winds up to the top. green:
    of turf, else of bare earth. Anchor: the middle of the top."""
    u = _across(wide, ppm)
    edge = 0.5 * level
    steep = np.where(u * rng.choice([-1.0, 1.0]) > 0, 0.9, 1.15)
    out = np.clip((np.abs(u) - edge) / (0.5 * wide - edge), 0, 1) ** steep
    broad = np.interp(np.linspace(0, 9, len(u)), np.arange(10), rng.normal(size=10))
    drop = tall * (0.03 + 0.97 * (0.5 - 0.5 * np.cos(np.pi * out)) + 0.03 * broad * np.sin(np.pi * out))
    h, w = max(16, int(tall * ppm)), len(u)
    profile = np.asarray(drop * ppm, np.float32)
    y = np.mgrid[0:h, 0:w][0].astype(np.float32)
    fine, soft = (fbm_image(w, h, wide / tall * across, down, int(rng.integers(999)), 4)
                  for across, down in ((120.0, 42.0), (3.0, 3.0)))  # fmt: skip
    lean = np.gradient(profile)[None] * 0.8 + (soft - 0.5) * 0.5
    normal = np.stack([lean, 0.75 + (fine - 0.5) * 0.8, np.full_like(fine, 0.7)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    tone = np.clip(0.42 + 0.9 * (fine - 0.5) + 0.9 * (soft - 0.5), 0, 1)[..., None]
    dark, light = _TURF if green else ("#5a4a36", "#b09468")
    albedo = lin(dark) * (1 - tone) + lin(light) * tone
    v = np.clip((y - profile[w // 2]) / max(h - profile[w // 2], 1.0), 0, 1)
    middle = 0.10 * wide * np.sin(4.4 * v + rng.uniform(0, 0.6)) * v
    worn = smooth(1.0, 0.6, np.abs(u[None] - middle + 0.02 * wide * (soft - 0.5)) / (wide * (0.008 + 0.026 * v)))
    albedo = albedo + (lin(_WORN) * (0.7 + 0.6 * tone) - albedo) * (0.85 * worn)[..., None]
    alpha = np.clip(y - profile[None], 0, 1) * smooth(1.0, 0.86, y / h + 0.08 * (soft - 0.5))
    ao = np.interp((y - profile[None]) / h, [0, 0.2, 1.0], [1.0, 0.95, 0.7])
    layers = [np.asarray(a, np.float32) for a in (albedo, alpha, normal, ao)]
    if green and snow < 0.3:
        _grow(layers, profile, 0.6 * tall * ppm, rng, all_over=True)
    if snow:
        lies = (min(1.0, 1.2 * snow) * (1 - 0.5 * worn))[..., None]
        layers[0] = np.asarray(layers[0] * (1 - lies) + lin("#eef3fa") * (0.85 + 0.15 * tone) * lies, np.float32)
    hill = _packed(layers[0], layers[1], ppm, (w / 2, float(profile[w // 2]) + 0.02 * h), layers[2], layers[3])
    return replace(hill, rim=0.12)  # no rock: its edge is soft


def _across(wide: float, ppm: float) -> Floats:
    """m from the middle for every column of a texture so wide."""
    w = max(24, int(wide * ppm))
    return np.asarray((np.arange(w, dtype=np.float32) / w - 0.5) * wide, np.float32)


def _faced(
    drop: Floats,
    lean: Floats,
    size: tuple[float, float],
    ppm: float,
    rng: np.random.Generator,
    snow: float,
    green: bool,
) -> Matte:
    """Rock under a profile. drop (w,): m from the texture's upper edge to the rock; lean (w,): how far its face turns
    aside; size: m; see `headland`."""
    wide, tall = size
    h, w = max(16, int(tall * ppm)), len(drop)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    profile = drop * ppm
    below = (y - profile[None]) / ppm
    fine = fbm_image(w, h, wide / tall * 16, 16, int(rng.integers(999)), 4)
    broad = fbm_image(w, h, wide / tall * 2.2, 2.2, int(rng.integers(999)), 3)
    layered = beds(x / ppm, (y - 0.35 * profile[None]) / h, (wide, tall), broad, rng)
    top = smooth(0.07 * tall, 0.0, below)
    grain = cv2.Sobel(fine, cv2.CV_32F, 1, 0) * 0.0035 * h, cv2.Sobel(fine, cv2.CV_32F, 0, 1) * 0.0035 * h
    rise = 0.10 + layered.rise + 0.9 * top + grain[1]
    normal = np.stack([lean[None] + layered.turn - grain[0], rise, np.full_like(fine, 0.62)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    dark, light = _ROCKS[int(rng.integers(len(_ROCKS)))]
    tone = np.clip(0.30 + 0.34 * (fine - 0.5) + 0.42 * (layered.tone - 0.3) + 0.25 * (broad - 0.5), 0, 1)[..., None]
    albedo = lin(dark) * (1 - tone) + lin(light) * tone
    lichen = smooth(0.60, 0.72, fine * 0.5 + broad * 0.5)[..., None] * 0.35
    albedo = albedo + (lin("#a8a890") - albedo) * lichen
    ao = (1 - 0.42 * layered.joint) * np.interp(below / tall, [0, 0.25, 1.0], [1.0, 0.9, 0.55])
    alpha = np.clip(y - profile[None], 0, 1) * smooth(1.0, 0.955, y / h + 0.07 * (broad - 0.5) + 0.03 * (fine - 0.5))
    layers = [np.asarray(a, np.float32) for a in (albedo, alpha, normal, np.clip(ao, 0.2, 1))]
    if green and snow < 0.3:
        ragged = 0.12 * (broad - 0.5) + 0.05 * (fine - 0.5)
        turf = smooth(0.10 * tall, 0.01 * tall, below + tall * ragged)[..., None]
        layers[0] += (lin(_TURF[0]) * (1 - tone) + lin(_TURF[1]) * tone - layers[0]) * turf
        _grow(layers, profile, tall * ppm, rng)
    if snow:
        lies = (smooth(0.55, 0.95, layers[2][..., 1] + 0.5 * top) * min(1.0, 1.2 * snow))[..., None]
        layers[0] = np.asarray(layers[0] * (1 - lies) + lin("#eef3fa") * lies, np.float32)
    anchor = (w / 2, float(profile[w // 2]) + 0.02 * h)
    return _packed(layers[0], layers[1], ppm, anchor, layers[2], layers[3])


@dataclass(frozen=True, eq=False)
class _Rock:
    """What beds and joints do to a face, all (h, w): turn aside and up of the normals, tone 0..1, joints 0..1."""

    turn: Floats
    rise: Floats
    tone: Floats
    joint: Floats


def beds(x: Floats, v: Floats, size: tuple[float, float], broad: Floats, rng: np.random.Generator) -> _Rock:
    """Beds of uneven thickness that dip, each broken into blocks of its own width; x: m, v: 0 top, 1 foot."""
    wide, tall = size
    count = 8
    borders = np.cumsum(rng.uniform(0.5, 1.6, count))
    borders = np.concatenate([[0.0], borders / borders[-1]])
    dip = float(rng.choice([-1.0, 1.0]) * rng.uniform(0.10, 0.34))
    at = np.clip(0.14 + 0.72 * v + 0.26 * (broad - 0.5) + dip * (x / wide - 0.5), 0, 0.999)
    bed = np.clip(np.searchsorted(borders, at) - 1, 0, count - 1)
    thick = np.diff(borders)[bed]
    f = (at - borders[bed]) / thick
    block = tall * rng.uniform(0.24, 0.60, count)[bed]
    across = x / block + rng.uniform(0, 9, count)[bed] + 1.3 * (broad - 0.5) + rng.uniform(-0.5, 0.5, count)[bed] * f
    number = np.floor(across)
    g = across - number
    own = np.modf(np.abs(np.sin(number * 12.9898 + bed * 78.233) * 43758.5453))[0]
    other = np.modf(own * 17.31)[0]
    edge = np.minimum(np.minimum(g, 1 - g) * block, np.minimum(f, 1 - f) * thick * tall) / tall
    joint = np.exp(-((edge / 0.010) ** 2))
    ledge = smooth(0.22, 0.02, f) * (0.3 + 0.7 * other)
    under = smooth(0.80, 1.0, f)
    turn = (own - 0.5) * 1.25 + (g - 0.5) * 0.35 * (other > 0.5)
    rise = (other - 0.5) * 0.35 + 0.75 * ledge - 0.45 * under
    soft = max(0.8, 0.004 * x.shape[0])
    tone = 0.40 + 0.22 * own + 0.35 * ledge - 0.2 * under
    return _Rock(*(blurred(np.asarray(a, np.float32), soft) for a in (turn, rise, tone, joint)))


def blurred(array: Floats, sigma: float) -> Floats:
    return np.asarray(cv2.GaussianBlur(array, (0, 0), sigma), np.float32)


def _grow(
    layers: list[Floats], profile: Floats, tall: float, rng: np.random.Generator, all_over: bool = False
) -> None:
    """Blades of grass along the upper edge and before the foot, in place; or all over it. tall: texels."""
    h, w = layers[1].shape
    n = int(np.clip(w * 1.1, 60, 900))
    x = rng.random(n) * w
    on_top = rng.random(n) < 0.45
    brink, deeper = profile[x.astype(int)], rng.random(n) * tall
    edge = np.where(on_top, brink + 2 + 0.03 * deeper, h - 1.0 - 0.02 * deeper)
    if all_over:
        edge = np.where(on_top, brink + 2, brink + 2 + deeper / tall * 0.8 * (h - brink))
    keep = ~on_top | (brink < 0.5 * tall) | all_over
    long = np.clip(tall * rng.uniform(0.020, 0.055, n) * np.where(on_top, 0.7, 1.3), 2.0, 26.0)
    lean = rng.normal(size=n) * 0.35
    t = np.array([0.2, 0.5, 0.8])
    px = x[:, None] + np.sin(lean)[:, None] * long[:, None] * t
    py = edge[:, None] - np.cos(lean)[:, None] * long[:, None] * t
    half = long[:, None] * 0.24 + 0 * t
    thin = np.clip(long[:, None] * (0.09 - 0.07 * t), 0.5, 2.0)
    tone = np.clip(0.2 + 0.6 * t + rng.normal(size=(n, 1)) * 0.15, 0, 1)
    blades = strokes(px, py, half, thin, 1.5708 + lean[:, None] + 0 * t, tone, 0.0, 0.6, 0.7).reshape(n, 3, 9)
    buffer = np.zeros((h, w, 6), np.float32)
    splat(buffer, np.ascontiguousarray(blades[keep].reshape(-1, 9)))
    cover = np.clip(buffer[..., 5:6], 0, 1)
    shade = buffer[..., :1]
    layers[0] += (lin(_TURF[0]) * (1 - shade) + lin("#9ab458") * shade - layers[0]) * cover
    layers[2] += (np.array([0, 0.6, 0.8], np.float32) - layers[2]) * cover
    np.maximum(layers[1], cover[..., 0], out=layers[1])


def _packed(
    albedo: Floats, alpha: Floats, ppm: float, anchor: tuple[float, float], normal: Floats, ao: Floats
) -> Matte:
    layers = [np.ascontiguousarray(a, np.float32) for a in (albedo, alpha, normal, ao)]
    return Matte(layers[0], layers[1], ppm, anchor, layers[2], None, layers[3], rim=0.6)


def _profile(u: Floats, wide: float, tall: float, level: float, rng: np.random.Generator) -> Floats:
    """How far under the texture's upper edge the rock begins, m, for u m from the middle."""
    steep = float(rng.choice([-1.0, 1.0]))
    edge = np.where(u * steep > 0, 0.62 * level, 0.50 * level)
    out = np.clip((np.abs(u) - edge) / np.maximum(0.5 * wide - edge, 1e-3), 0, 1)
    ledges = rng.uniform(0, 6)
    steps = out + 0.10 * np.sin(out * 14 + ledges) * np.sin(np.pi * out)
    sheer = np.clip(steps * 2.6, 0, 1) ** 0.7 * 0.55 + 0.45 * out**2
    fall = np.where(u * steep > 0, np.clip(steps, 0, 1) ** 1.5, sheer)
    n = 64
    rough = np.interp(np.linspace(0, n - 1, len(u)), np.arange(n), rng.normal(size=n))
    broad = np.interp(np.linspace(0, 9, len(u)), np.arange(10), rng.normal(size=10))
    away = np.clip(out * 4, 0, 1)
    crown = 0.035 * np.clip(np.abs(u) / np.maximum(edge, 1e-3), 0, 1) ** 2  # worn round towards its edges
    bumpy = (0.010 + 0.030 * away) * rough + 0.09 * away * broad + crown
    return np.asarray(np.clip(0.03 + fall * 0.99 + bumpy, 0.0, 1.05) * tall, np.float32)
