"""What is put on animals that are made of something: a hatch with turning wheels, tongues of flame or smoke."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.figures.bake import Parts
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import Rows, View, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

Point = tuple[float, float, float]

_DARK: Rgb = (0.010, 0.008, 0.007)
_WHEELS = ((-0.55, 0.35, 0.85, 12, "#e0b04a"), (0.62, -0.10, 0.62, 9, "#c87a3c"), (-0.25, -0.85, 0.55, 8, "#a89a84"))
"""Of a hatch: across, up, radius, teeth, colour."""


_LIMB = 5
"""Points of a limb from which on it is more than a ball or a button."""


def size_of(part: Part) -> float:
    flat = part.rings.reshape(-1, 2)
    return float(np.hypot(*np.ptp(flat, axis=0)))


def ringed(part: Part) -> Part:
    """A round limb as closed rings, which can bear a pattern; other parts as they are."""
    spine = part.spine
    if spine is None or len(spine) < _LIMB or part.decal:
        return part
    ahead = np.gradient(spine[:, :3], axis=0)
    side = np.cross(ahead, (0.0, 0.0, 1.0)) + np.array((1e-9, 0.0, 0.0))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    up = np.cross(side, ahead)
    up /= np.linalg.norm(up, axis=1, keepdims=True) + 1e-12
    a = np.linspace(0, 2 * math.pi, 20, endpoint=False)[None, :, None]
    form = spine[:, None, :3] + spine[:, None, 3:] * (side[:, None] * np.cos(a) + up[:, None] * np.sin(a))
    return replace(part, spine=None, form=form)


def _nearest(form: Rows) -> tuple[float, float, float, float]:
    """The middle of a body where it is nearest to us, and its half height, m in view axes."""
    flat = form.reshape(-1, 3)
    middle, half = flat.mean(0), 0.5 * float(min(np.ptp(flat[:, 0]), np.ptp(flat[:, 1])))
    close = flat[np.hypot(flat[:, 0] - middle[0], flat[:, 1] - middle[1]) < 0.4 * half]
    near = float(close[:, 2].max()) if len(close) else float(flat[:, 2].max())
    return float(middle[0]), float(middle[1]), near, half


def gears(parts: list[Part], phase: float) -> list[Part]:
    """An open hatch with three wheels that turn into each other, on the flank that we see."""
    forms = [(size_of(p), p.form) for p in parts if p.form is not None and p.spine is None and len(p.form) > 3]
    if not forms:
        return []
    model, (x, y, near, half) = Model(View(90.0, 0.0)), _nearest(max(forms, key=lambda row: row[0])[1])
    r = 0.40 * half
    for size, lift, tone, gloss in ((1.9, 0.05, paint("#4a3420"), 0.5), (1.66, 0.08, _DARK, 0.0)):
        _disc(model, (x, y, near + lift * r), size * r, tone, gloss)
    for k, (dx, dy, size, teeth, name) in enumerate(_WHEELS):
        turn = 2 * math.pi * phase / teeth * (-1 if k % 2 else 1) * 12
        _wheel(model, (x + dx * r, y + dy * r, near + (0.14 + 0.03 * k) * r), size * r, (teeth, turn), paint(name))
    return model.parts


def _wheel(model: Model, at: Point, r: float, teeth: tuple[int, float], colour: Rgb) -> None:
    """teeth: how many, and by how much it is turned, rad."""
    count, turn = teeth
    a = np.linspace(0, 2 * math.pi, 8 * count, endpoint=False)
    radius = r * np.where(((a / (2 * math.pi) * count) % 1.0) < 0.5, 1.0, 0.80)
    _outline(model, at, np.stack([radius * np.cos(a + turn), radius * np.sin(a + turn)], 1), colour, 0.8)
    for share, tone in ((0.56, tint(colour, 0.5)), (0.44, tint(colour, 1.1)), (0.14, _DARK)):
        _disc(model, (at[0], at[1], at[2] + 0.02 * r * (1.5 - share)), share * r, tone, 0.7)


def _disc(model: Model, at: Point, r: float, colour: Rgb, gloss: float) -> None:
    a = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    _outline(model, at, r * np.stack([np.cos(a), np.sin(a)], 1), colour, gloss)


def _outline(model: Model, at: Point, edge: Rows, colour: Rgb, gloss: float) -> None:
    """A flat piece that faces us. edge (n, 2): from its middle, m."""
    flat = edge + np.array(at[:2])
    solid = np.c_[flat, np.full((len(flat), 1), at[2])]
    model.add(flat[None], colour, at[2], gloss=gloss, form=solid[None], bulge=0.04 * float(np.ptp(edge)))


@dataclass(frozen=True, slots=True)
class Hearth:
    """Where a body burns: whole, m, of its largest part; tongues: of which parts, and how many on each."""

    whole: float
    tongues: tuple[tuple[int, int], ...]


def hearth(parts: Parts) -> Hearth:
    """Of one picture for the whole loop, so that no flame jumps from limb to limb."""
    forms = ((i, p.form) for i, p in enumerate(parts) if not p.decal)
    sizes = sorted(((size_of(parts[i]), -i) for i, form in forms
                    if form is not None and len(form) > 3 and form.shape[1] > 2), reverse=True)[:9]
    whole = sizes[0][0] if sizes else 1.0
    return Hearth(whole, tuple((-i, max(3, round(26 * size / whole))) for size, i in sizes))


def licks(parts: Parts, burning: Hearth, tones: tuple[str, ...], phase: float, glow: float) -> list[Part]:
    """Tongues of flame that rise from everywhere on the body; where they do not glow, of smoke."""
    model, rng, whole = Model(View(90.0, 0.0)), np.random.default_rng(5), burning.whole
    hot, smoke = [paint(t) for t in tones], glow <= 0
    for number, count in burning.tongues:
        form = parts[number].form
        flat = form.reshape(-1, 3) if form is not None else np.zeros((1, 3))
        for k in range(count):
            root = flat[int(rng.integers(len(flat)))]
            clock = (phase * (1 if k % 2 else 2) + rng.random()) % 1.0
            tall = whole * (0.07 + 0.10 * rng.random()) * (0.55 + 0.45 * math.sin(math.pi * clock))
            tall *= 1.5 if smoke else 1.0
            lean = 0.45 * tall * math.sin(2 * math.pi * (clock + 0.37 * k))
            path = np.array([root, root + vec(0.1 * lean, 0.40 * tall, 0.0), root + vec(lean, tall, 0.0)])
            thick = 0.20 * tall * (1.4 if smoke else 1.0)
            model.tube(path @ model.axes, np.array((thick, 0.72 * thick, 0.02 * thick)),
                hot[k % len(hot)], rows=9, glow=glow, opacity=1.0 if not smoke else 0.35)
    return model.parts
