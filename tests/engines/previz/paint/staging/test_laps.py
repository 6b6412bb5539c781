"""Who has an animal in the lap sits; whoever else has one does as the words say."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.paint.staging.cast.lap import IN_LAP, embraced, lapped, petted
from reelwright.engines.previz.plan import plan


@pytest.mark.parametrize(("prompt", "lemma"), [
    ("A cat curls up on an old man's lap by a fireplace", "sit"),
    ("A girl pets a puppy on her lap on a porch", "sit"),
    ("An old woman knits in a rocking chair, a ginger cat asleep in her lap", "knit"),
])  # fmt: skip
def test_a_pet_in_the_lap_of_one_who_sits(prompt: str, lemma: str) -> None:
    found = lapped(plan(prompt))
    link = next(r for r in found.relations if r.relation == IN_LAP)
    assert found.kind(link.a_id) in ("cat", "dog")
    assert [a.lemma for a in found.doing(link.b_id)] == [lemma]
    assert found.subjects[0].id == link.b_id
    assert any(r.a_id == link.b_id and r.relation in ("ON", "IN") for r in found.relations)


def test_no_lap_no_change() -> None:
    read = plan("A dog runs a lap around a track with a girl")
    assert lapped(read) == read


@pytest.mark.parametrize(("prompt", "motion"), [
    ("A woman hugs her golden retriever on a beach", "pet"), ("A woman hugs her daughter on a beach", "hug"),
])  # fmt: skip
def test_who_hugs_an_animal_bends_down_to_it(prompt: str, motion: str) -> None:
    read = petted(plan(prompt))
    assert [a.motion for a in read.doing(read.subjects[0].id)] == [motion]


@pytest.mark.parametrize("prompt", ["a dog jumps up to hug a man", "a puppy jumping on a girl", "a bear hugs a boy"])
def test_an_animal_that_hugs_stands_on_its_hind_legs_before_whom_it_hugs(prompt: str) -> None:
    read = embraced(plan(prompt))
    animal, person = read.subjects
    assert [a.motion for a in read.doing(animal.id)] == ["rear"]
    assert [a.motion for a in read.doing(person.id)] == ["pet"]
    assert any((r.a_id, r.relation, r.b_id) == (animal.id, "TOUCHING", person.id) for r in read.relations)


def test_who_jumps_on_a_bed_hugs_nobody() -> None:
    read = plan("a dog jumps on a bed beside a girl")
    assert embraced(read) == read
