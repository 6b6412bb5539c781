"""Things that burn: flames along a roof, a town on fire behind the hero, with the light and the smoke of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from reelwright.engines.previz.paint.brushes import flames
from reelwright.engines.previz.paint.figures.vehicles.sky import WRECKED
from reelwright.engines.previz.paint.lighting.colour import lin, to_bgr
from reelwright.engines.previz.paint.lighting.light import Light
from reelwright.engines.previz.paint.place import Place, View
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.effects.jets import JETS, STAGES
from reelwright.engines.previz.plan import Plan
from reelwright.engines.previz.plan.lexicon import word_set
from reelwright.engines.previz.scene import Emitter, Floats, Pixels

Path = Callable[[float], Floats]
Row = tuple[float, float, float, float]
"""One fire: x, y of its foot, z, how tall it is, in m."""
PUFFS, SPARKS = 7, 9
"""Puffs of smoke and sparks of one fire."""
_LIFE, _WIDE, _PUFF, _RISE = 5.0, 0.9, 0.5, 3.4
"""Of smoke: s until a puff is gone; its column's width, a puff's size and how high it rises, in heights of the fire."""
SMOKES = 1.5
"""m: lower fires give hardly any smoke."""
BURNERS = {"campfire": (0.10, 1.2), "torch": (1.50, 0.62)}
"""Kinds that hold a fire -> m from their foot to the flame's, and of flame."""
_PLACE = (
    (-0.46, 1.5, 0.0, 0.34), (-0.40, 1.7, 0.22, 0.24), (-0.30, 2.4, 0.0, 0.26), (-0.24, 3.2, 0.14, 0.22),
    (-0.08, 4.4, 0.0, 0.14), (0.12, 4.2, 0.0, 0.17), (0.25, 3.0, 0.12, 0.25), (0.32, 2.2, 0.0, 0.24),
    (0.42, 1.8, 0.24, 0.22), (0.47, 1.4, 0.0, 0.30),
)  # fmt: skip
"""A place on fire: across (share of the span), depth in depths of the hero, foot and height (shares of the frame)."""
_STREET = (
    (-1, 8.0, 0.0, 2.2), (1, 10.0, 0.0, 3.4), (-1, 12.5, 0.0, 4.2), (1, 15.0, 0.0, 4.6), (-1, 19.0, 0.0, 5.4),
    (1, 22.0, 0.0, 5.0), (-1, 27.0, 0.0, 6.0), (1, 31.0, 0.0, 6.6), (-1, 38.0, 0.0, 7.0), (1, 44.0, 0.0, 7.0),
)  # fmt: skip
"""A street on fire: at which wall, how far off, foot and height, in m: up the fronts, to the roofs."""
_BELOW_FLYERS = 0.5
"""Times as high where the hero flies over them."""
_NEAR = 15.0
"""m: no nearer fire of a street is further."""
_WALLED = frozenset({"street", "old_town", "castle", "skyline", "neon_city", "forest", "jungle", "harbour"})
_SMOKING = re.compile(r"\bsmo(?:k|ulder|lder)\w*\b")
"""Said of a wreck: some of it still burns."""
_REBORN = re.compile(r"\bphoenix\b.*\b(?:ash(?:es)?|flames?|fire|embers)\b")
_INTO = ("FROM", "IN", "THROUGH", "INSIDE")
_FLAMES = ("flame", "fire", "inferno", "blaze")
_BURN_THEMSELVES = frozenset({"candle", "lantern", "lamp", "fireplace", "street_lamp"})
"""Things whose own flame is drawn with them."""
_BURNS = ("structure", "vehicle", "plant")
FLAMMABLE = (*_BURNS, "prop")
_TOWNS = ("town", "house", "castle", "ruin", "church", "ship", "tree", "skyscraper")


def blazing(plan: Plan, marks: Sequence[Mark], place: Place, z: float) -> Floats:
    """Fires as rows x, y, z, height in m: on what is said to burn; far behind the hero when it is the place; about
    whoever comes out of flames; on every camp's logs."""
    view = place.view
    rows: list[Row] = []
    for subject in plan.subjects:
        smokes = bool(WRECKED & {*subject.traits, *subject.states}) and _SMOKING.search(plan.prompt.lower())
        burns = smokes or _said_to_burn(plan.prompt, subject.word)
        burns = burns or any(a.motion == "burn" for a in plan.doing(subject.id))
        if not burns or subject.kind in BURNERS or subject.kind in _BURN_THEMSELVES:
            continue
        own = [m for m in marks if m.actor.subject.id == subject.id]
        under = [m for m in marks if m.hero and m.actor.stand and m.actor.stand.word == subject.word.split()[-1]]
        rows += [row for mark in under for row in _along(mark, view)]
        if own and (own[0].actor.kind.body in _BURNS or _thing_burns(own[0])):
            for mark in own[:3]:
                rows += _smouldering(mark) if smokes else _on(mark)
        elif not own and not under and subject.kind in _TOWNS and not place.inside:
            rows += _lower(_all_around(place, z, plan.setting.kind), marks)
    where = plan.setting.words or plan.setting.kind
    if not rows and where not in {s.word for s in plan.subjects} and _said_to_burn(plan.prompt, where):
        rows += _all_around(place, z, plan.setting.kind)
    for mark in marks:
        rows += _under(mark)
        if mark.hero and _from_flames(plan):
            rows += _about(mark)
    return np.asarray(rows, np.float32).reshape(-1, 4)


def _under(mark: Mark) -> list[Row]:
    """The fire of a camp or a torch."""
    kind = mark.actor.kind.name
    if kind in BURNERS:
        foot, tall = (share * mark.actor.cue.scale for share in BURNERS[kind])
        return [(mark.x, mark.y + foot, mark.z - 0.01, tall)]
    return []


def _from_flames(plan: Plan) -> bool:
    if _REBORN.search(plan.prompt.lower()):
        return True
    if "fire" not in plan.particles:
        return False
    if any(r.relation in _INTO and r.b.split()[-1].rstrip("s") in _FLAMES for r in plan.relations):
        return True
    return any(r.relation == "BEHIND" and r.a.split()[-1].rstrip("s") in _FLAMES for r in plan.relations)


_OWN_FLAME = word_set("match torch incense cigarette cigar log fire coal sparkler stove brazier oven lighter burner "
                      "candelabra lamp pipe joint fuse hearth grill barbecue")
"""Things that burn by themselves, in a flame that is drawn with them."""


def _thing_burns(mark: Mark) -> bool:
    """A chair or a book that is on fire burns as a house does."""
    return mark.actor.kind.body == "prop" and not _OWN_FLAME & set(mark.actor.subject.word.lower().split())


_UNDER_WINGS = 0.42
"""Flames that one flies up out of are lower than it, as a share of those about one who walks."""


def _about(mark: Mark) -> list[Row]:
    """On the ground behind the hero and to both sides, the middle free for the silhouette."""
    tall = mark.bounds.height * (_UNDER_WINGS if mark.actor.medium == "air" else 1.0)
    spots = ((-0.95, 0.5), (-0.55, 0.85), (-0.2, 0.6), (0.22, 0.7), (0.6, 0.9), (1.0, 0.55))
    return [(mark.x + u * tall, 0.0, mark.z + 0.25 * tall + 0.1 * (i % 3), k * tall) for i, (u, k) in enumerate(spots)]


def nozzle(mark: Mark) -> Floats:
    """Its own fire, under it: goes where it goes."""
    tall = mark.bounds.height
    foot = mark.y + mark.bounds.bottom
    return np.asarray([(mark.x, foot - 0.13 * tall, mark.z + 0.05, 0.22 * tall)], np.float32)


def _said_to_burn(prompt: str, word: str) -> bool:
    word = re.escape(word.lower())
    ways = rf"(burning|blazing|flaming)\s+(\w+\s+)?{word}|{word}\s+((is|are)\s+)?(on fire|in flames|ablaze)"
    ways += rf"|{word}\s+of\s+(fire|flames?)"
    return re.search(ways, prompt.lower()) is not None


def _on(mark: Mark) -> list[Row]:
    """Spread over its width and its height."""
    b = mark.bounds
    spots = ((-0.32, 0.05, 0.32), (0.04, 0.50, 0.34), (0.30, 0.12, 0.28), (-0.14, 0.66, 0.24), (0.14, 0.02, 0.22))
    return [(mark.x + u * b.width, mark.y + v * b.height, mark.z - 0.02 * b.width, k * b.height) for u, v, k in spots]


def _smouldering(mark: Mark) -> list[Row]:
    """Low about a hull that lies on the ground: at its engines and where it broke the soil."""
    b = mark.bounds
    spots = ((-0.36, 0.20, 0.30), (-0.12, 0.04, 0.26), (0.20, 0.02, 0.22))
    return [(mark.x + u * b.width, mark.y + v * b.height, mark.z + 0.02 * b.width * (1 if v > 0.1 else -1),
             k * b.height) for u, v, k in spots]


def _along(mark: Mark, view: View) -> list[Row]:
    """On both sides of somebody who stands on what burns, most behind."""
    tall, span = mark.actor.kind.height * mark.actor.cue.scale, view.span(mark.z)
    spots = ((-0.52, 0.5), (-0.36, 0.75), (-0.22, 0.40), (0.20, 0.45), (0.33, 0.8), (0.50, 0.55))
    return [(mark.x + u * span, mark.y - 0.08 * tall, mark.z + (-0.04 if i % 3 == 2 else 0.04), k * tall)
            for i, (u, k) in enumerate(spots)]  # fmt: skip


def _all_around(place: Place, z: float, setting: str) -> list[Row]:
    """The place itself on fire: its walls where it is a street between two of them, else what is behind."""
    sides = {q.origin[0] > 0: abs(q.origin[0]) for q in place.quads if q.name == "street wall"}
    if len(sides) < 2:
        return _behind(place.view, z, setting in _WALLED)
    return [(0.84 * side * sides[side > 0], foot, away, tall) for side, away, foot, tall in _STREET]


def _lower(fires: list[Row], marks: Sequence[Mark]) -> list[Row]:
    """Before a hero in the air flames are so low that it is seen over them."""
    share = _BELOW_FLYERS if any(m.hero and m.actor.medium == "air" for m in marks) else 1.0
    return [(x, y, z, share * tall) for x, y, z, tall in fires]


def _behind(view: View, z: float, walled: bool) -> list[Row]:
    """To both sides of the frame and beyond the hero, low and high, as of houses along a street or trees of a wood."""
    rows = []
    z = min(z, _NEAR) if walled else z  # houses burn along the street, however far down it the hero is
    for u, away, high, tall in _PLACE:
        depth = z * away
        span = view.height / view.focal * depth
        rows.append((u * view.span(depth), high * span * walled, depth, tall * span))
    return rows


def blaze_emitters(fires: Floats, light: Light, seed: int) -> list[Emitter]:
    """Flames, sparks, their glow and, of large ones, their smoke."""
    rng = np.random.default_rng((seed, 67))
    ramp = np.array([to_bgr(lin(c)) for c in JETS["fire"].colours], np.float32)
    soot = (light.ambient_up * 0.5 + lin("#5a3018")) * light.exposure * 0.5
    dark = tuple(_smoke(to_bgr(soot), (i + 0.5) / STAGES) for i in range(STAGES))
    rise = _smoking(fires[fires[:, 3] > SMOKES], rng)
    return [
        Emitter("smoke", "stamp", rise, dark, opacity=0.8),
        flames.fire(fires, rng),
        Emitter("sparks", "glow", _sparks(fires, ramp, rng)),
        _glow(fires, ramp),
    ]


def _sparks(fires: Floats, ramp: Floats, rng: np.random.Generator) -> Path:
    """Points that whirl up out of the flames and go out."""
    rows = np.repeat(fires, SPARKS, 0)
    n, tall = len(rows), rows[:, 3]
    birth, side, own = (rng.random(n).astype(np.float32) for _ in range(3))

    def at(t: float) -> Floats:
        age = (t / (1.6 + own) + birth) % 1.0
        out = np.zeros((n, 8), np.float32)
        out[:, 0] = rows[:, 0] + tall * ((side - 0.5) * 0.4 + 0.16 * age * np.sin(5 * age + 6.28 * own))
        out[:, 1] = rows[:, 1] + tall * (0.3 + 1.5 * age)
        out[:, 2] = rows[:, 2]
        out[:, 3] = np.minimum(0.03 * tall, 0.05)
        out[:, 4:7] = ramp[2] * ((1 - age) ** 1.5)[:, None]
        return out

    return at


def _smoking(fires: Floats, rng: np.random.Generator) -> Path:
    """Puffs that rise out of the flames, grow and drift."""
    fire = np.repeat(fires, PUFFS, 0)
    n = len(fire)
    birth, side, own, turn = (rng.random(n).astype(np.float32) for _ in range(4))
    tall = fire[:, 3]

    def at(t: float) -> Floats:
        age = (t / _LIFE * (0.8 + 0.4 * own) + birth) % 1.0
        out = np.zeros((n, 9), np.float32)
        lean = 0.10 * np.sin(2.1 * t + 6.28 * own) * age
        across = (side - 0.5) * _WIDE * (1 - 0.45 * age) + lean + 0.35 * (_RISE - 1) * 0.2 * age
        out[:, 0] = fire[:, 0] + tall * across
        out[:, 1] = fire[:, 1] + tall * _RISE * age * (0.7 + 0.5 * own)
        out[:, 2] = fire[:, 2] + 0.01 * tall * (own - 0.5)
        out[:, 3] = tall * _PUFF * (0.45 + 0.35 * own) * (0.5 + 1.1 * age)
        out[:, 7] = 6.28 * turn + (turn - 0.5) * 1.6 * t
        out[:, 8] = np.clip(np.floor(age * STAGES), 0, STAGES - 1)
        return out

    return at


def _smoke(colour: tuple[float, float, float], age: float) -> Pixels:
    v, u = np.mgrid[-1 : 1 : 48j, -1 : 1 : 48j].astype(np.float32)
    bumps = 0.14 * np.sin(5 * u + 3 * v) * np.cos(4 * v - 2 * u)
    alpha = np.clip(1 - np.hypot(u, v) + bumps, 0, 1) ** 1.2 * 0.75 * np.sin(np.pi * min(1.0, 0.12 + age)) ** 0.8
    out = np.zeros((48, 48, 4), np.uint8)
    out[..., :3] = np.clip(np.array(colour) * alpha[..., None], 0, 255)
    out[..., 3] = alpha * 255
    return out


def _glow(fires: Floats, ramp: Floats) -> Emitter:
    def at(t: float) -> Floats:
        out = np.zeros((len(fires), 8), np.float32)
        out[:, :3] = fires[:, :3]
        out[:, 1] += 0.35 * fires[:, 3]
        out[:, 3] = 1.5 * fires[:, 3]
        beat = 0.8 + 0.12 * np.sin(9 * t + 5 * np.arange(len(fires))) + 0.08 * np.sin(23 * t + np.arange(len(fires)))
        out[:, 4:7] = ramp[3] * (0.5 * beat)[:, None]
        return out

    return Emitter("blaze", "glow", at, reflects=True)
