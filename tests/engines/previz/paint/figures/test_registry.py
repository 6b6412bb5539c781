"""Every kind of the planner is drawn by somebody, and what comes back is what was promised."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Asset, Cue
from reelwright.engines.previz.paint.figures import KINDS, find


def planner_kinds() -> list[str]:
    text = (files("reelwright.engines.previz.plan") / "words" / "subjects.txt").read_text()
    return [line.split(":")[0].strip() for line in text.splitlines() if ":" in line and not line.startswith("#")]


def small(cue: Cue, frames: int = 1, pixels: float = 40.0) -> Asset:
    kind = find(cue)
    return kind.make(cue, pixels / kind.measure(cue).height, frames)


@pytest.mark.parametrize("name", planner_kinds())
def test_planner_kind_has_a_row(name: str):
    assert name in KINDS


@pytest.mark.parametrize("name", sorted(KINDS))
def test_kind_makes_a_picture_inside_its_bounds(name: str):
    cue = Cue(name, name.replace("_", " "))
    asset = small(cue)
    matte = asset.mattes[0]
    assert matte.alpha.max() > 0.5
    for array in (matte.albedo, matte.alpha, matte.normal, matte.ao, matte.emission, matte.gloss):
        assert array is None or np.isfinite(array).all()
    assert matte.albedo.min() >= 0 and matte.albedo.max() <= 1.0 + 1e-5
    rows, columns = np.nonzero(matte.alpha > 0.5)
    x, y = matte.foot
    edge = 2.5 / matte.ppm
    assert (columns.min() - x) / matte.ppm >= asset.bounds.left - edge
    assert (columns.max() - x) / matte.ppm <= asset.bounds.right + edge
    assert (y - rows.min()) / matte.ppm <= asset.bounds.top + edge
    assert (y - rows.max()) / matte.ppm >= asset.bounds.bottom - edge


def test_unknown_noun_gets_a_fallback_that_says_so():
    asset = small(Cue("object", "zorblax"))
    assert asset.tier == "fallback"
    assert "zorblax" in asset.note


def test_known_noun_without_a_builder_gets_its_outline():
    asset = small(Cue("object", "curling stone"))
    assert asset.tier == "fallback"
    assert "emoji" in asset.note
    assert asset.mattes[0].alpha.mean() > 0.1


def test_same_cue_same_pixels():
    cue = Cue("person", "violinist", motion="play", seed=5)
    first, second = small(cue, 3), small(cue, 3)
    for a, b in zip(first.mattes, second.mattes, strict=True):
        assert np.array_equal(a.albedo, b.albedo) and np.array_equal(a.normal, b.normal)


def test_scale_and_bounds_go_together():
    one, two = (find(Cue("bird", "gull")).measure(Cue("bird", "gull", scale=k)) for k in (1.0, 2.0))
    assert two.width == pytest.approx(2 * one.width, rel=1e-6)
    asset = small(Cue("bird", "gull", motion="fly", scale=2.0), pixels=120)
    drawn = np.nonzero(asset.mattes[0].alpha.max(1) > 0.3)[0]
    assert np.ptp(drawn) / asset.mattes[0].ppm == pytest.approx(asset.bounds.height, rel=0.1)


def test_lighthouse_carries_turning_sails_only_when_crowned():
    plain = small(Cue("lighthouse", "lighthouse"))
    crowned = small(Cue("lighthouse", "lighthouse", crowns=("sail",)))
    assert not plain.pieces
    assert crowned.pieces[0].motion.spin != 0
    assert crowned.bounds.top > plain.bounds.top


def test_colour_of_the_cue_is_seen():
    red = small(Cue("person", "man", colours=("red",))).mattes[0]
    blue = small(Cue("person", "man", colours=("blue",))).mattes[0]

    def mean(matte):
        return (matte.albedo * matte.alpha[..., None]).sum((0, 1)) / matte.alpha.sum()

    assert mean(red)[0] > mean(blue)[0] and mean(red)[2] < mean(blue)[2]


@pytest.mark.parametrize("name", sorted(KINDS))
def test_the_asset_says_how_near_it_is_to_the_word(name: str):
    asset = small(Cue(name, name.replace("_", " ")), pixels=24)
    assert asset.tier in ("exact", "stretched", "fallback")
    assert (asset.tier == "fallback") == (KINDS[name].tier == "fallback")
    assert asset.tier != "fallback" or asset.note


def test_materials_and_spirits_are_seen():
    plain = small(Cue("person", "man")).mattes[0]
    ghost = small(Cue("person", "man", traits=("spectral",))).mattes[0]
    metal = small(Cue("bird", "bird", motion="fly", traits=("metal",))).mattes[0]
    assert ghost.alpha.max() < plain.alpha.max()
    assert metal.gloss is not None and metal.gloss.max() > 0.2


def test_who_holds_a_violin_plays_it():
    asset = small(Cue("person", "man", motion="play", holds=("violin",)))
    assert "violin" in asset.note
