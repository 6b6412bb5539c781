"""What becomes of a thing is seen in the shot: it takes a colour, hangs its head, melts, burns down."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Pixels, Plane
from tests.engines.previz.paint.test_stage import staged


def body(prompt: str) -> Plane:
    """The plane that changes the most texels of all."""
    scene = staged(prompt)[0]
    changing = [p for p in scene.planes if len(p.cycle) > 3 and p.cycle[-1] is p.cycle[-2]]
    return max(changing, key=lambda p: int(np.abs(p.cycle[0].astype(int) - p.cycle[-1]).sum()))


def hue(pixels: Pixels) -> np.ndarray:
    """Mean BGR of what is solid."""
    return np.asarray(pixels[pixels[..., 3] > 200][:, :3].astype(float).mean(0))


def height(pixels: Pixels) -> int:
    return int((pixels[..., 3] > 128).any(1).sum())


@pytest.mark.parametrize(("prompt", "before", "after"), [
    ("a green apple turns red", 1, 2), ("a chameleon changes from green to red on a branch", 1, 2),
])  # fmt: skip
def test_it_takes_the_other_colour(prompt: str, before: int, after: int):
    plane = body(prompt)
    first, last = hue(plane.cycle[0]), hue(plane.cycle[-1])
    assert first.argmax() == before
    assert last.argmax() == after


@pytest.mark.parametrize("prompt", ["a candle burning down", "a snowman melting in the sun", "a balloon deflating"])
def test_it_gets_lower_and_is_never_seen_whole_again(prompt: str):
    plane = body(prompt)
    assert height(plane.cycle[-1]) < 0.75 * height(plane.cycle[0])
    shown = 5.0 / plane.period * len(plane.cycle)
    assert shown < len(plane.cycle) - 1


def test_what_revives_stands_up_again():
    plane = body("a wilted plant reviving in its pot")
    assert height(plane.cycle[-1]) > 1.1 * height(plane.cycle[0])


def test_leaves_of_the_set_turn():
    plane = body("a maple leaf turning from green to red")
    assert hue(plane.cycle[0]).argmax() == 1 and hue(plane.cycle[-1]).argmax() == 2


@pytest.mark.parametrize(("prompt", "how"), [
    ("an iron gate rusting", "rust"), ("an apple rots on a plate", "rot"), ("a tomato ripening on the vine", "ripen"),
    ("a puddle drying up in the sun", "shrink"), ("a pumpkin growing bigger and bigger", "grow"),
    ("a flower blooming", "open"), ("a tree growing in a field", ""), ("a woman turns to the red door", ""),
    ("a man turns red", ""), ("a car drives past a red house", ""),
])  # fmt: skip
def test_the_plan_knows_what_becomes(prompt: str, how: str):
    assert [c.how for c in plan(prompt).changes] == ([how] if how else [])


def test_the_ledger_says_so():
    _, told = staged("a car rusting away in a field")
    assert any(f.what == "car rust" and f.outcome == "drawn" for f in told)
