"""What carries people who ride alone: bicycles, boards, skis, a witch's broom. Lengths in statures; m where said."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_feats import burst_of_snow
from reelwright.engines.previz.paint.figures.people.props_hand import WOOD, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _hoop(w: Wearer, centre: Vec, radius: float, thick: float, turned: float, spokes: int) -> None:
    size = w.size
    rim = [centre + vec(math.cos(a), math.sin(a), 0) * radius * size for a in np.linspace(0, 2 * math.pi, 25)]
    w.model.tube(rim, [thick * size] * 25, paint("#1c1b1e"), rows=48)
    inner = [centre + (p - centre) * 0.93 for p in rim]
    w.model.tube(inner, [thick * 0.5 * size] * 25, paint("#9aa2aa"), rows=48, gloss=0.7)
    for k in range(spokes):
        a = 2 * math.pi * k / spokes + turned
        w.model.tube([centre, centre + vec(math.cos(a), math.sin(a), 0) * radius * 0.92 * size], [0.0018 * size] * 2,
            paint("#aab2ba"), rows=2)
    w.model.ball(centre, 0.016 * size, paint("#6a7078"))


def _bicycle(w: Wearer) -> None:
    size, leg = w.size, w.role.build.leg * w.size
    ankle = (w.bones.ankle[0] + w.bones.ankle[1]) / 2
    r, jumps = 0.185, w.cycle == "bike_jump"
    high = float(ankle[1]) - 0.36 * leg if jumps else 0.0
    crank = vec(float(ankle[0]) + 0.03 * size, 0.27 * leg + high, 0)
    back = vec(float(crank[0]) - 0.27 * size, r * size + high - 0.03 * size * jumps, 0)
    front = vec(float(crank[0]) + 0.40 * size, r * size + high + 0.10 * size * jumps, 0)
    if jumps:
        _dirt_ramp(w, float(crank[0]))
    turned = -2 * math.pi * w.phase * 2
    for wheel in (back, front):
        _hoop(w, wheel, r, 0.011, turned, 10)
    seat = w.bones.pelvis * vec(1, 1, 0) - UP * 0.045 * size
    bars = (held_point(w, 0) + held_point(w, 1)) / 2 * vec(1, 1, 0)
    head = bars - UP * 0.05 * size + vec(-0.01, 0, 0) * size
    tone = w.accent
    for a, b in ((crank, seat), (crank, head - UP * 0.06 * size), (seat - UP * 0.05 * size, head), (back, crank),
        (back, seat - UP * 0.05 * size),
            (front, head), (head, bars)):
        w.model.tube([a, b], [0.009 * size] * 2, tone, rows=3, gloss=0.5)
    w.model.tube([seat + vec(-0.06, 0.012, 0) * size, seat + vec(0.06, 0.012, 0) * size],
        [0.026 * size, 0.012 * size], paint("#26201e"), rows=4)
    w.model.tube([held_point(w, 0), bars + vec(0.02, 0.01, 0) * size, held_point(w, 1)], [0.009 * size] * 3,
        paint("#3a383e"), rows=7)
    for i in (0, 1):
        foot = w.bones.ankle[i] - UP * 0.075 * leg + vec(0.03, 0, 0) * size
        w.model.tube([crank + vec(0, 0, (-1, 1)[i] * 0.03) * size, foot], [0.007 * size] * 2, paint("#8d939c"), rows=3)
    w.model.ball(crank, 0.034 * size, paint("#8d939c"), gloss=0.6)


def _dirt_ramp(w: Wearer, x: float) -> None:
    """The kicker of packed earth that a rider has left behind."""
    size, earth = w.size, paint("#7a5636")
    rows = []
    for s in np.linspace(0, 1, 9):
        tall = 0.40 * s * s
        rows.append((vec(x - (1.55 - 1.05 * s) * size, 0.5 * tall * size, 0), UP * (0.5 * tall + 0.004) * size,
            vec(0, 0, 1) * 0.42 * size))
    square = np.array([[1, 1], [1, -1], [-1, -1], [-1, 1]], np.float64)
    w.model.loft(rows, earth, rows=9, circle=square)
    rng = np.random.default_rng(12)
    for _ in range(30):
        at = vec(x / size - 0.50 + 0.5 * float(rng.random()), 0.42 + 0.25 * float(rng.normal()), 0.2
            * float(rng.normal()))
        w.model.ball(at * size, (0.008 + 0.014 * float(rng.random())) * size, earth, opacity=0.8)


def _motorbike(w: Wearer) -> None:
    size = w.size
    hip = float(w.bones.pelvis[0])
    r = 0.17
    back, front = vec(hip - 0.24 * size, r * size, 0), vec(hip + 0.55 * size, r * size, 0)
    for wheel in (back, front):
        _hoop(w, wheel, r, 0.034, -2 * math.pi * w.phase * 3, 6)
    seat = vec(hip, float(w.bones.pelvis[1]) - 0.07 * size, 0)
    bars = (held_point(w, 0) + held_point(w, 1)) / 2 * vec(1, 1, 0)
    tone, across = w.accent, vec(0, 0, 1)
    w.model.loft([(seat + vec(-0.26, 0.05, 0) * size, across * 0.03 * size, UP * 0.03 * size),
        (seat + vec(-0.10, 0, 0) * size, across * 0.06 * size, UP * 0.04 * size),
        (seat + vec(0.08, 0.0, 0) * size, across * 0.055 * size, UP * 0.04 * size)], paint("#221e1e"), rows=10)
    w.model.loft([(seat + vec(0.06, -0.01, 0) * size, across * 0.05 * size, UP * 0.05 * size),
        (seat + vec(0.18, 0.03, 0) * size, across * 0.075 * size, UP * 0.07 * size),
        (seat + vec(0.33, 0.03, 0) * size, across * 0.05 * size, UP * 0.05 * size)], tone, rows=12, gloss=0.9)
    engine = vec(hip + 0.14 * size, 0.24 * size, 0)
    w.model.loft([(engine + vec(-0.12, 0, 0) * size, across * 0.06 * size, UP * 0.08 * size),
        (engine + vec(0.12, 0.02, 0) * size, across * 0.06 * size, UP * 0.09 * size)],
        paint("#4a4e56"), rows=6, gloss=0.8)
    w.model.tube([front, bars], [0.016 * size] * 2, paint("#aab2ba"), rows=4, gloss=0.9)
    w.model.tube([back, engine], [0.018 * size] * 2, paint("#3a3c42"), rows=4)
    w.model.tube([engine + vec(-0.02, -0.09, 0.07) * size, back + vec(-0.10, -0.02, 0.07) * size],
        [0.020 * size, 0.026 * size], paint("#c2c8d0"), rows=4, gloss=0.9)
    w.model.ball(bars + vec(0.05, -0.02, 0) * size, 0.045 * size, (1.0, 0.92, 0.7), glow=0.8)
    w.model.tube([held_point(w, 0), bars, held_point(w, 1)], [0.010 * size] * 3, paint("#2a2a2e"), rows=7)


def _under_trunk(w: Wearer) -> None:
    """A surfboard under who lies on it, nose ahead, its rails white and a stripe along it."""
    size, hull = w.size, paint("#efe9d8")
    middle = w.bones.pelvis + vec(0.06 * size, -0.095 * size, 0)
    rows = [(middle + vec(s * 0.62, 0.05 * max(0.0, s - 0.7) / 0.3, 0) * size,
        vec(0, 0, 1) * 0.135 * math.sqrt(max(0.02, 1 - abs(s) ** 3.2)) * size, vec(0, 1, 0) * 0.020 * size)
        for s in np.linspace(-1, 1, 15)]
    w.model.loft(rows, hull, rows=22, gloss=0.5)
    w.model.tube([middle + vec(s * 0.6, 0.022, 0) * size for s in np.linspace(-1, 0.8, 9)], [0.012 * size] * 9,
        paint("#d8483a"), rows=10)


def _board(long: float, wide: float, thick: float, colour: str, wheels: bool) -> Callable[[Wearer], None]:
    def make(w: Wearer) -> None:
        size = w.size
        feet = (w.bones.ankle[0] + w.bones.ankle[1]) / 2
        low = min(float(w.bones.ankle[0][1]), float(w.bones.ankle[1][1])) - 0.085 * w.role.build.leg * size
        b = Bench(w, vec(float(feet[0]), low + 0.002 * size, float(feet[2])), ahead=vec(1, 0, 0))
        if w.cycle == "board_grab":  # it turns with the legs
            along, foot = unit(w.bones.ankle[0] - w.bones.ankle[1]), w.bones.frame_foot[0][:, 1]
            b = Bench(w, feet - foot * 0.085 * w.role.build.leg * size, ahead=along, up=foot)
            burst_of_snow(w)
        rows = [(b(x, -thick + 0.05 * max(0.0, abs(s) - 0.75) / 0.25, 0),
            b.z * wide * math.sqrt(max(0.02, 1 - s**4)) * size, b.y * thick * size)
                for s, x in ((s, s * long) for s in np.linspace(-1, 1, 11))]
        w.model.loft(rows, paint(colour), rows=16, gloss=0.4)
        if wheels:
            for x in (-0.7, 0.7):
                for z in (-0.8, 0.8):
                    w.model.ball(b(x * long, -0.028, z * wide), 0.017 * size, paint("#e8c84a"))

    return make


def _wheelchair(w: Wearer) -> None:
    """Round whoever sits: two large wheels, two small ones, seat, back, handles and foot rests."""
    size, dark, steel = w.size, paint("#26282e"), paint("#a8aeb6")
    x, y = float(w.bones.pelvis[0]) / size, float(w.bones.pelvis[1]) / size
    at = lambda dx, dy, z: vec((x + dx) * size, dy * size, z * size)  # noqa: E731
    turns = np.linspace(0, 2 * np.pi, 25)
    for side in (-1.0, 1.0):
        z = 0.135 * side
        for cx, cy, r, thick in ((-0.03, 0.175, 0.170, 0.010), (-0.03, 0.175, 0.150, 0.004), (0.25, 0.05, 0.045,
        0.010)):
            rim = [at(cx + r * np.cos(a), cy + r * np.sin(a), z) for a in turns]
            w.model.tube(rim, np.full(len(rim), thick * size), dark if thick > 0.005 else steel, rows=36, gloss=0.3)
        for a in np.linspace(0, np.pi, 5)[:-1]:
            spoke = vec(np.cos(a), np.sin(a), 0) * 0.165 * size
            w.model.tube([at(-0.03, 0.175, z) - spoke, at(-0.03, 0.175, z) + spoke], [0.0022 * size] * 2, steel, rows=2)
        w.model.tube([at(-0.20, y + 0.20, z), at(-0.12, y + 0.19, z), at(-0.10, 0.17, z), at(0.20, 0.16, z),
            at(0.30, 0.05, z)], [0.008 * size] * 5, steel, rows=16, gloss=0.8)
        w.model.tube([at(-0.10, y + 0.06, z), at(0.14, y + 0.06, z)], [0.014 * size] * 2, dark, rows=3)
        w.model.tube([at(-0.24, y + 0.20, z), at(-0.18, y + 0.20, z)], [0.013 * size] * 2, dark, rows=3)
        w.model.tube([at(0.32, 0.045, 0.5 * z), at(0.42, 0.05, 0.5 * z)], [0.012 * size] * 2, dark, rows=3)
    back = [at(-0.105, y - 0.02, -0.12), at(-0.105, y - 0.02, 0.12), at(-0.13, y + 0.20, 0.12), at(-0.13, y + 0.20,
        -0.12)]
    w.model.face(back, paint("#34506c"))
    seat = [at(-0.10, y - 0.065, -0.12), at(-0.10, y - 0.065, 0.12), at(0.16, y - 0.065, 0.12), at(0.16, y - 0.065,
        -0.12)]
    w.model.face(seat, paint("#2c4258"))


def _skis(w: Wearer) -> None:
    size = w.size
    for i in (0, 1):
        ankle = w.bones.ankle[i]
        frame = w.bones.frame_foot[i] if w.cycle == "ski_jump" else np.eye(3)
        sole = ankle - frame[:, 1] * 0.085 * w.role.build.leg * size
        b = Bench(w, sole, ahead=frame[:, 0], up=frame[:, 1])
        rows = [(b(x, y, 0), b.z * 0.022 * size, b.y * 0.007 * size) for x,
            y in ((-0.40, 0.0), (0.0, 0.0), (0.42, 0.0), (0.52, 0.04), (0.55, 0.075))]
        w.model.loft(rows, w.accent, rows=12, gloss=0.5)
        hand = held_point(w, i)
        tip = hand + vec(-0.42, -0.26, 0) * size
        w.model.tube([hand + vec(0.03, 0.02, 0) * size, tip], [0.006 * size] * 2, paint("#3a3c42"), rows=3)
        w.model.ball(tip - (tip - hand) * 0.1, 0.02 * size, paint("#3a3c42"))
    if w.cycle == "ski":
        _powder(w)
    if w.cycle == "ski_jump":
        burst_of_snow(w)


def _powder(w: Wearer) -> None:
    """Snow that the edges throw up behind the skis."""
    for k in range(14):
        age = (w.phase * 2 + 0.618 * k) % 1.0
        ankle = w.bones.ankle[k % 2]
        back = vec(-0.14 - 0.62 * age, -0.06 + 0.16 * age * (1.4 - age) * (1 + k % 3), 0.10 * math.sin(2.4 * k) * age)
        w.model.ball(ankle + back * w.size, (0.018 + 0.050 * age) * w.size, paint("#f2f6fa"), opacity=0.55 * (1 - age))


def _blades(w: Wearer) -> None:
    for i in (0, 1):
        ankle, frame = w.bones.ankle[i], w.bones.frame_foot[i]
        drop = 0.085 * w.role.build.leg * w.size
        at = [ankle + frame @ vec(x, -drop / w.size - 0.012, 0) * w.size for x in (-0.03, 0.03, 0.10)]
        w.model.tube(at, [0.006 * w.size] * 3, paint("#dfe6ee"), rows=5, gloss=1.0)


def _magic_broom(w: Wearer) -> None:
    size = w.size
    hands = (held_point(w, 0) + held_point(w, 1)) / 2
    seat = w.bones.pelvis - UP * 0.05 * size
    along = unit(hands - seat)
    w.model.tube([hands + along * 0.12 * size, hands, seat, seat - along * 0.22 * size], [0.010 * size] * 4,
        paint(WOOD), rows=8)
    root = seat - along * 0.20 * size
    for k in range(16):
        a = 2 * math.pi * k / 16
        out = w.model.axes[2] * math.cos(a) + UP * math.sin(a)
        w.model.tube([root, root - along * 0.12 * size + out * 0.045 * size,
            root - along * 0.27 * size + out * (0.05 + 0.012 * math.sin(2 * math.pi * w.phase * 2 + k)) * size],
            np.array([0.016, 0.016, 0.004]) * size, tint(paint("#b08a44"), 0.8 + 0.08 * (k % 4)), rows=6)


def _paddle(w: Wearer) -> None:
    grip, aim, size = w.bones.grip, w.bones.aim, w.size
    w.model.tube([grip + aim * 0.30 * size, grip - aim * 0.40 * size], [0.010 * size] * 2, paint("#9a7044"), rows=4)
    b = Bench(w, grip - aim * 0.38 * size, up=aim, ahead=w.bones.frame_chest[:, 0] + aim * 0.01)
    w.model.loft([(b(0, 0.02, 0), b.z * 0.014 * size, b.x * 0.01 * size),
        (b(0, -0.06, 0), b.z * 0.045 * size, b.x * 0.008 * size),
        (b(0, -0.16, 0), b.z * 0.045 * size, b.x * 0.006 * size), (b(0, -0.20, 0), b.z * 0.02 * size,
            b.x * 0.004 * size)], paint("#a87c4c"), rows=10)


RIDE_PROPS: dict[str, Callable[[Wearer], None]] = {
    "bicycle": _bicycle, "motorbike": _motorbike, "skateboard": _board(0.22, 0.055, 0.008, "#c8442c", True),
    "wheelchair": _wheelchair, "surfboard_prone": _under_trunk,
    "surfboard": _board(0.55, 0.12, 0.014, "#e8e2d0", False), "snowboard": _board(0.42,
    0.075, 0.009, "#3a7fa8", False),
    "skis": _skis, "skates": _blades, "magic_broom": _magic_broom, "paddle": _paddle,
}
