"""Takes away what has had its time: files of expired results and uploads, and in the end the rows."""

from __future__ import annotations

from dataclasses import dataclass

import orjson
import sqlalchemy as sa

from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.schema import DELIVERIES, EVENTS, MEDIA, RESULTS, TASKS
from reelwright.jobs.state import ENDED, State
from reelwright.jobs.steps import clip_key
from reelwright.jobs.store import Clock, move
from reelwright.media.storage import Storage

_BATCH = 200
ROWS_KEPT = 30 * 86_400.0  # s that rows outlive their files, so that polls say "expired" and usage can be added up


@dataclass(frozen=True)
class Janitor:
    """Thread-safe; several at once do no harm. The bytes go first, then the row says so: no file is ever forgotten."""

    database: Database
    storage: Storage
    dispatcher: Dispatcher
    clock: Clock

    def tidy(self) -> int:
        """Everything that is due; how many things went."""
        return self.expire_results() + self.expire_media() + self.purge()

    def expire_results(self) -> int:
        """Deletes the files of results whose time is over, and moves them to `expired`."""
        due = sa.select(RESULTS.c.video_uuid, RESULTS.c.key, RESULTS.c.shot).where(
            RESULTS.c.state.in_(ENDED), RESULTS.c.expires_at <= self.clock()
        )
        gone = 0
        while rows := self._some(due):
            for row in rows:
                # a result that failed or was cancelled in its last moment may have left a file without a key
                self.storage.delete(row.key or clip_key(row.video_uuid, orjson.loads(row.shot)["container"]))
            self.dispatcher.forget([row.video_uuid for row in rows])
            with self.database.write() as connection:
                moved = [move(connection, row.video_uuid, State.EXPIRED, ENDED) for row in rows]
            gone += sum(moved)
        return gone

    def expire_media(self) -> int:
        """Deletes uploads whose time is over."""
        due = sa.select(MEDIA.c.media_uuid, MEDIA.c.key).where(MEDIA.c.expires_at <= self.clock())
        gone = 0
        while rows := self._some(due):
            for row in rows:
                self.storage.delete(row.key)
            with self.database.write() as connection:
                uuids = [row.media_uuid for row in rows]
                gone += connection.execute(sa.delete(MEDIA).where(MEDIA.c.media_uuid.in_(uuids))).rowcount
        return gone

    def purge(self) -> int:
        """Removes tasks whose results have all been expired for ROWS_KEPT."""
        kept = sa.exists().where(
            RESULTS.c.account == TASKS.c.account,
            RESULTS.c.task_uuid == TASKS.c.task_uuid,
            sa.or_(RESULTS.c.state != State.EXPIRED, RESULTS.c.expires_at > self.clock() - ROWS_KEPT),
        )
        old = TASKS.c.created_at <= self.clock() - ROWS_KEPT
        gone = 0
        while rows := self._some(sa.select(TASKS.c.account, TASKS.c.task_uuid).where(old, ~kept)):
            for row in rows:
                self._remove(row.account, row.task_uuid)
            gone += len(rows)
        return gone

    def _remove(self, account: str, task_uuid: str) -> None:
        mine = sa.and_(RESULTS.c.account == account, RESULTS.c.task_uuid == task_uuid)
        videos = sa.select(RESULTS.c.video_uuid).where(mine)
        with self.database.write() as connection:
            connection.execute(sa.delete(DELIVERIES).where(DELIVERIES.c.video_uuid.in_(videos)))
            connection.execute(sa.delete(EVENTS).where(EVENTS.c.video_uuid.in_(videos)))
            connection.execute(sa.delete(RESULTS).where(mine))
            connection.execute(sa.delete(TASKS).where(TASKS.c.account == account, TASKS.c.task_uuid == task_uuid))

    def _some(self, query: sa.Select[tuple[str, ...]]) -> list[sa.Row[tuple[str, ...]]]:
        with self.database.read() as connection:
            return list(connection.execute(query.limit(_BATCH)).all())
