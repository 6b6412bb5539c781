"""Pictures and words on any thing: laid over the side that is seen, as it bulges. Lengths in m."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.letters import inscription
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff, matt
from reelwright.engines.previz.paint.figures.forms.thing import Maker, Thing
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.figures.things.choice import named
from reelwright.engines.previz.paint.figures.things.emblems import emblem
from reelwright.engines.previz.paint.figures.things.says import SAYS, SHOWS, pictured, printed
from reelwright.engines.previz.paint.figures.tone import Rgb, paint

_CELLS = 40
"""Rows and columns of the grid on which the surface under a picture is felt."""
_SEATS = ((0.52, 0.47), (0.42, 0.40), (0.40, 0.55), (0.34, 0.32), (0.26, 0.30), (0.22, 0.5))
"""Where a picture may be, the best first: its share of the smaller side, its middle as a share of the height."""
_STEP = 0.16
"""Greatest step of the surface from cell to cell, in sizes of the picture."""
_FACES_US = 0.25
"""Least share of its area that a triangle turns to us, to be printed on."""


_SIDES = {"triangular": 3, "pentagonal": 5, "hexagonal": 6, "octagonal": 8}
_ROUND, _FINE = 0.12, 300
"""How far from round a thing may be from above, and its least triangles, to be given corners instead."""


def cornered(make: Maker) -> Callable[[Cue], Thing]:
    """The maker of a round thing that has as many corners as the prompt says: a hexagonal plate."""

    def made(cue: Cue) -> Thing:
        sides = next((count for name, count in _SIDES.items() if name in cue.traits), 0)
        thing = make(replace(cue, traits=(*cue.traits, "round")) if sides else cue)  # of a box, the round one
        wide, deep = extent(thing.mesh, View(90.0, 0.0)).width, extent(thing.mesh, View(0.0, 0.0)).width
        if not sides or thing.turns is not None or len(thing.mesh.corners) < _FINE:
            return thing
        return thing if abs(wide / deep - 1) > _ROUND else replace(thing, mesh=_with_corners(thing.mesh, sides))

    return made


def _with_corners(mesh: Mesh, sides: int) -> Mesh:
    """Every circle about the middle as a regular polygon within it, each of its sides lit as the plane that it is."""
    x, z = mesh.corners[..., 0], mesh.corners[..., 2]
    one = 2 * np.pi / sides
    turn = (np.arctan2(z, x) + np.pi / 2) % one
    share = np.cos(np.pi / sides) / np.cos(turn - np.pi / sides)
    middle = mesh.corners.mean(1)
    side = np.floor((np.arctan2(middle[:, 2], middle[:, 0]) + np.pi / 2) / one)
    faces = ((side + 0.5) * one - np.pi / 2)[:, None]
    out = np.hypot(mesh.normals[..., 0], mesh.normals[..., 2])
    out = out * np.sign(mesh.normals[..., 0] * x + mesh.normals[..., 2] * z)
    normals = np.stack([out * np.cos(faces), mesh.normals[..., 1], out * np.sin(faces)], -1)
    return replace(mesh, corners=mesh.corners * np.stack([share, np.ones_like(share), share], -1), normals=normals)


def decorated(make: Maker) -> Callable[[Cue], Thing]:
    """The maker of a thing on which a picture or words are printed where its own maker prints none."""

    def made(cue: Cue) -> Thing:
        thing = make(cue)
        if not (pictured(cue) or printed(cue)):
            return thing
        bare = make(replace(cue, traits=tuple(t for t in cue.traits if not t.startswith((SAYS, SHOWS)))))
        if len(bare.mesh.corners) != len(thing.mesh.corners):
            return thing
        view = thing.view(replace(cue, yaw=0.0))
        decal = _decal(thing.mesh, view, cue)
        return thing if decal is None else replace(thing, mesh=join([thing.mesh, decal]), fit=lambda _cue: view)

    return made


def _decal(mesh: Mesh, view: View, cue: Cue) -> Mesh | None:
    """The picture on the side of the mesh that is seen from there; None where there is none to print on."""
    place = _place(mesh, view)
    if place is None:
        return None
    (x, y), size, height = place
    ink, pale = _inks(mesh, cue)
    flat = emblem(pictured(cue), size, ink, pale) if pictured(cue) else None
    if flat is None and not printed(cue):
        return None  # nobody knows how it looks
    flat = inscription(printed(cue), 1.3 * size, 0.7 * size, ink, 12) if flat is None else flat
    axes = view.matrix()
    flat = _split(flat, size / 8)
    at = np.stack([x - flat.corners[..., 2], y + flat.corners[..., 1]], -1)
    lift = 0.012 * size + flat.corners[..., 0]
    laid = np.concatenate([at, (_felt(height, at, (x, y), 0.75 * size) + lift)[..., None]], -1)
    normals = np.broadcast_to(np.array([0.0, 0.0, 1.0]), laid.shape)
    return replace(flat, corners=laid @ axes, normals=normals @ axes)


def _place(mesh: Mesh, view: View) -> tuple[tuple[float, float], float, Rows] | None:
    """(middle, size, relief) of the part that bulges without a step, m; None where there is no side to print on."""
    seen, side = extent(mesh, view), mesh.corners @ view.matrix().T  # x right, y up, z to us
    best: tuple[float, tuple[tuple[float, float], float, Rows]] | None = None
    for share, up in _SEATS:
        size = share * min(seen.width, seen.height)
        middle = ((seen.left + seen.right) / 2, seen.bottom + up * seen.height)
        height = _relief(side, middle, 0.75 * size)
        inner = None if height is None else height[_CELLS // 6 : -_CELLS // 6, _CELLS // 6 : -_CELLS // 6]
        if inner is None or height is None:
            continue
        step = max(float(np.abs(np.diff(inner, axis=a)).max()) for a in (0, 1)) / size
        if best is None or step < best[0] - 0.02:
            best = step, (middle, size, height)
        if step < _STEP:
            break
    return None if best is None else best[1]


def _inks(mesh: Mesh, cue: Cue) -> tuple[Stuff, Stuff]:
    """(ink, what its lines enclose): dark on what is bright, bright on what is dark."""
    sides = mesh.corners[:, 1:] - mesh.corners[:, :1]
    area = np.linalg.norm(np.cross(sides[:, 0], sides[:, 1]), axis=1)
    most = mesh.stuffs[int(np.bincount(mesh.stuff.astype(int), area).argmax())].colour
    bright = _light(most) > 0.16
    told = [c for c in named(cue)[1:] if abs(_light(c) - _light(most)) > 0.08]
    ink = told[0] if told else paint("#1c1c22" if bright else "#f4f2ea")
    return matt(ink, 0), Stuff(most if bright else paint("#c8a05a"), wear=0.0)


def _light(colour: Rgb) -> float:
    return 0.21 * colour[0] + 0.72 * colour[1] + 0.07 * colour[2]


def _relief(side: Rows, middle: tuple[float, float], half: float) -> Rows | None:
    """(cells, cells) m towards us of the nearest surface, rows upwards; None where most of it is empty."""
    grid = np.linspace(-half, half, _CELLS)
    columns, rows = middle[0] + grid, middle[1] + grid
    out = np.full((_CELLS, _CELLS), np.nan)
    low, high = side.min(1), side.max(1)
    normal = np.cross(side[:, 1] - side[:, 0], side[:, 2] - side[:, 0])
    facing = np.abs(normal[:, 2]) > _FACES_US * np.linalg.norm(normal, axis=1)
    near = facing & (high[:, 0] > columns[0]) & (low[:, 0] < columns[-1]) & (high[:, 1] > rows[0]) & (
        low[:, 1] < rows[-1])
    for (a, b, c), n in zip(side[near], normal[near], strict=True):
        i0, i1 = np.searchsorted(columns, (min(a[0], b[0], c[0]), max(a[0], b[0], c[0])))
        j0, j1 = np.searchsorted(rows, (min(a[1], b[1], c[1]), max(a[1], b[1], c[1])))
        if i0 == i1 or j0 == j1:
            continue
        u, v = np.meshgrid(columns[i0:i1], rows[j0:j1])
        within = np.ones(u.shape, bool)
        turn = np.sign(n[2])
        for p, q in ((a, b), (b, c), (c, a)):
            within &= turn * ((q[0] - p[0]) * (v - p[1]) - (q[1] - p[1]) * (u - p[0])) >= -1e-12
        deep = a[2] - (n[0] * (u - a[0]) + n[1] * (v - a[1])) / n[2]
        cell = out[j0:j1, i0:i1]
        cell[within] = np.fmax(cell, deep)[within]
    if np.isnan(out).mean() > 0.6:
        return None
    return np.where(np.isnan(out), np.nanmedian(out), out)


def _felt(height: Rows, at: Rows, middle: tuple[float, float], half: float) -> Rows:
    """Its height at points (…, 2), between the cells."""
    place = np.clip((at - np.array(middle) + half) / (2 * half) * (_CELLS - 1), 0, _CELLS - 1.001)
    base = place.astype(int)
    f = place - base
    i, j = base[..., 0], base[..., 1]
    low = height[j, i] * (1 - f[..., 0]) + height[j, i + 1] * f[..., 0]
    high = height[j + 1, i] * (1 - f[..., 0]) + height[j + 1, i + 1] * f[..., 0]
    return np.asarray(low * (1 - f[..., 1]) + high * f[..., 1])


def _split(mesh: Mesh, longest: float) -> Mesh:
    """Its triangles cut until no side is longer than that, so that they bend with what they lie on."""
    for _ in range(8):
        corners = mesh.corners
        sides = np.linalg.norm(np.roll(corners, -1, axis=1) - corners, axis=2)
        long = sides.max(1) > longest
        if not long.any():
            break
        first = sides[long].argmax(1)
        order = (first[:, None] + np.arange(3)) % 3
        cut = {name: np.take_along_axis(getattr(mesh, name)[long], order[..., None], 1)
               for name in ("corners", "normals", "uv")}
        halves: dict[str, Rows] = {}
        for name, (a, b, c) in ((n, np.moveaxis(v, 1, 0)) for n, v in cut.items()):
            middle = (a + b) / 2
            halves[name] = np.concatenate([getattr(mesh, name)[~long], np.stack([a, middle, c], 1),
                                           np.stack([middle, b, c], 1)])
        stuff = np.concatenate([mesh.stuff[~long], mesh.stuff[long], mesh.stuff[long]])
        mesh = Mesh(halves["corners"], halves["normals"], halves["uv"], stuff, mesh.stuffs)
    return mesh
