"""Things in the shape of another: a hedge like a swan, a cloud like a heart, a biscuit like a star. Lengths in m."""

from __future__ import annotations

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.fallback import outlines, sign_for
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, prism
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import stream, surface
from reelwright.engines.previz.paint.figures.things.diagrams import OUTLINES
from reelwright.engines.previz.paint.figures.things.says import pictured
from reelwright.engines.previz.paint.figures.tone import paint

_LEAVES = Stuff(paint("#3f7a34"), "thatch", paint("#244a20"), 0.05, 1.0, wear=0.0)
_CLOUD = Stuff(paint("#f4f5fa"), "rock", paint("#e2e6f0"), 0.5, 0.3, glow=0.06, wear=0.0)
_BISCUIT = Stuff(paint("#c8883c"), "rust", paint("#a8662a"), 0.03, 0.3, 0.1, wear=0.2)
_POINTS = 130


_WHOLE = {
    **dict.fromkeys(("man", "person", "human", "giant", "woman", "god", "figure", "boy", "girl"), "person standing"),
    **dict.fromkeys(("teacup", "mug", "cup"), "hot beverage"),
}  # fmt: skip
"""Nouns whose own sign is only a head, or none -> the one that shows all of it."""
_FINE = 360  # texels that the longer side of a silhouette has


def _silhouette(shapes: tuple[np.ndarray, ...]) -> np.ndarray:
    """The outline (n, 2) of all that a sign is drawn with, small gaps between its strokes closed."""
    points = np.vstack(shapes)
    low = points.min(0)
    scale = _FINE / float(np.ptp(points, axis=0).max())
    mask = np.zeros((_FINE + 40, _FINE + 40), np.uint8)
    for shape in shapes:
        cv2.fillPoly(mask, [np.rint((shape - low) * scale + 20).astype(np.int32)], 255)
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9)))
    found, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return np.asarray(max(found, key=cv2.contourArea)[:, 0], np.float64)


def _form(noun: str) -> np.ndarray:
    """The outline of a noun's sign, one high, its foot at 0, to the right and up."""
    plain = OUTLINES.get(noun)
    if plain is not None:
        rows = np.asarray(plain, np.float64)
    else:
        sign = sign_for(Cue("object", _WHOLE.get(noun, noun)))
        rows = _silhouette(outlines(sign)) if sign is not None else np.asarray(OUTLINES["heart"], np.float64)
        keep = np.unique(np.linspace(0, len(rows) - 1, min(_POINTS, len(rows))).astype(int))
        rows = rows[keep]
    low, high = rows.min(0), rows.max(0)
    return (rows - np.array(((low[0] + high[0]) / 2, low[1]))) / float(high[1] - low[1])


def _solid(noun: str, tall: float, thick: float, stuff: Stuff) -> Mesh:
    rows = _form(noun) * tall
    return prism([(float(x), float(y)) for x, y in rows], thick, stuff, 0.12 * thick).turned("y", 90)


def topiary(cue: Cue) -> Thing:
    """A clipped hedge in the shape of what it shows, on its stem in a box."""
    hedge = surface(cue, _LEAVES)
    solid = _solid(pictured(cue) or "heart", 1.7, 0.42, hedge).moved(0, 0.42, 0)
    rng, tufts = stream(cue), []
    rows = _form(pictured(cue) or "heart") * 1.7
    low, high = rows.min(0), rows.max(0)
    spots = [(float(x), float(y)) for x, y in rng.uniform(low, high, (700, 2)) if _within(rows, float(x), float(y))]
    spots += [(float(x), float(y)) for x, y in rows]
    for x, y in spots[:300]:
        tufts.append(ball(float(rng.uniform(0.045, 0.075)), hedge, 0.9, 8).moved(0.17, 0.42 + y, -x))
    tub = box((0.55, 0.42, 0.9), Stuff(paint("#7a4e30"), "planks", paint("#4a2e1c"), 0.1, 0.4, wear=0.4), 0.02)
    return Thing(join([solid, *tufts, tub]), pitch=3.0, turned=66.0)


def cloud(cue: Cue) -> Thing:
    """A heap of white puffs along the outline of what it is like and within it."""
    rows, rng = _form(pictured(cue) or "heart") * 8.0, stream(cue)
    low, high = rows.min(0), rows.max(0)
    inside = [(float(x), float(y)) for x, y in rng.uniform(low, high, (420, 2)) if _within(rows, float(x), float(y))]
    puffs = [ball(float(rng.uniform(0.26, 0.4)), _CLOUD, 0.92, 10).moved(0, float(y), -float(x)) for x, y in rows]
    for x, y in inside[:150]:  # no puff swells far over the outline
        room = float(np.hypot(rows[:, 0] - x, rows[:, 1] - y).min()) + 0.16
        size = float(np.clip(rng.uniform(0.6, 0.95), 0.24, room))
        puffs.append(ball(size, _CLOUD, 0.9, 12).moved(float(rng.uniform(0, 0.6)), y, -x))
    return Thing(join(puffs), fit=lambda _cue: View(84.0, 0.0))


def biscuit(cue: Cue) -> Thing:
    """A biscuit of that form with a line of icing."""
    base = _solid(pictured(cue) or "star", 0.30, 0.03, _BISCUIT)
    icing = _solid(pictured(cue) or "star", 0.25, 0.012, surface(cue, enamel("#f2e6ee", 0.1))).moved(0.018, 0.025, 0)
    return Thing(join([base, icing]).turned("z", 14), pitch=10.0, turned=66.0)


def balloon(cue: Cue) -> Thing:
    """A foil balloon of that form on its string."""
    foil = surface(cue, enamel("#d8304a", 0.6))
    body = _solid(pictured(cue) or "heart", 0.8, 0.26, foil)
    return Thing(join([body.moved(0, 0.9, 0), box((0.006, 0.9, 0.006), Stuff(paint("#e8e4da"), wear=0))]),
                 fit=lambda _cue: View(74.0, 0.0))


def _within(rows: np.ndarray, x: float, y: float) -> bool:
    """Even-odd rule."""
    a, b = rows, np.roll(rows, -1, axis=0)
    crosses = (a[:, 1] > y) != (b[:, 1] > y)
    at = a[:, 0] + (y - a[:, 1]) / np.where(b[:, 1] == a[:, 1], 1e-9, b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])
    return bool(np.count_nonzero(crosses & (at > x)) % 2)


GOODS = ((topiary, 2.1, "topiary shape, hedge shape, bush shape, topiary"), (cloud, 8.0, "cloud shape"),
         (biscuit, 0.30, "cookie shape, biscuit shape"), (balloon, 1.7, "balloon shape"))
"""Makers of a noun with " shape" after it; what it is like is its print."""
