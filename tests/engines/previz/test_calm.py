"""Whole scenes in time: nothing flickers, with or without a style; and a clip's memory doesn't grow with its length."""

from __future__ import annotations

import itertools
import subprocess
import sys
from functools import lru_cache

import numpy as np
import pytest

from reelwright.contract import catalog
from reelwright.engines.previz.engine import finished_look, movement, painted
from reelwright.engines.previz.finish.finisher import Finisher
from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.scene import Scene
from reelwright.engines.previz.shoot.shooter import Format, Shooter
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot

PROMPTS = (
    "a lighthouse on a rocky coast at dusk, waves, seagulls",
    "a woman walks through a neon city in the rain at night",
    "a knight with a torch in a castle hall",
    "a red balloon over a meadow with flowers",
)
WIDTH, HEIGHT, FPS = 192, 108, 24


@lru_cache(maxsize=4)
def staged(prompt: str) -> Scene:
    return painted(plan(prompt, None), shot(WIDTH, HEIGHT, prompt=prompt), Assets())


@pytest.mark.parametrize("style", [None, *catalog.STYLES])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_no_scene_flickers_in_any_style(prompt: str, style: str | None):
    """Frame-difference spikes stay below 1.5 times the median, in steps of an exposure."""
    order = shot(WIDTH, HEIGHT, prompt=prompt, style=style, fps=FPS)
    scene = finished_look(staged(prompt), plan(prompt, None), order)
    shooter = Shooter(scene, movement(scene, order), Format(WIDTH, HEIGHT, FPS, 5 * FPS), order.seed)
    finisher, desk = Finisher.of(order, scene, shooter.focus), shooter.desk()
    held = scene.look.twos
    frames = [finisher.apply(shooter.frame(i, desk), i).astype(np.int16) for i in range(50, 50 + 12 * held, held)]
    steps = [float(np.abs(b - a).mean()) for a, b in itertools.pairwise(frames)]
    assert max(steps) < 1.5 * float(np.median(steps)) + 0.05


GROWTH = """
from reelwright.engines.previz.engine import PrevizEngine
from reelwright.media.inputs import Assets
from tests.engines.previz.shooting import shot

def held():
    with open("/proc/self/status") as file:
        return int(next(line.split()[1] for line in file if line.startswith("VmRSS"))) / 1024

order = shot(320, 180, fps=24, duration=8, prompt="a fox in a meadow")
marks = [held() for _ in PrevizEngine(2).render(order, Assets(), lambda f: None).frames]
print(marks[-1] - marks[24], (len(marks) - 25) * 320 * 180 * 3 / 2**20)
"""


def test_a_clip_holds_a_few_frames_only():
    """Were the frames kept, all of them would be seen in the process's memory."""
    done = subprocess.run([sys.executable, "-c", GROWTH], capture_output=True, text=True, check=True)
    more, frames = map(float, done.stdout.split())
    assert more < 0.4 * frames
