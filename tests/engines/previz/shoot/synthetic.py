"""A scene with everything the shooter can draw, made of noise: flow can be measured anywhere in it."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.scene import (
    Camera,
    Deck,
    Emitter,
    Ground,
    Motion,
    Picture,
    Plane,
    Quad,
    Scene,
    Sky,
    Subject,
    Water,
)


def noise(h: int, w: int, seed: int, coarse: float = 3.0) -> np.ndarray:
    """float32 (h, w), 0..1, smooth at `coarse` px."""
    n = cv2.GaussianBlur(np.random.default_rng(seed).standard_normal((h, w)).astype(np.float32), (0, 0), coarse)
    return np.clip(0.5 + 0.22 * n / n.std(), 0, 1).astype(np.float32)


def pixels(h: int, w: int, seed: int, tint: tuple[float, float, float], alpha: np.ndarray | None = None) -> np.ndarray:
    a = np.ones((h, w), np.float32) if alpha is None else alpha.astype(np.float32)
    body = noise(h, w, seed) * 0.6 + noise(h, w, seed + 1, 9.0) * 0.4
    out = np.empty((h, w, 4), np.float32)
    out[..., :3] = body[..., None] * np.float32(tint) * a[..., None] * 255
    out[..., 3] = a * 255
    return out.astype(np.uint8)


def ridge(h: int, w: int, seed: int) -> np.ndarray:
    top = np.interp(np.arange(w), np.linspace(0, w, 14), np.random.default_rng(seed).uniform(0.1, 0.6, 14)) * h
    return np.clip(np.arange(h)[:, None] - top[None] + 0.5, 0, 1)


def person(h: int, w: int) -> np.ndarray:
    m = np.zeros((h, w), np.uint8)
    cv2.ellipse(m, (w // 2, int(h * 0.6)), (int(w * 0.4), int(h * 0.38)), 0, 0, 360, 255, -1, cv2.LINE_AA)
    cv2.circle(m, (w // 2, int(h * 0.14)), int(w * 0.2), 255, -1, cv2.LINE_AA)
    return m / 255.0


def flies(t: float) -> np.ndarray:
    r = np.random.default_rng(3)
    p = np.zeros((12, 8), np.float32)
    p[:, 0], p[:, 1], p[:, 2] = r.uniform(-6, 6, 12), r.uniform(0.5, 3, 12), r.uniform(5, 30, 12)
    p[:, 1] += 0.1 * np.sin(t * 2 + p[:, 0])
    p[:, 3], p[:, 4:7] = 0.12, (90, 180, 255)
    return p


CAMERA = Camera(0.0, 1.6, 0.0, 760.0, shift=60.0)


def scene(water: bool = False, velocity: tuple[float, float, float] = (0.0, 0.0, 0.0)) -> Scene:
    """Hero of 1.8 m at 7 m in the middle, ridges at 60 m and 400 m, posts at 4 m, ground to 200 m (or water)."""
    posts = tuple(Plane(f"post {x}", (pixels(260, 26, 30 + i, (0.4, 0.5, 0.9)),), x, 0, 4.2, 130, (13, 260))
                  for i, x in enumerate((-3.4, -2.1, 2.1, 3.4)))
    hills = pixels(160, 700, 5, (0.9, 0.7, 0.6), ridge(160, 700, 1))
    wood = pixels(150, 600, 9, (0.4, 0.8, 0.5), ridge(150, 600, 2))
    hero = pixels(360, 150, 20, (0.3, 0.4, 1.0), person(360, 150))
    planes = (
        Plane("far", (hills,), 0, -2, 400, 1.6, (350, 160), repeat=True, reflects=True),
        Plane("wood", (wood,), 0, -0.5, 60, 11, (300, 150), repeat=True, reflects=True),
        Plane("hero", (hero,), 0, 0, 7, 200, (75, 360), reflects=True, motion=Motion(velocity), subject=True),
        *posts,
    )  # fmt: skip
    quads = (Quad("path", pixels(256, 128, 40, (0.7, 0.8, 0.9)), (-1, 0.0, 30), (2, 0, 0), (0, 0, -29)),)
    strip = pixels(300, 1100, 50, (1.0, 0.85, 0.7))
    deck = pixels(300, 900, 52, (1, 1, 1), ridge(300, 900, 4)[::-1] * 0.5)
    return Scene(
        Sky(strip, (Deck(deck, 6.0),), 220.0, 500.0),
        planes,
        (Emitter("flies", "glow", flies),),
        None if water else Ground(pixels(256, 256, 60, (0.5, 0.8, 0.7)), 40, 200, 120),
        Water((noise(128, 128, 70) - 0.5) * 4, 10, (90, 80, 40)) if water else None,
        CAMERA,
        Subject(0, 7, 0, 1.8, velocity),
        quads=() if water else quads,
    )


def photo(h: int, w: int, seed: int = 7) -> np.ndarray:
    """uint8 (h, w, 3), BGR: something to be taken for a photograph."""
    y = np.linspace(0, 1, h)[:, None, None]
    base = np.float32([200, 160, 110]) * (1 - y) + np.float32([60, 100, 90]) * y
    body = base * (0.5 + noise(h, w, seed, 2.5)[..., None]) * (0.7 + 0.6 * noise(h, w, seed + 1, 14.0)[..., None])
    return np.clip(body, 0, 255).astype(np.uint8)


def pictured(h: int, w: int, last: bool = False) -> Scene:
    """The same with a picture in place of the stage."""
    near = np.repeat(np.linspace(0.4, 1.2, 24, dtype=np.float32)[:, None], 24, 1)
    y, x = np.mgrid[-1:1:24j, -1:1:24j]
    near = np.maximum(near * 0.8, np.exp(-(x**2 + y**2) * 4)).astype(np.float32) / 7
    opening = Picture(np.dstack([photo(h, w), np.full((h, w), 255, np.uint8)]), near)
    closing = Picture(np.dstack([photo(h, w, 90), np.full((h, w), 255, np.uint8)]), near) if last else None
    rest = replace(CAMERA, shift=0.0)
    return replace(scene(), camera=rest, opening=opening, closing=closing, emitters=(), subject=Subject(0, 7, 0.7, 2.5))
