"""A thing with what it lies in, carries or works on, as one: a violin in its case, a saw in a log. Lengths in m."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.heaps import STACKED
from reelwright.engines.previz.paint.figures.forms.laid import LAID
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things.choice import named, stream, tone
from reelwright.engines.previz.paint.figures.things.gadgets import drone
from reelwright.engines.previz.paint.figures.things.handtools import chainsaw
from reelwright.engines.previz.paint.figures.things.instruments import guitar, violin
from reelwright.engines.previz.paint.figures.tone import paint, tint

_PASTELS = ("#f2a8b8", "#a8d8a8", "#f4d88a", "#c8a8e0", "#f0b088", "#98c8e8", "#e88aa0", "#d8e8a0")
_BRASS = metal("#d0a040", 0.9)


def _laid(mesh: Mesh) -> Mesh:
    """An upright instrument on its back, its neck along +x, its middle on the origin."""
    lying = mesh.turned("x", -90).turned("y", -90)
    front, side = extent(lying, View(0.0, 0.0)), extent(lying, View(90.0, 0.0))
    return lying.moved(-(front.left + front.right) / 2, -front.bottom, (side.left + side.right) / 2)


def cased(cue: Cue) -> Thing:
    """An instrument in its open case, lined with velvet, the lid leaning back."""
    plays = guitar if "guitar" in cue.word.lower() else violin
    thing = plays(Cue(cue.kind, "guitar" if plays is guitar else "violin", seed=cue.seed))
    upright = thing.mesh.turned("y", -90)
    lying = _laid(upright)
    box_ = extent(lying, View(0.0, 0.0))
    deep = max(extent(lying, View(90.0, 0.0)).width, 0.3 * box_.width)
    long, wide, high = box_.width * 1.14, max(0.42 * box_.width, deep * 0.9), 0.11 * box_.width
    hide = Stuff(paint("#231a16"), "rock", paint("#120c0a"), 0.01, 0.5, 0.3, wear=0.3)
    velvet = cloth(tone(cue, "#7a1428") if named(cue) else "#7a1428", 0.008)
    outline = [(long / 2 * math.copysign(abs(math.cos(a)) ** 0.5, math.cos(a)) * (
        0.98 if math.cos(a) < 0 else 1.0), wide / 2 * math.copysign(abs(math.sin(a)) ** 0.7, math.sin(a)) * (
            1.0 - 0.38 * max(0.0, math.cos(a)))) for a in np.linspace(0, 2 * math.pi, 49)[:-1]]
    shell = prism(outline, high, hide, 0.01).turned("x", -90).moved(0, high / 2, 0)
    inner = [(0.94 * x, 0.92 * z) for x, z in outline]
    bed = prism(inner, 0.02, velvet).turned("x", -90).moved(0, high + 0.002, 0)
    lid = join([prism(outline, 0.5 * high, hide, 0.01), prism(inner, 0.02, velvet).moved(0, 0, 0.25 * high)])
    lid = lid.turned("x", -14).moved(0, high + wide / 2, -0.62 * wide)
    locks = [box((0.03, 0.03, 0.012), _BRASS, 0.003).moved(x, 0.6 * high, wide / 2 + 0.004)
             for x in (-0.25 * long, 0.25 * long)]
    return Thing(join([shell, bed, lid, *locks, lying.moved(0, high + 0.008, 0.1 * wide)]),
                 fit=lambda _cue: View(18.0, 24.0))


def sawn_log(cue: Cue) -> Thing:
    """A chainsaw half through a log on two trestles, chips under the cut."""
    saw = chainsaw(replace(cue, traits=(), colours=()))
    bark = Stuff(paint("#5a4030"), "rock", paint("#33241a"), 0.06, 0.9, 0.05, wear=0.3)
    end = Stuff(paint("#d8b07a"), "marble", paint("#a8784a"), 0.03, wear=0.1)
    log = [lathe([(0.145, -0.75), (0.15, -0.3), (0.155, 0.3), (0.15, 0.75)], bark, 36),
           *(lathe([(0.0, s * 0.752), (0.146, s * 0.751)], end, 36) for s in (1, -1))]
    trunk = join(log).turned("z", 90).moved(0, 0.42, 0)
    legs = [tube([(x + 0.18 * s, 0.0, z), (x - 0.12 * s, 0.52, z)], 0.028, wood("#8a6238", 0.05), 8)
            for x in (-0.5, 0.5) for s in (1, -1) for z in (-0.2, 0.2)]
    rng = stream(cue)
    chips = [box((0.012, 0.004, 0.009), matt("#e8c890", 0)).turned("y", float(rng.uniform(0, 180))).moved(
        0.1 + float(rng.normal(0, 0.14)), 0.0, 0.16 + float(rng.normal(0, 0.1))) for _ in range(90)]
    chips.append(ball(0.13, Stuff(paint("#e0bc80"), "rock", paint("#c89a5c"), 0.02, 0.6, wear=0), 0.22).moved(
        0.1, 0.0, 0.16))
    cut = box((0.014, 0.17, 0.32), matt("#c89a62", 0)).moved(0.1, 0.42, 0)
    at_work = saw.mesh.turned("y", 78).turned("x", 14).moved(0.1, 0.44, 0.42)

    def spray(phase: float) -> Mesh:
        flecks = np.random.default_rng((cue.seed, 3, round(6 * phase)))
        out = []
        for _ in range(46):
            t = float(flecks.uniform(0, 1))
            out.append(ball(0.006, matt("#f0d49a", 0), 1.0, 6).moved(
                0.1 + float(flecks.normal(0.0, 0.05 + 0.12 * t)), 0.40 - 0.36 * t * t, 0.20 + 0.5 * t))
        return join(out).turned("y", 0)

    return Thing(join([trunk, *legs, *chips, cut, at_work]), spray, 0.6, pitch=10.0, pictures=6,
                 fit=lambda _cue: View(28.0, 10.0))


def delivery(cue: Cue) -> Thing:
    """A drone with a parcel on its belly."""
    flies = drone(cue)
    low = extent(flies.mesh, View(0.0, 0.0))
    size = 0.42 * low.width
    card, tape = matt("#b8854c", 0.2), matt("#e0c890", 0)
    parcel = join([box((size, 0.62 * size, 0.8 * size), card, 0.01 * size), box((0.14 * size, 0.63 * size, 0.81 * size),
                   tape), box((0.2 * size, 0.14 * size, 0.006), enamel("#f4f0e8", 0.1)).moved(0.28 * size, 0.3 * size,
                                                                                            0.402 * size)])
    hung = parcel.moved((low.left + low.right) / 2, low.bottom - 0.56 * size, 0)
    turns, lift = flies.turns, 0.56 * size
    return replace(flies, mesh=join([flies.mesh, hung]).moved(0, lift, 0),
                   turns=None if turns is None else lambda phase: turns(phase).moved(0, lift, 0),
                   lamps=tuple(replace(w, at=(w.at[0], w.at[1] + lift, w.at[2])) for w in flies.lamps))


def macarons(cue: Cue) -> Thing:
    """Macarons in many colours, a row of them and a few on top."""
    rng = stream(cue)
    hues = [tint(c, 1.0) for c in named(cue)] or [paint(c) for c in _PASTELS]

    def one(k: int) -> Mesh:
        shell = Stuff(hues[k % len(hues)], "plain", gloss=0.35, wear=0.05)
        foot = Stuff(tint(shell.colour, 0.92), "rock", tint(shell.colour, 0.7), 0.004, 1.0, 0.1, wear=0)
        dome = [(0.0225, 0.0), (0.0235, 0.003), (0.0215, 0.009), (0.013, 0.0135), (0.0, 0.0145)]
        half = join([lathe(dome, shell, 40), lathe([(0.0245, -0.0035), (0.0238, 0.001)], foot, 40)])
        cream = lathe([(0.022, -0.004), (0.0225, 0.0), (0.022, 0.004)], matt(tint(shell.colour, 1.25), 0), 36)
        return join([half.moved(0, 0.020, 0), half.turned("x", 180).moved(0, 0.0135, 0), cream.moved(0, 0.0168, 0)])

    if {STACKED, "plate"} & {t.removeprefix(LAID).split()[-1] for t in cue.traits}:
        ring = [(0.052 * math.cos(a), 0.002, 0.052 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 7)[:-1]]
        upper = [(0.031 * math.cos(a), 0.036, 0.031 * math.sin(a)) for a in (0.5, 2.6, 4.7)]
        spots = [*ring, (0.0, 0.002, 0.0), *upper, (0.0, 0.070, 0.0)]
        pile = [one(k).turned("y", float(rng.uniform(0, 360))).turned("z", float(rng.uniform(-4, 4))).moved(*at)
                for k, at in enumerate(spots)]
        return Thing(join(pile), pitch=14.0, note="in a heap")
    row = [one(k).turned("y", float(rng.uniform(0, 360))).moved(-0.135 + 0.054 * k, 0.002, 0.006 * (-1) ** k)
           for k in range(6)]
    row += [one(k + 3).turned("z", float(rng.uniform(-5, 5))).moved(-0.108 + 0.054 * k, 0.037, 0.0) for k in (0, 2, 3)]
    row += [one(7).turned("z", 62).moved(0.165, 0.022, 0.03), one(2).turned("x", 90).moved(-0.19, 0.024, 0.02)]
    return Thing(join(row), pitch=12.0, turned=8.0)


def strawberries(cue: Cue) -> Thing:
    """Strawberries heaped in a white bowl, one before it."""
    rng = stream(cue)
    red, seed = Stuff(paint("#c81e26"), gloss=0.8, metal=0.05, wear=0), matt("#f0d070", 0)
    leaf = matt("#4a8a2c", 0)
    body = lathe([(0.0, -0.024), (0.010, -0.018), (0.020, 0.0), (0.0215, 0.010), (0.014, 0.020), (0.0, 0.021)], red, 24)
    dots = [ball(0.0011, seed, 1.5, 6).moved(r * math.cos(a), y, r * math.sin(a))
            for k, (r, y) in enumerate(((0.0155, -0.010), (0.0202, 0.0), (0.0215, 0.009)))
            for a in np.linspace(0.3 * k, 0.3 * k + 2 * math.pi, 9)[:-1]]
    crown = [prism([(0, -0.003), (0.016, 0.0), (0, 0.003)], 0.0012, leaf).turned("x", 90).turned("z", 16).turned(
        "y", 60 * k).moved(0, 0.021, 0) for k in range(6)]
    berry = join([body, *dots, *crown])
    parts = [lathe([(0.035, 0.0), (0.038, 0.004), (0.075, 0.032), (0.088, 0.055), (0.086, 0.057), (0.07, 0.035),
                    (0.0, 0.02)], enamel("#f2efe8", 0.2), 48)]
    for ring, count, y in ((0.056, 8, 0.054), (0.032, 6, 0.072), (0.012, 2, 0.090), (0.0, 1, 0.104)):
        for k in range(count):
            a = 2 * math.pi * (k + 0.4 * y * 30) / count
            tilted = berry.turned("z", float(rng.uniform(60, 150))).turned("y", -math.degrees(a))
            parts.append(tilted.moved(ring * math.cos(a), y, ring * math.sin(a)))
    parts.append(berry.turned("z", 100).turned("y", 40).moved(0.12, 0.021, 0.05))
    return Thing(join(parts), pitch=16.0)


GOODS = ((cased, 0.5, "violin in its case, guitar in its case"), (sawn_log, 0.9, "chainsaw in a log"),
         (delivery, 0.5, "delivery drone"), (macarons, 0.085, "macaron, macarons"),
         (strawberries, 0.13, "bowl of strawberries, strawberries"))
"""Who makes it, how tall it is, m, and its nouns."""
