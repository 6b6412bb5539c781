"""What the weights have to render, for every size, rate and length that the contract has."""

from __future__ import annotations

import itertools

import pytest

from reelwright.contract.catalog import DURATIONS, FRAME_RATES, SIZES
from reelwright.engines.diffusion.canvas import canvas, runs
from reelwright.engines.diffusion.presets import PRESETS
from tests.engines.diffusion.conftest import shot

ALL = list(itertools.product(PRESETS, SIZES, DURATIONS, FRAME_RATES))


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_clip_of_the_contract_fits(preset):
    for size, duration, fps in itertools.product(SIZES, DURATIONS, FRAME_RATES):
        asked = shot(width=size.width, height=size.height, duration=duration, fps=fps)
        work = canvas(asked, preset)
        assert work.width % preset.multiple == work.height % preset.multiple == 0
        assert 0.93 < (work.width / work.height) / size.ratio < 1.07
        assert (work.frames - 1) / work.fps >= (asked.frames - 1) / asked.fps
        assert all(run.frames % preset.stride == 1 and run.frames <= preset.frames for run in work.runs)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_runs_follow_each_other_with_an_overlap(preset):
    found = runs(2 * preset.frames, preset)
    assert found[0].start == 0 and found[0].known == 0
    for before, after in itertools.pairwise(found):
        assert before.start + before.frames == after.start + after.known
        assert after.known > 8 and after.known % preset.stride == 1


def test_five_seconds_are_one_run_and_eight_are_two():
    small, large = PRESETS[0], PRESETS[1]
    assert [len(canvas(shot(duration=5, fps=24), preset).runs) for preset in (small, large)] == [1, 1]
    assert [len(canvas(shot(duration=8, fps=24), preset).runs) for preset in (small, large)] == [2, 2]


def test_the_trained_size_is_used():
    wide = shot(width=1280, height=720)
    assert (canvas(wide, PRESETS[0]).width, canvas(wide, PRESETS[0]).height) == (1280, 704)
    assert (canvas(shot(width=640, height=360), PRESETS[1]).height) == 480
    assert (canvas(shot(width=1920, height=1080), PRESETS[2]).height) == 1088
