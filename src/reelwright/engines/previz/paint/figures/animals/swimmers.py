"""Fish, sharks, whales, dolphins: one bending spine. Lengths in body lengths; contact point: the body's middle."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from reelwright.engines.previz.paint.figures.animals.hauled import REARED, SHARES, TOSSED
from reelwright.engines.previz.paint.figures.animals.pelt import ring
from reelwright.engines.previz.paint.figures.model import Model
from reelwright.engines.previz.paint.figures.rig import UP, Rows, Vec, View, cross, unit, vec
from reelwright.engines.previz.paint.figures.tone import Rgb, mix, paint, tint

_ROUND = ring(24)
SUBMERGED = "submerged"
"""The trait of who swims under water and is no fish."""
FROM_ABOVE = "from above"
"""The trait of fish that one sees from the bank, through the water."""


@dataclass(frozen=True)
class Swimmer:
    """rows: share from nose 0 to tail root 1, half height, half width, centre."""

    name: str
    length: float  # m
    rows: tuple[tuple[float, float, float, float], ...]
    period: float = 0.9
    sway: float = 0.05
    vertical: bool = False  # the tail beats up and down
    top: str = "#4a6f8c"
    under: str = "#d8dee0"
    fin: str = "#3a5a74"
    extras: tuple[str, ...] = ()
    speed: float = 1.0


SWIMMERS: dict[str, Swimmer] = {k.name: k for k in (
    Swimmer("whale", 14.0, ((0.0, 0.022, 0.03, -0.012), (0.07, 0.055, 0.07, -0.014), (0.20, 0.098, 0.11, -0.010),
    (0.38, 0.118, 0.115, -0.004),
                            (0.60, 0.082, 0.075, 0.010), (0.84, 0.034, 0.03, 0.02), (0.97, 0.018, 0.012, 0.022)), 3.2,
                            0.06, True, "#3d5f7a", "#c9d4d8",
            "#34526a", ("fluke", "pleats", "longfin"), 2.5),
    Swimmer("orca", 7.0, ((0.0, 0.02, 0.03, 0.0), (0.07, 0.06, 0.07, 0.0), (0.22, 0.105, 0.11, 0.0),
    (0.40, 0.115, 0.115, 0.0), (0.62, 0.08, 0.075, 0.005),
                          (0.85, 0.034, 0.03, 0.01), (0.97, 0.018, 0.012, 0.01)), 1.6, 0.06, True, "#1e2026",
                          "#eceeec", "#1a1c20",
            ("fluke", "dorsal", "tallfin", "orca"), 4.0),
    Swimmer("dolphin", 2.4, ((0.0, 0.014, 0.014, -0.01), (0.07, 0.022, 0.022, -0.008), (0.12, 0.058, 0.055, 0.0),
    (0.34, 0.098, 0.09, 0.0), (0.60, 0.068, 0.06, 0.01),
                             (0.85, 0.025, 0.022, 0.012), (0.97, 0.014, 0.01, 0.012)), 0.9, 0.06, True, "#5c7688",
                             "#d6dde0", "#48606f", ("fluke", "dorsal"), 4.0),
    Swimmer("seal", 1.7, ((0.0, 0.030, 0.034, 0.085), (0.05, 0.064, 0.062, 0.090), (0.10, 0.072, 0.070, 0.086),
    (0.19, 0.072, 0.074, 0.055), (0.40, 0.115, 0.115, 0.0), (0.66, 0.08, 0.075, 0.0),
                          (0.9, 0.03, 0.03, 0.0), (0.97, 0.018, 0.018, 0.0)), 1.1, 0.06, True, "#6a6664", "#b4aea6",
                          "#4a4846", ("fluke", "whiskered"), 2.5),
    Swimmer("fish", 0.35, ((0.0, 0.02, 0.02, 0.0), (0.10, 0.085, 0.06, 0.0), (0.32, 0.150, 0.08, 0.0),
    (0.60, 0.105, 0.05, 0.0), (0.82, 0.042, 0.02, 0.0),
                           (0.90, 0.040, 0.012, 0.0)), 0.6, 0.06, False, "#d8692c", "#f4d8a4", "#e8a03c",
                           ("fishfins", "scales", "bands"), 0.6),
    Swimmer("koi", 0.6, ((0.0, 0.025, 0.03, 0.0), (0.10, 0.075, 0.07, 0.0), (0.32, 0.118, 0.09, 0.0),
    (0.60, 0.088, 0.06, 0.0), (0.82, 0.04, 0.025, 0.0),
                         (0.90, 0.036, 0.014, 0.0)), 0.9, 0.07, False, "#ecE4d8", "#f6f0e6", "#e8d8c8",
                         ("fishfins", "scales", "koi"), 0.5),
    Swimmer("tuna", 1.4, ((0.0, 0.015, 0.015, 0.0), (0.10, 0.07, 0.055, 0.0), (0.34, 0.118, 0.085, 0.0),
    (0.60, 0.085, 0.055, 0.0), (0.84, 0.028, 0.016, 0.0),
                          (0.92, 0.016, 0.010, 0.0)), 0.5, 0.05, False, "#3a5470", "#cfd8dc", "#2f465c",
                          ("sharkfins", "scales"), 3.0),
    Swimmer("shark", 3.6, ((0.0, 0.015, 0.02, 0.01), (0.08, 0.055, 0.06, 0.0), (0.28, 0.095, 0.085, 0.0),
    (0.52, 0.072, 0.065, 0.0), (0.80, 0.026, 0.022, 0.008),
                           (0.93, 0.020, 0.012, 0.012)), 1.1, 0.05, False, "#5d6b76", "#d3d8da", "#4b5862",
                           ("sharkfins", "gills"), 2.0),
)}
_FISH = SWIMMERS["fish"]
_SLEEK = ((0.0, 0.03, 0.035, 0.02), (0.07, 0.06, 0.06, 0.02), (0.16, 0.07, 0.07, 0.01), (0.40, 0.115, 0.115, 0.0),
    (0.66, 0.08, 0.075, 0.0), (0.9, 0.03, 0.03, 0.0), (0.97, 0.018, 0.018, 0.0))
"""A head that goes on into the body: a walrus', a manatee's."""
SWIMMERS |= {k.name: k for k in (
    replace(SWIMMERS["koi"], name="goldfish", length=0.16, top="#e8822c", under="#f4b860", fin="#f0a050",
        extras=("fishfins", "scales", "veils")),
    replace(_FISH, name="clownfish", length=0.12, top="#e8641c", under="#f08a3c", fin="#e8702a"),
    replace(_FISH, name="angelfish", length=0.2, rows=((0.0, 0.02, 0.02, 0.0), (0.12, 0.13, 0.05, 0.0),
        (0.34, 0.26, 0.06, 0.0), (0.60, 0.20, 0.04, 0.0), (0.82, 0.06, 0.02, 0.0), (0.90, 0.045, 0.012, 0.0)),
        top="#f0d048", under="#f4e6a0", fin="#3a5a9a", extras=("fishfins", "scales", "bands")),
    replace(_FISH, name="betta", length=0.08, top="#3a3fa8", under="#5a3ca0", fin="#7a3cc0", extras=("fishfins",
        "scales",
        "veils")),
    replace(_FISH, name="piranha", length=0.3, top="#5a6468", under="#c85a3c", fin="#4a4a50", extras=("fishfins",
        "scales")),
    replace(SWIMMERS["tuna"], name="salmon", length=0.8, top="#8a6a5c", under="#d8a890", fin="#7a5a4c"),
    replace(SWIMMERS["tuna"], name="swordfish", length=2.4, extras=("sharkfins", "sword")),
    replace(SWIMMERS["shark"], name="hammerhead", extras=("sharkfins", "gills", "hammer")),
    replace(SWIMMERS["shark"], name="whale shark", length=9.0, top="#3f566a", under="#ccd4d8", extras=("sharkfins",
        "gills", "dotted")),
    replace(SWIMMERS["dolphin"], name="beluga", length=4.0, top="#e8ecec", under="#f2f4f2", fin="#dce2e2",
        extras=("fluke",)),
    replace(SWIMMERS["dolphin"], name="narwhal", length=4.5, top="#8a949c", under="#dfe4e4", extras=("fluke", "sword")),
    replace(SWIMMERS["seal"], name="walrus", length=3.0, rows=_SLEEK, top="#7a5646", under="#a07a66", fin="#6a4a3c",
        extras=("fluke", "tusks")),
    replace(SWIMMERS["seal"], name="manatee", length=3.0, rows=_SLEEK, top="#77746e", under="#8c8a84",
        extras=("fluke",)),
)}
WORD_SWIMMER = {"clown fish": "clownfish", "great white shark": "shark", "great white": "shark", "white shark": "shark",
     "nemo": "clownfish", "sea cow": "manatee", "dugong": "manatee",
    "sea otter": "seal", "seal pup": "seal", "betta fish": "betta", "beluga whale": "beluga",
    "hammerhead shark": "hammerhead", "humpback": "whale", "orca": "orca", "killer whale": "orca", "koi": "koi",
        "koi fish": "koi", "carp": "koi", "tuna": "tuna", "trout": "salmon",
                "seal": "seal", "sea lion": "seal", "porpoise": "dolphin"}


@dataclass
class Swim:
    model: Model
    kind: Swimmer
    phase: float
    reared: bool = False

    def __post_init__(self) -> None:
        self.size, self.w = self.kind.length, 2 * math.pi * self.phase
        self.group = 0

    def at(self, share: float) -> Vec:
        """The spine at a share of the length."""
        if self.reared:
            x, y = (float(np.interp(share, SHARES, line)) for line in REARED)
            return vec(x + 0.016 * math.sin(self.w) * max(0.0, 0.6 - share), y, 0) * self.size
        axis = UP if self.kind.vertical else vec(0, 0, 1)
        bend = self.kind.sway * (0.12 + share * share * 1.25) * math.sin(self.w - 3.4 * share)
        return vec(0.5 - share, 0, 0) * self.size + axis * bend * self.size

    def frame(self, share: float) -> tuple[Vec, Vec]:
        along = unit(self.at(share - 0.02) - self.at(share + 0.02))
        return along, unit(UP - along * along[1])

    def fin(self, points: list[Vec], colour: Rgb, depth: float, curve: bool = False, shadow: float = 0.2) -> int:
        del depth, shadow
        return self.model.sheet(points, colour, curve=curve, bulge=0.02 * self.size)


def _skin(kind: Swimmer) -> Rows:
    """(40, 24, 3): dark back, pale belly, a soft mottled border; bands, scales, blotches."""
    u = np.linspace(0, 1, 40)[:, None]
    angle = np.linspace(0, 2 * math.pi, 24, endpoint=False)[None]
    rise = np.sin(angle)
    top, under = np.array(paint(kind.top)), np.array(paint(kind.under))
    border = -0.15 + 0.10 * np.sin(14 * u + 2 * np.cos(angle)) - 0.25 * np.exp(-u * 9)
    tone = top + (under - top) * np.clip((border - rise) / 0.25, 0, 1)[..., None]
    tone = tone * (1 - 0.22 * np.clip(rise, 0, 1))[..., None]
    if "scales" in kind.extras:
        scale = ((u * 26 + 0.5 * (np.floor(angle / (2 * math.pi) * 24) % 2)) % 1.0) * (u > 0.18)
        tone = tone * (0.80 + 0.34 * scale)[..., None]
    if "bands" in kind.extras:
        for middle in (0.20, 0.48, 0.84):
            white = np.clip((0.045 - np.abs(u - middle + 0.02 * np.cos(2 * angle))) / 0.012, 0, 1)
            rim = np.clip((0.060 - np.abs(u - middle + 0.02 * np.cos(2 * angle))) / 0.012, 0, 1) * (1 - white)
            tone = tone + (np.array((0.90, 0.86, 0.80)) - tone) * white[..., None]
            tone = tone * (1 - 0.9 * rim)[..., None]
    if "dotted" in kind.extras:
        dots = (np.sin(60 * u) * np.sin(14 * angle + 3 * np.floor(u * 19)) > 0.55) & (rise > -0.2)
        tone = tone + (np.array((0.85, 0.9, 0.92)) - tone) * (0.75 * dots)[..., None]
    if "koi" in kind.extras:
        blot = np.sin(9 * u + 1.2) * np.cos(angle - 1.6 + 3 * u) + 0.35 * np.sin(21 * u + 3 * angle)
        red = np.clip((blot - 0.28) / 0.10, 0, 1) * (rise > -0.45)
        tone = tone + (np.array(paint("#d8451c")) - tone) * red[..., None]
    out: Rows = np.clip(tone, 0, 1)
    return out


def model_swimmer(kind: Swimmer, phase: float, view: View, reared: bool = False, ball: str = "") -> Model:
    """reared: it sits up on its fore flippers; ball: colour of what it balances on its nose, `TOSSED` for a fish that
    comes to its mouth, "" for nothing."""
    s = Swim(Model(view), kind, phase, reared)
    rows = []
    for share, high, wide, centre in kind.rows:
        along, up = s.frame(share)
        rows.append((s.at(share) + up * centre * s.size, unit(cross(along, up)) * wide * s.size, up * high * s.size))
    s.group = s.model.loft(rows, paint(kind.top), rows=40, circle=_ROUND, gloss=0.35, tones=_skin(kind))
    _markings(s, rows)
    _face(s)
    for extra, grow in FINS.items():
        if extra in kind.extras:
            grow(s)
    if reared:
        _props(s)
    elif kind.vertical or "sharkfins" in kind.extras:
        _pectorals(s)
    if ball == TOSSED:
        _tossed(s)
    elif ball:
        tip = s.at(-0.02) + UP * (0.20 + 0.008 * math.sin(2 * s.w)) * s.size
        s.model.ball(tip, 0.095 * s.size, paint(ball), gloss=0.5)
    return s.model


def _tossed(s: Swim) -> None:
    """A fish that comes down into its mouth, over and over, from before it."""
    q = (s.phase + 0.1) % 1.0
    if q > 0.92:
        return
    at = s.at(-0.03) + vec(0.30 * (1 - q), 0.10 + 0.36 * math.sin(math.pi * (0.40 + 0.54 * q)), 0) * s.size
    along = unit(vec(-0.7, 0.5 - 1.3 * q, 0))
    nose, tail = at + along * 0.085 * s.size, at - along * 0.10 * s.size
    s.model.tube([nose, at, tail], np.array([0.012, 0.038, 0.010]) * s.size, paint("#9ab0bc"), rows=12, gloss=0.6)
    broad = cross(along, vec(0, 0, 1))
    s.fin([tail + along * 0.02 * s.size, tail + (broad * 0.05 - along * 0.05) * s.size,
        tail - along * 0.02 * s.size, tail - (broad * 0.05 + along * 0.05) * s.size], paint("#7c929e"), 0.0)


def _props(s: Swim) -> None:
    """The fore flippers that it stands on, turned out."""
    fin = paint(s.kind.fin)
    for side in (1.0, -1.0):
        top = s.at(0.36) + vec(0.02, 0, side * 0.075) * s.size
        foot = vec(float(top[0]) + 0.05 * s.size, -0.075 * s.size, side * 0.17 * s.size)
        s.model.tube([top, top * 0.5 + foot * 0.5 + vec(0, 0, side * 0.02) * s.size, foot],
            np.array([0.055, 0.036, 0.030]) * s.size, fin, rows=10)
        s.fin([foot + vec(x, 0.012, side * z) * s.size for x, z in (
            (-0.03, -0.03), (0.05, -0.02), (0.12, 0.03), (0.10, 0.08), (0.02, 0.06))], fin, 0.0, curve=True)


def _markings(s: Swim, rows: list[tuple[Vec, Vec, Vec]]) -> None:
    kind, size = s.kind, s.size
    if "pleats" in kind.extras:
        for q in (0.35, 0.52, 0.69, 0.86):
            line = [rows[i][0] - rows[i][2] * q * (0.6 if i == 0 else 1) + rows[i][1] * 0.5 for i in range(4)]
            s.model.tube(line, np.array([0.001, 0.003, 0.003, 0.0008]) * size, tint(paint(kind.under), 0.55),
                depth=0.0002 * size, decal=True, group=s.group, opacity=0.7,
                         rows=12)
    if "gills" in kind.extras:
        for share in (0.20, 0.22, 0.24):
            at = s.at(share)
            s.model.tube([at + vec(0, 0.03, 0.05) * size, at + vec(-0.008, -0.02, 0.05) * size],
                np.array([0.001, 0.003]) * size, tint(paint(kind.top), 0.5), depth=0.0003 * size,
                         decal=True, group=s.group, rows=3)
    if "orca" in kind.extras:
        s.model.spot(s.at(0.13) + vec(0, 0.035, 0.08) * size, (0.030 * size, 0.014 * size), paint(kind.under),
            0.0004 * size, decal=True, group=s.group)
        s.model.spot(s.at(0.66) + vec(0, -0.02, 0.06) * size, (0.07 * size, 0.022 * size), paint(kind.under),
            0.0004 * size, decal=True, group=s.group)


def _face(s: Swim) -> None:
    """An eye on each side, and the line of the mouth."""
    size, kind = s.size, s.kind
    mammal, shark = kind.vertical, "gills" in kind.extras
    if "whiskered" in kind.extras:
        _seal_face(s)
        return
    share = 0.115 if mammal else 0.10
    table = np.array([row[:3] for row in kind.rows])
    high, wide = (float(np.interp(share, table[:, 0], table[:, c])) for c in (1, 2))
    r = (0.009 if mammal or shark else 0.024) * size
    level = -0.25 * high if kind.name == "whale" else 0.22 * high
    along, up = s.frame(share)
    for side in (-1.0, 1.0):
        out = unit(cross(along, up) * -side + along * 0.15)
        at = s.at(share) + up * level * size + cross(along, up) * -side * wide * 0.90 * size
        tone = (0.02, 0.02, 0.024) if mammal or shark else (0.86, 0.78, 0.45)
        eye = s.model.ball(at, r, tone, gloss=0.9)
        seen = max(0.25, float(s.model.project(out)[2]))
        if not (mammal or shark):
            s.model.spot(at + out * r, (r * 0.62 * seen, r * 0.62), (0.004, 0.004, 0.005), 90.0, decal=True, group=eye)
        s.model.spot(at + out * r + s.model.screen(-r * 0.25, r * 0.3), (r * 0.28, r * 0.28), (0.95, 0.95, 0.95),
            91.0, decal=True,
            group=eye, glow=0.3)
        mouth = [s.at(0.004) - up * 0.012 * size, s.at(0.05) - up * 0.6 * high * size * 0.6 + cross(along,
            up) * -side * 0.55 * wide * size,
            s.at(0.13 if mammal else 0.085) - up * 0.42 * high * size + cross(along, up) * -side * wide * size]
        s.model.tube(mouth, np.array([0.002, 0.004, 0.002]) * size, tint(paint(kind.top), 0.45), depth=80.0,
            decal=True, group=s.group, rows=9)


def _seal_face(s: Swim) -> None:
    """Large dark eyes that look ahead, a black nose on two soft pads, whiskers."""
    size, pale = s.size, mix(paint(s.kind.top), paint(s.kind.under), 0.6)
    along, up = s.frame(0.05)
    across = cross(along, up)

    def at(share: float, high: float, side: float) -> Vec:
        out: Vec = s.at(share) + (up * (0.086 + high) + across * side) * size
        return out

    nose = at(-0.018, 0.014, 0.0)
    s.model.ball(nose, 0.014 * size, (0.012, 0.011, 0.012), gloss=0.6)
    for side in (-1.0, 1.0):
        eye = s.model.ball(at(0.030, 0.030, side * 0.044), 0.0165 * size, (0.008, 0.007, 0.008), gloss=0.9)
        s.model.spot(at(0.016, 0.036, side * 0.052), (0.0045 * size, 0.0045 * size), (0.95, 0.95, 0.95), 91.0,
            decal=True, group=eye, glow=0.3)
        s.model.ball(at(-0.004, -0.014, side * 0.019), 0.027 * size, pale)
        for k in range(4):
            root = at(-0.014, -0.018 + 0.006 * k, side * 0.034)
            tip = root + (across * side * 0.075 + up * (0.012 * (k - 2)) - along * 0.02) * size
            s.model.tube([root, root * 0.5 + tip * 0.5 + up * 0.006 * size, tip],
                np.array([0.0016, 0.0012, 0.0005]) * size, (0.80, 0.78, 0.74), rows=5)


def _tail_root(s: Swim) -> tuple[Vec, Vec, Vec, float]:
    share = 0.97 if s.kind.vertical else 0.90
    along, up = s.frame(share)
    return s.at(share), along, up, 0.5 * math.cos(s.w - 3.6)


def _fluke(s: Swim) -> None:
    root, along, up, lag = _tail_root(s)
    size, fin, out, side = s.size, paint(s.kind.fin), unit(-along + up * lag * 0.6), vec(0, 0, 1)
    for way in (-1.0, 1.0):
        s.fin([root + along * 0.03 * size, root + (side * way * 0.10 + out * 0.06 + up * 0.02) * size, root
            + (side * way * 0.155 + out * 0.135 + up * 0.035) * size,
               root + (side * way * 0.06 + out * 0.10 + up * 0.02) * size, root + out * 0.05 * size], fin if way > 0
               else tint(fin, 0.8), 0.002 * way)
    s.fin([root + (along * 0.03 + up * 0.012) * size, root + (out * 0.06 + up * 0.035) * size, root
        + (out * 0.135 + up * 0.05) * size, root + (out * 0.10 + up * 0.012) * size,
           root + out * 0.05 * size, root + (out * 0.09 - up * 0.012) * size, root + (out * 0.115 - up * 0.028) * size,
           root + (along * 0.03 - up * 0.012) * size], fin, 0.0025, shadow=0.15)


def _pectorals(s: Swim) -> None:
    size, flap, fin = s.size, 0.35 * math.sin(s.w - 0.6), paint(s.kind.fin)
    long = 0.24 if "longfin" in s.kind.extras else 0.14
    root = s.at(0.30) + vec(0, -0.055, 0) * size
    for side, tone, depth in ((1.0, fin, 0.004), (-1.0, tint(fin, 0.75), -0.004)):
        base = root + vec(0, 0, side * 0.08) * size
        along, broad = unit(vec(-0.75, -0.55 - flap, side * 0.5)), unit(vec(-0.8, 0.5, 0))
        s.fin([base + vec(0.04, 0.01, 0) * size, base + along * long * 0.5 * size - broad * 0.02 * size, base
            + along * long * size, base + along * long * 0.6 * size + broad * 0.045 * size,
               base - vec(0.045, -0.01, 0) * size], tone, depth, curve=True, shadow=0.45 if side > 0 else 0.0)


def _dorsal(s: Swim) -> None:
    tall = 1.9 if "tallfin" in s.kind.extras else 1.0
    base = s.at(0.42) + vec(0, 0.085, 0) * s.size
    s.fin([base + vec(x, y * (tall if y > 0 else 1), 0) * s.size for x,
        y in ((0.07, -0.01), (0.0, 0.06), (-0.055, 0.105), (-0.045, 0.04), (-0.06, -0.015))], paint(s.kind.fin),
        -0.001, shadow=0)


def _shark(s: Swim) -> None:
    _dorsal(s)
    root, _, _, lag = _tail_root(s)
    bend = vec(0, 0, 0.04 * lag)
    shape = ((0.03, 0.015, 0), (-0.06, 0.08, 1), (-0.13, 0.15, 1), (-0.075, 0.04, 1), (-0.055, 0.005, 0),
        (-0.10, -0.07, 1), (-0.04, -0.04, 0), (0.03, -0.012, 0))
    s.fin([root + (vec(x, y, 0) + bend * b) * s.size for x, y, b in shape], paint(s.kind.fin), -0.001)


def _fish(s: Swim) -> None:
    root, _, _, lag = _tail_root(s)
    size, fin, bend = s.size, paint(s.kind.fin), vec(0, 0, 0.10 * lag)
    shape = ((0.03, 0.03, 0), (-0.10, 0.14, 1), (-0.20, 0.17, 1), (-0.13, 0.02, 1), (-0.19, -0.16, 1),
        (-0.10, -0.13, 1), (0.03, -0.03, 0))
    s.fin([root + (vec(x, y, 0) + bend * b) * size for x, y, b in shape], fin, -0.001, curve=True)
    back = [s.at(q) for q in (0.22, 0.36, 0.52, 0.68)]
    ripple = 0.02 * math.sin(s.w * 2)
    s.fin([back[0] + UP * 0.11 * size, back[1] + vec(-0.05, 0.25 + ripple, 0) * size, back[2]
        + vec(-0.06, 0.22 - ripple, 0) * size, back[3] + vec(-0.05, 0.12, 0) * size,
           back[3] + UP * 0.05 * size, back[1] + UP * 0.10 * size], fin, -0.002, curve=True)
    s.fin([back[2] - UP * 0.09 * size, back[2] + vec(-0.06, -0.19, 0) * size, back[3] + vec(-0.07, -0.13, 0) * size,
        back[3] - UP * 0.05 * size], fin, -0.002, curve=True)
    root, beat = s.at(0.32) + vec(0, -0.03, 0.08) * size, 0.05 * math.sin(s.w * 2)
    s.fin([root + vec(0.02, 0.02, 0) * size, root + vec(-0.10, beat, 0.06) * size, root
        + vec(-0.11, -0.07 + beat, 0.06) * size, root + vec(0.0, -0.03, 0) * size], fin, 0.003, curve=True,
          shadow=0.4)


def _sword(s: Swim) -> None:
    """A swordfish's bill, a narwhal's tusk."""
    tusk = s.kind.name == "narwhal"
    root = s.at(0.03) + UP * (0.02 if tusk else 0.0) * s.size
    long = 0.42 if tusk else 0.34
    s.model.tube([root, root + vec(long, 0.04 if tusk else 0.0, 0) * s.size], np.array([0.016, 0.002]) * s.size,
        paint("#e8dcc0") if tusk else paint(s.kind.top), rows=8, gloss=0.4)


def _hammer(s: Swim) -> None:
    at = s.at(0.03)
    s.model.loft([(at + vec(0.01, 0, z) * s.size, vec(0.045 - 0.10 * abs(z), 0, 0) * s.size, vec(0, 0.022, 0) * s.size)
        for z in (-0.19, -0.15, 0.0, 0.15, 0.19)], paint(s.kind.top), rows=20, circle=_ROUND, gloss=0.3)
    for side in (-1.0, 1.0):
        s.model.ball(at + vec(0.01, 0, side * 0.185) * s.size, 0.014 * s.size, (0.02, 0.02, 0.024), gloss=0.9)


def _tusks(s: Swim) -> None:
    """A walrus' tusks and its whiskered lip."""
    for side in (-1.0, 1.0):
        root = s.at(0.045) + vec(0, -0.015, side * 0.030) * s.size
        s.model.ball(root + vec(0.005, 0.01, 0) * s.size, 0.034 * s.size, tint(paint(s.kind.under), 1.05))
        s.model.tube([root, root + vec(0.01, -0.08, 0) * s.size, root + vec(-0.01, -0.16, 0) * s.size],
            np.array([0.015, 0.012, 0.003]) * s.size, paint("#efe6d0"), rows=8, gloss=0.4)


def _veils(s: Swim) -> None:
    """Long soft fins that trail: a goldfish's tail, a fighting fish's."""
    root, _, _, lag = _tail_root(s)
    fin = paint(s.kind.fin)
    for way in (1.0, -1.0):
        points = [root, root + vec(-0.12, 0.14 * way, 0.03 * lag) * s.size,
            root + vec(-0.34, 0.22 * way + 0.03 * math.sin(s.w), 0.10 * lag) * s.size,
            root + vec(-0.44, 0.08 * way + 0.04 * math.sin(s.w - 1), 0.14 * lag) * s.size,
            root + vec(-0.24, 0.02 * way, 0.06 * lag) * s.size]
        s.fin(points, tint(fin, 1.0 if way > 0 else 0.92), -0.001, curve=True)


FINS = {"sword": _sword, "hammer": _hammer, "tusks": _tusks, "veils": _veils, "fluke": _fluke, "sharkfins": _shark,
    "dorsal": _dorsal, "fishfins": _fish}
