"""Smoke and dust as sprites: lumpy balls, lit from the sky, that glow while young and thin out when old."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import tile_noise
from reelwright.engines.previz.paint.lighting.colour import lin, smooth, to_film
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.scene import Floats, Pixels

SIDE, SHAPES, AGES = 96, 4, 8
"""px of a sprite's side; different balls; pictures of each from birth to end. The atlas goes age by age."""
_EMBER = ("#fff0b0", "#ffb040", "#f0600e", "#a8280a")
_HEATS = np.linspace(1, 0, len(_EMBER))[::-1]
_GLOWS = np.array([lin(colour) for colour in reversed(_EMBER)])
"""How hot embers are, cold to hot, and their colours, linear (4, 3)."""
_COOLS = 0.42
"""Share of its life in which hot smoke glows."""
_SEED = 71


def billows(light: Light, soot: str, hot: float = 0.0) -> tuple[Pixels, ...]:
    """AGES * SHAPES sprites, uint8 (SIDE, SIDE, 4), premultiplied BGRA. soot: display colour; hot: 0..1, how much
    they glow at first."""
    colour = lin(soot) * light.exposure
    sky, sun = colour * light.ambient_up, colour * light.key
    shapes = [_ball(k, float(light.key_dir[0])) for k in range(SHAPES)]
    return tuple(
        _sprite(ball, sky, sun, (age + 0.5) / AGES, hot) for age in range(AGES) for ball in shapes
    )


@lru_cache(maxsize=2 * SHAPES)
def _ball(shape: int, side: float) -> tuple[Floats, Floats, Floats, Floats]:
    """Thickness, light from above, light of the sun and roughness of one ball, each (SIDE, SIDE)."""
    v, u = np.mgrid[-1 : 1 : SIDE * 1j, -1 : 1 : SIDE * 1j].astype(np.float32)
    rough = 0.9 - np.abs(tile_noise(SIDE, _SEED + shape, 4.6, 2.0, 12.0))  # creases between round lumps
    body = 1 - np.hypot(u, v) / 0.86 + 0.10 * rough
    height = np.sqrt(np.clip(body, 0, 1)) + 0.13 * rough
    height = cv2.GaussianBlur(np.ascontiguousarray(height), (0, 0), 2.0)
    across, down = (cv2.Sobel(height, cv2.CV_32F, *way, scale=SIDE / 60) for way in ((1, 0), (0, 1)))
    norm = np.sqrt(across**2 + down**2 + 1)
    above = 0.5 + 0.5 * down / norm
    lit = np.clip((0.75 * down - side * 0.8 * across + 0.35) / norm, 0, None)
    thick = smooth(0.0, 0.5, body)
    return tuple(np.asarray(part, np.float32) for part in (thick, above, lit, rough))  # type: ignore[return-value]


def _sprite(ball: tuple[Floats, Floats, Floats, Floats], sky: Floats, sun: Floats, age: float, hot: float) -> Pixels:
    thick, above, lit, rough = ball
    colour = sky * (0.35 + 0.65 * above)[..., None] + sun * lit[..., None]
    warmth = hot * max(0.0, 1 - age / _COOLS)
    if warmth > 0:
        heat = np.clip(1 - age / _COOLS + 0.16 * rough - 0.25 * (1 - thick), 0, 1)
        ember = np.stack([np.interp(heat, _HEATS, _GLOWS[:, k]) for k in range(3)], -1)
        colour = colour + (ember * 1.15 - colour) * np.clip(1.6 * warmth * heat, 0, 1)[..., None]
    fade = min(1.0, 4 * age + 0.5) * (1 - age) ** 0.8
    alpha = np.clip(thick * (1.25 - 0.35 * age) - 0.30 * age, 0, 1) * fade
    out = np.empty((SIDE, SIDE, 4), np.uint8)
    out[..., :3] = to_film(colour)[..., ::-1] * alpha[..., None]
    out[..., 3] = np.ceil(alpha * 255)
    return out
