"""Things of every day in people's hands: they are where the hands are. Lengths in statures."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.people.arms import held_point
from reelwright.engines.previz.paint.figures.people.wearer import Wearer
from reelwright.engines.previz.paint.figures.rig import UP, Vec, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

WOOD, IRON, PAPER = "#7a5434", "#8d939c", "#efe6d0"


class Bench:
    """Axes for building a thing at a place: forward, up and right of whoever holds it, in statures."""

    def __init__(self, w: Wearer, at: Vec, ahead: Vec | None = None, up: Vec | None = None) -> None:
        self.w, self.at = w, at
        chest = w.bones.frame_chest
        self.x = unit(ahead if ahead is not None else vec(float(chest[0, 0]), 0, float(chest[2, 0])))
        rise = unit(up if up is not None else UP)
        self.z = unit(cross(self.x, rise))
        if up is None:
            self.y = unit(cross(self.z, self.x))
        else:  # the way up is exact, the way ahead gives in
            self.y = rise
            self.x = unit(cross(self.y, self.z))

    def __call__(self, x: float, y: float, z: float = 0.0) -> Vec:
        return self.at + (self.x * x + self.y * y + self.z * z) * self.w.size

    def tube(self, points: Sequence[tuple[float, float, float]], radii: Sequence[float], colour: Rgb, rows: int = 8,
             gloss: float = 0.0, glow: float = 0.0) -> int:
        return self.w.model.tube([self(*p) for p in points], np.array(radii) * self.w.size, colour, rows=rows,
            gloss=gloss,
            glow=glow)

    def board(self, corners: Sequence[tuple[float, float, float]], colour: Rgb, glow: float = 0.0) -> int:
        points = [self(*c) for c in corners]  # with its true depth: a sheet lies on its table, seen from above too
        return self.w.model.face(points, colour, glow=glow, form=self.w.model.project(points)[None])

    def lathe(self, rows: Sequence[tuple[float, float]], colour: Rgb, gloss: float = 0.0, glow: float = 0.0) -> int:
        """A turned body about the up axis: (height, radius)."""
        size = self.w.size
        return self.w.model.loft([(self(0, y, 0), self.x * r * size, self.z * r * size) for y, r in rows], colour,
            rows=len(rows) * 3, gloss=gloss, glow=glow)

    def box(self, low: tuple[float, float, float], high: tuple[float, float, float], colour: Rgb) -> None:
        """Edges along the axes; the six sides by their true planes."""
        (x0, y0, z0), (x1, y1, z1) = low, high
        axes = (self.z, -self.z, -self.x, self.x, self.y, -self.y)
        sides = (((x0, y0, z1), (x1, y0, z1), (x1, y1, z1), (x0, y1, z1)),
            ((x0, y0, z0), (x1, y0, z0), (x1, y1, z0), (x0, y1, z0)),
            ((x0, y0, z0), (x0, y0, z1), (x0, y1, z1), (x0, y1, z0)),
            ((x1, y0, z0), (x1, y0, z1), (x1, y1, z1), (x1, y1, z0)),
            ((x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)),
            ((x0, y0, z0), (x1, y0, z0), (x1, y0, z1), (x0, y0, z1)))
        for out, corners in zip(axes, sides, strict=True):
            if self.w.near(out) > 0:  # the others are hidden
                self.board(corners, colour)


def between(w: Wearer) -> Vec:
    """The middle of both hands."""
    out: Vec = (held_point(w, 0) + held_point(w, 1)) * 0.5
    return out


def _book(w: Wearer) -> None:
    b = Bench(w, between(w), up=unit(UP * 0.75 - w.bones.frame_chest[:, 0] * 0.65))
    glow = 0.8 if w.has("glowing") else 0.0
    cover = tint(w.accent, 0.8)
    page = mix(paint(PAPER), (1.0, 0.85, 0.45), 0.6) if glow else paint(PAPER)
    for side in (-1, 1):
        b.board(((0.012, -0.012, 0), (0.0, 0.125, 0), (-0.010, 0.125, side * 0.088), (0.002, -0.012, side * 0.088)),
            cover)
        b.board(((0.002, -0.006, 0), (-0.010, 0.118, 0), (-0.026, 0.118, side * 0.080),
            (-0.014, -0.006, side * 0.080)), page, glow)
    turn = (w.phase * 2) % 1.0 if w.cycle.startswith("read") else 0.0
    if 0.0 < turn < 0.5:  # a leaf turns over
        a = math.pi * turn * 2
        b.board(((0.0, -0.004, 0), (-0.012, 0.116, 0), (-0.012 - 0.075 * math.sin(a), 0.116, 0.078 * math.cos(a)),
            (-0.075 * math.sin(a), -0.004, 0.078 * math.cos(a))), tint(page, 0.96), glow)


def _notebook(w: Wearer) -> None:
    b = Bench(w, held_point(w, 0), up=unit(UP * 0.55 - w.bones.frame_chest[:, 0] * 0.8))
    b.board(((0.004, -0.01, -0.02), (0.004, 0.12, -0.02), (0.004, 0.12, 0.10), (0.004, -0.01, 0.10)),
        tint(w.accent, 0.7))
    b.board(((-0.004, -0.004, -0.014), (-0.004, 0.114, -0.014), (-0.004, 0.114, 0.094), (-0.004, -0.004, 0.094)),
        paint(PAPER))
    _pencil(w)


def _pencil(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1))
    b.tube(((0.03, -0.03, -0.01), (-0.02, 0.05, 0.01)), (0.004, 0.005), paint("#d8a83c"), 3)


def _pan(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1))
    tilt = 0.05 if w.cycle == "flip" else 0.0
    b.tube(((-0.02, 0.0, 0), (0.10, tilt, 0)), (0.009, 0.009), paint("#2a2624"), 4)
    iron = paint("#3c3e44")
    pan = Bench(w, b(0.17, tilt, 0))
    pan.lathe(((-0.012, 0.052), (-0.008, 0.070), (0.016, 0.082), (0.015, 0.076), (-0.004, 0.064), (-0.006, 0.0)),
        iron, 0.6)
    if w.cycle == "flip" and w.thing and not any(x in w.thing for x in ("cake", "egg")):
        _flambe(w, pan)
        return
    if w.cycle == "flip":
        t = (w.phase - 0.34) / 0.50
        high = max(0.0, 4 * t * (1 - t)) * 0.34 if 0 <= t <= 1 else 0.0
        spin = 2 * math.pi * t if 0 <= t <= 1 else 0.0
        cake = Bench(w, pan(0, 0.012 + high, 0), ahead=pan.x * math.cos(spin) + pan.y * math.sin(spin),
            up=pan.y * math.cos(spin) - pan.x * math.sin(spin))
        cake.lathe(((-0.004, 0.03), (-0.003, 0.058), (0.004, 0.058), (0.005, 0.03)), paint("#d8a04a"))


def _flambe(w: Wearer, pan: Bench) -> None:
    """What is tossed flies up in pieces out of a flame."""
    up = max(0.0, math.sin(math.pi * min(1.0, max(0.0, (w.phase - 0.2) / 0.7))))
    for k in range(11):
        a, r = 2.4 * k, 0.05 * math.sqrt((k + 0.5) / 11)
        at = pan(r * math.cos(a), 0.012 + up * (0.10 + 0.16 * ((k * 7) % 11) / 11), r * math.sin(a))
        w.model.ball(at, 0.013 * w.size, paint(("#e8c860", "#c8442c", "#5f8a34")[k % 3]), gloss=0.3)
    for k in range(9):
        a = 2.4 * k
        tall = (0.10 + 0.12 * (0.5 + 0.5 * w.wave(2, 1.7 * k))) * (0.6 + 0.4 * up)
        x, z = 0.06 * math.cos(a), 0.06 * math.sin(a)
        pan.tube(((x, 0.0, z), (x * 0.8, 0.5 * tall, z * 0.8), (x * 0.4 - 0.02, tall, z * 0.4)), (0.024, 0.020, 0.002),
            ((1.0, 0.30, 0.03), (1.0, 0.60, 0.10), (1.0, 0.82, 0.30))[k % 3], 8, 0.0, 1.0)


def _spoon(w: Wearer) -> None:
    """A ladle in a pot that the other hand steadies."""
    pot = Bench(w, w.bones.hips(0.24, 0.06, 0.02))
    pot.lathe(((-0.07, 0.05), (-0.065, 0.085), (0.03, 0.092), (0.032, 0.098), (0.026, 0.086), (0.012, 0.084),
        (0.012, 0.0)),
        paint("#6a6f78"), 0.6)
    pot.lathe(((0.006, 0.0), (0.014, 0.082)), paint("#b8682c"))
    hand = held_point(w, 1)
    w.model.tube([hand + UP * 0.03 * w.size, hand, pot(0.02, 0.0, 0.01)], [0.007 * w.size] * 3, paint(WOOD), rows=5)
    for k in range(3):
        rise = (w.phase + k / 3) % 1.0
        w.model.ball(pot(0.02 * math.sin(5 * k + 6 * rise), 0.06 + 0.16 * rise, 0.02 * k - 0.02),
            (0.012 + 0.022 * rise) * w.size,
            (0.85, 0.85, 0.85), opacity=0.30 * (1 - rise) * min(1.0, rise * 5))


def _cup(w: Wearer) -> None:
    drinking = w.cycle == "drink"
    tilt = 0.5 if drinking and w.phase > 0.35 and w.phase < 0.8 else 0.0
    b = Bench(w, held_point(w, 1) + w.bones.frame_chest[:, 0] * 0.012 * w.size,
        up=unit(UP - w.bones.frame_chest[:, 0] * tilt))
    b.lathe(((-0.018, 0.020), (-0.014, 0.024), (0.028, 0.030), (0.028, 0.026), (0.018, 0.024), (0.018, 0.0)),
        paint("#c8543a" if w.role.name == "animal" else "#e8e2d6"), 0.4)  # white would be lost before a pale muzzle


def _trumpet(w: Wearer) -> None:
    mouth = w.at_head(0.92, -0.58, 0)
    out = unit(w.bones.frame_head[:, 0] + UP * 0.06)
    b = Bench(w, mouth, ahead=out)
    gold = paint("#d8a83c")
    b.tube(((0, 0, 0), (0.10, 0, 0), (0.22, 0, 0), (0.27, 0, 0), (0.30, 0, 0)), (0.006, 0.008, 0.010, 0.026, 0.05),
        gold, 14, 0.9)
    b.tube(((0.07, 0, 0), (0.06, -0.03, 0), (0.10, -0.036, 0), (0.19, -0.036, 0), (0.205, -0.012, 0)), (0.008,) * 5,
        gold, 14, 0.9)
    for k in range(3):
        b.tube(((0.11 + 0.022 * k, 0.02, 0), (0.11 + 0.022 * k, -0.045, 0)), (0.009, 0.009), gold, 3, 0.9)


def _flute(w: Wearer) -> None:
    mouth = w.at_head(0.98, -0.62, 0)
    out = unit(w.bones.frame_chest @ vec(0.25, -0.12, 1.0))
    b = Bench(w, mouth, ahead=out)
    b.tube(((-0.05, 0, 0), (0.34, 0, 0)), (0.008, 0.008), paint("#c8ccd4"), 5, 0.9)
    for k in range(6):
        b.tube(((0.10 + 0.03 * k, 0.008, 0), (0.115 + 0.03 * k, 0.008, 0)), (0.005, 0.005), paint("#8d939c"), 2, 0.6)


def _camera(w: Wearer) -> None:
    b = Bench(w, w.at_head(1.15, 0.05, 0.25), ahead=w.bones.frame_head[:, 0])
    b.box((-0.02, -0.030, -0.060), (0.024, 0.030, 0.060), paint("#2a2a2e"))
    b.box((-0.01, 0.030, -0.020), (0.024, 0.046, 0.020), paint("#2a2a2e"))
    b.box((-0.021, -0.012, -0.061), (0.025, 0.014, 0.061), paint("#8d939c"))
    b.tube(((0.024, 0.0, 0), (0.050, 0.0, 0), (0.085, 0.0, 0)), (0.027, 0.027, 0.031), paint("#1c1c20"), 6, 0.6)
    b.tube(((0.084, 0.0, 0), (0.088, 0.0, 0)), (0.026, 0.024), paint("#5a86c0"), 2, 1.0)


def _telescope(w: Wearer) -> None:
    b = Bench(w, w.at_head(0.95, 0.02, 0.34), ahead=unit(w.bones.frame_head[:, 0] + UP * 0.15))
    brass = paint("#b8863c")
    b.tube(((0, 0, 0), (0.10, 0, 0)), (0.014, 0.014), brass, 4, 0.8)
    b.tube(((0.09, 0, 0), (0.20, 0, 0)), (0.018, 0.018), paint("#4a2c1c"), 4, 0.3)
    b.tube(((0.19, 0, 0), (0.31, 0, 0)), (0.022, 0.025), brass, 4, 0.8)


def _palette(w: Wearer) -> None:
    b = Bench(w, held_point(w, 0), up=unit(UP + w.bones.frame_chest[:, 0] * -0.4))
    size = w.size
    outline = [b(0.07 * math.cos(a) + 0.03, 0.006, 0.095 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 15)[:-1]]
    w.model.sheet(outline, paint("#b88a54"), curve=True)
    for k, tone in enumerate(("#c8342a", "#e2b93c", "#3561a8", "#3f7a48", "#e9e6de")):
        a = -1.2 + 0.7 * k
        w.model.ball(b(0.045 * math.cos(a) + 0.03, 0.010, 0.068 * math.sin(a)), 0.013 * size, paint(tone))
    brush = Bench(w, held_point(w, 1))
    brush.tube(((-0.05, 0.02, 0), (0.10, 0.0, 0)), (0.005, 0.006), paint(WOOD), 3)
    brush.tube(((0.10, 0.0, 0), (0.135, -0.006, 0)), (0.009, 0.002), paint("#3561a8"), 3)


def _stick(long: float, thick: float, colour: str, tip: str = "", glow: float = 0.0) -> Callable[[Wearer], None]:
    """A rod in the right hand that points ahead and up."""
    def make(w: Wearer) -> None:
        b = Bench(w, held_point(w, 1), ahead=unit(w.bones.wrist[1] - w.bones.elbow[1] + UP * 0.9 * w.size * 0.2))
        b.tube(((-0.03, 0, 0), (long, 0, 0)), (thick, thick * 0.7), paint(colour), 4)
        if tip:
            w.model.ball(b(long, 0, 0), 0.016 * w.size, paint(tip), glow=glow)

    return make


def _flower(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1))
    many = 5 if w.role.prop == "bouquet" else 1
    for k in range(many):
        lean, z = 0.03 * math.sin(2.4 * k) * (many > 1), 0.04 * math.cos(2.4 * k) * (many > 1)
        b.tube(((0, -0.05, 0), (lean * 0.5, 0.05, z * 0.5), (lean, 0.12, z)), (0.004,) * 3, paint("#3f6a34"), 5)
        tone = paint(("#c8302c", "#e2b93c", "#d98aa6", "#e9e6de", "#6d4a9a")[k])
        for j in range(6):
            a = 2 * math.pi * j / 6
            w.model.ball(b(lean + 0.018 * math.cos(a), 0.125, z + 0.018 * math.sin(a)), 0.014 * w.size, tone)
        w.model.ball(b(lean, 0.130, z), 0.011 * w.size, paint("#e2b93c"))


def _balls(w: Wearer) -> None:
    hands = [held_point(w, i) for i in (0, 1)]
    for k, tone in enumerate(("#c8302c", "#3561a8", "#e2b93c")):
        t = (w.phase + k / 3) % 1.0
        flight = (t * 2) % 1.0
        a, b = (hands[0], hands[1]) if t < 0.5 else (hands[1], hands[0])
        at = a + (b - a) * flight + UP * (0.04 + 1.5 * flight * (1 - flight)) * w.size * 0.75
        if any(word in w.thing for word in ("torch", "fire", "flam")):
            spin = unit(vec(math.cos(9 * t + k), 0.3 + math.sin(9 * t + k), 0))
            w.model.tube([at - spin * 0.07 * w.size, at + spin * 0.07 * w.size], [0.008 * w.size, 0.014 * w.size],
                paint(WOOD), rows=3)
            for reach, tone2 in ((0.09, (0.9, 0.25, 0.02)), (0.05, (1.0, 0.6, 0.12))):
                tip = at + spin * 0.07 * w.size
                w.model.tube([tip, tip + UP * 0.4 * reach * w.size, tip + UP * reach * w.size],
                    [0.4 * reach * w.size, 0.34 * reach * w.size, 0.001], tone2, rows=6, glow=0.8, shadow=0)
            continue
        if any(word in w.thing for word in ("pin", "club", "knife", "knive", "sword")):
            spin = unit(vec(math.cos(9 * t + k), math.sin(9 * t + k), 0))
            w.model.tube([at - spin * 0.09 * w.size, at, at + spin * 0.09 * w.size],
                np.array([0.010, 0.012, 0.026]) * w.size, paint(tone), rows=6, gloss=0.4)
            continue
        w.model.ball(at, 0.028 * w.size, paint(tone), gloss=0.3)


def _ball(w: Wearer) -> None:
    """In the hand, or on its way when it is thrown."""
    at = held_point(w, 1) + UP * 0.03 * w.size
    if w.cycle == "throw" and w.phase > 0.5:
        t = (w.phase - 0.5) / 0.5
        at = w.bones.body(0.30 + 1.1 * t, 0.20 + 0.55 * t - 0.75 * t * t, 0.06)
    w.model.ball(at, 0.045 * w.size, paint("#d8d2c4"), gloss=0.3)


def _basket(w: Wearer) -> None:
    b = Bench(w, between(w) - UP * 0.02 * w.size)
    straw = paint("#b08a4a")
    b.lathe(((-0.09, 0.07), (-0.08, 0.09), (0.02, 0.115), (0.03, 0.12)), straw)
    rng = np.random.default_rng(3)
    for k in range(12):
        a = 2.399963 * k
        r = 0.085 * math.sqrt((k + 0.5) / 12)
        w.model.ball(b(r * math.cos(a), 0.035 + 0.015 * float(rng.random()), r * math.sin(a)), 0.028 * w.size,
            paint(("#c8302c", "#d98a2c", "#5f8a34")[k % 3]), gloss=0.3)


def _shield(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1) + w.bones.frame_chest[:, 0] * 0.03 * w.size)
    x = b.x * w.size
    w.model.loft([(b(0, 0, 0) - x * 0.01, b.z * 0.15 * w.size, b.y * 0.17 * w.size),
        (b(0, 0, 0) + x * 0.02, b.z * 0.13 * w.size, b.y * 0.15 * w.size),
        (b(0, 0, 0) + x * 0.045, b.z * 0.03 * w.size, b.y * 0.03 * w.size)], w.accent, rows=8, gloss=0.4)
    w.model.ball(b(0.04, 0, 0), 0.03 * w.size, paint("#c79a3c"), gloss=0.8)


def _phone(w: Wearer) -> None:
    b = Bench(w, held_point(w, 1), up=unit(UP * 0.8 - w.bones.frame_chest[:, 0] * 0.5))
    b.board(((0.004, -0.01, -0.024), (0.004, 0.075, -0.024), (0.004, 0.075, 0.024), (0.004, -0.01, 0.024)),
        paint("#1c1c20"))
    b.board(((-0.001, -0.006, -0.021), (-0.001, 0.071, -0.021), (-0.001, 0.071, 0.021), (-0.001, -0.006, 0.021)),
        paint("#9fc4dc"), 0.7)


def _wristwatch(w: Wearer) -> None:
    """On the left wrist: a strap and a lit dial."""
    hand, elbow = w.bones.wrist[0], w.bones.elbow[0]
    way = unit(elbow - hand)
    at = hand + way * 0.012 * w.size
    w.model.tube([at - way * 0.010 * w.size, at + way * 0.010 * w.size], [0.021 * w.size] * 2, paint("#1c1e24"), rows=6)
    w.model.ball(at + UP * 0.018 * w.size, 0.013 * w.size, paint("#7fe0d0"), gloss=0.8)


def _pistol(w: Wearer) -> None:
    b, steel = Bench(w, held_point(w, 1)), paint("#2c2e34")
    b.box((-0.012, 0.012, -0.009), (0.090, 0.036, 0.009), steel)
    b.box((-0.014, -0.034, -0.009), (0.014, 0.016, 0.009), paint("#3a2a20"))


HAND_PROPS: dict[str, Callable[[Wearer], None]] = {
    "book": _book, "notebook": _notebook, "pencil": _pencil, "pan": _pan, "spoon": _spoon, "cup": _cup,
    "trumpet": _trumpet, "flute": _flute, "camera": _camera, "telescope": _telescope, "palette": _palette,
    "flower": _flower, "bouquet": _flower, "balls": _balls, "ball": _ball, "basket": _basket, "shield": _shield,
    "phone": _phone, "wand": _stick(0.18, 0.006, "#4a2c1c", "#ffe6a0", 1.0), "baton": _stick(0.16, 0.004, "#e8e2d0"),
    "candle": _stick(0.08, 0.012, "#efe6d0", "#ffb84a", 1.0), "fish": _stick(0.14, 0.022, "#8fa4b4", "#8fa4b4"),
    "microphone": _stick(0.06, 0.010, "#2a2a2e", "#4a4e56"), "wristwatch": _wristwatch, "pistol": _pistol,
}
