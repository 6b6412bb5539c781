"""Drops that cling to a thing: a cold can's, a perfume bottle's, an apple's after rain."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.beads import BEADED
from reelwright.engines.previz.paint.figures.things.wares import ware
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, Subject
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.plan.said import Said

_CLINGS = Said(
    r"\b(?:(?:water|dew|rain|condensation)[ -]?(?:drops|droplets|beads)|raindrops|dewdrops|"
    r"(?:drops|droplets|beads) of (?:water|dew|rain|condensation|moisture)|(?:droplets|drops) (?:on|cover\w*)|"
    r"condensation|beaded with|dewy)\b(?! (?:trails?|falls?|falling|drips?|dripping|splash\w*|hits?|lands?|clouds?))")
_OTHERWISE = Said(r"\b(?:windows?|window ?pane|windshield|pane|pipette|dropper|faucet|tap|contrails?|cobweb|web)\b")
"""Where they are on something else, or fall."""
_OF_WATER = word_set("water drop droplet condensation bead raindrop dewdrop dew moisture rain")
_BEARS = word_set("cup vase food container object machine tool bottle shoe car motorcycle truck fruit vehicle")
_NEVER = ("ice", "cube", "laptop", "phone", "book", "table", "poured drink", "splashed drink")


def covered_in_drops(plan: Plan, ledger: Ledger) -> Plan:
    """The plan with drops on its first thing that bears them; they are no thing of their own, and nothing falls."""
    if not _CLINGS.search(plan.prompt) or _OTHERWISE.search(plan.prompt):
        return plan
    thing = next((s for s in plan.subjects if _bears(s)), None)
    if thing is None:
        return plan
    gone = {s.id for s in plan.subjects if s.id != thing.id and (
        s.word.split()[-1].removesuffix("s") in _OF_WATER or _its_glass(s, thing))}
    ledger.add("subject", "drops of water", "drawn", f"on the {thing.word}")
    for subject in (s for s in plan.subjects if s.id in gone):
        ledger.add("subject", subject.word, "drawn", f"with the {thing.word}")
    left = plan.without(gone).with_subject(replace(thing, traits=(*thing.traits, BEADED)))
    return replace(left, actions=tuple(a for a in left.actions if a.lemma not in ("drop", "bead", "cover")),
                   particles=tuple(p for p in left.particles if p not in ("spray", "splash", "water")))


def _bears(subject: Subject) -> bool:
    last = subject.word.split()[-1]
    made = subject.kind == "food" or ware(subject.word) is not None
    return subject.kind in _BEARS and made and last not in _NEVER and last not in _OF_WATER


def _its_glass(subject: Subject, thing: Subject) -> bool:
    """'Drops on the glass' of a bottle are on the bottle."""
    return subject.word == "glass" and thing.kind == "vase"
