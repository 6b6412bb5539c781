"""Writes docs/generated/ from the tables in the code: `python docs/generate.py`."""

from __future__ import annotations

from pathlib import Path

from reelwright import settings
from reelwright.contract import describe

FOLDER = Path(__file__).parent / "generated"


def pages() -> dict[str, str]:
    """File name → text of every generated page."""
    return {**describe.pages(), "settings.md": settings.markdown()}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
