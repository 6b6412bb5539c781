"""Skeleton dance: a scan goes down the subject, which becomes an X-ray; its skeleton shakes a leg on the beat."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import fields, lamps
from reelwright.engines.previz.finish.timing import Clock, ease, told, wobble
from reelwright.engines.previz.finish.view import View, cast

Array = NDArray[Any]
SCAN, SEEN = 0.25, 1.15  # s of the story: the line starts, and has passed
BEAT = 0.5  # s
BONE: lamps.Colour = (222, 244, 255)
POSES = (  # left and right shoulder and elbow, hip and knee: rad from hanging down, outwards
    (0.5, 1.9, 1.9, -1.7, 0.05, 0.05, 0.55, -0.9),
    (1.9, -1.7, 0.5, 1.9, 0.55, -0.9, 0.05, 0.05),
    (2.4, 0.5, 2.4, 0.5, 0.35, -0.6, 0.35, -0.6),
    (1.1, 1.9, 1.1, 1.9, 0.05, 0.0, 0.05, 0.0),
)


def cues(seconds: float) -> tuple[Happening, ...]:
    first = told(seconds, SEEN)
    beats = int((seconds - 0.3 - first) / BEAT) + 1
    rattles = tuple(
        Happening("rattle", first + k * BEAT, 0.3 * (-1) ** k, 0.55 + 0.25 * (k % 2 == 0)) for k in range(beats)
    )
    return (Happening("servo", told(seconds, SCAN), 0.0, 0.6), *rattles)


def frame(view: View, c: Clock) -> Array:
    f, (h, w) = view.figure, view.size
    scan, seen = told(c.seconds, SCAN), told(c.seconds, SEEN)
    down = min(1.0, max(0.0, (c.t - scan) / (seen - scan)))
    on = c.on(scan, seen - scan)
    beat = max(0.0, (c.t - seen) / BEAT)
    dance = c.on(seen - 0.1, 0.35)
    tall = min(f.size, 1.4 * h)
    side = math.sin(math.pi * beat)
    hop = abs(math.sin(math.pi * beat)) * dance
    field = fields.after(
        fields.lifted(f, 0.022 * tall * hop),
        fields.swung(f, -0.035 * tall * side * dance, 0.030 * tall * side * dance, 0.045 * tall * side * dance),
    )
    out = lamps.mapped_to(view.plate, (2, 6, 14), (44, 88, 108), 0.92 * on)
    light = lamps.sheet(out)
    for k in range(3):  # lights of a dance floor, cold
        level = on * (34 + 26 * max(0.0, math.cos(math.pi * (beat - k))))
        x = w * (0.2 + 0.3 * k) + 0.08 * w * wobble(c.t, 0.25, k / 3)
        lamps.patch(light, [(x, -0.02 * h), (x - 0.16 * w, h), (x + 0.16 * w, h)], (0.1 * level, 0.8 * level, level))
    out = lamps.shone(out, light, 40 * view.unit, 0.5, 0.6)
    line = f.body[1] + (min(f.body[3], h) - f.body[1]) * down
    cast(out, view, field, None, lambda cut, top: _xrayed(cut, line - top, down, on))
    light = lamps.sheet(out)
    _skeleton(light, view, beat, dance, (0.03 * tall * side * dance, 0.022 * tall * hop), line if down < 1 else 9e9, on)
    if 0 < down < 1:
        x0, x1 = f.body[0] - 0.1 * f.width, f.body[2] + 0.1 * f.width
        lamps.stroke(light, [(x0, line), (x1, line)], (140 * c.fade, 255 * c.fade, 230 * c.fade), 5 * view.unit)
    return lamps.shone(out, light, 11 * view.unit, 0.95, 0.75)


def _xrayed(cut: Array, line: float, down: float, on: float) -> Array:
    """Above the line the body is dark blue and half clear, its outline faintly alight."""
    if down <= 0 or on <= 0:
        return cut
    alpha = cut[..., 3]
    inner = cv2.GaussianBlur(
        cv2.resize(alpha, (alpha.shape[1] // 8 + 1, alpha.shape[0] // 8 + 1), interpolation=cv2.INTER_AREA), (0, 0), 2.0
    )
    core = cv2.min(cv2.resize(inner, alpha.shape[1::-1]), alpha)
    edge = cv2.subtract(alpha, cv2.convertScaleAbs(core, alpha=0.92))
    gray = cv2.cvtColor(np.ascontiguousarray(cut[..., :3]), cv2.COLOR_RGB2GRAY)
    body = cv2.addWeighted(gray, 0.16, edge, 0.55, 0)
    x = cv2.merge([cv2.convertScaleAbs(body, alpha=k) for k in (0.30, 0.78, 1.05)])
    x = cv2.add(x, cv2.merge([cv2.convertScaleAbs(alpha, alpha=k) for k in (0.010, 0.060, 0.120)]))
    clear = cv2.merge([*cv2.split(cv2.min(x, cv2.merge([alpha] * 3))), cv2.convertScaleAbs(alpha, alpha=0.88)])
    if down >= 1:
        return np.asarray(lamps.blended(cut, clear, min(1.0, on * 1.05)))
    rows = np.clip((line - np.arange(cut.shape[0])) / 6 + 0.5, 0, 1).astype(np.float32)
    share = np.broadcast_to(rows[:, None], cut.shape[:2])
    return np.asarray(
        cv2.blendLinear(clear, np.ascontiguousarray(cut), np.ascontiguousarray(share), np.ascontiguousarray(1 - share))
    )


@dataclass(frozen=True, slots=True)
class _Pen:
    light: Array
    line: float
    level: float

    def tone(self, y: float) -> lamps.Colour | None:
        if y > self.line or self.level <= 0.02:
            return None
        return BONE[0] * self.level, BONE[1] * self.level, BONE[2] * self.level


def _bone(pen: _Pen, a: tuple[float, float], b: tuple[float, float], thick: float) -> None:
    """A shaft with two knobs at each end."""
    tone = pen.tone(max(a[1], b[1]))
    if tone is None:
        return
    d = np.array([b[0] - a[0], b[1] - a[1]])
    long = float(np.hypot(*d)) + 1e-6
    n = np.array([-d[1], d[0]]) / long
    u = np.linspace(0, 1, 9)[:, None]
    half = thick * (0.38 + 0.42 * (2 * u - 1) ** 4)
    path = np.array(a) + d * (0.06 + 0.88 * u)
    lamps.patch(pen.light, np.concatenate([path + n * half, (path - n * half)[::-1]]), tone)
    for end, way in ((np.array(a), 1), (np.array(b), -1)):
        for s in (-1, 1):
            x, y = end + d / long * way * 0.35 * thick + n * s * 0.50 * thick
            lamps.dot(pen.light, float(x), float(y), 0.58 * thick, tone)


def _skeleton(
    light: Array, view: View, beat: float, dance: float, sway: tuple[float, float], line: float, on: float
) -> None:
    """Skull, spine, ribs, pelvis and limbs in the pose of this beat, sized to the head and the body."""
    f = view.figure
    r = min(f.head.r, 0.24 * view.size[0])
    if not f.found:
        r = 0.14 * view.size[0]
    x, y = f.head.x + sway[0], f.head.y - sway[1]
    pen = _Pen(light, line, on * 0.92)
    hx, hy = f.hips
    hy = hy - 0.6 * sway[1] if f.found else y + 6 * r
    hx -= sway[0]
    sx, sy, half = f.shoulders
    sx, sy = sx + 0.8 * sway[0], sy - sway[1]
    half = max(half, 1.25 * r) * 0.86
    _trunk(pen, (x, y, r), (sx, sy, half), (hx, hy))
    which, share = int(beat) % len(POSES), ease((beat % 1.0) * 1.6)
    before, now = POSES[(which - 1) % len(POSES)], POSES[which]
    pose = [(a + (b - a) * share) * dance + (1 - dance) * 0.12 for a, b in zip(before, now, strict=True)]
    arm = 0.46 * max(hy - sy, 3.4 * r) * 0.95
    for s, (shoulder, elbow) in ((-1, pose[0:2]), (1, pose[2:4])):
        top = (sx + s * half, sy + 0.12 * r)
        mid = (top[0] + s * arm * math.sin(shoulder), top[1] + arm * math.cos(shoulder))
        turn = shoulder + elbow
        end = (mid[0] + s * arm * math.sin(turn), mid[1] + arm * math.cos(turn))
        _bone(pen, top, mid, 0.17 * r)
        _bone(pen, mid, end, 0.14 * r)
        _hand(pen, end, s, turn, 0.62 * r)
    low = f.body[3] - sway[1] if f.whole else hy + 6.5 * r
    leg = 0.5 * max(low - hy, 3 * r) * 0.98
    for s, (hip, knee) in ((-1, pose[4:6]), (1, pose[6:8])):
        top = (hx + s * 0.52 * half, hy + 0.25 * r)
        mid = (top[0] + s * leg * math.sin(hip), top[1] + leg * math.cos(hip))
        end = (mid[0] + s * leg * math.sin(hip + knee), mid[1] + leg * math.cos(hip + knee))
        _bone(pen, top, mid, 0.20 * r)
        _bone(pen, mid, end, 0.17 * r)
        _bone(pen, end, (end[0] + s * 0.55 * r, end[1] + 0.12 * r), 0.12 * r)


def _hand(pen: _Pen, at: tuple[float, float], s: int, turn: float, size: float) -> None:
    tone = pen.tone(at[1])
    if tone is None:
        return
    for k in range(5):
        a = turn + 0.30 * (k - 2)
        tip = (at[0] + s * size * math.sin(a), at[1] + size * math.cos(a))
        root = (at[0] + s * 0.25 * size * math.sin(a), at[1] + 0.25 * size * math.cos(a))
        lamps.stroke(pen.light, [root, tip], tone, 0.13 * size)
        lamps.dot(pen.light, *tip, 0.09 * size, tone)


def _trunk(
    pen: _Pen, head: tuple[float, float, float], top: tuple[float, float, float], hips: tuple[float, float]
) -> None:
    x, y, r = head
    (sx, sy, half), (hx, hy) = top, hips
    _skull(pen, x, y, r)
    neck, joints = (x, y + 1.02 * r), 15
    for k in range(joints):
        u = k / (joints - 1)
        px, py = neck[0] + (hx - neck[0]) * u + 0.3 * (sx - x) * math.sin(math.pi * u), neck[1] + (hy - neck[1]) * u
        tone = pen.tone(py)
        if tone is not None:
            wide = r * (0.13 + 0.06 * u)
            lamps.patch(
                pen.light,
                [
                    (px - wide, py - 0.07 * r),
                    (px + wide, py - 0.07 * r),
                    (px + 0.8 * wide, py + 0.09 * r),
                    (px - 0.8 * wide, py + 0.09 * r),
                ],
                tone,
            )
    for s in (-1, 1):
        _bone(pen, (sx, sy + 0.05 * r), (sx + s * half, sy + 0.06 * r), 0.11 * r)
    tall = hy - sy
    for k in range(7):
        u = 0.10 + 0.50 * k / 6
        cx, cy = sx + (hx - sx) * u, sy + tall * u
        wide = half * 0.92 * math.sin(math.pi * (0.34 + 0.42 * k / 6))
        tone = pen.tone(cy + 0.08 * tall)
        if tone is None:
            continue
        dim = (tone[0] * 0.85, tone[1] * 0.85, tone[2] * 0.85)
        for s in (-1, 1):
            a = np.linspace(0, math.pi * (0.96 if k < 5 else 0.62), 14)
            rib = np.stack(
                [cx + s * (0.10 * half + wide * np.sin(a)), cy - 0.02 * tall + 0.075 * tall * (1 - np.cos(a)) * 0.62], 1
            )
            lamps.stroke(pen.light, rib, dim, 0.105 * r)
    _bone(pen, (sx, sy + 0.12 * tall), (sx, sy + 0.46 * tall), 0.13 * r)
    tone = pen.tone(hy)
    if tone is not None:
        for s in (-1, 1):
            a = np.linspace(-0.6, 2.6, 14)
            wing = np.stack(
                [hx + s * (0.34 * half + 0.34 * half * np.sin(a)), hy - 0.28 * r + 0.40 * r * (1 - np.cos(a)) * 0.7], 1
            )
            lamps.stroke(pen.light, wing, tone, 0.20 * r)


def _skull(pen: _Pen, x: float, y: float, r: float) -> None:
    tone = pen.tone(y)
    if tone is None:
        return
    turn = np.linspace(0, 2 * np.pi, 40)
    dome = np.stack([x + 0.80 * r * np.cos(turn), y - 0.22 * r + 0.82 * r * np.sin(turn)], 1)
    lamps.patch(pen.light, dome, tone)
    jaw = [
        (x - 0.60 * r, y + 0.25 * r),
        (x + 0.60 * r, y + 0.25 * r),
        (x + 0.46 * r, y + 0.82 * r),
        (x + 0.24 * r, y + 1.00 * r),
        (x - 0.24 * r, y + 1.00 * r),
        (x - 0.46 * r, y + 0.82 * r),
    ]
    lamps.patch(pen.light, jaw, tone)
    black = (0.0, 8.0, 14.0)
    for s in (-1, 1):
        eye = np.stack(
            [
                x + s * 0.34 * r + 0.23 * r * np.cos(turn),
                y - 0.06 * r + 0.25 * r * np.sin(turn) + s * 0.04 * r * np.cos(turn),
            ],
            1,
        )
        lamps.patch(pen.light, eye, black)
        lamps.patch(
            pen.light,
            [(x + s * 0.02 * r, y + 0.20 * r), (x + s * 0.13 * r, y + 0.44 * r), (x + s * 0.02 * r, y + 0.40 * r)],
            black,
        )
        lamps.patch(
            pen.light,
            [(x + s * 0.80 * r, y + 0.16 * r), (x + s * 0.52 * r, y + 0.50 * r), (x + s * 0.66 * r, y + 0.56 * r)],
            black,
        )
    lamps.stroke(pen.light, [(x - 0.42 * r, y + 0.66 * r), (x + 0.42 * r, y + 0.66 * r)], black, 0.06 * r)
    for k in range(9):
        px = x + (-0.40 + 0.10 * k) * r
        lamps.stroke(pen.light, [(px, y + 0.54 * r), (px, y + 0.80 * r)], black, 0.035 * r)
