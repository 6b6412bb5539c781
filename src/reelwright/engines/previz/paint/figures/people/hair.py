"""Hair and beards; what hangs is blown by the wind and trails on springs. Lengths in skull radii."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.figures.people.head import MASKS, shell
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.tone import tint

CAP = ((1.22, 0.16, -0.40, 0.30), (1.10, 0.52, -0.80, 0.62), (0.84, 0.80, -1.02, 0.83), (0.58, 0.72, -1.11, 0.92),
       (0.30, 0.56, -1.11, 0.91), (0.05, 0.44, -1.07, 0.90), (-0.22, 0.10, -1.00, 0.86), (-0.48, -0.20, -0.84, 0.70),
       (-0.66, -0.38, -0.66, 0.46))
"""Height, front, back, half width; its front edge is the hairline, inside the forehead below the brow."""
LONG_CAP = (*CAP[:5], (0.05, 0.34, -1.12, 0.97), (-0.35, 0.20, -1.08, 0.98), (-0.75, 0.06, -0.98, 0.92))
FRINGE = ((0.62, 0.15, 0.62), (0.34, -0.12, 0.46), (0.05, -0.42, 0.36), (-0.26, -0.62, 0.40), (-0.5, -0.78, 0.5))
"""From side, to side, height of the tip."""


def hair(w: Wearer) -> None:
    style = w.role.hair
    if style != "bald" and not any(w.has(m) for m in MASKS):
        _cap(w)
        if style == "bun":
            w.model.ball(w.at_head(-0.62, 1.02, 0), 0.40 * w.skull, tint(w.hair, 1.06), nap=0.12 * w.skull, lift=0.2)
        elif style == "pony":
            _tail(w)
        elif style in ("long", "bob"):
            _locks(w)
        elif style == "curly":
            _curls(w)
        elif style == "short":
            _tousled(w)
    if w.has("beard") or w.has("beard_short"):
        _beard(w)
    elif w.has("moustache"):
        _moustache(w)


def _cap(w: Wearer) -> None:
    r, style = w.skull, w.role.hair
    full = style == "afro"
    cut = LONG_CAP if style in ("long", "bob") else CAP
    k = 1.22 if full else 1.0
    rows = tuple((y * (1.12 if full and y > 0 else 1.0), front * (1.05 if full else 1.0), back * k, wide * k)
                 for y, front, back, wide in cut)
    w.model.loft(shell(w, rows), w.hair, rows=22, nap=(0.30 if full else 0.24) * r, lift=1.1 if full else 0.16)
    if style in ("bun", "afro", "curly"):
        return
    for z0, z1, y in FRINGE:
        w.model.tube([w.at_head(0.22, 1.10, z0 * 0.8), w.at_head(0.68, 0.86, (z0 + z1) / 2),
            w.at_head(0.80, y + 0.14, z1 * 0.88)],
                     [0.15 * r, 0.15 * r, 0.04 * r], tint(w.hair, 1.0 + 0.06 * (z0 > 0)), rows=9, nap=0.18 * r,
                     lift=0.12)


def _curls(w: Wearer) -> None:
    rng = np.random.default_rng(5 + w.role.twin)
    for k in range(60):
        y = 1.12 - 1.5 * (k + 0.5) / 60
        a = 2.399963 * k
        reach = float(np.interp(-y, [-1.12, -0.9, -0.5, 0.4], [0.35, 0.72, 0.98, 0.95]))
        x, z = reach * np.cos(a), reach * np.sin(a)
        if (x > 0.45 and y < 0.62) or (x > -0.4 and y < 0.2):
            continue
        tone = tint(w.hair, 0.92 + 0.16 * float(rng.random()))
        w.model.ball(w.at_head(float(x) * 1.05 - 0.12, y, float(z) * 0.92),
            (0.17 + 0.05 * float(rng.random())) * w.skull, tone)


def _tousled(w: Wearer) -> None:
    """Short locks that the wind lifts."""
    r = w.skull
    for j, (x, y, z) in enumerate(((0.25, 1.06, 0.25), (-0.10, 1.12, -0.2), (-0.45, 1.0, 0.3), (-0.72, 0.66, -0.25),
                                   (-0.80, 0.30, 0.35), (-0.74, 0.0, -0.3))):
        strip = Strip(2, 0.22 * r, 0.9, w.lag_head * 1.2, 0.20, 1.5, 0.15 * j)
        nodes = hang(w, w.at_head(x, y, z), w.along_head(x * 0.9 - 0.4, y * 0.9, z) / r, strip, w.model.axes[0])
        w.model.tube(nodes, np.array([0.22, 0.17, 0.02]) * r, tint(w.hair, 1.0 + 0.10 * (j % 2)), rows=8, nap=0.14 * r,
            lift=0.3)


def _tail(w: Wearer) -> None:
    strip = Strip(6, 0.036 * w.size, 0.8, w.lag_head * 2.2, 0.10)
    nodes = hang(w, w.at_head(-0.86, 0.55, 0), w.along_head(-1.6, 0.5, 0) / w.skull, strip, w.model.axes[0])
    w.model.tube(nodes, np.array([0.20, 0.40, 0.44, 0.40, 0.32, 0.18, 0.02]) * w.skull, w.hair, rows=20,
        nap=0.35 * w.skull,
        lift=0.2)


def _locks(w: Wearer) -> None:
    long = w.role.hair == "long"
    links, r = (7 if long else 3), w.skull
    for k in range(9):
        share = (k - 4) / 4  # about the back of the head, side to side
        strip = Strip(links, 0.030 * w.size, 0.62, w.lag_head * 1.8, 0.07, 0.5, 0.1 * share)
        start = w.at_head(-0.10 - 0.72 * (1 - share * share), 0.05, share * 0.84)
        nodes = hang(w, start, w.along_head(-0.5 + 0.3 * abs(share), -0.9, share * 0.25) / r, strip, w.model.axes[0])
        taper = np.interp(np.linspace(0, 1, links + 1), [0, 0.25, 0.6, 1], [0.26, 0.30, 0.26, 0.03 if long else 0.16])
        w.model.tube(nodes, taper * r, tint(w.hair, 0.94 + 0.05 * (k % 3)), rows=16, nap=0.32 * r, lift=0.14)


def _beard(w: Wearer) -> None:
    r, links = w.skull, 5 if w.has("beard") else 2
    strip = Strip(links, 0.030 * w.size * (r / (0.074 * w.size)), 0.3, w.lag_head * 1.2, 0.03, 0.6)
    for z in (-0.24, 0.0, 0.24):
        nodes = hang(w, w.at_head(0.52, -0.80, z), w.along_head(0.35, -1, z) / r, strip, w.model.axes[0])
        taper = np.interp(np.linspace(0, 1, links + 1), [0, 0.3, 1], [0.30, 0.34, 0.05 if links > 2 else 0.2])
        w.model.tube(nodes, taper * r, w.hair, rows=14, nap=0.26 * r, lift=0.2)
    for side in (-1, 1):
        w.model.tube([w.at_head(-0.02, -0.10, side * 0.78), w.at_head(0.22, -0.52, side * 0.64),
            w.at_head(0.58, -0.88, side * 0.25)],
                     [0.12 * r, 0.22 * r, 0.26 * r], w.hair, rows=9, nap=0.2 * r, lift=0.25)
    _moustache(w)


def _moustache(w: Wearer) -> None:
    r = w.skull
    for side in (-1, 1):
        w.model.tube([w.at_head(0.90, -0.44, side * 0.02), w.at_head(0.88, -0.48, side * 0.18),
            w.at_head(0.74, -0.60, side * 0.36)],
                     [0.075 * r, 0.08 * r, 0.03 * r], tint(w.hair, 1.06), rows=7, nap=0.12 * r, lift=0.15)


