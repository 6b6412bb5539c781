"""A centaur: a horse from the withers back, a bare-chested archer or spearman before them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.beast import Stance, trunk
from reelwright.engines.previz.paint.figures.animals.beast_legs import legs
from reelwright.engines.previz.paint.figures.animals.beasts import Beast
from reelwright.engines.previz.paint.figures.animals.coat import tail
from reelwright.engines.previz.paint.figures.animals.gaits import Gait
from reelwright.engines.previz.paint.figures.model import Model, Part, moved
from reelwright.engines.previz.paint.figures.people import body
from reelwright.engines.previz.paint.figures.people.arms import arms
from reelwright.engines.previz.paint.figures.people.build import HERO, Role
from reelwright.engines.previz.paint.figures.people.clothes import tops
from reelwright.engines.previz.paint.figures.people.hair import hair
from reelwright.engines.previz.paint.figures.people.hats import hats
from reelwright.engines.previz.paint.figures.people.head import head
from reelwright.engines.previz.paint.figures.people.person import wearer_of
from reelwright.engines.previz.paint.figures.people.props import props
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Vec, View

_SKIN = "#c08a62"
_ROLE = Role("centaur", HERO, 2.35, _SKIN, "long", "#33221a", "leotard", _SKIN, "tights", _SKIN, "#3a2a20", "#8a5a2c",
    ("beard", "belt"), "", "stand")
_WAIST, _CHEST = (0.52, 0.98), (0.42, 0.74)
"""Where the hips are on the horse, and where they grow out of it: along and up, as `Stance.at`."""
_DRAWN, _STILL = 0.62, 0.25
"""Phase of an archer's loop at which the bow is drawn, and of a stander's."""


def carries(cue: Cue) -> str:
    """What it has in its hands: a bow where the prompt speaks of archery, else a spear."""
    said = {*cue.traits, *cue.word.split(), *cue.holds, cue.thing, cue.deed, cue.motion}
    return "bow" if said & {"archer", "bow", "arrow", "shoot", "aim", "arrows"} else "spear"


def model_centaur(beast: Beast, gait: Gait, phase: float, view: View, prop: str) -> list[Part]:
    """prop: "bow" or "spear". Contact: the ground below the horse's middle."""
    s = Stance(Model(view), beast, gait, phase)
    trunk(s)
    tail(s)
    legs(s)
    cycle, still = ("archery", _DRAWN) if prop == "bow" else ("guard", _STILL)
    w = wearer_of(replace(_ROLE, prop=prop), cycle, still, view, -0.3)
    offset = s.at(*_WAIST) - w.bones.pelvis
    _joined(s, w, offset)
    body.trunk(w)
    tops(w)
    body.neck(w)
    head(w)
    hair(w)
    hats(w)
    arms(w)
    props(w)
    x, y, z = (float(v) for v in s.model.axes @ offset)
    upper = [replace(moved(part, x, y, z), group=part.group + s.model.groups) for part in w.model.parts]
    return [*s.model.parts, *upper]


def _joined(s: Stance, w: Wearer, offset: Vec) -> None:
    """The horse's chest that rises into a man's waist, hide below and skin above."""
    hips = w.bones.frame_hips
    root = s.at(*_CHEST)
    waist = w.bones.hips(0, 0.10, 0) + offset
    middle = w.bones.hips(0, 0.0, 0) + offset
    rings = [(root, s.across(_CHEST[0], 0.165), s.along(0.21, 0.05, 0)),
             (root * 0.45 + middle * 0.55, s.across(_CHEST[0], 0.150), s.along(0.165, 0.02, 0)),
             (middle, hips[:, 2] * w.hip_width * 1.10, hips[:, 0] * w.hip_width * 0.98),
             (waist, hips[:, 2] * w.waist_width, hips[:, 0] * w.waist_width * 0.78)]
    rows, around = 24, 24
    share = np.clip((np.linspace(0, 1, rows)[:, None] - 0.52) / 0.22, 0, 1)
    ragged = np.clip(share + 0.12 * np.sin(5 * np.linspace(0, 2 * np.pi, around))[None] * (share < 1), 0, 1)
    hide, skin = np.array(s.coat), np.array(w.skin)
    tones = hide + (skin - hide) * ragged[..., None]
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    s.model.loft(rings, s.coat, rows=rows, circle=np.stack([np.cos(angle), np.sin(angle)], 1), tones=tones)
