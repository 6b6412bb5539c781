"""What walls and ceilings are finished with: patterns of albedo over metres along the wall and up it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.scene import Floats

Skin = Callable[[Floats, Floats, Floats, str], Floats]
"""(m along, m up, grain 0..1 (h, w, 1), colour) -> albedo (h, w, 3)."""


def _own(i: Floats, j: Floats) -> Floats:
    """A number 0..1 of each cell."""
    return np.asarray(np.modf(np.abs(np.sin(i * 12.9898 + j * 78.233) * 43758.5))[0], np.float32)


def _panelled(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    low = (v < 1.0)[..., None]
    field = ((np.abs((u / 0.7) % 1 - 0.5) < 0.42) & (np.abs(v - 0.5) < 0.36))[..., None]
    wood = lin("#5c4430") * np.where(field, 1.0, 0.72)
    return np.asarray(np.where(low, wood, lin(colour)) * (0.72 + 0.5 * grain), np.float32)


def _books(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Shelves: a board every 42 cm, a post every 1.6 m, spines of six colours."""
    row = np.floor(v / 0.42)
    along = u / 0.075 + row * 7.3
    own = np.modf(np.abs(np.sin(np.floor(along) * 12.9898 + row * 78.23) * 43758.5))[0]
    palette = np.stack([lin(c) for c in ("#6a2a22", "#2f4a4a", "#8a6a3a", "#3a3a54", "#b09a74", "#4a2a3a")])
    spine = palette[(own * 6).astype(int) % 6] * (0.6 + 0.7 * own[..., None])
    spine = spine * (0.55 + 0.45 * np.sin(np.pi * (along % 1)))[..., None]
    up = (v / 0.42) % 1
    tall = 0.62 + 0.3 * np.modf(own * 7)[0]
    wood = lin(colour) * (0.6 + 0.8 * grain)
    inside = np.where(((up < tall) & (up > 0.09))[..., None], spine, wood * 0.20)
    inside = np.where((up < 0.09)[..., None], wood * 1.1, inside)
    return np.asarray(np.where(((u % 1.6) < 0.09)[..., None], wood, inside), np.float32)


def _stone(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    row = np.floor(v / 0.5)
    fu, fv = (u / 0.9 + (row % 2) * 0.5) % 1, (v / 0.5) % 1
    edge = smooth(0, 0.05, fu) * smooth(1, 0.95, fu) * smooth(0, 0.08, fv) * smooth(1, 0.92, fv)
    own = np.modf(np.abs(np.sin(np.floor(u / 0.9 + (row % 2) * 0.5) * 12.99 + row * 78.2) * 43758.5))[0]
    return np.asarray(lin(colour) * ((0.35 + 0.65 * edge) * (0.8 + 0.35 * own))[..., None] * (0.5 + grain), np.float32)


def _metal(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    fu, fv = (u / 1.4) % 1, (v / 1.1) % 1
    edge = smooth(0, 0.03, fu) * smooth(1, 0.97, fu) * smooth(0, 0.04, fv) * smooth(1, 0.96, fv)
    return np.asarray(lin(colour) * (0.3 + 0.7 * edge[..., None]) * (0.6 + 0.7 * grain), np.float32)


def _paper(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Striped paper over a white dado."""
    stripe = 0.94 + 0.06 * np.sign(np.sin(u * 2 * np.pi / 0.28))
    wall = lin(colour) * (stripe[..., None] * (0.80 + 0.3 * grain))
    board = lin("#ded6c4") * np.where(np.abs((u / 0.8) % 1 - 0.5) < 0.44, 1.0, 0.82)[..., None]
    rail = (np.abs(v - 0.92) < 0.035)[..., None]
    return np.asarray(np.where(rail, lin("#efe8d8"), np.where((v < 0.92)[..., None], board, wall)), np.float32)


def _tiled(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Glazed tiles up to 1.6 m, plaster above."""
    fu, fv = (u / 0.15) % 1, (v / 0.15) % 1
    edge = smooth(0, 0.07, fu) * smooth(1, 0.93, fu) * smooth(0, 0.07, fv) * smooth(1, 0.93, fv)
    own = np.modf(np.abs(np.sin(np.floor(u / 0.15) * 12.99 + np.floor(v / 0.15) * 78.2) * 43758.5))[0]
    glazed = lin(colour) * ((0.55 + 0.45 * edge) * (0.85 + 0.25 * own))[..., None]
    plaster = lin("#e8ddc8") * (0.75 + 0.4 * grain)
    return np.asarray(np.where((v < 1.6)[..., None], glazed, plaster), np.float32)


def _bricks(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    row = np.floor(v / 0.085)
    along = u / 0.26 + (row % 2) * 0.5
    fu, fv = along % 1, (v / 0.085) % 1
    edge = smooth(0, 0.05, fu) * smooth(1, 0.95, fu) * smooth(0, 0.12, fv) * smooth(1, 0.88, fv)
    own = np.modf(np.abs(np.sin(np.floor(along) * 12.99 + row * 78.2) * 43758.5))[0]
    brick = lin(colour) * (0.62 + 0.6 * own)[..., None] * (0.6 + 0.8 * grain)
    return np.asarray(lin("#b8a894") * 0.55 * (1 - edge[..., None]) + brick * edge[..., None], np.float32)


def _plaster(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Painted plaster over a skirting board."""
    wall = lin(colour) * (0.82 + 0.26 * grain)
    return np.asarray(np.where((v < 0.12)[..., None], lin("#e4ded0") * np.where(v < 0.115, 1.0, 0.6)[..., None], wall),
                      np.float32)


def _washed(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Two tones of oil paint, as in schools and hospitals: darker below a line."""
    low = (v < 1.15)[..., None]
    tone = np.where(low, lin(colour), lin("#e6e8e2"))
    line = (np.abs(v - 1.15) < 0.02)[..., None]
    skirt = (v < 0.10)[..., None]
    return np.asarray(np.where(skirt, lin(colour) * 0.4, np.where(line, lin(colour) * 0.5,
        tone)) * (0.86 + 0.2 * grain),
                      np.float32)


def _peeling(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Two tones of old paint that come off in flakes: grey plaster below, brick where that has fallen too; damp."""
    tone = np.where((v < 1.15)[..., None], lin(colour) * 0.8, lin("#b8b8a6")) * (0.7 + 0.5 * grain)
    flake = 0.5 + 0.28 * np.sin(u * 3.1 + 1.7 * np.sin(v * 2.3)) + 0.24 * np.sin(v * 4.7 + 2.1 * np.sin(u * 1.9))
    flake = flake + 0.16 * np.sin(u * 13.0 + 3 * v) * np.sin(v * 11.0 - 2 * u) + 0.5 * (grain[..., 0] - 0.5)
    bare = smooth(0.62, 0.66, flake)[..., None]
    rim = (smooth(0.57, 0.62, flake)[..., None]) * (1 - bare)
    fallen = smooth(0.92, 0.97, flake + 0.10 * np.sin(u * 1.3))[..., None]
    plaster = lin("#8f877a") * (0.7 + 0.5 * grain)
    out = tone + (plaster - tone) * bare
    out = out + (_bricks(u, v, grain, "#7a4a3a") - out) * fallen
    damp = smooth(0.55, 0.0, v + 0.25 * np.sin(u * 2.2))[..., None]
    return np.asarray(out * (1 - 0.25 * rim) * (1 - 0.5 * damp), np.float32)


def _glazed(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Large glazed tiles from floor to ceiling, with one dark course."""
    fu, fv = (u / 0.22) % 1, (v / 0.22) % 1
    edge = smooth(0, 0.05, fu) * smooth(1, 0.95, fu) * smooth(0, 0.05, fv) * smooth(1, 0.95, fv)
    own = _own(np.floor(u / 0.22), np.floor(v / 0.22))
    course = (np.floor(v / 0.22) == 6)[..., None]
    tile = np.where(course, lin(colour) * 0.35, lin(colour)) * (0.90 + 0.14 * own)[..., None]
    return np.asarray(tile * (0.62 + 0.38 * edge)[..., None] * (0.92 + 0.1 * grain), np.float32)


def _boarded(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Upright boards, weathered."""
    board = np.floor(u / 0.16)
    fu = (u / 0.16) % 1
    edge = smooth(0, 0.06, fu) * smooth(1, 0.94, fu)
    streak = 0.85 + 0.15 * np.sin(u * 190 + 3 * np.sin(v * 2.1 + board))
    return np.asarray(lin(colour) * ((0.25 + 0.75 * edge) * (0.7 + 0.5 * _own(board, board * 0.7)) * streak)[..., None]
                      * (0.6 + 0.7 * grain), np.float32)


def _logs(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Round logs one over the other, moss between them."""
    row, f = np.floor(v / 0.24), (v / 0.24) % 1
    round_ = np.sqrt(np.clip(1 - (2 * f - 1) ** 2, 0, 1))
    lit = 0.25 + 0.75 * round_ * (0.75 + 0.25 * (2 * f - 0.4))
    streak = 0.88 + 0.12 * np.sin(v * 160 + 2.5 * np.sin(u * 1.7 + row * 3))
    return np.asarray(lin(colour) * (lit * streak * (0.8 + 0.35 * _own(row, row)))[..., None] * (0.6 + 0.7 * grain),
                      np.float32)


def _concrete(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Shuttered slabs with their four holes and stains that run down."""
    fu, fv = (u / 1.8) % 1, (v / 1.35) % 1
    edge = smooth(0, 0.012, fu) * smooth(1, 0.988, fu) * smooth(0, 0.014, fv) * smooth(1, 0.986, fv)
    holes = np.hypot((np.abs(fu - 0.5) - 0.3) * 1.8, (np.abs(fv - 0.5) - 0.3) * 1.35) < 0.03
    stain = 0.88 + 0.12 * np.sin(u * 3.1 + 1.4 * np.sin(u * 9.7))
    return np.asarray(lin(colour) * (stain * (0.6 + 0.4 * edge) * np.where(holes, 0.45, 1.0))[..., None]
                      * (0.65 + 0.6 * grain), np.float32)


def _gallery(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Even paint under a cornice, a dark plinth."""
    cornice = ((v % 100) > 3.35)[..., None]
    return np.asarray(np.where(cornice, lin("#efe9dc"), np.where((v < 0.28)[..., None], lin("#3a2c22"), lin(colour)))
                      * (0.9 + 0.14 * grain), np.float32)


def _canvas(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Cloth on poles, its seams a hand apart."""
    fold = 0.82 + 0.18 * np.sin(u * 2 * np.pi / 0.9) + 0.05 * np.sin(u * 2 * np.pi / 0.31 + v * 3)
    seam = np.where(np.abs((u / 0.9) % 1 - 0.5) > 0.488, 0.6, 1.0)
    return np.asarray(lin(colour) * (fold * seam)[..., None] * (0.8 + 0.3 * grain), np.float32)


def _velvet(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """A drawn curtain in deep folds, a gold hem at its foot."""
    fold = 0.5 + 0.5 * np.sin(u * 2 * np.pi / 0.62 + 0.7 * np.sin(u * 2.3) + 0.25 * np.sin(v * 0.9 + u))
    lit = (0.16 + 1.0 * fold**1.6 + 0.25 * smooth(0.93, 1.0, fold))[..., None]
    hem = (np.abs(v - 0.30) < 0.10)[..., None]
    return np.asarray(np.where(hem, lin("#c09a48"), lin(colour)) * lit * (0.85 + 0.25 * grain), np.float32)


def _rough(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Living rock, hewn: facets that catch the light and cracks between them."""
    a = np.sin(u * 2.1 + 1.7 * np.sin(v * 1.6)) + np.sin(v * 2.9 + 1.3 * np.sin(u * 1.1))
    b = np.sin(u * 5.7 - v * 3.1 + 1.5 * np.sin(v * 2.2)) + np.sin(v * 7.3 + u * 2.7)
    facet = 0.62 + 0.20 * np.tanh(1.8 * a) + 0.12 * np.tanh(2.2 * b)
    crack = smooth(0.0, 0.10, np.abs(a)) * smooth(0.0, 0.14, np.abs(b + 0.6))
    return np.asarray(lin(colour) * (facet * (0.45 + 0.55 * crack))[..., None] * (0.35 + 1.2 * grain), np.float32)


def _ice(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Blocks of snow laid in courses, light that shines through their joints."""
    row = np.floor(v / 0.42)
    fu, fv = (u / 0.8 + (row % 2) * 0.5) % 1, (v / 0.42) % 1
    joint = smooth(0.0, 0.07, fu) * smooth(1.0, 0.93, fu) * smooth(0.0, 0.12, fv) * smooth(1.0, 0.88, fv)
    own = _own(np.floor(u / 0.8 + (row % 2) * 0.5), row)
    tone = lin(colour) + (lin("#eaf6ff") - lin(colour)) * (1 - joint)[..., None] * 0.8
    return np.asarray(tone * (0.82 + 0.22 * own + 0.06 * joint)[..., None] * (0.75 + 0.5 * grain), np.float32)


def _big_top(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """A circus tent's canvas in broad stripes."""
    stripe = ((u / 1.5) % 1 < 0.5)[..., None]
    fold = 0.80 + 0.20 * np.sin(u * 2 * np.pi / 0.75)
    tone = np.where(stripe, lin(colour), lin("#e8d8b8"))
    return np.asarray(tone * fold[..., None] * (0.8 + 0.3 * grain), np.float32)


def _glyphs(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Columns of painted signs between ruled lines: a king's tomb."""
    column, row = np.floor(u / 0.34), np.floor(v / 0.30)
    fu, fv = (u / 0.34) % 1 - 0.5, (v / 0.30) % 1 - 0.5
    own = _own(column, row * 1.7)
    what = np.floor(own * 5.99)
    near = np.hypot(fu, fv)
    rhomb = np.abs(fu) + np.abs(fv)
    signs = (
        np.abs(near - 0.24) < 0.055,
        (np.abs(fv) < 0.07) & (np.abs(fu) < 0.36),
        np.abs(fv - 0.16 * np.sin(fu * 18)) < 0.055,
        (np.abs(fu) < 0.06) | ((np.abs(fv - 0.2) < 0.06) & (np.abs(fu) < 0.25)),
        (near < 0.3) & (fv > fu * 0.9) & (near > 0.12),
        (rhomb < 0.3) & (rhomb > 0.18),
    )
    ink = np.select([what == k for k in range(6)], signs) & (np.abs(fu) < 0.40) & (np.abs(fv) < 0.42)
    tones = np.stack([lin(c) for c in ("#1f4a7a", "#7a2418", "#22302a", "#8a5a14")])
    paint = tones[(own * 37 % 4).astype(int) % 4]
    ruled = ((np.abs(fu) > 0.47) | (v < 0.45) & (np.abs(v % 0.15 - 0.075) > 0.06))[..., None]
    wall = lin(colour) * (0.62 + 0.55 * grain)
    wall = np.where(ink[..., None], paint * (0.8 + 0.4 * grain), wall)
    return np.asarray(np.where(ruled, wall * 0.5, wall), np.float32)


def _mosaic(u: Floats, v: Floats, grain: Floats, colour: str) -> Floats:
    """Eight-pointed stars in glazed tile up to 2.2 m under a band of script, pale plaster above."""
    fu, fv = (u / 0.5) % 1 - 0.5, (v / 0.5) % 1 - 0.5
    square = np.maximum(np.abs(fu), np.abs(fv))
    diamond = (np.abs(fu) + np.abs(fv)) * 0.7071
    star = np.minimum(square, diamond)
    tile = np.where((star < 0.14)[..., None], lin("#e8dcc0"), np.where((star < 0.25)[..., None], lin(colour),
        np.where((np.abs(star - 0.27) < 0.02)[..., None], lin("#e8dcc0"), lin("#1f7a74"))))
    script = (np.abs(np.sin(u * 9.0) * 0.10 + np.sin(u * 23.0) * 0.05 - (v - 2.42)) < 0.035)[..., None]
    band = np.where(script, lin("#e0c060"), lin("#1c3a6a"))
    plaster = lin("#e8e0d0") * (0.8 + 0.3 * grain)
    out = np.where((v < 2.2)[..., None], tile * (0.85 + 0.2 * grain), np.where((v < 2.64)[..., None], band, plaster))
    return np.asarray(out, np.float32)


SKINS: dict[str, Skin] = {
    "panel": _panelled, "books": _books, "stone": _stone, "metal": _metal, "paper": _paper, "tile": _tiled,
    "brick": _bricks, "plaster": _plaster, "washed": _washed, "glazed": _glazed, "boards": _boarded, "logs": _logs,
    "concrete": _concrete, "gallery": _gallery, "canvas": _canvas, "velvet": _velvet, "rough": _rough,
    "glyphs": _glyphs, "mosaic": _mosaic, "peeling": _peeling, "ice": _ice, "big_top": _big_top,
}  # fmt: skip


def ceiling(kind: str, u: Floats, v: Floats, grain: Floats, colour: str) -> tuple[Floats, Floats]:
    """(albedo (h, w, 3), light it sends out 0.. (h, w)) of a ceiling; u: m away from the lens, v: m across."""
    dark = np.zeros(u.shape, np.float32)
    base = lin(colour) * (0.75 + 0.35 * grain)
    if kind == "beams":
        return np.asarray(base * np.where(((u % 1.5) < 0.28)[..., None], 0.45, 1.0), np.float32), dark
    if kind == "boards":
        edge = smooth(0, 0.05, (v / 0.16) % 1)
        return np.asarray(base * (0.4 + 0.6 * edge)[..., None] * np.where(((u % 1.8) < 0.22)[..., None], 0.5, 1.0),
                          np.float32), dark
    if kind == "panels":  # a suspended ceiling: every third panel of every second row is a light
        fu, fv = (u / 0.6) % 1, (v / 0.6) % 1
        edge = smooth(0, 0.04, fu) * smooth(1, 0.96, fu) * smooth(0, 0.04, fv) * smooth(1, 0.96, fv)
        lit = ((np.floor(u / 0.6) % 3 == 1) & (np.floor(v / 0.6) % 4 == 1)).astype(np.float32)
        return np.asarray(base * (0.55 + 0.45 * edge)[..., None], np.float32), np.asarray(lit * edge, np.float32)
    if kind in ("ice", "rough", "big_top", "canvas"):
        return SKINS[kind](u, v, grain, colour), dark
    if kind == "coffers":
        fu, fv = np.abs((u / 1.4) % 1 - 0.5), np.abs((v / 1.4) % 1 - 0.5)
        deep = np.maximum(fu, fv)
        relief = np.where(deep > 0.42, 1.0, np.where(deep > 0.36, 0.45, 0.75))
        return np.asarray(base * relief[..., None], np.float32), dark
    if kind == "pipes":
        pipe = np.abs((v / 1.3) % 1 - 0.5)
        round_ = np.where(pipe < 0.09, np.sqrt(np.clip(1 - (pipe / 0.09) ** 2, 0, 1)) * 1.8 + 0.2, 0.6)
        return np.asarray(base * round_[..., None], np.float32), dark
    return np.asarray(base, np.float32), dark
