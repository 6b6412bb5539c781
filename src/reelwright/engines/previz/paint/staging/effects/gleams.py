"""Light on the hero from what the prompt says lights it and the frame need not show: a fire, a screen, fireworks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reelwright.engines.previz.paint.lighting.light import Lamp, Light
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.sources import SOURCE
from reelwright.engines.previz.plan import Plan


@dataclass(frozen=True, slots=True)
class Gleam:
    """words: what says so. rgb: linear; at: m over the foot, towards the side that the hero faces, and towards the
    lens (-), in its heights; reach in its heights."""

    words: re.Pattern[str]
    rgb: tuple[float, float, float]
    at: tuple[float, float, float]
    reach: float = 1.1


def _said(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b")


_BY = r"(?:by|in|from|of) (?:only )?(?:the |a |an |her |his |their |its )?(?:\w+ ){0,2}"
GLEAMS = (
    Gleam(_said(rf"fire ?light|(?:lit|light|glow|warmth) {_BY}(?:camp|bon)?(?:fire|flames|fireplace|hearth|"
                rf"embers)|around (?:a|the) (?:camp|bon)?fire"),
          (2.1, 0.86, 0.24), (0.34, 0.55, -0.42)),
    Gleam(_said(rf"candle ?light|candle-?lit|(?:lit|light|glow) {_BY}candles?"), (1.7, 0.86, 0.32),
          (0.36, 0.45, -0.40)),
    Gleam(_said(rf"(?:lit|light|glow|illuminated) (?:up )?{_BY}(?:phone|screens?|laptop|tablet|tv|television|"
                rf"monitors?|computer)(?: screens?)?"),
          (0.62, 1.05, 1.9), (0.62, 0.42, -0.30)),
    Gleam(_said(r"fireworks"), (1.5, 0.5, 1.1), (1.25, 0.5, -0.45), 1.4),
    Gleam(_said(rf"(?:lit|light|glow|caught|illuminated) {_BY}(?:headlights|headlamps)|in the headlights"),
          (1.7, 1.6, 1.35), (0.5, -0.8, 0.25), 1.3),
    Gleam(_said(r"lightning (?:flash\w*|illuminat\w+|lights?)|(?:lit|illuminated) by lightning"),
          (1.0, 1.25, 1.8), (1.1, -0.7, 0.5), 1.5),
    Gleam(_said(rf"(?:lit|light|glow) {_BY}(?:lava|magma|forge|furnace|kiln)"), (2.2, 0.62, 0.14),
          (0.2, 0.6, -0.3), 1.2),
)  # fmt: skip


def gleams(plan: Plan, marks: tuple[Mark, ...], light: Light) -> list[Lamp]:
    """Lamps about the hero, as strong as the hour is dark."""
    hero = next((m for m in marks if m.hero), None)
    if hero is None or light.lamp < _LEAST or hero.actor.kind.body in ("structure", "plant"):
        return []
    if any(m.actor.subject.via == "implied" and m.actor.subject.id == SOURCE for m in marks):
        return []  # what burns is in the picture
    tall, low = hero.bounds.height, hero.y + max(0.0, hero.bounds.bottom)
    strength, words = light.lamp / max(light.exposure, 0.6), plan.prompt.lower()
    found = []
    for gleam in GLEAMS:
        if gleam.words.search(words):
            up, aside, near = gleam.at
            rgb = (strength * gleam.rgb[0], strength * gleam.rgb[1], strength * gleam.rgb[2])
            found.append(Lamp(hero.x + aside * hero.face * tall, low + up * tall, hero.z + near * tall,
                              gleam.reach * tall, rgb))  # fmt: skip
    return found


_LEAST = 0.25
"""Light.lamp from which on a small light is seen beside the hour's own."""
