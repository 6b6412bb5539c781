"""Where somebody is at work: at a piano, an easel, a desk, a drum kit. The thing is before the hands, not beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.people.cycles import AT_TABLES
from reelwright.engines.previz.paint.figures.people.resolve import AT_ITS_OWN, cycle_of
from reelwright.engines.previz.paint.staging.cast.company import Actor, Cast

_AT = ("AT", "BESIDE", "NEAR", "WITH", "BEHIND", "IN_FRONT_OF", "ON", "HAS", "BELOW")
_IDLE = ("", "stand", "play", "look", "move", "use", "work", "turn")
_MADE = 1.15
"""Height of what one builds in the snow, in one's own heights."""
_OWN_HEIGHT = 1.75
"""m, of whom the things are made for."""


@dataclass(frozen=True, slots=True)
class Station:
    """How one stands to a thing when one faces right; mirrored to the left. gap: m from the body to the thing's
    middle, along the way one faces; nearer: m by which the thing is nearer to the lens; yaw: of the person; turned: of
    the thing; motion, deed: what one does there when nothing else is said; holds: what is in the hands."""

    gap: float
    nearer: float
    yaw: float
    turned: float
    motion: str
    holds: str = ""
    deed: str = ""


_TABLE = Station(0.06, 0.50, 62.0, 90.0, "sit")
_DESK = replace(_TABLE, deed="study")
_STANDING = Station(0.05, 0.42, 62.0, 90.0, "work")
_BENCH, _STOVE = replace(_STANDING, deed="craft"), replace(_STANDING, deed="cook")
_WITH_WORKTOPS = AT_TABLES | {"stir", "flip"}
"""Cycles of people that bring what they work at."""
_ROWS: Mapping[str, Station] = {
    "piano": Station(1.24, -0.02, 4.0, 48.0, "play", "piano"),
    "easel": Station(0.80, -0.05, 20.0, 40.0, "paint"), "canvas": Station(0.80, -0.05, 20.0, 40.0, "paint"),
    "microphone": Station(0.26, 0.06, 48.0, 30.0, "sing"), "mic": Station(0.26, 0.06, 48.0, 30.0, "sing"),
    "stand": Station(0.26, 0.06, 48.0, 30.0, "sing"),
    "kit": Station(0.0, 0.62, 84.0, 84.0, "drum"), "set": Station(0.0, 0.62, 84.0, 84.0, "drum"),
    "mirror": Station(0.66, -0.10, 16.0, 52.0, "look"),
    "keyboard": Station(0.02, 0.42, 66.0, 90.0, "work"), "synthesizer": Station(0.02, 0.42, 66.0, 90.0, "work"),
    "table": _TABLE, "desk": _DESK, **dict.fromkeys(("workbench", "bench"), _BENCH),
    **dict.fromkeys(("stove", "oven", "cooker"), _STOVE),
    **dict.fromkeys(("counter", "bar", "altar", "podium", "lectern"), _STANDING),
    **dict.fromkeys(("cauldron", "anvil", "well", "telescope"), Station(0.75, 0.0, 24.0, 30.0, "work")),
}  # fmt: skip
"""Last word, or kind, of a thing -> how one is at it."""


@dataclass(frozen=True, eq=False)
class AtWork:
    """A hero at its thing; bounds: of both, m, about the hero's contact point, for one who faces right; shown: the
    thing is to be put there, and not drawn with the hero's own deed."""

    hero: Actor
    thing: Actor
    station: Station
    bounds: Bounds
    shown: bool = True


def at_work(cast: Cast) -> AtWork | None:
    """The thing at which the hero is, if there is one."""
    hero = cast.hero
    if hero is None or hero.kind.body != "person" or hero.count != 1 or hero.goes or hero.rider or hero.stand:
        return None
    for other in cast.others:
        row = _ROWS.get(other.subject.word.split()[-1]) or _ROWS.get(other.kind.name)
        if other.subject.word.endswith("altar") and hero.motion in ("kneel", "pray", "bow", "lie", "cast"):
            continue  # one kneels before it, and does not work at it
        if row and other.kind.body == "prop" and other.beside == hero.subject.id and other.relation in _AT:
            return _joined(hero, other, row)
    return None


def _joined(hero: Actor, thing: Actor, row: Station) -> AtWork:
    size = min(1.0, 1.08 * hero.kind.height * hero.cue.scale / _OWN_HEIGHT)
    turned = replace(thing.cue, yaw=row.turned, scale=thing.cue.scale * size)
    box = thing.kind.measure(turned)
    motion = row.motion if hero.cue.motion in _IDLE else hero.cue.motion
    holds = (row.holds,) if row.holds else tuple(h for h in hero.cue.holds if h != thing.kind.name)
    deed = hero.cue.deed or row.deed
    traits = (*hero.cue.traits, AT_ITS_OWN)
    doer = replace(hero, cue=replace(hero.cue, motion=motion, holds=holds, deed=deed, traits=traits))
    if row.deed and cycle_of(doer.cue) in _WITH_WORKTOPS:
        box = doer.kind.measure(doer.cue)
        return AtWork(replace(doer, bounds=box), thing, row, box, False)
    own, gap = doer.kind.measure(doer.cue), row.gap * size
    bounds = Bounds(min(own.left, gap + box.left), max(own.right, gap + box.right), 0.0, max(own.top, box.top))
    doer = replace(doer, bounds=own)
    station = replace(row, gap=gap, nearer=row.nearer * size)
    return AtWork(doer, replace(thing, cue=turned, bounds=box, count=1), station, bounds)


def of_their_making(actor: Actor, hero: Actor) -> Actor:
    """A snowman that children build is hardly taller than they are."""
    builds = hero.action is not None and hero.action.motion == "work" and hero.kind.body == "person"
    if not builds or actor.kind.name != "snowman" or actor.beside != hero.subject.id:
        return actor
    tall = _MADE * hero.kind.height * hero.cue.scale
    return actor.scaled(min(1.0, tall / max(actor.bounds.height, 1e-3)))


def used(actor: Actor, hero: Actor) -> bool:
    """Whether the hero's own deed is done with that thing."""
    target = hero.action.target if hero.action is not None else ""
    named = target in (actor.kind.name, actor.subject.word)
    return named and (actor.subject.word.split()[-1] in _ROWS or actor.kind.name in _ROWS)
