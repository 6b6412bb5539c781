"""Several of two kinds: each of them is whole, seen, and can be counted."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.blocking.marks import Mark, seen_box
from tests.engines.previz.paint.staging.test_composition import blocked

SIZES = [(640, 360), (360, 360), (202, 360)]
GROUPS = {
    "four rabbits and three foxes in a forest": {"rabbit": 4, "fox": 3},
    "two elephants and five buckets in a park": {"elephant": 2, "bucket": 5},
    "six giraffes and four elephants on the savanna": {"giraffe": 6, "elephant": 4},
    "three bees and five butterflies fly over a garden": {"bee": 3, "butterfly": 5},
    "three apples and four cups on a table": {"apple": 3, "cup": 4},
}


def boxes(prompt: str, size: tuple[int, int]) -> list[tuple[Mark, tuple[float, float, float, float]]]:
    blocking, framed = blocked(prompt, size, 1)
    assert not blocking.flocks
    return [(m, seen_box(m, framed.view)) for m in blocking.marks]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("prompt", GROUPS)
def test_as_many_are_in_the_frame_as_the_words_say(prompt: str, size: tuple[int, int]):
    seen = boxes(prompt, size)
    counts = {word: sum(m.actor.subject.word == word for m, _ in seen) for word in GROUPS[prompt]}
    assert counts == GROUPS[prompt]
    for mark, (left, top, right, bottom) in seen:
        wide, high = 0.06 * (right - left), 0.06 * (bottom - top)
        assert left > -wide and right < size[0] + wide, mark.actor.subject.word
        assert top > -high and bottom < size[1] + high, mark.actor.subject.word


@pytest.mark.parametrize("prompt", GROUPS)
def test_nobody_is_hidden_behind_one_of_the_others(prompt: str):
    seen = boxes(prompt, (640, 360))
    for mark, (left, top, right, bottom) in seen:
        for other, (x0, y0, x1, y1) in seen:
            if other is not mark and other.z < mark.z:
                covered = max(0.0, min(x1, right) - max(x0, left)) * max(0.0, min(y1, bottom) - max(y0, top))
                assert covered < 0.7 * (right - left) * (bottom - top)


def test_small_ones_stand_before_large_ones_and_are_seen_larger_than_life():
    blocking, _ = blocked("two elephants and five buckets in a park", (640, 360), 1)
    far = min(m.z for m in blocking.marks if m.actor.subject.word == "elephant")
    buckets = [m for m in blocking.marks if m.actor.subject.word == "bucket"]
    assert max(m.z for m in buckets) < far
    assert buckets[0].bounds.height > 0.7


def test_the_side_that_the_words_give_is_kept():
    blocking, _ = blocked("three cats on the left of two dogs in a garden", (640, 360), 1)
    cats = [m.x / m.z for m in blocking.marks if m.actor.subject.word == "cat"]
    dogs = [m.x / m.z for m in blocking.marks if m.actor.subject.word == "dog"]
    assert len(cats) == 3 and max(cats) < min(dogs)


def test_a_few_of_one_kind_are_no_such_group():
    blocking, _ = blocked("three foxes in a forest", (640, 360), 1)
    assert len(blocking.marks) == 3


@pytest.mark.parametrize(("prompt", "count"), [("five eagles fly over a lake", 5), ("seven apples on a table", 7)])
def test_one_kind_whose_number_is_said_can_be_counted(prompt: str, count: int):
    seen = boxes(prompt, (640, 360))
    assert len(seen) == count
    columns = sorted(round((left + right) / 2) for _, (left, _, right, _) in seen)
    assert len(set(columns)) == count


@pytest.mark.parametrize("prompt", ["two seals rest on a rocky shore", "four sea lions on a beach"])
def test_seals_on_a_shore_are_out_of_the_water(prompt: str):
    blocking, _ = blocked(prompt, (640, 360), 1)
    assert {m.actor.medium for m in blocking.marks} == {"ground"}
