"""Words that the prompt wants to be read, and what bears them."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.inscribing import inscribed, inscription_of
from reelwright.engines.previz.paint.staging.conditions.still_life import home_of_things, on_show
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "text"), [
    ("a sign that says 'Hello Friends'", "Hello Friends"), ("A sign that says Deep Learning", "Deep Learning"),
    ("the word 'START' on a blue t-shirt", "START"), ("a t-shirt with Carpe Diem written on it", "Carpe Diem"),
    ('a robot holding a sign with "Let\'s PAINT!" written on it', "Let's PAINT!"),
    ("a dog's bowl on the floor", ""), ("a red sign", ""), ("a world's best brother t-shirt", "world's best brother"),
    ("a man in his best silk shirt", ""), ("a drawing of a hammer", ""),
])  # fmt: skip
def test_the_words_to_be_read(prompt: str, text: str):
    assert inscription_of(plan(prompt)) == text


@pytest.mark.parametrize(("prompt", "bearer"), [
    ("the word 'START' on a blue t-shirt", "t-shirt"), ("a boat with 'BLUE GROOVE' written on its hull", "boat"),
    ("the words 'KEEP OFF THE GRASS' written on a brick wall", "lettered wall"),
    ("a t-shirt with the text 'HELLO' on a hanger", "t-shirt"),
    ("a smartwatch with the logo 'NOVA' on its screen", "smartwatch"),
    ("a yellow sticky note with 'BUY MILK' written on it", "sign"),
])  # fmt: skip
def test_the_words_stand_on_their_bearer(prompt: str, bearer: str):
    subjects = inscribed(plan(prompt)).subjects
    assert [s.word for s in subjects if any(t.startswith("text:") for t in s.traits)] == [bearer]
    assert not any(s.word in ("milk", "grass") for s in subjects)


@pytest.mark.parametrize(("prompt", "home"), [
    ("a purple vase", "studio"), ("a tie and a suitcase", "studio"), ("a fire hydrant", ""), ("a vase and a cat", ""),
    ("a laptop at night", ""), ("a red cube on top of a blue cube", "studio"),
])  # fmt: skip
def test_things_by_themselves_are_shown_in_a_studio(prompt: str, home: str):
    assert home_of_things(plan(prompt)) == home


@pytest.mark.parametrize(("prompt", "shown"), [
    ("a perfume bottle on white marble, product shot", True), ("a perfume bottle on white marble", False),
    ("a lipstick, advertisement", False), ("a whisky bottle on a table in a kitchen, commercial", False),
    ("a girl with a perfume bottle on a table, commercial", False),
])  # fmt: skip
def test_what_is_to_be_sold_is_laid_out_in_a_studio(prompt: str, shown: bool):
    assert on_show(plan(prompt)) is shown
