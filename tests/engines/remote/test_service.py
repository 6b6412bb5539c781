"""The remote engine through the whole service, by the official client; and the service's own end in the middle."""

from __future__ import annotations

import io
import json
import subprocess
import time
import uuid
from pathlib import Path

import av
import httpx
import pytest

from reelwright import engine_choice
from reelwright.cli.checkup import examine
from reelwright.settings import NotAllowed, Settings
from tests.compat.scenarios import picture
from tests.conftest import need
from tests.engines.remote.standin import Standin, standing_in
from tests.serving import serving

ROOT = Path(__file__).parents[3]
KEY = {"Authorization": "Bearer any-key"}


def env(standin: Standin) -> dict[str, str]:
    settings = {"ENGINE": "remote", "REMOTE_URL": standin.url, "LOG_LEVEL": "warning"}
    return {f"REELWRIGHT_{name}": value for name, value in settings.items()}


def task(*places: str) -> dict:
    frames = [{"image": picture(10), "frame": place} for place in places]
    return {
        "taskType": "videoInference", "taskUUID": str(uuid.uuid4()), "model": "pixverse:1@2", "duration": 5, "fps": 16,
        "positivePrompt": "a cat walks on the beach", "width": 360, "height": 360, "seed": 5,
    } | ({"inputs": {"frameImages": frames}} if frames else {})  # fmt: skip


def finished(url: str, uid: str) -> dict:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        said = httpx.post(url, json=[{"taskType": "getResponse", "taskUUID": uid}], headers=KEY).json()
        if "errors" in said or said["data"][0]["status"] == "success":
            return said
        time.sleep(0.2)
    raise AssertionError("the clip never came")


@pytest.mark.parametrize("dialect", ["sglang", "vllm"])
def test_the_official_client_gets_clips_from_words_and_from_a_picture(dialect, tmp_path):
    python, driver = ROOT / ".clients/runware-sdk/bin/python", ROOT / "tests/compat/drivers/runware_sdk.py"
    need(python.exists(), "the official client (make setup-test)")
    with standing_in(dialect) as standin, serving(tmp_path, **env(standin)) as server:
        tasks = {"words": task(), "picture": task("first")}
        job = {"http": server.http, "ws": server.ws, "key": "any-key", "tasks": tasks, "transport": "rest"}
        done = subprocess.run([python, driver], input=json.dumps(job), capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr[-2000:]
        for found in json.loads(done.stdout.splitlines()[-1]).values():
            (item,) = found["items"]
            with av.open(io.BytesIO(httpx.get(item["videoURL"]).content)) as clip:
                assert (clip.streams.video[0].width, clip.streams.video[0].height) == (360, 360)
                assert sum(1 for _ in clip.decode(video=0)) == 80
    assert len(standin.orders) == 2 and len(standin.pictures) == 1


@pytest.mark.parametrize("places", [("last",), ("first", "last")])
def test_what_a_video_server_can_not_do_is_refused_at_submit(places, tmp_path):
    with standing_in() as standin, serving(tmp_path, **env(standin)) as server:
        (error,) = httpx.post(server.http, json=[task(*places)], headers=KEY).json()["errors"]
    assert error["code"] == "unsupportedFrameImages" and "previz" in error["message"]
    assert not standin.orders


def test_a_server_that_is_killed_picks_up_the_same_job(tmp_path):
    asked = task()
    with standing_in(takes=6.0) as standin:
        with serving(tmp_path, **env(standin)) as server:
            httpx.post(server.http, json=[asked], headers=KEY)
            end = time.monotonic() + 30
            while not standin.polls and time.monotonic() < end:
                time.sleep(0.1)
            server.process.kill()
        with serving(tmp_path, **env(standin)) as server:
            said = finished(server.http, asked["taskUUID"])
    assert said["data"][0]["status"] == "success"
    assert len(standin.orders) == 1


@pytest.mark.parametrize("url", [None, "videos.example"])
def test_without_an_address_nothing_starts(url, tmp_path):
    with pytest.raises(NotAllowed, match="REMOTE_URL"):
        engine_choice.engine(Settings(engine="remote", remote_url=url, data=tmp_path))


def test_doctor_says_whether_the_server_answers_and_what_it_speaks(tmp_path):
    def remote(**settings) -> tuple[str, str]:
        asked = Settings(data=tmp_path, **settings)
        return next((f.state, f.detail) for f in examine(asked) if f.name == "remote")

    assert remote()[0] == "missing"
    assert remote(engine="remote", remote_url="http://127.0.0.1:9")[0] == "wrong"
    with standing_in("vllm") as standin:
        state, detail = remote(engine="remote", remote_url=standin.url)
    assert (state, "vllm" in detail) == ("ok", True)
