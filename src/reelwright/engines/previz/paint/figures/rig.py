"""Skeleton maths: view, frames, two-bone reach, keyed cycles, periodic springs, curves.

Character axes: x forward, y up, z to the character's right; metres. View axes: x right, y up, z towards the viewer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numba as nb
import numpy as np
from numpy.typing import NDArray

Vec = NDArray[np.float64]  # (3,) metres unless said otherwise
Rows = NDArray[np.float64]

UP: Vec = np.array((0.0, 1.0, 0.0))
_ANGLES = np.linspace(0, 2 * math.pi, 21)[:-1]
CIRCLE: Rows = np.stack([np.cos(_ANGLES), np.sin(_ANGLES)], 1)  # (20, 2) unit circle, the cross-section of every loft


def vec(x: float, y: float, z: float) -> Vec:
    return np.array((x, y, z), np.float64)


def unit(a: Vec) -> Vec:
    """The direction of a; a zero vector stays zero."""
    x, y, z = a.tolist()
    length = math.sqrt(x * x + y * y + z * z)
    return a / length if length > 1e-9 else a


def cross(a: Vec, b: Vec) -> Vec:
    """The cross product of two vectors; many times quicker than NumPy's on three numbers."""
    (ax, ay, az), (bx, by, bz) = a.tolist(), b.tolist()
    return np.array((ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx))


def turn(pitch: float, yaw: float, roll: float) -> Rows:
    """Frame (3, 3), degrees. pitch leans forward, yaw turns left, roll leans right. Columns: forward, up, right."""
    p, y, r = math.radians(pitch), math.radians(yaw), math.radians(roll)
    cp, sp, cy, sy, cr, sr = math.cos(p), math.sin(p), math.cos(y), math.sin(y), math.cos(r), math.sin(r)
    lean = np.array(((cp, sp, 0), (-sp, cp, 0), (0, 0, 1.0)))
    swing = np.array(((cy, 0, sy), (0, 1.0, 0), (-sy, 0, cy)))
    tilt = np.array(((1.0, 0, 0), (0, cr, -sr), (0, sr, cr)))
    out: Rows = swing @ lean @ tilt
    return out


@dataclass(frozen=True, slots=True)
class View:
    """How the camera sees a figure, degrees. yaw: 0 faces right, 90 us, 180 left, -90 away; pitch: camera above;
    tilt, roll: how the figure itself is set down, its nose up (90: it climbs) and over its side (180: on its back)."""

    yaw: float = 0.0
    pitch: float = 5.0
    tilt: float = 0.0
    roll: float = 0.0

    def matrix(self) -> Rows:
        """(3, 3) from character axes to view axes."""
        c, s = math.cos(math.radians(self.yaw)), math.sin(math.radians(self.yaw))
        cp, sp = math.cos(math.radians(self.pitch)), math.sin(math.radians(self.pitch))
        swing = np.array(((c, 0, -s), (0, 1.0, 0), (s, 0, c)))
        out: Rows = np.array(((1.0, 0, 0), (0, cp, -sp), (0, sp, cp))) @ swing
        return out @ turn(-self.tilt, 0.0, self.roll) if self.tilt or self.roll else out


def reach(root: Vec, target: Vec, bones: tuple[float, float], pole: Vec) -> tuple[Vec, Vec]:
    """Two-bone inverse kinematics: the middle joint and the reached end; the joint bends towards `pole`."""
    upper, lower = bones
    delta = target - root
    distance = math.sqrt(float(delta @ delta)) or 1e-6
    length = min(distance, (upper + lower) * 0.998)
    along = delta / distance
    cosine = max(-1.0, min(1.0, (upper * upper + length * length - lower * lower) / (2 * upper * length)))
    side = unit(pole - along * float(pole @ along))
    return root + along * (upper * cosine) + side * (upper * math.sqrt(max(0.0, 1 - cosine**2))), root + along * length


def smooth(t: float) -> float:
    """Smoothstep of t clipped to 0..1."""
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def keyed(keys: Rows, phases: Rows, phase: float) -> Rows:
    """Periodic cubic through the rows of `keys` (n, k) at rising `phases` in 0..1 (uneven spacing allowed)."""
    n = len(phases)
    if n == 1:
        return keys[0]
    phase %= 1.0
    i = (int(np.searchsorted(phases, phase, side="right")) - 1) % n
    j, before, after = (i + 1) % n, (i - 1) % n, (i + 2) % n
    span = (phases[j] - phases[i]) % 1.0 or 1.0
    t = ((phase - phases[i]) % 1.0) / span
    enter = (keys[j] - keys[before]) / (span + ((phases[i] - phases[before]) % 1.0 or 1.0)) * span
    leave = (keys[after] - keys[i]) / (span + ((phases[after] - phases[j]) % 1.0 or 1.0)) * span
    t2, t3 = t * t, t * t * t
    out: Rows = (
        (2 * t3 - 3 * t2 + 1) * keys[i]
        + (t3 - 2 * t2 + t) * enter * 0.8
        + (3 * t2 - 2 * t3) * keys[j]
        + (t3 - t2) * leave * 0.8
    )
    return out


def spring_lag(samples: Rows, period: float, hertz: float, damping: float) -> Rows:
    """How far a damped spring trails the periodic path `samples` (n, k): same shape and unit.

    Solved per harmonic, H(w) = (w0² + 2iζw0w) / (w0² - w² + 2iζw0w), so loops close exactly and no state is kept."""
    n = len(samples)
    hz = np.fft.rfftfreq(n, period / n)[:, None]
    w0, w = 2 * math.pi * hertz, 2 * math.pi * hz
    gain = (w0 * w0 + 2j * damping * w0 * w) / (w0 * w0 - w * w + 2j * damping * w0 * w)
    gain[n // 4 :] = 0
    out: Rows = np.fft.irfft(np.fft.rfft(samples, axis=0) * (gain - 1) * (hz > 0), n, axis=0)
    return out


def periodic(table: Rows, phase: float) -> Rows:
    """Linear look-up in a table over one period."""
    x = (phase % 1.0) * len(table)
    i = int(x) % len(table)
    out: Rows = table[i] + (table[(i + 1) % len(table)] - table[i]) * (x - int(x))
    return out


@nb.njit(cache=True)
def _spline(points: Rows, count: int) -> Rows:
    rows, width = points.shape
    out = np.empty((count, width), np.float64)
    for r in range(count):
        u = r * (rows - 1.0) / (count - 1.0)
        i = min(int(u), rows - 2)
        t = u - i
        t2, t3 = t * t, t * t * t
        for c in range(width):
            b, e = points[i, c], points[i + 1, c]
            if rows < 3:
                out[r, c] = b + (e - b) * t
                continue
            a = points[i - 1, c] if i > 0 else 2 * b - e
            f = points[i + 2, c] if i + 2 < rows else 2 * e - b
            out[r, c] = 0.5 * (2 * b + (e - a) * t + (2 * a - 5 * b + 4 * e - f) * t2 + (3 * b - a - 3 * e + f) * t3)
    return out


@nb.njit(cache=True)
def limb(path: Rows, axes: Rows, count: int, depth: float) -> tuple[Rows, Rows, float, float]:
    """A round limb along path (k, 4), x y z radius, m, as axes (3, 3) see it: its curve (count, 4; as it is with 0),
    the outlines of its rings (count, 20, 2), how near its middle is, its greatest radius. depth: where it is put, NaN:
    where it is."""
    seen = np.empty_like(path)
    thick = path[0, 3]
    for k in range(len(path)):
        for d in range(3):
            seen[k, d] = axes[d, 0] * path[k, 0] + axes[d, 1] * path[k, 1] + axes[d, 2] * path[k, 2]
        seen[k, 3] = path[k, 3]
        thick = max(thick, path[k, 3])
    curve = _spline(seen, count) if count > 0 else seen
    rings = np.empty((len(curve), len(CIRCLE), 2), np.float64)
    middle = 0.0
    for k in range(len(curve)):
        middle += curve[k, 2] / len(curve)
        radius = max(curve[k, 3], 1e-4)
        for j in range(len(CIRCLE)):
            rings[k, j, 0], rings[k, j, 1] = curve[k, 0] + radius * CIRCLE[j, 0], curve[k, 1] + radius * CIRCLE[j, 1]
    if depth == depth:
        for k in range(len(curve)):
            curve[k, 2] += depth - middle
        middle = depth
    return curve, rings, middle, thick


def spline(points: Rows | Sequence[Vec], count: int) -> Rows:
    """Catmull-Rom curve through the rows of `points` (k, d), resampled to `count` rows."""
    out: Rows = _spline(np.ascontiguousarray(points, np.float64), count)
    return out


def closed(points: Rows | Sequence[Vec], count: int = 48) -> Rows:
    """Closed Catmull-Rom curve through `points` (k, d)."""
    p = np.asarray(points, np.float64)
    k = len(p)
    u = np.linspace(0, k, count, endpoint=False)
    i = u.astype(int)
    t = (u - i)[:, None]
    a, b, c, d = p[(i - 1) % k], p[i % k], p[(i + 1) % k], p[(i + 2) % k]
    out: Rows = 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )
    return out
