"""Importing an engine quickly: for the first clip of a fresh process, the import is most of what it waits for."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_BLAS = "scipy.linalg"


@contextmanager
def swift_import() -> Iterator[None]:
    """For the imports of an engine with compiled loops, while no other thread imports.

    The garbage collector rests: thousands of rows are made and none of them is garbage; what is there at the end it
    never looks through again. And numba is loaded with scipy.linalg hidden: it imports that only to learn whether
    matrices can be multiplied in compiled loops, which ours don't, and it costs more than all our own modules of a
    style."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        _load_numba()
        yield
        gc.freeze()
    finally:
        if collecting:
            gc.enable()


def _load_numba() -> None:
    """Does nothing where numba is absent, or scipy.linalg is there already."""
    if importlib.util.find_spec("numba") is None or _BLAS in sys.modules:
        return
    sys.modules[_BLAS] = None  # type: ignore[assignment]  # the documented way to make an import fail
    try:
        importlib.import_module("numba.np.arraymath")
    finally:
        del sys.modules[_BLAS]
