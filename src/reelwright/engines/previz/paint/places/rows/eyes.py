"""Eyes that fill the frame, as rows of data: every colour, old and young, with what is mirrored in them."""

from __future__ import annotations

from reelwright.engines.previz.paint.places.earth import Earth
from reelwright.engines.previz.paint.places.eyes import IRISES, MacroEye
from reelwright.engines.previz.paint.places.mirrored import MIRRORED
from reelwright.engines.previz.paint.places.setting import Setting


def row_of(iris: str, shows: str, old: bool) -> str:
    """The name of the row of such an eye."""
    return "_".join(("eye", iris, *(("old",) if old else ()), *shows.split(), "close"))


ROWS: tuple[Setting, ...] = tuple(
    Setting(row_of(iris, shows, old), (MacroEye(iris, shows, old),), Earth("none", "grass"), spread=(0.3, 0.7),
            has=("eye", "face", "iris"), bloom=0.8)
    for iris in IRISES for shows in ("", *MIRRORED) for old in (False, True)
)  # fmt: skip
