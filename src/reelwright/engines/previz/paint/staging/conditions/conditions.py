"""The plan's words for place, hour, weather and mood -> the words that places and light understand."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.lighting.hours import COLOURS
from reelwright.engines.previz.paint.lighting.wishes import WISHES
from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.places.tinted import coloured_land
from reelwright.engines.previz.paint.sky.clouds import LOW
from reelwright.engines.previz.paint.staging.cast.fishbowls import kept
from reelwright.engines.previz.paint.staging.conditions.aboard import at_window, carriage, explored, in_craft
from reelwright.engines.previz.paint.staging.conditions.bridges import bridge_of
from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, bodies_of
from reelwright.engines.previz.paint.staging.conditions.fixtures import underground
from reelwright.engines.previz.paint.staging.conditions.folk import place_of_folk
from reelwright.engines.previz.paint.staging.conditions.groves import scene_of
from reelwright.engines.previz.paint.staging.conditions.lookouts import behind_glass, lookout
from reelwright.engines.previz.paint.staging.conditions.macro_eye import macro_eye
from reelwright.engines.previz.paint.staging.conditions.nearness import close_view
from reelwright.engines.previz.paint.staging.conditions.skies import (
    FIRELIT,
    ROUGH_SEA,
    STARRY,
    after_storm,
    far_snow,
    hour_of,
    weather_of,
)
from reelwright.engines.previz.paint.staging.conditions.still_life import home_of_things
from reelwright.engines.previz.paint.staging.conditions.trade_rooms import trade_room
from reelwright.engines.previz.paint.staging.conditions.vantage import vantage
from reelwright.engines.previz.plan import Choice, Plan

_MOODS: Mapping[str, str] = {
    "calm": "neutral", "cosy": "cozy", "epic": "epic", "dramatic": "epic", "dark": "eerie", "scary": "eerie",
    "melancholy": "melancholy", "hopeful": "vivid", "joyful": "vivid", "romantic": "dreamy", "mysterious": "dreamy",
    "supernatural": "epic", "adventurous": "epic", "powerful": "epic", "violent": "epic", "futuristic": "neon",
    "retro": "melancholy", "elegant": "neutral",
}  # fmt: skip
# which of several moods decides: the one that changes the picture most
_MOOD_ORDER = ("eerie", "cozy", "melancholy", "dreamy", "neon", "epic", "vivid", "neutral")
BARS = re.compile(r"\bbehind (?:\w+\s+){0,3}?bars\b|\b(?:prison|cell|iron|rusty|steel|jail) bars\b"
                  r"|\bbars of (?:(?:a|an|the|its|his|her)\s+)?(?:\w+\s+)?(?:cell|cage|prison|jail)\b")  # fmt: skip
"""Words for the bars before somebody who is locked up."""
_OPEN = frozenset({
    "mountains", "snow_peaks", "meadow", "desert", "savanna", "farmland", "beach", "ocean", "rocky_coast",
    "lake", "arctic", "planet", "volcano", "island", "tidal_flats", "skyline", "harbour", "old_town", "castle", "ruins",
    "clouds", "space", "snowfield"})
_CLOSED = frozenset({"hills", "western_town", "cobbled_street", "japan_street"})
"""Where nothing closes overhead; and of those the ones whose trees stand before the sky."""
_MEANT = 1.0
"""Weight over which space is where it plays, not what one looks up to."""
_RIDGE, _GLADE = Choice("mountains", 0.0, "", "ridge"), Choice("meadow", 0.0, "", "")
_RAINED_ON = re.compile(r"\b(?:in|through|under) (?:the )?(?:\w+ )?(?:rain|downpour|drizzle|rainstorm)\b"
                        r"|\brain-soaked\b")
_FLYING = frozenset({"fly", "glide", "hover", "float", "soar", "circle", "fall"})
_FOOTHOLD = frozenset({"ON", "IN", "INSIDE", "ALONG", "ACROSS", "THROUGH", "AT", "DOWN"})
_BEYOND = frozenset({"OVER", "ABOVE", "BEYOND", "BEHIND"})
_ANYWHERE = 3
"""Places from which on nothing is known of where it is."""
_ON_STEPS = re.compile(r"\b(?:steps|porch|doorstep|front door|entrance) of (?:an?|the) (?:[\w-]+ ){0,2}?"
                       r"(?:church|cathedral|temple|house|museum|library|theat(?:re|er)|hotel|palace|school|shop)\b")
"""Words for who is before a house, not in it."""
_RAZED = re.compile(r"\bruins of (?:a|the) (?:\w+ )?(?:city|town)\b|\b(?:ruined|bombed|destroyed|devastated|war-?torn|"
                    r"shelled|post-?apocalyptic)\s+(?:\w+ )?(?:city|town|street|cityscape)\b")  # fmt: skip
_PERCHED_OVER = re.compile(
    r"\b(?:on|atop)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:gargoyle|ledge|spire|cornice|steeple|dome|chimney)s?\b[^.;]*"
    r"\b(?:above|over|overlooking)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:city|town|streets?|metropolis|rooftops)\b")
"""Words for somebody high up on a building: roofs lie below."""
_OVER_ROOFS = re.compile(r"\b(?:roof(?:top)?s? to roof(?:top)?s?"
                         r"|(?:across|along|over) (?:the |tiled |city )*roof(?:top)?s)\b")  # fmt: skip
_COLOURED = re.compile(
    r"\b(" + "|".join(COLOURS) + r")(?:\s+neon|\s+ambient|\s+stage|\s+eerie)?"
    r"\s+(?:lights?|lighting|glow|spotlights?|hue|tint)\b")
_SWIMMERS = frozenset({"shark", "whale", "dolphin", "turtle", "fish", "octopus", "jellyfish", "ray", "squid"})
_LED_TO = frozenset({"temple", "castle", "church", "house", "ruin", "pyramid", "mountain", "statue", "gate"})
_PAPER_FLEET = re.compile(r"\b(?:paper|origami|toy|walnut|leaf) (?:boats?|ships?|sailboats?)\b[^.;]{0,60}"
                          r"\b(?:puddles?|gutter|kerb|curb)\b")
_ON_SAND = re.compile(r"\b(?:in|on|into|across|over) the (?:\w+ )?sand\b")
_AT_EDGE = re.compile(r"\b(?:along|through|in|at|by) the (?:\w+ )?"
                      r"(?:surf|shallows|shore(?:line)?|water's edge|waterline|edge of the (?:sea|ocean|water))\b")
"""Words for where the sea ends: one walks there on sand."""
_SURFACE = re.compile(r"\b(surfac\w*|waves?|sunset|sunrise|sky|horizon|fins?|breach\w*|leap\w*|jump\w*|spout\w*|coast|"
                      r"beach|shore|above|aerial|boats?|ships?|storm\w*|night|moon\w*)\b")  # fmt: skip
"""Words for what is seen over the water."""
_LAND = (r"(?:\w+\s+)?(?:hills?|mountains?|fields?|meadows?|grass|forests?|trees?|sand|dunes?|sea|ocean|water|lake|"
         r"river|leaves|valleys?|cliffs?|rocks?|desert|plains?|landscape|jungle|dress|car|coat|house|flowers?)")
"""What has a colour of its own."""
_STREAMS = re.compile(r"\b(?:light|sunlight|moonlight|sun|sunbeams?|rays|tears|hair|people|crowds?|traffic|cars)\s+"
                      r"stream(?:s|ing)?\b")  # fmt: skip
"""Words for what streams and is no water."""
_IN_THE_SKY = re.compile(
    r"\b(?:float|hover|drift|levitat|suspend|hang|fl(?:y|ies))\w*\b[^,.]*?\b(?:(?:in|through|across|up in) (?:the|a) "
    r"(?:\w+ )?(?:sky|skies|clouds)|(?:among|amid|between|above|over) (?:the )?(?:\w+ )?clouds|in mid-?air)\b")
"""Words for a thing that is up there, whatever it is."""
_OWN_LIGHTS = frozenset({
    "fairground", "market", "food_stalls", "petrol_station", "bus_stop", "platform", "chinatown", "times_square",
    "parking", "roof_terrace", "playground", "racetrack", "avenue",
})  # fmt: skip
"""Spots of streets whose own signs and lamps are the neon that is named."""
_BLENDS: Mapping[frozenset[str], str] = {
    frozenset({"volcano", "ocean"}): "basalt_coast",
    frozenset({"mountains", "lake"}): "lake",
    frozenset({"mountains", "meadow"}): "meadow",
    frozenset({"forest", "lake"}): "lake",
    frozenset({"forest", "meadow"}): "meadow",
    frozenset({"beach", "mountains"}): "beach",
    frozenset({"river", "canyon"}): "canyon",
    frozenset({"river", "mountains"}): "river",
    frozenset({"river", "meadow"}): "river",
    frozenset({"street", "neon_city"}): "neon_city",
    frozenset({"street", "old_town"}): "old_town",
    frozenset({"skyline", "street"}): "street",
    frozenset({"castle", "interior"}): "castle",
    frozenset({"waterfall", "jungle"}): "waterfall",
    frozenset({"waterfall", "forest"}): "waterfall",
    frozenset({"waterfall", "mountains"}): "waterfall",
    frozenset({"waterfall", "canyon"}): "waterfall",
}
"""Two places that are named about equally strongly, and the one place that is both."""


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
    mood, (setting, spot) = _mood(plan), _place(plan, float(rng.random()), built)
    if mood == "neutral" and setting == "neon_city":
        mood = "neon"
    setting, spot = place_of_folk(plan, setting, spot)
    weather = weather_of(plan, rng)
    hour = hour_of(plan, mood, setting, weather, rng)
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
        guessed=tuple(guessed), lit=_lit(plan), lit_in=_lit_in(plan),
    )  # fmt: skip


def _lit(plan: Plan) -> tuple[str, ...]:
    words = plan.light
    if "backlight" in words and "silhouette" in plan.prompt.lower():
        words = tuple("silhouette" if w == "backlight" else w for w in words)
    return tuple(w for w in words if w in WISHES)


def _season(plan: Plan) -> str:
    """The season; snow lies in winter, whatever the sky does."""
    if not plan.season and re.search(r"\bautumn(?:al)?\b|\bfall (?:colou?rs|foliage|leaves)\b", plan.prompt.lower()):
        return "autumn"
    snowed = ("snow" in plan.weather and not far_snow(plan)) or any(
        a.target == "snowman" and a.motion == "work" for a in plan.actions)  # what they build it of lies there
    return plan.season or ("winter" if snowed else "")


_BACKDROP = re.compile(r"\b(\w+)(?: (?:studio|plain|solid|seamless))? (?:background|backdrop)\b")
"""The colour of the paper behind whatever stands in a studio."""


def _palette(plan: Plan) -> tuple[str, ...]:
    """Colours of the light and the sky; a green valley or a turquoise pool colours only itself."""
    words = plan.prompt.lower()
    paper = _BACKDROP.search(words)
    if paper is not None and paper.group(1) in COLOURS:
        return (paper.group(1),)
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


def _lit_in(plan: Plan) -> str:
    """'in red light', 'purple neon glow': the colour that everything is lit in."""
    found = _COLOURED.search(plan.prompt.lower())
    return found.group(1) if found is not None and found.group(1) in COLOURS else ""


def _mood(plan: Plan) -> str:
    moods = {_MOODS.get(m, "neutral") for m in plan.mood}
    if "hologram" in plan.light or "neon" in plan.light:
        moods.add("neon")
    return next((m for m in _MOOD_ORDER if m in moods), "neutral")


def _place(plan: Plan, draw: float, built: Callable[[str], bool]) -> tuple[str, str]:
    """(setting, spot). draw 0..1: the seed's choice among places that suit equally."""
    if BARS.search(plan.prompt.lower()) and (plan.setting.kind in ("interior", "cave") or plan.setting.weight <= 0.5):
        return "interior", "prison"  # they are no place to drink
    riding = in_craft(plan)
    if riding:
        return "interior", riding
    below = vantage(plan)
    if below[0]:
        return _ROWS.get(below[0], below[0]), below[1]
    if _PAPER_FLEET.search(plan.prompt.lower()):
        return "street", "gutter"
    near = macro_eye(plan) or close_view(plan) or home_of_things(plan)
    if near:
        return near, ""
    if _IN_THE_SKY.search(plan.prompt.lower()) and (plan.fitting or _only_guessed(plan)):
        return "clouds", ""
    room = next((c for c in plan.settings if c.kind == "interior" and "interior" in c.words.split()), None)
    if room is not None and built(room.spot):
        return "interior", room.spot
    if _OVER_ROOFS.search(plan.prompt.lower()) or _PERCHED_OVER.search(plan.prompt.lower()):
        return "skyline", "roof_ridge"
    deck = bridge_of(plan)
    if deck:
        return deck, ""
    if _RAZED.search(plan.prompt.lower()):
        return "ruins", "abandoned_city"
    riding = carriage(plan) or explored(plan) or at_window(plan)
    if riding:
        return "interior", riding
    if underground(plan):
        return "interior", "metro"
    within = behind_glass(plan)
    if within is not None:
        return within
    stood = lookout(plan.settings)
    if stood is not None and not {"aerial", "top_down"} & set(plan.camera):
        return stood
    works_in = trade_room(plan)
    if works_in:
        return "interior", works_in
    if plan.fitting and not _in_the_weather(plan) and implied_room(plan.prompt, False):
        return "interior", ""
    grown = scene_of(plan)
    if grown[0]:
        return grown
    if plan.fitting and FIRELIT.search(plan.prompt.lower()) and not any(
            c.kind == "interior" and c.spot != "studio" and len(plan.fitting) < _ANYWHERE for c in plan.fitting):
        return "forest", "campsite"
    lit = next((_PLACE_OF_LIGHT[name] for name in plan.light if name in _PLACE_OF_LIGHT), "")
    open_sky = _under_open_sky(plan)
    fitting = [c for c in plan.fitting if not lit or c.kind == lit]
    if open_sky and plan.fitting:
        wooded = any(c.kind == "forest" for c in fitting)
        fitting = [c for c in fitting if c.kind in _OPEN and c.spot not in _CLOSED] or [_GLADE if wooded else _RIDGE]
    if _in_the_weather(plan):
        fitting = [c for c in fitting if c.kind != "interior"] or fitting
    fitting = [c for c in fitting if c.kind != "interior" or built(c.spot)] or fitting
    if fitting:
        chosen = fitting[int(draw * len(fitting))]
        return _ROWS.get(chosen.kind, chosen.kind), chosen.spot
    if open_sky and _only_guessed(plan):
        return _RIDGE.kind, _RIDGE.spot
    setting = lit if lit and plan.fitting else _setting(plan)
    return setting, next((c.spot for c in plan.settings if _ROWS.get(c.kind, c.kind) == setting), "")


def _in_the_weather(plan: Plan) -> bool:
    """Whether somebody is out in snow, storm or rain: in no room that the deed alone would mean."""
    return bool({"snow", "storm"} & set(plan.weather)) or _RAINED_ON.search(plan.prompt.lower()) is not None


def _under_open_sky(plan: Plan) -> bool:
    """Whether the sky is half of the picture: a disc behind the hero, northern lights, falling stars."""
    bodies = bodies_of(plan)
    return any(b.behind or b.kind in ("meteors", "comet") for b in bodies) or bool(STARRY.search(plan.prompt.lower()))


def _only_guessed(plan: Plan) -> bool:
    """No word names a place, or only one over which leaves would close."""
    named = [c for c in plan.settings if c.kind != "space" or c.weight > _MEANT]
    return not named or (named[0].weight <= 0.5 and named[0].kind not in _OPEN)


def _setting(plan: Plan) -> str:
    """A weak guess must not beat nothing better; two strong places may make a third."""
    settings = _own_shore(_from_the_ground(plan))
    weak = not settings or settings[0].weight <= 0.5
    if weak and not _in_the_weather(plan) and implied_room(plan.prompt, False):
        return "interior"
    if not settings:
        lit = next((_PLACE_OF_LIGHT[name] for name in plan.light if name in _PLACE_OF_LIGHT), "")
        return lit or _PLACE_OF_MOOD.get(_mood(plan), "meadow")
    if settings[0].kind == "underwater" and kept(plan):  # the water is in the glass
        return "interior"
    settings = _foothold_first(plan, _outside_stairs(plan, _without_heroes(plan, settings)))
    first = settings[0]
    if first.kind == "ocean" and _under_way(plan):
        return "underwater"
    if first.kind == "ocean" and _ON_SAND.search(plan.prompt.lower()):
        return "beach"
    if first.kind == "ocean" and _AT_EDGE.search(plan.prompt.lower()) and _on_foot(plan):
        return "beach"
    if first.weight <= 0.5 and _inside_a_house(plan):
        return "interior"
    if first.kind == "interior" and first.weight <= 0.5 and {"snow", "storm"} & set(plan.weather):
        return "forest" if "snow" in plan.weather else "meadow"  # a small thing's home, but it lies in the snow
    if {"neon", "hologram"} & set(plan.light) and first.kind in ("skyline", "street") and first.spot not in _OWN_LIGHTS:
        return "neon_city"
    for other in settings[1:3]:
        blend = _BLENDS.get(frozenset({first.kind, other.kind}))
        if first.kind == "volcano" and erupts(plan):
            break  # it erupts: that is the picture
        least = 0.25 if "waterfall" in (first.kind, other.kind) else 0.45
        if first.spot in _OWN_LIGHTS and blend == "neon_city":
            break
        if blend and other.weight >= least * first.weight:
            return blend
    return _ROWS.get(first.kind, first.kind)


def _own_shore(settings: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """The shore of a lake or a river is no beach of the sea."""
    if not any(c.kind in ("lake", "river") and c.weight >= 1.0 for c in settings):
        return settings
    return tuple(c for c in settings if not (c.kind == "beach" and c.words in ("shore", "shoreline")))


def _outside_stairs(plan: Plan, settings: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """A staircase up to a temple or a castle is in the open: the place is what it leads to."""
    first, *rest = settings
    leads = any(s.kind in _LED_TO for s in plan.subjects) and re.search(r"\b(?:to|towards?)\b", plan.prompt.lower())
    stairs = first.kind == "interior" and first.spot == "tower_stairs"
    return tuple(rest) if stairs and leads and rest else settings


def _on_foot(plan: Plan) -> bool:
    return any(a.motion in ("walk", "run", "gallop", "play", "stand") for a in plan.actions if a.subject >= 0)


def _under_way(plan: Plan) -> bool:
    """Whether it is only of what swims in the sea: one sees it whole, under water."""
    swimmers = bool(plan.subjects) and all(s.kind in _SWIMMERS for s in plan.subjects)
    calm = all(a.motion in ("swim", "glide", "drift", "float", "hunt") for a in plan.actions if a.subject >= 0)
    return swimmers and calm and _SURFACE.search(plan.prompt.lower()) is None


def _foothold_first(plan: Plan, settings: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Somebody on a glacier with a storm over the mountains is on the glacier: what is only over, behind or beyond
    comes second."""
    there = {r.b for r in plan.relations if r.relation in _FOOTHOLD}
    beyond = {r.b for r in plan.relations if r.relation in _BEYOND}
    first, *rest = settings
    if first.words in there or not any(word and word in first.words for word in beyond):
        return settings
    better = next((c for c in rest if c.words in there and c.weight >= 0.6 * first.weight), None)
    return settings if better is None else (better, *(c for c in settings if c is not better))


def erupts(plan: Plan) -> bool:
    """Whether a volcano is what happens in the picture."""
    still = ("reflect", "stand", "sleep", "look")
    return any(a.who in ("volcano", "lava") and a.motion not in still for a in plan.actions)


def _inside_a_house(plan: Plan) -> bool:
    """Somebody at work in a shop, asleep in a cabin."""
    houses = {s.id for s in plan.subjects if s.kind in ("house", "cabin", "factory", "barn")}
    living = {a.subject for a in plan.actions}
    return any(r.relation in ("IN", "INSIDE") and r.b_id in houses and r.a_id in living for r in plan.relations)


def _from_the_ground(plan: Plan) -> tuple[Choice, ...]:
    """A moon or a comet alone does not take us into space: it is seen from here; 'the sky' over somebody who doesn't
    fly is no place."""
    above = any(s.kind in CELESTIAL and s.kind != "star" for s in plan.subjects)
    grounded = plan.subjects and not any(a.motion in _FLYING for a in plan.actions)
    shines = _STREAMS.search(plan.prompt.lower()) is not None
    steps = _ON_STEPS.search(plan.prompt.lower()) is not None
    far = {r.a for r in plan.relations if r.relation in ("FAR", "BACKGROUND")}  # a wreck that is seen from over water
    return tuple(
        c for c in plan.settings
        if not (shines and c.kind == "river" and c.words.startswith("stream"))
        and not (c.kind == "underwater" and c.words in far)
        and not (c.kind == "interior" and steps and len(plan.settings) > 1)
        and not (c.kind == "space" and c.weight <= 0.25 and above)
        and not (c.kind == "clouds" and c.words in ("sky", "skies") and grounded and len(plan.settings) > 1)
    )  # fmt: skip


def _without_heroes(plan: Plan, settings: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """A castle that stands on a cliff by the sea is a subject; the place is the sea."""
    first, *rest = settings
    within = any(r.b == "castle" and r.relation in ("IN", "INSIDE", "THROUGH") for r in plan.relations)
    within |= first.spot in ("courtyard", "throne_room", "wall_walk")
    lived = any(s.kind in ("person", "child", "horse") for s in plan.subjects)
    if first.kind == "castle" and first.spot == "castle_hill" and lived:
        return settings  # it stands behind whoever is before it
    if first.kind == "castle" and any(s.kind == "castle" for s in plan.subjects) and not within:
        kept = tuple(c for c in rest if c.kind not in ("old_town", "castle", "interior") and c.weight >= 0.5)
        return kept or (replace(first, kind="meadow" if plan.season else "mountains"),)
    return settings


_PLACE_OF_LIGHT: Mapping[str, str] = {
    "candle": "interior", "spotlight": "interior", "window": "interior", "neon": "neon_city", "hologram": "neon_city",
}  # fmt: skip
_ROWS: Mapping[str, str] = {"rocky_coast": "sea_cliffs"}
"""Planner settings that go by another name where places are built."""
_PLACE_OF_MOOD: Mapping[str, str] = {
    "eerie": "forest", "melancholy": "beach", "cozy": "interior", "dreamy": "lake", "epic": "mountains",
    "neon": "neon_city",
}  # fmt: skip
