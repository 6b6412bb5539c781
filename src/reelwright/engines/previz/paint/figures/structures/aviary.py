"""The mechanical aviary: a gigantic copper birdcage on lattice legs, with gears, hanging bridges and streamers."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Glow
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Vec, View, spline, vec
from reelwright.engines.previz.paint.figures.structures.machines import (
    VERDIGRIS,
    Cage,
    Span,
    bridge,
    cage,
    gear,
    hoop,
    lattice,
    streamer,
)
from reelwright.engines.previz.paint.figures.structures.masonry import (
    WARM,
    Pane,
    on_round,
    railing,
    round_window,
    tower,
)
from reelwright.engines.previz.paint.figures.subject import Moving, rigid
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint
from reelwright.engines.previz.scene import Motion

HEIGHT = 52.0  # m
DOME = Cage(((0, 11.4), (2.5, 12.6), (6.5, 13.1), (11, 11.9), (15, 8.9), (18.2, 5.2), (20.2, 2.4)), 26,
            (0.3, 3.0, 6.5, 10.0, 13.2, 16.2, 18.6, 20.0), 0.17, (4.7, 8.3, 14.8))
BASKET = Cage(((-9.0, 1.2), (-7.2, 4.2), (-4.2, 8.4), (-1.4, 10.6), (0, 11.2)), 22, (-8.6, -6.4, -3.6, -1.2), 0.15,
    (-2.4,))
FLANK = Cage(((0, 3.3), (1.6, 3.8), (3.4, 3.7), (5.4, 2.5), (6.6, 0.9)), 16, (0.1, 1.7, 3.5, 5.2, 6.4), 0.10, (2.6,))
FLANKS = ((-20.5, 15.0, 1.5), (20.0, 18.5, -1.0), (-13.2, 32.5, -6.0), (14.8, 31.0, -5.0))  # x, y, z of side cages
GEARS = ((-8.6, 16.4, 4.6, 22, 0.20), (-1.9, 14.0, 2.6, 14, -0.354), (3.8, 16.9, 3.5, 18, 0.263),
    (9.6, 14.2, 2.5, 14, -0.368),
         (-13.2, 21.6, 2.2, 12, -0.418), (12.9, 19.4, 2.9, 16, 0.317), (0.2, 9.6, 2.1, 12, 0.44))
"""x, y, radius (m), teeth, turning speed (rad/s); neighbours turn against each other."""


def model_aviary(view: View, copper: Rgb, seed: int) -> Model:
    model = Model(view)
    deck = vec(0, 13.4, 0)
    _legs(model, copper)
    cage(model, deck, BASKET, tint(copper, 0.9))
    _drum(model, copper, seed)
    _core(model, copper)
    cage(model, vec(0, 21.4, 0), DOME, copper)
    _crown(model, copper)
    for x, y, z in FLANKS:
        _flank(model, model.screen(x, y, z), 1.0 if abs(x) > 16 else 0.72, copper)
    _patina(model, seed)
    return model


def _legs(model: Model, copper: Rgb) -> None:
    """Six lattice legs that reach out and grip the rock."""
    for k in range(6):
        a = 2 * math.pi * (k + 0.3) / 6
        toward = model.near(vec(math.cos(a), 0, math.sin(a)))
        path = spline([on_round(vec(0, 0, 0), r, a, y) for r,
            y in ((17.0, 0.0), (14.6, 3.2), (12.4, 8.0), (11.2, 13.4))], 8)
        tone = tint(copper, 0.78 if toward > 0 else 0.42)
        lattice(model, path, 0.75, 0.20, tone, 13 * toward - 2.0)
        model.ball(path[0] + UP * 0.4, 1.0, tint(tone, 0.8), depth=13 * toward - 1.9, gloss=0.5)


def _deck(model: Model, y: float, radius: float, copper: Rgb) -> None:
    tower(model, vec(0, 0, 0), ((y, radius * 0.94), (y + 0.45, radius), (y + 0.8, radius)), tint(copper, 0.72),
        depth=radius * 0.72, gloss=0.6)
    ring = np.array([on_round(vec(0, 0, 0), radius * 0.985, a, y + 0.8) for a in np.linspace(0, 2 * math.pi, 61)[:-1]])
    railing(model, model.front_arc(ring, vec(0, y + 0.8, 0)), 1.15, tint(copper, 0.9), radius * 0.99, 0.06)


def _drum(model: Model, copper: Rgb, seed: int) -> None:
    """The engine house between the decks: riveted plates and arched windows, lit from within."""
    group = tower(model, vec(0, 0, 0), ((13.6, 10.4), (14.6, 10.0), (20.4, 10.0), (21.2, 10.8)), tint(copper, 0.66),
        depth=5.0, gloss=0.55)
    rng = np.random.default_rng(seed)
    for k in range(40):
        u, y = float(rng.uniform(-0.96, 0.96)), float(rng.choice([15.0, 17.4, 19.8]))
        at = model.screen(u * 10.0, 0) + UP * y
        model.spot(at, (0.9 * math.sqrt(1 - u * u) + 0.1, 1.1), tint(copper, 0.5 if k % 2 else 0.85), 5.01, decal=True,
            group=group, opacity=0.35)
    for k in range(18):
        pane = Pane(0, 15.6, 1.35, 3.0, arched=True, lit=1.0, frame=tint(copper, 0.32))
        round_window(model, vec(0, 0, 0), 10.05, 2 * math.pi * (k + 0.5) / 18, pane, 5.5)
    _deck(model, 12.8, 12.4, copper)
    _deck(model, 20.6, 13.0, copper)


def _core(model: Model, copper: Rgb) -> None:
    """Inside the cage: a stair tower with lamps, and perches."""
    tower(model, vec(0, 0, 0), ((21.4, 2.6), (30, 2.1), (37, 1.7), (40.5, 1.2)), tint(copper, 0.5), depth=-1.0,
        gloss=0.4)
    helix = [on_round(vec(0, 0, 0), 3.0 - 0.03 * k, 0.42 * k, 21.6 + 0.42 * k) for k in range(44)]
    for start in range(0, 42, 3):
        piece = helix[start : start + 4]
        toward = model.near(piece[1] - vec(0, float(piece[1][1]), 0))
        model.tube(piece, [0.22] * len(piece), tint(copper, 0.85 if toward > 0 else 0.4), depth=-1.0 + toward, rows=10,
            gloss=0.6)
    for k, y in enumerate((23.2, 25.6, 28.0, 30.6, 33.4, 36.0)):
        round_window(model, vec(0, 0, 0), 2.2, math.atan2(model.axes[2, 2], model.axes[2, 0]) + 0.5 * (-1) ** k,
                     Pane(0, y, 0.8, 1.5, arched=True, lit=1.0, bars=False), 2.5)
    for k in range(7):
        a, y = 2.4 * k + 0.4, 24.5 + 1.9 * k
        tip = on_round(vec(0, 0, 0), 8.6 - 0.55 * k, a, y)
        model.tube([vec(0, y + 0.4, 0), tip], [0.14, 0.09], tint(copper, 0.55), depth=model.near(tip) * 0.5 - 1,
            rows=3, gloss=0.5)
        model.ball(tip + UP * -0.7, 0.42, WARM, depth=model.near(tip) * 0.5, glow=1.0, shadow=0)


def _crown(model: Model, copper: Rgb) -> None:
    """Lantern, onion dome and finial over the cage."""
    foot = vec(0, 41.2, 0)
    tower(model, foot, ((0, 2.9), (0.5, 3.0), (0.7, 2.4), (3.0, 2.3), (3.3, 3.1), (3.6, 3.1)), tint(copper, 0.8),
        depth=3.0, gloss=0.7)
    for k in range(10):
        round_window(model, foot, 2.4, 2 * math.pi * k / 10, Pane(0, 0.9, 0.75, 1.8, arched=True, lit=1.0, bars=False),
            3.5)
    onion = ((3.6, 2.6), (4.4, 3.2), (5.3, 3.05), (6.4, 1.9), (7.4, 0.75), (8.4, 0.25))
    group = tower(model, foot, onion, mix(copper, paint(VERDIGRIS), 0.35), depth=3.6, gloss=0.7)
    for k in range(14):
        a = 2 * math.pi * k / 14
        if model.near(vec(math.cos(a), 0, math.sin(a))) > 0:
            model.tube([on_round(foot, r, a, h) for h, r in onion], [0.07] * len(onion), tint(copper, 1.15),
                depth=3.61, decal=True, group=group,
                       rows=18)
    model.tube([foot + UP * 8.2, foot + UP * 10.8], [0.13, 0.03], copper, depth=3.7, rows=3, gloss=0.9)
    model.ball(foot + UP * 8.9, 0.42, tint(copper, 1.2), depth=3.8, gloss=0.9)


def _flank(model: Model, foot: Vec, k: float, copper: Rgb) -> None:
    """A smaller cage on a bracket of its own, with a lamp inside."""
    toward = model.near(foot)
    inner = vec(0, float(foot[1]) - 5.0, 0) + model.screen(9.5 * (1 if model.project(foot)[0] > 0 else -1), 0)
    lattice(model, spline([inner, (inner + foot) * 0.5 - UP * 1.6, foot - UP * 0.4], 7), 0.4 * k, 0.13 * k,
        tint(copper, 0.7), toward - 4)
    small = Cage(tuple((h * k, r * k) for h, r in FLANK.profile), FLANK.ribs, tuple(h * k for h in FLANK.hoops),
        FLANK.thick * k,
                 tuple(h * k for h in FLANK.scrolls))
    tower(model, foot, ((-2.2 * k, 0.5 * k), (-0.9 * k, 2.6 * k), (0, 3.5 * k), (0.3 * k, 3.6 * k)),
        tint(copper, 0.62), depth=toward - 0.2,
          gloss=0.6)
    model.ball(foot + UP * 1.9 * k, 0.75 * k, WARM, depth=toward, glow=1.0, shadow=0)
    cage(model, foot, small, tint(copper, 1.02))
    cap = ((6.4 * k, 1.2 * k), (7.0 * k, 1.3 * k), (7.9 * k, 0.6 * k), (9.0 * k, 0.08 * k))
    tower(model, foot, cap, mix(copper, paint(VERDIGRIS), 0.35), depth=toward + 1.0, gloss=0.7)
    hoop(model, foot + UP * 0.35 * k, 3.6 * k, 0.12 * k, tint(copper, 0.9))


def _patina(model: Model, seed: int) -> None:
    """Verdigris where rain runs off: on a share of the plates."""
    rng = np.random.default_rng(seed + 11)
    solid = [part for part in model.parts if part.gloss >= 0.55 and not part.decal]
    for part in solid:
        if rng.random() < 0.35:
            points = part.rings.reshape(-1, 2)
            low, high = points.min(0), points.max(0)
            at = low + rng.random(2) * (high - low)
            size = 0.10 + 0.5 * float(rng.random())
            angles = np.linspace(0, 2 * math.pi, 21)[:-1]
            blot = at + np.stack([np.cos(angles) * size * 0.6, np.sin(angles) * size * 1.6], 1)
            model.add(blot[None], paint(VERDIGRIS), part.depth + 0.001, decal=True, group=part.group, opacity=0.40)


BRIDGES = (
    (12.7, 21.3, Span(4.4, 0.5, -2.5)), (-12.3, 13.7, Span(-5.2, 0.5, 1.5)),
    (-12.9, 21.3, Span(-15.5, 1.8, -1.0, post=True)),
    (12.3, 13.6, Span(16.0, 2.0, 1.2, post=True)), (23.6, 18.8, Span(8.0, 0.9, 0.8, post=True)),
)
"""Where each hangs from, m, and its span."""
STREAMERS = ((-10.2, 37.0, 9.0), (7.8, 38.6, 8.0), (-20.4, 24.3, 7.5), (20.1, 27.8, 7.0), (0.0, 52.1, 6.5),
             (12.4, 22.4, 6.5))
"""Where each flies from and its length, m."""


def aviary_moving(copper: Rgb, accents: tuple[Rgb, ...], seed: int) -> tuple[Moving, ...]:
    """Gears that turn, bridges that sway and streamers that snap."""
    pieces = []
    for i, (x, y, radius, teeth, speed) in enumerate(GEARS):
        parts = gear(radius, teeth, tint(copper, 0.92 + 0.12 * (i % 3)), 5 + i % 3)
        pieces.append(Moving(f"gear {i}", rigid(parts), x, y, Motion(spin=speed * 1.6), dz=-10.5 - 0.3 * i))
    for i, (x, y, span) in enumerate(BRIDGES):
        swing = Motion(sway=(0.022, 4.2 + 0.7 * i, 0.21 * i))
        pieces.append(Moving(f"bridge {i}", rigid(bridge(span, copper, seed + i)), x, y, swing, dz=-3.0))
    for i, (x, y, length) in enumerate(STREAMERS):
        cloth = streamer(length, 0.75, accents[i % len(accents)], seed + i)
        pieces.append(Moving(f"streamer {i}", cloth, x, y, dz=-11.5, pictures=16, period=1.3 + 0.17 * i))
    return tuple(pieces)


def aviary_glows() -> tuple[Glow, ...]:
    lamps = [Glow(model_x, 17.2, 3.2, (1.0, 0.52, 0.18), 0.12) for model_x in (-7.5, -2.5, 2.5, 7.5)]
    lamps += [Glow(0.0, 27.0, 6.0, (1.0, 0.55, 0.2), 0.08), Glow(0.0, 42.8, 3.4, (1.0, 0.6, 0.25), 0.1)]
    lamps += [Glow(x, y + 1.9, 2.2, (1.0, 0.55, 0.2), 0.2) for x, y, _ in FLANKS]
    return tuple(lamps)
