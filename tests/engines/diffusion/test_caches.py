"""Caches skip work, and nothing of a run that was left reaches the next one."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reelwright.engines.base import Cancelled
from reelwright.engines.diffusion.caches import _MAKERS, Wish, _mag
from reelwright.engines.diffusion.presets import PRESETS
from tests.engines.diffusion import tiny
from tests.engines.diffusion.conftest import shot
from tests.engines.diffusion.filming import engine, frames

CACHES = sorted(_MAKERS)
ASKED = shot(steps=12, width=64, height=64)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Weights with a few more blocks than usual: the first and the last of them are never skipped."""
    return tiny.wan_5b(tmp_path_factory.mktemp("deep"), layers=4, fps=8, frames=41, ratios=[1.0] * 12)


def counted(maker):
    """How often the heavy half of a block in the middle really works, as a list of one number."""
    calls = [0]
    block = maker.warm.loaded.model(False).pipe.transformer.blocks[2]
    block.attn1.to_q.register_forward_hook(lambda *_: calls.__setitem__(0, calls[0] + 1))
    return calls


@pytest.mark.parametrize("cache", CACHES)
def test_a_cache_saves_work_and_changes_little(folder, cache):
    plain = engine(folder, cache="none")
    wanted = frames(plain, ASKED)
    maker = engine(folder, cache=cache)
    made = frames(maker, ASKED)
    calls = counted(maker)
    frames(maker, ASKED)
    assert 0 < calls[0] < 24  # 12 steps, with and without the prompt
    assert np.abs(made.astype(int) - wanted).mean() < 12


def test_the_one_cache_of_ltx2_saves_work_too(weights):
    maker = engine(weights["ltx-2"], cache="taylor")
    asked = shot(steps=9)
    frames(maker, asked)
    calls, block = [0], maker.warm.loaded.model(False).pipe.transformer.transformer_blocks[1]
    block.attn1.to_q.register_forward_hook(lambda *_: calls.__setitem__(0, calls[0] + 1))
    frames(maker, asked)
    plain = engine(weights["ltx-2"])
    frames(plain, asked)
    full, block = [0], plain.warm.loaded.model(False).pipe.transformer.transformer_blocks[1]
    block.attn1.to_q.register_forward_hook(lambda *_: full.__setitem__(0, full[0] + 1))
    frames(plain, asked)
    assert 0 < calls[0] < full[0]


@pytest.mark.parametrize("cache", CACHES)
def test_the_run_after_one_that_was_left_is_right(folder, cache):
    maker = engine(folder, cache=cache)
    wanted = frames(maker, ASKED)

    def report(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        frames(maker, ASKED, report=report)
    assert np.array_equal(frames(maker, ASKED), wanted)


@pytest.mark.parametrize("cache", CACHES)
def test_another_size_and_number_of_steps_follow_without_harm(folder, cache):
    maker = engine(folder, cache=cache)
    wide, few = shot(steps=12, width=480, height=360), shot(steps=5, width=64, height=64)
    frames(maker, ASKED)
    after = [frames(maker, wide), frames(maker, few)]
    fresh = [frames(engine(folder, cache=cache), each) for each in (wide, few)]
    assert all(np.array_equal(a, b) for a, b in zip(after, fresh, strict=True))


def test_a_run_that_begins_later_goes_on_with_the_ratios_of_its_steps():
    ratios = PRESETS[0].ratios
    whole, later = (_mag(Wish("mag", 50, start, ratios=ratios), None) for start in (0, 4))
    assert torch.equal(later.mag_ratios, whole.mag_ratios[4:])
    assert later.num_inference_steps == 46
    kept = [round(each.retention_ratio * each.num_inference_steps) for each in (whole, later)]
    assert kept == [10, 6]
    assert _mag(Wish("mag", 50, 20, ratios=ratios), None).retention_ratio == 0


def test_a_bold_cache_skips_more():
    usual, bold = (_mag(Wish("mag", 50, boldness=boldness, ratios=PRESETS[0].ratios), None) for boldness in (1, 2))
    assert bold.threshold == 2 * usual.threshold and bold.max_skip_steps == 2 * usual.max_skip_steps
