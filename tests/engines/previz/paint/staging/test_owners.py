"""Owners who are not there, doors that stand open."""

from __future__ import annotations

from reelwright.engines.previz.paint.staging.cast.owners import owned
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def test_a_childs_balloon_needs_no_child() -> None:
    found = owned(plan("A child's red balloon drifts over grey rooftops"), Ledger())
    assert [s.word for s in found.subjects if s.kind in ("child", "person")] == []
    assert any(s.word == "balloon" for s in found.subjects)


def test_who_acts_stays() -> None:
    found = owned(plan("A child holds a red balloon over grey rooftops"), Ledger())
    assert any(s.word == "child" for s in found.subjects)


def test_a_door_that_stands_open_is_open() -> None:
    found = owned(plan("A door stands open on an empty beach, golden light pouring through"), Ledger())
    assert {"open", "lit"} <= {t for s in found.subjects for t in s.traits}
