"""Whom an effect acts on, frame by frame: a picture's subject with a plate behind it, or a stage's hero."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.finish import figure as figures
from reelwright.engines.previz.finish.figure import Figure, Spot
from reelwright.engines.previz.finish.lamps import mixed
from reelwright.engines.previz.finish.view import View
from reelwright.engines.previz.scene import Features, Scene
from reelwright.engines.previz.shoot.shooter import Focus, Layers
from reelwright.media.frames import Frame

Array = NDArray[Any]
SHRINK = 4  # a plate that had to be guessed is filled at this share of the size
WIDER = 9  # px at 720 rows that the hole in a plate is wider than the matte


@dataclass(frozen=True, eq=False)
class Sitting:
    """figure: on the frame where focus was `start`. matte: uint8 (h, w), the same on all frames, or None where each
    frame brings its own. hole: uint8 (h, w), where `plate` (uint8 (h, w, 3)) lies over the frame."""

    figure: Figure
    focus: Callable[[int], Focus]
    start: Focus
    matte: Array | None
    hole: Array | None
    plate: Array | None

    @staticmethod
    def of(scene: Scene, width: int, height: int, focus: Callable[[int], Focus], first: Layers | None) -> Sitting:
        start = focus(0)
        if first is not None:
            return Sitting(figures.of_matte(first.matte), focus, start, None, None, None)
        picture = scene.opening or scene.closing
        if picture is None or scene.features is None:
            box = _box(start, width, height)
            figure = figures.guessed(box, width, height, True)
            return Sitting(figure, focus, start, None, None, None)
        figure = figures.of_features(scene.features, width, height)
        matte = _matte(scene.features, figure, width, height)
        hole = _widened(matte, height) if scene.features.found else np.zeros_like(matte)
        pixels = picture.pixels
        if scene.features.found:
            pixels = picture.cutout.plate if picture.cutout is not None else _filled(pixels, hole)
        plate = np.ascontiguousarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGB))
        return Sitting(figure, focus, start, matte, hole, plate)

    def view(self, frame: Frame, number: int, layers: Layers | None) -> View:
        if self.matte is not None and self.hole is not None and self.plate is not None:
            return View(frame, mixed(frame, self.plate, self.hole), self.matte, self.figure)
        now = self.focus(number)
        k = max(0.05, now.height) / max(0.05, self.start.height)
        figure = self.figure.scaled(k, now.x - k * self.start.x, now.y - k * self.start.y)
        if layers is not None:
            return View(layers.frame, layers.plate, layers.matte, _followed(figure, layers.matte))
        matte = _outlined(figure, frame.shape[0], frame.shape[1])
        plate = cv2.cvtColor(
            _filled(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR), _widened(matte, frame.shape[0])), cv2.COLOR_BGR2RGB
        )
        return View(frame, np.ascontiguousarray(plate), matte, figure)


def _box(focus: Focus, width: int, height: int) -> tuple[float, float, float, float]:
    half = 0.5 * focus.height
    return (
        max(0.0, focus.x - 0.6 * half),
        max(0.0, focus.y - half),
        min(float(width), focus.x + 0.6 * half),
        min(float(height), focus.y + half),
    )


def _matte(features: Features, figure: Figure, width: int, height: int) -> Array:
    """The frame's middle where nothing stands out, an outline where no matte can be trusted."""
    if not features.found:
        return _middle(height, width)
    if features.matte is None:
        return _outlined(figure, height, width)
    matte: Array = features.matte
    if matte.shape != (height, width):
        matte = cv2.resize(matte, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.convertScaleAbs(matte, alpha=255))


def _middle(height: int, width: int) -> Array:
    """uint8 (h, w): all but the frame's edges, softly."""
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    far = (np.abs(x) ** 2.6 + np.abs(y) ** 2.6) ** (1 / 2.6)
    share = np.clip((0.94 - far) / 0.42, 0, 1)
    return np.asarray((share * share * (3 - 2 * share) * 255).astype(np.uint8))


def _outlined(figure: Figure, height: int, width: int) -> Array:
    """uint8 (h, w): a soft head on a soft body, for want of a matte."""
    out = np.zeros((height, width), np.uint8)
    x0, _, x1, y1 = figure.body
    head = figure.head
    top = head.y + 0.8 * head.r
    cv2.ellipse(out, (int(head.x), int(head.y)), (int(0.85 * head.r) + 1, int(1.1 * head.r) + 1), 0, 0, 360, 255, -1)
    middle, half = (x0 + x1) / 2, 0.42 * (x1 - x0)
    low = y1 if figure.whole else y1 + 0.5 * (y1 - top)
    axes = (int(half) + 1, int(0.52 * (low - top)) + 1)
    cv2.ellipse(out, (int(middle), int((top + low) / 2)), axes, 0, 0, 360, 255, -1)
    return np.asarray(cv2.GaussianBlur(out, (0, 0), max(0.8, 0.004 * height)))


def _widened(matte: Array, height: int) -> Array:
    n = max(1, round(WIDER * height / 720))
    wide = cv2.dilate(matte, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * n + 1, 2 * n + 1)))
    return np.asarray(cv2.GaussianBlur(wide, (0, 0), max(0.8, 0.4 * n)))


def _filled(pixels: Array, hole: Array) -> Array:
    """The picture with its hole filled from around it, softly: what an effect shows of it is seldom much."""
    h, w = hole.shape
    size = (max(8, w // SHRINK), max(8, h // SHRINK))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    keep = 1 - cv2.resize(hole, size, interpolation=cv2.INTER_AREA).astype(np.float32)[..., None] / 255
    if keep.max() < 0.5:  # nothing is left around it
        return np.asarray(cv2.convertScaleAbs(cv2.GaussianBlur(pixels, (0, 0), h / 14), alpha=0.35))
    out, weight = small * keep, keep
    filled, known = out.copy(), weight.copy()
    reach = 2.0
    while known.min() < 0.02 and reach < 2 * max(size):
        soft, seen = cv2.GaussianBlur(out, (0, 0), reach), cv2.GaussianBlur(weight, (0, 0), reach)[..., None]
        share = np.clip(seen * 6, 0, 1) * (1 - known)
        filled, known = filled + share * soft / np.maximum(seen, 1e-6), known + share
        reach *= 2
    done = np.clip(filled / np.maximum(known, 1e-6), 0, 255).astype(np.uint8)
    full = cv2.resize(done, (w, h), interpolation=cv2.INTER_CUBIC)
    return mixed(pixels, full, hole)


def _followed(figure: Figure, matte: Array) -> Figure:
    """The figure with its head where the matte has it on this frame: heads bob and turn while a hero moves."""
    head = figure.head
    r = 1.25 * head.r
    h, w = matte.shape
    x0, y0 = max(0, int(head.x - r)), max(0, int(head.y - r))
    part = matte[y0 : min(h, int(head.y + r) + 1), x0 : min(w, int(head.x + r) + 1)]
    if not part.size or part.max() < 128:
        return figure
    m = cv2.moments(part)
    dx = x0 + m["m10"] / m["m00"] - head.x
    eyes = tuple(Spot(e.x + dx, e.y, e.r) for e in figure.eyes)
    mouth = replace(figure.mouth, x=figure.mouth.x + dx)
    return replace(figure, head=replace(head, x=head.x + dx), eyes=(eyes[0], eyes[1]), mouth=mouth)
