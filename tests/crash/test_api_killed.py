"""kill -9 of the API around the commit: an unacknowledged task is wholly there or not at all."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from reelwright.contract import wire
from reelwright.contract.errors import NotFoundError
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
