"""From tasks to Shots."""

from __future__ import annotations

from typing import Any

import pytest

from reelwright.contract import catalog, resolve
from reelwright.contract.errors import Rejected
from reelwright.contract.shot import FrameImage, Shot
from reelwright.contract.wire import parse
from tests.contract.samples import OTHER, UUID, Json, frames, pixverse, video


def shots(changes: Json, seed: int = 11, **options: Any) -> tuple[Shot, ...]:
    task = parse(video(**changes))
    names = [f"video-{index}" for index in range(task.number_results)]  # type: ignore[union-attr]
    return resolve.shots(task, seed=seed, video_uuids=names, **options)  # type: ignore[arg-type]


def shot(**changes: Any) -> Shot:
    return shots(changes)[0]


def test_defaults_are_filled():
    assert shot() == Shot(
        task_uuid=UUID, video_uuid="video-0", index=0, prompt="a cat", negative_prompt=None, width=1280, height=720,
        resolution="720p", fit_image=False, duration=5, fps=24, seed=11, camera=None, effect=None, style=None,
        motion="normal", sound=False, sound_prompt=None, images=(), container="MP4", quality=95, safety="none",
        watermark=False,
    )  # fmt: skip


def test_everything_asked_for_arrives():
    settings = pixverse(
        style="clay", cameraMovement="pan_left", motionMode="fast", soundEffectSwitch=True, soundEffectContent="rain",
        watermark=True,
    )  # fmt: skip
    found = shot(
        negativePrompt="text", width=540, height=960, fps=16, seed=3, outputFormat="WEBM", outputQuality=20, steps=9,
        CFGScale=4.5, scheduler="Euler", **settings,
    )  # fmt: skip
    assert (found.negative_prompt, found.width, found.height, found.resolution) == ("text", 540, 960, "540p")
    assert (found.fps, found.frames, found.seed, found.container, found.quality) == (16, 80, 3, "WEBM", 20)
    assert (found.style, found.camera, found.motion) == ("clay", "pan_left", "fast")
    assert (found.sound, found.sound_prompt, found.watermark) == (True, "rain", True)
    assert (found.steps, found.guidance, found.scheduler) == (9, 4.5, "Euler")


def test_every_result_has_its_own_seed_and_wraps():
    assert [shot.seed for shot in shots({"numberResults": 4, "seed": 100})] == [100, 101, 102, 103]
    assert [shot.seed for shot in shots({"numberResults": 3}, seed=2**32 - 2)] == [2**32 - 2, 2**32 - 1, 0]
    assert [shot.index for shot in shots({"numberResults": 2})] == [0, 1]
    assert [shot.video_uuid for shot in shots({"numberResults": 2})] == ["video-0", "video-1"]


def test_one_video_uuid_for_each_result():
    with pytest.raises(ValueError, match="2 results"):
        resolve.shots(parse(video(numberResults=2)), seed=1, video_uuids=["one"])  # type: ignore[arg-type]


@pytest.mark.parametrize("size", catalog.SIZES, ids=str)
def test_sizes_know_their_tier(size: catalog.Size):
    found = shot(width=size.width, height=size.height)
    assert (found.width, found.height, found.resolution) == (size.width, size.height, size.resolution)


@pytest.mark.parametrize(
    ("resolution", "size"), [("360p", (640, 360)), ("540p", (960, 540)), ("1080p", (1920, 1080)), (None, (1280, 720))]
)
def test_a_tier_alone_is_wide(resolution: str | None, size: tuple[int, int]):
    found = shot(resolution=resolution)
    assert (found.width, found.height) == size


def test_only_pictures_without_a_size_are_fitted():
    assert shot(**frames(UUID)).fit_image
    assert shot(resolution="360p", **frames(UUID)).fit_image
    assert not shot(width=720, height=720, **frames(UUID)).fit_image
    assert not shot(resolution="360p").fit_image


@pytest.mark.parametrize(
    ("items", "placed"),
    [
        ([UUID], [(UUID, "first")]),
        ([UUID, OTHER], [(UUID, "first"), (OTHER, "last")]),
        ([{"image": UUID, "frame": "last"}], [(UUID, "last")]),
        ([{"image": UUID, "frame": -1}, OTHER], [(OTHER, "first"), (UUID, "last")]),
        ([UUID, {"image": OTHER, "frame": 0}], [(OTHER, "first"), (UUID, "last")]),
        ([{"image": UUID, "frame": "last"}, {"image": OTHER, "frame": "first"}], [(OTHER, "first"), (UUID, "last")]),
    ],
)
def test_pictures_take_their_places(items: list[Any], placed: list[Any]):
    assert shot(**frames(*items)).images == tuple(FrameImage(*place) for place in placed)


@pytest.mark.parametrize(
    ("changes", "motion"),
    [
        ({}, "fast"),
        ({"duration": 8}, "normal"),
        ({"resolution": "1080p"}, "normal"),
        ({"width": 1080, "height": 1080}, "normal"),
        ({"width": 720, "height": 1280}, "fast"),
    ],
)
def test_fast_becomes_normal_where_it_must(changes: Json, motion: str):
    task = {**changes, **pixverse(motionMode="fast")}
    assert shots(task)[0].motion == motion
    assert bool(resolve.notes(parse(video(**task)))) == (motion == "normal")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "paths"),
    [
        ({"duration": 8}, ("duration",)),
        ({"resolution": "1080p"}, ("resolution",)),
        ({"duration": 8, "width": 1920, "height": 1080}, ("duration", "width", "height")),
    ],
)
def test_a_strict_server_refuses_it(changes: Json, paths: tuple[str, ...]):
    with pytest.raises(Rejected) as caught:
        shots({**changes, **pixverse(motionMode="fast")}, strict_motion=True)
    (fault,) = caught.value.errors
    assert fault.code == "incompatibleParameters"
    assert fault.parameter == ("providerSettings.pixverse.motionMode", *paths)
    assert shots(pixverse(motionMode="fast"), strict_motion=True)[0].motion == "fast"


@pytest.mark.parametrize(
    ("changes", "mode"),
    [
        ({}, "none"),
        ({"safety": {"checkContent": True}}, "fast"),
        ({"safety": {"checkContent": True, "mode": "none"}}, "none"),
        ({"safety": {"checkContent": False, "mode": "full"}}, "full"),
        ({"checkNSFW": True}, "fast"),
        ({"nsfw_check": "full"}, "full"),
        ({"checkNSFW": True, "nsfw_check": "none"}, "none"),
    ],
)
def test_safety_mode_wins(changes: Json, mode: str):
    assert shot(**changes).safety == mode


def test_sound_needs_the_switch():
    quiet = pixverse(soundEffectContent="rain")
    assert (shot(**quiet).sound, shot(**quiet).sound_prompt) == (False, None)
    assert "soundEffectSwitch" in resolve.notes(parse(video(**quiet)))[0]  # type: ignore[arg-type]


def test_a_shot_survives_json(seed_request: Json):
    (found,) = resolve.shots(parse(seed_request), seed=1, video_uuids=["v"])  # type: ignore[arg-type]
    assert Shot.from_json(found.as_json()) == found
    assert found.seed == seed_request["seed"]


@pytest.mark.parametrize(
    ("picture", "size"),
    [((4000, 3000), "960x720"), ((1920, 1080), "1280x720"), ((500, 512), "720x720"), ((300, 4000), "720x1280"),
     ((2100, 2800), "720x960"), ((4000, 300), "1280x720")],
)  # fmt: skip
def test_the_nearest_shape(picture: tuple[int, int], size: str):
    assert str(catalog.nearest_size("720p", *picture)) == size
