"""Tells a webhook about one result. One attempt at a time: when to try again is said in the receipt, and kept by jobs.

Header names are those of Standard Webhooks. `webhook-id` stays the same over all attempts, so that a receiver that
gets an event twice can tell. `webhook-signature` has its place in `headers` and comes with signing."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from reelwright import __version__
from reelwright.delivery.outbound import Answer, Outbound
from reelwright.delivery.receipt import Receipt
from reelwright.delivery.schedule import WEBHOOK, Schedule, retry_after
from reelwright.media.reach import Reach

TIMEOUT = 20.0
GONE = 410


class Webhooks:
    """reach: how far users' addresses may lead. chance: 0..1, for jitter. clock: s since 1970."""

    def __init__(
        self,
        reach: Reach = Reach.PUBLIC,
        *,
        timeout: float = TIMEOUT,
        schedule: Schedule = WEBHOOK,
        chance: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._outbound = Outbound(reach, timeout, timeout)
        self._schedule = schedule
        self._chance = chance
        self._clock = clock

    def send(self, url: str, body: bytes, event_id: str, attempt: int) -> Receipt:
        """One POST. attempt: 1, 2, …; body: the JSON to send, exactly. Never raises.

        2xx is delivered. Anything else, redirects too, is tried again by the schedule, later when Retry-After asks
        for it; 410 and an address that can't exist are not."""
        answer = self._outbound.send("POST", url, headers(event_id, self._clock()), body)
        if answer.good:
            return Receipt(True, answer.status, None, "delivered")
        if answer.hopeless or answer.status == GONE:
            return Receipt(False, answer.status, None, answer.note or "the receiver is gone")
        asked = retry_after(answer.retry_after, self._clock())
        wait = self._schedule.wait(attempt, self._chance(), asked)
        return Receipt(False, answer.status, wait, reason(answer))


def headers(event_id: str, now: float) -> dict[str, str]:
    """What is said beside the body. now: s since 1970."""
    return {
        "Content-Type": "application/json",
        "User-Agent": f"reelwright/{__version__}",
        "webhook-id": event_id,
        "webhook-timestamp": str(int(now)),
    }


def reason(answer: Answer) -> str:
    if answer.status is None:
        return answer.note
    kind = "redirects are not followed" if 300 <= answer.status < 400 else "not accepted"
    return f"status {answer.status}: {kind}"
