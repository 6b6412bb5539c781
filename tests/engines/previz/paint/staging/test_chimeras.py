"""One animal with parts of others is one animal."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures.animals.breeds import beast_of
from reelwright.engines.previz.paint.figures.animals.mixed import MIXED, mixed
from reelwright.engines.previz.paint.staging.cast.chimeras import as_chimera
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Subject
from tests.engines.previz.paint.staging.test_relations import PLANNER


def made(prompt: str) -> tuple[list[str], Subject, dict[str, str]]:
    ledger = Ledger()
    plan = as_chimera(PLANNER.plan(prompt), ledger)
    return [s.word for s in plan.subjects], plan.subjects[0], {f.what: f.outcome for f in ledger.fates()}


@pytest.mark.parametrize(("prompt", "traits"), [
    ("a leopard with the wings of a swan and the horns of a ram", ("wings:swan", "horns:ram")),
    ("a horse with the stripes of a tiger, the tail of a fox, and the shell of a tortoise in a meadow",
     ("coat:tiger", "tail:fox", "shell:tortoise")),
    ("a fox with the body of a horse gallops", ("head:fox",)),
])  # fmt: skip
def test_parts_of_others_are_no_animals(prompt: str, traits: tuple[str, ...]):
    words, hero, told = made(prompt)
    assert len(words) == 1 and {f"{MIXED}{t}" for t in traits} <= set(hero.traits)
    assert set(told.values()) == {"drawn"}


def test_what_has_no_such_part_is_not_told_as_drawn():
    words, hero, told = made("a shark with the legs of a lion")
    assert words == ["shark"] and told == {"lion": "dropped"} and not hero.traits


def test_two_animals_together_stay_two():
    assert made("a lion with a cub and an eagle on a rock")[0][:2] != ["lion"]
    assert {"dog", "cat"} <= set(made("a dog with the toy of a cat")[0])


def test_a_head_brings_its_coat_and_leaves_the_body():
    horse, wolf = beast_of("horse"), beast_of("wolf")
    assert horse is not None and wolf is not None
    both = mixed(horse, (f"{MIXED}head:wolf",))
    assert (both.height, both.leg, both.head, both.coat) == (horse.height, horse.leg, wolf.head, wolf.coat)
    owl = mixed(horse, (f"{MIXED}head:owl",))
    assert {"wings", "eaglebill"} <= set(owl.extras) and owl.coat == horse.coat
