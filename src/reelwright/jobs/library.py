"""The users' own pictures: checked, put into storage, and remembered by UUID until they expire or are deleted."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from reelwright.contract.error_table import make
from reelwright.contract.errors import ReelwrightError, Rejected
from reelwright.contract.images import form_of, inline_bytes
from reelwright.contract.video import VideoInference
from reelwright.jobs.database import Database
from reelwright.jobs.schema import MEDIA, RESULTS
from reelwright.jobs.state import State
from reelwright.jobs.store import Clock
from reelwright.media import headers
from reelwright.media.storage import TYPES, Storage, key_of


@dataclass(frozen=True, slots=True)
class StoredMedia:
    """A picture that was taken in. url opens it until expires_at (s since 1970)."""

    media_uuid: str
    url: str
    type: str
    size: int
    expires_at: float


@dataclass(frozen=True)
class Library:
    """Thread-safe. retention: s that an upload is kept."""

    database: Database
    storage: Storage
    retention: float
    clock: Clock

    def add(self, account: str, data: bytes, parameter: str, *, frame: bool = False) -> StoredMedia:
        """Checks the header, stores the bytes, remembers them. frame: must do as a frame of a clip.

        Raises ValidationError(invalidImage), ServerError(serviceUnavailable)."""
        header = headers.check(data, parameter, frame=frame)
        media_uuid = str(uuid.uuid4())
        key = key_of(media_uuid, "image", header.kind)
        now = self.clock()
        expires_at = now + self.retention
        row = {"media_uuid": media_uuid, "account": account, "key": key, "type": TYPES[header.kind]}
        with self.database.write() as connection:  # the row first: bytes without a row would never be deleted
            facts = {"size": len(data), "created_at": now, "expires_at": expires_at}
            connection.execute(sa.insert(MEDIA).values(**row, **facts))
        try:
            self.storage.put(data, key)
        except ReelwrightError:
            self._forget(media_uuid)
            raise
        url = self.storage.url(key, expires_at, now)
        return StoredMedia(media_uuid, url, TYPES[header.kind], len(data), expires_at)

    def delete(self, account: str, media_uuid: str) -> None:
        """Removes the picture for good. Raises NotFoundError(mediaNotFound)."""
        mine = sa.select(MEDIA.c.key).where(MEDIA.c.media_uuid == media_uuid, MEDIA.c.account == account)
        with self.database.read() as connection:
            key = connection.execute(mine).scalar()
        if key is None:
            raise make("mediaNotFound", parameter="media")
        self.storage.delete(key)
        self._forget(media_uuid)

    def has(self, account: str, media_uuid: str) -> bool:
        """Whether the account may use this UUID: a picture that it uploaded, or a clip that was made for it."""
        now = self.clock()
        picture = sa.select(MEDIA.c.media_uuid).where(
            MEDIA.c.media_uuid == media_uuid, MEDIA.c.account == account, MEDIA.c.expires_at > now
        )
        clip = sa.select(RESULTS.c.video_uuid).where(
            RESULTS.c.video_uuid == media_uuid,
            RESULTS.c.account == account,
            RESULTS.c.state == State.SUCCEEDED,
            RESULTS.c.expires_at > now,
        )
        with self.database.read() as connection:
            return connection.execute(sa.union_all(picture, clip)).first() is not None

    def take_in(self, account: str, task: VideoInference) -> tuple[VideoInference, tuple[str, ...]]:
        """The task with every inline picture stored and named by its UUID, and the UUIDs of those; UUIDs of others
        are refused.

        Raises Rejected with the faults of all pictures; what was stored for them is removed again."""
        sources: list[str] = []
        added: list[str] = []
        faults: list[ReelwrightError] = []
        for i, image in enumerate(task.images):
            parameter = f"inputs.frameImages.{i}"
            form = form_of(image)
            if form in {"data-uri", "base64"}:
                try:
                    added.append(self.add(account, inline_bytes(image), parameter, frame=True).media_uuid)
                    sources.append(added[-1])
                except ReelwrightError as fault:
                    faults.append(fault)
            else:
                sources.append(image.lower() if form == "uuid" else image)
                if form == "uuid" and not self.has(account, image.lower()):
                    faults.append(make("mediaNotFound", f'There is no media "{image}".', parameter=parameter))
        if faults:
            self.discard(account, added)
            raise Rejected(tuple(faults), task_type=task.task_type, task_uuid=task.task_uuid)
        return task.with_images(tuple(sources)) if sources else task, tuple(added)

    def discard(self, account: str, added: Iterable[str]) -> None:
        """Removes the pictures of a task that was not taken in."""
        for media_uuid in added:
            self.delete(account, media_uuid)

    def _forget(self, media_uuid: str) -> None:
        with self.database.write() as connection:
            connection.execute(sa.delete(MEDIA).where(MEDIA.c.media_uuid == media_uuid))
