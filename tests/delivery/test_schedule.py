"""When to try again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reelwright.delivery.schedule import DAY, LONGEST_WAIT, UPLOAD, WEBHOOK, Schedule, retry_after


def test_twelve_attempts_over_about_three_days():
    assert WEBHOOK.attempts == 12
    assert 2.5 * DAY <= sum(WEBHOOK.waits) <= 3.5 * DAY
    assert list(WEBHOOK.waits) == sorted(WEBHOOK.waits)


@given(st.integers(1, 11), st.floats(0, 1), st.none() | st.floats(0, 1e9))
def test_waits_are_spread_and_never_shorter_than_asked(attempt: int, chance: float, asked: float | None):
    wait = WEBHOOK.wait(attempt, chance, asked)
    assert wait is not None
    assert wait >= 0.8 * WEBHOOK.waits[attempt - 1]
    assert wait >= min(asked or 0, LONGEST_WAIT)
    assert wait <= max(1.2 * WEBHOOK.waits[attempt - 1], LONGEST_WAIT)


@pytest.mark.parametrize("schedule", [WEBHOOK, UPLOAD])
def test_nothing_after_the_last(schedule: Schedule):
    assert schedule.wait(schedule.attempts - 1, 0.5) is not None
    assert schedule.wait(schedule.attempts, 0.5) is None
    assert schedule.wait(schedule.attempts + 1, 0.5, 10) is None


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        (None, None),
        ("", None),
        ("120", 120),
        (" 7 ", 7),
        ("-5", None),
        ("1.5", None),
        ("Thu, 01 Jan 1970 00:10:00 GMT", 100),
        ("Thu, 01 Jan 1970 00:10:00", 100),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
        ("9" * 400, 999_999_999),
        ("٣", None),
    ],
)
def test_retry_after(header: str | None, wait: float | None):
    assert retry_after(header, 500.0) == wait
