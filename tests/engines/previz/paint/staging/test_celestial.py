"""What hangs in the sky by name: moons by number, size and phase, planets, comets, an eclipse, shooting stars."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.place import Body, PlaceOrder, View
from reelwright.engines.previz.paint.places.backdrop import lit_from, seat_of
from reelwright.engines.previz.paint.sky.beyond import space_sky
from reelwright.engines.previz.paint.sky.bodies import meteors
from reelwright.engines.previz.paint.sky.strip import paint_sky
from reelwright.engines.previz.paint.staging.conditions.celestial import bodies_of
from reelwright.engines.previz.plan import plan

VIEW = View(320, 180, 1.7, 300.0, 118.0)


@pytest.mark.parametrize(
    ("prompt", "kind", "count"),
    [
        ("two red moons over a desert", "moon", 2),
        ("a huge crescent moon over the sea", "moon", 1),
        ("a ringed planet fills the sky above a desert", "planet", 1),
        ("a comet over a village at night", "comet", 1),
        ("shooting stars over a lake", "meteors", 6),
        ("stars wheel over a barn", "trails", 1),
        ("a barn under the stars, long exposure", "trails", 1),
        ("a solar eclipse over a city", "eclipse", 1),
        ("a nomad walks under a scorching sun", "sun", 1),
        ("an astronaut walks on mars", "", 0),
    ],
)
def test_the_prompt_hangs_bodies(prompt: str, kind: str, count: int):
    found = {body.kind: body.count for body in bodies_of(plan(prompt, None))}
    assert found == ({kind: count} if kind else {})


def test_size_phase_colour_and_ring_are_heard():
    (moon,) = bodies_of(plan("a huge red crescent moon over the sea", None))
    (plain,) = bodies_of(plan("a moon over the sea", None))
    assert moon.size > 1.8 * plain.size and moon.colour == "red" and abs(moon.phase) > 0.5 and plain.phase == 0
    assert bodies_of(plan("a ringed planet above a desert", None))[0].ring


def sky(*bodies: Body, hour: str = "night") -> np.ndarray:
    return paint_sky(VIEW, light(hour, "clear"), np.random.default_rng(5), "none", bodies).base


def test_more_moons_are_more_light_and_a_crescent_less():
    one, two = sky(Body("moon")), sky(Body("moon", 2))
    crescent = sky(Body("moon", phase=0.8))
    assert two.sum() > one.sum() * 1.005 > crescent.sum() * 1.01


def test_a_planet_shows_by_day_as_by_night():
    for hour in ("afternoon", "night"):
        there, bare = sky(Body("planet", size=2.0), hour=hour), sky(hour=hour)
        height = min(len(there), len(bare))
        assert there.shape[1] >= bare.shape[1] and there[:height].std() != bare[:height].std()


def test_an_eclipse_is_black_within_and_bright_around():
    base = sky(Body("eclipse"), hour="dusk").mean(-1)
    y, x = np.unravel_index(base.argmax(), base.shape)
    near = base[max(0, y - 30) : y + 30, max(0, x - 30) : x + 30]
    assert near.min() < 0.03 < 1.0 < near.max()


def test_shooting_stars_come_and_go():
    emitter = meteors(VIEW, 4, np.random.default_rng(1))
    bright = np.array([emitter.at(k / 8)[:, 4:7].max(-1) for k in range(40)])
    assert np.isfinite(bright).all()
    assert (bright.max(0) > 100).all() and (bright.min(0) == 0).all()


@pytest.mark.parametrize(
    ("prompt", "kind", "behind"),
    [
        ("a wolf stands on a rock in front of a huge orange sun", "sun", True),
        ("a cowboy silhouetted against the setting sun", "sun", True),
        ("a traveller stands against an enormous full moon", "moon", True),
        ("two suns over a desert", "sun", False),
        ("a moon over the sea", "moon", False),
    ],
)
def test_who_stands_before_a_disc_is_known(prompt: str, kind: str, behind: bool):
    (body,) = bodies_of(plan(prompt, None))
    assert (body.kind, body.behind) == (kind, behind)


def test_an_ordinary_sun_is_the_hours_own():
    assert bodies_of(plan("a farmer works in the sun", None)) == ()


def test_a_backdrop_hangs_behind_the_heros_head():
    view = View(320, 180, 270.0, 110.0, 1.2)
    order = PlaceOrder("desert", bodies=(Body("sun", size=2.6, behind=True),), before=(-1.0, 1.8, 4.0))
    seat = seat_of(order, view, 1.0)
    assert seat is not None
    column, row = view.at(-1.0, 1.8, 4.0)
    assert abs(seat[0] - column) < 1 and row <= seat[1] < view.horizon
    sun = lit_from(light("sunset"), order.bodies, view, seat)
    assert sun.azimuth < 0 < sun.elevation


def test_a_ringed_planet_has_its_ring_whatever_the_seed():
    sun = light("night")
    skies = [space_sky(VIEW, sun, np.random.default_rng(seed), False, world=world).base
             for seed in range(6) for world in ("", "ringed")]
    changed = [not np.array_equal(a, b) for a, b in zip(skies[::2], skies[1::2], strict=True)]
    assert any(changed)  # some seeds would have drawn none
    assert not all(changed)


def test_stars_leave_trails_where_they_are_filmed_for_hours() -> None:
    night = light("night", "clear")
    points, arcs = (
        paint_sky(VIEW, night, np.random.default_rng(3), "none", bodies).base for bodies in ((), (Body("trails"),))
    )
    lit = [int((sky[: sky.shape[0] // 2, :, :3].max(2) > 0.3).sum()) for sky in (points, arcs)]
    assert lit[1] > 2 * lit[0]
