"""Great sights of nature: the words that lead to them, and what makes each what it is."""

import numpy as np
import pytest

from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import has_row
from reelwright.engines.previz.paint.places.hairpins import hairpins
from reelwright.engines.previz.paint.places.koi import Afloat
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.staging.conditions.caravans import with_camels
from reelwright.engines.previz.paint.staging.conditions.conditions import conditions_of
from reelwright.engines.previz.plan import plan

VIEW = View(320, 180, 240.0, 118.0, 1.7)


@pytest.mark.parametrize(
    ("prompt", "spot"),
    [
        ("A shaft of light falls into a narrow slot canyon", "slot_canyon"),
        ("A climber looks up from a blue crevasse", "crevasse"),
        ("A hairpin road snakes down a steep alpine pass", "alpine_pass"),
        ("Morning mist over the hills of a tea plantation", "tea_plantation"),
        ("A glacier calves into a blue bay", "glacier_bay"),
        ("A koi pond with red maple leaves floating, low angle", "koi_pond"),
        ("A girl kneels at a koi pond", "pond"),
        ("A couple strolls down a cherry blossom avenue", "cherry_grove"),
        ("Flooded rice terraces mirror the sky", "rice_terraces"),
        ("An avalanche thunders down towards a small mountain hut", "snowfield"),
        ("Fireflies over a misty swamp, cypress trees with hanging moss", "bayou"),
        ("Sunbeams between giant redwoods", "redwood"),
        ("Low clouds over a Scottish moor with purple heather", "moor"),
        ("A river winds through a red canyon", "river_canyon"),
        ("An explorer with a headlamp in an ice cave", "ice_cave"),
        ("A dirt road through golden aspens", "forest_road"),
        ("A tiger drinks from a jungle stream", "jungle_river"),
        ("Balloons drift over a valley filled with mist", "misty_valley"),
        ("A geyser erupts beside hot springs", "geyser_basin"),
        ("A kayaker paddles a fjord between cliffs and waterfalls", "fjord"),
        ("A woman walks down a birch avenue", "forest_road"),
        ("A couple at the edge of the Cliffs of Moher", "cliff_top"),
        ("Two astronauts over a lunar crater", "moon"),
        ("Rows of lavender run to the horizon", "lavender_field"),
    ],
)
def test_words_lead_to_the_sight(prompt, spot):
    assert conditions_of(plan(prompt, None), np.random.default_rng(1), has_row).spot == spot


def test_the_shore_of_a_lake_is_no_beach():
    found = conditions_of(plan("A bear on the shore of a mountain lake", None), np.random.default_rng(1))
    assert found.setting == "lake"


def test_a_caravan_is_of_camels_where_camels_go():
    desert = with_camels(plan("A caravan crosses the desert dunes", None))
    assert [s.kind for s in desert.subjects] == ["camel"]
    road = plan("A caravan parked in a meadow", None)
    assert with_camels(road) == road


def test_a_cleft_leaves_its_slit_free_for_who_walks_in_it():
    box = Clear(-0.8, 0.8, 13.0, 13.6, 1.8)
    place = build_place(PlaceOrder("canyon", spot="slot_canyon", clear=(box,)), VIEW, 4)
    nearer = [p for p in place.planes if p.name == "cleft" and p.z < box.near]
    assert nearer
    for wall in nearer:
        column = int(wall.anchor[0] + 0.5 * box.right * wall.z / box.near * wall.ppm)
        rise = int(wall.anchor[1] - 1.0 * wall.z / box.near * wall.ppm)
        assert wall.cycle[0][rise, column, 3] == 0


def test_hairpins_climb_in_as_many_traverses_as_asked():
    share, x = np.meshgrid(np.linspace(1, 0, 200, dtype=np.float32), np.zeros(4, np.float32), indexing="ij")
    drawn = hairpins(np.zeros((200, 4, 3), np.float32), x, share, 6)[:, 1].sum(-1) > 0.1
    assert int(np.count_nonzero(np.diff(drawn.astype(int)) == 1)) == 7  # and the middle of the first one at its foot


def test_what_lands_is_seen_down_to_its_foot():
    open_ = build_place(PlaceOrder("farmland", spot="lavender_field", clear=(Clear(-3, 3, 20, 23, 15.0),)), VIEW, 4)
    whole = build_place(
        PlaceOrder("farmland", spot="lavender_field", clear=(Clear(-3, 3, 20, 23, 15.0, True),)), VIEW, 4)
    before = [sum(p.name == "crop" and p.z < 20 for p in place.planes) for place in (open_, whole)]
    assert before[1] < before[0]


def test_an_umbrella_on_a_beach_from_the_air_is_a_disc_in_its_colour():
    view = View(320, 180, 240.0, -160.0, 120.0)

    def seen(*features):
        place = build_place(PlaceOrder("beach", spot="aerial_coast", features=features), view, 4)
        return max(int((q.pixels[..., 2].astype(int) - q.pixels[..., 1]).max()) for q in place.quads)

    assert seen("umbrella", "umbrella=red") > seen() + 30


@pytest.mark.parametrize(("named", "red"), [("maple leaf", True), ("forest clearing", False), ("clear water", False)])
def test_red_leaves_float_only_where_leaves_are_named(named, red):
    x, z = np.meshgrid(np.linspace(-2, 2, 60, dtype=np.float32), np.linspace(3, 6, 60, dtype=np.float32))
    order = PlaceOrder("lake", features=("koi pond", named))
    colour, cover = Afloat().spread(x, z, Scape(VIEW, None, order, 1.0, np.random.default_rng(0), False))
    assert bool(((colour[..., 0] > 3 * colour[..., 2]) & (cover > 0.9)).any()) == red
