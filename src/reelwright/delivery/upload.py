"""Puts a finished file to the address that the user gave, most often a presigned one of S3, Google or Azure storage."""

from __future__ import annotations

import random
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from urllib.parse import urlsplit

from reelwright.delivery.outbound import Outbound
from reelwright.delivery.receipt import Receipt
from reelwright.delivery.schedule import UPLOAD, Schedule, retry_after
from reelwright.delivery.webhook import reason
from reelwright.media.reach import Reach

QUIET = 30.0  # s without progress
TOTAL = 600.0  # s for the whole file
PIECE = 256 * 1024
# Answers of the 4xx kind that may change by waiting; others say that the request itself is wrong or has expired.
WORTH_WAITING = frozenset({408, 409, 423, 425, 429})
AZURE = ".blob.core.windows.net"


class Uploader:
    """reach: how far users' addresses may lead. chance: 0..1, for jitter. clock: s since 1970."""

    def __init__(
        self,
        reach: Reach = Reach.PUBLIC,
        *,
        quiet: float = QUIET,
        schedule: Schedule = UPLOAD,
        chance: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._outbound = Outbound(reach, quiet, TOTAL)
        self._schedule = schedule
        self._chance = chance
        self._clock = clock

    def put(self, url: str, path: Path, type: str, attempt: int) -> Receipt:
        """One PUT of the file's bytes, streamed from disk. type: the Content-Type; attempt: 1, 2, …. Raises only what
        reading the file raises.

        2xx is delivered. No answer, 5xx and the few 4xx that pass by waiting are tried again by the schedule."""
        size = path.stat().st_size
        answer = self._outbound.send("PUT", url, headers(url, type, size), pieces(path))
        if answer.good:
            return Receipt(True, answer.status, None, "uploaded")
        final = answer.status is not None and 300 <= answer.status < 500 and answer.status not in WORTH_WAITING
        if answer.hopeless or final:
            return Receipt(False, answer.status, None, reason(answer))
        asked = retry_after(answer.retry_after, self._clock())
        return Receipt(False, answer.status, self._schedule.wait(attempt, self._chance(), asked), reason(answer))


def headers(url: str, type: str, size: int) -> dict[str, str]:
    """Type and length and nothing more, for a header that was not signed may spoil a signature. Azure alone wants
    to be told what kind of blob this is, and signs no headers."""
    found = {"Content-Type": type, "Content-Length": str(size)}
    if (urlsplit(url).hostname or "").endswith(AZURE):
        found["x-ms-blob-type"] = "BlockBlob"
    return found


async def pieces(path: Path) -> AsyncIterator[bytes]:
    """The file's bytes. Reading blocks the loop, which has nothing else to do."""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
