"""What lies on desks and in workshops: staplers, clips, calendars, thread, bolts, drawers. In m; front +x."""

from __future__ import annotations

import math

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, box, grid, join, lathe, prism, tube
from reelwright.engines.previz.paint.figures.forms.stuff import BRASS, DARK, STEEL, Stuff, enamel, matt, metal, wood
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface, tone
from reelwright.engines.previz.paint.figures.things.says import printed
from reelwright.engines.previz.paint.figures.tone import paint, tint

_PAPER, _INK = matt("#f6f3ea", 0.05), matt("#2a2a32", 0)


def stapler(cue: Cue) -> Thing:
    """An arm over a base, a little open."""
    coat = surface(cue, enamel("#c8281c", 0.15))
    arm = prism(
        [(-0.07, 0.0), (0.075, 0.0), (0.078, 0.012), (0.05, 0.026), (-0.05, 0.030), (-0.072, 0.020)], 0.030, coat, 0.004
    )
    rail = box((0.13, 0.007, 0.018), STEEL).moved(0.008, -0.006, 0)
    base = prism([(-0.075, 0.0), (0.085, 0.0), (0.085, 0.006), (-0.05, 0.012), (-0.075, 0.022)], 0.032, coat, 0.003)
    pad = box((0.016, 0.002, 0.016), STEEL).moved(0.068, 0.0065, 0)
    return Thing(join([base, pad, join([arm, rail]).turned("z", 14).moved(0, 0.035, 0)]), pitch=14.0, turned=-25.0)


def clips(cue: Cue) -> Thing:
    """Paper clips, a few of them on each other."""
    wire = surface(cue, metal("#c4ccd4", 0.95, 0.05))
    turns = [
        (-0.020, 0.006),
        (0.012, 0.006),
        (0.018, 0.002),
        (0.012, -0.0045),
        (-0.016, -0.0045),
        (-0.021, -0.0005),
        (-0.016, 0.0035),
        (0.006, 0.0035),
        (0.010, 0.0005),
        (0.006, -0.002),
        (-0.010, -0.002),
    ]
    one = tube([(x, 0.001, z) for x, z in turns], 0.0009, wire, 8, 70)
    spots = ((0.0, 0.0, 10), (0.022, 0.012, 70), (-0.024, 0.016, -35), (0.004, -0.024, 120), (-0.016, -0.012, 50))
    return Thing(join([one.turned("y", d).moved(x, 0.0012 * k, z) for k, (x, z, d) in enumerate(spots)]), pitch=48.0)


def calendar(cue: Cue) -> Thing:
    """A wall calendar: a band with the month over its grid of days, on a spiral."""
    red, month = surface(cue, matt("#c8281c", 0.05)), printed(cue) or "JULY"
    parts: list[Mesh] = [
        box((0.006, 0.42, 0.36), _PAPER),
        box((0.008, 0.10, 0.36), red).moved(0, 0.32, 0),
        inscription(month.upper(), 0.24, 0.055, matt("#f8f4ea", 0), 10).moved(0.0045, 0.37, 0),
    ]
    for k in range(35):
        x, y = 0.138 - 0.046 * (k % 7), 0.265 - 0.055 * (k // 7)
        cell = matt("#e4ddcc", 0) if k % 7 < 5 else matt("#f0c8c0", 0)
        parts.append(box((0.0015, 0.045, 0.038), cell).moved(0.0034, y - 0.022, x))
        if k < 31:
            parts.append(inscription(str(k + 1), 0.022, 0.020, _INK, 2).moved(0.0048, y, x))
    a = np.linspace(0, 2 * math.pi, 13)
    parts += [
        tube(np.stack([0.009 * np.cos(a), 0.42 + 0.010 * np.sin(a), np.full(13, z)], 1), 0.0015, STEEL, 6)
        for z in np.linspace(-0.16, 0.16, 17)
    ]
    return Thing(join(parts).turned("z", 10), pitch=4.0, turned=70.0)


def clipboard(cue: Cue) -> Thing:
    """A board with its clip, a sheet with a list on it."""
    board = surface(cue, wood("#a8743c", 0.04, 0.3))
    parts = [
        box((0.006, 0.34, 0.24), board, 0.003),
        box((0.002, 0.29, 0.21), _PAPER).moved(0.0045, 0.02, 0),
        box((0.016, 0.026, 0.11), STEEL, 0.004).moved(0.008, 0.312, 0),
        tube([(0.012, 0.335, -0.03), (0.012, 0.352, 0), (0.012, 0.335, 0.03)], 0.005, STEEL, 8, 14),
    ]
    says = printed(cue)
    if says:
        parts.append(inscription(says, 0.17, 0.10, _INK, 8).moved(0.0062, 0.18, 0))
    for k in range(0 if says else 7):
        y = 0.265 - 0.034 * k
        parts += [
            box((0.0012, 0.012, 0.012), matt("#3a9a5a" if k < 4 else "#c8c2b4", 0)).moved(0.0056, y, 0.085),
            box((0.0012, 0.006, 0.10 + 0.03 * ((k * 5) % 3) / 2), _INK).moved(
                0.0056, y + 0.003, 0.005 - 0.008 * (k % 3)
            ),
        ]
    return Thing(join(parts).turned("z", 14), pitch=6.0, turned=64.0)


def thread(cue: Cue) -> Thing:
    """A wooden spool wound with thread, its end and a needle before it."""
    yarn, reel = (
        surface(cue, Stuff(paint("#c8283a"), "stripes", tint(paint("#c8283a"), 0.8), 0.003, 0.3, wear=0)),
        wood("#c89a5a", 0.02, 0.4),
    )
    flange = [(0.006, 0.0), (0.022, 0.0), (0.024, 0.004), (0.016, 0.008)]
    spool = [
        lathe(flange, reel, 36),
        lathe([(0.016, 0.048), (0.024, 0.052), (0.022, 0.056), (0.006, 0.056), (0.005, 0.05)], reel, 36),
        lathe([(0.016, 0.008), (0.020, 0.012), (0.021, 0.028), (0.020, 0.044), (0.016, 0.048)], yarn, 40),
    ]
    end = tube(
        [(0.020, 0.020, 0.005), (0.034, 0.004, 0.016), (0.05, 0.001, 0.004), (0.062, 0.001, 0.022)], 0.0010, yarn, 6, 40
    )
    needle = tube(
        [(0.062, 0.0015, 0.022), (0.09, 0.0015, 0.034), (0.12, 0.0015, 0.046)], [0.0016, 0.0013, 0.0002], STEEL, 8
    )
    return Thing(join([*spool, end, needle]).moved(-0.03, 0, 0), pitch=16.0)


def buttons(cue: Cue) -> Thing:
    """Three round buttons with four holes, one on another."""
    shell = surface(cue, enamel("#3f7ac0", 0.1))
    others = [shell] * 3 if cue.colours else [shell, enamel("#e0b02c", 0.1), enamel("#d0506a", 0.1)]
    parts: list[Mesh] = []
    for stuff, (x, y, z, tilt) in zip(
        others, ((-0.018, 0, 0.006, 0), (0.020, 0, 0.012, 0), (0.002, 0.0045, -0.010, 9)), strict=True
    ):
        rim = [
            (0.0, 0.001),
            (0.013, 0.001),
            (0.017, 0.0),
            (0.0185, 0.002),
            (0.0165, 0.005),
            (0.013, 0.0035),
            (0.0, 0.0032),
        ]
        holes = [
            lathe([(0.0022, 0.0034), (0.0, 0.0035)], DARK, 14).moved(s * 0.0042, 0.0001, t * 0.0042)
            for s in (1, -1)
            for t in (1, -1)
        ]
        parts.append(join([lathe(rim, stuff, 40), *holes]).turned("z", tilt).moved(x, y, z))
    return Thing(join(parts), pitch=40.0)


def hanger(cue: Cue) -> Thing:
    """A wooden hanger for clothes, upright."""
    bar = surface(cue, wood("#a8713c", 0.03, 0.5))
    arms = tube(
        [(0, 0.0, -0.22), (0, 0.055, -0.12), (0, 0.10, 0), (0, 0.055, 0.12), (0, 0.0, 0.22)],
        [0.010, 0.012, 0.014, 0.012, 0.010],
        bar,
        12,
        40,
    )
    rail = tube([(0, 0.005, -0.20), (0, 0.0, 0.0), (0, 0.005, 0.20)], 0.006, bar, 10)
    hook = tube(
        [(0, 0.10, 0), (0, 0.145, 0), (0, 0.17, -0.028), (0, 0.205, 0.0), (0, 0.185, 0.036)], 0.0038, STEEL, 10, 40
    )
    return Thing(join([arms, rail, hook]), pitch=4.0, turned=66.0)


def bolt(cue: Cue) -> Thing:
    """A hexagonal bolt, upright on its head, a nut beside it."""
    steel = surface(cue, STEEL)
    head = lathe([(0.0, 0.0), (0.022, 0.0), (0.022, 0.014), (0.0, 0.014)], steel, 6)
    thread_ = lathe(
        [
            (0.0, 0.014),
            (0.0105, 0.014),
            *((0.0118 if k % 2 else 0.0100, 0.030 + 0.0021 * k) for k in range(26)),
            (0.0, 0.086),
        ],
        steel,
        28,
    )
    nut = join(
        [lathe([(0.012, 0.0), (0.021, 0.0), (0.021, 0.013), (0.012, 0.013), (0.0115, 0.007), (0.012, 0.0)], steel, 6)]
    )
    return Thing(join([head, thread_, nut.moved(0.012, 0, 0.052)]), pitch=20.0)


def drawer(cue: Cue) -> Thing:
    """A drawer pulled out of its chest, a knob on its front."""
    oak = surface(cue, wood("#9a6234", 0.05, 0.3))
    dark = oak.dyed(tint(oak.colour, 0.72))
    case = [
        box((0.40, 0.05, 0.62), oak, 0.006).moved(-0.20, 0.44, 0),
        box((0.40, 0.05, 0.62), oak, 0.006).moved(-0.20, 0.0, 0),
        *(box((0.40, 0.40, 0.05), oak).moved(-0.20, 0.05, 0.285 * s) for s in (1, -1)),
        box((0.02, 0.40, 0.54), dark).moved(-0.39, 0.05, 0),
        box((0.38, 0.02, 0.54), dark).moved(-0.20, 0.24, 0),
    ]
    tray = [
        box((0.025, 0.17, 0.53), oak, 0.006).moved(0.20, 0, 0),
        box((0.40, 0.015, 0.50), dark).moved(0, 0.01, 0),
        *(box((0.40, 0.13, 0.015), dark).moved(0, 0.01, 0.24 * s) for s in (1, -1)),
        lathe([(0.0, 0.0), (0.010, 0.0), (0.008, 0.012), (0.020, 0.024), (0.016, 0.036), (0.0, 0.040)], BRASS, 24)
        .turned("z", -90)
        .moved(0.212, 0.09, 0),
    ]
    shut = [box((0.025, 0.17, 0.53), oak, 0.006).moved(0.0, 0, 0), tray[-1].moved(-0.20, 0, 0)]
    inside = [
        box((0.10, 0.03, 0.14), matt("#3f6a9a")).moved(-0.03, 0.025, 0.10),
        box((0.16, 0.012, 0.11), _PAPER).turned("y", 20).moved(0.02, 0.025, -0.10),
    ]
    return Thing(
        join([*case, join([*tray, *inside]).moved(0.03, 0.255, 0), join(shut).moved(-0.012, 0.06, 0)]),
        pitch=24.0,
        turned=42.0,
    )


def flowerpot(cue: Cue) -> Thing:
    """An empty pot of clay, earth in it."""
    clay = surface(cue, Stuff(paint("#b8643a"), "rust", paint("#9a5030"), 0.05, 0.2, wear=0.3))
    profile = [(0.0, 0.0), (0.085, 0.0), (0.115, 0.17), (0.132, 0.17), (0.136, 0.225), (0.120, 0.225), (0.118, 0.195)]
    earth = lathe(
        [(0.118, 0.200), (0.06, 0.208), (0.0, 0.210)],
        Stuff(paint("#3a2618"), "rock", paint("#20140c"), 0.015, 1.0, wear=0),
        36,
    )
    return Thing(join([lathe(profile, clay, 44), earth]), pitch=16.0)


def tape(cue: Cue) -> Thing:
    """A roll of sticky tape, its end loose."""
    roll = surface(cue, Stuff(paint("#9aa0a6"), gloss=0.7, wear=0.0))
    ring = lathe([(0.042, -0.024), (0.056, -0.024), (0.056, 0.024), (0.042, 0.024), (0.042, -0.024)], roll, 44)
    core = lathe([(0.0415, -0.024), (0.0385, -0.024), (0.0385, 0.024), (0.0415, 0.024)], matt("#b08a58"), 40)
    end = box((0.07, 0.0012, 0.048), roll).turned("z", -14).moved(0.075, 0.008, 0)
    return Thing(join([join([ring, core]).turned("x", 90).moved(0, 0.056, 0), end]), pitch=14.0, turned=-30.0)


def trousers(cue: Cue) -> Thing:
    """Trousers laid flat against a wall: jeans with their seams, shorts cut off; a skirt flares by its word."""
    word = cue.word.lower()
    blue = any(w in word for w in ("jean", "denim"))
    fabric = surface(
        cue,
        Stuff(
            tone(cue, "#3f5f8a" if blue else "#4a4a52" if "skirt" not in word else "#a03a5a"),
            "weave",
            tint(tone(cue, "#3f5f8a" if blue else "#4a4a52"), 0.7),
            0.012,
            0.3,
            wear=0.0,
        ),
    )
    seam = fabric.dyed(tint(fabric.colour, 0.6))
    band = box((0.055, 0.05, 0.42), seam, 0.01).moved(0, 0.98, 0)
    if "skirt" in word or "kilt" in word or "tutu" in word:
        a = np.linspace(0, 2 * math.pi, 97)
        rows = [
            np.stack(
                [
                    0.55 * r * (1 + f * np.cos(14 * a)) * np.cos(a),
                    np.full(97, y),
                    r * (1 + f * np.cos(14 * a)) * np.sin(a),
                ],
                1,
            )
            for r, y, f in ((0.40, 0.42, 0.10), (0.34, 0.62, 0.08), (0.26, 0.82, 0.04), (0.20, 0.98, 0.0))
        ]
        waist = box((0.23, 0.045, 0.40), seam, 0.06).moved(0, 0.97, 0)
        return Thing(join([grid(np.array(rows), fabric), waist]).moved(0, -0.42, 0), pitch=6.0, turned=66.0)
    foot = 0.52 if "short" in word else 0.0
    leg = [
        (0.015, 0.66),
        (0.20, 0.98),
        (0.225, 0.66),
        (0.20 if not foot else 0.24, foot),
        (0.04 if not foot else 0.03, foot),
    ]
    legs = [prism([(s * z, y) for z, y in leg], 0.05, fabric, 0.02).turned("y", 90) for s in (1, -1)]
    top = prism([(-0.20, 0.99), (0.20, 0.99), (0.215, 0.66), (-0.215, 0.66)], 0.052, fabric, 0.02).turned("y", 90)
    marks = [
        box((0.004, 0.30, 0.006), seam).moved(0.027, 0.66, 0),
        *(box((0.004, 0.008, 0.10), seam).moved(0.027, 0.88, 0.12 * s) for s in (1, -1)),
        tube([(0.026, 0.955, 0), (0.034, 0.955, 0)], 0.012, BRASS, 14),
        *(box((0.054, 0.012, 0.17 if not foot else 0.21), seam).moved(0, foot + 0.004, 0.12 * s) for s in (1, -1)),
    ]
    bib = (
        [
            box((0.04, 0.26, 0.24), fabric, 0.01).moved(0.0, 1.0, 0),
            *(tube([(0.0, 1.24, 0.09 * s), (0.0, 1.42, 0.10 * s)], 0.014, fabric, 8) for s in (1, -1)),
        ]
        if "overall" in word or "dungaree" in word
        else []
    )
    return Thing(join([*legs, top, band, *marks, *bib]).moved(0, -foot, 0), pitch=4.0, turned=66.0)


GOODS = (
    (stapler, 0.07, "stapler"),
    (clips, 0.01, "paper clip, paperclip, paper clips, paperclips"),
    (calendar, 0.42, "calendar, wall calendar"),
    (clipboard, 0.34, "clipboard"),
    (thread, 0.06, "spool of thread, spool, thread, sewing thread, needle and thread, sewing needle"),
    (buttons, 0.02, "button, buttons, shirt button"),
    (hanger, 0.22, "coat hanger, clothes hanger, hanger"),
    (bolt, 0.09, "bolt, bolts, nut and bolt, nuts and bolts"),
    (drawer, 0.49, "drawer, open drawer"),
    (flowerpot, 0.23, "flowerpot, empty flower pot, clay pot, terracotta pot, plant pot"),
    (
        tape,
        0.12,
        "duct tape, roll of duct tape, roll of tape, adhesive tape, sticky tape, scotch tape, masking tape,"
        " packing tape",
    ),
    (
        trousers,
        1.0,
        "trousers, trouser, pants, jeans, jean, pair of jeans, pair of pants, pair of trousers, leggings, legging,"
        " denim jeans,"
        " overalls, dungarees, pajamas, sweatpants, cargo pants",
    ),
    (trousers, 0.56, "skirt, kilt, tutu, shorts, pair of shorts, swim trunks, ballet skirt, mini skirt"),
)
"""Who makes it, how tall it is, m, and its nouns."""
