"""Clothes by themselves, on hangers and stands, and what is carried: shirts, ties, socks, bags. In m; front at +x."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import pictured, printed
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint

BRASS, CHROME = metal("#c79a3c", 0.9), metal("#c8cdd2", 1.0, 0.1)
Outline = list[tuple[float, float]]
HUNG = "hung up"
"""Trait of a garment that hangs on a rail."""


def puffed(outline: Outline, depth: float, stuff: Stuff, folds: float = 0.006) -> Mesh:
    """A flat garment that is full in the middle: its outline to the right and up, facing +x."""
    p = np.asarray(outline, np.float64)
    centre = np.array((0.0, (p[:, 1].min() + p[:, 1].max()) / 2))
    p = np.concatenate([p, p[:1]])
    fine = np.concatenate([np.linspace(a, b, 6, endpoint=False) for a, b in itertools.pairwise(p)])
    fine = np.concatenate([fine, fine[:1]])
    sheets: list[Mesh] = []
    for way in (1.0, -1.0):
        rows = []
        for s in np.linspace(0.0, 1.0, 10):
            flat = centre + (fine - centre) * s
            rise = depth * math.sqrt(max(0.0, 1 - s**4)) + folds * np.sin(flat[:, 0] * 38 + flat[:, 1] * 9) * (1 - s**3)
            rows.append(np.stack([way * rise, flat[:, 1], -flat[:, 0]], 1))
        sheets.append(grid(np.array(rows), stuff))
    return join(sheets)


def _bright(colour: Rgb) -> bool:
    """Whether dark ink is read on it."""
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2] > 0.30


def _hanger(y: float) -> Mesh:
    hook = [(0, y + 0.02, 0), (0, y + 0.06, 0), (0, y + 0.085, -0.02), (0, y + 0.115, 0.0), (0, y + 0.10, 0.028)]
    bar = tube([(0, y - 0.05, -0.18), (0, y, 0.0), (0, y - 0.05, 0.18)], 0.010, wood("#a8713c", 0.03, 0.4), 10, 24)
    return join([bar, tube(hook, 0.0035, CHROME, 8, 30)])


def _on_rail(cue: Cue, thing: Thing, hook: float) -> Thing:
    """A garment that hangs is off the floor, its hook over a rail on two posts. hook: how high that is, m."""
    if HUNG not in cue.traits:
        return thing
    lift, half = 0.34, 0.62
    rail = hook + lift
    steel = metal("#3a3d42", 0.7)
    posts = [tube([(0, 0.03, s * half), (0, rail, s * half)], 0.014, steel, 12) for s in (1, -1)]
    feet = [tube([(-0.24, 0.02, s * half), (0.24, 0.02, s * half)], 0.016, steel, 10) for s in (1, -1)]
    bar = tube([(0, rail, -half - 0.06), (0, rail, half + 0.06)], 0.014, steel, 12)
    return replace(thing, mesh=join([thing.mesh.moved(0, lift, 0), *posts, *feet, bar]))


def shirt(cue: Cue) -> Thing:
    """A T-shirt on a hanger; with long sleeves and a hood or a knit by its word; with what is printed on it."""
    word = cue.word.lower()
    long = any(w in word for w in ("sweat", "hood", "sweater", "jacket", "jumper", "pullover", "turtleneck", "jersey"))
    fabric = surface(cue, cloth("#e8e6e0" if not long else "#5a6a86", 0.008 if not long else 0.016))
    sleeve: Outline = [(0.33, 0.46), (0.255, 0.40)] if not long else [(0.37, 0.06), (0.29, 0.05), (0.25, 0.40)]
    half: Outline = [(0.085, 0.69), (0.215, 0.64), *sleeve, (0.235, 0.38), (0.225, 0.18), (0.235, 0.0)]
    outline: Outline = [(0.0, 0.645), *half, *((-x, y) for x, y in reversed(half))]
    body = puffed(outline, 0.075, fabric)
    dark = fabric.dyed(tint(fabric.colour, 0.8))
    neck = tube([(0.03, 0.655, 0.0), (0.028, 0.672, 0.055), (0.0, 0.695, 0.085), (-0.03, 0.70, 0.0),
                 (0.0, 0.695, -0.085), (0.028, 0.672, -0.055), (0.03, 0.655, 0.0)], 0.012, dark, 8, 50)
    parts = [body, neck, _hanger(0.72)]
    if "hood" in word:
        parts.append(ball(0.13, dark, 0.9, 24).scaled(0.5, 1, 1).moved(-0.05, 0.70, 0))
    ink = matt(second(cue, "#1c1c20" if _bright(fabric.colour) else "#f4f2ea"), 0)
    says = printed(cue)
    if says:
        parts.append(inscription(says, 0.33, 0.22, ink, 9).moved(0.089, 0.40, 0))
    pale = matt("#f0e4c8", 0) if _bright(fabric.colour) else replace(ink, colour=fabric.colour)
    picture = emblem(pictured(cue), 0.24, ink, pale) if pictured(cue) else None
    if picture is not None:
        parts.append(picture.moved(0.092, 0.40 if not says else 0.24, 0))
    return _on_rail(cue, Thing(join(parts), pitch=2.0, turned=68.0), 0.82)


_CASUAL = frozenset({"denim", "leather", "bomber", "biker", "jean", "aviator", "varsity", "motorcycle"})
"""Jackets with a zip and a collar, under which no tie is worn."""


def jacket(cue: Cue) -> Thing:
    """A suit jacket or a coat on a hanger: lapels, buttons, shirt and tie under it; a casual one has a zip."""
    fabric = surface(cue, cloth("#2a3348", 0.008))
    shade = fabric.dyed(tint(fabric.colour, 0.82))
    half: Outline = [(0.075, 0.74), (0.225, 0.68), (0.285, 0.55), (0.315, 0.12), (0.25, 0.11), (0.235, 0.44),
                     (0.225, 0.25), (0.25, 0.0)]
    body = puffed([(0.0, 0.70), *half, *((-x, y) for x, y in reversed(half))], 0.075, fabric, 0.004)
    flat = lambda pts, x, s: prism(pts, 0.006, s).turned("y", 90).moved(x, 0, 0)  # noqa: E731
    shirt_ = flat([(-0.07, 0.73), (0.07, 0.73), (0.0, 0.36)], 0.084, matt("#f2f0ea", 0))
    silk = Stuff(second(cue, "#8f1f2c"), gloss=0.4, wear=0)
    tie_ = flat([(-0.018, 0.69), (0.018, 0.69), (0.03, 0.45), (0.0, 0.38), (-0.03, 0.45)], 0.092, silk)
    lapels = [flat([(s * 0.075, 0.745), (s * 0.135, 0.60), (s * 0.105, 0.575), (s * 0.12, 0.56), (s * 0.0, 0.35)],
                   0.096, shade) for s in (1, -1)]
    buttons = [ball(0.012, matt("#14110f", 0), 1.0, 12).scaled(0.5, 1, 1).moved(0.086, y, -0.012) for y in (0.32, 0.22)]
    pockets = [box((0.006, 0.02, 0.10), shade, 0.002).moved(0.075, 0.2, z) for z in (-0.15, 0.15)]
    front = [shirt_, tie_, *lapels, *buttons]
    if _CASUAL & {*cue.word.lower().split(), *cue.traits}:
        zip_ = flat([(-0.006, 0.66), (0.006, 0.66), (0.006, 0.01), (-0.006, 0.01)], 0.088, CHROME)
        collar = [flat([(s * 0.01, 0.70), (s * 0.075, 0.765), (s * 0.125, 0.665), (s * 0.05, 0.615)], 0.088, shade)
                  for s in (1, -1)]
        flaps = [box((0.006, 0.03, 0.10), shade, 0.003).moved(0.082, 0.42, z) for z in (-0.11, 0.11)]
        hem = box((0.10, 0.04, 0.44), shade, 0.008).moved(0, 0.0, 0)
        front = [zip_, *collar, *flaps, hem]
    whole = Thing(join([body, *front, *pockets, _hanger(0.76)]), pitch=2.0, turned=66.0)
    return _on_rail(cue, whole, 0.86)


_BRIDAL = frozenset({"wedding", "bridal", "bride"})


def dress(cue: Cue) -> Thing:
    """A dress on a tailor's stand; on a hanger where it hangs. A bride's is white."""
    bridal = bool(_BRIDAL & {*cue.word.lower().split(), *cue.traits})
    fabric = surface(cue, cloth("#f2eee6" if bridal else "#b8344a", 0.01))
    bodice = [(0.10, 0.86), (0.115, 0.95), (0.15, 1.08), (0.155, 1.16), (0.13, 1.26), (0.09, 1.31)]
    a = np.linspace(0, 2 * math.pi, 73)
    rows = []
    for t in np.linspace(0, 1, 24):
        r = 0.11 + 0.34 * t**1.25
        wave = 1 + 0.09 * t * np.sin(11 * a + 3 * t)
        rows.append(np.stack([r * wave * np.cos(a) * 0.85, np.full_like(a, 0.9 - 0.72 * t), r * wave * np.sin(a)], 1))
    trunk = lathe(curve(bodice, 24), fabric, 40).scaled(0.72, 1, 1)
    belt = lathe([(0.118, 0.90), (0.122, 0.92), (0.118, 0.94)], fabric.dyed(tint(fabric.colour, 0.6)), 40)
    linen, oak = matt("#d8c8a8", 0.2), wood("#5a3620", 0.03, 0.4)
    stand = [lathe(curve([(0.09, 1.28), (0.05, 1.34), (0.045, 1.40), (0.0, 1.42)], 16), linen, 30),
             tube([(0, 0.05, 0), (0, 0.9, 0)], 0.018, oak, 10), ball(0.03, oak, 1.0, 14).moved(0, 1.43, 0),
             *(tube([(0, 0.14, 0), (0.2 * math.cos(k * 2.1), 0.0, 0.2 * math.sin(k * 2.1))], 0.015, oak, 8)
               for k in range(3))]
    if HUNG in cue.traits:
        gown = join([grid(np.array(rows), fabric), trunk, belt.scaled(0.8, 1, 1), _hanger(1.33)]).moved(0, -0.16, 0)
        return _on_rail(cue, Thing(gown, pitch=3.0, turned=64.0), 1.27)
    return Thing(join([grid(np.array(rows), fabric), trunk, belt.scaled(0.8, 1, 1), *stand]), pitch=6.0, turned=60.0)


def tie(cue: Cue) -> Thing:
    """A necktie, knotted round a collar on a bust stand; a bow tie by its word."""
    silk = surface(cue, Stuff(paint("#8f1f2c"), "stripes", paint("#c8b26a"), 0.045, 0.0, 0.45, wear=0.0))
    if cue.colours:
        silk = Stuff(tone(cue, "#8f1f2c"), "stripes", tint(tone(cue, "#8f1f2c"), 0.72), 0.045, 0.0, 0.45, wear=0.0)
    white = matt("#f2f0ea", 0.05)
    collar = [prism([(s * 0.005, 0.50), (s * 0.075, 0.455), (s * 0.092, 0.535), (s * 0.04, 0.575)], 0.012, white,
                    0.003).turned("y", 90).turned("z", 10).moved(0.14, -0.02, 0) for s in (1, -1)]
    neck = lathe([(0.062, 0.52), (0.06, 0.585)], white, 36)
    chest = curve([(0.105, 0.10), (0.13, 0.16), (0.165, 0.30), (0.175, 0.40), (0.15, 0.47), (0.09, 0.515),
                   (0.06, 0.53)], 40)
    bust = lathe([(0.0, 0.10), *chest], white, 44).scaled(0.68, 1, 1.12)
    stand = lathe([(0.10, 0.0), (0.095, 0.02), (0.03, 0.05), (0.03, 0.12)], wood("#5a3620", 0.03, 0.4), 32)
    if "bow" in cue.word.lower():
        wing: Outline = [(0.008, 0.016), (0.075, 0.042), (0.085, 0.0), (0.075, -0.042), (0.008, -0.016)]
        knot = [puffed([(s * x, y) for x, y in wing], 0.018, silk, 0.003).moved(0.118, 0.50, 0) for s in (1, -1)]
        return Thing(join([*collar, neck, bust, stand, *knot, box((0.03, 0.036, 0.028), silk, 0.008).moved(
            0.125, 0.482, 0)]), pitch=3.0, turned=66.0)
    drop = np.array([(0.122, 0.505), (0.137, 0.40), (0.142, 0.30), (0.130, 0.18), (0.115, 0.075)])
    rows = []
    for y in np.linspace(0.505, 0.075, 30):
        half = float(np.interp(y, (0.075, 0.14, 0.46, 0.505), (0.002, 0.046, 0.026, 0.020)))
        x = float(np.interp(-y, -drop[:, 1], drop[:, 0]))
        rows.append([(x + 0.008 * (1 - t * t), y, half * t) for t in np.linspace(-1, 1, 9)])
    knot_ = prism([(-0.034, 0.535), (0.034, 0.535), (0.019, 0.492), (-0.019, 0.492)], 0.026, silk, 0.006).turned(
        "y", 90).moved(0.13, 0, 0)
    return Thing(join([*collar, neck, bust, stand, grid(np.array(rows), silk), knot_]), pitch=3.0, turned=64.0)


def sock(cue: Cue) -> Thing:
    """A pair of socks standing, ribbed at the top, heel and toe of another colour."""
    knit = surface(cue, Stuff(paint("#3a6ab0"), "weave", paint("#2a4a80"), 0.006, 0.5, wear=0.0))
    other = Stuff(second(cue, "#e8e2d2"), "weave", tint(second(cue, "#e8e2d2"), 0.8), 0.006, 0.5, wear=0.0)
    path = [(0.0, 0.30, 0), (0.0, 0.18, 0), (0.0, 0.08, 0), (0.03, 0.042, 0), (0.09, 0.036, 0), (0.155, 0.034, 0)]
    leg = tube(path, [0.042, 0.040, 0.042, 0.043, 0.036, 0.028], knit, 22, 50)
    one = join([leg, ball(0.043, other, 1.0, 18).moved(-0.004, 0.046, 0), ball(0.031, other, 1.0, 18).scaled(
        1.3, 1, 1).moved(0.155, 0.034, 0), *(lathe([(0.0425, y), (0.045, y + 0.006), (0.0425, y + 0.012)], other, 28)
                                            for y in (0.29, 0.275))])
    return Thing(join([one.moved(0, 0, 0.06), one.turned("y", 12).moved(-0.02, 0, -0.07)]), pitch=12.0, turned=22.0)


def _arch(wide: float, high: float, y: float, x: float, thick: float, stuff: Stuff) -> Mesh:
    a = np.linspace(0, math.pi, 28)
    return tube(np.stack([np.full_like(a, x), y + high * np.sin(a), wide * np.cos(a)], 1), thick, stuff, 10)


def handbag(cue: Cue) -> Thing:
    """Two handles, a flap with a clasp, stitched."""
    hide = surface(cue, Stuff(paint("#a8542c"), "rock", paint("#8a3f1f"), 0.012, 0.25, 0.5, wear=0.15))
    trim = hide.dyed(tint(hide.colour, 0.72))
    side = [(-0.085, 0.0), (0.085, 0.0), (0.075, 0.17), (0.03, 0.245), (-0.03, 0.245), (-0.075, 0.17)]
    long = prism(side, 0.34, hide, 0.02)
    flap = prism([(0.005, 0.252), (0.045, 0.248), (0.092, 0.17), (0.095, 0.11), (0.085, 0.11), (0.078, 0.168),
                  (0.03, 0.238)], 0.30, trim, 0.004)
    parts = [long, flap, _arch(0.10, 0.19, 0.235, 0.04, 0.009, trim), _arch(0.10, 0.19, 0.235, -0.04, 0.009, trim),
             box((0.014, 0.036, 0.05), BRASS, 0.006).moved(0.095, 0.105, 0),
             ball(0.009, BRASS, 1.0, 12).moved(0.104, 0.122, 0)]
    parts += [lathe([(0.012, -0.004), (0.016, 0.0), (0.012, 0.004)], BRASS, 18).turned("z", 90).moved(x, 0.24, z)
              for x in (0.04, -0.04) for z in (-0.10, 0.10)]
    parts += [ball(0.01, BRASS, 0.6, 10).moved(x, 0.002, z) for x in (-0.06, 0.06) for z in (-0.14, 0.14)]
    return Thing(join(parts), pitch=9.0, turned=52.0)


def backpack(cue: Cue) -> Thing:
    """Rounded, with a front pocket, zips, straps and a loop."""
    nylon = surface(cue, Stuff(paint("#2f6a8a"), "weave", paint("#22506a"), 0.008, 0.2, 0.15, wear=0.1))
    dark, trim = nylon.dyed(tint(nylon.colour, 0.72)), matt("#1a1b1f", 0)
    shape: Outline = [(-0.15, 0.02), (-0.16, 0.20), (-0.15, 0.36), (-0.10, 0.44), (0.0, 0.465), (0.10, 0.44),
                      (0.15, 0.36), (0.16, 0.20), (0.15, 0.02), (0.10, 0.0), (-0.10, 0.0)]
    body = prism(curve([*shape, shape[0]], 70)[:-1], 0.17, nylon, 0.045).turned("y", 90)
    pocket = prism(curve([(x * 0.82, 0.03 + y * 0.46) for x, y in (*shape, shape[0])], 70)[:-1], 0.07, dark,
                   0.028).turned("y", 90).moved(0.10, 0, 0)
    zips = [tube([(0.05, 0.02 + y * 0.94, x * 1.0) for x, y in shape[1:8]], 0.006, trim, 6, 40),
            tube([(0.125, 0.035 + y * 0.46, x * 0.80) for x, y in shape[1:8]], 0.005, trim, 6, 40),
            box((0.006, 0.03, 0.010), CHROME).moved(0.13, 0.20, 0.06)]
    straps = [tube([(-0.08, 0.42, z), (-0.17, 0.36, z * 1.25), (-0.17, 0.16, z * 1.4), (-0.09, 0.03, z * 1.3)],
                   [0.02, 0.026, 0.02, 0.012], dark, 10, 40) for z in (-0.08, 0.08)]
    loop = tube([(-0.06, 0.455, -0.035), (-0.07, 0.505, 0), (-0.06, 0.455, 0.035)], 0.009, trim, 8, 20)
    flanks = [ball(0.06, dark, 1.6, 18).scaled(0.9, 1, 0.5).moved(0, 0.12, z) for z in (-0.16, 0.16)]
    return Thing(join([body, pocket, *zips, *straps, loop, *flanks]), pitch=8.0, turned=48.0)


def glove(cue: Cue) -> Thing:
    hide = surface(cue, Stuff(paint("#7a4a2c"), gloss=0.4, wear=0.3))
    fingers = [tube([(0, 0.13, z), (0.004, 0.13 + long, z * 1.25)], [0.016, 0.012], hide, 14)
               for z, long in ((-0.036, 0.075), (-0.012, 0.095), (0.012, 0.09), (0.036, 0.07))]
    tips = [ball(0.0122, hide, 1.0, 12).moved(0.004, 0.13 + long, z * 1.25)
            for z, long in ((-0.036, 0.075), (-0.012, 0.095), (0.012, 0.09), (0.036, 0.07))]
    thumb = tube([(0, 0.06, 0.04), (0.01, 0.11, 0.075), (0.01, 0.15, 0.085)], [0.02, 0.017, 0.012], hide, 14, 16)
    palm = ball(0.052, hide, 1.35, 24).scaled(0.5, 1, 1).moved(0, 0.095, 0)
    cuff = lathe(curve([(0.048, 0.0), (0.044, 0.02), (0.038, 0.05), (0.04, 0.07)], 14), hide, 30).scaled(0.6, 1, 1)
    return Thing(join([palm, *fingers, *tips, thumb, cuff]), pitch=6.0, turned=66.0)


def wallet_cash(cue: Cue) -> Thing:
    """A pile of banknotes, banded."""
    note = Stuff(tone(cue, "#8fae84"), "weave", tint(tone(cue, "#8fae84"), 0.75), 0.01, 0.1, wear=0.1)
    edge = Stuff(paint("#d8dcc4"), "pages", paint("#8a9a7a"), 0.004, 0.5, wear=0)
    rng = np.random.default_rng(cue.seed)
    parts: list[Mesh] = []
    for x, y, z in ((0, 0, 0), (0.02, 0, 0.10), (-0.01, 0, -0.1), (0.0, 0.03, 0.05), (0.01, 0.03, -0.05),
                    (0.0, 0.06, 0.0)):
        bundle = join([box((0.15, 0.026, 0.066), edge), box((0.151, 0.001, 0.067), note).moved(0, 0.0262, 0),
                       box((0.03, 0.0285, 0.068), matt("#f0ead8", 0)),
                       lathe([(0.014, 0.0), (0.0, 0.0004)], note.dyed(tint(note.colour, 0.6)), 18).moved(
                           0.048, 0.0274, 0)])
        parts.append(bundle.turned("y", float(rng.uniform(-25, 25))).moved(x, y, z))
    for _ in range(10):
        loose = box((0.15, 0.0008, 0.066), note).turned("z", float(rng.uniform(-4, 4))).turned(
            "y", float(rng.uniform(0, 180)))
        parts.append(loose.moved(float(rng.uniform(-0.16, 0.16)), 0.004, float(rng.uniform(-0.2, 0.2))))
    return Thing(join(parts), pitch=26.0, turned=30.0)


def present(cue: Cue) -> Thing:
    """A gift box tied with a ribbon and a bow."""
    paper = surface(cue, Stuff(paint("#c8322a"), gloss=0.5, wear=0.05)) if len(cue.colours) != 1 else surface(
        cue, Stuff(tone(cue, "#c8322a"), gloss=0.5, wear=0.05))
    silk = Stuff(second(cue, "#e2b93c"), gloss=0.7, metal=0.2, wear=0.0)
    parts = [box((0.34, 0.28, 0.34), paper, 0.006), box((0.36, 0.06, 0.36), paper.dyed(tint(paper.colour, 0.9)),
             0.006).moved(0, 0.25, 0), box((0.363, 0.316, 0.05), silk), box((0.05, 0.316, 0.363), silk)]
    for k in range(4):
        a = math.radians(45 + 90 * k)
        c, s = math.cos(a), math.sin(a)
        loop: Rows = np.array([(0, 0.31, 0), (0.06 * c, 0.37, 0.06 * s), (0.13 * c, 0.39, 0.13 * s),
                               (0.12 * c, 0.335, 0.12 * s), (0, 0.312, 0)])
        parts.append(tube(loop, [0.006, 0.02, 0.024, 0.02, 0.006], silk, 10, 28))
    parts += [ball(0.026, silk, 0.8, 16).moved(0, 0.325, 0)]
    return Thing(join(parts), pitch=18.0, turned=34.0)
