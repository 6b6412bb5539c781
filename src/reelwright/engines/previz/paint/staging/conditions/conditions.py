"""The plan's words for place, hour, weather and mood -> the words that places and light understand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.wishes import WISHES
from reelwright.engines.previz.paint.places.tinted import coloured_land
from reelwright.engines.previz.paint.sky.clouds import LOW
from reelwright.engines.previz.paint.staging.conditions.folk import place_of_folk
from reelwright.engines.previz.paint.staging.conditions.scouting import scouted
from reelwright.engines.previz.paint.staging.conditions.skies import (
    ROUGH_SEA,
    after_storm,
    far_snow,
    hour_of,
    in_a_dark_room,
    weather_of,
)
from reelwright.engines.previz.plan import Plan

_MOODS: Mapping[str, str] = {
    "calm": "neutral", "cosy": "cozy", "epic": "epic", "dramatic": "epic", "dark": "eerie", "scary": "eerie",
    "melancholy": "melancholy", "hopeful": "vivid", "joyful": "vivid", "romantic": "dreamy", "mysterious": "dreamy",
    "supernatural": "epic", "adventurous": "epic", "powerful": "epic", "violent": "epic", "futuristic": "neon",
    "retro": "melancholy", "elegant": "neutral",
}  # fmt: skip
# which of several moods decides: the one that changes the picture most
_MOOD_ORDER = ("eerie", "cozy", "melancholy", "dreamy", "neon", "epic", "vivid", "neutral")
_COLOURED = re.compile(
    r"\b(" + "|".join(COLOURS) + r")(?:\s+neon|\s+ambient|\s+stage|\s+eerie)?"
    r"\s+(?:lights?|lighting|glow|spotlights?|hue|tint)\b(?!(?:\s+\w+ing)?\s+(?:in|from|inside|within|behind)\s+"
    r"(?:its|his|her|their|a|an|one)\b)")
_OF_ONE = re.compile(r"\b\w+ (?:light|glow)\b(?=(?:\s+\w+ing)?\s+(?:in|from|inside|within|behind)\s+"
                     r"(?:its|his|her|their|a|an|one)\b)")  # fmt: skip
"""The light of one window or one core: it colours nothing else."""
_CAR_LIGHTS = re.compile(
    r"\b(?:tail|brake|traffic|head|warning|signal|navigation|christmas|fairy|string)[ -]?lights?\b")
"""Lights that have their colour for themselves."""
_LAND = (r"(?:\w+\s+)?(?:hills?|mountains?|fields?|meadows?|grass|forests?|trees?|sand|dunes?|sea|ocean|water|lake|"
         r"river|leaves|valleys?|cliffs?|rocks?|desert|plains?|landscape|jungle|dress|cars?|coat|houses?|flowers?|taxis?|cabs?|"
         r"tail ?lights?|brake lights|bus(?:es)?|trams?|trains?|doors?|roofs?|umbrellas?|boats?|sails?|lanterns?|"
         r"buildings?|tulips|poppies|roses|icebergs?|flags?|balloons?|kites?)")
"""What has a colour of its own."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """What lies over the whole picture, in the words of paint.place.PlaceOrder. spot: the finer place. windy 0..1;
    wild: a rough sea."""

    setting: str
    spot: str
    hour: str
    weather: str
    mood: str
    season: str
    palette: tuple[str, ...]
    windy: float
    wild: bool
    guessed: tuple[str, ...] = ()  # what no word of the prompt decided
    lit: tuple[str, ...] = ()  # the prompt's words for light, as lighting.wishes knows them
    lit_in: str = ""


def conditions_of(plan: Plan, rng: np.random.Generator, built: Callable[[str], bool] = bool) -> Conditions:
    """Chooses every condition; where the prompt is silent, the mood, the place and the seed decide. built: whether a
    spot has a set of its own; those are chosen rather than others that suit as well."""
    mood = _mood(plan)
    setting, spot = scouted(plan, mood, float(rng.random()), built)
    if mood == "neutral" and setting == "neon_city":
        mood = "neon"
    setting, spot = place_of_folk(plan, setting, spot)
    weather = weather_of(plan, rng)
    hour = hour_of(plan, mood, setting, weather, rng)
    if not plan.time and setting == "interior" and _ARCANE.search(plan.prompt.lower()):
        hour = "night"  # spells are cast and fortunes told after dark
    if not plan.weather and weather == "cumulus" and hour in LOW:
        weather = "clear"  # heaps under a low sun would be a ceiling of pink
    known = {"setting": bool(plan.setting.weight), "hour": bool(plan.time), "weather": bool(plan.weather)}
    season = _season(plan)
    guessed = [name for name, said in known.items() if not said]
    crash = any(a.motion in ("crash", "explode") for a in plan.actions)
    wild = ROUGH_SEA.search(plan.prompt.lower()) is not None or ("storm" in plan.weather and not after_storm(plan))
    return Conditions(
        setting=setting, spot=spot, hour=hour, weather=weather, mood=mood, season=season, palette=_palette(plan),
        windy=1.0 if "wind" in plan.weather else 0.7 if "storm" in plan.weather else 0.25, wild=wild or crash,
        guessed=tuple(guessed), lit=_lit(plan, setting), lit_in=_lit_in(plan),
    )  # fmt: skip


_ARCANE = re.compile(r"\b(?:wizards?|witch(?:es)?|sorcer\w+|warlocks?|necromancers?|alchemists?|fortune teller|psychic|"
                     r"clairvoyant|s[eé]ance|rituals?|spells?|potions?|vampires?|haunted|ghosts?|ouija)\b")  # fmt: skip


def _lit(plan: Plan, setting: str) -> tuple[str, ...]:
    """The words for light; a spotlight leaves a room in the dark, and floodlights no stadium."""
    words = tuple(w for w in plan.light if w != "spotlight" or setting == "interior")
    if "backlight" in words and "silhouette" in plan.prompt.lower():
        words = tuple("silhouette" if w == "backlight" else w for w in words)
    if setting == "interior" and not {"dark", "spotlight"} & set(words) and in_a_dark_room(plan):
        words = (*words, "dark")
    return tuple(w for w in words if w in WISHES)


_FROSTY = re.compile(r"\b(?:hoar ?frost|frosted trees|rime ice|frosty (?:morning|field|meadow|forest))\b")
"""Words for a winter without falling snow."""


def _season(plan: Plan) -> str:
    """The season; snow lies in winter, whatever the sky does."""
    if not plan.season and _FROSTY.search(plan.prompt.lower()):
        return "winter"
    if not plan.season and re.search(r"\bautumn(?:al)?\b|\bfall (?:colou?rs|foliage|leaves)\b", plan.prompt.lower()):
        return "autumn"
    snowed = ("snow" in plan.weather and not far_snow(plan)) or any(
        a.target == "snowman" and a.motion == "work" for a in plan.actions)  # what they build it of lies there
    return plan.season or ("winter" if snowed else "")


_BACKDROP = re.compile(r"\b(\w+)(?: (?:studio|plain|solid|seamless))? (?:background|backdrop)\b")
"""The colour of the paper behind whatever stands in a studio."""


def _palette(plan: Plan) -> tuple[str, ...]:
    """Colours of the light and the sky; a green valley or a turquoise pool colours only itself."""
    words = _OF_ONE.sub("light", _CAR_LIGHTS.sub("lamps", plan.prompt.lower()))
    paper = _BACKDROP.search(words)
    sheet = {"dark": "black", "light": "white", "pale": "white"}.get(paper.group(1), paper.group(1)) if paper else ""
    if sheet in COLOURS:
        return (sheet,)
    named = re.search(r"\b(colou?r palette|palette|tones?|hues?|shades of|colou?rs? of)\b", words) is not None
    airy = r"(?:sk(?:y|ies)|lights?|glow|sun|sunset|sunrise|dawn|dusk|twilight|haze|clouds?|air|atmosphere|horizon)"
    ground = any(
        not _is_land(words, c)
        and re.search(rf"\b{c}(?:\W+\w+){{0,2}}?\W+{airy}\b|\b{airy}\W+(?:\w+\W+){{0,3}}?{c}\b", words)
        for c in plan.palette
    )  # fmt: skip
    alien = bool(plan.settings) and plan.settings[0].kind in ("planet", "space")  # there, the ground is any colour
    if alien and not named and not ground:  # purple mountains are no purple sky
        land = {f.split("=")[1] for f in coloured_land(words)}
        return tuple(c for c in plan.palette if c not in land)
    return plan.palette if named or ground or alien or not plan.settings else ()


def _is_land(words: str, colour: str) -> bool:
    """Green hills at sunset: the colour is of the hills, and of nothing in the air."""
    airy = rf"\b{colour}\s+(?:\w+\s+)?(?:sk|light|glow|sun|haze|cloud|dawn|dusk|twilight|air|horizon)"
    return re.search(rf"\b{colour}\s+{_LAND}\b", words) is not None and re.search(airy, words) is None


_VEILED = re.compile(rf"\b({'|'.join(sorted(COLOURS, key=len, reverse=True))})\b(?: [\w-]+)? (?:fog|mist|haze)\b")
"""The colour of the air itself: green fog."""


def _lit_in(plan: Plan) -> str:
    """'in red light', 'purple neon glow': the colour that everything is lit in."""
    words = plan.prompt.lower()
    found = _COLOURED.search(words) or _VEILED.search(words)
    return found.group(1) if found is not None and found.group(1) in COLOURS else ""


def _mood(plan: Plan) -> str:
    moods = {_MOODS.get(m, "neutral") for m in plan.mood}
    if "hologram" in plan.light or "neon" in plan.light:
        moods.add("neon")
    return next((m for m in _MOOD_ORDER if m in moods), "neutral")
