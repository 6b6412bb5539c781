"""A saucer's beam and who is in it."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.effects.abductions import sends_beam
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.paint.test_stage import staged


@pytest.mark.parametrize(("prompt", "sends"), [
    ("A UFO beams a cow up from a cornfield at night", True),
    ("A UFO hovers over a forest at night", False),
])  # fmt: skip
def test_only_a_saucer_with_a_beam_sends_one(prompt: str, sends: bool) -> None:
    found = plan(prompt)
    hero = cast(found, KINDS, Ledger(), 1, "farmland").hero
    assert hero is not None
    assert sends_beam(hero, found) is sends


def test_the_cow_is_drawn_up_under_the_saucer() -> None:
    scene, _ = staged("A UFO beams a cow up from a cornfield at night")
    saucer = next(p for p in scene.planes if p.name == "ufo")
    cow = next(p for p in scene.planes if p.name == "cow")
    assert any(p.name == "beam" for p in scene.planes)
    assert abs(cow.x - saucer.x) < 0.5
    assert 0.3 < cow.y < saucer.y
