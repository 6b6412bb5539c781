"""Effects of love and winning: hearts, lips, confetti. Each is a function of t (s) and u (0..1 of the clip)."""

from __future__ import annotations

import math

from reelwright.engines.previz.finish.moment import Moment
from reelwright.engines.previz.finish.scatter import GOLD, RED, falling, rising
from reelwright.engines.previz.finish.shapes import Mark
from reelwright.engines.previz.finish.timing import come_in, dice, ease, wobble

FACE = -0.41  # hero heights above the middle


def hug(t: float, u: float) -> Moment:
    """Drawn together from both sides, held, with a warm glow and a few hearts."""
    a = ease((t - 0.5) / 1.4) * (1 - 0.12 * (0.5 + 0.5 * wobble(t, 0.6)))
    return Moment(
        zoom=1 + 0.10 * a,
        squeeze=(1 - 0.16 * a, 1 + 0.03 * a),
        roll=0.02 * a * wobble(t, 0.3),
        tint=(255, 214, 186),
        tinted=0.6 * a,
        dark=0.35 * a,
        marks=rising("heart", t, 7, (255, 90, 110), size=0.055, rise=0.8, life=3.0, glow=1),
    )


def kiss_me(t: float, u: float) -> Moment:
    """Slowly closer to the face, and one big pair of lips that lands."""
    a = ease(t / 3.2)
    land = ease((t - 2.3) / 0.35)
    gone = ease((t - 3.6) / 0.9)
    lips = Mark("lips", 0.0, FACE + 0.04, 0.10 + 0.5 * (1 - land), RED, land * (1 - gone) * 0.85)
    return Moment(zoom=1 + 0.42 * a, at_y=FACE, tint=(255, 190, 205), tinted=0.5 * a, dark=0.45 * a, marks=(lips,))


def winner(t: float, u: float) -> Moment:
    """Confetti, golden rays, a jump of joy, a crown of stars."""
    won = ease((t - 0.8) / 0.4)
    stars = tuple(
        Mark(
            "star",
            math.sin(k * 1.05 - 2.1 + 0.2 * t) * 0.34,
            -0.52 - 0.06 * math.cos(k * 1.05 - 2.1),
            0.05 * won,
            GOLD,
            won,
            0.2 * wobble(t, 0.5, k / 5),
        )
        for k in range(5)
    )
    return Moment(
        dy=-0.06 * won * abs(wobble(t, 0.9)),
        zoom=1 + 0.08 * won,
        burst=0.45 * won,
        tint=(255, 232, 168),
        tinted=0.6 * won,
        flash=0.35 * math.exp(-6 * max(0.0, t - 0.8)) if t > 0.8 else 0.0,
        marks=falling(t, 70) + stars,
    )


def kiss_kiss(t: float, u: float) -> Moment:
    """Kiss marks pop up all over, one after the other, and stay."""
    marks = []
    for k in range(22):
        born = 0.5 + 0.19 * k
        pop = ease((t - born) / 0.14)
        size = 0.055 * (1 + 0.5 * math.exp(-9 * max(0.0, t - born))) * (0.8 + 0.5 * dice(k, 1))
        x, y = (dice(k, 2) - 0.5) * 1.5, (dice(k, 3) - 0.5) * 0.95
        marks.append(Mark("lips", x, y, size, (225, 30 + 50 * dice(k, 4), 80), 0.9 * pop, 0.9 * (dice(k, 5) - 0.5)))
    beat = math.exp(-12 * ((t - 0.5) % 0.19)) if 0.5 < t < 4.7 else 0.0
    return Moment(zoom=1 + 0.02 * beat, tint=(255, 205, 218), tinted=0.5 * come_in(t), marks=tuple(marks))
