"""Relations as they are seen: side by side, under, in, at, against, on a shoulder."""

from __future__ import annotations

import math

import pytest

from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.stage import Composed, compose
from reelwright.engines.previz.paint.staging.blocking.focus import on_its_part
from reelwright.engines.previz.paint.staging.blocking.marks import Mark, seen_box
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner
from tests.engines.previz.paint.test_stage import shot as shot_of

PLANNER = Planner()
SIZES = [(640, 360), (360, 640), (360, 360)]


def composed(prompt: str, size: tuple[int, int] = (640, 360)) -> Composed:
    shot = shot_of(prompt, size=size)
    return compose(on_its_part(PLANNER.plan(prompt), Ledger()), shot, KINDS, Ledger())


def mark(shot: Composed, word: str, last: bool = False) -> Mark:
    found = [m for m in shot.blocking.marks if m.actor.subject.word == word]
    return found[-1 if last else 0]


def box(shot: Composed, word: str) -> tuple[float, float, float, float]:
    """Shares of the frame: left, top, right, bottom."""
    view = shot.framed.view
    left, top, right, bottom = seen_box(mark(shot, word), view)
    return left / view.width, top / view.height, right / view.width, bottom / view.height


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(("left", "right", "prompt"), [
    ("zebra", "giraffe", "a zebra on the left of a giraffe"), ("elephant", "cow", "a cow on the right of an elephant"),
    ("bird", "cat", "a bird on the left of a cat"), ("clock", "vase", "a clock on the left of a vase"),
])  # fmt: skip
def test_each_is_whole_and_on_the_side_that_is_said(left: str, right: str, prompt: str, size: tuple[int, int]):
    shot = composed(prompt, size)
    one, other = box(shot, left), box(shot, right)
    assert one[0] + one[2] < other[0] + other[2]
    assert one[2] - other[0] < 0.3 * (one[2] - one[0])
    assert min(one[0], one[1], other[0], other[1]) > -0.02
    assert max(one[2], one[3], other[2], other[3]) < 1.02


def test_the_smaller_of_two_is_seen_well():
    shot = composed("a horse and a sheep")
    horse, sheep = box(shot, "horse"), box(shot, "sheep")
    assert sheep[3] - sheep[1] > 0.25 * (horse[3] - horse[1])
    assert horse[3] - horse[1] > 0.4


def test_a_crown_is_over_who_is_under_the_tree():
    shot = composed("an old man sits under an oak tree")
    man, tree = mark(shot, "man"), mark(shot, "oak tree")
    assert abs(tree.x - man.x) < 0.3 * tree.bounds.width
    assert tree.bounds.top > 2 * man.bounds.top
    assert box(shot, "man")[3] < 1


def test_a_boat_is_before_the_middle_arch():
    shot = composed("a boat passes under a stone bridge")
    boat, bridge = mark(shot, "boat"), mark(shot, "stone bridge")
    assert bridge.z > boat.z
    assert bridge.x / bridge.z == pytest.approx(boat.x / boat.z, abs=0.05)
    assert bridge.bounds.top > boat.bounds.top


def test_bars_are_before_and_behind_who_is_in_a_cage():
    shot = composed("a parrot in a brass cage")
    parrot = mark(shot, "parrot")
    assert mark(shot, "cage", last=True).z < parrot.z < mark(shot, "cage").z + 0.1
    cage = mark(shot, "cage")
    assert cage.x + cage.bounds.left < parrot.x + parrot.bounds.left
    assert parrot.y + parrot.bounds.top < cage.y + cage.bounds.top


def test_a_guest_is_sunk_in_its_basket():
    shot = composed("a puppy in a basket")
    puppy, basket = mark(shot, "puppy"), mark(shot, "basket")
    assert puppy.wade > 0
    line = puppy.y + puppy.wade * puppy.bounds.height
    assert 0 < line < basket.bounds.top


@pytest.mark.parametrize(("prompt", "who", "thing"), [
    ("a woman plays the piano", "woman", "piano"), ("a singer at a microphone on a stage", "singer", "microphone"),
    ("a painter at an easel on a hill", "painter", "easel"),
])  # fmt: skip
def test_hands_reach_what_one_works_at(prompt: str, who: str, thing: str):
    shot = composed(prompt)
    worker, tool = mark(shot, who), mark(shot, thing)
    assert abs(worker.z - tool.z) < 0.8
    face = math.copysign(1.0, math.cos(math.radians(worker.yaw)))
    assert -0.1 < face * (tool.x - worker.x) < 1.4


def test_a_raven_is_at_the_height_of_the_shoulder():
    shot = composed("a raven on the shoulder of a wizard, close-up")
    raven, wizard = mark(shot, "raven"), mark(shot, "wizard")
    assert 0.7 < raven.y / (wizard.actor.kind.height * wizard.cue.scale) < 0.95


def test_an_opponent_of_one_on_a_bridge_is_at_its_height():
    shot = composed("a knight faces a dragon on a bridge")
    knight, dragon = box(shot, "knight"), box(shot, "dragon")
    assert dragon[1] < knight[3]
    assert abs((dragon[1] + dragon[3]) / 2 - (knight[1] + knight[3]) / 2) < 0.25


def test_hands_are_seen_nearer_than_feet():
    drinks, walks = box(composed("a woman drinks coffee"), "woman"), box(composed("a woman walks"), "woman")
    assert drinks[3] - drinks[1] > 0.85 > walks[3] - walks[1]
    assert drinks[1] > 0


def test_a_desk_is_not_drawn_twice():
    shot = composed("a boy writes a letter at a desk")
    assert all(m.actor.subject.word != "desk" for m in shot.blocking.marks)


@pytest.mark.parametrize(("prompt", "who", "what"), [
    ("a horse pulls a cart along a country road", "horse", "cart"),
    ("sled dogs pull a sled across the snow", "sled dog", "sled"),
])  # fmt: skip
def test_what_is_pulled_comes_behind_at_the_same_pace(prompt: str, who: str, what: str):
    shot = composed(prompt)
    puller, pulled = mark(shot, who), mark(shot, what)
    face = math.cos(math.radians(puller.yaw))
    assert (puller.x - pulled.x) * face > 0
    assert face * math.cos(math.radians(pulled.yaw)) > 0
    assert pulled.led


def test_who_joins_its_herd_is_seen_in_it():
    assert len(composed("a horse running to join a herd of its kind").blocking.marks) == 5


def test_a_crowded_market_has_more_people_than_a_quiet_one():
    full, quiet = (len(composed(f"a market {how} people").blocking.marks) for how in ("crowded with", "with"))
    assert full > quiet


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    ("prompt", "small", "huge"),
    [
        ("a giant robot towering over a tiny child in a street", "child", "giant robot"),
        ("a hiker stands before a colossal statue in the desert", "hiker", "statue"),
        ("a tiny sailboat before a colossal iceberg", "sailboat", "iceberg"),
    ],
)
def test_before_something_colossal_one_is_small_and_whole(prompt: str, small: str, huge: str, size: tuple[int, int]):
    shot = composed(prompt, size)
    own, other = mark(shot, small), mark(shot, huge)
    near, far = seen_box(own, shot.framed.view), seen_box(other, shot.framed.view)
    assert own.hero and own.z < other.z
    assert 0 < near[1] < near[3] <= size[1] and near[3] - near[1] < 0.35 * size[1]
    assert far[3] - far[1] > 2.2 * (near[3] - near[1])
    assert far[1] > -0.02 * size[1]


def test_back_to_back_they_look_away_from_each_other():
    first, second = composed("back to back, two detectives in a warehouse").blocking.marks[:2]
    left, right = (first, second) if first.x < second.x else (second, first)
    assert math.cos(math.radians(left.yaw)) < 0 < math.cos(math.radians(right.yaw))
    assert right.x - left.x < 0.4 * left.bounds.height


def test_surrounded_one_has_them_on_both_sides_and_behind():
    shot = composed("a knight surrounded by wolves in a snowy forest")
    hero, *wolves = shot.blocking.marks
    assert len(wolves) >= 6
    assert min(m.x for m in wolves) < hero.x < max(m.x for m in wolves)
    assert sum(m.z > hero.z for m in wolves) >= 4
    assert all((m.x > hero.x) == (math.cos(math.radians(m.yaw)) < 0) for m in wolves)


def test_ducklings_that_follow_walk():
    shot = composed("a boy followed by three ducklings along a path")
    assert mark(shot, "duckling").actor.medium == "ground"


@pytest.mark.parametrize(
    ("prompt", "word"),
    [("an egg beside a marble bust", "egg"),
     ("a statue with a duck before it", "duck")],
)  # fmt: skip
def test_no_companion_is_lost(prompt: str, word: str):
    shot = composed(prompt)
    left, top, right, bottom = box(shot, word)
    assert max(bottom - top, 0.5 * (right - left)) > 0.034


def test_a_cat_with_a_fishbowl_is_on_its_table():
    shot = composed("a cat stares at a fishbowl on a table")
    assert mark(shot, "cat").y == mark(shot, "fishbowl").y > 0.5
    assert all(0 < edge < 1 for edge in (box(shot, "fishbowl")[1], box(shot, "fishbowl")[3]))


@pytest.mark.parametrize("prompt", ["A detective stands under a street lamp", "A ship passes through a stone arch",
                                    "A horse gallops under a stone gate"])  # fmt: skip
def test_what_one_is_under_reaches_over_it(prompt: str):
    hero, cover = composed(prompt).blocking.marks[:2]
    assert cover.bounds.top > 1.15 * hero.bounds.top
    assert abs(cover.x - hero.x) < 0.6 * hero.bounds.height + 0.1 * cover.bounds.height


def test_small_things_lie_on_the_table_at_which_one_sits():
    marks = composed("A king sits at the head of a banquet table, candles glowing").blocking.marks
    table = next(m for m in marks if m.actor.kind.name == "table")
    assert all(m.y > 0.8 * table.bounds.top for m in marks if m.actor.kind.name == "candle")


def test_who_runs_towards_the_camera_is_seen_from_the_front():
    nurse = composed("A nurse runs down a hospital corridor towards the camera").blocking.marks[0]
    assert 40 < nurse.yaw < 140


def test_dozens_more_hang_behind_the_first_balloon():
    marks = composed("A hot air balloon rises over a valley, dozens more behind it").blocking.marks
    assert len(marks) >= 6
    assert max(m.z for m in marks) > 2 * marks[0].z


def test_who_is_beside_somebody_on_a_bench_is_beside_the_bench():
    dog, bench = composed("A dog sits beside an old man on a park bench").blocking.marks[:2]
    assert abs(dog.z - bench.z) < 0.3 * dog.z


def test_a_child_and_its_father_are_both_whole():
    shot = composed("A toddler takes her first steps toward her smiling father in a living room")
    assert all(seen_box(m, shot.framed.view)[1] > 0 for m in shot.blocking.marks[:2])


def test_who_peeps_out_is_behind_it_with_the_head_free():
    fox, birch = composed("A red fox peers out from behind a snowy birch").blocking.marks[:2]
    assert birch.z < fox.z
    assert (birch.x - fox.x) * fox.face < 0


def test_a_ring_of_stones_is_around_who_stands_in_it():
    marks = composed("A wizard stands in a circle of stones").blocking.marks
    assert len([m for m in marks if m.actor.kind.name == "rock"]) >= 6


@pytest.mark.parametrize(("prompt", "setting"), [
    ("A propeller plane flies over snowy mountains", "aerial_peaks"), ("A dragon flies over a forest", "aerial_forest"),
    ("A butterfly flies over a meadow", "meadow"),
])  # fmt: skip
def test_what_one_flies_over_lies_far_below(prompt: str, setting: str):
    assert composed(prompt).conditions.setting == setting


def test_a_jellyfish_above_a_street_is_in_the_air_and_a_surfer_on_a_wave():
    jelly = composed("A neon jellyfish floats above a dark city street").blocking.marks[0]
    surfer = composed("A huge wave looms behind a surfer").blocking.marks[0]
    assert jelly.actor.medium == "air"
    assert surfer.actor.stand is not None and surfer.actor.stand.form == "wave"


def test_who_has_his_back_to_the_camera_is_turned_away():
    samurai = composed("A samurai stands with his back to the camera facing a castle").blocking.marks[0]
    assert samurai.yaw < -40


def test_a_parked_helicopter_is_whole_and_on_the_ground():
    shot = composed("a pilot getting out of a helicopter")
    helicopter = next(m for m in shot.blocking.marks if m.actor.kind.name == "helicopter")
    left, _, right, _ = seen_box(helicopter, shot.framed.view)
    assert shot.conditions.setting != "clouds"
    assert helicopter.y == 0 and right - left < 0.8 * 640


def test_two_small_things_stand_on_one_table():
    marks = composed("a donut and a suitcase in a kitchen").blocking.marks
    assert marks[0].y == marks[1].y > 0


def test_who_leans_has_the_fence_at_his_back():
    cowboy, fence = composed("A cowboy leans against a wooden fence").blocking.marks[:2]
    assert cowboy.z < fence.z < 1.1 * cowboy.z
    assert fence.x + fence.bounds.left < cowboy.x < fence.x + fence.bounds.right


def test_those_who_toast_marshmallows_stand_around_the_fire():
    marks = composed("A group of friends toast marshmallows around a campfire").blocking.marks
    fire = next(m for m in marks if m.actor.kind.name == "campfire")
    friends = [m.x for m in marks if m.actor.kind.body == "person"]
    assert min(friends) < fire.x < max(friends)


def test_a_cat_walks_along_the_top_of_a_wall_and_a_full_shot_is_of_all_of_somebody():
    cat = composed("A black cat walks along a garden wall").blocking.marks[0]
    assert cat.actor.stand is not None and cat.actor.stand.form == "wall"
    assert box(composed("A violinist plays on a rooftop, full shot"), "violinist")[3] < 1.0


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize(("team", "drawn", "prompt"), [
    ("husky", "sled", "a pack of huskies pulls a sled, the musher standing behind"),
    ("horse", "carriage", "two white horses pull a golden carriage through a forest"),
    ("reindeer", "sleigh", "Santa rides a sleigh pulled by eight reindeer"),
])
def test_a_team_goes_before_what_it_pulls_and_all_of_it_is_seen(
    team: str, drawn: str, prompt: str, size: tuple[int, int]
) -> None:
    shot = composed(prompt, size)
    first, last = box(shot, drawn), box(shot, team)
    assert min(first[0], last[0]) > -0.02 and max(first[2], last[2]) < 1.02
    ahead = mark(shot, team).x - mark(shot, drawn).x
    assert ahead * mark(shot, team).face > 0


def test_a_musher_is_on_the_sled() -> None:
    shot = composed("a pack of huskies pulls a sled, the musher standing behind")
    assert abs(mark(shot, "musher").x - mark(shot, "sled").x) < 2.0
    assert mark(shot, "sled").actor.cue.word == "dog sled"


def test_who_is_behind_does_not_stand_before() -> None:
    shot = composed("an elephant drinks at a waterhole at dusk, zebras behind")
    assert mark(shot, "zebra").z > mark(shot, "elephant").z
    assert shot.conditions.spot == "waterhole"


def test_who_stands_between_two_has_one_on_each_side():
    hero, *birches = composed("A deer stands between two birches in the mist").blocking.marks
    assert sorted(m.x < hero.x for m in birches) == [False, True]
    assert all(m.z < 1.3 * hero.z for m in birches)


def test_a_child_in_the_foreground_is_before_the_giant():
    girl, robot = composed(
        "A giant robot kneels in a ruined street, a little girl holding out a flower in the foreground").blocking.marks
    assert girl.actor.subject.word == "little girl" and robot.z > 3 * girl.z


def test_a_witch_above_a_village_is_over_its_roofs():
    shot = composed("A witch on a broom flies past a full moon above a crooked village")
    assert shot.conditions.setting == "aerial_old_town" and len(shot.blocking.marks) == 1


def test_a_kneeling_knight_is_before_the_altar():
    knight, altar, _ = composed("A knight kneels before a stone altar, a red dragon sleeping behind him").blocking.marks
    assert altar.z > knight.z


def test_a_huge_tree_over_a_child_is_seen_with_its_crown():
    shot = composed("A girl reads a book under a huge cherry blossom tree")
    _, top, _, foot = box(shot, "girl")
    assert foot - top > 0.4 and mark(shot, "tree").z > 2 * mark(shot, "girl").z


def test_a_cat_in_a_window_sits_on_its_sill():
    stand = composed("A black cat sits in the window of a bookshop at night").blocking.marks[0].actor.stand
    assert stand is not None and stand.form == "sill"


def test_a_bed_does_not_hang_over_what_is_under_it_and_one_stands_before_a_train():
    shot = composed("a ball rolls under a bed")
    assert mark(shot, "bed").y == 0.0 and mark(shot, "ball").actor.stand is None
    left, _, right, _ = box(composed("a train passes behind a cow"), "cow")
    assert 0 < left < right < 1


@pytest.mark.parametrize(("prompt", "order"), [
    ("a dog sits between a man in a black suit and a woman in a yellow dress", ("man", "dog", "woman")),
    ("a vase between a book and a lamp", ("book", "vase", "lamp")),
])  # fmt: skip
def test_what_is_between_two_is_in_the_middle(prompt: str, order: tuple[str, ...]):
    made = composed(prompt)
    xs = [mark(made, word).x for word in order]
    assert xs == sorted(xs) or xs == sorted(xs, reverse=True)


@pytest.mark.parametrize(("prompt", "away"), [
    ("two cowboys facing each other in a western town", False), ("two cowboys facing the town", True)])
def test_two_who_face_each_other_do_not_look_at_the_town(prompt: str, away: bool):
    assert (mark(composed(prompt), "cowboy").actor.way == "away") is away
