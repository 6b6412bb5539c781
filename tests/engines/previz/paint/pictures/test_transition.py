"""From one picture to another: by flow where they agree, else one of six designed ways, and never as a ghost."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.paint.pictures import matte, subject, transition
from reelwright.engines.previz.scene import Transition
from reelwright.engines.previz.shoot.transitions import changed
from tests.engines.previz.shoot.synthetic import photo

H, W = 180, 320
SITTER = subject.Sitter((0.3, 0.3, 0.7, 0.9), (), None, matte.NO_TRUST, 0.0)
NEAR = np.repeat(np.linspace(0.4, 1.0, 20, dtype=np.float32)[:, None], 30, 1)


def chosen(a: np.ndarray, b: np.ndarray, words: str = "", seed: int = 1) -> Transition:
    return transition.choose(a, b, (SITTER, SITTER), NEAR, words, seed)


def plain(colour: tuple[int, int, int]) -> np.ndarray:
    return np.dstack([np.full((H, W, 3), colour, np.uint8), np.full((H, W), 255, np.uint8)])


@pytest.mark.parametrize("kind", list(transition.WORDS)[1:])
def test_words_choose_and_the_two_are_never_laid_over_one_another(kind: str):
    words = transition.WORDS[kind][0]
    tr = chosen(photo(H, W, 1), photo(H, W, 50), words)
    assert tr.kind == kind
    red, blue = plain((0, 0, 255)), plain((255, 0, 0))
    for e in np.linspace(0.05, 0.95, 10):
        frame = changed(tr, float(e), red.copy, blue.copy).astype(int)
        both = (frame[..., 0] > 60) & (frame[..., 2] > 60) & (frame[..., 1] < 60)  # a mix, and no light over it
        assert both.mean() < 0.12, e


@pytest.mark.parametrize("kind", list(transition.SAY))
def test_every_way_begins_with_the_one_and_ends_with_the_other(kind: str):
    flow = np.zeros((18, 32, 2), np.float32)
    order = np.repeat(np.linspace(0, 1, W, dtype=np.float32)[None], H, 0)
    tr = Transition(kind, (0.3, 0.7), order, (0.5, 0.5), flow, flow, np.ones((18, 32), np.float32), 3)
    a, b = plain((10, 120, 30)), plain((200, 90, 60))
    assert np.array_equal(changed(tr, 0.0, a.copy, b.copy), a)
    assert np.array_equal(changed(tr, 1.0, a.copy, b.copy), b)
    assert np.abs(changed(tr, 0.004, a.copy, b.copy).astype(int) - a).mean() < 8
    assert np.abs(changed(tr, 0.996, a.copy, b.copy).astype(int) - b).mean() < 8


def test_pictures_of_the_same_thing_flow_into_one_another():
    wide = photo(H, W + 24, 4)
    a, b = wide[:, :W], wide[:, 12 : W + 12]
    tr = chosen(np.ascontiguousarray(a), np.ascontiguousarray(b))
    assert tr.kind == "morph"
    full = [np.dstack([p, np.full((H, W), 255, np.uint8)]) for p in (a, b)]
    half = changed(tr, 0.5, full[0].copy, full[1].copy)[..., :3].astype(float)
    middle = wide[:, 6 : W + 6].astype(float)
    inner = np.s_[12:-12, 24:-24]
    error = ((half - middle)[inner] ** 2).mean()
    ghost = ((full[0][..., :3] / 2.0 + full[1][..., :3] / 2.0 - middle)[inner] ** 2).mean()
    assert error < 0.35 * ghost


def test_pictures_of_different_things_do_not():
    assert transition.measured(photo(H, W, 1), photo(H, W, 60)).agree < transition.SAME


def test_the_seed_chooses_where_the_words_do_not():
    a, b = photo(H, W, 1), photo(H, W, 60)
    kinds = {chosen(a, b, "", seed).kind for seed in range(12)}
    assert len(kinds) >= 3
    assert chosen(a, b, "", 5).kind == chosen(a, b, "", 5).kind


def test_a_band_of_light_leaves_the_picture_readable():
    a, b = (np.dstack([photo(H, W, s), np.full((H, W), 255, np.uint8)]) for s in (1, 60))
    tr = chosen(a[..., :3], b[..., :3], "light leak")
    for e in np.linspace(0.05, 0.95, 13):
        frame = changed(tr, float(e), a.copy, b.copy)
        assert (frame[..., :3].min(-1) > 200).mean() < 0.35, e


@pytest.mark.parametrize("seed", range(6))
def test_quiet_words_bring_no_rush(seed: int):
    assert chosen(photo(H, W, 1), photo(H, W, 60), "the calm returns", seed).kind in {"leak", "iris", "particles"}


def test_a_wipe_by_depth_takes_the_subject_last():
    alpha = np.zeros((H, W), np.float32)
    cv2.circle(alpha, (160, 110), 40, 1.0, -1)
    sitter = subject.Sitter((0.37, 0.4, 0.63, 0.85), (), alpha, matte.GIVEN, 1.0)
    tr = transition.choose(photo(H, W, 1), photo(H, W, 50), (sitter, SITTER), NEAR, "wipe", 1)
    assert tr.order is not None
    inside = cv2.erode(alpha, np.ones((9, 9))) > 0.9
    assert tr.order[inside].min() > 0.75
    assert tr.order[:20].mean() < tr.order[-20:, :60].mean()
