"""What screens show: a landscape, or a program's text. Lengths in m."""

from __future__ import annotations

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, join, lathe, prism
from reelwright.engines.previz.paint.figures.forms.stuff import lit

CODE = "code"
"""Trait of a screen: a program's text is on it."""
_INKS = ("#e8eef4", "#7fd0ff", "#ffb86a", "#9af07a", "#e08af0", "#8a96a8")


def picture(wide: float, high: float, seed: int) -> Mesh:
    """A landscape that shines, in the plane x = 0, about its foot's middle: sky, sun, hills in three depths."""
    rng = np.random.default_rng((seed, 5))
    out = [box((0.001, high, wide), lit("#7fb4e8", 0.62))]
    out.append(lathe([(high * 0.10, 0.0), (0.0, 0.0)], lit("#fff0b0", 0.9), 28).turned("z", -90).moved(
        0.0012, high * 0.68, wide * float(rng.uniform(-0.3, 0.3))))
    for k, (hue, level) in enumerate((("#5a7fb0", 0.50), ("#3a7a7a", 0.38), ("#2a5a3c", 0.24))):
        z = np.linspace(-wide / 2, wide / 2, 25)
        phase = float(rng.uniform(0, 6))
        y = high * (level + 0.13 * np.sin(9 * z / wide + phase) + 0.05 * np.sin(23 * z / wide + 2 * phase))
        hill = [(float(a), float(b)) for a, b in zip(z, y, strict=True)]
        out.append(prism([(-wide / 2, 0.0), *hill, (wide / 2, 0.0)], 0.001, lit(hue, 0.55)).turned("y", 90).moved(
            0.0018 + 0.0006 * k))
    return join(out)


def on_screen(cue: Cue, wide: float, high: float) -> Mesh:
    """What a screen shows, in the plane x = 0, about its foot's middle: a program or a landscape."""
    if CODE in cue.traits:
        return _program(wide, high, cue.seed)
    return picture(wide, high, cue.seed)


def _program(wide: float, high: float, seed: int) -> Mesh:
    """Lines of words in colours on a dark ground, indented, numbered at the left."""
    rng = np.random.default_rng((seed, 6))
    out = [box((0.001, high, wide), lit("#141a26", 0.5))]
    step, indent = high / 17, 0
    for row in range(15):
        y = high - step * (row + 1.6)
        out.append(box((0.001, 0.30 * step, 0.018 * wide), lit("#5a667a", 0.6)).moved(0.0012, y, 0.46 * wide))
        indent = int(np.clip(indent + rng.integers(-1, 2), 0, 3))
        at = 0.41 - 0.05 * indent
        for _ in range(int(rng.integers(0 if row % 5 == 4 else 2, 6))):
            long = float(rng.uniform(0.03, 0.13))
            if at - long < -0.44:
                break
            hue = _INKS[int(rng.integers(len(_INKS)))]
            out.append(box((0.001, 0.42 * step, long * wide), lit(hue, 0.8)).moved(0.0012, y, (at - long / 2) * wide))
            at -= long + 0.02
    return join(out)
