"""Things that act like people: a face on the side that one sees, arms and legs, and what they do with them.

Everything is made in the axes of the picture (x to the right, y up, z to the viewer), so that the face is where one
looks whatever the thing is."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, wood
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.figures.tone import paint

LIVELY, FACE, SHADES, HAT = "lively:", "face:", "face:shades", "hat:"
"""Traits: the deed of a thing that acts, a key of GAITS; its mood, a key of _BENDS; it wears sunglasses; its hat."""
_WOOD, _DARK_WOOD = wood("#b8743c", 0.02, 0.6), wood("#4a2c18", 0.02, 0.4)
_WHITE, _BLACK = enamel("#fbfbf6", 0.1), enamel("#15161a", 0.3)
_LIMB, _GLOVE, _SHOE = matt("#26262c", 0), matt("#f4f2ec", 0), enamel("#a8322a", 0.2)
_GLINT = Stuff(paint("#ffffff"), glow=0.5, wear=0.0)
_TONGUE, _CHEEK, _TEAR = matt("#d8545c", 0), matt("#f08a8a", 0), enamel("#8ac8f0", 0.5)
_SPOTS = tuple(
    (x, y) for y in (0.60, 0.68, 0.52, 0.76, 0.44, 0.36, 0.84, 0.90) for x in (0.5, 0.42, 0.58, 0.34, 0.66, 0.26)
)
"""Where a face may be, shares of the thing's width and height, the best first."""


@dataclass(frozen=True)
class Pose:
    """rise: of its size; tilt, degrees; legs, arms: degrees from hanging down, outwards; talk: how far the mouth is
    open, 0..1; near: both hands are before the body."""

    rise: float = 0.0
    tilt: float = 0.0
    legs: tuple[float, float] = (0.0, 0.0)
    arms: tuple[float, float] = (38.0, 38.0)
    talk: float = 0.0
    near: bool = False


def _wave(phase: float, times: float = 1.0, at: float = 0.0) -> float:
    return math.sin(2 * math.pi * (times * phase + at))


def _dance(p: float) -> Pose:
    return Pose(
        0.10 * abs(_wave(p)),
        10 * _wave(p),
        (max(0.0, 48 * _wave(p)), max(0.0, -48 * _wave(p))),
        (95 + 45 * _wave(p), 95 - 45 * _wave(p)),
        0.35,
    )


def _walk(p: float) -> Pose:
    return Pose(
        0.04 * abs(_wave(p)), 5 * _wave(p), (30 * _wave(p), -30 * _wave(p)), (35 + 30 * _wave(p), 35 - 30 * _wave(p))
    )


def _run(p: float) -> Pose:
    return Pose(
        0.09 * abs(_wave(p)),
        8 + 4 * _wave(p),
        (55 * _wave(p), -55 * _wave(p)),
        (75 + 40 * _wave(p), 75 - 40 * _wave(p)),
        0.5,
    )


def _talk(p: float) -> Pose:
    return Pose(
        0.01 * _wave(p),
        3 * _wave(p),
        (0.0, 0.0),
        (60 + 28 * _wave(p), 45 - 14 * _wave(p)),
        0.25 + 0.4 * abs(_wave(p, 2.0, 0.1)),
    )


def _sing(p: float) -> Pose:
    return Pose(
        0.02 * abs(_wave(p)),
        6 * _wave(p),
        (0.0, 0.0),
        (100 + 14 * _wave(p), 100 - 14 * _wave(p)),
        0.65 + 0.3 * _wave(p),
    )


def _laugh(p: float) -> Pose:
    return Pose(0.05 * abs(_wave(p, 2.0)), 4 * _wave(p), (0.0, 0.0), (48.0, 48.0), 0.7 + 0.2 * _wave(p, 2.0))


def _greet(p: float) -> Pose:
    return Pose(0.015 * _wave(p), 3 * _wave(p), (0.0, 0.0), (35.0, 140 + 24 * _wave(p, 2.0)), 0.3)


def _read(p: float) -> Pose:
    return Pose(0.008 * _wave(p), 1.5 * _wave(p), near=True)


def _strum(p: float) -> Pose:
    return Pose(0.02 * abs(_wave(p)), 4 * _wave(p, 0.5), near=True)


def _idle(p: float) -> Pose:
    return Pose(0.012 * _wave(p), 2 * _wave(p), (0.0, 0.0), (38 + 5 * _wave(p), 38 - 5 * _wave(p)))


GAITS: Mapping[str, tuple[Callable[[float], Pose], float]] = {
    "dance": (_dance, 1.1), "walk": (_walk, 1.0), "run": (_run, 0.6), "talk": (_talk, 1.6), "sing": (_sing, 1.8),
    "laugh": (_laugh, 1.0), "wave": (_greet, 1.2), "read": (_read, 3.0), "play": (_strum, 1.4),
    "drink": (_read, 2.4), "smile": (_idle, 2.4), "cry": (_idle, 1.6),
}  # fmt: skip
"""What it does -> its pose at a phase of the loop, and s that the loop takes."""
_BENDS = {"smile": 1.0, "laugh": 1.0, "sad": -0.9, "angry": -0.6, "scared": -0.3}
"""How far the corners of the mouth go up, by mood."""


@dataclass(frozen=True)
class _Body:
    """A mesh in the picture's axes, and where things are on it."""

    mesh: Mesh
    left: float
    right: float
    low: float
    high: float

    @property
    def size(self) -> float:
        return max(self.high - self.low, 0.55 * (self.right - self.left))

    def front(self, x: float, y: float) -> float | None:
        """How far its surface comes to the viewer at a point of the picture; None beside it."""
        a, b, c = (self.mesh.corners[:, k] for k in range(3))
        det = (b[:, 1] - c[:, 1]) * (a[:, 0] - c[:, 0]) + (c[:, 0] - b[:, 0]) * (a[:, 1] - c[:, 1])
        det = np.where(np.abs(det) < 1e-12, np.inf, det)
        u = ((b[:, 1] - c[:, 1]) * (x - c[:, 0]) + (c[:, 0] - b[:, 0]) * (y - c[:, 1])) / det
        v = ((c[:, 1] - a[:, 1]) * (x - c[:, 0]) + (a[:, 0] - c[:, 0]) * (y - c[:, 1])) / det
        hit = (u >= 0) & (v >= 0) & (u + v <= 1) & np.isfinite(det)
        deep = u * a[:, 2] + v * b[:, 2] + (1 - u - v) * c[:, 2]
        return float(deep[hit].max()) if hit.any() else None

    def edge(self, y: float, side: float) -> tuple[float, float]:
        """(x, z) of its outline on a side at a height."""
        points = self.mesh.corners.reshape(-1, 3)
        near = points[np.abs(points[:, 1] - y) < 0.10 * (self.high - self.low)]
        at = near if len(near) else points
        found = at[np.argmax(side * at[:, 0])]
        return float(found[0]), float(np.median(at[:, 2]))


@dataclass(frozen=True)
class _Place:
    """Where its face is: x, y of its middle, m between an eye and the middle."""

    x: float
    y: float
    half: float


def _place(body: _Body) -> _Place:
    """The first spot where eyes and mouth are on the thing and about as far away."""
    wide, tall = body.right - body.left, body.high - body.low
    for share, bulge in ((0.17, 1.0), (0.17, 2.2), (0.12, 1.2), (0.12, 3.2), (0.08, 3.2)):
        half = share * min(wide, 1.3 * tall)
        for u, v in _SPOTS:
            x, y = body.left + u * wide, body.low + v * tall
            marks = [
                body.front(x + dx * half, y + dy * half) for dx, dy in ((-1.5, 0.5), (1.5, 0.5), (0, -1.6), (0, 1.4))
            ]
            deep = [m for m in marks if m is not None]
            if len(deep) == len(marks) and max(deep) - min(deep) < bulge * half:
                return _Place(x, y, half)
    return _Place((body.left + body.right) / 2, body.low + 0.6 * tall, 0.12 * min(wide, tall))


def _on(body: _Body, x: float, y: float, lift: float) -> tuple[float, float, float]:
    deep = body.front(x, y)
    return x, y, (deep if deep is not None else float(body.mesh.corners[..., 2].max())) + lift


def _face(body: _Body, spot: _Place, mood: str, talk: float, shades: bool, shut: bool) -> list[Mesh]:
    k = spot.half
    parts = []
    for side in (-1, 1):
        x, y, z = _on(body, spot.x + side * k, spot.y + 0.5 * k, 0.0)
        if shades:
            parts.append(ball(0.92 * k, _BLACK, 0.82, 22).scaled(1, 1, 0.25).moved(x, y, z + 0.12 * k))
            continue
        tall = 0.16 if shut else 1.15
        parts.append(ball(0.62 * k, _WHITE, tall, 24).scaled(1, 1, 0.45).moved(x, y, z))
        if not shut:
            parts += [
                ball(0.34 * k, _BLACK, 1.1, 18)
                .scaled(1, 1, 0.5)
                .moved(x - 0.08 * side * k, y - 0.06 * k, z + 0.20 * k),
                ball(0.10 * k, _GLINT, 1, 10).moved(x + 0.06 * k, y + 0.14 * k, z + 0.36 * k),
            ]
        if mood in ("angry", "sad"):
            slope = 0.3 * k * (1 if mood == "angry" else -1)
            brow = [
                (x - 0.6 * side * k, y + 0.85 * k - slope, z + 0.2 * k),
                (x + 0.6 * side * k, y + 0.95 * k + slope, z + 0.2 * k),
            ]
            parts.append(tube(brow, 0.11 * k, _BLACK, 8))
        if mood == "sad":
            parts.append(ball(0.2 * k, _TEAR, 1.5, 12).moved(x + 0.3 * side * k, y - 1.0 * k, z + 0.16 * k))
        if mood in ("smile", "laugh"):
            cx, cy, cz = _on(body, spot.x + 1.55 * side * k, spot.y - 0.45 * k, 0.0)
            parts.append(ball(0.34 * k, _CHEEK, 0.75, 16).scaled(1, 1, 0.2).moved(cx, cy, cz))
    if shades:
        x, y, z = _on(body, spot.x, spot.y + 0.6 * k, 0.12 * k)
        parts.append(box((0.6 * k, 0.16 * k, 0.1 * k), _BLACK).moved(x, y, z))
    return [*parts, *_mouth(body, spot, _BENDS.get(mood, 0.8), talk)]


def _mouth(body: _Body, spot: _Place, bend: float, talk: float) -> list[Mesh]:
    k = spot.half
    x, y, z = _on(body, spot.x, spot.y - 1.0 * k, 0.0)
    if talk > 0.15:
        gape = 0.30 + 0.55 * talk
        return [
            ball(0.62 * k, _BLACK, gape, 22).scaled(1, 1, 0.22).moved(x, y, z + 0.02 * k),
            ball(0.36 * k, _TONGUE, 0.6 * gape, 16).scaled(1, 1, 0.26).moved(x, y - 0.30 * gape * k, z + 0.07 * k),
        ]
    way = []
    for u in np.linspace(-1, 1, 9):
        at = _on(
            body, spot.x + 0.85 * float(u) * k, spot.y - 1.0 * k + 0.34 * bend * k * (float(u) ** 2 - 0.5), 0.03 * k
        )
        way.append((at[0], at[1], max(at[2], z - 0.5 * k)))
    return [tube(way, 0.085 * k, _BLACK, 8)]


def _limb(
    root: tuple[float, float, float], way: float, side: float, long: float, thick: float, bend: float
) -> tuple[Mesh, tuple[float, float, float]]:
    """A limb from its root, `way` degrees from straight down outwards; and where it ends."""
    a = math.radians(way)
    end = (root[0] + side * long * math.sin(a), root[1] - long * math.cos(a), root[2])
    b = a - bend
    knee = (root[0] + 0.5 * side * long * math.sin(b), root[1] - 0.5 * long * math.cos(b), root[2] + 0.08 * long)
    return tube([root, knee, end], thick, _LIMB, 10, 12), end


def _limbs(body: _Body, pose: Pose, held: str) -> list[Mesh]:
    size = body.size
    thick = 0.030 * size
    parts: list[Mesh] = []
    back = float(np.median(body.mesh.corners[..., 2]))
    knees = body.low + 0.12 * (body.high - body.low)
    foot = [body.edge(knees, side)[0] for side in (-1, 1)]
    middle, apart = sum(foot) / 2, min(0.16 * size, 0.34 * (foot[1] - foot[0]))
    for side, way in zip((-1, 1), pose.legs, strict=True):
        root = (middle + side * apart, knees, back)
        limb, end = _limb(root, way, side, 0.36 * size, thick, 0.25 if way else 0.0)
        shoe = ball(0.075 * size, _SHOE, 0.62, 18).scaled(1.25, 1, 1.5)
        parts += [limb, shoe.moved(end[0] + 0.02 * side * size, end[1], end[2] + 0.04 * size)]
    at = body.low + 0.46 * (body.high - body.low)
    front, middle = float(body.mesh.corners[..., 2].max()), (body.left + body.right) / 2
    for side, way in zip((-1, 1), pose.arms, strict=True):
        x, z = body.edge(at, side)
        root = (x - 0.03 * side * size, at, z)
        if pose.near:
            end = (middle + 0.13 * side * size, body.low + 0.22 * (body.high - body.low), front + 0.12 * size)
            limb = tube([root, (x + 0.12 * side * size, at - 0.16 * size, (z + end[2]) / 2), end], thick, _LIMB, 10, 12)
        else:
            limb, end = _limb(root, way, side, 0.36 * size, thick, 0.35)
        parts += [limb, ball(0.070 * size, _GLOVE, 0.95, 16).moved(*end)]
    if held and pose.near:
        parts.append(_held(held, size).moved(middle, body.low + 0.22 * (body.high - body.low), front + 0.16 * size))
    return parts


def _held(what: str, size: float) -> Mesh:
    if what == "play":
        body = [ball(0.13 * size, _WOOD, 0.95, 24).scaled(1, 1, 0.28).moved(x * size, 0, 0) for x in (-0.05, 0.09)]
        neck = box((0.40 * size, 0.035 * size, 0.03 * size), _DARK_WOOD).moved(0.36 * size, -0.017 * size, 0.02 * size)
        hole = ball(0.04 * size, _BLACK, 1, 14).scaled(1, 1, 0.1).moved(0.04 * size, 0, 0.038 * size)
        return join([*body, neck, hole]).turned("z", 24)
    if what == "drink":
        cup = tube([(0, -0.09 * size, 0), (0, 0.09 * size, 0)], [0.06 * size, 0.08 * size], enamel("#e8e4da", 0.2), 24)
        return cup.turned("x", -18)
    cover, page = enamel("#2a5a9a", 0.1), matt("#f4eedc", 0)
    leaves = []
    for side in (-1, 1):
        leaves.append(
            join(
                [
                    box((0.20 * size, 0.26 * size, 0.02 * size), cover).moved(0.10 * side * size, 0, 0),
                    box((0.18 * size, 0.24 * size, 0.02 * size), page).moved(
                        0.095 * side * size, 0.01 * size, -0.01 * size
                    ),
                ]
            ).turned("y", -24.0 * side)
        )
    return join(leaves).turned("x", -14)


_HATS = {"sombrero": (1.35, 0.34, "#d8a840"), "cowboy hat": (0.95, 0.34, "#7a4a28"), "top hat": (0.58, 0.55, "#1c1c22"),
         "straw hat": (0.95, 0.26, "#dcb868"), "crown": (0.40, 0.26, "#e0b030")}  # fmt: skip
"""Words for hats -> how far the brim reaches, how high the crown is, in half widths of the head, and the colour."""


def _hat(body: _Body, word: str) -> list[Mesh]:
    """On its highest point, as wide as what is there."""
    points = body.mesh.corners.reshape(-1, 3)
    top = points[points[:, 1] > body.high - 0.12 * (body.high - body.low)]
    half = max(0.5 * float(np.ptp(top[:, 0])), 0.16 * (body.right - body.left))
    brim, high, hue = _HATS.get(word, (0.80, 0.40, "#8a3a2c"))
    felt, band = enamel(hue, 0.1), matt("#5a1c18", 0)
    r = 0.72 * half
    shape = curve([(brim * 1.5 * half, 0.10 * half), (1.1 * half, -0.02 * half), (r, 0.04 * half)], 12)
    crown = curve(
        [(r, 0.04 * half), (0.92 * r, 1.2 * high * half), (0.5 * r, 2.0 * high * half), (0.0, 2.1 * high * half)], 16
    )
    ring = [(r * 1.01, 0.04 * half), (r * 0.98, 0.28 * half)]
    at = (float(top[:, 0].mean()), body.high - 0.10 * half, float(top[:, 2].mean()))
    return [
        lathe([*shape, *crown], felt, 40).turned("x", 8).moved(*at),
        lathe(ring, band, 36).turned("x", 8).moved(*at),
    ]


def _upright(mesh: Mesh, view: View) -> Mesh:
    """The mesh in the picture's axes: what is flat is stood up, what is long stands on its end."""
    x, y, z = (float(side) for side in np.ptp(mesh.corners.reshape(-1, 3), axis=0))
    seen = mesh.bent(View(view.yaw, 74.0 if y < 0.32 * min(x, z) else view.pitch).matrix())
    wide, tall, deep = (float(side) for side in np.ptp(seen.corners.reshape(-1, 3), axis=0))
    return seen.turned("z", 78) if wide > 1.8 * tall and deep < 0.6 * wide and y >= 0.32 * min(x, z) else seen


def lively(mesh: Mesh, view: View, traits: tuple[str, ...]) -> tuple[Mesh, Callable[[float], Mesh], float]:
    """A thing that acts: what of it stands still, a speck; the thing at a phase of its loop in the picture's axes (seen
    by View(0, 0)); s of the loop. view: from where the thing shows its best side."""
    deed = next((t.removeprefix(LIVELY) for t in traits if t.startswith(LIVELY)), "smile")
    mood = next((t.removeprefix(FACE) for t in traits if t.startswith(FACE) and t != SHADES), "smile")
    gait, period = GAITS.get(deed, GAITS["smile"])
    seen = _upright(mesh, view)
    points: Rows = seen.corners.reshape(-1, 3)
    low, high = points.min(0), points.max(0)
    body = _Body(seen, float(low[0]), float(high[0]), float(low[1]), float(high[1]))
    mood, spot = "sad" if deed == "cry" else mood, _place(body)
    speck = ball(1e-4, _BLACK, 1, 6).moved(spot.x, 0.6 * body.size, 0)

    hats = [_hat(body, t.removeprefix(HAT)) for t in traits if t.startswith(HAT)]
    worn = [part for hat in hats for part in hat]

    @cache
    def face(talk: float, shut: bool) -> Mesh:
        return join([*_face(body, spot, mood, talk, SHADES in traits, shut), *worn])

    def posed(phase: float) -> Mesh:
        pose = gait(phase)
        seen = face(round(pose.talk, 1), 0.90 < phase < 0.97)
        whole = join([body.mesh, seen, *_limbs(body, pose, deed if deed in ("read", "drink", "play") else "")])
        foot = body.low - 0.36 * body.size
        return whole.moved(0, -foot + 0.04 * body.size, 0).turned("z", -pose.tilt).moved(0, pose.rise * body.size, 0)

    return speck, posed, period
