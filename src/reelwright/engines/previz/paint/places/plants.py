"""Trees: a branch mask and one leaf brush; species are data. A tree is a matte that stands on its foot."""

from __future__ import annotations

import math

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.brushes.splat import splat, strokes
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte, pillow
from reelwright.engines.previz.paint.places.crowns import bottle, crown
from reelwright.engines.previz.paint.places.species import SPECIES, Bark, Sketch
from reelwright.engines.previz.scene import Floats

ROOM = 0.24
"""Width beside a crown's usual one for what grows further out, as a share of the height."""


def tree(name: str, px: int, rng: np.random.Generator, metres: float, snow: float = 0.0) -> Matte:
    """One tree, px texels and `metres` m high; the anchor is its foot."""
    species = SPECIES[name]
    px = max(24, px)
    extra = px * ROOM if species.kind == "crown" else 0
    width = int(px * species.aspect + extra) + 8
    sketch = Sketch(species, width, px, Bark(width, px), rng, [])
    {
        "crown": crown,
        "bottle": bottle,
        "whorl": _whorl,
        "column": _whorl,
        "palm": _palm,
        "dead": _dead,
        "bamboo": _bamboo,
        "kelp": _kelp,
    }[species.kind](sketch)
    buffer = np.zeros((px, width, 6), np.float32)
    if sketch.leaves:
        splat(buffer, np.ascontiguousarray(np.concatenate(sketch.leaves), np.float32))
    return _finish(sketch, name, buffer, px / metres, snow)


def _finish(sketch: Sketch, name: str, buffer: Floats, ppm: float, snow: float) -> Matte:
    species, height, width, rng = sketch.species, sketch.height, sketch.width, sketch.rng
    wood, cover = sketch.wood.out(), buffer[..., 5]
    grain = fbm_image(width, height, width / 9, height / 40, int(rng.integers(999)), 3)
    if name.endswith("birch"):
        grain = np.where(fbm_image(width, height, width / 30, height / 9, 5, 3) > 0.62, 0.1, 0.9).astype(np.float32)
    elif species.kind == "whorl" and species.bare > 0.3:  # deep furrows from root to crown
        grain = np.abs(fbm_image(width, height, width / 4, height / 60, 11, 3) - 0.5) * 2.4
    bark = lin(species.bark) * (0.06 + 1.3 * grain[..., None] ** 1.4)
    tone = np.clip(buffer[..., :1], 0, 1)
    leaf = lin(species.leaf_dark) * (1 - tone) + lin(species.leaf_light) * tone
    if species.fruit:
        ripe = smooth(1.4, 1.9, buffer[..., :1])
        skin = lin(species.fruit) * (0.35 + 0.5 * np.clip(buffer[..., :1] - 1.0, 0, 2))
        leaf = leaf * (1 - ripe) + skin * ripe
    if snow:  # lies where leaves look up
        lies = np.clip(smooth(0.35, 0.85, buffer[..., 2] * 0.6 + tone[..., 0] * 0.55) * snow * 1.1, 0, 0.95)[..., None]
        leaf = leaf * (1 - lies) + lin("#eef3fa") * lies
    share = cover[..., None]
    albedo = bark * (1 - share) + leaf * share
    normal = pillow(wood, max(2, height * 0.02), 1.0) * (1 - share) + buffer[..., 1:4] * share
    rows = np.arange(height, dtype=np.float32)[:, None]
    wood = wood * smooth(height - 1, height * 0.985 - 3, rows + (grain - 0.5) * height * 0.03)  # roots melt into ground
    alpha = np.maximum(wood, cover)
    inner = cv2.GaussianBlur(
        cv2.resize(alpha, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA), (0, 0), max(0.6, height * 0.0075)
    )
    inner = cv2.resize(inner, (width, height))
    ao = np.clip(1.25 - 0.75 * inner, 0.4, 1) * (0.5 + 0.5 * np.maximum(tone[..., 0], 1 - cover))
    return Matte(
        np.asarray(albedo, np.float32),
        np.asarray(alpha, np.float32),
        ppm,
        (sketch.middle, sketch.foot),
        np.asarray(normal, np.float32),
        np.asarray(np.clip(0.35 + 0.65 * (1.2 - inner), 0, 1), np.float32),
        np.asarray(ao, np.float32),
        rim=0.35,
    )


def _whorl(t: Sketch) -> None:
    """Conifers: storeys of drooping twigs, wide below."""
    s, h, rng, x0 = t.species, t.height, t.rng, t.middle
    thin = s.bare < 0.3
    t.wood.limb((x0, t.foot), (x0, h * 0.012), h * (0.014 if thin else 0.026), h * 0.002)
    t.wood.limb(
        (x0, t.foot + 2), (x0, t.foot - h * 0.035), h * (0.02 if thin else 0.044), h * (0.012 if thin else 0.025)
    )
    storeys = int(24 + 8 * rng.random())
    each = max(8, s.leaves // storeys // 2)
    for i in range(storeys):
        up = (i + 0.5) / storeys
        y0 = h * 0.02 + (t.foot - h * s.bare - h * 0.02) * (1 - up)
        if s.kind == "whorl":
            form = (1 - up) ** 0.92 * (0.86 + 0.14 * math.cos(9 * up + 2)) + 0.012
        else:
            form = math.sin(math.pi * (0.06 + 0.66 * (1 - up))) ** 0.7
        reach = t.width * (0.40 if s.kind == "column" else 0.47) * form * (0.72 + 0.42 * rng.random())
        for side in (-1, 1):
            out = reach * (0.75 + 0.4 * rng.random())
            u = rng.random(each) ** 0.8
            droop = out * (0.30 + 0.18 * rng.random())
            y = y0 + droop * u**1.4 - 0.25 * droop * u + np.abs(rng.normal(size=each)) * h * 0.010 * (1.2 - u)
            tone = np.clip(0.26 + 0.46 * u + rng.normal(size=each) * 0.12 - (y - y0) / h * 2.0, 0, 1)
            size = (
                h
                * s.leaf
                * (0.7 + 0.6 * rng.random(each))
                * (1.15 - 0.5 * u)
                * (1.25 if s.kind == "column" else 0.30 + 0.70 * min(1.0, 2.2 * (1 - up)))
            )
            nx, nz = side * (0.25 + 0.6 * u), 0.75 - 0.3 * u
            norm = np.sqrt(nx * nx + 0.30 + nz * nz)
            t.leaves.append(
                strokes(
                    x0 + side * u * out,
                    y,
                    size * s.long,
                    size,
                    side * (0.45 + 0.5 * u) + rng.normal(size=each) * 0.35,
                    tone,
                    nx / norm,
                    0.5 / norm,
                    nz / norm,
                )
            )


def _palm(t: Sketch) -> None:
    h, rng = t.height, t.rng
    bend = rng.normal() * 0.12
    steps = np.linspace(0, 1, 12)
    trunk = [(t.middle - bend * h * 0.5 + bend * h * u**1.6, t.foot - u * h * 0.68) for u in steps]
    for a, b, u in zip(trunk, trunk[1:], steps, strict=False):
        t.wood.limb(a, b, h * (0.017 - 0.007 * u), h * (0.016 - 0.007 * u))
    tx, ty = trunk[-1]
    for side in (-1.0, 0.2, 1.0):  # nuts under the crown
        t.wood.limb(
            (tx + side * h * 0.016, ty + h * 0.012), (tx + side * h * 0.017, ty + h * 0.022), h * 0.012, h * 0.012
        )
    u = np.linspace(0.03, 1, 60)
    for i in range(19):
        angle = -math.pi * (-0.12 + 1.24 * ((i * 7) % 19 + rng.random() * 0.6) / 19)
        length, back = h * (0.27 + 0.10 * rng.random()), i / 19
        fx = tx + math.cos(angle) * length * u * (1 - 0.12 * u)
        fy = ty + math.sin(angle) * length * u * 0.92 + u**2.2 * length * (0.24 + 0.40 * abs(math.cos(angle)))
        slope = np.arctan2(np.gradient(fy), np.gradient(fx))
        for side in (-1, 1):
            blade = h * 0.052 * np.sin(np.pi * np.clip(u * 0.92 + 0.08, 0, 1)) ** 0.7 * rng.uniform(0.75, 1.1, 60) + 1
            turn = slope + side * (0.65 + 0.30 * u) + rng.normal(size=60) * 0.10
            tone = np.clip(0.26 + 0.35 * (side < 0) + 0.28 * back + rng.normal(size=60) * 0.10, 0, 1)
            t.leaves.append(
                strokes(
                    fx + np.cos(turn) * blade * 0.8,
                    fy + np.sin(turn) * blade * 0.8,
                    blade,
                    h * 0.0036,
                    turn,
                    tone,
                    math.cos(angle) * 0.6,
                    0.62 if side < 0 else 0.2,
                    0.5,
                )
            )


def _dead(t: Sketch) -> None:
    rng = t.rng

    def grow(x: float, y: float, angle: float, length: float, radius: float, depth: int) -> None:
        x2, y2 = x + math.cos(angle) * length, y - math.sin(angle) * length
        knee = ((x + x2) / 2 + rng.normal() * length * 0.06, (y + y2) / 2)
        t.wood.limb((x, y), knee, radius, radius * 0.85)
        t.wood.limb(knee, (x2, y2), radius * 0.85, radius * 0.68)
        for _ in range(0 if depth == 0 else 2 if depth > 1 else 3):
            turn = rng.normal() * 0.25 + rng.choice([-1, 1]) * (0.25 + 0.35 * rng.random())
            grow(x2, y2, angle + turn, length * (0.62 + 0.22 * rng.random()), radius * 0.64, depth - 1)

    grow(t.middle, t.foot, math.pi / 2 + rng.normal() * 0.08, t.height * 0.24, t.height * 0.026, 6)


def _bamboo(t: Sketch) -> None:
    h, rng = t.height, t.rng
    for _ in range(5):
        x, bend, radius = (
            t.middle + rng.normal() * t.width * 0.16,
            rng.normal() * 0.04 * h,
            h * rng.uniform(0.006, 0.01),
        )
        ys = np.linspace(t.foot, h * (0.02 + 0.15 * rng.random()), 16)
        for i in range(15):
            a, b = i / 15, (i + 1) / 15
            r = radius * (1.1 - 0.5 * a)
            t.wood.limb((x + bend * a**2, ys[i] - 1), (x + bend * b**2, ys[i + 1] + 2), r, r)
        u = 0.45 + 0.55 * rng.random(70)
        t.leaves.append(
            strokes(
                x + bend * u**2 + rng.normal(size=70) * t.width * 0.13,
                t.foot - u * (t.foot - ys[-1]),
                h * 0.026,
                h * 0.0048,
                rng.normal(size=70) * 0.7 + 0.5,
                np.clip(0.5 + rng.normal(size=70) * 0.25, 0, 1),
                rng.normal(size=70) * 0.4,
                0.6,
                0.6,
            )
        )


def _kelp(t: Sketch) -> None:
    """Thin stems that wind up to the light, long limp blades on both sides of them all the way."""
    h, rng = t.height, t.rng
    for _ in range(3):
        x, swing, turns = t.middle + rng.normal() * t.width * 0.10, t.width * rng.uniform(0.06, 0.12), rng.uniform(1, 2)
        begins, top = rng.uniform(0, 6.28), h * (0.02 + 0.16 * rng.random())
        u = np.linspace(0, 1, 28)
        xs = x + swing * np.sin(begins + turns * 6.28 * u) * u**0.7
        ys = t.foot + (top - t.foot) * u
        for i in range(27):
            t.wood.limb((xs[i], ys[i]), (xs[i + 1], ys[i + 1]), h * 0.0028, h * 0.0024)
        number = 120
        at = 0.05 + 0.95 * rng.random(number) ** 0.85
        aside = np.where(np.arange(number) % 2, 1.0, -1.0)
        long = h * (0.030 + 0.016 * rng.random(number)) * (1.15 - 0.5 * at)
        rise = -(0.45 + 0.35 * rng.normal(size=number)) * aside  # blades float up and outwards
        t.leaves.append(
            strokes(
                np.interp(at, u, xs) + aside * long * 0.55,
                np.interp(at, u, ys) - 0.4 * long,
                long,
                h * 0.0042,
                rise,
                np.clip(0.5 + rng.normal(size=number) * 0.28, 0, 1),
                aside * 0.4,
                0.5,
                0.6,
            )
        )
