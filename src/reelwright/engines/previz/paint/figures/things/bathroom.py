"""What stands and lies in a bathroom: toilet, basin, tub, brushes, dryer, towel, soap. Lengths in m; front at +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, cloth, enamel, glass, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint

CHROME = metal("#c8cdd2", 1.0, 0.1)
PORCELAIN = Stuff(paint("#f2f0ea"), gloss=1.0, metal=0.12, wear=0.0)
WATER = Stuff(paint("#8fc0cc"), gloss=1.0, metal=0.5, wear=0.0)


def oval(x: float, z: float, back: float = 1.0, count: int = 49) -> Rows:
    """A closed egg (count, 2) of half sizes x, z; back: how round its rear is against its front."""
    a = np.linspace(0, 2 * math.pi, count)
    c = np.cos(a)
    return np.stack([np.where(c > 0, x * c, x * back * c), z * np.sin(a)], 1)


def hoop(sections: list[tuple[float, float, float]], stuff: Stuff, back: float = 1.0) -> Mesh:
    """A body of egg-shaped rings: (half length, half width, height)."""
    rows = [np.stack([ring[:, 0], np.full(len(ring), y), ring[:, 1]], 1)
            for x, z, y in sections for ring in [oval(x, z, back)]]
    return grid(np.array(rows), stuff)


def toilet(cue: Cue) -> Thing:
    """A close-coupled toilet with its lid up."""
    white = surface(cue, PORCELAIN)
    bowl = hoop([(0.16, 0.11, 0.0), (0.15, 0.10, 0.06), (0.13, 0.09, 0.14), (0.17, 0.12, 0.22), (0.24, 0.17, 0.33),
                 (0.26, 0.185, 0.39), (0.255, 0.18, 0.405)], white, 0.85)
    rim = hoop([(0.255, 0.18, 0.405), (0.25, 0.178, 0.42), (0.19, 0.12, 0.42), (0.17, 0.105, 0.36),
                (0.10, 0.06, 0.28), (0.0, 0.0, 0.27)], white, 0.85)
    seat = hoop([(0.262, 0.188, 0.42), (0.262, 0.188, 0.435), (0.25, 0.18, 0.442), (0.18, 0.115, 0.44),
                 (0.175, 0.11, 0.42)], white.dyed(tint(white.colour, 0.97)), 0.85)
    lid = prism([(float(x), float(z)) for x, z in oval(0.225, 0.185, 0.9)[:-1]], 0.02, white, 0.005)
    lid = lid.turned("y", 90).turned("z", 12).moved(-0.225, 0.66, 0)
    tank = join([box((0.17, 0.36, 0.42), white, 0.03, 1.06).moved(-0.36, 0.40, 0),
                 box((0.20, 0.035, 0.47), white, 0.012).moved(-0.36, 0.765, 0)])
    handle = tube([(-0.27, 0.70, 0.16), (-0.245, 0.70, 0.16), (-0.243, 0.695, 0.09)], 0.010, CHROME, 8)
    neck = box((0.24, 0.40, 0.22), white, 0.04).moved(-0.27, 0.0, 0)
    water = hoop([(0.10, 0.06, 0.30), (0.0, 0.0, 0.30)], WATER, 0.85)
    return Thing(join([bowl, rim, seat, lid, tank, handle, neck, water]), pitch=20.0, turned=42.0)


def basin(cue: Cue) -> Thing:
    """A wash basin on its pedestal with a curved tap."""
    white = surface(cue, PORCELAIN)
    bowl = hoop([(0.10, 0.12, 0.62), (0.18, 0.22, 0.70), (0.235, 0.30, 0.80), (0.24, 0.305, 0.84), (0.225, 0.29, 0.85),
                 (0.19, 0.25, 0.845), (0.15, 0.20, 0.76), (0.0, 0.0, 0.71)], white, 1.1)
    stem = hoop([(0.12, 0.13, 0.0), (0.11, 0.12, 0.03), (0.075, 0.08, 0.2), (0.075, 0.08, 0.5), (0.11, 0.13, 0.66)],
                white)
    back = box((0.10, 0.10, 0.60), white, 0.03).moved(-0.24, 0.80, 0)
    tap = [tube([(-0.21, 0.88, 0), (-0.21, 1.04, 0), (-0.17, 1.09, 0), (-0.10, 1.07, 0), (-0.085, 1.02, 0)], 0.017,
                CHROME, 12, 36), lathe([(0.03, 0.87), (0.028, 0.90), (0.0, 0.91)], CHROME, 20).moved(-0.21)]
    for z in (-0.12, 0.12):
        tap += [lathe([(0.022, 0.88), (0.02, 0.93), (0.0, 0.935)], CHROME, 18).moved(-0.21, 0, z),
                tube([(-0.25, 0.945, z), (-0.17, 0.945, z)], 0.009, CHROME, 8),
                tube([(-0.21, 0.945, z - 0.04), (-0.21, 0.945, z + 0.04)], 0.009, CHROME, 8)]
    stream = tube([(-0.085, 1.02, 0), (-0.082, 0.72, 0)], [0.008, 0.006], glass("#d8eef4", 0.5), 8)
    plug = lathe([(0.022, 0.735), (0.0, 0.738)], CHROME, 18)
    return Thing(join([bowl, stem, back, *tap, stream, plug]), pitch=22.0, turned=48.0)


def bathtub(cue: Cue) -> Thing:
    """A roll-top tub on lion's feet, filled, foam on the water."""
    coat = surface(cue, PORCELAIN)
    shell = hoop([(0.50, 0.22, 0.14), (0.66, 0.28, 0.18), (0.76, 0.33, 0.36), (0.82, 0.36, 0.56), (0.86, 0.39, 0.60),
                  (0.85, 0.385, 0.62), (0.80, 0.34, 0.60), (0.76, 0.32, 0.5)], coat, 1.08)
    inner = hoop([(0.80, 0.34, 0.60), (0.78, 0.33, 0.50), (0.0, 0.0, 0.50)], PORCELAIN, 1.08)
    water = hoop([(0.78, 0.33, 0.53), (0.0, 0.0, 0.53)], WATER, 1.08)
    rng = np.random.default_rng(cue.seed)
    foam = Stuff(paint("#f6f6f8"), gloss=0.5, wear=0.0)
    bubbles = [ball(float(rng.uniform(0.03, 0.07)), foam, 0.8, 14).moved(
        float(rng.uniform(-0.6, 0.6)), 0.54, float(rng.uniform(-0.24, 0.24))) for _ in range(34)]
    feet = [join([ball(0.05, CHROME, 0.9, 14), tube([(0, 0.02, 0), (-0.03 * s, 0.16, 0)], [0.035, 0.05], CHROME, 10)]
                 ).moved(0.52 * s, 0.045, z) for s in (1, -1) for z in (-0.2, 0.2)]
    tap = tube([(-0.90, 0.0, 0), (-0.90, 0.86, 0), (-0.84, 0.92, 0), (-0.72, 0.90, 0), (-0.70, 0.84, 0)], 0.02, CHROME,
               12, 50)
    return Thing(join([shell, inner, water, *bubbles, *feet, tap]), pitch=17.0, turned=18.0)


def toothbrush(cue: Cue) -> Thing:
    """A toothbrush standing in a glass."""
    body = surface(cue, Stuff(paint("#2f8fc8"), gloss=0.9, wear=0.0))
    white = Stuff(paint("#f4f4f0"), "thatch", paint("#c8d4dc"), 0.003, 0.4, wear=0.0)
    handle = tube([(0, 0, 0), (0.002, 0.06, 0), (0.006, 0.11, 0), (0.0, 0.155, 0), (0.0, 0.19, 0)],
                  [0.0065, 0.0075, 0.005, 0.0045, 0.0055], body, 14, 50).scaled(1, 1, 1.25)
    head = [box((0.009, 0.033, 0.013), white, 0.001).moved(0.008, 0.158, 0),
            box((0.0095, 0.010, 0.0132), Stuff(paint("#3aa0d8"), "thatch", paint("#2a6a98"), 0.003, 0.4, wear=0)).moved(
                0.0085, 0.170, 0)]
    paste = tube([(0.013, 0.156, 0), (0.016, 0.172, 0.001), (0.013, 0.19, 0)], [0.004, 0.005, 0.003],
                 Stuff(paint("#e8f4f6"), gloss=0.9, wear=0), 10, 20)
    brush = join([handle, *head, paste]).turned("z", -13).turned("y", 25).moved(-0.018, 0.004, 0.008)
    tumbler = [lathe([(0.0, 0.0), (0.030, 0.0), (0.034, 0.095)], glass("#d8eaee", 0.22), 40),
               lathe([(0.034, 0.095), (0.0352, 0.097), (0.0335, 0.098)], glass("#f0fafa", 0.6), 40),
               lathe([(0.029, 0.001), (0.0315, 0.035), (0.0, 0.035)], glass("#a8d0d8", 0.3), 36)]
    return Thing(join([brush, *tumbler]), pitch=10.0, turned=55.0)


def dryer(cue: Cue) -> Thing:
    """A hair dryer: barrel with nozzle and vents, handle with its switch, cord."""
    coat, dark = surface(cue, Stuff(paint("#c8507a"), gloss=0.9, metal=0.1, wear=0.0)), matt("#18181c", 0)
    barrel = lathe(curve([(0.0, -0.095), (0.036, -0.095), (0.047, -0.07), (0.050, -0.02), (0.044, 0.05), (0.034, 0.11)],
                         30), coat, 36)
    nozzle = [lathe([(0.034, 0.105), (0.036, 0.11), (0.033, 0.15)], dark, 36),
              box((0.05, 0.035, 0.018), dark, 0.004, 1.25).moved(0, 0.148, 0)]
    vents = [lathe([(r, -0.0965), (r + 0.003, -0.0975), (r + 0.006, -0.0965)], dark, 32) for r in (0.008, 0.018, 0.028)]
    body = join([barrel, *nozzle, *vents, lathe([(0.0495, -0.03), (0.0515, -0.025), (0.0505, -0.018)], CHROME, 36)])
    handle = tube([(-0.01, 0.155, 0), (-0.022, 0.09, 0), (-0.03, 0.01, 0)], [0.021, 0.019, 0.021], coat, 16, 20)
    switch = [box((0.008, 0.026, 0.012), dark, 0.002).turned("z", 8).moved(-0.001, 0.10, 0),
              box((0.008, 0.012, 0.010), enamel("#e8e4dc", 0.1), 0.002).turned("z", 8).moved(-0.006, 0.075, 0)]
    cord = tube([(-0.03, 0.012, 0), (-0.035, -0.02, 0), (-0.08, -0.01, 0.04), (-0.16, 0.0, 0.02), (-0.2, -0.01, -0.06)],
                0.0035, dark, 6, 50)
    whole = join([body.turned("z", -90).moved(0, 0.19, 0), handle, *switch, cord]).moved(0, 0.02, 0)
    return Thing(whole, pitch=8.0, turned=-16.0)


def towel(cue: Cue) -> Thing:
    """Hung over a rail."""
    pile = surface(cue, cloth("#f2f0ea", 0.012))
    band = pile.dyed(tint(pile.colour, 0.8))
    across = np.linspace(-0.27, 0.27, 33)

    def sheet(front: float, low: float, stuff: Stuff, top: float = 0.0) -> Mesh:
        ys = np.linspace(top, low, 18)
        rows = [[(front * (0.018 + 0.02 * (-y)) + 0.016 * math.sin(22 * z + 2 * front) * min(1.0, -y * 2.2), y, z)
                 for z in across * (1 - 0.05 * min(1.0, -y))] for y in ys]
        return grid(np.array(rows), stuff)

    fold = grid(np.array([[(0.018 * math.cos(a), 0.018 * math.sin(a), z) for z in across]
                          for a in np.linspace(0, math.pi, 9)]), pile)
    rail = tube([(0, 0, -0.40), (0, 0, 0.40)], 0.012, CHROME, 12)
    posts = [tube([(-0.08, 0, z), (0, 0, z)], 0.016, CHROME, 10) for z in (-0.39, 0.39)]
    mesh = join([sheet(1.0, -0.72, pile), sheet(-1.0, -0.6, pile), fold, rail, *posts,
                 sheet(1.08, -0.60, band, -0.56), sheet(1.08, -0.67, band, -0.64)])
    return Thing(mesh.moved(0, 0.78, 0), pitch=4.0, turned=58.0)


def paper_roll(cue: Cue) -> Thing:
    paper = matt(tone(cue, "#f4f2ec"), 0.05)
    roll = lathe([(0.02, 0.0), (0.055, 0.0), (0.055, 0.10), (0.02, 0.10)], paper, 40)
    core = lathe([(0.021, -0.001), (0.021, 0.101)], matt("#b08a5a", 0), 30)
    tail = grid(np.array([[(0.055 + 0.012 * t * t, y, 0.06 * t) for y in (0.002, 0.098)]
                          for t in np.linspace(0, 1, 8)]), paper)
    return Thing(join([roll, core, tail]), pitch=22.0)


def soap(cue: Cue) -> Thing:
    """A bar on its dish under bubbles."""
    bar = Stuff(second(cue, "#f0c8d0") if len(cue.colours) > 1 else tone(cue, "#f0c8d0"), gloss=0.8, wear=0.0)
    dish = surface(cue, PORCELAIN) if len(cue.colours) > 1 else PORCELAIN
    plate = hoop([(0.05, 0.035, 0.0), (0.07, 0.05, 0.012), (0.072, 0.052, 0.016), (0.05, 0.035, 0.010),
                  (0.0, 0.0, 0.010)], dish)
    cake = hoop([(0.0, 0.0, 0.012), (0.042, 0.026, 0.013), (0.05, 0.032, 0.024), (0.044, 0.028, 0.036),
                 (0.0, 0.0, 0.038)], bar)
    bubbles = [ball(0.006 + 0.003 * (k % 3), glass("#e8f4fa", 0.35), 1.0, 14).moved(
        0.04 * math.cos(2.4 * k), 0.036 + 0.004 * (k % 2), 0.024 * math.sin(2.4 * k)) for k in range(9)]
    return Thing(join([plate, cake, *bubbles]), pitch=24.0, turned=35.0)
