"""What windows show: the prompt's words for it, and the room that has it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.derelict import DERELICT, left_to_decay
from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.places.views import OUTLOOKS, VIEW, looked_out
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.conditions.outlooks import outlook
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "view"),
    [
        ("A cosmonaut floats through a derelict space station, Earth in the window", "earth"),
        ("The captain stands on the bridge of a starship, a nebula fills the panoramic window", "nebula"),
        ("Inside a lunar base, a scientist waters plants, craters outside the window", "moon"),
        ("A woman in a kitchen, mountains outside the window", "mountains"),
        ("A pianist plays in a penthouse, city lights through the window", "city below"),
        ("A boy reads in bed, stars outside the window", ""),
        ("A cat sits on a windowsill", ""),
        ("A woman walks along the sea", ""),
    ],
)
def test_what_is_seen_through_a_window_is_read(prompt: str, view: str) -> None:
    assert outlook(plan(prompt)) == view


@pytest.mark.parametrize("view", sorted(OUTLOOKS))
def test_every_room_gets_a_window_to_look_through(view: str) -> None:
    for row in ("bar", "restaurant_kitchen", "spaceship"):
        room = looked_out(settings()[row], (VIEW + view,))
        walls = next(layer for layer in room.layers if isinstance(layer, Room))
        assert sum(w.width * w.height for w in walls.windows) > 0.09 * walls.width * walls.size
        assert room.sky == OUTLOOKS[view].sky


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("A cosmonaut floats through a derelict space station", "station_module"),
        ("The captain stands on the bridge of a starship", "spaceship"),
        ("A captain of a spaceship sits on the bridge", "spaceship"),
        ("A pirate captain studies a map in his cabin", "ship_cabin"),
        ("A woman pilots a spaceship past the moons", "spaceship"),
        ("A spaceship lands on a red planet", ""),
    ],
)
def test_who_is_on_board_is_seen_inside(prompt: str, spot: str) -> None:
    found = conditions_of(plan(prompt), np.random.default_rng(0))
    assert found.spot == spot if spot else found.setting != "interior"


def test_a_derelict_hull_has_torn_cables_and_no_weeds() -> None:
    wreck = left_to_decay(settings()["station_module"], (DERELICT,))
    names = {f.name for layer in wreck.layers if isinstance(layer, Fittings) for f in layer.fits}
    assert "cables" in names
    assert "weeds" not in names
