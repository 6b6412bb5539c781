"""What one jumps into, slides along and hangs from: puddles, rails, the cradle of a window cleaner. In statures."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.props_bench import STANDING, table
from reelwright.engines.previz.paint.figures.people.props_craft import sparks
from reelwright.engines.previz.paint.figures.people.props_hand import IRON, Bench
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, unit, vec
from reelwright.engines.previz.paint.figures.tone import mix, paint, tint

LANDED = 0.36
"""Phase at which the feet are in the water again."""
_WATER, _FOAM = paint("#6f8a9a"), paint("#e4eef4")


def _puddle(w: Wearer) -> None:
    """A pool under the feet and the crown of water that they throw up."""
    size = w.size
    b = Bench(w, vec(0.02, 0.001, 0) * size, ahead=vec(1, 0, 0))
    edge = [(0.56 + 0.09 * math.sin(3 * a + 1) + 0.05 * math.sin(5 * a), a) for a in np.linspace(0, 6.283, 41)[:-1]]
    rim = np.array([[r * math.cos(a), r * math.sin(a)] for r, a in edge]) / 0.56
    w.model.loft([(b(0, y, 0), b.x * 0.60 * size, b.z * 0.58 * size) for y in (0.0, 0.002)], _WATER, rows=2, circle=rim,
        gloss=1.0, opacity=0.62)
    age = (w.phase - LANDED) % 1.0
    t = age / 0.86
    if t < 1.0:
        _crown(w, b, t)
    _skating_drops(w, b)


def _crown(w: Wearer, b: Bench, t: float) -> None:
    size, rng = w.size, np.random.default_rng(11)
    fade = min(1.0, 2.2 * (1 - t))
    for k in range(28):
        a = 2 * math.pi * (k + float(rng.uniform(-0.4, 0.4))) / 28
        push, lift = float(rng.uniform(0.34, 0.62)), float(rng.uniform(0.9, 1.7))
        at = lambda s, a=a, push=push, lift=lift: b(  # noqa: E731
            (0.10 + push * s) * math.cos(a), max(0.0, lift * (s - 1.05 * s * s)),
            (0.10 + push * s) * 0.85 * math.sin(a))
        tail = max(0.0, t - 0.24)
        w.model.tube([at(tail), at(0.5 * (t + tail)), at(t)], np.array([0.003, 0.010, 0.013]) * fade * size,
            mix(_WATER, _FOAM, 0.65), rows=7, gloss=1.0)
        for j in (1, 2, 3):
            s = min(1.0, t + 0.06 * j)
            w.model.ball(at(s), (0.012 - 0.0025 * j) * fade * size, _FOAM, gloss=1.0)
    for k in range(34):  # the low sheet round the feet
        a, r = 2.4 * k, 0.10 + (0.10 + 0.26 * float(rng.random())) * t
        spot = (r * math.cos(a), 0.006, 0.85 * r * math.sin(a))
        b.tube(((0.86 * spot[0], 0.006, 0.86 * spot[2]), spot), (0.010 * fade, 0.003), mix(_WATER, _FOAM, 0.5), 3, 0.9)


def _skating_drops(w: Wearer, b: Bench) -> None:
    """Drops that run off the boots while they are in the air."""
    if w.phase > LANDED:
        return
    for i in (0, 1):
        foot = w.bones.ankle[i]
        for k in range(3):
            fall = (2 * w.phase + 0.33 * k) % 1.0
            spot = vec(float(foot[0]), float(foot[1]) * (1 - fall), float(foot[2])) + b.x * 0.02 * k * w.size
            w.model.ball(spot, 0.007 * w.size, _FOAM, gloss=1.0)


def _rail(w: Wearer) -> None:
    """A steel handrail that a board slides down, deck across it, a spark at the touching point."""
    size, steel = w.size, paint("#aeb6c0")
    feet = (w.bones.ankle[0] + w.bones.ankle[1]) / 2
    low = min(float(a[1]) for a in w.bones.ankle) - 0.085 * w.role.build.leg * size
    top = low - 0.040 * size
    deck = Bench(w, vec(float(feet[0]), low, float(feet[2])), ahead=vec(1, 0, 0))
    long, wide, thick = 0.24, 0.062, 0.010
    w.model.loft([(deck(s * long, -thick + 0.05 * max(0.0, abs(s) - 0.75) / 0.25, 0),
        deck.z * wide * math.sqrt(max(0.02, 1 - s**4)) * size, deck.y * thick * size) for s in np.linspace(-1, 1, 11)],
        w.accent, rows=16, gloss=0.4)
    for x in (-0.15, 0.15):
        deck.tube(((x, -0.022, -0.05), (x, -0.022, 0.05)), (0.010, 0.010), steel, 2, 0.8)
        for z in (-0.055, 0.055):
            w.model.ball(deck(x, -0.030, z), 0.019 * size, paint("#efe8d8"))
    slope = 0.10
    y = lambda x: max(0.04 * size, top - slope * x * size)  # noqa: E731
    ends = (-1.15, 1.15)
    rail = [vec(x * size, y(x), float(feet[2])) for x in np.linspace(*ends, 9)]
    w.model.tube(rail, [0.022 * size] * 9, steel, rows=18, gloss=0.9)
    for x in (-1.05, -0.35, 0.35, 1.05):
        w.model.tube([vec(x * size, 0, float(feet[2])), vec(x * size, y(x), float(feet[2]))], [0.016 * size] * 2,
            tint(steel, 0.8), rows=4, gloss=0.7)
        foot = Bench(w, vec(x * size, 0, float(feet[2])))
        foot.lathe(((0.0, 0.04), (0.012, 0.036), (0.012, 0.0)), tint(steel, 0.6))
    for first in (0.0, 0.33, 0.66):
        sparks(w, vec(-0.10 * size, y(-0.1) + 0.01 * size, float(feet[2])), first, 0.22, 12)


def _cradle(w: Wearer) -> None:
    """A squeegee in the hand; about the cleaner the cradle that hangs from two ropes down the front of a tower."""
    size = w.size
    b = Bench(w, held_point(w, 1), ahead=vec(1, 0.5, 0))
    b.tube(((-0.05, 0, 0), (0.10, 0, 0)), (0.011, 0.010), paint("#e2b93c"), 3)
    b.box((0.095, -0.010, -0.12), (0.118, 0.010, 0.12), paint("#26262a"))
    metal, warm = paint(IRON), paint("#e0872c")
    across = unit(vec(float(w.model.axes[0][0]), 0, float(w.model.axes[0][2])))
    out = unit(vec(float(w.model.axes[2][0]), 0, float(w.model.axes[2][2])))
    at = lambda s, y, d: across * s * size + UP * y * size + out * d * size  # noqa: E731
    half, near = 0.80, 0.20
    for y, radius in ((0.52, 0.016), (0.30, 0.012), (0.02, 0.020)):
        w.model.tube([at(-half, y, near), at(half, y, near)], [radius * size] * 2, warm if y > 0.4 else metal, rows=6,
            gloss=0.5)
    for s in (-half, -0.4, 0.0, 0.4, half):
        w.model.tube([at(s, 0.0, near), at(s, 0.52, near)], [0.010 * size] * 2, metal, rows=4, gloss=0.5)
    w.model.face([at(-half, 0.02, near), at(half, 0.02, near), at(half, 0.02, -near), at(-half, 0.02, -near)],
        tint(metal, 0.6))
    w.model.face([at(-half, 0.02, near), at(half, 0.02, near), at(half, 0.14, near), at(-half, 0.14, near)], warm)
    for s in (-half, half):
        w.model.tube([at(s, 0.02, 0.0), at(s, 2.4, 0.0)], [0.008 * size] * 2, paint("#3a3c42"), rows=3)
        w.model.tube([at(s, 0.52, near), at(s, 0.52, -near)], [0.014 * size] * 2, warm, rows=3)
    pail = Bench(w, at(-0.45, 0.03, 0.06))
    pail.lathe(((0.0, 0.06), (0.14, 0.08), (0.14, 0.072), (0.11, 0.0)), paint("#3f8fc8"), 0.4)


def _bunch(w: Wearer) -> None:
    """A dozen balloons on strings from one hand."""
    size, hand = w.size, held_point(w, 1)
    hues = ("#e8344a", "#f2b632", "#3f8fd0", "#4fae5a", "#e86a9a", "#8a5ac8", "#f08a3c")
    for k in range(12):
        a, r = 2.4 * k, 0.20 * math.sqrt((k + 0.3) / 12)
        sway = 0.02 * w.wave(1, k)
        high = 0.50 + 0.24 * (1 - (r / 0.2) ** 2) + 0.03 * (k % 3)
        at = hand + vec(r * math.cos(a) + sway, high, r * math.sin(a)) * size
        w.model.tube([hand, hand * 0.5 + at * 0.5 + vec(sway, -0.02, 0) * size, at], [0.0018 * size] * 3,
            paint("#f2efe8"), rows=6)
        ball = Bench(w, at - UP * 0.02 * size)
        ball.lathe(((0.0, 0.004), (0.02, 0.032), (0.06, 0.060), (0.10, 0.064), (0.135, 0.044), (0.150, 0.0)),
            paint(hues[k % len(hues)]), 0.9)


def _afloat(w: Wearer) -> None:
    """Cards that hang in an arc between two open hands, turning."""
    size = w.size
    left, right = held_point(w, 0), held_point(w, 1)
    across = right - left
    for k in range(9):
        s = k / 8
        rise = 0.16 * math.sin(math.pi * s) + 0.012 * w.wave(1, 0.9 * k)
        b = Bench(w, left + across * s + UP * (rise + 0.03) * size,
            up=unit(UP + across / float(np.linalg.norm(across)) * (s - 0.5) * 1.1))
        for x, colour, half in ((0.0, "#f6f2e8", 0.0), (0.001, "#b8241c" if k % 2 else "#26262c", 0.014),
                (-0.001, "#2f4f9c", 0.005)):
            y, z = 0.042 - half, 0.029 - half
            b.board(((x, -y, -z), (x, y, -z), (x, y, z), (x, -y, z)), paint(colour))
        w.model.ball(b(0, 0.06, 0), 0.006 * size, (1.0, 0.9, 0.6), glow=0.9)


def _chalk_ground(w: Wearer) -> None:
    """Chalk in the hand, and on the ground a sun, a house and a flower in its colours."""
    size = w.size
    b = Bench(w, vec(0.42, 0.002, 0) * size, ahead=vec(1, 0, 0))

    def line(points: list[tuple[float, float]], tone: str) -> None:
        b.tube([(x, 0.002, z) for x, z in points], (0.0075,) * len(points), paint(tone), 2 * len(points))

    ring = [(math.cos(0.4488 * k), math.sin(0.4488 * k)) for k in range(15)]
    line([(0.16 + 0.09 * x, -0.30 + 0.09 * z) for x, z in ring], "#f8d850")
    for k in range(8):
        a = 0.785 * k
        line([(0.16 + 0.12 * math.cos(a), -0.30 + 0.12 * math.sin(a)), (0.16 + 0.18 * math.cos(a),
            -0.30 + 0.18 * math.sin(a))], "#f8d850")
    line([(-0.10, -0.10), (0.10, -0.10), (0.10, 0.14), (-0.10, 0.14), (-0.10, -0.10)], "#8fd0f0")
    line([(0.10, -0.14), (0.24, 0.02), (0.10, 0.18)], "#f08a8a")
    for k in range(5):
        a = 1.257 * k
        line([(0.10 + 0.05 * math.cos(a) + 0.045 * x, 0.36 + 0.05 * math.sin(a) + 0.045 * z) for x, z in ring[::2]],
            "#f4a0d0")
    line([(0.05, 0.36), (-0.12, 0.36)], "#8fe08a")
    hand = held_point(w, 1)
    w.model.tube([hand, hand + vec(0.03, -0.05, 0) * size], [0.010 * size, 0.009 * size], paint("#f4a0d0"), rows=3)


def _toys_on_floor(w: Wearer) -> None:
    """Three little cars before one who kneels, the foremost under the hand, and building blocks beside them."""
    size = w.size
    b = Bench(w, vec(0.40, 0.0, 0) * size, ahead=vec(1, 0, 0))
    for x, z, tone in ((0.02, 0.02, "#d8382c"), (0.26, 0.20, "#3a7ac8"), (0.24, -0.22, "#f0b828")):
        b.box((x - 0.085, 0.020, z - 0.042), (x + 0.085, 0.056, z + 0.042), paint(tone))
        b.box((x - 0.045, 0.056, z - 0.036), (x + 0.032, 0.088, z + 0.036), paint("#c8e0ec"))
        b.box((x - 0.047, 0.084, z - 0.037), (x + 0.034, 0.092, z + 0.037), paint(tone))
        for along in (-0.052, 0.052):
            for side in (-0.046, 0.046):
                wheel = [(x + along, 0.022, z + side - 0.008), (x + along, 0.022, z + side + 0.008)]
                b.tube(wheel, (0.022, 0.022), paint("#26242a"))
    for x, y, z, tone in ((-0.06, 0.0, 0.30, "#4aa860"), (0.04, 0.0, 0.32, "#e86a3a"), (-0.01, 0.075, 0.31, "#6a5ac8")):
        b.box((x - 0.036, y, z - 0.036), (x + 0.036, y + 0.072, z + 0.036), paint(tone))


def _nailing(w: Wearer) -> None:
    """A hammer that comes down on a nail in a small wooden house on the bench."""
    size = w.size
    top = table(w, STANDING, 0.44, "#7a5434")
    wood, dark = paint("#c8965a"), paint("#8a5a34")
    at = top(-0.03, 0.0, 0.0)
    b = Bench(w, at, ahead=vec(1, 0, 0))
    b.box((-0.075, 0.0, -0.075), (0.075, 0.11, 0.075), wood)
    for side in (-1, 1):
        eave = 0.10 * side
        b.board(((-0.095, 0.10, eave), (0.095, 0.10, eave), (0.095, 0.19, 0.0), (-0.095, 0.19, 0.0)), dark)
    for x in (-0.076, 0.076):
        b.board(((x, 0.11, -0.075), (x, 0.18, 0.0), (x, 0.11, 0.075)), wood)
        hole = Bench(w, b(x * 1.01, 0.09, 0), up=b.x)
        hole.lathe(((0.0, 0.024), (0.001, 0.0)), paint("#1c1410"))
    left, right = held_point(w, 0), held_point(w, 1)
    down = min(1.0, max(0.0, 1.0 - abs(w.phase - 0.45) * 4))
    shaft = unit(vec(0.85, 0.75 - 0.95 * down, 0.0))
    hammer = Bench(w, right, up=shaft, ahead=vec(-0.3, 1.0, 0))
    hammer.tube(((0, -0.05, 0), (0, 0.15, 0)), (0.010, 0.009), paint("#8a5a34"), 4)
    hammer.tube(((-0.040, 0.15, 0), (0.035, 0.15, 0)), (0.018, 0.014), paint("#5a6068"), 5, 0.7)
    w.model.tube([left, left + vec(0.02, 0.05, 0) * size], [0.0035 * size, 0.0035 * size], paint("#c2c8d0"), rows=3,
        gloss=0.8)
    for k, (x, z) in enumerate(((0.06, 0.26), (-0.06, 0.30), (0.04, -0.30))):
        top.box((x - 0.09, 0.018 * k, z - 0.03), (x + 0.09, 0.018 * k + 0.016, z + 0.03), tint(wood, 0.9 + 0.08 * k))


def _waxed_board(w: Wearer) -> None:
    """A surfboard on the sand and a block of wax that goes round on it."""
    size = w.size
    b = Bench(w, vec(0.46, 0.045, 0) * size, ahead=vec(1, 0, 0))
    rows = [(b(0, 0.02 * abs(s) ** 3, 0.66 * s), b.x * 0.15 * math.sqrt(max(0.01, 1 - abs(s) ** 2.6)) * size,
        b.y * 0.020 * size) for s in np.linspace(-1, 1, 13)]
    w.model.loft(rows, paint("#f2efe4"), rows=22, gloss=0.7)
    for z0, z1 in ((-0.30, -0.22), (0.10, 0.18)):
        b.box((-0.145, 0.0195, z0), (0.145, 0.0215, z1), w.accent)
    w.model.ball(held_point(w, 1) - UP * 0.01 * size, 0.030 * size, paint("#f0d890"))


def _vial(w: Wearer) -> None:
    """A tube of something that glows, held up to the light."""
    b = Bench(w, held_point(w, 1) + UP * 0.03 * w.size)
    hues = {"red": "#e8344a", "green": "#5fd06a", "blue": "#3fa8e0", "purple": "#b04ae0"}
    tone = paint(next((hue for name, hue in hues.items() if name in w.thing), "#3fc8b0"))
    b.lathe(((-0.050, 0.0), (-0.046, 0.014), (-0.030, 0.019), (0.090, 0.019), (0.094, 0.024)), paint("#dce8ee"), 1.0)
    b.lathe(((-0.045, 0.0), (-0.030, 0.0196), (0.045, 0.0196), (0.046, 0.0)), tone, 0.8, 0.6)
    for k in range(4):
        rise = (w.phase + k / 4) % 1.0
        w.model.ball(b(0.006 * math.sin(5 * k), 0.05 + 0.12 * rise, 0.006 * math.cos(3 * k)),
            (0.006 + 0.008 * rise) * w.size, tone, opacity=0.4 * (1 - rise))


def _dandelion(w: Wearer) -> None:
    """A dandelion clock before the mouth, its seeds on their way."""
    b = Bench(w, held_point(w, 1))
    b.tube(((0, -0.12, 0), (0.004, 0.0, 0), (0.02, 0.035, 0)), (0.005, 0.004, 0.004), paint("#6f9a4a"), 6)
    white = paint("#f6f6f0")
    for k in range(40):
        y = 1 - 2 * (k + 0.5) / 40
        r, a = math.sqrt(1 - y * y), 2.4 * k
        start, end = (0.02, 0.035, 0), (0.02 + 0.042 * r * math.cos(a), 0.035 + 0.042 * y, 0.042 * r * math.sin(a))
        b.tube((start, end), (0.0008, 0.0012), white, 2)
        w.model.ball(b(*end), 0.006 * w.size, white, opacity=0.8)
    for k in range(22):
        t = (w.phase + k / 22) % 1.0
        at = b(0.06 + 0.75 * t, 0.035 + 0.16 * t * math.sin(2.1 * k) + 0.10 * t, 0.22 * t * math.cos(3.3 * k))
        for j in range(3):
            a = 2.1 * j + k
            tip = at + (b.y * 0.014 + b.x * 0.008 * math.cos(a) + b.z * 0.008 * math.sin(a)) * w.size
            w.model.tube([at, tip], [0.0008 * w.size, 0.0022 * w.size], white, rows=2, opacity=1 - 0.6 * t)


STUNT_PROPS: dict[str, Callable[[Wearer], None]] = {
    "puddle_splash": _puddle, "grind_rail": _rail, "gondola": _cradle,
    "balloon_bunch": _bunch, "cards_afloat": _afloat,
    "chalk_ground": _chalk_ground, "toys_on_floor": _toys_on_floor, "nailing": _nailing,
    "waxed_board": _waxed_board, "vial": _vial, "dandelion": _dandelion,
}
