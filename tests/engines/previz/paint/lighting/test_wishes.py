"""Light as the words want it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.colour import LUMA
from reelwright.engines.previz.paint.lighting.light import Light, light
from reelwright.engines.previz.paint.lighting.wishes import WISHES, exposure_of, graded, wished
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Look

NOON = light("afternoon", "clear")


def ratio(lit: Light) -> float:
    return float(lit.key @ LUMA) / float(lit.ambient_up @ LUMA)


def test_backlight_comes_from_behind_and_a_silhouette_has_no_fill():
    assert NOON.key_dir[2] > 0 > wished(NOON, ("backlight",)).key_dir[2]
    assert np.linalg.norm(wished(NOON, ("backlight",)).key_dir) == pytest.approx(1, abs=1e-5)
    assert ratio(wished(NOON, ("silhouette",))) > 3 * ratio(NOON)


def test_hard_light_has_more_contrast_than_soft_and_soft_than_flat():
    hard, soft, flat = (ratio(wished(NOON, (name,))) for name in ("hard", "soft", "flat"))
    assert hard > ratio(NOON) > soft > flat


def test_warm_and_cold_turn_the_colour_and_keep_the_strength():
    warm, cold = (wished(NOON, (name,)).key for name in ("warm", "cold"))
    assert warm[0] / warm[2] > NOON.key[0] / NOON.key[2] > cold[0] / cold[2]
    assert float(warm @ LUMA) == pytest.approx(float(NOON.key @ LUMA), rel=0.02)


def test_by_night_warm_light_leaves_the_air_blue():
    dark, warm = light("night"), wished(light("night"), ("warm",))
    assert warm.haze[2] > warm.haze[0] and dark.haze[2] > dark.haze[0]
    assert light("dusk", "clear", "cozy").ambient_up[2] > light("dusk", "clear", "cozy").ambient_up[0]


def test_everything_is_lit_in_the_colour():
    for name, channel in (("red", 0), ("green", 1), ("blue", 2)):
        assert int(wished(NOON, (), name).ambient_up.argmax()) == channel
    assert wished(NOON, (), "no colour") is NOON


def test_low_key_is_darker_than_high_key():
    assert exposure_of(("dark",)) < 1 < exposure_of(("bright",))
    assert graded(Look(), ("dark",)).contrast > graded(Look(), ("flat",)).contrast


def test_words_without_a_row_change_nothing():
    assert wished(NOON, ("lantern", "neon")) is NOON
    assert exposure_of(("lantern",)) == 1
    assert graded(Look(), ("lantern",)) == Look()


@pytest.mark.parametrize(
    ("prompt", "lit", "colour"),
    [
        ("a dancer in silhouette at sunset", ("silhouette",), ""),
        ("a woman in a library, red light", (), "red"),
        ("a bedroom in purple neon light", (), "purple"),
        ("a dimly lit bar", ("dark",), ""),
        ("a red car in the street", (), ""),
    ],
)
def test_the_prompt_decides(prompt: str, lit: tuple[str, ...], colour: str):
    found = conditions_of(plan(prompt, None), np.random.default_rng(1))
    assert (found.lit, found.lit_in) == (lit, colour)
    assert set(found.lit) <= set(WISHES)
