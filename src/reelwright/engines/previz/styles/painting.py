"""Painters' hands that a prompt may name: oil in thick strokes, an old master's varnish, broad abstract strokes,
watercolour on paper."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.matte import gouache
from reelwright.engines.previz.scene import Look, Scene
from reelwright.engines.previz.styles import surfaces, texels
from reelwright.engines.previz.styles.repaint import Skin, repainted
from reelwright.engines.previz.styles.surfaces import Array, Painter

RICH, WASHED = surfaces.chroma(1.55, 104), surfaces.chroma(1.15, 92)
OIL = surfaces.table(lambda x: 0.02 + 0.98 * (0.55 * x + 0.45 * surfaces.bands(7, 0.5)(x)))
WASH = surfaces.table(lambda x: 0.16 + 0.86 * x**0.82)
PAPER = (244, 240, 230)
STROKE, BLEED, LINE = 6.0, 3.4, 1.8  # px at 720 rows
GRAIN_SEED = 20


def oil(scene: Scene, seed: int) -> Scene:
    """Strokes laid on every form, colours a little too strong, hardly any lens."""
    look = replace(scene.look, bloom=scene.look.bloom * 0.6, grain=0.0, aperture=0.2, saturation=1.2, contrast=0.5)
    return replace(repainted(scene, lambda skin: _stroked(skin, STROKE)), look=look)


def watercolour(scene: Scene, seed: int) -> Scene:
    """Pale washes with a darker rim where they dried, on white paper."""
    return replace(repainted(scene, _washed), look=on_paper_look(scene.look, 1.0))


def old_master(scene: Scene, seed: int) -> Scene:
    """Fine strokes under brown varnish, dark corners: what hangs in a gallery."""
    look = replace(scene.look, bloom=scene.look.bloom * 0.7, grain=0.0, saturation=0.86, contrast=0.62, vignette=0.72,
                   lift=(0.008, 0.014, 0.022), gain=(0.70, 0.90, 1.04))  # fmt: skip
    return replace(repainted(scene, lambda skin: _stroked(skin, STROKE * 0.6)), look=look)


def abstract(scene: Scene, seed: int) -> Scene:
    """Broad loaded strokes in loud colours."""
    look = replace(scene.look, bloom=0.0, grain=0.0, aperture=0.0, saturation=1.45, contrast=0.6, vignette=0.0)
    return replace(repainted(scene, lambda skin: _stroked(_broad(skin), STROKE * 2.2)), look=look)


def _broad(skin: Skin) -> Skin:
    """Whatever is finer than a broad brush is gone; whoever is shown keeps a little more."""
    if skin.role == "veil" or min(skin.alpha.shape) < 16:
        return skin
    return texels.calmed(skin, 4.0 if skin.role == "figure" else 16.0, 0.8 if skin.role == "figure" else 0.95)


def on_paper_look(look: Look, saturation: float) -> Look:
    return replace(look, bloom=0.0, shafts=0.0, vignette=0.0, grain=0.0, aperture=0.0, contrast=0.22,
                   saturation=saturation, lift=(0.02, 0.02, 0.02), gain=(0.97, 1.0, 1.01))  # fmt: skip


def _stroked(skin: Skin, px: float) -> Skin:
    """Flat strokes with crisp edges (the soft Kuwahara filter), and the relief of thick paint."""
    if skin.role == "veil" or min(skin.alpha.shape) < 16:
        return skin
    radius = int(np.clip(skin.width(px), 2, 7))
    colour = np.ascontiguousarray(gouache(np.dstack([skin.colour, skin.alpha]), radius)[..., :3])
    toned = texels.toned(replace(skin, colour=colour), OIL, RICH, RICH)
    y = cv2.cvtColor(toned.colour, cv2.COLOR_BGR2GRAY).astype(np.float32)
    rise = cv2.GaussianBlur(y, (0, 0), 0.8) - cv2.GaussianBlur(y, (0, 0), max(1.6, radius * 0.8))
    relief = 1 + np.clip(cv2.Sobel(rise, cv2.CV_32F, 1, 1, scale=0.02) + _bristles(rise.shape, radius), -0.14, 0.14)
    return replace(toned, colour=texels.lit(toned.colour, np.asarray(relief, np.float32)))


def _bristles(shape: tuple[int, ...], radius: int) -> Array:
    """Fine grooves of the brush, about -0.06..0.06."""
    noise = np.random.default_rng(GRAIN_SEED).standard_normal((256, 256)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), sigmaX=radius * 1.6, sigmaY=0.8, borderType=cv2.BORDER_REFLECT)
    soft = np.asarray(soft * np.float32(0.035 / max(float(soft.std()), 1e-6)), np.float32)
    rows, columns = -(-shape[0] // 256), -(-shape[1] // 256)
    return np.asarray(np.tile(soft, (rows, columns))[: shape[0], : shape[1]], np.float32)


def _washed(skin: Skin) -> Skin:
    if skin.role == "veil" or min(skin.alpha.shape) < 16:
        return skin
    flat = 18.0 if skin.role == "sky" else 26.0
    wash = texels.toned(texels.calmed(skin, BLEED, 0.7), WASH, WASHED, WASHED, flat)
    pools = 1.0 + 0.10 * _pools(skin.alpha.shape, max(8.0, skin.width(46.0)))
    colour = texels.lit(wash.colour, np.asarray(pools, np.float32))
    if skin.role == "sky":
        return replace(wash, colour=colour)
    rims = cv2.max(texels.outline(skin, LINE), texels.creases(skin, 1.4, 6, 22))
    return texels.inked(replace(wash, colour=colour), cv2.GaussianBlur(rims, (0, 0), 0.8), None, 0.42)


def _pools(shape: tuple[int, ...], wide: float) -> Array:
    """Where the pigment gathered: soft noise about -1..1."""
    h, w = shape
    size = (max(2, int(w / wide) + 2), max(2, int(h / wide) + 2))
    noise = np.random.default_rng(GRAIN_SEED).standard_normal(size[::-1]).astype(np.float32)
    return np.clip(cv2.resize(noise, (w, h), interpolation=cv2.INTER_CUBIC), -1.2, 1.2)


def on_paper(width: int, height: int) -> Painter:
    """The paper's tooth over everything, and its bare edge round the picture."""
    noise = np.random.default_rng(GRAIN_SEED).standard_normal((height, width)).astype(np.float32)
    grain = cv2.GaussianBlur(noise, (0, 0), max(0.8, height / 720))
    tooth = 0.965 + np.clip(grain / float(grain.std()), -2, 2) * 0.016
    v, u = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    rough = np.random.default_rng(GRAIN_SEED + 1).random((height, width), np.float32)
    ragged = cv2.GaussianBlur(rough, (0, 0), height / 60)
    ragged = (ragged - float(ragged.mean())) / float(ragged.std())
    edge = np.minimum((1 - np.abs(v)) * height, (1 - np.abs(u)) * width) / height
    inside = np.clip((edge - 0.035 - 0.012 * ragged) / 0.02, 0, 1)[..., None]
    shade = np.asarray(tooth[..., None] * inside, np.float32)
    bare = np.asarray(np.array(PAPER, np.float32) * tooth[..., None] * (1 - inside), np.float32)

    def paint(image: Array) -> Array:
        return np.asarray(np.minimum(image * shade + bare, 255), np.float32).astype(np.uint8)

    return paint
