"""The two dances: subject 3 fever (three in a row, hips and heels, disco lights) and lets ymca (the four letters)."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from reelwright.engines.foley.happening import Happening
from reelwright.engines.previz.finish import brush, fields, lamps, lettering, sparks
from reelwright.engines.previz.finish.timing import Clock, dice, ease, overshoot, told, wobble
from reelwright.engines.previz.finish.view import Tone, View, cast, place

Array = NDArray[Any]
BEAT = 0.46  # s: about 130 beats a minute
FIRST, SPLIT = 0.5, 1.42  # s: the first beat; the side-kicks step out
LETTER, START = 0.62, 0.62  # s that a letter is held; s of the first
LAMPS: tuple[lamps.Colour, ...] = ((255, 44, 130), (40, 150, 255), (255, 196, 30), (70, 240, 130), (180, 70, 255))
# Arms in shoulder widths from the shoulder, x outwards, y down: elbow and hand; left, then right as seen.
ARMS: dict[str, tuple[tuple[float, float], ...]] = {
    "Y": ((0.75, -1.00), (1.45, -2.05), (0.75, -1.00), (1.45, -2.05)),
    "M": ((1.15, -1.15), (0.10, -1.62), (1.15, -1.15), (0.10, -1.62)),
    "C": ((-0.10, -1.45), (-1.30, -2.20), (1.15, 0.55), (-0.30, 1.15)),
    "A": ((0.62, -1.20), (-0.98, -2.42), (0.62, -1.20), (-0.98, -2.42)),
}


# -- subject 3 fever
def fever_cues(seconds: float) -> tuple[Happening, ...]:
    beats = int((seconds - FIRST) / BEAT)
    kicks = tuple(Happening("kick", FIRST + k * BEAT, 0.0, 1.0) for k in range(beats + 1))
    claps = tuple(Happening("clap", FIRST + (k + 0.5) * BEAT, 0.1, 0.6) for k in range(beats) if k % 2)
    return (*kicks, *claps, Happening("whoosh", told(seconds, SPLIT), 0.0, 0.8))


def fever(view: View, c: Clock) -> Array:
    """A beat comes in with the lights; on the third the subject becomes three, who dance in step."""
    f, (h, w) = view.figure, view.size
    on = c.on(0.15, 0.5)
    beat = (c.t - FIRST) / BEAT
    apart = overshoot((c.t - told(c.seconds, SPLIT)) / 0.5) * (1 if c.t > told(c.seconds, SPLIT) else 0) * c.fade
    hit = math.exp(-3.2 * (beat % 1.0)) * on if beat > 0 else 0.0
    out = _club(view, c, beat, on)
    light = lamps.sheet(out)
    _spots(light, view, c, beat, on)
    _mirror_ball(light, out, c, on)
    out = lamps.shone(out, light, 46 * view.unit, 0.65, 0.75)
    gap = min(max(0.34 * w, 0.55 * (view.area[2] - view.area[0])), 0.40 * w) * apart
    dance = on * (1 if beat > 0 else 0)
    for side, lag in ((-1, 0.10), (1, 0.10)):
        if apart > 0.02:
            colour = LAMPS[(int(max(beat, 0)) + (0 if side < 0 else 2)) % len(LAMPS)]
            step = fields.after(
                fields.moved(side * gap, 0.03 * h * apart),
                fields.scaled((f.middle[0], f.body[3]), 0.86, 0.86),
                _danced(view, beat - lag, dance, side),
            )
            cast(
                out,
                view,
                step,
                None,
                _gel(colour, 0.55),
                min(1.0, apart),
                goes_on=False,
            )
    for k in (2, 1):  # ghosts of where it was
        ghost = _danced(view, beat - 0.22 * k, dance, 1)
        colour = LAMPS[(int(max(beat, 0)) + k) % len(LAMPS)]
        cast(out, view, ghost, None, _gel(colour, 0.9), 0.34 * on)
    cast(
        out,
        view,
        _danced(view, beat, dance, 1),
        None,
        _gel(LAMPS[int(max(beat, 0)) % len(LAMPS)], 0.16 * on),
    )
    return lamps.flashed(out, 0.10 * hit, LAMPS[int(max(beat, 0)) % len(LAMPS)])


def _danced(view: View, beat: float, on: float, mirror: int) -> fields.Field:
    """Hips swing every beat, shoulders answer, knees give; on every fourth beat a heel flies up."""
    f = view.figure
    tall = min(f.size, view.size[0])
    sway = math.sin(math.pi * beat) * on * mirror
    dip = (0.5 - 0.5 * math.cos(2 * math.pi * beat)) * on
    heel = max(0.0, math.sin(math.pi * beat)) ** 2 * on
    parts = [
        fields.swung(f, 0.062 * tall * sway, -0.030 * tall * sway, 0.026 * tall * math.sin(2 * math.pi * beat) * on),
        fields.squashed(f, 0.035 * dip),
    ]
    if f.whole:
        side = 1 if math.sin(0.5 * math.pi * beat) * mirror >= 0 else -1
        parts.append(fields.kicked(f, side, 0.08 * tall * heel, 0.085 * tall * heel))
    return fields.after(*parts)


def _gel(colour: lamps.Colour, amount: float) -> Tone:
    """A coloured sheet before the lamp."""
    return lambda cut, _: _gelled(cut, colour, amount)


def _gelled(cut: Array, colour: lamps.Colour, amount: float) -> Array:
    gains = 1 - amount + amount * (0.25 + 0.95 * np.array(colour) / 255)
    table = np.clip(np.arange(256)[:, None] * gains, 0, 255)
    toned = cv2.LUT(cut, np.concatenate([table, np.arange(256)[:, None]], 1).astype(np.uint8)[None])
    return np.asarray(cv2.min(toned, cv2.merge([cut[..., 3]] * 4)))


def _club(view: View, c: Clock, beat: float, on: float) -> Array:
    """The room goes dark and takes the colour of the beat; tiles of light on its floor."""

    colour = LAMPS[(int(max(beat, 0)) + 1) % len(LAMPS)]
    before = LAMPS[int(max(beat, 0)) % len(LAMPS)]
    share = ease(min(1.0, (beat % 1.0) * 3)) if beat > 0 else 1.0
    mix = tuple(a + (b - a) * share for a, b in zip(before, colour, strict=True))
    out = lamps.mapped_to(view.plate, (10, 4, 22), (mix[0] * 0.62, mix[1] * 0.62, mix[2] * 0.62), 0.86 * on)
    return _floor(out, view, beat, on) if on > 0.02 else out


def _floor(out: Array, view: View, beat: float, on: float) -> Array:
    h, w = view.size
    top = max(0.70 * h, min(0.86 * h, view.figure.body[3] - 0.12 * h))
    light = lamps.sheet(out)
    for row in range(4):
        a, b = (row / 4) ** 1.6, ((row + 1) / 4) ** 1.6
        y0, y1 = top + (h - top) * a, top + (h - top) * b
        for column in range(-7, 7):
            k = (column * 3 + row * 5 + int(max(beat, 0)) * 2) % 7
            colour, level = LAMPS[k % 5], (0.62 if k < 3 else 0.12) * on * (0.55 + 0.45 * math.exp(-2 * (beat % 1.0)))
            s0, s1 = (w * 0.10 * (1 + 1.1 * v) for v in (a, b))
            points = [
                (w / 2 + column * s0, y0),
                (w / 2 + (column + 0.94) * s0, y0),
                (w / 2 + (column + 0.94) * s1, y1 - 2),
                (w / 2 + column * s1, y1 - 2),
            ]
            lamps.patch(light, points, (colour[0] * level, colour[1] * level, colour[2] * level))
    return lamps.shone(out, light, 12 * view.unit, 0.7, 0.5)


def _spots(light: Array, view: View, c: Clock, beat: float, on: float) -> None:
    h, w = view.size
    for k in range(6):
        colour = LAMPS[(k + int(max(beat, 0))) % len(LAMPS)]
        level = on * (0.20 + 0.22 * math.exp(-2.5 * (beat % 1.0)))
        x, swing = w * (0.08 + 0.168 * k), 0.22 * w * wobble(c.t, 0.42, k * 0.31)
        wide = 0.055 * w
        lamps.patch(
            light,
            [(x, -6), (x + swing - wide, 1.02 * h), (x + swing + wide, 1.02 * h)],
            (colour[0] * level, colour[1] * level, colour[2] * level),
        )


def _mirror_ball(light: Array, out: Array, c: Clock, on: float) -> None:
    h, w = out.shape[:2]
    r, x = 0.085 * h, 0.5 * w
    y = -r + (r + 0.105 * h) * on
    if on < 0.02:
        return
    cv2.circle(out, (int(x), int(y)), int(r), (42, 44, 56), -1, cv2.LINE_AA)
    for i in range(7):
        lat = -1.2 + 0.4 * i
        for j in range(10):
            lon = (j / 10 * 2 * math.pi + 0.7 * c.t + 0.3 * i) % (2 * math.pi)
            if math.cos(lon) <= 0.05:
                continue
            px, py = x + r * math.cos(lat) * math.sin(lon), y + r * math.sin(lat)
            shine = (
                (0.35 + 0.65 * dice(i * 17 + j, 3))
                * math.cos(lon)
                * math.cos(lat)
                * on
                * (0.6 + 0.4 * wobble(c.t, 1.5, dice(i * 17 + j, 4)))
            )
            s = 0.105 * r
            lamps.patch(
                light,
                [(px - s, py - s), (px + s, py - s), (px + s, py + s), (px - s, py + s)],
                (215 * shine, 225 * shine, 255 * shine),
            )
    for k in range(46):  # its reflections wander over everything
        a = 2 * math.pi * dice(k, 11) + 0.5 * c.t
        far = (0.15 + 0.85 * dice(k, 12)) * 0.62 * w
        px, py = x + far * math.cos(a), y + 0.9 * far * abs(math.sin(a)) + 0.1 * h
        colour = LAMPS[k % 5]
        lamps.dot(light, px, py, h * 0.007, (colour[0] * 0.5 * on, colour[1] * 0.5 * on, colour[2] * 0.5 * on))


# -- lets ymca
def _letters(seconds: float) -> list[tuple[float, str]]:
    """When each letter comes, again and again while there is time."""
    count = max(4, int((seconds - START - 0.35) / LETTER))
    return [(START + k * LETTER, "YMCA"[k % 4]) for k in range(count)]


def ymca_cues(seconds: float) -> tuple[Happening, ...]:
    out: list[Happening] = []
    for k, (at, _) in enumerate(_letters(seconds)):
        out += [Happening("clap", at, 0.3 * (-1) ** k, 0.9), Happening("kick", at, 0.0, 0.9)]
        if k % 4 == 3:
            out.append(Happening("cheer", at + 0.1, 0.0, 0.5))
    return tuple(out)


def ymca(view: View, c: Clock) -> Array:
    """Arms of light grow from the shoulders and make the letters, one on each beat; the letters stand up beside."""
    f, (h, w) = view.figure, view.size
    shown = [(at, letter) for at, letter in _letters(c.seconds) if c.t >= at - 0.16]
    on = c.on(0.2, 0.4)
    at, letter = shown[-1] if shown else (START, "Y")
    before = shown[-2][1] if len(shown) > 1 else None
    share = overshoot((c.t - at + 0.16) / 0.34) if shown else 0.0
    pulse = math.exp(-4 * max(0.0, c.t - at)) * (1 if shown else 0) * c.fade
    tall = min(f.size, h)
    lean = {"Y": 0.0, "M": 0.0, "C": -1.0, "A": 0.0}
    bend = (lean[before or letter] * (1 - min(1.0, share)) + lean[letter] * share) * 0.05 * tall * on
    k = len(shown) % len(LAMPS)
    out = lamps.mapped_to(view.plate, (26, 6, 60), (255, 150, 96), 0.72 * on)
    light = lamps.sheet(out)
    _stripes(light, view, c, on, k)
    out = lamps.shone(out, light, 10 * view.unit, 0.75, 0.3)
    dip = 0.03 * pulse * on
    cast(
        out,
        view,
        fields.after(fields.lifted(f, 0.02 * tall * pulse * on), fields.leaned(f, bend), fields.squashed(f, dip)),
    )
    if on > 0.02:
        _arms(out, view, letter, before, min(1.15, share), on * (1 if shown else 0), bend)
    _letter_row(out, c, shown)
    if shown:
        sparks.paper(out, sparks.raining(c.t, 30, (h, w), 9), 0.009 * h, c.t, c.on(START + 4 * LETTER, 0.5))
    return lamps.flashed(out, 0.10 * pulse, LAMPS[k])


def _stripes(light: Array, view: View, c: Clock, on: float, k: int) -> None:
    w = view.size[1]
    x, y = view.figure.middle[0], view.figure.shoulders[1]
    colour = LAMPS[k]
    lamps.beams(
        light, x, y, 12, 0.25 * c.t, (colour[0] * 0.5 * on, colour[1] * 0.5 * on, colour[2] * 0.5 * on), 1.3 * w
    )


def _letter_row(out: Array, c: Clock, shown: list[tuple[float, str]]) -> None:
    """Y M C A along the lower end, lit as they come."""
    h, w = out.shape[:2]
    size = int(min(0.26 * h, 0.17 * w))
    row = shown[-((len(shown) - 1) % 4 + 1) :] if shown else []
    for k, (at, letter) in enumerate(row):
        pop = overshoot((c.t - at + 0.05) / 0.3)
        colour = LAMPS[(k + 2) % 5]
        text = lettering.letters(letter, size, (255, 255, 255), colour, (40, 6, 60))
        text = lettering.sized(
            text, max(0.05, pop * (1 + 0.10 * math.exp(-5 * max(0.0, c.t - at)))), 0.10 * wobble(c.t, 0.8, k / 4)
        )
        x, y = w / 2 + (k - 1.5) * 1.25 * size, h - 0.62 * size
        place(out, text, int(x - text.shape[1] / 2), int(y - text.shape[0] / 2), c.fade)


def _arms(out: Array, view: View, letter: str, before: str | None, share: float, on: float, bend: float) -> None:
    """Sleeves and white gloves that go from one letter's pose to the next."""
    f = view.figure
    sx, sy, half = f.shoulders
    half = max(half, 1.1 * f.head.r) * 0.9 if f.found else 0.12 * view.size[0]
    unit = max(1.35 * f.head.r, 0.9 * half) if f.found else half
    sx += 0.8 * bend
    rest = ((0.35, 1.05), (0.25, 1.9), (0.35, 1.05), (0.25, 1.9))
    a = ARMS[before] if before is not None else rest
    b = ARMS[letter]
    light = lamps.sheet(out)
    layer = np.zeros((*view.size, 4), np.uint8)
    for i, s in ((0, -1), (2, 1)):
        top = np.array([sx + s * half * 0.92, sy + 0.10 * unit])
        joints = [top]
        for j in (i, i + 1):
            p = np.array(a[j]) + (np.array(b[j]) - np.array(a[j])) * share
            joints.append(top + np.array([s * p[0] * unit, p[1] * unit]))
        path = _curved(joints)
        for thick, colour in ((0.46, (250, 250, 255, 255)), (0.34, (255, 40, 120, 255))):
            brush.line(layer, path, colour, max(2, int(thick * unit)))
        hand, way = joints[2], joints[2] - joints[1]
        way = way / (np.hypot(*way) + 1e-6)
        lamps.stroke(light, path, (120 * on, 30 * on, 80 * on), 0.6 * unit)
        for k in range(4):
            turn = -0.5 + 0.33 * k
            c, q = math.cos(turn), math.sin(turn)
            tip = hand + np.array([c * way[0] - q * way[1], q * way[0] + c * way[1]]) * 0.62 * unit
            brush.line(layer, [hand, tip], (255, 255, 255, 255), max(2, int(0.15 * unit)))
        cv2.circle(
            layer,
            tuple(int(v) for v in np.round(hand * 16)),
            round(0.29 * unit * 16),
            (255, 255, 255, 255),
            -1,
            cv2.LINE_AA,
            4,
        )
    out[:] = lamps.shone(out, light, 16 * view.unit, 0.0, 1.0)
    place(out, layer, 0, 0, on)


def _curved(joints: list[Array]) -> Array:
    u = np.linspace(0, 1, 20)[:, None]
    knee = joints[1] + 0.35 * (joints[1] - 0.5 * (joints[0] + joints[2]))
    return np.asarray((1 - u) ** 2 * joints[0] + 2 * u * (1 - u) * knee + u**2 * joints[2])
