"""Pens at work by themselves: the sheet under them, what is written or drawn so far, the tool at its end. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.figures.things.choice import named, stream
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

_GOLD = metal("#d8ac4c", 0.9)
_LINES, _LEFT, _RIGHT = 7, -0.085, 0.085
_INK = Stuff(paint("#1a1c3a"), gloss=0.7, wear=0)
_LEAD = Stuff(paint("#3a3a3e"), gloss=0.2, wear=0)


def _sheet(tone: Rgb, curled: bool) -> Mesh:
    """Paper that lies, its far corner curled up a little where it is old."""
    x, z = np.meshgrid(np.linspace(-0.13, 0.13, 26), np.linspace(-0.10, 0.10, 26))
    lift = 0.0015 + (0.03 * np.clip((x + z - 0.12) / 0.11, 0, 1) ** 2 if curled else 0.0)
    return grid(np.stack([x, lift + 0 * x, z], -1)[:, ::-1], Stuff(tone, "spots" if curled else "plain", tint(
        tone, 0.93), 0.05, wear=0.0))


def _row(line: int) -> float:
    return -0.062 + 0.017 * line


def _written(cue: Cue, until: float) -> tuple[list[Mesh], Rows]:
    """Lines of a hand that joins its letters, and where it has come to. until: lines, with a fraction."""
    rng = stream(cue)
    strokes, tip = [], np.array((_LEFT, 0.003, _row(0)))
    for line in range(_LINES):
        end = float(np.clip(until - line, 0.0, 1.0))
        x = np.arange(_LEFT, _LEFT + end * (_RIGHT - _LEFT) * (0.55 if line == _LINES - 1 else 1.0), 0.0014)
        phase = np.cumsum(rng.uniform(0.5, 1.15, 140))[: len(x)]
        tall = np.abs(np.sin(0.23 * np.cumsum(rng.uniform(0.4, 1.6, 140))[: len(x)]))
        if len(x) < 3:
            continue
        z = _row(line) - 0.0042 * np.abs(np.sin(phase)) * (0.5 + 0.9 * tall)
        path = np.stack([x + 0.0012 * np.cos(phase), 0.003 + 0 * x, z], -1)
        gaps = np.flatnonzero(np.sin(0.33 * phase + line) > 0.93)
        for part in np.split(path, gaps[::3] if len(gaps) else []):
            if len(part) > 3:
                strokes.append(tube(part, 0.0006, _INK, 4, caps=False))
        tip = path[-1]
    return strokes, tip


def _circled(until: float) -> tuple[list[Mesh], Rows]:
    """A circle drawn over and over, not quite closed."""
    a = np.linspace(0.3, 0.3 + 2 * math.pi * until, 60)
    r = 0.052 * (1 + 0.025 * np.sin(1.7 * a))
    path = np.stack([r * np.cos(a), 0.003 + 0 * a, 0.01 + r * np.sin(a)], -1)
    return [tube(path, 0.0011, _LEAD, 5, caps=False)], path[-1]


def _fountain() -> Mesh:
    black = enamel("#15161c", 0.35)
    nib = lathe([(0.0, 0.0), (0.0012, 0.004), (0.0042, 0.018), (0.0044, 0.024)], _GOLD, 20).scaled(1.2, 1, 0.6)
    body = lathe(curve([(0.0044, 0.022), (0.0062, 0.040), (0.0080, 0.070), (0.0078, 0.125), (0.0050, 0.142), (
        0.0, 0.145)], 26), black, 26)
    rings = [lathe([(r, y), (r + 0.0008, y + 0.0016), (r, y + 0.0032)], _GOLD, 26) for r, y in (
        (0.0064, 0.041), (0.0080, 0.082))]
    return join([nib, body, *rings])


def _pencil() -> Mesh:
    yellow = enamel("#e8a81c", 0.15)
    return join([lathe([(0.0, 0.0), (0.0013, 0.004)], _LEAD, 14), lathe([(0.0013, 0.004), (0.0046, 0.018)], wood(
        "#e0b880", 0.02), 14), lathe([(0.0046, 0.018), (0.0046, 0.150)], yellow, 6), lathe(
        [(0.0048, 0.150), (0.0048, 0.160)], metal("#b8bcc0", 0.8), 20), lathe([(0.0046, 0.160), (0.0046, 0.170), (
            0.0, 0.172)], matt("#d8788a", 0), 20)])


def _quill() -> Mesh:
    """A feather's shaft, its vane in two halves, the nib cut."""
    shaft = tube([(0, 0.0, 0), (0.0, 0.09, 0.0), (0.012, 0.20, 0), (0.045, 0.29, 0)], [0.0008, 0.0026, 0.0020, 0.0006],
                 matt("#efe6cc", 0), 10, 30)
    t = np.linspace(0, 1, 40)
    spine = np.stack([0.045 * t**2.2, 0.075 + 0.215 * t, 0 * t], -1)
    wide = 0.026 * np.sin(math.pi * np.clip(t, 0, 1) ** 0.7) * (1 + 0.08 * np.sin(47 * t))
    vane = [grid(np.stack([spine, spine + np.stack([s * wide, 0.018 * (wide / 0.026), 0 * t], -1)]), Stuff(
        paint("#f4f0e4"), "stripes", paint("#d8d0bc"), 0.006, wear=0)) for s in (1.0, -0.7)]
    return join([shaft, *vane])


def _brush(hue: Rgb) -> Mesh:
    hairs = lathe(curve([(0.0, 0.0), (0.003, 0.008), (0.0052, 0.020), (0.0044, 0.030)], 18), Stuff(hue, wear=0), 20)
    return join([hairs, lathe([(0.0044, 0.030), (0.0048, 0.048)], metal("#c8ccd0", 0.9), 20), lathe(
        curve([(0.0046, 0.048), (0.006, 0.075), (0.0032, 0.15), (0.001, 0.20)], 24), enamel("#8a1c1c", 0.2), 20)])


def pen_at_work(cue: Cue) -> Thing:
    """A pen, a pencil, a quill or a brush that writes or draws on its sheet of paper."""
    word = cue.word.lower()
    tone = (named(cue) or [paint("#e8d8ae") if "old" in cue.traits or "quill" in word else paint("#f4f0e6")])[0]
    old = "pencil" not in word
    sheet = _sheet(tone, old)
    tool = _pencil() if "pencil" in word else _quill() if "quill" in word else _brush(
        paint("#7a1c2c")) if "brush" in word else _fountain()
    draws = "pencil" in word or "brush" in word
    pot = join([lathe([(0.0, 0.0), (0.026, 0.0), (0.028, 0.028), (0.014, 0.036), (0.014, 0.044)], Stuff(
        paint("#1c2438"), gloss=1.0, metal=0.3, wear=0), 30)]).moved(0.10, 0.0, -0.125)
    still = [sheet, pot] if old else [sheet]
    still += [box((0.30, 0.008, 0.24), Stuff(paint("#3a2014"), "weave", paint("#2a140c"), 0.004, wear=0.2),
                  0.004).moved(0, -0.008, 0), ball(0.004, _INK, 0.3).moved(0.112, 0.003, 0.02)]

    def works(phase: float) -> Mesh:
        done, tip = _circled(0.45 + 0.52 * phase) if draws else _written(cue, 5.2 + 1.6 * phase)
        sway = 3 * math.sin(4 * math.pi * phase)
        held = tool.turned("z", -34 + sway).turned("y", 32).moved(*(float(v) for v in tip))
        return join([*done, held])

    return Thing(join(still), works, 4.0, pitch=32.0, pictures=10, fit=lambda _cue: View(0.0, 34.0))


GOODS = ((pen_at_work, 0.16, "fountain pen at work, quill at work, pencil at work, paintbrush at work"),)
"""Who makes it, how tall it is, m, and its nouns."""
