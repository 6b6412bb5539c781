"""The user's pictures: met exactly, never torn, alive where the words ask for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.engine import PrevizEngine
from reelwright.engines.previz.paint.pictures import build, depth, drifts, fit, matte, subject, transition
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.movement import MOVES
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.media.inputs import Assets
from tests.engines.previz.shoot.synthetic import noise, photo
from tests.engines.previz.shooting import shot


def saved(folder: Path, name: str, h: int, w: int, seed: int) -> Path:
    path = folder / name
    cv2.imwrite(str(path), photo(h, w, seed))
    return path


def expected(path: Path, w: int, h: int) -> np.ndarray:
    return cv2.cvtColor(fit.covered(fit.read(path), w, h), cv2.COLOR_BGR2RGB)


def psnr(a: np.ndarray, b: np.ndarray) -> float:
    error = ((a.astype(float) - b) ** 2).mean()
    return 99.0 if error == 0 else float(10 * np.log10(255**2 / error))


def frames(request, assets: Assets) -> list[np.ndarray]:
    return list(PrevizEngine(1).render(request, assets, lambda fraction: None).frames)


QUICK = (None, "crane_up", "zoom_out", "super_dolly_out", "camera_rotation", "whip_pan", "hitchcock", "left_follow")
"""Movements that are tried in every run; the others only in long ones."""


@pytest.mark.parametrize(
    "camera", [*QUICK, *(pytest.param(m, marks=pytest.mark.long) for m in MOVES if m not in QUICK)]
)
def test_first_and_last_frame_are_the_pictures(camera, tmp_path):
    a, b = saved(tmp_path, "a.png", 200, 300, 1), saved(tmp_path, "b.png", 330, 250, 2)
    film = frames(shot(128, 72, camera=camera, fps=2), Assets(a, b))
    assert len(film) == 10
    assert psnr(film[0], expected(a, 128, 72)) > 38
    assert psnr(film[-1], expected(b, 128, 72)) > 38
    assert psnr(film[5], film[0]) < 30


@pytest.mark.parametrize("extra", [{"style": "comic"}, {"effect": "kungfu club"}, {"prompt": "embers and snow"}])
def test_style_effect_and_particles_leave_the_pictures_alone(extra, tmp_path):
    a, b = saved(tmp_path, "a.png", 200, 300, 1), saved(tmp_path, "b.png", 200, 300, 2)
    film = frames(shot(128, 72, fps=4, **extra), Assets(a, b))
    assert psnr(film[0], expected(a, 128, 72)) > 38
    assert psnr(film[-1], expected(b, 128, 72)) > 38
    assert not np.array_equal(film[6], frames(shot(128, 72, fps=4), Assets(a, b))[6])


def test_a_last_picture_alone_is_reached_at_the_end(tmp_path):
    b = saved(tmp_path, "b.png", 200, 300, 2)
    film = frames(shot(128, 72, fps=2, camera="zoom_in"), Assets(None, b))
    assert psnr(film[-1], expected(b, 128, 72)) > 38
    assert psnr(film[0], film[-1]) < 30


def test_the_picture_is_cut_around_its_middle():
    tall = np.zeros((300, 100, 3), np.uint8)
    tall[150] = 255
    out = fit.covered(tall, 160, 90)
    assert out.shape == (90, 160, 3)
    assert abs(int(np.argmax(out[:, 80, 0])) - 45) <= 1


def test_transparent_and_grey_pictures_are_read(tmp_path):
    rgba = np.zeros((40, 40, 4), np.uint8)
    rgba[:20, :, 2:] = 255
    cv2.imwrite(str(tmp_path / "a.png"), rgba)
    read = fit.read(tmp_path / "a.png")
    assert tuple(read[5, 5]) == (0, 0, 255)
    assert read[30, 5].min() > 200
    cv2.imwrite(str(tmp_path / "g.png"), np.full((30, 30), 90, np.uint8))
    assert fit.read(tmp_path / "g.png").shape == (30, 30, 3)


def sitter(box, alpha=None) -> subject.Sitter:
    return subject.Sitter(box, (), alpha, matte.NO_TRUST, 0.0)


def test_depth_brings_the_subject_forward():
    grain = 0.8 + 0.4 * noise(180, 320, 2, 1.0)[..., None]  # a graphic has no depth: this is none
    plain = (np.float32([190, 150, 120]) * grain).clip(0, 255).astype(np.uint8)
    cv2.circle(plain, (200, 100), 40, (30, 60, 220), -1)
    near = depth.guess(plain, sitter((0.5, 0.3, 0.75, 0.8)))
    rows, columns = near.shape
    assert near[int(rows * 0.55), int(columns * 0.62)] > near[int(rows * 0.55), int(columns * 0.1)] + 0.1


def test_an_uneven_depth_bends_lines_and_is_refused():
    lines = np.array([[0.1 + 0.07 * k, 0.05, 0.12 + 0.07 * k, 0.95] for k in range(9)], np.float32)
    affine = np.repeat(np.linspace(0.4, 1.1, 54, dtype=np.float32)[:, None], 96, 1)
    assert depth.bend(lines, affine) < depth.BEND
    assert depth.bend(lines, affine**4) > depth.BEND


def test_words_bring_particles_that_come_in_slowly():
    request = shot(128, 72, prompt="embers drift through falling snow")
    kinds = drifts.named(plan(request.prompt))
    assert {"embers", "snow"} <= set(kinds)
    air = drifts.Air(1280, 760, 1.6, 5.0, True)
    swarm = drifts.emitter("embers", air, 3)
    assert swarm.at(0.0)[:, 3].max() == 0
    assert swarm.at(5.0)[:, 3].max() == 0
    assert swarm.at(2.5)[:, 3].min() > 0
    assert np.array_equal(swarm.at(2.0), drifts.emitter("embers", air, 3).at(2.0))


def test_a_scene_of_pictures_says_where_the_subject_is(tmp_path):
    a = saved(tmp_path, "a.png", 200, 300, 1)
    scene = build.scene_of(Assets(a, None), plan("a dog"), shot(128, 72))
    assert scene.subject.top > scene.subject.foot
    assert scene.opening is not None
    assert scene.closing is None


def test_the_last_picture_spreads_from_its_light():
    """Pixels turn in order of their way from the closing picture's brightest place; all times alike."""
    closing = np.full((180, 320, 3), 40, np.uint8)
    cv2.circle(closing, (240, 50), 20, (255, 255, 255), -1)
    order = transition.waves(closing, 3)
    assert order[50, 240] < 0.05
    assert order[150, 20] > 0.85
    assert float(np.median(order)) == pytest.approx(0.5, abs=0.02)


def test_frames_are_the_same_on_one_thread_and_on_three(tmp_path):
    a, b = saved(tmp_path, "a.png", 200, 300, 1), saved(tmp_path, "b.png", 200, 300, 2)
    request = shot(128, 72, fps=3, prompt="the lake ripples, snow falls, clouds drift", camera="horizontal_left")
    one = frames(request, Assets(a, b))
    three = list(PrevizEngine(3).render(request, Assets(a, b), lambda fraction: None).frames)
    assert all(np.array_equal(x, y) for x, y in zip(one, three, strict=True))


def test_far_particles_pass_behind_a_subject_that_is_a_layer(tmp_path):
    rgba = np.dstack([photo(180, 320, 5) // 2, np.zeros((180, 320), np.uint8)])
    rgba[60:170, 120:200, 3] = 255
    cv2.imwrite(str(tmp_path / "a.png"), rgba)
    request = shot(320, 180, fps=8, prompt="snow falls", camera="fix_bg")
    scene = build.scene_of(Assets(tmp_path / "a.png", None), plan(request.prompt), request)
    assert scene.opening is not None
    assert scene.opening.cutout is not None
    flat = replace(scene, opening=replace(scene.opening, cutout=None))

    def crossed(scene: Scene) -> float:
        """Share of the subject that flakes cover, over some frames."""
        shown = []
        for shown_scene in (scene, replace(scene, emitters=())):
            shooter = Shooter(shown_scene, path_of(shown_scene, "fix_bg", 1280, 5), Format(320, 180, 8, 40))
            shown.append(np.stack([shooter.frame(n, shooter.desk()).astype(int) for n in range(12, 36, 4)]))
        return float((np.abs(shown[0] - shown[1]).max(-1) > 12)[:, 75:155, 135:185].mean())

    assert 0 < crossed(scene) < 0.9 * crossed(flat)
