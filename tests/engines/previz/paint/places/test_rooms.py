"""Rooms: words choose them, deeds imply them, every fitting is there, nothing stands in their walls."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import row_for, settings
from reelwright.engines.previz.paint.places.derelict import left_to_decay
from reelwright.engines.previz.paint.places.extras import extras
from reelwright.engines.previz.paint.places.fitments.catalogue import FITTINGS, fitting
from reelwright.engines.previz.paint.places.fits import Fittings
from reelwright.engines.previz.paint.places.implied import STRONG, WEAK, implied_room
from reelwright.engines.previz.paint.places.interiors import roomy
from reelwright.engines.previz.paint.places.models import landmark_of
from reelwright.engines.previz.paint.places.room_words import ROOMS
from reelwright.engines.previz.paint.places.rooms import Room
from reelwright.engines.previz.plan import plan

VIEW = View(160, 90, 134.0, 45.0, 1.6)


def test_every_room_that_words_name_is_a_row():
    named = {row for row, _ in (*ROOMS, *STRONG, *WEAK)}
    assert named <= set(settings())
    assert len(named) > 40


def test_every_fitting_of_a_row_can_be_made():
    used = {fit.name for row in settings().values() for layer in row.layers for fit in getattr(layer, "fits", ())}
    assert used <= set(FITTINGS)


@pytest.mark.parametrize("name", sorted(FITTINGS))
def test_a_fitting_is_finite_and_of_a_rooms_size(name: str):
    corners = fitting(name, 1).corners.reshape(-1, 3)
    assert np.isfinite(corners).all()
    rooms = [row for row in settings().values() for layer in row.layers for fit in getattr(layer, "fits", ())
             if fit.name == name and row.inside]  # fmt: skip
    assert 0.2 < float((corners.max(0) - corners.min(0)).max()) < (10.5 if rooms else 25), "an arena is under the sky"


@pytest.mark.parametrize(
    ("prompt", "inside", "room"),
    [
        ("person cooking mushrooms in frying pan", False, "kitchen"),
        ("a blacksmith hammers a sword", False, "forge"),
        ("a scientist looks into a microscope", False, "laboratory"),
        ("a red fox runs through the snow", False, ""),
        ("a bowl of soup", False, ""),
        ("a bowl of soup", True, "kitchen"),
        ("a street cook tosses rice in a wok", False, ""),
        ("a chef tosses rice in a wok", False, "restaurant_kitchen"),
    ],
)
def test_deeds_imply_rooms(prompt: str, inside: bool, room: str):
    assert implied_room(prompt, inside) == room


def test_a_named_room_beats_an_implied_one():
    order = PlaceOrder("interior", features=("bedroom",), implied="kitchen")
    assert row_for(order)[0].name == "bedroom"
    assert row_for(PlaceOrder("interior", implied="kitchen"))[0].name == "kitchen"
    assert row_for(PlaceOrder("interior", spot="shop", implied="clockmaker"))[0].name == "clockmaker"
    assert row_for(PlaceOrder("mountains", features=("mount fuji",)))[0].name == "mount_fuji"


def test_a_room_grows_behind_what_is_deep_in_it():
    kitchen = settings()["kitchen"]
    grown = roomy(kitchen, (Clear(-2, 2, 9.0, 12.0, 3.0),))
    wall = next(layer for layer in grown.layers if isinstance(layer, Room))
    fits = next(layer for layer in grown.layers if isinstance(layer, Fittings))
    assert wall.z > 12.5
    assert fits.far == pytest.approx(wall.z)
    assert roomy(kitchen, (Clear(-1, 1, 3.0, 4.0, 1.8),)) is kitchen


def test_fittings_are_seen_before_their_wall_and_left_out_when_unwanted():
    place = build_place(PlaceOrder("interior", features=("kitchen",)), VIEW, 3)
    names = {plane.name for plane in place.planes}
    assert {"counter", "stove", "wall shade"} <= names
    wall = next(plane.z for plane in place.planes if plane.name == "back wall")
    assert all(plane.z < wall for plane in place.planes if plane.name in FITTINGS)
    without = build_place(PlaceOrder("interior", features=("kitchen",), without=("oven",)), VIEW, 3)
    assert "stove" not in {plane.name for plane in without.planes}


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("a prisoner sits on a bunk in a stone cell", "prison"),
        ("a cyberpunk courier rides a motorcycle through a neon tunnel", "neon_tunnel"),
        ("a judge speaks in a courtroom", "courtroom"),
        ("a miner walks through a mine tunnel", "mine"),
        ("a commuter waits on a subway platform", "metro"),
        ("a woman drinks champagne in the dining car of a luxury train", "dining_car"),
    ],
)
def test_a_place_named_by_its_own_word_is_built(prompt: str, row: str):
    setting = plan(prompt, None).setting
    assert row_for(PlaceOrder(setting.kind, spot=setting.spot))[0].name == row


def test_a_concert_hall_is_a_pianists_or_a_bands():
    assert row_for(PlaceOrder("interior", spot="concert_hall", implied="music_room"))[0].name == "symphony_hall"
    assert row_for(PlaceOrder("interior", spot="concert_hall", implied="concert_hall"))[0].name == "concert_hall"


def test_a_vault_is_closed_over_the_view_and_lit_by_its_strips():
    place = build_place(PlaceOrder("cave", spot="neon_tunnel", hour="night"), VIEW, 3)
    flanks = [quad for quad in place.quads if quad.name == "vault"]
    assert len(flanks) == 8
    assert max(quad.origin[1] for quad in flanks) > 4.5
    assert len(place.lamps) >= 6


def test_a_room_that_was_left_has_bare_walls_rubble_and_no_lamps():
    room = left_to_decay(settings()["hospital"], ("derelict",))
    shell = next(layer for layer in room.layers if isinstance(layer, Room))
    fits = next(layer for layer in room.layers if isinstance(layer, Fittings)).fits
    assert shell.skin == "peeling"
    assert "rubble" in {fit.name for fit in fits}
    assert not any("lamp" in fit.name or "light" in fit.name for fit in fits)
    assert left_to_decay(settings()["hospital"], ()) is settings()["hospital"]


def test_a_city_is_known_by_what_stands_over_its_roofs():
    assert landmark_of("a man on a rooftop overlooking New York") == "new york"
    assert landmark_of("a man on a rooftop") == ""
    place = build_place(PlaceOrder("skyline", spot="rooftop", features=("paris",)), VIEW, 3)
    assert "landmark" in place.built


def test_laundry_hangs_across_an_alley_that_has_it():
    place = build_place(PlaceOrder("street", spot="alley", features=("laundry",)), VIEW, 3)
    assert any(plane.name == "washing line" for plane in place.planes)


@pytest.mark.parametrize("weather", ["snow", "blizzard"])
def test_snow_is_seen_to_fall_behind_the_panes(weather: str):
    place = build_place(PlaceOrder("interior", spot="cafe", weather=weather), VIEW, 3)
    falling = [plane for plane in place.planes if plane.name == "snow outside"]
    assert falling
    assert all(len(plane.cycle) > 8 for plane in falling)


_LIGHTS = ((), ("spotlight",))


def test_a_single_spotlight_leaves_the_house_dark():
    view, orders = View(160, 90, 134.0, 56.0, 1.7), (PlaceOrder("interior", spot="stage", lit=x) for x in _LIGHTS)
    full, single = (build_place(order, view, 3) for order in orders)
    assert full.setting == single.setting == "stage"
    curtains = [[p.cycle[0][..., :3].mean() for p in place.planes if p.name.startswith("curtain")]
                for place in (full, single)]  # fmt: skip
    assert sum(curtains[1]) < 0.6 * sum(curtains[0])
    assert max(max(lamp.rgb) for lamp in single.lamps) > max(max(lamp.rgb) for lamp in full.lamps)


def test_a_dark_room_keeps_a_shaded_lamp_on_who_is_there_and_its_walls_go_down():
    view, there = View(160, 90, 134.0, 56.0, 1.7), (Clear(0.2, 1.0, 3.6, 4.0, 1.8),)
    plain, dark = (build_place(PlaceOrder("interior", spot="gym", hour="night", lit=lit, clear=there), view, 3)
                   for lit in ((), ("dark",)))  # fmt: skip
    walls = [next(p.cycle[0][..., :3].mean() for p in place.planes if p.name == "back wall") for place in (plain, dark)]
    assert walls[1] < 0.75 * walls[0]
    shaded = [lamp for lamp in dark.lamps if lamp.throw]
    assert shaded and all(abs(lamp.x - 0.6) < 2 * lamp.throw for lamp in shaded)


@pytest.mark.parametrize("row", ["kitchen", "stage"])
def test_a_room_that_a_spotlight_leaves_in_the_dark_has_one(row: str):
    view = View(160, 90, 134.0, 56.0, 1.7)
    place = build_place(PlaceOrder("interior", spot=row, lit=("spotlight",)), view, 3)
    assert sum(p.name == "spotlight" for p in place.planes) == 1


def test_who_boxes_stands_on_the_canvas_with_the_ropes_behind():
    ring = fitting("boxing ring", 1).corners
    extent = ring.max(1) - ring.min(1)
    assert not ((extent[:, 0] > 1) & (extent[:, 2] > 1)).any(), "no platform that one would stand before"
    assert settings()["boxing_ring"].earth.soil == "canvas"


def test_a_bow_before_a_waterfall_is_nearer_than_its_cliff() -> None:
    cliff = next(layer for layer in settings()["waterfall"].layers if getattr(layer, "named", "") == "cliff")
    near, far = (dict(extras(("rainbow",), frozenset(have), "flats", False))["rainbow"] for have in (["waterfall"], []))
    assert near.z < cliff.z < far.z
