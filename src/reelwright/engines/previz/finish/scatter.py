"""Marks by the dozen: things that rise around the hero, confetti that falls."""

from __future__ import annotations

from reelwright.engines.previz.finish.shapes import Mark
from reelwright.engines.previz.finish.timing import LATE, dice, ease, wobble

RED, GOLD, WHITE = (235.0, 40.0, 60.0), (255.0, 205.0, 90.0), (255.0, 255.0, 255.0)


def rising(shape: str, t: float, count: int, colour: tuple[float, float, float], **how: float) -> tuple[Mark, ...]:
    """Marks that are born around the hero one after the other, rise and fade."""
    life, size, spread = how.get("life", 2.2), how.get("size", 0.06), how.get("spread", 0.55)
    marks = []
    for k in range(count):
        born = 0.15 + dice(k, 1) * life + LATE * dice(k, 9)
        age = ((t - born) % life) / life
        if t < born:
            continue
        fade = min(1.0, 6 * age) * ease((1 - age) * 2.5)
        x = (dice(k, 2) - 0.5) * 2 * spread + 0.05 * wobble(t, 0.5, dice(k, 3))
        y = 0.35 - age * how.get("rise", 0.95) + 0.2 * (dice(k, 4) - 0.5)
        grow = size * (0.6 + 0.8 * dice(k, 5)) * min(1.0, 0.3 + 3 * age)
        marks.append(
            Mark(
                shape,
                x,
                y,
                grow,
                colour,
                fade * how.get("opacity", 0.95),
                how.get("turn", 0.25) * wobble(t, 0.4, dice(k, 6)),
                bool(how.get("glow", 0)),
            )
        )
    return tuple(marks)


def falling(t: float, count: int) -> tuple[Mark, ...]:
    """Confetti."""
    colours = (GOLD, RED, (70.0, 160.0, 255.0), (90.0, 220.0, 120.0), WHITE)
    marks = []
    for k in range(count):
        age = (t * (0.22 + 0.16 * dice(k, 2)) + dice(k, 1)) % 1.0
        x = (dice(k, 3) - 0.5) * 2.6 + 0.08 * wobble(t, 0.8, dice(k, 4))
        marks.append(
            Mark(
                "paper",
                x,
                -1.0 + 2.0 * age,
                0.02,
                colours[k % 5],
                ease((t - 0.9) * 2),
                6.3 * t * (dice(k, 5) - 0.5) + k,
            )
        )
    return tuple(marks)
