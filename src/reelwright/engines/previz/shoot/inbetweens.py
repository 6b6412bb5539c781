"""In-betweens for slow loops: pictures along the optical flow from one drawn picture to the next.

A loop whose pictures follow each other slowly would step, or, melted into one another, show every limb twice. Flow: DIS
(Kroeger et al. 2016), both ways on pictures half as large; each neighbour is pulled half of its way and both are
averaged."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Pixels, Plane

STEPS = 0.085
"""s: pictures of a loop that follow each other faster than this (two frames of film) aren't seen to step."""
MOST = 4.0
"""How many times as many pictures a loop gets at most."""
TEXELS = 10_000_000
"""Of all pictures of one loop at most: what is larger stays as it was drawn."""
SMALL, STILL = 24, 6.0
"""Texels of height below which, and mean change of the tenth that changes most below which, nobody sees doubles."""
_HALF = 0.5

Flow = NDArray[np.float32]


def with_inbetweens(plane: Plane) -> Plane:
    """The plane with as many pictures as its loop needs; itself where that is seen by nobody, or too large."""
    drawn = len(plane.cycle)
    while _steps(plane) and len(plane.cycle) < MOST * drawn:
        plane = replace(plane, cycle=_doubled(plane.cycle))
    return plane


def _steps(plane: Plane) -> bool:
    count, (height, width) = len(plane.cycle), plane.cycle[0].shape[:2]
    if count < 4 or plane.period / count < STEPS or plane.repeat or min(height, width) < SMALL:
        return False
    return 2 * count * height * width <= TEXELS and _stirs(plane.cycle)


def _stirs(cycle: tuple[Pixels, ...]) -> bool:
    """Whether a melt from one picture to the next would be seen: judged by a quarter of the loop, on a coarse grid."""
    for one, other in zip(cycle[::4], cycle[1::4], strict=False):
        change = np.sort(np.abs(one[::3, ::3].astype(np.int16) - other[::3, ::3]).max(axis=2), axis=None)
        if float(change[-max(1, change.size // 10) :].mean()) > STILL:
            return True
    return False


def _doubled(cycle: tuple[Pixels, ...]) -> tuple[Pixels, ...]:
    eyes: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    seen = [_grey(picture) for picture in cycle]
    height, width = cycle[0].shape[:2]
    grid = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    out: list[Pixels] = []
    for k, picture in enumerate(cycle):
        after = (k + 1) % len(cycle)
        onward, back = _flow(eyes, seen[k], seen[after]), _flow(eyes, seen[after], seen[k])
        halves = _pulled(picture, onward, grid), _pulled(cycle[after], back, grid)
        out += [picture, np.ascontiguousarray(cv2.addWeighted(halves[0], 0.5, halves[1], 0.5, 0))]
    return tuple(out)


def _flow(eyes: Any, one: NDArray[np.uint8], other: NDArray[np.uint8]) -> Flow:
    """From one to the other, texels. DIS chooses its coarsest level by the width alone and reads past the end of a
    picture that is wide and low: such a picture is laid on its side."""
    if one.shape[1] <= one.shape[0]:
        return np.asarray(eyes.calc(one, other, None), np.float32)
    turned = eyes.calc(np.ascontiguousarray(one.T), np.ascontiguousarray(other.T), None)
    return np.ascontiguousarray(turned.transpose(1, 0, 2)[..., ::-1])


def _grey(picture: Pixels) -> NDArray[np.uint8]:
    """uint8 (h/2, w/2): brightness, with what is empty lighter than any of it, so that outlines are followed too."""
    light = cv2.cvtColor(np.ascontiguousarray(picture[..., :3]), cv2.COLOR_BGR2GRAY)
    light = cv2.addWeighted(light, 0.8, cv2.bitwise_not(np.ascontiguousarray(picture[..., 3])), 0.5, 0)
    return np.asarray(cv2.resize(light, None, fx=_HALF, fy=_HALF, interpolation=cv2.INTER_AREA), np.uint8)


def _pulled(picture: Pixels, flow: Flow, grid: list[Flow] | tuple[Flow, ...]) -> Pixels:
    """The picture half of its way along the flow, which is of pictures half as large."""
    height, width = picture.shape[:2]
    way = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR) * np.float32(0.5 / _HALF)
    x, y = grid[0] - way[..., 0], grid[1] - way[..., 1]
    return np.asarray(cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT), np.uint8)
