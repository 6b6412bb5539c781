"""A sparkler that burns: a wire, the white head, sparks that branch. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, join, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View

_SPARKS, _PICTURES = 110, 10


def _spark(way: np.ndarray, near: float, far: float, stuff: Stuff) -> Mesh:
    """A thin streak away from the head that falls a little."""
    t = np.linspace(near, far, 5)
    path = way * t[:, None]
    path[:, 1] -= 0.9 * t**2
    return tube(path, np.linspace(0.0011, 0.0003, 5), stuff, 4, caps=False)


def sparkler(cue: Cue) -> Thing:
    """The wire aslant, its upper end a ball of light in a star of sparks."""
    head = np.array((0.0, 0.30, 0.0))
    wire = tube([(0.02, -0.02, 0), (0.0, 0.28, 0)], 0.0016, metal("#8a8c90", 0.6), 8)
    coat = tube([(0.012, 0.10, 0), (0.002, 0.27, 0)], 0.0030, matt("#6a6a6c", 0.3), 8)
    ember = ball(0.009, lit("#ffffff", 3.0))
    tones = (lit("#fff6d8", 2.4), lit("#ffd890", 1.9), lit("#ffb050", 1.6))

    def bursts(phase: float) -> Mesh:
        rng = np.random.default_rng((cue.seed, 7, round(phase * _PICTURES)))
        ways = rng.normal(size=(_SPARKS, 3)) * (1.0, 1.0, 0.5)
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
        out = [ember]
        for k, way in enumerate(ways):
            near = float(rng.uniform(0.005, 0.07))
            far = near + float(rng.uniform(0.03, 0.115))
            out.append(_spark(way, near, far, tones[k % 3]))
            if k % 4 == 0:  # the end bursts once more
                tip = way * far - (0, 0.9 * far**2, 0)
                for a in rng.uniform(0, 2 * math.pi, 4):
                    fork = np.array((math.cos(a), math.sin(a), 0.0))
                    out.append(tube([tip, tip + 0.022 * fork], [0.0008, 0.0003], tones[0], 4, caps=False))
        return join(out).moved(*(float(v) for v in head))

    return Thing(join([wire, coat]), bursts, 0.55, pitch=0.0, pictures=_PICTURES, fit=lambda _cue: View(0.0, 0.0),
                 lamps=(Lamp((0.0, 0.30, 0.02), 0.13, (2.2, 1.7, 0.9), 0.5), Lamp((0.0, 0.30, 0.02), 0.30,
                                                                                  (0.7, 0.42, 0.16), 0.4)))


GOODS = ((sparkler, 0.42, "sparkler, lit sparkler"),)
"""Who makes it, how tall it is, m, and its nouns."""
