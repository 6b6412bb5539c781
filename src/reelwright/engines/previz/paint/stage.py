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
from reelwright.engines.previz.paint.asset import Bounds, Kind, Medium
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.figures.people.resolve import box_of_hands
from reelwright.engines.previz.paint.place import Place, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.places.rows.aloft import ALOFT
from reelwright.engines.previz.paint.places.tinted import coloured_water
from reelwright.engines.previz.paint.staging.actors import paint
from reelwright.engines.previz.paint.staging.blocking.abreast import abreast
from reelwright.engines.previz.paint.staging.blocking.blocking import HANDS_YAW, Way, block
from reelwright.engines.previz.paint.staging.blocking.facing import gap_of
from reelwright.engines.previz.paint.staging.blocking.focus import embodied, focus_of
from reelwright.engines.previz.paint.staging.blocking.framing import LENS, Frame, Framed, HeroSize, frame_for, view_for
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, head_of, middle_of
from reelwright.engines.previz.paint.staging.blocking.overhead import roof
from reelwright.engines.previz.paint.staging.blocking.settling import place_has, settled
from reelwright.engines.previz.paint.staging.blocking.shot_size import share_of_deed
from reelwright.engines.previz.paint.staging.blocking.stations import at_work
from reelwright.engines.previz.paint.staging.cast.arranging import arranged
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.company import FLOCK, Actor, Cast
from reelwright.engines.previz.paint.staging.cast.employed import HANDS, employed
from reelwright.engines.previz.paint.staging.cast.inscribing import inscribed
from reelwright.engines.previz.paint.staging.cast.serving import served
from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, bodies_of
from reelwright.engines.previz.paint.staging.conditions.conditions import BARS, Conditions, conditions_of, erupts
from reelwright.engines.previz.paint.staging.conditions.planting import flowers_of
from reelwright.engines.previz.paint.staging.conditions.shores import afloat, along_the_sea
from reelwright.engines.previz.paint.staging.conditions.skies import wall_of_dust
from reelwright.engines.previz.paint.staging.effects.arcs import lifts_off
from reelwright.engines.previz.paint.staging.effects.leaps import leaps_out
from reelwright.engines.previz.paint.staging.report import Fate, Ledger, Outcome
from reelwright.engines.previz.paint.staging.rigging import Rigging
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.movement import growth, lower
from reelwright.engines.previz.shoot.path import FAST

_FROM_ABOVE: Mapping[str, float] = {"top_down": 120.0, "aerial": 90.0}
"""Camera words -> height of the eye in m over a place without a hero: the land lies below like a map."""
_BELOW = "_below"
"""How rows end that show a town from above by themselves."""
_INSIDE = frozenset({"interior", "studio", "cave"})
_STAGES = frozenset({"stage", "theatre", "theater", "concert hall", "opera", "ballroom", "arena"})
_WALLED = frozenset({"street", "neon_city", "old_town", "interior", "studio", "cave", "castle", "garden"})
_LOFTY = frozenset({"church", "hall", "throne_room", "ballroom", "stage", "concert_hall", "station_hall", "stadium"})
_NARROW = frozenset({"harbour", "pier"})
FLEET = 0.46
"""Share of the frame's height of the nearest of several balloons or airships."""
_LIFTING = 0.42
"""The same of a rocket that leaves the ground: it needs the sky over it."""
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
_COLOURED = {True: "the light leans to it", False: "what is named so has it"}
_CAPPED = re.compile(r"\b(?:snow\w*|extinct|dormant|sleeping)\b")
_LOOKING_UP = 0.90
"""Row of the horizon in a low angle of a place, as a share of the height."""
_SKY = frozenset({"sun", "cloud"}) | CELESTIAL
_NEAR = frozenset({"close_up", "portrait"})
_OF_HANDS = 0.94
"""Share of the frame's height of the box about hands that are the picture."""
_TALL_TAILS = frozenset({"squirrel", "chipmunk", "skunk", "lemur", "peacock", "turkey"})
_GRAZERS = frozenset({"horse", "deer", "cow", "sheep", "giraffe", "camel", "rhino", "elephant", "pig"})
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
        things = arranged(employed(inscribed(plan), ledger), ledger)
        plan = embodied(served(things, ledger))
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
        marks = settled(tuple(m for m in blocking.marks if not place_has(m, place, ledger)), place)
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
    conditions = _outside(_aloft(afloat(conditions, company), company, plan), company)
    work = at_work(company)
    if work is not None and not work.shown:
        ledger.add("subject", work.thing.subject.word, "drawn", f"with the {work.hero.subject.word}")
    framed = framed_for(plan, company, conditions, shot, rng)
    opened = company.hero is not None and company.hero.opening is not None
    narrow = opened or (conditions.setting in _NARROW and company.hero is not None and company.hero.medium == "ground")
    said = set(plan.camera)
    behind = bool(said & {"over_shoulder", "behind"})
    close = bool(said & _NEAR) or (conditions.setting == "studio" and abreast(company) is None)
    box = _hands(company, plan)
    focus = focus_of(plan, company.hero) if company.hero is not None and box is None else None
    way = Way(_follow(shot), narrow, conditions.setting in _WALLED, close, behind,
              hands=(box.left + box.right) / 2 if box is not None else 0.0, focus=focus)
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
    built = hero is not None and hero.kind.body == "structure" and hero.bounds.height > 2 * _NO_ROOM
    if built and conditions.setting == "old_town" and conditions.spot in ("", "square"):
        return replace(conditions, spot="monument_square")  # room about it, houses close behind
    cast_ = [a for a in (company.hero, *company.others) if a is not None]
    tall = any(a.kind.body == "structure" and a.bounds.height > _NO_ROOM for a in cast_)
    if not tall or conditions.setting != "interior" or "window" in company.features:
        return conditions
    served = conditions.spot in ("cafe", "restaurant", "bar", "tavern", "diner")
    return replace(conditions, setting="old_town", spot="paris_street" if served else "square")


def _aloft(conditions: Conditions, company: Cast, plan: Plan) -> Conditions:
    """The same country from the air, where the camera is up there and nobody stands on the ground."""
    if company.hero is not None or not _FROM_ABOVE.keys() & set(plan.camera):
        return conditions
    row = ALOFT.get(conditions.spot, "") or ALOFT.get(conditions.setting, conditions.setting)
    if row.endswith(_BELOW) and "top_down" in plan.camera:
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


def _follow(shot: Shot) -> float:
    return {"left_follow": -1.0, "right_follow": 1.0}.get(shot.camera or "", 0.0)


def framed_for(plan: Plan, company: Cast, conditions: Conditions, shot: Shot, rng: np.random.Generator) -> Framed:
    """The view that suits the hero, its stand and the camera words; for a place alone, a wide view."""
    inside = conditions.setting in _INSIDE
    hero = company.hero
    wide = shot.width / shot.height
    if hero is None:
        up = "low_angle" in plan.camera and not inside  # one looks up at what stands there
        low = inside and conditions.spot not in _LOFTY  # of a room one wants to see the floor
        level, lens = (0.47, 1.10) if low else (0.60, 1.0)
        level, lens = (_LOOKING_UP, 0.86) if up else (level, lens)
        horizon = (level + 0.07 * max(0.0, 1 - wide) + float(rng.uniform(-0.03, 0.02))) * shot.height
        focal = lens * LENS * math.sqrt(shot.width * shot.height)
        above = next((eye for name, eye in _FROM_ABOVE.items() if name in plan.camera), 0.0)
        if above and not inside and not conditions.setting.endswith(("_close", _BELOW)):
            row = (-0.9 if "top_down" in plan.camera else 0.13) * shot.height
            return Framed(View(shot.width, shot.height, focal, row, above), 3.0 * above, 0.0)
        return Framed(View(shot.width, shot.height, focal, horizon, 1.6 if inside else 2.2), 14.0, 0.0)
    hands = _hands(company, plan)
    if hands is not None:
        size = HeroSize(hands, "prop", "ground")
        share = min(_OF_HANDS, 0.96 * wide * hands.height / hands.width) / growth(shot.camera, 1.0)
        return view_for(size, Frame(share, 0.5 + 0.5 * share, 0.30, 1.15), shot.width, shot.height, (0.4, 1.9))
    aloft = hero.count > 1 and hero.medium == "air" and hero.kind.body == "vehicle"
    flock = hero.count >= FLOCK and hero.medium in ("air", "under") and not aloft
    count = 1 if flock or aloft or gap_of(hero) else hero.count
    form = hero.stand.form if hero.stand is not None else ""
    work = at_work(company) if not _NEAR & set(plan.camera) else None
    two = work or abreast(company) if not _NEAR & set(plan.camera) else None
    alone = not company.others or (work is not None and not work.shown and len(company.others) == 1)
    usual = share_of_deed(work.hero if work is not None else hero, alone, plan.camera)
    size = HeroSize(
        two.bounds if two is not None else _with_reached(_framed_bounds(hero, plan, conditions.setting), company),
        hero.kind.body, hero.medium, count, hero.depth,
        bool(company.others), hero.rise, form, hero.rider is not None, hero.goes, usual,
        (two is not None and not usual) or hero.cue.deed in ERRANDS,
        roof(company), growth=growth(shot.camera, FAST if shot.motion == "fast" else 1.0), head=_of_head(hero, plan),
    )  # fmt: skip
    camera = tuple("portrait" if hero.cue.duet and c in _NEAR else c for c in plan.camera)  # two heads fill it too
    frame = frame_for(size, camera, wide, inside, rng)
    if flock:
        frame = replace(frame, share=0.17 if hero.medium == "under" else 0.09)
    focus = focus_of(plan, hero)
    if focus is not None:
        frame = focus.frame(frame.lens, wide)
    if lifts_off(hero):
        frame = replace(frame, share=min(frame.share, _LIFTING))
    if aloft:  # one of them is near, the others hang in the depth of the sky behind it
        frame = replace(frame, share=min(frame.share, FLEET))
    eyes = (0.25, 1.9) if inside else (1.6, 9.0) if hero.medium in ("air", "under") else (0.10, 14.0)
    return view_for(size, frame, shot.width, shot.height, eyes)


def _hands(company: Cast, plan: Plan) -> Bounds | None:
    """The box of the hero's hands where they are the picture, of one who faces right."""
    hero = company.hero
    if HANDS not in plan.camera or hero is None or hero.kind.body != "person" or hero.rider is not None:
        return None
    return box_of_hands(replace(hero.cue, yaw=HANDS_YAW))


def _of_head(hero: Actor, plan: Plan) -> bool:
    """Whether the prompt wants an animal's face, and the animal holds it up."""
    grazes = hero.cue.motion == "eat" and hero.kind.name in _GRAZERS
    sniffs = hero.cue.motion == "sniff" and hero.cue.thing not in ("air", "wind", "breeze")
    low = grazes or sniffs or hero.cue.motion in ("drink", "sleep", "nap", "lie")
    alone = hero.count == 1 and hero.rider is None and hero.stand is None and hero.medium == "ground"
    return bool(_NEAR & set(plan.camera)) and hero.kind.body in ("beast", "flyer") and alone and not low and (
        hero.subject.word.split()[-1] not in _TALL_TAILS)


def _with_reached(bounds: Bounds, company: Cast) -> Bounds:
    """With the head of the horse that one brushes."""
    tops = [0.98 * a.bounds.top for a in company.others if a.relation == "TOUCHING" and a.kind.body == "beast"]
    return replace(bounds, top=max(bounds.top, *tops)) if tops else bounds


def _framed_bounds(hero: Actor, plan: Plan, setting: str) -> Bounds:
    """A portrait is of the head and shoulders, and what hands hold doesn't make anybody much larger."""
    if gap_of(hero):
        half = gap_of(hero) / 2
        return replace(hero.bounds, left=hero.bounds.left - half, right=hero.bounds.right + half)
    if setting == "flower_close" and hero.kind.name == "flower":
        box = hero.bounds  # its head and a little of the stem
        return Bounds(0.42 * box.left, 0.42 * box.right, box.top - 0.46 * box.height, box.top)
    if _of_head(hero, plan):
        return hero.kind.measure(replace(hero.cue, yaw=60.0))
    if leaps_out(hero):  # with the height and the way of its leap
        box = hero.bounds
        return Bounds(0.8 * box.left, 0.8 * box.right, 0.0, 0.72 * box.width)
    if hero.kind.body != "person":
        return hero.bounds
    if hero.rider is not None:  # somebody on the shoulder
        alone = _framed_bounds(replace(hero, rider=None, bounds=hero.kind.measure(hero.cue)), plan, setting)
        return replace(alone, top=max(alone.top, hero.seat + 0.9 * hero.rider.bounds.top))
    bare = hero.kind.measure(replace(hero.cue, motion="", deed="", thing="", holds=(), crowns=()))
    if _NEAR & set(plan.camera):
        tall = min(hero.bounds.top, 1.03 * hero.kind.height * hero.cue.scale)
        return replace(bare, bottom=0.0, top=min(tall, bare.top))
    box, most = hero.bounds, 1.6 * max(bare.right, -bare.left)
    lifted = max(0.0, box.bottom)  # who leaps is in the air with head and all
    tallest = max(bare.top, 0.97 * hero.kind.height * hero.cue.scale) if lifted > 0.1 else bare.top
    return Bounds(max(box.left, -most), min(box.right, most), box.bottom, min(box.top, lifted + 1.12 * tallest))


def _order(plan: Plan, company: Cast, conditions: Conditions, blocking: Blocking) -> PlaceOrder:
    hero = next((m for m in blocking.marks if m.hero), None)
    wet = {"puddle", "water", "pool"} & set(company.features)
    return PlaceOrder(
        setting=conditions.setting, spot=conditions.spot, hour=conditions.hour, weather=conditions.weather,
        mood=conditions.mood, season=conditions.season, palette=conditions.palette, without=plan.removed,
        features=_features(plan, company, conditions.setting),
        need=_need(company), clear=blocking.clear,
        mirror=bool(wet) and any(a.motion == "reflect" for a in plan.actions),
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
    words = (*words, *_beyond(plan, setting), *coloured_water(plan.prompt))
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
    return found if setting not in (*_INSIDE, *_WALLED, "underwater", "space") else ()


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
