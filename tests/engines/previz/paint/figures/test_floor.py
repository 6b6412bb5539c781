"""What nobody will see of a figure gets no texels, and what is seen gets the more."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.shoot.movement import MOVES, lower
from tests.engines.previz.paint.test_stage import staged

MAN = Cue("person", "man", yaw=60.0)


def test_under_the_floor_nothing_is_drawn_and_above_it_the_same():
    whole = KINDS["person"].make(MAN, 80.0, 1).mattes[0]
    bust = KINDS["person"].make(replace(MAN, floor=1.2), 80.0, 1).mattes[0]
    rows = bust.alpha.shape[0]
    assert rows < 0.5 * whole.alpha.shape[0]
    assert bust.foot == whole.foot
    assert np.array_equal(bust.alpha[: rows - 4], whole.alpha[: rows - 4])


def test_a_portrait_is_painted_as_fine_as_it_is_seen():
    scene, _ = staged("Close-up portrait of an old man with a white beard", width=1280, height=720)
    man = max((p for p in scene.planes if p.subject), key=lambda p: p.cycle[0].size)
    on_screen = scene.camera.focal / (man.z - scene.camera.z)
    assert man.ppm > 0.6 * on_screen


@pytest.mark.parametrize("name", [None, *MOVES])
def test_movements_look_hardly_lower_than_the_frame(name: str | None):
    assert 0 <= lower(name, 1.6) < 0.5
