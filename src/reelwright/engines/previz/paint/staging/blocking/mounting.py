"""Who sits, rides, perches or stands on what: pairs that play as one, and stands that are built under an actor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Cue, Kind
from reelwright.engines.previz.paint.staging.blocking.holders import (
    HOLDERS,
    SEATS,
    drawn_by_dogs,
    flown,
    holds,
    is_seat,
    lidded,
    perches,
    risen_from,
)
from reelwright.engines.previz.paint.staging.blocking.pairing import (
    NEEDS_RIDER,
    hides,
    needs_rider,
    paired,
    perched,
    piloted,
)
from reelwright.engines.previz.paint.staging.blocking.springing import landing, lands_on
from reelwright.engines.previz.paint.staging.blocking.standing import FORMS, IN_BLOSSOM, ON, Standing, height_of
from reelwright.engines.previz.paint.staging.blocking.vaulting import on_its_roof, over, vaulted_by
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.cast.bearing import fitting_there, unsaid_seat
from reelwright.engines.previz.paint.staging.cast.company import COUPLES, DOG_SLED, Actor, Stand
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

_DRAWN = word_set("sled carriage plane")
_TOO_LARGE = word_set("house cabin church castle town factory skyscraper greenhouse")
_PEDALLED = ("cycle", "pedal", "bike")
_SPRUNG_ON = ("prop", "structure", "vehicle", "plant")
_UNDER_WAY = word_set("drive ride run move approach follow cross race")
_ROWS = ("row", "paddle", "canoe", "kayak")
"""What one does in a boat, whether it is named or not."""
_INDOORS = re.compile(
    r"\b(?:gym|machine|ergometer|surf\w*|paddle ?board\w*|pool|boats?|canoes?|kayaks?|raft\w*|gondola)\b")
"""Words with which nobody needs another boat."""
_SHOULDERS = word_set("shoulder shoulders arm wrist head glove")
_ON_SHOULDER = re.compile(r"\bon (?:(?:the|his|her|its|their|one) )?(?:[\w-]+ )?shoulders?\b")
_BORNE = 0.55
"""Of a giant's height: who is smaller than that has room on its shoulder."""
_PEERS = word_set("peek peer peep look poke")
_CUB = 0.9
"""Of its mother's height: young ones that are carried are as tall as this."""
_PEEKED = re.compile(r"\b(?:peek|peer|peep|pop|look|poke|stick)\w*\s+(?:\w+\s+heads?\s+)?(?:up\s+)?(?:out\s+of|from"
                     r"|out\s+from)\s+(?:inside\s+)?(?:(?:an?|the|its|their)\s+)?(?:[\w-]+\s+){0,2}?"
                     rf"({'|'.join(sorted(HOLDERS))})\b")  # fmt: skip
"""What somebody looks out of: it is in it."""
_GAITS = word_set("walk run gallop move glide")
_ON_FEET = word_set("piano bathtub tub chair bed cradle stroller pram rug suitcase table bench throne")
"""What stands on a floor and on nothing else."""
_ON_TABLES = 0.95
"""m: what holds somebody and is lower than that stands on a table when it is indoors."""
_LOST = 6.0
"""Times its height that a vehicle may have whose small load is to be seen on it."""


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
            pair = perched(actor, bearer)
            return pair, [pair, *(a for a in actors if a is not actor and a is not bearer)]
        seen = self._seen_instead(actor, actors) if hero else None
        if seen is not None:
            return self.mounted(seen, actors, hero)
        obstacle = vaulted_by(actor, [a for a in actors if a is not actor], self.plan) if hero else None
        if obstacle is not None:
            airborne = over(actor, obstacle)
            return airborne, [airborne, *(a for a in actors if a is not actor)]
        base = self._base(actor, actors) or self._unnamed(actor)
        rest = [a for a in actors if a is not actor and a is not base]
        aloft = on_its_roof(actor, base, self.plan) if hero else None
        if aloft is not None and base is not None:
            return aloft, [aloft, base, *rest]
        stood = self._stood(actor, base, hero)
        if stood is not None:
            stood = landing(stood, self.plan) if lands_on(stood, self.plan) else stood
            return stood, [stood, *rest]
        goes = actor.goes or actor.motion in _UNDER_WAY
        if base is None and needs_rider(actor) and actor.rider is None and "person" in self.kinds and goes:
            pair = self._cyclist(actor) if actor.kind.name == "bicycle" else paired(self._rider(actor), actor)
            return pair, [pair, *rest]
        if base is None or not self._bears(base, actor) or (base.medium == "air" and not (
                flown(base, actor) or piloted(base, actor))):
            return actor, actors
        actor, rest = self._with_crew(actor, base, rest)
        if base.kind.name == "sled" and actor.kind.body == "person" and drawn_by_dogs(base.subject.id, self.plan):
            base = replace(base, cue=replace(base.cue, word=DOG_SLED))
        base = lidded(base, actor, self.plan)
        if lands_on(actor, self.plan) and base.kind.body in _SPRUNG_ON:
            actor = landing(actor, self.plan)
        pair = self._inside(actor, base) if hides(base, actor) else paired(actor, base)
        pair = self._raised(pair, actor, base) if hero else pair
        return pair, [pair, *rest]

    def _seen_instead(self, actor: Actor, actors: list[Actor]) -> Actor | None:
        """The hero in the place of who only bears it: the parrot on a shoulder, the crown on a cushion, a driver."""
        others = [a for a in actors if a is not actor]
        jumper = next((a for a in others if vaulted_by(a, [actor], self.plan) is not None), None)
        if jumper is not None:
            return jumper
        if actor.kind.body == "person" or actor.kind.name == "robot":
            return next((small for small in others if self._bearer(small, [actor]) is not None), None)
        if actor.kind.body in ("beast", "flyer"):  # a great wolf or dragon, not whoever rides it
            return next((a for a in others if self._base(a, actors) is actor and (a.kind.body == "person" or (
                a.kind.body in ("flyer", "beast") and a.bounds.height < _room_on(actor, a)))), None)
        if actor.kind.body not in ("prop", "vehicle"):
            return None
        borne = [a for a in others if self._base(a, actors) is actor]
        heap = next((a for a in borne if a.kind.body == "prop"
                     and (actor.kind.body == "prop" or "heaped" in a.cue.traits)), None)
        drawn = actor.kind.name in _DRAWN and actor.rider is None
        driver = next((a for a in borne if a.kind.body == "person"), None) if drawn else None
        return heap or driver

    def _unnamed(self, actor: Actor) -> Actor | None:
        """What somebody rides or rows that the prompt does not name."""
        if actor.kind.body != "person":
            return None
        if actor.motion == "ride" and "horse" in self.kinds and not (self._has_wheels(actor) or _is_passenger(actor)):
            return self._ridden(actor)
        rows = actor.action is not None and actor.action.lemma in _ROWS
        if rows and "boat" in self.kinds and not _INDOORS.search(self.plan.prompt.lower()):
            return self._under("boat", "rowboat", actor)
        return None

    def _stood(self, actor: Actor, base: Actor | None, hero: bool) -> Actor | None:
        """The actor on what is built under it: stairs, a cliff, a span; None on plain ground."""
        lies = actor.kind.body == "beast" and actor.motion in ("sleep", "lie", "nap", "rest")
        flight = stairs.taken(actor, self.plan) if hero and base is None and not lies else ""
        if flight:
            return self._on_stairs(actor, flight)
        stand = self._standing.stand(actor, base, hero)
        if stand is None:
            return None
        if base is not None:
            self.ledger.add("subject", base.subject.word, "drawn", f"under the {actor.subject.word}")
        goes = actor.goes and stand.form in ("arcade", "span")
        motion = "" if actor.goes and not goes and actor.motion in _GAITS else actor.cue.motion
        if actor.motion == "land" and actor.kind.body == "flyer":
            motion = "burst"  # it comes down with its wings at work
        cue = fitting_there(stand, replace(actor.cue, motion=motion))
        return replace(actor, stand=stand, medium="ground", goes=goes, cue=cue)

    def _raised(self, pair: Actor, actor: Actor, base: Actor) -> Actor:
        """A horse and its rider on the brink they are said to be on; a bowl and who is in it on a table."""
        brink = next((word for word, form in self._standing.under(actor, None) if form == "cliff"), "")
        if brink and base.kind.body == "beast":
            pair = replace(pair, stand=Stand("cliff", height_of("cliff", pair), brink), goes=False)
        set_down = holds(base) or (base.kind.body == "prop" and actor.kind.body == "prop")
        set_down &= base.subject.word.split()[-1] not in _ON_FEET
        if set_down and self.indoors and pair.bounds.height < (IN_BLOSSOM if base.kind.name == "vase" else _ON_TABLES):
            top = self._standing.top()
            pair = replace(pair, stand=Stand(top, height_of(top, pair), self._standing.topped(top, top)))
        return pair

    def _with_crew(self, actor: Actor, base: Actor, rest: list[Actor]) -> tuple[Actor, list[Actor]]:
        """Everybody who is in the same boat or car as one: who rows or drives first, the others sit."""
        within = {r.a_id for r in self.plan.relations if r.b_id == base.subject.id and r.relation in ON}
        if actor.action is not None and actor.motion in ("row", "sail", "drive"):
            within.add(actor.action.target_id)  # whom a gondolier rows is in the boat
        others = [a for a in rest if a.kind.body == "person" and a.subject.id in within and a.rider is None]
        if not others or base.kind.body != "vehicle" or actor.kind.body != "person" or base.kind.name in NEEDS_RIDER:
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
        if actor.kind.body == "person":
            return self._giant(actor, actors, said)
        if actor.kind.body not in ("flyer", "beast") or not own:
            return None
        people = (a for a in actors if a.kind.body == "person" and a.rider is None and a.count == 1 and (
            said or a.subject.id in ids))
        return next((a for a in people if actor.bounds.height < 0.45 * a.bounds.height), None)

    def _giant(self, actor: Actor, actors: list[Actor], said: bool) -> Actor | None:
        """The golem or giant on whose shoulder somebody sits or is carried."""
        if not said and _ON_SHOULDER.search(self.plan.prompt.lower()) is None:
            return None
        great = (a for a in actors if (a.kind.body == "person" or a.kind.name == "robot") and a.rider is None
                 and a.count == 1 and a is not actor)  # fmt: skip
        return next((a for a in great if actor.bounds.height < _BORNE * a.bounds.height), None)

    def _filled(self, vase: Actor, actors: list[Actor]) -> tuple[Actor, list[Actor]]:
        """A vase with the flowers of the prompt in it."""
        flower = next((a for a in actors if a.kind.name == "flower"), None)
        if flower is None:
            return vase, actors
        cue = replace(flower.cue, scale=flower.cue.scale * 1.05 * vase.bounds.height / max(flower.bounds.height, 1e-3))
        flower = replace(flower, cue=cue, bounds=flower.kind.measure(cue), count=1)
        full = paired(flower, vase)
        return full, [full, *(a for a in actors if a is not vase and a.subject.id != flower.subject.id)]

    def _base(self, actor: Actor, actors: list[Actor]) -> Actor | None:
        """The other actor that this one is on or in, rides or drives."""
        under = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation in ON]
        peeked = _PEEKED.findall(self.plan.prompt.lower()) if actor.kind.body == "beast" else []
        under += [s.id for s in self.plan.subjects if s.word.split()[-1] in peeked]
        drives = actor.motion in ("ride", "drive", "sail", "row") and actor.kind.body == "person"
        wanted = actor.action.target if drives and actor.action is not None else ""
        others = [a for a in actors if a is not actor]
        away = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation == "FROM"]
        above = [a for a in others if a.subject.id in away and (a.kind.name in FORMS or risen_from(a, actor) or (
            actor.kind.body == "beast" and _peers(actor) and holds(a)))]
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
        if within and rider.motion not in ("ride", "drive") and not risen_from(base, rider):
            return base.kind.body == "vehicle" or base.kind.name in ("container", "bed", "vase") or holds(base) or (
                is_seat(base))
        if perches(base, rider) or risen_from(base, rider):
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
        cue = Cue("person", "rider", wears=("motorcycle helmet", "boots"), seed=vehicle.cue.seed)
        subject = Subject(-3, "person", cue.word, "alias", "1")
        return Actor(subject, kind, cue, kind.measure(cue), 1, "ground", vehicle.action, goes=vehicle.goes)

    def _cyclist(self, bicycle: Actor) -> Actor:
        """Somebody whose feet are on its pedals, in its place."""
        kind = self.kinds["person"]
        cue = Cue("person", "cyclist", motion="ride", holds=("bicycle",), deed="ride bicycle", thing="bicycle",
                  seed=bicycle.cue.seed)  # fmt: skip
        return replace(bicycle, kind=kind, cue=cue, bounds=kind.measure(cue), medium="ground")

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


def _peers(actor: Actor) -> bool:
    """Whether it looks out of what it comes from: a cat out of a box."""
    return actor.motion == "look" or (actor.action is not None and actor.action.lemma in _PEERS)


def _room_on(bearer: Actor, small: Actor) -> float:
    """m: how tall one may be that a beast carries, and is seen with it; its own young may be larger."""
    cub = small.subject.kind == bearer.subject.kind and "young" in small.subject.states
    return (_CUB if cub else _BORNE) * bearer.bounds.height


def _carries(actor: Actor, wanted: str) -> bool:
    return bool(wanted) and wanted in (actor.kind.name, actor.subject.word) and (
        actor.kind.body in ("beast", "vehicle", "flyer"))


def _is_passenger(actor: Actor) -> bool:
    """Whether it is a bus or a train that is ridden: no horse stands in for those."""
    return actor.action is not None and actor.action.target in ("bus", "train", "plane", "car", "boat", "truck")
