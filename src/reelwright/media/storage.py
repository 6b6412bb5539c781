"""Finished clips and uploads: a local folder, or an S3, Google or Azure bucket, under one set of verbs.

Keys are ours alone: `<uuid>/<name>.<suffix>`, one folder per medium, so that a UUID finds its file (`find`)."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, from_url

from reelwright.contract.errors import NotFoundError, ServerError
from reelwright.media.signing import Signer

TYPES = {
    "mp4": "video/mp4",
    "webm": "video/webm",
    "mov": "video/quicktime",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "bmp": "image/bmp",
    "gif": "image/gif",
    "json": "application/json",
}
CHUNK = 256 * 1024
_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[a-z0-9][a-z0-9_-]{0,60}\.[a-z0-9]{2,5}", re.ASCII)
_LONGEST_PRESIGNED = timedelta(days=7)  # the limit of AWS signature version 4
_FULL = ("os error 28", "os error 122", "os error 27")  # ENOSPC, EDQUOT, EFBIG


def key_of(uuid: str, name: str, suffix: str) -> str:
    """The key under which the medium `uuid` is kept; name and suffix are our own words ("clip", "mp4")."""
    key = f"{uuid.lower()}/{name}.{suffix.lower()}"
    if not _KEY.fullmatch(key):
        raise ValueError(f"not a media key: {key!r}")
    return key


@dataclass(frozen=True, slots=True)
class Stored:
    """What the store knows about one file. size in bytes; etag with its quotes, as HTTP sends it; type: MIME."""

    key: str
    size: int
    etag: str
    type: str
    modified: datetime


class Storage:
    """Puts are atomic: a reader sees the whole file or none. Thread-safe.

    Raises NotFoundError(mediaNotFound) for what is not there, ServerError(serviceUnavailable) when the store is full
    or can't be reached. base_url: where this installation's own file route answers, without a trailing slash; only a
    local store needs it and the signer, buckets presign by themselves."""

    def __init__(self, store: Any, signer: Signer, base_url: str = "", clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._signer = signer
        self._base_url = base_url.rstrip("/")
        self._clock = clock
        self.local = isinstance(store, LocalStore)

    @staticmethod
    def open(
        url: str | None, folder: Path, signer: Signer, base_url: str = "",
        clock: Callable[[], float] = time.time, **options: Any,
    ) -> Storage:
        """The bucket at `url` (s3://, gs://, az:// …; credentials from the environment as their vendors define them,
        or in `options`), or without a url the local `folder`, which is made."""
        if url is None:
            return Storage(LocalStore(folder, mkdir=True, automatic_cleanup=True), signer, base_url, clock)
        if url.startswith("file://"):
            return Storage(LocalStore.from_url(url, mkdir=True, automatic_cleanup=True), signer, base_url, clock)
        return Storage(from_url(url, **options), signer, base_url, clock)

    def put(self, source: Path | bytes, key: str, type: str | None = None) -> Stored:
        """Keeps the file or bytes under `key`; type: MIME, else by the key's suffix."""
        if not _KEY.fullmatch(key):
            raise ValueError(f"not a media key: {key!r}")
        attributes = None if self.local else {"Content-Type": type or _type_of(key)}
        with _translated():
            obstore.put(self._store, key, source, attributes=attributes)
        if self.local:
            self._flush(key)
        return self.head(key)

    def head(self, key: str) -> Stored:
        """The facts of `key`, without its bytes."""
        if not _KEY.fullmatch(key):
            raise _not_found()
        with _translated():
            return _stored(obstore.head(self._store, key))

    def get(self, key: str) -> bytes:
        """All bytes of `key`. For pictures: clips are better read in pieces."""
        return b"".join(self.read(key))

    def read(self, key: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes start..end (end excluded, None: to the end) in pieces of about CHUNK bytes.

        Opens the file before the first piece is asked for, so that a missing one fails here and not in mid-answer."""
        stored = self.head(key)
        end = stored.size if end is None else min(end, stored.size)
        if start >= end:
            return iter(())
        with _translated():
            found = obstore.get(self._store, key, options={"range": (start, end)})
        return _pieces(found)

    def delete(self, key: str) -> None:
        """Removes `key`; no error when it is gone already, so that a repeated step does no harm."""
        if not _KEY.fullmatch(key):
            return
        try:
            with _translated():
                obstore.delete(self._store, key)
        except NotFoundError:
            return

    def find(self, uuid: str) -> Stored | None:
        """The medium that was put under this UUID, or None."""
        if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", uuid.lower(), re.ASCII):
            return None
        with _translated():
            rows = obstore.list(self._store, prefix=uuid.lower()).collect()
        return _stored(rows[0]) if rows else None

    def url(self, key: str, expires_at: float, now: float) -> str:
        """A link that opens `key` until expires_at; both times in s since 1970. Buckets presign for 7 days at most."""
        if self.local:
            return self._base_url + self._signer.target(key, expires_at)
        left = min(timedelta(seconds=max(1, int(expires_at - now))), _LONGEST_PRESIGNED)
        with _translated():
            return obstore.sign(self._store, "GET", key, left)

    def key_from(self, target: str) -> str:
        """The key that a request target (raw path and query) of the local file route opens; see `Signer.open`."""
        return self._signer.open(target, self._clock())

    def _flush(self, key: str) -> None:
        """A row that says "kept" must not outlive the bytes after a power cut."""
        handle = os.open(Path(self._store.prefix) / key, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _pieces(found: Any) -> Iterator[bytes]:
    with _translated():
        for piece in found.stream(min_chunk_size=CHUNK):
            yield bytes(piece)


def _stored(meta: Any) -> Stored:
    key = meta["path"]
    return Stored(key, meta["size"], meta["e_tag"] or f'"{meta["size"]:x}"', _type_of(key), meta["last_modified"])


def _type_of(key: str) -> str:
    return TYPES.get(key.rpartition(".")[2], "application/octet-stream")


@contextmanager
def _translated() -> Iterator[None]:
    """The border to obstore: its errors name paths and buckets, ours don't."""
    try:
        yield
    except FileNotFoundError:
        raise _not_found() from None
    except (BaseError, OSError) as error:
        full = any(sign in str(error) for sign in _FULL)
        message = "The media store is full." if full else "The media store can't be reached."
        raise ServerError("serviceUnavailable", message, status=503) from error


def _not_found() -> NotFoundError:
    return NotFoundError("mediaNotFound", "There is no such media, or no longer.")
