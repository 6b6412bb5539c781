"""What a camera movement starts from: the composed view, where the hero is in it, and how much may happen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reelwright.engines.previz.scene import Camera, Scene, Subject

ROWS = 720.0  # px: the height that all lengths on screen are given for


@dataclass(frozen=True, slots=True)
class Setup:
    """wide: px of the frame's width at 720 rows. gain: 1, or 1.8 for motionMode fast. picture: a user's picture is
    met exactly at the start, so every move begins at rest there, and what lies beyond its edges should stay hidden."""

    rest: Camera
    subject: Subject
    wide: float
    gain: float
    picture: bool
    seconds: float

    @staticmethod
    def of(scene: Scene, wide: float, gain: float, seconds: float) -> Setup:
        picture = scene.opening is not None or scene.closing is not None
        return Setup(scene.camera, scene.subject, wide, gain, picture, seconds)

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

    def origin(self) -> float:
        """The share of a move at which the composed view is reached: its middle, for pictures its start."""
        return 0.0 if self.picture else 0.5

    def kept(self, camera: Camera) -> Camera:
        """The camera moved sideways and its lens shifted so that the hero's middle stays where it was composed."""
        k = camera.focal / max(0.2, self.subject.z - camera.z)
        u, v = self.spot
        return replace(
            camera,
            x=self.subject.x - (u - camera.slide) / k,
            shift=v - k * (camera.height - self.middle),
        )

    def zoomed(self, camera: Camera, s: float, pull: float = 0.6) -> Camera:
        """Focal length times s about a point between the frame's middle (pull 0) and the hero (pull 1)."""
        u, v = (c * pull for c in self.spot)
        limit = 0.36
        u = min(max(u, -limit * self.wide), limit * self.wide)
        v = min(max(v, -limit * ROWS), limit * ROWS)
        return replace(
            camera, focal=camera.focal * s, slide=u + s * (camera.slide - u), shift=v + s * (camera.shift - v)
        )
