"""Bolts of light that ships and people shoot at each other: each flies its way again and again."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from reelwright.engines.previz.paint.place import View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.scene import Emitter, Floats

_SAID = re.compile(r"\b(?:lasers?|blasters?|plasma (?:bolts?|fire|beams?)|phasers?|energy (?:bolts?|beams?|blasts?)|"
                   r"space (?:battle|combat|war)|dog-?fights?)\b")  # fmt: skip
_SHOW = re.compile(r"\blaser (?:show|light show|lights|printer|pointer|cutter|eye|tag)\b|"
                   r"\b(?:party|concert|club)\b")  # fmt: skip
"""Lasers that nobody shoots with."""
BOLTS, BEADS = 7, 22
"""In the air; glows that one bolt is made of."""
_BESIDE = np.array([0.0, 0.55, 0.4], np.float32)
"""By how much what is shot back misses, in heights of the hero."""
_FLIGHT = 0.85
"""s from muzzle to target."""
_RED, _GREEN = (60.0, 50.0, 255.0), (90.0, 255.0, 80.0)  # display blue, green, red


def lasers(plan: Plan, marks: tuple[Mark, ...], view: View, seed: int) -> list[Emitter]:
    """Bolts between the hero and who is against it, or from the hero out of the frame; none where none are said."""
    words = plan.prompt.lower()
    hero = next((m for m in marks if m.hero), None)
    if hero is None or _SAID.search(words) is None or _SHOW.search(words):
        return []
    foe = next((m for m in marks if m is not hero and m.actor.kind.body == hero.actor.kind.body), None)
    rng = np.random.default_rng((seed, 311))
    if foe is not None and abs(foe.x - hero.x) < 0.7 * hero.bounds.width:
        foe = None  # side by side, they fire ahead, and are fired at
    own, far = _muzzle(hero), _aim(hero, foe, view)
    back = (far + _BESIDE * hero.bounds.height, _middle(hero) + _BESIDE * hero.bounds.height, _GREEN)
    volleys = [(own, far, _RED), back if foe is None else (_muzzle(foe), _middle(hero), _GREEN)]
    size = max(hero.bounds.height, 0.4 * hero.bounds.width)
    return [Emitter("laser", "glow", _volley(a, b, tint, size, rng), reflects=True)
            for a, b, tint in volleys]  # fmt: skip


def _middle(mark: Mark) -> Floats:
    high = mark.y + 0.5 * (mark.bounds.top + mark.bounds.bottom)
    return np.array([mark.x, high, mark.z], np.float32)


def _muzzle(mark: Mark) -> Floats:
    """The nose of a ship, the hands of somebody."""
    out = _middle(mark)
    reach = 0.46 * mark.bounds.width if mark.actor.kind.body != "person" else 0.30 * mark.bounds.height
    out[0] += mark.face * reach
    return out


def _aim(hero: Mark, foe: Mark | None, view: View) -> Floats:
    if foe is not None:
        return _middle(foe)
    out = _muzzle(hero)
    out[0] += hero.face * 0.9 * view.span(hero.z)
    out[1] += 0.05 * view.span(hero.z)
    return out


def _volley(
    start: Floats, end: Floats, tint: tuple[float, float, float], tall: float, rng: np.random.Generator
) -> Callable[[float], Floats]:
    """Bolts that follow one another, a little beside each other."""
    lag = (np.arange(BOLTS) / BOLTS * 2 + 0.3 * rng.random(BOLTS)).astype(np.float32)
    off = (0.16 * tall * rng.standard_normal((BOLTS, 3))).astype(np.float32)
    way = end - start
    long = float(np.clip(0.5 * tall / max(float(np.linalg.norm(way)), 1e-3), 0.12, 0.34))
    bead = np.linspace(0, long, BEADS, dtype=np.float32)
    colour, white = np.array(tint, np.float32), np.array((255.0, 255.0, 255.0), np.float32)

    def at(t: float) -> Floats:
        head = ((t / _FLIGHT + lag) % 2.0)[:, None]  # half of the time the next one is not yet shot
        share = head - bead[None]
        lit = ((share > 0) & (head < 1.0)).astype(np.float32)
        place = start + share[..., None] * way + off[:, None] * share[..., None]
        core = np.exp(-((bead / long - 0.45) ** 2) / 0.10)[None, :, None]
        rgb = (colour * (1 - 0.75 * core) + white * 0.75 * core) * (0.35 + 0.65 * core) * lit[..., None]
        radius = np.full(share.shape, 0.085 * tall, np.float32)
        rows = np.concatenate([place, radius[..., None], rgb, np.zeros((*share.shape, 1), np.float32)], -1)
        return np.ascontiguousarray(rows.reshape(-1, 8), np.float32)

    return at
