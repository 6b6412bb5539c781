"""Eye zoom challenge: faster and faster into an eye, through its iris and pupil into a galaxy, and out again."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import lamps
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View

Array = NDArray[Any]
STEPS = (0.45, 1.05, 1.65)  # s of the story: three pushes, each closer
THROUGH, BACK, OUT = 2.15, 3.95, 4.45  # s: through the pupil, out again, at the face
PUSH = 0.35  # s


def cues(seconds: float) -> tuple[Happening, ...]:
    steps = tuple(Happening("whoosh", told(seconds, at) + PUSH / 2, 0.0, 0.6 + 0.15 * k) for k, at in enumerate(STEPS))
    through, back = told(seconds, THROUGH), told(seconds, BACK)
    return (
        *steps, Happening("riser", through, 0.0, 0.7), Happening("shimmer", through + 0.15, 0.0, 1.0),
        Happening("whoosh", back + 0.15, 0.0, 1.0),
    )  # fmt: skip


def frame(view: View, c: Clock) -> Array:
    through, back, end = (told(c.seconds, at) for at in (THROUGH, BACK, OUT))
    eye = _eye(view)
    h, w = view.size
    whole = 1.15 * h / eye[2]  # how much closer the iris fills the frame
    pushes = sum(ease((c.t - told(c.seconds, at)) / PUSH) for at in STEPS) / len(STEPS)
    out_again = ease((c.t - back) / (end - back))
    deep = (0.72 * pushes + 0.28 * ease((c.t - through + 0.35) / 0.5)) * (1 - out_again) * c.fade
    k = whole**deep
    inside = c.on(through - 0.1, 0.3) * (1 - ease((c.t - back) / 0.22))
    near = view.closer(
        k,
        eye[0],
        eye[1],
        (eye[0] + (0.5 * w - eye[0]) * min(1.0, 1.6 * deep), eye[1] + (0.5 * h - eye[1]) * min(1.0, 1.6 * deep)),
    )
    out = near.frame
    hx, hy = near.figure.eyes[0].x, near.figure.eyes[0].y
    out = _iris(out, (hx, hy), eye[2] * k, c, min(1.0, max(0.0, (deep - 0.45) / 0.35)), h)
    if inside > 0:
        opening = ease((c.t - through + 0.1) / 0.55) if c.t < back else 1 - ease((c.t - back) / 0.25)
        out = _through(out, _galaxy_now((h, w), c.t - through), (hx, hy), opening)
    speed = max((c.hit(told(c.seconds, at), 7) for at in STEPS), default=0.0) + 0.8 * c.hit(back, 6)
    if speed > 0.1:
        out = _rushed(out, (hx, hy), 0.10 * min(1.0, speed))
    out = lamps.veiled(out, hx, hy, 0.75 * min(1.0, 1.6 * deep) * (1 - inside))
    return out if out is not view.frame else view.frame.copy()


def _eye(view: View) -> tuple[float, float, float]:
    """The nearer eye: x, y, radius of its iris."""
    left, right = view.figure.eyes
    e = left if left.r >= right.r else right
    return (left.x, left.y, 0.62 * e.r)


@lru_cache(maxsize=2)
def _fibres(size: int) -> Array:
    """uint8 (size, size, 4), premultiplied RGBA: an iris with a dark ring outside and a gold one about its pupil."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    r, a = np.hypot(x, y), np.arctan2(y, x)
    strands = np.zeros_like(r)
    for k, (count, phase, bend) in enumerate(((61, 0.3, 2.0), (97, 1.7, -3.1), (149, 4.0, 1.2))):
        strands += np.cos(count * a + bend * 4 * r + phase + 1.5 * np.sin(5 * a + k)) / (k + 1.4)
    strands = 0.5 + 0.5 * np.tanh(1.3 * strands)
    blue, gold = np.array([52, 150, 196], np.float32), np.array([236, 170, 74], np.float32)
    warm = np.exp(-(((r - 0.36) / 0.16) ** 2))[..., None]
    colour = (blue * (1 - warm) + gold * warm) * (0.38 + 0.9 * strands)[..., None]
    colour *= np.clip((0.985 - r) / 0.16, 0.10, 1)[..., None]  # the dark outer ring
    pupil = np.clip((r - 0.27) / 0.03, 0, 1)[..., None]
    cover = np.clip((1.0 - r) / 0.06, 0, 1)[..., None]
    shine = np.exp(-(((x + 0.30) / 0.13) ** 2 + ((y + 0.34) / 0.10) ** 2))[..., None] * 235
    rgb = np.clip(colour * pupil + shine, 0, 255) * cover
    out = np.concatenate([rgb, 255 * cover], -1).astype(np.uint8)
    out.flags.writeable = False
    return out


def _iris(out: Array, at: tuple[float, float], r: float, c: Clock, on: float, h: int) -> Array:
    """A drawn iris takes over where the picture's own is only a few px: sharp at any distance."""
    if on <= 0.01:
        return out
    hh, w = out.shape[:2]
    art = _fibres(720)
    k = 2 * r * (1.04 + 0.02 * wobble(c.t, 0.8)) / art.shape[0]
    turn = 0.12 * c.t
    a, b = k * math.cos(turn), k * math.sin(turn)
    half = art.shape[0] / 2
    move = np.array([[a, -b, at[0] - a * half + b * half], [b, a, at[1] - b * half - a * half]])
    drawn = cv2.warpAffine(art, move, (w, hh), flags=cv2.INTER_AREA if k < 1 else cv2.INTER_LINEAR)
    drawn = cv2.convertScaleAbs(drawn, alpha=on)
    kept = cv2.multiply(out, cv2.bitwise_not(cv2.merge([drawn[..., 3]] * 3)), scale=1 / 255)
    return np.asarray(cv2.add(kept, drawn[..., :3]))


def _through(out: Array, deep: Array, at: tuple[float, float], opening: float) -> Array:
    """A round hole that opens over what lies inside."""
    h, w = out.shape[:2]
    radius = opening * 0.62 * math.hypot(h, w)
    y, x = np.ogrid[0 : h // 4 + 1, 0 : w // 4 + 1]
    far = np.hypot(x * 4 - at[0], y * 4 - at[1])
    mask = (np.clip((radius - far) / (0.10 * h) + 0.5, 0, 1) * 255).astype(np.uint8)
    if opening <= 0:
        return out
    return lamps.mixed(out, deep, cv2.resize(mask, (w, h), interpolation=cv2.INTER_LINEAR))


@lru_cache(maxsize=2)
def _galaxy(size: int) -> Array:
    """uint8 (size, size, 3), RGB: a spiral of two arms, dust lanes, a bright core, stars."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j].astype(np.float32)
    x, y = x * 1.25, (y * 1.25) / 0.72
    r, a = np.hypot(x, y) + 1e-4, np.arctan2(y, x)
    chance = np.random.default_rng(5)
    noise = np.zeros((size, size), np.float32)
    for k, n in ((1.0, 12), (1.7, 30), (2.6, 76)):
        rough = chance.standard_normal((n, n)).astype(np.float32)
        noise += cv2.resize(rough, (size, size), interpolation=cv2.INTER_CUBIC) / np.float32(k)
    arms = 0.5 + 0.5 * np.cos(2 * (a + 3.1 * np.log(r + 0.06)) + 0.55 * noise)
    glow = arms**2.2 * np.exp(-((r / 0.85) ** 2)) * (0.75 + 0.25 * noise).clip(0.1, 2)
    core = np.exp(-((r / 0.16) ** 1.4))
    violet, blue, pink, white = (
        np.array(c, np.float32) for c in ((60, 26, 110), (74, 130, 255), (255, 92, 170), (255, 236, 206))
    )
    rgb = (
        np.array([6, 5, 18], np.float32)
        + violet * (np.exp(-((r / 1.0) ** 2)) * (0.6 + 0.3 * noise).clip(0, 2))[..., None]
    )
    hot = np.clip(noise * 0.7, 0, 1)[..., None]
    rgb = rgb + (blue * (1 - hot) + pink * hot) * glow[..., None] * 1.15 + white * core[..., None]
    stars = np.zeros((size, size, 3), np.uint8)
    for _ in range(900):
        at = (int(chance.integers(0, size * 16)), int(chance.integers(0, size * 16)))
        level = int(90 + 165 * chance.random() ** 2)
        cv2.circle(
            stars, at, int(8 + 22 * chance.random() ** 4), (level, level, min(255, level + 20)), -1, cv2.LINE_AA, 4
        )
    out = np.asarray(cv2.add(np.clip(rgb, 0, 255).astype(np.uint8), stars))
    out.flags.writeable = False
    return out


def _galaxy_now(size: tuple[int, int], t: float) -> Array:
    """The galaxy turning, coming closer, with stars that fly past."""
    h, w = size
    art = _galaxy(900)
    k = 1.25 * math.hypot(h, w) / art.shape[0] * (0.85 + 0.30 * max(0.0, t))
    turn = 0.5 * t
    a, b, half = k * math.cos(turn), k * math.sin(turn), art.shape[0] / 2
    move = np.array([[a, -b, w / 2 - a * half + b * half], [b, a, h / 2 - b * half - a * half]])
    out = cv2.warpAffine(art, move, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    light = lamps.sheet(out)
    for i in range(110):
        angle, depth = 2 * math.pi * dice(i, 3), (dice(i, 4) + 0.55 * t) % 1.0
        near, far = 0.75 * math.hypot(h, w) * depth**2.2, 0.75 * math.hypot(h, w) * (depth + 0.035) ** 2.2
        ends = [(w / 2 + d * math.cos(angle), h / 2 + d * math.sin(angle)) for d in (near, far)]
        level = 230 * min(1.0, 2.5 * depth)
        lamps.stroke(light, ends, (level, level, level), 2.5 * h / 720)
    return lamps.shone(np.asarray(out), light, 8 * h / 720, 1.0, 0.6)


def _rushed(out: Array, at: tuple[float, float], amount: float) -> Array:
    """Zoom blur: two enlarged copies over the frame."""
    h, w = out.shape[:2]
    for k in (1 + 0.45 * amount, 1 + amount):
        move = np.array([[k, 0, at[0] * (1 - k)], [0, k, at[1] * (1 - k)]])
        copy = cv2.warpAffine(out, move, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        out = np.asarray(cv2.addWeighted(out, 0.55, copy, 0.45, 0))
    return out
