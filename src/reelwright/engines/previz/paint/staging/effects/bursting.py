"""What bursts or shatters: shards cut from its own picture fly, fall and lie; of what was full of water, drops."""

from __future__ import annotations

import re
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats, Pixels, Plane

Flight = Callable[[float], tuple[NDArray[np.float64], NDArray[np.bool_]]]
"""(t) -> (places, m; which have come to rest)"""
_SHARDS, _DROPS, _SPRITES, _SIDE = 46, 130, 8, 48
_LIGHT, _WATER, _HEAVY = 0.7, 1.0, 5.2
"""Heights of the body per s², of scraps, drops and shards: they fall slower than in life, so that they are seen."""
_WET = re.compile(r"\b(?:water|soapy?|bubbles?|milk|juice|paint|liquid|ink|tomato\w*|watermelons?)\b")
_HUES = {"milk": (238, 242, 246), "paint": (60, 90, 220), "juice": (40, 150, 240), "tomato": (40, 50, 190)}
"""BGR of drops that are not of water."""
_SOFT = re.compile(r"\b(?:balloon|bubble)")


def shards(plane: Plane, mark: Mark, plan: Plan, moment: float, share: float = 1.0) -> tuple[Emitter, ...]:
    """plane: the body as it is seen until then; moment: s of the scene's clock; share: of the shards and of
    their size, where the body stays."""
    words, tall = plan.prompt.lower(), max(mark.bounds.height, 1e-3)
    rng = np.random.default_rng((mark.actor.cue.seed, 83))
    soft = _SOFT.search(mark.actor.subject.word) is not None
    aloft = mark.actor.medium == "air"
    middle = mark.y + 0.5 * (mark.bounds.bottom + mark.bounds.top)
    floor = -np.inf if aloft else mark.y + mark.bounds.bottom
    centre = (mark.x + 0.5 * (mark.bounds.left + mark.bounds.right), middle, mark.z - 0.02 * tall)
    count = round(share * (_SHARDS // 3 if soft else _SHARDS))
    box = (0.4 * mark.bounds.width, 0.45 * tall)
    size = tall * (0.05 + 0.07 * rng.random(count)) * (1.2 if soft else 1.0) * share
    flight = _flight(rng, count, centre, box, tall, (_LIGHT if soft else _HEAVY) * tall, floor, moment)
    turn, number = rng.uniform(-5, 5, count), rng.integers(0, _SPRITES, count)

    def at(t: float) -> Floats:
        out = np.zeros((count, 9), np.float32)
        out[:, :3], rests = flight(t)
        out[:, 3] = size * (t >= moment)
        out[:, 7] = turn * np.where(rests, 0.6, max(t - moment, 0.0))
        out[:, 8] = number
        return out

    found = [Emitter("shards", "stamp", at, _sprites(plane.cycle[0], rng))]
    if _WET.search(words) and share == 1.0:
        hue = next((bgr for word, bgr in _HUES.items() if word in words), (244, 226, 204))
        found.append(_drops(rng, centre, box, tall, floor, moment, hue))
    return tuple(found)


def _drops(rng: np.random.Generator, centre: tuple[float, float, float], box: tuple[float, float], tall: float,
           floor: float, moment: float, hue: tuple[int, int, int]) -> Emitter:
    """Drops that keep the shape of what held them for a moment, then fall."""
    flight = _flight(rng, _DROPS, centre, box, 0.55 * tall, _WATER * tall, floor, moment)
    size = tall * (0.008 + 0.03 * rng.random(_DROPS) ** 3)

    def at(t: float) -> Floats:
        out = np.zeros((_DROPS, 8), np.float32)
        out[:, :3], _ = flight(t)
        out[:, 3] = size * (t >= moment)
        out[:, 4:7] = hue
        return out

    return Emitter("drops", "dot", at, opacity=0.9)


def _flight(rng: np.random.Generator, count: int, centre: tuple[float, float, float], box: tuple[float, float],
            speed: float, pull: float, floor: float, moment: float) -> Flight:
    """(t) -> (places, m; which have come to rest). box: half width and height that they come from."""
    angle, out = rng.uniform(0, 2 * np.pi, count), np.sqrt(rng.random(count))
    u, v = out * np.cos(angle), out * np.sin(angle)
    start = np.stack([centre[0] + box[0] * u, centre[1] + box[1] * v, np.full(count, centre[2])], 1)
    pace = rng.uniform(0.5, 1.3, count)
    way = np.stack([1.1 * u * pace, 0.9 * v * pace + 0.55, 0.3 * rng.uniform(-1, 1, count)], 1) * speed
    rise = way[:, 1]
    ends = np.full(count, np.inf)
    if np.isfinite(floor):
        ends = (rise + np.sqrt(rise**2 + 2 * pull * np.maximum(start[:, 1] - floor, 0))) / pull

    def at(t: float) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        age = np.minimum(max(t - moment, 0.0), ends)
        drag = (1 - np.exp(-1.4 * age)) / 1.4
        places = start + way * drag[:, None]
        places[:, 1] = start[:, 1] + rise * age - 0.5 * pull * age**2
        return places, max(t - moment, 0.0) >= ends

    return at


def _sprites(pixels: Pixels, rng: np.random.Generator) -> tuple[Pixels, ...]:
    """Ragged pieces of a picture, from where it is solid."""
    rows, columns = np.nonzero(pixels[..., 3] > 60)
    side = max(8, int(0.16 * max(int(np.ptp(rows)), int(np.ptp(columns))))) if len(rows) else 8
    out = []
    for _ in range(_SPRITES):
        mask = np.zeros((_SIDE, _SIDE), np.uint8)
        corners = int(rng.integers(3, 6))
        angles = np.sort(np.asarray(rng.uniform(0, 2 * np.pi, corners))) + float(rng.uniform(0, 6))
        far = rng.uniform(0.5, 0.98, corners) * _SIDE / 2
        cv2.fillPoly(mask, [np.stack([_SIDE / 2 + far * np.cos(angles), _SIDE / 2 + far * np.sin(angles)], 1).astype(
            np.int32)], 255, cv2.LINE_AA)
        piece = np.zeros((_SIDE, _SIDE, 4), np.uint8)
        if len(rows):
            k = int(rng.integers(0, len(rows)))
            top = int(np.clip(rows[k] - side // 2, 0, max(pixels.shape[0] - side, 0)))
            left = int(np.clip(columns[k] - side // 2, 0, max(pixels.shape[1] - side, 0)))
            cut = pixels[top : top + side, left : left + side]
            mean = cut[cut[..., 3] > 60].mean(0)
            piece = np.asarray(cv2.resize(cut, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)
            piece = np.where(piece[..., 3:] < mean[3], mean.astype(np.uint8), piece)
        out.append((piece * (mask[..., None] / 255)).astype(np.uint8))
    return tuple(out)
