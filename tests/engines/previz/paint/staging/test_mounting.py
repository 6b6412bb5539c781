"""What somebody is on: pairs that play as one, and stands that are built."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner
from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.paint.test_stage import box, staged

PLANNER = Planner()


def hero_of(prompt: str, ledger: Ledger | None = None) -> Actor:
    plan = PLANNER.plan(prompt)
    setting = conditions_of(plan, np.random.default_rng(1)).setting
    hero = cast(plan, KINDS, ledger or Ledger(), 1, setting).hero
    assert hero is not None
    return hero


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ("an owl perched on a branch at night", "branch"),
        ("a cat sits on a windowsill watching the rain", "sill"),
        ("a cup of coffee on a wooden table", "table"),
        ("a candle in a dark room", "table"),  # nobody puts it on the floor
        ("a gramophone beside a rainy window", "sill"),
        ("a steam train crosses a stone viaduct", "arcade"),
        ("a wolf stands on a cliff", "cliff"),
        ("a lion on a rock", "rock"),
        ("a boy sits on a wall", "wall"),
        ("a green frog sits on a lily pad", "pad"),
        ("a penguin slides down an icy slope on its belly", "slope"),
        ("a lone drummer on a violent ocean", "rock"),  # there is no ground
    ],
)
def test_what_is_built_under_somebody(prompt: str, form: str):
    hero = hero_of(prompt)
    assert hero.stand is not None
    assert hero.stand.form == form
    assert hero.rise > 0


@pytest.mark.parametrize("prompt", ["a woman in a meadow", "a dog runs on a beach", "a boat on a lake"])
def test_who_is_on_the_ground_stands_on_nothing(prompt: str):
    assert hero_of(prompt).stand is None


@pytest.mark.parametrize(
    ("prompt", "base", "rider"),
    [
        ("a dragon perched on a ruined tower", "tower", "dragon"),
        ("a girl rides a giant wolf through the snow", "wolf", "girl"),
        ("a warrior rides a dragon over the mountains", "dragon", "warrior"),
        ("a stone golem carries a little boy on its shoulder", "monster", "little boy"),
        ("a boy sits on the shoulder of a giant robot", "robot", "boy"),
        ("a tiny fairy rides a dragonfly over a pond", "insect", "fairy"),
        ("a genie rises from a golden lamp", "lamp", "genie"),
        ("a fisherman in a rowing boat", "boat", "fisherman"),
        ("a motorcycle speeds along a road", "motorcycle", "rider"),
    ],
)
def test_pairs_play_as_one(prompt: str, base: str, rider: str):
    hero = hero_of(prompt)
    assert hero.rider is not None
    assert (hero.kind.name, hero.rider.subject.word) == (base, rider)


def test_owls_perch_on_a_wire_and_a_swimmer_needs_no_rock():
    owl, swimmer = (composed(text).company.hero for text in (
        "an owl standing on a telephone wire", "a teddy bear is swimming in the ocean"))
    assert owl is not None and owl.stand is not None and owl.stand.form == "line" and owl.cue.motion == "perch"
    assert swimmer is not None and swimmer.stand is None and swimmer.medium == "water"


@pytest.mark.parametrize(("prompt", "base", "rider"), [
    ("an owl on top of an elephant's back", "elephant", "bird"), ("a cat standing on a horse", "horse", "cat"),
    ("a mouse sitting on a cat", "cat", "mouse")])
def test_a_small_animal_on_a_large_one_is_large_enough_to_be_seen(prompt: str, base: str, rider: str):
    hero = composed(prompt).company.hero
    assert hero is not None and hero.rider is not None
    assert (hero.kind.name, hero.rider.kind.name) == (base, rider)
    assert hero.rider.bounds.height > 0.25 * hero.kind.measure(hero.cue).height


def test_an_owl_that_nobody_places_sits_on_a_branch():
    owl, other = (composed(text).company.hero for text in ("an owl", "an eagle"))
    assert owl is not None and owl.stand is not None and owl.stand.form == "branch"
    assert other is not None and other.stand is None


def test_a_turtle_with_somebody_on_its_back_is_on_land():
    hero = composed("a rabbit sitting on a turtle's back").company.hero
    assert hero is not None and hero.kind.name == "turtle" and hero.medium == "ground" and hero.rider is not None


def test_who_rides_a_scooter_has_no_horse_under_it():
    base = hero_of("a man riding a scooter").rider
    assert base is None or base.kind.name != "horse"
    assert hero_of("a man riding a scooter").kind.name != "horse"


def test_a_tower_is_not_so_tall_that_its_dragon_is_lost():
    hero = hero_of("a dragon perched on a tower")
    assert hero.rider is not None
    assert hero.bounds.top < 3.2 * hero.rider.bounds.height


def test_who_drives_a_closed_car_is_in_it_and_the_car_drives():
    ledger = Ledger()
    hero = hero_of("a man drives a red car along a road", ledger)
    assert (hero.kind.name, hero.rider, hero.goes) == ("car", None, True)
    assert any("inside the car" in line for line in ledger.lines())


def test_a_dead_branch_has_no_leaves():
    bare, green = hero_of("an eagle on a dead branch").stand, hero_of("an eagle on a branch in summer").stand
    assert bare is not None
    assert green is not None
    assert (bare.bare, green.bare) == (True, False)


@pytest.mark.parametrize("size", [(320, 180), (180, 320)], ids=str)
def test_an_owls_feet_are_on_its_branch(size: tuple[int, int]):
    scene, _ = staged("an owl perched on a branch", size=size)
    owl, branch = (next(p for p in scene.planes if p.name == name) for name in ("owl", "perch"))
    left, _, right, foot = box(owl, scene, size)
    b_left, top, b_right, bottom = box(branch, scene, size)
    assert b_left < left < right < b_right
    assert top - 0.05 < foot < bottom
    assert owl.z < branch.z


def test_the_train_runs_on_the_arcade_and_the_arcade_goes_on_for_ever():
    size = (320, 180)
    scene, fates = staged("a steam train crosses a viaduct in the mountains", size=size)
    train, arcade = (next(p for p in scene.planes if p.name == name) for name in ("steam train", "viaduct"))
    assert arcade.repeat
    assert arcade.z < train.z
    assert abs(box(train, scene, size)[3] - (0.5 + scene.camera.shift / 720)) < 0.5
    assert box(train, scene, size)[3] == pytest.approx(box(arcade, scene, size)[1], abs=0.06)
    assert any(f.what == "viaduct" and f.outcome == "drawn" for f in fates)


@pytest.mark.parametrize(("prompt", "form", "word"), [
    ("a surfer rides a huge wave", "wave", "wave"), ("a man surfing at sunset", "wave", "wave"),
    ("a climber climbs a sheer granite cliff", "face", "rock"), ("a thief climbs a castle wall", "face", "stone"),
    ("a gorilla climbing up the side of a skyscraper", "face", "glass"),
    ("a tightrope walker balances between two towers", "line", "rope"),
    ("a skateboarder rides through the park", "", ""), ("a boy climbs a tall oak tree", "", ""),
    ("a surfer carries his board over the beach", "", ""), ("an old house on a hill", "hill", "hill"),
    ("a shepherd on a hill", "", ""), ("a dragon flies over a castle on a hill", "", ""),
])  # fmt: skip
def test_waves_faces_and_ropes_are_built_where_they_are_used(prompt: str, form: str, word: str):
    stand = hero_of(prompt).stand
    assert (stand.form if stand else "", stand.word if stand else "") == (form, word)


@pytest.mark.parametrize(
    ("prompt", "form", "setting"),
    [
        ("two children fly a kite on a windy hilltop above the sea", "cliff", "sea_cliffs"),
        ("a shepherd on a hill overlooking a valley", "cliff", "mountains"),
        ("a woman at the edge of a cliff", "cliff", ""),
        ("a monk crosses a rope bridge over a ravine", "span", "canyon"),
    ],
)
def test_who_looks_down_stands_over_what_lies_below(prompt: str, form: str, setting: str):
    hero = hero_of(prompt)
    assert hero.stand is not None and hero.stand.form == form and hero.rise > 10
    chosen = conditions_of(PLANNER.plan(prompt), np.random.default_rng(1)).setting
    assert chosen == setting or not setting


@pytest.mark.parametrize("prompt", ["an eagle soars over a valley", "a plane flies above the sea", "a boat on the sea"])
def test_who_flies_or_sails_needs_no_height(prompt: str):
    assert hero_of(prompt).stand is None


def test_inside_the_barrel_of_a_wave_the_place_is_the_wave():
    assert hero_of("a surfer rides inside a barrel wave").stand is None


def test_passengers_ride_no_horse():
    _, fates = staged("a woman rides the bus")
    assert not any("horse" in fate.line() for fate in fates)


def test_a_car_beside_a_sheep_stands_in_no_lake():
    spots = {fate.why for seed in (1, 2) for fate in staged("A yellow car and a black sheep", seed=seed)[1]}
    assert not any("valley" in why for why in spots)


def test_whoever_drives_an_open_car_is_its_only_driver():
    driven, empty = (composed(words).blocking.marks for words in ("a woman drives a red convertible", "a convertible"))
    assert any("driven" in m.actor.cue.traits for m in driven)
    assert not any("driven" in m.actor.cue.traits for m in empty)


def test_an_animal_that_flies_a_plane_sits_in_an_open_one():
    marks = composed("a badger pilots an airplane over fields").blocking.marks
    plane = next(m for m in marks if m.actor.kind.name == "plane")
    assert plane.actor.cue.word == "biplane" and plane.actor.rider is not None


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [("a man in a valley", "dry_valley"), ("a green valley", "valley")],
)
def test_who_stands_in_a_valley_has_dry_feet(prompt: str, spot: str):
    assert any(fate.why == f"as {spot}" for fate in staged(prompt)[1])


def test_who_drives_a_flying_car_sits_in_it_for_all_to_see():
    hero = hero_of("two punks driving a flying car")
    assert hero.rider is not None
    assert (hero.kind.name, hero.medium, hero.rider.kind.name) == ("car", "air", "person")


def test_a_bicycle_that_goes_has_somebody_on_its_pedals():
    hero = hero_of("a bicycle speeds down a road")
    assert (hero.kind.body, hero.cue.holds) == ("person", ("bicycle",))


def test_a_bird_on_its_feet_carries_its_rider_on_its_back():
    bird = hero_of("a girl riding an ostrich")
    assert bird.rider is not None
    assert bird.bounds.height < 3.0 * bird.rider.bounds.height
    assert bird.seat + 0.5 * bird.rider.bounds.height < 0.75 * bird.bounds.height  # its hips, below the neck


def test_a_jet_ski_that_goes_is_ridden_on_open_water():
    hero = hero_of("a jet ski races across a bay")
    assert hero.rider is not None
    assert (hero.cue.word, hero.medium) == ("jet ski", "water")


def test_who_is_borne_by_an_animal_lies_on_its_back():
    cub = hero_of("a bear cub riding on its mother's back").rider
    assert cub is not None
    assert cub.cue.motion == "lie"


@pytest.mark.parametrize("prompt", [
    "a mother koala carrying her baby on her back", "a sloth with her baby on her back"])  # fmt: skip
def test_young_that_are_carried_lie_on_a_mother_on_all_fours(prompt: str) -> None:
    mother = hero_of(prompt)
    assert mother.rider is not None and mother.rider.cue.motion == "lie"
    assert "on all fours" in mother.cue.traits


def test_a_hamster_sits_up_in_what_it_is_in():
    within, free = hero_of("a hamster in a teacup").rider, hero_of("a hamster on a lawn")
    assert within is not None and within.bounds.width < within.bounds.height
    assert free.bounds.width > free.bounds.height


def test_who_sleeps_in_a_basket_has_the_chin_up_and_in_a_cage_does_not():
    basket, cage = (hero_of(f"a puppy asleep in a {thing}").rider for thing in ("basket", "cage"))
    assert basket is not None and cage is not None
    assert (basket.cue.motion, cage.cue.motion) == ("doze", "sleep")


@pytest.mark.parametrize("prompt", ["a cat looks out from its hiding place", "a cat peeks out from a cosy hiding spot"])
def test_who_peers_out_of_a_box_is_in_it(prompt: str):
    cat = hero_of(prompt).rider
    assert cat is not None and cat.subject.word == "cat"


def test_a_dog_in_a_boat_is_higher_than_a_man_in_it():
    dog, man = (hero_of(f"a {who} sits in a rowboat on a lake") for who in ("dog", "man"))
    assert dog.rider is not None and man.rider is not None and dog.seat > 2 * man.seat
