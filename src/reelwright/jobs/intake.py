"""Tasks come in: rows and queue entries in one transaction, and one disk flush for everybody who waits together."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.shot import Shot
from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.schema import RESULTS, TASKS
from reelwright.jobs.state import State
from reelwright.jobs.store import Clock, json_text, waiting

RESUBMIT_SECONDS = 60.0
RETRY_AFTER = 5  # s; about one clip

# Built once: putting a statement together costs as much as running it.
_TASK = sa.select(TASKS.c.body_hash, TASKS.c.created_at).where(
    TASKS.c.account == sa.bindparam("account"), TASKS.c.task_uuid == sa.bindparam("task")
)
_ADD_TASK = {
    True: sqlite.insert(TASKS).on_conflict_do_nothing(),
    False: postgresql.insert(TASKS).on_conflict_do_nothing(),
}
_ADD_RESULTS = sa.insert(RESULTS)


@dataclass(frozen=True, slots=True)
class Order:
    """A task as it will be written. request: JSON without base64. costs: USD, one per shot. ttl: s."""

    account: str
    task_uuid: str
    request: str
    body_hash: str
    shots: tuple[Shot, ...]
    costs: tuple[float, ...]
    include_cost: bool
    ttl: float | None
    webhook_url: str | None
    upload_url: str | None
    session: str | None
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Ticket:
    order: Order
    done: bool = False
    error: Exception | None = None


@dataclass
class Intake:
    """Thread-safe. limit: results that may wait before tasks are refused. `put` returns when all is on disk."""

    database: Database
    dispatcher: Dispatcher
    limit: int
    clock: Clock
    _queue: list[_Ticket] = field(default_factory=list)
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def put(self, order: Order) -> bool:
        """Writes the task. False: it was there already, sent twice within a minute, byte for byte.

        Whoever gets the turn first writes everything that waits by then; the others find their ticket done.
        Raises ValidationError(conflictTaskUUID), QuotaError(rateLimitExceeded)."""
        ticket = _Ticket(order)
        with self._guard:
            self._queue.append(ticket)
        with self._turn:
            if not ticket.done:
                with self._guard:
                    batch, self._queue = self._queue, []
                self._commit(batch)
        if isinstance(ticket.error, _Known):
            return False
        if ticket.error is not None:
            raise ticket.error
        return True

    def seen(self, account: str, task_uuid: str, body_hash: str) -> bool:
        """True: this very task came in within the last minute. Raises conflictTaskUUID when another used the UUID."""
        with self.database.read() as connection:
            return self._seen(connection, account, task_uuid, body_hash)

    def _commit(self, batch: list[_Ticket]) -> None:
        try:
            with self.database.write() as connection:
                room = self.limit - waiting(connection)
                # in one order, so that two servers with the same tasks wait for each other and never in a circle
                for ticket in sorted(batch, key=lambda each: (each.order.account, each.order.task_uuid)):
                    room -= self._take(connection, ticket, room)
        except Exception as error:  # noqa: BLE001 - handed to the caller of `put`
            if len(batch) > 1:  # one bad order must not refuse the others
                for ticket in batch:
                    ticket.error = None
                    self._commit([ticket])
                return
            batch[0].error = error
        for ticket in batch:
            ticket.done = True

    def _take(self, connection: sa.Connection, ticket: _Ticket, room: int) -> int:
        """Writes one order; the number of results added. A refusal goes to its ticket and leaves no row."""
        try:
            self._insert(connection, ticket.order, room)
        except (ReelwrightError, _Known) as refusal:
            ticket.error = refusal
            return 0
        return len(ticket.order.shots)

    def _insert(self, connection: sa.Connection, order: Order, room: int) -> None:
        identity = (order.account, order.task_uuid, order.body_hash)
        if self._seen(connection, *identity):
            raise _Known
        if len(order.shots) > room:
            raise make("rateLimitExceeded", "The queue is full. Try again later.", retry_after=RETRY_AFTER)
        now = self.clock()
        # without the option psycopg's count is lost with the cursor, and reads as -1
        counted = {"preserve_rowcount": True}
        added = connection.execute(_ADD_TASK[self.database.sqlite], _task_row(order, now), execution_options=counted)
        if added.rowcount == 0:  # another process was faster by a moment
            self._seen(connection, *identity)
            raise _Known
        connection.execute(_ADD_RESULTS, [_result_row(order, i, now) for i in range(len(order.shots))])
        for shot in order.shots:
            self.dispatcher.enqueue(connection, shot.video_uuid)

    def _seen(self, connection: sa.Connection, account: str, task_uuid: str, body_hash: str) -> bool:
        row = connection.execute(_TASK, {"account": account, "task": task_uuid}).first()
        if row is None:
            return False
        if row.body_hash == body_hash and self.clock() - row.created_at <= RESUBMIT_SECONDS:
            return True
        raise make("conflictTaskUUID", "This taskUUID was used before; its task can be polled.", parameter="taskUUID")


class _Known(Exception):
    """The same task again, within a minute."""


def _task_row(order: Order, now: float) -> dict[str, object]:
    return {
        "account": order.account,
        "task_uuid": order.task_uuid,
        "request": order.request,
        "body_hash": order.body_hash,
        "session": order.session,
        "webhook_url": order.webhook_url,
        "upload_url": order.upload_url,
        "created_at": now,
    }


def _result_row(order: Order, index: int, now: float) -> dict[str, object]:
    shot = order.shots[index]
    return {
        "video_uuid": shot.video_uuid,
        "account": order.account,
        "task_uuid": order.task_uuid,
        "number": index,
        "state": State.WAITING,
        "progress": 0,
        "shot": json_text(shot.as_json()),
        "seed": shot.seed,
        "seconds": shot.duration,
        "cost": order.costs[index],
        "include_cost": order.include_cost,
        "ttl": order.ttl,
        "warnings": json_text(order.warnings),
        "crashes": 0,
        "created_at": now,
    }
