"""The remote engine: order, wait, fetch, join, deliver, top to bottom."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from reelwright.contract.error_table import make
from reelwright.contract.shot import Shot
from reelwright.engines import foley
from reelwright.engines.base import Cancelled, Report
from reelwright.engines.previz.finish.finisher import marked, watermark
from reelwright.engines.previz.paint.pictures import fit
from reelwright.engines.remote.notes import Notes
from reelwright.engines.remote.order import DIALECTS, Dialect, Run, fields, runs
from reelwright.engines.remote.received import Received, joined
from reelwright.engines.remote.server import Gone, Job, VideoServer, paused
from reelwright.media.frames import Footage, Frame, Sound
from reelwright.media.inputs import Assets

LOOK = 1.0  # s between two looks at a job
WAITING = 0.9  # share of the progress that the server's work counts for
GUESS = 60.0  # s that a run takes, until one was seen
ORDERS = 2  # times that a run is ordered, when the server forgot the first order


@dataclass(frozen=True, slots=True)
class Options:
    """dialect: None finds out. model: as the server calls it. longest: s of one order. limit: s for one run."""

    dialect: str | None = None
    model: str | None = None
    longest: float = 8.0
    limit: float = 1800.0


@dataclass(eq=False)
class RemoteEngine:
    """folder: for notes and clips that arrive. The server's own speed is learnt, for honest progress."""

    server: VideoServer
    folder: Path
    options: Options = Options()
    name: str = "remote"
    _seconds: float = field(default=GUESS, init=False)
    _dialect: Dialect | None = field(default=None, init=False)

    def render(self, shot: Shot, assets: Assets, report: Report) -> Footage:
        """Everything has arrived when this returns; frames are decoded as they are read.

        Raises Cancelled when `report` does (the server is asked to drop the job), ProviderError when the server
        fails, refuses, or takes longer than allowed."""
        notes, told = Notes.of(self.folder, shot.video_uuid), _Progress(report)
        parts = runs(shot, self.options.longest)
        dialect = self._spoken(told.again)
        picture, received = _first(shot, assets), []
        for number, run in enumerate(parts):
            told.begin(number / len(parts), 1 / len(parts))
            asked = fields(shot, run, dialect, self.options.model)
            order = partial(self.server.order, asked, picture, dialect, told.again)
            path = self._made(notes, number, order, told)
            received.append(Received.of(path))
            picture = _png(received[-1].last()) if number + 1 < len(parts) else None
        frames = _delivered(received, parts, shot, notes)
        sound = _sound(received, shot)
        return Footage(frames, shot.width, shot.height, shot.fps, shot.frames, sound, _warnings(shot))

    def _spoken(self, tell: Callable[[], None]) -> Dialect:
        if self.options.dialect is not None:
            return DIALECTS[self.options.dialect]
        if self._dialect is None:
            self._dialect = self.server.dialect(tell)
        return self._dialect

    def _made(self, notes: Notes, number: int, order: Callable[[], Job], told: _Progress) -> Path:
        """The file of one run: there already, ordered already, or ordered now."""
        path = notes.clip(number)
        if path.exists():
            return path
        job = notes.ordered(number)
        for _ in range(ORDERS):
            if job is None:
                job = order().id
                notes.remember(number, job)
            try:
                self._waited(job, notes, told)
                self.server.fetch(job, path, told.again)
                return path
            except Gone:
                job = None
        raise make("inferenceError", "The video server lost the job.")

    def _waited(self, job: str, notes: Notes, told: _Progress) -> None:
        """Until the job is done. Raises Gone, Cancelled, ProviderError."""
        start = time.monotonic()
        try:
            while not (seen := self.server.look(job, told.again)).done:
                if seen.failed:
                    notes.forget()
                    raise make("inferenceError", "The video server could not make the clip.")
                waited = time.monotonic() - start
                if waited > self.options.limit:
                    self.server.drop(job)
                    notes.forget()
                    raise make("providerTimeout", "The video server took longer than allowed.")
                told.share(max(seen.progress, 1 - math.exp(-waited / self._seconds)))
                paused(LOOK, told.again)
        except Cancelled:
            self.server.drop(job)
            notes.forget()
            raise
        self._seconds = 0.5 * self._seconds + 0.5 * max(1.0, time.monotonic() - start)


@dataclass
class _Progress:
    """Servers that jump from 0 to 100 are told apart from the time they usually take; never backwards."""

    report: Report
    at: float = 0.0
    start: float = 0.0
    part: float = 1.0

    def begin(self, start: float, part: float) -> None:
        self.start, self.part = start, part

    def share(self, done: float) -> None:
        self.at = max(self.at, WAITING * (self.start + self.part * min(0.99, done)))
        self.report(self.at)

    def again(self) -> None:
        self.report(self.at)


def _first(shot: Shot, assets: Assets) -> bytes | None:
    """The user's picture, cut like the clip."""
    if assets.first is None:
        return None
    return _encoded(fit.covered(fit.read(assets.first), shot.width, shot.height))


def _png(frame: Frame) -> bytes:
    """RGB to a file."""
    return _encoded(np.asarray(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR)))


def _encoded(bgr: Any) -> bytes:
    good, data = cv2.imencode(".png", bgr)
    assert good
    return bytes(data)


def _delivered(received: list[Received], parts: tuple[Run, ...], shot: Shot, notes: Notes) -> Iterator[Frame]:
    """Exactly the asked frames; what arrived is removed when the last one was read."""
    mark = watermark(shot.height) if shot.watermark else None
    for frame in joined(received, parts, shot):
        yield frame if mark is None else marked(frame, mark)
    notes.forget()


def _sound(received: list[Received], shot: Shot) -> Sound | None:
    """The server's own sound where every run has one, else foley."""
    if not shot.sound:
        return None
    own = [part.sound() for part in received]
    samples = shot.duration * 48_000
    if all(sound is not None for sound in own):
        whole = np.concatenate([sound for sound in own if sound is not None])[:samples]
        return np.pad(whole, ((0, samples - len(whole)), (0, 0)))
    return foley.record(shot.prompt, shot.sound_prompt, float(shot.duration), shot.seed, shot.motion).mixed()


def _warnings(shot: Shot) -> tuple[str, ...]:
    return ("scheduler: ignored; the video server has its own",) if shot.scheduler else ()
