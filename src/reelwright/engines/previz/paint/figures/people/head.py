"""Skull, ears, and what covers a face. Lengths in skull radii."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.model import Ring
from reelwright.engines.previz.paint.figures.people.face import face
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.tone import paint, tint

MASKS = ("helm", "bubble", "robot_head", "skull")
SKULL = ((1.02, 0.28, -0.40, 0.30), (0.82, 0.64, -0.78, 0.64), (0.52, 0.83, -0.95, 0.785), (0.24, 0.88, -0.98, 0.815),
         (0.02, 0.815, -0.95, 0.805), (-0.22, 0.835, -0.86, 0.755), (-0.50, 0.83, -0.62, 0.655),
         (-0.78, 0.79, -0.40, 0.515), (-1.00, 0.67, -0.06, 0.33), (-1.09, 0.50, 0.12, 0.15))
"""Height, front, back, half width: from the crown to the chin."""


def shell(w: Wearer, rows: tuple[tuple[float, float, float, float], ...]) -> list[Ring]:
    """Rings of a shape about the head, from (height, front, back, half width)."""
    return [(w.at_head((front + back) / 2, y, 0), w.along_head((front - back) / 2, 0, 0), w.along_head(0, 0, wide))
            for y, front, back, wide in rows]


def head(w: Wearer) -> None:
    group = w.model.loft(shell(w, _shaped(w)), w.skin, rows=24)
    if w.has("skull"):
        _bare_skull(w, group)
    if any(w.has(mask) for mask in MASKS):
        return
    _ears(w)
    face(w, group)


def _shaped(w: Wearer) -> tuple[tuple[float, float, float, float], ...]:
    """Children are round, women narrow at the jaw."""
    soft = 1.10 if w.young else 0.93 if w.female else 1.0
    return tuple((y, front, back, wide * (soft if y < -0.3 else 1.04 if w.young else 1.0)) for y, front, back,
        wide in SKULL)


def _ears(w: Wearer) -> None:
    for side in (-1, 1):
        if w.role.hair in ("long", "bob", "afro"):
            continue
        at = w.at_head(-0.10, -0.10, side * (0.80 if w.role.hair == "bald" else 0.88))
        pointed = 0.5 if w.role.name in ("elf", "fairy", "demon") else 0.0
        w.model.loft([(at + w.along_head(-0.10 - 0.15 * pointed, 0.20 + pointed, side * (0.06 + 0.2 * pointed)),
                       w.along_head(0.11 - 0.16 * pointed, 0, 0), w.along_head(0, 0, 0.05)),
                      (at + w.along_head(-0.02, 0.04, side * 0.05), w.along_head(0.15, 0, 0),
                          w.along_head(0, 0, 0.075)),
                      (at + w.along_head(0.03, -0.20, 0), w.along_head(0.08, 0, 0), w.along_head(0, 0, 0.06))],
                     tint(w.skin, 0.95), rows=7)


def _bare_skull(w: Wearer, group: int) -> None:
    r, dark = w.skull, (0.02, 0.016, 0.013)
    for side in (-1, 1):
        seen = float(w.model.project(w.along_head(0.85, 0, side * 0.42))[2]) / r
        if seen > 0.05:
            w.model.spot(w.at_head(0.8, 0.05, side * 0.38), ((0.10 + 0.16 * seen) * r, 0.25 * r), dark, 9.0, decal=True,
                group=group)
    if w.front > -0.2:
        w.model.sheet([w.at_head(0.95, -0.1, 0), w.at_head(0.93, -0.36, 0.11), w.at_head(0.93, -0.36, -0.11)], dark,
                      depth=9.0, decal=True, group=group)
        for z in (-0.27, -0.14, 0.0, 0.14, 0.27):
            w.model.tube([w.at_head(0.84, -0.54, z), w.at_head(0.82, -0.80, z)], [0.025 * r] * 2, dark,
                         depth=9.0, decal=True, group=group, rows=2, opacity=0.8)


def diving_mask(w: Wearer) -> None:
    if w.front > -0.5:
        w.model.loft([(w.at_head(0.86, 0.36, 0), w.along_head(0.28, 0, 0), w.along_head(0, 0, 0.66)),
                      (w.at_head(0.90, -0.22, 0), w.along_head(0.28, 0, 0), w.along_head(0, 0, 0.62))],
                     paint("#7fc0cc"), rows=3, gloss=1.0)
