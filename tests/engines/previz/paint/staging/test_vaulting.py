"""Who jumps over somebody is over them in the middle of the shot, and both are in the frame."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.company import VAULTED
from reelwright.engines.previz.paint.staging.effects.arcs import arc_of
from tests.engines.previz.paint.staging.test_relations import composed


@pytest.mark.parametrize("prompt", ["a girl jumps over a pig", "a man leaps over a motorcycle"])
def test_the_jumper_is_over_what_is_jumped_over(prompt: str):
    made = composed(prompt)
    hero, under = made.blocking.marks[0], next(m for m in made.blocking.marks if m.actor.relation == VAULTED)
    assert hero.y + hero.bounds.bottom > 0.9 * under.bounds.top
    assert under.y == 0.0 and under.x == pytest.approx(hero.x)
    view = made.framed.view
    ground = view.horizon + view.focal * view.eye / under.z
    assert ground < view.height, "the ground under them is in the frame"
    arc = arc_of(hero, view, 5.0)
    assert arc is not None
    (x0, y0, _), (x1, y1, _), (x2, y2, _) = (arc.path(t) for t in (0.0, 2.5, 5.0))
    assert x0 * x2 < 0 and abs(x1) < 1e-6 and y1 == 0.0
    assert y0 == pytest.approx(-hero.actor.rise) and y2 == pytest.approx(y0)


def test_who_is_on_the_roof_of_a_van_is_not_in_it():
    made = composed("two boys sitting on the roof of a bus")
    bus = next(m for m in made.blocking.marks if m.actor.relation == VAULTED)
    boys = [m for m in made.blocking.marks if m is not bus]
    assert boys and all(m.y > 0.9 * bus.bounds.top and m.actor.rider is None for m in boys)


def test_nobody_jumps_over_a_house():
    assert all(m.actor.relation != VAULTED for m in composed("a boy jumps over a house").blocking.marks)
