"""Figures that outlive their process: how long steps took and how results ended, counted in the database as it happens.

Rows of results are purged in the end, so they can't be counted anew: a counter must not fall."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import structlog
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from reelwright.jobs.database import Database
from reelwright.jobs.schema import ENDINGS, STEP_TIMES

# Upper edges in s. To change one is to begin new rows: the old ones then stand between the new.
BOUNDS = (0.05, 0.25, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, math.inf)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class StepTimes:
    """How long one step took, over all results. buckets: upper edge in s → how many took at most so long, growing to
    the last, which is all of them. seconds: of all together."""

    buckets: tuple[tuple[float, int], ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Figures:
    """states: results that there are now; ended: results that ever came to an end; steps: by name."""

    states: Mapping[str, int]
    ended: Mapping[str, int]
    steps: Mapping[str, StepTimes]


@dataclass(frozen=True)
class Tally:
    """Counts. Thread-safe."""

    database: Database

    def step(self, name: str, seconds: float) -> None:
        """Notes a step that was done. A figure is not worth a film: without the database it is left out."""
        bound = next(bound for bound in BOUNDS if seconds <= bound)
        more = {"times": STEP_TIMES.c.times + 1, "seconds": STEP_TIMES.c.seconds + seconds}
        row = {"step": name, "bound": bound, "times": 1, "seconds": seconds}
        try:
            with self.database.write(durable=False) as connection:
                connection.execute(_upsert(self.database, STEP_TIMES, row, more))
        except DBAPIError as error:
            log.warning("a step was not counted", step=name, error=type(error.orig).__name__)

    def end(self, connection: sa.Connection, state: str) -> None:
        """Notes an end within the transaction that makes it."""
        row = {"state": state, "times": 1}
        connection.execute(_upsert(self.database, ENDINGS, row, {"times": ENDINGS.c.times + 1}))

    def endings(self) -> dict[str, int]:
        """Results by the state that they ended in, those that were purged too."""
        with self.database.read() as connection:
            return {row.state: row.times for row in connection.execute(sa.select(ENDINGS))}

    def step_times(self) -> dict[str, StepTimes]:
        with self.database.read() as connection:
            rows = connection.execute(sa.select(STEP_TIMES).order_by(STEP_TIMES.c.step, STEP_TIMES.c.bound)).all()
        return {step: _times([row for row in rows if row.step == step]) for step in dict.fromkeys(r.step for r in rows)}


def _times(rows: list[sa.Row[Any]]) -> StepTimes:
    counts = {float(row.bound): row.times for row in rows}
    edges = sorted({*BOUNDS, *counts})
    buckets = tuple((edge, sum(count for bound, count in counts.items() if bound <= edge)) for edge in edges)
    return StepTimes(buckets, sum(float(row.seconds) for row in rows))


def _upsert(database: Database, table: sa.Table, row: dict[str, Any], more: dict[str, Any]) -> sa.Executable:
    insert = sqlite.insert if database.sqlite else postgresql.insert
    statement = insert(table).values(row)
    return statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=more)
