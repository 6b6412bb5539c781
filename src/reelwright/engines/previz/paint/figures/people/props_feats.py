"""Gear of sports: hockey sticks, javelins, starting blocks, boards under the arm and under a diver. In statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import paint, tint

_STRUCK = 0.50
"""Phase at which the puck is hit."""
_LET_GO = 0.24
"""Phase at which a cast net leaves the hand."""
_CORD = paint("#cfc3a0")
_SNOW = paint("#f2f6fa")


def _hockey_stick(w: Wearer) -> None:
    """A stick in both hands, its blade flat on the ice, the puck before it or on its way."""
    grip, aim, size = w.bones.grip, w.bones.aim, w.size
    heel = grip + aim * 0.62 * size
    w.model.tube([grip - aim * 0.10 * size, grip], [0.011 * size] * 2, paint("#f2efe8"), rows=3)
    w.model.tube([grip, heel], [0.010 * size] * 2, paint("#26282e"), rows=4, gloss=0.3)
    ahead = unit(vec(1.0, 0.0, -0.15) - aim * float(aim @ vec(1.0, 0.0, -0.15)))
    blade = [heel + (ahead * x - aim * 0.02 * y) * size for x, y in ((-0.02, 1), (0.15, 1), (0.16, -1), (0.0, -1.2))]
    w.model.face(blade, paint("#26282e"))
    w.model.tube([heel, heel + ahead * 0.15 * size], [0.020 * size, 0.017 * size], paint("#f2efe8"), rows=4)
    gone = max(0.0, (w.phase - _STRUCK) / (1 - _STRUCK))
    puck = Bench(w, vec((0.46 + 1.7 * gone) * size, (0.004 + 0.10 * gone) * size, 0.02 * size), ahead=vec(1, 0, 0))
    puck.lathe(((0.0, 0.034), (0.022, 0.034), (0.022, 0.0)), paint("#141418"), 0.3)
    for i in (0, 1):
        _blade(w, i)
    for k in range(10):  # what the blades scrape off
        t = (2 * w.phase + 0.618 * k) % 1.0
        spot = w.bones.ankle[k % 2] * vec(1, 0, 1) + vec(0.06 + 0.20 * t, 0.01 + 0.10 * t * (1 - t), 0.05
            * math.sin(3 * k)) * size
        w.model.ball(spot, (0.006 + 0.016 * t) * size, _SNOW, opacity=0.55 * (1 - t))


def _blade(w: Wearer, i: int) -> None:
    ankle, frame = w.bones.ankle[i], w.bones.frame_foot[i]
    drop = 0.085 * w.role.build.leg + 0.010
    w.model.tube([ankle + frame @ vec(x, -drop, 0) * w.size for x in (-0.03, 0.03, 0.10)], [0.006 * w.size] * 3,
        paint("#dfe6ee"), rows=5, gloss=1.0)


def _javelin(w: Wearer) -> None:
    """A thin spear over the shoulder, then on its way."""
    size, hand = w.size, held_point(w, 1)
    along = unit(vec(0.92, 0.36, 0.0))
    gone = max(0.0, (w.phase - 0.74) / 0.26)
    middle = hand + along * 1.6 * gone * size
    at = lambda s: middle + along * s * size  # noqa: E731
    w.model.tube([at(-0.55), at(0.0), at(0.66), at(0.76)], np.array([0.004, 0.0085, 0.006, 0.001]) * size,
        paint("#d8dce2"), rows=12, gloss=0.8)
    w.model.tube([at(-0.06), at(0.06)], [0.010 * size] * 2, paint("#3f7fb0"), rows=3)


def _pole(w: Wearer) -> None:
    """A bar between two tall standards, cleared by whoever is over it; the pole falls away."""
    size, low = w.size, float(w.bones.pelvis[1]) - 0.20 * w.size
    for z in (-0.85, 0.85):
        w.model.tube([vec(0.0, 0, z) * size, vec(0.0, low / size + 0.25, z) * size], [0.014 * size] * 2, paint(IRON),
            rows=6, gloss=0.6)
    w.model.tube([vec(0.0, low / size, -0.85) * size, vec(0.0, low / size, 0.85) * size], [0.010 * size] * 2,
        paint("#e2543c"), rows=6, gloss=0.4)
    w.model.tube([vec(-0.30, 0.02, 0.05) * size, vec(-0.56, 0.62, 0.05) * size, vec(-0.42, 1.24, 0.05) * size],
        [0.012 * size] * 3, paint("#e8c23c"), rows=12, gloss=0.5)
    mat = Bench(w, vec(0.75, 0, 0) * size, ahead=vec(1, 0, 0))
    mat.box((-0.45, 0.0, -0.80), (0.45, 0.24, 0.80), paint("#3561a8"))


def _blocks(w: Wearer) -> None:
    """A runner's starting blocks, bolted to the track, under both feet."""
    size = w.size
    rail = Bench(w, vec(-0.16 * size, 0, 0), ahead=vec(1, 0, 0))
    rail.box((-0.26, 0.0, -0.018), (0.22, 0.016, 0.018), paint("#8d939c"))
    for i in (0, 1):
        ankle = w.bones.ankle[i]
        foot = Bench(w, vec(float(ankle[0]) - 0.055 * size, 0, float(ankle[2])), ahead=vec(1, 0, 0))
        foot.board(((-0.05, 0.0, -0.045), (0.03, 0.13, -0.045), (0.03, 0.13, 0.045), (-0.05, 0.0, 0.045)),
            paint("#c8302c"))
        foot.tube(((-0.08, 0.0, 0), (0.02, 0.10, 0)), (0.008, 0.008), paint(IRON), 2, 0.6)
    for z in (-0.42, 0.42):
        w.model.face([vec(x, 0.002, z + s) * size for x, s in ((-1.4, -0.02), (1.6, -0.02), (1.6, 0.02),
            (-1.4, 0.02))], paint("#f2efe8"))


def _springboard(w: Wearer) -> None:
    """The end of a diving board that somebody has just left, on its tower."""
    size, high = w.size, float(w.bones.pelvis[1]) - 0.18 * w.size
    b = Bench(w, vec(-0.62 * size, high, 0), ahead=vec(1, 0, 0))
    b.box((-0.95, -0.022, -0.14), (0.18, 0.0, 0.14), paint("#e8ecee"))
    b.box((0.06, -0.021, -0.141), (0.181, 0.001, 0.141), paint("#3f8fc8"))
    for x in (-0.80, -0.34):
        b.tube(((x, -0.02, 0.0), (x, -high / size, 0.0)), (0.035, 0.045), paint("#9aa4ae"), 5, 0.5)
    for z in (-0.14, 0.14):
        b.tube(((-0.95, 0.26, z), (-0.45, 0.26, z), (-0.45, 0.0, z)), (0.010,) * 3, paint(IRON), 9, 0.8)
        b.tube(((-0.95, 0.0, z), (-0.95, 0.26, z)), (0.010, 0.010), paint(IRON), 3, 0.8)


def _under_arm(w: Wearer) -> None:
    """A surfboard carried along the side, nose ahead and a little up."""
    size = w.size
    middle = w.bones.hips(0.06, 0.16, 0.15)
    along = unit(vec(1.0, 0.10, 0.02))
    rows = [(middle + along * (s * 0.60) * size + UP * 0.05 * max(0.0, s - 0.7) * size,
        UP * 0.125 * math.sqrt(max(0.02, 1 - abs(s) ** 3.0)) * size, vec(0, 0, 1) * 0.016 * size)
        for s in np.linspace(-1, 1, 15)]
    w.model.loft(rows, paint("#f2ead6"), rows=22, gloss=0.5)
    out = vec(0, 0, 0.019) * size
    for up, tone in ((0.045, "#d8483a"), (0.0, "#e8a83c")):
        w.model.tube([middle + out + (along * s + UP * up) * size for s in np.linspace(-0.52, 0.50, 7)],
            [0.010 * size] * 7, paint(tone), rows=9)


def _cast_net(w: Wearer) -> None:
    """Gathered folds over the arm, then a round net that opens before the caster, on its line, leads at its rim."""
    size, hand = w.size, held_point(w, 1)
    t = min(1.0, max(0.0, (w.phase - _LET_GO) / (0.92 - _LET_GO)))
    if t == 0.0:
        for k in range(7):
            foot = hand + vec(0.05 * math.sin(2.1 * k), -0.34 - 0.02 * (k % 3), 0.05 * math.cos(2.1 * k)) * size
            w.model.tube([hand, (hand + foot) / 2 + vec(0.03, 0, 0.01 * k - 0.03) * size, foot],
                [0.010 * size, 0.022 * size, 0.012 * size], _CORD, rows=7)
        return
    opened = 0.12 + 0.34 * min(1.0, t / 0.35)
    crown = w.bones.body(0.42 + 0.42 * t, 0.34 + 0.12 * t - 0.50 * t * t, 0.05)
    w.model.tube([hand, (hand + crown) / 2 - UP * 0.03 * size, crown], [0.0045 * size] * 3, _CORD, rows=6)
    around = [2 * math.pi * k / 14 for k in range(15)]
    lean = unit(vec(0.55, -0.80, 0.25))  # the crown trails, the rim flies ahead
    side, rise = unit(vec(0.25, 0.0, -0.55)), unit(vec(0.80, 0.55, 0.0))
    rings = [[crown + (lean * 0.26 * s + (side * math.cos(a) + rise * math.sin(a)) * opened * s**0.8) * size
        for a in around] for s in (0.22, 0.45, 0.70, 1.0)]  # fmt: skip
    for k in range(14):
        w.model.tube([crown, *(ring[k] for ring in rings)], [0.0045 * size] * 5, _CORD, rows=6)
        w.model.ball(rings[-1][k], 0.011 * size, paint("#6a6f78"), gloss=0.4)
    for ring in rings:
        w.model.tube(ring, [0.0042 * size] * 15, _CORD, rows=16)


def _balance_beam(w: Wearer) -> None:
    """A padded beam on two legs under the foot that stands."""
    size = w.size
    foot = min(w.bones.ankle, key=lambda at: float(at[1]))
    top = float(foot[1]) - 0.085 * w.role.build.leg * size
    b = Bench(w, vec(0, top, float(foot[2])), ahead=vec(1, 0, 0))
    b.box((-0.95, -0.075, -0.035), (0.95, 0.0, 0.035), paint("#d8b48a"))
    for x in (-0.70, 0.70):
        b.box((x - 0.03, -top / size, -0.03), (x + 0.03, -0.07, 0.03), paint("#3561a8"))
        b.box((x - 0.04, -top / size, -0.20), (x + 0.04, -top / size + 0.03, 0.20), paint("#3561a8"))


def burst_of_snow(w: Wearer) -> None:
    """The cloud that a jumper has kicked off the edge: it hangs behind and below the boards."""
    rng = np.random.default_rng(9)
    feet = (w.bones.ankle[0] + w.bones.ankle[1]) / 2
    for _ in range(60):
        t = (w.phase + float(rng.random())) % 1.0
        far = 0.10 + 0.75 * t * float(rng.uniform(0.4, 1.0))
        at = feet + vec(-far, -0.10 - 0.35 * t * float(rng.uniform(0.2, 1.0)) + 0.22 * float(rng.normal()) * t,
            0.26 * float(rng.normal()) * t) * w.size
        w.model.ball(at, (0.016 + 0.085 * t) * w.size, tint(_SNOW, float(rng.uniform(0.92, 1.0))),
            opacity=0.62 * (1 - t), shadow=0)


FEAT_PROPS: dict[str, Callable[[Wearer], None]] = {
    "hockey_stick": _hockey_stick, "javelin": _javelin, "vault_pole": _pole, "blocks": _blocks,
    "springboard": _springboard, "board_under_arm": _under_arm, "balance_beam": _balance_beam,
    "cast_net": _cast_net,
}
