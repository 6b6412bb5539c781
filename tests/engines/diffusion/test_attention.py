"""Which attention is taken: the fastest that is there, computes on this card and takes what the layer gives it."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest
import torch
from diffusers.models.attention_dispatch import AttentionBackendName, dispatch_attention_fn

from reelwright.engines.diffusion import attention
from tests.engines.diffusion import tiny

CARD = torch.device("cuda")


@pytest.fixture
def wan():
    return SimpleNamespace(transformer=tiny.wan_transformer(48, 48))


@pytest.fixture
def ltx():
    return SimpleNamespace(transformer=tiny.ltx2_pipeline(tiny.tokenizer()).transformer)


@pytest.fixture
def working(monkeypatch):
    """Names in it are installed and compute; the probe runs on no card here."""
    names = {"_native_cudnn", "native"}

    def install(pipe, name):
        if name not in names:
            raise RuntimeError(f"{name} is not installed")
        for _, layer in attention._layers(pipe):
            layer.set_attention_backend(name)

    monkeypatch.setattr(attention, "_set", install)
    monkeypatch.setattr(attention, "answers", lambda name, device, width: None)
    return names


@pytest.fixture
def package(monkeypatch):
    """The operator of the package fa3-fwd as this CPU would compute it."""
    library = torch.library.Library("fa3_fwd", "DEF")
    library.define("_flash_attn_forward(Tensor q, Tensor k, Tensor v, *, float softmax_scale, bool causal) -> Tensor[]")

    def forward(q, k, v, softmax_scale, causal):
        turned = (x.transpose(1, 2) for x in (q, k, v))
        out = torch.nn.functional.scaled_dot_product_attention(*turned, scale=softmax_scale, is_causal=causal)
        return [out.transpose(1, 2)]

    library.impl("_flash_attn_forward", forward, "CPU")
    monkeypatch.setitem(sys.modules, "fa3_fwd_interface", ModuleType("fa3_fwd_interface"))
    yield
    library._destroy()


def worn(pipe):
    layers = attention._layers(pipe)
    return {name.rpartition(".")[2]: layer.processor._attention_backend.value for name, layer in layers}


def test_the_first_that_is_there_is_taken(wan, working):
    assert attention.fastest(wan, CARD, lossless=True, masked=False) == "_native_cudnn"
    working.add("_flash_3")
    assert attention.fastest(wan, CARD, lossless=True, masked=False) == "_flash_3"
    assert set(worn(wan).values()) == {"_flash_3"}


def test_eight_bits_only_where_nobody_asked_for_lossless(wan, working):
    working.update({"sage", "_flash_3"})
    assert attention.fastest(wan, CARD, lossless=True, masked=False) == "_flash_3"
    assert attention.fastest(wan, CARD, lossless=False, masked=False) == "sage"


def test_layers_that_mask_words_keep_torchs_own(ltx, working):
    working.add("_flash_3")
    assert attention.fastest(ltx, CARD, lossless=True, masked=True) == "_flash_3"
    layers = worn(ltx)
    assert {name for name, backend in layers.items() if backend == "_native_cudnn"} == {"attn2", "audio_attn2"}
    assert layers["attn1"] == layers["audio_attn1"] == "_flash_3"


def test_with_nothing_faster_all_keep_torchs_own(ltx, working):
    assert attention.fastest(ltx, CARD, lossless=False, masked=True) == "_native_cudnn"
    assert set(worn(ltx).values()) == {"_native_cudnn"}


def test_a_kernel_that_fails_on_this_card_is_passed_over(wan, working, monkeypatch):
    def answers(name, device, width):
        if name != "native":
            raise RuntimeError("no kernel image is available")

    monkeypatch.setattr(attention, "answers", answers)
    assert attention.fastest(wan, CARD, lossless=True, masked=False) == "native"


def test_a_kernel_that_fails_on_heads_of_this_width_is_passed_over(wan, working, monkeypatch):
    def answers(name, device, width):
        if name == "_native_cudnn" and width % 8:
            raise RuntimeError("No available kernel. Aborting execution.")

    monkeypatch.setattr(attention, "answers", answers)
    assert attention.fastest(wan, CARD, lossless=True, masked=True) == "native"


def test_all_widths_of_heads_are_known(ltx):
    assert attention.head_widths(ltx.transformer) == {8, 4}


def test_the_probe_computes():
    attention.answers("native", torch.device("cpu"), 64)
    with pytest.raises((RuntimeError, ValueError, ImportError, TypeError)):
        attention.answers("_flash_3_hub", torch.device("cpu"), 64)


def test_without_the_package_its_attention_is_no_choice(wan):
    with pytest.raises(ImportError):
        attention._set(wan, attention.PACKAGED)


def test_the_packages_attention_is_attention(wan, package):
    attention._set(wan, attention.PACKAGED)
    dice = torch.Generator().manual_seed(1)
    q, k, v = (torch.randn(1, 5, 2, 8, generator=dice) for _ in range(3))
    made = dispatch_attention_fn(q, k, v, backend=AttentionBackendName(attention.PACKAGED))
    assert torch.allclose(made, dispatch_attention_fn(q, k, v, backend=AttentionBackendName.NATIVE), atol=1e-5)
    with pytest.raises(ValueError, match="mask"):
        attention._packaged(q, k, v, attn_mask=torch.ones(5, 5))
