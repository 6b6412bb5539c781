"""Two who play as one: somebody in a saddle, at a wheel, in a bowl, on a shoulder. Lengths in m."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.animals.resolve import ON_FOURS, SITS_UP, TOGETHER
from reelwright.engines.previz.paint.figures.registry import UPRIGHT
from reelwright.engines.previz.paint.figures.vehicles.cockpits import DRIVEN
from reelwright.engines.previz.paint.staging.blocking.holders import (
    SEAT_HEIGHT,
    SUNK,
    bedded,
    caged,
    fitted,
    holds,
    is_heap,
    is_seat,
    mount_for,
    of_its_size,
    perches,
    pose_on,
    risen_from,
    seat_of,
    sits_on,
)
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.paint.staging.cast.media import WINGED
from reelwright.engines.previz.paint.staging.cast.retold import CRESCENT
from reelwright.engines.previz.plan.lexicon import word_set

CLOSED = word_set("car bus truck train tram plane helicopter submarine rocket spaceship airship")
"""One does not see who is in there."""
_OPEN = word_set("tractor convertible cart carriage chariot wagon sled sleigh scooter motorbike bicycle")
"""Words for vehicles whose driver is seen, whatever their kind."""
_COCKPITS = {"car": "convertible", "plane": "biplane"}
"""What an animal drives and flies: one sees who is at the wheel."""
_SHOWN_WITHIN = frozenset({"flying car", "hover car", "hovercar", "sports car"})
"""Cars whose people are the picture: they go without a roof."""
_SEATS = 2
_GUESTS = 3
"""How many animals one sees in a basket."""
_ASLEEP = ("sleep", "nap", "lie")
"""What one does in a basket with the chin on its rim: curled up, nothing of it would be seen but a heap."""
_PILOT = 0.36
"""Height of who flies a biplane, in its heights."""
NEEDS_RIDER = ("motorcycle", "bicycle")
_WATER_BIKES = frozenset({"jet ski", "jet-ski", "jetski"})
_SHOULDER = 0.80
"""Height of the shoulders as a share of the body's."""
_DECK, _GIANT = 0.90, 4.0
"""The same of a walking machine; how often the one on its shoulder goes into a giant's height at most."""
_AT_SPEED = word_set("gallop race charge chase flee")
_SEEN = 0.30
"""Height at least of a small animal on a large one, in its heights: it would be a speck."""
_RIDERS = 6
"""How many of a ride are shown at most, each on a mount of their own."""
_MOST_TIMES = 1.45
"""How much taller than its rider a tower may be that both are to be seen together."""


def paired(rider: Actor, base: Actor) -> Actor:
    """Somebody on a horse, in a boat or on a tower plays together with it: both are one."""
    moves = (base.kind.body in ("beast", "vehicle") and rider.goes) or rider.motion in ("ride", "drive")
    rider, base = _of_one_size(rider, _readied(base, rider, moves))
    seat, pose = seat_of(base, rider), pose_on(base, rider)
    astride = pose == "ride" and base.kind.name == "motorcycle"
    on_seat = pose != "lie" and (sits_on(base, rider) or perches(base, rider))
    seated = on_seat or (pose in ("sit", "ride", "drive") and not astride)
    cue = replace(rider.cue, motion=pose, traits=(*rider.cue.traits, "seated") if seated else rider.cue.traits)
    sunk = SUNK if holds(base) and not caged(base) and base.kind.name != "vase" else rider.wade
    ashore = rider.kind.body == "swimmer" and rider.medium == "ground"  # a walrus on a floe
    rider = replace(rider, cue=cue, bounds=rider.kind.measure(cue), goes=moves, wade=sunk,
                    medium=rider.medium if ashore else base.medium)
    box, own = base.bounds, rider.bounds
    both = Bounds(min(box.left, own.left), max(box.right, own.right), box.bottom, max(box.top, seat + own.top))
    return replace(
        base, bounds=both, rider=rider, seat=seat, goes=base.goes or moves, way=rider.way or base.way,
        action=rider.action or base.action, path=rider.path, depth=rider.depth or base.depth,
        side=rider.side or base.side,
    )  # fmt: skip


def perched(small: Actor, bearer: Actor) -> Actor:
    """One with the person on whose shoulder it sits."""
    cue = replace(small.cue, motion="perch" if small.kind.body == "flyer" else "sit")
    small = replace(small, cue=cue, bounds=small.kind.measure(cue), medium="ground", goes=False, count=1)
    if small.kind.body == "person":  # a giant on whom one would see nobody is smaller
        bearer = bearer.scaled(min(1.0, _GIANT * small.bounds.height / max(bearer.bounds.top, 1e-3)))
    flat = bearer.kind.body != "person"  # a machine's shoulders are as high as its head
    seat = (_DECK if flat else _SHOULDER) * min(bearer.kind.height * bearer.cue.scale, bearer.bounds.top)
    box = bearer.bounds
    return replace(bearer, rider=small, seat=seat, bounds=replace(box, top=max(box.top, seat + small.bounds.top)))


def needs_rider(actor: Actor) -> bool:
    """Whether it goes nowhere without somebody who is seen on it."""
    return actor.kind.name in NEEDS_RIDER or actor.cue.word in _WATER_BIKES


def hides(base: Actor, rider: Actor) -> bool:
    """Whether one does not see who is in there."""
    closed = base.kind.name in CLOSED and base.subject.word.split()[-1] not in _OPEN
    if base.subject.word in _SHOWN_WITHIN and rider.kind.body == "person" and rider.count <= _SEATS:
        return False
    if base.kind.name in _COCKPITS and _animal(rider):  # an animal at the wheel is what one wants to see
        return False
    return closed and rider.kind.body in ("person", "beast")


def piloted(base: Actor, rider: Actor) -> bool:
    """Whether somebody flies a plane or a flying car, and so is in it."""
    return base.kind.name in _COCKPITS and rider.kind.body == "person" and rider.motion in ("drive", "fly", "ride")


def _readied(base: Actor, rider: Actor, moves: bool) -> Actor:
    """What is beneath somebody, as it goes and looks with that rider, and as many as there are riders."""
    lemma = rider.action.lemma if rider.action is not None else ""
    quick = base.kind.body == "beast" and (rider.motion in ("gallop", "run") or lemma in _AT_SPEED)
    cue = replace(base.cue, motion=base.cue.motion or ("gallop" if quick else "walk" if moves else ""))
    if base.kind.body == rider.kind.body == "beast":
        cue = replace(cue, traits=(*cue.traits, ON_FOURS))
    if base.kind.name == "piano":  # nobody sits on a lid that is up
        cue = replace(cue, traits=(*cue.traits, "closed"))
    flies = base.kind.body == "flyer" and base.medium == "air"
    if moves and (flies or base.cue.word.split()[-1] in WINGED):  # its wings beat
        cue = replace(cue, motion="fly")
    if base.kind.name == "boat" and "sail" not in base.cue.word and not needs_rider(base):
        cue = replace(cue, word="rowboat")  # one sees who sits in it
    if base.kind.name in _COCKPITS and (_animal(rider) or not hides(base, rider)):
        cue = replace(cue, word=_COCKPITS[base.kind.name])
    if cue.word in _COCKPITS.values() and rider.kind.body == "person":
        cue = replace(cue, traits=(*cue.traits, DRIVEN))
    times = base.bounds.height / max(rider.bounds.height, 1e-3)
    if base.kind.body == "structure" and times > _MOST_TIMES:
        cue = replace(cue, scale=cue.scale * _MOST_TIMES / times)
    if perches(base, rider) and base.bounds.top < SEAT_HEIGHT * rider.bounds.top:
        cue = replace(cue, scale=cue.scale * SEAT_HEIGHT * rider.bounds.top / base.bounds.top)
    each = rider.kind.body == "person" and (base.kind.body == "beast" or base.kind.name in NEEDS_RIDER)
    count = min(base.count, rider.count, _RIDERS) if each else 1
    return replace(base, cue=cue, bounds=base.kind.measure(cue), count=count)


def _of_one_size(rider: Actor, base: Actor) -> tuple[Actor, Actor]:
    """Both as large as one fits into or onto the other."""
    if holds(base):
        if rider.kind.body in ("vehicle", "structure") and rider.bounds.height > base.bounds.height:
            rider = rider.scaled(0.8 * base.bounds.height / rider.bounds.height)  # a ship in a bottle
        if rider.kind.body == "beast":
            rider = _as_guests(rider, base)
        return rider, fitted(base, rider)
    if base.kind.body == "vehicle" and "heaped" in rider.cue.traits:
        return rider.scaled(min(max(1.0, 0.42 * base.bounds.width / max(rider.bounds.width, 1e-3)), 2.2)), base
    if base.kind.body == "beast" and _animal(rider) and base.kind.name != UPRIGHT:
        return rider.scaled(max(1.0, _SEEN * base.bounds.height / max(rider.bounds.height, 1e-3))), base
    if (base.kind.body in ("beast", "flyer") and rider.kind.body == "person") or (
            risen_from(base, rider)) or base.subject.word == CRESCENT:
        return rider, mount_for(base, rider)
    if is_heap(base) and rider.kind.body in ("beast", "flyer", "person"):
        return rider, bedded(base, rider)
    if base.kind.name == "plane":
        return rider.scaled(min(1.0, _PILOT * base.bounds.height / max(rider.bounds.top, 1e-3))), base
    if (is_seat(base) and _animal(rider)) or (base.kind.name in ("boat", "car") and rider.kind.name == UPRIGHT):
        return rider, of_its_size(base, rider)
    return rider, base


def _as_guests(rider: Actor, base: Actor) -> Actor:
    """All that are in it as one body, side by side, and as they sit there."""
    sits = () if caged(base) else (SITS_UP,)
    several = (f"{TOGETHER}{min(rider.count, _GUESTS)}",) if rider.count > 1 else ()
    pose = pose_on(base, rider)
    pose = "doze" if pose in _ASLEEP and not caged(base) else pose
    cue = replace(rider.cue, traits=(*rider.cue.traits, *sits, *several), motion=pose)
    return replace(rider, cue=cue, bounds=rider.kind.measure(cue), count=1)


def _animal(rider: Actor) -> bool:
    """On four legs, on wings or on two like a person."""
    return rider.kind.body in ("beast", "flyer") or rider.kind.name == UPRIGHT
