"""A drawing board: a G-buffer for flat shapes, and a drawing on it in metres."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from reelwright.engines.previz.paint.brushes.noise import fbm_image
from reelwright.engines.previz.paint.lighting.colour import lin
from reelwright.engines.previz.paint.lighting.matte import Matte
from reelwright.engines.previz.scene import Floats

Point = tuple[float, float]
Outline = Sequence[Point]


class Board:
    """A G-buffer that painters fill far to near."""

    def __init__(self, width: int, height: int, ppm: float) -> None:
        self.width, self.height, self.ppm = max(4, width), max(4, height), ppm
        shape = (self.height, self.width)
        self.albedo, self.normal, self.emission = (np.zeros((*shape, 3), np.float32) for _ in range(3))
        self.alpha, self.ao = np.zeros(shape, np.float32), np.ones(shape, np.float32)

    def put(
        self,
        mask: Floats,
        x0: int,
        y0: int,
        albedo: Floats,
        normal: Floats,
        emission: Floats | None = None,
        ao: Floats | None = None,
    ) -> None:
        """mask (h, w) at (x0, y0); albedo, normal, emission: (3,) or (h, w, 3); ao (h, w)."""
        h, w = mask.shape
        a, b, c, d = max(0, x0), max(0, y0), min(self.width, x0 + w), min(self.height, y0 + h)
        if c <= a or d <= b:
            return
        source, target = np.s_[b - y0 : d - y0, a - x0 : c - x0], np.s_[b:d, a:c]
        k = mask[source][..., None]

        def pick(value: Floats) -> Floats:
            return value[source] if value.ndim >= 2 else value

        self.albedo[target] += (pick(albedo) - self.albedo[target]) * k
        self.normal[target] += (pick(normal) - self.normal[target]) * k
        self.emission[target] += ((pick(emission) if emission is not None else 0.0) - self.emission[target]) * k
        self.ao[target] += ((pick(ao) if ao is not None else 1.0) - self.ao[target]) * k[..., 0]
        self.alpha[target] = np.maximum(self.alpha[target], k[..., 0])

    def block(
        self,
        box: tuple[int, int, int, int],
        albedo: Floats,
        normal: Floats,
        emission: Floats | None = None,
        ao: Floats | None = None,
    ) -> None:
        """A solid rectangle (x0, y0, width, height): `put` without blending, for the many walls of a city."""
        x0, y0, w, h = box
        a, b, c, d = max(0, x0), max(0, y0), min(self.width, x0 + w), min(self.height, y0 + h)
        if c <= a or d <= b:
            return
        source, target = np.s_[b - y0 : d - y0, a - x0 : c - x0], np.s_[b:d, a:c]
        self.albedo[target] = albedo[source] if albedo.ndim == 3 else albedo
        self.normal[target] = normal[source] if normal.ndim == 3 else normal
        self.emission[target] = emission[source] if emission is not None else 0.0
        self.ao[target] = ao[source] if ao is not None else 1.0
        self.alpha[target] = 1.0

    def matte(self, anchor: tuple[float, float], rim: float = 0.6) -> Matte:
        emission = self.emission if self.emission.any() else None
        return Matte(self.albedo, self.alpha, self.ppm, anchor, self.normal, None, self.ao, emission, rim=rim)


def outline_mask(width: int, height: int, points: Outline) -> Floats:
    """Anti-aliased polygon, points in texels."""
    mask = np.zeros((height * 2, width * 2), np.uint8)
    cv2.fillPoly(mask, [np.round(np.array(points, np.float64) * 16).astype(np.int32)], 255, cv2.LINE_AA, 3)
    return np.asarray(cv2.resize(mask, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255)


class Drawing:
    """A prop on its board; coordinates in m from its foot, x right, y up."""

    def __init__(self, width: float, height: float, ppm: float, rng: np.random.Generator, snow: float) -> None:
        self.board = Board(int(width * ppm), int(height * ppm), ppm)
        self.ppm, self.snow, self.rng = ppm, snow, rng
        w, h = self.board.width, self.board.height
        self.grain = (0.6 + 0.8 * fbm_image(w, h, width * 1.5, height * 1.5, int(rng.integers(99)), 3))[..., None]

    def mask(self, points: Outline) -> Floats:
        b = self.board
        return outline_mask(
            b.width, b.height, [(b.width / 2 + x * self.ppm, b.height - y * self.ppm) for x, y in points]
        )

    def fill(
        self,
        points: Outline,
        code: str,
        normal: tuple[float, float, float] = (0.0, 0.1, 0.98),
        glow: str = "",
        power: float = 1.0,
    ) -> None:
        mask, x0, y0 = self._cut(points)
        emission = mask[..., None] * lin(glow) * power if glow else None
        part = self.grain[max(0, y0) : y0 + mask.shape[0], max(0, x0) : x0 + mask.shape[1]]
        tone = np.ones((*mask.shape, 1), np.float32)
        tone[max(0, -y0) : max(0, -y0) + part.shape[0], max(0, -x0) : max(0, -x0) + part.shape[1]] = part
        self.board.put(
            mask,
            x0,
            y0,
            np.asarray(lin(code) * tone, np.float32),
            np.array(normal, np.float32),
            None if emission is None else np.asarray(emission, np.float32),
        )

    def _cut(self, points: Outline) -> tuple[Floats, int, int]:
        """The mask of an outline in its own box, and where the box lies: most shapes are small."""
        b = self.board
        texels = np.array([(b.width / 2 + x * self.ppm, b.height - y * self.ppm) for x, y in points])
        x0, y0 = (int(v) for v in np.floor(np.maximum(texels.min(0), -2)) - 1)
        x1, y1 = (int(v) for v in np.ceil(np.minimum(texels.max(0), (b.width + 2, b.height + 2))) + 2)
        x1, y1 = max(x1, x0 + 1), max(y1, y0 + 1)
        return outline_mask(x1 - x0, y1 - y0, [(float(x - x0), float(y - y0)) for x, y in texels]), x0, y0

    def round(self, points: Outline, code: str, half: float, x: float = 0.0, flutes: float = 0.0) -> None:
        """A shape shaded like an upright cylinder of that half width."""
        b = self.board
        u = np.clip((np.arange(b.width) - b.width / 2 - x * self.ppm) / max(half * self.ppm, 1), -1, 1)[None]
        u = np.asarray(u * np.ones((b.height, 1)), np.float32)
        ripple = np.sin(np.arcsin(u) * 9) * flutes if flutes else 0 * u
        normal = np.dstack([u * 0.9 + ripple, np.full_like(u, 0.05), np.sqrt(1 - u * u) * 0.9 + 0.1])
        self.board.put(
            self.mask(points), 0, 0, np.asarray(lin(code) * self.grain, np.float32), np.asarray(normal, np.float32)
        )

    def spot(self, x: float, y: float, radius: float, code: str) -> None:
        """A small disc: cheap enough for crowds."""
        b, r = self.board, max(1, round(radius * self.ppm))
        size = 2 * r + 1
        mask = np.zeros((size, size), np.uint8)
        cv2.circle(mask, (r, r), max(1, r - 1) if r > 1 else 1, 255, -1, cv2.LINE_AA)
        i, j = round(b.width / 2 + x * self.ppm) - r, round(b.height - y * self.ppm) - r
        b.put(np.asarray(mask / np.float32(255), np.float32), i, j, lin(code), np.array([0.1, 0.35, 0.9], np.float32))

    def cap(self, points: Outline) -> None:
        """Snow on a ledge, when it lies."""
        if self.snow > 0.3:
            self.fill(points, "#eef3fa", (0.0, 0.85, 0.5))

    def matte(self, rim: float = 0.6) -> Matte:
        b = self.board
        return b.matte((b.width / 2, float(b.height)), rim)


def box(x0: float, x1: float, y0: float, y1: float) -> Outline:
    return [(x0, y0), (x0, y1), (x1, y1), (x1, y0)]
