"""Where it plays: the words that settle it, else what fits who is there and what they do, else the place named most."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.staging.cast.attaching import upright
from reelwright.engines.previz.paint.staging.cast.fishbowls import kept
from reelwright.engines.previz.paint.staging.cast.numbers import colossal_in_town
from reelwright.engines.previz.paint.staging.conditions.aboard import at_window, carriage, explored, in_craft
from reelwright.engines.previz.paint.staging.conditions.blends import BLENDS
from reelwright.engines.previz.paint.staging.conditions.bridges import bridge_of, driven_over, passed_under
from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, among_worlds, bodies_of, of_houses
from reelwright.engines.previz.paint.staging.conditions.facades import facade
from reelwright.engines.previz.paint.staging.conditions.fixtures import underground
from reelwright.engines.previz.paint.staging.conditions.flights import flight
from reelwright.engines.previz.paint.staging.conditions.groves import scene_of
from reelwright.engines.previz.paint.staging.conditions.lookouts import behind_glass, lookout
from reelwright.engines.previz.paint.staging.conditions.macro_eye import macro_eye
from reelwright.engines.previz.paint.staging.conditions.nearness import close_view
from reelwright.engines.previz.paint.staging.conditions.skies import FIRELIT, STARRY
from reelwright.engines.previz.paint.staging.conditions.still_life import home_of_things, on_show
from reelwright.engines.previz.paint.staging.conditions.submerged import under_way
from reelwright.engines.previz.paint.staging.conditions.trade_rooms import trade_room
from reelwright.engines.previz.paint.staging.conditions.vantage import vantage
from reelwright.engines.previz.paint.staging.conditions.villages import village_of
from reelwright.engines.previz.plan import Choice, Plan
from reelwright.engines.previz.plan.lexicon import word_set

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
_RIDGE, _GLADE, _TOWN = (Choice(kind, 0.0, "", spot) for kind, spot in (
    ("mountains", "ridge"), ("meadow", ""), ("skyline", "")))
_RAINED_ON = re.compile(r"\b(?:in|through|under) (?:the )?(?:\w+ )?(?:rain|downpour|drizzle|rainstorm)\b"
                        r"|\brain-soaked\b")
_FLYING = frozenset({"fly", "glide", "hover", "float", "soar", "circle", "fall"})
_STILL, _HOUSES = word_set("reflect stand sleep look"), word_set("house cabin factory barn")
_FOOTHOLD = frozenset({"ON", "IN", "INSIDE", "ALONG", "ACROSS", "THROUGH", "AT", "DOWN"})
_BEYOND = frozenset({"OVER", "ABOVE", "BEYOND", "BEHIND"})
_ANYWHERE = 3
"""Places from which on nothing is known of where it is."""
_ON_STEPS = re.compile(r"\b(?:steps|porch|doorstep|front door|entrance) of (?:an?|the) (?:[\w-]+ ){0,2}?"
                       r"(?:church|cathedral|temple|house|museum|library|theat(?:re|er)|hotel|palace|school|shop)\b")
"""Words for who is before a house, not in it."""
_RAZED = re.compile(r"\bruins of (?:a|the) (?:\w+ )?(?:city|town)\b|\b(?:ruined|bombed|destroyed|devastated|war-?torn|"
                    r"shelled|post-?apocalyptic)\s+(?:\w+ )?(?:city|town|street|cityscape)\b")  # fmt: skip
_OVER_LAVA = re.compile(r"\b(?:over|above|across) (?:an?|the)? ?(?:[\w-]+ )?(?:lava|magma)\b")
_GROWN = frozenset({"tree", "pine", "palm", "bamboo", "willow", "cherry_tree"})
_STREET_CANYON = re.compile(r"\bcanyons? of (?:[\w-]+ ){0,2}"
                            r"(?:skyscrapers?|towers?|buildings?|glass|steel|neon|concrete|signs)\b|"
                            r"\bneon canyons?\b|\burban canyons?\b")
_SKY_STAIRS = re.compile(r"\b(?:stairs|staircase|stairway|steps)\b[^.;]{0,40}\b(?:door(?:way)?\b[^.;]{0,20}\b)?"
                         r"(?:in|into|to|through|above) the (?:[\w-]+ )?(?:sky|clouds|heavens?)\b")
_WOODED_POOL = re.compile(r"\b(?:pond|pool|spring)\b[^,.;]{0,12}\b(?:in|of|amid|deep in) (?:(?:an?|the) )?"
                          r"(?:[\w-]+ ){0,2}(?:forest|woods|woodland|jungle|grove|glade)\b(?! floor)")
"""A pool that trees stand about."""
_STEERS = re.compile(r"\b(?:steer(?:s|ing)?|at the (?:helm|wheel) of|mans the helm of)\b[^,.;]{0,24}"
                     r"\b(?:ship|galleon|schooner|vessel|frigate|clipper|brig|man-of-war)\b(?! in a bottle)")
"""Words for who is at a ship's wheel, on its deck."""
_FASHION = re.compile(r"\b(?:fashion|(?:super)?models?|couture|designer)\b[^.;]*\b(?:runway|catwalk)s?\b"
                      r"|\b(?:runway|catwalk)s? (?:model|show)s?\b|\bfashion (?:show|week)\b")  # fmt: skip
"""Words for a runway on which nothing flies."""
_PERCHED_OVER = re.compile(
    r"\b(?:on|atop)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:gargoyle|ledge|spire|cornice|steeple|dome|chimney)s?\b[^.;]*"
    r"\b(?:above|over|overlooking)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:city|town|streets?|metropolis|rooftops)\b")
"""Words for somebody high up on a building: roofs lie below."""
_OVER_ROOFS = re.compile(r"\b(?:roof(?:top)?s? to roof(?:top)?s?"
                         r"|(?:across|along|over) (?:the |tiled |city )*roof(?:top)?s)\b")  # fmt: skip
_PAPER_FLEET = re.compile(r"\b(?:paper|origami|toy|walnut|leaf) (?:boats?|ships?|sailboats?)\b[^.;]{0,60}"
                          r"\b(?:puddles?|gutter|kerb|curb)\b")
_ON_SAND = re.compile(r"\b(?:in|on|into|across|over) the (?:\w+ )?sand\b")
_LED_TO = frozenset({"temple", "castle", "church", "house", "ruin", "pyramid", "mountain", "statue", "gate"})
_AT_EDGE = re.compile(r"\b(?:along|through|in|at|by) the (?:\w+ )?"
                      r"(?:surf|shallows|shore(?:line)?|water's edge|waterline|edge of the (?:sea|ocean|water))\b")
"""Words for where the sea ends: one walks there on sand."""
_STREAMS = re.compile(r"\b(?:light|sunlight|moonlight|sun|sunbeams?|rays|tears|hair|people|crowds?|traffic|cars)\s+"
                      r"stream(?:s|ing)?\b")  # fmt: skip
"""Words for what streams and is no water."""
_IN_THE_SKY = re.compile(
    r"\b(?:float|hover|drift|levitat|suspend|hang|fl(?:y|ies))\w*\b[^,.]*?\b(?:(?:in|through|across|up in) (?:the|a) "
    r"(?:\w+ )?(?:sky|skies|clouds)|(?:among|amid|between|above|over) (?:the )?(?:\w+ )?clouds|in mid-?air)\b")
"""Words for a thing that is up there, whatever it is."""
OWN_LIGHTS = frozenset({
    "fairground", "market", "food_stalls", "petrol_station", "bus_stop", "platform", "chinatown", "times_square",
    "parking", "roof_terrace", "playground", "racetrack", "avenue",
})  # fmt: skip
"""Spots of streets whose own signs and lamps are the neon that is named."""
_AT_WINDOW = re.compile(r"\bwindow(?:pane)?s?\b(?! light)")
_PLACE_OF_LIGHT: Mapping[str, str] = {
    "candle": "interior", "spotlight": "interior", "window": "interior", "neon": "neon_city", "hologram": "neon_city",
}  # fmt: skip
_NO_ROOM_HOLDS = word_set("car truck bus train tram tractor ship plane helicopter airship balloon rocket spaceship")
_ROWS: Mapping[str, str] = {"rocky_coast": "sea_cliffs"}
"""Planner settings that go by another name where places are built."""
_PLACE_OF_MOOD: Mapping[str, str] = {
    "eerie": "forest", "melancholy": "beach", "cozy": "interior", "dreamy": "lake", "epic": "mountains",
    "neon": "neon_city",
}  # fmt: skip


def scouted(plan: Plan, mood: str, draw: float, built: Callable[[str], bool]) -> tuple[str, str]:
    """(setting, spot). draw 0..1: the seed's choice among places that suit equally; built: see conditions_of."""
    if _on_a_sill(plan):
        return "interior", "windowsill"
    told = _told(plan) or _room(plan, built) or facade(plan) or _meant(plan)
    if told is not None:
        return told
    lit = _place_of_light(plan)
    if lit == "interior" and "spotlight" in plan.light and _only_guessed(plan):
        return lit, "stage"
    if _only_sky(plan):
        return ("ocean", "") if "horizon" in plan.prompt.lower() else (_RIDGE.kind, _RIDGE.spot)
    fitting = _fitting(plan, lit, built)
    if fitting:
        chosen = fitting[int(draw * len(fitting))]
        return _ROWS.get(chosen.kind, chosen.kind), chosen.spot
    if _under_open_sky(plan) and _only_guessed(plan):
        return ("skyline", "") if of_houses(plan) else (_RIDGE.kind, _RIDGE.spot)
    setting = lit if lit and plan.fitting else _setting(plan, mood)
    return setting, next((c.spot for c in plan.settings if _ROWS.get(c.kind, c.kind) == setting), "")


def _place_of_light(plan: Plan) -> str:
    """Where such a light burns; "" where none is named or fits: floodlights over a race car are no room's."""
    found = next((_PLACE_OF_LIGHT[name] for name in plan.light if name in _PLACE_OF_LIGHT), "")
    large = bool(plan.subjects) and plan.subjects[0].kind in _NO_ROOM_HOLDS
    return "" if found == "interior" and large else found


def _told(plan: Plan) -> tuple[str, str] | None:
    """A place that some words settle by themselves: behind bars, in a cockpit, on a height, close up, up in the sky."""
    words = plan.prompt.lower()
    if BARS.search(words) and (plan.setting.kind in ("interior", "cave") or plan.setting.weight <= 0.5):
        return "interior", "prison"  # they are no place to drink
    riding = in_craft(plan)
    if riding:
        return "interior", riding
    below = vantage(plan)
    if below[0]:
        return _ROWS.get(below[0], below[0]), below[1]
    if _PAPER_FLEET.search(words):
        return "street", "gutter"
    if on_show(plan):
        return "interior", "studio"
    near = macro_eye(plan) or close_view(plan) or home_of_things(plan)
    if near:
        return near, ""
    if among_worlds(plan):
        return "space", ""
    return ("clouds", "") if _IN_THE_SKY.search(words) and (plan.fitting or _only_guessed(plan)) else None


def _room(plan: Plan, built: Callable[[str], bool]) -> tuple[str, str] | None:
    """A room that is said to be one: "the interior of a mosque"."""
    room = next((c for c in plan.settings if c.kind == "interior" and "interior" in c.words.split()), None)
    return ("interior", room.spot) if room is not None and built(room.spot) else None


def _meant(plan: Plan) -> tuple[str, str] | None:
    """A place that is meant by what one does or sees there: over roofs, on a bridge, in a carriage, behind glass."""
    words = plan.prompt.lower()
    if _OVER_ROOFS.search(words) or _PERCHED_OVER.search(words):
        return "skyline", "roof_ridge"
    under = passed_under(plan)
    if under:
        return "harbour", under
    deck = bridge_of(plan)
    if deck:
        return deck, ""
    river = driven_over(plan)
    if river[0]:
        return river
    if _STREET_CANYON.search(words):
        lit_up = {"neon", "hologram"} & set(plan.light) or "neon" in words
        return ("neon_city", "") if lit_up else ("street", "city_street")
    razed = _RAZED.search(words) is not None
    if plan.setting.kind == "street" and any(colossal_in_town(s, plan) for s in plan.subjects):
        return ("ruins", "razed_avenue") if razed else ("street", "avenue")
    if razed:
        return "ruins", "abandoned_city"
    if _OVER_LAVA.search(words):
        return "volcano", "lava_field"
    if _SKY_STAIRS.search(words):
        return "clouds", ""
    if _WOODED_POOL.search(words):
        return "forest", "forest_pool"
    stairs = flight(plan, _only_guessed(plan))
    if stairs:
        return "interior", stairs
    if _FASHION.search(words):
        return "interior", "catwalk"
    if _STEERS.search(words) and _on_board(plan):
        return "ocean", "ship_deck"
    riding = carriage(plan) or explored(plan) or at_window(plan) or ("metro" if underground(plan) else "")
    if riding:
        return "interior", riding
    within = behind_glass(plan)
    if within is not None:
        return within
    village = village_of(plan)
    if village[0]:
        return village
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
    roomy = any(c.kind == "interior" and c.spot != "studio" and len(plan.fitting) < _ANYWHERE for c in plan.fitting)
    return ("forest", "campsite") if plan.fitting and FIRELIT.search(words) and not roomy else None


def _on_a_sill(plan: Plan) -> bool:
    """Whether a window is named behind a small thing that is at home on its sill."""
    at_home = any(c.spot == "windowsill" for c in plan.fitting)
    return at_home and _AT_WINDOW.search(plan.prompt.lower()) is not None and all(
        c.weight <= 0.5 and not c.spot for c in plan.settings)


def _on_board(plan: Plan) -> bool:
    """Whether somebody of flesh or bone is at the wheel."""
    return any(s.kind in ("person", "child", "robot", "monster") or upright(s, plan) for s in plan.subjects)


def _fitting(plan: Plan, lit: str, built: Callable[[str], bool]) -> list[Choice]:
    """Of the places that suit who is there, those that suit light and sky as well. lit: the place that lamps mean."""
    fitting = [c for c in plan.fitting if not lit or c.kind == lit]
    if plan.fitting and _under_open_sky(plan):
        wooded = any(c.kind == "forest" for c in fitting)
        fitting = [c for c in fitting if c.kind in _OPEN and c.spot not in _CLOSED] or [
            _TOWN if of_houses(plan) else _GLADE if wooded else _RIDGE]
    if _in_the_weather(plan):
        fitting = [c for c in fitting if c.kind != "interior"] or fitting
    return [c for c in fitting if c.kind != "interior" or built(c.spot)] or fitting


def _in_the_weather(plan: Plan) -> bool:
    """Whether somebody is out in snow, storm or rain: in no room that the deed alone would mean."""
    if _under_trees(plan):
        return True
    return bool({"snow", "storm"} & set(plan.weather)) or _RAINED_ON.search(plan.prompt.lower()) is not None


def _under_open_sky(plan: Plan) -> bool:
    """Whether the sky is half of the picture: a disc behind the hero, northern lights, falling stars."""
    bodies = bodies_of(plan)
    return any(b.behind or b.kind in ("meteors", "comet") for b in bodies) or bool(STARRY.search(plan.prompt.lower()))


def _only_sky(plan: Plan) -> bool:
    """Whether nothing but a sun and its clouds is named: a sunset is seen from the ground."""
    skies = all(c.words in ("sun", "sky", "skies") for c in plan.settings)
    return skies and bool(plan.time and plan.settings) and all(s.kind in ("sun", "cloud") for s in plan.subjects)


def _only_guessed(plan: Plan) -> bool:
    """No word names a place, or only one over which leaves would close."""
    named = [c for c in plan.settings if c.kind != "space" or c.weight > _MEANT]
    return not named or (named[0].weight <= 0.5 and named[0].kind not in _OPEN)


def _under_trees(plan: Plan) -> bool:
    """Whether somebody is said to be under a tree: in no room, whatever is done there."""
    return any(r.relation in ("UNDER", "BELOW", "BENEATH") and plan.kind(r.b_id) in _GROWN for r in plan.relations)


def _setting(plan: Plan, mood: str) -> str:
    """A weak guess must not beat nothing better; two strong places may make a third."""
    settings = _own_shore(_from_the_ground(plan))
    weak = not settings or settings[0].weight <= 0.5
    if weak and not _in_the_weather(plan) and implied_room(plan.prompt, False):
        return "interior"
    if not settings:
        return _place_of_light(plan) or _PLACE_OF_MOOD.get(mood, "meadow")
    if settings[0].kind == "underwater" and kept(plan):  # the water is in the glass
        return "interior"
    settings = _foothold_first(plan, _outside_stairs(plan, _without_heroes(plan, settings)))
    first = settings[0]
    if first.kind == "ocean" and under_way(plan):
        return "underwater"
    if first.kind == "ocean" and (_ON_SAND.search(plan.prompt.lower()) or (
            _AT_EDGE.search(plan.prompt.lower()) and _on_foot(plan))):
        return "beach"
    if first.weight <= 0.5 and _inside_a_house(plan):
        return "interior"
    if first.kind == "interior" and first.weight <= 0.5 and {"snow", "storm"} & set(plan.weather):
        return "forest" if "snow" in plan.weather else "meadow"  # a small thing's home, but it lies in the snow
    if {"neon", "hologram"} & set(plan.light) and first.kind in ("skyline", "street") and first.spot not in OWN_LIGHTS:
        return "neon_city"
    for other in settings[1:3]:
        blend = BLENDS.get(frozenset({first.kind, other.kind}))
        if first.kind == "volcano" and erupts(plan):
            break  # it erupts: that is the picture
        if "fjord" in (first.spot, other.spot) and "waterfall" in (first.kind, other.kind):
            return "mountains"  # falls are seen there, but it is no foot of one
        least = 0.25 if "waterfall" in (first.kind, other.kind) else 0.45
        if first.spot and other.words == first.words:
            continue  # a train station is a finer place, not a street with houses
        if first.spot in OWN_LIGHTS and blend == "neon_city":
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
    return any(a.who in ("volcano", "lava") and a.motion not in _STILL for a in plan.actions)


def _inside_a_house(plan: Plan) -> bool:
    """Somebody at work in a shop, asleep in a cabin."""
    houses, living = {s.id for s in plan.subjects if s.kind in _HOUSES}, {a.subject for a in plan.actions}
    return any(r.relation in ("IN", "INSIDE") and r.b_id in houses and r.a_id in living for r in plan.relations)


def _from_the_ground(plan: Plan) -> tuple[Choice, ...]:
    """A moon or a comet alone does not take us into space: it is seen from here; 'the sky' over somebody who doesn't
    fly is no place."""
    above = any(s.kind in CELESTIAL and s.kind != "star" for s in plan.subjects)
    grounded = plan.subjects and not any(a.motion in _FLYING for a in plan.actions)
    shines, steps = (said.search(plan.prompt.lower()) is not None for said in (_STREAMS, _ON_STEPS))
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
    within = first.spot in ("courtyard", "throne_room", "wall_walk") or any(
        r.b == "castle" and r.relation in ("IN", "INSIDE", "THROUGH") for r in plan.relations)
    if first.spot == "castle_hill" and any(s.kind in ("person", "child", "horse") for s in plan.subjects):
        return settings  # it stands behind whoever is before it
    if first.kind == "castle" and any(s.kind == "castle" for s in plan.subjects) and not within:
        kept = tuple(c for c in rest if c.kind not in ("old_town", "castle", "interior") and c.weight >= 0.5)
        return kept or (replace(first, kind="meadow" if plan.season else "mountains"),)
    return settings
