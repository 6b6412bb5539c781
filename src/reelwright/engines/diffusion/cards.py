"""The graphics cards of this machine, as its driver lists them. torch is not needed."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass

_ASK = ["nvidia-smi", "--query-gpu=index,name,memory.total,memory.free", "--format=csv,noheader,nounits"]


@dataclass(frozen=True, slots=True)
class Card:
    """index: as CUDA_VISIBLE_DEVICES counts. memory, free: GB."""

    index: int
    name: str
    memory: float
    free: float


def cards() -> tuple[Card, ...]:
    """Those that this process may use; none when there is no driver."""
    try:
        done = subprocess.run(_ASK, capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    return visible(parsed(done.stdout), os.environ.get("CUDA_VISIBLE_DEVICES"))


def parsed(listing: str) -> tuple[Card, ...]:
    """One card per line: 0, NVIDIA H100 80GB HBM3, 81559, 80995 (MiB)."""
    found = []
    for line in listing.splitlines():
        index, name, memory, free = (part.strip() for part in line.split(","))
        found.append(Card(int(index), name, int(memory) * 2**20 / 1e9, int(free) * 2**20 / 1e9))
    return tuple(found)


def visible(found: tuple[Card, ...], wanted: str | None) -> tuple[Card, ...]:
    """Those that CUDA_VISIBLE_DEVICES names by number; it may also name none."""
    if wanted is None:
        return found
    names = {part.strip() for part in wanted.split(",")}
    return tuple(card for card in found if str(card.index) in names)
