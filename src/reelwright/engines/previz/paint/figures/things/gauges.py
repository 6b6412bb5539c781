"""Dials whose hand rises and falls: a pressure gauge, a speedometer. In m; front at +x."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, prism
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, DARK, Stuff, enamel, glass, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.tone import paint

_R, _UP = 0.10, 0.16
"""m: radius of the dial, height of its middle."""
_LOW, _HIGH = 130.0, -130.0
"""Degrees from upright of the ends of the scale."""


def _at(share: float) -> float:
    return _LOW + (_HIGH - _LOW) * share


def _scale(ink: Stuff, red: Stuff, numbers: tuple[str, ...]) -> list[Mesh]:
    """Marks along the rim, long ones with their numbers, the last fifth red. In the plane of x and y."""
    parts = []
    fine = 5 * (len(numbers) - 1)
    for k in range(fine + 1):
        long = 0.016 if k % 5 == 0 else 0.009
        mark = box((0.0042 if k % 5 == 0 else 0.0022, long, 0.002), red if k > 0.79 * fine else ink)
        parts.append(mark.moved(0, 0.088 - long, 0.004).turned("z", _at(k / fine)))
    for k, number in enumerate(numbers):
        a = math.radians(90 + _at(k / (len(numbers) - 1)))
        text = inscription(number, 0.022, 0.013, ink).turned("y", -90)
        parts.append(text.moved(0.059 * math.cos(a), 0.059 * math.sin(a), 0.005))
    return parts


def gauge(cue: Cue) -> Thing:
    """A round dial in a rim on its pipe; of a car, black with white numbers. The hand goes up and comes back."""
    car = any(w in cue.word.lower() for w in ("speed", "car", "fuel", "tachometer", "rev"))
    rim = surface(cue, metal("#b4bcc4", 0.9) if car else BRASS)
    face, ink = (
        (matt("#121316", 0), Stuff(paint("#f2f2ee"), glow=0.35, wear=0))
        if car
        else (enamel("#f2ecdc", 0.1), matt("#1c1a18", 0))
    )
    red = Stuff(paint("#d8281c"), glow=0.3 if car else 0.0, gloss=0.4, wear=0)
    numbers = tuple(str(20 * k) for k in range(9)) if car else tuple(str(k) for k in range(0, 11, 2))
    dial = [
        lathe(
            [
                (0.0, -0.03),
                (_R, -0.03),
                (_R + 0.012, -0.02),
                (_R + 0.014, 0.014),
                (_R + 0.004, 0.018),
                (_R - 0.004, 0.004),
            ],
            rim,
            56,
        ).turned("x", 90),
        lathe([(_R, 0.0), (0.0, 0.001)], face, 48).turned("x", 90),
        *_scale(ink, red, numbers),
        lathe([(_R - 0.003, 0.013), (0.0, 0.016)], glass("#e8f2f4", 0.07), 40).turned("x", 90),
    ]
    foot = [
        lathe([(0.0, 0.0), (0.07, 0.0), (0.07, 0.012), (0.024, 0.018), (0.018, 0.03), (0.018, 0.05)], rim, 36),
        lathe([(0.026, 0.028), (0.026, 0.044), (0.018, 0.046)], rim, 6),
    ]
    body = join(dial).turned("y", 90).moved(0, _UP, 0)
    hand = join(
        [
            prism([(-0.0045, -0.02), (0.0045, -0.02), (0.0012, 0.078), (-0.0012, 0.078)], 0.003, red).moved(
                0, 0, 0.008
            ),
            ball(0.010, DARK, 0.6, 16).turned("x", 90).moved(0, 0, 0.010),
        ]
    )

    def needle(phase: float) -> Mesh:
        share = 0.08 + 0.84 * 0.5 * (1 - math.cos(2 * math.pi * phase)) + 0.01 * math.sin(14 * math.pi * phase)
        return hand.turned("z", _at(share)).turned("y", 90).moved(0, _UP, 0)

    return Thing(join([body, *foot]), needle, 8.0, pitch=5.0, turned=70.0, pictures=32)


GOODS = (
    (gauge, 0.28, "gauge, pressure gauge, car gauge, fuel gauge, speedometer, tachometer, speed gauge, dial gauge"),
)
"""Who makes it, how tall it is, m, and its nouns."""
