from __future__ import annotations

import pytest

from reelwright.engines.foley import words
from reelwright.engines.foley.beds import BEDS
from reelwright.engines.foley.events import EVENTS
from reelwright.engines.foley.instruments import INSTRUMENTS
from reelwright.engines.foley.music import ENSEMBLES, MODES
from reelwright.engines.foley.plan import plan
from reelwright.engines.foley.steps import STEPS, SURFACE_WORDS


def heard(prompt: str, sound: str | None = None) -> set[str]:
    sheet = plan(prompt, sound, 8, 1, "normal")
    return {cue.kind for cue in sheet.beds} | {hit.kind for hit in sheet.hits}


@pytest.mark.parametrize(("prompt", "kinds"), [
    ("waves roll onto a beach", {"sea"}),
    ("heavy rain over the city at night", {"rain", "city"}),
    ("thunderstorm above the mountains", {"thunder"}),
    ("a campfire under the stars", {"fire"}),
    ("birds singing in a forest", {"birdsong", "leaves"}),
    ("white birds burst upward", {"wingburst"}),
    ("an astronaut drifts through a nebula", {"space"}),
    ("market crowded with people", {"crowd"}),
    ("a knight draws his sword", {"clang"}),
    ("horses gallop across the prairie", {"hoof", "wind"}),
    ("the church bells ring", {"bell"}),
    ("a diver under water near a coral reef", {"underwater"}),
    ("gears turn in a mechanical clock", {"machine", "tick"}),
    ("a dragon roars", {"roar"}),
    ("a man walks down the corridor", {"step"}),
    ("cloak snapping in the wind", {"snap", "wind"}),
])  # fmt: skip
def test_what_is_shown_is_heard(prompt, kinds):
    assert kinds <= heard(prompt)


def test_anything_gives_a_sheet():
    for text in ("", "xyzzy", "你好 🎬", "a" * 2048, "no no no", "-" * 300):
        assert plan(text, None, 5, 0, "normal").beds


@pytest.mark.parametrize("text", ["a beach without waves, no sea", "no rain, no thunder"])
def test_what_is_denied_is_not_heard(text):
    assert not {"rain", "thunder"} & heard(text)
    assert "sea" not in heard("a garden, no sea")


def test_the_sounds_own_words_say_more_than_the_pictures():
    sheet = plan("a ship on the ocean in a storm", "soft rain on leaves", 5, 1, "normal")
    assert {cue.kind for cue in sheet.beds[:2]} == {"rain", "leaves"}


def test_sounds_that_were_named_keep_uncalled_music_away():
    assert plan("an epic battle", None, 5, 1, "normal").music
    assert plan("an epic battle", "clashing swords", 5, 1, "normal").music is None
    assert plan("an epic battle", "clashing swords and epic music", 5, 1, "normal").music


@pytest.mark.parametrize(("prompt", "mode"), [
    ("an epic battle of armies", "minor"), ("a haunted house, creepy and sinister", "phrygian"),
    ("happy children at a birthday party", "major"), ("a calm peaceful lake", "lydian"),
    ("a mysterious ancient secret", "dorian"),
    ("an adventurous expedition", "mixolydian"),
])  # fmt: skip
def test_mood_words_choose_the_mode(prompt, mode):
    assert plan(prompt, None, 5, 1, "normal").music.mode == mode


def test_no_mood_and_no_instrument_mean_no_music():
    assert plan("a cup on a table", None, 5, 1, "normal").music is None


@pytest.mark.parametrize(("prompt", "lead"), [
    ("the lone violinist on the pier", "violin"), ("a pianist in a hall", "piano"),
    ("a shepherd plays his flute", "flute"),
])  # fmt: skip
def test_an_instrument_in_the_picture_leads(prompt, lead):
    assert plan(prompt, None, 5, 1, "normal").music.lead == lead


@pytest.mark.parametrize(("words", "ensemble"), [
    ("dramatic orchestral score", "orchestra"), ("upbeat music", "band"), ("synthwave", "electronic"),
    ("smooth jazz", "jazz"), ("a choir sings", "choral"), ("a lullaby", "fairy"), ("ambient drone", "ambient"),
])  # fmt: skip
def test_music_words_choose_who_plays(words, ensemble):
    assert plan("a street", words, 5, 1, "normal").music.ensemble == ensemble


def test_upbeat_is_quicker_and_brighter_than_sad():
    upbeat, sad = (plan("a street", f"{word} music", 5, 1, "normal").music for word in ("upbeat", "sad"))
    assert upbeat.tempo > 1.5 * sad.tempo and upbeat.drums > 0 == sad.drums
    assert (upbeat.mode, sad.mode) == ("mixolydian", "minor")


def test_a_drummer_drums():
    music = plan("a lone sad drummer on a calm shore", None, 5, 1, "normal").music
    assert (music.drums, music.tempo > 80) == (1.0, True)


def test_fast_motion_plays_faster():
    normal, fast = (plan("an epic chase, running footsteps", None, 5, 1, motion) for motion in ("normal", "fast"))
    assert fast.music.tempo > 1.2 * normal.music.tempo
    assert len(fast.hits) > len(normal.hits)


def test_strong_and_soft_words_set_the_energy():
    soft, plain, strong = (plan(f"{word} sea", None, 5, 1, "normal").energy for word in ("gentle", "the", "violent"))
    assert soft < plain < strong


def test_large_places_ring_longer():
    rooms = [plan(prompt, None, 5, 1, "normal").room for prompt in ("a cathedral", "a mountain", "a street", "a field")]
    assert rooms == sorted(set(rooms), reverse=True)


@pytest.mark.parametrize("seconds", [5, 8])
def test_events_happen_inside_the_clip(seconds):
    hits = plan("thunder, horses gallop, whip pan, explosion, footsteps", None, seconds, 3, "fast").hits
    assert hits and all(0 < hit.at < seconds and -1 <= hit.pan <= 1 and 0 < hit.level <= 1 for hit in hits)
    assert list(hits) == sorted(hits, key=lambda hit: (hit.at, hit.kind))


def test_the_seed_moves_the_events():
    times = {plan("thunder", None, 8, seed, "normal").hits for seed in range(5)}
    assert len(times) == 5


def test_every_row_of_words_has_its_maker():
    assert set(words.BED_WORDS) == set(BEDS)
    assert set(words.EVENT_WORDS) == set(EVENTS)
    assert {row[0] for row in words.MOODS.values()} <= set(MODES)
    assert {row[3] for row in words.MOODS.values()} | set(words.ENSEMBLE_WORDS) <= set(ENSEMBLES)
    assert set(words.LEADS) <= set(INSTRUMENTS) and set(SURFACE_WORDS) == set(STEPS)
    assert set(words.RIVALS) <= set(BEDS) and {kind for row in words.RIVALS.values() for kind in row} <= set(BEDS)


def test_every_word_of_every_row_calls_its_row():
    from reelwright.engines.foley.plan import _forms

    for table in (words.BED_WORDS, words.EVENT_WORDS):
        for row in table.values():
            assert all(word in _forms(word) and word == word.lower() for word in row.split())
