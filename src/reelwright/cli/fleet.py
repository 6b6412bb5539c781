"""`reelwright worker --gpus`: one worker process for each card, watched and taken along in the end."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading

from reelwright.engines.diffusion.cards import cards
from reelwright.jobs.supervisor import Supervisor
from reelwright.settings import PREFIX, NotAllowed, Settings


def chosen(wanted: str) -> tuple[int, ...]:
    """The numbers of the cards that "all" or a list such as "0,2" names. Raises NotAllowed for one that is not here."""
    here = tuple(card.index for card in cards())
    if wanted == "all":
        if not here:
            raise NotAllowed("--gpus all: this machine has no NVIDIA card, or no driver for it")
        return here
    numbers = [part.strip() for part in wanted.split(",")]
    unknown = [number for number in numbers if number not in map(str, here)]
    if unknown:
        raise NotAllowed(f"--gpus: no card {', '.join(unknown)}; there are {', '.join(map(str, here)) or 'none'}")
    return tuple(dict.fromkeys(int(number) for number in numbers))


def environment(settings: Settings, card: int) -> dict[str, str]:
    """What the worker of a card is told. Its name stays the same, so that it takes up again what it left behind."""
    ours = {"DATA": str(settings.data.absolute()), "WORKER_ID": f"{socket.gethostname()}-gpu{card}"}
    return {**os.environ, **{PREFIX + name: value for name, value in ours.items()}, "CUDA_VISIBLE_DEVICES": str(card)}


def run(settings: Settings, numbers: tuple[int, ...]) -> None:
    """Runs a worker for each card until SIGINT or SIGTERM. Raises NotAllowed for several workers on SQLite."""
    if len(numbers) > 1 and settings.database_url is None:
        raise NotAllowed(f"--gpus: several workers need PostgreSQL ({PREFIX}DATABASE_URL); SQLite has room for one")
    command = [sys.executable, "-m", "reelwright", "worker", "--supervised"]
    team = [Supervisor(command, settings.shutdown_seconds, environment(settings, number)) for number in numbers]
    over = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: over.set())
    try:
        for one in team:
            one.start()
        over.wait()
    finally:
        leaving = [threading.Thread(target=one.stop) for one in team]
        for thread in leaving:
            thread.start()
        for thread in leaving:
            thread.join()
