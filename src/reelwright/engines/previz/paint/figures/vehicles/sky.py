"""Hot-air balloons, starships, saucers, rockets. x forward; contact: the middle (a rocket: its foot). Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    curve,
    grid,
    join,
    lathe,
    mirrored,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, lit, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Fire, Lamp, Thing
from reelwright.engines.previz.paint.figures.model import Model, Part
from reelwright.engines.previz.paint.figures.rig import UP, View
from reelwright.engines.previz.paint.figures.structures.posts import flame
from reelwright.engines.previz.paint.figures.subject import Moving
from reelwright.engines.previz.paint.figures.things.choice import burning, named, second, surface, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.paint.figures.vehicles.motor import GLASS, skin

DARK, STEEL = metal("#26282c", 0.4), metal("#aab2ba", 0.8)
WRECKED = frozenset({"crashed", "ruined", "downed", "broken", "grounded"})
_NOSE_DOWN, _SUNK = 8.0, 0.6
"""Degrees that a wreck lies on its nose; how much of what was below its middle is still above the ground."""
_LEGS = 3.0
"""m from the ground to the keel of a ship on its legs."""
RISING = frozenset({"rise", "fly", "launch", "burst", "explode", "climb", "soar", "glide"})


def balloon(cue: Cue) -> Thing:
    """Sixteen gores in two or more colours, a wicker basket on its ropes, the burner alight."""
    palette = [*named(cue), *(paint(c) for c in (("#c8342a", "#f0e2c0", "#e2a83a"), ("#2f6a9c", "#f2ead8", "#e28a3a"),
        ("#7a3a8a", "#f0c84a", "#d84a6a"), ("#3a8a6a", "#f2e6c8", "#d8542a"))[cue.seed % 4])]
    hues: list[Rgb] = palette[:2] if len(named(cue)) in (1, 2) else palette[:3]
    profile = curve([(0.9, -5.4), (1.9, -3.6), (4.9, 1.2), (6.4, 5.4), (6.3, 8.6), (4.6, 11.6), (2.2, 13.1),
        (0.0, 13.6)], 44)
    gores: list[Mesh] = []
    angles = np.linspace(0, 2 * math.pi / 16, 9)
    bulge = 1 + 0.035 * np.sin(np.linspace(0, math.pi, 9))
    for k in range(16):
        cloth_ = Stuff(hues[k % len(hues)], size=0.6, gloss=0.2, glow=0.06, wear=0)
        rows = np.array([np.stack([r * bulge * np.cos(angles + k * math.pi / 8), np.full(9, y),
            r * bulge * np.sin(angles + k * math.pi / 8)], 1) for r, y in profile])
        gores.append(grid(rows, cloth_))
    band = Stuff(tint(hues[0], 0.8), "bands", paint("#f0d890"), 2.0, gloss=0.2, glow=0.05, wear=0)
    belt = [(r * 1.045, y) for r, y in profile if 3.2 < y < 5.2]
    wicker = Stuff(paint("#9a6a38"), "checks", paint("#5f3e1e"), 0.11, 0.8, wear=0.3)
    parts = [*gores, lathe(belt, band, 64), box((1.5, 1.15, 1.5), wicker, 0.12).moved(0, -9.6, 0),
        *(tube([(a * 0.72, -8.5, b * 0.72), (a * 0.55, -7.0, b * 0.55)], 0.04, STEEL, 6) for a in (1, -1)
            for b in (1, -1)), around(tube([(0.75, -8.5, 0), (0.9, -5.4, 0)], 0.018, matt("#d8c8a0"), 4), 8, 22),
                box((0.9, 0.12, 0.9), STEEL, 0.03).moved(0, -7.1, 0),
                    tube([(-0.78, -8.42, -0.78), (0.78, -8.42, -0.78), (0.78, -8.42, 0.78), (-0.78, -8.42, 0.78),
                        (-0.78, -8.42, -0.78)], 0.08, Stuff(paint("#5a3620"), gloss=0.3), 8)]
    parts += [ball(0.17, matt(c), 1.1, 10).moved(x, -8.1, z) for x, z,
        c in ((-0.3, 0.1, "#d8a47c"), (0.3, -0.15, "#8a5a3c"))] + [ball(0.26, matt(c), 1.1, 10).moved(x, -8.55, z)
            for x, z, c in ((-0.3, 0.1, "#3a5a8a"), (0.3, -0.15, "#b8542a"))]
    fire = burning(cue, (0.0, -6.9, 0.0), 1.7, 0.42, View(0.0, 2.0))
    return Thing(join(parts), pitch=-2.0, medium="air", speed=1.5, fires=(fire,),
        lamps=(Lamp((0.0, -6.0, 0.0), 2.2, (1.4, 0.7, 0.2), 0.6), Lamp((0.0, 2.0, 0.0), 6.0, (0.5, 0.28, 0.10), 0.3)))


def fallen(cue: Cue) -> bool:
    """Whether it came down and will not fly again."""
    return bool(WRECKED & set(cue.traits))


def _wreck(mesh: Mesh, pitch: float) -> Thing:
    """Nose down on the ground, its engines out."""
    mesh = mesh.turned("x", 9.0).turned("z", -_NOSE_DOWN)
    return Thing(mesh.moved(0.0, -_SUNK * float(mesh.corners[..., 1].min()), 0.0), pitch=pitch, wear=0.6)


def starship(cue: Cue) -> Thing:
    """A long panelled hull, a lit bridge, swept wings, three engines that burn; saucers and stations by their word."""
    word = cue.word.lower()
    if "ufo" in word or "saucer" in word or "alien" in word:
        return saucer(cue)
    if "station" in word or "satellite" in word:
        return station(cue)
    hull = surface(cue, Stuff(paint("#a4aab2"), "panels", paint("#4a5058"), 1.1, 0.5, 0.6, 0.35, wear=0.5))
    trim, glow = enamel(second(cue, "#b8422a"), 0.3), lit("#7ad0ff", 1.8)
    body = skin(((-8.0, 1.0, -0.9, 0.9), (-7.4, 1.5, -1.2, 1.3), (-4.0, 1.8, -1.3, 1.6), (0.0, 1.5, -1.1, 1.3),
        (4.5, 1.1, -0.8, 0.8), (8.0, 0.6, -0.45, 0.35), (9.6, 0.10, -0.1, 0.0)), hull, 0.9, 0.6, 50)
    bridge = [skin(((-1.6, 0.7, 1.0, 1.5), (-1.0, 0.9, 1.0, 2.05), (0.6, 0.8, 0.95, 1.95), (2.2, 0.4, 0.85, 1.1)), hull,
        1.0, 0.6, 24), skin(((0.2, 0.72, 1.35, 1.92), (0.9, 0.72, 1.25, 1.86), (1.9, 0.42, 1.05, 1.35)), GLASS, 1.0,
            0.6, 18)]
    half: list[Mesh] = []
    wing = [(-6.6, 1.0), (-1.0, 1.2), (-4.6, 7.2), (-7.4, 7.6)]
    half.append(prism([(x, -z) for x, z in wing], 0.34, hull, 0.1).turned("x", -90).turned("x", 6).moved(0, -0.1, 0.0))
    half += [lathe([(0.0, -2.6), (0.5, -2.4), (0.75, -1.0), (0.75, 1.2), (0.55, 2.4), (0.0, 3.2)], hull, 26).turned("z",
        -90).moved(-5.8, -0.9, 7.1), lathe([(0.42, 0.0), (0.0, 0.1)], glow, 20).turned("z", 90).moved(-8.3, -0.9, 7.1),
            prism([(-1.9, 0), (1.9, 0), (1.2, 0.05), (-1.9, 0.06)], 0.2, trim).moved(-4.4, -0.1, 4.2)]
    half += [tube([(-3.0, 0.4, 1.72), (2.0, 0.25, 1.35), (6.0, 0.0, 0.82)], 0.09, trim, 8, 20),
        *(box((0.34, 0.16, 0.06), lit("#ffd890", 1.2)).moved(x, 0.55, 1.74 - 0.055 * max(0.0, x + 3))
            for x in np.linspace(-6.0, 1.0, 9)), prism([(-7.6, 0.8), (-5.2, 1.2), (-7.4, 3.4), (-8.4, 3.4)], 0.22, hull,
                0.05).moved(0, 0, 1.0)]
    engines = [join([lathe([(0.62 * k, -0.5), (0.78 * k, 0.4), (0.70 * k, 0.5), (0.5 * k, 0.2)], DARK, 26),
        lathe([(0.0, 0.12), (0.6 * k, 0.14)], glow, 26)]).turned("z", 90).moved(-8.1, y, z) for y, z,
            k in ((0.1, 0.0, 1.2), (0.1, 0.95, 0.8), (0.1, -0.95, 0.8))]

    def thrust(phase: float) -> Mesh:
        out = []
        for x, y, z, k in ((-8.6, 0.1, 0.0, 1.0), (-8.6, 0.1, 0.95, 0.65), (-8.6, 0.1, -0.95, 0.65),
            (-8.4, -0.9, 7.1, 0.6), (-8.4, -0.9, -7.1, 0.6)):
            long = (4.2 + 0.7 * math.sin(2 * math.pi * (phase + z))) * k
            out += [tube([(x, y, z), (x - long * 0.4, y, z), (x - long, y, z)], [0.55 * k, 0.40 * k, 0.02],
                Stuff(paint("#4aa8ff"), glow=1.0, opacity=0.55, wear=0), 14, 14, False),
                    tube([(x, y, z), (x - long * 0.55, y, z)], [0.34 * k, 0.03], lit("#dff4ff", 2.0), 12, 0, False)]
        return join(out)

    lamps = tuple(Lamp((-9.4, y, z), 2.2 * k, (0.4, 0.9, 1.8), 0.3) for y, z,
        k in ((0.1, 0.0, 1.0), (-0.9, 7.1, 0.6), (-0.9, -7.1, 0.6)))
    whole = join([body, *bridge, mirrored(join(half)), *engines])
    if fallen(cue):
        return _wreck(whole, 14.0)
    if cue.motion == "land" and not cue.deed.startswith("dock"):
        return _landing(whole)
    return Thing(whole, thrust, 0.5, 20.0, pitch=14.0, medium="air", lamps=lamps)


def _landing(ship: Mesh) -> Thing:
    """On its legs, its jets downwards, the nose a little up. Contact: its feet."""
    feet = ((5.4, 0.0), (-4.6, 2.6), (-4.6, -2.6))
    parts = [ship.turned("z", 4.0).moved(0.0, _LEGS + 1.2, 0.0)]
    for x, z in feet:
        parts += [tube([(x, _LEGS + 0.5, 0.55 * z), (x, 0.9, 0.9 * z), (x, 0.16, z)], [0.24, 0.16, 0.13], STEEL, 10),
                  tube([(x - 1.1, _LEGS + 0.4, 0.4 * z), (x, 0.9, 0.9 * z)], 0.09, DARK, 8),
                  lathe([(0.0, 0.0), (0.62, 0.0), (0.55, 0.14), (0.2, 0.24), (0.0, 0.24)], DARK, 24).moved(x, 0, z)]
    nozzles = ((3.0, 0.0, 0.8), (-2.4, 1.2, 1.0), (-2.4, -1.2, 1.0), (-6.6, 0.0, 1.1))
    parts += [lathe([(0.5 * k, 0.5), (0.62 * k, 0.0), (0.50 * k, 0.0), (0.4 * k, 0.4)], DARK, 22).moved(
        x, _LEGS - 0.2, z) for x, z, k in nozzles]  # fmt: skip

    def jets(phase: float) -> Mesh:
        out = []
        for x, z, k in nozzles:
            top, long = _LEGS - 0.1, (_LEGS - 0.2) * (0.94 + 0.06 * math.sin(2 * math.pi * (phase + x)))
            out += [tube([(x, top, z), (x, top - 0.5 * long, z), (x, top - long, z)], [0.44 * k, 0.40 * k, 0.16 * k],
                         Stuff(paint("#4aa8ff"), glow=1.0, opacity=0.5, wear=0), 14, 12, False),
                    tube([(x, top, z), (x, top - 0.7 * long, z)], [0.26 * k, 0.03], lit("#dff4ff", 2.0), 12, 0, False)]
        return join(out)

    lamps = tuple(Lamp((x, 0.8, z), 2.6 * k, (0.5, 1.0, 1.9), 0.3) for x, z, k in nozzles)
    return Thing(join(parts), jets, 0.5, pitch=10.0, turned=20.0, lamps=lamps)


def saucer(cue: Cue) -> Thing:
    hull = surface(cue, Stuff(paint("#9aa4ac"), "panels", paint("#4a5258"), 1.4, 0.5, 0.8, 0.7, wear=0.3))
    disc = [lathe(curve([(0.0, -1.5), (2.2, -1.4), (5.4, -0.6), (7.0, 0.0), (5.6, 0.6), (3.0, 1.1), (2.6, 1.3)], 40),
        hull, 72), lathe([(2.6 * math.cos(a), 1.2 + 1.9 * math.sin(a)) for a in np.linspace(0, 1.57, 14)],
            glass("#9ff0e0", 0.35), 40), ball(0.9, lit("#6affc8", 0.8), 0.7).moved(0, 1.5, 0),
                lathe([(6.9, -0.1), (7.12, 0.0), (6.9, 0.1)], metal("#d8dce0", 1.0), 72),
                    lathe([(1.6, -1.52), (0.0, -1.6)], lit("#7affe0", 1.6), 36)]

    if fallen(cue):
        return _wreck(join(disc), 8.0)
    if cue.motion == "land":  # on three legs, a light below it
        legs = around(tube([(3.4, 2.0, 0.0), (4.6, 0.15, 0.0)], [0.18, 0.12], STEEL, 10), 3)
        pads = around(lathe([(0.0, 0.0), (0.5, 0.0), (0.2, 0.2), (0.0, 0.2)], DARK, 20).moved(4.6, 0, 0), 3)
        beam = lathe([(2.2, 0.0), (1.5, 2.2)], Stuff(paint("#7affe0"), glow=0.8, opacity=0.22, wear=0), 36)
        return Thing(join([join(disc).moved(0, 2.9, 0), legs, pads, beam]), pitch=6.0,
                     lamps=(Lamp((0.0, 1.0, 0.0), 5.0, (0.5, 1.6, 1.3), 0.2),))  # fmt: skip

    def lights(phase: float) -> Mesh:
        return join(ball(0.30, lit("#4affb0", 0.4 + 1.6 * max(0.0, math.sin(2 * math.pi * (phase - k / 8)))), 0.7,
            10).moved(6.0 * math.cos(math.pi * k / 8), -0.42, 6.0 * math.sin(math.pi * k / 8)) for k in range(16))

    return Thing(join(disc), lights, 1.2, 8.0, pitch=-8.0, medium="air",
        lamps=(Lamp((0.0, -1.9, 0.0), 3.4, (0.4, 1.4, 1.0), 0.2), Lamp((0.0, 1.6, 0.0), 2.0, (0.3, 1.0, 0.8), 0.1)))


def station(cue: Cue) -> Thing:
    """A wheel with spokes, a hub and solar wings."""
    hull, cell = surface(cue, Stuff(paint("#b4bac0"), "panels", paint("#5a6068"), 1.2, 0.5, 0.5, 0.4,
        wear=0.3)), Stuff(paint("#20386a"), "checks", paint("#2c4a86"), 0.5, 0.3, 1.0, 0.6, wear=0)
    ring = [(7.5 * math.cos(a), 0.0, 7.5 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 65)]
    parts = [tube(ring, 1.0, hull, 18), *(tube([(0, 0, 0), (6.8 * math.cos(a), 0, 6.8 * math.sin(a))], 0.38, hull, 10)
        for a in np.linspace(0, 2 * math.pi, 7)[:-1]), lathe(curve([(0.0, -3.6), (0.9, -3.4), (1.7, -1.6), (1.9, 0.0),
            (1.7, 1.6), (0.8, 3.2), (0.0, 3.4)], 30), hull, 36),
                around(box((0.5, 0.3, 0.2), lit("#ffe0a0", 1.4)).moved(8.4, 0.25, 0), 30)]
    parts += [box((0.1, 2.6, 7.0), cell).moved(0, y - 1.3, s * 12.5) for s in (1, -1)
        for y in (-1.4, 1.4)] + [tube([(0, 0, -16), (0, 0, 16)], 0.16, STEEL, 6)]
    return Thing(join(parts).turned("z", 14), pitch=22.0, medium="air", speed=2.0,
        lamps=(Lamp((0, 0, 0), 3.0, (0.8, 0.7, 0.4), 0.0),))


def rocket(cue: Cue) -> Thing:
    """White with bands, portholes and swept fins; it climbs on its fire when it flies."""
    white, red = surface(cue, enamel("#e8e6de", 0.35)) if cue.colours[:1] == ("white",
        ) or not cue.colours else enamel("#e8e6de", 0.35), enamel(tone(cue, "#b8342a"), 0.3)
    if cue.colours[:1] not in ((), ("white",)):
        white, red = enamel(tone(cue, "#e8e6de"), 0.3), enamel(second(cue, "#e8e6de"), 0.3)
    flying = cue.motion in RISING
    profile = curve([(1.5, 2.2), (1.85, 3.6), (2.15, 9.0), (2.15, 14.0), (1.85, 19.6), (1.15, 24.0), (0.4, 27.0),
        (0.05, 28.2)], 50)
    parts = [lathe(profile, white, 48)]
    for a, b in ((21.4, 28.3), (2.2, 3.4), (8.2, 8.9), (16.8, 17.3)):
        rows = np.linspace(a, min(b, 28.2), 12)
        wide = np.interp(rows, [y for _, y in profile], [r for r, _ in profile]) + 0.02
        parts.append(lathe(list(zip(wide.tolist(), rows.tolist(), strict=True)), red, 48))
    window = join([lathe([(0.52, 0.0), (0.72, 0.08), (0.66, 0.22), (0.5, 0.16)], STEEL, 28),
        lathe([(0.0, 0.1), (0.54, 0.1)], lit("#ffd890", 0.7), 24)]).turned("z", -90)
    parts += [window.moved(2.06, y, 0).turned("y", a) for y in (13.4, 18.4) for a in (-35, 90, 215)]
    fin = prism([(1.6, 8.4), (4.4, 4.0), (4.9, 0.0), (3.4, 0.8), (1.4, 2.8)], 0.36, red, 0.1)
    parts += [fin.turned("y", 90.0 * k + 35) for k in range(4)] + [lathe([(0.9, 2.5), (1.45, 1.0), (1.35, 0.9),
        (0.8, 2.2)], DARK, 36)]
    mesh = join(parts)
    if not flying:
        return Thing(mesh, pitch=3.0)
    view = View(0.0, 3.0)

    def burn(phase: float) -> list[Part]:
        model = Model(view)
        flame(model, UP * 0.0, 9.0, 2.4, phase, cue.seed)
        out = []
        for part in model.parts:
            rings = part.rings.copy()
            rings[..., 1] = -rings[..., 1]
            out.append(Part(rings, part.depth, part.colour, part.bulge, 0.0, part.group, glow=1.0))
        return out

    fire = Fire("flame", Moving("flame", burn, 0.0, 0.0, dz=0.2, pictures=8, period=0.5), (0.0, 1.4, 0.0))
    return Thing(mesh, medium="air", speed=9.0, pitch=3.0, fires=(fire,),
        lamps=(Lamp((0.0, -2.0, 0.0), 6.0, (1.6, 0.8, 0.3), 0.5),))

