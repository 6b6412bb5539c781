"""The gallery's page: every chapter, sheet and request, as Markdown that a code host shows."""

from __future__ import annotations

import json
from collections.abc import Iterable

from chapters import CHAPTERS, Piece

_HEAD = """# Gallery

Made by `make gallery` on a CPU, with no weights: six frames of each clip, from its first to its last, and the request
that made it. Send any of them to a running server with a `taskUUID` of your own and you get the very same frames.
{image:NAME} stands for a picture: send your own. Sounds to listen to: [listen.html](listen.html).
"""


def page(pieces: Iterable[Piece]) -> str:
    """Markdown of all pieces, chapter by chapter."""
    parts, current = [_HEAD], ""
    for piece in pieces:
        if piece.chapter != current:
            current = piece.chapter
            parts.append(f"## {CHAPTERS[current]}\n")
        parts.append(_entry(piece))
    return "\n".join(parts)


def _entry(piece: Piece) -> str:
    request = json.dumps(piece.request, indent=2, ensure_ascii=False)
    return (
        f"**{piece.number}. {piece.title}**{_settings(piece.request)}  \n{piece.request['positivePrompt']}\n\n"
        f"![{piece.title}](sheets/{piece.name}.jpg)\n\n"
        f"<details><summary>request</summary>\n\n```json\n{request}\n```\n\n</details>\n"
    )


def _settings(request: dict) -> str:
    chosen = request.get("providerSettings", {}).get("pixverse", {})
    return " · " + " · ".join(f"`{value}`" for value in chosen.values()) if chosen else ""
