"""Words in error messages: what came, cut short and safe to print, and what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

SHOWN = 60


def shown(value: Any) -> str:
    """What came, for a message: at most SHOWN characters, printable in any encoding."""
    if isinstance(value, str):
        text = value if len(value) <= SHOWN else value[: SHOWN - 1] + "…"
        return f'"{printable(text)}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value) if not abs(value) >= 1e18 else "a number out of all bounds"
    if value is None:
        return "null"
    return "an object" if isinstance(value, dict) else "an array"


def printable(text: str) -> str:
    """Lone surrogates and control characters replaced: the rest of the text can always be encoded as UTF-8."""
    encoded = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in encoded)


def nearest(value: Any, known: Iterable[Any]) -> str | None:
    """The known spelling nearest to a mistyped one, ignoring case, spaces and underscores; None when none is near."""
    if not isinstance(value, str) or len(value) > 100:
        return None
    by_shape = {plain(str(name)): str(name) for name in known}
    match = get_close_matches(plain(value), by_shape, n=1, cutoff=0.6)
    return by_shape[match[0]] if match else None


def plain(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def hint(value: Any, known: Iterable[Any]) -> str:
    """' Did you mean "…"?' or nothing."""
    found = nearest(value, known)
    return f' Did you mean "{found}"?' if found else ""


def clean(text: str) -> bool:
    """Can this be stored in any database and sent in any reply? No NUL, no lone surrogate."""
    if "\x00" in text:
        return False
    if text.isascii():
        return True
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
