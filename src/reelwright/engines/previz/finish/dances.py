"""Effects that move the hero: beats, blows, drops, wheels. Each is a function of t (s) and u (0..1 of the clip)."""

from __future__ import annotations

import math

from reelwright.engines.previz.finish.moment import Bulge, Moment
from reelwright.engines.previz.finish.scatter import GOLD, WHITE
from reelwright.engines.previz.finish.shapes import Mark
from reelwright.engines.previz.finish.timing import beat, come_in, dice, ease, wobble

BONE = (225.0, 240.0, 230.0)
FACE = -0.41  # hero heights above the middle


def fever(t: float, u: float) -> Moment:
    """Two beats a second: kicks, colour that jumps from beat to beat, channels apart."""
    a = come_in(t)
    hit = beat(t, 2.4) * a
    side = 1 if int(t * 2.4) % 2 else -1
    colours = ((255.0, 90.0, 120.0), (90.0, 200.0, 255.0), (255.0, 220.0, 70.0))
    bars = tuple(
        Mark(
            "bar", (k - 6) * 0.14, 0.56 - high, high, colours[k % 3], 0.75 * a, math.pi / 2, True,
        )
        for k in range(13)
        for high in (0.04 + 0.13 * (0.35 + 0.65 * hit) * (0.5 + 0.5 * wobble(t, 1.1 + 0.5 * dice(k, 1), dice(k, 2))),)
    )  # fmt: skip
    return Moment(
        zoom=1 + 0.10 * hit,
        roll=0.05 * side * hit,
        dx=0.06 * side * hit,
        dy=-0.05 * hit,
        tint=colours[int(t * 2.4) % 3],
        tinted=0.75 * a * (0.45 + 0.55 * hit),
        dark=0.35 * a,
        split=0.03 * hit,
        marks=bars,
    )


def ymca(t: float, u: float) -> Moment:
    """Four poses in turn, leaning and stretching, under coloured spots."""
    a = come_in(t)
    pose = int(t * 2) % 4
    e = ease((t * 2 % 1.0) / 0.28)
    table = ((0.0, 1.0, 1.0), (-0.10, 1.06, 0.95), (0.10, 0.95, 1.07), (0.0, 1.08, 0.97))
    before, now = table[(pose - 1) % 4], table[pose]
    roll, wide, tall = (p + (q - p) * e for p, q in zip(before, now, strict=True))
    spots = ((255.0, 60.0, 160.0), (60.0, 190.0, 255.0), (255.0, 215.0, 50.0), (120.0, 255.0, 110.0))
    lights = tuple(
        Mark(
            "beam", (k - 1.5) * 0.42, -0.22, 0.62, spots[(k + pose) % 4], 0.34 * a,
            (k - 1.5) * 0.22 + 0.16 * wobble(t, 0.5, k / 4), True,
        )
        for k in range(4)
    )  # fmt: skip
    return Moment(
        roll=roll * a,
        squeeze=(1 + (wide - 1) * a, 1 + (tall - 1) * a),
        dy=-0.03 * a * abs(wobble(t, 1.0)),
        marks=lights,
    )


def skeleton(t: float, u: float) -> Moment:
    """Cold and grey, rattling on the beat, with bones."""
    a = ease((t - 0.3) / 0.8)
    side = 1 if int(t * 3) % 2 else -1
    ribs = tuple(
        Mark("bone", 0, -0.16 + 0.055 * k, 0.13 - 0.012 * abs(k - 1.5), BONE, 0.85 * a, 0.06 * side)
        for k in range(4)
    )
    limbs = tuple(
        Mark("bone", s * (0.13 + 0.03 * side * s), y, 0.12, BONE, 0.85 * a, s * (1.1 + 0.35 * side))
        for s in (-1, 1)
        for y in (-0.02, 0.30)
    )
    skull = (
        Mark("disc", 0, FACE - 0.01, 0.075, BONE, 0.9 * a),
        Mark("bone", 0, FACE + 0.075, 0.045, BONE, 0.9 * a),
        *(Mark("disc", s * 0.03, FACE - 0.005, 0.019, (18, 30, 24), 0.9 * a) for s in (-1, 1)),
        Mark("disc", 0, FACE + 0.035, 0.009, (18, 30, 24), 0.9 * a),
    )
    return Moment(
        dx=0.03 * a * side * beat(t, 3),
        roll=0.06 * a * side,
        squeeze=(1 - 0.06 * a, 1 + 0.03 * a),
        grey=0.85 * a,
        tint=(150, 235, 190),
        tinted=0.8 * a,
        dark=0.75 * a,
        marks=ribs + limbs + skull,
    )


def kungfu(t: float, u: float) -> Moment:
    """Strikes from left and right: a push, speed lines, a blast where it lands."""
    hits = (0.7, 1.3, 1.75, 2.7, 3.15, 3.45, 4.2, 5.2, 5.8, 6.6)
    k, since = max(((i, t - h) for i, h in enumerate(hits) if t >= h), key=lambda p: p[0], default=(0, 9.0))
    hit = math.exp(-6 * since) if since < 2 else 0.0
    side = 1 if k % 2 else -1
    blast = Mark("blast", 0.26 * side, -0.14 + 0.1 * (k % 3), 0.10 + 0.12 * min(1, since * 6), (255, 236, 150), hit, k)
    return Moment(
        zoom=1 + 0.13 * hit,
        dx=0.10 * side * hit,
        roll=0.035 * side * hit,
        burst=min(1.0, 1.2 * hit),
        flash=0.10 * hit,
        tint=(255, 196, 150),
        tinted=0.35 * come_in(t),
        marks=(blast,) if hit > 0.02 else (),
    )


def boom_drop(t: float, u: float) -> Moment:
    """It is lifted, hangs, drops: flash, shock wave, shaking, smoke dark at the edges."""
    lift = ease((t - 0.3) / 1.2)
    fall = min(1.0, max(0.0, (t - 1.75) / 0.22)) ** 2
    after = t - 1.97
    boom = math.exp(-3.0 * after) if after > 0 else 0.0
    shake = boom * 0.05
    dust = (
        tuple(
            Mark(
                "disc",
                math.cos(k * 0.7) * (0.26 + 0.8 * (1 - boom)),
                0.50 - 0.10 * dice(k, 2) - 0.16 * dice(k, 3) * (1 - boom),
                (0.03 + 0.05 * dice(k, 1)) * (1 + 1.2 * (1 - boom)),
                (255, 190, 120),
                0.26 * boom,
                0,
                True,
            )
            for k in range(18)
        )
        if after > 0
        else ()
    )
    return Moment(
        dy=-0.22 * lift * (1 - fall) + shake * wobble(t, 11),
        dx=shake * wobble(t, 13),
        zoom=1 + 0.10 * boom,
        ring=(max(0.0, after) * 1.1, 0.10 * boom),
        flash=0.85 * math.exp(-14 * after) if after > 0 else 0.0,
        dark=0.5 * ease(after),
        tint=(255, 178, 120),
        tinted=0.6 * boom,
        marks=dust,
    )


def vroom(t: float, u: float) -> Moment:
    """An engine starts: rumble, three gears, the world smeared sideways, lights streaking past."""
    gear = min(3, int(max(0.0, t - 0.3) / 1.1) + 1)
    pull = ease(((t - 0.3) % 1.1) / 0.8) if t > 0.3 else 0.0
    speed = (gear - 1 + pull) / 3 if t > 0.3 else 0.0
    lines = []
    for k in range(16):
        x = 1.6 - 3.2 * ((t * (1.2 + dice(k, 1)) * (0.4 + speed) + dice(k, 2)) % 1.0)
        lines.append(
            Mark("bar", x, -0.5 + dice(k, 3), 0.28, (255, 120, 60) if k % 2 else WHITE, 0.55 * speed, 0, True)
        )
    rumble = 0.006 * come_in(t)
    return Moment(
        dx=rumble * wobble(t, 17) + 0.05 * speed,
        dy=rumble * wobble(t, 23),
        zoom=1 + 0.12 * speed,
        streak=0.07 * speed,
        split=0.006 * speed,
        marks=tuple(lines),
    )


def microwave(t: float, u: float) -> Moment:
    """On a turntable: round and round at one even speed, in a warm box."""
    a = ease(t / 0.8)
    angle = 2 * math.pi * 0.35 * max(0.0, t - 0.2)
    wide = math.cos(angle)
    wide = math.copysign(max(abs(wide), 0.06), wide)
    return Moment(
        squeeze=(1 + (wide - 1) * a, 1.0),
        tint=(255, 214, 140),
        tinted=0.7 * a * (0.92 + 0.08 * wobble(t, 8)),
        dark=0.85 * a, boxed=t > 0,
    )


def eye_zoom(t: float, u: float) -> Moment:
    """In three hard steps to the eye, and a shine there."""
    steps = sum(ease((t - s) / 0.22) for s in (0.7, 1.7, 2.7))
    zoom = 1.75**steps
    glint = ease((t - 3.0) / 0.4)
    return Moment(
        zoom=zoom,
        at_x=-0.005,
        at_y=FACE - 0.02,
        dark=0.25 * steps,
        split=0.004 * sum(math.exp(-8 * (t - s)) for s in (0.7, 1.7, 2.7) if t > s),
        marks=(
            Mark(
                "spark", -0.005, FACE - 0.02, 0.024 * glint, WHITE, glint * (0.6 + 0.4 * wobble(t, 0.8)), 0.5 * t, True
            ),
        ),
    )


def punch(t: float, u: float) -> Moment:
    """One heavy blow to the face: it caves in, the frame jolts, stars circle."""
    since = t - 1.2
    blow = math.exp(-3.5 * since) if since > 0 else 0.0
    ring = math.cos(9 * since) * blow if since > 0 else 0.0
    ready = 0.04 * ease((t - 0.6) / 0.5) * (1 if since < 0 else 0)
    stars = (
        tuple(
            Mark(
                "star",
                0.22 * math.cos(3 * since + k * 1.57),
                FACE - 0.16 + 0.05 * math.sin(3 * since + k * 1.57),
                0.032,
                GOLD,
                ease(since * 3) * ease(3.2 - since),
                since,
            )
            for k in range(4)
        )
        if since > 0
        else ()
    )
    flash = 0.7 * math.exp(-14 * since) if since > 0 else 0.0
    blast = (
        (Mark("blast", -0.10, FACE, 0.10 + 0.3 * min(1, since * 8), WHITE, math.exp(-9 * since), 0.3),)
        if since > 0
        else ()
    )
    return Moment(
        bulges=(Bulge(-0.05, FACE, 0.15, -0.85 * blow + 0.25 * ring),),
        dx=ready - 0.14 * ring,
        roll=-0.10 * ring,
        zoom=1 + 0.06 * blow,
        flash=flash,
        split=0.012 * blow,
        marks=blast + stars,
    )
