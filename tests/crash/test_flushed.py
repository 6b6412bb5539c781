"""What kill -9 can't show: the ack leaves only after the disk said that it has the task. The kernel's word for it."""

from __future__ import annotations

import re
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.conftest import need
from tests.jobs.studio import task
from tests.serving import serving

SENDS = ("sendto", "sendmsg", "write", "writev")
CALLS = ",".join(("pwrite64", "fsync", "fdatasync", *SENDS))


@contextmanager
def traced(pid: int, log: Path) -> Iterator[None]:
    """Notes the process's writes, sends and flushes in `log`, its threads' too, but not those of its worker."""
    command = ["strace", "-f", "-y", "-s", "9000", "-e", f"trace={CALLS}", "-o", str(log), "-p", str(pid)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        said = tracer.stderr.readline()
        if "attached" not in said:
            tracer.wait()
            pytest.skip(f"strace may not look at other processes here: {said.strip()}")
        yield
        tracer.terminate()
        tracer.stderr.read()


def ends(lines: list[str], start: int, call: str) -> int:
    """The line where the call that begins in line `start` returns."""
    if "<unfinished" not in lines[start]:
        return start
    thread = lines[start].split()[0]
    resumed = re.compile(rf"{thread}\s+<\.\.\. {call} resumed>")
    return next(i for i in range(start, len(lines)) if resumed.match(lines[i]))


def first(lines: list[str], pattern: str, after: int = -1) -> int:
    found = re.compile(pattern)
    return next((i for i in range(after + 1, len(lines)) if found.search(lines[i])), -1)


def test_the_ack_is_sent_after_the_disk_has_the_task(tmp_path: Path):
    need(shutil.which("strace"), "strace")
    task_uuid, log = str(uuid.uuid4()), tmp_path / "calls"
    with serving(tmp_path / "data", REELWRIGHT_ENGINE="fake", REELWRIGHT_SHUTDOWN_SECONDS="0") as server:
        with traced(server.process.pid, log):
            answer = httpx.post(server.http, json=task(taskUUID=task_uuid), headers={"Authorization": "Bearer any"})
        assert answer.json()["data"][0]["taskUUID"] == task_uuid
    lines = log.read_text(errors="replace").splitlines()
    written = first(lines, rf"pwrite64\(\d+<[^>]*-wal>.*{task_uuid}")
    sent = first(lines, rf"({'|'.join(SENDS)})\(\d+<(socket|TCP)[^>]*>.*(HTTP/1.1 200|{task_uuid})")
    assert -1 < written < sent
    flush = first(lines, r"f(data)?sync\(\d+<[^>]*-wal>", after=written)
    assert written < flush < sent
    assert ends(lines, flush, "fdatasync" if "fdatasync" in lines[flush] else "fsync") < sent
