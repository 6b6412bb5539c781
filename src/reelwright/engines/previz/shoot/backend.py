"""Which pixel loops a clip is shot with: the compiled ones when their cache is filled, else the plain ones."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from reelwright.engines.previz.shoot import plain

Choice = Literal["auto", "compiled", "plain"]
Array = NDArray[Any]
NAMES = ("over", "over_column", "draw_rows", "ground_rows", "quad", "quad_rows", "glows", "dots", "streaks",
         "stamps", "finish", "turned")


class Loops(Protocol):
    """What kernels.py and plain.py both hold."""

    def over(self, dst: Array, src: Array, opacity: float) -> None: ...
    def over_column(self, dst: Array, column: Array) -> None: ...
    def draw_rows(
        self, dst: Array, src: Array, span: Array, scratch: Array, place: Array, opacity: float
    ) -> None: ...
    def ground_rows(
        self, dst: Array, chain: Array, level: Array, scratch: Array, lens: Array, tile: Array
    ) -> None: ...
    def quad(
        self, dst: Array, chain: Array, level: Array, back: Array, box: Array, blur: Array, opacity: float
    ) -> None: ...
    def quad_rows(
        self, dst: Array, chain: Array, level: Array, back: Array, box: Array, blur: Array, opacity: float
    ) -> None: ...
    def turned(self, dst: Array, src: Array, span: Array, back: Array, box: Array, opacity: float) -> None: ...
    def glows(self, dst: Array, glow: Array, p: Array) -> None: ...
    def dots(self, dst: Array, p: Array) -> None: ...
    def streaks(self, dst: Array, p: Array) -> None: ...
    def stamps(self, dst: Array, atlas: Array, p: Array, opacity: float) -> None: ...
    def finish(
        self, dst: Array, src: Array, light: Array, vx: Array, vy: Array, curve: Array, grain: Array, at: Array
    ) -> None: ...


def compiled() -> Any:
    """The module of compiled loops. Raises ImportError where numba is absent."""
    return importlib.import_module("reelwright.engines.previz.shoot.kernels")


def is_warm() -> bool:
    """Whether every compiled loop lies in numba's cache as its source is now: compiling takes seconds. Numba is asked
    itself: it goes by the source's hash, and a file that was only touched is still compiled."""
    if importlib.util.find_spec("numba") is None:
        return False
    module = compiled()
    found = (getattr(module, name) for name in NAMES)
    return all(loop.signatures or loop._cache._cache_file._load_index() for loop in found)


def loops(choice: Choice = "auto") -> Loops:
    """Chosen once per clip, so that no clip mixes both."""
    if choice == "plain" or (choice == "auto" and not is_warm()):
        return plain
    module: Loops = compiled()
    return module


def u8(x: Array) -> NDArray[np.uint8]:
    """uint32 (h, w), contiguous -> uint8 (h, w, 4), the same memory."""
    return x.view(np.uint8).reshape((*x.shape, 4))


def u32(x: Array) -> NDArray[np.uint32]:
    """uint8 (h, w, 4), contiguous -> uint32 (h, w), the same memory."""
    return x.view(np.uint32)[..., 0]
