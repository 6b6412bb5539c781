"""The hero's share of the frame, whatever its size and the frame's shape."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.framing import Framed, HeroSize, frame_for, view_for

SHAPES = [(640, 360), (480, 360), (360, 360), (270, 360), (360, 640)]
PERSON = HeroSize(Bounds(-0.4, 0.4, 0.0, 1.75), "person", "ground")
TOWER = HeroSize(Bounds(-7.0, 7.0, -0.5, 29.0), "structure", "ground")
MOUSE = HeroSize(Bounds(-0.08, 0.12, 0.0, 0.08), "beast", "ground")
EAGLE = HeroSize(Bounds(-1.0, 1.0, -0.3, 0.5), "flyer", "air")


def framed(hero: HeroSize, size: tuple[int, int], camera: tuple[str, ...] = (), seed: int = 1) -> Framed:
    frame = frame_for(hero, camera, size[0] / size[1], False, np.random.default_rng(seed))
    return view_for(hero, frame, *size, (0.1, 14.0))


def rows(hero: HeroSize, f: Framed) -> tuple[float, float]:
    """Rows of head and foot as shares of the height."""
    head = f.view.at(0, f.y + hero.bounds.top, f.z)[1] / f.view.height
    return head, f.view.at(0, f.y + max(hero.bounds.bottom, -9), f.z)[1] / f.view.height


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize("hero", [PERSON, TOWER, MOUSE, EAGLE], ids=["person", "tower", "mouse", "eagle"])
def test_hero_is_whole_and_large(hero: HeroSize, size: tuple[int, int]):
    f = framed(hero, size)
    head, foot = rows(hero, f)
    assert 0.02 < head < foot < 0.97
    wide = hero.bounds.width * f.view.focal / f.z / size[0]
    assert foot - head > 0.25 or wide > 0.25


@pytest.mark.parametrize("bounds", [Bounds(-0.04, 0.04, -0.01, 0.07), Bounds(-0.4, 0.4, -0.02, 0.15),
                                    Bounds(-0.2, 0.2, 0.0, 1.0)], ids=["cup", "board", "chair"])  # fmt: skip
def test_a_thing_by_itself_is_large_and_in_the_middle_of_the_frame(bounds: Bounds):
    thing = HeroSize(bounds, "prop", "ground")
    frame = frame_for(thing, (), 16 / 9, True, np.random.default_rng(1))
    head, foot = rows(thing, view_for(thing, frame, 640, 360, (0.02, 1.9)))
    wide = bounds.width * (foot - head) / bounds.height * 360 / 640
    assert 0.44 < (head + foot) / 2 < 0.56 and (foot - head > 0.5 or wide > 0.5)


def test_what_lies_on_the_ground_is_whole():
    star = HeroSize(Bounds(-0.1, 0.1, -0.07, 0.08), "beast", "ground")
    assert rows(star, framed(star, (640, 360)))[1] < 0.96


def test_close_up_cuts_the_feet_but_not_the_head():
    head, foot = rows(PERSON, framed(PERSON, (640, 360), ("close_up",)))
    assert 0.03 < head < 0.3
    assert foot > 0.95


def test_a_face_fills_an_upright_frame_too():
    head, foot = rows(PERSON, framed(PERSON, (360, 640), ("close_up",)))
    assert 0.03 < head < 0.4 and (foot - head) / 7 > 0.15  # the head is about a seventh of somebody


def test_wide_shot_is_smaller_and_far_smaller_still():
    usual = framed(PERSON, (640, 360)).z
    assert framed(PERSON, (640, 360), ("wide",)).z > 1.5 * usual
    far = HeroSize(PERSON.bounds, "person", "ground", depth="far")
    assert framed(far, (640, 360)).z > 2 * usual


def test_low_angle_looks_from_below_and_high_angle_from_above():
    usual, low, high = (framed(PERSON, (640, 360), c).view.eye for c in ((), ("low_angle",), ("high_angle",)))
    assert low < 0.8 * usual
    assert high > 1.3 * usual


def test_the_eye_belongs_to_the_hero():
    assert framed(MOUSE, (640, 360)).view.eye < 0.3
    assert 0.5 < framed(PERSON, (640, 360)).view.eye < 1.7
    assert framed(TOWER, (640, 360)).view.eye > 2


def test_seeds_vary_the_frame():
    assert len({round(framed(PERSON, (640, 360), seed=s).z, 3) for s in range(5)}) == 5
