"""What is left of a castle that is in ruins, and what Romans led water over."""

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.registry import find


def test_a_ruined_castle_is_lower_and_unlit() -> None:
    whole, ruin = Cue("castle", "castle"), Cue("castle", "castle", traits=("ruined",))
    assert find(ruin).measure(ruin).top < 0.9 * find(whole).measure(whole).top
    assert find(whole).make(whole, 4, 1).glows
    assert not find(ruin).make(ruin, 4, 1).glows


def test_an_aqueduct_is_higher_than_a_bridge() -> None:
    bridge, aqueduct = Cue("bridge", "stone bridge"), Cue("bridge", "roman aqueduct")
    assert find(aqueduct).measure(aqueduct).top > 2 * find(bridge).measure(bridge).top
