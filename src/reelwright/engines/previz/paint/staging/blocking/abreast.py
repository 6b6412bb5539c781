"""Two that are shown side by side: "a zebra on the left of a giraffe", "a cup and a clock".

Both are the picture: they are framed as one, each on its side, whole, and at sizes at which one can tell them both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.facing import gap_of
from reelwright.engines.previz.paint.staging.blocking.travelling import trip_box
from reelwright.engines.previz.paint.staging.cast.company import AFTER, AHEAD, PULLED, TEAM, Actor, Cast

_SIDES: Mapping[str, float] = {"LEFT_OF": -1.0, "RIGHT_OF": 1.0}
_TOGETHER = ("", "BESIDE", "NEAR", "WITH", PULLED, TEAM, AHEAD, AFTER, *_SIDES)
_GAP = 0.10
"""Between the two, as a share of the wider one's width."""
_LEAD = 0.35
"""The same between one who flees and one who is after him."""
_LEAST = 0.42
"""How tall the smaller one is wanted beside the taller one, as it is seen."""
_NEAREST = 0.72
"""How near the smaller one comes for that, as a share of the taller one's distance: its feet stay in the frame."""
_THINGS_NEAREST = 0.86
"""The same for two things: the smaller one lies whole on the same paper."""
_LOW = 3.5
"""m: what is taller and built or grown stands farther back."""
_LONG = 3.4
"""How many times as long as somebody's height a vehicle beside him is at most."""
_MOST_TIMES = 7.0
"""How many times taller by nature the taller one may be."""


@dataclass(frozen=True, eq=False)
class Abreast:
    """A hero and its partner. way: the side on which the hero is said to be, -1 left, 1 right, 0 if nobody says;
    near: the partner's distance as a share of the hero's; bounds: of both at the hero's distance, m, about their
    middle."""

    hero: Actor
    partner: Actor
    way: float
    near: float
    bounds: Bounds

    def columns(self, side: float) -> tuple[float, float]:
        """m at the hero's distance from the middle of both to the contact points of hero and partner, the hero being
        on that side."""
        own, box, half = self.hero.bounds, self.partner.bounds, self.bounds.right
        wide = box.width / self.near
        hero = side * (half - own.width / 2) - (own.left + own.right) / 2
        return hero, -side * (half - wide / 2) - (box.left + box.right) / 2 / self.near


def abreast(cast: Cast) -> Abreast | None:
    """The hero with its one partner, if the two are of a kind that stands together."""
    hero = cast.hero
    partner = next((a for a in cast.others if a.relation in _SIDES), cast.others[0] if cast.others else None)
    if hero is None or partner is None:
        return None
    if hero.journey is not None:
        return Abreast(hero, cast.others[0], 0.0, 1.0, trip_box(hero.bounds, cast.others[0].bounds, hero.journey))
    if not _alike(hero, partner):
        return None
    times = partner.bounds.height / max(hero.bounds.height, 1e-3)
    nearest = _THINGS_NEAREST if hero.kind.body == partner.kind.body == "prop" else _NEAREST
    near = max(nearest, times / _LEAST) if times < _LEAST else min(1 / nearest, max(1.0, _LEAST * times))
    own, box = hero.bounds, partner.bounds
    wide = box.width / near
    gap = {TEAM: 0.0, AHEAD: _LEAD, AFTER: _LEAD}.get(partner.relation, _GAP)  # traces reach from one to the other
    half = (own.width + wide + gap * max(own.width, wide)) / 2
    bounds = Bounds(-half, half, min(own.bottom, box.bottom / near), max(own.top, box.top / near))
    return Abreast(hero, partner, -_SIDES.get(partner.relation, 0.0), near, bounds)


def side_said(cast: Cast) -> float:
    """Where the hero stands by the words, -1 left, 1 right; 0 if they say nothing."""
    return next((-_SIDES[a.relation] for a in cast.others if a.relation in _SIDES and cast.hero is not None
                 and a.beside == cast.hero.subject.id), 0.0)  # fmt: skip


def _dwarfs(hero: Actor, partner: Actor) -> bool:
    """Somebody beside a plane: of both abreast one would see hardly anything of him."""
    pair = {a.kind.body: a.bounds for a in (hero, partner)}
    long, tall = pair.get("vehicle"), pair.get("person")
    return long is not None and tall is not None and long.width > _LONG * tall.height


def _alike(hero: Actor, partner: Actor) -> bool:
    """Both on the same ground or water, one of each, and neither goes off alone or belongs elsewhere."""
    said = partner.relation in _SIDES
    if hero.medium != partner.medium or partner.relation not in _TOGETHER or partner.depth or partner.along:
        return False
    free = partner.stand is None and not partner.side and not hero.side and not hero.way and not gap_of(hero)
    tall, low = sorted((hero.bounds.height, partner.bounds.height), reverse=True)
    small = "person" in (hero.kind.body, partner.kind.body) and low < 0.3 * tall
    parts = hero.movable and partner.movable and hero.goes != partner.goes
    apart = small or _dwarfs(hero, partner) or low * _MOST_TIMES < tall or parts
    built = tall > _LOW and {hero.kind.body, partner.kind.body} & {"structure", "plant"}
    return free and hero.count == partner.count == 1 and not apart and (said or not built)
