"""Every motion of people and animals moves, closes its loop and stays in its bounds; faces and coats are there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Asset, Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS, WORD_BEAST
from reelwright.engines.previz.paint.figures.animals.bird import model_bird, walking_period, walking_speed
from reelwright.engines.previz.paint.figures.animals.birds import BIRDS, WORD_BIRD
from reelwright.engines.previz.paint.figures.animals.gaits import GAITS, POSTURES
from reelwright.engines.previz.paint.figures.animals.insects import wing_cases
from reelwright.engines.previz.paint.figures.animals.menagerie import stand_beast
from reelwright.engines.previz.paint.figures.animals.pelt import PATTERNS, pelt
from reelwright.engines.previz.paint.figures.animals.resolve import BEAST_MOTIONS, resolve_beast, resolve_dragon
from reelwright.engines.previz.paint.figures.animals.resolve_small import KIND_SMALL, SMALL, WORDS, resolve_small
from reelwright.engines.previz.paint.figures.animals.swimmers import SWIMMERS, model_swimmer
from reelwright.engines.previz.paint.figures.model import extent
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES, MOTIONS
from reelwright.engines.previz.paint.figures.people.fabric import weave
from reelwright.engines.previz.paint.figures.people.face import FEELINGS
from reelwright.engines.previz.paint.figures.people.person import bones_of, model_person
from reelwright.engines.previz.paint.figures.people.props import PROPS
from reelwright.engines.previz.paint.figures.people.resolve import resolve_person
from reelwright.engines.previz.paint.figures.people.roles import ROLES
from reelwright.engines.previz.paint.figures.people.tools import DEED_OF, TOOLS, TRADES
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.figures.solid import rasterise_solid

VIEW = View(30.0)
SMALLEST = 36.0  # px


def painted(cue: Cue, frames: int = 4, pixels: float = SMALLEST) -> Asset:
    kind = find(cue)
    return kind.make(cue, pixels / kind.measure(cue).height, frames)


def moved(before: np.ndarray, after: np.ndarray, least: float) -> bool:
    """Something shifted by at least that much, or came into sight (a mouth that opens)."""
    return before.shape != after.shape or float(np.abs(before - after).max()) > least


def outline(parts) -> np.ndarray:
    return np.concatenate([p.rings.reshape(-1, 2) for p in parts if not p.decal])


@pytest.mark.parametrize("name", sorted(CYCLES))
def test_a_cycle_moves_and_ends_where_it_began(name: str):
    loop = [outline(model_person(ROLES["man"], name, phase, VIEW, 0.3).parts) for phase in (0.0, 0.45, 1.0)]
    assert moved(loop[0], loop[1], 0.003)
    assert np.allclose(loop[0], loop[2], atol=1e-6)


@pytest.mark.parametrize("motion", sorted(set(MOTIONS)))
def test_every_motion_of_a_person_keeps_its_bounds(motion: str):
    cue = Cue("person", "woman", motion=motion)
    kind = find(cue)
    box = kind.measure(cue)
    left, bottom, right, top = extent(resolve_person(cue).parts_at(0.37))
    slack = 0.08 * max(box.width, box.height)
    assert box.left - slack < left and right < box.right + slack
    assert box.bottom - slack < bottom and top < box.top + slack


@pytest.mark.parametrize("name", sorted(GAITS))
@pytest.mark.parametrize("beast", ["wolf", "horse", "elephant", "squirrel"])
def test_every_posture_of_a_beast_moves_and_closes(name: str, beast: str):
    gait = GAITS[name]
    start, later, end = (outline(stand_beast(BEASTS[beast], gait, phase, VIEW)[0].parts) for phase in (0, 0.3, 1))
    assert moved(start, later, 0.002 * BEASTS[beast].height)
    assert np.allclose(start, end, atol=1e-6)


@pytest.mark.parametrize("name", sorted(BEASTS))
def test_every_beast_stands_on_the_ground(name: str):
    model, feet = stand_beast(BEASTS[name], GAITS["stand"], 0.2, VIEW)
    assert len(feet) == 4
    low, high = extent(model.parts)[1], extent(model.parts)[3]
    assert low > -0.12 * BEASTS[name].height
    assert high > 0.7 * BEASTS[name].height


@pytest.mark.parametrize("mode", ["flap", "glide", "hover", "perch", "walk", "swim"])
@pytest.mark.parametrize("name", ["gull", "owl", "penguin", "peacock", "hummingbird", "heron"])
def test_every_way_of_a_bird_moves_and_closes(name: str, mode: str):
    start, later, end = (outline(model_bird(BIRDS[name], mode, phase, VIEW).parts) for phase in (0.0, 0.3, 1.0))
    assert moved(start, later, 0.002 * BIRDS[name].length)
    assert np.allclose(start, end, atol=1e-6)


def test_a_walking_birds_speed_is_that_of_its_feet():
    assert walking_speed(BIRDS["penguin"]) * walking_period(BIRDS["penguin"]) < BIRDS["penguin"].length
    assert find(Cue("penguin", "penguin")).make(Cue("penguin", "penguin", motion="walk"), 40, 2).speed > 0


@pytest.mark.parametrize("name", sorted(SMALL))
def test_every_small_animal_moves_and_closes(name: str):
    subject = resolve_small(Cue("insect", name, motion="walk"))
    start, later, end = (outline(subject.parts_at(phase)) for phase in (0.0, 0.3, 1.0))
    assert moved(start, later, 0.002 * SMALL[name].size)
    assert np.allclose(start, end, atol=1e-6)


def test_tables_name_what_there_is():
    assert set(MOTIONS.values()) <= set(CYCLES)
    assert set(FEELINGS) <= set(CYCLES) | {"duel"}
    assert set(BEAST_MOTIONS.values()) <= set(GAITS)
    assert set(POSTURES) <= set(GAITS)
    assert set(WORD_BEAST.values()) <= set(BEASTS) and set(WORD_BIRD.values()) <= set(BIRDS)
    assert set(WORDS.values()) <= set(SMALL) and set(KIND_SMALL.values()) <= set(SMALL)
    assert {b.pattern for b in BEASTS.values()} <= set(PATTERNS)
    hands = {*TOOLS.values(), *(prop for prop, _ in TRADES.values() if prop)}
    assert hands <= set(PROPS)
    assert set(DEED_OF.values()) <= set(CYCLES)


@pytest.mark.parametrize("prop", sorted(PROPS))
def test_what_is_in_hand_is_drawn(prop: str):
    bare = len(model_person(replace(ROLES["man"], prop=""), "stand", 0.2, VIEW, 0.3).parts)
    cycle = DEED_OF.get(prop, "stand")
    held = len(model_person(replace(ROLES["man"], prop=prop), cycle, 0.2, VIEW, 0.3).parts)
    assert held > bare - 12


@pytest.mark.parametrize(("word", "motion", "note"), [
    ("chef", "flip", "flip"), ("fisherman", "mend", "mend"), ("wizard", "read", "read"), ("man", "dig", "dig"),
    ("woman", "cook", "stir"), ("cyclist", "ride", "pedal"), ("robot", "water", "water"), ("witch", "fly", "broom"),
    ("man", "pray", "pray"), ("juggler", "", "juggle"), ("skier", "ski", "ski"), ("couple", "", "hold_hands"),
])
def test_deeds_have_cycles_of_their_own(word: str, motion: str, note: str):
    assert resolve_person(Cue("person", word, motion=motion)).note.split(", ")[1] == note


def test_who_sits_on_something_brings_no_stool():
    alone, seated = (resolve_person(Cue("person", "man", motion="sit", traits=t)) for t in ((), ("seated",)))
    assert len(alone.parts_at(0.0)) > len(seated.parts_at(0.0))


def test_a_wolf_howls_with_its_muzzle_up():
    standing, howling = (stand_beast(BEASTS["wolf"], GAITS[name], 0.3, View(0.0))[0] for name in ("stand", "howl"))
    assert extent(howling.parts)[3] > extent(standing.parts)[3] + 0.05


def test_a_face_has_eyes_at_size_and_they_close():
    from reelwright.engines.previz.paint.figures.bake import Surface, fitted, measure_loop

    role, view = ROLES["woman"], View(75.0)
    surface = Surface(role.stature, solid=True)
    box = measure_loop(lambda phase: model_person(role, "stand", phase, view, 0.0).parts, 1)
    pictures = [rasterise_solid(model_person(role, "stand", phase, view, 0.0).parts, fitted(box, 300, surface))
                for phase in (0.69, 0.70)]
    white = [float(((m.albedo.min(-1) > 0.6) & (m.alpha > 0.9)).sum()) for m in pictures]
    lie = rasterise_solid(model_person(role, "hug", 0.1, view, 0.0).parts, fitted(box, 300, surface))
    open_eyes = rasterise_solid(model_person(role, "stand", 0.1, view, 0.0).parts, fitted(box, 300, surface))
    seen = [float(((m.albedo.min(-1) > 0.6) & (m.alpha > 0.9)).sum()) for m in (open_eyes, lie)]
    assert seen[0] > 20
    assert seen[1] < 0.6 * seen[0]
    assert white[1] <= white[0]


def test_the_old_stoop():
    def ahead(role: str) -> float:
        bones = bones_of(ROLES[role], CYCLES["walk"], 0.2)
        return float(bones.neck[0] - bones.pelvis[0]) / bones.size

    assert ahead("grandmother") > ahead("woman") + 0.03


def test_an_astronaut_has_a_visor_and_a_robot_eyes():
    suit = painted(Cue("person", "astronaut", yaw=50.0), 1, 120.0).mattes[0].albedo
    assert float((suit[..., 0] - suit[..., 2] > 0.25).sum()) > 12
    robot = painted(Cue("robot", "robot", yaw=50.0), 1, 120.0).mattes[0]
    assert robot.emission is not None
    assert float(robot.emission.max()) > 0.2


def test_cloth_gathers_only_where_it_creases():
    plain, creased = (weave((0.3, 0.3, 0.3), (0.0, 0.0, 0.0), "plain", 40, 14, at) for at in ((), (0.5,)))
    change = np.abs(plain - creased).max((1, 2))
    assert change[18:22].max() > 0.02
    assert change[:6].max() < 0.002


def test_a_flying_dragon_is_heard_and_a_standing_one_is_not():
    assert painted(Cue("dragon", "dragon", motion="fly"), 1).contacts
    assert not painted(Cue("dragon", "dragon", motion="sit"), 1).contacts


def test_an_opening_mouth_does_not_ruffle_the_coat():
    from reelwright.engines.previz.paint.figures.bake import Surface, fitted, measure_loop

    wolf, view = BEASTS["wolf"], View(20.0)
    phases = np.linspace(0, 1, 25)
    parts = [stand_beast(wolf, GAITS["howl"], float(phase), view)[0].parts for phase in phases]
    before = next(k for k in range(24) if len(parts[k]) != len(parts[k + 1]))
    surface = Surface(wolf.height, solid=True)
    canvas = fitted(measure_loop(lambda _: parts[before], 1), 90, surface)
    shut, open_ = (rasterise_solid(parts[before + k], canvas).albedo for k in (0, 1))
    left = slice(0, canvas.width // 3)  # tail and hind legs, painted after the mouth
    assert np.abs(shut[:, left] - open_[:, left]).mean() < 0.01


def test_a_coat_has_its_pattern_and_its_seed():
    tiger, lioness = pelt(BEASTS["tiger"], "trunk", 40, 24), pelt(BEASTS["lioness"], "trunk", 40, 24)
    assert tiger[:, 4, 0].std() > 3 * lioness[:, 4, 0].std()
    zebra = np.abs(np.diff(pelt(BEASTS["panda"], "trunk", 40, 24).mean((1, 2))))
    assert zebra.max() > 0.1
    assert np.array_equal(tiger, pelt(BEASTS["tiger"], "trunk", 40, 24))


def test_ordinary_people_differ_by_seed():
    looks = set()
    for k in range(6):
        albedo = painted(Cue("person", "man", seed=k), 1, 24).mattes[0].albedo
        looks.add(tuple(np.round(albedo.mean((0, 1)), 4)))
    assert len(looks) >= 5


def test_near_limbs_hide_far_ones_from_either_side():
    for yaw in (20.0, 160.0, 70.0, -60.0):
        asset = painted(Cue("horse", "horse", motion="walk", yaw=yaw), 1)
        assert asset.mattes[0].alpha.max() == 1.0


def test_footfalls_are_told():
    assert painted(Cue("person", "man", motion="walk"), 1).contacts == (0.0, 0.5)
    assert painted(Cue("horse", "horse", motion="walk"), 1).footfall == "hoof"
    assert painted(Cue("horse", "horse"), 1).contacts == ()


def test_a_medieval_knight_is_no_peasant():
    notes = [painted(Cue("person", word, traits=("medieval",)), 1).note for word in ("knight", "man")]
    assert [note.split(",")[0] for note in notes] == ["knight", "farmer"]


def test_a_penguin_that_slides_is_low_and_long():
    stands, slides = (Cue("penguin", "penguin", motion="glide", deed=deed) for deed in ("stand", "slide"))
    upright, prone = find(stands).measure(stands), find(slides).measure(slides)
    assert prone.height < 0.8 * upright.height and prone.width > upright.width


def test_a_gorilla_that_beats_its_chest_stands_up():
    beats, rests = Cue("monkey", "gorilla", motion="roar", deed="beat", thing="chest"), Cue("monkey", "gorilla")
    assert find(beats).make(beats, 40.0, 1).note.endswith("thump")
    assert not find(rests).make(rests, 40.0, 1).note.endswith("thump")


def test_a_hydra_has_more_heads_than_a_dragon():
    def eyes(word: str) -> int:
        parts = resolve_dragon(Cue("dragon", word, motion="stand")).parts_at(0.0)
        return sum(part.glow > 0.6 for part in parts)

    assert eyes("hydra") == 3 * eyes("dragon")


def test_a_centaur_is_taller_than_its_horse_and_has_a_face():
    horse, centaur = (resolve_beast(Cue("horse", word)).parts_at(0.0) for word in ("horse", "centaur"))
    assert extent(list(centaur))[3] > 1.15 * extent(list(horse))[3]
    assert len(centaur) > len(horse) / 2


def test_a_seal_has_a_face_with_whiskers_and_a_manatee_none():
    parts = {word: len(model_swimmer(SWIMMERS[word], 0.2, View(20)).parts) for word in ("seal", "manatee")}
    assert parts["seal"] > parts["manatee"] + 6


def test_a_seal_that_sits_up_is_higher_than_one_that_swims_and_a_ball_rests_on_its_nose():
    seal = SWIMMERS["seal"]
    flat, up, balances = (extent(model_swimmer(seal, 0.2, View(20), *how).parts)[3] for how in (
        (), (True,), (True, "#d8322c")))
    assert up > 2 * flat and balances > up + 0.1 * seal.length


def test_a_ladybird_has_spots_on_both_sides_and_a_beetle_none():
    red = (0.6, 0.0, 0.0)
    spotted, plain = (wing_cases(red, spots)[..., 0] < 0.1 for spots in (True, False))
    quarter = spotted.shape[1] // 4  # the first and the second from its right side up to its top and down again
    right, left = spotted[:, :quarter].sum(), spotted[:, quarter : 2 * quarter].sum()
    assert right > 100 > plain.sum() and abs(int(left) - int(right)) < 0.2 * right


def test_a_cats_pads_have_whisker_marks_where_they_are_seen():
    def marks(kind: str, yaw: float) -> int:
        return sum(p.decal for p in resolve_beast(Cue(kind, kind, yaw=yaw)).parts_at(0.0))

    assert marks("cat", 60.0) > marks("wolf", 60.0) + 15
    assert marks("cat", -90.0) < marks("cat", 60.0) - 9  # from behind


@pytest.mark.parametrize("word", ["chameleon", "gecko", "frog"])
def test_a_tongue_reaches_an_insect_and_comes_back_with_it(word: str):
    cue = Cue("frog" if word == "frog" else "lizard", word, "catch", traits=("snaps at:fly",))
    catches, rests = resolve_small(cue), resolve_small(replace(cue, motion="", traits=()))
    parts = {phase: len(catches.parts_at(phase)) for phase in (0.1, 0.45, 0.7)}
    assert parts[0.45] > parts[0.1] > parts[0.7] == len(rests.parts_at(0.7))  # it waits, is caught, is gone
    right = [extent(list(catches.parts_at(phase)))[2] for phase in (0.50, 0.64)]
    assert right[0] > right[1] and catches.speed == 0
