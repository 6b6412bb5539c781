"""Name look-ups that end: getaddrinfo takes no time-out and can't be cancelled, so it gets a thread that may be left
behind."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable
from typing import Any


def patient(seconds: float, resolver: Any = None) -> Callable[..., Any]:
    """socket.getaddrinfo, or what stands in for it, with a limit. The result raises TimeoutError after `seconds`."""

    def look_up(*question: Any) -> Any:
        answers: queue.SimpleQueue[Any] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put((resolver or socket.getaddrinfo)(*question))
            except OSError as error:
                answers.put(error)

        threading.Thread(target=ask, name="look-up", daemon=True).start()
        try:
            answer = answers.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError("name look-up") from None
        if isinstance(answer, OSError):
            raise answer
        return answer

    return look_up
