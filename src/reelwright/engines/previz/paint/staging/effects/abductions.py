"""A saucer's beam of light on the ground, and who is drawn up in it."""

from __future__ import annotations

import re
from dataclasses import replace

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import Actor
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Motion, Pixels, Plane

_SAUCERS = word_set("ufo saucer ship mothership spaceship starship spacecraft")
_BEAMS = re.compile(r"\bbeam(?:s|ed|ing)?\b|\babduct\w*\b|\bshaft of light\b")
_TAKES = word_set("beam abduct lift pull take raise steal carry draw")
_LEAST, _HEIGHT, _RISE = 0.15, 0.42, 0.9
"""Share of the saucer's width that who is taken has at least; how far up the beam, as a share of it; how many of its
heights a saucer is lifted so that its beam is seen."""
_MOST = 3.2
"""m: who is taller is lit by the beam and stays on the ground."""
_TONE = np.array((205, 255, 190), np.float32)
_ROWS, _COLUMNS = 220, 180


def beams(mark: Mark, plan: Plan) -> bool:
    """Whether it is a saucer whose light falls on the ground."""
    return mark.twin == 0 and sends_beam(mark.actor, plan)


def sends_beam(actor: Actor, plan: Plan) -> bool:
    """Whether the words say so of an actor."""
    saucer = actor.kind.name == "spaceship" and actor.subject.word.split()[-1] in _SAUCERS
    return saucer and actor.medium == "air" and _BEAMS.search(plan.prompt.lower()) is not None


def drawn_up(marks: tuple[Mark, ...], plan: Plan) -> tuple[Mark, ...]:
    """The marks with who is taken in the middle of the beam."""
    saucer = next((m for m in marks if beams(m, plan)), None)
    if saucer is None:
        return marks
    high = replace(saucer, y=saucer.y + _RISE * saucer.bounds.height)
    marks, saucer = tuple(high if m is saucer else m for m in marks), high
    own = saucer.actor.subject.id
    taken = {a.target_id for a in plan.actions if a.subject == own and a.lemma in _TAKES}
    return tuple(_lifted(m, saucer) if m.actor.subject.id in taken and m.actor.bounds.height < _MOST else m
                 for m in marks)


def _lifted(mark: Mark, saucer: Mark) -> Mark:
    grown = max(1.0, _LEAST * saucer.bounds.width / max(mark.bounds.width, mark.bounds.height, 1e-3))
    actor = replace(mark.actor.scaled(grown), medium="air", goes=False, stand=None, count=1)
    box = mark.bounds
    bounds = Bounds(grown * box.left, grown * box.right, grown * box.bottom, grown * box.top)
    y = _HEIGHT * (saucer.y + saucer.bounds.bottom) - 0.5 * bounds.height
    return replace(mark, actor=actor, x=saucer.x, y=max(0.4, y), z=saucer.z - 0.05, bounds=bounds)


def beam(mark: Mark, velocity: tuple[float, float, float]) -> Plane:
    """A cone of light from under a saucer to the ground, brightest at its top. velocity: of the saucer, m/s."""
    top = max(1.0, mark.y + mark.bounds.bottom + 0.35 * mark.bounds.height)
    wide = 0.56 * mark.bounds.width
    v, u = np.mgrid[0 : 1 : _ROWS * 1j, -1 : 1 : _COLUMNS * 1j].astype(np.float32)
    reach = 0.30 + 0.66 * v
    inside = np.clip((reach - np.abs(u)) / (0.10 + 0.10 * v), 0, 1)
    core = np.exp(-((u / (0.55 * reach)) ** 2))
    strength = inside * (0.50 + 0.42 * core) * (1.0 - 0.45 * v)
    pool = np.exp(-((v - 0.985) / 0.03) ** 2 - (u / 0.85) ** 2) * 0.75
    alpha = np.clip(np.maximum(strength, pool), 0, 0.92)
    pixels = np.zeros((_ROWS, _COLUMNS, 4), np.float32)
    pixels[..., :3] = _TONE * alpha[..., None]
    pixels[..., 3] = 255 * alpha * 0.55  # light adds more than it covers
    painted: Pixels = np.ascontiguousarray(np.clip(pixels, 0, 255).astype(np.uint8))
    ppm = _COLUMNS / (2 * wide)
    painted = np.asarray(cv2.resize(painted, (_COLUMNS, max(8, round(top * ppm))), interpolation=cv2.INTER_LINEAR),
                         np.uint8)
    return Plane("beam", (painted,), mark.x, 0.0, mark.z - 0.4, ppm, (_COLUMNS / 2, float(painted.shape[0])),
                 motion=Motion(velocity=velocity))
