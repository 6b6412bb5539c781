"""An API process that submits one task and is killed: `python -m tests.crash.api URL FOLDER TASK MOMENT`.

MOMENT: `before` the rows are committed, `after` they are and before anybody was told."""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from reelwright.contract import wire
from reelwright.jobs.database import Database
from reelwright.jobs.dispatch import Dispatcher
from tests.jobs.studio import Studio


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    url, folder, body, moment = sys.argv[1:]
    studio = Studio(Path(folder), Database(url))
    if moment == "before":
        Dispatcher.enqueue = die  # type: ignore[method-assign]
    raw = json.loads(body)
    studio.service.submit("ann", wire.parse(raw), raw)  # type: ignore[arg-type]
    die()


if __name__ == "__main__":
    main()
