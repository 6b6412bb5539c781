"""The rows of results, and every move they make. A move names where it comes from; exactly one caller wins it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError
from reelwright.contract.shot import Shot, Take
from reelwright.jobs import state
from reelwright.jobs.database import Database
from reelwright.jobs.schema import EVENTS, RESULTS, TASKS
from reelwright.jobs.state import LIVE, State
from reelwright.jobs.tally import Tally

Clock = Callable[[], float]
_WAITING = sa.select(sa.func.count()).select_from(RESULTS).where(RESULTS.c.state == State.WAITING)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a worker needs to know of a result. crashes: how often a worker died while it held this result."""

    video_uuid: str
    account: str
    state: State
    shot: Shot
    crashes: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A finished file in storage. nsfw: None when no check ran."""

    key: str
    take: Take
    nsfw: bool | None
    warnings: tuple[str, ...]


class Store:
    """Moves and reads of the table `results`. Thread-safe. clock: s since 1970.

    retention: s that a finished result stays when its task gave no ttl."""

    def __init__(self, database: Database, retention: float, clock: Clock = time.time) -> None:
        self.database = database
        self.retention = retention
        self.clock = clock
        self.tally = Tally(database)

    def enter(self, video_uuid: str, runner: str) -> Entry | None:
        """A worker takes the result up, or up again: None when there is no such row.

        Counts a crash when the last holder never gave it back. Changes nothing when the result has ended."""
        with self.database.write() as connection:
            held = RESULTS.c.runner.is_not(None)
            connection.execute(
                sa.update(RESULTS)
                .where(RESULTS.c.video_uuid == video_uuid, RESULTS.c.state.in_(LIVE))
                .values(
                    state=State.RUNNING,
                    runner=runner,
                    crashes=RESULTS.c.crashes + sa.case((held, 1), else_=0),
                    started_at=sa.func.coalesce(RESULTS.c.started_at, self.clock()),
                )
            )
            columns = (RESULTS.c.account, RESULTS.c.state, RESULTS.c.shot, RESULTS.c.crashes)
            row = connection.execute(sa.select(*columns).where(RESULTS.c.video_uuid == video_uuid)).first()
        if row is None:
            return None
        return Entry(video_uuid, row.account, State(row.state), Shot.from_json(orjson.loads(row.shot)), row.crashes)

    def advance(self, video_uuid: str, runner: str, step: str, progress: int) -> bool:
        """Notes how far the result is (0..99, never backwards). False: cancelled, or another worker has it now."""
        forward = sa.case((RESULTS.c.progress < progress, progress), else_=RESULTS.c.progress)
        with self.database.write(durable=False) as connection:
            done = connection.execute(
                sa.update(RESULTS)
                .where(RESULTS.c.video_uuid == video_uuid, *_held_by(runner))
                .values(step=step, progress=forward)
            )
            return done.rowcount == 1

    def reshape(self, video_uuid: str, runner: str, shot: Shot) -> bool:
        """Replaces the shot by the one whose size was taken from the picture."""
        with self.database.write() as connection:
            mine = sa.update(RESULTS).where(RESULTS.c.video_uuid == video_uuid, *_held_by(runner))
            return connection.execute(mine.values(shot=json_text(shot.as_json()))).rowcount == 1

    def succeed(self, video_uuid: str, kept: Kept, runner: str) -> bool:
        """running → succeeded. False: somebody cancelled first, or another worker has it."""
        values = {
            "progress": 100,
            "key": kept.key,
            "take": json_text(kept.take.as_json()),
            "nsfw": kept.nsfw,
            "warnings": json_text(kept.warnings),
        }
        return self._end(video_uuid, State.SUCCEEDED, (State.RUNNING,), _held_by(runner), values)

    def fail(self, video_uuid: str, error: ReelwrightError, *, nsfw: bool | None = None) -> bool:
        """waiting or running → failed."""
        return self._end(video_uuid, State.FAILED, LIVE, (), {"error": error_json(error), "nsfw": nsfw})

    def cancel(self, video_uuid: str) -> bool:
        """waiting or running → cancelled. False: it ended before."""
        return self._end(video_uuid, State.CANCELLED, LIVE, (), {})

    def give_back(self, video_uuid: str, runner: str) -> bool:
        """running → waiting, by a worker that stops in good order: no crash is counted."""
        with self.database.write() as connection:
            free = {"runner": None, "step": None}
            return move(connection, video_uuid, State.WAITING, (State.RUNNING,), _held_by(runner), free)

    def shot_of(self, video_uuid: str) -> Shot:
        """The shot as its row has it."""
        with self.database.read() as connection:
            text = connection.execute(sa.select(RESULTS.c.shot).where(RESULTS.c.video_uuid == video_uuid)).scalar_one()
        return Shot.from_json(orjson.loads(text))

    def state_of(self, video_uuid: str) -> State | None:
        with self.database.read() as connection:
            found = connection.execute(sa.select(RESULTS.c.state).where(RESULTS.c.video_uuid == video_uuid)).scalar()
        return State(found) if found else None

    def depth(self) -> int:
        """Results that wait for a worker."""
        with self.database.read() as connection:
            return waiting(connection)

    def _end(
        self,
        video_uuid: str,
        target: State,
        sources: Iterable[State],
        conditions: Iterable[sa.ColumnElement[bool]],
        values: dict[str, Any],
    ) -> bool:
        """Moves to an end and writes the event of it, in one transaction."""
        now = self.clock()
        lifetime = RESULTS.c.ttl if target is State.SUCCEEDED else sa.null()
        ending = {
            "runner": None,
            "finished_at": now,
            "expires_at": now + sa.func.coalesce(lifetime, self.retention),
            **values,
        }
        with self.database.write() as connection:
            self.database.order_events(connection)
            if not move(connection, video_uuid, target, sources, conditions, ending):
                return False
            connection.execute(_event(video_uuid, now))
            self.tally.end(connection, target)
        return True


def move(
    connection: sa.Connection,
    video_uuid: str,
    target: State,
    sources: Iterable[State],
    conditions: Iterable[sa.ColumnElement[bool]] = (),
    values: dict[str, Any] | None = None,
) -> bool:
    """Moves one result from one of `sources` to `target`. False when it is elsewhere: somebody else moved it.

    Raises WrongMove for a move that the state machine does not have."""
    for source in sources:
        state.check(source, target)
    done = connection.execute(
        sa.update(RESULTS)
        .where(RESULTS.c.video_uuid == video_uuid, RESULTS.c.state.in_(tuple(sources)), *conditions)
        .values(state=target, **(values or {}))
    )
    return done.rowcount == 1


def waiting(connection: sa.Connection) -> int:
    """Results that wait for a worker."""
    return connection.execute(_WAITING).scalar_one()


def error_json(error: ReelwrightError) -> str:
    """An error as its row keeps it."""
    facts = {
        "message": error.message,
        "parameter": error.parameter,
        "expected": error.expected,
        "allowed": error.allowed,
        "retry_after": error.retry_after,
    }
    return json_text({"code": error.code, **{name: value for name, value in facts.items() if value is not None}})


def error_from(text: str | None) -> ReelwrightError | None:
    """The error of a row, of the class that the table of codes gives it."""
    if text is None:
        return None
    facts = orjson.loads(text)
    for name in ("parameter", "allowed"):
        if isinstance(facts.get(name), list):
            facts[name] = tuple(facts[name])
    return make(facts.pop("code"), facts.pop("message"), **facts)


def _held_by(runner: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (RESULTS.c.state == State.RUNNING, RESULTS.c.runner == runner)


def _event(video_uuid: str, now: float) -> sa.Insert:
    whose = (
        sa.select(RESULTS.c.account, TASKS.c.session, RESULTS.c.video_uuid, sa.literal(now))
        .join(TASKS, sa.and_(TASKS.c.account == RESULTS.c.account, TASKS.c.task_uuid == RESULTS.c.task_uuid))
        .where(RESULTS.c.video_uuid == video_uuid)
    )
    return sa.insert(EVENTS).from_select(["account", "session", "video_uuid", "created_at"], whose)


def json_text(value: Any) -> str:
    """`value` as the rows keep it."""
    return orjson.dumps(value).decode()
