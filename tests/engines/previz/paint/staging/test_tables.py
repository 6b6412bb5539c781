"""Company at one laid table, rings hand in hand, people who look at a view."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.cast.tables import SIT_AT, gathered_at_table
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


def _cast(prompt: str) -> Cast:
    ledger = Ledger()
    return cast(gathered_at_table(plan(prompt), ledger), KINDS, ledger, 7)


@pytest.mark.parametrize(
    ("prompt", "table"),
    [("A family has dinner at a long table by candlelight", "laid table"), ("Four friends play poker", "card table"),
     ("Six executives at a board meeting in a skyscraper", "meeting table"),
     ("Old friends drink beer in a tavern", "pub table")],
)  # fmt: skip
def test_company_sits_at_one_table(prompt: str, table: str) -> None:
    found = gathered_at_table(plan(prompt), Ledger())
    assert [s.word for s in found.subjects if s.kind == "table"] == [table]
    assert any(a.lemma == SIT_AT for a in found.actions)


@pytest.mark.parametrize("prompt", ["A man eats dinner", "Waiters serve dinner to guests", "A family on a picnic",
                                    "Friends dance around a table"])  # fmt: skip
def test_others_keep_their_plan(prompt: str) -> None:
    assert not any(a.lemma == SIT_AT for a in gathered_at_table(plan(prompt), Ledger()).actions)


def test_those_at_a_table_do_different_things() -> None:
    hero = _cast("A family has dinner at a long table").hero
    assert hero is not None
    assert cycle_of(hero.cue) in ("table_tell", "table_listen", "table_eat")


def test_a_ring_dances_hand_in_hand_and_stays_where_it_is() -> None:
    hero = _cast("Children holding hands run in a circle in a schoolyard").hero
    assert hero is not None
    assert cycle_of(hero.cue) == "ring_dance"
    assert not hero.goes


def test_who_looks_at_a_view_turns_to_it() -> None:
    hero = _cast("An old man stares at the sea").hero
    assert hero is not None
    assert facing_yaw(hero, 1.0) < 0


def test_a_face_that_is_told_of_is_seen() -> None:
    hero = _cast("Close-up of an old man staring at the sea").hero
    assert hero is not None
    assert facing_yaw(hero, 1.0) > 0
