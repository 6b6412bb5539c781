"""What settings are called in a prompt, and how strongly movements guide."""

from __future__ import annotations

import pytest

from reelwright.contract.catalog import CAMERA_MOVEMENTS, EFFECTS, STYLES
from reelwright.engines import phrases
from reelwright.engines.diffusion.strength import MOVEMENTS, STRENGTHS, Strength, strength
from tests.engines.diffusion.conftest import shot


def test_every_value_of_the_contract_has_its_phrase():
    assert set(phrases.STYLES) == set(STYLES)
    assert set(phrases.EFFECTS) == set(EFFECTS)
    assert set(phrases.CAMERA) == set(CAMERA_MOVEMENTS)
    assert len({*phrases.STYLES.values(), *phrases.EFFECTS.values(), *phrases.CAMERA.values()}) == 5 + 20 + 21


def test_a_prompt_has_everything_that_was_asked_for():
    said = phrases.prompt(shot(style="clay", camera="crane_up", motion="fast"), triggers=("m4gic",))
    assert said.startswith("M4gic. A cat walks on the beach. ")
    assert phrases.CAMERA["crane_up"][1:] in said and "lay" in said and "ast-paced" in said


def test_weights_that_make_sound_are_told_which():
    asked = shot(sound=True, sound_prompt="waves")
    assert "the sound of waves" in phrases.prompt(asked, sound=True).lower()
    assert "waves" not in phrases.prompt(asked, sound=False)


def test_what_the_user_does_not_want_comes_first():
    assert phrases.negative(shot(negative_prompt=" birds "), "blurry") == "birds, blurry"
    assert phrases.negative(shot(), "blurry") == "blurry"


def test_every_movement_has_a_strength():
    assert set(MOVEMENTS) == {None, *CAMERA_MOVEMENTS}


def test_published_indexes_at_published_steps():
    assert strength("wan", "zoom_in", 50) == Strength(4, 7)


def test_distilled_weights_are_held_to_the_published_noise_and_not_to_the_published_step():
    ltx = (1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875)
    assert strength("ltx2", "zoom_in", 8, ltx) == Strength(3, 5)
    assert strength("wan", "zoom_in", 4, (1.0, 0.9375, 0.8333, 0.625)) == Strength(1, 2)


@pytest.mark.parametrize("family", STRENGTHS)
@pytest.mark.parametrize("camera", MOVEMENTS)
@pytest.mark.parametrize("steps", [2, 3, 4, 8, 25, 50])
def test_a_guide_is_felt_however_few_the_steps_and_leaves_the_weights_their_part(family, camera, steps):
    found = strength(family, camera, steps)
    assert 1 <= found.camera < found.own <= steps and found.camera <= steps // 2
