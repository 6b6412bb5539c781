"""A breaking wave to ride: a steep clear face laced with foam, a lip that throws over, white water behind it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

PICTURES, PERIOD = 12, 1.5
"""Pictures of the loop in which water runs up the face, and its length in s."""
_DEEP, _CLEAR, _THIN, _FOAM = "#0a4256", "#1f93a0", "#7fd8c8", "#f2f7f6"
_SEED = 37


@dataclass(frozen=True, slots=True)
class Breaker:
    """wide, tall: m; line: height of the surfer's line as a share of the peak; tube: the lip goes over the surfer, who
    is in the middle of the picture; it breaks to the left of them."""

    wide: float
    tall: float
    line: float
    tube: bool = False


def breaker(wave: Breaker, ppm: float, picture: int) -> Matte:
    """One picture of the loop; anchor: the surfer's place on the face."""
    head = 1.16  # spray over the crest
    h, w = max(16, int(wave.tall * head * ppm)), max(16, int(wave.wide * ppm))
    y, u = np.mgrid[head : 0 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)  # y: shares of the peak's height
    at = u
    u = u - (0.20 if wave.tube else 0.0)
    t = picture / PICTURES
    crest = _crest(u) + 0.012 * _noise(u * 0.8, 0.2 * u, 4)
    up = np.clip(y / crest, 0, 1.3)  # 0 foot .. 1 crest
    lace = _lace(u, up, t)
    boil = _noise(u * 0.62 + 0.12 * up, up * 0.30 - t, 9, 1.7) * 0.4
    boil = boil + 0.22 * _noise(u * 1.7, up * 0.8 - t, 11, 1.5)
    edge = _lip(u) + 0.035 * _noise(u * 0.9, t, 3)  # the falling curtain reaches down to here
    curtain = smooth(-0.01, 0.02, up - edge) * smooth(-0.02, -0.06, u)
    broken = smooth(-0.50, -0.60, u + 0.03 * boil)
    white = np.clip(np.maximum(curtain * (0.80 + 0.25 * boil), broken * (0.86 + 0.2 * boil)), 0, 1)
    white = np.maximum(white, np.clip(lace, 0, 1) * (0.12 + 0.88 * smooth(0.1, 0.95, up)) * (
        0.35 + 0.65 * smooth(0.75, -0.1, u)))
    white = np.maximum(white, smooth(0.955, 1.0, up + 0.012 * boil) * (0.4 + 0.6 * smooth(0.5, -0.2, u)))
    white = np.maximum(white, _wake(at, y, wave.line))
    hollow = smooth(0.28, 0.0, np.hypot((u + 0.18) / 1.15, (up - 0.60) / 1.5)) * (1 - curtain)  # dark under the lip
    albedo = _water(up, hollow, u)
    albedo = albedo * (1 - white[..., None]) + lin(_FOAM) * (0.70 + 0.30 * np.clip(0.5 + boil, 0, 1))[..., None] * (
        white[..., None])
    alpha = _outline(up, y, crest, boil, u) * smooth(0.0, 0.10, y + 0.02 * boil)
    return Matte(
        np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm,
        (w / 2, h - wave.line * wave.tall * ppm), _normals(up, boil, white, lace), None,
        np.asarray(1 - 0.55 * hollow, np.float32), np.asarray(_glow(up, white, hollow, u), np.float32), None,
        np.asarray(0.65 * (1 - white), np.float32), rim=0.4,
    )  # fmt: skip


def _noise(x: Floats, y: Floats | float, low: float, beta: float = 2.0) -> Floats:
    """Tiling noise about 0 at (x, y) in tiles, bilinear."""
    tile = tile_noise(256, _SEED + int(low), beta, low, 5 * low)
    px = np.asarray((x % 1.0) * 256, np.float32)
    py = np.asarray(np.broadcast_to(np.asarray(y, np.float32) % 1.0 * 256, px.shape), np.float32)
    return np.asarray(cv2.remap(tile, px, py, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)


def _crest(u: Floats) -> Floats:
    """Height of the crest: a peak behind the surfer, a long shoulder ahead, tumbling foam at the far end."""
    shoulder = 0.34 + 0.66 * smooth(0.95, -0.12, u) ** 1.2
    return np.asarray(shoulder * (1 - 0.42 * smooth(-0.42, -0.95, u)), np.float32)


def _lip(u: Floats) -> Floats:
    """Down to which share of the face the thrown lip has fallen: ahead only its tip, behind all the way."""
    return np.asarray(0.06 + 0.88 * smooth(-0.62, -0.06, u) ** 1.6, np.float32)


def _lace(u: Floats, up: Floats, t: float) -> Floats:
    """Lines of foam drawn up the face, curved towards the lip."""
    x = np.asarray(u * 1.3 + 0.16 * up * up, np.float32)
    broad, fine = _noise(x * 0.75, up * 0.10 - t, 7), _noise(x * 1.5 + 0.37, up * 0.18 - t, 7)
    net = smooth(0.62, 0.99, 1 - np.abs(broad) * 1.5) * 0.46 + smooth(0.7, 0.99, 1 - np.abs(fine) * 1.5) * 0.34
    return np.asarray(net * (0.55 + 0.45 * np.clip(0.5 + broad, 0, 1)), np.float32)


def _wake(u: Floats, y: Floats, line: float) -> Floats:
    """The board's trail: a white line that begins under it and widens behind."""
    behind = np.clip(0.02 - u, 0, None)
    off = np.abs(y - line - 0.30 * behind) / (0.012 + 0.10 * behind)
    return np.asarray(np.exp(-(off**2)) * smooth(0.0, 0.04, behind) * smooth(0.62, 0.1, behind), np.float32)


def _water(up: Floats, hollow: Floats, u: Floats) -> Floats:
    thin = (smooth(0.62, 1.0, up) * smooth(0.9, -0.1, u))[..., None]
    body = smooth(0.0, 0.75, up)[..., None]
    colour = lin(_DEEP) * (1 - body) + lin(_CLEAR) * body
    colour = colour * (1 - 0.8 * thin) + lin(_THIN) * 0.8 * thin
    return np.asarray(colour * (1 - 0.62 * hollow[..., None]), np.float32)


def _glow(up: Floats, white: Floats, hollow: Floats, u: Floats) -> Floats:
    """Daylight that comes through the thin water under the lip."""
    share = smooth(0.45, 0.95, up) * (1 - white) * (1 - hollow) * smooth(0.8, -0.2, u)
    return np.asarray(lin(_THIN) * (0.10 * share)[..., None], np.float32)


def _outline(up: Floats, y: Floats, crest: Floats, boil: Floats, u: Floats) -> Floats:
    body = smooth(1.012, 0.99, up)
    over = np.clip((y - crest) / 0.13, 0, 1)
    spray = np.clip(0.85 * boil + 0.34 - over, 0, 1) * smooth(0.45, -0.1, u) * (up > 1)
    return np.clip(np.maximum(body, spray), 0, 1)


def _normals(up: Floats, boil: Floats, white: Floats, lace: Floats) -> Floats:
    """The face is level at its foot and hangs over at its lip; foam is rough."""
    gy, gx = np.gradient(cv2.GaussianBlur(np.asarray(boil * (0.25 + white), np.float32), (0, 0), 1.6))
    ny = 0.85 * np.cos(np.clip(up, 0, 1) * math.pi * 0.56) + gy * 2.2 * white
    nx = -gx * 2.2 * (0.3 + white) + 0.06 * lace
    normal = np.dstack([nx, ny, np.full_like(up, 0.62)]).astype(np.float32)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    return np.ascontiguousarray(normal)
