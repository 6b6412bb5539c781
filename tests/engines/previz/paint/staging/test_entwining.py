"""Captors are wound about their thing in two layers, one before it and one behind it."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.coils import BEFORE, BEHIND
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import ENTWINED
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "thing", "captor"), [
    ("a giant octopus wraps its arms around a sailing ship", "ship", "octopus"),
    ("a dragon coils around a ruined tower", "tower", "dragon"),
    ("an octopus twists open a jar on the sea floor", "vase", "octopus"),
    ("a kraken attacks a pirate ship", "ship", "octopus"),
])
def test_the_thing_is_the_hero_and_its_captor_is_about_it(prompt: str, thing: str, captor: str):
    company = cast(plan(prompt, None), KINDS, Ledger(), 3)
    assert company.hero is not None and company.hero.kind.name == thing
    assert [a.kind.name for a in company.others if a.relation == ENTWINED] == [captor]


def test_a_dragon_that_circles_a_tower_flies():
    company = cast(plan("a dragon flies around a castle tower", None), KINDS, Ledger(), 3)
    assert company.hero is not None and all(a.relation != ENTWINED for a in (company.hero, *company.others))


@pytest.mark.parametrize("name", ["octopus", "dragon", "snake"])
def test_each_layer_draws_its_own_side(name: str):
    before, behind = (KINDS[name].make(Cue(name, name, traits=("wraps:6.0:20.0", layer)), 4.0, 1).mattes[0]
        for layer in (BEFORE, BEHIND))
    assert before.alpha.max() > 0.9 and behind.alpha.max() > 0.9
    assert before.alpha.shape != behind.alpha.shape or (before.alpha != behind.alpha).any()
