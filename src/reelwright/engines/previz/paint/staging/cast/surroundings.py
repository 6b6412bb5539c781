"""What a prompt names and the place already is: the bus one sits in, the towers of a skyline, the paint on a wall."""

from __future__ import annotations

from reelwright.engines.previz.paint.figures.vehicles import hovercar
from reelwright.engines.previz.paint.staging.conditions.festive import garland_of
from reelwright.engines.previz.paint.staging.conditions.fixtures import of_room
from reelwright.engines.previz.plan import Plan, Subject

_CARRIAGES = frozenset({"train", "bus", "tram"})
_WEAR = ("paint", "peeling paint", "wallpaper", "plaster", "rubble", "debris", "decay")
"""What is only seen on the walls and the floor of a room."""
_TOWERS = ("tower", "glass tower", "tall tower", "white tower", "city tower")
_WASHING = ("laundry", "washing", "washing line", "clothesline", "clothes line", "laundry line")
_OF_RUINS = ("jungle", "ruined", "mayan", "aztec", "egyptian", "overgrown", "lost", "forgotten")
"""Temples that the place itself is."""
_WARES = ("fabric", "textile", "spice")
_NAMED = ("hotel", "station", "school", "hospital", "lighthouse")
_MASSES = ("architecture", "cityscape")
_MODELS = frozenset({"toy", "model"})


def is_surrounding(subject: Subject, setting: str) -> bool:
    """Whether the place makes it. A carriage indoors: one is in it, or it stands at its platform."""
    word = subject.word.lower()
    if setting in ("skyline", "neon_city", "street") and word in hovercar.NOUNS and subject.count != "1":
        return True  # several are the traffic over a city
    if setting in ("skyline", "neon_city"):
        return word in _TOWERS or _of_the_town(subject)
    if setting == "ruins" and _of_the_town(subject):
        return True
    if setting == "ruins" and subject.kind == "temple" and len(word.split()) > 1:
        return subject.scenery and word.split()[0] in _OF_RUINS
    if setting.startswith("bridge_"):
        return subject.kind == "bridge"
    if setting in ("garden", "interior") and subject.kind == "greenhouse":
        return True
    if setting in ("street", "old_town"):
        return _of_the_town(subject) or word in (*_WASHING, *_WARES)
    if setting != "interior":
        return False
    return word in _WEAR or (subject.kind in _CARRIAGES and not _MODELS & {*subject.traits, *word.split()})


def _of_the_town(subject: Subject) -> bool:
    """Houses of which there are several, or nobody says how many: the town is made of them."""
    word = subject.word.lower()
    return subject.kind == "house" and word not in _NAMED and (subject.count != "1" or word in _MASSES)


def feature_of(subject: Subject, plan: Plan) -> str:
    """What the place is asked to have for it, by the name that its rows and extras know."""
    if garland := garland_of(subject, plan):
        return garland
    if of_room(subject, plan, plan.setting.spot):
        return subject.word.lower().split()[-1]
    if subject.word in hovercar.NOUNS:
        return "flying car"
    last = subject.word.split()[-1]
    if last in ("line", "pole", "wire") and subject.word.split()[0] in ("telegraph", "telephone", "power", "utility"):
        return "pole"
    if last in ("laundry", "washing"):
        return "laundry"
    return last if subject.kind in ("plant", "container", "furniture", "person", "object") else subject.kind
