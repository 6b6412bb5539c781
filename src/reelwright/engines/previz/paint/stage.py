"""Plan -> Scene. The main path: choose the conditions, cast, frame the hero, block, build the place, stage, light."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Cue, Kind, Medium
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.structures.known import known
from reelwright.engines.previz.paint.place import Place, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import GLOWING_FLOWERS, build_place
from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.places.derelict import DERELICT
from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.places.models import landmark_of
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT, PEAKS
from reelwright.engines.previz.paint.places.tinted import coloured_land, coloured_water, glowing_water
from reelwright.engines.previz.paint.places.wooded import trees_named
from reelwright.engines.previz.paint.staging.actors import paint
from reelwright.engines.previz.paint.staging.blocking.abreast import abreast
from reelwright.engines.previz.paint.staging.blocking.blocking import Way, block
from reelwright.engines.previz.paint.staging.blocking.focus import embodied, focus_of
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.hero_view import (
    FROM_ABOVE,
    INSIDE,
    NEAR,
    framed_for,
    hands_in,
)
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, head_of, middle_of
from reelwright.engines.previz.paint.staging.blocking.relating import PEEPS
from reelwright.engines.previz.paint.staging.blocking.settling import on_deck, place_has, settled
from reelwright.engines.previz.paint.staging.blocking.stations import at_work
from reelwright.engines.previz.paint.staging.cast.arranging import arranged
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.cast.employed import employed
from reelwright.engines.previz.paint.staging.cast.graphics import paper_of
from reelwright.engines.previz.paint.staging.cast.inscribing import inscribed
from reelwright.engines.previz.paint.staging.cast.serving import served
from reelwright.engines.previz.paint.staging.cast.tables import gathered_at_table
from reelwright.engines.previz.paint.staging.cast.visiting import visiting
from reelwright.engines.previz.paint.staging.conditions.aboard import DECAYS, seated
from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, bodies_of
from reelwright.engines.previz.paint.staging.conditions.conditions import BARS, Conditions, conditions_of, erupts
from reelwright.engines.previz.paint.staging.conditions.groves import FUJI
from reelwright.engines.previz.paint.staging.conditions.overflown import overflown
from reelwright.engines.previz.paint.staging.conditions.planting import flowers_of
from reelwright.engines.previz.paint.staging.conditions.shores import afloat, along_the_sea
from reelwright.engines.previz.paint.staging.conditions.skies import wall_of_dust
from reelwright.engines.previz.paint.staging.effects.lanterns import aloft
from reelwright.engines.previz.paint.staging.report import Fate, Ledger, Outcome
from reelwright.engines.previz.paint.staging.rigging import Rigging
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.movement import lower
from reelwright.engines.previz.shoot.path import FAST

_STAGES = frozenset({"stage", "theatre", "theater", "concert hall", "opera", "ballroom", "arena"})
_WALLED = frozenset({"street", "neon_city", "old_town", "interior", "studio", "cave", "castle", "garden"})
_NARROW = frozenset({"harbour", "pier"})
_NO_ROOM = 9.0
"""m: what is higher stands out of doors."""
_BACKDROPS: Mapping[str, str] = {
    "mountains": "mountain", "snow_peaks": "mountain", "volcano": "volcano", "castle": "castle",
    "skyline": "skyscraper", "neon_city": "skyscraper", "waterfall": "waterfall", "island": "island",
    "forest": "forest", "old_town": "town",
}  # fmt: skip
"""Setting -> what stands for it where it is only seen from another."""
_NAMED = 0.7
"""Least weight of a place that is named, not guessed."""
_VILLAGE = re.compile(
    r"\b(?:villages?|hamlets?|settlements?|(?:small|little|tiny) towns?|town\w*\W+(?:\w+\W+){0,6}fields)\b")
_FARMED = ("farmland", "mountains")
_SKIES_OF = ("skyline", "rooftop", "balcony", "harbour", "river", "terrace", "garden", "meadow", "ocean")
"""Settings over whose roofs a city's landmark is seen."""
_WASHING = re.compile(r"\b(?:laundry|washing lines?|clothes ?lines?|washing (?:hangs?|hanging|hung))\b")
_OLD_CITIES = re.compile(r"\b(?:venice|venetian|amsterdam|bruges|florence|prague|rome|lisbon|seville|vienna|kyoto|"
                         r"dubrovnik|salzburg|edinburgh|porto|siena|budapest)\b")  # fmt: skip
_TOWNS = ("skyline", "street", "old_town", "neon_city")
_COUNTRY = frozenset({"aerial_grass", "aerial_fields", "aerial_valley", "aerial_river", "aerial_forest"})
"""What a town stands in, seen from the air."""
_GREAT = 0.9
"""m, width of flyers that are seen from up where they are."""
_CRUISES = frozenset({"fly", "glide", "soar", "drift", "move", "float", "drive", "sail", ""})
_BY_THE_SEA = frozenset({"ocean", "beach", "lake", "rocky_coast", "island", "harbour"})
_REFLECTION = re.compile(
    r"\breflect(?:ion|ions|ed|s|ing)\b(?:\W+\w+){0,3}?\W+(?:puddles?|pond|lake|pool|water|stream|river|sea)\b")
_COLOURED = {True: "the light leans to it", False: "what is named so has it"}
_CAPPED = re.compile(r"\b(?:snow\w*|extinct|dormant|sleeping)\b")
_WILDFIRE = re.compile(r"\b(?:forest|wild|bush|grass|prairie)[ -]?fires?\b|\b(?:burning|blazing) (?:forest|woods?|"
                       r"field|jungle|meadow|prairie)\b|\b(?:forest|woods|trees|field|jungle|prairie) (?:is |are )?"
                       r"(?:on fire|in flames|ablaze|burns?)\b")
_GLOWING = re.compile(r"\b(?:glowing|luminous|bioluminescent) (?:\w+ )?(?:flowers?|blossoms?|roses|poppies)\b")
_LILIES = re.compile(r"\b(?:water lil(?:y|ies)|lotus(?:es)?|lily pads?)\b")
_SKY = frozenset({"sun", "cloud"}) | CELESTIAL
_WET = frozenset({"water", "wave", "pool", "puddle", "river"})

Builder = Callable[[PlaceOrder, View, int], Place]


def stage(plan: Plan, shot: Shot) -> Scene:
    """The scene of a plan for one shot: same plan, shot and seed, same scene."""
    return Stager().stage(plan, shot)[0]


@dataclass(frozen=True)
class Stager:
    """kinds: who draws subjects; build: who builds places."""

    kinds: Mapping[str, Kind] | None = None
    build: Builder = build_place

    def stage(self, plan: Plan, shot: Shot) -> tuple[Scene, tuple[Fate, ...]]:
        """The scene, and what became of every item of the plan."""
        ledger = Ledger()
        things = arranged(employed(gathered_at_table(inscribed(plan), ledger), ledger), ledger)
        plan = visiting(seated(overflown(embodied(served(things, ledger)))))
        shot = replace(shot, seed=_salted(shot.seed, plan.prompt))
        kinds = self.kinds if self.kinds is not None else KINDS
        composed = compose(plan, shot, kinds, ledger)
        conditions, company, framed, blocking = (
            composed.conditions, composed.company, composed.framed, composed.blocking)
        deep = lower(shot.camera, FAST if shot.motion == "fast" else 1.0)
        with ThreadPoolExecutor(1, "figures") as pool:  # figures are painted while the place is built
            likenesses = {mark.likeness: mark for mark in reversed(blocking.marks)}
            assets = {likeness: pool.submit(paint, mark, framed.view, deep) for likeness, mark in likenesses.items()}
            place = self.build(_order(plan, company, conditions, blocking), framed.view, shot.seed)
            painted = {likeness: asset.result() for likeness, asset in assets.items()}
        _tell_conditions(plan, conditions, company, place, ledger)
        left = tuple(m for m in blocking.marks if not place_has(m, place, ledger) and not aloft(m, plan))
        marks = settled(left, place)
        framed = on_deck(framed, left, marks, place)
        blocking = replace(blocking, marks=marks)
        set_up = Rigging(plan, shot, conditions, company, blocking, place, ledger, kinds, painted)
        return set_up.scene(framed), ledger.fates()


@dataclass(frozen=True, eq=False)
class Composed:
    """A shot before anything is painted: who stands where, and how it is seen."""

    conditions: Conditions
    company: Cast
    framed: Framed
    blocking: Blocking


def compose(plan: Plan, shot: Shot, kinds: Mapping[str, Kind], ledger: Ledger) -> Composed:
    """Chooses the conditions, casts, frames the hero and blocks; costs next to nothing."""
    rng = np.random.default_rng((shot.seed, 20))
    side = float(rng.choice([-1.0, 1.0]))
    conditions = conditions_of(plan, rng, has_row)
    conditions = along_the_sea(conditions, plan)
    company = cast(plan, kinds, ledger, shot.seed, conditions.setting, conditions.spot)
    conditions = _landed(conditions, company)
    conditions = _outdoors(_outside(_aloft(afloat(conditions, company), company, plan), company), company)
    work = at_work(company)
    if work is not None and not work.shown:
        ledger.add("subject", work.thing.subject.word, "drawn", f"with the {work.hero.subject.word}")
    hands = hands_in(company, plan)
    focus = focus_of(plan, company.hero) if company.hero is not None and hands is None else None
    framed = framed_for(plan, company, conditions, shot, hands or focus, rng)
    opened = company.hero is not None and company.hero.opening is not None
    narrow = opened or (conditions.setting in _NARROW and company.hero is not None and company.hero.medium == "ground")
    said = set(plan.camera)
    behind = bool(said & {"over_shoulder", "behind"}) and not PEEPS.search(plan.prompt.lower())
    close = bool(said & NEAR) or (conditions.setting == "studio" and abreast(company) is None)
    way = Way(_follow(shot), narrow, conditions.setting in _WALLED, close, behind,
              hands=(hands.left + hands.right) / 2 if hands is not None else 0.0, focus=focus)
    return Composed(conditions, company, framed, block(company, framed, side, way, shot.seed))


def _salted(seed: int, prompt: str) -> int:
    """Other words make another picture, also with the same seed."""
    return (seed ^ zlib.crc32(prompt.encode())) & 0x7FFFFFFF


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


def _landed(conditions: Conditions, company: Cast) -> Conditions:
    """Nobody walks on clouds because of a plane or a helicopter that he leaves."""
    hero = company.hero
    walks = hero is not None and hero.kind.body == "person" and hero.medium == "ground" and hero.stand is None
    parked = any(a.kind.body == "vehicle" and a.medium == "ground" for a in company.others)
    if conditions.setting != "clouds" or not (walks and parked):
        return conditions
    return replace(conditions, setting="street", spot="airfield")


def _aloft(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """The same country from the air, where the camera is up there and nobody stands on the ground."""
    if company.hero is not None:
        return _flown_over(conditions, company, plan)
    if not FROM_ABOVE.keys() & set(plan.camera):
        return conditions
    row = ALOFT.get(conditions.spot, "") or ALOFT.get(conditions.setting, conditions.setting)
    town = next((c.kind for c in plan.settings if c.kind in _TOWNS and c.weight >= _NAMED), "")
    town = town or ("old_town" if _OLD_CITIES.search(plan.prompt.lower()) else "")
    if town and row in _COUNTRY:  # a town among fields is the town
        row = ALOFT[town]
    if row == "aerial_old_town" and (_VILLAGE.search(plan.prompt.lower()) or conditions.setting in _FARMED):
        row = "aerial_village"
    if row in ("aerial_city", "aerial_old_town") and "top_down" in plan.camera:
        row = "aerial_town"
    if row == "aerial_coast" and "lake" in plan.prompt.lower():
        row = "aerial_lake"
    if "snow" in plan.prompt.lower() and row in ("aerial_grass", "aerial_fields", "aerial_valley"):
        row = "aerial_snow"
    if re.search(r"\b(river|stream|brook)\b", plan.prompt.lower()) and row in ("aerial_forest", "aerial_grass"):
        row = "aerial_river"
    if "grass" in plan.prompt.lower() and row == "aerial_valley":
        row = "aerial_grass"
    return replace(conditions, setting=row, spot=row if has_row(row) else "")


def _flown_over(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """What a plane, a dragon or an eagle flies over lies far below it: no treetop is at its side."""
    hero = company.hero
    if hero is None or hero.medium != "air" or hero.bounds.width < _GREAT or hero.motion not in _CRUISES:
        return conditions
    over = any(r.a_id == hero.subject.id and r.relation in ("OVER", "ABOVE", "ACROSS") for r in plan.relations)
    over |= hero.action is not None and hero.action.path in ("over", "across")
    row = PEAKS if conditions.setting == "mountains" and not conditions.spot else ALOFT.get(conditions.setting, "")
    met = any(a.medium != "air" and a.depth != "far" for a in company.others)
    if not over or met or not row or conditions.setting in _BY_THE_SEA:
        return conditions
    return replace(conditions, setting=row, spot=row)


def _follow(shot: Shot) -> float:
    return {"left_follow": -1.0, "right_follow": 1.0}.get(shot.camera or "", 0.0)


def _order(plan: Plan, company: Cast, conditions: Conditions, blocking: Blocking) -> PlaceOrder:
    hero = next((m for m in blocking.marks if m.hero), None)
    wet = {"puddle", "water", "pool"} & set(company.features)
    return PlaceOrder(
        setting=conditions.setting, spot=conditions.spot, hour=conditions.hour, weather=conditions.weather,
        mood=conditions.mood, season=conditions.season, palette=conditions.palette, without=plan.removed,
        features=_features(plan, company, conditions.setting),
        need=_need(company), clear=blocking.clear,
        mirror=(bool(wet) and any(a.motion == "reflect" for a in plan.actions))
        or bool(_REFLECTION.search(plan.prompt.lower())),
        side=math.copysign(1.0, hero.x) if hero is not None and hero.x else blocking.side,
        flowers=flowers_of(plan, company.features),
        lit=conditions.lit, lit_in=conditions.lit_in,
        bodies=tuple(body for body in bodies_of(plan) if body.kind not in plan.removed),
        before=(hero.x + middle_of(hero), hero.y + head_of(hero), hero.z) if hero is not None else None,
        implied=implied_room(plan.prompt, True) if conditions.setting == "interior" else "",
        brought=frozenset(word for m in blocking.marks for word in (m.actor.kind.name, *m.actor.subject.word.split())),
    )  # fmt: skip


def _need(company: Cast) -> Medium:
    """What must be under the hero: who wades needs water."""
    hero = company.hero
    if hero is None:
        return "ground"
    return "water" if hero.wade > 0 else hero.medium


def _features(plan: Plan, company: Cast, setting: str) -> tuple[str, ...]:
    """What the place must have, and the prompt's words for it, without what leads to a place of another kind."""
    words = tuple(word for word in (*company.features, *_place_words(plan)) if word != _stands_on(company))
    if ropeway_named(plan.prompt) and _stands_on(company) != "span":
        words = (*words, "rope bridge")
    words = (*words, *_beyond(plan, setting), *coloured_water(plan.prompt), *paper_of(plan.prompt),
             *coloured_land(plan.prompt), *glowing_water(plan.prompt), *trees_named(plan.prompt))
    if _LILIES.search(plan.prompt.lower()):
        words = (*words, "lotus")
    if _WILDFIRE.search(plan.prompt.lower()):
        words = (*words, "fire line")
    if _GLOWING.search(plan.prompt.lower()):
        words = (*words, GLOWING_FLOWERS)
    if FUJI.search(plan.prompt.lower()):
        words = (*(w for w in words if w != "mountain"), "snow volcano")
    if DECAYS.search(plan.prompt.lower()):
        words = (*words, DERELICT)
    if _WASHING.search(plan.prompt.lower()) and setting in ("street", "old_town"):
        words = (*words, "laundry")
    city = landmark_of(plan.prompt)
    if city and setting in _SKIES_OF and not any(known(Cue(s.kind, s.word)) for s in plan.subjects):
        words = (*words, city)
    if wall_of_dust(plan.prompt):
        words = (*words, "storm wall")
    if "volcano" in words and setting != "volcano" and not erupts(plan) and _CAPPED.search(plan.prompt.lower()):
        words = tuple("snow volcano" if word == "volcano" else word for word in words)
    if any(s.kind == "wave" and {"huge", "large", "tall"} & set(s.sizes) for s in plan.subjects):
        words = (*words, "towering wave")
    if setting == "volcano" and erupts(plan):  # the mountain itself, not the coast or the field that lava runs to
        return tuple(word for word in words if word in ("volcano", "smoke", "ash"))
    if setting == "planet" and {"planet", "mars", "red planet"} & set(words):  # its moons are in its sky
        return tuple(word for word in words if word not in ("moon", "lunar"))
    return words


def _beyond(plan: Plan, setting: str) -> tuple[str, ...]:
    """What stands behind a place because the prompt names another one with it: a city beyond the desert."""
    named = [c for c in plan.settings[:3] if c.weight >= _NAMED and c.kind != setting and c.kind in _BACKDROPS]
    found = tuple(_BACKDROPS[c.kind] for c in named)
    if setting in ("desert", "canyon"):  # over the dunes
        found = tuple("city over the dunes" if name == "skyscraper" else name for name in found)
    return found if setting not in (*INSIDE, *_WALLED, "underwater", "space") else ()


def _stands_on(company: Cast) -> str:
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


def _tell_conditions(plan: Plan, conditions: Conditions, company: Cast, place: Place, ledger: Ledger) -> None:
    if plan.setting.weight > 0:
        outcome: Outcome = "stretched" if place.notes else "drawn"
        ledger.add("setting", plan.setting.kind, outcome, f"as {place.setting}")
    for feature in company.features:
        if feature in {p.rstrip("s") for p in plan.particles}:
            continue
        above = feature in _SKY and not place.inside
        rope = feature == "bridge" and ropeway_named(plan.prompt)
        wet = (feature in _WET and place.water is not None) or (feature == "volcano" and "snow volcano" in place.built)
        built = feature in (*place.built, _stands_on(company)) or above or rope or wet
        ledger.add("subject", feature, "drawn" if built else "dropped", "" if built else "the place has none")
    for name in plan.weather:
        ledger.add("weather", name, "drawn", "" if name == conditions.weather else f"within {conditions.weather}")
    if plan.time:
        ledger.add("time", plan.time, "drawn", conditions.hour)
    for mood in plan.mood:
        ledger.add("mood", mood, "drawn", conditions.mood)
    for colour in plan.palette:
        ledger.add("colour", colour, "drawn", _COLOURED[colour in conditions.palette])
    for note in place.notes:
        ledger.add("place", note, "dropped")
