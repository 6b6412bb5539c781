"""What is in pockets, bags and bathroom cupboards: pouches, thermometers, handcuffs, goggles, ribbons. In m."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import (
    Mesh,
    around,
    ball,
    box,
    grid,
    join,
    lathe,
    prism,
    tube,
)
from reelwright.engines.previz.paint.figures.forms.stuff import (
    BRASS,
    DARK,
    STEEL,
    Stuff,
    cloth,
    enamel,
    glass,
    matt,
    metal,
    wood,
)
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import second, surface, tone
from reelwright.engines.previz.paint.figures.tone import paint, tint


def _ring(radius: float, thick: float, stuff: Stuff, sweep: float = 2 * math.pi) -> Mesh:
    """A hoop about z."""
    a = np.linspace(0, sweep, 41)
    return tube(np.stack([radius * np.cos(a), radius * np.sin(a), np.zeros(41)], 1), thick, stuff, 10)


def pouch(cue: Cue) -> Thing:
    """A drawstring bag, tied at its neck; a sack is tall and plain."""
    hide = surface(
        cue,
        Stuff(
            paint("#7a4a2a"), "weave" if "sack" in cue.word else "plain", paint("#5a3420"), 0.01, 0.3, 0.25, wear=0.3
        ),
    )
    a = np.linspace(0, 2 * math.pi, 61)
    rows = []
    for r, y, pleat in (
        (0.0, 0.0, 0),
        (0.062, 0.004, 0.0),
        (0.088, 0.03, 0.01),
        (0.092, 0.06, 0.02),
        (0.070, 0.10, 0.06),
        (0.030, 0.128, 0.16),
        (0.024, 0.138, 0.20),
        (0.042, 0.16, 0.24),
        (0.058, 0.176, 0.26),
    ):
        ripple = r * (1 + pleat * np.cos(11 * a))
        rows.append(np.stack([ripple * np.cos(a), np.full(61, y) + 0.02 * r * np.sin(5 * a), ripple * np.sin(a)], 1))
    cord = matt(tone(cue, "#d8b878") if not cue.colours else paint("#d8b878"))
    tie = tube(np.stack([0.028 * np.cos(a), np.full(61, 0.134), 0.028 * np.sin(a)], 1), 0.005, cord, 8)
    ends = [
        tube([(0.026, 0.134, 0.005 * s), (0.055, 0.118, 0.02 * s), (0.078, 0.075, 0.034 * s)], 0.0038, cord, 8, 14)
        for s in (1, -1)
    ]
    beads = [ball(0.008, BRASS, 1, 12).moved(0.079, 0.070, 0.034 * s) for s in (1, -1)]
    return Thing(join([grid(np.array(rows), hide), tie, *ends, *beads]), pitch=12.0)


def thermometer(cue: Cue) -> Thing:
    """A glass tube with its red column on a board with a scale."""
    board, ink, red = surface(cue, wood("#c8a06a", 0.04, 0.3)), matt("#2a2228", 0), enamel("#d0201c", 0.2)
    plate = prism(
        [(-0.05, 0.0), (0.05, 0.0), (0.05, 0.36), (0.03, 0.40), (-0.03, 0.40), (-0.05, 0.36)], 0.012, board, 0.002
    )
    face = box((0.074, 0.30, 0.002), matt("#f6f2e6", 0.05)).moved(0, 0.055, 0.0065)
    ticks = [
        box((0.022 if k % 5 == 0 else 0.012, 0.0022, 0.001), ink).moved(
            s * (0.024 if k % 5 else 0.019), 0.095 + 0.0115 * k, 0.008
        )
        for k in range(21)
        for s in (1, -1)
    ]
    column = [
        tube([(0, 0.07, 0.012), (0, 0.345, 0.012)], 0.0075, glass("#e4eef0", 0.35), 16),
        tube([(0, 0.07, 0.012), (0, 0.255, 0.012)], 0.0046, red, 14),
        ball(0.014, red, 1, 20).moved(0, 0.068, 0.012),
    ]
    return Thing(join([plate, face, *ticks, *column]).turned("y", 90), pitch=4.0, turned=72.0)


def handcuffs(cue: Cue) -> Thing:
    """Two steel bracelets and the chain between them, lying."""
    steel = surface(cue, STEEL)
    cuff = join(
        [
            _ring(0.034, 0.0055, steel),
            box((0.022, 0.030, 0.012), steel, 0.003).moved(0.0, -0.052, 0),
            ball(0.003, DARK, 1, 8).moved(0.0, -0.040, 0.006),
        ]
    ).turned("x", 90)
    links = [
        _ring(0.008, 0.0022, steel).scaled(1.5, 1, 1).turned("x", 90.0 * (k % 2)).moved(0.018 * (k - 1), 0, 0)
        for k in range(3)
    ]
    return Thing(
        join(
            [
                cuff.turned("y", 90).moved(-0.085, 0.006, 0.0),
                cuff.turned("y", -75).moved(0.085, 0.006, 0.012),
                *(m.moved(0, 0.008, 0) for m in links),
            ]
        ),
        pitch=34.0,
    )


def whistle(cue: Cue) -> Thing:
    """A referee's whistle on its ring."""
    brass = surface(cue, metal("#c8ccd2", 1.0, 0.1))
    drum = lathe([(0.0, -0.009), (0.016, -0.009), (0.016, 0.009), (0.0, 0.009)], brass, 36).turned("x", 90)
    mouth = prism([(0.0, 0.016), (0.046, 0.016), (0.046, 0.008), (0.012, 0.0)], 0.018, brass, 0.001)
    slot = box((0.006, 0.004, 0.014), DARK).moved(0.010, 0.0135, 0)
    return Thing(
        join([drum, mouth, slot, _ring(0.008, 0.0016, STEEL).moved(-0.024, 0.0, 0)]).moved(0, 0.017, 0),
        pitch=16.0,
        turned=-20.0,
    )


def goggles(cue: Cue) -> Thing:
    """Two round glasses in leather and brass with their strap; for skiers one wide visor."""
    word = " ".join((cue.word, *cue.traits)).lower()
    strap = surface(cue, Stuff(paint("#4a2f1e"), gloss=0.3, wear=0.3))
    a = np.linspace(-1.9, 1.9, 41)
    band = grid(
        np.array([[(-0.085 + 0.10 * math.cos(t), y, 0.085 * math.sin(t)) for t in a[::-1]] for y in (0.030, 0.052)]),
        strap,
    )
    back = grid(
        np.array(
            [
                [(-0.085 - 0.08 * math.cos(t), y, 0.081 * math.sin(t)) for t in np.linspace(-1.4, 1.4, 31)]
                for y in (0.030, 0.052)
            ]
        ),
        strap,
    )
    if "ski" in word or "snow" in word or "swim" in word or "vr" in word:
        pane = Stuff(second(cue, "#e08a2c"), gloss=1.0, metal=0.6, wear=0)
        arc = np.linspace(-0.95, 0.95, 25)
        visor = [
            grid(
                np.array(
                    [
                        [(0.018 + k + 0.02 * math.cos(t) - 0.05 * abs(t) ** 2, y, 0.062 * t) for t in arc[::-1]]
                        for y in ys
                    ]
                ),
                stuff,
            )
            for k, ys, stuff in ((0.0, (0.006, 0.076), strap), (0.004, (0.014, 0.068), pane))
        ]
        return Thing(join([*visor, band, back]), pitch=6.0, turned=62.0)
    cups: list[Mesh] = []
    for s in (1, -1):
        cup = join(
            [
                lathe([(0.034, -0.02), (0.036, 0.0), (0.030, 0.012)], strap, 36),
                _ring(0.031, 0.0045, BRASS).turned("x", 90).moved(0, 0.012, 0),
                lathe([(0.030, 0.010), (0.0, 0.015)], Stuff(paint("#5a8a92"), gloss=1.0, metal=0.55, wear=0), 36),
            ]
        )
        cups.append(cup.turned("z", -90).turned("y", 14 * s).moved(0.012, 0.041, -0.040 * s))
    bridge = tube([(0.018, 0.045, 0.012), (0.026, 0.048, 0), (0.018, 0.045, -0.012)], 0.005, BRASS, 10, 10)
    return Thing(join([*cups, bridge, band, back]), pitch=10.0, turned=58.0)


def bow_knot(cue: Cue) -> Thing:
    """A ribbon tied to a bow: two loops, a knot, two tails with swallow ends."""
    silk = surface(cue, Stuff(paint("#c81e3a"), "stripes", tint(paint("#c81e3a"), 0.88), 0.05, 0.1, 0.8, 0.15, wear=0))
    parts: list[Mesh] = [ball(0.026, silk, 1.15, 20).scaled(0.8, 1, 1)]
    for s in (1, -1):
        rows = []
        for t in np.linspace(0.0, 1.0, 25):
            a = 2 * math.pi * t
            z, y = s * (0.075 - 0.075 * math.cos(a)) + 0.0, 0.045 * math.sin(a) * (0.35 + 0.65 * math.sin(math.pi * t))
            wide = 0.010 + 0.030 * math.sin(math.pi * t)
            rows.append([(0.8 * w * wide, y + 0.024 * math.sin(math.pi * t), z) for w in np.linspace(-1, 1, 5)])
        parts.append(grid(np.array(rows), silk))
        tail = [
            [
                (
                    0.012 * math.sin(6 * t) + 0.002,
                    -0.015 - 0.15 * t - (0.025 * (1 - abs(w)) * -1 if t > 0.99 else 0.0),
                    s * (0.012 + 0.075 * t) + 0.022 * w * (0.5 + 0.6 * t),
                )
                for w in np.linspace(-1, 1, 5)
            ]
            for t in np.linspace(0, 1, 16)
        ]
        parts.append(grid(np.array(tail), silk))
    return Thing(join(parts).moved(0, 0.17, 0), pitch=4.0, turned=74.0)


def arrow(cue: Cue) -> Thing:
    """An arrow on a slant: a steel head, a long shaft, three feathers."""
    shaft, plume = surface(cue, wood("#c8a06a", 0.03, 0.4)), matt(second(cue, "#c8281c"), 0)
    head = prism([(0.0, 0.0), (0.024, 0.012), (0.085, 0.0), (0.024, -0.012)], 0.006, STEEL, 0.0025).moved(0.36, 0, 0)
    vane = prism([(0.0, 0.0), (0.10, 0.0), (0.075, 0.030), (-0.02, 0.030)], 0.002, plume).moved(-0.36, 0.004, 0)
    one = join(
        [
            tube([(-0.40, 0, 0), (0.37, 0, 0)], 0.0065, shaft, 12),
            head,
            around(vane.turned("z", 90).turned("z", -90), 1),
            *(vane.turned("x", d) for d in (120, 240)),
            tube([(-0.41, 0, 0), (-0.385, 0, 0)], 0.008, DARK, 10),
        ]
    )
    return Thing(one.turned("z", 38).moved(0, 0.27, 0), pitch=4.0, turned=-12.0)


def gum(cue: Cue) -> Thing:
    """A packet of sticks of gum, one of them half out of its foil."""
    card, foil, pink = surface(cue, enamel("#2f9a5a", 0.1)), metal("#d8dce0", 0.9, 0.1), matt("#f0a0b4", 0.05)
    stick = join([box((0.072, 0.003, 0.019), foil), box((0.028, 0.0034, 0.0185), pink).moved(0.028, 0.0, 0)])
    return Thing(
        join(
            [
                box((0.075, 0.013, 0.060), card, 0.001),
                box((0.0752, 0.0131, 0.012), matt("#f4f2ea", 0)).moved(0, 0, 0.0),
                *(stick.moved(0.016 * (k % 2) + 0.022, 0.004 * k + 0.001, 0.018 * (k - 1)) for k in range(3)),
                stick.turned("y", 40).moved(0.05, 0, 0.055),
            ]
        ).turned("y", 25),
        pitch=24.0,
    )


def earbuds(cue: Cue) -> Thing:
    """Two buds before their open case."""
    shell = surface(cue, enamel("#f4f4f2", 0.15))
    case = join(
        [
            box((0.055, 0.032, 0.024), shell, 0.008),
            box((0.050, 0.004, 0.020), DARK).moved(0, 0.030, 0),
            box((0.055, 0.018, 0.010), shell, 0.005).turned("x", -60).moved(0, 0.034, -0.014),
        ]
    )
    bud = join(
        [
            ball(0.009, shell, 0.9, 18).moved(0, 0.030, 0),
            tube([(0, 0.028, 0), (0.002, 0.0, 0)], [0.0055, 0.0042], shell, 14),
            ball(0.0045, DARK, 0.7, 12).moved(-0.0085, 0.031, 0),
        ]
    )
    return Thing(
        join(
            [case.moved(0, 0, -0.02), bud.moved(-0.02, 0.0, 0.03), bud.turned("y", 180).moved(0.02, 0.0, 0.034)]
        ).turned("y", 90),
        pitch=16.0,
        turned=70.0,
    )


def first_aid(cue: Cue) -> Thing:
    """A case with a white cross, or a roll of bandage and a plaster by its word."""
    if "kit" in cue.word.lower():
        red, white = surface(cue, enamel("#c8201c", 0.1)), matt("#f6f4ee", 0)
        cross = [box((0.002, a, b), white).moved(0.0465, 0.11 - a / 2, 0) for a, b in ((0.09, 0.028), (0.028, 0.09))]
        grip = tube([(0, 0.20, -0.045), (0, 0.225, -0.035), (0, 0.225, 0.035), (0, 0.20, 0.045)], 0.007, DARK, 10, 24)
        return Thing(join([box((0.09, 0.20, 0.28), red, 0.015), *cross, grip]), pitch=8.0, turned=62.0)
    gauze = surface(cue, cloth("#f2ece0", 0.004))
    roll = lathe([(0.0, 0.0), (0.034, 0.0), (0.034, 0.055), (0.010, 0.055), (0.010, 0.052), (0.0, 0.052)], gauze, 40)
    tail = grid(
        np.array(
            [
                [(0.02 + 0.10 * t, 0.002 + 0.010 * math.sin(5 * t), 0.034 - 0.055 * w) for w in (0.0, 1.0)]
                for t in np.linspace(0, 1, 12)
            ]
        ),
        gauze,
    )
    plaster = join([box((0.07, 0.0015, 0.019), matt("#d8a47a"), 0.0), box((0.022, 0.002, 0.018), matt("#c08a60"))])
    return Thing(
        join(
            [
                roll.turned("x", 90).moved(-0.02, 0.034, -0.03),
                tail,
                plaster.turned("y", 30).moved(-0.03, 0, 0.065),
                plaster.turned("y", -35).moved(0.03, 0.001, 0.075),
            ]
        ),
        pitch=26.0,
    )


def belt(cue: Cue) -> Thing:
    """A leather belt rolled up, its buckle in front."""
    hide = surface(cue, Stuff(paint("#5a3018"), gloss=0.4, wear=0.3))
    a = np.linspace(0, 5.4 * math.pi, 131)
    r = 0.028 + 0.0052 * a / math.pi * 2
    path = [(float(q * math.cos(t)), float(q * math.sin(t))) for q, t in zip(r, a, strict=True)]
    coil = grid(np.array([[(x, y, z) for x, z in path] for y in (0.0, 0.034)]), hide)
    x, z = path[-1]
    end = grid(
        np.array([[(x + dx, y, z + dz) for dx, dz in ((0, 0), (0.02, 0.03), (0.075, 0.05))] for y in (0.0, 0.034)]),
        hide,
    )
    frame = join(
        [
            _ring(0.023, 0.0035, BRASS).turned("y", 25).moved(x + 0.088, 0.018, z + 0.055),
            tube([(x + 0.07, 0.017, z + 0.048), (x + 0.11, 0.017, z + 0.064)], 0.0025, BRASS, 8),
        ]
    )
    return Thing(join([coil, end, frame]).moved(0, 0.008, 0), pitch=26.0, turned=40.0)


GOODS = (
    (pouch, 0.18, "pouch, leather pouch, coin pouch, drawstring bag, money bag, bag of coins, bag of gold"),
    (thermometer, 0.4, "thermometer, mercury thermometer"),
    (handcuffs, 0.03, "handcuffs, handcuff, pair of handcuffs"),
    (whistle, 0.035, "whistle, referee's whistle"),
    (
        goggles,
        0.08,
        "goggles, pair of goggles, swimming goggles, ski goggles, aviator goggles, vr headset, snorkel mask",
    ),
    (bow_knot, 0.26, "ribbon bow, ribbon, hair bow, gift bow, silk ribbon"),
    (arrow, 0.5, "arrow"),
    (gum, 0.02, "chewing gum, gum, bubble gum, pack of gum, piece of chewing gum"),
    (earbuds, 0.06, "earphone, earphones, earbuds, earbud, earpods, airpods"),
    (first_aid, 0.22, "first aid kit, first-aid kit, medical kit"),
    (first_aid, 0.07, "bandage, bandages, gauze, plaster strip"),
    (belt, 0.034, "belt, leather belt"),
)
"""Who makes it, how tall it is, m, and its nouns."""
