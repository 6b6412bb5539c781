"""Long tables that several people sit at, as they are laid: dinner, a meeting, cards, drinks. In m; long side at +x."""

from __future__ import annotations

import math

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Fire, Lamp, Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import burning, stream, surface

LONG, DEEP, HIGH = 2.3, 0.85, 0.75
_CHINA, _CUTLERY = enamel("#eeebe2", 0.5), metal("#b8bec6", 0.9, 0.1)
_FOODS = ("#b8562a", "#4f8a3a", "#d8b048", "#8a3a2a", "#e0c89a")


def laid_table(cue: Cue) -> Thing:
    """Plates, glasses, bowls, a roast and candles on a white cloth; papers and cups for a meeting; green baize and
    chips for cards; mugs for friends."""
    word = cue.word.lower()
    if "meeting" in word:
        return Thing(join([_top(surface(cue, wood("#5f3a22", 0.08, 0.5))), *_papers()]), pitch=9.0)
    if "card" in word:
        return Thing(join([_top(wood("#4a2c1a", 0.06, 0.5)), *_stakes(cue)]), pitch=14.0)
    if "pub" in word:
        return Thing(join([_top(surface(cue, wood("#7a4a2a", 0.08, 0.3))), *_mugs()]), pitch=9.0)
    fires, lamps, sticks = _candles(cue)
    return Thing(join([_covered(), *_dinner(cue), *sticks]), pitch=9.0, fires=fires, lamps=lamps,
                 fit=lambda c: View(c.yaw, 9.0))


def _top(stuff: Stuff) -> Mesh:
    legs = [box((0.07, HIGH - 0.05, 0.07), stuff).moved(x, 0, z)
            for x in (-0.34, 0.34) for z in (-1.02, 1.02)]
    top = box((DEEP, 0.05, LONG), stuff, 0.015).moved(0, HIGH - 0.05, 0)
    return join([top, box((DEEP - 0.14, 0.09, LONG - 0.2), stuff).moved(0, HIGH - 0.14, 0), *legs])


def _covered() -> Mesh:
    """The table under a cloth that hangs down in folds."""
    linen = cloth("#d2cabb", 0.02)
    skirt = []
    for k in range(24):
        z = (k + 0.5) / 24 * LONG - LONG / 2
        skirt.append(lathe([(0.045, 0.0), (0.040, 0.42)], linen, 10).scaled(0.6, 1, 1.25).moved(
            DEEP / 2 - 0.02, HIGH - 0.44, z))
    return join([_top(wood("#5f3a22", 0.08, 0.3)), box((DEEP + 0.06, 0.02, LONG + 0.06), linen, 0.01).moved(0, HIGH, 0),
                 box((0.03, 0.42, LONG), linen).moved(DEEP / 2, HIGH - 0.42, 0), *skirt])


def _plates() -> list[tuple[float, float]]:
    return [(x, z) for x in (-0.26, 0.26) for z in (-0.75, -0.25, 0.25, 0.75)]


def _dinner(cue: Cue) -> list[Mesh]:
    rng, top = stream(cue), HIGH + 0.02
    parts: list[Mesh] = []
    for k, (x, z) in enumerate(_plates()):
        parts += [lathe([(0.0, 0.0), (0.10, 0.004), (0.145, 0.018), (0.14, 0.02), (0.0, 0.01)], _CHINA, 30).moved(x,
            top, z), ball(0.055, matt(_FOODS[k % 5], 0), 0.5, 14).moved(x, top + 0.015, z - 0.03),
            ball(0.045, matt(_FOODS[(k + 2) % 5], 0), 0.6, 14).moved(x + 0.02, top + 0.015, z + 0.05)]
        parts += [box((0.15, 0.006, 0.014), _CUTLERY).moved(x, top, z + s * 0.18) for s in (1, -1)]
        wine = enamel("#6a1420", 0.5) if rng.random() < 0.6 else glass("#d8e4e8", 0.5)
        parts += [lathe(curve([(0.035, 0.0), (0.008, 0.01), (0.008, 0.09), (0.04, 0.13), (0.042, 0.19)], 18),
            glass("#dfeaec", 0.35), 18).moved(x * 0.55, top, z + 0.19),
            ball(0.036, wine, 1.0, 14).moved(x * 0.55, top + 0.135, z + 0.19)]
    roast = [lathe([(0.0, 0.0), (0.2, 0.0), (0.23, 0.02), (0.0, 0.012)], _CUTLERY, 30),
        ball(0.13, matt("#a85a24", 0), 0.75, 24).scaled(1, 1, 1.3).moved(0, 0.09, 0),
        *(tube([(0.04, 0.07, s * 0.11), (0.12, 0.13, s * 0.15)], [0.035, 0.016], matt("#a85a24", 0), 10)
          for s in (1, -1))]
    parts.append(join(roast).moved(0, top, 0))
    for s in (1, -1):
        parts += [lathe([(0.05, 0.0), (0.12, 0.05), (0.14, 0.09), (0.13, 0.09), (0.0, 0.06)], _CHINA, 28).moved(0, top,
            s * 0.42), *(ball(0.035, matt(_FOODS[(j + 1) % 3], 0), 1.0, 10).moved(0.06 * math.cos(j), top + 0.085,
                s * 0.42 + 0.06 * math.sin(j)) for j in range(6))]
    parts.append(lathe(curve([(0.04, 0.0), (0.042, 0.18), (0.014, 0.24), (0.014, 0.31)], 24), glass("#244a2a", 0.8),
        20).moved(0.0, top, 0.62))
    return parts


def _candles(cue: Cue) -> tuple[tuple[Fire, ...], tuple[Lamp, ...], list[Mesh]]:
    view, top = View(cue.yaw, 9.0), HIGH + 0.02
    brass, wax = metal("#c79a3c", 0.9, 0.3), matt("#f0e8d0", 0)
    spots = [(0.0, top + 0.34, z) for z in (-0.26, 0.26)]
    sticks = [join([lathe([(0.05, 0.0), (0.05, 0.01), (0.012, 0.03), (0.012, 0.10), (0.024, 0.12)], brass, 18),
        lathe([(0.014, 0.12), (0.013, 0.33), (0.0, 0.33)], wax, 14)]).moved(0, top, z) for _, _, z in spots]
    return (tuple(burning(cue, at, 0.055, 0.02, view) for at in spots),
            tuple(Lamp(at, 0.30, (0.62, 0.33, 0.13), 0.4) for at in spots), sticks)


def _papers() -> list[Mesh]:
    parts: list[Mesh] = []
    for k, (x, z) in enumerate(_plates()):
        if k % 3 == 1:  # a laptop, seen from its back where it stands on the far side
            lid = box((0.012, 0.21, 0.32), metal("#aeb4bc", 0.7, 0.1), 0.006).moved(x + 0.10, HIGH + 0.01, z)
            parts += [lid, box((0.22, 0.014, 0.32), metal("#8a9098", 0.6, 0.1), 0.006).moved(x, HIGH, z)]
        else:
            parts.append(box((0.21, 0.006, 0.30), matt("#f2f0ea", 0)).turned("y", 8.0 * (k % 2)).moved(x, HIGH, z))
        parts.append(lathe([(0.03, 0.0), (0.04, 0.09), (0.035, 0.09), (0.0, 0.06)], _CHINA, 18).moved(0.6 * x, HIGH,
            z + 0.22))
    return parts


def _stakes(cue: Cue) -> list[Mesh]:
    rng, top = stream(cue), HIGH + 0.012
    parts = [box((DEEP - 0.1, 0.012, LONG - 0.1), cloth("#1f6a3c", 0.02), 0.004).moved(0, HIGH, 0)]
    chips = ("#c8303a", "#2f5fa8", "#26282e", "#e8e4da")
    for k, (x, z) in enumerate(_plates()):
        parts += [box((0.088, 0.003, 0.063), matt("#f4f2ec", 0)).turned("y", 20.0 * j - 10).moved(x, top + 0.004 * j,
            z + 0.05 * j) for j in range(2)]
        parts += [lathe([(0.022, 0.0), (0.022, 0.02 + 0.03 * float(rng.random())), (0.0, 0.03)],
            enamel(chips[(k + j) % 4], 0.3), 16).moved(0.5 * x, top, z + 0.05 * j - 0.05) for j in range(3)]
    return parts


def _mugs() -> list[Mesh]:
    beer, foam = enamel("#c8861c", 0.5), matt("#f6f0e2", 0)
    return [join([lathe([(0.045, 0.0), (0.048, 0.13), (0.0, 0.13)], beer, 18), ball(0.047, foam, 0.5, 14).moved(0,
        0.125, 0), tube([(0, 0.10, 0.045), (0, 0.09, 0.085), (0, 0.04, 0.085), (0, 0.03, 0.045)], 0.008,
            glass("#e8eef0", 0.6), 8, 14)]).moved(x * 0.8, HIGH, z) for x, z in _plates()]
