"""Who wears what: the words of a prompt on a person, and what a trade keeps on."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.looks import HAIR_COLOURS, looking
from reelwright.engines.previz.paint.figures.people.resolve import _role, acted, cycle_of, resolve_person
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE
from reelwright.engines.previz.paint.figures.people.wardrobe import dressed


@pytest.mark.parametrize("word, wears, has, lacks", [
    ("astronaut", "helmet", "bubble", "helm"), ("firefighter", "helmet", "fire_helmet", "helm"),
    ("man", "helmet", "helm", "fedora"), ("sailor", "knitted cap", "beanie", "sailor_cap"),
    ("police officer", "riot gear", "hard_helmet", "peaked_cap"), ("pharaoh", "robe", "nemes", "crown"),
])
def test_a_trade_keeps_its_own_helmet(word: str, wears: str, has: str, lacks: str) -> None:
    extras = dressed(ROLES[WORD_ROLE[word]], Cue("person", word, wears=(wears,))).extras
    assert has in extras and lacks not in extras


def test_a_samurai_in_armour_is_no_knight() -> None:
    role = dressed(ROLES["samurai"], Cue("person", "samurai", wears=("black armour",)))
    assert role.top == "lamellar" and role.top_colour != ROLES["samurai"].top_colour


@pytest.mark.parametrize("traits, fair", [(("red hair", "freckles"), True), (("red hair", "dark skin"), False)])
def test_freckles_go_with_fair_skin_unless_said(traits: tuple[str, ...], fair: bool) -> None:
    dark = ROLES["rapper"]
    assert (looking(dark, traits).skin > dark.skin) is fair


def test_dark_skin_goes_with_black_hair_unless_said() -> None:
    ginger = looking(ROLES["man"], ("ginger",))
    assert looking(ginger, ("dark-skinned",)).hair_colour == looking(ginger, ("black hair",)).hair_colour
    assert looking(ROLES["man"], ("dark-skinned", "blonde hair")).hair_colour == HAIR_COLOURS["blonde"]


@pytest.mark.parametrize("cue, cycle", [
    (Cue("person", "bandsman", "walk", holds=("drum",)), "march_drum"),
    (Cue("person", "piper", "play"), "pipes"),
    (Cue("person", "street dancer", "spin", deed="spin on his head"), "head_spin"),
    (Cue("person", "guard", holds=("spear",)), "staff"),
    (Cue("person", "knight", "work", deed="swing sword", thing="sword", holds=("sword",)), "sword"),
    (Cue("person", "nurse", "work", deed="work"), "fiddle"), (Cue("person", "smith", "work", deed="work"), "work"),
    (Cue("person", "farmer", "work", deed="work"), "dig"),
    (Cue("person", "boxer", "work", deed="hit wall", thing="wall"), "box"),
])
def test_what_they_hold_is_played_and_carried(cue: Cue, cycle: str) -> None:
    assert cycle_of(cue) == cycle


@pytest.mark.parametrize("word, trait, extra", [
    ("dancer", "masked", "domino"), ("thief", "masked", "mask"), ("archer", "blindfolded", "blindfold"),
    ("woman", "tears", "tears"), ("queen", "crowned", "crown"),
])
def test_an_adjective_is_put_on(word: str, trait: str, extra: str) -> None:
    assert extra in dressed(ROLES[WORD_ROLE[word]], Cue("person", word, traits=(trait,))).extras


def test_the_years_show() -> None:
    old = looking(ROLES["sailor"], ("weathered face",))
    assert {"wrinkles", "beard_short"} <= set(old.extras)
    assert "beard_short" not in looking(ROLES["woman"], ("old",)).extras


def test_a_velvet_dress_is_long() -> None:
    assert dressed(ROLES["woman"], Cue("person", "woman", wears=("green velvet dress",))).top == "gown"


@pytest.mark.parametrize("word, trait", [("woman", "palace"), ("painter", "street"), ("man", "street")])
def test_where_somebody_is_gives_no_trade(word: str, trait: str) -> None:
    assert cycle_of(Cue("person", word, traits=(trait,))) == cycle_of(Cue("person", word))
@pytest.mark.parametrize("traits, wears, top, extra", [
    (("cold",), (), "coat", "scarf"), (("wet",), (), "coat", "boots"), (("cold",), ("red dress",), "dress", ""),
    ((), (), "dress", ""),
])
def test_people_dress_for_the_weather_unless_their_clothes_are_said(
    traits: tuple[str, ...], wears: tuple[str, ...], top: str, extra: str
) -> None:
    role, _ = acted(ROLES["woman"], Cue("person", "woman", traits=traits, wears=wears))
    assert role.top == top
    assert extra in (*role.extras, "")


def test_purple_overalls_are_purple_trousers_over_a_shirt() -> None:
    role = dressed(ROLES["man"], Cue("person", "man", wears=("purple overalls",)))
    assert role.top == "shirt" and role.legs_colour != role.top_colour and "bib" in role.extras


def test_a_toy_robot_is_small_and_keeps_its_own_head_in_clothes() -> None:
    big, small = (acted(_role(cue)[0], cue)[0] for cue in (Cue("robot", "robot", wears=("green dress",), traits=traits)
                  for traits in ((), ("toylike",))))  # fmt: skip
    assert small.stature < big.stature and small.top == "dress" and "robot_head" in small.extras


@pytest.mark.parametrize(("word", "role"), [
    ("gwen stacy", "spider_girl"), ("virgin mary", "madonna"), ("salvador dalí", "surrealist"), ("elvis", "rock_king"),
])
def test_who_is_known_by_name_is_dressed_as_such(word: str, role: str):
    assert ROLES[WORD_ROLE[word]].name == role
    assert resolve_person(Cue("person", word)).tier == "exact"


@pytest.mark.parametrize("yaw", [60.0, 90.0])
def test_a_hat_covers_the_crown_of_a_bowed_head(yaw: float) -> None:
    bowed = Cue("person", "fisherman", "mend", traits=("old",), yaw=yaw, seed=3)
    matte = KINDS["person"].make(bowed, 120.0, 1).mattes[0]
    solid = matte.alpha > 0.5
    top = int(np.flatnonzero(solid.any(axis=1))[0])
    crown = np.s_[top : top + 13]
    oilskin = (matte.albedo[..., 0] > 0.4) & (matte.albedo[..., 1] > 0.25) & (matte.albedo[..., 2] < 0.12)
    assert (oilskin & solid)[crown].sum() > 0.97 * solid[crown].sum(), "no scalp and no hair comes through it"
