"""Mirrors as one sees them in a picture: what they throw back of the room, not grey panels."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.places.fitments.joinery import slab, slabs

_BACK = Stuff(paint("#a4b4ba"), gloss=1.0, metal=0.9, wear=0.0)
_WALL = Stuff(paint("#b8a68c"), gloss=0.35, wear=0.0)
_FLOOR = Stuff(paint("#7a5536"), gloss=0.5, wear=0.0)
_SUNLIT = Stuff(paint("#a87c52"), gloss=0.5, wear=0.0)
_SKIRTING = Stuff(paint("#e4dccc"), gloss=0.35, wear=0.0)
_DAY = lit("#d8ecf8", 0.85)
_FRAME = Stuff(paint("#8a7a66"), gloss=0.35, wear=0.0)


def mirrored_room(low: float, high: float, left: float, right: float) -> Mesh:
    """A pane of a mirror that faces +x, between those heights and z (m): the wall opposite with its windows, and the
    floor between, as far as a lens at eye height sees them."""
    tall, wide = high - low, right - left
    seam = low + 0.30 * tall  # where the mirrored floor meets the mirrored wall
    parts = [
        slab((0.0, 0.02, low, high, left, right), _BACK),
        slab((0.02, 0.022, seam, high, left, right), _WALL),
        slab((0.02, 0.022, low, seam, left, right), _FLOOR),
        slab((0.02, 0.024, seam, seam + 0.03 * tall, left, right), _SKIRTING),
    ]
    for share in (0.2, 0.62):
        start, end = left + share * wide, left + (share + 0.2) * wide
        foot, head = seam + 0.22 * tall, seam + 0.60 * tall
        parts.append(slab((0.02, 0.025, foot - 0.03, head + 0.03, start - 0.03, end + 0.03), _FRAME))
        parts.append(slab((0.02, 0.027, foot, head, start, end), _DAY))
        middle, sill = (start + end) / 2, (foot + head) / 2
        bars = [(0.02, 0.029, foot, head, middle - 0.012, middle + 0.012),
                (0.02, 0.029, sill - 0.012, sill + 0.012, start, end)]  # fmt: skip
        parts += [slabs(bars, _FRAME), slab((0.02, 0.023, low, seam - 0.10 * tall, start - 0.1, end), _SUNLIT)]
    return join(parts)
