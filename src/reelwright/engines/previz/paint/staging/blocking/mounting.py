"""Who sits, rides, perches or stands on what: pairs that play as one, and stands that are built under an actor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds, Cue, Kind
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.staging.blocking.holders import (
    HOLDERS,
    SEAT_HEIGHT,
    SEATS,
    SUNK,
    bedded,
    caged,
    drawn_by_dogs,
    fitted,
    holds,
    is_heap,
    is_seat,
    of_its_size,
    perches,
    pose_on,
    seat_of,
    sits_on,
)
from reelwright.engines.previz.paint.staging.blocking.standing import FORMS, ON, Standing, height_of
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.cast.bearing import fitting_there, unsaid_seat
from reelwright.engines.previz.paint.staging.cast.company import COUPLES, DOG_SLED, Actor, Stand
from reelwright.engines.previz.paint.staging.cast.media import WINGED
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

CLOSED = word_set("car bus truck train tram plane helicopter submarine rocket spaceship airship")
"""One does not see who is in there."""
_OPEN = word_set("tractor convertible cart carriage chariot wagon sled sleigh scooter motorbike bicycle")
"""Words for vehicles whose driver is seen, whatever their kind."""
_DRAWN = word_set("sled carriage")
_TOO_LARGE = word_set("house cabin church castle town factory skyscraper greenhouse")
_PEDALLED = ("cycle", "pedal", "bike")
_NEEDS_RIDER = ("motorcycle", "bicycle")
_UNDER_WAY = word_set("drive ride run move approach follow cross race")
_ROWS = ("row", "paddle", "canoe", "kayak")
"""What one does in a boat, whether it is named or not."""
_INDOORS = re.compile(
    r"\b(?:gym|machine|ergometer|surf\w*|paddle ?board\w*|pool|boats?|canoes?|kayaks?|raft\w*|gondola)\b")
"""Words with which nobody needs another boat."""
_SHOULDERS = word_set("shoulder shoulders arm wrist head glove")
_SHOULDER = 0.80
"""Height of the shoulders as a share of the body's."""
_PEEKED = re.compile(r"\b(?:peek|peer|peep|pop|look|poke|stick)\w*\s+(?:\w+\s+heads?\s+)?(?:up\s+)?(?:out\s+of|from"
                     r"|out\s+from)\s+(?:inside\s+)?(?:(?:an?|the|its|their)\s+)?(?:[\w-]+\s+){0,2}?"
                     rf"({'|'.join(sorted(HOLDERS))})\b")  # fmt: skip
"""What somebody looks out of: it is in it."""
_GAITS = word_set("walk run gallop move glide")
_ON_TABLES = 0.95
"""m: what holds somebody and is lower than that stands on a table when it is indoors."""
_AT_SPEED = word_set("gallop race charge chase flee")
_RIDERS = 6
"""How many of a ride are shown at most, each on a mount of their own."""
_LOST = 6.0
"""Times its height that a vehicle may have whose small load is to be seen on it."""
_MOST_TIMES = 1.45
"""How much taller than its rider a tower may be that both are to be seen together."""


@dataclass(frozen=True)
class Mounting:
    """What mounting needs to know of the shot. all_sea: there is no ground to stand on."""

    plan: Plan
    kinds: Mapping[str, Kind]
    ledger: Ledger
    indoors: bool
    all_sea: bool

    @property
    def _standing(self) -> Standing:
        return Standing(self.plan, self.indoors, self.all_sea)

    def _has_wheels(self, actor: Actor) -> bool:
        """Whether the rider's own figure has a bicycle or a motorcycle under it."""
        under = (self.plan.subject(r.b_id) for r in self.plan.relations if r.a_id == actor.subject.id)
        return any(s is not None and s.kind in ("bicycle", "motorcycle", "skateboard") for s in under)

    def mounted(self, actor: Actor, actors: list[Actor], hero: bool) -> tuple[Actor, list[Actor]]:
        """The actor with what it is on, as one, and who is left."""
        if actor.kind.name == "vase":
            actor, actors = self._filled(actor, actors)
        bearer = self._bearer(actor, actors)
        if bearer is not None:
            pair = _perched(actor, bearer)
            return pair, [pair, *(a for a in actors if a is not actor and a is not bearer)]
        if hero and actor.kind.body == "person":
            for small in actors:
                if small is not actor and self._bearer(small, [actor]) is not None:
                    return self.mounted(small, actors, hero)
        if hero and actor.kind.body in ("prop", "vehicle"):  # of a cushion with a crown on it one sees the crown
            above = next((a for a in actors if a is not actor and a.kind.body == "prop"
                          and self._base(a, actors) is actor
                          and (actor.kind.body == "prop" or "heaped" in a.cue.traits)), None)
            if above is not None:
                return self.mounted(above, actors, hero)
        if hero and actor.kind.name in _DRAWN and actor.rider is None:  # of a sleigh one sees who drives it
            driver = next((a for a in actors if a.kind.body == "person" and self._base(a, actors) is actor), None)
            if driver is not None:
                return self.mounted(driver, actors, hero)
        base = self._base(actor, actors)
        on_foot = base is None and actor.motion == "ride" and actor.kind.body == "person" and "horse" in self.kinds
        if on_foot and not self._has_wheels(actor):
            base = self._ridden(actor)
        rows = actor.action is not None and actor.action.lemma in _ROWS and actor.kind.body == "person"
        if base is None and rows and "boat" in self.kinds and not _INDOORS.search(self.plan.prompt.lower()):
            base = self._under("boat", "rowboat", actor)
        rest = [a for a in actors if a is not actor and a is not base]
        flight = stairs.taken(actor, self.plan) if hero and base is None else ""
        if flight:
            found = self._on_stairs(actor, flight)
            return found, [found, *rest]
        stand = self._standing.stand(actor, base, hero)
        if stand is not None:
            if base is not None:
                self.ledger.add("subject", base.subject.word, "drawn", f"under the {actor.subject.word}")
            goes = actor.goes and stand.form in ("arcade", "span")
            motion = "" if actor.goes and not goes and actor.motion in _GAITS else actor.cue.motion
            if actor.motion == "land" and actor.kind.body == "flyer":
                motion = "burst"  # it comes down with its wings at work
            found = replace(actor, stand=stand, medium="ground", goes=goes, cue=fitting_there(stand, replace(
                actor.cue, motion=motion)))
            return found, [found, *rest]
        goes = actor.goes or actor.motion in _UNDER_WAY
        if base is None and actor.kind.name in _NEEDS_RIDER and actor.rider is None and "person" in self.kinds and goes:
            pair = self._pair(self._rider(actor), actor)
            return pair, [pair, *rest]
        if base is None or base.medium == "air" or not self._bears(base, actor):
            return actor, actors
        actor, rest = self._with_crew(actor, base, rest)
        pair = self._inside(actor, base) if _hides(base, actor) else self._pair(actor, base)
        brink = next((word for word, form in self._standing.under(actor, None) if form == "cliff"), "")
        if hero and brink and base.kind.body == "beast":
            pair = replace(pair, stand=Stand("cliff", height_of("cliff", pair), brink), goes=False)
        set_down = holds(base) or (base.kind.body == "prop" and actor.kind.body == "prop")
        if hero and set_down and self.indoors and pair.bounds.height < _ON_TABLES:
            pair = replace(pair, stand=Stand("table", height_of("table", pair), "table"))
        return pair, [pair, *rest]

    def _with_crew(self, actor: Actor, base: Actor, rest: list[Actor]) -> tuple[Actor, list[Actor]]:
        """Everybody who is in the same boat or car as one: who rows or drives first, the others sit."""
        within = {r.a_id for r in self.plan.relations if r.b_id == base.subject.id and r.relation in ON}
        others = [a for a in rest if a.kind.body == "person" and a.subject.id in within and a.rider is None]
        if not others or base.kind.body != "vehicle" or actor.kind.body != "person" or base.kind.name in _NEEDS_RIDER:
            return actor, rest
        crew = sorted([actor, *others], key=lambda a: a.motion not in ("row", "drive", "sail"))
        words = [word for a in crew for word in (("man", "woman") if a.subject.word.split()[-1] in COUPLES else (
            a.cue.word,) * a.count)]
        for other in crew[1:]:
            self.ledger.add("subject", other.subject.word, "drawn", f"in the {base.subject.word}")
        lead = replace(crew[0], cue=replace(crew[0].cue, word=" and ".join(words[:3])), count=min(len(words), 3))
        return lead, [a for a in rest if a not in others]

    def _bearer(self, actor: Actor, actors: list[Actor]) -> Actor | None:
        """On whose shoulder, arm or head a small one sits."""
        own = [r for r in self.plan.relations if r.a_id == actor.subject.id and r.relation == "ON" and r.b]
        ids = {r.b_id for r in own}
        said = any(r.b.split()[-1] in _SHOULDERS for r in own)
        if actor.kind.body not in ("flyer", "beast") or not own:
            return None
        people = (a for a in actors if a.kind.body == "person" and a.rider is None and a.count == 1 and (
            said or a.subject.id in ids))
        return next((a for a in people if actor.bounds.height < 0.45 * a.bounds.height), None)

    def _filled(self, vase: Actor, actors: list[Actor]) -> tuple[Actor, list[Actor]]:
        """A vase with the flowers of the prompt in it."""
        flower = next((a for a in actors if a.kind.name == "flower"), None)
        if flower is None:
            return vase, actors
        cue = replace(flower.cue, scale=flower.cue.scale * 1.05 * vase.bounds.height / max(flower.bounds.height, 1e-3))
        flower = replace(flower, cue=cue, bounds=flower.kind.measure(cue), count=1)
        full = self._pair(flower, vase)
        return full, [full, *(a for a in actors if a is not vase and a.subject.id != flower.subject.id)]

    def _base(self, actor: Actor, actors: list[Actor]) -> Actor | None:
        """The other actor that this one is on or in, rides or drives."""
        under = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation in ON]
        peeked = _PEEKED.findall(self.plan.prompt.lower()) if actor.kind.body == "beast" else []
        under += [s.id for s in self.plan.subjects if s.word.split()[-1] in peeked]
        drives = actor.motion in ("ride", "drive", "sail") and actor.kind.body == "person"
        wanted = actor.action.target if drives and actor.action is not None else ""
        others = [a for a in actors if a is not actor]
        away = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation == "FROM"]
        above = [a for a in others if a.subject.id in away and a.kind.name in FORMS]
        sits = [a for a in others if unsaid_seat(actor, a, under)]
        fits = [a for a in others if a.subject.id in under or _carries(a, wanted)] or above or sits
        fits = [a for a in fits if not (a.kind.name == "rug" and actor.count > 1)]  # several stand about on it
        return fits[0] if fits else None

    def _bears(self, base: Actor, rider: Actor) -> bool:
        """Whether one can sit, stand or be in that thing at all."""
        if base.kind.name in _TOO_LARGE or base.kind.body == "person":
            return False
        within = any(r.a_id == rider.subject.id and r.b_id == base.subject.id and r.relation != "ON"
                     for r in self.plan.relations)  # fmt: skip
        if within and rider.motion not in ("ride", "drive"):
            return base.kind.body == "vehicle" or base.kind.name in ("container", "bed", "vase") or holds(base) or (
                is_seat(base))
        if perches(base, rider):
            return True
        loose = rider.kind.body == "prop" and "heaped" not in rider.cue.traits
        if loose and base.kind.body == "vehicle" and base.bounds.height > _LOST * rider.bounds.height:
            return False  # on a deck it would be a dot
        if base.kind.body == "plant":
            return base.kind.name in ("mushroom", "flower") and rider.motion in ("sit", "perch", "sleep", "stand", "")
        if rider.kind.body == "person" and base.kind.body == "prop":
            return base.kind.name in SEATS or base.subject.word.split()[-1] in SEATS
        return True

    def _ridden(self, rider: Actor) -> Actor:
        """What one rides that wasn't named: the verb says whether it has pedals."""
        pedals = rider.action is not None and rider.action.lemma in _PEDALLED and "bicycle" in self.kinds
        name = "bicycle" if pedals else "horse"
        return self._under(name, name, rider)

    def _under(self, name: str, word: str, rider: Actor) -> Actor:
        """What bears one though nobody named it. name: its kind."""
        kind = self.kinds[name]
        cue = Cue(name, word, seed=rider.cue.seed)
        return Actor(Subject(-2, name, word, "alias", "1"), kind, cue, kind.measure(cue), 1, kind.medium, None)

    def _rider(self, vehicle: Actor) -> Actor:
        """Nobody was named, but such a thing doesn't go by itself."""
        kind = self.kinds["person"]
        cue = Cue("person", "cyclist" if vehicle.kind.name == "bicycle" else "biker", seed=vehicle.cue.seed)
        subject = Subject(-3, "person", cue.word, "alias", "1")
        return Actor(subject, kind, cue, kind.measure(cue), 1, "ground", vehicle.action, goes=vehicle.goes)

    # -- stands
    def _on_stairs(self, actor: Actor, flight: str) -> Actor:
        """flight: "up", "down" or "rest"."""
        for word in sorted({"stairs", *(s.word for s in self.plan.subjects if s.kind == "stairs")}):
            self.ledger.add("subject", word, "drawn", f"under the {actor.subject.word}")
        rests = flight == "rest"
        cue = replace(actor.cue, motion="sit" if rests else "walk", deed=actor.cue.deed if rests else "")
        way = {"up": "away", "down": "toward", "rest": "toward"}[flight]
        return replace(actor, stand=Stand("stairs", stairs.height(), "stairs"), goes=False, way=way, wade=0.0, cue=cue)

    # -- pairs
    def _inside(self, rider: Actor, base: Actor) -> Actor:
        """A car, not its driver: the vehicle does what the driver does."""
        self.ledger.add("subject", rider.subject.word, "drawn", f"inside the {base.subject.word}")
        moves = rider.goes or rider.motion in ("drive", "ride", "sail", "fly")
        return replace(
            base, goes=base.goes or moves, way=rider.way or base.way, action=base.action or rider.action,
            path=rider.path, depth=rider.depth or base.depth, side=rider.side or base.side,
        )  # fmt: skip

    def _pair(self, rider: Actor, base: Actor) -> Actor:
        """Somebody on a horse, in a boat or on a tower plays together with it: both are one."""
        moves = (base.kind.body in ("beast", "vehicle") and rider.goes) or rider.motion in ("ride", "drive")
        lemma = rider.action.lemma if rider.action is not None else ""
        quick = base.kind.body == "beast" and (rider.motion in ("gallop", "run") or lemma in _AT_SPEED)
        cue = replace(base.cue, motion=base.cue.motion or ("gallop" if quick else "walk" if moves else ""))
        if base.kind.name == "piano":  # nobody sits on a lid that is up
            cue = replace(cue, traits=(*cue.traits, "closed"))
        if base.cue.word.split()[-1] in WINGED and moves:  # its wings beat
            cue = replace(cue, motion="fly")
        if base.kind.name == "boat" and "sail" not in base.cue.word:
            cue = replace(cue, word="rowboat")  # one sees who sits in it
        if base.kind.name == "car" and _animal(rider):
            cue = replace(cue, word="convertible")
        if base.kind.name == "sled" and rider.kind.body == "person" and drawn_by_dogs(base.subject.id, self.plan):
            cue = replace(cue, word=DOG_SLED)
        times = base.bounds.height / max(rider.bounds.height, 1e-3)
        if base.kind.body == "structure" and times > _MOST_TIMES:
            cue = replace(cue, scale=cue.scale * _MOST_TIMES / times)
        if perches(base, rider) and base.bounds.top < SEAT_HEIGHT * rider.bounds.top:
            cue = replace(cue, scale=cue.scale * SEAT_HEIGHT * rider.bounds.top / base.bounds.top)
        each = rider.kind.body == "person" and (base.kind.body == "beast" or base.kind.name in _NEEDS_RIDER)
        count = min(base.count, rider.count, _RIDERS) if each else 1
        base = replace(base, cue=cue, bounds=base.kind.measure(cue), count=count)
        if holds(base) and rider.kind.body in ("vehicle", "structure") and rider.bounds.height > base.bounds.height:
            small = 0.8 * base.bounds.height / rider.bounds.height  # a ship in a bottle is as small as the bottle
            rider = rider.scaled(small)
        if holds(base):
            base = fitted(base, rider)
        elif base.kind.body == "vehicle" and "heaped" in rider.cue.traits:
            times = min(max(1.0, 0.42 * base.bounds.width / max(rider.bounds.width, 1e-3)), 2.2)
            rider = rider.scaled(times)
        elif is_heap(base) and rider.kind.body in ("beast", "flyer", "person"):
            base = bedded(base, rider)
        elif (is_seat(base) and _animal(rider)) or (base.kind.name in ("boat", "car") and rider.kind.name == UPRIGHT):
            base = of_its_size(base, rider)
        seat, pose = seat_of(base, rider), pose_on(base, rider)
        traits = (*rider.cue.traits, "seated") if (
            sits_on(base, rider) or perches(base, rider) or pose in ("sit", "ride", "drive")) else rider.cue.traits
        cue = replace(rider.cue, motion=pose, traits=traits)
        sunk = SUNK if holds(base) and not caged(base) and base.kind.name != "vase" else rider.wade
        rider = replace(rider, cue=cue, bounds=rider.kind.measure(cue), goes=moves, medium=base.medium, wade=sunk)
        box, top = base.bounds, seat + rider.bounds.top
        own = rider.bounds
        both = Bounds(min(box.left, own.left), max(box.right, own.right), box.bottom, max(box.top, top))
        return replace(
            base, bounds=both, rider=rider, seat=seat, goes=base.goes or moves, way=rider.way or base.way,
            action=rider.action or base.action, path=rider.path, depth=rider.depth or base.depth,
            side=rider.side or base.side,
        )  # fmt: skip


def _animal(rider: Actor) -> bool:
    """On four legs, on wings or on two like a person."""
    return rider.kind.body in ("beast", "flyer") or rider.kind.name == UPRIGHT


def _hides(base: Actor, rider: Actor) -> bool:
    closed = base.kind.name in CLOSED and base.subject.word.split()[-1] not in _OPEN
    if base.kind.name == "car" and _animal(rider):  # an animal at the wheel is what one wants to see
        return False
    return closed and rider.kind.body in ("person", "beast")


def _carries(actor: Actor, wanted: str) -> bool:
    return bool(wanted) and wanted in (actor.kind.name, actor.subject.word) and (
        actor.kind.body in ("beast", "vehicle", "flyer"))


def _perched(small: Actor, bearer: Actor) -> Actor:
    """One with the person on whose shoulder it sits."""
    cue = replace(small.cue, motion="perch" if small.kind.body == "flyer" else "sit")
    small = replace(small, cue=cue, bounds=small.kind.measure(cue), medium="ground", goes=False, count=1)
    seat = _SHOULDER * bearer.kind.height * bearer.cue.scale
    box = bearer.bounds
    return replace(bearer, rider=small, seat=seat, bounds=replace(box, top=max(box.top, seat + small.bounds.top)))
