"""Coats of a colour, and the young of a breed."""

from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS
from reelwright.engines.previz.paint.figures.animals.breeds import BREEDS, bred
from reelwright.engines.previz.paint.figures.animals.said_coat import in_coat, of_colour
from reelwright.engines.previz.paint.figures.tone import NAMED
from reelwright.engines.previz.paint.staging.cast.coats import coat_of
from reelwright.engines.previz.plan import Planner


def test_a_white_cat_has_no_stripes_and_a_white_horse_no_dark_mane() -> None:
    cat = of_colour(BEASTS["cat"], ("white",), NAMED["white"], ())
    horse = of_colour(BEASTS["horse"], ("white",), NAMED["white"], ())
    assert cat.pattern == "plain" and horse.dark != BEASTS["horse"].dark


def test_a_striped_cat_keeps_its_stripes() -> None:
    assert of_colour(BEASTS["cat"], ("white",), NAMED["white"], ("striped",)).pattern == "tabby"


def test_two_colours_are_back_and_bib() -> None:
    cat = of_colour(BEASTS["cat"], ("black", "white"), NAMED["black"], ())
    assert (cat.coat, cat.under) == (NAMED["black"], NAMED["white"])


def test_a_puppy_of_a_breed_is_small_and_of_that_breed() -> None:
    puppy = bred("puppy", "dog", ("young", "golden retriever"))
    assert puppy is not None and puppy.coat == BREEDS["golden retriever"].coat
    assert puppy.height < 0.6 * BREEDS["golden retriever"].height


def test_a_persian_leopard_is_no_persian() -> None:
    assert bred("leopard", "bigcat", ("persian",)) is None


def test_stripes_in_a_colour_of_their_own() -> None:
    plan = Planner().plan("a yellow tiger with blue stripes")
    tiger = in_coat(BEASTS["tiger"], coat_of(plan.subjects[0], plan))
    assert tiger.dark == NAMED["blue"] and tiger.pattern == "tiger"


def test_eyes_that_glow_leave_the_coat_alone() -> None:
    plan = Planner().plan("a black panther lies on a branch, eyes glowing green")
    panther = in_coat(BEASTS["panther"], coat_of(plan.subjects[0], plan))
    assert panther.iris == NAMED["green"] and panther.coat == BEASTS["panther"].coat
    assert "bright_eyes" in panther.extras
