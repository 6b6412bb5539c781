"""The remote engine against a stand-in of both servers: what is ordered, what arrives, what goes wrong."""

from __future__ import annotations

import io
import threading
import time
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from reelwright.contract.errors import ReelwrightError
from reelwright.engines.base import Cancelled
from reelwright.engines.remote import engine as remote
from reelwright.engines.remote.engine import Options, RemoteEngine
from reelwright.engines.remote.order import runs
from reelwright.engines.remote.server import VideoServer
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot
from tests.engines.remote.standin import standing_in

DIALECTS = ("sglang", "vllm")


@pytest.fixture(autouse=True)
def eager(monkeypatch):
    monkeypatch.setattr(remote, "LOOK", 0.05)


def made(standin, tmp_path, request, assets=None, report=lambda fraction: None, **options):
    engine = RemoteEngine(VideoServer(standin.url, patience=5), tmp_path / "remote", Options(**options))
    footage = engine.render(request, assets or Assets(), report)
    return footage, list(footage.frames)


def picture(tmp_path):
    path = tmp_path / "first.png"
    Image.fromarray(np.full((480, 640, 3), (200, 40, 40), np.uint8)).save(path)
    return Assets(first=path)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_clip_of_exactly_the_asked_shape_arrives(dialect, tmp_path):
    request = shot(270, 480, fps=8, negative_prompt="birds", steps=20, guidance=4.5, seed=7)
    with standing_in(dialect) as standin:
        footage, frames = made(standin, tmp_path, request)
    assert len(frames) == 40 and all(f.shape == (480, 270, 3) and f.dtype == np.uint8 for f in frames)
    (order,) = standin.orders
    assert order["size"] == "272x480" and order["num_frames"] == "41" and order["fps"] == "8" and order["seed"] == "7"
    assert order["negative_prompt"] == "birds" and order["num_inference_steps"] == "20"
    assert footage.soundtrack is None


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_first_picture_is_sent_cut_like_the_clip(dialect, tmp_path):
    with standing_in(dialect) as standin:
        made(standin, tmp_path, shot(96, 96, fps=4), picture(tmp_path))
    (sent,) = standin.pictures
    assert Image.open(io.BytesIO(sent)).size == (96, 96)


def test_style_effect_and_camera_are_said_in_words(tmp_path):
    with standing_in() as standin:
        made(standin, tmp_path, shot(96, 96, fps=4, style="clay", camera="crane_up"))
    assert "clay" in standin.orders[0]["prompt"] and "crane" in standin.orders[0]["prompt"].lower()


@pytest.mark.parametrize("native", [4, 12, 30])
def test_another_rate_is_brought_to_the_asked_one_at_the_same_pace(native, tmp_path):
    with standing_in(native_fps=native) as standin:
        _, frames = made(standin, tmp_path, shot(160, 96, fps=8))
    assert len(frames) == 40
    ball = np.flatnonzero(frames[20][48, :, 0] > 180)
    assert ball.mean() == pytest.approx(20 + 120 * 20 / 40, abs=8)


def test_a_long_clip_goes_on_from_where_the_order_before_ended(tmp_path):
    request = replace(shot(96, 96, fps=4), duration=8)
    with standing_in() as standin:
        _, frames = made(standin, tmp_path, request, longest=5.0)
    assert len(frames) == 32
    assert len(standin.orders) == 2 and len(standin.pictures) == 1
    last = np.asarray(Image.open(io.BytesIO(standin.pictures[0])))
    assert last.shape == (96, 96, 3)


def test_runs_share_one_frame_and_cover_the_clip():
    for longest in (1.0, 2.5, 5.0, 8.0):
        request = replace(shot(fps=24), duration=8)
        parts = runs(request, longest)
        assert parts[0].first == 0 and parts[-1].first + parts[-1].frames == 192
        assert all(b.first == a.first + a.frames - 1 for a, b in pairwise(parts))
        assert all(part.frames <= longest * 24 + 1 for part in parts)


def test_sound_is_the_servers_own_where_it_makes_some(tmp_path):
    with standing_in("vllm") as standin:
        footage, _ = made(standin, tmp_path, shot(96, 96, fps=4, sound=True))
    assert standin.orders[0]["generate_sound"] == "true"
    assert footage.soundtrack.shape == (5 * 48_000, 2)
    power = np.abs(np.fft.rfft(footage.soundtrack[:48_000, 0]))
    assert abs(int(power.argmax()) - 24_000 * 0.1 / (2 * np.pi)) < 5


def test_sound_is_foley_where_the_server_makes_none(tmp_path):
    with standing_in("sglang") as standin:
        footage, _ = made(standin, tmp_path, shot(96, 96, fps=4, sound=True))
    assert "generate_sound" not in standin.orders[0]
    assert footage.soundtrack.shape == (5 * 48_000, 2) and np.abs(footage.soundtrack).max() > 0.05


@pytest.mark.parametrize("trouble", [[503, 503], ["drop"], [429], [500]])
def test_what_passes_is_waited_for(trouble, tmp_path):
    with standing_in(retry_after="0.2") as standin:
        standin.trouble.extend(trouble)
        _, frames = made(standin, tmp_path, shot(96, 96, fps=4))
    assert len(frames) == 20


def test_an_order_whose_answer_was_lost_is_not_placed_twice(tmp_path):
    with standing_in("vllm") as standin:
        standin.trouble.append("lost")
        made(standin, tmp_path, shot(96, 96, fps=4))
    assert len(standin.orders) == 1


def test_a_second_run_of_the_step_picks_up_the_same_job(tmp_path):
    request = shot(96, 96, fps=4)

    def killed(fraction: float) -> None:
        if standin.polls > 2:
            raise KeyboardInterrupt

    with standing_in(takes=1.0) as standin:
        with pytest.raises(KeyboardInterrupt):
            made(standin, tmp_path, request, report=killed)
        _, frames = made(standin, tmp_path, request)
    assert len(standin.orders) == 1 and len(frames) == 20


def test_a_job_that_the_server_forgot_is_ordered_again(tmp_path):
    request = shot(96, 96, fps=4)

    def forget(fraction: float) -> None:
        if standin.polls == 2 and len(standin.orders) == 1:
            standin.jobs.clear()

    with standing_in(takes=0.5) as standin:
        _, frames = made(standin, tmp_path, request, report=forget)
    assert len(standin.orders) == 2 and len(frames) == 20


def test_cancelling_is_heard_at_once_and_told_to_the_server(tmp_path):
    told = threading.Event()

    def cancel(fraction: float) -> None:
        if standin.polls:
            told.set()
            raise Cancelled

    with standing_in(takes=60) as standin:
        start = time.monotonic()
        with pytest.raises(Cancelled):
            made(standin, tmp_path, shot(96, 96, fps=4), report=cancel)
    assert told.is_set() and time.monotonic() - start < 30
    assert standin.deleted == ["video_1"]
    assert not list((tmp_path / "remote").iterdir())


@pytest.mark.parametrize(("trouble", "code"), [([400], "inferenceError"), (["junk"], "inferenceError"),
                                               ([422], "inferenceError")])  # fmt: skip
def test_what_does_not_pass_is_a_clear_error(trouble, code, tmp_path):
    with standing_in() as standin:
        standin.trouble.extend(trouble)
        with pytest.raises(ReelwrightError) as caught:
            made(standin, tmp_path, shot(96, 96, fps=4))
    assert caught.value.code == code and standin.url not in str(caught.value)


def test_a_failed_job_is_an_error(tmp_path):
    with standing_in(fails=True) as standin, pytest.raises(ReelwrightError) as caught:
        made(standin, tmp_path, shot(96, 96, fps=4))
    assert caught.value.code == "inferenceError"


def test_too_slow_is_a_time_out(tmp_path):
    with standing_in(takes=60) as standin, pytest.raises(ReelwrightError) as caught:
        made(standin, tmp_path, shot(96, 96, fps=4), limit=0.3)
    assert caught.value.code == "providerTimeout" and standin.deleted


def test_nobody_there_is_said_so(tmp_path):
    engine = RemoteEngine(VideoServer("http://127.0.0.1:9", patience=0.6), tmp_path)
    with pytest.raises(ReelwrightError) as caught:
        engine.render(shot(96, 96, fps=4), Assets(), lambda fraction: None)
    assert caught.value.code == "noAvailableServer"


def test_progress_never_goes_back_and_stays_honest(tmp_path):
    told: list[float] = []
    with standing_in(takes=0.6) as standin:
        made(standin, tmp_path, shot(96, 96, fps=4), report=told.append)
    assert told == sorted(told) and max(told) < 0.9


def test_the_key_goes_with_every_request(tmp_path):
    with standing_in() as standin:
        server = VideoServer(standin.url + "/v1/", key="s3cret", patience=5)
        RemoteEngine(server, tmp_path).render(shot(96, 96, fps=4), Assets(), lambda fraction: None)
    assert standin.keys == {"Bearer s3cret"}
