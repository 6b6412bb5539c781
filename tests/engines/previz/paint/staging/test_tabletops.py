"""Shadows and polish under what stands on a table."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Scene


def _staged(prompt: str) -> Scene:
    shot = Shot("t", "v", 0, prompt, None, 192, 108, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return stage(plan(prompt), shot)


@pytest.mark.parametrize(("prompt", "mirrors"), [
    ("A bottle of wine on a black marble table", True),
    ("A bottle of wine on a red velvet cloth on a table", False),
])  # fmt: skip
def test_what_stands_on_a_table_throws_a_shadow_and_is_seen_in_its_polish(prompt: str, mirrors: bool) -> None:
    scene = _staged(prompt)
    assert [q for q in scene.quads if q.name == "table shadow"]
    assert bool([p for p in scene.planes if p.name == "in the polish"]) is mirrors
