"""A wet pane before a face; lanterns that rise."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "wet"),
    [("Close-up of a woman's face as rain runs down a window", True), ("Close-up of a woman in the rain", False)],
)  # fmt: skip
def test_drops_run_down_the_glass_before_a_face(prompt: str, wet: bool) -> None:
    assert ("running drops" in _planes(prompt)) == wet


def test_lanterns_that_are_released_rise() -> None:
    assert _planes("A crowd releases paper lanterns over a lake at night").count("paper lantern") > 20
    for prompt in ("A man holds a paper lantern at night", "A lantern-lit alley, mist rising from the ground",
                   "Fog drifting through an alley of red lanterns"):
        assert "paper lantern" not in _planes(prompt)


def _planes(prompt: str) -> list[str]:
    shot = Shot("t", "v", 0, prompt, None, 192, 108, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return [plane.name for plane in stage(plan(prompt), shot).planes]
