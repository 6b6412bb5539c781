"""Fills a built place with its cast: bodies, flocks, particles, auras; and says what became of everything."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Asset, Kind
from reelwright.engines.previz.paint.figures.animals.tongues import snapped_at
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.places.widen import widened
from reelwright.engines.previz.paint.sky.curtain import VEIL
from reelwright.engines.previz.paint.staging.actors import (
    AT_REST,
    Going,
    Staged,
    going_of,
    lit_cycle,
    stage_mark,
)
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.marks import (
    Blocking,
    Mark,
    head_of,
    is_counted,
    is_partner,
    watched,
)
from reelwright.engines.previz.paint.staging.blocking.settling import covers
from reelwright.engines.previz.paint.staging.blocking.teams import hitched
from reelwright.engines.previz.paint.staging.built.backings import backing_planes
from reelwright.engines.previz.paint.staging.built.openings import built
from reelwright.engines.previz.paint.staging.built.portals import mouth
from reelwright.engines.previz.paint.staging.built.rails import on_rails, track
from reelwright.engines.previz.paint.staging.built.supports import build_support
from reelwright.engines.previz.paint.staging.cast.company import FIRST, LANDS, PIT, THEN, Cast
from reelwright.engines.previz.paint.staging.conditions.conditions import Conditions
from reelwright.engines.previz.paint.staging.effects.abductions import beam, beams
from reelwright.engines.previz.paint.staging.effects.adrift import adrift, on_water
from reelwright.engines.previz.paint.staging.effects.arcs import (
    arc_of,
    changes_at,
    half_of,
    lifts_off,
    taken_along,
    touches_down,
)
from reelwright.engines.previz.paint.staging.effects.aura import aura_plane
from reelwright.engines.previz.paint.staging.effects.becoming import body_changed, set_changed, shows
from reelwright.engines.previz.paint.staging.effects.blasts import (
    BANG,
    blast,
    explosions,
    landing_dust,
    launch_smoke,
    puff,
)
from reelwright.engines.previz.paint.staging.effects.blazes import FLAMMABLE, blaze_emitters, blazing, nozzle
from reelwright.engines.previz.paint.staging.effects.flocks import stage_flock
from reelwright.engines.previz.paint.staging.effects.gleams import gleams
from reelwright.engines.previz.paint.staging.effects.inert import does_by_itself, moved_by_itself
from reelwright.engines.previz.paint.staging.effects.jets import jet_emitters, jet_of
from reelwright.engines.previz.paint.staging.effects.kept import kept, kept_in
from reelwright.engines.previz.paint.staging.effects.lanterns import risen_lanterns
from reelwright.engines.previz.paint.staging.effects.lasers import lasers
from reelwright.engines.previz.paint.staging.effects.leaps import splashes
from reelwright.engines.previz.paint.staging.effects.panes import wet_panes
from reelwright.engines.previz.paint.staging.effects.particles import (
    PARTICLES,
    Spot,
    about,
    particle_emitter,
    sources,
)
from reelwright.engines.previz.paint.staging.effects.tethers import TETHERED, string, traces
from reelwright.engines.previz.paint.staging.effects.trails import shakes_dry, trail, trail_of
from reelwright.engines.previz.paint.staging.graded import canted, graded
from reelwright.engines.previz.paint.staging.own_lights import kickers, lamps_of, metered
from reelwright.engines.previz.paint.staging.report import Ledger, Outcome
from reelwright.engines.previz.plan import Action, Plan
from reelwright.engines.previz.scene import Emitter, Pixels, Plane, Quad, Scene, Subject

FAST = 1.8  # on the scene's own clock for motionMode fast
_HELD: Mapping[str, tuple[str, ...]] = {"water": ("float", "drift"), "air": (
    "float", "drift", "hover", "flutter"), "plant": ("sway", "bend", "wave")}
_RIM_ONLY = 0.16  # of the key, what falls on those who are seen in silhouette
_VENTS = (("manhole", 0.02), ("noodles lifted", 0.34))
"""Where steam leaves a thing that reaches up through it: share of its height."""
_TWICE = frozenset({"spray", "splash"})
"""Particles that a hero's own bursts add to what hangs in the place's air."""


@dataclass(frozen=True)
class Rigging:
    """Everything that is known when the stage is filled."""

    plan: Plan
    shot: Shot
    conditions: Conditions
    company: Cast
    blocking: Blocking
    place: Place
    ledger: Ledger
    kinds: Mapping[str, Kind]
    assets: Mapping[tuple[int, str, int], Asset]

    def scene(self, framed: Framed) -> Scene:
        hero = next((m for m in self.blocking.marks if m.hero), None)
        staged, lead = self._bodies()
        place = widened(self.place, lead.velocity[0] * self._clock)
        stands = set_changed(place.planes, self.plan, self.blocking, self._clock, self.ledger)
        planes: list[Plane] = [*self._uncovering(stands, hero, lead), *(p for s in staged for p in s.planes)]
        quads: list[Quad] = [*place.quads, *(q for s in staged for q in s.quads)]
        emitters: list[Emitter] = [*place.emitters, *(e for s in staged for e in s.emitters), *self._flocks(hero)]
        fires = blazing(self.plan, self.blocking.marks, place, framed.z)
        if len(fires):
            emitters += blaze_emitters(fires, place.light, self.shot.seed)
            self.ledger.add("particle", "fire", "drawn", "on what burns")
        emitters += self._bursts(framed)
        emitters += self._shots()
        spot = self._spot(hero, framed)
        emitters += self._particles(spot)
        planes += self._auras(hero)
        planes += risen_lanterns(self.plan, place.view, framed.z, self.shot.seed) if not place.inside else []
        planes += wet_panes(self.plan, hero, place.view, place.light, self.shot.seed)
        for mark in self.blocking.marks:
            if mark.actor.stand is not None and mark.twin == 0:
                more, tops = build_support(mark, mark.actor.stand, place, self.shot.seed)
                planes += more
                quads += tops
                self.ledger.add("subject", mark.actor.stand.word, "drawn", f"under the {mark.actor.subject.word}")
        for mark in self.blocking.marks:
            if on_rails(mark.actor) and mark.twin == 0:
                quads += track(mark, place)
        if hero is not None:
            walls, floors = built(hero, place, self.shot.seed)
            planes += walls
            quads += floors
        if hero is not None and hero.actor.out_of:
            planes.append(mouth(hero, place, self.shot.seed))
            self.ledger.add("subject", hero.actor.out_of, "drawn", f"behind the {hero.actor.subject.word}")
        self._tell_light()
        foot, top = (hero.y, hero.y + head_of(hero)) if hero is not None else (0.0, 0.12 * spot.unit)
        if hero is not None and hero.actor.medium in ("air", "under"):
            foot = hero.y + hero.bounds.bottom
        x, z = (watched(hero, self.blocking.marks), hero.z) if hero is not None else (0.0, framed.z)
        return Scene(
            sky=place.sky, planes=tuple(planes), emitters=tuple(emitters), ground=place.ground, water=place.water,
            camera=canted(framed.view.camera(), self.plan, self.blocking.side),
            subject=Subject(x, z, foot, top, lead.velocity), quads=tuple(quads),
            look=graded(place.look, self.plan, self.shot.style),
            sun=place.sun, motion_scale=FAST if self.shot.motion == "fast" else 1.0,
            notes=self.ledger.lines(),
        )  # fmt: skip

    def _bursts(self, framed: Framed) -> list[Emitter]:
        """Explosions, and the smoke of whatever leaves the ground on its own fire."""
        view, light, seconds = self.place.view, self.place.light, float(self.shot.duration)
        found: list[Emitter] = []
        for row in explosions(self.plan, self.blocking.marks, view, framed.z):
            found += blast(row, light, self.shot.seed)
            self.ledger.add("action", "explode", "drawn", f"{BANG} s into the shot")
        for mark in self.blocking.marks:
            moment = changes_at(mark.actor)
            if moment is not None:
                found += puff(mark, moment * seconds, light, self.shot.seed)
            if touches_down(mark.actor) and mark.twin == 0:
                found.append(landing_dust(mark, light, seconds, self.shot.seed))
            arc = arc_of(mark, view, seconds) if mark.actor.kind.name == "rocket" else None
            if arc is not None:
                found += launch_smoke(mark, arc.path, light, self.shot.seed)
        return found

    def _shots(self) -> list[Emitter]:
        found = lasers(self.plan, self.blocking.marks, self.place.view, self.shot.seed)
        if found:
            self.ledger.add("particle", "laser", "drawn")
        return found

    def _uncovering(self, planes: tuple[Plane, ...], hero: Mark | None, lead: Going) -> list[Plane]:
        """The set's planes without those that would stand before the hero on its way, or before its partners."""
        shown = [m for m in self.blocking.marks if is_counted(m) or (
            (m.hero or is_partner(m)) and m.actor.medium != "air")]  # fmt: skip
        if hero is None or not shown:
            return list(planes)
        if hero.actor.opening is not None and hero.actor.opening.form != "bars":  # nothing of the set before the wall
            return [plane for plane in planes if plane.z > hero.z]
        return [plane for plane in planes if not any(self._hidden(m, plane, lead) for m in shown)]

    def _hidden(self, mark: Mark, plane: Plane, lead: Going) -> bool:
        view, along = self.place.view, 0.5 * abs(lead.velocity[0]) * self.shot.duration
        # a camera that goes along with the hero makes near things sweep across the frame
        way = (0.15 if mark.hero else 0.0) + (view.focal * along / max(plane.z, 0.5) / view.width if along else 0.0)
        if plane.name == VEIL:
            return False
        return plane.z < mark.z and covers(plane, mark, view, way if mark.hero else 0.0)

    def _bodies(self) -> tuple[list[Staged], Going]:
        """Every mark, painted once per kind of pose and lit where it stands; and the hero's way."""
        staged: list[Staged] = []
        lead: Going | None = None
        seconds = float(self.shot.duration)
        lit: dict[tuple[int, int], tuple[Pixels, ...]] = {}
        light = self._own_lamps()
        for mark in self.blocking.marks:
            asset = self.assets[mark.likeness]
            room = 0.5 * self.place.view.span(mark.z)
            going = going_of(mark, asset, room, seconds, lead)
            arc = arc_of(mark, self.place.view, seconds)
            if arc is not None:
                going = replace(going, velocity=(0.0, 0.0, 0.0), arc=arc)
                if mark.actor.action is not None:
                    who = mark.actor.action.who
                    self.ledger.add("action", f"{who} {mark.actor.motion}", "drawn", "once in the shot")
                if lifts_off(mark.actor):
                    fire = blaze_emitters(nozzle(mark), self.place.light, self.shot.seed + 1)
                    staged.append(Staged((), (), tuple(taken_along(e, arc.path) for e in fire)))
            going = replace(going, fade=half_of(mark.actor, seconds))
            if mark.hero:
                lead = going
            pixels = self._lit(mark, asset, light, lit)
            body = stage_mark(mark, asset, pixels, self.place, going, self.conditions.windy)
            body = moved_by_itself(body, mark, self.blocking.marks, self.place.view, seconds)
            staged.append(body_changed(body, mark, self.plan, self._clock, self.ledger))
            staged.append(Staged(backing_planes(mark, self.place, self.shot.seed)))
            if mark.actor.relation == TETHERED:
                staged.append(Staged((), (), (string(mark, self._holder(mark), self.place.view, going.velocity),)))
            jet = jet_of(mark, self.plan) if mark.twin == 0 else ""
            if jet:
                staged.append(Staged((), (), tuple(jet_emitters(jet, mark, asset, going.velocity, self.shot.seed))))
                self.ledger.add("particle", jet, "drawn", f"from the {mark.actor.subject.word}")
            if beams(mark, self.plan):
                staged.append(Staged((beam(mark, going.velocity),)))
                self.ledger.add("action", f"{mark.actor.subject.word} glow", "drawn", "in a beam on the ground")
            left = trail_of(mark, self.plan, self.place)
            if left is not None:
                path = arc.path if arc is not None else None
                staged.append(Staged((), (), (trail(left, mark, going.velocity, path, self.place.light,
                                                    self.shot.seed),)))
                self.ledger.add("particle", left.name, "drawn", f"behind the {mark.actor.subject.word}")
            outcome: Outcome = "drawn" if asset.tier == "exact" else asset.tier
            self.ledger.add("subject", mark.actor.subject.word, outcome, asset.note)
        hitch = hitched(self.blocking.marks)
        if hitch is not None:
            staged.append(Staged((), (), (traces(*hitch, (lead or AT_REST).velocity),)))
        for action in self.plan.actions:
            self._tell_action(action)
        return staged, lead or AT_REST

    @property
    def _clock(self) -> float:
        """s of the scene's own clock in the shot."""
        return float(self.shot.duration) * (FAST if self.shot.motion == "fast" else 1.0)

    def _holder(self, mark: Mark) -> Mark:
        """Who has the string of that kite in the hand."""
        holders = [m for m in self.blocking.marks if m.actor.subject.id == mark.actor.beside]
        return holders[mark.twin % len(holders)]

    def _own_lamps(self) -> Light:
        """The place's light, with the lanterns and fires that its actors carry or are."""
        light = self.place.light
        dark = "silhouette" in self.conditions.lit
        outdoors = light if self.place.inside else metered(light)
        light = self._shadowed(light) if dark else outdoors  # the sky behind stays as it is
        lamps = [] if dark else kickers(self.blocking.marks, light, self.conditions.mood, self.blocking.side)
        lamps += [] if dark else gleams(self.plan, self.blocking.marks, light)
        for mark in () if dark else self.blocking.marks:
            lamps += lamps_of(mark, self.assets[mark.likeness], light)
        hero = next((m for m in self.blocking.marks if m.hero), None)
        before = hero.z if dark and hero is not None else -math.inf  # nothing lights a silhouette from the front
        return light.with_lamps((*(lamp for lamp in light.lamps if lamp.z > before), *lamps[:12]))

    @staticmethod
    def _shadowed(light: Light) -> Light:
        """What falls on those who are only dark shapes."""
        return replace(light, key=light.key * _RIM_ONLY, ambient_up=light.ambient_up * 0.4,
                       ambient_down=light.ambient_down * 0.4)

    def _lit(
        self, mark: Mark, asset: Asset, light: Light, lit: dict[tuple[int, int], tuple[Pixels, ...]]
    ) -> tuple[Pixels, ...]:
        """Twins at about the same depth share their pictures, unless lamps light each of them differently."""
        shared = not light.lamps or mark.actor.relation == PIT  # dark shapes are told apart by no lamp
        step = round(6 * math.log(mark.z)) if shared else mark.twin - 1000
        key = (id(asset), step)
        if key not in lit:
            lit[key] = lit_cycle(mark, asset, self._shadowed(light) if mark.actor.relation == PIT else light)
        return lit[key]

    def _tell_action(self, action: Action) -> None:
        actor = next((m.actor for m in self.blocking.marks if m.actor.subject.id == action.subject), None)
        if actor is None:
            return
        motion, what = action.motion, f"{action.who} {action.motion}"
        known = motion in actor.kind.motions or actor.goes or motion in ("stand", "sit", "glow") or (
            shows(actor) or bool(does_by_itself(actor)) or actor.journey is not None) or bool(
            snapped_at(actor.cue.traits)) or (motion == "burn" and actor.kind.body in FLAMMABLE) or (
            motion in (*_HELD.get(actor.medium, ()), *_HELD.get(actor.kind.body, ())))
        if not known:
            self.ledger.add("action", what, "dropped", "no such motion")
            return
        if self._out_of_turn(action):
            self.ledger.add("action", what, "dropped", "what is done before or after it fills the shot")
            return
        short = self._short_of(action)
        self.ledger.add("action", what, "stretched" if short else "drawn", short)

    def _out_of_turn(self, action: Action) -> bool:
        """Whether it is told with a 'then', before or after it, and one only sees the other deed."""
        who = [m.actor for m in self.blocking.marks if m.actor.subject.id == action.subject]
        half = (THEN, LANDS) if action.order else (FIRST,)
        shown = any(a.relation in half or a.journey or a.motion == action.motion for a in who)
        return not shown and any(a.order != action.order for a in self.plan.doing(action.subject))

    def _short_of(self, action: Action) -> str:
        """What a deed that is drawn still lacks: its object, or the very verb; "" for nothing."""
        thing = self.plan.subject(action.target_id)
        unseen = {f.what for f in self.ledger.fates()
                  if f.part == "subject" and f.outcome == "dropped" and f.why.startswith(("nobody", "clothes"))}
        if (thing is not None and thing.word in unseen) or action.target in self.plan.unknown:
            return f"without the {thing.word if thing is not None else action.target}"
        return f"the nearest deed to '{action.lemma}'" if action.via in ("hypernym", "none") else ""

    def _flocks(self, hero: Mark | None) -> list[Emitter]:
        out = []
        for i, flock in enumerate(self.blocking.flocks):
            out.append(stage_flock(flock, hero, self.place.light, self.place.view, self.shot.seed + i))
            self.ledger.add("subject", flock.actor.subject.word, "drawn", f"a flock of {flock.count}")
        return out

    def _spot(self, hero: Mark | None, framed: Framed) -> Spot:
        view = self.place.view
        if hero is None:
            return Spot(0.0, 0.0, framed.z, 0.0, view.height / view.focal * framed.z)
        unit = view.height / view.focal * hero.z  # of a close head one sees no foot: what rises does so in the frame
        lowest = view.eye - (view.height - view.horizon) / view.focal * hero.z + 0.04 * unit
        prop = hero.actor.kind.body == "prop"
        vent = next((share for word, share in _VENTS if word in hero.actor.subject.word), 0.78 if prop else 1.0)
        return Spot(hero.x, max(hero.y, lowest), hero.z, hero.bounds.top, unit, vent=vent * hero.bounds.top,
                    wide=0.3 * hero.bounds.width if prop else 0.0)

    def _particles(self, spot: Spot) -> list[Emitter]:
        """What the plan names and the place does not make already."""
        made = ({e.name for e in self.place.emitters} | {self.place.light.weather.fall}) - _TWICE
        made |= {"smoke"} if any(e.name == "stack" for e in self.place.emitters) else set()
        made |= {"fire"} if any(jet_of(m, self.plan) == "fire" for m in self.blocking.marks) else set()
        made |= {"smoke"} if any(lifts_off(m.actor) for m in self.blocking.marks) else set()
        trailed = {row.name for m in self.blocking.marks if (row := trail_of(m, self.plan, self.place)) is not None}
        names = [name for name in self.plan.particles if name not in trailed]
        if self.conditions.wild and self.place.water is not None:
            names.append("spray")
        if any(m.hero and splashes(m) for m in self.blocking.marks):
            names.append("splash")
        if any(m.hero and shakes_dry(m.actor, self.plan) for m in self.blocking.marks):
            names = [*(name for name in names if name not in ("splash", "spray")), "droplets"]
        windy = self.conditions.windy * self.blocking.side * -1.0
        out = []
        hero = next((m for m in self.blocking.marks if m.hero), None)
        for name in dict.fromkeys(names):
            if hero is not None and kept_in(name, hero, self.plan):
                out.append(kept(name, hero, self.shot.seed))
                self.ledger.add("particle", name, "drawn", f"in the {hero.actor.subject.word}")
            elif on_water(name, self.plan, self.place):
                out.append(adrift(name, self.plan, self.place, spot.z, self.shot.seed))
                self.ledger.add("particle", name, "drawn", "on the water")
            elif name in made:
                self.ledger.add("particle", name, "drawn", "by the place")
            elif name not in PARTICLES:
                self.ledger.add("particle", name, "dropped", "no such particle")
            else:
                origin = about(spot, name, self.plan.prompt) if hero is not None else spot
                for k, source in enumerate(sources(name, self.place.view, origin, hero is None)):
                    seed = self.shot.seed + k
                    out.append(particle_emitter(name, self.place.view, source, self.place.light, windy, seed))
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
            flashes = name == "flash"
            self.ledger.add("light", name, "dropped" if flashes else "drawn", "lights are steady" if flashes else "")
        if self.conditions.lit_in:
            self.ledger.add("light", self.conditions.lit_in, "drawn", "everything is lit in it")
