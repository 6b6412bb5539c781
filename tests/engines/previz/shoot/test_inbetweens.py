"""In-betweens of slow loops: one limb half of its way, not two limbs half seen."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.scene import Pixels, Plane
from reelwright.engines.previz.shoot.inbetweens import STEPS, with_inbetweens

COUNT = 8


def disc(x: float) -> Pixels:
    picture = np.zeros((80, 160, 4), np.uint8)
    cv2.circle(picture, (round(x), 40), 16, (40, 90, 200, 255), -1, cv2.LINE_AA)
    picture[..., :3] = np.minimum(picture[..., :3], picture[..., 3:])
    return picture


def loop(period: float, reach: float = 24.0, **more: object) -> Plane:
    """A disc that swings from side to side."""
    swing = [80 + reach * np.sin(2 * np.pi * k / COUNT) for k in range(COUNT)]
    return Plane("disc", tuple(disc(x) for x in swing), 0, 0, 5, 40, (80, 80), period=period, **more)  # type: ignore[arg-type]


def test_a_picture_between_two_holds_the_disc_half_way():
    cycle = with_inbetweens(loop(1.2)).cycle
    assert len(cycle) == 2 * COUNT
    for k in range(1, len(cycle), 2):
        before, here, after = (np.nonzero(cycle[n % len(cycle)][..., 3] > 128)[1] for n in (k - 1, k, k + 1))
        assert here.mean() == pytest.approx((before.mean() + after.mean()) / 2, abs=1.5)
        assert here.size == pytest.approx(before.size, rel=0.1)  # a melt would leave less or more of it opaque
        assert (cycle[k][..., :3] <= cycle[k][..., 3:]).all()  # premultiplied


def test_what_was_drawn_stays():
    plane = loop(1.2)
    assert all((a == b).all() for a, b in zip(with_inbetweens(plane).cycle[::2], plane.cycle, strict=True))


@pytest.mark.parametrize(
    ("plane", "count"),
    [
        (loop(COUNT * STEPS * 0.9), COUNT),  # fast enough
        (loop(2.0, reach=0.0), COUNT),  # nothing moves
        (loop(1.2, repeat=True), COUNT),
        (loop(COUNT * STEPS * 3.5), 4 * COUNT),
        (loop(COUNT * STEPS * 9), 4 * COUNT),  # never more than four times as many
    ],
)
def test_only_loops_that_would_step_get_more_pictures(plane: Plane, count: int):
    assert len(with_inbetweens(plane).cycle) == count


@pytest.mark.parametrize("size", [(24, 400), (40, 200), (40, 320), (60, 800)])
def test_wide_and_low_pictures_are_followed_too(size: tuple[int, int]):
    noise = np.random.default_rng(3).integers(0, 255, (*size, 4)).astype(np.uint8)
    noise[..., 3] = 255
    cycle = tuple(np.roll(noise, 2 * k, 1) for k in range(COUNT))
    wide = Plane("log", cycle, 0, 0, 5, 40, (0, 0), period=1.2)
    assert len(with_inbetweens(wide).cycle) == 2 * COUNT
