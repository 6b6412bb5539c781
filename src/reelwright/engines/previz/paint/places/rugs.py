"""A carpet that somebody sits, plays or sleeps on: it lies on the floor under them."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.places.coats import Rug
from reelwright.engines.previz.paint.places.setting import Setting

RUG = "rug"
_EMPTY = (0.0, 0.8, 5.0)  # x, height and depth in m of who would be on it
_ROUND = 1.15  # of their height, how far it reaches to either side at least


def rug_feature(colours: tuple[str, ...]) -> str:
    """The feature that asks for a carpet, in the first of those colours."""
    return f"{RUG}={colours[0]}" if colours else RUG


def carpeted(setting: Setting, features: tuple[str, ...], before: tuple[float, float, float] | None) -> Setting:
    """The setting with the carpet that a feature asks for. before: x, y, z in m of the head of who is on it."""
    wanted = next((f for f in features if f.partition("=")[0] == RUG), "")
    if not wanted or setting.earth.lie not in ("floor", "land"):
        return setting
    x, tall, z = before or _EMPTY
    wide = min(max(_ROUND * tall, 0.55), 1.9)
    dye = NAMED.get(wanted.partition("=")[2], "")
    rug = Rug(z, wide, 0.62 * wide, x=x) if not dye else Rug(z, wide, 0.62 * wide, dye, x=x)
    coats = (*(coat for coat in setting.earth.coats if not isinstance(coat, Rug)), rug)
    return replace(setting, earth=replace(setting.earth, coats=coats), has=(*setting.has, wanted))
