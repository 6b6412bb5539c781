"""Frames against committed pictures: what a renderer draws may only change on purpose.

After one: REELWRIGHT_GOLDEN=write python -m pytest tests/golden, then look at the pictures and commit them."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.engines.previz.styles.catalogue import painter, restyled
from tests.engines.previz.shoot import synthetic

FOLDER = Path(__file__).parent / "previz"
WIDTH, HEIGHT = 160, 90
CASES = {
    "land, crane_up": (lambda: synthetic.scene(), "crane_up", None),
    "water, hitchcock": (lambda: synthetic.scene(water=True), "hitchcock", None),
    "land, camera_rotation": (lambda: synthetic.scene(velocity=(0.4, 0, 0)), "camera_rotation", None),
    "picture, super_dolly_out": (lambda: synthetic.pictured(HEIGHT, WIDTH), "super_dolly_out", None),
    "two pictures, zoom_in": (lambda: synthetic.pictured(HEIGHT, WIDTH, last=True), "zoom_in", None),
    "land, comic": (lambda: synthetic.scene(), None, "comic"),
    "land, cyberpunk": (lambda: synthetic.scene(), None, "cyberpunk"),
    "picture, anime": (lambda: synthetic.pictured(HEIGHT, WIDTH), None, "anime"),
}


def frame(case: str) -> np.ndarray:
    make, movement, look = CASES[case]
    scene = restyled(make(), look, 1)
    shot = Shooter(scene, path_of(scene, movement, 1280, 5), Format(WIDTH, HEIGHT, 4, 20), seed=1)
    made = shot.frame(12, shot.desk())
    return painter(scene, look, WIDTH, HEIGHT)(made) if look else made


@pytest.mark.parametrize("case", CASES)
def test_a_frame_is_drawn_as_before(case):
    path, made = FOLDER / f"{case.replace(', ', '-').replace(' ', '_')}.png", frame(case)
    if os.environ.get("REELWRIGHT_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(path), cv2.cvtColor(made, cv2.COLOR_RGB2BGR))
    kept = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    error = ((made.astype(float) - kept) ** 2).mean()
    assert 10 * np.log10(255**2 / max(error, 1e-9)) > 36


def test_the_same_frame_twice_is_the_same_bits():
    assert np.array_equal(frame("water, hitchcock"), frame("water, hitchcock"))
