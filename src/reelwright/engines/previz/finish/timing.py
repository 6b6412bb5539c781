"""Timing that effects share: a clip's clock, easings, beats, and numbers that look random but are always the same."""

from __future__ import annotations

import math
from dataclasses import dataclass

STORY = 5.0  # s for which stories are written; longer clips begin the parts later, at the same speed


@dataclass(frozen=True, slots=True)
class Clock:
    """A moment of an effect. t: s since its start; seconds: of the clip; fade: 0..1, less than 1 where it has to make
    way for the user's last picture."""

    t: float
    seconds: float
    fade: float = 1.0

    def on(self, at: float, over: float = 0.4) -> float:
        """0 before `at`, 1 from `over` s later on."""
        return ease((self.t - at) / over) * self.fade

    def during(self, start: float, end: float, rise: float = 0.4) -> float:
        """1 between two times, with eased ends of `rise` s inside them."""
        return ease((self.t - start) / rise) * ease((end - self.t) / rise) * self.fade

    def hit(self, at: float, fall: float = 6.0) -> float:
        """1 at the time of a blow, then dying away with rate `fall` per s; 0 before."""
        return math.exp(-fall * (self.t - at)) * self.fade if self.t >= at else 0.0

    def ring(self, at: float, rate: float = 3.0, fall: float = 4.0) -> float:
        """A spring that was struck: -1..1, `rate` Hz."""
        return math.cos(2 * math.pi * rate * (self.t - at)) * self.hit(at, fall)


def told(seconds: float, at: float) -> float:
    """When a part that comes at `at` s of a story comes in a clip of that length."""
    return at * seconds / STORY


def ease(x: float) -> float:
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def overshoot(x: float) -> float:
    """0 to 1 with a swing beyond it: things that pop up."""
    x = min(1.0, max(0.0, x))
    return 1 - (1 - x) ** 2 * math.cos(x * 7.5)


def wobble(t: float, rate: float, phase: float = 0.0) -> float:
    return math.sin(2 * math.pi * (t * rate + phase))


def dice(k: int, salt: int) -> float:
    """0..1, always the same for the same two numbers."""
    return float((math.sin(k * 127.1 + salt * 311.7) * 43758.5453) % 1.0)
