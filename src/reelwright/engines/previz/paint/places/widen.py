"""More of a set, for a hero who leaves the composed view and takes the camera along: the ground goes on mirrored, trees
and posts come again."""

from __future__ import annotations

from dataclasses import replace

from reelwright.engines.previz.paint.place import Place, View
from reelwright.engines.previz.scene import Plane, Quad

_GROUNDS = frozenset({"near ground", "far ground", "bridge deck"})
_AGAIN = frozenset({"trees", "rocks", "guard rail", "pole", "arches", "lamp", "streetlight", "piles"})
MARGIN = 0.35  # of the view's width that a camera may see beyond what its hero walks


def widened(place: Place, way: float) -> Place:
    """The place with enough ground and growth for a hero who goes `way` m to the right (below 0: left)."""
    if abs(way) < 1.0:
        return place
    quads = tuple(more for quad in place.quads for more in _ground(quad, place.view, way))
    planes = tuple(more for group in _groups(place.planes) for more in _again(group, place.view, way))
    return replace(place, quads=quads, planes=planes)


def _reach(view: View, z: float, way: float) -> tuple[float, float]:
    """x from left to right that is seen at depth z on the way, m."""
    half = view.span(z) * (0.5 + MARGIN)
    return min(0.0, way) - half, max(0.0, way) + half


def _ground(quad: Quad, view: View, way: float) -> list[Quad]:
    if quad.name not in _GROUNDS:
        return [quad]
    wide = quad.across[0]
    left, right = _reach(view, quad.origin[2], way)
    out = [quad]
    for step in (1, -1):
        number = step
        while True:
            start = quad.origin[0] + number * wide
            if start > right or start + wide < left:
                break
            turned = number % 2 == 1  # each neighbour mirrors the last: no seam is seen
            x = start + wide if turned else start
            across = (-wide if turned else wide, quad.across[1], quad.across[2])
            out.append(replace(quad, origin=(x, *quad.origin[1:]), across=across))
            number += step
    return out


def _groups(planes: tuple[Plane, ...]) -> list[list[Plane]]:
    """Planes that came from one painter stay together; all the others alone, in their order."""
    groups: list[list[Plane]] = []
    for plane in planes:
        last = groups[-1][-1] if groups else None
        if last is not None and plane.name in _AGAIN and plane.name == last.name and not plane.repeat:
            groups[-1].append(plane)
        else:
            groups.append([plane])
    return groups


def _again(group: list[Plane], view: View, way: float) -> list[Plane]:
    if group[0].name not in _AGAIN or group[0].repeat:
        return group
    far = max(plane.z for plane in group)
    period = max(view.span(far) * 1.25, *(2.2 * abs(plane.x) for plane in group), 4.0)
    if group[0].name in ("guard rail", "arches") and len(group) > 1:  # without a gap
        period = abs(group[1].x - group[0].x) * len(group)
    left, right = _reach(view, far, way)
    out = list(group)
    for step in (1, -1):
        number = step
        while abs(number) < 40:
            moved = [replace(p, x=p.x + number * period) for p in group]
            if all(p.x > right for p in moved) or all(p.x < left for p in moved):
                break
            out += [p for p in moved if left <= p.x <= right]
            number += step
    return out
