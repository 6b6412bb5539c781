"""Effects that change what the hero looks like. Each is a function of t (s) and u (0..1 of the clip)."""

from __future__ import annotations

import math

from reelwright.engines.previz.finish.moment import Bulge, Moment
from reelwright.engines.previz.finish.scatter import GOLD, WHITE, rising
from reelwright.engines.previz.finish.shapes import Mark
from reelwright.engines.previz.finish.spectre import Spectre
from reelwright.engines.previz.finish.timing import beat, come_in, dice, ease, wobble

FACE = -0.41  # hero heights above the middle


def bikini_up(t: float, u: float) -> Moment:
    """A golden line of light sweeps up the hero; behind it summer: warm light, a slimmer waist, sparkles."""
    line = 0.55 - 1.15 * ease((t - 0.5) / 1.6)
    on = ease((t - 0.5) * 2) * ease((2.6 - t) * 2)
    done = ease((t - 1.2) / 1.2)
    sweep = (Mark("bar", 0, line, 0.42, GOLD, on, 0, True), Mark("bar", 0, line, 0.30, WHITE, on, 0, True))
    waist = Bulge(0, 0.05, 0.16, -0.20 * done)
    return Moment(
        bulges=(waist,),
        tint=(255, 226, 178),
        tinted=0.55 * done,
        flash=0.05 * done,
        marks=sweep + rising("spark", t, 26, GOLD, size=0.03, glow=1),
    )


def tigers_touch(t: float, u: float) -> Moment:
    """Streaks of embers wind up from the feet; at the hit a spectral tiger roars behind the shoulders; it breathes,
    and near the end goes up in sparks."""
    seconds = t / u if u > 0 else 5.0
    hit, end = 1.45, seconds - 1.3
    since = t - hit
    gathered, risen = ease((t - 0.2) / 1.3), ease((t - 0.8) / 0.85)
    gone = ease((t - end) / 1.2)
    roar = ease(since / 0.18 + 1) * (0.35 + 0.65 * ease((2.3 - since) / 0.9)) if since > -0.18 else 0.2
    blow = math.exp(-7 * since) if since > 0 else 0.0
    amber = (255, 120, 30)
    cuts = [0.9 * _slash(since - 0.03 * k) for k in range(4)]
    claws = tuple(
        Mark("claw", -0.24 + 0.15 * k, -0.06 + 0.03 * k, 0.26, amber, cut, 0.4, True) for k, cut in enumerate(cuts)
    )
    calm = 1 - 0.75 * gone
    return Moment(
        zoom=1 + 0.03 * ease(since / 0.6) + 0.02 * blow,
        dx=0.008 * blow * wobble(t, 13),
        ring=(max(0.0, since) * 1.3, 0.035 * blow),
        tint=(255, 212, 172),
        tinted=0.5 * gathered * calm,
        shade=(0.26 * gathered + 0.08 * risen) * calm,
        dark=0.30 * gathered * calm,
        flash=0.10 * blow,
        spectre=Spectre(t, gathered, risen, roar, gone, 1.0 if t > 0.2 else 0.0),
        marks=claws if blow > 0.01 else (),
    )


def _slash(since: float) -> float:
    return ease(since / 0.08) * ease((0.34 - since) / 0.24)


def jiggle(t: float, u: float) -> Moment:
    """Two soft swellings that swing against each other."""
    a = come_in(t)
    return Moment(
        bulges=(
            Bulge(-0.10, 0.0 + 0.03 * wobble(t, 2.0), 0.20, 0.46 * a * wobble(t, 2.0)),
            Bulge(0.10, 0.0, 0.20, 0.46 * a * wobble(t, 2.0, 0.25)),
            Bulge(0, 0.25, 0.22, 0.36 * a * wobble(t, 2.0, 0.5)),
        ),
        squeeze=(1 + 0.05 * a * wobble(t, 4.0), 1 - 0.05 * a * wobble(t, 4.0)),
        tint=(255, 222, 196),
        tinted=0.35 * a,
    )


def mermaid(t: float, u: float) -> Moment:
    """Under water: everything sways, turns teal, bubbles rise past scales that glint."""
    a = ease((t - 0.3) / 1.5)
    scales = tuple(
        Mark(
            "ring",
            (k % 5 - 2) * 0.075 + 0.037 * (k // 5 % 2),
            0.12 + 0.062 * (k // 5),
            0.045,
            (120, 255, 225),
            0.55 * a * (0.5 + 0.5 * wobble(t, 0.7, dice(k, 2))),
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
        marks=scales + rising("ring", t, 26, (220, 250, 255), size=0.035, spread=0.9, rise=1.3, opacity=0.8),
    )


def devil(t: float, u: float) -> Moment:
    """Dark and red; the corners of the mouth pull, the eyes burn, horns grow; slowly nearer."""
    a = ease((t - 0.4) / 2.2)
    eyes = tuple(
        Mark("disc", s * 0.045, FACE - 0.02, 0.016, (255, 40, 20), a * (0.75 + 0.25 * wobble(t, 5, s * 0.2)), 0, True)
        for s in (-1, 1)
    )
    horns = tuple(Mark("horn", s * 0.10, FACE - 0.10, 0.085 * a, (70, 8, 10), a, 0.25 * s) for s in (-1, 1))
    smile = tuple(Bulge(s * 0.06, FACE + 0.07, 0.07, 0.45 * a) for s in (-1, 1))
    return Moment(
        zoom=1 + 0.30 * a,
        at_y=FACE,
        bulges=smile,
        grey=0.35 * a,
        tint=(255, 70, 60),
        tinted=0.75 * a,
        dark=0.9 * a,
        dx=0.004 * a * wobble(t, 9),
        marks=horns + eyes,
    )


def muscle(t: float, u: float) -> Moment:
    """Shoulders, chest and arms swell in four pumps and stay."""
    pumps = sum(ease((t - 0.5 - 0.75 * k) / 0.3) for k in range(4)) / 4
    tense = 0.06 * beat(max(0.0, t - 0.5), 1.33) * (1 if 0.5 < t < 3.6 else 0)
    a = 0.80 * (pumps + tense)
    parts = tuple(Bulge(s * x, y, r, a) for s in (-1, 1) for x, y, r in ((0.13, -0.22, 0.13), (0.15, -0.04, 0.10)))
    return Moment(
        bulges=(*parts, Bulge(0, -0.18, 0.15, 0.5 * a)),
        zoom=1 + 0.05 * pumps,
        tint=(255, 206, 170),
        tinted=0.5 * pumps,
        dark=0.35 * pumps,
        burst=0.25 * tense / 0.06,
    )


def balloon(t: float, u: float) -> Moment:
    """The belly fills puff by puff, then the hero is light enough to float."""
    puffs = sum(ease((t - 0.4 - 0.6 * k) / 0.35) for k in range(5)) / 5
    float_ = ease((t - 3.4) / 1.2)
    sway = 0.05 * wobble(t, 1.6) * puffs
    return Moment(
        bulges=(Bulge(0, 0.10, 0.26 + 0.05 * puffs, 1.15 * puffs + sway),),
        dy=-0.10 * float_ + 0.012 * float_ * wobble(t, 0.5),
        roll=0.03 * float_ * wobble(t, 0.35),
        tint=(255, 222, 236),
        tinted=0.35 * puffs,
    )
