"""A small studio for tests: real rows, real queue, real files in a real store; only the pictures are quick."""

from __future__ import annotations

import hashlib
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reelwright.contract import wire
from reelwright.contract.shot import SafetyMode, Shot, Take
from reelwright.engines.base import FakeEngine, Report
from reelwright.jobs import dispatch
from reelwright.jobs.crew import Crew
from reelwright.jobs.database import Database
from reelwright.jobs.service import Policy, Service
from reelwright.jobs.worker import Place, Worker
from reelwright.media import provenance
from reelwright.media.frames import Footage
from reelwright.media.inputs import Assets, gather
from reelwright.media.reach import Reach
from reelwright.media.signing import Signer
from reelwright.media.storage import Storage

NOTICE = 0.05  # s; a worker stops about this late
PATIENCE = 60.0  # s after which a test that waits has failed


class Clock:
    """The real time, moved on by hand."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


@dataclass(frozen=True)
class Receipt:
    delivered: bool = True
    status: int | None = 200
    retry_after: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Verdict:
    nsfw: bool


@dataclass(frozen=True)
class SlowEngine:
    """A film that goes on until `go` is set, and reports all the time. started: one entry per film begun."""

    go: threading.Event
    started: list[str] = field(default_factory=list)
    name: str = "slow"

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage:
        self.started.append(shot.video_uuid)
        while not self.go.wait(0.01):
            report(0.5)
        return FakeEngine().render(shot, assets, report)


def encode(footage: Footage, path: Path, shot: Shot, report: Report) -> Take:
    """A file with a few bytes of every frame: enough to tell two films apart, and quick."""
    digest = hashlib.sha256()
    for i, frame in enumerate(footage.frames):
        digest.update(frame[0, 0].tobytes())
        report((i + 1) / footage.count)
    part = path.with_suffix(".part")
    part.write_bytes(digest.digest())
    part.replace(path)
    size = (footage.width, footage.height, footage.fps, footage.count)
    return Take(path, shot.container, *size, False, digest.hexdigest(), 32)


def task(**changes: Any) -> dict[str, Any]:
    """A task as a client sends it."""
    return {
        "taskType": "videoInference",
        "taskUUID": str(uuid.uuid4()),
        "model": "pixverse:1@2",
        "positivePrompt": "a fox in the snow",
        "width": 360,
        "height": 360,
        "fps": 16,
        **changes,
    }


class Studio:
    """One installation in a folder. crew: what its workers use; tests put other parts into it."""

    def __init__(self, folder: Path, database: Database, policy: Policy | None = None) -> None:
        self.folder = folder
        self.database = database
        self.clock = Clock()
        signer = Signer(b"a secret of tests")
        self.storage = Storage.open(None, folder / "media", signer, "http://127.0.0.1:1", self.clock)
        self.posts: list[tuple[str, bytes, str, int]] = []
        self.puts: list[tuple[str, bytes, str, int]] = []
        self.crew = Crew(
            gather=lambda shot, folder: gather(shot, folder, self.storage, None),  # type: ignore[arg-type]
            engine=FakeEngine(),
            encode=encode,
            screen=lambda take, mode: Verdict(False),
            seal=provenance.seal,
            storage=self.storage,
            post=self._post,
            put=self._put,
        )
        dispatch.migrate(database)
        self.service = Service(database, self.storage, policy or Policy(reach=Reach.LOOPBACK), self.clock)

    def close(self) -> None:
        self.service.close()
        self.database.close()

    def change(self, **parts: Any) -> None:
        self.crew = replace(self.crew, **parts)

    def submit(self, account: str = "ann", **changes: Any) -> str:
        """The taskUUID of a task that was taken in."""
        raw = task(**changes)
        self.service.submit(account, wire.parse(raw), raw)  # type: ignore[arg-type]
        return str(raw["taskUUID"])

    def states(self, task_uuid: str, account: str = "ann") -> list[str]:
        return [str(view.state) for view in self.service.poll(account, task_uuid)]

    def until(self, done: Callable[[], Any]) -> Any:
        """What `done` gives as soon as it is true."""
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            if found := done():
                return found
            time.sleep(0.01)
        raise AssertionError("waited in vain")

    def finish(self, task_uuid: str, account: str = "ann") -> list[str]:
        """The states of a task once all of its results have ended."""
        self.until(lambda: all(view.done for view in self.service.poll(account, task_uuid)))
        return self.states(task_uuid, account)

    @contextmanager
    def working(self, slots: int = 1, name: str = "one", shutdown: float = 20.0) -> Iterator[Worker]:
        """A worker in a thread of this process."""
        worker = Worker(self.database, self.crew, self.place(slots, name, shutdown), self.clock)
        thread = threading.Thread(target=worker.run)
        thread.start()
        try:
            yield worker
        finally:
            self._settle(worker)
            worker.stop()
            thread.join()

    def place(self, slots: int = 1, name: str = "one", shutdown: float = 20.0) -> Place:
        folder, retention = self.folder / "worker", self.service.policy.retention
        return Place(name, folder, slots, retention, shutdown, notice=NOTICE, tidy=0.5)

    def _settle(self, worker: Worker) -> None:
        """Lets a workflow whose result has just ended come to its own end: a worker that is stopped with one under way
        looks again only after a second."""
        ends = time.monotonic() + 0.3
        while worker._workflow.busy and time.monotonic() < ends:
            time.sleep(0.01)

    def _post(self, url: str, body: bytes, event_id: str, attempt: int) -> Receipt:
        self.posts.append((url, body, event_id, attempt))
        return Receipt()

    def _put(self, url: str, path: Path, type: str, attempt: int) -> Receipt:
        self.puts.append((url, path.read_bytes(), type, attempt))
        return Receipt()


def nude(take: Take, mode: SafetyMode) -> Verdict:
    """A screener that objects to everything."""
    return Verdict(True)
