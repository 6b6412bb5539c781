"""A depth model and a painter for previz: tiny random weights, loaded and run for real."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderKL, DDIMScheduler, PixArtAlphaPipeline, PixArtTransformer2DModel
from transformers import DepthAnythingConfig, DepthAnythingForDepthEstimation, Dinov2Config, T5Config, T5EncoderModel

from reelwright.contract.errors import ProviderError
from reelwright.engines.diffusion.eyes import DepthEyes, is_metric, size_for
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.painter import TextPainter, painted_size
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.inputs import Assets
from tests.engines.diffusion.tiny import tokenizer
from tests.engines.previz.shoot.synthetic import photo
from tests.engines.previz.shooting import shot


def depth_config(**changes) -> DepthAnythingConfig:
    backbone = Dinov2Config(
        hidden_size=16, num_hidden_layers=4, num_attention_heads=2, image_size=56, patch_size=14,
        reshape_hidden_states=False, out_indices=[1, 2, 3, 4], apply_layernorm=True,
    )  # fmt: skip
    return DepthAnythingConfig(
        backbone_config=backbone, reassemble_hidden_size=16, neck_hidden_sizes=[8, 8, 8, 8], fusion_hidden_size=8,
        head_in_channels=8, head_hidden_size=4, **changes,
    )  # fmt: skip


@pytest.fixture(scope="module")
def depth_folder(tmp_path_factory) -> Path:
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("depth")
    DepthAnythingForDepthEstimation(depth_config()).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def painter_folder(tmp_path_factory) -> Path:
    torch.manual_seed(1)
    folder = tmp_path_factory.mktemp("painter")
    transformer = PixArtTransformer2DModel(
        sample_size=32, num_layers=1, patch_size=2, attention_head_dim=8, num_attention_heads=2, caption_channels=16,
        in_channels=4, cross_attention_dim=16, out_channels=8, use_additional_conditions=False,
    )  # fmt: skip
    text = T5EncoderModel(T5Config(vocab_size=256, d_model=16, d_kv=8, d_ff=32, num_layers=1, num_heads=2))
    vae = AutoencoderKL(
        block_out_channels=(8, 8, 8, 8), norm_num_groups=4, latent_channels=4,
        down_block_types=("DownEncoderBlock2D",) * 4, up_block_types=("UpDecoderBlock2D",) * 4,
    )  # fmt: skip
    scheduler = DDIMScheduler()
    PixArtAlphaPipeline(tokenizer(), text, vae, transformer, scheduler).save_pretrained(folder)
    return folder


def test_previz_sees_with_a_depth_model(depth_folder, tmp_path):
    import cv2

    eyes = DepthEyes(str(depth_folder), tmp_path, offline=True, device="cpu")
    picture = photo(90, 160, 3)
    near = eyes.nearness(picture)
    assert near.dtype == np.float32
    assert near.ndim == 2
    assert np.ptp(near) > 0
    cv2.imwrite(str(tmp_path / "a.png"), picture)
    assets, request = Assets(tmp_path / "a.png", None), shot(128, 72, camera="horizontal_left", fps=2)
    seen, again = (next(PrevizEngine(1, eyes=eyes).stills(request, assets, (9,))) for _ in range(2))
    guessed = next(PrevizEngine(1).stills(request, assets, (9,)))
    assert not np.array_equal(seen, guessed)
    assert np.array_equal(seen, again)


def test_metres_are_turned_round():
    assert is_metric(depth_config(depth_estimation_type="metric"))
    assert not is_metric(depth_config())


def test_pictures_are_shown_in_whole_patches():
    width, height = size_for(depth_config(), 1280, 720)
    assert width % 14 == 0
    assert height % 14 == 0
    assert width / height == pytest.approx(1280 / 720, rel=0.03)
    assert 500 < height < 540


def test_weights_that_are_not_there_are_said_so(tmp_path):
    with pytest.raises(ProviderError, match="could not be loaded"):
        DepthEyes(str(tmp_path / "nothing"), tmp_path, offline=True, device="cpu").nearness(photo(32, 32, 1))
    with pytest.raises(ProviderError):
        TextPainter(str(tmp_path / "nothing"), Hub(tmp_path, offline=True)).paint("a", None, (64, 64), 1)


def test_a_painter_paints_the_first_frame(painter_folder, tmp_path):
    painter = TextPainter(str(painter_folder), Hub(tmp_path, offline=True), pixels=64 * 64, device="cpu")
    picture = painter.paint("a cat walks on the beach", "blurry", (128, 72), 3)
    assert picture.shape == (72, 128, 3)
    assert np.array_equal(picture, painter.paint("a cat walks on the beach", "blurry", (128, 72), 3))
    assert not np.array_equal(picture, painter.paint("a cat walks on the beach", "blurry", (128, 72), 4))
    request = shot(128, 72, prompt="a cat walks on the beach", negative_prompt="blurry", seed=3)
    first = next(PrevizEngine(1, painter=painter).stills(request, Assets(), (0,)))
    assert np.array_equal(first, picture[..., ::-1])


def test_sizes_are_what_painters_take():
    assert painted_size((1280, 720), 1024 * 1024) == (1360, 768)
