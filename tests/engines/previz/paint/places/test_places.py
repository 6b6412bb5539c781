"""Places: every row of data builds in every frame shape, a seed gives one set, and the set keeps its word."""

from __future__ import annotations

import hashlib
from importlib.resources import files

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import CHOICES, row_for, settings
from reelwright.engines.previz.scene import Scene, Subject
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter

SIZES = ((160, 90), (128, 96), (96, 96), (96, 128), (90, 160))
ROWS = sorted(settings())
CONDITIONS = (
    ("golden", "fair", "epic"),
    ("night", "clear", "neutral"),
    ("noon", "overcast", "vivid"),
    ("sunset", "after_storm", "neutral"),
    ("dusk", "snow", "cozy"),
    ("dawn", "fog", "dreamy"),
    ("afternoon", "storm", "eerie"),
)
SEEDS = ("tidal_flats", "pier", "basalt_coast", "canyon")


def view(width=160, height=90, eye=1.7, horizon=0.62):
    return View(width, height, 1.12 * (width * height) ** 0.5, height * horizon, eye)


def build(setting, size=(160, 90), seed=3, **order):
    return build_place(PlaceOrder(setting, **order), view(*size), seed)


def frame(place):
    v = place.view
    scene = Scene(
        place.sky,
        place.planes,
        place.emitters,
        place.ground,
        place.water,
        v.camera(),
        Subject(0, 9, 0, 1.7),
        quads=place.quads,
        look=place.look,
        sun=place.sun,
    )
    shooter = Shooter(scene, path_of(scene, "fix_bg", v.width / v.height, 1.0), Format(v.width, v.height, 8, 8))
    return shooter.frame(0, shooter.desk())


def digest(place):
    total = hashlib.sha256()
    for pixels in (place.sky.base, *(d.pixels for d in place.sky.decks), *(q.pixels for q in place.quads)):
        total.update(np.ascontiguousarray(pixels))
    for plane in place.planes:
        total.update(repr((plane.name, plane.x, plane.y, plane.z, plane.ppm, plane.anchor)).encode())
        total.update(np.ascontiguousarray(plane.cycle[0]))
    return total.hexdigest()


def sound(pixels):
    assert pixels.dtype == np.uint8 and pixels.ndim == 3 and pixels.shape[2] == 4
    most = np.minimum(pixels[..., 3], 254) + 1
    assert all((pixels[..., c] <= most).all() for c in range(3)), "not premultiplied"


def check(place):
    for plane in place.planes:
        assert np.isfinite([plane.x, plane.y, plane.z, plane.ppm, *plane.anchor]).all()
        assert plane.z > 0.3 and plane.ppm > 0
        for pixels in plane.cycle:
            sound(pixels)
    for quad in place.quads:
        assert np.isfinite([*quad.origin, *quad.across, *quad.down]).all()
        sound(quad.pixels)
    for emitter in place.emitters:
        assert np.isfinite(emitter.at(0.4)).all()
    assert (place.sky.base[..., 3] == 255).all()
    assert place.sky.base.shape[1] >= 1.4 * place.view.width * place.sky.focal / place.view.focal
    picture = frame(place).astype(float)
    luma = picture @ [0.21, 0.72, 0.07]
    assert 9 < luma.mean() < 215, "under- or overexposed"
    assert np.percentile(luma, 95) - np.percentile(luma, 5) > 12, "flat"


@pytest.mark.parametrize("number", range(len(ROWS)), ids=ROWS)
def test_every_row_builds(number):
    hour, weather, mood = CONDITIONS[number % len(CONDITIONS)]
    place = build(ROWS[number], SIZES[number % len(SIZES)], hour=hour, weather=weather, mood=mood)
    assert place.setting == ROWS[number] or place.setting in CHOICES[ROWS[number]]
    check(place)


def test_walls_and_grounds_are_as_fine_as_the_frame_can_show():
    def texels(size):
        place = build("interior", size)
        return sum(quad.pixels.shape[0] * quad.pixels.shape[1] for quad in place.quads)

    assert texels((160, 90)) < 0.5 * texels((640, 360)) < 0.5 * texels((1280, 720))
    assert View(1920, 1080, 1500.0, 600.0, 1.7).fineness == 1.0


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("setting", SEEDS)
def test_seed_places_hold_in_every_frame_shape(setting, size):
    check(build(setting, size, hour="sunset", weather="after_storm"))


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("setting", ROWS)
def test_every_row_in_every_frame_shape(setting, size):
    for hour, weather, mood in CONDITIONS[:2]:
        check(build(setting, size, hour=hour, weather=weather, mood=mood))


@pytest.mark.parametrize("eye", [0.3, 6.0, 40.0])
@pytest.mark.parametrize("setting", ["meadow", "street", "pier", "interior"])
def test_any_eye_height(setting, eye):
    check(build_place(PlaceOrder(setting), view(eye=eye), 5))


@pytest.mark.parametrize("setting", ["meadow", "neon_city", "tidal_flats"])
def test_same_seed_same_place(setting):
    assert digest(build(setting)) == digest(build(setting))
    assert digest(build(setting, seed=3)) != digest(build(setting, seed=4))


def test_night_is_darker_than_noon():
    noon, night = (frame(build("meadow", hour=h)).mean() for h in ("noon", "night"))
    assert night < 0.75 * noon


def planner_settings():
    text = files("reelwright.engines.previz.plan").joinpath("words/settings.txt").read_text()
    rows = [line.split(":")[0] for line in text.splitlines() if ":" in line and not line.startswith("#")]
    return list(dict.fromkeys(row.split("/")[0] for row in rows))


@pytest.mark.parametrize("setting", planner_settings())
def test_every_setting_of_the_planner_has_a_true_row(setting):
    _row, notes = row_for(PlaceOrder(setting))
    assert notes == ()


@pytest.mark.parametrize(
    ("setting", "features", "row"),
    [
        ("interior", ("library",), "library"),
        ("castle", ("throne",), "hall"),
        ("volcano", ("ocean",), "basalt_coast"),
        ("lake", ("pier",), "pier"),
    ],
)
def test_features_choose_the_row(setting, features, row):
    assert row_for(PlaceOrder(setting, features=features))[0].name == row


def test_unknown_words_are_told_not_hidden():
    place = build("nowhere", hour="teatime", weather="frogs", mood="soggy")
    assert len(place.notes) == 4


def test_pier_carries_and_water_does_not():
    place = build("pier")
    deck, beside = place.ground_at(0, 9), place.ground_at(6, 9)
    assert deck.on == "land" and deck.height > 0.2
    assert beside.on == "water"


def test_shore_parts_land_from_water():
    place = build("beach")
    assert place.shore is not None
    assert place.ground_at(0, place.shore * 0.4).on == "land"
    assert place.ground_at(0, place.shore * 4).on == "water"


@pytest.mark.parametrize(("z", "x"), [(0.8, 0.1), (2.0, -0.4), (9.0, 0.5), (40.0, -3.0)])
def test_who_floats_is_in_the_water_however_near(z: float, x: float):
    place = build_place(PlaceOrder("lake", spot="lake", need="water", before=(x, 0.5, z)), view(), 7)
    assert place.ground_at(x, z).on == "water"
    dry = build_place(PlaceOrder("lake", spot="lake", before=(x, 0.5, z)), view(), 7)
    assert dry.shore is not None and dry.ground_at(x, 0.5 * dry.shore).on == "land"


def test_nothing_stands_in_the_heros_box_or_hides_it():
    box = Clear(-1.5, 1.5, 8, 12, 3.0)
    place = build_place(PlaceOrder("forest", clear=(box,)), view(), 7)
    for plane in place.planes:
        wide = plane.cycle[0].shape[1] / plane.ppm
        if plane.name in ("trees", "rocks"):
            inside = box.near < plane.z < box.far and box.left < plane.x < box.right
            assert not inside
        if plane.name == "trees" and plane.z < box.near:
            assert abs(plane.x) > 1.0 * plane.z / box.near - wide / 2


def test_a_bank_at_the_frames_foot_goes_on_below_it():
    place = build("meadow")
    bank = next(p for p in place.planes if p.name == "ground cover" and p.y != 0)
    solid = bank.cycle[0][int(bank.anchor[1]) :, :, 3]
    frame = view().height * bank.z / view().focal  # m
    assert len(solid) / bank.ppm > 0.2 * frame
    assert (solid[-1] == 255).mean() > 0.3


def test_what_is_left_out_is_not_there():
    assert "grass" in build("meadow").built
    place = build("meadow", without=("grass",))
    assert not [p for p in place.planes if p.name == "ground cover"]


def test_lamps_burn_at_dusk_and_light_the_place():
    dusk, noon = build("pier", hour="dusk"), build("pier", hour="noon")
    assert len(dusk.lamps) > 4 and not noon.lamps
    lamp = dusk.lamps[0]
    assert dusk.light.light_at(lamp.x, lamp.z).max() > 0.3


def test_snow_lies_on_the_ground():
    snow, clear = build("meadow", weather="snow", hour="noon"), build("meadow", weather="clear", hour="noon")
    assert snow.ground.tile[..., :3].mean() > clear.ground.tile[..., :3].mean() + 30
    assert "snow" in {e.name for e in snow.emitters}


def test_rain_falls_outside_only():
    assert "rain" in {e.name for e in build("meadow", weather="rain").emitters}
    assert "rain" not in {e.name for e in build("library", weather="rain").emitters}


def test_aurora_is_a_deck_that_drifts():
    place = build("pier", hour="night", weather="aurora")
    green = max(d.pixels[..., 1].astype(int).max() for d in place.sky.decks)
    assert green > 90 and all(d.drift for d in place.sky.decks)


def test_particles_are_pure_functions_of_time():
    emitter = next(e for e in build("meadow", weather="snow").emitters if e.name == "snow")
    assert np.array_equal(emitter.at(1.3), emitter.at(1.3))
    assert not np.array_equal(emitter.at(1.3), emitter.at(1.4))


@pytest.mark.parametrize(
    ("setting", "feature", "name"),
    [
        ("meadow", "castle", "castle skyline"),
        ("desert", "tent", "tent"),
        ("meadow", "waterfall", "waterfall"),
        ("beach", "rainbow", "rainbow"),
        ("mountains", "palm", "trees"),
    ],
)
def test_named_features_are_added_where_the_row_has_none(setting, feature, name):
    place = build(setting, features=(feature,))
    assert feature in place.built
    assert name in {p.name for p in place.planes}


def test_lightning_strikes_and_is_gone():
    bolt = next(p for p in build("meadow", features=("lightning",)).planes if p.name == "lightning")
    strength = [bolt.fade(t) for t in np.linspace(0, 4, 200)]
    assert max(strength) > 0.5 and min(strength) == 0


def test_what_makes_no_sense_is_not_added():
    assert "tent" not in build("ocean", features=("tent",)).built
    assert "boat" not in build("desert", features=("boat",)).built


@pytest.mark.parametrize("setting", ["lake", "beach", "river"])
def test_what_needs_land_stands_on_land(setting):
    place = build(setting, features=("cabin", "pine"))
    for plane in place.planes:
        if plane.name in ("cabin", "tree", "trees"):
            assert place.ground_at(plane.x, plane.z).on == "land", plane.name


def test_the_heros_side_is_left_to_the_hero():
    left, right = (build("savanna", side=s) for s in (-1.0, 1.0))
    assert left.light.azimuth > 0 > right.light.azimuth


def test_walkway_posts_stand_on_its_planks():
    place = build("tidal_flats", hour="dusk", features=("walkway",))
    posts = [p for p in place.planes if p.name == "post"]
    assert posts and all(p.y > 0.2 for p in posts)
    assert place.ground_at(posts[0].x, posts[0].z).height > 0.2


@pytest.mark.parametrize("eye", [1.7, 4.0])
def test_a_quay_ends_at_its_rail_and_beyond_it_is_water(eye):
    place = build_place(PlaceOrder("skyline"), view(eye=eye), 3)
    rail = next(p.z for p in place.planes if p.name == "guard rail")
    assert place.ground_at(0.0, rail * 0.8).on == "land"
    assert place.ground_at(0.0, rail * 1.3).on == "water"


def test_stars_that_a_prompt_names_are_brighter_than_any_nights():
    view = View(160, 90, 134.0, 56.0, 1.7)
    plain, starry = (build_place(PlaceOrder("meadow", hour="night", weather="fair", features=features), view, 3).light
                     for features in ((), ("star",)))  # fmt: skip
    assert starry.stars > 2 * plain.stars
    assert starry.weather.clouds == "none"
