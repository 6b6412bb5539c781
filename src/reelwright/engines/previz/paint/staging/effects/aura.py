"""An aura: a creature of light that gathers around the hero, painted from the creature's own model."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Subject
from reelwright.engines.previz.scene import Motion, Pixels, Plane

GATHERS = (0.4, 2.8)
"""Seconds over which it appears."""
_HUES = {"ember": ("#ff5a14", "#ffc46a"), "cold": ("#1c7ad8", "#b8f0ff"), "green": ("#1f9a5a", "#c8ffd0")}


def aura_plane(subject: Subject, kind: Kind, hero: Mark, view: View, warm: bool, seconds: float) -> Plane:
    """The creature behind the hero and larger than it, fading in over the first seconds."""
    yaw = 28.0 if hero.face > 0 else 152.0
    motion = next((m for m in ("run", "walk") if m in kind.motions), "")
    cue = Cue(kind=subject.kind, word=subject.word, motion=motion, yaw=yaw)
    natural = kind.measure(cue)
    tall = hero.bounds.height
    share = 1.25 if natural.width < 1.5 * natural.height else 1.02
    widest = 0.96 * view.span(hero.z) / natural.width
    cue = replace(cue, scale=min(share * tall / natural.height, widest))
    asset = kind.make(cue, min(view.focal / hero.z * 0.6, 300 / tall), 10)
    hues = _HUES["ember" if warm else "cold"]
    cycle = tuple(_lit(m, hues) for m in asset.mattes)
    first = asset.mattes[0]
    pad = _pad(first)
    anchor = (first.foot[0] + pad, first.foot[1] + pad)
    start, end = GATHERS[0], min(GATHERS[1], 0.7 * seconds)

    def fade(t: float) -> float:
        share = min(1.0, max(0.0, (t - start) / (end - start)))
        return (0.12 + 0.88 * share * share * (3 - 2 * share)) * (0.92 + 0.08 * np.sin(5.1 * t))

    side = 1.0 if yaw < 90 else -1.0
    lift = hero.y + 0.98 * tall - 0.80 * asset.bounds.top  # its back at the hero's shoulders
    return Plane(
        name=f"{subject.word} aura", cycle=cycle, x=hero.x + side * 0.07 * asset.bounds.width, y=lift,
        z=hero.z + 0.25, ppm=first.ppm, anchor=anchor, period=asset.period * 1.6, reflects=True, fade=fade,
        motion=Motion(bob=(0.03 * tall, 3.4, 0.0), sway=(0.02, 5.0, 0.2)), subject=True,
    )  # fmt: skip


def _pad(matte: Matte) -> int:
    return max(8, int(0.10 * matte.alpha.shape[0]))


def _lit(matte: Matte, hues: tuple[str, str]) -> Pixels:
    """Light instead of matter: bright edges and markings, a hollow body, a halo around it."""
    pad = _pad(matte)
    grey = np.sqrt(np.clip(matte.albedo @ np.array([0.3, 0.55, 0.15], np.float32), 0, 1))
    alpha = np.pad(matte.alpha, pad)
    tone = np.pad(grey * matte.alpha, pad)
    edges = np.abs(tone - cv2.GaussianBlur(tone, (0, 0), pad * 0.16)) * 4.0
    rim = np.clip(alpha - cv2.GaussianBlur(alpha, (0, 0), pad * 0.22), 0, 1) * 1.9
    halo = cv2.GaussianBlur(alpha, (0, 0), pad * 0.45) * 0.34
    rise = np.linspace(1.0, 0.15, alpha.shape[0], dtype=np.float32)[:, None]  # it thins out towards the ground
    strength = np.clip((np.maximum(edges, rim) * 0.95 + 0.20 * alpha * (0.3 + tone) + halo) * rise, 0, 1)
    deep, bright = (np.array(to_bgr(lin(h)), np.float32) for h in hues)
    hot = np.clip(strength * 1.5 - 0.35, 0, 1)[..., None]
    colour = deep * (1 - hot) + bright * hot
    out = np.zeros((*alpha.shape, 4), np.uint8)
    out[..., :3] = np.clip(colour * strength[..., None], 0, 255)
    out[..., 3] = np.clip(strength * 255, 0, 255)
    return out
