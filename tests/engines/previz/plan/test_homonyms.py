"""Nouns with two looks, by their company."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import Planner
from reelwright.engines.previz.plan.turns import homonyms
from tests.engines.previz.plan.parts import read_by

PLANNER = Planner()


@pytest.mark.parametrize(("text", "read"), [
    ("wine is poured into two glasses", "wine is poured into two wine glasses"),
    ("a woman in glasses holds a book", "a woman in glasses holds a book"),
    ("he wears glasses and pours wine", "he wears glasses and pours wine"),
    ("a wizard holds fire in his palm", "a wizard holds fire in his hand"),
    ("a monkey in palm trees", "a monkey in palm trees"),
    ("a walrus lounges on the sand", "a walrus rests on the sand"),
    ("a girl reads to her stuffed bear", "a girl reads to her teddy bear"),
    ("boys play tug of war", "boys play tug-of-war"),
    ("people in hotel lounges", "people in hotel lounges"),
    ("a baker stirs the batter", "a baker stirs the pancake batter"),
    ("the batter swings in a stadium", "the batter swings in a stadium"),
    ("fog covers an entire block", "fog covers a street"),
    ("fog covers the entire block", "fog covers the street"), ("a World War I bomber", "a wartime bomber"),
    ("she runs around the block", "she runs around the street"),
    ("a crane lifts an entire block of stone", "a crane lifts an entire block of stone"),
    ("a child stacks a block", "a child stacks a block"),
    ("a square table", "a square-shaped table"),
    ("a box with a square lid", "a box with a square-shaped lid"),
    ("a square in Turin", "a square in Turin"),
    ("people cross the square at noon", "people cross the square at noon"),
])  # fmt: skip
def test_what_is_meant_is_said_plainly(text: str, read: str):
    assert read_by(homonyms.TURNS, text) == read


def test_a_seal_that_lounges_is_in_no_lounge():
    plan = PLANNER.plan("a penguin slides on the ice while a seal lounges nearby")
    assert plan.setting.kind != "interior"
