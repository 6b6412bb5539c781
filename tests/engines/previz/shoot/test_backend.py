"""Which loops a clip is shot with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import reelwright
from reelwright.engines.previz.shoot import backend, kernels, plain

CHECK = "from reelwright.engines.previz.shoot import backend; print(backend.is_warm())"


def warm(folder: Path, cache: Path) -> bool:
    """Asked of a process of its own, on a copy of the package."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "NUMBA_CACHE_DIR": str(cache)}
    done = subprocess.run([sys.executable, "-c", CHECK], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip() == "True"


def test_an_empty_cache_is_not_warm(tmp_path):
    assert not warm(Path(reelwright.__file__).parents[1], tmp_path)


def test_both_sets_of_loops_hold_every_name():
    for name in backend.NAMES:
        assert callable(getattr(kernels, name))
        assert callable(getattr(plain, name))


def test_a_touched_source_is_still_warm():
    """As after a checkout or a reinstall: the file is newer than the cache, its text is the same."""
    for name in backend.NAMES:
        loop = getattr(kernels, name)
        if not loop._cache._cache_file._load_index():  # nothing compiled here yet: that is what `make setup` does
            return
    source = Path(kernels.__file__)
    before = source.stat()
    try:
        os.utime(source)
        done = subprocess.run([sys.executable, "-c", CHECK], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "True"
    finally:
        os.utime(source, ns=(before.st_atime_ns, before.st_mtime_ns))
