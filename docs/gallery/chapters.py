"""What the gallery shows: chapters of wire requests, each with a title. Pictures are named {image:NAME}."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reelwright.contract import catalog

HERE = Path(__file__).parent
CHAPTERS = {
    "words": "From words alone",
    "manners": "Looks that words choose",
    "pictures": "One picture that comes to life",
    "pairs": "From a first to a last picture",
    "effects": "The 20 effects: on a person, on an animal, from words",
}
SUBJECTS = ("astronaut", "cat", "A woman in a green dress stands in a meadow at golden hour")
"""Whom the effects act on: two pictures, then a prompt."""


@dataclass(frozen=True)
class Piece:
    """One clip of the gallery. request: as a client sends it, less its taskUUID. name: of its files."""

    chapter: str
    number: int
    title: str
    request: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.chapter}-{self.number:02d}"


def chapter(name: str) -> tuple[Piece, ...]:
    """The pieces of one chapter, in order."""
    rows = _effects() if name == "effects" else _kept(name)
    return tuple(Piece(name, number, title, request) for number, (title, request) in enumerate(rows, 1))


def _kept(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for row in json.loads((HERE / f"{name}.json").read_text(encoding="utf-8")):
        yield row["title"], row["request"]


def _effects() -> Iterator[tuple[str, dict[str, Any]]]:
    for number, effect in enumerate(catalog.EFFECTS):
        for subject in SUBJECTS:
            words = " " in subject
            request = {
                "taskType": "videoInference",
                "model": catalog.MODEL,
                "positivePrompt": subject if words else "The effect happens to the one who is seen",
                "width": 720 if words else 540,
                "height": 720 if words else 540,
                "duration": 5,
                "seed": 300 + number,
                "providerSettings": {"pixverse": {"effect": effect}},
            }
            if not words:
                request["inputs"] = {"frameImages": [f"{{image:{subject}}}"]}
            yield f"{effect}: {'from words' if words else subject}", request
