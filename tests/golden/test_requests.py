"""Whole requests against committed pictures, from the prompt to the finished frame, small.

After a change on purpose: REELWRIGHT_GOLDEN=write python -m pytest tests/golden, look at the pictures, commit them.
They hold loosely, since whoever mends a painter moves some leaves: layout, light and colours are what they keep."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot

FOLDER = Path(__file__).parent / "requests"
CASES = {
    "lighthouse": {"prompt": "a lighthouse on a rocky coast at sunset, seagulls, waves", "camera": "crane_up"},
    "street_comic": {"prompt": "a woman walks through a neon city in the rain at night", "style": "comic"},
    "meadow_portrait": {"prompt": "a girl with an umbrella in a meadow of flowers", "width": 108, "height": 192},
    "library_clay": {"prompt": "a cat sleeps in an old library by the window", "style": "clay", "camera": "zoom_in"},
}


def frame(case: str) -> np.ndarray:
    order = shot(**{"width": 192, "height": 108, "seed": 5, **CASES[case]})
    return next(PrevizEngine(1).stills(order, Assets(), (11,)))


def blurred(image: np.ndarray) -> np.ndarray:
    return cv2.GaussianBlur(image.astype(np.float32), (0, 0), 3.0)


@pytest.mark.parametrize("case", CASES)
def test_a_request_looks_as_before(case):
    path, made = FOLDER / f"{case}.png", frame(case)
    if os.environ.get("REELWRIGHT_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        cv2.imwrite(str(path), cv2.cvtColor(made, cv2.COLOR_RGB2BGR))
    kept = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    error = float(((blurred(made) - blurred(kept)) ** 2).mean())
    assert 10 * np.log10(255**2 / max(error, 1e-9)) > 24
