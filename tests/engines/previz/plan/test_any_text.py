"""Any text in any script gives a valid plan, always the same one."""

# ruff: noqa: E501
from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from reelwright.engines.previz.plan import Planner
from reelwright.engines.previz.plan.lexicon import read_list

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
