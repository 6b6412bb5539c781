"""The 20 effects: each a pure function of the time to a Moment, about the hero. A first cut: every one has a timing, a
movement and a look of its own; none of them needs to know what the hero is.

t: s since the clip began; u: 0..1 of the clip. All begin neutral, so that frame 0 stays the user's picture."""

from __future__ import annotations

import math
from collections.abc import Callable

from reelwright.engines.previz.finish.moment import Bulge, Moment
from reelwright.engines.previz.finish.shapes import Mark

Effect = Callable[[float, float], Moment]

RED, PINK, GOLD, WHITE = (235.0, 40.0, 60.0), (255.0, 105.0, 165.0), (255.0, 205.0, 90.0), (255.0, 255.0, 255.0)
FACE = -0.36  # hero heights above the middle
LATE = 0.35  # s before which nothing rhythmic is at full strength


def _ease(x: float) -> float:
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def _in(t: float) -> float:
    return _ease(t / LATE)


def _beat(t: float, rate: float) -> float:
    """1 at each beat, then falling: rate in beats per second."""
    return math.exp(-5 * ((t * rate) % 1.0))


def _wobble(t: float, rate: float, phase: float = 0.0) -> float:
    return math.sin(2 * math.pi * (t * rate + phase))


def _hash(k: int, salt: int) -> float:
    """0..1, always the same for the same two numbers."""
    return float((math.sin(k * 127.1 + salt * 311.7) * 43758.5453) % 1.0)


def _rising(shape: str, t: float, count: int, colour: tuple[float, float, float], **how: float) -> tuple[Mark, ...]:
    """Marks that are born around the hero one after the other, rise and fade."""
    life, size, spread = how.get("life", 2.2), how.get("size", 0.06), how.get("spread", 0.55)
    marks = []
    for k in range(count):
        born = 0.15 + _hash(k, 1) * life + LATE * _hash(k, 9)
        age = ((t - born) % life) / life
        if t < born:
            continue
        fade = min(1.0, 6 * age) * _ease((1 - age) * 2.5)
        x = (_hash(k, 2) - 0.5) * 2 * spread + 0.05 * _wobble(t, 0.5, _hash(k, 3))
        y = 0.35 - age * how.get("rise", 0.95) + 0.2 * (_hash(k, 4) - 0.5)
        grow = size * (0.6 + 0.8 * _hash(k, 5)) * min(1.0, 0.3 + 3 * age)
        marks.append(
            Mark(
                shape,
                x,
                y,
                grow,
                colour,
                fade * how.get("opacity", 0.95),
                how.get("turn", 0.25) * _wobble(t, 0.4, _hash(k, 6)),
                bool(how.get("glow", 0)),
            )
        )
    return tuple(marks)


def _falling(t: float, count: int) -> tuple[Mark, ...]:
    """Confetti."""
    colours = (GOLD, RED, (70.0, 160.0, 255.0), (90.0, 220.0, 120.0), WHITE)
    marks = []
    for k in range(count):
        age = (t * (0.22 + 0.16 * _hash(k, 2)) + _hash(k, 1)) % 1.0
        x = (_hash(k, 3) - 0.5) * 2.6 + 0.08 * _wobble(t, 0.8, _hash(k, 4))
        marks.append(
            Mark(
                "paper",
                x,
                -1.0 + 2.0 * age,
                0.02,
                colours[k % 5],
                _ease((t - 0.9) * 2),
                6.3 * t * (_hash(k, 5) - 0.5) + k,
            )
        )
    return tuple(marks)


def _bikini_up(t: float, u: float) -> Moment:
    """A golden line of light sweeps up the hero; behind it summer: warm light, a slimmer waist, sparkles."""
    line = 0.55 - 1.15 * _ease((t - 0.5) / 1.6)
    on = _ease((t - 0.5) * 2) * _ease((2.6 - t) * 2)
    done = _ease((t - 1.2) / 1.2)
    sweep = (Mark("bar", 0, line, 0.42, GOLD, on, 0, True), Mark("bar", 0, line, 0.30, WHITE, on, 0, True))
    waist = Bulge(0, 0.05, 0.16, -0.20 * done)
    return Moment(
        bulges=(waist,),
        tint=(255, 226, 178),
        tinted=0.55 * done,
        flash=0.05 * done,
        marks=sweep + _rising("spark", t, 26, GOLD, size=0.03, glow=1),
    )


def _tigers_touch(t: float, u: float) -> Moment:
    """Claws tear across, and the light turns amber; the hero breathes like a big cat."""
    done = _ease((t - 0.6) / 1.0)
    marks = []
    for k in range(4):
        for start in (0.6, 2.8):
            e = _ease((t - start - 0.05 * k) / 0.22) * _ease((start + 1.5 - t) / 0.7)
            marks.append(
                Mark(
                    "claw",
                    -0.24 + 0.15 * k,
                    -0.02 + 0.04 * k,
                    0.42,
                    (255, 150, 30),
                    0.95 * e,
                    0.35 if start < 1 else -0.35,
                )
            )
            marks.append(
                Mark(
                    "claw", -0.24 + 0.15 * k, -0.02 + 0.04 * k, 0.40, (40, 12, 0), 0.9 * e, 0.35 if start < 1 else -0.35
                )
            )
    eyes = tuple(Mark("disc", s * 0.07, FACE, 0.018, (255, 190, 40), 0.9 * done, 0, True) for s in (-1, 1))
    return Moment(
        bulges=(Bulge(0, -0.05, 0.32, 0.10 * done * (0.5 + 0.5 * _wobble(t, 0.45))),),
        tint=(255, 172, 84),
        tinted=0.62 * done,
        dark=0.5 * done,
        marks=tuple(marks) + eyes,
    )


def _jiggle(t: float, u: float) -> Moment:
    """Two soft swellings that swing against each other."""
    a = _in(t)
    return Moment(
        bulges=(
            Bulge(-0.10, 0.0 + 0.03 * _wobble(t, 2.0), 0.20, 0.26 * a * _wobble(t, 2.0)),
            Bulge(0.10, 0.0, 0.20, 0.26 * a * _wobble(t, 2.0, 0.25)),
            Bulge(0, 0.25, 0.22, 0.20 * a * _wobble(t, 2.0, 0.5)),
        ),
        squeeze=(1 + 0.035 * a * _wobble(t, 4.0), 1 - 0.035 * a * _wobble(t, 4.0)),
    )


def _hug(t: float, u: float) -> Moment:
    """Drawn together from both sides, held, with a warm glow and a few hearts."""
    a = _ease((t - 0.5) / 1.4) * (1 - 0.12 * (0.5 + 0.5 * _wobble(t, 0.6)))
    return Moment(
        zoom=1 + 0.10 * a,
        squeeze=(1 - 0.16 * a, 1 + 0.03 * a),
        roll=0.02 * a * _wobble(t, 0.3),
        tint=(255, 214, 186),
        tinted=0.6 * a,
        dark=0.35 * a,
        marks=_rising("heart", t, 7, (255, 90, 110), size=0.055, rise=0.8, life=3.0, glow=1),
    )


def _kiss_me(t: float, u: float) -> Moment:
    """Slowly closer to the face, and one big pair of lips that lands."""
    a = _ease(t / 3.2)
    land = _ease((t - 2.3) / 0.35)
    gone = _ease((t - 3.6) / 0.9)
    lips = Mark("lips", 0.0, FACE + 0.10, 0.16 + 0.5 * (1 - land), RED, land * (1 - gone) * 0.92)
    return Moment(zoom=1 + 0.42 * a, at_y=FACE, tint=(255, 190, 205), tinted=0.5 * a, dark=0.45 * a, marks=(lips,))


def _fever(t: float, u: float) -> Moment:
    """Two beats a second: kicks, colour that jumps from beat to beat, channels apart."""
    a = _in(t)
    beat = _beat(t, 2.4) * a
    side = 1 if int(t * 2.4) % 2 else -1
    colours = ((255.0, 90.0, 120.0), (90.0, 200.0, 255.0), (255.0, 220.0, 70.0))
    return Moment(
        zoom=1 + 0.10 * beat,
        roll=0.05 * side * beat,
        dx=0.06 * side * beat,
        dy=-0.05 * beat,
        tint=colours[int(t * 2.4) % 3],
        tinted=0.45 * a * (0.4 + 0.6 * beat),
        split=0.02 * beat,
    )


def _mermaid(t: float, u: float) -> Moment:
    """Under water: everything sways, turns teal, bubbles rise past scales that glint."""
    a = _ease((t - 0.3) / 1.5)
    scales = tuple(
        Mark(
            "ring",
            (k % 5 - 2) * 0.075 + 0.037 * (k // 5 % 2),
            0.12 + 0.062 * (k // 5),
            0.045,
            (120, 255, 225),
            0.55 * a * (0.5 + 0.5 * _wobble(t, 0.7, _hash(k, 2))),
            0,
            True,
        )
        for k in range(30)
    )
    return Moment(
        wave=(0.022 * a, 1.6, -t * 0.55),
        bulges=(Bulge(0, 0.45, 0.22, -0.28 * a),),
        tint=(70, 205, 225),
        tinted=0.70 * a,
        dark=0.35 * a,
        marks=scales + _rising("ring", t, 26, (220, 250, 255), size=0.035, spread=0.9, rise=1.3, opacity=0.8),
    )


def _ymca(t: float, u: float) -> Moment:
    """Four poses in turn, leaning and stretching, under coloured spots."""
    a = _in(t)
    pose = int(t * 2) % 4
    e = _ease((t * 2 % 1.0) / 0.28)
    table = ((0.0, 1.0, 1.0), (-0.10, 1.06, 0.95), (0.10, 0.95, 1.07), (0.0, 1.08, 0.97))
    before, now = table[(pose - 1) % 4], table[pose]
    roll, wide, tall = (p + (q - p) * e for p, q in zip(before, now, strict=True))
    spots = ((255.0, 60.0, 160.0), (60.0, 190.0, 255.0), (255.0, 215.0, 50.0), (120.0, 255.0, 110.0))
    lights = tuple(
        Mark("disc", (k - 1.5) * 0.5, -0.62, 0.10, spots[(k + pose) % 4], 0.8 * a, 0, True) for k in range(4)
    )
    return Moment(
        roll=roll * a,
        squeeze=(1 + (wide - 1) * a, 1 + (tall - 1) * a),
        dy=-0.03 * a * abs(_wobble(t, 1.0)),
        marks=lights,
    )


def _skeleton(t: float, u: float) -> Moment:
    """Cold and grey, rattling on the beat, with bones."""
    a = _ease((t - 0.3) / 0.8)
    side = 1 if int(t * 3) % 2 else -1
    ribs = tuple(
        Mark("bone", 0, -0.16 + 0.055 * k, 0.13 - 0.012 * abs(k - 1.5), (225, 240, 230), 0.85 * a, 0.06 * side)
        for k in range(4)
    )
    limbs = tuple(
        Mark("bone", s * (0.13 + 0.03 * side * s), y, 0.12, (225, 240, 230), 0.85 * a, s * (1.1 + 0.35 * side))
        for s in (-1, 1)
        for y in (-0.02, 0.30)
    )
    return Moment(
        dx=0.03 * a * side * _beat(t, 3),
        roll=0.06 * a * side,
        squeeze=(1 - 0.06 * a, 1 + 0.03 * a),
        grey=0.85 * a,
        tint=(150, 235, 190),
        tinted=0.8 * a,
        dark=0.75 * a,
        marks=ribs + limbs,
    )


def _kungfu(t: float, u: float) -> Moment:
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
        tinted=0.35 * _in(t),
        marks=(blast,) if hit > 0.02 else (),
    )


def _boom_drop(t: float, u: float) -> Moment:
    """It is lifted, hangs, drops: flash, shock wave, shaking, smoke dark at the edges."""
    lift = _ease((t - 0.3) / 1.2)
    fall = min(1.0, max(0.0, (t - 1.75) / 0.22)) ** 2
    after = t - 1.97
    boom = math.exp(-3.0 * after) if after > 0 else 0.0
    shake = boom * 0.05
    dust = (
        tuple(
            Mark(
                "disc",
                math.cos(k * 0.7) * (0.15 + 0.9 * (1 - boom)),
                0.42 - 0.2 * abs(math.sin(k * 0.7)) * (1 - boom),
                0.03 + 0.03 * _hash(k, 1),
                (255, 170, 70),
                boom,
                0,
                True,
            )
            for k in range(18)
        )
        if after > 0
        else ()
    )
    return Moment(
        dy=-0.22 * lift * (1 - fall) + shake * _wobble(t, 11),
        dx=shake * _wobble(t, 13),
        zoom=1 + 0.10 * boom,
        ring=(max(0.0, after) * 1.1, 0.10 * boom),
        flash=0.85 * math.exp(-9 * after) if after > 0 else 0.0,
        dark=0.5 * _ease(after),
        tint=(255, 178, 120),
        tinted=0.6 * boom,
        marks=dust,
    )


def _vroom(t: float, u: float) -> Moment:
    """An engine starts: rumble, three gears, the world smeared sideways, lights streaking past."""
    gear = min(3, int(max(0.0, t - 0.3) / 1.1) + 1)
    pull = _ease(((t - 0.3) % 1.1) / 0.8) if t > 0.3 else 0.0
    speed = (gear - 1 + pull) / 3 if t > 0.3 else 0.0
    lines = []
    for k in range(16):
        x = 1.6 - 3.2 * ((t * (1.2 + _hash(k, 1)) * (0.4 + speed) + _hash(k, 2)) % 1.0)
        lines.append(
            Mark("bar", x, -0.5 + _hash(k, 3), 0.28, (255, 120, 60) if k % 2 else WHITE, 0.55 * speed, 0, True)
        )
    rumble = 0.006 * _in(t)
    return Moment(
        dx=rumble * _wobble(t, 17) + 0.05 * speed,
        dy=rumble * _wobble(t, 23),
        zoom=1 + 0.12 * speed,
        streak=0.07 * speed,
        split=0.006 * speed,
        marks=tuple(lines),
    )


def _devil(t: float, u: float) -> Moment:
    """Dark and red; the corners of the mouth pull, the eyes burn, horns grow; slowly nearer."""
    a = _ease((t - 0.4) / 2.2)
    eyes = tuple(
        Mark("disc", s * 0.045, FACE - 0.02, 0.016, (255, 40, 20), a * (0.75 + 0.25 * _wobble(t, 5, s * 0.2)), 0, True)
        for s in (-1, 1)
    )
    horns = tuple(Mark("horn", s * 0.10, FACE - 0.13, 0.085 * a, (70, 8, 10), a, 0.25 * s) for s in (-1, 1))
    smile = tuple(Bulge(s * 0.06, FACE + 0.07, 0.07, 0.45 * a) for s in (-1, 1))
    return Moment(
        zoom=1 + 0.30 * a,
        at_y=FACE,
        bulges=smile,
        grey=0.35 * a,
        tint=(255, 70, 60),
        tinted=0.75 * a,
        dark=0.9 * a,
        dx=0.004 * a * _wobble(t, 9),
        marks=horns + eyes,
    )


def _winner(t: float, u: float) -> Moment:
    """Confetti, golden rays, a jump of joy, a crown of stars."""
    won = _ease((t - 0.8) / 0.4)
    stars = tuple(
        Mark(
            "star",
            math.sin(k * 1.05 - 2.1 + 0.2 * t) * 0.34,
            -0.52 - 0.06 * math.cos(k * 1.05 - 2.1),
            0.05 * won,
            GOLD,
            won,
            0.2 * _wobble(t, 0.5, k / 5),
        )
        for k in range(5)
    )
    return Moment(
        dy=-0.06 * won * abs(_wobble(t, 0.9)),
        zoom=1 + 0.08 * won,
        burst=0.45 * won,
        tint=(255, 232, 168),
        tinted=0.6 * won,
        flash=0.35 * math.exp(-6 * max(0.0, t - 0.8)) if t > 0.8 else 0.0,
        marks=_falling(t, 70) + stars,
    )


def _microwave(t: float, u: float) -> Moment:
    """On a turntable: round and round at one even speed, in a warm box."""
    a = _ease(t / 0.8)
    angle = 2 * math.pi * 0.35 * max(0.0, t - 0.2)
    wide = math.cos(angle)
    wide = math.copysign(max(abs(wide), 0.06), wide)
    return Moment(
        squeeze=(1 + (wide - 1) * a, 1.0),
        tint=(255, 214, 140),
        tinted=0.7 * a * (0.92 + 0.08 * _wobble(t, 8)),
        dark=0.85 * a,
    )


def _eye_zoom(t: float, u: float) -> Moment:
    """In three hard steps to the eye, and a shine there."""
    steps = sum(_ease((t - s) / 0.22) for s in (0.7, 1.7, 2.7))
    zoom = 1.75**steps
    glint = _ease((t - 3.0) / 0.4)
    return Moment(
        zoom=zoom,
        at_x=0.035,
        at_y=FACE - 0.02,
        dark=0.25 * steps,
        split=0.004 * sum(math.exp(-8 * (t - s)) for s in (0.7, 1.7, 2.7) if t > s),
        marks=(
            Mark(
                "spark", 0.035, FACE - 0.02, 0.07 * glint, WHITE, glint * (0.6 + 0.4 * _wobble(t, 0.8)), 0.5 * t, True
            ),
        ),
    )


def _muscle(t: float, u: float) -> Moment:
    """Shoulders, chest and arms swell in four pumps and stay."""
    pumps = sum(_ease((t - 0.5 - 0.75 * k) / 0.3) for k in range(4)) / 4
    tense = 0.06 * _beat(max(0.0, t - 0.5), 1.33) * (1 if 0.5 < t < 3.6 else 0)
    a = 0.55 * (pumps + tense)
    parts = tuple(Bulge(s * x, y, r, a) for s in (-1, 1) for x, y, r in ((0.13, -0.22, 0.13), (0.15, -0.04, 0.10)))
    return Moment(
        bulges=(*parts, Bulge(0, -0.18, 0.15, 0.5 * a)),
        zoom=1 + 0.05 * pumps,
        tint=(255, 206, 170),
        tinted=0.5 * pumps,
        dark=0.35 * pumps,
        burst=0.25 * tense / 0.06,
    )


def _punch(t: float, u: float) -> Moment:
    """One heavy blow to the face: it caves in, the frame jolts, stars circle."""
    since = t - 1.2
    blow = math.exp(-3.5 * since) if since > 0 else 0.0
    ring = math.cos(9 * since) * blow if since > 0 else 0.0
    ready = 0.04 * _ease((t - 0.6) / 0.5) * (1 if since < 0 else 0)
    stars = (
        tuple(
            Mark(
                "star",
                0.22 * math.cos(3 * since + k * 1.57),
                FACE - 0.16 + 0.05 * math.sin(3 * since + k * 1.57),
                0.032,
                GOLD,
                _ease(since * 3) * _ease(3.2 - since),
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


def _balloon(t: float, u: float) -> Moment:
    """The belly fills puff by puff, then the hero is light enough to float."""
    puffs = sum(_ease((t - 0.4 - 0.6 * k) / 0.35) for k in range(5)) / 5
    float_ = _ease((t - 3.4) / 1.2)
    wobble = 0.05 * _wobble(t, 1.6) * puffs
    return Moment(
        bulges=(Bulge(0, 0.10, 0.26 + 0.05 * puffs, 1.15 * puffs + wobble),),
        dy=-0.10 * float_ + 0.012 * float_ * _wobble(t, 0.5),
        roll=0.03 * float_ * _wobble(t, 0.35),
        tint=(255, 222, 236),
        tinted=0.35 * puffs,
    )


def _kiss_kiss(t: float, u: float) -> Moment:
    """Kiss marks pop up all over, one after the other, and stay."""
    marks = []
    for k in range(22):
        born = 0.5 + 0.19 * k
        pop = _ease((t - born) / 0.14)
        size = 0.055 * (1 + 0.5 * math.exp(-9 * max(0.0, t - born))) * (0.8 + 0.5 * _hash(k, 1))
        x, y = (_hash(k, 2) - 0.5) * 1.5, (_hash(k, 3) - 0.5) * 0.95
        marks.append(Mark("lips", x, y, size, (225, 30 + 50 * _hash(k, 4), 80), 0.9 * pop, 0.9 * (_hash(k, 5) - 0.5)))
    beat = math.exp(-12 * ((t - 0.5) % 0.19)) if 0.5 < t < 4.7 else 0.0
    return Moment(zoom=1 + 0.02 * beat, tint=(255, 205, 218), tinted=0.5 * _in(t), marks=tuple(marks))


EFFECTS: dict[str, Effect] = {
    "bikini up": _bikini_up,
    "the tigers touch": _tigers_touch,
    "jiggle jiggle": _jiggle,
    "hug your love": _hug,
    "kiss me ai": _kiss_me,
    "subject 3 fever": _fever,
    "fin-tastic mermaid": _mermaid,
    "lets ymca": _ymca,
    "skeleton dance": _skeleton,
    "kungfu club": _kungfu,
    "boom drop": _boom_drop,
    "vroom vroom step": _vroom,
    "creepy devil smile": _devil,
    "pubg winner hit": _winner,
    "360 microwave": _microwave,
    "eye zoom challenge": _eye_zoom,
    "muscle surge": _muscle,
    "punch face": _punch,
    "balloon belly": _balloon,
    "kiss kiss": _kiss_kiss,
}


def moment(name: str, t: float, seconds: float, fade: float = 1.0) -> Moment:
    """The effect at time t. fade < 1 brings it back to neutral, for a last frame that must be met.

    Raises KeyError for a name that isn't in the table."""
    full = EFFECTS[name](t, t / seconds)
    if t <= 0 or fade <= 0:
        return Moment()
    return full if fade >= 1 else _weaker(full, fade)


def _weaker(m: Moment, share: float) -> Moment:
    """A share of the way from neutral to m."""

    def near(x: float, base: float = 0.0) -> float:
        return base + (x - base) * share

    return Moment(
        near(m.zoom, 1), m.at_x, m.at_y, near(m.roll), near(m.dx), near(m.dy),
        (near(m.squeeze[0], 1), near(m.squeeze[1], 1)),
        tuple(Bulge(b.x, b.y, b.radius, b.amount * share) for b in m.bulges),
        (m.wave[0] * share, m.wave[1], m.wave[2]), (m.ring[0], m.ring[1] * share), m.tint, near(m.tinted),
        near(m.flash), near(m.dark), near(m.grey), near(m.split), near(m.streak), near(m.burst),
        tuple(Mark(k.shape, k.x, k.y, k.size, k.colour, k.opacity * share, k.angle, k.glow) for k in m.marks),
    )  # fmt: skip
