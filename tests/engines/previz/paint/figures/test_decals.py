"""Pictures and words on things whose makers print none: they lie on the side that is seen and bend with it."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.forms.mesh import box, lathe
from reelwright.engines.previz.paint.figures.forms.stuff import matt
from reelwright.engines.previz.paint.figures.forms.thing import Thing
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.structures.ensigns import shown_on
from reelwright.engines.previz.paint.figures.things.decals import cornered, decorated
from reelwright.engines.previz.paint.figures.things.leaves import paper_sheet


def jar(_cue: Cue) -> Thing:
    return Thing(lathe([(0.05, 0.04 * k) for k in range(6)], matt("#e0d8c8"), 48), fit=lambda _c: View(90.0, 0.0))


def test_a_picture_bends_with_what_it_is_on():
    bare, shown = jar(Cue("object", "jar")), decorated(jar)(Cue("object", "jar", traits=("print:heart",)))
    added = shown.mesh.corners[len(bare.mesh.corners) :]
    reach = np.hypot(added[..., 0], added[..., 2])
    assert len(added) > 20
    assert reach.min() > 0.0485 and reach.max() < 0.0535


def test_nothing_is_printed_where_nothing_is_said():
    assert decorated(jar)(Cue("object", "jar")).mesh.corners.shape == jar(Cue("object", "jar")).mesh.corners.shape


def test_who_prints_already_prints_once():
    def printing(cue: Cue) -> Thing:
        many = 2 if cue.traits else 1
        return Thing(box((0.1 * many, 0.1, 0.1), matt("#e0d8c8"), 0.01 * (many - 1)))

    cue = Cue("object", "crate", traits=("print:cat",))
    assert len(decorated(printing)(cue).mesh.corners) == len(printing(cue).mesh.corners)


@pytest.mark.parametrize(("kind", "word"), [
    ("object", "towel"), ("cup", "coffee mug"), ("vase", "bowl"), ("machine", "laptop"),
])  # fmt: skip
def test_a_thing_shows_its_picture(kind: str, word: str):
    def light(*traits: str) -> float:
        cue = Cue(kind, word, colours=("white",), traits=traits)
        row = find(cue)
        matte = row.make(cue, 120 / row.measure(cue).height, 1).mattes[0]
        return float((matte.albedo.mean(2) * matte.alpha).sum())

    assert abs(light("print:cat") / light() - 1) > 0.001


def test_a_flag_has_stripes_and_pictures():
    hues = [f.colour for f in shown_on(Cue("flag", "flag", colours=("blue", "white"), traits=("stripes:vertical,2",)),
                                       "#ffffff")]
    assert len(set(hues)) == 2
    assert len(shown_on(Cue("flag", "flag", traits=("print:dinosaur",)), "#ffffff")) > 1
    assert shown_on(Cue("flag", "flag"), "#ffffff") == ()


@pytest.mark.parametrize(("trait", "sides"), [("hexagonal", 6), ("triangular", 3)])
def test_a_round_thing_has_as_many_corners_as_are_said(trait: str, sides: int):
    mesh = cornered(jar)(Cue("object", "jar", traits=(trait,))).mesh
    x, z = mesh.corners[..., 0].ravel(), mesh.corners[..., 2].ravel()
    angles = np.round(np.degrees(np.arctan2(z, x)[np.hypot(x, z) > 0.0499])).astype(int)
    assert len(set(angles.tolist())) == sides


def test_a_box_has_corners_too():
    walls = find(Cue("object", "box", traits=("hexagonal",))).make(
        Cue("object", "box", traits=("hexagonal",)), 200, 1).mattes[0]
    plain = find(Cue("object", "box")).make(Cue("object", "box"), 200, 1).mattes[0]
    assert walls.alpha.shape != plain.alpha.shape


def test_what_is_not_round_keeps_its_corners():
    def plank(_cue: Cue) -> Thing:
        return Thing(box((0.4, 0.1, 0.1), matt("#e0d8c8"), 0.01))

    cue = Cue("object", "plank", traits=("hexagonal",))
    assert np.array_equal(cornered(plank)(cue).mesh.corners, plank(cue).mesh.corners)


def test_a_burning_sheet_has_flames():
    def lamps(*traits: str) -> int:
        return len(paper_sheet(Cue("object", "paper sheet", traits=traits)).lamps)

    assert lamps("burning") == 1 and lamps() == 0
