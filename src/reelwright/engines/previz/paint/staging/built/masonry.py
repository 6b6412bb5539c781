"""Built stands: an arcade that carries a train, a parapet, a window with the weather behind it."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

_STONE = ("#57504a", "#a89c8c")
_SNOW = "#eef3fa"


def grid(wide: float, tall: float, ppm: float) -> tuple[Floats, Floats]:
    """x from the left and y down from the top, m, of (h, w) texels."""
    h, w = max(16, int(tall * ppm)), max(16, int(wide * ppm))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    return np.asarray((x + 0.5) / ppm, np.float32), np.asarray((y + 0.5) / ppm, np.float32)


def coursed(x: Floats, y: Floats, block: float, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """(albedo (h, w, 3), joints (h, w) 0..1) of ashlar in courses of `block` m."""
    h, w = x.shape
    row = np.floor(y / block)
    along = x / (1.9 * block) + 0.5 * (row % 2)
    own = np.modf(np.abs(np.sin(np.floor(along) * 12.9898 + row * 78.23) * 43758.5))[0]
    fu, fv = along % 1, (y / block) % 1
    joint = smooth(0.0, 0.05, fu) * smooth(1.0, 0.95, fu) * smooth(0.0, 0.09, fv) * smooth(1.0, 0.91, fv)
    grain = fbm_image(w, h, 8, 8 * h / w, int(rng.integers(999)), 4)
    tone = np.clip(0.25 + 0.35 * own + 0.5 * (grain - 0.35), 0, 1)[..., None]
    albedo = (lin(_STONE[0]) * (1 - tone) + lin(_STONE[1]) * tone) * (0.55 + 0.45 * joint[..., None])
    return np.asarray(albedo, np.float32), np.asarray(joint, np.float32)


def arcade(tall: float, bay: float, ppm: float, rng: np.random.Generator, snow: float) -> Matte:
    """Round arches on slender piers, `bay` m from pier to pier, `tall` m high; two half bays, so that its mirrored
    copies go on. Anchor: the deck, which a low parapet hides."""
    rail = 0.035 * tall
    x, y = grid(2 * bay, tall, ppm)
    albedo, joint = coursed(x, y, max(0.030 * tall, 3 / ppm), rng)
    u = np.abs((x % bay) - bay / 2)
    radius = 0.39 * bay
    spring = rail + 0.06 * tall + radius
    hole = np.where(y < spring, np.hypot(u, y - spring) - radius, u - radius)
    alpha = np.clip(hole * ppm + 0.5, 0, 1)
    ring = smooth(0.06 * bay, 0.05 * bay, hole) * (y < spring + 0.5 * radius)
    cornice = ((y > rail * 0.9) & (y < rail * 1.5)).astype(np.float32)
    albedo = albedo * (1 + 0.28 * ring - 0.1 * cornice)[..., None]
    reveal = smooth(0.0, 0.055 * bay, hole)  # the arch's inner edge lies in shade on one side
    normal = np.zeros((*x.shape, 3), np.float32)
    normal[..., 2] = 1.0
    normal[..., 0] = np.where(x % bay > bay / 2, -1, 1) * (1 - reveal) * 0.8
    normal[..., 1] = cornice * 0.9 + (1 - joint) * 0.2
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    under = np.exp(-np.clip(y - rail * 1.5, 0, None) / (0.03 * tall))
    ao = np.clip(0.62 + 0.38 * reveal - 0.25 * under * (y > rail * 1.5), 0, 1) * (0.7 + 0.3 * joint)
    if snow:
        lies = (smooth(rail * 0.35, 0.0, y) * min(1.0, snow * 1.3))[..., None]
        albedo = albedo * (1 - lies) + lin(_SNOW) * lies
    return matte_of(albedo, alpha, ppm, (x.shape[1] / 2, rail * ppm), normal, ao)


def parapet(tall: float, wide: float, ppm: float, rng: np.random.Generator, snow: float) -> Matte:
    """A stone wall with a coping, `tall` by `wide` m; anchor: its top."""
    x, y = grid(wide, tall, ppm)
    block = max(0.09 * tall, 4 / ppm)
    albedo, joint = coursed(x, np.asarray(y + 0.4 * block, np.float32), block, rng)
    cap = smooth(0.62 * block, 0.55 * block, y)
    albedo = albedo * (1 + 0.35 * cap)[..., None]
    normal = np.zeros((*x.shape, 3), np.float32)
    normal[..., 2] = 1.0
    normal[..., 1] = 0.8 * smooth(0.35 * block, 0.0, y) + 0.25 * (1 - joint)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    drip = np.exp(-np.clip(y - 0.6 * block, 0, None) / (0.5 * block)) * (y > 0.6 * block)
    ao = np.clip((0.72 + 0.28 * joint) * (1 - 0.4 * drip), 0, 1)
    if snow:
        lies = (smooth(0.3 * block, 0.05 * block, y) * min(1.0, snow * 1.3))[..., None]
        albedo = albedo * (1 - lies) + lin(_SNOW) * lies
    return matte_of(albedo, np.ones_like(x), ppm, (x.shape[1] / 2, 1.0), normal, ao)


def panes(light: Light, tall: float, ppm: float, rng: np.random.Generator) -> Matte:
    """A window of `tall` m whose glass shows the sky's colours out of focus, drops on it when it rains; the wall to
    both sides. Anchor: the middle of its sill."""
    wide = 2.6 * tall
    x, y = grid(wide, tall, ppm)
    u, half = np.abs(x - wide / 2), 0.36 * wide
    pane = half / 2.0
    bar = np.minimum(np.abs(u % pane), pane - u % pane)
    rung = np.abs(y - 0.42 * tall)
    frame = np.maximum(smooth(0.030 * tall, 0.024 * tall, np.minimum(bar, rung)), smooth(half - 0.03 * tall, half, u))
    wall = smooth(half + 0.05 * tall, half + 0.055 * tall, u)
    glass = (1 - frame) * (1 - wall)
    outside = _outside(light, x, y, tall, rng)
    if light.weather.wet > 0.3:
        outside = _dripping(outside, ppm, rng)
    grain = fbm_image(x.shape[1], x.shape[0], 40, 40, int(rng.integers(999)), 3)[..., None]
    wood = lin("#d8cdb8") * (0.8 + 0.3 * grain)
    albedo = wood * (1 - wall[..., None]) + lin("#8a6a4c") * (0.8 + 0.3 * grain) * wall[..., None]
    normal = np.zeros((*x.shape, 3), np.float32)
    normal[..., 2] = 1.0
    normal[..., 0] = np.clip(np.sign(x - wide / 2) * (bar - 0.02 * tall) / (0.02 * tall), -0.7, 0.7) * frame
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    matte = matte_of(np.asarray(albedo * (1 - glass[..., None]), np.float32), np.ones_like(x), ppm,
                   (x.shape[1] / 2, x.shape[0] - 1.0), normal, np.asarray(1 - 0.3 * frame, np.float32))  # fmt: skip
    emission = np.asarray(outside * glass[..., None] / (0.08 + 0.92 * light.lamp), np.float32)
    return Matte(matte.albedo, matte.alpha, ppm, matte.anchor, matte.normal, None, matte.ao, emission, spill=0.0)


def _outside(light: Light, x: Floats, y: Floats, tall: float, rng: np.random.Generator) -> Floats:
    """The world behind the glass, far out of focus: sky, a line of trees, lights when it is dark."""
    up = np.clip(1 - y / tall, 0, 1)
    sky = light.ramp(np.clip(up * 0.7, 0, 1))
    h, w = x.shape
    crowns = fbm_image(w, h, 7, 1.2, int(rng.integers(999)), 3)
    trees = smooth(0.50, 0.22, up + 0.5 * (crowns - 0.5))[..., None]
    seen = sky * (1 - 0.75 * trees) + light.haze * 0.25 * trees
    seen = np.asarray(cv2.GaussianBlur(np.ascontiguousarray(seen, np.float32), (0, 0), max(1.0, h * 0.02)), np.float32)
    if light.lamp > 0.3:
        bokeh = np.zeros((h, w, 3), np.float32)
        for _ in range(18):
            colour = lin(("#ffb45c", "#ff7a4a", "#8ac8ff", "#ffe0a0")[int(rng.integers(4))])
            at = (int(rng.integers(w)), int(h * rng.uniform(0.35, 0.95)))
            cv2.circle(bokeh, at, max(2, int(h * rng.uniform(0.012, 0.034))), [float(c) for c in colour], -1)
        seen = seen + cv2.GaussianBlur(bokeh, (0, 0), 1.2) * 0.6 * light.lamp
    return np.asarray(seen, np.float32)


def _dripping(seen: Floats, ppm: float, rng: np.random.Generator) -> Floats:
    """Drops and runs on the glass, each a small lens that shows the sky upside down."""
    h, w = seen.shape[:2]
    shift = np.zeros((h, w), np.float32)
    for _ in range(130):
        cx, cy = int(rng.integers(w)), int(rng.integers(h))
        r = max(1, int(h * rng.uniform(0.004, 0.014)))
        cv2.ellipse(shift, (cx, cy), (r, int(r * rng.uniform(1.0, 1.8))), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
        if rng.random() < 0.25:
            cv2.line(shift, (cx, cy), (cx, max(0, cy - int(h * rng.uniform(0.05, 0.25)))), 0.6, max(1, r // 2))
    light = cv2.GaussianBlur(shift, (0, 0), 1.0)
    slope = light - np.roll(light, max(1, h // 160), 0)
    return np.asarray(seen * (1 + 0.15 * light + 0.9 * np.clip(-slope, -0.4, 1))[..., None], np.float32)


def matte_of(
    albedo: Floats, alpha: Floats, ppm: float, anchor: tuple[float, float], normal: Floats, ao: Floats
) -> Matte:
    layers = [np.ascontiguousarray(a, np.float32) for a in (albedo, alpha, normal, ao)]
    return Matte(layers[0], layers[1], ppm, anchor, layers[2], None, layers[3], rim=0.3)
