"""Fills numba's cache, so that no clip waits for the compiler: python -m reelwright.engines.previz.warm"""

from __future__ import annotations

import sys
import time

import numpy as np

from reelwright.engines.previz.scene import Pixels
from reelwright.engines.previz.shoot import backend
from reelwright.engines.previz.shoot.sprites import glow_picture
from reelwright.engines.previz.shoot.texture import Chain, Texture


def fill(choice: backend.Choice = "compiled") -> None:
    """Calls every loop once with the very types that the shooter uses, on pictures of a few pixels."""
    loops = backend.loops(choice)
    canvas, part = np.zeros((48, 64), np.uint32), np.zeros((24, 32), np.uint32)
    pixels: Pixels = np.full((16, 16, 4), 200, np.uint8)
    scratch = np.zeros((3, 4096), np.uint32)
    texture, tile, panel = Texture.of(pixels), Chain.of_tile(pixels), Chain.of_quad(pixels)
    level, place = texture.place((8.0, 8.0), (8.0, 8.0), 1.0)
    loops.draw_rows(canvas, texture.levels[level], texture.spans[level], scratch, place, 1.0)
    lens = np.array([60.0, 1.6, 31.5, 20.0, 0.0, 0.0])
    loops.ground_rows(canvas, tile.texels, tile.table, scratch, lens, np.array([8.0, 60.0, 30.0]))
    back = np.array([[1.0, 0, 0], [0, 1.0, 0], [0, 0.001, 1.0]])
    loops.quad(canvas, panel.texels, panel.table, back, np.array([0, 16, 0, 16], np.int64), 1.0)
    for target in (canvas[2:26, 2:34], part):  # a part of a canvas is another type than a canvas
        loops.over(target, part, 1.0)
    loops.over_column(canvas, np.zeros(48, np.uint32))
    loops.glows(canvas, glow_picture(), np.array([[9, 9, 4, 9, 9, 9]], np.float32))
    loops.dots(canvas, np.array([[9, 9, 4, 9, 9, 9, 1]], np.float32))
    loops.streaks(canvas, np.array([[9, 9, 4, 4, 1, 9, 9, 9, 1]], np.float32))
    loops.stamps(canvas, texture.levels[0][None].copy(), np.array([[9, 9, 4, 1, 0, 0]], np.float32), 1.0)
    curve, grain = np.zeros((3, 6), np.float32), np.zeros((64, 128), np.int8)
    edge = np.ones(64, np.float32)
    at = np.array([0, 0, 0.1, 1.0], np.float32)
    loops.finish(np.empty_like(canvas), canvas, canvas, edge, edge[:48].copy(), curve, grain, at)


def main() -> None:
    start = time.perf_counter()
    fill()
    sys.stdout.write(f"previz: compiled loops ready after {time.perf_counter() - start:.1f} s\n")


if __name__ == "__main__":
    main()
