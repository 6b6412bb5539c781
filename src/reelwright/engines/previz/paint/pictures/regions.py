"""Where in a picture there is sky, water, fire, smoke, foliage, lamps: found by colour, texture, place and mirroring.

A finder answers None rather than guess: what isn't found doesn't move."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures.matte import ramp
from reelwright.engines.previz.paint.pictures.subject import Sitter
from reelwright.engines.previz.scene import Floats, Pixels

Array = NDArray[Any]
WIDE = 192  # px, the width at which stuff is looked for


@dataclass(frozen=True, eq=False)
class Region:
    """mask: float32 (h, w), 0..1, soft inside its edge. line: row (share of the height) of a water's far edge."""

    mask: Floats
    line: float = 0.0


@dataclass(frozen=True, eq=False)
class View:
    """A picture made small, and what finders look at; all (h, w). lab: L 0..100. across, down: slopes of the lightness
    that way, averaged around; fine: how much fine structure there is; subject: its matte."""

    bgr: Pixels
    lab: Array
    across: Array
    down: Array
    fine: Array
    subject: Floats
    rows: Array
    sky: Floats

    @staticmethod
    def of(picture: Pixels, sitter: Sitter) -> View:
        h = max(32, round(picture.shape[0] * WIDE / picture.shape[1]))
        small: Any = cv2.resize(picture, (WIDE, h), interpolation=cv2.INTER_AREA)
        lab: Array = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
        light = np.ascontiguousarray(lab[..., 0])
        across = cv2.GaussianBlur(np.abs(cv2.Sobel(light, cv2.CV_32F, 1, 0)), (0, 0), 3)
        down = cv2.GaussianBlur(np.abs(cv2.Sobel(light, cv2.CV_32F, 0, 1)), (0, 0), 3)
        sharp = cv2.resize(picture, (2 * WIDE, 2 * h), interpolation=cv2.INTER_AREA)
        gray = cv2.cvtColor(sharp, cv2.COLOR_BGR2GRAY).astype(np.float32)
        fine = cv2.resize(np.abs(gray - cv2.GaussianBlur(gray, (0, 0), 2)), (WIDE, h), interpolation=cv2.INTER_AREA)
        alpha = sitter.alpha if sitter.alpha is not None else np.zeros(picture.shape[:2], np.float32)
        subject = np.asarray(cv2.resize(alpha, (WIDE, h), interpolation=cv2.INTER_AREA), np.float32)
        rows = np.broadcast_to(np.linspace(0, 1, h, dtype=np.float32)[:, None], (h, WIDE))
        fine, sky = cv2.GaussianBlur(fine, (0, 0), 2), _sky(small, lab, subject)
        return View(small, lab, across, down, fine, subject, rows, sky)

    @property
    def chroma(self) -> Array:
        return np.asarray(np.hypot(self.lab[..., 1], self.lab[..., 2]))


def find(kind: str, view: View) -> Region | None:
    """The stuff of a kind of wishes.WORDS that isn't part of a person; None where there is none to be sure of."""
    return FINDERS[kind](view)


# -- sky ----------------------------------------------------------------------------------------------------------
def _sky(small: Pixels, lab: Array, subject: Floats) -> Floats:
    """0..1: what is calm, hangs together with the upper edge, and is coloured like a sky; nothing when unsure."""
    h, w = lab.shape[:2]
    none = np.zeros((h, w), np.float32)
    soft = cv2.GaussianBlur(lab, (0, 0), 1.2)
    slope = np.sqrt((cv2.Sobel(soft, cv2.CV_32F, 1, 0) ** 2 + cv2.Sobel(soft, cv2.CV_32F, 0, 1) ** 2).sum(-1))
    calm = cv2.erode((cv2.blur((slope > 22).astype(np.float32), (5, 5)) < 0.35).astype(np.uint8), np.ones((3, 3)))
    seed = _from_top(calm * (subject < 0.5).astype(np.uint8))
    seed[int(0.85 * h) :] = False
    core = cv2.erode(seed.astype(np.uint8), np.ones((7, 7))) > 0
    core[int(0.5 * h) :] = False
    if seed.mean() < 0.04 or not core.any():
        return none
    mask = np.full((h, w), cv2.GC_PR_BGD, np.uint8)
    mask[seed] = cv2.GC_PR_FGD
    mask[core] = cv2.GC_FGD
    mask[int(0.9 * h) :] = cv2.GC_BGD
    mask[subject > 0.5] = cv2.GC_BGD
    cv2.setRNGSeed(1)
    try:
        cv2.grabCut(small, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 2, cv2.GC_INIT_WITH_MASK)
    except cv2.error:  # all of one colour
        return none
    found = _from_top((mask & 1).astype(np.uint8))
    if not 0.04 < found.mean() < 0.92:
        return none
    return found.astype(np.float32) if _like_sky(lab, slope, found) > 0.35 else none


def _from_top(mask: Array) -> Array:
    """bool: the part that hangs together with the upper edge."""
    _, labels = cv2.connectedComponents(np.vstack([np.ones((1, mask.shape[1]), np.uint8), mask]))
    return np.asarray((labels == labels[0, 0])[1:])


def _like_sky(lab: Array, slope: Array, found: Array) -> float:
    h = len(lab)
    inside, outside = lab[found].mean(0), lab[~found].mean(0)
    blue, bright = ramp(float(inside[2]), 2, -14), ramp(float(inside[0] - outside[0]), -2, 22)
    warm = ramp(abs(float(inside[2])), 12, 35) * ramp(float(inside[0] - outside[0]), -2, 12)
    calm = ramp((float(np.median(slope[found])) + 0.5) / (float(np.median(slope[~found])) + 1.5), 1.1, 0.35)
    ends = (h - np.argmax(found[::-1], 0))[found.any(0)] / h
    level = ramp(float(np.median(np.abs(ends - np.median(ends)))), 0.10, 0.03) * ramp(float(np.median(ends)), 0.15, 0.3)
    low = float(found[int(0.8 * h) :].mean())
    top = float(found[: max(2, h // 30)].mean())
    like = max(blue, 0.9 * bright, warm, 0.85 * level) * max(calm, 0.75 * level)
    return ramp(top, 0.35, 0.85) * like * (1 - min(1, 3 * low))


def _clouds(view: View) -> Region | None:
    return Region(_inner(view.sky, 3)) if view.sky.mean() > 0.04 else None


# -- water --------------------------------------------------------------------------------------------------------
def _water(view: View) -> Region | None:
    """Streaks that lie flat, the colours of the sky above or of water, a mirrored shore; in the lower part, below
    whatever is above it."""
    lab, rows = view.lab, view.rows
    streaks = np.clip((view.down / (view.across + view.down + 0.6) - 0.52) / 0.16, 0, 1) * np.clip(view.down / 5, 0, 1)
    blue = np.clip((-2 - lab[..., 2]) / 12, 0, 1) * np.clip((12 - lab[..., 1]) / 12, 0, 1)
    sky = view.sky > 0.5
    like = np.zeros_like(streaks)
    if sky.any():
        edge = lab[sky & (rows > np.quantile(rows[sky], 0.5))].mean(0)
        like = np.exp(-((np.linalg.norm((lab - edge) * (0.5, 1, 1), axis=-1) / 16) ** 2))
    line, mirrored = _waterline(view)
    plain = np.clip(1.5 - view.fine / 9, 0.2, 1) * (1 - np.clip(_green(view) * 1.4, 0, 1) * (mirrored < 0.4))
    below = np.clip((rows - line) * 25, 0, 1) if mirrored > 0.5 else np.clip((rows - 0.28) * 6, 0, 1)
    score = (0.62 * streaks + 0.40 * blue + 0.36 * like + 0.34 * mirrored * (rows > line)) * plain * below
    score = cv2.GaussianBlur(score.astype(np.float32), (0, 0), 2.5) * (1 - sky) * (view.subject < 0.4)
    seeds = score > 0.46
    if seeds.mean() < 0.015:
        return None
    found = _grown(view, seeds, score > 0.28, score < 0.13)
    found &= ~sky & (view.subject < 0.5)
    found = _pieces(found, 0.25)
    if not 0.02 < found.mean() < 0.85:
        return None
    top = float(np.quantile(rows[found], 0.02))
    return Region(_inner(found.astype(np.float32), 2), top)


def _waterline(view: View) -> tuple[float, float]:
    """Row (share of the height) about which the picture mirrors itself best, and how well, 0..1."""
    gray = cv2.resize(view.lab[..., 0], (96, 96), interpolation=cv2.INTER_AREA)
    gray = cv2.GaussianBlur(gray, (0, 0), 1.5)
    gray = gray - cv2.blur(gray, (31, 1))  # along each row: the light from above to below says nothing
    best, at = 0.0, 0.5
    for row in range(30, 84):
        reach = min(row, 96 - row, 26)
        above, below = gray[row - reach : row][::-1], gray[row : row + reach]
        power = float(np.sqrt((above**2).sum() * (below**2).sum()))
        if power < 20 * reach:
            continue
        match = float((above * below).sum()) / power
        if match > best:
            best, at = match, row / 96
    return at, ramp(best, 0.50, 0.80)


# -- the rest -----------------------------------------------------------------------------------------------------
def _fire(view: View) -> Region | None:
    """A core that is nearly white or yellow, in orange, brighter than what is around."""
    hsv = cv2.cvtColor(view.bgr, cv2.COLOR_BGR2HSV)
    hue, full, value = (hsv[..., k].astype(np.float32) for k in range(3))
    warm = (hue < 32) & (full > 90) & (value > 190)
    core = (hue < 36) & (value > 235) & (full < 190)
    flame = (warm | core) & (view.sky < 0.5)
    around = cv2.blur(value, (41, 41))
    flame &= value > around + 28
    found = _pieces(cv2.morphologyEx(flame.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5))) > 0, 0.10)
    if not 0.0012 < found.mean() < 0.30 or not (core & found).any():
        return None
    wide = cv2.dilate(found.astype(np.uint8), cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 7)))
    return Region(np.clip(cv2.GaussianBlur(wide.astype(np.float32), (0, 0), 1.6), 0, 1))


def _smoke(view: View) -> Region | None:
    """Pale, without colour or fine structure, yet uneven, and lighter or darker than the plain around it."""
    light = view.lab[..., 0]
    wide = cv2.GaussianBlur(light, (0, 0), 14)
    uneven = np.sqrt(np.maximum(cv2.GaussianBlur((light - cv2.GaussianBlur(light, (0, 0), 8)) ** 2, (0, 0), 5), 0))
    score = (view.chroma < 15) & (view.fine < 4.5) & (uneven > 2.2) & (np.abs(light - wide) > 2.5)
    score &= (view.subject < 0.3) & (view.rows < 0.9)
    score = cv2.morphologyEx(score.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 7))) > 0
    found = _pieces(cv2.morphologyEx(score.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5))) > 0, 0.3)
    soft: Any = cv2.GaussianBlur(found.astype(np.float32), (0, 0), 4)
    return Region(soft) if 0.01 < found.mean() < 0.5 else None


def _foliage(view: View) -> Region | None:
    """Green with fine structure, or the colours of autumn and of corn with still more."""
    a, b = view.lab[..., 1], view.lab[..., 2]
    green = _green(view)
    dry = np.clip((b - 14) / 12, 0, 1) * np.clip((view.fine - 5) / 4, 0, 1) * np.clip((22 - a) / 12, 0, 1)
    score = cv2.GaussianBlur(np.maximum(green, 0.8 * dry).astype(np.float32), (0, 0), 2.5)
    score *= (view.sky < 0.5) * (view.subject < 0.35)
    found = _pieces(score > 0.34, 0.12)
    if found.mean() < 0.03:
        return None
    return Region(np.clip(cv2.GaussianBlur(found.astype(np.float32), (0, 0), 3.5) * 1.1, 0, 1) * (1 - view.subject))


def _green(view: View) -> Array:
    """float32 (h, w), 0..1: green and not smooth."""
    a, b = view.lab[..., 1], view.lab[..., 2]
    return np.clip((-a - 3) / 8, 0, 1) * np.clip((b - 2) / 10, 0, 1) * np.clip((view.fine - 1.8) / 3, 0, 1)


def lamps(view: View, sure: bool = False) -> Region | None:
    """Spots much brighter than what is around them that aren't sky: windows, lamps, signs, candles. sure: only such as
    are certainly lit already: small and warm or saturated, in a dark picture."""
    value = view.bgr.max(-1)
    spots = cv2.morphologyEx(value, cv2.MORPH_TOPHAT, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15)))
    warm = view.lab[..., 2] > 4
    lit = ((spots > 55) & (value > 150)) | ((spots > 48) & warm & (value > 150))
    lit &= view.subject < 0.5
    if sure:
        lit &= (view.chroma > 22) & (value > 190)
        if float(np.median(view.lab[..., 0])) > 45:
            return None
    lit = _spots(lit)
    lit &= cv2.blur((view.sky > 0.5).astype(np.float32), (9, 9)) < 0.9  # stars are no lamps
    if not 0.0006 < lit.mean() < 0.16:
        return None
    return Region(np.clip(cv2.GaussianBlur(lit.astype(np.float32), (0, 0), 0.8) * 1.4, 0, 1))


def _spots(lit: Array) -> Array:
    """bool: without pieces that are large or long and lie flat, as sunny ground does."""
    n, labels, stats, _ = cv2.connectedComponentsWithStats(lit.astype(np.uint8))
    keep = [
        i
        for i in range(1, n)
        if stats[i, cv2.CC_STAT_AREA] < 0.02 * lit.size
        and stats[i, cv2.CC_STAT_WIDTH] < 3 * stats[i, cv2.CC_STAT_HEIGHT] + 3
    ]
    return np.isin(labels, keep)


FINDERS: dict[str, Callable[[View], Region | None]] = {
    "clouds": _clouds, "water": _water, "fire": _fire, "smoke": _smoke, "foliage": _foliage,
}  # fmt: skip


# -- masks --------------------------------------------------------------------------------------------------------
def _grown(view: View, seeds: Array, maybe: Array, never: Array) -> Array:
    """bool: GrabCut from what is surely in and surely out."""
    mask = np.where(maybe, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    mask[never], mask[seeds] = cv2.GC_BGD, cv2.GC_FGD
    if not never.any() or (mask & 1).all():
        return maybe
    cv2.setRNGSeed(1)
    try:
        cv2.grabCut(view.bgr, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 2, cv2.GC_INIT_WITH_MASK)
    except cv2.error:
        return maybe
    return np.asarray((mask & 1) > 0)


def _pieces(found: Array, least: float) -> Array:
    """bool: without pieces smaller than a share of the largest; their holes stay."""
    n, labels, stats, _ = cv2.connectedComponentsWithStats(found.astype(np.uint8))
    if n < 2:
        return np.zeros(found.shape, bool)
    areas = stats[1:, cv2.CC_STAT_AREA]
    return np.isin(labels, 1 + np.nonzero(areas >= max(6, least * areas.max()))[0])


def _inner(mask: Floats, px: int) -> Floats:
    """Softened to the inside only, but not at the frame's edges: what is outside must not move."""
    hard = (mask > 0.5).astype(np.uint8)
    wide = cv2.copyMakeBorder(hard, 8, 8, 8, 8, cv2.BORDER_REPLICATE)
    away = cv2.distanceTransform(wide, cv2.DIST_L2, 3)[8:-8, 8:-8]
    return np.clip((away - 1) / (2 * px), 0, 1).astype(np.float32)
