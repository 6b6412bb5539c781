"""Who jumps onto something starts beside it or on what it comes from, flies over and is up there."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.staging.cast.company import LANDS, SPRINGS
from reelwright.engines.previz.paint.staging.effects.arcs import arc_of
from tests.engines.previz.paint.staging.test_relations import composed


def jump(prompt: str):
    made = composed(prompt)
    parts = {m.actor.relation: m for m in made.blocking.marks if m.actor.relation in (LANDS, SPRINGS)}
    return made, parts[LANDS], parts[SPRINGS]


@pytest.mark.parametrize("prompt", ["A dog jumps onto a sofa", "a goat leaps onto a rock", "the cat jumps onto a box"])
def test_one_waits_flies_and_is_up_there(prompt: str):
    made, down, flying = jump(prompt)
    before, air = (arc_of(m, made.framed.view, 5.0) for m in (down, flying))
    assert before is not None and air is not None and before.fade is not None and air.fade is not None
    assert before.path(0.0)[1] < 0 and abs(before.path(0.0)[0]) > 0.3, "from lower, and from beside it"
    assert before.path(4.9) == (0.0, 0.0, 0.0)
    times = np.linspace(0, 5, 241)
    seen = [before.fade(t) + air.fade(t) for t in times]
    assert min(seen) > 0.9 and max(seen) < 1.1, "one body, never two and never none"
    flown = [air.path(t) for t in times if air.fade(t) > 0.5]
    assert max(y for _, y, _ in flown) > 0 and len(flown) > 10


def test_the_fence_it_comes_from_is_where_it_starts():
    made, down, _ = jump("A cat leaps from a fence onto a trash can in an alley at night")
    fence = next(m for m in made.blocking.marks if m.actor.subject.word == "fence")
    assert down.start is not None
    assert down.y + down.start[1] == pytest.approx(fence.y + fence.bounds.top)


def test_on_a_box_is_on_its_lid_and_in_it_is_in_it():
    on, within = (composed(f"a cat {where} a cardboard box").blocking.marks for where in ("sits on", "in"))
    (box, cat), (_, kitten) = on[:2], within[:2]
    assert cat.y > 0.7 * box.actor.kind.measure(box.actor.cue).top and cat.wade == 0
    assert kitten.wade > 0.2
