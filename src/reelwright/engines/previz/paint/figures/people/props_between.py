"""What two carry between them: built between the hands of both, from those of the one who leads. In statures."""

from __future__ import annotations

from collections.abc import Callable

from reelwright.engines.previz.paint.figures.people.props_hand import Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.tone import paint, tint

HALF = 0.26
"""Half of what is between the hands of the two."""
_WOOD, _DARK = "#9a6a3c", "#6a4428"


def _table(w: Wearer, b: Bench) -> None:
    b.box((-HALF, 0.0, -0.15), (HALF, 0.022, 0.15), paint(_WOOD))
    b.box((-HALF + 0.02, -0.035, -0.13), (HALF - 0.02, 0.0, 0.13), paint(_DARK))
    for x in (-HALF + 0.03, HALF - 0.03):
        for z in (-0.12, 0.12):
            b.box((x - 0.013, -0.27, z - 0.013), (x + 0.013, -0.03, z + 0.013), paint(_WOOD))
    del w


def _sofa(w: Wearer, b: Bench) -> None:
    cloth = tint(w.accent, 0.9)
    far = -1 if w.near(b.z) > 0 else 1  # its back is the far side
    b.box((-HALF, 0.06, min(0.09 * far, 0.15 * far)), (HALF, 0.24, max(0.09 * far, 0.15 * far)), tint(cloth, 0.9))
    b.box((-HALF, -0.06, -0.14), (HALF, 0.06, 0.14), cloth)
    for side in (-1, 1):
        b.box((side * HALF - 0.03, -0.06, -0.15), (side * HALF + 0.03, 0.14, 0.14), tint(cloth, 0.82))


def _crate(w: Wearer, b: Bench) -> None:
    """A box of cardboard or boards."""
    wooden = w.thing in ("crate", "trunk", "chest", "coffin")
    tone = paint(_WOOD if wooden else "#b88a54")
    b.box((-HALF + 0.01, -0.09, -0.14), (HALF - 0.01, 0.16, 0.14), tone)
    for x in (-0.15, 0.15) if wooden else (0.0,):
        b.box((x - 0.02, -0.091, -0.143), (x + 0.02, 0.163, 0.143), paint(_DARK if wooden else "#d8c090"))


def _long(w: Wearer, b: Bench) -> None:
    """A log, a rolled carpet, a plank, a ladder."""
    if w.thing == "ladder":
        for z in (-0.07, 0.07):
            b.tube(((-HALF - 0.2, 0.01, z), (HALF + 0.2, 0.01, z)), (0.013, 0.013), paint(_WOOD), 6)
        for k in range(8):
            x = -HALF - 0.14 + 0.115 * k
            b.tube(((x, 0.01, -0.07), (x, 0.01, 0.07)), (0.010, 0.010), paint(_WOOD), 3)
        return
    flat = w.thing in ("plank", "board")
    if flat:
        b.box((-HALF - 0.2, 0.0, -0.06), (HALF + 0.2, 0.02, 0.06), paint(_WOOD))
        return
    thick, tone = (0.075, "#6a4c32") if w.thing == "log" else (0.065, "#a03c34")
    b.tube(((-HALF - 0.14, 0.03, 0), (HALF + 0.14, 0.03, 0)), (thick, thick), paint(tone), 8)


def _upright(w: Wearer, b: Bench) -> None:
    """A picture, a mirror, a screen; a wardrobe and its like are deeper."""
    if w.thing not in ("wardrobe", "dresser", "bookshelf", "fridge", "piano"):
        rim = "#1c1e22" if w.thing in ("television", "tv") else "#b08a3c"
        b.box((-HALF, -0.12, -0.015), (HALF, 0.22, 0.015), paint(rim))
        face = {"mirror": "#cfdfe6", "television": "#30363e", "tv": "#30363e"}.get(w.thing, "#7fa2b0")
        b.box((-HALF + 0.03, -0.09, -0.017), (HALF - 0.03, 0.19, 0.017), paint(face))
        return
    b.box((-HALF, -0.16, -0.11), (HALF, 0.34, 0.11), paint(_WOOD if w.thing != "fridge" else "#e6e8ea"))
    b.box((-0.004, -0.14, -0.113), (0.004, 0.32, 0.113), paint(_DARK))


def _mattress(w: Wearer, b: Bench) -> None:
    b.box((-HALF, -0.02, -0.17), (HALF, 0.06, 0.17), paint("#e8e4da"))
    del w


_MADE: dict[Callable[[Wearer, Bench], None], str] = {
    _table: "table desk bench", _sofa: "sofa couch", _long: "log ladder carpet rug plank", _mattress: "mattress bed",
    _upright: "mirror painting picture portrait poster frame television tv wardrobe dresser bookshelf fridge piano",
}  # fmt: skip
_BY_WORD = {word: make for make, words in _MADE.items() for word in words.split()}


def _carried(w: Wearer) -> None:
    b = Bench(w, between(w) + w.bones.frame_chest[:, 0] * HALF * w.size)
    _BY_WORD.get(w.thing.split()[-1] if w.thing else "", _crate)(w, b)


def _rope(w: Wearer) -> None:
    """From behind the one who leads to behind the other, a flag on its middle."""
    b = Bench(w, between(w))
    points = ((-0.34, -0.30, 0.05), (-0.20, -0.05, 0.03), (0.0, 0.0, 0.0), (0.45, -0.006, 0.0), (0.92, 0.0, 0.0),
        (1.12, -0.05, -0.03), (1.26, -0.30, -0.05))
    b.tube(points, (0.012,) * len(points), paint("#c8a870"), 24)
    b.board(((0.44, -0.01, 0), (0.48, -0.01, 0), (0.475, -0.12, 0), (0.445, -0.12, 0)), paint("#c8281e"))


BETWEEN_PROPS: dict[str, Callable[[Wearer], None]] = {"carried_between": _carried, "rope_between": _rope}
"""Prop -> its maker."""
