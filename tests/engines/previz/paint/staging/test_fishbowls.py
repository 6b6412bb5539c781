"""Fish in a glass are one thing with it; trains have their viaduct under them."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.cast.fishbowls import homes, housed, kept, with_fish
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.shooting import shot


@pytest.mark.parametrize(
    ("prompt", "trait"),
    [
        ("a goldfish in a bowl on a windowsill", "fish:1"),
        ("a goldfish swims in a round glass bowl", "fish:1"),
        ("three fish in a fish tank", "fish:3"),
        ("a goldfish swims in a light bulb on a table", "bulb"),
    ],
)
def test_the_glass_holds_its_fish(prompt: str, trait: str):
    made = plan(prompt, None)
    ((fish, glass),) = kept(made).items()
    held = with_fish(next(s for s in made.subjects if s.id == glass), made)
    assert held.word == "fishbowl" and trait in held.traits
    company = compose(made, shot(prompt=prompt), KINDS, Ledger()).company
    assert company.hero is not None and company.hero.subject.word == "fishbowl"
    assert all(other.subject.id != fish for other in company.others)


def test_a_fish_in_the_sea_is_in_no_glass():
    assert kept(plan("a fish in the sea by a sunken bowl", None)) == {}


def test_a_train_crosses_one_viaduct():
    made = plan("a steam train crosses a tall stone viaduct through mountains", None)
    company = compose(made, shot(prompt=made.prompt), KINDS, Ledger()).company
    assert company.hero is not None and company.hero.kind.name == "train"
    assert company.hero.stand is not None and company.hero.stand.form == "arcade"
    assert not any(other.kind.name == "bridge" for other in company.others)


def test_a_clownfish_is_in_its_anemone():
    made = plan("a clownfish peeks out of a sea anemone", None)
    company = compose(made, shot(prompt=made.prompt), KINDS, Ledger()).company
    assert company.hero is not None and company.hero.cue.traits and company.hero.medium == "ground"
    assert not company.others and housed(company.hero.subject, made)


def test_fish_that_pass_an_anemone_do_not_live_in_it():
    assert homes(plan("a sea anemone sways on a reef, small fish passing", None)) == {}
