"""What rows look like from outside: ResultViews, read without any layer in between, since clients poll all the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa

from reelwright.contract.error_table import make
from reelwright.contract.results import ResultView
from reelwright.jobs.database import Database
from reelwright.jobs.schema import EVENTS, RESULTS
from reelwright.jobs.store import Clock, error_from
from reelwright.media.storage import Storage

_COLUMNS = (
    RESULTS.c.task_uuid,
    RESULTS.c.video_uuid,
    RESULTS.c.number,
    RESULTS.c.state,
    RESULTS.c.progress,
    RESULTS.c.seed,
    RESULTS.c.key,
    RESULTS.c.expires_at,
    RESULTS.c.cost,
    RESULTS.c.include_cost,
    RESULTS.c.nsfw,
    RESULTS.c.warnings,
    RESULTS.c.error,
)
MOST_EVENTS = 200


@dataclass(frozen=True, slots=True)
class Event:
    """A result that has ended. id grows from event to event; session: the one that its task came in by."""

    id: int
    session: str | None
    view: ResultView


class Views:
    """Reads. Thread-safe."""

    def __init__(self, database: Database, storage: Storage, clock: Clock) -> None:
        self._database = database
        self._link: Callable[[str, float, float], str] = storage.url
        self._clock = clock
        by_task = sa.and_(RESULTS.c.account == sa.bindparam("account"), RESULTS.c.task_uuid == sa.bindparam("task"))
        self._of_task = database.prepare(sa.select(*_COLUMNS).where(by_task).order_by(RESULTS.c.number))
        self._of_result = database.prepare(sa.select(*_COLUMNS).where(RESULTS.c.video_uuid == sa.bindparam("video")))
        self._of_events = database.prepare(
            sa.select(EVENTS.c.id, EVENTS.c.session, *_COLUMNS)
            .join(RESULTS, RESULTS.c.video_uuid == EVENTS.c.video_uuid)
            .where(EVENTS.c.account == sa.bindparam("account"), EVENTS.c.id > sa.bindparam("after"))
            .order_by(EVENTS.c.id)
            .limit(MOST_EVENTS)
        )
        self._last_event = database.prepare(sa.select(sa.func.max(EVENTS.c.id)))

    def of_task(self, account: str, task_uuid: str) -> tuple[ResultView, ...]:
        """The results of a task in their order. Raises NotFoundError."""
        rows = self._database.rows(self._of_task, {"account": account, "task": task_uuid})
        if not rows:
            raise make("taskFailedOrNotFound", "There is no such task.", parameter="taskUUID")
        now = self._clock()
        return tuple(self._view(row, now) for row in rows)

    def of_result(self, video_uuid: str) -> ResultView | None:
        rows = self._database.rows(self._of_result, {"video": video_uuid})
        return self._view(rows[0], self._clock()) if rows else None

    def events(self, account: str, after: int) -> list[Event]:
        """What ended since event `after`, oldest first, at most MOST_EVENTS."""
        rows = self._database.rows(self._of_events, {"account": account, "after": after})
        now = self._clock()
        return [Event(row[0], row[1], self._view(row[2:], now)) for row in rows]

    def last_event(self) -> int:
        """The newest event of all accounts; 0 when there was none. Cheap: what a server asks ten times a second."""
        return self._database.rows(self._last_event, {})[0][0] or 0

    def _view(self, row: Any, now: float) -> ResultView:
        task_uuid, video_uuid, number, state, progress, seed, key, expires_at, *rest = row
        cost, include, nsfw, warnings, error = rest
        url = None
        if state == "succeeded":
            if now >= expires_at:
                state = "expired"  # to the second, whenever the janitor comes by
            else:
                url = self._link(key, expires_at, now)
        return ResultView(
            task_uuid=task_uuid,
            video_uuid=video_uuid,
            index=number,
            state=state,
            progress=progress,
            seed=seed,
            url=url,
            cost=cost,
            include_cost=bool(include),
            nsfw=None if nsfw is None else bool(nsfw),
            warnings=() if warnings == "[]" else tuple(orjson.loads(warnings)),
            error=error_from(error),
        )
