"""A picture in a few hundred patches of even colour, and which of them stand out from its edges.

Patches: SLIC (Achanta et al. 2012). Standing out: boundary connectivity and its cost function (Zhu et al. 2014,
"Saliency optimization from robust background detection")."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import shortest_path

from reelwright.engines.previz.scene import Floats, Pixels

Array = NDArray[Any]
ROUNDS = 5
COMPACT = 14.0  # Lab distance that weighs as much as a patch's own size
COLOUR, REACH = 7.0, 0.25  # Lab difference that counts as the same surface; share of the picture that is near


@dataclass(frozen=True, eq=False)
class Patches:
    """labels: int32 (h, w). lab: float32 (n, 3), the mean colour; place: (n, 2), the mean (row, column) as shares of
    the longer side; area: px. adjacent: bool (n, n)."""

    labels: NDArray[np.int32]
    lab: Array
    place: Array
    area: Array
    adjacent: Array


def patches(small: Pixels, size: int = 15) -> Patches:
    """small: uint8 (h, w, 3), BGR, best 200 to 300 px. size: px of a patch's side."""
    lab: Array = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_BGR2LAB)
    labels = _slic(cv2.GaussianBlur(lab, (0, 0), 0.8), size)
    _, flat = np.unique(labels, return_inverse=True)
    labels = flat.reshape(small.shape[:2]).astype(np.int32)
    n = int(labels.max()) + 1
    h, w = small.shape[:2]
    area = np.bincount(labels.ravel(), minlength=n).astype(np.float64)
    y, x = np.mgrid[0:h, 0:w] / max(h, w)
    colour = _means(labels, lab, area)
    place = _means(labels, np.dstack([y, x]), area)
    adjacent = np.zeros((n, n), bool)
    for a, b in ((labels[:, 1:], labels[:, :-1]), (labels[1:], labels[:-1])):
        adjacent[a, b] = True
    adjacent = adjacent | adjacent.T
    np.fill_diagonal(adjacent, False)
    return Patches(labels, colour, place, area, adjacent)


def _means(labels: Array, values: Array, area: Array) -> Array:
    flat = labels.ravel()
    return np.stack([np.bincount(flat, c.ravel(), len(area)) / area for c in np.moveaxis(values, -1, 0)], 1)


def _slic(lab: Array, size: int) -> Array:
    """Every pixel goes to the nearest of the nine patches whose seeds lie around it."""
    h, w = lab.shape[:2]
    rows, columns = max(2, round(h / size)), max(2, round(w / size))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cell_y, cell_x = (y * rows / h).astype(np.int32), (x * columns / w).astype(np.int32)
    labels = cell_y * columns + cell_x
    weight = np.float32(COMPACT / size)
    features = np.dstack([lab, y * weight, x * weight])
    n = rows * columns
    for _ in range(ROUNDS):
        area = np.maximum(np.bincount(labels.ravel(), minlength=n), 1)
        centres = _means(labels, features, area).astype(np.float32)
        best = np.full((h, w), np.inf, np.float32)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                near = np.clip(cell_y + dy, 0, rows - 1) * columns + np.clip(cell_x + dx, 0, columns - 1)
                away = ((features - centres[near]) ** 2).sum(-1)
                closer = away < best
                best[closer] = away[closer]
                labels = np.where(closer, near, labels)
    return labels


def saliency(p: Patches) -> tuple[Floats, Floats]:
    """float32 (h, w) each, 0..1: how much each place stands out; how surely it is background."""
    n = len(p.area)
    colour = np.linalg.norm(p.lab[:, None] - p.lab[None], axis=-1)
    rim = np.zeros(n, bool)
    for edge in (p.labels[0], p.labels[-1], p.labels[:, 0], p.labels[:, -1]):
        rim[edge] = True
    away = _geodesic(colour, p.adjacent, rim)
    spread = np.exp(-(away**2) / (2 * COLOUR**2))
    contact = (spread * rim[None]).sum(1) / np.sqrt(spread.sum(1))
    behind = 1 - np.exp(-(contact**2) / 2)
    near = np.exp(-((p.place[:, None] - p.place[None]) ** 2).sum(-1) / (2 * REACH**2))
    contrast = _stretched((colour * near * behind[None] * p.area[None] / p.area.mean()).sum(1))
    smooth = np.where(p.adjacent, np.exp(-(colour**2) / 200) + 0.1, 0)
    system = np.diag(smooth.sum(1) + behind + contrast) - smooth
    found = _stretched(np.linalg.solve(system, contrast))
    return found[p.labels].astype(np.float32), behind[p.labels].astype(np.float32)


def _geodesic(colour: Array, adjacent: Array, rim: Array) -> Array:
    """Colour distance along the cheapest way between patches. Tiny steps count nothing, so that smooth gradients
    don't add up; all patches of the rim touch."""
    steps = np.where(adjacent, colour, np.inf)
    small = float(np.median(steps.min(1)))
    linked = adjacent | (rim[:, None] & rim[None])
    rows, columns = np.nonzero(linked)
    cost = np.maximum(colour[rows, columns] - small, 1e-6)
    return np.asarray(shortest_path(coo_matrix((cost, (rows, columns)), shape=colour.shape).tocsr(), directed=False))


def _stretched(values: Array) -> Array:
    return np.asarray((values - values.min()) / (np.ptp(values) + 1e-9))
