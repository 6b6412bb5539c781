"""What stays on the card: chosen by what is free."""

from __future__ import annotations

import pytest

from reelwright.engines.diffusion.plans import PLANS, choose, leaner
from reelwright.engines.diffusion.presets import BY_NAME


@pytest.mark.parametrize(
    ("name", "free", "plan"),
    [
        ("wan2.2-ti2v-5b", 78, 0), ("wan2.2-ti2v-5b", 24.5, 1), ("wan2.2-ti2v-5b", 19, 2), ("wan2.2-ti2v-5b", 4, 4),
        ("wan2.2-a14b", 140, 0), ("wan2.2-a14b", 84, 0), ("wan2.2-a14b", 48, 2), ("wan2.2-a14b", 24.5, 4),
        ("ltx-2", 84, 0), ("ltx-2", 48, 1), ("ltx-2", 24.5, 3),
    ],
)
def test_the_fastest_plan_that_fits(name, free, plan):
    assert choose(BY_NAME[name], free) is PLANS[plan]


def test_without_a_card_nothing_is_moved():
    assert choose(BY_NAME["wan2.2-a14b"], None) is PLANS[0]


def test_plans_need_less_and_less():
    shares = [plan.share for plan in PLANS]
    assert shares == sorted(shares, reverse=True)
    assert leaner(PLANS[0]) is PLANS[1] and leaner(PLANS[-1]) is None
