"""`reelwright keys`: create, list, revoke."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import typer

from reelwright.cli.options import fail, printed, settings_with
from reelwright.jobs import dispatch
from reelwright.jobs.database import Database
from reelwright.jobs.keys import KeyRow, Keys


def create(name: str, account: str | None, data: Path | None, as_json: bool) -> None:
    """Prints the new key alone on stdout, so that scripts can take it; the rest goes to stderr."""
    with _keys(data) as keys:
        made = keys.create(name, account)
    if as_json:
        printed(asdict(made))
        return
    typer.echo(f'Key "{name}" of account {made.account}. Keep it: it is not shown again.', err=True)
    typer.echo(made.key)


def show(data: Path | None, as_json: bool) -> None:
    """One line per key, oldest first."""
    with _keys(data) as keys:
        rows = keys.list()
    if as_json:
        printed([asdict(row) for row in rows])
        return
    for row in rows:
        typer.echo(f"{row.prefix}  {_day(row.created_at)}  {_state(row):20}  {row.account:10}  {row.name}")
    if not rows:
        typer.echo("no keys yet: a server on loopback accepts any; make one with 'reelwright keys create'", err=True)


def revoke(prefix: str, data: Path | None) -> None:
    """Accepts the whole masked form that the list of an account shows, too."""
    short = prefix.removeprefix("rw_").partition("_")[0]
    with _keys(data) as keys:
        if not keys.revoke(short):
            fail(f'there is no key "{short}" that could be revoked')
    typer.echo(f"revoked {short}")


@contextlib.contextmanager
def _keys(data: Path | None) -> Iterator[Keys]:
    settings = settings_with(data=data)
    database = Database.at(settings.data.absolute(), settings.database_url)
    try:
        dispatch.migrate(database)
        yield Keys(database)
    finally:
        database.close()


def _state(row: KeyRow) -> str:
    return "valid" if row.revoked_at is None else f"revoked {_day(row.revoked_at)}"


def _day(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")
