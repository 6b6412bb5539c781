"""The previz of a shot as the weights' guide: small, plain, and with a matte of what moves by itself. No torch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import Shot
from reelwright.engines.diffusion.canvas import Canvas
from reelwright.engines.previz.engine import finished_look, movement, painted
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.plan import plan as understand
from reelwright.engines.previz.scene import Motion, Plane, Scene, throughout
from reelwright.engines.previz.shoot.desk import Desk
from reelwright.engines.previz.shoot.frames import in_order
from reelwright.engines.previz.shoot.passing import shooter_of
from reelwright.engines.previz.shoot.path import Path
from reelwright.engines.previz.shoot.shooter import Format
from reelwright.media.frames import Frame
from reelwright.media.inputs import Assets

ROWS = 360  # most rows of the guide: the weights look at every 8th or 16th pixel only
CHANGED = 12  # of 255: a pixel that differs more was touched by what moves
STILL = Motion()


@dataclass(frozen=True, eq=False)
class Reference:
    """frames: uint8 (n, h, w, 3), RGB, in the shape of the canvas but smaller. own: uint8 (n, h, w), 255 where
    something moves by itself; None when only the camera guides. scene, path: what was shot, for the sound."""

    frames: NDArray[np.uint8]
    own: NDArray[np.uint8] | None
    scene: Scene
    path: Path


def reference(
    shot: Shot, assets: Assets, canvas: Canvas, whole: bool, report: Callable[[float], None]
) -> Reference:
    """Plans, paints and shoots the shot at the weights' own rate. whole: with style, effect and what moves by itself;
    else for the camera's sake only. report gets 0..1 for every frame."""
    width, height = _size(shot, canvas)
    plain = replace(shot, width=width, height=height, fps=canvas.fps, watermark=False)
    if not whole:
        plain = replace(plain, style=None, effect=None)
    plan = understand(shot.prompt, shot.negative_prompt)
    scene = finished_look(painted(plan, plain, assets), plan, plain)
    path = movement(scene, plain)
    # rain and sparks are finer than the weights' latents, and would count as moving everywhere
    seen = throughout(scene, lambda state: replace(state, emitters=()))
    if not whole:
        return Reference(_shot(seen, path, plain, canvas, report), None, scene, path)
    frames = _shot(seen, path, plain, canvas, lambda share: report(share / 2))
    standing = throughout(seen, _standing)
    bare = replace(plain, effect=None)
    if bare == plain and len(standing.planes) == len(scene.planes):
        return Reference(frames, np.zeros(frames.shape[:3], np.uint8), scene, path)
    without = _shot(standing, path, bare, canvas, lambda share: report((1 + share) / 2))
    own = np.stack([matte(a, b) for a, b in zip(frames, without, strict=True)])
    return Reference(frames, own, scene, path)


def _standing(scene: Scene) -> Scene:
    return replace(scene, planes=tuple(plane for plane in scene.planes if not moves(plane)))


def moves(plane: Plane) -> bool:
    """Whether a plane does more than be passed by the camera."""
    return len(plane.cycle) > 1 or plane.motion != STILL or plane.subject


def matte(shown: Frame, without: Frame) -> NDArray[np.uint8]:
    """uint8 (h, w): 255 where the two differ, holes closed and a rim added; what hides the mover hides its matte."""
    apart: Any = cv2.absdiff(shown, without).max(axis=2)
    found = (apart > CHANGED).astype(np.uint8) * 255
    side = max(3, shown.shape[0] // 40) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    closed: Any = cv2.morphologyEx(cv2.medianBlur(found, 3), cv2.MORPH_CLOSE, kernel)
    return np.asarray(cv2.dilate(closed, kernel))


def _shot(
    scene: Scene, path: Path, shot: Shot, canvas: Canvas, report: Callable[[float], None]
) -> NDArray[np.uint8]:
    shape = Format(shot.width, shot.height, canvas.fps, canvas.frames)
    shooter = shooter_of(scene, path, shape, shot.seed)
    finisher = Finisher.behind(shooter, shot)

    def make(number: int, desk: Desk) -> Frame:
        return finisher.shoot(shooter, number, desk)

    desks = [shooter.desk() for _ in range(min(os.cpu_count() or 1, 16))]
    return np.stack(list(_counted(in_order(make, desks, canvas.frames), canvas.frames, report)))


def _counted(frames: Iterator[Frame], number: int, report: Callable[[float], None]) -> Iterator[Frame]:
    for index, frame in enumerate(frames):
        report(index / number)
        yield frame


def _size(shot: Shot, canvas: Canvas) -> tuple[int, int]:
    """The shot's shape with few rows (columns, in portrait), both even."""
    scale = min(ROWS, canvas.width, canvas.height) / min(shot.width, shot.height)
    return round(shot.width * scale / 2) * 2, round(shot.height * scale / 2) * 2
