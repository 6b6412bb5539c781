"""Experiments: what a prompt reports of matter, heat, acid and indicators is one thing that does it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.things.labware import BURNING, SAMPLE, vessel_in
from reelwright.engines.previz.paint.figures.things.pressing import AFLOAT, PIERCED, afloat, pierced
from reelwright.engines.previz.paint.figures.things.substances import SUBSTANCES, substance_in
from reelwright.engines.previz.paint.figures.things.within import GLASSES, WORLD, WORLDS, under_glass
from reelwright.engines.previz.paint.staging.cast.experiments import reported
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Plan, plan


def told(prompt: str) -> Plan:
    return reported(plan(prompt), Ledger())


@pytest.mark.parametrize(("prompt", "traits"), [
    ("acetone in a beaker at a temperature of 70°C", ("of:acetone", "into:beaker", "state:boils")),
    ("acetone in a beaker at a temperature of 20°C", ("of:acetone", "into:beaker")),
    ("milk in a saucepan as the temperature rises to 230 °F", ("of:milk", "into:pot", "state:boils")),
    ("crystals of iodine, heated to 140 °C", ("of:iodine", "into:dish", "state:fumes")),
    ("baking soda is added to a jar of vinegar", ("of:vinegar", "into:jar", "state:foams")),
])  # fmt: skip
def test_matter_stands_in_its_vessel(prompt: str, traits: tuple[str, ...]):
    assert [(s.word, s.traits) for s in told(prompt).subjects] == [(SAMPLE, traits)]


@pytest.mark.parametrize(("prompt", "how"), [
    ("water in a bottle as the temperature drops below 0 °C", "frost"),
    ("a block of butter as the temperature rises to 40°C", "melt"),
    ("vinegar is poured into a flask of litmus solution", "tint"),
    ("hydrochloric acid is dripped onto a slice of bread", "char"),
    ("moisture comes into contact with a cold glass surface at -5°C", "frost"),
])  # fmt: skip
def test_it_changes_in_the_shot(prompt: str, how: str):
    assert [c.how for c in told(prompt).changes] == [how]


def test_what_burns_has_a_flame_of_its_colour():
    assert told("a strip of magnesium burns").subjects[0].traits == ("of:magnesium",)

    def green(of: str) -> float:
        cue = Cue("object", BURNING, traits=(f"of:{of}",))
        matte = find(cue).make(cue, 400, 1).mattes[0]
        red, leaf, _ = matte.albedo[matte.alpha > 0.2].mean(0)
        return float(leaf / red)

    assert green("barium") > 1.2 * green("strontium")


@pytest.mark.parametrize("prompt", [
    "a chemist heats a flask to 80 °C", "a cup of tea on a table", "a drop of water falls from a tap", "a pot of honey",
    "milk is poured into a glass", "a house burns at night",
])  # fmt: skip
def test_no_experiment_is_read_where_none_is_told(prompt: str):
    read = plan(prompt)
    assert reported(read, Ledger()) is read


def test_names_of_matter_and_vessels():
    assert substance_in("red cabbage juice in a jar") == "red cabbage juice"
    assert vessel_in("an old wine bottle") == "bottle" and vessel_in("a cold glass surface") == ""
    assert SUBSTANCES["dry ice"].sublimes


@pytest.mark.parametrize(("prompt", "traits"), [
    ("a city in a glass bottle", ("within:city", "under:bottle")),
    ("a tiny garden growing inside an old light bulb", ("within:garden", "under:bulb")),
    ("a jar with a small house inside", ("within:house", "under:jar")),
    ("a peach in a glass", ("within:peach", "under:glass")),
])  # fmt: skip
def test_a_small_world_is_one_thing_with_its_glass(prompt: str, traits: tuple[str, ...]):
    assert [(s.word, s.traits) for s in told(prompt).subjects] == [(WORLD, traits)]


@pytest.mark.parametrize("world", sorted(set(WORLDS)))
def test_every_small_world_fits_into_every_glass(world: str):
    for name, (_, foot, radius, high) in GLASSES.items():
        thing = under_glass(Cue("object", WORLD, traits=(f"within:{world}", f"under:{name}")))
        inside = thing.mesh.corners[: len(thing.mesh.corners) - len(GLASSES[name][0].corners)].reshape(-1, 3)
        assert np.hypot(inside[:, 0], inside[:, 2]).max() < radius * 1.01
        assert foot - 0.02 < inside[:, 1].min() and inside[:, 1].max() < foot + high * 1.1


@pytest.mark.parametrize(("prompt", "traits"), [
    ("a sharp needle slowly pushes into a rubber balloon", ("of:rubber", "into:needle")),
    ("a hand presses a pencil into a plastic bag", ("of:plastic", "into:pencil")),
    ("a cork is placed on the surface of a tub of water", ("of:cork",)),
    ("an iron key is dropped into a glass of water", ("of:key",)),
    ("a cup of soup is tilted in a space station", ("of:fruit juice", "into:cup")),
    ("steam comes into contact with a cold metal wall", ("of:water", "into:metal")),
])  # fmt: skip
def test_what_gives_way_and_what_floats(prompt: str, traits: tuple[str, ...]):
    assert [s.traits for s in told(prompt).subjects] == [traits]


@pytest.mark.parametrize(("item", "swims"), [("cork", True), ("stone", False)])
def test_a_cork_swims_and_a_stone_lies_on_the_ground(item: str, swims: bool):
    thing = afloat(Cue("object", AFLOAT, traits=(f"of:{item}",)))
    assert thing.turns is not None
    first = thing.turns(0.0).corners[:60, :, 1]
    assert (first.mean() > 0.05) == swims


def test_a_sheet_sinks_in_further_and_further():
    turns = pierced(Cue("object", PIERCED, traits=("of:rubber", "into:pencil"))).turns
    assert turns is not None
    assert turns(0.9).corners[..., 1].min() < turns(0.0).corners[..., 1].min() - 0.02


def test_ships_that_sail_in_a_cup_are_in_it_on_a_table():
    found = told("Two pirate ships fight while they sail inside a cup of coffee")
    assert [(s.word, s.traits) for s in found.subjects] == [
        (WORLD, ("within:sea", "under:cup", "sea of:coffee", "ships:2"))]
    assert found.setting.kind == "interior"
    cue = Cue("object", WORLD, traits=found.subjects[0].traits)
    low, high = under_glass(cue).turns(0.0), under_glass(cue).turns(0.4)
    assert np.abs(low.corners - high.corners).max() > 0.001
