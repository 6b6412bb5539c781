"""Subjects of pictures: a standing figure is a box from head to feet, whatever is bright or busy elsewhere."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.paint.pictures import window
from tests.engines.previz.shoot.synthetic import photo

PICTURES = Path(__file__).parents[5] / "examples" / "pictures"


def overlap(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """Intersection over union."""
    wide, tall = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    both = max(wide, 0) * max(tall, 0)
    return both / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both)


@pytest.mark.parametrize(
    ("name", "figure"),
    [("violinist_first", (0.32, 0.12, 0.73, 0.755)), ("drummer_first", (0.27, 0.09, 0.44, 0.76))],
)
def test_the_figures_of_the_demo_are_found_from_head_to_feet(name, figure):
    found = window.box(cv2.imread(str(PICTURES / f"{name}.jpg")))
    assert overlap(found, figure) > 0.6
    assert abs(found[1] - figure[1]) < 0.08
    assert abs(found[3] - figure[3]) < 0.08


@pytest.mark.parametrize("middle", [0.35, 0.5, 0.62])
def test_a_figure_on_a_plain_is_found_where_it_stands(middle):
    picture = np.full((360, 640, 3), (190, 150, 110), np.uint8)
    picture[230:] = (60, 110, 90)
    cv2.circle(picture, (90, 60), 30, (240, 250, 255), -1)  # a sun
    x = int(640 * middle)
    picture[150:290, x - 25 : x + 25] = (40, 40, 150)
    cv2.circle(picture, (x, 132), 20, (150, 180, 220), -1)
    found = window.box(picture)
    assert overlap(found, ((x - 25) / 640, 112 / 360, (x + 25) / 640, 290 / 360)) > 0.5


def test_the_same_picture_gives_the_same_box():
    picture = photo(180, 320, 4)
    assert window.box(picture) == window.box(picture)


def test_a_blank_picture_has_a_box_too():
    left, top, right, bottom = window.box(np.full((90, 160, 3), 128, np.uint8))
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1
