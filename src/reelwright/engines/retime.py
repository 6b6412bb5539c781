"""From the weights' own frames to exactly the size, rate and number of frames that were asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import Shot
from reelwright.media.frames import Frame

Array = NDArray[Any]
Frames = Sequence[Frame] | NDArray[np.uint8]  # of equal size
SMALL = 160  # px of width at which motion between two frames is looked for


def positions(shot: Shot, native: int, native_fps: int) -> Array:
    """Where each frame of the clip lies among `native` frames: float64 (shot.frames,).

    A clip that must end on a picture ends on the last native frame; every other one keeps the native pace."""
    if any(image.position == "last" for image in shot.images):
        return np.linspace(0, native - 1, shot.frames)
    return np.minimum(np.arange(shot.frames) * native_fps / shot.fps, native - 1)


def retimed(native: Frames, shot: Shot, native_fps: int) -> Iterator[Frame]:
    """uint8 (shot.height, shot.width, 3), shot.frames times; what lies between two frames is moved there."""
    where = positions(shot, len(native), native_fps)
    if np.diff(where).max(initial=0.0) > 1 and native_fps == shot.fps:
        where = _one_dropped(native, where)
    for position in where:
        index = int(position + 1e-6)
        share = float(position - index)
        frame = native[index] if share < 1e-3 else between(native[index], native[index + 1], share)
        yield resized(frame, shot.width, shot.height)


def resized(frame: Frame, width: int, height: int) -> Frame:
    """uint8 (height, width, 3): averaged when it shrinks, Lanczos when it grows."""
    if frame.shape[:2] == (height, width):
        return frame
    shrinks = width * height < frame.shape[0] * frame.shape[1]
    out: Any = cv2.resize(frame, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LANCZOS4)
    return np.asarray(out)


def between(a: Frame, b: Frame, share: float) -> Frame:
    """The frame at 0..1 on the way from a to b: both moved along the optical flow between them, then mixed."""
    there, back = _flow(a, b), _flow(b, a)
    out: Any = cv2.addWeighted(_moved(a, there * -share), 1 - share, _moved(b, back * (share - 1)), share, 0)
    return np.asarray(out)


def _flow(a: Frame, b: Frame) -> Array:
    """px that each pixel of a moves by on the way to b; float32 (h, w, 2)."""
    h, w = a.shape[:2]
    size = (min(w, SMALL), max(16, h * min(w, SMALL) // w))
    gray = [cv2.resize(cv2.cvtColor(f, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA) for f in (a, b)]
    seeker: Any = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    flow: Any = cv2.resize(seeker.calc(gray[0], gray[1], None), (w, h), interpolation=cv2.INTER_LINEAR)
    return np.asarray(flow * np.array([w / size[0], h / size[1]], np.float32))


def _moved(frame: Frame, shift: Array) -> Frame:
    h, w = frame.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    out: Any = cv2.remap(
        frame, x + shift[..., 0], y + shift[..., 1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(out)


def _one_dropped(native: Frames, where: Array) -> Array:
    """Native frames from first to last without as many as are too many, where the picture is stillest: better one
    frame less than every frame between two."""
    small = np.stack([cv2.resize(f, (32, 18), interpolation=cv2.INTER_AREA).astype(np.int16) for f in native])
    change = np.abs(np.diff(small, axis=0)).mean(axis=(1, 2, 3))
    stillest = np.argsort(change[:-1] + change[1:], kind="stable")[: len(native) - len(where)] + 1
    return np.delete(np.arange(len(native), dtype=np.float64), stillest)
