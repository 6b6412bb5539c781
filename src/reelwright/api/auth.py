"""Who is asking: an API key to an account.

Keys come from `keys create` (the database) or REELWRIGHT_KEYS. A server that only this machine can reach, with no key
made, is open: every key is accepted, all of them as one account. A key must be sent there too, so that a client that
forgot it is told at the desk and not in production."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from reelwright.contract.errors import AuthError

OPEN_ACCOUNT = "local"
_REMEMBERED_SECONDS = 0.5  # a revoked key is refused within 1 s
_REMEMBERED_KEYS = 1024
_LONGEST_KEY = 512
_HERE = {"localhost", "127.0.0.1", "::1"}


class KnownKeys(Protocol):
    """What auth needs of jobs.keys.Keys."""

    def account_of(self, key: str) -> str | None: ...

    def any(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Note:
    """What was found about a key, and until when to believe it."""

    ends: float
    account: str | None


@dataclass
class Gate:
    """Turns keys into accounts; remembers answers for half a second. Thread-safe enough: a lost note is asked again.

    may_be_open: the server listens on loopback only. extra: keys of the environment."""

    known: KnownKeys
    extra: Sequence[str] = ()
    may_be_open: bool = False
    clock: Callable[[], float] = time.monotonic
    _notes: dict[bytes, _Note] = field(default_factory=dict, repr=False)
    _opened: tuple[float, bool] = (float("-inf"), False)

    def account(self, key: str | None) -> str:
        """The account of `key`; raises AuthError missingApiKey or invalidApiKey (both 401)."""
        if not key:
            raise AuthError(
                "missingApiKey",
                "No API key: send the header 'Authorization: Bearer <key>', or an authentication task first.",
                parameter="apiKey",
            )
        digest = _digest(key)
        note = self._note(digest) or self._ask(key, digest)
        if note.account is None:
            raise AuthError("invalidApiKey", "The API key is not valid, or was revoked.", parameter="apiKey")
        return note.account

    def remembers(self, key: str | None) -> bool:
        """Whether `account` will answer without asking the database."""
        return key is None or self._note(_digest(key)) is not None

    def check_origin(self, origin: str | None) -> None:
        """Raises AuthError forbidden (403) for a browser's request from a page that is not trusted."""
        if origin is not None and not self.trusts(origin):
            raise AuthError(
                "forbidden",
                "Pages of other sites can't use a server without keys; make one with 'reelwright keys create'.",
                status=403,
            )

    def trusts(self, origin: str) -> bool:
        """An open server must not be driven by whatever page its owner visits: it trusts pages of this machine only.
        With keys, a page needs one, wherever it came from."""
        return not self.is_open() or _host(origin) in _HERE

    def is_open(self) -> bool:
        """Whether any key is accepted at present."""
        if not self.may_be_open or self.extra:
            return False
        ends, is_open = self._opened
        now = self.clock()
        if now >= ends:
            is_open = not self.known.any()
            self._opened = (now + _REMEMBERED_SECONDS, is_open)
        return is_open

    def _note(self, digest: bytes) -> _Note | None:
        note = self._notes.get(digest)
        return note if note is not None and self.clock() < note.ends else None

    def _ask(self, key: str, digest: bytes) -> _Note:
        note = _Note(self.clock() + _REMEMBERED_SECONDS, self._look_up(key, digest))
        if len(self._notes) >= _REMEMBERED_KEYS:
            self._notes.clear()
        self._notes[digest] = note
        return note

    def _look_up(self, key: str, digest: bytes) -> str | None:
        for extra in self.extra:
            theirs = hashlib.sha256(extra.encode()).digest()
            if hmac.compare_digest(theirs, digest):
                return f"env-{theirs.hex()[:12]}"
        if self.is_open():
            return OPEN_ACCOUNT
        return self.known.account_of(key) if len(key) <= _LONGEST_KEY else None


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).hostname
    except ValueError:
        return None


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()


def bearer(header: str | None) -> str | None:
    """The key of an Authorization header; None without one. The scheme's case does not matter."""
    if header is None:
        return None
    scheme, _, key = header.strip().partition(" ")
    return key.strip() or None if scheme.lower() == "bearer" else None
