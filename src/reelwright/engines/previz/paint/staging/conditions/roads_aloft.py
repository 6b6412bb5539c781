"""What drives through a country and is looked at from the air: a small thing on a road that winds below."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.figures.forms.thing import FROM_THE_AIR
from reelwright.engines.previz.paint.staging.cast.company import Actor, Cast
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.plan import Plan

ROADS: Mapping[str, str] = {
    "desert": "aerial_desert_road", "canyon": "aerial_desert_road", "savanna": "aerial_desert_road",
    **dict.fromkeys(("snow_peaks", "arctic"), "aerial_snow_road"),
    **dict.fromkeys(("forest", "jungle", "meadow", "mountains", "farmland", "lake", "river", "street"), "aerial_road"),
}  # fmt: skip
"""Setting -> the row with a road through such a country from the air."""
_COUNTRY_ROADS = re.compile(
    r"\b(?:winding|serpentine|twisting|curv\w+|hairpin|switchbacks?|mountain|country|forest|desert|rural|empty|lonely|"
    r"scenic|dirt|gravel|snowy|autumn\w*)\b[^.;]{0,40}?\b(?:roads?|highways?|lanes?|tracks?|pass|bends?|switchbacks)\b|"
    r"\b(?:roads?|highways?|lanes?)\b[^.;]{0,40}?\b(?:through|across|among|into|in)\b[^.;]{0,24}?"
    r"\b(?:forests?|woods?|mountains?|hills?|desert|dunes|countryside|pines?|trees|fields|snow|canyon|valley)\b")


def road_row(conditions: Conditions, plan: Plan) -> str:
    """The row of a road from the air, "" where no road through a country is told."""
    if not _COUNTRY_ROADS.search(plan.prompt.lower()):
        return ""
    if conditions.setting == "street" and conditions.spot not in ("", "highway") and "road" not in conditions.spot:
        return ""
    country = next((c.kind for c in plan.settings if c.kind in ROADS and c.kind != "street"), conditions.setting)
    row = ROADS.get(country, "")
    winter = plan.season == "winter" or "snow" in plan.weather or re.search(r"\bsnow", plan.prompt.lower())
    return "aerial_snow_road" if row == "aerial_road" and winter else row


def drives_below(actor: Actor | None) -> bool:
    """Whether that is a vehicle on wheels that one may look down on from a drone."""
    return actor is not None and actor.kind.body == "vehicle" and actor.medium == "ground" and (
        actor.kind.name not in ("train", "sled", "carriage") and actor.stand is None)


def from_the_air(company: Cast, setting: str) -> Cast:
    """The company as one sees it from a drone over such a road."""
    if setting not in ROADS.values() or company.hero is None:
        return company
    seen = {id(a): _down_on(a) for a in (company.hero, *company.others) if drives_below(a)}
    others = tuple(seen[id(a)] for a in company.others if id(a) in seen)
    return replace(company, hero=seen.get(id(company.hero), company.hero), others=others)


def _down_on(actor: Actor) -> Actor:
    cue = replace(actor.cue, traits=(*actor.cue.traits, FROM_THE_AIR))
    way = actor.way if actor.way in ("left", "right") else ""
    return replace(actor, cue=cue, bounds=actor.kind.measure(cue), way=way)
