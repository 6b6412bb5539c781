"""The process that makes films: takes results from the queue until it is told to stop."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
import structlog
from dbos import DBOS, DBOSConfig, Queue
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from reelwright.jobs import dispatch
from reelwright.jobs.courier import Courier
from reelwright.jobs.crew import Crew
from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from reelwright.jobs.janitor import Janitor
from reelwright.jobs.leash import Leash, hold
from reelwright.jobs.schema import WORKERS
from reelwright.jobs.store import Clock, Store
from reelwright.jobs.sweeper import Sweeper
from reelwright.jobs.telling import Teller
from reelwright.jobs.views import Views
from reelwright.jobs.workflow import Workflow

IDLE_POLL = 0.25  # s between two looks at the queue when there is nothing to take, or no room
BUSY_POLL = 0.03
HEARTBEAT = 2.0
SWEEP = 60.0
_UNWIND = 2  # s that films get to notice that they were given back

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """What a worker is told by its operator. executor_id: unique among living workers, and the same again after a
    restart: by it a worker finds the work that it left behind. folder: for work in progress. slots: results at a time.
    retention: s. shutdown: s that a stopping worker may go on with what it has. leash: a file descriptor that ends
    when the parent dies; None: there is no parent. notice: s between two looks of DBOS for messages, which we don't
    send; a stop waits for the last one. tidy: s between two rounds of the janitor."""

    executor_id: str
    folder: Path
    slots: int = 1
    retention: float = 7 * 86_400.0
    shutdown: float = 20.0
    leash: int | None = None
    notice: float = 1.0
    tidy: float = 5.0


class Worker:
    """Builds everything that a worker process needs; `run` returns when `stop` was called or a signal came.

    One per process: DBOS keeps its state in the module, and may keep a thread for a film that was given back: see
    `cli.service.worker`."""

    def __init__(self, database: Database, crew: Crew, place: Place, clock: Clock = time.time) -> None:
        self.place = place
        self._database = database
        self._clock = clock
        self._stopping = threading.Event()
        self._store = Store(database, place.retention, clock)
        teller = Teller(database, Views(database, crew.storage, clock), clock)
        self._workflow = Workflow(self._store, crew, teller, place.folder / "work", place.executor_id)
        self._courier = Courier(database, crew, place.folder / "out", clock)
        self._dispatcher = Dispatcher(database)
        self._janitor = Janitor(database, crew.storage, self._dispatcher, clock)
        self._sweeper = Sweeper(database, self._dispatcher)

    def stop(self, *_: object) -> None:
        """Lets `run` end in good order. Usable as a signal handler."""
        self._stopping.set()

    def run(self) -> None:
        """Works until stopped. Waits first for an older process of the same id to be gone, so that none runs twice."""
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, self.stop)
            signal.signal(signal.SIGINT, self.stop)
        self.place.folder.mkdir(parents=True, exist_ok=True)
        lock = self.place.folder / f"{self.place.executor_id}.lock"
        with Leash(self.place.leash, self._let_go), hold(lock, self._stopping):
            if not self._stopping.is_set():
                self._serve()

    def _serve(self) -> None:
        dispatch.migrate(self._database)
        # before the launch: DBOS looks for new queues once a second only
        queue = self._dispatcher.open_queue(self.place.slots, IDLE_POLL)
        self._launch()
        self._courier.start()
        log.info("worker ready", executor_id=self.place.executor_id, slots=self.place.slots)
        try:
            self._keep_house(queue)
        finally:
            self._drain()
            self._courier.stop()
            self._dispatcher.close()
            log.info("worker stopped", executor_id=self.place.executor_id)

    def _launch(self) -> None:
        config: DBOSConfig = {
            "name": dispatch.APPLICATION,
            "system_database_url": self._database.url,
            "executor_id": self.place.executor_id,
            "application_version": dispatch.VERSION,
            "serializer": dispatch.SERIALIZER,
            "log_level": "ERROR",
            "scheduler_polling_interval_sec": 3600.0,
            "notification_listener_polling_interval_sec": self.place.notice,
            "use_listen_notify": False,
        }
        DBOS(config=config)
        workflow = self._workflow

        @DBOS.workflow(name=dispatch.WORKFLOW)
        def make_result(video_uuid: str) -> str:
            return workflow.make(video_uuid)

        DBOS.listen_queues([dispatch.QUEUE])
        DBOS.launch()

    def _keep_house(self, queue: Queue) -> None:
        """Everything that comes round: looking at the queue more often while it helps, signs of life, cleaning."""
        chores = [
            _Chore(IDLE_POLL, _Pace(queue, self._store, self._workflow, self.place.slots)),
            _Chore(HEARTBEAT, self._beat),
            _Chore(self.place.tidy, self._janitor.tidy),
            _Chore(SWEEP, self._sweeper.sweep),
        ]
        while not self._stopping.wait(0.05):
            for chore in chores:
                chore.turn()

    def _beat(self) -> None:
        now = self._clock()
        insert = sqlite.insert if self._database.sqlite else postgresql.insert
        row = {"executor_id": self.place.executor_id, "slots": self.place.slots, "started_at": now, "seen_at": now}
        fresh = insert(WORKERS).values(row).on_conflict_do_update(
            index_elements=["executor_id"], set_={"seen_at": now, "slots": self.place.slots}
        )
        with self._database.write(durable=False) as connection:
            connection.execute(fresh)

    def _let_go(self) -> None:
        """The server died, not a film: what is under way counts no crash."""
        self._give_back()

    def _give_back(self) -> None:
        """Hands over what is under way. The queue first: from then on DBOS refuses what our steps still want to
        record, such as that they were interrupted."""
        for video_uuid in self._workflow.busy:
            self._dispatcher.requeue(video_uuid)
            self._store.give_back(video_uuid, self.place.executor_id)

    def _drain(self) -> None:
        """Takes nothing new, waits for what is under way, and gives back what does not end in time."""
        patience = int(self.place.shutdown) + _UNWIND if self._workflow.busy else 0
        options = {"workflow_completion_timeout_sec": patience, "destroy_registry": True}
        ending = threading.Thread(target=DBOS.destroy, kwargs=options, name="drain")
        ending.start()
        deadline = time.monotonic() + self.place.shutdown
        while self._workflow.busy and time.monotonic() < deadline:
            time.sleep(0.05)
        self._give_back()
        ending.join()
        with self._database.write() as connection:
            connection.execute(sa.delete(WORKERS).where(WORKERS.c.executor_id == self.place.executor_id))


class _Chore:
    """Something to do every `interval` s. The database may be away for a while: then the next turn tries again."""

    def __init__(self, interval: float, work: Callable[[], object]) -> None:
        self._interval = interval
        self._work = work
        self._next = 0.0

    def turn(self) -> None:
        if time.monotonic() < self._next:
            return
        try:
            self._work()
        except DBAPIError as error:
            log.warning("the database does not answer", error=type(error.orig).__name__)
        except Exception:  # a chore that fails must not end the worker
            log.exception("chore failed")
        self._next = time.monotonic() + self._interval


class _Pace:
    """Looks at the queue often only while a slot is free and something waits: a look costs CPU that films need."""

    def __init__(self, queue: Queue, store: Store, workflow: Workflow, slots: int) -> None:
        self._queue = queue
        self._store = store
        self._workflow = workflow
        self._slots = slots
        self._interval = IDLE_POLL

    def __call__(self) -> None:
        eager = len(self._workflow.busy) < self._slots and self._store.depth() > 0
        interval = BUSY_POLL if eager else IDLE_POLL
        if interval != self._interval:
            self._queue.set_polling_interval_sec(interval)
            self._interval = interval
