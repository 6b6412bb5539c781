"""Holders, heaps and seats: what one is in or on, how large it is for its guest, how high one sits there and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.breeds import beast_of
from reelwright.engines.previz.paint.figures.animals.resolve import TOGETHER
from reelwright.engines.previz.paint.figures.things.cages import BOX
from reelwright.engines.previz.paint.figures.things.filled import VESSELS
from reelwright.engines.previz.paint.staging.cast.company import DOG_SLED, Actor
from reelwright.engines.previz.paint.staging.cast.retold import CRESCENT, GENIES
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set

CAGES = ("cage", "birdcage")
_CARRIED = word_set("drift float glide fly move cross walk")
"""What the boat does for those who are in it."""
HOLDERS = word_set(
    "cage birdcage basket bowl box crate barrel bucket bathtub tub cup mug teacup pot jar nest vase container aquarium"
    " fishbowl tank suitcase bag backpack hat sink bed glass pram stroller cradle")
"""What small things and animals are in, seen over its rim, through its bars or its glass."""
_LIDDED = word_set("chest crate barrel suitcase can bin dumpster box container")
"""What has a lid: on it one is on the lid."""
SHUT = "shut"
"""Trait of what has its lid on."""
_RIMS: Mapping[str, float] = {"basket": 0.46, "bed": 0.5}
"""Height of the rim as a share of the whole; 0.92 of what has no handle."""
_ON_HEAP = 0.86
"""How far up a heap one sinks into it, as a share of where its top is."""
SUNK, _NEAR_RIM = 0.40, 0.11
"""How much of a guest is below the rim, as a share of its height; how much lower the near side of the rim is seen than
the far side, as a share of the width."""
_INNER = 0.62
"""Width between the rims of a cup, as a share of its saucer's."""
_PERCH = 0.27
"""Height of a cage's perch as a share of the whole."""
_HEAPS = word_set("hoard gold treasure bullion")
_SITTER, _LOST = 1.55, 2.6
"""m: who is as tall as this sits on a chair of the usual size; times its own height of the chair of an animal."""
_BACK, _ASTRIDE = 0.05, 0.47
_WITHERS = 0.98
"""Height of a back, in shoulder heights."""
"""Height of a flyer's back over its middle, as a share of its length; of a rider astride, the hips over the feet."""
_SPAN, _WITHERS = 3.6, 0.85
"""Least width of a flyer, and least height of a beast, that somebody rides, in the rider's heights."""
_RUNNER, _UNDER_NECK = 1.45, 0.58
"""Least height of a bird on its feet that carries somebody, in the rider's heights; where its back is, if the neck is
long, as a share of its height."""
_LONG_NECKED = word_set("ostrich emu cassowary flamingo crane heron stork swan goose rhea")
_DAIS = 0.155
"""Height at which the feet of who sits on a throne are, as a share of the throne's."""
_INSECT = 0.62
"""Height of an insect's body over its feet, as a share of its own."""
_BOW, _BOWS = 0.40, 2.0
"""Height of the inner edge of the crescent moon that one sits in, as a share of its own; its height in the sitter's."""
_LAMP = 0.36
"""Least height of the lamp that a genie comes out of, in his."""
SEATS = word_set("chair throne bench stool sofa couch armchair recliner bed rug swing hammock log carpet")
"""Words for what one sits on, not in."""


def filled(base: Actor) -> bool:
    """Whether it is a bowl or a basket with a heap in it, "bowl of rice": one is on the heap."""
    vessel, of, _ = base.subject.word.partition(" of ")
    return bool(of) and vessel in HOLDERS and vessel in VESSELS and base.kind.body == "prop"


def holds(base: Actor) -> bool:
    """Whether one is in it and looks over its rim or through its bars."""
    if SHUT in base.cue.traits:
        return False
    return (filled(base) or bool({base.kind.name, base.subject.word.split()[-1]} & HOLDERS)) and not (
        base.kind.name == "bed" or is_heap(base))


def caged(base: Actor) -> bool:
    """Whether it has bars before whoever is in it."""
    return base.subject.word.split()[-1] in CAGES


_ON_SHEETS = 0.45
"""Height of the middle of a mattress as it is seen, as a share of the headboard's."""
_LYING = word_set("lie sleep nap rest")
_WITH_HANDS = word_set("read eat drink play sing talk laugh wave write work feed mend hold call phone smoke give cry "
                       "weep clap type paint photograph film pet drum conduct juggle lift")
"""What one does sitting, too."""


SEAT_HEIGHT = 0.33
"""Height of what one sits on, as a share of one's own as one sits."""


def lidded(base: Actor, guest: Actor, plan: Plan) -> Actor:
    """The base with its lid on, where the guest is said to be on it and not in it."""
    on = any(r.relation == "ON" and (r.a_id, r.b_id) == (guest.subject.id, base.subject.id) for r in plan.relations)
    if not on or base.subject.word.split()[-1] not in _LIDDED:
        return base
    return replace(base, cue=replace(base.cue, traits=(*base.cue.traits, SHUT)))


_COCKPIT = 0.70
"""Where the rim of a biplane's cockpit is, in its heights."""


def flown(base: Actor, rider: Actor) -> bool:
    """Whether somebody rides what flies: a dragon, a great eagle."""
    if base.kind.name in ("motorcycle", "bicycle"):
        return rider.kind.body == "person"
    if base.subject.word == CRESCENT:
        return rider.kind.body == "person"
    return base.kind.body == "flyer" and rider.kind.body == "person" and rider.motion in ("ride", "fly", "sit")


def risen_from(base: Actor, rider: Actor) -> bool:
    """A genie over the lamp or the bottle that he came out of."""
    return rider.subject.word.split()[-1] in GENIES and base.kind.body == "prop"


def mount_for(base: Actor, rider: Actor) -> Actor:
    """A wolf, a hare or an eagle as large as it must be to carry its rider; a lamp that is seen under a genie."""
    if base.subject.word == CRESCENT:
        return base.scaled(_BOWS * rider.bounds.height / max(base.bounds.height, 1e-3))
    if risen_from(base, rider):
        return base.scaled(max(1.0, _LAMP * rider.bounds.height / max(base.bounds.height, 1e-3)))
    if base.kind.body == "flyer" and base.medium == "ground":
        return base.scaled(max(1.0, _RUNNER * rider.bounds.height / max(base.bounds.height, 1e-3)))
    if base.kind.body == "flyer":
        return base.scaled(max(1.0, _SPAN * rider.bounds.height / max(base.bounds.width, 1e-3)))
    return base.scaled(max(1.0, _WITHERS * rider.bounds.height / max(base.bounds.height, 1e-3)))


def is_heap(base: Actor) -> bool:
    """Whether it is a hoard or a load, on which one lies."""
    return base.subject.word.split()[-1] in _HEAPS or "heaped" in base.cue.traits


def is_seat(base: Actor) -> bool:
    return base.kind.name in SEATS or base.subject.word.split()[-1] in SEATS


def drawn_by_dogs(id_: int, plan: Plan) -> bool:
    """Whether the prompt has dogs pull that subject."""
    return any(a.motion == "pull" and a.target_id == id_ and plan.kind(a.subject) in ("dog", "wolf")
               for a in plan.actions)


def of_its_size(base: Actor, rider: Actor) -> Actor:
    """A chair that suits the animal on it: a doll's for a mouse, a broad one for a bear; no animal is lost in it."""
    box, own = base.bounds, rider.bounds
    if rider.kind.body == "person":
        times = min(1.0, max(0.40, rider.kind.measure(rider.cue).height / _SITTER))
    else:
        times = max(0.92 * min(own.width, own.height) / max(box.width, 1e-3), min(1.0, _LOST * own.height / box.height))
    return base.scaled(min(times, 2.5))


def bedded(base: Actor, rider: Actor) -> Actor:
    """A hoard as broad as the dragon that lies on it."""
    times = 1.2 * rider.bounds.width / max(base.bounds.width, 1e-3)
    return base.scaled(max(1.0, times))


def fitted(base: Actor, rider: Actor) -> Actor:
    """A basket or cage, empty and as large as its guest needs."""
    boxed = (BOX,) if caged(base) and rider.kind.body == "person" else ()
    cue = replace(base.cue, traits=(*base.cue.traits, "empty", *boxed))
    box, own = base.kind.measure(cue), rider.bounds
    alone = not any(t.startswith(TOGETHER) for t in rider.cue.traits)
    within = 0.80 if caged(base) else 0.94 if alone or base.kind.name != "cup" else _INNER
    wide = (min(own.width, 1.25 * own.height) if alone else own.width) / within
    tall = own.height / (0.60 if caged(base) else 1.6)
    least = 1.0 if caged(base) else 0.35
    cue = replace(cue, scale=cue.scale * max(least, wide / box.width, tall / box.height))
    return replace(base, cue=cue, bounds=base.kind.measure(cue))


def seat_of(base: Actor, rider: Actor) -> float:
    """How high the rider's feet are, m: astride they hang beside the flanks."""
    top = base.bounds.top
    if base.subject.word == CRESCENT:
        return _BOW * top - SEAT_HEIGHT * rider.bounds.top
    if base.kind.name == "bed" and rider.cue.motion in _LYING:
        return _ON_SHEETS * top
    if is_heap(base) and rider.kind.body in ("beast", "flyer", "person"):
        return 0.55 * top
    if holds(base) and base.kind.name != "vase":
        if caged(base):
            return (_PERCH if rider.kind.body == "flyer" else 0.04) * top
        near = _RIMS.get(base.subject.word.split()[-1], 0.92) * top - _NEAR_RIM * base.bounds.width
        if filled(base):
            near = _ON_HEAP * VESSELS[base.subject.word.partition(" of ")[0]].heaped * top
        return near - SUNK * rider.bounds.height
    if perches(base, rider):
        return max(0.0, 0.96 * top - SEAT_HEIGHT * rider.bounds.top)
    if base.cue.word == DOG_SLED:
        return 0.06
    if risen_from(base, rider):
        return 0.72 * top
    if base.medium == "air" and base.kind.body == "flyer":  # on the back between its wings
        low = base.bounds.bottom > -0.15 * base.bounds.height  # an insect is measured from its feet
        middle = _INSECT * base.bounds.top if low else 0.0
        return middle + _BACK * base.bounds.width - _ASTRIDE * rider.bounds.top
    if base.kind.body == "flyer" and base.cue.word.split()[-1] in _LONG_NECKED:
        return max(0.0, _UNDER_NECK * top - _ASTRIDE * rider.bounds.top)
    beast = beast_of(base.cue.word.lower()) if base.kind.body == "beast" and rider.kind.body != "person" else None
    if beast is not None:  # it stands on the back, no leg on either side
        return _WITHERS * beast.height * base.cue.scale
    if base.kind.body in ("beast", "flyer"):
        return max(0.0, 0.72 * top - _ASTRIDE * rider.bounds.top)
    if base.subject.word.split()[-1] == "throne" and rider.kind.body == "person":  # on its steps
        return _DAIS * top
    if base.kind.name in SEATS or base.subject.word in SEATS:
        return 0.0 if rider.kind.body == "person" else 0.48 * top
    if base.kind.name in ("bicycle", "motorcycle"):
        return 0.06 * top
    if base.kind.name == "vase":
        return 0.55 * top
    if base.kind.body == "vehicle" and "heaped" in rider.cue.traits:  # cargo shows over the rim, or lies on the roof
        return 0.36 * top if base.medium == "water" else (0.96 if base.kind.name == "truck" else 0.5) * top
    if base.kind.name == "plane":  # chest and head over the rim
        return base.bounds.bottom + _COCKPIT * base.bounds.height - 0.55 * rider.bounds.top
    if base.kind.body == "vehicle":
        afloat = _THWART * top if rider.kind.body == "beast" else min(0.30, 0.08 * top)
        return afloat if base.medium == "water" else 0.40 * top
    return (0.84 if base.kind.body == "prop" else 0.96) * top  # one stands on the middle of what is seen from above


_THWART = 0.34
"""Height of the seat of a boat that an animal is on, as a share of its stem's: lower down only ears would be seen."""
_BORNE_ALONG = word_set("ride sit cling rest")


def sits_on(base: Actor, rider: Actor) -> bool:
    """Whether somebody is on a seat."""
    return rider.kind.body == "person" and base.kind.name in SEATS


def perches(base: Actor, rider: Actor) -> bool:
    """Whether somebody sits on what is no seat: a mushroom, a teacup, a pile of books."""
    sits = rider.cue.motion in ("sit", "perch", "rest") or "sits" in rider.cue.traits
    large = base.kind.body in ("prop", "plant") and base.kind.name not in SEATS and not holds(base)
    return sits and large and rider.kind.body == "person"


def pose_on(base: Actor, rider: Actor) -> str:
    """What the rider does up there."""
    if rider.kind.body == "person":
        if base.kind.body in ("beast", "flyer") or base.kind.name in ("bicycle", "motorcycle"):
            return "ride"
        if base.cue.word == DOG_SLED:
            return "push"
        if holds(base) and caged(base) and rider.cue.motion in ("swim", "float", "move"):
            return "stand"
        land = base.kind.body == "vehicle" and (base.medium == "ground" or base.kind.name == "plane")
        if base.kind.name == "bed" and rider.cue.motion in _LYING:
            return "lie"
        if (base.kind.name in SEATS or perches(base, rider)) and rider.cue.motion in _WITH_HANDS:
            return rider.cue.motion
        if perches(base, rider):
            return "sit"
        if land or base.kind.name in SEATS or rider.motion in ("ride", "drive", "sail"):
            return "sit"
        if base.medium == "water" and rider.motion in _CARRIED:
            return "sit"
    if rider.kind.body == "flyer":
        return "perch"
    if rider.kind.body == "beast" and base.kind.body == "beast" and rider.motion in _BORNE_ALONG:
        return "lie"  # a cub on its mother's back does not walk there
    if rider.kind.body == "beast" and rider.motion in ("", "stand", "look"):
        if base.kind.body != "beast":
            return "sit"
        if not rider.motion:  # the young cling to their mother
            return "lie" if rider.subject.kind == base.subject.kind else "sit"
    return rider.cue.motion
