"""How a time-lapse is told is no deed; what its heat or cold does is."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import lapses
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("A timelapse shows the gradual transformation of a chocolate bar as the temperature rises sharply",
     "A timelapse of a chocolate bar slowly melting"),
    ("A timelapse captures the transformation of coffee as the temperature quickly climbs",
     "A timelapse of coffee slowly boiling"),
    ("A timelapse captures the change of a cup of tea as the temperature steadily falls",
     "A timelapse of a cup of tea slowly freezing"),
    ("time-lapse documenting the process of a wall being painted", "time-lapse of a wall being painted"),
    ("time-lapse of a pear rotting over 12 days", "time-lapse of a pear rotting"),
    ("time-lapse of bean seeds germinating and growing", "time-lapse of a bean seedling growing from soil"),
    ("time-lapse of moss growing on a wall: first a patch, then more. The patches close",
     "time-lapse of moss growing on a wall"),
    ("time-lapse of the corrosion process of an iron gate in the rain",
     "time-lapse of an iron gate corroding in the rain"),
    ("time-lapse of a baking process where dough is put in a tin", "time-lapse of dough is put in a tin"),
    ("stars wheeling over an arch, timelapse", "night with a starry sky over an arch, timelapse"),
    ("star trails above a barn", "a starry sky above a barn"),
    ("the number of boats in the bay slowly grows until evening", "more and more boats come into the bay"),
    ("a truck goes off the road", "a truck drives off the road"),
    ("slow motion of water splashing", "a drop of water splashes into a pond"),
    ("a bomb goes off the coast", "a bomb goes off the coast"),
    ("commuters streaming through a station", "commuters walking through a station"),
    ("a castle-like structure in fog", "a castle in fog"),
    ("time-lapse of building construction from foundation to completion", "time-lapse of a house being built"),
    ("air being slowly sucked out of a red balloon", "a red balloon deflating"),
    ("wind turbine blades turn; the blades shine", "wind turbines turn; the turbines shine"),
    ("timelapse of a street, showcasing its trams", "timelapse of a street, with its trams"),
    ("time-lapse of a pond: starting with bare ice", "time-lapse of a pond, bare ice"),
])  # fmt: skip
def test_time_lapses(said: str, read: str) -> None:
    assert read_by(lapses.TURNS, said) == read


@pytest.mark.parametrize("said", [
    "a girl starting with a spoon", "a film that shows the process of baking",
    "a timelapse of oil as the temperature rises above 90 degrees",
])  # fmt: skip
def test_what_is_no_such_telling_stays(said: str) -> None:
    assert read_by(lapses.TURNS, said) == said


def test_what_is_heated_melts() -> None:
    made = plan("A timelapse captures the gradual transformation of an ice cream as the temperature rises")
    assert [(change.lemma, change.how) for change in made.changes] == [("melt", "melt")]


def test_clouds_that_come_lower_bring_no_bed() -> None:
    assert "bed" not in {s.kind for s in plan("clouds descend lower over the peaks").subjects}
