"""Light that changes over a clip: the sun sets or rises, night falls, lamps come on, lightning.

The picture holds the light it was taken in, so it is darkened and tinted by factors, and only what shone already, or
what stands out as a lamp or window, is made to shine more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures import regions
from reelwright.engines.previz.paint.pictures.regions import View
from reelwright.engines.previz.scene import Daylight, Floats, Pixels
from reelwright.engines.previz.shoot.easing import smooth

Array = NDArray[Any]
ROWS, COLUMNS = 36, 64
# BGR factors at the end of each change, for the ground and for the sky's upper and lower part.
ENDS: dict[str, tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]] = {
    "sunset": ((0.60, 0.50, 0.60), (0.62, 0.48, 0.55), (0.42, 0.60, 0.98)),
    "night": ((0.50, 0.33, 0.25), (0.42, 0.27, 0.20), (0.55, 0.38, 0.30)),
    "sunrise": ((1.00, 1.10, 1.22), (1.05, 1.05, 1.08), (0.90, 1.10, 1.30)),
}
MIDDLE: dict[str, tuple[float, float, float]] = {"sunset": (0.66, 0.86, 1.06), "night": (0.78, 0.80, 0.86)}
WARM = np.array((110.0, 190.0, 255.0), np.float32)  # BGR of a lamp


def change(hours: tuple[str, ...], view: View, seconds: float, seed: int) -> tuple[Daylight | None, tuple[str, ...]]:
    """hours: of wishes.HOURS. seconds: of the clip, by the scene's clock. The change, and what could not be made."""
    if not hours:
        return None, ()
    asked = "lights" in hours
    found = regions.lamps(view, sure=not asked) if asked or {"night", "sunset"} & set(hours) else None
    notes: tuple[str, ...] = ()
    if asked and found is None:
        notes = ("lights: no lamp or window that could come on was found in the picture",)
    hour = next((h for h in hours if h in ENDS), None)
    if hour is None and found is None and "lightning" not in hours:
        return None, notes
    glow = _glow(view, found.mask) if found is not None else None
    return Daylight(_gain(hour, hours, view, seconds, seed), glow, _share(hours, seconds)), notes


def _gain(
    hour: str | None, hours: tuple[str, ...], view: View, seconds: float, seed: int
) -> Callable[[float], Floats]:
    ones = np.ones((ROWS, COLUMNS, 3), np.float32)
    end: Array = ones
    middle: Array = ones
    if hour is not None:
        end = _end(hour, view)
        middle = ones * np.array(MIDDLE.get(hour, (1.0, 1.0, 1.0)), np.float32)
        middle = middle if hour in MIDDLE else (1 + end) / 2
    sky = cv2.resize(view.sky, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)[..., None]
    flashes = _flashes(seconds, seed) if "lightning" in hours else ()
    if "lightning" in hours and hour is None:  # a storm is dark between its flashes
        middle, end = ones * np.float32(0.80), ones * np.array((0.72, 0.64, 0.60), np.float32)

    def at(t: float) -> Floats:
        u = min(1.0, max(0.0, t / max(seconds, 1e-3)))
        first, second = smooth(u / 0.55), smooth((u - 0.35) / 0.65)
        out = 1 + (middle - 1) * np.float32(first * (1 - second)) + (end - 1) * np.float32(second)
        lit = max((_flash(t - start) for start in flashes), default=0.0)
        if lit > 0:
            out = out + np.float32(lit) * (0.45 + 0.55 * sky) * np.array((1.0, 0.92, 0.88), np.float32)
        return np.asarray(np.minimum(out, 1.99), np.float32)

    return at


def _end(hour: str, view: View) -> Array:
    """float32 (ROWS, COLUMNS, 3): the factors when the change is done."""
    ground, high, low = (np.array(c, np.float32) for c in ENDS[hour])
    sky = cv2.GaussianBlur(cv2.resize(view.sky, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA), (0, 0), 0.8)[..., None]
    rows = np.linspace(0, 1, ROWS, dtype=np.float32)[:, None, None]
    there = view.sky > 0.5
    horizon = float(np.quantile(view.rows[there], 0.97)) if there.any() else 0.5
    down = np.clip(rows / max(horizon, 0.1), 0, 1) ** 2
    above = high + (low - high) * down
    out = ground + (above - ground) * sky
    if hour == "sunrise":  # what is bright already gets little more
        bright = float(np.quantile(view.lab[..., 0], 0.9))
        out = 1 + (out - 1) * np.float32(np.clip((92 - bright) / 30, 0.15, 1))
    return np.asarray(out, np.float32)


def _glow(view: View, mask: Floats) -> Pixels:
    """uint8 (h, w, 3): the lamps' own light, warmed, with a halo."""
    own = view.bgr.astype(np.float32)
    own = own / np.maximum(own.max(-1, keepdims=True), 1) * 255
    colour = 0.45 * own + 0.55 * WARM
    core = mask[..., None] * colour
    halo = cv2.GaussianBlur(core, (0, 0), 3) * 0.45 + cv2.GaussianBlur(core, (0, 0), 10) * 0.55
    return np.asarray(np.clip(0.40 * core + halo, 0, 190), np.uint8)


def _share(hours: tuple[str, ...], seconds: float) -> Callable[[float], float]:
    """How far the lamps are on: with a stutter when they are switched, slowly when night falls."""
    most = 1.0 if "lights" in hours else 0.55

    def at(t: float) -> float:
        u = t / max(seconds, 1e-3)
        if "lights" not in hours:
            return most * smooth((u - 0.35) / 0.5)
        if u < 0.30:
            return 0.0
        stutter = 0.55 if 0.33 < u < 0.36 else 1.0
        return most * smooth((u - 0.30) / 0.12) * stutter

    return at


def _flashes(seconds: float, seed: int) -> tuple[float, ...]:
    r = np.random.default_rng([seed, 23])
    count = max(1, round(seconds / 2.2))
    return tuple(float(v) for v in np.sort(0.15 * seconds + 0.75 * seconds * r.random(count)))


def _flash(s: float) -> float:
    """Light of a stroke s seconds old: a peak, a second one, and a fall."""
    if s < 0 or s > 0.6:
        return 0.0
    return max(float(np.exp(-s * 16)), 0.75 * float(np.exp(-abs(s - 0.16) * 18)))
