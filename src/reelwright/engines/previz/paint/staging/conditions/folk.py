"""Who is there changes a place that is only half said: a skier's slope lies in snow, a gunslinger's street is dusty."""

from __future__ import annotations

import re

from reelwright.engines.previz.paint.staging.conditions.scouting import OWN_LIGHTS
from reelwright.engines.previz.plan import Plan

_HALL = "hall"
"""An arena, or a room of which nothing is said."""
_IN_ARENA = re.compile(r"\b(?:gladiators?|lions?|tigers?|chariots?|charioteers?|spartacus)\b[^.;]*\b(?:arena|colosseum|"
                       r"coliseum|amphitheat(?:re|er))\b|\b(?:in|inside|into|enters?|sand of|floor of) the (?:\w+ )?"
                       r"(?:colosseum|coliseum)\b|\bgladiators?\b[^;]*\b(?:crowds?|sand|kneels?|roar\w*|swords?|"
                       r"lions?|spears?|nets?)\b")  # fmt: skip
_ANCIENT: tuple[tuple[re.Pattern[str], tuple[str, str]], ...] = (
    (_IN_ARENA, ("ruins", "roman_arena")),
    (re.compile(r"\b(?:roman|legion\w*|centurions?|senators?|caesar)\b[^.]*\b(?:road|street|temples?|city|square|"
                r"forum|crowd|steps|columns?|palace)\b|\bancient rome\b"), ("ruins", "roman_forum")),
    (re.compile(r"\b(?:pharaohs?|egyptian|cleopatra|nefertiti|anubis)\b[^.]*\b(?:temples?|columns?|court|palace|city|"
                r"street|obelisks?|statues?)\b"), ("ruins", "egyptian_temple")),
    (re.compile(r"\b(?:maya[ns]?|aztecs?|incas?|mesoamerican|toltec)\b[^.]*\b(?:temples?|pyramids?|city|plaza|altar|"
                r"square|jungle)\b"), ("ruins", "maya_plaza")),
)  # fmt: skip
"""Words of the prompt for peoples of old in what they built, and the place that is theirs."""
_MUSEUM = re.compile(r"\b(?:museum|stage|theat(?:re|er)|movie|film set|mine|tomb|cave|crypt|ship|"
                     r"market|bazaar|desert)\b")
"""Where they are only shown, or far from their cities."""
_BUILT_UP = frozenset({"ruins", "old_town", "street", "skyline", "castle", "meadow", "garden", "jungle", "desert",
                       "interior", "mountains"})  # fmt: skip
_NAVE = re.compile(r"\b(?:altar|nave|pews?|aisle|inside|interior|within|kneels? in|prays? in|stands? in|walks? "
                   r"through)\b[^.]*"
                   r"\b(?:abbey|church|cathedral|chapel|basilica)\b")  # fmt: skip
"""Words for who is in a ruined church, not before it."""
_OF_EDO = re.compile(r"\b(?:samurai|geishas?|ronin|ninjas?|shogun|maiko|kimonos?)\b")
"""Words for people of old Japan: their village is one of Japan."""
_FOUGHT = re.compile(r"\bfire(?:fighters?|men|man|crew|trucks?|engines?)\b[^.;]*\b(?:at|before|in front of|fights?|"
                     r"battles?|outside|out of|from)\b[^.;]*\b(?:burning|blazing|flaming|warehouse|house|building|"
                     r"factory)\b")
"""Words for who fights a fire from the street."""
_SWINGERS = re.compile(r"\bgymnasts?\b")
"""Who swings on bars and rings, and on no swing in a garden."""
_TRIAL = re.compile(r"\b(?:courtroom|jury|gavel|defendant|(?:prisoner|accused|witness) in the dock)\b")
"""Words for a court: its dock is no harbour."""
_OLD_DESK = re.compile(r"\b(?:candle\w*|lantern|oil lamp|quill|ink ?well|parchment|scroll|fireplace|firelight|"
                       r"victorian|medieval|feather pen|wax seal)\b")  # fmt: skip
"""Words with which nobody is at an office desk."""
_CASTLE_HALL = re.compile(r"\b(?:inside|interior|hall|chambers?|banquet|throne|corridor|fireplace|candle-?lit)\b")
"""Words for the inside of a castle."""
_ROOMS: tuple[tuple[re.Pattern[str], frozenset[str], str], ...] = (
    (re.compile(r"\b(?:jazz|blues|1920s|1930s|twenties|flappers?|speakeasy|saxophon\w*|trumpet\w*|double bass|"
                r"swing band|"
                r"crooner|torch singer|cabaret)\b"), frozenset({"nightclub", "bar", "concert_hall"}),
     "jazz_club"),
)  # fmt: skip
"""Words of the prompt, the spots of interior that they change, and what those become."""
_FOLK: tuple[tuple[re.Pattern[str], frozenset[str], tuple[str, str]], ...] = (
    (re.compile(r"\b(ski(s|ing|er|ers)?|snowboard\w*)\b"), frozenset({"mountains", "meadow", "forest", "garden",
        "canyon"}),
     ("snow_peaks", "ski_slope")),
    (re.compile(r"\b(merman|mermen|merfolk|mermaid (?:queen|king|princess)|coral throne|sea witch)\b"), frozenset({
        "interior", "castle", "meadow", "street", "ocean", "beach", _HALL}), ("underwater", "sunken_city")),
    (re.compile(r"\b(gargoyles?)\b"), frozenset({"interior", "castle", "street", "meadow", _HALL}),
     ("skyline", "roof_ridge")),
    (re.compile(r"\b(space marines?|alien (?:insects?|bugs?|creatures?|monsters?|beasts?))\b"), frozenset({"garden",
        "meadow", "street", "space", "forest"}), ("planet", "")),
    (re.compile(r"\b(elven|elvish|elf|elves|dryads?|druids?|nymphs?)\b"), frozenset({"street"}),
     ("forest", "clearing")),
    (re.compile(r"\b(gunslingers?|cowboys?(?! (?:boots?|hats?)\b)|sheriff|outlaws?|saloon|high noon)\b"),
     frozenset({"street"}), ("old_town", "western")),
    (re.compile(r"\b(roman|legion\w*|centurions?|knights?|crusaders?|vikings?|medieval|pilgrims?|samurai|spartans?|"
                r"cavalry|caravan|wagons?|dusty)\b"), frozenset({"street"}), ("street", "country_road")),
    (re.compile(r"\b(miners?|prospectors?|dwar(?:f|ves)|pickaxe|headlamp|mine ?cart|caver|spelunker)\b"),
     frozenset({"cave"}), ("cave", "mine")),
    (re.compile(r"\b(basketball|volleyball|gymnast\w*|dunk(s|ing|ed)?|slam|handball|badminton)\b"), frozenset({_HALL}),
     ("interior", "indoor_court")),
    (re.compile(r"\b(boxers?|boxing|wrestlers?|wrestling|punch(es)?)\b"), frozenset({_HALL}),
     ("interior", "boxing_ring")),
    (re.compile(r"\b(lifeguards?|surf\w*|beachgoers?|sunbathers?|sandcastles?|beach ball|beach volleyball|frisbee)\b"),
     frozenset({"desert"}), ("beach", "")),
    (re.compile(r"\b(trapeze|acrobats?|aerialists?|lion tamers?|ringmasters?)\b"), frozenset({_HALL, "meadow"}),
     ("interior", "circus")),
)
"""Who is there, the places that they change, and what those become."""


_RINGED = re.compile(r"\b(?:ringed planet|planet with (?:[\w-]+ )?rings|saturn)\b")
_OVER_WORLD = re.compile(r"\b(?:above|over|around|orbit\w*|circl\w+|beneath\W+\w+) (?:(?:a|an|the|"
                         r"our)\s+)?(?:[\w-]+\s+){0,2}?"
                         r"(?:planet|earth|world|mars)\b")  # fmt: skip
"""Words for ships that have a world right below them."""


def place_of_folk(plan: Plan, setting: str, spot: str) -> tuple[str, str]:
    """(setting, spot) as they are, or what the people of the prompt make of them."""
    if setting == "space" and _RINGED.search(plan.prompt.lower()) and not any(
            s.kind in ("person", "child", "astronaut") for s in plan.subjects):
        return "space", "ringed_planet"
    if setting == "space" and spot in ("", "nebula") and _OVER_WORLD.search(plan.prompt.lower()):
        return "space", "orbit"
    modern = re.search(r"\b(city|new york|tokyo|times square|highway|traffic|grass|water|alley\w*|neon|cyber\w+|"
                       r"futuristic|skyscrapers?|rooftops?)\b", plan.prompt.lower())
    old = next((place for words, place in _ANCIENT if words.search(plan.prompt.lower())), None)
    named_room = setting == "interior" and spot and plan.setting.weight >= 1.0  # a statue in it makes it no temple
    if old is not None and setting in _BUILT_UP and not named_room and not _MUSEUM.search(plan.prompt.lower()):
        return old
    if spot == "swing" and _SWINGERS.search(plan.prompt.lower()):
        return "interior", "sports_arena"
    if setting == "interior" and _FOUGHT.search(plan.prompt.lower()):
        return "street", "suburb"
    if setting == "interior" and spot == "office" and _OLD_DESK.search(plan.prompt.lower()):
        return setting, "library"
    if setting == "interior":
        spot = next((new for words, old_, new in _ROOMS if spot in old_ and words.search(plan.prompt.lower())), spot)
    if setting == "desert" and re.search(r"\b(?:saloon|ghost town|gunslingers?)\b", plan.prompt.lower()):
        return "old_town", "ghost_town"
    if setting == "castle" and spot == "castle_hill" and _CASTLE_HALL.search(plan.prompt.lower()):
        return "castle", "throne_room"
    if spot in ("ice_cave", "crystal_cave"):
        return setting, spot  # no mine, whoever wears a lamp there
    if setting in ("harbour", "street", "old_town") and _TRIAL.search(plan.prompt.lower()):
        return "interior", "courtroom"
    if setting in ("ruins", "castle") and _NAVE.search(plan.prompt.lower()):
        return "interior", "church"
    if setting == "old_town" and spot in ("", "village", "square") and _OF_EDO.search(plan.prompt.lower()):
        return setting, "japan_street"
    if setting == "street" and spot in OWN_LIGHTS:
        return setting, spot  # a racetrack may be dusty, and a market have its pilgrims
    at = _HALL if setting == "interior" and spot in ("stadium", "stage", "") else setting
    for words, places, place in _FOLK:
        if at in places and modern is None and words.search(plan.prompt.lower()):
            return place
    return setting, spot
