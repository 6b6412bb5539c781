"""Whoever only holds a thing or a small animal has it at the hands; a leash, or work to do, leaves it where it is."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.stage import compose, stageable
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.shot_size import share_of_deed
from reelwright.engines.previz.paint.staging.cast.in_hands import IN_HANDS, in_hands
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def marks(prompt: str) -> tuple[Mark, ...]:
    shot = Shot("t", "v", 0, prompt, None, 640, 360, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
        (), "MP4", 95, "none", False)  # fmt: skip
    ledger = Ledger()
    return compose(stageable(plan(prompt), ledger), shot, KINDS, ledger).blocking.marks


@pytest.mark.parametrize("prompt", [
    "A woman holding a teapot in a park", "A boy holds a rabbit in a garden", "A man showing off a toy car",
    "A girl is carrying a pillow in her bedroom", "A man holding a parrot", "A boy with a toy truck",
    "A chef holding a knife", "A man carrying a heavy box up the stairs",
])  # fmt: skip
def test_what_is_held_is_before_the_chest(prompt: str) -> None:
    holder, thing = marks(prompt)
    assert thing.actor.relation == IN_HANDS and holder.hero
    assert holder.bounds.height * 0.3 < thing.y + thing.bounds.top < holder.bounds.height
    assert thing.z < holder.z and abs(thing.x - holder.x) < 0.5 * holder.bounds.height
    assert max(thing.bounds.width, thing.bounds.height) < 0.5 * holder.bounds.height


@pytest.mark.parametrize("prompt", [
    "A woman holding a dog on a leash", "A man in a hat", "A man holding a sword", "A woman holding a cup of tea",
    "A girl holding a toy runs down a hill",
])  # fmt: skip
def test_what_is_not_for_both_hands(prompt: str) -> None:
    assert not in_hands(plan(prompt))


def test_two_at_one_wall_stand_before_it() -> None:
    one, other = marks("Two women are cleaning windows together")[:2]
    assert one.z == other.z and abs(one.x - other.x) > 0.5 * one.bounds.width


def test_who_watches_television_sits() -> None:
    sofa = marks("A man watching TV")[0]
    assert sofa.actor.rider is not None and sofa.actor.rider.cue.motion == "sit"
    assert all(m.actor.rider is None for m in marks("A man watching birds"))


@pytest.mark.parametrize(("prompt", "near"), [
    ("A woman plays the guitar, close up", False), ("A close up of a smiling woman", True),
])  # fmt: skip
def test_a_close_shot_of_work_shows_it(prompt: str, near: bool) -> None:
    assert ("close_up" in stageable(plan(prompt), Ledger()).camera) is near


@pytest.mark.parametrize("prompt", [
    "a chef adding powder to chopped meat", "a cook mixing spices into a stew", "a woman mixing a bowl of ingredients",
])  # fmt: skip
def test_what_is_cooked_lies_on_no_floor(prompt: str) -> None:
    assert len(marks(prompt)) == 1


def test_no_horse_in_anybodys_arms() -> None:
    assert all(m.actor.relation != IN_HANDS for m in marks("A man holding a horse in a meadow"))


def test_one_of_whom_nothing_is_told_is_large_and_whole() -> None:
    shown = share_of_deed(marks("A woman in a park")[0].actor, True, ())
    assert 0.6 < shown < 0.75
    assert share_of_deed(marks("A woman in a park")[0].actor, True, ("wide",)) == 0
