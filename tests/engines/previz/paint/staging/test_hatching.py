"""What hatches sits in its shell."""

from __future__ import annotations

import pytest

from tests.engines.previz.paint.staging.test_picnics import composed


@pytest.mark.parametrize(("prompt", "who"), [
    ("a dragon hatches from an egg", "dragon"), ("a chick hatching from its egg", "chick"),
])
def test_it_looks_out_of_the_shell(prompt: str, who: str) -> None:
    marks = composed(prompt).blocking.marks
    words = {m.actor.subject.word for m in marks}
    assert {who, "eggshell"} <= words
    small = next(m for m in marks if m.actor.subject.word == who)
    shell = next(m for m in marks if m.actor.subject.word == "eggshell")
    assert small.x == shell.x and small.y > shell.y
    rim = shell.actor.kind.measure(shell.cue).top
    assert shell.y + 0.5 * rim < small.y + small.bounds.top


def test_an_egg_by_itself_is_no_shell() -> None:
    assert "eggshell" not in {m.actor.subject.word for m in composed("an egg on a table").blocking.marks}
