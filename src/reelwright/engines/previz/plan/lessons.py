"""Who teaches somebody to do a thing does it with them: both fish, both ride."""

from __future__ import annotations

import re

_LESSON = re.compile(
    r"\b(?:teach(?:es|ing)?|show(?:s|ing)?|help(?:s|ing)?)\s+"
    r"((?:his|her|their|a|an|the|two|three|some|young|little)\s+(?:[\w'-]+\s+){0,2}?[\w'-]+)\s+(?:how\s+)?to\s+"
    r"(?!the\b|a\b|an\b|his\b|her\b|their\b)(?=\w)",
    re.IGNORECASE)  # fmt: skip


def shared(text: str) -> str:
    """'Grandfather teaches his grandson to fish' as 'Grandfather and his grandson fish'."""
    return _LESSON.sub(r"and \1 ", text, count=1)
