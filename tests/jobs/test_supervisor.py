from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from reelwright.jobs.leash import hold
from reelwright.jobs.supervisor import Supervisor

# A worker in a few lines: notes its start, then lives until its parent's pipe ends or a signal comes.
CHILD = """
import os, sys, threading, time
from reelwright.jobs.leash import Leash
with Leash(0), open(sys.argv[1], "a") as file:
    file.write(f"{os.getpid()}\\n")
    file.flush()
    time.sleep(600)
"""
PARENT = """
import sys, time
from reelwright.jobs.supervisor import Supervisor
supervisor = Supervisor([sys.executable, "-c", sys.argv[1], sys.argv[2]], shutdown=1.0)
supervisor.start()
time.sleep(600)
"""


def until(done: Callable[[], object]) -> None:
    ends = time.monotonic() + 60
    while not done():
        assert time.monotonic() < ends, "waited in vain"
        time.sleep(0.02)


def starts(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_a_worker_that_dies_is_started_again_and_stopped_with_its_server(tmp_path: Path):
    notes = tmp_path / "starts"
    supervisor = Supervisor([sys.executable, "-c", CHILD, str(notes)], shutdown=5.0)
    supervisor.start()
    until(lambda: len(starts(notes)) == 1)
    os.kill(starts(notes)[0], signal.SIGKILL)
    until(lambda: len(starts(notes)) == 2)
    assert supervisor.restarts == 1
    supervisor.stop()
    assert supervisor.pid is None
    assert not any(alive(pid) for pid in starts(notes))


def test_a_killed_server_leaves_no_orphan(tmp_path: Path):
    notes = tmp_path / "starts"
    with subprocess.Popen([sys.executable, "-c", PARENT, CHILD, str(notes)]) as parent:
        until(lambda: starts(notes))
        parent.kill()
    until(lambda: not alive(starts(notes)[0]))


def test_the_lock_is_held_by_one_and_passed_on(tmp_path: Path):
    path, entered, stopping = tmp_path / "lock", threading.Event(), threading.Event()

    def second() -> None:
        with hold(path, stopping):
            entered.set()

    with hold(path, stopping):
        thread = threading.Thread(target=second)
        thread.start()
        assert not entered.wait(0.3)
    assert entered.wait(60)
    thread.join()


def test_who_is_told_to_stop_does_not_wait_for_the_lock(tmp_path: Path):
    stopping, entered = threading.Event(), threading.Event()
    stopping.set()

    def told() -> None:
        with hold(tmp_path / "lock", stopping):
            entered.set()

    with hold(tmp_path / "lock", threading.Event()):
        thread = threading.Thread(target=told, daemon=True)
        thread.start()
        assert entered.wait(20)
    thread.join()
