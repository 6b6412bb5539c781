"""The user's pictures: fetched, checked, decoded, put upright."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Assets:
    """The user's files of one shot, already fetched, checked, upright and stripped of metadata: PNG, RGB or RGBA,
    in the task's own folder. None where the task has no such picture."""

    first: Path | None = None
    last: Path | None = None
