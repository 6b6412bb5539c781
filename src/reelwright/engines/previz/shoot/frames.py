"""Frames in order from several threads, with a bounded backlog."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import cv2

from reelwright.engines.previz.shoot.desk import Desk
from reelwright.media.frames import Frame

_lock = threading.Lock()
_held = [0, 0]  # how many renders run now, and OpenCV's own number of threads before the first of them


@contextlib.contextmanager
def one_thread_per_call() -> Iterator[None]:
    """OpenCV works in the calling thread only while frames are made: threads are used across frames. The setting is
    the process's own, so the last render that ends puts it back."""
    with _lock:
        if _held[0] == 0:
            _held[1] = cv2.getNumThreads()
            cv2.setNumThreads(1)
        _held[0] += 1
    try:
        yield
    finally:
        with _lock:
            _held[0] -= 1
            if _held[0] == 0:
                cv2.setNumThreads(_held[1])


def in_order(make: Callable[[int, Desk], Frame], desks: list[Desk], count: int) -> Iterator[Frame]:
    """make(i, desk) for i in 0..count-1, in order, one thread per desk. At most len(desks) + 2 frames exist at once.
    Closing the iterator early stops the threads; what `make` raises is raised here."""
    with one_thread_per_call():
        if len(desks) == 1:
            for i in range(count):
                yield make(i, desks[0])
            return
        free: queue.SimpleQueue[Desk] = queue.SimpleQueue()
        for desk in desks:
            free.put(desk)

        def one(i: int) -> Frame:
            desk = free.get()
            try:
                return make(i, desk)
            finally:
                free.put(desk)

        with ThreadPoolExecutor(len(desks), "shoot") as pool:
            ahead: deque[Future[Frame]] = deque()
            try:
                for i in range(count):
                    ahead.append(pool.submit(one, i))
                    if len(ahead) > len(desks) + 1:
                        yield ahead.popleft().result()
                while ahead:
                    yield ahead.popleft().result()
            finally:
                for waiting in ahead:
                    waiting.cancel()
