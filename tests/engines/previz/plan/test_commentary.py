"""What a prompt says about its picture is read as such; what its camera comes upon stays."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.moves import spoken_move
from reelwright.engines.previz.plan.turns import commentary
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("a tall tower, giving a sense of its immense height", "a tall tower"),
    ("a wood with a stream, highlighting the contrast between the dense leaves and the clear water",
     "a wood with a stream"),
    ("an old oak, showing the texture of the bark", "an old oak, with the bark"),
    ("a tilt-up from the base of a lighthouse, moving upward to reveal its towering height",
     "a tilt-up shot of a lighthouse"),
    ("a crane up over a wall, rising to reveal a bay", "a crane up over a wall, with a bay"),
    ("a truck left through a market, moving past stalls", "a truck left through a market, with stalls"),
    ("a girl plays, creating a peaceful mood while rain falls", "a girl plays while rain falls"),
    ("a red lantern close up", "a red lantern, close up"), ("a barn against the sky", "a barn"),
    ("an extreme close up of a bee", "an extreme close up of a bee"),
    ("white camels walking displaying on screen", "white camels walking"),
    ("a mug lettered in red, reminding guests to pay", "a mug lettered in red"),
    ("words on a wall, warning hikers to turn back", "words on a wall"),
    ("a guard warning hikers to turn back", "a guard warning hikers to turn back"),
    ("players showing their skills on a court", "players on a court"),
])  # fmt: skip
def test_what_is_not_in_the_frame_goes(said: str, read: str) -> None:
    assert read_by(commentary.TURNS, said) == read


@pytest.mark.parametrize("said", [
    "a video showing the patterns of frost on glass", "a woman giving a speech", "a boat creating a large wake",
    "a fox moving past a fence", "a sign showing the word OPEN",
])  # fmt: skip
def test_what_is_in_the_frame_stays(said: str) -> None:
    assert read_by(commentary.TURNS, said) == said


def test_the_water_of_a_comment_is_no_place() -> None:
    above = plan("an aerial view of a forest with a river, highlighting the contrast between leaves and clear water")
    assert above.setting.kind == "forest"


@pytest.mark.parametrize(("said", "move"), [
    ("a tilt-up from the base of a statue to its head", "vertical_up"),
    ("a pedestal down from the top of a waterfall", "vertical_down"),
    ("a zoom-in on a clock", "zoom_in"),
    ("a pull-out from a letter on a desk", "zoom_out"),
    ("FPV drone shot through a canyon", "zoom_in"),
    ("zooming in hyper-fast to a dandelion", "quickly_zoom_in"),
    ("the camera circles counterclockwise around a church", "arc_left"),
    ("a pedestal up in a garden", "vertical_up"),
])  # fmt: skip
def test_words_for_a_camera_move_it(said: str, move: str) -> None:
    assert spoken_move(plan(said)) == move


def test_what_a_close_up_is_of_may_come_first() -> None:
    lantern = plan("a red lantern close up")
    assert [s.kind for s in lantern.subjects] == ["lantern"]
    assert "close_up" in lantern.camera
