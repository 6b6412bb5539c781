"""What the API asks of the pipeline. Reads rows and the event log, never the worker; writes before it answers."""

from __future__ import annotations

import hashlib
import secrets
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import orjson
import sqlalchemy as sa
import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from reelwright.contract import pricing, resolve
from reelwright.contract.capabilities import WHOLE, Capabilities
from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.pricing import PRICES, PriceTable
from reelwright.contract.results import ResultView, UsageView
from reelwright.contract.shot import Shot
from reelwright.contract.utility_replies import trimmed
from reelwright.contract.video import VideoInference
from reelwright.jobs import addresses
from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.intake import Intake, Order
from reelwright.jobs.library import Library, StoredMedia
from reelwright.jobs.schema import RESULTS, TASKS, WORKERS
from reelwright.jobs.state import State
from reelwright.jobs.store import Clock, Store
from reelwright.jobs.sweeper import Sweeper
from reelwright.jobs.tally import Figures
from reelwright.jobs.telling import Teller
from reelwright.jobs.views import Event, Views
from reelwright.media.reach import Reach
from reelwright.media.storage import Storage

P = ParamSpec("P")
R = TypeVar("R")

DAY = 86_400.0
_WORKER_SILENCE = 10.0  # s without a sign of life after which a worker does not count

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Policy:
    """What an operator decides. retention: s. queue_limit: results that may wait. reach: how far the URLs of a task
    may lead. capabilities: of the engine; what it can't do is refused."""

    retention: float = 7 * DAY
    queue_limit: int = 10_000
    strict_motion: bool = False
    prices: PriceTable = PRICES
    reach: Reach = Reach.PUBLIC
    capabilities: Capabilities = WHOLE


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a task would make, and cost in USD, one entry per result."""

    shots: tuple[Shot, ...]
    costs: tuple[float, ...]


def _served(method: Callable[P, R]) -> Callable[P, R]:
    """The border to the database: its errors name hosts and statements, what clients read says "later"."""

    @wraps(method)
    def served(*arguments: P.args, **named: P.kwargs) -> R:
        try:
            return method(*arguments, **named)
        except (DBAPIError, PoolTimeout) as error:
            log.warning("the database does not answer", error=type(error).__name__)
            raise make("serviceUnavailable", "The database does not answer. Try again.", retry_after=2) from error

    return served


class Service:
    """All methods block for a moment, are thread-safe and see only what belongs to the given account.

    The tables must exist (`dispatch.migrate`). `poll` takes some 20 µs on SQLite and may be called on an event loop
    there (`quick_reads`); everything else belongs in a thread. While the database is away everything raises
    ServerError(serviceUnavailable)."""

    def __init__(
        self, database: Database, storage: Storage, policy: Policy | None = None, clock: Clock = time.time
    ) -> None:
        self.policy = policy or Policy()
        self.quick_reads = database.sqlite
        self._database = database
        self._clock = clock
        self._dispatcher = Dispatcher(database)
        self._intake = Intake(database, self._dispatcher, self.policy.queue_limit, clock)
        self._library = Library(database, storage, self.policy.retention, clock)
        self._store = Store(database, self.policy.retention, clock)
        self._views = Views(database, storage, clock)
        self._teller = Teller(database, self._views, clock)
        self._sweeper = Sweeper(database, self._dispatcher)

    @_served
    def submit(self, account: str, task: VideoInference, raw: dict[str, Any], session: str | None = None) -> None:
        """Takes the task in; when this returns, it is on disk and will be made. raw: the task as the client sent it.

        The same bytes again within a minute are the same task: nothing happens. Raises ValidationError
        (conflictTaskUUID), QuotaError(rateLimitExceeded, with retry_after), Rejected for URLs and pictures that
        won't do."""
        body_hash = hashlib.sha256(orjson.dumps(raw, option=orjson.OPT_SORT_KEYS)).hexdigest()
        if task.images and self._intake.seen(account, task.task_uuid, body_hash):
            return
        estimate = self.dry_run(account, task)
        stored, added = self._library.take_in(account, task)
        shots = self._shots(stored, estimate.shots) if stored is not task else estimate.shots
        order = Order(
            account=account,
            task_uuid=task.task_uuid,
            request=orjson.dumps(trimmed(raw)).decode(),
            body_hash=body_hash,
            shots=shots,
            costs=estimate.costs,
            include_cost=task.include_cost,
            ttl=task.ttl,
            webhook_url=task.webhook_url,
            upload_url=task.upload_endpoint,
            session=session,
            warnings=resolve.notes(task),
        )
        try:
            taken = self._intake.put(order)
        except ReelwrightError:
            self._library.discard(account, added)
            raise
        if not taken:
            self._library.discard(account, added)

    @_served
    def dry_run(self, account: str, task: VideoInference) -> Estimate:
        """What `submit` would make and what it would cost. Starts and stores nothing. Raises Rejected for URLs that
        may not be used and for what the engine can't do."""
        addresses.check(task, self.policy.reach)
        seed = secrets.randbelow(resolve.SEEDS)
        video_uuids = [str(uuid.uuid4()) for _ in range(task.number_results)]
        shots = resolve.shots(task, seed=seed, video_uuids=video_uuids, strict_motion=self.policy.strict_motion)
        self.policy.capabilities.check(shots[0], task)
        return Estimate(shots, tuple(pricing.cost(shot, self.policy.prices) for shot in shots))

    @_served
    def poll(self, account: str, task_uuid: str) -> tuple[ResultView, ...]:
        """How far each result of the task is. Raises NotFoundError(taskFailedOrNotFound)."""
        return self._views.of_task(account, task_uuid)

    @_served
    def details(self, account: str, task_uuid: str) -> tuple[dict[str, Any], tuple[ResultView, ...]]:
        """The task as it was sent, without the bytes of its pictures, and its results. Raises NotFoundError."""
        results = self._views.of_task(account, task_uuid)
        mine = sa.and_(TASKS.c.account == account, TASKS.c.task_uuid == task_uuid)
        with self._database.read() as connection:
            request = connection.execute(sa.select(TASKS.c.request).where(mine)).scalar_one()
        return orjson.loads(request), results

    @_served
    def cancel(self, account: str, task_uuid: str) -> tuple[ResultView, ...]:
        """Stops every result of the task that has not ended, and says how all of them stand. Raises NotFoundError."""
        for view in self._views.of_task(account, task_uuid):
            if not view.done and self._store.cancel(view.video_uuid):
                self._teller.tell(view.video_uuid)
        return self._views.of_task(account, task_uuid)

    @_served
    def events(self, account: str, after: int) -> list[Event]:
        """Results that ended since event `after`, oldest first."""
        return self._views.events(account, after)

    @_served
    def last_event(self) -> int:
        """The number of the newest event of any account; 0 when there is none."""
        return self._views.last_event()

    @_served
    def store_media(self, account: str, data: bytes, parameter: str = "image") -> StoredMedia:
        """Keeps a picture for later tasks. Raises ValidationError(invalidImage)."""
        return self._library.add(account, data, parameter)

    @_served
    def delete_media(self, account: str, media_uuid: str) -> None:
        """Removes an uploaded picture. Raises NotFoundError(mediaNotFound)."""
        self._library.delete(account, media_uuid)

    @_served
    def usage(self, account: str, start: float = 0.0, end: float | None = None) -> UsageView:
        """Totals of what came in between two times (s since 1970); only finished results cost."""
        span = sa.and_(RESULTS.c.account == account, RESULTS.c.created_at >= start)
        if end is not None:
            span = sa.and_(span, RESULTS.c.created_at < end)
        made = RESULTS.c.key.is_not(None)
        failed = RESULTS.c.error.is_not(None)
        columns = (
            sa.func.count(sa.distinct(RESULTS.c.task_uuid)),
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(sa.case((made, 1), else_=0)), 0),
            sa.func.coalesce(sa.func.sum(sa.case((failed, 1), else_=0)), 0),
            sa.func.coalesce(sa.func.sum(sa.case((made, RESULTS.c.seconds), else_=0.0)), 0.0),
            sa.func.coalesce(sa.func.sum(sa.case((made, RESULTS.c.cost), else_=0.0)), 0.0),
        )
        with self._database.read() as connection:
            row = connection.execute(sa.select(*columns).where(span)).one()
        tasks, results, succeeded, failures, seconds, cost = row
        return UsageView(tasks, results, succeeded, failures, float(seconds), round(float(cost), 6))

    @_served
    def queue_depth(self) -> int:
        """Results that wait for a worker."""
        return self._store.depth()

    @_served
    def counts(self) -> dict[str, int]:
        """Results by state, of all accounts."""
        grouped = sa.select(RESULTS.c.state, sa.func.count()).group_by(RESULTS.c.state)
        with self._database.read() as connection:
            found = {row[0]: row[1] for row in connection.execute(grouped)}
        return {state.value: found.get(state.value, 0) for state in State}

    @_served
    def figures(self) -> Figures:
        """What happened so far in all processes together, of all accounts."""
        return Figures(self.counts(), self._store.tally.endings(), self._store.tally.step_times())

    @_served
    def workers(self) -> int:
        """Workers that gave a sign of life in the last seconds."""
        recent = sa.select(sa.func.count()).select_from(WORKERS)
        with self._database.read() as connection:
            return connection.execute(recent.where(WORKERS.c.seen_at > self._clock() - _WORKER_SILENCE)).scalar_one()

    @_served
    def sweep(self) -> int:
        """Gives a workflow to every waiting result that has none; how many there were. For the start of a server."""
        return self._sweeper.sweep()

    def close(self) -> None:
        """Closes the way to the queue; the database stays the caller's."""
        self._dispatcher.close()

    def _shots(self, task: VideoInference, drafts: tuple[Shot, ...]) -> tuple[Shot, ...]:
        """The drafts again, with the pictures' final names."""
        uuids = [shot.video_uuid for shot in drafts]
        return resolve.shots(task, seed=drafts[0].seed, video_uuids=uuids)
