"""Every bound, default and rule of videoInference, row by row (cases.py)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reelwright.contract.errors import ReelwrightError, Rejected, ValidationError
from reelwright.contract.video import VideoInference
from reelwright.contract.wire import parse
from tests.contract.cases import BAD, BEYOND_SCHEMA, GOOD
from tests.contract.samples import OTHER, UUID, Json, frames, pixverse, video

Faults = Callable[[Any], tuple[ReelwrightError, ...]]


def parsed(**changes: Any) -> VideoInference:
    task = parse(video(**changes))
    assert isinstance(task, VideoInference)
    return task


@pytest.mark.parametrize("changes", GOOD, ids=str)
def test_accepted(changes: Json):
    assert parsed(**changes).positive_prompt


@pytest.mark.parametrize(("changes", "code", "parameter"), BAD + BEYOND_SCHEMA, ids=lambda value: str(value)[:60])
def test_rejected_with_its_code_and_path(changes: Json, code: str, parameter: Any, faults: Faults):
    (fault,) = faults(video(**changes))
    assert (fault.code, fault.parameter) == (code, parameter)
    assert fault.status == 400
    assert isinstance(fault, ValidationError)


def test_the_seeds_requests_are_accepted(seed_request: Json):
    task = parse(seed_request)
    assert isinstance(task, VideoInference)
    assert task.seed == seed_request["seed"]
    assert task.images == tuple(item["image"] for item in seed_request.get("inputs", {}).get("frameImages", []))


def test_defaults():
    task = parsed()
    assert (task.duration, task.fps, task.number_results, task.output_quality) == (5, 24, 1, 95)
    assert (task.output_type, task.output_format, task.delivery_method) == ("URL", "MP4", "async")
    assert (task.width, task.height, task.resolution, task.seed, task.ttl) == (None,) * 5
    assert (task.include_cost, task.safety.check_content, task.safety.mode) == (False, False, None)
    assert (task.pixverse.motion_mode, task.pixverse.sound_effect_switch, task.pixverse.watermark) == (
        "normal",
        False,
        False,
    )


def test_all_faults_of_a_task_come_together_in_the_order_of_its_fields(faults: Faults):
    task = video(
        positivePrompt="a", duration=6, seed=-1, width=100, colour=1, **pixverse(effect="kiss", cameraMovement="x")
    )
    assert [fault.code for fault in faults(task)] == [
        "invalidPositivePromptLength",
        "unsupportedDuration",
        "invalidSeed",
        "unsupportedEffect",
        "unsupportedCameraMovement",
        "unknownParameter",
        "missingHeight",
        "incompatibleParameters",
    ]


def test_too_many_pictures_are_told_beside_their_own_faults(faults: Faults):
    assert [fault.code for fault in faults(video(**frames("a", "b", UUID)))] == [
        "invalidFrameImages",
        "invalidFrameImages",
        "arrayTooLarge",
    ]


def test_a_rejected_task_is_named():
    with pytest.raises(Rejected) as caught:
        parse(video(duration=6))
    assert (caught.value.task_type, caught.value.task_uuid, caught.value.status) == ("videoInference", UUID, 400)


@pytest.mark.parametrize(
    ("changes", "allowed"),
    [
        ({"duration": 6}, (5, 8)),
        ({"resolution": "4k"}, ("360p", "540p", "720p", "1080p")),
        ({"outputFormat": "mp4"}, ("MP4", "WEBM", "MOV")),
        ({"model": "x"}, ("pixverse:1@2", "pixverse-v4")),
        (pixverse(style="x"), ("anime", "3d_animation", "clay", "comic", "cyberpunk")),
        ({"providerSettings": {"vidu": {}}}, ("pixverse",)),
        (frames({"image": UUID, "frame": 3}), ("first", "last", 0, -1)),
        (frames({"image": UUID, "fram": "first"}), ("image", "frame")),
    ],
)
def test_allowed_values_are_listed(changes: Json, allowed: tuple[Any, ...], faults: Faults):
    assert faults(video(**changes))[0].allowed == allowed


@pytest.mark.parametrize(
    ("changes", "meant"),
    [
        ({"possitivePrompt": "x"}, "positivePrompt"),
        ({"numResults": 2}, "numberResults"),
        ({"webhook_url": "http://a.example"}, "webhookURL"),
        ({"outputFormat": "mp4"}, "MP4"),
        (pixverse(cameraMovement="Crane Up"), "crane_up"),
        (pixverse(camera="zoom_in"), "cameraMovement"),
        (pixverse(effect="kungfu"), "kungfu club"),
        (pixverse(style="3d animation"), "3d_animation"),
        ({"model": "pixverse:12"}, "pixverse:1@2"),
        ({"width": 1280, "height": 700}, "1280x720"),
        (frames({"image": UUID, "frame": "frist"}), "first"),
    ],
)
def test_did_you_mean(changes: Json, meant: str, faults: Faults):
    assert f"Did you mean {meant}?" in faults(video(**changes))[0].message.replace('"', "")


def test_messages_say_what_came(faults: Faults):
    assert faults(video(numberResults=9))[0].message == "numberResults must be less than or equal to 4; got 9."
    assert len(faults(video(outputFormat="x" * 100_000))[0].message) < 300


def test_legacy_shapes_become_todays():
    pictures = [{"inputImage": UUID, "frame": 0}, OTHER]
    old = parsed(frameImages=pictures, nsfw_check="full", **pixverse(motionmode="fast"))
    new = parsed(safety={"mode": "full"}, **frames({"image": UUID, "frame": 0}, OTHER), **pixverse(motionMode="fast"))
    assert old == new


def test_parsing_changes_nothing_of_what_was_sent():
    raw = video(frameImages=[{"inputImage": UUID, "frame": None}], seed=None, **pixverse(motionmode="fast"))
    before = repr(raw)
    parse(raw)
    assert repr(raw) == before


def test_a_task_is_frozen():
    with pytest.raises(Exception, match="frozen"):
        parsed().seed = 5  # type: ignore[misc]


def test_pictures_can_be_named_anew():
    task = parsed(**frames({"image": "https://a.example/b.png", "frame": "last"}, UUID))
    renamed = task.with_images((OTHER, UUID))
    assert renamed.images == (OTHER, UUID)
    assert [item.frame for item in renamed.inputs.frame_images] == ["last", None]
    assert task.images[0] == "https://a.example/b.png"
    with pytest.raises(ValueError, match="zip"):
        task.with_images((OTHER,))
