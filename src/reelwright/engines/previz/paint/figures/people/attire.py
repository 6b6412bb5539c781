"""Worn over or beside the main garments: aprons, bibs, ties, sashes, hoods on the back. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint


def _panel(w: Wearer, rows: tuple[tuple[float, float, float], ...], colour: Rgb, lift: float = 0.012) -> None:
    """Cloth that lies on the front: (height over the chest, half width, how far it stands off the body)."""
    size, chest = w.size, w.bones.frame_chest
    rings = []
    for y, wide, off in rows:
        at = w.bones.body(0.070 + off + lift, y, 0) if y > -0.10 else w.bones.hips(0.078 + off + lift, y + 0.22, 0)
        rings.append((at, chest[:, 2] * wide * size, chest[:, 0] * 0.008 * size - chest[:, 1] * 0.002 * size))
    w.model.loft(rings, colour, rows=3 * len(rows))


def _apron(w: Wearer) -> None:
    white = paint("#ece8de") if w.role.accent != "#c8443a" else w.accent
    _panel(w, ((0.085, 0.040, 0.0), (0.02, 0.052, 0.012), (-0.09, 0.060, 0.006), (-0.20, 0.085, 0.006),
        (-0.34, 0.105, 0.020), (-0.46, 0.110, 0.030)), white, 0.016)
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.085, 0.085, side * 0.036), w.bones.body(0.05, 0.125, side * 0.042),
            w.bones.body(-0.03, 0.125, side * 0.035)], [0.006 * w.size] * 3, tint(white, 0.85), rows=8)


def _apron_hide(w: Wearer) -> None:
    """A smith's apron of hide, down to the knees."""
    hide = paint("#6e4526")
    _panel(w, ((0.090, 0.044, 0.0), (0.02, 0.056, 0.014), (-0.09, 0.066, 0.010), (-0.20, 0.092, 0.012),
        (-0.34, 0.115, 0.026), (-0.44, 0.120, 0.034)), hide, 0.018)
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.085, 0.090, side * 0.038), w.bones.body(0.05, 0.127, side * 0.044),
            w.bones.body(-0.05, 0.10, side * 0.05)], [0.008 * w.size] * 3, tint(hide, 0.8), rows=8)


def _bib(w: Wearer) -> None:
    """The bib and straps of overalls."""
    _panel(w, ((0.055, 0.050, 0.006), (0.0, 0.062, 0.012), (-0.08, 0.075, 0.004), (-0.14, 0.080, 0.0)), w.legs, 0.010)
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.092, 0.05, side * 0.044), w.bones.body(0.050, 0.118, side * 0.056),
            w.bones.body(-0.05, 0.105, side * 0.050)], [0.011 * w.size] * 3, tint(w.legs, 0.9), rows=9)
        w.model.ball(w.bones.body(0.100, 0.045, side * 0.044), 0.009 * w.size, paint("#c8a04a"), gloss=0.9)
    _panel(w, ((0.02, 0.028, 0.020), (-0.03, 0.030, 0.020)), tint(w.legs, 0.86), 0.012)


def _bow_tie(w: Wearer) -> None:
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.070, 0.118, side * 0.004), w.bones.body(0.072, 0.119, side * 0.032)],
            [0.006 * w.size, 0.016 * w.size], (0.012, 0.012, 0.014), rows=4)
    w.model.ball(w.bones.body(0.074, 0.118, 0), 0.008 * w.size, (0.012, 0.012, 0.014))


def _stethoscope(w: Wearer) -> None:
    tone = paint("#26343c")
    for side in (-1, 1):
        w.model.tube([w.bones.body(-0.03, 0.128, side * 0.050), w.bones.body(0.055, 0.105, side * 0.056),
            w.bones.body(0.098, 0.03, side * 0.034), w.bones.body(0.106, -0.01, side * 0.010)], [0.0065 * w.size] * 4,
            tone, rows=12, gloss=0.4)
    w.model.tube([w.bones.body(0.106, -0.01, 0), w.bones.body(0.104, -0.07, 0.03)], [0.006 * w.size] * 2, tone, rows=4)
    w.model.ball(w.bones.body(0.106, -0.078, 0.032), 0.015 * w.size, paint("#c2c8d0"), gloss=0.9)


def _obi(w: Wearer) -> None:
    """A broad sash and its bow at the back."""
    size, hips = w.size, w.bones.frame_hips
    w.model.loft([(w.bones.hips(0, y, 0), hips[:, 2] * w.waist_width * k * size / size, hips[:,
        0] * w.waist_width * 0.86
        * k) for y, k in ((0.085, 1.22), (0.12, 1.28), (0.175, 1.26))], w.accent, rows=8)
    w.model.loft([(w.bones.hips(-0.10, 0.13, z), hips[:, 1] * tall * size, hips[:, 0] * 0.03 * size)
        for z, tall in ((-0.09, 0.05), (-0.03, 0.03), (0.03, 0.03), (0.09, 0.05))], tint(w.accent, 0.9), rows=10)


def _drape(w: Wearer) -> None:
    """A sari's end over the left shoulder, and its golden hem."""
    size = w.size
    line = [w.bones.hips(0.085, 0.06, 0.07), w.bones.body(0.10, -0.02, 0.02), w.bones.body(0.075, 0.09, -0.055),
        w.bones.body(-0.02, 0.125, -0.075), w.bones.body(-0.09, 0.02, -0.075), w.bones.hips(-0.11, 0.02, -0.07),
        w.bones.hips(-0.13, -0.16, -0.08) + w.lag_hips]
    cloth = tint(w.top, 1.12)
    rings = []
    for k, at in enumerate(line):
        along = unit(line[min(k + 1, len(line) - 1)] - line[max(0, k - 1)])
        out = unit(at - w.bones.body(0, float((at - w.bones.chest)[1]) / size, 0))
        across = unit(np.cross(along, out))
        rings.append((at, across * 0.046 * size, out * 0.008 * size))
    w.model.loft(rings, cloth, rows=24)
    edge = [at + across * 0.9 for at, across, _ in rings]
    w.model.tube(edge, [0.008 * size] * len(edge), paint("#d8b048"), rows=30, gloss=0.6)


def _hood_down(w: Wearer) -> None:
    """A hood that lies on the back, its cords in front, a pouch."""
    size, chest, neck = w.size, w.bones.frame_chest, w.bones.neck
    ring = [neck + chest @ vec(0.050 * math.cos(a) - 0.012, -0.022 - 0.016 * math.cos(a), 0.066 * math.sin(a)) * size
        for a in np.linspace(0.5, 2 * math.pi - 0.5, 15)]
    w.model.tube(ring, np.interp(np.linspace(0, 1, 15), [0, 0.5, 1], [0.014, 0.034, 0.014]) * size, tint(w.top, 0.94),
        rows=28)
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.068, 0.10, side * 0.020), w.bones.body(0.090, 0.03, side * 0.022)],
            [0.004 * size] * 2, paint("#ece8de"), rows=5)
    _panel(w, ((-0.045, 0.045, 0.016), (-0.085, 0.062, 0.012)), tint(w.top, 0.9), 0.010)


def _necklace(w: Wearer) -> None:
    for k in range(11):
        a = -1.15 + 0.23 * k
        w.model.ball(w.bones.body(0.052 + 0.026 * math.cos(a), 0.108 - 0.030 * math.cos(a), 0.050 * math.sin(a)),
            0.0085 * w.size, paint("#f4f0e8"), gloss=0.9)


def _badge(w: Wearer) -> None:
    w.model.ball(w.bones.body(0.086, 0.055, -0.045), 0.013 * w.size, paint("#d8b048"), gloss=0.9)
    for side in (-1, 1):
        w.model.tube([w.bones.body(-0.01, 0.116, side * 0.060), w.bones.body(-0.01, 0.100, side * 0.096)],
            [0.012 * w.size] * 2, tint(w.top, 0.6), rows=3)


def _collar_white(w: Wearer) -> None:
    """A priest's collar."""
    size, chest, neck = w.size, w.bones.frame_chest, w.bones.neck
    for k, tone in ((1.0, (0.012, 0.012, 0.014)), (1.02, None)):
        a = np.linspace(0, 2 * math.pi, 17) if tone else np.linspace(-0.45, 0.45, 7)
        ring = [neck + chest @ vec(0.042 * k * math.cos(t), 0.0 - 0.016 * math.cos(t), 0.044 * k * math.sin(t)) * size
            for t in a]
        w.model.tube(ring, [0.014 * size * k] * len(ring), tone or paint("#f4f2ec"), rows=2 * len(ring))


def _collar_high(w: Wearer) -> None:
    size, chest, neck = w.size, w.bones.frame_chest, w.bones.neck
    w.model.loft([(neck + chest @ vec(-0.002, y, 0) * size, chest[:, 2] * r * size, chest[:, 0] * r * size)
        for y, r in ((-0.02, 0.050), (0.005, 0.041), (0.03, 0.039))], tint(w.top, 1.05), rows=8)


def _reflective(w: Wearer) -> None:
    """Bright bands on a firefighter's or worker's coat."""
    chest = w.bones.frame_chest
    for y in (0.0, -0.06):
        ring = (w.bones.body(0, y, 0), chest[:, 2] * w.chest_width * 1.17, chest[:, 0] * w.chest_width * 0.84)
        w.model.band(ring, 0.012 * w.size, paint("#e6e23a"), w.depth + 0.03 * w.size, glow=0.12)


def _braid(w: Wearer) -> None:
    """Bars of gold across a bandsman's or a hussar's chest."""
    gold = paint("#d8b048")
    for k, y in enumerate((0.085, 0.055, 0.025, -0.005, -0.035)):
        half = 0.048 - 0.004 * k
        bar = [w.bones.body(0.074, y, -half), w.bones.body(0.089, y - 0.004, 0.0), w.bones.body(0.074, y, half)]
        w.model.tube(bar, [0.0055 * w.size] * 3, gold, rows=7, gloss=0.7)
        for z in (-half, 0.0, half):
            w.model.ball(w.bones.body(0.080 if z else 0.092, y, z), 0.008 * w.size, gold, gloss=0.9)
    for side in (-1, 1):
        w.model.ball(w.bones.body(-0.01, 0.118, side * 0.085), 0.024 * w.size, gold, gloss=0.6)


def _belly(w: Wearer) -> None:
    """The round of one who is with child."""
    hips, size = w.bones.frame_hips, w.size
    w.model.loft([(w.bones.hips(0.030, y, 0), hips[:, 2] * r * 0.95 * size, hips[:, 0] * r * 1.25 * size)
        for y, r in ((-0.005, 0.030), (0.025, 0.068), (0.065, 0.082), (0.105, 0.070), (0.140, 0.036))], w.top, rows=14)


def _gun_belt(w: Wearer) -> None:
    """Pouches round the belt."""
    for z in (-0.075, -0.03, 0.04, 0.08):
        w.model.ball(w.bones.hips(0.085 - 0.3 * abs(z), 0.085, z), 0.020 * w.size, tint(w.accent, 0.5))


def _sheet(w: Wearer) -> None:
    """A ghost's sheet with two holes for the eyes."""
    size = w.size
    white = paint("#f2f0ea")
    top = w.at_head(0, 1.25, 0)
    low = vec(float(w.bones.pelvis[0]), 0.05 * size, float(w.bones.pelvis[2]))
    rings = [(top, w.along_head(0.3, 0, 0), w.along_head(0, 0, 0.3)),
        (w.at_head(0, 0.95, 0), w.along_head(0.95, 0, 0), w.along_head(0, 0, 0.9)),
        (w.at_head(0, 0.0, 0), w.along_head(1.15, 0, 0), w.along_head(0, 0, 1.08)),
        (w.bones.body(0.0, 0.06, 0), w.bones.frame_chest[:, 0] * 0.13 * size, w.bones.frame_chest[:, 2] * 0.19 * size),
        (w.bones.hips(0, 0.0, 0), w.bones.frame_hips[:, 0] * 0.17 * size, w.bones.frame_hips[:, 2] * 0.23 * size),
        (low, vec(0.22, 0, 0) * size, vec(0, 0, 0.27) * size)]
    a = np.linspace(0, 2 * math.pi, 60, endpoint=False)
    w.model.loft(rings, white, rows=30, circle=np.stack([np.cos(a), np.sin(a)], 1), folds=(0.10, 7, 0.6 * w.wave(1)))
    for side in (-1, 1):
        if w.front > -0.4:
            w.model.ball(w.at_head(1.06, 0.05, side * 0.36), 0.24 * w.skull, (0.01, 0.01, 0.012))


def _cyber(w: Wearer) -> None:
    """Half a face of metal with an eye that glows, cables at the neck, a plate on the chest."""
    steel, glow = paint("#9aa4ae"), (0.15, 0.85, 1.0)
    rows = ((0.62, 0.60, 0.42), (0.30, 0.80, 0.50), (0.02, 0.78, 0.52), (-0.22, 0.80, 0.50), (-0.46, 0.66, 0.44))
    w.model.loft([(w.at_head(0.16, y, 0.44), w.along_head(x * 0.96, 0, 0.05), w.along_head(-0.05, 0, wide))
        for y, x, wide in rows], steel, rows=12, gloss=0.9)
    w.model.ball(w.at_head(0.86, 0.03, 0.40), 0.17 * w.skull, (0.01, 0.012, 0.016), gloss=0.8)
    w.model.ball(w.at_head(0.97, 0.03, 0.42), 0.10 * w.skull, glow, glow=1.0)
    for k in range(3):
        w.model.tube([w.at_head(-0.1 - 0.2 * k, -0.5, 0.7), w.at_head(-0.2 - 0.15 * k, -1.2, 0.75),
            w.bones.body(-0.03 - 0.02 * k, 0.10, 0.06)], [0.07 * w.skull] * 3, paint("#2a2e36"), rows=9, gloss=0.4)
    w.model.ball(w.bones.body(0.082, 0.04, 0), 0.016 * w.size, glow, glow=1.0)
    for side in (-1, 1):
        w.model.tube([w.bones.body(0.070, 0.07, side * 0.02), w.bones.body(0.074, 0.0, side * 0.05),
            w.bones.hips(0.070, 0.10, side * 0.035)], [0.004 * w.size] * 3, glow, rows=10, glow=0.9)


ATTIRE: dict[str, Callable[[Wearer], None]] = {
    "apron": _apron, "apron_hide": _apron_hide,
    "bib": _bib, "bow_tie": _bow_tie, "stethoscope": _stethoscope, "obi": _obi, "drape": _drape,
    "hood_down": _hood_down, "necklace": _necklace, "badge": _badge, "collar_white": _collar_white,
    "collar_high": _collar_high, "reflective": _reflective, "pouches": _gun_belt, "braid": _braid, "belly": _belly,
    "sheet": _sheet,
    "cyber": _cyber,
}
