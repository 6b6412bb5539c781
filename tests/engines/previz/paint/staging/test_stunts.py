"""Animals leap over, through and look out of things of their own size; flyers strike and leave towers in swarms."""

from __future__ import annotations

import pytest

from reelwright.contract.shot import Shot
from reelwright.engines.previz.paint.asset import Cue
from reelwright.engines.previz.paint.figures.animals.resolve import resolve_beast, resolve_dragon
from reelwright.engines.previz.paint.figures.animals.resolve_birds import resolve_bird
from reelwright.engines.previz.paint.figures.animals.resolve_small import LEAFLESS, SMALL, small_of
from reelwright.engines.previz.paint.figures.animals.stunts import STUNT
from reelwright.engines.previz.paint.figures.model import extent
from reelwright.engines.previz.paint.figures.registry import KINDS
from reelwright.engines.previz.paint.stage import compose
from reelwright.engines.previz.paint.staging.blocking.facing import gap_of
from reelwright.engines.previz.paint.staging.cast.casting import cast
from reelwright.engines.previz.paint.staging.cast.stunts import stunt_of
from reelwright.engines.previz.paint.staging.report import Ledger
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "stunt"), [
    ("a collie jumps over a wooden fence", "over fence"),
    ("a tiger jumps through a flaming hoop", "through burning hoop"),
    ("a fox cub peeks out of a hollow log", "from log"), ("a dog runs across a field", ""),
    ("a sleeping red dragon on a heap of gold", "on hoard"),
])
def test_the_prompt_asks_for_a_stunt(prompt: str, stunt: str):
    company = cast(plan(prompt, None), KINDS, Ledger(), 3)
    assert company.hero is not None and not company.others
    assert [t for t in company.hero.cue.traits if t.startswith(STUNT)] == ([STUNT + stunt] if stunt else [])


def test_who_leaps_a_fence_is_over_it():
    plain, over = (resolve_beast(Cue("dog", "dog", "jump", traits=t)) for t in ((), (STUNT + "over fence",)))
    assert extent(over.parts_at(0.3))[3] > extent(plain.parts_at(0.3))[3] + 0.3


def test_a_kitten_that_peeks_out_of_a_box_is_in_it():
    hero = cast(plan("a kitten peeks out of a cardboard box", None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.rider is not None and hero.rider.kind.name == "cat"


def test_stags_lock_their_antlers():
    hero = cast(plan("two stags clash antlers in a meadow", None), KINDS, Ledger(), 3).hero
    assert hero is not None and 0.8 * hero.bounds.width < gap_of(hero) < 1.3 * hero.bounds.width


@pytest.mark.parametrize(("word", "deed", "more"), [("eagle", "swoop", True), ("swan", "swoop", False)])
def test_birds_of_prey_swoop_with_their_claws_ahead(word: str, deed: str, more: bool):
    glides, swoops = (resolve_bird(Cue("bird", word, "fall", deed=d)).parts_at(0.2) for d in ("", deed))
    calm = resolve_bird(Cue("bird", word, "glide")).parts_at(0.2)
    assert (len(swoops) > len(calm)) is more and len(glides) >= len(calm)


def test_bats_leave_a_tower_in_a_swarm():
    company = cast(plan("bats pour out of an old clock tower", None), KINDS, Ledger(), 3)
    assert max(a.count for a in company.others) >= 20


def test_a_dragon_lies_on_its_gold_and_a_spider_sits_in_its_web():
    for prompt in ("a dragon sleeps on a pile of gold coins in a cave", "a spider spins a web between two twigs"):
        made = plan(prompt, None)
        hero = next(s for s in made.subjects if s.kind in ("dragon", "spider"))
        assert stunt_of(hero, made), prompt
    bare, rich = (resolve_dragon(Cue("dragon", "dragon", "sleep", traits=t)).parts_at(0.2) for t in (
        (), (STUNT + "on hoard",)))
    assert len(rich) > len(bare) + 100


@pytest.mark.parametrize(("prompt", "setting"), [
    ("a white horse runs along the surf", "beach"), ("sea turtles crawl toward the ocean", "beach"),
    ("a ship sails on the ocean", "ocean"),
])
def test_who_runs_along_the_surf_is_on_the_beach(prompt: str, setting: str):
    shot = Shot("t", "v", 0, prompt, None, 320, 180, "360p", False, 5, 24, 3, None, None, None, "normal", False, None,
        (), "MP4", 95, "none", False)
    assert compose(plan(prompt, None), shot, KINDS, Ledger()).conditions.setting == setting


def test_a_close_up_of_a_bird_is_of_its_head():
    hero = cast(plan("close-up of an owl's face turning to the camera", None), KINDS, Ledger(), 3).hero
    assert hero is not None and hero.medium == "ground" and hero.cue.motion == "perch"


def test_a_captor_stays_with_its_thing_where_that_is_set_down():
    prompt = "a sea serpent coils around a lighthouse in a thunderstorm"
    shot = Shot("t", "v", 0, prompt, None, 160, 90, "360p", False, 5, 24, 3, None, None, None, "normal", False, None,
        (), "MP4", 95, "none", False)
    marks = compose(plan(shot.prompt, None), shot, KINDS, Ledger()).blocking.marks
    thing, captors = marks[0], [m for m in marks if m.actor.relation == "ENTWINED"]
    assert len(captors) == 2 and all(abs(m.x - thing.x) < 2 for m in captors)
    assert captors[0].z < thing.z < captors[1].z


@pytest.mark.parametrize(("prompt", "bare"), [("an ant in a cave", True), ("an ant in a garden", False)])
def test_where_nothing_grows_no_insect_sits_on_a_leaf(prompt: str, bare: bool):
    read = plan(prompt, None)
    assert (LEAFLESS in stunt_of(read.subjects[0], read)) == bare


def test_a_kind_of_beetle_is_a_beetle():
    assert small_of(Cue("insect", "stag beetle")) is SMALL["beetle"]
