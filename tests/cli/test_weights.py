"""`reelwright models`, what `doctor` says of the diffusion engine, and `worker --gpus`."""

from __future__ import annotations

import json
import os

import pytest

from reelwright.cli import fleet
from reelwright.engines.diffusion.cards import Card, parsed, visible
from reelwright.settings import NotAllowed, Settings
from tests.cli.test_commands import run
from tests.engines.diffusion.hubs import hub
from tests.engines.diffusion.test_hub import REPOSITORY

LISTING = "0, NVIDIA H100 80GB HBM3, 81559, 80995\n1, NVIDIA GeForce RTX 4090, 24564, 24110\n"


def test_pull_brings_weights_and_list_shows_them(tmp_path):
    with hub({"wan/tiny": REPOSITORY}) as stock:
        env = {"REELWRIGHT_HUB": stock.url}
        done = run("models", "pull", "wan/tiny", "--data", tmp_path, **env)
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "models/wan/tiny/vae/model.safetensors").exists()
        listed = json.loads(run("models", "list", "--json", "--data", tmp_path, **env).stdout)
    assert list(listed["others"]) == ["wan/tiny"]
    assert [row["name"] for row in listed["presets"]] == ["wan2.2-ti2v-5b", "wan2.2-a14b", "ltx-2"]
    assert not any(row["here"] for row in listed["presets"])
    assert listed["presets"][1]["makes"] == ["text", "first", "first+last"]


@pytest.mark.parametrize(
    ("name", "env", "said", "status"),
    [
        ("wan9", {}, "wan9 is no preset", 2),
        ("wan2.2-ti2v-5b", {"REELWRIGHT_OFFLINE": "1"}, "it is offline", 1),
    ],
)
def test_pull_says_what_is_wrong(tmp_path, name, env, said, status):
    done = run("models", "pull", name, "--data", tmp_path, **env)
    assert done.returncode == status and said in done.stderr


def test_doctor_tells_licence_size_and_memory_of_every_preset(tmp_path):
    report = json.loads(run("doctor", "--json", "--data", tmp_path).stdout)
    weights = {finding["name"]: finding for finding in report if finding["area"] == "weights"}
    assert set(weights) == {"wan2.2-ti2v-5b", "wan2.2-a14b", "ltx-2"}
    assert "Apache-2.0; 34 GB on disk, 32 GB of memory" in weights["wan2.2-ti2v-5b"]["detail"]
    assert weights["ltx-2"]["fix"] == "reelwright models pull ltx-2"
    assert "Community License" in weights["ltx-2"]["detail"]


def smi(tmp_path, listing=LISTING):
    """A PATH whose nvidia-smi prints that listing."""
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\ncat <<'END'\n{listing}END\n")
    program.chmod(0o755)
    return {"PATH": f"{tmp_path}:{os.environ['PATH']}"}


def test_doctor_says_how_weights_would_run_on_this_card(tmp_path):
    report = json.loads(run("doctor", "--json", "--data", tmp_path, **smi(tmp_path)).stdout)
    cards = [finding["detail"] for finding in report if finding["area"] == "card"]
    weights = [finding["detail"] for finding in report if finding["area"] == "weights"]
    assert cards[0] == "NVIDIA H100 80GB HBM3, 86 GB, 85 GB free" and len(cards) == 2
    assert "here: everything on the card" in weights[0]


def test_cards_as_the_driver_lists_them():
    first, second = parsed(LISTING)
    assert (first.index, first.name, round(first.memory)) == (0, "NVIDIA H100 80GB HBM3", 86)
    assert visible((first, second), "1") == (second,)
    assert visible((first, second), None) == (first, second) and visible((first, second), "") == ()


@pytest.fixture
def two_cards(monkeypatch):
    monkeypatch.setattr(fleet, "cards", lambda: (Card(0, "a", 80, 80), Card(1, "b", 24, 24)))


def test_all_cards_or_some(two_cards):
    assert fleet.chosen("all") == (0, 1) and fleet.chosen("1") == (1,) and fleet.chosen("1,0,1") == (1, 0)
    with pytest.raises(NotAllowed, match="no card 7; there are 0, 1"):
        fleet.chosen("7")


def test_every_worker_sees_one_card_and_keeps_its_name(two_cards, tmp_path):
    first, again, other = (fleet.environment(Settings(data=tmp_path), card) for card in (0, 0, 1))
    assert (first["CUDA_VISIBLE_DEVICES"], other["CUDA_VISIBLE_DEVICES"]) == ("0", "1")
    assert first["REELWRIGHT_WORKER_ID"] == again["REELWRIGHT_WORKER_ID"] != other["REELWRIGHT_WORKER_ID"]


def test_several_workers_on_sqlite_are_refused(tmp_path):
    done = run("worker", "--gpus", "all", "--data", tmp_path, **smi(tmp_path))
    assert done.returncode == 2 and "several workers need PostgreSQL" in done.stderr


def test_a_worker_for_a_card_starts_and_leaves_with_its_parent(tmp_path):
    """One card is allowed on SQLite."""
    import signal
    import subprocess
    import sys
    import time

    env = {**os.environ, **smi(tmp_path, LISTING.splitlines()[0] + "\n"), "REELWRIGHT_ENGINE": "fake"}
    command = [sys.executable, "-m", "reelwright", "worker", "--gpus", "all", "--data", str(tmp_path / "data")]
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(command, env=env, stderr=log)
        deadline = time.monotonic() + 60
        while "worker ready" not in (tmp_path / "log").read_text() and time.monotonic() < deadline:
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    said = (tmp_path / "log").read_text()
    assert "-gpu0" in said and "worker stopped" in said
