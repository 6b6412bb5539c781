"""Plans carried out on tiny weights: tiles, 8 bits, streamed blocks."""

from __future__ import annotations

import pytest
import torch

from reelwright.engines.diffusion import plans
from reelwright.engines.diffusion.folders import describe
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.load import Order, load
from reelwright.engines.diffusion.model import Request
from reelwright.engines.diffusion.plans import PLANS
from reelwright.engines.diffusion.profiles import profile


@pytest.mark.parametrize("name", ["wan2.2-ti2v-5b", "ltx-2"])
def test_tiles_and_fp8_reach_the_parts(weights, name):
    preset = describe(weights[name])
    order = Order(preset, False, profile("quality", preset, False))
    tiled = plans.Plan("tiles and fp8", "nothing", True, True, 0.3)
    pipe = load(order, tiled, Hub(weights[name], offline=True).located).model(False).pipe
    assert pipe.vae.use_tiling
    assert torch.float8_e4m3fn in {part.dtype for part in pipe.transformer.parameters()}


@pytest.mark.parametrize("name", ["wan2.2-ti2v-5b", "wan2.2-a14b", "ltx-2"])
def test_blocks_are_streamed_and_give_the_same_clip(weights, name):
    from tests.engines.diffusion.test_guide import noise_of, silent

    preset = describe(weights[name])
    order = Order(preset, False, profile("quality", preset, False))
    made = []
    for plan in (PLANS[0], PLANS[-1]):
        model = load(order, plan, Hub(weights[name], offline=True).located).model(False)
        noise = noise_of(model.shape(32, 32, 9), 1)
        request = Request("a cat", "", 32, 32, 9, preset.fps, 2, preset.guidance, "unipc", noise, tokens=16)
        made.append(model.denoise(request, silent).latents)
    assert torch.allclose(*made, atol=1e-4)
