"""What is known of results, keys and usage, as replies need it. Frozen; made by jobs, read by `replies`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reelwright.contract.errors import ReelwrightError

State = Literal["waiting", "running", "succeeded", "failed", "cancelled", "expired"]
DONE: frozenset[State] = frozenset({"succeeded", "failed", "cancelled", "expired"})


@dataclass(frozen=True, slots=True)
class ResultView:
    """One result of a task. progress: whole percent, 0..100, and 100 only when the file can be fetched. url: of the
    file, once succeeded. cost: USD. nsfw: what the safety check said; None when there was none. error: why it failed
    (failed only; the codes of cancelled and expired are fixed)."""

    task_uuid: str
    video_uuid: str
    index: int
    state: State
    progress: int
    seed: int
    url: str | None = None
    cost: float | None = None
    include_cost: bool = False
    nsfw: bool | None = None
    warnings: tuple[str, ...] = ()
    error: ReelwrightError | None = None

    @property
    def done(self) -> bool:
        return self.state in DONE


@dataclass(frozen=True, slots=True)
class KeyView:
    """An API key as its owner may see it: masked, with times as ISO 8601 text."""

    name: str
    masked: str
    created_at: str
    last_used_at: str | None = None
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class UsageView:
    """Totals of an account over a time, cost in USD."""

    tasks: int
    results: int
    succeeded: int
    failed: int
    seconds: float
    cost: float


@dataclass(frozen=True, slots=True)
class AccountView:
    """Who this is, which keys there are, and what was used."""

    organization_uuid: str
    organization_name: str
    keys: tuple[KeyView, ...]
    usage: UsageView
