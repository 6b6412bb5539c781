"""Turns of phrase for places."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import localities
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "read"), [
    ("a walk to a cottage's front door", "a walk to a cottage"),
    ("at front door of a house", "at a house"),
    ("aerial shot of a drone moving fast over dunes", "aerial shot from a drone over dunes"),
    ("flying through clouds above the mountains at dawn", "above a sea of clouds, the mountains at dawn"),
    ("a museum in the heart of a busy town", "a museum"),
    ("two lovers hug outdoors", "two lovers hug in a park"),
    ("a man on a beach outdoors", "a man on a beach outdoors"),
    ("a wind farm on a hill", "many wind turbines on a hill"),
    ("a sunken modern city", "a submerged metropolis"),
    ("a drowned ancient city", "a submerged city"),
    ("a sunken ship", "a sunken ship"),
    ("a city of glowing crystal towers", "a crystal city"),
    ("pollen under a microscope", "pollen in a microscopic view"),
    ("a girl looks through a microscope", "a girl looks through a microscope"),
    ("car light trails on a bridge", "light trails on a bridge"),
    ("peaks seen from a plane", "peaks, aerial view"),
    ("a city made of ice at night", "a crystal city in snow at night"),
    ("frozen streets of Manhattan", "snow-covered streets of Manhattan"),
    ("frozen peas on a plate", "frozen peas on a plate"),
    ("a city and the movement of cars", "a city and the traffic"),
    ("interior of an old clock tower", "clock tower interior"),
    ("rain in a train cabin", "rain in a train carriage"),
    ("a windmill farm by a road", "many windmills by a road"),
    ("a suspension bridge over a gorge", "a rope bridge over a gorge"),
    ("a suspension bridge with cars over a gorge", "a suspension bridge with cars over a gorge"),
])  # fmt: skip
def test_it_is_read_as_a_plainer_place(said: str, read: str) -> None:
    assert read_by(localities.TURNS, said) == read


@pytest.mark.parametrize(("said", "spot"), [
    ("a busy railway station in the heart of a big city", "station_hall"),
    ("a futuristic underwater city", "dome_city"), ("barges on the Seine", "city_river"),
    ("a ferry on the Bosphorus", "strait"),
])  # fmt: skip
def test_the_place_is_found(said: str, spot: str) -> None:
    assert plan(said).setting.spot == spot
