"""Any text in any script gives a valid plan, always the same one."""

# ruff: noqa: E501
from __future__ import annotations

import cProfile
import json
import pstats

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reelwright.engines.previz.plan import Plan, Planner
from reelwright.engines.previz.plan.lexicon import read_list
from reelwright.engines.previz.plan.tokens import LONGEST

PLANNER = Planner()
WORDS = [w for name in ("subjects", "settings", "verbs", "preps", "colours") for row in read_list(name).values() for w in row]
JOINTS = ["no", "and", ",", "the", "of", "with", "in", "a", ".", "-", "...", "without", "two", "is", "it", "'s", "like", "\n"]
sentences = st.lists(st.sampled_from(WORDS + JOINTS * 8), max_size=120).map(" ".join)
anything = st.text(max_size=2048) | sentences


@settings(max_examples=150, deadline=None)
@given(prompt=anything, negative=anything)
def test_any_text_gives_a_valid_plan(prompt: str, negative: str):
    plan = PLANNER.plan(prompt, negative)
    assert plan.setting.kind
    assert 0 <= plan.coverage <= 1
    assert [s.id for s in plan.subjects] == list(range(len(plan.subjects)))
    ids = {s.id for s in plan.subjects} | {-1}
    assert {a.subject for a in plan.actions} <= ids
    assert {i for r in plan.relations for i in (r.a_id, r.b_id)} <= ids
    assert not {s.kind for s in plan.subjects} & set(plan.removed)
    assert json.loads(plan.as_json())["setting"]["kind"] == plan.setting.kind
    assert PLANNER.plan(prompt, negative) == plan
    assert Plan.from_json(plan.as_json()) == plan


@pytest.mark.parametrize("unit", ["a red fox and her cub run over the hills, then a man mends his net ", "no birds or ", "and "])
def test_work_grows_with_the_length_of_the_text(unit: str):
    """Counted in calls, not in seconds: twice the text may take little more than twice the work."""
    half, whole = (unit * (size // len(unit)) for size in (LONGEST // 2, LONGEST))
    PLANNER.plan(half)  # patterns are compiled when the first text comes
    assert calls(whole) < 2.6 * calls(half)


def calls(prompt: str) -> int:
    """Functions called, Python's and built in, to plan a prompt."""
    profile = cProfile.Profile()
    profile.runcall(PLANNER.plan, prompt, prompt)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]
