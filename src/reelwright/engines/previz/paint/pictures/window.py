"""Where a picture's subject is: the box whose colours differ most from those around it, near the middle, upright.

Centre-surround colour histograms (Liu et al. 2007, "Learning to detect a salient object"), over all windows of a
coarse grid at once by summed-area tables. A face, where one is found, decides whose box it is."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Pixels

Array = NDArray[Any]
Box = tuple[float, float, float, float]  # left, top, right, bottom, as shares of the frame
CELLS = 5200  # of the grid, whatever the picture's shape
BINS = 10  # per axis of Lab, equally filled
TALL = (0.34, 0.45, 0.56, 0.68, 0.80)  # heights of the windows, shares of the frame's
PLAIN: Box = (0.3, 0.25, 0.7, 0.85)  # of a picture in which nothing stands out
HEAD = 16.0  # Lab difference between a head and what is beside it
CUT = 240  # px, the longer side at which its edges are looked for
SHAPES = (0.30, 0.42, 0.60, 0.85, 1.25)  # their widths as shares of their heights


def box(picture: Pixels) -> Box:
    """picture: uint8 (h, w, 3), BGR, as framed."""
    h, w = picture.shape[:2]
    scale = (CELLS / (h * w)) ** 0.5
    size = (max(16, round(w * scale)), max(16, round(h * scale)))
    return _to_its_edges(picture, _window(picture, size))


def _window(picture: Pixels, size: tuple[int, int]) -> Box:
    """The best of all windows on a grid of that many columns and rows."""
    lab: Array = cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2LAB)
    sums, detail = _sums(lab), _detail(picture, size)
    best, found = 0.0, PLAIN
    for tall in TALL:
        for shape in SHAPES:
            rows, columns = max(4, round(tall * size[1])), max(3, round(tall * size[1] * shape))
            if columns > max(0.26 * size[0], 0.36 * size[1]):
                continue
            scores = _scores(sums, detail, rows, columns)
            y, x = (int(k) for k in np.unravel_index(int(np.argmax(scores)), scores.shape))
            if scores[y, x] > best:
                best = float(scores[y, x])
                found = x / size[0], y / size[1], (x + columns) / size[0], (y + rows) / size[1]
    return found


def _to_its_edges(picture: Pixels, window: Box) -> Box:
    """From the window to the whole thing, from head to feet: GrabCut from its middle, within reach of the window. What
    is implausible leaves the window as it was, but for a margin."""
    scale = CUT / max(picture.shape[:2])
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    h, w = small.shape[:2]
    left, top, right, bottom = window
    wide, tall = right - left, bottom - top
    mask = np.full((h, w), cv2.GC_BGD, np.uint8)
    for grow_x, grow_y, label in ((0.55, 0.34, cv2.GC_PR_BGD), (0.0, 0.06, cv2.GC_PR_FGD), (-0.30, -0.12, cv2.GC_FGD)):
        y0, y1 = max(0, int((top - grow_y * tall) * h)), min(h, int((bottom + grow_y * tall) * h))
        x0, x1 = max(0, int((left - grow_x * wide) * w)), min(w, int((right + grow_x * wide) * w))
        mask[y0:y1, x0:x1] = label
    before = int((mask == cv2.GC_PR_FGD).sum() + (mask == cv2.GC_FGD).sum())
    cv2.setRNGSeed(1)  # its clusters start at random
    cv2.grabCut(small, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 3, cv2.GC_INIT_WITH_MASK)
    cut = cv2.morphologyEx(((mask & 1) > 0).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    if not 0.35 * before < int(cut.sum()) < 2.2 * before:
        return left - 0.1 * wide, max(0.0, top - 0.12 * tall), right + 0.1 * wide, min(1.0, bottom + 0.1 * tall)
    rows, columns = np.nonzero(cut)
    x0, x1 = np.quantile(columns, (0.02, 0.98)) / w
    crown = _crown(small, cut, int(rows.min()), int(rows.max()) + 1)
    return float(x0), crown / h, float(x1), (int(rows.max()) + 1) / h


def _crown(small: Array, cut: Array, top: int, bottom: int) -> int:
    """The row at which a head ends that goes on above the cut: hair and skin have other colours than clothes."""
    lab: Array = cv2.cvtColor(small, cv2.COLOR_BGR2LAB).astype(np.float32)
    tall = bottom - top
    shoulders = np.nonzero(cut[top : top + max(2, tall // 6)])[1]
    half = max(2, round(tall * 0.055))
    reach = max(0, top - round(tall * 0.20))
    heads = [int(np.quantile(shoulders, q)) for q in (0.3, 0.4, 0.5, 0.6, 0.7)]
    return min(_highest(lab, head, half, top, reach) for head in heads)


def _highest(lab: Array, middle: int, half: int, top: int, reach: int) -> int:
    """The highest row, from `top` up to `reach`, to which something about that column stands out on both sides; a gap
    of two rows is no end."""
    found = top
    for row in range(top - 1, reach - 1, -1):
        line = lab[row]
        head = line[max(0, middle - half) : middle + half].mean(0)
        left, right = line[max(0, middle - 5 * half) : middle - 3 * half], line[middle + 3 * half : middle + 5 * half]
        if min((float(np.linalg.norm(head - s.mean(0))) for s in (left, right) if len(s)), default=0.0) >= HEAD:
            found = row
        elif found - row > 2:
            break
    return found


def _sums(lab: Array) -> Array:
    """float32 (rows + 1, columns + 1, 3 BINS): summed-area tables of how often each bin of each axis occurs."""
    planes = []
    for axis in range(3):
        values = lab[..., axis].astype(np.float32)
        edges = np.quantile(values, np.linspace(0, 1, BINS + 1)[1:-1])
        bins = np.searchsorted(edges, values)
        planes += [(bins == k) for k in range(BINS)]
    hits = np.stack(planes, -1).astype(np.float32)
    return np.pad(hits.cumsum(0).cumsum(1), ((1, 0), (1, 0), (0, 0)))


def _detail(picture: Pixels, size: tuple[int, int]) -> Array:
    """float32 (rows + 1, columns + 1, 1): the summed-area table of how much fine structure there is, 0..1 a cell."""
    middle = cv2.resize(picture, (size[0] * 4, size[1] * 4), interpolation=cv2.INTER_AREA)
    gray = cv2.cvtColor(middle, cv2.COLOR_BGR2GRAY)
    edges = np.abs(cv2.Laplacian(cv2.GaussianBlur(gray, (0, 0), 0.8), cv2.CV_32F))
    cells = cv2.resize(np.minimum(edges, 40), size, interpolation=cv2.INTER_AREA)
    cells = np.minimum(cells / (np.quantile(cells, 0.95) + 1e-6), 1)
    return np.asarray(np.pad(cells.cumsum(0).cumsum(1), ((1, 0), (1, 0)))[..., None])


def _boxed(sums: Array, top: Array, left: Array, bottom: Array, right: Array) -> Array:
    """Histograms of the boxes at all pairs of rows (top, bottom) and columns (left, right)."""
    return np.asarray(
        sums[bottom][:, right] - sums[top][:, right] - sums[bottom][:, left] + sums[top][:, left]
    )


def _differ(a: Array, b: Array) -> Array:
    """Chi-squared distance of histograms (any sums), 0..2 per axis of colour, averaged."""
    a = a / np.maximum(a.sum(-1, keepdims=True), 1e-6)
    b = b / np.maximum(b.sum(-1, keepdims=True), 1e-6)
    return np.asarray(((a - b) ** 2 / (a + b + 1e-6)).sum(-1))


def _scores(sums: Array, detail: Array, rows: int, columns: int) -> Array:
    """float32: how much each window of that size is a subject, by its upper left corner. It must differ from what is
    left of it, from what is right of it, and from all else at its height: the horizon is no subject, nor is a gap."""
    h, w = sums.shape[0] - 1, sums.shape[1] - 1
    y, x = np.arange(h - rows + 1), np.arange(w - columns + 1)
    inside = _boxed(sums, y, x, y + rows, x + columns)
    d = max(2, round(columns * 0.5))
    left = _boxed(sums, y, np.maximum(x - d, 0), y + rows, x)
    right = _boxed(sums, y, x + columns, y + rows, np.minimum(x + columns + d, w))
    band = _boxed(sums, y, np.zeros(1, int), y + rows, np.full(1, w)) - inside
    sides = np.minimum(_differ(inside, left), _differ(inside, right))
    sides[:, x < 2] = 0
    sides[:, x + columns > w - 2] = 0
    crown = _boxed(sums, y, x, y + round(rows * 0.55), x + columns)
    above = _boxed(sums, np.maximum(y - max(2, rows // 4), 0), x, y, x + columns)
    stands = np.minimum(_differ(crown, above), 1.2 * _differ(inside, band))
    busy = _boxed(detail, y, x, y + rows, x + columns)[..., 0] / (rows * columns)
    middle_x, middle_y = (x + columns / 2) / w - 0.5, (y + rows / 2) / h - 0.55
    prior = np.exp(-(middle_x[None] ** 2) / 0.11 - middle_y[:, None] ** 2 / 0.05)
    size = (rows / h) ** 1.0 * (columns / w) ** 0.15
    return np.asarray(sides * stands * (0.1 + busy) * prior * size, np.float32)
