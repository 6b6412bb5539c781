"""Holograms: whoever it is, as light that stands in the air: blue-green, seen through, drawn in fine lines, brightest
along its outline, with a glow of its own and hardly a shadow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Asset, Cue, Glow
from reelwright.engines.previz.paint.figures.tone import NAMED, paint, said_colour
from reelwright.engines.previz.paint.lighting.colour import LUMA
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

HOLOGRAM = "hologram"
"""The trait of what is one."""
_LIGHT = "#3fd0ff"
_LINES = 64
"""Lines from foot to head."""
_CLEAR = 0.72
"""How much of what is behind it a hologram covers."""


def projected(asset: Asset, cue: Cue) -> Asset:
    """The asset as light, in the colour that is said."""
    tint = paint(said_colour([c for c in cue.colours if c in NAMED], _LIGHT))
    bounds = asset.bounds
    radius = 0.62 * max(bounds.height, bounds.width)
    glow = Glow(0.5 * (bounds.left + bounds.right), bounds.bottom + 0.5 * bounds.height, radius,
                (0.10 * tint[0], 0.10 * tint[1], 0.10 * tint[2]))  # fmt: skip
    return replace(
        asset,
        mattes=tuple(_lined(m, tint) for m in asset.mattes),
        pieces=tuple(replace(p, mattes=tuple(_lined(m, tint) for m in p.mattes)) for p in asset.pieces),
        glows=(*asset.glows, glow),
    )


def _lined(matte: Matte, tint: tuple[float, float, float]) -> Matte:
    rows = matte.alpha.shape[0]
    step = max(4.0, rows / _LINES)
    lines = np.clip(0.72 + 0.55 * np.sin(np.arange(rows, dtype=np.float32) * np.float32(2 * np.pi / step)), 0.2, 1.0)
    luma = matte.albedo @ LUMA.astype(np.float32)
    seen = luma[matte.alpha > 0.5]
    low, high = np.percentile(seen, (3, 97)) if seen.size else (0.0, 1.0)
    bright = np.sqrt(np.clip((luma - low) / max(float(high - low), 1e-3), 0, 1))
    rim = np.clip(1 - matte.normal[..., 2], 0, 1) if matte.normal is not None else np.zeros_like(luma)
    light = (0.12 + 0.95 * bright + 1.3 * rim * rim) * lines[:, None]
    white = np.clip(light - 0.75, 0, 1)[..., None] * 0.8
    emission: Floats = np.asarray(light[..., None] * np.array(tint, np.float32) + white, np.float32)
    alpha = matte.alpha * np.clip(_CLEAR * (0.55 + 0.45 * lines[:, None]) + 0.3 * rim, 0, 1)
    return replace(
        matte, albedo=np.full_like(matte.albedo, 0.01), emission=np.ascontiguousarray(emission),
        alpha=np.ascontiguousarray(alpha.astype(np.float32)), gloss=None, rim=0.0, spill=0.3,
    )  # fmt: skip
