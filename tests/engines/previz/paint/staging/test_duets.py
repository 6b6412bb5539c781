"""Two who touch play as one."""

from __future__ import annotations

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures import KINDS
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.duets import DUETS
from reelwright.engines.previz.paint.figures.people.pairs import Couple, couple_parts
from reelwright.engines.previz.paint.figures.people.resolve import resolve_person
from reelwright.engines.previz.paint.figures.people.roles import ROLES
from reelwright.engines.previz.paint.figures.rig import View
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import Planner

PLANNER = Planner()


def cues(prompt: str) -> tuple[Cue, Cue | None]:
    found = cast(PLANNER.plan(prompt, ""), KINDS, Ledger(), 1).hero
    assert found is not None
    cue = (found.rider or found).cue  # who sits on a bench rides it
    return cue, cue.partner


@pytest.mark.parametrize(
    ("prompt", "duet", "lead", "other"),
    [
        ("a grandfather carries his grandson on his shoulders", "shoulders", "grandfather", "grandson"),
        ("a mother cradles her newborn baby", "baby", "mother", "baby"),
        ("a grandmother kisses a baby on the cheek", "baby", "grandmother", "baby"),
        ("a nanny feeds the baby with a spoon", "feed_seated", "nanny", "baby"),
        ("a father feeding his newborn baby from a bottle", "bottle_baby", "father", "baby"),
        ("a couple slow dance in a ballroom", "waltz", "man", "woman"),
        ("a man and a woman dance in the street", "waltz", "man", "woman"),
        ("two fencers duel in a hall", "fence", "fencer", "fencer"),
        ("a man proposes to a woman on a bridge", "propose", "man", "woman"),
        ("a firefighter carries a child out of a burning house", "in_arms", "firefighter", "child"),
        ("a knight carrying a girl through a forest", "in_arms", "knight", "girl"),
        ("two girls have a pillow fight", "pillow_fight", "girl", "girl"),
        ("two sailors arm wrestle in a tavern", "arm_wrestle", "sailor", "sailor"),
        ("a soldier hugs his wife", "hug", "soldier", "wife"),
        ("a father hugs his son", "hug_child", "father", "son"),
        ("a woman walks hand in hand with her son", "hand_in_hand_child", "woman", "son"),
        ("a boy holds hands with a robot", "hand_in_hand_child", "robot", "boy"),
        ("a toddler learns to walk with his father", "hand_in_hand_child", "father", "toddler"),
        ("girls play tug of war in a park", "tug_of_war", "girl", "girl"),
        ("a couple shares a lemonade in a bar", "share_glass", "man", "woman"),
        ("a dentist examines a boy in the chair", "dentist", "dentist", "boy"),
        ("a father pushes his daughter on a swing", "push_swing", "father", "daughter"),
        ("a team of surgeons operate", "operate", "surgeon", "surgeon"),
        ("a couple on holiday rides a chairlift", "ride_lift", "man", "woman"),
        ("a father hugged his son", "hug_child", "father", "son"),
        ("a mother reunited with her son", "hug_child", "mother", "son"),
        ("a father lifts his laughing daughter high into the air", "lift", "father", "daughter"),
        ("a father lifting his daughter into the air, laughing", "lift", "father", "daughter"),
        ("a wounded soldier limps, supported by a comrade", "support", "soldier", "comrade"),
        ("a ballet dancer is lifted high by her partner", "lift", "partner", "ballet dancer"),
        ("a woman in a wheelchair is pushed by a nurse", "wheelchair", "nurse", "woman"),
        ("a mother braids her daughter's hair", "braid", "mother", "daughter"),
        ("a woman with her child sitting on a couch", "arm_round_seated", "woman", "child"),
        ("a person is rock scissors paper", "rock_paper", "person", "person"),
        ("a barber trims an old man's beard", "braid", "barber", "man"),
        ("a postman hands a letter to an old woman", "give", "postman", "woman"),
        ("a girl receives a present from her grandmother", "give_child", "grandmother", "girl"),
        ("a man gives his wife a bouquet of roses", "give", "man", "wife"),
        ("one person hands a cup of water to another", "give", "person", "person"),
        ("a man passes a ball to another man", "give", "man", "man"),
        ("a boy ties the shoelaces of another boy", "fit_feet", "boy", "boy"),
        ("a woman straightens her husband's tie", "fit_neck", "woman", "husband"),
        ("one man helps another man put on a helmet", "fit_head", "man", "man"),
        ("two men carry a sofa up the street", "carry_between", "man", "man"),
        ("a woman rests her head on his shoulder on a bench", "arm_round_seated", "woman", "man"),
    ],
)
def test_who_does_what_with_whom(prompt: str, duet: str, lead: str, other: str):
    cue, partner = cues(prompt)
    assert partner is not None
    assert (cue.duet, cue.word, partner.word) == (duet, lead, other)


@pytest.mark.parametrize("prompt", ["two girls dance on a beach", "three friends hug", "a man walks with a dog",
                                    "a knight kneels before the queen", "a girl hugs a teddy bear in her bedroom",
                                    "a woman hugs a tree in her garden"])
def test_others_stay_two(prompt: str):
    assert cues(prompt)[1] is None


def test_what_the_two_have_in_hand_does_not_stand_beside_them():
    found = cast(PLANNER.plan("a father teaches his daughter to ride a bicycle", ""), KINDS, Ledger(), 1)
    assert found.hero is not None
    assert (found.hero.cue.duet, found.others) == ("cycling_lesson", ())


@pytest.mark.parametrize(("word", "traits", "role"), [
    ("matador", (), "matador"), ("bigfoot", (), "bigfoot"), ("man", ("cyberpunk",), "cyberpunk"),
    ("woman", ("victorian",), "lady"), ("dancer", ("flamenco",), "flamenco"), ("yeti", (), "yeti"),
])  # fmt: skip
def test_words_for_who_somebody_is(word: str, traits: tuple[str, ...], role: str):
    assert resolve_person(Cue("person", word, traits=traits)).note.startswith(f"{role}, ")


@pytest.mark.parametrize("name", DUETS)
def test_every_duet_has_its_cycles_and_stands_on_the_ground(name: str):
    duet = DUETS[name]
    assert set(duet.cycles) <= CYCLES.keys()
    couple = Couple(duet, (ROLES["man"], ROLES["woman"]), duet.cycles, View(duet.yaw), 0.3)
    points = np.concatenate([p.rings.reshape(-1, 2) for p in couple_parts(couple, 0.3)])
    assert np.isfinite(points).all()
    above = CYCLES[duet.cycles[0]].pose(0.0).air[1]  # of who is carried through the air
    assert -0.25 < points[:, 1].min() < 0.12 + above
    assert points[:, 1].max() > 1.2


def test_what_is_put_on_somebody_is_worn_by_them() -> None:
    lead, other = cues("one man puts a red coat on another man")
    assert other is not None and other.wears == ("red coat",) and not lead.wears


def test_a_man_at_his_own_tie_is_no_duet() -> None:
    lead, other = cues("a man straightens his tie beside a woman")
    assert other is None and not lead.duet
