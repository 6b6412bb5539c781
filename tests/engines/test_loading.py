"""Importing an engine quickly leaves the process as it was found."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import gc, sys
from reelwright.engines.loading import swift_import
with swift_import():
    assert not gc.isenabled()
    from reelwright.engines.previz.paint.figures import rig
assert gc.isenabled() and gc.get_freeze_count() > 0
assert "scipy.linalg" not in sys.modules, "numba loaded it"
import numpy as np
print(len(rig.spline(np.zeros((4, 3)), 2)))
import scipy.linalg
print(scipy.linalg.det(np.eye(3)))
"""


def test_scipy_linalg_is_hidden_from_numba_only() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == "1.0"


def test_the_collector_works_again_after_a_failed_import() -> None:
    script = """
import gc
from reelwright.engines.loading import swift_import
try:
    with swift_import():
        import no_such_module
except ImportError:
    print(gc.isenabled())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.strip() == "True"
