"""Florets scallop the outline of a heap of cloud and leave its middle and the open sky alone."""

import numpy as np

from reelwright.engines.previz.paint.sky.florets import curled, large
from reelwright.engines.previz.paint.sky.volume import Seen

SIZE = 480, 270  # px of the strip, four times the march


def _disc() -> Seen:
    rows, columns = np.mgrid[0:68, 0:120].astype(np.float32)
    away = np.hypot(columns - 60, rows - 34)
    alpha = np.clip(24.5 - away, 0, 1).astype(np.float32)
    even = np.full_like(alpha, 0.5)
    return Seen(alpha, even, even, np.full_like(alpha, 3000.0))


def _enlarged(seen: Seen) -> Seen:
    return Seen(*(large(field, SIZE) for field in (seen.alpha, seen.sun, seen.height, seen.far)))


def _radii(alpha: np.ndarray) -> np.ndarray:
    """Where the outline lies in 180 directions, px from the middle of the disc."""
    turns = np.linspace(0, 2 * np.pi, 180, endpoint=False)
    steps = np.arange(60, 130, 0.5)
    rows = np.round(136 + np.sin(turns)[:, None] * steps).astype(int)
    columns = np.round(242 + np.cos(turns)[:, None] * steps).astype(int)
    return steps[np.argmax(alpha[rows, columns] < 0.5, axis=1)]


def test_the_outline_is_scalloped_and_the_middle_and_the_sky_stay() -> None:
    march = _disc()
    plain = _enlarged(march)
    seen = curled(plain, march.alpha, (0.3, 0.6))
    assert _radii(seen.alpha).std() > 2 * _radii(plain.alpha).std() + 1
    assert seen.alpha[110:160, 215:270].min() > 0.97
    assert seen.alpha[:20].max() < 0.01


def test_florets_are_brighter_on_the_side_of_the_sun() -> None:
    march = _disc()
    plain = _enlarged(march)
    inside = np.s_[80:190, 180:300]
    left, right = (curled(plain, march.alpha, (x, 0.0)).sun[inside] for x in (-0.9, 0.9))
    assert left.std() > 0.02
    even = curled(plain, march.alpha, (0.0, 0.0)).sun[inside]
    assert np.corrcoef((left - even).ravel(), (right - even).ravel())[0, 1] < -0.9
