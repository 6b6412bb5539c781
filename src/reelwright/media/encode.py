"""Footage to a file, streamed: a few frames exist at a time, whatever the clip's length.

The caller's thread pulls frames from the engine while one thread of our own converts and compresses them."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import av
import cv2
import numpy as np
from av.video.reformatter import ColorRange, Colorspace

from reelwright.contract.errors import ProviderError
from reelwright.contract.shot import Shot, Take
from reelwright.media import disk
from reelwright.media.frames import SAMPLE_RATE, Footage, Frame, Sound
from reelwright.media.quality import CODECS, Codec, crf

BACKLOG = 3  # frames that may wait for the encoder
_SECONDS_PER_KEYFRAME = 2
_THREADS = 2  # fixed and not by the machine: the bytes of a file depend on it
_BT709 = 1  # ITU-T H.273: primaries, transfer characteristics and matrix all have the value 1
_RGB_TO_YUV = np.array((
    (0.182586, 0.614231, 0.062007, 16.0),
    (-0.100644, -0.338572, 0.439216, 128.0),
    (0.439216, -0.398942, -0.040274, 128.0)), np.float32)  # fmt: skip
"""Full-range RGB to limited range by ITU-R BT.709, item 3: Kr 0.2126, Kb 0.0722; 219 steps of luma, 224 of chroma."""


class Report(Protocol):
    """See engines.base.Report: called for every frame with 0..1; what it raises passes through."""

    def __call__(self, fraction: float) -> None: ...


def encode(footage: Footage, path: Path, shot: Shot, report: Report) -> Take:
    """Writes the footage to `path` in the shot's container and quality, whole or not at all, and closes the footage.

    Raises ProviderError(inferenceError) when the engine yields other than footage.count frames of the stated size;
    whatever the engine or `report` raises passes through. Nothing but the finished file is left behind."""
    part = path.with_name(path.name + ".part")
    try:
        with _Encoder(footage, part, shot) as encoder:
            _feed(footage, encoder, report)
        digest = _flushed(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
        footage.close()
    sound = footage.soundtrack is not None
    size = path.stat().st_size
    return Take(
        path, shot.container, footage.width, footage.height, footage.fps, footage.count, sound, digest, size
    )


def _feed(footage: Footage, encoder: _Encoder, report: Report) -> None:
    shape = (footage.height, footage.width, 3)
    count = 0
    for frame in footage.frames:
        if frame.shape != shape or frame.dtype != np.uint8:
            raise _wrong(f"frame {count} is {frame.dtype} {frame.shape}, not uint8 {shape}")
        if count == footage.count:
            raise _wrong(f"more than {footage.count} frames")
        encoder.put(frame)
        count += 1
        report(count / footage.count)
    if count != footage.count:
        raise _wrong(f"{count} frames instead of {footage.count}")


class _Encoder:
    """The thread that compresses. Leaving the context ends the thread and closes the file, whatever happened; after
    an error inside it drops what waits instead of compressing it, so that a cancelled clip ends at once."""

    def __init__(self, footage: Footage, path: Path, shot: Shot) -> None:
        codec = CODECS[shot.container]
        self._box = av.open(str(path), "w", format=codec.format, options=dict(codec.container_options))
        self._picture = _picture_stream(self._box, codec, footage, shot.quality)
        self._sound = None if footage.soundtrack is None else _Soundtrack(self._box, codec, footage)
        self._waiting: queue.Queue[Frame | None] = queue.Queue(BACKLOG)
        self._dropping = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="encode", daemon=True)

    def __enter__(self) -> _Encoder:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._dropping.set()
        self._waiting.put(None)
        self._thread.join()
        if kind is None:
            self._check()

    def put(self, frame: Frame) -> None:
        """Waits for room. Raises what the encoder met."""
        self._check()
        self._waiting.put(frame)

    def _check(self) -> None:
        if self._error is None:
            return
        if disk.is_full(self._error):
            raise disk.full() from self._error
        raise ProviderError("inferenceError", "The clip could not be encoded.") from self._error

    def _run(self) -> None:
        try:
            with self._box:
                index = 0
                while (frame := self._waiting.get()) is not None:
                    if not self._dropping.is_set():
                        self._compress(frame, index)
                    index += 1
                if not self._dropping.is_set():
                    self._finish()
        except (av.FFmpegError, OSError, ValueError, MemoryError) as error:
            self._error = error
            while self._waiting.get() is not None:  # so that put() can't wait for ever
                pass

    def _compress(self, frame: Frame, index: int) -> None:
        self._box.mux(self._picture.encode(_yuv(frame, index, self._picture.codec_context.time_base)))
        if self._sound is not None:
            self._sound.write_until(index + 1)

    def _finish(self) -> None:
        self._box.mux(self._picture.encode(None))
        if self._sound is not None:
            self._sound.finish()


class _Soundtrack:
    """Compresses the soundtrack beside the picture, so that the file is interleaved."""

    def __init__(self, box: Any, codec: Codec, footage: Footage) -> None:
        assert footage.soundtrack is not None
        self._box = box
        self._fps = footage.fps
        # exactly as long as the picture: players show the last frame until the longest stream ends
        self._samples = _fit(footage.soundtrack, footage.count * SAMPLE_RATE // footage.fps)
        self._stream = box.add_stream(codec.audio, rate=SAMPLE_RATE, layout="stereo")
        self._stream.bit_rate = codec.audio_rate
        self._stream.codec_context.flags |= 1 << 23  # bitexact
        self._at = 0

    def write_until(self, frames: int) -> None:
        """Compresses the sound of the first `frames` pictures, as far as not yet done."""
        end = min(frames * SAMPLE_RATE // self._fps, len(self._samples))
        if end > self._at:
            piece = np.ascontiguousarray(self._samples[self._at:end].T)
            block = av.AudioFrame.from_ndarray(piece, format="fltp", layout="stereo")
            block.sample_rate, block.pts, block.time_base = SAMPLE_RATE, self._at, Fraction(1, SAMPLE_RATE)
            self._box.mux(self._stream.encode(block))
            self._at = end

    def finish(self) -> None:
        self._box.mux(self._stream.encode(None))


def _picture_stream(box: Any, codec: Codec, footage: Footage, quality: int) -> Any:
    options = {**codec.options, "crf": crf(codec, quality), "g": str(footage.fps * _SECONDS_PER_KEYFRAME)}
    stream = box.add_stream(codec.video, rate=footage.fps, options=options)
    stream.width, stream.height, stream.pix_fmt = footage.width, footage.height, "yuv420p"
    context = stream.codec_context
    context.thread_count = _THREADS
    context.flags |= 1 << 23  # bitexact
    context.time_base = Fraction(1, footage.fps)
    context.color_range = ColorRange.MPEG
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    return stream


def _yuv(frame: Frame, index: int, time_base: Fraction) -> av.VideoFrame:
    """RGB to limited-range YUV 4:2:0 with the matrix of ITU-R BT.709, as the file is tagged. OpenCV does it in a third
    of the time that swscale takes."""
    height, width = frame.shape[:2]
    planes = np.empty((height * 3 // 2, width), np.uint8)
    luma, chroma = planes[:height], planes[height:].reshape(2, height // 2, width // 2)
    mixed = cv2.transform(frame, _RGB_TO_YUV)
    cv2.extractChannel(mixed, 0, luma)
    halved = cv2.resize(mixed, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    for k in (0, 1):
        cv2.extractChannel(halved, k + 1, chroma[k])
    picture = av.VideoFrame.from_ndarray(planes, format="yuv420p")
    picture.color_range, picture.colorspace = ColorRange.MPEG, Colorspace.ITU709
    picture.pts, picture.time_base = index, time_base
    return picture


def _fit(sound: Sound, samples: int) -> Sound:
    clipped = np.clip(sound[:samples], -1.0, 1.0).astype(np.float32, copy=False)
    return np.pad(clipped, ((0, samples - len(clipped)), (0, 0)))


def _flushed(path: Path) -> str:
    """SHA-256 of the file, hexadecimal, once its bytes are safe from a power cut."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest()


def _wrong(what: str) -> ProviderError:
    return ProviderError("inferenceError", f"The engine made {what}.")
