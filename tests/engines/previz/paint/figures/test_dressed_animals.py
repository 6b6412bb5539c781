"""Animals in hats and coats, and animals that do what people do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.finned import FINNED
from reelwright.engines.previz.paint.figures.animals.outfit import WORN
from reelwright.engines.previz.paint.figures.animals.resolve import CLOTHS, resolve_beast, resolve_upright
from reelwright.engines.previz.paint.figures.registry import KINDS, UPRIGHT
from reelwright.engines.previz.paint.figures.tone import paint
from reelwright.engines.previz.paint.staging.cast.attaching import upright
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize("thing", sorted(WORN))
def test_what_is_worn_is_seen(thing: str):
    bare, dressed = (resolve_beast(Cue("cat", "cat", wears=wears)).parts_at(0.2) for wears in ((), (thing,)))
    assert len(dressed) > len(bare)


def test_a_black_helmet_is_black_and_the_usual_one_is_not():
    black, usual = ({part.colour for part in resolve_beast(Cue("dog", "dog", wears=(w,))).parts_at(0.2)}
                    for w in ("black motorcycle helmet", "motorcycle helmet"))
    assert black != usual


def test_a_chest_with_a_lid_is_not_drummed_upon():
    opened, beaten = (resolve_beast(Cue("monkey", "gorilla", motion="roar", deed=deed, thing="chest"))
                      for deed in ("open", "beat"))
    assert len(opened.parts_at(0.2)) and opened.period != beaten.period


def test_an_unknown_garment_is_passed_over():
    assert resolve_beast(Cue("dog", "dog", wears=("flux capacitor",))).parts_at(0.0)


@pytest.mark.parametrize(("prompt", "kind"), [
    ("a polar bear is playing guitar", UPRIGHT), ("a tiger wearing a tuxedo", UPRIGHT),
    ("a horse reading a newspaper", UPRIGHT), ("a dog plays with a ball in the park", "dog"),
    ("a panda chef in a kitchen", UPRIGHT), ("an owl professor at a desk", UPRIGHT), ("a frog king", UPRIGHT),
    ("a rabbit checks its pocket watch", UPRIGHT),
    ("a dog carries a newspaper", "dog"), ("a mother bear in a river", "bear"),
    ("a corgi wearing sunglasses", "dog"), ("a moose in overalls", UPRIGHT),
    ("a cat sits at a grand piano and plays a sonata", UPRIGHT),
    ("a panda drinking coffee in a cafe", UPRIGHT), ("a dog drinking water", "dog"),
    ("a dolphin in an astronaut suit on the moon", UPRIGHT), ("an octopus playing the drums", UPRIGHT),
    ("a dolphin performing tricks at a show", "dolphin"), ("a shark swimming in the ocean", "shark"),
    ("an elephant using its trunk to blow into a tuba", UPRIGHT),
    ("an ostrich singing into a microphone", UPRIGHT), ("two cats doing research", UPRIGHT),
    ("a teddy bear on a shelf", "toy"),
    ("a heavy metal tiger singing and jamming on an electric guitar", UPRIGHT), ("a turtle in a red tank top", UPRIGHT),
    ("a raccoon holding a shiny apple over its head", UPRIGHT),
    ("a raccoon mad scientist mixing chemicals", UPRIGHT),
    ("a teddy bear in a crown", UPRIGHT), ("a bear sniffing the air", "bear"),
])
def test_who_stands_up(prompt: str, kind: str):
    hero = cast(plan(prompt, None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.kind.name == kind


def test_what_an_animal_wears_comes_with_it():
    hero = cast(plan("a rabbit wearing a black tophat and a monocle", None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.cue.wears == ("black tophat", "monocle")


def test_an_upright_animal_takes_its_clothes_and_prop():
    subject = resolve_upright(Cue("fox", "fox", "read", holds=("book",), wears=("red jacket", "glasses")))
    assert subject.note == "fox upright, read_low" and len(subject.parts_at(0.3)) > 40


@pytest.mark.parametrize(("kind", "word", "trade"), [
    ("bear", "panda", "chef"), ("bird", "owl", "professor"), ("frog", "frog", "king"), ("lizard", "gecko", "detective"),
])
def test_a_trade_brings_its_costume(kind: str, word: str, trade: str):
    bare, dressed = ({part.colour for part in resolve_upright(Cue(kind, word, traits=traits)).parts_at(0.2)}
                     for traits in ((), (trade,)))
    assert len(dressed - bare) > 1


def test_an_upright_bird_has_the_wings_and_the_tail_of_its_kind():
    feathers = {word: len(resolve_upright(Cue("bird", word, "dance")).parts_at(0.2)) for word in ("dove", "peacock")}
    dressed = len(resolve_upright(Cue("bird", "dove", "dance", wears=("red coat",))).parts_at(0.2))
    assert feathers["peacock"] > feathers["dove"] + 40 and dressed != feathers["dove"]


def test_long_necked_birds_carry_their_heads_above_their_shoulders():
    tall, round_ = (max(float(part.rings[..., 1].max()) for part in resolve_upright(Cue("bird", word)).parts_at(0.2))
                    / resolve_upright(Cue("bird", word)).surface.height for word in ("flamingo", "duck"))
    assert tall > round_


def test_a_cup_comes_to_the_end_of_a_muzzle():
    cup = {}
    for word in ("koala", "fox"):
        parts = resolve_upright(Cue("fox", word, "drink", 0.0, thing="coffee")).parts_at(0.5)
        cup[word] = max(float(part.rings[..., 0].max()) for part in parts if part.colour == paint("#c8543a"))
    assert cup["fox"] > cup["koala"]


def test_a_jacket_is_told_from_the_coat_under_it():
    tops = {part.colour for part in resolve_upright(Cue("fox", "platypus", wears=("leather jacket",))).parts_at(0.2)}
    assert any(paint(cloth) in tops for cloth in CLOTHS)


def test_small_and_large_animals_stand_at_one_table():
    mouse, elephant = (resolve_upright(Cue(name, name)).surface.height for name in ("mouse", "elephant"))
    assert elephant < 3 * mouse


def test_trousers_are_put_on_and_overalls_have_the_colour_themselves():
    bare, clad = ({part.colour for part in resolve_upright(Cue("bear", "bear", "walk", wears=wears)).parts_at(0.2)}
                  for wears in ((), ("red jean", "white t-shirt")))
    assert clad - bare
    bib, usual = ({part.colour for part in resolve_upright(Cue("bear", "bear", "walk", wears=w)).parts_at(0.2)}
                  for w in (("purple overalls",), ("overalls",)))
    assert bib != usual


@pytest.mark.parametrize(("prompt", "stands"), [
    ("a cow sits on a beach chair", True), ("a cat sits on a chair", False)])
def test_hooves_on_a_chair_sit_as_people_do(prompt: str, stands: bool):
    read = plan(prompt, None)
    assert upright(read.subjects[0], read) == stands


@pytest.mark.parametrize("motion", ["drink", "graze"])
def test_an_elephant_keeps_its_head_up_and_sends_its_trunk_down(motion: str):
    assert resolve_beast(Cue("elephant", "elephant", motion)).note == "elephant, siphon"


def test_what_is_held_up_clears_a_large_head():
    parts = resolve_upright(Cue("mouse", "raccoon", "lift", 25.0, deed="hoist", thing="apple")).parts_at(0.3)
    apple = next(part for part in parts if part.colour == paint("#b8302a"))
    eyes = [float(part.rings[..., 1].mean()) for part in parts if part.gloss == 0.9]
    assert float(apple.rings[..., 1].min()) > max(eyes)


@pytest.mark.parametrize(("thing", "kind"), [("cone", "dog"), ("eye patch", "dog")])
def test_a_cone_is_worn_and_not_beside(thing: str, kind: str):
    told = cast(plan(f"a sad dog wearing a {thing}", None), KINDS, Ledger(), 3)
    assert told.hero is not None and told.hero.kind.name == kind
    assert any(thing in item for item in told.hero.cue.wears) and not told.others


def test_fruit_is_on_the_head_only_where_that_is_said():
    given, crowned = (cast(plan(text, None), KINDS, Ledger(), 3).hero for text in (
        "a dog gives an apple to a squirrel", "a capybara with an orange on its head"))
    assert given is not None and crowned is not None
    assert not given.cue.wears and crowned.cue.wears


@pytest.mark.parametrize("kind", sorted(FINNED))
def test_who_swims_elsewhere_has_a_head_and_a_tail_of_its_own(kind: str):
    own = resolve_upright(Cue(kind, kind, "read", holds=("book",)))
    assert own.note.startswith(f"{kind} upright") and len(own.parts_at(0.3)) > 30


def test_an_octopus_stands_on_tentacles_and_sits_on_a_chair():
    cues = Cue("octopus", "octopus", "read"), Cue("octopus", "octopus", "sit", deed="sit")
    stands, sits = (sum(p.spine is not None and len(p.spine) == 28 for p in resolve_upright(cue).parts_at(0.3))
                    for cue in cues)
    assert stands == 7 and sits == 0


def test_stripes_run_over_an_upright_body():
    tiger, lion = (resolve_upright(Cue("bigcat", word)).parts_at(0.2) for word in ("tiger", "lion"))
    assert sum(p.tones is not None for p in tiger) >= sum(p.tones is not None for p in lion) + 4


def test_a_microphone_is_before_the_bill_however_long_the_neck():
    cue = Cue("bird", "ostrich", "sing", holds=("microphone",), deed="sing")
    hands = [max(float(p.rings[..., 1].max()) for p in resolve_upright(c).parts_at(0.4) if p.colour == paint("#24232a"))
             for c in (cue, replace(cue, holds=()))]
    assert hands[0] > hands[1]


def test_a_swimsuit_is_seen_on_a_patterned_coat():
    told = cast(plan("a giraffe wearing a blue bathing suit", None), KINDS, Ledger(), 3).hero
    assert told is not None and told.cue.wears == ("blue swimsuit",)
    bare, clad = ({p.colour for p in resolve_upright(replace(told.cue, wears=wears)).parts_at(0.2)}
                  for wears in ((), told.cue.wears))
    assert clad - bare


def test_a_birds_neck_is_thinner_below_its_head():
    parts = resolve_upright(Cue("penguin", "penguin")).parts_at(0.2)
    neck = next(p.spine for p in parts if p.spine is not None and len(p.spine) == 18)
    head = max(float(p.spine[-1, 3]) for p in parts if p.spine is not None and len(p.spine) == 6)
    assert float(neck[-1, 3]) < 0.9 * head


def test_a_lion_keeps_its_mane_when_it_stands_up():
    locks = {word: len(resolve_upright(Cue("bigcat", word, "drink")).parts_at(0.2)) for word in ("lion", "lioness")}
    assert locks["lion"] > locks["lioness"] + 80


def test_a_tuxedo_has_sleeves_and_legs_of_its_own_cloth():
    made = resolve_upright(Cue("bigcat", "tiger", wears=("tuxedo",))).parts_at(0.2)
    cloth = [part for part in made if part.colour == paint("#1c1d22")]
    assert len(cloth) > 3 and not any(part.nap for part in cloth)


def test_a_saddle_is_on_the_horse_that_wears_it():
    told = cast(plan("a brown horse wearing a red saddle", None), KINDS, Ledger(), 3)
    assert told.hero is not None and not told.others and told.hero.cue.wears == ("red saddle",)
    bare, tacked = (resolve_beast(Cue("horse", "horse", wears=wears)).parts_at(0.2) for wears in ((), ("saddle",)))
    assert len(tacked) > len(bare) + 5
