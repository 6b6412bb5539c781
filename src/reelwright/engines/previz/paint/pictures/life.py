"""From wishes and regions to what moves in a picture."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np

from reelwright.engines.previz.paint.pictures import daylight, regions, wishes
from reelwright.engines.previz.paint.pictures.regions import Region, View
from reelwright.engines.previz.paint.pictures.subject import Sitter
from reelwright.engines.previz.paint.pictures.wishes import Wish
from reelwright.engines.previz.scene import Blink, Current, Daylight, Floats, Pixels

LARGE_FACE = 0.10  # of the frame's height: smaller faces have no eyes to close
SAY = {
    "water": "water", "clouds": "sky", "smoke": "smoke or steam", "fire": "fire", "foliage": "foliage",
    "hair": "hair", "cloth": "cloth", "eyes": "open eyes",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Life:
    """What moves, and what could not be found, in words for people."""

    currents: tuple[Current, ...] = ()
    blink: Blink | None = None
    daylight: Daylight | None = None
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Clip:
    """prompt; removed: what the negative prompt takes away; seconds by the scene's own clock; seed; ends: the clip
    ends with a picture of the user's, which decides its light."""

    prompt: str
    removed: tuple[str, ...]
    seconds: float
    seed: int
    ends: bool


def bring(picture: Pixels, sitter: Sitter, clip: Clip) -> Life:
    """picture: uint8 (h, w, 3), BGR, as framed."""
    wanted = wishes.wishes(clip.prompt, clip.removed)
    hours = wishes.hours(clip.prompt) if not clip.ends else ()
    if not wanted and not hours:
        return Life()
    view = View.of(picture, sitter)
    currents: list[Current] = []
    notes: list[str] = []
    blink = None
    for wish in wanted:
        if wish.kind == "eyes":
            blink = _blink(sitter, picture.shape[0], clip)
            found = blink is not None
        else:
            made = _current(wish, view, sitter)
            currents += [made] if made is not None else []
            found = made is not None
        if not found:
            notes.append(f"“{wish.word}”: no {SAY[wish.kind]} was found in the picture, so nothing moves there")
    light, missed = daylight.change(hours, view, clip.seconds, clip.seed)
    return Life(tuple(currents), blink, light, (*notes, *missed))


def _current(wish: Wish, view: View, sitter: Sitter) -> Current | None:
    s = wish.strength
    if wish.kind in ("hair", "cloth"):
        mask = _hair(view, sitter) if wish.kind == "hair" else _cloth(view, sitter)
        if mask is None:
            return None
        return Current(wish.kind, mask, sway=(3.2 if wish.kind == "hair" else 4.6) * s, period=2.3)
    region = regions.find(wish.kind, view)
    if region is None:
        return None
    if wish.kind == "water":
        return _water(wish, region, view)
    if wish.kind == "clouds":
        return Current("clouds", region.mask, flow=((wish.way or 1) * 13.0 * s, 0.0), scale=_nearer_above(view))
    if wish.kind == "smoke":
        return Current("smoke", region.mask, flow=(wish.way * 10.0 * s, -24.0 * s), sway=2.0 * s, period=3.4)
    if wish.kind == "fire":
        return Current("fire", region.mask, flow=(0.0, -46.0 * s), sway=2.6 * s, period=0.9, flicker=0.16 * min(s, 1.4))
    return Current("foliage", region.mask, sway=2.7 * s, period=2.9)


def _water(wish: Wish, region: Region, view: View) -> Current:
    """Small near its far edge, large near the lens."""
    down = np.clip((view.rows - region.line) / max(0.15, 1 - region.line), 0, 1)
    scale = (0.25 + 1.5 * down).astype(np.float32)
    s = wish.strength
    falls = wish.word == "waterfall"
    streams = wish.word in ("river", "stream", "canal", "surf", "tide") or wish.way != 0
    flow = (0.0, 90.0 * s) if falls else ((wish.way or 1) * 22.0 * s, 4.0 * s) if streams else (0.0, 0.0)
    return Current("water", region.mask, flow, ripple=0.0 if falls else 3.0 * s, length=26.0, period=1.9, scale=scale)


def _nearer_above(view: View) -> Floats:
    """Clouds overhead pass faster than those at the horizon."""
    sky = view.sky > 0.5
    low = float(np.quantile(view.rows[sky], 0.95)) if sky.any() else 0.5
    return np.asarray(np.clip(1.25 - view.rows / max(low, 0.1), 0.3, 1.25), np.float32)


def _ellipse(view: View, middle: tuple[float, float], radii: tuple[float, float]) -> Floats:
    """A soft ellipse: 1 in its middle, 0 beyond; shares of the frame."""
    h, w = view.rows.shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    away = ((x / w - middle[0]) / radii[0]) ** 2 + ((y / h - middle[1]) / radii[1]) ** 2
    return np.clip(1.35 - away, 0, 1).astype(np.float32)


def _hair(view: View, sitter: Sitter) -> Floats | None:
    """Of a person: the subject around the face, but not the face. Of an animal: the subject's rim."""
    if sitter.alpha is None:
        return None
    if not sitter.faces:
        rim = view.subject * (1 - cv2.GaussianBlur(view.subject, (0, 0), 5))
        return np.clip(cv2.GaussianBlur(rim, (0, 0), 2) * 2.2, 0, 1)
    h, w = sitter.alpha.shape
    left, top, right, bottom = sitter.faces[0].box
    x, y = (left + right) / 2 / w, (top + bottom) / 2 / h
    rx, ry = (right - left) / w, (bottom - top) / h
    around = _ellipse(view, (x, y + 0.15 * ry), (1.15 * rx, 1.15 * ry)) * view.subject
    face = _ellipse(view, (x, y + 0.05 * ry), (0.50 * rx, 0.56 * ry))
    out: Any = cv2.GaussianBlur(np.clip(around - 1.6 * face, 0, 1), (0, 0), 1.5)
    return out if out.mean() > 0.002 else None


def _cloth(view: View, sitter: Sitter) -> Floats | None:
    """Of a person: what is below the chest, freer the lower. Without a face: the lower half of the subject."""
    if sitter.alpha is None:
        return None
    _, top, _, bottom = sitter.box
    start = top + 0.35 * (bottom - top)
    if sitter.faces:
        face = sitter.faces[0].box
        start = (face[3] + 0.9 * (face[3] - face[1])) / sitter.alpha.shape[0]
    free = np.clip((view.rows - start) / max(0.12, bottom - start), 0, 1)
    out: Any = cv2.GaussianBlur((view.subject * free).astype(np.float32), (0, 0), 1.5)
    return out if out.mean() > 0.003 else None


def _blink(sitter: Sitter, rows: int, clip: Clip) -> Blink | None:
    for face in sitter.faces:
        if face.eyes and face.box[1] > 2 and face.box[3] - face.box[1] > LARGE_FACE * rows:
            r = np.random.default_rng([clip.seed, 11])
            times, t = [], 0.8 + 0.6 * float(r.random())
            while t < clip.seconds - 0.4:
                times.append(t)
                t += 1.5 + 1.6 * float(r.random())
            return Blink(face.eyes, tuple(times if not clip.ends else [k - clip.seconds for k in times] + times))
    return None
