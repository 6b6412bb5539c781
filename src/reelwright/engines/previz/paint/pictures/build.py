"""The user's pictures -> Scene: first, last, or one that turns into the other in one continuous move."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.pictures import cutout, drifts, fit, life, subject, transition
from reelwright.engines.previz.paint.pictures import depth as depths
from reelwright.engines.previz.paint.pictures.eyes import Eyes
from reelwright.engines.previz.paint.pictures.life import Clip, Life
from reelwright.engines.previz.paint.pictures.subject import Sitter
from reelwright.engines.previz.plan.model import Plan
from reelwright.engines.previz.scene import (
    Box,
    Camera,
    Cutout,
    Floats,
    Picture,
    Pixels,
    Scene,
    Sky,
    Subject,
    Transition,
)
from reelwright.engines.previz.scene import Look as Finish
from reelwright.media.inputs import Assets

FOCAL, EYE, DEPTH = 760.0, 1.6, 7.0  # px at 720 rows, m, m: a picture's subject is taken to stand there
NEUTRAL = Finish(None, 0.0, 255.0, 0.0, 0.0, 0.0, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), 1.0, 0.0)
FAST = 1.8  # pace of what drifts, for motionMode fast


def scene_of(assets: Assets, plan: Plan, shot: Shot, eyes: Eyes | None = None) -> Scene:
    """At least one of first and last. Frame 0 is exactly the first, the last frame exactly the last, cover-cropped.

    Raises ProviderError when a picture can't be read."""
    w, h = shot.width, shot.height
    paths = [p for p in (assets.first, assets.last) if p is not None]
    framed = [fit.covered(fit.read(p), w, h) for p in paths]
    shapes = [fit.outline(p) for p in paths]
    given = [fit.covered(s, w, h) if s is not None else None for s in shapes]
    with ThreadPoolExecutor(2, "look") as pool:
        looks = list(pool.map(lambda p, s: _looked(p, s, shot, eyes), framed, given))
    pace = FAST if shot.motion == "fast" else 1.0
    seconds, ends = (shot.frames - 1) / shot.fps * pace, assets.last is not None
    air = drifts.Air(720 * w / h, FOCAL, EYE, seconds, ends)
    clip = Clip(shot.prompt, plan.removed, seconds, shot.seed, ends)
    lives = [life.bring(look.framed, look.sitter, clip) for look in looks]
    made = [
        replace(look.picture, currents=alive.currents, blink=alive.blink, daylight=alive.daylight)
        for look, alive in zip(looks, lives, strict=True)
    ]
    lead = looks[0]
    change = _change(looks, shot) if len(looks) == 2 else None
    notes: tuple[str, ...] = ()
    if change is not None:
        notes = (f"from the first picture to the last: {transition.SAY[change.kind]}",)
    if shot.effect is not None and not lead.sitter.found:
        notes += ("no subject stands out in the picture: the effect takes the whole of it",)
    notes += _missing(lives)
    return Scene(
        _no_sky(),
        (),
        tuple(drifts.emitter(kind, air, shot.seed) for kind in drifts.named(plan)),
        None,
        None,
        Camera(0.0, EYE, 0.0, FOCAL),
        _subject(lead.sitter.box, 720 * w / h),
        opening=made[0] if assets.first is not None else None,
        closing=made[-1] if assets.last is not None else None,
        transition=change,
        features=subject.features(lead.sitter, w, h),
        look=NEUTRAL,
        motion_scale=pace,
        notes=notes,
    )


def _missing(lives: list[Life]) -> tuple[str, ...]:
    """What was found in none of the pictures."""
    return tuple(note for note in lives[0].notes if all(note in alive.notes for alive in lives))


@dataclass(frozen=True, eq=False)
class Look:
    """What was seen in one picture, and the picture made ready."""

    framed: Pixels
    sitter: Sitter
    picture: Picture


def _looked(framed: Pixels, given: Floats | None, shot: Shot, eyes: Eyes | None) -> Look:
    sitter = subject.find(framed, given)
    nearness = depths.guess(framed, sitter, eyes) / np.float32(DEPTH)
    layer = None
    if sitter.strength > 0 and sitter.alpha is not None:
        whole = cutout.completed(framed, sitter.alpha)
        plate = cutout.behind(framed, whole, shot.seed)
        front = cutout.layer(framed, whole, plate)
        layer = Cutout(_opaque(plate), front, 1 / DEPTH, cutout.bounds(front))
    return Look(framed, sitter, Picture(_opaque(framed), nearness, layer))


def _change(looks: list[Look], shot: Shot) -> Transition:
    first, last = looks
    sitters = first.sitter, last.sitter
    return transition.choose(first.framed, last.framed, sitters, first.picture.nearness, shot.prompt, shot.seed)


def _opaque(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(np.dstack([pixels, np.full(pixels.shape[:2], 255, np.uint8)]))


def _subject(box: Box, wide: float) -> Subject:
    """The box on screen as a place in the world."""
    left, top, right, bottom = box
    k = FOCAL / DEPTH
    return Subject(
        ((left + right) / 2 - 0.5) * wide / k, DEPTH, EYE - (bottom - 0.5) * 720 / k, EYE - (top - 0.5) * 720 / k
    )


def _no_sky() -> Sky:
    return Sky(np.full((8, 8, 4), 255, np.uint8), (), 4.0, FOCAL)
