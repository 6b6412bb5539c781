"""Who is made of something looks like it: plates, flames, stars; fur is gone and eyes are lamps."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Asset, Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.animals.critters import is_critter
from reelwright.engines.previz.paint.figures.animals.matter import MATTERS, in_matter, made_of, matter_of
from reelwright.engines.previz.paint.figures.animals.matter_works import ringed
from reelwright.engines.previz.paint.figures.animals.resolve import resolve_beast, resolve_upright
from reelwright.engines.previz.paint.figures.people.resolve import resolve_person
from reelwright.engines.previz.paint.figures.projected import projected
from reelwright.engines.previz.plan import plan


def drawn(kind: str, word: str, *traits: str) -> Asset:
    cue = Cue(kind, word, traits=traits)
    return find(cue).make(cue, 160 / find(cue).height, 1)


def colours(asset: Asset) -> float:
    """How much the tones of the body differ."""
    matte = asset.mattes[0]
    return float(matte.albedo[matte.alpha > 0.9].std(0).sum())


@pytest.mark.parametrize("name", sorted(MATTERS))
def test_every_matter_can_be_drawn(name: str) -> None:
    matte = drawn("wolf", "wolf", name).mattes[0]
    assert matte.alpha.max() > 0.7 and np.isfinite(matte.albedo).all()


@pytest.mark.parametrize("kind", ["wolf", "bird", "whale", "dragon", "insect"])
def test_a_mechanical_animal_is_not_the_living_one(kind: str) -> None:
    plain, brass = drawn(kind, kind), drawn(kind, kind, "mechanical")
    ours, theirs = (a.mattes[0].albedo[a.mattes[0].alpha > 0.9].mean(0) for a in (brass, plain))
    assert colours(brass) > 0.05 and np.abs(ours - theirs).max() > 0.02


def test_it_has_no_fur() -> None:
    matter = matter_of(["stone"], [])
    assert matter is not None
    parts = resolve_beast(Cue("wolf", "wolf")).parts_at(0.0)
    assert max(p.nap for p in parts) > 0 and max(p.nap for p in made_of(parts, matter, 0.0)) == 0


@pytest.mark.parametrize(
    ("prompt", "matter"),
    [
        ("a wolf made of fire runs through a dark forest", "fire"),
        ("a stag formed of autumn leaves walks", "leaves"),
        ("a lion made entirely of stars", "stars"),
        ("wolves made of ice run", "ice"),
        ("a robot dog runs", "robotic"),
        ("a clockwork owl perches", "mechanical"),
        ("a man made of rocks walks in a forest", "rocks"),
        ("a tortoise whose body is made of glass walks", "glass"),
        ("a giant humanoid, made of fluffy pink cotton candy, walks", "candyfloss"),
        ("a crab made of shiny jewelry walks", "jewels"),
        ("a gingerbread man runs", "gingerbread"),
        ("an ice giant walks over a glacier", "ice"),
        ("a lava monster rises from a volcano", "lava"),
    ],
)
def test_words_for_what_it_is_made_of(prompt: str, matter: str) -> None:
    assert matter in plan(prompt, "").subjects[0].materials


def test_the_colour_of_the_matter_is_kept() -> None:
    assert plan("a dragon made of blue ice flies", "").subjects[0].colours == ("blue",)


def test_flesh_stays_flesh() -> None:
    assert matter_of(["old", "shaggy"], ["brown"]) is None


def test_no_flame_jumps_from_limb_to_limb() -> None:
    running = resolve_beast(Cue("wolf", "wolf", "run"))
    burning = in_matter(lambda cue: running)(Cue("wolf", "wolf", "run", traits=("fire",)))
    tongues = [[p.colour for p in burning.parts_at(i / 8)][len(running.parts_at(i / 8)):] for i in range(8)]
    assert tongues[0] and all(row == tongues[0] for row in tongues)


def test_a_person_is_of_it_only_where_the_whole_body_is_said_to_be() -> None:
    clothed, plain, whole = (drawn("person", "man", *traits) for traits in (("rocks",), (), ("rocks", "bodied")))
    assert np.array_equal(clothed.mattes[0].albedo, plain.mattes[0].albedo)
    assert whole.mattes[0].albedo.shape != plain.mattes[0].albedo.shape or not np.array_equal(
        whole.mattes[0].albedo, plain.mattes[0].albedo
    )


def test_pieces_of_a_heap_stay_on_the_limbs_they_are_on() -> None:
    resolve = in_matter(resolve_beast)
    first, later = (resolve(Cue("wolf", "wolf", motion="walk", traits=("fruit",))).parts_at(k) for k in (0.0, 0.5))
    assert len(first) == len(later) > 100
    assert [p.colour for p in first] == [p.colour for p in later]


@pytest.mark.parametrize(("looks", "upright"), [(("fluffy",), True), (("cute",), True), ((), False)])
def test_a_monster_is_small_and_furry_where_its_looks_say_so(looks: tuple[str, ...], upright: bool) -> None:
    assert is_critter("monster", looks) is upright


def test_a_furry_monster_has_fur_eyes_and_the_colour_said() -> None:
    parts = resolve_upright(Cue("monster", "monster", colours=("green",), traits=("fluffy",))).parts_at(0.0)
    body = max((p for p in parts if p.nap > 0), key=lambda p: p.nap)
    assert body.colour[1] > body.colour[0] and sum(p.gloss > 0.8 for p in parts) >= 2


def test_limbs_can_bear_a_pattern_and_buttons_stay_round() -> None:
    parts = resolve_person(Cue("person", "man", traits=("bodied", "fire"))).parts_at(0.0)
    round_ones = sorted((p for p in parts if p.spine is not None and not p.decal), key=lambda p: len(p.spine))
    made = ringed(round_ones[-1])
    assert made.form is not None and made.spine is None and made.form.shape[1] > 8
    assert ringed(round_ones[0]) is round_ones[0]


def test_a_hologram_is_light_that_one_sees_through_in_lines() -> None:
    solid = drawn("bigcat", "tiger")
    light = projected(solid, Cue("bigcat", "tiger")).mattes[0]
    body = solid.mattes[0].alpha > 0.95
    rows = np.array([line[inside].mean() for line, inside in zip(light.alpha, body, strict=True) if inside.sum() > 20])
    assert 0.3 < light.alpha[body].mean() < 0.9
    assert np.abs(np.diff(rows)).mean() > 0.03
    assert light.emission is not None
    red, green, blue = light.emission[body].mean(0)
    assert blue > green > red > light.albedo.mean()


@pytest.mark.parametrize("said", ["a hologram of a tiger", "a glowing holographic projection of two tigers",
                                  "a holographic tiger"])
def test_what_a_hologram_is_of_is_there_as_light(said: str) -> None:
    tiger = plan(said).subjects[0]
    assert (tiger.kind, tiger.materials) == ("bigcat", ("hologram",))


@pytest.mark.parametrize(("said", "matter", "colours"), [
    ("a bear made of strawberries", "fruit", ("red",)), ("a bear made of lemons", "fruit", ("yellow",)),
    ("a bear made of green apples", "fruit", ("green",)), ("a green fox made of leaves", "leaves", ("green",))])
def test_fruit_has_its_own_colour_where_none_is_said(said: str, matter: str, colours: tuple[str, ...]) -> None:
    animal = plan(said).subjects[0]
    assert (animal.materials, animal.colours) == ((matter,), colours)
    tones = matter_of(animal.materials, animal.colours)
    assert tones is not None and len(set(tones.tones)) == 4


def test_an_animal_in_a_spacesuit_is_an_astronaut() -> None:
    suited = resolve_upright(Cue("cat", "cat", wears=("white spacesuit",))).parts_at(0.0)
    trade = resolve_upright(Cue("cat", "cat", traits=("astronaut",))).parts_at(0.0)
    bare = resolve_upright(Cue("cat", "cat")).parts_at(0.0)
    assert len(suited) == len(trade) > len(bare)
