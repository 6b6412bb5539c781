"""A bird, flying, hovering, gliding, perched, walking or afloat. Lengths in body lengths; origin at its middle in
flight, between the feet on the ground, on the water line afloat."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.bird_head import bird_head
from reelwright.engines.previz.paint.figures.animals.bird_pose import Pose
from reelwright.engines.previz.paint.figures.animals.birds import Bird
from reelwright.engines.previz.paint.figures.animals.mouthful import Bite, put
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.animals.wing import feathered, membrane, stroke
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, cross, spline, turn, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

BODY = ((0.315, 0.040, 0.020, 0.020), (0.275, 0.032, 0.070, 0.062), (0.18, 0.012, 0.106, 0.094),
    (0.06, -0.004, 0.123, 0.110),
        (-0.08, 0.0, 0.108, 0.098), (-0.22, 0.008, 0.068, 0.064), (-0.34, 0.012, 0.030, 0.034),
        (-0.40, 0.012, 0.010, 0.016))
"""Along, centre, half height, half width; breast to tail."""
PITCHES = {"flap": -8.0, "glide": -6.0, "perch": -34.0, "walk": -24.0, "swim": -6.0, "hover": -44.0}
PERCHED_PITCH = {"disc": -62.0, "upright": -78.0, "long": -22.0, "runner": -16.0}
STRIDE, DUTY = 0.30, 0.60  # of a walking bird: leg reach, body lengths; share of the period that a foot stands
SPREAD = 1.18  # how much larger wings are drawn in flight than they are
_ON_ONE_LEG = ("flamingo", "stork", "crane")
"""Birds that stand on one leg."""
_BRAKES = -44.0, 6.0
"""Degrees that a bird leans back and to its side that brakes: claws ahead, the whole face of its wings seen."""
_RAISED = 0.13
"""Phase of a stroke at which its wings stay up."""
_CATCH = 0.21
_NECKED = 0.15
"""Length of a neck that comes out of a stout breast when it is stretched down, body lengths."""
_BOWED = 34.0
"""Degrees that the body leans forward of a bird that eats, drinks or works at the ground."""
"""Unit of what it has in its claws, body lengths."""
_ROUND = ring(24)


def walking_speed(bird: Bird) -> float:
    """m/s at which a walking bird's feet do not slide."""
    return STRIDE * bird.legs[0] * 2.2 * bird.length / (DUTY * walking_period(bird))


def walking_period(bird: Bird) -> float:
    return 0.55 + 0.5 * math.sqrt(bird.legs[0] * bird.length)


def model_bird(bird: Bird, mode: str, phase: float, view: View, wears: tuple[str, ...] = (), thing: str = "",
        strikes: bool = False) -> Model:
    """wears: the prompt's words for what it is dressed in; thing: what it carries; strikes: claws ahead."""
    model, w = Model(view), 2 * math.pi * phase
    bow, mode = (bowing(phase), "perch") if mode == "peck" else (0.0, mode)
    pitch = PITCHES[mode]
    if mode in ("perch", "walk"):
        pitch = next((p for extra, p in PERCHED_PITCH.items() if extra in bird.extras), pitch)
    bob = {"flap": -0.035 * math.sin(w - 0.4), "swim": 0.008 * math.sin(w), "hover": 0.01 * math.sin(w)}.get(mode, 0.0)
    if mode == "walk":
        bob = 0.012 * math.cos(2 * w)
    stand = bird.legs[0] + (0.30 if "upright" in bird.extras else 0.115) * bird.girth ** 0.5 if mode in ("perch",
        "walk") else 0.0
    if mode == "swim":
        stand = 0.055 * bird.girth
    sway = 9.0 * math.sin(w) if mode == "walk" and "upright" in bird.extras else 0.0
    bank = {"glide": 22.0, "flap": 16.0}.get(mode, sway)
    if strikes:
        pitch, bank = _BRAKES
    if "disc" not in bird.extras and "upright" not in bird.extras:
        pitch += ((2 if "long" in bird.extras else _BOWED) - pitch) * bow
    frame = turn(pitch + (1.5 * math.sin(w) if mode == "perch" else 0.0), 0, bank)
    p = Pose(model, bird, mode, phase, frame, vec(0, stand + bob, 0) * bird.length, wears=wears,
        thing=thing, strikes=strikes, bow=bow)
    _body(p)
    bird_tail(p)
    bird_head(p, _neck_path(p))
    _limbs(p)
    return model


def bowing(phase: float) -> float:
    """How far a bird is bowed that pecks: it stays down, and its head comes up a little between two pecks."""
    return 0.90 + 0.10 * math.sin(4 * math.pi * phase)


def _limbs(p: Pose) -> None:
    if p.mode in ("perch", "walk"):
        for side in (-1.0, 1.0):
            _tucked_leg(p, side) if side < 0 and p.mode == "perch" and p.bird.name in _ON_ONE_LEG else _leg(p, side)
    if p.grounded:
        for side in (-1.0, 1.0):
            _flipper(p, side) if p.has("upright") else _folded(p, side)
        return
    span = p.bird.wing
    wide = replace(p.bird, wing=replace(span, inner=span.inner * SPREAD, outer=span.outer * SPREAD,
        chord=span.chord * SPREAD))
    for side in (-1.0, 1.0):
        shoulder = p.at(0.13, 0.055 * min(p.bird.girth, 1.1), side * 0.06 * p.bird.girth)
        phase = _RAISED + 0.02 * p.wave(1) if p.strikes else p.phase
        beat = stroke(p.model, wide, shoulder, side, phase, p.mode == "glide" and not p.strikes, p.frame,
            p.model.near(shoulder))
        if p.mode == "hover":
            _blurred(p, wide, side, shoulder)
        if p.has("membrane"):
            membrane(p.model, wide, beat, p.top, mix(p.under, p.top, 0.3))
        else:
            feathered(p.model, wide, beat)
    if p.has("glow"):
        _ablaze(p)
    if p.strikes:
        _talons(p)
    elif p.bird.legs[1] > 0:
        _trailing_legs(p)


def _blurred(p: Pose, bird: Bird, side: float, shoulder: Vec) -> None:
    """Where wings that beat too fast to be seen have just been."""
    for late, opacity in ((0.10, 0.34), (0.22, 0.22), (0.36, 0.16), (0.50, 0.14)):
        beat = stroke(p.model, bird, shoulder, side, p.phase + late, False, p.frame, 0.0)
        chord = beat.back * bird.wing.chord * bird.length
        p.model.sheet([beat.shoulder, beat.wrist, beat.tip, beat.wrist * 0.35 + beat.tip * 0.65 + chord * 0.7,
            beat.wrist + chord * 1.05, beat.shoulder + chord * 0.9], mix(beat.tones[1], (0.8, 0.8, 0.8), 0.4),
                curve=True,
            opacity=opacity)


def plumage(p: Pose, rows: int, belly: float, edge: float) -> Rows:
    """(rows, 24, 3): scalloped feathers; the under colour below `belly` (-1..1), the tip colour from u = `edge` on."""
    u = np.linspace(0, 1, rows)[:, None]
    angle = np.linspace(0, 2 * math.pi, len(_ROUND), endpoint=False)[None]
    rise = np.sin(angle)
    share = np.clip((belly - rise + 0.05 * np.sin(9 * u + 5 * angle)) / 0.22, 0, 1)
    tones = np.array(p.top) + (np.array(p.under) - np.array(p.top)) * share[..., None]
    ends = np.clip((u - edge + 0 * rise) / 0.10, 0, 1)
    tones = tones + (np.array(p.tip) - tones) * ends[..., None]
    if p.has("spotted"):
        spots = (np.sin(26 * u + 3 * np.sin(3 * angle)) * np.sin(7 * angle + 13 * u) > 0.45) * 0.55
        tones = tones + (np.array(p.tip) * 0.8 - tones) * spots[..., None]
    scale = (u * rows * 0.55 + 0.5 * (np.floor(angle / (2 * math.pi) * 12) % 2)) % 1.0
    out: Rows = np.clip(tones * (0.84 + 0.24 * scale)[..., None], 0, 1)
    return out


def _body(p: Pose) -> None:
    girth = p.bird.girth
    rings = [(p.at(x, y), p.frame @ vec(0, 0, wide * girth) * p.size, p.frame @ vec(0, high * girth, 0) * p.size)
             for x, y, high, wide in BODY]
    belly = 0.72 if p.has("upright") else -0.12
    tones = plumage(p, 22, -0.1, 2.0)
    if p.has("upright"):  # a penguin: the whole front is pale
        front = np.clip((-np.sin(np.linspace(0, 2 * math.pi, 24, endpoint=False)) + belly - 0.55) / 0.12, 0, 1)[None,
            :, None]
        tones = np.array(p.top) + (np.array(p.under) - np.array(p.top)) * np.broadcast_to(front, (22, 24, 1))
    p.group = p.model.loft(rings, p.top, rows=22, circle=_ROUND, tones=tones, nap=p.nap, lift=0.16, gloss=p.gloss,
        glow=p.glow)


def feather(p: Pose, root: Vec, tip: Vec, half: float, colour: Rgb, flat: Vec) -> int:
    """One long feather; flat: the way off its face; half width in body lengths."""
    along = unit(tip - root)
    across = unit(cross(along, flat))
    size = p.size
    middle = root * 0.4 + tip * 0.6
    return p.model.loft([(root, across * half * 0.35 * size, flat * 0.006 * size),
        (middle, across * half * size, flat * 0.007 * size),
        (root * 0.08 + tip * 0.92, across * half * 0.85 * size, flat * 0.005 * size),
        (tip, across * half * 0.2 * size, flat * 0.002 * size)],
        colour, rows=8, gloss=p.gloss, glow=p.glow)


def bird_tail(p: Pose) -> None:
    """Its tail as it is held: a fan of feathers, a wheel of eyes, a sickle."""
    if p.has("fan"):
        _peacock(p)
        return
    if p.has("gobbler"):
        _gobbler(p)
        return
    long, half, shape = p.bird.tail
    root = p.at(-0.32, 0.018)
    lift = 0.10 * p.wave(1, -0.5) if p.mode == "flap" else 0.02 * p.wave(1)
    if p.has("sickle"):
        for k in range(9):
            z = (k - 4) * 0.016
            path = [root, root + p.frame @ vec(-0.10, 0.20 + 0.015 * k, z) * p.size,
                root + p.frame @ vec(-0.26 - 0.015 * k, 0.24, z * 2) * p.size,
                    root + vec(-0.20 - 0.02 * k, 0.16 - 0.02 * (k % 3), z * 2.4) * p.size]
            p.model.tube(path, np.array([0.03, 0.03, 0.024, 0.004]) * p.size, tint(p.tip, 0.9 + 0.2 * (k % 2)),
                rows=14, gloss=0.3)
        return
    back, across, face = p.frame @ vec(-1, 0.05 - lift, 0), p.frame @ vec(0, 0, 1), p.frame @ vec(0, 1, 0)
    spread = 1.25 if not p.grounded or p.has("long") else 0.55
    for f in np.linspace(-1, 1, 7):
        reach = long * (1.0 - 0.10 * f * f if shape == 0 else 0.55 + 0.6 * abs(float(f)))
        tip = root + (back * reach + across * float(f) * half * spread - face * 0.02 * f * f) * p.size
        feather(p, root + face * 0.004 * (1 - abs(float(f))) * p.size, tip, max(0.025, half * 0.34),
            mix(p.top, p.tip, 0.55 + 0.15 * (f % 0.5)), face)


def _gobbler(p: Pose) -> None:
    """A turkey's tail, spread like a wheel and banded."""
    root, open_ = p.at(-0.24, 0.04), p.grounded
    for k in range(15):
        a = (k / 14 - 0.5) * (2.7 if open_ else 0.5)
        way = unit(vec(-0.45, math.cos(a), math.sin(a)) if open_ else vec(-1.2, 0.0, math.sin(a)))
        face = unit(vec(0.9, 0.4, 0))
        for long, half, tone in ((0.46, 0.050, "#e4d4b4"), (0.42, 0.050, "#2c1c14"), (0.36, 0.048, "#9a6a3c"),
                (0.28, 0.042, "#4a3020")):
            feather(p, root + face * (0.46 - long) * 0.12 * p.size, root + way * long * p.size, half, paint(tone), face)


def _peacock(p: Pose) -> None:
    """A fan of eyes, opened when it stands."""
    root, open_ = p.at(-0.28, 0.05), p.grounded
    for layer, long in ((0, 0.95), (1, 0.72), (2, 0.50)):
        count = 17 - 3 * layer
        for k in range(count):
            a = (k / (count - 1) - 0.5) * (2.9 if open_ else 0.35)
            shiver = 0.015 * p.wave(3, 0.8 * k)
            way = vec(-0.30 + shiver, math.cos(a), math.sin(a)) if open_ else vec(-1.2, -0.12 + 0.05 * layer,
                math.sin(a))
            tip = root + unit(way) * long * (1.0 if open_ else 1.35) * p.size
            p.model.tube([root, tip], np.array([0.006, 0.012]) * p.size, paint("#3f7a48"), rows=4, nap=0.05 * p.size,
                lift=0.9)
            face = unit(vec(0.96, 0.25, 0)) if open_ else UP
            eye = p.model.ball(tip, 0.062 * p.size, paint("#3f8a58"), gloss=0.4)
            wide = max(0.25, float(p.model.project(face)[2]))
            for q, (r, tone) in enumerate(((0.046, "#b8863c"), (0.034, "#1f8a9a"), (0.020, "#20306c"))):
                p.model.spot(tip, (r * wide * p.size, r * p.size), paint(tone), 8.0 + q, decal=True, group=eye)


def _neck_path(p: Pose) -> list[Vec]:
    """From the breast to the head; bowed, it goes down until the bill is at the ground."""
    path = _raised_neck(p)
    if not p.bow:
        return path
    base, nodes = path[1], path[2:]
    stretched = 1.0 if p.has("long") or p.bird.neck[0] < _NECKED else p.bird.girth
    reach = stretched * sum(float(np.linalg.norm(b - a)) for a, b in zip(path[1:-1], nodes, strict=True))
    head, bill, _ = p.bird.head
    low = (0.45 * bill + 0.6 * head) * p.size - float(base[1])
    fall = max(-0.96, min(0.4, low / max(reach, 1e-6)))
    down = vec(math.sqrt(1 - fall * fall), fall, 0) * reach
    for k, node in enumerate(nodes, 1):
        share = k / len(nodes)
        arch = vec(0.10, 0.16, 0) * reach * math.sin(math.pi * share)
        path[1 + k] = node * (1 - p.bow) + (base + down * share + arch) * p.bow
    return path


def _raised_neck(p: Pose) -> list[Vec]:
    base, size = p.at(0.20, 0.035), p.size
    long, up, _ = p.bird.neck
    if p.has("long"):
        k = long / 0.34
        curve = ((0.06, 0.10), (-0.01, 0.24), (0.05, 0.36)) if p.grounded else ((0.10, 0.00), (0.20, 0.03),
            (0.30, 0.05))
        if p.has("runner"):
            curve = ((0.08, 0.08), (0.10, 0.24), (0.12, 0.40))
        if not p.grounded and p.bird.name in ("heron", "crane"):
            curve = ((0.06, -0.05), (0.12, 0.03), (0.05, 0.09)) if p.bird.name == "heron" else curve
        dip = 0.03 * p.wave(1) * p.grounded
        return [p.at(0.14, 0.0), base, *(base + vec(x + dip * i, y - dip * 0.5 * i, 0) * k * size for i,
            (x, y) in enumerate(curve))]
    angle = math.radians(up + (35 if p.grounded else 0) + (26 if p.has("upright") and p.grounded else 0)
        + (8 if p.mode == "hover" else 0))
    along = vec(math.cos(angle), math.sin(angle), 0)
    return [p.at(0.14, 0.02), base + along * long * 0.6 * size, base + along * long * size]


def _folded(p: Pose, side: float) -> None:
    """A folded wing: coverts, then the long feathers laid over the rump."""
    girth, size = p.bird.girth, p.size
    out, up = p.frame @ vec(0, 0, side), p.frame @ vec(0, 1, 0)
    reach = 0.46 + p.bird.wing.outer * 0.12
    path = ((0.21, 0.030, 0.080, 0.030), (0.10, 0.026, 0.108, 0.076), (-0.06, 0.024, 0.110, 0.084),
        (-0.22, 0.024, 0.076, 0.056), (-0.34, 0.022, 0.045, 0.022))
    rings = [(p.at(x, y * girth, side * z * girth), up * high * girth * size, out * 0.026 * size) for x, y, z,
        high in path]
    p.model.loft(rings, p.top, rows=18, circle=_ROUND, tones=plumage(p, 18, -2.0, 0.75), nap=p.nap * 0.9, lift=0.10,
        gloss=p.gloss, glow=p.glow)
    for k in range(5):
        root = p.at(-0.08 - 0.03 * k, (0.02 - 0.014 * k) * girth, side * 0.108 * girth)
        tip = p.at(-reach + 0.05 * k, -0.004 - 0.012 * k, side * (0.030 + 0.012 * k))
        feather(p, root, tip, 0.032, tint(p.tip, 1.0 + 0.12 * (k % 2)), out)


def _flipper(p: Pose, side: float) -> None:
    swing = 0.10 * p.wave(1, 1.5 * side) if p.mode == "walk" else 0.02 * p.wave(1)
    root = p.at(0.16, 0.0, side * 0.105 * p.bird.girth)
    tip = root + vec(-0.05 + swing, -0.34, side * (0.10 + abs(swing))) * p.size
    out = unit(vec(0.1, 0.2, side))
    feather(p, root, tip, 0.055, tint(p.top, 1.15), out)


def _leg(p: Pose, side: float) -> None:
    """One leg and its toes; walking, the standing foot keeps its place."""
    size, girth = p.size, p.bird.girth
    long = p.bird.legs[0]
    hip = p.at(-0.06, -0.080 * girth, side * 0.045 * girth) if not p.has("upright") else p.at(-0.26, -0.02, side * 0.06)
    x, y = 0.012 if p.has("long") else 0.03, 0.0
    if p.mode == "walk":
        s = (p.phase + (0.0 if side < 0 else 0.5)) % 1.0
        stride = STRIDE * long * 2.2
        if s < DUTY:
            x += stride * (0.5 - s / DUTY)
        else:
            q = (s - DUTY) / (1 - DUTY)
            x += stride * (q - 0.5)
            y = 0.35 * long * math.sin(math.pi * q)
    if p.has("upright"):
        x += 0.02
    foot = vec(x, 0.012 + y, side * 0.045 * girth) * size
    bill = paint(p.bird.shank or p.bird.bill)
    knee = hip * 0.5 + foot * 0.5 + vec(-0.10 * long - 0.06 * y, 0.02 * long, 0) * size
    p.model.tube([hip, hip * 0.6 + knee * 0.4, knee], np.array([0.055, 0.040, 0.016]) * size * girth, p.under, rows=8,
        nap=p.nap * 0.8, lift=0.3)
    thin = 0.011 if p.has("long") else 0.014
    p.model.tube([knee, foot], np.array([thin, thin * 0.9]) * size, bill, rows=5)
    if p.has("web") or p.has("upright"):
        p.model.loft([(foot, vec(0, 0, 0.012) * size, UP * 0.010 * size),
            (foot + vec(0.075, -0.008, 0) * size, vec(0, 0, 0.05) * size, UP * 0.006 * size)],
            bill, rows=4)
        return
    for z in (-0.035, 0.0, 0.035):
        p.model.tube([foot, foot + vec(0.065 - abs(z) * 0.4, -0.009, z) * size], np.array([0.009, 0.004]) * size,
            bill, rows=2)
    p.model.tube([foot, foot + vec(-0.035, -0.008, 0) * size], np.array([0.008, 0.004]) * size, bill, rows=2)


def _tucked_leg(p: Pose, side: float) -> None:
    """A leg drawn up: the knee ahead, the foot under the belly."""
    size, girth, long = p.size, p.bird.girth, p.bird.legs[0]
    hip = p.at(-0.06, -0.080 * girth, side * 0.045 * girth)
    knee = hip + vec(-0.30 * long, -0.24 * long, side * 0.05) * size
    foot = hip + vec(0.16 * long, -0.20 * long, side * 0.05) * size
    p.model.tube([hip, hip * 0.6 + knee * 0.4, knee], np.array([0.055, 0.034, 0.014]) * size * girth, p.under, rows=8,
        nap=p.nap * 0.8, lift=0.3)
    p.model.tube([knee, foot, foot + vec(0.05, -0.03, 0) * size], np.array([0.012, 0.011, 0.006]) * size,
        paint(p.bird.shank or p.bird.bill), rows=7)


def _ablaze(p: Pose) -> None:
    """Tongues of flame that trail from wings, back and tail: a phoenix."""
    size, span = p.size, p.bird.wing.inner + 0.8 * p.bird.wing.outer
    roots = [(p.at(-0.04 - 0.10 * q, 0.02, side * (0.06 + span * q)), 0.22 + 0.16 * q) for side in (-1.0, 1.0)
        for q in np.linspace(0.05, 0.52, 6)]
    roots += [(p.at(-0.20 - 0.07 * k, 0.01, 0.035 * (k % 3 - 1)), 0.34 + 0.055 * k) for k in range(11)]
    for k, (root, long) in enumerate(roots):
        lift = 0.5 * p.wave(1, -0.6) * abs(float(root[2])) if not p.grounded else 0.0
        start = root + vec(0, lift, 0)
        flick = 1 + 0.30 * p.wave(3, 1.9 * k)
        tip = start + vec(-0.9, 0.35 + 0.25 * p.wave(2, 2.3 * k), 0.15 * p.wave(2, k)) * long * size * flick
        for thick, colour in ((0.050, (1.0, 0.20, 0.02)), (0.026, (1.0, 0.66, 0.12))):
            middle = start * 0.5 + tip * 0.5 + vec(0, 0.05 * size * p.wave(2, k), 0)
            p.model.tube([start, middle, tip if thick > 0.03 else start * 0.3 + tip * 0.7],
                np.array([thick, 0.8 * thick, 0.003]) * size, colour, rows=10, glow=0.8, opacity=0.7)


def _talons(p: Pose) -> None:
    """Both legs stretched ahead and down, the claws spread; what was caught is in them."""
    size, skin = p.size, paint(p.bird.shank or p.bird.bill)
    for side in (-1.0, 1.0):
        hip, foot = p.at(-0.02, -0.09, side * 0.05), p.at(0.17, -0.27, side * 0.065)
        knee = p.at(0.09, -0.13, side * 0.06)
        p.model.tube([hip, hip * 0.4 + knee * 0.6, knee], np.array([0.062, 0.052, 0.026]) * size, p.under, rows=9,
            nap=p.nap, lift=0.3)
        p.model.tube([knee, foot], np.array([0.018, 0.015]) * size, skin, rows=5)
        for x, z in ((0.085, -0.05), (0.10, 0.0), (0.085, 0.05), (-0.05, 0.0)):
            toe = foot + p.frame @ vec(x * 0.7, -0.035, z) * size
            tip = foot + p.frame @ vec(x, -0.085, z * 1.1) * size
            p.model.tube([foot, toe], np.array([0.015, 0.012]) * size, skin, rows=4)
            p.model.tube([toe, tip], np.array([0.011, 0.001]) * size, (0.02, 0.017, 0.015), rows=4, gloss=0.5)
    if p.thing:
        ahead, up = p.frame @ vec(1, 0, 0), p.frame @ vec(0, 1, 0)
        hold = (p.at(0.17, -0.27, -0.065) + p.at(0.17, -0.27, 0.065)) / 2
        put(Bite(p.model, hold + p.frame @ vec(0.02, -0.11, 0) * size, UP, unit(-ahead + up), vec(-1, 0, 0),
            _CATCH * size, 0.0), p.thing)


def _trailing_legs(p: Pose) -> None:
    long = p.bird.legs[0] * p.size
    for side in (-1, 1):
        root = p.at(-0.22, -0.04, side * 0.02)
        path = [root, root + vec(-long * 0.5, 0.02 * p.wave(1) * p.size, 0),
            root + vec(-long, 0.03 * p.wave(1, -0.5) * p.size, 0)]
        p.model.tube(spline(np.array(path), 5), np.array([0.012, 0.010, 0.008, 0.008, 0.007]) * p.size,
            paint(p.bird.shank or p.bird.bill), rows=7)
