"""Hundreds of prompts that nobody chose: each becomes frames without a fault, a hole or darkness.

Thirty are shot in every run, the other 270 by make test-long."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.engine import finished_look, movement, painted
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.media.inputs import Assets
from tests.engines.previz.prompts import request
from tests.engines.previz.shooting import shot

EACH, QUICK, ALL = 10, 30, 300
STARTS = [pytest.param(n, marks=[pytest.mark.long] if n >= QUICK else []) for n in range(0, ALL, EACH)]
UNDRAWN = np.uint32(0x00FF00FF)  # magenta without alpha: what stays so was never drawn


@pytest.mark.parametrize("start", STARTS)
def test_any_prompt_becomes_whole_frames(start: int):
    for number in range(start, start + EACH):
        given = request(number)
        order = shot(fps=4, **given)
        understood = plan(order.prompt, None)
        scene = finished_look(painted(understood, order, Assets()), understood, order)
        shooter = Shooter(scene, movement(scene, order), Format(order.width, order.height, 4, 20), order.seed)
        finisher, desk = Finisher.of(order, scene, shooter.focus), shooter.desk()
        for i in (0, 11, 19):
            desk.canvas[...] = UNDRAWN
            frame = finisher.apply(shooter.frame(i, desk), i)
            assert frame.shape == (order.height, order.width, 3), given
            assert (desk.canvas >> np.uint32(24)).min() == 255, f"a hole: {given}"
            assert frame.max() > 40, f"black: {given}"
            assert frame.mean() > 3, f"black: {given}"
            assert frame.std() > 2, f"empty: {given}"
