"""Light that a prompt asks for by name: from behind, soft, hard, warm, cold, low key, high key, in a colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.lighting.colour import LUMA, lin
from reelwright.engines.previz.paint.lighting.hours import COLOURS, HOURS
from reelwright.engines.previz.paint.lighting.light import AFTER_DARK, Light
from reelwright.engines.previz.scene import Floats, Look


@dataclass(frozen=True, slots=True)
class Wish:
    """Factors on the key light, the light of the sky, the exposure and the bloom; a colour for both lights and how far
    they go to it, 0..1; behind 0..1: how far the key goes round to the back of things."""

    key: float = 1.0
    ambient: float = 1.0
    exposure: float = 1.0
    bloom: float = 1.0
    tint: str = ""
    pull: float = 0.0
    behind: float = 0.0
    contrast: float = 1.0


WISHES: Mapping[str, Wish] = {
    "backlight": Wish(1.35, 0.72, 0.96, 1.25, behind=1.0),
    "silhouette": Wish(1.1, 0.12, 0.86, 1.1, behind=1.0, contrast=1.3),
    "soft": Wish(0.55, 1.22, bloom=1.15, contrast=0.8),
    "flat": Wish(0.30, 1.35, contrast=0.6),
    "hard": Wish(1.35, 0.66, contrast=1.2),
    "warm": Wish(tint="#ffb46a", pull=0.34),
    "cold": Wish(tint="#7fb2ff", pull=0.40),
    "dark": Wish(0.75, 0.42, 0.74, contrast=1.2),
    "bright": Wish(1.1, 1.25, 1.12, 1.2, contrast=0.9),
    "glow": Wish(bloom=1.35),
    "spotlight": Wish(0.20, 0.20, 0.45, 1.3, contrast=1.2),
    "lens_flare": Wish(1.1, 0.95, bloom=1.5),
}
"""Planner light -> what it changes. Lights that are things (lanterns, neon, fire) light by themselves."""
IN_COLOUR = 0.54  # how far coloured light goes, where the prompt lights something in a colour


def wished(light: Light, words: tuple[str, ...], colour: str = "") -> Light:
    """The hour's light as the words want it; words without a row change nothing. colour: a name of hours.COLOURS in
    which everything is lit, or ""."""
    sunless = HOURS[light.hour].elevation < 0
    for word in words:
        wish = WISHES.get(word)
        if wish is not None:
            light = _changed(light, replace(wish, pull=wish.pull * AFTER_DARK) if word == "warm" and sunless else wish)
    return _changed(light, Wish(tint=COLOURS[colour], pull=IN_COLOUR)) if colour in COLOURS else light


def exposure_of(words: tuple[str, ...]) -> float:
    """Factor on the exposure's target."""
    return float(np.prod([WISHES[w].exposure for w in words if w in WISHES]))


def graded(look: Look, words: tuple[str, ...]) -> Look:
    """The grade that goes with the words: bloom, contrast."""
    wishes = [WISHES[w] for w in words if w in WISHES]
    bloom = float(np.prod([w.bloom for w in wishes]))
    contrast = float(np.prod([w.contrast for w in wishes]))
    return replace(look, bloom=look.bloom * bloom, contrast=float(np.clip(look.contrast * contrast, 0.1, 0.72)))


def _changed(light: Light, wish: Wish) -> Light:
    tint = lin(wish.tint) if wish.tint else None
    key_dir = light.key_dir
    if wish.behind:
        back = np.array([key_dir[0] * 0.55, max(float(key_dir[1]), 0.35), -0.75], np.float32)
        mixed = key_dir * (1 - wish.behind) + back / np.linalg.norm(back) * wish.behind
        key_dir = np.asarray(mixed / np.linalg.norm(mixed), np.float32)
    return replace(
        light,
        key_dir=key_dir,
        key=_tinted(light.key, tint, wish.pull) * np.float32(wish.key),
        ambient_up=_tinted(light.ambient_up, tint, wish.pull) * np.float32(wish.ambient),
        ambient_down=_tinted(light.ambient_down, tint, wish.pull) * np.float32(wish.ambient),
        haze=_tinted(light.haze, tint, wish.pull * 0.6),
        haze_warm=_tinted(light.haze_warm, tint, wish.pull * 0.4),
    )


def _tinted(colour: Floats, tint: Floats | None, pull: float) -> Floats:
    """As light as it was, in another colour."""
    if tint is None:
        return colour
    same = tint * (float(colour @ LUMA) / max(float(tint @ LUMA), 1e-3))
    return np.asarray(colour * (1 - pull) + same * pull, np.float32)
