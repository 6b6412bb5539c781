"""Vroom vroom step: handlebars and a headlamp come up, two twists of the throttle, and off: the world streaks past."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, sparks
from reelwright.engines.previz.finish.timing import Clock, dice, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast, shaken

Array = NDArray[Any]
MOUNT, REVS, GO = 0.2, (0.85, 1.45), 2.15  # s of the story
END = 0.55  # s before the clip's end: the brakes
CHROME, PAINT, RUBBER = (206, 212, 222), (204, 26, 30), (26, 26, 30)


def cues(seconds: float) -> tuple[Happening, ...]:
    go = told(seconds, GO)
    revs = tuple(Happening("rev", told(seconds, at), 0.0, 0.8) for at in REVS)
    runs = tuple(Happening("rev", go + 1.1 * k, 0.0, 1.0) for k in range(max(1, round((seconds - END - go) / 1.1))))
    return (*revs, Happening("skid", go - 0.1, 0.0, 0.7), *runs, Happening("skid", seconds - END, 0.0, 0.8))


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    go, stop = told(c.seconds, GO), c.seconds - END
    mount = c.on(told(c.seconds, MOUNT), 0.4)
    rev = max([c.during(told(c.seconds, at), told(c.seconds, at) + 0.5, 0.12) for at in REVS])
    speed = c.on(go, 0.7) * (1 - 0.85 * c.on(stop, END))
    idle = mount * (0.4 + 0.6 * rev) * (1 - speed)
    far = _travelled(c.t, go, stop)
    tall = min(f.size, h)
    road = min(0.97 * h, max(f.hips[1], 0.62 * h))
    x, y = f.middle[0], 0.40 * h
    out = _rushing(view, (x, y), speed, c)
    light = lamps.sheet(out)
    _road(light, view, (x, y), far, speed)
    out = lamps.shone(out, light, 10 * view.unit, 0.9, 0.5)
    back = -0.030 * tall * rev * mount - 0.045 * tall * c.hit(go, 3)
    rumble = 0.0035 * tall * wobble(c.t, 19) * max(idle, 0.7 * speed)
    bend = 0.06 * tall * speed * wobble(c.t - go, 0.42)
    field = fields.after(
        fields.lifted(f, 0.7 * back + rumble),
        fields.turned((x, f.body[3]), 0.05 * speed * wobble(c.t - go, 0.42)) if f.whole else fields.leaned(f, bend),
        fields.squashed(f, 0.02 * rev - 0.02 * speed),
    )
    smoke = max(rev, c.hit(go, 1.5) if c.t > go else 0.0, c.on(stop, 0.1))
    bits = sparks.rising(c.t, 22, (x - 0.26 * w, road + 0.10 * h, x + 0.26 * w, h), 0.20 * h, 2, 0.9)
    if smoke > 0.03:
        sparks.puffs(out, bits, 0.055 * h, (206, 206, 212), 0.75 * smoke * c.fade)
    cast(out, view, field)
    twist = rev + 0.5 * speed
    _machine(out, view, c, mount, rumble, twist, bend)
    light = lamps.sheet(out)
    _headlamp(light, out, view, mount, rumble, 0.75 + 0.25 * rev + 0.3 * speed, bend)
    _wind(light, view, (x, y), c.t, speed)
    out = lamps.shone(out, light, 34 * view.unit, 0.9, 0.8)
    jolt = 0.004 * h * (rev + speed) + 0.016 * h * c.hit(go, 4)
    return shaken(out, jolt * wobble(c.t, 15), jolt * wobble(c.t, 18, 0.2), 0.02 * speed * wobble(c.t - go, 0.42))


def _travelled(t: float, go: float, stop: float) -> float:
    """0 while it stands; grows with the speed."""
    run = max(0.0, min(t, stop) - go)
    return 1.1 * (run - 0.5 * (1 - math.exp(-2 * run))) + 0.35 * ease((t - stop) / END) if run > 0 else 0.0


def _rushing(view: View, at: tuple[float, float], speed: float, c: Clock) -> Array:
    """The surroundings smeared away from a point ahead: copies of the plate, each larger, laid over one another."""
    out = lamps.toned(view.plate, (150, 170, 220), 0.35 * speed, 1 - 0.12 * speed)
    if speed < 0.02:
        return out
    h, w = view.size
    small = cv2.resize(out, (w // 2, h // 2), interpolation=cv2.INTER_AREA)
    phase = (3.0 * c.t) % 1.0
    total = small
    for i in range(4):
        k = 1 + speed * (0.05 + 0.075 * i + 0.02 * phase)
        move = np.array([[k, 0, at[0] / 2 * (1 - k)], [0, k, at[1] / 2 * (1 - k)]])
        copy = cv2.warpAffine(small, move, (w // 2, h // 2), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
        total = cv2.addWeighted(total, (i + 1) / (i + 2), copy, 1 / (i + 2), 0)
    return lamps.blended(out, cv2.resize(total, (w, h), interpolation=cv2.INTER_LINEAR), min(1.0, 1.6 * speed))


def _road(light: Array, view: View, at: tuple[float, float], far: float, speed: float) -> None:
    """Lane marks that come out of the distance and pass on both sides, and cat's eyes along the edges."""
    h, w = view.size
    level = 235 * speed
    if level < 4:
        return
    for lane, wide in ((-0.52, 0.045), (0.52, 0.045)):
        for k in range(7):
            u = ((k / 7 + far * 0.8) % 1.0) ** 2.6
            v = min(1.3, u + 0.16 * u + 0.004)
            ends = []
            for s in (u, v):
                y, x = at[1] + 0.10 * h + (1.1 * h - at[1]) * s, at[0] + lane * w * (0.10 + 1.25 * s)
                ends.append((x - wide * w * s, x + wide * w * s, y))
            (a0, a1, y0), (b0, b1, y1) = ends
            lamps.patch(light, [(a0, y0), (a1, y0), (b1, y1), (b0, y1)], (level, 0.95 * level, 0.75 * level))
    for side in (-1, 1):
        for k in range(8):
            u = ((k / 8 + far * 0.8 + 0.05) % 1.0) ** 2.4
            y, x = at[1] + 0.06 * h + 0.75 * h * u, at[0] + side * w * (0.16 + 1.1 * u)
            lamps.dot(light, x, y, 2 + 0.016 * h * u, (level, 0.35 * level, 0.10 * level))


def _wind(light: Array, view: View, at: tuple[float, float], t: float, speed: float) -> None:
    """Streaks of light that fly past on all sides."""
    w = view.size[1]
    if speed < 0.03:
        return
    for k in range(54):
        a = 2.399963 * k
        u = ((0.6180339 * k + 1.3 * t * (0.7 + 0.6 * dice(k, 3))) % 1.0) ** 1.6
        near, far = (0.34 + 0.9 * u) * 0.62 * w, (0.34 + 0.9 * u + 0.16 * speed) * 0.62 * w
        ends = [(at[0] + d * math.cos(a), at[1] + 0.7 * d * math.sin(a)) for d in (near, far)]
        level = 200 * speed * min(1.0, 3 * u) * (0.4 + 0.6 * dice(k, 4))
        colour = ((level, 0.45 * level, 0.2 * level), (0.5 * level, 0.75 * level, level), (level, level, level))[k % 3]
        lamps.stroke(light, ends, colour, (1.5 + 2.5 * dice(k, 5)) * view.unit)


def _centre(view: View, mount: float, rumble: float) -> tuple[float, float, float]:
    """Middle of the handlebars and their half width."""
    f, h = view.figure, view.size[0]
    sx, sy, half = f.shoulders
    half = min(max(1.25 * half, 0.14 * h), 0.42 * h)
    low = f.body[3] if f.whole else h
    y = min(sy + 1.35 * half, 0.5 * (sy + low) + 0.1 * half, 0.84 * h)
    return sx, y + rumble * 2 + (1 - mount) * (h - y + half), half


@dataclass(frozen=True, eq=False)
class _Machine:
    """A motorcycle from the front, drawn in its own units: half a handlebar about the middle of the bars. place: x, y
    in px, px of a unit; tilt: rad."""

    out: Array
    place: tuple[float, float, float]
    tilt: float

    def at(self, points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        (x, y, s), c, q = self.place, math.cos(self.tilt), math.sin(self.tilt)
        return [(x + s * (c * px - q * py), y + s * (q * px + c * py)) for px, py in points]

    def line(self, points: list[tuple[float, float]], colour: tuple[int, int, int], thick: float) -> None:
        brush.line(self.out, self.at(points), colour, thick * self.place[2])

    def fill(self, points: list[tuple[float, float]], colour: tuple[int, int, int]) -> None:
        brush.fill(self.out, self.at(points), colour)

    def disc(self, px: float, py: float, rx: float, ry: float, colour: tuple[int, int, int]) -> None:
        turn = np.linspace(0, 2 * np.pi, 40)
        self.fill([(px + rx * math.cos(a), py + ry * math.sin(a)) for a in turn], colour)


def _machine(out: Array, view: View, c: Clock, mount: float, rumble: float, twist: float, bend: float) -> None:
    """Handlebars with grips, levers and mirrors, a fork, the fairing around the lamp, the front wheel."""
    if mount < 0.02:
        return
    place = _centre(view, mount, rumble)
    m = _Machine(out, place, 0.20 * bend / max(1.0, place[2]))
    _wheel(m, 3.0 * c.t)
    _bars(m, twist)
    _fairing(m)


def _wheel(m: _Machine, turn: float) -> None:
    m.disc(0, 1.75, 0.30, 0.95, RUBBER)
    m.disc(0, 1.75, 0.17, 0.72, (92, 94, 102))
    for k in range(8):
        v = -0.85 + (k / 8 * 1.7 + turn) % 1.7
        m.line(
            [
                (-0.27 * math.sqrt(max(0, 1 - v * v)), 1.75 + 0.95 * v),
                (0.27 * math.sqrt(max(0, 1 - v * v)), 1.75 + 0.95 * v),
            ],
            (62, 62, 68),
            0.05,
        )
    m.fill([(-0.36, 1.05), (0.36, 1.05), (0.30, 1.34), (-0.30, 1.34)], PAINT)


def _bars(m: _Machine, twist: float) -> None:
    for side in (-1, 1):
        m.line([(side * 0.34, 0.30), (side * 0.33, 1.9)], (120, 124, 132), 0.15)
        m.line([(side * 0.37, 0.30), (side * 0.36, 1.9)], CHROME, 0.05)
        m.line([(side * 0.62, -0.06), (side * 0.86, -0.52)], (70, 72, 78), 0.05)
        m.disc(side * 0.92, -0.66, 0.25, 0.17, RUBBER)
        m.disc(side * 0.92, -0.66, 0.21, 0.13, (150, 186, 214))
        m.disc(side * 0.86, -0.70, 0.09, 0.05, (226, 240, 250))
    m.line(
        [(-1.12, 0.06), (-0.72, -0.02), (-0.30, 0.16), (0.30, 0.16), (0.72, -0.02), (1.12, 0.06)], (110, 114, 122), 0.14
    )
    m.line([(-1.12, 0.04), (-0.72, -0.04), (-0.30, 0.14), (0.30, 0.14), (0.72, -0.04), (1.12, 0.04)], CHROME, 0.06)
    for side in (-1, 1):
        m.line([(side * 0.82, -0.01), (side * 1.22, 0.08)], RUBBER, 0.22)
        for k in range(4):
            px = side * (0.86 + 0.09 * k + (0.03 * twist if side > 0 else 0))
            m.line([(px, -0.09), (px + 0.02 * side, 0.12)], (64, 64, 70), 0.025)
        m.line([(side * 0.78, 0.10), (side * (1.16 - (0.05 * twist if side > 0 else 0)), 0.24)], CHROME, 0.05)


def _fairing(m: _Machine) -> None:
    m.fill(
        [(-0.62, 0.10), (-0.40, -0.32), (0.40, -0.32), (0.62, 0.10), (0.52, 0.78), (0.0, 1.02), (-0.52, 0.78)],
        (150, 14, 20),
    )
    m.fill(
        [(-0.56, 0.10), (-0.37, -0.28), (0.37, -0.28), (0.56, 0.10), (0.47, 0.74), (0.0, 0.96), (-0.47, 0.74)], PAINT
    )
    m.fill([(-0.40, -0.24), (-0.26, -0.60), (0.26, -0.60), (0.40, -0.24)], (120, 150, 176))
    m.fill([(-0.30, -0.28), (-0.22, -0.54), (-0.06, -0.54), (-0.12, -0.28)], (196, 220, 236))
    m.disc(0, 0.30, 0.35, 0.35, CHROME)
    m.disc(0, 0.30, 0.30, 0.30, (70, 74, 82))
    m.disc(0, 0.30, 0.27, 0.27, (255, 246, 214))


def _headlamp(light: Array, out: Array, view: View, mount: float, rumble: float, level: float, bend: float) -> None:
    if mount < 0.5:
        return
    x, y, s = _centre(view, mount, rumble)
    y += 0.30 * s
    on = min(1.0, (mount - 0.5) * 2) * level
    h, w = view.size
    lamps.dot(light, x, y, 0.29 * s, (255 * on, 240 * on, 190 * on))
    for k in range(2):
        a = math.pi / 2 * k + 0.3
        d = 0.95 * s * on
        lamps.stroke(
            light,
            [(x - d * math.cos(a), y - d * math.sin(a)), (x + d * math.cos(a), y + d * math.sin(a))],
            (150 * on, 140 * on, 110 * on),
            0.035 * s,
        )
    lamps.patch(
        light,
        [(x - 0.2 * s, y), (x + 0.2 * s, y), (x + 0.55 * w, 1.1 * h), (x - 0.55 * w, 1.1 * h)],
        (46 * on, 42 * on, 30 * on),
    )
