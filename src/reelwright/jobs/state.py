"""The life of a result, and the only moves it may make.

waiting ──► running ──► succeeded ──► expired
   │  ▲        │ │
   │  └────────┘ └────► failed ──► expired
   │  (given back)│
   └──► failed    └───► cancelled ──► expired
   └──► cancelled
"""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """Where a result is. The values are the words of `contract.results.ResultView.state`."""

    WAITING = "waiting"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


LIVE = (State.WAITING, State.RUNNING)
ENDED = (State.SUCCEEDED, State.FAILED, State.CANCELLED)

MOVES: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.RUNNING, State.FAILED, State.CANCELLED}),
    State.RUNNING: frozenset({State.WAITING, *ENDED}),
    State.SUCCEEDED: frozenset({State.EXPIRED}),
    State.FAILED: frozenset({State.EXPIRED}),
    State.CANCELLED: frozenset({State.EXPIRED}),
    State.EXPIRED: frozenset(),
}


class WrongMove(Exception):
    """A move that the diagram does not have: a mistake of ours, never of a client."""


def check(source: State, target: State) -> None:
    """Raises WrongMove unless a result may go from `source` to `target`."""
    if target not in MOVES[source]:
        raise WrongMove(f"a result can't go from {source} to {target}")


def sources(target: State) -> tuple[State, ...]:
    """The states from which a result may come to `target`."""
    return tuple(state for state, targets in MOVES.items() if target in targets)
