"""The previz as guide: what it shows, what moves by itself, and how far the weights follow."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest
import torch

from reelwright.engines.diffusion.canvas import Canvas, Run, canvas
from reelwright.engines.diffusion.clock import noise_of
from reelwright.engines.diffusion.folders import describe
from reelwright.engines.diffusion.guide import clock
from reelwright.engines.diffusion.hub import Hub
from reelwright.engines.diffusion.load import Order, Warm
from reelwright.engines.diffusion.model import Request
from reelwright.engines.diffusion.profiles import profile
from reelwright.engines.diffusion.reference import Reference, matte, reference
from reelwright.engines.diffusion.strength import Strength
from reelwright.media.inputs import Assets
from tests.engines.diffusion.conftest import only, shot, silent
from tests.engines.diffusion.filming import engine, frames

STEPS = 8
FRAMES, SIDE = 17, {"wan": 64, "ltx2": 32}


def footage(side: int, number: int = FRAMES) -> np.ndarray:
    """A texture that moves to the right, as a camera that pans left sees it."""
    wide = np.random.default_rng(3).integers(0, 255, (side // 8, side // 2, 3), np.uint8).repeat(8, 0).repeat(8, 1)
    return np.stack([wide[:, 3 * number - 3 * i : 3 * number - 3 * i + side] for i in range(number)])


def correlation(a: torch.Tensor, b: torch.Tensor, where: torch.Tensor) -> float:
    a, b = (each[where.bool().expand_as(each)] for each in (a, b))
    return float(torch.corrcoef(torch.stack([a, b]))[0, 1])


def sized(frames: np.ndarray, side: int) -> np.ndarray:
    return np.stack([cv2.resize(frame, (side, side)) for frame in frames])


def model_of(folder):
    preset = describe(folder)
    order = Order(preset, False, profile("quality", preset, False))
    return Warm(Hub(folder, offline=True)).ready(order, silent).model(False), preset


@pytest.mark.parametrize("name", ["wan2.2-ti2v-5b", "wan2.2-a14b", "ltx-2"])
def test_the_longer_it_is_held_the_more_the_clip_moves_like_the_guide(weights, name):
    model, preset = model_of(weights[name])
    side = SIDE[preset.family]
    noise = noise_of(model.shape(side, side, FRAMES), 1)
    own = np.zeros((FRAMES, side, side), np.uint8)
    own[:, :, : side // 2] = 255
    seen = Reference(footage(side), own, None, None)
    inside, outside = [], []
    for until in (0, 2, 4, 6, 8, 9):  # a step is held until the one after it
        held = clock(model, (FRAMES, side, side), noise, (seen, Strength(-1, until)), None)
        request = Request(
            "a cat", "", side, side, FRAMES, preset.fps, STEPS, preset.guidance, "unipc", noise, clock=held, tokens=16
        )
        made = model.denoise(request, silent).latents
        assert made.shape == held.reference.shape
        where = torch.zeros(1, 1, *made.shape[2:])
        where[..., : made.shape[-1] // 2] = 1
        inside.append(correlation(made, held.reference, where))
        outside.append(correlation(made, held.reference, 1 - where))
    assert all(a < b for a, b in itertools.pairwise(inside)), inside
    assert inside[0] < 0.4 and inside[-1] > 0.99
    assert max(outside) < 0.5


def test_more_guide_brings_the_whole_engine_nearer_to_the_previz(weights):
    """Against the previz' own frames after the VAE, through everything: off, camera, full."""
    asked = shot(steps=16, width=64, height=64, camera="hitchcock", prompt="a horse gallops over a meadow")
    found = []
    for mode in ("off", "camera", "full"):
        maker = engine(weights["wan2.2-ti2v-5b"], guide=mode)
        made = frames(maker, asked)
        model = maker.warm.loaded.model(False)
        work = canvas(asked, maker.preset)
        seen = reference(asked, Assets(), work, True, silent)
        wanted = model.decode(model.encode(sized(seen.frames, 64)))
        found.append(np.corrcoef(made[::2].ravel(), wanted[:40].ravel())[0, 1])
    assert found[0] < found[1] < found[2], found


def test_a_horse_that_gallops_has_a_matte_and_a_mountain_has_none():
    work = Canvas(64, 64, 8, 9, (Run(0, 9, 0),))
    horse = reference(shot(prompt="a horse gallops over a meadow"), Assets(), work, True, silent)
    assert horse.frames.shape == (9, 64, 64, 3) and horse.own.shape == (9, 64, 64)
    assert 0.01 < (horse.own > 0).mean() < 0.7
    bare = reference(shot(prompt="mountains at dawn", camera="pan_left"), Assets(), work, False, silent)
    assert bare.own is None and np.abs(np.diff(bare.frames.astype(int), axis=0)).mean() > 0.5


def test_an_effect_counts_as_moving_by_itself():
    work = Canvas(64, 64, 8, 41, (Run(0, 41, 0),))
    asked = shot(prompt="a statue", camera=None, effect="boom drop")
    assert (reference(asked, Assets(), work, True, silent).own > 0).any()


def test_the_guide_of_a_picture_is_the_picture_moved(pictures):
    work = Canvas(64, 64, 8, 41, (Run(0, 41, 0),))
    seen = reference(shot("first", camera="zoom_in"), only(pictures, "first"), work, True, silent).frames
    red = seen[..., 0].astype(int) - seen[..., 2]
    assert red[0, :, :20].mean() > 80 and abs(red[0, :, 44:].mean()) < 20
    assert np.abs(seen[-1].astype(int) - seen[0]).mean() > 1


def test_a_matte_closes_holes_and_ignores_noise():
    shown, without = np.full((80, 80, 3), 50, np.uint8), np.full((80, 80, 3), 50, np.uint8)
    shown[20:60, 20:60] = 200
    shown[40, 40] = 50
    shown[70, 70] = 55
    found = matte(shown, without)
    assert found[20:60, 20:60].all() and not found[66:].any()


def test_where_anything_moves_in_a_latent_the_latent_moves(weights):
    model, _ = model_of(weights["wan2.2-ti2v-5b"])
    own = np.zeros((9, 64, 64), np.uint8)
    own[6, 0:16, 16:32] = 255
    seen = Reference(np.zeros((9, 64, 64, 3), np.uint8), own, None, None)
    held = clock(model, (9, 64, 64), noise_of(model.shape(64, 64, 9), 1), (seen, Strength(1, 5)), None)
    assert held.until.shape == (1, 1, 3, 4, 4)
    assert held.until[0, 0, 2, 0, 1] == 5 and held.until.sum() == 2 * (48 - 1) + 5


def test_what_is_known_of_the_run_before_is_held_to_the_end(weights):
    model, _ = model_of(weights["wan2.2-ti2v-5b"])
    known = footage(64)[:9]
    noise = noise_of(model.shape(64, 64, FRAMES), 1)
    held = clock(model, (FRAMES, 64, 64), noise, None, known)
    request = Request("a cat", "", 64, 64, FRAMES, 8, 4, (1.0,), "unipc", noise, clock=held, tokens=16)
    made = model.decode(model.denoise(request, silent).latents)
    assert np.abs(made[:9].astype(int) - model.decode(model.encode(known))).max() <= 1


def test_off_is_off(weights):
    assert engine(weights["wan2.2-ti2v-5b"], guide="off").script(shot(), Assets()).guide is None
