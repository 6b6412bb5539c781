"""'A wooden bottle' is of wood, whoever makes bottles; what is of it already, and what gives light, stays."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.forms.cladding import clad, has
from reelwright.engines.previz.paint.figures.forms.mesh import box, join
from reelwright.engines.previz.paint.figures.forms.stuff import glass, lit, matt, wood


def tone(word: str, *traits: str) -> np.ndarray:
    cue = Cue("object", word, traits=traits)
    row = find(cue)
    matte = row.make(cue, 90 / row.measure(cue).height, 1).mattes[0]
    return np.asarray(matte.albedo[matte.alpha > 0.5].mean(0))


@pytest.mark.parametrize(("word", "material"), [("bottle", "wood"), ("teddy bear", "marble"), ("guitar", "stone")])
def test_a_thing_is_of_the_material_that_is_said(word: str, material: str):
    assert np.abs(tone(word, material) - tone(word)).max() > 0.04


def test_a_jar_that_has_glass_keeps_what_is_in_it():
    jar = join([box((1, 1, 1), glass("#dff0f0")), box((0.5, 0.5, 0.5), matt("#a03020"))])
    assert has(jar, "glass") and not has(jar, "wood")


def test_a_little_wood_makes_nothing_wooden():
    lump, cork = box((1, 1, 1), matt("#808080")), box((0.2, 0.2, 0.2), wood("#a08050"))
    assert not has(join([lump, cork]), "wood")
    assert has(join([cork, lump.scaled(0.2)]), "wood")


def test_a_screen_still_shines():
    phone = clad(join([box((1, 1, 1), matt("#808080")), box((1, 1, 1), lit("#80c0ff"))]), "gold", lit=True)
    assert phone.stuffs[0].metal > 0.8 and phone.stuffs[1].glow > 0.1
