"""Loops of models baked into mattes: one canvas fitted to the whole loop, one matte a phase; see `tweens` for calm
loops."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from reelwright.engines.previz.paint.asset import Bounds
from reelwright.engines.previz.paint.figures.model import Part, extent
from reelwright.engines.previz.paint.figures.raster import Canvas, rasterise
from reelwright.engines.previz.paint.figures.solid import solid_brush
from reelwright.engines.previz.paint.figures.tweens import filled, keys
from reelwright.engines.previz.paint.lighting.matte import Matte

MARGIN = 4  # px of empty edge
LARGEST = 4_000_000  # texels of one picture; larger orders are made smaller
LARGEST_SOLID = 150_000  # the same for a picture of a loop drawn by depth, which costs more
LARGEST_CLOSE = 400_000  # the same for a short loop: of whoever is seen close by
FEW = 12  # pictures of a short loop
LEAST = 0.01  # m of a figure that is drawn, whatever the floor

Parts = Sequence[Part]


@dataclass(frozen=True, slots=True)
class Surface:
    """How a figure takes light. height: of the figure itself in m (not of its antlers); see raster.Canvas. bodies: how
    many are drawn as one."""

    height: float
    roundness: float = 0.45
    steps: float = 0.45
    rim: float = 0.6
    solid: bool = False
    window: Bounds | None = None
    bodies: int = 1


def measure_loop(parts_at: Callable[[float], Parts], phases: int = 4) -> Bounds:
    """True bounds in m over a few phases of a loop, with a little air for the phases between."""
    boxes = [extent(parts_at(k / phases)) for k in range(phases)]
    left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, top = max(b[2] for b in boxes), max(b[3] for b in boxes)
    slack = 0.015 * max(right - left, top - bottom) if phases > 1 else 0.0
    return Bounds(left - slack, right + slack, bottom - slack, top + slack)


def bake(
    parts_at: Callable[[float], Parts], frames: int, ppm: float, surface: Surface, floor: float = -math.inf
) -> tuple[tuple[Matte, ...], Bounds]:
    """Mattes of a loop, all of one size, anchored at the contact point; and the true bounds of exactly these. floor: m
    under which nothing is drawn."""
    loop = [parts_at(k / frames) for k in range(frames)]
    boxes = [extent(parts) for parts in loop]
    bounds = Bounds(min(b[0] for b in boxes), max(b[2] for b in boxes), min(b[1] for b in boxes),
        max(b[3] for b in boxes))
    bounds = within(bounds, surface.window)
    largest = LARGEST if not surface.solid or frames == 1 else LARGEST_CLOSE if frames <= FEW else LARGEST_SOLID
    shown = replace(bounds, bottom=min(max(bounds.bottom, floor), bounds.top - LEAST))
    canvas = fitted(shown, ppm, surface, round(largest * (0.4 + 0.6 * surface.bodies)))
    if frames == 1:
        return (_brush(canvas)(loop[0]),), bounds

    def drawn(numbers: Sequence[int]) -> dict[int, Matte]:
        draw = _brush(canvas)
        return {number: draw(loop[number]) for number in numbers}

    numbers = keys(loop, canvas.ppm, bounds.height)
    with ThreadPoolExecutor(2) as pool:  # the kernels and OpenCV let go of the interpreter
        one, other = pool.map(drawn, (numbers[::2], numbers[1::2]))
    return filled(one | other, frames), bounds


def _brush(canvas: Canvas) -> Callable[[Parts], Matte]:
    return solid_brush(canvas) if canvas.solid else lambda parts: rasterise(parts, canvas)


def within(bounds: Bounds, window: Bounds | None) -> Bounds:
    """The part of a box that a window shows; all of it without one."""
    if window is None:
        return bounds
    return Bounds(max(bounds.left, window.left), min(bounds.right, window.right), max(bounds.bottom, window.bottom),
                  min(bounds.top, window.top))


def fitted(bounds: Bounds, ppm: float, surface: Surface, largest: int = LARGEST) -> Canvas:
    ppm = min(ppm, math.sqrt(largest / max(1e-9, bounds.width * bounds.height)))
    width = math.ceil(bounds.width * ppm) + 2 * MARGIN
    height = math.ceil(bounds.height * ppm) + 2 * MARGIN
    origin = (MARGIN - bounds.left * ppm, MARGIN + bounds.top * ppm)
    return Canvas(width, height, ppm, origin, surface.height * ppm, surface.roundness, surface.steps, surface.rim,
                  surface.solid)


def scaled(bounds: Bounds, k: float) -> Bounds:
    """Bounds of the same thing k times as large."""
    return replace(bounds, left=bounds.left * k, right=bounds.right * k, bottom=bounds.bottom * k, top=bounds.top * k)
