"""Hair and beards; what hangs is blown by the wind and trails on springs. Lengths in skull radii."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from reelwright.engines.previz.paint.figures.people.head import MASKS, shell
from reelwright.engines.previz.paint.figures.people.wearer import Strip, Wearer, hang
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, spline
from reelwright.engines.previz.paint.figures.tone import Rgb, tint

CAP = ((1.20, 0.16, -0.40, 0.30), (1.10, 0.52, -0.80, 0.62), (0.86, 0.76, -1.02, 0.83), (0.62, 0.72, -1.10, 0.90),
       (0.30, 0.50, -1.11, 0.89), (0.05, 0.36, -1.07, 0.88), (-0.22, 0.06, -1.00, 0.84), (-0.48, -0.24, -0.84, 0.68),
       (-0.66, -0.42, -0.66, 0.44))
"""Height, front, back, half width; its front edge is the hairline, inside the forehead below the brow."""
LONG_CAP = (*CAP[:4], (0.30, 0.46, -1.12, 0.93), (0.05, 0.28, -1.12, 0.97), (-0.35, 0.14, -1.08, 0.98),
    (-0.75, 0.02, -0.98, 0.92))
_TURNS = np.linspace(0, 2 * math.pi, 64, endpoint=False)
_FINE = np.stack([np.cos(_TURNS), np.sin(_TURNS)], 1)
_GOLDEN = 2.399963
Point = tuple[float, float, float]


def hair(w: Wearer) -> None:
    wrapped = any(w.has(e) for e in ("hood", "headscarf", "rain_hood")) and w.role.hair != "bald"
    style = "short" if wrapped else w.role.hair  # the rest is under the cloth
    if style != "bald" and not any(w.has(m) for m in MASKS):
        first = len(w.model.parts)
        if style != "mohawk":
            _cap(w)
        STYLES.get(style, _short)(w)
        if COVERING & set(w.role.extras):
            _press(w, first)
    if w.has("beard") or w.has("beard_short"):
        _beard(w)
    elif w.has("moustache"):
        _moustache(w)


COVERING = frozenset({"flat_cap", "beret", "cap", "peaked_cap", "beanie", "top_hat", "fedora", "cowboy_hat",
    "straw_hat", "hard_hat", "toque", "souwester", "wizard_hat", "fire_helmet", "pirate_hat", "santa_hat", "turban",
    "headscarf", "rain_hood", "sailor_cap", "bike_helmet", "hard_helmet", "kabuto", "horned_helm", "hood",
    "crash_helmet"})
"""Hats under which the hair of the crown lies flat."""


def _press(w: Wearer, first: int) -> None:
    """Hair from part `first` on, flat where the hat is: strands thin out, the mass keeps inside the crown."""
    head, up = w.model.project(w.bones.head), w.model.project(w.bones.frame_head[:, 1]) / w.skull
    for i in range(first, len(w.model.parts)):
        part = w.model.parts[i]
        if part.spine is not None:
            high = np.clip(((part.spine[:, :3] - head) @ up - 0.42) / 0.33, 0, 1)
            spine = np.c_[part.spine[:, :3], np.maximum(part.spine[:, 3] * (1 - high), 1e-4)]
            w.model.parts[i] = replace(part, spine=spine, nap=0.4 * part.nap)
        elif part.form is not None:
            high = np.clip(((part.form - head) @ up - 0.25) / 0.5, 0, 1)[..., None]
            form = head + (part.form - head) * (1 - 0.14 * high)
            w.model.parts[i] = replace(part, form=form, nap=0.3 * part.nap)


@lru_cache(maxsize=256)
def strands(colour: Rgb, rows: int, around: int, seed: int, sheen: float = 0.30) -> Rows:
    """(rows, around, 3): streaks that run along the hair, and a band of shine; sheen: where it lies,
    0 root .. 1 tip."""
    rng = np.random.default_rng(907 + seed)
    fine, coarse = rng.random(around), np.interp(np.arange(around), np.linspace(0, around, 9), rng.random(9))
    streak = 0.60 + 0.46 * fine + 0.32 * coarse
    u = np.linspace(0, 1, rows)[:, None]
    shine = 0.42 * np.exp(-(((u - sheen) / 0.13) ** 2)) * (0.6 + 0.8 * fine[None])
    body = streak[None] * (1.0 - 0.14 * u) + shine
    out: Rows = np.clip(np.array(colour) * body[..., None] + 0.010 * shine[..., None], 0, 1)
    return out


def _lock(w: Wearer, points: Sequence[Vec] | Rows, radii: Sequence[float], seed: int, shade: float = 1.0,
        nap: float = 0.06) -> None:
    """A tapered strand through points, of hairs that lie close; radii in skull radii."""
    rows = max(10, 3 * len(points) + 1)
    w.model.tube(points, np.array(radii) * w.skull, w.hair, rows=rows, nap=nap * w.skull, lift=0.10, gloss=0.18,
        tones=strands(tint(w.hair, shade), rows, 14, seed, 0.30))


def _cap(w: Wearer) -> None:
    style = w.role.hair
    full = style == "afro"
    cut = LONG_CAP if style in ("long", "bob", "wavy") else CAP
    k = 1.22 if full else 1.0
    rows = tuple((y * (1.12 if full and y > 0 else 1.0), front * (1.05 if full else 1.0), back * k, wide * k)
                 for y, front, back, wide in cut)
    rough = style in ("afro", "curly", "wild")
    w.model.loft(shell(w, rows), w.hair, rows=26, circle=_FINE,
        nap=(0.30 if full else 0.09) * w.skull,
        lift=1.1 if full else 0.2 if rough else 0.06, gloss=0.0 if rough else 0.16,
        tones=strands(w.hair, 26, 64, w.role.twin % 16, 0.34))


def _path(w: Wearer, *points: Point) -> list[Vec]:
    return [w.at_head(*p) for p in points]


def _short(w: Wearer) -> None:
    """Parted at a side, swept over the brow; short at ears and neck."""
    lean = 1.0 if w.role.twin % 2 else -1.0
    for k, (x, y, end) in enumerate(((0.50, 1.12, 0.64), (0.62, 1.05, 0.66), (0.70, 0.97, 0.70), (0.76, 0.88, 0.74))):
        z = lean * (0.42 - 0.02 * k)
        _lock(w, _path(w, (x - 0.15, y + 0.02, z), (x + 0.05, y + 0.10, 0.1 * lean), (x + 0.02, y - 0.04, -0.32 * lean),
            (x - 0.22, end - 0.10, -0.74 * lean)), (0.10, 0.21, 0.19, 0.05), k, 1.0 + 0.04 * (k % 2))
    for side in (-1, 1):
        _lock(w, _path(w, (0.46, 0.62, side * 0.76), (0.38, 0.30, side * 0.84), (0.32, 0.0, side * 0.82)),
            (0.10, 0.10, 0.03), 7 + side)
    for j, (x, y, z) in enumerate(((0.10, 1.14, 0.30), (-0.25, 1.14, -0.1), (-0.55, 0.98, 0.25))):
        strip = Strip(2, 0.20 * w.skull, 0.7, w.lag_head * 1.2, 0.16, 1.5, 0.15 * j)
        nodes = hang(w, w.at_head(x, y, z), w.along_head(x * 0.9 - 0.5, y * 0.6, z) / w.skull, strip, w.model.axes[0])
        _lock(w, nodes, (0.20, 0.15, 0.02), 11 + j)


def _curtains(w: Wearer, low: float) -> None:
    """From a parting over the forehead to both sides, down to a height."""
    part = 0.16 if w.role.twin % 2 else -0.16
    for side in (-1.0, 1.0):
        for k, (x, out) in enumerate(((0.30, 0.0), (0.46, 0.01), (0.58, 0.0))):
            _lock(w, _path(w, (x, 1.13 - 0.06 * k, part + 0.04 * side), (x + 0.14, 0.96 - 0.03 * k, part + 0.36 * side),
                (0.66 - 0.10 * k, 0.58, side * (0.74 + out)), (0.42 - 0.10 * k, 0.10, side * 0.95),
                (0.26 - 0.10 * k, 0.5 * (0.10 + low), side * 0.98), (0.30 - 0.14 * k, low + 0.18 * k, side * 0.88)),
                (0.02, 0.17, 0.19, 0.20, 0.18, 0.015), 20 + 3 * k + int(side), 1.02 - 0.03 * k)


def _fall(w: Wearer, links: int, link: float, wave: float) -> None:
    """The mass that hangs down the back and sides."""
    for k in range(11):
        share = (k - 5) / 5  # about the back of the head, side to side
        strip = Strip(links, link * w.size, 0.62, w.lag_head * 1.8, 0.07, 0.5, 0.1 * share)
        start = w.at_head(-0.12 - 0.74 * (1 - share * share), 0.10, share * 0.84)
        nodes = hang(w, start, w.along_head(-0.5 + 0.3 * abs(share), -0.9, share * 0.25) / w.skull, strip,
            w.model.axes[0])
        if wave:
            table = spline(np.array(nodes), 4 * links + 1)
            sway = wave * w.skull * np.sin(np.linspace(0, 3.2 * math.pi, len(table)) + k)
            nodes = list(table + sway[:, None] * w.model.axes[0] * np.linspace(0.2, 1, len(table))[:, None])
        taper = np.interp(np.linspace(0, 1, len(nodes)), [0, 0.25, 0.7, 1], [0.24, 0.29, 0.25,
            0.05 if links > 4 else 0.15])
        _lock(w, nodes, list(taper), 40 + k, 0.94 + 0.07 * (k % 3), 0.05 if k % 2 else 0.0)


def _long(w: Wearer) -> None:
    _curtains(w, -1.6)
    _fall(w, 7, 0.030, 0.0)


def _wavy(w: Wearer) -> None:
    _curtains(w, -1.5)
    _fall(w, 7, 0.028, 0.16)


def _bob(w: Wearer) -> None:
    _curtains(w, -0.78)
    _fall(w, 3, 0.028, 0.0)
    for k in range(5):
        z = -0.5 + 0.25 * k
        _lock(w, _path(w, (0.35, 1.14, 0.6 * z), (0.78, 0.92, 0.9 * z), (0.86 - 0.25 * z * z, 0.52, 1.05 * z)),
            (0.10, 0.17, 0.06), 60 + k)


def _combed_back(w: Wearer, knot: Point) -> None:
    """From the hairline to a knot."""
    x, y, z = knot
    for k in range(9):
        a = -1.2 + 0.3 * k
        start = (0.72 * math.cos(0.8 * a), 0.70 - 0.42 * abs(a) ** 1.6 * 0.5, 0.86 * math.sin(a))
        middle = (0.20 * math.cos(a) - 0.15, 1.12 - 0.48 * abs(a), 0.92 * math.sin(a))
        _lock(w, _path(w, start, middle, (x * 0.7, 0.7 * y + 0.3 * (1.0 - 0.5 * abs(a)), z + 0.45 * math.sin(a)), knot),
            (0.008, 0.17, 0.20, 0.12), 70 + k, 0.97 + 0.05 * (k % 2))
    for side in (-1, 1):
        _lock(w, _path(w, (0.55, 0.60, side * 0.68), (0.52, 0.2, side * 0.84), (0.46, -0.25, side * 0.80)),
            (0.05, 0.05, 0.01), 81 + side)


def _pony(w: Wearer) -> None:
    _combed_back(w, (-0.92, 0.62, 0.0))
    strip = Strip(6, 0.036 * w.size, 0.8, w.lag_head * 2.2, 0.10)
    nodes = hang(w, w.at_head(-0.90, 0.60, 0), w.along_head(-1.6, 0.5, 0) / w.skull, strip, w.model.axes[0])
    _lock(w, nodes, (0.17, 0.34, 0.38, 0.35, 0.28, 0.16, 0.02), 90, nap=0.16)
    w.model.ball(w.at_head(-0.97, 0.64, 0), 0.19 * w.skull, w.accent)


def _bun(w: Wearer) -> None:
    _combed_back(w, (-0.66, 0.94, 0.0))
    for k in range(9):
        a = 2 * math.pi * k / 9
        at = w.at_head(-0.74, 1.08, 0.0)
        ring = [at + w.along_head(0.26 * math.cos(a + t) * 0.6, 0.26 * math.cos(a + t) * 0.8, 0.30 * math.sin(a + t))
            for t in (0.0, 0.5, 1.0)]
        _lock(w, ring, (0.16, 0.20, 0.16), 100 + k, 0.95 + 0.06 * (k % 2))
    w.model.ball(w.at_head(-0.76, 1.12, 0), 0.26 * w.skull, w.hair, nap=0.05 * w.skull)


def _plait(w: Wearer, start: Point, side: float, links: int) -> None:
    """Three strands as knots in a row."""
    strip = Strip(links, 0.026 * w.size, 0.4, w.lag_head * 1.6, 0.05, 0.3)
    nodes = hang(w, w.at_head(*start), w.along_head(0.1, -1.0, 0.25 * side) / w.skull, strip, w.model.axes[0])
    table = spline(np.array(nodes), 2 * links + 3)
    for k, at in enumerate(table[:-1]):
        shift = w.along_head(0.05, 0, 0.08 * (-1) ** k)
        size = (0.20 - 0.08 * k / len(table)) * w.skull
        w.model.ball(at + shift, size, tint(w.hair, 0.92 + 0.10 * (k % 2)), nap=0.05 * w.skull, lift=0.2, gloss=0.15)
    w.model.ball(table[-2], 0.13 * w.skull, w.accent)
    _lock(w, [table[-2], table[-1], table[-1] + (table[-1] - table[-2])], (0.10, 0.13, 0.02), 5)


def _braids(w: Wearer) -> None:
    _curtains(w, 0.0)
    for side in (-1.0, 1.0):
        _plait(w, (-0.05, -0.30, side * 0.86), side, 8)


def _pigtails(w: Wearer) -> None:
    _curtains(w, 0.1)
    for side in (-1.0, 1.0):
        strip = Strip(5, 0.034 * w.size, 0.7, w.lag_head * 2.0, 0.10, 0.9)
        nodes = hang(w, w.at_head(-0.20, 0.55, side * 0.95), w.along_head(-0.3, 0.5, 1.3 * side) / w.skull, strip,
            w.model.axes[0])
        _lock(w, nodes, (0.15, 0.30, 0.32, 0.27, 0.18, 0.02), 110 + int(side), nap=0.12)
        w.model.ball(w.at_head(-0.20, 0.57, side * 1.0), 0.17 * w.skull, w.accent)


@lru_cache(maxsize=32)
def _coils(seed: int) -> tuple[Rows, tuple[float, ...]]:
    """Ringlets all over a head, each a small coil: paths (k, n, 4) about its middle with radii, and how bright each
    is."""
    rng = np.random.default_rng(5 + seed)
    found = []
    many = 190
    for k in range(many):
        y = 1.14 - 1.62 * (k + 0.5) / many
        a = _GOLDEN * k
        reach = float(np.interp(-y, [-1.14, -0.9, -0.5, 0.5], [0.30, 0.74, 1.0, 0.95]))
        x, z = reach * math.cos(a), reach * math.sin(a)
        if (x > 0.40 and y < 0.60) or (x > -0.25 and y < 0.16) or y < -0.34:
            continue
        out = np.array((x * 0.9, max(0.15, y), z * 0.9))
        out = out / float(np.linalg.norm(out))
        lift, turn = 0.9 + 0.25 * float(rng.random()), 6.28 * float(rng.random())
        middle = np.array((x * 1.02 - 0.12, y, z * 0.92)) + 0.10 * lift * out
        side = np.cross(out, (0.3, 1.0, 0.2))
        up = np.cross(side, out)
        t = np.linspace(0, 7.5, 15)[:, None]
        coil = middle + 0.075 * (np.cos(turn + t) * side + np.sin(turn + t) * up) + 0.030 * t * out
        coil[:, 1] -= 0.004 * t[:, 0] ** 2
        thick = np.interp(t[:, 0], [0, 1.5, 3, 4.5, 6, 7.5], [0.05, 0.075, 0.078, 0.074, 0.062, 0.02])
        found.append((np.c_[coil, thick], 0.90 + 0.2 * float(rng.random())))
    return np.array([path for path, _ in found]), tuple(shade for _, shade in found)


def _curly(w: Wearer) -> None:
    paths, shades = _coils(w.role.twin % 8)
    placed = paths * w.skull
    placed[..., :3] = w.bones.head + placed[..., :3] @ w.bones.frame_head.T
    for k, (path, shade) in enumerate(zip(placed, shades, strict=True)):
        w.model.strand(path, w.hair, gloss=0.18, tones=strands(tint(w.hair, shade), 15, 8, k % 16))


def _wild(w: Wearer) -> None:
    """Tufts that stand out to all sides."""
    rng = np.random.default_rng(17 + w.role.twin)
    for k in range(46):
        y = 1.10 - 1.25 * (k + 0.5) / 46
        a = _GOLDEN * k
        reach = float(np.interp(-y, [-1.1, -0.8, -0.4, 0.2], [0.35, 0.75, 0.95, 0.95]))
        x, z = reach * math.cos(a), reach * math.sin(a)
        if x > 0.45 and y < 0.62:
            continue
        long = 0.45 + 0.40 * float(rng.random())
        bend = 0.3 * (float(rng.random()) - 0.5)
        _lock(w, _path(w, (x * 0.9 - 0.1, y * 0.95, z * 0.86), (x * 1.15 - 0.12, y * 1.08 + 0.1, z * 1.1),
            (x * (1 + long) - 0.1, y * (1 + 0.5 * long) + 0.25 * long + bend, z * (1 + long) + bend)), (0.19, 0.16,
            0.01),
            k % 16, 0.92 + 0.16 * float(rng.random()), 0.07)


def _afro(w: Wearer) -> None:
    """The cap alone."""


def _mohawk(w: Wearer) -> None:
    """A crest from the brow to the nape on a shaven head."""
    for k, a in enumerate(np.linspace(-0.45, 2.3, 13)):
        x, y = math.sin(0.9 - a), math.cos(0.9 - a)
        root, tall = w.at_head(0.92 * x, 0.25 + 0.85 * y, 0), 0.62 + 0.18 * (k % 2)
        tip = w.at_head((0.92 + tall) * x - 0.1, 0.25 + (0.85 + tall) * y, 0)
        _lock(w, [root, (root + tip) / 2, tip], (0.15, 0.13, 0.02), k, 1.0)


STYLES: dict[str, Callable[[Wearer], None]] = {
    "short": _short, "long": _long, "wavy": _wavy, "bob": _bob, "pony": _pony, "bun": _bun, "braids": _braids,
    "pigtails": _pigtails, "curly": _curly, "wild": _wild, "mohawk": _mohawk, "afro": _afro,
}


def _beard(w: Wearer) -> None:
    """Long, or trimmed to the jaw."""
    r, long = w.skull, w.has("beard")
    links, full = (5, 1.0) if long else (2, 0.62)
    strip = Strip(links, 0.030 * w.size * (r / (0.074 * w.size)) * (1.0 if long else 0.30), 0.3, w.lag_head * 1.2,
        0.03, 0.6)
    for k, z in enumerate((-0.26, -0.09, 0.09, 0.26)):
        start = w.at_head(0.56 + 0.06 * (not long) - 0.3 * z * z, -0.84, z)
        nodes = hang(w, start, w.along_head(0.30, -1, z) / r, strip, w.model.axes[0])
        taper = np.interp(np.linspace(0, 1, links + 1), [0, 0.3, 1], [0.25 * full, 0.28 * full, 0.05 if long else 0.08])
        _lock(w, nodes, list(taper), 120 + k, 1.0, 0.16 if long else 0.08)
    for side in (-1, 1):
        radii = tuple(full * thick for thick in (0.09, 0.17, 0.22, 0.20))
        _lock(w, _path(w, (0.10, -0.02, side * 0.79), (0.24, -0.46, side * 0.70), (0.50, -0.80, side * 0.46),
            (0.64, -0.94, side * 0.12)), radii, 130 + side, 1.0, 0.14 if long else 0.07)
    _moustache(w)


def _moustache(w: Wearer) -> None:
    for side in (-1, 1):
        _lock(w, _path(w, (0.945, -0.445, side * 0.02), (0.92, -0.475, side * 0.17), (0.78, -0.60, side * 0.33)),
            (0.055, 0.070, 0.02), 140 + side, 1.05, 0.07)
