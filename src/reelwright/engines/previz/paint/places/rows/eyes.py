"""Eyes that fill the frame, as rows of data: every colour, old and young, with what is mirrored in them."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.eyes import IRISES, MacroEye
from reelwright.engines.previz.paint.places.mirrored import MIRRORED
from reelwright.engines.previz.paint.places.setting import Setting

_NAME = re.compile(rf"eye_(?P<iris>{'|'.join(IRISES)})(?P<old>_old)?_(?P<shows>(?:[a-z]+_)*)close")


def row_of(iris: str, shows: str, old: bool) -> str:
    """The name of the row of such an eye."""
    return "_".join(("eye", iris, *(("old",) if old else ()), *shows.split(), "close"))


def eye_named(name: str) -> Setting | None:
    """The row of that name; None where it is of no eye."""
    found = _NAME.fullmatch(name)
    shows = found["shows"].rstrip("_").replace("_", " ") if found is not None else ""
    if found is None or shows not in ("", *MIRRORED):
        return None
    return Setting(name, (MacroEye(found["iris"], shows, bool(found["old"])),), Earth("none", "grass"),
                   spread=(0.3, 0.7), has=("eye", "face", "iris"), bloom=0.8)  # fmt: skip


ROWS: tuple[Setting, ...] = tuple(
    row for k, shows in enumerate(("", *MIRRORED))
    if (row := eye_named(row_of(list(IRISES)[k % len(IRISES)], shows, k % 3 == 1))) is not None
)  # fmt: skip
"""Each colour and each mirrored picture once; the others are made as they are named."""
