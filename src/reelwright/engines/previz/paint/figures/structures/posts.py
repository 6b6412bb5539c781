"""Things on posts and things that burn: lantern posts, street lamps, torches, candles, campfires, hanging lanterns."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Vec, View, vec
from reelwright.engines.previz.paint.figures.structures.masonry import WARM
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

IRON = "#2a323a"


def lantern(model: Model, centre: Vec, size: float, frame: Rgb) -> None:
    """A glazed lantern with a cap and four bars; size: half its height."""
    depth = model.near(centre)
    glass = model.loft([(centre - UP * size * 0.75, vec(size * 0.42, 0, 0), vec(0, 0, size * 0.42)),
                        (centre + UP * size * 0.55, vec(size * 0.58, 0, 0), vec(0, 0, size * 0.58))],
                        tint(WARM, 0.95), depth=depth, rows=3, glow=0.85,
                       shadow=0)
    model.ball(centre - UP * size * 0.1, size * 0.34, (1.0, 0.86, 0.6), depth=depth + 0.01, decal=True, group=glass,
        glow=1.0)
    for x in (-0.5, 0.0, 0.5):
        model.tube([centre + model.screen(x * 0.84 * size, -size * 0.75), centre
            + model.screen(x * 1.16 * size, size * 0.55)], [size * 0.045] * 2, frame,
                   depth=depth + 0.02, rows=2, shadow=0)
    for low, high, r0, r1 in ((0.52, 0.66, 0.78, 0.74), (0.62, 1.1, 0.72, 0.16), (-0.95, -0.72, 0.30, 0.52)):
        model.loft([(centre + UP * size * low, vec(size * r0, 0, 0), vec(0, 0, size * r0)),
            (centre + UP * size * high, vec(size * r1, 0, 0), vec(0, 0, size * r1))],
                   frame, depth=depth + 0.03, rows=4, gloss=0.3)
    model.ball(centre + UP * size * 1.16, size * 0.12, frame, depth=depth + 0.04)


def model_lamp_post(view: View, height: float, colour: Rgb) -> Model:
    """A cast-iron lamp post."""
    model, unit = Model(view), height / 3.4
    profile = ((0.0, 0.16), (0.10, 0.16), (0.22, 0.10), (0.42, 0.075), (0.5, 0.10), (0.58, 0.06), (1.9, 0.045),
        (2.05, 0.085), (2.15, 0.045), (2.72, 0.038), (2.80, 0.10))
    model.loft([(vec(0, y * unit, 0), vec(r * unit, 0, 0), vec(0, 0, r * unit)) for y, r in profile], colour,
        depth=0.0, rows=30, gloss=0.3)
    lantern(model, vec(0, 3.05 * unit, 0), 0.30 * unit, colour)
    return model


def model_walkway_lantern(view: View, wood: Rgb) -> Model:
    """A leaning wooden post with a bracket and a small hanging lantern: piers and walkways."""
    model = Model(view)
    model.tube([vec(0, -0.1, 0), vec(0.02, 1.4, 0), vec(-0.01, 2.85, 0)], [0.075, 0.068, 0.06], wood, depth=0.0, rows=9)
    group = model.groups
    for y in (0.4, 0.9, 1.5, 2.1):
        model.tube([vec(-0.03, y, 0.05), vec(-0.01, y + 0.4, 0.06)], [0.005, 0.008], tint(wood, 0.55), depth=0.01,
            decal=True, group=group, rows=3)
    side = model.screen(1, 0)
    model.tube([vec(0, 2.7, 0), vec(0, 2.74, 0) + side * 0.22, vec(0, 2.70, 0) + side * 0.38], [0.035, 0.03, 0.022],
        tint(wood, 0.85), depth=0.02, rows=7)
    model.tube([vec(0, 2.25, 0), vec(0, 2.68, 0) + side * 0.25], [0.026, 0.022], tint(wood, 0.8), depth=0.015, rows=3)
    model.tube([vec(0, 2.69, 0) + side * 0.36, vec(0, 2.58, 0) + side * 0.36], [0.008] * 2, paint(IRON), depth=0.03,
        rows=2, shadow=0)
    lantern(model, vec(0, 2.40, 0) + side * 0.36, 0.155, paint(IRON))
    return model


def flame(model: Model, foot: Vec, height: float, width: float, phase: float, seed: int) -> None:
    """Tongues of fire that lick upwards; loops once a phase."""
    tones = (((0.95, 0.13, 0.015), 1.0, 1.0), ((1.0, 0.36, 0.04), 0.76, 0.8), ((1.0, 0.72, 0.22), 0.48, 0.55))
    rng = np.random.default_rng(seed)
    offsets = rng.random(7)
    for layer, (colour, tall, wide) in enumerate(tones):
        for k in range(5 - layer):
            spread = (k - (4 - layer) / 2) / 2.6
            beat = 2 * math.pi * (phase * (1 + k % 2) + float(offsets[k]))
            high = height * tall * (0.62 + 0.38 * (1 - abs(spread)) + 0.16 * math.sin(beat))
            nodes = []
            for s in np.linspace(0, 1, 7):
                sway = (0.10 * math.sin(beat + 4.2 * (phase * 0 + s)) * s
                    + spread * (0.36 * (1 - s) + 0.04)) * width * 1.4
                nodes.append(foot + model.screen(sway, 0) + UP * high * float(s))
            radii = np.array([0.55, 0.95, 0.92, 0.70, 0.44, 0.20, 0.01]) * width * 0.30 * wide
            model.tube(nodes, radii, colour, depth=model.near(foot) + 0.1 * layer + 0.01 * k + 0.2, rows=22, glow=1.0,
                shadow=0)


def model_campfire(view: View, seed: int, *, room: bool = False) -> Model:
    """Logs in a ring of stones; staging.blazes sets fire to them. room: with what the flames will fill."""
    model = Model(view)
    rng = np.random.default_rng(seed)
    for k in range(15):
        a = 2 * math.pi * (k + 0.5 * float(rng.random())) / 15
        at = vec(0.52 * math.cos(a), 0.06, 0.52 * math.sin(a))
        model.ball(at, 0.06 + 0.06 * float(rng.random()) ** 2, tint(paint("#4a4844"), 0.6 + 0.5 * float(rng.random())),
            depth=model.near(at))
    for k in range(6):
        a = 2 * math.pi * k / 6 + 0.3
        out = vec(0.46 * math.cos(a), 0.04, 0.46 * math.sin(a))
        model.tube([out, out * -0.05 + UP * 0.42], [0.055, 0.035], paint("#3a281c"), depth=model.near(out) * 0.5,
            rows=4)
    model.ball(vec(0, 0.02, 0), 0.16, (0.8, 0.12, 0.02), depth=-0.2, glow=0.6, shadow=0)
    if room:
        flame(model, vec(0, 0.08, 0), 1.1, 0.62, 0.0, seed)
    return model


def model_torch(view: View, *, room: bool = False) -> Model:
    """A brand in its iron cup; staging.blazes lights it. room: as in model_campfire."""
    model = Model(view)
    model.tube([vec(0, 0, 0), vec(0.02, 1.5, 0)], [0.05, 0.04], paint("#5a3e28"), depth=0.0, rows=5)
    model.loft([(vec(0.02, 1.42, 0), vec(0.07, 0, 0), vec(0, 0, 0.07)),
        (vec(0.02, 1.62, 0), vec(0.12, 0, 0), vec(0, 0, 0.12))], paint(IRON), depth=0.05, rows=3)
    if room:
        flame(model, vec(0.02, 1.56, 0), 0.5, 0.3, 0.0, 5)
    return model


def model_paper_lantern(view: View, colour: Rgb) -> Model:
    """A glowing paper lantern that hangs or rises; its middle is the contact point."""
    model = Model(view)
    glow = (min(1.0, colour[0] * 1.3 + 0.25), min(1.0, colour[1] * 0.8 + 0.10), colour[2] * 0.4 + 0.02)
    rings = ((-0.34, 0.14), (-0.26, 0.24), (0.0, 0.31), (0.26, 0.25), (0.34, 0.15))
    group = model.loft([(vec(0, y, 0), vec(r, 0, 0), vec(0, 0, r)) for y, r in rings], glow, depth=0.0, rows=20,
        glow=0.7, shadow=0)
    model.ball(vec(0, -0.06, 0), 0.2, (1.0, 0.75, 0.35), depth=0.01, decal=True, group=group, glow=1.0, opacity=0.6)
    for y in np.linspace(-0.28, 0.28, 7):
        model.tube([vec(0, float(y), 0) + model.screen(-0.3, 0), vec(0, float(y), 0) + model.screen(0, -0.015),
            vec(0, float(y), 0) + model.screen(0.3, 0)], [0.006] * 3,
                   tint(colour, 0.6), depth=0.02, decal=True, group=group, opacity=0.6, rows=8)
    for y in (-0.36, 0.36):
        model.loft([(vec(0, y - 0.02, 0), vec(0.145, 0, 0), vec(0, 0, 0.145)),
            (vec(0, y + 0.02, 0), vec(0.145, 0, 0), vec(0, 0, 0.145))], paint("#3a2a22"), depth=0.03, rows=2)
    model.tube([vec(0, -0.38, 0), vec(0, -0.62, 0)], [0.012, 0.02], paint("#b8342a"), depth=0.0, rows=3)
    return model
