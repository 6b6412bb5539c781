"""Which hour and which weather a plan has: what the words say, and else what suits the place, the mood and the seed."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, bodies_of, eclipsed, low_sun
from reelwright.engines.previz.plan import Plan

_HOUR: Mapping[str, str] = {"dawn": "dawn", "golden_hour": "golden", "night": "night", "aurora": "night"}
# the planner's "dusk" and "day" hold words that look different
_HOUR_WORDS: Mapping[str, str] = {
    "sunset": "sunset", "setting sun": "sunset", "sundown": "sunset", "evening": "sunset", "dusk": "dusk",
    "twilight": "dusk", "blue hour": "dusk", "nightfall": "dusk", "gloaming": "dusk", "noon": "noon", "midday": "noon",
    "merciless sun": "noon", "relentless sun": "noon", "pitiless sun": "noon", "beating sun": "noon",
    "burning sun": "noon", "blazing sun": "noon", "scorching sun": "noon", "midday sun": "noon",
    "noonday sun": "noon", "noon sun": "noon",
    "afternoon": "afternoon", "morning": "morning", "early morning": "dawn", "sunny": "morning",
}  # fmt: skip
_HOURS_OF_MOOD: Mapping[str, tuple[str, ...]] = {
    "neutral": ("morning", "afternoon", "golden", "noon", "morning", "afternoon", "dawn", "golden"),
    "cozy": ("golden", "sunset", "dusk"),
    "epic": ("golden", "morning", "sunset"),
    "eerie": ("sunset", "dusk", "night"),
    "melancholy": ("dusk", "dawn"),
    "vivid": ("morning", "golden"),
    "dreamy": ("dawn", "morning", "golden"),
    "neon": ("night", "dusk"),
}
_HOURS_OF_PLACE: Mapping[str, tuple[str, ...]] = {
    "neon_city": ("night",), "space": ("night",), "underwater": ("noon",), "jungle": ("morning",), "cave": ("golden",),
    "desert": ("golden", "afternoon", "noon"), "savanna": ("golden", "afternoon", "sunset"),
    "canyon": ("golden", "afternoon", "morning"), "ocean": ("morning", "noon", "golden"),
    "beach": ("noon", "morning", "golden"),
    "snow_peaks": ("morning", "noon", "golden"), "arctic": ("morning", "noon", "dawn"),
    "interior": ("golden", "afternoon"),
    "studio": ("afternoon",),
    "volcano": ("dusk", "sunset"), "planet": ("golden", "sunset", "afternoon"),
}  # fmt: skip
STARRY = re.compile(
    r"\b(milky way|meteors?|shooting stars?|northern lights?|aurora|starry sky|night sky|star-filled|sea of stars)\b")
_BLIZZARD = re.compile(r"\b(?:blizzard|snow ?storm|white-?out|driving snow)s?\b")
_RED_SKY = re.compile(r"\b(?:red|crimson|scarlet|orange|blood[- ]red|fiery|burning|pink) sk(?:y|ies)\b")
_HEAT = re.compile(r"\bheat (?:haze|shimmer|mirage)\b")
_DARK_CLOUDS = re.compile(r"\b(?:thunderheads?|supercells?|cumulonimbus|storm light)\b|"
                          r"\b(?:black|storm|stormy|thunder|threatening|ominous|brooding)\s?clouds?\b")
_HEAVY_CLOUDS = re.compile(r"\b(?:dark|heavy|grey|gray|leaden|low) clouds?\b")
_FIRST_LIGHT = re.compile(r"\b(?:dawn|daybreak|sun ?rise|sun ?up|sun(?: is)? ris\w+|rising sun|first light|first rays?|"
                          r"early|break of day|cockcrow|aurora)\b")  # fmt: skip
"""Words for the hour before the morning: without them a morning has the sun up."""
_LIES = re.compile(r"\b(?:starry|stars|star-filled|milky way|moonlit|moonlight|full moon|sunny|sunlit|sunshine|"
                   r"in the sun|bright sun|blue sky|clear (?:sky|day|morning|night)|cloudless)\b")
_FALLING = re.compile(r"\b(?:snow ?fall\w*|snowing|falling snow|snow falls|flakes|snowflakes|blizzard|"
                      r"snow ?storm|flurr\w+)\b")
"""Where stars or the sun are seen, snow lies and does not fall, unless the words say so."""
_ALWAYS_BRIGHT = frozenset({"underwater", "interior", "studio"})
ROUGH_SEA = re.compile(
    r"\b(violent|raging|rough|stormy|wild|furious|churning|angry|turbulent)\s+(\w+\s+)?(ocean|sea|seas|surf|waves?)\b")
_BY_NIGHT = re.compile(r"\b(?:lighthouse beam|beam of (?:a|the) lighthouse|candle ?light|lantern ?light|torch ?light|"
                       r"search ?lights?|lamp ?light|night (?:market|bazaar|club)|holographic signs?|neon[- ]lit)\b")
"""Lights that one sees in the open by night only."""
_AT_STARS = re.compile(r"\btelescope\b[^.;]*\b(?:saturn|jupiter|mars|moon|stars?|planets?|galaxy|night sky|"
                       r"comet|heavens)\b")
FIRELIT = re.compile(r"\bfire ?light\b|"
                     r"\b(?:lit|glow|light) (?:only )?(?:by|of|from) (?:a|the) (?:\w+ )?(?:camp|bon)?fire\b")
"""Words for people who sit at a fire in the night."""
_PITCH_DARK = re.compile(r"\b(?:total|complete|utter|pitch|inky)[- ](?:dark\w*|black\w*)\b|"
                         r"\bin (?:the )?dark(?:ness)?\b"
                         r"(?! \w+ (?:forest|wood|suit|coat|dress)"
                         r"|(?: \w+)? (?:suits?|coats?|dress(?:es)?|cloth(?:es|ing)|robes?|cloaks?|jackets?|jeans|"
                         r"uniforms?|glasses|sunglasses|armou?r|hood(?:s|ies?)?)\b)")
_DARK = re.compile(
    r"\b(dark|darkened|gloomy|unlit|torch-?lit|lantern-?lit|candle-?lit|lamp-?lit)\s+(\w+\s+)?(forest|woods?|room|alley|"
    r"street|cave|cavern|corridor|hall|hallway|tunnel|cellar|dungeon|castle|jungle|lake|sea|city|house|church|chamber|road|"
    r"path|swamp|valley|village|library|attic|bar|kitchen|bedroom|laborator(?:y|ies)|lab|office|workshop|theat(?:re|er)|"
    r"stage|control room|factory|warehouse|basement|mansion|cathedral|temple|tomb|garage|studio|hallway|hangar|crypt|"
    r"dungeon|passage|stairwell|desert|ocean|barn|inn|tavern|museum|parlou?r)\b")
_UNLIT = r"\b(?:dark|darkened|gloomy|unlit|shadowy|dim|dimly[- ]lit)\s+(?:[\w-]+\s+)?"


def in_a_dark_room(plan: Plan) -> bool:
    """Whether the place itself is called dark, whatever place it is: 'a dark gym'."""
    words = plan.prompt.lower()
    return any(c.kind == "interior" and c.words and re.search(_UNLIT + re.escape(c.words) + r"\b", words)
               for c in plan.settings)  # fmt: skip


_LAMPLIT = re.compile(
    r"\b(?:under|beneath|below) (?:an?|the|one) (?:\w+ ){0,2}"
    r"(?:street ?lamp|street ?light|lamp ?post|gas ?lamp|lantern)\b"
    r"|\b(?:lamp|torch|street|lantern|gas)-?li(?:gh)?t\b|\bfire (?:eater|breather|dancer|juggler)s?\b"
    r"|\b(?:strikes?|lights?|striking|lighting) (?:an?|the|his|her) (?:match|cigarette|cigar)\b")
"""Words for a light that nobody would see by day."""
_STRING_LIGHTS = re.compile(r"\b(?:string|fairy|festoon) lights\b")
_CITY_LIGHTS = re.compile(r"\bcity lights\b")
_BURNS = re.compile(r"\b(?:burning|blazing|on fire|in flames)\b")


def hour_of(plan: Plan, mood: str, setting: str, weather: str, rng: np.random.Generator) -> str:
    """A row of lighting.hours.HOURS: the one that is said, or that the light of the prompt means, or one that suits."""
    told = _said_hour(plan, weather) or _hour_of_light(plan, setting)
    return told or _suiting_hour(plan, mood, setting, weather, rng)


def _said_hour(plan: Plan, weather: str) -> str:
    if plan.time == "dawn" and weather not in ("mist", "fog") and not _FIRST_LIGHT.search(plan.prompt.lower()):
        return "morning"
    if plan.time in _HOUR:
        return _HOUR[plan.time]
    if plan.time:
        said = [_HOUR_WORDS[p.words] for p in plan.said if p.became.startswith("time: ") and p.words in _HOUR_WORDS]
        return said[0] if said else {"dusk": "sunset", "day": "morning"}[plan.time]
    return ""


def _hour_of_light(plan: Plan, setting: str) -> str:
    """What hangs in the sky, what burns and what glows tell the hour: the first sign counts; "" where there is none."""
    words, dims = plan.prompt.lower(), setting not in _ALWAYS_BRIGHT
    lamps = setting not in ("underwater", "space", "planet")
    above = {s.kind for s in plan.subjects if s.kind in CELESTIAL or s.kind == "sun"}
    moonlit = "moon" in plan.light or (above & {"moon", "star"} and "sun" not in above and setting != "planet")
    fires = {"fireflies", "embers", "sparks"} & set(plan.particles) or any(s.kind == "campfire" for s in plan.subjects)
    burns = fires or _BURNS.search(words) or any(a.motion == "darken" for a in plan.actions)
    signs = (
        (eclipsed(plan), "dusk"),
        (low_sun(plan) or (dims and _RED_SKY.search(words)), "sunset"),
        (dims and STARRY.search(words), "night"),
        (lamps and (_DARK.search(words) or _LAMPLIT.search(words)), "night"),
        (setting == "interior" and in_a_dark_room(plan), "night"),
        (lamps and _lit_by_hand(plan), "dusk"),
        ((dims and _BY_NIGHT.search(words)) or _AT_STARS.search(words), "night"),
        (_glows_in_hand(plan), "night" if setting in ("interior", "cave") else "dusk"),
        (_PITCH_DARK.search(words), "night"),
        (setting == "interior" and {"dark", "candle"} & set(plan.light), "night"),  # no bright day in its windows
        (moonlit, "night"),
        (dims and _STRING_LIGHTS.search(words), "dusk"),
        (dims and ("fireworks" in plan.particles or _CITY_LIGHTS.search(words) or FIRELIT.search(words)), "night"),
        (burns, "dusk" if dims else "golden"),
        (setting == "neon_city", "night"),
    )
    return next((hour for sign, hour in signs if sign), "")


def _suiting_hour(plan: Plan, mood: str, setting: str, weather: str, rng: np.random.Generator) -> str:
    """One of those that suit weather, place and mood, by the seed."""
    if weather in ("snow", "blizzard"):
        choices: tuple[str, ...] = ("morning", "afternoon", "dusk", "afternoon")
    elif weather == "mist":
        choices = ("dawn", "morning", "golden")
    elif weather in ("storm", "rain", "fog", "overcast"):
        choices = ("afternoon", "morning", "noon", "dusk")
    elif mood == "neutral" and setting.endswith("_close"):
        choices = ("morning", "afternoon", "golden")
    elif mood == "neutral" or setting in ("neon_city", "underwater", "space"):
        choices = _HOURS_OF_PLACE.get(setting, _HOURS_OF_MOOD["neutral"])
    else:
        choices = _HOURS_OF_MOOD[mood]
    if "shafts" in plan.light and setting not in ("neon_city", "space"):
        choices = tuple(h for h in choices if h in ("golden", "sunset", "morning", "afternoon")) or ("golden",)
    return choices[int(rng.integers(len(choices)))]


def _lit_by_hand(plan: Plan) -> bool:
    """Who carries a lantern or a torch needs its light."""
    lights = {s.id for s in plan.subjects if s.word.split()[-1] in ("lantern", "torch", "candle")}
    return any(r.relation == "HAS" and r.b_id in lights for r in plan.relations)


def _glows_in_hand(plan: Plan) -> bool:
    """A staff that glows, a spell: by day one would not see it."""
    held = {r.b_id for r in plan.relations if r.relation == "HAS"}
    return any((s.word.endswith("circle") and s.kind == "crystal") or (s.id in held and "lit" in s.states)
               for s in plan.subjects)  # fmt: skip


def after_storm(plan: Plan) -> bool:
    """'after a passing storm', or a storm with light breaking through."""
    words = plan.prompt.lower()
    return "passing storm" in words or "after the storm" in words or "after a storm" in words or (
        "storm" in plan.weather and "shafts" in plan.light)


def weather_of(plan: Plan, rng: np.random.Generator) -> str:
    """A row of lighting.hours.WEATHERS."""
    no_rain = re.search(r"\bmeteor shower|\brain ?forest", plan.prompt.lower()) is not None
    lies = _LIES.search(plan.prompt.lower()) is not None and _FALLING.search(plan.prompt.lower()) is None
    no_fog = _is_far_mist(plan) or _HEAT.search(plan.prompt.lower()) is not None
    not_here = {"fog": no_fog, "rain": no_rain, "snow": far_snow(plan) or lies}
    said = [w for w in plan.weather if not not_here.get(w, False)]
    if plan.time == "aurora" or "aurora" in plan.light:
        return "snow" if "snow" in said and "snowfall" in plan.prompt else "aurora"
    if wall_of_dust(plan.prompt):
        return "clear"
    if "storm" in said and after_storm(plan):
        return "after_storm"
    if {"rain", "storm"} <= set(said):
        return "storm"  # it rains in one anyway
    for weather in ("dust", "snow", "rain", "storm", "fog", "overcast"):
        if weather in said:
            if weather == "snow" and _BLIZZARD.search(plan.prompt.lower()):
                return "blizzard"
            thin = _is_thin(plan) or "shafts" in plan.light  # beams need a sun that comes through
            return "mist" if weather == "fog" and thin else weather
    if "violent" in plan.mood or ROUGH_SEA.search(plan.prompt.lower()) is not None:
        return "storm"
    if _DARK_CLOUDS.search(plan.prompt.lower()):
        return "storm"
    if "clouds" in said:
        return "overcast" if _HEAVY_CLOUDS.search(plan.prompt.lower()) else "broken"
    if "clear" in said:
        return "clear"
    if any(s.kind in CELESTIAL for s in plan.subjects) or eclipsed(plan) or bodies_of(plan):
        return "clear"  # what hangs in the sky is to be seen
    return ("fair", "clear", "cumulus", "clear")[int(rng.integers(4))]


def wall_of_dust(words: str) -> bool:
    """A storm of dust or sand that is still on its way: it stands at the horizon, and here the air is clear."""
    words = words.lower()
    if re.search(r"\b(?:walls? of (?:\w+ )?(?:dust|sand)|haboob)\b", words):
        return True
    storm = r"(?:dust|sand)[ -]?storm"
    comes = (r"(?:approach\w*|loom\w*|roll\w* in|on the horizon|wall|behind|in the distance|advanc\w+|com(?:es|ing)|"
             r"swallow\w*|engulf\w*|bear\w* down|tower\w*)")
    after, before = rf"\b{storm}\b(?:\W+\w+){{0,3}}?\W+{comes}\b", rf"\b{comes}\W+(?:\w+\W+){{0,2}}?{storm}\b"
    return re.search(f"{after}|{before}", words) is not None


def far_snow(plan: Plan) -> bool:
    """All the snow that is named lies on mountains in the distance: here it is no winter."""
    words = plan.prompt.lower()
    far = r"\bsnow(?:y|[- ](?:capped|topped|covered))?\s+(?:\w+\s+)?(?:mountains?|peaks?|summits?|alps|volcano\w*)\b"
    if re.search(far, words) is None:
        return False
    return re.search(r"\bsnow|\bblizzard|\bwinter|\bfrozen|\bski", re.sub(far, "", words)) is None


def _is_thin(plan: Plan) -> bool:
    """Mist or haze, through which one sees; or fog that fills a valley below."""
    words = plan.prompt.lower()
    low = re.search(r"\bfog(?:gy|-filled|s)?\s+(?:\w+\s+){0,2}?(?:valley|hollow|lake|fields?|river|hills)\b", words)
    return low is not None or re.search(r"\bfog|\b(?:dense|thick|heavy) (?:\w+ )?(?:mist|haze)", words) is None


_BELOW = re.compile(r"\b(?:above|over|from|through|out of|pierc\w+) (?:a |the )?"
                    r"(?:sea|ocean|blanket|layer|carpet|bank)s? of (?:\w+ )?(?:fog|mist)\b")
"""Fog that lies below: up here the air is clear."""


def _is_far_mist(plan: Plan) -> bool:
    """'cliffs fading into mist': haze behind things, not the weather of the whole picture."""
    if _BELOW.search(plan.prompt.lower()):
        return True
    targets = [a.target for a in plan.actions if a.path == "into"]
    return "fog" in targets or any(r.relation in ("INTO", "FROM") and r.b in ("mist", "fog") for r in plan.relations)
