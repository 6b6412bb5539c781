"""`reelwright serve` and `reelwright worker`: the processes that stay."""

from __future__ import annotations

import logging
import os
import sys
import threading
from pathlib import Path

from reelwright import app
from reelwright.cli.options import fail, settings_with
from reelwright.settings import NotAllowed


def serve(host: str | None, port: int | None, data: Path | None) -> None:
    """Runs until SIGINT or SIGTERM."""
    settings = settings_with(host=host, port=port, data=data)
    app.log_to_stderr(settings)
    try:
        app.serve(settings)
    except NotAllowed as refusal:
        fail(str(refusal), status=2)
    except OSError as fault:
        fail(f"can't serve on {settings.host}:{settings.port}: {fault.strerror or fault}")


def worker(data: Path | None, supervised: bool, gpus: str | None = None) -> None:
    """Runs until SIGINT or SIGTERM. supervised: standard input is the pipe that ends with the parent. gpus: a worker
    for each of these cards, in processes of their own."""
    settings = settings_with(data=data)
    app.log_to_stderr(settings)
    try:
        if gpus is not None:
            from reelwright.cli.fleet import chosen, run

            run(settings, chosen(gpus))
            return
        with app.worker(settings, settings.public_url or settings.own_url, 0 if supervised else None) as work:
            work.run()
    except NotAllowed as refusal:
        fail(str(refusal), status=2)
    _leave()


def _leave() -> None:
    """Ends the process now where Python would wait: a film that was given back leaves a thread of DBOS behind that
    asks for the outcome until its next holder has finished it. Everything is closed and written by now."""
    if any(not thread.daemon for thread in threading.enumerate() if thread is not threading.main_thread()):
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
