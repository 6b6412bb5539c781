"""Who a picture is of: faces, box, matte, and how far each can be trusted. The quality gate is here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures import cutout, faces, matte, window
from reelwright.engines.previz.paint.pictures.faces import Face
from reelwright.engines.previz.paint.pictures.matte import Trust, ramp
from reelwright.engines.previz.scene import Box, Features, Floats, Pixels

Array = NDArray[Any]
LAYER = 0.55  # trust from which a subject becomes a layer of its own
MATTE = 0.45  # … from which its matte is given to others
FLAT = 0.70  # share of a picture without any texture from which it is a graphic: photographs stay below a half
BODY = 0.72  # share of the trunk below a face that a mask must hold


@dataclass(frozen=True, eq=False)
class Sitter:
    """box: shares of the frame. alpha: float32 (h, w), 0..1, of the frame; None without a mask. trust: of the mask.
    strength: 0..1, how much of its own parallax the subject may have; 0: the picture moves as one."""

    box: Box
    faces: tuple[Face, ...]
    alpha: Floats | None
    trust: Trust
    strength: float
    others: tuple[Box, ...] = ()

    @property
    def found(self) -> bool:
        """Whether anything stands out."""
        return bool(self.faces) or self.alpha is not None


@dataclass(frozen=True, slots=True)
class _Framed:
    """What is looked at; equal when the pixels are."""

    digest: bytes
    picture: Pixels = field(compare=False)
    given: Floats | None = field(compare=False)


def find(picture: Pixels, given: Floats | None = None) -> Sitter:
    """picture: uint8 (h, w, 3), BGR, as framed. given: the matte that the picture brought along, float32 (h, w).

    The last two are remembered: the other results of a task, and the same pictures with another camera or style, come
    soon after. Don't write to what you get."""
    pixels = hashlib.blake2b(repr((picture.shape, given is None)).encode())
    for part in (picture, given):
        if part is not None:
            pixels.update(np.ascontiguousarray(part).data)
    return _found(_Framed(pixels.digest(), picture, given))


@lru_cache(maxsize=2)
def _found(framed: _Framed) -> Sitter:
    picture, given = framed.picture, framed.given
    h, w = picture.shape[:2]
    found = faces.faces(picture)
    if given is not None and (given > 0.5).any():
        box, others = _boxes(given)
        return Sitter(box, found, np.clip(given, 0, 1), matte.GIVEN, 1.0, others)
    likely = _about(found[0], w, h) if found else window.box(picture)
    cut = matte.cut(picture, found, likely)
    trust = cut.trust.score * _holds_bodies(cut.mask, found, w, h)
    if trust < MATTE:
        return Sitter(likely, found, None, cut.trust, 0.0)
    alpha = cutout.alpha(picture, cut.mask)
    box, others = _boxes(alpha)
    layered = trust >= LAYER and not flat(picture)
    strength = ramp(trust, LAYER - 0.15, 0.95) * _steady(cut) if layered else 0.0
    return Sitter(box, found, alpha, cut.trust, strength, others)


def features(sitter: Sitter, w: int, h: int) -> Features:
    """In px of the frame."""
    placed = [_scaled(b, w, h) for b in (sitter.box, *sitter.others)]
    face = sitter.faces[0] if sitter.faces else None
    if not sitter.found:
        return Features((0.0, 0.0, float(w), float(h)), found=False)
    others = placed[1:] + [_scaled(_about(f, w, h), w, h) for f in sitter.faces[1:]]
    if face is None:
        return Features(placed[0], matte=sitter.alpha, others=tuple(others))
    return Features(placed[0], face.box, face.eyes, face.mouth, sitter.alpha, tuple(others))


def flat(picture: Pixels) -> bool:
    """A graphic: hardly any slopes, so nothing in it has a depth."""
    small = cv2.resize(picture, (320, 180), interpolation=cv2.INTER_AREA)
    slopes = np.abs(cv2.Laplacian(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), cv2.CV_32F))
    return float((slopes < 2).mean()) > FLAT


def _about(face: Face, w: int, h: int) -> Box:
    """The likely box of whom a face belongs to, as shares: seven heads high at most, and down to the frame's end."""
    left, top, right, bottom = face.box
    fw, fh = right - left, bottom - top
    x = (left + right) / 2
    return (
        max(0.0, (x - 1.5 * fw) / w),
        max(0.0, (top - 0.45 * fh) / h),
        min(1.0, (x + 1.5 * fw) / w),
        min(1.0, (top + 7.0 * fh) / h),
    )


def _holds_bodies(mask: Array, found: tuple[Face, ...], w: int, h: int) -> float:
    """1, or less when the mask leaves out a face or the trunk below one: a head never travels without its body."""
    share = 1.0
    rows, columns = mask.shape
    for face in found[:2]:
        left, top, right, bottom = face.box
        fw, fh = right - left, bottom - top
        parts = (
            (left + 0.2 * fw, top + 0.2 * fh, right - 0.2 * fw, bottom),
            (left + 0.1 * fw, bottom + 0.5 * fh, right - 0.1 * fw, min(float(h), bottom + 1.7 * fh)),
        )
        for x0, y0, x1, y1 in parts:
            part = mask[int(y0 / h * rows) : int(y1 / h * rows), int(max(x0, 0) / w * columns) : int(x1 / w * columns)]
            if part.size:
                share = min(share, ramp(float(part.mean()), BODY - 0.25, BODY))
    return share


def _steady(cut: matte.Cut) -> float:
    """1 when all good cuts have the same contour; less when they waver."""
    wavering = float(((cut.seen > 0.1) & (cut.seen < 0.9)).sum() / max(1, cut.mask.sum()))
    return ramp(wavering, 0.45, 0.10) * ramp(cut.trust.agree, 0.66, 0.86)


def _boxes(alpha: Floats) -> tuple[Box, tuple[Box, ...]]:
    """The largest piece of the matte and the others that matter, as shares of the frame."""
    h, w = alpha.shape
    n, _, stats, _ = cv2.connectedComponentsWithStats((alpha > 0.5).astype(np.uint8))
    order = sorted(range(1, n), key=lambda i: -int(stats[i, cv2.CC_STAT_AREA]))
    boxes = []
    for i in order[:4]:
        x, y, wide, tall, area = (int(v) for v in stats[i])
        if area > 0.15 * stats[order[0], cv2.CC_STAT_AREA]:
            boxes.append((x / w, y / h, (x + wide) / w, (y + tall) / h))
    return boxes[0], tuple(boxes[1:])


def _scaled(box: Box, w: int, h: int) -> Box:
    return box[0] * w, box[1] * h, box[2] * w, box[3] * h
