"""Links to local media that expire: HMAC-SHA256 over the key and the second it ends. Object stores sign their own."""

from __future__ import annotations

import hashlib
import hmac
import math
import re
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from reelwright.contract.errors import NotFoundError

ROUTE = "/media/"
_TARGET = re.compile(
    r"/media/(?P<key>[A-Za-z0-9_.\-/]{1,300})\?exp=(?P<exp>[1-9][0-9]{0,11})&sig=(?P<sig>[0-9a-f]{64})", re.ASCII
)
_LEAST_SECRET = 16


@dataclass(frozen=True, slots=True)
class Signer:
    """Makes and opens `/media/<key>?exp=<s since 1970>&sig=<64 hex digits>`. secret: at least 16 bytes."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) < _LEAST_SECRET:
            raise ValueError(f"a signing secret needs at least {_LEAST_SECRET} bytes, got {len(self.secret)}")

    def target(self, key: str, expires_at: float) -> str:
        """The path and query that open `key` until `expires_at` (s since 1970, rounded up to the whole second)."""
        ends = math.ceil(expires_at)
        return f"{ROUTE}{key}?exp={ends}&sig={self._signature(key, ends)}"

    def open(self, target: str, now: float) -> str:
        """The key that the raw request target (path and query exactly as received) gives access to at `now`.

        There is one spelling of every link, so any changed, added, encoded or reordered byte is refused. The link
        works while now < exp. Raises NotFoundError: mediaExpired for a true link that ended, else mediaNotFound."""
        match = _TARGET.fullmatch(target)
        if match is None:
            raise _not_found()
        key, ends = match["key"], int(match["exp"])
        if not hmac.compare_digest(self._signature(key, ends), match["sig"]):
            raise _not_found()
        if now >= ends:
            raise NotFoundError("mediaExpired", "This media link has expired.")
        return key

    def _signature(self, key: str, ends: int) -> str:
        return hmac.new(self.secret, f"{key}\n{ends}".encode(), hashlib.sha256).hexdigest()


def secret_in(folder: Path) -> bytes:
    """The installation's own secret: made once, readable by its owner only, the same for every process that asks."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "signing.key"
    if not path.exists():
        draft = folder / f".signing-{secrets.token_hex(8)}"
        draft.touch(mode=0o600)
        draft.write_bytes(secrets.token_hex(32).encode())
        try:
            # link, not rename: of two processes that start together the first one's secret stays
            path.hardlink_to(draft)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_bytes()


def _not_found() -> NotFoundError:
    return NotFoundError("mediaNotFound", "There is no such media, or the link to it is not valid.")
