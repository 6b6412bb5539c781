"""What is told of a mood is seen: in the face, in the pose, and near enough."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.people.cycles import CYCLES
from reelwright.engines.previz.paint.figures.people.face import Feeling, felt
from reelwright.engines.previz.paint.figures.people.looks import feeling, looking
from reelwright.engines.previz.paint.figures.people.person import bones_of
from reelwright.engines.previz.paint.figures.people.resolve import acted, cycle_of
from reelwright.engines.previz.paint.figures.people.roles import ROLES
from reelwright.engines.previz.paint.figures.people.sculpt import LINE, Cast, Mouth, head_points
from reelwright.engines.previz.paint.figures.people.skeleton import Bones, at_lips


@pytest.mark.parametrize(
    ("deed", "cycle", "mood"),
    [("smile", "stand", "smile"), ("shout", "shout", "anger"), ("scream", "scream", "fear"), ("hide", "hide", "fear"),
     ("frown", "arms_folded", "anger"), ("yawn", "yawn", "tired"), ("gasp", "gasp", "surprise")],
)  # fmt: skip
def test_a_verb_of_feeling_has_its_pose_and_its_face(deed: str, cycle: str, mood: str) -> None:
    assert cycle_of(Cue("person", "man", "stand", deed=deed)) == cycle
    assert feeling((), deed) == mood


def test_a_smile_lifts_the_corners_and_shows_teeth() -> None:
    smile, calm = felt("smile", "stand"), felt("", "stand")
    assert smile.smile > calm.smile + 0.1
    assert smile.open > 0.04


def test_who_shouts_in_anger_keeps_the_open_mouth() -> None:
    assert felt("anger", "shout").open >= felt("", "shout").open
    assert felt("anger", "shout").brow < 0


def test_adjectives_of_mood_go_before_the_deed() -> None:
    assert feeling(("terrified",), "smile") == "fear"


def test_who_shouts_into_a_phone_holds_it() -> None:
    assert cycle_of(Cue("person", "man", "sing", deed="shout", holds=("phone",))) == "call"


def test_the_old_are_grey_in_every_trade() -> None:
    sailor = looking(ROLES["sailor"], ("old",))
    assert "wrinkles" in sailor.extras
    assert sailor.hair_colour != ROLES["sailor"].hair_colour


@pytest.mark.parametrize(
    ("word", "sign"),
    [("disgusted", lambda f: f.sneer > 0.5 and f.smile < 0), ("embarrassed", lambda f: f.blush > 0.5 and f.look[1] < 0),
     ("winking", lambda f: f.wink == 1.0),
     ("cheeky", lambda f: f.tongue > 0.5),
     ("skeptical", lambda f: f.lift > 0.1), ("worried", lambda f: f.furrow > 0.5),
     ("blissful", lambda f: f.shut > 0.8 and f.smile > 0.1), ("mischievous", lambda f: f.skew > 0.5),
     ("furious", lambda f: f.furrow > 0.5 and f.sneer > 0.5)],
)  # fmt: skip
def test_each_mood_has_its_own_sign_in_the_face(word: str, sign: Callable[[Feeling], bool]) -> None:
    mood = looking(ROLES["woman"], (word,)).mood
    assert sign(felt(mood, "stand"))
    assert not sign(felt("", "stand"))


def test_who_is_moved_to_tears_has_wet_cheeks() -> None:
    assert "tears" in looking(ROLES["woman"], ("teary",)).extras


def test_lips_that_blow_are_drawn_together_and_forward() -> None:
    cast = Cast(False, True, 0.0, 0.0, 0)
    (calm, _), (blown, _) = head_points(cast, Mouth()), head_points(cast, Mouth(pucker=1.0))
    lips = (np.abs(calm[..., 1] - LINE) < 0.05) & (np.abs(calm[..., 2]) < 0.25) & (calm[..., 0] > 0)
    assert np.abs(blown[lips][:, 2]).max() < 0.7 * np.abs(calm[lips][:, 2]).max()
    assert blown[lips][:, 0].max() > calm[lips][:, 0].max() + 0.05


def test_a_sneer_lifts_the_lip_and_a_smirk_one_corner() -> None:
    cast = Cast(False, False, 0.0, 0.0, 0)
    calm, sneer, smirk = (head_points(cast, how)[0] for how in (Mouth(), Mouth(sneer=1.0), Mouth(smile=0.1, skew=0.9)))
    assert (sneer[..., 1] - calm[..., 1]).max() > 0.03
    rise = smirk[..., 1] - calm[..., 1]
    assert rise[calm[..., 2] > 0.15].max() > 2 * rise[calm[..., 2] < -0.15].max()


@pytest.mark.parametrize(("deed", "thing"), [("drink", ""), ("eat", "apple"), ("cough", ""), ("chew", "pencil")])
def test_what_one_eats_and_drinks_comes_to_the_lips(deed: str, thing: str) -> None:
    role, name = acted(ROLES["woman"], Cue("person", "woman", deed, deed=deed, thing=thing))
    nearest = min(_from_lips(bones_of(role, CYCLES[name], k / 16)) for k in range(16))
    assert at_lips(name)
    assert nearest < 0.09 * role.stature


def _from_lips(bones: Bones) -> float:
    lips = bones.head + bones.frame_head @ np.array((0.9, -0.6, 0.0)) * 0.074 * bones.size
    return float(np.linalg.norm(bones.wrist[1] - lips))


@pytest.mark.parametrize(("deed", "thing", "cycle"), [
    ("wipe", "sweat", "wipe_brow"), ("rub", "eye", "rub_eyes"), ("adjust", "glasses", "at_temples"),
    ("gesture", "", "sign"), ("suck", "pacifier", "suck"), ("hold", "candle", "hold_light"),
])  # fmt: skip
def test_hands_go_where_the_face_needs_them(deed: str, thing: str, cycle: str) -> None:
    assert cycle_of(Cue("person", "woman", "work", deed=deed, thing=thing)) == cycle


def test_where_somebody_is_from_and_that_they_are_shaven_is_seen() -> None:
    bearded = looking(ROLES["man"], ("bearded",))
    assert "beard_short" not in looking(bearded, ("beardless",)).extras
    kenyan, swede = (looking(ROLES["woman"], (folk,)) for folk in ("kenyan", "swedish"))
    assert kenyan.skin != swede.skin
    assert looking(ROLES["woman"], ("curly-red-haired",)).hair == "curly"


def test_fists_of_rage_are_raised_before_the_chest_and_who_pouts_folds_arms() -> None:
    role, cycle = acted(ROLES["man"], Cue("person", "man", "stand", deed="clench", thing="fist"))
    bones = bones_of(role, CYCLES[cycle], 0.0)
    assert cycle == "clench"
    assert role.mood == "anger"
    assert min(wrist[1] for wrist in bones.wrist) > max(elbow[1] for elbow in bones.elbow)
    assert felt("pout", "stand").smile < -0.1


@pytest.mark.parametrize(("deed", "thing", "cycle", "prop"), [
    ("rummage", "purse", "rummage", "open_bag"), ("spread", "jam", "spread", "buttering"),
    ("blow", "balloon", "puff", "inflated")])
def test_hands_at_small_things_hold_them(deed: str, thing: str, cycle: str, prop: str) -> None:
    role, acts = acted(ROLES["woman"], Cue("person", "woman", "work", deed=deed, thing=thing))
    assert (acts, role.prop) == (cycle, prop)
