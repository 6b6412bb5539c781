"""Requests made by mutation: good and bad ones are mixed, and one value in them is replaced by something odd."""

from __future__ import annotations

import copy
import random
import uuid
from collections.abc import Iterator
from typing import Any

from reelwright.contract.catalog import TASK_TYPES
from tests.contract.cases import BAD, BEYOND_SCHEMA, GOOD
from tests.contract.samples import video

# Nothing listens there: a fetch fails at once, without any look-up.
NOWHERE = "http://127.0.0.1:1025/x.png"
CHANGES = [*GOOD, *(changes for changes, *_ in BAD + BEYOND_SCHEMA)]
ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 5, 2**31, 2**63, 10**30, 0.5, 1e308, "", "a", "\x00", "\ud800", "ä" * 3000, NOWHERE,
    "data:image/png;base64,", "A" * 64, [], [[]], {}, {"": {}}, {"a": [1, {"b": None}]}, ["first"] * 20,
)  # fmt: skip
UTILITIES = [kind for kind in TASK_TYPES if kind not in {"authentication", "videoInference"}]
FIELDS: dict[str, list[Any]] = {
    "image": [NOWHERE, "A" * 64],
    "media": [NOWHERE, str(uuid.UUID(int=5))],
    "operation": ["upload", "delete", "getDetails", "getUsageActivity"],
    "search": ["pix", "%"],
    "limit": [1, 100, 101],
    "offset": [0, 5],
    "tags": [["video"]],
    "startDate": ["2026-01-01", "soon"],
    "endDate": ["2026-02-30", "2026-12-31"],
    "ping": [True],
}


def paths(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value inside."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*here, key)
        yield from paths(item, (*here, key))


def odd(task: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """The task with one value replaced, or one key renamed."""
    task = copy.deepcopy(task)
    *way, last = dice.choice(list(paths(task)))
    inner: Any = task
    for key in way:
        inner = inner[key]
    if isinstance(inner, dict) and dice.random() < 0.2:
        inner[str(last) + dice.choice(["x", "", "\u202e", "."])] = inner.pop(last)
    else:
        inner[last] = copy.deepcopy(dice.choice(ODD))
    return task


def tasks(count: int, seed: int) -> Iterator[Any]:
    """That many tasks; three of four are mutated."""
    dice = random.Random(seed)
    for _ in range(count):
        if dice.random() < 0.7:
            task = video(taskUUID=str(uuid.UUID(int=dice.getrandbits(128), version=4)))
            for changes in dice.sample(CHANGES, dice.randint(0, 3)):
                task |= changes
        else:
            task = {"taskType": dice.choice(UTILITIES), "taskUUID": str(uuid.UUID(int=dice.getrandbits(128)))}
            task |= {name: dice.choice(FIELDS[name]) for name in dice.sample(list(FIELDS), dice.randint(0, 3))}
        yield odd(task, dice) if dice.random() < 0.75 else task
