"""Turns of phrase that are read as plainer ones: who teaches somebody to fish fishes too; clouds that build are no
house."""

from __future__ import annotations

import re

_LESSON = re.compile(
    r"\b(?:teach(?:es|ing)?|(?P<show>show(?:s|ing)?)|help(?:s|ing)?)\s+"
    r"(?P<whom>(?:his|her|their|a|an|the|two|three|some|young|little)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+)\s+"
    r"(?(show)how\s+|(?:how\s+)?)to\s+"
    r"(?!the\b|a\b|an\b|his\b|her\b|their\b)(?=\w)",
    re.IGNORECASE)  # fmt: skip
"""One shows somebody how to do a thing: 'shows her ring to friends' is no lesson."""
_GATHERING = re.compile(
    r"\b((?:storm\s+|thunder)?clouds?|(?:thunder)?storms?)\s+(?:is\s+|are\s+)?building\b(?:\s+up\b)?",
    re.IGNORECASE)  # fmt: skip
"""Weather that builds."""


def shared(text: str) -> str:
    """'Grandfather teaches his grandson to fish' as 'Grandfather and his grandson fish'."""
    return _LESSON.sub(r"and \g<whom> ", text, count=1)


def gathered(text: str) -> str:
    """'Storm clouds building over a field' as 'storm clouds over a field': they are no house."""
    return _GATHERING.sub(r"\1", text)
