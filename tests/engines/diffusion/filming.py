"""Engines on tiny weights, and what comes out of them as one array."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from reelwright.contract.shot import Shot
from reelwright.engines.diffusion.engine import DiffusionEngine, Options
from reelwright.engines.diffusion.folders import describe
from reelwright.engines.diffusion.hub import Hub
from reelwright.media.inputs import Assets
from tests.engines.diffusion.conftest import Report, silent


def engine(folder: Path, **options: object) -> DiffusionEngine:
    """Unguided unless asked: most of what is tested has nothing to do with the previz, which takes longer."""
    chosen = Options(**{"guide": "off", **options})  # type: ignore[arg-type]
    return DiffusionEngine(describe(folder), Hub(folder / "hub", offline=True), chosen)


def frames(maker: DiffusionEngine, asked: Shot, assets: Assets = Assets(), report: Report = silent) -> np.ndarray:
    """uint8 (frames, h, w, 3)"""
    return np.stack(list(maker.render(asked, assets, report).frames))
