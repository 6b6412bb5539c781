"""What makes frames sooner, as far as a CPU can tell: one graph for all blocks, 8 bits where they belong."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch
from diffusers import FirstBlockCacheConfig

from reelwright.engines.diffusion import attention, speed
from tests.engines.diffusion import tiny

INPUT = {"timestep": torch.tensor([500]), "return_dict": False}


def pipe(blocks: int = 4) -> SimpleNamespace:
    torch.manual_seed(0)
    return SimpleNamespace(transformer=tiny.wan_transformer(48, 48, blocks))


def predicted(each: SimpleNamespace) -> torch.Tensor:
    dice = torch.Generator().manual_seed(1)
    latents, words = torch.randn(1, 48, 3, 4, 4, generator=dice), torch.randn(1, 8, 32, generator=dice)
    with torch.no_grad(), each.transformer.cache_context("cond"):
        return each.transformer(hidden_states=latents, encoder_hidden_states=words, **INPUT)[0]


@pytest.fixture
def graphs(monkeypatch):
    """Compiles without a C++ compiler; the list has one entry for every graph."""
    found, real = [], torch.compile

    def backend(graph, inputs):
        found.append(graph)
        return graph.forward

    monkeypatch.setattr(torch, "compile", lambda function, **options: real(function, backend=backend, **options))
    torch._dynamo.reset()
    return found


def test_all_blocks_share_one_graph_and_give_the_same(graphs):
    each, wanted = pipe(), predicted(pipe())
    speed.compiled(each)
    assert torch.allclose(predicted(each), wanted, atol=1e-5)
    assert len(graphs) == 1


def test_a_cache_stands_in_front_of_compiled_blocks(graphs):
    each, wanted = pipe(), predicted(pipe())
    speed.compiled(each)
    each.transformer.enable_cache(FirstBlockCacheConfig(threshold=0.05))
    assert torch.allclose(predicted(each), wanted, atol=1e-5)
    assert torch.allclose(predicted(each), wanted, atol=0.2)
    assert len(graphs) == 1


def test_without_a_card_nothing_is_set():
    each = pipe()
    assert attention.fastest(each, torch.device("cpu"), lossless=False, masked=False) == "native"
    assert speed.in_fp8(each, torch.device("cpu")) is False


def test_the_layout_of_the_vae_changes_nothing_that_is_seen():
    vae = tiny.ltx2_pipeline(tiny.tokenizer()).vae
    latents = torch.randn(1, vae.config.latent_channels, 2, 4, 4, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        wanted = vae.decode(latents).sample
        speed.laid_out(SimpleNamespace(vae=vae))
        assert torch.allclose(vae.decode(latents).sample, wanted, atol=1e-4)


def test_eight_bits_are_for_the_blocks_only():
    torchao = pytest.importorskip("torchao.quantization")
    each = pipe()
    each.transformer.to(torch.bfloat16)
    speed.quantized(each, torchao.Float8WeightOnlyConfig())
    kinds = {name: type(part.weight.data).__name__ for name, part in each.transformer.named_modules()
             if isinstance(part, torch.nn.Linear)}
    assert all((kind == "Float8Tensor") == name.startswith("blocks.") for name, kind in kinds.items())
