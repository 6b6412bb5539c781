"""Streets: every kind of house front is built, windows are lit by night, towns and buildings are known by name."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.stuff import matt
from reelwright.engines.previz.paint.figures.registry import find
from reelwright.engines.previz.paint.figures.structures.front_rows import FRONTS
from reelwright.engines.previz.paint.figures.structures.fronts import terrace
from reelwright.engines.previz.paint.figures.structures.known import ROWS
from reelwright.engines.previz.paint.figures.structures.mason import Mason
from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import row_for
from reelwright.engines.previz.paint.places.rows import sites, streets
from reelwright.engines.previz.paint.places.wetness import WET_GROUND, soaked
from reelwright.engines.previz.plan import plan

VIEW = View(160, 90, 150.0, 52.0, 1.7)
NAMES = [row.name for row in (*streets.ROWS, *sites.ROWS)]


@pytest.mark.parametrize("name", sorted(FRONTS))
def test_a_terrace_fills_its_length_and_stands_on_the_ground(name: str):
    mesh = terrace(FRONTS[name], 30.0, np.random.default_rng(4), 0.8, 0.0).mesh()
    x, y = mesh.corners[..., 0], mesh.corners[..., 1]
    assert x.min() > -1.0
    assert x.max() >= 29.0
    assert -1.0 < y.min() <= 0.05
    assert y.max() > 4.0
    assert np.isfinite(mesh.corners).all()


def test_blocks_hide_the_faces_that_turn_away():
    mason = Mason()
    mason.block(matt("#808080"), (0.0, 1.0), (0.0, 1.0), (0.0, 1.0))
    assert len(mason.mesh().corners) == 10
    from_before_left_above = mason.mesh((-5.0, 5.0, 5.0))
    assert len(from_before_left_above.corners) == 6
    assert from_before_left_above.normals[..., 0].max() <= 0


def test_snow_lies_on_top_of_blocks():
    snow, stone = matt("#ffffff"), matt("#404040")
    mason = Mason(snow)
    mason.block(stone, (0.0, 1.0), (0.0, 1.0), (0.0, 1.0))
    mesh = mason.mesh()
    up = mesh.normals[:, 0, 1] > 0.5
    assert {mesh.stuffs[k] for k in mesh.stuff[up]} == {snow}
    assert {mesh.stuffs[k] for k in mesh.stuff[~up]} == {stone}


@pytest.mark.parametrize("name", NAMES)
def test_every_street_and_site_is_found_by_its_spot(name: str):
    assert row_for(PlaceOrder("street", "dusk", "clear", spot=name), 3)[0].name == name


def test_windows_are_lit_by_night_and_dark_by_day():
    def glowing(burning: float) -> int:
        stuffs = terrace(FRONTS["brick"], 40.0, np.random.default_rng(4), burning, 0.0).mesh().stuffs
        return sum(stuff.glow > 0 for stuff in stuffs)

    assert glowing(0.0) == 0
    assert glowing(0.9) > 3


@pytest.mark.parametrize(("prompt", "row"), [
    ("a street in Paris", "paris_street"), ("a market in Marrakech", "souk"), ("a gondola in Venice", "canal"),
    ("Times Square at night", "times_square"), ("a canal in Amsterdam", "dutch_canal"),
    ("a dusty western town", "western_town"), ("the Taj Mahal at sunrise", "palace_garden"),
])  # fmt: skip
def test_towns_have_their_own_streets(prompt: str, row: str):
    setting = plan(prompt, None).setting
    order = PlaceOrder(setting.kind, "noon", "clear", features=tuple(prompt.lower().split()), spot=setting.spot)
    assert row_for(order, 1)[0].name == row


@pytest.mark.parametrize(("kind", "word", "name"), [
    ("ruin", "colosseum", "arena"), ("castle", "taj mahal", "tomb"), ("wall", "great wall", "long_wall"),
    ("house", "apartment building", "block"), ("house", "gas station", "petrol_station"), ("house", "house", "house"),
    ("statue", "statue of liberty", "torch_bearer"), ("skyscraper", "skyscraper", "skyscraper"),
    ("person", "school boy", "person"),
])  # fmt: skip
def test_well_known_buildings_have_their_own_makers(kind: str, word: str, name: str):
    assert find(Cue(kind, word)).name == name


def test_bridges_are_of_what_the_prompt_says():
    def height(word: str, *traits: str) -> float:
        box = find(Cue("bridge", word, traits=traits)).measure(Cue("bridge", word, traits=traits))
        return box.height / box.width

    shapes = {height(w) for w in ("bridge", "rope bridge", "suspension bridge", "covered bridge", "footbridge",
                                  "sydney harbour bridge")}
    assert len(shapes) == 6
    assert height("bridge", "wooden") != height("bridge")
    assert find(Cue("bridge", "bridge")).medium == "water"


@pytest.mark.parametrize(
    ("word", "kind", "name"),
    [
        ("tower bridge", "bridge", "tower_bridge"), ("st basil's cathedral", "church", "onion_domes"),
        ("leaning tower of pisa", "tower", "leaning_tower"), ("empire state building", "skyscraper", "stepped_tower"),
        ("christ the redeemer", "statue", "redeemer"), ("moai", "statue", "stone_head"),
        ("petra", "temple", "rock_front"),
        ("angkor wat", "temple", "lotus_towers"), ("brandenburg gate", "gate", "column_gate"),
        ("hollywood sign", "sign", "hill_letters"), ("mount rushmore", "statue", "mountain_heads"),
        ("kremlin", "castle", "red_fortress"), ("alhambra", "castle", "moorish_palace"), ("alamo", "church", "mission"),
        ("forbidden city", "temple", "imperial_hall"), ("washington monument", "statue", "obelisk"),
        ("sandstone arch", "gate", "natural_arch"),
        ("space needle", "tower", "needle"), ("sagrada familia", "church", "spindle_church"),
    ],
)  # fmt: skip
def test_a_landmark_is_built_by_its_name_and_stands_on_the_ground(word: str, kind: str, name: str):
    cue = Cue(kind, word)
    row = find(cue)
    assert row.name == name
    box = row.measure(cue)
    assert box.height > 4.0
    assert np.isfinite([box.left, box.right, box.bottom, box.top]).all()


@pytest.mark.parametrize("yaw", [25.0, 60.0, 126.0, 155.0, -155.0])
def test_a_building_with_one_good_side_shows_it_whichever_way_it_faces(yaw: float):
    row = next(row for row in ROWS if row.name == "red_fortress")
    cue = Cue("castle", "kremlin", yaw=yaw)
    assert abs(row.made(cue).view(cue).yaw) < 40.0


@pytest.mark.parametrize(
    ("features", "hour", "wet"),
    [((WET_GROUND,), "afternoon", True), ((), "night", True), ((), "afternoon", False)],
)
def test_a_street_is_wet_where_it_is_said_and_by_night(features: tuple[str, ...], hour: str, wet: bool):
    order = PlaceOrder("street", hour=hour, weather="fair", features=features)
    dry = light(order.hour, order.weather, "neutral", 1.0, 0.2)
    assert (soaked(dry, order, row_for(order)[0].earth).weather.wet > 0.3) is wet


def test_flying_cars_go_over_a_city_one_way_and_the_other():
    view = View(160, 90, 134.0, 56.0, 1.7)
    place = build_place(PlaceOrder("skyline", hour="night", features=("flying car",)), view, 3)
    speeds = [plane.motion.velocity for plane in place.planes if any(plane.motion.velocity) and plane.y > 3]
    assert {v[0] > 0 for v in speeds if v[0]} == {v[2] > 0 for v in speeds if v[2]} == {True, False}
    assert "flying car" in place.built
