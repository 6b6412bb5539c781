"""Deeds that happen once in a shot: to take off, land, rise, sink, come out of fog, vanish, leap out of the sea.

Each is a way about the place where the actor was composed, eased, a pure function of the scene's time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.facing import collides
from reelwright.engines.previz.paint.staging.blocking.marks import Course, Mark
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.built.slides import STEEP
from reelwright.engines.previz.paint.staging.cast.company import (
    BECOMES,
    CHANGES,
    FIRST,
    LANDS,
    PERCHED,
    SPRINGS,
    THEN,
    Actor,
)
from reelwright.engines.previz.paint.staging.effects.courses import rests, under_way, way_of
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Emitter, Floats
from reelwright.engines.previz.shoot.easing import clamp, smooth

Point = tuple[float, float, float]
_UP = word_set("lift launch blast ascend climb soar rise levitate") | {
    "take off", "lift off", "blast off", "take flight"}  # fmt: skip
_DOWN = word_set("land descend alight") | {"touch down", "come down", "swoop down"}
_DROPS = word_set("fall plunge plummet tumble drop sink")
_BOUNCES, _HOP = word_set("bounce hop rebound"), 0.85
"""What a ball does, and how long one hop lasts, s."""
_GONE = word_set("disappear vanish fade dissolve evaporate dematerialize") | {"fade away"}
_THERE = word_set("appear emerge materialize loom") | {"fade in"}
_VEILS = word_set("fog mist smoke haze darkness dark shadow dust cloud steam snow blizzard")
_SAILS = word_set("glide fly sail soar drift float")
_WINGED = ("flyer",)
HEAD = 0.05
"""Share of the frame's height that stays free over who rises."""
_TURN, _PUFF, _SWITCH = 0.46, 0.40, 0.06
"""Shares of the shot at which one turns into another and at which one vanishes; how long it takes."""
_HALVES = 0.51
"""Share of the shot after which somebody does his second deed: its middle shows the first one whole."""
_DOWN_AT = 0.62
"""Share of the shot at which a bird that landed folds its wings."""
CRASH = 0.45
"""Share of the shot at which two that collide meet."""
_UNDER, _RISEN = 0.8, 0.85
"""Share of what is seen of it at the end that is under water at first, of who comes up; share of the shot it takes."""
_WAIT = 0.14
"""Share of the shot that passes before a bird leaves its branch."""
_JUMP_AT, _FLIGHT, _CUT = 0.2, 0.72, 0.05
"""Share of the shot at which one jumps onto something; s in the air; s in which one picture gives way to the next."""
_REACH = 0.8
"""Half a leap over somebody, in the jumper's heights."""
_THINNEST = 0.10
"""Opacity of what is still in the fog."""
_FARTHER = 0.45
"""Share of its distance from which it comes nearer out of the fog, or into which it goes."""


@dataclass(frozen=True, slots=True)
class Arc:
    """path(t): offset in m; fade(t): opacity 0..1, None for always seen. t: s of the scene."""

    path: Callable[[float], Point]
    fade: Callable[[float], float] | None = None


def lifts_off(actor: Actor) -> bool:
    """Whether it leaves the ground upright in the shot: it needs room over it."""
    return actor.kind.name == "rocket" and _lemma(actor) in _UP and actor.medium == "air"


def touches_down(actor: Actor) -> bool:
    """Whether it is a ship of space that sinks to the ground on its jets."""
    return actor.kind.name == "spaceship" and _lemma(actor) in _DOWN and actor.motion == "land"


def comes_down(actor: Actor) -> bool:
    """Whether it is a bird that lands in the shot and then sits."""
    return actor.kind.body in _WINGED and _lemma(actor) in _DOWN and actor.count == 1 and actor.stand is not None


def changes_at(actor: Actor) -> float | None:
    """The share of the shot at which it vanishes in smoke or turns into another; None for all others."""
    if actor.relation == CHANGES:
        return _TURN
    return _PUFF if actor.relation != BECOMES and _lemma(actor) in _GONE and _smokes(actor) else None


def _smokes(actor: Actor) -> bool:
    """Whether somebody is gone at one stroke; who goes into a wood or round a corner fades on the way."""
    action = actor.action
    if actor.kind.body != "person" or action is None:
        return False
    return action.target in ("", "smoke", "air") or not (action.path or action.target in _VEILS)


def _becoming(moment: float, seconds: float, leaves: bool) -> Callable[[float], float]:
    """Opacity of one that leaves at that share of the shot, or of the other one that comes."""

    def fade(t: float) -> float:
        here = smooth((t / seconds - moment) / _SWITCH)
        return 1 - here if leaves else here

    return fade


def arc_of(mark: Mark, view: View, seconds: float) -> Arc | None:
    """What the mark's deed does to its place; None for deeds that stay on their spot. seconds: the shot's length."""
    actor, frame = mark.actor, view.height / view.focal * mark.z
    rolls = actor.kind.body == "prop"
    if actor.stand is not None and actor.stand.form == "stairs" and (rolls or actor.cue.motion == "walk"):
        return _on_stairs(mark, seconds, rolls)
    if actor.stand is not None and actor.stand.form == "slope":
        long = 0.62 * frame
        falls = long * math.tan(math.radians(STEEP))
        return Arc(lambda t: (mark.face * long * (t / seconds - 0.5), -falls * (t / seconds - 0.5), 0.0))
    if actor.stand is not None and actor.stand.form == "air" and actor.motion == "jump":
        # the leap's top is where it was composed
        far, high = _REACH * mark.bounds.height, actor.stand.height
        return Arc(lambda t: (mark.face * far * (2 * t / seconds - 1), -high * (2 * t / seconds - 1) ** 2, 0.0))
    if actor.surfaces:
        low = _UNDER * (1 - mark.wade) * mark.bounds.height
        return Arc(lambda t: (0.0, -low * (1 - smooth(t / (_RISEN * seconds))), 0.0))
    if collides(actor):
        return _collision(mark, seconds)
    if actor.relation in (CHANGES, BECOMES):
        return Arc(_still, _becoming(_TURN, seconds, actor.relation == CHANGES))
    if actor.setting_off:
        return _setting_off(mark, view, seconds)
    if mark.course is not None:
        return _travelling(mark, mark.course, seconds)
    if mark.start is not None and actor.relation in (LANDS, SPRINGS):
        return _jump(mark, mark.start, seconds)
    if actor.relation == PERCHED:
        return Arc(_still, _becoming(_DOWN_AT, seconds, False))
    if actor.out_of or actor.rider is not None or not _lemma(actor):
        return None
    if lifts_off(actor):
        ground = -(mark.y + mark.bounds.bottom)
        return Arc(lambda t: (0.0, ground * (1 - _late(t / seconds) * 1.25), 0.0))
    return _aloft(mark, view, seconds, frame) or _coming_or_going(mark, seconds)


def _aloft(mark: Mark, view: View, seconds: float, frame: float) -> Arc | None:
    """Who flies up or comes down, sails across or drops. frame: m that it is high at the mark."""
    actor, face, lemma = mark.actor, mark.face, _lemma(mark.actor)
    flies = actor.kind.body in _WINGED or actor.kind.medium == "air" or actor.medium == "air"
    if flies and lemma in _UP and actor.motion != "hover":
        return _rising(mark, view, seconds, frame, face)
    if actor.kind.body == "prop" and lemma in _BOUNCES and actor.medium == "ground":
        return _bouncing(mark, view, frame)
    if touches_down(actor):
        return Arc(lambda t: (0.0, 0.40 * frame * _left(t / (0.94 * seconds)), 0.0))
    if flies and lemma in _DOWN:
        fade = _becoming(_DOWN_AT, seconds, True) if comes_down(actor) else None
        return Arc(lambda t: (-0.36 * face * frame * _left(t / (0.66 * seconds)),
                              0.32 * frame * _left(t / (0.66 * seconds)), 0.0), fade)  # fmt: skip
    if actor.medium == "air" and lemma in _SAILS and "paper" in actor.subject.word:
        wide = 0.30 * view.width / view.focal * mark.z
        return Arc(lambda t: (face * wide * (t / seconds - 0.5), 0.10 * frame * (0.5 - t / seconds), 0.0))
    if lemma in _DROPS and actor.medium == "air":
        return Arc(lambda t: (0.0, frame * (0.34 - 0.42 * (0.35 * t / seconds + 0.65 * (t / seconds) ** 2)), 0.0))
    return None


def _bouncing(mark: Mark, view: View, frame: float) -> Arc:
    """A ball that hits the ground again and again, each time from a little less high."""
    top = view.at(mark.x, mark.y + mark.bounds.top, mark.z)[1]
    high = max(0.25 * mark.bounds.height, min(1.6 * mark.bounds.height, (top / view.height - HEAD) * frame))

    def path(t: float) -> Point:
        hop = (t / _HOP + 0.5) % 1.0
        return 0.0, high * 4 * hop * (1 - hop) * (0.55 + 0.45 * math.exp(-0.35 * t)), 0.0

    return Arc(path)


def _coming_or_going(mark: Mark, seconds: float) -> Arc | None:
    """Who fades away or appears, in mist or smoke from farther off."""
    actor, lemma = mark.actor, _lemma(mark.actor)
    target = actor.action.target if actor.action is not None else ""
    veiled = target in _VEILS or (actor.action is not None and actor.action.path == "into")
    moment = changes_at(actor)
    if moment is not None:
        return Arc(_still, _becoming(moment, seconds, True))
    if lemma in _GONE:
        back = _FARTHER * mark.z if veiled else 0.0
        return Arc(lambda t: (0.0, 0.0, back * smooth(t / seconds)), lambda t: 1 - smooth((t / seconds - 0.42) / 0.5))
    if lemma in _THERE and actor.medium != "under":
        back = _FARTHER * mark.z if veiled and actor.movable else 0.0
        return Arc(lambda t: (0.0, 0.0, back * (1 - smooth(t / seconds)) - 0.12 * back),
                   lambda t: _THINNEST + (1 - _THINNEST) * smooth((t / seconds - 0.04) / 0.5))  # fmt: skip
    return None


def _collision(mark: Mark, seconds: float) -> Arc:
    """Two that come at each other ever faster, meet where they were composed, and are thrown back a little."""
    wide, meets = mark.bounds.width, CRASH * seconds

    def path(t: float) -> Point:
        if t < meets:
            return -mark.face * 1.25 * wide * (1 - (t / meets) ** 1.5), 0.0, 0.0
        gone = 1 - math.exp(-2.2 * (t - meets))
        return -mark.face * 0.30 * wide * gone, 0.0, 0.0

    return Arc(path)


def _jump(mark: Mark, start: Point, seconds: float) -> Arc:
    """Who waits at the start and is then at its place, or the same one between the two, on a parabola."""
    off = _JUMP_AT * seconds
    down = off + _FLIGHT

    def airborne(t: float) -> float:
        return smooth((t - off) / _CUT) * (1 - smooth((t - down + _CUT) / _CUT))

    if mark.actor.relation == LANDS:
        return Arc(lambda t: start if t < 0.5 * (off + down) else (0.0, 0.0, 0.0), lambda t: 1 - airborne(t))
    high = 0.16 * mark.bounds.height + max(start[1], 0.0)

    def path(t: float) -> Point:
        u = clamp((t - off) / _FLIGHT)
        over = 4 * u * (1 - u) * (high - 0.5 * start[1])
        return start[0] * (1 - u), start[1] * (1 - u) + over, start[2] * (1 - u)

    return Arc(path, airborne)


def _setting_off(mark: Mark, view: View, seconds: float) -> Arc:
    """Who goes off once he has done something else, as far as the frame's edge."""
    edge = (0.5 - HEAD) * view.span(mark.z) - 0.5 * mark.bounds.width
    far = max(0.0, edge - mark.face * mark.x)
    begins = _HALVES * seconds
    return Arc(lambda t: (mark.face * far * clamp((t - begins) / (seconds - begins)), 0.0, 0.0),
               half_of(mark.actor, seconds))  # fmt: skip


def _on_stairs(mark: Mark, seconds: float, rolls: bool) -> Arc:
    """Step after step up or down; what rolls bounces from one to the next."""
    down = rolls or mark.actor.way == "toward"
    vx, vy, vz = stairs.way(down)
    ahead = seconds if down else 0.0  # who comes down ends where it was composed
    tall = mark.bounds.height if rolls else 0.0
    return Arc(lambda t: (vx * (t - ahead), vy * (t - ahead) + stairs.bounced(t, tall, mark.phase), vz * (t - ahead)))


def _travelling(mark: Mark, course: Course, seconds: float) -> Arc:
    """Who goes from one side of a thing to another: itself on its way, or resting at both ends of it."""
    if mark.actor.relation == LANDS:
        gone = under_way(course, seconds)
        return Arc(rests(course, seconds), lambda t: 1 - gone(t))
    return Arc(way_of(course, seconds), under_way(course, seconds) if mark.actor.relation == SPRINGS else None)


def half_of(actor: Actor, seconds: float) -> Callable[[float], float] | None:
    """When one who does two things is there as he does the one or the other; None for everybody else."""
    return _becoming(_HALVES, seconds, actor.relation == FIRST) if actor.relation in (FIRST, THEN) else None


def _lemma(actor: Actor) -> str:
    return actor.action.lemma if actor.action is not None else ""


def _rising(mark: Mark, view: View, seconds: float, frame: float, face: float) -> Arc:
    """From the branch or the ground up and on, or from below up to where it was composed; it stays in the frame."""
    top = view.at(mark.x, mark.y + mark.bounds.top, mark.z)[1]
    room = max(0.0, top / view.height - HEAD) * frame
    if mark.actor.medium == "ground":
        up, on = min(0.5 * frame, room), 0.30 * face * frame
        wait = _WAIT * seconds
        left = seconds - wait
        return Arc(lambda t: (on * _late((t - wait) / left), up * smooth((t - wait) / left), 0.0))
    up = min(0.06 * frame, room)
    low = up + 0.34 * frame
    return Arc(lambda t: (0.0, up - low * (1 - smooth(t / seconds)), 0.0))


def _still(_t: float) -> Point:
    return 0.0, 0.0, 0.0


def _late(u: float) -> float:
    """Slow at first, as what has weight."""
    return float(clamp(u) ** 1.6)


def _left(u: float) -> float:
    """What is left of a way that is braked to a stop."""
    return float((1 - clamp(u)) ** 2)


def taken_along(emitter: Emitter, path: Callable[[float], Point]) -> Emitter:
    """Fire, smoke or light that goes where its bearer goes."""
    own = emitter.at

    def at(t: float) -> Floats:
        rows = own(t).copy()
        rows[:, :3] += np.asarray(path(t), np.float32)
        return rows

    return replace(emitter, at=at)
