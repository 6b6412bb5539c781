"""People at work bring what they work at; what is drawn with them stands nowhere else."""

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.errands import ERRANDS, SHOWS
from reelwright.engines.previz.paint.figures.people.resolve import box_of_hands, resolve_person
from reelwright.engines.previz.paint.staging.cast.casting import Cue, cast
from reelwright.engines.previz.paint.staging.cast.employed import AT_WORK, employed
from reelwright.engines.previz.paint.staging.cast.handed import HANDS, handed
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "prop", "gone"), [
    ("A barista pours milk into a cup", "pitcher", {"cup"}),
    ("A blacksmith hammers a glowing blade on an anvil", "anvil", {"blade", "anvil"}),
    ("A potter shapes a vase on a spinning wheel", "wheel_head", {"vase", "spinning wheel"}),
    ("A detective lights a cigarette under a street lamp", "lighter", {"cigarette"}),
    ("A street artist sprays a mural on a brick wall", "spray_can", {"mural", "wall"}),
    ("A conductor leads an orchestra", "baton", set()),
    ("A woman plays ping-pong", "table_tennis", set()),
    ("A man runs on a treadmill", "treadmill", {"treadmill"}),
    ("A woman is cutting her hair", "scissors", {"hair"}),
    ("A girl paints her nails", "nail_polish", set()),
    ("A man bangs on a door", "door_shut", {"door"}),
    ("A child jumps on a trampoline", "trampoline_bed", {"trampoline"}),
    ("A girl closes the curtains", "window_dressed", {"curtains"}),
    ("Two friends solve a puzzle", "jigsaw", {"puzzle"}),
    ("A blacksmith in his forge", "anvil", set()),
    ("A woman picks apples from a tree", "bough", {"apple", "tree"}),
    ("A baker takes bread out of a stone oven", "peel", {"bread"}),
    ("A judge bangs his gavel", "gavel", {"gavel"}),
    ("A knight pours water into a bowl", "pitcher", set()),
    ("A man changes the tire of a red car", "wrench", {"tire"}),
    ("A tailor measures a suit on a mannequin", "dummy", {"suit", "mannequin"}),
    ("A witch stirs a bubbling green cauldron", "cauldron", {"cauldron"}),
    ("A girl puts ketchup on food", "sauce", {"ketchup", "food"}),
    ("A hot dog vendor serves customers", "hot_dogs", {"hot dog"}),
    ("A boxer pounds a heavy bag in a dim gym", "punch_bag", {"bag"}),
    ("A girl draws in a sketchbook on a park bench", "notebook", {"sketchbook"}),
    ("A butterfly lands on a child's finger", "alighted", {"butterfly"}),
    ("A woman runs her hand along a horse's neck", "grooming_brush", set()),
    ("A boxer trains with a punching bag", "punch_bag", {"punching bag"}),
    ("A detective studies a photograph with a magnifying glass", "magnifier", {"magnifying glass"}),
    ("A knight sharpens his sword by a campfire", "whetstone", {"sword"}),
    ("A woman cuts carrots on a wooden board", "chopping", {"carrot"}),
    ("A woman cutting a tomato", "chopping", {"tomato"}),
    ("A little girl jumps in puddles on a city street", "puddle_splash", set()),
    ("A skateboarder grinds a handrail", "grind_rail", {"handrail", "skateboard"}),
    ("A window cleaner washes the glass of a skyscraper", "gondola", {"glass"}),
    ("A pirate studies a treasure map", "map_sheet", {"map"}),
    ("A gardener pushes a wheelbarrow full of pumpkins", "wheelbarrow", {"wheelbarrow", "pumpkin"}),
    ("A woman puts on lipstick", "lipstick", {"lipstick"}),
    ("Two children build a sandcastle", "bare_hands", set()),
    ("A vendor sells balloons at a carnival", "balloon_bunch", {"balloon"}),
    ("A bartender shakes a cocktail", "shaker", {"cocktail"}),
    ("A violin maker carves a scroll", "whittling", set()),
    ("A girl blows on a dandelion in a meadow", "dandelion", {"dandelion"}),
    ("A chemist holds a test tube up to the light", "vial", {"test tube"}),
    ("A surfer waxes his board on the beach", "waxed_board", {"surfboard"}),
    ("A carpenter hammers a nail into a birdhouse", "nailing", {"nail", "birdhouse"}),
    ("A baker pulls a tray of croissants from the oven", "oven_tray", {"tray"}),
    ("A magician makes cards float between his hands", "cards_afloat", {"hand"}),
    ("A child draws with chalk on the pavement", "chalk_ground", {"chalk"}),
    ("A boy plays with toy cars on the floor", "toys_on_floor", {"toy car"}),
    ("A toddler plays with building blocks", "toys_on_floor", {"building blocks"}),
    ("A woman sprays perfume on her neck", "perfume", {"perfume"}),
    ("A hand holding a glowing light bulb", "cupped", {"light bulb"}),
    ("A man opens a treasure chest", "bare_hands", set()),
    ("A hockey player in a red jersey slaps the puck", "hockey_stick", {"puck"}),
    ("A fire eater breathes a huge flame in a square", "fire_torch", set()),
    ("A sculptor chisels a marble bust", "bust_block", {"bust"}),
    ("A miner swings a pickaxe in a dark tunnel", "pickaxe", {"pickaxe"}),
    ("A scientist holds up a glowing test tube", "vial", {"test tube"}),
    ("A sailor grips the helm in a storm", "helm", {"helm"}),
    ("A welder joins steel beams", "torch_weld", set()),
    ("A woman strikes a match in the dark", "match_flame", {"match"}),
    ("A baker pulls golden loaves from a brick oven", "peel", {"oven"}),
    ("A farmer ploughs a muddy field behind two oxen", "plough", set()),
])
def test_a_deed_brings_its_bench(prompt: str, prop: str, gone: set[str]):
    before = plan(prompt)
    after = employed(before, Ledger())
    assert ERRANDS[after.actions[0].lemma][1] == prop
    assert {s.word for s in before.subjects} - {s.word for s in after.subjects} >= gone


def test_a_pianist_alone_has_a_piano():
    assert "piano" in {s.kind for s in employed(plan("A pianist plays in a bar"), Ledger()).subjects}


@pytest.mark.parametrize(("prompt", "prop"), [
    ("Close-up of chopsticks lifting noodles from a steaming bowl", "ramen"),
    ("Close-up of the knife as a chef slices salmon on a wooden board", "chopping"),
    ("Close-up of hands cracking an egg into a bowl", "egg_bowl"),
    ("A sushi chef places salmon on rice, close-up", "chopping"),
])
def test_a_close_shot_of_a_tool_is_of_the_hands_that_use_it(prompt: str, prop: str):
    after = employed(plan(prompt), Ledger())
    assert HANDS in after.camera
    assert ERRANDS[after.actions[0].lemma][1] == prop


def test_it_is_the_baby_that_crawls():
    after = employed(plan("A person is crawling baby"), Ledger())
    assert [s.word for s in after.subjects] == ["baby"]


def test_who_is_with_a_sitting_child_sits_too():
    after = employed(plan("A woman with her child sitting on a couch"), Ledger())
    assert [a.motion for a in after.doing(after.subjects[0].id)] == ["sit"]


def test_who_is_played_against_plays_too():
    after = employed(plan("A man plays chess against a robot"), Ledger())
    assert sum(a.lemma.endswith("play") for a in after.actions) == 2


def test_a_flat_tire_is_a_cars():
    after = employed(plan("A man changes a flat tire on a desert road"), Ledger())
    assert "car" in {s.kind for s in after.subjects}


def test_a_guest_sits_while_tea_is_poured():
    after = employed(plan("A geisha pours tea for a guest"), Ledger())
    guest = next(s.id for s in after.subjects if s.word == "guest")
    assert [a.motion for a in after.doing(guest)] == ["sit"]


def test_a_portrait_shows_whom_it_is_of():
    after = employed(plan("A painter paints a portrait of a tiger"), Ledger())
    assert any("tiger" in a.target for a in after.actions)


def test_a_fence_hides_nobody_who_is_fed_over_it():
    after = employed(plan("A boy feeds a carrot to a white horse over a fence"), Ledger())
    assert ("fence", "BEHIND", "horse") in {(r.a, r.relation, r.b) for r in after.relations}


def test_who_is_taught_does_it():
    after = employed(plan("A coach teaches a girl to swim"), Ledger())
    girl = next(s.id for s in after.subjects if s.word == "girl")
    assert [a.lemma for a in after.doing(girl)] == ["swim"]


def test_what_others_hold_stays():
    after = employed(plan("A barista pours coffee while a woman sits on a chair"), Ledger())
    assert "woman" in {s.word for s in after.subjects}


def test_a_close_shot_of_work_is_of_the_work_too():
    assert AT_WORK in employed(plan("Close-up of a barista who pours milk into a cup"), Ledger()).camera
    assert AT_WORK not in employed(plan("Close-up of the face of a barista who pours milk into a cup"), Ledger()).camera


def test_a_close_shot_of_a_face_at_work_keeps_the_face():
    assert HANDS not in employed(plan("Close-up of the face of a chef slicing a lemon"), Ledger()).camera


def test_hands_alone_belong_to_somebody():
    after = employed(plan("Close-up of weathered hands kneading dough"), Ledger())
    assert HANDS in after.camera
    assert after.subjects[0].kind == "person"


def test_a_view_of_hands_is_smaller_than_their_owner():
    cue = Cue("person", "man", deed="knead", thing="dough")
    box = box_of_hands(cue)
    assert 0.3 < box.bottom < box.top < 1.5


def test_every_bench_says_what_it_shows():
    props = {prop for _, prop in ERRANDS.values()}
    assert set(SHOWS) - {"kneading", "chopping", "stove"} <= props


@pytest.mark.parametrize("key", ["pour wine", "hammer blade", "sew dress", "light candle", "feed pigeon"])
def test_a_key_is_drawn_by_its_own_cycle(key: str):
    assert resolve_person(Cue("person", "man", deed=key)).note.endswith(ERRANDS[key][0])


def test_who_is_read_to_sits_on_the_floor_and_the_reader_on_a_chair():
    after = employed(plan("A grandmother reads a story to two children"), Ledger())
    assert {"read_aloud", "sit_floor"} <= {a.lemma for a in after.actions}


def test_what_is_groomed_stands_within_reach():
    after = employed(plan("A boy brushes a horse in a stable"), Ledger())
    assert ("boy", "TOUCHING", "horse") in {(r.a, r.relation, r.b) for r in after.relations}


def test_hands_that_only_hold_are_cupped():
    after = employed(plan("hands holding a glowing seedling"), Ledger())
    assert ERRANDS[after.actions[0].lemma][1] == "cupped"


def test_who_pulls_somebody_on_a_sled_pulls_the_sled():
    after = employed(plan("A boy pulls his little sister on a wooden sledge"), Ledger())
    assert after.word(after.actions[0].target_id) == "sledge"


def test_who_twirls_a_lasso_on_a_horse_stays_in_the_saddle():
    after = employed(plan("A cowboy twirls a lasso on a galloping horse"), Ledger())
    cowboy = next(s for s in after.subjects if s.word == "cowboy")
    assert any(r.a_id == cowboy.id and r.relation == "ON" and r.b == "horse" for r in after.relations)


def test_what_is_sprayed_on_a_wall_is_paint():
    after = employed(plan("A street artist sprays a giant blue owl on a brick wall at dusk"), Ledger())
    assert "owl" not in {s.word for s in after.subjects}
    assert "owl" in after.actions[0].target


def test_a_hawk_is_not_cupped_in_two_hands():
    after = employed(plan("A falconer releases a hawk over the moors"), Ledger())
    assert "hawk" in {s.word for s in after.subjects}


@pytest.mark.parametrize(("prompt", "spot"), [
    ("A clockmaker repairs a pocket watch at a cluttered bench", "clockmaker"),
    ("A cobbler stitches a boot at his bench", "workshop"),
    ("A potter shapes a vase in a sunny garden", ""),
])
def test_a_trade_has_its_room_where_no_place_is_named(prompt: str, spot: str):
    from reelwright.engines.previz.paint.staging.conditions.trade_rooms import trade_room

    assert trade_room(plan(prompt)) == spot


def test_a_sleeping_patient_has_a_bed():
    after = employed(plan("A nurse sits beside a sleeping patient at night"), Ledger())
    assert "bed" in {s.word for s in after.subjects}


@pytest.mark.parametrize(("word", "eaten"), [
    ("bucket of sand", False), ("bowl of rice", True), ("jar of buttons", False)])
def test_sand_is_no_food(word: str, eaten: bool):
    from reelwright.engines.previz.paint.figures.things.wares import is_eaten

    assert is_eaten(word) is eaten


def test_a_driver_beside_his_cab_is_seen_and_has_one_cab():
    told = employed(plan("A tired taxi driver sips coffee beside his yellow cab in the rain"), Ledger())
    assert [s.kind for s in told.subjects if s.kind in ("person", "car")] == ["person", "car"]
    assert told.subjects[0].word == "taxi driver"


def test_what_somebodys_hands_do_somebody_does() -> None:
    before = plan("Close-up of an old woman's wrinkled hands knitting a scarf")
    after = handed(before)
    woman = next(s for s in after.subjects if s.kind == "person")
    assert [a.subject for a in after.actions] == [woman.id]


def test_of_whom_only_the_head_is_described_one_sees_head_and_chest():
    from reelwright.engines.previz.paint.staging.blocking.shot_size import share_of_deed

    def share(prompt: str) -> float:
        hero = cast(plan(prompt), KINDS, Ledger(), 1).hero
        assert hero is not None
        return share_of_deed(hero, True, ())

    assert share("a woman with sunglasses and red hair") > 1.2 > share("a woman with sunglasses and a long red coat")


@pytest.mark.parametrize(("prompt", "bunch"), [("A girl holds a red balloon", False), ("A girl holds balloons", True)])
def test_one_balloon_is_no_bunch(prompt: str, bunch: bool):
    deeds = employed(plan(prompt), Ledger()).actions
    assert any(ERRANDS.get(a.lemma, ("", ""))[1] == "balloon_bunch" for a in deeds) is bunch
