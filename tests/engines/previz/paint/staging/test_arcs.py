"""Deeds that happen once: who takes off leaves its branch, who lands comes to rest, who vanishes is gone."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reelwright.engines.previz.paint.staging.cast.company import BECOMES, CHANGES
from reelwright.engines.previz.paint.staging.effects.arcs import CRASH, Arc, arc_of, changes_at
from reelwright.engines.previz.scene import Plane
from tests.engines.previz.paint.staging.test_relations import composed
from tests.engines.previz.paint.test_stage import staged

SECONDS = 5.0


def arc(prompt: str) -> Arc:
    shot = composed(prompt)
    found = arc_of(shot.blocking.marks[0], shot.framed.view, SECONDS)
    assert found is not None
    return found


@pytest.mark.parametrize("prompt", ["an eagle takes off from a dead tree", "a phoenix rises from the flames",
                                    "a rocket lifts off from the desert"])  # fmt: skip
def test_who_rises_is_higher_at_the_end_and_never_jumps(prompt: str):
    path = arc(prompt).path
    ways = [path(k * SECONDS / 120)[1] for k in range(121)]
    assert ways[-1] > ways[0] + 0.2
    assert all(b >= a - 1e-6 for a, b in pairwise(ways))
    assert max(b - a for a, b in pairwise(ways)) < 0.06 * (ways[-1] - ways[0])


@pytest.mark.parametrize("prompt", ["a plane lands on a runway", "a spaceship descends over a field",
                                    "a spaceship lands on a desert planet"])  # fmt: skip
def test_who_lands_comes_to_rest_where_it_was_composed(prompt: str):
    path = arc(prompt).path
    assert path(0.0)[1] > 0.5
    assert path(SECONDS) == pytest.approx((0, 0, 0))


@pytest.mark.parametrize("prompt", ["two cars crash into each other", "two planes colliding in the sky"])
def test_two_that_collide_come_from_both_sides_and_meet(prompt: str):
    shot = composed(prompt)
    one, other = (arc_of(mark, shot.framed.view, SECONDS) for mark in shot.blocking.marks[:2])
    assert one is not None and other is not None
    assert one.path(0.0)[0] * other.path(0.0)[0] < 0
    assert abs(one.path(CRASH * SECONDS)[0]) < 1e-6 < abs(one.path(SECONDS)[0])


def test_out_of_the_fog_and_into_nothing():
    comes, goes = arc("a ship emerges from the fog"), arc("a wizard vanishes in a puff of smoke")
    assert comes.fade is not None and goes.fade is not None
    assert comes.fade(0.0) < 0.2 and comes.fade(SECONDS) == 1.0
    assert goes.fade(0.0) == 1.0 and goes.fade(SECONDS) < 0.05
    assert comes.path(0.0)[2] > comes.path(SECONDS)[2]


@pytest.mark.parametrize(("prompt", "smokes"), [
    ("a wizard vanishes in a puff of smoke", True), ("a ninja vanishes into thin air", True),
    ("a hiker disappears into the forest", False), ("a thief vanishes around a corner", False),
])  # fmt: skip
def test_smoke_is_for_those_who_are_gone_at_one_stroke(prompt: str, smokes: bool):
    assert (changes_at(composed(prompt).blocking.marks[0].actor) is not None) == smokes


@pytest.mark.parametrize("prompt", ["a giant robot rises from the ocean", "a bear emerges from the lake",
                                    "a woman comes up out of the sea", "a temple rises out of the sea"])  # fmt: skip
def test_who_comes_up_out_of_water_is_seen_above_it_only(prompt: str):
    shot = composed(prompt)
    hero = shot.blocking.marks[0]
    found = arc_of(hero, shot.framed.view, SECONDS)
    assert hero.actor.surfaces and found is not None
    assert -hero.bounds.height < found.path(0.0)[1] < -0.5 * (1 - hero.wade) * hero.bounds.height
    assert found.path(SECONDS)[1] == pytest.approx(0)


def test_the_sea_hides_what_is_under_it():
    scene = staged("a giant rises from the sea")[0]
    assert [plane.surface for plane in scene.planes if plane.subject] == [0.0]


@pytest.mark.parametrize("prompt", ["a dolphin leaps from the sea", "a man walks from the beach",
                                    "a bear drinks from the river"])  # fmt: skip
def test_others_have_their_own_ways_with_water(prompt: str):
    assert not any(mark.actor.surfaces for mark in composed(prompt).blocking.marks)


def test_most_deeds_stay_on_their_spot():
    for prompt in ("a woman reads a book", "a cat sits on a wall", "a bird flies over the sea", "a boy climbs a tree"):
        shot = composed(prompt)
        assert arc_of(shot.blocking.marks[0], shot.framed.view, SECONDS) is None


def test_a_leap_leaves_the_water_and_ends_at_its_line():
    scene, _ = staged("a dolphin leaps out of the sea")
    leap = next(p for p in scene.planes if isinstance(p, Plane) and len(p.cycle) > 24)
    seen = [int(picture[..., 3].max()) for picture in leap.cycle]
    assert max(seen) == 255 and min(seen) == 0
    assert all(not picture[int(leap.anchor[1]) :, :, 3].any() for picture in leap.cycle)


def test_an_owl_lands_on_its_branch():
    shot = composed("an owl lands on a branch")
    hero = shot.blocking.marks[0]
    assert hero.actor.stand is not None and hero.actor.stand.form == "branch"
    way = arc_of(hero, shot.framed.view, SECONDS)
    assert way is not None and way.path(0.0)[1] > 0.1 and way.path(SECONDS)[1] == 0


def test_ducklings_walk_behind_their_mother():
    shot = composed("a mother duck leads her ducklings across a road")
    assert not shot.blocking.flocks
    assert all(m.actor.medium == "ground" for m in shot.blocking.marks)


def test_one_turns_into_the_other_at_its_place():
    shot = composed("A caterpillar transforms into a butterfly")
    was, became = shot.blocking.marks[:2]
    assert abs(was.x - became.x) < 0.1
    seen = [arc.fade for m in (was, became) if (arc := arc_of(m, shot.framed.view, 5.0)) is not None]
    assert [round(fade(t)) for fade in seen if fade is not None for t in (1.0, 4.0)] == [1, 0, 0, 1]


def test_a_thing_goes_where_what_it_turns_into_comes():
    was, became = composed("a broom transforms into a peacock").blocking.marks[:2]
    assert was.actor.subject.word == "broom" and was.actor.relation == CHANGES and became.actor.relation == BECOMES
    assert abs(was.x - became.x) < 0.1


def test_who_lands_folds_its_wings():
    shot = composed("A white owl lands on a snowy branch")
    flying, sitting = shot.blocking.marks[:2]
    fades = [arc.fade for m in (flying, sitting) if (arc := arc_of(m, shot.framed.view, 5.0)) is not None]
    assert [round(fade(4.8)) for fade in fades if fade is not None] == [0, 1]
    assert sitting.actor.cue.motion == "perch"


def test_who_turns_into_a_wolf_does_not_dance():
    shot = composed("A man turns into a werewolf under a full moon")
    was, became = shot.blocking.marks[:2]
    assert was.actor.cue.motion == "" and abs(was.x - became.x) < 0.1


def test_a_ball_bounces_on_the_ground():
    path = arc("a rubber ball is dropped onto the floor").path
    ways = [path(k * SECONDS / 200)[1] for k in range(201)]
    lows = sum(b < a and b <= c for a, b, c in zip(ways, ways[1:], ways[2:], strict=False))
    assert lows >= 4
    assert min(ways) > -1e-6 and max(ways[:60]) > 1.5 * max(ways[-60:])
