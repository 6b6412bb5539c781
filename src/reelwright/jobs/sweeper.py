"""Finds live results without a living workflow, and starts them again: nothing that was accepted is ever lost."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from dbos import error

from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.schema import RESULTS
from reelwright.jobs.state import LIVE

_BATCH = 500


@dataclass(frozen=True)
class Sweeper:
    """Rows and queue entries are written together, so there is work only after a fault: a workflow that the database's
    absence ended, or a database that was restored in part."""

    database: Database
    dispatcher: Dispatcher

    def sweep(self) -> int:
        """Enqueues what was left behind; how many results that were."""
        found = 0
        after = ""
        while batch := self._live(after):
            after = batch[-1]
            orphans = set(batch) - self.dispatcher.living(batch)
            # those that ended between the two looks are none
            found += sum(self._restart(video_uuid) for video_uuid in sorted(orphans & set(self._live(only=orphans))))
        return found

    def _live(self, after: str = "", only: set[str] | None = None) -> list[str]:
        query = sa.select(RESULTS.c.video_uuid).where(RESULTS.c.state.in_(LIVE), RESULTS.c.video_uuid > after)
        if only is not None:
            query = query.where(RESULTS.c.video_uuid.in_(only))
        with self.database.read() as connection:
            return list(connection.execute(query.order_by(RESULTS.c.video_uuid).limit(_BATCH)).scalars())

    def _restart(self, video_uuid: str) -> bool:
        """False: another sweeper was faster. Asked again, since what it started must not be forgotten."""
        if self.dispatcher.living([video_uuid]):
            return False
        self.dispatcher.forget([video_uuid])
        try:
            with self.database.write() as connection:
                self.dispatcher.enqueue(connection, video_uuid)
        except error.DBOSWorkflowIDInUseError:
            return False
        return True
