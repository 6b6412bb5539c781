"""The command line as people and scripts run it: real processes, real files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import httpx
import pytest

from tests.serving import serving


def run(*arguments, folder=None, **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("REELWRIGHT_")}
    command = [sys.executable, "-m", "reelwright", *map(str, arguments)]
    env = clean | {"REELWRIGHT_ENGINE": "fake", **environment}
    return subprocess.run(command, capture_output=True, text=True, env=env, cwd=folder, timeout=120)


def generate(tmp_path, *options, output="clip.mp4"):
    return run("generate", "a red kite", "-o", output, "--size", "360x360", "--fps", "16", *options, folder=tmp_path)


def test_generate_writes_the_clip_and_says_where(tmp_path):
    done = generate(tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "clip.mp4"
    with av.open(str(tmp_path / "clip.mp4")) as clip:
        stream = clip.streams.video[0]
        assert (stream.width, stream.height, stream.frames, stream.average_rate) == (360, 360, 80, 16)


def test_generate_as_json(tmp_path):
    done = generate(tmp_path, "--json", "--seed", 7, "--results", 2, output="take.webm")
    first, second = json.loads(done.stdout)
    assert (first["path"], first["seed"], first["duration"]) == ("take-1.webm", 7, 5.0)
    assert (second["path"], second["seed"]) == ("take-2.webm", 8)
    assert first["sha256"] != second["sha256"] and (tmp_path / "take-2.webm").stat().st_size == second["bytes"]


def test_the_same_seed_makes_the_same_file(tmp_path):
    first, second = (json.loads(generate(tmp_path, "--json", "--seed", 9).stdout)[0]["sha256"] for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--camera", "crane_upp"), "--camera must be one of"),
        (("--duration", 6), "--duration must be one of: 5, 8"),
        (("--size", "641x360"), "no size 641x360. Did you mean 640x360?"),
        (("--size", "huge"), '--size: "huge" is not a size such as 1280x720'),
        (("--camera", "zoom_in", "--effect", "hug your love"), "--effect"),
        (("--image", "nowhere.png"), "nowhere.png: No such file"),
        (("--engine", "magic"), "--engine"),
        (("--seed", -1), "--seed"),
    ],
)
def test_faults_name_the_option(tmp_path, options, said):
    done = generate(tmp_path, *options)
    assert done.returncode != 0 and done.stdout == ""
    assert said in done.stderr and "Traceback" not in done.stderr
    assert "providerSettings" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_all_faults_are_told_together(tmp_path):
    done = generate(tmp_path, "--duration", 6, "--style", "noir")
    assert "--duration" in done.stderr and "--style" in done.stderr


def test_the_name_of_the_file_says_its_kind(tmp_path):
    done = generate(tmp_path, output="clip.gif")
    assert done.returncode == 2 and "--output: clip.gif must end in .mp4, .webm or .mov" in done.stderr


def test_sound_may_stand_alone_or_with_a_text(tmp_path):
    assert generate(tmp_path, "--sound").returncode == 0
    assert generate(tmp_path, "--sound", "wind and gulls").returncode == 0
    refused = generate(tmp_path, "--sound", "x")
    assert refused.returncode == 2 and "--sound" in refused.stderr


def test_keys_are_made_listed_and_revoked(tmp_path):
    key = run("keys", "create", "studio", "--data", tmp_path).stdout.strip()
    assert key.startswith("rw_")
    prefix = key.split("_")[1]
    listed = run("keys", "list", "--data", tmp_path).stdout
    assert prefix in listed and "studio" in listed and key not in listed
    assert run("keys", "revoke", prefix, "--data", tmp_path).returncode == 0
    assert json.loads(run("keys", "list", "--json", "--data", tmp_path).stdout)[0]["revoked_at"] is not None
    again = run("keys", "revoke", prefix, "--data", tmp_path)
    assert again.returncode == 1 and prefix in again.stderr


def test_made_keys_close_the_server_and_revoked_ones_are_refused_within_a_second(tmp_path):
    key = run("keys", "create", "--data", tmp_path).stdout.strip()
    ping = {"taskType": "ping", "ping": True}

    def status(key):
        return httpx.post(server.http, json=ping, headers={"Authorization": f"Bearer {key}"}).status_code

    with serving(tmp_path, REELWRIGHT_ENGINE="fake") as server:
        assert (status(key), status("any")) == (200, 401)
        run("keys", "revoke", key.split("_")[1], "--data", tmp_path)
        ends = time.monotonic() + 1
        while status(key) == 200 and time.monotonic() < ends:
            time.sleep(0.02)
        assert status(key) == 401


def test_serve_refuses_another_address_until_a_key_exists(tmp_path):
    done = run("serve", "--host", "0.0.0.0", "--port", 0, "--data", tmp_path)
    assert done.returncode == 2 and done.stdout == ""
    assert "reelwright keys create" in done.stderr


def test_serve_says_why_it_can_not_listen(tmp_path):
    with serving(tmp_path / "first", REELWRIGHT_ENGINE="fake") as server:
        port = server.url.rpartition(":")[2]
        done = run("serve", "--port", port, "--data", tmp_path / "second")
    assert done.returncode == 1 and port in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_ends_cleanly_and_prints_one_line(tmp_path, number):
    command = [sys.executable, "-m", "reelwright", "serve", "--port", "0", "--data", str(tmp_path)]
    environment = os.environ | {"REELWRIGHT_ENGINE": "fake"}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=environment, **pipes) as process:
        line = process.stdout.readline()
        worker = _child(process.pid)
        process.send_signal(number)
        rest, said = process.communicate(timeout=40)
    assert line.startswith("Reelwright is ready at http://127.0.0.1:") and rest == ""
    assert process.returncode == 0 and "Traceback" not in said
    assert not _alive(worker)


def test_doctor_reports(tmp_path):
    done = run("doctor", "--json", "--data", tmp_path)
    found = {(row["area"], row["name"]): row for row in json.loads(done.stdout)}
    assert found["package", "codecs"]["state"] == "ok"
    assert str(tmp_path) in found["place", "data"]["detail"]
    assert all(row["fix"] for row in found.values() if row["state"] != "ok")
    people = run("doctor", "--data", tmp_path).stdout
    assert all(name in people for _, name in found)


def test_doctor_says_when_something_must_be_put_right(tmp_path):
    place = tmp_path / "file"
    place.write_text("in the way")
    done = run("doctor", "--json", "--data", place)
    data = next(row for row in json.loads(done.stdout) if row["name"] == "data")
    assert done.returncode == 1 and data["state"] == "wrong" and data["fix"]


def test_serve_says_what_is_wrong_with_the_folder(tmp_path):
    place = tmp_path / "file"
    place.write_text("in the way")
    done = run("serve", "--data", place)
    assert done.returncode == 2 and str(place) in done.stderr and "Traceback" not in done.stderr


def test_a_wrong_setting_is_named(tmp_path):
    done = run("serve", "--data", tmp_path, REELWRIGHT_SYNC_SECONDS="500")
    assert done.returncode == 2 and "REELWRIGHT_SYNC_SECONDS" in done.stderr


def _child(pid):
    ends = time.monotonic() + 20
    while time.monotonic() < ends:
        if children := Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            return int(children[0])
        time.sleep(0.02)
    raise AssertionError("no worker was started")


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
