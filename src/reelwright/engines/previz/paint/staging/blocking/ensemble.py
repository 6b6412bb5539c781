"""Several of one or two kinds, "four rabbits and three foxes": each of them whole, so that they can be counted.

All are framed as one. Kinds of about one size are side by side, small ones stand in a row before large ones; many of a
kind are in rows, the hinder ones seen through the gaps of those before them, and on the wing one row over the other."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.facing import facing_yaw
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.blocking.seats import seen_bounds
from reelwright.engines.previz.paint.staging.cast.company import Actor, Cast

_SIDES = {"LEFT_OF": -1.0, "RIGHT_OF": 1.0}
_TOGETHER = ("", "BESIDE", "NEAR", "WITH", *_SIDES)
_FEWEST, _MOST = 3, 16
"""How many they are together, at least and at most."""
_ALONE = 4, 10
"""The same of one kind by itself."""
_SHARED_STANDS = ("table", "sill")
_ABREAST = 0.75
"""How tall the lower kind is, as a share of the taller one, from which on the two are side by side."""
_LEAST, _LEAST_ALOFT, _LARGER = 0.22, 0.5, 4.5
"""How tall it is drawn at least, on the ground and in the air, and how many times larger than life at most."""
_CLOSE, _OPEN = 1.0, 1.2
"""From one to the next, in widths: in a single row, and where another row is seen in the gaps."""
_SPREAD = 2.0
"""The same of a few small ones before a broad row."""
_DEEPER, _LOFT = 1.26, 1.25
"""From row to row: times the distance; in the air, heights."""
_STRAY = 0.09
"""How far one is from its place in the row at most, in steps and as a share of the distance."""
_ONE_ROW = 5
"""Of so many or fewer three of a kind are in one row."""
_EYE = 1.4
"""Height of the eye over such a group, in heights of its tallest: it sees over the first row."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """One of them: m across from the middle at the hero's distance, times that distance, m over the lowest row."""

    x: float
    deep: float = 1.0
    up: float = 0.0


@dataclass(frozen=True, eq=False)
class Ensemble:
    """kinds: the actors with a spot for each of them; bounds: of all of them at the hero's distance."""

    kinds: tuple[tuple[Actor, tuple[_Spot, ...]], ...]
    bounds: Bounds

    def has(self, actor: Actor) -> bool:
        return any(a.subject.id == actor.subject.id for a, _ in self.kinds)

    def marks(self, z: float, y: float, face: float, walled: bool) -> list[Mark]:
        """z, y: of the hero, m; face: which way who goes is headed, -1 or 1."""
        found: list[Mark] = []
        for actor, spots in self.kinds:
            middle = sum(s.x for s in spots)
            inward = -math.copysign(1.0, middle) if abs(middle) > 1e-3 else face * (-1.0 if found else 1.0)
            yaw = facing_yaw(actor, face if actor.goes else inward, walled)
            box = seen_bounds(actor, yaw)
            aloft = actor.medium in ("air", "under")
            for j, spot in enumerate(spots):
                up = y + spot.up - ((box.top + box.bottom) / 2 if aloft else 0.0)
                turned = yaw + (0 if j == 0 else j * 37 % 11 - 5)
                found.append(Mark(actor, spot.x * spot.deep, up, z * spot.deep, turned, box, (j * 0.618) % 1.0,
                                  not found, actor.wade, j, not found or actor.goes, walled))  # fmt: skip
        return found


def ensemble(cast: Cast, side: float = 1.0) -> Ensemble | None:
    """The hero's kind with its companions' where both are to be counted; the hero's alone where the words count it.
    side: where the hero's are, if nobody says."""
    hero = cast.hero
    if hero is None or not _free(hero):
        return None
    partner = next((a for a in cast.others if _alike(hero, a)), None)
    if partner is None:
        counted = hero.subject.count == str(hero.count) and _ALONE[0] <= hero.count <= _ALONE[1]
        return _of([(hero, tuple(_rows(hero, hero.count)))]) if counted and hero.kind.body != "person" else None
    tall, low = sorted((hero, partner), key=_size, reverse=True)
    aloft = hero.medium in ("air", "under")
    wanted = _size(tall) * (_LEAST_ALOFT if aloft else _LEAST) / _size(low)
    if wanted > 1.0 and low.kind.body != "person":
        low = low.scaled(min(_LARGER, wanted))
    kinds = (low, tall) if hero.subject.id == low.subject.id else (tall, low)
    low, tall = sorted((low, tall), key=lambda a: a.bounds.height)
    if low.bounds.height >= _ABREAST * tall.bounds.height or aloft or partner.relation in _SIDES:
        return _of(_side_by_side(kinds, -_SIDES.get(partner.relation, 0.0) or side))
    before, back = _rows(low, low.count), _rows(tall, tall.count)
    depth = _DEEPER * (1 + 0.5 * (_depth(before) - 1))
    back = [replace(s, deep=s.deep * depth) for s in back]
    step = min(_span(back, tall) / max(low.count, 1), _SPREAD * low.bounds.width)
    if low.count < 5 and step > low.bounds.width:
        before = [_Spot((i - 0.5 * (low.count - 1)) * step) for i in range(low.count)]
    spots = {low.subject.id: tuple(before), tall.subject.id: tuple(back)}
    return _of([(a, spots[a.subject.id]) for a in kinds])


def _alike(hero: Actor, partner: Actor) -> bool:
    """Both on one level, none of them with a place of their own, and enough of them to be counted."""
    if hero.medium != partner.medium or not _FEWEST <= hero.count + partner.count <= _MOST:
        return False
    if min(hero.count, partner.count) < 2 and hero.kind.body == "person":
        return False
    tied = partner.beside == hero.subject.id and partner.relation not in _TOGETHER
    return not tied and _free(partner) and (partner.stand is None or hero.stand is not None)


def _free(actor: Actor) -> bool:
    """Whether it has no place of its own, on a branch or along a road."""
    lifted = actor.stand is not None and actor.stand.form not in _SHARED_STANDS
    placed = bool(actor.depth or actor.along or actor.formation or actor.side) or actor.rider is not None
    fleet = actor.medium == "air" and actor.kind.body == "vehicle"  # balloons hang in the depth of the sky
    return not (lifted or placed or fleet or actor.opening is not None or actor.kind.body in ("structure", "plant"))


def _size(actor: Actor) -> float:
    return max(actor.bounds.height, 0.6 * actor.bounds.width, 1e-3)


def _depth(spots: list[_Spot]) -> float:
    return max(s.deep for s in spots)


def _span(spots: list[_Spot], actor: Actor) -> float:
    xs = [s.x for s in spots]
    return max(xs) - min(xs) + actor.bounds.width


def _side_by_side(kinds: tuple[Actor, Actor], side: float) -> list[tuple[Actor, tuple[_Spot, ...]]]:
    """Each kind in rows of its own, the first one's on that side."""
    among = sum(a.count for a in kinds)
    blocks = [(a, _rows(a, among)) for a in kinds]
    spans = [_span(spots, a) for a, spots in blocks]
    gap = 0.12 * max(a.bounds.width for a in kinds)
    half = (sum(spans) + gap) / 2
    found = []
    for (actor, spots), span, way in zip(blocks, spans, (side, -side), strict=True):
        middle = way * (half - span / 2)
        found.append((actor, tuple(replace(s, x=s.x + middle) for s in spots)))
    return found


def _rows(actor: Actor, among: int) -> list[_Spot]:
    """About their middle; the first of them in front, as few in the front row as may be. among: how many all are."""
    n, aloft = actor.count, actor.medium in ("air", "under")
    rows = min(n, 3 if n > 6 else 2 if n > 3 or (n > 2 and among > _ONE_ROW) or aloft else 1)
    step = actor.bounds.width * (_CLOSE if rows == 1 or aloft else _OPEN)
    loose = _STRAY * (3.0 if aloft else 1.0)
    sizes = [n // rows + (row >= rows - n % rows) for row in range(rows)]
    found: list[_Spot] = []
    for row, size in enumerate(sizes):
        shift = 0.25 * step * (1 if row % 2 else -1) * (sizes.count(size) > 1)  # in the gaps of the row before
        for i in range(size):
            stray = (len(found) * 0.618) % 1.0 - 0.5
            x = (i - 0.5 * (size - 1) + loose * stray) * step + shift
            up = (row * _LOFT + 0.4 * stray) * actor.bounds.height if aloft else 0.0
            found.append(_Spot(x, 1.0 + 0.04 * row if aloft else _DEEPER**row * (1 + _STRAY * (0.5 - stray)), up))
    return found


def _of(kinds: list[tuple[Actor, tuple[_Spot, ...]]]) -> Ensemble:
    """With the middle of all of them in the middle of the frame."""
    aloft = kinds[0][0].medium in ("air", "under")
    sizes = [(s, a.bounds.width / 2 / s.deep, _top(a, s)) for a, spots in kinds for s in spots]
    left, right = min(s.x - half for s, half, _ in sizes), max(s.x + half for s, half, _ in sizes)
    top, low = max(top for *_, top in sizes), -max(a.bounds.height for a, _ in kinds) / 2 if aloft else 0.0
    shift, middle = (left + right) / 2, (top + low) / 2 if aloft else 0.0
    placed = tuple((a, tuple(replace(s, x=s.x - shift, up=s.up - middle) for s in spots)) for a, spots in kinds)
    return Ensemble(placed, Bounds((left - right) / 2, (right - left) / 2, low - middle, top - middle))


def _top(actor: Actor, spot: _Spot) -> float:
    """m at the hero's distance over the first row's feet: those farther back are seen smaller, and higher up."""
    seen = actor.bounds.height / spot.deep
    if actor.medium in ("air", "under"):
        return spot.up + seen / 2
    return min(seen / max(0.3, 1 - _EYE * (1 - 1 / spot.deep)), 1.25 * actor.bounds.height)
