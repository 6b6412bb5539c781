"""A carpet lies on the floor under who is on it; a magic one flies."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.coats import Rug
from reelwright.engines.previz.paint.places.rugs import carpeted
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def _composed(prompt: str):
    shot = Shot("t", "v", 0, prompt, None, 640, 360, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return compose(plan(prompt), shot, KINDS, Ledger())


@pytest.mark.parametrize("prompt, feature", [
    ("a dog sleeps on a rug by the fireplace", "rug"),
    ("a baby crawls on a carpet", "rug"),
    ("a black cat stretches on a red rug", "rug=red"),
])
def test_it_is_the_floors(prompt: str, feature: str) -> None:
    composed = _composed(prompt)
    assert feature in composed.company.features
    assert all(mark.actor.kind.name != "rug" for mark in composed.blocking.marks)


def test_a_magic_one_is_an_actor() -> None:
    composed = _composed("a boy on a flying carpet glides over a city")
    assert any(mark.actor.kind.name == "rug" for mark in composed.blocking.marks)


def test_it_lies_under_who_is_on_it_in_its_colour() -> None:
    room = carpeted(settings()["interior"], ("rug=red",), (0.7, 0.9, 4.0))
    rugs = [coat for coat in room.earth.coats if isinstance(coat, Rug)]
    assert [(rug.x, rug.z) for rug in rugs] == [(0.7, 4.0)]
    assert rugs[0].ground != Rug().ground


def test_water_has_none() -> None:
    sea = settings()["ocean"]
    assert carpeted(sea, ("rug",), None) is sea
