"""From a coarse mask to a layer: soft contour, the subject's own colours, and what may lie behind it."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Floats, Pixels

Array = NDArray[Any]
LONG = 960  # px, the longer side at which the contour is worked out
BAND = 9  # px at LONG: how far the coarse mask may be off
LOCAL = (27, 61)  # px at LONG: how far around colours are gathered, finest first
GRAIN_MOST = 7.0  # levels of noise that a fill may carry


def alpha(picture: Pixels, mask: Array) -> Floats:
    """float32 (h, w), 0..1. picture: uint8 (h, w, 3), BGR. mask: bool, coarse, any size.

    In a band about the mask's contour each pixel is placed on the line between the colours around it that are surely
    inside and those that are surely outside."""
    h, w = picture.shape[:2]
    scale = min(1.0, LONG / max(h, w))
    size = max(8, round(w * scale)), max(8, round(h * scale))
    image = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    coarse = cv2.GaussianBlur(cv2.resize(mask.astype(np.float32), size, interpolation=cv2.INTER_LINEAR), (0, 0), 2.0)
    band = max(3, round(BAND * max(size) / LONG))
    found = _between(image, coarse, band)
    found = _between(image, found, max(2, band // 2))  # once more, about the contour just found
    found = 0.5 * found + 0.5 * np.clip((cv2.GaussianBlur(found, (0, 0), 2.5) - 0.25) * 2, 0, 1)  # less ragged
    found = np.clip((found - 0.26) / 0.60, 0, 1)  # choked: rather lose half a pixel than carry background along
    found = _whole(found)
    full = cv2.resize(found, (w, h), interpolation=cv2.INTER_CUBIC) if size != (w, h) else found
    return np.clip(full, 0, 1).astype(np.float32)


def _whole(found: Array) -> Array:
    """Without the crumbs beside the subject, and without the pinholes in it."""
    out = found.copy()
    for part, value in (((found > 0.1).astype(np.uint8), 0.0), ((found < 0.9).astype(np.uint8), 1.0)):
        n, labels, stats, _ = cv2.connectedComponentsWithStats(part)
        areas = stats[:, cv2.CC_STAT_AREA]
        small = np.nonzero(areas < (0.02 * areas[1:].max() if n > 1 and value == 0 else 60))[0]
        out[np.isin(labels, small[small > 0])] = value
    return out


def _between(image: Array, soft: Array, band: int) -> Array:
    """One pass: sure inside and outside lie `band` px from the half-way line of `soft`."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * band + 1, 2 * band + 1))
    hard = (soft > 0.5).astype(np.uint8)
    inside = cv2.erode(hard, kernel, borderType=cv2.BORDER_REPLICATE)
    outside = 1 - cv2.dilate(hard, kernel, borderType=cv2.BORDER_REPLICATE)
    position, weight = np.zeros(soft.shape, np.float32), np.full(soft.shape, 1e-3, np.float32)
    for radius in LOCAL:
        front, near_front = _mean(image, inside, radius)
        back, near_back = _mean(image, outside, radius)
        way = front - back
        length = (way * way).sum(-1)
        along = ((image - back) * way).sum(-1) / (length + 25)
        sure = np.minimum(near_front, near_back) * length / (length + 400)
        position += np.clip(along, 0, 1) * sure
        weight += sure
    guess = position / weight
    trust = 0.55 * np.clip(weight * 3, 0, 1)  # the mask knows the whole subject, this only what is around
    found = guess * trust + np.clip(soft, 0, 1) * (1 - trust)
    found = cv2.medianBlur((np.clip(found, 0, 1) * 255).astype(np.uint8), 5).astype(np.float32) / 255
    return np.asarray(np.where(inside > 0, 1, np.where(outside > 0, 0, found)), np.float32)


def _mean(image: Array, where: Array, radius: int) -> tuple[Array, Array]:
    """The mean colour around each pixel of the pixels of `where`, and 0..1 how many of those there are."""
    k = (radius, radius)
    share = cv2.blur(where.astype(np.float32), k)
    return cv2.blur(image * where[..., None], k) / (share + 1e-4)[..., None], np.clip(share * 8, 0, 1)


def behind(picture: Pixels, alpha_: Floats, seed: int) -> Pixels:
    """The picture with its subject gone, uint8 (h, w, 3): filled by push and pull on premultiplied colour, from a
    little way off, so that none of its own colours come along; original pixels stand right up to it. The fill is as
    grainy as the rest."""
    h, w = alpha_.shape
    wide = max(4, w // 80)
    ellipse = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * wide + 1, 2 * wide + 1))
    hole = cv2.dilate((alpha_ > 0.02).astype(np.uint8), ellipse)
    half = (max(8, w // 2), max(8, h // 2))
    known = cv2.resize(1 - hole.astype(np.float32), half, interpolation=cv2.INTER_AREA)
    known = (known > 0.99).astype(np.float32)
    small = cv2.resize(picture, half, interpolation=cv2.INTER_AREA).astype(np.float32)
    filled = cv2.resize(_pulled(np.dstack([small * known[..., None], known])), (w, h), interpolation=cv2.INTER_LINEAR)
    filled += _grain(small, known, seed, (w, h))
    rim = max(2, w // 200)
    near = cv2.dilate((alpha_ > 0.02).astype(np.uint8), np.ones((2 * rim + 1, 2 * rim + 1), np.uint8))
    edge = cv2.GaussianBlur(near.astype(np.float32), (0, 0), 0.5 * rim)[..., None]
    return np.clip(filled * edge + picture * (1 - edge) + 0.5, 0, 255).astype(np.uint8)


def completed(picture: Pixels, alpha_: Floats) -> Floats:
    """The matte with what sticks out of it: small pieces close by that are unlike what is around them, a beak, a tail,
    a finger, a flag on a pole too thin to be found. Left behind they would hang in the air."""
    h, w = alpha_.shape
    size = (w // 2, h // 2)
    image = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    shape = (cv2.resize(alpha_, size, interpolation=cv2.INTER_AREA) > 0.3).astype(np.uint8)
    reach = max(3, w // 50)  # px of the half size
    around = cv2.dilate(shape, np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) - shape
    plain = _pulled(np.dstack([image * (1 - around - shape)[..., None], (1.0 - around - shape).astype(np.float32)]))
    rough = cv2.GaussianBlur(np.abs(image - cv2.GaussianBlur(image, (0, 0), 4)).mean(-1), (0, 0), 12)
    unlike = np.abs(image - plain).mean(-1) > 3.2 * rough + 22
    n, labels, stats, _ = cv2.connectedComponentsWithStats((unlike & (around > 0)).astype(np.uint8), connectivity=8)
    rim = np.unique(labels[cv2.erode(((around + shape) > 0).astype(np.uint8), np.ones((5, 5), np.uint8)) == 0])
    most = 0.02 * shape.sum()
    keep = [i for i in range(1, n) if i not in rim and 4 < stats[i, cv2.CC_STAT_AREA] < most]
    if not keep or sum(int(stats[i, cv2.CC_STAT_AREA]) for i in keep) > 4 * most:
        return alpha_
    stuck: Any = cv2.dilate(np.isin(labels, keep).astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    extra: Any = cv2.resize(cv2.GaussianBlur(stuck, (0, 0), 0.8), (w, h), interpolation=cv2.INTER_LINEAR)
    return np.maximum(alpha_, extra).astype(np.float32)


def _pulled(q: Array) -> Array:
    """float32 (h, w, 4), colour times weight and weight -> colour everywhere: averages go up, holes fill going down."""
    steps = [q]
    while max(steps[-1].shape[:2]) > 4:
        top = steps[-1]
        size = (max(1, (top.shape[1] + 1) // 2), max(1, (top.shape[0] + 1) // 2))
        steps.append(cv2.resize(top, size, interpolation=cv2.INTER_AREA))
    out = steps[-1]
    for step in reversed(steps[:-1]):
        out = cv2.resize(out, step.shape[1::-1], interpolation=cv2.INTER_LINEAR)
        out = np.maximum(step + out * (1 - np.clip(step[..., 3:], 0, 1)), 0)
    return np.asarray(out[..., :3] / np.maximum(out[..., 3:], 1e-3))


def _grain(small: Array, known: Array, seed: int, size: tuple[int, int]) -> Array:
    """float32 (h, w, 1): noise as strong as the fine structure around."""
    fine = small - cv2.GaussianBlur(small, (0, 0), 1.5)
    k = (61, 61)
    power = cv2.blur((fine**2).mean(-1) * known, k) / np.maximum(cv2.blur(known, k), 0.02)
    strength = np.minimum(np.sqrt(np.maximum(power, 0)), GRAIN_MOST) * 0.8
    noise = np.random.default_rng(seed).standard_normal((size[1], size[0])).astype(np.float32)
    return np.asarray((noise * cv2.resize(strength, size, interpolation=cv2.INTER_LINEAR))[..., None])


def layer(picture: Pixels, alpha_: Floats, plate: Pixels) -> Pixels:
    """uint8 (h, w, 4), BGRA, premultiplied: what must lie over the plate so that both together are the picture again,
    as far as the matte lets it; no background comes along at its edge."""
    a = alpha_[..., None]
    colour = np.clip(picture - plate * (1 - a), 0, 255 * a)
    return (np.dstack([colour, 255 * a]) + np.float32(0.5)).astype(np.uint8)


def bounds(front: Pixels) -> tuple[int, int, int, int]:
    """left, top, right, bottom of what isn't empty, px."""
    x, y, w, h = cv2.boundingRect((front[..., 3] > 0).astype(np.uint8))
    return x, y, x + w, y + h
