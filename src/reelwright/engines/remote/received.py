"""A clip as a video server made it: what it is, its frames at the asked rate and size, its sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np

from reelwright.contract.error_table import make
from reelwright.contract.shot import Shot
from reelwright.engines.remote.order import Run
from reelwright.engines.retime import between, resized
from reelwright.media.frames import SAMPLE_RATE, Frame, Sound


@dataclass(frozen=True, slots=True)
class Received:
    """A file. count: frames in it; fps: frames a second."""

    path: Path
    count: int
    fps: float

    @staticmethod
    def of(path: Path) -> Received:
        """Raises ProviderError(inferenceError) for what is no clip; the file is removed then."""
        try:
            with av.open(str(path)) as box:
                stream = box.streams.video[0]
                rate = float(stream.average_rate or 0)
                count = sum(1 for packet in box.demux(stream) if packet.size)
        except (av.FFmpegError, IndexError, OSError):
            count, rate = 0, 0.0
        if count < 1 or rate <= 0:
            path.unlink(missing_ok=True)
            raise make("inferenceError", "What the video server sent is no clip.")
        return Received(path, count, rate)

    def frames(self) -> Iterator[Frame]:
        """uint8 (h, w, 3), RGB, in order. Raises ProviderError where the file is damaged."""
        try:
            with av.open(str(self.path)) as box:
                for frame in box.decode(box.streams.video[0]):
                    yield np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
        except av.FFmpegError:
            raise make("inferenceError", "The clip of the video server is damaged.") from None

    def last(self) -> Frame:
        """Its last frame."""
        found = None
        for frame in self.frames():
            found = frame
        if found is None:
            raise make("inferenceError", "The clip of the video server is empty.")
        return found

    def sound(self) -> Sound | None:
        """float32 (samples, 2) at 48 kHz, as long as the picture; None where the file has no sound."""
        with av.open(str(self.path)) as box:
            if not box.streams.audio:
                return None
            resampler = av.AudioResampler("fltp", "stereo", SAMPLE_RATE)
            parts = [
                part.to_ndarray() for frame in box.decode(box.streams.audio[0]) for part in resampler.resample(frame)
            ]
        samples = round(self.count / self.fps * SAMPLE_RATE)
        whole = np.concatenate(parts, axis=1).T if parts else np.zeros((0, 2), np.float32)
        return np.ascontiguousarray(np.pad(whole[:samples], ((0, max(0, samples - len(whole))), (0, 0))), np.float32)


def joined(received: Sequence[Received], parts: Sequence[Run], shot: Shot) -> Iterator[Frame]:
    """shot.frames frames in the asked size. Every run but the first begins with what the one before ended with."""
    for number, (clip, run) in enumerate(zip(received, parts, strict=True)):
        for i, frame in enumerate(_shown(clip, run, shot)):
            if i or not number:
                yield frame


def _shown(clip: Received, run: Run, shot: Shot) -> Iterator[Frame]:
    """run.frames frames at the shot's rate, from a clip at its own; past its end it stands still."""
    source = clip.frames()
    here = next(source)
    ahead, index = next(source, None), 0
    for number in range(run.frames):
        place = number * clip.fps / shot.fps
        while ahead is not None and index + 1 <= place + 1e-6:
            here, ahead, index = ahead, next(source, None), index + 1
        share = place - index
        frame = here if ahead is None or share < 1e-3 else between(here, ahead, share)
        yield resized(frame, shot.width, shot.height)
