"""Cutting subjects out: right where the truth is known, refused where nothing can be told apart."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.pictures import build, cutout, fit, matte, subject
from reelwright.engines.previz.plan import plan
from reelwright.media.inputs import Assets
from tests import collection
from tests.engines.previz.shoot.synthetic import noise, photo
from tests.engines.previz.shooting import shot

H, W = 360, 640


def figure(kind: str) -> np.ndarray:
    """float32 (H, W), 0..1: a shape with a soft edge."""
    out = np.zeros((H * 4, W * 4), np.uint8)
    if kind == "person":
        cv2.circle(out, (1300, 420), 130, 255, -1)
        cv2.ellipse(out, (1300, 960), (260, 420), 0, 0, 360, 255, -1)
    elif kind == "star":
        angles = np.arange(10) * np.pi / 5 - np.pi / 2
        radii = np.where(np.arange(10) % 2, 260, 540)
        points = np.column_stack([1200 + radii * np.cos(angles), 760 + radii * np.sin(angles)])
        cv2.fillPoly(out, [points.astype(np.int32)], 255)
    else:
        cv2.rectangle(out, (900, 500), (1700, 1439), 255, -1)
    return cv2.resize(out, (W, H), interpolation=cv2.INTER_AREA).astype(np.float32) / 255


def composite(kind: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A textured figure on another texture: picture and truth."""
    truth = figure(kind)
    back = (np.float32([170, 150, 110]) * (0.6 + 0.5 * noise(H, W, seed, 6.0)[..., None])).clip(0, 255)
    front = (np.float32([40, 60, 200]) * (0.6 + 0.6 * noise(H, W, seed + 1, 4.0)[..., None])).clip(0, 255)
    return (front * truth[..., None] + back * (1 - truth[..., None])).astype(np.uint8), truth


@pytest.mark.parametrize("kind", ["person", "star", "box"])
@pytest.mark.parametrize("seed", [1, 5])
def test_a_known_matte_is_found_again(kind: str, seed: int):
    picture, truth = composite(kind, seed)
    found = subject.find(picture)
    assert found.alpha is not None
    assert found.strength > 0.5
    assert matte.overlap(found.alpha > 0.5, truth > 0.5) > 0.95
    k = np.ones((9, 9), np.uint8)
    rim = cv2.dilate((truth > 0).astype(np.uint8), k) - cv2.erode((truth > 0.99).astype(np.uint8), k)
    assert np.abs(found.alpha - truth)[rim > 0].mean() < 0.16
    assert np.abs(found.alpha - truth)[rim == 0].mean() < 0.01


def test_plate_and_layer_are_the_picture_again_and_the_plate_has_none_of_the_subject():
    picture, truth = composite("person", 3)
    plate = cutout.behind(picture, truth, 1)
    layer = cutout.layer(picture, truth, plate).astype(np.float32)
    again = layer[..., :3] + plate * (1 - layer[..., 3:] / 255)
    inside = cv2.erode((truth > 0.99).astype(np.uint8), np.ones((9, 9))) > 0
    assert np.abs(again - picture)[inside].mean() < 2
    assert np.abs(again - picture).mean() < 1
    assert plate[inside][:, 2].mean() < 150  # nothing of its red


@pytest.mark.parametrize("picture", [photo(H, W, 3), np.full((H, W, 3), 90, np.uint8)], ids=["noise", "blank"])
def test_nothing_is_cut_out_where_nothing_stands_out(picture: np.ndarray):
    assert subject.find(picture).strength == 0


def test_a_picture_that_brings_its_own_matte_keeps_it(tmp_path):
    truth = figure("star")
    rgba = np.dstack([photo(H, W, 2), (truth * 255).astype(np.uint8)])
    cv2.imwrite(str(tmp_path / "a.png"), rgba)
    given = fit.outline(tmp_path / "a.png")
    assert given is not None
    scene = build.scene_of(Assets(tmp_path / "a.png", None), plan("a star"), shot(W, H))
    assert scene.features is not None
    assert scene.features.matte is not None
    assert np.abs(scene.features.matte - truth).max() < 0.01
    assert fit.outline(collection.path_of("violinist", tmp_path)) is None


def test_a_picture_without_a_subject_says_so_when_an_effect_needs_one(tmp_path):
    Image.fromarray(photo(H, W, 3)).save(tmp_path / "a.png")
    assets = Assets(tmp_path / "a.png", None)

    def notes(request: Shot) -> str:
        return " ".join(build.scene_of(assets, plan(request.prompt), request).notes)

    assert "no subject" in notes(shot(W, H, effect="kungfu club"))
    assert "no subject" not in notes(shot(W, H))


LOOKED_AT = {"flower": True, "coffee": True, "pagoda": True, "moon": False, "bricks": False, "cat": False}


@pytest.mark.parametrize(("name", "stands"), LOOKED_AT.items())
def test_the_gate_on_photographs(name: str, stands: bool, tmp_path):
    """What a person would say: there is one thing that can be cut out, or there is none."""
    if collection.missing(name):
        pytest.skip("its package is not installed")
    found = subject.find(fit.covered(fit.read(collection.path_of(name, tmp_path)), W, H))
    assert (found.trust.score > subject.LAYER) == stands


@pytest.mark.parametrize("name", ["chart", "checks", "gradient", "poster", "line_drawing", "label"])
def test_graphics_move_as_one(name: str, tmp_path):
    picture = fit.covered(fit.read(collection.path_of(name, tmp_path)), W, H)
    near = build.depths.guess(picture, subject.find(picture))
    lines = np.array([[0.1 * k, 0.02, 0.1 * k, 0.98] for k in range(1, 10)], np.float32)
    assert build.depths.bend(lines, near) < build.depths.BEND


def test_a_picture_is_looked_at_once_and_told_from_every_other():
    picture, given = photo(90, 160), np.zeros((90, 160), np.float32)
    given[20:70, 60:100] = 1.0
    first = subject.find(picture, given)
    assert subject.find(picture.copy(), given.copy()) is first
    other, wider = picture.copy(), given.copy()
    other[0, 0, 0] ^= 1
    wider[20:70, 40:60] = 1.0
    assert subject.find(other, given) is not first
    assert subject.find(picture, wider).box[0] < first.box[0] - 0.1
