"""A wet window pane between the lens and a face: drops that cling, and a few that run down."""

from __future__ import annotations

import re

import cv2
import numpy as np

from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Floats, Motion, Pixels, Plane

_WET = re.compile(r"\b(?:rain\w*|wet|drops?|droplets)\b[^.;]*\b(?:windows?|window pane|glass|windshield|pane)\b|"
                  r"\b(?:windows?|pane|glass)\b[^.;]*\b(?:rain\w*|streaked|droplets)\b")  # fmt: skip
_NEAR = frozenset({"close_up", "portrait", "macro"})
_AT = 0.9
"""Share of the way to the hero at which the pane is."""
_OVER = 1.35
"""Times the frame that the pane is, so that no camera sees its edge."""
_RUN = 0.06
"""Heights of the frame that running drops fall in a second."""


def wet_panes(plan: Plan, hero: Mark | None, view: View, light: Light, seed: int) -> list[Plane]:
    """The pane's planes, far to near; none where no face is close behind wet glass."""
    said = _WET.search(plan.prompt.lower()) is not None
    if hero is None or not said or not _NEAR & set(plan.camera) or hero.actor.kind.body != "person":
        return []
    z = _AT * hero.z
    rng = np.random.default_rng((seed, 404))
    wide, tall = _OVER * view.span(z), _OVER * view.span(z) * view.height / view.width
    size = (round(view.width * 1.1), round(view.height * 1.1))
    x, y = 0.0, view.eye + (view.horizon - 0.5 * view.height) / view.focal * z
    still = Plane("drops", (_drops(size, rng, light, 0.42, 420, False),), x, y, z, size[0] / wide,
                  (size[0] / 2, size[1] / 2))  # fmt: skip
    running = Plane("running drops", (_drops(size, rng, light, 0.50, 38, True),), x, y + 0.25 * tall, z - 0.01,
                    size[0] / wide, (size[0] / 2, size[1] / 2),
                    motion=Motion(velocity=(0.0, -_RUN * tall, 0.0)))  # fmt: skip
    return [still, running]


def _drops(size: tuple[int, int], rng: np.random.Generator, light: Light, strength: float, count: int,
           trails: bool) -> Pixels:
    """Premultiplied BGRA: every drop is dark above and bright below, as a lens turns the street upside down; a running
    one leaves a thin wet line."""
    width, height = size
    bright: Floats = np.zeros((height, width), np.float32)
    dark: Floats = np.zeros((height, width), np.float32)
    unit = height / 360
    for _ in range(count):
        u, v = float(rng.uniform(0, width)), float(rng.uniform(0, height))
        r = unit * float(rng.uniform(1.0, 3.4) * (1.5 if trails else 1.0))
        at, down = (round(u), round(v)), (round(u), round(v + 0.35 * r))
        axes = (max(1, round(r)), max(1, round(1.35 * r)))
        cv2.ellipse(dark, at, axes, 0, 0, 360, 0.55, -1, cv2.LINE_AA)
        cv2.ellipse(bright, down, (max(1, axes[0] - 1), max(1, round(0.7 * r))), 0, 0, 360, 1.0, -1, cv2.LINE_AA)
        if trails:
            cv2.line(bright, at, (at[0], round(v - unit * float(rng.uniform(20, 90)))), 0.28, max(1, round(0.9 * unit)),
                     cv2.LINE_AA)  # fmt: skip
    bright = np.asarray(cv2.GaussianBlur(bright, (0, 0), 0.6 * unit), np.float32)
    dark = np.asarray(cv2.GaussianBlur(dark, (0, 0), 0.5 * unit), np.float32)
    glow = np.clip(np.asarray(light.ambient_up, np.float32)[::-1] * 0.5 + 0.45, 0, 1)
    pixels = np.zeros((height, width, 4), np.float32)
    pixels[..., :3] = (strength * 1.9 * bright)[..., None] * glow
    pixels[..., 3] = np.clip(strength * (1.2 * dark + bright), 0, 0.85)
    pixels[..., :3] = np.minimum(pixels[..., :3], pixels[..., 3:])
    return np.ascontiguousarray((pixels * 255).astype(np.uint8))
