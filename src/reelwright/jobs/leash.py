"""Two guards against double work: a worker dies with its parent, and two of the same id never run side by side."""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_ORPHANED = 70  # exit status; EX_SOFTWARE
_FAREWELL = 1.0  # s


class Leash:
    """Ends this process when the other end of the pipe `descriptor` is gone, which the system sees to however the
    parent died. None: no leash. farewell: gets a moment first, and may fail."""

    def __init__(self, descriptor: int | None, farewell: Callable[[], object] = lambda: None) -> None:
        self._descriptor = descriptor
        self._farewell = farewell

    def __enter__(self) -> None:
        if self._descriptor is not None:
            threading.Thread(target=self._wait, args=(self._descriptor,), name="leash", daemon=True).start()

    def __exit__(self, *_: object) -> None:
        pass

    def _wait(self, descriptor: int) -> None:
        while os.read(descriptor, 1):
            pass
        last = threading.Thread(target=self._farewell, name="farewell", daemon=True)
        last.start()
        last.join(_FAREWELL)
        # not sys.exit: films under way would be waited for, and the next worker waits for our lock
        os._exit(_ORPHANED)


@contextmanager
def hold(path: Path, stopping: threading.Event) -> Iterator[None]:
    """Holds the lock file `path`; waits for it as long as another living process has it, or until `stopping`.

    The system drops the lock when its holder dies."""
    with path.open("w") as file:
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if stopping.wait(0.05):
                    break
        yield
