"""From the weights' own frames to what was asked."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.retime import between, retimed
from tests.engines.diffusion.conftest import shot


def ramp(number: int) -> np.ndarray:
    """Frames whose brightness is their number."""
    return np.stack([np.full((40, 48, 3), index, np.uint8) for index in range(number)])


def square(left: int) -> np.ndarray:
    """A bright square with a texture on a dark ground."""
    frame = np.full((96, 160, 3), 20, np.uint8)
    texture = np.random.default_rng(1).integers(120, 255, (40, 40, 3), np.uint8)
    frame[30:70, left : left + 40] = texture
    return frame


@pytest.mark.parametrize("fps", [16, 24])
@pytest.mark.parametrize("native", [8, 16, 24])
def test_size_and_number_are_exact(fps, native):
    asked = shot(fps=fps, width=64, height=36)
    frames = list(retimed(ramp(5 * native + 1), asked, native))
    assert len(frames) == asked.frames
    assert {frame.shape for frame in frames} == {(36, 64, 3)}
    assert abs(int(frames[-1][0, 0, 0]) - (asked.frames - 1) * native / fps) <= 1


def test_frames_at_the_native_rate_and_size_are_untouched():
    native = ramp(81)
    frames = list(retimed(native, shot(fps=16, width=48, height=40), 16))
    assert all(np.array_equal(a, b) for a, b in zip(frames, native[:80], strict=True))


@pytest.mark.parametrize(("fps", "native"), [(16, 16), (24, 16), (16, 24)])
def test_a_clip_that_ends_on_a_picture_ends_on_the_last_native_frame(fps, native):
    frames = ramp(5 * native + 1)
    made = list(retimed(frames, shot("first", "last", fps=fps, width=48, height=40), native))
    assert np.array_equal(made[0], frames[0]) and np.array_equal(made[-1], frames[-1])
    assert len(made) == 5 * fps


def test_the_frame_that_is_one_too_many_goes_where_nothing_moves():
    frames = ramp(81) * 3
    frames[40:44] = frames[40]
    made = list(retimed(frames, shot("first", "last", fps=16, width=48, height=40), 16))
    steps = np.diff([int(frame[0, 0, 0]) for frame in made])
    assert steps.max() <= 12 and len(made) == 80


def test_what_lies_between_two_frames_has_moved_half_the_way():
    middle = between(square(40), square(48), 0.5)
    wanted = square(44)
    ghost = square(40) // 2 + square(48) // 2
    inner = (slice(25, 75), slice(35, 95))
    error = np.abs(middle[inner].astype(int) - wanted[inner]).mean()
    assert error < 0.5 * np.abs(ghost[inner].astype(int) - wanted[inner]).mean()
