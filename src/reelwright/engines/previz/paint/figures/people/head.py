"""Skull, ears, and what covers a face. Lengths in skull radii."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.model import Ring
from reelwright.engines.previz.paint.figures.people.face import face
from reelwright.engines.previz.paint.figures.people.sculpt import SKULL
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

MASKS = ("helm", "bubble", "crash_helmet", "robot_head", "skull", "mesh_mask", "diving_bell")


def shell(w: Wearer, rows: tuple[tuple[float, float, float, float], ...]) -> list[Ring]:
    """Rings of a shape about the head, from (height, front, back, half width)."""
    return [(w.at_head((front + back) / 2, y, 0), w.along_head((front - back) / 2, 0, 0), w.along_head(0, 0, wide))
            for y, front, back, wide in rows]


def head(w: Wearer) -> None:
    masked = any(w.has(mask) for mask in MASKS)
    if masked:
        group = w.model.loft(shell(w, SKULL), w.skin, rows=24)
        if w.has("skull"):
            _bare_skull(w, group)
        return
    _ears(w)
    face(w)


def _ears(w: Wearer) -> None:
    if w.role.hair in ("long", "wavy", "bob", "afro", "braids"):
        return
    pointed = 0.55 if w.role.name in ("elf", "fairy", "demon", "archer") else 0.0
    out = 0.85 if w.role.name == "jedi_elder" else 0.0
    warm = mix(w.skin, (0.62, 0.09, 0.06), 0.16)
    for side in (-1, 1):
        at = lambda x, y, z: w.at_head(x - 0.06, y - 0.06, side * (0.80 + z))  # noqa: E731, B023
        w.model.loft([(at(0.02 - 0.3 * out, 0.22 + 0.6 * pointed, 0.10 + 0.1 * pointed + out), w.along_head(0.03, 0, 0),
            w.along_head(0, 0, 0.02)), (at(0.0, 0.14, 0.10), w.along_head(0.13, 0, side * -0.05),
            w.along_head(0.01, 0, 0.035)), (at(0.01, 0.0, 0.06), w.along_head(0.13, 0, side * -0.05),
            w.along_head(0.01, 0, 0.04)), (at(0.04, -0.14, 0.04), w.along_head(0.09, 0, side * -0.03),
            w.along_head(0.01, 0, 0.04)), (at(0.06, -0.22, 0.03), w.along_head(0.05, 0, 0), w.along_head(0, 0, 0.035))],
            tint(warm, 0.92), rows=14)
        rim = [at(0.10, 0.02, 0.07), at(0.09, 0.18, 0.12), at(-0.02 - 0.3 * out, 0.24 + 0.6 * pointed, 0.16 + out),
            at(-0.13, 0.14, 0.17), at(-0.12, -0.02, 0.13), at(-0.04, -0.16, 0.09), at(0.04, -0.22, 0.06)]
        w.model.tube(rim, np.array([0.025, 0.036, 0.040, 0.042, 0.038, 0.044, 0.036]) * w.skull, warm, rows=22)
        w.model.tube([at(0.10, 0.03, 0.06), at(0.05, -0.02, 0.09), at(0.07, -0.10, 0.07)], [0.03 * w.skull] * 3, warm,
            rows=7)


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
