"""Cutting a picture's subject out: several differently seeded GrabCuts, and how far to trust what they agree on.

No segmentation network ships in a package, so trust is what counts: a matte that is used must be right, and a picture
without one still moves as a whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures import superpixels
from reelwright.engines.previz.paint.pictures.faces import Face
from reelwright.engines.previz.scene import Box, Floats, Pixels

Array = NDArray[Any]
LONG = 224  # px, the longer side at which the subject is looked for
SURE_BACK, SURE, MAYBE_BACK, MAYBE = cv2.GC_BGD, cv2.GC_FGD, cv2.GC_PR_BGD, cv2.GC_PR_FGD


@dataclass(frozen=True, slots=True)
class Trust:
    """What speaks for a mask, each 0..1. edge: share of its contour on strong edges. local: … across which the colour
    changes. apart: how differently inside and outside are coloured. agree: overlap with the best other cuts. whole:
    share of it in one piece. free: how little of it touches the frame's top and sides. area: share of the frame.
    score: all together."""

    edge: float
    local: float
    apart: float
    agree: float
    whole: float
    free: float
    area: float
    score: float


GIVEN = Trust(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
NO_TRUST = Trust(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Cut:
    """mask: bool (h, w) at LONG. seen: float32 (h, w), 0..1, share of the cuts that hold each pixel."""

    mask: Array
    seen: Floats
    trust: Trust


def cut(picture: Pixels, faces: tuple[Face, ...], box: Box) -> Cut:
    """picture: uint8 (h, w, 3), BGR. box: where a subject is likely, as shares of the frame."""
    scale = LONG / max(picture.shape[:2])
    small: Any = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    patches = superpixels.patches(small, 13)
    salient, behind = superpixels.saliency(patches)
    heads = [tuple(v * scale for v in f.box) for f in faces[:3]]
    seeds = _seeds(salient, behind, box, heads)
    small = _roughened(small)
    with ThreadPoolExecutor(2, "cut") as pool:
        masks = list(pool.map(lambda seed: _tidy(_grab(small, seed, 3)), seeds))
    lab: Array = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    slopes = _slopes(lab)
    judged = [_trust(lab, slopes, m, [k for k in masks if k is not m], bool(heads)) for m in masks]
    best = int(np.argmax([t.score for t in judged]))
    close = [m for m in masks if m is masks[best] or overlap(m, masks[best]) > 0.6]
    seen = np.mean(close, 0).astype(np.float32)
    return Cut(masks[best], seen, judged[best])


def _roughened(small: Pixels) -> Pixels:
    """With noise of a level or two: mixtures of Gaussians take for ever over a handful of equal colours."""
    noise = np.random.default_rng(3).normal(0, 1.6, small.shape)
    return np.clip(small + noise + 0.5, 0, 255).astype(np.uint8)


def overlap(a: Array, b: Array) -> float:
    """Intersection over union of two masks."""
    return float((a & b).sum() / max(1, (a | b).sum()))


# -- where each cut starts ----------------------------------------------------------------------------------------
def _seeds(salient: Floats, behind: Floats, box: Box, heads: list[Any]) -> list[Array]:
    h, w = salient.shape
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
    central = np.exp(-(x**2 * 1.1 + y**2 * 0.8))
    level = cv2.threshold((salient * 255).astype(np.uint8), 0, 255, cv2.THRESH_OTSU)[0] / 255
    weighed = salient * central
    weighed /= weighed.max() + 1e-6
    out = [
        _levels(salient, max(0.85, 1.3 * level), level, min(0.08, 0.3 * level)),
        _levels(weighed, *(float(np.quantile(weighed, q)) for q in (0.94, 0.72, 0.35))),
        _boxed((h, w), box),
    ]
    inner = np.full((h, w), MAYBE, np.uint8)
    inner[behind > 0.97] = MAYBE_BACK
    inner[(np.abs(x) > 0.86) | (np.abs(y) > 0.88)] = SURE_BACK
    round_ = np.full((h, w), MAYBE_BACK, np.uint8)
    round_[(x / 0.62) ** 2 + (y / 0.68) ** 2 < 1] = MAYBE
    round_[(x / 0.25) ** 2 + (y / 0.28) ** 2 < 1] = SURE
    round_[(x / 1.05) ** 2 + (y / 1.10) ** 2 > 1] = SURE_BACK
    out += [inner, round_]
    if heads:
        people = _people((h, w), heads)
        mixed = people.copy()
        mixed[(people == MAYBE_BACK) & (salient > 0.6)] = MAYBE
        mixed[(people == MAYBE) & (salient < 0.15)] = MAYBE_BACK
        out += [people, mixed]
    return out


def _levels(values: Floats, sure: float, maybe: float, back: float) -> Array:
    out = np.full(values.shape, MAYBE_BACK, np.uint8)
    out[values > maybe] = MAYBE
    out[values > sure] = SURE
    out[values < back] = SURE_BACK
    return out


def _boxed(size: tuple[int, int], box: Box) -> Array:
    """The likely box, wider about it, and its middle."""
    h, w = size
    left, top, right, bottom = box
    wide, tall = right - left, bottom - top
    out = np.full((h, w), SURE_BACK, np.uint8)
    for grow, label in ((0.4, MAYBE_BACK), (0.06, MAYBE), (-0.3, SURE)):
        y0, y1 = max(0, int((top - grow * tall) * h)), int((bottom + grow * tall) * h)
        x0, x1 = max(0, int((left - grow * wide) * w)), int((right + grow * wide) * w)
        out[y0:y1, x0:x1] = label
    return out


def _people(size: tuple[int, int], heads: list[Any]) -> Array:
    """A head and shoulders about every face, down to the frame's lower edge."""
    h, w = size
    out = np.full((h, w), SURE_BACK, np.uint8)
    for grow, label in ((1, MAYBE_BACK), (0, MAYBE), (-1, SURE)):
        head = {1: 1.5, 0: 1.0, -1: 0.5}[grow]
        shoulder, start = {1: 2.7, 0: 1.55, -1: 0.55}[grow], {1: 0.75, 0: 1.05, -1: 0.9}[grow]
        end = {1: 3.4, 0: 2.1, -1: 0.75}[grow]
        for left, top, right, bottom in heads:
            fw, fh = right - left, bottom - top
            cx, cy, y = (left + right) / 2, (top + bottom) / 2, top + fh * start
            low = h + 5 if grow >= 0 else min(h + 5, top + fh * 2.6)
            neck = 0.45 * fw * (1.5 if grow > 0 else 1.0)
            body = [(cx + neck, y), (cx + shoulder * fw, y + 0.55 * fh), (cx + end * fw, low)]
            body += [(2 * cx - a, b) for a, b in reversed(body)]
            part = np.zeros((h, w), np.uint8)
            middle, radii = (int(cx), int(cy - 0.1 * fh)), (int(0.8 * fw * head), int(0.85 * fh * head))
            cv2.ellipse(part, middle, radii, 0, 0, 360, 1, -1)
            cv2.fillPoly(part, [np.array(body, np.int32)], 1)
            out[part > 0] = label
    return out


# -- one cut ------------------------------------------------------------------------------------------------------
def _grab(small: Pixels, seed: Array, rounds: int) -> Array:
    """uint8 (h, w), 0 or 1."""
    mask = seed.copy()
    if not (mask & 1).any() or (mask & 1).all():
        return np.zeros(mask.shape, np.uint8)
    cv2.setRNGSeed(1)  # its clusters start at random
    try:
        cv2.grabCut(small, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), rounds, cv2.GC_INIT_WITH_MASK)
    except cv2.error:  # too few pixels of one kind
        return np.zeros(mask.shape, np.uint8)
    return np.asarray(mask & 1, np.uint8)


def _tidy(found: Array) -> Array:
    """bool: without crumbs, its small holes and cracks closed."""
    n, labels, stats, _ = cv2.connectedComponentsWithStats(found)
    if n > 2:
        areas = stats[1:, cv2.CC_STAT_AREA]
        found = np.isin(labels, 1 + np.nonzero(areas > 0.12 * areas.max())[0]).astype(np.uint8)
    p = 12
    wide = cv2.copyMakeBorder(found, p, p, p, p, cv2.BORDER_REPLICATE)
    wide = cv2.morphologyEx(wide, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (7, 7)))
    found = cv2.morphologyEx(wide[p:-p, p:-p].copy(), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    h, w = found.shape
    n, labels, stats, _ = cv2.connectedComponentsWithStats(1 - found)
    for i in range(1, n):
        x, y, wide_, tall, area = stats[i]
        if x > 0 and y > 0 and x + wide_ < w and y + tall < h and area < 0.015 * found.size:
            found[labels == i] = 1
    return found > 0


# -- how far to trust it ------------------------------------------------------------------------------------------
def _slopes(lab: Array) -> Array:
    """float32 (h, w): how steeply the colour changes, spread to the neighbours."""
    soft = cv2.GaussianBlur(lab, (0, 0), 1.2)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    return np.asarray(cv2.dilate(np.sqrt((across**2 + down**2).sum(-1)), np.ones((3, 3))))


def _trust(lab: Array, slopes: Array, mask: Array, others: list[Array], people: bool) -> Trust:
    m = mask.astype(np.uint8)
    h, w = m.shape
    contour = m - cv2.erode(m, np.ones((3, 3)))
    contour[:3], contour[-3:], contour[:, :3], contour[:, -3:] = 0, 0, 0, 0
    if contour.sum() < 40:
        return NO_TRUST
    on = contour > 0
    edge = float((slopes[on] > np.quantile(slopes, 0.75)).mean())
    local = float((_step(lab, m, max(2, round(w * 0.016)))[on] > 9).mean())
    apart = _apart(lab, m, max(3, round(w * 0.06)))
    agree = float(np.mean(sorted((overlap(mask, k) for k in others), reverse=True)[:2]))
    n, _, stats, _ = cv2.connectedComponentsWithStats(m)
    whole = float(stats[1:, cv2.CC_STAT_AREA].max() / m.sum()) if n > 1 else 0.0
    free = 1 - float(np.r_[m[0], m[:, 0], m[:, -1]].mean())
    area = float(m.mean())
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j]
    central = float((m * np.exp(-(x**2 + 0.6 * y**2))).sum() / m.sum())
    score = 0.30 * edge + 0.30 * local + 0.20 * min(1.0, 1.5 * apart) + 0.20 * agree
    score *= ramp(area, 0.015, 0.05) * ramp(area, 0.80, 0.60) * ramp(1 - free, 0.75, 0.30)
    score *= (0.6 + 0.4 * ramp(central, 0.35, 0.6)) * ramp(agree, 0.45 if people else 0.55, 0.72)
    score *= ramp(apart, 0.16, 0.34) * ramp(whole, 0.55, 0.85)
    return Trust(edge, local, apart, agree, whole, free, area, float(score))


def _step(lab: Array, m: Array, radius: int) -> Array:
    """How much the mean colours within `radius` px differ on the two sides of the contour."""
    k = (2 * radius + 1, 2 * radius + 1)
    inside = m.astype(np.float32)
    means = []
    for side in (inside, 1 - inside):
        means.append(cv2.boxFilter(lab * side[..., None], -1, k) / (cv2.boxFilter(side, -1, k) + 1e-3)[..., None])
    return np.asarray(np.linalg.norm(means[0] - means[1], axis=-1))


def _apart(lab: Array, m: Array, radius: int) -> float:
    """1 less the overlap of the colour histograms of two bands along the contour."""
    k = np.ones((radius, radius))
    bands = m - cv2.erode(m, k), cv2.dilate(m, k) - m
    hists = []
    for band in bands:
        found: Any = cv2.calcHist([lab], [0, 1, 2], band, [10, 16, 16], [0, 101, -88, 88, -88, 88])
        soft = cv2.GaussianBlur(found.reshape(10, -1), (0, 0), 0.6)
        hists.append(soft / (soft.sum() + 1e-6))
    return 1 - float(np.sqrt(hists[0] * hists[1]).sum())


def ramp(x: float, start: float, end: float) -> float:
    """0 at start, 1 at end (which may lie below), smooth between."""
    e = min(1.0, max(0.0, (x - start) / (end - start)))
    return e * e * (3 - 2 * e)
