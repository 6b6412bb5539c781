"""Villages seen whole: the words that lead to them, what of a prompt they are made of, and how they are built."""

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.conditions.groves import fills_place
from reelwright.engines.previz.plan import plan

VIEW = View(320, 180, 240.0, 76.0, 9.0)


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("Overwater bungalows on stilts above a turquoise lagoon", "lagoon_bungalows"),
        ("A tree-house village connected by rope bridges high in the redwoods", "treetop_village"),
        ("Heavy rain hammers the tin roofs of a hillside village among green rice terraces", "rice_village"),
        ("Colourful houses of a cliffside Italian village above the harbour", "riviera_bay"),
        ("A Greek island village with white houses and blue domes above the Aegean", "cycladic_bay"),
        ("A wall of dust rolls toward a small desert town", "desert_village"),
        ("A harbour town in winter, fishing boats frozen in the ice", "frozen_harbour"),
        ("A quiet fishing village on a Norwegian fjord", "nordic_harbour"),
        ("A container ship passes under a suspension bridge in thick fog", "under_bridge"),
        ("Rush-hour traffic on a rainy highway at night, red tail lights", "motorway"),
        ("Skyscrapers rising above a sea of fog at dawn", "towers_in_fog"),
        ("The Great Wall snaking over misty green mountains", "great_wall"),
        ("The Eiffel Tower on a rainy evening, wet pavement shimmering", "paris_street"),
        ("Hot air balloons over the fairy chimneys of Cappadocia", "cappadocia"),
        ("The streets of Havana, pastel colonial facades", "colonial_street"),
        ("A desert highway stretching to the horizon under a huge thunderhead", "straight_road"),
        ("A village square in Provence at noon", "square"),
        ("Rolling Tuscan hills at dawn, a cypress-lined road", "cypress_hills"),
        ("A snow-covered village at Christmas with glowing windows", "alpine_village"),
    ],
)
def test_words_lead_to_the_village(prompt: str, spot: str) -> None:
    understood = plan(prompt, None)
    assert conditions_of(understood, np.random.default_rng(1), has_row).spot == spot
    of_it = [s for s in understood.subjects if s.kind in ("house", "town", "roof", "column", "bridge")]
    assert all(fills_place(s, understood) for s in of_it)


def test_a_street_of_it_is_a_street() -> None:
    walked = plan("A woman walks down a narrow street of a Greek island village", None)
    assert conditions_of(walked, np.random.default_rng(1), has_row).spot != "cycladic_bay"


def test_a_slope_of_houses_stands_row_behind_row_and_is_lit_at_dusk() -> None:
    order = PlaceOrder("old_town", spot="riviera_bay", hour="dusk")
    place = build_place(order, VIEW, 3)
    depths = {round(p.z) for p in place.planes if p.name == "village"}
    assert len(depths) > 2
    assert place.lamps
    assert not build_place(PlaceOrder("old_town", spot="riviera_bay", hour="noon"), VIEW, 3).lamps


def test_bridges_hang_between_the_houses_in_the_trees() -> None:
    place = build_place(PlaceOrder("forest", spot="treetop_village", hour="dusk"), VIEW, 3)
    assert {"rope bridge", "lantern", "treehouse"} <= set(place.built)


def test_the_bridge_is_over_who_passes_and_in_the_frame() -> None:
    order = PlaceOrder("harbour", spot="under_bridge", need="water", clear=(Clear(-30.0, 30.0, 90.0, 110.0, 14.0),))
    place = build_place(order, VIEW, 3)
    bridge = next(p for p in place.planes if "bridge" in p.name)
    assert bridge.z > 110.0
    assert "bridge" in place.built


def test_a_stadium_is_a_bowl_of_people_about_a_pitch() -> None:
    place = build_place(PlaceOrder("interior", spot="stadium", hour="night"), VIEW, 3)
    stands = [p for p in place.planes if p.name == "stands"]
    assert len(stands) == 1
    assert {"crowd", "fans"} <= set(place.built)


def test_steam_rises_from_a_manhole_in_a_street() -> None:
    assert "manhole" in build_place(PlaceOrder("street", spot="avenue", features=("manhole",)), VIEW, 3).built


def test_an_island_in_a_lake_is_wooded() -> None:
    place = build_place(PlaceOrder("lake", features=("wooded islet",)), VIEW, 3)
    assert sum(p.name == "islet" for p in place.planes) > 6


def test_cars_come_on_one_side_and_show_red_lights_on_the_other() -> None:
    every = build_place(PlaceOrder("street", spot="motorway", hour="night"), VIEW, 3).lamps
    lamps = [lamp for lamp in every if lamp.y == pytest.approx(0.72)]
    red = {lamp.x > 0 for lamp in lamps if lamp.rgb[0] > 4 * lamp.rgb[2]}
    white = {lamp.x > 0 for lamp in lamps if lamp.rgb[0] < 2 * lamp.rgb[2]}
    assert len(red) == len(white) == 1
    assert red != white


def test_the_fog_that_towers_rise_from_is_below() -> None:
    rising = plan("Skyscrapers rising above a sea of fog at dawn", None)
    found = conditions_of(rising, np.random.default_rng(1), has_row)
    assert found.weather not in ("fog", "mist")


def test_a_colour_of_tail_lights_is_none_of_the_sky() -> None:
    words = "Traffic on a rainy highway at night, red tail lights streaming into the distance"
    assert conditions_of(plan(words, None), np.random.default_rng(1), has_row).palette == ()


def test_a_night_market_is_open_at_night() -> None:
    found = conditions_of(plan("A bustling night market in Taipei", None), np.random.default_rng(1), has_row)
    assert found.hour == "night"


def test_umbrellas_that_pass_have_people_under_them_and_a_road_that_vanishes_melts_nobody() -> None:
    assert any(s.kind == "person" for s in plan("Umbrellas passing under pink neon", None).subjects)
    waits = plan("A hitchhiker stands on an empty road vanishing into the distance", None)
    assert not any(a.motion == "melt" for a in waits.actions)
