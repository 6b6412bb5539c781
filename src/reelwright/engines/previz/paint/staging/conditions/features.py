"""What a place must have because of who plays there and what the prompt says: a volcano behind, lilies, washing."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.structures.known import known
from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.places.build import GLOWING_FLOWERS
from reelwright.engines.previz.paint.places.derelict import DERELICT, ROOFLESS
from reelwright.engines.previz.paint.places.models import LANDMARKS, landmark_of
from reelwright.engines.previz.paint.places.peaks import peak_of
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.places.tinted import coloured_land, coloured_water, glowing_water
from reelwright.engines.previz.paint.places.views import VIEW
from reelwright.engines.previz.paint.places.wetness import WET_GROUND
from reelwright.engines.previz.paint.places.wooded import trees_named
from reelwright.engines.previz.paint.staging.blocking.hero_view import INSIDE
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.cast.graphics import paper_of
from reelwright.engines.previz.paint.staging.conditions.aboard import DECAYS
from reelwright.engines.previz.paint.staging.conditions.festive import festive
from reelwright.engines.previz.paint.staging.conditions.groves import FUJI
from reelwright.engines.previz.paint.staging.conditions.outlooks import outlook
from reelwright.engines.previz.paint.staging.conditions.scouting import BARS, erupts
from reelwright.engines.previz.paint.staging.conditions.skies import wall_of_dust
from reelwright.engines.previz.plan import Plan

WALLED = frozenset({"street", "neon_city", "old_town", "interior", "studio", "cave", "castle", "garden"})
"""Settings with walls or houses at both sides."""
STRAIGHT = "straight_road"
"""The spot of a road along which one drives, not across it."""
_STAGES = frozenset({"stage", "theatre", "theater", "concert hall", "opera", "ballroom", "arena"})
_BACKDROPS: Mapping[str, str] = {
    "mountains": "mountain", "snow_peaks": "mountain", "volcano": "volcano", "castle": "castle",
    "skyline": "skyscraper", "neon_city": "skyscraper", "waterfall": "waterfall", "island": "island",
    "forest": "forest", "old_town": "town",
}  # fmt: skip
"""Setting -> what stands for it where it is only seen from another."""
NAMED = 0.7
"""Least weight of a place that is named, not guessed."""
_SKIES_OF = ("skyline", "rooftop", "balcony", "harbour", "river", "terrace", "garden", "meadow", "ocean")
"""Settings over whose roofs a city's landmark is seen."""
_SAID: tuple[tuple[re.Pattern[str], str, frozenset[str]], ...] = (
    (re.compile(r"\b(?:water lil(?:y|ies)|lotus(?:es)?|lily pads?)\b"), "lotus", frozenset()),
    (re.compile(r"\b(?:forest|wild|bush|grass|prairie)[ -]?fires?\b|\b(?:burning|blazing) (?:forest|woods?|"
                r"field|jungle|meadow|prairie)\b|\b(?:forest|woods|trees|field|jungle|prairie) (?:is |are )?"
                r"(?:on fire|in flames|ablaze|burns?)\b"), "fire line", frozenset()),
    (re.compile(r"\b(?:glowing|luminous|bioluminescent) (?:\w+ )?(?:flowers?|blossoms?|roses|poppies)\b"),
     GLOWING_FLOWERS, frozenset()),
    (re.compile(r"\b(?:wet|rain[- ](?:soaked|slick\w*|wet|swept)|rainy|glistening|slick|soaked|puddled) "
                r"(?:[\w-]+ ){0,2}(?:streets?|roads?|asphalt|pavement|cobblestones?|cobbles|alleys?|highway|city|"
                r"tarmac|plaza|sidewalk|stones?)\b|\b(?:streets?|road|asphalt|pavement) (?:is |are )?(?:still )?"
                r"(?:wet|slick)\b|\bafter (?:the |a )?(?:\w+ )?rain\b"), WET_GROUND, frozenset()),
    (DECAYS, DERELICT, frozenset()),
    (re.compile(r"\blighthouse (?:island|islet|isle|rock)\b"), "lighthouse isle", frozenset()),
    (re.compile(r"\bsea stacks?\b|\b(?:rock|stone|basalt) (?:needles|pillars|stacks)\b.*\b(?:sea|surf|waves|ocean)\b"),
     "sea stack", frozenset()),
    (re.compile(r"\b(?:whirlpools?|maelstroms?|vortex in the (?:sea|ocean|water))\b"), "whirlpool",
     frozenset({"ocean"})),
    *((re.compile(r"\b(?:christmas|xmas)\b(?!.*\b(?:dinner|pudding|card|cookies?)\b)"), word,
       frozenset({"old_town", "street"})) for word in ("christmas tree", "string lights")),
    (re.compile(r"\b(?:island|islet)s?\b"), "wooded islet", frozenset({"lake", "pond"})),
    (re.compile(r"\b(?:telegraph|telephone|power|utility|electric\w*) (?:lines?|poles?|wires?)\b"), "pole",
     frozenset({"street", "desert", "meadow", "farmland", "savanna", "canyon"})),
    (re.compile(r"\btraffic\b(?! (?:lights?|cones?|cop|police|signs?|warden))|\brush[- ]hour\b"), "traffic",
     frozenset({"street", "skyline"})),
    (re.compile(r"\blight trails\b|\blong[- ]exposure\b.*\b(?:cars?|traffic|vehicles|headlights|street|highway)\b|"
                r"\bstreaks? of (?:\w+ )?(?:light|headlights|taillights)\b"), "light trails",
     frozenset({"street", "skyline", "neon_city"})),
    (re.compile(r"\bmanholes?\b|\bsteam\w* (?:\w+ ){0,3}(?:from|out of) (?:\w+ ){0,2}"
                r"(?:grates?|gratings?|sewers?|vents)\b|"
                r"\bsteaming (?:grates?|vents|manholes?)\b"), "manhole",
     frozenset({"street", "old_town", "skyline", "neon_city"})),
    (re.compile(r"\b(?:starry|starlit|star-filled|sky full of stars|(?:under|beneath|below) (?:the|a million|bright) "
                r"stars|stars (?:above|overhead))\b"), "star", frozenset()),
    (re.compile(r"\bavalanches?\b"), "avalanche", frozenset({"mountains", "snow_peaks", "arctic"})),
    (re.compile(r"\b(?:mountain|alpine|small|wooden|lonely|ski) (?:\w+ )?(?:hut|cabin|lodge|chalet|refuge)\b"), "cabin",
     frozenset({"mountains", "snow_peaks", "arctic"})),
    (re.compile(r"\b(?:ruined|roofless|bombed|collapsed|destroyed|shelled|burnt-out|war-torn)\s+(?:\w+ )?(?:cathedral|"
                r"church|chapel|abbey|monastery|nave|concert hall|theat(?:er|re)|hall|house|library|palace|mosque|"
                r"school|ballroom|station)|\b(?:broken|collapsed|fallen|missing|open|no|hole in the) roof\b|"
                r"\b(?:through|where) the roof\b|\b(?:cathedral|church|abbey|chapel) ruins?\b|\bruins? of (?:a|an|the) "
                r"(?:\w+ )?(?:cathedral|church|abbey|chapel|monastery)\b"), ROOFLESS, frozenset({"interior"})),
    (re.compile(r"\b(?:laundry|washing lines?|clothes ?lines?|washing (?:hangs?|hanging|hung)|white sheets)\b"),
     "laundry", frozenset({"street", "old_town", "skyline"})),
    (re.compile(r"\b(?:storm\w*|hurricane|typhoon|tempest|gale|rough seas?|heavy seas?|squall)\b(?!.*\bafter\b)"),
     "towering wave", frozenset({"ocean"})),
)  # fmt: skip
"""Words of the prompt, the feature that they ask for, and the settings that can have it (none: all)."""
_PARASOL = re.compile(rf"\b({'|'.join(COLOURS)}) (?:beach )?(?:umbrellas?|parasols?)\b")
_CAPPED = re.compile(r"\b(?:snow\w*|extinct|dormant|sleeping)\b")


def features_of(plan: Plan, company: Cast, setting: str) -> tuple[str, ...]:
    """What the place must have, and the prompt's words for it, without what leads to a place of another kind."""
    acted = {actor.kind.name for actor in (company.hero, *company.others) if actor is not None}
    named = (*_place_words(plan), *_beyond(plan, setting))
    told = (word for word in named if word not in acted)  # it stands there itself: no second one far off
    words = [word for word in (*company.features, *told) if word != stands_on(company)]
    if ropeway_named(plan.prompt) and stands_on(company) != "span":
        words.append("rope bridge")
    words += (*coloured_water(plan.prompt), *paper_of(plan.prompt),
              *coloured_land(plan.prompt), *glowing_water(plan.prompt), *trees_named(plan.prompt),
              *festive(plan, setting))
    low = plan.prompt.lower()
    words += (word for said, word, where in _SAID if said.search(low) and (not where or setting in where))
    words = [word for word in words if word not in LANDMARKS or LANDMARKS[word].word not in low]
    words += _far_off(plan, setting)
    if any(s.kind == "wave" and {"huge", "large", "tall"} & set(s.sizes) for s in plan.subjects):
        words.append("towering wave")
    return tuple(_without_another_place(_capped(words, plan, setting), plan, setting))


def _far_off(plan: Plan, setting: str) -> list[str]:
    """A parasol's colour; what is seen behind all: a city's landmark, what a window shows, a wall of dust."""
    city = landmark_of(plan.prompt)
    seen = city and setting in _SKIES_OF and not any(known(Cue(s.kind, s.word)) for s in plan.subjects)
    window = outlook(plan) if setting == "interior" else ""
    cloth = _PARASOL.search(plan.prompt.lower())
    shade = f"umbrella={cloth.group(1)}" if cloth is not None else ""
    found = {shade: shade, city: seen, VIEW + window: window, "storm wall": wall_of_dust(plan.prompt)}
    return [feature for feature, there in found.items() if there]


def _capped(words: list[str], plan: Plan, setting: str) -> list[str]:
    """A mountain that is known by name has its outline; Fuji and a volcano that sleeps are cones of snow."""
    low = plan.prompt.lower()
    peak = peak_of(low)
    if peak is not None and setting not in (*INSIDE, "underwater", "space"):
        return [*(w for w in words if w not in ("mountain", "canyon")), peak.name]
    if FUJI.search(low):
        words = [*(w for w in words if w != "mountain"), "snow volcano"]
    sleeps = setting != "volcano" and not erupts(plan) and _CAPPED.search(low)
    return ["snow volcano" if word == "volcano" and sleeps else word for word in words]


def _without_another_place(words: list[str], plan: Plan, setting: str) -> list[str]:
    if setting == "volcano" and erupts(plan):  # the mountain itself, not the coast or the field that lava runs to
        return [word for word in words if word in ("volcano", "smoke", "ash", "town", "house")]
    if setting == "planet" and {"planet", "mars", "red planet"} & set(words):  # its moons are in its sky
        return [word for word in words if word not in ("moon", "lunar")]
    return words


def _beyond(plan: Plan, setting: str) -> tuple[str, ...]:
    """What stands behind a place because the prompt names another one with it: a city beyond the desert."""
    named = [c for c in plan.settings[:3] if c.weight >= NAMED and c.kind != setting and c.kind in _BACKDROPS
             and not c.words.startswith("basalt")]
    found = tuple(_BACKDROPS[c.kind] for c in named)
    if setting in ("desert", "canyon"):  # over the dunes
        found = tuple("city over the dunes" if name == "skyscraper" else name for name in found)
    return found if setting not in (*INSIDE, *WALLED, "underwater", "space") else ()


def stands_on(company: Cast) -> str:
    """What is built under the hero: the place needs no other."""
    return company.hero.stand.form if company.hero is not None and company.hero.stand is not None else ""


def _place_words(plan: Plan) -> tuple[str, ...]:
    """The prompt's own words for places ("library", "temple"): they choose among the variants of a setting."""
    said = [p.words for p in plan.said if p.became.startswith("setting: ")]
    found = dict.fromkeys(word for words in said for word in (words, words.split()[-1]))
    if BARS.search(plan.prompt.lower()):
        found = {**{word: None for word in found if word not in ("bar", "bars")}, "prison": None}
    if "ruin" in plan.prompt.lower():  # a ruined temple is no garden with a temple in it
        found["ruined"] = None
    if _STAGES & set(found) or "spotlight" in plan.light:
        found["hall"] = None
    return tuple(found)
