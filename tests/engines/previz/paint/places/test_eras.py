"""Places of other ages: which prompts are played there, who is dressed for them, ruins without a roof."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import PlaceOrder
from reelwright.engines.previz.paint.places.catalogue import row_for, settings
from reelwright.engines.previz.paint.places.derelict import ROOFLESS, left_to_decay
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.conditions.fixtures import belongs
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("A pharaoh walks between the columns of a temple at Karnak", "egyptian_temple"),
        ("Aztec warriors march through Tenochtitlan, temples behind them", "maya_plaza"),
        ("A Roman senator walks through the forum", "roman_forum"),
        ("A gladiator enters the Colosseum, crowd cheering", "roman_arena"),
        ("A ringmaster raises his hat in a circus ring", "circus_ring"),
        ("An actress sits in a backstage dressing room", "dressing_room"),
        ("An old fisherman mends a net on a stone quay", "quay"),
        ("A boy rides a bicycle through a Beijing hutong", "hutong"),
        ("A deer in an overgrown city", "overgrown_city"),
        ("A diver swims through a sunken city", "sunken_city"),
        ("A carnival at night, a ferris wheel lit in neon", "fairground"),
        ("A Victorian city street at night, gas lamps in the fog", "victorian_street"),
        ("A steampunk city with brass towers", "steampunk_city"),
        ("A ghost town in the desert, a leaning saloon", "ghost_town"),
        ("A jazz trumpeter plays in a smoky 1920s club", "jazz_club"),
        ("A man waits in an office waiting room", "waiting_room"),
        ("Two kids whisper inside a blanket fort", "blanket_fort"),
        ("A castle on a cliff, a knight rides over the drawbridge", "castle_hill"),
        ("A jester juggles in a candlelit castle hall", "hall"),
        ("A woman crosses a stone bridge in Prague, swans on the river", "bridge_town"),
        ("Warriors feast in a Viking longhouse, shields on the walls", "longhouse"),
        ("A judge slams the gavel, a nervous defendant in the dock", "courtroom"),
        ("A samurai walks through a village of thatched houses", "japan_street"),
        ("A nun prays in a ruined chapel", "church"),
        ("A pharaoh's mask in a museum", "museum"),
        ("A woman walks in a neon city", "neon_city"),
    ],
)
def test_every_age_has_its_places(prompt: str, row: str) -> None:
    found = conditions_of(plan(prompt), np.random.default_rng(0))
    assert row_for(PlaceOrder(found.setting, spot=found.spot), 0)[0].name == row


def test_a_ruined_church_has_no_roof_and_what_falls_falls_in() -> None:
    ruin = left_to_decay(settings()["church"], (ROOFLESS,))
    assert ruin.roofless
    assert next(layer for layer in ruin.layers if isinstance(layer, Room)).fallen


@pytest.mark.parametrize(
    ("prompt", "spot", "word", "there"),
    [
        ("An old clockmaker at work, hundreds of clocks on the walls", "clockmaker", "clock", True),
        ("A wizard reads in the library of a tower", "library", "tower", True),
        ("A woman holds two clocks in a living room", "living_room", "clock", False),
        ("An astronaut floats in a space station", "station_module", "space station", True),
    ],
)
def test_a_room_makes_what_it_is_fitted_with_and_is_in(prompt: str, spot: str, word: str, there: bool) -> None:
    said = plan(prompt)
    thing = next((s for s in said.subjects if s.word == word), None)
    assert thing is None or belongs(thing, said, spot) == there
