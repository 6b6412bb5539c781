"""Composition over many prompts, frame shapes and seeds: the hero is whole, large, seen, with depth around it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of
from reelwright.engines.previz.paint.staging.blocking.blocking import block
from reelwright.engines.previz.paint.staging.blocking.focus import focus_of
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.hero_view import framed_for, hands_in
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, seen_box
from reelwright.engines.previz.paint.staging.blocking.way import Way
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner
from reelwright.engines.previz.shoot.movement import MOVES
from reelwright.engines.previz.shoot.path import path_of
from tests.engines.previz.paint.test_stage import shot, staged

PLANNER = Planner()
SHAPES = [(640, 360), (480, 360), (360, 360), (270, 360), (202, 360)]
PROMPTS = {
    "person": "an old wizard stands in a meadow",
    "child": "a little girl waits at a bus stop",
    "walker": "a woman walks through a forest",
    "beast": "a tiger in the jungle",
    "long": "a crocodile on a riverbank",
    "tower": "a lighthouse at dusk",
    "car": "a red car drives along a coast road",
    "bird": "an eagle flies over a canyon",
    "thing": "a cup of coffee on a table",
    "pair": "two samurai duel at dawn",
    "rider": "a knight rides a horse through a field",
    "group": "three elephants walk across the savanna",
}


def blocked(prompt: str, size: tuple[int, int], seed: int) -> tuple[Blocking, Framed]:
    plan, order = PLANNER.plan(prompt), shot(prompt, size, seed)
    rng = np.random.default_rng((seed, 20))
    conditions = conditions_of(plan, rng)
    company = cast(plan, KINDS, Ledger(), seed, conditions.setting)
    part = hands_in(company, plan) or (focus_of(plan, company.hero) if company.hero is not None else None)
    framed = framed_for(plan, company, conditions, order, part, rng)
    return block(company, framed, 1.0 if seed % 2 else -1.0, Way(), seed), framed


def shares(prompt: str, size: tuple[int, int], seed: int) -> tuple[float, float, float, float]:
    """The hero's box as shares of the frame; with its rider, its opponent and its group."""
    blocking, framed = blocked(prompt, size, seed)
    first = blocking.marks[0].actor
    hero = [m for m in blocking.marks if m.actor in (first, first.rider)]
    boxes = np.array([seen_box(m, framed.view) for m in hero])
    w, h = size
    return boxes[:, 0].min() / w, boxes[:, 1].min() / h, boxes[:, 2].max() / w, boxes[:, 3].max() / h


@pytest.mark.parametrize("size", SHAPES, ids=str)
@pytest.mark.parametrize("prompt", PROMPTS.values(), ids=PROMPTS.keys())
def test_no_hero_is_cut_and_none_is_lost(prompt: str, size: tuple[int, int]):
    for seed in (1, 2, 7):
        left, top, right, bottom = shares(prompt, size, seed)
        assert -0.03 < left < right < 1.03, seed
        assert 0.0 < top < bottom < 1.0, seed
        assert bottom - top > 0.33 or right - left > 0.33, seed


@pytest.mark.parametrize("prompt", ["a woman on a beach", "a farmer in a field", "a girl in a forest"])
def test_a_person_fills_about_half_of_the_height_and_stands_on_a_third(prompt: str):
    for seed in range(4):
        left, top, right, bottom = shares(prompt, (640, 360), seed)
        assert 0.45 < bottom - top < 0.78
        assert 0.12 < abs((left + right) / 2 - 0.5) < 0.25


@pytest.mark.parametrize(
    ("words", "low", "high"), [("wide shot of ", 0.2, 0.45), ("", 0.5, 0.75), ("medium shot of ", 0.75, 1.2),
                               ("close-up of ", 2.0, 4.0)],
)  # fmt: skip
def test_camera_words_decide_the_shot_size(words: str, low: float, high: float):
    _, top, _, bottom = shares(f"{words}an old man in a meadow", (640, 360), 3)
    assert low < bottom - top < high
    assert 0.02 < top < 0.6


def test_a_portrait_is_of_the_face_whatever_the_hands_hold():
    blocking, framed = blocked("close-up portrait of an old fisherman with a fishing rod", (640, 360), 5)
    hero = blocking.marks[0]
    head = framed.view.at(hero.x, 1.75, hero.z)[1] / 360
    chin = framed.view.at(hero.x, 1.50, hero.z)[1] / 360
    assert 0.0 < head < 0.3
    assert head < chin < 0.75


@pytest.mark.parametrize(("prompt", "cycle"), [("close-up portrait of an old fisherman", "stand"),
    ("portrait of a chef", "stand"), ("portrait of a violinist", "violin"), ("an old fisherman", "fish"),
    ("close-up of a fisherman who casts a net", "cast_net")])  # fmt: skip
def test_who_sits_for_a_portrait_is_not_at_work(prompt: str, cycle: str):
    hero = blocked(prompt, (640, 360), 5)[0].marks[0]
    assert cycle_of(hero.actor.cue) == cycle


def test_two_who_fight_face_each_other_and_meet():
    for seed in range(3):
        marks = blocked("two wolves fight in a forest", (640, 360), seed)[0].marks
        a, b = sorted(marks[:2], key=lambda m: m.x)
        assert math.cos(math.radians(a.yaw)) > 0 > math.cos(math.radians(b.yaw))
        assert b.x - a.x < 1.2 * max(a.bounds.height, a.bounds.width)


def test_an_opponent_is_large_and_turned_to_the_hero():
    blocking, framed = blocked("a knight fights a dragon", (640, 360), 3)
    knight, dragon = blocking.marks[:2]
    boxes = [seen_box(m, framed.view) for m in (knight, dragon)]
    assert (dragon.x - knight.x) * math.cos(math.radians(dragon.yaw)) < 0
    assert boxes[1][3] - boxes[1][1] > 0.25 * 360
    assert boxes[1][2] - boxes[1][0] > 0.3 * 640


def test_friends_sit_on_both_sides_of_their_fire():
    marks = blocked("three friends sit around a campfire", (640, 360), 2)[0].marks
    fire = next(m for m in marks if m.actor.kind.name == "campfire")
    people = [m for m in marks if m is not fire]
    assert {math.copysign(1, m.x - fire.x) for m in people} == {-1.0, 1.0}
    assert all((fire.x - m.x) * math.cos(math.radians(m.yaw)) > 0 for m in people)
    assert len({m.cue.word for m in people}) > 1


@pytest.mark.parametrize(("prompt", "instruments"), [
    ("a jazz trio plays in a club", {"saxophone", "drum", "trumpet"}),
    ("a string trio plays in a hall", {"violin", "cello"}),
])  # fmt: skip
def test_a_few_who_make_music_have_what_they_play(prompt: str, instruments: set[str]):
    marks = blocked(prompt, (640, 360), 2)[0].marks
    assert len(marks) == 3
    assert {thing for mark in marks for thing in mark.cue.holds} == instruments


def test_a_band_shares_its_instruments():
    marks = blocked("a rock band plays on a stage", (640, 360), 2)[0].marks
    assert len({m.cue.holds for m in marks}) >= 3


def test_a_group_is_different_people_and_a_crowd_shares_few_pictures():
    marks = blocked("a crowd of people in a square", (640, 360), 2)[0].marks
    assert 2 <= len({m.likeness for m in marks}) <= 12


@pytest.mark.parametrize("prompt", ["a knight in a meadow", "a fox in a forest", "a lighthouse on a beach"])
def test_a_frame_has_depth_in_five_layers(prompt: str):
    scene, _ = staged(prompt)
    near = scene.subject.z
    depths = [p.z for p in scene.planes] + [p.z for p in scene.planes if p.repeat]
    layers = {round(3 * math.log(z / near)) for z in depths if z > 0.2}
    assert len(layers) >= 4  # and the sky behind them all
    assert scene.sky.base.size


@pytest.mark.parametrize("camera", sorted(set(MOVES) - {"whip_pan"}))
def test_the_hero_stays_in_the_frame_through_every_move(camera: str):
    """whip_pan comes from beside it."""
    prompt, seconds, wide = "a knight stands in a meadow", 5.0, 1280.0
    scene, _ = staged(prompt, camera=camera)
    path = path_of(scene, camera, wide, seconds)
    for t in np.linspace(0, seconds, 6):
        c, (dx, dy, dz) = path.camera(float(t)), path.carried(float(t))
        k = c.focal / (scene.subject.z + dz - c.z)
        x = wide / 2 + c.slide + k * (scene.subject.x + dx + scene.subject.velocity[0] * t - c.x)
        middle = 0.5 * (scene.subject.foot + scene.subject.top)
        y = 360 + c.shift + k * (c.height - middle - dy)
        assert 0.02 * wide < x < 0.98 * wide, t
        assert 0.1 * 720 < y < 0.95 * 720, t


def test_seeds_give_takes_that_differ():
    takes = {(round(f.view.horizon), round(f.z, 1), round(b.marks[0].x, 1))
             for s in range(6) for b, f in [blocked("a woman on a beach", (640, 360), s)]}  # fmt: skip
    assert len(takes) == 6
