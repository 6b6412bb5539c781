"""What is done with the hands goes on when somebody sits; papers are read by their own name."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.employed import employed
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "cycle"),
    [
        ("An old man reads a newspaper on a park bench", "read_wide_seated"),
        ("A woman in an armchair drinks tea", "drink_sitting"),
        ("A boy sits on a stool and plays the guitar", "strum_sitting"),
        ("An old man sits on a bench and feeds pigeons", "scatter_sitting"),
        ("A woman sits on a bench", "sit"),
        ("A girl draws in a sketchbook on a park bench", "write_sitting"),
        ("A child sleeps in a bed", "lie"),
        ("A pirate studies a map", "read_wide"),
        ("A fairy sits on a mushroom and plays a tiny flute", "flute_sitting"),
        ("A boy eats an apple on a wooden fence", "eat_dangling"),
        ("A boy sits on a rock and plays the harmonica", "strike_light_dangling"),
    ],
)
def test_who_sits_keeps_their_hands_busy(prompt: str, cycle: str):
    told = employed(plan(prompt), Ledger())
    hero = cast(told, KINDS, Ledger(), 1, "garden").hero
    assert hero is not None
    assert cycle_of((hero.rider or hero).cue) == cycle


@pytest.mark.parametrize(("prompt", "name"), [
    ("An owl reads a book", "read_low owl upright"), ("A girl reads a book", "read girl"),
])
def test_a_beast_has_its_book_below_its_large_head(prompt: str, name: str):
    hero = cast(plan(prompt), KINDS, Ledger(), 1, "garden").hero
    assert hero is not None
    note = hero.kind.make(hero.cue, 40.0, 1).note
    assert set(name.split()) <= set(note.replace(",", "").split())


def test_who_sits_on_a_mushroom_sits_on_its_cap():
    hero = cast(plan("A fairy sits on a mushroom"), KINDS, Ledger(), 1, "forest").hero
    assert hero is not None
    assert hero.rider is not None
    assert hero.seat > 0.5 * hero.rider.bounds.height


def test_a_busy_kitchen_is_full_of_cooks():
    told = plan("A chef stirs a pot in a busy restaurant kitchen")
    found = cast(told, KINDS, Ledger(), 1, "interior", "restaurant_kitchen")
    assert {a.cue.word for a in found.others if a.kind.body == "person"} == {"chef"}
