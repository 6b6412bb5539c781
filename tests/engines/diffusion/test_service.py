"""Every preset and mode through the whole service, by the official client, as files."""

from __future__ import annotations

import json
import subprocess
import time
import uuid
from pathlib import Path

import av
import httpx
import numpy as np
import pytest

from tests.compat.scenarios import picture
from tests.conftest import need
from tests.serving import serving

ROOT = Path(__file__).parents[3]
MODES = {"text": (), "first": ("first",), "last": ("last",), "both": ("first", "last")}
SERVED = {
    "wan2.2-ti2v-5b": ("text", "first"),
    "wan2.2-a14b": ("text", "first", "both"),
    "ltx-2": ("text", "first", "last", "both"),
}


@pytest.fixture(scope="module", params=SERVED)
def served(request, weights, tmp_path_factory):
    """A server on the weights of one preset, and the preset's name. The clips are small, and the guide is on."""
    settings = {"ENGINE": "diffusion", "MODEL": str(weights[request.param]), "LOG_LEVEL": "warning"}
    env = {f"REELWRIGHT_{name}": value for name, value in settings.items()}
    with serving(tmp_path_factory.mktemp("served"), **env) as server:
        yield server, request.param


def task(mode, **changes):
    frames = [{"image": picture(10 if place == "first" else 120), "frame": place} for place in MODES[mode]]
    inputs = {"inputs": {"frameImages": frames}} if frames else {}
    return {
        "taskType": "videoInference", "taskUUID": str(uuid.uuid4()), "model": "pixverse:1@2", "duration": 5, "fps": 16,
        "positivePrompt": "a cat walks on the beach", "width": 360, "height": 360, "seed": 5, "steps": 3,
        "providerSettings": {"pixverse": {"cameraMovement": "zoom_in", "soundEffectSwitch": mode == "text"}},
        **inputs, **changes,
    }


def through_the_client(server, tasks):
    python, driver = ROOT / ".clients/runware-sdk/bin/python", ROOT / "tests/compat/drivers/runware_sdk.py"
    need(python.exists(), "the official client (make setup-test)")
    job = {"http": server.http, "ws": server.ws, "key": "any-key", "tasks": tasks, "transport": "rest"}
    command, sent = [str(python), str(driver)], json.dumps(job)
    done = subprocess.run(command, input=sent, capture_output=True, text=True, timeout=230)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def facts(url, folder):
    path = folder / "clip.mp4"
    path.write_bytes(httpx.get(url).content)
    with av.open(str(path)) as clip:
        video = clip.streams.video[0]
        pixels = [frame.to_ndarray(format="rgb24") for frame in clip.decode(video=0)]
        return (video.width, video.height, len(pixels), bool(clip.streams.audio)), np.stack(pixels)


def test_every_mode_of_the_preset_makes_a_clip(served, tmp_path):
    server, preset = served
    got = through_the_client(server, {mode: task(mode) for mode in SERVED[preset]})
    for mode, found in got.items():
        (item,) = found["items"]
        shape, pixels = facts(item["videoURL"], tmp_path)
        assert shape == (360, 360, 80, mode == "text")
        assert pixels.std() > 1


def test_what_the_preset_can_not_do_is_refused_at_submit(served):
    server, preset = served
    for mode in MODES.keys() - set(SERVED[preset]):
        answer = httpx.post(server.http, json=[task(mode)], headers={"Authorization": "Bearer any-key"})
        (error,) = answer.json()["errors"]
        assert (answer.status_code, error["code"]) == (400, "unsupportedFrameImages")
        assert "ltx-2 can." in error["message"]
    answer = httpx.post(server.http, json=[task("text", scheduler="ddim")], headers={"Authorization": "Bearer any-key"})
    assert answer.json()["errors"][0]["code"] == "unsupportedScheduler"


def test_a_cancelled_clip_makes_room_for_the_next_one(served, tmp_path):
    """Long enough that the next one could not be done in time if the first one went on."""
    server, _ = served
    long, short = task("text", steps=200, duration=8), task("text")
    with httpx.Client(base_url=server.http, headers={"Authorization": "Bearer any-key"}, timeout=30) as client:

        def said(of):
            answer = client.post("", json=[{"taskType": "getResponse", "taskUUID": of["taskUUID"]}]).json()
            return (answer.get("data") or answer.get("errors"))[0]

        client.post("", json=[long])
        until(lambda: said(long).get("progress", 0) > 8)
        client.post("", json=[{"taskType": "cancelTask", "taskUUID": long["taskUUID"]}])
        assert said(long)["code"] == "taskCancelled"
        client.post("", json=[short])
        until(lambda: said(short).get("status") == "success")


def until(condition, seconds=120):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)
