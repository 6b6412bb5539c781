"""After the shooter: style, effect, watermark; one pure function of a frame and its number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import Shot
from reelwright.engines.previz.finish import effects, moment
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.easing import smooth
from reelwright.engines.previz.shoot.shooter import Focus
from reelwright.engines.previz.styles.catalogue import painter
from reelwright.engines.previz.styles.surfaces import Painter
from reelwright.media.frames import Frame

Array = NDArray[Any]
NAME = "Reelwright"
SEEN, NEAREST, ARRIVE = 0.58, 1.7, 1.5  # share of the frame's height, most, s: how effects come up to a small hero
LEAD = 0.65  # s in which a style comes over a user's picture


@dataclass(frozen=True, eq=False)
class Finisher:
    """focus: where the hero is on a frame. opens, closes: the clip begins or ends with exactly the user's picture, so
    whatever is done to the frames fades in from it or out to it."""

    style: Painter | None
    effect: str | None
    mark: Array | None
    shot: Shot
    focus: Callable[[int], Focus]
    opens: bool
    closes: bool

    @staticmethod
    def of(shot: Shot, scene: Scene, focus: Callable[[int], Focus]) -> Finisher:
        return Finisher(
            painter(scene, shot.style, shot.width, shot.height) if shot.style else None,
            shot.effect,
            watermark(shot.height) if shot.watermark else None,
            shot,
            focus,
            scene.opening is not None,
            scene.closing is not None,
        )

    def apply(self, frame: Frame, number: int) -> Frame:
        """uint8 (h, w, 3), RGB -> the same."""
        share = self._share(number, LEAD)
        t, seconds = number / self.shot.fps, float(self.shot.duration)
        if self.style is not None and share > 0:
            painted = self.style(frame)
            frame = painted if share >= 1 else _mixed(frame, painted, share)
        if self.effect is not None:
            fade = self._share(number, LEAD) if self.closes else 1.0
            m = effects.moment(self.effect, t, seconds, fade)
            focus = self.focus(number)
            near = 1 + (self._wanted(focus) - 1) * smooth(t / ARRIVE) * fade
            if m != moment.Moment() or near > 1:
                frame = moment.apply(frame, m, focus, near)
        return frame if self.mark is None else marked(frame, self.mark)

    def _wanted(self, focus: Focus) -> float:
        """How much closer a small hero is brought, so that one sees what happens to it."""
        return min(NEAREST, max(1.0, SEEN * self.shot.height / max(focus.height, 1.0)))

    def _share(self, number: int, lead: float) -> float:
        """How much of a change of look a frame may take: none where it is the user's own picture."""
        frames = lead * self.shot.fps
        since = number / frames if self.opens else 1.0
        left = (self.shot.frames - 1 - number) / frames if self.closes else 1.0
        return smooth(min(since, left))


def _mixed(a: Frame, b: Frame, share: float) -> Frame:
    out: Any = cv2.addWeighted(a, 1 - share, b, share, 0)
    return np.asarray(out, np.uint8)


def watermark(height: int) -> Array:
    """The mark's coverage, float32 (rows, columns), 0..1, for a frame of that height."""
    scale = height / 720
    face, size, thick = cv2.FONT_HERSHEY_DUPLEX, 0.55 * scale, max(1, round(1.1 * scale))
    (w, h), base = cv2.getTextSize(NAME, face, size, thick)
    out = np.zeros((h + base + 8, w + 8), np.uint8)
    cv2.putText(out, NAME, (4, h + 4), face, size, 255, thick, cv2.LINE_AA)
    return out.astype(np.float32) / 255


def marked(frame: Frame, mark: Array) -> Frame:
    """Small and half transparent in the lower right corner, with a soft shadow so that it reads on white too."""
    out = frame.copy()
    h, w = mark.shape
    edge = max(4, frame.shape[0] // 40)
    y, x = frame.shape[0] - edge - h, frame.shape[1] - edge - w
    part = out[y : y + h, x : x + w].astype(np.float32)
    shadow = cv2.GaussianBlur(mark, (0, 0), max(0.8, frame.shape[0] / 500))[..., None]
    part *= 1 - 0.45 * np.minimum(shadow * 1.6, 1)
    part += (255 - part) * (0.62 * mark[..., None])
    out[y : y + h, x : x + w] = np.clip(part + 0.5, 0, 255).astype(np.uint8)
    return out
