"""Tiny weights, once for all tests of this folder, and shots. Without torch everything here is skipped."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reelwright.contract.shot import FrameImage, Position, Shot
from reelwright.media.inputs import Assets

os.environ["HF_HUB_OFFLINE"] = "1"  # before anything of Hugging Face is imported: no test asks a hub

WITHOUT_TORCH = {"test_canvas.py", "test_hub.py", "test_plans.py", "test_presets.py"}
# `make test` stays as long as it is whether torch is installed or not; `make test-diffusion` runs the rest
ALL = os.environ.get("REELWRIGHT_TEST_DIFFUSION") == "1"
collect_ignore = [] if ALL else sorted({path.name for path in Path(__file__).parent.glob("test_*.py")} - WITHOUT_TORCH)


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Preset → a folder of tiny weights of its kind."""
    from tests.engines.diffusion import tiny

    folder = tmp_path_factory.mktemp("weights")
    return {
        "wan2.2-ti2v-5b": tiny.wan_5b(folder / "5b", fps=8, frames=41),
        "wan2.2-a14b": tiny.wan_a14b(folder / "a14b", fps=8, frames=41),
        "ltx-2": tiny.ltx2(folder / "ltx2", fps=4, frames=41, areas=[32 * 32]),
    }


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Assets:
    """A first picture that is red on the left and a last one that is blue on the right."""
    folder = tmp_path_factory.mktemp("pictures")
    for name, channel, side in (("first", 0, slice(0, 200)), ("last", 2, slice(200, 400))):
        pixels = np.full((300, 400, 3), 90, np.uint8)
        pixels[:, side, channel] = 230
        Image.fromarray(pixels).save(folder / f"{name}.png")
    return Assets(folder / "first.png", folder / "last.png")


PLAIN = Shot(
    task_uuid="",
    video_uuid="",
    index=0,
    prompt="a cat walks on the beach",
    negative_prompt=None,
    width=360,
    height=360,
    resolution="360p",
    fit_image=False,
    duration=5,
    fps=16,
    seed=1,
    camera="zoom_in",
    effect=None,
    style=None,
    motion="normal",
    sound=False,
    sound_prompt=None,
    images=(),
    container="MP4",
    quality=95,
    safety="none",
    watermark=False,
)


def shot(*places: Position, **changes: object) -> Shot:
    """A small shot; places: where it has pictures."""
    return replace(PLAIN, images=tuple(FrameImage("x", place) for place in places), **changes)  # type: ignore[arg-type]


def only(assets: Assets, *places: Position) -> Assets:
    """The pictures at these places."""
    return Assets(*(getattr(assets, place) if place in places else None for place in ("first", "last")))


def silent(fraction: float) -> None:
    """A report that nobody reads."""


Report = Callable[[float], None]
