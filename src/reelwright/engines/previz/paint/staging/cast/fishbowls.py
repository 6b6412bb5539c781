"""Fish that are in a bowl or a tank: one thing of both, since the water is in the glass and not in the place; and
those that live in a sea anemone."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.figures.animals.housed import HOUSED
from reelwright.engines.previz.plan import Plan, Subject

_GLASSES = frozenset({"bowl", "fishbowl", "tank", "aquarium", "jar", "glass", "vase", "bulb", "lightbulb", "bottle",
    "teacup", "teapot"})
_WITHIN = ("IN", "INSIDE", "AROUND")  # a fish that goes round a bowl goes round in it
_WITHIN_ARMS = re.compile(r"\b(?:in|inside|from|among|amongst|between|within|through|out of|into)\b[^,.;]*anemone")
_COUNTS = {"few": 3, "some": 3, "many": 5}


def kept(plan: Plan) -> dict[int, int]:
    """id of a fish -> id of the glass that it swims in."""
    fish = {s.id for s in plan.subjects if s.kind == "fish"}
    found = {}
    for relation in plan.relations:
        glass = plan.subject(relation.b_id)
        if relation.a_id in fish and relation.relation in _WITHIN and glass is not None and _is_glass(glass):
            found[relation.a_id] = glass.id
    return found


def with_fish(subject: Subject, plan: Plan) -> Subject:
    """The glass with its fish in it, as one noun; any other subject as it is."""
    within = [plan.subject(a) for a, b in kept(plan).items() if b == subject.id]
    fish = within[0] if within else None
    if fish is None:
        return subject
    count = int(fish.count) if fish.count.isdigit() else _COUNTS.get(fish.count, 1)
    bulb = ("bulb",) if subject.word.split()[-1] in ("bulb", "lightbulb") else ()
    traits = (*subject.traits, *bulb, f"fish:{count}")
    return replace(subject, kind="object", word="fishbowl", colours=fish.colours, traits=traits)


def _is_glass(subject: Subject) -> bool:
    return subject.word.split()[-1] in _GLASSES


def homes(plan: Plan) -> dict[int, int]:
    """id of a sea anemone -> id of the fish that lives in it."""
    fish = next((s for s in plan.subjects if s.kind == "fish"), None)
    lives = fish is not None and ("clown" in fish.word or _WITHIN_ARMS.search(plan.prompt.lower()) is not None)
    if fish is None or not lives:
        return {}
    return {s.id: fish.id for s in plan.subjects if s.word.split()[-1] == "anemone"}


def housed(fish: Subject, plan: Plan) -> tuple[str, ...]:
    """Traits of a fish that is drawn in its anemone; none for any other animal."""
    return (HOUSED,) if fish.id in homes(plan).values() else ()
