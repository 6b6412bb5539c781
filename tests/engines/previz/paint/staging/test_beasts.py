"""Animals as they are staged: together, under water, in file, in a pond."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reelwright.engines.previz.paint.stage import stageable
from reelwright.engines.previz.paint.staging.cast.numbers import colossal_in_town
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan
from tests.engines.previz.paint.staging.test_relations import composed, mark


def test_what_swims_together_looks_the_same_way() -> None:
    shot = composed("a humpback whale and her calf swim side by side in turquoise water")
    first, other = shot.blocking.marks[:2]
    assert shot.conditions.setting == "underwater" and first.face == other.face


def test_fish_that_somebody_watches_in_a_lake_are_seen_from_above() -> None:
    trout = mark(composed("trout swim in a clear mountain lake"), "trout")
    assert trout.actor.medium == "water" and "from above" in trout.cue.traits


def test_koi_alone_are_seen_from_above_and_in_a_pool_they_are_not() -> None:
    assert composed("a koi fish").conditions.spot == "koi_pond"
    assert composed("a koi fish and a shark in the sea").conditions.spot != "koi_pond"


def test_a_walrus_on_a_floe_is_out_of_the_water() -> None:
    assert mark(composed("a walrus on an ice floe"), "walrus").actor.medium == "ground"


def test_a_koi_pond_from_above_is_no_lake_in_a_landscape() -> None:
    shot = composed("koi swim in a clear pond seen from above, cherry petals drifting on the water")
    assert shot.conditions.spot == "koi_pond"


def test_ants_carry_leaves_in_file() -> None:
    ants = mark(composed("leafcutter ants carry green leaves along a branch, macro shot"), "ant")
    assert ants.actor.count == 1 and {"file", "carries leaf"} <= set(ants.cue.traits)


def test_sharks_about_a_cage_are_told_one_by_one() -> None:
    shot = composed("sharks circle a diver in a steel cage, deep blue water")
    assert not shot.blocking.flocks and len([m for m in shot.blocking.marks if m.actor.subject.word == "shark"]) == 4


def test_kittens_lie_before_their_mother() -> None:
    shot = composed("a mother cat nurses four kittens in a wicker basket by the fire")
    mother, *others = shot.blocking.marks
    young = [m for m in others if m.actor.relation == "NURSED"]
    assert mother.cue.motion == "lie" and len(young) == 4
    assert all(m.z < mother.z and m.bounds.height < mother.bounds.height for m in young)


def test_a_cat_that_looks_out_sits_on_the_sill() -> None:
    cat = mark(composed("a tortoiseshell cat looks out of a rainy window"), "tortoiseshell cat")
    assert cat.actor.stand is not None and cat.actor.stand.form == "sill" and cat.cue.motion == "sit"


@pytest.mark.parametrize(("prompt", "load"), [
    ("a giant snail carries a tiny village on its shell through a meadow", "village"),
    ("a colossal whale with a city on its back flies through the clouds", "city"),
    ("a giant tortoise carries a small forest on its back across the desert", "forest"),
])
def test_what_is_on_a_great_back_is_drawn_with_it(prompt: str, load: str) -> None:
    shot = composed(prompt)
    assert f"bears:{load}" in shot.blocking.marks[0].cue.traits and len(shot.blocking.marks) == 1
    bare = replace(shot.blocking.marks[0].cue, traits=())
    kind = shot.blocking.marks[0].actor.kind
    assert kind.measure(shot.blocking.marks[0].cue).top > kind.measure(bare).top


def test_dolphins_that_leap_are_the_hero_and_all_are_seen() -> None:
    marks = composed("three dolphins leap beside a sailing yacht").blocking.marks
    assert [m.actor.subject.word for m in marks].count("dolphin") == 3 and marks[0].actor.subject.word == "dolphin"


def test_an_iceberg_behind_somebody_stands_there() -> None:
    shot = composed("an orca leaps out of the water in front of an iceberg")
    assert mark(shot, "iceberg").z > mark(shot, "orca").z


def test_nothing_floats_on_water_in_a_spaceship() -> None:
    cat = composed("a cat in a spacesuit floats inside a spaceship").blocking.marks[0]
    assert cat.wade == 0


@pytest.mark.parametrize("prompt", ["a polar bear swims under the ice, light from above", "a penguin swims underwater"])
def test_animals_swim_in_the_water_and_do_not_walk_on_the_sea_floor(prompt: str) -> None:
    shot = composed(prompt)
    assert shot.conditions.setting == "underwater" and shot.blocking.marks[0].actor.medium == "under"


def test_other_animals_are_those_of_the_place() -> None:
    staged = stageable(plan("a peacock on a throne holds court with other jungle animals", ""), Ledger())
    assert {"monkey", "tiger", "elephant"} <= {s.word for s in staged.subjects}


def test_a_brood_that_is_led_across_a_pond_swims() -> None:
    shot = composed("a goose leads her goslings across a pond")
    assert {m.actor.medium for m in shot.blocking.marks if m.actor.kind.name == "bird"} == {"water"}


@pytest.mark.parametrize(("prompt", "least"), [
    ("a giant cat walks through a city", 12.0), ("a giant goose walks down a street", 9.0),
    ("a gigantic rabbit sits in a village", 7.0)])
def test_a_giant_in_a_town_is_measured_by_its_houses(prompt: str, least: float) -> None:
    giant = composed(prompt).blocking.marks[0].actor
    assert giant.kind.height * giant.cue.scale > least


def test_a_giant_with_somebody_is_measured_by_them() -> None:
    walked = plan("a man walks a giant dog in the city", "")
    assert all(colossal_in_town(s, walked) == 0 for s in walked.subjects)


@pytest.mark.parametrize(("prompt", "under"), [("a frog sits on a wet leaf", True), ("a frog in a pond", False)])
def test_a_frog_on_a_leaf_brings_its_own(prompt: str, under: bool) -> None:
    shot = composed(prompt)
    frog = mark(shot, "frog")
    assert ("on_leaf" in frog.cue.traits) == under and not any(m.actor.subject.word == "leaf" for m in
                                                               shot.blocking.marks)


def test_an_animal_that_steers_a_ship_is_on_its_deck() -> None:
    assert composed("a weasel steers a ship through a storm").conditions.spot == "ship_deck"


def test_a_fish_that_walks_into_a_cafe_is_seen_there() -> None:
    assert mark(composed("a fish walks into a coffee shop and orders a cup of coffee"), "fish").actor.medium == "air"


@pytest.mark.parametrize(("prompt", "setting"), [
    ("a whale jumping next to a small boat", "ocean"), ("a whale jumping underwater", "underwater"),
])  # fmt: skip
def test_a_whale_leaps_out_of_the_sea_and_not_in_it(prompt: str, setting: str) -> None:
    assert composed(prompt).conditions.setting == setting


@pytest.mark.parametrize("prompt", [
    "cat and dog sword fighting", "a mouse and a frog are fighting with swords",
    "a badger and a hare waltz in a ballroom",
    "a deer waltzing with a fox"])  # fmt: skip
def test_animals_that_fence_or_waltz_do_both_stand_up_and_face_each_other(prompt: str) -> None:
    one, other = composed(prompt).blocking.marks[:2]
    assert one.actor.kind.name == other.actor.kind.name == "animal_upright"
    assert one.cue.deed == other.cue.deed and one.face == -other.face
    assert abs(one.x - other.x) < 0.7 * (one.bounds.width + other.bounds.width)


@pytest.mark.parametrize(("prompt", "setting"), [
    ("a penguin looks at a whale that breaks the surface", "arctic"), ("a penguin stands in the snow", "snow_peaks")])
def test_a_swimmer_beside_somebody_on_land_is_at_a_shore(prompt: str, setting: str) -> None:
    assert composed(prompt).conditions.setting == setting


def test_a_sea_lion_with_a_ball_on_its_nose_sits_up_ashore_and_the_ball_is_there() -> None:
    shot = composed("a sea lion balancing a blue ball on its nose")
    lion = mark(shot, "sea lion")
    assert lion.actor.medium == "ground" and "hauled out" in lion.cue.traits and shot.conditions.setting != "savanna"
    assert any(t.startswith("on nose:#") for t in lion.cue.traits) and len(shot.blocking.marks) == 1
    swims = mark(composed("a seal swims in the sea"), "seal")
    assert swims.actor.medium != "ground" and "hauled out" not in swims.cue.traits


def test_a_seal_takes_a_fish_from_a_trainer_who_is_somebody() -> None:
    shot = composed("a seal catches fish from its trainer")
    seal, keeper = mark(shot, "seal"), mark(shot, "zookeeper")
    assert "on nose:fish" in seal.cue.traits and keeper.actor.kind.body == "person"


def test_puppies_wrestle_face_to_face_and_in_no_gym() -> None:
    shot = composed("two puppies wrestling")
    one, other = shot.blocking.marks[:2]
    assert shot.conditions.setting != "interior" and one.face == -other.face and one.cue.motion == "fight"


def test_somebody_beside_a_low_animal_stands_back_that_the_head_is_seen() -> None:
    shot = composed("a cat beside a man")
    cat, man = mark(shot, "cat"), mark(shot, "man")
    assert man.bounds.top > 1.3 * cat.bounds.top and man.z > 1.05 * cat.z
