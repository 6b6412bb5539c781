"""Headwear of stories and uniforms: a pharaoh's cloth, a guardsman's bearskin, masks, hoops, tears. Lengths in skull
radii."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.headwear import DOME, peak, shape
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _nemes(w: Wearer) -> None:
    """A pharaoh's cloth: striped over the head, in two lappets on the chest, a cobra over the brow."""
    gold, blue = paint("#d8a83c"), paint("#1f3f8c")
    for k, (y, deep, wide) in enumerate(((0.34, 1.08, 1.12), (0.52, 1.09, 1.10), (0.70, 1.05, 1.04), (0.88, 0.95, 0.94),
            (1.04, 0.80, 0.78), (1.18, 0.55, 0.54))):
        shape(w, ((-0.10, y, deep, wide), (-0.11, y + 0.17, deep * 0.95, wide * 0.94)), (gold, blue)[k % 2], 3, 0.4)
    shape(w, ((-0.12, 1.26, 0.5, 0.5), (-0.12, 1.34, 0.1, 0.1)), gold, 3, 0.4)
    rows = np.linspace(0.30, -2.0, 18)
    outer = np.interp(rows, [-2.0, -1.1, 0.30], [1.02, 1.62, 1.04])
    inner = np.interp(rows, [-2.0, -1.3, -0.9, 0.30], [0.55, 0.52, 0.76, 0.80])
    ahead = np.interp(rows, [-2.0, -1.3, -0.9, 0.30], [0.86, 0.74, 0.22, 0.34])
    for side in (-1, 1):
        for k, (y, out, near, x) in enumerate(np.stack([rows, outer, inner, ahead], 1)):
            back = [w.at_head(-0.86, y, side * 0.45 * out), w.at_head(-1.0, y, 0.0)] if y > -1.4 else []
            line = [w.at_head(x, y, side * near), w.at_head(0.55 * x, y, side * out), *back]
            w.model.tube(line, [0.11 * w.skull] * len(line), (gold, blue)[k % 2], rows=8, gloss=0.3)
    arc = [w.at_head(-0.06 + 1.06 * math.cos(a), 0.42, 1.02 * math.sin(a)) for a in np.linspace(-1.5, 1.5, 13)]
    w.model.tube(arc, [0.09 * w.skull] * 13, gold, rows=24, gloss=0.9)
    w.model.tube([w.at_head(1.02, 0.44, 0), w.at_head(1.22, 0.66, 0), w.at_head(1.12, 0.92, 0)],
        [0.08 * w.skull, 0.12 * w.skull, 0.05 * w.skull], gold, rows=8, gloss=0.9)


def _shako(w: Wearer) -> None:
    """A bandsman's tall cap with a plume."""
    black, gold = paint("#1c1c22"), paint("#d8b048")
    shape(w, ((-0.05, 0.46, 1.02, 0.95), (-0.04, 1.0, 0.96, 0.90), (-0.02, 1.62, 1.04, 0.98), (-0.02, 1.68, 0.6, 0.6),
        (-0.02, 1.70, 0.1, 0.1)), black, 12, 0.4)
    for y in (0.52, 1.58):
        shape(w, ((-0.04, y, 1.06, 0.99), (-0.04, y + 0.10, 1.06, 0.99)), gold, 3, 0.8)
    peak(w, black, 0.5, 0.22)
    w.model.ball(w.at_head(1.0, 1.05, 0), 0.17 * w.skull, gold, gloss=0.9)
    w.model.tube([w.at_head(0.92, 1.55, 0), w.at_head(0.86, 2.0, 0), w.at_head(0.72, 2.45, 0)],
        [0.10 * w.skull, 0.22 * w.skull, 0.10 * w.skull], paint("#f2efe8"), rows=10, nap=0.10 * w.skull, lift=0.6)


def _flying_cap(w: Wearer) -> None:
    """A leather cap with flaps over the ears, goggles pushed up on the brow."""
    hide = paint("#5a3822")
    shape(w, DOME, hide, gloss=0.25)
    for side in (-1, 1):
        w.model.tube([w.at_head(-0.08, 0.55, side * 0.92), w.at_head(-0.04, -0.25, side * 0.96),
            w.at_head(0.20, -0.85, side * 0.62)], [0.36 * w.skull, 0.34 * w.skull, 0.12 * w.skull], hide, rows=12,
            gloss=0.25)
        w.model.tube([w.at_head(0.80, 0.76, side * 0.30), w.at_head(1.02, 0.86, side * 0.34)],
            [0.27 * w.skull, 0.24 * w.skull], paint("#b8863c"), rows=4, gloss=0.8)
        w.model.ball(w.at_head(1.00, 0.86, side * 0.34), 0.19 * w.skull, (0.05, 0.09, 0.11), gloss=1.0)
    shape(w, ((-0.06, 0.66, 1.05, 0.97), (-0.06, 0.80, 1.05, 0.97)), paint("#2a1c14"), 3)


def _bearskin(w: Wearer) -> None:
    """A guardsman's: tall, black, furry, down to the brows, with a chain under the lip."""
    fur = paint("#17161a")
    shape(w, ((0.02, 0.34, 1.06, 0.98), (-0.04, 0.8, 1.22, 1.12), (-0.08, 1.6, 1.16, 1.06), (-0.10, 2.1, 0.80, 0.74),
        (-0.10, 2.3, 0.2, 0.2)), fur, 18, nap=0.16)
    chain = [w.at_head(x, y, z) for x, y, z in ((0.55, 0.30, 0.88), (0.62, -0.50, 0.72), (0.86, -0.86, 0.0),
        (0.62, -0.50, -0.72), (0.55, 0.30, -0.88))]
    w.model.tube(chain, [0.045 * w.skull] * 5, paint("#d8b048"), rows=24, gloss=0.8)


def _diving_bell(w: Wearer) -> None:
    """An old diver's: a ball of brass with round windows, bolted to a collar."""
    brass, glass = paint("#b8863c"), (0.02, 0.05, 0.06)
    w.model.ball(w.at_head(-0.02, 0.10, 0), 1.42 * w.skull, brass, gloss=0.9)
    shape(w, ((-0.02, -1.75, 1.5, 1.9), (-0.02, -1.4, 1.4, 1.6), (-0.02, -1.05, 1.12, 1.12)), tint(brass, 0.8), 8, 0.8)
    for way, wide in ((0.0, 0.52), (1.15, 0.36), (-1.15, 0.36)):
        ahead, side = math.cos(way), math.sin(way)
        middle = (-0.02 + 1.30 * ahead, 0.12, 1.30 * side)
        ring = [w.at_head(middle[0] - 0.9 * wide * math.cos(a) * side, middle[1] + wide * math.sin(a),
            middle[2] + 0.9 * wide * math.cos(a) * ahead) for a in np.linspace(0, 2 * math.pi, 25)]
        w.model.face(ring[:-1], glass, gloss=1.0)
        w.model.tube(ring, [0.11 * w.skull] * 25, tint(brass, 1.15), rows=48, gloss=0.9)
    for k in range(12):
        a = 2 * math.pi * k / 12
        w.model.ball(w.at_head(-0.02 + 1.38 * math.cos(a), -1.25, 1.5 * math.sin(a)), 0.09 * w.skull, tint(brass, 1.2),
            gloss=0.9)


def _pipe(w: Wearer) -> None:
    """A briar between the lips, an ember in its bowl."""
    briar = paint("#4a2416")
    w.model.tube([w.at_head(0.88, -0.60, 0.16), w.at_head(1.18, -0.68, 0.22), w.at_head(1.48, -0.84, 0.27),
        w.at_head(1.62, -0.84, 0.29)], [0.045 * w.skull, 0.05 * w.skull, 0.07 * w.skull, 0.09 * w.skull], briar,
            rows=14,
        gloss=0.6)
    w.model.loft([(w.at_head(1.62, y, 0.29), w.along_head(r, 0, 0), w.along_head(0, 0, r))
        for y, r in ((-0.98, 0.08), (-0.90, 0.17), (-0.62, 0.19), (-0.50, 0.17))], briar, rows=10, gloss=0.6)
    w.model.ball(w.at_head(1.62, -0.50, 0.29), 0.13 * w.skull, (1.0, 0.35, 0.06), glow=0.7)


def _fez(w: Wearer) -> None:
    felt = paint("#b8a078") if w.role.name == "dervish" else paint("#9a1f28")
    shape(w, ((-0.05, 0.62, 0.92, 0.86), (-0.05, 1.55, 0.72, 0.68), (-0.05, 1.60, 0.1, 0.1)), felt, 8)


def _blindfold(w: Wearer) -> None:
    """A band of cloth over the eyes, its ends tied behind."""
    cloth = paint("#7a1f28")
    arc = [w.at_head(-0.06 + 1.03 * math.cos(a), 0.05 + 0.06 * abs(math.sin(a)), 0.93 * math.sin(a))
        for a in np.linspace(-math.pi, math.pi, 25)]
    for y in np.linspace(-0.12, 0.12, 4):
        w.model.tube([p + w.along_head(0.01, float(y), 0) for p in arc], [0.12 * w.skull] * 25, cloth, rows=40)
    for k in (0, 1):
        strip = Strip(3, 0.34 * w.skull, 0.8, w.lag_head, 0.15, 0.5, 0.3 * k)
        nodes = hang(w, w.at_head(-1.04, 0.06, 0.06 - 0.12 * k), w.along_head(-0.9, -0.3, 0.3 - 0.6 * k) / w.skull,
            strip,
            w.model.axes[0])
        w.model.tube(nodes, [0.12 * w.skull, 0.14 * w.skull, 0.12 * w.skull, 0.03 * w.skull], cloth, rows=9)


def _domino(w: Wearer) -> None:
    """A ball mask: gold about the eyes, with holes to look through, and a plume."""
    gold = paint("#d8b048")
    for side in (-1, 1):
        hole = [(0.98 - 0.16 * abs(math.cos(a) * side + 0.4), 0.04 + 0.25 * math.sin(a),
            side * 0.38 + 0.30 * math.cos(a))
            for a in np.linspace(0, 2 * math.pi, 25)]
        w.model.tube([w.at_head(x, y, z) for x, y, z in hole], [0.115 * w.skull] * 25, gold, rows=48, gloss=0.7)
        w.model.tube([w.at_head(0.80, 0.20, side * 0.62), w.at_head(0.62, 0.50, side * 0.94), w.at_head(0.42, 0.80,
            side * 1.10)], [0.14 * w.skull, 0.10 * w.skull, 0.02 * w.skull], gold, rows=9, gloss=0.7)
    w.model.tube([w.at_head(1.00, 0.12, -0.14), w.at_head(1.05, 0.16, 0), w.at_head(1.00, 0.12, 0.14)],
        [0.12 * w.skull] * 3, gold, rows=6, gloss=0.7)
    w.model.tube([w.at_head(0.62, 0.55, 0.82), w.at_head(0.36, 1.15, 1.02), w.at_head(-0.18, 1.60, 0.92)],
        [0.05 * w.skull, 0.20 * w.skull, 0.05 * w.skull], w.accent, rows=14, nap=0.12 * w.skull, lift=0.6)


def _beak(w: Wearer) -> None:
    """A plague doctor's: a long beak of leather, round glasses, and a broad flat hat."""
    hide, glass = paint("#9a7a54"), paint("#1a1c20")
    rows = ((0.55, 0.02, 0.86), (0.98, -0.04, 0.62), (1.35, -0.20, 0.42), (1.85, -0.52, 0.22), (2.25, -0.86, 0.05))
    w.model.loft([(w.at_head(x, y, 0.0), w.along_head(0.0, 0.0, r), w.along_head(0.25 * r, r, 0.0))
                  for x, y, r in rows], hide, rows=18, gloss=0.3)  # fmt: skip
    w.model.ball(w.at_head(0.10, 0.0, 0.0), 1.04 * w.skull, hide, gloss=0.2)
    for side in (-1, 1):
        w.model.ball(w.at_head(0.92, 0.20, side * 0.44), 0.25 * w.skull, paint("#c9a24a"), gloss=0.9)
        w.model.ball(w.at_head(1.00, 0.21, side * 0.46), 0.20 * w.skull, glass, gloss=1.0)
    felt = paint("#17151a")
    brim = ((0.66, 1.95), (0.72, 2.0), (0.80, 1.2), (1.05, 1.02), (1.60, 0.90), (1.66, 0.05))
    w.model.loft([(w.at_head(-0.05, y, 0.0), w.along_head(r, 0, 0), w.along_head(0, 0, r)) for y, r in brim], felt,
                 rows=18)


def _earrings(w: Wearer) -> None:
    """Gold hoops below the ears."""
    for side in (-1, 1):
        ring = [w.at_head(-0.06 + 0.20 * math.sin(a), -0.62 + 0.24 * math.cos(a), side * 0.94)
            for a in np.linspace(0, 2 * math.pi, 21)]
        w.model.tube(ring, [0.035 * w.skull] * 21, paint("#e0b040"), rows=40, gloss=1.0)


def _tears(w: Wearer) -> None:
    """Wet tracks down both cheeks, a drop at the end of each."""
    for side in (-1, 1):
        way = [w.at_head(x, y, side * z) for x, y, z in ((0.93, -0.20, 0.38), (0.95, -0.38, 0.42), (0.88, -0.56, 0.45))]
        w.model.tube(way, [0.022 * w.skull, 0.026 * w.skull, 0.030 * w.skull], (0.62, 0.78, 0.88), rows=8, gloss=1.0,
            opacity=0.7)
        w.model.ball(way[-1], 0.038 * w.skull, (0.72, 0.86, 0.95), gloss=1.0)


STORIED: dict[str, Callable[[Wearer], None]] = {
    "nemes": _nemes, "shako": _shako, "flying_cap": _flying_cap, "bearskin": _bearskin, "diving_bell": _diving_bell,
    "fez": _fez, "pipe": _pipe, "blindfold": _blindfold, "domino": _domino, "beak": _beak,
    "earrings": _earrings, "tears": _tears,
}
