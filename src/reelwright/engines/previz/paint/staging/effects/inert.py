"""What things without a will of their own do: a ball bounces, a wheel rolls, a box falls, a chair slides, a top spins.

Each is a way of the finished planes about the place where the thing was composed, a pure function of the scene's
time."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.lively import LIVELY
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.actors import Staged
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Plane
from reelwright.engines.previz.shoot.easing import clamp, steady

Point = tuple[float, float, float]
Path = Callable[[float], Point]
_VERBS = {
    "bounce": "bounce jump hop leap", "roll": "roll tumble kick", "spin": "spin rotate twirl whirl revolve turn",
    "fall": "fall drop plunge plummet", "slide": "slide glide move skid drift travel race throw sweep vacuum mop",
    "rock": "rock",
    "shake": "shake vibrate tremble rattle quiver wobble jiggle", "meet": "collide crash bump",
}  # fmt: skip
_HOW = {lemma: how for how, lemmas in _VERBS.items() for lemma in lemmas.split()}
_ROUND = word_set("ball football basketball soccer-ball tyre tire wheel coin hoop barrel marble orange pumpkin")
_MARKED = word_set("football basketball soccer tyre tire wheel coin barrel volleyball tennis beach")
"""Round things on which one sees that they turn."""
_ON_FOOT = (LIVELY + "walk", LIVELY + "run")
"""Traits of things that go on legs of their own."""
_G = 9.8
_HIGH, _SLOWEST = 0.9, 0.55
"""How high a thing bounces, in its own heights; s, the shortest bounce."""
_ACROSS, _EDGE = 0.52, 0.04
"""Share of the frame's width that one crosses; that stays free over what bounces."""
_TURNS, _WOBBLE, _ROCKS = 4.6, 0.05, 0.09
"""rad/s of what spins; rad that what trembles and what rocks leans to either side."""
_LANDS, _MEETS = 0.42, 0.45
"""Shares of the shot at which what falls comes down, and at which two meet."""
_AWAY = 0.5
"""How far two are thrown back, as a share of the way to each other."""
ROOM = {"bounce": 0.40, "fall": 0.36, "roll": 0.36, "slide": 0.42, "meet": 0.34}
"""Share of the frame's height that a thing has at most that does so."""


def does_by_itself(actor: Actor) -> str:
    """How a thing moves that has no motion of its own: a row of the verbs; "" for everybody else."""
    action = actor.action
    if action is None or actor.kind.body != "prop" or actor.medium != "ground" or actor.rider is not None or (
            action.motion in actor.kind.motions or actor.goes or actor.count > 4 or _led(actor)):
        return ""
    if any(t in _ON_FOOT for t in actor.cue.traits):
        return "slide"
    how = _HOW.get(action.lemma.split()[0] if action.lemma else "", "") or _HOW.get(action.motion, "")
    return "" if how == "fall" and action.path == "out" and action.target_id >= 0 else how  # off a table: down there


def _led(actor: Actor) -> bool:
    """Whether what is about it decides its way: a table that it falls off, stairs."""
    return actor.journey is not None or (actor.stand is not None and actor.stand.form == "stairs")


def moved_by_itself(body: Staged, mark: Mark, marks: Sequence[Mark], view: View, seconds: float) -> Staged:
    """One mark's planes as it moves; what it mirrors in and the shadow that it casts stay only where it does."""
    how = does_by_itself(mark.actor)
    if not how or not body.planes:
        return body
    path, spin = _way(how, mark, marks, view, seconds)
    shaken = {"shake": (_WOBBLE, 0.26, mark.phase), "rock": (_ROCKS, 2.6, mark.phase)}.get(how, (0.0, 0.0, 0.0))
    planes = [_moving(p, mark, path, spin, shaken) for p in body.planes
              if how in ("spin", "shake", "rock") or _goes_along(p)]
    still = how in ("spin", "shake", "rock", "bounce")
    return replace(body, planes=tuple(planes), quads=body.quads if still else ())


def _goes_along(plane: Plane) -> bool:
    return plane.name != "in the polish"


def _moving(plane: Plane, mark: Mark, path: Path, spin: float, shaken: Point) -> Plane:
    if plane.name in ("shadow", "in the polish"):
        return replace(plane, motion=replace(plane.motion, path=lambda t: (path(t)[0], 0.0, path(t)[2])))
    motion = replace(plane.motion, path=path, spin=spin)
    motion = replace(motion, sway=shaken) if shaken[0] else motion
    if not spin:
        return replace(plane, motion=motion)
    middle = 0.5 * (mark.bounds.top + mark.bounds.bottom)  # it turns about its middle, not about its foot
    return replace(plane, motion=motion, y=plane.y + middle, anchor=(
        plane.anchor[0], plane.anchor[1] - middle * plane.ppm))  # fmt: skip


def _way(how: str, mark: Mark, marks: Sequence[Mark], view: View, seconds: float) -> tuple[Path, float]:
    """Its path, and rad/s by which it turns about its middle."""
    side = {"left": -1.0, "right": 1.0}.get(mark.actor.way, 0.0)
    word = mark.actor.subject.word.split()
    round_ = bool(_ROUND & set(word)) or mark.actor.kind.name == "ball"
    seen = bool(_MARKED & set(word))
    if how == "bounce":
        return _bouncing(mark, view, side), 0.0
    if how == "slide" and _ON_FOOT[1] in mark.actor.cue.traits and len(marks) > 1:
        return _fleeing(mark, marks, view, seconds), 0.0
    if how in ("roll", "slide"):
        wide = _ACROSS * view.span(mark.z)
        way = side or (-1.0 if mark.x > 0 else 1.0)
        rolls = how == "roll" and round_ and seen
        speed = wide / seconds / max(0.5 * mark.bounds.height, 1e-3)
        return (lambda t: (way * wide * (steady(t / seconds, 0.2) - 0.5), 0.0, 0.0)), way * speed if rolls else 0.0
    if how == "spin":
        return _still, _TURNS if round_ and seen else 0.0
    if how == "fall":
        return _falling(mark, view, seconds), 0.0
    return (_meeting(mark, marks, seconds) if how == "meet" else _still), 0.0


def _fleeing(mark: Mark, marks: Sequence[Mark], view: View, seconds: float) -> Path:
    """Away from whoever else is there, as far as there is room in the frame."""
    others = [m.x for m in marks if m is not mark and m.actor is not mark.actor]
    away = math.copysign(1.0, mark.x - sum(others) / len(others)) if others else 1.0
    half = 0.5 * view.span(mark.z)
    room = max(0.0, half * (1 - 2 * _EDGE) - away * mark.x - 0.5 * mark.bounds.width)
    back = min(0.3 * half, 0.5 * abs(mark.x - others[0])) if others else 0.0
    return lambda t: (away * (steady(t / seconds, 0.2) * (0.8 * room + back) - back), 0.0, 0.0)


def _still(_t: float) -> Point:
    return 0.0, 0.0, 0.0


def _room_over(mark: Mark, view: View) -> float:
    """m that are free over a thing in the frame."""
    row = view.at(mark.x, mark.y + mark.bounds.top, mark.z)[1]
    return max(0.0, row / view.height - _EDGE) * view.height / view.focal * mark.z


def _bouncing(mark: Mark, view: View, side: float) -> Path:
    high = max(min(_HIGH * mark.bounds.height, _room_over(mark, view)), 0.1 * mark.bounds.height)
    period = max(_SLOWEST, 2 * math.sqrt(2 * high / _G))
    along = 0.10 * side * view.span(mark.z)

    def path(t: float) -> Point:
        u = (t / period + mark.phase + 0.25) % 1.0
        return along * (t - 1.5), 4 * high * u * (1 - u), 0.0

    return path


def _falling(mark: Mark, view: View, seconds: float) -> Path:
    """From over the frame to where it was composed, with two small bounces."""
    lands, drop = _LANDS * seconds, _room_over(mark, view) + 1.1 * mark.bounds.height

    def path(t: float) -> Point:
        if t < lands:
            return 0.0, drop * (1 - (t / lands) ** 2), 0.0
        since = (t - lands) / (0.3 * lands)
        u, high = since % 1.0, 0.10 * drop / 4 ** int(since)
        return 0.0, 4 * high * u * (1 - u) if since < 2 else 0.0, 0.0

    return path


def _meeting(mark: Mark, marks: Sequence[Mark], seconds: float) -> Path:
    """Towards the other one that it runs into, and a little back again."""
    other = next((m for m in marks if m is not mark and does_by_itself(m.actor) == "meet"), None)
    if other is None:
        return _still
    gap = other.x - mark.x
    half = 0.5 * (mark.bounds.width + other.bounds.width)
    near = math.copysign(max(0.0, abs(gap) - half) / 2, gap)
    meets = _MEETS * seconds

    def path(t: float) -> Point:
        if t < meets:
            return near * (t / meets) ** 1.4, 0.0, 0.0
        return near * (1 - _AWAY * clamp((t - meets) / (0.8 * meets)) ** 0.6), 0.0, 0.0

    return path
