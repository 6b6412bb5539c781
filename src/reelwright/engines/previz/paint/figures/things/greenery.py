"""Mushrooms, bushes, grass, vines, house plants, coral and weed. Lengths in m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, around, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt, rock, wood
from reelwright.engines.previz.paint.figures.forms.thing import Lamp, Swing, Thing
from reelwright.engines.previz.paint.figures.rig import Vec
from reelwright.engines.previz.paint.figures.things.blossoms import STEM, Petal, cherry, leaf, petal
from reelwright.engines.previz.paint.figures.things.choice import named, stream, tone
from reelwright.engines.previz.paint.figures.tone import Rgb, paint, tint
from reelwright.engines.previz.scene import Motion

BRIGHT = frozenset({"lit", "glow", "glowing", "bioluminescent", "luminous", "magic", "magical", "neon", "spectral"})


def _cap(cap: Stuff, gill: Stuff, k: float) -> Mesh:
    """A cap with gills below, radius about 0.14 k, over the origin."""
    top = lathe([(r * k, y * k) for r, y in curve([(0.150, -0.012), (0.158, 0.006), (0.130, 0.060), (0.07, 0.098),
        (0.0, 0.108)], 24)], cap, 44)
    angles = np.linspace(0, 2 * math.pi, 97)
    comb = 0.0035 * np.where(np.arange(97) % 2 == 0, 1.0, -1.0)
    rows = [np.stack([r * k * np.cos(angles), (y + comb) * k, r * k * np.sin(angles)], 1) for r,
        y in ((0.150, -0.012), (0.09, 0.006), (0.02, 0.012))]
    return join([top, grid(np.array(rows), gill, False)])


def mushroom(cue: Cue) -> Thing:
    """A troop of caps with gills, rings and spots; they glow where the prompt says so."""
    shines = bool(BRIGHT & {*cue.traits, *cue.colours}) or "glow" in cue.word.lower() or cue.motion == "glow"
    colour = tone(cue, "#3ac0d0" if shines else "#b8281c")
    cap = Stuff(colour, "spots", paint("#f2eadc") if not shines else tint(colour, 1.7), 0.055, 0.3, 0.7, 0.12, 0.7
        if shines else 0.0, wear=0.0)
    stalk = Stuff(paint("#e8dfcc") if not shines else tint(colour, 1.2), "thatch", paint("#b8ab90"), 0.02, 0.4, 0.1,
        0.0, 0.25 if shines else 0.0, wear=0.1)
    gill = Stuff(paint("#e8dcc4") if not shines else tint(colour, 1.5), wear=0.3, glow=0.6 if shines else 0.0)
    rng = stream(cue)
    parts, lamps = [], []
    for i, (x, z, k) in enumerate(((0.0, 0.0, 1.0), (-0.2, 0.07, 0.62), (0.19, 0.09, 0.5), (0.1, 0.18, 0.3),
        (-0.09, 0.2, 0.24))):
        lean = float(rng.uniform(-9, 9))
        stem = lathe([(r * k, y * k) for r, y in curve([(0.05, 0.0), (0.046, 0.03), (0.033, 0.12), (0.028, 0.22),
            (0.03, 0.262)], 20)], stalk, 26)
        skirt = lathe([(0.030 * k, 0.20 * k), (0.055 * k, 0.175 * k), (0.052 * k, 0.17 * k)], stalk, 30)
        parts.append(join([stem, skirt, _cap(cap, gill, k).turned("z", lean * 0.6).moved(0, 0.255 * k, 0)]).turned("z",
            lean).turned("y", 70.0 * i).moved(x, 0, z))
        if shines and k > 0.4:
            lamps.append(Lamp((x, 0.27 * k, z), 0.5 * k, (colour[0] * 1.6, colour[1] * 1.6, colour[2] * 1.6), 0.12))
    moss = Stuff(paint("#54702f"), "thatch", paint("#2f4420"), 0.012, 0.8, wear=0)
    parts += [ball(0.13, moss, 0.28).moved(0.02, -0.01, 0.05), ball(0.11, moss, 0.25).moved(-0.17, -0.008, 0.10),
        ball(0.10, moss, 0.25).moved(0.18, -0.01, 0.1)]
    for _ in range(26):
        a, r = float(rng.uniform(0, 6.28)), float(rng.uniform(0.1, 0.3))
        parts.append(leaf(float(rng.uniform(0.05, 0.1)), 0.006, 0.4, STEM).turned("z", 52).turned("y",
            math.degrees(a)).moved(r * math.cos(a) * 0.8, 0, r * math.sin(a) * 0.5 + 0.06))
    return Thing(join(parts), pitch=2.0, lamps=tuple(lamps))


def bush(cue: Cue) -> Thing:
    """A round shrub of many leaves; flowers in it by seed or colour."""
    greens = [Stuff(tint(paint("#44702f"), k), "leaf", tint(paint("#86a852"), k), 1.0, 0.2, 0.25, wear=0.0)
        for k in (0.75, 1.0, 1.2)]
    fern = "fern" in cue.word.lower()
    rng = stream(cue)
    out = []
    if fern:
        for k in range(16):
            frond = []
            for i in range(1, 15):
                s = i / 15
                x, y = 0.75 * s, 0.75 * s * (1 - 0.75 * s)
                for side in (1, -1):
                    frond.append(leaf(0.17 * (1 - s) ** 0.7 + 0.02, 0.03, 0.5, greens[k % 3]).turned("y",
                        -70.0 * side).moved(x, y, 0))
            out.append(join(frond).turned("z", float(rng.uniform(-4, 22))).turned("y",
                360 / 16 * k + float(rng.uniform(-9, 9))))
        return Thing(join(out), pitch=14.0)
    blooms = cherry(named(cue)[0] if named(cue) and cue.colours[0] not in ("green",)
        else paint("#e8a0b8")) if (cue.seed % 3 == 0 or named(cue)) else None
    core = Stuff(paint("#34552a"), "rock", paint("#182c14"), 0.08, 1.0, wear=0)
    out.append(ball(0.52, core, 0.84).moved(0, 0.46, 0))
    for k in range(520):
        y = 1 - 1.75 * (k + 0.5) / 520
        r = math.sqrt(max(0.0, 1 - y * y))
        a = 2.39996 * k
        lumps = 1 + 0.16 * math.sin(3 * a + 5 * y) + 0.08 * float(rng.normal())
        at = (0.55 * r * math.cos(a) * lumps, 0.50 + 0.47 * y * lumps, 0.55 * r * math.sin(a) * lumps)
        blade = blooms.scaled(1.5).turned("z",
            -60) if blooms is not None and k % 13 == 0 else leaf(float(rng.uniform(0.13, 0.19)), 0.095, 0.7,
                greens[int(rng.integers(3))])
        out.append(blade.turned("z", 50 * y + float(rng.uniform(-25, 25))).turned("y",
            -math.degrees(a) + float(rng.uniform(-40, 40))).moved(*at))
    return Thing(join(out), pitch=8.0)


def grass(cue: Cue) -> Thing:
    """A tuft that bends in the wind; wheat carries ears, reeds their cobs."""
    word = cue.word.lower()
    wheat, reed, weed = any(w in word for w in ("wheat", "barley", "rye", "corn")), any(w in word
        for w in ("reed", "rush", "cattail")), any(w in word for w in ("weed", "kelp", "wort", "water"))
    colour = tone(cue, "#d8aa4a" if wheat else "#4a6a3c" if weed else "#6f9440")
    rng = stream(cue)
    blades = [(float(rng.normal(0, 0.16)), float(rng.normal(0, 0.08)),
        float(rng.uniform(0.4, 1.0)) * (1.1 if reed or weed else 0.75), float(rng.uniform(-0.35, 0.35)),
            int(rng.integers(3)), float(rng.random())) for _ in range(46 if wheat else 70)]
    tones = [Stuff(tint(colour, k), "thatch", tint(colour, k * 0.7), 0.02, 0.3, 0.1, wear=0) for k in (0.75, 1.0, 1.25)]
    ear = join([*(ball(0.008, tones[2], 1.7, 7).moved(0.008, 0.012 * i, 0).turned("y", 137.5 * i) for i in range(10)),
        *(tube([(0, 0.012 * i, 0), (0.05 * math.cos(2.4 * i), 0.012 * i + 0.10, 0.05 * math.sin(2.4 * i))], 0.0008,
            tones[2], 3, caps=False) for i in range(8))])
    cob = lathe([(0.004, 0.0), (0.016, 0.01), (0.016, 0.12), (0.004, 0.13), (0.002, 0.18)],
        Stuff(paint("#5a3a20"), "thatch", paint("#3a2414"), 0.01, 0.5, wear=0), 14)

    sheaves: list[list[Mesh]] = [[] for _ in range(6)]
    for i, (x, z, high, lean, hue, shift) in enumerate(blades):
        bend = lean * high * 0.6
        path = np.array([(x + bend * s * s + (0.05 * math.sin(6 * s + 6.28 * shift) if weed else 0.0),
            high * (s - 0.10 * s * s), z)
                         for s in np.linspace(0, 1, 8)])
        wide = (0.010 if not weed else 0.03) * (1 - np.linspace(0, 1, 8)) ** 0.6 + 0.001
        side = np.array((0.5, 0.0, 0.87)) if i % 2 else np.array((0.8, 0.0, -0.6))
        edges = [path - side * wide[:, None], path + np.array((0, 0.002, 0)), path + side * wide[:, None]]
        sheaves[i % 6].append(grid(np.stack(edges, 1), tones[hue]))
        if (wheat and i % 2 == 0) or (reed and i % 6 == 0):
            head = (ear if wheat else cob).turned("z", -40 * bend / max(high, 0.1))
            sheaves[i % 6].append(head.moved(*(float(v) for v in path[-1])))
    swings = tuple(Swing(f"sheaf {k}", join(sheaf), (0.0, 0.0, 0.0),
        Motion(sway=(0.035 if not weed else 0.06, 2.2 + 0.25 * k, k / 6)), 0.01 * k)
                   for k, sheaf in enumerate(sheaves[1:]))
    return Thing(join(sheaves[0]), pitch=6.0, swings=swings, medium="under" if weed and "seaweed" in word
        else "ground")


def vine(cue: Cue) -> Thing:
    """Ivy that climbs a trellis."""
    rng, bark = stream(cue), wood("#5a4028", 0.02)
    green = [Stuff(tint(tone(cue, "#3f6f34"), k), "leaf", tint(paint("#9ab86a"), k), 1.0, 0.2, 0.3, wear=0.0)
        for k in (0.8, 1.1)]
    out = [tube([(x, 0, 0), (x, 2.0, 0)], 0.014, wood("#a88a60", 0.03), 8)
        for x in (-0.4, 0.0, 0.4)] + [tube([(-0.5, y, 0.01), (0.5, y, 0.01)], 0.014, wood("#a88a60", 0.03), 8)
            for y in (0.35, 0.8, 1.25, 1.7)]
    for k in range(4):
        phase = float(rng.uniform(0, 6.28))
        path = [(0.34 * math.sin(3.2 * s + phase) + 0.12 * (k - 1.5), 2.05 * s, 0.03 + 0.03 * math.cos(5 * s + phase))
            for s in np.linspace(0, 1, 26)]
        out.append(tube(path, np.linspace(0.018, 0.006, 26), bark, 7))
        for x, y, z in path[1:]:
            for _ in range(3):
                out.append(leaf(float(rng.uniform(0.09, 0.15)), 0.10, 0.8, green[int(rng.integers(2))]).turned("z",
                    float(rng.uniform(-30, 40))).turned("y", float(rng.uniform(0,
                        360))).moved(x + float(rng.uniform(-0.08, 0.08)), y, z + 0.03))
    return Thing(join(out).turned("y", 90), pitch=4.0, turned=50.0)


def pot_plant(cue: Cue) -> Thing:
    """A plant in its pot: broad leaves, or a succulent by seed; a bonsai by its word."""
    clay = Stuff(paint("#b0623c"), size=0.05, wear=0.5)
    pot = [lathe(curve([(0.10, 0.0), (0.105, 0.02), (0.135, 0.16)], 14), clay, 40),
        lathe([(0.135, 0.16), (0.15, 0.162), (0.15, 0.20), (0.138, 0.205), (0.13, 0.19)], clay, 40),
            lathe([(0.132, 0.185), (0.0, 0.19)], rock("#3a2a1e", 0.03), 30)]
    rng = stream(cue)
    green = [Stuff(tint(tone(cue, "#3f7a3a"), k), "leaf", tint(paint("#8ab86a"), k), 1.0, 0.3, 0.5, wear=0.0)
        for k in (0.8, 1.0, 1.2)]
    out = []
    if cue.seed % 2:
        for k in range(17):
            high = float(rng.uniform(0.10, 0.42))
            a = 137.5 * k
            top = (0.12 * math.cos(math.radians(a)) * (0.4 + high), 0.19 + high,
                -0.12 * math.sin(math.radians(a)) * (0.4 + high))
            out += [tube([(0, 0.19, 0), (top[0] * 0.4, 0.19 + high * 0.6, top[2] * 0.4), top], 0.005, STEM, 7, 10),
                leaf(float(rng.uniform(0.20, 0.28)), 0.15, 0.75, green[k % 3]).turned("z", 12).turned("y",
                    a).moved(*top)]
    else:
        for ring in range(6):
            out.append(around(leaf(0.20 - 0.022 * ring, 0.055, -0.25, green[ring % 3]).turned("z", 6 + 12 * ring),
                9 - ring, 25.0 * ring).moved(0, 0.19 + 0.008 * ring, 0))
    return Thing(join([*pot, *out]), pitch=12.0)


def coral(cue: Cue) -> Thing:
    """A garden of coral: fans, fingers, brains and tubes."""
    rng = stream(cue)
    first = tone(cue, "#d8604a")
    hues: list[Rgb] = [first, paint("#e0a040"), paint("#a84ab0"), paint("#e87a9a"),
        paint("#5a9ab0")] if not named(cue) else [tint(first, k) for k in (1.0, 0.8, 1.2, 0.9, 1.1)]
    skin = [Stuff(c, "spots", tint(c, 1.35), 0.018, 0.6, 0.25, wear=0.3) for c in hues]
    parts = [ball(0.36, rock("#6a5a52", 0.10), 0.34).moved(0, 0.0, 0)]

    def branch(at: Vec, way: Vec, long: float, thick: float, depth: int, stuff: Stuff, out: list[Mesh]) -> None:
        end = at + way * long
        out.append(tube(np.array([at, (at + end) / 2 + rng.normal(0, 0.1 * long, 3), end]),
            [thick, thick * 0.9, thick * 0.75],
            stuff, 9, 7))
        if depth == 0:
            out.append(ball(thick * 0.95, stuff, 1.0, 10).moved(*(float(v) for v in end)))
            return
        for _ in range(2 + (depth > 1)):
            turn = way + rng.normal(0, 0.48, 3) * (1, 0.5, 0.7)
            turn[1] = abs(turn[1])
            branch(end, turn / np.linalg.norm(turn), long * 0.74, thick * 0.76, depth - 1, stuff, out)

    branch(np.array((-0.12, 0.08, 0.0)), np.array((-0.15, 0.98, 0.0)), 0.17, 0.034, 3, skin[0], parts)
    branch(np.array((0.2, 0.06, 0.1)), np.array((0.25, 0.95, 0.1)), 0.11, 0.026, 3, skin[3], parts)
    angles = np.linspace(0.25, 2.9, 15)
    fan = [tube([(0, 0, 0), (0.22 * math.cos(a), 0.22 * math.sin(a), 0.02),
        (0.42 * math.cos(a), 0.44 * math.sin(a), 0.0)], [0.008, 0.005, 0.002], skin[2], 6, 10, False) for a in angles]
    fan += [tube([(r * math.cos(a), 1.03 * r * math.sin(a), 0.01) for a in np.linspace(0.25, 2.9, 24)], 0.0028, skin[2],
        5, 0, False) for r in np.linspace(0.12, 0.40, 9)]
    parts.append(join(fan).turned("y", 15).moved(0.08, 0.08, -0.16))
    parts += [ball(0.13, Stuff(hues[1], "spots", tint(hues[1], 0.6), 0.02, 0.9, 0.2, wear=0.3), 0.75).moved(0.02, 0.12,
        0.20), ball(0.09, skin[4], 0.8).moved(-0.28, 0.08, 0.14)]
    for k in range(6):
        high = float(rng.uniform(0.12, 0.26))
        parts.append(lathe([(0.018, 0.0), (0.024, high), (0.030, high + 0.006), (0.022, high + 0.004),
            (0.014, high * 0.6)], skin[1], 18).turned("z", float(rng.uniform(-14, 14))).moved(0.30 + 0.035 * (k % 3),
                0.02, 0.02 + 0.05 * (k // 3)))
    return Thing(join(parts), pitch=8.0, medium="under")


def cactus(cue: Cue) -> Thing:
    """A saguaro with ribs and spines, a bloom on top; a little one in a pot by its word."""
    green, rng = Stuff(tone(cue, "#4f7a46"), "stripes", tint(tone(cue, "#4f7a46"), 0.72), 0.11, 0.0, 0.1,
        wear=0.4), stream(cue)

    def limb(path: list[tuple[float, float, float]], r: float) -> Mesh:
        curve_ = np.array(path)
        angles = np.linspace(0, 2 * math.pi, 97)
        ribs = 1 + 0.09 * np.abs(np.cos(angles * 6)) ** 0.6
        tall = np.linspace(0, 1, 22)
        centre = np.stack([np.interp(tall, np.linspace(0, 1, len(curve_)), curve_[:, i]) for i in range(3)], 1)
        for _ in range(3):
            centre[1:-1] = (centre[:-2] + centre[1:-1] * 2 + centre[2:]) / 4
        way = np.gradient(centre, axis=0)
        way /= np.linalg.norm(way, axis=1, keepdims=True)
        rows = []
        for c, w, s in zip(centre, way, tall, strict=True):
            side = np.array((0.0, 0.0, 1.0))
            up = np.cross(side, w)
            k = r * math.sqrt(max(0.0, 1 - max(0.0, (s - 0.84) / 0.16) ** 2)) * (0.86 + 0.14 * min(1.0, s * 5))
            rows.append(c + k * ribs[:, None] * (np.cos(angles)[:, None] * up + np.sin(angles)[:, None] * side))
        return grid(np.array(rows), green)

    parts = [limb([(0, 0, 0), (0, 1.6, 0), (0.02, 3.2, 0)], 0.29),
        limb([(0.15, 1.2, 0), (0.62, 1.2, 0), (0.76, 1.5, 0), (0.78, 2.5, 0)], 0.18),
            limb([(-0.15, 1.6, 0.05), (-0.52, 1.62, 0.05), (-0.68, 1.9, 0.05), (-0.68, 2.75, 0.05)], 0.16)]
    needle = matt("#e8dcb8", 0)
    for _ in range(150):
        a, y = float(rng.integers(12)) * math.pi / 6, float(rng.uniform(0.2, 3.0))
        p = (0.30 * math.cos(a), y, 0.30 * math.sin(a))
        parts.append(tube([p, (p[0] * 1.22, y + 0.02, p[2] * 1.22)], [0.004, 0.001], needle, 3, 0, False))
    bloom = cherry(paint("#e84a8a")).scaled(3.2)
    parts += [bloom.moved(0.02, 3.19, 0), bloom.scaled(0.8).moved(0.78, 2.5, 0)]
    return Thing(join(parts), pitch=4.0)


def branch_kind(cue: Cue) -> Thing:
    """A mossy bough with leaves at its twigs."""
    rng, bark = stream(cue), Stuff(paint("#5f4630"), "rock", paint("#33241a"), 0.09, 1.0, wear=0.5)
    green = Stuff(paint("#5a8a3c"), "leaf", paint("#9ab85a"), 1.0, 0.2, 0.25, wear=0.0)
    parts = [tube([(-0.9, 0.0, 0), (-0.3, 0.04, 0.02), (0.3, 0.03, 0), (0.85, 0.16, 0)], [0.075, 0.062, 0.048, 0.02],
        bark, 14, 40)]
    for x, side in ((-0.5, 1), (-0.1, -1), (0.25, 1), (0.55, -1), (0.75, 1)):
        tip = (x + 0.28, 0.05 + 0.16 * side + 0.1, 0.1 * side)
        parts.append(tube([(x, 0.03, 0), (x + 0.14, 0.05 + 0.09 * side, 0.04 * side), tip], [0.018, 0.012, 0.005], bark,
            8, 14))
        parts += [leaf(float(rng.uniform(0.09, 0.13)), 0.06, 0.6, green).turned("z",
            float(rng.uniform(-30, 40))).turned("y", float(rng.uniform(-80, 80))).moved(x + 0.06 + 0.05 * k,
                0.05 + (0.03 + 0.03 * k) * side, 0.02 * side) for k in range(5)]
    parts += [ball(0.05, Stuff(paint("#5d7a34"), "thatch", paint("#3a5020"), 0.012, 0.8, wear=0), 0.35).scaled(2.0, 1,
        1).moved(x, 0.062, 0.01) for x in (-0.55, 0.05)]
    return Thing(join(parts), pitch=4.0)


def petal_kind(cue: Cue) -> Thing:
    stuff = Stuff(tone(cue, "#f0b8c8"), "petal", paint("#c8587a"), 1.0, 0.2, 0.1, wear=0)
    return Thing(petal(Petal(0.05, 0.04, 0.5, 0.1, 0.1, 0.4), stuff, 0.2), pitch=30.0, medium="air")


def bonsai(cue: Cue) -> Thing:
    """A little old tree in a shallow glazed tray: a bent trunk, flat pads of leaves, moss at its foot."""
    rng = stream(cue)
    bark = Stuff(paint("#6a4a32"), "rust", paint("#3a2618"), 0.02, 0.8, wear=0.2)
    tones = ("#3f7a34", "#4f8a3c", "#2f6a2c")
    tray = Stuff(tone(cue, "#3a5a78"), gloss=0.9, metal=0.15, wear=0.1)
    parts = [box((0.20, 0.055, 0.34), tray, 0.012, 1.08), box((0.17, 0.01, 0.30), matt("#4a6a2c", 0)).moved(0, 0.05, 0),
             *(box((0.04, 0.015, 0.04), tray).moved(x, -0.012, z) for x in (-0.07, 0.07) for z in (-0.12, 0.12))]
    way = [(0, 0.05, 0.03), (0.01, 0.12, 0.07), (-0.01, 0.20, 0.01), (0.0, 0.29, -0.06), (0.0, 0.36, -0.02)]
    parts.append(tube(way, [0.036, 0.028, 0.022, 0.016, 0.008], bark, 12, 40))
    pads = ((-0.02, 0.40, -0.02, 0.085), (0.02, 0.31, -0.17, 0.080), (0.0, 0.25, 0.14, 0.085), (0.04, 0.35, 0.08, 0.06))
    for x, y, z, r in pads:
        foot = (0.0, y - 0.07, z * 0.25)
        parts.append(tube([foot, (x * 0.5, y - 0.03, z * 0.7), (x, y - 0.01, z)], [0.012, 0.009, 0.006], bark, 8, 14))
        for k in range(16):
            a, d = 2.4 * k, r * math.sqrt(k / 16)
            leaf = Stuff(paint(tones[k % 3]), "thatch", paint("#1f4a20"), 0.012, 1.0, wear=0)
            parts.append(ball(0.42 * r, leaf, 0.62, 12).moved(x + 0.8 * d * math.cos(a), y + 0.010 * (16 - k) / 16
                         + 0.006 * float(rng.random()), z + 1.15 * d * math.sin(a)))
    return Thing(join(parts), pitch=8.0, turned=70.0)
