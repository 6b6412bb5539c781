"""Riders: who sits on a back or a roof, in a hull or a cage, on a shoulder, as marks beside that of what bears them."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.things.cages import FRONT
from reelwright.engines.previz.paint.figures.vehicles.cockpits import DRIVEN
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.holders import caged, holds
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import DOG_SLED, Actor

_SHOULDERS_OUT = 0.10
"""How far from the middle of the body one sits on a shoulder, as a share of its height."""
_HIPS = 0.48
"""m of a bench that one takes."""
_RUNNERS = -0.40
"""Where one stands behind a dog sled, in its lengths."""
_IN_COCKPIT = {"plane": -0.17, "car": -0.07}
"""Where the pilot's and the driver's seats are, in lengths."""
_ASTRIDE = ("bicycle", "motorcycle")
_SEATS, _HULL, _BENCH = 3, 0.24, 0.10
"""How many sit in a hull or a car at most; from one seat to the next in a boat and on wheels, as a share of the
length."""


def seen_bounds(actor: Actor, yaw: float) -> Bounds:
    """What is seen of it at that yaw, its rider included."""
    box = actor.kind.measure(replace(actor.cue, yaw=yaw))
    if actor.rider is None:
        return box
    return replace(box, top=max(box.top, actor.seat + actor.rider.bounds.top))


def _thwart(base: Actor, j: int, aboard: int) -> float:
    """Where the j-th of those aboard sits, in lengths before the middle: along a whole boat, behind a car's driver."""
    return _HULL * (0.5 * (aboard - 1) - j) if base.medium == "water" else -_BENCH * j


def _side_by_side(base: Actor, rider: Actor, mark: Mark, turned: tuple[float, float]) -> list[Mark]:
    """Several on one bench or sofa. turned: their yaw, and how far behind its front they are, m."""
    (yaw, behind), aboard = turned, min(rider.count, int(base.bounds.width / _HIPS), _SEATS)
    step = min(0.62, 0.86 * base.bounds.width / aboard)
    return [Mark(rider, mark.x + step * (j - 0.5 * (aboard - 1)), mark.y + base.seat, mark.z + behind - 0.01 * j, yaw,
                 seen_bounds(rider, yaw), phase=(j * 0.618) % 1.0, twin=j, led=True) for j in range(aboard)]


def seated(base: Actor, rider: Actor, mark: Mark) -> list[Mark]:
    """The rider on its back or top, or in the hull, behind the near side of a boat; and a cage's bars before it."""
    cage = holds(base) and caged(base)
    shoulder = base.kind.body == "person" or base.kind.name == "robot"
    wheels = base.kind.body == "vehicle" and base.kind.name not in _ASTRIDE and not shoulder
    within = base.kind.name == "vase" or wheels
    behind = 0.03 if within else -0.03
    along = {"beast": -0.10, "vehicle": -0.13 if base.kind.name in _ASTRIDE else 0.0}.get(base.kind.body, 0.0)
    along = _IN_COCKPIT.get(base.kind.name, along) if DRIVEN in base.cue.traits else along
    along = _RUNNERS if base.cue.word == DOG_SLED else along
    along *= mark.bounds.width
    if shoulder:  # on the one that is nearer to the lens
        along = _SHOULDERS_OUT * min(base.kind.height * base.cue.scale, base.bounds.top)
    way = mark.face
    astride = base.kind.body in ("beast", "flyer") or base.kind.name in _ASTRIDE
    lies = base.kind.name == "bed" and rider.cue.motion == "lie"
    yaw = mark.yaw if astride or lies else facing_yaw(replace(rider, goes=False), way)
    bounds = seen_bounds(rider, yaw)
    people = rider.kind.body == "person"
    aboard = min(rider.count, _SEATS) if within and people else 1
    if people and rider.count > 1 and base.kind.body == "prop" and base.bounds.width > 2 * _HIPS:
        return _side_by_side(base, rider, mark, (yaw, behind))
    found = [Mark(rider, mark.x + along * way + way * mark.bounds.width * _thwart(base, j, aboard),
                  mark.y + base.seat, mark.z + behind + 0.01 * j, yaw, bounds, phase=((j + mark.twin) * 0.618) % 1.0,
                  wade=rider.wade, twin=j + mark.twin, led=mark.led)
             for j in range(aboard)]  # fmt: skip
    if cage:  # its bars before the rider
        front = replace(base, rider=None, cue=replace(base.cue, traits=(*base.cue.traits, FRONT)), stand=None)
        found.append(replace(mark, actor=front, z=mark.z - 0.06, hero=False, twin=1, led=True))
    return found
