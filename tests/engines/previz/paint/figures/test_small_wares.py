"""Things of pockets, desks, kitchens and sheds: as tall as their row says, on the ground, told apart by their word."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.forms.mesh import Mesh, join
from reelwright.engines.previz.paint.figures.forms.render import extent
from reelwright.engines.previz.paint.figures.forms.thing import Maker
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.things import (
    bottled,
    breakers,
    drapery,
    fastenings,
    gear,
    greens,
    icicles,
    lamps,
    measuring,
    oddments,
    parlour,
    play,
    pockets,
    smoking,
    stationery,
    straw,
    upholstery,
)

SHELVES = (bottled, breakers, drapery, fastenings, gear, greens, icicles, lamps, measuring, oddments, parlour, pockets,
           smoking, stationery, straw, upholstery)  # fmt: skip
GOODS = [row for shelf in SHELVES for row in shelf.GOODS]
FLOATS = ("ceiling fan",)


def mesh(make: Maker, word: str, **asked: tuple[str, ...]) -> Mesh:
    thing = make(Cue("object", word, **asked))
    return thing.mesh if thing.turns is None else join([thing.mesh, thing.turns(0.0)])


@pytest.mark.parametrize(("make", "height", "nouns"), GOODS, ids=[nouns.split(",")[0] for _, _, nouns in GOODS])
def test_it_is_as_tall_as_its_row_says_and_stands_on_the_ground(make: Maker, height: float, nouns: str):
    word = nouns.split(",")[0]
    box = extent(mesh(make, word), View(0.0, 0.0))
    assert 0.55 * height < box.height < 1.8 * height
    assert word in FLOATS or abs(box.bottom) < 0.2 * height


@pytest.mark.parametrize(("make", "one", "other"), [
    (bottled.bottled, "ketchup", "shampoo"), (bottled.bottled, "pill bottle", "spray can"),
    (greens.root, "radish", "turnip"), (greens.stalks, "asparagus", "celery"), (gear.sieve, "colander", "funnel"),
    (gear.razor, "razor", "pocketknife"), (stationery.trousers, "jeans", "skirt"), (pockets.first_aid, "first aid kit",
        "bandage"),
])  # fmt: skip
def test_one_maker_tells_its_nouns_apart(make: Maker, one: str, other: str):
    assert mesh(make, one).stuffs != mesh(make, other).stuffs


@pytest.mark.parametrize("make", [stationery.stapler, pockets.pouch, gear.boomerang, parlour.joystick])
def test_it_takes_the_colour_that_is_asked(make: Maker):
    assert mesh(make, "thing").stuffs != mesh(make, "thing", colours=("blue",)).stuffs


def test_a_kite_of_one_colour_said_is_of_that_alone():
    panels = play.kite(Cue("kite", "kite", colours=("red",))).mesh
    cloth = {stuff.colour for stuff in panels.stuffs if stuff.colour[0] > 2 * stuff.colour[2]}
    assert len(cloth) >= 2, "its panels are told apart"
    assert not any(stuff.colour[2] > stuff.colour[0] for stuff in panels.stuffs), "no blue ones"
