"""What a camera movement starts from: the composed view, where the hero is in it, and how much may happen."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from reelwright.engines.previz.scene import Camera, Scene, Subject

ROWS = 720.0  # px: the height that all lengths on screen are given for
HEAD_LINE, FOOT_LINE = -0.455, 0.475
"""Rows that a head must not rise above, and feet that were in the frame must not sink below, from its middle."""
_OUT = -0.62
"""Row over which a head is that is not in the composed view at all."""
SIDE_LINE = 0.33
"""Share of the frame's width from its middle that the hero's middle must not pass."""
_SOFT = 24.0  # px over which a lens begins to hold a head or feet in the frame


@dataclass(frozen=True, slots=True)
class Setup:
    """wide: px of the frame's width at 720 rows. gain: 1, or 1.8 for motionMode fast. picture: a user's picture is
    met exactly at the start, so every move begins at rest there, and what lies beyond its edges should stay hidden.
    left, right: x in m that lens and hero must not pass (walls)."""

    rest: Camera
    subject: Subject
    wide: float
    gain: float
    picture: bool
    seconds: float
    left: float = -math.inf
    right: float = math.inf

    @staticmethod
    def of(scene: Scene, wide: float, gain: float, seconds: float) -> Setup:
        picture = scene.opening is not None or scene.closing is not None
        return Setup(scene.camera, scene.subject, wide, gain, picture, seconds, *_walls(scene))

    @property
    def depth(self) -> float:
        """m from the lens to the hero."""
        return max(0.5, self.subject.z - self.rest.z)

    @property
    def middle(self) -> float:
        """Height of the hero's middle, m."""
        return 0.5 * (self.subject.foot + self.subject.top)

    @property
    def k(self) -> float:
        """px per m at the hero."""
        return self.rest.focal / self.depth

    @property
    def spot(self) -> tuple[float, float]:
        """Where the hero's middle is seen, px from the middle of the frame."""
        return (
            self.rest.slide + self.k * (self.subject.x - self.rest.x),
            self.rest.shift + self.k * (self.rest.height - self.middle),
        )

    def amount(self, normal: float, most: float) -> float:
        """A share for motionMode normal, larger for fast, never above `most`."""
        return min(normal * self.gain, most)

    def sideways(self, normal: float, most: float) -> float:
        """px that the hero may wander sideways in all, so that it stays in the frame."""
        room = 2 * max(0.06, 0.44 - abs(self.spot[0]) / self.wide)
        return min(self.amount(normal, most), room) * self.wide

    @property
    def aisle(self) -> tuple[float, float]:
        """m that lens and hero may go to the left and to the right together; both >= 0."""
        low, high = sorted((self.rest.x, self.subject.x))
        return max(0.0, low - self.left), max(0.0, self.right - high)

    def origin(self) -> float:
        """The share of a move at which the composed view is reached: its middle, for pictures its start."""
        return 0.0 if self.picture else 0.5

    def kept(self, camera: Camera) -> Camera:
        """The camera moved sideways and its lens shifted so that the hero's middle stays where it was composed."""
        k = camera.focal / max(0.2, self.subject.z - camera.z)
        u, v = self.spot
        return self.footed(
            replace(camera, x=self.subject.x - (u - camera.slide) / k, shift=v - k * (camera.height - self.middle))
        )

    def zoomed(self, camera: Camera, s: float, pull: float = 0.6) -> Camera:
        """Focal length times s about a point between the frame's middle (pull 0) and the hero (pull 1)."""
        u, v = (c * pull for c in self.spot)
        limit = 0.36
        u = min(max(u, -limit * self.wide), limit * self.wide)
        v = min(max(v, -limit * ROWS), limit * ROWS)
        return self.footed(replace(
            camera, focal=camera.focal * s, slide=u + s * (camera.slide - u), shift=v + s * (camera.shift - v)
        ))  # fmt: skip

    def headed(self, camera: Camera, depth: float) -> Camera:
        """The lens lowered so far that the hero's head stays in the frame. depth: m from the lens to the hero now."""
        if self.picture:
            return camera
        row = camera.shift + camera.focal / max(depth, 0.2) * (camera.height - self.subject.top)
        composed = self.rest.shift + self.k * (self.rest.height - self.subject.top)
        if composed < _OUT * ROWS:  # a shot of hands or feet
            return camera
        return replace(camera, shift=camera.shift + _held(min(HEAD_LINE * ROWS, composed) - row))

    def sided(self, camera: Camera, x: float, depth: float) -> Camera:
        """The lens turned so far that the hero stays in the frame. x, depth: m, where it is now."""
        if self.picture:
            return camera
        column = camera.slide + camera.focal / max(depth, 0.2) * (x - camera.x)
        return replace(
            camera, slide=camera.slide - math.copysign(_held(abs(column) - SIDE_LINE * self.wide), column))

    def footed(self, camera: Camera) -> Camera:
        """The lens raised so far that feet which were in the composed view stay in the frame."""
        if self.picture or self.rest.shift + self.k * (self.rest.height - self.subject.foot) > FOOT_LINE * ROWS:
            return camera
        k = camera.focal / max(0.2, self.subject.z - camera.z)
        return replace(
            camera,
            shift=camera.shift - _held(camera.shift + k * (camera.height - self.subject.foot) - FOOT_LINE * ROWS),
        )


def _held(lack: float) -> float:
    """px by which to give way: none while nothing is lacking, all of it later, with a soft bend between."""
    if lack <= -_SOFT:
        return 0.0
    return lack if lack >= _SOFT else (lack + _SOFT) ** 2 / (4 * _SOFT)


TALL, ALONG, CLEARANCE = 1.5, 3.0, 0.9  # m; how much more along than across a wall runs; m kept free before it


def _walls(scene: Scene) -> tuple[float, float]:
    """x of the nearest walls that run along the view on either side of the lens, less a clearance."""
    left, right = -math.inf, math.inf
    for q in scene.quads:
        runs = abs(q.across[2]) > ALONG * abs(q.across[0]) or abs(q.down[2]) > ALONG * abs(q.down[0])
        if not runs or max(abs(q.across[1]), abs(q.down[1])) < TALL:
            continue
        if q.origin[0] < scene.camera.x:
            left = max(left, q.origin[0] + CLEARANCE)
        else:
            right = min(right, q.origin[0] - CLEARANCE)
    return left, right


def nearer(camera: Camera, subject: Subject, tall: float = 0.72, most: float = 1.6) -> Camera:
    """A longer lens from the same place, so that the subject fills that share of the frame's height (at most `most`
    times what it did) and stands in its middle: something is about to happen to it."""
    depth = max(0.5, subject.z - camera.z)
    k = min(most, max(1.0, tall * ROWS / max(1.0, camera.focal * (subject.top - subject.foot) / depth)))
    focal = camera.focal * k
    middle = focal * (camera.height - 0.5 * (subject.foot + subject.top)) / depth
    across = focal * (subject.x - camera.x) / depth
    share = min(1.0, 5 * (k - 1))
    shift = camera.shift + (0.03 * ROWS - middle - camera.shift) * share
    slide = camera.slide * (1 - share) - across * share
    return replace(camera, focal=focal, shift=shift, slide=slide)
