"""Which loops a clip is shot with."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

import reelwright
from reelwright.engines.previz.shoot import backend, kernels, plain
from reelwright.engines.previz.shoot.texture import Texture

CHECK = "from reelwright.engines.previz.shoot import backend; print(backend.is_warm())"


def warm(folder: Path, cache: Path) -> bool:
    """Asked of a process of its own, on a copy of the package."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "NUMBA_CACHE_DIR": str(cache)}
    done = subprocess.run([sys.executable, "-c", CHECK], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip() == "True"


def test_an_empty_cache_is_not_warm(tmp_path):
    assert not warm(Path(reelwright.__file__).parents[1], tmp_path)


def test_both_sets_of_loops_hold_every_name():
    for name in backend.NAMES:
        assert callable(getattr(kernels, name))
        assert callable(getattr(plain, name))


@pytest.mark.parametrize("angle", [0.02, -0.4, 2.5])
def test_both_sets_of_loops_turn_a_picture_alike(angle):
    pixels = cv2.circle(np.zeros((60, 90, 4), np.uint8), (50, 30), 24, (40, 120, 200, 255), -1)
    texture = Texture.of(cv2.GaussianBlur(pixels, (0, 0), 1.5))
    c, s = math.cos(angle), math.sin(angle)
    back = np.array([[c, s, 46 - 60 * c - 45 * s], [-s, c, 31 + 60 * s - 45 * c]])  # about (60, 45), the middle
    seen = [np.full((90, 120), 0xFF202020, np.uint32) for _ in range(2)]
    for canvas, loops in zip(seen, (kernels, plain), strict=True):
        loops.turned(canvas, texture.levels[0], texture.spans[0], back, np.array((0, 120, 0, 90)), 1.0)
    one, other = (backend.u8(canvas).astype(int) for canvas in seen)
    assert np.abs(one - other).max() <= 6, "OpenCV counts in 1/32 of a texel"
    assert (one[..., 2] > 150).sum() == pytest.approx(math.pi * 24**2, rel=0.1)


def test_a_touched_source_is_still_warm():
    """As after a checkout or a reinstall: the file is newer than the cache, its text is the same."""
    for name in backend.NAMES:
        loop = getattr(kernels, name)
        if not loop._cache._cache_file._load_index():  # nothing compiled here yet: that is what `make setup` does
            return
    source = Path(kernels.__file__)
    before = source.stat()
    try:
        os.utime(source)
        done = subprocess.run([sys.executable, "-c", CHECK], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "True"
    finally:
        os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
