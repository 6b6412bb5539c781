"""The bench that counts what of many prompts is not drawn as it says: what it calls open, and what it does not."""

from __future__ import annotations

import pytest

from bench.coverage import Count, not_served, of_its_kind_only, prompts, report
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "found"), [
    ("a red floomp", ("not understood", "floomp")), ("a dog blorfs at a cat", ("not understood", "blorfs")),
])  # fmt: skip
def test_words_that_nobody_knows_are_open(prompt: str, found: tuple[str, str]):
    assert found in set(not_served(plan(prompt, None)))


def test_what_is_drawn_as_it_says_is_not_open():
    assert not list(not_served(plan("a dog runs on a beach", None)))


@pytest.mark.parametrize(("kind", "word", "only"), [
    ("container", "widget", True), ("container", "pouch", False), ("tool", "hammer", False), ("object", "qwertz", True),
])  # fmt: skip
def test_a_thing_without_a_look_of_its_own_is_told(kind: str, word: str, only: bool):
    assert of_its_kind_only(kind, word) is only


def test_words_are_counted_over_all_prompts(tmp_path):
    file = tmp_path / "some.txt"
    file.write_text("a red floomp | seed=3\n\na blue floomp\n", encoding="utf-8")
    count = Count()
    for prompt in prompts([file]):
        count.add(prompt)
    lines = "\n".join(report(count, 5))
    assert "2 prompts" in lines and "floomp 2" in lines
