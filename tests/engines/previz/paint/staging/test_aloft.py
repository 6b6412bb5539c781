"""A place seen from the air is painted as a map; whoever stands on the ground keeps the ground."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.forms.thing import FROM_THE_AIR
from reelwright.engines.previz.paint.places.catalogue import settings
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.conditions.roads_aloft import ROADS
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.paint.test_stage import staged


def _composed(prompt: str):
    shot = Shot("t", "v", 0, prompt, None, 640, 360, "360p", False, 5, 24, 7, None, None, None, "normal", False, None,
                (), "MP4", 95, "none", False)  # fmt: skip
    return compose(plan(prompt), shot, KINDS, Ledger())


@pytest.mark.parametrize(
    ("prompt", "row"),
    [
        ("aerial view of a green forest", "aerial_forest"),
        ("drone footage of a winding river through the forest", "aerial_river"),
        ("aerial view of the coast at noon", "aerial_coast"),
        ("a tropical island with palm trees, drone shot", "aerial_island"),
        ("bird's eye view of an island in the ocean", "aerial_island"),
        ("drone shot over pine trees in autumn", "aerial_forest"),
        ("aerial view of farmland", "aerial_fields"),
        ("aerial view of lavender fields", "aerial_lavender"),
        ("aerial view of town and park", "aerial_old_town"),
        ("a drone shot over Venice canals at golden hour", "aerial_old_town"),
        ("drone view over a small village among fields", "aerial_village"),
        ("bird's eye view of a city at night", "aerial_city"),
        ("drone footage of a desert valley", "aerial_badlands"),
        ("aerial shot of a meadow with cherry trees in spring", "aerial_blossom"),
        ("aerial view of a river that winds into the sea", "aerial_delta"),
    ],
)
def test_the_country_from_the_air(prompt: str, row: str) -> None:
    composed = _composed(prompt)
    assert composed.conditions.setting == row
    assert composed.framed.view.eye > 50
    assert composed.framed.view.horizon < 0.2 * 360


def test_mountains_from_the_air_are_seen_level_rank_behind_rank() -> None:
    composed = _composed("aerial view of green mountains")
    assert composed.conditions.setting == "aerial_ranges"
    assert composed.framed.view.horizon > 0.3 * 360


def test_a_herd_from_the_air_stays_on_its_own_ground() -> None:
    assert not _composed("aerial view of a horse running over a meadow").conditions.setting.startswith("aerial")


@pytest.mark.parametrize(("prompt", "row"), [
    ("a white sailboat on a turquoise sea, aerial view", "turquoise_sea"),
    ("top-down view of a yacht in a bay", "blue_sea"),
    ("drone view of a cargo ship on the ocean", "blue_sea"),
])
def test_a_boat_from_the_air_has_water_all_around_it(prompt: str, row: str) -> None:
    composed = _composed(prompt)
    view, boat = composed.framed.view, composed.blocking.marks[0]
    assert composed.conditions.spot == row
    assert view.horizon < 0.2 * 360
    assert view.horizon + view.focal / boat.z * (view.eye - boat.y - boat.bounds.top) > view.horizon  # mast in the sea


@pytest.mark.parametrize(("prompt", "row"), [
    ("a car drives along a winding road through a pine forest, aerial view", "aerial_road"),
    ("drone shot of a red sports car on a desert highway", "aerial_desert_road"),
    ("aerial shot of a yellow bus on a winding mountain road in the snow", "aerial_snow_road"),
    ("aerial view of a winding road through a forest", "aerial_road"),
])
def test_a_road_through_a_country_winds_below(prompt: str, row: str) -> None:
    assert _composed(prompt).conditions.setting == row


def test_what_drives_there_is_small_and_seen_from_above() -> None:
    composed = _composed("a car drives along a winding road through a pine forest, aerial view")
    car, view = composed.blocking.marks[0], composed.framed.view
    assert FROM_THE_AIR in car.actor.cue.traits
    assert 0.06 < view.focal / car.z * car.bounds.width / view.width < 0.16
    assert composed.framed.view.horizon < 0


def test_a_car_in_a_city_from_the_air_stays_in_its_street() -> None:
    assert "road" not in _composed("aerial view of a taxi in a city street").conditions.setting


def test_every_row_from_the_air_exists() -> None:
    assert {*ALOFT.values(), *ROADS.values()} <= set(settings())


PLACES = (
    "arctic", "beach", "canyon", "castle", "cave", "clouds", "desert", "farm", "forest", "central park", "harbour",
    "living room", "island", "jungle", "lake", "meadow", "mountain", "old town", "planet", "river", "temple ruin",
    "savanna", "city", "snowy peak", "street", "swamp", "tidal flat", "reef", "volcano", "waterfall", "vineyard",
    "airport", "stadium", "bridge",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_every_place_can_be_seen_from_above(place: str) -> None:
    scene, _ = staged(f"top view of a {place}", width=160, height=90)
    assert scene.sky.base.any()


@pytest.mark.parametrize("seed", range(8))
def test_nothing_stands_before_a_sky_that_is_not_seen(seed: int) -> None:
    """Seeds choose which backdrop the city is: none of them may be asked for."""
    scene, _ = staged("top view of the central park in new york city", width=160, height=90, seed=seed)
    assert scene.camera.shift < -90


@pytest.mark.parametrize("prompt", ["a city skyline at sunset reflected in a river", "city skyline across the bay"])
def test_a_skyline_over_water_is_seen_with_its_reflection(prompt: str) -> None:
    assert _composed(prompt).conditions.spot == "night_city"


def test_who_looks_at_a_skyline_across_a_river_stands_on_the_quay() -> None:
    conditions = _composed("a couple looks at the city skyline across the river").conditions
    assert (conditions.setting, conditions.spot) == ("skyline", "")
