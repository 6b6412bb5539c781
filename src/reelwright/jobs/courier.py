"""Works off deliveries: rows that are due are claimed, tried once, and noted, in threads of their own. No render ever
waits for a webhook."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
import structlog
from sqlalchemy.exc import DBAPIError

from reelwright.contract.errors import NotFoundError, ReelwrightError
from reelwright.jobs.crew import Crew, Receipt
from reelwright.jobs.database import Database
from reelwright.jobs.schema import DELIVERIES, RESULTS
from reelwright.jobs.store import Clock, json_text
from reelwright.media.storage import TYPES

LEASE = {"webhook": 60.0, "upload": 900.0}  # s after which a claim of a dead worker lapses
PATIENCE = 5.0  # s that a stopping courier waits for answers
_THREADS = 8
_IDLE = 0.25  # s between two looks when nothing is due
_STORE_DOWN = 30.0  # s until the next try when our own storage does not answer

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that this courier may try now. attempt: 1, 2, …"""

    event_id: str
    video_uuid: str
    kind: str
    url: str
    body: str | None
    attempt: int


@dataclass(frozen=True, slots=True)
class Note:
    """A receipt of our own, for what failed before anything was sent."""

    note: str
    retry_after: float | None
    delivered: bool = False
    status: int | None = None


class Courier:
    """One per worker process; several share the rows. folder: for files on their way to an upload."""

    def __init__(self, database: Database, crew: Crew, folder: Path, clock: Clock) -> None:
        self._database = database
        self._crew = crew
        self._folder = folder
        self._clock = clock
        self._pool = ThreadPoolExecutor(_THREADS, "courier")
        self._room = threading.Semaphore(_THREADS)
        self._under_way: set[str] = set()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, patience: float = PATIENCE) -> None:
        """Starts nothing new, waits `patience` s for the attempts that are under way, and gives the others back: due
        at once, for whoever comes next. What has no answer by then may arrive twice, under the same id."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()
        deadline = time.monotonic() + patience
        while self._under_way and time.monotonic() < deadline:
            time.sleep(0.02)
        self._pool.shutdown(wait=False)
        left = tuple(self._under_way)
        if left:
            mine = sa.and_(DELIVERIES.c.event_id.in_(left), DELIVERIES.c.state == "due")
            with self._database.write() as connection:
                connection.execute(sa.update(DELIVERIES).where(mine).values(next_at=self._clock()))

    def claim(self) -> Claim | None:
        """The delivery that has been due longest, now ours until its lease ends; None when nothing is due."""
        now = self._clock()
        due = sa.select(DELIVERIES).where(DELIVERIES.c.state == "due", DELIVERIES.c.next_at <= now)
        with self._database.read() as connection:
            row = connection.execute(due.order_by(DELIVERIES.c.next_at).limit(1)).first()
        if row is None:
            return None
        same = sa.and_(DELIVERIES.c.event_id == row.event_id, DELIVERIES.c.state == "due")
        mine = sa.update(DELIVERIES).where(same, DELIVERIES.c.attempts == row.attempts, DELIVERIES.c.next_at <= now)
        with self._database.write() as connection:
            lease = {"next_at": now + LEASE[row.kind], "attempts": row.attempts + 1}
            if connection.execute(mine.values(**lease)).rowcount != 1:
                return None
        return Claim(row.event_id, row.video_uuid, row.kind, row.url, row.body, row.attempts + 1)

    def attempt(self, claim: Claim) -> None:
        """Tries once and notes what came of it."""
        try:
            receipt = self._send(claim)
        except NotFoundError:
            receipt = Note("the file is gone", None)
        except ReelwrightError as error:
            receipt = Note(error.message, _STORE_DOWN)
        self._note(claim, receipt)

    def _send(self, claim: Claim) -> Receipt:
        if claim.kind == "webhook":
            return self._crew.post(claim.url, (claim.body or "").encode(), claim.event_id, claim.attempt)
        lasting = sa.and_(RESULTS.c.video_uuid == claim.video_uuid, RESULTS.c.expires_at > self._clock())
        with self._database.read() as connection:
            key = connection.execute(sa.select(RESULTS.c.key).where(lasting)).scalar()
        if key is None:
            return Note("the file has expired", None)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{claim.video_uuid}.upload"
        try:
            with path.open("wb") as file:
                for piece in self._crew.storage.read(key):
                    file.write(piece)
            return self._crew.put(claim.url, path, TYPES[key.rpartition(".")[2]], claim.attempt)
        finally:
            path.unlink(missing_ok=True)

    def _note(self, claim: Claim, receipt: Receipt) -> None:
        again = None if receipt.delivered else receipt.retry_after
        state = "done" if receipt.delivered else "dead" if again is None else "due"
        facts = {"attempt": claim.attempt, "status": receipt.status, "note": receipt.note, "at": self._clock()}
        if state == "dead":
            log.warning("delivery given up", event_id=claim.event_id, attempts=claim.attempt, status=receipt.status)
        with self._database.write() as connection:
            connection.execute(
                sa.update(DELIVERIES)
                .where(DELIVERIES.c.event_id == claim.event_id, DELIVERIES.c.attempts == claim.attempt)
                .values(state=state, next_at=self._clock() + (again or 0.0), receipt=json_text(facts))
            )

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._room.acquire()
            try:
                claim = self.claim()
            except DBAPIError:
                log.warning("deliveries wait for the database")
                claim = None
            if claim is None:
                self._room.release()
                self._stopped.wait(_IDLE)
            else:
                self._under_way.add(claim.event_id)
                self._pool.submit(self._work, claim)

    def _work(self, claim: Claim) -> None:
        try:
            self.attempt(claim)
        except Exception:  # the row stays due; its lease brings it back
            log.exception("delivery broke", event_id=claim.event_id)
        finally:
            self._under_way.discard(claim.event_id)
            self._room.release()
