"""Deeds that are said by a noun."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan.planner import Planner
from reelwright.engines.previz.plan.turns import light_verbs
from tests.engines.previz.plan.parts import parts, read_by

TABLE = [
    ("a keeper makes a brave save", "!person work"),
    ("a girl practices her archery skills", "child exercise; spot=archery_range; !particles=spell"),
    ("a boy performs kickflips on his skateboard", "child jump"),
    ("a woman serves an ace in a match of tennis", "spot=tennis_court; ball"),
    ("a student finishes her dance routine, showing off her talent", "person"),
    ("a runner crosses the finish line", "person run; spot=finish_line"),
    ("a sculptor adds colour to his canvas", "person paint"),
    ("a man clenches his fists, his knuckles white", "person; hand:knuckle"),
    ("a nurse adds salt to the soup", "person cook =food"),
    ("a baker adds sugar to the batter", "person cook; food; !tool"),
    ("a man swings from a rope", "person sway"),
    ("friends meet in a wood, a campfire burning as they sing", "person sing; !campfire sing"),
    ("a boy watches a tower in the distance", "tower FAR; !child FAR"),
    ("over the shoulder shot of a man at a desk", "!scene burst; camera=over_shoulder"),
]


@pytest.mark.parametrize(("prompt", "wanted"), TABLE)
def test_a_deed_said_by_a_noun_is_the_plain_deed(prompt: str, wanted: str) -> None:
    plan = Planner().plan(prompt)
    found = parts(plan) | {f"spot={c.spot}" for c in (*plan.settings, *plan.fitting)}
    for part in wanted.split("; "):
        assert (part.removeprefix("!") in found) != part.startswith("!"), (part, sorted(found))


@pytest.mark.parametrize(("said", "plain"), [
    ("a gymnast on the balance beam", "a gymnast balances on the balance beam"),
    ("a cricket batsman hits the ball", "a cricketer hits the ball"),
    ("a fencer engaged in a fierce duel", "two fencers fighting"),
    ("two knights locked in combat", "two knights fighting"),
    ("a goalie making a diving save", "a goalie saving the ball"),
    ("a gymnast performs a routine on the uneven bars", "a gymnast swings the uneven bars"),
    ("a boy giving a big thumbs up", "a boy pointing thumb"),
    ("a squad of rugby players showcasing their skills", "a squad of rugby players playing"),
    ("skaters race by, showing off their skills", "skaters race by"),
    ("a girl dances the samba", "a girl dances"),
    ("a girl hails a cab", "a girl waves at a taxi on a city street"),
    ("a cook cooking in a hotel, fire leaping from the wok", "a cook flambes a pan in a hotel"),
    ("a man cooks fish in a pan", "a man cooks fish in a pan"),
    ("two boys making snow angels", "two boys lying in the snow"),
    ("three men hold briefcases over their heads", "three men hoist briefcases"),
    ("a cat sits on the roof of a bus", "a cat sits on a bus"),
    ("a girl doing a kickflip", "a girl jumping on a skateboard"),
    ("a couple dance in the kitchen", "a couple dance in the kitchen"),
    ("a woman makes a cake", "a woman makes a cake"),
    ("a girl performs a slow spin on the ice", "a girl spins on the ice"),
    ("a striker executes a bicycle kick, smiling", "a striker kicks a ball, smiling"),
    ("firefighters carry a hose up a ladder", "firefighters climb a ladder"),
    ("a woman swims through the air", "a woman flies"),
    ("close shot of a tense ping-pong match", "close shot of a person playing ping-pong"),
    ("a river of milk, with sandy banks", "a river of milk"),
    ("people in banks with money", "people in banks with money"),
    ("kids play hide and seek", "kids hide"),
    ("a forward jumps for a huge slam dunk", "a forward dunks the ball"),
    ("a runner slides safely into third base", "a runner slides into base"),
    ("six dancers rehearse a tricky new routine", "six dancers dance"),
    ("a boy makes stones float by humming", "a boy is humming as stones float"),
    ("a cat grows wings and flies off", "a cat with wings flies off"),
    ("they run through the rain to find shelter", "they run through the rain to find shelter"),
    ("two girls run home, trying to find shelter", "two girls run home, "),
    ("people run for cover", "people run for cover"),
    ("a pole vaulter sails over the bar", "a pole vaulter vaulting in a stadium"),
    ("he drives with a mighty swing onto the green", "he drives onto the green"),
    ("a monkey hangs with a vine swing", "a monkey hangs with a vine swing"),
    ("a sailor on a ship looks at the horizon", "a sailor on the deck of a ship looks at the horizon"),
    ("a cannon on a pirate ship", "a cannon on a pirate ship"),
    ("a girl throws fast punches at the bag", "a girl punches the bag"),
    ("a boy lands punches", "a boy punches"),
    ("a diving duo execute a high dive, smiling", "two divers dive, smiling"),
    ("a boy throws a ball at the wall", "a boy throws a ball at the wall"),
    ("he takes the spin cycle apart", "he takes the spin cycle apart"),
    ("a golfer executes a fine chip shot", "a golfer plays golf"),
])  # fmt: skip
def test_turns_of_phrase(said: str, plain: str) -> None:
    assert read_by(light_verbs.TURNS, said) == plain


def test_swinging_is_to_swing_and_crossing_to_cross() -> None:
    deeds = Planner().plan("a boy swinging on a rope and a girl crossing the road").actions
    assert {a.lemma for a in deeds} == {"swing", "cross"}
