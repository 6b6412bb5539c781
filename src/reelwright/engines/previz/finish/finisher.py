"""After the shooter: style, effect, watermark; one pure function of a frame and its number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.contract.shot import Shot
from reelwright.engines.previz.finish.timing import Clock
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.desk import Desk
from reelwright.engines.previz.shoot.easing import smooth
from reelwright.engines.previz.shoot.shooter import Focus, Layers, Shooter
from reelwright.engines.previz.styles.catalogue import painter
from reelwright.engines.previz.styles.surfaces import Painter
from reelwright.media.frames import Frame

if TYPE_CHECKING:  # twenty stories and their props: only a clip with an effect loads them
    from reelwright.engines.previz.finish.sitting import Sitting
    from reelwright.engines.previz.finish.view import View

Array = NDArray[Any]
NAME = "Reelwright"
LEAD = 0.65  # s in which a style comes over a user's picture


@dataclass(frozen=True, eq=False)
class Finisher:
    """told: the frames of an effect; sitting: whom it acts on. opens, closes: the clip begins or ends with exactly the
    user's picture, so whatever is done to the frames fades in from it or out to it. leaves: s at which an effect has to
    make way."""

    style: Painter | None
    told: Callable[[View, Clock], Array] | None
    mark: Array | None
    shot: Shot
    sitting: Sitting | None
    opens: bool
    closes: bool
    leaves: float | None

    @staticmethod
    def of(shot: Shot, scene: Scene, focus: Callable[[int], Focus], first: Layers | None = None) -> Finisher:
        """focus: where the hero is on a frame. first: the layers of frame 0 of a staged scene, for its effect."""
        told, sitting = _told(shot, scene, focus, first) if shot.effect else (None, None)
        return Finisher(
            painter(scene, shot.style, shot.width, shot.height) if shot.style else None,
            told,
            watermark(shot.height) if shot.watermark else None,
            shot,
            sitting,
            scene.opening is not None,
            scene.closing is not None,
            _leaves(scene, shot),
        )

    @staticmethod
    def behind(shooter: Shooter, shot: Shot) -> Finisher:
        """The finisher of what a shooter shoots."""
        first = shooter.layers(0, shooter.desk()) if shot.effect is not None and not shooter.pictured else None
        return Finisher.of(shot, shooter.scene, shooter.focus, first)

    def shoot(self, shooter: Shooter, number: int, desk: Desk) -> Frame:
        """A finished frame: uint8 (h, w, 3), RGB. Staged scenes give an effect their layers."""
        if self.told is None or shooter.pictured:
            frame = shooter.frame(number, desk)
            desk.start()
            frame = self.apply(frame, number)
        else:
            layers = shooter.layers(number, desk)
            desk.start()
            frame = self.apply(layers.frame, number, layers)
        desk.lap("finish")
        return frame

    def apply(self, frame: Frame, number: int, layers: Layers | None = None) -> Frame:
        """uint8 (h, w, 3), RGB -> the same. layers: what the frame was made of, where that is known."""
        share = self._share(number, LEAD)
        if self.style is not None and share > 0:
            frame = self._styled(frame, share)
            if layers is not None:
                layers = Layers(frame, self._styled(layers.plate, share), layers.matte)
        if self.told is not None and self.sitting is not None:
            clock = Clock(number / self.shot.fps, float(self.shot.duration), self._fade(number))
            if clock.t > 0 and clock.fade > 0:
                drawn = self.told(self.sitting.view(frame, number, layers), clock)
                frame = drawn if clock.fade >= 0.5 else _mixed(frame, drawn, 2 * clock.fade)
        return frame if self.mark is None else marked(frame, self.mark)

    def _styled(self, frame: Frame, share: float) -> Frame:
        assert self.style is not None
        painted = self.style(frame)
        return painted if share >= 1 else _mixed(frame, painted, share)

    def _fade(self, number: int) -> float:
        """1, or less where the last picture, or the way to it, has to be met."""
        if self.leaves is None:
            return 1.0
        return smooth((self.leaves - number / self.shot.fps) / LEAD)

    def _share(self, number: int, lead: float) -> float:
        """How much of a change of look a frame may take: none where it is the user's own picture."""
        frames = lead * self.shot.fps
        since = number / frames if self.opens else 1.0
        left = (self.shot.frames - 1 - number) / frames if self.closes else 1.0
        return smooth(min(since, left))


def _told(
    shot: Shot, scene: Scene, focus: Callable[[int], Focus], first: Layers | None
) -> tuple[Callable[[View, Clock], Array], Sitting]:
    from reelwright.engines.previz.finish.effects import EFFECTS
    from reelwright.engines.previz.finish.sitting import Sitting

    assert shot.effect is not None
    return EFFECTS[shot.effect].frame, Sitting.of(scene, shot.width, shot.height, focus, first)


def _leaves(scene: Scene, shot: Shot) -> float | None:
    """s at which nothing of an effect may be left: the last frame, or where a first picture starts to change."""
    if scene.closing is None:
        return None
    last = (shot.frames - 1) / shot.fps
    return last * scene.transition.window[0] if scene.opening is not None and scene.transition is not None else last


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
