"""kill -9 inside each of the six steps: one end, one file, and no step done more often than it must be."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from reelwright.jobs.schema import DELIVERIES, EVENTS, RESULTS
from reelwright.jobs.supervisor import Supervisor
from tests.jobs.studio import Studio

STEPS = ("gather", "film", "screen", "seal", "keep", "tell")
# After a step's work and before its record is the hardest moment. A worker process takes seconds to start, so the
# others, and on PostgreSQL those that differ in nothing but the step's name, are for long runs.
AFTER = [*(f"{step}:after" for step in STEPS), "film:inside"]
BEFORE = [f"{step}:before" for step in STEPS]
QUICK = [("sqlite", moment) for moment in AFTER] + [("postgres", f"{step}:after") for step in ("film", "keep", "tell")]
EVERY = [(database, moment) for database in ("sqlite", "postgres") for moment in (*AFTER, *BEFORE)]
CASES = [case if case in QUICK else pytest.param(*case, marks=pytest.mark.long) for case in EVERY]


@contextmanager
def doomed(studio: Studio, workers: int = 1, **plan: object) -> Iterator[None]:
    """Supervised workers that die as planned."""
    with ExitStack() as stack:
        for i in range(workers):
            arguments = (studio.database.url, str(studio.folder), f"worker-{i}", json.dumps(plan))
            supervisor = Supervisor([sys.executable, "-m", "tests.crash.doomed", *arguments], shutdown=20.0)
            supervisor.start()
            stack.callback(supervisor.stop)
        yield


def calls(folder: Path) -> Counter[str]:
    return Counter(line.split()[0] for line in (folder / "calls").read_text().splitlines())


def delivered(studio: Studio) -> bool:
    with studio.database.read() as connection:
        states = connection.execute(sa.select(DELIVERIES.c.state)).scalars().all()
    return len(states) == 2 and set(states) == {"done"}


@pytest.mark.parametrize(("database", "moment"), CASES, indirect=["database"])
def test_a_worker_killed_in_a_step_loses_nothing_and_doubles_nothing(studio: Studio, moment: str):
    workers = 1 if studio.database.sqlite else 2
    hooks = {"webhookURL": "http://127.0.0.1:1025/hook", "uploadEndpoint": "http://127.0.0.1:1025/put"}
    task_uuid = studio.submit(safety={"checkContent": True}, **hooks)
    with doomed(studio, workers, die=moment):
        assert studio.finish(task_uuid) == ["succeeded"]
        studio.until(lambda: delivered(studio))
    assert (studio.folder / "died-0").exists()
    with studio.database.read() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(EVENTS)).scalar() == 1
        assert connection.execute(sa.select(RESULTS.c.crashes)).scalar() == (0 if moment.startswith("tell") else 1)
    assert len([path for path in (studio.folder / "media").rglob("*") if path.is_file()]) == 1
    died_in = moment.split(":")[0]
    seen = calls(studio.folder)
    assert {step: seen[step] for step in STEPS} == {step: 2 if step == died_in else 1 for step in STEPS}
    assert (seen["post"], seen["put"]) == (1, 1)


def test_a_result_that_kills_its_worker_every_time_is_given_up(studio: Studio):
    poison = studio.submit()
    with doomed(studio, die="film:inside", times=100):
        assert studio.finish(poison) == ["failed"]
    error = studio.service.poll("ann", poison)[0].error
    assert error is not None
    assert error.code == "internalServerError"
    assert calls(studio.folder)["film"] == 3


def test_other_results_are_made_while_one_kills_its_workers(studio: Studio):
    others = [studio.submit() for _ in range(3)]
    with doomed(studio, die="seal:after", times=2):
        assert [studio.finish(task_uuid) for task_uuid in others] == [["succeeded"]] * 3
    assert calls(studio.folder)["film"] == 3
