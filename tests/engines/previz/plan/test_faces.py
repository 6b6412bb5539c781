"""What is said of faces and mouths: who feels it, what they eat and drink, and how near one looks."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.turns import faces, mouths
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(
    ("text", "who", "feels"),
    [("The person's nose crinkled in disgust as she opened the fridge", "woman", "disgusted"),
     ("A boy's cheeks turned red with embarrassment as he read his poem", "boy", "embarrassed"),
     ("The old man's eyebrows shot up in shock as he heard the price", "man", "surprised"),
     ("The teacher's brow furrowed in concern as she listened", "teacher", "worried")],
)  # fmt: skip
def test_a_part_of_a_face_that_moves_is_somebody_who_feels_seen_close(text: str, who: str, feels: str) -> None:
    told = plan(text)
    assert (told.subjects[0].word, feels in told.subjects[0].traits) == (who, True)
    assert "close_up" in told.camera


@pytest.mark.parametrize(
    ("text", "read"),
    [("Close-up of a baby's smile", "close-up of a smiling baby"),
     ("A cook tastes it and winces", "A disgusted cook tastes it"),
     ("A nun with a mysterious smile", "A smiling nun"),
     ("A boy sticks out his tongue", "A cheeky boy"),
     ("A guard kneels with tears in his eyes", "A tearful guard kneels"),
     ("A girl runs home, her face beaming with pride.", "A joyful girl runs home."),
     ("An old sailor looks at the sea, tears rolling down his cheeks", "A tearful old sailor looks at the sea"),
     ("A man nodded with satisfaction", "A blissful man nodded"),
     ("A girl in a red dress, her cheeks flushed, waves", "An embarrassed girl in a red dress, waves"),
     ("A teenager rolls his eyes", "An exasperated teenager"), ("A judge with a stern face", "A stern judge"),
     ("A nun looking worried", "A worried nun"), ("A widow dabs at her tears", "A widow weeps"),
     ("A judge at a desk, annoyed", "An annoyed judge at a desk"), ("A lake, calm", "A lake, calm"),
     ("A guard sighs with relief", "A blissful guard"),
     ("A boy with wide eyes", "A wide-eyed boy"), ("A nurse with a warm smile", "A smiling nurse")],
)  # fmt: skip
def test_what_is_said_of_a_face_beside_a_deed_is_how_one_feels(text: str, read: str) -> None:
    assert read_by(faces.TURNS, text) == read


@pytest.mark.parametrize("text", [
    "A soldier's face in the rain", "A boy, his face lit by a candle",
    "A dog's eyes sparkle", "A statue's face is lit by the moon", "A cat with wide eyes",
])  # fmt: skip
def test_faces_that_tell_no_feeling_and_animals_stay_as_they_are(text: str) -> None:
    assert read_by(faces.TURNS, text) == text


@pytest.mark.parametrize(
    ("text", "read"),
    [("A girl texting on her phone", "A girl checking a phone"),
     ("A child drinks milk, leaving a white moustache", "A child drinks milk"),
     ("A tenor belts out a high note", "A tenor sings"), ("A boy cries because he lost his dog", "A boy cries"),
     ("A man blowing smoke rings with his pipe", "A man smoking his pipe"),
     ("A woman puts on her glasses", "A woman adjusts her glasses"),
     ("A man using a spanner to mend the old sink", "A man mending the old sink with a spanner"),
     ("A portrait being painted by hand", "A portrait being painted by hand"),
     ("A sketch being drawn by hand with chalk", "close-up of hands drawing on paper with chalk"),
     ("Two women gossip over tea", "Two women sitting at a cafe table with coffee and gossip"),
     ("A man slips a ring onto his bride's finger", "A man proposes to his bride with a ring"),
     ("A teacher communicates in sign language", "A teacher gestures"),
     ("A man types on a laptop", "A man types a laptop"),
     ("A boy takes a huge bite of a sandwich", "A boy eats a sandwich"),
     ("A man sips cocoa from a chipped mug, steam rising from the mug",
      "A man sips a chipped mug of cocoa, steam rising"),
     ("A man savours a spoonful of thick porridge", "A man savours thick porridge"),
     ("A tourist digs in her backpack looking for something", "A tourist rummages her backpack"),
     ("A nurse blows on her hot tea to cool it down", "A nurse sips her hot tea"),
     ("A boy eats a pie, jam smeared all over his face", "A boy eats a pie"),
     ("A student on her phone", "A student talking on the phone"),
     ("A woman nibbles on a cracker", "A woman nibbles a cracker"), ("He bit into a pear", "He eat a pear"),
     ("A child enjoys a doughnut, the sugar melting on his tongue", "A child eats a doughnut"),
     ("A man snacks on the porch", "A man snacks on the porch"), ("A man enjoys the view", "A man enjoys the view")],
)  # fmt: skip
def test_turns_of_eating_and_drinking_are_plain_deeds(text: str, read: str) -> None:
    assert read_by(mouths.TURNS, text) == read


@pytest.mark.parametrize(("text", "lemma"), [("A woman drinking water", "drink"), ("A boy is chewing gum", "chew")])
def test_what_somebody_is_doing_is_no_part_of_a_name(text: str, lemma: str) -> None:
    told = plan(text)
    assert told.subjects[0].kind in ("person", "child")
    assert [a.lemma for a in told.actions] == [lemma]


def test_a_face_that_is_the_picture_leaves_out_what_none_shows() -> None:
    told = plan("The old man's cheeks flushed with embarrassment as he slipped on the stairs")
    assert "close_up" in told.camera
    assert not told.actions


def test_who_sings_to_a_baby_is_on_no_stage() -> None:
    assert plan("A father singing quietly to his baby").setting.spot == "nursery"


def test_a_feeling_of_nobody_ends() -> None:
    said = "Quiet streets at night, rain with a sad face"
    assert read_by(faces.TURNS, said) == said


def test_a_bed_of_the_garden_is_no_furniture() -> None:
    told = plan("A gardener planting bulbs in a raised bed")
    assert told.setting.kind == "garden"
    assert not any(s.kind == "bed" for s in told.subjects)


def test_eyes_that_are_wide_open_are_no_wide_shot() -> None:
    assert "wide" not in plan("A baby in a high chair, eyes wide open").camera


def test_hair_is_grey_and_not_who_has_it() -> None:
    man = next(s for s in plan("A grey-haired old man in a cafe").subjects if s.kind == "person")
    assert (man.word, man.colours) == ("man", ())
    assert any(s.kind == "hair" and "grey" in s.colours for s in plan("A grey-haired man").subjects)


def test_what_a_face_tells_is_read_before_whose_portrait_it_is() -> None:
    told = plan("A nurse's lips trembled in sadness as she read the letter")
    assert [a.lemma for a in told.actions] == ["read"]
