"""A worker process that is told to stop in the middle of a film: it gives the film back and is gone by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from reelwright.jobs.database import Database
from tests.jobs.studio import Studio

QUICK = {"REELWRIGHT_ENGINE": "fake", "REELWRIGHT_SHUTDOWN_SECONDS": "0"}


def test_a_stopped_worker_leaves_without_being_killed(tmp_path: Path):
    studio = Studio(tmp_path, Database.at(tmp_path))
    # instant pictures, but a codec that takes its time over large ones
    task_uuid = studio.submit(width=1920, height=1080, duration=8, fps=24, outputFormat="WEBM")
    command = [sys.executable, "-m", "reelwright", "worker", "--data", str(tmp_path)]
    with subprocess.Popen(command, env=os.environ | QUICK) as worker:
        studio.until(lambda: studio.service.poll("ann", task_uuid)[0].progress > 2)
        worker.terminate()
        try:
            assert worker.wait(30) == 0
        finally:
            worker.kill()
    assert studio.states(task_uuid) == ["waiting"]
    studio.close()
