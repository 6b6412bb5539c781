"""Feats with gear of their own: a board that breaks, one wheel, a chin over a bar."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.contests import BREAKS
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.resolve import cycle_of, resolve_person


@pytest.mark.parametrize(("deed", "thing", "holds", "cycle"), [
    ("break", "board", (), "break_board"), ("win a race", "", (), "win"), ("point", "thumb", (), "thumbs_up"),
    ("hoist", "newspaper", (), "roofed"),
    ("throw", "cap", (), "cheer"), ("toss", "pizza", (), "toss_up"), ("do pull-ups", "", (), "chin_up"),
    ("ride", "unicycle", ("unicycle",), "unicycle"), ("hip-hop dance", "", (), "hip_hop"),
])  # fmt: skip
def test_a_feat_has_its_own_cycle(deed: str, thing: str, holds: tuple[str, ...], cycle: str):
    motion = "ride" if deed == "ride" else "work"
    cue = Cue("person", "man", motion=motion, deed=deed, thing=thing, holds=holds)
    assert cycle_of(cue) == cycle
    assert resolve_person(cue).parts_at(0.3), "and is drawn with its gear"


def test_the_fist_is_down_once_the_board_breaks():
    before, after = (CYCLES["break_board"].pose(t).hand_r[1] for t in (BREAKS - 0.2, BREAKS + 0.02))
    assert before > 0.5 and after < -0.5


def test_a_chin_comes_over_the_bar():
    hung, up = (CYCLES["chin_up"].pose(t).shift[1] for t in (0.0, 0.5))
    assert up > hung + 0.3
