"""When to try again. Tables of waits, spread by jitter so that receivers that come back are not met by everyone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
# The most that a receiver's Retry-After is believed.
LONGEST_WAIT = DAY
JITTER = 0.2


@dataclass(frozen=True, slots=True)
class Schedule:
    """waits: s after the first, second, … failed attempt. There is one attempt more than waits."""

    waits: tuple[float, ...]

    @property
    def attempts(self) -> int:
        return len(self.waits) + 1

    def wait(self, attempt: int, chance: float, asked: float | None = None) -> float | None:
        """Seconds until the next attempt after number `attempt` (1, 2, …) failed; None when that was the last.
        chance: 0..1, spreads the wait by ± 20 %. asked: Retry-After in s; it can only make the wait longer."""
        if attempt >= self.attempts:
            return None
        planned = self.waits[attempt - 1] * (1 + JITTER * (2 * chance - 1))
        return max(planned, min(asked or 0.0, LONGEST_WAIT))


# 12 attempts over 71.7 hours.
WEBHOOK = Schedule((5, 30, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 20 * HOUR,
                    29 * HOUR))  # fmt: skip
# 7 attempts over 1.4 hours: presigned URLs seldom live longer.
UPLOAD = Schedule((5, 30, 2 * MINUTE, 10 * MINUTE, 20 * MINUTE, 50 * MINUTE))


def retry_after(header: str | None, now: float) -> float | None:
    """Seconds that a Retry-After header asks for: a number, or an HTTP date. None for none, the past or nonsense.
    now: s since 1970."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    wait = (moment - datetime.fromtimestamp(now, UTC)).total_seconds()
    return wait if wait > 0 else None
