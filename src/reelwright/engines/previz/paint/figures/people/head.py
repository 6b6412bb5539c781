"""Skull and face. Lengths in skull radii."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

MASKS = ("helm", "bubble", "robot_head", "skull")
SKULL = ((-0.06, 0.98, 0.30, 0.0, 0.28), (-0.05, 0.72, 0.78, 0.0, 0.66), (-0.03, 0.25, 0.96, 0.0, 0.80),
         (0.04, -0.22, 0.84, 0.0, 0.75), (0.22, -0.66, 0.60, 0.05, 0.58), (0.44, -1.0, 0.30, 0.0, 0.27))
"""Rings of the head: forward, up, half depth, its tilt, half width."""


def head(w: Wearer) -> None:
    rings = [(w.at_head(x, y, 0), w.along_head(deep, tilt, 0), w.along_head(0, 0, wide))
             for x, y, deep, tilt, wide in SKULL]
    group = w.model.loft(rings, w.skin, depth=w.head_depth, rows=16, bulge=w.skull * 0.9, shadow=0.6)
    if w.has("skull"):
        _bare_skull(w, group)
    if any(w.has(mask) for mask in MASKS):
        return
    _ears(w)
    if w.front > -0.55:
        _nose(w)
        for side in (-1, 1):
            _eye(w, side, group)
    if w.front > -0.1:
        _mouth(w, group)


def _ears(w: Wearer) -> None:
    for side in (-1, 1):
        at = w.at_head(-0.12, -0.10, side * 0.80)
        if w.near(at) - w.near(w.bones.head) < -0.25 * w.skull or w.role.hair in ("long", "bob"):
            continue
        pointed = 0.4 if w.role.name in ("elf", "fairy", "demon") else 0.0
        w.model.loft([(at + w.along_head(-0.1 * pointed, 0.16 + pointed, side * 0.2 * pointed),
                       w.along_head(0.13 - 0.25 * pointed, 0, 0), w.along_head(0, 0, 0.07)),
                      (at + w.along_head(0.03, -0.16, 0), w.along_head(0.08, 0, 0), w.along_head(0, 0, 0.06))],
                     tint(w.skin, 0.93), depth=w.head_depth + 0.006 * w.size, rows=3, bulge=w.skull * 0.2, shadow=0.4)


def _nose(w: Wearer) -> None:
    r = w.skull
    blush = mix(w.skin, (0.7, 0.13, 0.07), 0.10)
    if w.has("red_nose"):
        w.model.ball(w.at_head(1.12, -0.18, 0), 0.2 * r, (0.75, 0.03, 0.03), depth=w.head_depth + 0.006 * w.size)
        return
    w.model.tube([w.at_head(0.86, 0.08, 0), w.at_head(1.0, -0.14, 0), w.at_head(1.12, -0.30, 0)],
                 [0.06 * r, 0.085 * r, 0.10 * r], blush,
                 depth=w.head_depth + (0.0022 if w.front > 0.2 else -0.001) * w.size, rows=6, shadow=0.25,
                 bulge=r * 0.12)


def _eye(w: Wearer, side: int, group: int) -> None:
    """White, iris, lid and brow when there are texels for them; otherwise the iris alone carries."""
    r, depth = w.skull, w.head_depth
    seen = float(w.model.project(w.along_head(0.85, 0, side * 0.42))[2]) / r
    if seen <= 0.10:
        return
    at = w.at_head(0.80, 0.02, side * 0.34)
    wide = 0.055 + 0.075 * min(1.0, seen * 1.1)
    lift = w.model.screen(0, 0.07 * r)
    w.model.spot(at + lift, (wide * 2.0 * r, 0.22 * r), tint(w.skin, 0.78), depth + 0.001, decal=True, group=group,
                 opacity=0.5)
    w.model.spot(at, (wide * 1.5 * r, 0.115 * r), (0.78, 0.74, 0.70), depth + 0.0011, decal=True, group=group,
        opacity=0.85)
    ahead = w.model.screen(0.02 * r * (1 if w.side >= 0 else -1), 0)
    w.model.spot(at + ahead, (wide * 0.92 * r, 0.115 * r), (0.012, 0.007, 0.008), depth + 0.0012, decal=True,
        group=group)
    w.model.spot(at + w.model.screen(0.02 * r, 0.04 * r), (0.028 * r, 0.028 * r), (0.9, 0.9, 0.9), depth + 0.0013,
                 decal=True, group=group, opacity=0.75)
    brow = w.hair if w.role.hair != "bald" else tint(w.skin, 0.5)
    w.model.tube([w.at_head(0.82, 0.25, side * 0.14), w.at_head(0.82, 0.33, side * 0.36),
        w.at_head(0.70, 0.27, side * 0.58)],
                 [0.035 * r, 0.050 * r, 0.02 * r], tint(brow, 0.9), depth=depth + 0.0014, decal=True, group=group,
                 rows=6)
    w.model.ball(w.at_head(0.72, -0.30, side * 0.48), 0.19 * r, mix(w.skin, (0.75, 0.08, 0.055), 0.45), depth=depth
        + 0.0009,
                 decal=True, group=group, opacity=0.32)


def _mouth(w: Wearer, group: int) -> None:
    r = w.skull
    if w.cycle in ("sing", "cheer"):
        open_ = 0.10 + 0.07 * (0.5 + 0.5 * w.wave(2))
        w.model.spot(w.at_head(0.90, -0.60, 0), (0.12 * r * max(0.3, w.front), open_ * r), (0.10, 0.012, 0.015),
                     w.head_depth + 0.002, decal=True, group=group)
        return
    w.model.tube([w.at_head(0.84, -0.57, -0.22), w.at_head(0.92, -0.62, 0), w.at_head(0.84, -0.57, 0.22)],
                 [0.016 * r, 0.038 * r, 0.016 * r], mix(w.skin, (0.22, 0.013, 0.013), 0.6), depth=w.head_depth + 0.002,
                 decal=True, group=group, rows=6)
    w.model.tube([w.at_head(0.80, -0.74, -0.10), w.at_head(0.86, -0.77, 0), w.at_head(0.80, -0.74, 0.10)],
                 [0.02 * r, 0.03 * r, 0.02 * r], tint(w.skin, 0.82), depth=w.head_depth + 0.002, decal=True,
                 group=group,
                 rows=4, opacity=0.6)


def _bare_skull(w: Wearer, group: int) -> None:
    r, dark = w.skull, (0.02, 0.016, 0.013)
    for side in (-1, 1):
        seen = float(w.model.project(w.along_head(0.85, 0, side * 0.42))[2]) / r
        if seen > 0.05:
            w.model.spot(w.at_head(0.8, 0.05, side * 0.38), ((0.10 + 0.16 * seen) * r, 0.25 * r), dark,
                         w.head_depth + 0.002, decal=True, group=group)
    if w.front > -0.2:
        w.model.sheet([w.at_head(0.95, -0.1, 0), w.at_head(0.93, -0.36, 0.11), w.at_head(0.93, -0.36, -0.11)], dark,
                      depth=w.head_depth + 0.002, decal=True, group=group)
        for z in (-0.27, -0.14, 0.0, 0.14, 0.27):
            w.model.tube([w.at_head(0.84, -0.54, z), w.at_head(0.82, -0.80, z)], [0.025 * r] * 2, dark,
                         depth=w.head_depth + 0.002, decal=True, group=group, rows=2, opacity=0.8)


def diving_mask(w: Wearer) -> None:
    if w.front > -0.5:
        w.model.loft([(w.at_head(0.86, 0.36, 0), w.along_head(0.28, 0, 0), w.along_head(0, 0, 0.66)),
                      (w.at_head(0.90, -0.22, 0), w.along_head(0.28, 0, 0), w.along_head(0, 0, 0.62))],
                     paint("#7fc0cc"), depth=w.head_depth + 0.01 * w.size, rows=3, gloss=1.0)
