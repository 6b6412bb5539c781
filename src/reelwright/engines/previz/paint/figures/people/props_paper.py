"""What is read beside books: newspapers, maps, letters, magazines, menus, tablets. Lengths in statures."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import Bench, between
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

WIDE_PAPERS = frozenset({"newspaper", "map_sheet"})
"""What both hands hold open at its edges."""
PAPERS = {
    "newspaper": "newspaper", "paper": "newspaper", "map": "map_sheet", "treasure map": "map_sheet",
    "blueprint": "map_sheet", "letter": "letter_page", "note": "letter_page", "document": "letter_page",
    "postcard": "letter_page", "envelope": "letter_page", "scroll": "letter_page", "recipe": "letter_page",
    "magazine": "magazine", "comic": "magazine", "comic book": "magazine", "menu": "magazine",
    "tablet": "tablet_screen", "ipad": "tablet_screen", "phone": "phone", "smartphone": "phone", "message": "phone",
}  # fmt: skip
"""The prompt's word for what is read -> what is in the hands."""

_NEWSPRINT, _INK = "#e4dfd0", "#4a4844"


def _sheet(w: Wearer, half: float, low: float, high: float) -> Callable[..., None]:
    """A sheet folded in the middle between both hands, and a brush for it: (z0, y0, z1, y1, colour, layers off)."""
    b = Bench(w, between(w), up=unit(UP * 0.93 - w.bones.frame_chest[:, 0] * 0.38))

    def x(z: float) -> float:
        return 0.020 - 0.036 * (abs(z) / half) ** 1.6 + 0.003 * math.sin(6.28 * w.phase + 30 * z)

    def patch(z0: float, y0: float, z1: float, y1: float, colour: Rgb, layer: int = 0) -> None:
        for way in (1.0, -1.0) if layer else (0.0,):
            off = 0.0012 * layer * way
            a, e = x(z0) + off, x(z1) + off
            b.board(((a, y0, z0), (a, y1, z0), (e, y1, z1), (e, y0, z1)), colour)

    paper = paint(_NEWSPRINT if w.role.prop == "newspaper" else "#e2cf9c")
    edges = [half * k / 3 for k in range(-3, 4)]
    for z0, z1 in itertools.pairwise(edges):
        patch(z0, low, z1, high, tint(paper, 1.03 - 0.16 * abs(z0 + z1) / (2 * half)))
    return patch


def _newspaper(w: Wearer) -> None:
    """Open before the reader: a title, columns and a picture on the outer pages."""
    patch = _sheet(w, 0.150, -0.130, 0.070)
    ink, grey = paint(_INK), paint("#8d8a82")
    for side in (-1, 1):
        lo, hi = (0.010, 0.138) if side > 0 else (-0.138, -0.010)
        if side < 0:
            patch(lo, 0.036, hi, 0.058, ink, 2)
        else:
            patch(lo, -0.030, hi, 0.052, paint("#9a988f"), 2)
        for k in range(3):
            z0 = lo + 0.044 * k
            for j in range(7 if side < 0 else 4):
                y = (0.018 if side < 0 else -0.046) - 0.020 * j
                patch(z0, y, z0 + 0.036, y + 0.009, grey, 2)


def _map(w: Wearer) -> None:
    """An old chart: coasts, a river, a dotted way to a red cross."""
    patch = _sheet(w, 0.150, -0.115, 0.080)
    land, sea, way, cross = (paint(c) for c in ("#b89a5c", "#8fb0b0", "#6a3a24", "#b8241c"))
    patch(-0.135, -0.100, -0.030, -0.030, sea, 2)
    patch(0.050, 0.010, 0.135, 0.066, sea, 2)
    patch(-0.120, 0.010, -0.060, 0.056, land, 2)
    patch(0.020, -0.090, 0.110, -0.040, land, 2)
    for k in range(8):
        z = -0.090 + 0.022 * k
        y = -0.010 + 0.030 * math.sin(0.8 * k)
        patch(z, y, z + 0.011, y + 0.007, way, 3)
    for d in (-0.012, 0.012):
        patch(0.088 + d - 0.005, -0.028, 0.088 + d + 0.005, -0.004, cross, 3)
    patch(0.076, -0.020, 0.100, -0.012, cross, 3)


def _page(w: Wearer) -> None:
    """A letter: one white sheet with lines of writing."""
    b = Bench(w, between(w), up=unit(UP * 0.80 - w.bones.frame_chest[:, 0] * 0.60))
    b.board(((0, -0.020, -0.066), (0, 0.150, -0.066), (0, 0.150, 0.066), (0, -0.020, 0.066)), paint("#f4efe2"))
    ink = paint("#4a5a80")
    for way in (0.0012, -0.0012):
        for k in range(8):
            y, end = 0.130 - 0.018 * k, 0.050 - 0.012 * (k * 5 % 3)
            b.board(((way, y, -0.054), (way, y + 0.006, -0.054), (way, y + 0.006, end), (way, y, end)), ink)


def _magazine(w: Wearer) -> None:
    """Thin and glossy, with pictures on the cover and inside."""
    b = Bench(w, between(w), up=unit(UP * 0.75 - w.bones.frame_chest[:, 0] * 0.65))
    cover, page = w.accent, paint("#f4f2ec")
    for side in (-1, 1):
        b.board(((0.012, -0.015, 0), (0.002, 0.140, 0), (-0.012, 0.140, side * 0.098), (-0.002, -0.015, side * 0.098)),
            cover)
        b.board(((0.010, -0.012, 0), (0.0, 0.136, 0), (-0.015, 0.136, side * 0.094), (-0.005, -0.012, side * 0.094)),
            page)
        b.board(((0.005, 0.060, side * 0.014), (0.0, 0.124, side * 0.014), (-0.013, 0.124, side * 0.084),
            (-0.008, 0.060, side * 0.084)), paint("#5f9ec0" if side > 0 else "#d98a6a"))
        b.board(((0.0135, 0.03, side * 0.012), (0.006, 0.120, side * 0.012), (-0.0075, 0.120, side * 0.080),
            (0.001, 0.03, side * 0.080)), paint("#f0d860" if side > 0 else "#f4f2ec"))


def _tablet(w: Wearer) -> None:
    """A lit screen in both hands."""
    b = Bench(w, between(w), up=unit(UP * 0.75 - w.bones.frame_chest[:, 0] * 0.65))
    b.board(((0.004, -0.012, -0.085), (0.004, 0.110, -0.085), (0.004, 0.110, 0.085), (0.004, -0.012, 0.085)),
        paint("#26282e"))
    b.board(((-0.001, -0.004, -0.077), (-0.001, 0.102, -0.077), (-0.001, 0.102, 0.077), (-0.001, -0.004, 0.077)),
        paint("#a8d4ec"), 0.7)


def envelope(at: Bench) -> None:
    """A closed envelope with a seal and a stamp, standing on edge."""
    half = 0.062
    at.board(((0.0, -0.040, -half), (0.0, 0.040, -half), (0.0, 0.040, half), (0.0, -0.040, half)), paint("#f4efe2"))
    for way in (0.0015, -0.0015):
        at.tube(((way, 0.040, -half), (way, -0.004, 0.0), (way, 0.040, half)), (0.0025,) * 3, paint("#c8bda4"), 4)
        at.board(((way, -0.014, -0.012), (way, 0.010, -0.012), (way, 0.010, 0.012), (way, -0.014, 0.012)),
            paint("#b8241c"))


def _letter_in_hand(w: Wearer) -> None:
    envelope(Bench(w, held_point(w, 1) + UP * 0.03 * w.size))


PAPER_PROPS: dict[str, Callable[[Wearer], None]] = {
    "newspaper": _newspaper, "map_sheet": _map, "letter_page": _page, "magazine": _magazine, "tablet_screen": _tablet,
    "envelope": _letter_in_hand,
}
