"""Effects on whole clips: pictures are met, prompts give an exact matte, sounds are in the soundtrack."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reelwright.engines.previz.engine import (
    PrevizEngine,
    finished_look,
    movement,
    painted,
    recorded_sound,
    sound_in_step,
)
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.shoot.setup import nearer
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.media.inputs import Assets
from tests.engines.previz.shoot import synthetic
from tests.engines.previz.shooting import shot

SIZE = (160, 90)


def picture(folder: Path, seed: int) -> Path:
    path = folder / f"{seed}.png"
    noise = synthetic.noise(90, 160, seed)[..., None] * np.array([220, 160, 120])
    Image.fromarray(noise.astype(np.uint8)).save(path)
    return path


def decibels(a: np.ndarray, b: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / max(1e-9, np.mean((a.astype(float) - b) ** 2))))


@pytest.mark.parametrize("effect", ["360 microwave", "balloon belly", "lets ymca"])
def test_a_clip_begins_and_ends_with_the_users_pictures(effect, tmp_path):
    first, last = picture(tmp_path, 1), picture(tmp_path, 2)
    request = shot(*SIZE, fps=8, effect=effect, prompt="")
    frames = list(PrevizEngine(1).stills(request, Assets(first, last), (0, 8, request.frames - 1)))
    assert decibels(frames[0], np.asarray(Image.open(first))) > 38
    assert decibels(frames[2], np.asarray(Image.open(last))) > 38
    assert decibels(frames[1], np.asarray(Image.open(first))) < 30


def test_where_nothing_stands_out_the_whole_picture_is_taken_and_a_warning_says_so(tmp_path):
    Image.new("RGB", SIZE, (120, 130, 150)).save(tmp_path / "plain.png")
    request = shot(*SIZE, fps=2, effect="jiggle jiggle", prompt="")
    footage = PrevizEngine(1).render(request, Assets(tmp_path / "plain.png"), lambda fraction: None)
    assert any("no subject stands out" in warning for warning in footage.warnings)
    assert np.abs(list(footage.frames)[4].astype(int) - (120, 130, 150)).mean() > 2


def test_a_staged_frame_comes_apart_into_hero_and_plate():
    scene = synthetic.scene()
    order = shot(320, 180, camera="fix_bg")
    shooter = Shooter(scene, movement(scene, order), Format(320, 180, 24, 24), 7)
    desk = shooter.desk()
    layers = shooter.layers(5, desk)
    assert np.array_equal(layers.frame, shooter.frame(5, desk))
    differs = np.abs(layers.frame.astype(int) - layers.plate).max(2) > 24
    assert differs[layers.matte == 0].mean() < 0.01
    assert differs[layers.matte == 255].mean() > 0.7


def test_an_effect_on_a_prompt_is_the_same_on_any_number_of_threads():
    request = shot(fps=3, effect="subject 3 fever")
    one, three = (list(PrevizEngine(n).render(request, Assets(), lambda f: None).frames) for n in (1, 3))
    assert all(np.array_equal(a, b) for a, b in zip(one, three, strict=True))


def test_a_longer_lens_puts_the_subject_in_the_middle():
    scene = synthetic.scene()
    far = nearer(scene.camera, scene.subject)
    assert scene.camera.focal < far.focal <= 1.6 * scene.camera.focal
    column = far.slide + far.focal * (scene.subject.x - far.x) / (scene.subject.z - far.z)
    assert abs(column) < 1


def test_effects_are_in_the_soundtrack():
    request = shot(fps=4, effect="boom drop", sound=True, prompt="a red fox in a meadow")
    understood = plan(request.prompt, None)
    scene = finished_look(painted(understood, request, Assets()), understood, request)
    path = movement(scene, request)
    with_, without = (
        sound_in_step(recorded_sound(r), scene, path, r)
        for r in (request, shot(fps=4, sound=True, prompt=request.prompt))
    )
    assert with_ is not None and without is not None
    apart = np.abs(with_ - without).max(1)
    assert apart[int(2.05 * 48_000) : int(2.3 * 48_000)].max() > 3 * max(1e-4, apart[: int(0.4 * 48_000)].max())
