"""What nature does in a place: funnels, geysers, walls of water, bolts at the right moment."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.light import light
from reelwright.engines.previz.paint.place import PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.extras import STRIKE
from reelwright.engines.previz.paint.places.scape import Scape
from reelwright.engines.previz.paint.sky.flames import FireLine

VIEW = View(320, 180, 270.0, 112.0, 1.7)


@pytest.mark.parametrize(
    ("order", "name"),
    [
        (PlaceOrder("meadow", spot="steppe", weather="storm", features=("tornado",)), "tornado"),
        (PlaceOrder("mountains", spot="geyser_basin"), "geyser"),
        (PlaceOrder("ocean", weather="storm", features=("towering wave",), need="water"), "towering wave"),
        (PlaceOrder("ocean", spot="barrel"), "barrel"),
        (PlaceOrder("web_close"), "spider web"),
        (PlaceOrder("beach", spot="black_beach"), "sea stack"),
        (PlaceOrder("beach", spot="sand_coast"), "breaker"),
        (PlaceOrder("canyon", spot="gorge", features=("rope bridge",)), "rope bridge"),
        (PlaceOrder("arctic", spot="ice_gorge"), "waterfall"),
        (PlaceOrder("volcano", spot="lava_coast"), "waterfall"),
        (PlaceOrder("clouds", spot="sky_islands"), "floating island"),
        (PlaceOrder("desert", features=("storm wall",)), "storm wall"),
            (PlaceOrder("farmland", spot="vineyard", features=("string lights",)), "string lights"),
            (PlaceOrder("farmland", spot="vineyard"), "vine"),
            (PlaceOrder("forest", features=("fire line",)), "fire line"),
            (PlaceOrder("ocean", spot="surf_rocks"), "burst"),
            (PlaceOrder("desert", features=("campsite",)), "tent"),
            (PlaceOrder("frost_close"), "frost"),
            (PlaceOrder("pane_close"), "drops"),
            (PlaceOrder("crown_close"), "crown"),
            (PlaceOrder("pebbles_close"), "pebbles"),
            (PlaceOrder("moss_close"), "moss"),
            (PlaceOrder("snowflake_close"), "snowflake"),
            (PlaceOrder("interior", spot="foundry"), "ladle"),
            (PlaceOrder("interior", spot="mall"), "escalator"),
            (PlaceOrder("interior", spot="clock_tower"), "great gears"),
            (PlaceOrder("interior", spot="bakery"), "bread shelf"),
            (PlaceOrder("virus_close"), "virus"),
            (PlaceOrder("blood_close"), "blood"),
            (PlaceOrder("street", features=("bunting",)), "bunting"),
            (PlaceOrder("old_town", hour="night", features=("paper lanterns",)), "paper lantern"),
            (PlaceOrder("waterfall", spot="falls_foot"), "waterfall"),
            (PlaceOrder("beach", spot="surf_line"), "breaker"),
    ],
)
def test_it_is_in_the_picture(order: PlaceOrder, name: str):
    planes = [p for p in build_place(order, VIEW, 3).planes if p.name == name]
    assert planes
    for plane in planes:
        assert max(int(np.count_nonzero(picture[..., 3])) for picture in plane.cycle) > 100


def test_a_bolt_that_is_named_is_seen_in_the_middle_of_the_clip():
    order = PlaceOrder("meadow", weather="storm", features=("lightning",))
    bolts = [p for p in build_place(order, VIEW, 3).planes if p.name == "lightning"]
    assert len(bolts) == 2
    times = np.linspace(STRIKE, STRIKE + 0.2, 9)
    assert max(bolt.fade(float(t)) for t in times for bolt in bolts if bolt.fade is not None) > 0.5


@pytest.mark.parametrize("eye", [1.7, 8.0])
def test_a_line_of_fire_burns_across_the_whole_frame(eye: float):
    view = View(640, 360, 550.0, 200.0, eye)
    scape = Scape(view, light("dusk", "fair"), PlaceOrder("forest"), 1.0, np.random.default_rng(3))
    FireLine(15, 3.4, 0.6).paint(scape)
    (flames,) = scape.pieces
    wide = flames.matte.alpha.shape[1] / flames.matte.ppm
    assert wide > view.span(flames.spots[0].z)
    assert all(abs(lamp.x) <= wide / 2 for lamp in scape.lamps)


def test_light_trails_run_along_the_street_red_on_one_side():
    quads = [q for q in build_place(PlaceOrder("street", hour="night", features=("light trails",)), VIEW, 3).quads
             if q.name == "light trail"]  # fmt: skip
    assert {q.origin[0] > 0 for q in quads} == {True, False}
    tones = {side: max(int(q.pixels[..., 0].max()) for q in quads if (q.origin[0] > 0) is side)
             for side in (True, False)}  # fmt: skip
    assert abs(tones[True] - tones[False]) > 60  # blue is only in the white ones
