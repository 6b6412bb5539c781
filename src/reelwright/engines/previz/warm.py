"""Fills numba's cache, so that no clip waits for the compiler: python -m reelwright.engines.previz.warm"""

from __future__ import annotations

import sys
import time

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.engines.previz.scene import Pixels
from reelwright.engines.previz.shoot import backend
from reelwright.engines.previz.shoot.sprites import glow_picture
from reelwright.engines.previz.shoot.texture import Chain, Texture
from reelwright.media.inputs import Assets

PLACES = (
    "a red fox runs through a snowy pine forest at dusk",
    "a fishing boat on a stormy sea below cliffs, seagulls, rain",
    "a violinist plays on a pier by a harbour at night under the aurora",
    "a woman with an umbrella walks through a rainy neon city street at night, a car",
    "a knight stands in a ruined castle, dragons fly over a volcano, embers",
    "an astronaut walks in a desert canyon with rockets, dust",
    "fish swim over a coral reef, bubbles",
    "aerial view of farmland and fields",
    "snow-capped mountains",
    "a cat sleeps in an old library by the window, golden light",
)  # between them they call every compiled painter


def fill(choice: backend.Choice = "compiled") -> None:
    """Calls every pixel loop once with the very types that the shooter uses, on pictures of a few pixels."""
    loops = backend.loops(choice)
    canvas, part = np.zeros((48, 64), np.uint32), np.zeros((24, 32), np.uint32)
    pixels: Pixels = np.full((16, 16, 4), 200, np.uint8)
    scratch = np.zeros((3, 4096), np.uint32)
    texture, tile, panel = Texture.of(pixels), Chain.of_tile(pixels), Chain.of_quad(pixels)
    level, place = texture.place((8.0, 8.0), (8.0, 8.0), 1.0)
    loops.draw_rows(canvas, texture.levels[level], texture.spans[level], scratch, place, 1.0)
    loops.turned(canvas, texture.levels[level], texture.spans[level], np.array([[1.0, 0, 0], [0, 1.0, 0]]),
                 np.array([0, 16, 0, 16], np.int64), 1.0)
    lens = np.array([60.0, 1.6, 31.5, 20.0, 0.0, 0.0])
    loops.ground_rows(canvas, tile.texels, tile.table, scratch, lens, np.array([8.0, 60.0, 30.0, 0.5, 8.0]))
    back = np.array([[1.0, 0, 0], [0, 1.0, 0], [0, 0.001, 1.0]])
    for loop in (loops.quad, loops.quad_rows):
        loop(canvas, panel.texels, panel.table, back, np.array([0, 16, 0, 16], np.int64), np.zeros(2), 1.0)
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


def paint() -> None:
    """Shoots one frame each of some small scenes, which compiles what the painters use."""
    for prompt in PLACES:
        shot = Shot(
            task_uuid="", video_uuid="", index=0, prompt=prompt, negative_prompt=None, width=320, height=180,
            resolution="360p", fit_image=False, duration=5, fps=1, seed=1, camera=None, effect=None, style=None,
            motion="normal", sound=False, sound_prompt=None, images=(), container="MP4", quality=95, safety="none",
            watermark=False,
        )  # fmt: skip
        footage = PrevizEngine(1, "compiled").render(shot, Assets(), lambda fraction: None)
        next(footage.frames)
        footage.close()


def main() -> None:
    start = time.perf_counter()
    fill()
    paint()
    sys.stdout.write(f"previz: compiled loops ready after {time.perf_counter() - start:.1f} s\n")


if __name__ == "__main__":
    main()
