"""What comes out of bottles, tubes and cans that one squeezes, pumps or sprays: ketchup, shampoo, glue,"
" paint. In m."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, ball, box, curve, grid, join, lathe, tube
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, enamel, glass, matt, metal
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.things.choice import surface
from reelwright.engines.previz.paint.figures.things.says import printed

_STEEL = metal("#c4ccd2", 0.95, 0.1)


@dataclass(frozen=True)
class _Look:
    """body, cap: colours; label: words on it; form: squeeze, pump, spray, glass, tube, stick or pills."""

    body: str
    cap: str
    label: str
    form: str


_LOOKS = {
    "hair": _Look("#8a3ab0", "#1c1c20", "HAIR", "spray"),
    "shaving": _Look("#e8eef2", "#c8281c", "SHAVE", "spray"),
    "spray": _Look("#d8286a", "#f2f2f2", "SPRAY", "spray"),
    "ketchup": _Look("#c8201c", "#f4f0e8", "KETCHUP", "squeeze"),
    "mustard": _Look("#e8b81c", "#b8281c", "MUSTARD", "squeeze"),
    "mayonnaise": _Look("#f4eed8", "#2f5fb0", "MAYO", "squeeze"),
    "hot sauce": _Look("#c02a14", "#2f8a3c", "HOT", "glass"),
    "soy sauce": _Look("#3a1c10", "#c8281c", "SOY", "glass"),
    "vinegar": _Look("#8a4a24", "#3a2a20", "VINEGAR", "glass"),
    "oil": _Look("#c8b02c", "#3a4a1c", "OIL", "glass"),
    "syrup": _Look("#7a3a14", "#c89a3c", "SYRUP", "glass"),
    "shampoo": _Look("#3f9ac0", "#f2f2f2", "SHAMPOO", "pump"),
    "conditioner": _Look("#e8a8b8", "#f2f2f2", "HAIR", "pump"),
    "lotion": _Look("#f4e8d8", "#d8a878", "LOTION", "pump"),
    "sanitizer": _Look("#bfe4f0", "#2f6ab0", "GEL", "pump"),
    "soap": _Look("#8ac8a0", "#f2f2f2", "SOAP", "pump"),
    "sunscreen": _Look("#f0962c", "#2f6ac0", "SUN 50", "squeeze"),
    "glue stick": _Look("#f2c81c", "#c8281c", "GLUE", "stick"),
    "glue": _Look("#f4f4f0", "#e0701c", "GLUE", "squeeze"),
    "toothpaste": _Look("#f4f6f8", "#2f7ac0", "MINT", "tube"),
    "paint": _Look("#3a6ac8", "#1c1c20", "PAINT", "tube"),
    "detergent": _Look("#e8641c", "#2f5fb0", "CLEAN", "squeeze"),
    "bleach": _Look("#f2f2f2", "#2f5fb0", "BLEACH", "squeeze"),
    "cleaner": _Look("#5ab0d8", "#f2f2f2", "CLEAN", "pump"),
    "deodorant": _Look("#2a4a6a", "#c4ccd2", "FRESH", "stick"),
    "aerosol": _Look("#d8286a", "#f2f2f2", "SPRAY", "spray"),
    "pill": _Look("#e0862c", "#f6f6f2", "Rx", "pills"),
    "medicine": _Look("#e0862c", "#f6f6f2", "Rx", "pills"),
    "vitamin": _Look("#e0862c", "#f6f6f2", "C", "pills"),
    "nail polish": _Look("#d0204a", "#1c1c20", "", "glass"),
    "ink": _Look("#1c2a6a", "#1c1c20", "INK", "glass"),
}
_PLAIN = _Look("#4a8ac0", "#f2f2f2", "", "squeeze")


def bottled(cue: Cue) -> Thing:
    """By its word: the bottle that one squeezes, with a pump, of glass; a can that sprays, a tube, a stick."""
    word = cue.word.lower()
    look = next((look for name, look in _LOOKS.items() if name in word), _PLAIN)
    coat, cap = surface(cue, enamel(look.body, 0.1)), enamel(look.cap, 0.1)
    parts = {
        "squeeze": _squeezed,
        "pump": _pumped,
        "spray": _sprayed,
        "glass": _glazed,
        "tube": _tubed,
        "stick": _stick,
        "pills": _pills,
    }[look.form](coat, cap)
    says = printed(cue) or look.label
    if says and look.form != "tube":
        parts += _label(says, *_LABELS[look.form])
    return Thing(join(parts), pitch=9.0, turned=78.0)


_LABELS = {
    "squeeze": (0.031, 0.078, 0.062),
    "pump": (0.034, 0.070, 0.070),
    "spray": (0.0265, 0.085, 0.080),
    "glass": (0.0275, 0.060, 0.050),
    "stick": (0.0165, 0.045, 0.040),
    "pills": (0.0275, 0.040, 0.036),
}
"""Radius of the body, middle and height of its label, m."""


def _label(says: str, radius: float, middle: float, high: float) -> list[Mesh]:
    """A strip about the front with words on it."""
    a = np.linspace(-1.05, 1.05, 25)
    strip = grid(
        np.array(
            [
                [(radius * 1.04 * math.cos(t), y, -radius * 1.04 * math.sin(t)) for t in a]
                for y in (middle - high / 2, middle + high / 2)
            ]
        ),
        matt("#f6f2e8", 0.05),
    )
    words = inscription(says, 1.35 * radius, 0.5 * high, matt("#22242c", 0), 8).moved(1.055 * radius, middle, 0)
    return [strip, words]


def _squeezed(coat: Stuff, cap: Stuff) -> list[Mesh]:
    profile = curve([(0.0, 0.0), (0.028, 0.002), (0.031, 0.02), (0.031, 0.11), (0.024, 0.135), (0.014, 0.145)], 30)
    nose = [(0.015, 0.143), (0.015, 0.157), (0.009, 0.161), (0.003, 0.195), (0.0, 0.196)]
    return [lathe(profile, coat, 40), lathe(nose, cap, 32)]


def _pumped(coat: Stuff, cap: Stuff) -> list[Mesh]:
    profile = [(0.0, 0.0), (0.032, 0.0), (0.034, 0.004), (0.034, 0.125), (0.026, 0.142), (0.012, 0.147)]
    neck = [
        (0.014, 0.146),
        (0.014, 0.162),
        (0.005, 0.164),
        (0.005, 0.186),
        (0.013, 0.187),
        (0.013, 0.196),
        (0.0, 0.197),
    ]
    spout = tube([(0.0, 0.192, 0.0), (0.03, 0.193, 0.012), (0.042, 0.186, 0.016)], 0.0045, cap, 10, 14)
    return [lathe(profile, coat, 40), lathe(neck, cap, 32), spout]


def _sprayed(coat: Stuff, cap: Stuff) -> list[Mesh]:
    body = [(0.0, 0.0), (0.025, 0.0), (0.0265, 0.003), (0.0265, 0.155), (0.020, 0.168)]
    top = [(0.0205, 0.167), (0.0205, 0.172), (0.010, 0.178), (0.008, 0.194), (0.0, 0.195)]
    rims = [lathe([(0.0275, y), (0.0275, y + 0.004), (0.026, y + 0.005)], _STEEL, 36) for y in (0.0, 0.153)]
    return [
        lathe(body, coat, 40),
        lathe(top, cap, 28),
        *rims,
        ball(0.0018, matt("#101014"), 1, 8).moved(0.008, 0.188, 0),
    ]


def _glazed(coat: Stuff, cap: Stuff) -> list[Mesh]:
    inside = [(0.0, 0.003), (0.025, 0.003), (0.025, 0.094), (0.010, 0.118), (0.0, 0.118)]
    body = [(0.0, 0.0), (0.026, 0.0), (0.0275, 0.003), (0.0275, 0.095), (0.012, 0.122), (0.011, 0.165)]
    lid = [(0.0135, 0.155), (0.0135, 0.178), (0.0, 0.180)]
    return [lathe(inside, coat, 36), lathe(body, glass("#dce8e4", 0.28), 40), lathe(lid, cap, 28)]


def _tubed(coat: Stuff, cap: Stuff) -> list[Mesh]:
    """Lying, its end folded flat."""
    rows = []
    for s in np.linspace(0.0, 1.0, 16):
        wide, high = 0.018 + 0.010 * s, 0.018 * (1 - s) ** 0.7 + 0.0012
        rows.append([(-0.16 * s, high * math.sin(t), wide * math.cos(t)) for t in np.linspace(0, 2 * math.pi, 33)])
    fold = box((0.010, 0.004, 0.058), coat).moved(-0.163, -0.002, 0)
    lid = lathe([(0.0, 0.0), (0.012, 0.0), (0.010, 0.022), (0.0, 0.023)], cap, 24).turned("z", -90)
    band = box((0.05, 0.0012, 0.034), cap).moved(-0.07, 0.0155, 0).turned("z", 4)
    tube_ = join([grid(np.array(rows), coat), fold, lid, band]).moved(0.08, 0.019, 0)
    return [tube_.turned("y", 35)]


def _stick(coat: Stuff, cap: Stuff) -> list[Mesh]:
    return [
        lathe([(0.0, 0.0), (0.0165, 0.0), (0.0165, 0.078), (0.0, 0.078)], coat, 32),
        lathe([(0.0170, 0.070), (0.0170, 0.104), (0.015, 0.106), (0.0, 0.106)], cap, 32),
    ]


def _pills(coat: Stuff, cap: Stuff) -> list[Mesh]:
    """The orange bottle of a chemist, some of its pills before it."""
    amber = Stuff(coat.colour, gloss=1.0, metal=0.2, opacity=0.75, wear=0.0)
    parts = [
        lathe([(0.0, 0.0), (0.0265, 0.0), (0.0275, 0.002), (0.0275, 0.072), (0.022, 0.076)], amber, 40),
        lathe([(0.0295, 0.074), (0.0295, 0.096), (0.027, 0.098), (0.0, 0.098)], cap, 40),
    ]
    red, white = enamel("#c8282c", 0.1), enamel("#f6f4ee", 0.1)
    for k, (x, z, turn) in enumerate(((0.046, 0.012, 20), (0.05, -0.018, 75), (0.062, 0.0, -30), (0.04, 0.036, 100))):
        halves = join(
            [
                ball(0.006, red, 1.0, 14).moved(0.005),
                ball(0.006, white, 1.0, 14).moved(-0.005),
                tube([(0, 0, 0), (0.005, 0, 0)], 0.006, red, 14),
                tube([(-0.005, 0, 0), (0, 0, 0)], 0.006, white, 14),
            ]
        )
        parts.append(halves.turned("y", turn + 13 * k).moved(x, 0.006, z))
    return parts


GOODS = (
    (
        bottled,
        0.19,
        "ketchup, ketchup bottle, bottle of ketchup, mustard, mustard bottle, bottle of mustard, mayonnaise,"
        " mayo, hot sauce, soy sauce, bottle of soy sauce, bottle of hot sauce, vinegar, olive oil,"
        " bottle of oil, bottle of olive oil, cooking oil, maple syrup, syrup,"
        " shampoo, shampoo bottle, bottle of shampoo, conditioner, lotion, body lotion, hand cream, hand sanitizer,"
        " soap dispenser, liquid soap, dish soap, sunscreen, sun cream, glue, bottle of glue, glue bottle, detergent,"
        " laundry detergent, bleach, spray bottle, spray can, spray paint, can of spray paint, paint can spray,"
        " aerosol can,"
        " aerosol, hair spray, hairspray, shaving cream, shaving foam, nail polish, ink bottle, bottle of ink",
    ),
    (
        bottled,
        0.105,
        "glue stick, deodorant, pill, pills, pill bottle, bottle of pills, medicine, medicine bottle,"
        " vitamin, vitamins, capsule, medication",
    ),
    (bottled, 0.05, "toothpaste, tube of toothpaste, toothpaste tube, paint tube, tube of paint, oil paint tube"),
)
"""Who makes it, how tall it is, m, and its nouns."""
