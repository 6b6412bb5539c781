"""API keys: `rw_<prefix>_<random>_<checksum>`. Shown once; only their SHA-256 is kept.

The prefix finds the row and may be shown to people. The checksum lets scanners and servers tell a key from noise
without asking the database."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import string
import time
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from reelwright.contract.results import KeyView
from reelwright.jobs.database import Database
from reelwright.jobs.schema import API_KEYS
from reelwright.jobs.store import Clock

_LETTERS = string.ascii_letters + string.digits
_PREFIX = 8
_RANDOM = 32  # 62**32: 190 bits
_FORM = re.compile(r"rw_(?P<prefix>[A-Za-z0-9]{8})_(?P<random>[A-Za-z0-9]{32})_(?P<sum>[0-9a-f]{8})", re.ASCII)


@dataclass(frozen=True, slots=True)
class NewKey:
    """key: the secret itself, never to be had again."""

    key: str
    prefix: str
    account: str
    name: str


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key as an operator sees it. Times in s since 1970."""

    prefix: str
    account: str
    name: str
    created_at: float
    revoked_at: float | None

    @property
    def masked(self) -> str:
        return f"rw_{self.prefix}_…"


class Keys:
    """Thread-safe. Answers come from the database each time, so that a revoked key is refused at once."""

    def __init__(self, database: Database, clock: Clock = time.time) -> None:
        self._database = database
        self._clock = clock
        by_prefix = API_KEYS.c.prefix == sa.bindparam("prefix")
        valid = sa.select(API_KEYS.c.digest, API_KEYS.c.account).where(by_prefix, API_KEYS.c.revoked_at.is_(None))
        self._valid = database.prepare(valid)

    def create(self, name: str, account: str | None = None) -> NewKey:
        """A new key. Without an account it is one of its own: keys of different people see nothing of each other."""
        prefix = _random(_PREFIX)
        body = f"rw_{prefix}_{_random(_RANDOM)}"
        key = f"{body}_{_checksum(body)}"
        row = {"prefix": prefix, "account": account or prefix, "name": name, "digest": _digest(key)}
        with self._database.write() as connection:
            connection.execute(sa.insert(API_KEYS).values(**row, created_at=self._clock()))
        return NewKey(key, prefix, row["account"], name)

    def list(self, account: str | None = None) -> tuple[KeyRow, ...]:
        """All keys, or one account's, oldest first."""
        columns = [API_KEYS.c[name] for name in ("prefix", "account", "name", "created_at", "revoked_at")]
        query = sa.select(*columns).order_by(API_KEYS.c.created_at, API_KEYS.c.prefix)
        if account is not None:
            query = query.where(API_KEYS.c.account == account)
        with self._database.read() as connection:
            return tuple(KeyRow(*row) for row in connection.execute(query))

    def views(self, account: str) -> tuple[KeyView, ...]:
        """The keys of an account as its owner may see them."""
        return tuple(
            KeyView(row.name, row.masked, _moment(row.created_at), revoked=row.revoked_at is not None)
            for row in self.list(account)
        )

    def revoke(self, prefix: str) -> bool:
        """Refuses the key from now on. False: there is no such key, or it was revoked before."""
        still = sa.and_(API_KEYS.c.prefix == prefix, API_KEYS.c.revoked_at.is_(None))
        with self._database.write() as connection:
            return connection.execute(sa.update(API_KEYS).where(still).values(revoked_at=self._clock())).rowcount == 1

    def account_of(self, key: str) -> str | None:
        """Whose key this is; None for one that is not valid."""
        match = _FORM.fullmatch(key)
        if match is None or not hmac.compare_digest(_checksum(key.rpartition("_")[0]), match["sum"]):
            return None
        rows = self._database.rows(self._valid, {"prefix": match["prefix"]})
        if not rows or not hmac.compare_digest(_digest(key), rows[0][0]):
            return None
        return str(rows[0][1])

    def any(self) -> bool:
        """Whether a key was ever made, also one that is revoked by now: a server must not fall open by revoking."""
        with self._database.read() as connection:
            return connection.execute(sa.select(API_KEYS.c.prefix).limit(1)).first() is not None


def _random(length: int) -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(length))


def _checksum(body: str) -> str:
    return f"{zlib.crc32(body.encode()):08x}"


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
