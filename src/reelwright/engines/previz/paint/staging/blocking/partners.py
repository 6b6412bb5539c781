"""Where a companion is that belongs to its partner: against it, beside it, at its flower, on its string.

Places are (z, u) or (z, u, y): m from the lens, share of the frame's width from the middle, m over y = 0."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.swimmers import FROM_ABOVE
from reelwright.engines.previz.paint.figures.people.resolve import box_of_hands
from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import PULLED, Actor
from reelwright.engines.previz.paint.staging.cast.visiting import lands

_ON_BLOOM = 0.24
"""Share of its height by which an insect is within the flower that it is on."""
_AT = ("AT", "BESIDE", "NEAR", "WITH", "AROUND", "ABOVE", "OVER", "IN_FRONT_OF", "BELOW", "AGAINST")

_CIRCLE, _ARM, _CHEST = 0.74, 0.20, 0.70
"""Size of a spell's circle, how far before the body its near edge is and how high its middle, in heights of the
caster."""
_BETWEEN_TREES, _LEAST_TREE = 2.3, 0.34
"""How many times as tall as who stands between them trees are at most; how much smaller than usual they may be."""
_FLUTTERING = 0.34
"""Size of what is chased through the air, in heights of who is after it."""
_LAP, _KNEES, _LAPFUL = 0.42, 0.13, 0.36
"""Height of a sitter's lap, how far before the middle it is, and how long a pet in it is, in heights of the sitter."""
_GRIP, _OVERHANG = 0.45, 0.60
"""Where in the box about two hands they grip, from below; how far what they hold hangs under that, in its heights."""
_LONG = 0.6
"""Share of the frame's width from which on a vehicle has no room beside somebody."""
_BEFORE_LONG = 0.20
"""Share of the frame's width from the middle at which one is before something that fills it."""
_RINGING = 0.15
"""Least height of things around somebody, as a share of the height of who is in the middle."""
_LEAST, _LEAST_ALOFT, _NEARER, _LARGER = 0.085, 0.20, 0.66, 4.5
"""Share of the frame's height that a companion has at least, and a thing in the air; as a share of its distance, how
near it may come for that; how many times its size it may be drawn."""


_ACROSS, _IN_REACH = 0.40, 0.58
"""Share of the frame's width between opponents at most; how far apart two are who are small in it, as a share of what
both take up."""
_SWARMING = ((0.36, 0.0), (0.56, 0.27), (0.12, 0.32))
"""How far before the nose, and over it, each of several is that flutter on before an animal, in its heights."""


def before_nose(actor: Actor, hunter: Mark) -> list[Mark]:
    """What flutters on before an animal, as high as its head: large enough to be seen, small enough to be chased."""
    tall, face = hunter.bounds.height, hunter.face
    actor = actor.scaled(_FLUTTERING * tall / max(actor.bounds.width, actor.bounds.height, 1e-3))
    nose = hunter.bounds.right if face > 0 else -hunter.bounds.left
    y = hunter.y + hunter.bounds.bottom + 0.98 * tall - 0.5 * (actor.bounds.top + actor.bounds.bottom)
    return [Mark(actor, hunter.x + face * (nose + ahead * tall), y + over * tall, hunter.z * 0.995, hunter.yaw,
                 actor.bounds, (0.3 + 0.41 * j) % 1.0, led=True, twin=j)
            for j, (ahead, over) in enumerate(_SWARMING[:actor.count])]


def on_thighs(actor: Actor, sitter: Mark) -> Mark:
    """A pet in the lap of who sits."""
    box, face = sitter.bounds, sitter.face
    actor = actor.scaled(min(1.0, _LAPFUL * box.height / max(actor.bounds.width, 1e-3)))
    return Mark(actor, sitter.x + _KNEES * face * box.height, sitter.y + box.bottom + _LAP * box.height,
                sitter.z - 0.16 * box.height, sitter.yaw, actor.bounds, 0.3)


def before_chest(actor: Actor, holder: Mark) -> Mark:
    """What somebody holds in both hands: at the hands, whatever its size, and turned as they are."""
    hands = box_of_hands(replace(holder.cue, yaw=holder.yaw))
    yaw = 55.0 if holder.face > 0 else 125.0
    box = actor.kind.measure(replace(actor.cue, yaw=yaw))
    x = holder.x + 0.5 * (hands.left + hands.right) - 0.5 * (box.left + box.right)
    grip = hands.bottom + _GRIP * hands.height
    y = holder.y + grip - min(0.5 * box.height, _OVERHANG * hands.height) - box.bottom
    return Mark(actor, x, y, holder.z - 0.14 * holder.bounds.height, yaw, box, 0.3, led=True)


def at_belly(actor: Actor, mother: Mark) -> list[Mark]:
    """The young along their mother's belly, before her, turned this way and that."""
    wide, n = mother.bounds.width, actor.count
    middle = mother.x + 0.5 * (mother.bounds.left + mother.bounds.right)
    marks = []
    for j in range(n):
        yaw = 24.0 if j % 2 else 156.0
        x = middle + (j - 0.5 * (n - 1)) * 0.21 * wide - 0.04 * wide * mother.face
        z = mother.z * 0.985 - 0.20 * mother.bounds.height - 0.02 * (j % 2)
        marks.append(Mark(actor, x, mother.y, z, yaw, actor.kind.measure(replace(actor.cue, yaw=yaw)),
                          (j * 0.618) % 1.0, twin=j))  # fmt: skip
    return marks


def opposite(view: View, side: float, actor: Actor, partner: Mark) -> tuple[float, float]:
    """(z, u) of an opponent: across the frame, near enough to be met, whole."""
    at = partner.x / view.span(partner.z)
    wide = actor.bounds.width * view.focal / (0.52 * view.width)
    tall = actor.bounds.height * view.focal / (0.80 * view.height)
    head = _headroom(view, actor)
    z = max(partner.z * 1.05, wide, tall, head)
    apart = min(_ACROSS, _IN_REACH * (actor.bounds.width + partner.bounds.width) / view.span(z))
    return z, at - math.copysign(apart, at or side)


def met(view: View, side: float, actor: Actor, partner: Mark) -> tuple[Actor, float, float, float]:
    """(actor, z, u, y) of an opponent; before one who stands high it is up there too, or on the wing."""
    z, u = opposite(view, side, actor, partner)
    if partner.y <= 0 or actor.medium != "ground":
        return actor, z, u, actor.rise
    if actor.kind.body != "flyer":
        return actor, partner.z * 1.01, u, partner.y
    chest = view.eye + (partner.y + 0.6 * partner.bounds.top - view.eye) * z / partner.z
    middle = (actor.bounds.top + actor.bounds.bottom) / 2
    return replace(actor, medium="air", cue=replace(actor.cue, motion="fly")), z, u, chest - middle


def flown(view: View, _side: float, actor: Actor, partner: Mark) -> tuple[float, float, float]:
    """(z, u, y) of a kite: high in the part of the frame that its holder looks to."""
    z = partner.z * 2.0
    face = partner.face
    u = float(np.clip(partner.x / view.span(partner.z) + 0.30 * face, -0.36, 0.36))
    row = 0.23 * view.height  # of its middle, its tail included
    middle = (actor.bounds.top + actor.bounds.bottom) / 2
    return z, u, view.eye + (view.horizon - row) / view.focal * z - middle


def close_to(view: View, side: float, actor: Actor, partner: Mark) -> tuple[float, float, float] | None:
    """(z, u, y) of a small thing at a flyer, or of a flyer at one: a bird and its flower."""
    if FROM_ABOVE in partner.actor.cue.traits and actor.kind.body == "vehicle":  # the boat over the whale's back
        return 0.985 * partner.z, partner.x / view.span(partner.z), 0.42 * partner.bounds.height
    media = {actor.medium, partner.actor.medium}
    alike = 0.2 < actor.bounds.height / max(partner.bounds.height, 1e-3) < 4.0 and partner.bounds.height < 3
    if media != {"air", "ground"} or not alike or actor.relation not in _AT or actor.count > 2:
        return None
    if actor.medium == "ground" and actor.kind.body in ("beast", "person", "structure"):
        return None  # a rabbit is not lifted to the hawk
    z, at = partner.z * 1.02, partner.x / view.span(partner.z)
    face = partner.face
    gap = 0.42 * (actor.bounds.width + partner.bounds.width) / view.span(z)
    if partner.actor.medium == "air" and actor.kind.body == "plant" and lands(partner.actor):
        box = partner.bounds
        return z, at + face * 0.14 * box.width / view.span(z), partner.y + box.bottom + _ON_BLOOM * box.height - (
            0.97 * actor.bounds.top)
    if partner.actor.medium == "air":
        middle = partner.y + (partner.bounds.top + partner.bounds.bottom) / 2
        return z, at + face * gap, middle - 0.93 * actor.bounds.top
    away = -math.copysign(1.0, at) if abs(at) > 0.01 else -side
    middle = (actor.bounds.top + actor.bounds.bottom) / 2
    return z, at + away * gap, partner.y + 0.9 * partner.bounds.top - middle


def _towers(actor: Actor, partner: Mark) -> bool:
    """Whether it is somebody at the side of a lower one, a keeper beside a seal."""
    return actor.kind.body == "person" and actor.bounds.top > 1.3 * partner.bounds.top


def _headroom(view: View, actor: Actor) -> float:
    """m: as near as it may come with its head in the frame."""
    return view.focal * (actor.bounds.top - view.eye) / max(view.horizon - 0.05 * view.height, 1)


def beside(view: View, side: float, actor: Actor, partner: Mark, z: float, u: float) -> tuple[float, float]:
    """(z, u) of what stands at its partner's side, before it or behind it; else what is given."""
    at = partner.x / view.span(partner.z)
    away = -math.copysign(1.0, at) if abs(at) > 0.01 else -side
    if actor.relation == "AGAINST":  # at the back of who leans there
        aside = max(0.0, 0.5 * actor.bounds.width - 0.5 * partner.bounds.height)
        return partner.z * 1.05, at + away * aside / view.span(partner.z)
    if actor.relation == "TOUCHING":
        gap = 0.30 * (actor.bounds.width + partner.bounds.width) / view.span(partner.z)
        return partner.z * 1.01, at + away * gap
    if actor.relation == PULLED:
        face = partner.face
        team = partner.actor.bounds.width * (0.5 + 0.62 * (partner.actor.count // 2))
        return partner.z * 1.02, at - face * (team + 0.55 * actor.bounds.width) / view.span(partner.z)
    small = actor.bounds.height < 2.5 * partner.bounds.height
    if small and actor.relation in ("BESIDE", "NEAR", "WITH", "HAS", "AGAINST", "IN_FRONT_OF"):
        long = actor.kind.body == "vehicle" and actor.bounds.width > _LONG * view.span(partner.z)
        if long:  # it stands farther back, behind the shoulder of who is before it
            return max(z, 1.1 * partner.z), at + away * (0.5 * actor.bounds.width / view.span(z) - 0.04)
        gap = (actor.bounds.width + partner.bounds.width) / 2 / view.span(partner.z) + 0.015
        mirror = actor.kind.name == "mirror"  # it hides nobody's face
        near = actor.relation == "IN_FRONT_OF" and not mirror
        if near and partner.bounds.width > _LONG * view.span(partner.z):  # a cow before a train: at its side is outside
            return partner.z * 0.80, away * _BEFORE_LONG
        deep = partner.z * (0.86 if near else 1.03)
        if _towers(actor, partner):
            deep = max(deep, min(_headroom(view, actor), 1.6 * partner.z))
        return deep, at + away * (gap + (0.04 if mirror else 0.0))
    if actor.relation == "BEHIND":
        half = 0.5 * (partner.bounds.width / view.span(partner.z) + actor.bounds.width / view.span(z))
        return max(z, partner.z * 1.35), at + max(0.14, min(0.85 * half, 0.45)) * away
    return z, u


def rings(actor: Actor, partner: Mark) -> bool:
    """Whether several of them stand around somebody."""
    fits = actor.kind.body in ("person", "beast", "prop", "structure") and actor.medium == "ground"
    return partner.hero and fits and actor.count > 2 and actor.relation == "AROUND" and not actor.goes


def ringing(actor: Actor, partner: Mark) -> Actor:
    """Large enough to be seen around somebody: eggs and candles larger than life."""
    factor = min(_LARGER, _RINGING * partner.bounds.height / max(actor.bounds.height, 1e-3))
    if factor <= 1 or actor.kind.body != "prop":
        return actor
    return actor.scaled(factor)


def ring(actor: Actor, partner: Mark) -> list[tuple[float, float, float]]:
    """(x, z, yaw) of each around the hero, turned to it, none between it and the lens."""
    reach = max(1.15 * partner.bounds.height, 1.05 * actor.bounds.width + 0.5 * partner.bounds.width)
    count = min(max(actor.count, 6), 12)
    out = []
    for j in range(count):
        turn = math.radians(-38 + 256 * (j + 0.5 * (j % 2)) / count)  # from the right, round the back, to the left
        far = 1.0 + 0.30 * (j % 2)
        x, z = partner.x + far * reach * math.cos(turn), partner.z + 0.95 * far * reach * math.sin(turn)
        out.append((x, max(z, 0.82 * partner.z), 152.0 if x > partner.x else 28.0))
    return out


def recognisable(view: View, actor: Actor, z: float, by_flyer: bool = False) -> tuple[Actor, float]:
    """(actor, z) of a companion large enough to be told: small ones come nearer, and are drawn larger than life where
    that isn't enough. by_flyer: the hero is in the air, so near that what is on the ground is farther than it."""
    aloft = actor.medium == "air" and actor.kind.body == "prop" and actor.relation != "TETHERED"
    if (actor.medium not in ("ground", "water") and not aloft) or actor.kind.body == "person":
        return actor, z
    least = _LEAST_ALOFT if aloft or (by_flyer and actor.kind.body == "prop") else _LEAST
    size = max(actor.bounds.height, 0.5 * actor.bounds.width)
    seen = view.focal * size / z / view.height
    if seen >= least:
        return actor, z
    z = max(z * max(seen / least, _NEARER), 1.12 * view.foot)
    factor = min(_LARGER, max(1.0, least * view.height * z / (view.focal * size)))
    return actor.scaled(factor), z


def conjured(actor: Actor, partner: Mark) -> Mark:
    """A circle of light before the hand that draws it, as high as the caster's chest."""
    tall = partner.actor.kind.height * partner.actor.cue.scale
    actor = actor.scaled(_CIRCLE * tall / max(actor.bounds.height, 1e-3))
    box = actor.bounds
    x = partner.x + partner.face * (_ARM * tall + 0.30 * box.width)
    y = partner.y + _CHEST * tall - 0.5 * (box.top + box.bottom)
    return Mark(actor, x, max(y, 0.02 * tall), partner.z - 0.02, 0.0 if partner.face > 0 else 180.0, box)


def flanked(view: View, actor: Actor, partner: Mark) -> tuple[Actor, list[tuple[float, float]]]:
    """(actor, [(x, z)…]) of two that stand to the left and the right of who is between them; trees not so tall that
    one would see only their trunks."""
    tallest = _BETWEEN_TREES * partner.bounds.height
    if actor.kind.body == "plant" and actor.bounds.height > tallest:
        actor = actor.scaled(max(tallest / actor.bounds.height, _LEAST_TREE))
    half = 0.5 * actor.bounds.width * (0.35 if actor.kind.body == "plant" else 1.0)
    z = 1.05 * partner.z
    gap = 0.5 * partner.bounds.width + half + 0.05 * view.span(z)
    return actor, [(partner.x + way * gap, z * (1.0 if way < 0 else 1.03)) for way in (-1.0, 1.0)]


def yoked(mark: Mark) -> Mark:
    """The second beast of a team, on the far side of the first and half a head before it."""
    box = mark.bounds
    return replace(mark, x=mark.x + 0.24 * mark.face * box.width, z=mark.z + 0.55 * box.height, phase=0.37, twin=1,
                   hero=False)
