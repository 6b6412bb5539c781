"""What streams back from who goes: dust and mud from wheels, snow from a sled, smoke from a stunt plane."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.paint.brushes.billows import AGES, SHAPES, billows
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

Point = tuple[float, float, float]
PUFFS = 120
_FINE = 4.5
"""px by which a sprite of smoke is blurred to be dust."""


@dataclass(frozen=True, slots=True)
class Trail:
    """name: the particle that it is; colour: display; life: s from wheel to gone; long, size, rise: in lengths of who
    goes; low: it starts at the ground; puffs: how many balls it is of."""

    name: str
    colour: str
    life: float = 1.5
    long: float = 1.05
    size: float = 0.17
    rise: float = 0.16
    low: bool = True
    puffs: int = PUFFS


_WHEELED = word_set("car truck motorcycle jeep bus tractor bicycle carriage van taxi sled chariot")
_FLYING = word_set("plane jet biplane rocket")
_UNDER_WAY = word_set("drive race speed drift slide skid ride run move rush chase cross travel roll climb")
_KICKED = (
    (re.compile(r"\b(?:mud\w*|dirt flying)\b"), Trail("mud", "#6a5238", 1.1, 0.9, 0.14, 0.22)),
    (re.compile(r"\b(?:tyre|tire) smoke\b|\bburn(?:s|ing)? rubber\b|\bburnout\b|\bdrift(?:s|ing|ed)?\b(?=.*\b(?:car|"
                r"corner|track|tyres?|tires?|bend|garage|street)\b)|\bskid\w*\b"), Trail("smoke", "#e8e6e2")),
    (re.compile(r"\b(?:dust(?!bin|er)\w*|dirt|gravel|sand(?!wich|al)\w*|desert|dunes?|savanna|steppe|rally|dakar|"
                r"outback|salt flats?|prairie|wild west)\b"), Trail("dust", "#cbab7c")),
)
"""Words, and what wheels throw up there."""
_SNOW = Trail("snow", "#f2f6fa", 1.3, 1.1, 0.14, 0.18)
_HOOVES = Trail("dust", "#d4b88c", 1.5, 1.35, 0.30, 0.52, puffs=28)
_POWDER = Trail("snow", "#f2f6fa", 1.2, 1.1, 0.18, 0.26, puffs=40)
"""What galloping feet throw up."""
_HERD = 4
"""Animals of a herd that each have a cloud of their own."""
_GALLOPING = word_set("run gallop chase rush stampede race sprint")
_DUSTY = re.compile(r"\b(?:dust(?!bin|er)\w*|stamped\w+)\b")
_POWDERY = re.compile(r"\bsnow (?:trailing|flying|spraying)|\b(?:kick|throw|churn|spray)\w* up [\w ]{0,14}(?:snow|"
                      r"powder)\b")
_WET_COAT = re.compile(r"\b(?:wet|water\w*|drops|droplets|soak\w*|bath\w*|dry|lake|river|rain\w*|spray\w*|sea|surf)\b")
_SMOKE = re.compile(r"\b(?:trail|stream|leav|draw|paint)\w*\b[^.;]{0,28}\b(?:smoke|contrails?|vapou?r)\b|"
                    r"\b(?:smoke|vapou?r|condensation) trails?\b|\bcontrails?\b")
_DUSTS = re.compile(r"\bcrop ?dust\w*\b")
_HUES = {"white": "#f6f4f0", "red": "#d83a34", "blue": "#3a6ad0", "black": "#2a2628", "pink": "#f090b0",
         "green": "#3fa050", "yellow": "#f0c83c", "purple": "#8a4ac0", "orange": "#f08a34", "grey": "#9a9896"}
_HUED = re.compile(rf"\b({'|'.join(_HUES)}) (?:smoke|vapou?r|contrails?)\b")


def trail_of(mark: Mark, plan: Plan, place: Place) -> Trail | None:
    """What an actor leaves behind it; None for most."""
    light, row = place.light.weather, streams(mark.actor, plan)
    if mark.actor.stand is not None and mark.actor.stand.form == "slope":
        return _POWDER
    if mark.actor.kind.body == "beast":
        return of_feet(mark, plan) if not place.inside else None
    if mark.twin > 2 or place.inside:
        return None
    if row is not None and not row.low:
        return row
    if _rolls(mark.actor) and light.snow > 0.3:
        return _SNOW
    return row if light.wet <= 0.3 or (row is not None and row.name == "mud") else None


def of_feet(mark: Mark, plan: Plan) -> Trail | None:
    """What an animal's feet throw up behind it, where the words say so."""
    if mark.twin >= _HERD or mark.actor.medium != "ground" or mark.actor.motion not in _GALLOPING:
        return None
    words = plan.prompt.lower()
    return _POWDER if _POWDERY.search(words) else _HOOVES if _DUSTY.search(words) else None


def shakes_dry(actor: Actor, plan: Plan) -> bool:
    """Whether it is a wet animal that shakes the water off its coat."""
    shakes = actor.action is not None and actor.action.motion == "shake" and actor.kind.body == "beast"
    return shakes and _WET_COAT.search(plan.prompt.lower()) is not None


def _rolls(actor: Actor) -> bool:
    return actor.kind.name in _WHEELED and actor.medium == "ground" and (actor.goes or actor.motion in _UNDER_WAY)


def streams(actor: Actor, plan: Plan) -> Trail | None:
    """What the words say that an actor leaves behind it."""
    words = plan.prompt.lower()
    if actor.kind.body != "vehicle":
        return None
    if actor.kind.name in _FLYING and actor.medium == "air" and (_SMOKE.search(words) or _DUSTS.search(words)):
        if _DUSTS.search(words):
            return Trail("spray", "#f6f4ea", 2.4, 1.5, 0.055, -0.05, False)
        hue = _HUED.search(words)
        return Trail("smoke", _HUES[hue.group(1)] if hue is not None else "#f6f4f0", 2.6, 1.25, 0.085, 0.0, False)
    if not _rolls(actor):
        return None
    if "snow" in plan.weather or re.search(r"\b(?:snow\w*|powder)\b", words):
        return _SNOW
    return next((trail for said, trail in _KICKED if said.search(words)), None)


def trail(row: Trail, mark: Mark, velocity: Point, path: Callable[[float], Point] | None, light: Light,
          seed: int) -> Emitter:
    """Balls that swell and thin out behind a mark. velocity: of the mark, m/s; path: its way where it is no line."""
    rng = np.random.default_rng((seed, 97, mark.twin))
    n = row.puffs
    own, side = rng.random(n), rng.standard_normal(n)
    birth, shape = np.arange(n) / n, rng.integers(0, SHAPES, n)
    long = mark.bounds.width
    box, away = mark.bounds, -mark.face
    tail = mark.x + (box.left if mark.face > 0 else box.right) * (0.72 if row.low else 0.96)
    height = 0.02 * long if row.low else (box.bottom + 0.42 * box.height)
    last = SHAPES * (AGES - 2)

    def at(t: float) -> Floats:
        age = (t / row.life + birth) % 1.0
        x, y, z = _offsets(t - (age * row.life if path is not None else 0.0), velocity, path)
        out = np.zeros((n, 9), np.float32)
        stream = age**0.8 * row.long * long * (1.0 if path is None else 0.35)
        out[:, 0] = tail + x + away * stream
        out[:, 1] = mark.y + y + height + long * (row.rise * age**0.7 * (0.2 + own) + 0.02 * own)
        out[:, 2] = mark.z + z + long * ((0.16 * own - 0.09) if row.low else 0.04) + 0.02 * long * side
        out[:, 3] = long * row.size * (0.30 + 1.0 * age**0.6) * (0.6 + 0.7 * own)
        out[:, 7] = 6.28 * own + away * age
        out[:, 8] = np.floor(np.clip(0.25 + 0.75 * age, 0, 0.99) * AGES) * SHAPES + shape
        np.minimum(out[:, 8], last + SHAPES + shape, out=out[:, 8])
        return out

    return Emitter(f"{row.name} trail", "stamp", at, _soft(light, row.colour), opacity=0.9)


def _soft(light: Light, colour: str) -> tuple[Pixels, ...]:
    """Balls without creases: fine dust has none."""
    return tuple(np.ascontiguousarray(cv2.GaussianBlur(ball, (0, 0), _FINE)) for ball in billows(light, colour))


def _offsets(t: float | NDArray[Any], velocity: Point, path: Callable[[float], Point] | None) -> tuple[Floats, ...]:
    """Where the mark was at those times, m from where it was composed."""
    times = np.atleast_1d(np.asarray(t, np.float32))
    if path is None:
        return tuple(np.float32(v) * times for v in velocity)
    places = np.array([path(float(moment)) for moment in times], np.float32)
    return places[:, 0], places[:, 1], places[:, 2]
