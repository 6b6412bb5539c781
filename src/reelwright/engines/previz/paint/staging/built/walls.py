"""The wall that a thing leans against: brick, stone, plaster or boards, ivy over it, leaves' shadows on it."""

from __future__ import annotations

import math

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.scene import Floats

WALL = "wall:"
"""Trait of what leans against a wall: what it is of, or what grows over it."""
_LEAVES = 2600
_GREENS = ("#2c4a1e", "#3a6426", "#4a7a2e", "#5f8f3a", "#28401c", "#74a048")
_SPRAY = ("#e8443a", "#2f9fb8", "#f2b632", "#7a4ab0", "#4fae5a", "#e86a9a")
_IVY_LEAF = np.array([(0, -1.0), (0.45, -0.45), (1.0, -0.30), (0.62, 0.15), (0.7, 0.75), (0.0, 0.5), (-0.7, 0.75),
                      (-0.62, 0.15), (-1.0, -0.30), (-0.45, -0.45)])


def bricks(x: Floats, y: Floats, colours: tuple[str, str], block: tuple[float, float]) -> tuple[Floats, Floats]:
    """(albedo, joints) of a running bond of blocks of so many m."""
    long, high = block
    row = np.floor(y / high)
    along = x / long + 0.5 * (row % 2)
    own = np.modf(np.abs(np.sin(np.floor(along) * 12.9898 + row * 78.233) * 43758.5))[0]
    fu, fv = along % 1, (y / high) % 1
    mortar = 0.010
    joint = (smooth(0.0, 2 * mortar / long, fu) * smooth(1.0, 1 - mortar / long, fu)
             * smooth(0.0, 2 * mortar / high, fv) * smooth(1.0, 1 - mortar / high, fv))
    h, w = x.shape
    grain = fbm_image(w, h, 6, max(1.0, 6 * h / w), 41, 4)
    tone = np.clip(0.15 + 0.6 * own + 0.5 * (grain - 0.5), 0, 1)[..., None]
    albedo = lin(colours[0]) * (1 - tone) + lin(colours[1]) * tone
    albedo = lin("#8a8078") * (1 - joint[..., None]) * 0.8 + albedo * joint[..., None]
    return np.asarray(albedo, np.float32), np.asarray(joint, np.float32)


def leant_on(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """(albedo, alpha, joints) of the wall that the mark's traits tell of."""
    said = {t.removeprefix(WALL) for t in mark.cue.traits if t.startswith(WALL)}
    hue = next((NAMED[c] for c in said if c in NAMED), "")
    h, w = x.shape
    if "stone" in said:
        albedo, joint = bricks(x, y, ("#6f6a60", "#a09684"), (0.46, 0.24))
    elif said & {"wood", "wooden"}:
        albedo, joint = bricks(x, y, ("#5a3a22", "#8a6238"), (9.0, 0.17))
    elif said & {"white", "whitewashed", "plaster", "stucco", "concrete", "painted"} or hue:
        base = lin("#8f8c86" if "concrete" in said else "#ece4d4")
        base = base if not hue else 0.6 * lin(hue) + 0.18 * base
        worn = fbm_image(w, h, 5, max(1.0, 5 * h / w), 17, 5)
        patch = np.clip((worn - 0.60) * 9, 0, 1)[..., None] * (0.0 if "concrete" in said else 0.8)
        under, joint = bricks(x, y, ("#6e3428", "#a8583e"), (0.24, 0.085))
        albedo = (base * (0.82 + 0.3 * (worn[..., None] - 0.3))) * (1 - patch) + under * patch
        joint = np.asarray(1 - (1 - joint) * patch[..., 0], np.float32)
    else:
        albedo, joint = bricks(x, y, ("#6e3428", "#a8583e"), (0.24, 0.085))
    albedo = albedo * (0.62 + 0.38 * smooth(0.0, 0.5, y))[..., None]  # damp and dirt at its foot
    albedo = np.ascontiguousarray(albedo, np.float32).copy()
    if said & {"graffiti", "mural"}:
        _sprayed(albedo, x, y, rng)
    if said & {"ivy", "vine", "creeper", "overgrown"}:
        albedo, joint = _ivied(albedo, joint, x, y, rng)
    return np.clip(albedo, 0, 1), np.ones((h, w), np.float32), joint


def _sprayed(albedo: Floats, x: Floats, y: Floats, rng: np.random.Generator) -> None:
    """Fat letters in two hues with a dark rim, a few of them, at a hand's height."""
    ppm = x.shape[1] / float(x[0, -1] - x[0, 0])
    for k, word in enumerate(("WAVE", "RIO", "ZEN", "LUX", "OX")):
        hue, second, rim = lin(_SPRAY[(2 * k) % 6]), lin(_SPRAY[(2 * k + 3) % 6]), lin("#17151c")
        at = (round((-3.1 + 1.45 * k + float(rng.normal(0, 0.1)) - float(x[0, 0])) * ppm),
              round((float(y[0, 0]) - 0.75 - 0.55 * (k % 2)) * ppm))
        scale = ppm * float(rng.uniform(0.020, 0.027))
        for tone, wide, shift in ((rim, 0.30, 0.03), (second, 0.24, 0.02), (hue, 0.15, 0.0)):
            cover = np.zeros(x.shape, np.uint8)
            cv2.putText(cover, word, (at[0] + round(shift * ppm), at[1] + round(shift * ppm)),
                        cv2.FONT_HERSHEY_DUPLEX, scale, 255, max(1, round(wide * ppm * 0.6)), cv2.LINE_AA)
            share = (cover.astype(np.float32) / 255)[..., None]
            albedo += share * (tone - albedo)


def _ivied(albedo: Floats, joint: Floats, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Leaves over most of it, in cushions that hang down; the wall is seen between them low and in the middle."""
    h, w = x.shape
    ppm = w / float(x[0, -1] - x[0, 0])
    tall = float(y[0, 0])
    thick = fbm_image(w, h, 5, max(1.0, 5 * h / w), int(rng.integers(999)), 4)
    where = np.clip((thick - 0.52 + 0.34 * np.clip(y / min(tall, 3.0), 0, 1) + 0.06 * np.abs(x)) * 5, 0, 1)
    shade = np.asarray(where, np.float32)
    albedo = albedo * (1 - 0.75 * cv2.GaussianBlur(shade, (0, 0), max(1.0, 0.06 * ppm)))[..., None]
    deep = np.asarray(joint, np.float32).copy()
    rows, columns = np.nonzero(where > 0.35)
    if not len(rows):
        return albedo, deep
    count = min(_LEAVES, max(400, round(len(rows) / max((0.04 * ppm) ** 2, 4.0))))
    for k in rng.integers(len(rows), size=count):
        size = ppm * float(rng.uniform(0.035, 0.075))
        a = float(rng.normal(0, 0.5))
        turn = np.array(((math.cos(a), -math.sin(a)), (math.sin(a), math.cos(a))))
        leaf = (_IVY_LEAF * (1, -1)) @ turn.T * size + (columns[k], rows[k])
        tone = lin(_GREENS[int(rng.integers(len(_GREENS)))]) * float(rng.uniform(0.8, 1.25))
        cv2.fillPoly(albedo, [np.round(leaf + np.array((0.12, 0.2)) * size).astype(np.int32)],
                     tuple(float(c) * 0.25 for c in tone), cv2.LINE_AA)
        outline = np.round(leaf).astype(np.int32)
        cv2.fillPoly(albedo, [outline], tuple(float(c) for c in tone), cv2.LINE_AA)
        cv2.fillPoly(deep, [outline], float(rng.uniform(0.5, 1.0)), cv2.LINE_AA)
    return albedo, deep
