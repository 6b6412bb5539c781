"""A bridge of ropes and planks across the frame, from one side of a gorge to the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.places.scape import Scape, Spot
from reelwright.engines.previz.scene import Floats

RAIL, DEEP, SAG = 1.02, 0.20, 0.042
"""Height of the hand ropes, m; how much of the planks' breadth is seen, m; its sag as a share of its length."""
PLANK, POST = 0.30, 0.90
"""m from plank to plank and from hanger to hanger."""
SWAY = (0.005, 4.7, 0.3)
_NAMED = re.compile(
    r"\b(?:rope|suspended|hanging|plank|swinging|rickety|swaying)\b(?:\s+\w+){0,2}?\s+(?:foot)?bridge\b|"
    r"\bsuspension bridge\b(?=[^.;]*\b(?:gorge|ravine|canyon|chasm|jungle|rain ?forest)\b)"
    r"(?![^.;]*\b(?:city|cars|traffic|bay|steel)\b)")


def ropeway_named(words: str) -> bool:
    """Whether a prompt, or a noun, is of such a bridge."""
    return _NAMED.search(words.lower()) is not None


def ropeway(wide: float, ppm: float, rng: np.random.Generator, near: bool) -> Matte:
    """`wide` m of it, sagging to the middle; anchor: the middle of its planks. near: only the hand rope on the viewer's
    side with its hangers; else the planks and the rope behind them."""
    sag = SAG * wide
    tall = RAIL + DEEP + sag + 0.5
    w, h = max(64, int(wide * ppm)), max(48, int(tall * ppm))
    x = (np.arange(w, dtype=np.float32) / w - 0.5) * wide
    up = (h - np.arange(h, dtype=np.float32))[:, None] / ppm - 0.3  # m over the lowest plank
    deck = sag * (2 * x / wide) ** 2
    off = up - deck[None]  # m over the planks
    lift = 0.0 if near else DEEP
    scallop = 0.035 * np.sin(x / POST * np.pi) ** 2
    ropes = [RAIL + lift - scallop, 0.52 + lift - scallop]
    soft = 0.6 / ppm
    alpha = np.zeros((h, w), np.float32)
    for rope in ropes:
        alpha = np.maximum(alpha, np.clip((0.026 - np.abs(off - rope)) / soft * 0.5 + 0.5, 0, 1))
    leans = np.modf(np.abs(x) / POST)[0] * POST
    thin = np.clip((0.014 - np.abs(leans - 0.5 * POST)) / soft * 0.5 + 0.5, 0, 1)
    hanger = thin[None] * (off > lift) * (off < RAIL + lift)
    alpha = np.maximum(alpha, hanger)
    rope_share = alpha.copy()
    if not near:
        gap = np.modf(np.abs(x + 40.0) / PLANK)[0]
        wood = np.clip((gap - 0.07) * 24, 0, 1) * np.clip((0.95 - gap) * 24, 0, 1)
        top = np.clip((off + 0.02) / soft, 0, 1) * np.clip((DEEP - off) / soft, 0, 1) * wood[None]
        edge = np.clip((off + 0.09) / soft, 0, 1) * np.clip((0.0 - off) / soft, 0, 1) * wood[None]
        alpha = np.maximum(alpha, np.maximum(top, edge))
        own = rng.random(400)[np.floor((x + 40.0) / PLANK).astype(int) % 400].astype(np.float32)
    else:
        own = np.full(w, 0.5, np.float32)
    grain = fbm_image(w, h, wide * 2.0, tall * 9.0, int(rng.integers(999)), 4)
    tone = lin("#4a3826") * (1 - own[:, None]) + lin("#9a7a54") * own[:, None]
    timber = tone[None] * (0.6 + 0.8 * grain[..., None])
    timber = timber * np.where((off < 0)[..., None], 0.55, 1.0)
    twist = 0.7 + 0.3 * np.sin((x[None] + up) * 90)
    hemp = lin("#b89a6a") * twist[..., None]
    albedo = timber * (1 - rope_share[..., None]) + hemp * rope_share[..., None]
    normal = np.dstack([np.zeros_like(off), np.where(off >= 0, 0.75, 0.1), np.full_like(off, 0.66)])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    anchor = (w / 2, h - 0.3 * ppm)
    return Matte(_dense(albedo), _dense(alpha), ppm, anchor, _dense(normal), rim=0.4)


def _dense(array: Floats) -> Floats:
    return np.ascontiguousarray(array, np.float32)


@dataclass(frozen=True, slots=True)
class Ropeway:
    """The bridge alone, `z` m away, over the horizon."""

    z: float = 13.0
    keep: float = 1.0
    tag: str = "rope bridge"

    def paint(self, scape: Scape) -> None:
        wide = 1.9 * scape.view.span(self.z)
        low = scape.view.eye + 0.10 * scape.view.height / scape.view.focal * self.z
        ppm = min(scape.view.focal / self.z, 1500 / wide)
        for near, z in ((False, self.z), (True, self.z - 0.9)):
            matte = ropeway(wide, ppm, scape.rng, near)
            scape.add("rope bridge", matte, [Spot(0.0, low, z)], mist=0.1, sway=SWAY[0], reflects=False)
