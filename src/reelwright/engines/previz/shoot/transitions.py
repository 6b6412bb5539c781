"""How the opening picture becomes the closing one. Every kind either cuts where nothing can be seen, or draws a line
between the two: they are never laid over one another, but where they are the same after the warp."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Transition
from reelwright.engines.previz.shoot.easing import smooth, smoother

Array = NDArray[Any]
Side = Callable[[], Array]  # draws one of the two: uint8 (h, w, 4), BGRA
SOFT = 0.035  # share of a wipe that one pixel takes to turn
FLIGHT = 0.16  # share of a transition that a flake flies
CELL = 9  # px at 720 rows
LIGHT = (150.0, 205.0, 255.0)  # BGR of the seam of light
GLARE = (222.0, 240.0, 255.0)  # … and of a leak at its brightest


def changed(tr: Transition, e: float, before: Side, after: Side) -> Array:
    """The frame at e, 0..1 of the transition; exactly `before` at 0 and `after` at 1."""
    if e <= 0 or e >= 1:
        return before() if e <= 0 else after()
    if tr.kind in ("push", "whip"):
        image = before() if e < 0.5 else after()
        return _pushed(image, e, tr) if tr.kind == "push" else _whipped(image, e, tr)
    ways = {"iris": _iris, "leak": _leaked, "morph": _morphed, "particles": _scattered}
    return ways.get(tr.kind, _wiped)(before(), after(), e, tr)


# -- cuts that nobody sees ----------------------------------------------------------------------------------------
def _pushed(image: Array, e: float, tr: Transition) -> Array:
    """Into the one picture and out of its middle into the other, in one rush."""
    h, w = image.shape[:2]
    rush = smooth(min(e, 1 - e) * 2) ** 2  # 0 at both ends, 1 at the cut
    zoom = 1 + 1.5 * rush if e < 0.5 else 1 - 0.42 * rush
    x, y = tr.centre[0] * w, tr.centre[1] * h
    out = _zoomed(image, zoom, x, y)
    for k in range(4 if rush > 0.02 else 0):  # 16 taps of a radial blur
        out = cv2.addWeighted(out, 0.5, _zoomed(out, 1 + 0.16 * rush / 2**k, x, y), 0.5, 0)
    return out


def _zoomed(image: Array, zoom: float, x: float, y: float) -> Array:
    back = np.array([[1 / zoom, 0, x - x / zoom], [0, 1 / zoom, y - y / zoom]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(image, back, image.shape[1::-1], flags=flags, borderMode=cv2.BORDER_REFLECT_101)


def _whipped(image: Array, e: float, tr: Transition) -> Array:
    """A pan so fast that the cut in it is a streak."""
    h, w = image.shape[:2]
    way = 1.0 if tr.seed % 2 else -1.0
    rush = smooth(min(e, 1 - e) * 2) ** 2
    shift = (-1.0 if e < 0.5 else 1.0) * way * 0.9 * rush * w
    move = np.array([[1, 0, shift], [0, 1, 0.0]])
    out = cv2.warpAffine(image, move, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    width = int(0.30 * w * rush)
    return cv2.blur(cv2.blur(out, (width, 1)), (max(1, width // 2), 1)) if width > 2 else out


# -- lines between the two ----------------------------------------------------------------------------------------
def _leaked(before: Array, after: Array, e: float, tr: Transition) -> Array:
    """A band of warm light sweeps over the film; the one picture ends and the other begins in its hottest part."""
    h, w = before.shape[:2]
    way = 1.0 if tr.seed % 2 else -1.0
    y, x = np.mgrid[-1:1:72j, -1:1:128j].astype(np.float32)
    across = np.float32(way) * x + 0.30 * y + 0.10 * np.sin(2.6 * y + tr.seed % 7)
    across = across + 0.05 * np.sin(7.1 * y + tr.seed % 5)
    at = np.float32(-2.1 + 4.2 * smooth(e))
    away = across - at
    turned = cv2.resize(np.clip(0.5 - away / np.float32(0.05), 0, 1), (w, h), interpolation=cv2.INTER_LINEAR)
    image = cv2.blendLinear(before, after, 1 - turned, turned)
    core = np.exp(-((away / 0.13) ** 2))
    glow = np.exp(-((away / 0.42) ** 2)) + 0.35 * np.exp(-(((away - 0.75) / 0.25) ** 2))
    light = core[..., None] * np.array([*GLARE, 0], np.float32)
    light = light + glow[..., None] * np.array((38.0, 105.0, 215.0, 0.0), np.float32) * np.float32(0.75)
    veil = cv2.resize(np.clip(light, 0, 255).astype(np.uint8), (w, h), interpolation=cv2.INTER_LINEAR)
    # Screened, so that the picture stays readable through all but the core.
    return 255 - cv2.multiply(255 - image, 255 - veil, scale=1 / 255)


def _mixed(before: Array, after: Array, share: Array, light: float) -> Array:
    """share: float32 (h, w) of the closing picture; a seam of light where it turns."""
    out = cv2.blendLinear(before, after, 1 - share, share)
    if light > 0:
        seam = (share * (1 - share) * np.float32(4 * light))[..., None] * np.array([*LIGHT, 0], np.float32)
        out = cv2.add(out, cv2.convertScaleAbs(seam))
    return out


def _turned(order: Array, e: float, soft: float) -> Array:
    share = np.clip((np.float32(e * (1 + soft)) - order) * np.float32(1 / soft), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def _wiped(before: Array, after: Array, e: float, tr: Transition) -> Array:
    assert tr.order is not None
    return _mixed(before, after, _turned(tr.order, smooth(e), SOFT), 0.25)


def _iris(before: Array, after: Array, e: float, tr: Transition) -> Array:
    h, w = before.shape[:2]
    x, y = tr.centre[0] * w, tr.centre[1] * h
    far = math.hypot(max(x, w - x), max(y, h - y))
    rows, columns = np.ogrid[0:h, 0:w]
    away = np.sqrt((columns - np.float32(x)) ** 2 + (rows - np.float32(y)) ** 2).astype(np.float32)
    radius = far * 1.02 * smoother(e)
    edge = max(1.5, h / 300)
    share = np.clip((np.float32(radius) - away) / np.float32(edge) + 0.5, 0, 1)
    rim = np.exp(-(((away - np.float32(radius)) / np.float32(h / 60)) ** 2)) * np.float32(0.55 * (1 - e))
    out = cv2.blendLinear(before, after, 1 - share, share)
    return cv2.add(out, cv2.convertScaleAbs(rim[..., None] * np.array([*LIGHT, 0], np.float32)))


def _scattered(before: Array, after: Array, e: float, tr: Transition) -> Array:
    """The opening picture breaks into flakes that fly off in the order of the wipe, glowing as they go."""
    assert tr.order is not None
    h, w = before.shape[:2]
    size = max(3, round(CELL * h / 720))
    rows, columns = -(-h // size), -(-w // size)
    order = cv2.resize(tr.order, (columns, rows), interpolation=cv2.INTER_AREA)
    r = np.random.default_rng(tr.seed).random((3, rows, columns)).astype(np.float32)
    start = (np.clip(order + (r[0] - 0.5) * 0.10, 0, 1) * (1 - FLIGHT)).astype(np.float32)
    gone = (np.float32(e) > start).astype(np.float32)
    share = cv2.resize(gone, (columns * size, rows * size), interpolation=cv2.INTER_NEAREST)[:h, :w]
    out = cv2.blendLinear(before, after, 1 - share, share)
    age = (np.float32(e) - start) / FLIGHT
    flying = np.nonzero((age > 0) & (age < 1))
    small = cv2.resize(before, (columns, rows), interpolation=cv2.INTER_AREA)
    for j, i in zip(*(k.tolist() for k in flying), strict=True):
        _flake(out, small[j, i], (float(age[j, i]), float(r[1, j, i]), float(r[2, j, i])), (i + 0.5, j + 0.5), size)
    return out


def _flake(out: Array, colour: Array, fate: tuple[float, float, float], cell: tuple[float, float], size: int) -> None:
    """fate: its age 0..1 and two random numbers: how far it goes, and how it turns."""
    age, far, turn = fate
    reach = size * (3 + 14 * far) * age
    x = cell[0] * size + reach * (0.55 + 0.5 * math.sin(6 * turn + 3 * age))
    y = cell[1] * size - reach * (0.9 + 0.3 * math.cos(9 * turn))
    half = size * 0.62 * (1 - age) ** 0.7
    a = 6.3 * turn + 4 * age
    c, s = math.cos(a) * half, math.sin(a) * half * (0.35 + 0.65 * abs(math.cos(5 * age + 7 * turn)))
    corners = np.array([(x + c, y + s), (x - s, y + c), (x - c, y - s), (x + s, y - c)])
    glow = 0.55 * math.sin(math.pi * min(1.0, age * 1.4)) if age < 0.7 else 0.2
    lit = [float(v) + (k - float(v)) * glow for v, k in zip(colour[:3], LIGHT, strict=True)]
    cv2.fillConvexPoly(out, np.round(corners * 8).astype(np.int32), (*lit, 255.0), cv2.LINE_AA, 3)


def _morphed(before: Array, after: Array, e: float, tr: Transition) -> Array:
    """Both along the flow between them. Where they are one after the warp they blend; elsewhere a soft line passes."""
    if tr.there is None or tr.back is None or tr.order is None:
        return _wiped(before, after, e, tr)
    h, w = before.shape[:2]
    k = smooth(e)
    one = _flowed(before, tr.there, k)
    two = _flowed(after, tr.back, 1 - k)
    # The line and its light are soft: at the flow's own size.
    size = tr.there.shape[1::-1]
    agree, order = _agreement(tr, k), cv2.resize(tr.order, size, interpolation=cv2.INTER_AREA)
    line = _turned(order, k, SOFT)
    share = cv2.resize(line + (np.float32(k) - line) * agree, (w, h), interpolation=cv2.INTER_LINEAR)
    sweep = np.exp(-(((order - np.float32(k * (1 + SOFT))) / 0.07) ** 2)) * (1 - 0.75 * agree)
    light = (np.float32(0.55 * math.sin(math.pi * k)) * sweep)[..., None] * np.array([*LIGHT, 0], np.float32)
    veil = cv2.resize(cv2.convertScaleAbs(light), (w, h), interpolation=cv2.INTER_LINEAR)
    return cv2.add(cv2.blendLinear(one, two, 1 - share, share), veil)


def _agreement(tr: Transition, k: float) -> Array:
    """float32 (rows, columns), 0..1: where the two are one, at the moment k."""
    assert tr.there is not None and tr.same is not None and tr.order is not None
    rows, columns = tr.there.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    there = tr.there * np.float32(columns / tr.order.shape[1] * k)
    return _at(tr.same, x - there[..., 0], y - there[..., 1])


def _at(field: Array, x: Array, y: Array) -> Array:
    return cv2.remap(field, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _edged(field: Array) -> Array:
    """With one more point all around, going on as the field does at its edges."""
    out = np.pad(field, ((1, 1), (1, 1), (0, 0)), mode="reflect", reflect_type="odd")
    return np.ascontiguousarray(out.astype(np.float32))


def _flowed(image: Array, flow: Array, k: float) -> Array:
    """The image pulled along k of a flow that is given where it comes from. Backward, so the flow is looked up where it
    leads, by two fixed-point steps."""
    h, w = image.shape[:2]
    rows, columns = flow.shape[:2]
    step = np.float32(columns / w)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    moved = flow
    for _ in range(2):
        moved = _at(flow, x - moved[..., 0] * step * np.float32(k), y - moved[..., 1] * step * np.float32(k))
    # Enlarged as places, not as ways, so that nothing has to be added at full size; pixel centres on pixel centres.
    place = (np.dstack([x, y]) + np.float32(0.5)) / step - np.float32(0.5) - moved * np.float32(k)
    across, down = columns / w, rows / h
    spread = np.array([[across, 0, 0.5 * across + 0.5], [0, down, 0.5 * down + 0.5]])  # the edge is one point wide
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    full = cv2.warpAffine(_edged(place), spread, (w, h), flags=flags)
    none: Any = None
    return cv2.remap(image, full, none, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
