"""The 20 effects: each a pure function of the time to a Moment, about the hero. A first cut: every one has a timing, a
movement and a look of its own; none of them needs to know what the hero is.

All begin neutral, so that frame 0 stays the user's picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reelwright.engines.previz.finish import changes, dances, joys
from reelwright.engines.previz.finish.moment import Bulge, Moment
from reelwright.engines.previz.finish.shapes import Mark

Effect = Callable[[float, float], Moment]

EFFECTS: dict[str, Effect] = {
    "bikini up": changes.bikini_up,
    "the tigers touch": changes.tigers_touch,
    "jiggle jiggle": changes.jiggle,
    "hug your love": joys.hug,
    "kiss me ai": joys.kiss_me,
    "subject 3 fever": dances.fever,
    "fin-tastic mermaid": changes.mermaid,
    "lets ymca": dances.ymca,
    "skeleton dance": dances.skeleton,
    "kungfu club": dances.kungfu,
    "boom drop": dances.boom_drop,
    "vroom vroom step": dances.vroom,
    "creepy devil smile": changes.devil,
    "pubg winner hit": joys.winner,
    "360 microwave": dances.microwave,
    "eye zoom challenge": dances.eye_zoom,
    "muscle surge": changes.muscle,
    "punch face": dances.punch,
    "balloon belly": changes.balloon,
    "kiss kiss": joys.kiss_kiss,
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
        near(m.flash), near(m.dark), near(m.grey), near(m.split), near(m.streak), near(m.burst), m.boxed, near(m.shade),
        None if m.spectre is None else replace(m.spectre, opacity=m.spectre.opacity * share),
        tuple(Mark(k.shape, k.x, k.y, k.size, k.colour, k.opacity * share, k.angle, k.glow) for k in m.marks),
    )  # fmt: skip
