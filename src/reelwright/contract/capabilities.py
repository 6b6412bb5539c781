"""What the engine of a server can't do is refused at submit, with the engine or the weights that can."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.shot import Position, Shot
from reelwright.contract.video import VideoInference

Places = tuple[Position, ...]
IN_WORDS: dict[Places, str] = {
    (): "make a clip from words alone",
    ("first",): "start a clip from a picture",
    ("last",): "end a clip on a picture without a first one",
    ("first", "last"): "go from a first picture to a last one",
}
EVERYTHING = tuple(IN_WORDS)


@dataclass(frozen=True, slots=True)
class Capabilities:
    """name: in errors. pictures: the combinations of places that a task's pictures may have. schedulers: names that
    `scheduler` may have; None: it is ignored. elsewhere: combination → what else could do it."""

    name: str = "this server"
    pictures: tuple[Places, ...] = EVERYTHING
    schedulers: tuple[str, ...] | None = None
    elsewhere: tuple[tuple[Places, tuple[str, ...]], ...] = ()

    def check(self, shot: Shot, task: VideoInference) -> None:
        """Raises Rejected with everything of a task's shot that can't be done."""
        found = tuple(self.faults(shot))
        if found:
            raise Rejected(found, task_type=task.task_type, task_uuid=task.task_uuid)

    def faults(self, shot: Shot) -> Iterator[ReelwrightError]:
        """Everything of a shot that can't be done."""
        places = tuple(image.position for image in shot.images)
        if places not in self.pictures:
            others = dict(self.elsewhere).get(places, ())
            hint = f" {' or '.join(others)} can." if others else ""
            message = f"{self.name} can't {IN_WORDS[places]}.{hint}"
            yield make("unsupportedFrameImages", message, parameter="inputs.frameImages")
        if self.schedulers is not None and shot.scheduler is not None and shot.scheduler not in self.schedulers:
            message = f'{self.name} has no scheduler "{shot.scheduler}".'
            yield make("unsupportedScheduler", message, parameter="scheduler", allowed=self.schedulers)


WHOLE = Capabilities()  # an engine that can do all that the contract has
