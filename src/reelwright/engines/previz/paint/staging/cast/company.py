"""Who plays: the actors of a shot, with what they sit and stand on. Frozen values between casting and blocking."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from reelwright.engines.previz.paint.asset import Bounds, Cue, Kind, Medium
from reelwright.engines.previz.plan import Action, Subject

MOVABLE = ("person", "beast", "flyer", "swimmer", "vehicle")

PULLED = "PULLED"
"""Relation of what comes along behind its partner: a sled, a cart."""

AHEAD, AFTER = "AHEAD", "AFTER"
"""Relations of who runs before its partner and of who runs after it."""

PULLS = "PULLS"
"""Relation of a team to what it pulls."""

TEAM = "TEAM"
"""Relation of beasts in harness before whoever drives them: oxen before a ploughman."""

ENTWINED = "ENTWINED"
"""Relation of a captor that is wound about its partner."""

CHANGES, BECOMES = "CHANGES", "BECOMES"
"""Relations of one that turns into another in the shot, and of that other."""

FIRST, THEN = "FIRST", "THEN"
"""Relations of one who does two things one after the other: in the first half of the shot, and in the second."""

CONJURED = "CONJURED"
"""Relation of a circle of light to whose hand draws it."""

ON_PAD = "ON_PAD"
"""Relation of a launch pad to the rocket that leaves it."""

CHASED = "CHASED"
"""Relation of what flutters on just before the nose of who is after it."""

HIDES = "HIDES"
"""Relation of what its partner peeps out from behind."""

LIGHT_WITHIN = "light within"
"""Trait of somebody who has opened what light comes out of."""

PERCHED = "PERCHED"
"""Relation of a bird that has come down to itself on the wing."""

LANDS, SPRINGS = "LANDS", "SPRINGS"
"""Relations of one that jumps onto something: before and after it, and in the air."""

TRAVELS = "TRAVELS"
"""Relation of one that goes from one side of its partner to another in the shot."""

VAULTED = "VAULTED"
"""Relation of somebody or something to who jumps over it."""

PIT = "PIT"
"""Relation of an audience to those who perform: its backs are in the foreground."""

DOG_SLED = "dog sled"
"""Noun of the sled that a team of dogs pulls, its driver behind it."""

COUPLES = ("couple", "pair", "lovers", "newlyweds")
"""Words for two."""

SELFIE = "take selfie"
"""Deed of those who take a picture of themselves: one holds the camera, all look into it."""

FLOCK = 5
"""From so many on, flyers and fish are a flock: one emitter of stamped pictures."""

Form = Literal["rock", "columns", "cliff", "hill", "table", "sill", "branch", "arcade", "wall", "wave", "face", "line",
               "span", "plinth", "stairs", "pad", "slope", "air"]
"""What can be built under an actor that the place has no such thing for."""
TIMBER, RED_TIMBER = "wooden bridge", "red bridge"
"""Words of an arcade that is no masonry."""


Hole = Literal["door", "arch", "cave", "bars"]
"""What can be built about an actor."""


@dataclass(frozen=True, slots=True)
class Stand:
    """What lifts an actor over the ground. height: of its top over y = 0, m; word: the prompt's own; bare: leafless."""

    form: Form
    height: float
    word: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """What the hero stands in or behind. dark: one looks at it from the dark side; stuff: of the wall.
    flood: display colour of a light in it that hides what is beyond, "" for none."""

    form: Hole
    dark: bool
    stuff: str
    flood: str = ""


@dataclass(frozen=True, eq=False)
class Actor:
    """A subject that somebody draws. count: how many; way: where it heads ("", left, right, toward, away, up …).

    depth: "", "far", "near"; side: "", left, right, centre; goes: it leaves its place; beside: id of the partner;
    relation: how it stands to that partner (BESIDE, BEHIND, ON, AROUND, ABOVE, ALONG …, "" for none)."""

    subject: Subject
    kind: Kind
    cue: Cue
    bounds: Bounds
    count: int
    medium: Medium
    action: Action | None
    way: str = ""
    path: str = ""
    depth: str = ""
    side: str = ""
    goes: bool = False
    beside: int = -1
    relation: str = ""
    along: str = ""  # the scenery it follows ("walkway")
    rider: Actor | None = None  # who sits on it or stands in it; bounds hold both
    seat: float = 0.0  # m, how high the rider's feet hang or stand
    stand: Stand | None = None  # what is built under it
    formation: str = ""  # how a group stands: line, ring, ranks
    wade: float = 0.0  # share of its height that is under water
    opening: Opening | None = None  # the doorway or the bars about it
    journey: tuple[str, str] | None = None  # relations to its partner at the start and at the end of the shot
    setting_off: bool = False  # it leaves its place in the second half of the shot
    out_of: str = ""  # the hole it comes out of: "tunnel", "cave"
    surfaces: bool = False  # it comes up out of the water in the shot

    @property
    def motion(self) -> str:
        return self.action.motion if self.action is not None else ""

    @property
    def movable(self) -> bool:
        return self.kind.body in MOVABLE

    def scaled(self, times: float) -> Actor:
        """So many times as large."""
        cue = replace(self.cue, scale=self.cue.scale * times)
        return replace(self, cue=cue, bounds=self.kind.measure(cue))

    @property
    def rise(self) -> float:
        """m over y = 0 that it stands."""
        return self.stand.height if self.stand is not None else 0.0


@dataclass(frozen=True, eq=False)
class Cast:
    """hero: None for a shot of a place alone. features: scenery for the place. auras: subjects that appear only as an
    aura around the hero. then: the hero as he is in the second half of the shot, where he does another thing."""

    hero: Actor | None
    others: tuple[Actor, ...]
    features: tuple[str, ...]
    auras: tuple[Subject, ...] = ()
    then: Actor | None = None
