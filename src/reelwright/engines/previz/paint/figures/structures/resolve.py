"""Cues for structures and things on posts."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue, Glow
from reelwright.engines.previz.paint.figures.bake import Surface
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.structures import aviary, lighthouse, posts
from reelwright.engines.previz.paint.figures.subject import Moving, Subject
from reelwright.engines.previz.paint.figures.tone import MATERIALS, NAMED, Rgb, paint
from reelwright.engines.previz.scene import Motion

BUILT = Surface(10.0, 0.0, 0.0, 0.45)  # flat faces: no silhouette rounding, smooth light
AGED = frozenset({"weathered", "old", "ancient", "ruined", "broken", "moss", "mossy", "rusty"})
FLAME: tuple[float, float, float] = (1.2, 0.55, 0.16)


def built(height: float) -> Surface:
    return Surface(height, BUILT.roundness, BUILT.steps, BUILT.rim)


def tone_of(cue: Cue, otherwise: str) -> Rgb:
    """The cue's first colour or material, else the natural one."""
    for colour in cue.colours:
        if colour in NAMED:
            return paint(NAMED[colour])
    for trait in cue.traits:
        if trait in MATERIALS:
            return paint(MATERIALS[trait].colour)
    return paint(otherwise)


def wear_of(cue: Cue, usual: float = 0.5) -> float:
    return 0.85 if AGED & set(cue.traits) else usual


def resolve_lighthouse(cue: Cue) -> Subject:
    view, body = View(cue.yaw, 4.0), tone_of(cue, "#e0d4c0")
    stripe = paint("#9c4a34") if not cue.colours or cue.colours[0] in ("white", "grey") else paint("#e0d4c0")
    sails = bool({"sail", "windmill"} & {*cue.crowns, *cue.holds})
    moving: tuple[Moving, ...] = ()
    if sails:
        spin = Motion(spin=0.62)
        moving = (Moving("windmill sails", lambda _p: lighthouse.sails(10.4, 4, cue.seed), 0.0, 20.4, spin, dz=-3.2),)
    glow = (Glow(0.0, lighthouse.LAMP_HEIGHT, 5.0, (1.5, 0.85, 0.35), 0.1),)
    return Subject(cue.word, lambda _p: lighthouse.model_lighthouse(view, body, stripe, cue.seed).parts,
        built(lighthouse.HEIGHT), still=True,
                   moving=moving, glows=glow, wear=wear_of(cue, 0.6), note="with windmill sails" if sails else "")


def resolve_aviary(cue: Cue) -> Subject:
    view, copper = View(cue.yaw, 4.0), tone_of(cue, "#b8703e")
    cloth = tuple(paint(c) for c in ("#b8342a", "#d9a035", "#3a9d98"))
    return Subject(cue.word, lambda _p: aviary.model_aviary(view, copper, cue.seed).parts,
        Surface(aviary.HEIGHT, 0.0, 0.12, 0.5), still=True,
                   moving=aviary.aviary_moving(copper, cloth, cue.seed), glows=aviary.aviary_glows(),
                   wear=wear_of(cue, 0.5))


def resolve_street_lamp(cue: Cue) -> Subject:
    view, iron = View(cue.yaw, 3.0), tone_of(cue, posts.IRON)
    return Subject(cue.word, lambda _p: posts.model_lamp_post(view, 3.4, iron).parts, built(3.4), still=True, wear=0.2,
                   glows=(Glow(0.0, 3.05, 1.5, FLAME, 0.06),))


def resolve_lantern(cue: Cue) -> Subject:
    """On a post of its own; paper and sky lanterns hang in the air."""
    view = View(cue.yaw, 3.0)
    if cue.word in ("paper lantern", "sky lantern", "chinese lantern") or cue.motion in ("float", "rise", "fly",
            "drift", "hover", "glide"):
        colour = tone_of(cue, "#d85a2a")
        return Subject(cue.word, lambda _p: posts.model_paper_lantern(view, colour).parts, Surface(0.8, 0.4),
            still=True, medium="air", speed=0.5,
                       glows=(Glow(0.0, 0.0, 0.9, FLAME, 0.15),))
    wood = tone_of(cue, "#4a3a2c")
    return Subject(cue.word, lambda _p: posts.model_walkway_lantern(view, wood).parts, built(2.9), still=True, wear=0.5,
                   glows=(Glow(0.36, 2.4, 1.1, FLAME, 0.35),))


def resolve_campfire(cue: Cue) -> Subject:
    view = View(cue.yaw, 8.0)
    return Subject(cue.word, lambda _p: posts.model_campfire(view, cue.seed).parts, Surface(1.2, 0.2, 0.2), 0.9,
                   still=True, framed=lambda _p: posts.model_campfire(view, cue.seed, room=True).parts,
                   glows=(Glow(0.0, 0.5, 2.2, (1.6, 0.6, 0.14), 0.7),))


def resolve_torch(cue: Cue) -> Subject:
    view = View(cue.yaw, 4.0)
    return Subject(cue.word, lambda _p: posts.model_torch(view).parts, Surface(2.0, 0.3), 0.8, still=True,
        framed=lambda _p: posts.model_torch(view, room=True).parts,
        glows=(Glow(0.0, 1.8, 1.2, FLAME, 0.7),))
