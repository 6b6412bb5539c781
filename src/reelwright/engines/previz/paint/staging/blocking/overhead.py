"""What somebody is under: the crown of a tree, the arch of a bridge, a street lamp. It is made tall enough, put over
the hero's head, and the frame is so wide that one sees it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.dwarfing import DWARFS, SHARE
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.built.openings import ROOF as OPENING
from reelwright.engines.previz.paint.staging.built.portals import ROOF
from reelwright.engines.previz.paint.staging.cast.company import BECOMES, Actor, Cast

OVER = ("ABOVE", "OVER")
"""Relations of what is over its partner."""


@dataclass(frozen=True, slots=True)
class Cover:
    """clear: height of the free space under it as a share of its own height; shown: how much of its height is to be
    seen; aside: how far beside its middle the hero stands, as a share of its height; back: its distance as a share of
    the hero's; least: m, the least height; turned: its yaw."""

    clear: float
    shown: float
    aside: float
    back: float
    least: float
    turned: float


_TREE = Cover(0.36, 0.50, 0.115, 1.07, 4.6, 20.0)
COVERS: Mapping[str, Cover] = {
    "tree": _TREE, "palm": Cover(0.66, 0.9, 0.10, 1.07, 3.6, 20.0), "bridge": Cover(0.70, 1.03, 0.0, 1.16, 4.4, 6.0),
    "mushroom": Cover(0.60, 1.03, 0.10, 1.05, 0.3, 20.0),
    "gate": Cover(0.62, 1.02, 0.0, 1.10, 3.4, 10.0),
    "table": Cover(0.72, 1.06, 0.0, 0.985, 0.74, 12.0), "chair": Cover(0.38, 1.04, 0.0, 0.985, 0.9, 14.0),
    "car": Cover(0.25, 1.04, 0.0, 1.03, 1.4, 14.0), "umbrella": Cover(0.62, 1.03, 0.10, 1.02, 0.9, 20.0),
    **dict.fromkeys(("street_lamp", "lantern"), Cover(0.80, 1.04, 0.10, 1.04, 3.0, 20.0)),
}  # fmt: skip
"""Kind -> how it covers who is under it or passes through it."""
_ON_FLOORS = frozenset({"bed", "table", "chair", "piano"})
_FARTHEST = 11.0
"""How far a tall tree over somebody stands back at most, in that one's distances."""
_CROWNED = 6.0
"""How many times as tall as who is under it a tree is that is seen from farther away."""
_GROWN, _TALLEST = 1.06, 3.2
"""What is seen of somebody taller at the hero's side, in their heights; how many times taller one may be."""
_OPPONENT = 0.75
"""Share of an opponent's height that is seen to be its size."""
_HEADROOM = 1.22
"""Times the hero's height that must be free under it."""
_OF_ROPES = 1.16
"""Times the height of a swing's ropes that is seen, with the lower edge of the crown that they hang from."""
_GAP, _ON_TABLE = 0.25, 1.2
"""Between somebody and what hangs in the air over that one, in heights of the latter; times the height that is seen of
both where they are on a table, which is seen from above."""
_LEAST_SHARE, _LEAST_AGAINST = 0.40, 0.48
"""Of the frame's height, however tall its cover or its opponent is."""


def crowned(actor: Actor, tall: float) -> bool:
    """Whether a tree is so much taller than who is under it that it stands farther back, for its crown to be seen.
    tall: m, height of who is under it."""
    return actor.kind.body == "plant" and actor.bounds.height > _CROWNED * tall


def cover_of(actor: Actor) -> Cover | None:
    """How it covers its partner; None if it does not."""
    return COVERS.get(actor.kind.name) if actor.relation in OVER and actor.count == 1 and not actor.depth else None


def hangs(actor: Actor) -> bool:
    """Whether it is a thing that hangs in the air over its partner: a banner over a toaster."""
    free = actor.kind.body == "prop" and actor.medium == "ground" and actor.stand is None and not actor.depth
    free = free and actor.kind.name not in _ON_FLOORS
    return free and actor.relation in OVER and actor.count == 1 and cover_of(actor) is None


def hung(actor: Actor, partner: Mark) -> Mark:
    """Over the middle of its partner, with a gap that is seen."""
    bounds = seen_bounds(actor, 20.0)
    y = partner.y + partner.bounds.top + _GAP * bounds.height - bounds.bottom
    return Mark(replace(actor, medium="air"), partner.x, y, partner.z * 1.01, 20.0, bounds)


def covering(actor: Actor, hero: Actor) -> Actor:
    """The tree or bridge at the size at which the hero finds room under it."""
    cover = cover_of(actor)
    if hangs(actor) and actor.beside == hero.subject.id and actor.bounds.height > hero.bounds.height:
        return actor.scaled(hero.bounds.height / actor.bounds.height)
    if cover is None or actor.beside != hero.subject.id or hero.medium == "air":
        return actor
    wanted = max(cover.least, _HEADROOM * hero.bounds.top / cover.clear)
    factor = wanted / actor.bounds.height
    if cover is _TREE and factor < 1 and not _swings(hero):  # a tree may well be taller than it must be
        factor = 0.5 * (1 + factor)
    return actor.scaled(factor)


def _swings(hero: Actor) -> bool:
    """Whether the hero's ropes hang from the tree: who sits on a swing is the picture, and a bough of it enough."""
    return "swing" in hero.cue.holds and hero.kind.body == "person"


def _grown(actor: Actor, hero: Actor) -> bool:
    """A father beside a toddler, a cow with her calf: both heads are seen."""
    near = actor.beside == hero.subject.id and actor.relation in ("BESIDE", "NEAR", "WITH", "HAS", "TOUCHING", "AT")
    alive = actor.kind.body in ("person", "beast") and hero.kind.body in ("person", "beast")
    return near and alive and not actor.depth and hero.bounds.height < actor.bounds.top < _TALLEST * hero.bounds.height


def roof(cast: Cast) -> float:
    """m over the hero's foot that the frame must show of what is over it or against it; 0 without one."""
    hero = cast.hero
    if hero is None:
        return 0.0
    if _swings(hero) and any(a.beside == hero.subject.id and cover_of(a) is _TREE for a in cast.others):
        return _OF_ROPES * hero.bounds.height
    tall = [c.shown * a.bounds.top for a in cast.others if a.beside == hero.subject.id and (c := cover_of(a))
            and not crowned(a, hero.bounds.height)]  # fmt: skip
    tall += [(1.0 if hero.stand is None else _ON_TABLE) * (hero.bounds.top + (_GAP + 1.25) * a.bounds.height)
             for a in cast.others if a.beside == hero.subject.id and hangs(a)]  # fmt: skip
    tall += [ROOF * hero.bounds.height] if hero.out_of else []
    tall += [OPENING * hero.bounds.height] if hero.opening is not None else []
    tall += [1.06 * a.bounds.height for a in cast.others if a.relation == BECOMES]
    tall += [_GROWN * a.bounds.top for a in cast.others if _grown(a, hero)]
    against = [_OPPONENT * a.bounds.top for a in cast.others if a.relation == "FACING"]
    tall += [min(top, hero.bounds.height / _LEAST_AGAINST) for top in against]
    if any(a.relation == DWARFS for a in cast.others):
        return hero.bounds.height / SHARE
    return min(max(tall, default=0.0), hero.bounds.height / _LEAST_SHARE)


def overhead(actor: Actor, partner: Mark, cover: Cover, view: View, otherwise: float) -> Mark:
    """A crown or an arch over its partner, its trunk towards the middle of the frame. otherwise: -1 or 1, where that is
    for a partner who is in the middle."""
    away = -math.copysign(1.0, partner.x) if abs(partner.x) > 0.01 else otherwise
    bounds = seen_bounds(actor, cover.turned)
    if crowned(actor, partner.bounds.height):
        far = 0.92 * view.focal * bounds.height / view.height
        z = min(max(far, partner.z * cover.back), _FARTHEST * partner.z)
        return Mark(actor, partner.x * z / partner.z + away * 0.20 * bounds.width, 0.0, z, cover.turned, bounds)
    x = partner.x + away * cover.aside * actor.bounds.height
    return Mark(actor, x, 0.0, partner.z * cover.back, cover.turned, bounds)
