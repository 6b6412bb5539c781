"""A reply as WebSocket frames of less than a mebibyte each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson

from reelwright.contract import replies
from reelwright.contract.replies import Reply

MAX_BYTES = 1024 * 1024 - 1024


def packed(reply: Reply) -> list[bytes]:
    """JSON of every frame, data before errors. What is too long for one frame goes on in the next."""
    found: list[bytes] = []
    for frame in replies.frames(reply):
        ((kind, items),) = frame.items()
        found += [b'{"%b":[%b]}' % (kind.encode(), b",".join(part)) for part in _parts(items)]
    return found


def _parts(items: list[dict[str, Any]]) -> Iterator[list[bytes]]:
    part: list[bytes] = []
    size = 0
    for item in items:
        text = orjson.dumps(item)
        if part and size + len(text) > MAX_BYTES:
            yield part
            part, size = [], 0
        part.append(text)
        size += len(text) + 1
    if part:
        yield part
