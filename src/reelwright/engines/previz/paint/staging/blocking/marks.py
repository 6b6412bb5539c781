"""Marks: who stands where, as values. Who looks how among several is said here too."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds, Cue
from reelwright.engines.previz.paint.place import Clear, View
from reelwright.engines.previz.paint.staging.cast.company import (
    AFTER,
    AHEAD,
    COUPLES,
    PIT,
    SELFIE,
    SPRINGS,
    THEN,
    Actor,
)
from reelwright.engines.previz.plan.lexicon import word_set

_LOOKS = 4
_MIXED = 60
"""So many people are told apart."""
_PUBLIC = word_set("striker activist suffragette procession congregation "
                   "tourist guest spectator audience commuter passenger customer shopper pedestrian fan fans supporter "
                   "partygoer reveller protester demonstrator graduate neighbour neighbor colleague viewer")
_ANYBODY: Mapping[str, tuple[str, ...]] = {
    "family": ("man", "woman", "girl", "boy"), "people": ("woman", "man", "man", "woman"),
    "friend": ("woman", "man", "woman", "man"), "crowd": ("man", "woman", "man", "woman"),
    "person": ("woman", "man", "man", "woman"), "villager": ("man", "woman", "elder", "woman"),
    **dict.fromkeys(("flight crew", "cabin crew"), ("pilot", "flight attendant", "pilot", "flight attendant")),
    **dict.fromkeys(("medical staff", "hospital staff"), ("doctor", "nurse", "surgeon", "nurse")),
    **dict.fromkeys(("kitchen staff", "restaurant staff"), ("chef", "waitress", "cook", "waiter")),
    **dict.fromkeys(_PUBLIC, ("woman", "man", "woman", "man")),
    **dict.fromkeys(("child", "children", "kid", "sibling"), ("boy", "girl", "boy", "girl")),
    **dict.fromkeys(("student", "pupil"), ("man", "woman", "man", "woman")),
    **dict.fromkeys(("teenager", "teen", "skateboarder", "youth"), ("teen", "teen girl", "teen", "teen girl")),
}  # fmt: skip
"""Words for several people -> who they are in turn."""
_TRAFFIC: Mapping[str, tuple[str, ...]] = dict.fromkeys(
    ("vehicle", "traffic", "automobile"), ("car", "van", "pickup truck", "sports car"))
"""Words for what drives by -> what that is in turn."""
_PAINTED = word_set("car bus truck motorcycle bicycle")
"""Kinds of which several are seldom of one colour."""
_FLEETS = word_set("taxi cab police patrol ambulance fire school army military tank squad decker")
"""Words of vehicles that all have one coat."""
_COATS = ("white", "blue", "green")
"""What follows the first of several, whose coat is its maker's."""
_COUNTED = 10
"""So many are counted by who looks at them."""
_PROTESTS = word_set("protester demonstrator striker activist suffragette")
"""Who bears placards, most of them."""
_STEERS = ("row", "drive", "sail")
_SEATED_BANDS = ("orchestra", "quartet", "ensemble", "philharmonic", "symphony")
"""Who plays sitting, in black."""
_BANDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(("band", "corps", "drumline", "musician", "group"), (
        ("singer", "guitar"), ("guitarist", "guitar"), ("drummer", "drum"), ("trumpeter", "trumpet"))),
    **dict.fromkeys(_SEATED_BANDS, (
        ("man", "violin"), ("woman", "violin"), ("man", "cello"), ("woman", "flute"))),
}  # fmt: skip
"""Words for groups that make music -> who plays what in turn."""
_JAZZ = (("saxophonist", "saxophone"), ("drummer", "drum"), ("trumpeter", "trumpet"), ("guitarist", "guitar"))
_FEW = word_set("duo trio quartet quintet sextet")
_CHAMBER = word_set("string piano classical chamber")
"""Before a word for a few: they play sitting."""
_MARCHING = frozenset({"marching"})
_MARCHED = ("trumpet", "drum", "trumpet", "saxophone")
"""What a band plays that marches."""


@dataclass(frozen=True, slots=True)
class Course:
    """A way that ends at the mark. start: where it begins, m from its end; bend: how far it swings out half-way, m;
    lasts: s; high: of a leap, m; edge: share of the way after which what rolls falls off what it is on, 0 for none."""

    start: tuple[float, float, float]
    bend: tuple[float, float, float]
    lasts: float
    high: float = 0.0
    edge: float = 0.0


@dataclass(frozen=True, eq=False)
class Mark:
    """One body at one place. x, y, z: m, of the contact point; yaw as in Cue; bounds for that yaw; phase 0..1 of the
    loop; wade: share of its height that is under water; mount: it sits on another mark."""

    actor: Actor
    x: float
    y: float
    z: float
    yaw: float
    bounds: Bounds
    phase: float = 0.0
    hero: bool = False
    wade: float = 0.0
    twin: int = 0
    led: bool = False  # goes with the hero: follow shots move it too
    walled: bool = False  # no way across: it goes along the street, whatever it is turned to
    start: tuple[float, float, float] | None = None  # m from its place, from where it jumps there
    course: Course | None = None  # how it goes from one side of its partner to another

    @property
    def face(self) -> float:
        """1 when it looks to the right of the frame, -1 to the left."""
        return 1.0 if math.cos(math.radians(self.yaw)) >= 0 else -1.0

    @property
    def cue(self) -> Cue:
        """As its maker wants it: turned as it stands; twins differ, and a couple is a woman and a man."""
        cue = self.actor.cue
        if self.twin and (self.actor.count == 2 or self._mixed):
            cue = replace(cue, seed=cue.seed + 101 * (self.twin % _LOOKS))
        if self._motley:
            cue = replace(cue, word=_TRAFFIC.get(cue.word, (cue.word,) * _LOOKS)[self.twin % _LOOKS])
            if self.twin % _LOOKS:
                cue = replace(cue, colours=(_COATS[self.twin % _LOOKS - 1],))
        if self.twin and cue.deed == SELFIE:
            motion = ("stand", "wave", "cheer")[self.twin % 3]
            cue = replace(cue, motion=motion, deed="grin" if motion == "stand" else motion)
        if " and " in cue.word:  # bride and groom
            several = cue.word.split(" and ")
            cue = replace(cue, word=several[self.twin % len(several)])
            if self.twin and cue.motion in _STEERS:  # one rows, the others sit
                cue = replace(cue, motion="sit", deed="", thing="", holds=())
        if cue.word.split()[-1:] and cue.word.split()[-1] in COUPLES:
            aged = bool({*cue.traits, *cue.word.split()} & {"old", "elderly"})
            both = ("grandmother", "grandfather") if aged else ("woman", "man")
            cue = replace(cue, word=both[self.twin % 2])
        elif self.actor.count > 1 and (band := _band(cue.word)):
            role, instrument = band[self.twin % len(band)]
            marches = {*cue.traits, *cue.word.split()} >= _MARCHING or cue.deed in ("march", "parade")
            if marches:
                role, instrument = "bandsman", _MARCHED[self.twin % _LOOKS]
            sits = band is _BANDS["quartet"] and not marches
            cue = replace(cue, word=role, holds=(instrument,), motion="walk" if marches else "play",
                traits=(*cue.traits, "sits", "indoors") if sits else cue.traits,
                wears=(*cue.wears, "black gown" if role == "woman" else "black tuxedo") if sits else cue.wears)
        elif self.actor.count > 1 and (anybody := {cue.word, cue.word.split()[-1],
            cue.word.split(" of ")[0]} & _ANYBODY.keys()):
            cue = replace(cue, word=_ANYBODY[min(anybody)][self.twin % _LOOKS])
            if self.actor.subject.word.split()[-1] in _PROTESTS and self.twin % 3 != 1:
                cue = replace(cue, holds=("placard",))
        return replace(cue, yaw=self.yaw)

    @property
    def _mixed(self) -> bool:
        """People, who don't all look the same."""
        return self.actor.kind.body == "person" and self.actor.count <= _MIXED

    @property
    def _motley(self) -> bool:
        """Vehicles that nothing says are alike."""
        cue = self.actor.cue
        return (self.actor.count > 1 and self.actor.kind.name in _PAINTED and not cue.colours
                and not _FLEETS & {*cue.word.split(), *cue.traits} and not self.actor.along)

    @property
    def likeness(self) -> tuple[int, str, int]:
        """Marks of one likeness share their pictures: crowds do, pairs don't."""
        one = (self.actor.count > 2 and not self._mixed and not self._motley) or self.actor.along
        look = 0 if one else self.twin % _LOOKS if self.actor.count > 2 else self.twin
        both = self._mixed or self.actor.relation == "AROUND"
        turned = both and self.actor.count > 2 and self.actor.relation != PIT  # of an audience one sees the backs
        turn = int(turned and abs(self.yaw) > 90)
        flies = self.actor.relation if self.actor.relation in (SPRINGS, THEN) else ""
        return self.actor.subject.id, f"{self.actor.kind.name}{turn}{flies}", look


@dataclass(frozen=True, eq=False)
class Flock:
    """Many small flyers or swimmers. centre: m; reach: m across. They fly at the hero's depth, so that no camera
    leaves them behind, and are made as large as they must be to be seen there."""

    actor: Actor
    centre: tuple[float, float, float]
    reach: float
    count: int
    swell: float = 1.0  # times the natural size, so that they are seen at that depth


@dataclass(frozen=True, eq=False)
class Blocking:
    """marks: the hero first. clear: boxes for paint.place.PlaceOrder. side: -1 or 1, where the hero stands."""

    marks: tuple[Mark, ...]
    flocks: tuple[Flock, ...]
    clear: tuple[Clear, ...]
    side: float


def _band(word: str) -> tuple[tuple[str, str], ...]:
    """Who plays what in turn in a group that makes music; () for any other group."""
    *kinds, last = word.split()
    if "jazz" in kinds and (last in _FEW or last in _BANDS):
        return _JAZZ
    if last in _FEW and _CHAMBER & set(kinds):
        return _BANDS["quartet"]
    return _BANDS["band"] if last in _FEW and "folk" in kinds else _BANDS.get(last, ())


def seen_box(mark: Mark, view: View) -> tuple[float, float, float, float]:
    """(left, top, right, bottom) of a mark on the screen, px."""
    left, top = view.at(mark.x + mark.bounds.left, mark.y + mark.bounds.top, mark.z)
    right, bottom = view.at(mark.x + mark.bounds.right, mark.y + mark.bounds.bottom, mark.z)
    return left, top, right, bottom


def head_of(mark: Mark) -> float:
    """m over the contact point of a mark's head: a raised spear or board is not one."""
    actor = mark.actor
    if actor.kind.body != "person" or actor.rider is not None:
        return mark.bounds.top
    return min(mark.bounds.top, max(0.0, mark.bounds.bottom) + 1.12 * actor.kind.height * actor.cue.scale)


def middle_of(mark: Mark) -> float:
    """m from the contact point to the middle of what is seen of it, across; people are seen by their bodies."""
    if mark.actor.kind.body == "person" and mark.actor.medium == "ground":
        return 0.0
    return 0.5 * (mark.bounds.left + mark.bounds.right)


def watched(hero: Mark, marks: Sequence[Mark]) -> float:
    """m across of what the camera looks at: the hero, or the middle of a chase."""
    both = [m for m in marks if m.actor.relation in (AHEAD, AFTER)]
    return 0.5 * (hero.x + both[0].x) if both else hero.x + middle_of(hero)


def cleared(marks: Sequence[Mark], view: View) -> tuple[Clear, ...]:
    """The boxes that the set must leave free for them; who goes needs room for the way."""
    boxes = []
    for m in marks:
        if (m.actor.medium != "air" or m.hero) and m.actor.depth != "far":
            b, way = m.bounds, (0.17 * view.span(m.z) if m.actor.goes else 0.0)  # what it crosses in the shot
            left, right = m.x + b.left - way, m.x + b.right + way
            boxes.append(Clear(left, right, m.z * 0.97 - 0.3, m.z * 1.03 + 0.4, m.y + b.top,
                               m.actor.kind.body == "vehicle"))  # fmt: skip
    return tuple(boxes)


def is_counted(mark: Mark) -> bool:
    """One of so many that the words give their number, so that each of them must be seen."""
    counted = 1 < mark.actor.count <= _COUNTED and mark.actor.subject.count == str(mark.actor.count)
    return counted and mark.actor.depth != "far" and not mark.actor.along


def is_partner(mark: Mark) -> bool:
    """A companion that must be seen: one of few, and not far away."""
    return mark.actor.count <= 2 and mark.actor.depth != "far" and not mark.actor.along
