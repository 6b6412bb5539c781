"""Where it plays once it is known who plays: seen from the air, from before a cave, out of doors."""

from __future__ import annotations

import re
from dataclasses import replace

from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT, PEAKS
from reelwright.engines.previz.paint.staging.blocking.hero_view import FROM_ABOVE, LOOKED_INTO
from reelwright.engines.previz.paint.staging.blocking.teams import team
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.paint.staging.conditions.features import NAMED
from reelwright.engines.previz.paint.staging.conditions.overflown import TOWNS
from reelwright.engines.previz.paint.staging.conditions.roads_aloft import drives_below, road_row
from reelwright.engines.previz.paint.staging.conditions.shores import afloat
from reelwright.engines.previz.paint.staging.effects.arcs import lifts_off
from reelwright.engines.previz.plan import Plan

_NO_ROOM = 9.0
"""m: what is higher stands out of doors."""
_VILLAGE = re.compile(
    r"\b(?:villages?|hamlets?|settlements?|(?:small|little|tiny) towns?|town\w*\W+(?:\w+\W+){0,6}fields)\b")
_FARMED = ("farmland", "mountains")
_OLD_CITIES = re.compile(r"\b(?:venice|venetian|amsterdam|bruges|florence|prague|rome|lisbon|seville|vienna|kyoto|"
                         r"dubrovnik|salzburg|edinburgh|porto|siena|budapest)\b")  # fmt: skip
_COUNTRY = frozenset({"aerial_grass", "aerial_fields", "aerial_valley", "aerial_river", "aerial_forest",
                      "aerial_ranges"})
"""What a town stands in, seen from the air."""
_WHEELED = frozenset({"car", "truck", "bus", "motorcycle", "bicycle", "tractor"})
_RIVERS = re.compile(r"\b(?:rivers?|streams?|creeks?|brooks?|lakes?|water|drink\w*|fish\w*|reflect\w*|ford\w*)\b")
_GREAT = 0.9
"""m, width of flyers that are seen from up where they are."""
_CRUISES = frozenset({"swim", "fly", "glide", "soar", "drift", "move", "float", "drive", "sail", "ride", ""})
_BY_THE_SEA = frozenset({"ocean", "beach", "lake", "rocky_coast", "island", "harbour"})
_WATERS = frozenset({"river", "lake", "harbour", "beach", "ocean"})
_OPEN_SEA = frozenset({"ocean", "beach", "island"})
_CLEAR_SEAS = re.compile(r"\b(?:turquoise|emerald|aqua\w*|teal|lagoons?|tropical|caribbean|maldives)\b")
_FINER: tuple[tuple[frozenset[str], str, str], ...] = (
    (frozenset({"aerial_grass", "aerial_fields", "aerial_ranges", "aerial_desert"}),
     r"\b(?:badlands|mesas?|buttes?|(?:desert|arid|barren)\b.*\b(?:valleys?|mountains?|canyons?|cliffs?|rocks?|hills)|"
     r"(?:valleys?|mountains?|canyons?|cliffs?|rocky|rocks)\b.*\b(?:desert|arid|barren))\b", "aerial_badlands"),
    (frozenset({"aerial_ranges"}), r"snow", PEAKS),
    (frozenset({"aerial_ranges"}), r"\b(?:rivers?|streams?|fields?|farm\w*|meadows?|grass\w*)\b", "aerial_valley"),
    (frozenset({"aerial_grass", "aerial_forest", "aerial_fields"}),
     r"\b(?:cherry|peach|plum|almond|apple)\b.*\b(?:trees?|blossoms?|bloom\w*|orchards?)\b", "aerial_blossom"),
    (frozenset({"aerial_coast", "aerial_river", "aerial_forest", "aerial_grass"}),
     r"\b(?:delta|estuary|rivers?\b.{0,40}\b(?:into|meets?|joins?|reach\w*) the (?:sea|ocean|bay))\b", "aerial_delta"),
    *((frozenset({"aerial_fields", "aerial_grass"}), words, f"aerial_{crop}") for words, crop in (
        (r"\blavender\b", "lavender"), (r"\btulips?\b", "tulips"), (r"\bsunflowers?\b", "sunflowers"),
        (r"\b(?:wheat|barley|corn ?fields?|golden fields?)\b", "wheat"))),
    (frozenset({"aerial_coast"}), r"\blake", "aerial_lake"),
    (frozenset({"aerial_coast"}), r"\b(?:islands?|islets?|atolls?)\b", "aerial_island"),
    (frozenset({"aerial_grass", "aerial_fields", "aerial_valley"}), r"snow", "aerial_snow"),
    (frozenset({"aerial_forest", "aerial_grass", "misty_valley", "aerial_valley"}),
     r"\b(?:rivers?|streams?|brook)\b.*\b(?:forests?|woods?|jungle|trees|rain ?forest)\b|"
     r"\b(?:forests?|woods?|jungle|trees|rain ?forest)\b.*\b(?:rivers?|streams?|brook)\b", "aerial_river"),
    (frozenset({"aerial_forest", "aerial_grass"}), r"\b(?:river|stream|brook)\b", "aerial_river"),
    (frozenset({"aerial_valley"}), r"grass", "aerial_grass"),
)  # fmt: skip
"""Rows of places, words of the prompt, and the row that suits both."""


def relocated(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """The conditions in a place that suits who plays there."""
    conditions = _across_water(_landed(conditions, company), company, plan)
    if conditions.setting == "arctic" and team(company) is not None:  # a sled needs snow under all of its length
        conditions = replace(conditions, setting="snow_peaks", spot="snowfield")
    conditions = _dry_shod(conditions, company, plan)
    conditions = _on_wheels(_launching(conditions, company, plan), company, plan)
    return _outdoors(_outside(_aloft(afloat(conditions, company), company, plan), company), company)


def _on_wheels(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """A car beside a sheep stands on a country road: the valley that would suit the sheep is half water."""
    wheels = {actor.kind.name for actor in (company.hero, *company.others) if actor is not None} & _WHEELED
    named = plan.setting.weight >= NAMED and plan.setting.kind == "mountains"
    if not wheels or not conditions.spot.endswith("valley") or named:
        return conditions
    return replace(conditions, setting="street", spot="country_road")


def _dry_shod(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """Who stands in a valley stands beside its river, or where no words ask for one, in a valley without it."""
    hero = company.hero
    wet = hero is None or hero.medium != "ground" or hero.wade > 0 or hero.stand is not None
    if conditions.spot != "valley" or wet or _RIVERS.search(plan.prompt.lower()):
        return conditions
    return replace(conditions, spot="dry_valley")


def _launching(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """A rocket leaves from where rockets leave, unless the prompt names another place."""
    named = plan.setting.weight >= NAMED and plan.setting.kind not in ("space", "street")
    if company.hero is None or not lifts_off(company.hero) or named:
        return conditions
    return replace(conditions, setting="street", spot="launch_site")


def _across_water(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """A skyline that is named with water, and nobody before it, stands over its own reflection."""
    wet = any(c.kind in _WATERS and c.weight >= NAMED for c in plan.settings) and not {"aerial", "top_down"} & set(
        plan.camera)
    if company.hero is not None or not wet or not re.search(r"\bskylines?\b", plan.prompt.lower()):
        return conditions
    return replace(conditions, setting="skyline", spot="night_city")


def _landed(conditions: Conditions, company: Cast) -> Conditions:
    """Nobody walks on clouds: who is above them stands on a summit, who leaves a plane on its airfield."""
    hero = company.hero
    walks = hero is not None and hero.kind.body == "person" and hero.medium == "ground" and hero.stand is None
    parked = any(a.kind.body == "vehicle" and a.medium == "ground" for a in company.others)
    if conditions.setting != "clouds" or not walks:
        return conditions
    if parked:
        return replace(conditions, setting="street", spot="airfield")
    return replace(conditions, spot="cloud_summit")


def _aloft(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """The same country from the air, where the camera is up there and nobody stands on the ground."""
    if company.hero is not None:
        return _flown_over(conditions, company, plan)
    if not FROM_ABOVE.keys() & set(plan.camera) or conditions.spot in LOOKED_INTO:
        return conditions
    if road := road_row(conditions, plan):
        return replace(conditions, setting=road, spot=road)
    row = ALOFT.get(conditions.spot, "") or ALOFT.get(conditions.setting, conditions.setting)
    town = next((c.kind for c in plan.settings if c.kind in TOWNS and c.weight >= NAMED), "")
    town = town or ("old_town" if _OLD_CITIES.search(plan.prompt.lower()) else "")
    if town and row in _COUNTRY:  # a town among fields is the town
        row = ALOFT[town]
    if row == "aerial_old_town" and (_VILLAGE.search(plan.prompt.lower()) or conditions.setting in _FARMED):
        row = "aerial_village"
    if row in ("aerial_city", "aerial_old_town") and "top_down" in plan.camera:
        row = "aerial_town"
    for rows, words, finer in _FINER:
        if row in rows and re.search(words, plan.prompt.lower()):
            row = finer
    if row == conditions.setting and has_row(conditions.spot):  # without a row of its own from the air
        return conditions
    return replace(conditions, setting=row, spot=row if has_row(row) else "")


def _flown_over(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """What a plane, a dragon or an eagle flies over lies far below it: no treetop is at its side."""
    hero = company.hero
    if hero is not None and hero.medium == "water" and FROM_ABOVE.keys() & set(plan.camera):
        return _on_open_water(conditions, plan)
    if drives_below(hero) and FROM_ABOVE.keys() & set(plan.camera) and (road := road_row(conditions, plan)):
        return replace(conditions, setting=road, spot=road)
    if hero is None or hero.medium != "air" or hero.bounds.width < _GREAT or hero.motion not in _CRUISES or (
            hero.kind.body == "structure"):  # a bridge over a creek is no flight
        return conditions
    over = any(r.a_id == hero.subject.id and r.relation in ("OVER", "ABOVE", "ACROSS") for r in plan.relations)
    over |= hero.action is not None and hero.action.path in ("over", "across")
    row = PEAKS if conditions.setting == "mountains" and not conditions.spot else (
        ALOFT.get(conditions.spot, "") or ALOFT.get(conditions.setting, ""))
    if conditions.setting == "clouds" and _above_town(plan, hero.subject.id):
        return replace(conditions, setting=ALOFT["skyline"], spot=ALOFT["skyline"])
    met = any(a.medium != "air" and a.depth != "far" for a in company.others)
    if not over or met or not row or conditions.setting in _BY_THE_SEA:
        return conditions
    return replace(conditions, setting=row, spot=row)


def _above_town(plan: Plan, id_: int) -> bool:
    """A whale in the clouds over a city: the city is below, the clouds are about it."""
    return any(r.a_id == id_ and r.relation in ("OVER", "ABOVE") and plan.kind(r.b_id) == "town"
               for r in plan.relations)


def _on_open_water(conditions: Conditions, plan: Plan) -> Conditions:
    """A boat that one looks down on has water all around it."""
    tropical = _CLEAR_SEAS.search(plan.prompt.lower()) is not None
    if conditions.weather == "storm" or conditions.setting not in (_OPEN_SEA | {"lake"} if tropical else _OPEN_SEA):
        return conditions
    clear = tropical or conditions.setting == "island"
    return replace(conditions, setting="ocean", spot="turquoise_sea" if clear else "blue_sea")


def _outside(conditions: Conditions, company: Cast) -> Conditions:
    """Who comes out of a cave is seen from before it."""
    hero = company.hero
    if hero is None:
        return conditions
    opening = hero.opening
    if opening is not None and opening.dark and "silhouette" not in conditions.lit:
        conditions = replace(conditions, lit=(*conditions.lit, "silhouette"))
    leaves = bool(hero.out_of) or (opening is not None and opening.form == "cave")
    within = conditions.setting == "cave" or (conditions.setting == "interior" and bool(hero.out_of))
    return replace(conditions, setting="mountains", spot="") if leaves and within else conditions


def _outdoors(conditions: Conditions, company: Cast) -> Conditions:
    """A square for what no room holds: the tower behind the café; unless one sees it through a window."""
    hero = company.hero
    brink = hero is not None and hero.stand is not None and hero.stand.form == "cliff"
    if brink and conditions.setting == "interior":
        return replace(conditions, setting="mountains", spot="")
    built = hero is not None and hero.kind.body == "structure" and hero.bounds.height > 2 * _NO_ROOM
    if built and conditions.setting == "old_town" and conditions.spot in ("", "square"):
        return replace(conditions, spot="monument_square")  # room about it, houses close behind
    cast_ = [a for a in (company.hero, *company.others) if a is not None]
    tall = any(a.kind.body == "structure" and a.bounds.height > _NO_ROOM for a in cast_)
    if not tall or conditions.setting != "interior" or "window" in company.features:
        return conditions
    return replace(conditions, setting="old_town", spot="square")
