"""Skirts, coats, robes and what is sewn on them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.figures.model import Ring, pleats
from reelwright.engines.previz.paint.figures.people.cycles import SEATED
from reelwright.engines.previz.paint.figures.people.fabric import weave
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import Rows, Vec, spline, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, tint

_ANGLES = np.linspace(0, 2 * math.pi, 48, endpoint=False)
_ROUND = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], 1)  # fine enough for folds


@dataclass(frozen=True)
class Skirt:
    """Cloth that hangs from the waist. Lengths in statures. cling: how far it follows the legs, 0..1; trail: how far
    the hem lags and blows."""

    length: float
    flare: float
    start: float = 0.10
    cling: float = 1.0
    trail: float = 0.5
    folds: int = 5
    bias: float = 0.017
    hem: str = "dark"


SKIRTS: dict[str, Skirt] = {
    "coat": Skirt(0.42, 0.058, start=0.11, cling=0.85, trail=0.75, folds=8),
    "jacket": Skirt(0.165, 0.024, start=0.11, cling=0.8, folds=3),
    "dress": Skirt(0.30, 0.075, start=0.12, cling=0.55, trail=0.8, folds=9, hem="accent"),
    "tutu": Skirt(0.34, 0.105, start=0.12, cling=0.55, trail=1.3, folds=9, hem="accent"),
    "gown": Skirt(0.60, 0.095, start=0.12, cling=0.75, trail=0.8, folds=11, hem="accent"),
    "robe": Skirt(0.60, 0.075, start=0.11, cling=1.0, trail=0.55, folds=9),
    "kimono": Skirt(0.17, 0.020, start=0.10, cling=0.7, folds=4, bias=0.019),
    "kilt": Skirt(0.25, 0.030, start=0.09, cling=0.7, folds=14),
    "grass_skirt": Skirt(0.34, 0.080, start=0.06, cling=0.6, trail=0.8, folds=22),
    "hakama": Skirt(0.50, 0.018, start=0.06, cling=1.0, trail=0.5, folds=6, bias=0.011),
}


def skirt(w: Wearer, cut: Skirt, colour: Rgb, tones: Rows | None = None) -> int:
    """Rings that hold both legs, with folds and a hem; tones: its cloth, when not the top's. Returns its group."""
    sits = w.cycle in SEATED or w.cycle in ("row", "astride", "pedal", "broom", "dangle")
    length = cut.length * (0.45 if sits and cut.length < 0.5 else 1.0)
    rings = _rings(w, cut, length)
    around = np.arange(len(_ROUND)) / len(_ROUND) * 2 * math.pi
    hem = np.zeros((len(_ROUND), 3))
    hem[:, 1] = 0.012 * w.size * np.sin(3 * around + 2 * math.pi * w.phase) * min(1.0, cut.flare * 20)
    depth = max(w.depth + cut.bias * w.size, w.legs_front + 0.0025 * w.size)
    w.skirt_front = max(w.skirt_front, depth - w.depth)
    sway = 0.6 * w.wave(1) + float(w.lag_hips[0]) * 20 / w.size
    pleated = (min(0.16, 0.03 + 1.1 * cut.flare), cut.folds, sway) if cut.folds else (0.0, 0, 0.0)
    group = w.model.loft(rings, colour, depth=depth, rows=18, hem=hem, circle=_ROUND, folds=pleated,
        tones=tones if tones is not None else weave(colour, w.accent, w.role.fabric if colour == w.top else "plain", 18,
            len(_ROUND)))
    table = spline(np.array([np.concatenate(ring) for ring in rings]), 7)
    last = table[-1]
    grow = pleats(2, _ROUND, pleated)[-1][:, None]
    edge = last[:3] + (last[3:6] * _ROUND[:, :1] + last[6:9] * _ROUND[:, 1:]) * grow + hem
    visible = w.model.front_arc(edge, last[:3])
    if len(visible) > 3:
        trim = w.accent if cut.hem == "accent" else tint(colour, 0.72)
        w.model.tube(visible, np.full(len(visible), 0.006 * w.size), trim, depth=depth + 0.001, decal=True, group=group,
                     opacity=0.8, rows=24)
    return group


def _rings(w: Wearer, cut: Skirt, length: float) -> list[Ring]:
    size, bones, hips = w.size, w.bones, w.bones.frame_hips
    snug = 1.05 * max(1.0, w.cloth)  # over the seat, which is as thick as the top
    top = float(bones.pelvis[1]) + cut.start * size
    low = max(0.012 * size + min(bones.ankle[0][1], bones.ankle[1][1]) * 0.3, top - length * size)
    if w.pose.air[0] > 0.5:
        low = top - length * size * 0.7
    rings = [(bones.hips(0, cut.start, 0), hips[:, 2] * w.waist_width * snug, hips[:, 0] * w.waist_width * 0.80 * snug),
             (bones.hips(0, cut.start * 0.35, 0), hips[:, 2] * w.hip_width * 1.10, hips[:, 0] * w.hip_width * 0.92)]
    blown = w.air * 0.16 * cut.trail * length * size / 0.4 + w.lag_hips * 1.6 * cut.trail
    for s in (0.35, 0.68, 1.0):
        y = float(bones.pelvis[1]) + (low - float(bones.pelvis[1])) * s
        left, right = w.leg_at(0, y), w.leg_at(1, y)
        centre = (left + right) * 0.5
        reach_x = abs(left[0] - right[0]) * 0.5 * cut.cling
        reach_z = abs(left[2] - right[2]) * 0.5 * cut.cling
        radius = 0.058 * w.girth * (1 - 0.25 * s) + cut.flare * size * s
        x = centre[0] * cut.cling + bones.pelvis[0] * (1 - cut.cling)
        trail = blown * s**1.5 * vec(1, 0.25, 1)
        middle = vec(float(x), y, float(centre[2])) + trail * 0.6  # its front stays on the legs
        reach_x += 0.4 * abs(float(trail[0]))
        rings.append((middle, vec(0, 0, 1) * (reach_z + radius * 1.12), vec(1, 0, 0) * (reach_x + radius)))
    return rings


def tops(w: Wearer) -> None:
    """What the top adds over the trunk, and the belt."""
    dresser = TOPS.get(w.role.top)
    if dresser:
        dresser(w)
    if w.role.legs == "hakama":
        skirt(w, SKIRTS["hakama"], w.legs)
    if w.has("kilt"):
        skirt(w, SKIRTS["kilt"], w.accent, weave(w.accent, tint(w.accent, 0.25), "check", 18, len(_ROUND)))
    if w.has("grass_skirt"):
        skirt(w, SKIRTS["grass_skirt"], w.accent)
    if w.has("belt"):
        _belt(w)
    if w.has("tie"):
        _tie(w)


def _belt(w: Wearer) -> None:
    tight = w.role.top == "leotard"
    hips = w.bones.frame_hips
    radius = w.hip_width * 1.09 if tight else w.waist_width * 1.22 * max(1.0, w.cloth * 0.95)
    colour = tint(w.top, 0.45) if w.role.top in ("armour", "kimono") and w.has("boots") else w.accent
    ring = (w.bones.hips(0, 0.055 if tight else 0.10, 0), hips[:, 2] * radius * 0.98, hips[:, 0] * radius * 0.78)
    w.model.band(ring, (0.011 if tight else 0.016) * w.size, colour,
                 w.depth + max(0.031 * w.size, w.skirt_front + 0.0035 * w.size), shadow=0.3)


def _coat(w: Wearer) -> None:
    group = skirt(w, SKIRTS["coat"], w.top)
    size, at, hips = w.size, w.bones.body, w.bones.hips
    depth = w.depth + w.skirt_front
    if w.front > 0.1:
        w.model.sheet([at(0.075, 0.02, 0), at(0.072, 0.09, -0.022), at(0.05, 0.112, 0), at(0.072, 0.09, 0.022)],
                      tint(w.accent, 0.9), depth=w.depth + 0.0005, decal=True, group=w.torso)
        for z in (-1, 1):
            w.model.sheet([at(0.08, -0.02, 0), at(0.07, 0.10, z * 0.030), at(0.07, 0.06, z * 0.046),
                           at(0.08, 0.04, z * 0.03)], tint(w.top, 1.25), depth=w.depth + 0.002, decal=True,
                          group=w.torso)
        parted = w.air * 0.03
        w.model.sheet([hips(0.085, 0.05, 0), hips(0.10, -0.10, -0.010), hips(0.11, -0.33, -0.034) + parted,
                       hips(0.11, -0.33, 0.030) + parted, hips(0.10, -0.10, 0.010)], tint(w.top, 0.36),
                      depth=depth + 0.001, decal=True, group=group)
        for y in (0.02, -0.05):
            w.model.ball(hips(0.09, y, 0.030), 0.006 * size, tint(w.top, 1.7), depth=depth + 0.002, decal=True,
                group=group)
    if w.front < -0.1:  # back vent
        w.model.tube([hips(-0.08, 0.02, 0), hips(-0.10, -0.16, 0), hips(-0.11, -0.31, 0) + w.air * 0.03],
                     [0.002 * size, 0.004 * size, 0.014 * size], tint(w.top, 0.45), depth=depth + 0.001, decal=True,
                     group=group, opacity=0.9)
    frame = w.bones.frame_hips
    ring = (hips(0, 0.115, 0), frame[:, 2] * w.waist_width * 1.16, frame[:, 0] * w.waist_width * 0.90)
    w.model.band(ring, 0.011 * size, tint(w.top, 0.70), depth + 0.002 * size, shadow=0.25)


def _jacket(w: Wearer) -> None:
    skirt(w, SKIRTS["jacket"], w.top)
    _neckband(w, tint(w.top, 1.12))
    if w.front > 0.05:
        at = w.bones.body
        w.model.sheet([at(0.085, -0.06, 0), at(0.075, 0.09, -0.026), at(0.055, 0.112, 0), at(0.075, 0.09, 0.026)],
                      w.accent if not w.has("tie") else (0.75, 0.75, 0.72), depth=w.depth + 0.0005, decal=True,
                      group=w.torso)
        for z in (-1, 1):
            w.model.sheet([at(0.085, -0.06, z * 0.004), at(0.07, 0.10, z * 0.030), at(0.07, 0.055, z * 0.044)],
                          tint(w.top, 1.22), depth=w.depth + 0.001, decal=True, group=w.torso)


def _tie(w: Wearer) -> None:
    if w.front < 0.05:
        return
    at = w.bones.body
    w.model.sheet([at(0.08, 0.095, -0.008), at(0.08, 0.095, 0.008), at(0.092, -0.02, 0.012), at(0.094, -0.05, 0),
                   at(0.092, -0.02, -0.012)], w.accent, depth=w.depth + 0.002, decal=True, group=w.torso)


def _flat_tutu(w: Wearer) -> None:
    """Layers of tulle that stand out from the hips."""
    size, hips = w.size, w.bones.frame_hips
    for k in range(4):
        rise, wide = 0.055 - 0.016 * k + 0.006 * w.wave(1, k), 0.235 - 0.018 * k
        rings = [(w.bones.hips(0, rise + 0.012, 0), hips[:, 2] * w.hip_width * 1.05, hips[:, 0] * w.hip_width * 0.9),
            (w.bones.hips(0, rise + 0.010, 0), hips[:, 2] * 0.15 * size, hips[:, 0] * 0.14 * size),
            (w.bones.hips(0, rise - 0.012, 0), hips[:, 2] * wide * size, hips[:, 0] * wide * size)]
        w.model.loft(rings, tint(w.accent, 1.0 - 0.05 * k), rows=9, circle=_ROUND, folds=(0.05, 16, 1.3 * k))


def _dress(w: Wearer) -> None:
    if w.has("tutu_flat"):
        _flat_tutu(w)
        return
    name = "tutu" if w.has("tutu") else w.role.top
    skirt(w, SKIRTS[name], w.top)
    frame = w.bones.frame_hips
    if w.role.top == "dress":
        _straps(w)
    ring = (w.bones.hips(0, 0.113, 0), frame[:, 2] * w.waist_width * 1.04, frame[:, 0] * w.waist_width * 0.82)
    w.model.band(ring, 0.012 * w.size, w.accent, w.depth + w.skirt_front + 0.002 * w.size, shadow=0.2)


def _straps(w: Wearer) -> None:
    """Over both shoulders, so that nobody looks bare in a close shot."""
    at = w.bones.body
    for side in (-1.0, 1.0):
        line = [at(0.055, 0.036, 0.044 * side), at(0.045, 0.078, 0.047 * side), at(0.002, 0.1015, 0.051 * side),
            at(-0.046, 0.078, 0.047 * side), at(-0.058, 0.036, 0.044 * side)]
        w.model.tube(line, np.array([0.3, 1.0, 1.0, 1.0, 0.3]) * 0.0062 * w.size, tint(w.top, 1.03), rows=16)


def _robe(w: Wearer) -> None:
    skirt(w, SKIRTS["robe"], w.top)


def _kimono(w: Wearer) -> None:
    skirt(w, SKIRTS["kimono"], w.top)
    if w.front > -0.2:
        at = w.bones.body
        w.model.sheet([at(0.06, 0.115, -0.03), at(0.09, 0.0, 0.012), at(0.08, -0.06, 0.03), at(0.09, 0.0, 0.036),
                       at(0.06, 0.115, -0.012)], tint(w.accent, 0.95), depth=w.depth + 0.0015, decal=True,
                       group=w.torso)
        w.model.sheet([at(0.06, 0.115, 0.03), at(0.09, 0.03, -0.002), at(0.09, 0.01, -0.02), at(0.06, 0.115, 0.012)],
                      tint(w.accent, 0.95), depth=w.depth + 0.001, decal=True, group=w.torso)


def _lamellar(w: Wearer) -> None:
    size, hips = w.size, w.bones.frame_hips
    for side in (-1.0, 0.0, 1.0):  # hanging plates
        top = w.bones.hips(0.045 if side == 0 else 0.0045, 0.05, side * 0.075)
        low = top + vec(0.03 * (side == 0), -0.19, side * 0.035) * size + w.lag_hips * 0.8
        group = w.model.loft([(top, hips[:, 2] * 0.040 * size, hips[:, 0] * 0.035 * size),
                              (low, hips[:, 2] * 0.055 * size, hips[:, 0] * 0.045 * size)], w.top,
                             depth=w.depth + 0.028 * size + w.near(low - w.bones.pelvis) * 0.5, rows=4)
        for q in (0.3, 0.55, 0.8, 1.0):
            _lacing(w, top + (low - top) * q, 0.06, group)
    if w.front > -0.2:
        for y in (0.05, 0.02, -0.01, -0.04, -0.07):
            _lacing(w, w.bones.body(0, y, 0), 0.13, w.torso, sag=0.06)


def _lacing(w: Wearer, middle: Vec, half: float, group: int, sag: float = 0.0) -> None:
    across = w.model.axes[0] * half * w.size
    dip = vec(0, -0.008 * w.size, 0) + w.bones.frame_chest[:, 0] * sag * w.size
    w.model.tube([middle - across, middle + dip, middle + across], [0.0035 * w.size] * 3, w.accent, depth=w.depth + 0.3,
                 decal=True, group=group, opacity=0.75)


def _armour(w: Wearer) -> None:
    size, hips = w.size, w.bones.frame_hips
    for i, side in ((0, -1.0), (1, 1.0)):
        low = w.leg_at(i, float(w.bones.pelvis[1]) - 0.10 * size)
        w.model.loft([(w.bones.hips(0, 0.055, side * 0.045), hips[:, 2] * 0.052 * size, hips[:, 0] * 0.062 * size),
                      (low, hips[:, 2] * 0.062 * size, hips[:, 0] * 0.066 * size)], tint(w.top, 0.92),
                     depth=w.depth + 0.011 * size + w.near(low - w.bones.pelvis) * 0.5, rows=5, gloss=w.gloss)
    for y in (-0.035, -0.062):
        _groove(w, y)


def _groove(w: Wearer, y: float) -> None:
    middle, across = w.bones.body(0, y, 0), w.model.axes[0] * 0.13 * w.size
    dip = vec(0, -0.011 * w.size, 0) + w.bones.frame_chest[:, 0] * 0.06 * w.size
    w.model.tube([middle - across, middle + dip, middle + across], [0.003 * w.size] * 3, tint(w.top, 0.48),
                 depth=w.depth + 0.0005, decal=True, group=w.torso, opacity=0.82)


def _suit(w: Wearer) -> None:
    if w.front <= -0.2:
        return
    size, chest, middle = w.size, w.bones.frame_chest, w.bones.body(0.088, 0.01, 0)
    depth = w.depth + 0.055 * size * max(w.front, 0.2)
    w.model.loft([(middle + chest @ vec(0, 0.03, 0) * size, chest[:, 2] * 0.045 * size, chest[:, 0] * 0.022 * size),
                  (middle - chest @ vec(0, 0.035, 0) * size, chest[:, 2] * 0.045 * size, chest[:, 0] * 0.024 * size)],
                 tint(w.top, 0.70), depth=depth, rows=2, bulge=0.02 * size, gloss=0.3)
    for z, colour in ((-0.02, w.accent), (0.0, (0.11, 0.62, 0.75)), (0.02, w.accent)):
        w.model.ball(middle + chest @ vec(0.022, 0.008, z) * size, 0.008 * size, colour, depth=depth + 0.01 * size,
                     shadow=0, glow=0.4)


def _steel(w: Wearer) -> None:
    if w.front > -0.1:
        middle = w.bones.body(0.10, 0.02, 0)
        w.model.ball(middle, 0.030 * w.size, tint(w.top, 0.45), depth=w.depth + 0.05 * w.size, shadow=0.2)
        w.model.ball(middle, 0.021 * w.size, w.accent, depth=w.depth + 0.055 * w.size, shadow=0, glow=1)
    for y in (-0.06, -0.085, -0.11):
        _groove(w, y)


def _leotard(w: Wearer) -> None:
    if w.has("emblem") and w.front > 0:
        at = w.bones.body
        w.model.sheet([at(0.08, 0.05, -0.035), at(0.08, 0.062, 0), at(0.08, 0.05, 0.035), at(0.09, 0.005, 0)],
                      (0.8, 0.48, 0.05), depth=w.depth + 0.001, decal=True, group=w.torso)


def _shirt(w: Wearer) -> None:
    skirt(w, Skirt(0.13, 0.012, start=0.09, cling=0.8, folds=2), w.top)
    _neckband(w, tint(w.top, 1.15))
    _buttons(w, tint(w.top, 0.55))


def _neckband(w: Wearer, colour: Rgb) -> None:
    """A collar that stands round the neck and opens in front."""
    size, chest, neck = w.size, w.bones.frame_chest, w.bones.neck
    w.model.loft([(neck + chest @ vec(-0.004, -0.020, 0) * size, chest[:, 2] * 0.052 * size,
        chest @ vec(0.048, -0.018, 0) * size),
        (neck + chest @ vec(-0.008, 0.008, 0) * size, chest[:, 2] * 0.040 * size,
            chest @ vec(0.040, -0.014, 0) * size)], colour, rows=5)


def _buttons(w: Wearer, colour: Rgb) -> None:
    if w.front < 0.05:
        return
    seam = [w.bones.body(0.085, y, 0) for y in (0.09, 0.02, -0.06)]
    w.model.tube(seam, [0.003 * w.size] * 3, colour, depth=8.0, decal=True, group=w.torso, rows=8, opacity=0.6)
    for y in (0.07, 0.03, -0.01, -0.05):
        w.model.ball(w.bones.body(0.085, y, 0), 0.006 * w.size, colour, depth=8.1, decal=True, group=w.torso)


TOPS: dict[str, Callable[[Wearer], None]] = {
    "coat": _coat, "jacket": _jacket, "dress": _dress, "gown": _dress, "robe": _robe, "kimono": _kimono,
    "lamellar": _lamellar, "armour": _armour, "suit": _suit, "steel": _steel, "leotard": _leotard, "shirt": _shirt,
}
