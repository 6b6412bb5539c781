"""Arithmetic on premultiplied BGRA texels seen as uint32, inlined into the compiled loops.

Two channels share one 32-bit multiply (mask 0x00ff00ff), so that LLVM vectorises the loops. A premultiplied texel has
colour <= alpha; linear interpolation and opacity keep that, therefore "over" never overflows. Numba doesn't notice a
change here in what it has cached of the loops: after one, empty the cache (`make clean`)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

U, I32, I64, F = np.uint32, np.int32, np.int64, np.float32
LOW, HIGH, HALF = U(0x00FF00FF), U(0xFF00FF00), U(0x00800080)
C8, C16, C24, FULL = U(8), U(16), U(24), U(255)
LIMIT = U(256)
kernel = njit(nogil=True, cache=True, error_model="numpy")
inlined = njit(nogil=True, cache=True, error_model="numpy", inline="always")


@inlined
def over_texel(s: Any, d: Any) -> Any:
    """Texel s over pixel d."""
    ia = FULL - (s >> C24)
    lo = U((d & LOW) * ia + HALF)
    hi = U(((d >> C8) & LOW) * ia + HALF)
    lo = U((lo + ((lo >> C8) & LOW)) >> C8) & LOW
    hi = U(hi + ((hi >> C8) & LOW)) & HIGH
    return U(s + (lo | hi))


@inlined
def mix_texels(a: Any, b: Any, f: Any) -> Any:
    """a + (b - a)·f/256 on four channels, f in 0..256."""
    g = LIMIT - f
    lo = U((a & LOW) * g + (b & LOW) * f + HALF)
    hi = U(((a >> C8) & LOW) * g + ((b >> C8) & LOW) * f + HALF)
    return U(((lo >> C8) & LOW) | (hi & HIGH))


@inlined
def scale_texel(a: Any, f: Any) -> Any:
    """a·f/256 on four channels, f in 0..256."""
    lo = U((a & LOW) * f)
    hi = U(((a >> C8) & LOW) * f)
    return U(((lo >> C8) & LOW) | (hi & HIGH))
