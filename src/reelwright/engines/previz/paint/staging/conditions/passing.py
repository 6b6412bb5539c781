"""What the light, the weather and the season of a shot pass into: day to night, a storm that gathers, fog that lifts.

A shot that changes has states: conditions of one and the same view, in the order in which it passes through them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.lighting.hours import HOURS, WEATHERS
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.said import Said
from reelwright.engines.previz.scene import Sky

MOST = 4
"""States of one shot: each is a set of its own that is lit and kept."""
_KEEPS_ITS_LIGHT = frozenset({"underwater", "space", "studio", "cave"})

_HOUR: Mapping[str, str] = {
    "pre-dawn": "dusk", "predawn": "dusk", "before dawn": "dusk", "dawn": "dawn", "daybreak": "dawn", "sunrise": "dawn",
    "first light": "dawn", "early morning": "dawn", "late morning": "noon", "morning": "morning", "noon": "noon",
    "midday": "noon", "late afternoon": "golden", "golden hour": "golden", "afternoon": "afternoon",
    "daylight": "afternoon", "daytime": "afternoon", "day": "afternoon", "sunset": "sunset", "sundown": "sunset",
    "evening": "sunset", "twilight": "dusk", "dusk": "dusk", "blue hour": "dusk", "nightfall": "night",
    "nighttime": "night", "midnight": "night", "night": "night",
}  # fmt: skip
_DAY = ("dusk", "dawn", "morning", "noon", "afternoon", "golden", "sunset", "dusk", "night")
"""The hours in their order; the first dusk is the one before the sun is up."""
_BRIGHT = frozenset({"morning", "noon", "afternoon", "golden"})
_SINGLE: Mapping[str, tuple[str, ...]] = {
    "golden": ("golden", "sunset", "dusk"), "sunset": ("golden", "sunset", "dusk"), "dusk": ("sunset", "dusk", "night"),
    "dawn": ("dusk", "dawn", "morning"),
}  # fmt: skip
"""What a time-lapse shows that names one hour only."""
_SUN_SETS, _SUN_RISES = ("golden", "sunset", "dusk"), ("dusk", "dawn", "morning")
_DARKENS = ("sunset", "dusk", "night")

_NAMED = "|".join(sorted((word.replace(" ", r"\s+") for word in _HOUR), key=len, reverse=True))
_HOURS = Said(rf"\b(?P<hour>{_NAMED})\b(?!\W+(?:market|club|sky|gown|dress|shift|lights?))(?!-)")
_BETWEEN = (r"(?:\W+(?:sky|light|scene|hours?|time|slowly|gradually|smoothly|quickly|turn\w*|fad\w+|chang\w+|melt\w*|"
            r"transition\w*|shift\w*|progress\w*|deepen\w*|dissolv\w+|pass\w*|goes|going|moves|moving|and then|"
            r"then))*")
_SLOWLY = r"(?:slowly\W+|gradually\W+)?"
_FROM_TO = Said(
    rf"\b(?P<first>{_NAMED})\b{_BETWEEN}\W+(?:(?:in)?to|till|until|giv\w+ way to|becom\w+)\W+"
    rf"(?:(?:the|a|an|full|deep|dark|bright|clear|starry|early|late)\W+)*(?P<last>{_NAMED})\b"
)
_AND_ON = Said(rf"(?:\W+(?:and|then|on|finally))*\W+(?:in)?to\W+(?:the\W+)?(?P<last>{_NAMED})\b")
_BEFORE_DAWN = Said(r"\b(?:pre-?dawn|before (?:dawn|sunrise))\b")
_LAPSES = Said(r"\b(?:through(?:out)? the (?:whole |entire )?day|over the course of (?:a|the|one) (?:day|night)|"
               r"as (?:the day|time) (?:passes|goes (?:by|on)|progresses|wears on)|as the hours pass)\b")  # fmt: skip
_HOW = r"(?:\W+(?:is|are|[a-z]+ly|then|and|begins|starts|to))*"
_TOLD: tuple[tuple[Said, tuple[str, ...]], ...] = (
    (Said(rf"\bsun{_HOW}\W+(?:(?:slowly|gradually)\W+(?:set|sink|dip|lower|descend)\w*|(?:sets?|setting|sinks?|sinking|"
          r"dips?|dipping|lowers?|lowering|disappears?|slips?|drops?|go(?:es|ing)\W+down)\W+"
          r"(?:below|beneath|behind|into|under|on|toward)\b)"), _SUN_SETS),
    (Said(rf"\bsun{_HOW}\W+(?:(?:slowly|gradually)\W+(?:ris|climb|ascend)\w*|(?:rises?|rising|climbs?|climbing|peeks?|"
          r"emerges?|comes\W+up|ascends?)\W+(?:above|over|behind|from|higher|into|out)\b)"), _SUN_RISES),
    (Said(rf"\b(?:night|darkness|dusk)\W+{_SLOWLY}(?:falls|is\W+falling|descends|sets\W+in|settles)\b|"
          rf"\b(?:sky|daylight|day)\W+{_SLOWLY}(?:darkens|fades)\b|"
          r"\b(?:city|street|building)\W?(?:s\W+)?(?:\W?lights|\W?lamps)\W+(?:\w+\W+){0,3}?(?:come|coming|turn|turning|"
          r"flicker|flickering|switch|switching|go|going)\W+on\b"), _DARKENS),
    (Said(r"\bdark(?:ened|ness)?\b[^.;]{0,50}?\b(?:fill\w*|flood\w*|brighten\w*|lights?\W+up|(?:becom|turn|get|grow)\w*\W+"
          r"(?:bright|light)\w*)\b|\b(?:sun|day|morning\W+)light\W+(?:slowly\W+|gradually\W+)(?:fill|flood|pour|creep)\w*"),
     ("night", "dawn", "morning")),
    (Said(r"\b(?:day|dawn|morning)\W+(?:slowly\W+|gradually\W+)?(?:breaks|is\W+breaking|arrives)\b"), _SUN_RISES),
)  # fmt: skip
"""Words for an hour that comes in the shot, and the states it brings."""

_SKY: Mapping[str, str] = {
    "clear skies": "clear", "clear sky": "clear", "clear": "clear", "sunny": "fair", "sunshine": "fair",
    "sunlight": "fair", "sun": "fair", "blue sky": "fair", "partly cloudy": "broken", "cloudy": "overcast",
    "clouds": "broken", "cloud cover": "overcast", "overcast": "overcast", "grey": "overcast", "stormy": "storm",
    "storm": "storm", "thunderstorm": "storm", "rain": "rain", "rainy": "rain", "downpour": "rain", "fog": "fog",
    "foggy": "fog", "mist": "mist", "misty": "mist", "snow": "snow", "snowfall": "snow", "snowy": "snow",
    "blizzard": "blizzard",
}  # fmt: skip
_SKIES = "|".join(sorted((word.replace(" ", r"\s+") for word in _SKY), key=len, reverse=True))
_SKY_TO_SKY = Said(
    rf"\b(?P<first>{_SKIES})\b(?:\W+(?:sky|skies|day|weather|conditions|light))?{_BETWEEN}\W+"
    rf"(?:(?:in)?to|giv\w+ way to|becom\w+)\W+(?:(?:a|an|the|heavy|dark|thick|bright|dramatic)\W+)*(?P<last>{_SKIES})\b"
)
_COMES = (r"\W+(?:(?:is|are|slowly|gradually|quickly|then|suddenly|dark|heavy)\W+)*"
          r"(?:begins?|start\w*|com(?:es|ing)|gather\w*|roll\w*|build\w*|brew\w*|approach\w*|form\w*|mov(?:es|ing)\W+in|"
          r"clos(?:es|ing)\W+in|creep\w*|drift\w*\W+in|sweep\w*\W+in|thicken\w*|descend\w*)\b")  # fmt: skip
_GOES = (r"\W+(?:(?:is|are|slowly|gradually|quickly|then|finally|begins?|starts?|to)\W+)*(?:lift\w*|dispers\w*|"
         r"clear\w*|dissipat\w*|burn\w*\W+(?:off|away)|part(?:s|ing)?|break\w*(?:\W+up)?|thin\w*|stop\w*|end(?:s|ing)?|"
         r"fad\w+|vanish\w*)\b")  # fmt: skip
_TURNED: tuple[tuple[Said, tuple[str, str]], ...] = (
    (Said(r"\b(?:thunder)?storms?(?:\W+clouds?)?" + _COMES), ("broken", "storm")),
    (Said(r"\b(?:fog|fog\W+bank)" + _COMES), ("fair", "fog")),
    (Said(r"\bmist" + _COMES), ("fair", "mist")),
    (Said(r"\brain" + _COMES + r"|\bbegins?\W+to\W+rain\b|\bstart\w*\W+raining\b"), ("overcast", "rain")),
    (Said(r"\bsnow(?:fall|flakes)?" + _COMES + r"|\b(?:begins?|starts?)\W+(?:to\W+snow|snowing)\b"
          r"|\bsnow\W+(?:(?:slowly|gradually)\W+)?(?:accumulat|pil|cover|blanket|settl|deepen)\w*"),
     ("overcast", "snow")),
    (Said(r"\bclouds?(?:\W+cover)?" + _COMES), ("fair", "overcast")),
    (Said(r"\b(?:thunder)?storm" + _GOES + r"|\bstorm\W+(?:slowly\W+)?pass\w*"), ("storm", "after_storm")),
    (Said(r"\brain" + _GOES + r"|\brain\W+pass\w*"), ("rain", "after_storm")),
    (Said(r"\bfog" + _GOES), ("fog", "clear")),
    (Said(r"\bmist" + _GOES), ("mist", "clear")),
    (Said(r"\b(?:clouds?(?:\W+cover)?|sky|skies)" + _GOES), ("overcast", "fair")),
)  # fmt: skip
_FOUL = frozenset({"storm", "rain", "snow", "blizzard"})
_AFTER_ALL = Said(r"\bdouble rainbow|rainbow\W+(?:appear|form|emerg)\w*")
_SEASON = "spring|summer|autumn|fall|winter"
_ALL_SEASONS = Said(r"\b(?:four seasons|seasons?\W+(?:chang\w+|turn\w*|pass\w*|cycl\w+|shift\w*)|"
                    r"(?:chang|turn|cycl)\w+\W+(?:of\W+(?:the\W+)?)?seasons|through(?:out)?\W+(?:the|all)"
                    r"\W+seasons)\b")
_SEASONS = Said(rf"\b(?:(?:early|late)\W+)?(?P<first>{_SEASON})\b{_BETWEEN}\W+(?:(?:in)?to|becom\w+|giv\w+ way to)\W+"
                rf"(?:\w+\W+)?(?P<last>{_SEASON})\b")  # fmt: skip
_RACES = Said(r"\bclouds?\W+(?:\w+\W+){0,2}?(?:rac(?:e|es|ing)|rush\w*|hurry\w*|scud\w*|speed\w*|streak\w*)\b|"
              r"\b(?:racing|rushing|scudding|fast[- ]moving)\W+clouds?\b")
RACE = 26.0
"""Factor on the pace of clouds."""
_THAW = Said(r"\b(?:snow|ice)(?:\W+cover)?\W+(?:(?:is|slowly|gradually|begins|starts|to)\W+)*(?:melt|thaw)\w*")
_YEAR = ("spring", "summer", "autumn", "winter")


@dataclass(frozen=True)
class Passing:
    """states: the conditions in their order, one for a shot that stays as it is. told: what changes, for people."""

    states: tuple[Conditions, ...]
    told: str = ""

    @property
    def changes(self) -> bool:
        return len(self.states) > 1


def passing_of(plan: Plan, conditions: Conditions) -> Passing:
    """What the conditions of a shot pass into by the words of its prompt."""
    words = plan.prompt.lower()
    if conditions.setting in _KEEPS_ITS_LIGHT:
        return Passing((conditions,))
    lapse = "timelapse" in plan.camera or _LAPSES.search(words) is not None
    hours, weathers, seasons = _hours(words, lapse), _weathers(words), _seasons(words)
    if weathers and weathers[0] in _FOUL and weathers[-1] not in _FOUL and hours and hours[-1] == "night":
        hours = ()  # what darkened was the storm
    many = min(MOST, max(len(hours), len(weathers), len(seasons)))
    if many < 2:
        return Passing((conditions,))
    told = ", ".join(" to ".join(dict.fromkeys(line)).replace("_", " ") for line in (hours, weathers, seasons) if line)
    steps = [
        _state(conditions, _at(hours, k, many), _at(weathers, k, many), _at(seasons, k, many)) for k in range(many)
    ]
    return Passing(tuple(steps), told)


def kindling(before: Conditions, after: Conditions) -> int:
    """Whether lamps come on (1) or go out (-1) from one state to the next."""
    more = HOURS[after.hour].lamp - HOURS[before.hour].lamp
    return 0 if abs(more) < 0.1 else 1 if more > 0 else -1


def without_falls(plan: Plan, state: Conditions) -> Plan:
    """The plan for a state: snow and rain fall in it only when its weather brings them."""
    row = WEATHERS.get(state.weather)
    falls = row.fall if row is not None else ""
    kept = tuple(p for p in plan.particles if p not in ("snow", "rain") or falls)
    return replace(plan, particles=kept)


def raced(sky: Sky, plan: Plan) -> Sky:
    """The sky of a time-lapse: its clouds race."""
    if "timelapse" not in plan.camera and _RACES.search(plan.prompt) is None:
        return sky
    return replace(sky, decks=tuple(replace(deck, drift=deck.drift * RACE) for deck in sky.decks))


def _at(line: Sequence[str], k: int, many: int) -> str:
    """Of a line of states that is told in fewer steps than there are, the one at a step; "" where nothing is told."""
    return line[round(k * (len(line) - 1) / (many - 1))] if line else ""


def _state(conditions: Conditions, hour: str, weather: str, season: str) -> Conditions:
    lit = tuple(w for w in conditions.lit if w not in ("dark", "bright", "soft")) if hour or weather else conditions.lit
    snowed = weather in ("snow", "blizzard")
    bare = weather and not snowed and not season and conditions.season == "winter"
    return replace(
        conditions, hour=hour or conditions.hour, weather=weather or _weather_in(conditions, season), lit=lit,
        season=season or ("winter" if snowed else "" if bare else conditions.season),
    )  # fmt: skip


def _weather_in(conditions: Conditions, season: str) -> str:
    """Snow falls in no other season than its own."""
    if season and season != "winter" and conditions.weather in ("snow", "blizzard"):
        return "fair"
    return conditions.weather


# -- what the words tell ------------------------------------------------------------------------------------------
def _hours(words: str, lapse: bool) -> tuple[str, ...]:
    pair = _FROM_TO.search(words)
    if pair is not None:
        line = [_HOUR[" ".join(pair[name].split())] for name in ("first", "last")]
        at = pair.end()
        while (onward := _AND_ON.regex.match(words, at)) is not None:
            line, at = [*line, _HOUR[" ".join(onward["last"].split())]], onward.end()
        return tuple(line[:MOST]) if len(line) > 2 else _way(*line)
    told = next((states for said, states in _TOLD if said.search(words)), ())
    named = [_HOUR[" ".join(found["hour"].split())] for found in _HOURS.all_in(words)] if lapse else []
    named = list(dict.fromkeys(["dusk", *named] if lapse and _BEFORE_DAWN.search(words) else named))
    if told == _SUN_RISES and named and named[-1] in _BRIGHT:
        return (*told[:-1], named[-1])
    if told == _DARKENS and named and named[-1] in ("dawn", "morning"):  # the night passes too
        return tuple(dict.fromkeys((named[0] if named[0] in ("sunset", "dusk") else "dusk", "night", named[-1])))
    if told:
        late = "night" in named and told == _SUN_SETS
        return (told[0], "dusk", "night") if late and told[0] != "dusk" else told
    if len(named) >= 2:
        return _way(named[0], named[-1])
    if len(named) == 1 and named[0] in _SINGLE:
        return _SINGLE[named[0]]
    return ("dawn", "noon", "sunset") if _LAPSES.search(words) else ()


def _way(first: str, last: str) -> tuple[str, ...]:
    """From one hour to another, by the one between them that colours the sky."""
    if first == last:
        return _SINGLE.get(first, ())
    if first in _BRIGHT and last in ("dusk", "night"):
        return (first, "sunset", last)
    if first in ("dusk", "night") and last in _BRIGHT:
        return (first, "dawn", last)
    if first == "sunset" and last == "night":
        return (first, "dusk", last)
    if first == "dawn" and last in ("sunset", "dusk", "night"):
        return (first, "noon", "sunset") if last == "sunset" else (first, "noon", "sunset", last)
    return (first, last)


def _weathers(words: str) -> tuple[str, ...]:
    pair = _SKY_TO_SKY.search(words)
    first = _SKY[" ".join(pair["first"].split())] if pair is not None else ""
    last = _SKY[" ".join(pair["last"].split())] if pair is not None else ""
    found: tuple[str, ...] = (first, last) if first != last else ()
    if not found:
        turns = [(at.start(), states) for said, states in _TURNED if (at := said.search(words)) is not None]
        turns.sort(key=lambda turn: turn[0])
        line = [*(states[0] for _, states in turns[:1]), *(states[1] for _, states in turns)]
        found = tuple(state for i, state in enumerate(line) if i == 0 or state != line[i - 1])[:MOST]
    if found and found[-1] in ("fair", "clear") and _AFTER_ALL.search(words):
        found = (*found[:-1], "after_storm")
    return found


def _seasons(words: str) -> tuple[str, ...]:
    if _ALL_SEASONS.search(words):
        return _YEAR
    pair = _SEASONS.search(words)
    if pair is not None:
        first, last = ("autumn" if pair[name] == "fall" else pair[name] for name in ("first", "last"))
        if first != last:
            return _year(first, last)
    return ("winter", "spring") if _THAW.search(words) else ()


def _year(first: str, last: str) -> tuple[str, ...]:
    """The seasons from one to another, and round the turn of the year."""
    at = _YEAR.index(first)
    return tuple(_YEAR[(at + k) % 4] for k in range((_YEAR.index(last) - at) % 4 + 1))
