"""Pictures made of small pieces that a prompt may name: dots of paint, low polygons, cubist facets, stained glass,
mosaic. The pieces lie on a thing's texture and take the mean of what they cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array

SEED = 31
STRONG = surfaces.chroma(1.7, 104)
EARTHEN = surfaces.chroma(0.85, 70, 4.0), surfaces.chroma(0.85, 70, -7.0)
GLASSY = surfaces.chroma(2.1, 112)
STEPPED = surfaces.table(lambda x: 0.06 + 0.9 * surfaces.bands(5, 0.3)(x))
CRISP = surfaces.table(lambda x: np.clip(0.06 + 0.55 * x + 0.5 * x * x * (3 - 2 * x), 0, 1))
BACKLIT = surfaces.table(lambda x: 0.14 + 0.86 * x**0.8)
LEAD, GROUT = (26, 22, 22), (196, 204, 208)  # BGR


@dataclass(frozen=True, slots=True)
class Net:
    """Pieces of a texture. labels: int32 (h, w); seams: uint8 (h, w), 255 on the pieces' borders; inside: float32
    (h, w), texels from a piece's middle; many: how many there are."""

    labels: Array
    seams: Array
    inside: Array
    many: int


def pointillism(scene: Scene, seed: int) -> Scene:
    """Round dots of pure paint, a pale ground between them."""
    return _shown(scene, lambda skin: _dotted(skin, 7.5 if skin.role == "figure" else 9.5))


def low_poly(scene: Scene, seed: int) -> Scene:
    """Flat triangles, as a game of few polygons has them."""
    return _shown(scene, lambda skin: _flat(skin, 15.0 if skin.role == "figure" else 44.0))


def cubism(scene: Scene, seed: int) -> Scene:
    """Large facets in earthen colours, each shaded by itself, a dark line between them."""
    return _shown(scene, lambda skin: _faceted(skin, 30.0 if skin.role == "figure" else 66.0))


def stained_glass(scene: Scene, seed: int) -> Scene:
    """Panes of strong colour in lead."""
    return _shown(scene, lambda skin: _paned(skin, 17.0 if skin.role == "figure" else 40.0, LEAD, 2.2))


def mosaic(scene: Scene, seed: int) -> Scene:
    """Small stones in pale grout."""
    return _shown(scene, lambda skin: _paned(skin, 8.0 if skin.role == "figure" else 11.0, GROUT, 0.9))


def _shown(scene: Scene, brush: Callable[[Skin], Skin]) -> Scene:
    """No lens: nothing may blur the pieces."""
    look = replace(
        scene.look, grain=0.0, bloom=scene.look.bloom * 0.4, aperture=0.0, vignette=scene.look.vignette * 0.4
    )
    return replace(repainted(scene, lambda skin: skin if _too_small(skin) else brush(skin)), look=look)


def _too_small(skin: Skin) -> bool:
    return skin.role == "veil" or min(skin.alpha.shape) < 16


def _size(skin: Skin, px: float) -> int:
    """Texels of a piece, in even steps so that textures share their nets."""
    return int(np.clip(round(skin.width(px) / 2) * 2, 4, 160))


def _dotted(skin: Skin, px: float) -> Skin:
    size = _size(skin, px)
    net = _cells(skin.alpha.shape[0], skin.alpha.shape[1], size)
    toned = texels.toned(skin, BACKLIT, STRONG, STRONG)
    hues = np.random.default_rng(SEED).normal(0, 13, (net.many, 3)).astype(np.float32)
    dots = np.clip(_means(toned, net) + hues, 0, 255)[net.labels]
    ground = cv2.addWeighted(toned.colour, 0.55, np.full_like(toned.colour, (206, 224, 232)), 0.45, 0)
    cover = np.clip(size * 0.47 - net.inside + 0.5, 0, 1)[..., None]
    return replace(skin, colour=np.asarray(dots * cover + ground * (1 - cover), np.float32).astype(np.uint8))


def _flat(skin: Skin, px: float) -> Skin:
    net = _triangles(skin.alpha.shape[0], skin.alpha.shape[1], _size(skin, px))
    means = _means(texels.toned(skin, CRISP, STRONG, STRONG), net)
    uneven = 0.045 if skin.role == "sky" else 0.12
    lit = 1 + np.random.default_rng(SEED).normal(0, uneven, (net.many, 1)).astype(np.float32)
    return replace(skin, colour=np.clip(means * lit, 0, 255).astype(np.uint8)[net.labels])


def _faceted(skin: Skin, px: float) -> Skin:
    size = _size(skin, px)
    net = _triangles(skin.alpha.shape[0], skin.alpha.shape[1], size)
    toned = texels.toned(skin, STEPPED, *EARTHEN)
    means = _means(toned, net)[net.labels]
    turn = np.random.default_rng(SEED).uniform(0, 2 * np.pi, net.many).astype(np.float32)[net.labels]
    y, x = np.mgrid[0 : skin.alpha.shape[0], 0 : skin.alpha.shape[1]].astype(np.float32) * np.float32(2.6 / size)
    slope = 1 + 0.2 * np.sin(x * np.cos(turn) + y * np.sin(turn))
    colour = np.clip((0.5 * means + 0.5 * toned.colour) * slope[..., None], 0, 255).astype(np.uint8)
    rims = cv2.max(texels.outline(skin, 1.6), cv2.bitwise_and(net.seams, skin.alpha))
    return texels.inked(replace(skin, colour=colour), rims, (30, 34, 40), 0.5)


def _paned(skin: Skin, px: float, between: tuple[int, int, int], line: float) -> Skin:
    net = _cells(skin.alpha.shape[0], skin.alpha.shape[1], _size(skin, px))
    means = _means(texels.toned(skin, BACKLIT, GLASSY, GLASSY), net)
    lit = 1 + np.random.default_rng(SEED).normal(0, 0.07, (net.many, 1)).astype(np.float32)
    colour = np.clip(means * lit, 0, 255).astype(np.uint8)[net.labels]
    wide = max(1, round(skin.width(line)))
    seams = cv2.dilate(net.seams, np.ones((wide, wide), np.uint8))
    return texels.inked(replace(skin, colour=colour), cv2.max(seams, texels.outline(skin, line)), between, 0.92)


def _means(skin: Skin, net: Net) -> Array:
    """float32 (many, 3): the mean colour of what is there in each piece."""
    flat, weights = net.labels.ravel(), skin.alpha.ravel().astype(np.float32) + np.float32(0.01)
    total = np.bincount(flat, weights, net.many)
    sums = [np.bincount(flat, skin.colour[..., i].ravel() * weights, net.many) for i in range(3)]
    return np.asarray(np.stack(sums, 1) / np.maximum(total, 1e-6)[:, None], np.float32)


def _jittered(rows: int, columns: int, size: int) -> Array:
    """float32 (rows, columns, 2): points y, x of a net that reaches past every edge, in texels."""
    y, x = np.mgrid[-1 : rows - 1, -1 : columns - 1].astype(np.float32)
    shift = np.random.default_rng(SEED).uniform(-0.34, 0.34, (rows, columns, 2)).astype(np.float32)
    shift[..., 1] += 0.5 * (np.arange(rows) % 2)[:, None]
    return np.asarray((np.stack([y, x], -1) + shift + 0.25) * np.float32(size), np.float32)


@lru_cache(maxsize=64)
def _cells(height: int, width: int, size: int) -> Net:
    """Every texel belongs to the nearest of points that lie about `size` texels apart."""
    rows, columns = height // size + 4, width // size + 4
    points = _jittered(rows, columns, size)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    row, column = (y // size).astype(np.int32) + 1, (x // size).astype(np.int32) + 1
    nearest = np.full((height, width), np.inf, np.float32)
    labels = np.zeros((height, width), np.int32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            r, c = np.clip(row + dy, 0, rows - 1), np.clip(column + dx, 0, columns - 1)
            far = (points[r, c, 0] - y) ** 2 + (points[r, c, 1] - x) ** 2
            closer = far < nearest
            nearest = np.where(closer, far, nearest)
            labels = np.where(closer, r * columns + c, labels)
    return Net(labels, _seams(labels), np.sqrt(nearest), rows * columns)


@lru_cache(maxsize=64)
def _triangles(height: int, width: int, size: int) -> Net:
    """Two triangles in each mesh of a net of points about `size` texels apart."""
    rows, columns = height // size + 4, width // size + 4
    points = np.round(_jittered(rows, columns, size)[..., ::-1]).astype(np.int32)
    labels = np.zeros((height, width), np.int32)
    for r in range(rows - 1):
        for c in range(columns - 1):
            a, b, d, e = points[r, c], points[r, c + 1], points[r + 1, c], points[r + 1, c + 1]
            cv2.fillConvexPoly(labels, np.array([a, b, e]), 2 * (r * columns + c))
            cv2.fillConvexPoly(labels, np.array([a, e, d]), 2 * (r * columns + c) + 1)
    return Net(labels, _seams(labels), np.zeros((1, 1), np.float32), 2 * rows * columns)


def _seams(labels: Array) -> Array:
    edge = np.zeros(labels.shape, np.uint8)
    edge[:, 1:][labels[:, 1:] != labels[:, :-1]] = 255
    edge[1:][labels[1:] != labels[:-1]] = 255
    return edge
