"""Animals made of several: a lion with an eagle's wings, a wolf's head on a horse. Parts of other rows on one row.

A trait says which part is whose: "mixed:wings:eagle", "mixed:head:owl", "mixed:coat:zebra"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.breeds import beast_of
from reelwright.engines.previz.paint.figures.animals.headgear import HEADGEAR

MIXED = "mixed:"
_FACES = frozenset({*HEADGEAR, "floppy", "smile", "catface", "cheeks", "darkface", "apeface", "lionmane", "eaglebill"})
"""What goes with a head."""
_PLAIN_HORNS: Mapping[str, str] = {
    "ram": "ramhorns", "sheep": "ramhorns", "deer": "antlers", "elk": "antlers", "stag": "antlers",
    "reindeer": "antlers", "moose": "palmate", "unicorn": "unihorn", "narwhal": "unihorn", "rhino": "rhinohorn",
    "rhinoceros": "rhinohorn", "antelope": "spirehorns", "gazelle": "spirehorns",
}  # fmt: skip
_BAT_EARS = (0.34, 0.14, 80.0)


def mixed(beast: Beast, traits: Iterable[str]) -> Beast:
    """The beast with those parts of others."""
    for trait in traits:
        if trait.startswith(MIXED):
            part, _, whose = trait[len(MIXED) :].partition(":")
            beast = PARTS[part](beast, whose)
    return beast


def _with(beast: Beast, *extras: str) -> Beast:
    return replace(beast, extras=tuple(dict.fromkeys((*beast.extras, *extras))))


def _head(beast: Beast, whose: str) -> Beast:
    """Another one's head, and its coat over the whole body; of birds the bill and the wings."""
    other = beast_of(whose)
    body = tuple(e for e in beast.extras if e not in _FACES)
    if other is None:
        return replace(beast, extras=(*body, "wings", "eaglebill"), iris="#e8a82c")
    face = tuple(e for e in other.extras if e in _FACES)
    return replace(
        beast, head=other.head, ear=other.ear, ear_colour=other.ear_colour, iris=other.iris, nose=other.nose,
        eyes=other.eyes, coat=other.coat, under=other.under, dark=other.dark, pattern=other.pattern, nap=other.nap,
        fluff=other.fluff, extras=(*body, *face),
    )  # fmt: skip


def _horns(beast: Beast, whose: str) -> Beast:
    return _with(beast, _PLAIN_HORNS.get(whose, "horns"))


def _wings(beast: Beast, _whose: str) -> Beast:
    return _with(beast, "wings")


def _coat(beast: Beast, whose: str) -> Beast:
    other = beast_of(whose)
    if other is None:
        return beast
    return replace(beast, coat=other.coat, under=other.under, dark=other.dark, pattern=other.pattern, nap=other.nap)


def _legs(beast: Beast, whose: str) -> Beast:
    other = beast_of(whose)
    return beast if other is None else replace(beast, leg=other.leg, paw=other.paw, squat=other.squat)


def _tail(beast: Beast, whose: str) -> Beast:
    other = beast_of(whose)
    return beast if other is None else replace(beast, tail=other.tail)


def _ears(beast: Beast, whose: str) -> Beast:
    other = beast_of(whose)
    ear = other.ear if other is not None else _BAT_EARS
    return replace(beast, ear=ear, extras=tuple(e for e in beast.extras if e != "floppy"))


def _neck(beast: Beast, whose: str) -> Beast:
    other = beast_of(whose)
    return beast if other is None else replace(beast, neck=other.neck)


def _shell(beast: Beast, whose: str) -> Beast:
    return _with(beast, "shell" if whose == "armadillo" else "carapace")


def _mane(beast: Beast, whose: str) -> Beast:
    return _with(beast, "lionmane" if whose == "lion" else "mane")


def _trunk(beast: Beast, _whose: str) -> Beast:
    return _with(beast, "trunk")


def _tusks(beast: Beast, whose: str) -> Beast:
    return _with(beast, "boartusks" if whose in ("boar", "warthog") else "tusks")


def _quills(beast: Beast, _whose: str) -> Beast:
    return _with(beast, "quills")


PARTS: Mapping[str, Callable[[Beast, str], Beast]] = {
    "head": _head, "horns": _horns, "antlers": _horns, "wings": _wings, "coat": _coat, "legs": _legs, "tail": _tail,
    "ears": _ears, "neck": _neck, "shell": _shell, "mane": _mane, "trunk": _trunk, "tusks": _tusks, "quills": _quills,
}  # fmt: skip
"""Part -> the beast with that part of another one, by that one's noun."""
