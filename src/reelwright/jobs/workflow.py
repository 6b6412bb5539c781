"""The main path: gather, film, screen, seal, keep, tell. One durable workflow per result.

DBOS records what each step returned: small JSON, never pixels. After a crash the path runs again from the top: recorded
steps give their old answer, and the one that was under way is done again. So the path depends on recorded answers and
on nothing else."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog
from dbos import DBOS
from sqlalchemy.exc import DBAPIError

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.shot import Shot, Take
from reelwright.engines.base import Cancelled
from reelwright.jobs.crew import Crew
from reelwright.jobs.database import patiently
from reelwright.jobs.progress import AFTER, BEFORE
from reelwright.jobs.steps import Lost, Steps
from reelwright.jobs.store import Store
from reelwright.jobs.telling import Teller
from reelwright.media.inputs import Assets

MOST_CRASHES = 3
_TRIES = 3  # for `Lost`
# keep and tell look for themselves: they may have been done by a worker that died before it could say so
_PROGRESS = {"gather": 1, "film": BEFORE, "screen": AFTER, "seal": 97}

log = structlog.get_logger(__name__)


class Ended(Exception):
    """Over before its time: failed, cancelled, or another worker has it. Only `tell` is left to do."""


@dataclass(frozen=True)
class Workflow:
    """Makes results. folder: for work in progress, one sub-folder per result. runner: this worker's stable id."""

    store: Store
    crew: Crew
    teller: Teller
    folder: Path
    runner: str
    _busy: set[str] = field(default_factory=set)

    @property
    def busy(self) -> tuple[str, ...]:
        """The results that are being made at this moment."""
        return tuple(self._busy)

    def make(self, video_uuid: str) -> str:
        """One result from its row to its end; the state that it ended in. Runs inside a DBOS workflow."""
        self._busy.add(video_uuid)
        try:
            return self._make(video_uuid)
        finally:
            self._busy.discard(video_uuid)

    def _make(self, video_uuid: str) -> str:
        self._enter(video_uuid)
        steps = Steps(self.store, self.crew, self.teller, video_uuid, self.folder / video_uuid, self.runner)
        for _ in range(_TRIES):
            try:
                self._produce(steps)
            except Lost:
                continue
            except Ended:
                pass
            break
        self._record(video_uuid, "tell", steps.tell)
        return str(self.store.state_of(video_uuid))

    def _produce(self, steps: Steps) -> None:
        shot, assets = self._gather(steps)
        take, warnings = self._film(steps, shot, assets)
        nsfw = self._record(steps.video_uuid, "screen", lambda: steps.screen(shot, take))
        take = self._seal(steps, take)
        self._record(steps.video_uuid, "keep", lambda: steps.keep(take, nsfw, warnings))

    def _gather(self, steps: Steps) -> tuple[Shot, Assets]:
        def work() -> dict[str, Any]:
            shot, assets = steps.gather()
            return {"shot": shot.as_json(), "first": _text(assets.first), "last": _text(assets.last)}

        found = self._record(steps.video_uuid, "gather", work)
        return Shot.from_json(found["shot"]), Assets(_path(found["first"]), _path(found["last"]))

    def _film(self, steps: Steps, shot: Shot, assets: Assets) -> tuple[Take, tuple[str, ...]]:
        def work() -> dict[str, Any]:
            take, warnings = steps.film(shot, assets)
            return {"take": take.as_json(), "warnings": list(warnings)}

        found = self._record(steps.video_uuid, "film", work)
        return Take.from_json(found["take"]), tuple(found["warnings"])

    def _seal(self, steps: Steps, take: Take) -> Take:
        return Take.from_json(self._record(steps.video_uuid, "seal", lambda: steps.seal(take).as_json()))

    def _enter(self, video_uuid: str) -> None:
        """Takes the result up and gives it up when it keeps killing workers. Not recorded: every run counts."""
        entry = patiently(lambda: self.store.enter(video_uuid, self.runner))
        if entry is not None and entry.crashes >= MOST_CRASHES:
            log.error("result given up", video_uuid=video_uuid, crashes=entry.crashes)
            error = make("internalServerError", f"The worker died {entry.crashes} times while making this result.")
            self.store.fail(video_uuid, error)

    def _record(self, video_uuid: str, name: str, work: Callable[[], Any]) -> Any:
        """Runs a step, or gives the answer that it gave before. Raises Ended and Lost."""
        answer = DBOS.run_step({"name": name}, self._attempt, video_uuid, name, work)
        if "over" in answer:
            raise {"ended": Ended, "lost": Lost}[answer["over"]]
        return answer["value"]

    def _attempt(self, video_uuid: str, name: str, work: Callable[[], Any]) -> dict[str, Any]:
        """A step's answer as it is recorded: its value, or why there is none. A fault becomes the result's error."""
        reached = _PROGRESS.get(name)
        if reached is not None and not patiently(lambda: self.store.advance(video_uuid, self.runner, name, reached)):
            return {"over": "ended"}
        start = time.monotonic()
        try:
            value = patiently(work)
            self.store.tally.step(name, time.monotonic() - start)
            return {"value": value}
        except Cancelled:
            return {"over": "ended"}
        except Lost:
            return {"over": "lost"}
        except ReelwrightError as error:
            log.info("result failed", video_uuid=video_uuid, step=name, code=error.code)
            fault = error
        except DBAPIError:
            raise  # after long patience; without the database nothing can be noted, and the sweeper starts anew
        except Exception:  # the border: whatever a part throws ends here, and clients see none of it
            log.exception("step broke", video_uuid=video_uuid, step=name)
            fault = make("internalServerError", "Something went wrong while the clip was made.")
        patiently(lambda: self.store.fail(video_uuid, fault))
        return {"over": "ended"}


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)
