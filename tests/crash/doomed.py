"""A worker process that notes every call of its parts in a file, and kills itself once at a chosen one.

Run as `python -m tests.crash.doomed URL FOLDER NAME PLAN`. PLAN is a JSON object: {"die": "film:after", "times": 1,
"slow": 0.0}. The notes are in FOLDER/calls, one line per call: step, worker. It is killed at most `times` times in all
(files FOLDER/died-1 …), so that its successor gets through."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from reelwright.engines.base import FakeEngine, Report
from reelwright.jobs.database import Database
from reelwright.jobs.worker import Place, Worker
from tests.jobs.studio import NOTICE, Receipt, Studio, Verdict


class Doom:
    """Notes calls, and kills where the plan says."""

    def __init__(self, folder: Path, name: str, plan: dict[str, Any]) -> None:
        self.folder = folder
        self.name = name
        self.plan = plan

    def note(self, step: str) -> None:
        with (self.folder / "calls").open("a") as file:
            file.write(f"{step} {self.name}\n")

    def strike(self, moment: str) -> None:
        """Dies here if this is the moment, and it has not been often enough yet."""
        if self.plan.get("die") != moment:
            return
        for i in range(self.plan.get("times", 1)):
            try:
                (self.folder / f"died-{i}").touch(exist_ok=False)
            except FileExistsError:
                continue
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """`work`, noted, and deadly before or after it."""

        def wrapped(*arguments: Any, **named: Any) -> Any:
            self.note(step)
            self.strike(f"{step}:before")
            found = work(*arguments, **named)
            self.strike(f"{step}:after")
            return found

        return wrapped


class DoomedEngine:
    """Dies in the middle of its frames."""

    name = "doomed"

    def __init__(self, doom: Doom) -> None:
        self._doom = doom

    def render(self, shot: Any, assets: Any, report: Report) -> Any:
        footage = FakeEngine().render(shot, assets, report)

        def frames() -> Any:
            for i, frame in enumerate(footage.frames):
                if i == footage.count // 2:
                    self._doom.strike("film:inside")
                time.sleep(self._doom.plan.get("slow", 0.0) / footage.count)
                yield frame

        return replace(footage, frames=frames())


def main() -> None:
    url, where, name, plan = sys.argv[1:]
    folder = Path(where)
    doom = Doom(folder, name, json.loads(plan))
    database = Database(url)
    studio = Studio(folder, database)
    studio.storage.put = doom.around("keep", studio.storage.put)  # type: ignore[method-assign]
    studio.storage.url = doom.around("tell", studio.storage.url)  # type: ignore[method-assign]
    crew = replace(
        studio.crew,
        gather=doom.around("gather", studio.crew.gather),
        engine=DoomedEngine(doom),
        encode=doom.around("film", studio.crew.encode),
        screen=doom.around("screen", lambda take, mode: Verdict(False)),
        seal=doom.around("seal", studio.crew.seal),
        post=doom.around("post", lambda *_: Receipt()),
        put=doom.around("put", lambda *_: Receipt()),
    )
    Worker(database, crew, Place(name, folder / "worker", leash=0, notice=NOTICE)).run()


if __name__ == "__main__":
    main()
