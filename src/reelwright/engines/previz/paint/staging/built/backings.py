"""The upright thing that somebody works at, across the frame behind them: a wall with a mural, a board, a fence."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import cv2
import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.figures.fallback import emoji_matte, sign_for
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.lighting.colour import lin, smooth
from reelwright.engines.previz.paint.lighting.matte import Matte, light_matte
from reelwright.engines.previz.paint.place import Place
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.built.knocked import shut_door
from reelwright.engines.previz.paint.staging.built.walls import WALL, bricks, leant_on
from reelwright.engines.previz.scene import Floats, Plane

BEHIND = 0.42
"""Statures from the body to what it works at."""
_TALL = 3.4
_MOST = 1_500_000
_LEANT_ON = "leant on"
_ENDLESS = ("spray_can", "gondola", _LEANT_ON)
"""What fills the frame to its top."""
_HUES = ("#e8443a", "#f2b632", "#2f9fb8", "#3f7fd0", "#7a4ab0", "#f08a3c", "#4fae5a", "#f4efe4", "#e86a9a")
_ROUND = np.linspace(0, 6.28, 40)
_NO_MOTIF = frozenset({"mural", "wall", "graffiti", "tag", "picture", "painting", "art", "street", "giant", "huge",
    "large", "colourful", "colorful", "brick", "bright", "new"})
_OF_MOTIFS = {"tiger": "#f08a2c", "fox": "#e8702c", "lion": "#e8a83c", "whale": "#3f8fd0", "dolphin": "#5fa8d8",
    "fish": "#3fb0c0", "dragon": "#3fa860", "frog": "#5fb84a", "snake": "#6fb04a", "turtle": "#4fa06a",
    "rose": "#e8344a", "heart": "#e8344a", "skull": "#f4efe4", "elephant": "#8f9cb0",
    "horse": "#b8743c", "bear": "#9a6438"}
_CHALKED = ("E = mc2", "a2 + b2 = c2", "f(x) = 2x + 1", "sin2 x + cos2 x = 1", "3 x 7 = 21")

Painter = Callable[[Mark, Floats, Floats, np.random.Generator], tuple[Floats, Floats, Floats]]
"""(mark, x, y) -> (albedo (h, w, 3), alpha (h, w), joints (h, w) 0..1): x m from the person, y m over the floor."""


def backing_planes(mark: Mark, place: Place, seed: int) -> tuple[Plane, ...]:
    """What stands behind a mark by its deed; nothing for most."""
    walled = any(t.startswith(WALL) for t in mark.cue.traits)
    prop = _LEANT_ON if walled else ERRANDS.get(mark.cue.deed, ("", ""))[1]
    painter = _PAINTERS.get(prop)
    if painter is None or mark.twin:
        return ()
    view = place.view
    size = mark.actor.kind.height * mark.cue.scale
    z = mark.z + (0.5 * min(size, 1.2) if walled else BEHIND * size)
    wide = 1.9 * view.span(z)
    tall = min(_TALL if prop not in _ENDLESS else 9.0, view.eye + 1.35 * view.horizon / view.focal * z)
    ppm = min(view.focal / z * 1.05, math.sqrt(_MOST / (wide * tall)))
    h, w = max(16, int(tall * ppm)), max(16, int(wide * ppm))
    rows, columns = np.mgrid[0:h, 0:w].astype(np.float32)
    x = np.asarray((columns + 0.5) / ppm - wide / 2 - mark.x, np.float32)
    y = np.asarray(tall - (rows + 0.5) / ppm, np.float32)
    albedo, alpha, joint = painter(mark, x, y, np.random.default_rng((seed, 77)))
    normal = np.zeros((h, w, 3), np.float32)
    normal[..., 2] = 1.0
    normal[..., 1] = np.gradient(joint, axis=0) * 0.8
    normal[..., 0] = np.gradient(joint, axis=1) * -0.8
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    shade = np.exp(-(((x - 0.05) / (0.30 * size)) ** 2)) * smooth(1.15 * size, 0.3 * size, y)
    ao = np.asarray(np.clip((0.72 + 0.28 * joint) * (1 - 0.28 * shade), 0, 1), np.float32)
    foot = (w / 2, tall * ppm)
    matte = Matte(np.asarray(albedo, np.float32), np.asarray(alpha, np.float32), ppm, foot, normal, ao=ao)
    pixels = light_matte(matte, place.light, z, 0.0)
    return (Plane(f"{prop} backing", (pixels,), 0.0, mark.y, z, ppm, foot),)


def _mural(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """A bird over waves under a sun, sprayed in flat hues with dark outlines; unfinished before the hand."""
    albedo, joint = bricks(x, y, ("#6e3428", "#a8583e"), (0.24, 0.085))
    h, w = x.shape
    ppm = w / float(x[0, -1] - x[0, 0])
    way = math.copysign(1.0, mark.x) if abs(mark.x) > 0.1 else -mark.face  # the picture is where the wall is seen
    size = mark.actor.kind.height * mark.cue.scale
    at = lambda u, v: (round((u * way - float(x[0, 0])) * ppm), round((float(y[0, 0]) - v) * ppm))  # noqa: E731
    hues = [tuple(float(c) for c in lin(tone)) for tone in _HUES]
    ink = tuple(float(c) for c in lin("#1c1a22"))
    art, cover = np.zeros((h, w, 3), np.float32), np.zeros((h, w), np.float32)

    def shape(points: list[tuple[float, float]], tone: int) -> None:
        outline = np.array([at(u * size, v * size) for u, v in points], np.int32)
        cv2.fillPoly(art, [outline], hues[tone], cv2.LINE_AA)
        cv2.fillPoly(cover, [outline], 1.0, cv2.LINE_AA)
        cv2.polylines(art, [outline], True, ink, max(2, round(0.022 * ppm * size)), cv2.LINE_AA)
        cv2.polylines(cover, [outline], True, 1.0, max(2, round(0.022 * ppm * size)), cv2.LINE_AA)

    circle = lambda u, v, r: [(u + r * math.cos(a), v + r * math.sin(a)) for a in _ROUND]  # noqa: E731
    for k in range(6):  # rays of the sun, then the sun
        a = 0.35 + 0.52 * k
        shape([(-1.0 + 0.1 * math.cos(a), 0.95), (-1.0 + 1.7 * math.cos(a - 0.10), 0.9 + 1.7 * math.sin(a - 0.10)),
               (-1.0 + 1.7 * math.cos(a + 0.10), 0.9 + 1.7 * math.sin(a + 0.10))], (5, 1)[k % 2])
    shape(circle(-1.0, 0.92, 0.40), 0)
    shape(circle(-1.0, 0.92, 0.28), 1)
    for k in range(4):  # waves
        crest = [(u, 0.52 - 0.14 * k + 0.07 * math.sin(5 * u + 1.4 * k)) for u in np.linspace(-2.6, 0.62 - 0.10 * k,
            40)]
        shape([*crest, (crest[-1][0], 0.0), (-2.6, 0.0)], (2, 3, 4, 2)[k])
    if _stencilled(mark, art, cover, at, (ppm * size, way)):
        return _sprayed((albedo, joint), (art, cover), np.asarray(x * way, np.float32) / size, rng)
    wing = [(0.05, 0.80), (-0.55, 1.42), (-0.42, 1.05), (-0.95, 1.20), (-0.55, 0.90), (-0.98, 0.84), (-0.35, 0.70)]
    shape(wing, 4)
    shape([(0.62, 0.98), (0.50, 1.08), (0.36, 1.06), (0.10, 0.86), (-0.42, 0.62), (-0.80, 0.50), (-0.30, 0.52), (0.10,
        0.58),
           (0.36, 0.78), (0.48, 0.92)], 8)
    shape([(0.62, 0.98), (0.48, 0.94), (0.50, 1.02)], 1)
    shape(circle(0.44, 1.01, 0.022), 7)
    for k in range(5):
        u = -2.3 + 0.42 * k
        shape([(u + r * math.cos(a), 1.30 + 0.10 * (k % 2) + r * math.sin(a)) for a in np.linspace(0, 6.28, 24)
               for r in (0.09 + 0.05 * math.cos(5 * a),)], (8, 6, 5, 8, 6)[k])
    return _sprayed((albedo, joint), (art, cover), np.asarray(x * way, np.float32) / size, rng)


def _stencilled(mark: Mark, art: Floats, cover: Floats, at: Callable[[float, float], tuple[int, int]],
                scale: tuple[float, float]) -> bool:
    """What the prompt says the mural is of, as a figure of its own before sun and waves. scale: px of a stature, and
    the side on which the picture ends, -1 or 1."""
    unit, way = scale
    words = [word for word in mark.cue.thing.split() if word not in _NO_MOTIF]
    sign = next((s for s in (sign_for(Cue(word, word)) for word in words) if s is not None), None)
    if sign is None:
        return False
    size = mark.actor.kind.height * mark.cue.scale
    said = next((NAMED[word] for word in words if word in NAMED), "")
    hue = said or _OF_MOTIFS.get(words[-1]) or _HUES[sum(map(ord, words[-1])) % len(_HUES)]
    seen = Cue(words[-1], words[-1], colours=(hue,), yaw=0.0 if way > 0 else 180.0)
    figure = emoji_matte(sign, seen, 1.0, 1.30 * unit)
    (column, row), (tall, wide) = at(-0.62 * size, 0.95 * size), figure.alpha.shape
    top, left = row - tall // 2, column - wide // 2
    h, w = cover.shape
    rows, columns = slice(max(0, top), min(h, top + tall)), slice(max(0, left), min(w, left + wide))
    own = np.s_[rows.start - top:rows.stop - top, columns.start - left:columns.stop - left]
    alpha = np.asarray(figure.alpha[own], np.float32)
    brush = np.ones((max(3, round(0.03 * unit)),) * 2, np.uint8)
    halo = np.asarray(cv2.dilate(alpha, brush), np.float32)
    ink, vivid = lin("#1c1a22") * (halo - alpha)[..., None], figure.albedo[own] * alpha[..., None]
    art[rows, columns] = art[rows, columns] * (1 - halo[..., None]) + ink + vivid
    cover[rows, columns] = np.maximum(cover[rows, columns], halo)
    return True


def _sprayed(wall: tuple[Floats, Floats], paint: tuple[Floats, Floats], u: Floats,
             rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """Paint on a wall that is done up to the hand. wall: albedo and joints; paint: hues and cover; u: statures
    ahead."""
    (albedo, joint), (art, cover) = wall, paint
    h, w = cover.shape
    cloud = fbm_image(w, h, 5, max(1.0, 5 * h / w), int(rng.integers(999)), 4)
    edge = smooth(0.95, 0.30, np.asarray(u + 0.3 * (cloud - 0.5), np.float32))
    cover = cover * np.clip(edge * 1.4, 0, 1) * (0.90 + 0.10 * joint)
    worn = cover[..., None] * (0.82 + 0.18 * joint[..., None])
    painted = art * (0.70 + 0.30 * joint[..., None])
    return albedo * (1 - worn) + painted * worn, np.ones((h, w), np.float32), joint


def _board(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """A framed board with what has been written on it so far; white where the prompt says so."""
    h, w = x.shape
    ppm = w / float(x[0, -1] - x[0, 0])
    white = "white" in " ".join((mark.cue.thing, *mark.cue.traits))
    low, high, half = 0.85, 2.25, 2.0
    way = math.copysign(1.0, mark.x) if abs(mark.x) > 0.1 else mark.face  # what is written is where the board is seen
    u = x * way + 0.55
    inside = (np.abs(u) < half) & (y > low) & (y < high)
    frame = (np.abs(u) < half + 0.07) & (y > low - 0.07) & (y < high + 0.07)
    haze = fbm_image(w, h, 4, max(1.0, 4 * h / w), int(rng.integers(999)), 4)
    ground = lin("#e8eaea" if white else "#24463a")
    albedo = lin("#b4bcc4" if white else "#8a5f38") * np.ones((h, w, 1), np.float32)
    dusty = 0.10 * np.clip(haze - 0.45, 0, 1)[..., None] * (0 if white else 1)
    albedo = np.where(inside[..., None], ground * (1 - dusty) + lin("#c8d0cc") * dusty, albedo)
    chalk = np.zeros((h, w), np.uint8)
    thick = max(1, round(0.011 * ppm))
    scale = 0.13 * ppm / cv2.getTextSize("E", cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.0, 1)[0][1]
    left = float(x[0, 0])
    for k, line in enumerate(_CHALKED):
        at = -1.80 + 0.10 * (k % 2)
        long = cv2.getTextSize(line, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, scale, thick)[0][0] / ppm
        column = at - 0.55 if way > 0 else 0.55 - at - long
        spot = (round((column - left) * ppm), round((float(y[0, 0]) - (high - 0.24 - 0.25 * k)) * ppm))
        cv2.putText(chalk, line, spot, cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, scale, 255, thick, cv2.LINE_AA)
    corner = lambda a, b: (round(((a - 0.55) * way - left) * ppm), round((float(y[0, 0]) - b) * ppm))  # noqa: E731
    triangle = np.array([corner(-0.15, 1.05), corner(0.40, 1.05), corner(0.40, 1.45)], np.int32)
    cv2.polylines(chalk, [triangle], True, 255, thick, cv2.LINE_AA)
    cv2.circle(chalk, corner(1.55, 1.35), round(0.22 * ppm), 255, thick, cv2.LINE_AA)
    grain = 1.0 if white else 0.65 + 0.35 * (fbm_image(w, h, 90, max(1.0, 90 * h / w), 5, 2) > 0.45)
    mark_of = (chalk / np.float32(255) * grain * inside)[..., None]
    albedo = albedo * (1 - mark_of) + lin("#2f5fb0" if white else "#f0f2ee") * mark_of
    tray = (np.abs(u) < half) & (y > low - 0.10) & (y < low - 0.04)
    return albedo, np.asarray(frame | tray, np.float32), np.asarray(inside, np.float32)


def _fresh_paint(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """A plastered wall or a board fence, painted anew on the side that is done."""
    h, w = x.shape
    said = next((t.split()[0] for t in mark.cue.traits if t.endswith(" roller")), "")
    fresh = lin(NAMED.get(said, "#5f9ec0"))
    haze = fbm_image(w, h, 5, max(1.0, 5 * h / w), int(rng.integers(999)), 5)
    fence = any(word in mark.cue.thing for word in ("fence", "gate", "barn"))
    alpha, joint = np.ones((h, w), np.float32), np.ones((h, w), np.float32)
    old = lin("#d8cdb8") * (0.86 + 0.22 * haze[..., None])
    if fence:
        board = x / 0.17
        joint = np.asarray(smooth(0.0, 0.10, board % 1) * smooth(1.0, 0.90, board % 1), np.float32)
        top = 1.35 + 0.06 * (1 - 2 * np.abs(board % 1 - 0.5))
        alpha = np.asarray((y < top) * (joint > 0.25), np.float32)
        streak = fbm_image(w, h, 60, 4, 9, 3)[..., None]
        old = lin("#8f7658") * (0.7 + 0.5 * streak)
        if not said:
            fresh = lin("#ece8dc")
    done = smooth(0.25, -0.05, np.asarray(x * mark.face, np.float32) - 0.22 + 0.45 * (haze - 0.5))[..., None]
    albedo = old * (1 - done) + fresh * (0.93 + 0.10 * haze[..., None]) * done
    return albedo * (0.6 + 0.4 * joint[..., None]), alpha, joint


def _pane(_mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """A tall window in bars, clear where it has been wiped, soapy where not."""
    h, w = x.shape
    u = (x / 1.1) % 1.0
    v = ((y - 0.5) / 1.2) % 1.0
    bar = (np.abs(u - 0.5) > 0.46) | (np.abs(v - 0.5) > 0.465) | (y < 0.5)
    sky = lin("#7fb0d4") * (0.55 + 0.45 * np.clip(y / 3, 0, 1))[..., None]
    slant = np.clip(np.sin(2.2 * (x + 0.8 * y)) * 3 - 1.9, 0, 1)[..., None]
    glass = sky * (1 - 0.4 * slant) + 0.4 * slant
    suds = fbm_image(w, h, 9, max(1.0, 9 * h / w), int(rng.integers(999)), 4)
    soapy = (np.clip((suds - 0.48) * 6, 0, 1) * smooth(0.1, 0.6, np.abs(x)))[..., None] * 0.8
    glass = glass * (1 - soapy) + lin("#f2f6f8") * soapy
    albedo = np.where(bar[..., None], lin("#d8d2c4"), glass)
    return albedo, np.ones((h, w), np.float32), np.asarray(~bar, np.float32)


def _tower_front(mark: Mark, x: Floats, y: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """The glass front of a tower from outside: panes that mirror sky, clouds and the city, suds round the cleaner."""
    h, w = x.shape
    pane_u, pane_v = x / 0.95, (y - 0.15) / 1.45
    u, v = pane_u % 1.0, pane_v % 1.0
    bar = (np.abs(u - 0.5) > 0.475) | (np.abs(v - 0.5) > 0.485)
    own = np.modf(np.abs(np.sin(np.floor(pane_u) * 12.9898 + np.floor(pane_v) * 78.233) * 43758.5))[0]
    high = np.clip((y + 0.5) / 3.6, 0, 1)[..., None]
    sky = lin("#c4dcec") * (1 - high) + lin("#4f8fc8") * high
    cloud = fbm_image(w, h, 4, max(1.0, 4 * h / w), int(rng.integers(999)), 5)
    puffs = np.clip((cloud - 0.50) * 4.5, 0, 1)[..., None]
    glass = sky * (1 - puffs) + lin("#f6f8fa") * puffs
    across = np.asarray(x + 0.10 * np.sin(5 * y), np.float32)
    for base, step, tone in ((1.15, 0.62, "#8fa6b8"), (0.70, 0.47, "#6f8aa0")):  # the city in the glass, wavy
        block = np.floor(across / step)
        roof = base + 0.55 * (np.modf(np.abs(np.sin(block * 91.7 + 7 * step) * 4375.5))[0] - 0.4)
        house = np.asarray(y < roof, np.float32)[..., None]
        lit = (((across / 0.11) % 1 > 0.42) & ((y / 0.15) % 1 > 0.45))[..., None]
        glass = glass * (1 - house) + (lin(tone) * np.where(lit, 1.25, 0.9)) * house
    glass = glass * (0.90 + 0.16 * own[..., None])
    size = mark.actor.kind.height * mark.cue.scale
    hand = np.hypot(x - 0.34 * size * mark.face, (y - 0.98 * size) * 0.8) / size
    suds = fbm_image(w, h, 26, max(1.0, 26 * h / w), int(rng.integers(999)), 3)
    streak = fbm_image(w, h, 50, max(1.0, 5 * h / w), int(rng.integers(999)), 3)
    soapy = np.clip((suds * 0.6 + streak * 0.4 - 0.44) * 5, 0, 1) * smooth(0.62, 0.30, hand) * smooth(0.10, 0.20, hand)
    glass = glass * (1 - 0.75 * soapy[..., None]) + lin("#f6fafc") * 0.75 * soapy[..., None]
    albedo = np.where(bar[..., None], lin("#39424c"), np.clip(glass, 0, 1))
    return albedo, np.ones((h, w), np.float32), np.asarray(~bar, np.float32)


_PAINTERS: Mapping[str, Painter] = {"spray_can": _mural, "chalk": _board, "roller": _fresh_paint, "squeegee": _pane,
    "gondola": _tower_front, "door_shut": shut_door, _LEANT_ON: leant_on}
"""Prop of people -> what it is used on."""
