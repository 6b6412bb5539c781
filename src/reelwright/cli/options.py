"""From flags and environment to Settings, and how commands print and fail."""

from __future__ import annotations

import json
from typing import Any, NoReturn

import typer
from pydantic import ValidationError

from reelwright.settings import PREFIX, Settings


def settings_with(**flags: Any) -> Settings:
    """The settings of the environment with the given flags on top; a flag of None was not given."""
    given = {name: value for name, value in flags.items() if value is not None}
    try:
        return Settings(**given)
    except ValidationError as fault:
        first = fault.errors(include_url=False)[0]
        name = str(first["loc"][0])
        option = f"--{name}" if name in given else f"{PREFIX}{name.upper()}"
        fail(f"{option}: {first['msg']}", status=2)


def fail(message: str, status: int = 1) -> NoReturn:
    """Ends the command with one line on stderr."""
    typer.echo(f"error: {message}", err=True)
    raise typer.Exit(status)


def printed(value: Any) -> None:
    """JSON on stdout, for scripts."""
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))
