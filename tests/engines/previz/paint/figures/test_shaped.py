"""What is in the shape of another has its whole outline."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.things.shaped import _form


def test_a_man_of_cloud_has_head_and_feet() -> None:
    rows = _form("man")
    wide, tall = np.ptp(rows, axis=0)
    assert 0.3 < wide / tall < 0.7
    head, feet = rows[rows[:, 1] > 0.9], rows[rows[:, 1] < 0.1]
    assert abs(head[:, 0].mean()) < 0.1 and len(feet)


def test_shapes_are_told_apart() -> None:
    assert abs(np.ptp(_form("whale")[:, 0]) - np.ptp(_form("man")[:, 0])) > 0.2
