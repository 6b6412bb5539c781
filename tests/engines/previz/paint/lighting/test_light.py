"""The light model: hours, weathers, moods, haze, lamps, and what a matte becomes under them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.colour import LUMA, from_lab, lin, to_lab
from reelwright.engines.previz.paint.lighting.hours import HOURS, MOODS, WEATHERS
from reelwright.engines.previz.paint.lighting.light import Lamp, light
from reelwright.engines.previz.paint.lighting.matte import Matte, gouache, light_matte, pillow


def card(tone=0.4, size=(12, 10), **parts):
    return Matte(np.full((*size, 3), tone, np.float32), np.ones(size, np.float32), 10.0, rim=0.0, **parts)


def mean(pixels):
    return float(pixels[..., :3].mean())


@pytest.mark.parametrize("hour", HOURS)
@pytest.mark.parametrize("weather", WEATHERS)
def test_every_hour_and_weather_gives_finite_light(hour, weather):
    made = light(hour, weather)
    for value in (made.key, made.ambient_up, made.ambient_down, made.haze, made.haze_warm, made.ramp(0.5)):
        assert np.isfinite(value).all() and (value >= 0).all()
    assert np.linalg.norm(made.key_dir) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_keeps_the_sky_in_gamut(mood):
    ramp = light("golden", "fair", mood).ramp(np.linspace(0, 1, 9))
    assert ramp.shape == (9, 3)
    assert 0 < float((ramp @ LUMA).mean()) < 1.2


def test_night_is_darker_than_noon():
    assert mean(light_matte(card(), light("night"), 10)) < 0.7 * mean(light_matte(card(), light("noon"), 10))


def test_overcast_takes_the_key_and_keeps_the_sky():
    clear, overcast = light("noon", "clear"), light("noon", "overcast")
    assert overcast.key.max() < 0.5 * clear.key.max()
    assert overcast.ambient_up.max() > 0.5 * clear.ambient_up.max()


def test_sun_stands_on_the_side_asked_for():
    assert light("golden", side=1).key_dir[0] > 0 > light("golden", side=-1).key_dir[0]


def test_after_a_storm_the_zenith_is_turquoise():
    high = to_lab(light("golden", "after_storm").ramp(0.45))
    fair = to_lab(light("golden", "fair").ramp(0.45))
    assert high[1] < fair[1] - 0.01  # greener


def test_palette_pulls_the_horizon_to_its_first_colour():
    plain, copper = (to_lab(light("noon", palette=names).ramp(0.02)) for names in ((), ("copper",)))
    target = to_lab(lin("#c8693a"))
    assert np.hypot(*(copper - target)[1:]) < np.hypot(*(plain - target)[1:])


def test_unknown_colour_names_change_nothing():
    assert np.array_equal(light("noon", palette=("blurple",)).ramp_lab, light("noon").ramp_lab)


def test_unknown_hour_is_an_error():
    with pytest.raises(KeyError):
        light("teatime")


def test_veil_grows_with_distance_and_never_swallows_a_layer():
    made = light("morning", "fog")
    veils = made.veil(np.array([0, 50, 500, 5000, 500000]))
    assert veils[0] == 0
    assert (np.diff(veils) > 0).all() or veils[-1] == pytest.approx(made.veil_max, abs=1e-3)
    assert veils[-1] <= made.veil_max < 1


def test_fog_never_hides_the_hero():
    thick = light("morning", "fog")
    assert thick.veil(300) > 0.6
    assert thick.seen_as_far_as((0, 0, 300)).veil(300) == pytest.approx(0.5, abs=0.01)
    assert thick.seen_as_far_as((0, 0, 5)).density == thick.density


def test_far_things_take_the_colour_of_the_haze():
    made = light("morning")
    near, far = (light_matte(card(0.02), made, z) for z in (5, 9000))
    assert mean(far) > mean(near) + 20


def test_a_lamp_lights_what_is_near_it_and_little_else():
    night = light("night").with_lamps((Lamp(0, 2, 10, 2.0, (2.0, 1.2, 0.5)),))
    near, far = (light_matte(card(), night, 10, x) for x in (0.5, 30.0))
    assert mean(near) > 1.3 * mean(far)
    assert night.light_at(0.5, 10).max() > 20 * night.light_at(30, 10).max()


def test_beams_come_strongest_first_and_point_to_their_lamp():
    night = light("night").with_lamps((Lamp(-3, 2, 10, 2, (1, 1, 1)), Lamp(1, 2, 10, 2, (1, 1, 1))))
    first, second = night.beams_at(0, 10)
    assert max(first.colour) > max(second.colour)
    assert first.towards[0] > 0 > second.towards[0]


def test_a_face_towards_the_key_is_brighter():
    made = light("golden", side=1)
    towards, away = (np.broadcast_to(np.array(n, np.float32), (12, 10, 3)) for n in ((1, 0, 0), (-1, 0, 0)))
    bright, dark = (light_matte(card(normal=n), made, 5) for n in (towards, away))
    assert mean(bright) > mean(dark) + 15


def test_shadow_takes_the_key_away():
    made = light("noon")
    lit, shaded = (light_matte(card(shadow=np.full((12, 10), s, np.float32)), made, 5) for s in (1, 0))
    assert mean(lit) > mean(shaded) + 10


def test_windows_burn_at_night_and_not_at_noon():
    glow = np.full((12, 10, 3), 0.8, np.float32)
    gain = {
        h: mean(light_matte(card(0.05, emission=glow), light(h), 5)) - mean(light_matte(card(0.05), light(h), 5))
        for h in ("night", "noon")
    }
    assert gain["night"] > 3 * gain["noon"]


def test_exposure_brightens_everything():
    made = light("dusk")
    assert mean(light_matte(card(), replace(made, exposure=2.0), 5)) > mean(light_matte(card(), made, 5)) + 10


def test_pixels_are_premultiplied_and_empty_where_alpha_is():
    alpha = np.linspace(0, 1, 120, dtype=np.float32).reshape(12, 10)
    pixels = light_matte(replace(card(), alpha=alpha), light("noon"), 5)
    assert (pixels[..., :3].max(-1).astype(int) <= pixels[..., 3].astype(int) + 1).all()
    assert not pixels[0, 0].any()


def test_gloss_adds_a_highlight():
    gloss = np.ones((12, 10), np.float32)
    made = light("golden", side=1)
    half = made.key_dir + np.array([0, 0, 1], np.float32)
    normal = np.broadcast_to(half / np.linalg.norm(half), (12, 10, 3)).astype(np.float32)
    assert (
        mean(light_matte(card(normal=normal, gloss=gloss), made, 5))
        > mean(light_matte(card(normal=normal), made, 5)) + 5
    )


def test_thumbnail_keeps_place_and_scale():
    matte = card(size=(40, 20))
    small = matte.thumbnail(4)
    assert small.alpha.shape == (10, 5)
    assert small.ppm == matte.ppm / 4
    assert small.foot == (matte.foot[0] / 4, matte.foot[1] / 4)


def test_pillow_turns_outwards_at_the_edges():
    alpha = np.zeros((40, 40), np.float32)
    alpha[8:32, 8:32] = 1
    normal = pillow(alpha, 8)
    assert normal[20, 10, 0] < -0.2 < 0.2 < normal[20, 29, 0]
    assert normal[10, 20, 1] > 0.2
    assert np.allclose(np.linalg.norm(normal, axis=-1), 1, atol=1e-3)


def test_gouache_flattens_noise_and_keeps_edges():
    rng = np.random.default_rng(1)
    pixels = np.full((32, 32, 4), 255, np.uint8)
    pixels[:, :16, :3] = 60
    noisy = np.clip(pixels.astype(int) + rng.integers(-12, 12, pixels.shape), 0, 255).astype(np.uint8)
    painted = gouache(noisy, 3).astype(int)
    assert painted[4:28, 2:12, 0].std() < 0.7 * noisy[4:28, 2:12, 0].std()
    assert abs(painted[16, 12, 0] - painted[16, 20, 0]) > 150


def test_lab_goes_there_and_back():
    colours = np.random.default_rng(2).random((50, 3)).astype(np.float32)
    assert np.allclose(from_lab(to_lab(colours)), colours, atol=2e-3)


def test_a_shaded_lamp_lights_nothing_beyond_its_throw():
    bare, shaded = (light("night").with_lamps((Lamp(0.0, 3.0, 5.0, 4.0, (4.0, 4.0, 4.0), w),)) for w in (0, 1.5))
    assert shaded.beams_at(0.5, 5.0) == bare.beams_at(0.5, 5.0)
    assert bare.beams_at(4.0, 5.0)
    assert not shaded.beams_at(4.0, 5.0)
    assert shaded.light_at(4.0, 5.0).max() == 0
