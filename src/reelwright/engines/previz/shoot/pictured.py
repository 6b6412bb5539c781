"""A clip made of the user's pictures: the opening one, the closing one, or the one becoming the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from reelwright.engines.previz.scene import Camera, Scene, Transition
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.relief import Relief, since
from reelwright.engines.previz.shoot.transitions import changed

Array = NDArray[Any]
PLAIN = Transition("leak", (0.4, 0.6))


@dataclass(frozen=True, eq=False)
class Album:
    """there, back: a lens per frame for the opening picture, at rest on the first frame, and for the closing one, at
    rest on the last: one camera idea across both. clock: s of the scene from frame to frame."""

    opening: Relief | None
    closing: Relief | None
    there: Sequence[Lens]
    back: Sequence[Lens]
    transition: Transition
    clock: float

    @staticmethod
    def of(scene: Scene, cameras: Sequence[Camera], shape: tuple[int, int, float], clock: float) -> Album:
        """cameras: one per frame. shape: width, height, px per px at 720 rows."""
        rest = Lens.of(scene.camera, *shape)
        there = [Lens.of(c, *shape) for c in cameras]
        back = [Lens.of(since(c, cameras[-1], scene.camera), *shape) for c in cameras]
        opening = Relief.of(scene.opening, rest, there) if scene.opening is not None else None
        closing = Relief.of(scene.closing, rest, back) if scene.closing is not None else None
        return Album(opening, closing, there, back, scene.transition or PLAIN, clock)

    def image(self, number: int, behind: Callable[[Array], None] | None = None) -> Array:
        """uint8 (h, w, 4), BGRA, newly made. behind: draws between the subject and what lies behind it."""
        last = len(self.there) - 1

        def opens() -> Array:
            assert self.opening is not None
            return self.opening.seen(self.there[number], number * self.clock, behind)

        def closes() -> Array:
            assert self.closing is not None
            return self.closing.seen(self.back[number], (number - last) * self.clock, behind)

        if self.opening is None or self.closing is None:
            return opens() if self.closing is None else closes()
        start, end = self.transition.window
        return changed(self.transition, (number / max(1, last) - start) / (end - start), opens, closes)

    @property
    def layered(self) -> bool:
        """Whether there is a subject before which, and behind which, things can be."""
        return any(r is not None and r.front is not None for r in (self.opening, self.closing))
