"""Buildings of a kind: a castle in ruins, an aqueduct, a platform in the sea."""

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


def test_an_oil_rig_stands_in_the_water_on_legs_and_burns_its_flare() -> None:
    rig = Cue("object", "oil rig")
    assert find(rig).medium == "water"
    assert find(rig).measure(rig).top > 50
    assert find(rig).make(rig, 2, 1).glows
