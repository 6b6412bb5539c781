"""Who sits, rides, perches or stands on what: pairs that play as one, and stands that are built under an actor."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds, Cue, Kind
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of, rides_waves
from reelwright.engines.previz.paint.figures.things.catalogue import maker_of
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.staging.built import stairs
from reelwright.engines.previz.paint.staging.built.scarps import climbed
from reelwright.engines.previz.paint.staging.cast.bearing import ON_LINES, fitting_there, unsaid_seat
from reelwright.engines.previz.paint.staging.cast.company import Actor, Form, Stand
from reelwright.engines.previz.paint.staging.conditions.lookouts import lookout
from reelwright.engines.previz.paint.staging.conditions.vantage import vantage
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set

CLOSED = word_set("car bus truck train tram plane helicopter submarine rocket spaceship airship")
"""One does not see who is in there."""
_OPEN = word_set("tractor convertible cart carriage chariot wagon sled sleigh scooter motorbike bicycle")
"""Words for vehicles whose driver is seen, whatever their kind."""
_TOO_LARGE = word_set("house cabin church castle town factory skyscraper greenhouse")
_PEDALLED = ("cycle", "pedal", "bike")
_NEEDS_RIDER = ("motorcycle", "bicycle")
_UNDER_WAY = word_set("drive ride run move approach follow cross race")
CAGES = ("cage", "birdcage")
HOLDERS = word_set(
    "cage birdcage basket bowl box crate barrel bucket bathtub tub cup mug teacup pot jar nest vase container aquarium"
    " fishbowl tank suitcase bag backpack hat sink bed glass pram stroller cradle")
"""What small things and animals are in, seen over its rim, through its bars or its glass."""
_RIMS: Mapping[str, float] = {"basket": 0.46, "bed": 0.5}
"""Height of the rim as a share of the whole; 0.92 of what has no handle."""
_SUNK, _NEAR_RIM = 0.40, 0.11
"""How much of a guest is below the rim, as a share of its height; how much lower the near side of the rim is seen than
the far side, as a share of the width."""
_PERCH = 0.27
"""Height of a cage's perch as a share of the whole."""
_SHOULDERS = word_set("shoulder shoulders arm wrist head glove")
_SHOULDER = 0.80
"""Height of the shoulders as a share of the body's."""
_HEAPS = word_set("hoard gold treasure bullion")
_SEATS = word_set("chair throne bench stool sofa armchair bed rug swing hammock log carpet")
_FORMS: Mapping[str, Form] = {
    **dict.fromkeys(("branch", "bough", "twig", "tree", "oak", "pine", "limb"), "branch"),
    **dict.fromkeys(("windowsill", "sill"), "sill"),
    **dict.fromkeys(("table", "desk", "counter", "shelf", "workbench", "tabletop", "nightstand", "altar"), "table"),
    **dict.fromkeys(("rock", "boulder", "stone", "stump", "ice", "iceberg", "floe", "outcrop"), "rock"),
    **dict.fromkeys(("cliff", "crag", "ledge", "peak", "summit", "precipice", "bluff", "headland"), "cliff"),
    **dict.fromkeys(("column", "pillar"), "columns"),
    **dict.fromkeys(("wall", "roof", "rooftop", "railing", "rampart", "parapet", "fence", "battlement"), "wall"),
    **dict.fromkeys(("bridge", "viaduct", "aqueduct"), "arcade"),
}  # fmt: skip
"""Last word, or kind, of what somebody is on -> what is built under it."""
_UNDER_IT = re.compile(
    r"\b(?:on|upon|onto|atop|from|over|across)\s+(?:(?:a|an|the|its|his|her)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(branch|bough|windowsill|sill|ledge|shelf|counter|railing|rooftop|viaduct)\b")
_CROSSES = re.compile(r"\b(?:on|across|over|onto|along|cross(?:es|ing)?)\b")
_AT_A_BRINK = re.compile(
    r"\b(?:edge|brink|lip|rim|top|side)\s+of\s+(?:(?:a|an|the|this)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(cliffs?|precipice|bluff|crag)\b|\b(cliff)(?:\s?|-)(?:edge|top|side)\b")
_PEEKED = re.compile(r"\b(?:peek|peer|peep|pop|look|poke|stick)\w*\s+(?:\w+\s+heads?\s+)?(?:up\s+)?(?:out\s+of|from"
                     r"|out\s+from)\s+(?:inside\s+)?(?:(?:an?|the|its|their)\s+)?(?:[\w-]+\s+){0,2}?"
                     rf"({'|'.join(sorted(HOLDERS))})\b")  # fmt: skip
"""What somebody looks out of: it is in it."""
_GAITS = word_set("walk run gallop move glide")
_LEAFLESS = word_set("dead bare leafless barren withered old gnarled")
_WINGED = frozenset({"pegasus", "griffin", "gryphon", "hippogriff"})
"""Mounts whose wings beat when they go."""
_ON = ("ON", "IN", "INSIDE", "ACROSS")
_FITS: Mapping[Form, tuple[str, ...]] = {
    "branch": ("flyer", "beast", "prop"), "sill": ("beast", "flyer", "prop", "plant", "person"),
    "table": ("beast", "flyer", "prop", "plant"), "rock": ("person", "beast", "flyer", "prop"),
    "cliff": ("person", "beast", "structure", "flyer"), "columns": ("person", "beast", "flyer", "structure"),
    "wall": ("person", "beast", "flyer", "prop"), "arcade": ("vehicle", "person", "beast"), "wave": ("person",),
    "face": ("person", "beast"), "line": ("person", "beast"), "span": ("person", "beast"),
}  # fmt: skip
"""Bodies that may stand there."""
_SMALL = 0.75
"""m: what is lower than that stands on a table when it is indoors."""
_ON_TABLES = 0.95
"""m: the same for what holds somebody."""
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
        base = self._base(actor, actors)
        on_foot = base is None and actor.motion == "ride" and actor.kind.body == "person" and "horse" in self.kinds
        if on_foot and not self._has_wheels(actor):
            base = self._ridden(actor)
        rest = [a for a in actors if a is not actor and a is not base]
        flight = stairs.taken(actor, self.plan) if hero and base is None else ""
        if flight:
            found = self._on_stairs(actor, flight)
            return found, [found, *rest]
        stand = self._stand(actor, base, hero)
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
        pair = self._inside(actor, base) if _hides(base, actor) else self._pair(actor, base)
        brink = next((word for word, form in self._under(actor, None) if form == "cliff"), "")
        if hero and brink and base.kind.body == "beast":
            pair = replace(pair, stand=Stand("cliff", _height("cliff", pair), brink), goes=False)
        if hero and holds(base) and self.indoors and pair.bounds.height < _ON_TABLES:
            pair = replace(pair, stand=Stand("table", _height("table", pair), "table"))
        return pair, [pair, *rest]

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
        under = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation in _ON]
        peeked = _PEEKED.findall(self.plan.prompt.lower()) if actor.kind.body == "beast" else []
        under += [s.id for s in self.plan.subjects if s.word.split()[-1] in peeked]
        drives = actor.motion in ("ride", "drive", "sail") and actor.kind.body == "person"
        wanted = actor.action.target if drives and actor.action is not None else ""
        others = [a for a in actors if a is not actor]
        away = [r.b_id for r in self.plan.relations if r.a_id == actor.subject.id and r.relation == "FROM"]
        above = [a for a in others if a.subject.id in away and a.kind.name in _FORMS]
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
            return base.kind.body == "vehicle" or base.kind.name in ("container", "bed", "vase") or holds(base)
        if base.kind.body == "plant":
            return base.kind.name in ("mushroom", "flower") and rider.motion in ("sit", "perch", "sleep", "stand", "")
        if rider.kind.body == "person" and base.kind.body == "prop":
            return base.kind.name in _SEATS or base.subject.word.split()[-1] in _SEATS
        return True

    def _ridden(self, rider: Actor) -> Actor:
        """What one rides that wasn't named: the verb says whether it has pedals."""
        pedals = rider.action is not None and rider.action.lemma in _PEDALLED and "bicycle" in self.kinds
        name = "bicycle" if pedals else "horse"
        kind = self.kinds[name]
        cue = Cue(name, name, seed=rider.cue.seed)
        subject = Subject(-2, name, name, "alias", "1")
        return Actor(subject, kind, cue, kind.measure(cue), 1, "ground", None)

    def _rider(self, vehicle: Actor) -> Actor:
        """Nobody was named, but such a thing doesn't go by itself."""
        kind = self.kinds["person"]
        cue = Cue("person", "cyclist" if vehicle.kind.name == "bicycle" else "biker", seed=vehicle.cue.seed)
        subject = Subject(-3, "person", cue.word, "alias", "1")
        return Actor(subject, kind, cue, kind.measure(cue), 1, "ground", vehicle.action, goes=vehicle.goes)

    # -- stands
    def _on_stairs(self, actor: Actor, flight: str) -> Actor:
        """flight: "up", "down" or "rest"."""
        for word in {s.word for s in self.plan.subjects if s.kind == "stairs"} | {"stairs"}:
            self.ledger.add("subject", word, "drawn", f"under the {actor.subject.word}")
        rests = flight == "rest"
        cue = replace(actor.cue, motion="sit" if rests else "walk", deed=actor.cue.deed if rests else "")
        way = {"up": "away", "down": "toward", "rest": "toward"}[flight]
        return replace(actor, stand=Stand("stairs", stairs.height(), "stairs"), goes=False, way=way, wade=0.0, cue=cue)

    def _stand(self, actor: Actor, base: Actor | None, hero: bool) -> Stand | None:
        if actor.medium not in ("ground", "air") or (
                actor.medium == "air" and actor.goes and base is None and actor.motion != "land"):
            return None
        leans = actor.action is not None and actor.action.lemma in ("lean", "rest")
        if actor.kind.body == "person" and rides_waves(actor.cue) and cycle_of(actor.cue) == "surf":
            tube = re.search(r"\b(barrel|tube|barreling|barrelling)\b", self.plan.prompt.lower()) is not None
            inside = tube and self.plan.setting.spot == "barrel"  # the place is the tube
            return None if inside else Stand("wave", _height("wave", actor), "barrel" if tube else "wave")
        face = climbed(self.plan.prompt) if hero and actor.motion in ("climb", "pull", "cling", "rise") else ""
        if face and actor.kind.body in ("person", "beast"):
            return Stand("face", _height("face", actor), face)
        words = self.plan.prompt.lower()
        if hero and actor.kind.body in ("person", "beast") and ropeway_named(words) and _CROSSES.search(words):
            return Stand("span", _height("span", actor), "rope bridge")
        if actor.kind.body in ("person", "beast") and ON_LINES.search(self.plan.prompt.lower()):
            return Stand("line", _height("line", actor), "rope")
        for word, form in self._under(actor, base):
            if form == "wall" and (self.indoors or leans or lookout(self.plan.settings) is not None):
                continue
            if actor.kind.body in _FITS[form]:
                return Stand(form, _height(form, actor), word, self._bare(base))
        if base is not None or not hero:
            return None
        walks = actor.kind.body in ("person", "beast") and actor.motion != "surf"
        if self.all_sea and actor.medium == "ground" and walks:
            return Stand("rock", _height("rock", actor), "rock")
        small = actor.bounds.height < _SMALL and actor.kind.body in ("prop", "plant")
        if small and self.indoors and actor.medium == "ground":
            return Stand("table", _height("table", actor), "table")
        return None

    def _bare(self, base: Actor | None) -> bool:
        said = {*base.subject.states, *base.subject.traits} if base is not None else set()
        dead = bool(said & _LEAFLESS) or any(f"{word} " in self.plan.prompt.lower() for word in ("dead", "leafless"))
        return dead or self.plan.season == "winter" or "snow" in self.plan.weather

    def _under(self, actor: Actor, base: Actor | None) -> list[tuple[str, Form]]:
        """Words for what it is on, and the forms that they stand for."""
        if base is not None:
            word = base.subject.word  # an anvil is no table that somebody else builds
            named = [word.split()[-1]] if ware(word) or maker_of(word) else [word.split()[-1], base.kind.name]
        else:
            own = [r for r in self.plan.relations if r.a_id == actor.subject.id and r.relation in (*_ON, "FROM")]
            named = [w for r in own for w in (r.b.split()[-1] if r.b else "", self._kind(r.b_id)) if w]
            if not any(w in _FORMS for w in named):
                words = self.plan.prompt.lower()
                named += _UNDER_IT.findall(words)
                named += ["cliff"] * bool(_AT_A_BRINK.search(words) or vantage(self.plan)[0])
        return [(w, _FORMS[w]) for w in named if w in _FORMS]

    def _kind(self, id_: int) -> str:
        subject = self.plan.subject(id_)
        return subject.kind if subject is not None else ""

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
        cue = replace(base.cue, motion=base.cue.motion or ("walk" if moves else ""))
        if base.cue.word.split()[-1] in _WINGED and moves:
            cue = replace(cue, motion="fly")
        if base.kind.name == "boat" and "sail" not in base.cue.word:
            cue = replace(cue, word="rowboat")  # one sees who sits in it
        times = base.bounds.height / max(rider.bounds.height, 1e-3)
        if base.kind.body == "structure" and times > _MOST_TIMES:
            cue = replace(cue, scale=cue.scale * _MOST_TIMES / times)
        base = replace(base, cue=cue, bounds=base.kind.measure(cue), count=1)
        if holds(base) and rider.kind.body in ("vehicle", "structure") and rider.bounds.height > base.bounds.height:
            small = 0.8 * base.bounds.height / rider.bounds.height  # a ship in a bottle is as small as the bottle
            model = replace(rider.cue, scale=rider.cue.scale * small)
            rider = replace(rider, cue=model, bounds=rider.kind.measure(model))
        if holds(base):
            base = _fitted(base, rider)
        elif base.kind.body == "vehicle" and "heaped" in rider.cue.traits:
            times = min(max(1.0, 0.42 * base.bounds.width / max(rider.bounds.width, 1e-3)), 2.2)
            cargo = replace(rider.cue, scale=rider.cue.scale * times)
            rider = replace(rider, cue=cargo, bounds=rider.kind.measure(cargo))
        elif _is_heap(base) and rider.kind.body in ("beast", "flyer", "person"):
            base = _bedded(base, rider)
        seat, pose = _seat(base, rider), _pose(base, rider)
        traits = (*rider.cue.traits, "seated") if pose in ("sit", "ride", "drive") else rider.cue.traits
        cue = replace(rider.cue, motion=pose, traits=traits)
        sunk = _SUNK if holds(base) and not caged(base) and base.kind.name != "vase" else rider.wade
        rider = replace(rider, cue=cue, bounds=rider.kind.measure(cue), goes=moves, medium=base.medium, wade=sunk)
        box, top = base.bounds, seat + rider.bounds.top
        own = rider.bounds
        both = Bounds(min(box.left, own.left), max(box.right, own.right), box.bottom, max(box.top, top))
        return replace(
            base, bounds=both, rider=rider, seat=seat, goes=base.goes or moves, way=rider.way or base.way,
            action=rider.action or base.action, path=rider.path, depth=rider.depth or base.depth,
            side=rider.side or base.side,
        )  # fmt: skip


def _hides(base: Actor, rider: Actor) -> bool:
    closed = base.kind.name in CLOSED and base.subject.word.split()[-1] not in _OPEN
    return closed and rider.kind.body in ("person", "beast")


def _carries(actor: Actor, wanted: str) -> bool:
    return bool(wanted) and wanted in (actor.kind.name, actor.subject.word) and (
        actor.kind.body in ("beast", "vehicle", "flyer"))


def _height(form: Form, actor: Actor) -> float:
    """How high such a thing is under that actor, m."""
    tall = actor.bounds.height
    return {
        "rock": min(max(0.26 * tall, 0.12), 2.4), "columns": min(max(0.42 * tall, 0.15), 3.0),
        "cliff": min(max(0.45 * tall, 1.2), 16.0) if actor.kind.body == "structure" else max(14.0, 4 * tall),
        "table": 0.78, "sill": 0.9, "branch": 3.0, "wall": 1.3,
        "arcade": 2.3 * tall, "wave": 0.62 * tall, "face": max(4.0 * tall, 5.0),
        "line": max(5.0 * tall, 7.0), "span": 26.0, "stairs": stairs.height(),
    }[form]  # fmt: skip


def _perched(small: Actor, bearer: Actor) -> Actor:
    """One with the person on whose shoulder it sits."""
    cue = replace(small.cue, motion="perch" if small.kind.body == "flyer" else "sit")
    small = replace(small, cue=cue, bounds=small.kind.measure(cue), medium="ground", goes=False, count=1)
    seat = _SHOULDER * bearer.kind.height * bearer.cue.scale
    box = bearer.bounds
    return replace(bearer, rider=small, seat=seat, bounds=replace(box, top=max(box.top, seat + small.bounds.top)))


def holds(base: Actor) -> bool:
    """Whether one is in it and looks over its rim or through its bars."""
    return bool({base.kind.name, base.subject.word.split()[-1]} & HOLDERS) and base.kind.name != "bed"


def caged(base: Actor) -> bool:
    """Whether it has bars before whoever is in it."""
    return base.subject.word.split()[-1] in CAGES


def _is_heap(base: Actor) -> bool:
    return base.subject.word.split()[-1] in _HEAPS or "heaped" in base.cue.traits


def _bedded(base: Actor, rider: Actor) -> Actor:
    """A hoard as broad as the dragon that lies on it."""
    times = 1.2 * rider.bounds.width / max(base.bounds.width, 1e-3)
    cue = replace(base.cue, scale=base.cue.scale * max(1.0, times))
    return replace(base, cue=cue, bounds=base.kind.measure(cue))


def _fitted(base: Actor, rider: Actor) -> Actor:
    """A basket or cage, empty and as large as its guest needs."""
    cue = replace(base.cue, traits=(*base.cue.traits, "empty"))
    box, own = base.kind.measure(cue), rider.bounds
    wide = min(own.width, 1.25 * own.height) / (0.80 if caged(base) else 0.94)
    tall = own.height / (0.60 if caged(base) else 1.6)
    least = 1.0 if caged(base) else 0.35
    cue = replace(cue, scale=cue.scale * max(least, wide / box.width, tall / box.height))
    return replace(base, cue=cue, bounds=base.kind.measure(cue))


def _seat(base: Actor, rider: Actor) -> float:
    """How high the rider's feet are, m: astride they hang beside the flanks."""
    top = base.bounds.top
    if _is_heap(base) and rider.kind.body in ("beast", "flyer", "person"):
        return 0.55 * top
    if holds(base) and base.kind.name != "vase":
        if caged(base):
            return (_PERCH if rider.kind.body == "flyer" else 0.04) * top
        near = _RIMS.get(base.subject.word.split()[-1], 0.92) * top - _NEAR_RIM * base.bounds.width
        return near - _SUNK * rider.bounds.height
    if base.kind.body in ("beast", "flyer"):
        return max(0.0, 0.72 * top - 0.47 * rider.bounds.top)
    if base.kind.name in _SEATS or base.subject.word in _SEATS:
        return 0.0 if rider.kind.body == "person" else 0.48 * top
    if base.kind.name in ("bicycle", "motorcycle"):
        return 0.06 * top
    if base.kind.name == "vase":
        return 0.55 * top
    if base.kind.body == "vehicle" and "heaped" in rider.cue.traits:  # cargo shows over the rim, or lies on the roof
        return 0.36 * top if base.medium == "water" else (0.96 if base.kind.name == "truck" else 0.5) * top
    if base.kind.body == "vehicle":
        return min(0.30, 0.08 * top) if base.medium == "water" else 0.40 * top
    return (0.84 if base.kind.body == "prop" else 0.96) * top  # one stands on the middle of what is seen from above


def _pose(base: Actor, rider: Actor) -> str:
    """What the rider does up there."""
    if rider.kind.body == "person":
        if base.kind.body in ("beast", "flyer") or base.kind.name in ("bicycle", "motorcycle"):
            return "ride"
        land = base.kind.body == "vehicle" and base.medium == "ground"
        if land or base.kind.name in _SEATS or rider.motion in ("ride", "drive", "sail"):
            return "sit"
    if rider.kind.body == "flyer":
        return "perch"
    if rider.kind.body == "beast" and base.kind.body != "beast" and rider.motion in ("", "stand", "look"):
        return "sit"
    return rider.cue.motion
