"""Words as meshes: flat letters to lay on signs, shirts, hulls and covers."""

from __future__ import annotations

import itertools
import textwrap
from dataclasses import replace
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from reelwright.engines.previz.paint.figures.forms.mesh import Mesh
from reelwright.engines.previz.paint.figures.forms.stuff import Stuff
from reelwright.engines.previz.paint.figures.rig import Rows

LINE = 44  # scanlines of one line of text: as fine as its curves are
LONGEST = 64  # letters that are drawn of a text


def inscription(text: str, wide: float, high: float, stuff: Stuff, columns: int = 12) -> Mesh:
    """Lines of text within wide x high m about the origin, in the plane x = 0, to be read from +x. columns: letters a
    line before it is broken."""
    lines = textwrap.wrap(" ".join(text.split())[:LONGEST], columns) or [" "]
    quads = [_strips(line) for line in lines]
    span = max(q[1] for q in quads)
    k = min(wide / span, high / (1.25 * len(lines) - 0.25))
    out = []
    for i, (strips, length) in enumerate(quads):
        if len(strips):
            middle = (len(lines) - 1) / 2 - i
            out.append((strips - np.array((length / 2, 0.5))) * k + np.array((0.0, 1.25 * k * middle)))
    flat = np.concatenate(out) if out else np.zeros((0, 4, 2))
    return _facing(flat, stuff)


def round_wall(words: Mesh, radius: float, lift: float = 1.0) -> Mesh:
    """An inscription bent about the y axis, m; lift: times that radius at which the ink lies."""
    way, bent = words.corners[..., 2] / radius, words.corners.copy()
    bent[..., 0], bent[..., 2] = lift * radius * np.cos(way), lift * radius * np.sin(way)
    return replace(words, corners=bent)


def _facing(flat: Rows, stuff: Stuff) -> Mesh:
    """Quads (n, 4, 2) to the right and up -> triangles that look along +x."""
    p = np.stack([np.zeros(flat.shape[:2]), flat[..., 1], -flat[..., 0]], -1)
    corners = np.concatenate([p[:, (0, 1, 2)], p[:, (0, 2, 3)]])
    normals = np.zeros_like(corners)
    normals[..., 0] = 1.0
    uv = np.concatenate([flat[:, (0, 1, 2)], flat[:, (0, 2, 3)]])
    return Mesh(corners, normals, uv, np.zeros(len(corners), np.int64), (stuff,))


@lru_cache(maxsize=32)
def _strips(line: str) -> tuple[Rows, float]:
    """Quads (n, 4, 2) of a line one high, its foot at 0, and its length."""
    font = ImageFont.load_default(LINE)
    x0, y0, x1, y1 = font.getbbox(line, stroke_width=1)
    picture = Image.new("L", (int(x1 - x0) + 4, int(y1 - y0) + 2))
    ImageDraw.Draw(picture).text((2 - x0, 1 - y0), line, fill=255, font=font, stroke_width=1)
    ink = np.asarray(picture, np.float64) / 255
    rows = [_crossings(row) for row in ink]
    quads = []
    for y, (above, below) in enumerate(itertools.pairwise(rows)):
        if len(below) != len(above):
            below = above
        top, low = len(ink) - y, len(ink) - y - 1
        for k in range(0, len(above) - 1, 2):
            quads.append(((above[k], top), (below[k], low), (below[k + 1], low), (above[k + 1], top)))
    tall = float(len(ink))
    return np.array(quads, np.float64).reshape(-1, 4, 2) / tall, ink.shape[1] / tall


def _crossings(row: Rows) -> list[float]:
    """Where a scanline enters and leaves the ink, between samples."""
    edge = np.flatnonzero((row[:-1] > 0.5) != (row[1:] > 0.5))
    return [float(i + (0.5 - row[i]) / (row[i + 1] - row[i])) for i in edge]
