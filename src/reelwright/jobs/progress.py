"""How far a film is: written to its row a few times a second, and answered with `Cancelled` when nobody wants it."""

from __future__ import annotations

import threading
import time

from sqlalchemy.exc import DBAPIError

from reelwright.engines.base import Cancelled
from reelwright.jobs.store import Store

# What the steps before and after the film are worth, in percent of the whole.
BEFORE = 2
AFTER = 95
INTERVAL = 0.2  # s between two writes; a cancelled film stops about this late


class FilmReport:
    """The `report` of one film (engines.base.Report). Thread-safe: engines may report from several threads."""

    def __init__(self, store: Store, video_uuid: str, runner: str) -> None:
        self._store = store
        self._video_uuid = video_uuid
        self._runner = runner
        self._next = time.monotonic() + INTERVAL
        self._lock = threading.Lock()
        self._cancelled = False

    def __call__(self, fraction: float) -> None:
        if self._cancelled:
            raise Cancelled
        if time.monotonic() < self._next or not self._lock.acquire(blocking=False):
            return
        try:
            percent = BEFORE + int((AFTER - BEFORE) * min(max(fraction, 0.0), 1.0))
            self._cancelled = not self._advance(percent)
            self._next = time.monotonic() + INTERVAL
        finally:
            self._lock.release()
        if self._cancelled:
            raise Cancelled

    def _advance(self, percent: int) -> bool:
        try:
            return self._store.advance(self._video_uuid, self._runner, "film", percent)
        except DBAPIError:
            return True  # a film is dear: it goes on while the database is away, its end waits for it
