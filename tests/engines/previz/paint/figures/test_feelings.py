"""What is told of a mood is seen: in the face, in the pose, and near enough."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.face import felt
from reelwright.engines.previz.paint.figures.people.looks import feeling, looking
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.figures.people.roles import ROLES


@pytest.mark.parametrize(
    ("deed", "cycle", "mood"),
    [("smile", "stand", "smile"), ("shout", "shout", "anger"), ("scream", "scream", "fear"), ("hide", "hide", "fear"),
     ("frown", "arms_folded", "anger"), ("yawn", "yawn", "tired"), ("gasp", "gasp", "surprise")],
)  # fmt: skip
def test_a_verb_of_feeling_has_its_pose_and_its_face(deed: str, cycle: str, mood: str) -> None:
    assert cycle_of(Cue("person", "man", "stand", deed=deed)) == cycle
    assert feeling((), deed) == mood


def test_a_smile_lifts_the_corners_and_shows_teeth() -> None:
    smile, calm = felt("smile", "stand"), felt("", "stand")
    assert smile.smile > calm.smile + 0.1
    assert smile.open > 0.04


def test_who_shouts_in_anger_keeps_the_open_mouth() -> None:
    assert felt("anger", "shout").open >= felt("", "shout").open
    assert felt("anger", "shout").brow < 0


def test_adjectives_of_mood_go_before_the_deed() -> None:
    assert feeling(("terrified",), "smile") == "fear"


def test_who_shouts_into_a_phone_holds_it() -> None:
    assert cycle_of(Cue("person", "man", "sing", deed="shout", holds=("phone",))) == "call"


def test_the_old_are_grey_in_every_trade() -> None:
    sailor = looking(ROLES["sailor"], ("old",))
    assert "wrinkles" in sailor.extras
    assert sailor.hair_colour != ROLES["sailor"].hair_colour
