"""The Range header (RFC 9110, section 14) for one range of bytes: pure arithmetic."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE = re.compile(r"bytes=\s*(\d*)\s*-\s*(\d*)\s*$", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes `start` to `stop`, `stop` not included."""

    start: int
    stop: int

    def content_range(self, size: int) -> str:
        return f"bytes {self.start}-{self.stop - 1}/{size}"


class Unsatisfiable(Exception):
    """A well-formed range that no byte of the file lies in: answer 416."""


def wanted(header: str | None, size: int) -> Span | None:
    """The span that `header` asks for in a file of `size` bytes; None means the whole file.

    A header that is malformed, or asks for several ranges, is ignored, as the RFC allows. Raises Unsatisfiable."""
    match = _ONE.match(header.strip()) if header else None
    if match is None:
        return None
    first, last = match.groups()
    if not first and not last:
        return None
    if len(first) > 18 or len(last) > 18:  # far beyond any file: keep the arithmetic small
        first, last = first[:18], last[:18]
    if not first:
        return _suffix(int(last), size)
    start, stop = int(first), int(last) + 1 if last else size
    if stop <= start and last:
        return None  # "bytes=5-3" is not a valid range
    if start >= size:
        raise Unsatisfiable
    return Span(start, min(stop, size))


def _suffix(length: int, size: int) -> Span:
    if length == 0 or size == 0:
        raise Unsatisfiable
    return Span(max(size - length, 0), size)
