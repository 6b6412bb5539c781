"""Who an account is, and what it used: the answer to accountManagement."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reelwright.contract.error_table import make
from reelwright.contract.results import AccountView, KeyView, UsageView
from reelwright.contract.tasks import AccountManagement

_NAMESPACE = uuid.UUID("5b7f5d0e-7c4a-4d0c-8f5e-3f0f6a0d1c55")


class Ledger(Protocol):
    """What is needed of jobs.service.Service."""

    def usage(self, account: str, start: float = 0.0, end: float | None = None) -> UsageView: ...


class Ring(Protocol):
    """What is needed of jobs.keys.Keys."""

    def views(self, account: str) -> tuple[KeyView, ...]: ...


class Accounts:
    """Thread-safe."""

    def __init__(self, ledger: Ledger, ring: Ring) -> None:
        self._ledger = ledger
        self._ring = ring

    def view(self, account: str, task: AccountManagement) -> AccountView:
        """Raises ValidationError for dates and time zones that are none."""
        zone = _zone(task.timezone)
        start = _moment(task.start_date, "startDate", zone, whole_day=False)
        end = _moment(task.end_date, "endDate", zone, whole_day=True)
        used = self._ledger.usage(account, start or 0.0, end)
        return AccountView(str(uuid.uuid5(_NAMESPACE, account)), account, self._ring.views(account), used)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise make("invalidTimezone", "timezone must be a name such as Europe/Paris.", parameter="timezone") from None


def _moment(text: str | None, parameter: str, zone: ZoneInfo | None, *, whole_day: bool) -> float | None:
    """Seconds since 1970 of an ISO 8601 date or time; whole_day: a bare date means its end."""
    if text is None:
        return None
    try:
        if len(text) == len("2026-01-31"):
            day = date.fromisoformat(text) + timedelta(days=1 if whole_day else 0)
            found = datetime.combine(day, time())
        else:
            found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=zone or UTC)).timestamp()
    except (ValueError, OverflowError):
        code = f"invalid{parameter[:1].upper()}{parameter[1:]}"
        message = f"{parameter} must be a date or time such as 2026-01-31."
        raise make(code, message, parameter=parameter) from None
