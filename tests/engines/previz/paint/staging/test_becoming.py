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


@pytest.mark.parametrize("prompt", ["a timelapse of a skyscraper being constructed", "bread rising on a table"])
def test_what_rises_is_whole_in_the_end(prompt: str):
    plane = body(prompt)
    assert height(plane.cycle[0]) < 0.6 * height(plane.cycle[-1])


def test_what_revives_stands_up_again():
    plane = body("a wilted plant reviving in its pot")
    assert height(plane.cycle[-1]) > 1.1 * height(plane.cycle[0])


def test_a_colour_that_it_goes_to_is_no_deed():
    made = plan("a butterfly's wings change from white to yellow")
    assert [(s.word, s.colours) for s in made.subjects] == [("butterfly", ("white",))]
    assert [a.lemma for a in made.actions] == ["change"]


def test_leaves_of_the_set_turn():
    plane = body("a maple leaf turning from green to red")
    assert hue(plane.cycle[0]).argmax() == 1 and hue(plane.cycle[-1]).argmax() == 2


@pytest.mark.parametrize(("prompt", "how"), [
    ("an iron gate rusting", "rust"), ("an apple rots on a plate", "rot"), ("a tomato ripening on the vine", "ripen"),
    ("a puddle drying up in the sun", "shrink"), ("a pumpkin growing bigger and bigger", "grow"),
    ("bread rising in a tin", "puff"), ("time-lapse of a tower being built", "build"), ("men build a tower", ""),
    ("a flower blooming", "open"), ("a tree growing in a field", ""), ("a woman turns to the red door", ""),
    ("a coil spring compressed under a weight", "press"), ("a rubber band being stretched", "pull"),
    ("a cat stretches on a sofa", ""), ("waves burst on the rocks", ""),
    ("a man turns red", ""), ("a car drives past a red house", ""),
])  # fmt: skip
def test_the_plan_knows_what_becomes(prompt: str, how: str):
    assert [c.how for c in plan(prompt).changes] == ([how] if how else [])


def test_the_ledger_says_so():
    _, told = staged("a car rusting away in a field")
    assert any(f.what == "car rust" and f.outcome == "drawn" for f in told)


def test_what_bursts_is_gone_and_its_shards_fly():
    scene, _ = staged("a glass vase shattering on a table")
    body = next(p for p in scene.planes if p.fade is not None)
    shards = next(e for e in scene.emitters if e.name == "shards")
    assert body.fade is not None and body.fade(0.0) == 1.0 and body.fade(5.0) == 0.0
    shade = next(q for q in scene.quads if q.fade is not None)
    assert shade.fade is not None and shade.fade(5.0) == 0.0
    assert not shards.at(0.0)[:, 3].any() and shards.at(5.0)[:, 3].all()
    assert shards.at(5.0)[:, 1].mean() < shards.at(2.4)[:, 1].mean()


def test_what_is_pressed_springs_back():
    plane = body("a sponge being squeezed on a kitchen counter")
    tall = [height(p) for p in plane.cycle]
    assert min(tall) < 0.75 * tall[0] and abs(tall[-1] - tall[0]) <= 2


def test_what_lies_on_a_tray_is_one_thing_with_it():
    scene, told = staged("a syringe on a metal tray")
    assert any(f.what == "tray" and f.outcome == "drawn" and "syringe" in f.why for f in told)
    assert not any(p.name == "tray" for p in scene.planes)


def test_of_a_hand_that_squeezes_a_thing_the_thing_is_the_picture():
    _, told = staged("a hand squeezing a sponge")
    fate = {f.what: f.outcome for f in told}
    assert fate["sponge"] == "drawn" and fate["sponge squeeze"] == "drawn" and fate["hand"] == "dropped"


@pytest.mark.parametrize(("prompt", "how"), [
    ("a dog changes from small to big", "grow"), ("a snail grows huge", "grow"),
    ("a panda changes from large to tiny", "shrink"), ("a lantern turns from dim to bright", "light"),
    ("a screen goes from bright to off", "dim"),
])  # fmt: skip
def test_it_goes_from_one_end_of_a_scale_to_the_other(prompt: str, how: str):
    assert [c.how for c in plan(prompt).changes] == [how]


def test_light_that_comes_on_in_a_thing_is_not_that_of_the_picture():
    assert "bright" not in plan("a lantern changes from dark to bright").light


def test_a_chair_of_another_material_is_the_same_chair():
    made = plan("the plastic chair turned into a wooden chair")
    assert [s.word for s in made.subjects] == ["chair"]
    plane = body(made.prompt)
    first, last = hue(plane.cycle[0]), hue(plane.cycle[-1])
    assert last[1] / last[2] > first[1] / first[2] + 0.15  # from red to brown


def test_what_turns_into_another_thing_stays_two():
    assert len(plan("a wooden cart turns into a golden boat").subjects) == 2


def test_a_gem_goes_from_dull_to_bright():
    plane = body("a gemstone changes from dull to bright")
    assert hue(plane.cycle[-1]).mean() > 2 * hue(plane.cycle[0]).mean()


def test_what_cuts_stays_whole():
    assert not [c for c in plan("A knife slicing a tomato on a board").changes if c.subject == 0]
