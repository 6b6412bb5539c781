"""What a clip looks like to somebody who only sees it: optical flow of the background, the near ground and the hero."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Focus, Format, Shooter
from tests.engines.previz.shoot import synthetic

WIDTH, HEIGHT, FPS, SECONDS = 256, 144, 8, 5


@dataclass(frozen=True)
class Track:
    """The hero found again on the last frame: how far it went (px), how much it grew."""

    x: float
    y: float
    scale: float


def _find(first: np.ndarray, last: np.ndarray, focus: Focus) -> Track:
    """By trying the hero of the first frame at every place and at many sizes on the last one."""
    rx, ry = int(focus.height * 0.13), int(focus.height * 0.30)
    x, y = int(focus.x), int(focus.y)
    hero = first[max(0, y - ry) : y + ry, max(0, x - rx) : x + rx]
    found = []
    for scale in np.arange(0.7, 1.4, 0.01):
        size = (round(hero.shape[1] * scale), round(hero.shape[0] * scale))
        match = cv2.matchTemplate(last, cv2.resize(hero, size, interpolation=cv2.INTER_AREA), cv2.TM_CCOEFF_NORMED)
        _, best, _, at = cv2.minMaxLoc(match)
        found.append((best, at[0] + size[0] / 2 - x, at[1] + size[1] / 2 - y, scale))
    return Track(*max(found)[1:])


@dataclass(frozen=True)
class Seen:
    """Per step (frame to frame), px: flow of far, near and hero, (n, 2); growth (n,): scale of the whole picture and
    of its far and near parts; turn (n,): rad; rest (n,): what a similarity doesn't explain.
    hero_crop: first and last frame, and where the hero is on the first."""

    far: np.ndarray
    near: np.ndarray
    hero: np.ndarray
    growth: np.ndarray
    far_growth: np.ndarray
    near_growth: np.ndarray
    turn: np.ndarray
    rest: np.ndarray
    hero_crop: tuple[np.ndarray, np.ndarray, Focus]

    @cached_property
    def ends(self) -> Track:
        return _find(*self.hero_crop)

    def total(self, zone: str) -> np.ndarray:
        return getattr(self, zone).sum(0)


def _similarity(flow: np.ndarray, rows: slice, columns: slice) -> tuple[float, float, float]:
    """Scale, angle, and the mean px that they and a shift don't explain."""
    y, x = np.mgrid[rows, columns]
    y, x = y[::4, ::4].ravel().astype(float), x[::4, ::4].ravel().astype(float)
    d = flow[rows, columns][::4, ::4].reshape(-1, 2)
    x, y = x - x.mean(), y - y.mean()
    e = d - d.mean(0)
    power = (x * x + y * y).sum()
    a, b = (e[:, 0] * x + e[:, 1] * y).sum() / power, (e[:, 1] * x - e[:, 0] * y).sum() / power
    left = np.hypot(e[:, 0] - a * x + b * y, e[:, 1] - a * y - b * x).mean()
    return float(np.hypot(1 + a, b)), float(np.arctan2(b, 1 + a)), float(left)


@lru_cache(maxsize=64)
def watch(name: str | None, kind: str = "text", fast: bool = False, fps: int = FPS, walks: float = 0.0) -> Seen:
    """kind: text or picture. walks: m/s that the hero walks to the right by itself."""
    scene = synthetic.scene(velocity=(walks, 0, 0)) if kind == "text" else synthetic.pictured(HEIGHT, WIDTH)
    shape = Format(WIDTH, HEIGHT, fps, fps * SECONDS)
    shooter = Shooter(scene, path_of(scene, name, 720 * WIDTH / HEIGHT, SECONDS, fast), shape)
    desk = shooter.desk()
    eye = cv2.DISOpticalFlow_create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    colour = [shooter.frame(i, desk) for i in range(shape.frames)]
    frames = [cv2.cvtColor(f, cv2.COLOR_RGB2GRAY) for f in colour]
    rows = []
    for i in range(shape.frames - 1):
        flow = eye.calc(frames[i], frames[i + 1], None)
        rows.append(_zones(flow, shooter, i, kind))
    columns = [np.array(c) for c in zip(*rows, strict=True)]
    return Seen(*columns, (colour[0], colour[-1], shooter.focus(0)))


def _zones(flow: np.ndarray, shooter: Shooter, i: int, kind: str) -> tuple:
    """Far: a band over the horizon (for pictures the upper quarter); near: the lowest rows; hero: the middle of it."""
    horizon = int(np.clip(shooter.lenses[i].v0 - (shooter.height - HEIGHT) / 2, 32, 120))
    far = slice(horizon - 16, horizon - 3) if kind == "text" else slice(4, 36)
    near, wide = slice(HEIGHT - 20, HEIGHT - 3), slice(8, WIDTH - 8)
    f = shooter.focus(i)
    # The hero is found by its focus; the inner half of it holds no background.
    x, y, r = int(np.clip(f.x, 6, WIDTH - 7)), int(np.clip(f.y, 10, HEIGHT - 11)), max(3, int(f.height * 0.10))
    box = slice(max(0, y - r), y + r + 1), slice(max(0, x - r), x + r + 1)
    scale, turn, rest = _similarity(flow, slice(4, HEIGHT - 4), wide)
    mid = lambda part: np.median(part.reshape(-1, 2), 0)  # noqa: E731
    return (
        mid(flow[far, wide]), mid(flow[near, wide]), mid(flow[box]), scale,
        _similarity(flow, far, wide)[0], _similarity(flow, near, wide)[0], turn, rest,
    )  # fmt: skip
