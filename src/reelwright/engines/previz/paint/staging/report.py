"""What became of everything that the plan asked for: drawn, stretched, fallback or dropped, and why."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Literal

from reelwright.engines.previz.plan import Plan

Outcome = Literal["drawn", "stretched", "fallback", "dropped"]


@dataclass(frozen=True, slots=True)
class Fate:
    """One item of the plan. what: its words; part: subject, action, particle, light, weather …; why: for people."""

    part: str
    what: str
    outcome: Outcome
    why: str = ""

    def line(self) -> str:
        return f"{self.part} {self.what}: {self.outcome}{f' ({self.why})' if self.why else ''}"


class Ledger:
    """Collects fates while a scene is staged; the first word on an item counts."""

    def __init__(self) -> None:
        self._fates: dict[tuple[str, str], Fate] = {}

    def add(self, part: str, what: str, outcome: Outcome, why: str = "") -> None:
        self._fates.setdefault((part, what), Fate(part, what, outcome, why))

    def fates(self) -> tuple[Fate, ...]:
        return tuple(self._fates.values())

    def lines(self) -> tuple[str, ...]:
        """For Scene.notes."""
        return tuple(fate.line() for fate in self._fates.values())


def taken_in(plan: Plan, ids: Set[int], ledger: Ledger, how: str) -> Plan:
    """The plan without these subjects, which are drawn as a part of something else. how: of what, for the ledger."""
    for subject in plan.subjects:
        if subject.id in ids:
            ledger.add("subject", subject.word, "drawn", how)
    return plan.without(ids)
