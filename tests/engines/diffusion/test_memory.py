"""What stays on the card: chosen by what is free."""

from __future__ import annotations

import pytest
import torch

from reelwright.engines.diffusion import memory
from reelwright.engines.diffusion.folders import describe
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.load import Order, load
from reelwright.engines.diffusion.memory import PLANS, choose, leaner
from reelwright.engines.diffusion.presets import BY_NAME
from reelwright.engines.diffusion.profiles import profile


@pytest.mark.parametrize(
    ("name", "free", "plan"),
    [
        ("wan2.2-ti2v-5b", 78, 0), ("wan2.2-ti2v-5b", 23.5, 1), ("wan2.2-ti2v-5b", 11.6, 2), ("wan2.2-ti2v-5b", 4, 4),
        ("wan2.2-a14b", 140, 0), ("wan2.2-a14b", 78, 1), ("wan2.2-a14b", 32, 3), ("wan2.2-a14b", 23.5, 4),
        ("ltx-2", 78, 0), ("ltx-2", 23.5, 3),
    ],
)
def test_the_fastest_plan_that_fits(name, free, plan):
    assert choose(BY_NAME[name], free) is PLANS[plan]


def test_without_a_card_nothing_is_moved():
    assert choose(BY_NAME["wan2.2-a14b"], None) is PLANS[0]


def test_plans_need_less_and_less():
    shares = [plan.share for plan in PLANS]
    assert shares == sorted(shares, reverse=True)
    assert leaner(PLANS[0]) is PLANS[1] and leaner(PLANS[-1]) is None


@pytest.mark.parametrize("name", ["wan2.2-ti2v-5b", "ltx-2"])
def test_tiles_and_fp8_reach_the_parts(weights, name):
    preset = describe(weights[name])
    order = Order(preset, False, profile("quality", preset, False))
    tiled = memory.Plan("tiles and fp8", "nothing", True, True, 0.3)
    pipe = load(order, tiled, Hub(weights[name], offline=True).located, False).model(False).pipe
    assert pipe.vae.use_tiling
    assert torch.float8_e4m3fn in {part.dtype for part in pipe.transformer.parameters()}


@pytest.mark.parametrize("name", ["wan2.2-ti2v-5b", "wan2.2-a14b", "ltx-2"])
def test_blocks_are_streamed_and_give_the_same_clip(weights, name):
    from reelwright.engines.diffusion.model import Request
    from tests.engines.diffusion.test_guide import noise_of, silent

    preset = describe(weights[name])
    order = Order(preset, False, profile("quality", preset, False))
    made = []
    for plan in (PLANS[0], PLANS[-1]):
        model = load(order, plan, Hub(weights[name], offline=True).located, False).model(False)
        noise = noise_of(model.shape(32, 32, 9), 1)
        request = Request("a cat", "", 32, 32, 9, preset.fps, 2, preset.guidance, "unipc", noise, tokens=16)
        made.append(model.denoise(request, silent).latents)
    assert torch.allclose(*made, atol=1e-4)
