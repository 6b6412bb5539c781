"""Blocks and quads by the thousand, made into one mesh at once: what walls of houses are built of.

Axes of a wall: x along it, y up, z out of it towards the street; metres."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, Point
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows

Span = tuple[float, float]

_FACES = np.array((  # corners of a unit cube by (x, y, z) of 0 or 1, and the normal they share
    ((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)), ((0, 0, 0), (0, 0, 1), (0, 1, 1), (0, 1, 0)),
    ((1, 0, 1), (1, 0, 0), (1, 1, 0), (1, 1, 1)), ((0, 1, 1), (1, 1, 1), (1, 1, 0), (0, 1, 0)),
    ((0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)),
), np.int64)  # fmt: skip
_NORMALS = np.array(((0, 0, 1), (-1, 0, 0), (1, 0, 0), (0, 1, 0), (0, -1, 0)), np.float64)
_UV = np.array(((0, 1), (2, 1), (2, 1), (0, 2), (0, 2)), np.int64)  # which axes are a face's texture coordinates
_TOP = 3


class Mason:
    """Lays blocks (five faces: nobody sees their backs) and quads, each of one stuff; `mesh` is all of them. cap: what
    lies on top of every block, such as snow."""

    def __init__(self, cap: Stuff | None = None) -> None:
        self._blocks: list[tuple[float, ...]] = []
        self._quads: list[tuple[Point, Point, Point, Point]] = []
        self._of_block: list[int] = []
        self._of_quad: list[int] = []
        self._stuffs: dict[Stuff, int] = {}
        self._cap = cap

    def block(self, stuff: Stuff, x: Span, y: Span, z: Span) -> None:
        """An upright box between two corners."""
        self._blocks.append((x[0], y[0], z[0], x[1], y[1], z[1]))
        self._of_block.append(self._number(stuff))

    def quad(self, stuff: Stuff, a: Point, b: Point, c: Point, d: Point) -> None:
        """A flat face by its corners in turn; a triangle when the last two are one."""
        self._quads.append((a, b, c, d))
        self._of_quad.append(self._number(stuff))

    @property
    def laid(self) -> bool:
        """Whether there is anything to see."""
        return bool(self._blocks or self._quads)

    def _number(self, stuff: Stuff) -> int:
        return self._stuffs.setdefault(stuff, len(self._stuffs))

    def mesh(self, seen_from: Point | None = None) -> Mesh:
        """Everything laid so far; without the faces of blocks that turn their backs on a viewer."""
        cap = self._number(self._cap) if self._cap is not None else -1
        corners, normals, uv, ids = [], [], [], []
        if self._blocks:
            boxes = np.array(self._blocks).reshape(-1, 2, 3)
            faces = boxes[:, _FACES, np.arange(3)]  # (n, 5, 4, 3)
            own = np.repeat(np.array(self._of_block)[:, None], 5, 1)
            if cap >= 0:
                own[:, _TOP] = cap
            keep = np.ones(own.shape, np.bool_)
            if seen_from is not None:
                keep = np.einsum("fc,nfc->nf", _NORMALS, np.array(seen_from) - faces[:, :, 0]) > 0
            corners.append(faces[keep])
            normals.append(np.broadcast_to(_NORMALS, (len(boxes), 5, 3))[keep])
            uv.append(np.stack([faces[:, k][..., _UV[k]] for k in range(5)], 1)[keep])
            ids.append(own[keep])
        if self._quads:
            flat = np.array(self._quads)
            corners.append(flat)
            n = np.cross(flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0])
            normals.append(n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-9))
            uv.append(_flat_uv(flat))
            ids.append(np.array(self._of_quad))
        return _split(np.concatenate(corners), np.concatenate(normals), np.concatenate(uv), np.concatenate(ids),
                      tuple(self._stuffs))


def _flat_uv(quads: Rows) -> Rows:
    """Metres along the first edge and across it."""
    e = quads[:, 1] - quads[:, 0]
    e = e / np.maximum(np.linalg.norm(e, axis=1, keepdims=True), 1e-9)
    way = quads - quads[:, :1]
    u = np.einsum("nki,ni->nk", way, e)
    v = np.linalg.norm(way - u[..., None] * e[:, None], axis=2)
    return np.stack([u + quads[:, :1, 0], v], -1)


def _split(corners: Rows, normals: Rows, uv: Rows, ids: Rows, stuffs: Sequence[Stuff]) -> Mesh:
    """Quads into two triangles each."""
    order = np.array(((0, 1, 2), (0, 2, 3)))
    return Mesh(
        corners[:, order].reshape(-1, 3, 3), np.repeat(normals[:, None], 6, 1).reshape(-1, 3, 3),
        uv[:, order].reshape(-1, 3, 2), np.repeat(ids, 2), tuple(stuffs),
    )  # fmt: skip
