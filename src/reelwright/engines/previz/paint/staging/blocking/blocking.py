"""Who stands where: the cast -> marks in the world, flocks, and the space that the set must leave free.

Across the frame, places are shares of its width from the middle (u); packing happens on the screen, depth follows."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.staging.blocking.abreast import Abreast, abreast, side_said
from reelwright.engines.previz.paint.staging.blocking.by_partner import by_partner
from reelwright.engines.previz.paint.staging.blocking.crowds import airborne, along_the_way, flock_of, is_flock
from reelwright.engines.previz.paint.staging.blocking.distances import distance_of
from reelwright.engines.previz.paint.staging.blocking.dwarfing import DWARFS, above, behind
from reelwright.engines.previz.paint.staging.blocking.ensemble import Ensemble, ensemble
from reelwright.engines.previz.paint.staging.blocking.facing import BACKED, facing_yaw, gap_of
from reelwright.engines.previz.paint.staging.blocking.focus import aside, turned
from reelwright.engines.previz.paint.staging.blocking.formations import formed, staggered
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.gathering import centre_of, gathered, joins
from reelwright.engines.previz.paint.staging.blocking.joining import FLANKS
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, Flock, Mark, cleared
from reelwright.engines.previz.paint.staging.blocking.overhead import Cover, cover_of, crowned, overhead
from reelwright.engines.previz.paint.staging.blocking.packing import Screen
from reelwright.engines.previz.paint.staging.blocking.partners import (
    beside,
    close_to,
    flown,
    met,
    recognisable,
    ring,
    ringing,
    rings,
    yoked,
)
from reelwright.engines.previz.paint.staging.blocking.pit import pit
from reelwright.engines.previz.paint.staging.blocking.replacing import perched
from reelwright.engines.previz.paint.staging.blocking.seats import seated, seen_bounds
from reelwright.engines.previz.paint.staging.blocking.sequels import then_there
from reelwright.engines.previz.paint.staging.blocking.springing import sprung
from reelwright.engines.previz.paint.staging.blocking.stations import AtWork, at_work
from reelwright.engines.previz.paint.staging.blocking.tabletop import TOPS, before, eats_at, set_down, worktop
from reelwright.engines.previz.paint.staging.blocking.teams import harnessed, team
from reelwright.engines.previz.paint.staging.blocking.travelling import travelled
from reelwright.engines.previz.paint.staging.blocking.way import Way
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.built.portals import begun
from reelwright.engines.previz.paint.staging.built.rails import on_rails
from reelwright.engines.previz.paint.staging.cast.company import AFTER, AHEAD, PIT, PULLED, TEAM, Actor, Cast
from reelwright.engines.previz.paint.staging.effects.arcs import comes_down

THIRD = 0.165
"""How far a hero stands from the middle, as a share of the width: on a line of thirds."""
_MIDDLE = 0.07
"""The same of a thing that is shown by itself."""
_AHEAD = 0.10
"""Share of the frame that one who leaves a trail is beyond its middle."""
HANDS_YAW = 38.0
"""How far somebody whose hands are the picture is turned to the lens, degrees."""
_COMPANION_U = (0.24, -0.32, 0.36, -0.14, 0.06)
_LONG_TRAIN, _NOSE = 0.72, 0.24
"""Share of the frame's width from which on a train is shown by its head, and where that comes, from the middle."""
_SHARED_STANDS = ("table", "sill", "wall", "branch")


def block(cast: Cast, framed: Framed, side: float, way: Way, seed: int) -> Blocking:
    """side: where the hero stands, -1 left or 1 right."""
    hero = cast.hero
    if hero is None:
        return Blocking((), (), (), side)
    follow = way.follow
    side = side_said(cast) or side
    ringed = any(a.relation == FLANKS for a in cast.others)
    ringed |= any(a.relation == "AROUND" and a.count > 2 and a.beside == hero.subject.id for a in cast.others)
    watched = any(a.relation == PIT for a in cast.others)  # the lens is behind those who look on
    way = replace(way, under=any(a.kind.name == "bridge" and cover_of(a) for a in cast.others),
                  behind=way.behind and not watched)
    stage = _Stage(framed, side, way.walled and not follow, seed)
    u = _hero_place(hero, side, follow)
    u *= 0.12 if way.narrow and not follow else 0.55 if way.close else 0.3 if ringed else 1.0
    centre = centre_of(cast)
    others = [a for a in cast.others if a is not centre]
    work = at_work(cast) if not follow else None
    two = abreast(cast) if centre is None and not follow and not way.close else None
    pulled = team(cast) if centre is None and not way.close and not way.hands else None
    group = ensemble(cast, side) if centre is None and pulled is None and not (way.close or way.hands) else None
    if centre is not None and not follow and not way.hands:
        stage.gather(hero, centre, others)
        others = [a for a in others if not joins(a)]
    elif pulled is not None:
        stage.marks += harnessed(pulled, _face(hero, u, side), framed.z, hero)
        others = [a for a in others if a not in (pulled.pullers, pulled.drawn)]
    elif work is not None:
        stage.work(work, u, _face(hero, u, side))
        others.remove(next(a for a in others if a.subject.id == work.thing.subject.id))
    elif two is not None:
        stage.abreast(two, way)
        others.remove(two.partner)
    elif group is not None:
        stage.ensemble(group, follow or _face(hero, u, side))
        others = [a for a in others if not group.has(a)]
    elif way.hands:
        others = list(cast.others)
        stage.put_hero(hero, side * way.hands / framed.view.span(framed.z), -side, way)
    else:
        others = list(cast.others)
        face = follow or _face(hero, u, side)
        stage.put_hero(hero, face * _AHEAD if way.trailing else u, face, way)
    for i, actor in enumerate(sorted(others, key=lambda a: a.kind.name not in TOPS)):  # before what lies on them
        stage.put(actor, i)
    if cast.then is not None:
        stage.marks += then_there(cast.then, stage.marks, framed.view, stage.walled)
    there = travelled(stage.marks, framed.view)
    marks, free = sprung(there, framed.view), cleared(there, framed.view)
    return Blocking(tuple(marks), tuple(stage.flocks), free, side)


def _hero_place(hero: Actor, side: float, follow: float) -> float:
    if follow:
        return -follow * 0.10
    if hero.side:
        return {"left": -0.24, "right": 0.24, "centre": 0.0}[hero.side]
    if hero.way in ("left", "right"):
        return 0.14 if hero.way == "left" else -0.14
    if hero.kind.body == "prop" and not hero.goes:  # a still life is about its middle
        return side * _MIDDLE
    return side * (THIRD if hero.count < 3 else 0.06)


def _face(actor: Actor, u: float, side: float) -> float:
    if actor.way in ("left", "right"):
        return -1.0 if actor.way == "left" else 1.0
    return -math.copysign(1.0, u) if abs(u) > 0.02 else -side


class _Stage:
    """Marks as they are set, one after the other."""

    def __init__(self, framed: Framed, side: float, walled: bool, seed: int) -> None:
        self.walled = walled
        self.view, self.z, self.y, self.side, self.seed = framed.view, framed.z, framed.y, side, seed
        self.near = False  # so near that nothing is packed into the frame
        self.marks: list[Mark] = []
        self.flocks: list[Flock] = []
        self._screen = Screen(framed.view)

    @property
    def hero(self) -> Mark:
        return self.marks[0]

    def put_hero(self, actor: Actor, u: float, face: float, way: Way) -> None:
        if is_flock(actor):
            self._flock(actor, u, 0.38, 0.16)
            return
        if way.focus is not None and actor.count == 1:
            self.near, face = True, face if actor.goes else -self.side
            x = aside(way.focus, actor, face)
            self._group(actor, x / self.view.span(self.z), self.z, face, self.y, turned(way.focus, face))
            return
        gap = gap_of(actor)
        if gap and not way.follow:
            self._face_to_face(actor, u, gap)
            return
        turn = None
        if actor.goes and way.under and not way.follow:
            turn = 56.0 if face > 0 else 124.0  # out of the arch, nearer
        elif way.hands:
            turn = HANDS_YAW if face > 0 else 180.0 - HANDS_YAW
        elif way.behind and actor.kind.body in ("person", "beast"):
            turn = -68.0 if face > 0 else -112.0
        elif way.close and actor.kind.body in ("person", "beast") and not way.follow:
            turn = 60.0 if face > 0 else 120.0
        z = begun(self.z, 1.0)[0] if actor.out_of else self.z
        if on_rails(actor) and actor.bounds.width > _LONG_TRAIN * self.view.span(z):
            self._headed(actor, face, z)
            return
        self._group(actor, u, z, face, self.y, turn)
        if comes_down(actor):
            self.marks.append(perched(self.marks[0]))

    def _headed(self, actor: Actor, face: float, z: float) -> None:
        """A train by its head, which comes to a third of the frame; its tail runs out on the other side."""
        yaw = facing_yaw(actor, face, self.walled)
        bounds = seen_bounds(actor, yaw)
        nose = bounds.right if face > 0 else bounds.left
        x = _NOSE * face * self.view.span(z) - nose
        self.marks.append(Mark(actor, x, self.y, z, yaw, bounds, hero=True, led=True, walled=self.walled))
        wide = self._screen.share(z)
        self._screen.take(0.5 * (bounds.left + bounds.right) * wide + x * wide, bounds.width * wide, z)

    def gather(self, hero: Actor, centre: Actor, others: list[Actor]) -> None:
        """Those around it, each of whom takes as much room as the hero is high; it burns in the middle."""
        around, middle = gathered(hero, centre, others, Framed(self.view, self.z, self.y), self.side)
        for m in around:
            wide = hero.bounds.height * self.view.focal / m.z / self.view.width
            self._screen.take(m.x / self.view.span(m.z), wide, m.z)
        self.marks += (*around, middle)

    def _face_to_face(self, actor: Actor, u: float, gap: float) -> None:
        """Two who fight, dance or talk: each turned to the other and a little to the lens, around the middle."""
        middle = 0.4 * u * self.view.span(self.z)
        for j, way in enumerate((1.0, -1.0)):
            yaw = 16.0 if (way > 0) != (actor.relation == BACKED) else 164.0
            x = middle - way * gap / 2
            self.marks.append(Mark(actor, x, self.y, self.z * (1 + 0.02 * j), yaw, seen_bounds(actor, yaw),
                                   0.37 * j, j == 0, 0.0, j, True, self.walled))  # fmt: skip
        share, row = self._screen.share(self.z), self._screen.row(self.y, self.z)
        self._screen.take(middle * share, (gap + actor.bounds.width) * share, self.z, row)

    def work(self, work: AtWork, u: float, face: float) -> None:
        """One at a thing: both about the hero's third, the hands on it."""
        row, box = work.station, work.bounds
        x = u * self.view.span(self.z) - face * (box.left + box.right) / 2
        yaw, turned = (row.yaw, row.turned) if face > 0 else (180 - row.yaw, 180 - row.turned)
        self._group(work.hero, x / self.view.span(self.z), self.z, face, self.y, yaw)
        if not work.shown:
            return
        x = self.hero.x + face * row.gap
        self.marks.append(Mark(work.thing, x, self.y, self.z - row.nearer, turned, seen_bounds(work.thing, turned)))
        share = self._screen.share(self.z)
        self._screen.take(x * share, work.thing.bounds.width * share, self.z - row.nearer)

    def abreast(self, two: Abreast, way: Way) -> None:
        """A hero and its partner about the middle of the frame, each on its side."""
        side, span = two.way or self.side, self.view.span(self.z)
        at, other = two.columns(side)
        ahead = two.partner.relation in (PULLED, AFTER)  # who pulls or flees looks out of the pair, not into it
        self.put_hero(two.hero, at / span, side if ahead else _face(two.hero, side, side), way)
        level = self._level(two.partner) or 0.0
        if two.partner.medium in ("air", "under"):  # both at one height
            own, box = two.hero.bounds, two.partner.bounds
            level = self.y + (own.top + own.bottom - box.top - box.bottom) / 2
        self._group(two.partner, other / span, self.z * two.near, self._look(two.partner, self.hero, -side), level)
        if two.partner.relation == TEAM:
            self.marks.append(yoked(self.marks[-1]))

    def ensemble(self, group: Ensemble, face: float) -> None:
        """Several of two kinds, each of them where it can be counted."""
        self.marks += group.marks(self.z, self.y, face, self.walled)
        for m in self.marks:
            share = self._screen.share(m.z)
            self._screen.take(m.x * share, m.bounds.width * share, m.z, self._screen.row(m.y, m.z))

    def put(self, actor: Actor, order: int) -> None:
        if not self.marks:  # a flock is the hero
            self._group(actor, self.side * THIRD, self._distance(actor), -self.side, None)
            return
        partner = next((m for m in self.marks if m.actor.subject.id == actor.beside), None)
        if self._in_its_own_way(actor, partner):
            return
        z, u, y = self._distance(actor), self._across(actor, order), None
        if partner is not None and actor.relation == "FACING":
            actor, z, u, y = met(self.view, self.side, actor, partner)
        elif partner is not None:
            tied = actor.relation == "TETHERED"
            close = (flown if tied else close_to)(self.view, self.side, actor, partner)
            if close is not None:
                z, u, y = close
            elif actor.medium == partner.actor.medium:
                z, u = beside(self.view, self.side, actor, partner, z, u)
        y = self._level(actor) if y is None else y
        if y and actor.relation != "FACING" and actor.medium == "ground":
            z = self.z * (1.04 + 0.05 * order)
        elif not y and actor.depth != "far" and actor.count <= 2 and actor.relation != PULLED:
            actor, z = recognisable(self.view, actor, z, self.hero.actor.medium == "air")
        self._group(actor, u, z, self._look(actor, partner, u), y)

    def _in_its_own_way(self, actor: Actor, partner: Mark | None) -> bool:
        """Puts who has a place by a rule of its own: a flock, a ring, what is on a table; whether it did."""
        stand, top = self.marks[0].actor.stand, worktop(actor, self.marks)
        if is_flock(actor):
            high = 0.20 if actor.relation in ("ABOVE", "OVER") else 0.30
            leaves = actor.action is not None and (actor.action.path == "out" or actor.motion == "burst")
            self._flock(actor, -self.side * 0.10, high, 0.035 if actor.depth == "far" else 0.13 if leaves else 0.062)
        elif actor.relation == PIT:
            self.marks += pit(actor, self.view, self.z, self.seed)
        elif actor.along:
            self.marks += along_the_way(actor, self.view, self.z, self.side)
        elif partner is not None and self._bound(actor, partner):
            return True
        elif stand is not None and stand.form == "stairs" and actor.kind.body == "structure":
            self._atop(actor)
        elif partner is not None and rings(actor, partner):
            actor = ringing(actor, partner)
            for j, (x, z, yaw) in enumerate(ring(actor, partner)):
                bounds = seen_bounds(actor, yaw)
                self.marks.append(Mark(actor, x, 0.0, z, yaw, bounds, (j * 0.618) % 1.0, twin=j))
        elif eats_at(actor, self.hero):
            self.marks.append(before(actor, self.hero))
        elif top is not None:
            self.marks += set_down(actor, top, self.marks)
        else:
            return False
        return True

    def _bound(self, actor: Actor, partner: Mark) -> bool:
        """Puts who has a place only by the partner: before, instead of, around, over or behind it; whether it did."""
        found = by_partner(actor, partner, self.view, self.walled)
        if found is not None:
            self.marks += found
            return True
        cover = cover_of(actor)
        if cover is not None and partner.hero:
            self._over(actor, partner, cover)
            return True
        if actor.relation == DWARFS:
            z, y = behind(actor, self.view, partner.z), 0.0
            if actor.medium in ("air", "under"):
                z, y = above(actor, self.view, partner.z)
            face = self._look(actor, partner, -0.14 * self.side)
            yaw = facing_yaw(actor, face, self.walled)
            self.marks.append(Mark(actor, -0.14 * self.side * self.view.span(z), y, z, yaw, seen_bounds(actor, yaw)))
            return True
        return False

    def _atop(self, actor: Actor) -> None:
        """What a flight of steps leads up to, on its landing."""
        y, z = stairs.top_of(self.hero)
        z += 0.5 * actor.bounds.width
        face = _face(actor, self.hero.x / self.view.span(self.hero.z), self.side)
        yaw = facing_yaw(actor, face)
        x = self.hero.x * z / self.hero.z * 0.8
        self.marks.append(Mark(actor, x, y, z, yaw, seen_bounds(actor, yaw)))

    def _over(self, actor: Actor, partner: Mark, cover: Cover) -> None:
        """A crown or an arch over its partner; where it stands beside it, its trunk takes room."""
        mark = overhead(actor, partner, cover, self.view, -self.side)
        self.marks.append(mark)
        if not crowned(actor, partner.bounds.height):
            wide = self._screen.share(partner.z)
            self._screen.take(mark.x * wide, 0.2 * mark.bounds.width * wide, mark.z)

    def _level(self, actor: Actor) -> float | None:
        """What shares the hero's table stands on it too."""
        stand = self.marks[0].actor.stand
        own = actor.stand is not None or actor.medium != "ground"
        if stand is None or own or stand.form not in _SHARED_STANDS or actor.depth == "far":
            return actor.rise or None
        box = self.marks[0].bounds
        return self.y if actor.bounds.height < 2.2 * max(box.height, box.width) else None

    def _look(self, actor: Actor, partner: Mark | None, u: float) -> float:
        """-1 or 1: with the hero, towards its partner, or into the frame."""
        fled = actor.relation == "IN_FRONT_OF" and actor.medium == "air" and partner is not None and partner.hero
        first = self.hero.actor
        together = actor.kind is first.kind and actor.motion == first.motion and actor.medium != "water"
        if (actor.goes and (actor.medium == "ground" or together)) or fled or (
                actor.relation in (TEAM, AHEAD, AFTER)):
            return self.hero.face
        if partner is not None and actor.kind.body in ("person", "beast", "flyer") and not actor.goes:
            return math.copysign(1.0, partner.x / self.view.span(partner.z) - u)
        return _face(actor, u, self.side)

    # -- single marks -----------------------------------------------------------------------------------------------
    def _group(
        self, actor: Actor, u: float, z: float, face: float, y: float | None, turn: float | None = None
    ) -> None:
        """One or several of a kind: packed beside each other, staggered in depth. turn: the yaw, where it is known."""
        yaw = turn if turn is not None else facing_yaw(actor, face, self.walled)
        bounds = seen_bounds(actor, yaw)
        rng = np.random.default_rng((self.seed, 77, len(self.marks)))
        for j in range(actor.count):
            own = yaw + (0 if j == 0 else (j * 37 % 11 - 5))
            if actor.medium in ("air", "under"):
                zj, uj, yj = airborne(actor, bounds, self.view, (u, z, y), j, rng)
            else:
                zj, uj, yj = *staggered(actor, bounds, self.view, (u, z), j, rng), y or 0.0
            if actor.formation and not y:
                uj, zj, own = formed(actor, bounds, self.view, (u, z, yaw), j)
            elif actor.relation != "TOUCHING" and not self.near:
                uj = self._screen.packed(actor, bounds, uj, zj, yj)
            x = uj * self.view.span(zj)
            hero = not self.marks
            led = hero or actor.relation == "TETHERED" or (actor.goes and self.hero.actor.goes and (
                actor.medium == self.hero.actor.medium or (
                    actor.relation == "IN_FRONT_OF" and actor.medium == "air")))
            self.marks.append(Mark(actor, x, yj, zj, own, bounds, (j * 0.618) % 1.0, hero, actor.wade, j, led,
                                   self.walled))  # fmt: skip
            if actor.rider is not None:
                self.marks += seated(actor, actor.rider, self.marks[-1])

    # -- where --------------------------------------------------------------------------------------------------------
    def _distance(self, actor: Actor) -> float:
        return distance_of(actor, self.view, self.z, self.marks[0].bounds.height if self.marks else None)

    def _flock(self, actor: Actor, u: float, row: float, size: float) -> None:
        self.flocks.append(flock_of(actor, self.view, self.z if self.marks else None, (u, row, size)))

    def _across(self, actor: Actor, order: int) -> float:
        if actor.side:
            return {"left": -0.26, "right": 0.26, "centre": 0.0}[actor.side]
        return -self.side * _COMPANION_U[order % len(_COMPANION_U)]
