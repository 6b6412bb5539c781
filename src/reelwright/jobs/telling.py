"""`tell`: what the world is owed when a result ends becomes rows; the courier works them off, however long it takes."""

from __future__ import annotations

from dataclasses import dataclass

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from reelwright.contract import replies
from reelwright.contract.results import ResultView
from reelwright.jobs.database import Database
from reelwright.jobs.schema import DELIVERIES, RESULTS, TASKS
from reelwright.jobs.store import Clock
from reelwright.jobs.views import Views


@dataclass(frozen=True)
class Teller:
    """Writes deliveries. Thread-safe; telling twice makes no second row."""

    database: Database
    views: Views
    clock: Clock

    def tell(self, video_uuid: str) -> tuple[str, ...]:
        """The ids of the deliveries that the end of this result calls for; () when nobody is to be told."""
        view = self.views.of_result(video_uuid)
        if view is None:
            return ()
        with self.database.write() as connection:
            rows = [self._row(view, kind, url) for kind, url in self._targets(connection, view) if url]
            insert = sqlite.insert if self.database.sqlite else postgresql.insert
            for row in rows:
                connection.execute(insert(DELIVERIES).values(row).on_conflict_do_nothing())
        return tuple(str(row["event_id"]) for row in rows)

    def _targets(self, connection: sa.Connection, view: ResultView) -> list[tuple[str, str | None]]:
        same = sa.and_(TASKS.c.account == RESULTS.c.account, TASKS.c.task_uuid == RESULTS.c.task_uuid)
        wanted = sa.select(TASKS.c.webhook_url, TASKS.c.upload_url).join(RESULTS, same)
        task = connection.execute(wanted.where(RESULTS.c.video_uuid == view.video_uuid)).one()
        upload = task.upload_url if view.state == "succeeded" else None
        return [("webhook", task.webhook_url), ("upload", upload)]

    def _row(self, view: ResultView, kind: str, url: str | None) -> dict[str, object]:
        now = self.clock()
        return {
            "event_id": f"{view.video_uuid}:{kind}",
            "video_uuid": view.video_uuid,
            "kind": kind,
            "url": url,
            "body": orjson.dumps(replies.webhook_body(view)).decode() if kind == "webhook" else None,
            "state": "due",
            "attempts": 0,
            "next_at": now,
            "created_at": now,
        }
