"""Shots to footage by real pipelines over tiny weights."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from reelwright.contract.errors import ProviderError
from reelwright.engines.base import Cancelled
from reelwright.engines.diffusion import load
from reelwright.engines.diffusion.engine import warnings
from reelwright.engines.diffusion.film import joined
from reelwright.engines.diffusion.plans import PLANS
from reelwright.engines.retime import resized
from reelwright.media.inputs import Assets
from tests.engines.diffusion import tiny
from tests.engines.diffusion.conftest import only, shot
from tests.engines.diffusion.filming import engine, frames

SMALL = "wan2.2-ti2v-5b"


def test_a_folder_for_pictures_alone_makes_clips_from_them(weights, pictures):
    folder = weights["wan2.2-a14b"].parent / "i2v"
    made = frames(engine(folder), shot("first", "last"), pictures)
    assert made.shape == (80, 360, 360, 3)


@pytest.mark.parametrize(
    ("preset", "places"),
    [
        (SMALL, ()), (SMALL, ("first",)),
        ("wan2.2-a14b", ()), ("wan2.2-a14b", ("first",)), ("wan2.2-a14b", ("first", "last")),
        ("ltx-2", ()), ("ltx-2", ("first",)), ("ltx-2", ("last",)), ("ltx-2", ("first", "last")),
    ],
)
@pytest.mark.parametrize(("duration", "fps"), [(5, 16), (8, 24)])
def test_exactly_what_was_asked(weights, pictures, preset, places, duration, fps):
    asked = shot(*places, duration=duration, fps=fps, width=480, height=360)
    made = frames(engine(weights[preset]), asked, only(pictures, *places))
    assert made.shape == (duration * fps, 360, 480, 3) and made.dtype == np.uint8


def test_the_same_request_makes_the_same_frames_and_another_seed_others(weights):
    maker = engine(weights[SMALL])
    first, again, other = (frames(maker, shot(seed=seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert np.array_equal(first, frames(engine(weights[SMALL]), shot(seed=1)))
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("change", [{"negative_prompt": "dog"}, {"steps": 3}, {"guidance": 9.0}, {"scheduler": "euler"},
                                    {"style": "clay"}, {"camera": "pan_left"}, {"motion": "fast"}])
def test_every_parameter_is_felt(weights, change):
    maker = engine(weights[SMALL])
    assert not np.array_equal(frames(maker, shot(steps=2)), frames(maker, shot(**{"steps": 2, **change})))


@pytest.mark.parametrize("preset", [SMALL, "wan2.2-a14b", "ltx-2"])
def test_progress_goes_forward_with_every_step(weights, preset):
    heard = []
    frames(engine(weights[preset]), shot(steps=4), report=heard.append)
    steps = [share for share in heard if 0.06 < share < 0.92]
    assert heard == sorted(heard) and len(set(steps)) == 3 and max(heard) <= 1


@pytest.mark.parametrize("preset", [SMALL, "wan2.2-a14b", "ltx-2"])
def test_a_cancelled_clip_ends_within_a_step_and_spoils_nothing(weights, preset):
    maker, heard = engine(weights[preset]), []
    wanted = frames(maker, shot(steps=4))

    def report(share: float) -> None:
        heard.append(share)
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        frames(maker, shot(steps=4), report=report)
    assert sum(share > 0.4 for share in heard) == 1
    assert np.array_equal(frames(maker, shot(steps=4)), wanted)


def test_weights_stay_warm_until_others_are_needed(weights, pictures, monkeypatch):
    loads, real = [], load.load
    monkeypatch.setattr(load, "load", lambda order, *rest: loads.append(order.weights) or real(order, *rest))
    maker, first = engine(weights["wan2.2-a14b"]), only(pictures, "first")
    for places in ((), (), ("first",), ("first", "last"), ()):
        assets = only(pictures, *places) if places else only(pictures)
        frames(maker, shot(*places, fps=16), assets)
    assert first.last is None
    assert [name.rsplit("/", 1)[1] for name in loads] == ["t2v", "i2v", "t2v"]


def out_of_memory(maker, monkeypatch, times):
    """Lets the first `times` runs of the denoiser fail as a full card does; the plans that were tried."""
    plans, real = [], load.load

    def loaded(order, plan, *rest):
        plans.append(plan)
        found = real(order, PLANS[0], *rest)  # there is no card to offload from
        if len(plans) <= times:
            def fail(*_: object, **__: object) -> None:
                raise torch.OutOfMemoryError("CUDA out of memory")
            monkeypatch.setattr(found.from_words.pipe.transformer, "forward", fail)
        found.plan = plan
        return found

    monkeypatch.setattr(load, "load", loaded)
    return plans


def test_out_of_memory_is_tried_again_with_a_leaner_plan(weights, monkeypatch):
    wanted = frames(engine(weights[SMALL]), shot())
    maker = engine(weights[SMALL])
    plans = out_of_memory(maker, monkeypatch, times=2)
    assert np.array_equal(frames(maker, shot()), wanted)
    assert plans == list(PLANS[:3])
    frames(maker, shot())
    assert len(plans) == 3  # the plan that worked is kept


def test_no_plan_left_is_an_error_for_the_client(weights, monkeypatch):
    maker = engine(weights[SMALL])
    plans = out_of_memory(maker, monkeypatch, times=99)
    with pytest.raises(ProviderError, match="memory of the card is too small"):
        frames(maker, shot())
    assert plans == list(PLANS)


def test_a_card_that_is_full_while_loading_gets_a_leaner_plan_too(weights, monkeypatch):
    plans, real = [], load.load

    def loaded(order, plan, *rest):
        plans.append(plan)
        if len(plans) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return real(order, PLANS[0], *rest)

    monkeypatch.setattr(load, "load", loaded)
    assert len(frames(engine(weights[SMALL]), shot())) == 80
    assert plans == list(PLANS[:2])


def test_weights_that_are_none_are_an_error_for_the_client(tmp_path):
    folder = tiny.wan_5b(tmp_path / "broken", fps=8, frames=41)
    (folder / "transformer" / "config.json").write_text("{}")
    with pytest.raises(ProviderError, match="could not be loaded") as caught:
        frames(engine(folder), shot())
    assert caught.value.code == "modelNotReady"


def test_eight_seconds_have_no_seam(weights):
    maker = engine(weights[SMALL])
    made = frames(maker, shot(duration=8, fps=16, width=64, height=64)).astype(float)
    steps = np.abs(np.diff(made, axis=0)).mean(axis=(1, 2, 3))
    assert steps.max() < 4 * np.median(steps) + 1


def test_runs_are_joined_by_turning_one_into_the_other():
    one, two = np.full((9, 2, 2, 3), 10, np.uint8), np.full((7, 2, 2, 3), 90, np.uint8)
    clip = joined(one, two, 5)
    assert len(clip) == 11
    assert clip[:, 0, 0, 0].tolist() == [10, 10, 10, 10, 10, 30, 50, 70, 90, 90, 90]


def test_sound_is_the_weights_own_or_foleys(weights):
    for preset in (SMALL, "ltx-2"):
        footage = engine(weights[preset]).render(shot(sound=True), Assets(), lambda share: None)
        assert footage.soundtrack.shape == (5 * 48_000, 2) and np.abs(footage.soundtrack).max() > 0
        assert engine(weights[preset]).render(shot(), Assets(), lambda share: None).soundtrack is None


def test_a_first_picture_is_where_the_clip_begins(weights, pictures):
    """Frame 0 is the picture as far as the VAE knows it."""
    maker, asked = engine(weights[SMALL]), shot("first", width=64, height=64)
    made = frames(maker, asked, only(pictures, "first"))
    script, model = maker.script(asked, only(pictures, "first")), maker.warm.loaded.model(pictures=True)
    wanted = model.decode(model.encode(script.first[None]))[0]
    assert np.abs(made[0].astype(int) - resized(wanted, 64, 64)).max() <= 1
    assert np.abs(made[40].astype(int) - resized(wanted, 64, 64)).max() > 20


def test_the_watermark_is_burnt_in(weights):
    maker = engine(weights[SMALL])
    plain, marked = frames(maker, shot()), frames(maker, shot(watermark=True))
    changed = np.abs(plain.astype(int) - marked).max(axis=(0, 3)) > 0
    assert changed[270:, 180:].any() and not changed[:180].any()


def test_what_has_no_effect_is_said(weights):
    maker = engine(weights[SMALL])
    assert warnings(maker.script(shot(negative_prompt="birds", guidance=1.0), Assets())) == (
        "negativePrompt: has no effect without guidance",
    )
    assert warnings(maker.script(shot(negative_prompt="birds"), Assets())) == ()
