"""From a movement's name to the camera and the hero's place at every time of a clip."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.scene import Camera, Scene
from reelwright.engines.previz.shoot.easing import smooth
from reelwright.engines.previz.shoot.movement import ALL, GENTLE, MOVES, Move, led
from reelwright.engines.previz.shoot.setup import ROWS, SIDE_LINE, Setup

Point = tuple[float, float, float]
FAST = 1.8
AUTO = "auto_camera"
WANDER = 0.30  # share of the frame's width that a walking hero may cross
NEARING = 0.35  # share of its depth that a hero may come nearer or go away


BY_HAND = (None, "left_follow", "right_follow")  # the others are machines: cranes, dollies, arms, tripods
SWAY = 1.7  # px at 720 rows
BREATHS = ((1.0, 0.23), (0.45, 0.61), (0.16, 1.47))  # share, Hz


@dataclass(frozen=True)
class Path:
    """camera(t), carried(t): how far (m) the hero is taken beside its own motion; t in s of the clip, not of the scene.
    name: the movement that was used, also where it was chosen here."""

    name: str | None
    camera: Callable[[float], Camera]
    carried: Callable[[float], Point]


@dataclass(frozen=True, slots=True)
class Hand:
    """The breath of somebody who holds the camera: slow drifts of a px or two that never repeat within a clip."""

    phases: tuple[float, ...]

    @staticmethod
    def of(seed: int) -> Hand:
        return Hand(tuple(np.random.default_rng((seed, 41)).uniform(0, 2 * math.pi, 6).tolist()))

    def held(self, camera: Camera, t: float) -> Camera:
        """It eases in: a clip starts where it was composed."""
        start = SWAY * smooth(t / 1.5)
        x, y = (
            sum(a * math.sin(2 * math.pi * f * t + p) for (a, f), p in zip(BREATHS, phases, strict=True))
            for phases in (self.phases[:3], self.phases[3:])
        )
        return replace(camera, slide=camera.slide + start * x, shift=camera.shift + start * 0.8 * y)


def choose(scene: Scene, seed: int) -> str:
    """auto_camera: what suits the scene. Which of several that suit is up to the seed."""
    subject, camera = scene.subject, scene.camera
    tall = camera.focal / max(0.5, subject.z - camera.z) * (subject.top - subject.foot) / ROWS
    across = subject.velocity[0]
    suits: tuple[str, ...]
    if scene.opening is not None or scene.closing is not None:
        suits = ("hitchcock", "smooth_zoom_in", "crane_up", "horizontal_right")
    elif abs(across) > 0.4:
        return "right_follow" if across > 0 else "left_follow"
    elif tall > 0.62:
        suits = ("crane_up", "super_dolly_out", "vertical_up")
    elif tall > 0.3:
        suits = ("hitchcock", "super_dolly_out", "horizontal_left", "zoom_in")
    else:
        suits = ("crane_up", "horizontal_right", "horizontal_left", "smooth_zoom_in")
    return suits[int(np.random.default_rng(seed).integers(len(suits)))]


def path_of(scene: Scene, name: str | None, wide: float, seconds: float, fast: bool = False, seed: int = 0) -> Path:
    """wide: the frame's width in px at 720 rows. Raises KeyError for a name that isn't in the table."""
    if name == AUTO:
        name = choose(scene, seed)
    move = ALL[name] if name is not None else GENTLE
    setup = Setup.of(scene, wide, FAST if fast else 1.0, seconds)
    pace = scene.motion_scale
    own = tuple(v * pace for v in scene.subject.velocity)
    share = _share(setup, move, own)

    def carried(t: float) -> Point:
        if setup.picture:
            return 0.0, 0.0, 0.0
        if move.leads:
            x = led(setup, move.leads, t / seconds) - own[0] * t
        else:  # where the camera doesn't go along, the hero crosses the composed place half-way
            x = 0.0 if move.tracks else own[0] * (share[0] * (t - 0.5 * seconds) - t)
        return x, 0.0, own[2] * t * (share[1] - 1)

    hand = Hand.of(seed) if name in BY_HAND and not setup.picture else None

    def camera(t: float) -> Camera:
        seen = move.step(setup, t / seconds)
        seen = hand.held(seen, t) if hand is not None else seen
        if setup.picture or move is MOVES["fix_bg"]:
            return seen
        if move.tracks and not move.leads:
            # The hero's way across the screen has the composed place in its middle.
            seen = replace(seen, x=seen.x + own[0] * (t - share[0] * (t - seconds / 2)))
        depth = setup.subject.z + own[2] * t * share[1] - seen.z
        return setup.sided(setup.headed(seen, depth), setup.subject.x + own[0] * t + carried(t)[0], depth)

    return Path(name, camera, carried)


def _share(s: Setup, move: Move, own: tuple[float, ...]) -> tuple[float, float]:
    """How much of its own way across, and of its way towards the camera, the hero makes on the screen."""
    across, along = abs(own[0]) * s.seconds * s.k, abs(own[2]) * s.seconds
    room = WANDER * s.wide
    if move is MOVES["fix_bg"]:  # nothing but the hero moves: it may go as far as it stays in the frame
        room = 2 * max(0.1, min(1.1 * WANDER, SIDE_LINE - abs(s.spot[0]) / s.wide)) * s.wide
    nearing = NEARING if move is not MOVES["fix_bg"] else 0.4 * NEARING  # no lens gives way to a head
    near = min(1.0, nearing * s.depth / max(along, 1e-6))
    if own[2] < 0:  # who comes nearer also goes faster across the frame
        room *= 1 - near * along / s.depth
    return min(1.0, room / max(across, 1e-6)), near
