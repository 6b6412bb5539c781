"""The quick decoder decodes what diffusers' own does, and what half precision can't hold it decodes in full."""

from __future__ import annotations

import pytest
import torch

from reelwright.engines.diffusion import decoder
from tests.engines.diffusion import tiny


def latents(vae, frames: int = 3) -> torch.Tensor:
    return torch.randn(1, vae.config.z_dim, frames, 4, 4, generator=torch.Generator().manual_seed(1))


def own(make):
    torch.manual_seed(0)
    return make()


@torch.no_grad()
def quick(make):
    """The VAE made quick, and what it decoded before."""
    vae = own(make)
    wanted = vae.decode(latents(vae)).sample
    decoder.quicken(vae, compile=False)
    return vae, wanted


@pytest.mark.parametrize("make", [tiny.wan_vae, tiny.wan_vae_5b])
@torch.no_grad()
def test_it_decodes_the_same(make):
    vae, wanted = quick(make)
    vae.float().load_state_dict(own(make).state_dict())  # the numbers that half precision rounded
    assert torch.allclose(decoder.decoded(vae, latents(vae)), wanted, atol=1e-5)


@torch.no_grad()
def test_half_precision_is_close():
    vae, wanted = quick(tiny.wan_vae_5b)
    made = decoder.decoded(vae, latents(vae))
    assert made.dtype == torch.float16
    assert (made - wanted).abs().mean() < 0.002


@torch.no_grad()
def test_the_encoder_keeps_its_precision():
    vae, _ = quick(tiny.wan_vae_5b)
    assert vae.dtype == torch.float32
    assert vae.encode(torch.zeros(1, 3, 5, 64, 64)).latent_dist.mode().dtype == torch.float32


@torch.no_grad()
def test_what_half_precision_cannot_hold_is_decoded_in_full():
    vae, _ = quick(tiny.wan_vae_5b)
    made = decoder.decoded(vae, latents(vae) * 1e6)
    assert made.dtype == torch.float32
    assert bool(made.isfinite().all())
    assert decoder.decoded(vae, latents(vae)).dtype == torch.float32
