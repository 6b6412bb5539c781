"""Promises of places: every weather at every hour, layers apart in value, seeds that differ, ways that go on."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.lighting.hours import HOURS, WEATHERS
from reelwright.engines.previz.paint.place import Clear, PlaceOrder, View
from reelwright.engines.previz.paint.places.build import build_place
from reelwright.engines.previz.paint.places.catalogue import CHOICES, VARIANTS, row_for, settings
from reelwright.engines.previz.paint.places.widen import widened
from reelwright.engines.previz.scene import Scene, Subject
from reelwright.engines.previz.shoot.path import path_of
from reelwright.engines.previz.shoot.shooter import Format, Shooter

LUMA = np.array([0.21, 0.72, 0.07])


def view(width=160, height=90, eye=1.7):
    return View(width, height, 1.12 * (width * height) ** 0.5, height * 0.62, eye)


def build(setting, seed=3, **order):
    return build_place(PlaceOrder(setting, **order), view(), seed)


def frame(place, number=0):
    v = place.view
    scene = Scene(place.sky, place.planes, place.emitters, place.ground, place.water, v.camera(), Subject(0, 9, 0, 1.7),
                  quads=place.quads, look=place.look, sun=place.sun)  # fmt: skip
    shooter = Shooter(scene, path_of(scene, "fix_bg", v.width / v.height, 1.0), Format(v.width, v.height, 8, 16))
    return shooter.frame(number, shooter.desk()).astype(float)


@pytest.mark.parametrize("weather", WEATHERS)
@pytest.mark.parametrize("hour", HOURS)
def test_every_hour_and_weather_makes_a_picture(hour, weather):
    place = build_place(PlaceOrder("meadow", hour=hour, weather=weather), view(96, 54), 3)
    luma = frame(place) @ LUMA
    assert 8 < luma.mean() < 215
    assert np.percentile(luma, 97) - np.percentile(luma, 3) > 10, "flat"


def test_far_layers_are_paler_than_near_ones():
    place = build("mountains", hour="morning", weather="fair")
    lands = sorted((p for p in place.planes if p.name.endswith(("alpine", "hills"))), key=lambda p: p.z)
    assert len(lands) >= 4

    def value(plane):
        pixels = plane.cycle[0]
        solid = pixels[pixels[..., 3] > 250][:, :3].astype(float)
        return float(np.median(solid @ LUMA[::-1]))

    near, far = value(lands[0]), value(lands[-1])
    assert far > near + 12


def test_clouds_are_lit_on_top_and_shaded_below():
    place = build_place(PlaceOrder("meadow", hour="noon", weather="cumulus"), view(640, 360), 2)
    deck = place.sky.decks[0].pixels[: int(place.sky.horizon) - 12]
    alpha = deck[..., 3].astype(float)
    luma = (deck[..., :3] @ LUMA[::-1]) / np.maximum(alpha, 1) * 255
    edge = np.diff((alpha > 235).astype(int), axis=0)
    rows, columns = np.nonzero(edge == 1)  # where a cloud begins, going down
    inside = rows + 14 < alpha.shape[0]
    rows, columns = rows[inside], columns[inside]
    thick = (np.stack([alpha[rows + k, columns] for k in range(1, 14)]) > 235).all(0)
    assert thick.sum() > 30
    tops = luma[rows[thick] + 3, columns[thick]]
    rows, columns = np.nonzero(edge == -1)  # where it ends
    feet = luma[np.maximum(rows - 2, 0), columns]
    assert np.median(tops) > np.median(feet) + 6


def test_no_fair_heap_stands_overhead():
    for seed in range(6):
        place = build("meadow", hour="noon", weather="fair", seed=seed)
        alpha = place.sky.decks[0].pixels[..., 3]
        top = int(place.sky.horizon - place.view.horizon * place.sky.focal / place.view.focal)
        middle = slice(alpha.shape[1] // 4, -alpha.shape[1] // 4)
        assert (alpha[top : top + 3, middle] > 200).mean() < 0.5, seed


def test_a_storm_has_curtains_lightning_and_waves():
    names = {p.name for p in build("ocean", weather="storm").planes}
    assert {"swell", "lightning", "lightning glow"} <= names
    assert sum(p.name == "swell" for p in build("ocean", weather="storm").planes) >= 5


def test_seeds_give_other_lands():
    shapes = set()
    for seed in range(4):
        place = build("mountains", hour="noon", weather="clear", seed=seed)
        far = max((p for p in place.planes if p.name.endswith("alpine")), key=lambda p: p.z)
        shapes.add(tuple(np.asarray(far.cycle[0][..., 3] > 128).sum(0)[::9].tolist()))
    assert len(shapes) == 4


@pytest.mark.parametrize("setting", sorted(CHOICES))
def test_what_is_many_things_is_chosen_by_the_seed(setting):
    rows = {row_for(PlaceOrder(setting), seed)[0].name for seed in range(12)}
    assert rows == set(CHOICES[setting])


@pytest.mark.parametrize(("setting", "words", "row"), VARIANTS, ids=lambda v: v if isinstance(v, str) else "")
def test_every_variant_leads_to_a_row(setting, words, row):
    assert row in settings()
    assert words


@pytest.mark.parametrize(
    ("setting", "said", "row"),
    [
        ("farmland", "sunflower fields", "sunflower_field"),
        ("cave", "crystal cave", "crystal_cave"),
        ("interior", "stage", "stage"),
        ("forest", "birch forest", "birch_wood"),
        ("ruins", "graveyard", "graveyard"),
        ("underwater", "deep sea", "deep_sea"),
        ("street", "night market", "market"),
    ],
)
def test_words_choose_the_row_in_singular_and_plural(setting, said, row):
    assert row_for(PlaceOrder(setting, features=(said,)), 5)[0].name == row


def test_a_road_lies_under_whoever_stands_on_it():
    box = Clear(-2, 2, 14, 16, 1.5)
    place = build_place(PlaceOrder("highway", hour="noon", weather="clear", clear=(box,)), view(), 2)
    picture = frame(place) @ LUMA
    u, v = place.view.at(3.0, 0.0, 15.8)
    off = place.view.at(3.0, 0.0, 40.0)
    assert picture[int(v), int(u)] < picture[int(off[1]), int(off[0])] - 10


def test_a_bridge_carries_and_the_valley_does_not():
    place = build_place(PlaceOrder("viaduct", clear=(Clear(-2, 2, 20, 22, 3.0),)), view(eye=4.0), 2)
    assert place.ground_at(0, 21).on == "land"
    assert place.ground_at(0, 120).on == "none"


def test_a_travelling_hero_never_comes_to_the_end_of_the_ground():
    place = build("highway", hour="noon")
    more = widened(place, 60.0)
    ends = [q.origin[0] + max(q.across[0], 0) for q in more.quads if q.name == "near ground"]
    assert max(ends) > 60
    assert widened(place, 0.2) is place
    starts = sorted(min(q.origin[0], q.origin[0] + q.across[0]) for q in more.quads if q.name == "near ground")
    widths = {abs(q.across[0]) for q in more.quads if q.name == "near ground"}
    assert len(widths) == 1
    assert np.allclose(np.diff(starts), widths.pop(), atol=1e-3)


def test_rain_wets_the_street():
    dry, wet = (build("street", hour="night", weather=w) for w in ("clear", "rain"))
    assert wet.water.mirror > dry.water.mirror + 0.2
    assert "splashes" in {e.name for e in wet.emitters} and "splashes" not in {e.name for e in dry.emitters}


def test_rain_runs_down_the_panes_of_a_room():
    panes = [p for p in build("interior", weather="rain").planes if p.name == "rain on the pane"]
    assert panes and all(len(p.cycle) > 6 for p in panes)
    assert not [p for p in build("interior", weather="clear").planes if p.name == "rain on the pane"]


def test_a_volcano_erupts_and_its_lava_flows():
    place = build("volcano", hour="night")
    fountain = next(e for e in place.emitters if e.name == "lava fountain")
    assert not np.array_equal(fountain.at(0.2), fountain.at(0.5))
    flow = next(p for p in place.planes if p.name == "lava flow")
    assert len(flow.cycle) > 4
    column = next(e for e in place.emitters if e.name == "stack" and e.kind == "stamp")
    seen = [float((column.at(t)[:, 3] ** 2).sum()) for t in np.linspace(0, 13, 40)]
    assert max(seen) < 1.15 * min(seen), "the column must not flicker"


def test_a_spotlight_falls_on_the_hero():
    place = build_place(PlaceOrder("stage", clear=(Clear(-0.6, 0.4, 5, 6, 1.8),)), view(), 4)
    beam = next(p for p in place.planes if p.name == "spotlight")
    assert abs(beam.x + 0.1) < 0.2 and 5.9 < beam.z < 6.5
    assert place.light.light_at(-0.1, 5.5).max() > 0.5


def test_the_deep_is_darker_than_the_reef():
    assert frame(build("deep_sea", hour="noon")).mean() < 0.75 * frame(build("reef", hour="noon")).mean()
