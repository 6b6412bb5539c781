"""`reelwright serve` and `reelwright worker`: the processes that stay."""

from __future__ import annotations

from pathlib import Path

from reelwright import app
from reelwright.cli.options import fail, settings_with


def serve(host: str | None, port: int | None, data: Path | None) -> None:
    """Runs until SIGINT or SIGTERM."""
    settings = settings_with(host=host, port=port, data=data)
    app.log_to_stderr(settings)
    try:
        app.serve(settings)
    except app.NotAllowed as refusal:
        fail(str(refusal), status=2)
    except OSError as fault:
        fail(f"can't serve on {settings.host}:{settings.port}: {fault.strerror or fault}")


def worker(data: Path | None, supervised: bool) -> None:
    """Runs until SIGINT or SIGTERM. supervised: standard input is the pipe that ends with the parent."""
    settings = settings_with(data=data)
    app.log_to_stderr(settings)
    try:
        with app.worker(settings, settings.public_url or settings.own_url, 0 if supervised else None) as work:
            work.run()
    except app.NotAllowed as refusal:
        fail(str(refusal), status=2)
