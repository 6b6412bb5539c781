"""Loops close, feet stand still on the ground, hands hold what they hold, bounds hold every phase."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import find
from reelwright.engines.previz.paint.figures.animals.beasts import BEASTS
from reelwright.engines.previz.paint.figures.animals.gaits import GAITS
from reelwright.engines.previz.paint.figures.animals.menagerie import stand_beast
from reelwright.engines.previz.paint.figures.model import extent
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES, MOTIONS
from reelwright.engines.previz.paint.figures.people.person import bones_of, model_person
from reelwright.engines.previz.paint.figures.people.pose import ANKLE, BALL, HEEL, foot
from reelwright.engines.previz.paint.figures.people.roles import ROLES, WORD_ROLE
from reelwright.engines.previz.paint.figures.rig import View, spring_lag
from reelwright.engines.previz.paint.figures.subject import measure

SIDE = View(0.0)


@pytest.mark.parametrize("name", sorted(ROLES))
def test_every_role_stands(name: str):
    role = ROLES[name]
    box = extent(model_person(role, "stand", 0.2, SIDE, 0.3).parts)
    assert box[1] == pytest.approx(0.0, abs=0.09 * role.stature)
    assert 0.9 * role.stature < box[3] < 1.7 * role.stature


@pytest.mark.parametrize("name", sorted(CYCLES))
def test_cycle_closes(name: str):
    role = ROLES["man"]
    start, near_end, end = (bones_of(role, CYCLES[name], phase) for phase in (0.0, 0.98, 1.0))
    for joint in ("head", "pelvis"):
        assert np.allclose(getattr(start, joint), getattr(end, joint), atol=1e-9)
        assert np.linalg.norm(getattr(start, joint) - getattr(near_end, joint)) < 0.06 * role.stature


@pytest.mark.parametrize("name", ["walk", "run", "stroll", "march", "skip", "hobble", "sneak"])
def test_a_walkers_stance_foot_does_not_slide(name: str):
    cycle, role = CYCLES[name], ROLES["man"]
    gait = cycle.gait
    assert gait is not None
    leg = role.build.leg * role.stature
    places = []
    for phase in np.arange(0, gait.duty, 0.01):
        s = phase / gait.duty
        offset = -HEEL if s < 0.16 else BALL if s > 0.52 else 0.0
        pitch = np.radians(foot(gait, phase)[2])
        ankle = bones_of(role, cycle, phase).ankle[0][0]
        touch = ankle + (offset * np.cos(pitch) - ANKLE * np.sin(pitch)) * leg - offset * leg
        places.append(touch + gait.speed * leg * phase * gait.period)
    assert np.ptp(places) < 0.01 * role.stature


@pytest.mark.parametrize("name", ["horse", "dog", "elephant", "cat", "giraffe"])
@pytest.mark.parametrize("gait_name", ["walk", "trot", "gallop"])
def test_a_beasts_stance_feet_do_not_slide(name: str, gait_name: str):
    beast, gait = BEASTS[name], GAITS[gait_name]
    for leg in range(4):
        places = []
        for share in np.linspace(0.02, 0.98, 9):
            phase = gait.phase[leg] + share * gait.duty
            _, feet = stand_beast(beast, gait, phase, SIDE)
            places.append(feet[leg][0] + gait.speed * beast.height * phase * gait.period)
        assert np.ptp(places) < 0.01 * beast.height


@pytest.mark.parametrize(
    ("role", "cycle"), [("samurai", "sword"), ("wizard", "staff"), ("fisherman", "sit"), ("girl_umbrella", "stroll")])
def test_the_hand_is_on_the_prop(role: str, cycle: str):
    person = ROLES[role]
    for phase in np.arange(0, 1, 0.05):
        bones = bones_of(person, CYCLES[cycle], float(phase))
        assert np.linalg.norm(bones.wrist[1] - bones.grip) < 0.01 * person.stature


@pytest.mark.parametrize("cue", [
    Cue("person", "violinist", motion="play"), Cue("person", "dancer", motion="dance"),
    Cue("horse", "horse", motion="gallop"),
    Cue("bird", "eagle", motion="fly"), Cue("dragon", "dragon", motion="fly"), Cue("fish", "koi", motion="swim"),
    Cue("boat", "skiff", motion="sail"),
], ids=lambda c: c.word)
def test_bounds_hold_every_phase_and_the_loop_closes(cue: Cue):
    kind = find(cue)
    box = kind.measure(cue)
    asset = kind.make(cue, 60 / box.height, 12)
    assert len(asset.mattes) == 12
    assert len({m.alpha.shape for m in asset.mattes}) == 1
    slack = 0.06 * max(box.width, box.height)
    assert asset.bounds.left > box.left - slack and asset.bounds.right < box.right + slack
    assert asset.bounds.top < box.top + slack and asset.bounds.bottom > box.bottom - slack
    following = asset.mattes[1:] + asset.mattes[:1]
    steps = [float(np.abs(a.alpha - b.alpha).mean()) for a, b in zip(asset.mattes, following, strict=True)]
    assert steps[-1] <= 1.6 * max(steps[:-1]) + 1e-3


def test_cloth_trails_and_its_loop_closes():
    path = np.stack([np.sin(np.linspace(0, 2 * np.pi, 32, endpoint=False))] * 2, 1)
    lag = spring_lag(path, 1.0, 1.9, 0.28)
    assert np.abs(lag).max() > 0.1
    assert np.abs(lag.mean(0)).max() < 1e-9


def test_every_motion_has_its_cycle_and_every_word_its_role():
    assert set(MOTIONS.values()) <= set(CYCLES)
    assert set(WORD_ROLE.values()) <= set(ROLES)


def test_speed_follows_scale_and_a_stander_stays():
    walking = find(Cue("person", "man")).make(Cue("person", "man", motion="walk", scale=2.0), 20, 2)
    standing = find(Cue("person", "man")).make(Cue("person", "man"), 20, 1)
    assert walking.speed > 1.5
    assert standing.speed == 0


def test_scaled_pieces_stay_on_their_pivot():
    small, large = (find(cue).make(cue, 4, 1) for cue in (Cue("windmill", "windmill"),
        Cue("windmill", "windmill", scale=2.0)))
    assert large.pieces[0].y == pytest.approx(2 * small.pieces[0].y)
    assert large.pieces[0].mattes[0].ppm == pytest.approx(large.mattes[0].ppm, rel=0.05)


def test_an_unmoving_asset_is_one_picture_whatever_is_asked():
    cue = Cue("castle", "castle")
    assert len(find(cue).make(cue, 1.5, 20).mattes) == 1


def test_measure_is_what_the_resolver_promises():
    from reelwright.engines.previz.paint.figures.people.resolve import resolve_person

    cue = Cue("person", "knight")
    assert measure(resolve_person(cue), 1.0) == find(cue).measure(cue)


@pytest.mark.parametrize(("deed", "thing", "said"), [
    ("brush", "tooth", "brush_teeth"), ("play", "chess", "chess"), ("play", "saxophone", "sax"),
    ("slice", "cucumber", "chop"), ("push up", "", "push_up"), ("shake", "hand", "handshake"),
    ("shake", "head", "shake_head"), ("flip pancakes", "", "flip"), ("frost a cake", "", "ice_cake"),
    ("haul", "fishing net", "haul"), ("dance", "ballet", "ballet"),
])
def test_a_deed_is_shown_by_its_own_cycle(deed: str, thing: str, said: str):
    from reelwright.engines.previz.paint.figures.people.resolve import resolve_person

    note = resolve_person(Cue("person", "man", deed=deed, thing=thing)).note
    assert note.split(", ")[1] == said


@pytest.mark.parametrize(("word", "deed", "cycle"), [
    ("boxer", "warm up", "box"), ("monk", "train", "martial"), ("knight", "practise", "sword"),
    ("ballet dancer", "leap", "jete"), ("man", "warm up", "star_jump"),
])
def test_everybody_trains_in_their_own_trade(word: str, deed: str, cycle: str):
    from reelwright.engines.previz.paint.figures.people.intents import intent

    told = intent(Cue("person", word, deed=deed))
    assert told is not None and told[0] == cycle


@pytest.mark.parametrize(("thing", "like"), [("pineapple", "apple"), ("watermelon", "melon"), ("herb", "vegetable")])
def test_food_on_a_board_is_told_apart(thing: str, like: str):
    from reelwright.engines.previz.paint.figures.people.larder import food_of

    assert food_of(thing) != food_of(like)


def test_every_deed_has_a_cycle_and_a_thing_that_somebody_draws():
    from reelwright.engines.previz.paint.figures.people.intents import DEEDS
    from reelwright.engines.previz.paint.figures.people.props import PROPS

    assert {cycle for cycle, _ in DEEDS.values()} <= set(CYCLES)
    assert {prop for _, prop in DEEDS.values()} - {"", "bare_hands"} <= set(PROPS)


def test_who_pushes_keeps_the_hands_where_they_are():
    hands = {CYCLES["push"].pose(phase).hand_l for phase in (0.0, 0.2, 0.7)}
    assert len(hands) == 1


@pytest.mark.parametrize(("traits", "field", "value"), [
    (("long black hair",), "hair", "long"), (("red hair",), "hair_colour", "#a23a18"), (("bald",), "hair", "bald"),
    (("dark skin",), "skin", "#7d4e33"), (("green eye",), "eyes", "#3f8048"), (("long curly blonde hair",), "hair",
    "wavy"),
])
def test_words_of_the_body_are_seen(traits: tuple[str, ...], field: str, value: str):
    from reelwright.engines.previz.paint.figures.people.looks import looking

    assert getattr(looking(ROLES["woman"], traits), field) == value


@pytest.mark.parametrize(("worn", "extra"), [
    ("hoodie", "hood_down"), ("sunglasses", "sunglasses"), ("red bandana", "bandana"), ("cowboy hat", "cowboy_hat"),
    ("white wedding dress", "veil"), ("paper bag mask", "paper_bag"), ("yellow sari", "drape"), ("spacesuit", "bubble"),
])
def test_what_is_worn_is_seen(worn: str, extra: str):
    from reelwright.engines.previz.paint.figures.people.wardrobe import dressed

    assert extra in dressed(ROLES["woman"], Cue("person", "woman", wears=(worn,))).extras


def test_a_costume_is_worn_by_the_body_of_its_wearer():
    from reelwright.engines.previz.paint.figures.people.wardrobe import dressed

    kid = dressed(ROLES["child"], Cue("child", "kid", wears=("halloween costume",), seed=0))
    assert "wizard_hat" in kid.extras and kid.stature == ROLES["child"].stature


def test_a_mood_moves_the_face():
    from reelwright.engines.previz.paint.figures.people.sculpt import LINE, Cast, Mouth, head_points

    cast = Cast(False, True, 0.0, 0.0, 0)
    (glad, _), (sad, _), (agape, _) = (head_points(cast, Mouth(*how)) for how in ((0.15, 0.0), (-0.1, 0.0), (0.0, 0.3)))
    at_corner = np.argmin(np.abs(glad[..., 1] - LINE) + np.abs(glad[..., 2] - 0.24) + 9 * (glad[..., 0] < 0))
    row, column = np.unravel_index(at_corner, glad.shape[:2])
    assert glad[row, column, 1] > sad[row, column, 1] + 0.05
    assert agape[..., 1].min() < glad[..., 1].min() - 0.1  # the chin drops


def test_a_head_is_even_on_both_sides_and_finite():
    from reelwright.engines.previz.paint.figures.people.sculpt import Cast, Mouth, head_points

    points, _ = head_points(Cast(True, False, 0.0, 0.0, 3), Mouth(0.1, 0.2))
    assert np.isfinite(points).all()
    assert abs(float(points[..., 2].max() + points[..., 2].min())) < 0.02


def test_a_balloon_does_not_jump_from_side_to_side_as_the_hand_swings():
    asset = find(Cue("person", "girl")).make(
        Cue("person", "girl", motion="walk", holds=("balloon",)), 60.0, 12)  # fmt: skip
    tops = [int(np.argmax(m.alpha.max(1) > 0.3)) for m in asset.mattes]
    at = np.array([(np.flatnonzero(m.alpha[row + 3] > 0.3).mean() - m.foot[0]) / m.ppm
                   for m, row in zip(asset.mattes, tops, strict=True)])  # fmt: skip
    assert np.abs(np.diff([*at, at[0]])).max() < 0.12
