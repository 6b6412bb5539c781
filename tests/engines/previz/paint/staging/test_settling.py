"""Who was blocked where the sea turns out to be comes ashore, and a small party stays together."""

from __future__ import annotations

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.stage import stage
from reelwright.engines.previz.plan import plan


def test_one_of_two_at_the_shore_is_no_giant_before_the_lens() -> None:
    prompt = "two children building a sandcastle"
    shot = Shot("t", "v", 0, prompt, None, 192, 108, "360p", False, 5, 24, 42, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    both = [p.z for p in stage(plan(prompt), shot).planes if p.subject and p.name in ("boy", "girl")]
    assert len(both) == 2 and min(both) > 0.75 * max(both)
