"""A coarse, smooth guess of how near everything in a picture is, and where its subject stands.

No depth network: the lower a thing, the nearer; what stands out from the picture's edges comes forward. The guess is
then flattened until the picture's own straight lines stay straight, because a bent lamp post is worse than no depth."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.pictures import subject
from reelwright.engines.previz.paint.pictures.eyes import Eyes
from reelwright.engines.previz.paint.pictures.subject import Sitter
from reelwright.engines.previz.scene import Floats, Pixels

Array = NDArray[Any]
GRID = (54, 96)  # rows, columns at which the guess is made
FAR, NEAR, HERO = 0.40, 1.10, 1.0  # nearness as shares of the subject's
BEND = 1.8 / 960  # share of the picture's width that its lines may bend
STEP = 0.14  # of the subject's nearness: how far before its surroundings it stands at most
LEANING = 0.75  # how much of its slope a picture of tall things loses
DOLLY = 0.42  # the move towards the subject under which that is judged


def guess(picture: Pixels, sitter: Sitter, eyes: Eyes | None = None) -> Floats:
    """float32 (rows, columns of GRID): nearness as shares of the subject's. picture: uint8 (h, w, 3), BGR, as framed.

    Where the subject is a layer of its own this is what lies behind and under it, and comes forward less."""
    small = cv2.resize(picture, (GRID[1], GRID[0]), interpolation=cv2.INTER_AREA)
    rows = np.linspace(0, 1, GRID[0], dtype=np.float32)[:, None]
    if subject.flat(picture):
        return np.ones(GRID, np.float32)  # a graphic has no depth: it moves as one
    standing = _standing(small, sitter)
    if eyes is not None:
        full = _seen(eyes, picture, sitter)
    else:
        plane = _ground(small, rows, sitter)
        full = plane + np.maximum(HERO - plane, 0) * standing
    if sitter.strength > 0:
        full = np.minimum(full, HERO + (NEAR - HERO) * np.clip((rows - sitter.box[3]) * 4, 0, 1))
    lines = _lines(picture)
    full = full.mean() + (full - full.mean()) * np.float32(1 - LEANING * _upright(lines, picture.shape[:2]))
    slope = np.polyfit(rows[:, 0], full.mean(1), 1)
    even = np.broadcast_to(np.polyval(slope, rows).astype(np.float32), GRID)  # affine: no straight line bends
    soft = GRID[1] / (96 if eyes is not None else 24)
    for share in (1.0, 0.75, 0.5, 0.3, 0.15, 0.0):
        found = cv2.GaussianBlur(even + share * (full - even), (0, 0), soft)
        if bend(lines, found) <= BEND:
            break
    if sitter.strength > 0:
        return _behind(found, sitter, lines)
    return (found / max(_within(found, sitter.box), 0.6)).astype(np.float32)


def _behind(found: Array, sitter: Sitter, lines: Array) -> Array:
    """What lies behind a subject that is a layer, as shares of the subject's nearness. Close about its contour the rest
    stands little behind it, as far as the picture's lines allow: what would be uncovered is stretched instead."""
    assert sitter.alpha is not None
    shape: Array = (cv2.resize(sitter.alpha, GRID[::-1], interpolation=cv2.INTER_AREA) > 0.5).astype(np.uint8)
    rim = cv2.dilate(shape, np.ones((5, 5), np.uint8)) - cv2.erode(shape, np.ones((3, 3), np.uint8))
    around = found[rim > 0] if rim.any() else found
    hero = max(0.5, float(around.mean()) + STEP * sitter.strength)
    away = cv2.distanceTransform(1 - cv2.dilate(shape, np.ones((3, 3), np.uint8)), cv2.DIST_L2, 3)
    close = cv2.GaussianBlur(np.exp(-((away / (GRID[1] / 9)) ** 2)), (0, 0), 1.5)
    for lift in (1.0, 0.7, 0.4, 0.0):
        raised = found + np.maximum(hero - STEP * sitter.strength - found, 0) * close * np.float32(lift)
        if bend(lines, raised / hero) <= 1.6 * BEND:
            break
    if lift < 1:  # then it stands less far before what is farthest about it
        hero = min(hero, float(np.quantile(raised[rim > 0] if rim.any() else raised, 0.25)) + STEP * sitter.strength)
    return np.asarray(raised / hero, np.float32)


def _standing(small: Array, sitter: Sitter) -> Array:
    """float32 of GRID, 0..1: how far each place comes forward with the subject. About a layer the ground behind comes
    along a little, most at its contour, so that a matte that is a few pixels off opens no gap."""
    if sitter.alpha is None:
        forward = cv2.GaussianBlur(saliency(small) ** 1.3, (0, 0), GRID[1] / 16)
        return np.clip(forward / max(float(forward.max()), 1e-6), 0, 1)
    shape = cv2.resize(sitter.alpha, GRID[::-1], interpolation=cv2.INTER_AREA)
    wide = cv2.GaussianBlur(shape, (0, 0), GRID[1] / 14)
    wide = np.clip(wide / max(float(wide.max()), 1e-6) * 1.15, 0, 1)
    return np.asarray(wide * np.float32(1 - 0.35 * sitter.strength))


def _ground(small: Array, rows: Array, sitter: Sitter) -> Array:
    """Far at the horizon and above, the subject's nearness where it stands, nearer below."""
    horizon = _horizon(small)
    foot = float(np.clip(sitter.box[3], horizon + 0.25, 1.0)) if sitter.alpha is not None else 1.0
    near = HERO if sitter.alpha is not None else NEAR
    down = np.clip((rows - horizon) / (foot - horizon), 0, 1.4)
    return np.broadcast_to(FAR + (near - FAR) * down, GRID).astype(np.float32)


def _seen(eyes: Eyes, picture: Pixels, sitter: Sitter) -> Array:
    """What a depth network says, brought to the same shares: the subject 1, the farthest FAR."""
    found = cv2.resize(eyes.nearness(picture), GRID[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    far = float(np.quantile(found, 0.02))
    hero = max(_within(found, sitter.box), far + 0.15 * float(np.ptp(found)) + 1e-6)
    return np.clip(FAR + (HERO - FAR) * (found - far) / (hero - far), FAR, 1.35)


def saliency(small: Array) -> Floats:
    """float32 0..1: how unlike the colours along the picture's four edges each place is, with a lean to the middle and
    to where there is detail.

    After the boundary prior of Zhu et al. 2014, with one Gaussian per edge."""
    h, w = small.shape[:2]
    lab: Array = cv2.cvtColor(small, cv2.COLOR_BGR2LAB).astype(np.float32)
    rim = max(2, h // 14)
    away = []
    for edge in (lab[:rim], lab[-rim:], lab[:, :rim], lab[:, -rim:]):
        colours = edge.reshape(-1, 3)
        spread = np.linalg.inv(np.cov(colours.T) + np.eye(3) * 25)
        d = lab.reshape(-1, 3) - colours.mean(0)
        away.append(np.sqrt(np.einsum("ni,ij,nj->n", d, spread, d)).reshape(h, w))
    first, second, third, _ = np.sort(np.stack(away), 0)
    y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j]
    out = (0.3 * first + 0.4 * second + 0.3 * third) * np.exp(-(x**2 * 1.1 + y**2 * 0.9))
    # A bright patch of sky stands out as well; things have detail.
    edges = np.abs(cv2.Laplacian(lab[..., 0], cv2.CV_32F)) + 0.5 * np.abs(cv2.Laplacian(lab[..., 1], cv2.CV_32F))
    detail = cv2.GaussianBlur(np.minimum(edges, 60), (0, 0), h / 14)
    out = out * (0.15 + np.minimum(detail / (np.quantile(detail, 0.96) + 1e-6), 1))
    out = cv2.GaussianBlur(out, (0, 0), 1.5)
    return ((out - out.min()) / (np.ptp(out) + 1e-6)).astype(np.float32)


def _horizon(small: Array) -> float:
    """Share of the height at which calm, bright sky ends; 0.38 where there is none."""
    lab: Array = cv2.cvtColor(small, cv2.COLOR_BGR2LAB).astype(np.float32)
    edges = np.abs(np.diff(lab[..., 0], axis=0)).mean(1) + np.abs(np.diff(lab, axis=0)).mean((1, 2))
    rows = len(edges)
    lower, upper = int(rows * 0.2), int(rows * 0.75)
    strongest = lower + int(np.argmax(cv2.GaussianBlur(edges[None, lower:upper].astype(np.float32), (0, 0), 1.0)))
    calm = float(np.median(edges[:lower])) < 0.6 * float(np.median(edges[upper:]) + 1e-6)
    return float(np.clip(strongest / rows, 0.25, 0.55)) if calm else 0.38


def _within(nearness: Array, box: tuple[float, float, float, float]) -> float:
    """Its mean over the middle half of a box."""
    h, w = nearness.shape
    left, top, right, bottom = box
    x, y, rx, ry = (left + right) / 2, (top + bottom) / 2, (right - left) / 4, (bottom - top) / 4
    part = nearness[int((y - ry) * h) : int((y + ry) * h) + 1, int((x - rx) * w) : int((x + rx) * w) + 1]
    return float(part.mean())


def _lines(picture: Pixels) -> Array:
    """float32 (n, 4): the picture's long straight lines as shares of its width and height."""
    scale = 480 / max(picture.shape[:2])
    gray = cv2.cvtColor(cv2.resize(picture, None, fx=scale, fy=scale), cv2.COLOR_BGR2GRAY)
    found: Any = cv2.createLineSegmentDetector(1).detect(gray)[0]
    if found is None:
        return np.zeros((0, 4), np.float32)
    lines = found.reshape(-1, 4)
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    h, w = gray.shape
    longest: Array = lines[length > 0.07 * w] / np.array([w, h, w, h], np.float32)
    return longest


def _upright(lines: Array, size: tuple[int, ...]) -> float:
    """0..1: how much the picture is made of tall straight things. They have one depth from foot to top, and lean when
    the ground's slope is theirs too."""
    if not len(lines):
        return 0.0
    h, w = size
    across, down = np.abs(lines[:, 2] - lines[:, 0]) * w, np.abs(lines[:, 3] - lines[:, 1]) * h
    tall = (down > 0.10 * h) & (across < 0.18 * down)
    return float(min(1.0, down[tall].sum() / (2.5 * h)))


def bend(lines: Array, nearness: Array) -> float:
    """Greatest departure from straight under a dolly, as a share of the width, of all but the worst 8 % of lines."""
    if len(lines) < 3:
        return 0.0
    h, w = nearness.shape
    t = np.linspace(0, 1, 9)
    x = lines[:, :1] * (1 - t) + lines[:, 2:3] * t
    y = lines[:, 1:2] * (1 - t) + lines[:, 3:4] * t
    at_x, at_y = (x * w - 0.5).astype(np.float32), (y * h - 0.5).astype(np.float32)
    near = cv2.remap(nearness, at_x, at_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    s = 1 / (1 - DOLLY * near)
    px, py = 0.5 + (x - 0.5) * s, (0.5 + (y - 0.5) * s) * (h / w)
    dx, dy = px[:, -1:] - px[:, :1], py[:, -1:] - py[:, :1]
    length = np.hypot(dx, dy) + 1e-6
    off = np.abs((px - px[:, :1]) * dy - (py - py[:, :1]) * dx) / length
    return float(np.quantile(off.max(1), 0.92))
