"""A walking war machine the height of a house: armour plates, pistons, a lit cockpit, cannon arms. x forward, m."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, lit, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface
from reelwright.engines.previz.paint.figures.tone import paint

STEEL, DARK = metal("#8a9096", 0.7, 0.4), metal("#2a2c30", 0.4, 0.5)
PANE = Stuff(paint("#1c2a36"), gloss=1.0, metal=0.8, wear=0.0)
HIP, KNEE = 5.2, 2.6  # heights, m
WALKING = frozenset({"walk", "run", "move", "approach", "drive", "cross", "stomp", "fight", "follow"})


def _leg(coat: Stuff, trim: Stuff, thigh: float, shin: float) -> Mesh:
    """One leg about its hip; angles in degrees, forward positive."""
    upper = join(
        [
            box((1.0, 2.3, 0.9), coat, 0.16).moved(0, -2.5, 0),
            ball(0.62, STEEL, 1.0, 20),
            tube([(0.42, -0.3, 0.3), (0.42, -2.3, 0.3)], 0.12, STEEL, 10),
            box((0.3, 1.3, 0.95), trim, 0.06).moved(0.42, -2.0, 0),
        ]
    )
    lower = join(
        [
            ball(0.5, DARK, 1.0, 18),
            box((0.85, 2.2, 0.8), coat, 0.14, 1.15).moved(0, -2.3, 0),
            prism([(0.3, 0.3), (0.75, 0.1), (0.7, -1.2), (0.35, -1.6)], 0.75, trim, 0.06),
            tube([(-0.5, -0.2, 0), (-0.45, -2.0, 0)], 0.11, STEEL, 10),
        ]
    )
    foot = join(
        [
            box((1.9, 0.42, 1.25), coat, 0.12, 0.8).moved(0.3, -2.6, 0),
            *(box((0.5, 0.26, 0.34), DARK, 0.05).moved(1.25, -2.6, z) for z in (-0.4, 0.0, 0.4)),
        ]
    )
    below = join(
        [
            lower.turned("z", shin),
            foot.moved(2.2 * math.sin(math.radians(shin)), 2.2 * (1 - math.cos(math.radians(shin))), 0),
        ]
    )
    knee = join([below]).moved(0, -KNEE, 0)
    return join([upper, knee]).turned("z", thigh)


def _arm(coat: Stuff, trim: Stuff, side: float, swing: float) -> Mesh:
    """A shoulder guard, an elbow, a rotary cannon on the right and a fist on the left."""
    guard = join([ball(1.0, coat, 0.8, 24), box((1.5, 0.34, 1.1), trim, 0.1).moved(0, 0.3, side * 0.1)])
    upper = box((0.7, 1.7, 0.7), DARK, 0.1).moved(0, -2.0, side * 0.25)
    fore = [
        box((2.0, 0.95, 0.95), coat, 0.16).moved(0.8, -2.7, side * 0.25),
        ball(0.55, STEEL).moved(0, -2.1, side * 0.25),
    ]
    if side > 0:
        fore += [
            around(tube([(0, 0.0, 0), (0, 1.7, 0)], 0.12, STEEL, 10).moved(0.24, 0, 0), 6)
            .turned("z", -90)
            .moved(1.8, -2.25, 0.25),
            lathe([(0.42, 0.0), (0.46, 0.2), (0.42, 0.3)], DARK, 24).turned("z", -90).moved(2.5, -2.25, 0.25),
        ]
    else:
        fore += [
            box((0.7, 0.7, 0.8), DARK, 0.12).moved(2.1, -2.6, -0.25),
            *(box((0.6, 0.2, 0.16), STEEL, 0.05).moved(2.55, -2.3 - 0.05 * k, -0.55 + 0.2 * k) for k in range(4)),
        ]
    return join([guard, upper, *fore]).turned("z", swing)


def mech(cue: Cue) -> Thing:
    """It strides when it goes; else it stands with its knees bent."""
    coat = surface(cue, Stuff(paint("#5f6e5a"), "panels", paint("#3a443a"), 0.9, 0.5, 0.5, 0.25, wear=0.6))
    trim = enamel(second(cue, "#c8762c"), 0.2)
    eye = lit("#ffb84a", 1.6)
    hull = join([
        prism([(-1.5, -0.6), (1.3, -0.9), (2.0, 0.2), (1.4, 1.5), (-0.6, 1.9), (-1.7, 1.2)], 3.0, coat, 0.25),
        prism([(1.35, 0.1), (2.02, 0.3), (1.5, 1.25), (1.0, 1.2)], 1.7, PANE),
        box((0.1, 0.16, 1.3), eye).moved(1.9, 0.5, 0), box((1.2, 1.5, 2.2), DARK, 0.1).moved(-1.9, -0.3, 0),
        *(lathe([(0.32, 0.0), (0.36, 1.1), (0.26, 1.15)], DARK, 18).turned("z", 30).moved(-1.9, 1.0, z)
          for z in (-0.7, 0.7)),
        *(box((1.0, 0.7, 0.8), coat, 0.08).moved(-0.3, 1.7, z) for z in (-1.3, 1.3)),
        *(lathe([(0.0, 0.0), (0.11, 0.0), (0.11, 0.06)], DARK, 12).turned("z", -90).moved(
            0.22, 1.9 + 0.25 * j, z + 0.2 * k) for z in (-1.3, 1.3) for j in (0, 1) for k in (-1, 1)),
        box((0.06, 0.5, 2.6), trim).moved(1.62, -0.62, 0), tube([(-1.2, 1.9, 0.9), (-1.5, 3.6, 1.0)], 0.04, STEEL, 6),
    ])  # fmt: skip
    waist = join(
        [lathe([(0.9, -0.9), (0.7, -0.4), (0.9, 0.0)], DARK, 24), box((1.3, 0.7, 2.2), coat, 0.12).moved(0, -1.2, 0)]
    )
    walks = cue.motion in WALKING

    def posed(phase: float) -> Mesh:
        parts = []
        swing = 2 * math.pi * phase
        bob = 0.14 * math.cos(2 * swing) if walks else 0.0
        for side, shift in ((1.0, 0.0), (-1.0, math.pi)):
            stride = math.sin(swing + shift) if walks else 0.25 * side
            lift = max(0.0, math.cos(swing + shift)) if walks else 0.0
            leg = _leg(coat, trim, 20 * stride + 14 * lift + 8, -14 - 34 * lift - 6 * max(0.0, -stride))
            parts.append(leg.moved(0, HIP, side * 1.05))
            parts.append(_arm(coat, trim, side, -9 * stride).moved(0, HIP + 2.9, side * 2.15))
        parts += [hull.moved(0, HIP + 1.7, 0), waist.moved(0, HIP + 0.9, 0)]
        return join(parts).moved(0, bob, 0)

    lamps = (Lamp((2.0, HIP + 2.3, 0.0), 1.2, (1.3, 0.75, 0.25), 0.1),)
    if not walks:
        return Thing(posed(0.0), pitch=-4.0, lamps=lamps, wear=0.2)
    still = box((0.02, 0.02, 0.02), DARK)
    return Thing(still.moved(0, 0.0, 0), posed, 2.2, speed=2.4, pitch=-4.0, pictures=8, lamps=lamps, wear=0.2)
