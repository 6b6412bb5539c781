"""What flags show: fields of colour on a cloth that is 1 wide and 1 high, from the pole outwards and from below up."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.rig import Rows
from reelwright.engines.previz.paint.figures.things.emblems import layers_of
from reelwright.engines.previz.paint.figures.things.says import pictured, told
from reelwright.engines.previz.paint.figures.tone import NAMED

ASPECT = 1.74  # width over height of the cloth
PREFIX = "flag-of-"
STRIPES = "stripes:"
"""Trait of a striped flag: vertical or horizontal, comma, how many."""
RED, BLUE, WHITE, GREEN, YELLOW, BLACK = "#c4202c", "#1f3f94", "#f1eee6", "#1f7d3f", "#f2c22c", "#1c1b1d"
_SKY, _ORANGE, _NAVY = "#74acdf", "#ee7a24", "#1b2f6b"


@dataclass(frozen=True, slots=True)
class Field:
    """One patch of colour; outline: [n, 2] along and up the cloth."""

    outline: Rows
    colour: str


def _box(x0: float, y0: float, x1: float, y1: float, colour: str) -> Field:
    """With points along its long sides, so that it waves with the cloth."""
    along = np.linspace(x0, x1, 13)
    low, high = np.column_stack([along, np.full(13, y0)]), np.column_stack([along[::-1], np.full(13, y1)])
    return Field(np.vstack([low, high]), colour)


def _disc(x: float, y: float, radius: float, colour: str) -> Field:
    turn = np.linspace(0, 2 * math.pi, 28, endpoint=False)
    return Field(np.column_stack([x + radius / ASPECT * np.cos(turn), y + radius * np.sin(turn)]), colour)


def _star(x: float, y: float, radius: float, colour: str) -> Field:
    turn = math.pi / 2 + np.arange(10) * math.pi / 5
    far = radius * np.where(np.arange(10) % 2, 0.4, 1.0)
    return Field(np.column_stack([x + far / ASPECT * np.cos(turn), y + far * np.sin(turn)]), colour)


def _poly(colour: str, *points: tuple[float, float]) -> Field:
    return Field(np.array(points, np.float64), colour)


def _up(*colours: str, shares: tuple[float, ...] = ()) -> tuple[Field, ...]:
    """Bands that lie on each other, the first one on top."""
    edges = 1 - np.cumsum([0.0, *(shares or [1 / len(colours)] * len(colours))])
    return tuple(_box(0, float(low), 1, float(high), c)
                 for c, high, low in zip(colours, edges, edges[1:], strict=False))  # fmt: skip


def _out(*colours: str) -> tuple[Field, ...]:
    """Bands beside each other, from the pole."""
    n = len(colours)
    return tuple(_box(k / n, 0, (k + 1) / n, 1, c) for k, c in enumerate(colours))


def _cross(x: float, wide: float, colour: str) -> tuple[Field, ...]:
    """A cross from edge to edge; wide: of its arms, in heights of the cloth."""
    half = wide / 2 / ASPECT
    return (_box(x - half, 0, x + half, 1, colour), _box(0, 0.5 - wide / 2, 1, 0.5 + wide / 2, colour))


def _saltire(wide: float, colour: str) -> tuple[Field, ...]:
    w = wide / 2
    falls = _poly(colour, (0, 1), (0, 1 - w), (1 - w / ASPECT * 2, 0), (1, 0), (1, w), (w / ASPECT * 2, 1))
    rises = _poly(colour, (0, 0), (0, w), (1 - w / ASPECT * 2, 1), (1, 1), (1, 1 - w), (w / ASPECT * 2, 0))
    return falls, rises


def _wedge(colour: str, reach: float = 0.42) -> Field:
    return _poly(colour, (0, 0), (reach, 0.5), (0, 1))


def _ring_of_stars(n: int, colour: str) -> tuple[Field, ...]:
    turn = [2 * math.pi * k / n for k in range(n)]
    return tuple(_star(0.5 + 0.33 / ASPECT * math.sin(a), 0.5 + 0.33 * math.cos(a), 0.07, colour) for a in turn)


def _crescent(x: float, ground: str) -> tuple[Field, ...]:
    return (_disc(x, 0.5, 0.25, WHITE), _disc(x + 0.04, 0.5, 0.2, ground), _star(x + 0.16, 0.5, 0.12, WHITE))


def _leaf() -> Field:
    half = [(0.0, 0.42), (0.09, 0.28), (0.19, 0.33), (0.15, 0.08), (0.27, 0.2), (0.31, 0.13), (0.42, 0.15),
            (0.38, 0.04), (0.44, 0.0), (0.24, -0.17), (0.27, -0.24), (0.03, -0.21), (0.03, -0.42)]  # fmt: skip
    whole = np.array([*half, *((-x, y) for x, y in reversed(half))])
    return Field(np.column_stack([0.5 + 0.8 * whole[:, 0] / ASPECT, 0.5 + 0.8 * whole[:, 1]]), RED)


_STRIPES = _up(*([RED, WHITE] * 6 + [RED]))
_JACK = (_box(0, 0, 1, 1, _NAVY), *_saltire(0.26, WHITE), *_saltire(0.09, RED), *_cross(0.5, 0.34, WHITE),
         *_cross(0.5, 0.2, RED))  # fmt: skip
_DESIGNS: Mapping[str, tuple[Field, ...]] = {
    "france": _out(BLUE, WHITE, RED), "italy": _out(GREEN, WHITE, RED), "ireland": _out(GREEN, WHITE, _ORANGE),
    "belgium": _out(BLACK, YELLOW, RED), "romania": _out(BLUE, YELLOW, RED), "nigeria": _out(GREEN, WHITE, GREEN),
    "mexico": (*_out(GREEN, WHITE, RED), _disc(0.5, 0.5, 0.13, "#8a6a3c")), "peru": _out(RED, WHITE, RED),
    "germany": _up(BLACK, RED, YELLOW), "russia": _up(WHITE, BLUE, RED), "netherlands": _up(RED, WHITE, BLUE),
    "austria": _up(RED, WHITE, RED), "hungary": _up(RED, WHITE, GREEN), "bulgaria": _up(WHITE, GREEN, RED),
    "poland": _up(WHITE, RED), "ukraine": _up("#2a66b8", YELLOW), "indonesia": _up(RED, WHITE),
    "spain": _up(RED, YELLOW, RED, shares=(0.25, 0.5, 0.25)),
    "colombia": _up(YELLOW, BLUE, RED, shares=(0.5, 0.25, 0.25)),
    "argentina": (*_up(_SKY, WHITE, _SKY), _disc(0.5, 0.5, 0.11, YELLOW)),
    "india": (*_up(_ORANGE, WHITE, GREEN), _disc(0.5, 0.5, 0.14, BLUE), _disc(0.5, 0.5, 0.11, WHITE),
              _disc(0.5, 0.5, 0.03, BLUE)),
    "egypt": (*_up(RED, WHITE, BLACK), _star(0.5, 0.5, 0.13, YELLOW)),
    "thailand": _up(RED, WHITE, _NAVY, WHITE, RED, shares=(1 / 6, 1 / 6, 1 / 3, 1 / 6, 1 / 6)),
    "philippines": (*_up(BLUE, RED), _wedge(WHITE), _disc(0.14, 0.5, 0.1, YELLOW)),
    "czech republic": (*_up(WHITE, RED), _wedge(BLUE, 0.5)), "cuba": (
        *_up(BLUE, WHITE, BLUE, WHITE, BLUE), _wedge(RED), _star(0.14, 0.5, 0.14, WHITE)),
    "sweden": (_box(0, 0, 1, 1, "#1f63a8"), *_cross(0.36, 0.2, YELLOW)),
    "finland": (_box(0, 0, 1, 1, WHITE), *_cross(0.36, 0.26, "#1f3f84")),
    "denmark": (_box(0, 0, 1, 1, RED), *_cross(0.36, 0.15, WHITE)),
    "norway": (_box(0, 0, 1, 1, RED), *_cross(0.36, 0.25, WHITE), *_cross(0.36, 0.12, _NAVY)),
    "iceland": (_box(0, 0, 1, 1, BLUE), *_cross(0.36, 0.25, WHITE), *_cross(0.36, 0.12, RED)),
    "england": (_box(0, 0, 1, 1, WHITE), *_cross(0.5, 0.2, RED)),
    "scotland": (_box(0, 0, 1, 1, "#1f63b8"), *_saltire(0.24, WHITE)),
    "switzerland": (_box(0, 0, 1, 1, RED), _box(0.44, 0.2, 0.56, 0.8, WHITE), _box(0.33, 0.4, 0.67, 0.6, WHITE)),
    "greece": (*_up(*(["#2a66b8", WHITE] * 4 + ["#2a66b8"])), _box(0, 4 / 9, 0.36, 1, "#2a66b8"),
               _box(0.15, 4 / 9, 0.21, 1, WHITE), _box(0, 0.67, 0.36, 0.78, WHITE)),
    "japan": (_box(0, 0, 1, 1, WHITE), _disc(0.5, 0.5, 0.3, "#bc1a34")),
    "south korea": (_box(0, 0, 1, 1, WHITE), _disc(0.5, 0.5, 0.25, RED), _disc(0.52, 0.43, 0.18, BLUE),
                    *(_box(x - 0.05, y - 0.06, x + 0.05, y + 0.06, BLACK) for x in (0.2, 0.8) for y in (0.2, 0.8))),
    "china": (_box(0, 0, 1, 1, RED), _star(0.17, 0.74, 0.17, YELLOW), *(
        _star(x, y, 0.055, YELLOW) for x, y in ((0.33, 0.9), (0.39, 0.79), (0.39, 0.65), (0.33, 0.54)))),
    "vietnam": (_box(0, 0, 1, 1, RED), _star(0.5, 0.5, 0.32, YELLOW)),
    "turkey": (_box(0, 0, 1, 1, RED), *_crescent(0.36, RED)),
    "pakistan": (_box(0, 0, 1, 1, "#1c5c34"), _box(0, 0, 0.25, 1, WHITE), *_crescent(0.58, "#1c5c34")),
    "israel": (_box(0, 0, 1, 1, WHITE), _box(0, 0.1, 1, 0.24, "#2a56b0"), _box(0, 0.76, 1, 0.9, "#2a56b0"),
               _poly("#2a56b0", (0.38, 0.4), (0.62, 0.4), (0.5, 0.72)), _poly("#2a56b0", (0.38, 0.6), (0.62, 0.6),
                                                                             (0.5, 0.28))),
    "brazil": (_box(0, 0, 1, 1, "#1f8a44"), _poly(YELLOW, (0.07, 0.5), (0.5, 0.9), (0.93, 0.5), (0.5, 0.1)),
               _disc(0.5, 0.5, 0.22, _NAVY)),
    "canada": (*_out(RED, WHITE, WHITE, RED), _leaf()),
    "united states": (*_STRIPES, _box(0, 6 / 13, 0.42, 1, _NAVY), *(
        _star(0.04 + 0.085 * x, 0.52 + 0.105 * y, 0.035, WHITE) for x in range(5) for y in range(5))),
    "united kingdom": _JACK,
    "australia": (_box(0, 0, 1, 1, _NAVY), *(Field(f.outline * 0.5 + (0.0, 0.5), f.colour) for f in _JACK),
                  _star(0.25, 0.24, 0.13, WHITE), *(_star(x, y, 0.07, WHITE) for x, y in (
                      (0.75, 0.8), (0.64, 0.52), (0.86, 0.58), (0.75, 0.2)))),
    "europe": (_box(0, 0, 1, 1, _NAVY), *_ring_of_stars(12, YELLOW)),
    "pride": _up("#d8302c", _ORANGE, YELLOW, GREEN, "#2a56b0", "#6a2f8a"),
}  # fmt: skip


def design_of(word: str) -> tuple[Field, ...]:
    """The fields of 'flag-of-japan', the ground first; () for a flag of one colour."""
    return _DESIGNS.get(word.removeprefix(PREFIX).replace("-", " "), ()) if word.startswith(PREFIX) else ()


def shown_on(cue: Cue, ground: str) -> tuple[Field, ...]:
    """The stripes or the picture that its traits name, on a cloth of that colour; () for neither."""
    stripes = told(cue, STRIPES)
    if stripes:
        way, count = stripes.split(",")
        hues = ([NAMED[c] for c in cue.colours if c in NAMED] or [BLUE, WHITE, RED])[: int(count)]
        rows = [hues[k % len(hues)] for k in range(int(count))]
        return _out(*rows) if way == "vertical" else _up(*reversed(rows))
    layers = layers_of(pictured(cue)) if pictured(cue) else None
    if layers is None:
        return ()
    dark = sum(int(ground[k : k + 2], 16) for k in (1, 3, 5)) < 330
    second = [NAMED[c] for c in cue.colours[1:] if c in NAMED]
    ink = second[0] if second else WHITE if dark else BLACK
    return (_box(0, 0, 1, 1, ground), *(
        Field(0.5 + 0.74 * rows / (ASPECT, 1.0), ink if inked else ground) for rows, inked in layers))


def colour_at(fields: Sequence[Field], along: float, up: float) -> str:
    """The colour on top there."""
    spot = (along, up)
    over = [f.colour for f in fields if cv2.pointPolygonTest(f.outline.astype(np.float32), spot, False) >= 0]
    return over[-1] if over else fields[0].colour
