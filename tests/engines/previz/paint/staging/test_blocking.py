"""Who stands where on the screen."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.blocking import block
from reelwright.engines.previz.paint.staging.blocking.formations import formed
from reelwright.engines.previz.paint.staging.blocking.framing import Framed, HeroSize, frame_for, view_for
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, Mark, seen_box
from reelwright.engines.previz.paint.staging.blocking.way import Way
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner

PLANNER = Planner()


def blocked(prompt: str, side: float = 1.0, way: Way | None = None) -> tuple[Blocking, Framed]:
    size = (640, 360)
    company = cast(PLANNER.plan(prompt), KINDS, Ledger(), 1)
    hero = company.hero
    assert hero is not None
    sized = HeroSize(hero.bounds, hero.kind.body, hero.medium, hero.count, hero.depth, bool(company.others))
    frame = frame_for(sized, (), size[0] / size[1], False, np.random.default_rng(1))
    framed = view_for(sized, frame, *size, (0.1, 14.0))
    return block(company, framed, side, way or Way(), 1), framed


def middle(mark: Mark, framed: Framed) -> float:
    """Column as a share of the width."""
    return framed.view.at(mark.x, 0, mark.z)[0] / framed.view.width


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_a_hero_stands_on_a_third_and_looks_into_the_frame(side: float):
    blocking, framed = blocked("a woman", side)
    hero = blocking.marks[0]
    assert middle(hero, framed) == pytest.approx(0.5 + side * 0.165, abs=0.06)
    assert np.sign(np.cos(np.radians(hero.yaw))) == -side


def test_said_sides_are_kept():
    blocking, framed = blocked("a black cat on the left")
    assert middle(blocking.marks[0], framed) < 0.4


def test_companions_do_not_cover_the_hero():
    blocking, framed = blocked("a bear and a deer and a fox")
    boxes = [seen_box(m, framed.view) for m in blocking.marks]
    hero = boxes[0]
    for other in boxes[1:]:
        overlap = min(hero[2], other[2]) - max(hero[0], other[0])
        assert overlap < 0.35 * (hero[2] - hero[0])


def test_far_things_are_small_and_behind():
    blocking, framed = blocked("a girl, a ship in the distance")
    girl, ship = blocking.marks[:2]
    assert ship.z > 5 * girl.z
    top, bottom = seen_box(ship, framed.view)[1::2]
    assert (bottom - top) / framed.view.height < 0.2


def test_a_crowd_is_strewn_in_depth_and_shares_its_pictures():
    blocking, _ = blocked("a herd of elephants")
    assert len(blocking.marks) == 9
    assert len({m.likeness for m in blocking.marks}) == 1
    assert max(m.z for m in blocking.marks) > 1.3 * blocking.marks[0].z


@pytest.mark.parametrize(("prompt", "coats"), [
    ("five cars on a highway", 4), ("five blue cars on a highway", 1), ("five taxis on a highway", 1),
])
def test_several_vehicles_have_coats_of_their_own_unless_said(prompt, coats):
    marks = blocked(prompt)[0].marks
    assert len(marks) == 5
    assert len({m.cue.colours for m in marks}) == coats == len({m.likeness for m in marks})


def test_vehicles_are_of_many_kinds():
    assert {m.cue.word for m in blocked("four vehicles drive around")[0].marks} >= {"van", "pickup truck"}


def test_streets_are_walked_along():
    walled = blocked("a man walks", way=Way(walled=True))[0].marks[0]
    assert abs(np.sin(np.radians(walled.yaw))) > 0.7
    assert walled.walled


def test_streets_are_crossed_where_the_words_say_so():
    across = blocked("a man walks from right to left", way=Way(walled=True))[0].marks[0]
    assert np.cos(np.radians(across.yaw)) < -0.9


def test_piers_have_their_hero_in_the_middle():
    blocking, framed = blocked("a violinist", way=Way(narrow=True))
    assert middle(blocking.marks[0], framed) == pytest.approx(0.5, abs=0.06)


def test_what_the_set_must_leave_free_holds_the_hero():
    blocking, _ = blocked("a knight")
    hero, box = blocking.marks[0], blocking.clear[0]
    assert box.left <= hero.x + hero.bounds.left < hero.x + hero.bounds.right <= box.right
    assert box.near < hero.z < box.far


def test_lanterns_along_a_walkway_are_a_row_into_the_distance():
    blocking, _ = blocked("a knight, lanterns along a walkway")
    row = [m for m in blocking.marks if m.actor.along]
    assert len(row) >= 9
    assert all(a.z < b.z for a, b in pairwise(row))


@pytest.mark.parametrize(("prompt", "formation"), [
    ("monks walk in a line through a forest", "line"), ("children dance in a circle", "ring"),
    ("an army of knights in formation", "ranks"), ("three friends talk in a park", ""),
])  # fmt: skip
def test_groups_that_stand_in_order(prompt: str, formation: str):
    hero = cast(PLANNER.plan(prompt, ""), KINDS, Ledger(), 1).hero
    assert hero is not None
    assert hero.formation == formation
    spots = [formed(hero, hero.bounds, View(640, 360, 500.0, 220.0, 1.6), (0.1, 8.0, 40.0),
        j) for j in range(hero.count)]
    assert len({(round(u, 3), round(z, 3)) for u, z, _ in spots}) == hero.count
    assert all(z > 4 for _, z, _ in spots)


def test_the_two_sides_of_a_ring_face_each_other():
    hero = cast(PLANNER.plan("children dance in a circle", ""), KINDS, Ledger(), 1).hero
    assert hero is not None
    spots = [formed(hero, hero.bounds, View(640, 360, 500.0, 220.0, 1.6), (0.0, 8.0, 40.0),
        j) for j in range(hero.count)]
    for u, _, yaw in spots:
        assert abs(u) < 0.02 or math.cos(math.radians(yaw)) * u < 0


@pytest.mark.parametrize(("prompt", "motion"), [
    ("a boy sits on a wooden pier", "sit_ground"), ("a girl sits on the edge of a cliff", "dangle"),
    ("a man sits on a chair", "sit"),
])  # fmt: skip
def test_what_one_sits_on(prompt: str, motion: str):
    hero = cast(PLANNER.plan(prompt, ""), KINDS, Ledger(), 1).hero
    assert hero is not None
    assert (hero.rider or hero).cue.motion == motion


def test_who_sits_in_a_room_is_there_once_and_on_a_chair():
    found = cast(PLANNER.plan("a detective sits in a dark office", ""), KINDS, Ledger(), 1, "interior")
    assert found.hero is not None
    assert "indoors" in found.hero.cue.traits
    assert found.others == ()
