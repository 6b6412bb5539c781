"""Plan -> Scene. The main path: choose the conditions, cast, frame the hero, block, build the place, stage, light."""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Asset, Kind, Medium
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.place import Place, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.places.implied import implied_room
from reelwright.engines.previz.paint.places.ropeways import ropeway_named
from reelwright.engines.previz.paint.staging.actors import paint
from reelwright.engines.previz.paint.staging.blocking.abreast import abreast
from reelwright.engines.previz.paint.staging.blocking.between import set_between
from reelwright.engines.previz.paint.staging.blocking.blocking import block
from reelwright.engines.previz.paint.staging.blocking.focus import embodied, focus_of, on_its_part
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.hero_view import (
    NEAR,
    framed_for,
    hands_in,
)
from reelwright.engines.previz.paint.staging.blocking.joining import PEEPS
from reelwright.engines.previz.paint.staging.blocking.marks import Blocking, Mark, head_of, middle_of
from reelwright.engines.previz.paint.staging.blocking.settling import alighted, on_deck, place_has, settled
from reelwright.engines.previz.paint.staging.blocking.stations import at_work
from reelwright.engines.previz.paint.staging.blocking.way import Way
from reelwright.engines.previz.paint.staging.built.stairs import on_steps
from reelwright.engines.previz.paint.staging.cast.arranging import arranged
from reelwright.engines.previz.paint.staging.cast.beading import covered_in_drops
from reelwright.engines.previz.paint.staging.cast.bestiary import of_some_kind
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.chimeras import as_chimera
from reelwright.engines.previz.paint.staging.cast.company import Cast
from reelwright.engines.previz.paint.staging.cast.employed import employed
from reelwright.engines.previz.paint.staging.cast.enlivened import enlivened
from reelwright.engines.previz.paint.staging.cast.experiments import reported
from reelwright.engines.previz.paint.staging.cast.hanging import hung
from reelwright.engines.previz.paint.staging.cast.hatching import hatching
from reelwright.engines.previz.paint.staging.cast.inscribing import inscribed
from reelwright.engines.previz.paint.staging.cast.journeys import Journey, beside_it, journey_of, setting_out
from reelwright.engines.previz.paint.staging.cast.leaning import leant
from reelwright.engines.previz.paint.staging.cast.owners import owned
from reelwright.engines.previz.paint.staging.cast.picnics import picnicking
from reelwright.engines.previz.paint.staging.cast.pressing import pressed
from reelwright.engines.previz.paint.staging.cast.pursuits import fleeing
from reelwright.engines.previz.paint.staging.cast.scenic import ROOMS
from reelwright.engines.previz.paint.staging.cast.screens import on_screens
from reelwright.engines.previz.paint.staging.cast.sculpted import sculpted
from reelwright.engines.previz.paint.staging.cast.sequels import followed, sequel_of
from reelwright.engines.previz.paint.staging.cast.serving import served
from reelwright.engines.previz.paint.staging.cast.sources import lit_by
from reelwright.engines.previz.paint.staging.cast.spilling import checkmated, spilt
from reelwright.engines.previz.paint.staging.cast.tables import gathered_at_table
from reelwright.engines.previz.paint.staging.cast.toys import as_toys
from reelwright.engines.previz.paint.staging.cast.visiting import visiting
from reelwright.engines.previz.paint.staging.cast.wholes import as_wholes
from reelwright.engines.previz.paint.staging.conditions.aboard import seated
from reelwright.engines.previz.paint.staging.conditions.caravans import with_camels
from reelwright.engines.previz.paint.staging.conditions.celestial import CELESTIAL, bodies_of
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions, conditions_of
from reelwright.engines.previz.paint.staging.conditions.features import STRAIGHT, WALLED, features_of, stands_on
from reelwright.engines.previz.paint.staging.conditions.overflown import overflown
from reelwright.engines.previz.paint.staging.conditions.passing import (
    Passing,
    kindling,
    passing_of,
    raced,
    without_falls,
)
from reelwright.engines.previz.paint.staging.conditions.planting import flowers_of
from reelwright.engines.previz.paint.staging.conditions.relocating import relocated
from reelwright.engines.previz.paint.staging.conditions.roads_aloft import from_the_air
from reelwright.engines.previz.paint.staging.conditions.shores import along_the_sea
from reelwright.engines.previz.paint.staging.effects.abductions import drawn_up
from reelwright.engines.previz.paint.staging.effects.lanterns import aloft
from reelwright.engines.previz.paint.staging.effects.suns import moves, sun_on_its_way, without_sun
from reelwright.engines.previz.paint.staging.effects.trails import streams
from reelwright.engines.previz.paint.staging.halfway import halfway
from reelwright.engines.previz.paint.staging.report import Fate, Ledger, Outcome
from reelwright.engines.previz.paint.staging.rigging import Rigging
from reelwright.engines.previz.paint.staging.seasons import in_season
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.becoming import without_changes
from reelwright.engines.previz.plan.manner import plan_without_manner
from reelwright.engines.previz.scene import Passage, Scene
from reelwright.engines.previz.shoot.movement import lower
from reelwright.engines.previz.shoot.path import FAST

_NARROW = frozenset({"harbour", "pier"})
_REFLECTION = re.compile(
    r"\breflect(?:ion|ions|ed|s|ing)\b(?:\W+\w+){0,3}?\W+(?:puddles?|pond|lake|pool|water|stream|river|sea)\b")
_FLOODED = re.compile(r"\bflooded (?:[\w-]+ )?(?:streets?|city|town|roads?|village|square|alley|avenue|plaza|field)\b|"
                      r"\b(?:streets?|city|town|roads?|village|square|alley) (?:is|are|lies?|stands?) flooded\b")
_COLOURED = {True: "the light leans to it", False: "what is named so has it"}
_SKY = frozenset({"sun", "cloud"}) | CELESTIAL
_WET = frozenset({"water", "wave", "pool", "puddle", "river"})

_RESTS = 0.05
"""Share of the clip at its beginning and at its end in which a light that changes stays as it is."""

Likeness = tuple[int, str, int]
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
        plan = stageable(plan_without_manner(plan), ledger)
        shot = replace(shot, seed=_salted(shot.seed, plan.prompt))
        kinds = self.kinds if self.kinds is not None else KINDS
        composed = compose(plan, shot, kinds, ledger)
        conditions, company, framed, blocking = (
            composed.conditions, composed.company, composed.framed, composed.blocking)
        passing = passing_of(plan, conditions)
        conditions = passing.states[0]
        deep = lower(shot.camera, FAST if shot.motion == "fast" else 1.0)
        with ThreadPoolExecutor(1, "figures") as pool:  # figures are painted while the place is built
            likenesses = {mark.likeness: mark for mark in reversed(blocking.marks)}
            assets = {likeness: pool.submit(paint, mark, framed.view, deep) for likeness, mark in likenesses.items()}
            order = _order(plan, company, conditions, blocking)
            wanders = moves(passing.states) and not (company.hero is not None and any(b.behind for b in order.bodies))
            bodies = without_sun(order.bodies) if wanders else order.bodies
            orders = [replace(order, hour=state.hour, weather=state.weather, season=state.season, lit=state.lit,
                              bodies=bodies) for state in passing.states]
            places = [self.build(one, framed.view, shot.seed) for one in orders]
            painted = {likeness: asset.result() for likeness, asset in assets.items()}
        places = [replace(built, sky=raced(built.sky, plan)) for built in places]
        place = places[0]
        _tell_passing(plan, passing, ledger)
        _tell_conditions(plan, conditions, company, place, ledger)
        left = tuple(m for m in blocking.marks if not place_has(m, place, ledger) and not aloft(m, plan))
        marks = settled(left, place)
        framed = on_deck(framed, left, marks, place)
        marks = halfway(marks, painted, framed.view, shot)
        blocking = replace(blocking, marks=marks)
        rigged = [
            Rigging(without_falls(plan, state) if passing.changes else plan, shot, state, company, blocking, built,
                    ledger if built is place else Ledger(), kinds, _turned(painted, marks, state, framed, deep),
                    ).scene(framed)
            for state, built in zip(passing.states, places, strict=True)
        ]  # fmt: skip
        if wanders and not place.inside:
            suns = [sun_on_its_way(passing.states, built.light, framed.view, order.bodies, shot.duration, _RESTS)
                    for built in places]
            rigged = [replace(one, planes=(*one.planes, sun)) for one, sun in zip(rigged, suns, strict=True)]
        return in_turn(rigged, passing.states), ledger.fates()


def _turned(
    painted: Mapping[Likeness, Asset], marks: tuple[Mark, ...], state: Conditions, framed: Framed, deep: float
) -> Mapping[Likeness, Asset]:
    """The pictures of the cast as a state of the shot has them: its trees are painted anew for another season."""
    anew = {mark.likeness: turned for mark in reversed(marks)
            if (turned := in_season(mark, state.season)).cue != mark.cue}  # fmt: skip
    return {**painted, **{likeness: paint(mark, framed.view, deep) for likeness, mark in anew.items()}}


def in_turn(scenes: Sequence[Scene], states: Sequence[Conditions]) -> Scene:
    """The first of them, which passes into the next, and so on, in even steps over the clip."""
    steps = len(scenes) - 1
    made = scenes[-1]
    for k in range(steps - 1, -1, -1):
        start, end = ((1 - 2 * _RESTS) * at / steps + _RESTS for at in (k, k + 1))
        made = replace(scenes[k], passage=Passage(made, (start, end), kindling(states[k], states[k + 1])))
    return made


@dataclass(frozen=True, eq=False)
class Composed:
    """A shot before anything is painted: who stands where, and how it is seen."""

    conditions: Conditions
    company: Cast
    framed: Framed
    blocking: Blocking


def stageable(plan: Plan, ledger: Ledger) -> Plan:
    """The plan as it is staged: parts join their wholes, tools their trades, guests their tables. The ledger keeps what
    became of what no longer stands by itself."""
    for step in (reported, covered_in_drops, spilt, checkmated, on_screens, hung, enlivened, on_its_part, as_chimera,
                 of_some_kind, pressed, owned, as_wholes, as_toys, sculpted, leant):
        plan = step(plan, ledger)
    plan = lit_by(inscribed(plan), ledger)
    for step in (hatching, picnicking, gathered_at_table, employed, arranged, served):
        plan = step(plan, ledger)
    return fleeing(visiting(seated(overflown(with_camels(embodied(without_changes(plan)))))))


def compose(plan: Plan, shot: Shot, kinds: Mapping[str, Kind], ledger: Ledger) -> Composed:
    """Chooses the conditions, casts, frames the hero and blocks; costs next to nothing."""
    rng = np.random.default_rng((shot.seed, 20))
    side = float(rng.choice([-1.0, 1.0]))
    conditions = conditions_of(plan, rng, has_row)
    conditions = along_the_sea(conditions, plan)
    journey = journey_of(plan)
    plan = beside_it(plan, journey) if journey is not None else plan
    company = _cast(plan, journey, lambda half: cast(half, kinds, ledger, shot.seed, conditions.setting,
                                                     conditions.spot))  # fmt: skip
    conditions = relocated(conditions, company, plan)
    company = from_the_air(company, conditions.setting)
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
    way = Way(_follow(shot), narrow, conditions.setting in WALLED or conditions.spot == STRAIGHT, close, behind,
              hands=(hands.left + hands.right) / 2 if hands is not None else 0.0, focus=focus,
              trailing=company.hero is not None and streams(company.hero, plan) is not None)
    blocking = block(company, framed, side, way, shot.seed)
    marks = set_between(on_steps(alighted(drawn_up(blocking.marks, plan))), plan, framed.view)
    return Composed(conditions, company, framed, replace(blocking, marks=marks))


def _cast(plan: Plan, journey: Journey | None, casts: Callable[[Plan], Cast]) -> Cast:
    """Who plays; whoever goes round something, or does one thing and then another, is told apart here."""
    if journey is not None:
        return setting_out(casts(plan), journey)
    sequel = sequel_of(plan)
    return followed(casts(sequel.first), sequel, casts) if sequel is not None else casts(plan)


def _salted(seed: int, prompt: str) -> int:
    """Other words make another picture, also with the same seed."""
    return (seed ^ zlib.crc32(prompt.encode())) & 0x7FFFFFFF


def _follow(shot: Shot) -> float:
    return {"left_follow": -1.0, "right_follow": 1.0}.get(shot.camera or "", 0.0)


def _order(plan: Plan, company: Cast, conditions: Conditions, blocking: Blocking) -> PlaceOrder:
    hero = next((m for m in blocking.marks if m.hero), None)
    wet = {"puddle", "water", "pool"} & set(company.features)
    return PlaceOrder(
        setting=conditions.setting, spot=conditions.spot, hour=conditions.hour, weather=conditions.weather,
        mood=conditions.mood, season=conditions.season, palette=conditions.palette, without=plan.removed,
        features=features_of(plan, company, conditions.setting),
        need=_need(company), clear=blocking.clear,
        mirror=(bool(wet) and any(a.motion == "reflect" for a in plan.actions))
        or any(said.search(plan.prompt.lower()) for said in (_REFLECTION, _FLOODED)),
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


def _tell_passing(plan: Plan, passing: Passing, ledger: Ledger) -> None:
    """The hours, weathers and deeds of the sky that are told as a change."""
    if not passing.changes:
        return
    how = f"{passing.told} in the course of the shot"
    ledger.add("time", plan.time or "change", "drawn", how)
    for name in plan.weather if len({state.weather for state in passing.states}) > 1 else ():
        ledger.add("weather", name, "drawn", how)


def _tell_conditions(plan: Plan, conditions: Conditions, company: Cast, place: Place, ledger: Ledger) -> None:
    if plan.setting.weight > 0:
        outcome: Outcome = "stretched" if place.notes else "drawn"
        ledger.add("setting", plan.setting.kind, outcome, f"as {place.setting}")
    for feature in company.features:
        if feature in {p.rstrip("s") for p in plan.particles}:
            continue
        above = feature in _SKY and not place.inside
        rope = feature == "bridge" and ropeway_named(plan.prompt)
        wet = feature in _WET and (place.water is not None or conditions.setting == "underwater")
        wet |= feature == "volcano" and "snow volcano" in place.built
        board = feature in ("shelf", "sill") and stands_on(company) in ("table", "sill")
        panes = feature == "window" and any(a.subject.kind in ROOMS for a in (company.hero, *company.others) if a)
        built = feature in (*place.built, stands_on(company)) or above or rope or wet or board or panes
        thing = feature.partition("=")[0]
        ledger.add("subject", thing, "drawn" if built else "dropped", "" if built else "the place has none")
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
