"""Film noir: silver and black, most of it black, a hard lamp; indoors its light falls in through blinds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.scene import Pixels, Plane, Quad, Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import THIN, Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array

HARD = surfaces.table(lambda x: np.clip(1.05 * x + 0.75 * x * x, 0, 1) * 0.98)
NIGHT = surfaces.table(lambda x: np.clip(0.7 * x + 0.6 * x * x, 0, 1) * 0.9)
GREY = np.full(256, 128, np.uint8)
SLAT, LEAN, OPEN = 0.19, 0.16, 0.55
"""m from one slat's light to the next's; how much it falls towards the right; share of it that is light."""
PANE, MULLION, DRIFT = 1.15, 0.14, 0.16  # m: half a window's width, its bar; drift to the right a metre deeper
SHADE, LAMP = 0.46, 1.9  # factors outside and inside a strip of light
ON_SOMEBODY = 0.5  # share of the light on the hero that no slat takes
LIT_TO, LIT_FROM = 2.55, 0.35  # m: the window's height on whatever it falls on


def restaged(scene: Scene, seed: int) -> Scene:
    indoors = any(q.name == "ceiling" for q in scene.quads)
    look = replace(scene.look, saturation=0.0, contrast=0.66, grain=3.0, vignette=0.62, lift=(0.0, 0.0, 0.0),
                   gain=(1.0, 1.0, 1.0), bloom=scene.look.bloom * 1.25)  # fmt: skip
    silver = replace(repainted(scene, _brush), look=look)
    return _behind_blinds(silver) if indoors else silver


def _brush(skin: Skin) -> Skin:
    if skin.role == "veil":
        return texels.toned(skin, np.arange(256, dtype=np.uint8), GREY, GREY)
    return texels.toned(skin, HARD if skin.role == "figure" else NIGHT, GREY, GREY)


def _behind_blinds(scene: Scene) -> Scene:
    left = scene.subject.x - 0.35
    return replace(
        scene,
        planes=tuple(_striped_plane(p, left, scene.subject.z) for p in scene.planes),
        quads=tuple(_striped_wall(q) for q in scene.quads),
    )


def _striped_plane(plane: Plane, left: float, before: float) -> Plane:
    first = plane.cycle[0]
    if plane.repeat or plane.z > 40 or _veil(first):
        return plane
    h, w = first.shape[:2]
    x = plane.x + (np.arange(w, dtype=np.float32)[None] - plane.anchor[0]) / plane.ppm
    y = plane.y + (plane.anchor[1] - np.arange(h, dtype=np.float32)[:, None]) / plane.ppm
    factor = _strips(x - left - DRIFT * (plane.z - before), y)
    if plane.subject:
        factor = ON_SOMEBODY + (1 - ON_SOMEBODY) * factor  # faces stay readable
    return replace(plane, cycle=tuple(_times(p, factor) if p.shape[:2] == (h, w) else p for p in plane.cycle))


def _striped_wall(quad: Quad) -> Quad:
    """Side walls, floor and ceiling lie out of the window's light."""
    return quad if _veil(quad.pixels) else replace(quad, pixels=_times(quad.pixels, np.full((1, 1), 0.6, np.float32)))


def _veil(pixels: Pixels) -> bool:
    seen = pixels[..., 3] > 0
    return not seen.any() or float(pixels[..., 3][seen].mean()) < 255 * THIN


def _strips(x: Array, y: Array) -> Array:
    """Factors of light where x (m from the window's middle bar) and y (m above the floor) are."""
    turn = np.abs(((y + LEAN * x) / SLAT) % 1 - 0.5) * 2
    strip = np.clip((OPEN - turn) / 0.3 + 0.5, 0, 1)
    aside = np.abs(np.abs(x) - PANE / 2 - MULLION / 2)
    pane = np.clip((PANE / 2 - aside) / 0.05 + 0.5, 0, 1)
    height = np.clip((LIT_TO - y - LEAN * x) / 0.06, 0, 1) * np.clip((y + LEAN * x - LIT_FROM) / 0.06, 0, 1)
    return np.asarray(SHADE + (LAMP - SHADE) * strip * pane * height, np.float32)


def _times(pixels: Pixels, factor: Array) -> Pixels:
    """Lit by so much, and never more than its own cover (pixels are premultiplied)."""
    wide = np.broadcast_to(factor, pixels.shape[:2])
    colour = np.minimum(pixels[..., :3] * wide[..., None], pixels[..., 3:])
    return np.ascontiguousarray(np.dstack([colour.astype(np.uint8), pixels[..., 3]]))
