"""Tasks under random kill -9 of worker and API: nothing lost, nothing ended twice, one file each.

    python -m bench.chaos --tasks 200 --kills 20 [--url postgresql://…] [--workers 2] [--seed 1]

Submitting processes and supervised workers (tests.crash.doomed, quick pictures) run until all tasks have ended; a
random one of them is killed again and again. A task that was not acknowledged is sent again, as clients do."""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import sqlalchemy as sa

from reelwright.contract import wire
from reelwright.jobs.database import Database
from reelwright.jobs.schema import EVENTS, RESULTS, TASKS
from reelwright.jobs.supervisor import Supervisor
from tests.jobs.studio import Studio, task


def submit(url: str, folder: Path, tasks: list[str]) -> None:
    """What an API process does here: takes in the tasks and notes every ack on disk."""
    studio = Studio(folder, Database(url))
    for body in tasks:
        raw = json.loads(body)
        studio.service.submit("ann", wire.parse(raw), raw)  # type: ignore[arg-type]
        with (folder / "acks").open("a") as file:
            file.write(raw["taskUUID"] + "\n")
    studio.close()


class Api:
    """Submitting processes, one after another, until every task is acknowledged."""

    def __init__(self, url: str, folder: Path, tasks: list[str]) -> None:
        self.url, self.folder, self.tasks = url, folder, tasks
        self.process: subprocess.Popen[bytes] | None = None

    def acked(self) -> set[str]:
        path = self.folder / "acks"
        return set(path.read_text().split()) if path.exists() else set()

    def keep_going(self) -> bool:
        """Starts the next process where one is needed. False: all is acknowledged."""
        if self.process is not None and self.process.poll() is None:
            return True
        known = self.acked()
        left = [body for body in self.tasks if json.loads(body)["taskUUID"] not in known]
        if not left:
            return False
        (self.folder / "tasks").write_text(json.dumps(left))
        command = [sys.executable, "-m", "bench.chaos", "--submit", self.url, str(self.folder)]
        self.process = subprocess.Popen(command)
        return True

    @property
    def pid(self) -> int | None:
        return self.process.pid if self.process is not None and self.process.poll() is None else None


def campaign(url: str, folder: Path, tasks: int, kills: int, workers: int, seed: int) -> dict[str, object]:
    """The figures of one run; raises AssertionError when anything was lost or doubled."""
    chance = random.Random(seed)
    studio = Studio(folder, Database(url))
    bodies = [json.dumps(task(numberResults=chance.choice((1, 1, 2)))) for _ in range(tasks)]
    api, started, done = Api(url, folder, bodies), time.monotonic(), 0
    with ExitStack() as stack:
        supervisors = []
        for i in range(workers):
            arguments = (url, str(folder), f"worker-{i}", json.dumps({"slow": 0.05}))
            supervisors.append(Supervisor([sys.executable, "-m", "tests.crash.doomed", *arguments], shutdown=20.0))
            supervisors[-1].start()
            stack.callback(supervisors[-1].stop)
        while api.keep_going() or live(studio):
            time.sleep(chance.uniform(0.3, 3.0))
            victims = [pid for pid in (api.pid, *(supervisor.pid for supervisor in supervisors)) if pid]
            if done < kills and victims:
                os.kill(chance.choice(victims), signal.SIGKILL)
                done += 1
    found = check(studio, api)
    studio.close()
    return {"tasks": tasks, "kills": done, "seconds": round(time.monotonic() - started, 1), **found}


def live(studio: Studio) -> int:
    with studio.database.read() as connection:
        query = sa.select(sa.func.count()).select_from(RESULTS).where(RESULTS.c.state.in_(("waiting", "running")))
        return connection.execute(query).scalar_one()


def check(studio: Studio, api: Api) -> dict[str, object]:
    with studio.database.read() as connection:
        rows = connection.execute(sa.select(RESULTS.c.task_uuid, RESULTS.c.video_uuid, RESULTS.c.state)).all()
        events = Counter(connection.execute(sa.select(EVENTS.c.video_uuid)).scalars())
        known = set(connection.execute(sa.select(TASKS.c.task_uuid)).scalars())
    files = Counter(path.parent.name for path in (studio.folder / "media").rglob("*") if path.is_file())
    lost = api.acked() - known
    doubled = [row.video_uuid for row in rows if events[row.video_uuid] != 1]
    wrong = [row.video_uuid for row in rows if files[row.video_uuid] != (row.state == "succeeded")]
    assert not lost, f"acknowledged and not there: {lost}"
    assert not doubled, f"not exactly one end: {doubled}"
    assert not wrong, f"not exactly one file: {wrong}"
    states = Counter(str(row.state) for row in rows)
    return {"results": len(rows), "states": dict(states), "lost": 0, "doubled": 0}


def main() -> None:
    if sys.argv[1:2] == ["--submit"]:
        folder = Path(sys.argv[3])
        submit(sys.argv[2], folder, json.loads((folder / "tasks").read_text()))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=100)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--workers", type=int, default=1, help="more than one needs --url of a PostgreSQL")
    parser.add_argument("--url", default=None)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="reelwright-chaos-") as name:
        url = chosen.url or f"sqlite:///{Path(name) / 'reelwright.db'}"
        print(json.dumps(campaign(url, Path(name), chosen.tasks, chosen.kills, chosen.workers, chosen.seed)))


if __name__ == "__main__":
    main()
