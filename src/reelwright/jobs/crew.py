"""Who does the work of each step. `app.py` puts a crew together; tests put fakes or saboteurs into it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from reelwright.contract.shot import SafetyMode, Shot, Take
from reelwright.engines.base import Engine, Report
from reelwright.media.frames import Footage
from reelwright.media.inputs import Assets


class Gather(Protocol):
    """Brings the shot's pictures into `folder`; the shot comes back with its final size. media.inputs.gather."""

    def __call__(self, shot: Shot, folder: Path) -> tuple[Shot, Assets]: ...


class Encode(Protocol):
    """Writes footage to `path`, whole or not at all. media.encode.encode."""

    def __call__(self, footage: Footage, path: Path, shot: Shot, report: Report) -> Take: ...


class Verdict(Protocol):
    """What a safety check found."""

    @property
    def nsfw(self) -> bool: ...


class Screen(Protocol):
    """Looks at a take. media.safety.screen."""

    def __call__(self, take: Take, mode: SafetyMode) -> Verdict: ...


class Seal(Protocol):
    """The last change to the bytes. media.provenance.seal."""

    def __call__(self, take: Take) -> Take: ...


class Receipt(Protocol):
    """What came of one attempt. retry_after: s until the next one, None when it is done or hopeless."""

    @property
    def delivered(self) -> bool: ...

    @property
    def status(self) -> int | None: ...

    @property
    def retry_after(self) -> float | None: ...

    @property
    def note(self) -> str: ...


class Post(Protocol):
    """One attempt to send an item to a webhook. attempt: 1, 2, …; body: the exact bytes. Never raises.
    delivery.webhook.send."""

    def __call__(self, url: str, body: bytes, event_id: str, attempt: int) -> Receipt: ...


class Put(Protocol):
    """One attempt to upload a file. Never raises. delivery.upload.put."""

    def __call__(self, url: str, path: Path, type: str, attempt: int) -> Receipt: ...


@dataclass(frozen=True, slots=True)
class Crew:
    """The collaborators of a worker. nsfw_action: what a failed check does to a result."""

    gather: Gather
    engine: Engine
    encode: Encode
    screen: Screen
    seal: Seal
    storage: Any
    post: Post
    put: Put
    nsfw_action: Literal["flag", "block"] = "flag"
