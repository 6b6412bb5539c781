"""What a row says that somebody does, and what is in hand by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.resolve import acted
from reelwright.engines.previz.paint.figures.people.roles import ROLES
from reelwright.engines.previz.paint.figures.registry import KINDS


@pytest.mark.parametrize(("cue", "cycle", "prop"), [
    (Cue("person", "runner", deed="check", thing="watch"), "wrist", "wristwatch"),
    (Cue("person", "runner", deed="check", thing="heart rate"), "wrist", "wristwatch"),
    (Cue("person", "man", deed="hold", thing="soccer ball"), "carry", "given"),
    (Cue("person", "comedian", motion="play", deed="perform"), "at_mic", "microphone"),
    (Cue("person", "man", motion="talk", deed="report", thing="new"), "at_mic", "microphone"),
    (Cue("person", "woman", holds=("cup",)), "in_hand", "cup"),
    (Cue("person", "player", deed="spin", thing="basketball"), "ball_up", "spun_ball"),
    (Cue("person", "woman", deed="fold", thing="paper plane"), "fiddle", "paper_plane"),
    (Cue("person", "man", deed="mow", thing="lawn"), "push", "mower"),
    (Cue("person", "gymnast", deed="do", thing="split"), "splits", ""),
    (Cue("person", "woman", deed="take a photo"), "lens", "camera"),
])  # fmt: skip
def test_cycle_and_prop(cue: Cue, cycle: str, prop: str) -> None:
    role, shown = acted(ROLES["man"], cue)
    assert (shown, role.prop) == (cycle, prop)


def test_a_snack_has_the_colour_that_is_asked_for() -> None:
    cue = Cue("person", "man", motion="eat", deed="eat", thing="apple", holds=("apple", "food"))

    def greenest(cue: Cue) -> float:
        matte = KINDS["person"].make(cue, 150, 1).mattes[0]
        seen = matte.albedo[matte.alpha > 0.9]
        return float((seen[:, 1] - seen[:, 0::2].max(1)).max())

    assert greenest(replace(cue, traits=("green apple",))) > greenest(cue) + 0.1
