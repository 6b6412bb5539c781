"""A mesh in true perspective: what stands in a room is seen from where the lens is, near ends larger than far ones."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.figures.forms.render import MARGIN, Frame, extent, picture
from reelwright.engines.previz.paint.figures.rig import Rows, View
from reelwright.engines.previz.paint.lighting.matte import Matte

HEAD_ON = View(0.0, 0.0)
NEAREST = 0.35
"""m: what is nearer than this to the lens is left out."""
FINE = 1.5
"""Samples a texel, each way: a set needs less than a hero."""
COARSE = 1.1
"""The same for what is far away."""
_LONGEST = 0.8
"""m: longer edges are halved, so that texture and depth keep to the perspective."""


def placed(mesh: Mesh, x: float, y: float, z: float, turn: float = 0.0) -> Mesh:
    """A piece whose front is +x -> where it stands: x right, y up, -z away from the lens. turn: degrees from facing the
    lens towards the right."""
    return mesh.turned("y", turn - 90.0).moved(x, y, -z)


def plate(
    mesh: Mesh, eye: float, depth: float, ppm: float, window: Bounds, finely: bool = True
) -> Matte | None:
    """The picture of a placed mesh on an upright plane `depth` m away, ppm texels a metre there, its anchor at x = 0,
    y = 0. eye: height of the lens, m. window: what may be seen of that plane, m; None where nothing of it is.
    finely: large faces keep their texture's perspective; what is far away needs no such care."""
    flat = _flattened(_cut(mesh) if finely else mesh, eye, depth)
    if not len(flat.corners):
        return None
    box = extent(flat, HEAD_ON)
    left, right = max(box.left, window.left), min(box.right, window.right)
    bottom, top = max(box.bottom, window.bottom), min(box.top, window.top)
    if right - left < 0.02 or top - bottom < 0.02:
        return None
    over = FINE if finely else COARSE
    fine = over * ppm
    width, height = math.ceil((right - left) * fine) + 2 * MARGIN, math.ceil((top - bottom) * fine) + 2 * MARGIN
    frame = Frame(width, height, fine, (MARGIN - left * fine, MARGIN + top * fine), over)
    return picture(flat, HEAD_ON, frame)


def _flattened(mesh: Mesh, eye: float, depth: float) -> Mesh:
    """Corners where the lens sees them on the plane; their third coordinate grows towards the lens and is linear on the
    screen, metres near the plane."""
    z = -mesh.corners[..., 2]
    ahead = (z > NEAREST).all(1)
    corners, z = mesh.corners[ahead], z[ahead]
    k = depth / z
    out = np.stack([corners[..., 0] * k, eye + (corners[..., 1] - eye) * k, depth * (k - 1)], -1)
    return replace(mesh, corners=out, normals=mesh.normals[ahead], uv=mesh.uv[ahead], stuff=mesh.stuff[ahead])


def _cut(mesh: Mesh) -> Mesh:
    """The same surface without long triangles."""
    for _ in range(4):
        edges = np.linalg.norm(mesh.corners - np.roll(mesh.corners, 1, 1), axis=2).max(1)
        long = edges > _LONGEST
        if not long.any():
            return mesh
        short = ~long
        mesh = replace(
            mesh,
            corners=np.concatenate([mesh.corners[short], _quartered(mesh.corners[long])]),
            normals=np.concatenate([mesh.normals[short], _quartered(mesh.normals[long])]),
            uv=np.concatenate([mesh.uv[short], _quartered(mesh.uv[long])]),
            stuff=np.concatenate([mesh.stuff[short], np.tile(mesh.stuff[long], 4)]),
        )
    return mesh


def _quartered(a: Rows) -> Rows:
    """Triangles (m, 3, k) -> the four of each, (4m, 3, k)."""
    p, q, r = a[:, 0], a[:, 1], a[:, 2]
    pq, qr, rp = (p + q) / 2, (q + r) / 2, (r + p) / 2
    return np.concatenate([np.stack(t, 1) for t in ((p, pq, rp), (pq, q, qr), (rp, qr, r), (pq, qr, rp))])
