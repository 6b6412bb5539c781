"""What the finished place means for the marks: land and water under them, lamps it has already, what hides them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.place import Place, View
from reelwright.engines.previz.paint.staging.blocking.framing import Framed
from reelwright.engines.previz.paint.staging.blocking.marks import Mark
from reelwright.engines.previz.paint.staging.cast.company import ENTWINED, PIT, Stand
from reelwright.engines.previz.paint.staging.conditions.planting import AFLOAT
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.scene import Plane

_ANKLES = 0.05
"""Share of the height that is under water when one stands in the shallows."""
_KNEES = 0.12
"""The same of animals behind one that drinks."""
_DECK = 0.8
"""m: no pier is higher."""
_SHALLOW = 1.5
"""How much farther than dry land one may stand in the water."""
_DEEP = 0.36
"""How far before the shore a crowd reaches, as a share of its distance."""
_NOTICED = 0.10
"""Share of the frame's height by which a hero may be higher or lower than it was framed."""
_SPANNING = ("bridge", "pier")
"""They stand in land and in water."""
_CLEAR = 0.02
"""Of its height: how far over the ground a balloon is that has nearly landed."""


def covers(plane: Plane, hero: Mark, view: View, way: float) -> bool:
    """Whether a nearer plane hides more than a little of the hero's upper part. way: share of the frame's width by
    which one passes the other in the shot, to each side."""
    left, right = hero.x + hero.bounds.left, hero.x + hero.bounds.right
    low, high = hero.y + 0.3 * hero.bounds.top, hero.y + hero.bounds.top
    (u0, v0), (u1, v1) = view.at(left, high, hero.z), view.at(right, low, hero.z)
    u0, u1 = u0 - way * view.width, u1 + way * view.width
    scale = plane.ppm * plane.z / view.focal  # texels a px of the frame
    at_u, at_v = view.at(plane.x, plane.y, plane.z)
    alpha = plane.cycle[0][..., 3]
    rows = slice(max(0, int(plane.anchor[1] + (v0 - at_v) * scale)), max(0, int(plane.anchor[1] + (v1 - at_v) * scale)))
    columns = np.arange(int(plane.anchor[0] + (u0 - at_u) * scale), int(plane.anchor[0] + (u1 - at_u) * scale) + 1)
    inside = columns[(columns >= 0) & (columns < alpha.shape[1])]
    hidden = alpha[rows][:, inside]
    area = (v1 - v0) * scale * (right - left) * view.focal / hero.z * scale
    return float(hidden.sum()) / 255 > 0.05 * max(area, 1.0)


def alighted(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """The marks with a balloon that lands on the ground, its basket whole in the frame."""
    return tuple(replace(m, y=_CLEAR * m.bounds.height - m.bounds.bottom)
                 if m.actor.kind.name == "hot_air_balloon" and m.actor.motion == "land" else m for m in marks)


def place_has(mark: Mark, place: Place, ledger: Ledger) -> bool:
    """Lanterns along a walkway that the place builds with its own lit posts; the wreck on the sea bed."""
    if place.setting == "sunken_wreck" and mark.actor.kind.name in ("ship", "boat") and not mark.hero:
        ledger.add("subject", mark.actor.subject.word, "drawn", "the place's wreck")
        return True
    lit = mark.actor.kind.name in ("lantern", "street_lamp", "torch") and bool(place.lamps)
    if not (lit and mark.actor.along and {"walkway", "pier", "road"} & set(place.built)):
        return False
    ledger.add("subject", mark.actor.subject.word, "drawn", f"the lamps of the {mark.actor.along}")
    return True


def settled(marks: tuple[Mark, ...], place: Place) -> tuple[Mark, ...]:
    """Every mark on what is under it; a rider goes where its mount goes, a captor where its thing does."""
    found: list[Mark] = []
    for mark in marks:
        mounts = [i for i, m in enumerate(marks[: len(found)]) if m.actor.rider is mark.actor]
        mount = min(mounts, key=lambda i: abs(marks[i].x - mark.x) + abs(marks[i].z - mark.z)) if mounts else None
        if mark.actor.relation == ENTWINED:
            thing = mark.actor.beside
            mount = next((i for i, m in enumerate(marks[: len(found)]) if m.actor.subject.id == thing), None)
        if mount is None:
            found.append(settle(mark, place))
            continue
        was, now = marks[mount], found[mount]
        found.append(replace(mark, x=now.x + mark.x - was.x, y=now.y + mark.y - was.y, z=now.z + mark.z - was.z))
    return tuple(found)


_SMALL_PARTY = 4
"""So many stay together at a shore: one of them near the lens would be a giant."""
_TO_WATER, _TO_LAND = (1.15, 1.35, 1.6, 2.0, 2.6, 3.4, 4.5, 6.0, 8.0), (0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""Shares of its distance at which it is looked for: water farther off, land nearer."""


def on_deck(framed: Framed, before: tuple[Mark, ...], after: tuple[Mark, ...], place: Place) -> Framed:
    """The same view from a pier's deck or higher ground on which the hero stands: it was framed at y = 0, and would
    lose its head; a near one would be out of the frame."""
    rise = next((b.y - a.y for a, b in zip(before, after, strict=True) if a.hero and a.actor is b.actor
                 and a.actor.stand is None and not b.wade), 0.0)  # fmt: skip
    shown = abs(rise) * framed.view.focal / max(framed.z, 1e-3) / framed.view.height
    if shown < _NOTICED and ("walkway" not in place.built or not 0.1 < rise < _DECK):
        return framed
    return replace(framed, view=replace(framed.view, eye=framed.view.eye + rise), y=framed.y + rise)


def settle(mark: Mark, place: Place) -> Mark:
    """Puts a mark on what is under it: on the ground's own height, on land if it walks, on water if it floats."""
    placed = mark.y > 0 or mark.actor.relation == PIT
    if placed or mark.actor.medium in ("air", "under") or mark.actor.kind.name in _SPANNING:
        return mark
    afloat = mark.actor.medium == "water" or mark.actor.subject.word in AFLOAT
    wanted = "water" if afloat or mark.wade > 0 else "land"
    sunk = mark.wade * mark.bounds.top
    found = place.ground_at(mark.x, mark.z)
    if found.on == wanted:
        return replace(mark, y=found.height - sunk)
    span = place.view.span(mark.z)
    for x in (-mark.x, mark.x + 0.12 * span, mark.x - 0.12 * span, 0.0) if mark.hero and wanted == "water" else ():
        if place.ground_at(x, mark.z).on == "water":
            return replace(mark, x=x, y=place.ground_at(x, mark.z).height - sunk)
    if wanted == "land" and mark.twin and mark.actor.kind.body == "person" and mark.actor.count > 4:
        nearer = place.ground_at(mark.x / _SHALLOW, mark.z / _SHALLOW)
        if nearer.on == "land":  # a crowd at the shore is no row: those behind stand in the shallows
            return replace(mark, y=found.height, wade=_ANKLES)
    if wanted == "land" and mark.actor.relation == "BEHIND" and not mark.hero:
        return _kept_behind(mark, place)
    steps = _TO_WATER if wanted == "water" else _TO_LAND
    together = mark.led and mark.actor.count <= _SMALL_PARTY and wanted == "land"
    for step in steps[:1] if mark.hero else steps[:2] if together else steps:  # a hero was framed where it stands
        x, z = mark.x * step, mark.z * step  # it keeps its column
        found = place.ground_at(x, z)
        if found.on == wanted and z > place.view.foot * 0.9:
            return _strewn(replace(mark, x=x, z=z, y=found.height - sunk), place)
    return _where_none_is(mark, place, wanted)


def _where_none_is(mark: Mark, place: Place, wanted: str) -> Mark:
    """What becomes of one for whom there is no water, or no land: ashore, on its feet in the shallows, on a rock."""
    if mark.hero and mark.actor.medium == "water" and mark.actor.kind.body in ("flyer", "beast", "person"):
        return replace(mark, actor=replace(mark.actor, medium="ground"))  # better ashore than cut by dry ground
    if mark.wade > 0 and wanted == "water":
        return replace(mark, wade=0.0)
    if (mark.hero or mark.led) and wanted == "land" and place.ground_at(mark.x, mark.z).on == "water":
        ashore = _ashore(mark, place)
        if ashore is not None:
            return ashore
        if mark.actor.kind.body in ("person", "beast"):  # ankle-deep at the shore looks truer than a plinth
            return replace(mark, y=place.ground_at(mark.x, mark.z).height, wade=_ANKLES)
        return _on_rock(mark) if mark.hero else mark
    return mark


def _kept_behind(mark: Mark, place: Place) -> Mark:
    """Who is behind somebody stays there: on the far bank, else in the shallows."""
    for step in (1.3, 1.7, 2.2, 3.0):
        found = place.ground_at(mark.x * step, mark.z * step)
        if found.on == "land":
            return replace(mark, x=mark.x * step, z=mark.z * step, y=found.height)
    sunk = _KNEES * mark.bounds.top
    return replace(mark, y=place.ground_at(mark.x, mark.z).height - sunk, wade=_KNEES)


def _strewn(mark: Mark, place: Place) -> Mark:
    """One of many who came to the shore, some way before it: a crowd is no row along the water."""
    z = mark.z * (1 - _DEEP * mark.phase)
    found = place.ground_at(mark.x * z / mark.z, z)
    if not mark.twin or mark.actor.medium != "ground" or found.on != "land" or z < 1.3 * place.view.foot:
        return mark
    return replace(mark, x=mark.x * z / mark.z, z=z, y=found.height)


def _ashore(mark: Mark, place: Place) -> Mark | None:
    """The hero a few steps aside, nearer or farther, where there is land: its size in the frame hardly changes."""
    for nearer in (1.0, 0.93, 1.1, 0.86, 1.2):
        z = mark.z * nearer
        span = place.view.span(z)
        for aside in (0.0, 0.10, -0.10, 0.20, -0.20):
            x = (mark.x / place.view.span(mark.z) + aside) * span
            found = place.ground_at(x, z)
            if found.on == "land" and abs(x) < 0.3 * span and z > place.view.foot * 0.9:
                return replace(mark, x=x, z=z, y=found.height)
    return None


def _on_rock(mark: Mark) -> Mark:
    """A hero that stands where water is gets a rock under its feet."""
    tall = mark.bounds.height
    rise = 0.05 * tall if tall > 8 else min(0.25 * tall, 0.6)
    stand = Stand("rock", rise, "rock")
    return replace(mark, y=rise, actor=replace(mark.actor, stand=stand))
