"""Keeps one worker process alive beside a server: starts it, again when it dies, and takes it along in the end."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Sequence

import structlog

_FIRST_PAUSE = 0.1  # s before a worker that died is started again; doubles up to …
_LONGEST_PAUSE = 2.0
_HEALTHY = 5.0  # s of life after which the pause starts anew

log = structlog.get_logger(__name__)


class Supervisor:
    """command: the worker's; it must pass `Place.leash=0`, since its standard input is the pipe that ends with us.

    shutdown: s that the worker gets to stop by itself; it knows that time too."""

    def __init__(self, command: Sequence[str], shutdown: float, environment: dict[str, str] | None = None) -> None:
        self._command = list(command)
        self._environment = environment
        self._shutdown = shutdown
        self._stopping = threading.Event()
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._watch, name="supervisor", daemon=True)
        self.restarts = 0

    def start(self) -> None:
        """Starts the worker and watches it from a thread."""
        self._spawn()
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """The worker that lives now; None between two."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def stop(self) -> None:
        """Asks the worker to stop and waits for it; a worker that overstays is killed."""
        self._stopping.set()
        with self._guard:
            process = self._process
        if process is None:
            return
        process.terminate()
        try:
            process.wait(self._shutdown + 10)
        except subprocess.TimeoutExpired:
            log.warning("worker killed", pid=process.pid)
            process.kill()
            process.wait()
        if process.stdin is not None:
            process.stdin.close()
        if self._thread.is_alive():
            self._thread.join()

    def _spawn(self) -> None:
        with self._guard:
            if not self._stopping.is_set():
                self._process = subprocess.Popen(self._command, stdin=subprocess.PIPE, env=self._environment)

    def _watch(self) -> None:
        pause = _FIRST_PAUSE
        while not self._stopping.is_set():
            process, since = self._process, time.monotonic()
            if process is None:
                return
            status = process.wait()
            if self._stopping.is_set():
                return
            if process.stdin is not None:
                process.stdin.close()
            pause = _FIRST_PAUSE if time.monotonic() - since > _HEALTHY else min(pause * 2, _LONGEST_PAUSE)
            log.warning("worker died", status=status, pause=pause)
            if self._stopping.wait(pause):
                return
            self.restarts += 1
            self._spawn()
