"""Plan -> Scene. The main path: choose the conditions, cast, frame the hero, block, build the place, stage, light."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.actors import AT_REST, Going, Staged, going_of, paint, stage_mark
from reelwright.engines.previz.paint.asset import Kind
from reelwright.engines.previz.paint.aura import aura_plane
from reelwright.engines.previz.paint.blocking import Blocking, Mark, block
from reelwright.engines.previz.paint.casting import Actor, Cast, cast
from reelwright.engines.previz.paint.conditions import Conditions, conditions_of
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.flocks import stage_flock
from reelwright.engines.previz.paint.framing import LENS, Framed, HeroSize, frame_for, view_for
from reelwright.engines.previz.paint.particles import ROWS, Spot, particle_emitter
from reelwright.engines.previz.paint.pedestal import pedestal, rise_for
from reelwright.engines.previz.paint.place import Place, PlaceOrder, View
from reelwright.engines.previz.paint.places import build_place
from reelwright.engines.previz.paint.report import Fate, Ledger, Outcome
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Look, Plane, Quad, Scene, Subject

FAST = 1.8
"""Factor on the scene's own clock for motionMode fast."""
_INSIDE = frozenset({"interior", "cave", "castle"})
_TWICE = frozenset({"spray", "splash"})
"""Particles that a hero's own bursts add to what hangs in the place's air."""
_STAGES = frozenset({"stage", "theatre", "theater", "concert hall", "opera", "ballroom", "arena"})
_NARROW = frozenset({"harbour", "pier"})
_ALL_SEA = frozenset({"basalt_coast", "ocean"})
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
        kinds = self.kinds if self.kinds is not None else KINDS
        rng = np.random.default_rng((shot.seed, 20))
        side = float(rng.choice([-1.0, 1.0]))
        conditions = conditions_of(plan, rng)
        company = cast(plan, kinds, ledger, shot.seed)
        framed = _framed(plan, company, conditions, shot, rng)
        narrow = conditions.setting in _NARROW and company.hero is not None and company.hero.medium == "ground"
        blocking = block(company, framed, side, _follow(shot), shot.seed, narrow)
        place = self.build(_order(plan, company, conditions, blocking), framed.view, shot.seed)
        _tell_conditions(plan, conditions, company, place, ledger)
        marks = tuple(settle(mark, place) for mark in blocking.marks if not _place_has(mark, place, ledger))
        blocking = replace(blocking, marks=marks)
        set_up = _Rigging(plan, shot, conditions, company, blocking, place, ledger, kinds)
        return set_up.scene(framed), ledger.fates()


def _follow(shot: Shot) -> float:
    return {"left_follow": -1.0, "right_follow": 1.0}.get(shot.camera or "", 0.0)


def _framed(plan: Plan, company: Cast, conditions: Conditions, shot: Shot, rng: np.random.Generator) -> Framed:
    inside = conditions.setting in _INSIDE
    hero = company.hero
    wide = shot.width / shot.height
    if hero is None:
        horizon = (0.60 + 0.07 * max(0.0, 1 - wide) + float(rng.uniform(-0.03, 0.02))) * shot.height
        focal = LENS * math.sqrt(shot.width * shot.height)
        return Framed(View(shot.width, shot.height, focal, horizon, 1.6 if inside else 2.2), 14.0, 0.0)
    flock = hero.count >= 5 and hero.medium in ("air", "under")
    count = 1 if flock else hero.count
    rise = rise_for(hero.bounds) if _stands_on_rock(plan, hero, conditions) else 0.0
    size = HeroSize(hero.bounds, hero.kind.body, hero.medium, count, hero.depth, bool(company.others), rise)
    frame = frame_for(size, plan.camera, wide, inside, rng)
    if flock:
        frame = replace(frame, share=0.17 if hero.medium == "under" else 0.09)
    eyes = (0.25, 1.7) if inside else (1.6, 9.0) if hero.medium in ("air", "under") else (0.10, 14.0)
    return view_for(size, frame, shot.width, shot.height, eyes)


def _stands_on_rock(plan: Plan, hero: Actor, conditions: Conditions) -> bool:
    """Whether a rock must lift the hero: it was put on one, or the place is all sea."""
    if hero.medium != "ground" or hero.kind.body not in ("person", "beast"):
        return False
    under = {s.kind for r in plan.relations if r.a_id == hero.subject.id and r.relation == "ON"
             for s in [plan.subject(r.b_id)] if s is not None}
    return bool(under & {"rock", "column", "cliff", "ice", "iceberg"}) or conditions.setting in _ALL_SEA


def _order(plan: Plan, company: Cast, conditions: Conditions, blocking: Blocking) -> PlaceOrder:
    hero = next((m for m in blocking.marks if m.hero), None)
    wet = {"puddle", "water", "pool"} & set(company.features)
    return PlaceOrder(
        setting=conditions.setting, hour=conditions.hour, weather=conditions.weather, mood=conditions.mood,
        season=conditions.season, palette=conditions.palette, without=plan.removed,
        features=(*company.features, *_place_words(plan)),
        need=company.hero.medium if company.hero is not None else "ground", clear=blocking.clear,
        mirror=bool(wet) and any(a.motion == "reflect" for a in plan.actions),
        side=math.copysign(1.0, hero.x) if hero is not None and hero.x else blocking.side,
    )  # fmt: skip


def _place_words(plan: Plan) -> tuple[str, ...]:
    """The prompt's own words for places ("library", "temple"): they choose among the variants of a setting."""
    said = [p.words for p in plan.said if p.became.startswith("setting: ")]
    found = dict.fromkeys(word for words in said for word in (words, words.split()[-1]))
    if _STAGES & set(found) or "spotlight" in plan.light:
        found["hall"] = None
    return tuple(found)


def covers(plane: Plane, hero: Mark, view: View, way: float) -> bool:
    """Whether a nearer plane hides more than a little of the hero's upper part. way: share of the frame's width by
    which one passes the other in the shot, to each side."""
    left, right = hero.x + hero.bounds.left, hero.x + hero.bounds.right
    low, high = hero.y + 0.3 * hero.bounds.top, hero.y + hero.bounds.top
    (u0, v0), (u1, v1) = view.at(left, high, hero.z), view.at(right, low, hero.z)
    u0, u1 = u0 - way * view.width, u1 + way * view.width
    scale = plane.ppm * plane.z / view.focal  # texels a px of the frame
    at_u, at_v = view.at(plane.x, plane.y, plane.z)
    alpha = plane.cycle[0][..., 3]
    rows = slice(max(0, int(plane.anchor[1] + (v0 - at_v) * scale)), max(0, int(plane.anchor[1] + (v1 - at_v) * scale)))
    columns = np.arange(int(plane.anchor[0] + (u0 - at_u) * scale), int(plane.anchor[0] + (u1 - at_u) * scale) + 1)
    inside = columns[(columns >= 0) & (columns < alpha.shape[1])]
    hidden = alpha[rows][:, inside]
    area = (v1 - v0) * scale * (right - left) * view.focal / hero.z * scale
    return float(hidden.sum()) / 255 > 0.05 * max(area, 1.0)


def _place_has(mark: Mark, place: Place, ledger: Ledger) -> bool:
    """Lanterns along a walkway that the place builds with its own lit posts."""
    lit = mark.actor.kind.name in ("lantern", "street_lamp", "torch") and bool(place.lamps)
    if not (lit and mark.actor.along and {"walkway", "pier", "road"} & set(place.built)):
        return False
    ledger.add("subject", mark.actor.subject.word, "drawn", f"the lamps of the {mark.actor.along}")
    return True


def settle(mark: Mark, place: Place) -> Mark:
    """Puts a mark on what is under it: on the ground's own height, on land if it walks, on water if it floats."""
    if mark.actor.medium in ("air", "under") or mark.y > 0:
        return mark
    wanted = "water" if mark.actor.medium == "water" else "land"
    found = place.ground_at(mark.x, mark.z)
    if found.on == wanted:
        return replace(mark, y=found.height)
    steps = (1.15, 1.35, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0) if wanted == "water" else (0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
    for step in steps:
        z = mark.z * step
        x = mark.x * step if wanted == "water" else mark.x
        found = place.ground_at(x, z)
        if found.on == wanted and z > place.view.foot * 0.9:
            return replace(mark, x=x, z=z, y=found.height)
    return mark


def _tell_conditions(plan: Plan, conditions: Conditions, company: Cast, place: Place, ledger: Ledger) -> None:
    if plan.setting.weight > 0:
        outcome: Outcome = "stretched" if place.notes else "drawn"
        ledger.add("setting", plan.setting.kind, outcome, f"as {place.setting}")
    for feature in company.features:
        if feature in {p.rstrip("s") for p in plan.particles}:
            continue
        built = feature in place.built or (feature in _WET and place.water is not None)
        ledger.add("subject", feature, "drawn" if built else "dropped", "" if built else "the place has none")
    for name in plan.weather:
        ledger.add("weather", name, "drawn", "" if name == conditions.weather else f"within {conditions.weather}")
    if plan.time:
        ledger.add("time", plan.time, "drawn", conditions.hour)
    for mood in plan.mood:
        ledger.add("mood", mood, "drawn", conditions.mood)
    for colour in plan.palette:
        ledger.add("colour", colour, "drawn", "the light leans to it")
    for note in place.notes:
        ledger.add("place", note, "dropped")


@dataclass(frozen=True)
class _Rigging:
    """Everything that is known when the stage is filled."""

    plan: Plan
    shot: Shot
    conditions: Conditions
    company: Cast
    blocking: Blocking
    place: Place
    ledger: Ledger
    kinds: Mapping[str, Kind]

    def scene(self, framed: Framed) -> Scene:
        place, hero = self.place, next((m for m in self.blocking.marks if m.hero), None)
        staged, lead = self._bodies()
        planes: list[Plane] = [*self._uncovering(hero, lead), *(p for s in staged for p in s.planes)]
        quads: list[Quad] = [*place.quads, *(q for s in staged for q in s.quads)]
        emitters: list[Emitter] = [*place.emitters, *(e for s in staged for e in s.emitters), *self._flocks(hero)]
        spot = self._spot(hero, framed)
        emitters += self._particles(spot)
        planes += self._auras(hero)
        if hero is not None and framed.y > 0 and hero.actor.medium == "ground":
            basalt = "column" in self.company.features or "basalt" in self.plan.prompt.lower()
            planes.append(pedestal(hero, basalt, place.light, place.view, self.shot.seed))
            self.ledger.add("subject", "column" if basalt else "rock", "drawn", "under the hero")
        self._tell_light()
        foot, top = (hero.y, hero.y + hero.bounds.top) if hero is not None else (0.0, 0.12 * spot.unit)
        if hero is not None and hero.actor.medium in ("air", "under"):
            foot = hero.y + hero.bounds.bottom
        x, z = (hero.x, hero.z) if hero is not None else (0.0, framed.z)
        return Scene(
            sky=place.sky, planes=tuple(planes), emitters=tuple(emitters), ground=place.ground, water=place.water,
            camera=framed.view.camera(), subject=Subject(x, z, foot, top, lead.velocity), quads=tuple(quads),
            look=self._look(), sun=place.sun, motion_scale=FAST if self.shot.motion == "fast" else 1.0,
            notes=self.ledger.lines(),
        )  # fmt: skip

    def _uncovering(self, hero: Mark | None, lead: Going) -> list[Plane]:
        """The set's planes without those that would stand before the hero on its way."""
        if hero is None or hero.actor.medium in ("air", "under"):
            return list(self.place.planes)
        view, along = self.place.view, 0.5 * abs(lead.velocity[0]) * self.shot.duration
        kept = []
        for plane in self.place.planes:
            # a camera that goes along with the hero makes near things sweep across the frame
            way = 0.15 + view.focal * along / max(plane.z, 0.5) / view.width if along else 0.0
            if plane.z >= hero.z or not covers(plane, hero, view, way):
                kept.append(plane)
        return kept

    def _bodies(self) -> tuple[list[Staged], Going]:
        """Every mark, painted once per kind of pose and lit where it stands; and the hero's way."""
        staged: list[Staged] = []
        lead: Going | None = None
        seconds = float(self.shot.duration)
        for mark in self.blocking.marks:
            asset = paint(mark, self.place.view)
            room = 0.5 * self.place.view.span(mark.z)
            going = going_of(mark, asset, room, seconds, lead)
            if mark.hero:
                lead = going
            staged.append(stage_mark(mark, asset, self.place.light, going, self.conditions.windy, self.place.view))
            outcome: Outcome = "drawn" if asset.tier == "exact" else asset.tier
            self.ledger.add("subject", mark.actor.subject.word, outcome, asset.note)
        for action in self.plan.actions:
            self._tell_action(action.subject, action.who, action.motion)
        return staged, lead or AT_REST

    def _tell_action(self, id_: int, who: str, motion: str) -> None:
        actor = next((m.actor for m in self.blocking.marks if m.actor.subject.id == id_), None)
        if actor is None:
            return
        known = motion in actor.kind.motions or actor.goes or motion in ("stand", "sit", "glow")
        self.ledger.add("action", f"{who} {motion}", "drawn" if known else "dropped", "" if known else "no such motion")

    def _flocks(self, hero: Mark | None) -> list[Emitter]:
        out = []
        for i, flock in enumerate(self.blocking.flocks):
            out.append(stage_flock(flock, hero, self.place.light, self.place.view, self.shot.seed + i))
            self.ledger.add("subject", flock.actor.subject.word, "drawn", f"a flock of {flock.count}")
        return out

    def _spot(self, hero: Mark | None, framed: Framed) -> Spot:
        view = self.place.view
        if hero is None:
            return Spot(0.0, 0.0, framed.z, 0.2 * framed.z, view.height / view.focal * framed.z)
        return Spot(hero.x, hero.y, hero.z, hero.bounds.top, view.height / view.focal * hero.z)

    def _particles(self, spot: Spot) -> list[Emitter]:
        """What the plan names and the place does not make already."""
        made = ({e.name for e in self.place.emitters} | {self.place.light.weather.fall}) - _TWICE
        names = list(self.plan.particles)
        if self.conditions.wild and self.place.water is not None:
            names.append("spray")
        windy = self.conditions.windy * self.blocking.side * -1.0
        out = []
        for name in dict.fromkeys(names):
            if name in made:
                self.ledger.add("particle", name, "drawn", "by the place")
            elif name not in ROWS:
                self.ledger.add("particle", name, "dropped", "no such particle")
            else:
                out.append(particle_emitter(name, self.place.view, spot, self.place.light, windy, self.shot.seed))
                self.ledger.add("particle", name, "drawn")
        return out

    def _auras(self, hero: Mark | None) -> list[Plane]:
        out = []
        warm = bool({"embers", "sparks", "fire"} & set(self.plan.particles))
        for subject in self.company.auras:
            kind = self.kinds.get(subject.kind)
            if hero is None or kind is None:
                self.ledger.add("subject", f"{subject.word} {subject.form}", "dropped", "nobody to stand around")
                continue
            out.append(aura_plane(subject, kind, hero, self.place.view, warm, float(self.shot.duration)))
            self.ledger.add("subject", f"{subject.word} {subject.form}", "drawn", "gathers around the hero")
        return out

    def _tell_light(self) -> None:
        for name in self.plan.light:
            self.ledger.add("light", name, "drawn")

    def _look(self) -> Look:
        look, faults = self.place.look, set(self.plan.faults)
        shafts = max(look.shafts, 0.75) if "shafts" in self.plan.light else look.shafts
        return replace(
            look, style=self.shot.style, shafts=shafts,
            grain=look.grain * (0.3 if "noise" in faults else 1.0),
            saturation=look.saturation * (0.95 if "oversaturated" in faults else 1.0),
            contrast=look.contrast * (1.1 if faults & {"flat_light", "muddy"} else 1.0),
        )  # fmt: skip
