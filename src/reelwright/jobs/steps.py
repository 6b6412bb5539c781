"""What each step does. A step takes and gives values; `workflow` records them. Every one may run twice."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path

from reelwright.contract.error_table import make
from reelwright.contract.errors import ServerError
from reelwright.contract.shot import Shot, Take
from reelwright.engines.base import Cancelled
from reelwright.jobs.crew import Crew
from reelwright.jobs.progress import FilmReport
from reelwright.jobs.state import State
from reelwright.jobs.store import Kept, Store
from reelwright.jobs.telling import Teller
from reelwright.media.inputs import Assets
from reelwright.media.storage import key_of

_STORE_PAUSES = (0.5, 2.0, 8.0)  # s
_SUFFIX = {"MP4": "mp4", "WEBM": "webm", "MOV": "mov"}


class Lost(Exception):
    """A file of an earlier step is not here: another machine goes on. Start again from the pictures."""


@dataclass(frozen=True)
class Steps:
    """The six steps of one result. folder: its own place for work in progress. runner: the worker's stable id."""

    store: Store
    crew: Crew
    teller: Teller
    video_uuid: str
    folder: Path
    runner: str

    def gather(self) -> tuple[Shot, Assets]:
        """The user's pictures, and the shot in the size that the first one gives it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shot = self.store.shot_of(self.video_uuid)
        final, assets = self.crew.gather(shot, self.folder)
        if final != shot:
            self.store.reshape(self.video_uuid, self.runner, final)
        return final, assets

    def film(self, shot: Shot, assets: Assets) -> tuple[Take, tuple[str, ...]]:
        """The clip as a file, and what the engine wants to say about it."""
        _present(assets.first, assets.last)
        self.folder.mkdir(parents=True, exist_ok=True)
        report = FilmReport(self.store, self.video_uuid, self.runner)
        footage = self.crew.engine.render(shot, assets, report)
        take = self.crew.encode(footage, self.folder / f"clip.{_SUFFIX[shot.container]}", shot, report)
        return take, footage.warnings

    def screen(self, shot: Shot, take: Take) -> bool | None:
        """Whether the clip is unsafe; None when no check was asked for. Raises SafetyError where that blocks."""
        if shot.safety == "none":
            return None
        _present(take.path)
        nsfw = self.crew.screen(take, shot.safety).nsfw
        if nsfw and self.crew.nsfw_action == "block":
            raise make("nsfwContentDetected")
        return nsfw

    def seal(self, take: Take) -> Take:
        """The clip with its provenance."""
        _present(take.path)
        return self.crew.seal(take)

    def keep(self, take: Take, nsfw: bool | None, warnings: tuple[str, ...]) -> str:
        """Puts the file where clients can fetch it, then says so. Raises Cancelled when somebody cancelled first."""
        key = clip_key(self.video_uuid, take.container)
        if self.store.state_of(self.video_uuid) is State.SUCCEEDED:
            return key  # done before, by a worker that died before it could record it
        _present(take.path)
        self._put(take.path, key)
        kept = Kept(key, replace(take, path=Path(take.path.name)), nsfw, warnings)
        won = self.store.succeed(self.video_uuid, kept, self.runner)
        if not won and self.store.state_of(self.video_uuid) is not State.SUCCEEDED:
            self.crew.storage.delete(key)
            raise Cancelled
        return key

    def _put(self, path: Path, key: str) -> None:
        """A film is dear: a store that is full or away gets a few chances before it is lost."""
        for pause in _STORE_PAUSES:
            try:
                self.crew.storage.put(path, key)
                return
            except ServerError:
                time.sleep(pause)
        self.crew.storage.put(path, key)

    def tell(self) -> tuple[str, ...]:
        """Hands the end of the result to the courier; the ids of the deliveries. Clears the work folder."""
        told = self.teller.tell(self.video_uuid)
        shutil.rmtree(self.folder, ignore_errors=True)
        return told


def clip_key(video_uuid: str, container: str) -> str:
    """Where the clip of a result is kept: known before it exists, so that a repeated step writes no second file."""
    return key_of(video_uuid, "clip", _SUFFIX[container])


def _present(*paths: Path | None) -> None:
    for path in paths:
        if path is not None and not path.exists():
            raise Lost
