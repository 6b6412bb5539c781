"""How the camera goes, said as a sentence: it moves that way, and nobody else does."""

from __future__ import annotations

import pytest

from reelwright.engines.previz.plan import plan
from reelwright.engines.previz.plan.moves import spoken_move
from reelwright.engines.previz.plan.turns import camerawork
from tests.engines.previz.plan.parts import read_by


@pytest.mark.parametrize(("said", "move"), [
    ("The camera horizontally moves from left to right during shooting", "horizontal_right"),
    ("The camera slides from right to left", "horizontal_left"),
    ("The camera is moving vertically from top to bottom during filming", "vertical_down"),
    ("with the camera tilting upwards", "vertical_up"),
    ("with the camera panning slowly to the right", "pan_right"),
    ("The camera rolls counterclockwise", "camera_rotation"),
    ("The camera gradually rises", "crane_up"),
    ("The camera moves backward", "zoom_out"),
    ("The camera zooms in to reveal the grain", "zoom_in"),
    ("The camera remains completely still", "fix_bg"),
])  # fmt: skip
def test_the_camera_goes_where_it_is_said_to_go(said: str, move: str) -> None:
    made = plan(f"A clay jug stands on a table. {said}.")
    assert spoken_move(made) == move
    assert not made.actions or {a.lemma for a in made.actions} == {"stand"}
    assert {s.word for s in made.subjects} <= {"jug", "clay jug", "table", "grain"}


@pytest.mark.parametrize("said", [
    "The camera moves through a tunnel", "The camera rotates around a vase", "The camera moves down the corridor",
    "A camera stands on a tripod", "A camera falls down the stairs",
])  # fmt: skip
def test_what_is_no_direction_of_the_camera_stays(said: str) -> None:
    assert read_by(camerawork.TURNS, said) == said


@pytest.mark.parametrize(("said", "kind"), [
    ("The camera is positioned at the knee level of a passerby, shooting horizontally", "low_angle"),
    ("The entire video is shot with a medium close-up shot", "medium"),
    ("Medium long shot", "full"),
])  # fmt: skip
def test_how_the_camera_frames_brings_nobody_in(said: str, kind: str) -> None:
    made = plan(f"A cat sleeps on a bench. {said}.")
    assert kind in made.camera
    assert {s.kind for s in made.subjects} == {"cat", "chair"}


def test_whom_a_shot_chases_does_what_is_said_of_them() -> None:
    made = plan("A handheld shot chasing after a group of boys playing by a lake")
    assert [(a.motion, made.subjects[a.subject].word) for a in made.actions] == [("play", "boy")]
