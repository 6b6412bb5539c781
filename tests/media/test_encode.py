from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from itertools import pairwise

import av
import numpy as np
import pytest

from reelwright.contract.errors import ProviderError
from reelwright.media import playback
from reelwright.media.encode import encode
from reelwright.media.frames import SAMPLE_RATE, Footage
from tests.media.material import footage, pattern, psnr

CONTAINERS = ["MP4", "MOV", "WEBM"]
CODECS = {"MP4": ("h264", "aac"), "MOV": ("h264", "aac"), "WEBM": ("vp9", "opus")}


class Stop(Exception):
    """What a report raises when nobody wants the clip any more."""


def quiet(fraction: float) -> None:
    assert 0 < fraction <= 1


@pytest.fixture
def make(tmp_path, make_shot):
    def go(container="MP4", quality=95, report=quiet, film=None, **options):
        film = film or footage(**options)
        path = tmp_path / f"clip.{container.lower()}"
        return encode(film, path, make_shot(container=container, quality=quality), report)

    return go


def atoms(data: bytes) -> list[str]:
    """The names of the boxes at the top of an MP4 or MOV file, in order."""
    names, at = [], 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4])
        names.append(data[at + 4 : at + 8].decode())
        at += size or len(data)
    return names


@pytest.mark.parametrize("container", CONTAINERS)
def test_the_streams_are_what_the_contract_says(make, container):
    take = make(container, sound=True)
    with av.open(str(take.path)) as box:
        video, audio = box.streams.video[0], box.streams.audio[0]
        assert len(box.streams) == 2
        names = tuple(stream.codec_context.name.removeprefix("lib") for stream in (video, audio))
        assert names == CODECS[container]
        assert (video.width, video.height, video.pix_fmt, video.average_rate) == (128, 96, "yuv420p", 16)
        assert (audio.rate, audio.layout.name) == (48_000, "stereo")


@pytest.mark.parametrize("container", CONTAINERS)
def test_without_a_soundtrack_there_is_no_audio_stream(make, container):
    take = make(container)
    assert not take.sound
    with av.open(str(take.path)) as box:
        assert [stream.type for stream in box.streams] == ["video"]


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("fps", [16, 24])
def test_every_frame_comes_back_at_its_time_and_looks_the_same(make, container, fps):
    take = make(container, fps=fps, count=30)
    with av.open(str(take.path)) as box:
        times = [frame.time for frame in box.decode(video=0)]
    assert times == pytest.approx([i / fps for i in range(30)], abs=0.0011)  # webm counts whole milliseconds
    values = [psnr(frame, pattern(128, 96, i)) for i, frame in playback.frames(take.path)]
    assert len(values) == 30
    assert min(values) > 33


@pytest.mark.parametrize("container", CONTAINERS)
def test_the_take_states_the_facts_of_the_file(make, container):
    take = make(container, sound=True)
    data = take.path.read_bytes()
    assert (take.width, take.height, take.fps, take.frames, take.sound) == (128, 96, 16, 16, True)
    assert (take.size, take.sha256) == (len(data), hashlib.sha256(data).hexdigest())


@pytest.mark.parametrize("container", ["MP4", "MOV"])
def test_the_index_stands_before_the_pictures(make, container):
    names = atoms(make(container, sound=True).path.read_bytes())
    assert names.index("moov") < names.index("mdat")


def test_the_webm_index_stands_before_the_pictures(make):
    data = make("WEBM").path.read_bytes()
    cues, cluster = b"\x1c\x53\xbb\x6b", b"\x1f\x43\xb6\x75"  # the seek head before both names the cues once
    assert 0 < data.index(cues, data.index(cues) + 4) < data.index(cluster)


@pytest.mark.parametrize("container", CONTAINERS)
def test_colours_are_tagged_as_bt709(make, container):
    with av.open(str(make(container).path)) as box:
        frame = next(box.decode(video=0))
        assert (frame.colorspace, frame.color_range) == (1, 1)
        if container != "WEBM":
            assert (frame.color_primaries, frame.color_trc) == (1, 1)


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("colour", [(255, 0, 0), (0, 255, 0), (0, 0, 255), (200, 120, 90), (255, 255, 255), (0, 0, 0)])
def test_pure_colours_come_back(make, container, colour):
    flat = np.full((96, 128, 3), colour, np.uint8)
    take = make(container, film=Footage(iter([flat] * 4), 128, 96, 16, 4))
    _, back = next(playback.frames(take.path))
    assert np.abs(back[40:50, 40:50].astype(int) - colour).max() <= 5


@pytest.mark.parametrize("container", CONTAINERS)
def test_the_sound_is_as_long_as_the_picture_and_the_same_sound(make, container):
    film = footage(count=32, sound=True)
    take = make(container, film=film)
    with av.open(str(take.path)) as box:
        heard = np.concatenate([block.to_ndarray() for block in box.decode(audio=0)], axis=1)
    assert heard.shape[1] == pytest.approx(2 * SAMPLE_RATE, abs=2048)  # codecs work in blocks
    for channel, pitch in ((0, 440), (1, 660)):
        spectrum = np.abs(np.fft.rfft(heard[channel, 4800 : 4800 + SAMPLE_RATE]))
        assert spectrum.argmax() == pitch


def test_sound_and_picture_are_interleaved(make):
    take = make(count=48, sound=True)
    with av.open(str(take.path)) as box:
        places = [(packet.pos, packet.stream.type) for packet in box.demux() if packet.size]
    order = [kind for _, kind in sorted(places)]
    turns = sum(a != b for a, b in pairwise(order))
    assert turns > 6


def test_a_soundtrack_of_another_length_is_cut_or_filled(make):
    film = footage(count=16, sound=True)
    long = Footage(film.frames, 128, 96, 16, 16, np.tile(film.soundtrack, (3, 1)))
    with av.open(str(make(film=long).path)) as box:
        assert float(box.streams.audio[0].duration * box.streams.audio[0].time_base) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize("container", CONTAINERS)
def test_more_quality_means_more_bytes_and_a_closer_picture(make, container):
    sizes, values = [], []
    for quality in (20, 60, 95):
        take = make(container, quality, width=320, height=180)
        sizes.append(take.size)
        values.append(np.mean([psnr(frame, pattern(320, 180, i)) for i, frame in playback.frames(take.path)]))
    assert sizes == sorted(set(sizes))
    assert values == sorted(set(values))


@pytest.mark.parametrize("container", CONTAINERS)
def test_the_same_footage_makes_the_same_bytes(make, container):
    assert make(container, sound=True).sha256 == make(container, sound=True).sha256


@pytest.mark.parametrize("made", [15, 17])
def test_a_wrong_number_of_frames_is_an_error(make, made, tmp_path):
    frames = (pattern(128, 96, i) for i in range(made))
    with pytest.raises(ProviderError) as caught:
        make(film=Footage(frames, 128, 96, 16, 16))
    assert caught.value.code == "inferenceError"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("frame", [
    np.zeros((96, 130, 3), np.uint8), np.zeros((96, 128, 3), np.float32), np.zeros((96, 128), np.uint8),
])  # fmt: skip
def test_a_frame_of_another_shape_is_an_error(make, frame):
    with pytest.raises(ProviderError, match="uint8"):
        make(film=Footage(iter([frame]), 128, 96, 16, 1))


def test_a_size_that_the_codec_refuses_is_an_error_and_leaves_nothing(make, tmp_path):
    with pytest.raises(ProviderError, match="encoded"):
        make(film=Footage((np.zeros((95, 127, 3), np.uint8) for _ in range(3)), 127, 95, 16, 3))
    assert not list(tmp_path.iterdir())


def test_cancelling_passes_through_closes_the_engine_and_leaves_nothing(make, tmp_path):
    closed = []

    def frames() -> Iterator[np.ndarray]:
        try:
            for i in range(1000):
                yield pattern(128, 96, i % 20)
        finally:
            closed.append(True)

    def report(fraction: float) -> None:
        if fraction > 0.01:
            raise Stop

    with pytest.raises(Stop):
        make(film=Footage(frames(), 128, 96, 16, 1000), report=report)
    assert closed == [True]
    assert not list(tmp_path.iterdir())
    assert not [thread for thread in threading.enumerate() if thread.name == "encode"]


def test_an_engine_that_breaks_leaves_nothing(make, tmp_path):
    def frames() -> Iterator[np.ndarray]:
        yield pattern(128, 96)
        raise RuntimeError("no more film")

    with pytest.raises(RuntimeError, match="no more film"):
        make(film=Footage(frames(), 128, 96, 16, 16))
    assert not list(tmp_path.iterdir())


def test_an_older_file_stays_whole_until_the_new_one_is(make, tmp_path):
    before = make().path.read_bytes()
    with pytest.raises(ProviderError):
        make(film=Footage(iter([]), 128, 96, 16, 16))
    assert (tmp_path / "clip.mp4").read_bytes() == before


FILL = """
import resource, signal, sys
from pathlib import Path
import numpy as np
from reelwright.contract.errors import ServerError
from reelwright.contract.shot import Shot
from reelwright.media.encode import encode
from reelwright.media.frames import Footage
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
dice = np.random.default_rng(0)
frames = (dice.integers(0, 255, (96, 128, 3), np.uint8) for _ in range(48))
shot = Shot.from_json({
    "task_uuid": "", "video_uuid": "", "index": 0, "prompt": "", "negative_prompt": None, "width": 128, "height": 96,
    "resolution": "360p", "fit_image": False, "duration": 3, "fps": 16, "seed": 1, "camera": None, "effect": None,
    "style": None, "motion": "normal", "sound": False, "sound_prompt": None, "images": [], "container": sys.argv[2],
    "quality": 95, "safety": "none", "watermark": False})
try:
    encode(Footage(frames, 128, 96, 16, 48), Path(sys.argv[1]) / "clip", shot, lambda fraction: None)
except ServerError as error:
    print(error.status, error.message)
"""


@pytest.mark.parametrize("container", CONTAINERS)
def test_a_full_disk_is_said_clearly_and_leaves_nothing(container, tmp_path):
    """A limit on file size stands in for the full disk: the same failing write."""
    run = subprocess.run([sys.executable, "-c", FILL, tmp_path, container], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "503 The disk for work in progress is full."
    assert not list(tmp_path.iterdir())


def test_progress_is_told_for_every_frame(make):
    told = []
    make(report=told.append)
    assert told == [i / 16 for i in range(1, 17)]


def test_memory_does_not_grow_with_the_length(make):
    """Python's own allocations at their peak, NumPy's included: only a few frames of 55 kB ever exist."""
    tracemalloc.start()
    try:
        make(count=300, width=160, height=120)
        assert tracemalloc.get_traced_memory()[1] < 40 * 160 * 120 * 3
    finally:
        tracemalloc.stop()
