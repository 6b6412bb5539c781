"""Upright planes: where they stand at a moment, and drawing them straight, turned, or repeated for ever."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.scene import Motion, Plane
from reelwright.engines.previz.shoot.backend import Loops
from reelwright.engines.previz.shoot.inbetweens import STEPS
from reelwright.engines.previz.shoot.lens import Lens
from reelwright.engines.previz.shoot.texture import Texture

Array = NDArray[Any]
Point = tuple[float, float, float]
NEAREST, CLEAR = 0.3, 0.9  # m before the lens: nothing is seen, everything is seen


def moved(motion: Motion, t: float) -> Point:
    """Offset in m at time t."""
    (vx, vy, vz), (amplitude, period, phase) = motion.velocity, motion.bob
    x, y, z = vx * t, vy * t, vz * t
    if amplitude and period:
        y += amplitude * math.sin(2 * math.pi * (t / period + phase))
    if motion.path is not None:
        dx, dy, dz = motion.path(t)
        x, y, z = x + dx, y + dy, z + dz
    return x, y, z


def turned(motion: Motion, t: float) -> float:
    """Rotation in rad at time t, clockwise."""
    amplitude, period, phase = motion.sway
    sway = amplitude * math.sin(2 * math.pi * (t / period + phase)) if amplitude and period else 0.0
    return motion.spin * t + sway


@dataclass(frozen=True, eq=False)
class _Target:
    loops: Loops
    canvas: Array
    scratch: Array


@dataclass(frozen=True, eq=False)
class Prop:
    """A plane with its textures ready: one for each picture of its cycle, and mirrored ones if it repeats."""

    plane: Plane
    textures: tuple[Texture, ...]
    mirrored: tuple[Texture, ...] = ()

    @staticmethod
    def of(plane: Plane) -> Prop:
        mirrored: tuple[Texture, ...] = ()
        if plane.repeat:
            mirrored = tuple(Texture.of(np.ascontiguousarray(p[:, ::-1]), open_sides=True) for p in plane.cycle)
        return Prop(plane, tuple(Texture.of(p, open_sides=plane.repeat) for p in plane.cycle), mirrored)

    def at(self, t: float, carried: Point) -> Point:
        """Where the anchor is. carried: how far the hero was moved by the camera's wish."""
        p, (dx, dy, dz) = self.plane, moved(self.plane.motion, t)
        if p.subject:
            dx, dy, dz = dx + carried[0], dy + carried[1], dz + carried[2]
        return p.x + dx, p.y + dy, p.z + dz

    def pictures(self, t: float) -> tuple[tuple[int, float], ...]:
        """Which pictures of the cycle are seen, each with its opacity, in the order of drawing. A slow loop melts from
        one picture into the next: held for long, it would step."""
        p, n = self.plane, len(self.textures)
        if n == 1:
            return ((0, 1.0),)
        at = (t / p.period + p.phase) * n
        number, share = int(at) % n, at - math.floor(at)
        if p.period / n < STEPS:
            return ((number, 1.0),)
        after = (number + 1) % n
        return ((number, 1.0), (after, share)) if share < 0.5 else ((after, 1.0), (number, 1 - share))

    @property
    def limits(self) -> tuple[float, float]:
        """m before the lens: where nothing is seen and where everything is. What stands near from the start, as on a
        laid table, is whole there."""
        near = min(1.0, max(0.1, self.plane.z) * 0.8 / CLEAR)
        return NEAREST * near, CLEAR * near

    def opacity(self, t: float, depth: float) -> float:
        p = self.plane
        least, clear = self.limits
        near = 1.0 if p.subject else min(1.0, max(0.0, (depth - least) / (clear - least)))  # a hero never fades
        return min(1.0, max(0.0, p.opacity * (p.fade(t) if p.fade is not None else 1.0) * near))

    def draw(
        self, loops: Loops, canvas: Array, scratch: Array, lens: Lens, t: float, at: Point, flip: bool = False
    ) -> None:
        """Onto the canvas; flip: mirrored about y = 0, as water shows it."""
        depth = at[2] - lens.z
        opacity = self.opacity(t, depth)
        if depth <= self.limits[0] or opacity <= 1 / 512:
            return
        u, v, k = lens.project(at[0], -at[1] if flip else at[1], at[2])
        if flip:  # what lies under water has no reflection
            line = max(0, math.floor(lens.v0 + k * lens.height))
            canvas, v = canvas[line:], v - line
            if not len(canvas):
                return
        elif self.plane.surface is not None:
            canvas = canvas[: max(0, round(lens.project(at[0], self.plane.surface, at[2])[1]))]
            if not len(canvas):
                return
        texels, angle = self.plane.ppm / k, turned(self.plane.motion, t)
        on = _Target(loops, canvas, scratch)
        for number, share in self.pictures(t):
            if share * opacity > 1 / 512:
                self._draw_one(on, number, (u, v), _Turn(self.plane.anchor, texels, angle, flip), opacity * share)

    def _draw_one(self, on: _Target, number: int, at: tuple[float, float], turn: _Turn, opacity: float) -> None:
        if self.plane.repeat:
            self._draw_repeated(on, number, at, turn.texels, (opacity, turn.flip))
        elif abs(turn.angle) > 1e-4:  # what goes on for ever has no pivot to turn about
            _draw_turned(on.loops, on.canvas, self.textures[number], at, turn, opacity)
        else:
            texture = self.textures[number]
            level, place = texture.place(at, self.plane.anchor, turn.texels, turn.flip)
            on.loops.draw_rows(on.canvas, texture.levels[level], texture.spans[level], on.scratch, place, opacity)

    def _draw_repeated(
        self, on: _Target, number: int, at: tuple[float, float], texels: float, how: tuple[float, bool]
    ) -> None:
        """Copies side by side, every second one mirrored; each pixel belongs to one copy, so that no seam shows."""
        opacity, flip = how
        ax, ay = self.plane.anchor
        wide = self.textures[number].size[1]
        first = math.floor((ax - (at[0] + 0.5) * texels) / wide)
        last = math.floor((ax + (on.canvas.shape[1] - at[0]) * texels) / wide)
        for n in range(max(first, -40), min(last, 40) + 1):
            texture = (self.mirrored if n % 2 else self.textures)[number]
            level, place = texture.place(at, (ax - n * wide, ay), texels, flip)
            place[4] = math.ceil(at[0] + (n * wide - ax) / texels)
            place[5] = math.ceil(at[0] + ((n + 1) * wide - ax) / texels)
            place[4:] = np.maximum(place[4:], 0)
            on.loops.draw_rows(on.canvas, texture.levels[level], texture.spans[level], on.scratch, place, opacity)


@dataclass(frozen=True, slots=True)
class _Turn:
    anchor: tuple[float, float]
    texels: float
    angle: float
    flip: bool


def _draw_turned(
    loops: Loops, canvas: Array, texture: Texture, at: tuple[float, float], turn: _Turn, opacity: float
) -> None:
    level, place = texture.place(at, turn.anchor, turn.texels)
    sx, sy = place[1], place[3]
    h, w = texture.levels[level].shape
    ax, ay = place[0] + at[0] * sx, place[2] + at[1] * sy
    c, s = math.cos(turn.angle), math.sin(turn.angle)
    e = -1.0 if turn.flip else 1.0
    lean = ((c / sx, -s / sy), (s * e / sx, c * e / sy))  # texels about the anchor -> px about `at`
    ring = [(x - ax, y - ay) for x in (0, w) for y in (0, h)]
    x, y = ([p * u + q * v for u, v in ring] for p, q in lean)
    x0, x1 = max(0, int(at[0] + min(x))), min(canvas.shape[1], int(at[0] + max(x)) + 2)
    y0, y1 = max(0, int(at[1] + min(y))), min(canvas.shape[0], int(at[1] + max(y)) + 2)
    if x1 <= x0 or y1 <= y0:
        return
    back = np.array(((c * sx, s * sx * e, ax - c * sx * at[0] - s * sx * e * at[1]),
                     (-s * sy, c * sy * e, ay + s * sy * at[0] - c * sy * e * at[1])))
    box = np.array((x0, x1, y0, y1), np.int64)
    loops.turned(canvas, texture.levels[level], texture.spans[level], back, box, opacity)
