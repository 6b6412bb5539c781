"""Who is between two others: the one in the middle, the others to both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan

_GAP, _EDGE = 0.03, 0.03
"""Shares of the frame's width between neighbours, and that stay free at its edges."""


def set_between(marks: Sequence[Mark], plan: Plan, view: View) -> tuple[Mark, ...]:
    """The marks, where the prompt sets one thing between two that are named apart, in that order from the left or the
    right. Nobody is moved who is not alone of his kind, sits on something or is on a way of its own."""
    for inner, first, second in _threes(plan):
        row = [next((m for m in marks if m.actor.subject.id == id_), None) for id_ in (first, inner, second)]
        three = [m for m in row if m is not None and m.actor.count == 1 and m.actor.medium == "ground"]
        if len(three) == 3 and all(m.course is None and m.y == three[0].y for m in three):
            moved = {id(m): placed for m, placed in zip(three, _in_a_row(three, view), strict=True)}
            marks = [moved.get(id(m), m) for m in marks]
    return tuple(marks)


def _threes(plan: Plan) -> list[tuple[int, int, int]]:
    """(who is between, the two) by Subject.id."""
    said = [r for r in plan.relations if r.relation == "BETWEEN" and r.a_id >= 0 and r.b_id >= 0]
    return [(a.a_id, a.b_id, b.b_id) for a, b in pairwise(said)
            if a.a_id == b.a_id and a.b_id != b.b_id]  # fmt: skip


def _in_a_row(three: list[Mark], view: View) -> list[Mark]:
    """Side by side at the distance of the largest, so near each other as the frame wants."""
    if three[0].x > three[2].x:
        return _in_a_row(three[::-1], view)[::-1]
    z = max(three, key=lambda m: m.bounds.height).z
    span, widths = view.span(z), [m.bounds.width for m in three]
    gap = max(0.0, min(_GAP * span, ((1 - 2 * _EDGE) * span - sum(widths)) / 2))
    left = -(sum(widths) + 2 * gap) / 2
    found = []
    for mark, wide in zip(three, widths, strict=True):
        found.append(replace(mark, x=left - mark.bounds.left, z=z * (1 - 0.004 * (mark is three[1]))))
        left += wide + gap
    return found
