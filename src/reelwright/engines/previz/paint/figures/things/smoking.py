"""What smokers have besides cigars: pipes, lighters. In m."""

from __future__ import annotations

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, DARK, STEEL, lit, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface


def pipe(cue: Cue) -> Thing:
    """A smoker's pipe on its side of the bowl: briar, a bent stem."""
    briar = surface(cue, wood("#5a2a16", 0.02, 0.7))
    bowl = lathe(
        [
            *curve([(0.0, 0.0), (0.014, 0.003), (0.021, 0.018), (0.019, 0.042)], 18),
            (0.013, 0.042),
            (0.012, 0.026),
            (0.0, 0.024),
        ],
        briar,
        36,
    )
    shank = tube([(0.010, 0.009, 0), (0.045, 0.010, 0), (0.062, 0.014, 0)], [0.009, 0.007, 0.007], briar, 16, 16)
    stem = tube([(0.060, 0.0135, 0), (0.10, 0.030, 0), (0.135, 0.034, 0)], [0.007, 0.005, 0.0045], DARK, 14, 20)
    band = tube([(0.058, 0.0128, 0), (0.063, 0.0145, 0)], 0.0078, BRASS, 16)
    return Thing(join([bowl, shank, stem, band]).moved(-0.04, 0.001, 0), pitch=12.0, turned=-15.0)


def lighter(cue: Cue) -> Thing:
    """A pocket lighter with its lid open and its flame."""
    case = surface(cue, metal("#c8ccd2", 0.9, 0.1))
    lid = box((0.034, 0.020, 0.012), case, 0.003).moved(-0.024, 0.036, 0).turned("z", 24)
    flame = lathe(
        curve([(0.0, 0.0), (0.006, 0.008), (0.0045, 0.018), (0.0, 0.034)], 18), lit("#ffb040", 2.2), 20
    ).moved(0.004, 0.050, 0)
    return Thing(
        join(
            [
                box((0.036, 0.038, 0.013), case, 0.003),
                lid,
                box((0.018, 0.013, 0.010), STEEL).moved(0.004, 0.038, 0),
                lathe([(0.004, -0.002), (0.006, -0.002), (0.006, 0.002), (0.004, 0.002)], DARK, 20)
                .turned("x", 90)
                .moved(-0.008, 0.049, 0),
                flame,
            ]
        ),
        pitch=8.0,
        turned=-20.0,
    )


GOODS = (
    (pipe, 0.05, "smoking pipe, tobacco pipe, briar pipe"),
    (lighter, 0.09, "lighter, cigarette lighter, zippo"),
)
"""Who makes it, how tall it is, m, and its nouns."""
