"""kill -9 of the API around the commit: an unacknowledged task is wholly there or not at all."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from reelwright.contract import wire
from reelwright.contract.errors import NotFoundError
from reelwright.jobs.leash import hold
from reelwright.jobs.schema import RESULTS
from tests.jobs.studio import Studio, task


def submit_and_die(studio: Studio, raw: dict[str, object], moment: str) -> None:
    arguments = (studio.database.url, str(studio.folder), json.dumps(raw), moment)
    command = [sys.executable, "-m", "tests.crash.api", *arguments]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


def test_a_task_that_was_committed_is_made_though_nobody_got_the_ack(studio: Studio):
    raw = task(numberResults=2)
    submit_and_die(studio, raw, "after")
    studio.service.submit("ann", wire.parse(raw), raw)  # the client's retry is acknowledged, not run again
    with studio.working():
        assert studio.finish(str(raw["taskUUID"])) == ["succeeded", "succeeded"]
    assert len(studio.service.events("ann", 0)) == 2


def test_a_task_that_was_not_committed_leaves_nothing_and_can_be_sent_again(studio: Studio):
    raw = task()
    submit_and_die(studio, raw, "before")
    with pytest.raises(NotFoundError):
        studio.service.poll("ann", str(raw["taskUUID"]))
    studio.service.submit("ann", wire.parse(raw), raw)
    with studio.working():
        assert studio.finish(str(raw["taskUUID"])) == ["succeeded"]


SERVER = """
import json, sys, time
from reelwright.jobs.supervisor import Supervisor
supervisor = Supervisor([sys.executable, "-m", "tests.crash.doomed", *sys.argv[1:]], shutdown=20.0)
supervisor.start()
time.sleep(600)
"""


def test_a_killed_server_takes_its_worker_along_and_that_counts_as_no_crash(studio: Studio):
    task_uuid = studio.submit()
    arguments = (studio.database.url, str(studio.folder), "one", json.dumps({"slow": 60.0}))
    with subprocess.Popen([sys.executable, "-c", SERVER, *arguments], env=os.environ) as server:
        studio.until(lambda: "film" in calls(studio.folder))
        server.kill()
    with hold(studio.folder / "worker" / "one.lock", threading.Event()):  # free only when the worker is gone
        assert studio.states(task_uuid) == ["waiting"]
    with studio.working(name="one"):
        assert studio.finish(task_uuid) == ["succeeded"]
    with studio.database.read() as connection:
        assert connection.execute(sa.select(RESULTS.c.crashes)).scalar() == 0


def calls(folder: Path) -> str:
    path = folder / "calls"
    return path.read_text() if path.exists() else ""
