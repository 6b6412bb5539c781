"""Faces and their parts, found by the detector inside nudenet's wheel (YOLOv8, 320 px).

It knows no eyes and no mouths: these are looked for in the face, where a head's proportions put them, by how dark
they are."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Box, Pixels
from reelwright.media.safety import weights

Array = NDArray[Any]
SIDE = 320  # px, the network's input
FACES = (1, 12)  # its classes: women's faces, men's
SURE = 0.35
SMALLEST = 0.05  # of the picture's height
DARK = 8.0  # grey levels that an eye is darker than the face about it
_LOADING = threading.Lock()


@dataclass(frozen=True, slots=True)
class Face:
    """Boxes in px of the picture; eyes: the viewer's left one first, both or none. score: 0..1."""

    box: Box
    eyes: tuple[Box, ...]
    mouth: Box | None
    score: float


def faces(picture: Pixels) -> tuple[Face, ...]:
    """The surest first. picture: uint8 (h, w, 3), BGR."""
    h, w = picture.shape[:2]
    side = max(h, w)
    square = cv2.copyMakeBorder(picture, 0, side - h, 0, side - w, cv2.BORDER_CONSTANT)
    blob = cv2.dnn.blobFromImage(square, 1 / 255.0, (SIDE, SIDE), swapRB=True)
    rows: Array = _network().run(None, {"images": blob})[0][0].T
    scores = rows[:, [4 + c for c in FACES]].max(1)
    found = np.nonzero(scores > SURE)[0]
    scale = side / SIDE
    placed = (rows[found, :4] * scale).tolist()
    boxes = [(x - bw / 2, y - bh / 2, bw, bh) for x, y, bw, bh in placed]
    kept: Any = cv2.dnn.NMSBoxes(boxes, scores[found].tolist(), SURE, 0.4)
    out = []
    for i in np.array(kept).ravel().tolist():
        x, y, bw, bh = boxes[i]
        box = max(x, 0.0), max(y, 0.0), min(x + bw, float(w)), min(y + bh, float(h))
        if box[3] - box[1] > SMALLEST * h and box[2] - box[0] > 8:
            out.append(_with_parts(picture, box, float(scores[found][i])))
    return tuple(sorted(out, key=lambda f: -f.score))


@lru_cache(1)
def _session() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = 1, 1
    return onnxruntime.InferenceSession(str(weights()), options, providers=["CPUExecutionProvider"])


def _network() -> Any:
    with _LOADING:
        return _session()


def _with_parts(picture: Pixels, box: Box, score: float) -> Face:
    left, top, right, bottom = box
    part = picture[int(top) : int(bottom), int(left) : int(right)]
    gray: Array = cv2.cvtColor(cv2.resize(part, (64, 80), interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    wide = cv2.GaussianBlur(gray.astype(np.float32), (0, 0), 10)
    dark = wide - cv2.blur(cv2.GaussianBlur(gray.astype(np.float32), (0, 0), 1.0), (9, 3))
    sx, sy = (right - left) / 64, (bottom - top) / 80

    def placed(cx: float, cy: float, rx: float, ry: float) -> Box:
        return left + (cx - rx) * sx, top + (cy - ry) * sy, left + (cx + rx) * sx, top + (cy + ry) * sy

    pair = _eyes(dark)
    middle, low = ((pair[0][0] + pair[1][0]) / 2, (pair[0][1] + pair[1][1]) / 2) if pair else (32.0, 23.0)
    mouth = _mouth(dark, middle, low)
    where = placed(mouth[0], mouth[1], 12, 6) if mouth is not None else None
    return Face(box, tuple(placed(x, y, 8, 5) for x, y in pair), where, score)


def _eyes(dark: Array) -> tuple[tuple[float, float], ...]:
    """The two dark spots that best make a level pair where a head's proportions put one; () where none is dark."""
    y, x = np.mgrid[12:40:2, 8:32:2]
    y, x = y.ravel(), x.ravel()
    one = dark[y, x] - 0.35 * ((x - 19) ** 2 / 9 + (y - 23) ** 2 / 10)
    two = dark[y, 63 - x] - 0.35 * ((x - 19) ** 2 / 9 + (y - 23) ** 2 / 10)
    pairs = one[:, None] + two[None] - 2.5 * np.abs(y[:, None] - y[None]) - 0.8 * np.abs(x[:, None] - x[None])
    i, j = (int(k) for k in np.unravel_index(int(np.argmax(pairs)), pairs.shape))
    if min(dark[y[i], x[i]], dark[y[j], 63 - x[j]]) < DARK:
        return ()
    return (float(x[i]), float(y[i])), (float(63 - x[j]), float(y[j]))


def _mouth(dark: Array, middle: float, eyes: float) -> tuple[float, float] | None:
    """The widest dark streak a nose's length below the eyes."""
    wide = cv2.blur(dark, (13, 3))
    y, x = np.mgrid[int(eyes) + 18 : 76, 16:48]
    if not y.size:
        return None
    score = wide[y, x] - 0.08 * ((x - middle) ** 2 + (y - eyes - 35) ** 2)
    at = np.unravel_index(int(np.argmax(score)), score.shape)
    return (float(x[at]), float(y[at])) if wide[y[at], x[at]] > DARK / 4 else None
