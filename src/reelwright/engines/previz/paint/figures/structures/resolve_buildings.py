"""Cues for buildings and monuments: one table of who builds a kind and in what colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Body, Cue, Medium
from reelwright.engines.previz.paint.figures.bake import Parts, Surface
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.people.person import model_person
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE
from reelwright.engines.previz.paint.figures.rig import View, vec
from reelwright.engines.previz.paint.figures.structures import courtyard, crossings, furniture
from reelwright.engines.previz.paint.figures.structures.ensigns import design_of, shown_on
from reelwright.engines.previz.paint.figures.structures.machines import gear, streamer
from reelwright.engines.previz.paint.figures.structures.masonry import box
from reelwright.engines.previz.paint.figures.structures.resolve import AGED, built, tone_of, wear_of
from reelwright.engines.previz.paint.figures.structures.tones import Tones
from reelwright.engines.previz.paint.figures.subject import Moving, Subject, rigid
from reelwright.engines.previz.paint.figures.things.says import pictured
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED, paint, tint
from reelwright.engines.previz.scene import Motion

Maker = Callable[[View, Tones], Model]


@dataclass(frozen=True)
class Building:
    """height in m; wall, roof and trim: colours when the prompt names none; yaw: turned by this much, degrees."""

    make: Maker
    height: float
    wall: str
    roof: str
    trim: str
    wear: float = 0.5
    turned: float = 0.0
    medium: Medium = "ground"
    body: Body = "structure"


BUILDINGS: dict[str, Building] = {
    "gravestone": Building(courtyard.gravestone, 1.1, "#8a8880", "#8a8880", "#555555", 0.8, 40.0),
    "factory": Building(courtyard.factory, 30.0, "#8a5a48", "#5a6068", "#2a2a2c", 0.7),
    "pier": Building(crossings.pier, 1.8, "#6a5240", "#6a5240", "#4a3a2c", 0.6),
    "fence": Building(furniture.fence, 1.3, "#9a8a74", "#9a8a74", "#5a4a3a", 0.6, body="prop"),
    "wall": Building(furniture.wall, 3.0, "#9a8f80", "#9a8f80", "#5a5650", 0.7),
    "stairs": Building(furniture.stairs, 1.8, "#a8a094", "#a8a094", "#5a5650", 0.6),
    "sign": Building(furniture.sign, 2.5, "#c8b48a", "#c8b48a", "#5a4432", 0.45, body="prop"),
}


def resolve_building(cue: Cue) -> Subject:
    row = BUILDINGS[cue.kind]
    if cue.kind in ("temple", "house", "castle", "church") and {"ruined", "broken"} & set(cue.traits):
        row = BUILDINGS["ruin"]
    wall = tone_of(cue, row.wall)
    second = [NAMED[c] for c in cue.colours[1:] if c in NAMED]
    lit = 0.0 if {"ruined", "empty", "broken"} & set(cue.traits) else 0.9
    tones = Tones(wall, paint(second[0] if second else row.roof), paint(row.trim), cue.seed, lit)
    view = View(cue.yaw + row.turned, 5.0)
    return Subject(cue.word, lambda _p: row.make(view, tones).parts, built(row.height), still=True,
        wear=wear_of(cue, row.wear))


def resolve_ferris_wheel(cue: Cue) -> Subject:
    tones = Tones(tone_of(cue, "#d8d4cc"), paint("#c03a30"), paint("#3561a8"), cue.seed)
    view = View(cue.yaw, 3.0)
    wheel = Moving("wheel", rigid(crossings.ferris_wheel(17.0, tones)), 0.0, 21.0, Motion(spin=0.16), dz=0.3)
    return Subject(cue.word, lambda _p: crossings.wheel_frame(view, tones, 21.0).parts, built(39.0), still=True,
        moving=(wheel,), wear=0.2)


def resolve_fountain(cue: Cue) -> Subject:
    tones = Tones(tone_of(cue, "#b8b0a0"), paint("#b8b0a0"), paint("#555555"), cue.seed)
    view = View(cue.yaw, 8.0)
    return Subject(cue.word, lambda phase: courtyard.fountain(view, tones, phase).parts, built(3.4), 1.0, wear=0.35)


def resolve_flag(cue: Cue) -> Subject:
    ground = next((NAMED[c] for c in cue.colours if c in NAMED), "#f1eee6" if pictured(cue) else "#b8342a")
    fields = design_of(cue.word) or shown_on(cue, ground)
    colour = paint(fields[0].colour) if fields else tone_of(cue, "#b8342a")
    view = View(cue.yaw, 4.0)
    return Subject(cue.word, lambda phase: crossings.flag(view, colour, phase, fields).parts, Surface(5.0, 0.2), 1.4)


def resolve_banner(cue: Cue) -> Subject:
    colour = tone_of(cue, "#a83030")
    ribbon = streamer(4.0, 0.42, colour, cue.seed)
    pole = Model(View(90, 4.0))
    pole.tube([vec(0, 0, 0), vec(0, 5.2, 0)], [0.06, 0.045], paint("#6a5238"), depth=-0.1, rows=3)
    cloth = Moving("streamer", ribbon, 0.0, 5.0, dz=-0.02, pictures=16, period=1.4)
    return Subject(cue.word, rigid(pole.parts), built(5.2), still=True, moving=(cloth,))


def resolve_gear(cue: Cue) -> Subject:
    """A turning gear on a bracket."""
    colour, radius = tone_of(cue, "#a8763e"), 1.0
    stand = Model(View(cue.yaw, 4.0))
    box(stand, vec(0, 0, 0), (1.1, 0.25, 0.7), tint(colour, 0.6))
    stand.tube([vec(0, 0.2, 0), vec(0, 1.25, 0)], [0.12, 0.09], tint(colour, 0.7), depth=-0.1, rows=3, gloss=0.5)
    wheel = Moving("gear", rigid(gear(radius, 16, colour)), 0.0, 1.25, Motion(spin=0.9), dz=-0.2)
    return Subject(cue.word, rigid(stand.parts), built(2.3), still=True, moving=(wheel,), wear=0.4)


def resolve_statue(cue: Cue) -> Subject:
    """Somebody in one material, on a plinth."""
    stone = tone_of(cue, "#a8a49a")
    gloss = max((MATERIALS[t].gloss for t in cue.traits if t in MATERIALS), default=0.0)
    sits = "buddha" in cue.traits or "buddha" in cue.word.lower()
    said = next((WORD_ROLE[t] for t in (cue.word.split()[-1].lower(), *cue.traits) if t in WORD_ROLE), "")
    role = ROLES["monk" if sits else said or ("hooded" if cue.seed % 2 else "knight")]
    pose = "meditate" if sits else "heroic" if role.name != "hooded" else "raise"
    view = View(cue.yaw + 30, 2.0)

    def parts_at(_phase: float) -> Parts:
        figure = model_person(role, pose, 0.0, view, 0.1)
        base = Model(view)
        for k, (wide, low, high) in enumerate(((1.7, 0.0, 0.3), (1.3, 0.3, 1.1), (1.5, 1.4, 0.18))):
            box(base, vec(0, low, 0), (wide, high, wide), tint(stone, 0.86 + 0.05 * k), bias=-3.0 + 0.5 * k)
        lift = float(base.project(vec(0, 1.58, 0))[1])
        carved = []
        for part in figure.parts:
            rings = part.rings.copy() * 1.7
            rings[..., 1] += lift
            tone = stone if not part.decal else tint(stone, 0.75)
            carved.append(replace(part, rings=rings, depth=part.depth * 1.7, bulge=part.bulge * 1.7, colour=tone,
                gloss=gloss, glow=0.0,
                                  group=part.group + 1000))
        return [*base.parts, *carved]

    return Subject(cue.word, parts_at, Surface(4.6, 0.3, 0.1), still=True, wear=0.85 if AGED & set(cue.traits)
        or gloss == 0 else 0.4, note=f"statue of a {role.name}")
