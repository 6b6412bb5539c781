"""A sun on its way through the hours of a shot."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import Body
from reelwright.engines.previz.paint.staging.effects.suns import without_sun
from reelwright.engines.previz.scene import Plane, Scene
from tests.engines.previz.paint.test_stage import staged


def states(prompt: str) -> list[Scene]:
    found = [staged(prompt)[0]]
    while found[-1].passage is not None:
        found.append(found[-1].passage.then)
    return found


def suns(prompt: str) -> list[Plane]:
    return [p for state in states(prompt) for p in state.planes if p.name == "sun"]


def rises(plane: Plane) -> list[float]:
    """px of the disc's middle over the horizon in each picture, where it is seen."""
    out = []
    for picture in plane.cycle:
        rows = np.nonzero(picture[..., 3].max(1))[0]
        out += [len(picture) - float(rows.mean())] if len(rows) else []
    return out


def test_it_sinks_to_the_horizon_and_is_gone():
    first, *_ = suns("time-lapse of a sunset over the sea")
    way = rises(first)
    assert way == sorted(way, reverse=True)
    assert way[0] > 4 * way[-1]
    assert not first.cycle[-1].any()


def test_it_comes_up_at_sunrise():
    last = suns("the sun rises over a lake")[-1]
    assert not last.cycle[0].any()
    assert rises(last)[-1] == max(rises(last))


def test_all_states_have_it_in_one_place():
    planes = suns("time-lapse of a sunset over the sea")
    assert len(planes) == 3
    assert len({(p.x, p.z, p.period, p.cycle[0].shape) for p in planes[:2]}) == 1
    assert not any(picture.any() for picture in suns("a harbour from day to night")[-1].cycle)


@pytest.mark.parametrize("prompt", ["a sunset at sea", "a kitchen from day to night", "a storm over hills"])
def test_elsewhere_the_sky_keeps_its_own(prompt: str):
    assert not suns(prompt)


def test_a_sky_without_sun_keeps_the_rest():
    moon = Body("moon")
    assert without_sun((Body("sun", size=2.0), moon)) == (moon, Body("sun", 0))
