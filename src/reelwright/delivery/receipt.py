"""What one attempt to deliver came to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Receipt:
    """delivered: a 2xx came back. status: HTTP status, None when there was no answer. retry_after: s until the next
    attempt; None when delivered, or when there shall be none. note: why, in words that may be shown and logged."""

    delivered: bool
    status: int | None
    retry_after: float | None
    note: str

    @property
    def given_up(self) -> bool:
        return not self.delivered and self.retry_after is None
